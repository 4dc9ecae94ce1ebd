"""Whose a case is: taking it on, letting it go, handing it over; putting it off; and what a shift hands over."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from flask import render_template
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovSelect
from wtforms import DateField, SelectField
from wtforms.validators import InputRequired

from portal.domain.case_log import IllegalStep
from portal.domain.snoozing import TooLong
from portal.pages.current import outside
from portal.pages.staff.deciding import ReasonForm, case_or_404, decide_on, done, locked_or_404
from portal.services import casework, deciding, shifts
from portal.services.cases import LockedCase
from portal.web.application import practice, visitor
from portal.web.forms import DayInput, Form
from portal.wording import staff as words
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _

MORNING = time(9)
"""When, on the practice's clock, at which a case that was put off comes back."""


class HandOverForm(ReasonForm):
    to = SelectField(_("To whom?"), widget=GovSelect(), render_kw={"params": {"hint": None}})


class SnoozeForm(Form):
    until = DateField(
        _("Until the morning of"),
        description=_("Two weeks at most, and not past the time by which a decision is due. The clock goes on."),
        widget=DayInput(),
        validators=[InputRequired(_("Write the day."))],
    )


def claim(reference: str) -> ResponseReturnValue:
    """Take on a case that nobody has."""
    try:
        deciding.claim(outside(), locked_or_404(reference), by=visitor().account_id)
    except IllegalStep:
        return done(reference, gettext("Somebody else has taken it on meanwhile."))
    return done(reference, gettext("You see to this case now."))


def let_go(reference: str) -> ResponseReturnValue:
    """Leave it to whoever takes it on next; nobody lets go of what is somebody else's."""
    case = locked_or_404(reference)
    if case.owner_id != visitor().account_id:
        return done(reference, gettext("It is not yours to let go."))
    deciding.let_go(outside(), case, by=visitor().account_id)
    return done(reference, gettext("Nobody sees to this case now."))


def hand_over(reference: str) -> ResponseReturnValue:
    """Give it to a colleague, with what they need to know."""
    owner = casework.of(outside(), reference, case_or_404(reference).people).owner_id
    colleagues = {each.sign_in_name: each for each in deciding.on_triage() if each.account_id != owner}
    form = HandOverForm()
    form.to.choices = [(name, each.called) for name, each in colleagues.items()]

    def act(case: LockedCase) -> ResponseReturnValue:
        to = colleagues[form.to.data].account_id
        deciding.hand_over(outside(), case, to, form.reason.data or "", by=visitor().account_id)
        return done(reference, gettext("It is handed over. Your note stands with the case."))

    return decide_on(reference, "staff/hand_over.html", form, act)


def snooze(reference: str) -> ResponseReturnValue:
    """Put it off until a day, at most until a decision on it is due."""
    found, form = case_or_404(reference), SnoozeForm()
    if form.validate_on_submit() and form.until.data is not None:
        until = datetime.combine(form.until.data, MORNING, ZoneInfo(practice().timezone))
        try:
            deciding.snooze(outside(), locked_or_404(reference), until, by=visitor().account_id)
        except TooLong:
            form.until.errors = [gettext("Choose a day ahead, within two weeks and before a decision is due.")]
        else:
            return done(reference, gettext("It is put off. Its clock goes on."))
    return render_template("staff/snooze.html", form=form, case=found, words=words)


def wake(reference: str) -> ResponseReturnValue:
    """Put it off no longer."""
    deciding.snooze(outside(), locked_or_404(reference), None, by=visitor().account_id)
    return done(reference, gettext("It is back in the queue."))


def shift() -> ResponseReturnValue:
    """What one has in hand, to read out or print when the shift ends."""
    return render_template("staff/shift.html", cases=shifts.in_hand(visitor().account_id), words=words)
