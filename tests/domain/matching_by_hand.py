"""The matching as a clerk would do it with the documents on the desk: one question after another, two cards at a time.

It shares no code with the portal.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cmp_to_key
from typing import Any


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def area(issue: str, concerns: dict[str, Any]) -> str:
    if issue == "addiction_neglect":
        details = concerns["addiction_neglect"]
        return "substance" if details is not None and details["kind"] in ("alcohol", "drugs") else "behavioural"
    return "drift" if issue == "unsure" else issue


def answer(question: dict[str, Any]) -> dict[str, Any]:
    """{"ranked": [id], "left_out": {id: rule}, "relaxed": [wish]}"""
    left_out = {}
    fitting = []
    for card in question["therapists"]:
        rule = refusal(question["intake"], card)
        if rule:
            left_out[card["id"]] = rule
        else:
            fitting.append(card)
    pile: list[dict[str, Any]] = []
    for tier in (1, 2, 3):
        cards = [card for card in fitting if tier_of(question["intake"], card) == tier]
        pile += sorted(cards, key=cmp_to_key(comparing(question)))
    for card in pile[3:]:
        left_out[card["id"]] = {1: "outranked", 2: "windows", 3: "fee"}[tier_of(question["intake"], card)]
    relaxed = []
    if any(not shares_a_window(question["intake"], card) for card in pile[:3]):
        relaxed.append("windows")
    if any(is_over_fee(question["intake"], card) for card in pile[:3]):
        relaxed.append("fee")
    return {"ranked": [card["id"] for card in pile[:3]], "left_out": left_out, "relaxed": relaxed}


def refusal(intake: dict[str, Any], card: dict[str, Any]) -> str | None:
    practical, main = intake["practical"], intake["concerns"]["main_issue"]
    needed = 1 if main in ("drift", "unsure") else 2
    wanted = ["online", "in_person"] if practical["format"] == "either" else [practical["format"]]
    languages = [language for language in card["languages"] if language in intake["about"]["languages"]]
    gender = practical["therapist_gender"]
    for rule, fails in [
        ("not_accepting", not card["accepting"]),
        ("full", card["caseload"] >= card["capacity"]),
        ("language", not languages),
        ("format", not [way for way in card["formats"] if way in wanted]),
        ("licence", intake["about"]["country"] not in card["countries"]),
        ("gender", gender not in ("any", card["gender"])),
        ("excluded", card["id"] in practical["exclude_therapists"]),
        ("competence", card["competence"].get(area(main, intake["concerns"]), 0) < needed),
    ]:
        if fails:
            return rule
    return None


def shared(intake: dict[str, Any], card: dict[str, Any]) -> int:
    return len([window for window in intake["practical"]["windows"] if window in card["windows"]])


def shares_a_window(intake: dict[str, Any], card: dict[str, Any]) -> bool:
    return not intake["practical"]["windows"] or shared(intake, card) > 0


def is_over_fee(intake: dict[str, Any], card: dict[str, Any]) -> bool:
    most = intake["practical"]["max_fee"]
    return most is not None and card["fee"] > most


def tier_of(intake: dict[str, Any], card: dict[str, Any]) -> int:
    if is_over_fee(intake, card):
        return 3
    return 1 if shares_a_window(intake, card) else 2


def comparing(question: dict[str, Any]) -> Callable[[dict[str, Any], dict[str, Any]], int]:
    return lambda one, other: compare(question, one, other)


def compare(question: dict[str, Any], one: dict[str, Any], other: dict[str, Any]) -> int:
    """Negative if `one` goes before `other`."""
    intake = question["intake"]
    concerns = intake["concerns"]
    main = area(concerns["main_issue"], concerns)
    rest = {area(issue, concerns) for issue in concerns["issues"]}
    rest.discard(main)

    def level(card: dict[str, Any], asked: str) -> int:
        return int(card["competence"].get(asked, 0))

    differences: list[int] = [
        level(other, main) - level(one, main),
        sum(level(other, each) for each in rest) - sum(level(one, each) for each in rest),
        shared(intake, other) - shared(intake, one),
        before(opening(question, one), opening(question, other), none_is=1),
        one["caseload"] * other["capacity"] - other["caseload"] * one["capacity"],
        before(one["last_case_at"], other["last_case_at"], none_is=-1),
        -1 if one["id"] < other["id"] else 1,
    ]
    return next(difference for difference in differences if difference)


def opening(question: dict[str, Any], card: dict[str, Any]) -> str | None:
    text = card["earliest_opening"]
    if text is not None and instant(text) < instant(question["now"]):
        return str(question["now"])
    return text if text is None else str(text)


def before(one: str | None, other: str | None, none_is: int) -> int:
    """Negative if the instant `one` comes first; `none_is` 1 puts None last, -1 first."""
    if one is None or other is None:
        return none_is * ((one is None) - (other is None))
    return (instant(one) > instant(other)) - (instant(one) < instant(other))
