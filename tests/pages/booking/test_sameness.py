"""Two people who differ only in what tells see the same therapists, times, words and answers, byte for byte."""

import re

from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from portal.data.base import db
from portal.data.tables import Booking, Case, Claim, Therapist
from portal.data.transaction import writing
from portal.domain.intake_fields import PRIVATE_QUESTIONS, TELLING_KEYS
from tests.factories import NOTHING_DISCLOSED, Signed, World
from tests.pages.booking.pressing import CHOOSE, book, keep_first, press, reference, send, values

EVERYTHING_DISCLOSED = {
    **NOTHING_DISCLOSED,
    **{f"private.{key}": "yes" for key in PRIVATE_QUESTIONS},
    "private.story": "I am afraid of him. He strangled me and said that he would kill me.",
    "private.choice": "afraid_to_refuse",
    "private.dishonesty": "long_pattern",
    "private.dishonesty_continuing": "yes",
    "private.about_whom": "both",
    "household.children_at_home": "yes",
    "household.pregnancy": "recent_birth",
}
RANDOM = re.compile(r'(?<=name="csrf_token" value=")[^"]+|(?<=/me/booking/)\w+')


def walk(client: FlaskClient, signed: Signed, therapist: str) -> list[tuple[int, dict[str, str], str]]:
    """Every page from the choice to the booked call, and a refusal on the way, without what is random by design."""
    seen = []

    def see(answer: TestResponse) -> None:
        headers = {name: RANDOM.sub("", value) for name, value in answer.headers.items() if name != "Set-Cookie"}
        # The name that is made for a person is random and not always as long; the text without it is compared whole.
        assert int(headers.pop("Content-Length")) == len(answer.data)
        headers["Set-Cookie"] = ", ".join(cookie.partition("=")[0] for cookie in answer.headers.getlist("Set-Cookie"))
        seen.append((answer.status_code, headers, RANDOM.sub("", answer.text).replace(signed.name, "")))

    see(client.get("/me"))
    see(client.get(CHOOSE))
    see(client.get(f"/me/times/{therapist}"))
    see(send(client, CHOOSE, {"time": f"{therapist}@2026-11-23T09:05:00Z"}, client.get(CHOOSE).text))
    see(press(client, values(client.get(CHOOSE).text)[1]))
    kept = keep_first(client)
    see(client.get(kept))
    see(client.get("/me"))
    see(book(client, kept))
    see(client.get("/me"))
    return seen


def undo() -> None:
    """Give the booked time back and free the therapist, so that the next person meets the same practice."""
    with writing():
        for booking in db.session.scalars(select(Booking)):
            booking.state = "cancelled"
        for claim in db.session.scalars(select(Claim)):
            db.session.delete(claim)
        for case in db.session.scalars(select(Case)):
            case.therapist_id = None
        for therapist in db.session.scalars(select(Therapist)):
            therapist.last_case_at = None


def test_every_telling_key_differs_in_this_test() -> None:
    assert all(EVERYTHING_DISCLOSED[key] != NOTHING_DISCLOSED[key] for key in TELLING_KEYS)


def test_what_tells_changes_nothing(world: World) -> None:
    for name in ("Amara", "Bela", "Chidi", "Dana"):
        world.therapist(name, competence={"infidelity": 3, "trauma_abuse": 3 if name == "Dana" else 0})
    therapist = reference(world, "Amara")
    walks = []
    for answers, later in ((NOTHING_DISCLOSED, False), (EVERYTHING_DISCLOSED, False), (NOTHING_DISCLOSED, True)):
        signed = world.participant(answers, later=later)
        walks.append(walk(signed.client, signed, therapist))
        undo()
    assert walks[0] == walks[1]
    assert walks[0] == walks[2]
