"""Who is referred here: the form for doctors and therapists, the code, and what the staff and the referrer learn."""

import re
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.data.tables import AuditLine, ReferredCode
from portal.data.transaction import reading
from portal.domain.people import Role
from portal.domain.referred import LASTS
from tests.conftest import Clock, Outbox
from tests.couples import case_of
from tests.factories import Signed, World
from tests.pages.filling import submit
from tests.pages.reading import links, words

DOCTOR = {
    "name": "Dr Ada Green",
    "profession": "doctor",
    "place": "Green Lane Surgery, Leeds",
    "reach": "0113 496 0000",
}
NO_USE = "This code is of no use. You need none: everything goes on without it."


def handed_over(client: FlaskClient, **changed: str) -> str:
    """A code, as the page shows it."""
    page = submit(client, "/refer", **{**DOCTOR, **changed})
    found = re.search(r'<p class="secret"[^>]*>([^<]+)</p>', page.text)
    assert found, words(page.text)
    return found[1]


def enter(signed: Signed, code: str, **values: str) -> TestResponse:
    return submit(signed.client, "/me/referred", code=code, **values)


def case_page(world: World, signed: Signed, staff: Signed) -> str:
    reference = case_of(world.person(signed).case_id).reference
    return words(staff.client.get(f"/staff/cases/{reference}").text)


def test_a_code_is_shown_once_and_asks_for_nothing_about_anybody(world: World, client: FlaskClient) -> None:
    code = handed_over(client)
    assert re.fullmatch(r"([0-9A-Z]{4}-){3}[0-9A-Z]{4}", code)
    assert code not in client.get("/refer").text
    names = set(re.findall(r'<(?:input|textarea|select)[^>]* name="([^"]+)"', client.get("/refer").text))
    assert names == {"csrf_token", *DOCTOR}
    with reading():
        row = db.session.scalars(select(ReferredCode)).one()
        assert (row.participant_id, row.may_be_told) == (None, False)


def test_the_staff_learn_who_referred_once_the_code_is_entered_and_the_referrer_nothing(
    world: World, client: FlaskClient, outbox: Outbox
) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    code = handed_over(client)
    assert "Dr Ada Green" not in case_page(world, robin, staff)
    letters = len(outbox.letters)
    assert enter(robin, code.lower().replace("-", " ")).location == "/me"
    page = case_page(world, robin, staff)
    assert "Says to be referred by Dr Ada Green (Doctor), Green Lane Surgery, Leeds, 0113 496 0000." in page
    assert "They may be told nothing." in page
    assert len(outbox.letters) == letters


def test_what_the_referrer_may_be_told_is_changed_by_writing_the_code_again(world: World, client: FlaskClient) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    code = handed_over(client)
    for values, said in (
        ({}, "They may be told nothing."),
        ({"may_be_told": "y"}, "They may be told that this person came, and nothing more."),
        ({}, "They may be told nothing."),
    ):
        assert enter(robin, code, **values).location == "/me"
        page = case_page(world, robin, staff)
        assert said in page
        assert page.count("Says to be referred") == 1
    with reading():
        lines = db.session.scalars(
            select(AuditLine).where(AuditLine.kind == "referred.code_used").order_by(AuditLine.id)
        ).all()
    assert [line.fields["may_be_told"] for line in lines] == [False, True, False]


def test_every_code_of_no_use_gets_one_sentence(world: World, client: FlaskClient, clock: Clock) -> None:
    robin, other = world.participant(), world.participant()
    used, old = handed_over(client), handed_over(client)
    enter(other, used)
    refused = [enter(robin, code).text for code in ("BBBB-CCCC-DDDD-FFFF", "nonsense", used, "\0")]
    clock.pass_time(LASTS)
    robin = Signed(robin.account_id, robin.name, world.browser_of(robin.account_id))
    assert enter(robin, old).location == "/me"
    later = handed_over(client)
    clock.pass_time(LASTS + timedelta(seconds=1))
    robin = Signed(robin.account_id, robin.name, world.browser_of(robin.account_id))
    refused.append(enter(robin, later).text)
    assert all(NO_USE in words(page) for page in refused)


def test_the_page_of_the_code_is_the_same_before_and_after(world: World, client: FlaskClient) -> None:
    robin = world.participant()
    robin.client.get("/me/referred")

    def looks() -> list[str]:
        return [
            re.sub(r'csrf_token" value="[^"]*', "", robin.client.get(path).text) for path in ("/me/referred", "/me")
        ]

    before = looks()
    enter(robin, handed_over(client), may_be_told="y")
    robin.client.get("/me")  # Says once that it is noted.
    assert looks() == before


@pytest.mark.parametrize("missing", list(DOCTOR))
def test_what_is_missing_is_said_and_nothing_typed_is_lost(world: World, client: FlaskClient, missing: str) -> None:
    values = {name: value for name, value in DOCTOR.items() if name != missing}
    page = submit(client, "/refer", **values).text
    assert "Please look at this again" in words(page)
    for name, value in values.items():
        assert f'value="{value}"' in page, name
    with reading():
        assert db.session.scalars(select(ReferredCode)).all() == []


def test_codes_are_limited_for_one_address(world: World, client: FlaskClient) -> None:
    answers = [submit(client, "/refer", **DOCTOR).status_code for _ in range(31)]
    assert answers == [200] * 30 + [429]


def test_it_is_found_from_the_page_of_the_therapists(world: World, client: FlaskClient) -> None:
    assert "/refer" in links(client.get("/therapists").text)
    assert client.get("/refer").status_code == 200


def test_who_has_only_begun_has_no_page_for_a_code(world: World) -> None:
    assert world.draft().client.get("/me/referred").location == "/me"
