"""Two people who come to one case, as they do: one hands a code over, the other begins with it."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Case
from portal.data.transaction import reading, writing
from portal.domain.people import Role, Visitor
from portal.services import cases, drafts, intakes, joining, releasing
from tests.factories import NOTHING_DISCLOSED, Signed, World


@dataclass(frozen=True)
class Couple:
    """`one` handed the code over, `other` came with it."""

    one: Signed
    other: Signed
    case_id: UUID


def code_of(world: World, signed: Signed) -> str:
    """A fresh code of this person's."""
    person = world.person(signed)
    with writing():
        return joining.make_code(world.outside, person, by=signed.account_id)


def begins_with(world: World, code: str, answers: Any = NOTHING_DISCLOSED, *, later: bool = False) -> Signed:
    """Somebody who has filled in the form, having begun with this code. Raises CodeOfNoUse."""
    with writing():
        invitation_id = joining.check(world.outside, code)
    signed = world.draft(answers, later=later)
    with writing():
        draft = drafts.find(world.outside, token=None, account_id=signed.account_id)
        assert draft is not None
        drafts.come_with(world.outside, draft, invitation_id)
    return signed


def sends(world: World, signed: Signed) -> None:
    with writing():
        draft = drafts.find(world.outside, token=None, account_id=signed.account_id)
        assert draft is not None
        intakes.send(world.outside, draft, "en_GB/1")


def couple(
    world: World, one: Any = NOTHING_DISCLOSED, other: Any = NOTHING_DISCLOSED, *, other_later: bool = False
) -> Couple:
    """Two who have both sent; `one` and `other` are answers by dotted path."""
    first = world.participant(one)
    second = begins_with(world, code_of(world, first), other, later=other_later)
    sends(world, second)
    assert world.person(first).case_id == world.person(second).case_id
    return Couple(first, second, world.person(first).case_id)


def answers_again(world: World, signed: Signed, answers: Any, *, later: bool = False) -> None:
    """Send the telling part once more."""
    with writing():
        drafts.begin_for(world.outside, _visitor(world, signed), {}, frozenset(range(1, 14)), again=True)
    with writing():
        draft = drafts.find(world.outside, token=None, account_id=signed.account_id)
        assert draft is not None
        telling = {key: value for key, value in answers.items() if key.startswith(("private.", "household."))}
        about = {key: answers[key] for key in ("about.adult", "about.private_now")}
        drafts.save(world.outside, draft, {**about, **telling}, step=13, private_later=later or None)
    sends(world, signed)


def release(world: World, two: Couple) -> None:
    """Have each seen alone, and release joint sessions; the case may not be of a band that takes two clinicians."""
    lead = world.account(Role.LEAD)
    people = [world.person(each).participant_id for each in (two.one, two.other)]
    day = world.outside.now().date()
    with writing():
        case = cases.locked(two.case_id)
        for each in people:
            again = day + timedelta(weeks=8)
            releasing.note_seen(world.outside, case, each, seen_on=day, ask_again_on=again, by=lead.account_id)
        assert releasing.release(world.outside, case, "Both wish it.", by=lead.account_id)


def released(world: World) -> Couple:
    """Two who told nothing and may meet together."""
    two = couple(world)
    release(world, two)
    return two


def case_of(case_id: UUID) -> Case:
    with reading():
        return db.session.scalars(select(Case).where(Case.id == case_id)).one()


def _visitor(world: World, signed: Signed) -> Visitor:
    return Visitor(signed.account_id, world.practice_id, signed.account_id, signed.name, frozenset({Role.PARTICIPANT}))
