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
from portal.wording.intake import STEP_KEYS
from tests.factories import World, answers_with
from tests.pages.intake.person import (
    Page,
    address,
    answers_of_step,
    data_of,
    field_name,
    fill,
    get,
    send,
    without_chance,
)

TELLING_STEPS = (7, 10, 11, 12, 13)

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
        shown = client.get(address(number))
        token = Page(shown.text).values["csrf_token"]
        posted = client.post(address(number), data={**data_of(number, answers), "csrf_token": token})
        seen += [_seen(shown), _seen(posted)]
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


def _told_in(text: str) -> dict[str, list[str]]:
    """What a page shows of answers to telling keys."""
    names = {field_name(key) for key in TELLING_KEYS}
    return {name: values for name, values in Page(text).values.items() if name in names and values != [""]}


def test_a_telling_answer_is_never_shown_once_it_is_saved(world: World) -> None:
    client = world.draft(answers_with(**WORST)).client
    for number in range(1, 15):
        text = client.get(address(number)).text
        assert _told_in(text) == {}
        assert ("Answered before. Leave it as it is, or answer again." in text) is (number in TELLING_STEPS)
        assert "throat and said" not in text
        assert not re.search(r'name="(private|household)-[^>]*checked', text)


@pytest.mark.parametrize("number", [7, 11, 12, 13])
def test_an_error_shows_nothing_of_what_was_just_told_and_the_way_back_neither(world: World, number: int) -> None:
    """The way back to an answer to a post sends the post once more."""
    before = {key: value for key, value in answers_with().items() if key not in STEP_KEYS[number]}
    client = world.draft(before).client
    told = answers_of_step(number, answers_with(**WORST))
    missing = list(told)[-1]
    data = {**told, missing: [], "csrf_token": get(client, number).values["csrf_token"]}
    for _time in (1, 2):
        answer = client.post(address(number), data=data)
        assert Page(answer.text).problems == ["Choose an answer, or “I’d rather not say”."]
        assert _told_in(answer.text) == {}
        assert "checked" not in answer.text
        assert answer.text.count("Answered before.") == len(told) - 1
    assert send(client, number, {missing: told[missing]}).status_code == 303
    assert client.post(address(number), data=data).status_code == 303


def test_two_people_who_tell_different_things_see_the_same_error(world: World) -> None:
    pages = []
    for answers in (answers_with(), answers_with(**WORST)):
        client = world.draft({key: value for key, value in answers.items() if key not in STEP_KEYS[12]}).client
        told = answers_of_step(12, answers)
        pages.append(_seen(send(client, 12, {**told, next(iter(told)): []})))
    assert pages[0] == pages[1]


def test_a_blank_leaves_an_answer_as_it_was(world: World) -> None:
    client = world.draft(answers_with(**WORST)).client
    for number in TELLING_STEPS:
        assert send(client, number, {}).status_code == 303
    assert fill(client, 14) == "/start/15"
    with reading():
        row = db.session.scalars(select(Intake)).one()
    text = world.outside.vault.open("intakes", "private_part", row.id, row.private_part)
    assert '"afraid": "yes"' in text
    assert "throat and said" in text


def test_helplines_stand_on_every_private_page_and_the_last(world: World) -> None:
    client = world.draft().client
    for number in range(1, 15):
        text = client.get(address(number)).text
        assert ("Samaritans" in text) is (number >= 9), number
