"""The addresses of the intake. Each finds out where the person stands, and leads on or shows the step."""

from collections.abc import Callable, Mapping
from contextlib import nullcontext

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.pages.current import outside
from portal.pages.intake import account, again, beginning, coming, consent, questions, review
from portal.pages.intake.leading import elsewhere, to, to_beginning, to_own_page
from portal.pages.intake.standing import Standing, find_standing
from portal.pages.intake.steps import ACCOUNT, CHECK, CHOOSE, CONSENT, PRACTICAL, first_undone
from portal.services import drafts
from portal.services.drafts import AccountMade, Draft, DraftGone
from portal.web.forms import csrf, demand_same_origin
from portal.web.limits import BEGINNINGS, limit_join_codes, limiter
from portal.web.pace import paced
from portal.web.signed_in import ask_for_passphrase, is_fresh, note_passphrase
from portal.web.transactions import reading
from portal.wording.catalogue import current_locale
from portal.wording.safety import LEAVING, safety_page

pages = Blueprint("intake", __name__)

HANDLERS: Mapping[int, Callable[[Standing, Draft, int], ResponseReturnValue]] = {
    ACCOUNT: account.answer,
    CONSENT: consent.answer,
    CHECK: review.answer,
}

NAMING_THERAPISTS = frozenset({PRACTICAL, CHECK})


@pages.post("/start/begin")
@csrf.exempt  # Checked by origin: it is sent from public pages, which have no session that could hold a token.
@limiter.limit(BEGINNINGS)
def begin() -> ResponseReturnValue:
    """Begin, from a button of a public page, with the concern that the page was about."""
    demand_same_origin()
    if find_standing().sent:
        return to_own_page()
    try:
        return beginning.begin_with(request.form.get("issue", ""))
    except DraftGone:
        return to_beginning()


@pages.route("/start/first", methods=["GET", "POST"])
def first() -> ResponseReturnValue:
    """Before anything is asked: how to be gone from here at once, and what that can't do."""
    at = find_standing()
    if at.sent:
        return to_own_page()
    if request.method == "POST":
        return to(first_undone(at.draft))
    return render_template("intake/first.html", section=safety_page(current_locale()).section(LEAVING))


@pages.route("/join", methods=["GET", "POST"])
@limit_join_codes()
def join() -> ResponseReturnValue:
    """Begin with a code from one's partner."""
    return coming.answer()


@pages.route("/me/again", methods=["GET", "POST"])
def answer_again() -> ResponseReturnValue:
    """Answer once more, for who has sent."""
    return again.answer()


@pages.route("/start", methods=["GET", "POST"])
@limiter.limit(BEGINNINGS, methods=["POST"])
def start() -> ResponseReturnValue:
    """The first page."""
    at = find_standing()
    if at.sent:
        return to_own_page()
    if _wants_passphrase(at.draft):
        return ask_for_passphrase(url_for("intake.answer_again"))
    try:
        return beginning.answer(at)
    except DraftGone:
        return to_beginning()


@pages.post("/start/name")
def name() -> ResponseReturnValue:
    """Propose another name to sign in with, as long as there is no account."""
    at = find_standing()
    away = elsewhere(at, ACCOUNT)
    if away is not None or at.draft is None:
        return away or to_beginning()
    try:
        drafts.rename(outside(), at.draft)
    except (AccountMade, DraftGone):
        return to(ACCOUNT + 1)
    return to(ACCOUNT)


@pages.route("/start/<int(min=2, max=14):number>", methods=["GET", "POST"])
def step(number: int) -> ResponseReturnValue:
    """Steps 2 to 14. The last leaves on a fixed beat, since how long sending takes depends on what was told.

    Where the person stands is found first, which takes as long whatever was told: who has nothing to send is led away
    at once, so that nobody can keep the server's threads asleep without a draft.
    """
    sending = number == CHECK and request.method == "POST"
    with reading():
        at = find_standing(with_therapists=number in NAMING_THERAPISTS)
    if at.sent and sending:
        return to(CHOOSE)
    if _wants_passphrase(at.draft):
        return ask_for_passphrase(url_for("intake.answer_again"))
    away = elsewhere(at, number)
    if away is not None or at.draft is None:
        return away or to_beginning()
    with paced() if sending else nullcontext():
        return _handle(at, at.draft, number)


def _wants_passphrase(draft: Draft | None) -> bool:
    """Whether what is answered anew may only be gone on with once the passphrase was written.

    A screen that was left open must not be a way to see how far somebody has come, or to answer in their name. Who
    sends pages is at work, and is not asked in the middle of it.
    """
    if draft is None or not draft.again:
        return False
    if is_fresh() and request.method == "POST":
        note_passphrase()
    return not is_fresh()


def _handle(at: Standing, draft: Draft, number: int) -> ResponseReturnValue:
    try:
        return HANDLERS.get(number, questions.answer)(at, draft, number)
    except DraftGone:
        return to(CHOOSE if number == CHECK and request.method == "POST" else number)
