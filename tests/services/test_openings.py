"""Which few of a therapist's open times a card shows."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from portal.services.openings import are_enough, few_of

LONDON = ZoneInfo("Europe/London")


def _at(*moments: str) -> list[datetime]:
    """Instants of November 2026, written as day and hour ("23 09"); the 23rd is a Monday."""
    return [datetime.strptime(f"2026-11-{moment} +0000", "%Y-%m-%d %H %z") for moment in moments]


@pytest.mark.parametrize(
    ("wished", "open_times", "shown", "enough"),
    [
        ((), ("23 09", "23 10", "23 11", "24 09"), ("23 09", "23 10", "23 11"), True),
        ((), ("23 09", "23 10"), ("23 09", "23 10"), False),
        (
            ("tue_evening", "wed_evening", "thu_evening"),
            ("23 09", "24 17", "24 18", "25 17", "26 19", "26 20"),
            ("24 17", "25 17", "26 19"),
            True,
        ),
        (("tue_evening",), ("23 09", "24 17", "24 18", "24 19", "24 20"), ("24 17", "24 18", "24 19"), False),
        (("tue_evening",), ("23 09", "23 10", "23 11", "24 17"), ("23 09", "23 10", "24 17"), False),
        (("sun_evening",), ("23 09", "23 10", "23 11", "24 17"), ("23 09", "23 10", "23 11"), False),
        (("sun_evening",), (), (), False),
    ],
)
def test_wished_times_first_spread_over_days_then_the_earliest(
    wished: tuple[str, ...], open_times: tuple[str, ...], shown: tuple[str, ...], enough: bool
) -> None:
    assert few_of(_at(*open_times), wished, LONDON) == _at(*shown)
    assert are_enough(_at(*open_times), wished, LONDON) is enough
