"""The intake while it is being written: kept sealed on the server, in two compartments, reopened by signing in.

What a person answers under a telling key goes into the private compartment and is never read back before sending: a
draft as the pages see it knows only *that* such a key was answered.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError

from portal.data.base import db
from portal.data.dialect import violated
from portal.data.tables import IntakeDraft
from portal.data.visitors import token_hash
from portal.domain.audit import entry
from portal.domain.intake_fields import TELLING_KEYS
from portal.domain.intake_steps import ACCOUNT
from portal.domain.people import Role, Visitor
from portal.services import accounts
from portal.services.audit import record
from portal.services.outside import Outside

UNNAMED_FOR = timedelta(hours=2)
NAMED_FOR = timedelta(days=30)
PRIVATE = "private."
ONE_AN_ACCOUNT = "uq_intake_drafts_account_id"


class DraftGone(Exception):
    """The draft was sent, discarded or has run out since it was looked at, as in another tab."""


class AccountMade(Exception):
    """The draft has its account already."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as pages may see it.

    `answers`: dotted key to value, open keys only. `given`: telling keys that were answered. `done`: numbers of the
    steps that were completed. `private_later`: the private part was put off. `recovery_code` until the account is made.
    `invitation`: the code with which the person began. `again`: they have sent before, and answer what tells once more.
    """

    id: UUID
    account_id: UUID | None
    sign_in_name: str
    recovery_code: str | None
    answers: Mapping[str, Any]
    given: frozenset[str]
    done: frozenset[int]
    private_later: bool | None
    invitation: UUID | None = None
    again: bool = False


def begin(outside: Outside, answers: Mapping[str, Any], done: frozenset[int], *, invitation: UUID | None = None) -> str:
    """Start a draft and return the token that finds it until there is an account."""
    token = outside.new_token()
    row = IntakeDraft(id=outside.new_id(), token_hash=token_hash(token), created_at=outside.now())
    content = _content(accounts.invent_name(outside), outside.new_recovery_code(), answers, done, invitation)
    _add(outside, row, content)
    record(outside, entry("intake.begun"), by=None, about=row.id)
    return token


def begin_for(
    outside: Outside,
    visitor: Visitor,
    answers: Mapping[str, Any],
    done: frozenset[int],
    *,
    invitation: UUID | None = None,
    again: bool = False,
) -> None:
    """Start a draft for somebody who has an account already; one that the account has, unexpired, is left alone."""
    now = outside.now()
    db.session.execute(
        delete(IntakeDraft).where(IntakeDraft.account_id == visitor.account_id, IntakeDraft.expires_at <= now)
    )
    row = IntakeDraft(id=outside.new_id(), account_id=visitor.account_id, created_at=now)
    try:
        with db.session.begin_nested():
            content = _content(visitor.name, None, answers, done | {ACCOUNT}, invitation)
            _add(outside, row, {**content, "again": again})
            db.session.flush()
    except IntegrityError as error:
        if violated(error) != ONE_AN_ACCOUNT:
            raise
        return
    record(outside, entry("intake.begun"), by=visitor.account_id, about=row.id)


def _content(
    name: str, code: str | None, answers: Mapping[str, Any], done: frozenset[int], invitation: UUID | None
) -> dict[str, Any]:
    return {
        "sign_in_name": name,
        "recovery_code": code,
        "answers": dict(answers),
        "given": [],
        "done": sorted(done),
        "private_later": None,
        "invitation": invitation and str(invitation),
        "again": False,
    }


def _add(outside: Outside, row: IntakeDraft, content: Mapping[str, Any]) -> None:
    _write(outside, row, content, {})
    db.session.add(row)


def preset(outside: Outside, draft: Draft, answers: Mapping[str, Any]) -> None:
    """Fill in open answers that the person may still change; no step counts as done by it. Raises DraftGone."""
    row = _locked(outside, draft)
    content = _open(outside, row)
    content["answers"] = {**content["answers"], **answers}
    _write(outside, row, content)


def come_with(outside: Outside, draft: Draft, invitation_id: UUID) -> None:
    """Keep with the draft the code that the person came with; a later one takes its place. Raises DraftGone."""
    row = _locked(outside, draft)
    _write(outside, row, {**_open(outside, row), "invitation": str(invitation_id)})


def find(outside: Outside, *, token: str | None, account_id: UUID | None) -> Draft | None:
    """The account's draft, or the one that was begun with this token and has no account yet."""
    row = _find_row(outside, token, account_id)
    return _read(outside, row) if row else None


def save(
    outside: Outside,
    draft: Draft,
    values: Mapping[str, Any],
    *,
    step: int | None,
    private_later: bool | None = None,
    forget: frozenset[str] = frozenset(),
) -> None:
    """Add a step's values (dotted key to JSON value) to the draft; those of telling keys into the private part.

    `step` counts as done by it; None where more of the step is still to be answered. `forget` names keys whose answers
    go, as when the person unticks what they belonged to. Raises DraftGone.
    """
    row = _locked(outside, draft)
    content, private = _open(outside, row), _open_private(outside, row)
    told = {key: value for key, value in values.items() if key in TELLING_KEYS}
    content["answers"] = {
        key: value
        for key, value in {**content["answers"], **values}.items()
        if key not in TELLING_KEYS and key not in forget
    }
    private = {key: value for key, value in {**private, **told}.items() if key not in forget}
    if private_later is not None:
        content["private_later"] = private_later
    if content["private_later"]:
        private = {key: value for key, value in private.items() if not key.startswith(PRIVATE)}
    content["given"] = sorted(private)
    if step is not None:
        content["done"] = sorted({*content["done"], step})
    _write(outside, row, content, private)


