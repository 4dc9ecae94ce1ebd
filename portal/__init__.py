"""The portal of a practice of couples therapists: a guide, a private intake, routing, booking and triage."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from portal.config import Settings


def create_app(settings: "Settings") -> "Flask":
    """Build the portal. Serving needs `settings.demand_secrets()` to have passed; commands do not.

    The wiring is imported here and not above, so that the rules of `portal.domain` load without Flask or a database.
    """
    from portal.wiring import build_app  # noqa: PLC0415

    return build_app(settings)
