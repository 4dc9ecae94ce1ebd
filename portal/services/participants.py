"""A participant as their own pages and messages may know them: nothing here can hold what tells."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import and_, func, select

from portal.data.base import db
from portal.data.tables import ContactChange, Participant
from portal.data.tables import Intake as IntakeRow
from portal.domain.intake import Intake
from portal.domain.intake_parts import About
from portal.domain.told import read_about, read_told
from portal.services.outside import Outside
from portal.wording.catalogue import LOCALES


@dataclass(frozen=True, slots=True)
class Person:
    """Who is asking, as a participant. `told` is the latest version sent, without what tells."""

    participant_id: UUID
    case_id: UUID
    told: Intake

    @property
    def zone(self) -> str:
        return self.told.about.timezone


def of_account(outside: Outside, account_id: UUID) -> Person | None:
    """The account's newest participation; None while there is only a draft, or nothing, and for who has left."""
    participant = row_of_account(account_id)
    if participant is None:
        return None
    return Person(participant.id, participant.case_id, told_by(outside, participant.id))


def row_of_account(account_id: UUID) -> Participant | None:
    """The row of the account's newest participation that was not left."""
    return db.session.scalar(
        select(Participant)
        .where(Participant.account_id == account_id, Participant.left_at.is_(None))
        .order_by(Participant.joined_at.desc(), Participant.id.desc())
        .limit(1)
    )


def by_id(outside: Outside, participant_id: UUID) -> Person:
    """One participant, for work that nobody asked for. Raises NoResultFound."""
    participant = db.session.get_one(Participant, participant_id)
    return Person(participant.id, participant.case_id, told_by(outside, participant.id))


def told_by(outside: Outside, participant_id: UUID) -> Intake:
    """The latest version that the participant sent, without what tells, and with the contact rules that hold now."""
    return _told(outside, _latest(participant_id), last_change(participant_id))


def abouts_of(outside: Outside, participant_ids: Sequence[UUID]) -> Mapping[UUID, About]:
    """Who each of many is and how they may be reached now, and nothing else of what they sent."""
    versions = select(IntakeRow.participant_id, func.max(IntakeRow.version).label("version"))
    latest = versions.where(IntakeRow.participant_id.in_(participant_ids)).group_by(IntakeRow.participant_id).subquery()
    rows = db.session.execute(
        select(IntakeRow.id, IntakeRow.participant_id, IntakeRow.open_part, IntakeRow.sent_at).join(
            latest,
            and_(IntakeRow.participant_id == latest.c.participant_id, IntakeRow.version == latest.c.version),
        )
    )
    changes = select(ContactChange).where(ContactChange.participant_id.in_(participant_ids))
    last = {row.participant_id: row for row in db.session.scalars(changes.order_by(ContactChange.version))}
    return {
        participant_id: read_about(_open_part(outside, row_id, sealed, sent_at, last.get(participant_id)))
        for row_id, participant_id, sealed, sent_at in rows
    }


def _told(outside: Outside, row: IntakeRow, changed: ContactChange | None) -> Intake:
    return read_told(_open_part(outside, row.id, row.open_part, row.sent_at, changed))


def _open_part(
    outside: Outside, row_id: UUID, sealed: bytes, sent_at: datetime, changed: ContactChange | None
) -> dict[str, Any]:
    """What does not tell, with the contact rules that were given after it was sent."""
    open_part: dict[str, Any] = json.loads(outside.vault.open("intakes", "open_part", row_id, sealed))
    if changed is not None and changed.changed_at >= sent_at:
        content = outside.vault.open("contact_changes", "content", changed.id, changed.content)
        open_part["about"] |= json.loads(content)
    return open_part


def last_change(participant_id: UUID) -> ContactChange | None:
    """The newest of the contact rules that the participant gave after sending; None if those of the intake hold."""
    return db.session.scalar(
        select(ContactChange)
        .where(ContactChange.participant_id == participant_id)
        .order_by(ContactChange.version.desc())
        .limit(1)
    )


def locale_of(participant_id: UUID) -> str | None:
    """The locale of the wording that the participant read last, if the portal still speaks it."""
    locale = _latest(participant_id).wording.partition("/")[0]
    return locale if locale in LOCALES else None


def _latest(participant_id: UUID) -> IntakeRow:
    return db.session.scalars(
        select(IntakeRow).where(IntakeRow.participant_id == participant_id).order_by(IntakeRow.version.desc()).limit(1)
    ).one()
