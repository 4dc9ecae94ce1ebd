"""The staff's ranking: trauma first for a held case of one, caps, who declined, and nothing of a hold for two."""

from dataclasses import replace
from typing import Any

import pytest

from portal.domain.matching import LeftOutRule, TherapistProfile, Wishes, match, wishes_of
from portal.domain.matching_document import parse_match_question
from portal.domain.staff_matching import Load, StaffMatching, StaffRule, Wish, rank
from tests.domain.matching_questions import question, therapist

FREE = Load(0, None)
TRAUMA = {"infidelity": 1, "trauma_abuse": 3}


def asked(*cards: dict[str, Any], **wishes: object) -> tuple[Wish, Any]:
    parsed = parse_match_question(question(*cards, wishes=wishes or {}))
    return Wish(wishes_of(parsed.intake), {each.id: each for each in parsed.therapists}), parsed.now


def ranked(
    wish: Wish, now: Any, *, held: bool, loads: dict[str, Load] | None = None, declined: str = ""
) -> StaffMatching:
    every = dict.fromkeys(wish.therapists, FREE) | (loads or {})
    return rank([wish], every, {declined} if declined else set(), now, is_held=held)


def ids(found: StaffMatching) -> list[str]:
    return [each.id for each in found.fitting]


def test_without_a_hold_the_order_is_that_of_the_people_and_nobody_is_cut_off() -> None:
    cards = [therapist(f"t{number}", competence={"infidelity": 3 - number % 2}) for number in range(6)]
    wish, now = asked(*cards)
    found = ranked(wish, now, held=False)
    assert len(found.fitting) == 6
    shown: list[TherapistProfile] = list(wish.therapists.values())
    assert ids(found)[:3] == [each.id for each in match(wish.wishes, shown, now).ranked]


def test_held_those_trained_in_trauma_come_first_even_without_the_main_issue() -> None:
    wish, now = asked(
        therapist("best", competence={"infidelity": 3}),
        therapist("trained", competence=TRAUMA),
        therapist("lead", competence={"infidelity": 2, "trauma_abuse": 3}),
        therapist("a little", competence={"infidelity": 2, "trauma_abuse": 1}),
    )
    held, free = ranked(wish, now, held=True), ranked(wish, now, held=False)
    assert ids(held)[:2] in (["lead", "trained"], ["trained", "lead"])
    assert ids(held)[2] == "a little" or ids(held)[2] == "best"
    assert {each.id for each in held.fitting if each.is_trained} == {"trained", "lead"}
    assert ids(free)[0] == "best"
    assert [(each.id, each.rule) for each in free.left_out] == [("trained", LeftOutRule.COMPETENCE)]


def test_a_hold_never_orders_what_two_people_see() -> None:
    wish, now = asked(
        therapist("best", competence={"infidelity": 3}),
        therapist("lead", competence={"infidelity": 2, "trauma_abuse": 3}),
    )
    loads = dict.fromkeys(wish.therapists, Load(1, 1))
    both = [wish, Wish(replace(wish.wishes), wish.therapists)]
    orders = [ids(rank(both, loads, set(), now, is_held=held)) for held in (True, False)]
    assert orders == [["best", "lead"]] * 2


def test_who_does_not_fit_the_second_is_left_out_for_both() -> None:
    wish, now = asked(therapist("t1", gender="woman"), therapist("t2", gender="man"))
    other: Wishes = replace(wish.wishes, therapist_gender="man")
    loads = dict.fromkeys(wish.therapists, FREE)
    found = rank([wish, Wish(other, wish.therapists)], loads, set(), now, is_held=False)
    assert ids(found) == ["t2"]
    assert [(each.id, each.rule) for each in found.left_out] == [("t1", LeftOutRule.GENDER)]


@pytest.mark.parametrize(
    ("load", "held", "rule"),
    [
        (Load(2, 2), True, StaffRule.HELD_FULL),
        (Load(3, 2), True, StaffRule.HELD_FULL),
        (Load(0, 0), True, StaffRule.HELD_FULL),
        (Load(1, 2), True, None),
        (Load(9, None), True, None),
        (Load(2, 2), False, None),
    ],
)
def test_the_cap_on_held_cases(load: Load, held: bool, rule: StaffRule | None) -> None:
    wish, now = asked(therapist("t1"))
    found = ranked(wish, now, held=held, loads={"t1": load})
    assert [each.rule for each in found.left_out] == ([rule] if rule else [])


def test_who_declined_is_not_asked_again() -> None:
    wish, now = asked(therapist("t1"), therapist("t2"))
    found = ranked(wish, now, held=False, declined="t1")
    assert ids(found) == ["t2"]
    assert [each.rule for each in found.left_out] == [StaffRule.DECLINED]
