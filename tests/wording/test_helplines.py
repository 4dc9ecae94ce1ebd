import re
from datetime import UTC, date, datetime

import pytest

from portal.domain.intake_codes import COUNTRIES, LANGUAGES
from portal.wording.helplines import (
    EUROPEAN_UNION,
    INTERNATIONAL,
    KIND_LABELS,
    SERVES_LABELS,
    Helpline,
    HelplineKind,
    Serves,
    countries_with_helplines,
    couples_services_for,
    helplines_for,
    youth_for,
)

OWN = countries_with_helplines()
LINES = [(country, line) for country in (*OWN, "FI", "JP") for line in helplines_for(country).lines]
WANTED = "AT AU BE CA CH DE ES FR GB IE IN IT NL NZ PT US ZA".split()


def test_the_countries_that_must_be_there() -> None:
    assert list(OWN) == WANTED
    assert set(OWN) <= set(COUNTRIES)


@pytest.mark.parametrize(("country", "line"), LINES, ids=lambda value: getattr(value, "name", value))
def test_every_line_has_a_source_and_a_day_that_has_come(country: str, line: Helpline) -> None:
    assert re.fullmatch(r"https?://[^\s]+\.[^\s]+", line.source)
    assert date(2026, 1, 1) <= line.checked <= datetime.now(UTC).date()


@pytest.mark.parametrize(("country", "line"), LINES, ids=lambda value: getattr(value, "name", value))
def test_every_line_can_be_reached_and_is_in_a_known_language(country: str, line: Helpline) -> None:
    assert line.number or line.text or line.website.startswith("https://")
    assert line.number == "" or re.search(r"\d", line.number)
    assert line.name
    assert line.languages
    assert set(line.languages) <= set(LANGUAGES)


@pytest.mark.parametrize("country", [*WANTED, "FI", "JP", "XX", ""])
def test_nobody_is_left_without_someone_to_call(country: str) -> None:
    helplines = helplines_for(country)
    assert helplines.of(HelplineKind.ABUSE)
    assert helplines.of(HelplineKind.CRISIS)
    assert youth_for(country)


@pytest.mark.parametrize("country", WANTED)
def test_each_country_has_its_own_emergency_number(country: str) -> None:
    assert helplines_for(country).of(HelplineKind.EMERGENCY)


def test_members_of_the_union_without_a_file_have_the_shared_number() -> None:
    assert [line.dial for line in helplines_for("FI").of(HelplineKind.EMERGENCY)] == ["112"]
    assert helplines_for("JP").of(HelplineKind.EMERGENCY) == ()


def test_elsewhere_the_international_lists_are_shown() -> None:
    assert {line.website for line in helplines_for("JP").lines} == {
        "https://findahelpline.com",
        "https://befrienders.org",
    }


def test_names_of_shared_files_are_no_countries() -> None:
    for name in (INTERNATIONAL, EUROPEAN_UNION, "../GB"):
        assert {line.website for line in helplines_for(name).lines} == {
            line.website for line in helplines_for("JP").lines
        }


def test_every_part_of_britain_and_everybody_in_it_is_served() -> None:
    abuse = helplines_for("GB").of(HelplineKind.ABUSE)
    assert {line.area for line in abuse} >= {"England", "Scotland", "Wales", "Northern Ireland"}
    assert {line.serves for line in abuse} == {Serves.WOMEN, Serves.MEN, Serves.LGBT, Serves.ANYONE}


def test_a_link_dials_only_where_there_is_one_number() -> None:
    dials = {line.name: line.dial for line in helplines_for("GB").lines}
    assert dials["Samaritans"] == "116123"
    assert [line.dial for line in helplines_for("IE").of(HelplineKind.EMERGENCY)] == [""]


def test_pages_for_adults_leave_out_what_is_for_the_young() -> None:
    assert HelplineKind.YOUTH not in dict(helplines_for("GB").groups)


def test_other_services_for_couples_stand_apart_from_lines_for_an_emergency() -> None:
    assert {line.name for line in couples_services_for("GB")} >= {"Relate", "Relationships Scotland"}
    assert couples_services_for("JP") == ()
    for country in OWN:
        assert HelplineKind.COUPLES not in dict(helplines_for(country).groups)


def test_every_kind_and_everybody_served_has_a_label() -> None:
    assert set(KIND_LABELS) == set(HelplineKind)
    assert set(SERVES_LABELS) == set(Serves)
