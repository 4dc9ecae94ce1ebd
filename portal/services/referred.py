"""Who was referred here: codes that doctors and therapists hand over, and what comes of them.

Of a code only a hash is kept. Whoever tries one is told in one sentence that it is of no use, whatever the cause. The
portal writes to no referrer: the staff tell them what the person allows, and nothing else.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import ReferredCode
from portal.data.visitors import token_hash
from portal.domain.audit import entry
from portal.domain.referred import LASTS, Handed, Profession, ReferredCodeOfNoUse, Referrer, is_good_for
from portal.services.audit import record
from portal.services.outside import Outside
from portal.services.participants import Person
from portal.services.recovery import written

TABLE = "referred_codes"


@dataclass(frozen=True, slots=True)
class CameBy:
    """By whom somebody was referred, as the staff may know it. `may_be_told`: that they came."""

    referrer: Referrer
    used_at: datetime
    may_be_told: bool


def make_code(outside: Outside, referrer: Referrer) -> str:
    """A code for one person to come with; it is returned once and never shown again."""
    code, row_id, now = outside.new_recovery_code(), outside.new_id(), outside.now()
    db.session.add(
        ReferredCode(
            id=row_id,
            code_hash=token_hash(written(code)),
            referrer=outside.vault.seal(TABLE, "referrer", row_id, json.dumps(asdict(referrer))),
            made_at=now,
            expires_at=now + LASTS,
            participant_id=None,
            used_at=None,
            may_be_told=False,
        )
    )
    record(outside, entry("referred.code_made"), by=None, about=row_id)
    return code


def use(outside: Outside, person: Person, code: str, *, may_be_told: bool, by: UUID) -> None:
    """Note that the person came by this code, and what the referrer may be told. One's own code works again, so that
    this can be changed. Raises ReferredCodeOfNoUse.
    """
    row = db.session.scalar(
        select(ReferredCode)
        .where(ReferredCode.code_hash == token_hash(written(code)))
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    now = outside.now()
    if row is None or not is_good_for(Handed(row.expires_at, row.participant_id), person.participant_id, now):
        raise ReferredCodeOfNoUse
    row.participant_id, row.may_be_told = person.participant_id, may_be_told
    row.used_at = row.used_at or now
    record(outside, entry("referred.code_used", may_be_told=may_be_told), by=by, about=row.id)


def refuse(outside: Outside, *, by: UUID) -> None:
    """Note that somebody tried a code of no use."""
    record(outside, entry("referred.code_refused"), by=by)


def of_person(outside: Outside, participant_id: UUID) -> Sequence[CameBy]:
    """By whom this person was referred, for the page of their case; () if they entered no code."""
    rows = db.session.scalars(
        select(ReferredCode).where(ReferredCode.participant_id == participant_id).order_by(ReferredCode.used_at)
    ).all()
    return [CameBy(_referrer(outside, row), row.used_at, row.may_be_told) for row in rows if row.used_at is not None]


def _referrer(outside: Outside, row: ReferredCode) -> Referrer:
    held = json.loads(outside.vault.open(TABLE, "referrer", row.id, row.referrer))
    return Referrer(held["name"], Profession(held["profession"]), held["place"], held["reach"])
