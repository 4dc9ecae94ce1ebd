"""The part of an intake that its author may change after sending: how to be reached, and by which clock."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from portal.domain.documents import DocumentError
from portal.domain.intake import Intake, SafeContact
from portal.domain.intake_fields import FIELDS
from portal.domain.intake_ties import check_ties
from portal.domain.intake_values import check_value

SAFE_CONTACT = "about.safe_contact."
CHANGEABLE: tuple[str, ...] = (
    "about.email",
    "about.phone",
    *(key for key in FIELDS if key.startswith(SAFE_CONTACT)),
    "about.timezone",
)


@dataclass(frozen=True, slots=True)
class Contact:
    """Names as in the document's `about`."""

    email: str | None
    phone: str | None
    timezone: str
    safe_contact: SafeContact


def contact_values(told: Intake) -> dict[str, Any]:
    """What holds now, by dotted path."""
    about = told.about
    values: dict[str, Any] = {
        "about.email": about.email,
        "about.phone": about.phone,
        "about.timezone": about.timezone,
    }
    return values | {f"{SAFE_CONTACT}{name}": value for name, value in asdict(about.safe_contact).items()}


def changed_contact(told: Intake, values: Mapping[str, Any]) -> Contact:
    """What holds once `values` do, by dotted path. Raises DocumentError for a key that may not change, for a value that
    the document does not know, and where several do not go together.
    """
    foreign = sorted(values.keys() - set(CHANGEABLE))
    if foreign:
        raise DocumentError(foreign[0], "can't be changed after sending")
    whole = contact_values(told) | dict(values)
    for key, value in whole.items():
        check_value(FIELDS[key], list(value) if isinstance(value, tuple) else value)
    check_ties(whole)
    parts = {key.removeprefix(SAFE_CONTACT): value for key, value in whole.items() if key.startswith(SAFE_CONTACT)}
    return Contact(
        email=whole["about.email"],
        phone=whole["about.phone"],
        timezone=whole["about.timezone"],
        safe_contact=SafeContact(**{**parts, "hours": tuple(parts["hours"])}),
    )
