"""Time zones as people know them: those of a country, the likeliest first, and a name such as "London time"."""

from collections.abc import Mapping
from functools import cache

from babel.core import get_global
from babel.dates import get_timezone_location

from portal.domain.intake_codes import timezones
from portal.wording.catalogue import gettext

UTC = "UTC"

# In countries with several zones, the one that most people there live by. The choice is a first offer only.
LIKELIEST_ZONES: Mapping[str, str] = {
    "AQ": "Antarctica/McMurdo",
    "AR": "America/Argentina/Buenos_Aires",
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "CD": "Africa/Kinshasa",
    "CL": "America/Santiago",
    "CN": "Asia/Shanghai",
    "CY": "Asia/Nicosia",
    "DE": "Europe/Berlin",
    "EC": "America/Guayaquil",
    "ES": "Europe/Madrid",
    "FM": "Pacific/Chuuk",
    "GL": "America/Nuuk",
    "ID": "Asia/Jakarta",
    "KI": "Pacific/Tarawa",
    "KZ": "Asia/Almaty",
    "MH": "Pacific/Majuro",
    "MN": "Asia/Ulaanbaatar",
    "MX": "America/Mexico_City",
    "MY": "Asia/Kuala_Lumpur",
    "NZ": "Pacific/Auckland",
    "PF": "Pacific/Tahiti",
    "PG": "Pacific/Port_Moresby",
    "PS": "Asia/Hebron",
    "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "UM": "Pacific/Wake",
    "US": "America/New_York",
    "UZ": "Asia/Tashkent",
}


@cache
def zones_of(country: str) -> tuple[str, ...]:
    """IANA names of the zones of `country` (an ISO code), the likeliest first; () where nobody lives."""
    known = set(timezones())
    zones = [zone for zone in get_global("territory_zones").get(country, ()) if zone in known]
    likeliest = LIKELIEST_ZONES.get(country)
    return tuple(sorted(zones, key=lambda zone: (zone != likeliest, zone)))


def default_zone(country: str) -> str:
    """The zone to offer first to somebody in `country`; UTC where the country has none or is not known."""
    return next(iter(zones_of(country)), UTC)


def zone_name(zone: str, locale: str) -> str:
    """What people in `locale` ("en_GB") call the zone: "London time". Zones of no place keep their own name."""
    if "/" not in zone or zone.startswith("Etc/"):
        return zone.removeprefix("Etc/")
    place = get_timezone_location(zone, locale=locale, return_city=True).rpartition("/")[2]
    return gettext("%(place)s time", place=place)
