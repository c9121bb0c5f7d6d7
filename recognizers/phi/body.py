"""Templates and pictures of a person's body, told by their own prefix or place: fingerprints, irises, voices, faces, wounds.

``template=FPT-00A7-91C3-44D0``, ``IRIS:7f3e1190c2ab``, ``gallery=face_3f9a-p0048831``, ``/retina-scans/RET-L-5510-c9``,
``wound/8841207/2026-04-11_heel_L_003.png``. The prefixes are short, so the record has to speak of what they are of.
"""

from __future__ import annotations

import regex

from recognizers.phi.ids import one_of
from recognizers.rule import PatternRule, Rule
from recognizers.values import identifier

_SPEAKS = (
    r"(?i:biometr|finger|thumb|minutiae|iris|retina|fundus|voice|speaker|spk|palm|vein|facial|liveness|enrol|gallery|"
    r"\bface|face(?:match|id|[ _.-]?(?:auth|scan|compare|template|verify|print|rec))|gait|ear ?print|bioid|biomatch|"
    r"\bprobe|matcher|FAR=|1:N)"
)
_PREFIX = (
    r"(?:FP[TS]?|FPSIG|FNG|FING(?:ER)?|THB|MIN|IRIS|IR[CISX]?|RET|RTN|RTH|RH|RS|VP[RSX]?|VB|VOX|VCE|SPK|SPKR|FACE|FC|FR"
    r"|FID|FV|FT|"
    r"FACEID|PALM|PLM|PV|HG|EAR|GAIT|BIO|BM|BMT|BT|TPL|TMPL|ENR|DNA|ISO19794)"
)
_CODE = (
    rf"(?i:{_PREFIX})(?:[A-Z]?[0-9]{{0,4}})?(?:[:_\-/](?:[a-zA-Z]{{1,3}}[0-9]?[_\-:/]){{0,2}}|(?=[0-9]{{5}}))"
    r"(?:0x)?(?=(?:[A-Za-z_\-/]{0,5}[0-9]){3})[0-9A-Za-z](?:[0-9A-Za-z]|[_\-:/.](?=[0-9A-Za-z])){3,64}"
)
_NOT_A_TEMPLATE = regex.compile(
    r"(?i)(?:sha|md5|utf|bio-?kernel|rs-?[0-9]{3}\b|rs232|rs485|ft[0-9]{3}|ir[0-9]{1,2}$|iris/(?:jrn|mgr)|[a-z]+[0-9]{0,3}$)"
)

_OF_SOFTWARE = regex.compile(
    r"(?i)https?:|[0-9.]+\Z|(?:19|20)[0-9]{2}-|(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})\Z|(?:[0-9a-f]{2}:){5}"
    r"|[a-z]+/[0-9.]+\Z"
)
"""Addresses, measures, dates, digests, versions."""

_KEYS = (
    r"[A-Za-z_.\-]{0,24}"
    + one_of(
        """
        iris, retina, retinal, finger, thumb, voice, speaker, face, facial, palm, vein, biometric, bio, gait, minutiae
        gallery, probe, embedding, enroll?ment, enrollee, tmpl, template, vp, fp, print ref, dna, signature, ear
        """
    )
    + r"(?!print\b)[A-Za-z_.\-]{0,24}"
)
_JOINS = r"(?:[\"']?\s?[:=>]{1,2}\s?[\"']?| (?:hash|ref|reference|id|template|code|no\.?|#)[ :=]{1,2})"
_PICTURE = r"\.(?i:jpe?g|png|heic|heif|tiff?|webp|bmp|mp4|mov|dcm)"
_SHOWN = one_of(
    """
    consent, scanned, wounds?, rash, lesion, ulcer, burn, mole, derm, teledermatology, skin, bruise, injury, fundus
    retinal?, iris, face, facial, selfies?, portraits?, headshots?, mugshots?, adtimg, patients?, pt photos?, pt img
    photo id, id card, id photo, id front, id back, dl photo, dl front, licen[sc]e, foot, feet, hand, leg, arm, heel
    sacrum, coccyx, incision, stoma, graft, probe, triage, before after, bedsore, pressure injury, ferita, wunde
    herida, piede, plaie, endoscopy, colonoscopy, colposcopy, otoscop[ey], dental, intraoral, passport, badge photo
    avatars?, telehealth, mychart, kiosk, visitor, webcam, captured?, photos? of, photos? from, photo attached
    photo taken, photo saved, photo upload, pic of, picture of, image of, mms, insurance card, card front, card back
    wound care, baby, newborn, ultrasound, xray, body cam, enrol, enrollment, biometric
    """
)
_OF_SITE = regex.compile(
    r"(?i)icon|logo|banner|sprite|default|placeholder|theme|typeface|surface|interface|static|assets?/|background"
)


