"""`python -m benchmarks startup`: how long the program takes to begin, against Python alone.

CPU milliseconds of whole processes, the median of several runs in turns: `python -c pass`, `timeline --help`,
`timeline --version`, and `timeline events list` on a database of the seeds.
"""

import argparse
import resource
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.machine import machine
from benchmarks.speed import Bar

_RUNS = 9


def main(words: list[str]) -> int:
    """Measure and print; 1 when the bar is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks startup", description=__doc__)
    parser.add_argument("--runs", type=int, default=_RUNS)
    runs = parser.parse_args(words).runs
    with TemporaryDirectory() as place:
        program = [sys.executable, "-m", "timeline"]
        listing = [*program, "-d", str(Path(place, "timeline.db")), "events", "list"]
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "timeline --help": [*program, "--help"],
            "timeline --version": [*program, "--version"],
            "timeline events list": listing,
        }
        subprocess.run([*listing[:-2], "-q", "seed"], check=True, capture_output=True)
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(runs + 1):
            for name, command in commands.items():
                times[name].append(_cpu(command))
    print(machine())
    bare, *_ = shown = [median(some[1:]) for some in times.values()]  # the first run fills caches
    for name, took in zip(times, shown, strict=True):
        print(f"{name:24}{took:8.0f} ms {took / bare:8.1f} × Python alone")
    bar = Bar("timeline --help against Python alone", shown[1] / bare, "≤", 8)
    print(bar)
    return int(not bar.met)


def _cpu(command: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
