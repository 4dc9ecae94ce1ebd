"""The page for people whose relationship is not safe.

Its title, its address and its headings say nothing of that, since a history or a glance at the screen must not tell.
It never points to forgiving or to joint sessions. Source: the practice's clinical contract and outline of the guide.
"""

from functools import cache

from portal.wording.prose import GuidePage, read_page, read_toml

SLUG = "feeling-steady"
LEAVING = "leaving-this-page-fast"
"""The section that is also read before the intake."""


@cache
def safety_page(locale: str) -> GuidePage:
    """The page in `locale` ("en_GB"), in British English where that language is not written yet."""
    return read_page(read_toml(__name__, locale))
