"""`flask worker`: does the jobs that are due."""

import signal
import threading

import click
from flask import current_app
from flask.cli import with_appcontext

from portal.jobs.sealing import seal
from portal.jobs.worker import look_at_sizes, run_due, run_until, tidy


@click.command("worker")
@click.option("--once", is_flag=True, help="Do what is due, then end.")
@with_appcontext
def worker(*, once: bool) -> None:
    """Run due jobs until stopped."""
    outside = current_app.extensions["outside"]
    if once:
        tidy(outside)
        run_due(outside)
        seal(outside)
        look_at_sizes(outside)
        return
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    run_until(outside, stop.is_set)
