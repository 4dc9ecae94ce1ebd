"""The set-up scripts: what they say where they can't go on, and that there is one test command."""

import os
import shutil
import stat
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PYTHONS = ("python3.11", "python3.12", "python3.13", "python3.14", "python3", "python")


def _machine(tmp_path: Path, program: str) -> "subprocess.CompletedProcess[str]":
    """Run a copy of setup.sh where every Python is `program`."""
    (tmp_path / "scripts").mkdir()
    (tmp_path / "bin").mkdir()
    shutil.copy(ROOT / "scripts/setup.sh", tmp_path / "scripts")
    for name in (*PYTHONS, "apt-get"):
        stub = tmp_path / "bin" / name
        stub.write_text(program if name != "apt-get" else "#!/bin/sh\nexit 1\n", encoding="utf-8")
        stub.chmod(0o755)
    environ = {"PATH": f"{tmp_path / 'bin'}{os.pathsep}/usr/bin{os.pathsep}/bin"}
    return subprocess.run(
        [tmp_path / "scripts/setup.sh"], env=environ, capture_output=True, text=True, check=False, timeout=60
    )


def test_without_a_python_one_line_says_what_to_do(tmp_path: Path) -> None:
    done = _machine(tmp_path, "#!/bin/sh\nexit 1\n")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "Python 3.11 or later is needed" in done.stderr


def test_without_the_venv_module_one_line_says_what_to_do(tmp_path: Path) -> None:
    old_debian = '#!/bin/sh\ncase "$2" in *ensurepip*) exit 1;; *print*) echo python3.11-venv;; esac\n'
    done = _machine(tmp_path, old_debian)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "python3.11-venv" in done.stderr


def test_setting_up_again_does_nothing(tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts/setup.sh", tmp_path / "scripts")
    (tmp_path / ".venv").symlink_to(ROOT / ".venv", target_is_directory=True)
    for name in ("requirements.txt", "requirements-dev.txt"):
        shutil.copy(ROOT / ".venv" / f"installed-{name}", tmp_path / name)
    done = subprocess.run(
        [tmp_path / "scripts/setup.sh", "dev"], capture_output=True, text=True, check=True, timeout=60
    )
    assert (done.stdout, done.stderr) == ("", "")


def test_one_command_checks_everything() -> None:
    script = ROOT / ".ci/run"
    assert script.read_text(encoding="utf-8") == "#!/usr/bin/env bash\nexec make test\n"
    assert script.stat().st_mode & stat.S_IXUSR


def test_locks_hold_a_hash_for_everything_and_name_no_index() -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / name).read_text(encoding="utf-8")
        pins = [line for line in text.splitlines() if line[:1].isalnum()]
        assert pins
        assert all("==" in pin and pin.endswith("\\") for pin in pins)
        assert "://" not in text
