"""Whether a joint session comes about: each ground that stops it leads to the same state, line and words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from portal.domain.bookings import BookingState
from portal.domain.cases import JointSessions
from portal.domain.messages import MessageText
from portal.domain.together import ANSWERED_WITHIN, LATEST_HEARD, NOTICE, Answer, Asked, heard_at, may_ask_for, settle

AGREED = Asked(
    answers=(Answer.YES, Answer.YES),
    therapist_can=True,
    joint_sessions=JointSessions.RELEASED,
    both_stay=True,
    is_ahead=True,
)


def test_it_comes_about_when_everybody_can() -> None:
    decision = settle(AGREED)
    assert (decision.state, decision.tell) == (BookingState.CONFIRMED, MessageText.TOGETHER_BOOKED)


@pytest.mark.parametrize(
    "changed",
    [
        {"answers": (Answer.YES, Answer.NO)},
        {"answers": (Answer.NO, Answer.YES)},
        {"answers": (Answer.YES, None)},
        {"therapist_can": False},
        {"joint_sessions": JointSessions.HELD},
        {"joint_sessions": JointSessions.UNRELEASED},
        {"both_stay": False},
        {"is_ahead": False},
    ],
)
def test_whatever_stops_it_reads_the_same(changed: dict[str, object]) -> None:
    stopped = settle(replace(AGREED, **changed))  # type: ignore[arg-type]
    assert stopped == settle(replace(AGREED, answers=(Answer.YES, None)))
    assert (stopped.state, stopped.tell) == (BookingState.EXPIRED, MessageText.TOGETHER_NOT)


@pytest.mark.parametrize("joint_sessions", JointSessions)
@pytest.mark.parametrize("both_stay", [True, False])
def test_times_are_offered_after_a_release_alone(joint_sessions: JointSessions, both_stay: bool) -> None:
    wanted = both_stay and joint_sessions is JointSessions.RELEASED
    assert may_ask_for(joint_sessions, both_stay=both_stay) is wanted


def test_what_comes_of_a_time_is_known_a_day_before_it() -> None:
    assert (NOTICE - ANSWERED_WITHIN).days == 1


LONDON = ZoneInfo("Europe/London")
LONG_AFTER = datetime(2027, 6, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "heard"),
    [
        ("2026-11-23T11:59:59+00:00", "2026-11-23T12:00:00+00:00"),
        ("2026-11-23T12:00:00+00:00", "2026-11-24T12:00:00+00:00"),
        # The night of 28 March 2027 is an hour short, that of 25 October 2026 an hour long.
        ("2027-03-27T12:30:00+00:00", "2027-03-28T11:00:00+00:00"),
        ("2026-10-24T11:30:00+00:00", "2026-10-25T12:00:00+00:00"),
        ("2026-10-25T00:30:00+00:00", "2026-10-25T12:00:00+00:00"),
    ],
)
def test_both_hear_at_noon_on_the_practices_clock(now: str, heard: str) -> None:
    assert heard_at(datetime.fromisoformat(now), LONG_AFTER, LONDON) == datetime.fromisoformat(heard)


def test_with_less_than_a_day_left_both_hear_at_once() -> None:
    now, noon = datetime(2026, 11, 23, 9, tzinfo=UTC), datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert heard_at(now, noon + LATEST_HEARD, LONDON) == noon
    assert heard_at(now, noon + LATEST_HEARD - timedelta(seconds=1), LONDON) == now
