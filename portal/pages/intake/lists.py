"""What a form of the intake needs to know besides the questions."""

from wtforms.fields.choices import SelectChoice

from portal.pages.intake.standing import Standing
from portal.web.application import practice
from portal.web.asking.controls import Asking
from portal.web.asking.lists import countries, languages, zones
from portal.wording.catalogue import current_locale


def asking_of(at: Standing) -> Asking:
    """What a form for this person needs to know besides the questions."""
    answers = at.draft.answers if at.draft else {}
    country = str(answers.get("about.country", practice().country))
    chosen = answers.get("about.timezone")
    return Asking(
        lists={
            "about.country": countries(practice().country),
            "about.timezone": zones(country, chosen, current_locale()),
            "about.languages": languages(at.languages),
            "practical.exclude_therapists": [SelectChoice(code, name) for code, name in at.therapists.items()],
        },
        given=at.draft.given if at.draft else frozenset(),
        currency=practice().currency,
    )
