"""Mail over SMTP, against a server on loopback: neutral headers, and one Message-ID however often it is sent."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

import pytest
from aiosmtpd.controller import Controller

from portal.domain.messages import Letter
from portal.gateways.mail import over_smtp
from tests.live import free_port

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LETTER = Letter("t0ken", "sam@example.org", "K Practice", "messages@practice.example", "Appointment", "Grüße\n")
HEADERS = {
    *("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted"),
    *("Content-Type", "Content-Transfer-Encoding", "MIME-Version"),
}


class PostOffice:
    """Takes every letter, but for those to a closed address."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, list[str], EmailMessage]] = []

    async def handle_RCPT(  # noqa: N802 - the server calls it so
        self, _server: object, _session: object, envelope: Any, address: str, _options: object
    ) -> str:
        if address.startswith("closed"):
            return "550 not here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: object, _session: object, envelope: Any) -> str:  # noqa: N802
        letter = message_from_bytes(envelope.content, policy=default)
        assert isinstance(letter, EmailMessage)
        self.taken.append((envelope.mail_from, envelope.rcpt_tos, letter))
        return "250 OK"


@pytest.fixture
def office() -> PostOffice:
    return PostOffice()


@pytest.fixture
def address(office: PostOffice) -> Iterator[str]:
    controller = Controller(office, hostname="127.0.0.1", port=free_port())
    controller.start()
    yield f"smtp://127.0.0.1:{controller.port}"
    controller.stop()


def test_a_letter_arrives_as_it_was_written(office: PostOffice, address: str) -> None:
    over_smtp(address)(LETTER, NOW)
    ((sender, recipients, letter),) = office.taken
    assert (sender, recipients) == ("messages@practice.example", ["sam@example.org"])
    assert (letter["Subject"], letter["From"]) == ("Appointment", "K Practice <messages@practice.example>")
    assert letter.get_content().strip() == "Grüße"
    assert letter.get_content_type() == "text/plain"


def test_its_headers_say_nothing_beyond_what_mail_needs(office: PostOffice, address: str) -> None:
    over_smtp(address)(LETTER, NOW)
    (_, _, letter) = office.taken[0]
    assert {name for name in letter.keys() if not name.startswith("X-")} == HEADERS  # noqa: SIM118 - a message
    assert {name for name in letter.keys() if name.startswith("X-")} <= {"X-Peer", "X-MailFrom", "X-RcptTo"}  # noqa: SIM118
    assert letter["Auto-Submitted"] == "auto-generated"


def test_sent_again_it_has_the_same_message_id(office: PostOffice, address: str) -> None:
    send = over_smtp(address)
    send(LETTER, NOW)
    send(LETTER, NOW + timedelta(hours=1))
    assert [letter["Message-ID"] for _, _, letter in office.taken] == ["<t0ken@practice.example>"] * 2


def test_an_address_of_a_server_that_is_none_is_refused_before_any_letter() -> None:
    with pytest.raises(ValueError, match=r"[Pp]ort"):
        over_smtp("smtp://mail.example:post")


def test_a_refused_address_and_a_server_that_is_away_raise(office: PostOffice, address: str) -> None:
    closed = Letter("u", "closed@example.org", "K Practice", "messages@practice.example", "Appointment", "Hello\n")
    with pytest.raises(OSError, match="550"):
        over_smtp(address)(closed, NOW)
    with pytest.raises(OSError, match="refused"):
        over_smtp(f"smtp://127.0.0.1:{free_port()}")(LETTER, NOW)
    assert office.taken == []
