from relay.wire import rows


def test_a_pseudonym_names_no_column() -> None:
    line, told = "user;{};phone", "psn_ip_k1_aaaaaaaaaaaaaaaaaaaa_aaaaaa"
    named, filled = line.format("address"), line.format(told)
    assert rows.header(named, 0, len(named)) is not None
    assert rows.header(filled, 0, len(filled)) is None
    assert [field.key for field in rows.fields(f"{named}\nx;1;2")] == ["user", "address", "phone"]
    assert list(rows.fields(f"{filled}\nx;1;2")) == []
