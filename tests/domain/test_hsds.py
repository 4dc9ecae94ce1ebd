"""Directories in the shape of HSDS 3: each shape in which they come, what is refused, and a way there and back."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.domain.hsds import NotRead, read
from portal.domain.hsds_tables import NoServices
from portal.domain.hsds_writing import write
from portal.domain.outside_services import LONGEST, Clientele, Cost, Entry, Problem, Topic
from tests.domain.json_values import json_values, spoilt
from tests.referring import HARBOUR, entry_with

TODAY = date(2026, 11, 23)
SERVICE: dict[str, Any] = {
    "id": "ac148810-d857-441c-9679-408f346de14b",
    "name": "Community Counselling",
    "status": "active",
    "url": "https://counselling.example",
    "description": "Counselling by trained people.",
    "assured_date": "2026-01-05",
    "organization": {"id": "o1", "name": "MyCity Civil Society", "description": "x", "email": "info@city.example"},
    "phones": [{"id": "p1", "number": "+44 1234 234567", "type": "voice"}],
    "languages": [{"id": "l1", "code": "ur", "name": "Urdu"}, {"id": "l2", "code": "en-GB"}],
    "service_areas": [{"id": "a1", "name": "MyCity"}],
    "cost_options": [{"id": "c1", "amount": 35, "currency": "gbp", "amount_description": "per hour"}],
    "service_at_locations": [
        {
            "id": "s1",
            "location": {
                "id": "x1",
                "location_type": "physical",
                "addresses": [
                    {"address_1": "1-30 Main Street", "city": "MyCity", "country": "GB", "postal_code": "AB1"}
                ],
            },
        }
    ],
    "attributes": [{"id": "t1", "taxonomy_term": {"id": "tt", "code": "addiction", "name": "Addiction"}}],
}
TABLES: dict[str, Any] = {
    "organizations": [{"id": "o1", "name": "MyCity Civil Society"}],
    "services": [{"id": "s1", "organization_id": "o1", "name": "Debt Line", "status": "active"}],
    "phones": [{"id": "p1", "service_id": "s1", "number": "01"}],
    "languages": [{"id": "l1", "service_id": "s1", "code": "fr"}],
    "service_areas": [{"id": "a1", "service_id": "s1", "name": "MyCity"}],
    "cost_options": [{"id": "c1", "service_id": "s1", "amount": 0}],
    "locations": [{"id": "x1"}],
    "addresses": [{"id": "d1", "location_id": "x1", "address_1": "2 Side Street", "country": "FR"}],
    "service_at_locations": [{"id": "sl", "service_id": "s1", "location_id": "x1"}],
    "attributes": [{"id": "t1", "link_id": "s1", "taxonomy_term_id": "tt"}],
    "taxonomy_terms": [{"id": "tt", "name": "Debt"}],
}


def entry_in(document: object) -> Entry:
    (found,) = read(document, TODAY)
    assert found.entry is not None, found
    return found.entry


def test_a_service_as_the_specification_shows_one() -> None:
    assert entry_in([SERVICE]) == Entry(
        name="Community Counselling",
        organisation="MyCity Civil Society",
        topics=(Topic.ADDICTION,),
        serves=(),
        country="GB",
        area="MyCity",
        languages=("ur", "en"),
        cost=Cost.PAID,
        cost_note="per hour",
        phone="+44 1234 234567",
        web="https://counselling.example",
        email="info@city.example",
        address="1-30 Main Street, MyCity, AB1",
        notes="Counselling by trained people.",
        checked_on=date(2026, 1, 5),
    )


def test_linked_tables_are_joined() -> None:
    entry = entry_in(TABLES)
    assert (entry.name, entry.organisation, entry.phone, entry.address) == (
        "Debt Line",
        "MyCity Civil Society",
        "01",
        "2 Side Street",
    )
    assert (entry.languages, entry.area, entry.cost, entry.country) == (("fr",), "MyCity", Cost.FREE, "FR")
    assert entry.topics == (Topic.DEBT,)


@pytest.mark.parametrize(
    "document",
    [
        [SERVICE],
        {"contents": [SERVICE], "page_number": 1},
        {"services": [SERVICE]},
        [{"id": "o1", "name": "MyCity Civil Society", "email": "info@city.example", "services": [_bare := {
            key: value for key, value in SERVICE.items() if key != "organization"}]}],
        {"organizations": [{"name": "MyCity Civil Society", "email": "info@city.example", "services": [_bare]}]},
    ],
)  # fmt: skip
def test_every_shape_says_the_same(document: object) -> None:
    assert entry_in(document) == entry_in([SERVICE])


@pytest.mark.parametrize("document", [None, 3, "services", {}, [], {"services": []}, {"services": {}}, {"contents": 1}])
def test_what_holds_no_services_is_refused_as_a_whole(document: object) -> None:
    with pytest.raises(NoServices):
        read(document, TODAY)


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"id": ""}, NotRead.NO_ID),
        ({"id": 7}, NotRead.NO_ID),
        ({"id": "x" * 80}, None),
        ({"id": "x" * 81}, NotRead.NO_ID),
        ({"name": " "}, Problem.NO_NAME),
        ({"status": "defunct"}, NotRead.NOT_ACTIVE),
        ({"status": ""}, None),
        ({"url": "javascript:alert(1)"}, Problem.BAD_WEB),
        ({"url": "http://counselling.example"}, None),
        ({"email": "nobody"}, Problem.BAD_EMAIL),
        ({"name": "x" * LONGEST["name"]}, None),
        ({"name": "x" * (LONGEST["name"] + 1)}, Problem.TOO_LONG),
        ({"url": "", "phones": [], "organization": None, "service_at_locations": []}, Problem.NO_CONTACT),
    ],
)
def test_what_keeps_a_service_out(changed: dict[str, Any], problem: object) -> None:
    (found,) = read([{**SERVICE, **changed}], TODAY)
    assert found.problem == problem
    assert (found.entry is None) == (problem is not None)


def test_the_second_of_two_with_one_identifier_is_refused_and_so_is_what_is_no_object() -> None:
    found = read([SERVICE, {**SERVICE, "name": "Another"}, 5], TODAY)
    assert [each.problem for each in found] == [None, NotRead.TWICE, NotRead.NO_OBJECT]
    assert [each.number for each in found] == [1, 2, 3]


@pytest.mark.parametrize(
    ("assured", "checked"),
    [
        ("2026-11-23", date(2026, 11, 23)),
        ("2026-11-24", None),
        ("2026-01-05T10:00:00Z", date(2026, 1, 5)),
        ("", None),
        ("soon", None),
        (20260105, None),
    ],
)
def test_a_day_of_a_check_that_cannot_be_is_none(assured: object, checked: date | None) -> None:
    assert entry_in([{**SERVICE, "assured_date": assured}]).checked_on == checked


TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30).map(str.strip)
ENTRIES = st.builds(
    entry_with,
    name=TEXT.filter(bool),
    organisation=TEXT,
    topics=st.sets(st.sampled_from(Topic)).map(lambda some: tuple(each for each in Topic if each in some)),
    serves=st.sets(st.sampled_from(Clientele)).map(lambda some: tuple(each for each in Clientele if each in some)),
    country=st.sampled_from(["", "GB", "ES"]),
    area=TEXT,
    languages=st.lists(st.sampled_from(["en", "es", "fr"]), unique=True).map(tuple),
    cost=st.sampled_from(Cost),
    cost_note=TEXT,
    notes=TEXT,
    address=TEXT,
    checked_on=st.one_of(st.none(), st.dates(date(2000, 1, 1), TODAY)),
)


@given(ENTRIES)
def test_what_is_written_is_read_again_without_a_loss(entry: Entry) -> None:
    written = json.loads(json.dumps([write("an-id", entry)]))
    (found,) = read(written, TODAY)
    expected = entry_with(**{field: getattr(entry, field) for field in Entry.__slots__})
    if entry.organisation == entry.name:
        expected = entry_with(**{**{field: getattr(entry, field) for field in Entry.__slots__}, "organisation": ""})
    assert found.entry == expected


def test_identifiers_stay_the_same_from_one_export_to_the_next() -> None:
    assert write("an-id", HARBOUR) == write("an-id", HARBOUR)
    assert write("an-id", HARBOUR)["organization_id"] == write("other", HARBOUR)["organization_id"]


@given(json_values)
def test_no_document_breaks_the_reader(document: object) -> None:
    for wrapped in (document, [document], {"services": [document]}, [{**SERVICE, "phones": document}]):
        try:
            found = read(wrapped, TODAY)
        except NoServices:
            continue
        assert all((each.entry is None) != (each.problem is None) for each in found)


@given(spoilt([SERVICE]))
def test_no_spoilt_service_breaks_the_reader(document: object) -> None:
    try:
        found = read(document, TODAY)
    except NoServices:
        return
    assert all((each.entry is None) != (each.problem is None) for each in found)


@given(spoilt(TABLES))
def test_no_spoilt_tables_break_the_reader(document: object) -> None:
    try:
        read(document, TODAY)
    except NoServices:
        return


@pytest.mark.parametrize("amount", [10**400, float("inf"), float("nan"), -1, True, "35"])
def test_an_amount_that_is_none_says_nothing_of_the_cost(amount: object) -> None:
    entry = entry_in([{**SERVICE, "cost_options": [{"id": "c", "amount": amount}]}])
    assert entry.cost is Cost.UNKNOWN
