"""Back in with the recovery code, after forgetting the passphrase. Hashing is left to the caller, as at sign-in."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Account
from portal.domain.audit import entry
from portal.domain.messages import MessageText
from portal.domain.people import Role, work_here
from portal.services import messages, participants
from portal.services.accounts import begin_sign_in, end_every_sign_in, fold
from portal.services.audit import record
from portal.services.outside import Outside

GROUP = 4


class CodeUsed(Exception):
    """The code was used, or replaced, since it was looked at."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """What a code is checked against; without an account or without a code, `recovery_hash` is None."""

    account_id: UUID | None
    recovery_hash: str | None
    roles: frozenset[Role] = frozenset()


def written(code: str) -> str:
    """A code as it is hashed: capitals in groups of four, whatever spaces, dashes or case it was typed with."""
    marks = "".join(mark for mark in code.upper() if mark.isalnum())
    return "-".join(marks[start : start + GROUP] for start in range(0, len(marks), GROUP))


def find(name: str) -> Recovery:
    """What the code for `name` is checked against. Only those who come for help have a code."""
    account = db.session.scalar(select(Account).where(Account.name == fold(name)))
    if account is None:
        return Recovery(None, None)
    roles = frozenset(Role(row.role) for row in account.roles)
    return Recovery(account.id, account.recovery_hash if Role.PARTICIPANT in roles else None, roles)


def recover(
    outside: Outside, known: Recovery, passphrase_hash: str, next_recovery_hash: str, *, browser: str = ""
) -> str:
    """Change passphrase and code, end every sign-in of the account, begin one here and return the cookie's token.

    For who comes for help the code stands for the second step too: who has lost the phone is not kept out. Who also
    works here still has to take it. To be called once the code was
    found to fit `known`. Raises CodeUsed: two who send one code at once don't both
    get in.
    """
    account = db.session.scalar(select(Account).where(Account.id == known.account_id).with_for_update())
    if account is None or known.recovery_hash is None or account.recovery_hash != known.recovery_hash:
        raise CodeUsed
    account.passphrase_hash = passphrase_hash
    account.recovery_hash = next_recovery_hash
    ended = end_every_sign_in(outside, account.id)
    record(outside, entry("recovery.used", ended=ended), by=account.id, about=account.id)
    person = participants.of_account(outside, account.id)
    if person is not None:
        messages.to_participant(outside, person.participant_id, MessageText.PASSPHRASE_CHANGED)
    return begin_sign_in(outside, account.id, browser=browser, proven=not work_here(known.roles))


def give(outside: Outside, account_id: UUID, recovery_hash: str, *, by: UUID) -> None:
    """Let the code of this hash be the account's, and end its sign-ins: whoever has lost the way in may be kept out by
    somebody who is in. `by` is the clinician who has spoken to the person.
    """
    account = db.session.scalars(select(Account).where(Account.id == account_id).with_for_update()).one()
    account.recovery_hash = recovery_hash
    ended = end_every_sign_in(outside, account_id)
    record(outside, entry("recovery.given", ended=ended), by=by, about=account_id)


def refuse(outside: Outside, account_id: UUID | None) -> None:
    """Note a code that did not fit; a name that nobody has leaves a line too."""
    record(outside, entry("recovery.refused"), by=None, about=account_id)
