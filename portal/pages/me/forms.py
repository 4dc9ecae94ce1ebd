"""The forms by which a participant changes what is theirs. Each asks for the passphrase: a screen may be left open."""

from collections.abc import Mapping
from typing import Any

from govuk_frontend_wtf.wtforms_widgets import GovCheckboxInput
from wtforms import BooleanField, Field, PasswordField
from wtforms.validators import InputRequired, ValidationError

from portal.domain.contact_change import CHANGEABLE
from portal.web.asking.controls import Asking
from portal.web.asking.forms import questions_form
from portal.web.forms import Form, PassphraseInput
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _
from portal.wording.passphrases import PASSPHRASE_HINT, passphrase_problem


def _own_passphrase(hint: object = None) -> PasswordField:
    return PasswordField(
        _("Your passphrase"),
        description=hint,
        widget=PassphraseInput(),
        validators=[InputRequired(_("Write your passphrase."))],
        render_kw={"params": {"autocomplete": "current-password"}},
    )


def refuse(form: Form) -> None:
    """Say beside the field that this is not the passphrase of this account."""
    form["passphrase"].errors = [gettext("That is not your passphrase.")]


class OwnPassphraseForm(Form):
    """Nothing but the passphrase, before something is done that can't be undone by everybody who sits here."""

    passphrase = _own_passphrase(_("So that nobody else does this on a screen that you left open."))


class PassphraseForm(Form):
    """`of_account` is the name that the new passphrase may not be."""

    passphrase = _own_passphrase()
    new_passphrase = PasswordField(
        _("The new passphrase"),
        description=PASSPHRASE_HINT,
        widget=PassphraseInput(),
        render_kw={"params": {"autocomplete": "new-password"}},
    )

    def __init__(self, of_account: str) -> None:
        super().__init__()
        self.of_account = of_account

    def validate_new_passphrase(self, field: Field) -> None:
        if field.data == self.passphrase.data:
            raise ValidationError(gettext("Choose another one than you have now."))
        problem = passphrase_problem(field.data or "", self.of_account)
        if problem is not None:
            raise ValidationError(problem)


FORGETTABLE: Mapping[str, object] = {
    "about.email": _("Forget my e-mail address"),
    "about.phone": _("Forget my phone number"),
    "about.safe_contact.code_word": _("Forget the word"),
}
"""What is kept and never shown in full: left empty it stays, and with a tick it goes."""


def forget_name(key: str) -> str:
    """The name of the tick that belongs to a key: "forget-email"."""
    return f"forget-{key.rpartition('.')[2]}"


def contact_form(asking: Asking, shown: Mapping[str, Any] | None = None) -> Form:
    """The contact rules and the clock, filled with what was posted or, on a first look, with `shown`."""
    params: dict[str, Any] = {"params": {"hint": None, "items": [{}]}}
    ticks = {
        forget_name(key): BooleanField(words, widget=GovCheckboxInput(), render_kw=params)
        for key, words in FORGETTABLE.items()
        if key in asking.kept
    }
    hint = _("So that nobody else changes this on a screen that you left open.")
    return questions_form(CHANGEABLE, asking, shown, {**ticks, "passphrase": _own_passphrase(hint)})
