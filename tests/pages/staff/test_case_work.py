"""What triage does about a case, on its pages: decisions, whose it is, tasks, attempts; and two who act at once."""

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine
from portal.data.transaction import reading
from portal.domain.bands import Band
from portal.domain.people import Role
from tests.couples import answers_again, case_of
from tests.factories import Signed, World, answers_with
from tests.pages.filling import press, submit
from tests.pages.reading import forms, links, words

WHY = "What was told on the phone."


def place(world: World, signed: Signed) -> str:
    return f"/staff/cases/{case_of(world.person(signed).case_id).reference}"


def band_of(world: World, signed: Signed) -> Band:
    return Band(case_of(world.person(signed).case_id).band)


@pytest.fixture
def one(world: World) -> Signed:
    world.therapist()
    return world.participant()


def test_raised_by_staff_and_lowered_by_a_lead(world: World, one: Signed) -> None:
    case, staff, lead = place(world, one), world.account(Role.STAFF), world.account(Role.LEAD)
    assert "Write why." in words(submit(staff.client, f"{case}/raise", band="3").text)
    assert "Not a valid choice" in words(submit(staff.client, f"{case}/raise", band="1", reason=WHY).text)
    assert submit(staff.client, f"{case}/raise", band="3", reason=WHY).location == case
    assert band_of(world, one) is Band.PRIORITY
    assert submit(lead.client, f"{case}/lower", band="2", reason=WHY).location == case
    assert band_of(world, one) is Band.REVIEW
    assert staff.client.get(f"{case}/lower").status_code == 403
    page = words(lead.client.get(case).text)
    assert "Made more urgent: Priority" in page
    assert "Made less urgent: Review" in page
    assert WHY not in page


def test_the_second_of_two_is_told_and_nothing_is_overwritten(world: World, one: Signed) -> None:
    case, staff, lead = place(world, one), world.account(Role.STAFF), world.account(Role.LEAD)
    shown = next(form for form in forms(lead.client.get(f"{case}/close").text) if form.action in {"", f"{case}/close"})
    assert submit(staff.client, f"{case}/raise", band="5", reason="They ring now.").location == case
    answer = lead.client.post(f"{case}/close", data={**shown.fields, "reason": WHY})
    assert "Somebody has changed this case" in words(answer.text)
    assert WHY in answer.text
    assert case_of(world.person(one).case_id).state == "open"
    again = next(form for form in forms(answer.text) if "reason" not in form.action and "seen" in form.fields)
    assert "You proposed it." in words(
        lead.client.post(f"{case}/close", data={**again.fields, "reason": WHY}, follow_redirects=True).text
    )


@pytest.mark.parametrize("what", ["lower", "decide", "close"])
def test_it_takes_a_clinician(world: World, what: str) -> None:
    one = world.participant(answers_with(private__afraid="yes"))
    for client in (one.client, *(world.account(role).client for role in (Role.STAFF, Role.THERAPIST, Role.MANAGER))):
        assert client.get(f"{place(world, one)}/{what}").status_code == 403


def test_closed_it_can_be_looked_at_and_opened_again(world: World, one: Signed) -> None:
    case, lead = place(world, one), world.account(Role.LEAD)
    before = words(one.client.get("/me").text)
    assert submit(lead.client, f"{case}/close", reason=WHY).location == case
    assert case.rpartition("/")[2] not in lead.client.get("/staff/").text
    assert words(one.client.get("/me").text) == before
    page = lead.client.get(case).text
    assert f"{case}/reopen" in links(page)
    assert f"{case}/close" not in links(page)
    assert submit(lead.client, f"{case}/reopen", reason=WHY).location == case
    assert case.rpartition("/")[2] in lead.client.get("/staff/").text


def test_claimed_handed_over_and_let_go(world: World, one: Signed) -> None:
    case, staff, lead = place(world, one), world.account(Role.STAFF), world.account(Role.LEAD)
    press(staff.client, case, f"{case}/claim")
    assert case.rpartition("/")[2] in words(staff.client.get("/staff/shift").text)
    assert f"{case}/claim" not in [form.action for form in forms(lead.client.get(case).text)]
    assert submit(staff.client, f"{case}/hand-over", to=lead.name, reason="Ring them at noon.").location == case
    assert "You have nothing in hand." in words(staff.client.get("/staff/shift").text)
    assert "Ring them at noon." in press(lead.client, case, f"{case}/notes").text
    press(lead.client, case, f"{case}/let-go")
    assert "Nobody yet" in words(lead.client.get(case).text)


def test_put_off_and_back(world: World, one: Signed) -> None:
    case, staff = place(world, one), world.account(Role.STAFF)
    assert "Choose a day ahead" in words(submit(staff.client, f"{case}/snooze", until="2026-11-23").text)
    assert submit(staff.client, f"{case}/snooze", until="2026-11-25").location == case
    assert "put off until" in words(staff.client.get(case).text)
    press(staff.client, case, f"{case}/wake")
    assert "put off until" not in words(staff.client.get(case).text)


