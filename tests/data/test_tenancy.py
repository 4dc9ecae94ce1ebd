"""The practice filter: another practice's rows are not there, and without a practice nothing is."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import bindparam, delete, insert, select, text, update
from sqlalchemy.dialects import postgresql, sqlite

from portal.data.base import db
from portal.data.tables import Account, AccountRole, Practice, Therapist
from portal.data.tenancy import EVERY_PRACTICE, NoPractice, practice_scope
from portal.data.transaction import reading, writing
from portal.domain.people import Role
from tests.factories import World, make_practice

OWNER = "practice_id"


@pytest.fixture
def other(world: World) -> World:
    """A second practice, with an account and a therapist of its own."""
    other = World(world.app, world.outside, make_practice(world.outside, name="Other", host="other.example"))
    with practice_scope(other.practice_id):
        other.account(Role.STAFF, name="canary@example.org")
        other.therapist("Canary")
    return other


def test_rows_of_another_practice_are_not_found(world: World, other: World) -> None:
    world.therapist("Mine")
    with reading():
        assert [row.name for row in db.session.scalars(select(Therapist))] == ["Mine"]
        assert db.session.scalar(select(Account).where(Account.name == "canary@example.org")) is None


def test_a_row_of_another_practice_is_not_found_by_its_id(world: World, other: World) -> None:
    with practice_scope(other.practice_id), reading():
        row_id = db.session.scalars(select(Therapist.id)).one()
    with reading():
        assert db.session.get(Therapist, row_id) is None


def test_joins_are_filtered_too(world: World, other: World) -> None:
    with reading():
        found = db.session.execute(
            select(Account.name, Practice.name).join(Practice, Practice.id == Account.practice_id)
        )
        assert "canary@example.org" not in {name for name, _ in found}


def test_changes_reach_only_the_practice_in_scope(world: World, other: World) -> None:
    world.therapist("Mine")
    with writing():
        db.session.execute(update(Therapist).values(name="Changed"))
    with practice_scope(other.practice_id), reading():
        assert [row.name for row in db.session.scalars(select(Therapist))] == ["Canary"]


def test_deletion_reaches_only_the_practice_in_scope(world: World, other: World) -> None:
    with writing():
        db.session.execute(delete(Therapist))
    with practice_scope(other.practice_id), reading():
        assert len(db.session.scalars(select(Therapist)).all()) == 1


def test_without_a_practice_nothing_is_asked(world: World) -> None:
    with practice_scope(None), reading(), pytest.raises(NoPractice):  # type: ignore[arg-type]
        db.session.scalars(select(Therapist)).all()


def test_a_statement_that_can_not_be_filtered_is_refused(world: World) -> None:
    with reading(), pytest.raises(NoPractice):
        db.session.execute(text("SELECT name FROM therapists"))


def test_a_row_for_another_practice_is_refused(world: World, other: World) -> None:
    with pytest.raises(NoPractice), writing():
        db.session.add(
            Account(
                id=world.outside.new_id(),
                practice_id=other.practice_id,
                name="intruder",
                passphrase_hash="",
                created_at=world.outside.now(),
            )
        )
        db.session.flush()


def _role(world: World, role: Role, **more: object) -> dict[str, object]:
    return {"account_id": world.made[0], "role": role.value, **more}


def _roles(world: World) -> set[str]:
    with reading():
        return set(db.session.scalars(select(AccountRole.role).where(AccountRole.account_id == world.made[0])))


def test_an_insert_gets_the_practice_in_scope(world: World) -> None:
    world.account(Role.STAFF)
    with writing():
        db.session.execute(insert(AccountRole).values(**_role(world, Role.LEAD)))
        db.session.execute(insert(AccountRole), [_role(world, Role.MANAGER), _role(world, Role.THERAPIST)])
        db.session.execute(insert(AccountRole), _role(world, Role.PARTICIPANT))
    assert _roles(world) == set(Role)


def test_an_insert_may_name_the_practice_in_scope(world: World) -> None:
    world.account(Role.STAFF)
    own = {OWNER: world.practice_id}
    with writing():
        db.session.execute(insert(AccountRole).values([_role(world, Role.LEAD, **own)]))
        db.session.execute(insert(AccountRole), [_role(world, Role.MANAGER, **own)])
        db.session.execute(insert(AccountRole).values(**_role(world, Role.THERAPIST, **own)))
    assert _roles(world) == {Role.STAFF, Role.LEAD, Role.MANAGER, Role.THERAPIST}


Inserting = Callable[[dict[str, object], UUID], tuple[Any, ...]]
BY_PASSING: dict[str, Inserting] = {
    "values": lambda row, other: (insert(AccountRole).values(**row, practice_id=other),),
    "a column as key": lambda row, other: (
        insert(AccountRole).values({AccountRole.practice_id: other, AccountRole.role: row["role"]}),
    ),
    "a list of values": lambda row, other: (insert(AccountRole).values([{**row, OWNER: other}]),),
    "a list without practices": lambda row, other: (insert(AccountRole).values([row]),),
    "values in order": lambda row, other: (insert(AccountRole).values([(row["account_id"], row["role"], other)]),),
    "parameters": lambda row, other: (insert(AccountRole), {**row, OWNER: other}),
    "a list of parameters": lambda row, other: (insert(AccountRole), [{**row, OWNER: other}]),
    "an expression": lambda row, other: (
        insert(AccountRole).values(**row, practice_id=select(Practice.id).limit(1).scalar_subquery()),
    ),
    "a parameter of another name": lambda row, other: (
        insert(AccountRole).values(**row, practice_id=bindparam("anything")),
        {"anything": other},
    ),
    "a copy": lambda row, other: (
        insert(AccountRole).from_select(
            ["account_id", "role", OWNER], select(AccountRole.account_id, AccountRole.role, AccountRole.practice_id)
        ),
    ),
    "what is there (SQLite)": lambda row, other: (
        sqlite.insert(AccountRole).values(**row).on_conflict_do_update(index_elements=["role"], set_={"role": "lead"}),
    ),
    "what is there (PostgreSQL)": lambda row, other: (
        postgresql.insert(AccountRole)
        .values(**row)
        .on_conflict_do_update(index_elements=["role"], set_={"role": "lead"}),
    ),
}


@pytest.mark.parametrize("way", BY_PASSING)
def test_an_insert_for_another_practice_is_refused(world: World, other: World, way: str) -> None:
    world.account(Role.STAFF)
    with pytest.raises(NoPractice), writing():
        db.session.execute(*BY_PASSING[way](_role(world, Role.LEAD), other.practice_id))
    assert _roles(world) == {Role.STAFF}


def test_a_row_can_not_be_moved_to_another_practice(world: World, other: World) -> None:
    world.therapist("Mine")
    with pytest.raises(NoPractice), writing():
        db.session.scalars(select(Therapist)).one().practice_id = other.practice_id
        db.session.flush()
    with pytest.raises(NoPractice), writing():
        db.session.execute(update(Therapist).values(practice_id=other.practice_id))
    with pytest.raises(NoPractice), writing():
        db.session.execute(update(Therapist), {OWNER: other.practice_id})
    with practice_scope(other.practice_id), reading():
        assert [row.name for row in db.session.scalars(select(Therapist))] == ["Canary"]


def test_changes_by_primary_keys_are_refused(world: World, other: World) -> None:
    with practice_scope(other.practice_id), reading():
        row_id = db.session.scalars(select(Therapist.id)).one()
    with pytest.raises(NoPractice), writing():
        db.session.execute(update(Therapist), [{"id": row_id, "name": "Changed"}])
    with pytest.raises(NoPractice), writing():
        db.session.execute(delete(Therapist).execution_options(dml_strategy="core_only"))


@pytest.mark.parametrize("change", ["change", "delete"])
def test_a_row_kept_from_another_scope_can_be_neither_changed_nor_deleted(
    world: World, other: World, change: str
) -> None:
    with pytest.raises(NoPractice), writing():
        with practice_scope(other.practice_id):
            row = db.session.scalars(select(Therapist)).one()
        if change == "change":
            row.name = "Changed"
        else:
            db.session.delete(row)
        db.session.flush()


def test_a_row_that_was_loaded_across_practices_may_be_changed_and_not_moved(world: World, other: World) -> None:
    across = select(Therapist).execution_options(**EVERY_PRACTICE)
    with writing():
        db.session.scalars(across).one().name = "Changed"
    with pytest.raises(NoPractice), writing():
        db.session.scalars(across).one().practice_id = world.practice_id
        db.session.flush()
    with practice_scope(other.practice_id), reading():
        assert [row.name for row in db.session.scalars(select(Therapist))] == ["Changed"]
