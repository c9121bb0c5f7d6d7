"""Account, claim and card numbers: 45 CFR 164.514(b)(2)(i)(J)."""

from __future__ import annotations

from recognizers import checks
from recognizers.phi.ids import BEGINS_IN_GROUPS, ID, IN_GROUPS, ending
from recognizers.rule import KeyRule, PatternRule, Rule
from recognizers.values import identifier

RULES: tuple[Rule, ...] = (
    KeyRule(
        id="account.by_key",
        type="account",
        keys=(
            *("account number", "account no", "account num", "acct number", "acct no", "acct num", "acct nbr"),
            *("acct", "acct id", "bank account", "bank acct", "patient account", "patient acct"),
            *("patient account number", "billing account", "guarantor account", "guarantor acct", "iban number"),
            *("routing number", "routing no", "=routing", "=claim", "aba number", "aba routing", "claim number", "claim id"),
            *("claim no", "claim num", "claim ref", "claim control number", "payer claim number", "=icn", "=dcn"),
            *("hospital account id", "hosp account id", "hosp acct", "hsp account id", "guarantor account id"),
            *("hospital account", "=har", "invoice account", "kontonummer", "numero cuenta", "numero compte"),
            *("sort code", "clm no", "clm id", "clm num", "statement number", "billing number"),
            *("financial number", "fin number", "=pcn", "patient control number", "patient control no", "=stmt", "stmt no"),
            *("stmt id", "statement id", "statement no", "=ccn", "hb account", "pb account", "account ref", "acct ref"),
        ),
        value=rf"{IN_GROUPS}|{ID}",
        loose=rf"{BEGINS_IN_GROUPS}|{ID}",
        check=identifier,
        source="45 CFR 164.514(b)(2)(i)(J)",
        examples=("account_number=[[{digit:10}]]", '"acctNo": "[[V{digit:9}]]"', "claim number: [[{digit:12}]]"),
        counter_examples=("account number: missing", "acct=unknown", "serviceAccount=default"),
    ),
    PatternRule(
        id="card.by_shape",
        type="credit_card",
        pattern=(
            # Not among groups of a number's size: a dump in hex, a list.
            r"(?<![\w.\-])(?<!\b[0-9a-f]{4}:?[ ]{1,2})(?:"
            r"(?:4[0-9]{3}|5[1-5][0-9]{2}|2[2-7][0-9]{2}|6(?:011|4[4-9][0-9]|5[0-9]{2})|35[2-8][0-9])(?:[ \-]?[0-9]{4}){3}"
            r"|3[47][0-9]{2}[ \-]?[0-9]{6}[ \-]?[0-9]{5})(?![\w\-]|\.[0-9]| (?=[0-9]*[a-f])[0-9a-f]{4}\b)"
        ),
        gate=r"\b[2-6][0-9]{3}[ \-]?[0-9]{4}[ \-]?[0-9]{4}[ \-]?[0-9]{3}|\b3[47][0-9]{2}[ \-]?[0-9]{6}[ \-]?[0-9]{5}",
        check=checks.card,
        complete=ending(checks.card),
        source="ISO/IEC 7812-1; issuer identification ranges of Visa, Mastercard, Discover, JCB, American Express",
        examples=("[[4{digit:15}]]", "card [[51{digit:2} {digit:4} {digit:4} {digit:4}]]", "[[3714-{digit:6}-{digit:5}]]"),
        counter_examples=("4111111111111112", "trace 1732212345123456", "0x4{digit:15}", "4242-4242"),
    ),
    KeyRule(
        id="card.by_key",
        type="credit_card",
        keys=(
            *("card number", "card no", "cardnumber", "cc number", "cc num", "cc no", "credit card"),
            *("credit card number", "ccnum", "=pan", "debit card", "payment card", "card num", "kartennummer"),
            *("numero tarjeta", "numero tarjeta"),
        ),
        value=r"[0-9](?:[ \-]?[0-9]){11,18}(?![0-9])",
        proof=checks.card,
        source="ISO/IEC 7812-1",
        examples=("card_number=[[4{digit:15}]]", '"creditCard": "[[{digit:4} {digit:4} {digit:4} {digit:4}]]"'),
        counter_examples=("card number: declined", "credit card expired 12/29"),
        score=0.9,
    ),
    PatternRule(
        id="iban.by_shape",
        type="iban",
        pattern=r"(?<![\w\-])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w\-])",
        gate=r"\b[A-Z]{2}[0-9]{2} ?[A-Z0-9]{4} ?[A-Z0-9]{4} ?[A-Z0-9]{3}",
        check=checks.iban,
        source="ISO 13616-1; SWIFT IBAN registry",
        examples=("[[GB82WEST12345698765432]]", "[[DE89 3704 0044 0532 0130 00]]"),
        counter_examples=("GB83WEST12345698765432", "AB12CDEF3456GHIJ7890"),
    ),
)
