"""The sign-in form, one for everyone, and the form for who has forgotten the passphrase."""

from govuk_frontend_wtf.wtforms_widgets import GovTextInput
from wtforms import Field, PasswordField, StringField
from wtforms.validators import InputRequired, ValidationError

from portal.web.forms import Form, PassphraseInput
from portal.wording.catalogue import lazy_gettext as _
from portal.wording.passphrases import PASSPHRASE_HINT, passphrase_problem

AS_TYPED = {"spellcheck": "false", "autocapitalize": "none"}
"""Nothing that is typed here should be corrected, or sent to a service that corrects."""


ONE_TIME = {"params": {"autocomplete": "one-time-code", "classes": "govuk-input--width-20"}}


def _storable(text: str | None) -> str | None:
    """A text that both databases can compare: PostgreSQL knows no NUL, and no name holds one."""
    return text and text.replace("\0", "\N{REPLACEMENT CHARACTER}")


class SignInForm(Form):
    name = StringField(
        _("Name or e-mail"),
        description=_("The name that was made for you. If you work here, your e-mail address."),
        widget=GovTextInput(),
        validators=[InputRequired(_("Write the name or e-mail that you sign in with."))],
        filters=[_storable],
        render_kw=AS_TYPED,
    )
    passphrase = PasswordField(
        _("Passphrase"),
        widget=PassphraseInput(),
        validators=[InputRequired(_("Write your passphrase."))],
    )

    def refuse(self) -> None:
        """Say in one sentence, whatever the cause, that this is no sign-in."""
        self.name.errors = [*self.name.errors, str(_("That name and passphrase do not belong together."))]


class RecoveryForm(Form):
    name = StringField(
        _("Name"),
        description=_("The name that was made for you."),
        widget=GovTextInput(),
        validators=[InputRequired(_("Write the name that you sign in with."))],
        filters=[_storable],
        render_kw=AS_TYPED,
    )
    code = StringField(
        _("Recovery code"),
        description=_("Four groups of four. Capitals, spaces and dashes make no difference."),
        widget=GovTextInput(),
        validators=[InputRequired(_("Write your recovery code."))],
        render_kw=AS_TYPED,
    )
    passphrase = PasswordField(
        _("Choose a new passphrase"),
        description=PASSPHRASE_HINT,
        widget=PassphraseInput(),
    )

    def validate_passphrase(self, field: Field) -> None:
        """Hold the new passphrase to the rule, before anything is looked up."""
        problem = passphrase_problem(field.data or "", self.name.data or "")
        if problem is not None:
            raise ValidationError(problem)

    def refuse(self) -> None:
        """Say in one sentence, whatever the cause, that nobody is let in by this."""
        self.name.errors = [*self.name.errors, str(_("That name and recovery code do not belong together."))]


class CodeForm(Form):
    code = StringField(
        _("Code"),
        description=_("Six digits, from your authenticator app. A spare code works too, once."),
        widget=GovTextInput(),
        validators=[InputRequired(_("Write the code."))],
        render_kw=ONE_TIME,
    )

    def refuse(self) -> None:
        self.code.errors = [
            *self.code.errors,
            str(_("That code does not fit, or was used. Wait for the next one and write that.")),
        ]


class FirstCodeForm(CodeForm):
    """While it is set up there are no spare codes yet."""

    code = StringField(
        _("Code"),
        description=_("Six digits, from your authenticator app."),
        widget=GovTextInput(),
        validators=[InputRequired(_("Write the code."))],
        render_kw=ONE_TIME,
    )


class SecondStepForm(Form):
    passphrase = PasswordField(
        _("Your passphrase"),
        widget=PassphraseInput(),
        validators=[InputRequired(_("Write your passphrase."))],
        render_kw={"params": {"autocomplete": "current-password"}},
    )

    def refuse(self) -> None:
        self.passphrase.errors = [*self.passphrase.errors, str(_("That is not your passphrase."))]
