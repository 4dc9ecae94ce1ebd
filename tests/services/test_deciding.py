"""Decisions on a case: due times, tasks and the log follow; two at once; and whatever comes in opens a closed case."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, Case, CaseStep
from portal.data.transaction import reading, writing
from portal.domain.bands import Band
from portal.domain.case_log import IllegalStep, SameClinician
from portal.domain.people import Role
from portal.domain.snoozing import TooLong
from portal.domain.tasks import TaskKind
from portal.services import alerts, case_log, cases, deciding, shifts, tasks
from portal.services.deciding import NotOnTriage, StillBooked
from tests.conftest import Clock
from tests.couples import answers_again, case_of
from tests.factories import Signed, World, answers_with
from tests.services.test_changes import booked

WHY = "What was told on the phone."
URGENT = answers_with(private__weapon="yes")


@pytest.fixture
def one(world: World) -> Signed:
    world.therapist()
    return world.participant()


@pytest.fixture
def leads(world: World) -> list[UUID]:
    return [world.account(Role.LEAD).account_id for _ in range(2)]


def case_id_of(world: World, signed: Signed) -> UUID:
    return world.person(signed).case_id


def agrees_with_its_log(case_id: UUID) -> Case:
    """The case's row, which says what its log says."""
    case = case_of(case_id)
    with reading():
        standing = case_log.standing(case_id)
    assert (case.state, case.band, case.joint_sessions, case.owner_id) == (
        standing.stage.value,
        int(standing.state.band),
        standing.state.joint_sessions.value,
        standing.owner,
    )
    return case


def kinds(case_id: UUID) -> list[str]:
    with reading():
        return list(
            db.session.scalars(select(CaseStep.kind).where(CaseStep.case_id == case_id).order_by(CaseStep.number))
        )


def open_tasks(case_id: UUID) -> set[TaskKind]:
    with reading():
        return tasks.open_kinds(case_id)


def test_raised_by_staff_a_clinician_decides_within_the_time_of_the_new_band(
    world: World, one: Signed, leads: list[UUID], clock: Clock
) -> None:
    case_id, staff = case_id_of(world, one), world.account(Role.STAFF).account_id
    with writing():
        deciding.decide(world.outside, cases.locked(case_id), WHY, by=leads[0])
    assert TaskKind.DECIDE not in open_tasks(case_id)
    clock.pass_time(timedelta(days=1))
    with writing():
        deciding.raise_to(world.outside, cases.locked(case_id), Band.IMMEDIATE, WHY, by=staff)
    case = agrees_with_its_log(case_id)
    assert (case.band, case.due_at) == (Band.IMMEDIATE, clock() + timedelta(hours=1))
    assert TaskKind.DECIDE in open_tasks(case_id)
    assert kinds(case_id) == ["opened", "assessed", "decided", "raised"]


def test_lowered_by_two_from_urgent_on_and_never_by_one_twice(world: World, leads: list[UUID]) -> None:
    case_id = case_id_of(world, world.participant(URGENT))
    with writing():
        assert not deciding.lower_to(world.outside, cases.locked(case_id), Band.REVIEW, WHY, by=leads[0])
    assert agrees_with_its_log(case_id).band == Band.URGENT
    with pytest.raises(SameClinician), writing():
        deciding.lower_to(world.outside, cases.locked(case_id), Band.REVIEW, WHY, by=leads[0])
    with writing():
        assert deciding.lower_to(world.outside, cases.locked(case_id), Band.REVIEW, WHY, by=leads[1])
    case = agrees_with_its_log(case_id)
    assert (case.band, case.joint_sessions) == (Band.REVIEW, "held")
    assert TaskKind.DECIDE not in open_tasks(case_id)
    with reading():
        lines = db.session.execute(
            select(AuditLine.kind, AuditLine.account_id)
            .where(AuditLine.kind.like("case.lower%"))
            .order_by(AuditLine.id)
        ).all()
    assert [tuple(line) for line in lines] == [("case.lower_proposed", leads[0]), ("case.lowered", leads[1])]


def test_an_answer_between_two_clinicians_asks_the_first_again(world: World, leads: list[UUID]) -> None:
    signed = world.participant(URGENT)
    case_id = case_id_of(world, signed)
    with writing():
        deciding.lower_to(world.outside, cases.locked(case_id), Band.REVIEW, WHY, by=leads[0])
    answers_again(world, signed, answers_with(private__afraid="yes"))
    with writing():
        assert not deciding.lower_to(world.outside, cases.locked(case_id), Band.REVIEW, WHY, by=leads[1])
    assert agrees_with_its_log(case_id).band == Band.URGENT


