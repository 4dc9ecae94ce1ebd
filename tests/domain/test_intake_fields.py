"""The definition of the document, as data: what forms, sameness tests and the reader of the contract rely on."""

import pytest

from portal.domain.documents import DocumentError
from portal.domain.intake_fields import ASKED_ABOUT_EVER, FIELDS, TELLING_KEYS, Kind, is_telling
from portal.domain.intake_values import check_value
from tests.domain.intake_documents import PLAIN


def test_telling_keys_are_the_private_part_and_the_household() -> None:
    private, household = PLAIN["private"], PLAIN["household"]
    assert isinstance(private, dict)
    assert isinstance(household, dict)
    assert {f"private.{name}" for name in private} | {f"household.{name}" for name in household} == TELLING_KEYS


@pytest.mark.parametrize(
    ("key", "telling"),
    [
        ("private", True),
        ("private.story", True),
        ("household", True),
        ("household.pregnancy", True),
        ("about.private_now", False),
        ("privately", False),
        ("concerns", False),
    ],
)
def test_is_telling(key: str, telling: bool) -> None:
    assert is_telling(key) is telling


def test_questions_about_ever_are_private_questions() -> None:
    assert all(FIELDS[key].kind is Kind.THREE_WAY for key in ASKED_ABOUT_EVER)
    assert len(ASKED_ABOUT_EVER) == 6


def test_every_choice_offers_values() -> None:
    chosen = [field for field in FIELDS.values() if field.kind in {Kind.CHOICE, Kind.THREE_WAY, Kind.MANY}]
    assert all(field.values() for field in chosen)
    assert all(len(set(field.values())) == len(field.values()) for field in chosen)


def test_a_form_checks_one_value_alone() -> None:
    check_value(FIELDS["private.afraid"], "prefer_not")
    with pytest.raises(DocumentError, match=r"private\.afraid"):
        check_value(FIELDS["private.afraid"], "maybe")
