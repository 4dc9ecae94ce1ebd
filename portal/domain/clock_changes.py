"""Days on which the clocks of a zone are set forward or back, for whoever reads times on them."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)


def clock_change(day: date, zone: ZoneInfo) -> timedelta:
    """By how much the clocks of `zone` are set forward on `day`, from its midnight to the next; below nothing if they
    are set back, nothing on almost every day.
    """
    begins, ends = (datetime.combine(each, time(), zone) for each in (day, day + DAY))
    return (ends.utcoffset() or timedelta()) - (begins.utcoffset() or timedelta())


def comes_again(instant: datetime, zone: ZoneInfo) -> bool:
    """Whether the clocks of `zone` have shown this time once before on the same day, since they were set back."""
    return instant.astimezone(zone).fold == 1
