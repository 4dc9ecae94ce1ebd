"""A real server for tests: gunicorn with threads on loopback, as `make run` starts it, stopped by its process id."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from portal.config import ROOT

THREADS = 16


@dataclass
class LiveSite:
    """A running portal. `address` is where it serves; `process` is the server, to be killed by tests that do so."""

    address: str
    process: subprocess.Popen[bytes]


def environment(database_url: str, instance: Path, **settings: str) -> Mapping[str, str]:
    """The environment of a portal on this database, with secrets of its own and no delay of the last step."""
    return {
        **os.environ,
        "DATABASE_URL": database_url,
        "PORTAL_INSTANCE": str(instance),
        **settings,
    }


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def live_site(environ: Mapping[str, str]) -> Iterator[LiveSite]:
    """Serve the portal until the block ends."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "gunicorn", "wsgi:app", "--bind", f"127.0.0.1:{port}", "--worker-class", "gthread"),
            *("--workers", "1", "--threads", str(THREADS), "--log-level", "warning"),
        ],
        cwd=ROOT,
        env={**environ, "PORT": str(port), "PORTAL_URL": address},
        start_new_session=True,
    )
    try:
        _wait(address, process)
        yield LiveSite(address, process)
    finally:
        _stop(process)


def _wait(address: str, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode}")
        try:
            if httpx.get(f"{address}/healthz", timeout=2).status_code == httpx.codes.OK:
                return
        except httpx.TransportError:
            time.sleep(0.1)
    raise RuntimeError("the server did not answer")


def _stop(process: subprocess.Popen[bytes]) -> None:
    """Ask the server and its worker to end; whatever is left of their group after that is killed."""
    try:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(15)
    except ProcessLookupError:
        process.wait(15)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(15)
