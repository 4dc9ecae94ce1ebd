"""Coming with a code that one's partner handed over. It goes with the form, and is used when that is sent."""

from flask import flash, render_template, session
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovTextInput
from wtforms import StringField
from wtforms.validators import InputRequired

from portal.domain.joining import CodeOfNoUse
from portal.pages.current import outside
from portal.pages.intake.leading import to, to_beginning, to_first
from portal.pages.intake.standing import TOKEN, find_standing
from portal.pages.intake.steps import FIRST, first_undone
from portal.services import drafts, joining
from portal.services.drafts import DraftGone
from portal.web.forms import Form
from portal.web.limits import let_in
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _


class CodeForm(Form):
    code = StringField(
        _("Your code"),
        description=_("Four groups of four. Capitals, spaces and dashes make no difference."),
        widget=GovTextInput(),
        validators=[InputRequired(_("Write the code."))],
        render_kw={
            "spellcheck": "false",
            "autocapitalize": "none",
            "params": {"autocomplete": "off", "classes": "govuk-input--width-20"},
        },
    )

    def refuse(self) -> None:
        """Say in the same words, whatever the cause, that nobody can join by this."""
        self.code.errors = [gettext("This code can’t be used. Check that it is typed right, or ask for a new one.")]


def answer() -> ResponseReturnValue:
    """Ask for the code, or keep it with the form. Who has sent a form of their own is asked for none."""
    at = find_standing()
    if at.sent or (at.draft is not None and at.draft.again):
        return render_template("intake/signed_in_already.html")
    form = CodeForm()
    if not form.validate_on_submit():
        return render_template("intake/join.html", form=form)
    try:
        invitation_id = joining.check(outside(), form.code.data or "")
    except CodeOfNoUse:
        joining.refuse(outside(), at.visitor.account_id if at.visitor else None)
        form.refuse()
        return render_template("intake/join.html", form=form)
    let_in()
    if at.draft is not None:
        try:
            drafts.come_with(outside(), at.draft, invitation_id)
        except DraftGone:
            return to_beginning()
    elif at.visitor is not None:
        drafts.begin_for(outside(), at.visitor, {}, frozenset(), invitation=invitation_id)
    else:
        session[TOKEN] = drafts.begin(outside(), {}, frozenset(), invitation=invitation_id)
    flash(gettext("Your code is kept with your form. What follows is yours alone."))
    reached = first_undone(at.draft)
    return to_first() if reached == FIRST else to(reached)
