"""The ways of a person who sends the form and books a call, with all that can go otherwise on the way."""

from datetime import timedelta

from tests.factories import PASSPHRASE, World
from tests.pages.intake.person import address, answers_of_step
from tests.races.crowd import times_in, token_in
from tests.sameness.twins import Wire
from tests.sameness.variations import Variation

UNKNOWN = "R999999999"
TELLING_STEPS = (7, 10, 11, 12, 13)
A_HOLD = timedelta(minutes=11)


def check_and_send(world: World, wire: Wire) -> None:
    """The check, and sending."""
    token = token_in(wire.get("/start/14").text)
    wire.post("/start/14", {"csrf_token": token})


def book_a_call(world: World, wire: Wire) -> None:
    """Everything after sending: times that others took, holds that ran out, a call booked, and what is not theirs."""
    first = wire.get("/start/15").text
    # Those of the therapists one by one: the soonest of all may be too soon once some minutes have passed.
    token, times = token_in(first), times_in(first.partition('class="therapists"')[2])
    _sent_already(wire, token)
    _taken(world, wire, token, times[0])
    therapist = times[0].partition("@")[0]
    for place in (f"/me/times/{therapist}", f"/me/times/{therapist}?sheet=1", f"/me/times/{therapist}?sheet=99"):
        wire.get(place)
    _run_out(world, wire, token, times[1])
    place = wire.post("/start/15", {"csrf_token": token, "time": times[2]}).location
    for page in (place, "/start/15", "/me"):
        wire.get(page)
    for _ in range(2):
        wire.post(place, {"csrf_token": token})
    for page in (place, "/me", "/start/15", "/me"):
        wire.get(page)
    _change_and_look_round(wire, token, place)
    _not_theirs(wire, token)


def _change_and_look_round(wire: Wire, token: str, place: str) -> None:
    """Move the call, change how to be reached, join and leave the waitlist, look at the rest, and call it off."""
    wire.get("/me/call/move")
    for passphrase in ("not this one", PASSPHRASE):
        wire.post("/login/again", {"csrf_token": token, "passphrase": passphrase})
    page = wire.get("/me/call/move").text
    call = place.rpartition("/")[2]
    kept = wire.post("/me/call/move", {"csrf_token": token, "time": times_in(page)[-1]}).location
    for path in (kept, "/me/call/cancel"):
        wire.get(path)
    for _ in range(2):
        wire.post(kept, {"csrf_token": token, "instead_of": call})
    for path in (f"{place}/calendar", "/me/contact", "/me/passphrase", "/account", "/account/second-step", "/me"):
        wire.get(path)
    wire.post("/me/contact", {"csrf_token": token, "passphrase": "not this one"})
    wire.post(
        "/me/passphrase", {"csrf_token": token, "passphrase": "not this one", "new_passphrase": "three new words"}
    )
    wire.post("/account/second-step", {"csrf_token": token, "passphrase": "not this one"})
    wire.post("/account/sign-ins", {"csrf_token": token})
    wire.post("/me/call/cancel", {"csrf_token": token, "call": call, "moves": "0"})
    wire.post("/me/call/cancel", {"csrf_token": token, "call": call, "moves": "1"})
    for waits in ("yes", "no"):
        wire.post("/me/waiting", {"csrf_token": token, "wait": waits})
        wire.get("/me")
    _code_and_answers(wire, token)


def _code_and_answers(wire: Wire, token: str) -> None:
    """Make a code and take it back, begin to answer again, look where joint sessions would be, and stop."""
    for path in ("/me/code", "/me/again", "/me/leave", "/me/together", f"/me/together/{UNKNOWN}", "/join"):
        wire.get(path)
    for passphrase in ("not this one", PASSPHRASE):
        wire.post("/me/code", {"csrf_token": token, "passphrase": passphrase})
        wire.get("/me")
    wire.post("/me/code/end", {"csrf_token": token})
    wire.post("/join", {"csrf_token": token, "code": "BBBB"})
    for path in ("look", "ask"):
        wire.post(f"/me/together/{path}", {"csrf_token": token, "start": "2026-11-30T10:00:00+00:00"})
    wire.post("/me/again", {"csrf_token": token})
    for path in ("/start", "/start/7", "/start/9", "/start/14", "/me"):
        wire.get(path)
    for passphrase in ("not this one", PASSPHRASE):
        wire.post("/me/leave", {"csrf_token": token, "passphrase": passphrase})
        wire.get("/me")


def _sent_already(wire: Wire, token: str) -> None:
    wire.post("/start/14", {"csrf_token": token})
    for page in ("/start", "/start/9", "/start/12", "/start/14", "/me"):
        wire.get(page)


def _taken(world: World, wire: Wire, token: str, time: str) -> None:
    somebody_else_keeps(world, time)
    wire.post("/start/15", {"csrf_token": token, "time": time})
    wire.post("/start/15", {"csrf_token": token, "time": "nonsense"})


def _run_out(world: World, wire: Wire, token: str, time: str) -> None:
    place = wire.post("/start/15", {"csrf_token": token, "time": time}).location
    world.app.extensions["outside"].now.pass_time(A_HOLD)
    wire.get(place)
    somebody_else_keeps(world, time)
    wire.post(place, {"csrf_token": token})
    wire.get(place)


def _not_theirs(wire: Wire, token: str) -> None:
    pages = (f"/me/booking/{UNKNOWN}", f"/me/times/{UNKNOWN}", "/staff/", "/therapist/", "/nowhere", "/", "/login")
    for page in pages:
        wire.get(page)
    wire.post(f"/me/booking/{UNKNOWN}", {"csrf_token": token})
    wire.post("/start/15", {"time": "without a token"})
    wire.post("/start/15", {"csrf_token": token, "time": "x" * 600_000})


def somebody_else_keeps(world: World, time: str) -> None:
    other = world.participant().client
    answer = other.post("/start/15", data={"csrf_token": token_in(other.get("/start/15").text), "time": time})
    assert answer.status_code == 303, answer.status_code


def send_and_book_straight(world: World, wire: Wire, _told: Variation) -> None:
    """The short way: send, choose, book, look."""
    check_and_send(world, wire)
    page = wire.get("/start/15").text
    place = wire.post("/start/15", {"csrf_token": token_in(page), "time": times_in(page)[0]}).location
    wire.get(place)
    wire.post(place, {"csrf_token": token_in(page)})
    wire.get("/me")


def send_and_book(world: World, wire: Wire, _told: Variation) -> None:
    check_and_send(world, wire)
    book_a_call(world, wire)


def send_unseen_and_book(world: World, wire: Wire, _told: Variation) -> None:
    """Only what comes after sending is written down: the check itself says that the private part was put off."""
    check_and_send(world, Wire(wire.client))
    book_a_call(world, wire)


def answer_and_send(world: World, wire: Wire, told: Variation) -> None:
    """Go through the pages whose questions tell, come back to each, then check and send."""
    for number in TELLING_STEPS:
        token = token_in(wire.get(address(number)).text)
        wire.post(address(number), {**answers_of_step(number, told.answers), "csrf_token": token})
        wire.get(address(number))
    check_and_send(world, wire)
    wire.get("/start/15")
