"""A way back in by a clinician: asked for what has to be true, shown once, and of use to the person alone."""

import re

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import AuditLine, Case
from portal.data.transaction import reading
from portal.domain.people import Role
from tests.factories import PASSPHRASE, Signed, World
from tests.pages.account.signing import sign_in
from tests.pages.reading import forms, links, words

NEW = "three other words"


def place(world: World, signed: Signed) -> str:
    person = world.person(signed)
    with reading():
        return f"/staff/cases/{db.session.get_one(Case, person.case_id).reference}"


def give(lead: FlaskClient, address: str, **values: str) -> str:
    form = next(form for form in forms(lead.get(address).text) if not form.action.startswith("/logout"))
    return lead.post(address, data={"csrf_token": form.fields["csrf_token"], **values}).text


def test_the_code_lets_the_person_in_once_and_ends_their_sign_ins(world: World) -> None:
    robin, lead = world.participant(), world.account(Role.LEAD)
    world.authenticator(robin.account_id)
    case = place(world, robin)
    address = f"{case}/recovery/1"
    assert address in links(lead.client.get(case).text)
    page = give(lead.client, address, spoken="y")
    name, code = re.findall(r'class="secret"[^>]*>([^<]+)<', page)
    assert name == robin.name
    assert robin.client.get("/me").location == "/login"
    browser = world.app.test_client()
    form = next(form for form in forms(browser.get("/recover").text) if form.action == "/recover")
    data = {**form.fields, "name": name, "code": code, "passphrase": NEW}
    assert browser.post("/recover", data=data).status_code == 200
    # The code stands for the second step as well: who has lost the phone is not kept out.
    assert browser.get("/me").status_code == 200
    assert sign_in(world.app.test_client(), robin.name, PASSPHRASE).status_code == 200
    with reading():
        line = db.session.scalars(select(AuditLine).where(AuditLine.kind == "recovery.given")).one()
    assert (line.account_id, line.subject_id, line.fields) == (lead.account_id, robin.account_id, {"ended": 2})


def test_nothing_happens_before_the_person_was_spoken_to(world: World) -> None:
    robin, lead = world.participant(), world.account(Role.LEAD)
    page = give(lead.client, f"{place(world, robin)}/recovery/1")
    assert "Speak to the person first" in words(page)
    assert robin.client.get("/me").status_code == 200


@pytest.mark.parametrize("path", ["/recovery/2", "/recovery/0"])
def test_there_is_nobody_else(world: World, path: str) -> None:
    robin, lead = world.participant(), world.account(Role.LEAD)
    assert lead.client.get(place(world, robin) + path).status_code == 404


def test_only_a_clinician_is_offered_it(world: World) -> None:
    robin, staff = world.participant(), world.account(Role.STAFF)
    case = place(world, robin)
    assert "recovery" not in staff.client.get(case).text
    assert staff.client.get(f"{case}/recovery/1").status_code == 403
