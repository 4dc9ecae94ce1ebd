"""`flask rules`: what the clinic's rules would do, on paper. Reads JSON lines, prints JSON lines, touches no database."""

import json
import sys
from collections.abc import Callable, Mapping
from typing import IO

import click
from flask.cli import AppGroup

from portal.domain.documents import DocumentError, is_object

type_document = Mapping[str, object]

rules = AppGroup("rules", help="Show on paper what the clinic's rules would do.")


def run_lines(stream: IO[str], answer: Callable[[type_document], type_document]) -> None:
    """Print one JSON line for each JSON line of `stream`.

    A document that can't be read ends the command with exit status 2, one line on standard error that names the line
    and the key, and nothing on standard output.
    """
    answers: list[str] = []
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        try:
            document = json.loads(line)
            if not is_object(document):
                raise DocumentError("document", "should be an object")
            answers.append(json.dumps(answer(document), ensure_ascii=False))
        except json.JSONDecodeError as error:
            _refuse(number, "document", f"is not JSON: {error.msg}")
        except DocumentError as error:
            _refuse(number, error.key, error.problem)
    for text in answers:
        click.echo(text)


def _refuse(number: int, key: str, problem: str) -> None:
    click.echo(f"line {number}: {key}: {problem}", err=True)
    sys.exit(2)
