"""From one intake to its band, the hold on joint sessions, and the tasks that follow, each with its reason.

The highest rule that fires sets the band, never a weighted sum; any rule marked with a hold holds. The software orders
the queue; a clinician decides. Source: the practice's clinical contract, "Bands".
"""

from dataclasses import dataclass

from portal.domain.bands import Band
from portal.domain.intake import Intake
from portal.domain.reasons import Reason
from portal.domain.screening_facts import facts_of
from portal.domain.screening_rules import RULES, RULESET
from portal.domain.story.concerns import StoryReading
from portal.domain.tasks import TaskKind

__all__ = ["RULESET", "Assessment", "assess"]


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the rules of version `ruleset` made of one version of one person's intake.

    `rules` are the ids that fired and `tasks` the kinds that follow from them, both sorted, each once. `reasons` has
    one for each of `rules`, in their order: `code` is the rule's id and the value `keys` what made it fire, as dotted
    paths, or as "story.violence" for what the reader found. A rule that fired is a disclosure: store this sealed.
    """

    band: Band
    conjoint_hold: bool
    rules: tuple[str, ...]
    tasks: tuple[TaskKind, ...]
    reasons: tuple[Reason, ...]
    ruleset: str


def assess(intake: Intake, reading: StoryReading | None) -> Assessment:
    """Apply every rule to `intake` and to `reading`, which is that of its story; None only if it has no private part.

    Raises ValueError if there is a private part and no reading.
    """
    facts = facts_of(intake, reading)
    fired = [(rule, found) for rule in RULES if (found := rule.fires(facts))]
    tasks = {task for rule, found in fired if (task := rule.task_after(found))}
    return Assessment(
        band=max((rule.band for rule, _ in fired), default=Band.ROUTINE),
        conjoint_hold=any(rule.hold for rule, _ in fired),
        rules=tuple(rule.id for rule, _ in fired),
        tasks=tuple(sorted(tasks)),
        reasons=tuple(Reason(rule.id, {"keys": found}) for rule, found in fired),
        ruleset=RULESET,
    )
