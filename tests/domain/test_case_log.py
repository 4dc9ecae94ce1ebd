"""The log of a case: whatever is tried in whatever order, nothing is lowered or released without who and why."""

from dataclasses import replace
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.domain.bands import Band
from portal.domain.case_log import (
    BY_NOBODY,
    PROPOSES,
    SECOND_FROM,
    IllegalStep,
    SameClinician,
    Standing,
    Step,
    StepKind,
    after,
    as_proposal_if_needed,
    opened,
    standing_of,
)
from portal.domain.cases import CaseState, JointSessions, Stage

ONE, OTHER, THIRD = (UUID(int=number) for number in (1, 2, 3))
BEGUN = Step(StepKind.OPENED, band=Band.ROUTINE, joint_sessions=JointSessions.UNRELEASED)
ANY_STEP = st.builds(
    Step,
    kind=st.sampled_from([kind for kind in StepKind if kind is not StepKind.OPENED]),
    by=st.sampled_from([None, ONE, OTHER, THIRD]),
    has_reason=st.booleans(),
    band=st.sampled_from([None, *Band]),
    joint_sessions=st.sampled_from([None, *JointSessions]),
    to=st.sampled_from([None, ONE, OTHER]),
)


def standing(band: Band = Band.ROUTINE, joint: JointSessions = JointSessions.UNRELEASED) -> Standing:
    return Standing(Stage.OPEN, CaseState(band, joint))


def taken(steps: list[Step]) -> list[tuple[Standing, Step]]:
    """Those of the steps that a case takes, one after the other, each with what it came to."""
    now = opened(BEGUN)
    found = [(now, BEGUN)]
    for step in steps:
        try:
            asked = as_proposal_if_needed(now, step) if step.kind in PROPOSES.values() else step
            now = after(now, asked)
        except (IllegalStep, SameClinician):
            continue
        found.append((now, asked))
    return found


@given(st.lists(ANY_STEP, max_size=40))
def test_nothing_is_lowered_or_released_without_who_and_why_and_the_second_is_never_the_first(
    steps: list[Step],
) -> None:
    log = taken(steps)
    for (before, _), (now, step) in pairwise(log):
        lowered = now.state.band < before.state.band
        released = now.state.joint_sessions is not before.state.joint_sessions and (
            before.state.joint_sessions is JointSessions.HELD or now.state.joint_sessions is JointSessions.RELEASED
        )
        closed = before.stage is Stage.OPEN and now.stage is Stage.CLOSED
        if lowered or released or closed:
            assert step.kind in {StepKind.LOWERED, StepKind.RELEASED, StepKind.CLOSED}
            assert step.by is not None
            assert step.has_reason
            if before.state.band >= SECOND_FROM:
                assert before.proposal is not None
                assert before.proposal.by not in {None, step.by}
                assert (PROPOSES[before.proposal.kind], before.proposal.band) == (step.kind, step.band)


@given(st.lists(ANY_STEP, max_size=40))
def test_the_log_rebuilds_the_state(steps: list[Step]) -> None:
    log = taken(steps)
    assert standing_of(step for _, step in log) == log[-1][0]


@given(st.lists(ANY_STEP, max_size=40))
def test_nobody_takes_a_case_from_somebody(steps: list[Step]) -> None:
    for (before, _), (now, step) in pairwise(taken(steps)):
        if before.owner is not None and now.owner not in {None, before.owner}:
            assert step.kind is StepKind.HANDED_OVER
            assert step.has_reason


@pytest.mark.parametrize("kind", [StepKind.LOWERED, StepKind.RELEASED, StepKind.CLOSED])
@pytest.mark.parametrize("band", [band for band in Band if band > Band.ROUTINE])
def test_from_urgent_on_the_first_proposes_and_the_second_does_it(kind: StepKind, band: Band) -> None:
    now = standing(band, JointSessions.HELD)
    target = Band.ROUTINE if kind is StepKind.LOWERED else None
    step = Step(kind, ONE, has_reason=True, band=target)
    asked = as_proposal_if_needed(now, step)
    if band < SECOND_FROM:
        assert asked == step
        return
    assert PROPOSES[asked.kind] is kind
    with pytest.raises(IllegalStep):
        after(now, step)
    proposed = after(now, asked)
    assert proposed.state == now.state
    with pytest.raises(SameClinician):
        as_proposal_if_needed(proposed, step)
    with pytest.raises(SameClinician):
        after(proposed, step)
    second = replace(step, by=OTHER)
    assert as_proposal_if_needed(proposed, second) == second
    assert after(proposed, second).proposal is None


@pytest.mark.parametrize(
    "between",
    [
        Step(StepKind.ASSESSED, band=Band.ROUTINE),
        Step(StepKind.RAISED, THIRD, has_reason=True, band=Band.IMMEDIATE),
        Step(StepKind.RELEASE_PROPOSED, THIRD, has_reason=True),
    ],
)
def test_what_comes_in_between_asks_for_a_new_proposal(between: Step) -> None:
    step = Step(StepKind.LOWERED, ONE, has_reason=True, band=Band.REVIEW)
    now = standing(Band.URGENT, JointSessions.HELD)
    proposed = after(now, as_proposal_if_needed(now, step))
    asked = as_proposal_if_needed(after(proposed, between), replace(step, by=OTHER))
    assert asked.kind is StepKind.LOWER_PROPOSED


def test_who_has_it_leaves_a_proposal_standing() -> None:
    now = standing(Band.URGENT)
    proposed = after(now, Step(StepKind.CLOSE_PROPOSED, ONE, has_reason=True))
    assert after(proposed, Step(StepKind.CLAIMED, OTHER)).proposal == proposed.proposal


@pytest.mark.parametrize(
    "step",
    [
        Step(StepKind.RAISED, ONE, has_reason=True, band=Band.PRIORITY),
        Step(StepKind.LOWERED, ONE, has_reason=True, band=Band.PRIORITY),
        Step(StepKind.LOWERED, ONE, has_reason=False, band=Band.ROUTINE),
        Step(StepKind.LOWERED, None, has_reason=True, band=Band.ROUTINE),
        Step(StepKind.HELD, ONE, has_reason=True),
        Step(StepKind.REOPENED, ONE, has_reason=True),
        Step(StepKind.LET_GO, ONE),
        Step(StepKind.HANDED_OVER, ONE, has_reason=True),
        Step(StepKind.ASSESSED, ONE, band=Band.ROUTINE),
        BEGUN,
    ],
)
def test_what_a_case_can_not_take(step: Step) -> None:
    with pytest.raises(IllegalStep):
        after(standing(Band.PRIORITY, JointSessions.HELD), step)


def test_what_comes_in_opens_a_closed_case_and_no_merged_one() -> None:
    closed = replace(standing(), stage=Stage.CLOSED)
    came = Step(StepKind.ASSESSED, band=Band.REVIEW)
    assert after(closed, came) == standing(Band.REVIEW)
    with pytest.raises(IllegalStep):
        after(replace(closed, stage=Stage.MERGED), came)
    with pytest.raises(IllegalStep):
        after(closed, Step(StepKind.RAISED, ONE, has_reason=True, band=Band.REVIEW))


def test_a_log_begins_with_an_opening() -> None:
    with pytest.raises(IllegalStep):
        standing_of([])
    with pytest.raises(IllegalStep):
        standing_of([Step(StepKind.CLAIMED, ONE)])
    assert {StepKind.OPENED, StepKind.ASSESSED, StepKind.CAME_BACK} == BY_NOBODY
