"""`flask second-step forget`: for somebody who works here and has lost the authenticator and the spare codes."""

import click
from flask import current_app
from flask.cli import with_appcontext

from portal.data.tenancy import practice_scope
from portal.data.transaction import reading, writing
from portal.data.visitors import find_practice
from portal.services import accounts, second_step


@click.group("second-step")
def second_step_group() -> None:
    """The second step of a sign-in."""


@second_step_group.command("forget")
@click.argument("name")
@click.option("--host", default="", help="The practice's host name, where there are several.")
@with_appcontext
def forget(name: str, host: str) -> None:
    """Forget the authenticator of the account NAME, so that it is set up anew at the next sign-in.

    Be sure who asks: see or ring the person yourself. All sign-ins of the account end.
    """
    outside = current_app.extensions["outside"]
    with reading():
        practice = find_practice(host)
    if practice is None:
        raise click.ClickException("There are several practices: name one with --host.")
    with practice_scope(practice.id), writing():
        account_id = accounts.credentials(name).account_id
        if account_id is None:
            raise click.ClickException(f"{name} has no account in {practice.name}.")
        second_step.turn_off(outside, account_id, by=None)
        ended = accounts.end_every_sign_in(outside, account_id)
    click.echo(f"Forgotten; {ended} sign-in(s) ended.")
