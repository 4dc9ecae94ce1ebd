"""`flask rules`: what the clinic's rules would do, on paper: JSON lines in, JSON lines out, no database."""

import json
import sys
from collections.abc import Callable, Mapping
from typing import IO

import click
from flask.cli import AppGroup

from portal.domain.documents import DocumentError, is_object

Document = Mapping[str, object]

rules = AppGroup("rules", help="Show on paper what the clinic's rules would do.")


lines_file = click.argument("file", type=click.File("rb"))
"""The one argument of every command: a file of JSON lines, "-" for standard input."""


def run_lines(stream: IO[bytes], answer: Callable[[Document], Document]) -> None:
    """Print one JSON line for each JSON line of `stream` (UTF-8).

    A document that can't be read ends the command with exit status 2, one line on standard error that names the line
    and the key, and nothing on standard output.
    """
    answers: list[str] = []
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        try:
            answers.append(json.dumps(answer(_document(line)), ensure_ascii=False))
        except DocumentError as error:
            _refuse(number, error)
    for text in answers:
        # Half a surrogate pair is no text, but as an escape it is still JSON.
        click.echo(text.encode(errors="backslashreplace"))


def _document(line: bytes) -> Document:
    try:
        document = json.loads(line.decode())
    except (ValueError, RecursionError) as error:
        raise DocumentError("document", "is not JSON") from error
    if not is_object(document):
        raise DocumentError("document", "should be an object")
    return document


def _refuse(number: int, error: DocumentError) -> None:
    """A key may be any text; escaped it stays on its one line."""
    click.echo(f"line {number}: {json.dumps(error.key)[1:-1]}: {error.problem}", err=True)
    sys.exit(2)
