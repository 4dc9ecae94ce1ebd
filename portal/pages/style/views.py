"""The page that shows each component, in its states, with the classes of `assets/README.md`."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import (
    GovCheckboxesInput,
    GovPasswordInput,
    GovRadioInput,
    GovSelect,
    GovTextArea,
    GovTextInput,
)
from wtforms import PasswordField, RadioField, SelectField, SelectMultipleField, StringField, TextAreaField

from portal.web.forms import Form
from portal.wording.helplines import helplines_for

pages = Blueprint("style", __name__)

CHOICES = [("one", "The first"), ("two", "The second")]


def _legend(text: str) -> dict[str, object]:
    return {"params": {"fieldset": {"legend": {"text": text, "classes": "govuk-fieldset__legend--s"}}}}


class Components(Form):
    """One field of each kind; the words are for developers, so they are not translated."""

    line = StringField("A line", description="With a hint.", widget=GovTextInput())
    text = TextAreaField("A longer text", widget=GovTextArea())
    secret = PasswordField("A passphrase", widget=GovPasswordInput())
    one = RadioField("One of several", choices=CHOICES, widget=GovRadioInput(), render_kw=_legend("One of several"))
    many = SelectMultipleField("Several", choices=CHOICES, widget=GovCheckboxesInput(), render_kw=_legend("Several"))
    listed = SelectField("One of a list", choices=CHOICES, widget=GovSelect())


@pages.get("/style")
def page() -> ResponseReturnValue:
    """Each component as it is, and each field with an error."""
    plain, faulty = Components(), Components(prefix="faulty-")
    for field in faulty:
        if field.short_name != "csrf_token":
            field.errors = ["Says what to do about it."]
    faulty.form_errors = []
    return render_template("style/page.html", plain=plain, faulty=faulty, helplines=helplines_for("GB"))
