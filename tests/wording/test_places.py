import pytest

from portal.domain.intake_codes import COUNTRIES, LANGUAGES, timezones
from portal.wording.catalogue import speaking
from portal.wording.countries import country_name, country_names, language_name, language_names
from portal.wording.zones import LIKELIEST_ZONES, default_zone, zone_name, zones_of


def test_every_country_has_a_name_and_a_place_in_the_list() -> None:
    names = country_names("en_GB")
    assert {code for code, _name in names} == set(COUNTRIES)
    assert [name for _code, name in names][:3] == ["Afghanistan", "Åland Islands", "Albania"]


def test_names_are_in_the_readers_language() -> None:
    assert country_name("DE", "en_GB") == "Germany"
    assert country_name("DE", "de") == "Deutschland"
    assert language_name("fr", "de") == "Französisch"


def test_codes_without_a_name_stand_for_themselves() -> None:
    assert country_name("Q0", "en_GB") == "Q0"
    assert language_name("q0", "en_GB") == "q0"


def test_languages_are_sorted_by_name() -> None:
    names = [name for _code, name in language_names("en_GB")]
    assert {code for code, _name in language_names("en_GB")} == set(LANGUAGES)
    assert names.index("English") < names.index("French") < names.index("Welsh")


@pytest.mark.parametrize("country", COUNTRIES)
def test_zones_of_a_country_are_known_and_begin_with_the_likeliest(country: str) -> None:
    zones = zones_of(country)
    assert set(zones) <= set(timezones())
    assert default_zone(country) in timezones()
    assert not zones or zones[0] == default_zone(country)


@pytest.mark.parametrize(
    ("country", "zone"),
    [("GB", "Europe/London"), ("US", "America/New_York"), ("AU", "Australia/Sydney"), ("BR", "America/Sao_Paulo"),
     ("ES", "Europe/Madrid"), ("PT", "Europe/Lisbon"), ("RU", "Europe/Moscow"), ("BV", "UTC"), ("", "UTC")],
)  # fmt: skip
def test_most_people_get_their_own_zone_first(country: str, zone: str) -> None:
    assert default_zone(country) == zone


def test_where_there_are_several_zones_one_was_chosen() -> None:
    several = {country for country in COUNTRIES if len(zones_of(country)) > 1}
    assert set(LIKELIEST_ZONES) == several
    assert all(zone in zones_of(country) for country, zone in LIKELIEST_ZONES.items())


def test_zones_have_names_that_people_use() -> None:
    assert zone_name("Europe/London", "en_GB") == "London time"
    assert zone_name("America/Argentina/Buenos_Aires", "en_GB") == "Buenos Aires time"
    assert zone_name("Etc/GMT+5", "en_GB") == "GMT+5"
    assert zone_name("UTC", "en_GB") == "UTC"


def test_every_zone_has_a_name() -> None:
    with speaking("en_GB"):
        assert all(zone_name(zone, "en_GB") for zone in timezones())
