"""The guide to trust: five pages in reading order, and one that stands beside them (`portal.wording.safety`)."""

from dataclasses import dataclass
from functools import cache

from portal.wording.prose import GuidePage, read_page, read_toml
from portal.wording.safety import safety_page


@dataclass(frozen=True, slots=True)
class Guide:
    """`pages` are the five in reading order; `beside` is the page of its own, linked from every page.

    `begin_with` labels a button that begins the intake with a section's issue, `begin` one that begins it without.
    `book` names the work that the guide draws on.
    """

    title: str
    lead: str
    pages: tuple[GuidePage, ...]
    beside: GuidePage
    begin: str
    begin_with: str
    book: str

    def page(self, slug: str) -> GuidePage | None:
        """The page at this address, the one beside included."""
        return next((page for page in (*self.pages, self.beside) if page.slug == slug), None)


@cache
def guide(locale: str) -> Guide:
    """The guide in `locale` ("en_GB"), in British English where that language is not written yet."""
    source = read_toml(__name__, locale)
    pages = source["pages"]
    if not isinstance(pages, list):
        raise ValueError("pages should be a list of tables")  # noqa: TRY004 - the file's shape is at fault
    return Guide(
        title=str(source["title"]),
        lead=str(source["lead"]),
        pages=tuple(read_page(page) for page in pages),
        beside=safety_page(locale),
        begin=str(source["begin"]),
        begin_with=str(source["begin_with"]),
        book=str(source["book"]),
    )
