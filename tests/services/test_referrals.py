"""Referrals under two hands, after cases were put together, and once a case is closed to them."""

import pytest
from sqlalchemy import select, update

from portal.data.base import db
from portal.data.tables import Case, ReferralConsent
from portal.data.transaction import reading, writing
from portal.domain.people import Role
from portal.domain.referrals import IllegalReferralStep, NoConsent, ReferralEvent, ReferralState, SameService
from portal.services import cases, couples, referrals
from portal.services.referrals import LetterChanged, NotThere
from tests.factories import World
from tests.referring import a_draft, a_letter, a_service, consents, takes


def state_of(world: World, reference: str) -> ReferralState:
    with reading():
        file = referrals.file(world.outside, reference)
    assert file is not None
    return file.state


def test_a_letter_survives_the_seal(world: World) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    service = a_service(world)
    reference = a_draft(
        world, robin, service, by=staff, told=[("A question?", "An answer.")], private=("private.story",)
    )
    with writing():
        opened = referrals.open_letter(world.outside, reference, "page", by=staff.account_id)
    expected = a_letter(service, told=[("A question?", "An answer.")], private=["private.story"], parts=["name"])
    assert opened == expected


def test_of_two_who_change_a_letter_at_once_the_second_is_told(world: World) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    service = a_service(world)
    reference = a_draft(world, robin, service, by=staff)
    with writing():
        referrals.rewrite(world.outside, reference, a_letter(service, "The first."), version=1, by=staff.account_id)
    with pytest.raises(LetterChanged), writing():
        referrals.rewrite(world.outside, reference, a_letter(service, "The second."), version=1, by=staff.account_id)
    with writing():
        assert referrals.open_letter(world.outside, reference, "page", by=staff.account_id).own_words == "The first."


def test_a_step_that_somebody_else_has_taken_is_not_taken_twice(world: World) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    reference = a_draft(world, robin, a_service(world), by=staff)
    consents(world, reference, by=staff)
    takes(world, reference, ReferralEvent.WITHDRAW, by=staff)
    with pytest.raises((IllegalReferralStep, NoConsent)):
        takes(world, reference, ReferralEvent.SEND, by=staff)
    assert state_of(world, reference) is ReferralState.WITHDRAWN
    with reading():
        assert db.session.scalars(select(ReferralConsent.withdrawn_at)).one() is not None


def test_nothing_is_sent_whose_consent_was_taken_away_behind_the_state(world: World) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    reference = a_draft(world, robin, a_service(world), by=staff)
    consents(world, reference, by=staff)
    with writing():
        db.session.execute(update(ReferralConsent).values(withdrawn_at=world.outside.now()))
    with pytest.raises(NoConsent):
        takes(world, reference, ReferralEvent.SEND, by=staff)
    assert state_of(world, reference) is ReferralState.CONSENTED


def test_two_cases_that_were_put_together_do_not_send_two_to_one_service(world: World) -> None:
    robin, sam, staff = world.participant(), world.participant(), world.account(Role.LEAD)
    service = a_service(world)
    first, second = (a_draft(world, each, service, by=staff) for each in (robin, sam))
    for reference in (first, second):
        consents(world, reference, by=staff)
    case, other = (world.person(each).case_id for each in (robin, sam))
    with writing():
        couples.merge(world.outside, cases.locked(case), cases.locked(other), "One couple.", by=staff.account_id)
    with pytest.raises(SameService):
        takes(world, first, ReferralEvent.SEND, by=staff)
    takes(world, second, ReferralEvent.WITHDRAW, by=staff)
    takes(world, first, ReferralEvent.SEND, by=staff)
    assert state_of(world, first) is ReferralState.SENT


def test_nothing_is_done_for_a_case_that_is_not_open(world: World) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    reference = a_draft(world, robin, a_service(world), by=staff)
    with writing():
        db.session.execute(update(Case).values(state="closed"))
    with pytest.raises(NotThere):
        takes(world, reference, ReferralEvent.CLOSE, by=staff)
    with reading():
        assert referrals.file(world.outside, reference) is None
        assert referrals.page_of() == []
    assert staff.client.get(f"/staff/referrals/{reference}").status_code == 404


def test_the_list_is_paged_by_key(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(referrals, "PAGE", 2)
    robin, staff = world.participant(), world.account(Role.STAFF)
    made = [a_draft(world, robin, a_service(world, name=f"S{number}"), by=staff) for number in range(5)]
    seen: list[str] = []
    with reading():
        while page := referrals.page_of(after=seen[-1] if seen else None):
            seen += [line.reference for line in page]
    assert seen == made[::-1]
