"""What the story reader looks for, how urgent each concern is, and the shape of what it hands back."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from portal.domain.bands import Band


class Concern(StrEnum):
    """A concern that a story can show. Source of the list: the clinical contract, rules R23, R24 and R25."""

    VIOLENCE = "violence"
    SEXUAL_COERCION = "sexual_coercion"
    THREATS = "threats"
    COERCIVE_CONTROL = "coercive_control"
    SURVEILLANCE = "surveillance"
    FEAR = "fear"
    STRANGULATION = "strangulation"
    WEAPON = "weapon"
    THREAT_TO_KILL = "threat_to_kill"
    CHILD_AT_RISK = "child_at_risk"
    SELF_HARM = "self_harm"
    CHRONIC_DISHONESTY = "chronic_dishonesty"


PRIORITY_CONCERNS = (
    Concern.VIOLENCE,
    Concern.SEXUAL_COERCION,
    Concern.THREATS,
    Concern.COERCIVE_CONTROL,
    Concern.SURVEILLANCE,
    Concern.FEAR,
)
URGENT_CONCERNS = (
    Concern.STRANGULATION,
    Concern.WEAPON,
    Concern.THREAT_TO_KILL,
    Concern.CHILD_AT_RISK,
    Concern.SELF_HARM,
)
CONCERN_BANDS: Mapping[Concern, Band] = MappingProxyType(
    dict.fromkeys(PRIORITY_CONCERNS, Band.PRIORITY)
    | dict.fromkeys(URGENT_CONCERNS, Band.URGENT)
    | {Concern.CHRONIC_DISHONESTY: Band.REVIEW}
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """The characters `start` to `end` (exclusive) of the story as it was written that led to `concern`."""

    concern: Concern
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class StoryReading:
    """What a story shows. `band` is None when nothing was found; it may only ever raise a case, never lower it.

    `concerns` stand in the order of `Concern`, each once; `language` is an ISO 639-1 code, or "und" when the language
    is not one that is recognised; `issues` are those of the intake form that the words suggest; `evidence` is ordered
    by where it begins.
    """

    concerns: tuple[Concern, ...]
    band: Band | None
    language: str
    issues: tuple[str, ...]
    evidence: tuple[Evidence, ...]
