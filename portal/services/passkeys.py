"""Passkeys: another way to take the second step, beside the authenticator, for whoever has set that up."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Passkey
from portal.domain.audit import entry
from portal.domain.passkeys import Key, Question, Refused, Site
from portal.domain.people import Visitor
from portal.services import second_step
from portal.services.audit import record
from portal.services.outside import Outside

MOST = 10
"""Passkeys of one account."""


@dataclass(frozen=True, slots=True)
class OwnPasskey:
    """One as its owner sees it."""

    reference: str
    label: str
    made_at: datetime


def own(account_id: UUID) -> Sequence[OwnPasskey]:
    return [OwnPasskey(row.reference, row.label, row.made_at) for row in _rows(account_id)]


def ask_for_new(outside: Outside, visitor: Visitor, site: Site) -> Question | None:
    """What makes one more passkey; None for an account whose second step is off, or that has many."""
    rows = _rows(visitor.account_id)
    if not second_step.is_on(visitor.account_id) or len(rows) >= MOST:
        return None
    has = [row.credential_id for row in rows]
    return outside.passkeys.ask_for_new(site, visitor.account_id.bytes, visitor.name, has)


def add(outside: Outside, visitor: Visitor, site: Site, challenge: bytes, answer: str, *, label: str) -> None:
    """Keep the passkey that a browser made. Raises Refused."""
    if not second_step.is_on(visitor.account_id) or len(_rows(visitor.account_id)) >= MOST:
        raise Refused
    key = outside.passkeys.take_new(site, challenge, answer)
    if db.session.scalar(select(Passkey.id).where(Passkey.credential_id == key.credential_id)):
        raise Refused
    db.session.add(
        Passkey(
            id=outside.new_id(),
            reference=outside.new_reference(),
            account_id=visitor.account_id,
            credential_id=key.credential_id,
            public_key=key.public_key,
            uses=key.uses,
            label=label,
            made_at=outside.now(),
        )
    )
    record(outside, entry("passkey.added"), by=visitor.account_id, about=visitor.account_id)


def forget(outside: Outside, visitor: Visitor, reference: str) -> None:
    """Take one of the visitor's own away; another's reference takes nothing away."""
    row = db.session.scalar(
        select(Passkey).where(Passkey.reference == reference, Passkey.account_id == visitor.account_id)
    )
    if row is not None:
        db.session.delete(row)
        record(outside, entry("passkey.removed"), by=visitor.account_id, about=visitor.account_id)


def ask(outside: Outside, visitor: Visitor, site: Site) -> Question | None:
    """What a browser with a passkey of the visitor's answers; None where there is none."""
    has = [row.credential_id for row in _rows(visitor.account_id)]
    return outside.passkeys.ask(site, has) if has else None


def prove(outside: Outside, visitor: Visitor, site: Site, challenge: bytes, answer: str) -> bool:
    """Let the sign-in go on if a passkey of the visitor's gave this answer."""
    row = _answering(visitor.account_id, answer)
    uses = None if row is None else _uses_after(outside, site, challenge, answer, row)
    if row is None or uses is None:
        second_step.refuse(outside, visitor)
        return False
    row.uses = uses
    second_step.note_proven(outside, visitor)
    record(outside, entry("passkey.used"), by=visitor.account_id, about=visitor.account_id)
    return True


def _uses_after(outside: Outside, site: Site, challenge: bytes, answer: str, row: Passkey) -> int | None:
    try:
        return outside.passkeys.check(site, challenge, answer, Key(row.credential_id, row.public_key, row.uses))
    except Refused:
        return None


def _answering(account_id: UUID, answer: str) -> Passkey | None:
    """The passkey that an answer says it is of, if it is the account's."""
    try:
        named = json.loads(answer)["id"]
    except (ValueError, TypeError, KeyError):
        return None
    return next((row for row in _rows(account_id, lock=True) if _as_written(row.credential_id) == named), None)


def _as_written(credential_id: bytes) -> str:
    return urlsafe_b64encode(credential_id).decode().rstrip("=")


def _rows(account_id: UUID, *, lock: bool = False) -> Sequence[Passkey]:
    rows = select(Passkey).where(Passkey.account_id == account_id).order_by(Passkey.made_at, Passkey.id)
    return db.session.scalars(rows.with_for_update() if lock else rows).all()
