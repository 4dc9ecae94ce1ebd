"""`flask doctor`: what is configured, what is missing, and what that switches off."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from urllib.parse import urlsplit

import click
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import current_app
from flask.cli import with_appcontext
from sqlalchemy.exc import SQLAlchemyError

from portal.config import ROOT, Settings, SettingsError
from portal.data.base import db
from portal.data.transaction import reading
from portal.gateways.keys import parse_keys
from portal.services import jobs, practices

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
WORKER_LATE = timedelta(minutes=2)


class Level(StrEnum):
    FINE = "ok"
    OFF = "off"
    UNSAFE = "UNSAFE"


@dataclass(frozen=True, slots=True)
class Finding:
    level: Level
    text: str


@click.command("doctor")
@with_appcontext
def doctor() -> None:
    """Say what is configured and what is missing; exit 1 if it is unsafe to serve."""
    settings: Settings = current_app.extensions["settings"]
    findings = [*about_settings(settings), *_about_database()]
    for finding in findings:
        click.echo(f"{finding.level.value:7}{finding.text}")
    sys.exit(any(finding.level is Level.UNSAFE for finding in findings))


def about_settings(settings: Settings) -> Iterator[Finding]:
    """What the settings alone say."""
    try:
        settings.demand_secrets()
        keys = parse_keys(settings.portal_keys)
        yield Finding(Level.FINE, f"secrets are set; {len(keys)} key(s) for what people tell in private")
    except SettingsError as error:
        yield Finding(Level.UNSAFE, f"{error}")
    yield _about_address(settings)
    if settings.debug:
        yield Finding(Level.UNSAFE, "FLASK_DEBUG shows the portal's insides to anybody")
    yield _switch(settings.redis_url, "rate limits are shared through Redis", "rate limits count in one process")
    yield _switch(settings.smtp_url, "messages go out by SMTP", "messages are files in outbox/, nobody receives them")
    yield _switch(
        settings.stripe_secret_key, "payments through Stripe", "no online payment: sessions are paid at the practice"
    )


def _about_address(settings: Settings) -> Finding:
    host = urlsplit(settings.portal_url).hostname
    if settings.secure or host in LOOPBACK:
        return Finding(Level.FINE, f"people come to {settings.portal_url}")
    return Finding(Level.UNSAFE, f"{settings.portal_url} is not https: what people write could be read on its way")


def _switch(setting: str | None, on: str, off: str) -> Finding:
    return Finding(Level.FINE, on) if setting else Finding(Level.OFF, off)


def _about_database() -> Iterator[Finding]:
    outside = current_app.extensions["outside"]
    try:
        with reading():
            stands = MigrationContext.configure(db.session.connection()).get_current_revision()
        wanted = ScriptDirectory(str(ROOT / "migrations")).get_current_head()
        if stands != wanted:
            yield Finding(Level.UNSAFE, f"the database is at revision {stands}, the portal needs {wanted}: db upgrade")
            return
        with reading():
            held = practices.every()
            late = jobs.overdue(outside, WORKER_LATE)
    except SQLAlchemyError as error:
        yield Finding(Level.UNSAFE, f"the database does not answer: {type(error).__name__}")
        return
    yield Finding(Level.FINE, f"the database ({db.engine.dialect.name}) is up to date, {len(held)} practice(s)")
    yield (
        Finding(Level.OFF, f"{late} job(s) are late: no worker runs") if late else Finding(Level.FINE, "no job is late")
    )
    for practice in held:
        if not practice.out_of_hours_rota:
            yield Finding(
                Level.OFF, f"{practice.name}: no out-of-hours rota, so the site says it is no emergency service"
            )
        if practice.is_demonstration:
            yield Finding(Level.OFF, f"{practice.name} is the demonstration: its passphrases are known to everybody")
