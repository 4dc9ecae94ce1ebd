"""Accounts and sign-ins. Hashing is left to the caller, who does it while no transaction is open."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from portal.data.base import db
from portal.data.dialect import violated
from portal.data.tables import Account, AccountRole, SignIn
from portal.data.visitors import token_hash
from portal.domain.audit import entry
from portal.domain.people import Role
from portal.services.audit import record
from portal.services.outside import Outside
from portal.wording.names import ADJECTIVES, NOUNS

ONE_NAME = "uq_accounts_practice_id_name"
NUMBERS = tuple(f"{number:04}" for number in range(1000, 10_000))


class NameTaken(Exception):
    """Another account of the practice has this name."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a sign-in is checked against; for an unknown name both are None, and there are no roles."""

    account_id: UUID | None
    passphrase_hash: str | None
    roles: frozenset[Role] = frozenset()


def fold(name: str) -> str:
    """A name as it is kept: nobody has to remember its capitals. A zero byte, which PostgreSQL refuses, is dropped."""
    return name.replace("\0", "").strip().casefold()


def invent_name(outside: Outside) -> str:
    """A name to sign in with that tells nothing of the person, such as "quiet-harbour-4821"."""
    return "-".join(outside.choose(part) for part in (ADJECTIVES, NOUNS, NUMBERS))


def credentials(name: str) -> Credentials:
    account = db.session.scalar(select(Account).where(Account.name == fold(name)))
    if account is None:
        return Credentials(None, None)
    return Credentials(account.id, account.passphrase_hash, frozenset(Role(row.role) for row in account.roles))


def make_account(
    outside: Outside,
    *,
    name: str,
    roles: frozenset[Role],
    passphrase_hash: str,
    recovery_hash: str | None = None,
    display_name: str | None = None,
) -> UUID:
    """Add an account and return its id. Raises NameTaken."""
    account = Account(
        id=outside.new_id(),
        name=fold(name),
        display_name=display_name,
        passphrase_hash=passphrase_hash,
        recovery_hash=recovery_hash,
        created_at=outside.now(),
        roles=[AccountRole(role=role.value) for role in sorted(roles)],
    )
    try:
        with db.session.begin_nested():
            db.session.add(account)
    except IntegrityError as error:
        if violated(error) != ONE_NAME:
            raise
        raise NameTaken(name) from error
    record(outside, entry("account.made"), by=account.id, about=account.id)
    return account.id


def begin_sign_in(outside: Outside, account_id: UUID) -> str:
    """Note a sign-in and return the token for the browser's cookie; only its hash is kept."""
    token = outside.new_token()
    db.session.add(
        SignIn(id=outside.new_id(), account_id=account_id, token_hash=token_hash(token), created_at=outside.now())
    )
    record(outside, entry("sign_in.begun"), by=account_id, about=account_id)
    return token


def refuse_sign_in(outside: Outside, account_id: UUID | None) -> None:
    """Note a sign-in that failed; a name that nobody has leaves a line too."""
    record(outside, entry("sign_in.refused"), by=None, about=account_id)


def change_passphrase(outside: Outside, account_id: UUID, passphrase_hash: str) -> str:
    """Give the account another passphrase, end its sign-ins everywhere, and return the token of a fresh one."""
    account = db.session.scalars(
        select(Account).where(Account.id == account_id).with_for_update().execution_options(populate_existing=True)
    ).one()
    account.passphrase_hash = passphrase_hash
    ended = end_every_sign_in(outside, account_id)
    record(outside, entry("passphrase.changed", ended=ended), by=account_id, about=account_id)
    return begin_sign_in(outside, account_id)


def passphrase_hash_of(account_id: UUID) -> str:
    """What a passphrase of this account is checked against."""
    return db.session.scalars(select(Account.passphrase_hash).where(Account.id == account_id)).one()


def refuse_passphrase(outside: Outside, account_id: UUID) -> None:
    """Note that somebody who is signed in gave a passphrase that is not the account's."""
    record(outside, entry("passphrase.refused"), by=account_id, about=account_id)


def end_every_sign_in(outside: Outside, account_id: UUID) -> int:
    """End what is open and say how many there were."""
    alive = (SignIn.account_id == account_id, SignIn.ended_at.is_(None))
    count = len(db.session.scalars(select(SignIn.id).where(*alive)).all())
    db.session.execute(update(SignIn).where(*alive).values(ended_at=outside.now()))
    return count


def end_sign_in(outside: Outside, token: str) -> None:
    """End the sign-in that this token opened; a token that opens nothing is left alone."""
    sign_in = db.session.scalar(select(SignIn).where(SignIn.token_hash == token_hash(token), SignIn.ended_at.is_(None)))
    if sign_in is not None:
        sign_in.ended_at = outside.now()
        record(outside, entry("sign_in.ended"), by=sign_in.account_id, about=sign_in.account_id)
