"""Templates: where they are found, what each may use, and how instants and sums are written."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from flask import Flask, g, request, url_for
from govuk_frontend_wtf.main import WTFormsHelpers
from jinja2 import ChoiceLoader, FileSystemLoader, PackageLoader, PrefixLoader

from portal.domain.people import must_prove, works_here
from portal.web import filters, languages
from portal.web.shared_screen import is_shared
from portal.web.signed_in import on_screen
from portal.web.unknown import Unknown
from portal.wording.catalogue import current_locale, form_for, gettext
from portal.wording.helplines import KIND_LABELS, SERVES_LABELS, HelplineKind, helplines_for
from portal.wording.safety import safety_page

LEAVE_FOR = "https://www.bbc.co.uk/weather"
"""Where the leave button leads: a page that anybody may have open."""


def install(app: Flask) -> None:
    app.jinja_loader = ChoiceLoader(
        [
            FileSystemLoader(Path(app.root_path) / "templates"),
            PrefixLoader(
                {
                    "govuk_frontend_jinja": PackageLoader("govuk_frontend_jinja"),
                    "govuk_frontend_wtf": PackageLoader("govuk_frontend_wtf"),
                }
            ),
        ]
    )
    environment = app.jinja_env
    environment.undefined = Unknown
    environment.trim_blocks = environment.lstrip_blocks = True
    environment.add_extension("jinja2.ext.i18n")
    environment.install_gettext_callables(gettext, form_for, newstyle=True)  # type: ignore[attr-defined]
    environment.filters.update(filters.ALL)
    environment.globals.update(
        asset=asset,
        font=font,
        leave_for=LEAVE_FOR,
        kind_words=KIND_LABELS,
        serves_words=SERVES_LABELS,
        must_prove=must_prove,
        works_here=works_here,
    )
    app.context_processor(_everywhere)
    WTFormsHelpers(app)


def _everywhere() -> dict[str, object]:
    practice = g.get("practice")
    return {
        "practice": practice,
        "visitor": g.get("visitor"),
        "now": g.get("now"),
        "screen_is_shared": is_shared,
        "idle_seconds": int(on_screen(g.get("visitor")).total_seconds()),
        **languages.everywhere(practice),
        "beside": safety_page(current_locale()),
        "emergency": helplines_for(practice.country if practice else "").of(HelplineKind.EMERGENCY),
    }


@cache
def _version(path: Path, _modified: float) -> str:
    return sha256(path.read_bytes()).hexdigest()[:10]


def asset(name: str) -> str:
    """The address of a built file, with a mark of its content, so that it may be kept for long."""
    folder = Path(__file__).resolve().parents[2] / "static" / "dist"
    path = folder / name
    return _in_any_language(url_for("static", filename=name, v=_version(path, path.stat().st_mtime)))


def font(family: str) -> str:
    """The address of a font, as the style sheet gives it too."""
    return _in_any_language(url_for("static", filename=f"fonts/{family}-latin-wght-normal.woff2"))


def _in_any_language(address: str) -> str:
    """The same address in every language, so that a file is fetched once."""
    return languages.mounted_at() + address.removeprefix(request.script_root)
