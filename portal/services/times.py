"""Times to offer to a person: the therapists who fit, and when each is open. Nothing here looks at what tells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from uuid import UUID
from zoneinfo import ZoneInfo

from portal.data.tables import Therapist
from portal.domain.bookings import AlreadyBooked, BookingState, SlotTaken
from portal.domain.clock_changes import clock_change
from portal.domain.reasons import Reason
from portal.services import appointments, bookings, therapists
from portal.services.appointments import Appointment
from portal.services.openings import FEW, are_enough, few_of, first_of_each_day, open_times
from portal.services.outside import Outside
from portal.services.participants import Person

SPANS = (7, 28)
"""How many days ahead are searched for a few times, before the whole horizon is."""

DAYS_OF_A_SHEET = 14
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Offered:
    """A therapist as a person sees one. `fee` is in the smallest unit of the practice's currency, `times` are UTC."""

    reference: str
    name: str
    about: str
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    fee: int
    reasons: tuple[Reason, ...]
    times: tuple[datetime, ...]


@dataclass(frozen=True, slots=True)
class Soonest:
    """One of the earliest times that any of the therapists has."""

    reference: str
    name: str
    start: datetime


@dataclass(frozen=True, slots=True)
class Offer:
    """Who fits, best first, and which wishes could not be kept for all of them ("windows", "fee").

    `soonest` are the earliest times with any of them, whatever times of the week were named.
    """

    therapists: tuple[Offered, ...]
    relaxed: tuple[str, ...]
    soonest: tuple[Soonest, ...]

    @property
    def has_times(self) -> bool:
        return any(therapist.times for therapist in self.therapists)


@dataclass(frozen=True, slots=True)
class Day:
    """`clock_change`: by how much the clocks of the person are set forward on this day, below nothing if back."""

    date: date
    times: tuple[datetime, ...]
    clock_change: timedelta


@dataclass(frozen=True, slots=True)
class Sheet:
    """Two weeks of one therapist's open times, by day in the person's zone.

    `horizon` has every day up to the last that can be booked, those of this sheet among them. `number` counts sheets
    from 0, `last` is that of the last; `next_with_times` is a later one that has times.
    """

    reference: str
    name: str
    days: tuple[Day, ...]
    horizon: tuple[Day, ...]
    number: int
    last: int
    next_with_times: int | None


@dataclass(frozen=True, slots=True)
class Calls:
    """A person's welcome calls: the one that is coming, the time that is kept, the last one that is over."""

    coming: Appointment | None
    kept: Appointment | None
    over: Appointment | None

    @property
    def has_any(self) -> bool:
        return any(call is not None for call in (self.coming, self.kept, self.over))


def calls_of(outside: Outside, person: Person) -> Calls:
    now = outside.now()
    found = appointments.appointments(person)
    confirmed = [call for call in found if call.state is BookingState.CONFIRMED]
    kept = (call for call in found if call.kept_until is not None and call.kept_until >= now)
    return Calls(
        coming=next((call for call in confirmed if call.ends > now), None),
        kept=next(kept, None),
        over=next((call for call in reversed(confirmed) if call.ends <= now), None),
    )


def offer(outside: Outside, person: Person, *, first: str | None = None) -> Offer:
    """The therapists who fit, each with a few open times; the one with the reference `first` leads."""
    matching = therapists.matching_for(outside, person.told, person.case_id)
    rows = {therapist.reference: therapist for therapist in therapists.everyone()}
    ranked = sorted(matching.ranked, key=lambda each: each.id != first)
    found = _enough_times(outside, person, [rows[each.id] for each in ranked])
    wished, zone = person.told.practical.windows, ZoneInfo(person.zone)
    cards = [_offered(rows[each.id], each.reasons, few_of(found[rows[each.id].id], wished, zone)) for each in ranked]
    return Offer(tuple(cards), tuple(matching.relaxed), _soonest([(rows[each.id], found) for each in ranked], zone))