def rename(outside: Outside, draft: Draft) -> Draft:
    """Propose another name to sign in with, and return the draft that has it. Raises AccountMade and DraftGone."""
    row = _locked(outside, draft)
    if row.account_id is not None:
        raise AccountMade
    content = _open(outside, row)
    content["sign_in_name"] = accounts.invent_name(outside)
    _write(outside, row, content)
    return _read(outside, row)


def make_account(outside: Outside, draft: Draft, passphrase_hash: str, recovery_hash: str) -> str:
    """Give the draft an account under its proposed name, sign it in and return the cookie's token.

    Raises NameTaken, AccountMade and DraftGone.
    """
    row = _locked(outside, draft)
    if row.account_id is not None:
        raise AccountMade
    content = _open(outside, row)
    row.account_id = accounts.make_account(
        outside,
        name=content["sign_in_name"],
        roles=frozenset({Role.PARTICIPANT}),
        passphrase_hash=passphrase_hash,
        recovery_hash=recovery_hash,
    )
    row.token_hash = None
    content["recovery_code"] = None
    content["done"] = sorted({*content["done"], ACCOUNT})
    _write(outside, row, content)
    return accounts.begin_sign_in(outside, row.account_id)


def whole(outside: Outside, draft: Draft) -> Mapping[str, Any]:
    """All answers, the private ones with them: for sending, never for a page. Raises DraftGone."""
    row = _locked(outside, draft)
    return {**_open(outside, row)["answers"], **_open_private(outside, row)}


def whole_as_it_stands(outside: Outside, draft: Draft) -> Mapping[str, Any]:
    """As `whole`, without a lock: for thinking about it before anything is written. Raises DraftGone."""
    row = _find_row(outside, None, draft.account_id)
    if row is None:
        raise DraftGone
    return {**_open(outside, row)["answers"], **_open_private(outside, row)}


def discard(draft: Draft) -> None:
    db.session.execute(delete(IntakeDraft).where(IntakeDraft.id == draft.id))


def discard_expired(outside: Outside) -> None:
    """Delete the drafts of this practice that nobody came back to."""
    db.session.execute(delete(IntakeDraft).where(IntakeDraft.expires_at <= outside.now()))


def _find_row(outside: Outside, token: str | None, account_id: UUID | None) -> IntakeDraft | None:
    if account_id is not None:
        theirs = IntakeDraft.account_id == account_id
    elif token is not None:
        theirs = IntakeDraft.token_hash == token_hash(token)
    else:
        return None
    return db.session.scalar(select(IntakeDraft).where(theirs, IntakeDraft.expires_at > outside.now()))


def _locked(outside: Outside, draft: Draft) -> IntakeDraft:
    """The draft's row, locked, so that two tabs that save at once both keep what they sent. Raises DraftGone."""
    row = db.session.scalar(
        select(IntakeDraft)
        .where(IntakeDraft.id == draft.id, IntakeDraft.expires_at > outside.now())
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if row is None:
        raise DraftGone
    return row


def _read(outside: Outside, row: IntakeDraft) -> Draft:
    content = _open(outside, row)
    return Draft(
        id=row.id,
        account_id=row.account_id,
        sign_in_name=content["sign_in_name"],
        recovery_code=content["recovery_code"],
        answers=content["answers"],
        given=frozenset(content["given"]),
        done=frozenset(content["done"]),
        private_later=content["private_later"],
        invitation=UUID(content["invitation"]) if content.get("invitation") else None,
        again=content.get("again", False),
    )


def _open(outside: Outside, row: IntakeDraft) -> dict[str, Any]:
    text = outside.vault.open("intake_drafts", "open_part", row.id, row.open_part)
    content: dict[str, Any] = json.loads(text)
    return content


def _open_private(outside: Outside, row: IntakeDraft) -> dict[str, Any]:
    text = outside.vault.open("intake_drafts", "private_part", row.id, row.private_part)
    content: dict[str, Any] = json.loads(text)
    return content


def _write(
    outside: Outside, row: IntakeDraft, content: Mapping[str, Any], private: Mapping[str, Any] | None = None
) -> None:
    """Seal what is kept, and let the draft last anew. Without `private` that part stays sealed as it is."""
    row.open_part = outside.vault.seal("intake_drafts", "open_part", row.id, json.dumps(content))
    if private is not None:
        row.private_part = outside.vault.seal("intake_drafts", "private_part", row.id, json.dumps(private))
    row.expires_at = outside.now() + (NAMED_FOR if row.account_id else UNNAMED_FOR)
