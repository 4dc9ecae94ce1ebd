"""The phrases that say why a therapist is shown."""

import pytest

from portal.domain.areas import Area
from portal.domain.intake_fields import WINDOWS
from portal.domain.reasons import Reason
from portal.wording.catalogue import speaking
from portal.wording.reasons.matching import SENTENCES


def said(code: str, **values: object) -> str:
    with speaking("en_GB"):
        return SENTENCES[code](Reason(code, values))


@pytest.mark.parametrize("area", list(Area))
def test_every_area_has_words(area: Area) -> None:
    assert said("match.works_with", areas=(area.value,)).startswith("Works with ")


@pytest.mark.parametrize(
    ("windows", "phrase"),
    [
        (("wed_evening",), "Free on Wednesday evenings"),
        (("mon_evening", "wed_evening"), "Free on Monday and Wednesday evenings"),
        (("mon_evening", "tue_morning"), "Free on Tuesday mornings, Monday evenings"),
        (("sat_afternoon", "sun_afternoon"), "Free on Saturday and Sunday afternoons"),
    ],
)
def test_windows_stand_together_by_part_of_the_day(windows: tuple[str, ...], phrase: str) -> None:
    assert said("match.free_on", windows=windows) == phrase


def test_every_window_has_words() -> None:
    assert all(said("match.free_on", windows=(window,)).endswith("s") for window in WINDOWS)


def test_languages_and_formats() -> None:
    assert said("match.speaks", languages=("en", "cy")) == "Speaks English and Welsh"
    assert said("match.sees_people", formats=("online",)) == "Sees people online"
    assert said("match.sees_people", formats=("in_person",)) == "Sees people in person"
    assert said("match.sees_people", formats=("in_person", "online")) == "Sees people in person and online"


@pytest.mark.parametrize("gender", ["woman", "man", "nonbinary"])
def test_every_gender_that_may_be_asked_for_has_words(gender: str) -> None:
    assert gender in said("match.gender", gender=gender).replace("-", "")
