"""Changing how one may be reached, after sending. What held before is kept, for whoever has to say what held when."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any
from uuid import UUID

from sqlalchemy import select

from portal.data.base import db
from portal.data.tables import ContactChange, Participant
from portal.domain.audit import entry
from portal.domain.contact_change import changed_contact
from portal.domain.messages import MessageText
from portal.services import messages, searching
from portal.services.audit import record
from portal.services.outside import Outside
from portal.services.participants import Person, last_change, told_by


def change(outside: Outside, person: Person, values: Mapping[str, Any], by: UUID) -> None:
    """Let `values` (dotted paths of `about`) hold from now on; what is not among them stays as it is.

    Raises DocumentError where they don't go together, as a way of contact without its address.
    """
    db.session.scalars(select(Participant).where(Participant.id == person.participant_id).with_for_update()).one()
    # What holds now, and not what held when the page was made: two changes at once must both be kept.
    about = changed_contact(told_by(outside, person.participant_id), values)
    before = last_change(person.participant_id)
    row_id = outside.new_id()
    version = before.version + 1 if before else 1
    db.session.add(
        ContactChange(
            id=row_id,
            participant_id=person.participant_id,
            version=version,
            content=outside.vault.seal("contact_changes", "content", row_id, json.dumps(asdict(about))),
            changed_at=outside.now(),
        )
    )
    db.session.flush()
    searching.index(outside, person.participant_id, told_by(outside, person.participant_id).about)
    record(outside, entry("contact.changed", version=version), by=by, about=person.participant_id)
    messages.to_participant(outside, person.participant_id, MessageText.CONTACT_CHANGED)
