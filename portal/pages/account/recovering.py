"""Letting somebody in by the recovery code: hash while nothing is locked, then change everything in one transaction."""

from dataclasses import dataclass

from flask import request, session

from portal.domain.people import Role
from portal.pages.current import outside
from portal.services import accounts, recovery
from portal.web.browsers import browser_label
from portal.web.limits import let_in
from portal.web.signed_in import TOKEN, remember
from portal.web.transactions import reading, writing


@dataclass(frozen=True, slots=True)
class Recovered:
    """`next_code` takes the place of the one that was used up."""

    next_code: str
    roles: frozenset[Role]


def recover_account(name: str, code: str, passphrase: str) -> Recovered | None:
    """Change the passphrase and sign this browser in; None, and a line, if the code doesn't belong to the name.

    The same steps are taken for a name that nobody has, and for one that has no code.
    """
    with reading():
        known = recovery.find(name)
    if not outside().verify_passphrase(known.recovery_hash, recovery.written(code)):
        _refuse(known)
        return None
    next_code = outside().new_recovery_code()
    hashes = [outside().hash_passphrase(secret) for secret in (passphrase, recovery.written(next_code))]
    try:
        with writing():
            if TOKEN in session:
                accounts.end_sign_in(outside(), session[TOKEN])
            token = recovery.recover(outside(), known, *hashes, browser=browser_label(request.user_agent.string))
    except recovery.CodeUsed:
        _refuse(known)
        return None
    let_in()
    remember(token)
    return Recovered(next_code, known.roles)


def _refuse(known: recovery.Recovery) -> None:
    with writing():
        recovery.refuse(outside(), known.account_id)
