"""Lists to choose from that are not part of the questions: countries, zones, languages."""

from collections.abc import Mapping, Sequence
from functools import cache

from wtforms.fields.choices import SelectChoice

from portal.domain.intake_codes import COUNTRIES
from portal.wording.catalogue import current_locale
from portal.wording.catalogue import gettext as _
from portal.wording.countries import country_name, country_names, language_names
from portal.wording.zones import UTC, zone_name, zones_of


def language_here() -> str:
    """The language that the person reads the page in: the likeliest to talk in too."""
    return current_locale().partition("_")[0]


def countries(first: str) -> Sequence[SelectChoice]:
    """All countries by name, that of the practice before them."""
    others = [SelectChoice(code, name) for code, name in country_names(current_locale()) if code != first]
    return [SelectChoice(first, country_name(first, current_locale())), *others]


def zones(country: str, chosen: object, locale: str) -> Sequence[SelectChoice]:
    """The usual time of the country, which needs no choosing; then the country's own zones; then all by continent."""
    usual = SelectChoice("", _("The usual time in my country"))
    here = country_name(country, locale)
    own = [SelectChoice(zone, zone_name(zone, locale), optgroup=here) for zone in zones_of(country)]
    known = _zones_by_region(locale)
    listed = {zone for zones in known.values() for zone, _name in zones}
    kept = [SelectChoice(chosen, zone_name(chosen, locale))] if isinstance(chosen, str) and chosen not in listed else []
    regions = _region_names()
    others = [
        SelectChoice(zone, name, optgroup=str(regions.get(region, region)))
        for region, zones in known.items()
        for zone, name in zones
        if zone not in zones_of(country)
    ]
    return [usual, *kept, *own, *others]


@cache
def _zones_by_region(locale: str) -> Mapping[str, Sequence[tuple[str, str]]]:
    regions: dict[str, list[tuple[str, str]]] = {}
    for zone in sorted({zone for country in COUNTRIES for zone in zones_of(country)}):
        regions.setdefault(zone.partition("/")[0], []).append((zone, zone_name(zone, locale)))
    sorted_regions = {region: sorted(zones, key=lambda pair: pair[1]) for region, zones in regions.items()}
    return {**sorted_regions, UTC: [(UTC, zone_name(UTC, locale))]}


def _region_names() -> Mapping[str, str]:
    return {
        "Africa": _("Africa"),
        "America": _("North and South America"),
        "Antarctica": _("Antarctica"),
        "Arctic": _("The Arctic"),
        "Asia": _("Asia"),
        "Atlantic": _("The Atlantic"),
        "Australia": _("Australia"),
        "Europe": _("Europe"),
        "Indian": _("The Indian Ocean"),
        "Pacific": _("The Pacific"),
        UTC: _("Everywhere"),
    }


def languages(spoken: frozenset[str]) -> Sequence[SelectChoice]:
    """The languages that therapists here speak, and the one of this page; all others in a group of their own."""
    near = spoken | {language_here()}
    names = language_names(current_locale())
    return [
        *(SelectChoice(code, name) for code, name in names if code in near),
        *(SelectChoice(code, name, optgroup=_("Other languages")) for code, name in names if code not in near),
    ]
