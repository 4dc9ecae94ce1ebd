"""The base of every form: protected against forgery, and where a form must work without a session, by its origin."""

from urllib.parse import urlsplit

from flask import Flask, abort, request
from flask_wtf import CSRFProtect, FlaskForm

csrf = CSRFProtect()


def install(app: Flask) -> None:
    csrf.init_app(app)


class Form(FlaskForm):
    """A form of the portal."""


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
