"""`flask rules slots`: the open starts of scenarios, one a line."""

from collections.abc import Mapping
from typing import IO

from portal.cli.rules import lines_file, rules, run_lines
from portal.domain.slots import open_starts
from portal.domain.slots_document import parse_scenario


@rules.command("slots", with_appcontext=False)
@lines_file
def slots(file: IO[bytes]) -> None:
    """Read scenarios from FILE, one JSON line each ("-": standard input), and print each one's open starts."""
    run_lines(file, answer)


def answer(document: Mapping[str, object]) -> dict[str, object]:
    """The line printed for a scenario. Raises DocumentError."""
    asked = parse_scenario(document)
    found = open_starts(asked.calendar, asked.first, asked.last, asked.duration, asked.now)
    return {"id": asked.id, "slots": [start.strftime("%Y-%m-%dT%H:%M:%SZ") for start in found]}
