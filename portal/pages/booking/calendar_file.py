"""An appointment as a file for a calendar (RFC 5545). Calendars are shared and copied, so it says next to nothing."""

from datetime import datetime

from icalendar import Calendar, Event

from portal.services.appointments import Appointment
from portal.wording.catalogue import gettext

MADE_BY = "-//Appointment//EN"


def calendar_entry(call: Appointment, now: datetime) -> bytes:
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
