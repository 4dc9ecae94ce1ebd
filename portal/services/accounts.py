"""Accounts and sign-ins. Hashing is left to the caller, who does it while no transaction is open."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from portal.data.base import db
from portal.data.dialect import violated
from portal.data.tables import Account, AccountRole, SecondStep, SignIn
from portal.data.visitors import token_hash
from portal.domain.audit import entry
from portal.domain.people import Role, Visitor
from portal.services.audit import record
from portal.services.outside import Outside
from portal.wording.names import ADJECTIVES, NOUNS

ONE_NAME = "uq_accounts_practice_id_name"
NUMBERS = tuple(f"{number:04}" for number in range(1000, 10_000))


class NameTaken(Exception):
    """Another account of the practice has this name."""


class PassphraseChanged(Exception):
    """The account has another passphrase than the one that was checked."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a sign-in is checked against; for an unknown name both are None, and there are no roles.

    `asks_for_code`: the account has chosen a second step.
    """

    account_id: UUID | None
    passphrase_hash: str | None
    roles: frozenset[Role] = frozenset()
    asks_for_code: bool = False


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
    roles = frozenset(Role(row.role) for row in account.roles)
    return Credentials(account.id, account.passphrase_hash, roles, _asks_for_code(account.id))


def _asks_for_code(account_id: UUID) -> bool:
    confirmed = select(SecondStep.id).where(SecondStep.account_id == account_id, SecondStep.confirmed_at.is_not(None))
    return db.session.scalar(confirmed) is not None


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


def begin_sign_in(outside: Outside, account_id: UUID, *, browser: str = "", proven: bool = False) -> str:
    """Note a sign-in and return the token for the browser's cookie; only its hash is kept.

    `browser` names it for the person. `proven` tells that the second step, if the account has one, was taken already.
    """
    token = outside.new_token()
    db.session.add(
        SignIn(
            id=outside.new_id(),
            account_id=account_id,
            token_hash=token_hash(token),
            created_at=outside.now(),
            reference=outside.new_reference(),
            browser=browser,
            awaits_proof=not proven and _asks_for_code(account_id),
            proven_at=outside.now() if proven else None,
        )
    )
    record(outside, entry("sign_in.begun"), by=account_id, about=account_id)
    return token


def refuse_sign_in(outside: Outside, account_id: UUID | None) -> None:
    """Note a sign-in that failed; a name that nobody has leaves a line too."""
    record(outside, entry("sign_in.refused"), by=None, about=account_id)


def change_passphrase(
    outside: Outside, account_id: UUID, passphrase_hash: str, recovery_hash: str, *, verified: str, browser: str = ""
) -> str:
    """Give the account another passphrase and another recovery code, since whoever knew the one may have copied the
    other; end its sign-ins everywhere, and return the token of a fresh one.

    `verified` is the hash that the old passphrase was found to fit. Raises PassphraseChanged if it is not the account's
    any more: somebody who knew the old one must not undo what its owner did meanwhile.
    """
    account = db.session.scalars(
        select(Account).where(Account.id == account_id).with_for_update().execution_options(populate_existing=True)
    ).one()
    if account.passphrase_hash != verified:
        raise PassphraseChanged
    account.passphrase_hash, account.recovery_hash = passphrase_hash, recovery_hash
    ended = end_every_sign_in(outside, account_id)
    record(outside, entry("passphrase.changed", ended=ended), by=account_id, about=account_id)
    return begin_sign_in(outside, account_id, browser=browser, proven=True)


def passphrase_hash_of(account_id: UUID) -> str:
    """What a passphrase of this account is checked against."""
    return db.session.scalars(select(Account.passphrase_hash).where(Account.id == account_id)).one()


def refuse_passphrase(outside: Outside, account_id: UUID) -> None:
    """Note that somebody who is signed in gave a passphrase that is not the account's."""
    record(outside, entry("passphrase.refused"), by=account_id, about=account_id)


def end_every_sign_in(outside: Outside, account_id: UUID, *, but: UUID | None = None) -> int:
    """End what is open, but for the sign-in of that id, and say how many there were."""
    alive = [SignIn.account_id == account_id, SignIn.ended_at.is_(None)]
    if but is not None:
        alive.append(SignIn.id != but)
    count = len(db.session.scalars(select(SignIn.id).where(*alive)).all())
    db.session.execute(update(SignIn).where(*alive).values(ended_at=outside.now()))
    return count


@dataclass(frozen=True, slots=True)
class OpenSignIn:
    """A browser where an account is signed in, as its owner sees it. `is_here`: it is the one that asks."""

    reference: str
    browser: str
    begun: datetime
    is_here: bool


def open_sign_ins(visitor: Visitor, begun_after: datetime) -> tuple[OpenSignIn, ...]:
    """Where the visitor's account is signed in, the latest first; those that began earlier have ended by themselves."""
    rows = db.session.scalars(
        select(SignIn)
        .where(SignIn.account_id == visitor.account_id, SignIn.ended_at.is_(None), SignIn.created_at > begun_after)
        .order_by(SignIn.created_at.desc(), SignIn.id)
    )
    return tuple(OpenSignIn(row.reference, row.browser, row.created_at, row.id == visitor.sign_in_id) for row in rows)


def end_other_sign_ins(outside: Outside, visitor: Visitor, reference: str | None = None) -> int:
    """End the visitor's sign-ins elsewhere, or the one of this reference, and say how many ended. Another account's
    reference ends nothing.
    """
    alive = [SignIn.account_id == visitor.account_id, SignIn.ended_at.is_(None), SignIn.id != visitor.sign_in_id]
    if reference is not None:
        alive.append(SignIn.reference == reference)
    rows = db.session.scalars(select(SignIn).where(*alive)).all()
    for row in rows:
        row.ended_at = outside.now()
        record(outside, entry("sign_in.ended"), by=visitor.account_id, about=visitor.account_id)
    return len(rows)


def end_sign_in(outside: Outside, token: str) -> None:
    """End the sign-in that this token opened; a token that opens nothing is left alone."""
    sign_in = db.session.scalar(select(SignIn).where(SignIn.token_hash == token_hash(token), SignIn.ended_at.is_(None)))
    if sign_in is not None:
        sign_in.ended_at = outside.now()
        record(outside, entry("sign_in.ended"), by=sign_in.account_id, about=sign_in.account_id)
