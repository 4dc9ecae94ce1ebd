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
    has_link: bool = False

    def text_for(self, sender: str, *, link: str = "") -> str:
        """The whole text, signed with the neutral name of the practice; `link` is for alerts to staff alone."""
        text = str(self.text) % {"link": link} if self.has_link else str(self.text)
        return gettext("%(text)s\n\n%(sender)s\n", text=text, sender=sender)


def text_message(sender: str) -> str:
    """What a text message says, whatever the news are: a locked screen shows it to everybody."""
    return gettext("Something new is on your page. %(sender)s", sender=sender)


LETTERS: Mapping[MessageText, LetterWording] = {
    **dict.fromkeys(
        (
            MessageText.APPOINTMENT_MADE,
            MessageText.APPOINTMENT_MOVED,
            MessageText.APPOINTMENT_CANCELLED,
            MessageText.TIME_OPEN,
            MessageText.NEXT_STEP,
            MessageText.TOGETHER_ASKED,
            MessageText.TOGETHER_BOOKED,
            MessageText.TOGETHER_NOT,
            MessageText.TOGETHER_OFF,
        ),
        LetterWording(
            _("Appointment"),
            _("There is something new on your page. You see it when you sign in.\nPlease do not reply."),
        ),
    ),
    MessageText.QUEUE_CHANGED: LetterWording(
        _("Queue"),
        _("There is something new in the queue. Please sign in and look.\n\nSay here that you have seen it: %(link)s"),
        has_link=True,
    ),
    MessageText.GLASS_BROKEN: LetterWording(
        _("Readings"), _("Somebody opened a case that is not theirs, in an emergency. Please sign in and look.")
    ),
}

NOTES: Mapping[MessageText, LazyProxy] = {
    MessageText.APPOINTMENT_MADE: _("Your first call is booked."),
    MessageText.APPOINTMENT_MOVED: _("Your first call has another time."),
    MessageText.APPOINTMENT_CANCELLED: _("Your first call is cancelled."),
    MessageText.TIME_OPEN: _("A time has opened for a first call. Have a look soon: others can choose it too."),
    MessageText.NEXT_STEP: _("Your next step stands on this page now. That was your call:"),
    MessageText.TOGETHER_ASKED: _("A time for the two of you was asked for. Say here whether it suits you."),
    MessageText.TOGETHER_BOOKED: _("Your time together is booked."),
    MessageText.TOGETHER_NOT: _("The time that was asked for does not come about. Another one can be asked for."),
    MessageText.TOGETHER_OFF: _("Your time together does not take place. Another one can be asked for."),
    MessageText.CONTACT_CHANGED: _(
        "How we may reach you was changed here. If that was not you, change your passphrase, and look at it again."
    ),
    MessageText.PASSPHRASE_CHANGED: _(
        "Your passphrase was changed. Wherever else you were signed in, you no longer are."
    ),
}
"""The same news as they stand on the person's own page, behind the sign-in."""
