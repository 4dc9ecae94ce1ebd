"""Four things to do, not only to read: each a page of the guide that is a plain worksheet where no script runs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from portal.wording.prose import Run, read_runs, read_toml


@dataclass(frozen=True, slots=True)
class Worksheet:
    """`slug` is its address under /guide/do/; `after` the guide's page and section that it belongs to.

    `minutes` is how long it takes. `content` holds what is its own: the lists of its file, by name.
    """

    slug: str
    after: tuple[str, str]
    title: str
    lead: str
    minutes: int
    content: Mapping[str, Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Worksheets:
    """`afraid` is said first on each that two people do together."""

    sheets: tuple[Worksheet, ...]
    afraid: tuple[Run, ...]

    def sheet(self, slug: str) -> Worksheet | None:
        return next((sheet for sheet in self.sheets if sheet.slug == slug), None)

    def after(self, page: str, section: str) -> Worksheet | None:
        """The one that belongs to this section of the guide."""
        return next((sheet for sheet in self.sheets if sheet.after == (page, section)), None)


PLACES: Mapping[str, tuple[str, str]] = {
    "find-the-leak": ("where-trust-is-lost", "the-questions-couples-ask"),
    "build-an-apology": ("saying-sorry", "sorry-that-is-not-sorry"),
    "listen-in-turns": ("saying-sorry", "truly-listen"),
    "the-relationship-we-want": ("deciding-to-rebuild", "the-relationship-you-want"),
}


@cache
def worksheets(locale: str) -> Worksheets:
    """The four in `locale` ("en_GB"), in the order of the guide. Raises KeyError for a file that lacks something."""
    source: Mapping[str, Any] = read_toml(__name__, locale)
    sheets = tuple(_read(slug, after, source[slug.replace("-", "_")]) for slug, after in PLACES.items())
    return Worksheets(sheets, read_runs(source["afraid"]))


def _read(slug: str, after: tuple[str, str], table: Mapping[str, Any]) -> Worksheet:
    return Worksheet(
        slug=slug,
        after=after,
        title=table["title"],
        lead=table["lead"],
        minutes=table["minutes"],
        content={name: tuple(value) for name, value in table.items() if isinstance(value, list)},
    )
