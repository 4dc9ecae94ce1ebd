"""`flask doctor`: what is configured, what is missing, and what that switches off."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

import click
from flask import current_app
from flask.cli import with_appcontext
from sqlalchemy.exc import SQLAlchemyError

from portal.config import Settings, SettingsError
from portal.data.base import db
from portal.data.tables import Practice
from portal.data.tenancy import practice_scope
from portal.data.transaction import reading
from portal.gateways.keys import parse_keys
from portal.services import duty, jobs, outside_services, practices, readiness
from portal.services.outside import Outside

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


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
    findings = [*about_settings(settings), *_about_database(settings, current_app.extensions["outside"])]
    for finding in findings:
        click.echo(f"{finding.level.value:7}{finding.text}")
    sys.exit(any(finding.level is Level.UNSAFE for finding in findings))


def about_settings(settings: Settings) -> Iterator[Finding]:
    """What the settings alone say."""
    yield from (Finding(Level.UNSAFE, problem) for problem in settings.problems)
    try:
        settings.demand_secrets()
        keys = parse_keys(settings.portal_keys)
        yield Finding(Level.FINE, f"secrets are set; {len(keys)} key(s) for what people tell in private")
    except SettingsError as error:
        yield Finding(Level.UNSAFE, f"{error}")
    yield from _about_address(settings)
    if settings.debug:
        yield Finding(Level.UNSAFE, "FLASK_DEBUG shows the portal's insides to anybody")
    yield _switch(settings.redis_url, "rate limits are shared through Redis", "rate limits count in one process")
    yield _switch(settings.smtp_url, "messages go out by SMTP", "messages are files in outbox/, nobody receives them")
    yield _switch(
        settings.sms_url,
        "text messages go out over HTTP",
        "text messages are files in outbox/, nobody receives them",
    )
    yield _about_payments(settings)


def _about_address(settings: Settings) -> Iterator[Finding]:
    if not settings.secure and not _is_local(settings):
        yield Finding(Level.UNSAFE, f"{settings.portal_url} is not https: what people write could be read on its way")
        return
    yield Finding(Level.FINE, f"people come to {settings.portal_url}")
    if settings.secure and not settings.trusted_proxies:
        yield Finding(
            Level.OFF, "TRUSTED_PROXIES is 0: behind a proxy all visitors would share one count of the rate limits"
        )


def _is_local(settings: Settings) -> bool:
    """Whether people come from this machine alone."""
    return urlsplit(settings.portal_url).hostname in LOOPBACK


def _about_payments(settings: Settings) -> Finding:
    if settings.stripe_secret_key:
        return Finding(Level.OFF, "STRIPE_SECRET_KEY is set, but this version takes no payments yet")
    return Finding(Level.OFF, "no online payment: sessions are paid at the practice")


def _switch(setting: str | None, on: str, off: str) -> Finding:
    return Finding(Level.FINE, on) if setting else Finding(Level.OFF, off)


def _about_database(settings: Settings, outside: Outside) -> Iterator[Finding]:
    if any(problem.startswith("DATABASE_URL") for problem in settings.problems):
        return
    try:
        with reading():
            schema = readiness.schema()
        if not schema.is_current:
            stands = f"the database is at revision {schema.stands}, the portal needs {schema.needed}"
            yield Finding(Level.UNSAFE, f"{stands}: db upgrade")
            return
        with reading():
            held = practices.every()
            late = jobs.late(outside)
            given_up = {practice.id: _given_up(practice) for practice in held}
            covered = {practice.id: _covers_the_week(practice) for practice in held}
            unchecked = {practice.id: _unchecked(practice, outside) for practice in held}
    except SQLAlchemyError as error:
        yield Finding(Level.UNSAFE, f"the database does not answer: {type(error).__name__}")
        return
    yield Finding(Level.FINE, f"the database ({db.engine.dialect.name}) is up to date, {len(held)} practice(s)")
    yield (
        Finding(Level.OFF, f"{late} job(s) are late: no worker runs") if late else Finding(Level.FINE, "no job is late")
    )
    for practice in held:
        yield from _about_practice(settings, practice, given_up[practice.id], covers=covered[practice.id])
        yield from _about_services(practice, unchecked[practice.id])


def _given_up(practice: Practice) -> int:
    with practice_scope(practice.id):
        return jobs.parked()


def _covers_the_week(practice: Practice) -> bool:
    with practice_scope(practice.id):
        return duty.rota().covers_the_week()


def _unchecked(practice: Practice, outside: Outside) -> int:
    with practice_scope(practice.id):
        return outside_services.unchecked(outside)


def _about_services(practice: Practice, unchecked: int) -> Iterator[Finding]:
    if unchecked:
        said = f"{unchecked} outside service(s) were last checked more than 180 days ago"
        yield Finding(Level.OFF, f"{practice.name}: {said}")


def _about_practice(settings: Settings, practice: Practice, given_up: int, *, covers: bool) -> Iterator[Finding]:
    if given_up:
        yield Finding(
            Level.OFF,
            f"{practice.name}: {given_up} job(s) were given up after {jobs.MOST_ATTEMPTS} tries,"
            " why is in jobs.last_error",
        )
    if not practice.phone:
        yield Finding(Level.UNSAFE, f"{practice.name} has no telephone: whoever may not be called could not reach it")
    if not practice.out_of_hours_rota:
        yield Finding(Level.OFF, f"{practice.name}: no out-of-hours rota, so the site says it is no emergency service")
    elif not covers:
        gaps = "an out-of-hours rota is said to be there, but at some hours of the week nobody is on duty"
        yield Finding(Level.UNSAFE, f"{practice.name}: {gaps}")
    if practice.is_demonstration:
        yield Finding(
            Level.OFF if _is_local(settings) else Level.UNSAFE,
            f"{practice.name} is the demonstration: its passphrases are known to everybody",
        )
