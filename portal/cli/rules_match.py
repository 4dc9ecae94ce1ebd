"""`flask rules match`: which therapists would be shown to somebody, and why the others would not."""

from collections.abc import Mapping
from typing import IO

from portal.cli.rules import lines_file, rules, run_lines
from portal.domain.matching import match, wishes_of
from portal.domain.matching_document import parse_match_question
from portal.wording.reasons import sentence


@rules.command("match", with_appcontext=False)
@lines_file
def match_file(file: IO[bytes]) -> None:
    """Read questions from FILE, one JSON line each ("-": standard input), and print each one's explained ranking."""
    run_lines(file, answer)


def answer(document: Mapping[str, object]) -> dict[str, object]:
    """The line printed for a question. Raises DocumentError."""
    asked = parse_match_question(document)
    found = match(wishes_of(asked.intake), asked.therapists, asked.now)
    return {
        "id": asked.id,
        "ranked": [{"id": each.id, "reasons": [sentence(why) for why in each.reasons]} for each in found.ranked],
        "left_out": [{"id": each.id, "rule": each.rule.value} for each in found.left_out],
        "relaxed": list(found.relaxed),
    }
