"""The forms of a letter: parts of the case, own words, what was told in private, and the consent to all of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from flask import request
from wtforms import DateField, HiddenField
from wtforms.validators import InputRequired

from portal.domain.referrals import Part
from portal.pages.referring.fields import one_of, text, tick, ticks
from portal.services.disclosures import Disclosure
from portal.services.referrals import Letter
from portal.services.triage import PersonOfCase
from portal.web.forms import DayInput, Form
from portal.wording.answers import in_words
from portal.wording.catalogue import current_locale, gettext
from portal.wording.catalogue import lazy_gettext as _
from portal.wording.intake import QUESTIONS
from portal.wording.referral_letters import sections
from portal.wording.referring import CONSENT_WAYS, PARTS

LONGEST = 4000
STORY = "private.story"


class LetterForm(Form):
    version = HiddenField()
    parts = ticks(
        _("What of the case goes into the letter?"),
        PARTS,
        hint=_("As little as the service needs. What was told in private is chosen in a step of its own, afterwards."),
    )
    own_words = text(
        _("In your own words"),
        longest=LONGEST,
        hint=_("Write nothing about the partner that this person may not know or pass on."),
        rows=8,
    )

    def is_sound(self) -> bool:
        """Whether there is anything to be sent."""
        if not self.validate_on_submit():
            return False
        if not self.parts.data and not self.own_words.data:
            self.parts.errors = [gettext("Choose a part or write something: an empty letter is of no use.")]
            return False
        return True

    def letter(self, service: str, person: PersonOfCase, currency: str, before: Letter | None = None) -> Letter:
        """What was chosen, with the answers as they are now. What was chosen of the private answers stays."""
        parts = [part.value for part in Part if part.value in (self.parts.data or ())]
        return Letter(
            service=service,
            locale=before.locale if before else current_locale(),
            parts=parts,
            sections=sections(person.told, parts, currency),
            own_words=self.own_words.data or "",
            private=before.private if before else (),
            told=before.told if before else (),
            told_in=before.told_in if before else 0,
        )


class ConsentForm(Form):
    version = HiddenField()
    given_on = DateField(_("Given on"), widget=DayInput(), validators=[InputRequired(_("Write the day."))])
    way = one_of(_("How was it given?"), CONSENT_WAYS, required=_("Choose one."))
    alone = tick(_("I spoke to this person alone"), _("Speak to the person first, and tick this then."))
    knows = tick(
        _("They have heard or read the whole letter, and to whom it goes"),
        _("Read the letter to the person first, and tick this then."),
    )


def version_of(form: Form) -> int:
    """The version of the letter that the form was made from; -1, which never is one, for what is no number."""
    given = form["version"].data or ""
    return int(given) if given.isascii() and given.isdigit() and len(given) < 5 else -1


def in_private(told: Disclosure, currency: str) -> Sequence[tuple[str, str, str]]:
    """(key, question, answer) of all that was told in private and can be chosen, the story first."""
    story = "".join(piece for piece, _concern in told.story)
    rows = [(STORY, str(QUESTIONS[STORY].label), story)] if story else []
    answered = [(key, value) for key, value in told.answers.items() if value is not None and key in QUESTIONS]
    answered.sort(key=lambda pair: pair[1] in ("no", "free"))
    return rows + [(key, str(QUESTIONS[key].label), in_words(key, value, currency)) for key, value in answered]


def with_private(before: Letter, offered: Sequence[tuple[str, str, str]], version: int) -> Letter:
    """The letter with those of the offered answers that were ticked, and no others."""
    ticked = set(request.form.getlist("private"))
    picked = [row for row in offered if row[0] in ticked]
    return replace(
        before,
        private=[key for key, _question, _answer in picked],
        told=[(question, answer) for _key, question, answer in picked],
        told_in=version,
    )


def first_look(consent_to: int, today: date) -> dict[str, Any]:
    """What the form of a consent holds at first."""
    return {"version": str(consent_to), "given_on": today}