def test_closed_it_leaves_the_queue_and_what_comes_in_opens_it_again(
    world: World, one: Signed, leads: list[UUID], clock: Clock
) -> None:
    case_id = case_id_of(world, one)
    with writing():
        assert deciding.close(world.outside, cases.locked(case_id), WHY, by=leads[0])
    assert agrees_with_its_log(case_id).state == "closed"
    assert open_tasks(case_id) == set()
    clock.pass_time(timedelta(days=40))
    answers_again(world, one, answers_with(private__afraid="yes"))
    case = agrees_with_its_log(case_id)
    assert (case.state, case.band, case.due_at) == ("open", Band.PRIORITY, clock() + timedelta(hours=24))
    assert TaskKind.DECIDE in open_tasks(case_id)


def test_a_booking_opens_a_closed_case_again(world: World, one: Signed, leads: list[UUID]) -> None:
    case_id = case_id_of(world, one)
    with writing():
        deciding.close(world.outside, cases.locked(case_id), WHY, by=leads[0])
    booked(world, one, world.therapist("Another"))
    assert agrees_with_its_log(case_id).state == "open"
    assert kinds(case_id)[-1] == "came_back"
    assert open_tasks(case_id) == {TaskKind.DECIDE}
    with reading():
        assert [each.seen_at is None for each in alerts.of_case(case_id)] == [True, False]


def test_a_case_with_an_appointment_coming_is_not_closed(world: World, one: Signed, leads: list[UUID]) -> None:
    booked(world, one, world.therapist("Another"))
    case_id = case_id_of(world, one)
    with pytest.raises(StillBooked), writing():
        deciding.close(world.outside, cases.locked(case_id), WHY, by=leads[0])


def test_opened_again_by_hand_a_decision_is_due(world: World, one: Signed, leads: list[UUID], clock: Clock) -> None:
    case_id = case_id_of(world, one)
    with writing():
        deciding.close(world.outside, cases.locked(case_id), WHY, by=leads[0])
    clock.pass_time(timedelta(days=1))
    with writing():
        deciding.reopen(world.outside, cases.locked(case_id), WHY, by=leads[1])
    assert agrees_with_its_log(case_id).state == "open"
    assert open_tasks(case_id) == {TaskKind.DECIDE}


def test_of_two_who_claim_one_has_it_and_may_hand_it_over(world: World, one: Signed, leads: list[UUID]) -> None:
    case_id, staff = case_id_of(world, one), world.account(Role.STAFF).account_id
    with writing():
        deciding.claim(world.outside, cases.locked(case_id), by=staff)
    with pytest.raises(IllegalStep), writing():
        deciding.claim(world.outside, cases.locked(case_id), by=leads[0])
    with pytest.raises(NotOnTriage), writing():
        deciding.hand_over(world.outside, cases.locked(case_id), one.account_id, WHY, by=staff)
    reference = case_of(case_id).reference
    with reading():
        assert [each.reference for each in shifts.in_hand(staff)] == [reference]
    with writing():
        deciding.hand_over(world.outside, cases.locked(case_id), leads[0], WHY, by=staff)
    assert agrees_with_its_log(case_id).owner_id == leads[0]
    with reading():
        assert shifts.in_hand(staff) == []
    with writing():
        deciding.let_go(world.outside, cases.locked(case_id), by=leads[0])
    assert agrees_with_its_log(case_id).owner_id is None


def test_put_off_its_clock_goes_on_and_what_comes_in_brings_it_back(world: World, one: Signed, clock: Clock) -> None:
    case_id, staff = case_id_of(world, one), world.account(Role.STAFF).account_id
    due = case_of(case_id).due_at
    for wrong in (clock(), due + timedelta(seconds=1), clock() + timedelta(days=15)):
        with pytest.raises(TooLong), writing():
            deciding.snooze(world.outside, cases.locked(case_id), wrong, by=staff)
    with writing():
        deciding.snooze(world.outside, cases.locked(case_id), due, by=staff)
    assert (case_of(case_id).snoozed_until, case_of(case_id).due_at) == (due, due)
    answers_again(world, one, answers_with())
    assert case_of(case_id).snoozed_until is None
    assert case_of(case_id).due_at == due
