"""Whether somebody who works here shows their screen to others just now: then nothing told in private is on it."""

from flask import session

SHARED = "shared_screen"


def is_shared() -> bool:
    return bool(session.get(SHARED))


def share(*, on: bool) -> None:
    """Note it for this browser; it ends with the sign-in."""
    if on:
        session[SHARED] = True
    else:
        session.pop(SHARED, None)
