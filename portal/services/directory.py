"""The public list of therapists: what is shown of each, and what there is to filter by."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from portal.data.tables import Therapist
from portal.domain.directory import Filter, Listed, areas_worked_with, passes
from portal.services import therapists

PAGE = 20


@dataclass(frozen=True, slots=True)
class Choices:
    """What those who work here offer, so that no filter leads to nobody by itself. Each sorted."""

    areas: tuple[str, ...]
    languages: tuple[str, ...]
    formats: tuple[str, ...]
    genders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """`count` therapists pass; these are the ones of page `number`, counted from 1 up to `last`."""

    therapists: Sequence[Listed]
    count: int
    number: int
    last: int


def everybody() -> list[Listed]:
    """All therapists of the practice, by name."""
    loads = therapists.caseloads()
    return [_listed(each, loads.get(each.id, 0)) for each in therapists.everyone()]


def choices_of(everyone: Sequence[Listed]) -> Choices:
    return Choices(
        areas=_sorted(each.areas for each in everyone),
        languages=_sorted(each.languages for each in everyone),
        formats=_sorted(each.formats for each in everyone),
        genders=_sorted((each.gender,) for each in everyone),
    )


def page_of(everyone: Sequence[Listed], wanted: Filter, number: int) -> Page:
    """The page with this number of those who pass; the nearest that there is for any other number."""
    found = [each for each in everyone if passes(each, wanted)]
    last = max((len(found) - 1) // PAGE + 1, 1)
    at = min(max(number, 1), last)
    return Page(found[(at - 1) * PAGE : at * PAGE], len(found), at, last)


def _sorted(groups: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(sorted({value for group in groups for value in group}))


def _listed(therapist: Therapist, caseload: int) -> Listed:
    return Listed(
        name=therapist.name,
        about=therapist.about,
        areas=areas_worked_with({row.area: row.level for row in therapist.competence}),
        languages=tuple(therapist.languages),
        formats=tuple(therapist.formats),
        gender=therapist.gender,
        fee=therapist.fee,
        has_room=therapist.accepting and caseload < therapist.capacity,
    )
