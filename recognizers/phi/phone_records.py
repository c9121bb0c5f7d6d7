"""Telephone numbers as exchanges, call records and gateways log them, and as other countries group them behind a word.

``callingPartyNumber=9785550163`` (Cisco), ``CALLERID(all)="ROE A" <01632960177>`` (Asterisk), ``wireless=5-4418`` (a ward's
handset), ``tel. żony 601 441 882``.
"""

from __future__ import annotations

import regex

from recognizers.phi.ids import in_octets, one_of
from recognizers.rule import KeyRule, PatternRule, Rule

_DIGITS_MIN, _DIGITS_MAX = 7, 15
_CALLED = one_of(
    """
    tel, tel\\., telefon, telefono, teléfono, telef\\.?, tlf\\.?, tfno\\.?, tfn\\.?, movil, móvil, cellulare, cell\\.
    kom\\.?, komórka, mob\\.?, mobil, mobile, gsm, puh\\.?, simi, sími, phone, ph\\., contact, whatsapp, celular
    telemovel, telemóvel, tlm\\.?, handy, fon, fono, no\\.? hp, hp, sđt, điện thoại, тел\\.?, моб\\.?, телефон
    τηλ\\.?, κιν\\.?, טלפון, טל', נייד, هاتف, جوال, رقم الجوال, 電話, 携帯, 전화, 휴대폰, 手机, 电话, 手機, rückruf
    rueckruf, gsm[\\- ]?nr\\.?, rufnummer, csid, tsid, ani, dnis, callerid, caller id, remote id, fax, telefax, faks
    φαξ
    """
)
_NO_PHONE = regex.compile(r"\b(?:19|20)[0-9]{2}[.\-/ ][01][0-9]|[0-9]\.[0-9]+\.[0-9]+\.")
"""A date, an address."""
_UNIX_TIME = regex.compile(r"1[67][0-9]{8}(?:[0-9]{3})?")


