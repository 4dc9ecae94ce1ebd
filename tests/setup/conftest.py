"""A server that gives out the built assets under the portal's strict content policy."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

DIST = Path(__file__).resolve().parents[2] / "static/dist"
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'"
KINDS = {".css": "text/css", ".js": "text/javascript", ".woff2": "font/woff2", ".svg": "image/svg+xml"}
FIELDS = "".join(f'<label class="govuk-label">{n} <input class="govuk-input" id="f{n}"></label>' for n in range(40))
PAGE = f"""<!doctype html><html class="govuk-template" lang="en"><head><title>Appointment</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="/site.css"><script src="/leave.js" defer></script>
<script src="/site.js" type="module"></script></head><body class="govuk-template__body">
<section class="leave" aria-label="Leave"><a class="leave__link" href="/exit" data-leave="/weather">Leave this page</a>
</section><main class="page"><h1>Private</h1>{FIELDS}</main></body></html>"""


@dataclass
class Site:
    """Where the pages are, and the paths that were posted to."""

    address: str = ""
    posted: list[str] = field(default_factory=list)


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            file = DIST / self.path.lstrip("/")
            if file.is_file():
                self._answer(file.read_bytes(), KINDS[file.suffix])
            else:
                self._answer(b"rain" if self.path == "/weather" else PAGE.encode(), "text/html")

        def do_POST(self) -> None:
            site.posted.append(self.path)
            self._answer(b"", "text/plain")

        def _answer(self, body: bytes, kind: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Content-Security-Policy", POLICY)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words: object) -> None:
            """Stay quiet."""

    return Handler


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site))
    site.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield site
    server.shutdown()
    server.server_close()
