"""Coming with a code: one page for every failure, a form of one's own, and nothing of the other anywhere."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import AuditLine, IntakeDraft
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.domain.joining import LASTS, CodeOfNoUse
from portal.domain.people import Role
from portal.services import cases, couples, joining, leaving
from tests.conftest import Clock
from tests.couples import answers_again, begins_with, code_of, couple, sends
from tests.factories import NOTHING_DISCLOSED, Signed, World, answers_with, make_practice
from tests.pages.filling import submit
from tests.pages.intake.person import walk
from tests.pages.reading import links, title, words

PATH = "/join"
CSRF = re.compile(r'name="csrf_token" value="[^"]*"|value="[BCDFGHJKMNPQRSTVWXYZ2-9-]{19}"')
COURT_ORDER = answers_with(private__court_order="yes")
OF_NO_USE = "This code can’t be used."


def test_the_second_signs_up_alone_and_both_see_that_both_have_joined(world: World, client: FlaskClient) -> None:
    world.therapist("Amara Example")
    one = world.participant(answers_with(about__preferred_name="Robinia", private__afraid="yes"))
    assert PATH in links(client.get("/start/first").text)
    answer = submit(client, PATH, code=code_of(world, one).lower().replace("-", " "))
    assert answer.location == "/start/first"
    assert "Your code is kept with your form" in words(client.get("/start/first").text)
    walk(client, answers={**NOTHING_DISCLOSED, "about.preferred_name": "Sasha"}, until=14)
    assert "Your partner" in words(one.client.get("/me").text)
    assert "You have both joined" not in words(one.client.get("/me").text)
    submit(client, "/start/14")
    for browser, other in ((client, "Robinia"), (one.client, "Sasha")):
        page = browser.get("/me").text
        assert "You have both joined" in words(page)
        assert "Amara Example" in words(page)
        assert other not in page
        assert "/me/code" not in links(page)
        assert browser.get("/me/code").location == "/me"
        assert title(page) == "Appointment"


def _mistyped(world: World) -> str:
    return "BCDF-GHJK-MNPQ-RSTV"


def _used(world: World) -> str:
    one = world.participant()
    code = code_of(world, one)
    sends(world, begins_with(world, code))
    return code


def _expired(world: World) -> str:
    code = code_of(world, world.participant())
    clock = world.outside.now
    assert isinstance(clock, Clock)
    clock.pass_time(LASTS + timedelta(seconds=1))
    return code


def _taken_back(world: World) -> str:
    one = world.participant()
    code, person = code_of(world, one), world.person(one)
    with writing():
        joining.take_back(world.outside, person, by=one.account_id)
    return code


def _inviter_left(world: World) -> str:
    one = world.participant()
    code, person = code_of(world, one), world.person(one)
    with writing():
        leaving.leave(world.outside, person, by=one.account_id)
    return code


def _merged(world: World) -> str:
    one, other, lead = world.participant(), world.participant(), world.account(Role.LEAD)
    code = code_of(world, other)
    ids = [world.person(each).case_id for each in (one, other)]
    with writing():
        couples.merge(world.outside, cases.locked(ids[0]), cases.locked(ids[1]), "Both.", by=lead.account_id)
    return code


def _court_order(world: World) -> str:
    return code_of(world, world.participant(COURT_ORDER))


def _court_order_later(world: World) -> str:
    one = world.participant()
    code = code_of(world, one)
    answers_again(world, one, COURT_ORDER)
    return code


def _court_order_of_before(world: World) -> str:
    one = world.participant(COURT_ORDER)
    answers_again(world, one, answers_with())
    return code_of(world, one)


FAILURES: tuple[Callable[[World], str], ...] = (
    _mistyped,
    _used,
    _expired,
    _taken_back,
    _inviter_left,
    _merged,
    _court_order,
    _court_order_later,
    _court_order_of_before,
)


@pytest.mark.parametrize("of_no_use", FAILURES[1:])
def test_every_failure_reads_the_same(world: World, of_no_use: Callable[[World], str]) -> None:
    found = []
    for code in (_mistyped(world), of_no_use(world)):
        lines = _lines()
        answer = submit(world.app.test_client(), PATH, code=code)
        assert answer.status_code == 200
        assert OF_NO_USE in words(answer.text)
        headers = {name: len(value) for name, value in answer.headers.items() if name != "Content-Length"}
        found.append((CSRF.sub("", answer.text), headers, _lines() - lines))
    assert found[0] == found[1]
    with reading():
        assert db.session.scalar(select(func.count()).select_from(IntakeDraft)) == 0


def _lines() -> int:
    with reading():
        return db.session.scalar(select(func.count()).select_from(AuditLine)) or 0


def test_a_code_of_another_practice_is_none(world: World) -> None:
    elsewhere = World(world.app, world.outside, make_practice(world.outside, "Elsewhere", "other.example"))
    with practice_scope(elsewhere.practice_id):
        code = code_of(elsewhere, elsewhere.participant())
    with pytest.raises(CodeOfNoUse), reading():
        joining.check(world.outside, code)


def test_guesses_are_slowed_down(world: World, client: FlaskClient) -> None:
    statuses = [submit(client, PATH, code="BCDF").status_code for _ in range(10)]
    assert statuses == [200] * 10
    form = client.get(PATH)
    assert form.status_code == 200
    token = re.findall(r'name="csrf_token" value="([^"]*)"', form.text)[0]
    assert client.post(PATH, data={"csrf_token": token, "code": "BCDF"}).status_code == 429


def test_a_right_code_costs_no_guess(world: World) -> None:
    code = code_of(world, world.participant())
    for _ in range(12):
        assert submit(world.app.test_client(), PATH, code=code).status_code == 303


def test_nothing_typed_says_so_beside_the_field(client: FlaskClient, world: World) -> None:
    assert "Write the code." in words(submit(client, PATH, code="").text)


def test_who_has_a_form_already_is_asked_for_none(world: World) -> None:
    one = world.participant()
    page = one.client.get(PATH).text
    assert "Somebody is signed in here already" in words(page)
    code = code_of(world, one)
    token = re.findall(r'name="csrf_token" value="([^"]*)"', one.client.get("/me").text)[0]
    assert one.client.post(PATH, data={"csrf_token": token, "code": code}).status_code == 200
    assert len({world.person(each).case_id for each in (one,)}) == 1


def test_who_is_half_way_through_a_form_keeps_it(world: World) -> None:
    one = world.participant()
    half: Signed = world.draft()
    answer = submit(half.client, PATH, code=code_of(world, one))
    assert answer.location == "/start/14"
    submit(half.client, "/start/14")
    assert world.person(half).case_id == world.person(one).case_id


def test_two_who_have_joined_see_pages_of_one_shape(world: World) -> None:
    """What one told shows on neither page: the bytes are those of two who told nothing."""
    world.therapist()
    pages = []
    for told in ({}, {"private__afraid": "yes", "private__weapon": "yes"}):
        two = couple(world, answers_with(**told))
        names = (two.one.name, two.other.name)
        pages.append([_without(each.client.get("/me").text, names) for each in (two.one, two.other)])
    assert pages[0] == pages[1]


def _without(page: str, names: tuple[str, ...]) -> str:
    for name in names:
        page = page.replace(name, "")
    return re.sub(r'name="csrf_token" value="[^"]*"', "", page)
