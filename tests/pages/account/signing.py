"""Signing in by the form, as a person does."""

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.pages.reading import forms


def sign_in(browser: FlaskClient, name: str, passphrase: str, address: str = "/login") -> TestResponse:
    """Open the page, fill it in and send it."""
    page = browser.get(address)
    (form,) = forms(page.text)
    return browser.post(address, data={**form.fields, "name": name, "passphrase": passphrase})
