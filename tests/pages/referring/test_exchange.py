"""Bringing services in from a file with a preview, and handing the directory out, as JSON and as a table."""

import csv
import json
from io import BytesIO, StringIO
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.data.tables import AuditLine, OutsideService
from portal.data.transaction import reading, writing
from portal.domain.hsds import NotRead
from portal.domain.outside_services import Problem
from portal.domain.people import Role
from portal.pages.referring.exchange import why
from portal.services import exchange, outside_services
from tests.domain.test_hsds import SERVICE
from tests.factories import World
from tests.pages.reading import forms, words
from tests.referring import a_service

PLACE = "/staff/services/import"


def upload(client: FlaskClient, document: Any) -> TestResponse:
    raw = document if isinstance(document, bytes) else json.dumps(document).encode()
    form = next(form for form in forms(client.get(PLACE).text) if form.action == "")
    return client.post(PLACE, data={**form.fields, "file": (BytesIO(raw), "services.json")})


def confirm(client: FlaskClient, preview: TestResponse) -> TestResponse:
    form = next(form for form in forms(preview.text) if "mark" in form.fields)
    return client.post(PLACE, data=form.fields)


def names() -> list[str]:
    with reading():
        return sorted(db.session.scalars(select(OutsideService.name)))


def hand_out(client: FlaskClient, form: str) -> TestResponse:
    token = next(each for each in forms(client.get("/staff/services").text) if each.action.endswith("/export"))
    return client.post("/staff/services/export", data={**token.fields, "form": form})


def test_a_file_is_shown_first_and_brought_in_once_it_is_confirmed(world: World) -> None:
    staff = world.account(Role.STAFF)
    bad = {**SERVICE, "id": "other", "url": "ftp://x"}
    preview = upload(staff.client, [SERVICE, bad])
    page = words(preview.text)
    assert "New (1) Community Counselling" in page
    assert "Number 2, Community Counselling: Its web address does not begin with" in page
    assert names() == []
    assert confirm(staff.client, preview).location == "/staff/services"
    assert names() == ["Community Counselling"]
    again = upload(staff.client, [SERVICE])
    assert "1 service is here already, word for word." in words(again.text)
    assert "There is nothing to bring in." in words(again.text)
    with reading():
        (line,) = db.session.scalars(select(AuditLine).where(AuditLine.kind == "services.imported"))
    assert line.fields == {"added": 1, "changed": 0}


def test_a_newer_one_replaces_what_is_here_and_an_older_one_does_not(world: World) -> None:
    staff = world.account(Role.STAFF)
    confirm(staff.client, upload(staff.client, [SERVICE]))
    newer = {**SERVICE, "name": "Newer", "assured_date": "2026-11-01"}
    preview = upload(staff.client, [newer])
    assert "Changed (1) Newer" in words(preview.text)
    confirm(staff.client, preview)
    assert names() == ["Newer"]
    for older in (SERVICE, {**SERVICE, "assured_date": ""}):
        assert "Stays as it is" in words(upload(staff.client, [older]).text)


def test_a_preview_that_no_longer_holds_is_shown_anew_and_nothing_is_kept(world: World) -> None:
    staff = world.account(Role.STAFF)
    first, second = upload(staff.client, [SERVICE]), upload(staff.client, [SERVICE])
    confirm(staff.client, first)
    answer = confirm(staff.client, second)
    assert "The directory was changed meanwhile" in words(answer.text)
    assert names() == ["Community Counselling"]


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (b"", "Choose a file of 400 kB at most"),
        (b"\xff\xfe", "with text in UTF-8"),
        (b"x" * (400 * 1024 + 1), "Choose a file of 400 kB at most"),
        (b"{", "That file is no JSON"),
        (b"[" * 100_000, "That file is no JSON"),
        ({"people": []}, "No services are in that file"),
        ([], "No services are in that file"),
        ([{}] * 2001, "There are more than 2,000 services"),
    ],
)
def test_a_file_that_can_not_be_read_gets_one_clear_sentence(world: World, document: Any, said: str) -> None:
    staff = world.account(Role.STAFF)
    assert said in words(upload(staff.client, document).text)
    assert names() == []


def test_a_list_of_another_practice_s_making_survives_the_way_through_the_form(world: World) -> None:
    staff = world.account(Role.STAFF)
    odd = {**SERVICE, "name": "Ünïcode & <b>“quotes”</b>\n'\"", "description": "Two\r\nlines\u2028and more \ud83d"}
    preview = upload(staff.client, [odd])
    assert "<b>“quotes”" not in preview.text
    assert confirm(staff.client, preview).status_code == 303
    assert names() == ["Ünïcode & <b>“quotes”</b>\n'\""]


def test_what_is_handed_out_can_be_brought_in_elsewhere_without_a_loss(world: World) -> None:
    staff = world.account(Role.STAFF)
    a_service(world)
    a_service(world, name="Other House", web="")
    handed = hand_out(staff.client, "json")
    assert handed.headers["Content-Disposition"] == 'attachment; filename="services.json"'
    preview = upload(staff.client, handed.data)
    assert "2 services are here already, word for word." in words(preview.text)


def test_no_cell_of_the_table_is_a_formula(world: World) -> None:
    staff = world.account(Role.STAFF)
    for name in ("=1+1", "+1", "-1", "@x", "plain"):
        a_service(world, name=name, notes='=HYPERLINK("https://x.example")\nand, more')
    handed = hand_out(staff.client, "csv")
    rows = list(csv.DictReader(StringIO(handed.text, newline="")))
    assert {row["name"] for row in rows} == {"'=1+1", "'+1", "'-1", "'@x", "plain"}
    assert {row["notes"] for row in rows} == {'\'=HYPERLINK("https://x.example")\nand, more'}
    assert not [cell for row in rows for cell in row.values() if cell.startswith(exchange.FORMULA)]


def test_what_is_retired_is_not_handed_out_and_not_brought_back_by_a_file(world: World) -> None:
    staff = world.account(Role.STAFF)
    reference = a_service(world)
    handed = hand_out(staff.client, "json").data.replace(b"Safe Harbour", b"Safer Harbour")
    with writing():
        outside_services.retire(world.outside, reference, by=staff.account_id)
    assert json.loads(hand_out(staff.client, "json").data) == []
    assert "Stays as it is" in words(upload(staff.client, handed).text)


def test_every_refusal_has_its_words() -> None:
    assert all(why(problem) for problem in [*NotRead, *Problem])
