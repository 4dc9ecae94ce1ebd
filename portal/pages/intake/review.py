"""Step 14: what was answered, in words where it is open, and only that it was where it is private; then sending."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import flash, request
from flask.typing import ResponseReturnValue

from portal.domain.documents import DocumentError
from portal.domain.intake_fields import FIELDS, Kind, is_telling
from portal.pages.current import outside
from portal.pages.intake.leading import show, to, to_own_page
from portal.pages.intake.questions import ask_again
from portal.pages.intake.standing import Standing
from portal.pages.intake.steps import CHECK, CHOOSE, CONSENT, address, is_done, order, step_of, wording_version
from portal.services import drafts, intakes
from portal.services.drafts import Draft
from portal.web.application import practice
from portal.web.transactions import reading, writing
from portal.wording.answers import in_words
from portal.wording.catalogue import gettext as _
from portal.wording.intake import QUESTIONS, STEP_KEYS, STEPS, problem_of


@dataclass(frozen=True, slots=True)
class Section:
    """The rows (question, answer) of one step, and the address at which they are changed."""

    title: str
    change: str
    rows: Sequence[tuple[str, str]]


def answer(at: Standing, draft: Draft, number: int) -> ResponseReturnValue:
    """Show the answers, or send them."""
    if request.method != "POST":
        return show("intake/check.html", at, number, sections=sections(at, draft))
    return _send(at, draft)


def _send(at: Standing, draft: Draft) -> ResponseReturnValue:
    try:
        with reading():
            weighed = intakes.weigh(outside(), draft)
        with writing():
            intakes.send(outside(), draft, wording_version(), weighed)
    except DocumentError as error:
        return _mend(at, draft, error)
    if draft.again:
        flash(_("Your answers are with us."))
        return to_own_page()
    return to(CHOOSE)


def _mend(at: Standing, draft: Draft, error: DocumentError) -> ResponseReturnValue:
    """Ask again for what no longer fits. A telling answer can't be shown again, so it goes and is asked for afresh."""
    number = step_of(error.key)
    if is_telling(error.key):
        with writing():
            drafts.save(outside(), draft, {}, step=number, forget=frozenset({error.key}))
            draft = drafts.find(outside(), token=None, account_id=draft.account_id) or draft
    return ask_again(at, draft, error.key, number, problem_of(error))


def sections(at: Standing, draft: Draft) -> list[Section]:
    shown = [number for number in order(draft) if number in STEP_KEYS and number < CHECK]
    return [
        Section(str(STEPS[number - 1].title), address(number, to_check=True), _rows(at, draft, number))
        for number in shown
    ] + _put_off(draft)


def _put_off(draft: Draft) -> list[Section]:
    """One row for the whole private part of somebody who chose to give it later."""
    if not draft.private_later:
        return []
    row = (_("The private part"), _("Later, in the call"))
    return [Section(_("Your private part"), address(CONSENT, to_check=True), [row])]


def _rows(at: Standing, draft: Draft, number: int) -> list[tuple[str, str]]:
    keys = STEP_KEYS[number]
    if any(is_telling(key) for key in keys):
        return [(_("Your answers"), _("Answered") if is_done(draft, number) else _("Not answered"))]
    given = [key for key in keys if key in draft.answers]
    return [(str(QUESTIONS[key].label), _in_words(at, key, draft.answers[key])) for key in given]


def _in_words(at: Standing, key: str, value: Any) -> str:
    """As everywhere; references, which nobody can read, as the names of the therapists that the page offered."""
    if FIELDS[key].kind is Kind.REFERENCES:
        value = [at.therapists.get(reference, reference) for reference in value or ()]
    return in_words(key, value, practice().currency)
