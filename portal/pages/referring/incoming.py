"""People who are referred here: a form for doctors and therapists, and the code that their client may enter later.

The form asks for nothing about the client, and the client's own page says nothing of a code that was entered: the page
of the code looks the same before and after.
"""

from http import HTTPStatus

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from portal.domain.referred import LASTS, Profession, ReferredCodeOfNoUse, Referrer
from portal.pages.current import outside
from portal.pages.referring.fields import line, may_be, one_of
from portal.services import participants, referred
from portal.web.application import practice, visitor
from portal.web.forms import Form
from portal.web.limits import let_in
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _
from portal.wording.referring import PROFESSIONS


class ReferForm(Form):
    name = line(_("Your name"), longest=120, required=_("Write your name."))
    profession = one_of(_("Your profession"), PROFESSIONS, required=_("Choose one."))
    place = line(
        _("Your practice, and where it is"), longest=200, required=_("Write where you work: a name and a town will do.")
    )
    reach = line(
        _("How we may reach you"),
        longest=200,
        hint=_("A telephone number or an e-mail address of your practice."),
        required=_("Write how we may reach you."),
    )


class ReferredForm(Form):
    code = line(
        _("The code"),
        longest=60,
        hint=_("Four groups of four. Capitals, spaces and dashes make no difference."),
        required=_("Write the code."),
        classes="govuk-input--width-20",
    )
    may_be_told = may_be(_("They may be told that I came"))

    def refuse(self) -> None:
        """Say in one sentence, whatever the cause, that this is no code."""
        self.code.errors = [gettext("This code is of no use. You need none: everything goes on without it.")]


def refer() -> ResponseReturnValue:
    """Ask who refers, then show a code: on the screen, and only this once."""
    form = ReferForm()
    if not form.validate_on_submit():
        return render_template("referring/refer.html", form=form)
    said_to_be = Profession(form.profession.data)
    code = referred.make_code(outside(), Referrer(form.name.data, said_to_be, form.place.data, form.reach.data))
    good_until = outside().now() + LASTS
    return render_template("referring/refer_code.html", code=code, good_until=good_until, practice=practice())


def enter() -> ResponseReturnValue:
    """Enter a code, or enter it again to change what the referrer may be told."""
    person, form = participants.of_account(outside(), visitor().account_id), ReferredForm()
    if person is None:
        return redirect(url_for("me.page"), HTTPStatus.SEE_OTHER)
    if not form.validate_on_submit():
        return render_template("referring/referred.html", form=form)
    try:
        referred.use(
            outside(), person, form.code.data or "", may_be_told=form.may_be_told.data, by=visitor().account_id
        )
    except ReferredCodeOfNoUse:
        referred.refuse(outside(), by=visitor().account_id)
        form.refuse()
        return render_template("referring/referred.html", form=form)
    let_in()
    flash(gettext("That is noted."))
    return redirect(url_for("me.page"), HTTPStatus.SEE_OTHER)
