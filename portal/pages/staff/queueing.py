"""The queue's page: views, filters, pages there and back; and finding a case by what one knows of a person."""

from http import HTTPStatus

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.domain.bands import Band
from portal.domain.queue import Filters, View
from portal.domain.tasks import TaskKind
from portal.pages.current import outside
from portal.services import messages, queue, searching, therapists
from portal.web.application import visitor
from portal.web.references import is_reference
from portal.web.shared_screen import is_shared
from portal.wording import staff as words

LONGEST = 254
"""What is longer is neither a name nor an address."""


def page() -> ResponseReturnValue:
    """A page of the queue."""
    view = request.args.get("view", View.OPEN, type=View)
    filters = _filters()
    found = queue.page(
        outside(),
        view,
        visitor().account_id,
        filters,
        after=_reference("after"),
        before=None if _reference("after") else _reference("before"),
    )
    return render_template(
        "staff/queue.html",
        found=found,
        view=view,
        filters=filters,
        kept=_kept(view, filters),
        numbers=queue.numbers(outside()),
        unsent=messages.unsent(),
        therapists=therapists.everyone(),
        now=outside().now(),
        Band=Band,
        TaskKind=TaskKind,
        words=words,
    )


def search() -> ResponseReturnValue:
    """By reference, name, e-mail address or telephone; straight to the case where there is one alone."""
    if is_shared():
        return render_template("staff/screen_is_shared.html", back=url_for("staff.queue"))
    sought = request.form.get("case", "").strip()[:LONGEST]
    reference = sought.upper()
    if is_reference(reference) and queue.is_there(reference):
        return redirect(url_for("staff.case", reference=reference), HTTPStatus.SEE_OTHER)
    found = searching.find(outside(), sought, by=visitor().account_id) if sought else ()
    if len(found) == 1:
        return redirect(url_for("staff.case", reference=found[0]), HTTPStatus.SEE_OTHER)
    return render_template("staff/found.html", found=found, sought=sought, most=searching.MOST)


def _reference(name: str) -> str | None:
    given = request.args.get(name, "")
    return given if is_reference(given) else None


def _filters() -> Filters:
    """What can't be understood narrows nothing."""
    return Filters(
        band=request.args.get("band", type=lambda text: Band(int(text))),
        task=request.args.get("task", type=TaskKind),
        therapist=_reference("therapist"),
    )


def _kept(view: View, filters: Filters) -> dict[str, str]:
    """What further pages carry along in their address."""
    named = {
        "view": view.value,
        "band": None if filters.band is None else str(int(filters.band)),
        "task": None if filters.task is None else filters.task.value,
        "therapist": filters.therapist,
    }
    return {name: value for name, value in named.items() if value is not None}
