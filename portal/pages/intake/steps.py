"""The order of the steps, and how far a draft has come: decided from what is done, never from what was answered."""

from flask import url_for

from portal.domain.intake_fields import TELLING_KEYS
from portal.services.drafts import Draft
from portal.wording.catalogue import current_locale
from portal.wording.intake import STEP_KEYS

FIRST, ACCOUNT, CONCERNS, PRACTICAL, CONSENT, CHECK, CHOOSE = 1, 2, 5, 8, 9, 14, 15
PRIVATE_STEPS = frozenset(range(CONSENT + 1, CHECK))
WITH_HELPLINES = frozenset({CONSENT, *PRIVATE_STEPS, CHECK})
"""The private part and the last page: helplines stand there for everybody."""

WORDING = "1"


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


def order(draft: Draft) -> list[int]:
    """The steps of this draft up to the last check; those of the private part are passed over if it was put off."""
    return [number for number in range(FIRST, CHOOSE) if not (draft.private_later and number in PRIVATE_STEPS)]


def is_done(draft: Draft, number: int) -> bool:
    return number in draft.done and telling_keys_of(number) <= draft.given


def first_undone(draft: Draft | None) -> int:
    """Where the person has to go on; the check, which is never done before it is sent, at the latest."""
    if draft is None:
        return FIRST
    return next((number for number in order(draft) if not is_done(draft, number)), CHECK)


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
