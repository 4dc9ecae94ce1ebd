"""What staff decide about two people and their cases: who may, that it takes a reason, and what the people then see."""

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, Case, CaseNote
from portal.data.transaction import reading
from portal.domain.people import Role
from tests.couples import begins_with, code_of, couple, sends
from tests.factories import Signed, World, answers_with
from tests.pages.filling import submit
from tests.pages.reading import links, words

REASON = "Both were asked alone."


def place(world: World, signed: Signed) -> str:
    person = world.person(signed)
    with reading():
        return f"/staff/cases/{db.session.get_one(Case, person.case_id).reference}"


def notes() -> list[tuple[str, bytes]]:
    with reading():
        return [(row.kind, row.reason) for row in db.session.scalars(select(CaseNote))]


def test_a_clinician_lets_the_partner_join(world: World) -> None:
    one, lead = world.participant(answers_with(private__court_order="yes")), world.account(Role.LEAD)
    address = f"{place(world, one)}/joining"
    assert address in links(lead.client.get(place(world, one)).text)
    assert "Write why." in words(submit(lead.client, address).text)
    assert notes() == []
    assert submit(lead.client, address, reason=REASON).location == place(world, one)
    assert "may join with a code" in words(lead.client.get(place(world, one)).text)
    sends(world, begins_with(world, code_of(world, one)))
    ((kind, reason),) = notes()
    assert kind == "joining_agreed"
    assert REASON.encode() not in reason
    with reading():
        line = db.session.scalars(select(AuditLine).where(AuditLine.kind == "case.joining_agreed")).one()
    assert line.account_id == lead.account_id


def test_staff_undo_a_join(world: World) -> None:
    two, staff = couple(world), world.account(Role.STAFF)
    case = place(world, two.one)
    assert {f"{case}/apart/1", f"{case}/apart/2"} <= set(links(staff.client.get(case).text))
    assert "Write why." in words(submit(staff.client, f"{case}/apart/2").text)
    assert submit(staff.client, f"{case}/apart/2", reason=REASON).location == case
    for each in (two.one, two.other):
        page = words(each.client.get("/me").text)
        assert "You have both joined" not in page
        assert "They need not come." in page
    assert place(world, two.other) != case
    assert staff.client.get(f"{case}/apart/2").status_code == 404


def test_the_lead_joins_two_cases_once_each_has_agreed(world: World) -> None:
    one, other, lead = world.participant(), world.participant(), world.account(Role.LEAD)
    case, named = place(world, one), place(world, other).rpartition("/")[2]
    address = f"{case}/together"
    page = submit(lead.client, address, other=named, reason=REASON, this_agrees="y")
    assert "Speak to the person first" in words(page.text)
    assert REASON in page.text
    agreed = {"reason": REASON, "this_agrees": "y", "other_agrees": "y"}
    for wrong in ("ZZZZZZZZZZ", "not one", case.rpartition("/")[2]):
        assert "There is no such open case" in words(submit(lead.client, address, other=wrong, **agreed).text)
    assert submit(lead.client, address, other=f" {named.lower()} ", **agreed).location == case
    for each in (one, other):
        assert "You have both joined" in words(each.client.get("/me").text)
    assert lead.client.get(f"/staff/cases/{named}").status_code == 404
    assert named not in lead.client.get("/staff/").text
    assert {kind for kind, _ in notes()} == {"merged", "merged_away"}


def test_from_urgent_on_it_takes_two_to_join_two_cases(world: World) -> None:
    one, other = world.participant(answers_with(private__weapon="yes")), world.participant()
    case, named = place(world, one), place(world, other).rpartition("/")[2]
    agreed = {"other": named, "reason": REASON, "this_agrees": "y", "other_agrees": "y"}
    first, second = world.account(Role.LEAD), world.account(Role.LEAD)
    assert submit(first.client, f"{case}/together", **agreed).location == case
    assert "takes a second clinician" in words(first.client.get(case).text)
    assert "You proposed it." in words(submit(first.client, f"{case}/together", **agreed).text)
    assert "You have both joined" not in words(one.client.get("/me").text)
    assert submit(second.client, f"{case}/together", **agreed).location == case
    assert "You have both joined" in words(one.client.get("/me").text)


@pytest.mark.parametrize("what", ["joining", "together"])
def test_it_takes_a_clinician(world: World, what: str) -> None:
    one, staff = world.participant(), world.account(Role.STAFF)
    assert staff.client.get(f"{place(world, one)}/{what}").status_code == 403
    assert f"{place(world, one)}/{what}" not in links(staff.client.get(place(world, one)).text)


def test_a_case_that_is_not_there(world: World) -> None:
    lead = world.account(Role.LEAD)
    for path in ("joining", "together", "apart/1"):
        assert lead.client.get(f"/staff/cases/BCDFGHJKMN/{path}").status_code == 404


def test_triage_sees_who_has_left(world: World) -> None:
    two, staff = couple(world), world.account(Role.STAFF)
    case = place(world, two.one)
    submit(two.other.client, "/me/leave", passphrase="a passphrase for tests")
    page = words(staff.client.get(case).text)
    assert "Left Monday 23 November" in page
    assert "Somebody has left the case" in page
