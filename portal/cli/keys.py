"""`flask keys renew`: seal what people told with the newest key, so that an older one can be taken away."""

import sys
from uuid import UUID

import click
from flask import current_app
from flask.cli import with_appcontext

from portal.data.sealing import SealBroken
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.services import practices, sealed, searching
from portal.services.outside import Outside


@click.group("keys")
def keys() -> None:
    """The keys that seal what people tell in private."""


@keys.command("renew")
@with_appcontext
def renew() -> None:
    """Seal every value with the first of PORTAL_KEYS. The portal may serve meanwhile, once all of it knows that key."""
    outside = current_app.extensions["outside"]
    with reading():
        held = practices.every()
    try:
        for place in sealed.places():
            renewed = sum(_renew(outside, place, practice.id) for practice in held)
            click.echo(f"{place.table}.{place.column}: {renewed} sealed anew")
    except SealBroken as error:
        click.echo(f"{error}. Nothing was lost; the keys before the newest are still needed.", err=True)
        sys.exit(1)
    for practice in held:
        click.echo(f"{practice.name}: {_index(outside, practice.id)} people can be found")
    click.echo(f"Every value is sealed with “{next(iter(outside.vault.keys))}”: older keys can be taken away.")


def _renew(outside: Outside, place: sealed.Place, practice_id: UUID) -> int:
    total, after = 0, None
    with practice_scope(practice_id):
        while True:
            with writing():
                after, renewed = sealed.renew(outside, place, after)
            total += renewed
            if after is None:
                return total


def _index(outside: Outside, practice_id: UUID) -> int:
    total, after = 0, None
    with practice_scope(practice_id):
        while True:
            with writing():
                done = searching.index_next(outside, after)
            if not done:
                return total
            total, after = total + len(done), done[-1]
