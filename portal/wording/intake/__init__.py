"""All that a person reads while filling in an intake: questions, steps, the consent, and what to do about a problem."""

from collections.abc import Mapping

from portal.wording.intake.about import ABOUT
from portal.wording.intake.concerns import CONCERNS
from portal.wording.intake.consent import CONSENT, ConsentText
from portal.wording.intake.practical import HOUSEHOLD, PRACTICAL
from portal.wording.intake.private import GROUPS, PRIVATE, Group
from portal.wording.intake.problems import problem_of, problem_text
from portal.wording.intake.question import Question
from portal.wording.intake.steps import STEP_KEYS, STEPS, StepText

__all__ = [
    "CONSENT",
    "GROUPS",
    "QUESTIONS",
    "STEPS",
    "STEP_KEYS",
    "WORDING",
    "ConsentText",
    "Group",
    "Question",
    "StepText",
    "problem_of",
    "problem_text",
]

WORDING = "3"
"""Counted up whenever a question, a hint or the text before the private part is put into other words."""

# Keyed by the dotted path of the intake document. `id` is not asked.
QUESTIONS: Mapping[str, Question] = {**ABOUT, **CONCERNS, **HOUSEHOLD, **PRACTICAL, **PRIVATE}
