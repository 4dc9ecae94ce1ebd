"""Sending an intake: what is written, sealed and queued, and that it is the same number of rows whatever it says."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import func, select

from portal.data.base import Base, db
from portal.data.tables import Alert, Assessment, AuditLine, Case, Intake, IntakeDraft, Job, Participant, Task
from portal.data.transaction import reading, writing
from portal.domain.bands import Band
from portal.domain.documents import DocumentError
from portal.domain.tasks import KINDS_OF_AN_INTAKE, TaskKind
from portal.services import drafts, intakes
from portal.services.drafts import DraftGone
from tests.factories import Signed, World, answers_with

BY_BAND: Mapping[Band, dict[str, Any]] = {
    Band.ROUTINE: {},
    Band.REVIEW: {"private__attempt_ever": "yes"},
    Band.PRIORITY: {"private__afraid": "yes"},
    Band.URGENT: {"private__weapon": "yes"},
    Band.IMMEDIATE: {"private__danger_now": "yes"},
}


def _rows(model: type[Any]) -> list[Any]:
    with reading():
        return list(db.session.scalars(select(model)))


def _row_counts() -> dict[str, int]:
    counts = {}
    with reading():
        for mapper in Base.registry.mappers:
            found = db.session.scalar(select(func.count()).select_from(mapper.class_))
            counts[mapper.class_.__name__] = found or 0
    return counts


def _draft_of(world: World, signed: Signed) -> drafts.Draft:
    draft = drafts.find(world.outside, token=None, account_id=signed.account_id)
    assert draft is not None
    return draft


def test_the_same_rows_are_written_for_every_band_and_for_a_private_part_left_out(world: World) -> None:
    world.therapist()
    written = []
    for changed in (*BY_BAND.values(), None):
        before = _row_counts()
        world.participant(answers_with(**(changed or {})), later=changed is None)
        after = _row_counts()
        written.append({name: after[name] - before[name] for name in after if after[name] != before[name]})
    assert all(counts == written[0] for counts in written), written
    assert written[0]["Task"] == len(KINDS_OF_AN_INTAKE)


@pytest.mark.parametrize("band", list(Band))
def test_the_case_has_the_band_that_the_answers_give(world: World, band: Band) -> None:
    world.participant(answers_with(**BY_BAND[band]))
    (case,) = _rows(Case)
    assert case.band == band
    (task,) = [task for task in _rows(Task) if task.kind == TaskKind.DECIDE]
    assert (task.state, task.due_at) == ("open", case.due_at)


def test_both_parts_and_the_assessment_are_sealed_for_their_place(world: World) -> None:
    signed = world.participant(answers_with(private__afraid="yes", private__story="He followed me to work."))
    (row,), (assessment,) = _rows(Intake), _rows(Assessment)
    vault = world.outside.vault
    assert json.loads(vault.open("intakes", "open_part", row.id, row.open_part)).keys() == {
        "about",
        "concerns",
        "practical",
    }
    private = json.loads(vault.open("intakes", "private_part", row.id, row.private_part))
    assert private.keys() == {"household", "private"}
    assert private["private"]["story"] == "He followed me to work."
    result = json.loads(vault.open("assessments", "result", assessment.id, assessment.result))
    assert result["band"] in {"priority", "urgent", "immediate"}
    assert "R13" in result["rules"]
    assert {"code": "R13", "values": {"keys": ["private.afraid"]}} in result["reasons"]
    for sealed in (row.open_part, row.private_part, assessment.result):
        assert b"afraid" not in sealed
    (participant,) = _rows(Participant)
    assert participant.account_id == signed.account_id


def test_the_queue_is_told_and_the_line_written_in_the_same_transaction(world: World) -> None:
    world.participant()
    (case,), (row,) = _rows(Case), _rows(Intake)
    (job,) = [job for job in _rows(Job) if job.kind == "alert.go_further"]
    (alert,) = _rows(Alert)
    assert (job.subject_id, alert.case_id) == (alert.id, case.id)
    (line,) = [line for line in _rows(AuditLine) if line.kind == "intake.sent"]
    assert line.fields == {"version": 1, "ruleset": "1", "wording": "en_GB"}
    assert line.subject_id == row.id
    assert _rows(IntakeDraft) == []


def test_a_draft_is_sent_once(world: World) -> None:
    signed = world.draft()
    with reading():
        draft = _draft_of(world, signed)
    with writing():
        intakes.send(world.outside, draft, "en_GB/1")
    with pytest.raises(DraftGone), writing():
        intakes.send(world.outside, draft, "en_GB/1")
    assert len(_rows(Case)) == 1


def test_a_draft_that_no_longer_fits_is_refused_whole(world: World) -> None:
    signed = world.draft(answers_with(concerns__goal="revenge"))
    with reading():
        draft = _draft_of(world, signed)
    with pytest.raises(DocumentError) as caught, writing():
        intakes.send(world.outside, draft, "en_GB/1")
    assert caught.value.key == "concerns.goal"
    assert _rows(Case) == []
    assert len(_rows(IntakeDraft)) == 1


def test_a_reader_that_fails_loses_nobodys_intake(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_story: str) -> None:
        raise IndexError("a word without a letter")

    monkeypatch.setattr(intakes, "read_story", fail)
    world.participant(answers_with(private__story="Something that the reader trips over."))
    with reading():
        case = db.session.scalars(select(Case)).one()
        assert case.band == Band.REVIEW
        task = db.session.scalars(select(Task).where(Task.kind == TaskKind.READ_BY_PERSON)).one()
        assert task.state == "open"


def test_nobody_who_fits_opens_a_task_to_find_somebody(world: World) -> None:
    world.participant()
    states = {task.kind: task.state for task in _rows(Task)}
    assert states[TaskKind.FIND_THERAPIST] == "open"
    assert states[TaskKind.SAFEGUARDING] == "not_needed"
