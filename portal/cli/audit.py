"""`flask audit`: whether the audit lines are still those that were written."""

import sys
from collections.abc import Mapping
from pathlib import Path

import click
from flask import current_app
from flask.cli import with_appcontext

from portal.data.tables import Practice
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading
from portal.domain.audit_chain import FaultKind
from portal.gateways import heads
from portal.services import audit_chain, practices

WORDS: Mapping[FaultKind, str] = {
    FaultKind.MISSING: "link {number} is not there",
    FaultKind.REMOVED: "the line of link {number} was removed",
    FaultKind.CHANGED: "link {number} does not fit: its line was changed, or the one before it",
    FaultKind.CUT_OFF: "the chain ends before link {number}, which was published",
    FaultKind.REWRITTEN: "link {number} is not the one that was published",
}
MOST_FAULTS = 20


@click.group("audit")
def audit() -> None:
    """The record of who did and read what."""


@audit.command("verify")
@click.option("--heads", "file", type=click.Path(dir_okay=False, path_type=Path), help="A copy of the published heads.")
@with_appcontext
def verify(file: Path | None) -> None:
    """Follow every practice's chain, and say what was changed, removed, or cut off. Exit 1 if anything was."""
    settings = current_app.extensions["settings"]
    try:
        published = heads.read_published(file or settings.instance / heads.FILE)
    except ValueError as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    with reading():
        held = practices.every()
    whole = True
    for practice in held:
        with practice_scope(practice.id), reading():
            found = audit_chain.look(published.get(practice.id, {}))
        whole = _say(practice, found, published=practice.id in published) and whole
    for practice_id in published.keys() - {practice.id for practice in held}:
        click.echo(f"a practice whose heads were published is gone: {practice_id}")
        whole = False
    sys.exit(not whole)


def _say(practice: Practice, found: audit_chain.Found, *, published: bool) -> bool:
    """Print what was found, and return whether the chain is whole."""
    whole = not found.faults and not found.slipped_in
    click.echo(
        f"{practice.name}: {found.head.number} line(s) sealed, {found.waiting} waiting, "
        f"head {found.head.digest.hex()}: {'whole' if whole else 'NOT WHOLE'}"
    )
    if not published and found.head.number:
        click.echo("  no head was published, so lines cut off at the end would not show")
    for fault in found.faults[:MOST_FAULTS]:
        click.echo("  " + WORDS[fault.kind].format(number=fault.number))
    if len(found.faults) > MOST_FAULTS:
        click.echo(f"  and {len(found.faults) - MOST_FAULTS} more")
    if found.slipped_in:
        click.echo(f"  {found.slipped_in} line(s) were slipped in, for an instant long sealed")
    return whole
