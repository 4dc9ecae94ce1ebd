"""The log of a case: every step that changes how urgent it is, whether it is held, whose it is, and whether it is open.

A case is what its log makes of it. Anybody on triage may raise; lowering, releasing, merging and closing take a
clinician and a reason, and from `SECOND_FROM` on a second clinician, who is never the first. That somebody is a
clinician is known by who may call, and is not asked again here. Source: the clinical contract, "On a case".
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from uuid import UUID

from portal.domain import cases as rules
from portal.domain.bands import Band
from portal.domain.cases import CaseState, JointSessions, Stage

SECOND_FROM = Band.URGENT
"""From this band on it takes a second clinician."""


class StepKind(StrEnum):
    OPENED = "opened"
    ASSESSED = "assessed"
    RAISED = "raised"
    LOWER_PROPOSED = "lower_proposed"
    LOWERED = "lowered"
    DECIDED = "decided"
    HELD = "held"
    RELEASE_PROPOSED = "release_proposed"
    RELEASED = "released"
    CLOSE_PROPOSED = "close_proposed"
    CLOSED = "closed"
    REOPENED = "reopened"
    CAME_BACK = "came_back"
    MERGE_PROPOSED = "merge_proposed"
    MERGED = "merged"
    MERGED_AWAY = "merged_away"
    PUT_APART = "put_apart"
    CLAIMED = "claimed"
    LET_GO = "let_go"
    HANDED_OVER = "handed_over"


PROPOSES = {
    StepKind.LOWER_PROPOSED: StepKind.LOWERED,
    StepKind.RELEASE_PROPOSED: StepKind.RELEASED,
    StepKind.CLOSE_PROPOSED: StepKind.CLOSED,
    StepKind.MERGE_PROPOSED: StepKind.MERGED,
}
"""What each proposal is for."""

BY_NOBODY = frozenset({StepKind.OPENED, StepKind.ASSESSED, StepKind.CAME_BACK})
"""What follows from what people in the case do, and is no decision of anybody on the staff."""

WITHOUT_REASON = BY_NOBODY | {StepKind.CLAIMED, StepKind.LET_GO}

OF_THE_OWNER = frozenset({StepKind.CLAIMED, StepKind.LET_GO, StepKind.HANDED_OVER, StepKind.DECIDED})
"""What leaves a proposal standing, since it changes nothing that the proposal was made on."""


class IllegalStep(Exception):
    """A step that the case can't take: of another stage, without who or why, or that changes nothing."""


class SameClinician(Exception):
    """Who proposed it can't be the second clinician too."""


@dataclass(frozen=True, slots=True)
class Step:
    """`band`: to which, or that of an assessment, of a case that is merged in, or of one that is opened.
    `joint_sessions`: likewise. `to`: the account a case is handed to, or the case that is merged in.
    """

    kind: StepKind
    by: UUID | None = None
    has_reason: bool = False
    band: Band | None = None
    joint_sessions: JointSessions | None = None
    to: UUID | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a first clinician proposed, and what a second has yet to agree to."""

    kind: StepKind
    by: UUID
    band: Band | None
    to: UUID | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What the log makes of a case. `owner`: who on triage sees to it."""

    stage: Stage
    state: CaseState
    owner: UUID | None = None
    proposal: Proposal | None = None


def standing_of(steps: Iterable[Step]) -> Standing:
    """What a whole log makes of a case. Raises IllegalStep for a log that no case can have."""
    standing = None
    for step in steps:
        standing = opened(step) if standing is None else after(standing, step)
    if standing is None:
        raise IllegalStep("nothing was ever opened")
    return standing


def opened(step: Step) -> Standing:
    """What a case is to begin with. Raises IllegalStep for any other first step."""
    if step.kind is not StepKind.OPENED or step.band is None or step.joint_sessions is None:
        raise IllegalStep(step.kind)
    return Standing(Stage.OPEN, CaseState(step.band, step.joint_sessions))


def after(standing: Standing, step: Step) -> Standing:
    """The standing after one more step. Raises IllegalStep and SameClinician."""
    _demand_who_and_why(step)
    _demand_stage(standing, step)
    if step.kind in PROPOSES:
        return replace(standing, proposal=_proposal(standing, step))
    if step.kind in PROPOSES.values():
        _demand_second(standing, step)
    changed = _changed(standing, step)
    return changed if step.kind in OF_THE_OWNER else replace(changed, proposal=None)


