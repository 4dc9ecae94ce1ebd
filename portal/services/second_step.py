"""The second step of signing in: setting it up, asking for it, and what stands in for it when it is lost.

Those who work here can't do anything before it. Those who come for help may choose it.
"""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import delete, func, select, update

from portal.data.base import db
from portal.data.tables import Passkey, SecondStep, SignIn, SpareCode
from portal.data.visitors import token_hash
from portal.domain.audit import entry
from portal.domain.people import Visitor
from portal.services.accounts import end_every_sign_in
from portal.services.audit import record
from portal.services.outside import Outside
from portal.services.recovery import written

SPARE_CODES = 8
PATIENCE = timedelta(minutes=15)
"""How long a secret waits to be handed over: whoever sits at a screen that was left open must not find it there."""

TABLE, COLUMN = "second_steps", "secret"


@dataclass(frozen=True, slots=True)
class State:
    """`on`: a code is asked for at each sign-in. `spare_codes`: how many are left."""

    on: bool
    spare_codes: int


def state_of(account_id: UUID) -> State:
    left = select(func.count()).select_from(SpareCode)
    left = left.where(SpareCode.account_id == account_id, SpareCode.used_at.is_(None))
    return State(is_on(account_id), db.session.scalar(left) or 0)


def is_on(account_id: UUID) -> bool:
    row = _row(account_id)
    return row is not None and row.confirmed_at is not None


def prepare(outside: Outside, account_id: UUID) -> None:
    """Make a secret to be handed to an authenticator, in the place of one that was never confirmed.

    An account whose second step is on keeps it: whoever sits at an open screen must not be able to change it.
    """
    row = _row(account_id, lock=True)
    if row is not None and row.confirmed_at is not None:
        return
    if row is not None:
        db.session.delete(row)
        db.session.flush()
    row_id = outside.new_id()
    sealed = outside.vault.seal(TABLE, COLUMN, row_id, outside.new_secret())
    db.session.add(SecondStep(id=row_id, account_id=account_id, secret=sealed, last_step=0, created_at=outside.now()))


def take_as_confirmed(outside: Outside, account_id: UUID) -> None:
    """Turn the second step on without anybody's authenticator: for the demonstration, whose codes a command gives."""
    prepare(outside, account_id)
    db.session.flush()
    db.session.execute(update(SecondStep).where(SecondStep.account_id == account_id).values(confirmed_at=outside.now()))


def secret_to_hand_over(outside: Outside, account_id: UUID) -> str | None:
    """What an authenticator is handed; None where nothing was prepared, where it waited for too long, or where it is
    confirmed.
    """
    row = _row(account_id)
    return _secret(outside, row) if row is not None and _waits(outside, row) else None


def confirm(outside: Outside, visitor: Visitor, code: str) -> tuple[str, ...] | None:
    """Turn the second step on if the authenticator gave this `code`, and return the spare codes, to be shown once.

    Every other sign-in of the account ends: it was begun without. None for a code that does not fit.
    """
    row = _row(visitor.account_id, lock=True)
    if row is None or not _waits(outside, row) or not _take(outside, row, code):
        refuse(outside, visitor)
        return None
    row.confirmed_at = outside.now()
    ended = end_every_sign_in(outside, visitor.account_id, but=visitor.sign_in_id)
    record(outside, entry("second_step.set_up", ended=ended), by=visitor.account_id, about=visitor.account_id)
    note_proven(outside, visitor)
    return _new_spare_codes(outside, visitor.account_id)


def prove(outside: Outside, visitor: Visitor, code: str) -> bool:
    """Let the sign-in go on if the authenticator gave this `code`, or if it is a spare one that was not used yet."""
    row = _row(visitor.account_id, lock=True)
    if row is None or row.confirmed_at is None:
        return False
    if _take(outside, row, code):
        note_proven(outside, visitor)
        record(outside, entry("second_step.given", spare=False), by=visitor.account_id, about=visitor.account_id)
        return True
    if _use_spare(outside, visitor.account_id, code):
        note_proven(outside, visitor)
        record(outside, entry("second_step.given", spare=True), by=visitor.account_id, about=visitor.account_id)
        return True
    refuse(outside, visitor)
    return False


def renew_spare_codes(outside: Outside, account_id: UUID) -> tuple[str, ...]:
    """New spare codes, to be shown once; those from before are of no use any more."""
    record(outside, entry("second_step.spare_codes"), by=account_id, about=account_id)
    return _new_spare_codes(outside, account_id)


def turn_off(outside: Outside, account_id: UUID, *, by: UUID | None) -> None:
    """Forget the authenticator, the spare codes and the passkeys; harmless where there are none."""
    db.session.execute(delete(SecondStep).where(SecondStep.account_id == account_id))
    db.session.execute(delete(SpareCode).where(SpareCode.account_id == account_id))
    db.session.execute(delete(Passkey).where(Passkey.account_id == account_id))
    record(outside, entry("second_step.turned_off"), by=by, about=account_id)


def code_that_will_do(outside: Outside, account_id: UUID) -> tuple[str, int] | None:
    """The next code of the account's authenticator that was not taken yet, and the step of time that it is of.

    For the demonstration alone, whose authenticators nobody has. None where there is no authenticator.
    """
    row = _row(account_id)
    if row is None:
        return None
    step = max(outside.step_at(outside.now()), row.last_step + 1)
    return outside.code_of(_secret(outside, row), step), step


def _row(account_id: UUID, *, lock: bool = False) -> SecondStep | None:
    wanted = select(SecondStep).where(SecondStep.account_id == account_id)
    if lock:
        wanted = wanted.with_for_update().execution_options(populate_existing=True)
    return db.session.scalars(wanted).one_or_none()


def _waits(outside: Outside, row: SecondStep) -> bool:
    return row.confirmed_at is None and outside.now() < row.created_at + PATIENCE


def _secret(outside: Outside, row: SecondStep) -> str:
    return outside.vault.open(TABLE, COLUMN, row.id, row.secret)


def _take(outside: Outside, row: SecondStep, code: str) -> bool:
    """Whether the code is one of now, later than the last that was taken; it is taken then."""
    digits = "".join(mark for mark in code if not mark.isspace())
    step = outside.matching_step(_secret(outside, row), digits, outside.now())
    if step is None or step <= row.last_step:
        return False
    row.last_step = step
    return True


def _use_spare(outside: Outside, account_id: UUID, code: str) -> bool:
    row = db.session.scalars(
        select(SpareCode).where(
            SpareCode.account_id == account_id,
            SpareCode.code_hash == token_hash(written(code)),
            SpareCode.used_at.is_(None),
        )
    ).first()
    if row is None:
        return False
    row.used_at = outside.now()
    return True


def _new_spare_codes(outside: Outside, account_id: UUID) -> tuple[str, ...]:
    db.session.execute(delete(SpareCode).where(SpareCode.account_id == account_id))
    codes = tuple(outside.new_recovery_code() for _ in range(SPARE_CODES))
    for code in codes:
        db.session.add(SpareCode(id=outside.new_id(), account_id=account_id, code_hash=token_hash(code)))
    return codes


def note_proven(outside: Outside, visitor: Visitor) -> None:
    """Let the visitor's sign-in go on: the second step was taken."""
    db.session.execute(
        update(SignIn).where(SignIn.id == visitor.sign_in_id).values(awaits_proof=False, proven_at=outside.now())
    )


def refuse(outside: Outside, visitor: Visitor) -> None:
    """Note a second step that failed."""
    record(outside, entry("second_step.refused"), by=visitor.account_id, about=visitor.account_id)
