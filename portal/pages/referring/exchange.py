"""Bringing services in from a file, with a preview first, and handing the directory out as a file."""

from collections.abc import Mapping
from http import HTTPStatus

from babel.support import LazyProxy
from flask import Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovFileInput
from wtforms import FileField

from portal.domain.hsds import NotRead
from portal.domain.hsds_tables import NoServices
from portal.domain.outside_services import Problem
from portal.pages.current import outside
from portal.services import exchange
from portal.services.exchange import NoDocument, Plan, PlanChanged, TooMany
from portal.web.application import visitor
from portal.web.forms import Form
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _
from portal.wording.referring import PROBLEMS

MOST_BYTES = 400 * 1024
"""Of a file: it comes back from the preview inside a form, of which 512 KiB are taken at most."""

NOT_READ: Mapping[NotRead, LazyProxy] = {
    NotRead.NO_OBJECT: _("It is not a service at all."),
    NotRead.NO_ID: _("It has no identifier (id), or one of more than 80 characters."),
    NotRead.TWICE: _("Another service of this file has the same identifier (id)."),
    NotRead.NOT_ACTIVE: _("It is not active (status)."),
}

NO_FILE: Mapping[type[Exception], LazyProxy] = {
    NoDocument: _("That file is no JSON, so nothing of it can be read."),
    NoServices: _("No services are in that file: they are looked for in a list, or under “services”."),
    TooMany: _("There are more than 2,000 services in that file. Split it."),
}


class FileForm(Form):
    file = FileField(
        _("The file"),
        description=_("JSON in the shape of Open Referral’s HSDS 3, of 400 kB at most. Split a longer list."),
        widget=GovFileInput(),
    )


def bring_in() -> ResponseReturnValue:
    """Ask for a file, show what it would do, and do that once it is confirmed."""
    form = FileForm()
    if not form.validate_on_submit():
        return _ask(form)
    confirmed = "mark" in request.form
    raw = request.form.get("document", "") if confirmed else _uploaded()
    if raw is None:
        return _ask(form, gettext("Choose a file of 400 kB at most, with text in UTF-8."))
    try:
        return _confirmed(raw) if confirmed else _preview(exchange.plan(outside(), raw), raw)
    except (NoDocument, NoServices, TooMany) as error:
        return _ask(form, str(NO_FILE[type(error)]))


def _confirmed(raw: str) -> ResponseReturnValue:
    """Do what was shown, or show what would be done now."""
    try:
        return _done(exchange.carry_out(outside(), raw, request.form["mark"], by=visitor().account_id))
    except PlanChanged:
        return _preview(exchange.plan(outside(), raw), raw, again=True)


def hand_out() -> ResponseReturnValue:
    """The directory as a file. A POST, since what leaves the house leaves a line."""
    if request.form.get("form") == "csv":
        text, kind, name = exchange.as_table(outside(), by=visitor().account_id), "text/csv", "services.csv"
    else:
        text, kind, name = exchange.as_json(outside(), by=visitor().account_id), "application/json", "services.json"
    answer = Response(text, content_type=f"{kind}; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def why(problem: NotRead | Problem) -> str:
    """Why a service of a file is refused, in words."""
    return str(NOT_READ[problem] if isinstance(problem, NotRead) else PROBLEMS[problem])


def _uploaded() -> str | None:
    """The text of the file; None without one, and for what is too long or no text."""
    file = request.files.get("file")
    raw = file.stream.read(MOST_BYTES + 1) if file else b""
    if not raw or len(raw) > MOST_BYTES:
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _ask(form: FileForm, problem: str = "") -> str:
    if problem:
        form.file.errors = [problem]
    return render_template("referring/import.html", form=form)


def _preview(plan: Plan, raw: str, *, again: bool = False) -> str:
    return render_template("referring/preview.html", form=FileForm(), plan=plan, document=raw, again=again, why=why)


def _done(plan: Plan) -> ResponseReturnValue:
    flash(gettext("Brought in: %(added)d new, %(changed)d changed.", added=len(plan.added), changed=len(plan.changed)))
    return redirect(url_for("referring.services"), HTTPStatus.SEE_OTHER)
