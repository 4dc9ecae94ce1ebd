"""Codes as people type them, and a recovery that was overtaken by another."""

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Account, SignIn
from portal.data.transaction import reading, writing
from portal.domain.people import Role
from portal.services import recovery
from portal.services.recovery import CodeUsed, Recovery, written
from tests.factories import World


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("BCDF-GHJK-MNPQ-RSTV", "BCDF-GHJK-MNPQ-RSTV"),
        (" bcdfghjk mnpq\u2014rstv\t", "BCDF-GHJK-MNPQ-RSTV"),
        ("2345", "2345"),
        ("-- \0", ""),
    ],
)
def test_a_code_is_hashed_as_it_was_shown(typed: str, meant: str) -> None:
    assert written(typed) == meant


def test_every_new_code_is_written_as_it_is_shown(world: World) -> None:
    for _ in range(100):
        code = world.outside.new_recovery_code()
        assert written(code) == code


def test_only_those_who_come_for_help_have_a_code(world: World) -> None:
    staff, person = world.account(Role.STAFF), world.account(Role.PARTICIPANT)
    with writing():
        for account in db.session.scalars(select(Account)):
            account.recovery_hash = "a hash"
    with reading():
        assert recovery.find(staff.name).recovery_hash is None
        assert recovery.find(f" {person.name.upper()}").recovery_hash == "a hash"
        assert recovery.find("nobody") == Recovery(None, None)


def test_a_code_that_was_used_meanwhile_changes_nothing(world: World) -> None:
    person = world.account(Role.PARTICIPANT)
    for hashed in ("another hash", None):
        stale = Recovery(person.account_id, hashed, frozenset({Role.PARTICIPANT}))
        with pytest.raises(CodeUsed), writing():
            recovery.recover(world.outside, stale, "new", "next")
    with reading():
        account = db.session.scalars(select(Account)).one()
        assert account.passphrase_hash != "new"
        assert db.session.scalars(select(SignIn)).one().ended_at is None
