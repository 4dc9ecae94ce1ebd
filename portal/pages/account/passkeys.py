"""Passkeys: adding one, taking one away, and taking the second step with one. The question waits in the session."""

from base64 import b64decode, b64encode
from datetime import timedelta
from http import HTTPStatus
from urllib.parse import urlsplit

from flask import flash, g, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from portal.domain.passkeys import Question, Refused, Site
from portal.domain.people import must_prove, works_here
from portal.pages.account.forms import SecondStepForm
from portal.pages.account.home import home_of
from portal.pages.current import outside
from portal.services import accounts, passkeys
from portal.web.application import practice, visitor
from portal.web.browsers import browser_label
from portal.web.limits import let_in
from portal.web.transactions import reading, writing
from portal.wording.catalogue import gettext

ASKED = "passkey"
PATIENCE = timedelta(minutes=5)


def show() -> ResponseReturnValue:
    """One's passkeys, and a form for one more; the passphrase is asked for, since a screen may have been left open."""
    form = SecondStepForm()
    if not form.validate_on_submit():
        return _page(form)
    with reading():
        hashed = accounts.passphrase_hash_of(visitor().account_id)
    if not outside().verify_passphrase(hashed, form.passphrase.data or ""):
        with writing():
            accounts.refuse_passphrase(outside(), visitor().account_id)
        form.refuse()
        return _page(form)
    let_in()
    label = browser_label(request.user_agent.string) or gettext("A browser")
    try:
        with writing():
            passkeys.add(outside(), visitor(), _site(), _challenge(), request.form.get("answer", ""), label=label)
    except Refused:
        flash(gettext("That did not work. Nothing was added; please try again."))
    else:
        flash(gettext("The passkey is added. You can use it at your next sign-in."))
    return redirect(url_for("account.passkeys"), HTTPStatus.SEE_OTHER)


def forget() -> ResponseReturnValue:
    """Take one of one's own away."""
    passkeys.forget(outside(), visitor(), request.form.get("reference", "")[:16])
    flash(gettext("The passkey is taken away."))
    return redirect(url_for("account.passkeys"), HTTPStatus.SEE_OTHER)


def question() -> str | None:
    """What the page of the second step asks a browser, as JSON; None for an account without passkeys."""
    asked = passkeys.ask(outside(), visitor(), _site())
    return _remember(asked)


def prove() -> ResponseReturnValue:
    """Let the sign-in go on with a right answer; with any other, back to the code."""
    if not must_prove(visitor()):
        return redirect(url_for(home_of(visitor().roles)), HTTPStatus.SEE_OTHER)
    if passkeys.prove(outside(), visitor(), _site(), _challenge(), request.form.get("answer", "")):
        let_in()
        return redirect(url_for(home_of(visitor().roles)), HTTPStatus.SEE_OTHER)
    flash(gettext("That passkey did not work. Try again, or write a code."))
    return redirect(url_for("account.second_step"), HTTPStatus.SEE_OTHER)


def _page(form: SecondStepForm) -> ResponseReturnValue:
    with reading():
        asked = passkeys.ask_for_new(outside(), visitor(), _site())
        own = passkeys.own(visitor().account_id)
    return render_template("account/passkeys.html", form=form, own=own, question=_remember(asked))


def _remember(asked: Question | None) -> str | None:
    if asked is None:
        return None
    session[ASKED] = [b64encode(asked.challenge).decode(), int((g.now + PATIENCE).timestamp())]
    return asked.options


def _challenge() -> bytes:
    """What was asked last in this session; it is answered once, and within `PATIENCE`."""
    challenge, until = session.pop(ASKED, ["", 0])
    return b64decode(challenge) if g.now.timestamp() <= until else b""


def _site() -> Site:
    """This very host. To those who come for help a device shows the neutral name of the practice."""
    name = practice().name if works_here(visitor()) else practice().sender
    return Site(urlsplit(request.host_url).hostname or "", request.host_url.rstrip("/"), name)
