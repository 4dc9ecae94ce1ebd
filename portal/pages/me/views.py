"""A participant's own page: what happens next, the call, and how they are reached. Nothing of what they told."""

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue

from portal.pages.current import outside
from portal.pages.me.words import contact_rules
from portal.services import drafts, participants, reaching, times
from portal.services.drafts import Draft
from portal.web.application import visitor
from portal.wording.catalogue import current_locale
from portal.wording.zones import zone_name

FIRST_STEP, CONSENT, CHECK = 1, 9, 14

pages = Blueprint("me", __name__)


@pages.get("/me")
def page() -> ResponseReturnValue:
    """With a case, with a form that is not sent yet, or with neither."""
    person = participants.of_account(outside(), visitor().account_id)
    if person is None:
        draft = drafts.find(outside(), token=None, account_id=visitor().account_id)
        go_on = None if draft is None else _address(_first_undone(draft))
        return render_template("me/before.html", go_on=go_on)
    return render_template(
        "me/page.html",
        person=person,
        calls=times.calls_of(outside(), person),
        reach=reaching.reach_of(person.told),
        rules=contact_rules(person.told),
        zone=zone_name(person.zone, current_locale()),
    )


def _first_undone(draft: Draft) -> int:
    """Where the form goes on; the pages that were put off are passed over, and at the end stands the check."""
    put_off = range(CONSENT + 1, CHECK) if draft.private_later else ()
    steps = (number for number in range(FIRST_STEP, CHECK) if number not in put_off)
    return next((number for number in steps if number not in draft.done), CHECK)


def _address(step: int) -> str:
    return url_for("intake.start") if step == FIRST_STEP else url_for("intake.step", number=step)
