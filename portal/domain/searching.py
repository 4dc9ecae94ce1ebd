"""What a person is found by without opening a seal: their name, e-mail address and telephone, in one spelling each."""

import re
import unicodedata

from portal.domain.intake_parts import About

FEWEST_DIGITS, DIGITS = 7, 9
"""A number is compared by its last nine digits, since the ways to write what stands before them differ."""


def spelling(text: str) -> str:
    """One spelling for what reads alike: without accents, capitals and doubled spaces."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return " ".join(plain.casefold().split())


def terms_of(about: About) -> frozenset[str]:
    """All that this person is found by; each says what it is, so that a name never meets an address."""
    found = {_name(about.preferred_name)}
    if about.email:
        found.add(_email(about.email))
    if about.phone and (digits := _digits(about.phone)):
        found.add(digits)
    return frozenset(found)


def terms_sought(text: str) -> frozenset[str]:
    """What somebody may mean who looks for this; nothing where it is empty."""
    if not text.strip():
        return frozenset()
    if "@" in text:
        return frozenset({_email(text)})
    digits = _digits(text)
    return frozenset({_name(text), *([digits] if digits else [])})


def _name(text: str) -> str:
    return f"name {spelling(text)}"


def _email(text: str) -> str:
    return f"email {text.strip().casefold()}"


def _digits(text: str) -> str | None:
    digits = re.sub(r"\D", "", text)
    return f"phone {digits[-DIGITS:]}" if len(digits) >= FEWEST_DIGITS else None
