"""Lives of two people, staff and a clock, as lists of steps that can be gone again in a twin world."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta

from portal.data.transaction import reading, writing
from portal.domain.bookings import AlreadyBooked, SlotTaken, TooLate
from portal.domain.people import Role
from portal.domain.releasing import ASKED_AGAIN_WITHIN, NotReleasable
from portal.domain.tasks import KINDS_THAT_BLOCK_RELEASE
from portal.domain.together import Answer, AskedAlready, TooLateToAnswer
from portal.jobs.worker import run_due
from portal.services import (
    bookings,
    cases,
    changes,
    couples,
    leaving,
    participants,
    releasing,
    tasks,
    times,
    together,
)
from portal.services.couples import NotTwo
from portal.services.participants import Person
from tests.couples import answers_again
from tests.factories import NOTHING_DISCLOSED, Signed, World
from tests.sameness.twins import Seen, Wire
from tests.sameness.variations import Variation

GONE_MEANWHILE = (SlotTaken, AlreadyBooked, TooLate, AskedAlready, TooLateToAnswer, NotTwo, NotReleasable, LookupError)
"""What a step may meet; the same in both worlds, which the pages then show."""

PAGES = ("/me", "/start/15", "/me/together", "/me/code", "/me/leave", "/account", "/join", "/start", "/me/again")


@dataclass
class Lives:
    """A world in which the first of the two tells something; `seen` is all that either gets to see, step by step."""

    world: World
    told: Variation
    first: Signed
    second: Signed
    staff: tuple[Signed, Signed]
    released: bool = False
    seen: list[Seen] = field(default_factory=list)

    def person(self, signed: Signed) -> Person | None:
        with reading():
            return participants.of_account(self.world.outside, signed.account_id)

    def look(self) -> None:
        """All that each of the two can fetch, in a browser where they have just signed in."""
        for signed in (self.first, self.second):
            wire = Wire(self.world.browser_of(signed.account_id))
            for path in PAGES:
                wire.get(path)
            self.seen += wire.seen


Step = Callable[[Lives], None]


def begin(world: World, told: Variation) -> Lives:
    """The first has told it, and the second has come with nothing to tell; each is in a case of their own."""
    staff = (world.account(Role.LEAD), world.account(Role.LEAD))
    first = world.participant(told.answers, later=told.later)
    second = world.participant()
    return Lives(world, told, first, second, staff)


def by(who: str, act: Callable[[Lives, Signed, Person], None]) -> Step:
    """A step of one of the two, as long as they are there."""

    def step(lives: Lives) -> None:
        signed: Signed = getattr(lives, who)
        person = lives.person(signed)
        if person is not None:
            act(lives, signed, person)

    return step


def _book(lives: Lives, signed: Signed, person: Person) -> None:
    outside = lives.world.outside
    with reading():
        offered = times.offer(outside, person).soonest
    if offered:
        with writing():
            reference = times.hold(outside, person, offered[0].reference, offered[0].start, signed.account_id)
            bookings.confirm_welcome_call(outside, person, reference, signed.account_id)


def _cancel(lives: Lives, signed: Signed, person: Person) -> None:
    with reading():
        coming = times.calls_of(lives.world.outside, person).coming
    if coming is not None:
        with writing():
            changes.cancel_welcome_call(lives.world.outside, person, coming.reference, signed.account_id)


def _ask(lives: Lives, signed: Signed, person: Person) -> None:
    with reading():
        found = together.times(lives.world.outside, person)
    if found:
        with writing():
            together.ask(lives.world.outside, person, found[0], by=signed.account_id)


def _answer(said: Answer) -> Callable[[Lives, Signed, Person], None]:
    def act(lives: Lives, signed: Signed, person: Person) -> None:
        with reading():
            asked = together.of(lives.world.outside, person).asked
        if asked is not None:
            with writing():
                together.answer(lives.world.outside, person, asked.reference, said, by=signed.account_id)

    return act


def _leave(lives: Lives, signed: Signed, person: Person) -> None:
    with writing():
        leaving.leave(lives.world.outside, person, by=signed.account_id)


def _again(lives: Lives) -> None:
    """The first tells it once more; after a release that would hold what was released, which is not looked at here."""
    if not lives.released and lives.person(lives.first) is not None:
        answers_again(lives.world, lives.first, {**NOTHING_DISCLOSED, **lives.told.told}, later=lives.told.later)


def _second_again(lives: Lives) -> None:
    if lives.person(lives.second) is not None:
        answers_again(lives.world, lives.second, NOTHING_DISCLOSED)


def _merge(lives: Lives) -> None:
    """Two who came separately are put together by two clinicians, if both are there alone."""
    people = [lives.person(each) for each in (lives.first, lives.second)]
    if all(people):
        one, other = (person.case_id for person in people if person is not None)
        with writing():
            rows = [cases.locked(each) for each in sorted({one, other})]
            if len(rows) == couples.BOTH:
                for lead in lives.staff:
                    if couples.merge(lives.world.outside, rows[0], rows[1], "Both agree.", by=lead.account_id):
                        break


def _apart(lives: Lives) -> None:
    person = lives.person(lives.second)
    if person is not None:
        with writing():
            row = cases.locked(person.case_id)
            couples.put_apart(
                lives.world.outside, row, person.participant_id, "Asked to.", by=lives.staff[0].account_id
            )
        lives.released = False


def _release(lives: Lives) -> None:
    """By two clinicians, who have seen to everything that stood in the way."""
    person = lives.person(lives.second)
    if person is None:
        return
    outside, day = lives.world.outside, lives.world.outside.now().date()
    with writing():
        row = cases.locked(person.case_id)
        for kind in KINDS_THAT_BLOCK_RELEASE:
            tasks.finish(outside, row, kind, "Done.", by=lives.staff[0].account_id)
        for each in cases.people(row.id):
            again = day + ASKED_AGAIN_WITHIN
            releasing.note_seen(outside, row, each.id, seen_on=day, ask_again_on=again, by=lives.staff[0].account_id)
        for lead in lives.staff:
            with suppress(NotReleasable):
                lives.released = releasing.release(outside, row, "Both wish it.", by=lead.account_id) or lives.released


def _wait(span: timedelta) -> Step:
    def step(lives: Lives) -> None:
        lives.world.outside.now.pass_time(span)  # type: ignore[attr-defined]
        run_due(lives.world.outside)

    return step


BOTH = ("first", "second")
STEPS: Mapping[str, Step] = {
    **{f"{who} books": by(who, _book) for who in BOTH},
    **{f"{who} cancels": by(who, _cancel) for who in BOTH},
    **{f"{who} asks": by(who, _ask) for who in BOTH},
    **{f"{who} says {said}": by(who, _answer(said)) for who in BOTH for said in Answer},
    **{f"{who} leaves": by(who, _leave) for who in BOTH},
    "first tells it again": _again,
    "second answers again": _second_again,
    "put together": _merge,
    "put apart": _apart,
    "released": _release,
    "an hour passes": _wait(timedelta(hours=1)),
    "a day passes": _wait(timedelta(days=1)),
    "a week passes": _wait(timedelta(days=7)),
}


def live(names: Sequence[str]) -> Callable[[World, Variation], Sequence[Seen]]:
    """A life that goes these steps, and looks everywhere after each."""

    def walk(world: World, told: Variation) -> Sequence[Seen]:
        lives = begin(world, told)
        lives.look()
        for name in names:
            with suppress(*GONE_MEANWHILE):
                STEPS[name](lives)
            lives.look()
        return lives.seen

    return walk