def _template(text: str) -> bool:
    return identifier(text) and _NOT_A_TEMPLATE.match(text) is None


def _of_a_person(text: str) -> bool:
    return _OF_SITE.search(text) is None


RULES: tuple[Rule, ...] = (
    PatternRule(
        id="body.template",
        type="biometric",
        pattern=(rf"(?<![A-Za-z0-9.])(?P<v>{_CODE})(?![\w])(?:(?<={_SPEAKS}[^\n]{{0,200}})|(?=[^\n]{{0,200}}{_SPEAKS}))"),
        gate=(
            rf"(?:^|[^A-Za-z0-9.])(?i:{_PREFIX})[A-Z]?[0-9]{{0,4}}(?:[:_\-/](?:[a-zA-Z]{{1,3}}[0-9]?[_\-:/]){{0,2}}(?:0x)?"
            r"(?:[A-Za-z_\-/]{0,5}[0-9]){3}|[0-9]{5})"
        ),
        sign=rf"(?i){_SPEAKS}",
        check=_template,
        source="45 CFR 164.514(b)(2)(i)(P)",
        examples=(
            "1:N match score=8421 template=[[FPT-00A7-91C3-44{digit:2}]] finger=R",
            "left-eye enrolment [[IRIS:7f3e1190c2{digit:2}]] replaced by [[IRIS:81bb40d7e9{digit:2}]] after",
            "speaker model [[vp-en-884200{digit:2}]] verified",
        ),
        counter_examples=("gallery-3.1 started", "palm: 12", "face-api v2 started", "fingerprint FP-1"),
        score=0.7,
    ),
    PatternRule(
        id="body.by_key",
        type="biometric",
        pattern=(
            rf"(?<![A-Za-z0-9])(?:{_KEYS}){_JOINS}(?P<v>(?=[^\s\"'<>,;]{{0,60}}[0-9])"
            r"(?:[A-Za-z]{1,8}[0-9]{0,5}[\-_:/.]"
            r"|[0-9A-Fa-f]{2})(?=(?:[A-Za-z_\-/:.]{0,6}[0-9]){4})[\w\-:/.]{4,96}[\w])(?![\w])"
            rf"(?:(?<={_SPEAKS}[^\n]{{0,200}})|(?=[^\n]{{0,200}}{_SPEAKS}))"
        ),
        gate=(
            rf"(?:^|[^A-Za-z0-9])(?:{_KEYS}){_JOINS}(?:[A-Za-z]{{1,8}}[0-9]{{0,5}}[\-_:/.]"
            rf"|[0-9A-Fa-f]{{2}})(?:[A-Za-z_\-/:.]{{0,6}}[0-9]){{4}}"
        ),
        sign=rf"(?i){_SPEAKS}",
        check=lambda text: _template(text) and _OF_SOFTWARE.match(text) is None,
        source="45 CFR 164.514(b)(2)(i)(P)",
        examples=(
            "<GalleryTemplate>[[G/2177/face/0{digit:1}]]</GalleryTemplate>",
            "voice vp_id=[[VB_7c21e9{digit:2}]] result=ACCEPT",
            "mode=fingerprint tmpl=[[ISO19794-2:0x5fe81c{digit:2}]] kiosk",
        ),
        counter_examples=("face=ok", "template=face/login.html", "fingerprint=SHA256:abc", "iris=v2.1"),
        score=0.7,
    ),
    PatternRule(
        id="body.encoded",
        type="biometric",
        pattern=(
            r"(?<![A-Za-z0-9+/])(?P<v>(?:b(?:ase)?64:)?(?:Rk1S|RklS|SUlS|RkFD)(?:[A-Za-z0-9]"
            r"|[+/](?=[A-Za-z0-9+/=])){6,}={0,2})|\bFPC[ :=]{1,2}(?P<v>(?:[0-9]{2}|[A-Z]{2}){10})(?!\w)"
        ),
        gate=r"(?:Rk1S|RklS|SUlS|RkFD)[A-Za-z0-9+/]{6}|FPC[ :=]{1,2}[0-9A-Z]{20}",
        check=identifier,
        source="ISO/IEC 19794-2, -4, -5, -6: records' first letters in base64; NCIC, fingerprint classes",
        examples=("minutiae [[b64:Rk1SACAyMA{digit:2}A]]", "NCIC FPC [[12TTAA{digit:2}14PI13CO15PO]]"),
        counter_examples=("Rk1S", "FPC 12", "fpc=none"),
        score=0.75,
    ),
    PatternRule(
        id="body.in_path",
        type="biometric",
        pattern=(
            r"/(?i:(?:retina|iris|finger|palm|voice|face|facial|biometric)[\w\-]{0,16}|enrol?lments?|templates)/"
            r"(?P<v>(?=(?:[A-Za-z_\-]{0,8}[0-9]){3})[A-Za-z0-9][\w\-]{5,64})(?=[/?#\s\"',;]|$)"
        ),
        gate=(
            r"/(?i:retina|iris|finger|palm|voice|face|facial|biometric|enrol?lment"
            r"|templates)[A-Za-z0-9_\-]*/[A-Za-z0-9_\-]*[0-9]"
        ),
        check=_template,
        source="45 CFR 164.514(b)(2)(i)(P)",
        examples=("path=/api/v3/patients/x/retina-scans/[[RET-L-55{digit:2}-c9]] status",),
        counter_examples=("GET /face/detect", "GET /templates/email-1/render"),
        score=0.7,
    ),
    PatternRule(
        id="body.picture",
        type="photo",
        pattern=(
            rf"(?<![\w.\-/@])(?P<v>(?:\w{{2,6}}://)?(?:/?[\w.\-~]{{1,60}}/){{0,8}}[\w\-]{{0,80}}[\w\-](?:\.dcm)?{_PICTURE}"
            rf")(?![\w.])"
            rf"(?:(?<=(?<![a-z]){_SHOWN}(?![a-z])[^\n]{{0,120}})|(?=[^\n]{{0,120}}(?<![a-z]){_SHOWN}(?![a-z])))"
        ),
        gate=rf"(?i){_SHOWN}[^\n]*{_PICTURE}|[0-9a-z_\-](?:\.dcm)?{_PICTURE}[^\n]*{_SHOWN}",
        check=_of_a_person,
        source="45 CFR 164.514(b)(2)(i)(Q)",
        examples=(
            'obj="[[wound/88412{digit:2}/2026-04-11_heel_L_003.png]]"',
            '"retinal fundus photo","url":"[[/media/fundus/OPH-204{digit:2}_OS.jpg]]"',
            "GET [[/wound/IMG_foot_00{digit:2}.jpg]] 200",
        ),
        counter_examples=("GET /images/surface.png", "face icon.png", "typeface.png", "burndown.png"),
        score=0.7,
    ),
)
