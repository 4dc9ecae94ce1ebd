"""What somebody told in private by voice: a version in the name of who wrote it down, and nothing on any page."""

from typing import Any

from sqlalchemy import select
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.data.tables import AuditLine, Intake
from portal.data.transaction import reading
from portal.domain.bands import Band
from portal.domain.people import Role
from portal.pages.staff.entering import ASKED
from tests.couples import case_of, couple
from tests.factories import NOTHING_DISCLOSED, Signed, World, answers_with
from tests.pages.filling import submit
from tests.pages.reading import words


def place(world: World, signed: Signed) -> str:
    return f"/staff/cases/{case_of(world.person(signed).case_id).reference}"


def send(by: Signed, address: str, told: dict[str, Any], **more: str) -> TestResponse:
    given = {key: told.get(key, NOTHING_DISCLOSED[key]) for key in ASKED}
    fields = {key.replace(".", "-"): value for key, value in given.items() if value is not None}
    return submit(by.client, address, **fields, **more)


def test_what_was_told_by_voice_is_a_version_in_the_name_of_who_wrote_it_down(world: World) -> None:
    world.therapist()
    one, staff = world.participant(later=True), world.account(Role.STAFF)
    case, before = place(world, one), words(one.client.get("/me").text)
    address = f"{case}/enter/1"
    answer = send(staff, address, {"private.afraid": "yes", "private.story": "She told me so."}, spoken="y")
    assert answer.location == case
    row = case_of(world.person(one).case_id)
    assert (row.band, row.joint_sessions) == (Band.PRIORITY, "held")
    with reading():
        rows = db.session.execute(select(Intake.version, Intake.entered_by).order_by(Intake.version)).all()
        line = db.session.scalars(select(AuditLine).where(AuditLine.kind == "intake.sent").order_by(AuditLine.id)).all()
    assert [tuple(each) for each in rows] == [(1, None), (2, staff.account_id)]
    assert line[-1].account_id == staff.account_id
    assert "written down by" in words(staff.client.get(case).text)
    assert words(one.client.get("/me").text) == before


def test_an_answer_that_is_taken_back_lowers_nothing_and_opens_a_task(world: World) -> None:
    one, staff = world.participant(answers_with(private__weapon="yes")), world.account(Role.STAFF)
    assert send(staff, f"{place(world, one)}/enter/1", {}, spoken="y").location == place(world, one)
    row = case_of(world.person(one).case_id)
    assert (row.band, row.joint_sessions) == (Band.URGENT, "held")
    assert "Ask the open questions in private" in words(staff.client.get(place(world, one)).text)


def test_without_having_spoken_alone_or_with_a_gap_nothing_is_kept_and_nothing_is_lost(world: World) -> None:
    one, staff = world.participant(), world.account(Role.STAFF)
    address = f"{place(world, one)}/enter/1"
    told = {"private.story": "<She> told me so."}
    assert "Speak to the person first" in words(send(staff, address, told).text)
    page = submit(staff.client, address, **{"private-story": "<She> told me so.", "spoken": "y"})
    assert page.status_code == 200
    assert "&lt;She&gt; told me so." in page.text
    with reading():
        assert db.session.scalars(select(Intake.version)).all() == [1]


def test_nothing_that_was_told_before_is_filled_in(world: World) -> None:
    one, staff = world.participant(answers_with(private__story="It was the bicycle.")), world.account(Role.STAFF)
    page = staff.client.get(f"{place(world, one)}/enter/1").text
    assert "bicycle" not in page
    assert "checked" not in page
    assert staff.client.get(f"{place(world, one)}/enter/2").status_code == 404


def test_each_of_two_gets_their_own(world: World) -> None:
    two, lead = couple(world), world.account(Role.LEAD)
    case = place(world, two.one)
    send(lead, f"{case}/enter/2", {"private.afraid": "yes"}, spoken="y")
    other = world.person(two.other).participant_id
    with reading():
        versions = db.session.execute(select(Intake.participant_id).where(Intake.version == 2)).scalars().all()
    assert versions == [other]


def test_it_is_for_triage(world: World) -> None:
    one = world.participant()
    for role in (Role.THERAPIST, Role.MANAGER):
        assert world.account(role).client.get(f"{place(world, one)}/enter/1").status_code == 403
