"""The list of those who wait for a time: put on it by themselves, or on sending when nobody fits; told once.

Nobody learns a place on it, since there is none: all who could have a time that has opened are told, and the first to
choose has it.
"""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete, select

from portal.data.base import db
from portal.data.tables import Participant, WaitlistEntry
from portal.domain.audit import entry
from portal.domain.messages import MessageText
from portal.services import first_calls, messages, participants, times
from portal.services.audit import record
from portal.services.outside import Outside
from portal.services.participants import Person


def waits(person: Person) -> bool:
    """Whether the person is on the list and has not been told yet."""
    found = db.session.scalar(select(WaitlistEntry).where(WaitlistEntry.participant_id == person.participant_id))
    return found is not None and found.told_at is None


def join(outside: Outside, person: Person, by: UUID) -> None:
    """Put the person on the list; who is on it stays, who was told before waits anew."""
    # Locked, so that a button pressed twice makes one entry.
    db.session.scalars(select(Participant).where(Participant.id == person.participant_id).with_for_update()).one()
    if waits(person):
        return
    _forget(person)
    add(outside, person.participant_id, by)


def add(outside: Outside, participant_id: UUID, by: UUID) -> None:
    """Put somebody on the list who has no entry yet."""
    row = WaitlistEntry(id=outside.new_id(), participant_id=participant_id, since=outside.now())
    db.session.add(row)
    record(outside, entry("waitlist.joined"), by=by, about=participant_id)


def leave(outside: Outside, person: Person, by: UUID) -> None:
    """Take the person off the list, if they are on it."""
    if waits(person):
        record(outside, entry("waitlist.left"), by=by, about=person.participant_id)
    _forget(person)


def _forget(person: Person) -> None:
    db.session.execute(delete(WaitlistEntry).where(WaitlistEntry.participant_id == person.participant_id))


def waiting() -> Sequence[UUID]:
    """The ids of the entries of this practice whose people still wait, who came first first."""
    still = select(WaitlistEntry.id).where(WaitlistEntry.told_at.is_(None))
    return db.session.scalars(still.order_by(WaitlistEntry.since, WaitlistEntry.id)).all()


def tell(outside: Outside, entry_id: UUID) -> None:
    """Tell one who waits that there is a time to choose, if there is. Who needs none by now is only taken off."""
    row = db.session.scalars(
        select(WaitlistEntry)
        .where(WaitlistEntry.id == entry_id, WaitlistEntry.told_at.is_(None))
        .with_for_update(skip_locked=True)
    ).one_or_none()
    if row is None:
        return
    person = participants.by_id(outside, row.participant_id)
    if times.calls_of(outside, person).coming is not None or not first_calls.may_choose(outside, person):
        db.session.delete(row)
        record(outside, entry("waitlist.left"), by=None, about=row.participant_id)
    elif times.offer(outside, person).has_times:
        row.told_at = outside.now()
        messages.to_participant(outside, row.participant_id, MessageText.TIME_OPEN)
        record(outside, entry("waitlist.told"), by=None, about=row.participant_id)
