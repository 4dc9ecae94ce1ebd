"""Wiring: builds the gateways once and hands them on; decides nothing."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from flask import Flask
from flask_migrate import Migrate
from limits.errors import ConfigurationError
from limits.storage import storage_from_string
from sqlalchemy import create_engine
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.middleware.proxy_fix import ProxyFix

from portal import cli, pages
from portal.config import ROOT, Settings
from portal.data import transaction
from portal.data.base import db
from portal.data.sealing import Vault
from portal.domain.audit import entry
from portal.domain.people import Visitor
from portal.gateways import clock, heads, ids, keys, mail, one_time, passkeys, passphrases, texts
from portal.services import audit
from portal.services.outside import Outside
from portal.web import access, compressing, errors, forms, headers, languages, references, signed_in, templates
from portal.web.application import PortalApp
from portal.web.limits import limiter

MOST_BYTES_OF_A_REQUEST = 512 * 1024


def build_outside(settings: Settings) -> Outside:
    """The real clock, chance, keys, hashing and mail, as `settings` say."""
    send_mail = (
        mail.over_smtp(settings.smtp_url) if settings.smtp_url else mail.into_folder(settings.instance / "outbox")
    )
    send_text = (
        texts.over_http(settings.sms_url, settings.sms_from or "")
        if settings.sms_url
        else texts.into_folder(settings.instance / "outbox")
    )
    return Outside(
        now=clock.now,
        new_id=ids.new_id,
        new_reference=ids.new_reference,
        new_token=ids.new_token,
        new_recovery_code=ids.new_recovery_code,
        new_secret=one_time.new_secret,
        matching_step=one_time.matching_step,
        code_of=one_time.code_of,
        step_at=one_time.step_at,
        passkeys=passkeys.Passkeys(),
        picture_of=one_time.picture,
        choose=secrets.choice,
        hash_passphrase=passphrases.hash_passphrase,
        verify_passphrase=passphrases.verify_passphrase,
        send_mail=send_mail,
        send_text=send_text,
        publish_head=heads.into_file(settings.instance / heads.FILE),
        vault=Vault(keys.KeysWhenAsked(settings.portal_keys)),
        address=settings.portal_url,
    )


def try_addresses(settings: Settings) -> Settings:
    """The same settings, with each address that nothing can be built from replaced and named in `problems`."""
    attempts: tuple[tuple[str, Callable[[str], object], str | None], ...] = (
        ("database_url", create_engine, "sqlite://"),
        ("redis_url", storage_from_string, None),
        ("smtp_url", mail.over_smtp, None),
        ("sms_url", lambda address: texts.over_http(address, ""), None),
        ("portal_url", lambda address: urlsplit(address).port, f"http://127.0.0.1:{settings.port}"),
    )
    for name, build, instead in attempts:
        given = getattr(settings, name)
        try:
            if given:
                build(given)
        except (SQLAlchemyError, ConfigurationError, ImportError, ValueError) as error:
            # The address itself stays out of the line: there may be a password in it.
            problem = f"{name.upper()} can't be used ({type(error).__name__})"
            changed: dict[str, Any] = {name: instead, "problems": (*settings.problems, problem)}
            settings = replace(settings, **changed)
    return settings


def build_app(settings: Settings, outside: Outside | None = None) -> Flask:
    """Build the portal with the real outside, or with the one that a test hands in."""
    app = PortalApp("portal", root_path=str(ROOT), template_folder="templates", static_folder="static/dist")
    app.config.from_mapping(_flask_config(settings))
    settings.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    outside = outside or build_outside(settings)
    app.extensions["outside"] = outside
    app.extensions["settings"] = settings
    app.clock = outside.now
    app.on_refusal = _refusal_recorder(outside)
    if settings.trusted_proxies:
        hops = settings.trusted_proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]
    _install(app, settings)
    return app


def _flask_config(settings: Settings) -> dict[str, object]:
    return {
        "SECRET_KEY": settings.secret_key,
        "SQLALCHEMY_DATABASE_URI": settings.database_url,
        # An error of the database goes to the log, and what people wrote must not go with it.
        "SQLALCHEMY_ENGINE_OPTIONS": {"hide_parameters": True},
        "MAX_CONTENT_LENGTH": MOST_BYTES_OF_A_REQUEST,
        "MAX_FORM_MEMORY_SIZE": MOST_BYTES_OF_A_REQUEST,
        "WTF_CSRF_TIME_LIMIT": None,
        # By this prefix a browser keeps a cookie only from this very host, over TLS (RFC 6265bis, 4.1.3.2).
        "SESSION_COOKIE_NAME": "__Host-session" if settings.secure else "session",
        "SESSION_COOKIE_HTTPONLY": True,
        "SESSION_COOKIE_SAMESITE": "Lax",
        "SESSION_COOKIE_SECURE": settings.secure,
        "SEND_FILE_MAX_AGE_DEFAULT": timedelta(days=1),
        "RATELIMIT_STORAGE_URI": settings.redis_url or "memory://",
        "TEMPLATES_AUTO_RELOAD": settings.debug,
    }


def _install(app: PortalApp, settings: Settings) -> None:
    db.init_app(app)
    with app.app_context():
        transaction.govern(db.engine)
    Migrate(app, db, directory=str(ROOT / "migrations"), render_as_batch=True)
    signed_in.install(app)
    limiter.init_app(app)
    forms.install(app)
    references.install(app)
    languages.install(app)
    templates.install(app)
    headers.install(app, secure=settings.secure)
    compressing.install(app)
    errors.install(app)
    pages.register(app, debug=settings.debug)
    cli.register(app)
    access.demand_complete(app)


def _refusal_recorder(outside: Outside) -> Callable[[Visitor, str], None]:
    def record(visitor: Visitor, endpoint: str) -> None:
        with transaction.writing():
            line = entry("access.refused", endpoint=endpoint)
            audit.record(outside, line, by=visitor.account_id, about=visitor.account_id)

    return record
