"""What changes of a draft leave alone, and what a draft that has run out refuses."""

from collections.abc import Callable

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import IntakeDraft
from portal.data.transaction import reading, writing
from portal.services import drafts
from portal.services.drafts import Draft, DraftGone
from portal.services.outside import Outside
from tests.conftest import Clock
from tests.factories import World

OPEN_CHANGES: dict[str, Callable[[Outside, Draft], object]] = {
    "rename": drafts.rename,
    "preset": lambda outside, draft: drafts.preset(outside, draft, {"concerns.issues": ["drift"]}),
    "make_account": lambda outside, draft: drafts.make_account(outside, draft, "a hash", "a hash"),
}
CHANGES: dict[str, Callable[[Outside, Draft], object]] = {
    **OPEN_CHANGES,
    "save": lambda outside, draft: drafts.save(outside, draft, {"concerns.goal": "repair"}, step=6),
    "whole": drafts.whole,
}


def _draft(world: World) -> Draft:
    with writing():
        token = drafts.begin(world.outside, {"about.adult": "yes"}, frozenset({1}))
    with reading():
        draft = drafts.find(world.outside, token=token, account_id=None)
    assert draft is not None
    return draft


def _private_part() -> bytes:
    with reading():
        return db.session.scalars(select(IntakeDraft)).one().private_part


@pytest.mark.parametrize("change", OPEN_CHANGES)
def test_a_change_of_the_open_part_leaves_the_private_part_sealed(world: World, change: str) -> None:
    draft = _draft(world)
    with writing():
        drafts.save(world.outside, draft, {"private.afraid": "yes"}, step=11)
    before = _private_part()
    with writing():
        OPEN_CHANGES[change](world.outside, draft)
    assert _private_part() == before


@pytest.mark.parametrize("change", CHANGES)
def test_a_draft_that_has_run_out_is_gone_though_its_row_stands(world: World, clock: Clock, change: str) -> None:
    draft = _draft(world)
    clock.pass_time(drafts.UNNAMED_FOR)
    with pytest.raises(DraftGone), writing():
        CHANGES[change](world.outside, draft)
    assert _private_part()
