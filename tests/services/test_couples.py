"""Putting two people apart and two cases together: nothing is lowered, and everything of theirs goes along."""

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, Booking, CaseNote, Intake, Task
from portal.data.transaction import reading, writing
from portal.domain.bands import Band
from portal.domain.people import Role
from portal.domain.tasks import TaskKind
from portal.services import cases, couples
from portal.services.couples import NotTwo
from tests.couples import begins_with, case_of, code_of, couple, sends
from tests.factories import World, answers_with
from tests.services.test_joining import open_tasks


def test_put_apart_each_has_a_case_that_is_as_strict(world: World) -> None:
    two, staff = couple(world, answers_with(private__weapon="yes")), world.account(Role.STAFF)
    other = world.person(two.other)
    with writing():
        couples.put_apart(
            world.outside, cases.locked(two.case_id), other.participant_id, "Asked to.", by=staff.account_id
        )
    own = world.person(two.other).case_id
    assert own != two.case_id
    assert world.person(two.one).case_id == two.case_id
    assert {(case_of(each).band, case_of(each).joint_sessions) for each in (own, two.case_id)} == {
        (Band.URGENT, "held")
    }
    with reading():
        for column in (Intake.case_id, Task.case_id):
            assert set(db.session.scalars(select(column))) == {own, two.case_id}
        assert len(db.session.scalars(select(CaseNote)).all()) == 2
        kinds = [line.kind for line in db.session.scalars(select(AuditLine))]
    assert kinds.count("case.put_apart") == 2
    # And the code of the first works again for somebody else.
    sends(world, begins_with(world, code_of(world, two.one)))
    with pytest.raises(NotTwo), writing():
        couples.put_apart(world.outside, cases.locked(own), other.participant_id, "Again.", by=staff.account_id)


def test_merged_two_cases_are_one(world: World) -> None:
    world.therapist()
    lead = world.account(Role.LEAD)
    one, other = world.participant(answers_with(private__afraid="yes")), world.participant()
    ids = [world.person(each).case_id for each in (one, other)]
    with writing():
        couples.merge(world.outside, cases.locked(ids[0]), cases.locked(ids[1]), "Both want it.", by=lead.account_id)
    assert world.person(one).case_id == world.person(other).case_id == ids[0]
    kept, gone = (case_of(each) for each in ids)
    assert (kept.band, kept.joint_sessions, gone.state) == (Band.PRIORITY, "held", "merged")
    assert kept.therapist_id is not None
    assert TaskKind.LEAD in open_tasks(kept)
    assert open_tasks(gone) == set()
    with reading():
        assert {row.case_id for row in db.session.scalars(select(Booking))} <= {ids[0]}


def test_only_two_cases_of_one_person_each_are_merged(world: World) -> None:
    lead, two, third = world.account(Role.LEAD), couple(world), world.participant()
    for pair in (
        (two.case_id, world.person(third).case_id),
        (world.person(third).case_id, two.case_id),
        (two.case_id, two.case_id),
    ):
        with pytest.raises(NotTwo), writing():
            couples.merge(world.outside, cases.locked(pair[0]), cases.locked(pair[1]), "No.", by=lead.account_id)
