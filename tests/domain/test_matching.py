"""The matching: each rule, tier and tie in turn, then against a clerk's way of doing it."""

import random
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.domain.intake_fields import FIELDS, PRIVATE_QUESTIONS, TELLING_KEYS
from portal.domain.matching import Matching, Wishes, match, wishes_of
from portal.domain.matching_document import parse_match_question
from tests.domain import matching_by_hand
from tests.domain.intake_documents import PLAIN, changed, values_of
from tests.domain.matching_questions import NOW, question, questions, therapist

OTHERS = [therapist(f"other{number}", competence={"infidelity": 3}) for number in range(3)]


def matched(asked: dict[str, Any]) -> Matching:
    parsed = parse_match_question(asked)
    return match(wishes_of(parsed.intake), parsed.therapists, parsed.now)


def ranked(asked: dict[str, Any]) -> list[str]:
    return [each.id for each in matched(asked).ranked]


def left_out(asked: dict[str, Any]) -> dict[str, str]:
    return {each.id: each.rule.value for each in matched(asked).left_out}


# What makes a therapist fail each rule, in the order in which the rules are asked.
FAILINGS: list[tuple[str, dict[str, object]]] = [
    ("not_accepting", {"accepting": False}),
    ("full", {"caseload": 12}),
    ("language", {"languages": ["pl"]}),
    ("format", {"formats": []}),
    ("licence", {"countries": ["IE"]}),
    ("gender", {"gender": "man"}),
    ("excluded", {}),
    ("competence", {"competence": {"infidelity": 1, "drift": 3}}),
]
STRICT: dict[str, object] = {"practical.therapist_gender": "woman", "practical.exclude_therapists": ["excluded"]}


@pytest.mark.parametrize("position", range(len(FAILINGS)))
def test_the_first_rule_that_fails_is_named(position: int) -> None:
    later = {key: value for _, failing in FAILINGS[position:] for key, value in failing.items()}
    name = "excluded" if position <= 6 else "t1"
    assert left_out(question(therapist(name, **later), wishes=STRICT)) == {name: FAILINGS[position][0]}


@pytest.mark.parametrize("position", range(len(FAILINGS)))
def test_each_rule_alone_leaves_out(position: int) -> None:
    rule, failing = FAILINGS[position]
    name = "excluded" if rule == "excluded" else "t1"
    assert left_out(question(therapist(name, **failing), wishes=STRICT)) == {name: rule}


@pytest.mark.parametrize(("capacity", "caseload", "fits"), [(0, 0, False), (1, 0, True), (2, 2, False), (2, 3, False)])
def test_a_free_place_is_a_caseload_under_capacity(capacity: int, caseload: int, fits: bool) -> None:
    assert bool(ranked(question(therapist("t1", capacity=capacity, caseload=caseload)))) == fits


@pytest.mark.parametrize(
    ("wish", "offers", "fits"),
    [
        ("either", ["online"], True),
        ("either", ["in_person"], True),
        ("online", ["in_person"], False),
        ("in_person", ["online", "in_person"], True),
    ],
)
def test_formats(wish: str, offers: list[str], fits: bool) -> None:
    assert bool(ranked(question(therapist("t1", formats=offers), wishes={"practical.format": wish}))) == fits


@pytest.mark.parametrize(
    ("issue", "kind", "area", "least"),
    [
        ("infidelity", None, "infidelity", 2),
        ("confidence", None, "confidence", 2),
        ("addiction_neglect", "alcohol", "substance", 2),
        ("addiction_neglect", "drugs", "substance", 2),
        ("addiction_neglect", "work", "behavioural", 2),
        ("addiction_neglect", "other", "behavioural", 2),
        ("addiction_neglect", None, "behavioural", 2),
        ("drift", None, "drift", 1),
        ("unsure", None, "drift", 1),
    ],
)
def test_what_a_main_issue_needs(issue: str, kind: str | None, area: str, least: int) -> None:
    wishes: dict[str, object] = {
        "concerns.issues": [issue],
        "concerns.main_issue": issue,
        "concerns.addiction_neglect": kind and {"kind": kind, "in_treatment": "no"},
    }
    under, enough = therapist("under", competence={area: least - 1}), therapist("enough", competence={area: least})
    assert ranked(question(under, enough, wishes=wishes)) == ["enough"]
    assert left_out(question(under, enough, wishes=wishes)) == {"under": "competence"}


def test_lower_tiers_only_fill_up_and_are_named() -> None:
    other_times = therapist("times", windows=["sat_morning"], competence={"infidelity": 3})
    dear = therapist("dear", fee=9001, competence={"infidelity": 3})
    wishes: dict[str, object] = {"practical.max_fee": 9000}
    found = matched(question(dear, other_times, therapist("t1"), wishes=wishes))
    assert ([each.id for each in found.ranked], found.relaxed) == (["t1", "times", "dear"], ("windows", "fee"))
    full = question(dear, other_times, *OTHERS, therapist("t1"), wishes=wishes)
    assert left_out(full) == {"dear": "fee", "times": "windows", "t1": "outranked"}
    assert matched(full).relaxed == ()


def test_the_fee_named_is_still_within_it_and_no_cap_relaxes_nothing() -> None:
    assert matched(question(therapist("t1", fee=8000), wishes={"practical.max_fee": 8000})).relaxed == ()
    assert matched(question(therapist("t1", fee=8001), wishes={"practical.max_fee": 8000})).relaxed == ("fee",)
    assert matched(question(therapist("t1", fee=2**53 - 1))).relaxed == ()


