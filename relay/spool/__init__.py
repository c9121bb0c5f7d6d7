"""The queue of clean batches between the redactor and the sinks."""

from relay.spool.memory import MemorySpool
from relay.spool.sealing import Sealer
from relay.spool.spool import Aside, Backlog, Entry, Spool, SpoolFull
from relay.spool.sqlite import SqliteSpool

__all__ = ["Aside", "Backlog", "Entry", "MemorySpool", "Sealer", "Spool", "SpoolFull", "SqliteSpool"]
