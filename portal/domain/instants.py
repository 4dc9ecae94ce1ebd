"""Instants as whole seconds since the epoch, and where a local day's hours begin and end among them."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from portal.domain.local_time import instant_of

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@cache
def zone_names() -> frozenset[str]:
    """Every zone known here, looked up once: `ZoneInfo` fails in many ways on names that are folders or files."""
    return frozenset(available_timezones())


def floor_second(instant: datetime) -> int:
    """The last whole second at or before an aware `instant`."""
    return (instant - EPOCH) // SECOND


def ceil_second(instant: datetime) -> int:
    """The first whole second at or after an aware `instant`."""
    return -((EPOCH - instant) // SECOND)


def utc(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def local_date(seconds: int, zone: ZoneInfo) -> date:
    """The date that a calendar on the wall shows in `zone` at that instant."""
    return datetime.fromtimestamp(seconds, zone).date()


def opening(day: date, at: time, zone: ZoneInfo) -> int:
    """When hours that open at `at` begin: the first of two such times; for one that is skipped, the end of the gap."""
    return floor_second(instant_of(datetime.combine(day, at), zone, fold=0))


def closing(day: date, at: time, zone: ZoneInfo) -> int:
    """When hours that close at `at` end: the last of two such times; for one that is skipped, the end of the gap."""
    return floor_second(instant_of(datetime.combine(day, at), zone, fold=1))
