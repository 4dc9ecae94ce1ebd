"""From the time that a clock on the wall shows to the instant that it means, across changes of the clocks."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


def instant_of(local: datetime, zone: ZoneInfo, fold: int = 0) -> datetime:
    """The instant (UTC) of the naive `local` time in `zone`.

    A time that comes twice means the first, or the later if `fold` is 1. A time that the clocks skip means the first
    instant after the gap.
    """
    instant = local.replace(tzinfo=zone, fold=fold).astimezone(UTC)
    if instant.astimezone(zone).replace(tzinfo=None, fold=0) == local:
        return instant
    return _first_instant_after_gap(local, zone)


def _first_instant_after_gap(local: datetime, zone: ZoneInfo) -> datetime:
    """Where the clocks jump over `local`: halving between an instant before the jump and one at or after it."""
    skipped = local.replace(microsecond=0)
    before = skipped.replace(tzinfo=zone, fold=1).astimezone(UTC)
    after = skipped.replace(tzinfo=zone, fold=0).astimezone(UTC)
    while after - before > timedelta(seconds=1):
        middle = (before + (after - before) / 2).replace(microsecond=0)
        if middle.astimezone(zone).replace(tzinfo=None, fold=0) < skipped:
            before = middle
        else:
            after = middle
    return after
