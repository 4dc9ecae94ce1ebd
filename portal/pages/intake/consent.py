"""Step 9: what happens with the private answers, and whether to give them now or later."""

from flask import request
from flask.typing import ResponseReturnValue

from portal.pages.current import outside
from portal.pages.intake.forms import LATER, NOW, consent_form
from portal.pages.intake.leading import onwards, show
from portal.pages.intake.standing import Standing
from portal.services import drafts
from portal.services.drafts import Draft
from portal.web.forms import Form
from portal.web.transactions import writing
from portal.wording.intake import CONSENT


def answer(at: Standing, draft: Draft, number: int) -> ResponseReturnValue:
    """Show the text, or keep the choice; "later" also takes back what was written in the private part before."""
    if request.method != "POST":
        # What was chosen before is not shown: it says whether private answers were written.
        return _show(at, number, consent_form())
    form = consent_form()
    form.validate()
    choice = form["consent"].data
    if choice not in {NOW, LATER}:
        form["consent"].errors = [str(CONSENT.unanswered)]
        return _show(at, number, form)
    with writing():
        drafts.save(outside(), draft, {}, step=number, private_later=choice == LATER)
        kept = drafts.find(outside(), token=None, account_id=draft.account_id) or draft
    return onwards(kept, number)


def _show(at: Standing, number: int, form: Form) -> ResponseReturnValue:
    return show("intake/consent.html", at, number, form=form, consent=CONSENT)
