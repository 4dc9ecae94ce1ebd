"""Signing in by the form, as a person does."""

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.pages.reading import forms


def sign_in(browser: FlaskClient, name: str, passphrase: str, address: str = "/login") -> TestResponse:
    """Open the page, fill it in and send it."""
    page = browser.get(address)
    (form,) = forms(page.text)
    return browser.post(address, data={**form.fields, "name": name, "passphrase": passphrase})


def give_code(browser: FlaskClient, code: str, address: str = "/login/code") -> TestResponse:
    """Fill in the page that asks for the second step, and send it."""
    form = next(form for form in forms(browser.get(address).text) if form.action == address)
    return browser.post(address, data={**form.fields, "code": code})