def _dialled(text: str) -> bool:
    digits = sum(map(str.isdigit, text))
    return _DIGITS_MIN <= digits <= _DIGITS_MAX and _UNIX_TIME.fullmatch(text) is None


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="phone_record.pager",
        type="phone",
        pattern=(
            r"(?<!\w)(?i:beeper|pager|vocera|spectralink|voalte|ascom|dect|wireless phone)(?: (?:no\.?|number|#"
            r"|ext\.?))?[ :#]{1,2}"
            r"(?P<v>[0-9]{1,2}-[0-9]{4}|[0-9]{4,7})(?![\w:\-]|\.[0-9]| (?:ms|rows|messages|pages))"
        ),
        gate=r"(?i:beeper|pager|vocera|spectralink|voalte|ascom|dect|phone)(?: (?:no\.?|number|#|ext\.?))?[ :#]{1,2}[0-9]",
        source="45 CFR 164.514(b)(2)(i)(D)",
        examples=("paging: beeper [[44{digit:2}]] group", "Pager #[[118{digit:2}]] ack"),
        counter_examples=("pager 12", "pager: less", "beeper 4418 ms"),
        score=0.67,
    ),
    KeyRule(
        id="phone_record.party",
        type="phone",
        keys=(
            *("calling party number", "called party number", "original called party number"),
            *("final called party number", "calling party", "called party", "original calling party"),
            *("last redirect dn", "redirecting number", "redirected from", "redirect number", "forwarded number"),
            *("forwarded from", "diverted from", "diversion", "caller id number", "callee id number"),
            *("caller id num", "caller num", "calling num", "called num", "dialed num", "destination number"),
            *("originating number", "terminating number", "orig number", "term number", "dialled number"),
            *("effective caller id number", "outbound caller id number", "sip from user", "sip to user"),
            *("sip req user", "connected num", "connected number", "connected line", "charge number", "cid num"),
            *("cid number", "=aparty", "=bparty", "a party", "b party", "sender number", "receiver number"),
            *("sender msisdn", "recipient msisdn", "customer endpoint", "customer endpoint address"),
            *("endpoint address", "customer number phone", "patient msisdn", "recipient number", "sms recipient"),
            *("sms sender", "sms phone", "text number", "remote id", "caller phone", "calling station"),
            *("called station", "dialed digits", "dialled digits", "digits dialed", "fwd to", "forward to"),
            *("ring to", "patched to", "bridged to", "transfer to", "callback to", "call to", "call from"),
            *("voicemail from",),
        ),
        value=r"\G(?:(?:tel|sips?|sms):)?(?P<v>\+?\(?[0-9][0-9 ()\-.]{5,18}[0-9])(?![\w:]|\.[0-9])",
        check=_dialled,
        source="Cisco Unified CM, CDR field descriptions; Asterisk and FreeSWITCH, channel variables; 3GPP TS 32.298",
        examples=(
            "callingPartyNumber=[[978555{digit:4}]] originalCalledPartyNumber=72210",
            "caller_id_number: [[1978555{digit:4}]]",
        ),
        counter_examples=("callingPartyNumber=", "destination number=443", "called party=72210"),
        score=0.75,
    ),
    KeyRule(
        id="phone_record.handset",
        type="phone",
        keys=(
            *("=wireless", "wireless phone", "wireless ext", "=dect", "=ascom", "=vocera", "=spectralink", "=pager"),
            *("pager no", "pager id", "pager number", "=beeper", "phone ext", "call ext", "callback ext", "=voalte"),
            *("desk ext",),
        ),
        value=r"\G#?(?P<v>[0-9]{1,2}-[0-9]{4}|[0-9]{4,7}|[0-9]{3}-[0-9]{4})(?![\w.:\-])",
        source="Nurse calls and paging: the handset that somebody carries",
        examples=("rn=x wireless=[[5-44{digit:2}]] ack", "pager=[[882{digit:2}]] sent"),
        counter_examples=("wireless=on", "pager=less", "dect=1"),
        score=0.6,
    ),
    PatternRule(
        id="phone_record.caller",
        type="phone",
        pattern=(
            r"(?<=[\"'] ?(?:<|&lt;|\\u003c)(?:sips?:|tel:)?)(?P<v>\+?[0-9]{7,15})(?=[@>&;]|\\u003e)"
            r"|CALLERID\(num(?:ber)?\)=[\"']?(?P<v>\+?[0-9]{7,15})(?!\w)"
            r"|(?<![\w)])(?P<v>\([2-9][0-9]{2}\) ?[2-9][0-9]{6})(?![\w\-])"
        ),
        gate=r"[\"'] ?(?:<|&lt;|\\u003c)(?:sips?:|tel:)?\+?[0-9]{7}|CALLERID\(num|\([2-9][0-9]{2}\) ?[2-9][0-9]{6}",
        check=_dialled,
        source="Asterisk, CALLERID; RFC 3261 section 20.20; North American Numbering Plan",
        examples=('CALLERID(all)="ROE A" <[[016329601{digit:2}]]> -- queue', "inbound [[(207)55501{digit:2}]] »"),
        counter_examples=('"x" <12>', "f(207)5550166x", "CALLERID(name)=x"),
        score=0.75,
    ),
    PatternRule(
        id="phone_record.behind_word",
        type="phone",
        pattern=(
            rf"(?<!\w){_CALLED}[:.]?(?: \p{{L}}{{2,12}}){{0,2}}[ :=#\"']{{0,4}}(?<![0-9A-Za-z])(?P<v>\+?\(?[0-9]{{1,5}}\)?"
            r"(?:(?: ?[/\-] ?|[ .])[0-9]{2,5}){2,5}(?:-[0-9]{1,4})?|0[0-9]{1,5} ?[/\-] ?[0-9]{4,9}(?:-[0-9]{1,4})?"
            r"|\+?[0-9]{9,13})(?![\w]|[.:,\-/][0-9])"
        ),
        gate=rf"(?:^|[^0-9A-Za-z_]){in_octets(_CALLED)}(?:[:.\"' =#]|[\x80-\xff])[^\n]{{0,24}}[0-9]{{2}}",
        sign=r"[0-9]{1,5}\)?(?: ?[/\-] ?|[ .])[0-9]{2,5}|[0-9]{9}",
        check=lambda text: _dialled(text) and _NO_PHONE.search(text) is None,
        source="ITU-T E.123: national notation",
        examples=(
            "Telefax [[0251 / 44 18 {digit:2}]], betrifft",
            "tel. żony [[601 441 8{digit:2}]]",
            "Tlf. [[22 55 01 {digit:2}]] x",
            "SĐT: [[0912 555 0{digit:2}]] ok",
        ),
        counter_examples=(
            "hp2605 12 34 56",
            "phone service 10.20.30.40",
            "mobil 12 34",
            "fax 2026-11-21",
            "contact 12 345 ms",
            "tel 1.2.3",
        ),
        score=0.65,
    ),
)
