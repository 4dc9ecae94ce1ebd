"""What assessments add up to on a case: over both people and all versions of their intakes, nothing is ever lowered.

Lowering, releasing and closing are decisions of clinicians. Source: the clinical contract, "On a case".
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from portal.domain.bands import Band
from portal.domain.pairs import PairFinding
from portal.domain.screening import Assessment
from portal.domain.tasks import KINDS_OF_AN_INTAKE, KINDS_THAT_BLOCK_RELEASE, TaskKind, TaskStatus


class Stage(StrEnum):
    """`closed`: nothing is to be done; whatever its people send opens it again. `merged`: its people are in another
    case now, since two of one couple had come separately.
    """

    OPEN = "open"
    CLOSED = "closed"
    MERGED = "merged"


class JointSessions(StrEnum):
    """Unreleased for everyone at first, so that a held case looks like every other."""

    UNRELEASED = "unreleased"
    RELEASED = "released"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class CaseState:
    band: Band = Band.ROUTINE
    joint_sessions: JointSessions = JointSessions.UNRELEASED


@dataclass(frozen=True, slots=True)
class PlannedTask:
    kind: TaskKind
    needed: bool

    @property
    def status(self) -> TaskStatus:
        return TaskStatus.OPEN if self.needed else TaskStatus.NOT_NEEDED


def raise_to(current: Band, new: Band) -> Band:
    return max(current, new)


def hold_after(current: JointSessions, assessment: Assessment) -> JointSessions:
    """A hold takes back a release too; an assessment without a hold changes nothing."""
    return JointSessions.HELD if assessment.conjoint_hold else current


def state_after(current: CaseState, assessment: Assessment) -> CaseState:
    return CaseState(raise_to(current.band, assessment.band), hold_after(current.joint_sessions, assessment))


def state_over(assessments: Iterable[Assessment]) -> CaseState:
    """The state of a case that no clinician has touched, over all versions of both people's intakes, in any order."""
    state = CaseState()
    for assessment in assessments:
        state = state_after(state, assessment)
    return state


def apart(state: CaseState) -> CaseState:
    """What holds for each of two people who are put into cases of their own: nothing is lowered, and what was released
    for the two of them is no longer.
    """
    released = state.joint_sessions is JointSessions.RELEASED
    return CaseState(state.band, JointSessions.UNRELEASED if released else state.joint_sessions)


def together(one: CaseState, other: CaseState) -> CaseState:
    """What holds for two people whose cases become one: the stricter of everything, and nothing is released."""
    held = JointSessions.HELD in {one.joint_sessions, other.joint_sessions}
    return CaseState(max(one.band, other.band), JointSessions.HELD if held else JointSessions.UNRELEASED)


def taken_back(earlier: Assessment, later: Assessment) -> tuple[str, ...]:
    """Ids of the rules that fired on the earlier version of a person's intake and no longer fire on the later."""
    return tuple(rule for rule in earlier.rules if rule not in later.rules)


def tasks_for(
    assessment: Assessment,
    has_match: bool,
    answers_taken_back: Collection[str] = (),
    of_the_pair: Collection[PairFinding] = (),
) -> tuple[PlannedTask, ...]:
    """One planned task of every kind in `KINDS_OF_AN_INTAKE`, in its order, so that the same rows are written for all.

    A clinician decides on each intake. `has_match` says whether any therapist fits. Whoever takes an answer back
    (`answers_taken_back`, from `taken_back`) is asked about it in private. What two people's intakes show side by side
    (`of_the_pair`, from `pairs.findings_for_lead`) goes to the lead.
    """
    needed = {TaskKind.DECIDE, *assessment.tasks}
    if not has_match:
        needed.add(TaskKind.FIND_THERAPIST)
    if answers_taken_back:
        needed.add(TaskKind.ASK_IN_PRIVATE)
    if of_the_pair:
        needed.add(TaskKind.LEAD)
    return tuple(PlannedTask(kind, kind in needed) for kind in KINDS_OF_AN_INTAKE)


def kinds_that_block_release(open_tasks: Collection[TaskKind]) -> tuple[TaskKind, ...]:
    """Which of the open tasks have to be done before joint sessions can be released, in the order of `TaskKind`."""
    return tuple(kind for kind in TaskKind if kind in open_tasks and kind in KINDS_THAT_BLOCK_RELEASE)
