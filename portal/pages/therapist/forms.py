"""The form of weekly hours: for every weekday a few windows, each a start and an end."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from govuk_frontend_wtf.wtforms_widgets import GovTextInput
from wtforms import HiddenField, StringField

from portal.domain.intake_fields import WEEKDAYS
from portal.pages.therapist.clock import NoTime, OffTheStep, read_clock, write_clock
from portal.services.therapists import Window
from portal.web.forms import Form
from portal.wording.catalogue import gettext
from portal.wording.intake.practical import DAYS

WINDOWS_A_DAY = 3
EDGES = ("start", "end")


@dataclass(frozen=True, slots=True)
class Line:
    """One window's two fields; `overnight` if what stands in them ends on the next day."""

    start: Any
    end: Any
    overnight: bool


class HoursForm(Form):
    """`mon-0-start` to `sun-2-end`, made by `hours_form`; an empty pair is no window."""

    revision = HiddenField()
    windows_a_day: int

    def days(self) -> Iterator[tuple[str, list[Line]]]:
        """The name of each weekday with its lines, for the page."""
        for day in WEEKDAYS:
            yield str(DAYS[day]), [self._line(day, number) for number in range(self.windows_a_day)]

    def validate(self, extra_validators: Mapping[str, Any] | None = None) -> bool:
        """Whether every pair can be read; each error stands beside the field that it is about."""
        sound: bool = super().validate(extra_validators)
        for day in WEEKDAYS:
            starts: set[int] = set()
            for number in range(self.windows_a_day):
                sound = self._check(day, number, starts) and sound
        return sound

    def windows(self) -> list[Window]:
        """What was typed, once it is valid, in the order of the week."""
        found = []
        for weekday, day in enumerate(WEEKDAYS):
            for number in range(self.windows_a_day):
                start, end = self._typed(day, number)
                if start and end:
                    found.append(Window(weekday, read_clock(start), read_clock(end)))
        return sorted(found, key=lambda window: (window.weekday, window.starts))

    def given_revision(self) -> int:
        """The revision that the form was made from; -1, which never is one, for what is no number."""
        text = self.revision.data or ""
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1

    def _typed(self, day: str, number: int) -> tuple[str, str]:
        start, end = ((self[f"{day}-{number}-{edge}"].data or "").strip() for edge in EDGES)
        return start, end

    def _line(self, day: str, number: int) -> Line:
        start, end = (_read(text) for text in self._typed(day, number))
        overnight = start is not None and end is not None and end <= start
        return Line(self[f"{day}-{number}-start"], self[f"{day}-{number}-end"], overnight)

    def _check(self, day: str, number: int, starts: set[int]) -> bool:
        start, end = self._typed(day, number)
        fields = [self[f"{day}-{number}-{edge}"] for edge in EDGES]
        if not start and not end:
            return True
        for field, typed in zip(fields, (start, end), strict=True):
            problem = _problem(typed, is_start=field is fields[0])
            if problem is not None:
                field.errors = [f"{DAYS[day]}: {problem}"]
        began = _read(start)
        if began is not None and not fields[0].errors:
            if began in starts:
                fields[0].errors = [gettext("%(day)s: these hours begin like others of that day.", day=str(DAYS[day]))]
            starts.add(began)
        return not any(field.errors for field in fields)


def hours_form(standing: Sequence[Window], *, revision: int, typed: bool) -> HoursForm:
    """A form with as many lines a day as stand there, three at least.

    `typed` takes what was sent; else the fields hold `standing`.
    """
    by_day = {weekday: [window for window in standing if window.weekday == weekday] for weekday in range(7)}
    lines = max(WINDOWS_A_DAY, *(len(windows) for windows in by_day.values()))
    values: dict[str, str] = {"revision": str(revision)}
    fields: dict[str, Any] = {"windows_a_day": lines}
    for weekday, day in enumerate(WEEKDAYS):
        for number in range(lines):
            window = by_day[weekday][number] if number < len(by_day[weekday]) else None
            begins = gettext("From") if number == 0 else gettext("And from")
            for edge, words in zip(EDGES, (begins, gettext("To")), strict=True):
                name = f"{day}-{number}-{edge}"
                fields[name] = StringField(words, widget=GovTextInput())
                if window is not None:
                    values[name] = write_clock(window.starts if edge == "start" else window.ends)
    made = type("WeeklyHoursForm", (HoursForm,), fields)
    form: HoursForm = made() if typed else made(formdata=None, data=values)
    return form


def _read(text: str) -> int | None:
    try:
        return read_clock(text)
    except ValueError:
        return None


def _problem(text: str, *, is_start: bool) -> str | None:
    """What to do about one half of a pair, None if it is as it should be."""
    if not text:
        return gettext("write when these hours begin.") if is_start else gettext("write when these hours end.")
    try:
        read_clock(text)
    except NoTime:
        return gettext("write a time such as 9:30 or 17:00.")
    except OffTheStep:
        return gettext("use steps of five minutes, such as 9:30 or 9:35.")
    return None
