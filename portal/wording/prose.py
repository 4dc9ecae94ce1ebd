"""Longer texts for people to read (the guide, the page beside it): their shape, and how they are read from TOML.

A text is a list of blocks. A plain string is a paragraph; a table says what it is by its only telling key:
`list`, `strong`, `keys`, `see` (with `text`) or `place`. `*words*` are emphasised and `\\*` is an asterisk; there is no
other markup, so a template escapes every run and adds the tags itself.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from math import ceil

WORDS_A_MINUTE = 200
FALLBACK_LOCALE = "en_GB"

_EMPHASIS = re.compile(r"(?<!\\)\*(.+?)(?<!\\)\*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text, emphasised or not. Never HTML."""

    text: str
    emphasised: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a section.

    `kind` is "paragraph", "list", "strong" (a sentence that stands out), "keys" (for those who have a keyboard), "see"
    (a way to the page `target`) or "place" (where a template puts `target`, "helplines"). `lines` holds a list's items;
    the others have one or none.
    """

    kind: str
    lines: tuple[tuple[Run, ...], ...]
    target: str = ""

    @property
    def plain(self) -> str:
        """The text alone, a line for each line."""
        return "\n".join("".join(run.text for run in line) for line in self.lines)


@dataclass(frozen=True, slots=True)
class Section:
    """`issue` is the concern that its button begins the intake with; `begins` is False where no button belongs."""

    slug: str
    title: str
    kicker: str
    blocks: tuple[Block, ...]
    issue: str | None = None
    begins: bool = True

    @property
    def plain(self) -> str:
        return "\n".join(block.plain for block in self.blocks)


@dataclass(frozen=True, slots=True)
class GuidePage:
    """A page at /guide/<slug>. `minutes` is the time to read it, rounded up."""

    slug: str
    title: str
    minutes: int
    sections: tuple[Section, ...]

    def section(self, slug: str) -> Section:
        """The section at this address. Raises StopIteration if there is none."""
        return next(section for section in self.sections if section.slug == slug)


def read_runs(text: str) -> tuple[Run, ...]:
    """Split `text` into runs; line breaks and indents of the source become single spaces."""
    flat = " ".join(text.split())
    runs: list[Run] = []
    for position, part in enumerate(_EMPHASIS.split(flat)):
        if part:
            runs.append(Run(part.replace("\\*", "*"), emphasised=position % 2 == 1))
    return tuple(runs)


def read_block(source: object) -> Block:
    """Raises ValueError for a block of none of the known kinds."""
    match source:
        case str():
            return Block("paragraph", (read_runs(source),))
        case {"list": [*items]}:
            return Block("list", tuple(read_runs(str(item)) for item in items))
        case {"strong": str(text)}:
            return Block("strong", (read_runs(text),))
        case {"keys": str(text)}:
            return Block("keys", (read_runs(text),))
        case {"see": str(target), "text": str(text)}:
            return Block("see", (read_runs(text),), target)
        case {"place": str(target)}:
            return Block("place", (), target)
        case _:
            raise ValueError(f"not a block: {source!r}")


def read_page(source: Mapping[str, object]) -> GuidePage:
    """A page from its TOML table. Raises KeyError or ValueError if the table lacks something."""
    tables = source["sections"]
    if not isinstance(tables, Sequence):
        raise ValueError("sections should be a list of tables")  # noqa: TRY004 - the file's shape is at fault
    sections = tuple(_read_section(table) for table in tables)
    words = sum(len(section.plain.split()) for section in sections)
    return GuidePage(str(source["slug"]), str(source["title"]), ceil(words / WORDS_A_MINUTE), sections)


def _read_section(table: Mapping[str, object]) -> Section:
    blocks = table["blocks"]
    if not isinstance(blocks, Sequence):
        raise ValueError("blocks should be a list")  # noqa: TRY004 - the file's shape is at fault
    issue = table.get("issue")
    return Section(
        slug=str(table["slug"]),
        title=str(table["title"]),
        kicker=str(table["kicker"]),
        blocks=tuple(read_block(block) for block in blocks),
        issue=None if issue is None else str(issue),
        begins=bool(table.get("begins", True)),
    )


@cache
def read_toml(package: str, locale: str) -> Mapping[str, object]:
    """The text file of `locale` in `package`, or the British one where that language is not written yet."""
    folder = resources.files(package)
    file = folder / f"{locale}.toml"
    if not file.is_file():
        file = folder / f"{FALLBACK_LOCALE}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))
