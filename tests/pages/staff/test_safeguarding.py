"""Safeguarding on the staff's pages: a record of its own, by a clinician, with the practice's rule; and the rules."""

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, SafeguardingRecord
from portal.data.transaction import reading
from portal.domain.people import Role
from tests.couples import case_of
from tests.factories import Signed, World, answers_with
from tests.pages.filling import press, submit
from tests.pages.reading import links, words

RULE = {
    "jurisdiction": "Northshire",
    "words": "Ring the council’s front door at once.",
    "source": "Children Act, section 47",
    "checked_on": "2025-11-01",
    "hours": "24",
}
RECORD = {
    "person": "1",
    "decision": "report",
    "reported_to": "Northshire council, reference 12",
    "reason": "They told of a <bruise>.",
    "told": "before",
}


def place(world: World, signed: Signed) -> str:
    return f"/staff/cases/{case_of(world.person(signed).case_id).reference}"


def test_a_rule_is_written_shown_and_taken_away(world: World) -> None:
    manager = world.account(Role.MANAGER)
    address = "/staff/practice/safeguarding"
    assert address in links(manager.client.get("/staff/practice").text)
    assert "No rule is written down yet." in words(manager.client.get(address).text)
    for wrong, said in (({"hours": "0"}, "Between 1 and 720"), ({"checked_on": "2026-12-24"}, "not ahead")):
        refused = submit(manager.client, address, **{**RULE, **wrong})
        assert said in words(refused.text)
        assert RULE["words"] in refused.text
    assert submit(manager.client, address, **RULE).location == address
    page = words(manager.client.get(address).text)
    assert "A report within 24 hours." in page
    assert "more than a year ago" in page
    press(manager.client, address, f"{address}/remove")
    assert "No rule is written down yet." in words(manager.client.get(address).text)


def test_the_task_is_done_by_a_record_which_keeps_the_rule(world: World) -> None:
    one, lead = world.participant(answers_with(private__child_harm="yes")), world.account(Role.LEAD)
    submit(lead.client, "/staff/practice/safeguarding", **RULE)
    case = place(world, one)
    before = words(one.client.get("/me").text)
    assert f"{case}/done/safeguarding" not in links(lead.client.get(case).text)
    assert lead.client.get(f"{case}/done/safeguarding").status_code == 404
    asked = lead.client.get(f"{case}/safeguarding").text
    assert "A report would have to be made by Tuesday 24 November" in words(asked)
    rule = asked.split('<option value="')[1].split('"')[0]
    given = {**RECORD, "rule": rule, "decided_by": lead.name}
    assert submit(lead.client, f"{case}/safeguarding", **given).location == case
    assert "Safeguarding: decide what" not in words(lead.client.get(case).text)
    press(lead.client, "/staff/practice/safeguarding", "/staff/practice/safeguarding/remove")
    kept = press(lead.client, case, f"{case}/safeguarding/read")
    assert "They told of a &lt;bruise&gt;." in kept.text
    assert "Children Act, section 47" in kept.text
    assert "Northshire council, reference 12" in kept.text
    assert "Refresh" in kept.headers
    assert words(one.client.get("/me").text) == before
    with reading():
        kinds = list(db.session.scalars(select(AuditLine.kind).where(AuditLine.kind.like("safeguarding.re%"))))
    assert kinds == ["safeguarding.recorded", "safeguarding.read"]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"reported_to": ""}, "Write where the report goes."),
        ({"told": "not"}, "Write why they were not told, or not before."),
        ({"told": ""}, "Choose whether they were told."),
        ({"person": ""}, "Choose whose."),
        ({"person": "7"}, "Not a valid choice"),
        ({"reason": ""}, "Write why."),
    ],
)
def test_what_is_left_out_is_asked_for_and_the_rest_stays(world: World, changed: dict[str, str], said: str) -> None:
    one, lead = world.participant(answers_with(private__child_harm="yes")), world.account(Role.LEAD)
    case = place(world, one)
    values = {**RECORD, "decided_by": lead.name, "rule": "", **changed}
    given = {name: value for name, value in values.items() if value or name == "rule"}
    page = submit(lead.client, f"{case}/safeguarding", **given)
    assert said in words(page.text)
    assert changed.get("reported_to", RECORD["reported_to"]) in page.text
    with reading():
        assert db.session.scalars(select(SafeguardingRecord)).all() == []
    assert "Safeguarding: decide what" in words(lead.client.get(case).text)


def test_a_further_record_leaves_the_first_as_it_was(world: World) -> None:
    one, lead = world.participant(answers_with(private__child_harm="yes")), world.account(Role.LEAD)
    case = place(world, one)
    for why in ("First.", "The council rang back."):
        given = {**RECORD, "decided_by": lead.name, "rule": "", "reason": why}
        assert submit(lead.client, f"{case}/safeguarding", **given).location == case
    kept = words(press(lead.client, case, f"{case}/safeguarding/read").text)
    assert kept.index("The council rang back.") < kept.index("First.")


def test_it_takes_a_clinician(world: World) -> None:
    one = world.participant(answers_with(private__child_harm="yes"))
    case = place(world, one)
    for role in (Role.STAFF, Role.THERAPIST, Role.MANAGER):
        client = world.account(role).client
        assert client.get(f"{case}/safeguarding").status_code == 403
    assert f"{case}/safeguarding" not in links(world.account(Role.STAFF).client.get(case).text)
