"""Writing entries of the directory as services of HSDS 3, whole, so that they can be read again without a loss.

Every object has an identifier that stays the same from one export to the next, made from that of its service.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from portal.domain.outside_services import Cost, Entry

TAXONOMY = "portal-referring"
AUDIENCE = "intended_audience"


def write(hsds_id: str, entry: Entry) -> dict[str, Any]:
    """One service, with its organization, phone, languages, area, cost, location and classification."""
    organisation = entry.organisation or entry.name
    organisation_id = _id("organization", organisation)
    service: dict[str, Any] = {
        "id": hsds_id,
        "organization_id": organisation_id,
        "organization": {"id": organisation_id, "name": organisation, "description": organisation},
        "name": entry.name,
        "description": entry.notes,
        "status": "active",
        "url": entry.web,
        "email": entry.email,
        "fees_description": entry.cost_note,
        "assured_date": entry.checked_on.isoformat() if entry.checked_on else "",
        "phones": _phones(hsds_id, entry),
        "languages": [_language(hsds_id, code) for code in entry.languages],
        "service_areas": _areas(hsds_id, entry),
        "cost_options": _costs(hsds_id, entry),
        "service_at_locations": _locations(hsds_id, entry),
        "attributes": [*_attributes(hsds_id, "topic", entry.topics), *_attributes(hsds_id, AUDIENCE, entry.serves)],
    }
    return {key: value for key, value in service.items() if value not in ("", [])}


def _id(*parts: str) -> str:
    return str(uuid5(NAMESPACE_OID, "\n".join(parts)))


def _phones(hsds_id: str, entry: Entry) -> list[dict[str, Any]]:
    if not entry.phone:
        return []
    return [{"id": _id(hsds_id, "phone"), "service_id": hsds_id, "number": entry.phone, "type": "voice"}]


def _language(hsds_id: str, code: str) -> dict[str, Any]:
    return {"id": _id(hsds_id, "language", code), "service_id": hsds_id, "code": code, "name": code}


def _areas(hsds_id: str, entry: Entry) -> list[dict[str, Any]]:
    return [{"id": _id(hsds_id, "area"), "service_id": hsds_id, "name": entry.area}] if entry.area else []


def _costs(hsds_id: str, entry: Entry) -> list[dict[str, Any]]:
    if entry.cost is Cost.UNKNOWN:
        return []
    option: dict[str, Any] = {"id": _id(hsds_id, "cost"), "service_id": hsds_id, "option": entry.cost.value}
    return [option | {"amount": 0}] if entry.cost is Cost.FREE else [option]


def _locations(hsds_id: str, entry: Entry) -> list[dict[str, Any]]:
    """Where it is. The address is kept here in one line, so the parts that HSDS demands besides stand empty."""
    if not entry.address and not entry.country:
        return []
    location_id = _id(hsds_id, "location")
    address = {
        "id": _id(hsds_id, "address"),
        "location_id": location_id,
        "address_1": entry.address,
        "city": "",
        "state_province": "",
        "postal_code": "",
        "country": entry.country,
        "address_type": "postal",
    }
    location = {"id": location_id, "location_type": "physical", "addresses": [address]}
    at = {"id": _id(hsds_id, "at"), "service_id": hsds_id, "location_id": location_id, "location": location}
    return [at]


def _attributes(hsds_id: str, link_type: str, terms: Iterable[StrEnum]) -> list[dict[str, Any]]:
    """By what the service is classified; `link_type` says which of the two lists a term is of."""
    return [
        {
            "id": _id(hsds_id, "attribute", term.value),
            "link_id": hsds_id,
            "link_entity": "service",
            "link_type": link_type,
            "taxonomy_term_id": _id(TAXONOMY, term.value),
            "taxonomy_term": _term(term.value),
        }
        for term in terms
    ]


def _term(code: str) -> dict[str, str]:
    words = code.replace("_", " ")
    return {"id": _id(TAXONOMY, code), "code": code, "name": words, "description": words, "taxonomy": TAXONOMY}