def sheet(outside: Outside, person: Person, reference: str, number: int) -> Sheet:
    """The sheet with this number. Raises LookupError for one that there is not, or a therapist not shown to them."""
    shown = {ranked.id for ranked in therapists.matching_for(outside, person.told, person.case_id).ranked}
    therapist = therapists.by_reference(reference) if reference in shown else None
    if therapist is None:
        raise LookupError(reference)
    days = _days(outside, person, therapist)
    last = max(len(days) - 1, 0) // DAYS_OF_A_SHEET
    if not 0 <= number <= last:
        raise LookupError(number)
    begin = number * DAYS_OF_A_SHEET
    later = (place // DAYS_OF_A_SHEET for place, day in enumerate(days) if day.times)
    return Sheet(
        reference=therapist.reference,
        name=therapist.name,
        days=tuple(days[begin : begin + DAYS_OF_A_SHEET]),
        horizon=tuple(days),
        number=number,
        last=last,
        next_with_times=next((each for each in later if each > number), None),
    )


def hold(outside: Outside, person: Person, reference: str, start: datetime, by: UUID, *, moving: bool = False) -> str:
    """Keep a time with a therapist who fits, and return the booking's reference.

    `moving`: it is to take the place of the call that the person has. Raises SlotTaken; AlreadyBooked unless moving.
    """
    if calls_of(outside, person).coming is not None and not moving:
        raise AlreadyBooked
    therapist = therapists.by_reference(reference)
    if therapist is None or not outside.now() <= start <= outside.now() + (therapist.horizon_days + 1) * DAY:
        raise SlotTaken
    if not therapists.fits(outside, person.told, therapist, person.case_id):
        raise SlotTaken
    return bookings.hold_welcome_call(outside, person, therapist.id, start, by, moving=moving)


def _offered(therapist: Therapist, reasons: Sequence[Reason], times: Sequence[datetime]) -> Offered:
    return Offered(
        reference=therapist.reference,
        name=therapist.name,
        about=therapist.about,
        languages=tuple(therapist.languages),
        formats=tuple(therapist.formats),
        fee=therapist.fee,
        reasons=tuple(reasons),
        times=tuple(times),
    )


def _soonest(
    ranked: Sequence[tuple[Therapist, Mapping[UUID, Sequence[datetime]]]], zone: ZoneInfo
) -> tuple[Soonest, ...]:
    """The earliest times of all, of each therapist's day the first; at the same time who fits better comes first."""
    first = [
        (start, place, therapist)
        for place, (therapist, found) in enumerate(ranked)
        for start in first_of_each_day(found[therapist.id], zone)
    ]
    earliest = sorted(first, key=lambda each: each[:2])[:FEW]
    return tuple(Soonest(therapist.reference, therapist.name, start) for start, _, therapist in earliest)


def _enough_times(outside: Outside, person: Person, offered: Sequence[Therapist]) -> dict[UUID, list[datetime]]:
    """Open times of each, sorted, searched in spans that widen until everybody has enough for `few_of`."""
    wished, zone = person.told.practical.windows, ZoneInfo(person.zone)
    found: dict[UUID, list[datetime]] = {therapist.id: [] for therapist in offered}
    horizon = max((therapist.horizon_days for therapist in offered), default=0)
    own = appointments.kept_by(person)
    for days in (*(days for days in SPANS if days < horizon), horizon):
        lacking = [therapist for therapist in offered if not are_enough(found[therapist.id], wished, zone)]
        if lacking:
            found.update(open_times(lacking, outside.now(), days, but=own))
    return found


def _days(outside: Outside, person: Person, therapist: Therapist) -> list[Day]:
    """Every day up to the therapist's horizon, from the first that could have a time."""
    now, zone = outside.now(), ZoneInfo(person.zone)
    times = set(open_times([therapist], now, therapist.horizon_days, but=appointments.kept_by(person))[therapist.id])
    kept = calls_of(outside, person).kept
    if kept is not None and kept.therapist_reference == therapist.reference:
        times.add(kept.starts)
    by_day = {day: tuple(group) for day, group in groupby(sorted(times), lambda time: time.astimezone(zone).date())}
    today, last = now.astimezone(zone).date(), (now + therapist.horizon_days * DAY).astimezone(zone).date()
    first = today if today in by_day else today + DAY
    dates = [first + n * DAY for n in range((last - first).days + 1)]
    return [Day(each, by_day.get(each, ()), clock_change(each, zone)) for each in dates]
