"""One's own sign-in: where one is signed in, and the second step. What changes it asks for the passphrase."""

from http import HTTPStatus

from flask import flash, g, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from portal.domain.people import works_here
from portal.pages.account.forms import SecondStepForm
from portal.pages.account.home import home_of
from portal.pages.current import outside
from portal.services import accounts, second_step
from portal.web.application import visitor
from portal.web.limits import let_in
from portal.web.signed_in import ONWARDS, longest_of, note_passphrase
from portal.web.transactions import reading, writing
from portal.wording.catalogue import gettext, ngettext


def show() -> ResponseReturnValue:
    return render_template(
        "account/own.html",
        sign_ins=accounts.open_sign_ins(visitor(), g.now - longest_of(visitor())),
        state=second_step.state_of(visitor().account_id),
        required=works_here(visitor()),
        home=url_for(home_of(visitor().roles)),
    )


def end_sign_ins() -> ResponseReturnValue:
    """End one sign-in elsewhere, or all of them."""
    ended = accounts.end_other_sign_ins(outside(), visitor(), request.form.get("reference"))
    flash(ngettext("%(num)d sign-in was ended.", "%(num)d sign-ins were ended.", ended))
    return _to_own()


def change_second_step() -> ResponseReturnValue:
    """Begin it, give new spare codes, or turn it off; hashing is done while no transaction is open."""
    with reading():
        state = second_step.state_of(visitor().account_id)
        hashed = accounts.passphrase_hash_of(visitor().account_id)
    form = SecondStepForm()
    if not form.validate_on_submit():
        return _ask(form, state)
    if not outside().verify_passphrase(hashed, form.passphrase.data or ""):
        with writing():
            accounts.refuse_passphrase(outside(), visitor().account_id)
        form.refuse()
        return _ask(form, state)
    let_in()
    return _do(state)


def _do(state: second_step.State) -> ResponseReturnValue:
    account_id = visitor().account_id
    if not state.on:
        with writing():
            second_step.prepare(outside(), account_id)
        return redirect(url_for("account.set_up"), HTTPStatus.SEE_OTHER)
    if "off" in request.form and not works_here(visitor()):
        with writing():
            second_step.turn_off(outside(), account_id, by=account_id)
        flash(gettext("No code is asked for any more when you sign in."))
        return _to_own()
    with writing():
        codes = second_step.renew_spare_codes(outside(), account_id)
    return render_template("account/spare_codes.html", codes=codes, onwards=url_for("account.own"))


def _ask(form: SecondStepForm, state: second_step.State) -> ResponseReturnValue:
    return render_template("account/change_second_step.html", form=form, state=state, required=works_here(visitor()))


def prove() -> ResponseReturnValue:
    """Ask for the passphrase of somebody who is signed in, and lead on to what they were about to do."""
    form = SecondStepForm()
    if form.validate_on_submit():
        with reading():
            hashed = accounts.passphrase_hash_of(visitor().account_id)
        if outside().verify_passphrase(hashed, form.passphrase.data or ""):
            let_in()
            note_passphrase()
            return redirect(session.pop(ONWARDS, url_for(home_of(visitor().roles))), HTTPStatus.SEE_OTHER)
        with writing():
            accounts.refuse_passphrase(outside(), visitor().account_id)
        form.refuse()
    return render_template("account/prove.html", form=form, home=url_for(home_of(visitor().roles)))


def _to_own() -> ResponseReturnValue:
    return redirect(url_for("account.own"), HTTPStatus.SEE_OTHER)
