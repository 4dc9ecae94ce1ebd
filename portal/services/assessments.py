"""What the rules made of each intake, as it is kept: sealed, since a rule that fired is a disclosure."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Assessment as AssessmentRow
from portal.data.tables import Intake as IntakeRow
from portal.domain.bands import Band
from portal.domain.reasons import Reason
from portal.domain.screening import Assessment
from portal.domain.story import StoryReading
from portal.domain.tasks import TaskKind
from portal.services.outside import Outside


@dataclass(frozen=True, slots=True)
class Assessed:
    """One version of one person's intake, and what the rules made of it then."""

    participant_id: UUID
    version: int
    at: datetime
    assessment: Assessment


def keep(outside: Outside, intake_id: UUID, assessment: Assessment, reading: StoryReading) -> None:
    """Add the assessment of an intake, sealed, with what of the story led to it.

    `{"band": "priority", "conjoint_hold", "rules": [id], "tasks": [kind], "reasons": [{"code", "values"}],
    "language", "evidence": [[concern, start, end]]}`; the evidence counts characters of the story.
    """
    row_id = outside.new_id()
    result = {
        "band": assessment.band.word,
        "conjoint_hold": assessment.conjoint_hold,
        "rules": list(assessment.rules),
        "tasks": list(assessment.tasks),
        "reasons": [asdict(reason) for reason in assessment.reasons],
        "language": reading.language,
        "evidence": [[each.concern, each.start, each.end] for each in reading.evidence],
    }
    db.session.add(
        AssessmentRow(
            id=row_id,
            intake_id=intake_id,
            ruleset=assessment.ruleset,
            result=outside.vault.seal("assessments", "result", row_id, json.dumps(result)),
            assessed_at=outside.now(),
        )
    )


def of_case(outside: Outside, case_id: UUID) -> Sequence[Assessed]:
    """All that was ever assessed in a case, over all people and versions, in the order of time."""
    rows = db.session.execute(
        select(AssessmentRow, IntakeRow.participant_id, IntakeRow.version)
        .join(IntakeRow, IntakeRow.id == AssessmentRow.intake_id)
        .where(IntakeRow.case_id == case_id)
        .order_by(AssessmentRow.assessed_at, IntakeRow.version)
    ).all()
    return [Assessed(person, version, row.assessed_at, _opened(outside, row)) for row, person, version in rows]


def _opened(outside: Outside, row: AssessmentRow) -> Assessment:
    result = json.loads(outside.vault.open("assessments", "result", row.id, row.result))
    return Assessment(
        band=Band.of_word(result["band"]),
        conjoint_hold=result["conjoint_hold"],
        rules=tuple(result["rules"]),
        tasks=tuple(TaskKind(kind) for kind in result["tasks"]),
        reasons=tuple(_reason(each["code"], each["values"]) for each in result["reasons"]),
        ruleset=row.ruleset,
    )


def _reason(code: str, values: dict[str, object]) -> Reason:
    """A reason as it was before it was written as JSON, which knows lists alone."""
    return Reason(code, {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()})
