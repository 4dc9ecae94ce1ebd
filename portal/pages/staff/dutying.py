"""Staffed hours, holidays and the rota, for leads and managers."""

from datetime import date, time
from http import HTTPStatus

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovSelect
from wtforms import DateField, SelectField, TimeField
from wtforms.validators import InputRequired, Optional

from portal.domain.intake_fields import WEEKDAYS
from portal.domain.rota import Shift
from portal.pages.current import outside
from portal.services import deciding, duty
from portal.web.application import visitor
from portal.web.forms import ClockInput, DayInput, Form
from portal.web.references import is_reference
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _
from portal.wording.intake.practical import DAYS

ONE_DAY = "day"
PLAIN = {"params": {"hint": None}}


class HoursForm(Form):
    """`opens_0` to `closes_6`; a day without times is not staffed."""

    def days(self) -> dict[int, tuple[int, int]]:
        found = {}
        for weekday in range(7):
            opens, closes = self[f"opens_{weekday}"].data, self[f"closes_{weekday}"].data
            if opens is not None and closes is not None:
                found[weekday] = (_minutes(opens), _minutes(closes))
        return found


for number in range(len(WEEKDAYS)):
    for edge, label in (("opens", _("from")), ("closes", _("to"))):
        field = TimeField(label, widget=ClockInput(), validators=[Optional()], render_kw=PLAIN)
        setattr(HoursForm, f"{edge}_{number}", field)


class ShiftForm(Form):
    who = SelectField(_("Who is on duty?"), widget=GovSelect(), render_kw=PLAIN)
    when = SelectField(_("On which day?"), widget=GovSelect(), render_kw=PLAIN)
    day = DateField(
        _("The one day"),
        description=_("Only for a single day. On it, the weekly shifts do not hold."),
        widget=DayInput(),
        validators=[Optional()],
    )
    starts = TimeField(_("From"), widget=ClockInput(), validators=[InputRequired(_("Write a time."))], render_kw=PLAIN)
    ends = TimeField(
        _("To"),
        description=_("At or before the beginning: until the next day."),
        widget=ClockInput(),
        validators=[InputRequired(_("Write a time."))],
    )


class HolidayForm(Form):
    holiday = DateField(
        _("A day on which nobody is at the desk"), widget=DayInput(), validators=[InputRequired(_("Write the day."))]
    )


def page() -> ResponseReturnValue:
    """All three, each with its form."""
    return _page()


def set_hours() -> ResponseReturnValue:
    """The staffed hours of each weekday."""
    form = HoursForm()
    if not form.validate():
        return _page(hours=form)
    try:
        duty.set_staffed_hours(outside(), form.days(), by=visitor().account_id)
    except ValueError:
        form.form_errors.append(gettext("Give at least one day its hours, each from earlier to later."))
        return _page(hours=form)
    return _saved()


def add_shift() -> ResponseReturnValue:
    """One more shift."""
    form = _shift_form()
    if not form.validate():
        return _page(shift=form)
    if form.when.data == ONE_DAY and form.day.data is None:
        form.day.errors = [gettext("Write the day.")]
        return _page(shift=form)
    accounts = {each.sign_in_name: each.account_id for each in deciding.on_triage()}
    is_one_day = form.when.data == ONE_DAY
    shift = Shift(
        account_id=accounts.get(form.who.data),
        weekday=None if is_one_day else int(form.when.data),
        day=form.day.data if is_one_day else None,
        starts=form.starts.data or time(),
        ends=form.ends.data or time(),
    )
    try:
        duty.add_shift(outside(), shift, by=visitor().account_id)
    except LookupError:
        form.who.errors = [gettext("Nobody can be on duty on a single day only.")]
        return _page(shift=form)
    return _saved()


def remove_shift() -> ResponseReturnValue:
    """One shift less."""
    reference = request.form.get("shift", "")
    if is_reference(reference):
        duty.remove_shift(outside(), reference, by=visitor().account_id)
    return _saved()


def add_holiday() -> ResponseReturnValue:
    """One more day on which the desk is not staffed."""
    form = HolidayForm()
    if not form.validate() or form.holiday.data is None:
        return _page(holiday=form)
    duty.add_holiday(outside(), form.holiday.data, by=visitor().account_id)
    return _saved()


def remove_holiday() -> ResponseReturnValue:
    """One less."""
    day = request.form.get("holiday", type=date.fromisoformat)
    if day is not None:
        duty.remove_holiday(outside(), day, by=visitor().account_id)
    return _saved()


def _page(
    hours: HoursForm | None = None, shift: ShiftForm | None = None, holiday: HolidayForm | None = None
) -> ResponseReturnValue:
    wrong = hours or shift or holiday
    return render_template(
        "staff/duty.html",
        hours=hours or _hours_form(),
        shift=shift or _shift_form(),
        holiday=holiday or HolidayForm(formdata=None),
        wrong=wrong,
        shifts=duty.shifts(),
        holidays=duty.holidays(),
        covers=duty.rota().covers_the_week(),
        days=[DAYS[name] for name in WEEKDAYS],
    )


def _hours_form() -> HoursForm:
    data: dict[str, time] = {}
    for weekday, (opens, closes) in duty.staffed_hours().weekdays.items():
        data |= {f"opens_{weekday}": _clock(opens), f"closes_{weekday}": _clock(closes)}
    return HoursForm(formdata=None, data=data)


def _shift_form() -> ShiftForm:
    form = ShiftForm() if request.endpoint == "staff.add_shift" else ShiftForm(formdata=None)
    colleagues = [(each.sign_in_name, each.called) for each in deciding.on_triage()]
    form.who.choices = [*colleagues, ("", gettext("Nobody"))]
    weekly = [(str(number), gettext("every week: %(day)s", day=DAYS[name])) for number, name in enumerate(WEEKDAYS)]
    form.when.choices = [*weekly, (ONE_DAY, gettext("one day only"))]
    return form


def _saved() -> ResponseReturnValue:
    flash(gettext("That is saved, and holds from now on."))
    return redirect(url_for("staff.duty"), HTTPStatus.SEE_OTHER)


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _clock(minutes: int) -> time:
    """A time of day; the midnight that ends a day is shown as its last minute."""
    return time(23, 59) if minutes >= 24 * 60 else time(minutes // 60, minutes % 60)
