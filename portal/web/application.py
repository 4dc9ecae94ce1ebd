"""A request's way: find the practice and the person, ask the access table, open the transaction, call the view."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext, suppress
from datetime import datetime

from flask import Flask, abort, g, redirect, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_login import current_user
from sqlalchemy.exc import SQLAlchemyError

from portal.data.tables import Practice
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.data.visitors import find_practice
from portal.domain.people import Visitor, must_prove
from portal.web.access import (
    BEFORE_PROOF,
    HIDDEN,
    OWN_TRANSACTIONS,
    WANT_PASSPHRASE,
    WITHOUT_PRACTICE,
    WRITING_GETS,
    is_public,
    may,
)
from portal.web.languages import locale_asked_for
from portal.web.signed_in import REFRESH, TOKEN, ask_for_passphrase, is_fresh, touch
from portal.wording.catalogue import speak

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


class NoPracticeHere(Exception):
    """The database holds no practice for this host."""


class PortalApp(Flask):
    """Flask, with one transaction around each view and the access table in front of it."""

    clock: Callable[[], datetime]
    on_refusal: Callable[[Visitor, str], None]

    def dispatch_request(self) -> ResponseReturnValue:
        """Answer the request under the access table, in the transaction that its method and endpoint ask for."""
        endpoint = request.endpoint
        if request.routing_exception is not None or endpoint is None:
            _look_round()
            return super().dispatch_request()
        if endpoint in WITHOUT_PRACTICE:
            with _transaction(endpoint):
                return super().dispatch_request()
        g.now = self.clock()
        g.practice, g.visitor = _who(endpoint)
        speak(locale_asked_for() or g.practice.locale)
        with practice_scope(g.practice.id):
            if g.visitor is not None and must_prove(g.visitor) and endpoint not in BEFORE_PROOF:
                return redirect(url_for("account.second_step"), 303)
            if not may(g.visitor, endpoint):
                return self._refuse(endpoint)
            if g.visitor is not None:
                if REFRESH not in request.headers:
                    touch()
                if endpoint in WANT_PASSPHRASE and not is_fresh():
                    return ask_for_passphrase(url_for(WANT_PASSPHRASE[endpoint]))
            with _transaction(endpoint):
                return super().dispatch_request()

    def _refuse(self, endpoint: str) -> ResponseReturnValue:
        if g.visitor is None:
            session.pop(TOKEN, None)
            return redirect(url_for("account.login"), 303)
        self.on_refusal(g.visitor, endpoint)
        return abort(404 if endpoint in HIDDEN else 403)


def _look_round() -> None:
    """Find the practice for the page that says there is nothing here; without one it is said all the same."""
    with suppress(SQLAlchemyError), reading():
        found = find_practice(request.host.partition(":")[0])
        if found is not None:
            g.practice = found
            speak(locale_asked_for() or found.locale)


def _who(endpoint: str) -> tuple[Practice, Visitor | None]:
    """The practice and the signed-in person; public pages never ask who, so that they can't depend on it."""
    with reading():
        practice = find_practice(request.host.partition(":")[0])
        if practice is None:
            raise NoPracticeHere
        with practice_scope(practice.id):
            known = not is_public(endpoint) and TOKEN in session and current_user.is_authenticated
            return practice, current_user._get_current_object() if known else None  # noqa: SLF001 - the person, not a proxy


def _transaction(endpoint: str) -> AbstractContextManager[None]:
    if endpoint in OWN_TRANSACTIONS:
        return nullcontext()
    writes = request.method not in SAFE_METHODS or (request.method == "GET" and endpoint in WRITING_GETS)
    return writing() if writes else reading()


def visitor() -> Visitor:
    """Who is signed in; only for views that the access table closes to strangers."""
    person: Visitor = g.visitor
    return person


def practice() -> Practice:
    """The practice of this request, as a detached row."""
    found: Practice = g.practice
    return found
