"""The staff's pages: order, neutral words on the queue, and what was told in private behind a recorded click."""

import re
from datetime import timedelta
from html import unescape

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select, update

from portal.data.base import db
from portal.data.tables import AuditLine, Case, Task
from portal.data.transaction import reading, writing
from portal.domain.people import Role
from portal.services import jobs, queue
from portal.services.outside import Outside
from tests.conftest import Clock
from tests.factories import World, answers_with
from tests.pages.reading import forms, words

TOLD = {"private__afraid": "yes", "private__story": "He slapped me twice, and the walnut clock fell."}


@pytest.fixture
def staff(world: World) -> FlaskClient:
    return world.account(Role.STAFF).client


def _references(world: World) -> dict[str, str]:
    with reading():
        return {str(case.band): case.reference for case in db.session.scalars(select(Case))}


def _reveal(staff: FlaskClient, reference: str) -> str:
    page = staff.get(f"/staff/cases/{reference}").text
    form = next(form for form in forms(page) if "private" in form.action)
    return staff.post(form.action, data=form.fields).text


def test_the_most_urgent_case_comes_first_then_the_one_due_first(
    world: World, staff: FlaskClient, clock: Clock
) -> None:
    world.participant()
    clock.pass_time(timedelta(minutes=5))
    world.participant(answers_with(private__afraid="yes"))
    clock.pass_time(timedelta(minutes=5))
    world.participant(answers_with(private__danger_now="yes"))
    clock.pass_time(timedelta(minutes=5))
    world.participant(answers_with(private__afraid="yes"))
    page = staff.get("/staff/").text
    assert re.findall(r'<span class="band">(\w+)</span>', page) == ["Immediate", "Priority", "Priority", "Routine"]
    due = re.findall(r"(\d+) (minutes|hours|days) left", page)
    assert due[1:3] == [("23", "hours"), ("24", "hours")] or due[1][0] <= due[2][0]


def test_the_queue_tells_nothing_of_what_was_told(world: World, staff: FlaskClient) -> None:
    world.participant(answers_with(**TOLD))
    page = words(staff.get("/staff/").text)
    for telling in ("Sam", "afraid", "slapped", "walnut", "R13", "affair"):
        assert telling not in page


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        (("booking.expire",), []),
        (("message.send", "booking.expire"), ["1 message could not be sent; ask whoever runs the portal."]),
        (("message.send", "alert.go_further"), ["2 messages could not be sent; ask whoever runs the portal."]),
    ],
)
def test_messages_that_were_given_up_are_counted_on_the_queue(
    world: World, outside: Outside, clock: Clock, kinds: tuple[str, ...], said: list[str]
) -> None:
    with writing():
        for kind in kinds:
            jobs.enqueue(outside, kind, outside.new_id())
    for _ in range(jobs.MOST_ATTEMPTS):
        for _kind in kinds:
            with writing():
                leased = jobs.lease(outside)
                assert leased is not None
                jobs.fail(outside, leased, "Refused")
        clock.pass_time(timedelta(hours=1))
    page = words(world.account(Role.STAFF).client.get("/staff/").text)
    assert re.findall(r"\d+ messages? could not be sent[^.]*\.", page) == said


def test_an_empty_queue_says_so(staff: FlaskClient) -> None:
    assert "Nobody waits" in staff.get("/staff/").text


def test_the_queue_goes_on_where_the_page_ended(
    world: World, staff: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "PAGE", 2)
    for _ in range(5):
        world.participant()
    seen: list[str] = []
    address: str | None = "/staff/"
    while address:
        page = staff.get(address).text
        seen += re.findall(r"/staff/cases/(\w+)", page)
        further = re.search(r'rel="next" href="([^"]+)"', page)
        address = unescape(further[1]) if further else None
    assert len(seen) == len(set(seen)) == 5


