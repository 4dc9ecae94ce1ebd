"""Where the person who asks stands in the intake: with a draft, with a case already sent, or at the beginning."""

from collections.abc import Mapping
from dataclasses import dataclass

from flask import abort, g, session

from portal.domain.people import Role, Visitor
from portal.pages.current import outside
from portal.services import drafts, intakes, therapists
from portal.services.drafts import Draft

TOKEN = "draft"  # noqa: S105 - the name of a place in the session, not what stands there


@dataclass(frozen=True, slots=True)
class Standing:
    """`draft`, if one is open; `sent`, if there is none because it became a case.

    `therapists` maps public references to names, `languages` are the codes of what these therapists speak.
    """

    visitor: Visitor | None
    draft: Draft | None
    sent: bool
    therapists: Mapping[str, str]
    languages: frozenset[str]


def find_standing(*, with_therapists: bool = False) -> Standing:
    """Look it up, in the transaction that is open. Stops somebody who is signed in to work here with 403.

    Therapists are many and few steps name them, so they are loaded only `with_therapists`.
    """
    visitor: Visitor | None = g.visitor
    if visitor is not None and Role.PARTICIPANT not in visitor.roles:
        abort(403)
    account_id = visitor.account_id if visitor else None
    draft = drafts.find(outside(), token=session.get(TOKEN), account_id=account_id)
    everyone = therapists.everyone() if with_therapists else ()
    return Standing(
        visitor=visitor,
        draft=draft,
        sent=draft is None and account_id is not None and intakes.has_sent(account_id),
        therapists={therapist.reference: therapist.name for therapist in everyone},
        languages=frozenset(code for therapist in everyone for code in therapist.languages),
    )
