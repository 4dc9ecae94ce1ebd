"""The outside services of the demonstration, for those on triage to send people to."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from portal.cli.demonstration.entries import document
from portal.domain.outside_services import LONGEST, Clientele, Cost, Entry, Topic
from portal.services import outside_services
from portal.services.outside import Outside

COUNTRY = "GB"


def add_services(outside: Outside, *, by: UUID) -> None:
    for each in document("services")["service"]:
        outside_services.add(outside, _entry(outside, each), by=by)


def _entry(outside: Outside, given: Mapping[str, Any]) -> Entry:
    return Entry(
        topics=tuple(Topic(topic) for topic in given["topics"]),
        serves=tuple(Clientele(each) for each in given["serves"]),
        languages=tuple(given["languages"]),
        cost=Cost(given["cost"]),
        country=COUNTRY,
        checked_on=(outside.now() - timedelta(days=given["checked_days_ago"])).date(),
        **{field: given.get(field, "") for field in LONGEST},
    )
