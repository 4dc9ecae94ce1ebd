"""Settings: read once, frozen, handed on. Secrets are demanded when serving, not when importing."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

SECRET_FILES = {"SECRET_KEY": "secret_key", "PORTAL_KEYS": "portal_keys"}


class SettingsError(Exception):
    """A setting that is missing or can't be used; the text is one line for the operator."""


@dataclass(frozen=True, slots=True, repr=False)
class Settings:
    """What an operator chose. `pace_seconds` is the beat on which the answer to the intake's last step leaves.

    `problems` names, a line each, what was set and can't be used; the default stands in its place.
    """

    database_url: str
    instance: Path
    secret_key: str | None = None
    portal_keys: str | None = None
    redis_url: str | None = None
    smtp_url: str | None = None
    sms_url: str | None = None
    sms_from: str | None = None
    stripe_secret_key: str | None = None
    stripe_webhook_secret: str | None = None
    stripe_api_base: str | None = None
    port: int = 8000
    portal_url: str = "http://127.0.0.1:8000"
    trusted_proxies: int = 0
    web_processes: int = 1
    pace_seconds: float = 1.0
    debug: bool = False
    problems: tuple[str, ...] = ()

    @property
    def secure(self) -> bool:
        """Whether people reach the portal over TLS."""
        return self.portal_url.startswith("https://")

    def demand_usable(self) -> None:
        """Raise SettingsError, naming all that was set and can't be used."""
        if self.problems:
            raise SettingsError("; ".join(self.problems))

    def demand_secrets(self) -> None:
        """Raise SettingsError, naming all that is missing, unless the portal may serve with these settings."""
        missing = [
            name for name, value in (("SECRET_KEY", self.secret_key), ("PORTAL_KEYS", self.portal_keys)) if not value
        ]
        if missing:
            raise SettingsError(f"{' and '.join(missing)} must be set before the portal can serve")
        if self.web_processes > 1 and not self.redis_url:
            raise SettingsError("more than one web process needs REDIS_URL, or rate limits would count per process")


def settings_from(environ: Mapping[str, str], instance: Path | None = None) -> Settings:
    """Read the settings from `environ`; secrets not given there are looked for as files under `instance`.

    Raises SettingsError for a setting that can't be used.
    """
    settings = settings_with_problems(environ, instance)
    settings.demand_usable()
    return settings


def settings_with_problems(environ: Mapping[str, str], instance: Path | None = None) -> Settings:
    """The same, but what can't be used is named in `problems`: for commands that report it, or don't need it."""
    folder = instance or Path(environ.get("PORTAL_INSTANCE") or ROOT / "instance")
    problems: list[str] = []
    port = _integer(environ, "PORT", 8000, problems)
    if environ.get("SMS_URL") and not environ.get("SMS_FROM"):
        problems.append("SMS_URL needs SMS_FROM, the number or name that text messages come from")
    return Settings(
        database_url=_database_url(environ.get("DATABASE_URL"), folder),
        instance=folder,
        secret_key=_secret(environ, "SECRET_KEY", folder),
        portal_keys=_secret(environ, "PORTAL_KEYS", folder),
        redis_url=environ.get("REDIS_URL") or None,
        smtp_url=environ.get("SMTP_URL") or None,
        sms_url=environ.get("SMS_URL") or None,
        sms_from=environ.get("SMS_FROM") or None,
        stripe_secret_key=environ.get("STRIPE_SECRET_KEY") or None,
        stripe_webhook_secret=environ.get("STRIPE_WEBHOOK_SECRET") or None,
        stripe_api_base=environ.get("STRIPE_API_BASE") or None,
        port=port,
        portal_url=(environ.get("PORTAL_URL") or f"http://127.0.0.1:{port}").rstrip("/"),
        trusted_proxies=_integer(environ, "TRUSTED_PROXIES", 0, problems),
        web_processes=_integer(environ, "WEB_CONCURRENCY", 1, problems),
        debug=environ.get("FLASK_DEBUG") == "1",
        problems=tuple(problems),
    )


def _integer(environ: Mapping[str, str], name: str, default: int, problems: list[str]) -> int:
    text = environ.get(name) or str(default)
    if not text.isdecimal():
        problems.append(f"{name} should be a whole number")
        return default
    return int(text)


def _secret(environ: Mapping[str, str], name: str, folder: Path) -> str | None:
    if environ.get(name):
        return environ[name]
    file = folder / SECRET_FILES[name]
    return file.read_text(encoding="utf-8").strip() or None if file.is_file() else None


def _database_url(given: str | None, folder: Path) -> str:
    if not given:
        return f"sqlite:///{folder / 'portal.db'}"
    for old in ("postgres://", "postgresql://"):
        if given.startswith(old):
            return "postgresql+psycopg://" + given.removeprefix(old)
    return given
