"""Forms made from the fields of the intake document."""

from collections.abc import Iterable, Mapping
from typing import Any

from wtforms.fields.core import UnboundField

from portal.web.asking.controls import Asking, control, name_of
from portal.web.forms import Form


def questions_form(
    keys: Iterable[str],
    asking: Asking,
    shown: Mapping[str, Any] | None = None,
    others: Mapping[str, UnboundField] | None = None,
) -> Form:
    """The form that asks for `keys`, filled with what was posted or, on a first look, with `shown` (by field name).

    `others` are fields that ask for something else, by their names.
    """
    fields = {name_of(key): control(key, asking) for key in keys}
    made: type[Form] = type("QuestionsForm", (Form,), {**fields, **(others or {})})
    return made(data=shown)
