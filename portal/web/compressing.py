"""Compressed answers, of public pages and files alone.

How long a compressed page is says something of what stands in it. Pages that know who is there carry a secret against
forged requests, and sometimes what was typed, so they go out as they are (the attack is known as BREACH, 2013).
"""

from http import HTTPStatus
from typing import Any

from flask import Flask, Response, request
from flask_compress import Compress

from portal.web.access import is_public

SETTINGS: dict[str, Any] = {
    "COMPRESS_REGISTER": False,
    "COMPRESS_ALGORITHM": ["gzip"],
    "COMPRESS_MIMETYPES": ["text/html", "text/css", "text/javascript", "image/svg+xml"],
    "COMPRESS_MIN_SIZE": 500,
}


def install(app: Flask) -> None:
    """Compress what is public, for browsers that say that they can read it."""
    app.config.from_mapping(SETTINGS)
    compress = Compress(app)

    @app.after_request
    def _compress(response: Response) -> Response:
        # A part of a file is counted in bytes of the whole: compressed, it would fit nowhere.
        if not is_public(request.endpoint) or response.status_code != HTTPStatus.OK:
            return response
        if response.mimetype in SETTINGS["COMPRESS_MIMETYPES"]:
            # Files are sent in pieces, of which gzip would make no whole; those that shrink are small.
            response.direct_passthrough = False
            response.make_sequence()
        compressed: Response = compress.after_request(response)
        return compressed
