"""The ways of somebody whose partner tells something or nothing: all that the other partner could look at or try."""

from collections.abc import Sequence
from datetime import timedelta

from portal.data.transaction import writing
from portal.domain.people import Role
from portal.domain.together import ANSWERED_WITHIN, Answer
from portal.jobs.worker import run_due
from portal.services import alerts, cases, releasing, together
from tests.couples import Couple, answers_again, begins_with, code_of, couple, release
from tests.factories import NOTHING_DISCLOSED, Signed, World
from tests.pages.reading import links
from tests.races.crowd import times_in, token_in
from tests.sameness.twins import Seen, Wire
from tests.sameness.variations import Variation
from tests.sameness.ways import UNKNOWN

DAY = timedelta(days=1)


def join_and_book(world: World, told: Variation) -> Sequence[Seen]:
    """The other comes with the code, books, moves and cancels, while the first is there and has a call too."""
    first = world.participant(told.answers, later=told.later)
    second = begins_with(world, code_of(world, first))
    wire = Wire(second.client)
    page = wire.get("/start/14").text
    wire.post("/start/14", {"csrf_token": token_in(page)})
    _look_everywhere(wire)
    _book(Wire(first.client))
    _look_everywhere(wire)
    _book(wire)
    _look_everywhere(wire)
    _try_ids(world, first, wire)
    return wire.seen


def come_separately(world: World, told: Variation) -> Sequence[Seen]:
    """The other has a case of their own, as when no code was of use; the two share a mailbox."""
    first = world.participant(told.answers, later=told.later)
    second = world.participant()
    wire = Wire(second.client)
    _look_everywhere(wire)
    _book(Wire(first.client))
    _book(wire)
    _look_everywhere(wire)
    _try_ids(world, first, wire)
    return wire.seen


def answers_change_later(world: World, told: Variation) -> Sequence[Seen]:
    """The first tells it only once both have joined, and then goes; the other looks before, between and after."""
    two = couple(world)
    wire = Wire(two.other.client)
    _look_everywhere(wire)
    answers_again(world, two.one, {**NOTHING_DISCLOSED, **told.told}, later=told.later)
    run_due(world.outside)
    _look_everywhere(wire)
    form = two.one.client.get("/me/leave").text
    two.one.client.post("/me/leave", data={"csrf_token": token_in(form), "passphrase": "a passphrase for tests"})
    run_due(world.outside)
    _look_everywhere(wire)
    return wire.seen


def wait_for_the_next_step(world: World, told: Variation) -> Sequence[Seen]:
    """Day by day after the first calls, while no clinician has decided anything, though somebody has seen the alerts:
    how soon these go on to the next person depends on the band.
    """
    two = couple(world, told.answers, other_later=False)
    staff = world.account(Role.STAFF)
    with writing():
        alerts.seen_by(world.outside, two.case_id, by=staff.account_id)
    for each in (two.one, two.other):
        _book(Wire(each.client))
    seen: list[Seen] = []
    for _ in range(8):
        world.outside.now.pass_time(DAY)  # type: ignore[attr-defined]
        run_due(world.outside)
        wire = Wire(world.browser_of(two.other.account_id))
        _look_everywhere(wire)
        seen += wire.seen
    return seen


def a_time_that_is_stopped(world: World, told: Variation) -> Sequence[Seen]:
    """Released while nothing was told. The other asks, the first says yes, and tells it before the time is settled."""
    two = couple(world)
    release(world, two)
    wire = Wire(two.other.client)
    times = wire.get("/me/together").text
    start = next(value for value in _starts(times))
    for path in ("look", "ask"):
        wire.post(f"/me/together/{path}", {"csrf_token": token_in(times), "start": start})
    _look_everywhere(wire)
    _stopped(world, two, told)
    run_due(world.outside)
    _look_everywhere(wire)
    world.outside.now.pass_time(ANSWERED_WITHIN)  # type: ignore[attr-defined]
    run_due(world.outside)
    after = Wire(world.browser_of(two.other.account_id))
    after.get("/me")
    return [*wire.seen, *after.seen]


def _stopped(world: World, two: Couple, told: Variation) -> None:
    """By what the first tells in one world; in the world where nothing is told, by the first's saying nothing."""
    person = world.person(two.one)
    reference = next(link for link in links(two.one.client.get("/me").text) if link.startswith("/me/together/"))
    if told.told or told.later:
        with writing():
            said = Answer.YES
            together.answer(world.outside, person, reference.rpartition("/")[2], said, by=two.one.account_id)
        staff = world.account(Role.STAFF)
        with writing():
            releasing.hold(world.outside, cases.locked(two.case_id), "What was told.", by=staff.account_id)


def _look_everywhere(wire: Wire) -> None:
    own = ("/me", "/start/15", "/me/together", "/me/code", "/me/leave", "/me/contact", "/account")
    for path in (*own, "/join", "/start", "/therapists"):
        wire.get(path)


def _book(wire: Wire) -> None:
    page = wire.get("/start/15").text
    place = wire.post("/start/15", {"csrf_token": token_in(page), "time": times_in(page)[0]}).location
    wire.get(place)
    wire.post(place, {"csrf_token": token_in(page)})
    for path in ("/me", f"{place}/calendar"):
        wire.get(path)


def _try_ids(world: World, first: Signed, wire: Wire) -> None:
    """Every reference of the other's in every address of one's own, and one that nobody has."""
    page = first.client.get("/me").text
    own = {link.split("/")[3] for link in links(page) if link.startswith("/me/booking/")} or {UNKNOWN}
    token = token_in(wire.get("/me/leave").text)
    for reference in (*sorted(own), UNKNOWN):
        for path in (f"/me/booking/{reference}", f"/me/booking/{reference}/calendar", f"/me/together/{reference}"):
            wire.get(path)
        for path in (f"/me/booking/{reference}", f"/me/together/{reference}", f"/me/together/{reference}/cancel"):
            wire.post(path, {"csrf_token": token, "answer": "yes", "instead_of": reference})
        wire.post("/me/call/cancel", {"csrf_token": token, "call": reference, "moves": "0"})
        wire.post("/start/15", {"csrf_token": token, "time": f"{reference}@2026-11-30T10:00:00Z"})


def _starts(page: str) -> Sequence[str]:
    return [part.partition('"')[0] for part in page.split('name="start" value="')[1:]]
