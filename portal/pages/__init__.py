"""The pages, a folder for each capability: what is asked and shown there, and nothing of how it is decided."""

from flask import Flask

from portal.pages import (
    account,
    alerts,
    booking,
    directory,
    guide,
    health,
    intake,
    me,
    referring,
    staff,
    style,
    therapist,
)

CAPABILITIES = (guide, directory, intake, booking, me, account, staff, referring, therapist, alerts, health)


def register(app: Flask, *, debug: bool) -> None:
    """Add every capability's pages to the application; those for developers with `debug` alone."""
    for capability in CAPABILITIES:
        app.register_blueprint(capability.pages)
    if debug:
        app.register_blueprint(style.pages)
