"""The committed build of the pages' assets: as new as its sources, and asking nothing of anybody else."""

import hashlib
import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "static/dist"
MADE_FROM = json.loads((DIST / "SOURCES.json").read_text(encoding="utf-8"))


def _digest(path: str) -> str:
    return hashlib.sha256((ROOT / path).read_bytes()).hexdigest()


def _files(folder: str) -> set[str]:
    return {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()}


def test_build_is_as_new_as_its_sources() -> None:
    stale = [path for path, digest in MADE_FROM["sources"].items() if _digest(path) != digest]
    assert not stale, "run `make assets` and commit static/"


def test_every_source_is_noted() -> None:
    written = {path for path in _files("assets") if not path.endswith(".md")}
    assert written | {"package.json", "package-lock.json"} == set(MADE_FROM["sources"])


def test_built_files_are_the_ones_that_were_built() -> None:
    assert {path: _digest(path) for path in MADE_FROM["built"]} == MADE_FROM["built"]
    assert _files("static/dist") | _files("static/licences") == {*MADE_FROM["built"], "static/dist/SOURCES.json"}


@pytest.mark.parametrize("name", ["site.css", "site.js", "leave.js"])
def test_nothing_points_elsewhere(name: str) -> None:
    text = (DIST / name).read_text(encoding="utf-8")
    assert not re.search(r"(url\(|import |from )['\"]?(https?:|//|data:)", text)
    assert "sourceMappingURL" not in text


def test_stylesheet_asks_only_for_fonts_that_are_here() -> None:
    asked = set(re.findall(r"url\(([^)]*)\)", (DIST / "site.css").read_text(encoding="utf-8")))
    assert asked == {f"fonts/{path.name}" for path in (DIST / "fonts").iterdir()}


def test_no_crown_logo_or_typeface_of_another_house() -> None:
    text = (DIST / "site.css").read_text(encoding="utf-8")
    assert "crest" not in text
    assert "GDS Transport" not in text
    assert "govuk-header" not in text


def test_every_font_and_library_brings_its_licence() -> None:
    licences = ROOT / "static/licences"
    assert "MIT License" in (licences / "govuk-frontend.txt").read_text(encoding="utf-8")
    for family in ("fraunces", "atkinson-hyperlegible-next"):
        assert "SIL Open Font License" in (licences / f"{family}.txt").read_text(encoding="utf-8")
