"""What a time's button sends: a therapist's public reference and the start, as "k3v9@2026-11-25T18:30:00Z"."""

from dataclasses import dataclass
from datetime import UTC, datetime

from portal.web.references import is_reference

LONGEST = 80


@dataclass(frozen=True, slots=True)
class Chosen:
    """A button that was pressed; whether there is such a therapist, or such a time, is not known yet."""

    reference: str
    start: datetime


def time_value(reference: str, start: datetime) -> str:
    return f"{reference}@{start.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def read_time(value: str | None) -> Chosen | None:
    """What the button meant; None for anything that no button of ours sends."""
    if value is None or len(value) > LONGEST:
        return None
    reference, mark, start = value.partition("@")
    try:
        instant = datetime.fromisoformat(start)
        if not (is_reference(reference) and mark) or instant.tzinfo is None:
            return None
        return Chosen(reference, instant.astimezone(UTC))
    except (ValueError, OverflowError):
        return None
