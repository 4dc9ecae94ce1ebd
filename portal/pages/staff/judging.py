"""The small form under a story: was the story reader right?"""

from http import HTTPStatus

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovRadioInput
from wtforms import HiddenField, RadioField
from wtforms.validators import Optional

from portal.domain.story import Concern
from portal.pages.current import outside
from portal.pages.staff.deciding import EVEN_CLOSED, locked_or_404
from portal.services import judging
from portal.services.disclosures import Disclosure
from portal.web.application import visitor
from portal.web.errors import problem_page
from portal.web.forms import Form
from portal.wording import staff as words
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _

CONFIRMED, REFUTED = "confirmed", "refuted"


class JudgeForm(Form):
    """A field for each concern, of which a page shows those that were found. `version`: of which intake."""

    version = HiddenField()

    def said(self) -> dict[Concern, bool]:
        answers = {concern: self[concern.value].data for concern in Concern}
        return {concern: answer == CONFIRMED for concern, answer in answers.items() if answer}


for each in Concern:
    params = {"hint": None, "classes": "govuk-radios--inline govuk-radios--small"}
    field = RadioField(
        words.CONCERNS[each],
        choices=[(CONFIRMED, _("Confirmed")), (REFUTED, _("Not confirmed"))],
        widget=GovRadioInput(),
        validators=[Optional()],
        render_kw={"params": params},
    )
    setattr(JudgeForm, each.value, field)


def form_for(told: Disclosure) -> JudgeForm:
    """The form of what was found in this version, with the answers that there are."""
    known = judging.verdicts_on(outside(), told.intake_id)
    data = {concern.value: CONFIRMED if confirmed else REFUTED for concern, confirmed in known.items()}
    return JudgeForm(formdata=None, data={"version": str(told.person.version), **data})


def judge(reference: str, number: int) -> ResponseReturnValue:
    """Keep what was answered; what was told is not shown again, which would be one more reading."""
    form, version = JudgeForm(), request.form.get("version", type=int)
    back = redirect(url_for("staff.case", reference=reference), HTTPStatus.SEE_OTHER)
    case = locked_or_404(reference, *EVEN_CLOSED)
    if version is None or not form.validate() or not form.said():
        flash(gettext("Nothing was saved, since nothing was chosen."))
        return back
    try:
        kept = judging.judge(outside(), case, number, version, form.said(), visitor())
    except LookupError:
        kept = False
    if not kept:
        # Returned and not raised, so that the line of a refusal is kept.
        return problem_page("404", HTTPStatus.NOT_FOUND)
    flash(gettext("Thank you. That is kept, and helps to see how well the reader does."))
    return back
