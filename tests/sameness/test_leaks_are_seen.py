"""The comparison sees a leak: sameness is broken on purpose, in every place where it could be."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Response, render_template
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Case
from portal.domain.bands import Band
from portal.domain.gate import Stop, Verdict
from portal.pages.me import views as own_page
from portal.pages.me.words import contact_rules
from portal.services import assessments, cases, couples, jobs, messages, next_step, times, together
from portal.services.outside import Outside
from tests.sameness.beside import wait_for_the_next_step
from tests.sameness.twins import Twins, demand_same
from tests.sameness.variations import NOTHING, Variation
from tests.sameness.variations import together as all_together
from tests.sameness.ways import send_and_book_straight

Leak = Callable[[pytest.MonkeyPatch], None]


pytestmark = pytest.mark.one_database("sqlite")


def is_grave() -> bool:
    """What no page may ever ask: whether the newest case stands high in the queue."""
    band = db.session.scalars(select(Case.band).order_by(Case.id.desc())).first()
    return band is not None and band >= Band.URGENT


def a_word_on_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        own_page, "contact_rules", lambda told: [*contact_rules(told), "grave" if is_grave() else "light"]
    )


def a_therapist_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    offer = times.offer

    def fewer(*arguments: Any, **named: Any) -> times.Offer:
        whole = offer(*arguments, **named)
        return times.Offer(whole.therapists[int(is_grave()) :], whole.relaxed, whole.soonest)

    monkeypatch.setattr(times, "offer", fewer)


def a_header(monkeypatch: pytest.MonkeyPatch) -> None:

    def with_header(*arguments: Any, **named: Any) -> Response:
        return Response(render_template(*arguments, **named), headers={"X-Kind": str(is_grave())})

    monkeypatch.setattr(own_page, "render_template", with_header)


def a_row_more(monkeypatch: pytest.MonkeyPatch) -> None:
    keep = assessments.keep

    def more(outside: Outside, *arguments: Any) -> None:
        keep(outside, *arguments)
        if is_grave():
            jobs.enqueue(outside, "message.send", outside.new_id(), outside.now() + timedelta(days=1))

    monkeypatch.setattr(assessments, "keep", more)


def a_letter_withheld(monkeypatch: pytest.MonkeyPatch) -> None:
    ask = messages._ask_the_gate

    def none_for_some(*arguments: Any) -> Verdict:
        return Stop("contact_none_wanted") if is_grave() else ask(*arguments)

    monkeypatch.setattr(messages, "_ask_the_gate", none_for_some)


def a_therapist_of_both_that_depends(monkeypatch: pytest.MonkeyPatch) -> None:
    shared = couples.shared_therapist
    monkeypatch.setattr(couples, "shared_therapist", lambda person: None if is_grave() else shared(person))


def a_joining_that_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    of_two = cases.is_of_two
    monkeypatch.setattr(cases, "is_of_two", lambda case_id: of_two(case_id) and not is_grave())


def a_next_step_that_comes_later(monkeypatch: pytest.MonkeyPatch) -> None:
    after = next_step.after
    monkeypatch.setattr(next_step, "after", lambda ends: after(ends) + timedelta(days=int(is_grave())))


def a_next_step_for_some(monkeypatch: pytest.MonkeyPatch) -> None:
    of = together.of

    def sooner(*arguments: Any) -> together.Together:
        return replace(of(*arguments), may_look=not is_grave())

    monkeypatch.setattr(together, "of", sooner)


BESIDE: tuple[Leak, ...] = (
    a_word_on_the_page,
    a_letter_withheld,
    a_therapist_of_both_that_depends,
    a_joining_that_is_not_shown,
    a_next_step_that_comes_later,
    a_next_step_for_some,
)
"""Leaks by which one partner could read what the other told."""

LEAKS: tuple[Leak, ...] = (a_word_on_the_page, a_therapist_left_out, a_header, a_row_more, a_letter_withheld)


@pytest.mark.parametrize("leak", LEAKS, ids=[leak.__name__ for leak in LEAKS])
def test_a_leak_is_seen(twins: Twins, monkeypatch: pytest.MonkeyPatch, leak: Leak) -> None:
    leak(monkeypatch)
    worst = next(iter(all_together()))
    with pytest.raises(AssertionError):
        demand_same(twins.live(NOTHING, send_and_book_straight), twins.live(worst, send_and_book_straight))


@pytest.mark.parametrize("leak", BESIDE, ids=[leak.__name__ for leak in BESIDE])
def test_a_leak_to_the_other_partner_is_seen(twins: Twins, monkeypatch: pytest.MonkeyPatch, leak: Leak) -> None:
    leak(monkeypatch)
    told = Variation("weapon", {"private.weapon": "yes"})
    with pytest.raises(AssertionError):
        demand_same(twins.live_beside(NOTHING, wait_for_the_next_step), twins.live_beside(told, wait_for_the_next_step))
