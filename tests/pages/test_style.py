"""The page of components: there for developers alone, and whole."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from portal.config import ROOT
from portal.data.base import db
from portal.wiring import build_app
from tests.conftest import migrate, settings_for
from tests.factories import World, make_practice


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_it_is_served_in_debug_alone(world: World, tmp_path: Path) -> None:
    assert world.app.test_client().get("/style").status_code == 404
    settings = replace(settings_for(f"sqlite:///{tmp_path / 'style.db'}", tmp_path), debug=True)
    migrate(settings)
    app = build_app(settings)
    with app.app_context():
        make_practice(world.outside)
        answer = app.test_client().get("/style")
        db.engine.dispose()
    assert answer.status_code == 200
    assert "Every component, once" in answer.text


def test_every_class_that_has_a_style_of_its_own_is_in_the_book() -> None:
    book = (ROOT / "assets" / "README.md").read_text("utf-8")
    styles = "".join(file.read_text("utf-8") for file in (ROOT / "assets" / "styles").glob("_*.scss"))
    # Only names at the front of a rule: parts and variants belong to these.
    own = set(re.findall(r"(?m)^\.([a-z]+(?:-[a-z]+)*)(?=[ ,{:>.])", styles)) - {"govuk"}
    assert sorted(name for name in own if not name.startswith("govuk") and f"`{name}" not in book) == []
