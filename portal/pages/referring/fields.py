"""Fields that the forms of referring share: texts that both databases can keep, days, and ticks."""

from collections.abc import Iterable, Mapping
from typing import Any

from govuk_frontend_wtf.wtforms_widgets import (
    GovCheckboxesInput,
    GovCheckboxInput,
    GovRadioInput,
    GovSelect,
    GovTextArea,
    GovTextInput,
)
from wtforms import BooleanField, RadioField, SelectField, SelectMultipleField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired, Length

from portal.wording.catalogue import lazy_gettext as _

NO_HINT = {"params": {"hint": None}}


def storable(text: str | None) -> str | None:
    """A text that both databases can keep: PostgreSQL knows no NUL. Spaces around it fall away."""
    return text and text.replace("\0", "\N{REPLACEMENT CHARACTER}").strip()


def line(
    label: object, *, longest: int, hint: object = None, required: object = None, classes: str = ""
) -> StringField:
    """One line of text; `required` is what is said where it is missing."""
    return StringField(
        label,
        description=hint or "",
        widget=GovTextInput(),
        validators=[*([InputRequired(required)] if required else []), _not_longer(longest)],
        filters=[storable],
        render_kw={"params": {"classes": classes}} if classes else {},
    )


def text(label: object, *, longest: int, hint: object = None, rows: int = 5) -> TextAreaField:
    return TextAreaField(
        label,
        description=hint or "",
        widget=GovTextArea(),
        validators=[_not_longer(longest)],
        filters=[storable],
        render_kw={"params": {"rows": rows}},
    )


def options(pairs: Iterable[tuple[object, object]]) -> list[SelectChoice]:
    """Values and their words, as a field takes them."""
    return [SelectChoice(str(value), words) for value, words in pairs]


def ticks(
    label: object, words: Mapping[str, object], *, hint: object = None, required: object = None
) -> SelectMultipleField:
    """Several of a few."""
    return SelectMultipleField(
        label,
        description=hint or "",
        choices=options(words.items()),
        widget=GovCheckboxesInput(),
        validators=[InputRequired(required)] if required else [],
        render_kw={"params": {"classes": "govuk-checkboxes--small"}},
    )


def one_of(label: object, words: Mapping[str, object], *, required: object) -> RadioField:
    return RadioField(
        label,
        choices=options(words.items()),
        widget=GovRadioInput(),
        validators=[InputRequired(required)],
        render_kw={"params": {"classes": "govuk-radios--small"}},
    )


def chosen(label: object, hint: object = None) -> SelectField:
    """One of a long list, whose choices are set when the form is made."""
    return SelectField(label, description=hint or "", widget=GovSelect(), choices=[], validate_choice=True)


def tick(words: object, unless: object) -> BooleanField:
    """Something that must be true before anything happens; `unless` is said where it is not ticked."""
    params: dict[str, Any] = {"params": {"hint": None, "items": [{}]}}
    return BooleanField(words, widget=GovCheckboxInput(), validators=[InputRequired(unless)], render_kw=params)


def may_be(words: object) -> BooleanField:
    """A tick that may be left away."""
    return BooleanField(words, widget=GovCheckboxInput(), render_kw={"params": {"hint": None, "items": [{}]}})


def _not_longer(longest: int) -> Length:
    return Length(max=longest, message=_("Write less: %(most)d characters at most.", most=longest))


def say(field: Any, words: str) -> None:
    """Put an error beside a field, besides those that stand there."""
    field.errors = [*field.errors, words]
