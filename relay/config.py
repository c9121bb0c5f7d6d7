"""One YAML file → one frozen tree of options.

Unknown and doubled keys refuse the start. ``${VAR}`` stands for an environment variable and ``${file:path}`` for a file's
text without its last line feed, in any scalar; ``$$`` is a dollar sign. An error names the file, the line, the key and what
was expected, and never says what stood there: it may have been a secret.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union

import yaml
from pydantic import BaseModel, ByteSize, ConfigDict, Discriminator, Field, Tag, ValidationError, field_validator
from pydantic_core import ErrorDetails

from relay import cpus
from relay.address import AddressOption
from relay.errors import ConfigError
from relay.redaction.assembly import RedactionOptions
from relay.sinks import SINKS
from relay.sinks.sink import SinkOptions
from relay.sources import SOURCES
from relay.sources.source import SourceOptions

if TYPE_CHECKING:
    AnySource = SourceOptions
    AnySink = SinkOptions
else:  # the tables decide what there is
    AnySource = Annotated[Union[tuple(source.Options for source in SOURCES.values())], Discriminator("type")]  # noqa: UP007
    AnySink = Annotated[Union[tuple(sink.Options for sink in SINKS.values())], Discriminator("type")]  # noqa: UP007

MIN_SPOOL_BYTES = 1 << 20
MAX_WORKERS = 256
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,31}$")]


class _Options(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class MemorySpoolOptions(_Options):
    """Clean batches wait in memory: what waits at a crash or a stop is lost."""

    max_bytes: ByteSize = Field(default=ByteSize(64 << 20), ge=MIN_SPOOL_BYTES)


class DiskSpoolOptions(_Options):
    """Clean batches wait on disk, sealed; what a source was told is durable survives a crash."""

    dir: Path
    max_bytes: ByteSize = Field(default=ByteSize(1 << 30), ge=MIN_SPOOL_BYTES)


class AdminOptions(_Options):
    """Health and metrics over HTTP."""

    listen: AddressOption

    @field_validator("listen")
    @classmethod
    def _local(cls, address: AddressOption) -> AddressOption:
        if address.scheme not in ("tcp", "unix") or not address.is_local:
            raise ValueError("expected tcp:// on a loopback address, or unix:///path")
        return address


def _spool_kind(value: Any) -> str:
    """Return the tag of the form that is meant, so that only its faults are told; capitals, as no key has any."""
    if not isinstance(value, dict):
        return "Word"
    return "Disk" if "dir" in value else "Memory"


SpoolOptions = Annotated[
    Annotated[Literal["memory"], Tag("Word")]
    | Annotated[MemorySpoolOptions, Tag("Memory")]
    | Annotated[DiskSpoolOptions, Tag("Disk")],
    Discriminator(_spool_kind),
]


class Config(_Options):
    """The whole configuration."""

    sources: Mapping[Name, AnySource] = Field(min_length=1)
    redaction: RedactionOptions
    spool: SpoolOptions
    sinks: Mapping[Name, AnySink] = Field(min_length=1)
    admin: AdminOptions | None = None
    drain_secs: float = Field(default=10.0, ge=0, le=600)
    """On SIGTERM, how long the sinks may take to empty the spool."""
    stall_secs: float = Field(default=30.0, gt=0)
    """A sink that has work and makes no progress for this long makes the relay not ready."""
    workers: Annotated[int, Field(ge=1, le=MAX_WORKERS)] | Literal["auto"] = 1
    """Processes that share the work; ``auto``: as many as there are CPUs for this one."""

    @field_validator("workers", mode="before")
    @classmethod
    def _count(cls, value: Any) -> Any:
        if value == "auto" or (isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MAX_WORKERS):
            return value
        raise ValueError(f"expected a number from 1 to {MAX_WORKERS}, or auto")

    @property
    def spool_options(self) -> MemorySpoolOptions | DiskSpoolOptions:
        """The spool's options, also where the file only says ``memory``."""
        return MemorySpoolOptions() if self.spool == "memory" else self.spool

    @property
    def worker_count(self) -> int:
        """The number of processes."""
        return cpus.allowed() if self.workers == "auto" else self.workers


def load(path: Path) -> Config:
    """Read a configuration file; raise ``ConfigError`` if it cannot be read or is not a configuration."""
    return parse(read(path), str(path))


def read(path: Path) -> str:
    """Return a configuration file's text; raise ``ConfigError`` if it cannot be read."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: expected UTF-8 text") from None


def parse(text: str, name: str) -> Config:
    """Read a configuration's text; ``name`` is what errors call the file."""
    tree, lines = _Reader(name).read(text)
    try:
        config = Config.model_validate(tree)
    except ValidationError as error:
        raise ConfigError("\n".join(_sentences(error, lines, name))) from None
    if config.redaction.key == "throwaway" and isinstance(config.spool, DiskSpoolOptions):
        at = _line(lines, ("redaction", "key"))
        raise ConfigError(f"{name}:{at}: redaction.key: expected a key file, since the spool on disk is sealed with it")
    return config


Path_ = tuple[str | int, ...]

