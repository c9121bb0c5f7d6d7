import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from relay.address import Address, AddressOption, parse_address

GOOD = [
    ("udp://127.0.0.1:5514", Address("udp", "127.0.0.1", 5514)),
    ("tcp://[::1]:0", Address("tcp", "::1", 0)),
    ("tls://siem.example:6514", Address("tls", "siem.example", 6514)),
    ("unix:///run/veilog/log.sock", Address("unix", path="/run/veilog/log.sock")),
    ("unixgram:///dev/log", Address("unixgram", path="/dev/log")),
]


@pytest.mark.parametrize(("text", "address"), GOOD)
def test_an_address_reads_and_writes_back(text: str, address: Address) -> None:
    assert parse_address(text) == address
    assert str(address) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "canary-77",
        "http://canary-77:80",
        "tcp://canary-77",
        "tcp://canary-77:",
        "tcp://:5514",
        "tcp://canary-77:99999",
        "tcp://canary-77:port",
        "tcp://user:canary-77@host:1",
        "tcp://canary-77:1/path",
        "tcp://canary-77:1?a=b",
        "tcp://[canary-77:1",
        "tcp://[canary-77]:1",
        "tcp://canary-77\u2100:1",
        "unix://canary-77/relative",
        "unix:canary-77",
        "unixgram://",
    ],
)
def test_what_is_no_address_is_refused_without_being_quoted(text: str) -> None:
    with pytest.raises(ValueError, match="expected") as caught:
        parse_address(text)
    assert "canary-77" not in str(caught.value)


@given(st.text(max_size=40), st.sampled_from(["", "tcp://", "unix://", "udp://["]))
def test_any_text_is_an_address_or_a_refusal(text: str, prefix: str) -> None:
    try:
        address = parse_address(prefix + text)
    except ValueError:
        return
    assert parse_address(str(address)) == address


@pytest.mark.parametrize(
    ("text", "local"),
    [
        ("tcp://127.8.9.1:1", True),
        ("tcp://[::1]:1", True),
        ("tcp://localhost:1", True),
        ("unix:///s", True),
        ("tcp://0.0.0.0:1", False),
        ("tcp://[::]:1", False),
        ("tcp://localhost.example:1", False),
    ],
)
def test_local_is_what_never_leaves_the_machine(text: str, local: bool) -> None:
    assert parse_address(text).is_local is local


class _Options(BaseModel):
    to: AddressOption


def test_an_option_takes_text_or_an_address_and_nothing_else() -> None:
    address = parse_address("tcp://h:1")
    assert _Options.model_validate({"to": "tcp://h:1"}).to == address
    assert _Options(to=address).model_dump() == {"to": "tcp://h:1"}
    with pytest.raises(ValidationError, match="expected an address such as"):
        _Options.model_validate({"to": 5514})
    assert _Options.model_json_schema()["properties"]["to"]["type"] == "string"
