"""Repair the spelling of words that would otherwise hide a concern, without touching words that are right.

Only words that the reader does not know, of five letters and more, move to a word of the lexicon: one slip away, or two
from eight letters on, with the same first letter. English words that are that near by chance ("stapled" and "slapped")
are listed in `near_words` and stay as they are.
"""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from portal.domain.story.lexicon import CLASSES, CLASSES_OF
from portal.domain.story.near_words import NEAR_WORDS

SHORTEST, SHORTEST_FOR_TWO, LONGEST = 5, 8, 16
REPAIRED_CLASSES = (
    "HIT MOVE ROUGH THROW SMASH CHOKE KILL THREATEN INSULT AFRAID NECK BLADE GUN INJURY BODY RAPE PARTNER_N CHILD_N "
    "ALLOW FORBID TAKE CHECK SPY TRACKER PAPERS PILLS LIE HIDE FEEL MAKE TOUCH PRESS MONEY FAMILY CLOTHES HARD"
).split()
ALSO_REPAIRED = frozenset(
    """suicide suicidal himself herself anymore without breathe tonight because passport unconscious permission
    children violence blackmail revenge eggshells expose deported custody overdose control controls password passwords
    never always better would friends""".split()
)

COMMON_SLIPS: Mapping[str, str] = MappingProxyType(
    dict(
        slip.split(":")
        for slip in """chocked:choked chocking:choking chockd:choked choaked:choked choaking:choking chokd:choked
        strangeld:strangled strangld:strangled stranguled:strangled hitted:hit beated:beat thretend:threatened
        threatend:threatened thretened:threatened threatning:threatening threatining:threatening thretens:threatens
        throte:throat thoat:throat nife:knife knive:knife knif:knife kife:knife gunn:gun sucide:suicide
        suiside:suicide sucidal:suicidal suisidal:suicidal suacidal:suicidal brused:bruised bruse:bruise bruze:bruise
        bruses:bruises puntch:punch punced:punched puched:pushed pusht:pushed slapt:slapped slaped:slapped kickt:kicked
        scaird:scared scard:scared afriad:afraid affraid:afraid frightend:frightened terified:terrified
        terrifed:terrified petrifed:petrified fone:phone moblie:mobile passwrd:password tracka:tracker contol:control
        controll:control aloud:allowed alowed:allowed forse:force forsed:forced abusiv:abusive vilent:violent
        violant:violent kil:kill kils:kills kild:killed dauhgter:daughter doughter:daughter daugter:daughter
        childern:children chilren:children hospitle:hospital bleading:bleeding breth:breath breeth:breathe
        breethe:breathe brethe:breathe squeazed:squeezed squezed:squeezed graped:grabbed grabed:grabbed
        shuved:shoved draged:dragged spitted:spat trew:threw throwed:threw thrue:threw
        wakeup:wake tabelts:tablets tablits:tablets
        hurted:hurt lieing:lying lyed:lied affar:affair affiar:affair gambeling:gambling gambleing:gambling
        eachother:other rapped:raped raipd:raped watchs:watches locationn:location permision:permission""".split()
    )
)


def repair(word: str) -> str:
    """The word that `word` is meant to be; `word` itself when it is known, short, or near nothing."""
    if word in COMMON_SLIPS:
        return COMMON_SLIPS[word]
    if word in CLASSES_OF or len(word) < 4 or len(word) > LONGEST or not word.isalpha():
        return word
    if word.endswith("in") and word + "g" in CLASSES_OF:
        return word + "g"
    stripped = _squeeze(word)
    if stripped in CLASSES_OF and len(stripped) > 3:
        return stripped
    if len(word) < SHORTEST or word in NEAR_WORDS:
        return word
    return _nearest(word)


def _squeeze(word: str) -> str:
    """Letters written three times and more to be loud ("hiiit") once; others as they are."""
    return "".join(
        letter for place, letter in enumerate(word) if place < 2 or not letter == word[place - 1] == word[place - 2]
    )


@lru_cache(maxsize=4096)
def _nearest(word: str) -> str:
    slips = 2 if len(word) >= SHORTEST_FOR_TWO else 1
    candidates: set[str] = set()
    for shorter in _shortened(word, slips):
        candidates |= _index().get(shorter, frozenset())
    best, least = word, slips + 1
    for candidate in sorted(candidates):
        allowed = 2 if len(candidate) >= SHORTEST_FOR_TWO else 1
        distance = _distance(word, candidate)
        if candidate[0] == word[0] and distance <= allowed and distance < least:
            best, least = candidate, distance
    return best


@lru_cache(maxsize=1)
def _index() -> Mapping[str, frozenset[str]]:
    """Each lexicon word under all the ways to leave out one or two of its letters."""
    targets = ALSO_REPAIRED.union(*(CLASSES[name] for name in REPAIRED_CLASSES if name in CLASSES))
    found: dict[str, set[str]] = {}
    for target in targets:
        if SHORTEST <= len(target) <= LONGEST and target.isalpha():
            for shorter in _shortened(target, 2 if len(target) >= SHORTEST_FOR_TWO else 1):
                found.setdefault(shorter, set()).add(target)
    return {shorter: frozenset(members) for shorter, members in found.items()}


def _shortened(word: str, slips: int) -> set[str]:
    ways = {word}
    for _ in range(slips):
        ways |= {way[:place] + way[place + 1 :] for way in ways for place in range(len(way))}
    return ways


def _distance(left: str, right: str) -> int:
    """How many letters are left out, added, changed or swapped with their neighbour between two short words."""
    older: list[int] = []
    previous = list(range(len(right) + 1))
    for row, letter in enumerate(left, start=1):
        current = [row]
        for column, other in enumerate(right, start=1):
            cost = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == right[column - 2] and left[row - 2] == other:
                cost = min(cost, older[column - 2] + 1)
            current.append(cost)
        older, previous = previous, current
    return previous[-1]
