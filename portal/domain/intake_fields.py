"""The one definition of the intake document: its keys, what each may hold, and which of them tell.

The parser, the web forms, the sealed store and the command line are all made from `FIELDS`. Source: the practice's
clinical contract, "The intake document".
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Literal, get_args

from portal.domain.intake_codes import COUNTRIES, LANGUAGES, timezones

ThreeWay = Literal["yes", "no", "prefer_not"]
PrivateNow = Literal["yes", "no", "unsure"]
Issue = Literal["infidelity", "confidence", "addiction_neglect", "drift", "unsure"]
InfidelityKind = Literal["one_off", "ongoing", "emotional", "online", "unsure"]
ConfidenceKind = Literal["secrets", "lies", "details_shared", "money"]
AddictionKind = Literal[
    "alcohol", "drugs", "gambling", "work", "sport", "gaming", "shopping", "pornography", "other"
]  # fmt: skip
Goal = Literal["repair", "decide", "part_well", "unsure"]
Pregnancy = Literal["me", "partner", "recent_birth", "no", "prefer_not"]
Format = Literal["in_person", "online", "either"]
GenderWish = Literal["any", "woman", "man", "nonbinary"]
SafeHours = Literal["weekday_daytime", "weekday_evening", "weekend"]
IfSomeoneElse = Literal["say_nothing", "first_name", "appointment"]
HereFreely = Literal["free", "reluctant", "afraid_to_refuse", "prefer_not"]
Dishonesty = Literal["no", "once", "several", "long_pattern", "prefer_not"]
AboutWhom = Literal["this_partner", "someone_before", "both"]

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PARTS_OF_DAY = ("morning", "afternoon", "evening")
WINDOWS = tuple(f"{day}_{part}" for day in WEEKDAYS for part in PARTS_OF_DAY)

# The largest whole number that every reader of JSON keeps exact.
MONEY_MAXIMUM = 2**53 - 1


class Kind(StrEnum):
    """How a value is given, and so which form control asks for it."""

    CHOICE = "choice"
    THREE_WAY = "three_way"
    MANY = "many"
    FLAG = "flag"
    LINE = "line"
    TEXT = "text"
    EMAIL = "email"
    PHONE = "phone"
    MONEY = "money"
    REFERENCES = "references"


@dataclass(frozen=True, slots=True)
class Field:
    """One key of the document.

    `key` is its dotted path. `values` gives the values of a choice, in the order in which a form shows them.
    `least` and `most` count characters of a text, entries of a list, or are the bounds of a sum in the smallest unit
    of the practice's currency. `nullable` says that JSON null is a value too.
    """

    key: str
    kind: Kind
    values: Callable[[], tuple[str, ...]] = tuple
    least: int = 0
    most: int | None = None
    nullable: bool = False

    @property
    def group(self) -> str:
        """The dotted path of the object that holds the key; "" for the document itself."""
        return self.key.rpartition(".")[0]


def _choice(key: str, values: tuple[str, ...], *, nullable: bool = False) -> Field:
    return Field(key, Kind.CHOICE, lambda: values, nullable=nullable)


def _three_way(key: str) -> Field:
    return Field(key, Kind.THREE_WAY, lambda: get_args(ThreeWay))


def _many(key: str, values: tuple[str, ...], least: int = 0) -> Field:
    return Field(key, Kind.MANY, lambda: values, least=least, most=len(values))


PRIVATE_QUESTIONS = (
    *("danger_now", "humiliated", "afraid", "forced_sex", "hurt", "control", "threats", "escalating"),
    *("strangled", "weapon", "threat_to_kill", "leaving", "followed", "court_order", "unsafe_if_honest", "child_harm"),
    *("wish_dead", "better_off_dead", "suicidal_week", "attempt_ever", "suicidal_now", "own_behaviour"),
)

# These ask about ever; the other questions about a partner ask about the last twelve months.
ASKED_ABOUT_EVER = frozenset(
    {
        *("private.strangled", "private.weapon", "private.threat_to_kill"),
        *("private.forced_sex", "private.court_order", "private.attempt_ever"),
    }
)

# `adult` offers "no" because a form has to ask; a document with any answer but "yes" is refused as a whole.
_ABOUT = (
    _choice("about.adult", ("yes", "no")),
    _choice("about.private_now", get_args(PrivateNow)),
    Field("about.preferred_name", Kind.LINE, least=1, most=80),
    Field("about.email", Kind.EMAIL, most=254, nullable=True),
    Field("about.phone", Kind.PHONE, most=40, nullable=True),
    _choice("about.country", COUNTRIES),
    Field("about.timezone", Kind.CHOICE, timezones),
    _many("about.languages", LANGUAGES, least=1),
    Field("about.safe_contact.email_ok", Kind.FLAG),
    Field("about.safe_contact.text_ok", Kind.FLAG),
    Field("about.safe_contact.call_ok", Kind.FLAG),
    Field("about.safe_contact.voicemail_ok", Kind.FLAG),
    _many("about.safe_contact.hours", get_args(SafeHours)),
    _choice("about.safe_contact.if_someone_else", get_args(IfSomeoneElse)),
    Field("about.safe_contact.code_word", Kind.LINE, most=40),
    Field("about.safe_contact.do_not_contact", Kind.FLAG),
)

_CONCERNS = (
    _many("concerns.issues", get_args(Issue), least=1),
    _choice("concerns.main_issue", get_args(Issue)),
    _choice("concerns.infidelity.kind", get_args(InfidelityKind)),
    _three_way("concerns.infidelity.still_going"),
    _choice("concerns.confidence.kind", get_args(ConfidenceKind)),
    _choice("concerns.addiction_neglect.kind", get_args(AddictionKind)),
    _three_way("concerns.addiction_neglect.in_treatment"),
    _choice("concerns.goal", get_args(Goal)),
)

_HOUSEHOLD = (
    _three_way("household.children_at_home"),
    _choice("household.pregnancy", get_args(Pregnancy)),
)

_PRACTICAL = (
    _choice("practical.format", get_args(Format)),
    _many("practical.windows", WINDOWS),
    Field("practical.max_fee", Kind.MONEY, most=MONEY_MAXIMUM, nullable=True),
    _choice("practical.therapist_gender", get_args(GenderWish)),
    Field("practical.access_needs", Kind.TEXT, most=2000),
    Field("practical.exclude_therapists", Kind.REFERENCES, most=50),
)

_PRIVATE = (
    Field("private.story", Kind.TEXT, most=20_000),
    _choice("private.choice", get_args(HereFreely)),
    _choice("private.dishonesty", get_args(Dishonesty)),
    _three_way("private.dishonesty_continuing"),
    _choice("private.about_whom", get_args(AboutWhom), nullable=True),
    *(_three_way(f"private.{question}") for question in PRIVATE_QUESTIONS),
)

# Keyed by dotted path, in the order of the document.
FIELDS: Mapping[str, Field] = MappingProxyType(
    {
        field.key: field
        for field in (
            Field("id", Kind.LINE, least=1, most=200),
            *(*_ABOUT, *_CONCERNS, *_HOUSEHOLD, *_PRACTICAL, *_PRIVATE),
        )
    }
)

# Objects that may be null as a whole.
NULLABLE_GROUPS = frozenset(
    {"concerns.infidelity", "concerns.confidence", "concerns.addiction_neglect", "private"}
)  # fmt: skip


def fields_of(group: str) -> tuple[Field, ...]:
    """The fields at or below the dotted path `group`, in the order of the document."""
    return tuple(field for key, field in FIELDS.items() if key == group or key.startswith(f"{group}."))


# What another person must never be able to infer from anything they can see: two requests that differ only in these
# keys get the same answer. Every test of sameness varies exactly these.
TELLING_KEYS: frozenset[str] = frozenset(field.key for group in ("household", "private") for field in fields_of(group))


def is_telling(key: str) -> bool:
    """Whether the dotted path names a telling key or an object that holds one."""
    return any(key == telling or telling.startswith(f"{key}.") for telling in TELLING_KEYS)
