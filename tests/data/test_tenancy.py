"""The practice filter: another practice's rows are not there, and without a practice nothing is."""

import pytest
from sqlalchemy import delete, select, text, update

from portal.data.base import db
from portal.data.tables import Account, Practice, Therapist
from portal.data.tenancy import NoPractice, practice_scope
from portal.data.transaction import reading, writing
from portal.domain.people import Role
from tests.factories import World, make_practice


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
