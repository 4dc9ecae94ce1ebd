"""The measures on both databases: what is counted where, and that it stays quick."""

from datetime import timedelta
from time import perf_counter
from typing import Any

import pytest
from sqlalchemy import insert, select, update

from portal.data.base import db
from portal.data.tables import Case, CaseStep, Intake, Participant, Task
from portal.data.transaction import reading, writing
from portal.domain.attempts import Means, Outcome
from portal.domain.bands import Band
from portal.domain.measures import Hidden, Line, Spread
from portal.domain.people import Role
from portal.services import attempts, cases, couples, deciding, measures
from portal.services.measures import BANDS, ISSUES
from tests.conftest import Clock
from tests.factories import Signed, World, answers_with

U = Hidden.UNDER
DAY = timedelta(days=1)


def of_band(line: Line, band: Band) -> object:
    return line.cells[BANDS.index(band)]


def decide(world: World, signed: Signed, by: Signed) -> None:
    case_id = world.person(signed).case_id
    with writing():
        deciding.decide(world.outside, cases.locked(case_id), "As it is.", by=by.account_id)


def raise_to(world: World, signed: Signed, band: Band, by: Signed) -> None:
    case_id = world.person(signed).case_id
    with writing():
        case = cases.locked(case_id)
        deciding.raise_to(world.outside, case, band, "More is known.", by=by.account_id)


def test_waiting_ends_with_the_first_decision_and_counts_for_the_band_then(world: World, clock: Clock) -> None:
    lead, people = world.account(Role.LEAD), [world.participant() for _ in range(12)]
    for one in people[:5]:
        clock.pass_time(timedelta(hours=1))
        decide(world, one, lead)
    # Neither a second decision nor a band that came later changes what was waited.
    clock.pass_time(DAY)
    decide(world, people[0], lead)
    raise_to(world, people[1], Band.URGENT, lead)
    raise_to(world, people[5], Band.PRIORITY, lead)
    with reading():
        found = measures.waits()
    assert of_band(found.decided, Band.ROUTINE) == 5
    assert found.spreads[Band.ROUTINE] == Spread(timedelta(hours=3), timedelta(hours=5))
    assert found.spreads[None] == found.spreads[Band.ROUTINE]
    assert found.spreads[Band.URGENT] is None
    assert of_band(found.waiting, Band.PRIORITY) is U
    assert of_band(found.waiting, Band.ROUTINE) is Hidden.KEPT_BACK
    assert found.waiting.total == 7


def test_a_case_that_was_lowered_was_decided_in_the_band_that_it_had(world: World) -> None:
    lead = world.account(Role.LEAD)
    for _ in range(5):
        one = world.participant(answers_with(private__afraid="yes"))
        case_id = world.person(one).case_id
        with writing():
            case = cases.locked(case_id)
            assert deciding.lower_to(world.outside, case, Band.ROUTINE, "Less.", by=lead.account_id)
    with reading():
        found = measures.waits()
    assert (of_band(found.decided, Band.PRIORITY), of_band(found.decided, Band.ROUTINE)) == (5, 0)


def breaches(world: World) -> tuple[list[object], list[object]]:
    """(late, overdue) of the bands in which there is any."""
    with reading():
        found = measures.breaches(world.outside)
    return [cell for cell in found.late.cells if cell], [cell for cell in found.overdue.cells if cell]


def test_a_decision_is_late_after_its_time_and_due_while_it_is_not_there(world: World, clock: Clock) -> None:
    lead, people = world.account(Role.LEAD), [world.participant(answers_with(private__afraid="yes")) for _ in range(5)]
    assert breaches(world) == ([], [])
    clock.pass_time(DAY)
    assert breaches(world) == ([], [])
    clock.pass_time(timedelta(minutes=1))
    assert breaches(world) == ([], [5])
    for one in people:
        decide(world, one, lead)
    assert breaches(world) == ([5], [])
    with reading():
        assert of_band(measures.breaches(world.outside).late, Band.PRIORITY) == 5
    # What is asked for anew and waits counts as that alone; a decision in time makes up for nothing.
    for one in people:
        raise_to(world, one, Band.IMMEDIATE, lead)
    assert breaches(world) == ([5], [])
    clock.pass_time(timedelta(hours=2))
    assert breaches(world) == ([], [5])


def test_a_case_that_was_raised_meanwhile_is_late_by_its_new_time(world: World, clock: Clock) -> None:
    lead, people = world.account(Role.LEAD), [world.participant() for _ in range(5)]
    for one in people:
        raise_to(world, one, Band.IMMEDIATE, lead)
    clock.pass_time(timedelta(hours=2))
    for one in people:
        decide(world, one, lead)
    assert breaches(world) == ([5], [])


def test_two_cases_put_together_are_not_late_by_each_others_time(world: World, clock: Clock) -> None:
    lead, other_lead = world.account(Role.LEAD), world.account(Role.LEAD)
    one, other = world.participant(answers_with(private__afraid="yes")), world.participant()
    decide(world, one, lead)
    clock.pass_time(2 * DAY)
    decide(world, other, lead)
    ids = [world.person(each).case_id for each in (other, one)]
    for by, takes_two in ((lead, False), (other_lead, True)):
        with writing():
            into, away = (cases.locked(case_id) for case_id in ids)
            if takes_two or into.band < Band.URGENT:
                assert couples.merge(world.outside, into, away, "One couple.", by=by.account_id)
                break
    assert breaches(world) == ([], [])
    with reading():
        assert measures.waits().decided.total is U


