"""Step 2: a made-up name, a passphrase and a recovery code, so that the private part is the person's own."""

from flask import request
from flask.typing import ResponseReturnValue

from portal.pages.current import outside
from portal.pages.intake.forms import passphrase_form
from portal.pages.intake.leading import onwards, show, to
from portal.pages.intake.standing import Standing
from portal.pages.intake.steps import ACCOUNT
from portal.services import drafts
from portal.services.accounts import NameTaken
from portal.services.drafts import AccountMade, Draft
from portal.web.forms import Form
from portal.web.signed_in import remember
from portal.web.transactions import writing
from portal.wording.catalogue import gettext as _
from portal.wording.passphrases import passphrase_problem


def answer(at: Standing, draft: Draft, number: int) -> ResponseReturnValue:
    """Show name and code until there is an account, then only that there is one."""
    if draft.account_id is not None:
        if request.method == "POST":
            return onwards(draft, number)
        return show("intake/account_made.html", at, number, draft=draft, onwards=number + 1)
    form = passphrase_form()
    if request.method != "POST":
        return _show(at, draft, form)
    form.validate()
    passphrase = form["passphrase"].data or ""
    problem = passphrase_problem(passphrase, draft.sign_in_name)
    if problem is not None:
        form["passphrase"].errors = [problem]
        return _show(at, draft, form)
    return _make_account(at, draft, passphrase)


def _make_account(at: Standing, draft: Draft, passphrase: str) -> ResponseReturnValue:
    """Hash first, while nobody waits for the database; then make the account and sign in."""
    passphrase_hash = outside().hash_passphrase(passphrase)
    recovery_hash = outside().hash_passphrase(draft.recovery_code or "")
    try:
        with writing():
            token = drafts.make_account(outside(), draft, passphrase_hash, recovery_hash)
    except NameTaken:
        return _propose_another(at, draft)
    except AccountMade:
        return to(ACCOUNT)
    remember(token)
    return to(ACCOUNT + 1)


def _propose_another(at: Standing, draft: Draft) -> ResponseReturnValue:
    with writing():
        renamed = drafts.rename(outside(), draft)
    form = passphrase_form()
    form["passphrase"].errors = [
        _("Somebody else has just taken that name, so here is another one. Please write your passphrase once more.")
    ]
    return _show(at, renamed, form)


def _show(at: Standing, draft: Draft, form: Form) -> ResponseReturnValue:
    return show("intake/account.html", at, ACCOUNT, draft=draft, form=form)
