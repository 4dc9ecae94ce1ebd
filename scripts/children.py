"""Programs that run beside each other: all are started, and when one ends or somebody asks, all are stopped."""

import os
import signal
import subprocess
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import FrameType

LOOK_EVERY_SECONDS = 0.2
PATIENCE_SECONDS = 20.0
STOPPING_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@dataclass(slots=True)
class Children:
    """The programs started so far, by name, and whether somebody asked for the end."""

    environ: Mapping[str, str]
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    asked: threading.Event = field(default_factory=threading.Event)

    def listen(self) -> None:
        """Take Ctrl-C, TERM and a closed terminal as being asked for the end."""
        for number in STOPPING_SIGNALS:
            signal.signal(number, self._ask)

    def _ask(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002 - the shape of a signal handler
        self.asked.set()

    def start(self, name: str, command: Sequence[str]) -> None:
        """Start one program. It gets a process group of its own, so that Ctrl-C reaches it through us, once."""
        self.running[name] = subprocess.Popen(
            command, env=dict(self.environ), stdin=subprocess.DEVNULL, process_group=0
        )

    def ended(self) -> tuple[str, int] | None:
        """The first program that has ended and its exit status, or None while all run."""
        for name, process in self.running.items():
            status = process.poll()
            if status is not None:
                return name, status
        return None

    def watch(self) -> tuple[str, int] | None:
        """Wait until somebody asks for the end (None) or a program ends (its name and exit status)."""
        while not self.asked.is_set():
            gone = self.ended()
            if gone is not None:
                return gone
            self.asked.wait(LOOK_EVERY_SECONDS)
        return None

    def stop(self, patience: float = PATIENCE_SECONDS) -> None:
        """Ask all that still run to end, by process id, and after `patience` seconds each make them."""
        for process in self.running.values():
            _send(process, signal.SIGTERM)
        for process in self.running.values():
            try:
                process.wait(patience)
            except subprocess.TimeoutExpired:
                _send(process, signal.SIGKILL)
                process.wait()


def _send(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    if process.poll() is None:
        os.kill(process.pid, number)
