"""Putting a case off for a while: it leaves the queue, and its clock goes on."""

from datetime import datetime, timedelta

LONGEST = timedelta(days=14)


class TooLong(ValueError):
    """Not ahead, longer than `LONGEST`, or past the instant at which a decision is due."""


def demand_short(now: datetime, until: datetime, due_at: datetime | None) -> None:
    """Raises TooLong; `due_at` is when a decision is due, None if none is awaited."""
    latest = now + LONGEST if due_at is None else min(now + LONGEST, due_at)
    if not now < until <= latest:
        raise TooLong
