"""The addresses of referring: the directory, referrals out, and who was referred here."""

from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue

from portal.pages.referring import directory, exchange, incoming, letters, out
from portal.services.referrals import NotThere
from portal.web.errors import problem_page
from portal.web.limits import limit_own_guesses, limit_referrers
from portal.web.shared_screen import is_shared

pages = Blueprint("referring", __name__)

BOTH = ["GET", "POST"]
View = Callable[..., ResponseReturnValue]


def not_while_shared(view: View) -> View:
    """Where somebody could be sent tells as much as what they told: none of it shows while others see the screen."""

    @wraps(view)
    def guarded(**values: Any) -> ResponseReturnValue:
        if is_shared():
            return render_template("staff/screen_is_shared.html", back=url_for("staff.queue"))
        return view(**values)

    return guarded


@pages.errorhandler(NotThere)
def not_there(_error: NotThere) -> ResponseReturnValue:
    """The case was closed, or put into another, since the page was shown."""
    return problem_page("404", HTTPStatus.NOT_FOUND)


@pages.get("/staff/services")
def services() -> ResponseReturnValue:
    """The directory, a page at a time."""
    return directory.show_list()


@pages.route("/staff/services/new", methods=BOTH)
def add_service() -> ResponseReturnValue:
    """A new entry."""
    return directory.add()


@pages.route("/staff/services/import", methods=BOTH)
def import_services() -> ResponseReturnValue:
    """Bring services in from a file."""
    return exchange.bring_in()


@pages.post("/staff/services/export")
def export_services() -> ResponseReturnValue:
    """Hand the directory out as a file."""
    return exchange.hand_out()


@pages.get("/staff/services/helplines")
def helplines() -> ResponseReturnValue:
    """The helplines that come with the portal."""
    return directory.show_helplines()


@pages.get("/staff/services/<ref:reference>")
def service(reference: str) -> ResponseReturnValue:
    """One entry."""
    return directory.show(reference)


@pages.route("/staff/services/<ref:reference>/change", methods=BOTH)
def change_service(reference: str) -> ResponseReturnValue:
    """Change an entry."""
    return directory.change(reference)


@pages.route("/staff/services/<ref:reference>/retire", methods=BOTH)
def retire_service(reference: str) -> ResponseReturnValue:
    """Offer an entry no more."""
    return directory.retire(reference)


@pages.post("/staff/services/<ref:reference>/back")
def bring_service_back(reference: str) -> ResponseReturnValue:
    """Offer a retired entry again."""
    return directory.bring_back(reference)


@pages.get("/staff/referrals")
def referrals() -> ResponseReturnValue:
    """All referrals, a page at a time."""
    return out.show_list()


@pages.get("/staff/cases/<ref:reference>/refer/<int:number>")
@not_while_shared
def choose(reference: str, number: int) -> ResponseReturnValue:
    """Choose where to send one of the people of a case."""
    return out.choose(reference, number)


@pages.route("/staff/cases/<ref:reference>/refer/<int:number>/draft", methods=BOTH)
@not_while_shared
def draft(reference: str, number: int) -> ResponseReturnValue:
    """Draft the letter; the service stands in the query."""
    return out.draft(reference, number)


@pages.get("/staff/referrals/<ref:reference>")
@not_while_shared
def referral(reference: str) -> ResponseReturnValue:
    """One referral, without its letter."""
    return out.show(reference)


@pages.route("/staff/referrals/<ref:reference>/consent", methods=BOTH)
@not_while_shared
def consent(reference: str) -> ResponseReturnValue:
    """Record the person's consent."""
    return out.consent(reference)


@pages.route("/staff/referrals/<ref:reference>/step/<kind>", methods=BOTH)
@not_while_shared
def step(reference: str, kind: str) -> ResponseReturnValue:
    """Let a referral go on, after asking once."""
    return out.take(reference, kind)


@pages.post("/staff/referrals/<ref:reference>/letter")
@not_while_shared
def letter(reference: str) -> ResponseReturnValue:
    """The letter as a page to print. A POST, because reading it is recorded."""
    return letters.show(reference)


@pages.post("/staff/referrals/<ref:reference>/letter.pdf")
@not_while_shared
def letter_file(reference: str) -> ResponseReturnValue:
    """The letter as a file."""
    return letters.download(reference)


@pages.post("/staff/referrals/<ref:reference>/change")
@not_while_shared
def rewrite(reference: str) -> ResponseReturnValue:
    """Change the letter: first shown, then saved."""
    return letters.rewrite(reference)


@pages.post("/staff/referrals/<ref:reference>/private")
@not_while_shared
def private(reference: str) -> ResponseReturnValue:
    """Choose from what was told in private: first shown, then saved."""
    return letters.choose_private(reference)


@pages.route("/refer", methods=BOTH)
@limit_referrers()
def refer() -> ResponseReturnValue:
    """For doctors and therapists: a code to hand over."""
    return incoming.refer()


@pages.route("/me/referred", methods=BOTH)
@limit_own_guesses()
def referred() -> ResponseReturnValue:
    """For who was handed such a code."""
    return incoming.enter()
