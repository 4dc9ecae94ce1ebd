"""The tables of weighed signs, one for each concern: lines of `weight: sign, sign, …`."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType, ModuleType

from portal.domain.story.concerns import Concern
from portal.domain.story.weights import (
    child_at_risk,
    chronic_dishonesty,
    coercive_control,
    fear,
    self_harm,
    sexual_coercion,
    strangulation,
    surveillance,
    threat_to_kill,
    threats,
    violence,
    weapon,
)

TABLES: Mapping[Concern, ModuleType] = {
    Concern.VIOLENCE: violence,
    Concern.SEXUAL_COERCION: sexual_coercion,
    Concern.THREATS: threats,
    Concern.COERCIVE_CONTROL: coercive_control,
    Concern.SURVEILLANCE: surveillance,
    Concern.FEAR: fear,
    Concern.STRANGULATION: strangulation,
    Concern.WEAPON: weapon,
    Concern.THREAT_TO_KILL: threat_to_kill,
    Concern.CHILD_AT_RISK: child_at_risk,
    Concern.SELF_HARM: self_harm,
    Concern.CHRONIC_DISHONESTY: chronic_dishonesty,
}


def _read(table: str) -> Iterator[tuple[str, int]]:
    for line in table.strip().splitlines():
        weight, _, signs = line.partition(": ")
        for sign in signs.split(", "):
            yield sign, int(weight)


def _by_sign() -> Mapping[str, Mapping[Concern, int]]:
    found: dict[str, dict[Concern, int]] = {}
    for concern, table in TABLES.items():
        for sign, weight in _read(table.SIGNS):
            found.setdefault(sign, {})[concern] = weight
    return found


BASES: Mapping[Concern, int] = MappingProxyType({concern: table.BASE for concern, table in TABLES.items()})
WEIGHTS: Mapping[str, Mapping[Concern, int]] = MappingProxyType(_by_sign())
