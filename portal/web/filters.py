"""How instants, spans and sums are written for a reader, in the reader's zone and locale."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_skeleton, format_time

from portal.domain.clock_changes import comes_again
from portal.domain.intake import Intake
from portal.wording.answers import answer_rows, told_answers
from portal.wording.catalogue import current_locale, gettext, ngettext
from portal.wording.countries import language_name
from portal.wording.days import whole_day, whole_day_and_year
from portal.wording.formats import formats
from portal.wording.sums import money


def local(instant: datetime | int, zone: str) -> datetime:
    """An instant (or seconds since the epoch) on the clocks of `zone`."""
    aware = datetime.fromtimestamp(instant, UTC) if isinstance(instant, int) else instant
    return aware.astimezone(ZoneInfo(zone))


def clock_time(instant: datetime | int, zone: str) -> str:
    """ "18:30", as the locale writes it."""
    return format_time(local(instant, zone), "short", locale=current_locale())


def long_day(instant: datetime | int, zone: str) -> str:
    """ "Wednesday 25 November"."""
    return whole_day(local(instant, zone))


def weekday(instant: datetime | int, zone: str) -> str:
    return format_date(local(instant, zone), "EEEE", locale=current_locale())


def short_day(instant: datetime | int, zone: str) -> str:
    """ "25 Nov"."""
    return format_skeleton("MMMd", local(instant, zone), locale=current_locale())


def long_date(day: date) -> str:
    """ "Wednesday 25 November", of a day that is one everywhere."""
    return whole_day(day)


def day_and_time(instant: datetime | int, zone: str) -> str:
    """ "Wednesday 25 November, 18:30"; a time that comes twice, where clocks go back, is told from the first."""
    written = gettext("%(day)s, %(time)s", day=long_day(instant, zone), time=clock_time(instant, zone))
    again = comes_again(local(instant, zone), ZoneInfo(zone))
    return f"{written} ({gettext('after the change')})" if again else written


def remaining(until: datetime, now: datetime) -> str:
    """How long there is left, in the largest unit that fits: "12 minutes left", "due 3 hours ago"."""
    left = until - now
    amount = _amount(abs(left))
    if left < timedelta():
        return gettext("due %(amount)s ago", amount=amount)
    return gettext("%(amount)s left", amount=amount)


def waited(since: datetime, now: datetime) -> str:
    return _amount(now - since)


def _amount(span: timedelta) -> str:
    minutes = int(span.total_seconds()) // 60
    if minutes < 120:
        return ngettext("%(num)d minute", "%(num)d minutes", minutes)
    if minutes < 48 * 60:
        return ngettext("%(num)d hour", "%(num)d hours", minutes // 60)
    return ngettext("%(num)d day", "%(num)d days", minutes // (24 * 60))


def language_list(codes: Sequence[str]) -> str:
    """ "English, French"."""
    return ", ".join(language_name(code, current_locale()) for code in codes)


def told_rows(told: Intake, group: str, currency: str) -> list[tuple[str, str]]:
    """(question, answer) in words for one open group of an intake; sums are in the practice's currency."""
    return answer_rows(told_answers(told, group), currency)


ALL: Mapping[str, Callable[..., object]] = {
    "clock_time": clock_time,
    "date_and_year": whole_day_and_year,
    "day_and_time": day_and_time,
    "formats": formats,
    "language_list": language_list,
    "long_date": long_date,
    "long_day": long_day,
    "money": money,
    "remaining": remaining,
    "short_day": short_day,
    "told_rows": told_rows,
    "waited": waited,
    "weekday": weekday,
}
