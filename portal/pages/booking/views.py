"""Step 15 and what follows: therapists who fit, their times, and the kept time that waits to be booked."""

from http import HTTPStatus

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.domain.bookings import AlreadyBooked, BookingState, CalledOff, HasLeft, HoldExpired, SlotTaken, TooLate
from portal.pages.booking import together
from portal.pages.booking.calendar_file import calendar_answer
from portal.pages.booking.forms import read_time, time_value
from portal.pages.booking.who import NextStepAhead, NothingSent, person_here, person_or_none
from portal.pages.booking.words import WORDS
from portal.pages.current import outside
from portal.services import appointments, bookings, changes, first_calls, reaching, times, waitlist
from portal.services.appointments import Appointment
from portal.services.participants import Person
from portal.web.afterwards import afterwards
from portal.web.application import visitor
from portal.web.references import is_reference
from portal.wording.catalogue import gettext

INSTEAD_OF = "instead_of"
"""The form field that names the call whose time is to be given up."""

pages = Blueprint("booking", __name__)


@pages.context_processor
def _words() -> dict[str, object]:
    return {**WORDS, "time_value": time_value, "instead_of": INSTEAD_OF}


@pages.route("/start/15", methods=["GET", "POST"])
def choose() -> ResponseReturnValue:
    """The therapists who fit, each with the next few times."""
    person = person_here()
    if request.method == "POST":
        return _hold(person)
    _demand_may_choose(person)
    return _offer(person, "booking/choose.html")


@pages.route("/me/call/move", methods=["GET", "POST"])
def move() -> ResponseReturnValue:
    """The same therapists and times, for somebody who has a call and wants another time for it."""
    person = person_here()
    if request.method == "POST":
        return _hold(person, moving=True)
    coming = times.calls_of(outside(), person).coming
    if coming is None:
        return _to("booking.choose")
    _demand_before(coming)
    return _offer(person, "booking/choose_another.html")


@pages.route("/me/times/<ref:reference>", methods=["GET", "POST"], endpoint="times")
def times_of(reference: str) -> ResponseReturnValue:
    """Two weeks of one therapist's times; `?sheet=1` shows the two weeks after those."""
    person = person_here()
    calls = times.calls_of(outside(), person)
    if request.method == "POST":
        return _hold(person, moving=True)
    if calls.coming is None:
        _demand_may_choose(person)
    try:
        sheet = times.sheet(outside(), person, reference, request.args.get("sheet", 0, type=int))
    except LookupError:
        abort(HTTPStatus.NOT_FOUND)
    return render_template("booking/times.html", person=person, sheet=sheet, kept=calls.kept, coming=calls.coming)


@pages.route("/me/booking/<ref:reference>", methods=["GET", "POST"])
def confirm(reference: str) -> ResponseReturnValue:
    """The kept time, and the button that books it."""
    person = person_here()
    if not _sees_times(person):
        raise NextStepAhead
    try:
        if request.method == "POST":
            _confirm(person, reference)
            return _to("me.page")
        call = appointments.appointment(person, reference)
    except LookupError:
        abort(HTTPStatus.NOT_FOUND)
    if call.state is BookingState.CONFIRMED:
        return _to("me.page")
    if call.state is not BookingState.HELD:
        raise HoldExpired
    return render_template(
        "booking/confirm.html",
        person=person,
        call=call,
        coming=times.calls_of(outside(), person).coming,
        reach=reaching.reach_of(person.told),
    )


def _confirm(person: Person, reference: str) -> None:
    """Book the kept time, or give it to the call that the form names. Raises LookupError if either is not theirs."""
    instead_of = _named(INSTEAD_OF)
    if instead_of is None:
        bookings.confirm_welcome_call(outside(), person, reference, visitor().account_id)
        return
    changes.move_welcome_call(outside(), person, instead_of, reference, visitor().account_id)
    flash(gettext("Your call has another time."))


def _named(field: str) -> str | None:
    """The booking that a form's field names, if it has the field. Raises LookupError for what can be no reference."""
    value = request.form.get(field)
    if value is not None and not is_reference(value):
        raise LookupError(value)
    return value


@pages.route("/me/call/cancel", methods=["GET", "POST"])
def cancel() -> ResponseReturnValue:
    """Ask once more, then call it off. The button names the call and its time, so that an old page can't call off a
    later one, or one that was moved since.
    """
    person = person_here()
    coming = times.calls_of(outside(), person).coming
    if request.method == "POST":
        try:
            return _call_off(person, coming)
        except LookupError:
            abort(HTTPStatus.NOT_FOUND)
    if coming is None:
        return _to("me.page")
    _demand_before(coming)
    return render_template("booking/cancel.html", person=person, call=coming)


def _call_off(person: Person, coming: Appointment | None) -> ResponseReturnValue:
    """Call off the call that the form names, as it was shown there. Raises LookupError if it is not theirs."""
    named = appointments.appointment(person, _named("call") or "")
    if coming is not None and (named.reference, request.form.get("moves")) != (coming.reference, str(coming.moves)):
        flash(gettext("That page was an old one: your call has changed since. Please look again."))
        return _to("booking.cancel")
    changes.cancel_welcome_call(outside(), person, named.reference, visitor().account_id)
    flash(gettext("Your call is cancelled. You can choose another time whenever you like."))
    return _to("me.page")


