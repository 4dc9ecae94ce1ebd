"""`make run`: secrets, tables, the demonstration practice, then the web server with the worker beside it."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from portal.config import SECRET_FILES, Settings, SettingsError, settings_from
from portal.gateways.keys import make_secrets
from scripts.children import Children

HOST = "127.0.0.1"
THREADS = "16"
STARTING_SECONDS = 60.0
FLASK = (sys.executable, "-m", "flask", "--app", "wsgi")
ROOT = Path(__file__).resolve().parent.parent


class CannotRunError(Exception):
    """Something that keeps the portal from being served; the text is one line for the person who started it."""


def demand_free_port(port: int) -> None:
    """Raise CannotRunError unless `port` is a port of this machine that nobody listens on."""
    if not 1 <= port <= 65535:
        raise CannotRunError(f"PORT should be between 1 and 65535, not {port}.")
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            raise CannotRunError(
                f"Port {port} can't be used ({error.strerror}): stop what uses it, or choose another (PORT=8001)."
            ) from error


def see_to_secrets(settings: Settings, environ: Mapping[str, str]) -> None:
    """Make under `instance/` what the environment does not give; what is there already stays."""
    if not all(environ.get(name) for name in SECRET_FILES):
        make_secrets(settings.instance)


def migrate(environ: Mapping[str, str]) -> None:
    """Bring the tables up to date. Raises CannotRunError, after the command has said why, if that fails."""
    done = subprocess.run((*FLASK, "db", "upgrade"), env=dict(environ), stdin=subprocess.DEVNULL, check=False)
    if done.returncode:
        raise CannotRunError("The database could not be brought up to date: the lines above say why.")


def load_demonstration(environ: Mapping[str, str]) -> list[dict[str, str]]:
    """Load the demonstration practice if the database is empty; its sign-ins, or none if a real practice lives here.

    A refusal of the command is one line that begins with "Error:"; anything else that goes wrong raises CannotRunError.
    """
    done = subprocess.run(
        (*FLASK, "demo", "--json"),
        env=dict(environ),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        sign_ins: list[dict[str, str]] = json.loads(done.stdout)
        return sign_ins
    if done.stderr.startswith("Error:"):
        return []
    sys.stderr.write(done.stderr)
    raise CannotRunError("The demonstration practice could not be loaded: the lines above say why.")


def web_command(port: int) -> Sequence[str]:
    """One process with threads, so that rate limits and SQLite's writer stay in one place."""
    return (
        *(sys.executable, "-m", "gunicorn", "wsgi:app", "--bind", f"{HOST}:{port}"),
        *("--worker-class", "gthread", "--workers", "1", "--threads", THREADS),
        *("--graceful-timeout", "10", "--log-level", "warning", "--no-control-socket"),
    )


def wait_until_serving(children: Children, port: int) -> bool:
    """Whether the web server answered before a child ended, somebody asked for the end, or a minute went by."""
    deadline = time.monotonic() + STARTING_SECONDS
    while time.monotonic() < deadline and not children.asked.is_set() and children.ended() is None:
        try:
            socket.create_connection((HOST, port), timeout=1).close()
        except OSError:
            children.asked.wait(0.1)
        else:
            return True
    return False


def announcement(port: int, sign_ins: Sequence[Mapping[str, str]]) -> str:
    """What a person reads once the portal serves: the addresses and the demonstration sign-ins."""
    home = f"http://{HOST}:{port}"
    places = {"guide": "/guide/", "sign in": "/login", "queue": "/staff/", "calendar": "/therapist/"}
    lines = [f"The portal is at {home}/", *(f"  {name:<9} {home}{path}" for name, path in places.items())]
    if sign_ins:
        width = max(len(sign_in["name"]) for sign_in in sign_ins)
        lines.append("Demonstration sign-ins (role, name, passphrase):")
        lines += [f"  {each['role']:<12} {each['name']:<{width}}  {each['passphrase']}" for each in sign_ins]
        lines.append("All but participants need a code as well: .venv/bin/flask --app wsgi demo code NAME")
    return "\n".join([*lines, "Ctrl-C stops it."])


def serve(port: int, environ: Mapping[str, str], sign_ins: Sequence[Mapping[str, str]]) -> int:
    """Run the web server and the worker until asked to stop; the exit status, which is not 0 if one of them ended."""
    children = Children(environ)
    children.listen()
    try:
        children.start("web server", web_command(port))
        children.start("worker", (*FLASK, "worker"))
        if wait_until_serving(children, port):
            print(announcement(port, sign_ins), flush=True)
        gone = children.watch()
    finally:
        children.stop()
    if gone is None:
        return 0
    print(f"The {gone[0]} ended by itself (status {gone[1]}), so all was stopped.", file=sys.stderr)
    return 1


def main(environ: Mapping[str, str]) -> int:
    """Prepare and serve; the exit status."""
    os.chdir(ROOT)
    # One process serves here, whatever is set for servers that are started by hand.
    environ = {name: value for name, value in environ.items() if name != "WEB_CONCURRENCY"}
    try:
        settings = settings_from(environ)
        demand_free_port(settings.port)
        see_to_secrets(settings, environ)
        migrate(environ)
        sign_ins = load_demonstration(environ)
    except (CannotRunError, SettingsError) as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return serve(settings.port, environ, sign_ins)


if __name__ == "__main__":
    sys.exit(main(os.environ))
