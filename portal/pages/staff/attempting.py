"""Noting attempts to reach a person, by ways that they allow; and leave of two to go against them."""

from collections.abc import Sequence
from datetime import datetime
from http import HTTPStatus
from zoneinfo import ZoneInfo

from flask import abort, make_response, render_template, url_for
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovRadioInput, GovTextArea
from wtforms import DateTimeLocalField, RadioField, TextAreaField
from wtforms.validators import InputRequired, Length

from portal.domain.attempts import AgainstTheirRules, Means, Outcome, possible_means
from portal.domain.case_log import SameClinician
from portal.pages.current import outside
from portal.pages.staff.deciding import EVEN_CLOSED, LONGEST, ReasonForm, case_or_404, done, locked_or_404
from portal.pages.staff.disclosing import for_a_while
from portal.services import attempts, casework
from portal.services.attempts import Ahead
from portal.services.triage import CaseFile, PersonOfCase
from portal.web.application import practice, visitor
from portal.web.forms import Form, MomentInput
from portal.web.shared_screen import is_shared
from portal.wording import staff as words
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _


class AttemptForm(Form):
    means = RadioField(
        _("How?"),
        widget=GovRadioInput(),
        validators=[InputRequired(_("Choose how."))],
        render_kw={"params": {"hint": None}},
    )
    at = DateTimeLocalField(
        _("When?"),
        description=_("On the practice’s clock."),
        format=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"],
        widget=MomentInput(),
        validators=[InputRequired(_("Write when."))],
    )
    outcome = RadioField(
        _("How did it go?"),
        widget=GovRadioInput(),
        choices=[(outcome.value, words.OUTCOMES[outcome]) for outcome in Outcome],
        validators=[InputRequired(_("Choose how it went."))],
        render_kw={"params": {"hint": None}},
    )
    words = TextAreaField(
        _("What was said"),
        description=_("Kept sealed. The people in the case never see it."),
        widget=GovTextArea(),
        validators=[
            InputRequired(_("Write what was said, or that nothing was.")),
            Length(max=LONGEST, message=_("Write less: 2,000 characters at most.")),
        ],
    )

    def offer(self, possible: Sequence[Means]) -> None:
        self.means.choices = [(means.value, words.MEANS[means]) for means in possible]


def note(reference: str, number: int) -> ResponseReturnValue:
    """Note how an attempt went; ways that the person never allows are not offered."""
    case, person = _person(reference, number)
    work, form = casework.of(outside(), reference, case.people), AttemptForm()
    zone = ZoneInfo(practice().timezone)
    form.offer(possible_means(person.told.about, has_leave=person.participant_id in work.signed))
    if form.validate_on_submit() and form.at.data is not None:
        locked_or_404(reference, *EVEN_CLOSED)
        try:
            attempts.note(
                outside(),
                person.participant_id,
                Means(form.means.data),
                Outcome(form.outcome.data),
                form.words.data or "",
                at=form.at.data.replace(tzinfo=zone),
                by=visitor().account_id,
            )
        except AgainstTheirRules:
            form.means.errors = [gettext("They did not allow this way at that hour.")]
        except Ahead:
            form.at.errors = [gettext("That is still to come.")]
        else:
            return done(reference, gettext("That is recorded."))
    elif not form.is_submitted():
        form.at.data = _now(zone)
    return render_template("staff/attempt.html", form=form, case=case, person=person, work=work, words=words)


def _now(zone: ZoneInfo) -> datetime:
    return outside().now().astimezone(zone).replace(second=0, microsecond=0, tzinfo=None)


def notes(reference: str) -> ResponseReturnValue:
    """What was said. A POST, because reading it is recorded."""
    back = url_for("staff.case", reference=reference)
    if is_shared():
        return render_template("staff/screen_is_shared.html", back=back)
    people = case_or_404(reference).people
    row = locked_or_404(reference, *EVEN_CLOSED)
    said = attempts.read(outside(), [each.participant_id for each in people], row.id, by=visitor().account_id)
    names = {each.participant_id: each.told.about.preferred_name for each in people}
    page = render_template("staff/said.html", reference=reference, said=said, names=names, words=words)
    return for_a_while(make_response(page), back)


def ask_for_permit(reference: str, number: int) -> ResponseReturnValue:
    """Hold it right, as the first of two, to reach somebody against their own rules."""
    case, person = _person(reference, number)
    form = ReasonForm()
    if form.validate_on_submit():
        locked_or_404(reference, *EVEN_CLOSED)
        attempts.ask_for_permit(outside(), person.participant_id, form.reason.data or "", by=visitor().account_id)
        return done(reference, gettext("You signed first. It holds for a day once a second has signed."))
    return render_template("staff/permit.html", form=form, case=case, person=person, words=words)


def agree_to_permit(reference: str, number: int, which: int) -> ResponseReturnValue:
    """Be the second of two; `which` counts what was ever asked for about this person, from one."""
    _, person = _person(reference, number)
    asked = next((each for each in attempts.permits([person.participant_id]) if each.number == which), None)
    if asked is None:
        abort(HTTPStatus.NOT_FOUND)
    locked_or_404(reference, *EVEN_CLOSED)
    try:
        attempts.agree_to_permit(outside(), asked.id, by=visitor().account_id)
    except SameClinician:
        return done(reference, gettext("You signed first: it takes somebody else."))
    return done(reference, gettext("Two have signed. For a day this person may be reached against their own rules."))


def _person(reference: str, number: int) -> tuple[CaseFile, PersonOfCase]:
    case = case_or_404(reference)
    person = next((each for each in case.people if each.number == number), None)
    if person is None:
        abort(HTTPStatus.NOT_FOUND)
    return case, person
