"""The steps as pages: which asks for what, how far a draft has come on them, and where each stands."""

from flask import url_for

from portal.domain import intake_steps
from portal.domain.intake_fields import TELLING_KEYS
from portal.domain.intake_steps import (
    ACCOUNT,
    CHECK,
    CHOOSE,
    CONCERNS,
    CONSENT,
    FIRST,
    PRACTICAL,
    PRIVATE_STEPS,
    order,
)
from portal.services.drafts import Draft
from portal.wording.catalogue import current_locale
from portal.wording.intake import STEP_KEYS, WORDING

__all__ = [
    "ACCOUNT",
    "CHECK",
    "CHOOSE",
    "CONCERNS",
    "CONSENT",
    "FIRST",
    "PRACTICAL",
    "PRIVATE_STEPS",
    "WITH_HELPLINES",
    "address",
    "after",
    "before",
    "first_undone",
    "is_done",
    "order",
    "step_of",
    "telling_keys_of",
    "wording_version",
]

WITH_HELPLINES = frozenset({CONSENT, *PRIVATE_STEPS, CHECK})
"""The private part and the last page: helplines stand there for everybody."""


def wording_version() -> str:
    """Which wording of the questions a person has read: its language and its version."""
    return f"{current_locale()}/{WORDING}"


def telling_keys_of(number: int) -> frozenset[str]:
    return TELLING_KEYS.intersection(STEP_KEYS.get(number, ()))


def step_of(key: str) -> int:
    """The step that asks for `key`, a dotted path of the document or of an object in it; the first for any other."""
    for number, keys in STEP_KEYS.items():
        if any(asked == key or asked.startswith(f"{key}.") for asked in keys):
            return number
    return FIRST


def is_done(draft: Draft, number: int) -> bool:
    return intake_steps.is_done(draft, number, STEP_KEYS)


def first_undone(draft: Draft | None) -> int:
    """Where the person has to go on."""
    return FIRST if draft is None else intake_steps.first_undone(draft, STEP_KEYS)


def before(draft: Draft, number: int) -> int:
    """The step that the way back leads to."""
    return max((other for other in order(draft) if other < number), default=FIRST)


def after(draft: Draft, number: int) -> int:
    return min((other for other in order(draft) if other > number), default=CHECK)


def address(number: int, *, to_check: bool = False) -> str:
    """Where a step stands; `to_check` has it lead back to the check once it is saved."""
    check = "1" if to_check else None
    if number == FIRST:
        return url_for("intake.start", check=check)
    if number == CHOOSE:
        return url_for("booking.choose")
    return url_for("intake.step", number=number, check=check)
