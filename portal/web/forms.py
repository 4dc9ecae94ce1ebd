"""The base of every form: protected against forgery, and where a form must work without a session, by its origin."""

from typing import Any
from urllib.parse import urlsplit

from flask import Flask, abort, request
from flask_wtf import CSRFProtect, FlaskForm
from govuk_frontend_wtf.wtforms_widgets import GovInput, GovPasswordInput
from wtforms import Field

from portal.wording.catalogue import gettext

csrf = CSRFProtect()


def install(app: Flask) -> None:
    csrf.init_app(app)


class Form(FlaskForm):
    """A form of the portal."""


class PassphraseInput(GovPasswordInput):
    """The library's control for a secret, with all that it says in the language of the page."""

    def map_gov_params(self, field: Field, **kwargs: Any) -> dict[str, Any]:
        params: dict[str, Any] = super().map_gov_params(field, **kwargs)
        return {
            "showPasswordText": gettext("Show"),
            "hidePasswordText": gettext("Hide"),
            "showPasswordAriaLabelText": gettext("Show the passphrase"),
            "hidePasswordAriaLabelText": gettext("Hide the passphrase"),
            "passwordShownAnnouncementText": gettext("The passphrase can be seen"),
            "passwordHiddenAnnouncementText": gettext("The passphrase can’t be seen"),
            **params,
        }


class DayInput(GovInput):
    """A day, chosen with whatever the browser has for days."""

    template = "govuk_frontend_wtf/input.html"
    input_type = "date"

    def map_gov_params(self, field: Field, **kwargs: Any) -> dict[str, Any]:
        return {**super().map_gov_params(field, **kwargs), "type": "date", "classes": "govuk-input--width-10"}


class ClockInput(GovInput):
    """A time of day, chosen with whatever the browser has for times."""

    template = "govuk_frontend_wtf/input.html"
    input_type = "time"

    def map_gov_params(self, field: Field, **kwargs: Any) -> dict[str, Any]:
        return {**super().map_gov_params(field, **kwargs), "type": "time", "classes": "govuk-input--width-5"}


class MomentInput(GovInput):
    """A day and a time of it, chosen with whatever the browser has for these."""

    template = "govuk_frontend_wtf/input.html"
    input_type = "datetime-local"

    def map_gov_params(self, field: Field, **kwargs: Any) -> dict[str, Any]:
        params = super().map_gov_params(field, **kwargs)
        return {**params, "type": "datetime-local", "classes": "govuk-input--width-20"}


def demand_same_origin() -> None:
    """Stop a request that another site made. For buttons on public pages, which have no session to hold a token in."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        if site not in {"same-origin", "none"}:
            abort(403)
        return
    origin = request.headers.get("Origin") or request.headers.get("Referer")
    if origin is None or urlsplit(origin).netloc != request.host:
        abort(403)
