"""`flask rules slots`: the open starts of scenarios, one a line."""

from collections.abc import Mapping
from typing import TextIO

import click

from portal.cli.rules import rules, run_lines
from portal.domain.slots import open_starts
from portal.domain.slots_document import parse_scenario


@rules.command("slots", help="Read one scenario a line from FILE (- for standard input), print its open starts.")
@click.argument("file", type=click.File(encoding="utf-8"))
def slots(file: TextIO) -> None:
    run_lines(file, answer)


def answer(document: Mapping[str, object]) -> dict[str, object]:
    """The line printed for a scenario. Raises DocumentError."""
    asked = parse_scenario(document)
    found = open_starts(asked.calendar, asked.first, asked.last, asked.duration, asked.now)
    return {"id": asked.id, "slots": [start.strftime("%Y-%m-%dT%H:%M:%SZ") for start in found]}
