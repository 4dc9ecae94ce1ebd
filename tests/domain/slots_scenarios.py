"""Scenario documents, drawn near the days on which the clocks of many zones change."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

# Zone, a date on which something happens to its clocks, and the minute of day around which (the last three: nothing).
CHANGES = (
    ("Europe/London", date(2026, 3, 29), 90),
    ("Europe/London", date(2026, 10, 25), 90),
    ("America/New_York", date(2026, 3, 8), 150),
    ("America/New_York", date(2026, 11, 1), 90),
    ("Australia/Lord_Howe", date(2026, 4, 5), 105),
    ("Australia/Lord_Howe", date(2026, 10, 4), 135),
    ("America/Sao_Paulo", date(2018, 11, 4), 30),
    ("America/Sao_Paulo", date(2019, 2, 16), 1410),
    ("America/Santiago", date(2026, 9, 6), 30),
    ("America/Nuuk", date(2026, 3, 28), 1410),
    ("America/Nuuk", date(2026, 10, 24), 1410),
    ("Pacific/Apia", date(2011, 12, 30), 0),
    ("Africa/Casablanca", date(2026, 2, 15), 150),
    ("Africa/Casablanca", date(2026, 3, 22), 150),
    ("Africa/Lagos", date(2026, 5, 10), 600),
    ("Asia/Kolkata", date(2026, 1, 1), 0),
    ("America/Phoenix", date(2028, 2, 29), 1380),
)
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

buffers = st.sampled_from((0, 0, 5, 10, 60))


def clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def written(instant: datetime) -> str:
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


@st.composite
def hours(draw: st.DrawFn, around: int) -> dict[str, str]:
    """Mostly on quarters of an hour near the change, so that several meet one another and meet the change itself."""
    near = st.integers(-6, 6).map(lambda quarters: (around + 15 * quarters) % 1440)
    anywhere = st.integers(0, 287).map(lambda quantum: 5 * quantum)
    return {"start": clock(draw(near | anywhere)), "end": clock(draw(near | near | anywhere))}


@st.composite
def weekly(draw: st.DrawFn, around: int) -> dict[str, object]:
    days = draw(st.just(list(DAYS)) | st.lists(st.sampled_from(DAYS), min_size=1, unique=True))
    return {"days": days, **draw(hours(around))}


@st.composite
def spans(draw: st.DrawFn, middle: date) -> dict[str, object]:
    start = datetime(middle.year, middle.month, middle.day, tzinfo=UTC) + timedelta(
        minutes=draw(st.integers(-4000, 4000))
    )
    length = draw(st.sampled_from((1, 5, 30, 50, 90, 600, 1440)))
    return {"start": written(start), "end": written(start + timedelta(minutes=length))}


@st.composite
def bookings(draw: st.DrawFn, middle: date) -> dict[str, object]:
    return draw(spans(middle)) | {"buffer_before": draw(buffers), "buffer_after": draw(buffers)}


@st.composite
def date_rules(draw: st.DrawFn, middle: date, around: int) -> dict[str, object]:
    day = (middle + timedelta(days=draw(st.integers(-1, 1)))).isoformat()
    closed = draw(st.integers(0, 5)) == 0
    return {"date": day, "closed": True} if closed else {"date": day, **draw(hours(around))}


@st.composite
def scenarios(draw: st.DrawFn) -> dict[str, object]:
    zone, middle, around = draw(st.sampled_from(CHANGES))
    midnight = datetime(middle.year, middle.month, middle.day, tzinfo=UTC)
    first = middle + timedelta(days=draw(st.integers(-1, 0)))
    return {
        "id": "drawn",
        "now": written(midnight - timedelta(seconds=draw(st.integers(-43_200, 4 * 86_400)))),
        "from": first.isoformat(),
        "to": (first + timedelta(days=draw(st.integers(0, 2)))).isoformat(),
        "duration_minutes": draw(st.sampled_from((5, 15, 20, 45, 50, 180))),
        "therapist": {
            "timezone": zone,
            "weekly": draw(st.lists(weekly(around), min_size=1, max_size=4)),
            "dates": draw(st.lists(date_rules(middle, around), max_size=2)),
            "away": draw(st.just([]) | st.lists(spans(middle), max_size=1)),
            "busy": draw(st.lists(spans(middle), max_size=2)),
            "bookings": draw(st.lists(bookings(middle), max_size=4)),
            "buffer_before": draw(buffers),
            "buffer_after": draw(buffers),
            "min_notice_minutes": draw(st.sampled_from((0, 0, 1, 60, 1440))),
            "horizon_days": draw(st.sampled_from((1, 2, 5, 60, 60, 60))),
            "max_per_day": draw(st.sampled_from((None, None, None, 0, 1, 2))),
            "step_minutes": draw(st.sampled_from((5, 15, 20, 30, 50, 60))),
        },
    }
