"""The forms of the intake: one made from the document's fields for each step, and two that ask for other things."""

from collections.abc import Iterable, Mapping
from typing import Any

from govuk_frontend_wtf.wtforms_widgets import GovPasswordInput, GovRadioInput
from wtforms import PasswordField, RadioField
from wtforms.fields.choices import SelectChoice

from portal.pages.intake.controls import LEGEND, Asking, control, name_of
from portal.web.forms import Form
from portal.wording.catalogue import gettext as _
from portal.wording.intake import CONSENT
from portal.wording.passphrases import PASSPHRASE_HINT

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
        description=PASSPHRASE_HINT,
        widget=GovPasswordInput(),
        render_kw={"params": params | words},
    )
    made: type[Form] = type("PassphraseForm", (Form,), {"passphrase": field})
    return made()
