"""Where a request of the intake is led, and what every page of it shows round its form."""

from typing import Any

from flask import flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.pages.intake.standing import Standing
from portal.pages.intake.steps import (
    CHECK,
    FIRST,
    PRIVATE_STEPS,
    WITH_HELPLINES,
    address,
    after,
    before,
    first_undone,
    order,
)
from portal.services.drafts import Draft
from portal.web.application import practice
from portal.web.asking.faults import faults_of
from portal.web.forms import Form
from portal.wording.catalogue import gettext as _
from portal.wording.helplines import helplines_for
from portal.wording.intake import STEPS


def to(number: int) -> ResponseReturnValue:
    return redirect(address(number), 303)


def to_first() -> ResponseReturnValue:
    """To the page about leaving, which stands before the first question."""
    return redirect(url_for("intake.first"), 303)


def to_own_page() -> ResponseReturnValue:
    return redirect(url_for("me.page"), 303)


def to_beginning() -> ResponseReturnValue:
    """Who is not signed in is told nothing: once somebody has left, the way back must not speak of a form."""
    if g.visitor is not None:
        flash(
            _("No form of yours is open any more: what is not sent for a while is deleted. You can begin again here.")
        )
    return redirect(url_for("intake.start"), 303)


def elsewhere(at: Standing, number: int) -> ResponseReturnValue | None:
    """Where somebody has to go who may not be at step `number` yet, or not any more; None if they may."""
    if at.sent:
        return to_own_page()
    if at.draft is None:
        return to_beginning()
    reached = first_undone(at.draft)
    return to(reached) if number > reached or number not in order(at.draft) else None


def onwards(draft: Draft, number: int) -> ResponseReturnValue:
    """To the step after `number`; back to the check, if the person came from there and nothing is left undone."""
    if "check" in request.args and first_undone(draft) == CHECK:
        return to(CHECK)
    return to(min(after(draft, number), first_undone(draft)))


def show(template: str, at: Standing, number: int, form: Form | None = None, **values: Any) -> ResponseReturnValue:
    """Draw a step. Nothing here, and nothing in `values`, may depend on an answer to a telling key."""
    draft = at.draft
    return render_template(
        template,
        form=form,
        faults=faults_of(form) if form else [],
        step=STEPS[number - 1],
        steps=len(STEPS),
        private=number in PRIVATE_STEPS,
        back=address(before(draft, number)) if draft and number > FIRST else None,
        action=address(number, to_check="check" in request.args),
        helplines=helplines_for(country_of(draft)) if number in WITH_HELPLINES else None,
        **values,
    )


def country_of(draft: Draft | None) -> str:
    """The person's country, that of the practice until it was told."""
    return str(draft.answers.get("about.country", practice().country)) if draft else practice().country
