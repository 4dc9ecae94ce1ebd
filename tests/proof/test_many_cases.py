"""Queue and case page with 5,000 open cases and 200,000 audit lines: against an empty page, and against 500 cases."""

import statistics
import time
from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, insert, select

from portal.data.base import db
from portal.data.tables import AuditLine, Case, CaseStep, Intake, Participant, Task
from portal.data.tenancy import current_practice
from portal.data.transaction import reading, writing
from portal.domain.people import Role
from portal.jobs.worker import look_at_sizes
from tests.conftest import Database
from tests.couples import case_of
from tests.factories import World, answers_with

FEW, MANY, LINES = 500, 5_000, 200_000
ROUNDS = 40
MOST_OF_EMPTY, MOST_OF_FEW = 3.0, 1.2
AT_ONCE = 2_000


def _columns(row: Any) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in row.__table__.columns}


def _more(world: World, pattern: Any, number: int) -> None:
    """So many more open cases like this one, each with its person, answers, log and tasks; bands and due times vary."""
    with reading():
        case = db.session.get_one(Case, pattern)
        parts = {
            table: [_columns(row) for row in db.session.scalars(select(table).where(table.case_id == pattern))]
            for table in (Participant, Intake, CaseStep, Task)
        }
        copied = _columns(case)
    vault = world.outside.vault
    for begin in range(0, number, AT_ONCE):
        rows: dict[Any, list[dict[str, Any]]] = {table: [] for table in (Case, Participant, Intake, CaseStep, Task)}
        for index in range(begin, min(begin + AT_ONCE, number)):
            ids: dict[Any, Any] = {pattern: world.outside.new_id()}
            due = copied["due_at"] + timedelta(minutes=index)
            other = {
                "id": ids[pattern],
                "reference": world.outside.new_reference(),
                "band": index % 4 + 1,
                "due_at": due,
            }
            rows[Case].append({**copied, **other})
            for table, held in parts.items():
                for row in held:
                    ids[row["id"]] = world.outside.new_id()
                    new = {key: ids.get(value, value) for key, value in row.items()}
                    for column in ("open_part", "private_part"):
                        if column in row:
                            text = vault.open("intakes", column, row["id"], row[column])
                            new[column] = vault.seal("intakes", column, new["id"], text)
                    rows[table].append(new)
        with writing():
            for table, made in rows.items():
                db.session.execute(insert(table), made)


def _lines(world: World, by: Any) -> None:
    for begin in range(0, LINES, AT_ONCE):
        with writing():
            line = {
                "kind": "case.claimed",
                "fields": {},
                "account_id": by,
                "subject_id": None,
                "at": world.outside.now(),
            }
            made = [{**line, "id": world.outside.new_id(), "practice_id": current_practice()} for _ in range(AT_ONCE)]
            db.session.execute(insert(AuditLine), made)
        assert begin < LINES


def _medians(client: FlaskClient, *addresses: str) -> list[float]:
    """Seconds of each page, asked for in turns, so that a slow moment of the machine falls on all alike."""
    times: dict[str, list[float]] = {address: [] for address in addresses}
    for address in (*addresses, *addresses * ROUNDS):
        began = time.perf_counter()
        answer = client.get(address)
        times[address].append(time.perf_counter() - began)
        assert answer.status_code == 200, address
    return [statistics.median(each[1:]) for each in times.values()]


@pytest.mark.proof
@pytest.mark.timeout(1800)
def test_many_cases_take_no_longer_than_few(world: World, database: Database) -> None:
    staff, one = world.account(Role.STAFF), world.participant(answers_with())
    world.therapist()
    case_id = world.person(one).case_id
    pages = ("/account/second-step", "/staff/", f"/staff/cases/{case_of(case_id).reference}")
    _more(world, case_id, FEW - 1)
    look_at_sizes(world.outside)
    few = _medians(staff.client, *pages)
    _more(world, case_id, MANY - FEW)
    _lines(world, staff.account_id)
    look_at_sizes(world.outside)
    with reading():
        assert db.session.scalar(select(func.count()).select_from(Case)) == MANY
        assert (db.session.scalar(select(func.count()).select_from(AuditLine)) or 0) >= LINES
    many = _medians(staff.client, *pages)
    print(f"\n{database.kind}, milliseconds of an empty page, the queue, a case:")
    for number, times in ((FEW, few), (MANY, many)):
        print(f"  {number} cases: " + ", ".join(f"{each * 1000:.1f}" for each in times))
    found = {}
    for page, before, after in zip(("queue", "case"), few[1:], many[1:], strict=True):
        found[page] = after / many[0], (after / many[0]) / (before / few[0])
        print(f"  {page}: {found[page][0]:.2f} of the empty page, {found[page][1]:.2f} of the same at {FEW}")
    for page, (of_empty, of_few) in found.items():
        assert (of_empty <= MOST_OF_EMPTY, of_few <= MOST_OF_FEW) == (True, True), page
