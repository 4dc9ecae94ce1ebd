"""The page behind the link of an alert: a button and nothing else, since mail scanners open links but press none."""

import re
from http import HTTPStatus

from flask import Blueprint, abort, render_template, request
from flask.typing import ResponseReturnValue

from portal.pages.current import outside
from portal.services import alerts

pages = Blueprint("alerts", __name__)

SIGNS = "[0-9A-Za-z]{32}"
"""192 bits, too many to be guessed."""


@pages.route("/seen/<token>", methods=["GET", "POST"])
def seen(token: str) -> ResponseReturnValue:
    """Say that one has seen it. A link that leads nowhere is not found."""
    if re.fullmatch(SIGNS, token) is None:
        abort(HTTPStatus.NOT_FOUND)
    if request.method == "GET":
        if not alerts.is_letter(token):
            abort(HTTPStatus.NOT_FOUND)
        return render_template("alerts/seen.html", is_said=False, token=token)
    if not alerts.see(outside(), token):
        abort(HTTPStatus.NOT_FOUND)
    return render_template("alerts/seen.html", is_said=True, token=token)
