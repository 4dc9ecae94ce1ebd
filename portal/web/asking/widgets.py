"""The few controls that the library of components has no shape for. Each is drawn by a template of its own."""

from typing import Any

from flask import render_template
from govuk_frontend_wtf.wtforms_widgets import GovCheckboxesInput
from markupsafe import Markup
from wtforms import SelectField, SelectMultipleField

from portal.domain.intake_fields import PARTS_OF_DAY, WEEKDAYS
from portal.wording.intake.practical import DAYS
from portal.wording.intake.practical import PARTS_OF_DAY as PARTS


class GroupedSelect:
    """A list to choose from, under headings."""

    def __call__(self, field: SelectField, **_kwargs: Any) -> Markup:
        return Markup(render_template("parts/controls/grouped_select.html", field=field))  # noqa: S704 - a template


class WeekGrid:
    """Days down, parts of the day across, a box to tick in each."""

    def __call__(self, field: SelectMultipleField, **_kwargs: Any) -> Markup:
        ticked = {choice.value for choice in field.iter_choices() if choice.selected}
        page = render_template(
            "parts/controls/week_grid.html",
            field=field,
            ticked=ticked,
            days=[(code, DAYS[code]) for code in WEEKDAYS],
            parts=[(code, PARTS[code]) for code in PARTS_OF_DAY],
            words={choice.value: choice.label for choice in field.iter_choices()},
        )
        return Markup(page)  # noqa: S704 - drawn by a template, which escapes


class NearAndFar:
    """Boxes for the likely choices (those without a group) and, folded away until one is ticked, for all others."""

    def __call__(self, field: SelectMultipleField, **_kwargs: Any) -> Markup:
        groups = list(field.iter_groups())
        near = [choice for group, choices in groups for choice in choices if not group]
        far = [choice for group, choices in groups for choice in choices if group]
        page = render_template("parts/controls/near_and_far.html", field=field, near=near, far=far)
        return Markup(page)  # noqa: S704 - drawn by a template, which escapes


class RevealingBoxes(GovCheckboxesInput):
    """Boxes to tick, some of which show more questions once ticked; `reveal` maps a value to their HTML."""

    def __init__(self) -> None:
        self.reveal: dict[str, Markup] = {}

    def map_gov_params(self, field: SelectMultipleField, **kwargs: Any) -> dict[str, Any]:
        params: dict[str, Any] = super().map_gov_params(field, **kwargs)
        for item in params["items"]:
            if item["value"] in self.reveal:
                item["conditional"] = {"html": self.reveal[item["value"]]}
        return params
