"""Choosing a new passphrase while signed in. It ends every other sign-in, since one of them may not be one's own.

The page that says it is done shows the next recovery code, once.
"""

from flask import render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.domain.messages import MessageText
from portal.pages.current import outside
from portal.pages.me.forms import PassphraseForm, refuse
from portal.services import accounts, messages, participants
from portal.web.application import visitor
from portal.web.browsers import browser_label
from portal.web.limits import let_in
from portal.web.signed_in import remember
from portal.web.transactions import reading, writing


def answer() -> ResponseReturnValue:
    """Show the form, or change the passphrase; hashing is done while no transaction is open."""
    form = PassphraseForm(visitor().name)
    if not form.validate_on_submit():
        return render_template("me/passphrase.html", form=form)
    account_id = visitor().account_id
    with reading():
        hashed = accounts.passphrase_hash_of(account_id)
    if not outside().verify_passphrase(hashed, form.passphrase.data or ""):
        return _refuse(form)
    code = outside().new_recovery_code()
    hashes = [outside().hash_passphrase(secret) for secret in (form.new_passphrase.data or "", code)]
    label = browser_label(request.user_agent.string)
    try:
        with writing():
            token = accounts.change_passphrase(outside(), account_id, *hashes, verified=hashed, browser=label)
            person = participants.of_account(outside(), account_id)
            if person is not None:
                messages.to_participant(outside(), person.participant_id, MessageText.PASSPHRASE_CHANGED)
    except accounts.PassphraseChanged:
        return _refuse(form)
    let_in()
    remember(token)
    return render_template("account/recovered.html", code=code, onwards=url_for("me.page"))


def _refuse(form: PassphraseForm) -> ResponseReturnValue:
    with writing():
        accounts.refuse_passphrase(outside(), visitor().account_id)
    refuse(form)
    return render_template("me/passphrase.html", form=form)