def as_proposal_if_needed(standing: Standing, step: Step) -> Step:
    """The step itself, or the proposal of it where a second clinician has to agree first. Raises SameClinician."""
    if not _takes_two(standing, step) or _agrees(standing, step):
        return step
    if standing.proposal is not None and _is_proposed(standing.proposal, step):
        raise SameClinician
    return replace(step, kind=next(kind for kind, final in PROPOSES.items() if final is step.kind))


def _demand_who_and_why(step: Step) -> None:
    if (step.by is None) != (step.kind in BY_NOBODY):
        raise IllegalStep(step.kind)
    if not step.has_reason and step.kind not in WITHOUT_REASON:
        raise IllegalStep(step.kind)


def _demand_stage(standing: Standing, step: Step) -> None:
    """What comes in reopens a case that was closed; one that was merged away is gone for good."""
    wanted = Stage.CLOSED if step.kind in {StepKind.REOPENED, StepKind.CAME_BACK} else Stage.OPEN
    may_be_closed = step.kind is StepKind.ASSESSED and standing.stage is Stage.CLOSED
    if standing.stage is not wanted and not may_be_closed:
        raise IllegalStep(step.kind)


def _demand_second(standing: Standing, step: Step) -> None:
    if not _takes_two(standing, step) or _agrees(standing, step):
        return
    if standing.proposal is not None and _is_proposed(standing.proposal, step):
        raise SameClinician
    raise IllegalStep(step.kind)


def _takes_two(standing: Standing, step: Step) -> bool:
    return max(standing.state.band, step.band or Band.ROUTINE) >= SECOND_FROM


def _agrees(standing: Standing, step: Step) -> bool:
    proposal = standing.proposal
    return proposal is not None and _is_proposed(proposal, step) and proposal.by != step.by


def _is_proposed(proposal: Proposal, step: Step) -> bool:
    return (PROPOSES[proposal.kind], proposal.band, proposal.to) == (step.kind, step.band, step.to)


def _proposal(standing: Standing, step: Step) -> Proposal:
    """Raises IllegalStep for what could not be done either if a second agreed."""
    if step.by is None:
        raise IllegalStep(step.kind)
    _changed(standing, replace(step, kind=PROPOSES[step.kind]))
    return Proposal(step.kind, step.by, step.band, step.to)


def _changed(standing: Standing, step: Step) -> Standing:
    match step.kind:
        case StepKind.CLOSED | StepKind.REOPENED | StepKind.CAME_BACK | StepKind.MERGED_AWAY:
            return replace(standing, stage=STAGES[step.kind], owner=None)
        case StepKind.CLAIMED | StepKind.LET_GO | StepKind.HANDED_OVER:
            return replace(standing, owner=_owner(standing, step))
        case StepKind.DECIDED:
            return standing
        case _:
            return replace(standing, state=_state(standing.state, step), stage=Stage.OPEN)


STAGES = {
    StepKind.CLOSED: Stage.CLOSED,
    StepKind.REOPENED: Stage.OPEN,
    StepKind.CAME_BACK: Stage.OPEN,
    StepKind.MERGED_AWAY: Stage.MERGED,
}


def _state(state: CaseState, step: Step) -> CaseState:
    band = step.band or state.band
    match step.kind:
        case StepKind.ASSESSED:
            held = step.joint_sessions is JointSessions.HELD
            return CaseState(max(state.band, band), JointSessions.HELD if held else state.joint_sessions)
        case StepKind.MERGED:
            return rules.together(state, CaseState(band, step.joint_sessions or state.joint_sessions))
        case StepKind.PUT_APART:
            return rules.apart(state)
        case StepKind.RAISED:
            new = replace(state, band=max(state.band, band))
        case StepKind.LOWERED:
            new = replace(state, band=min(state.band, band))
        case StepKind.HELD | StepKind.RELEASED:
            new = replace(state, joint_sessions=JointSessions(step.kind.value))
        case _:
            raise IllegalStep(step.kind)
    if new == state:
        raise IllegalStep(step.kind)
    return new


def _owner(standing: Standing, step: Step) -> UUID | None:
    """Nobody takes a case from somebody who has it: they hand it over, or let it go."""
    match step.kind:
        case StepKind.CLAIMED if standing.owner is None:
            return step.by
        case StepKind.LET_GO if standing.owner is not None:
            return None
        case StepKind.HANDED_OVER if step.to is not None and step.to != standing.owner:
            return step.to
        case _:
            raise IllegalStep(step.kind)
