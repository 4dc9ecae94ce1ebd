"""The list, whole or filtered. What somebody looks for is posted, so that no address and no history holds it."""

from http import HTTPStatus

from babel.lists import format_list
from flask import Blueprint, abort, render_template, request
from flask.typing import ResponseReturnValue

from portal.domain.directory import Filter
from portal.pages.directory.filters import HAS_ROOM, read_filter, selects
from portal.services import directory
from portal.web.application import practice
from portal.web.forms import csrf, demand_same_origin
from portal.web.transactions import reading
from portal.wording.catalogue import current_locale
from portal.wording.guide import guide
from portal.wording.reasons.matching import AREAS

pages = Blueprint("directory", __name__)


@pages.route("/therapists", methods=["GET", "POST"])
@csrf.exempt  # Checked by origin: the page is public and has no session that could hold a token. It changes nothing.
def page() -> ResponseReturnValue:
    """Everybody, or with a POST those who fit what was asked for; the same for whoever asks."""
    if not practice().lists_therapists:
        abort(HTTPStatus.NOT_FOUND)
    filtered = request.method == "POST"
    if filtered:
        demand_same_origin()
    with reading():
        everyone = directory.everybody()
    choices = directory.choices_of(everyone)
    wanted = read_filter(request.form, choices) if filtered else Filter()
    number = (request.form if filtered else request.args).get("page", 1, type=int)
    return render_template(
        "directory/page.html",
        page=directory.page_of(everyone, wanted, number),
        selects=selects(choices, wanted),
        wanted=wanted,
        has_room=HAS_ROOM,
        guide=guide(current_locale()),
        works_with=_works_with,
    )


def _works_with(areas: tuple[str, ...]) -> str:
    return format_list([str(AREAS[area]) for area in areas], locale=current_locale())
