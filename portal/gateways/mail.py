"""Sending mail: as files in a folder by default, by SMTP when there is a server."""

import os
import smtplib
import ssl
from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from pathlib import Path
from urllib.parse import unquote, urlsplit

from portal.domain.messages import Letter

TIMEOUT_SECONDS = 20

SendMail = Callable[[Letter, datetime], None]


def compose(letter: Letter, at: datetime) -> EmailMessage:
    """The message as it goes out: plain text, nothing in its headers beyond what mail needs."""
    message = EmailMessage()
    message["From"] = formataddr((letter.sender_name, letter.sender_address))
    message["To"] = letter.to
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{letter.token}@{letter.sender_address.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text)
    return message


def into_folder(folder: Path) -> SendMail:
    """A sender that writes each message to `folder` as `<token>.eml`; sent twice, it is still one file."""

    def send(letter: Letter, at: datetime) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = folder / f".{letter.token}.part"
        with draft.open("wb") as file:
            file.write(compose(letter, at).as_bytes())
            file.flush()
            os.fsync(file.fileno())
        draft.replace(folder / f"{letter.token}.eml")

    return send


def over_smtp(url: str) -> SendMail:
    """A sender for `smtp://user:password@host:port` (STARTTLS where offered) or `smtps://…`.

    Raises ValueError for an address that is none; the sender raises OSError.
    """
    parts = urlsplit(url)
    host, port = parts.hostname or "localhost", parts.port
    context = ssl.create_default_context()

    def connect() -> smtplib.SMTP:
        if parts.scheme == "smtps":
            return smtplib.SMTP_SSL(host, port or 465, timeout=TIMEOUT_SECONDS, context=context)
        server = smtplib.SMTP(host, port or 587, timeout=TIMEOUT_SECONDS)
        server.ehlo()
        if server.has_extn("starttls"):
            server.starttls(context=context)
        return server

    def send(letter: Letter, at: datetime) -> None:
        with connect() as server:
            if parts.username:
                server.login(unquote(parts.username), unquote(parts.password or ""))
            server.send_message(compose(letter, at))

    return send
