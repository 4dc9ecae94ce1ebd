"""What every page reaches for: the outside and the settings of the application that serves it."""

from flask import current_app

from portal.services.outside import Outside


def outside() -> Outside:
    """The clock, chance, keys and mail of this application."""
    found: Outside = current_app.extensions["outside"]
    return found
