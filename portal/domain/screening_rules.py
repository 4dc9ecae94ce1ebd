"""The 26 screening rules, one to a row, to be read beside the table of the clinical contract.

Bare names are keys of the private part. Change a rule only together with `RULESET`, since every assessment is stored
with the version that made it. These are structured prompts, not a validated instrument: a clear screen does not mean
that somebody is safe.
"""

from dataclasses import dataclass

from portal.domain.bands import Band
from portal.domain.screening_facts import (
    ANSWERED_KEYS,
    Predicate,
    all_of,
    answer,
    any_of,
    prefers_not,
    private_left_for_later,
    story_shows,
    story_unread,
    yes,
)
from portal.domain.story.concerns import Concern
from portal.domain.tasks import TaskKind

RULESET = "1"

HOLD, NO_HOLD = True, False
ROUTINE, REVIEW, PRIORITY, URGENT, IMMEDIATE = Band


@dataclass(frozen=True, slots=True)
class Rule:
    """`task` is planned if the rule fires; if `task_for` is not empty, only if one of these was among what fired it."""

    id: str
    fires: Predicate
    band: Band
    hold: bool
    task: TaskKind | None = None
    task_for: frozenset[str] = frozenset()

    def task_after(self, found: tuple[str, ...]) -> TaskKind | None:
        return self.task if not self.task_for or self.task_for.intersection(found) else None


# The four areas of HARK: humiliation, fear, forced sex, physical harm (Sohal, Eldridge & Feder 2007).
HARK = ("humiliated", "afraid", "forced_sex", "hurt")
WITH_STRANGLING = (
    *(*HARK, "control", "threats", "escalating", "weapon", "threat_to_kill"),
    *("leaving", "followed", "unsafe_if_honest", "child_harm"),
)
SUICIDE_RISK = ("wish_dead", "better_off_dead", "suicidal_week")
ASKED_FIRST = ("danger_now", "suicidal_now")
ASKED_NEXT = ("strangled", "weapon", "threat_to_kill", "afraid", "unsafe_if_honest")
ALL_OTHERS = tuple(
    question
    for question in (key.removeprefix("private.") for key in ANSWERED_KEYS)
    if question not in (*ASKED_FIRST, *ASKED_NEXT)
)

PREGNANCY = answer("household.pregnancy", "me", "partner", "recent_birth")
CHILDREN = answer("household.children_at_home", "yes")
STORY_PRIORITY = (
    *(Concern.VIOLENCE, Concern.SEXUAL_COERCION, Concern.THREATS),
    *(Concern.COERCIVE_CONTROL, Concern.SURVEILLANCE, Concern.FEAR),
)
STORY_URGENT = (
    *(Concern.STRANGULATION, Concern.WEAPON, Concern.THREAT_TO_KILL),
    *(Concern.CHILD_AT_RISK, Concern.SELF_HARM),
)
STORY_CHILD = frozenset({f"story.{Concern.CHILD_AT_RISK}"})

ASK, PROTECT, READ = TaskKind.ASK_IN_PRIVATE, TaskKind.SAFEGUARDING, TaskKind.READ_BY_PERSON

# fmt: off
RULES: tuple[Rule, ...] = (
    Rule("R01", yes("danger_now"), IMMEDIATE, HOLD),
    Rule("R02", yes("suicidal_now"), IMMEDIATE, HOLD),
    Rule("R03", all_of(yes("strangled"), yes(*WITH_STRANGLING)), IMMEDIATE, HOLD),
    Rule("R04", all_of(yes("weapon", "threat_to_kill"), yes("escalating", "leaving", "followed")), IMMEDIATE, HOLD),
    Rule("R05", all_of(yes("leaving", "followed"), yes("control"), yes("forced_sex", "hurt")), IMMEDIATE, HOLD),
    Rule("R06", yes("strangled", "weapon", "threat_to_kill", "forced_sex"), URGENT, HOLD),
    Rule("R07", all_of(yes(*HARK), any_of(yes("control", "threats", "escalating", "leaving", "followed"), PREGNANCY)),
         URGENT, HOLD),
    Rule("R08", yes("child_harm"), URGENT, HOLD, PROTECT),
    Rule("R09", all_of(CHILDREN, yes("forced_sex", "hurt", "strangled", "weapon", "threat_to_kill")),
         URGENT, HOLD, PROTECT),
    Rule("R10", yes("court_order"), URGENT, HOLD),
    Rule("R11", yes(*SUICIDE_RISK), URGENT, NO_HOLD),
    Rule("R12", prefers_not(*ASKED_FIRST), URGENT, HOLD, ASK),
    Rule("R13", yes(*HARK), PRIORITY, HOLD),
    Rule("R14", yes("control", "threats", "escalating", "followed", "unsafe_if_honest"), PRIORITY, HOLD),
    Rule("R15", yes("own_behaviour"), PRIORITY, HOLD),
    Rule("R16", answer("private.choice", "afraid_to_refuse"), PRIORITY, HOLD),
    Rule("R17", prefers_not(*ASKED_NEXT), PRIORITY, HOLD, ASK),
    Rule("R18", yes("leaving"), REVIEW, NO_HOLD),
    Rule("R19", yes("attempt_ever"), REVIEW, NO_HOLD),
    Rule("R20", all_of(answer("private.dishonesty", "long_pattern"), yes("dishonesty_continuing")), REVIEW, NO_HOLD),
    Rule("R21", prefers_not(*ALL_OTHERS), REVIEW, NO_HOLD, ASK),
    Rule("R22", private_left_for_later, REVIEW, NO_HOLD, ASK),
    Rule("R23", story_shows(*STORY_PRIORITY), PRIORITY, HOLD),
    Rule("R24", story_shows(*STORY_URGENT), URGENT, HOLD, PROTECT, task_for=STORY_CHILD),
    Rule("R25", story_shows(Concern.CHRONIC_DISHONESTY), REVIEW, NO_HOLD),
    Rule("R26", story_unread, REVIEW, NO_HOLD, READ),
)
# fmt: on
