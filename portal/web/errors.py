"""Errors as pages: in plain words, with what to do next, and nothing of what went wrong inside."""

from http import HTTPStatus

from flask import Flask, current_app, render_template
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from portal.web.application import NoPracticeHere
from portal.wording.problems import PROBLEM_PAGES, ProblemPage


def install(app: Flask) -> None:
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(CSRFError, _expired)
    app.register_error_handler(NoPracticeHere, _nothing_here)
    app.register_error_handler(Exception, _unforeseen)


def problem_page(key: str, status: int) -> ResponseReturnValue:
    page: ProblemPage = PROBLEM_PAGES[key]
    return render_template("errors/problem.html", problem=page), status


def _http(error: HTTPException) -> ResponseReturnValue:
    status = error.code or HTTPStatus.INTERNAL_SERVER_ERROR
    if error.response is not None or status < HTTPStatus.BAD_REQUEST:
        return error
    key = str(int(status))
    if key in PROBLEM_PAGES:
        return problem_page(key, status)
    return problem_page("400" if status < HTTPStatus.INTERNAL_SERVER_ERROR else "500", status)


def _expired(_error: CSRFError) -> ResponseReturnValue:
    return problem_page("expired", HTTPStatus.BAD_REQUEST)


def _nothing_here(_error: NoPracticeHere) -> ResponseReturnValue:
    return problem_page("nothing_here", HTTPStatus.SERVICE_UNAVAILABLE)


def _unforeseen(error: Exception) -> ResponseReturnValue:
    current_app.logger.error("a request failed", exc_info=error)
    return problem_page("500", HTTPStatus.INTERNAL_SERVER_ERROR)
