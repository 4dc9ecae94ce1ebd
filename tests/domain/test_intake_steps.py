"""How far somebody has come: by what is done, with what was put off passed over and what was forgotten asked again."""

from dataclasses import dataclass

import pytest

from portal.domain.intake_fields import TELLING_KEYS
from portal.domain.intake_steps import CHECK, FIRST, first_undone, is_done, order
from portal.wording.intake import STEP_KEYS, STEPS

ASKED = {6: ("concerns.goal",), 11: ("private.afraid", "private.control")}


@dataclass(frozen=True, slots=True)
class Come:
    done: frozenset[int] = frozenset()
    given: frozenset[str] = frozenset()
    private_later: bool | None = None
    again: bool = False


WHOLE = frozenset(ASKED[11])
EVERY_STEP = frozenset(range(1, 14))


@pytest.mark.parametrize(
    ("come", "step"),
    [
        (Come(), 1),
        (Come(frozenset({1})), 2),
        (Come(frozenset({1, 2, 4})), 3),
        (Come(EVERY_STEP, WHOLE), CHECK),
        (Come(EVERY_STEP, frozenset({"private.afraid"})), 11),
        (Come(EVERY_STEP, frozenset(), private_later=True), CHECK),
        (Come(frozenset(range(1, 10)), frozenset(), private_later=True), CHECK),
        (Come(frozenset(range(1, 10)), frozenset(), private_later=False), 10),
    ],
)
def test_it_goes_on_at_the_first_step_that_is_not_done(come: Come, step: int) -> None:
    assert first_undone(come, ASKED) == step


def test_an_open_answer_that_is_missing_undoes_no_step() -> None:
    assert is_done(Come(frozenset({6})), 6, ASKED)


def test_the_order_ends_with_the_check_and_passes_over_what_was_put_off() -> None:
    assert order(Come()) == list(range(FIRST, CHECK + 1))
    assert order(Come(private_later=True)) == [*range(FIRST, 10), CHECK]


def test_the_steps_are_those_that_have_a_wording() -> None:
    assert [step.number for step in STEPS][:CHECK] == order(Come())
    assert set(STEP_KEYS) <= set(order(Come()))


def test_who_answers_again_is_asked_for_what_tells_alone() -> None:
    assert order(Come(again=True)) == [1, 7, 9, 10, 11, 12, 13, CHECK]
    assert order(Come(again=True, private_later=True)) == [1, 7, 9, CHECK]
    told = {key for number in order(Come(again=True)) for key in STEP_KEYS.get(number, ())}
    assert told - {"about.private_now", "about.adult"} == set(TELLING_KEYS)
