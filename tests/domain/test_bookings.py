"""A booking's life: every event in every state, and the ten minutes of a hold to the second."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from portal.domain.bookings import (
    HOLD,
    KEEPING_TIME,
    WELCOME_CALL,
    AlreadyBooked,
    BookingState,
    Decision,
    Event,
    Held,
    HoldExpired,
    IllegalStep,
    Service,
    SlotTaken,
    TooLate,
    call_off,
    confirm,
    expire,
    hold,
    move,
    ran_out,
    replace,
    step,
)
from portal.domain.messages import MessageText

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
SECOND = timedelta(seconds=1)

# Written out by hand: whatever is not here is refused.
BOTH = {
    ("held", "expire"): "expired",
    ("held", "cancel"): "cancelled",
    ("requested", "expire"): "expired",
    ("requested", "cancel"): "cancelled",
    ("confirmed", "cancel"): "cancelled",
    ("confirmed", "complete"): "completed",
    ("confirmed", "miss"): "no_show",
}
SESSION = BOTH | {
    ("held", "request"): "requested",
    ("requested", "confirm"): "confirmed",
    ("requested", "decline"): "declined",
}
LEGAL = {
    "welcome_call": BOTH | {("held", "confirm"): "confirmed", ("expired", "confirm"): "confirmed"},
    "individual": SESSION,
    "joint": SESSION,
}


def kept(state: BookingState = BookingState.HELD, service: Service = Service.WELCOME_CALL) -> Held:
    return Held(service, state, NOW + HOLD if state is BookingState.HELD else None)


@pytest.mark.parametrize("event", list(Event))
@pytest.mark.parametrize("state", list(BookingState))
@pytest.mark.parametrize("service", list(Service))
def test_every_event_in_every_state(service: Service, state: BookingState, event: Event) -> None:
    led_to = LEGAL[service.value].get((state.value, event.value))
    if led_to is None:
        with pytest.raises(IllegalStep):
            step(service, state, event)
    else:
        assert step(service, state, event) == led_to


def test_what_is_over_keeps_no_time_and_nothing_but_a_confirmation_leads_back() -> None:
    for service in Service:
        for state in set(BookingState) - KEEPING_TIME:
            leading = {event for event in Event if (state.value, event.value) in LEGAL[service.value]}
            assert leading <= {Event.CONFIRM}
    assert {state.value for state in KEEPING_TIME} == {"held", "requested", "confirmed"}


def test_lengths() -> None:
    assert (timedelta(minutes=10), timedelta(minutes=45)) == (HOLD, WELCOME_CALL)


def test_a_hold_is_recorded_and_told_to_nobody() -> None:
    decision = hold(Service.WELCOME_CALL, still_open=True, has_one=False)
    assert (decision.state, decision.record.kind, decision.tell) == (BookingState.HELD, "booking.held", None)


def test_a_hold_is_refused_to_whom_has_one_and_for_what_is_taken() -> None:
    with pytest.raises(SlotTaken):
        hold(Service.WELCOME_CALL, still_open=False, has_one=False)
    for still_open in (True, False):
        with pytest.raises(AlreadyBooked):
            hold(Service.WELCOME_CALL, still_open=still_open, has_one=True)


CONFIRMED = "confirmed"


@pytest.mark.parametrize(
    ("late", "still_open", "outcome"),
    [
        (-SECOND, True, CONFIRMED),
        (timedelta(), True, CONFIRMED),
        (SECOND, True, CONFIRMED),
        (-SECOND, False, SlotTaken),
        (timedelta(), False, SlotTaken),
        (timedelta(microseconds=1), False, HoldExpired),
    ],
)
def test_confirming_around_the_end_of_the_hold(
    late: timedelta, still_open: bool, outcome: str | type[Exception]
) -> None:
    if isinstance(outcome, str):
        assert confirm(kept(), NOW + HOLD + late, still_open=still_open).state == outcome
    else:
        with pytest.raises(outcome):
            confirm(kept(), NOW + HOLD + late, still_open=still_open)


def test_a_hold_that_was_ended_already_is_confirmed_if_its_time_is_still_open() -> None:
    ended = kept(BookingState.EXPIRED)
    assert ran_out(ended, NOW)
    assert confirm(ended, NOW, still_open=True).state is BookingState.CONFIRMED
    with pytest.raises(HoldExpired):
        confirm(ended, NOW, still_open=False)


def test_a_confirmation_is_recorded_and_told_once() -> None:
    decision = confirm(kept(), NOW, still_open=True)
    assert (decision.record.kind, decision.tell) == ("booking.confirmed", MessageText.APPOINTMENT_MADE)
    with pytest.raises(IllegalStep):
        confirm(kept(decision.state), NOW, still_open=True)


@pytest.mark.parametrize("service", [Service.INDIVIDUAL, Service.JOINT])
def test_other_sessions_are_not_confirmed_at_once(service: Service) -> None:
    with pytest.raises(IllegalStep):
        confirm(kept(service=service), NOW, still_open=True)


def test_a_hold_ends_when_it_ran_out_and_not_before() -> None:
    assert expire(kept(), NOW + HOLD) is None
    ended = expire(kept(), NOW + HOLD + SECOND)
    assert ended is not None
    assert (ended.state, ended.record.kind, ended.tell) == (BookingState.EXPIRED, "booking.expired", None)


@pytest.mark.parametrize("state", [state for state in BookingState if state is not BookingState.HELD])
def test_only_holds_run_out(state: BookingState) -> None:
    assert expire(Held(Service.WELCOME_CALL, state, NOW - SECOND), NOW) is None


def test_giving_a_kept_time_back_is_recorded() -> None:
    decision = replace(kept())
    assert (decision.state, decision.record.kind, decision.tell) == (BookingState.CANCELLED, "booking.replaced", None)


CALL = Held(Service.WELCOME_CALL, BookingState.CONFIRMED, None)


def test_calling_off_is_recorded_and_told() -> None:
    decision = call_off(CALL, NOW + SECOND, NOW)
    assert (decision.state, decision.record.kind) == (BookingState.CANCELLED, "booking.cancelled")
    assert decision.tell is MessageText.APPOINTMENT_CANCELLED


@pytest.mark.parametrize("state", sorted(set(BookingState) - KEEPING_TIME))
def test_what_is_over_is_not_called_off_again(state: BookingState) -> None:
    with pytest.raises(IllegalStep):
        call_off(kept(state), NOW + SECOND, NOW)


def test_moving_is_recorded_and_told() -> None:
    decision = move(CALL, NOW + SECOND, kept(), NOW, still_open=True)
    assert (decision.state, decision.record.kind) == (BookingState.CONFIRMED, "booking.moved")
    assert decision.tell is MessageText.APPOINTMENT_MOVED


@pytest.mark.parametrize("state", sorted(set(BookingState) - {BookingState.CONFIRMED}))
def test_only_what_is_confirmed_is_moved(state: BookingState) -> None:
    with pytest.raises(IllegalStep):
        move(kept(state), NOW + SECOND, kept(), NOW, still_open=True)


@pytest.mark.parametrize(("late", "in_time"), [(-SECOND, True), (timedelta(), False), (SECOND, False)])
def test_what_has_begun_is_neither_moved_nor_called_off(late: timedelta, in_time: bool) -> None:
    steps: tuple[Callable[[], Decision], ...] = (
        lambda: call_off(CALL, NOW, NOW + late),
        lambda: move(CALL, NOW, kept(), NOW + late, still_open=True),
    )
    for change in steps:
        if in_time:
            change()
        else:
            with pytest.raises(TooLate):
                change()


@pytest.mark.parametrize(("late", "refusal"), [(timedelta(), SlotTaken), (SECOND, HoldExpired)])
def test_moving_to_a_time_that_is_gone_is_refused_as_booking_it_is(late: timedelta, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        move(CALL, NOW + timedelta(days=1), kept(), NOW + HOLD + late, still_open=False)
