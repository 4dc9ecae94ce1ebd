"""A person who fills in the intake with a plain client: reads each form, answers, sends it, follows."""

import re
from collections.abc import Mapping, Sequence
from html.parser import HTMLParser
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from portal.domain.intake_fields import FIELDS, Kind
from portal.wording.intake import STEP_KEYS
from tests.factories import NOTHING_DISCLOSED, PASSPHRASE

Data = dict[str, list[str]]


class Page(HTMLParser):
    """What a browser would send from a page as it stands (`values`), its links, and its error texts."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.values: Data = {}
        self.names: set[str] = set()
        self.problems: list[str] = []
        self._select: tuple[str, str | None, str | None] | None = None
        self._textarea: str | None = None
        self._in_problem = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name, value = given.get("name"), given.get("value")
        if name and tag in {"input", "select", "textarea"}:
            self.names.add(name)
        if tag == "input" and name:
            self._input(name, value, given)
        elif tag == "select" and name:
            self._select = (name, None, None)
        elif tag == "option" and self._select:
            select, first, chosen = self._select
            self._select = (select, first if first is not None else value, value if "selected" in given else chosen)
        elif tag == "textarea" and name:
            self._textarea = name
            self.values[name] = [""]
        elif tag == "p":
            self._in_problem = "govuk-error-message" in (given.get("class") or "")

    def _input(self, name: str, value: str | None, given: Mapping[str, str | None]) -> None:
        if given.get("type") in {"radio", "checkbox"}:
            if "checked" in given:
                self.values.setdefault(name, []).append(value or "on")
        else:
            self.values[name] = [value or ""]

    def handle_endtag(self, tag: str) -> None:
        if tag == "select" and self._select:
            name, first, chosen = self._select
            self.values[name] = [chosen if chosen is not None else first or ""]
            self._select = None
        elif tag == "textarea" and self._textarea:
            self._textarea = None
        elif tag == "p":
            self._in_problem = False

    def handle_data(self, data: str) -> None:
        if self._textarea:
            self.values[self._textarea][0] += data
        elif self._in_problem and data.strip() not in {"", "Error:"}:
            self.problems.append(data.strip())


def field_name(key: str) -> str:
    return key.replace(".", "-")


def sent_as(key: str, value: Any) -> list[str]:
    """What a browser sends for an answer of the document; nothing for an empty tick."""
    if FIELDS[key].kind is Kind.FLAG:
        return ["y"] if value else []
    if value is None or value == "":
        return [""] if FIELDS[key].kind is not Kind.CHOICE else []
    return list(value) if isinstance(value, list) else [str(value)]


def answers_of_step(number: int, answers: Mapping[str, Any]) -> Data:
    return {field_name(key): sent_as(key, answers[key]) for key in STEP_KEYS[number] if key in answers}


def address(number: int) -> str:
    return "/start" if number == 1 else f"/start/{number}"


def get(client: FlaskClient, number: int) -> Page:
    answer = client.get(address(number))
    assert answer.status_code == 200, (number, answer.status_code, answer.location)
    return Page(answer.text)


def send(client: FlaskClient, number: int, data: Mapping[str, Sequence[str]]) -> TestResponse:
    """Post a step with a token read from its page."""
    token = get(client, number).values["csrf_token"]
    return client.post(address(number), data={**data, "csrf_token": token})


def fill(client: FlaskClient, number: int, answers: Mapping[str, Any] = NOTHING_DISCLOSED) -> str:
    """Answer one step and give the address that it leads to."""
    answer = send(client, number, data_of(number, answers))
    assert answer.status_code == 303, (number, Page(answer.text).problems)
    return answer.location


def data_of(number: int, answers: Mapping[str, Any]) -> Data:
    match number:
        case 2:
            return {"passphrase": [PASSPHRASE]}
        case 9:
            return {"consent": ["now"]}
        case 14:
            return {}
        case _:
            return answers_of_step(number, answers)


def walk(client: FlaskClient, *, until: int, answers: Mapping[str, Any] = NOTHING_DISCLOSED) -> None:
    """Fill in every step before `until`."""
    for number in range(1, until):
        assert fill(client, number, answers) == address(number + 1)


def without_chance(text: str) -> str:
    """A page without what is random in it for everybody: the token against forgery, the name and code made up."""
    text = re.sub(r'name="csrf_token" value="[^"]*"', "", text)
    text = re.sub(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", "CODE", text)
    return re.sub(r"[a-z]+-[a-z]+-\d{4}", "NAME", text)
