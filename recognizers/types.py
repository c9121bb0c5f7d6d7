"""What a span can be: the types of PHI, by paragraph of the Safe Harbor rule. Every other type is a secret.

Source: 45 CFR 164.514(b)(2)(i), paragraphs (A) to (R).
"""

from __future__ import annotations

from typing import NamedTuple


class Phi(NamedTuple):
    """A type of protected health information."""

    paragraph: str
    """The letter of its paragraph in 45 CFR 164.514(b)(2)(i)."""
    title: str


PHI = {
    "person": Phi("A", "name"),
    "street": Phi("B", "street address"),
    "city": Phi("B", "city or county"),
    "zip": Phi("B", "postal code"),
    "coordinates": Phi("B", "geographic coordinates"),
    "date": Phi("C", "date of birth, death, admission, discharge or service"),
    "age": Phi("C", "age over 89"),
    "phone": Phi("D", "telephone number"),
    "fax": Phi("E", "fax number"),
    "email": Phi("F", "e-mail address"),
    "ssn": Phi("G", "social security or taxpayer number"),
    "mrn": Phi("H", "medical record number"),
    "health_plan_id": Phi("I", "health plan beneficiary number"),
    "mbi": Phi("I", "Medicare beneficiary identifier"),
    "account": Phi("J", "account number"),
    "credit_card": Phi("J", "payment card number"),
    "iban": Phi("J", "international bank account number"),
    "license": Phi("K", "certificate or licence number"),
    "npi": Phi("K", "national provider identifier"),
    "dea": Phi("K", "DEA registration number"),
    "vehicle": Phi("L", "vehicle identifier or licence plate"),
    "device": Phi("M", "device identifier or serial number"),
    "mac": Phi("M", "hardware address"),
    "url": Phi("N", "web address"),
    "ip": Phi("O", "IP address"),
    "biometric": Phi("P", "biometric identifier"),
    "photo": Phi("Q", "photograph of a person"),
    "person_id": Phi("R", "other number of a person"),
    "username": Phi("R", "user name"),
}


def is_phi(type_name: str) -> bool:
    """Say whether spans of this type are PHI; if not, they are secrets."""
    return type_name in PHI
