"""An appointment as a file for a calendar (RFC 5545). Calendars are shared and copied, so it says next to nothing."""

from datetime import datetime
from typing import Protocol

from flask import Response
from icalendar import Calendar, Event

from portal.wording.catalogue import gettext

MADE_BY = "-//Appointment//EN"


class Timed(Protocol):
    """What of an appointment goes into a calendar."""

    @property
    def reference(self) -> str: ...

    @property
    def starts(self) -> datetime: ...

    @property
    def ends(self) -> datetime: ...

    @property
    def moves(self) -> int: ...


def calendar_answer(call: Timed, now: datetime) -> Response:
    """The file, as something to be kept and not shown."""
    answer = Response(_entry(call, now), content_type="text/calendar; charset=utf-8")
    answer.headers["Content-Disposition"] = 'attachment; filename="appointment.ics"'
    return answer


def _entry(call: Timed, now: datetime) -> bytes:
    """The file. Its UID stays the same over the appointment's life, and its sequence number counts the moves, so that a
    calendar to which it is added again moves the entry. There is no alarm, which would show on a locked screen, and no
    mark that it is private, which would make somebody curious.
    """
    event = Event()
    event.add("uid", f"{call.reference}@appointment.invalid")
    event.add("sequence", call.moves)
    event.add("dtstamp", now)
    event.add("dtstart", call.starts)
    event.add("dtend", call.ends)
    event.add("summary", gettext("Appointment"))
    calendar = Calendar()
    calendar.add("prodid", MADE_BY)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return bytes(calendar.to_ical())
