"""Each of the 26 rules at its boundary: documents on which it fires, and documents on which it just does not."""

import pytest

from portal.domain.bands import Band
from portal.domain.intake_fields import PRIVATE_QUESTIONS
from portal.domain.screening import assess
from portal.domain.screening_rules import RULES
from portal.domain.story.concerns import CONCERN_BANDS, Concern, StoryReading
from portal.domain.tasks import TaskKind
from tests.domain.intake_documents import NOTHING_OF_CONCERN, intake_with

UNREADABLE = StoryReading(concerns=(), band=Band.REVIEW, language="fr", issues=(), evidence=())
EVERY_PRIVATE_CHOICE = (*PRIVATE_QUESTIONS, "choice", "dishonesty", "dishonesty_continuing")
ASKED_FIRST = "danger_now suicidal_now".split()
ASKED_NEXT = "strangled weapon threat_to_kill afraid unsafe_if_honest".split()
HARK = "humiliated afraid forced_sex hurt".split()
WITH_STRANGLING = (
    "humiliated afraid forced_sex hurt control threats escalating weapon threat_to_kill leaving followed "
    "unsafe_if_honest child_harm"
).split()
RAISING = "control threats escalating leaving followed".split()
GRAVE = "strangled weapon threat_to_kill forced_sex".split()

Changes = dict[str, object]


def said(words: str) -> Changes:
    """Changes from "hurt leaving=prefer_not household.pregnancy=me": a bare name means yes to that private question."""
    changes: Changes = {}
    for word in words.split():
        name, _, value = word.partition("=")
        changes[name if "." in name else f"private.{name}"] = value or "yes"
    return changes


FIRES: dict[str, list[str]] = {
    "R01": ["danger_now"],
    "R02": ["suicidal_now"],
    "R03": [f"strangled {sign}" for sign in WITH_STRANGLING],
    "R04": [
        f"{grave} {more}" for grave in ("weapon", "threat_to_kill") for more in ("escalating", "leaving", "followed")
    ],
    "R05": [f"{gone} control {harm}" for gone in ("leaving", "followed") for harm in ("forced_sex", "hurt")],
    "R06": GRAVE,
    "R07": [
        *(f"{area} {more}" for area in HARK for more in RAISING),
        *(f"{area} household.pregnancy={who}" for area in HARK for who in ("me", "partner", "recent_birth")),
    ],
    "R08": ["child_harm"],
    "R09": [f"household.children_at_home=yes {harm}" for harm in (*GRAVE, "hurt")],
    "R10": ["court_order"],
    "R11": ["wish_dead", "better_off_dead", "suicidal_week"],
    "R12": [f"{question}=prefer_not" for question in ASKED_FIRST],
    "R13": HARK,
    "R14": "control threats escalating followed unsafe_if_honest".split(),
    "R15": ["own_behaviour"],
    "R16": ["choice=afraid_to_refuse"],
    "R17": [f"{question}=prefer_not" for question in ASKED_NEXT],
    "R18": ["leaving"],
    "R19": ["attempt_ever"],
    "R20": ["dishonesty=long_pattern dishonesty_continuing"],
    "R21": [
        f"{question}=prefer_not" for question in EVERY_PRIVATE_CHOICE if question not in (*ASKED_FIRST, *ASKED_NEXT)
    ],
}

JUST_NOT: dict[str, list[str]] = {
    "R01": ["danger_now=prefer_not", "danger_now=no", "suicidal_now"],
    "R02": ["suicidal_now=prefer_not", "suicidal_week", "danger_now"],
    "R03": [
        "strangled",
        "strangled=prefer_not hurt",
        "strangled hurt=prefer_not",
        *(f"strangled {other}" for other in "court_order danger_now own_behaviour attempt_ever suicidal_now".split()),
        "strangled household.pregnancy=me household.children_at_home=yes",
    ],
    "R04": [
        "weapon",
        "threat_to_kill",
        "weapon control",
        "weapon escalating=prefer_not",
        "strangled escalating leaving",
    ],
    "R05": [
        *("leaving control", "leaving hurt", "control hurt", "leaving control humiliated", "leaving control afraid"),
        *("leaving control=prefer_not hurt", "escalating control hurt"),
    ],
    "R06": ["hurt", "strangled=prefer_not", "humiliated afraid control"],
    "R07": [
        *HARK,
        *RAISING,
        "afraid unsafe_if_honest court_order",
        "afraid household.pregnancy=no",
        "afraid household.pregnancy=prefer_not",
        "afraid=prefer_not control",
        "control household.pregnancy=me",
    ],
    "R08": ["child_harm=prefer_not", "household.children_at_home=yes"],
    "R09": [
        *(f"household.children_at_home=prefer_not {harm}" for harm in (*GRAVE, "hurt")),
        *(f"household.children_at_home=yes {other}" for other in "humiliated afraid control threats".split()),
        "household.children_at_home=yes hurt=prefer_not",
    ],
    "R10": ["court_order=prefer_not", "leaving"],
    "R11": ["attempt_ever", "suicidal_now", "wish_dead=prefer_not"],
    "R12": ["danger_now", "suicidal_now", "afraid=prefer_not", "suicidal_week=prefer_not"],
    "R13": ["strangled", "control", "afraid=prefer_not", "humiliated=prefer_not"],
    "R14": ["leaving", "hurt", "control=prefer_not", "unsafe_if_honest=prefer_not"],
    "R15": ["own_behaviour=prefer_not"],
    "R16": ["choice=reluctant", "choice=free", "choice=prefer_not"],
    "R17": [*ASKED_NEXT, "humiliated=prefer_not", "danger_now=prefer_not", "forced_sex=prefer_not"],
    "R18": ["leaving=prefer_not", "followed"],
    "R19": ["attempt_ever=prefer_not", "suicidal_week"],
    "R20": [
        *("dishonesty=long_pattern", "dishonesty=several dishonesty_continuing", "dishonesty_continuing"),
        "dishonesty=long_pattern dishonesty_continuing=prefer_not",
    ],
    "R21": [
        *(f"{question}=prefer_not" for question in (*ASKED_FIRST, *ASKED_NEXT)),
        *("household.pregnancy=prefer_not", "household.children_at_home=prefer_not", "story=prefer_not"),
        "concerns.infidelity.still_going=prefer_not",
    ],
}


