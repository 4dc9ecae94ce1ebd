"""The areas in which a practice states its therapists' competence, and which of them an issue calls for.

Source: the clinical contract, "Matching to a therapist", and the command line's contract for `rules match`.
"""

from collections.abc import Iterable
from enum import StrEnum

from portal.domain.intake_fields import AddictionKind, Issue

# 0 none, 1 some, 2 enough for a main issue, 3 leads.
HIGHEST_COMPETENCE = 3
SUBSTANCES = frozenset({"alcohol", "drugs"})


class Area(StrEnum):
    INFIDELITY = "infidelity"
    CONFIDENCE = "confidence"
    SUBSTANCE = "substance"
    BEHAVIOURAL = "behavioural"
    DRIFT = "drift"
    TRAUMA_ABUSE = "trauma_abuse"


def area_of(issue: Issue, addiction_kind: AddictionKind | None) -> Area:
    """Who is unsure what the matter is begins where loss of closeness is worked with."""
    match issue:
        case "infidelity":
            return Area.INFIDELITY
        case "confidence":
            return Area.CONFIDENCE
        case "addiction_neglect":
            return Area.SUBSTANCE if addiction_kind in SUBSTANCES else Area.BEHAVIOURAL
        case "drift" | "unsure":
            return Area.DRIFT


def level_needed(main_issue: Issue) -> int:
    return 1 if main_issue in {"drift", "unsure"} else 2


def other_areas(issues: Iterable[Issue], main_issue: Issue, addiction_kind: AddictionKind | None) -> tuple[Area, ...]:
    """The areas of the other issues, each once and without the main one's, in the order of `Area`."""
    called_for = {area_of(issue, addiction_kind) for issue in issues} - {area_of(main_issue, addiction_kind)}
    return tuple(area for area in Area if area in called_for)
