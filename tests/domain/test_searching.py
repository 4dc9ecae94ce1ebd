"""One spelling for what reads alike, and no term that meets one of another kind."""

import pytest

from portal.domain.searching import spelling, terms_sought


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("José  Núñez", "jose nunez"),
        ("STRASSE", "Straße"),
        ("Zoe\u0308", "Zoë"),
        (" Łukasz ", "łukasz"),
        ("name@Example.org ", "NAME@example.org"),
        ("+44 20 7946 0018", "(020) 7946-0018"),
    ],
)
def test_what_reads_alike_is_one(one: str, other: str) -> None:
    assert terms_sought(one) & terms_sought(other)


@pytest.mark.parametrize(("one", "other"), [("Ana", "Anna"), ("020 7946 0018", "020 7946 0019"), ("12345", "912345")])
def test_what_differs_stays_two(one: str, other: str) -> None:
    assert not terms_sought(one) & terms_sought(other)


def test_nothing_is_sought_by_nothing() -> None:
    assert terms_sought(" \t") == frozenset()
    assert terms_sought("123") == {"name 123"}
    assert spelling("  a   B ") == "a b"
