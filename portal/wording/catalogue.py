"""The gettext catalogues: every text that a person reads passes through `gettext` or `ngettext` here."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import LazyProxy, NullTranslations, Translations

CATALOGUES = Path(__file__).parent / "locale"
DEFAULT_LOCALE = "en_GB"

LOCALES = (DEFAULT_LOCALE, "en_US", "es", "fr")
"""Every locale that the portal is written in, as Babel names them."""

_locale: ContextVar[str] = ContextVar("locale", default=DEFAULT_LOCALE)


def catalogue_file(locale: str) -> Path:
    """Where the catalogue of `locale` is kept; British English, in which the code is written, has none."""
    return CATALOGUES / locale / "LC_MESSAGES" / "messages.po"


@cache
def _catalogue(locale: str) -> NullTranslations:
    """The catalogue, compiled from what translators edit when it is first asked for, so that no built file can lag."""
    file = catalogue_file(locale)
    if not file.is_file():
        return NullTranslations()
    compiled = BytesIO()
    with file.open("rb") as source:
        write_mo(compiled, read_po(source, locale=locale))
    compiled.seek(0)
    return Translations(compiled)


def current_locale() -> str:
    """The locale of what is being written now, as Babel names it ("en_GB")."""
    return _locale.get()


def speak(locale: str) -> None:
    """Write in `locale` from now on, until the block of `speaking` around it ends."""
    _locale.set(locale)


@contextmanager
def speaking(locale: str) -> Iterator[None]:
    """Write in `locale` until the block ends."""
    token = _locale.set(locale)
    try:
        yield
    finally:
        _locale.reset(token)


def gettext(message: str, /, **values: object) -> str:
    """`message` in the current locale, with `%(name)s` filled from `values`."""
    text = _catalogue(current_locale()).ugettext(message)
    return text % values if values else text


def ngettext(singular: str, plural: str, n: int, /, **values: object) -> str:
    """The form of the message that fits `n`, with `%(num)s` and `values` filled."""
    return form_for(singular, plural, n) % {"num": n, **values}


def form_for(singular: str, plural: str, n: int, /) -> str:
    """The form of the message that fits `n`, with nothing filled: for templates, which do that themselves."""
    return _catalogue(current_locale()).ungettext(singular, plural, n)


def lazy_gettext(message: str, /, **values: object) -> LazyProxy:
    """A text of module level (a form's label), looked up when it is shown."""
    return LazyProxy(gettext, message, enable_cache=False, **values)
