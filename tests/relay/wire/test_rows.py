from relay.wire import rows


def test_a_pseudonym_names_no_column() -> None:
    line, told = "user;{};phone", "psn_ip_k1_aaaaaaaaaaaaaaaaaaaa_aaaaaa"
    named, filled = line.format("address"), line.format(told)
    assert rows.header(named, 0, len(named)) is not None
    assert rows.header(filled, 0, len(filled)) is None
    assert [field.key for field in rows.fields(f"{named}\nx;1;2")] == ["user", "address", "phone"]
    assert list(rows.fields(f"{filled}\nx;1;2")) == []


def test_a_column_may_be_called_as_pseudonyms_begin() -> None:
    line = "psn_id,last_name,dob"
    columns = rows.header(line, 0, len(line))
    assert columns is not None
    assert columns.names == ("psn_id", "last_name", "dob")
    assert [field.key for field in rows.fields(f"{line}\n1,Doe,1950-01-02")] == ["psn_id", "last_name", "dob"]
