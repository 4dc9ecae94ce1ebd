"""Sending one message: look what may go out, send it, note it. The mail server is asked between two transactions."""

from uuid import UUID

from portal.data.transaction import reading, writing
from portal.domain.messages import Letter
from portal.services import messages
from portal.services.outside import Outside


def deliver(outside: Outside, message_id: UUID) -> None:
    """Send the message, unless that was settled before. Killed after sending, it is sent again under the same
    Message-ID. Raises what the mail gateway raises.
    """
    with reading():
        letter = messages.letter_for(outside, message_id)
    if letter is None:
        return
    if isinstance(letter, Letter):
        outside.send_mail(letter, outside.now())
    with writing():
        if isinstance(letter, Letter):
            messages.note_sent(outside, message_id)
        else:
            messages.note_withheld(outside, message_id, letter)
