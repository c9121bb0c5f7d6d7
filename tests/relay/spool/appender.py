"""A process that appends to a spool until it is killed, and prints each number once it is acknowledged.

Arguments: the directory. Standard input: the key in hexadecimal.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

import trio

from relay.record import Checkpoint, CleanBatch, CleanFrame, Origin
from relay.spool import SqliteSpool
from tests.relay.spool.aesgcm import AesGcm


async def main(directory: Path, key: bytes) -> None:
    spool = await SqliteSpool.open(directory, ["a", "b"], max_bytes=2**30, sealer=AesGcm(key))

    async def produce(name: str) -> None:
        for number in count():
            frames = [CleanFrame(b"%d/%d" % (number, part)) for part in range(50)]
            await spool.append(CleanBatch(frames, Origin(name), checkpoint=Checkpoint(name, str(number))))
            sys.stdout.write(f"{name} {number}\n")
            sys.stdout.flush()

    async def deliver() -> None:
        while True:
            entries = await spool.read("b", after=spool.cursor("b"), max_octets=2**16)
            await spool.delivered("b", entries[-1].position)

    async with trio.open_nursery() as nursery:
        nursery.start_soon(deliver)
        for name in "xyz":
            nursery.start_soon(produce, name)


if __name__ == "__main__":
    trio.run(main, Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline()))
