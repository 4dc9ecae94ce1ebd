"""The forms of the intake: one made from the document's fields for each step, and two that ask for other things."""

from collections.abc import Iterable, Mapping
from typing import Any

from govuk_frontend_wtf.wtforms_widgets import GovPasswordInput, GovRadioInput
from wtforms import PasswordField, RadioField
from wtforms.fields.choices import SelectChoice

from portal.pages.intake.controls import LEGEND, Asking, control, name_of
from portal.services.accounts import fold
from portal.web.forms import Form
from portal.wording.catalogue import gettext as _
from portal.wording.intake import CONSENT

SHORTEST_PASSPHRASE, LONGEST_PASSPHRASE = 10, 200
NOW, LATER = "now", "later"


def questions_form(keys: Iterable[str], asking: Asking, shown: Mapping[str, Any] | None = None) -> Form:
    """The form that asks for `keys`, filled with what was posted or, on a first look, with `shown` (by field name)."""
    made: type[Form] = type("QuestionsForm", (Form,), {name_of(key): control(key, asking) for key in keys})
    return made(data=shown)


def consent_form(chosen: str | None = None) -> Form:
    """Whether to go on to the private part."""
    params = {"fieldset": {"legend": {"text": str(CONSENT.label), "classes": LEGEND}}, "hint": None}
    field = RadioField(
        str(CONSENT.label),
        choices=[SelectChoice(NOW, str(CONSENT.accept)), SelectChoice(LATER, str(CONSENT.later))],
        widget=GovRadioInput(),
        validate_choice=False,
        render_kw={"params": params},
    )
    made: type[Form] = type("ConsentForm", (Form,), {"consent": field})
    return made(data={"consent": chosen})


def passphrase_form() -> Form:
    params = {"autocomplete": "new-password", "label": {"classes": "govuk-label--s"}}
    words = {"showPasswordText": _("Show"), "hidePasswordText": _("Hide")}
    field = PasswordField(
        _("Choose a passphrase"),
        description=_("At least 10 characters. Three or four words that only you would put together are good."),
        widget=GovPasswordInput(),
        render_kw={"params": params | words},
    )
    made: type[Form] = type("PassphraseForm", (Form,), {"passphrase": field})
    return made()


def passphrase_problem(passphrase: str, name: str) -> str | None:
    """What is wrong with a passphrase for the account `name`, in words; None if nothing is."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        return _("Choose a longer passphrase, with at least 10 characters.")
    if len(passphrase) > LONGEST_PASSPHRASE:
        return _("Choose a shorter passphrase, with at most 200 characters.")
    if fold(passphrase) == fold(name):
        return _("Choose a passphrase that is not your sign-in name.")
    return None
