"""The two forms of the intake that ask for no key of its document."""

from govuk_frontend_wtf.wtforms_widgets import GovRadioInput
from wtforms import PasswordField, RadioField
from wtforms.fields.choices import SelectChoice

from portal.web.asking.controls import LEGEND
from portal.web.forms import Form, PassphraseInput
from portal.wording.catalogue import gettext as _
from portal.wording.intake import CONSENT
from portal.wording.passphrases import PASSPHRASE_HINT

NOW, LATER = "now", "later"


def consent_form() -> Form:
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
    return made()


def passphrase_form() -> Form:
    params = {"autocomplete": "new-password", "label": {"classes": "govuk-label--s"}}
    field = PasswordField(
        _("Choose a passphrase"),
        description=PASSPHRASE_HINT,
        widget=PassphraseInput(),
        render_kw={"params": params},
    )
    made: type[Form] = type("PassphraseForm", (Form,), {"passphrase": field})
    return made()
