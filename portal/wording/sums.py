"""Sums of money as people write them."""

from decimal import Decimal

from babel.core import Locale
from babel.numbers import format_currency, get_currency_precision

from portal.wording.catalogue import current_locale


def money(minor: int, currency: str) -> str:
    """A sum in the smallest unit of its currency: "£80" where it is whole, "£80.50" where it is not."""
    amount = Decimal(minor).scaleb(-get_currency_precision(currency))
    locale = Locale.parse(current_locale())
    if amount != amount.to_integral_value():
        return format_currency(amount, currency, locale=locale)
    pattern = locale.currency_formats["standard"].pattern.replace(".00", "")
    return format_currency(amount, currency, format=pattern, locale=locale, currency_digits=False)
