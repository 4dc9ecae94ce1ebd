"""Sending an intake: from the answers of a draft to a case in the queue, with the same rows whatever they say."""

import json
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from portal.data.base import db
from portal.data.tables import Case, Participant
from portal.data.tables import Intake as IntakeRow
from portal.domain.audit import entry
from portal.domain.bands import Band
from portal.domain.bookings import HasLeft
from portal.domain.cases import PlannedTask, taken_back, tasks_for
from portal.domain.intake import Intake, answers_of, dump_intake, intake_of_answers
from portal.domain.intake_fields import is_telling
from portal.domain.pairs import findings_for_lead
from portal.domain.screening import Assessment, assess
from portal.domain.story import StoryReading, read_story
from portal.services import (
    alerts,
    assessments,
    cases,
    couples,
    drafts,
    joining,
    participants,
    searching,
    therapists,
    waitlist,
)
from portal.services.audit import record
from portal.services.drafts import Draft
from portal.services.outside import Outside

log = logging.getLogger(__name__)

UNREAD = StoryReading((), Band.REVIEW, "und", (), ())
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
    """One sending: by whom, what, what the rules made of it, when, and in which wording it was asked for."""

    account_id: UUID
    weighed: Weighed
    at: datetime
    wording: str
    entered_by: UUID | None = None


def weigh(outside: Outside, draft: Draft) -> Weighed:
    """Read the story, apply the rules and look who fits: the slow part of sending, for before anything is written.

    Raises DocumentError if the answers make no whole document, and DraftGone.
    """
    return _weigh(outside, _complete(outside, draft, drafts.whole_as_it_stands(outside, draft)))


def send(outside: Outside, draft: Draft, wording: str, weighed: Weighed | None = None) -> UUID:
    """Keep the draft's answers as the person's next version and return the participant's id; the draft is gone then.

    Who has no case yet joins the one that the code of the draft is for, or opens one. `wording` is the version of the
    questions' wording, `weighed` what was weighed before; if the answers changed since, they are weighed anew. Raises
    DocumentError if the answers make no whole document, as when a rule changed since they were given, DraftGone if it
    was sent before, and NoAccount.
    """
    if draft.account_id is None:
        raise NoAccount
    answers = _complete(outside, draft, drafts.whole(outside, draft))
    if weighed is None or weighed.answers != answers:
        weighed = _weigh(outside, answers)
    sent = _Sent(draft.account_id, weighed, outside.now(), wording)
    has_case = participants.row_of_account(sent.account_id)
    joined = None if has_case else joining.join(outside, draft.invitation, sent.account_id)
    participant = has_case or joined or _open_case(outside, sent)
    case = cases.locked(participant.case_id)
    row = _keep(outside, sent, participant)
    if joined:
        couples.choose_therapist(outside, case)
    _take_in(outside, sent, row, case)
    if not weighed.has_match and has_case is None:
        # Who fits is asked of nothing that tells, so neither does this row.
        waitlist.add(outside, participant.id, by=sent.account_id)
    drafts.discard(draft)
    return participant.id


def enter(
    outside: Outside, case: Case, participant_id: UUID, told: Mapping[str, Any], *, wording: str, by: UUID
) -> None:
    """Keep what a person told somebody on the staff in private, alone, as that person's next version, in `by`'s name.

    `told` holds the telling keys; the open part stays as the person last told it. `case` is locked and theirs. Raises
    HasLeft, and DocumentError if the answers make no whole document.
    """
    participant = db.session.get_one(Participant, participant_id)
    if participant.case_id != case.id or participant.left_at is not None:
        raise HasLeft
    known = answers_of(participants.told_by(outside, participant_id))
    answers = {**{key: each for key, each in known.items() if not is_telling(key)}, **told}
    sent = _Sent(by, _weigh(outside, answers), outside.now(), wording, entered_by=by)
    _take_in(outside, sent, _keep(outside, sent, participant), case)


def _take_in(outside: Outside, sent: _Sent, row: IntakeRow, case: Case) -> None:
    """Let the case take in what a version shows: band, hold, tasks and an alert, the same rows whatever it is."""
    cases.absorb(outside, case, sent.weighed.assessment)
    cases.add_tasks(outside, case, row.id, _tasks(outside, sent, row, case))
    assessments.keep(outside, row.id, sent.weighed.assessment, sent.weighed.reading)
    alerts.raise_(outside, case.id)


def _complete(outside: Outside, draft: Draft, answers: Mapping[str, Any]) -> Mapping[str, Any]:
    """All answers of a version: who answers again is not asked for the open part, which stays as it was told."""
    person = participants.of_account(outside, draft.account_id) if draft.again and draft.account_id else None
    if person is None:
        return answers
    return {**{key: each for key, each in answers_of(person.told).items() if not is_telling(key)}, **answers}


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


def _open_case(outside: Outside, sent: _Sent) -> Participant:
    case = cases.open_new(outside)
    participant = Participant(id=outside.new_id(), case_id=case.id, account_id=sent.account_id, joined_at=sent.at)
    db.session.add(participant)
    db.session.flush()
    return participant


def _keep(outside: Outside, sent: _Sent, participant: Participant) -> IntakeRow:
    """Write the version and the audit line."""
    document = dump_intake(sent.weighed.intake)
    row_id = outside.new_id()
    row = IntakeRow(
        id=row_id,
        case_id=participant.case_id,
        participant_id=participant.id,
        version=_last_version(participant.id) + 1,
        wording=sent.wording,
        open_part=_sealed_part(outside, row_id, "open_part", {name: document[name] for name in OPEN_GROUPS}),
        private_part=_sealed_part(outside, row_id, "private_part", {name: document[name] for name in PRIVATE_GROUPS}),
        sent_at=sent.at,
        entered_by=sent.entered_by,
    )
    db.session.add(row)
    db.session.flush()
    line = entry("intake.sent", version=row.version, ruleset=sent.weighed.assessment.ruleset, wording=sent.wording)
    searching.index(outside, participant.id, participants.told_by(outside, participant.id).about)
    record(outside, line, by=sent.account_id, about=row.id)
    return row


def _last_version(participant_id: UUID) -> int:
    last = select(func.max(IntakeRow.version)).where(IntakeRow.participant_id == participant_id)
    return db.session.scalar(last) or 0


def _sealed_part(outside: Outside, row_id: UUID, column: str, part: object) -> bytes:
    return outside.vault.seal("intakes", column, row_id, json.dumps(part))


def _tasks(outside: Outside, sent: _Sent, row: IntakeRow, case: Case) -> Sequence[PlannedTask]:
    """What follows from this version beside the person's earlier ones and the latest of the other."""
    earlier = {each.participant_id: each.assessment for each in assessments.of_case(outside, row.case_id)}
    now = sent.weighed.assessment
    own = earlier.pop(row.participant_id, None)
    return tasks_for(
        now,
        sent.weighed.has_match and (case.therapist_id is not None or not cases.is_of_two(case.id)),
        taken_back(own, now) if own else (),
        [finding for other in earlier.values() for finding in findings_for_lead(other, now)],
    )


def has_sent(account_id: UUID) -> bool:
    """Whether the account has sent an intake, and has not left since."""
    return participants.row_of_account(account_id) is not None
