"""Every kind of job and what does it. A handler opens its own transactions, since it calls the outside in between."""

from collections.abc import Callable, Mapping
from uuid import UUID

from portal.data.transaction import writing
from portal.jobs import letters
from portal.services import alerts, bookings, messages, next_step, releasing, together
from portal.services.outside import Outside

Handler = Callable[[Outside, UUID], None]


def _in_one_transaction(service: Handler) -> Handler:
    def handle(outside: Outside, subject_id: UUID) -> None:
        with writing():
            service(outside, subject_id)

    return handle


KINDS: Mapping[str, Handler] = {
    next_step.TELL: _in_one_transaction(next_step.tell),
    together.SETTLE: _in_one_transaction(together.settle),
    together.END: _in_one_transaction(together.end),
    releasing.ASK_AGAIN: _in_one_transaction(releasing.ask_again),
    "booking.expire": _in_one_transaction(bookings.expire),
    messages.SEND: letters.deliver,
    messages.GO_FURTHER: _in_one_transaction(alerts.go_further),
}
