"""Filling in the one form of a page that a test is about, as a browser would send it."""

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.pages.reading import forms


def submit(client: FlaskClient, path: str, **values: str) -> TestResponse:
    """Fetch the page, fill the form that leads back to it, and send it."""
    shown = client.get(path)
    assert shown.status_code == 200, (path, shown.status_code, shown.location)
    form = next(form for form in forms(shown.text) if form.action in {"", path})
    return client.post(path, data={**form.fields, **values})


def press(client: FlaskClient, page: str, action: str, **values: str) -> TestResponse:
    """Fill the form that leads to `action` on the page at `page`, and press its button."""
    form = next(form for form in forms(client.get(page).text) if form.action == action)
    return client.post(action, data={**form.fields, **values})
