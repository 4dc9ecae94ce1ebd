"""A referral on the staff's pages: from the case to a letter that was sent, with the consent of one person."""

import re

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.data.tables import AuditLine, Referral
from portal.data.transaction import reading
from portal.domain.people import Role
from portal.domain.referrals import ReferralEvent
from tests.couples import case_of, couple
from tests.factories import Signed, World, answers_with
from tests.pages.filling import press, submit
from tests.pages.reading import forms, links, words
from tests.referring import a_draft, a_service, consents, takes

TOLD = answers_with(private__story="It was the green bicycle.", private__afraid="yes")
CONSENT = {"given_on": "2026-11-23", "way": "in_person", "alone": "y", "knows": "y"}
PRIVATE_WORDS = "It was the green bicycle."


def place(world: World, signed: Signed) -> str:
    return f"/staff/cases/{case_of(world.person(signed).case_id).reference}"


def drafted(world: World, client: FlaskClient, case: str, service: str, **values: str) -> TestResponse:
    return submit(client, f"{case}/refer/1/draft?to={service}", **values)


def lines(kind: str) -> list[dict[str, object]]:
    with reading():
        return [dict(line.fields) for line in db.session.scalars(select(AuditLine).where(AuditLine.kind == kind))]


def send(client: FlaskClient, page: str, action: str, **values: str | list[str]) -> TestResponse:
    """Press the button on the page at `page` that leads to `action`, and fill in what then is shown."""
    shown = press(client, page, action)
    form = next(form for form in forms(shown.text) if form.action in {"", action} and "save" in form.fields)
    return client.post(action, data={**form.fields, **values})


def test_from_the_case_to_a_letter_that_was_sent(world: World) -> None:
    robin, staff = world.participant(TOLD), world.account(Role.STAFF)
    service, case = a_service(world), place(world, robin)
    assert f"{case}/refer/1" in links(staff.client.get(case).text)
    shown = staff.client.get(f"{case}/refer/1")
    assert f"{case}/refer/1/draft?to={service}" in links(shown.text)
    made = drafted(world, staff.client, case, service, parts="name", own_words="She waits since May.")
    referral = made.location
    assert re.fullmatch(r"/staff/referrals/[0-9A-Z]{10}", referral)
    assert referral in links(staff.client.get(case).text)
    assert "Drafted" in words(staff.client.get(referral).text)
    assert submit(staff.client, f"{referral}/consent", **CONSENT).location == referral
    assert submit(staff.client, f"{referral}/step/send").location == referral
    assert submit(staff.client, f"{referral}/step/accept").location == referral
    assert submit(staff.client, f"{referral}/step/close").location == referral
    assert "Nothing more: it is over." in words(staff.client.get(referral).text)
    steps = [(line["event"], line["state"]) for line in lines("referral.step")]
    assert steps == [("consent", "consented"), ("send", "sent"), ("accept", "accepted"), ("close", "closed")]


def test_nothing_is_sent_without_a_consent_to_this_letter(world: World) -> None:
    robin, staff = world.participant(TOLD), world.account(Role.STAFF)
    referral = f"/staff/referrals/{a_draft(world, robin, a_service(world), by=staff)}"
    assert f"{referral}/step/send" not in links(staff.client.get(referral).text)
    assert "not possible any more" in words(staff.client.get(f"{referral}/step/send", follow_redirects=True).text)
    consents(world, referral.rpartition("/")[2], by=staff)
    assert send(staff.client, referral, f"{referral}/change", own_words="Other words.").location == referral
    page = words(staff.client.get(referral).text)
    assert "Given to an earlier letter" in page
    assert "Drafted" in page
    assert f"{referral}/step/send" not in links(staff.client.get(referral).text)


def test_a_letter_is_read_behind_a_click_with_a_line_and_never_on_a_shared_screen(world: World) -> None:
    robin, staff = world.participant(TOLD), world.account(Role.STAFF)
    referral = f"/staff/referrals/{a_draft(world, robin, a_service(world), by=staff, own_words='<b>soon</b>')}"
    assert "soon" not in staff.client.get(referral).text
    letter = press(staff.client, referral, f"{referral}/letter")
    assert "&lt;b&gt;soon&lt;/b&gt;" in letter.text
    assert "Not to be sent." in words(letter.text)
    assert letter.headers["Refresh"] == f"120; url={referral}"
    file = press(staff.client, referral, f"{referral}/letter.pdf")
    assert file.data.startswith(b"%PDF-")
    assert file.headers["Content-Disposition"] == 'attachment; filename="letter.pdf"'
    assert lines("referral.letter_read") == [{"letter": 1, "form": "page"}, {"letter": 1, "form": "pdf"}]
    token = next(form for form in forms(staff.client.get(referral).text) if form.action == f"{referral}/letter")
    with staff.client.session_transaction() as session:
        session["shared_screen"] = True
    for action in ("letter", "letter.pdf", "change", "private"):
        answer = staff.client.post(f"{referral}/{action}", data=token.fields)
        assert "soon" not in answer.text
        assert PRIVATE_WORDS not in answer.text
        assert "share" in words(answer.text)
    for path in (referral, f"{referral}/consent", f"{referral}/step/close", f"{place(world, robin)}/refer/1"):
        answer = staff.client.get(path)
        assert "Harbour" not in answer.text
        assert "share" in words(answer.text)
    assert len(lines("referral.letter_read")) == 2


