"""The table of floors: which part of the portal may import which, and the import-linter contract that reads it.

A floor that is missing from the table may import nothing, so a new folder fails the check until somebody has
decided where it stands.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, output

ROOT = "portal"
# These build everything once and hand it on, so they alone may reach every floor.
WIRING = frozenset({ROOT, f"{ROOT}.wiring"})

# Chance, the clock and the outside are handed to rules as values, so that a rule gives the same answer every time.
IMPURE = frozenset(
    {"gettext", "http", "logging", "os", "pathlib", "random", "secrets", "shutil", "smtplib", "socket", "sqlite3"}
    | {"subprocess", "threading", "time", "urllib"}
)
# No page but what every page reaches for: the outside that the application was built with.
SHARED_BY_PAGES = "current"
WEB_LIBRARIES = frozenset({"flask", "flask_limiter", "flask_login", "flask_wtf", "govuk_frontend_wtf", "wtforms"})
DATABASE_LIBRARIES = frozenset({"alembic", "flask_migrate", "flask_sqlalchemy", "psycopg", "sqlalchemy", "sqlite3"})
OUTSIDE_LIBRARIES = frozenset({"httpx", "redis", "requests", "smtplib", "socket", "stripe", "urllib3"})


@dataclass(frozen=True, slots=True)
class Floor:
    """What one floor may import besides itself.

    `floors` are floors of the portal. `libraries` are the installed packages allowed; None allows all but those in
    `denied`, which may name modules of the standard library too.
    """

    floors: frozenset[str]
    libraries: frozenset[str] | None = None
    denied: frozenset[str] = field(default_factory=frozenset)


def _floors(*names: str) -> frozenset[str]:
    return frozenset(names)


COMMANDS = Floor(_floors("services", "gateways", "data", "wording", "domain"))

FLOORS = {
    "domain": Floor(_floors(), libraries=frozenset(), denied=IMPURE),
    "config": Floor(_floors("domain"), libraries=frozenset()),
    "data": Floor(_floors("domain"), denied=OUTSIDE_LIBRARIES | {"flask_login", "flask_wtf", "wtforms"}),
    "gateways": Floor(_floors("domain", "config"), denied=WEB_LIBRARIES | DATABASE_LIBRARIES),
    "wording": Floor(_floors("domain"), libraries=frozenset({"babel"})),
    "services": Floor(_floors("domain", "data", "wording"), denied=WEB_LIBRARIES | OUTSIDE_LIBRARIES),
    "web": Floor(_floors("domain", "data", "wording"), denied=OUTSIDE_LIBRARIES),
    "pages": Floor(_floors("services", "web", "wording", "domain"), denied=DATABASE_LIBRARIES | OUTSIDE_LIBRARIES),
    "jobs": COMMANDS,
    "cli": Floor(COMMANDS.floors | _floors("config", "jobs")),
}


def breach(importer: str, imported: str) -> str | None:
    """Say what is wrong with `importer` importing `imported` (dotted module names), or None if it is allowed."""
    parts = importer.split(".")
    if importer in WIRING:
        return None
    floor = FLOORS.get(parts[1])
    if floor is None:
        return f"{ROOT}.{parts[1]} is not in the table of floors"
    target = imported.split(".")
    if target[0] != ROOT:
        return _library_breach(parts[1], floor, target[0])
    return _floor_breach(parts, floor, target)


def _floor_breach(parts: list[str], floor: Floor, target: list[str]) -> str | None:
    if len(target) == 1:
        return f"{parts[1]} may not import {ROOT} itself, or imports what is not there"
    # The package itself lists its capabilities; below it, each is alone.
    if parts[1] == "pages" == target[1] and parts[2:] and target[2:3] not in (parts[2:3], [SHARED_BY_PAGES]):
        return "one page may not import another"
    if target[1] != parts[1] and target[1] not in floor.floors:
        return f"{parts[1]} may not import {target[1]}"
    return None


def _library_breach(name: str, floor: Floor, library: str) -> str | None:
    allowed = floor.libraries is None or library in floor.libraries or library in sys.stdlib_module_names
    if library in floor.denied or not allowed:
        return f"{name} may not import {library}"
    return None


def breaches(graph: ImportGraph) -> Iterator[str]:
    """Every forbidden import of the graph, one line each, with the file's lines where it stands."""
    modules = sorted(module for module in graph.modules if module.split(".")[0] == ROOT)
    for importer in modules:
        for imported in sorted(graph.find_modules_directly_imported_by(importer)):
            problem = breach(importer, imported)
            if problem is not None:
                yield f"{importer} -> {imported} ({_lines(graph, importer, imported)}): {problem}"


def _lines(graph: ImportGraph, importer: str, imported: str) -> str:
    details = graph.get_import_details(importer=importer, imported=imported)
    return ", ".join(f"line {detail['line_number']}" for detail in details) or "line unknown"


class FloorsContract(Contract):
    """Holds every direct import of the portal against the table above."""

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:  # noqa: ARG002 - the library's shape
        found = list(breaches(graph))
        return ContractCheck(kept=not found, metadata={"breaches": found})

    def render_broken_contract(self, check: ContractCheck) -> None:
        lines: list[Any] = check.metadata["breaches"]
        for line in lines:
            output.print_error(line)
