"""Referrals out of the practice: the list, choosing a service, the draft, the consent, and each step."""

from contextlib import suppress
from http import HTTPStatus

from flask import abort, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from portal.domain.referrals import (
    IllegalReferralStep,
    NoConsent,
    ReferralEvent,
    ReferralState,
    SameService,
    WrongDay,
    possible,
)
from portal.pages.current import outside
from portal.pages.referring.directory import of_services, row_or_404
from portal.pages.referring.letter_form import ConsentForm, LetterForm, first_look, version_of
from portal.pages.referring.people import locked_or_404, person_of, person_or_404, referral_or_404
from portal.pages.referring.service_form import as_query, choices, read_wanted
from portal.services import outside_services, referrals
from portal.services.practices import day_at
from portal.services.referrals import LetterChanged, NotThere
from portal.web.application import practice, visitor
from portal.web.forms import Form
from portal.web.references import is_reference
from portal.wording import referring as words
from portal.wording.catalogue import gettext

PRESSED = tuple(words.STEPS)
"""The steps that are taken by a button and nothing else."""


def show_list() -> ResponseReturnValue:
    """All referrals of open cases, of one state if it is asked for. No name and no service stands here."""
    state, after = request.args.get("state", ""), request.args.get("after", "")
    state = state if state in set(ReferralState) else ""
    rows = referrals.page_of(state, after if is_reference(after) else None)
    further = rows[-1].reference if len(rows) == referrals.PAGE else None
    return render_template("referring/referrals.html", rows=rows, state=state, further=further, words=words)


def choose(reference: str, number: int) -> ResponseReturnValue:
    """The directory, to choose from."""
    place, wanted = person_or_404(reference, number), read_wanted(request.args)
    after = request.args.get("after", "")
    rows = outside_services.page_of(outside(), wanted, after if is_reference(after) else None)
    return render_template(
        "referring/choose.html",
        place=place,
        rows=[] if wanted.retired else rows,
        wanted=wanted,
        onward={"reference": reference, "number": number, **as_query(wanted)},
        choices=choices(wanted),
        further=rows[-1].reference if len(rows) == outside_services.PAGE else None,
        **of_services(),
    )


def draft(reference: str, number: int) -> ResponseReturnValue:
    """Draft the letter to the service that stands in the query."""
    place, to = person_or_404(reference, number), request.args.get("to", "")
    service = row_or_404(to if is_reference(to) else "")
    if service.retired_at is not None:
        abort(HTTPStatus.NOT_FOUND)
    form = LetterForm(data={"version": "0"})
    shown = {"form": form, "place": place, "service": service, **of_services()}
    if not form.is_sound():
        return render_template("referring/draft.html", same=False, **shown)
    letter = form.letter(service.reference, place.person, practice().currency)
    try:
        made = referrals.draft(
            outside(), locked_or_404(reference), place.person.participant_id, letter, by=visitor().account_id
        )
    except SameService:
        return render_template("referring/draft.html", same=True, **shown)
    return _to(made, gettext("The letter is drafted. Nothing has been sent."))


def show(reference: str) -> ResponseReturnValue:
    """One referral: where it goes, how far it is, and what can be done next."""
    file = referral_or_404(reference)
    return render_template(
        "referring/referral.html",
        file=file,
        person=person_of(file).person,
        service=outside_services.by_reference(file.service),
        possible=possible(file.state),
        form=Form(),
        **of_services(),
    )


def consent(reference: str) -> ResponseReturnValue:
    """Record the consent to the letter as it stands."""
    file = referral_or_404(reference)
    if ReferralEvent.CONSENT not in possible(file.state):
        return _to(reference, gettext("That is not possible any more."))
    form = ConsentForm(data=first_look(file.letter, day_at(outside().now())))
    if form.validate_on_submit():
        given = {"given_on": form.given_on.data, "way": form.way.data}
        try:
            referrals.consent(outside(), reference, given, version=version_of(form), by=visitor().account_id)
            return _to(reference, gettext("The consent is recorded."))
        except WrongDay:
            form.given_on.errors = [gettext("Between the day of the draft and today.")]
        except LetterChanged:
            return _to(reference, gettext("The letter was changed meanwhile. Read it again with the person first."))
    return render_template(
        "referring/consent.html",
        form=form,
        file=file,
        person=person_of(file).person,
        service=outside_services.by_reference(file.service),
    )


def take(reference: str, kind: str) -> ResponseReturnValue:
    """Ask once, then take the step."""
    file = referral_or_404(reference)
    if kind not in PRESSED:
        abort(HTTPStatus.NOT_FOUND)
    event, form = ReferralEvent(kind), Form()
    if event not in possible(file.state):
        return _to(reference, gettext("That is not possible any more."))
    if not form.validate_on_submit():
        return render_template(
            "referring/step.html", form=form, file=file, event=event, person=person_of(file).person, words=words
        )
    return _to(reference, _taken(reference, event))


def _taken(reference: str, event: ReferralEvent) -> str:
    """Take the step, or say plainly why not."""
    try:
        referrals.take(outside(), reference, event, by=visitor().account_id)
    except NoConsent:
        refused, said = "no_consent", gettext("Nothing is sent without a consent that stands.")
    except SameService:
        refused = "same_service"
        said = gettext("The partner was referred there. Two partners are never sent to the same service.")
    except IllegalReferralStep:
        return gettext("That is not possible any more.")
    else:
        return gettext("That is recorded.")
    with suppress(NotThere):
        referrals.refuse(outside(), reference, refused, by=visitor().account_id)
    return said


def _to(reference: str, said: str) -> ResponseReturnValue:
    flash(said)
    return redirect(url_for("referring.referral", reference=reference), HTTPStatus.SEE_OTHER)
