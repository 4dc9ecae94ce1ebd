"""`flask demo`: the demonstration practice, loaded into an empty database."""

import json
import time
from dataclasses import asdict, replace
from uuid import UUID

import click
from flask import current_app
from flask.cli import with_appcontext
from sqlalchemy.exc import SQLAlchemyError

from portal.cli.demonstration import PRACTICE_ID, AlreadyThere, load, sign_ins
from portal.config import Settings, settings_from
from portal.data.sealing import Vault
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading
from portal.gateways.keys import make_secrets, parse_keys
from portal.services import accounts, practices, readiness, second_step
from portal.services.outside import Outside


@click.group("demo", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print the sign-ins as JSON, also if they were loaded before.")
@click.pass_context
@with_appcontext
def demo(context: click.Context, *, as_json: bool) -> None:
    """Load the demonstration practice into an empty database and print its sign-ins."""
    if context.invoked_subcommand is not None:
        return
    settings = _settings()
    held = _held()
    if not held:
        try:
            load(_with_keys(current_app.extensions["outside"], settings))
        except AlreadyThere as error:
            raise click.ClickException("The demonstration practice was loaded by somebody else just now.") from error
    elif held != [PRACTICE_ID]:
        raise click.ClickException("The database holds a practice already, so the demonstration was not loaded.")
    elif not as_json:
        raise click.ClickException("The demonstration practice is loaded already: --json prints its sign-ins.")
    click.echo(_as_json() if as_json else _as_table(settings.portal_url))


@demo.command("code")
@click.argument("name")
@with_appcontext
def code(name: str) -> None:
    """Print the one-time code that the demonstration account NAME needs to sign in; waits for one that was not used."""
    outside: Outside = current_app.extensions["outside"]
    if PRACTICE_ID not in _held():
        raise click.ClickException("The demonstration practice is not loaded.")
    with practice_scope(PRACTICE_ID), reading():
        account_id = accounts.credentials(name).account_id
        found = account_id and second_step.code_that_will_do(_with_keys(outside, _settings()), account_id)
    if not found:
        raise click.ClickException(f"{name} is no account of the demonstration that needs a code.")
    digits, step = found
    # The one after the present one is taken already.
    while outside.step_at(outside.now()) < step - 1:
        time.sleep(0.2)
    click.echo(digits)


def _settings() -> Settings:
    settings: Settings = current_app.extensions["settings"]
    return settings


def _held() -> list[UUID]:
    """The ids of the practices in the database; ClickException if it can't hold any yet."""
    try:
        with reading():
            if not readiness.schema().is_current:
                raise click.ClickException("The database is not up to date: run flask --app wsgi db upgrade first.")
            return [practice.id for practice in practices.every()]
    except SQLAlchemyError as error:
        raise click.ClickException(f"The database does not answer as it should ({type(error).__name__}).") from error


def _with_keys(outside: Outside, settings: Settings) -> Outside:
    """The same outside, sealing with keys made under `instance/` if none were given: serving finds them there."""
    if settings.portal_keys:
        return outside
    make_secrets(settings.instance)
    made = settings_from({}, settings.instance)
    return replace(outside, vault=Vault(parse_keys(made.portal_keys)))


def _as_json() -> str:
    return json.dumps([asdict(each) for each in sign_ins()])


def _as_table(address: str) -> str:
    rows = sign_ins()
    width = max(len(row.name) for row in rows)
    lines = [f"{row.role:<12} {row.name:<{width}}  {row.passphrase}" for row in rows]
    return "\n".join([f"The demonstration practice is loaded. Sign in at {address}/login:", *lines])
