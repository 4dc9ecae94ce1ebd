"""The code for one's partner, and leaving. Each asks for the passphrase, since a screen may have been left open."""

from collections.abc import Callable

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from portal.domain.joining import LASTS
from portal.pages.current import outside
from portal.pages.me.forms import OwnPassphraseForm, refuse
from portal.services import accounts, cases, joining, leaving, participants
from portal.services.joining import BothHaveJoined
from portal.services.participants import Person
from portal.web.application import visitor
from portal.web.limits import let_in
from portal.web.transactions import reading, writing
from portal.wording.catalogue import gettext

Act = Callable[[Person], ResponseReturnValue]


def hand_over() -> ResponseReturnValue:
    """Say what the code is for, then show it: on the screen, and only this once."""
    with reading():
        person = participants.of_account(outside(), visitor().account_id)
        both = person is not None and cases.is_of_two(person.case_id)
    if person is None or both:
        return _to_page()
    try:
        return _once_proven("me/code.html", person, _show_code)
    except BothHaveJoined:
        return _to_page()


def take_back() -> ResponseReturnValue:
    """End the code; nobody is told."""
    person = participants.of_account(outside(), visitor().account_id)
    if person is not None:
        joining.take_back(outside(), person, by=visitor().account_id)
        flash(gettext("The code can’t be used any more."))
    return _to_page()


def leave() -> ResponseReturnValue:
    """Leave the case, alone."""
    with reading():
        person = participants.of_account(outside(), visitor().account_id)
    return _to_page() if person is None else _once_proven("me/leave.html", person, _leave)


def _show_code(person: Person) -> ResponseReturnValue:
    code = joining.make_code(outside(), person, by=visitor().account_id)
    return render_template("me/code_shown.html", code=code, person=person, good_until=outside().now() + LASTS)


def _leave(person: Person) -> ResponseReturnValue:
    leaving.leave(outside(), person, by=visitor().account_id)
    flash(gettext("You have stopped. Nothing more comes from us unless you begin again."))
    return _to_page()


def _once_proven(template: str, person: Person, act: Act) -> ResponseReturnValue:
    """Show the form until it holds the right passphrase, then act; hashing is done while no transaction is open."""
    form = OwnPassphraseForm()
    if not form.validate_on_submit():
        return render_template(template, form=form, person=person)
    with reading():
        hashed = accounts.passphrase_hash_of(visitor().account_id)
    if not outside().verify_passphrase(hashed, form.passphrase.data or ""):
        with writing():
            accounts.refuse_passphrase(outside(), visitor().account_id)
        refuse(form)
        return render_template(template, form=form, person=person)
    let_in()
    with writing():
        return act(person)


def _to_page() -> ResponseReturnValue:
    return redirect(url_for("me.page"), 303)