def test_a_task_of_ones_own_words_is_given_read_and_ticked_off(world: World, one: Signed) -> None:
    case, staff, lead = place(world, one), world.account(Role.STAFF), world.account(Role.LEAD)
    wrong = submit(staff.client, f"{case}/tasks", words="Ring the school.", due_at="")
    assert "Write until when." in words(wrong.text)
    assert "Ring the school." in wrong.text
    given = {"words": "Ring the school.", "due_at": "2026-11-24T10:00", "owner": lead.name}
    assert submit(staff.client, f"{case}/tasks", **given).location == case
    page = lead.client.get(case).text
    assert "Ring the school." not in page
    assert "Ring the school." in press(lead.client, case, f"{case}/tasks/read").text
    assert case.rpartition("/")[2] in words(lead.client.get("/staff/tasks").text)
    assert case.rpartition("/")[2] not in words(staff.client.get("/staff/tasks").text)
    give = next(form.action for form in forms(page) if form.action.endswith("/done")).removesuffix("/done")
    assert submit(staff.client, give, owner=staff.name).location == case
    assert case.rpartition("/")[2] in words(staff.client.get("/staff/tasks").text)
    press(staff.client, case, f"{give}/done")
    assert "No task is open here." in words(staff.client.get("/staff/tasks").text)


def test_an_attempt_is_noted_by_an_allowed_way_and_read_with_a_click(world: World) -> None:
    contact = {"call_ok": True, "voicemail_ok": False, "hours": ["weekday_daytime"], "code_word": "bluebell"}
    told = answers_with(**{f"about__safe_contact__{key}": value for key, value in contact.items()})
    one, staff = world.participant(told), world.account(Role.STAFF)
    case = place(world, one)
    address = f"{case}/attempts/1"
    assert "bluebell" in words(staff.client.get(address).text)
    assert 'value="voicemail"' not in staff.client.get(address).text
    attempt = {"at": "2026-11-23T08:59", "outcome": "no_answer", "words": "It rang <long>."}
    refused = submit(staff.client, address, means="call", **attempt)
    assert "They did not allow this way at that hour." in words(refused.text)
    assert "It rang &lt;long&gt;." in refused.text
    assert submit(staff.client, address, means="they_called", **{**attempt, "outcome": "pretended"}).location == case
    page = words(staff.client.get(case).text)
    assert "Somebody has pretended to be this person." in page
    assert "It rang" not in page
    assert "It rang &lt;long&gt;." in press(staff.client, case, f"{case}/said").text
    assert staff.client.get(f"{case}/attempts/2").status_code == 404


def test_against_their_rules_two_sign(world: World) -> None:
    one, staff, lead = world.participant(), world.account(Role.STAFF), world.account(Role.LEAD)
    case = place(world, one)
    assert submit(staff.client, f"{case}/permits/1", reason="They wrote that they die today.").location == case
    assert f"{case}/permits/1/1" not in [form.action for form in forms(staff.client.get(case).text)]
    press(lead.client, case, f"{case}/permits/1/1")
    assert "Two have signed." in words(lead.client.get(case).text)


def test_every_version_is_read_by_a_click_of_its_own(world: World, one: Signed) -> None:
    case, staff = place(world, one), world.account(Role.STAFF)
    assert "All versions" not in staff.client.get(case).text
    answers_again(world, one, answers_with(private__weapon="yes"))
    token = next(form.fields for form in forms(staff.client.get(case).text) if form.fields.get("version") == "1")
    first = staff.client.post(f"{case}/private/1", data=token)
    assert "Version 1, sent" in words(first.text)
    assert "R06" not in first.text
    assert "R06" in press(staff.client, case, f"{case}/private/1").text
    assert staff.client.post(f"{case}/private/1", data={**token, "version": "3"}).status_code == 404
    with reading():
        lines = db.session.scalars(select(AuditLine).where(AuditLine.kind == "disclosure.read").order_by(AuditLine.id))
        assert [line.fields["version"] for line in lines] == [1, 2]


def test_what_was_written_while_somebody_closed_the_case_is_kept_or_stays_on_the_page(
    world: World, one: Signed
) -> None:
    case, staff, lead = place(world, one), world.account(Role.STAFF), world.account(Role.LEAD)
    pages = {
        what: next(
            form
            for form in forms(staff.client.get(f"{case}/{what}").text)
            if form.fields.get("csrf_token") and not form.action
        )
        for what in ("raise", "tasks", "attempts/1")
    }
    submit(lead.client, f"{case}/close", reason=WHY)
    raised = staff.client.post(f"{case}/raise", data={**pages["raise"].fields, "band": "5", "reason": "They rang."})
    assert "Somebody has changed this case" in words(raised.text)
    assert "They rang." in raised.text
    task = {**pages["tasks"].fields, "words": "Ring the school.", "due_at": "2026-11-24T10:00", "owner": ""}
    made = staff.client.post(f"{case}/tasks", data=task)
    assert "Somebody has changed this case" in words(made.text)
    assert "Ring the school." in made.text
    attempt = {"means": "in_person", "at": "2026-11-23T09:00", "outcome": "spoke_alone", "words": "They came."}
    assert staff.client.post(f"{case}/attempts/1", data={**pages["attempts/1"].fields, **attempt}).location == case
    assert "They came." in press(staff.client, case, f"{case}/said").text
    assert WHY in press(staff.client, case, f"{case}/notes").text
