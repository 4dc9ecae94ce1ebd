"""Ways and hours that a person gave: who may be written to or rung, and when."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.domain.contact import Way, allowed_ways, may_contact, next_call
from portal.domain.intake import About, SafeContact
from tests.domain.intake_documents import intake_with

# 2 November 2026 is a Monday.
MONDAY, FRIDAY, SATURDAY, SUNDAY = "2026-11-02", "2026-11-06", "2026-11-07", "2026-11-08"
BY_PHONE = (Way.TEXT, Way.CALL, Way.VOICEMAIL)
OPEN = {"email_ok": True, "text_ok": True, "call_ok": True, "voicemail_ok": True}


def contact(**changes: object) -> SafeContact:
    given_ways = OPEN | {"hours": ["weekday_daytime"]} | changes
    return intake_with({f"about.safe_contact.{name}": value for name, value in given_ways.items()}).about.safe_contact


HOURS: list[tuple[str, str, bool]] = [
    ("weekday_daytime", f"{MONDAY} 08:59:59", False),
    ("weekday_daytime", f"{MONDAY} 09:00", True),
    ("weekday_daytime", f"{FRIDAY} 16:59:59", True),
    ("weekday_daytime", f"{FRIDAY} 17:00", False),
    ("weekday_daytime", f"{SATURDAY} 12:00", False),
    ("weekday_evening", f"{MONDAY} 16:59:59", False),
    ("weekday_evening", f"{MONDAY} 17:00", True),
    ("weekday_evening", f"{FRIDAY} 20:59:59", True),
    ("weekday_evening", f"{FRIDAY} 21:00", False),
    ("weekday_evening", f"{SUNDAY} 18:00", False),
    ("weekend", f"{SATURDAY} 08:59:59", False),
    ("weekend", f"{SATURDAY} 09:00", True),
    ("weekend", f"{SUNDAY} 20:59:59", True),
    ("weekend", f"{SUNDAY} 21:00", False),
    ("weekend", f"{FRIDAY} 12:00", False),
    ("weekend", f"{MONDAY} 00:00", False),
]


@pytest.mark.parametrize(("hours", "local_time", "allowed"), HOURS)
@pytest.mark.parametrize("way", BY_PHONE)
def test_hours_bind_everything_that_rings(way: Way, hours: str, local_time: str, allowed: bool) -> None:
    decision = may_contact(contact(hours=[hours]), way, datetime.fromisoformat(local_time))
    assert decision.allowed is allowed
    assert decision.reason.code == ("contact_allowed" if allowed else "contact_outside_hours")


def test_hours_that_meet_add_up() -> None:
    both = contact(hours=["weekday_evening", "weekday_daytime"])
    assert may_contact(both, Way.CALL, datetime.fromisoformat(f"{MONDAY} 16:59")).allowed
    assert may_contact(both, Way.CALL, datetime.fromisoformat(f"{MONDAY} 17:00")).allowed


@pytest.mark.parametrize("local_time", [None, datetime.fromisoformat(f"{SUNDAY} 03:00")])
def test_email_is_not_bound_by_hours(local_time: datetime | None) -> None:
    assert may_contact(contact(), Way.EMAIL, local_time).allowed


@pytest.mark.parametrize("way", BY_PHONE)
def test_a_time_that_is_not_known_is_not_safe(way: Way) -> None:
    assert may_contact(contact(), way, None).reason.code == "contact_time_unknown"


WAYS: list[tuple[dict[str, object], tuple[Way, ...]]] = [
    ({}, (Way.EMAIL, Way.TEXT, Way.CALL, Way.VOICEMAIL)),
    ({"do_not_contact": True}, ()),
    ({"email_ok": False}, (Way.TEXT, Way.CALL, Way.VOICEMAIL)),
    ({"text_ok": False}, (Way.EMAIL, Way.CALL, Way.VOICEMAIL)),
    ({"voicemail_ok": False}, (Way.EMAIL, Way.TEXT, Way.CALL)),
    ({"call_ok": False}, (Way.EMAIL, Way.TEXT)),
    ({"hours": []}, (Way.EMAIL, Way.TEXT)),
    (dict.fromkeys(OPEN, False), ()),
]


@pytest.mark.parametrize(("changes", "ways"), WAYS)
def test_allowed_ways(changes: dict[str, object], ways: tuple[Way, ...]) -> None:
    assert allowed_ways(contact(**changes)) == ways


REFUSALS: list[tuple[dict[str, object], Way, str]] = [
    ({"do_not_contact": True}, Way.EMAIL, "contact_none_wanted"),
    ({"call_ok": False}, Way.VOICEMAIL, "contact_way_refused"),
    ({"text_ok": False}, Way.TEXT, "contact_way_refused"),
    ({"hours": []}, Way.CALL, "contact_no_hours"),
    ({"hours": []}, Way.VOICEMAIL, "contact_no_hours"),
]


@pytest.mark.parametrize(("changes", "way", "code"), REFUSALS)
def test_why_not(changes: dict[str, object], way: Way, code: str) -> None:
    decision = may_contact(contact(**changes), way, datetime.fromisoformat(f"{MONDAY} 10:00"))
    assert (decision.allowed, decision.reason.code) == (False, code)


@pytest.mark.parametrize(("local_time", "allowed"), [(f"{SUNDAY} 03:00", False), (f"{SUNDAY} 10:00", True)])
def test_a_text_without_hours_keeps_to_the_widest_hours(local_time: str, allowed: bool) -> None:
    assert may_contact(contact(hours=[]), Way.TEXT, datetime.fromisoformat(local_time)).allowed is allowed


SAFE_CONTACTS = st.builds(
    SafeContact,
    email_ok=st.booleans(),
    text_ok=st.booleans(),
    call_ok=st.booleans(),
    voicemail_ok=st.booleans(),
    hours=st.lists(st.sampled_from(["weekday_daytime", "weekday_evening", "weekend"]), unique=True).map(tuple),
    if_someone_else=st.just("say_nothing"),
    code_word=st.just(""),
    do_not_contact=st.booleans(),
)


@given(SAFE_CONTACTS, st.sampled_from(Way), st.datetimes())
def test_only_what_was_given(safe_contact: SafeContact, way: Way, local_time: datetime) -> None:
    if may_contact(safe_contact, way, local_time).allowed:
        assert not safe_contact.do_not_contact
        assert getattr(safe_contact, f"{way}_ok")
        assert way in allowed_ways(safe_contact)


def about_with(*, call_ok: bool, hours: tuple[str, ...], timezone: str) -> About:
    contact = {"call_ok": call_ok, "voicemail_ok": False, "text_ok": False, "hours": list(hours)}
    told = {f"about.safe_contact.{name}": value for name, value in contact.items()}
    return intake_with({**told, "about.timezone": timezone}).about


LONDON_MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hours", "zone", "now", "expected"),
    [
        (("weekday_daytime",), "Europe/London", "2026-11-23T09:30", "2026-11-23T09:30"),
        (("weekday_daytime",), "Europe/London", "2026-11-23T08:59", "2026-11-23T09:00"),
        (("weekday_daytime",), "Europe/London", "2026-11-23T17:00", "2026-11-24T09:00"),
        (("weekday_daytime",), "Europe/London", "2026-11-27T17:00", "2026-11-30T09:00"),
        (("weekend",), "Europe/London", "2026-11-22T21:00", "2026-11-28T09:00"),
        (("weekday_evening",), "Asia/Kolkata", "2026-11-23T09:10", "2026-11-23T11:30"),
        # The clocks go forward in the night of 28 March 2027.
        (("weekend",), "Europe/London", "2027-03-27T21:30", "2027-03-28T08:00"),
    ],
)
def test_from_when_somebody_may_be_called(hours: tuple[str, ...], zone: str, now: str, expected: str) -> None:
    about = about_with(call_ok=True, hours=hours, timezone=zone)
    instant = datetime.fromisoformat(now).replace(tzinfo=UTC)
    assert next_call(about, instant) == datetime.fromisoformat(expected).replace(tzinfo=UTC)


def test_who_gave_no_hours_is_never_called() -> None:
    assert next_call(about_with(call_ok=True, hours=(), timezone="Europe/London"), LONDON_MONDAY) is None
    assert next_call(about_with(call_ok=False, hours=("weekend",), timezone="Europe/London"), LONDON_MONDAY) is None
