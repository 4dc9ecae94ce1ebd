"""Two people and their cases: letting the second join, putting two together and apart, each with a reason."""

from http import HTTPStatus

from flask import abort, render_template
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovTextInput
from wtforms import StringField
from wtforms.validators import InputRequired

from portal.pages.current import outside
from portal.pages.staff.deciding import ReasonForm, case_or_404, decide_on, done, tick
from portal.services import cases, couples, joining
from portal.services.cases import LockedCase
from portal.services.couples import NotTwo
from portal.web.application import visitor
from portal.web.references import is_reference
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _


class TogetherForm(ReasonForm):
    other = StringField(
        _("The other case"),
        description=_("Its ten signs, as they stand on the queue."),
        widget=GovTextInput(),
        validators=[InputRequired(_("Write the other case."))],
        filters=[lambda text: text and text.strip().upper()],
    )
    this_agrees = tick(_("The person of this case has agreed, alone"))
    other_agrees = tick(_("The person of the other case has agreed, alone"))

    def refuse(self) -> None:
        self.other.errors = [gettext("There is no such open case, or one of the two is not of one person.")]


def let_join(reference: str) -> ResponseReturnValue:
    """Agree that the partner may join, whatever was told of a court order."""
    form = ReasonForm()

    def act(case: LockedCase) -> ResponseReturnValue:
        joining.agree(outside(), case, form.reason.data or "", by=visitor().account_id)
        return done(reference, gettext("The partner may join with a code."))

    return decide_on(reference, "staff/let_join.html", form, act)


def put_apart(reference: str, number: int) -> ResponseReturnValue:
    """Give one of the two a case of their own."""
    found, form = case_or_404(reference), ReasonForm()
    person = next((each for each in found.people if each.number == number), None)
    if person is None or len(found.people) != couples.BOTH:
        abort(HTTPStatus.NOT_FOUND)

    def act(case: LockedCase) -> ResponseReturnValue:
        try:
            couples.put_apart(outside(), case, person.participant_id, form.reason.data or "", by=visitor().account_id)
        except NotTwo:
            return done(reference, gettext("They are apart already."))
        return done(reference, gettext("The two are apart. Neither is told; the next step is yours."))

    return decide_on(reference, "staff/put_apart.html", form, act, person=person)


def put_together(reference: str) -> ResponseReturnValue:
    """Join two cases of one couple that came separately, or propose it where it takes two clinicians."""
    form = TogetherForm()
    if form.is_submitted():
        # Locked by reference, so that two who join the same cases at once don't wait for each other for ever.
        for each in sorted({reference, _named(form) or reference}):
            cases.by_reference(each)

    def act(case: LockedCase) -> ResponseReturnValue:
        named = _named(form)
        other = cases.by_reference(named) if named else None
        if other is None:
            raise NotTwo
        if couples.merge(outside(), case, other, form.reason.data or "", by=visitor().account_id):
            return done(reference, gettext("The two are in one case now."))
        return done(reference, gettext("You proposed it. It holds once a second clinician joins them too."))

    try:
        return decide_on(reference, "staff/put_together.html", form, act)
    except NotTwo:
        form.refuse()
        return render_template("staff/put_together.html", form=form, case=case_or_404(reference))


def _named(form: TogetherForm) -> str | None:
    named = form.other.data or ""
    return named if is_reference(named) else None
