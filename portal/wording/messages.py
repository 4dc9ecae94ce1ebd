"""The texts that leave the portal. Anybody may read them over a shoulder: they name nobody and nothing."""

from collections.abc import Mapping
from dataclasses import dataclass

from babel.support import LazyProxy

from portal.domain.messages import MessageText
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _


@dataclass(frozen=True, slots=True)
class LetterWording:
    subject: LazyProxy
    text: LazyProxy

    def text_for(self, sender: str) -> str:
        """The whole text, signed with the neutral name of the practice."""
        return gettext("%(text)s\n\n%(sender)s\n", text=str(self.text), sender=sender)


LETTERS: Mapping[MessageText, LetterWording] = {
    MessageText.APPOINTMENT_MADE: LetterWording(
        _("Appointment"),
        _("Your appointment is booked. You find the details on your page, when you sign in.\nPlease do not reply."),
    ),
    MessageText.QUEUE_CHANGED: LetterWording(
        _("Queue"), _("There is something new in the queue. Please sign in and look.")
    ),
}
