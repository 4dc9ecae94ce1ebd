"""Step 1, and what stands before it: what it costs, how long it takes, what happens next."""

from collections.abc import Mapping
from typing import Any, get_args

from flask import g, render_template, request, session
from flask.typing import ResponseReturnValue

from portal.domain.intake_fields import Issue
from portal.pages.current import outside
from portal.pages.intake.leading import onwards, show, to, to_first
from portal.pages.intake.lists import asking_of
from portal.pages.intake.standing import TOKEN, Standing, find_standing
from portal.pages.intake.steps import CONCERNS, FIRST, address, first_undone, is_done
from portal.services import drafts
from portal.services.drafts import Draft
from portal.services.terms import terms
from portal.web.application import practice
from portal.web.asking.controls import name_of
from portal.web.asking.forms import questions_form
from portal.web.asking.reader import Reader, shown_again
from portal.web.forms import Form
from portal.wording.catalogue import current_locale
from portal.wording.countries import country_name
from portal.wording.helplines import countries_with_helplines, youth_for
from portal.wording.intake import STEP_KEYS

ADULT = "about.adult"


def begin_with(issue: str) -> ResponseReturnValue:
    """Open a draft in which what somebody has just read about is ticked already; who has one keeps it."""
    at = find_standing()
    known = issue in get_args(Issue)
    answers = {"concerns.issues": [issue], "concerns.main_issue": issue} if known else {}
    if at.draft is None:
        _begin(at, answers, frozenset())
    elif answers and not is_done(at.draft, CONCERNS):
        drafts.preset(outside(), at.draft, answers)
    reached = first_undone(at.draft)
    return to_first() if reached == FIRST else to(reached)


def answer(at: Standing) -> ResponseReturnValue:
    """Show the first page, or begin with its answers."""
    asking = asking_of(at)
    if request.method != "POST":
        kept = at.draft.answers if at.draft else {}
        shown = shown_again(kept, STEP_KEYS[FIRST], practice().currency)
        return _show(at, questions_form(STEP_KEYS[FIRST], asking, shown))
    form = questions_form(STEP_KEYS[FIRST], asking)
    form.validate()
    if form[name_of(ADULT)].data not in {None, "", "yes"}:
        return _end_for_youth(at)
    reader = Reader(form, asking, {}, g.now)
    reader.read(STEP_KEYS[FIRST])
    reader.check_ties()
    if not reader.show_problems():
        return _show(at, form)
    return onwards(_keep(at, reader.values), FIRST)


def _keep(at: Standing, values: Mapping[str, Any]) -> Draft:
    if at.draft is None:
        _begin(at, values, frozenset({FIRST}))
    else:
        drafts.save(outside(), at.draft, values, step=FIRST)
    draft = find_standing().draft
    if draft is None:
        raise drafts.DraftGone
    return draft


def _begin(at: Standing, answers: Mapping[str, Any], done: frozenset[int]) -> None:
    if at.visitor is None:
        session[TOKEN] = drafts.begin(outside(), answers, done)
    else:
        drafts.begin_for(outside(), at.visitor, answers, done)


def _show(at: Standing, form: Form) -> ResponseReturnValue:
    reached = first_undone(at.draft)
    names = [name_of(key) for key in STEP_KEYS[FIRST]]
    further = address(reached) if reached > FIRST else None
    if at.draft is not None and at.draft.again:
        return show("intake/start_again.html", at, FIRST, form=form, names=names)
    return show("intake/start.html", at, FIRST, form=form, names=names, further=further, terms=terms(outside()))


def _end_for_youth(at: Standing) -> ResponseReturnValue:
    """Somebody under age is sent to services made for them, and nothing of what they chose is kept.

    A draft that has an account stays: it was filled in under a passphrase, and one slip of the hand must not undo it.
    """
    kept = at.draft is not None and at.draft.account_id is not None
    if at.draft is not None and not kept:
        drafts.discard(at.draft)
    session.pop(TOKEN, None)
    locale = current_locale()
    codes = [practice().country, *(code for code in countries_with_helplines() if code != practice().country)]
    countries = [(country_name(code, locale), youth_for(code)) for code in codes]
    return render_template("intake/youth.html", countries=countries, kept=kept)