@pages.get("/me/booking/<ref:reference>/calendar")
def calendar_file(reference: str) -> ResponseReturnValue:
    """A file for a calendar: "Appointment", from when to when, and nothing else."""
    try:
        call = appointments.appointment(person_here(), reference)
    except LookupError:
        abort(HTTPStatus.NOT_FOUND)
    if call.state is not BookingState.CONFIRMED:
        abort(HTTPStatus.NOT_FOUND)
    return calendar_answer(call, outside().now())


@pages.get("/me/together", endpoint="together")
def together_times() -> ResponseReturnValue:
    """Times for the two of them."""
    return together.choose(person_here())


@pages.post("/me/together/look")
def look_at_time() -> ResponseReturnValue:
    """A time before it is asked for. A POST, so that the address tells nothing of it."""
    return together.look(person_here())


@pages.post("/me/together/ask")
def ask_for_time() -> ResponseReturnValue:
    """Ask for it."""
    return together.ask(person_here())


@pages.route("/me/together/<ref:reference>", methods=["GET", "POST"])
def answer_together(reference: str) -> ResponseReturnValue:
    """What one says to a time that was asked for."""
    return together.answer(person_here(), reference)


@pages.route("/me/together/<ref:reference>/cancel", methods=["GET", "POST"])
def cancel_together(reference: str) -> ResponseReturnValue:
    """Call a joint session off."""
    return together.cancel(person_here(), reference)


@pages.get("/me/together/<ref:reference>/calendar")
def together_calendar(reference: str) -> ResponseReturnValue:
    """A file for a calendar, the same as that of a call."""
    return together.calendar_file(person_here(), reference)


@pages.errorhandler(SlotTaken)
def _taken(_error: SlotTaken) -> ResponseReturnValue:
    chosen = read_time(request.form.get("time"))
    with afterwards():
        person = person_or_none()
        if person is None or not _sees_times(person):
            return _to("me.page")
        first = chosen.reference if chosen else None
        return _offer(person, "booking/taken.html", first=first), HTTPStatus.CONFLICT


@pages.errorhandler(HoldExpired)
def _over(_error: HoldExpired) -> ResponseReturnValue:
    with afterwards():
        person = person_or_none()
        if person is None or not _sees_times(person):
            return _to("me.page")
        if times.calls_of(outside(), person).coming is not None and INSTEAD_OF not in request.form:
            return render_template("booking/already.html"), HTTPStatus.CONFLICT
        lost = appointments.appointment(person, (request.view_args or {})["reference"])
        return _offer(person, "booking/over.html", first=lost.therapist_reference), HTTPStatus.CONFLICT


@pages.errorhandler(TooLate)
def _begun(_error: TooLate) -> ResponseReturnValue:
    flash(gettext("Your call has begun, so it can’t be changed here any more."))
    return _to("me.page")


@pages.errorhandler(CalledOff)
def _called_off(_error: CalledOff) -> ResponseReturnValue:
    flash(gettext("Your call was cancelled meanwhile. You can still book this time."))
    return _to("booking.confirm", (request.view_args or {})["reference"])


@pages.errorhandler(AlreadyBooked)
def _booked(_error: AlreadyBooked) -> ResponseReturnValue:
    flash(gettext("You have a time already. Here it is."))
    return _to("me.page")


@pages.errorhandler(NextStepAhead)
def _wait_for_it(_error: NextStepAhead) -> ResponseReturnValue:
    return _to("me.page")


@pages.errorhandler(NothingSent)
@pages.errorhandler(HasLeft)
def _not_yet(_error: NothingSent | HasLeft) -> ResponseReturnValue:
    return _to("me.page")


def _demand_may_choose(person: Person) -> None:
    """Raises AlreadyBooked; NextStepAhead for who is not shown times for a call just now."""
    if times.calls_of(outside(), person).coming is not None:
        raise AlreadyBooked
    if not first_calls.may_choose(outside(), person):
        raise NextStepAhead


def _sees_times(person: Person) -> bool:
    """Whether a page of this person may offer times for a call: for a new one, or for the one that is coming."""
    return times.calls_of(outside(), person).coming is not None or first_calls.may_choose(outside(), person)


def _demand_before(coming: Appointment) -> None:
    if coming.starts <= outside().now():
        raise TooLate


def _hold(person: Person, *, moving: bool = False) -> ResponseReturnValue:
    """Keep a time. Who may choose none is told so before anything that depends on a calendar is looked at.

    `moving`: the person may have a call, whose place the time is to take.
    """
    moving = moving and times.calls_of(outside(), person).coming is not None
    if not moving:
        _demand_may_choose(person)
    chosen = read_time(request.form.get("time"))
    if chosen is None:
        raise SlotTaken
    by = visitor().account_id
    reference = times.hold(outside(), person, chosen.reference, chosen.start, by, moving=moving)
    return _to("booking.confirm", reference)


def _offer(person: Person, template: str, first: str | None = None) -> str:
    offer = times.offer(outside(), person, first=first)
    calls = times.calls_of(outside(), person)
    return render_template(
        template,
        person=person,
        offer=offer,
        kept=calls.kept,
        coming=calls.coming,
        reach=reaching.reach_of(person.told),
        waits=waitlist.waits(person),
    )


def _to(endpoint: str, reference: str | None = None) -> ResponseReturnValue:
    return redirect(url_for(endpoint, reference=reference), HTTPStatus.SEE_OTHER)
