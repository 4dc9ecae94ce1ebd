"""Messages outside: decided with the change that calls for them, sent later by a job, and only by an allowed way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit, urlunsplit
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import Account, Message, Participant, Practice
from portal.data.tenancy import current_practice
from portal.domain import gate
from portal.domain.audit import entry
from portal.domain.contact import Way
from portal.domain.gate import Go, Stop, Verdict, Wait
from portal.domain.instants import utc
from portal.domain.messages import MAY_LEAVE, Letter, MessageText, TextMessage
from portal.services import jobs, participants
from portal.services.audit import record
from portal.services.outside import Outside
from portal.wording.catalogue import speaking
from portal.wording.messages import LETTERS, text_message

SEND = "message.send"
GO_FURTHER = "alert.go_further"


MOST_NOTES = 50
"""As many notes as a page shows; older ones tell of appointments long gone."""


@dataclass(frozen=True, slots=True)
class Note:
    """A message as it stands on the person's page. `about`: the start of the appointment that it tells of."""

    text: MessageText
    at: datetime
    about: datetime | None


Outgoing = Letter | TextMessage


def to_participant(
    outside: Outside, participant_id: UUID, text: MessageText, *, about_start: int | None = None
) -> None:
    """Put a message on the person's page and queue its letter, if it has one.

    The same row and job are written whatever the person allows; the job asks the gate. `about_start`: the start, in
    seconds since the epoch, of the appointment that it tells of.
    """
    message = Message(participant_id=participant_id, text=text.value, about_start=about_start)
    if text in MAY_LEAVE:
        _queue(outside, message)
    else:
        _keep(outside, message, "on_page")


def inbox(participant_id: UUID) -> Sequence[Note]:
    """What the portal has told the person, the newest first, whether or not a letter went out."""
    rows = db.session.scalars(
        select(Message)
        .where(Message.participant_id == participant_id)
        .order_by(Message.created_at.desc(), Message.id.desc())
        .limit(MOST_NOTES)
    )
    return [
        Note(MessageText(row.text), row.created_at, None if row.about_start is None else utc(row.about_start))
        for row in rows
    ]


def to_staff(outside: Outside, account_id: UUID, text: MessageText) -> UUID:
    """Queue a letter to somebody who works here; the id of its message."""
    message = Message(account_id=account_id, text=text.value)
    _queue(outside, message)
    return message.id


def ready(outside: Outside, message_id: UUID) -> Outgoing | Wait | Stop | None:
    """What is to go out now, or what the gate says instead; None if that was settled before."""
    message = db.session.get_one(Message, message_id)
    return _ready(outside, message) if message.state == "waiting" else None


def note_sent(outside: Outside, message_id: UUID, way: Way) -> None:
    """Write down that the message went out; once, however many workers sent it."""
    message = _still_waiting(message_id)
    if message is not None:
        message.state, message.sent_at = "sent", outside.now()
        record(outside, entry("message.sent", text=message.text, way=way.value), by=None, about=message_id)


def note_stopped(outside: Outside, message_id: UUID, stop: Stop) -> None:
    """Write down that the message may not go out, and why; once."""
    message = _still_waiting(message_id)
    if message is not None:
        message.state = "withheld"
        line = entry("message.withheld", text=message.text, ground=stop.ground)
        record(outside, line, by=None, about=message_id)


def put_off(outside: Outside, message_id: UUID, wait: Wait) -> None:
    """Ask the gate again later."""
    if _still_waiting(message_id) is not None:
        jobs.enqueue(outside, SEND, message_id, due_at=wait.until)


def unsent() -> int:
    """How many messages of the practice in scope were given up, counting alerts that could go no further."""
    return jobs.parked(SEND, GO_FURTHER)


def _queue(outside: Outside, message: Message) -> None:
    _keep(outside, message, "waiting")
    jobs.enqueue(outside, SEND, message.id)


def _keep(outside: Outside, message: Message, state: str) -> None:
    message.id = outside.new_id()
    message.token = outside.new_token()[:32].replace("-", "x").replace("_", "y")
    message.state = state
    message.created_at = outside.now()
    db.session.add(message)


def _still_waiting(message_id: UUID) -> Message | None:
    """The message, locked, unless somebody settled it meanwhile."""
    return db.session.scalars(
        select(Message).where(Message.id == message_id, Message.state == "waiting").with_for_update()
    ).one_or_none()


def _ready(outside: Outside, message: Message) -> Outgoing | Wait | Stop:
    verdict = _ask_the_gate(outside, message)
    if not isinstance(verdict, Go):
        return verdict
    practice = db.session.scalars(select(Practice).where(Practice.id == current_practice())).one()
    wording = LETTERS[MessageText(message.text)]
    with speaking(_locale(message, practice)):
        if verdict.way is Way.TEXT:
            return TextMessage(message.token, verdict.to, text_message(practice.sender))
        return Letter(
            token=message.token,
            to=verdict.to,
            sender_name=practice.sender,
            sender_address=practice.sender_address,
            subject=str(wording.subject),
            text=wording.text_for(practice.sender, link=f"{_address(outside, practice)}/seen/{message.token}"),
        )


def _address(outside: Outside, practice: Practice) -> str:
    """Where people come to this practice: under its own host name, if it has one."""
    if practice.host is None:
        return outside.address
    parts = urlsplit(outside.address)
    port = f":{parts.port}" if parts.port else ""
    return urlunsplit(parts._replace(netloc=f"{practice.host}{port}"))


def _locale(message: Message, practice: Practice) -> str:
    """The language in which the person filled in the form; for those who work here, that of the practice."""
    if message.participant_id is None:
        return practice.locale
    return participants.locale_of(message.participant_id) or practice.locale


def _ask_the_gate(outside: Outside, message: Message) -> Verdict:
    """By the participant's rules as they hold now; who works here gets e-mail to the address they sign in with."""
    if message.participant_id is None:
        return Go(Way.EMAIL, db.session.get_one(Account, message.account_id).name)
    about = participants.told_by(outside, message.participant_id).about
    has_left = db.session.get_one(Participant, message.participant_id).left_at is not None
    return gate.ask(about, MessageText(message.text), outside.now(), has_left=has_left)
