"""Values told by their place in what a record's text carries: X12, SQL, CSV rows, DICOM dumps, XML, objects' dumps.

Slots are a record's own structure; these are only further fields within them. They are looked for in the text as it reads,
escapes undone, so it is one whether a statement stands alone, in a JSON string or in structured data. All the parsers are
linear, take what is damaged as far as it goes, and never raise.
"""

from __future__ import annotations

from collections.abc import Iterator

from recognizers.rule import Field
from relay.wire import changes, dicom, file_names, hl7, ncpdp, objects, rows, search, sql, untold, x12, xml_text, yaml_text

PARSERS = (
    hl7.printed,
    x12.fields,
    sql.fields,
    rows.fields,
    untold.fields,
    dicom.fields,
    xml_text.fields,
    objects.fields,
    changes.fields,
    search.fields,
    ncpdp.fields,
    file_names.fields,
    yaml_text.fields,
)


def fields(text: str) -> Iterator[Field]:
    """Yield the values in ``text`` that go by a name, or by a place that stands for one."""
    for parser in PARSERS:
        yield from parser(text)
