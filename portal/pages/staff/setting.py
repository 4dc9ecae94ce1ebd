"""What a manager sets for everybody at once."""

from http import HTTPStatus

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovTextInput
from wtforms import IntegerField
from wtforms.validators import InputRequired, NumberRange

from portal.pages.current import outside
from portal.services import next_step
from portal.web.application import practice, visitor
from portal.web.forms import Form
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _

MOST_DAYS = 10


class DaysForm(Form):
    days = IntegerField(
        _("Working days"),
        widget=GovTextInput(),
        validators=[
            InputRequired(_("Write a number of days.")),
            NumberRange(1, MOST_DAYS, message=_("Write a number from 1 to 10.")),
        ],
        render_kw={"inputmode": "numeric", "params": {"classes": "govuk-input--width-3"}},
    )


def next_step_days() -> ResponseReturnValue:
    """In how many working days after a first call everyone hears the next step."""
    form = DaysForm(data={"days": practice().next_step_days})
    if not form.validate_on_submit():
        return render_template("staff/next_step.html", form=form)
    next_step.set_days(outside(), form.days.data or 1, by=visitor().account_id)
    flash(gettext("That is saved, and holds for everyone from now on."))
    return redirect(url_for("staff.practice"), HTTPStatus.SEE_OTHER)
