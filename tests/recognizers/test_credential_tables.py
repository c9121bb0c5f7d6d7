"""Tables and exports of credentials."""

from __future__ import annotations

from recognizers.credential_tables import cells_of_credentials


def test_tells_the_cells_of_a_table_of_credentials() -> None:
    text = "SELECT * FROM sys_credential; | 1 | pacs_admin | Velvet77a | \n| 2 | hl7_out | copper9b8 |"
    assert [text[field.start : field.end] for field in cells_of_credentials(text, 0, len(text))] == [
        "Velvet77a",
        "copper9b8",
    ]


def test_leaves_the_cells_of_other_tables_alone() -> None:
    for text in ("SELECT * FROM orders; | 1 | Velvet77a |", "from the credential store", "FROM tokens; | 12 | web-1 |"):
        assert not list(cells_of_credentials(text, 0, len(text)))


def test_tells_the_cells_of_an_export_of_passwords() -> None:
    text = 'keepass export: "Router","admin","Copper9!b8","http://10.0.0.1",""'
    assert [text[field.start : field.end] for field in cells_of_credentials(text, 0, len(text))] == ["Copper9!b8"]


def test_tells_the_cells_of_a_table_that_a_client_draws() -> None:
    text = "| id | login | password |\n| 1 | bob | Velvet77a |"
    assert [text[field.start : field.end] for field in cells_of_credentials(text, 0, len(text))] == ["Velvet77a"]
