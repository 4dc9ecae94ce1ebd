"""Whether one value of the intake document is what its key may hold: for the parser, and for one field of a form."""

import unicodedata
from collections.abc import Callable, Mapping
from types import MappingProxyType

from portal.domain.documents import DocumentError
from portal.domain.intake_fields import Field, Kind

MOST_OF_A_REFERENCE = 200
FEWEST_DIGITS_OF_A_PHONE = 3
LINE_BREAKING = frozenset({"Cc", "Zl", "Zp"})


def check_value(field: Field, value: object) -> None:
    """Raise DocumentError, naming the field's key, unless `value` is one that the field may hold.

    Nothing is converted: a flag is true or false, never 1; a number is an integer, never text or true.
    """
    if value is None and field.nullable:
        return
    problem = _CHECKS[field.kind](field, value)
    if problem is not None:
        raise DocumentError(field.key, problem)


def _choice(field: Field, value: object) -> str | None:
    if not isinstance(value, str):
        return "should be text"
    return None if value in field.values() else "is not one of the values of this key"


def _flag(_field: Field, value: object) -> str | None:
    return None if isinstance(value, bool) else "should be true or false"


def _text(field: Field, value: object) -> str | None:
    """Any text that can be stored: databases refuse the null character, and no encoding holds half a surrogate pair."""
    if not isinstance(value, str):
        return "should be text"
    if any(character == "\0" or "\ud800" <= character <= "\udfff" for character in value):
        return "holds a character that cannot be stored"
    if field.most is not None and len(value) > field.most:
        return f"should have at most {field.most} characters"
    if len(value.strip()) < field.least:
        return "should not be empty"
    return None


def _line(field: Field, value: object) -> str | None:
    """Text of a single line: what goes into a heading or the header of a message must not begin another line."""
    problem = _text(field, value)
    if problem is None and any(unicodedata.category(character) in LINE_BREAKING for character in str(value)):
        return "should be a single line"
    return problem


def _email(field: Field, value: object) -> str | None:
    """An address that could be one; only writing to it would tell whether it is."""
    problem = _line(field, value)
    if problem is not None:
        return problem
    name, _, host = str(value).rpartition("@")
    return None if name and host and not any(map(str.isspace, str(value))) else "should be an e-mail address"


def _phone(field: Field, value: object) -> str | None:
    problem = _line(field, value)
    if problem is not None:
        return problem
    digits = sum(map(str.isdecimal, str(value)))
    return None if digits >= FEWEST_DIGITS_OF_A_PHONE else "should be a phone number"


def _money(field: Field, value: object) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return "should be a whole number"
    if field.most is not None and not field.least <= value <= field.most:
        return f"should be from {field.least} to {field.most}"
    return None


def _entries(field: Field, value: object) -> str | None:
    """What holds for every list: texts, none twice, within the field's bounds."""
    if not isinstance(value, list | tuple) or not all(isinstance(entry, str) for entry in value):
        return "should be a list of texts"
    if len(set(value)) != len(value):
        return "should not name anything twice"
    if len(value) < field.least:
        return "should not be empty"
    if field.most is not None and len(value) > field.most:
        return f"should have at most {field.most} entries"
    return None


def _many(field: Field, value: object) -> str | None:
    problem = _entries(field, value)
    if problem is None and isinstance(value, list | tuple) and not set(value) <= set(field.values()):
        return "names something that is not one of the values of this key"
    return problem


def _references(field: Field, value: object) -> str | None:
    problem = _entries(field, value)
    if problem is not None or not isinstance(value, list | tuple):
        return problem
    reference = Field(field.key, Kind.LINE, least=1, most=MOST_OF_A_REFERENCE)
    return next((fault for fault in (_line(reference, entry) for entry in value) if fault), None)


_CHECKS: Mapping[Kind, Callable[[Field, object], str | None]] = MappingProxyType(
    {
        Kind.CHOICE: _choice,
        Kind.THREE_WAY: _choice,
        Kind.MANY: _many,
        Kind.FLAG: _flag,
        Kind.LINE: _line,
        Kind.TEXT: _text,
        Kind.EMAIL: _email,
        Kind.PHONE: _phone,
        Kind.MONEY: _money,
        Kind.REFERENCES: _references,
    }
)
