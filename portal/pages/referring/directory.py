"""The pages of the directory of outside services: look, add, change, retire, and the helplines that are shipped."""

from http import HTTPStatus

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.domain.outside_services import ChangedMeanwhile, needs_check
from portal.pages.current import outside
from portal.pages.referring.service_form import ServiceForm, as_query, choices, read_wanted, service_form
from portal.services import outside_services
from portal.services.outside_services import ServiceRow
from portal.services.practices import day_at
from portal.web.application import practice, visitor
from portal.web.forms import Form
from portal.web.references import is_reference
from portal.wording import referring as words
from portal.wording.catalogue import current_locale, gettext
from portal.wording.countries import country_name
from portal.wording.helplines import countries_with_helplines, helplines_for


def show_list() -> ResponseReturnValue:
    """A page of the directory, filtered by what stands in the address."""
    wanted = read_wanted(request.args)
    after = request.args.get("after", "")
    rows = outside_services.page_of(outside(), wanted, after if is_reference(after) else None)
    return render_template(
        "referring/services.html",
        rows=rows,
        wanted=wanted,
        query=as_query(wanted),
        choices=choices(wanted),
        further=rows[-1].reference if len(rows) == outside_services.PAGE else None,
        unchecked=outside_services.unchecked(outside()),
        **of_services(),
    )


def show(reference: str) -> ResponseReturnValue:
    """One entry."""
    return render_template("referring/service.html", row=row_or_404(reference), form=Form(), **of_services())


def add() -> ResponseReturnValue:
    form = service_form()
    if not form.is_sound(day_at(outside().now())):
        return _form_page(form, None)
    row = outside_services.add(outside(), form.entry(), by=visitor().account_id)
    return _to(row.reference, gettext("It is in the directory now."))


def change(reference: str) -> ResponseReturnValue:
    """Change an entry; if somebody else did so meanwhile, what was typed stays and is said not to be saved."""
    row = row_or_404(reference)
    form = service_form(outside_services.entry_of(row), row.revision)
    if not form.is_sound(day_at(outside().now())):
        return _form_page(form, row)
    try:
        outside_services.change(
            outside(), reference, form.entry(), revision=form.given_revision(), by=visitor().account_id
        )
    except ChangedMeanwhile:
        form.revision.data = str(row.revision)
        return _form_page(form, row, meanwhile=True)
    return _to(reference, gettext("That is saved."))


def retire(reference: str) -> ResponseReturnValue:
    """Ask once, then offer it no more."""
    row, form = row_or_404(reference), Form()
    if not form.validate_on_submit():
        return render_template("referring/retire.html", form=form, row=row)
    outside_services.retire(outside(), reference, by=visitor().account_id)
    return _to(reference, gettext("It is retired: nobody is offered it any more."))


def bring_back(reference: str) -> ResponseReturnValue:
    row_or_404(reference)
    outside_services.bring_back(outside(), reference, by=visitor().account_id)
    return _to(reference, gettext("It is in use again."))


def show_helplines() -> ResponseReturnValue:
    """The helplines that come with the portal, as the public pages show them, each with the day of its check."""
    country = request.args.get("country", practice().country)
    known = countries_with_helplines()
    return render_template(
        "referring/helplines.html",
        country=country if country in known else "",
        countries=[(code, country_name(code, current_locale())) for code in known],
        lines=helplines_for(country if country in known else "").lines,
        **of_services(),
    )


def row_or_404(reference: str) -> ServiceRow:
    row = outside_services.by_reference(reference)
    if row is None:
        abort(HTTPStatus.NOT_FOUND)
    return row


def of_services() -> dict[str, object]:
    """What every page about services needs: its words, and whether a check is too long ago."""
    today = day_at(outside().now())
    return {
        "words": words,
        "needs_check": lambda checked_on: needs_check(checked_on, today),
        "country_name": lambda code: country_name(code, current_locale()) if code else gettext("Anywhere"),
    }


def _form_page(form: ServiceForm, row: ServiceRow | None, *, meanwhile: bool = False) -> str:
    return render_template("referring/service_form.html", form=form, row=row, meanwhile=meanwhile, **of_services())


def _to(reference: str, said: str) -> ResponseReturnValue:
    flash(said)
    return redirect(url_for("referring.service", reference=reference), HTTPStatus.SEE_OTHER)
