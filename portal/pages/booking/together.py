"""Joint sessions on a participant's pages: times, asking, answering, calling off. One's own part is all that shows."""

from datetime import UTC, datetime
from http import HTTPStatus
from itertools import groupby
from zoneinfo import ZoneInfo

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.domain.bookings import BookingState, SlotTaken, TooLate
from portal.domain.together import Answer, AskedAlready, TooLateToAnswer
from portal.pages.booking.calendar_file import calendar_answer
from portal.pages.current import outside
from portal.services import together
from portal.services.participants import Person
from portal.services.together import Session
from portal.web.application import visitor
from portal.web.filters import day_and_time
from portal.wording.catalogue import gettext

DAYS_AT_ONCE = 10
"""Days with times on one page; `?page=1` has the next."""


def choose(person: Person) -> ResponseReturnValue:
    """The open times by day in the person's zone, a page at a time."""
    standing = together.of(outside(), person)
    if not standing.may_look or standing.asked or standing.coming:
        return _to_page()
    zone = ZoneInfo(person.zone)
    found = together.times(outside(), person)
    days = [(day, list(group)) for day, group in groupby(found, lambda time: time.astimezone(zone).date())]
    number = max(request.args.get("page", 0, type=int), 0)
    shown = days[number * DAYS_AT_ONCE : (number + 1) * DAYS_AT_ONCE]
    if not shown and days:
        abort(HTTPStatus.NOT_FOUND)
    further = len(days) > (number + 1) * DAYS_AT_ONCE
    return render_template("booking/together.html", person=person, days=shown, number=number, further=further)


def look(person: Person) -> ResponseReturnValue:
    """The time once more, before one's partner is asked."""
    start = _read_start()
    if start is None:
        return _to_times()
    clash = together.clash(outside(), person, start)
    return render_template("booking/together_ask.html", person=person, start=start, clash=clash)


def ask(person: Person) -> ResponseReturnValue:
    """Ask for the time. One that is gone, or not offered for whatever reason, leads back to those that are."""
    start = _read_start()
    if start is None or not together.of(outside(), person).may_look:
        return _to_times()
    try:
        together.ask(outside(), person, start, by=visitor().account_id)
    except AskedAlready:
        flash(gettext("A time was asked for already. Here it is."))
        return _to_page()
    except SlotTaken:
        flash(gettext("That time has just gone. These are open now."))
        return _to_times()
    flash(gettext("We ask your partner, by the ways that they gave."))
    return _to_page()


def answer(person: Person, reference: str) -> ResponseReturnValue:
    """Yes or no, as often as one likes until it is settled."""
    session = _session(person, reference)
    if request.method == "POST":
        return _take_answer(person, session)
    if session.state is not BookingState.REQUESTED:
        return _to_page()
    clash = together.clash(outside(), person, session.starts)
    return render_template("booking/together_answer.html", person=person, session=session, clash=clash)


def _take_answer(person: Person, session: Session) -> ResponseReturnValue:
    said = request.form.get("answer")
    if said not in set(Answer):
        abort(HTTPStatus.BAD_REQUEST)
    try:
        together.answer(outside(), person, session.reference, Answer(said), by=visitor().account_id)
    except TooLateToAnswer:
        flash(gettext("This was settled meanwhile."))
        return _to_page()
    flash(gettext("Thank you. Your answer is kept; your partner is not shown it."))
    return _to_page()


def cancel(person: Person, reference: str) -> ResponseReturnValue:
    """Ask once more, then call the session off."""
    session = _session(person, reference)
    if request.method == "POST":
        try:
            heard = together.cancel(outside(), person, reference, by=visitor().account_id)
        except TooLate:
            flash(gettext("It has begun, so it can’t be changed here any more."))
        else:
            flash(_called_off(person, heard))
        return _to_page()
    if session.state is not BookingState.CONFIRMED:
        return _to_page()
    return render_template("booking/together_cancel.html", person=person, session=session)


def _called_off(person: Person, heard: datetime) -> str:
    if heard <= outside().now():
        return gettext("It does not take place. Both of you hear so in the same words.")
    when = day_and_time(heard, person.zone)
    return gettext("It does not take place. Both of you hear so on %(when)s, and it stands here until then.", when=when)


def calendar_file(person: Person, reference: str) -> ResponseReturnValue:
    """The file of a session that is booked."""
    session = _session(person, reference)
    if session.state is not BookingState.CONFIRMED:
        abort(HTTPStatus.NOT_FOUND)
    return calendar_answer(session, outside().now())


def _session(person: Person, reference: str) -> Session:
    try:
        return together.session(person, reference)
    except LookupError:
        abort(HTTPStatus.NOT_FOUND)


def _read_start() -> datetime | None:
    """The instant that a button named; None for anything that no button of ours sends."""
    try:
        start = datetime.fromisoformat(request.form.get("start", "")[:40])
        return start.astimezone(UTC) if start.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _to_page() -> ResponseReturnValue:
    return redirect(url_for("me.page"), HTTPStatus.SEE_OTHER)


def _to_times() -> ResponseReturnValue:
    return redirect(url_for("booking.together"), HTTPStatus.SEE_OTHER)
