"""`flask rules read-story`: what the story reader finds."""

from collections.abc import Mapping
from typing import IO

from portal.cli.rules import lines_file, rules, run_lines
from portal.domain.documents import DocumentError, demand_keys
from portal.domain.story import read_story


@rules.command("read-story", with_appcontext=False)
@lines_file
def read_story_file(file: IO[bytes]) -> None:
    """Read stories from FILE, one {"id", "text"} a line ("-": standard input), and print what each one shows."""
    run_lines(file, answer)


def answer(document: Mapping[str, object]) -> dict[str, object]:
    """The line that is printed for one story. Raises DocumentError if it is not one."""
    story = demand_keys(document, "", {"id", "text"})
    for key, value in story.items():
        if not isinstance(value, str):
            raise DocumentError(key, "should be a text")
    reading = read_story(str(story["text"]))
    return {
        "id": story["id"],
        "concerns": list(reading.concerns),
        "band": reading.band.word if reading.band else None,
        "language": reading.language,
        "issues": list(reading.issues),
        "evidence": [[each.concern, each.start, each.end] for each in reading.evidence],
    }
