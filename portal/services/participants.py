"""A participant as their own pages and messages may know them: nothing here can hold what tells."""

import json
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Intake as IntakeRow
from portal.data.tables import Participant
from portal.domain.intake import Intake
from portal.domain.told import read_told
from portal.services.outside import Outside


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
    """The account's newest participation; None while there is only a draft, or nothing."""
    participant = db.session.scalar(
        select(Participant).where(Participant.account_id == account_id).order_by(Participant.joined_at.desc()).limit(1)
    )
    if participant is None:
        return None
    return Person(participant.id, participant.case_id, told_by(outside, participant.id))


def told_by(outside: Outside, participant_id: UUID) -> Intake:
    """The latest version that the participant sent, without what tells."""
    row = db.session.scalars(
        select(IntakeRow).where(IntakeRow.participant_id == participant_id).order_by(IntakeRow.version.desc()).limit(1)
    ).one()
    return read_told(json.loads(outside.vault.open("intakes", "open_part", row.id, row.open_part)))
