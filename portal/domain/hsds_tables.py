"""The shapes in which HSDS 3 hands services over: whole in a list, within their organizations, or as linked tables."""

from collections.abc import Mapping, Sequence
from typing import Any

OF_A_SERVICE = ("phones", "languages", "service_areas", "cost_options")
"""Tables whose rows name their service."""

Row = Mapping[str, Any]


class NoServices(ValueError):
    """A document that holds no list of services in any of these shapes."""


def services_of(document: object) -> Sequence[object]:
    """The services of the document, each whole. Raises NoServices."""
    found = _from_list(document) if isinstance(document, list) else _within(document)
    if not found:
        raise NoServices
    return found


def _within(document: object) -> list[object]:
    if not isinstance(document, Mapping):
        return []
    match document:
        case {"contents": list() as listed}:
            return _from_list(listed)
        case {"services": list() as listed}:
            return _joined(document, listed)
        case {"organizations": list() as listed}:
            return _from_list(listed)
        case _:
            return []


def _from_list(given: list[object]) -> list[object]:
    """Services, or organizations that hold theirs."""
    found: list[object] = []
    for each in given:
        services = each.get("services") if isinstance(each, Mapping) else None
        if isinstance(each, Mapping) and isinstance(services, list):
            found += [{"organization": each, **one} if isinstance(one, Mapping) else one for one in services]
        else:
            found.append(each)
    return found


def _joined(document: Row, services: list[object]) -> list[object]:
    """Each row of `services` with what the other tables hold for it. What is nested in the row itself comes first."""
    organisations = _by_id(document, "organizations")
    tables = {table: _grouped(document, table, "service_id") for table in OF_A_SERVICE}
    places, classified = _places(document), _classified(document)
    found: list[object] = []
    for service in services:
        if not isinstance(service, Mapping):
            found.append(service)
            continue
        key = service.get("id")
        key = key if isinstance(key, str) else ""
        linked: dict[str, Any] = {table: rows.get(key, []) for table, rows in tables.items()}
        linked["service_at_locations"] = places.get(key, [])
        linked["attributes"] = classified.get(key, [])
        organisation = organisations.get(str(service.get("organization_id")))
        found.append({"organization": organisation, **linked, **service})
    return found


def _places(document: Row) -> dict[str, list[Row]]:
    addresses, phones = _grouped(document, "addresses", "location_id"), _grouped(document, "phones", "location_id")
    locations = {
        key: {"addresses": addresses.get(key, []), "phones": phones.get(key, []), **location}
        for key, location in _by_id(document, "locations").items()
    }
    links = _grouped(document, "service_at_locations", "service_id")
    return {
        service: [{"location": locations.get(str(link.get("location_id"))), **link} for link in of_it]
        for service, of_it in links.items()
    }


def _classified(document: Row) -> dict[str, list[Row]]:
    terms = _by_id(document, "taxonomy_terms")
    return {
        service: [{"taxonomy_term": terms.get(str(each.get("taxonomy_term_id"))), **each} for each in of_it]
        for service, of_it in _grouped(document, "attributes", "link_id").items()
    }


def _rows(document: Row, table: str) -> list[Row]:
    rows = document.get(table)
    return [row for row in rows if isinstance(row, Mapping)] if isinstance(rows, list) else []


def _by_id(document: Row, table: str) -> dict[str, Row]:
    return {row["id"]: row for row in _rows(document, table) if isinstance(row.get("id"), str)}


def _grouped(document: Row, table: str, key: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in _rows(document, table):
        if isinstance(row.get(key), str):
            found.setdefault(row[key], []).append(row)
    return found
