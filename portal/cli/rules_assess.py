"""`flask rules assess`: what the screening rules make of intake documents."""

from collections.abc import Mapping
from typing import IO

from portal.cli.rules import lines_file, rules, run_lines
from portal.domain.intake import parse_intake
from portal.domain.screening import assess
from portal.domain.story import read_story
from portal.wording.reasons import sentence


# Rules on paper need no application, and so neither its secrets nor its database.
@rules.command("assess", with_appcontext=False)
@lines_file
def assess_file(file: IO[bytes]) -> None:
    """Read intake documents from FILE, one JSON line each ("-": standard input), and print each one's assessment."""
    run_lines(file, answer)


def answer(document: Mapping[str, object]) -> dict[str, object]:
    """The line that is printed for one document. Raises DocumentError if it is not an intake."""
    intake = parse_intake(document)
    assessment = assess(intake, read_story(intake.private.story) if intake.private else None)
    return {
        "id": intake.id,
        "band": assessment.band.word,
        "conjoint_hold": assessment.conjoint_hold,
        "rules": assessment.rules,
        "tasks": assessment.tasks,
        "reasons": [sentence(reason) for reason in assessment.reasons],
        "ruleset": assessment.ruleset,
    }
