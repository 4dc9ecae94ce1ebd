"""A participant's own page: what happens next, the call, and how they are reached. Nothing of what they told."""

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue

from portal.domain.intake_steps import FIRST, first_undone
from portal.pages.current import outside
from portal.pages.me.words import contact_rules
from portal.services import drafts, participants, reaching, times
from portal.web.application import visitor
from portal.wording.catalogue import current_locale
from portal.wording.intake import STEP_KEYS
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
    return render_template(
        "me/page.html",
        person=person,
        calls=calls,
        offer=None if calls.has_any else times.offer(outside(), person),
        reach=reaching.reach_of(person.told),
        rules=contact_rules(person.told),
        zone=zone_name(person.zone, current_locale()),
    )


def _address(step: int) -> str:
    return url_for("intake.start") if step == FIRST else url_for("intake.step", number=step)
