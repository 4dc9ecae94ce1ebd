"""Sending text messages: as files in a folder by default, over HTTP when there is a provider."""

import base64
import os
from collections.abc import Callable
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import unquote, urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from portal.domain.messages import TextMessage

TIMEOUT_SECONDS = 20
SCHEMES = {"http", "https"}

SendText = Callable[[TextMessage], None]


class NotTaken(OSError):
    """The provider did not take a message; says no more than its status, since the rest may repeat the number."""


class _NoRedirects(HTTPRedirectHandler):
    """A number and a key are not carried to wherever somebody points."""

    def redirect_request(self, *_arguments: object) -> None:
        return None


def into_folder(folder: Path) -> SendText:
    """A sender that writes each message to `folder` as `<token>.txt`; sent twice, it is still one file."""

    def send(message: TextMessage) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = folder / f".{message.token}.part"
        with draft.open("w", encoding="utf-8") as file:
            file.write(f"{message.to}\n\n{message.text}\n")
            file.flush()
            os.fsync(file.fileno())
        draft.replace(folder / f"{message.token}.txt")

    return send


def over_http(url: str, sender: str) -> SendText:
    """A sender for a provider that takes a form with `To`, `From` and `Body`, as Twilio and others of its shape do.

    `url` is `https://user:password@host/path`; the two become the request's basic authorisation. The token goes along
    as `Idempotency-Key`, for providers that heed it. Raises ValueError for an address that is none; the sender raises
    OSError.
    """
    parts = urlsplit(url)
    if parts.scheme not in SCHEMES or not parts.hostname:
        raise ValueError("no address of a provider")
    port = f":{parts.port}" if parts.port else ""
    place = parts._replace(netloc=f"{parts.hostname}{port}").geturl()
    key = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}"
    headers = {"Authorization": f"Basic {base64.b64encode(key.encode()).decode()}"} if parts.username else {}
    opener = build_opener(_NoRedirects)

    def send(message: TextMessage) -> None:
        form = urlencode({"To": message.to, "From": sender, "Body": message.text}).encode()
        request = Request(place, form, {**headers, "Idempotency-Key": message.token}, method="POST")  # noqa: S310 - https, or what the operator wrote
        try:
            opener.open(request, timeout=TIMEOUT_SECONDS).close()
        except HTTPError as error:
            raise NotTaken(f"status {error.code}") from None

    return send
