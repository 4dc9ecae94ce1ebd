"""Public references in addresses: what can be none is not found before any database is asked."""

import re

from flask import Flask
from werkzeug.routing import BaseConverter

REFERENCE = "[0-9A-Z]{10}"


class ReferenceConverter(BaseConverter):
    """`<ref:reference>` in a route."""

    regex = REFERENCE


def install(app: Flask) -> None:
    app.url_map.converters["ref"] = ReferenceConverter


def is_reference(text: str) -> bool:
    """Whether it could be a public reference: PostgreSQL refuses even to look for some signs."""
    return re.fullmatch(REFERENCE, text) is not None
