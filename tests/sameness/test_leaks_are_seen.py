"""The comparison sees a leak: sameness is broken on purpose, in every place where it could be."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from flask import Response
from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Case
from portal.pages.me import views as own_page
from portal.services import intakes, jobs, messages, times
from portal.services.outside import Outside
from tests.sameness.twins import Twins, demand_same
from tests.sameness.variations import NOTHING, together
from tests.sameness.ways import send_and_book_straight

Leak = Callable[[pytest.MonkeyPatch], None]


def newest_band() -> int:
    return db.session.scalars(select(Case.band).order_by(Case.id.desc())).first() or 0


def a_word_on_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    rules = own_page.contact_rules
    monkeypatch.setattr(own_page, "contact_rules", lambda told: [*rules(told), "abcdef"[newest_band()]])


def a_therapist_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    offer = times.offer

    def fewer(*arguments: Any, **named: Any) -> times.Offer:
        whole = offer(*arguments, **named)
        return times.Offer(whole.therapists[newest_band() and 1 :], whole.relaxed)

    monkeypatch.setattr(times, "offer", fewer)


def a_header(monkeypatch: pytest.MonkeyPatch) -> None:
    render = own_page.render_template

    def with_header(*arguments: Any, **named: Any) -> Response:
        return Response(render(*arguments, **named), headers={"X-Kind": str(newest_band())})

    monkeypatch.setattr(own_page, "render_template", with_header)


def a_row_more(monkeypatch: pytest.MonkeyPatch) -> None:
    record = intakes.record

    def more(outside: Outside, *arguments: Any, **named: Any) -> None:
        record(outside, *arguments, **named)
        if newest_band():
            jobs.enqueue(outside, "message.send", outside.new_id(), outside.now() + timedelta(days=1))

    monkeypatch.setattr(intakes, "record", more)


def a_letter_withheld(monkeypatch: pytest.MonkeyPatch) -> None:
    address = messages._address

    def none_for_some(*arguments: Any) -> str | messages.Withheld:
        return messages.Withheld("contact_none_wanted") if newest_band() else address(*arguments)

    monkeypatch.setattr(messages, "_address", none_for_some)


LEAKS: tuple[Leak, ...] = (a_word_on_the_page, a_therapist_left_out, a_header, a_row_more, a_letter_withheld)


@pytest.mark.parametrize("leak", LEAKS, ids=[leak.__name__ for leak in LEAKS])
def test_a_leak_is_seen(twins: Twins, monkeypatch: pytest.MonkeyPatch, leak: Leak) -> None:
    leak(monkeypatch)
    worst = next(iter(together()))
    with pytest.raises(AssertionError):
        demand_same(twins.live(NOTHING, send_and_book_straight), twins.live(worst, send_and_book_straight))