def test_weeks_begin_on_monday_of_the_practice_and_count_the_first_version(world: World, clock: Clock) -> None:
    clock.instant -= timedelta(days=28, hours=9, minutes=30)
    late_on_sunday = clock.instant
    drift = answers_with(concerns__issues=["drift"], concerns__main_issue="drift")
    for _ in range(5):
        world.participant(drift)
    clock.instant = late_on_sunday + timedelta(hours=1)
    for _ in range(6):
        world.participant()
    clock.instant = late_on_sunday - timedelta(weeks=12)
    world.participant()
    clock.instant = late_on_sunday + timedelta(days=28, hours=9, minutes=30)
    with reading():
        weeks = measures.opened_by_week(world.outside, "Europe/London")
    totals = [week.opened.total for week in weeks]
    assert len(weeks) == 12
    assert totals == [0] * 6 + [5, 6] + [0] * 4
    assert dict(zip(ISSUES, weeks[6].opened.cells, strict=True))["drift"] == 5
    assert dict(zip(ISSUES, weeks[7].opened.cells, strict=True))["infidelity"] == 6


def test_caseloads_name_therapists_in_order_with_what_they_hold(world: World) -> None:
    world.therapist("Zoe Example", capacity=7)
    amara = world.therapist("Amara Example", capacity=9)
    for _ in range(5):
        world.participant()
    with writing():
        db.session.execute(update(Case).values(therapist_id=amara))
    with reading():
        found = measures.caseloads()
    assert (found.names, found.capacities) == (["Amara Example", "Zoe Example"], [9, 7])
    assert (found.opened.cells, found.held.cells) == ((5, 0), (0, 0))


def test_attempts_are_counted_by_how_they_went(world: World) -> None:
    one, staff = world.participant(), world.account(Role.STAFF)
    person = world.person(one)
    for outcome in [Outcome.SPOKE_ALONE] * 6 + [Outcome.NO_ANSWER] * 2:
        with writing():
            attempts.note(
                *(world.outside, person.participant_id, Means.THEY_CALLED, outcome, "So."),
                at=world.outside.now(),
                by=staff.account_id,
            )
    with reading():
        found = dict(zip(Outcome, measures.attempts().cells, strict=True))
    assert (found[Outcome.SPOKE_ALONE], found[Outcome.NO_ANSWER]) == (Hidden.KEPT_BACK, U)


SLOWEST = 3.0
"""Seconds for all measures of 5,000 cases, on a machine that does other things meanwhile."""


@pytest.mark.proof
def test_five_thousand_cases_are_measured_quickly(world: World) -> None:
    lead, one = world.account(Role.LEAD), world.participant()
    decide(world, one, lead)
    copy_case(world, 5000)
    begun = perf_counter()
    with reading():
        assert measures.waits().decided.total == 5001
        assert measures.breaches(world.outside).late.is_empty
        assert measures.opened_by_week(world.outside, "Europe/London")[-1].opened.total == 5001
        assert measures.caseloads().names == []
        assert measures.attempts().is_empty
    took = perf_counter() - begun
    print(f"measures of 5,001 cases: {took:.2f} s")
    assert took < SLOWEST


def copy_case(world: World, count: int) -> None:
    """The one case that there is, as many times more, with its log, its task and what was told."""
    with reading():
        case, participant = db.session.scalars(select(Case)).one(), db.session.scalars(select(Participant)).one()
        intake = db.session.scalars(select(Intake)).one()
        steps, tasks = db.session.scalars(select(CaseStep)).all(), db.session.scalars(select(Task)).all()
        told = world.outside.vault.open("intakes", "open_part", intake.id, intake.open_part)
    rows: dict[Any, list[dict[str, Any]]] = {table: [] for table in (Case, Participant, Intake, CaseStep, Task)}
    for _ in range(count):
        case_id, person_id, intake_id = (world.outside.new_id() for _ in range(3))
        sealed = world.outside.vault.seal("intakes", "open_part", intake_id, told)
        theirs = {"case_id": case_id, "intake_id": intake_id, "participant_id": person_id}
        rows[Case].append(copied(case, id=case_id, reference=world.outside.new_reference()))
        rows[Participant].append(copied(participant, id=person_id, **theirs))
        rows[Intake].append(copied(intake, id=intake_id, open_part=sealed, **theirs))
        rows[CaseStep] += [copied(step, id=world.outside.new_id(), **theirs) for step in steps]
        rows[Task] += [copied(task, id=world.outside.new_id(), **theirs) for task in tasks]
    with writing():
        for table, values in rows.items():
            db.session.execute(insert(table), values)


def copied(row: Any, **changed: Any) -> dict[str, Any]:
    """The values of a row, but for these where it has such columns."""
    names = [column.key for column in row.__table__.columns]
    return {name: changed.get(name, getattr(row, name)) for name in names}
