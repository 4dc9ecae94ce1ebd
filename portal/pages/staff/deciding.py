"""What every decision about a case has in common: a reason, ticks that must be made, and the way back to the case."""

from collections.abc import Callable
from http import HTTPStatus

from flask import abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovCheckboxInput, GovTextArea
from wtforms import BooleanField, HiddenField, TextAreaField
from wtforms.validators import InputRequired, Length

from portal.domain.case_log import IllegalStep, SameClinician
from portal.domain.cases import Stage
from portal.pages.current import outside
from portal.services import cases, triage
from portal.services.triage import CaseFile
from portal.web.forms import Form
from portal.wording import staff as words
from portal.wording.catalogue import lazy_gettext as _

LONGEST = 2000


CHANGED = _("Somebody has changed this case since you opened this page. Look at it again, and decide then.")
SECOND = _("You proposed it. From this band on it takes a second clinician.")


class CaseForm(Form):
    """`seen`: how many steps the case had when the page was opened; nobody decides on what has changed since."""

    seen = HiddenField()


class ReasonForm(CaseForm):
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
    """The case, open or closed, as triage sees it."""
    found = triage.case_file(outside(), reference)
    if found is None:
        abort(HTTPStatus.NOT_FOUND)
    return found


EVEN_CLOSED = (Stage.OPEN, Stage.CLOSED)
"""For what may be noted and read of a case that was closed too, as of one that was closed while somebody wrote."""


def locked_or_404(reference: str, *stages: Stage) -> cases.LockedCase:
    """The row of the open case, or of one of these stages, locked, for a service that changes it."""
    found = cases.by_reference(reference, *stages)
    if found is None:
        abort(HTTPStatus.NOT_FOUND)
    return found


def decide_on(
    reference: str,
    template: str,
    form: ReasonForm,
    act: Callable[[cases.LockedCase], ResponseReturnValue],
    *,
    stage: Stage = Stage.OPEN,
    **values: object,
) -> ResponseReturnValue:
    """Ask for what a decision takes, then make it: what `act` returns, or the page with what stands in the way.

    `act` gets the case, locked and as it was when the page was opened; nothing typed is lost where it is not.
    """
    case = case_or_404(reference)
    if form.is_submitted() and form.validate():
        row = cases.by_reference(reference, stage)
        if row is not None and form.seen.data == str(row.steps):
            try:
                return act(row)
            except SameClinician:
                form.reason.errors = [str(SECOND)]
            except IllegalStep:
                form.reason.errors = [str(CHANGED)]
        else:
            form.reason.errors = [str(CHANGED)]
        case = case_or_404(reference)
        form.seen.data = str(case.steps)
    elif not form.is_submitted():
        form.seen.data = str(case.steps)
    return render_template(template, form=form, case=case, words=words, **values)


def done(reference: str, said: str) -> ResponseReturnValue:
    """Back to the case, with one line of what was done."""
    flash(said)
    return redirect(url_for("staff.case", reference=reference), HTTPStatus.SEE_OTHER)
