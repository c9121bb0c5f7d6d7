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


_SPOKEN_TO = one_of(
    """
    recado, llamar, llame, llamó, llamado, llamada, llamadme, localizable, avisar al, contactar, recapito
    recapito telefonico, chiamare, chiamato, chiamata, richiamare, reperibile, bellen, gebeld, belde, terugbellen
    bereikbaar, nummer, dzwonić, zadzwonić, dzwonił, dzwoniła, oddzwonić, numer tel, numer telefonu, nr tel, ringde
    ringte, ringa på, nås på, appeler, rappeler, appelé, joignable, joindre, anrufen, angerufen, zurückrufen
    erreichbar, erreichen, ligar, ligou, contato, contacto, telefonar, telefonou, soita, soittaa, soitti, tavoittaa, volat
    volal, volala, zavolat, číslo, hívja, hívni, hívott, visszahív, sunați, sunat, numărul, arayın, aradı, aranacak, numara
    numarası, позвонить, звонить, звонил, звонила, перезвонить, номер, дзвонити, номер тел, recapiti, telefonico, numero
    número, numéro, telefonnummer, mobilnummer, mobiele nummer, 06-nummer, nuovo numero, nuevo número
    """
)
"""What is said of somebody who calls or is called, abroad."""
_NATIONAL = (
    r"\(?0[1-9][0-9]{0,4}\)?(?: ?[/\-] ?|[ .])[0-9]{2,8}(?:[ .\-][0-9]{2,5}){0,4}|0[1-9][0-9]{7,10}"
    r"|[679][0-9]{2}(?:[ .\-][0-9]{3}){2}|[679][0-9]{2}(?:[ .\-][0-9]{2}){3}|3[2-9][0-9][ .\-/]?[0-9]{3} ?[0-9]{3,4}"
    r"|[4-8][0-9]{2}(?:[ \-][0-9]{3}){2}|[2-9][0-9](?: [0-9]{2}){3}|9[0-9]{8}|\(?[1-9][0-9]\)? 9?[0-9]{4}-[0-9]{4}"
)
"""Numbers without their country's, in groups as they are said there."""

RULES: tuple[Rule, ...] = (
    PatternRule(
        id="phone_record.said_abroad",
        type="phone",
        pattern=(
            rf"(?<!\w){_SPOKEN_TO}[:.]?(?:,? (?![0-9])[\p{{L}}'’]{{1,14}}){{0,5}}[ :(]{{1,3}}(?P<v>{_NATIONAL})"
            r"(?![\w]|[.:,\-/][0-9]| [0-9])"
        ),
        gate=rf"(?:^|[^0-9A-Za-z_]){in_octets(_SPOKEN_TO)}[:., (][^\n]{{0,64}}[0-9]{{2}}",
        sign=rf"[ :(](?:{_NATIONAL})",
        check=lambda text: _dialled(text) and sum(map(str.isdigit, text)) > 7 and _NO_PHONE.search(text) is None,
        source="ITU-T E.123: national notation; numbering plans of CNMC, AGCOM, ACM, UKE, PTS, ARCEP, ANACOM",
        examples=(
            "dejar recado en el [[612 34 09 {digit:2}]], contesta",
            "recapito telefonico [[347-00998{digit:2}]] non",
            "06-nummer klopt niet meer, nieuw is [[06 - 1188 20{digit:2}]]",
            "rappeler au [[06 12 34 56 {digit:2}]] svp",
        ),
        counter_examples=("numero 12 345", "nummer 2026-11-21", "numéro 4418", "kontakt 10.20.30.40"),
        score=0.67,
    ),
    PatternRule(
        id="phone_record.grouped",
        type="phone",
        pattern=(
            r"(?<![\w.+\-/:=$(])(?P<v>\(\+[1-9][0-9]{0,2}\)[ \-]?[0-9](?:[ .\-]?[0-9]){6,12}"
            r"|(?:\+?7|8|0) ?\([2-9][0-9]{2}\) ?[0-9]{3}[ \-][0-9]{2}[ \-][0-9]{2}"
            r"|0[1-9][0-9]{1,2}[\-/] ?[0-9]{2,3}(?: [0-9]{2}){2}|0[18]-[0-9]{3} [0-9]{2} [0-9]{2}"
            r"|0[1-9] - [0-9]{4} ?[0-9]{4})(?![\w\-]|[.:,][0-9]| [0-9])"
        ),
        gate=(
            r"\(\+[1-9][0-9]{0,2}\)[ \-]?[0-9]|[780] ?\([2-9][0-9]{2}\) ?[0-9]{3}[ \-][0-9]{2}[ \-][0-9]{2}"
            r"|\b0[1-9][0-9]{1,2}[\-/] ?[0-9]{2,3} [0-9]{2} [0-9]{2}|\b0[18]-[0-9]{3} [0-9]{2} [0-9]{2}"
            r"|\b0[1-9] - [0-9]{4} ?[0-9]{4}"
        ),
        check=_dialled,
        source="ITU-T E.123; numbering plans of PTS, BTK, Rossvyaz and ACM",
        examples=(
            "dzwonić [[(+48) 601-220-1{digit:2}]] dopiero",
            "yakını [[0 (532) 118 44 {digit:2}]] numarasından",
            "hits for [[070-174 06 {digit:2}]] i",
        ),
        counter_examples=("f(+1) 2", "8 (100) 12", "04-12 10 20", "0 (532) ms", "08-12 22:10 04 05"),
        score=0.67,
    ),
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
            *(
                "voicemail from",
                "wa id",
                "waid",
                "whatsapp id",
                "whatsapp number",
                "viber id",
                "telegram phone",
                "line phone",
            ),
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
        sparse=True,
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
