"""Only the constraint that is about a name or an account's draft is taken for that; anything else is raised again."""

from dataclasses import replace

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from portal.data.base import db
from portal.data.tables import Account, IntakeDraft
from portal.data.transaction import reading, writing
from portal.domain.people import Role, Visitor
from portal.services import drafts
from portal.services.accounts import NameTaken, make_account
from tests.factories import Signed, World


def _make(world: World, name: str, outside_id: object = None) -> None:
    outside = world.outside if outside_id is None else replace(world.outside, new_id=lambda: outside_id)  # type: ignore[arg-type, return-value]
    with writing():
        make_account(outside, name=name, roles=frozenset({Role.STAFF}), passphrase_hash="")


def test_a_name_that_is_taken_is_said_to_be(world: World) -> None:
    _make(world, "same")
    with pytest.raises(NameTaken):
        _make(world, "Same ")


def test_an_id_that_is_taken_is_not_said_to_be_a_name(world: World) -> None:
    _make(world, "one")
    with reading():
        taken = db.session.scalars(select(Account.id)).one()
    with pytest.raises(IntegrityError):
        _make(world, "another", taken)


def _begin_for(world: World, signed: Signed, outside_id: object = None) -> None:
    visitor = Visitor(
        account_id=signed.account_id,
        practice_id=world.practice_id,
        sign_in_id=world.outside.new_id(),
        name=signed.name,
        roles=frozenset({Role.PARTICIPANT}),
    )
    outside = world.outside if outside_id is None else replace(world.outside, new_id=lambda: outside_id)  # type: ignore[arg-type, return-value]
    with writing():
        drafts.begin_for(outside, visitor, {}, frozenset({1}))


def test_a_draft_that_the_account_has_is_left_alone(world: World) -> None:
    signed = world.draft()
    with reading():
        before = db.session.scalars(select(IntakeDraft)).one().open_part
    _begin_for(world, signed)
    with reading():
        assert db.session.scalars(select(IntakeDraft)).one().open_part == before


def test_a_draft_that_fails_otherwise_is_not_taken_for_one_that_is_there(world: World) -> None:
    world.draft()
    with reading():
        taken = db.session.scalars(select(IntakeDraft.id)).one()
    with pytest.raises(IntegrityError):
        _begin_for(world, world.account(Role.PARTICIPANT), taken)
