"""Steps that ask for keys of the document: show, read, check, keep."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask import g, request
from flask.typing import ResponseReturnValue
from markupsafe import Markup

from portal.domain.intake_fields import FIELDS, TELLING_KEYS, Kind
from portal.pages.current import outside
from portal.pages.intake.leading import onwards, show
from portal.pages.intake.lists import asking_of
from portal.pages.intake.standing import Standing
from portal.pages.intake.steps import CONCERNS
from portal.services import drafts
from portal.services.drafts import Draft
from portal.web.application import practice
from portal.web.asking.controls import Asking, name_of
from portal.web.asking.forms import questions_form
from portal.web.asking.lists import language_here
from portal.web.asking.reader import Reader, show_problem, shown_again
from portal.web.forms import Form
from portal.web.transactions import writing
from portal.wording.intake import GROUPS, STEP_KEYS, problem_of

MORE_ABOUT = {
    "infidelity": ("concerns.infidelity.kind", "concerns.infidelity.still_going"),
    "confidence": ("concerns.confidence.kind",),
    "addiction_neglect": ("concerns.addiction_neglect.kind", "concerns.addiction_neglect.in_treatment"),
}
"""What is asked only of somebody who ticked this issue."""

REVEALED = frozenset(key for keys in MORE_ABOUT.values() for key in keys)


def answer(at: Standing, draft: Draft, number: int) -> ResponseReturnValue:
    """Show the step, or keep what was posted and lead on."""
    asking = asking_of(at)
    if request.method != "POST":
        return show_questions(at, number, questions_form(STEP_KEYS[number], asking, _shown(draft, number)))
    form = questions_form(STEP_KEYS[number], asking)
    form.validate()
    reader = read_step(form, asking, draft.answers, number)
    if not reader.show_problems():
        shown = _with_told_kept(at, draft, number, reader) if _is_told_on(number) else form
        return show_questions(at, number, shown)
    with writing():
        drafts.save(outside(), draft, reader.values, step=number, forget=_unticked(number, reader))
        kept = drafts.find(outside(), token=None, account_id=draft.account_id) or draft
    return onwards(kept, number)


def _is_told_on(number: int) -> bool:
    return not TELLING_KEYS.isdisjoint(STEP_KEYS[number])


def _with_told_kept(at: Standing, draft: Draft, number: int, reader: Reader) -> Form:
    """Keep what was told and fits, and ask for the rest on a form with nothing chosen, though the step is not done.

    The browser's way back sends a form with a fault once more. Whoever takes it must see no answer chosen there, just
    as on a page that went well. Only a text that can't be kept is shown again, since it stands nowhere else.
    """
    with writing():
        drafts.save(outside(), draft, reader.values, step=None)
        kept = drafts.find(outside(), token=None, account_id=draft.account_id) or draft
    form = questions_form(STEP_KEYS[number], asking_of(replace(at, draft=kept)))
    for key in TELLING_KEYS.intersection(STEP_KEYS[number]):
        if key not in reader.problems or FIELDS[key].kind is not Kind.TEXT:
            form[name_of(key)].data = None
    for key, error in reader.problems.items():
        show_problem(form, key, problem_of(error))
    return form


def read_step(form: Form, asking: Asking, open_answers: Mapping[str, Any], number: int) -> Reader:
    """Read the posted form of a step; of the questions that an issue reveals only those of the issues ticked."""
    reader = Reader(form, asking, open_answers, g.now)
    ticked = form[name_of("concerns.issues")].data or [] if number == CONCERNS else []
    if len(ticked) == 1:
        form[name_of("concerns.main_issue")].data = ticked[0]
    spared = REVEALED.difference(*(MORE_ABOUT.get(issue, ()) for issue in ticked))
    if not ticked:
        # Which of them weighs most can't be said before one is ticked.
        spared |= {"concerns.main_issue"}
    reader.read(key for key in STEP_KEYS[number] if key not in spared)
    reader.check_ties()
    return reader


def _unticked(number: int, reader: Reader) -> frozenset[str]:
    return REVEALED - reader.values.keys() if number == CONCERNS else frozenset()


def _shown(draft: Draft, number: int) -> dict[str, Any]:
    """Earlier answers, and for the first time what is likeliest anyway."""
    likeliest = {"about.country": practice().country, "about.languages": [language_here()]}
    return shown_again({**likeliest, **draft.answers}, STEP_KEYS[number], practice().currency)


def show_questions(at: Standing, number: int, form: Form) -> ResponseReturnValue:
    keys = [key for key in STEP_KEYS[number] if key not in REVEALED and not _has_nothing_to_choose(form, key)]
    if number == CONCERNS:
        form[name_of("concerns.issues")].widget.reveal = {
            issue: Markup("").join(form[name_of(key)]() for key in revealed) for issue, revealed in MORE_ABOUT.items()
        }
    template = TEMPLATES.get(number, "intake/step.html")
    names = [name_of(key) for key in keys]
    return show(template, at, number, form=form, names=names, under_headings=GROUPS.get(number, ()))


def _has_nothing_to_choose(form: Form, key: str) -> bool:
    """Whether the question lists those who work here, and nobody does yet."""
    return FIELDS[key].kind is Kind.REFERENCES and not form[name_of(key)].choices


TEMPLATES = {4: "intake/reach.html"} | dict.fromkeys((7, 11, 12, 13), "intake/boxes.html")


def ask_again(at: Standing, draft: Draft, key: str, number: int, words: str) -> ResponseReturnValue:
    """Show the step that asks for `key` with `words` beside it, because the answer kept no longer fits."""
    form = questions_form(STEP_KEYS[number], asking_of(at), _shown(draft, number))
    shown_at = next((each for each in STEP_KEYS[number] if each == key or each.startswith(f"{key}.")), None)
    if shown_at is not None:
        show_problem(form, shown_at, words)
    return show_questions(at, number, form)
