"""A case that staff, clinicians and its people act on in any order, with what must hold after each step."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import TypeAlias
from uuid import UUID

from hypothesis import strategies as st
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, Case, CaseNote, CaseStep
from portal.data.transaction import reading, writing
from portal.domain.bands import Band
from portal.domain.case_log import BY_NOBODY, SECOND_FROM, WITHOUT_REASON, IllegalStep, SameClinician, StepKind
from portal.domain.cases import JointSessions
from portal.domain.people import Role
from portal.domain.releasing import ASKED_AGAIN_WITHIN, NotReleasable
from portal.domain.tasks import KINDS_THAT_BLOCK_RELEASE
from portal.services import case_log, cases, deciding, releasing, tasks
from portal.services.deciding import StillBooked
from tests.couples import answers_again, couple
from tests.factories import World, answers_with

WHY = "What was told on the phone."
TOLD: tuple[dict[str, str], ...] = (
    {},
    {"private__afraid": "yes"},
    {"private__weapon": "yes"},
    {"private__danger_now": "yes"},
)
ACTIONS = (
    *("raise", "lower", "decide", "hold", "see and release", "release", "close", "reopen"),
    *("claim", "let go", "hand over", "answer"),
)

Act: TypeAlias = tuple[str, int, Band, int]
"""What, by which of three clinicians, to which band, and what is told where somebody answers again."""

ACTS: st.SearchStrategy[list[Act]] = st.lists(
    st.tuples(st.sampled_from(ACTIONS), st.integers(0, 2), st.sampled_from(Band), st.integers(0, len(TOLD) - 1)),
    min_size=4,
    max_size=14,
)


@dataclass(frozen=True)
class Row:
    """What stands in the case's row, and in the last step of its log."""

    state: str
    band: int
    joint_sessions: str
    last: tuple[str, UUID | None, UUID | None]
    proposals: Sequence[tuple[str, UUID | None]]


def walk(world: World, acts: Sequence[Act]) -> int:
    """Do these things with a new case, and return how many of them it took."""
    two = couple(world)
    leads = [world.account(Role.LEAD).account_id for _ in range(3)]
    rows = [_row(two.case_id)]
    for what, who, band, told in acts:
        if what == "answer":
            answers_again(world, two.one, answers_with(**TOLD[told]))
        else:
            with suppress(IllegalStep, SameClinician, NotReleasable, StillBooked), writing():
                _do(world, cases.locked(two.case_id), what, leads[who], leads[(who + 1) % 3], band)
        rows.append(_row(two.case_id))
    for before, after in pairwise(rows):
        demand_who_and_why(before, after)
    demand_lines(two.case_id)
    return len({row.last for row in rows})


def _do(world: World, case: Case, what: str, by: UUID, to: UUID, band: Band) -> None:
    outside = world.outside
    match what:
        case "raise":
            deciding.raise_to(outside, case, band, WHY, by=by)
        case "lower":
            deciding.lower_to(outside, case, band, WHY, by=by)
        case "decide" | "close" | "reopen":
            getattr(deciding, what)(outside, case, WHY, by=by)
        case "hold":
            releasing.hold(outside, case, WHY, by=by)
        case "see and release":
            _see_both(world, case, by)
            releasing.release(outside, case, WHY, by=by)
        case "release":
            releasing.release(outside, case, WHY, by=by)
        case "claim":
            deciding.claim(outside, case, by=by)
        case "let go":
            deciding.let_go(outside, case, by=by)
        case "hand over":
            deciding.hand_over(outside, case, to, WHY, by=by)


def _see_both(world: World, case: Case, by: UUID) -> None:
    day = releasing.today(world.outside)
    for kind in KINDS_THAT_BLOCK_RELEASE:
        tasks.finish(world.outside, case, kind, WHY, by=by)
    for each in cases.people(case.id):
        again = day + ASKED_AGAIN_WITHIN - timedelta(days=1)
        releasing.note_seen(world.outside, case, each.id, seen_on=day, ask_again_on=again, by=by)


def _row(case_id: UUID) -> Row:
    """The row, which says what its log says."""
    with reading():
        case = db.session.get_one(Case, case_id)
        steps = db.session.scalars(select(CaseStep).where(CaseStep.case_id == case_id).order_by(CaseStep.number)).all()
        standing = case_log.standing(case_id)
        assert (case.state, case.band, case.joint_sessions, case.owner_id) == (
            standing.stage.value,
            int(standing.state.band),
            standing.state.joint_sessions.value,
            standing.owner,
        )
        assert [step.number for step in steps] == list(range(1, case.steps + 1))
        return Row(
            state=case.state,
            band=case.band,
            joint_sessions=case.joint_sessions,
            last=(steps[-1].kind, steps[-1].account_id, steps[-1].note_id),
            proposals=[(step.kind, step.account_id) for step in steps if step.kind.endswith("_proposed")],
        )


def demand_who_and_why(before: Row, after: Row) -> None:
    """Nothing is lowered, released or closed without who and why, nor from urgent on without a second who agrees."""
    released = (before.joint_sessions, after.joint_sessions) != ("released",) * 2 and (
        after.joint_sessions == JointSessions.RELEASED
        or (before.joint_sessions == JointSessions.HELD and after.joint_sessions != JointSessions.HELD)
    )
    wanted = {
        StepKind.LOWERED.value: after.band < before.band,
        StepKind.RELEASED.value: released,
        StepKind.CLOSED.value: (before.state, after.state) == ("open", "closed"),
    }
    for kind, has_happened in wanted.items():
        if has_happened:
            last, by, note = after.last
            assert last == kind
            assert by is not None
            assert note is not None
            if before.band >= SECOND_FROM:
                proposed, first = before.proposals[-1]
                assert proposed.startswith(kind[:5])
                assert first not in {None, by}


def demand_lines(case_id: UUID) -> None:
    """Each step of somebody on the staff has its audit line, by who took it, and its reason where it needs one."""
    with reading():
        steps = db.session.scalars(select(CaseStep).where(CaseStep.case_id == case_id)).all()
        taken = sorted((f"case.{step.kind}", str(step.account_id)) for step in steps if step.kind not in BY_NOBODY)
        lines = db.session.scalars(select(AuditLine).where(AuditLine.subject_id == case_id)).all()
        kinds = {f"case.{kind}" for kind in StepKind}
        assert sorted((line.kind, str(line.account_id)) for line in lines if line.kind in kinds) == taken
        notes = set(db.session.scalars(select(CaseNote.id).where(CaseNote.case_id == case_id)))
        for step in steps:
            assert (step.note_id in notes) is (step.kind not in WITHOUT_REASON)
