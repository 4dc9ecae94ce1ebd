"""Which pattern files speak for which concern."""

from collections.abc import Mapping
from types import MappingProxyType

from portal.domain.story.concerns import Concern
from portal.domain.story.pattern import Pattern
from portal.domain.story.patterns import (
    blows,
    children,
    confinement,
    control,
    elsewhere,
    fear,
    idioms,
    idioms_of_fear,
    idioms_of_home,
    lying,
    self_harm,
    sexual,
    strangulation,
    surveillance,
    threats,
    threats_to_kill,
    violence,
    weapons,
)

PATTERNS: Mapping[Concern, tuple[Pattern, ...]] = MappingProxyType(
    {
        Concern.VIOLENCE: blows.PATTERNS + violence.PATTERNS,
        Concern.SEXUAL_COERCION: sexual.PATTERNS,
        Concern.THREATS: threats.PATTERNS,
        Concern.COERCIVE_CONTROL: control.PATTERNS + confinement.PATTERNS,
        Concern.SURVEILLANCE: surveillance.PATTERNS,
        Concern.FEAR: fear.PATTERNS,
        Concern.STRANGULATION: strangulation.PATTERNS,
        Concern.WEAPON: weapons.PATTERNS,
        Concern.THREAT_TO_KILL: threats_to_kill.PATTERNS,
        Concern.CHILD_AT_RISK: children.PATTERNS,
        Concern.SELF_HARM: self_harm.PATTERNS,
        Concern.CHRONIC_DISHONESTY: lying.PATTERNS,
    }
)
IDIOMS: tuple[Pattern, ...] = idioms.PATTERNS + idioms_of_fear.PATTERNS + idioms_of_home.PATTERNS
ELSEWHERE_FROM_HERE: tuple[Pattern, ...] = elsewhere.PATTERNS
