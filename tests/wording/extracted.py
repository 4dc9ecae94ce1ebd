"""All texts of the code and the templates that have to be in a catalogue, as Babel finds them."""

from collections.abc import Mapping
from functools import cache

from babel.messages.extract import extract_from_dir

from portal.config import ROOT

METHODS = [("portal/**.py", "python"), ("templates/**.html", "jinja2")]
KEYWORDS: Mapping[str, tuple[int, ...] | None] = {
    "_": None,
    "gettext": None,
    "lazy_gettext": None,
    "ngettext": (1, 2),
}
NOT_TRANSLATED = frozenset({"templates/style/page.html"})
"""For developers alone."""


@cache
def messages() -> frozenset[tuple[str, ...]]:
    """Each text once, as (singular,) or (singular, plural)."""
    found = set()
    for folder in ("portal", "templates"):
        methods = [(pattern.removeprefix(f"{folder}/"), method) for pattern, method in METHODS if folder in pattern]
        for name, _line, message, _comments, _context in extract_from_dir(ROOT / folder, methods, keywords=KEYWORDS):
            if f"{folder}/{name}" not in NOT_TRANSLATED:
                found.add((message,) if isinstance(message, str) else tuple(message))
    return frozenset(found)
