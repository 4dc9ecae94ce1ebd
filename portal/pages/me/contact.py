"""Changing how one is reached. What is kept is shown masked or not at all, since this page may be opened by another."""

from typing import Any

from flask import flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.domain.contact_change import CHANGEABLE, contact_values
from portal.domain.documents import DocumentError
from portal.pages.current import outside
from portal.pages.me.forms import FORGETTABLE, contact_form, forget_name, refuse
from portal.services import accounts, contact, participants
from portal.services.participants import Person
from portal.services.reaching import reach_of
from portal.web.application import practice, visitor
from portal.web.asking.controls import Asking
from portal.web.asking.faults import faults_of
from portal.web.asking.lists import zones
from portal.web.asking.reader import Reader, shown_again
from portal.web.forms import Form
from portal.web.limits import let_in
from portal.web.transactions import reading, writing
from portal.wording.catalogue import current_locale, gettext

EMPTY: dict[str, Any] = {"about.email": None, "about.phone": None, "about.safe_contact.code_word": ""}


def answer() -> ResponseReturnValue:
    """Show the rules as they hold, or keep what was posted and lead back to the page."""
    with reading():
        person = participants.of_account(outside(), visitor().account_id)
        hashed = accounts.passphrase_hash_of(visitor().account_id)
    if person is None:
        return _to_page()
    asking = _asking(person)
    if request.method != "POST":
        shown = {key: value for key, value in contact_values(person.told).items() if key not in FORGETTABLE}
        return _show(contact_form(asking, shown_again(shown, shown, practice().currency)))
    form = contact_form(asking)
    is_whole = form.validate()
    values = _read(form, asking, person)
    if values is None or not is_whole:
        return _show(form)
    if not outside().verify_passphrase(hashed, form["passphrase"].data or ""):
        with writing():
            accounts.refuse_passphrase(outside(), visitor().account_id)
        refuse(form)
        return _show(form)
    let_in()
    try:
        with writing():
            contact.change(outside(), person, values, visitor().account_id)
    except DocumentError:
        # It went together with what held when the page was made, and does not with what holds since.
        flash(gettext("This was changed elsewhere just now, so nothing was saved here. Please look at it again."))
        return redirect(url_for("me.contact"), 303)
    flash(gettext("That is saved, and holds from now on."))
    return _to_page()


def _read(form: Form, asking: Asking, person: Person) -> dict[str, Any] | None:
    """What was posted, by dotted path; None, with words beside the fields, if something of it can't be kept."""
    known = {**contact_values(person.told), "about.country": person.told.about.country}
    reader = Reader(form, asking, known, g.now)
    reader.read(CHANGEABLE)
    for key, empty in EMPTY.items():
        tick = forget_name(key)
        if tick in form and form[tick].data and key not in reader.problems and key not in reader.values:
            reader.values[key] = empty
    reader.check_ties()
    return dict(reader.values) if reader.show_problems() else None


def _asking(person: Person) -> Asking:
    about, reach = person.told.about, reach_of(person.told)
    kept = {}
    if reach.email:
        kept["about.email"] = gettext("We have %(address)s. Leave this empty to keep it.", address=reach.email)
    if reach.phone_end:
        kept["about.phone"] = gettext(
            "We have the number that ends in %(end)s. Leave this empty to keep it.", end=reach.phone_end
        )
    if about.safe_contact.code_word:
        kept["about.safe_contact.code_word"] = gettext("We have a word from you. Leave this empty to keep it.")
    return Asking(
        lists={"about.timezone": zones(about.country, about.timezone, current_locale())},
        given=frozenset(),
        currency=practice().currency,
        kept=kept,
    )


def _show(form: Form) -> ResponseReturnValue:
    return render_template("me/contact.html", form=form, faults=faults_of(form))


def _to_page() -> ResponseReturnValue:
    return redirect(url_for("me.page"), 303)
