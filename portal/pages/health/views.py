"""Two plain answers: that this process lives, and that the portal can do its work."""

from http import HTTPStatus

from flask import Blueprint, Response
from flask.typing import ResponseReturnValue

from portal.pages.current import outside
from portal.services.readiness import readiness

pages = Blueprint("health", __name__)


@pages.get("/healthz")
def healthz() -> ResponseReturnValue:
    """This process answers; nothing else is asked, so that a slow database never gets it killed."""
    return _plain("ok", HTTPStatus.OK)


@pages.get("/readyz")
def readyz() -> ResponseReturnValue:
    """200 when the database answers and jobs are being done, else 503; a line for each."""
    found = readiness(outside())
    lines = (f"database: {_word(found.database)}", f"worker: {_word(found.worker)}")
    return _plain("\n".join(lines), HTTPStatus.OK if found.whole else HTTPStatus.SERVICE_UNAVAILABLE)


def _word(well: bool) -> str:
    return "ok" if well else "not ok"


def _plain(text: str, status: HTTPStatus) -> Response:
    return Response(f"{text}\n", status, mimetype="text/plain")
