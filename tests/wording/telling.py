"""Words that tell: none may stand in a title, an address or a heading that a glance or a history could show."""

import re

TELLING = (
    *("abus", "violen", "unsafe", "safe", "danger", "harm", "hurt", "hit", "afraid", "fear", "scare", "threat"),
    *("control", "force", "rape", "sex", "assault", "weapon", "strang", "kill", "suicid", "die", "dead", "death"),
    *("crisis", "emergency", "helpline", "shelter", "refuge", "victim", "survivor", "police", "escape", "leave him"),
    *("secret", "private", "disclos", "screening", "risk", "trauma", "injur", "stalk", "coerc"),
)


def telling_words(text: str) -> list[str]:
    """The telling words that begin a word of `text`."""
    plain = text.lower().replace("-", " ")
    return [word for word in TELLING if re.search(rf"\b{word}", plain)]
