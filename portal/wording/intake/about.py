"""Wording of `about`: being alone, name and place, and how one may be reached."""

from collections.abc import Mapping

from portal.wording.catalogue import lazy_gettext as _
from portal.wording.intake.question import NO, NOT_SURE, YES, Question

HOURS = {
    "weekday_daytime": _("Weekdays, in the daytime"),
    "weekday_evening": _("Weekday evenings"),
    "weekend": _("Weekends"),
}

IF_SOMEONE_ELSE = {
    "say_nothing": _("Nothing. Just end the call"),
    "first_name": _("Ask for me by my first name"),
    "appointment": _("Say it is about an appointment"),
}

ABOUT: Mapping[str, Question] = {
    "about.private_now": Question(
        _("Are you alone right now, on a device that nobody else reads?"),
        _("Think of shared tablets, family accounts, and apps that copy what you do to another screen."),
        {"yes": YES, "no": NO, "unsure": NOT_SURE},
    ),
    "about.adult": Question(_("Are you 18 or older?"), None, {"yes": YES, "no": NO}),
    "about.preferred_name": Question(
        _("What shall we call you?"), _("A first name is enough. It need not be your official one.")
    ),
    "about.country": Question(_("Which country do you live in?")),
    "about.timezone": Question(_("Which time zone are you in?"), _("You can change it at any time.")),
    "about.languages": Question(_("Which languages could you talk in?"), _("Choose all that you are at ease in.")),
    "about.email": Question(_("Your e-mail address"), _("Leave it empty if somebody else could read your mail.")),
    "about.phone": Question(
        _("Your phone number"),
        _("You may leave it empty. From abroad, with the country code."),
    ),
    "about.safe_contact.email_ok": Question(_("You may send me e-mail")),
    "about.safe_contact.text_ok": Question(_("You may send me text messages")),
    "about.safe_contact.call_ok": Question(_("You may call me")),
    "about.safe_contact.voicemail_ok": Question(_("You may leave a message if I do not pick up")),
    "about.safe_contact.hours": Question(_("When may we call?"), _("If you choose none, we do not call."), HOURS),
    "about.safe_contact.if_someone_else": Question(
        _("What may we say if somebody else picks up?"), None, IF_SOMEONE_ELSE
    ),
    "about.safe_contact.code_word": Question(
        _("A word that only you and we know"),
        _("We say it when we call. You may leave it empty."),
    ),
    "about.safe_contact.do_not_contact": Question(
        _("Please do not contact me at all"), _("You find everything here when you sign in.")
    ),
}
