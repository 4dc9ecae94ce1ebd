"""The words that these pages need of codes: languages, ways to meet, wishes that could not be kept, reasons."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list

from portal.domain.bands import ROUTINE_WORKING_DAYS
from portal.domain.clock_changes import comes_again
from portal.services.reaching import rings_outside_hours
from portal.services.times import DAYS_OF_A_SHEET, Day
from portal.wording.catalogue import current_locale, gettext, ngettext
from portal.wording.countries import language_name
from portal.wording.days import whole_day
from portal.wording.helplines import couples_services_for, helplines_for
from portal.wording.intake import STEPS
from portal.wording.reasons import sentence
from portal.wording.zones import zone_name


def languages(codes: Sequence[str]) -> str:
    """ "English and French"."""
    return format_list([language_name(code, current_locale()) for code in codes], locale=current_locale())


def relaxed_words(wishes: Sequence[str]) -> str:
    """What could not be kept of the wishes, said once above the list."""
    match tuple(sorted(wishes)):
        case ():
            return ""
        case ("fee",):
            return gettext(
                "Not everyone here is within the fee you named. Beside each you see what later sessions cost."
            )
        case ("windows",):
            return gettext(
                "Not everyone here works at the times of the week you named. They fit in all else you asked."
            )
        case _:
            return gettext(
                "Not everyone here works at the times of the week you named, or is within your fee. What later "
                "sessions cost stands with each."
            )


def day_name(day: date) -> str:
    return format_date(day, "EEEE", locale=current_locale())


def day_number(day: date) -> str:
    """ "25 Nov"."""
    return format_skeleton("MMMd", datetime.combine(day, time()), locale=current_locale())


def change_words(change: timedelta) -> str:
    """What is said beside a day on which the clocks change; nothing beside any other."""
    minutes = abs(int(change.total_seconds())) // 60
    if not minutes:
        return ""
    amount = (
        ngettext("%(num)d hour", "%(num)d hours", minutes // 60)
        if minutes % 60 == 0
        else ngettext("%(num)d minute", "%(num)d minutes", minutes)
    )
    if change > timedelta():
        return gettext("The clocks go forward by %(amount)s.", amount=amount)
    return gettext("The clocks go back by %(amount)s.", amount=amount)


def again_words(start: datetime, zone: str) -> str:
    """What tells a time that comes twice from the first one of its name."""
    return gettext("after the change") if comes_again(start, ZoneInfo(zone)) else ""


def weeks(days: Sequence[Day]) -> list[list[Day | None]]:
    """The days in rows of a week that begin as weeks do for the reader; None where no day of ours stands."""
    before = (days[0].date.weekday() - Locale.parse(current_locale()).first_week_day) % 7
    cells = [*([None] * before), *days]
    cells += [None] * (-len(cells) % 7)
    return [cells[start : start + 7] for start in range(0, len(cells), 7)]


def week_days() -> list[tuple[str, str]]:
    """(short name, whole name) of the days of the week, as the reader's weeks begin."""
    locale = Locale.parse(current_locale())
    order = [(locale.first_week_day + n) % 7 for n in range(7)]
    return [(locale.days["stand-alone"]["narrow"][day], locale.days["stand-alone"]["wide"][day]) for day in order]


def zone_words(zone: str) -> str:
    return zone_name(zone, current_locale())


WORDS: Mapping[str, object] = {
    "day_name": day_name,
    "day_number": day_number,
    "change_words": change_words,
    "again_words": again_words,
    "weeks": weeks,
    "week_days": week_days,
    "full_day": whole_day,
    "days_of_a_sheet": DAYS_OF_A_SHEET,
    "languages": languages,
    "relaxed_words": relaxed_words,
    "reason_words": sentence,
    "zone_words": zone_words,
    "couples_services_for": couples_services_for,
    "helplines_for": helplines_for,
    "longest_to_read": ROUTINE_WORKING_DAYS,
    "outside_hours": rings_outside_hours,
    "step": STEPS[14],
}
