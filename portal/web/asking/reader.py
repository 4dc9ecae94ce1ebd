"""From a posted form to values of the intake document, checked by the document's own rules; and back to a form."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from wtforms import Field as Control

from portal.domain.documents import DocumentError
from portal.domain.intake_fields import FIELDS, Field, Kind
from portal.domain.intake_ties import TIES, Tie
from portal.domain.intake_values import check_value
from portal.web.asking.controls import Asking, name_of
from portal.web.asking.typed import read_email, read_phone, read_sum, usual_zone, write_sum
from portal.web.forms import Form
from portal.wording.intake import problem_of
from portal.wording.zones import UTC

Answers = Mapping[str, Any]


class Reader:
    """Reads one posted form. `problems` has a DocumentError for each key that could not be read.

    `open_answers` are those of the draft, which a phone number's country and a tie between two steps are looked up in.
    """

    def __init__(self, form: Form, asking: Asking, open_answers: Answers, now: datetime) -> None:
        self.form, self.asking, self.open_answers, self.now = form, asking, open_answers, now
        self.values: dict[str, Any] = {}
        self.problems: dict[str, DocumentError] = {}

    def read(self, keys: Iterable[str]) -> None:
        """Read and check these keys, each by itself. Blank now, what is kept unseen keeps its answer."""
        for key in keys:
            data = self.form[name_of(key)].data
            if key in self.asking.stay and data in (None, "", []):
                continue
            try:
                value = _READERS[FIELDS[key].kind](self, FIELDS[key], data)
                check_value(FIELDS[key], value)
            except DocumentError as error:
                self.problems[key] = error
            else:
                self.values[key] = value

    def check_ties(self) -> None:
        """Check what was read against one another and against earlier steps; the fault is shown where it is mended."""
        known = {**self.open_answers, **self.values}
        for tie in (*TIES, HOURS_FOR_CALLS):
            touched = not self.values.keys().isdisjoint(tie.keys) and self.problems.keys().isdisjoint(tie.keys)
            if touched and set(tie.keys) <= known.keys() and not tie.holds(*(known[key] for key in tie.keys)):
                self.problems[_mended_at(tie)] = DocumentError(_mended_at(tie), tie.problem)

    def show_problems(self) -> bool:
        """Put each problem beside its field; whether there were none."""
        for key, error in self.problems.items():
            show_problem(self.form, key, problem_of(error))
        return not self.problems

    def text(self, data: Any) -> str:
        return str(data or "").strip()

    def choice(self, field: Field, data: Any) -> Any:
        if field.key == "about.timezone" and not data:
            country = str({**self.open_answers, **self.values}.get("about.country", ""))
            return usual_zone(field.key, country, self.now) if country else UTC
        if field.key == "about.safe_contact.if_someone_else" and not data and not self._may_ring():
            return "say_nothing"
        return data or None

    def _may_ring(self) -> bool:
        """Whether the same form allows calls; who allows none need not say what to tell somebody who picks up."""
        return bool(self.form[name_of("about.safe_contact.call_ok")].data)

    def many(self, field: Field, data: Any) -> list[str]:
        chosen = list(dict.fromkeys(data or []))
        offered = {choice.value for choice in self.asking.lists.get(field.key, ())}
        if field.kind is Kind.REFERENCES and not offered.issuperset(chosen):
            raise DocumentError(field.key, "names somebody who is not here")
        return chosen

    def flag(self, _field: Field, data: Any) -> bool:
        return bool(data)

    def line(self, _field: Field, data: Any) -> str:
        return self.text(data)

    def long_text(self, _field: Field, data: Any) -> str:
        """Browsers send line ends of their own; characters are counted, so they are made one each."""
        return str(data or "").replace("\r\n", "\n").replace("\r", "\n")

    def email(self, field: Field, data: Any) -> str | None:
        return read_email(field.key, self.text(data))

    def phone(self, field: Field, data: Any) -> str | None:
        return read_phone(field.key, self.text(data), str(self.open_answers.get("about.country", "")))

    def money(self, field: Field, data: Any) -> int | None:
        return read_sum(field.key, self.text(data), self.asking.currency)


# A document may allow calls and give no hours for them; nobody who fills in a form means that.
HOURS_FOR_CALLS = Tie(
    ("about.safe_contact.call_ok", "about.safe_contact.hours"),
    lambda call_ok, hours: not call_ok or bool(hours),
    "needs about.safe_contact.hours",
)

_READERS: Mapping[Kind, Callable[[Reader, Field, Any], Any]] = MappingProxyType(
    {
        Kind.CHOICE: Reader.choice,
        Kind.THREE_WAY: Reader.choice,
        Kind.MANY: Reader.many,
        Kind.REFERENCES: Reader.many,
        Kind.FLAG: Reader.flag,
        Kind.LINE: Reader.line,
        Kind.EMAIL: Reader.email,
        Kind.PHONE: Reader.phone,
        Kind.MONEY: Reader.money,
        Kind.TEXT: Reader.long_text,
    }
)


def _mended_at(tie: Tie) -> str:
    """An address that is missing is asked for at the address, not at the tick that calls for it."""
    return tie.keys[-1] if tie.problem == f"needs {tie.keys[-1]}" else tie.keys[0]


def show_problem(form: Form, key: str, words: str) -> None:
    control: Control = form[name_of(key)]
    control.errors = [*control.errors, words]


def shown_again(answers: Answers, keys: Iterable[str], currency: str) -> dict[str, Any]:
    """What the fields of these keys are filled with; answers to telling keys are not in a draft's open answers."""
    shown = {name_of(key): answers[key] for key in keys if key in answers}
    if "practical-max_fee" in shown:
        shown["practical-max_fee"] = write_sum(shown["practical-max_fee"], currency)
    return shown
