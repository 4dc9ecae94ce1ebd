"""Releasing and holding on the staff's pages: records, reasons, who may, and what stands in the way in words."""

import re

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, Practice, SeenAlone
from portal.data.transaction import reading
from portal.domain.case_log import WITHOUT_REASON, StepKind
from portal.domain.people import Role
from portal.services import assigning, disclosures, joining, tasks
from portal.wording.staff import DECISIONS, STEPS
from tests.couples import case_of, couple
from tests.factories import Signed, World, answers_with
from tests.pages.filling import press, submit
from tests.pages.reading import links, words

TICKS = {"alone": "y", "asked": "y", "freely": "y"}
SEEN = {"seen_on": "2026-11-23", "ask_again_on": "2027-01-18", **TICKS}


def place(world: World, signed: Signed) -> str:
    return f"/staff/cases/{case_of(world.person(signed).case_id).reference}"


def test_from_two_records_to_a_release_and_back_to_a_hold(world: World) -> None:
    two, lead = couple(world), world.account(Role.LEAD)
    case = place(world, two.one)
    assert {f"{case}/seen/1", f"{case}/seen/2", f"{case}/release", f"{case}/hold"} <= set(
        links(lead.client.get(case).text)
    )
    refused = submit(lead.client, f"{case}/release", reason="Both wish it.")
    assert "It takes a record for each of them" in words(refused.text)
    for number in (1, 2):
        assert submit(lead.client, f"{case}/seen/{number}", **SEEN).location == case
    assert "Seen alone Monday 23 November; to be asked again Monday 18 January." in words(lead.client.get(case).text)
    assert submit(lead.client, f"{case}/release", reason="Both wish it.").location == case
    assert case_of(two.case_id).joint_sessions == "released"
    assert "Choose a time together" in words(two.one.client.get("/me").text)
    staff = world.account(Role.STAFF)
    assert "Write why." in words(submit(staff.client, f"{case}/hold").text)
    assert submit(staff.client, f"{case}/hold", reason="A call from outside.").location == case
    assert case_of(two.case_id).joint_sessions == "held"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"ask_again_on": "2027-01-19"}, "within eight weeks"),
        ({"seen_on": "2026-11-24"}, "today or before"),
        ({"seen_on": ""}, "Write the day."),
        ({"seen_on": "soon"}, "Not a valid date value"),
        ({"freely": ""}, "Speak to the person first"),
    ],
)
def test_what_is_wrong_is_said_beside_it_and_the_rest_stays(world: World, changed: dict[str, str], said: str) -> None:
    two, lead = couple(world), world.account(Role.LEAD)
    values = {name: value for name, value in {**SEEN, **changed}.items() if value or name == "seen_on"}
    answer = submit(lead.client, f"{place(world, two.one)}/seen/1", **values)
    assert said in words(answer.text)
    assert 'value="2027-01-1' in answer.text
    with reading():
        assert db.session.scalars(select(SeenAlone)).all() == []


def test_a_task_that_blocks_is_finished_with_a_reason(world: World) -> None:
    two, lead = couple(world, answers_with(private__humiliated="prefer_not")), world.account(Role.LEAD)
    case = place(world, two.one)
    address = f"{case}/done/ask_in_private"
    assert address in links(lead.client.get(case).text)
    assert submit(lead.client, address, reason="Asked by phone, alone.").location == case
    assert "Ask the open questions" not in words(lead.client.get(case).text)
    assert lead.client.get(address).status_code == 404
    assert lead.client.get(f"{case}/done/decide").status_code == 404
    assert lead.client.get(f"{case}/done/nothing").status_code == 404


def test_a_second_clinician_has_to_agree_from_urgent_on(world: World) -> None:
    two = couple(world, answers_with(private__weapon="yes"))
    one, second = world.account(Role.LEAD), world.account(Role.LEAD)
    case = place(world, two.one)
    for number in (1, 2):
        submit(one.client, f"{case}/seen/{number}", **SEEN)
    submit(one.client, f"{case}/release", reason="I think so.")
    assert "You proposed it." in words(one.client.get(case).text)
    assert "takes a second clinician" in words(submit(one.client, f"{case}/release", reason="Still.").text)
    assert case_of(two.case_id).joint_sessions == "held"
    submit(second.client, f"{case}/release", reason="So do I.")
    assert case_of(two.case_id).joint_sessions == "released"


@pytest.mark.parametrize("path", ["seen/1", "release", "done/ask_in_private"])
def test_it_takes_a_clinician(world: World, path: str) -> None:
    two, staff = couple(world, answers_with(private__humiliated="prefer_not")), world.account(Role.STAFF)
    case = place(world, two.one)
    assert staff.client.get(f"{case}/{path}").status_code == 403
    assert f"{case}/{path}" not in links(staff.client.get(case).text)


def test_a_manager_sets_the_days_to_the_next_step_for_everyone(world: World) -> None:
    manager, one = world.account(Role.MANAGER), world.participant()
    assert "Within 3 working days" in words(one.client.get("/me").text)
    for wrong in ("0", "11", "soon", ""):
        page = submit(manager.client, "/staff/practice/next-step", days=wrong)
        assert page.status_code == 200
    assert submit(manager.client, "/staff/practice/next-step", days="5").location == "/staff/practice"
    with reading():
        assert db.session.scalars(select(Practice.next_step_days).where(Practice.id == world.practice_id)).one() == 5
    assert "Within 5 working days" in words(one.client.get("/me").text)


def test_triage_reads_why_with_a_line_and_nobody_else_does(world: World) -> None:
    two, lead, staff = couple(world), world.account(Role.LEAD), world.account(Role.STAFF)
    case = place(world, two.one)
    assert "Nothing has been decided yet." in words(press(lead.client, case, f"{case}/notes").text)
    submit(staff.client, f"{case}/hold", reason="A call from <outside>.")
    answer = press(lead.client, case, f"{case}/notes")
    assert "Joint sessions held" in words(answer.text)
    assert "A call from &lt;outside&gt;." in answer.text
    assert answer.headers["Refresh"] == f"120; url={case}"
    with reading():
        lines = db.session.scalars(select(AuditLine).where(AuditLine.kind == "case.notes_read")).all()
    assert [(line.account_id, line.fields) for line in lines] == [
        (lead.account_id, {"notes": 0}),
        (lead.account_id, {"notes": 1}),
    ]
    manager = world.account(Role.MANAGER)
    token = re.findall(r'name="csrf_token" value="([^"]*)"', manager.client.get("/staff/practice/next-step").text)[0]
    assert manager.client.post(f"{case}/notes", data={"csrf_token": token}).status_code == 403


def test_every_decision_has_its_words() -> None:
    kinds = {joining.AGREED, disclosures.BROKEN_GLASS, tasks.TASK_DONE, assigning.ASSIGNED, assigning.DECLINED}
    assert DECISIONS.keys() == kinds | (set(StepKind) - WITHOUT_REASON)
    assert STEPS.keys() == set(StepKind)
