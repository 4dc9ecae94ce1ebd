"""Sending an intake: from the answers of a draft to a case in the queue, with the same rows whatever they say."""

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Assessment as AssessmentRow
from portal.data.tables import Case, Participant, Practice, Task
from portal.data.tables import Intake as IntakeRow
from portal.data.tenancy import current_practice
from portal.domain.audit import entry
from portal.domain.bands import Band, StaffedHours, due_at
from portal.domain.cases import JointSessions, hold_after, tasks_for
from portal.domain.intake import Intake, dump_intake, intake_of_answers
from portal.domain.screening import Assessment, assess
from portal.domain.story import StoryReading, read_story
from portal.services import drafts, jobs, messages, therapists, waitlist
from portal.services.audit import record
from portal.services.drafts import Draft
from portal.services.outside import Outside

log = logging.getLogger(__name__)

UNREAD = StoryReading((), Band.REVIEW, "und", (), ())
FIRST_VERSION = 1
OPEN_GROUPS = ("about", "concerns", "practical")
PRIVATE_GROUPS = ("household", "private")


class NoAccount(Exception):
    """A draft that has no account yet can't be sent, because nobody could come back to it."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the rules make of the answers that a draft held."""

    answers: Mapping[str, Any]
    intake: Intake
    reading: StoryReading
    assessment: Assessment
    has_match: bool


@dataclass(frozen=True, slots=True)
class _Sent:
    """One sending: whose, what, what the rules made of it, and when."""

    account_id: UUID
    weighed: Weighed
    at: datetime


def weigh(outside: Outside, draft: Draft) -> Weighed:
    """Read the story, apply the rules and look who fits: the slow part of sending, for before anything is written.

    Raises DocumentError if the answers make no whole document, and DraftGone.
    """
    return _weigh(outside, drafts.whole_as_it_stands(outside, draft))


def send(outside: Outside, draft: Draft, wording: str, weighed: Weighed | None = None) -> UUID:
    """Open a case with the draft's answers and return the participant's id; the draft is gone afterwards.

    `wording` is the version of the questions' wording, `weighed` what was weighed before; if the answers changed since,
    they are weighed anew. Raises DocumentError if the answers make no whole document, as when a rule changed since
    they were given, DraftGone if it was sent before, and NoAccount.
    """
    answers = drafts.whole(outside, draft)
    if draft.account_id is None:
        raise NoAccount
    if weighed is None or weighed.answers != answers:
        weighed = _weigh(outside, answers)
    sent = _Sent(draft.account_id, weighed, outside.now())
    case = _open_case(outside, sent)
    participant = Participant(id=outside.new_id(), case_id=case.id, account_id=sent.account_id, joined_at=sent.at)
    db.session.add(participant)
    db.session.flush()
    _keep(outside, sent, participant, wording)
    jobs.enqueue(outside, messages.TELL_THE_QUEUE, case.id)
    if not weighed.has_match:
        # Who fits is asked of nothing that tells, so neither does this row.
        waitlist.add(outside, participant.id, by=sent.account_id)
    drafts.discard(draft)
    return participant.id


def _weigh(outside: Outside, answers: Mapping[str, Any]) -> Weighed:
    intake = intake_of_answers({**answers, "id": outside.new_reference()})
    # The story is read even if there is none, so that a private part that was left out costs the same work.
    reading = _read(intake.private.story if intake.private else "")
    has_match = bool(therapists.matching_for(outside, intake).ranked)
    return Weighed(answers, intake, reading, assess(intake, reading), has_match)


def _read(story: str) -> StoryReading:
    """What the reader finds. If the reader itself fails, the intake is kept all the same, and a person reads it."""
    try:
        return read_story(story)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with the reader, nobody's intake may be lost for it
        log.warning("the story reader failed: %s", type(error).__name__)
        return UNREAD


def _open_case(outside: Outside, sent: _Sent) -> Case:
    practice = db.session.get_one(Practice, current_practice())
    case = Case(
        id=outside.new_id(),
        reference=outside.new_reference(),
        state="open",
        band=int(sent.weighed.assessment.band),
        joint_sessions=hold_after(JointSessions.UNRELEASED, sent.weighed.assessment).value,
        opened_at=sent.at,
        due_at=due_at(sent.weighed.assessment.band, sent.at, StaffedHours(ZoneInfo(practice.timezone))),
        therapist_id=None,
    )
    db.session.add(case)
    db.session.flush()
    return case


def _keep(outside: Outside, sent: _Sent, participant: Participant, wording: str) -> None:
    """Write the version, what the rules made of it, the tasks and the audit line."""
    document = dump_intake(sent.weighed.intake)
    row_id = outside.new_id()
    row = IntakeRow(
        id=row_id,
        case_id=participant.case_id,
        participant_id=participant.id,
        version=FIRST_VERSION,
        wording=wording,
        open_part=_sealed_part(outside, row_id, "open_part", {name: document[name] for name in OPEN_GROUPS}),
        private_part=_sealed_part(outside, row_id, "private_part", {name: document[name] for name in PRIVATE_GROUPS}),
        sent_at=sent.at,
    )
    db.session.add(row)
    db.session.flush()
    _keep_assessment(outside, sent, row)
    _keep_tasks(outside, sent, row)
    line = entry("intake.sent", version=FIRST_VERSION, ruleset=sent.weighed.assessment.ruleset, wording=wording)
    record(outside, line, by=sent.account_id, about=row.id)


def _sealed_part(outside: Outside, row_id: UUID, column: str, part: object) -> bytes:
    return outside.vault.seal("intakes", column, row_id, json.dumps(part))


def _keep_assessment(outside: Outside, sent: _Sent, intake: IntakeRow) -> None:
    row_id = outside.new_id()
    result = json.dumps(result_of(sent.weighed.assessment, sent.weighed.reading))
    db.session.add(
        AssessmentRow(
            id=row_id,
            intake_id=intake.id,
            ruleset=sent.weighed.assessment.ruleset,
            result=outside.vault.seal("assessments", "result", row_id, result),
            assessed_at=sent.at,
        )
    )


def result_of(assessment: Assessment, reading: StoryReading) -> dict[str, object]:
    """What is kept, sealed, of an assessment and of the reading that led to it.

    `{"band": "priority", "conjoint_hold", "rules": [id], "tasks": [kind], "reasons": [{"code", "values"}],
    "language", "evidence": [[concern, start, end]]}`; the evidence counts characters of the story.
    """
    return {
        "band": assessment.band.word,
        "conjoint_hold": assessment.conjoint_hold,
        "rules": list(assessment.rules),
        "tasks": list(assessment.tasks),
        "reasons": [asdict(reason) for reason in assessment.reasons],
        "language": reading.language,
        "evidence": [[each.concern, each.start, each.end] for each in reading.evidence],
    }


def _keep_tasks(outside: Outside, sent: _Sent, intake: IntakeRow) -> None:
    """A row for every kind of task, needed or not; all are due when the case is, which every band has."""
    case = db.session.get_one(Case, intake.case_id)
    db.session.add_all(
        Task(
            id=outside.new_id(),
            case_id=case.id,
            intake_id=intake.id,
            kind=planned.kind.value,
            state=planned.status.value,
            due_at=case.due_at,
            created_at=sent.at,
        )
        for planned in tasks_for(sent.weighed.assessment, sent.weighed.has_match)
    )


def has_sent(account_id: UUID) -> bool:
    """Whether the account has sent an intake already."""
    return db.session.scalar(select(Participant.id).where(Participant.account_id == account_id).limit(1)) is not None
