"""The gate for every message: each way, hour and content, and that what nobody allowed is not sent."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.domain.contact import Way, may_contact
from portal.domain.gate import Go, Stop, Wait, ask
from portal.domain.intake import About, SafeContact
from portal.domain.intake_fields import SafeHours
from portal.domain.messages import MAY_LEAVE, ONLY_ON_THE_PAGE, MessageText

MONDAY_TEN = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
EVENING, NIGHT, SATURDAY = (MONDAY_TEN + timedelta(hours=hours) for hours in (8, 13, 5 * 24))
NEWS = MessageText.APPOINTMENT_MADE

CONTACT = SafeContact(
    email_ok=True,
    text_ok=True,
    call_ok=False,
    voicemail_ok=False,
    hours=("weekday_daytime",),
    if_someone_else="say_nothing",
    code_word="",
    do_not_contact=False,
)
ABOUT = About(
    adult="yes",
    private_now="yes",
    preferred_name="Sam",
    email="sam@example.org",
    phone="+44 20 7946 0018",
    country="GB",
    timezone="Europe/London",
    languages=("en",),
    safe_contact=CONTACT,
)


def about(*, email: str | None = ABOUT.email, phone: str | None = ABOUT.phone, **changed: object) -> About:
    contact = replace(CONTACT, **changed)  # type: ignore[arg-type]
    return replace(ABOUT, email=email, phone=phone, safe_contact=contact)


def test_e_mail_comes_first_and_at_any_hour() -> None:
    for at in (MONDAY_TEN, NIGHT, SATURDAY):
        assert ask(ABOUT, NEWS, at) == Go(Way.EMAIL, "sam@example.org")


@pytest.mark.parametrize(
    ("at", "verdict"),
    [
        (MONDAY_TEN, Go(Way.TEXT, "+44 20 7946 0018")),
        (EVENING, Wait(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))),
        (SATURDAY, Wait(datetime(2026, 11, 30, 9, 0, tzinfo=UTC))),
        (datetime(2026, 11, 23, 8, 59, 59, tzinfo=UTC), Wait(datetime(2026, 11, 23, 9, 0, tzinfo=UTC))),
        (datetime(2026, 11, 23, 16, 59, 59, tzinfo=UTC), Go(Way.TEXT, "+44 20 7946 0018")),
        (datetime(2026, 11, 23, 17, 0, tzinfo=UTC), Wait(datetime(2026, 11, 24, 9, 0, tzinfo=UTC))),
    ],
)
def test_a_text_keeps_to_the_hours(at: datetime, verdict: object) -> None:
    assert ask(about(email_ok=False), NEWS, at) == verdict


def test_the_hours_are_those_of_the_persons_own_clock() -> None:
    nepal = replace(about(email_ok=False), timezone="Asia/Kathmandu")
    waits = ask(nepal, NEWS, datetime(2026, 11, 23, 0, 0, tzinfo=UTC))
    assert isinstance(waits, Wait)
    assert waits.until.astimezone(ZoneInfo("Asia/Kathmandu")).strftime("%a %H:%M") == "Mon 09:00"


@pytest.mark.parametrize(
    ("who", "ground"),
    [
        (about(do_not_contact=True), "contact_none_wanted"),
        (about(email_ok=False, text_ok=False), "contact_way_refused"),
        (about(email_ok=False, phone=None), "contact_way_refused"),
        (about(email=None, text_ok=False), "contact_no_address"),
    ],
)
def test_what_nobody_allowed_is_not_sent(who: About, ground: str) -> None:
    assert ask(who, NEWS, MONDAY_TEN) == Stop(ground)


def test_a_number_that_is_not_there_stops_the_text() -> None:
    assert isinstance(ask(about(email_ok=False, phone=None), NEWS, MONDAY_TEN), Stop)


@pytest.mark.parametrize("text", MessageText)
def test_some_texts_never_leave(text: MessageText) -> None:
    verdict = ask(ABOUT, text, MONDAY_TEN)
    assert (verdict == Stop("message_only_on_the_page")) is (text in ONLY_ON_THE_PAGE)
    assert (text in MAY_LEAVE) is isinstance(verdict, Go)


def test_who_has_left_hears_of_a_call_that_is_off_and_of_nothing_else() -> None:
    heard = {text for text in MessageText if isinstance(ask(ABOUT, text, MONDAY_TEN, has_left=True), Go)}
    assert heard == {MessageText.APPOINTMENT_CANCELLED}


@given(
    email_ok=st.booleans(),
    text_ok=st.booleans(),
    do_not_contact=st.booleans(),
    hours=st.lists(st.sampled_from(get_args(SafeHours)), unique=True).map(tuple),
    email=st.sampled_from([None, "sam@example.org"]),
    phone=st.sampled_from([None, "+44 20 7946 0018"]),
    at=st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - aware by `timezones`
    zone=st.sampled_from(["Europe/London", "America/New_York", "Asia/Kathmandu", "Pacific/Chatham"]),
)
def test_it_lets_nothing_through_that_the_rules_of_contact_forbid(  # noqa: PLR0917 - one for each thing drawn
    email_ok: bool,
    text_ok: bool,
    do_not_contact: bool,
    hours: tuple[SafeHours, ...],
    email: str | None,
    phone: str | None,
    at: datetime,
    zone: str,
) -> None:
    contact = replace(CONTACT, email_ok=email_ok, text_ok=text_ok, do_not_contact=do_not_contact, hours=hours)
    who = replace(ABOUT, email=email, phone=phone, timezone=zone, safe_contact=contact)
    verdict = ask(who, NEWS, at)
    match verdict:
        case Go(way, to):
            assert to == (email if way is Way.EMAIL else phone)
            assert may_contact(contact, way, at.astimezone(ZoneInfo(zone))).allowed
        case Wait(until):
            assert until > at
            assert isinstance(ask(who, NEWS, until), Go)
            just_before = ask(who, NEWS, until - timedelta(seconds=1))
            assert just_before == verdict or until - timedelta(seconds=1) < at
        case Stop():
            assert not (email_ok and email and not do_not_contact)
    if do_not_contact:
        assert verdict == Stop("contact_none_wanted")
