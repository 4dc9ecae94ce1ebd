"""Text messages: a file by default, a form over HTTP to a provider on loopback; and what a refusal says."""

import base64
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs

import pytest

from portal.domain.messages import TextMessage
from portal.gateways.texts import NotTaken, into_folder, over_http

MESSAGE = TextMessage("t0ken", "+44 20 7946 0018", "Something new is on your page. K Practice – é")


class Provider(HTTPServer):
    """Takes every message, or answers with `status`."""

    status = 201

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.taken: list[tuple[str, dict[str, str], dict[str, list[str]]]] = []


class Handler(BaseHTTPRequestHandler):
    server: Provider

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.server.taken.append((self.path, dict(self.headers), parse_qs(body)))
        self.send_response(self.server.status)
        if self.server.status == 302:
            self.send_header("Location", "/elsewhere")
        self.end_headers()

    def log_message(self, *_arguments: object) -> None:
        """Quiet."""


@pytest.fixture
def provider() -> Iterator[Provider]:
    server = Provider()
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_message_arrives_as_it_was_written(provider: Provider) -> None:
    over_http(f"http://us%40er:pass@127.0.0.1:{provider.server_port}/Messages.json", "KPractice")(MESSAGE)
    ((path, headers, form),) = provider.taken
    assert path == "/Messages.json"
    assert form == {"To": [MESSAGE.to], "From": ["KPractice"], "Body": [MESSAGE.text]}
    assert base64.b64decode(headers["Authorization"].removeprefix("Basic ")) == b"us@er:pass"
    assert headers["Idempotency-Key"] == "t0ken"


@pytest.mark.parametrize("status", [302, 400, 401, 429, 500])
def test_what_is_not_taken_is_said_without_the_number(provider: Provider, status: int) -> None:
    provider.status = status
    with pytest.raises(NotTaken, match=str(status)) as caught:
        over_http(f"http://127.0.0.1:{provider.server_port}/", "KPractice")(MESSAGE)
    assert MESSAGE.to not in str(caught.value)
    assert len(provider.taken) == 1


@pytest.mark.parametrize("address", ["provider", "ftp://provider/", "https:///path", "file:///etc/hosts"])
def test_an_address_that_is_none_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="no address"):
        over_http(address, "KPractice")


def test_sent_twice_it_is_one_file(tmp_path: Path) -> None:
    for _ in range(2):
        into_folder(tmp_path / "outbox")(MESSAGE)
    (file,) = (tmp_path / "outbox").iterdir()
    assert file.name == "t0ken.txt"
    assert file.read_text("utf-8") == f"{MESSAGE.to}\n\n{MESSAGE.text}\n"
