"""The log of each case, by which alone a case becomes more or less urgent, held, released, closed or somebody's.

The rules are in `portal.domain.case_log`. The case's row holds what the log makes of it, for queries.
"""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Case, CaseStep
from portal.domain import case_log as rules
from portal.domain.audit import FieldValue, entry
from portal.domain.bands import Band
from portal.domain.case_log import BY_NOBODY, PROPOSES, Standing, Step, StepKind
from portal.domain.cases import CaseState, JointSessions
from portal.services import case_notes
from portal.services.audit import record
from portal.services.outside import Outside


def steps_of(case_id: UUID) -> Sequence[Step]:
    """The whole log of a case, in order."""
    rows = db.session.scalars(select(CaseStep).where(CaseStep.case_id == case_id).order_by(CaseStep.number))
    return [
        Step(
            kind=StepKind(row.kind),
            by=row.account_id,
            has_reason=row.note_id is not None,
            band=None if row.band is None else Band(row.band),
            joint_sessions=None if row.joint_sessions is None else JointSessions(row.joint_sessions),
            to=row.to_id,
        )
        for row in rows
    ]


def standing(case_id: UUID) -> Standing:
    """What the log makes of a case."""
    return rules.standing_of(steps_of(case_id))


def begin(outside: Outside, case: Case, state: CaseState) -> None:
    """Begin the log of a case that is new."""
    _add(outside, case, Step(StepKind.OPENED, band=state.band, joint_sessions=state.joint_sessions), None)


def take(outside: Outside, case: Case, step: Step, reason: str = "", **fields: FieldValue) -> StepKind:
    """Take one more step on a case that is locked, and return which: the proposal, where a second has yet to agree.

    `reason` is kept sealed; `fields` go into the audit line. Raises IllegalStep and SameClinician.
    """
    before = standing(case.id)
    asked = replace(step, has_reason=bool(reason))
    taken = rules.as_proposal_if_needed(before, asked) if asked.kind in PROPOSES.values() else asked
    now = rules.after(before, taken)
    note_id = None
    if reason and taken.by is not None:
        note_id = case_notes.note(outside, case.id, taken.kind.value, reason, by=taken.by)
    _add(outside, case, taken, note_id)
    case.state, case.band, case.joint_sessions = now.stage.value, int(now.state.band), now.state.joint_sessions.value
    case.owner_id = now.owner
    if taken.kind not in BY_NOBODY:
        record(outside, entry(f"case.{taken.kind}", **fields), by=taken.by, about=case.id)
    return taken.kind


def _add(outside: Outside, case: Case, step: Step, note_id: UUID | None) -> None:
    # The note comes first: it is in the database before the row that names it.
    db.session.flush()
    case.steps += 1
    db.session.add(
        CaseStep(
            id=outside.new_id(),
            case_id=case.id,
            number=case.steps,
            kind=step.kind.value,
            account_id=step.by,
            note_id=note_id,
            band=None if step.band is None else int(step.band),
            joint_sessions=None if step.joint_sessions is None else step.joint_sessions.value,
            to_id=step.to,
            made_at=outside.now(),
        )
    )
