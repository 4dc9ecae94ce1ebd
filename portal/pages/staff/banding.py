"""Decisions about a case as a whole: more urgent, less urgent, as it is, closed, and opened again."""

from collections.abc import Sequence

from flask import abort
from flask.typing import ResponseReturnValue
from govuk_frontend_wtf.wtforms_widgets import GovRadioInput
from wtforms import RadioField

from portal.domain.bands import Band
from portal.domain.cases import Stage
from portal.pages.current import outside
from portal.pages.staff.deciding import ReasonForm, case_or_404, decide_on, done
from portal.services import deciding
from portal.services.cases import LockedCase
from portal.services.deciding import StillBooked
from portal.web.application import visitor
from portal.wording import staff as words
from portal.wording.catalogue import gettext
from portal.wording.catalogue import lazy_gettext as _


class BandForm(ReasonForm):
    """`band`: one of those that are offered, by number."""

    band = RadioField(_("To which band?"), widget=GovRadioInput(), coerce=str, render_kw={"params": {"hint": None}})

    def offer(self, bands: Sequence[Band]) -> None:
        self.band.choices = [(str(int(band)), str(words.BANDS[band])) for band in bands]

    def chosen(self) -> Band:
        return Band(int(self.band.data))


def raise_to(reference: str) -> ResponseReturnValue:
    """Make it more urgent: whoever is on triage may."""
    now = case_or_404(reference).band
    form = _band_form([band for band in reversed(Band) if band > now])

    def act(case: LockedCase) -> ResponseReturnValue:
        deciding.raise_to(outside(), case, form.chosen(), form.reason.data or "", by=visitor().account_id)
        return done(reference, gettext("It is more urgent now. A clinician decides on it within the time of its band."))

    return decide_on(reference, "staff/raise.html", form, act)


def lower_to(reference: str) -> ResponseReturnValue:
    """Make it less urgent, or propose it where it takes two clinicians."""
    now = case_or_404(reference).band
    form = _band_form([band for band in reversed(Band) if band < now])

    def act(case: LockedCase) -> ResponseReturnValue:
        if deciding.lower_to(outside(), case, form.chosen(), form.reason.data or "", by=visitor().account_id):
            return done(reference, gettext("It is less urgent now. That is recorded as the decision."))
        return done(reference, gettext("You proposed it. It holds once a second clinician lowers it to the same band."))

    return decide_on(reference, "staff/lower.html", form, act)


def _band_form(offered: Sequence[Band]) -> BandForm:
    if not offered:
        abort(404)
    form = BandForm()
    form.offer(offered)
    return form


def decide(reference: str) -> ResponseReturnValue:
    """Record the decision that it stays as it is."""
    form = ReasonForm()

    def act(case: LockedCase) -> ResponseReturnValue:
        deciding.decide(outside(), case, form.reason.data or "", by=visitor().account_id)
        return done(reference, gettext("The decision is recorded."))

    return decide_on(reference, "staff/decide.html", form, act)


def close(reference: str) -> ResponseReturnValue:
    """Close the case, or propose it where it takes two clinicians."""
    form = ReasonForm()

    def act(case: LockedCase) -> ResponseReturnValue:
        if deciding.close(outside(), case, form.reason.data or "", by=visitor().account_id):
            return done(
                reference, gettext("The case is closed. Nobody is told; whatever its people send opens it again.")
            )
        return done(reference, gettext("You proposed it. It holds once a second clinician closes it too."))

    try:
        return decide_on(reference, "staff/close.html", form, act)
    except StillBooked:
        return done(reference, gettext("It can’t be closed yet: one of its people has an appointment coming."))


def reopen(reference: str) -> ResponseReturnValue:
    """Open a case that was closed."""
    form = ReasonForm()

    def act(case: LockedCase) -> ResponseReturnValue:
        deciding.reopen(outside(), case, form.reason.data or "", by=visitor().account_id)
        return done(reference, gettext("It is open again. A clinician decides on it within the time of its band."))

    return decide_on(reference, "staff/reopen.html", form, act, stage=Stage.CLOSED)
