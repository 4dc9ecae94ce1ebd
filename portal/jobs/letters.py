"""Sending one message: ask the gate, send, note it. The mail server or provider is asked between two transactions."""

from uuid import UUID

from portal.data.transaction import reading, writing
from portal.domain.contact import Way
from portal.domain.gate import Stop, Wait
from portal.domain.messages import Letter
from portal.services import messages
from portal.services.messages import Outgoing
from portal.services.outside import Outside


def deliver(outside: Outside, message_id: UUID) -> None:
    """Send the message, unless that was settled before. Killed after sending, it is sent again under the same token.
    Raises what the gateways raise.
    """
    with reading():
        ready = messages.ready(outside, message_id)
    match ready:
        case None:
            return
        case Wait():
            with writing():
                messages.put_off(outside, message_id, ready)
        case Stop():
            with writing():
                messages.note_stopped(outside, message_id, ready)
        case _:
            way = _send(outside, ready)
            with writing():
                messages.note_sent(outside, message_id, way)


def _send(outside: Outside, outgoing: Outgoing) -> Way:
    if isinstance(outgoing, Letter):
        outside.send_mail(outgoing, outside.now())
        return Way.EMAIL
    outside.send_text(outgoing)
    return Way.TEXT
