"""How hard a text is to read, by a small count of syllables.

The measures are those of Flesch (reading ease, 60 to 70 is plain English) and Kincaid (school grade; age is grade + 5).
"""

import re
from dataclasses import dataclass

_WORD = re.compile(r"[A-Za-z’']+")
_SENTENCE_END = re.compile(r"[.!?:]+[”’)\"]*(?:\s|$)|\n")
_SILENT_ENDING = re.compile(r"(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$")


@dataclass(frozen=True, slots=True)
class Reading:
    words: int
    sentences: int
    syllables: int

    @property
    def ease(self) -> float:
        return 206.835 - 1.015 * self.words / self.sentences - 84.6 * self.syllables / self.words

    @property
    def grade(self) -> float:
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59


def syllables(word: str) -> int:
    """A count of the vowel groups, less a silent ending; right often enough for a whole text."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    if len(letters) > 3:
        letters = _SILENT_ENDING.sub(lambda ending: ending.group()[0], letters)
    return max(1, len(re.findall(r"[aeiouy]+", letters)))


def read(text: str) -> Reading:
    words = _WORD.findall(text)
    sentences = [part for part in _SENTENCE_END.split(text) if part and _WORD.search(part)]
    return Reading(len(words), len(sentences), sum(map(syllables, words)))
