"""What every decision about a case has in common: a reason, ticks that must be made, and the way back to the case."""

from http import HTTPStatus

from flask import abort, flash, redirect, url_for
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovCheckboxInput, GovTextArea
from wtforms import BooleanField, TextAreaField
from wtforms.validators import InputRequired, Length

from portal.pages.current import outside
from portal.services import cases, triage
from portal.services.triage import CaseFile
from portal.web.forms import Form
from portal.wording.catalogue import lazy_gettext as _

LONGEST = 2000


class ReasonForm(Form):
    reason = TextAreaField(
        _("Why"),
        description=_("Kept sealed with the case. The people in it never see it."),
        widget=GovTextArea(),
        validators=[
            InputRequired(_("Write why.")),
            Length(max=LONGEST, message=_("Write less: 2,000 characters at most.")),
        ],
    )


def tick(words: object) -> BooleanField:
    """Something that must be true before anything happens."""
    return BooleanField(
        words,
        widget=GovCheckboxInput(),
        validators=[InputRequired(_("Speak to the person first, and tick this then."))],
        render_kw={"params": {"hint": None, "items": [{}]}},
    )


class SpokenForm(Form):
    spoken = tick(_("I have spoken to this person alone, and I am sure who it is"))


def case_or_404(reference: str) -> CaseFile:
    """The open case as triage sees it."""
    found = triage.case_file(outside(), reference)
    if found is None:
        abort(HTTPStatus.NOT_FOUND)
    return found


def locked_or_404(reference: str) -> cases.LockedCase:
    """The row of the open case, locked, for a service that changes it."""
    found = cases.by_reference(reference)
    if found is None:
        abort(HTTPStatus.NOT_FOUND)
    return found


def done(reference: str, said: str) -> ResponseReturnValue:
    """Back to the case, with one line of what was done."""
    flash(said)
    return redirect(url_for("staff.case", reference=reference), HTTPStatus.SEE_OTHER)
