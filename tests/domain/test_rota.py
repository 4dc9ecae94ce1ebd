"""Who is on duty at which instant: nights, weekends, single dates, and changes of the clocks."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.domain.rota import Rota, Shift

LONDON, SYDNEY = ZoneInfo("Europe/London"), ZoneInfo("Australia/Sydney")
DAY_ONE, NIGHT, WEEKEND, STAND_IN = (UUID(int=number) for number in range(1, 5))
SHIFTS = (
    *(Shift(DAY_ONE, weekday, None, time(9), time(17)) for weekday in range(5)),
    *(Shift(NIGHT, weekday, None, time(17), time(9)) for weekday in range(4)),
    Shift(WEEKEND, 4, None, time(17), time(0)),
    *(Shift(WEEKEND, weekday, None, time(0), time(0)) for weekday in (5, 6)),
    Shift(STAND_IN, None, date(2026, 12, 25), time(10), time(14)),
    Shift(None, None, date(2027, 1, 1), time(0), time(0)),
)
ROTA = Rota(LONDON, SHIFTS)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("instant", "who"),
    [
        ("2026-11-23T08:59:59", (WEEKEND,)[:0]),
        ("2026-11-23T09:00", (DAY_ONE,)),
        ("2026-11-23T16:59:59", (DAY_ONE,)),
        ("2026-11-23T17:00", (NIGHT,)),
        ("2026-11-24T03:00", (NIGHT,)),
        ("2026-11-24T09:00", (DAY_ONE,)),
        ("2026-11-27T23:59:59", (WEEKEND,)),
        ("2026-11-28T00:00", (WEEKEND,)),
        ("2026-11-29T23:59:59", (WEEKEND,)),
        ("2026-11-30T00:00", ()),
        # Christmas Day, a Friday: the one who stands in, and no weekly shift but the night before it.
        ("2026-12-25T08:59", (NIGHT,)),
        ("2026-12-25T09:30", ()),
        ("2026-12-25T10:00", (STAND_IN,)),
        ("2026-12-25T20:00", ()),
        # New Year's Day, on which nobody is on duty.
        ("2027-01-01T12:00", ()),
        # The night of 28 March 2027 skips an hour, that of 25 October 2026 has one twice.
        ("2027-03-28T00:30", (WEEKEND,)),
        ("2027-03-28T22:59:59", (WEEKEND,)),
        ("2027-03-28T23:00", ()),
        ("2026-10-25T00:30", (WEEKEND,)),
        ("2026-10-25T01:30", (WEEKEND,)),
        ("2026-10-25T23:59:59", (WEEKEND,)),
    ],
)
def test_who_is_on_duty(instant: str, who: tuple[UUID, ...]) -> None:
    assert ROTA.at(at(instant)) == who


def test_a_shift_that_begins_or_ends_in_a_change_of_the_clocks() -> None:
    """01:00 to 02:00 does not exist on 28 March 2027, and 01:00 to 02:00 comes twice on 25 October 2026."""
    sunday = Rota(LONDON, [Shift(DAY_ONE, 6, None, time(1, 30), time(1, 45))])
    assert sunday.at(at("2026-10-25T00:30")) == (DAY_ONE,)
    assert sunday.at(at("2026-10-25T01:44")) == (DAY_ONE,)
    assert sunday.at(at("2026-10-25T01:45")) == ()
    assert sunday.at(at("2027-03-28T00:59:59")) == ()
    southern = Rota(SYDNEY, [Shift(NIGHT, 6, None, time(0), time(6))])
    assert southern.at(at("2026-10-03T14:00")) == (NIGHT,)
    assert southern.at(at("2026-10-03T18:59:59")) == (NIGHT,)
    assert southern.at(at("2026-10-03T19:00")) == ()


def test_who_comes_on_duty_next() -> None:
    coming = ROTA.coming(at("2026-11-23T10:00"))
    assert [each.account_id for each in coming[:3]] == [NIGHT, DAY_ONE, NIGHT]
    assert coming[0].starts == at("2026-11-23T17:00")
    assert ROTA.coming(at("2026-11-23T17:00"))[0].account_id == DAY_ONE


def test_whether_the_week_is_covered() -> None:
    assert not ROTA.covers_the_week()
    whole = [*SHIFTS, Shift(WEEKEND, 4, None, time(0), time(9)), Shift(NIGHT, 6, None, time(23), time(9))]
    assert Rota(LONDON, whole).covers_the_week()
    assert not Rota(LONDON, whole[1:]).covers_the_week()
    assert Rota(LONDON, [Shift(NIGHT, day, None, time(8), time(8)) for day in range(7)]).covers_the_week()
    assert not Rota(LONDON, [Shift(NIGHT, day, None, time(8), time(7, 59)) for day in range(7)]).covers_the_week()
    assert not Rota(LONDON, []).covers_the_week()


@given(
    shifts=st.lists(
        st.builds(
            Shift,
            account_id=st.sampled_from([DAY_ONE, NIGHT]),
            weekday=st.integers(0, 6),
            day=st.none(),
            starts=st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
            ends=st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
        ),
        max_size=12,
    ),
    minute=st.integers(0, 7 * 24 * 60 - 1),
)
def test_a_week_that_is_covered_has_somebody_at_each_minute(shifts: list[Shift], minute: int) -> None:
    rota = Rota(ZoneInfo("UTC"), shifts)
    instant = at("2026-11-23T00:00") + timedelta(minutes=minute)
    if rota.covers_the_week():
        assert rota.at(instant)
    for each in rota.coming(instant)[:3]:
        assert each.account_id in rota.at(each.starts)
        assert each.starts > instant
