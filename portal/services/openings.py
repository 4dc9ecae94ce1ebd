"""Open times of therapists, as the pages offer them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from itertools import groupby
from uuid import UUID
from zoneinfo import ZoneInfo

from portal.data.calendars import calendars_of
from portal.data.tables import Therapist
from portal.domain.bookings import WELCOME_CALL
from portal.domain.slots import Calendar, open_starts
from portal.domain.windows import window_of

DAY = timedelta(days=1)
FEW = 3


def earliest(calendar: Calendar, now: datetime) -> datetime | None:
    """The first open start for a welcome call, looked for in a window that doubles until the horizon."""
    today = now.astimezone(calendar.zone).date() - DAY
    last = today + timedelta(days=calendar.horizon_days + 2)
    first, width = today, DAY
    while first <= last:
        found = open_starts(calendar, first, min(first + width, last), WELCOME_CALL, now)
        if found:
            return found[0]
        first, width = first + width, width * 2
    return None


def open_times(
    therapists: Collection[Therapist],
    now: datetime,
    days: int,
    *,
    but: UUID | None = None,
    length: timedelta = WELCOME_CALL,
) -> Mapping[UUID, list[datetime]]:
    """The open starts of each therapist within the coming `days`, for an appointment of this length, sorted, UTC.

    `but` leaves one booking out: what somebody keeps themselves takes no time from them, since choosing anew gives it
    back.
    """
    last = now + timedelta(days=days)
    calendars = calendars_of(therapists, now, last, but=but)
    return {
        therapist_id: [
            start
            for start in open_starts(
                calendar,
                now.astimezone(calendar.zone).date() - DAY,
                last.astimezone(calendar.zone).date(),
                length,
                now,
            )
            if start <= last
        ]
        for therapist_id, calendar in calendars.items()
    }


def few_of(times: Sequence[datetime], wished: Collection[str], zone: ZoneInfo) -> list[datetime]:
    """At most `FEW` of these sorted times, sorted: those in a wished window first, and of these the first of each day.

    The earliest of all others fill up what is left. Without wishes these are the earliest.
    """
    fitting = [time for time in times if window_of(time, zone) in wished]
    by_liking = dict.fromkeys([*first_of_each_day(fitting, zone), *fitting, *times])
    return sorted(list(by_liking)[:FEW])


def are_enough(times: Sequence[datetime], wished: Collection[str], zone: ZoneInfo) -> bool:
    """Whether later times could not change what `few_of` makes of these."""
    if not wished:
        return len(times) >= FEW
    return len(first_of_each_day([time for time in times if window_of(time, zone) in wished], zone)) >= FEW


def first_of_each_day(times: Sequence[datetime], zone: ZoneInfo) -> list[datetime]:
    """Of these sorted times the first of each day in `zone`."""
    return [next(group) for _, group in groupby(times, lambda time: time.astimezone(zone).date())]
