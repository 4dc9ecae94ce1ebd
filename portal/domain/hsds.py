"""Reading a directory in the shape of Open Referral's HSDS 3: which services it holds, and what keeps one of them out.

Source: the Human Services Data Specification 3, schemas `service`, `organization`, `location`, `address`, `phone`,
`language`, `service_area`, `cost_option` and `attribute`. What of them is read stands in docs/hsds.md.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from portal.domain.hsds_tables import services_of
from portal.domain.intake_codes import COUNTRIES, LANGUAGES
from portal.domain.outside_services import LONGEST, Clientele, Cost, Entry, Problem, Topic, problem_with

LONGEST_ID = 80
ACTIVE = "active"
MOST_MONEY = 1_000_000
"""No service costs as much: what does is a slip, or no number at all."""


class NotRead(StrEnum):
    """Why a service of a document is refused, besides what keeps any entry out."""

    NO_OBJECT = "no_object"
    NO_ID = "no_id"
    TWICE = "twice"
    NOT_ACTIVE = "not_active"


@dataclass(frozen=True, slots=True)
class Found:
    """One service of a document. `entry` is None where `problem` says why it is refused; `number` counts from one."""

    number: int
    name: str
    hsds_id: str
    entry: Entry | None
    problem: NotRead | Problem | None


def read(document: object, today: date) -> Sequence[Found]:
    """Every service of the document, each with what is kept of it, or with why not. Raises NoServices."""
    found: list[Found] = []
    for number, given in enumerate(services_of(document), start=1):
        each = _read_one(number, given, today)
        if each.entry is not None and any(each.hsds_id == before.hsds_id for before in found):
            each = replace(each, entry=None, problem=NotRead.TWICE)
        found.append(each)
    return found


def _read_one(number: int, given: object, today: date) -> Found:
    if not isinstance(given, Mapping):
        return Found(number, "", "", None, NotRead.NO_OBJECT)
    name, hsds_id = text_in(given, "name"), text_in(given, "id")
    if not hsds_id or len(hsds_id) > LONGEST_ID:
        return Found(number, name, "", None, NotRead.NO_ID)
    if text_in(given, "status") not in ("", ACTIVE):
        return Found(number, name, hsds_id, None, NotRead.NOT_ACTIVE)
    entry = _entry(given, name, today)
    problem = problem_with(entry)
    return Found(number, name[: LONGEST["name"]], hsds_id, None if problem else entry, problem)


def _entry(given: Mapping[str, Any], name: str, today: date) -> Entry:
    organisation = given.get("organization")
    organisation = organisation if isinstance(organisation, Mapping) else {}
    addresses = _addresses(given)
    cost, cost_note = _cost(given)
    run_by = text_in(organisation, "name")
    return Entry(
        name=name,
        organisation="" if run_by == name else run_by,
        topics=tuple(topic for topic in Topic if topic.value in _terms(given)),
        serves=tuple(each for each in Clientele if each.value in _terms(given)),
        country=next((code for each in addresses if (code := text_in(each, "country").upper()) in COUNTRIES), ""),
        area=next((text for each in items(given, "service_areas") if (text := text_in(each, "name"))), ""),
        languages=_languages(given),
        cost=cost,
        cost_note=cost_note,
        phone=_phone(given, organisation),
        web=text_in(given, "url") or text_in(organisation, "website"),
        email=text_in(given, "email") or text_in(organisation, "email"),
        address=next((line for each in addresses if (line := _one_line(each))), ""),
        notes=_notes(given),
        checked_on=_day(text_in(given, "assured_date"), today),
    )


def text_in(given: Mapping[str, Any], key: str) -> str:
    """The text under a key, as both databases can keep it; "" for anything else."""
    value = given.get(key)
    if not isinstance(value, str):
        return ""
    return value.replace("\0", "").encode("utf-8", "replace").decode("utf-8").strip()


def items(given: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """The objects in the list under a key."""
    value = given.get(key)
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _terms(given: Mapping[str, Any]) -> frozenset[str]:
    """The codes of the terms by which the service is classified, or their names as codes are written."""
    terms = (term for each in items(given, "attributes") if isinstance(term := each.get("taxonomy_term"), Mapping))
    words = (text_in(term, key) for term in terms for key in ("code", "name"))
    return frozenset(word.lower().replace("-", "_").replace(" ", "_") for word in words)


def _locations(given: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    at = (each.get("location") for each in items(given, "service_at_locations"))
    return [location for location in at if isinstance(location, Mapping)]


def _addresses(given: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [address for location in _locations(given) for address in items(location, "addresses")]


def _one_line(address: Mapping[str, Any]) -> str:
    keys = ("address_1", "address_2", "city", "region", "state_province", "postal_code")
    return ", ".join(part for key in keys if (part := text_in(address, key)))


def _phone(given: Mapping[str, Any], organisation: Mapping[str, Any]) -> str:
    """The first number of the service, else of where it is, else of who runs it."""
    for place in (given, *_locations(given), organisation):
        for phone in items(place, "phones"):
            if text_in(phone, "number"):
                return text_in(phone, "number")
    return ""


def _languages(given: Mapping[str, Any]) -> tuple[str, ...]:
    codes = [text_in(each, "code").lower()[:2] for each in items(given, "languages")]
    return tuple(dict.fromkeys(code for code in codes if code in LANGUAGES))[:20]


def _cost(given: Mapping[str, Any]) -> tuple[Cost, str]:
    """What the first cost option says, with the fees in words beside it."""
    note = text_in(given, "fees_description")
    for each in items(given, "cost_options"):
        amount, option = each.get("amount"), text_in(each, "option")
        note = note or text_in(each, "amount_description")
        if option in set(Cost):
            return Cost(option), note
        if isinstance(amount, int | float) and not isinstance(amount, bool) and 0 <= amount < MOST_MONEY:
            sum_of = f"{amount:g} {text_in(each, 'currency').upper()}".strip()
            return (Cost.FREE, note) if amount == 0 else (Cost.PAID, note or sum_of)
    return Cost.UNKNOWN, note


def _notes(given: Mapping[str, Any]) -> str:
    keys = ("description", "eligibility_description", "application_process")
    return "\n\n".join(part for key in keys if (part := text_in(given, key)))


def _day(text: str, today: date) -> date | None:
    """The day of the last check; None where there is none, or one that is still to come."""
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return None
    return day if day <= today else None
