"""Helplines by country: the same for everybody there, whatever they answered.

Each entry names the page it was compared with and the day of that comparison; README.md says how they are kept.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib import resources

from babel.support import LazyProxy

from portal.wording.catalogue import lazy_gettext as _

INTERNATIONAL = "international"
EUROPEAN_UNION = "european_union"

MEMBERS_OF_THE_EUROPEAN_UNION = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()
)


class HelplineKind(StrEnum):
    """What a line is for, in the order in which a page shows them."""

    EMERGENCY = "emergency"
    ABUSE = "abuse"
    CRISIS = "crisis"
    CHILD = "child"
    YOUTH = "youth"
    COUPLES = "couples"


NOT_BESIDE_THE_OTHERS = frozenset({HelplineKind.YOUTH, HelplineKind.COUPLES})
"""Kinds with a place of their own: where an intake ends for somebody under age, and where none of ours fits."""


class Serves(StrEnum):
    ANYONE = "anyone"
    WOMEN = "women"
    MEN = "men"
    LGBT = "lgbt"
    YOUNG = "young"


KIND_LABELS: Mapping[HelplineKind, LazyProxy] = {
    HelplineKind.EMERGENCY: _("In an emergency"),
    HelplineKind.ABUSE: _("When someone close to you hurts or scares you"),
    HelplineKind.CRISIS: _("When life feels too much"),
    HelplineKind.CHILD: _("When you worry about a child"),
    HelplineKind.YOUTH: _("For children and young people"),
    HelplineKind.COUPLES: _("Other places where couples find help"),
}

SERVES_LABELS: Mapping[Serves, LazyProxy] = {
    Serves.ANYONE: _("for anyone"),
    Serves.WOMEN: _("for women"),
    Serves.MEN: _("for men"),
    Serves.LGBT: _("for LGBT+ people"),
    Serves.YOUNG: _("for children and young people"),
}


@dataclass(frozen=True, slots=True)
class Helpline:
    """One line. `number`, `text` (where to write), `website`, `hours` and `area` are "" where there is none.

    `languages` are ISO 639-1 codes. `source` is the page that gave the number, `checked` the day it was compared.
    """

    kind: HelplineKind
    serves: Serves
    name: str
    number: str
    text: str
    website: str
    hours: str
    area: str
    languages: tuple[str, ...]
    source: str
    checked: date

    @property
    def dial(self) -> str:
        """What a telephone link dials, or "" where `number` holds none or more than one."""
        digits = self.number.replace(" ", "").replace("-", "")
        return digits if digits.isdecimal() else ""


@dataclass(frozen=True, slots=True)
class Helplines:
    """All that is shown to a person in `country` (an ISO code)."""

    country: str
    lines: tuple[Helpline, ...]

    def of(self, kind: HelplineKind) -> tuple[Helpline, ...]:
        return tuple(line for line in self.lines if line.kind is kind)

    @property
    def groups(self) -> tuple[tuple[HelplineKind, tuple[Helpline, ...]], ...]:
        """The kinds for an adult in need that have lines, in the order of a page, each with its lines."""
        shown = (kind for kind in HelplineKind if kind not in NOT_BESIDE_THE_OTHERS)
        return tuple((kind, self.of(kind)) for kind in shown if self.of(kind))


@cache
def countries_with_helplines() -> tuple[str, ...]:
    """ISO codes of the countries that have a file of their own, sorted."""
    names = (file.name.removesuffix(".toml") for file in (resources.files(__name__) / "countries").iterdir())
    return tuple(sorted(name for name in names if len(name) == 2))


@cache
def helplines_for(country: str) -> Helplines:
    """The lines of `country` (an ISO code, or "" where it is not known), with international ones for what it lacks."""
    lines = _lines(country) if country in countries_with_helplines() else _shared_emergency(country)
    there = {line.kind for line in lines}
    return Helplines(country, lines + tuple(line for line in _lines(INTERNATIONAL) if line.kind not in there))


def youth_for(country: str) -> tuple[Helpline, ...]:
    """Where somebody under age is sent, whose intake ends at the first step."""
    return helplines_for(country).of(HelplineKind.YOUTH)


def couples_services_for(country: str) -> tuple[Helpline, ...]:
    """Who else works with couples in `country`, for those whom nobody of ours fits; () where none is known."""
    return helplines_for(country).of(HelplineKind.COUPLES)


def _shared_emergency(country: str) -> tuple[Helpline, ...]:
    return _lines(EUROPEAN_UNION) if country in MEMBERS_OF_THE_EUROPEAN_UNION else ()


@cache
def _lines(name: str) -> tuple[Helpline, ...]:
    file = resources.files(__name__) / "countries" / f"{name}.toml"
    tables = tomllib.loads(file.read_text(encoding="utf-8"))["lines"]
    return tuple(_read_line(table) for table in tables)


def _read_line(table: Mapping[str, object]) -> Helpline:
    """Raises KeyError or ValueError for a line without name, languages, source or day."""
    languages, checked = table["languages"], table["checked"]
    if not isinstance(languages, list) or not isinstance(checked, date):
        raise ValueError(f"{table['name']}: languages should be a list, checked a date")  # noqa: TRY004 - the file
    return Helpline(
        kind=HelplineKind(str(table["kind"])),
        serves=Serves(str(table["serves"])),
        name=str(table["name"]),
        number=str(table.get("number", "")),
        text=str(table.get("text", "")),
        website=str(table.get("website", "")),
        hours=str(table.get("hours", "")),
        area=str(table.get("area", "")),
        languages=tuple(str(language) for language in languages),
        source=str(table["source"]),
        checked=checked,
    )
