"""The second partner: the code that the first hands over in person, and joining by it. Nothing is ever sent.

Of a code only a hash is kept, so it is shown once. Whoever tries one is told in one sentence that it is of no use,
whatever the cause, and the same is looked up whatever the cause.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update

from portal.data.base import db
from portal.data.tables import Case, Invitation, Participant
from portal.data.visitors import token_hash
from portal.domain import joining as rules
from portal.domain.audit import entry
from portal.domain.cases import Stage
from portal.domain.joining import LASTS, CodeOfNoUse, is_good, keeps_back, still_stands
from portal.services import assessments, case_notes, cases
from portal.services.audit import record
from portal.services.outside import Outside
from portal.services.participants import Person
from portal.services.recovery import written

AGREED = "joining_agreed"
"""The kind of the note by which a clinician lets the second partner join in spite of a court order."""


class BothHaveJoined(Exception):
    """There is nobody left to hand a code to."""


@dataclass(frozen=True, slots=True)
class OpenCode:
    """A code that its maker can still hand over."""

    made_at: datetime
    expires_at: datetime


def make_code(outside: Outside, person: Person, *, by: UUID) -> str:
    """Make a code for the person's partner and return it; the one from before ends. Raises BothHaveJoined."""
    _lock(person)
    if cases.is_of_two(person.case_id):
        raise BothHaveJoined
    _end_codes(outside, person.participant_id, by)
    code, now = outside.new_recovery_code(), outside.now()
    row_id = outside.new_id()
    hashed = token_hash(written(code))
    db.session.add(
        Invitation(
            id=row_id, participant_id=person.participant_id, code_hash=hashed, made_at=now, expires_at=now + LASTS
        )
    )
    record(outside, entry("invitation.made"), by=by, about=row_id)
    return code


def take_back(outside: Outside, person: Person, *, by: UUID) -> None:
    """End the person's code, if there is one."""
    _lock(person)
    _end_codes(outside, person.participant_id, by)


def open_code(outside: Outside, person: Person) -> OpenCode | None:
    """The person's code, as far as they may know it: whether it would work is not looked at."""
    row = db.session.scalar(
        select(Invitation).where(
            Invitation.participant_id == person.participant_id,
            Invitation.ended_at.is_(None),
            Invitation.expires_at >= outside.now(),
        )
    )
    return OpenCode(row.made_at, row.expires_at) if row else None


def check(outside: Outside, code: str) -> UUID:
    """The id of the invitation that the code belongs to. Raises CodeOfNoUse."""
    row = db.session.scalar(select(Invitation).where(Invitation.code_hash == token_hash(written(code))))
    if row is None or not is_good(_as_known(outside, row), outside.now()):
        raise CodeOfNoUse
    return row.id


def refuse(outside: Outside, account_id: UUID | None) -> None:
    """Note that somebody tried a code of no use."""
    record(outside, entry("invitation.refused"), by=account_id, about=None)


def join(outside: Outside, invitation_id: UUID | None, account_id: UUID) -> Participant | None:
    """Let the account join the case that the invitation is for; None if it stands no longer, or there is none.

    Who began with a code that has become of no use meanwhile loses nothing: they have a case of their own then.
    """
    if invitation_id is None:
        return None
    inviter = _inviter(invitation_id)
    if inviter is None:
        return None
    case = cases.locked(inviter.case_id)
    # Read again under the lock: the first may have stopped, or been put into another case, since.
    db.session.refresh(inviter)
    row = db.session.scalars(
        select(Invitation).where(Invitation.id == invitation_id).execution_options(populate_existing=True)
    ).one()
    if inviter.case_id != case.id or inviter.account_id == account_id or not still_stands(_as_known(outside, row)):
        return None
    row.ended_at = outside.now()
    joined = Participant(id=outside.new_id(), case_id=case.id, account_id=account_id, joined_at=outside.now())
    db.session.add(joined)
    db.session.flush()
    record(outside, entry("participant.joined"), by=account_id, about=joined.id)
    return joined


def agree(outside: Outside, case: Case, reason: str, *, by: UUID) -> None:
    """Let the second partner join in spite of a court order that was told of: a clinician's decision."""
    case_notes.note(outside, case.id, AGREED, reason, by=by)
    record(outside, entry("case.joining_agreed"), by=by, about=case.id)


def end_codes_of(outside: Outside, participant_ids: Sequence[UUID], *, by: UUID) -> None:
    """End every code that these people made."""
    for participant_id in participant_ids:
        _end_codes(outside, participant_id, by)


def _end_codes(outside: Outside, participant_id: UUID, by: UUID) -> None:
    still = (Invitation.participant_id == participant_id, Invitation.ended_at.is_(None))
    for row_id in db.session.scalars(select(Invitation.id).where(*still)).all():
        record(outside, entry("invitation.ended"), by=by, about=row_id)
    db.session.execute(update(Invitation).where(*still).values(ended_at=outside.now()))


def _as_known(outside: Outside, row: Invitation) -> rules.Invitation:
    inviter = db.session.get_one(Participant, row.participant_id)
    case = db.session.get_one(Case, inviter.case_id)
    fired = [(each.at, each.assessment.rules) for each in assessments.of_case(outside, case.id)]
    return rules.Invitation(
        expires_at=row.expires_at,
        ended=row.ended_at is not None,
        case_is_open=case.state == Stage.OPEN,
        inviter_has_left=inviter.left_at is not None,
        people=len(cases.people(case.id)),
        kept_back=keeps_back(fired, case_notes.last_note_at(case.id, AGREED)),
    )


def _inviter(invitation_id: UUID) -> Participant | None:
    return db.session.scalar(
        select(Participant)
        .join(Invitation, Invitation.participant_id == Participant.id)
        .where(Invitation.id == invitation_id)
    )


def _lock(person: Person) -> None:
    """The case, so that nobody joins by the code that is being taken back, and two buttons make one code."""
    cases.locked(person.case_id)
