"""The form of one entry of the directory, and the filters of its list."""

from typing import Any, NamedTuple

from govuk_frontend_wtf.wtforms_widgets import GovCheckboxesInput
from werkzeug.datastructures import MultiDict
from wtforms import DateField, HiddenField, SelectMultipleField
from wtforms.validators import InputRequired

from portal.domain.intake_codes import COUNTRIES, LANGUAGES
from portal.domain.outside_services import LONGEST, Clientele, Cost, Entry, Problem, Topic, Wanted, problem_with
from portal.pages.referring.fields import chosen, line, one_of, options, say, storable, text, ticks
from portal.web.forms import DayInput, Form
from portal.wording.catalogue import current_locale, gettext
from portal.wording.catalogue import lazy_gettext as _
from portal.wording.countries import country_names, language_names
from portal.wording.referring import CLIENTELE, COSTS, PROBLEMS, TOPICS

BESIDE = {Problem.NO_CONTACT: "phone", Problem.BAD_WEB: "web", Problem.BAD_EMAIL: "email"}
"""Beside which field a problem of the whole entry is said."""

SPOKEN_MOST = ("en", "es", "fr", "ar", "de", "it", "nl", "pl", "pt", "ro", "ru", "tr", "uk", "ur", "zh")
"""Languages that a form offers as ticks; those of an entry that has others are offered too."""


class ServiceForm(Form):
    revision = HiddenField()
    name = line(_("Name"), longest=LONGEST["name"], required=_("Write its name."))
    organisation = line(
        _("Who runs it"), longest=LONGEST["organisation"], hint=_("Leave it empty if that is the same.")
    )
    topics = ticks(_("What is it for?"), TOPICS, required=_("Choose at least one."))
    serves = ticks(_("Whom does it serve?"), CLIENTELE, required=_("Choose at least one."))
    country = chosen(_("Country"))
    area = line(
        _("Area"), longest=LONGEST["area"], hint=_("A town or region. Leave it empty if it serves the whole country.")
    )
    languages = SelectMultipleField(
        _("Languages spoken there"),
        choices=[],
        widget=GovCheckboxesInput(),
        render_kw={"params": {"classes": "govuk-checkboxes--small"}},
    )
    cost = one_of(_("What does it cost?"), COSTS, required=_("Choose one."))
    cost_note = line(_("More about the cost"), longest=LONGEST["cost_note"])
    phone = line(_("Telephone"), longest=LONGEST["phone"], classes="govuk-input--width-20")
    web = line(_("Web page"), longest=LONGEST["web"], hint=_("It begins with https://"))
    email = line(_("E-mail"), longest=LONGEST["email"])
    address = line(_("Address"), longest=LONGEST["address"])
    notes = text(
        _("Notes"),
        longest=LONGEST["notes"],
        hint=_("Opening hours, waiting time, how people are taken on. Nothing about anybody who was sent there."),
    )
    checked_on = DateField(
        _("Last checked on"),
        description=_("The day on which somebody last made sure that all of this is right."),
        widget=DayInput(),
        validators=[InputRequired(_("Write the day."))],
    )

    def entry(self) -> Entry:
        """What was typed, once it is valid."""
        return Entry(
            topics=tuple(Topic(each) for each in self.topics.data or ()),
            serves=tuple(Clientele(each) for each in self.serves.data or ()),
            languages=tuple(self.languages.data or ()),
            cost=Cost(self.cost.data),
            country=self.country.data or "",
            checked_on=self.checked_on.data,
            **{field: self[field].data or "" for field in LONGEST},
        )

    def is_sound(self, today: Any) -> bool:
        """Whether the entry can be kept; each problem stands beside the field that it is about."""
        if not self.validate_on_submit():
            return False
        if self.checked_on.data > today:
            say(self.checked_on, gettext("That day is still to come."))
            return False
        problem = problem_with(self.entry())
        if problem is not None:
            say(self[BESIDE.get(problem, "name")], str(PROBLEMS[problem]))
        return problem is None

    def given_revision(self) -> int:
        """The revision that the form was made from; -1, which never is one, for what is no number."""
        given = self.revision.data or ""
        return int(given) if given.isascii() and given.isdigit() and len(given) < 10 else -1


def service_form(entry: Entry | None = None, revision: int = 0) -> ServiceForm:
    """The form, filled with what was posted or, on a first look, with the entry."""
    shown = {} if entry is None else {field: getattr(entry, field) for field in Entry.__slots__}
    form = ServiceForm(data={"revision": str(revision), **shown})
    form.country.choices = options([("", gettext("Anywhere")), *country_names(current_locale())])
    also = set(SPOKEN_MOST) | set(entry.languages if entry else ())
    form.languages.choices = options(pair for pair in language_names(current_locale()) if pair[0] in also)
    return form


class Choice(NamedTuple):
    """One list of the filters: its name, label, choices and the one that is chosen."""

    name: str
    label: str
    choices: list[tuple[str, str]]
    chosen: str


def read_wanted(given: MultiDict[str, str]) -> Wanted:
    """What was asked for; what nobody could have chosen is asked for by nobody."""
    return Wanted(
        words=(storable(given.get("words")) or "")[:100],
        topic=_known(given.get("topic"), TOPICS),
        serves=_known(given.get("serves"), CLIENTELE),
        country=_known(given.get("country"), COUNTRIES),
        language=_known(given.get("language"), LANGUAGES),
        unchecked=given.get("unchecked") == "y",
        retired=given.get("retired") == "y",
    )


def as_query(wanted: Wanted) -> dict[str, str]:
    """The same, as it stands in an address."""
    named = {name: getattr(wanted, name) for name in ("words", "topic", "serves", "country", "language")}
    ticked = {name: "y" for name in ("unchecked", "retired") if getattr(wanted, name)}
    return {name: value for name, value in named.items() if value} | ticked


def choices(wanted: Wanted) -> list[Choice]:
    locale = current_locale()
    whatever = gettext("Any")
    return [
        Choice("topic", gettext("What for"), [("", whatever), *_worded(TOPICS)], wanted.topic),
        Choice("serves", gettext("For whom"), [("", whatever), *_worded(CLIENTELE)], wanted.serves),
        Choice("country", gettext("Country"), [("", whatever), *country_names(locale)], wanted.country),
        Choice("language", gettext("Language"), [("", whatever), *language_names(locale)], wanted.language),
    ]


def _worded(words: Any) -> list[tuple[str, str]]:
    return [(str(value), str(label)) for value, label in words.items()]


def _known(value: str | None, offered: Any) -> str:
    return value if value is not None and value in offered else ""
