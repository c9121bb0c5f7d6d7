"""The skeleton: what goes on in the place of a record that could not be judged.

It keeps of the header what cannot hold anything private, because its grammar leaves no room: PRI and an RFC 5424 TIMESTAMP.
It says why it is there and how long the record was. ``veilog@32473`` is an SD-ID under the enterprise number that RFC 5612
sets aside for documentation.
"""

from __future__ import annotations

import re

from relay.record import CleanFrame

_PRI = re.compile(rb"<(0|[1-9]\d?|1[0-8]\d|19[01])>")
_TIMESTAMP = re.compile(rb"1 (\d{4}-(?:0\d|1[0-2])-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(?:\.\d{1,6})?(?:Z|[+-][0-2]\d:[0-5]\d)) ")


def skeleton(frame: bytes, reason: str, octets: int) -> CleanFrame:
    """Return the skeleton of a record of which ``frame`` is the beginning; ``octets`` is its whole length."""
    pri = _PRI.match(frame)
    if pri is not None:
        timestamp = _TIMESTAMP.match(frame, pri.end())
        return CleanFrame(
            b'%b1 %b - veilog - - [veilog@32473 skeleton="%b" octets="%d"]'
            % (pri[0], timestamp[1] if timestamp else b"-", reason.encode(), octets)
        )
    if frame.lstrip()[:1] == b"{":
        return CleanFrame(b'{"veilog":{"skeleton":"%b","octets":%d}}' % (reason.encode(), octets))
    return CleanFrame(b"veilog: skeleton reason=%b octets=%d" % (reason.encode(), octets))
