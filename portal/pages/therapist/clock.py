"""Times of day as therapists type them."""

import re

DAY = 24 * 60
STEP = 5
_TIME = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))?")


class NoTime(ValueError):
    """A text that is no time of day."""


class OffTheStep(ValueError):
    """A time that is not a multiple of five minutes."""


def read_clock(text: str) -> int:
    """Minutes since midnight of "9", "9:30", "9.30" or "17:00"; "24:00" is the midnight that ends a day, so 0.

    Raises NoTime, OffTheStep.
    """
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise NoTime(text)
    hours, minutes = int(found[1]), int(found[2] or 0)
    if minutes >= 60 or hours * 60 + minutes > DAY:
        raise NoTime(text)
    if minutes % STEP:
        raise OffTheStep(text)
    return (hours * 60 + minutes) % DAY


def write_clock(minutes: int) -> str:
    """ "09:30"."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"
