"""The sign-in in the browser: what the cookie holds, and how long it holds good without being used."""

from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Any

from flask import Flask, Response, g, redirect, request, session, url_for
from flask.sessions import SecureCookieSessionInterface, SessionMixin
from flask.typing import ResponseReturnValue
from flask_login import LoginManager
from itsdangerous import Serializer, URLSafeTimedSerializer
from itsdangerous.encoding import base64_encode

from portal.data.visitors import find_visitor
from portal.domain.people import Visitor, must_prove, works_here
from portal.web.access import is_public

TOKEN = "_user_id"  # noqa: S105 - where Flask-Login keeps it in the session
SEEN = "seen"
IDLE, IDLE_STAFF = timedelta(minutes=60), timedelta(minutes=30)
"""Without any request; longer than `ON_SCREEN`, so that who writes without scripts has the time for it. Shorter for who
works here, since they have everybody's answers before them."""

ON_SCREEN, ON_SCREEN_STAFF = timedelta(minutes=30), timedelta(minutes=15)
"""How long a page of somebody who is signed in stays on the screen without a key, a touch or a movement of the page. An
active page renews the sign-in, so that this and not `IDLE` ends it."""

REFRESH = "X-Refresh"
"""A page that refreshes itself says so by this header: nobody need be there for it, so it keeps no sign-in alive."""

ABSOLUTE_STAFF = timedelta(hours=12)
ABSOLUTE = timedelta(hours=24)

PROVED, ONWARDS = "proved", "onwards"
FRESH, FRESH_TO_SEND = timedelta(minutes=10), timedelta(minutes=60)
"""For how long after the passphrase was written what a partner at a screen left open must not do is open without it:
to look at, and to send what was looked at, so that nobody loses what took long to write."""

UNPROVEN = timedelta(minutes=15)
"""For the second step of a sign-in, from its beginning."""


class _Uncompressed(URLSafeTimedSerializer):
    """A cookie that is as long as what it holds: packed, its length would depend on what stands in it."""

    def dump_payload(self, obj: Any) -> bytes:
        return base64_encode(Serializer.dump_payload(self, obj))


class Sessions(SecureCookieSessionInterface):
    """Signed cookies. Public pages don't say that they vary by cookie, since nothing on them asks who is there."""

    def get_signing_serializer(self, app: Flask) -> URLSafeTimedSerializer | None:
        made = super().get_signing_serializer(app)
        if made is None:
            return None
        return _Uncompressed(
            made.secret_keys, salt=self.salt, serializer=self.serializer, signer_kwargs=made.signer_kwargs
        )

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        if session.modified or not is_public(request.endpoint):
            super().save_session(app, session, response)


def install(app: Flask) -> None:
    """Let Flask-Login find the person by the random token in the session cookie."""
    app.session_interface = Sessions()
    manager = LoginManager(app, add_context_processor=False)
    manager.session_protection = None
    manager.user_loader(_load)


def _load(token: str) -> Visitor | None:
    now = _now()
    visitor = find_visitor(token, begun_after=now - ABSOLUTE)
    if visitor is None or now.timestamp() - float(session.get(SEEN, 0)) > _idle_of(visitor).total_seconds():
        return None
    return find_visitor(token, begun_after=now - longest_of(visitor))


def _idle_of(visitor: Visitor) -> timedelta:
    return IDLE_STAFF if works_here(visitor) else IDLE


def on_screen(visitor: Visitor | None) -> timedelta:
    """How long a page may stay untouched on the screen; for ever (zero) where nobody is signed in."""
    if visitor is None:
        return timedelta()
    return ON_SCREEN_STAFF if works_here(visitor) else ON_SCREEN


def longest_of(visitor: Visitor) -> timedelta:
    """How long a sign-in lasts at most, however much it is used."""
    if must_prove(visitor):
        return UNPROVEN
    return ABSOLUTE_STAFF if works_here(visitor) else ABSOLUTE


def remember(token: str) -> None:
    """Begin a fresh session that holds `token` and nothing of the one before, so that none can be foisted on anyone."""
    session.clear()
    session[TOKEN] = token
    note_passphrase()
    touch()


def touch() -> None:
    """Note that the signed-in person is here, so that the idle time begins anew."""
    session[SEEN] = int(_now().timestamp())


def note_passphrase() -> None:
    """Note that the passphrase was written just now, or that somebody is at work who had written it."""
    session[PROVED] = int(_now().timestamp())


def is_fresh() -> bool:
    """Whether the passphrase was written lately enough for this request."""
    longest = FRESH_TO_SEND if request.method == "POST" else FRESH
    return _now().timestamp() - float(session.get(PROVED, 0)) <= longest.total_seconds()


def ask_for_passphrase(page: str) -> ResponseReturnValue:
    """To the form that asks for the passphrase, and from there to the address `page`, one of ours."""
    session[ONWARDS] = page
    return redirect(url_for("account.prove"), HTTPStatus.SEE_OTHER)


def _now() -> datetime:
    now: datetime = g.now
    return now.astimezone(UTC)
