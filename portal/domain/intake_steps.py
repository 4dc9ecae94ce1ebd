"""The order of the steps of an intake, and how far somebody has come: by what is done, never by what was answered."""

from collections.abc import Collection, Mapping
from typing import Protocol

from portal.domain.intake_fields import TELLING_KEYS

FIRST, ACCOUNT, CONCERNS, HOUSEHOLD, PRACTICAL, CONSENT, CHECK, CHOOSE = 1, 2, 5, 7, 8, 9, 14, 15
PRIVATE_STEPS = frozenset(range(CONSENT + 1, CHECK))
ASKED_AGAIN = frozenset({FIRST, HOUSEHOLD, CONSENT, *PRIVATE_STEPS, CHECK})
"""For who answers once more: whether they are alone, and all that tells. What stands in the open part is not shown."""

Asked = Mapping[int, Collection[str]]
"""Which keys each step asks for, by its number; steps that ask for none need not be there."""


class Progress(Protocol):
    """What has to be known of a draft: the steps that were completed, the telling keys that were answered, whether the
    private part was put off, and whether the person has sent before and answers `again`.
    """

    @property
    def done(self) -> frozenset[int]: ...

    @property
    def given(self) -> frozenset[str]: ...

    @property
    def private_later(self) -> bool | None: ...

    @property
    def again(self) -> bool: ...


def order(progress: Progress) -> list[int]:
    """The steps up to the last check; those of the private part are passed over if it was put off."""
    asked = sorted(ASKED_AGAIN) if progress.again else range(FIRST, CHOOSE)
    return [number for number in asked if not (progress.private_later and number in PRIVATE_STEPS)]


def is_done(progress: Progress, number: int, asked: Asked) -> bool:
    """Whether the step was completed and none of its telling answers has gone since."""
    return number in progress.done and TELLING_KEYS.intersection(asked.get(number, ())) <= progress.given


def first_undone(progress: Progress, asked: Asked) -> int:
    """Where the person has to go on; the check, which is never done before it is sent, at the latest."""
    return next((number for number in order(progress) if not is_done(progress, number, asked)), CHECK)