def rules_on(changes: Changes, reading: StoryReading | None = NOTHING_OF_CONCERN) -> tuple[str, ...]:
    return assess(intake_with(changes), reading).rules


@pytest.mark.parametrize(("rule", "words"), [(rule, words) for rule, rows in FIRES.items() for words in rows])
def test_fires(rule: str, words: str) -> None:
    assert rule in rules_on(said(words))


@pytest.mark.parametrize(("rule", "words"), [(rule, words) for rule, rows in JUST_NOT.items() for words in rows])
def test_just_does_not_fire(rule: str, words: str) -> None:
    assert rule not in rules_on(said(words))


def test_private_left_for_later() -> None:
    assert rules_on({"private": None}, None) == ("R22",)
    assert rules_on({"private": None, "household.children_at_home": "yes", "household.pregnancy": "me"}, None) == (
        "R22",
    )
    assert "R22" not in rules_on({"about.private_now": "no"})


STORY_RULES = {Band.PRIORITY: "R23", Band.URGENT: "R24", Band.REVIEW: "R25"}


@pytest.mark.parametrize("concern", Concern)
def test_a_concern_in_the_story_fires_the_rule_of_its_band_alone(concern: Concern) -> None:
    band = CONCERN_BANDS[concern]
    reading = StoryReading(concerns=(concern,), band=band, language="en", issues=(), evidence=())
    assessment = assess(intake_with(), reading)
    assert assessment.rules == (STORY_RULES[band],)
    assert assessment.band is band
    assert assessment.conjoint_hold is (band is not Band.REVIEW)
    assert assessment.tasks == ((TaskKind.SAFEGUARDING,) if concern is Concern.CHILD_AT_RISK else ())


def test_a_story_that_cannot_be_read() -> None:
    assert rules_on({}, UNREADABLE) == ("R26",)
    assert assess(intake_with(), UNREADABLE).tasks == (TaskKind.READ_BY_PERSON,)
    assert rules_on({"private.story": " \n"}, UNREADABLE) == ()
    assert rules_on({"private": None}, UNREADABLE) == ("R22",)


def test_a_story_is_never_assessed_unread() -> None:
    with pytest.raises(ValueError, match="reading"):
        assess(intake_with(), None)


IMMEDIATE, URGENT, PRIORITY, REVIEW = Band.IMMEDIATE, Band.URGENT, Band.PRIORITY, Band.REVIEW
ASK, PROTECT, READ = TaskKind.ASK_IN_PRIVATE, TaskKind.SAFEGUARDING, TaskKind.READ_BY_PERSON

# Band, hold and task of each rule, typed a second time from the contract's table.
CONTRACT: list[tuple[str, Band, bool, TaskKind | None]] = [
    *((rule, IMMEDIATE, True, None) for rule in ("R01", "R02", "R03", "R04", "R05")),
    *((rule, URGENT, True, None) for rule in ("R06", "R07")),
    *((rule, URGENT, True, PROTECT) for rule in ("R08", "R09")),
    *(("R10", URGENT, True, None), ("R11", URGENT, False, None), ("R12", URGENT, True, ASK)),
    *((rule, PRIORITY, True, None) for rule in ("R13", "R14", "R15", "R16")),
    ("R17", PRIORITY, True, ASK),
    *((rule, REVIEW, False, None) for rule in ("R18", "R19", "R20")),
    *((rule, REVIEW, False, ASK) for rule in ("R21", "R22")),
    *(("R23", PRIORITY, True, None), ("R24", URGENT, True, PROTECT)),
    *(("R25", REVIEW, False, None), ("R26", REVIEW, False, READ)),
]


def test_bands_holds_and_tasks_are_those_of_the_contract() -> None:
    assert [(rule.id, rule.band, rule.hold, rule.task) for rule in RULES] == CONTRACT
