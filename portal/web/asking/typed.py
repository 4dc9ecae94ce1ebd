"""What people type, read leniently: an address, a phone number, a sum of money, the usual time of a country.

Each raises DocumentError, whose words the form shows, for what it can't read.
"""

import re
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import phonenumbers
from babel.numbers import get_currency_precision
from email_validator import EmailNotValidError, validate_email

from portal.domain.documents import DocumentError
from portal.wording.zones import default_zone, zones_of

MOST_OF_A_SUM = 30
_NOT_OF_A_SUM = re.compile(r"[^0-9.,]")
# A sign or code before the digits, a sign, a code or a word after them; a letter inside a sum is a slip of the hand.
_CURRENCY_BEFORE = re.compile(r"^[^\W\d_]{0,3}[^\w\s.,-]{0,3}\s*(?=\d)")
_CURRENCY_AFTER = re.compile(r"(?<=\d)(\s*[^\w\s.,-]{1,3}|\s*[A-Za-z]{3}|\s+[^\W\d_]{1,10})$")


def read_email(key: str, text: str) -> str | None:
    """The address with its host in small letters and, where it has others than ASCII, as mail servers use it.

    Whether anything lives there is not asked of anybody. Other letters before the @ are refused, because few servers
    take a message to such an address, and the person would wait for letters that never come.
    """
    if not text:
        return None
    try:
        # Addresses under .test go nowhere; those who try the portal out use them.
        address = validate_email(text, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise DocumentError(key, "should be an e-mail address") from None
    if address.ascii_email is None:
        raise DocumentError(key, "should have plain letters before the @")
    return address.ascii_email


def read_phone(key: str, text: str, country: str) -> str | None:
    """The number in its international form, read as one of `country` (an ISO code) if it names no other."""
    if not text:
        return None
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        raise DocumentError(key, "should be a phone number") from None
    if not phonenumbers.is_possible_number(number):
        raise DocumentError(key, "should be a phone number")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def read_sum(key: str, text: str, currency: str) -> int | None:
    """A sum as people write it ("80", "£80", "1,200.50", "80,50 €") in the smallest unit of `currency`."""
    if not text:
        return None
    digits = re.sub(r"[\s'’]", "", _CURRENCY_AFTER.sub("", _CURRENCY_BEFORE.sub("", text)))
    if len(digits) > MOST_OF_A_SUM or _NOT_OF_A_SUM.search(digits) or not digits[:1].isdecimal():
        raise DocumentError(key, "should be a sum")
    precision = get_currency_precision(currency)
    minor = Decimal(_with_point(key, digits, precision)).scaleb(precision)
    if minor != minor.to_integral_value():
        raise DocumentError(key, "should be a sum")
    return int(minor)


def _with_point(key: str, digits: str, precision: int) -> str:
    """The same sum with a point before its fraction and no other marks.

    The last mark begins the fraction if no more digits follow it than the currency has; every other mark groups
    thousands.
    """
    whole, mark, fraction = digits.rpartition("." if digits.rfind(".") > digits.rfind(",") else ",")
    if mark and len(fraction) <= precision and mark not in whole:
        return f"{_ungrouped(key, whole)}.{fraction}"
    return _ungrouped(key, digits)


def _ungrouped(key: str, digits: str) -> str:
    """Refuses marks that are not followed by three digits, since "8.50.1" is a slip of the hand."""
    first, *rest = re.split(r"[.,]", digits)
    if any(len(group) != 3 for group in rest):
        raise DocumentError(key, "should be a sum")
    return first + "".join(rest)


def write_sum(minor: int | None, currency: str) -> str:
    """The sum as a field shows it again: digits, with a fraction only if it has one."""
    if minor is None:
        return ""
    amount = Decimal(minor).scaleb(-get_currency_precision(currency))
    return f"{amount.to_integral_value() if amount == amount.to_integral_value() else amount:f}"


def usual_zone(key: str, country: str, now: datetime) -> str:
    """The time that people in `country` live by; where clocks there differ, the person has to say which."""
    clocks = {now.astimezone(ZoneInfo(zone)).utcoffset() for zone in zones_of(country)}
    if len(clocks) > 1:
        raise DocumentError(key, "should be chosen, since the country has several")
    return default_zone(country)
