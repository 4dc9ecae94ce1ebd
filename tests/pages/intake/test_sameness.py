"""What is told in private is never shown again, and changes nothing of what anybody sees."""

import re
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.data.tables import Intake
from portal.data.transaction import reading
from portal.domain.intake_fields import FIELDS, TELLING_KEYS, Kind
from tests.factories import World, answers_with
from tests.pages.intake.person import Page, address, data_of, field_name, fill, get, send, walk, without_chance

WORST: dict[str, Any] = {
    "household__children_at_home": "yes",
    "household__pregnancy": "me",
    "private__story": "He held me by the throat and said that he would kill me.",
    "private__choice": "afraid_to_refuse",
    "private__dishonesty": "long_pattern",
    "private__about_whom": "both",
    **{
        key.replace(".", "__"): "yes"
        for key in TELLING_KEYS
        if FIELDS[key].kind is Kind.THREE_WAY and key.startswith("private.")
    },
}


def _seen(answer: TestResponse) -> tuple[int, str, list[tuple[str, str]], int]:
    headers = sorted(
        (name, re.sub(r"session=[^;]*", "session=", value))
        for name, value in answer.headers
        if name != "Content-Length"
    )
    text = without_chance(answer.text)
    return answer.status_code, text, headers, len(text)


def _experience(client: FlaskClient, answers: dict[str, Any]) -> list[tuple[int, str, list[tuple[str, str]], int]]:
    """Every answer that somebody gets who fills in the form, looks back at every page, and sends it."""
    seen = []
    for number in range(1, 14):
        seen.append(_seen(client.get(address(number))))
        seen.append(_seen(send(client, number, data_of(number, answers))))
    seen += [_seen(client.get(address(number))) for number in range(1, 15)]
    seen.append(_seen(send(client, 14, {})))
    return seen


def test_two_people_who_tell_different_things_see_the_same_bytes(client: FlaskClient, world: World) -> None:
    world.therapist()
    one = _experience(client, answers_with())
    other = _experience(world.app.test_client(), answers_with(**WORST))
    assert len(one) == len(other)
    for number, (mine, theirs) in enumerate(zip(one, other, strict=True)):
        assert mine == theirs, number


@pytest.mark.parametrize("number", [7, 10, 11, 12, 13])
def test_a_telling_answer_is_never_shown_once_it_is_saved(world: World, number: int) -> None:
    client = world.draft(answers_with(**WORST)).client
    page = get(client, number)
    names = {field_name(key) for key in TELLING_KEYS}
    shown = {name: values for name, values in page.values.items() if name in names and values != [""]}
    assert shown == {}
    text = client.get(address(number)).text
    assert "Answered before. Leave it as it is, or answer again." in text
    for other in range(1, 15):
        text = client.get(address(other)).text
        assert "throat and said" not in text
        assert not re.search(r'name="(private|household)-[^>]*checked', text)


def test_a_blank_leaves_an_answer_as_it_was(client: FlaskClient, world: World) -> None:
    walk(client, until=14, answers=answers_with(**WORST))
    for number in (7, 10, 11, 12, 13):
        assert send(client, number, {}).status_code == 303
    assert fill(client, 14) == "/start/15"
    with reading():
        row = db.session.scalars(select(Intake)).one()
    text = world.outside.vault.open("intakes", "private_part", row.id, row.private_part)
    assert '"afraid": "yes"' in text
    assert "throat and said" in text


def test_an_error_shows_what_was_just_posted_and_nothing_older(client: FlaskClient, world: World) -> None:
    walk(client, until=14, answers=answers_with(**WORST))
    page = Page(send(client, 11, {"private-afraid": ["no"], "private-control": ["nonsense"]}).text)
    assert page.values["private-afraid"] == ["no"]
    assert "private-threats" not in page.values


def test_helplines_stand_on_every_private_page_and_the_last(client: FlaskClient, world: World) -> None:
    for number in range(1, 15):
        text = client.get(address(number)).text
        assert ("Samaritans" in text) is (number >= 9), number
        if number < 14:
            fill(client, number)
