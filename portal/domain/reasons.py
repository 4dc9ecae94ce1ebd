"""Why a rule decided as it did, as a code with values; `portal.wording.reasons` turns it into a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Reason:
    """A decision's ground: `code` names the sentence, `values` fill its gaps (plain strings, numbers, tuples)."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)
