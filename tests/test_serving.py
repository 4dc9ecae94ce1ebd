"""Serving: a missing secret stops it with one clear line, while commands still work."""

import os
import subprocess
import sys
from pathlib import Path

from portal.config import ROOT
from tests.live import free_port


def _environment(folder: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "PORTAL_INSTANCE": str(folder)}


def test_a_missing_secret_stops_serving_with_one_line(tmp_path: Path) -> None:
    server = [
        sys.executable,
        "-m",
        "gunicorn",
        "wsgi:app",
        "--bind",
        f"127.0.0.1:{free_port()}",
        "--log-level",
        "error",
    ]
    ended = subprocess.run(
        server, cwd=ROOT, env=_environment(tmp_path), capture_output=True, text=True, timeout=60, check=False
    )
    assert ended.returncode != 0
    said = [line for line in ended.stderr.splitlines() if not line.startswith("[")]
    assert said == ["SECRET_KEY and PORTAL_KEYS must be set before the portal can serve"]


def test_the_rules_work_without_any_secret(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "flask", "--app", "wsgi", "rules", "read-story", "-"],
        cwd=ROOT,
        env=_environment(tmp_path),
        input='{"id": "a", "text": "We have grown apart."}\n',
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert '"id": "a"' in ended.stdout
