"""Wiring: builds the gateways once and hands them on; decides nothing."""

import secrets
from collections.abc import Callable
from datetime import timedelta

from flask import Flask
from flask_migrate import Migrate
from werkzeug.middleware.proxy_fix import ProxyFix

from portal import cli, pages
from portal.config import ROOT, Settings
from portal.data import transaction
from portal.data.base import db
from portal.data.sealing import Vault
from portal.domain.audit import entry
from portal.domain.people import Visitor
from portal.gateways import clock, ids, keys, mail, passphrases
from portal.services import audit
from portal.services.outside import Outside
from portal.web import access, errors, forms, headers, references, signed_in, templates
from portal.web.application import PortalApp
from portal.web.limits import limiter

MOST_BYTES_OF_A_REQUEST = 512 * 1024


def build_outside(settings: Settings) -> Outside:
    """The real clock, chance, keys, hashing and mail, as `settings` say."""
    send_mail = (
        mail.over_smtp(settings.smtp_url) if settings.smtp_url else mail.into_folder(settings.instance / "outbox")
    )
    return Outside(
        now=clock.now,
        new_id=ids.new_id,
        new_reference=ids.new_reference,
        new_token=ids.new_token,
        new_recovery_code=ids.new_recovery_code,
        choose=secrets.choice,
        hash_passphrase=passphrases.hash_passphrase,
        verify_passphrase=passphrases.verify_passphrase,
        send_mail=send_mail,
        vault=Vault(keys.parse_keys(settings.portal_keys)),
    )


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
        "MAX_CONTENT_LENGTH": MOST_BYTES_OF_A_REQUEST,
        "MAX_FORM_MEMORY_SIZE": MOST_BYTES_OF_A_REQUEST,
        "WTF_CSRF_TIME_LIMIT": None,
        "SESSION_COOKIE_NAME": "session",
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
    templates.install(app)
    headers.install(app, secure=settings.secure)
    errors.install(app)
    pages.register(app)
    cli.register(app)
    access.demand_complete(app)


def _refusal_recorder(outside: Outside) -> Callable[[Visitor, str], None]:
    def record(visitor: Visitor, endpoint: str) -> None:
        with transaction.writing():
            line = entry("access.refused", endpoint=endpoint)
            audit.record(outside, line, by=visitor.account_id, about=visitor.account_id)

    return record
