"""The sign-in form: one for everyone."""

from govuk_frontend_wtf.wtforms_widgets import GovPasswordInput, GovTextInput
from wtforms import PasswordField, StringField
from wtforms.validators import InputRequired

from portal.web.forms import Form
from portal.wording.catalogue import lazy_gettext as _

AS_TYPED = {"spellcheck": "false", "autocapitalize": "none"}
"""Nothing that is typed here should be corrected, or sent to a service that corrects."""


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
        widget=GovPasswordInput(),
        validators=[InputRequired(_("Write your passphrase."))],
    )

    def refuse(self) -> None:
        """Say in one sentence, whatever the cause, that this is no sign-in."""
        self.name.errors = [*self.name.errors, str(_("That name and passphrase do not belong together."))]
