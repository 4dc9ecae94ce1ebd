"""A therapist's own pages. What a person told in private, and what the rules made of it, is nowhere here."""

from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from itertools import groupby
from uuid import UUID

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.domain.bookings import TooLate
from portal.domain.instants import utc
from portal.domain.intake import Intake
from portal.pages.current import outside
from portal.pages.therapist import cases as own_cases
from portal.pages.therapist.clock import write_clock
from portal.pages.therapist.forms import HoursForm, hours_form
from portal.pages.therapist.words import how_to_meet
from portal.services import appointments, caseload, joint_calendar, participants, therapists
from portal.services.joint_calendar import Planned
from portal.services.therapists import HoursChanged, Window
from portal.web.application import practice, visitor
from portal.web.filters import long_day
from portal.wording.catalogue import current_locale, gettext
from portal.wording.intake.practical import DAYS
from portal.wording.zones import zone_name

pages = Blueprint("therapist", __name__, url_prefix="/therapist")


@dataclass(frozen=True, slots=True)
class Coming:
    """A call or a joint session that is coming, with what its therapist needs in order to hold it.

    `told`: of each person who comes. `how`: how one talks to the person of a call. `joint`: what a joint session is,
    where it is one.
    """

    starts: datetime
    ends: datetime
    told: tuple[Intake, ...]
    how: tuple[str, ...] = ()
    joint: Planned | None = None


@pages.get("/")
def calendar() -> ResponseReturnValue:
    """The calls that are not over, by day in the therapist's zone."""
    therapist = therapists.of_account(visitor().account_id)
    if therapist is None:
        return render_template("therapist/nobody.html")
    now = outside().now()
    calls = [_call(row.participant_id, row.starts, row.ends) for row in appointments.of_therapist(therapist.id, now)]
    calls += [_joint(planned) for planned in joint_calendar.of_therapist(therapist.id, now)]
    calls.sort(key=lambda call: call.starts)
    days = [(day, list(group)) for day, group in groupby(calls, lambda call: long_day(call.starts, therapist.timezone))]
    return render_template(
        "therapist/calendar.html",
        days=days,
        cases=caseload.own_cases(outside(), visitor()),
        zone=therapist.timezone,
        zone_words=_zone_words,
    )


@pages.get("/cases/<ref:reference>")
def case(reference: str) -> ResponseReturnValue:
    """A case of one's own."""
    return own_cases.case(reference)


@pages.route("/cases/<ref:reference>/decline", methods=["GET", "POST"])
def decline_case(reference: str) -> ResponseReturnValue:
    """Say that one can't take a case."""
    return own_cases.decline(reference)


@pages.get("/cases/<ref:reference>/room")
def room(reference: str) -> ResponseReturnValue:
    """A case of one's own, for a screen that others look at."""
    return own_cases.room(reference)


@pages.route("/break-glass", methods=["GET", "POST"])
def break_glass() -> ResponseReturnValue:
    """Read another's case in an emergency."""
    return own_cases.break_glass()


@pages.route("/sessions/<ref:reference>", methods=["GET", "POST"])
def decline(reference: str) -> ResponseReturnValue:
    """Say that a joint session can't be. To the two it reads as whatever else might have stopped it."""
    therapist = therapists.of_account(visitor().account_id)
    found = joint_calendar.of_therapist(therapist.id, outside().now()) if therapist else ()
    planned = next((each for each in found if each.reference == reference), None)
    if therapist is None or planned is None:
        abort(HTTPStatus.NOT_FOUND)
    if request.method != "POST":
        return render_template("therapist/decline.html", planned=planned, zone=therapist.timezone)
    try:
        joint_calendar.decline(outside(), therapist.id, reference, by=visitor().account_id)
    except TooLate:
        flash(gettext("It has begun, so it can’t be changed here any more."))
    else:
        flash(gettext("It does not take place. The two are told so, and not why."))
    return redirect(url_for("therapist.calendar"), HTTPStatus.SEE_OTHER)


@pages.route("/hours", methods=["GET", "POST"])
def hours() -> ResponseReturnValue:
    """The weekly hours. What is booked stays booked, whatever they become."""
    therapist = therapists.of_account(visitor().account_id)
    if therapist is None:
        return render_template("therapist/nobody.html")
    standing, revision = therapists.weekly_hours(therapist), therapist.hours_revision
    form = hours_form(standing, revision=revision, typed=request.method == "POST")
    changed = False
    if form.validate_on_submit():
        try:
            by = visitor().account_id
            therapists.set_weekly_hours(outside(), therapist.id, form.windows(), revision=form.given_revision(), by=by)
        except HoursChanged:
            # Read anew: on a database that locks single rows, they may have changed since this request began.
            standing, revision = therapists.weekly_hours(therapist), therapist.hours_revision
            changed = form.windows() != standing
        if not changed:
            flash(gettext("Your hours are saved. What is booked stays booked."))
            return redirect(url_for("therapist.hours"), HTTPStatus.SEE_OTHER)
    return _hours_page(form, standing if changed else None, therapist.timezone, revision)


def _hours_page(form: HoursForm, standing: list[Window] | None, zone: str, revision: int) -> ResponseReturnValue:
    """The form; with `standing`, hours that were saved elsewhere meanwhile, beside what was typed here."""
    status = HTTPStatus.OK
    if standing is not None:
        form.revision.data = str(revision)
        status = HTTPStatus.CONFLICT
    lines = None if standing is None else _lines(standing)
    page = render_template("therapist/hours.html", form=form, standing=lines, zone_words=_zone_words(zone))
    return page, status


def _call(participant_id: UUID, starts: int, ends: int) -> Coming:
    told = participants.told_by(outside(), participant_id)
    return Coming(utc(starts), utc(ends), (told,), how_to_meet(told, practice().phone))


def _joint(planned: Planned) -> Coming:
    told = tuple(participants.told_by(outside(), person) for person in planned.people)
    return Coming(planned.starts, planned.ends, told, joint=planned)


def _lines(windows: list[Window]) -> list[str]:
    """ "Monday 09:00 to 17:00"."""
    names = [str(name) for name in DAYS.values()]
    return [
        gettext(
            "%(day)s %(start)s to %(end)s",
            day=names[window.weekday],
            start=write_clock(window.starts),
            end=write_clock(window.ends),
        )
        for window in windows
    ]


def _zone_words(zone: str) -> str:
    return zone_name(zone, current_locale())
