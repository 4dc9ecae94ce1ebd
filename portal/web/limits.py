"""Rate limits: they slow down a machine that guesses, and never lock a person out.

Two partners at home share an address, so guesses at a sign-in are counted for a name at an address: one who tries and
tries doesn't stop the other, and nobody stops a name for those who come from elsewhere. Guesses of somebody who is
signed in are counted for the account. A guess counts once it was found to be one, so those that are looked at just then
come on top: as many as the server has threads.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

from flask import Response, g, request
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address

limiter = Limiter(get_remote_address, headers_enabled=False)

GUESSES = "30 per minute"
"""For one name from one address, in one practice."""

GUESSES_OF_ALL_NAMES = "300 per minute"
"""From one address, in one practice: more than a home or a waiting room needs."""

CODES = "10 per 10 minutes"
CODES_FROM_ANYWHERE = "60 per 10 minutes"

BEGINNINGS = "1000 per hour"

REFERRALS = "30 per hour"
"""More than a surgery refers, and few enough that nobody fills the database with codes."""

View = Callable[..., Any]


def let_in() -> None:
    """Say that this request was no guess: whoever sent it proved who they are."""
    g.let_in = True


def _missed(_answer: Response) -> bool:
    return not g.get("let_in", False)


def limit_own_guesses() -> Callable[[View], View]:
    """Limit the posts that were not `let_in`, for the account that is signed in: a screen left open is no way to find
    the passphrase by trying.
    """
    return limiter.limit(GUESSES, key_func=lambda: f"own {g.visitor.account_id}", methods=["POST"], deduct_when=_missed)


def limit_codes() -> Callable[[View], View]:
    """Limit the codes that were not `let_in`, for the account whose sign-in waits for one.

    A code has six digits, so guesses are counted far more strictly than passphrases: from one address, and much more
    loosely from all of them, so that nobody who knows a passphrase can keep its owner out from elsewhere.
    """

    def of_account() -> str:
        return f"code {g.visitor.account_id}"

    def of_account_here() -> str:
        return f"{of_account()} {get_remote_address()}"

    def decorate(view: View) -> View:
        for limit, key in ((CODES, of_account_here), (CODES_FROM_ANYWHERE, of_account)):
            view = limiter.limit(limit, key_func=key, methods=["POST"], deduct_when=_missed)(view)
        return view

    return decorate


def limit_join_codes() -> Callable[[View], View]:
    """Limit the codes of a partner that were not `let_in`, from one address in one practice. A code has 77 bits, so no
    count over all addresses is needed, by which one could keep others out.
    """

    def of_address() -> str:
        return f"join {g.practice.id} {get_remote_address()}"

    return limiter.limit(CODES, key_func=of_address, methods=["POST"], deduct_when=_missed)


def limit_referrers() -> Callable[[View], View]:
    """Limit the codes that are made for people to be referred here, from one address in one practice."""

    def of_address() -> str:
        return f"refer {g.practice.id} {get_remote_address()}"

    return limiter.limit(REFERRALS, key_func=of_address, methods=["POST"])


def limit_guesses(fold: Callable[[str], str]) -> Callable[[View], View]:
    """Limit the posts of a form with a field `name` that were not `let_in`. `fold` says which names are one."""

    def of_address() -> str:
        return f"{g.practice.id} {get_remote_address()}"

    def of_name() -> str:
        # As a hash, since a name may be as long as a request, and counts are no place to collect who is tried.
        name = sha256(fold(request.form.get("name", "")).encode(errors="replace")).hexdigest()
        return f"{of_address()} {name}"

    def decorate(view: View) -> View:
        for limit, key in ((GUESSES, of_name), (GUESSES_OF_ALL_NAMES, of_address)):
            view = limiter.limit(limit, key_func=key, methods=["POST"], deduct_when=_missed)(view)
        return view

    return decorate
