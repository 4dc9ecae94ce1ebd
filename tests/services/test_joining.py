"""Two people in one case: what it takes in, who may come, and putting together and apart."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Case, Intake, Invitation, Participant, Task
from portal.data.transaction import reading, writing
from portal.domain.bands import Band
from portal.domain.joining import LASTS, CodeOfNoUse
from portal.domain.people import Role
from portal.domain.tasks import TaskKind
from portal.services import cases, couples, joining, leaving, therapists
from portal.services.joining import BothHaveJoined
from tests.conftest import Clock
from tests.couples import answers_again, begins_with, case_of, code_of, couple, sends
from tests.factories import Signed, World, answers_with

COURT_ORDER = answers_with(private__court_order="yes")


def open_tasks(case: Case) -> set[str]:
    with reading():
        return set(db.session.scalars(select(Task.kind).where(Task.case_id == case.id, Task.state == "open")))


def refused(world: World, code: str) -> bool:
    try:
        with reading():
            joining.check(world.outside, code)
    except CodeOfNoUse:
        return True
    return False


def test_both_are_in_one_case_with_the_stricter_of_everything(world: World) -> None:
    two = couple(world, answers_with(private__attempt_ever="yes"), answers_with(private__weapon="yes"))
    case = case_of(two.case_id)
    assert (case.band, case.joint_sessions) == (Band.URGENT, "held")
    with reading():
        assert len(db.session.scalars(select(Case)).all()) == 1
        assert [row.case_id for row in db.session.scalars(select(Intake))] == [case.id] * 2


def test_who_filed_first_means_nothing(world: World) -> None:
    told = answers_with(private__weapon="yes"), answers_with(private__attempt_ever="yes")
    found = [case_of(couple(world, *each).case_id) for each in (told, told[::-1])]
    assert len({(case.band, case.joint_sessions) for case in found}) == 1
    assert open_tasks(found[0]) == open_tasks(found[1])


@pytest.mark.parametrize(
    ("one", "other", "goes_to_the_lead"),
    [
        ({}, {}, False),
        ({"private__afraid": "yes"}, {}, True),
        ({"private__afraid": "yes"}, {"private__hurt": "yes"}, True),
        ({}, {"private__own_behaviour": "yes"}, True),
        ({"private__suicidal_week": "yes"}, {}, False),
    ],
)
def test_pairs_go_to_the_lead(world: World, one: dict[str, str], other: dict[str, str], goes_to_the_lead: bool) -> None:
    for told in ((one, other), (other, one)):
        two = couple(world, *(answers_with(**each) for each in told))
        assert (TaskKind.LEAD in open_tasks(case_of(two.case_id))) is goes_to_the_lead


def test_the_therapist_of_both_fits_both_and_no_booking_changes_that(world: World) -> None:
    english = world.therapist("English")
    both = world.therapist("Both", languages=["en", "fr"])
    one = world.participant()
    with writing():
        db.session.scalars(select(Case)).one().therapist_id = english
    other = begins_with(world, code_of(world, one), answers_with(about__languages=["fr"]))
    sends(world, other)
    case = case_of(world.person(one).case_id)
    assert case.therapist_id == both
    for person in (world.person(one), world.person(other)):
        with reading():
            shared = couples.shared_therapist(person)
        assert shared is not None
        assert shared.id == both
    assert TaskKind.FIND_THERAPIST not in open_tasks(case)


def test_the_therapist_of_both_does_not_follow_from_whom_the_first_had_booked(world: World) -> None:
    for name in ("One", "Two", "Three", "Four", "Five"):
        world.therapist(name)
    one = world.participant()
    person = world.person(one)
    with reading():
        ranked = therapists.matching_for(world.outside, person.told, person.case_id).ranked
        best, second = (therapists.by_reference(each.id) for each in ranked[:2])
    assert best is not None
    assert second is not None
    with writing():
        db.session.scalars(select(Case)).one().therapist_id = second.id
    sends(world, begins_with(world, code_of(world, one)))
    assert case_of(person.case_id).therapist_id == best.id


def test_nobody_who_fits_both_is_found_by_the_staff(world: World) -> None:
    world.therapist("English")
    two = couple(world, other=answers_with(about__languages=["fr"]))
    case = case_of(two.case_id)
    assert case.therapist_id is None
    assert TaskKind.FIND_THERAPIST in open_tasks(case)


def test_a_code_is_of_use_once(world: World) -> None:
    one = world.participant()
    code = code_of(world, one)
    second, third = begins_with(world, code), begins_with(world, code)
    sends(world, second)
    assert refused(world, code)
    # The third had begun in time, loses nothing, and has a case of their own.
    sends(world, third)
    assert world.person(third).case_id != world.person(one).case_id
    assert world.person(second).case_id == world.person(one).case_id
    with pytest.raises(BothHaveJoined):
        code_of(world, one)


def test_a_code_can_run_out_while_the_form_is_filled_in(world: World, clock: Clock) -> None:
    one = world.participant()
    code = code_of(world, one)
    other = begins_with(world, code)
    clock.pass_time(LASTS)
    assert not refused(world, code)
    clock.pass_time(timedelta(seconds=1))
    assert refused(world, code)
    sends(world, other)
    assert world.person(other).case_id == world.person(one).case_id


def _taken_back(world: World, one: Signed) -> None:
    person = world.person(one)
    with writing():
        joining.take_back(world.outside, person, by=one.account_id)


def _another_made(world: World, one: Signed) -> None:
    code_of(world, one)


def _left(world: World, one: Signed) -> None:
    person = world.person(one)
    with writing():
        leaving.leave(world.outside, person, by=one.account_id)


def _court_order(world: World, one: Signed) -> None:
    answers_again(world, one, COURT_ORDER)


@pytest.mark.parametrize("ended", [_taken_back, _another_made, _left, _court_order])
def test_who_began_with_a_code_that_ended_meanwhile_has_a_case_of_their_own(
    world: World, ended: Callable[[World, Signed], None]
) -> None:
    one = world.participant()
    first_case = world.person(one).case_id
    code = code_of(world, one)
    other = begins_with(world, code)
    ended(world, one)
    assert refused(world, code)
    sends(world, other)
    assert world.person(other).case_id != first_case


def test_a_court_order_keeps_the_partner_back_until_a_clinician_agrees(world: World) -> None:
    one, lead = world.participant(COURT_ORDER), world.account(Role.LEAD)
    code = code_of(world, one)
    assert refused(world, code)
    case_id = world.person(one).case_id
    with writing():
        joining.agree(world.outside, cases.locked(case_id), "Spoken to both.", by=lead.account_id)
    assert not refused(world, code)
    sends(world, begins_with(world, code))
    assert len(_people(case_id)) == 2


def test_taking_a_court_order_back_lifts_nothing(world: World) -> None:
    one = world.participant(COURT_ORDER)
    answers_again(world, one, answers_with())
    assert refused(world, code_of(world, one))


def test_an_answer_taken_back_opens_a_task_and_lowers_nothing(world: World) -> None:
    one = world.participant(answers_with(private__weapon="yes"))
    case = case_of(world.person(one).case_id)
    assert TaskKind.ASK_IN_PRIVATE not in open_tasks(case)
    answers_again(world, one, answers_with())
    after = case_of(case.id)
    assert (after.band, after.joint_sessions) == (Band.URGENT, "held")
    assert TaskKind.ASK_IN_PRIVATE in open_tasks(case)
    with reading():
        assert [row.version for row in db.session.scalars(select(Intake).order_by(Intake.version))] == [1, 2]


def test_a_later_version_raises_the_case_and_is_due_by_its_band(world: World, clock: Clock) -> None:
    two = couple(world)
    before = case_of(two.case_id)
    answers_again(world, two.other, answers_with(private__danger_now="yes"))
    after = case_of(two.case_id)
    assert (after.band, after.joint_sessions) == (Band.IMMEDIATE, "held")
    assert after.due_at == clock() + timedelta(hours=1) < before.due_at


def test_answering_again_keeps_the_open_part_as_it_was(world: World) -> None:
    one = world.participant(answers_with(about__preferred_name="Robin", concerns__goal="decide"))
    before = world.person(one).told
    answers_again(world, one, answers_with(private__afraid="yes"))
    assert world.person(one).told == before


def test_the_first_to_come_does_not_join_oneself(world: World) -> None:
    one = world.participant()
    code = code_of(world, one)
    with writing():
        invitation_id = joining.check(world.outside, code)
        assert joining.join(world.outside, invitation_id, one.account_id) is None


def test_leaving_ends_what_is_theirs_and_changes_nothing_for_the_other(world: World) -> None:
    world.therapist()
    two = couple(world)
    other_before = two.other.client.get("/me").text
    case = case_of(two.case_id)
    person = world.person(two.one)
    with writing():
        leaving.leave(world.outside, person, by=two.one.account_id)
    with writing():
        leaving.leave(world.outside, person, by=two.one.account_id)
    assert two.other.client.get("/me").text == other_before
    after = case_of(two.case_id)
    assert (after.state, after.band, after.therapist_id) == (case.state, case.band, case.therapist_id)
    with reading():
        assert db.session.scalars(select(Task.kind).where(Task.kind == TaskKind.LEFT)).all() == [TaskKind.LEFT]


def test_who_left_comes_back_as_somebody_new(world: World) -> None:
    two = couple(world, answers_with(private__weapon="yes"))
    person = world.person(two.one)
    with writing():
        leaving.leave(world.outside, person, by=two.one.account_id)
    assert "Nothing has begun yet" in two.one.client.get("/me").text
    assert len(_people(two.case_id)) == 2


def test_of_a_code_only_a_hash_is_kept(world: World) -> None:
    code = code_of(world, world.participant())
    with reading():
        row = db.session.scalars(select(Invitation)).one()
    assert code.encode() not in row.code_hash
    assert len(row.code_hash) == 32


def _people(case_id: object) -> list[Participant]:
    with reading():
        return list(db.session.scalars(select(Participant).where(Participant.case_id == case_id)))
