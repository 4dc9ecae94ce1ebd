"""The guard of the floors, seen to fail: once for each rule of the table, and once as the command that is run."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.floors import FLOORS, breach

ROOT = Path(__file__).resolve().parents[2]

FORBIDDEN = [
    ("domain.bands", "portal.data.base"),
    ("domain.bands", "portal.config"),
    ("domain.bands", "sqlalchemy"),
    ("domain.bands", "gettext"),
    ("domain.bands", "random"),
    ("data.base", "portal.services.jobs"),
    ("data.base", "stripe"),
    ("gateways.mail", "portal.data.base"),
    ("gateways.mail", "flask"),
    ("wording.prose", "portal.services.jobs"),
    ("wording.prose", "flask"),
    ("services.jobs", "portal.gateways.mail"),
    ("services.jobs", "portal.web.access"),
    ("services.jobs", "flask"),
    ("web.access", "portal.services.jobs"),
    ("web.access", "portal.pages.me"),
    ("pages.me.views", "portal.pages.staff.views"),
    ("pages.current", "portal.pages.me.views"),
    ("pages.me.views", "portal.data.base"),
    ("pages.me.views", "portal.gateways.mail"),
    ("pages.me.views", "sqlalchemy"),
    ("jobs.worker", "portal.web.access"),
    ("jobs.worker", "portal.cli"),
    ("cli.worker", "portal.pages.me"),
    ("cli.worker", "portal"),
    ("config", "portal.gateways.mail"),
    ("config", "flask"),
    ("attic", "portal.domain.bands"),
]
ALLOWED = [
    ("domain.bands", "portal.domain.reasons"),
    ("domain.bands", "zoneinfo"),
    ("data.base", "portal.domain.people"),
    ("data.base", "sqlalchemy"),
    ("gateways.keys", "portal.config"),
    ("wording.catalogue", "babel"),
    ("services.jobs", "portal.data.base"),
    ("services.jobs", "portal.services.audit"),
    ("web.access", "flask"),
    ("pages.me.views", "portal.pages.me.forms"),
    ("pages.me.views", "portal.services.jobs"),
    ("pages.me.views", "portal.pages.current"),
    ("cli.worker", "portal.gateways.mail"),
    ("wiring", "portal.gateways.mail"),
]


@pytest.mark.parametrize(("importer", "imported"), FORBIDDEN)
def test_what_the_table_does_not_allow_is_a_breach(importer: str, imported: str) -> None:
    assert breach(f"portal.{importer}", imported) is not None


@pytest.mark.parametrize(("importer", "imported"), ALLOWED)
def test_what_the_table_allows_is_none(importer: str, imported: str) -> None:
    assert breach(f"portal.{importer}", imported) is None


def test_every_part_of_the_portal_is_on_a_floor() -> None:
    parts = {
        path.stem for path in (ROOT / "portal").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert parts - {"__init__", "wiring"} == set(FLOORS)


def _lint_imports(folder: Path) -> "subprocess.CompletedProcess[str]":
    command = Path(sys.executable).parent / "lint-imports"
    environ = {**os.environ, "COLUMNS": "200"}
    return subprocess.run(
        [command, "--no-cache", "--no-logo"], cwd=folder, env=environ, capture_output=True, text=True, check=False
    )


@pytest.fixture
def small_house(tmp_path: Path) -> Path:
    """A portal of one empty module a floor, under the real contracts."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(ROOT / "scripts", tmp_path / "scripts", ignore=shutil.ignore_patterns("__pycache__"))
    for folder in ("portal", "portal/domain", "portal/data", "portal/pages", "portal/pages/me", "portal/pages/staff"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "__init__.py").touch()
    for module in ("domain/rule", "domain/other_rule", "data/rows", "pages/me/views", "pages/staff/views"):
        (tmp_path / "portal" / f"{module}.py").touch()
    return tmp_path


def test_the_command_is_content_with_a_house_in_order(small_house: Path) -> None:
    (small_house / "portal/data/rows.py").write_text("import portal.domain.rule\n", encoding="utf-8")
    done = _lint_imports(small_house)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("module", "line", "said"),
    [
        ("domain/rule", "import portal.data.rows", "domain may not import data"),
        ("domain/rule", "import flask", "domain may not import flask"),
        ("pages/me/views", "import portal.pages.staff.views", "one page may not import another"),
    ],
)
def test_the_command_fails_on_a_breach(small_house: Path, module: str, line: str, said: str) -> None:
    (small_house / "portal" / f"{module}.py").write_text(f"{line}\n", encoding="utf-8")
    done = _lint_imports(small_house)
    assert done.returncode == 1
    assert said in done.stdout


def test_the_command_fails_on_a_circle(small_house: Path) -> None:
    domain = small_house / "portal/domain"
    (domain / "rule.py").write_text("import portal.domain.other_rule\n", encoding="utf-8")
    (domain / "other_rule.py").write_text("import portal.domain.rule\n", encoding="utf-8")
    done = _lint_imports(small_house)
    assert done.returncode == 1
    assert "No floor has an import circle BROKEN" in done.stdout