def test_a_case_shows_nothing_private_before_the_click(world: World, staff: FlaskClient) -> None:
    world.participant(answers_with(**TOLD))
    (reference,) = _references(world).values()
    page = words(staff.get(f"/staff/cases/{reference}").text)
    assert "Sam" in page
    assert "bluebell" in page
    for telling in ("slapped", "walnut", "R13", "R23"):
        assert telling not in page


def test_the_click_shows_answers_rules_and_evidence_and_leaves_a_line(world: World, staff: FlaskClient) -> None:
    world.participant(answers_with(**TOLD))
    (reference,) = _references(world).values()
    page = _reveal(staff, reference)
    assert "not a validated instrument" in page
    assert "R13" in page
    assert "R23" in page
    assert "<mark>" in page
    assert "walnut" in page
    with reading():
        lines = db.session.scalars(select(AuditLine).where(AuditLine.kind == "disclosure.read")).all()
        assert [line.fields for line in lines] == [{"version": 1, "ground": "triage"}]


def test_a_story_is_shown_as_text(world: World, staff: FlaskClient) -> None:
    world.participant(answers_with(private__story="<script>alert(1)</script> & more"))
    (reference,) = _references(world).values()
    page = _reveal(staff, reference)
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_a_private_part_that_was_put_off_is_said_to_be(world: World, staff: FlaskClient) -> None:
    world.participant(later=True)
    (reference,) = _references(world).values()
    page = words(_reveal(staff, reference))
    assert "R22" in page
    assert "Nothing was written" in page


def test_a_look_at_an_address_alone_reveals_nothing(world: World, staff: FlaskClient) -> None:
    world.participant(answers_with(**TOLD))
    (reference,) = _references(world).values()
    assert staff.get(f"/staff/cases/{reference}/private/1").status_code == 405
    assert staff.post(f"/staff/cases/{reference}/private/1").status_code == 400


@pytest.mark.parametrize("address", ["/staff/cases/NOSUCHCASE", "/staff/cases/%00"])
def test_a_case_that_is_none_is_not_found(staff: FlaskClient, address: str) -> None:
    assert staff.get(address).status_code == 404


def test_there_is_no_second_person_in_a_case_of_one(world: World, staff: FlaskClient) -> None:
    world.participant()
    (reference,) = _references(world).values()
    form = next(form for form in forms(staff.get(f"/staff/cases/{reference}").text) if "private" in form.action)
    assert staff.post(form.action.replace("/1", "/2"), data=form.fields).status_code == 404


def test_who_was_left_out_is_shown_with_the_rule(world: World, staff: FlaskClient) -> None:
    world.therapist("Full Up", capacity=0)
    world.participant()
    (reference,) = _references(world).values()
    assert "Full Up : has no free place" in words(staff.get(f"/staff/cases/{reference}/therapist").text)
    assert "find a therapist or an outside service" in words(staff.get(f"/staff/cases/{reference}").text)


def test_a_manager_sees_the_therapists_and_no_case(world: World) -> None:
    world.therapist("Amara Example")
    manager = world.account(Role.MANAGER).client
    assert "Amara Example" in manager.get("/staff/practice").text
    assert manager.get("/staff/").status_code == 403


def test_the_wished_fee_is_read_in_the_currency_of_the_practice(world: World, staff: FlaskClient) -> None:
    world.participant(answers_with(practical__max_fee=7000))
    (reference,) = _references(world).values()
    page = words(staff.get(f"/staff/cases/{reference}").text)
    assert "£70 " in page
    assert "7000" not in page


def test_nothing_is_due_of_a_case_that_was_decided(world: World) -> None:
    """The figure above the queue and its line say the same."""
    staff = world.account(Role.STAFF)
    world.participant(answers_with(private__danger_now="yes"))
    assert "1 due within a day" in words(staff.client.get("/staff/").text)
    with writing():
        db.session.execute(update(Task).where(Task.kind == "decide").values(state="done"))
    page = words(staff.client.get("/staff/").text)
    assert "0 due within a day" in page
    assert "decided" in page
