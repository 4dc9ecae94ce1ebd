"""The steps of a referral, its consent, and two partners who are never sent to the same service."""

from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.domain.referrals import (
    OVER,
    Consent,
    IllegalReferralStep,
    NoConsent,
    ReferralEvent,
    ReferralState,
    SameService,
    Sent,
    WrongDay,
    demand_apart,
    demand_consent,
    demand_day,
    possible,
    step,
)

DRAFTED, CONSENTED, SENT, ACCEPTED, DECLINED, CLOSED, WITHDRAWN = ReferralState
REWRITE, CONSENT, WITHDRAW, SEND, ACCEPT, DECLINE, CLOSE = ReferralEvent
TODAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
STEPS = {
    (DRAFTED, REWRITE): DRAFTED,
    (CONSENTED, REWRITE): DRAFTED,
    (DRAFTED, CONSENT): CONSENTED,
    (CONSENTED, SEND): SENT,
    (CONSENTED, WITHDRAW): WITHDRAWN,
    (SENT, WITHDRAW): WITHDRAWN,
    (ACCEPTED, WITHDRAW): WITHDRAWN,
    (SENT, ACCEPT): ACCEPTED,
    (SENT, DECLINE): DECLINED,
    (DRAFTED, CLOSE): CLOSED,
    (SENT, CLOSE): CLOSED,
    (ACCEPTED, CLOSE): CLOSED,
    (DECLINED, CLOSE): CLOSED,
}
"""Every legal step, written a second time by hand."""


@pytest.mark.parametrize(("state", "event"), list(product(ReferralState, ReferralEvent)))
def test_every_step_of_every_state(state: ReferralState, event: ReferralEvent) -> None:
    if (state, event) in STEPS:
        assert step(state, event) is STEPS[state, event]
        assert event in possible(state)
        return
    assert event not in possible(state)
    with pytest.raises(IllegalReferralStep):
        step(state, event)


@given(st.lists(st.sampled_from(ReferralEvent), max_size=12))
def test_whatever_is_pressed_nothing_is_sent_that_was_not_consented_to_just_before(events: list[ReferralEvent]) -> None:
    state, taken = DRAFTED, list[ReferralEvent]()
    for event in events:
        try:
            state = step(state, event)
        except IllegalReferralStep:
            continue
        taken.append(event)
    for place, event in enumerate(taken):
        if event is SEND:
            assert taken[place - 1] is CONSENT
    assert taken.count(SEND) <= 1


def test_what_is_over_leads_nowhere() -> None:
    assert all(possible(state) == frozenset() for state in OVER)


@pytest.mark.parametrize(
    ("consent", "stands"),
    [
        (None, False),
        (Consent(2, TODAY, None), True),
        (Consent(1, TODAY, None), False),
        (Consent(3, TODAY, None), False),
        (Consent(2, TODAY, NOON), False),
    ],
)
def test_only_a_consent_to_this_letter_that_was_not_withdrawn_stands(consent: Consent | None, stands: bool) -> None:
    if stands:
        demand_consent(consent, 2)
        return
    with pytest.raises(NoConsent):
        demand_consent(consent, 2)


@pytest.mark.parametrize(("days", "good"), [(-3, False), (-2, True), (-1, True), (0, True), (1, False)])
def test_a_consent_is_given_between_the_draft_and_today(days: int, good: bool) -> None:
    drafted, given_on = TODAY - timedelta(days=2), TODAY + timedelta(days=days)
    if good:
        demand_day(given_on, drafted, TODAY)
        return
    with pytest.raises(WrongDay):
        demand_day(given_on, drafted, TODAY)


@pytest.mark.parametrize(("state", "was_sent"), list(product(ReferralState, (False, True))))
def test_the_partner_is_kept_from_a_service_that_heard_or_will_hear_of_the_other(
    state: ReferralState, was_sent: bool
) -> None:
    other = Sent("HARBOUR", state, was_sent)
    demand_apart("ANOTHER", [other])
    if was_sent or state in (DRAFTED, CONSENTED):
        with pytest.raises(SameService):
            demand_apart("HARBOUR", [other])
    else:
        demand_apart("HARBOUR", [other])