def test_what_was_told_in_private_goes_in_answer_by_answer_and_each_look_is_recorded(world: World) -> None:
    robin, staff = world.participant(TOLD), world.account(Role.STAFF)
    referral = f"/staff/referrals/{a_draft(world, robin, a_service(world), by=staff)}"
    assert PRIVATE_WORDS not in press(staff.client, referral, f"{referral}/letter").text
    offered = press(staff.client, referral, f"{referral}/private")
    assert PRIVATE_WORDS in offered.text
    assert offered.headers["Refresh"] == f"120; url={referral}"
    assert lines("disclosure.read") == [{"version": 1, "ground": "triage"}]
    saved = send(staff.client, referral, f"{referral}/private", private=["private.story"])
    assert saved.location == referral
    letter = press(staff.client, referral, f"{referral}/letter")
    assert PRIVATE_WORDS in letter.text
    assert "afraid" not in words(letter.text).lower().replace(PRIVATE_WORDS, "")
    # Shown twice, and read in the letter; saving shows nothing.
    assert lines("disclosure.read") == [{"version": 1, "ground": "triage"}] * 3


def test_what_was_chosen_stays_when_other_parts_are_changed_and_can_be_taken_out(world: World) -> None:
    robin, staff = world.participant(TOLD), world.account(Role.STAFF)
    referral = f"/staff/referrals/{a_draft(world, robin, a_service(world), by=staff)}"
    send(staff.client, referral, f"{referral}/private", private=["private.story", "private.nothing"])
    send(staff.client, referral, f"{referral}/change", parts=["name", "contact"], own_words="Soon, please.")
    letter = press(staff.client, referral, f"{referral}/letter").text
    assert PRIVATE_WORDS in letter
    assert "sam@example.org" in letter
    assert "bluebell" not in letter
    send(staff.client, referral, f"{referral}/private")
    assert PRIVATE_WORDS not in press(staff.client, referral, f"{referral}/letter").text


def test_two_partners_are_never_sent_to_the_same_service(world: World) -> None:
    two, staff = couple(world), world.account(Role.STAFF)
    service, case = a_service(world), place(world, two.one)
    reference = a_draft(world, two.one, service, by=staff)
    refused = submit(staff.client, f"{case}/refer/2/draft?to={service}", own_words="Kept as typed.")
    assert "Two partners are never sent to the same service: choose another one." in words(refused.text)
    assert "Kept as typed." in refused.text
    other = a_service(world, name="Other House")
    assert submit(staff.client, f"{case}/refer/2/draft?to={other}", own_words="x").status_code == 303
    takes(world, reference, ReferralEvent.CLOSE, by=staff)
    assert submit(staff.client, f"{case}/refer/2/draft?to={service}", own_words="x").status_code == 303


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"given_on": "2026-11-24"}, "Between the day of the draft and today."),
        ({"given_on": "2026-11-22"}, "Between the day of the draft and today."),
        ({"given_on": ""}, "Write the day."),
        ({"way": ""}, "Choose one."),
        ({"alone": ""}, "Speak to the person first"),
        ({"knows": ""}, "Read the letter to the person first"),
    ],
)
def test_what_is_wrong_with_a_consent_is_said_and_nothing_is_recorded(
    world: World, changed: dict[str, str], said: str
) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    referral = f"/staff/referrals/{a_draft(world, robin, a_service(world), by=staff)}"
    values = {name: value for name, value in {**CONSENT, **changed}.items() if value or name == "given_on"}
    assert said in words(submit(staff.client, f"{referral}/consent", **values).text)
    assert lines("referral.step") == []


def test_a_consent_to_a_letter_that_was_changed_meanwhile_is_none(world: World) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    referral = f"/staff/referrals/{a_draft(world, robin, a_service(world), by=staff)}"
    form = next(form for form in forms(staff.client.get(f"{referral}/consent").text) if form.action == "")
    send(staff.client, referral, f"{referral}/change", own_words="Other words.")
    staff.client.post(f"{referral}/consent", data={**form.fields, **CONSENT})
    assert "The letter was changed meanwhile." in words(staff.client.get(referral).text)
    assert lines("referral.step") == []


def test_an_empty_letter_is_of_no_use(world: World) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    refused = drafted(world, staff.client, place(world, robin), a_service(world))
    assert "an empty letter is of no use" in words(refused.text)
    with reading():
        assert db.session.scalars(select(Referral)).all() == []


def test_the_list_names_nobody_and_no_service_and_is_filtered_by_state(world: World) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    one = a_draft(world, robin, a_service(world), by=staff)
    other = a_draft(world, robin, a_service(world, name="Other House"), by=staff)
    consents(world, other, by=staff)
    page = staff.client.get("/staff/referrals").text
    assert {f"/staff/referrals/{one}", f"/staff/referrals/{other}"} <= set(links(page))
    assert "Harbour" not in page
    assert "Sam" not in words(page)
    found = links(staff.client.get("/staff/referrals?state=consented").text)
    assert f"/staff/referrals/{other}" in found
    assert f"/staff/referrals/{one}" not in found


def test_what_does_not_lead_on_is_not_there(world: World) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    service, case = a_service(world), place(world, robin)
    referral = f"/staff/referrals/{a_draft(world, robin, service, by=staff)}"
    for path in (
        f"{referral}/step/rewrite",
        f"{referral}/step/consent",
        f"{referral}/step/nothing",
        "/staff/referrals/BCDFGHJKMN",
        f"{case}/refer/2",
        f"{case}/refer/1/draft",
        f"{case}/refer/1/draft?to=BCDFGHJKMN",
    ):
        assert staff.client.get(path).status_code == 404, path
