"""Giving a case to a therapist, and how many held cases each has at most."""

from http import HTTPStatus
from typing import Any

from flask import abort, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovRadioInput, GovTextInput
from wtforms import IntegerField, RadioField
from wtforms.validators import InputRequired, NumberRange, Optional

from portal.pages.current import outside
from portal.pages.staff.deciding import ReasonForm, case_or_404, decide_on, done
from portal.services import assigning, therapists
from portal.services.assigning import NoLongerFits, SessionComing
from portal.services.cases import LockedCase
from portal.web.application import visitor
from portal.web.forms import Form
from portal.wording import staff as words
from portal.wording.catalogue import gettext, ngettext
from portal.wording.catalogue import lazy_gettext as _
from portal.wording.reasons import sentence

MOST = 500


class AssignForm(ReasonForm):
    therapist = RadioField(
        _("Who takes it?"),
        widget=GovRadioInput(),
        validators=[InputRequired(_("Choose who takes it."))],
        render_kw={"params": {"hint": None}},
    )


class MostHeldForm(Form):
    most = IntegerField(
        _("How many held cases at most?"),
        description=_("Cases whose joint sessions are held ask more of a therapist. Left empty: no limit."),
        widget=GovTextInput(),
        validators=[Optional(), NumberRange(min=0, max=MOST, message=_("A number from 0 to 500, or nothing."))],
    )


def assign(reference: str) -> ResponseReturnValue:
    """Choose from all who may have the case, with why each other was left out."""
    found, form = case_or_404(reference), AssignForm()
    names = {row.reference: row.name for row in therapists.everyone()}

    def shown() -> dict[str, Any]:
        ranking = assigning.ranking(outside(), reference)
        form.therapist.choices = [(each.id, names[each.id]) for each in ranking.fitting]
        return {"ranking": ranking, "names": names, "loads": assigning.held_loads(), "sentence": sentence}

    def act(case: LockedCase) -> ResponseReturnValue:
        try:
            chosen = form.therapist.data
            called_off = assigning.assign(outside(), case, chosen, form.reason.data or "", by=visitor().account_id)
        except NoLongerFits:
            form.therapist.errors = [gettext("They can’t take it any more. Choose somebody else.")]
        except SessionComing:
            form.therapist.errors = [gettext("A joint session is coming with the therapist before: call it off first.")]
        else:
            return done(reference, _said(called_off))
        return render_template("staff/assign.html", form=form, case=found, words=words, **shown())

    return decide_on(reference, "staff/assign.html", form, act, **shown())


def most_held(reference: str) -> ResponseReturnValue:
    """How many held cases one therapist has at most."""
    therapist = therapists.by_reference(reference)
    if therapist is None:
        abort(HTTPStatus.NOT_FOUND)
    form = MostHeldForm(data={"most": therapist.most_held})
    if not form.validate_on_submit():
        return render_template("staff/most_held.html", form=form, therapist=therapist)
    assigning.set_most_held(outside(), reference, form.most.data, by=visitor().account_id)
    flash(gettext("That is saved, and holds from now on."))
    return redirect(url_for("staff.practice"), HTTPStatus.SEE_OTHER)


def _said(called_off: int) -> str:
    if not called_off:
        return gettext("The case is theirs. What is booked keeps its time.")
    return ngettext(
        "The case is theirs. %(num)d call could not keep its time: its person was told to choose another.",
        "The case is theirs. %(num)d calls could not keep their times: their people were told to choose others.",
        called_off,
    )
