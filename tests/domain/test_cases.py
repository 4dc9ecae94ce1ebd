"""A case: band and hold only rise, and the same tasks are written whatever was disclosed."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.domain.bands import Band
from portal.domain.cases import (
    CaseState,
    JointSessions,
    apart,
    hold_after,
    kinds_that_block_release,
    raise_to,
    state_after,
    state_over,
    taken_back,
    tasks_for,
    together,
)
from portal.domain.pairs import PairFinding
from portal.domain.screening import Assessment, assess
from portal.domain.tasks import KINDS_OF_AN_INTAKE, TaskKind, TaskStatus
from tests.domain.intake_documents import NOTHING_OF_CONCERN, intake_with

UNRELEASED, RELEASED, HELD = JointSessions


def assessment_of(changes: dict[str, object] | None = None) -> Assessment:
    return assess(intake_with(changes), NOTHING_OF_CONCERN)


CALM = assessment_of()
DYING = assessment_of({"private.suicidal_week": "yes"})
AFRAID = assessment_of({"private.afraid": "yes"})
DANGER = assessment_of({"private.danger_now": "yes"})
NOT_SAID = assessment_of({"private.humiliated": "prefer_not"})
CHILD = assessment_of({"private.child_harm": "yes"})

ASSESSMENTS = st.builds(
    Assessment,
    band=st.sampled_from(Band),
    conjoint_hold=st.booleans(),
    rules=st.just(()),
    tasks=st.lists(st.sampled_from(TaskKind), unique=True).map(tuple),
    reasons=st.just(()),
    ruleset=st.just("1"),
)


@pytest.mark.parametrize("current", Band)
@pytest.mark.parametrize("new", Band)
def test_a_band_is_never_lowered(current: Band, new: Band) -> None:
    assert raise_to(current, new) is Band(max(current.value, new.value))


HOLDS = [
    (UNRELEASED, CALM, UNRELEASED),
    (UNRELEASED, DYING, UNRELEASED),
    (UNRELEASED, AFRAID, HELD),
    (RELEASED, CALM, RELEASED),
    (RELEASED, AFRAID, HELD),
    (HELD, CALM, HELD),
    (HELD, AFRAID, HELD),
]


@pytest.mark.parametrize(("current", "assessment", "after"), HOLDS)
def test_a_hold_stays_and_takes_back_a_release(
    current: JointSessions, assessment: Assessment, after: JointSessions
) -> None:
    assert hold_after(current, assessment) is after


def test_over_both_people_and_all_versions_in_any_order() -> None:
    for order in permutations([CALM, DYING, AFRAID]):
        assert state_over(order) == CaseState(Band.URGENT, HELD)
    assert state_over([]) == CaseState(Band.ROUTINE, UNRELEASED)


@given(st.lists(ASSESSMENTS, max_size=5), ASSESSMENTS)
def test_another_assessment_only_raises(earlier: list[Assessment], later: Assessment) -> None:
    before = state_over(earlier)
    after = state_after(before, later)
    assert after.band >= max(before.band, later.band)
    assert after.joint_sessions is HELD or before.joint_sessions is not HELD
    assert after == state_over([later, *earlier])


NEEDED: list[tuple[Assessment, bool, set[str]]] = [
    (CALM, True, {"decide"}),
    (CALM, False, {"decide", "find_therapist"}),
    (NOT_SAID, True, {"decide", "ask_in_private"}),
    (CHILD, True, {"decide", "safeguarding"}),
    (DANGER, False, {"decide", "find_therapist"}),
]


@pytest.mark.parametrize(("assessment", "has_match", "needed"), NEEDED)
def test_which_tasks_are_open(assessment: Assessment, has_match: bool, needed: set[str]) -> None:
    planned = tasks_for(assessment, has_match)
    assert {task.kind.value for task in planned if task.status is TaskStatus.OPEN} == needed
    assert all(task.status is TaskStatus.NOT_NEEDED for task in planned if task.kind not in needed)


@given(ASSESSMENTS, st.booleans())
def test_the_same_rows_are_planned_for_everyone(assessment: Assessment, has_match: bool) -> None:
    kinds = [task.kind.value for task in tasks_for(assessment, has_match)]
    assert kinds == ["decide", "ask_in_private", "safeguarding", "read_by_person", "find_therapist", "lead"]


def test_an_answer_taken_back_is_asked_about_and_lowers_nothing() -> None:
    assert taken_back(DANGER, CALM) == ("R01",)
    assert taken_back(CALM, DANGER) == ()
    assert state_over([DANGER, CALM]) == CaseState(Band.IMMEDIATE, HELD)
    open_kinds = {task.kind for task in tasks_for(CALM, True, taken_back(DANGER, CALM)) if task.needed}
    assert open_kinds == {TaskKind.DECIDE, TaskKind.ASK_IN_PRIVATE}


@pytest.mark.parametrize(
    ("open_tasks", "blocking"),
    [
        (set(), ()),
        ({TaskKind.DECIDE, TaskKind.FIND_THERAPIST}, ()),
        ({TaskKind.SAFEGUARDING, TaskKind.ASK_IN_PRIVATE}, (TaskKind.ASK_IN_PRIVATE, TaskKind.SAFEGUARDING)),
        ({TaskKind.READ_BY_PERSON}, (TaskKind.READ_BY_PERSON,)),
    ],
)
def test_what_blocks_a_release(open_tasks: set[TaskKind], blocking: tuple[TaskKind, ...]) -> None:
    assert kinds_that_block_release(open_tasks) == blocking


@pytest.mark.parametrize("of_the_pair", [(), (PairFinding.CONTRADICT,)])
def test_what_a_pair_shows_goes_to_the_lead(of_the_pair: tuple[PairFinding, ...]) -> None:
    planned = {each.kind: each.needed for each in tasks_for(CALM, has_match=True, of_the_pair=of_the_pair)}
    assert planned[TaskKind.LEAD] is bool(of_the_pair)
    assert tuple(planned) == KINDS_OF_AN_INTAKE


STATES = st.builds(CaseState, st.sampled_from(Band), st.sampled_from(JointSessions))


@given(state=STATES)
def test_putting_apart_lowers_nothing_and_releases_nobody(state: CaseState) -> None:
    after = apart(state)
    assert after.band is state.band
    assert after.joint_sessions is (HELD if state.joint_sessions is HELD else UNRELEASED)


@given(one=STATES, other=STATES)
def test_putting_together_takes_the_stricter_of_everything(one: CaseState, other: CaseState) -> None:
    both = together(one, other)
    assert both == together(other, one)
    assert both.band is max(one.band, other.band)
    assert both.joint_sessions is (HELD if HELD in {one.joint_sessions, other.joint_sessions} else UNRELEASED)
