"""The page of measures and its files: small numbers hidden in both, no formulas, plain words where there is nothing."""

import csv
import re
from io import StringIO

import pytest
from flask.testing import FlaskClient
from sqlalchemy import update
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.data.tables import Case
from portal.data.transaction import writing
from portal.domain.attempts import Means, Outcome
from portal.domain.measures import Measure
from portal.domain.people import Role
from portal.services import attempts
from tests.factories import World, answers_with
from tests.pages.reading import INLINE, links, words

PAGE = "/staff/measures"


@pytest.fixture
def manager(world: World) -> FlaskClient:
    return world.account(Role.MANAGER).client


def rows_of(answer: TestResponse) -> list[list[str]]:
    assert answer.status_code == 200
    return list(csv.reader(StringIO(answer.get_data().decode("utf-8-sig"), newline="")))


def tell(world: World, *outcomes: Outcome) -> None:
    one, staff = world.participant(), world.account(Role.STAFF)
    person = world.person(one)
    for outcome in outcomes:
        with writing():
            at = world.outside.now()
            who = (world.outside, person.participant_id)
            attempts.note(*who, Means.THEY_CALLED, outcome, "So.", at=at, by=staff.account_id)


def test_the_practice_page_leads_to_it_and_it_says_where_there_is_nothing(manager: FlaskClient) -> None:
    assert PAGE in links(manager.get("/staff/practice").text)
    page = manager.get(PAGE).text
    for said in (
        "No case has come in yet.",
        "No decision was late, and none is.",
        "No case was opened in the last 12 weeks.",
        "The practice has no therapists yet.",
        "No attempt has been noted yet.",
        "Nobody has said yet whether the reader was right.",
    ):
        assert said in words(page)
    assert "<table" not in page


def test_small_numbers_are_hidden_on_the_page_and_in_the_file(world: World, manager: FlaskClient) -> None:
    tell(world, *[Outcome.SPOKE_ALONE] * 9, *[Outcome.NO_ANSWER] * 6, *[Outcome.REFUSED] * 3)
    page = manager.get(PAGE)
    assert not INLINE.search(page.text)
    assert re.search(r"they did not wish to speak</th>\s*<td[^>]*>under 5</td>", page.text)
    assert re.search(r"no answer</th>\s*<td[^>]*>not shown</td>", page.text)
    assert re.search(r"All attempts</th>\s*<td[^>]*>18</td>", page.text)
    assert f"{PAGE}/attempts.csv" in links(page.text)
    assert rows_of(manager.get(f"{PAGE}/attempts.csv")) == [
        ["How it went", "Attempts"],
        ["spoke to them, alone", "9"],
        ["reached them, and they were not alone", "0"],
        ["no answer", "not shown"],
        ["left a message", "0"],
        ["somebody else answered", "0"],
        ["they did not wish to speak", "under 5"],
        ["somebody pretended to be them", "0"],
        ["All attempts", "18"],
    ]


def test_the_file_is_one_to_download_that_spreadsheets_read(world: World, manager: FlaskClient) -> None:
    tell(world, Outcome.REFUSED)
    for which in Measure:
        answer = manager.get(f"{PAGE}/{which}.csv")
        assert answer.content_type == "text/csv; charset=utf-8"
        assert answer.headers["Content-Disposition"] == f'attachment; filename="measures-{which}.csv"'
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.get_data().startswith(b"\xef\xbb\xbf")
        assert len({len(row) for row in rows_of(answer)}) == 1


@pytest.mark.parametrize("which", ["nothing", "WAITING", "waiting.csv"])
def test_there_is_no_file_of_anything_else(manager: FlaskClient, which: str) -> None:
    assert manager.get(f"{PAGE}/{which}.csv").status_code == 404


@pytest.mark.parametrize("name", ["=1+1", "+44 Amara", "-Amara", "@Amara", "\tAmara"])
def test_no_name_becomes_a_formula(world: World, manager: FlaskClient, name: str) -> None:
    world.therapist(name, capacity=12)
    assert rows_of(manager.get(f"{PAGE}/caseloads.csv"))[1] == [f"'{name}", "0", "0", "12"]


def test_bars_are_as_long_as_what_is_shown_and_none_tells_what_is_hidden(world: World, manager: FlaskClient) -> None:
    amara = world.therapist("Amara Example")
    for number in range(6):
        world.participant(answers_with(private__strangled="yes") if number < 2 else answers_with())
    with writing():
        db.session.execute(update(Case).values(therapist_id=amara))
    page = manager.get(PAGE).text
    caseloads = page[page.index('id="caseloads"') : page.index('id="attempts"')]
    assert re.findall(r'chart__length" width="(\d+)"', caseloads[caseloads.index("chart__rows") :]) == ["100"]
    assert re.search(r"Amara Example</th>\s*<td[^>]*>6</td><td[^>]*>under 5</td><td[^>]*>1000</td>", caseloads)
    assert rows_of(manager.get(f"{PAGE}/caseloads.csv"))[-1] == ["All therapists", "6", "under 5", "1000"]


def test_waits_are_in_words_on_the_page_and_in_hours_in_the_file(world: World, manager: FlaskClient) -> None:
    for _ in range(5):
        world.participant()
    file = rows_of(manager.get(f"{PAGE}/waiting.csv"))
    assert file[0][2:4] == ["Median, in hours", "90th percentile, in hours"]
    assert file[5] == ["Routine", "0", "too few cases", "too few cases", "5"]
    issues = rows_of(manager.get(f"{PAGE}/issues.csv"))
    assert (len(issues), issues[-1]) == (13, ["2026-W48", "5", "0", "0", "0", "0", "5"])
    assert "Week 48, from 23 Nov" in words(manager.get(PAGE).text)


@pytest.mark.parametrize("role", [Role.STAFF, Role.THERAPIST, Role.PARTICIPANT])
def test_nobody_else_sees_any(world: World, role: Role) -> None:
    client = world.account(role).client
    assert (client.get(PAGE).status_code, client.get(f"{PAGE}/reader.csv").status_code) == (403, 403)
    assert world.account(Role.LEAD).client.get(PAGE).status_code == 200
