"""The command ``veilog``: the only module that prints or exits.

Exit status: 0 done; 1 something failed; 2 the command line, the configuration or a key file is refused; 3 done, but some
record became a skeleton.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import orjson
import trio
import typer
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TransferSpeedColumn
from rich.text import Text

from relay import audit
from relay import config as configuration
from relay.bench import bench
from relay.errors import ConfigError
from relay.filter import LineReader
from relay.record import Batch, Origin, Unjudged
from relay.redaction import keys
from relay.redaction.assembly import NamesOptions, RedactionOptions, assemble, open_keys
from relay.redaction.finding import CLAIM, Verdict
from relay.redaction.keys import KeyOptions, Unlock
from relay.redaction.policy import TYPES
from relay.redaction.pseudonyms import Pseudonyms

if TYPE_CHECKING:
    from relay.service import Service

MAX_LINE_BYTES = 262_144
BLOT_CHARS = 12
EXIT_FAILED, EXIT_REFUSED, EXIT_SKELETONS = 1, 2, 3

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Log redaction: PHI and secrets become keyed pseudonyms before a line leaves the machine.",
)
keys_app = typer.Typer(no_args_is_help=True, help="The sealed key file: make, list, rotate, retire.")
app.add_typer(keys_app, name="keys")
app.command()(bench)

ConfigOption = Annotated[Path, typer.Option("-c", "--config", help="The configuration (YAML).")]
OptionalConfigOption = Annotated[
    Path | None, typer.Option("-c", "--config", help="Take the redaction section of this configuration.")
]
PolicyOption = Annotated[str | None, typer.Option("--policy", help="hipaa, limited, tokens or custom; over the file's.")]
KeyOption = Annotated[Path | None, typer.Option("--key", help="The sealed key file.")]
PassphraseOption = Annotated[Path | None, typer.Option("--passphrase-file", help="File with the key file's passphrase.")]
KekOption = Annotated[Path | None, typer.Option("--kek-file", help="File with the 256-bit key that seals the key file.")]
NamesOption = Annotated[str | None, typer.Option("--names", help="Look for names in prose with this spaCy pipeline.")]


def main() -> NoReturn:
    """Run the command line; what is refused is said in one sentence on standard error."""
    try:
        app()
    except ConfigError as error:
        _say(f"veilog: {error}")
        sys.exit(EXIT_REFUSED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(EXIT_FAILED)
    except Exception as error:  # a bug of ours; its text could hold a record, so only its class and place are said
        place = traceback.extract_tb(error.__traceback__)[-1]
        _say(f"veilog: internal error: {type(error).__name__} at {Path(place.filename).name}:{place.lineno}")
        sys.exit(EXIT_FAILED)
    sys.exit(0)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


@app.command()
def run(
    config: ConfigOption,
    hints: Annotated[bool, typer.Option("--hints", help="Say on standard error what to try.")] = False,
) -> None:
    """Run the relay until SIGTERM; SIGHUP reloads."""
    from relay.service import Service  # the other commands need none of it

    keys.harden_process()
    service = Service(config)
    if hints:
        service.on_ready = lambda: _say(_hints(service))
    trio.run(service.run)


@app.command(hidden=True)
def worker(index: int, channel: int) -> None:
    """Be one of the processes of a relay with several workers: its ``run`` starts this one, and nobody else."""
    from relay.worker import ignore_signals, work

    ignore_signals()
    keys.harden_process()
    if trio.run(work, index, channel):
        sys.exit(EXIT_REFUSED)


@app.command()
def check(config: ConfigOption) -> None:
    """Validate a configuration, and what it names, without starting."""
    from relay.service import examine

    examine(config)
    _say(f"{config}: fine")


@app.command()
def schema() -> None:
    """Print the configuration's JSON schema."""
    print(json.dumps(configuration.Config.model_json_schema(), indent=2))


@app.command()
def scrub(
    config: OptionalConfigOption = None,
    policy: PolicyOption = None,
    key: KeyOption = None,
    passphrase_file: PassphraseOption = None,
    kek_file: KekOption = None,
    names: NamesOption = None,
    trusted: Annotated[bool, typer.Option("--trusted", help="Genuine pseudonyms in the input stay.")] = False,
) -> None:
    """Redact standard input to standard output, line by line."""
    keys.harden_process()
    options = _redaction(config, policy, key, passphrase_file, kek_file, names)
    redactor, _ = assemble(options, open_keys(options))
    reader = _stdin_lines(trusted=trusted)
    out = sys.stdout.buffer
    skeletons = 0
    pending = b""
    for batch in _with_progress(reader.batches()):
        redacted = redactor.redact(batch)
        out.write(pending + b"\n".join(redacted.clean.frames))
        pending = b"\n"
        skeletons += redacted.clean.skeletons
    if pending and reader.ended_with_line_feed:
        out.write(b"\n")
    out.flush()
    if skeletons:
        _say(f"veilog: {skeletons} lines could not be judged and became skeletons")
        sys.exit(EXIT_SKELETONS)


