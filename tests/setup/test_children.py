"""Programs beside each other: one that ends takes the others with it, and being asked ends all."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from scripts.children import Children

SLEEP = (sys.executable, "-c", "import time; time.sleep(60)")
DEAF = (
    *(sys.executable, "-c"),
    "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(60)",
)
TWO_SLEEPERS = """
import os, sys
from scripts.children import Children
children = Children(os.environ)
children.listen()
for name in ("web server", "worker"):
    children.start(name, [sys.executable, "-c", "import time; time.sleep(60)"])
print(*(process.pid for process in children.running.values()), flush=True)
gone = children.watch()
children.stop()
sys.exit(0 if gone is None else 1)
"""


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def parent() -> "subprocess.Popen[str]":
    root = Path(__file__).resolve().parents[2]
    return subprocess.Popen([sys.executable, "-c", TWO_SLEEPERS], cwd=root, stdout=subprocess.PIPE, text=True)


def _pids(parent: "subprocess.Popen[str]") -> list[int]:
    assert parent.stdout is not None
    return [int(word) for word in parent.stdout.readline().split()]


def test_stop_ends_every_child() -> None:
    children = Children(os.environ)
    children.start("one", SLEEP)
    children.start("two", SLEEP)
    assert children.ended() is None
    children.stop()
    assert [process.returncode for process in children.running.values()] == [-signal.SIGTERM] * 2


def test_a_child_that_does_not_listen_is_made_to_end(capfd: pytest.CaptureFixture[str]) -> None:
    children = Children(os.environ)
    children.start("deaf", DEAF)
    deadline = time.monotonic() + 20
    while "deaf" not in capfd.readouterr().out and time.monotonic() < deadline:
        time.sleep(0.05)
    children.stop(patience=0.2)
    assert children.running["deaf"].returncode == -signal.SIGKILL


def test_watch_names_the_child_that_ended() -> None:
    children = Children(os.environ)
    children.start("web server", SLEEP)
    children.start("worker", (sys.executable, "-c", "raise SystemExit(3)"))
    assert children.watch() == ("worker", 3)
    children.stop()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_being_asked_ends_all_quietly(parent: "subprocess.Popen[str]", number: signal.Signals) -> None:
    pids = _pids(parent)
    os.kill(parent.pid, number)
    assert parent.wait(20) == 0
    assert not any(_alive(pid) for pid in pids)


@pytest.mark.parametrize("which", [0, 1])
def test_one_that_dies_takes_the_other_with_it(parent: "subprocess.Popen[str]", which: int) -> None:
    pids = _pids(parent)
    os.kill(pids[which], signal.SIGKILL)
    assert parent.wait(20) == 1
    assert not any(_alive(pid) for pid in pids)
