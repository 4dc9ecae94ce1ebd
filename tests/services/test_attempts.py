"""Attempts to reach a person: by allowed ways alone, or by leave of two; reading what was said leaves a line."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, ContactNote
from portal.data.transaction import reading, writing
from portal.domain.attempts import PERMIT_HOLDS, AgainstTheirRules, Means, Outcome
from portal.domain.case_log import SameClinician
from portal.domain.people import Role
from portal.services import attempts
from portal.services.attempts import Ahead
from tests.conftest import Clock
from tests.factories import Signed, World, answers_with

NO_CALLS: dict[str, Any] = {
    "about__safe_contact__call_ok": False,
    "about__safe_contact__text_ok": False,
    "about__safe_contact__email_ok": False,
    "about__safe_contact__voicemail_ok": False,
}


def note(
    world: World, signed: Signed, means: Means, outcome: Outcome, by: Signed, *, ago: timedelta = timedelta()
) -> None:
    person = world.person(signed)
    at = world.outside.now() - ago
    with writing():
        attempts.note(world.outside, person.participant_id, means, outcome, "They said so.", at=at, by=by.account_id)


def test_what_was_said_is_read_with_a_line_and_listed_without(world: World) -> None:
    one, staff = world.participant(), world.account(Role.STAFF)
    note(world, one, Means.THEY_CALLED, Outcome.SPOKE_ALONE, staff)
    person = world.person(one)
    with reading():
        (listed,) = attempts.of_people([person.participant_id])
    assert (listed.means, listed.outcome, listed.by_permit) == (Means.THEY_CALLED, Outcome.SPOKE_ALONE, False)
    with writing():
        (said,) = attempts.read(world.outside, [person.participant_id], person.case_id, by=staff.account_id)
    assert said.words == "They said so."
    with reading():
        lines = db.session.scalars(select(AuditLine).where(AuditLine.kind == "contact.notes_read")).all()
        assert [line.fields for line in lines] == [{"notes": 1}]


@pytest.mark.parametrize("means", [Means.CALL, Means.VOICEMAIL, Means.TEXT, Means.EMAIL])
def test_a_way_that_was_not_allowed_takes_leave_of_two(world: World, clock: Clock, means: Means) -> None:
    one, staff, lead = world.participant(answers_with(**NO_CALLS)), world.account(Role.STAFF), world.account(Role.LEAD)
    with pytest.raises(AgainstTheirRules):
        note(world, one, means, Outcome.NO_ANSWER, staff)
    person = world.person(one)
    with writing():
        attempts.ask_for_permit(world.outside, person.participant_id, "Their life.", by=staff.account_id)
    with pytest.raises(AgainstTheirRules):
        note(world, one, means, Outcome.NO_ANSWER, staff)
    with reading():
        (asked,) = attempts.permits([person.participant_id])
    with pytest.raises(SameClinician), writing():
        attempts.agree_to_permit(world.outside, asked.id, by=staff.account_id)
    with writing():
        attempts.agree_to_permit(world.outside, asked.id, by=lead.account_id)
    note(world, one, means, Outcome.NO_ANSWER, staff)
    with reading():
        assert attempts.of_people([person.participant_id])[0].by_permit
    clock.pass_time(PERMIT_HOLDS)
    with pytest.raises(AgainstTheirRules):
        note(world, one, means, Outcome.NO_ANSWER, staff)


def test_the_hour_of_the_attempt_counts_and_not_that_of_the_note(world: World, clock: Clock) -> None:
    told = answers_with(about__safe_contact__hours=["weekday_daytime"], about__safe_contact__call_ok=True)
    one, staff = world.participant(told), world.account(Role.STAFF)
    note(world, one, Means.CALL, Outcome.NO_ANSWER, staff)
    clock.pass_time(timedelta(hours=12))
    with pytest.raises(AgainstTheirRules):
        note(world, one, Means.CALL, Outcome.NO_ANSWER, staff)
    note(world, one, Means.CALL, Outcome.NO_ANSWER, staff, ago=timedelta(hours=11))
    with pytest.raises(Ahead):
        note(world, one, Means.IN_PERSON, Outcome.SPOKE_ALONE, staff, ago=timedelta(minutes=-1))


def test_an_attempt_names_the_leave_that_held_and_not_one_asked_for_since(world: World) -> None:
    one, staff, lead = world.participant(answers_with(**NO_CALLS)), world.account(Role.STAFF), world.account(Role.LEAD)
    person = world.person(one)
    for _ in range(2):
        with writing():
            attempts.ask_for_permit(world.outside, person.participant_id, "Their life.", by=staff.account_id)
    with reading():
        first, _second = attempts.permits([person.participant_id])
    with writing():
        attempts.agree_to_permit(world.outside, first.id, by=lead.account_id)
    note(world, one, Means.CALL, Outcome.NO_ANSWER, staff)
    with reading():
        assert db.session.scalars(select(ContactNote.permit_id)).all() == [first.id]
