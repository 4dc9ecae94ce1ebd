"""The first screen, the guide's contents, and its pages."""

from flask import Blueprint, abort, render_template
from flask.typing import ResponseReturnValue

from portal.pages.guide import worksheets as worksheet_page
from portal.pages.guide.entrances import ENTRANCES
from portal.web.application import practice
from portal.wording.catalogue import current_locale, gettext
from portal.wording.countries import country_names
from portal.wording.guide import Guide, guide
from portal.wording.helplines import Helplines, countries_with_helplines, helplines_for
from portal.wording.prose import GuidePage
from portal.wording.worksheets import worksheets

pages = Blueprint("guide", __name__)


@pages.get("/")
def home() -> ResponseReturnValue:
    """What this is, four ways in by what happened and one without, and what comes next."""
    return render_template("guide/home.html", guide=guide(current_locale()), entrances=ENTRANCES)


@pages.get("/guide/")
@pages.get("/guide/<slug>")
def page(slug: str | None = None) -> ResponseReturnValue:
    """The contents, or one page."""
    whole = guide(current_locale())
    if slug is None:
        return render_template("guide/contents.html", guide=whole, sheets=worksheets(current_locale()).sheets)
    found = whole.page(slug)
    if found is None:
        abort(404)
    if found is whole.beside:
        return render_template(
            "guide/beside.html", guide=whole, page=found, helplines=helplines_for(practice().country), others=_others()
        )
    number = whole.pages.index(found) + 1
    return render_template(
        "guide/page.html",
        guide=whole,
        page=found,
        number=number,
        onward=_onward(whole, number),
        worksheets=worksheets(current_locale()),
    )


@pages.get("/guide/do/<slug>")
def worksheet(slug: str) -> ResponseReturnValue:
    """One of the things to do."""
    return worksheet_page.show(slug)


def _onward(whole: Guide, number: int) -> tuple[GuidePage | None, GuidePage | None]:
    """The pages before and after the one with this number, counted from one."""
    before = whole.pages[number - 2] if number > 1 else None
    after = whole.pages[number] if number < len(whole.pages) else None
    return before, after


def _others() -> list[tuple[str, Helplines]]:
    """(name, helplines) of every other country that has a list, by name; what holds anywhere else comes last."""
    others = set(countries_with_helplines()) - {practice().country}
    named = [(name, helplines_for(code)) for code, name in country_names(current_locale()) if code in others]
    return [*named, (gettext("Anywhere else"), helplines_for(""))]