@app.command()
def explain(
    config: OptionalConfigOption = None,
    policy: PolicyOption = None,
    names: NamesOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
) -> None:
    """Say for each line of standard input what is private in it and why; never the value."""
    options = _redaction(config, policy, None, None, None, names, quiet=True)
    _, finder = assemble(options, open_keys(options))
    console = Console(highlight=False, soft_wrap=True)
    number = 0
    for batch in _stdin_lines(trusted=False).batches():
        verdicts = dict(finder.find(batch.frames)) | dict(batch.unjudged)
        for index, frame in enumerate(batch.frames):
            number += 1
            verdict = verdicts.get(index, [])
            if as_json:
                sys.stdout.buffer.write(orjson.dumps(_explained(frame, verdict)) + b"\n")
            else:
                _explain_to_person(console, number, frame, verdict)
    sys.stdout.flush()


@keys_app.command("init")
def keys_init(
    path: Path,
    passphrase_file: PassphraseOption = None,
    kek_file: KekOption = None,
) -> None:
    """Make a new key file; never over an old one."""
    audit.record(audit.beside(path), "keys init")
    ring = keys.create(path, _unlock(passphrase_file, kek_file))
    _say(f"{path}: made, active key {ring.active}")


@keys_app.command("list")
def keys_list(path: Path, passphrase_file: PassphraseOption = None, kek_file: KekOption = None) -> None:
    """List the key ids with their dates and states."""
    for epoch in keys.load(path, _unlock(passphrase_file, kek_file)).epochs():
        print(f"{epoch.kid}\t{epoch.state}\t{epoch.created}")


@keys_app.command("rotate")
def keys_rotate(path: Path, passphrase_file: PassphraseOption = None, kek_file: KekOption = None) -> None:
    """Make a new active key; the old ones stay for look-up. Tell running relays with SIGHUP."""
    audit.record(audit.beside(path), "keys rotate")
    epoch = keys.rotate(path, _unlock(passphrase_file, kek_file))
    _say(f"{path}: active key is now {epoch.kid}")


@keys_app.command("retire")
def keys_retire(path: Path, kid: str, passphrase_file: PassphraseOption = None, kek_file: KekOption = None) -> None:
    """Destroy an old key: its pseudonyms can never be looked up again."""
    audit.record(audit.beside(path), "keys retire", kid=kid)
    keys.retire(path, _unlock(passphrase_file, kek_file), kid)
    _say(f"{path}: {kid} is retired")


@app.command()
def trace(
    type_: Annotated[str, typer.Option("--type", "-t", help="What the value is: mrn, ssn, github_token …")],
    value: Annotated[str | None, typer.Argument(help="Only with --insecure-argv; else asked for or read.")] = None,
    key: KeyOption = None,
    passphrase_file: PassphraseOption = None,
    kek_file: KekOption = None,
    config: OptionalConfigOption = None,
    insecure_argv: Annotated[
        bool, typer.Option("--insecure-argv", help="Take the value from the command line, where others can see it.")
    ] = False,
    trail: Annotated[
        Path | None, typer.Option("--audit", help="The audit trail; default: the key file's name, .audit.")
    ] = None,
) -> None:
    """Print the pseudonym of a value under every key that is kept, to search for downstream."""
    keys.harden_process()
    if value is not None and not insecure_argv:
        raise ConfigError("trace: a value on the command line is seen by others; leave it out, or say --insecure-argv")
    options = _redaction(config, None, key, passphrase_file, kek_file, None)
    if options.key == "throwaway":
        raise ConfigError("trace: expected a key file (--key, or a configuration that names one)")
    if type_ not in (*TYPES, CLAIM):
        raise ConfigError("trace: --type: expected a type as explain names it; another would be found nowhere")
    if value is None and sys.stdin.isatty():
        value = typer.prompt("value", hide_input=True, err=True)
    elif value is None:
        value = sys.stdin.buffer.readline().removesuffix(b"\n").decode("utf-8", "surrogateescape")
    if not value:
        raise ConfigError("trace: expected a value")
    pseudonyms = Pseudonyms(open_keys(options), tag_chars=options.tag_chars)
    audit.record(trail or audit.beside(options.key.file), "trace", type=type_)
    for epoch, pseudonym in pseudonyms.trace(type_, value):
        print(f"{epoch.kid}\t{epoch.state}\t{pseudonym}")


