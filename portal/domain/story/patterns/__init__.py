"""What each concern sounds like: one file a field, each a table that a clinical lead can read and correct."""

from collections.abc import Mapping

from portal.domain.story.concerns import Concern
from portal.domain.story.pattern import Pattern
from portal.domain.story.patterns import children, control, fear, lethal, lying, self_harm, sexual, threats, violence

PATTERNS: Mapping[Concern, tuple[Pattern, ...]] = {
    Concern.VIOLENCE: violence.PATTERNS,
    Concern.SEXUAL_COERCION: sexual.PATTERNS,
    Concern.THREATS: threats.PATTERNS,
    Concern.COERCIVE_CONTROL: control.CONTROL,
    Concern.SURVEILLANCE: control.SURVEILLANCE,
    Concern.FEAR: fear.PATTERNS,
    Concern.STRANGULATION: lethal.STRANGULATION,
    Concern.WEAPON: lethal.WEAPON,
    Concern.THREAT_TO_KILL: lethal.THREAT_TO_KILL,
    Concern.CHILD_AT_RISK: children.PATTERNS,
    Concern.SELF_HARM: self_harm.PATTERNS,
    Concern.CHRONIC_DISHONESTY: lying.PATTERNS,
}
