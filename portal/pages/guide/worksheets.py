"""The four things to do. Nothing that is written on them is sent or kept: their fields have no names."""

from flask import abort, render_template
from flask.typing import ResponseReturnValue

from portal.wording.catalogue import current_locale
from portal.wording.guide import Guide, guide
from portal.wording.prose import Section
from portal.wording.worksheets import worksheets


def show(slug: str) -> ResponseReturnValue:
    """One worksheet, or 404."""
    all_of_them = worksheets(current_locale())
    sheet = all_of_them.sheet(slug)
    if sheet is None:
        abort(404)
    whole = guide(current_locale())
    return render_template(
        f"guide/do/{slug.replace('-', '_')}.html",
        sheet=sheet,
        afraid=all_of_them.afraid,
        guide=whole,
        sections=sections_by_issue(whole),
    )


def sections_by_issue(whole: Guide) -> dict[str, tuple[str, Section]]:
    """Where the guide writes of each concern: the page's address and the section."""
    return {section.issue: (page.slug, section) for page in whole.pages for section in page.sections if section.issue}