def test_over_the_fee_and_without_a_shared_window_relaxes_both() -> None:
    far = therapist("t1", fee=8001, windows=[])
    assert matched(question(far, wishes={"practical.max_fee": 8000})).relaxed == ("windows", "fee")


def test_no_wished_windows_means_any() -> None:
    found = matched(question(therapist("t1", windows=[]), wishes={"practical.windows": []}))
    assert (len(found.ranked), found.relaxed) == (1, ())


SEVERAL: dict[str, object] = {
    "concerns.issues": ["infidelity", "confidence", "drift", "unsure"],
    "concerns.main_issue": "infidelity",
}


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ({"competence": {"infidelity": 3}}, {"competence": {"infidelity": 2, "confidence": 3, "drift": 3}}),
        ({"competence": {"infidelity": 2, "confidence": 2, "drift": 2}}, {"competence": {"infidelity": 2, "drift": 3}}),
        ({"windows": ["mon_evening", "wed_evening"]}, {"windows": ["mon_evening", "sat_morning", "sun_morning"]}),
        ({"earliest_opening": "2026-11-24T09:00:00Z"}, {"earliest_opening": "2026-11-24T09:00:01Z"}),
        ({"earliest_opening": "2199-11-24T09:00:00Z"}, {"earliest_opening": None}),
        ({"capacity": 3, "caseload": 1}, {"capacity": 10, "caseload": 4}),
        ({"last_case_at": "2026-01-01T09:00:00Z"}, {"last_case_at": "2026-01-01T09:00:01Z"}),
        ({"last_case_at": None}, {"last_case_at": "2000-01-01T00:00:00Z"}),
        ({}, {}),
    ],
)
def test_order_within_a_tier(better: dict[str, object], worse: dict[str, object]) -> None:
    """Each pair differs in one thing; ids (a before z) speak for the worse one but where all is the same."""
    names = ("a", "z") if better == worse else ("z", "a")
    asked = question(therapist(names[1], **worse), therapist(names[0], **better), wishes=SEVERAL)
    assert ranked(asked) == list(names)


def test_openings_in_the_past_count_as_now_and_equal_loads_are_equal() -> None:
    past = therapist("b", earliest_opening="2026-01-01T09:00:00Z", capacity=9, caseload=3)
    present = therapist("a", earliest_opening=NOW, capacity=3, caseload=1)
    assert ranked(question(past, present)) == ["a", "b"]


def test_an_area_counts_once_and_the_main_one_not_again() -> None:
    wishes: dict[str, object] = {
        "concerns.issues": ["drift", "unsure", "confidence"],
        "concerns.main_issue": "unsure",
    }
    one = therapist("z", competence={"drift": 2, "confidence": 1})
    other = therapist("a", competence={"drift": 2})
    assert ranked(question(other, one, wishes=wishes)) == ["z", "a"]


def test_reasons_answer_the_wishes() -> None:
    wishes: dict[str, object] = {
        "concerns.issues": ["confidence", "infidelity"],
        "about.languages": ["pl", "en"],
        "practical.format": "online",
        "practical.max_fee": 8000,
        "practical.therapist_gender": "woman",
    }
    (found,) = matched(question(therapist("t1", competence={"infidelity": 2, "confidence": 1}), wishes=wishes)).ranked
    assert {reason.code: dict(reason.values) for reason in found.reasons} == {
        "match.works_with": {"areas": ("infidelity", "confidence")},
        "match.free_on": {"windows": ("mon_evening",)},
        "match.speaks": {"languages": ("en",)},
        "match.sees_people": {"formats": ("online",)},
        "match.gender": {"gender": "woman"},
        "match.within_fee": {},
    }


def test_wishes_have_no_place_for_what_tells() -> None:
    telling = {key.rpartition(".")[2] for key in TELLING_KEYS} | {"private", "household", "band", "hold"}
    assert telling.isdisjoint(field.name for field in fields(Wishes))


@settings(max_examples=100, deadline=None)
@given(questions())
def test_agrees_with_the_clerk(asked: dict[str, Any]) -> None:
    found = {"ranked": ranked(asked), "left_out": left_out(asked), "relaxed": list(matched(asked).relaxed)}
    assert found == matching_by_hand.answer(asked)


@settings(max_examples=40, deadline=None)
@given(questions(), st.randoms(use_true_random=False))
def test_blind_to_the_order_of_input(asked: dict[str, Any], shuffle: random.Random) -> None:
    before = matched(asked)
    shuffle.shuffle(asked["therapists"])
    for each in asked["therapists"]:
        for key in ("languages", "formats", "windows"):
            shuffle.shuffle(each[key])
    shuffle.shuffle(asked["intake"]["about"]["languages"])
    shuffle.shuffle(asked["intake"]["concerns"]["issues"])
    shuffle.shuffle(asked["intake"]["practical"]["windows"])
    assert matched(asked) == before


@st.composite
def disclosures(draw: st.DrawFn) -> dict[str, object]:
    return {key: draw(values_of(FIELDS[key])) for key in sorted(TELLING_KEYS)}


@settings(max_examples=40, deadline=None)
@given(questions(), disclosures(), st.booleans())
def test_blind_to_telling_keys(asked: dict[str, Any], told: dict[str, object], later: bool) -> None:
    before = matched(asked)
    asked["intake"] = changed(asked["intake"], told | ({"private": None} if later else {}))
    assert matched(asked) == before


def test_blind_to_the_gravest_disclosure() -> None:
    plain = question(*OTHERS, therapist("t1"))
    grave = question(*OTHERS, therapist("t1"), wishes={f"private.{key}": "yes" for key in PRIVATE_QUESTIONS})
    assert PLAIN["private"] != grave["intake"]["private"]
    assert matched(grave) == matched(plain)
