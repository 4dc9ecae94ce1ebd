"""Who of the practice's therapists passes the filters of the public list. Nothing here ranks anybody."""

from dataclasses import dataclass

WORKS_WITH = 2
"""The level of competence from which somebody is said to work with an area. Matching asks for the same, but for drift,
where it is content with less.
"""

UNNAMED_AREAS = frozenset({"trauma_abuse"})
"""Never shown or asked for in public: nobody may be known as the therapist whom people see who are afraid."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A therapist as the public list shows one. `areas` are those that they work with, `fee` is in minor units."""

    name: str
    about: str
    areas: tuple[str, ...]
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    gender: str
    fee: int
    has_room: bool


@dataclass(frozen=True, slots=True)
class Filter:
    """What somebody looks for; an empty text asks for nothing."""

    area: str = ""
    language: str = ""
    format: str = ""
    gender: str = ""
    has_room: bool = False

    @property
    def asks_for_something(self) -> bool:
        return self != Filter()


def passes(listed: Listed, wanted: Filter) -> bool:
    """Whether the therapist fits all that is asked for."""
    return (
        wanted.area in {"", *listed.areas}
        and wanted.language in {"", *listed.languages}
        and wanted.format in {"", *listed.formats}
        and wanted.gender in {"", listed.gender}
        and (listed.has_room or not wanted.has_room)
    )


def areas_worked_with(competence: dict[str, int]) -> tuple[str, ...]:
    """The areas that may be named in public, of those with enough competence, in their given order."""
    return tuple(area for area, level in competence.items() if level >= WORKS_WITH and area not in UNNAMED_AREAS)
