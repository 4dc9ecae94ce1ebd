"""A participant's own page, and what can be changed there. Nothing of what they told in private."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.domain.intake_steps import FIRST, first_undone
from portal.pages.current import outside
from portal.pages.me import contact as contact_page
from portal.pages.me import partner
from portal.pages.me import passphrase as passphrase_page
from portal.pages.me.words import contact_rules
from portal.services import (
    cases,
    couples,
    drafts,
    first_calls,
    joining,
    messages,
    next_step,
    participants,
    reaching,
    times,
    together,
    waitlist,
)
from portal.web.application import visitor
from portal.web.limits import limit_own_guesses
from portal.wording.catalogue import current_locale, gettext
from portal.wording.intake import STEP_KEYS
from portal.wording.messages import NOTES
from portal.wording.zones import zone_name

pages = Blueprint("me", __name__)


@pages.get("/me")
def page() -> ResponseReturnValue:
    """With a case, with a form that is not sent yet, or with neither."""
    person = participants.of_account(outside(), visitor().account_id)
    if person is None:
        draft = drafts.find(outside(), token=None, account_id=visitor().account_id)
        go_on = None if draft is None else _address(first_undone(draft, STEP_KEYS))
        return render_template("me/before.html", go_on=go_on)
    calls = times.calls_of(outside(), person)
    coming = calls.coming
    may_choose = first_calls.may_choose(outside(), person)
    return render_template(
        "me/page.html",
        person=person,
        calls=calls,
        odd_hour=coming is not None and reaching.rings_outside_hours(person.told, coming.starts),
        offer=times.offer(outside(), person) if may_choose and not calls.has_any else None,
        reach=reaching.reach_of(person.told),
        waits=waitlist.waits(person),
        rules=contact_rules(person.told),
        zone=zone_name(person.zone, current_locale()),
        inbox=messages.inbox(person.participant_id),
        note_words=NOTES,
        both_joined=cases.is_of_two(person.case_id),
        shared=couples.shared_therapist(person),
        open_code=joining.open_code(outside(), person),
        together=together.of(outside(), person),
        next_step_ahead=next_step.still_ahead(outside(), person),
    )


@pages.route("/me/contact", methods=["GET", "POST"])
@limit_own_guesses()
def contact() -> ResponseReturnValue:
    """How one may be reached."""
    return contact_page.answer()


@pages.route("/me/passphrase", methods=["GET", "POST"])
@limit_own_guesses()
def passphrase() -> ResponseReturnValue:
    """Another passphrase."""
    return passphrase_page.answer()


@pages.route("/me/code", methods=["GET", "POST"])
@limit_own_guesses()
def code() -> ResponseReturnValue:
    """A code to hand to one's partner."""
    return partner.hand_over()


@pages.post("/me/code/end")
def end_code() -> ResponseReturnValue:
    """Take the code back."""
    return partner.take_back()


@pages.route("/me/leave", methods=["GET", "POST"])
@limit_own_guesses()
def leave() -> ResponseReturnValue:
    """Leave, alone."""
    return partner.leave()


@pages.post("/me/waiting")
def waiting() -> ResponseReturnValue:
    """On to the list of those who wait for a time, or off it."""
    person = participants.of_account(outside(), visitor().account_id)
    if person is not None and request.form.get("wait") == "no":
        waitlist.leave(outside(), person, visitor().account_id)
        flash(gettext("You are no longer on the waiting list."))
    elif person is not None and first_calls.may_choose(outside(), person):
        waitlist.join(outside(), person, visitor().account_id)
        flash(gettext("You are on the waiting list."))
    else:
        flash(gettext("Nothing was changed: your page shows what comes next."))
    return redirect(url_for("me.page"), 303)


def _address(step: int) -> str:
    return url_for("intake.start") if step == FIRST else url_for("intake.step", number=step)
