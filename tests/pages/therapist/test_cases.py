"""A clinician's own cases, the view for the room, breaking the glass; and that another's case is not there."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, Case, CaseNote
from portal.data.transaction import reading, writing
from portal.domain.compartments import EMERGENCY
from portal.domain.people import Role
from portal.jobs.worker import run_due
from tests.conftest import Clock, Outbox
from tests.couples import Couple, case_of, couple
from tests.factories import Signed, World, answers_with
from tests.pages.filling import submit
from tests.pages.reading import forms, links, words

STORY = "It was the green bicycle."
ONE = answers_with(
    about__preferred_name="Robinia",
    private__story=STORY,
    private__afraid="yes",
    practical__access_needs="a ramp",
    concerns__goal="part_well",
)


class Practice:
    """A couple, their therapist, another therapist, and the lead."""

    def __init__(self, world: World) -> None:
        self.own, self.other, self.lead = (world.account(role) for role in (Role.THERAPIST, Role.THERAPIST, Role.LEAD))
        therapist_id = world.therapist("Own", account_id=self.own.account_id)
        world.therapist("Other", account_id=self.other.account_id)
        self.two: Couple = couple(world, ONE, answers_with(about__preferred_name="Sasha"))
        with writing():
            db.session.get_one(Case, self.two.case_id).therapist_id = therapist_id
        self.reference = case_of(self.two.case_id).reference
        self.place = f"/therapist/cases/{self.reference}"

    def private(self, number: int = 1) -> str:
        return f"/staff/cases/{self.reference}/private/{number}"


@pytest.fixture
def practice(world: World) -> Practice:
    return Practice(world)


def read(client: FlaskClient, place: str, page: str = "/therapist/") -> tuple[int, str]:
    token = re.findall(r'name="csrf_token" value="([^"]*)"', client.get(page).text)[0]
    answer = client.post(place, data={"csrf_token": token})
    return answer.status_code, answer.text


def lines(kind: str) -> list[AuditLine]:
    with reading():
        return list(db.session.scalars(select(AuditLine).where(AuditLine.kind == kind)))


def test_the_assigned_clinician_reads_behind_a_click_with_a_line(practice: Practice) -> None:
    assert practice.place in links(practice.own.client.get("/therapist/").text)
    page = practice.own.client.get(practice.place).text
    assert "Robinia" in words(page)
    assert STORY not in page
    assert practice.private() in [form.action for form in forms(page)]
    status, told = read(practice.own.client, practice.private(), practice.place)
    assert (status, STORY in told) == (200, True)
    assert practice.place in links(told)
    (line,) = lines("disclosure.read")
    assert (line.account_id, line.fields) == (practice.own.account_id, {"version": 1, "ground": "assigned"})


def test_it_is_hidden_again_after_two_minutes(practice: Practice) -> None:
    token = re.findall(r'name="csrf_token" value="([^"]*)"', practice.own.client.get(practice.place).text)[0]
    answer = practice.own.client.post(practice.private(), data={"csrf_token": token})
    assert answer.headers["Refresh"] == f"120; url={practice.place}"
    assert "After 2 minutes it is hidden again" in words(answer.text)
    assert "no-store" in answer.headers["Cache-Control"]


def test_anothers_case_is_not_there_and_leaves_a_line(practice: Practice) -> None:
    assert practice.reference not in practice.other.client.get("/therapist/").text
    for place in (practice.place, f"{practice.place}/room", "/therapist/cases/BCDFGHJKMN"):
        assert practice.other.client.get(place).status_code == 404
    found = [read(practice.other.client, place) for place in (practice.private(), practice.private(9))]
    nowhere = read(practice.other.client, "/staff/cases/BCDFGHJKMN/private/1")
    assert [re.sub(r'value="[^"]*"', "", text) for _, text in found] == [re.sub(r'value="[^"]*"', "", nowhere[1])] * 2
    assert {status for status, _ in (*found, nowhere)} == {404}
    (line,) = lines("disclosure.refused")
    assert line.account_id == practice.other.account_id
    assert lines("disclosure.read") == []


@pytest.mark.parametrize("role", [Role.MANAGER, Role.PARTICIPANT])
def test_to_everybody_else_it_is_not_there_and_leaves_a_line(world: World, practice: Practice, role: Role) -> None:
    somebody = world.account(role)
    page = "/staff/practice/next-step" if role is Role.MANAGER else "/join"
    assert read(somebody.client, practice.private(), page)[0] == 404
    assert somebody.client.get(practice.place).status_code == 404
    assert somebody.client.get(f"/staff/cases/{practice.reference}").status_code == 404
    assert [line.account_id for line in lines("access.refused")] == [somebody.account_id] * 3


def test_a_case_that_is_taken_away_is_gone_at_the_next_request(practice: Practice) -> None:
    with writing():
        db.session.get_one(Case, practice.two.case_id).therapist_id = None
    assert practice.own.client.get(practice.place).status_code == 404
    assert read(practice.own.client, practice.private())[0] == 404


def test_nothing_is_opened_while_the_screen_is_shared(practice: Practice) -> None:
    client = practice.own.client
    submit_screen(client, "yes")
    assert "You share your screen" in words(client.get(practice.place).text)
    status, page = read(client, practice.private(), practice.place)
    assert (status, STORY in page) == (200, False)
    assert "Not while you share your screen" in words(page)
    assert lines("disclosure.read") == []
    submit_screen(client, "no")
    assert STORY in read(client, practice.private(), practice.place)[1]


def submit_screen(client: FlaskClient, shared: str) -> None:
    form = next(form for form in forms(client.get("/therapist/").text) if form.action == "/account/screen")
    assert client.post(form.action, data={**form.fields, "shared": shared}).status_code == 303


def test_the_view_for_the_room_holds_nothing_that_either_told(practice: Practice) -> None:
    page = practice.own.client.get(f"{practice.place}/room").text
    text = words(page)
    assert "Robinia, Sasha" in text
    for telling in (STORY, "a ramp", "sam@example.org", "7946", "bluebell", "affair", "Priority", "Held", "private"):
        assert telling not in text
    assert practice.reference not in text


def test_breaking_the_glass_opens_it_for_an_hour_and_alerts_the_lead(
    world: World, practice: Practice, clock: Clock, outbox: Outbox
) -> None:
    client = practice.other.client
    assert "Write why." in words(submit(client, "/therapist/break-glass", case=practice.reference).text)
    nowhere = submit(client, "/therapist/break-glass", case="BCDFGHJKMN", reason="Danger.")
    assert "There is no such open case." in words(nowhere.text)
    given = submit(client, "/therapist/break-glass", case=f" {practice.reference.lower()} ", reason="She rang me.")
    assert given.location == practice.place
    assert "until 10:00" in words(client.get(practice.place).text)
    assert STORY in read(client, practice.private(), practice.place)[1]
    run_due(world.outside)
    assert [letter.to for letter in outbox.letters if "emergency" in letter.text] == [practice.lead.name]
    assert [line.fields["ground"] for line in lines("disclosure.read")] == ["emergency"]
    with reading():
        note = db.session.scalars(select(CaseNote).where(CaseNote.kind == "broken_glass")).one()
    assert b"She rang me." not in note.reason
    assert "in an emergency" in words(practice.lead.client.get("/staff/readings").text)
    clock.pass_time(EMERGENCY - timedelta(seconds=1))
    again = replace(practice.other, client=world.browser_of(practice.other.account_id)).client
    assert again.get(practice.place).status_code == 200
    clock.pass_time(timedelta(seconds=1))
    assert again.get(practice.place).status_code == 404
    assert read(again, practice.private())[0] == 404


def test_a_report_of_who_read_is_made_on_request_by_the_lead(practice: Practice) -> None:
    read(practice.own.client, practice.private(), practice.place)
    read(practice.own.client, practice.private(2), practice.place)
    lead: Signed = practice.lead
    place = f"/staff/cases/{practice.reference}/access-report/1"
    assert place in links(lead.client.get(f"/staff/cases/{practice.reference}").text)
    assert "Speak to the person first" in words(submit(lead.client, place).text)
    assert lines("access.reported") == []
    report = words(submit(lead.client, place, spoken="y").text)
    assert "Who has read what Robinia told" in report
    assert report.count("as their clinician") == 1
    (line,) = lines("access.reported")
    assert line.account_id == lead.account_id
    for each in (practice.two.one, practice.two.other):
        assert "read" not in words(each.client.get("/me").text).split("Messages")[-1].split("How we reach")[0]
