"""The fifteen steps: the same for everybody, under titles that tell nothing to somebody who sees only those."""

from collections.abc import Mapping
from dataclasses import dataclass

from babel.support import LazyProxy

from portal.wording.catalogue import lazy_gettext as _
from portal.wording.intake.private import BETWEEN_YOU, HOW_YOU_ARE, STORY, WHAT_HAPPENED


@dataclass(frozen=True, slots=True)
class StepText:
    """`number` counts from 1; `lead` is the text under the title."""

    number: int
    title: LazyProxy
    lead: LazyProxy


STEPS: tuple[StepText, ...] = (
    StepText(1, _("Before you start"), _("Two short questions first.")),
    StepText(
        2,
        _("Your sign-in"),
        _("With these you can stop at any time, and come back."),
    ),
    StepText(3, _("Name and place"), _("So that we know what to call you, and what time it is where you are.")),
    StepText(
        4,
        _("Ways to reach you"),
        _("Choose only what is private to you. Our messages say little."),
    ),
    StepText(5, _("What brings you"), _("You do not need the right words for it.")),
    StepText(6, _("What you hope for"), _("There is no right answer, and your partner may give another one.")),
    StepText(7, _("Home"), _("Who lives with you, and who is on the way.")),
    StepText(8, _("Practical wishes"), _("We use these to find therapists who fit.")),
    StepText(
        9,
        _("About the next part"),
        _("The next four pages are for you alone. We ask everybody the same."),
    ),
    StepText(
        10,
        _("Your story"),
        _(
            "From here on, once you leave a page, its answers are not shown again, not even to you. "
            "You can always answer anew."
        ),
    ),
    StepText(
        11,
        _("How things are between you"),
        _("You can always choose “I’d rather not say”. That is a real answer, and we respect it."),
    ),
    StepText(
        12,
        _("A few more questions"),
        _("Some of these may be hard to read. We ask everybody."),
    ),
    StepText(13, _("How you are"), _("These are about you, and not about the two of you.")),
    StepText(
        14,
        _("Check and send"),
        _("Change what you like. Of the private part we only show whether you answered."),
    ),
    StepText(
        15,
        _("Therapists and times"),
        _("The first meeting is a call with you alone, by phone. It takes 20 to 45 minutes."),
    ),
)

# Which keys of the document each step asks for, in the order of its page. Steps that are not here ask for none.
STEP_KEYS: Mapping[int, tuple[str, ...]] = {
    1: ("about.private_now", "about.adult"),
    3: ("about.preferred_name", "about.country", "about.timezone"),
    4: (
        "about.email",
        "about.phone",
        "about.safe_contact.email_ok",
        "about.safe_contact.text_ok",
        "about.safe_contact.call_ok",
        "about.safe_contact.voicemail_ok",
        "about.safe_contact.hours",
        "about.safe_contact.if_someone_else",
        "about.safe_contact.code_word",
        "about.safe_contact.do_not_contact",
    ),
    5: (
        "concerns.issues",
        "concerns.main_issue",
        "concerns.infidelity.kind",
        "concerns.infidelity.still_going",
        "concerns.confidence.kind",
        "concerns.addiction_neglect.kind",
        "concerns.addiction_neglect.in_treatment",
    ),
    6: ("concerns.goal",),
    7: ("household.children_at_home", "household.pregnancy"),
    8: (
        "about.languages",
        "practical.format",
        "practical.windows",
        "practical.max_fee",
        "practical.therapist_gender",
        "practical.access_needs",
        "practical.exclude_therapists",
    ),
    10: tuple(STORY),
    11: tuple(BETWEEN_YOU),
    12: tuple(WHAT_HAPPENED),
    13: tuple(HOW_YOU_ARE),
}
