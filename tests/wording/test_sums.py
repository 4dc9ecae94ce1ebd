"""Sums of money, and the wished fee as staff read it back."""

import pytest

from portal.wording.answers import in_words
from portal.wording.catalogue import speaking
from portal.wording.sums import money


@pytest.mark.parametrize(
    ("minor", "currency", "written"),
    [
        (8000, "GBP", "£80"),
        (8050, "GBP", "£80.50"),
        (8005, "GBP", "£80.05"),
        (120000, "EUR", "€1,200"),
        (0, "GBP", "£0"),
        (800, "JPY", "JP¥800"),
    ],
)
def test_a_whole_sum_has_no_pence_and_another_has_both_digits(minor: int, currency: str, written: str) -> None:
    assert money(minor, currency) == written


def test_other_locales_put_the_sign_where_they_do() -> None:
    with speaking("de"):
        assert money(8000, "EUR") == "80\N{NO-BREAK SPACE}€"


def test_the_wished_fee_is_read_back_in_the_currency_of_the_practice() -> None:
    assert in_words("practical.max_fee", 7000, "GBP") == "£70"
    assert in_words("practical.max_fee", 7050, "EUR") == "€70.50"
    assert in_words("practical.max_fee", None, "GBP") == "Nothing given"


def test_a_zone_is_read_back_by_its_name() -> None:
    assert in_words("about.timezone", "Europe/London", "GBP") == "London time"
