"""The second step of a sign-in: the code that is asked for, and handing a secret to an authenticator."""

from http import HTTPStatus

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.domain.people import must_prove, works_here
from portal.pages.account import passkeys
from portal.pages.account.forms import CodeForm, FirstCodeForm
from portal.pages.account.home import home_of
from portal.pages.current import outside
from portal.services import second_step
from portal.web.application import practice, visitor
from portal.web.limits import let_in


def ask() -> ResponseReturnValue:
    """Ask for the code, and let the sign-in go on with a right one."""
    if not must_prove(visitor()):
        return _home()
    if not second_step.is_on(visitor().account_id):
        return _to("account.set_up")
    form = CodeForm()
    if form.validate_on_submit():
        if second_step.prove(outside(), visitor(), form.code.data or ""):
            let_in()
            return _home()
        form.refuse()
    return render_template("account/second_step.html", form=form, question=passkeys.question())


def set_up() -> ResponseReturnValue:
    """Show what an authenticator reads, and turn the second step on with the first code that it gives.

    Who works here begins it right after the passphrase; everybody else on the page of their own sign-in, which asks for
    the passphrase first.
    """
    if second_step.is_on(visitor().account_id):
        return _to("account.second_step")
    if request.method == "POST" and "begin" in request.form and must_prove(visitor()):
        second_step.prepare(outside(), visitor().account_id)
        return _to("account.set_up")
    secret = second_step.secret_to_hand_over(outside(), visitor().account_id)
    if secret is None:
        return render_template("account/begin_second_step.html") if must_prove(visitor()) else _to("account.own")
    form = FirstCodeForm()
    if form.validate_on_submit():
        codes = second_step.confirm(outside(), visitor(), form.code.data or "")
        if codes is not None:
            let_in()
            return render_template("account/spare_codes.html", codes=codes, onwards=url_for(home_of(visitor().roles)))
        form.refuse()
    return render_template(
        "account/set_up.html", form=form, secret=_in_groups(secret), picture=_picture(secret), issuer=_issuer()
    )


def _in_groups(secret: str) -> str:
    """By fours, as people type it."""
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))


def _picture(secret: str) -> str:
    return outside().picture_of(secret, visitor().name, _issuer())


def _issuer() -> str:
    """What the app calls its entry. Another may open the app too, so to those who come for help it tells nothing."""
    return practice().name if works_here(visitor()) else practice().sender


def _home() -> ResponseReturnValue:
    return _to(home_of(visitor().roles))


def _to(endpoint: str) -> ResponseReturnValue:
    return redirect(url_for(endpoint), HTTPStatus.SEE_OTHER)
