"""The commands: `flask --app wsgi …`."""

from flask import Flask


def register(app: Flask) -> None:
    """Add every command to the application."""
    from portal.cli import audit, demo, doctor, keys, rules_assess, rules_match, rules_slots, rules_story, worker  # noqa: F401, PLC0415
    from portal.cli.rules import rules  # noqa: PLC0415
    from portal.cli.second_step import second_step_group  # noqa: PLC0415

    for command in (rules, audit.audit, demo.demo, doctor.doctor, keys.keys, second_step_group, worker.worker):
        app.cli.add_command(command)
