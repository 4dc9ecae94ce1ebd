"""Whether a joint session comes about: each ground that stops it leads to the same state, line and words."""

from dataclasses import replace

import pytest

from portal.domain.bookings import BookingState
from portal.domain.cases import JointSessions
from portal.domain.messages import MessageText
from portal.domain.together import ANSWERED_WITHIN, NOTICE, Answer, Asked, may_ask_for, settle

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