def _redaction(
    config: Path | None,
    policy: str | None,
    key: Path | None,
    passphrase_file: Path | None,
    kek_file: Path | None,
    names: str | None,
    *,
    quiet: bool = False,
) -> RedactionOptions:
    """Return the configuration's redaction section with what the command line says over it."""
    options = configuration.load(config).redaction if config else RedactionOptions(key="throwaway")
    changes: dict[str, object] = {}
    if policy is not None:
        if policy not in ("hipaa", "limited", "tokens", "custom"):
            raise ConfigError("--policy: expected hipaa, limited, tokens or custom")
        changes["policy"] = policy
    if key is not None:
        changes["key"] = KeyOptions(file=key, unlock=_unlock(passphrase_file, kek_file))
    elif passphrase_file is not None or kek_file is not None:
        raise ConfigError("expected --key, too: --passphrase-file and --kek-file open the key file that it names")
    if names is not None:
        changes["names"] = NamesOptions(model=names)
    options = options.model_copy(update=changes)
    if options.key == "throwaway" and not quiet:
        _say("veilog: no key given; a throw-away one is used, and pseudonyms link to nothing else")
    return options


def _unlock(passphrase_file: Path | None, kek_file: Path | None) -> Unlock:
    if (passphrase_file is None) == (kek_file is None):
        raise ConfigError("expected either --passphrase-file or --kek-file")
    return Unlock(passphrase_file=passphrase_file, kek_file=kek_file)


def _stdin_lines(*, trusted: bool) -> LineReader:
    origin = Origin("stdin", trusted=trusted)
    return LineReader(partial(os.read, sys.stdin.fileno()), origin, max_line_bytes=MAX_LINE_BYTES)


def _with_progress(batches: Iterator[Batch]) -> Iterator[Batch]:
    """Pass the batches on, showing how many bytes went by if a person watches."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from batches
        return
    columns = (SpinnerColumn(), TextColumn("{task.fields[lines]:,} lines"), TransferSpeedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("scrub", total=None, lines=0)
        lines = 0
        for batch in batches:
            yield batch
            lines += len(batch.frames)
            progress.update(task, advance=sum(map(len, batch.frames)) + len(batch.frames), lines=lines)


def _explained(frame: bytes, verdict: Verdict) -> dict[str, object]:
    """Return what is said of a line; offsets count characters of its UTF-8 text (a byte that is not UTF-8 counts as one)."""
    if isinstance(verdict, Unjudged):
        return {"spans": [], "unjudged": verdict.reason, "octets": verdict.octets}
    spans = []
    for span in (finding.span for finding in verdict):
        start, end = (len(frame[:octet].decode("utf-8", "surrogateescape")) for octet in (span.start, span.end))
        spans.append(
            {"start": start, "end": end, "type": span.type, "rule": span.rule, "score": span.score, "why": span.why}
        )
    return {"spans": spans}


def _explain_to_person(console: Console, number: int, frame: bytes, verdict: Verdict) -> None:
    """Print a line with its private stretches blotted out, and under it what they are."""
    if isinstance(verdict, Unjudged):
        console.print(Text(f"{number}: not judged ({verdict.reason}, {verdict.octets} bytes)", style="bold red"))
        return
    shown = Text(f"{number}: ", style="dim")
    at = 0
    for span in (finding.span for finding in verdict):
        shown.append(_visible(frame[at : span.start]), style="default")
        shown.append("█" * min(span.end - span.start, BLOT_CHARS), style="bold yellow")
        at = span.end
    shown.append(_visible(frame[at:]), style="default")
    console.print(shown)
    for span in (finding.span for finding in verdict):
        said = Text(f"    bytes {span.start}-{span.end}  ")
        said.append(span.type, style="bold cyan")
        said.append(f"  rule {span.rule}  score {span.score:.2f}  ({span.why})")
        console.print(said)


_PICTURES = {code: 0x2400 + code for code in range(0x20)} | {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)


def _visible(text: bytes) -> str:
    """Return the text with its control characters to be seen, not obeyed: no line drives the terminal it is shown on."""
    return text.decode("utf-8", "replace").translate(_PICTURES)


def _hints(service: Service) -> str:
    """Return what a person at a terminal wants to know: where the relay listens, and what to try."""
    addresses = list(service.addresses())
    said = ["veilog listens on", *(f"  {name:<8} {address}" for name, address in addresses), "try, in another terminal:"]
    tried: set[str] = set()
    for name, address in addresses:
        kind = service.config.sources[name].type
        if address.scheme == "tcp" and kind in _TRIALS and kind not in tried:
            tried.add(kind)
            said.append(f"  {_TRIALS[kind].format(host=address.host, port=address.port)}")
    if service.admin_address is not None and service.admin_address.port:
        health = f"http://{service.admin_address.host}:{service.admin_address.port}"
        said.append(f"  curl -s {health}/readyz {health}/metrics")
    return "\n".join((*said, "clean lines follow on standard output; Ctrl-C stops."))


_TRIALS = {
    "syslog": "logger -n {host} -P {port} -T --rfc5424 'user jane.doe@example.org ssn 536-22-8745 logged in'",
    "json": """echo '{{"patient":{{"mrn":"MRN-0012345","email":"jane.doe@example.org"}}}}' | nc -N {host} {port}""",
}
"""What a person can send to a source over TCP."""
