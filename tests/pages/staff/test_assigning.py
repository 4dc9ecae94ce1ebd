"""Giving a case to a therapist, declining it, and caps: what staff see, and what the people in the case do not."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, Booking, Claim, Therapist
from portal.data.transaction import reading
from portal.domain.people import Role
from portal.domain.tasks import TaskKind
from portal.services import tasks
from tests.conftest import Outbox
from tests.couples import case_of, couple
from tests.factories import Signed, World, answers_with
from tests.pages.filling import press, submit
from tests.pages.reading import links, words
from tests.services.test_changes import booked

WHY = "It fits better."


def place(world: World, signed: Signed) -> str:
    return f"/staff/cases/{case_of(world.person(signed).case_id).reference}"


def reference_of(therapist_id: object) -> str:
    with reading():
        return db.session.scalars(select(Therapist.reference).where(Therapist.id == therapist_id)).one()


def give(world: World, case: str, therapist_id: object, by: Signed) -> str | None:
    answer = submit(by.client, f"{case}/therapist", therapist=reference_of(therapist_id), reason=WHY)
    return answer.location


def test_a_case_is_given_with_a_reason_and_a_line(world: World) -> None:
    amara, one, staff = world.therapist(), world.participant(), world.account(Role.STAFF)
    case = place(world, one)
    assert f"{case}/therapist" in links(staff.client.get(case).text)
    page = submit(staff.client, f"{case}/therapist", therapist="", reason=WHY)
    assert "Choose who takes it." in words(page.text)
    assert WHY in page.text
    assert give(world, case, amara, staff) == case
    assert case_of(world.person(one).case_id).therapist_id == amara
    assert WHY in press(staff.client, case, f"{case}/notes").text
    with reading():
        assert db.session.scalar(select(AuditLine.kind).where(AuditLine.kind == "case.assigned"))


def test_who_was_left_out_is_named_with_why(world: World) -> None:
    world.therapist()
    world.therapist("Full Example", capacity=0)
    one, staff = world.participant(), world.account(Role.STAFF)
    page = words(staff.client.get(f"{place(world, one)}/therapist").text)
    assert "Full Example : has no free place" in page or "Full Example: has no free place" in page


def test_a_held_case_of_one_sees_trauma_first_and_the_cap(world: World) -> None:
    world.therapist("Amara Example")
    tia = world.therapist("Tia Trained", competence={"trauma_abuse": 3})
    one = world.participant(answers_with(private__weapon="yes"))
    staff, manager = world.account(Role.STAFF), world.account(Role.MANAGER)
    address = f"{place(world, one)}/therapist"
    page = words(staff.client.get(address).text)
    assert page.index("Tia Trained") < page.index("Amara Example")
    cap = f"/staff/practice/therapists/{reference_of(tia)}/held"
    assert cap in links(manager.client.get("/staff/practice").text)
    assert "A number from 0 to 500" in words(submit(manager.client, cap, most="-1").text)
    assert submit(manager.client, cap, most="0").location == "/staff/practice"
    assert "has as many held cases as they can" in words(staff.client.get(address).text)
    assert submit(manager.client, cap, most="").location == "/staff/practice"
    assert "has as many held cases as they can" not in words(staff.client.get(address).text)


def test_a_booked_call_goes_over_at_its_time_and_nobody_is_told(world: World, outbox: Outbox) -> None:
    amara = world.therapist("Amara Example")
    one, staff = world.participant(), world.account(Role.STAFF)
    reference = booked(world, one, amara)
    bela = world.therapist("Bela Example")
    sent = len(outbox.letters)
    with reading():
        before = db.session.scalars(select(Booking).where(Booking.reference == reference)).one().starts
    assert give(world, place(world, one), bela, staff) == place(world, one)
    with reading():
        booking = db.session.scalars(select(Booking).where(Booking.reference == reference)).one()
        assert (booking.therapist_id, booking.starts, booking.state) == (bela, before, "confirmed")
        assert set(db.session.scalars(select(Claim.resource_id))) == {bela}
    assert len(outbox.letters) == sent
    assert "Bela Example" in words(one.client.get("/me").text)


def test_a_call_that_cannot_keep_its_time_is_called_off_and_its_person_chooses_anew(world: World) -> None:
    amara = world.therapist("Amara Example")
    one, staff = world.participant(), world.account(Role.STAFF)
    reference = booked(world, one, amara)
    bela = world.therapist("Bela Example", hours=[(6, 600, 660)])
    answer = submit(staff.client, f"{place(world, one)}/therapist", therapist=reference_of(bela), reason=WHY)
    assert "1 call could not keep its time" in words(staff.client.get(answer.location or "").text)
    with reading():
        booking = db.session.scalars(select(Booking).where(Booking.reference == reference)).one()
        assert booking.state == "cancelled"
        assert db.session.scalars(select(Claim)).all() == []


def test_a_therapist_declines_and_nothing_changes_for_the_person(world: World) -> None:
    account = world.account(Role.THERAPIST)
    amara = world.therapist("Amara Example", account_id=account.account_id)
    one, staff = world.participant(), world.account(Role.STAFF)
    booked(world, one, amara)
    before = words(one.client.get("/me").text)
    own = place(world, one).replace("/staff/", "/therapist/")
    assert f"{own}/decline" in links(account.client.get(own).text)
    assert "Write why." in words(submit(account.client, f"{own}/decline").text)
    for _ in range(2):
        assert submit(account.client, f"{own}/decline", reason="I know them.").location == own
    assert f"{own}/decline" not in links(account.client.get(own).text)
    assert words(one.client.get("/me").text) == before
    case_id = world.person(one).case_id
    with reading():
        assert TaskKind.FIND_THERAPIST in tasks.open_kinds(case_id)
    assert "said that they can’t take this case" in words(staff.client.get(f"{place(world, one)}/therapist").text)
    assert "I know them." in press(staff.client, place(world, one), f"{place(world, one)}/notes").text
    bela = world.therapist("Bela Example")
    assert give(world, place(world, one), bela, staff) == place(world, one)
    with reading():
        assert TaskKind.FIND_THERAPIST not in tasks.open_kinds(case_id)
    assert account.client.get(own).status_code == 404


def test_nobody_declines_what_is_not_theirs(world: World) -> None:
    account = world.account(Role.THERAPIST)
    world.therapist("Amara Example", account_id=account.account_id)
    one = world.participant()
    own = place(world, one).replace("/staff/", "/therapist/")
    assert account.client.get(f"{own}/decline").status_code == 404


def test_for_two_a_hold_changes_nothing_on_the_list(world: World) -> None:
    world.therapist("Amara Example")
    world.therapist("Tia Trained", competence={"infidelity": 2, "trauma_abuse": 3})
    pages = []
    for told in (answers_with(), answers_with(private__weapon="yes")):
        two, staff = couple(world, told), world.account(Role.STAFF)
        pages.append(words(staff.client.get(f"{place(world, two.one)}/therapist").text).partition("Who takes")[2])
    positions = [page.index("Amara Example") < page.index("Tia Trained") for page in pages]
    assert positions == [True, True]


@pytest.mark.parametrize("role", [Role.THERAPIST, Role.MANAGER])
def test_it_takes_triage(world: World, role: Role) -> None:
    one = world.participant()
    assert world.account(role).client.get(f"{place(world, one)}/therapist").status_code == 403


def test_a_call_that_was_held_long_ago_stays_where_it_was(world: World) -> None:
    amara = world.therapist("Amara Example")
    one, staff = world.participant(), world.account(Role.STAFF)
    reference = booked(world, one, amara)
    world.app.clock.pass_time(timedelta(days=20))  # type: ignore[attr-defined]
    bela, late = world.therapist("Bela Example"), world.account(Role.STAFF)
    assert staff is not late
    give(world, place(world, one), bela, late)
    with reading():
        assert db.session.scalars(select(Booking).where(Booking.reference == reference)).one().therapist_id == amara
