"""Step 15 and what follows: therapists who fit, their times, and the kept time that waits to be booked."""

from http import HTTPStatus

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.domain.bookings import AlreadyBooked, BookingState, HoldExpired, SlotTaken
from portal.pages.booking.forms import read_time, time_value
from portal.pages.booking.words import WORDS
from portal.pages.current import outside
from portal.services import appointments, bookings, participants, reaching, times
from portal.services.participants import Person
from portal.web.afterwards import afterwards
from portal.web.application import visitor
from portal.wording.catalogue import gettext

pages = Blueprint("booking", __name__)


class NothingSent(Exception):
    """The person has no case yet, so there is nobody to choose a time for."""


@pages.context_processor
def _words() -> dict[str, object]:
    return {**WORDS, "time_value": time_value}


@pages.route("/start/15", methods=["GET", "POST"])
def choose() -> ResponseReturnValue:
    """The therapists who fit, each with the next few times."""
    person = _person()
    if request.method == "POST":
        return _hold(person)
    _demand_none_booked(person)
    return _offer(person, "booking/choose.html")


@pages.route("/me/times/<ref:reference>", methods=["GET", "POST"], endpoint="times")
def times_of(reference: str) -> ResponseReturnValue:
    """Two weeks of one therapist's times; `?sheet=1` shows the two weeks after those."""
    person = _person()
    if request.method == "POST":
        return _hold(person)
    _demand_none_booked(person)
    try:
        sheet = times.sheet(outside(), person, reference, request.args.get("sheet", 0, type=int))
    except LookupError:
        abort(HTTPStatus.NOT_FOUND)
    kept = times.calls_of(outside(), person).kept
    return render_template("booking/times.html", person=person, sheet=sheet, kept=kept)


@pages.route("/me/booking/<ref:reference>", methods=["GET", "POST"])
def confirm(reference: str) -> ResponseReturnValue:
    """The kept time, and the button that books it."""
    person = _person()
    try:
        if request.method == "POST":
            bookings.confirm_welcome_call(outside(), person, reference, visitor().account_id)
            return _to("me.page")
        call = appointments.appointment(person, reference)
    except LookupError:
        abort(HTTPStatus.NOT_FOUND)
    if call.state is BookingState.CONFIRMED:
        return _to("me.page")
    if call.state is not BookingState.HELD:
        raise HoldExpired
    reach = reaching.reach_of(person.told)
    odd_hour = reach.rings and not reaching.is_within_hours(person.told, call.starts)
    return render_template("booking/confirm.html", person=person, call=call, reach=reach, odd_hour=odd_hour)


@pages.errorhandler(SlotTaken)
def _taken(_error: SlotTaken) -> ResponseReturnValue:
    chosen = read_time(request.form.get("time"))
    with afterwards():
        first = chosen.reference if chosen else None
        return _offer(_person(), "booking/taken.html", first=first), HTTPStatus.CONFLICT


@pages.errorhandler(HoldExpired)
def _over(_error: HoldExpired) -> ResponseReturnValue:
    with afterwards():
        person = _person()
        if times.calls_of(outside(), person).coming is not None:
            return render_template("booking/already.html"), HTTPStatus.CONFLICT
        lost = appointments.appointment(person, (request.view_args or {})["reference"])
        return _offer(person, "booking/over.html", first=lost.therapist_reference), HTTPStatus.CONFLICT


@pages.errorhandler(AlreadyBooked)
def _booked(_error: AlreadyBooked) -> ResponseReturnValue:
    flash(gettext("You have a time already. Here it is."))
    return _to("me.page")


@pages.errorhandler(NothingSent)
def _not_yet(_error: NothingSent) -> ResponseReturnValue:
    return _to("me.page")


def _person() -> Person:
    person = participants.of_account(outside(), visitor().account_id)
    if person is None:
        raise NothingSent
    return person


def _demand_none_booked(person: Person) -> None:
    if times.calls_of(outside(), person).coming is not None:
        raise AlreadyBooked


def _hold(person: Person) -> ResponseReturnValue:
    chosen = read_time(request.form.get("time"))
    if chosen is None:
        raise SlotTaken
    reference = times.hold(outside(), person, chosen.reference, chosen.start, visitor().account_id)
    return _to("booking.confirm", reference)


def _offer(person: Person, template: str, first: str | None = None) -> str:
    offer = times.offer(outside(), person, first=first)
    kept = times.calls_of(outside(), person).kept
    reach = reaching.reach_of(person.told)
    return render_template(template, person=person, offer=offer, kept=kept, reach=reach)


def _to(endpoint: str, reference: str | None = None) -> ResponseReturnValue:
    return redirect(url_for(endpoint, reference=reference), HTTPStatus.SEE_OTHER)
