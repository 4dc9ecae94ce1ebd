"""Whether the story reader was right: asked where the story is read, of the staff alone, and kept sealed."""

from typing import Any

from flask.testing import FlaskClient
from sqlalchemy import select, update

from portal.data.base import db
from portal.data.tables import AuditLine, Case, ReaderVerdict, Therapist
from portal.data.transaction import reading, writing
from portal.domain.people import Role
from portal.domain.story import Concern
from portal.services import judging
from tests.couples import case_of
from tests.factories import Signed, World, answers_with
from tests.pages.reading import Form, forms, words

TOLD: Any = answers_with(private__story="He slapped me twice. I am so afraid of him.")


def reference_of(world: World, signed: Signed) -> str:
    return case_of(world.person(signed).case_id).reference


def shown(client: FlaskClient, place: str, reference: str) -> str:
    """The page of what was told in private."""
    form = next(form for form in forms(client.get(f"{place}/{reference}").text) if "private" in form.action)
    return client.post(form.action, data=form.fields).text


def question(page: str) -> Form | None:
    return next((form for form in forms(page) if "/reader/" in form.action), None)


def answer(client: FlaskClient, reference: str, **said: str) -> str:
    """Answer on the page, and return what the case page says then."""
    form = question(shown(client, "/staff/cases", reference))
    assert form is not None
    sent = client.post(form.action, data={**form.fields, **said})
    assert sent.location == f"/staff/cases/{reference}"
    return words(client.get(sent.location).text)


def verdicts(world: World) -> dict[Concern, bool]:
    with reading():
        rows = db.session.scalars(select(ReaderVerdict)).all()
        return {key: each for row in rows for key, each in judging.verdicts_on(world.outside, row.intake_id).items()}


def test_what_the_reader_found_is_confirmed_or_not_once_for_each_concern(world: World) -> None:
    one, staff, lead = world.participant(TOLD), world.account(Role.STAFF), world.account(Role.LEAD)
    reference = reference_of(world, one)
    page = shown(staff.client, "/staff/cases", reference)
    assert "Is the reader right?" in words(page)
    assert 'name="violence"' in page
    assert 'name="weapon"' not in page
    assert "Thank you." in answer(staff.client, reference, violence="confirmed")
    assert verdicts(world) == {Concern.VIOLENCE: True}
    assert "Thank you." in answer(lead.client, reference, violence="refuted", fear="confirmed")
    assert verdicts(world) == {Concern.VIOLENCE: False, Concern.FEAR: True}
    assert 'name="violence" type="radio" value="refuted" checked' in shown(lead.client, "/staff/cases", reference)
    with reading():
        lines = db.session.scalars(select(AuditLine).where(AuditLine.kind == "reader.judged")).all()
        assert [(line.account_id, line.fields) for line in lines] == [(staff.account_id, {}), (lead.account_id, {})]


def test_nothing_chosen_and_nothing_found_is_not_kept(world: World) -> None:
    one, staff = world.participant(TOLD), world.account(Role.STAFF)
    reference = reference_of(world, one)
    assert "Nothing was saved" in answer(staff.client, reference)
    assert "Nothing was saved" in answer(staff.client, reference, violence="perhaps")
    form = question(shown(staff.client, "/staff/cases", reference))
    assert form is not None
    for wrong in ({"weapon": "confirmed"}, {"violence": "confirmed", "version": "9"}):
        assert staff.client.post(form.action, data={**form.fields, **wrong}).status_code == 404
    assert staff.client.post(form.action[:-1] + "7", data={**form.fields, "fear": "confirmed"}).status_code == 404
    assert verdicts(world) == {}


def test_nothing_is_asked_where_nothing_was_found_nor_of_a_therapist(world: World) -> None:
    quiet, one, staff = world.participant(), world.participant(TOLD), world.account(Role.STAFF)
    assert question(shown(staff.client, "/staff/cases", reference_of(world, quiet))) is None
    therapist = world.account(Role.THERAPIST)
    therapist_id = world.therapist(account_id=therapist.account_id)
    with writing():
        db.session.execute(update(Case).values(therapist_id=therapist_id))
        assert db.session.scalars(select(Therapist.id)).all() == [therapist_id]
    page = shown(therapist.client, "/therapist/cases", reference_of(world, one))
    assert "slapped" in page
    assert question(page) is None


def test_answers_are_counted_for_the_measures_with_small_numbers_hidden(world: World) -> None:
    staff, manager = world.account(Role.STAFF), world.account(Role.MANAGER)
    for number in range(6):
        reference = reference_of(world, world.participant(TOLD))
        answer(staff.client, reference, violence="confirmed", fear="confirmed" if number else "refuted")
    file = manager.client.get("/staff/measures/reader.csv").get_data().decode("utf-8-sig").splitlines()
    assert file[0] == "What the reader found,Confirmed,Not confirmed"
    assert "violence,6,0" in file
    assert "fear,5,under 5" in file
    assert file[-1] == "All findings,11,under 5"
