"""Which language a page speaks: the address says it ("/es/guide/"), so no cookie has to, and a cache can't mix them up.

Without such a beginning a page speaks as the practice does. Whatever a page links to then begins in the same way, since
the beginning counts as the place where the application is mounted.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote

from babel import Locale
from flask import Flask, request

from portal.data.tables import Practice
from portal.wording.catalogue import DEFAULT_LOCALE, LOCALES, current_locale, speaking

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

BEGINNINGS: Mapping[str, str] = {locale.lower().replace("_", "-"): locale for locale in LOCALES}
"""The first part of an address, without slashes, and the locale that it asks for."""

_ASKED_FOR = "portal.locale"


class Tongue(NamedTuple):
    """A language to choose: its name in itself ("Español"), as `lang` in HTML, and this page's address in it."""

    name: str
    lang: str
    address: str
    is_here: bool


class InItsLanguage:
    """Takes the beginning that names a language off the path, before anything else looks at it."""

    def __init__(self, inner: "WSGIApplication") -> None:
        self.inner = inner

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        beginning, slash, rest = environ.get("PATH_INFO", "").removeprefix("/").partition("/")
        locale = BEGINNINGS.get(beginning)
        if locale is not None and slash:
            environ["SCRIPT_NAME"] = f"{environ.get('SCRIPT_NAME', '')}/{beginning}"
            environ["PATH_INFO"] = f"/{rest}"
            environ[_ASKED_FOR] = locale
        with speaking(locale or DEFAULT_LOCALE):
            return self.inner(environ, start_response)


def install(app: Flask) -> None:
    app.wsgi_app = InItsLanguage(app.wsgi_app)  # type: ignore[method-assign]


def locale_asked_for() -> str | None:
    """The locale that the address of this request names; None where it names none."""
    return request.environ.get(_ASKED_FOR)


def offered(practice: Practice) -> Sequence[str]:
    """The locales to choose from: that of the practice first, and of the two kinds of English the one it is nearer to.

    The other kind is served as well, for whoever has its address.
    """
    own = practice.locale
    english = own if own.startswith("en") else "en_GB"
    others = (locale for locale in LOCALES if locale != own and (locale == english or not locale.startswith("en")))
    return (own, *others)


def tongues(practice: Practice) -> list[Tongue]:
    """This page in every language that is offered; the practice's own stands at the plain address.

    A page that only a form leads to has no address to be asked for again, so it is offered in none.
    """
    if request.url_rule is not None and "GET" not in (request.url_rule.methods or ()):
        return []
    return [_tongue(locale, practice) for locale in offered(practice)]


def _tongue(locale: str, practice: Practice) -> Tongue:
    language = Locale.parse(locale)
    name = str(language.languages.get(language.language, locale))
    beginning = "" if locale == practice.locale else f"/{locale.lower().replace('_', '-')}"
    # One slash at the front, whatever was asked for: two of them would lead to another site.
    path = quote(f"/{request.path.lstrip('/')}")
    if request.query_string:
        path = f"{path}?{quote(request.query_string, safe='=&%+')}"
    return Tongue(
        name=name[:1].upper() + name[1:],
        lang=locale.replace("_", "-"),
        address=f"{mounted_at()}{beginning}{path}",
        is_here=locale == current_locale(),
    )


def mounted_at() -> str:
    """Where the portal is mounted, without the beginning that names a language: "" at the root of a host."""
    mounted = str(request.environ.get("SCRIPT_NAME", ""))
    return mounted if locale_asked_for() is None else mounted.rpartition("/")[0]


def everywhere(practice: Practice | None) -> dict[str, Any]:
    """What every template is given: the language of the page, and those to choose from."""
    return {
        "html_lang": current_locale().replace("_", "-"),
        "tongues": tongues(practice) if practice is not None else [],
    }
