"""The form of weekly hours: what may be typed, what is said beside it, and that nothing typed is lost."""

import re
from html import unescape

import pytest
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.test import TestResponse

from portal.data.transaction import reading
from portal.domain.people import Role
from portal.services import therapists
from portal.services.therapists import Window
from tests.factories import Signed, World
from tests.pages.booking.pressing import book, keep_first
from tests.pages.reading import title, words

HOURS = "/therapist/hours"
NINE_TO_FIVE = ((0, 540, 1020),)


@pytest.fixture
def therapist(world: World) -> Signed:
    signed = world.account(Role.THERAPIST)
    world.therapist(account_id=signed.account_id, hours=NINE_TO_FIVE)
    return signed


def _standing(signed: Signed) -> list[Window]:
    with reading():
        therapist = therapists.of_account(signed.account_id)
        assert therapist is not None
        return therapists.weekly_hours(therapist)


def _fields(html: str) -> dict[str, str]:
    inputs = [field for field in re.findall(r"<input\b[^>]*>", html) if "name=" in field]
    values = {}
    for field in inputs:
        value = re.search(r'\bvalue="([^"]*)"', field)
        name = re.search(r'\bname="([^"]*)"', field)
        assert name
        values[name[1]] = unescape(value[1]) if value else ""
    return values


def _save(client: FlaskClient, typed: dict[str, str], seen: str | None = None) -> TestResponse:
    return client.post(HOURS, data={**_fields(seen or client.get(HOURS).text), **typed})


def test_the_hours_that_stand_are_in_the_form(therapist: Signed) -> None:
    page = therapist.client.get(HOURS).text
    fields = _fields(page)
    assert title(page) == "Weekly hours"
    assert "in London time" in words(page)
    assert "What is booked stays booked" in words(page)
    assert (fields["mon-0-start"], fields["mon-0-end"], fields["mon-1-start"]) == ("09:00", "17:00", "")
    assert len([name for name in fields if name.endswith(("-start", "-end"))]) == 7 * 3 * 2


def test_hours_are_saved_as_people_write_them(therapist: Signed) -> None:
    typed = {"mon-0-start": "9", "mon-0-end": "12.30", "mon-2-start": "13:30", "mon-2-end": "17:00"}
    answer = _save(therapist.client, {**typed, "sun-1-start": "22:00", "sun-1-end": "24:00"})
    assert (answer.status_code, answer.location) == (303, HOURS)
    assert _standing(therapist) == [Window(0, 540, 750), Window(0, 810, 1020), Window(6, 1320, 0)]
    page = therapist.client.get(HOURS).text
    assert "Your hours are saved. What is booked stays booked." in words(page)
    assert _fields(page)["mon-1-start"] == "13:30"


def test_an_end_before_its_start_is_on_the_next_day_and_said_so(therapist: Signed) -> None:
    assert "on the next day" not in words(therapist.client.get(HOURS).text)
    assert _save(therapist.client, {"fri-0-start": "22", "fri-0-end": "2"}).status_code == 303
    assert "To on the next day" in words(therapist.client.get(HOURS).text)


def test_hours_may_overlap_and_may_all_be_taken_away(therapist: Signed) -> None:
    assert _save(therapist.client, {"mon-1-start": "10", "mon-1-end": "18"}).status_code == 303
    assert len(_standing(therapist)) == 2
    emptied = {f"mon-{number}-{edge}": "" for number in range(2) for edge in ("start", "end")}
    assert _save(therapist.client, emptied).status_code == 303
    assert _standing(therapist) == []


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"tue-0-start": "noon", "tue-0-end": "17"}, "Tuesday: write a time such as 9:30 or 17:00."),
        ({"tue-0-start": "9", "tue-0-end": "17:03"}, "Tuesday: use steps of five minutes"),
        ({"tue-0-start": "9"}, "Tuesday: write when these hours end."),
        ({"tue-2-end": "9"}, "Tuesday: write when these hours begin."),
        ({"mon-1-start": "09.00", "mon-1-end": "10"}, "Monday: these hours begin like others of that day."),
    ],
)
def test_what_can_not_be_read_is_said_beside_it_and_above(therapist: Signed, typed: dict[str, str], said: str) -> None:
    answer = _save(therapist.client, typed)
    assert answer.status_code == 200
    assert words(answer.text).count(said) == 2
    assert 'class="govuk-error-summary"' in answer.text
    assert {name: _fields(answer.text)[name] for name in typed} == typed
    assert _standing(therapist) == [Window(0, 540, 1020)]


def test_hours_that_changed_elsewhere_are_shown_and_what_was_typed_is_kept(therapist: Signed) -> None:
    seen = therapist.client.get(HOURS).text
    _save(therapist.client, {"wed-0-start": "10", "wed-0-end": "11"})
    answer = _save(therapist.client, {"thu-0-start": "14", "thu-0-end": "15"}, seen)
    assert answer.status_code == 409
    assert "Your hours were changed elsewhere" in words(answer.text)
    assert "Wednesday 10:00 to 11:00" in words(answer.text)
    assert _fields(answer.text)["thu-0-start"] == "14"
    assert [window.weekday for window in _standing(therapist)] == [0, 2]
    assert _save(therapist.client, {}, answer.text).status_code == 303
    assert [window.weekday for window in _standing(therapist)] == [0, 3]


def test_saving_twice_is_saving_once(therapist: Signed) -> None:
    seen = therapist.client.get(HOURS).text
    for _ in range(2):
        assert _save(therapist.client, {"wed-0-start": "10", "wed-0-end": "11"}, seen).status_code == 303


@pytest.mark.parametrize("revision", ["", "-1", "x", "9" * 40, "١"])
def test_a_revision_that_is_none_counts_as_an_old_one(therapist: Signed, revision: str) -> None:
    typed = {"wed-0-start": "10", "wed-0-end": "11"}
    assert _save(therapist.client, {**typed, "revision": revision}).status_code == 409


def test_more_windows_than_three_are_kept(world: World) -> None:
    signed = world.account(Role.THERAPIST)
    four = tuple((2, hour * 60, hour * 60 + 60) for hour in (8, 10, 12, 14))
    world.therapist(account_id=signed.account_id, hours=four)
    assert _save(signed.client, {}).status_code == 303
    assert len(_standing(signed)) == 4


def test_what_is_booked_stays_booked(world: World, therapist: Signed) -> None:
    someone = world.participant()
    book(someone.client, keep_first(someone.client))
    _save(therapist.client, {"mon-0-start": "", "mon-0-end": ""})
    assert "Sam" in words(therapist.client.get("/therapist/").text)


_texts = st.one_of(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12),
    st.sampled_from(["9", "9:30", "24:00", "24:01", "-9", "9:5", "99:99", "<b>", "17.00", "0" * 400]),
)
_fields_of_the_form = st.sampled_from(
    [f"{day}-{number}-{edge}" for day in ("mon", "thu", "sun") for number in range(3) for edge in ("start", "end")]
)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_whatever_is_typed_nothing_breaks_and_nothing_is_lost(therapist: Signed) -> None:
    client = therapist.client
    blank = {name: "" for name in _fields(client.get(HOURS).text) if name.endswith(("-start", "-end"))}

    @settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(st.dictionaries(_fields_of_the_form, _texts, max_size=6))
    def attempt(typed: dict[str, str]) -> None:
        answer = _save(client, {**blank, **typed})
        assert answer.status_code in {200, 303}
        if answer.status_code == 200:
            shown = _fields(answer.text)
            assert {name: shown[name] for name in typed} == typed

    attempt()
