"""Drafts: what pages may know of them, and what they never lose or give away."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Account, IntakeDraft
from portal.data.transaction import reading, writing
from portal.domain.people import Role, Visitor
from portal.services import drafts
from portal.services.accounts import NameTaken, make_account
from portal.services.drafts import AccountMade, Draft, DraftGone
from tests.conftest import Clock
from tests.factories import World

HASH = "a hash"


def _begun(world: World) -> str:
    with writing():
        return drafts.begin(world.outside, {"about.adult": "yes"}, frozenset({1}))


def _found(world: World, token: str | None = None, **account: object) -> Draft | None:
    with reading():
        return drafts.find(world.outside, token=token, account_id=account.get("account_id"))  # type: ignore[arg-type]


def _named(world: World) -> Draft:
    """A draft that has an account."""
    token = _begun(world)
    with writing():
        draft = drafts.find(world.outside, token=token, account_id=None)
        assert draft is not None
        drafts.make_account(world.outside, draft, HASH, HASH)
    with reading():
        account_id = db.session.scalars(select(IntakeDraft.account_id).where(IntakeDraft.id == draft.id)).one()
    found = _found(world, account_id=account_id)
    assert found is not None
    return found


def test_a_draft_is_found_by_its_token_until_there_is_an_account(world: World) -> None:
    token = _begun(world)
    draft = _found(world, token)
    assert draft is not None
    assert draft.answers == {"about.adult": "yes"}
    assert draft.recovery_code
    with writing():
        drafts.make_account(world.outside, draft, HASH, HASH)
    assert _found(world, token) is None
    assert _found(world, "another token") is None
    assert _found(world) is None


def test_the_recovery_code_is_gone_once_there_is_an_account(world: World) -> None:
    draft = _named(world)
    assert draft.recovery_code is None
    assert 2 in draft.done


def test_an_account_is_made_once(world: World) -> None:
    draft = _named(world)
    with pytest.raises(AccountMade), writing():
        drafts.make_account(world.outside, draft, HASH, HASH)
    with pytest.raises(AccountMade), writing():
        drafts.rename(world.outside, draft)
    with reading():
        assert len(db.session.scalars(select(Account)).all()) == 1


def test_a_name_that_is_taken_leaves_the_draft_as_it_was(world: World) -> None:
    token = _begun(world)
    draft = _found(world, token)
    assert draft is not None
    with writing():
        make_account(world.outside, name=draft.sign_in_name, roles=frozenset({Role.PARTICIPANT}), passphrase_hash=HASH)
    with pytest.raises(NameTaken), writing():
        drafts.make_account(world.outside, draft, HASH, HASH)
    with writing():
        renamed = drafts.rename(world.outside, draft)
    assert renamed.sign_in_name != draft.sign_in_name
    assert _found(world, token) == renamed


def test_telling_answers_are_kept_apart_and_never_read_back(world: World) -> None:
    draft = _named(world)
    with writing():
        drafts.save(world.outside, draft, {"private.afraid": "yes", "concerns.goal": "repair"}, step=11)
    found = _found(world, account_id=draft.account_id)
    assert found is not None
    assert found.answers == {"about.adult": "yes", "concerns.goal": "repair"}
    assert found.given == {"private.afraid"}
    with reading():
        row = db.session.scalars(select(IntakeDraft)).one()
    opened = world.outside.vault.open("intake_drafts", "open_part", row.id, row.open_part)
    assert '"yes"' not in opened.replace('"about.adult": "yes"', "")
    with writing():
        assert drafts.whole(world.outside, draft)["private.afraid"] == "yes"


def test_later_takes_back_the_private_answers_and_leaves_the_household(world: World) -> None:
    draft = _named(world)
    with writing():
        drafts.save(world.outside, draft, {"private.afraid": "yes", "household.pregnancy": "no"}, step=11)
    with writing():
        drafts.save(world.outside, draft, {}, step=9, private_later=True)
    with writing():
        assert drafts.whole(world.outside, draft).keys() == {"about.adult", "household.pregnancy"}


def test_forgotten_keys_go_from_both_parts(world: World) -> None:
    draft = _named(world)
    with writing():
        drafts.save(world.outside, draft, {"private.afraid": "yes", "concerns.goal": "repair"}, step=11)
    gone = frozenset({"private.afraid", "concerns.goal"})
    with writing():
        drafts.save(world.outside, draft, {}, step=11, forget=gone)
    with writing():
        assert drafts.whole(world.outside, draft).keys().isdisjoint(gone)


def test_a_preset_marks_no_step_as_done(world: World) -> None:
    token = _begun(world)
    draft = _found(world, token)
    assert draft is not None
    with writing():
        drafts.preset(world.outside, draft, {"concerns.issues": ["drift"]})
    found = _found(world, token)
    assert found is not None
    assert (found.answers["concerns.issues"], found.done) == (["drift"], draft.done)


def test_a_draft_runs_out_sooner_while_it_has_no_account(world: World, clock: Clock) -> None:
    token, named = _begun(world), _named(world)
    clock.pass_time(timedelta(hours=2))
    assert _found(world, token) is None
    assert _found(world, account_id=named.account_id) is not None
    clock.pass_time(timedelta(days=30))
    assert _found(world, account_id=named.account_id) is None
    with writing():
        drafts.discard_expired(world.outside)
    with reading():
        assert db.session.scalars(select(IntakeDraft)).all() == []


def test_a_draft_that_went_away_can_not_be_saved_or_sent(world: World) -> None:
    draft = _named(world)
    with writing():
        drafts.discard(draft)
    with pytest.raises(DraftGone), writing():
        drafts.save(world.outside, draft, {"concerns.goal": "repair"}, step=6)
    with pytest.raises(DraftGone), writing():
        drafts.whole(world.outside, draft)


def test_somebody_with_an_account_begins_again_under_the_same_name(world: World, clock: Clock) -> None:
    draft = _named(world)
    assert draft.account_id is not None
    visitor = Visitor(
        account_id=draft.account_id,
        practice_id=world.practice_id,
        sign_in_id=world.outside.new_id(),
        name=draft.sign_in_name,
        roles=frozenset({Role.PARTICIPANT}),
    )
    with writing():
        drafts.begin_for(world.outside, visitor, {}, frozenset({1}))
    assert _found(world, account_id=draft.account_id) == draft
    clock.pass_time(timedelta(days=31))
    with writing():
        drafts.begin_for(world.outside, visitor, {}, frozenset({1}))
    found = _found(world, account_id=draft.account_id)
    assert found is not None
    assert (found.sign_in_name, found.recovery_code, found.done) == (draft.sign_in_name, None, frozenset({1, 2}))
