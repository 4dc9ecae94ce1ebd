"""Pressing the buttons of the booking pages as a browser does."""

import re
from collections.abc import Mapping
from html import unescape

from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.data.tables import Therapist
from portal.data.transaction import reading
from tests.factories import World
from tests.pages.reading import forms

CHOOSE = "/start/15"


def values(html: str) -> list[str]:
    """What the time buttons of a page would send, in the order of the page."""
    return [unescape(value) for value in re.findall(r'name="time" value="([^"]+)"', html)]


def token(html: str) -> str:
    """The token of the page's first form that has one."""
    return next(form.fields["csrf_token"] for form in forms(html) if "csrf_token" in form.fields)


def send(client: FlaskClient, path: str, data: Mapping[str, str], seen: str) -> TestResponse:
    """Send a form as from a page that was `seen`."""
    return client.post(path, data={"csrf_token": token(seen), **data})


def press(client: FlaskClient, value: str) -> TestResponse:
    """Press the button of a time on the list of therapists."""
    return send(client, CHOOSE, {"time": value}, client.get(CHOOSE).text)


def keep_first(client: FlaskClient) -> str:
    """Press the first time that is offered; the address of the kept one."""
    answer = press(client, values(client.get(CHOOSE).text)[0])
    assert answer.status_code == 303, answer.text
    assert answer.location.startswith("/me/booking/")
    return str(answer.location)


def book(client: FlaskClient, kept: str) -> TestResponse:
    return send(client, kept, {}, client.get(kept).text)


def reference(world: World, name: str = "Amara Example") -> str:
    """The public reference of a therapist by name."""
    with reading():
        return next(row.reference for row in db.session.scalars(select(Therapist)) if row.name == name)
