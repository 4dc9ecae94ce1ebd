"""The gettext catalogues: every text that a person reads passes through `gettext` or `ngettext` here."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from babel.support import LazyProxy, NullTranslations, Translations

CATALOGUES = Path(__file__).parent / "locale"
DEFAULT_LOCALE = "en_GB"

_locale: ContextVar[str] = ContextVar("locale", default=DEFAULT_LOCALE)


@cache
def _catalogue(locale: str) -> NullTranslations:
    return Translations.load(CATALOGUES, [locale])


def current_locale() -> str:
    """The locale of what is being written now, as Babel names it ("en_GB")."""
    return _locale.get()


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
    return _catalogue(current_locale()).ungettext(singular, plural, n) % {"num": n, **values}


def lazy_gettext(message: str, /, **values: object) -> LazyProxy:
    """A text of module level (a form's label), looked up when it is shown."""
    return LazyProxy(gettext, message, enable_cache=False, **values)
