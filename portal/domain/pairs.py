"""Which couples' intakes, read side by side, go to the lead. The software names no victim and no culprit.

Source: the clinical contract, "On a case". Only the staff ever see that two intakes were compared.
"""

from enum import StrEnum

from portal.domain.reasons import Reason
from portal.domain.screening import Assessment
from portal.domain.story.concerns import Concern

OWN_BEHAVIOUR = "R15"
PRIVATE_LEFT_FOR_LATER = "R22"
# Rules that fire on harm or fear that the person tells of. Of the story, R24 counts but for harm to oneself alone.
RULES_OF_REPORTS = frozenset(
    {"R01", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R13", "R14", "R16", "R23"}
)  # fmt: skip
GRAVE_STORY = "R24"
SELF_HARM = f"story.{Concern.SELF_HARM}"


class PairFinding(StrEnum):
    BOTH_REPORT = "pair_both_report"
    OWN_BEHAVIOUR = "pair_own_behaviour"
    CONTRADICT = "pair_contradict"


def reports(assessment: Assessment) -> bool:
    """Whether the person tells of harm, danger or fear, by answers or in the story."""
    if RULES_OF_REPORTS.intersection(assessment.rules):
        return True
    return any(reason.code == GRAVE_STORY and _keys(reason) != (SELF_HARM,) for reason in assessment.reasons)


def findings_for_lead(first: Assessment, second: Assessment) -> tuple[PairFinding, ...]:
    """Why the pair goes to the lead, in the order of `PairFinding`; empty if it need not. Who is first means nothing.

    A pair contradicts if one tells of harm and the other, having answered in private, tells neither of harm nor of
    own behaviour. Somebody who has not answered yet contradicts nobody.
    """
    found: set[PairFinding] = set()
    if reports(first) and reports(second):
        found.add(PairFinding.BOTH_REPORT)
    if any(OWN_BEHAVIOUR in assessment.rules for assessment in (first, second)):
        found.add(PairFinding.OWN_BEHAVIOUR)
    if _contradicts(first, second) or _contradicts(second, first):
        found.add(PairFinding.CONTRADICT)
    return tuple(finding for finding in PairFinding if finding in found)


def _contradicts(one: Assessment, other: Assessment) -> bool:
    silent = not reports(other) and not {OWN_BEHAVIOUR, PRIVATE_LEFT_FOR_LATER}.intersection(other.rules)
    return reports(one) and silent


def _keys(reason: Reason) -> object:
    return reason.values["keys"]
