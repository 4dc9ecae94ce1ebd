"""A clinician's cases: what may be read of them, the view for a shared screen, and breaking the glass."""

from http import HTTPStatus

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovTextArea, GovTextInput
from wtforms import StringField, TextAreaField
from wtforms.validators import InputRequired, Length

from portal.domain.compartments import EMERGENCY, Ground
from portal.pages.current import outside
from portal.services import assigning, caseload, cases, disclosures, therapists
from portal.web.application import practice, visitor
from portal.web.errors import problem_page
from portal.web.filters import clock_time
from portal.web.forms import Form
from portal.web.references import is_reference
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _

LONGEST = 2000


class GlassForm(Form):
    case = StringField(
        _("The case"),
        description=_("Its ten signs, as triage or the lead tell you."),
        widget=GovTextInput(),
        validators=[InputRequired(_("Write the case."))],
        filters=[lambda text: text and text.strip().upper()],
    )
    reason = TextAreaField(
        _("What is the emergency?"),
        description=_("Kept sealed with the case. The lead reads it, and is alerted at once."),
        widget=GovTextArea(),
        validators=[
            InputRequired(_("Write why.")),
            Length(max=LONGEST, message=_("Write less: 2,000 characters at most.")),
        ],
    )

    def refuse(self) -> None:
        self.case.errors = [gettext("There is no such open case.")]


class DeclineForm(Form):
    reason = TextAreaField(
        _("Why?"),
        description=_("Kept sealed with the case, for triage. The people in it never see it."),
        widget=GovTextArea(),
        validators=[
            InputRequired(_("Write why.")),
            Length(max=LONGEST, message=_("Write less: 2,000 characters at most.")),
        ],
    )


def case(reference: str) -> ResponseReturnValue:
    """One of their own, before any click."""
    found = caseload.own_case(outside(), reference, visitor())
    if found is None:
        return _nothing()
    mine = therapists.of_account(visitor().account_id)
    declined = mine is not None and assigning.has_declined(reference, mine)
    may_decline = found.ground is Ground.ASSIGNED and not declined
    return render_template("therapist/case.html", case=found, declined=declined, may_decline=may_decline)


def decline(reference: str) -> ResponseReturnValue:
    """Say that one can't take a case that is one's own."""
    therapist, form = therapists.of_account(visitor().account_id), DeclineForm()
    found = caseload.own_case(outside(), reference, visitor())
    if therapist is None or found is None or found.ground is not Ground.ASSIGNED:
        return _nothing()
    if not form.validate_on_submit():
        return render_template("therapist/decline_case.html", case=found, form=form)
    row = cases.by_reference(reference)
    if row is None:
        return _nothing()
    try:
        assigning.decline(outside(), row, therapist, form.reason.data or "", by=visitor().account_id)
    except LookupError:
        return _nothing()
    flash(gettext("Triage is asked to find somebody else. Until then nothing changes."))
    return redirect(url_for("therapist.case", reference=reference), HTTPStatus.SEE_OTHER)


def room(reference: str) -> ResponseReturnValue:
    """For a screen that others look at: who meets, and worksheets; nothing that either told."""
    found = caseload.own_case(outside(), reference, visitor())
    return _nothing() if found is None else render_template("therapist/room.html", case=found)


def break_glass() -> ResponseReturnValue:
    """Read a case that is not one's own, in an emergency, for a while."""
    form = GlassForm()
    if not form.validate_on_submit():
        return render_template("therapist/break_glass.html", form=form)
    reference = form.case.data or ""
    found = cases.by_reference(reference) if is_reference(reference) else None
    if found is None:
        form.refuse()
        return render_template("therapist/break_glass.html", form=form)
    disclosures.break_glass(outside(), found, form.reason.data or "", by=visitor().account_id)
    until = clock_time(outside().now() + EMERGENCY, practice().timezone)
    flash(gettext("You can read this case until %(until)s. The lead has been alerted.", until=until))
    return redirect(url_for("therapist.case", reference=reference), HTTPStatus.SEE_OTHER)


def _nothing() -> ResponseReturnValue:
    """As for a case that there is not. Returned and not raised, so that the line of a refusal is kept."""
    return problem_page("404", HTTPStatus.NOT_FOUND)