_SCALARS = tuple(f"tag:yaml.org,2002:{name}" for name in ("str", "int", "float", "bool", "null"))


class _Reader:
    """YAML nodes → plain values, with the line of each key, and ``${…}`` filled in."""

    _reference = re.compile(r"\$(?:\$|\{([^{}]*)\})")

    def __init__(self, name: str) -> None:
        self._name = name
        self._lines: dict[Path_, int] = {}

    def read(self, text: str) -> tuple[Any, dict[Path_, int]]:
        try:
            loader = yaml.SafeLoader(text)
            node = loader.get_single_node()
            if node is None:
                raise ConfigError(f"{self._name}:1: expected a configuration, found an empty file")
            return self._value(node, (), loader), self._lines
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise ConfigError(f"{self._name}:{line}: not YAML ({_problem(error)})") from None
        except (yaml.YAMLError, RecursionError):
            raise ConfigError(f"{self._name}: not YAML") from None

    def _value(self, node: yaml.Node, path: Path_, loader: yaml.SafeLoader) -> Any:
        self._lines.setdefault(path, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            mapping: dict[str, Any] = {}
            for key_node, value_node in node.value:
                line = key_node.start_mark.line + 1
                if not isinstance(key_node, yaml.ScalarNode):
                    raise self._error(line, path, "expected keys that are single words")
                key = str(key_node.value)
                if key in mapping:
                    raise self._error(line, (*path, key), "stands here twice")
                self._lines[(*path, key)] = line
                mapping[key] = self._value(value_node, (*path, key), loader)
            return mapping
        if isinstance(node, yaml.SequenceNode):
            return [self._value(item, (*path, index), loader) for index, item in enumerate(node.value)]
        line = node.start_mark.line + 1
        if node.tag not in _SCALARS:
            raise self._error(line, path, "expected text (in quotes, if it looks like a date), a number, true or false")
        try:
            value = loader.construct_object(node)
        except (ValueError, KeyError):  # a tag in so many words, and what follows does not fit it
            raise self._error(line, path, "expected what the tag says") from None
        return self._filled(value, line, path) if isinstance(value, str) else value

    def _filled(self, value: str, line: int, path: Path_) -> str:
        def fill(match: re.Match[str]) -> str:
            reference = match[1]
            if reference is None:
                return "$"
            if reference.startswith("file:"):
                try:
                    return Path(reference[5:]).read_text(encoding="utf-8").removesuffix("\n")
                except (OSError, ValueError):
                    raise self._error(line, path, "the file that ${file:…} names cannot be read") from None
            if reference not in os.environ:
                raise self._error(line, path, "the environment variable that ${…} names is not set")
            return os.environ[reference]

        return self._reference.sub(fill, value)

    def _error(self, line: int, path: Path_, expected: str) -> ConfigError:
        return ConfigError(f"{self._name}:{line}: {_key(path)}: {expected}")


def _problem(error: yaml.MarkedYAMLError) -> str:
    """Return what the scanner or parser says, which quotes at most a character; the others quote names and data."""
    problem = error.problem or ""
    if isinstance(error, yaml.scanner.ScannerError | yaml.parser.ParserError) and "tag" not in problem:
        return problem
    return "an alias, anchor or tag that means nothing here"


def _sentences(error: ValidationError, lines: Mapping[Path_, int], name: str) -> list[str]:
    """Return one sentence for each fault, with file, line and key; never the value."""
    faults = [
        (_known_prefix(tuple(part for part in fault["loc"] if part != "[key]"), lines), fault)
        for fault in error.errors(include_input=False, include_url=False)
    ]
    sentences: dict[str, None] = {}
    for known, fault in faults:
        if any(len(other) > len(known) and other[: len(known)] == known for other, _ in faults):
            continue  # only says that something below is wrong
        key = (*known, fault["loc"][-1]) if fault["type"] == "missing" else known
        sentences[f"{name}:{_line(lines, known)}: {_key(key)}: {_expected(fault)}"] = None
    return list(sentences)


def _expected(fault: ErrorDetails) -> str:
    match fault["type"]:
        case "extra_forbidden":
            return "not a key that is known here"
        case "union_tag_invalid":  # pydantic's own words quote the value
            return f"expected a type of {fault['ctx']['expected_tags']}"
        case "union_tag_not_found":
            return "expected a type"
        case "byte_size" | "byte_size_unit":  # these, too
            return "expected a size such as 64MiB"
        case "tuple_type" | "list_type":
            return "expected a list"
        case "model_type" | "model_attributes_type" | "dict_type":
            return "expected keys and values"
    said = fault["msg"].removeprefix("Value error, ")
    return said[:1].lower() + said[1:]


def _key(path: Path_) -> str:
    return ".".join(map(str, path)) or "the file"


def _known_prefix(path: Path_, lines: Mapping[Path_, int]) -> Path_:
    """Return the part of pydantic's location that stands in the file: it also names the members of unions."""
    known: Path_ = ()
    for part in path:
        if (*known, part) in lines:
            known = (*known, part)
    return known


def _line(lines: Mapping[Path_, int], path: Path_) -> int:
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)
