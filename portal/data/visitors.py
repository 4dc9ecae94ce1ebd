"""Finding the practice that is asked for, and who is asking."""

from datetime import datetime
from hashlib import sha256

from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import Practice, SignIn
from portal.data.tenancy import EVERY_PRACTICE
from portal.domain.people import Role, Visitor


def token_hash(token: str) -> bytes:
    """What is stored of a random token: it has 256 bits, so a plain hash can't be turned back."""
    return sha256(token.encode()).digest()


def find_practice(host: str) -> Practice | None:
    """The practice served under `host`; the only one, whatever the host, if the deployment holds one.

    A host name means the same in any case and with the root's dot at its end (RFC 4343, RFC 1034).
    """
    found = db.session.scalars(select(Practice).limit(2).execution_options(**EVERY_PRACTICE)).all()
    if len(found) == 1:
        return found[0]
    wanted = select(Practice).where(func.lower(Practice.host) == host.lower().removesuffix("."))
    return db.session.scalar(wanted.execution_options(**EVERY_PRACTICE))


def find_visitor(token: str, begun_after: datetime) -> Visitor | None:
    """Who is signed in with this token, unless the sign-in was ended or began too long ago."""
    sign_in = db.session.scalar(
        select(SignIn).where(
            SignIn.token_hash == token_hash(token), SignIn.ended_at.is_(None), SignIn.created_at > begun_after
        )
    )
    if sign_in is None:
        return None
    account = sign_in.account
    return Visitor(
        account_id=account.id,
        practice_id=account.practice_id,
        sign_in_id=sign_in.id,
        name=account.display_name or account.name,
        roles=frozenset(Role(row.role) for row in account.roles),
        awaits_proof=sign_in.awaits_proof,
        proven=sign_in.proven_at is not None,
    )
