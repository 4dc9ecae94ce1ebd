"""From a key of the intake document to the control that asks for it: one way for each kind, none for a single page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from govuk_frontend_wtf.wtforms_widgets import (
    GovCheckboxesInput,
    GovCheckboxInput,
    GovRadioInput,
    GovSelect,
    GovTextArea,
    GovTextInput,
)
from markupsafe import Markup
from wtforms import BooleanField, RadioField, SelectField, SelectMultipleField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice
from wtforms.fields.core import UnboundField

from portal.domain.intake_fields import FIELDS, Field, Kind
from portal.web.asking.widgets import GroupedSelect, NearAndFar, RevealingBoxes, WeekGrid
from portal.wording.catalogue import gettext as _
from portal.wording.intake import QUESTIONS

LEGEND = "govuk-fieldset__legend--s"
ROWS = {"private.story": 14}
PARAMS: Mapping[str, Mapping[str, Any]] = {
    "about.preferred_name": {"classes": "govuk-input--width-20", "autocomplete": "off"},
    # A browser that knew these as an address and a number would suggest them on other sites, to whoever types there:
    # on a shared laptop, a partner would be offered the address that is meant to be safe.
    "about.email": {"type": "email", "autocomplete": "off", "spellcheck": False},
    "about.phone": {"type": "tel", "classes": "govuk-input--width-20", "autocomplete": "off"},
    "about.safe_contact.code_word": {"classes": "govuk-input--width-20", "autocomplete": "off"},
    "practical.max_fee": {"classes": "govuk-input--width-5", "autocomplete": "off"},
}


@dataclass(frozen=True, slots=True)
class Asking:
    """What a form needs to know of the page that it stands on.

    `lists` gives the choices of the keys whose words come from elsewhere (countries, zones, languages, therapists);
    `given` names the telling keys that were answered before; `currency` is that of the practice. `kept` says, for keys
    whose value is kept and not shown again, what is said of it in place of the usual hint.
    """

    lists: Mapping[str, Sequence[SelectChoice]]
    given: frozenset[str]
    currency: str
    kept: Mapping[str, str] = field(default_factory=dict)

    @property
    def stay(self) -> frozenset[str]:
        """The keys whose answers stay as they are if nothing is typed."""
        return self.given | self.kept.keys()


def name_of(key: str) -> str:
    """The name of the form field for a dotted path."""
    return key.replace(".", "-")


def control(key: str, asking: Asking) -> UnboundField:
    """The field that asks for `key`, with its words in the current locale."""
    field = FIELDS[key]
    return _BUILDERS[field.kind](field, str(QUESTIONS[key].label), _hint(key, asking), asking)


def _legend(key: str, label: str) -> dict[str, Any]:
    """What stands over the answers. Where a heading says half of it, the short form is seen and the whole is heard."""
    short = QUESTIONS[key].short
    if short is None:
        return {"text": label, "classes": LEGEND}
    seen_and_heard = Markup('<span aria-hidden="true">{}</span><span class="govuk-visually-hidden">{}</span>')
    return {"html": seen_and_heard.format(str(short), label), "classes": LEGEND}


def _hint(key: str, asking: Asking) -> str:
    if key in asking.kept:
        return asking.kept[key]
    hint = QUESTIONS[key].hint
    parts = [str(hint)] if hint else []
    if key in asking.given:
        parts.append(_("Answered before. Leave it as it is, or answer again."))
    return " ".join(parts)


def _choices(field: Field, asking: Asking) -> Sequence[SelectChoice]:
    if field.key in asking.lists:
        return asking.lists[field.key]
    words = QUESTIONS[field.key].choices
    return [SelectChoice(value, str(words.get(value, value))) for value in field.values()]


def _fieldset(key: str, label: str, hint: str) -> dict[str, Any]:
    return {
        "fieldset": {"legend": _legend(key, label)},
        "hint": {"text": hint} if hint else None,
    }


def _choice(field: Field, label: str, hint: str, asking: Asking) -> UnboundField:
    choices = _choices(field, asking)
    if field.key not in asking.lists:
        params = {"params": _fieldset(field.key, label, hint)}
        return RadioField(label, choices=choices, widget=GovRadioInput(), validate_choice=False, render_kw=params)
    widget = GroupedSelect() if _grouped(choices) else GovSelect()
    params = {"params": {"label": {"classes": "govuk-label--s"}}}
    return SelectField(label, choices=choices, widget=widget, validate_choice=False, description=hint, render_kw=params)


def _many(field: Field, label: str, hint: str, asking: Asking) -> UnboundField:
    choices = _choices(field, asking)
    return SelectMultipleField(
        label,
        choices=choices,
        widget=_box_widget(field, choices),
        validate_choice=False,
        description=hint,
        render_kw={"params": _fieldset(field.key, label, hint)},
    )


def _grouped(choices: Sequence[SelectChoice]) -> bool:
    return any(choice.optgroup for choice in choices)


def _box_widget(field: Field, choices: Sequence[SelectChoice]) -> Callable[..., Any]:
    match field.key:
        case "practical.windows":
            return WeekGrid()
        case "concerns.issues":
            return RevealingBoxes()
    widget: Callable[..., Any] = NearAndFar() if _grouped(choices) else GovCheckboxesInput()
    return widget


def _flag(_field: Field, label: str, hint: str, _asking: Asking) -> UnboundField:
    params: dict[str, Any] = {"params": {"hint": None, "items": [{"hint": {"text": hint}}] if hint else [{}]}}
    return BooleanField(label, widget=GovCheckboxInput(), render_kw=params)


def _line(field: Field, label: str, hint: str, asking: Asking) -> UnboundField:
    params = {"label": {"classes": "govuk-label--s"}, **PARAMS.get(field.key, {})}
    if field.kind is Kind.MONEY:
        params["suffix"] = {"text": asking.currency}
    return StringField(label, widget=GovTextInput(), description=hint, render_kw={"params": params})


def _text(field: Field, label: str, hint: str, _asking: Asking) -> UnboundField:
    """Long text, which browsers leave alone: some spell-checkers send what is written to a server of their own."""
    params = {
        "label": {"classes": "govuk-label--s"},
        "rows": ROWS.get(field.key, 4),
        "spellcheck": False,
        "autocomplete": "off",
    }
    return TextAreaField(label, widget=GovTextArea(), description=hint, render_kw={"params": params})


_BUILDERS: Mapping[Kind, Callable[[Field, str, str, Asking], UnboundField]] = MappingProxyType(
    {
        Kind.CHOICE: _choice,
        Kind.THREE_WAY: _choice,
        Kind.MANY: _many,
        Kind.REFERENCES: _many,
        Kind.FLAG: _flag,
        Kind.LINE: _line,
        Kind.EMAIL: _line,
        Kind.PHONE: _line,
        Kind.MONEY: _line,
        Kind.TEXT: _text,
    }
)
