"""Alerts: written with the change that calls for them, whatever it is, and gone on with by jobs until somebody has
seen them. The rules are in `portal.domain.alerts`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select

from portal.data.base import db
from portal.data.tables import Account, AlertLetter, Case, Message
from portal.data.tables import Alert as AlertRow
from portal.domain import alerts as rules
from portal.domain.alerts import Alert, Stage
from portal.domain.audit import entry
from portal.domain.bands import Band
from portal.domain.messages import MessageText
from portal.services import duty, jobs, messages
from portal.services.audit import record
from portal.services.messages import GO_FURTHER
from portal.services.outside import Outside


@dataclass(frozen=True, slots=True)
class Seen:
    """Of an alert about a case: when it was made, and when and by whom it was seen."""

    made_at: datetime
    seen_at: datetime | None
    by: str | None


def raise_(outside: Outside, case_id: UUID) -> None:
    """Alert those on duty that something came in: the same rows, whatever it is."""
    now = outside.now()
    row = AlertRow(id=outside.new_id(), case_id=case_id, stage=int(Stage.ON_DUTY), made_at=now, next_at=now)
    db.session.add(row)
    db.session.flush()
    jobs.enqueue(outside, GO_FURTHER, row.id)


def go_further(outside: Outside, alert_id: UUID) -> None:
    """Go one stage further, if that is due and nobody has seen it, and queue the next; done once, however often called.

    What a worker that was down has missed is done at once, one stage after the other.
    """
    row = db.session.get_one(AlertRow, alert_id, with_for_update=True)
    now = outside.now()
    if row.seen_at is not None or row.next_at is None or now < row.next_at:
        return
    alert = _as_alert(row)
    step = rules.go_further(alert, duty.duty(now), now)
    sent = [messages.to_staff(outside, account_id, MessageText.QUEUE_CHANGED) for account_id in step.tell]
    db.session.flush()
    db.session.add_all(AlertLetter(message_id=message_id, alert_id=row.id) for message_id in sent)
    row.stage, row.next_at = int(step.stage), step.next_at
    if step.next_at is not None:
        jobs.enqueue(outside, GO_FURTHER, row.id, due_at=step.next_at)


def hurry(outside: Outside, case_id: UUID) -> None:
    """Let the alerts of a case follow the earlier instant at which a decision is due, as when it was raised."""
    for row in db.session.scalars(_unseen(case_id).with_for_update()).all():
        sooner = rules.due_of(_as_alert(row), Stage(row.stage))
        if row.next_at is not None and sooner is not None and sooner < row.next_at:
            row.next_at = max(sooner, outside.now())
            jobs.enqueue(outside, GO_FURTHER, row.id, due_at=row.next_at)


def seen_by(outside: Outside, case_id: UUID, *, by: UUID) -> None:
    """Somebody who is signed in sees to the case, so its alerts go no further."""
    for row in db.session.scalars(_unseen(case_id).with_for_update()).all():
        _see(outside, row, by)


def is_letter(token: str) -> bool:
    """Whether a link leads anywhere."""
    return _letter(token) is not None


def see(outside: Outside, token: str) -> bool:
    """Somebody says by the link of their letter that they have seen it; False if the link leads nowhere."""
    letter = _letter(token)
    if letter is None:
        return False
    row = db.session.get_one(AlertRow, letter.alert_id, with_for_update=True)
    if row.seen_at is None:
        _see(outside, row, db.session.get_one(Message, letter.message_id).account_id)
    return True


def of_case(case_id: UUID) -> Sequence[Seen]:
    """The alerts of a case, the latest first."""
    rows = db.session.execute(
        select(AlertRow, Account)
        .outerjoin(Account, Account.id == AlertRow.seen_by)
        .where(AlertRow.case_id == case_id)
        .order_by(AlertRow.made_at.desc(), AlertRow.id.desc())
    )
    return [
        Seen(row.made_at, row.seen_at, None if account is None else account.display_name or account.name)
        for row, account in rows
    ]


def _see(outside: Outside, row: AlertRow, by: UUID | None) -> None:
    row.seen_at, row.seen_by, row.next_at = outside.now(), by, None
    record(outside, entry("alert.seen"), by=by, about=row.case_id)


def _unseen(case_id: UUID) -> Select[AlertRow]:
    return select(AlertRow).where(AlertRow.case_id == case_id, AlertRow.seen_at.is_(None)).order_by(AlertRow.id)


def _as_alert(row: AlertRow) -> Alert:
    case = db.session.get_one(Case, row.case_id)
    told = select(Message.account_id).join(AlertLetter, AlertLetter.message_id == Message.id)
    found = db.session.scalars(told.where(AlertLetter.alert_id == row.id))
    return Alert(
        stage=Stage(row.stage),
        band=Band(case.band),
        made_at=row.made_at,
        due_at=max(case.due_at, row.made_at),
        told=frozenset(each for each in found if each is not None),
    )


def _letter(token: str) -> AlertLetter | None:
    return db.session.scalar(
        select(AlertLetter).join(Message, Message.id == AlertLetter.message_id).where(Message.token == token)
    )
