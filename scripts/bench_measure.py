"""Runs processes and keeps what they took, for scripts/bench.py."""

import os
import statistics
import subprocess
import time

median = statistics.median


class Run:
    """What one process took."""

    def __init__(self, seconds, peak_kib):
        self.seconds = seconds
        self.peak_kib = peak_kib


class Figure:
    """A figure and its target."""

    def __init__(self, name, value, at_most=None, at_least=None, detail=""):
        self.name, self.value, self.detail = name, value, detail
        self.is_reached = value <= at_most if at_least is None else value >= at_least
        self.target = f"at most {at_most}" if at_least is None else f"at least {at_least}"

    def __str__(self):
        value = f"{self.value:.2f}" if self.value < 100 else f"{self.value:.0f}"
        detail = f"  ({self.detail})" if self.detail else ""
        return f"{'reached' if self.is_reached else 'MISSED '}  {value:>6}  {self.target:<13}  {self.name}{detail}"


def run(command, expect=(0,)):
    """Runs a whole process, its output thrown away."""
    with open(os.devnull, "r+b") as null:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdin=null, stdout=null, stderr=subprocess.PIPE)
        complaint = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        took = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode not in expect:
        raise subprocess.CalledProcessError(
            process.returncode, command, stderr=complaint.decode(errors="replace"))
    return Run(took, usage.ru_maxrss)


def run_in_turn(times, *commands, expect=(0,)):
    """Runs each command so many times, turn by turn, so that all meet the same weather."""
    for command in commands:
        run(command, expect)  # once for the caches
    rounds = [[run(command, expect) for command in commands] for _ in range(times)]
    return list(zip(*rounds))


def seconds(runs):
    return median([run.seconds for run in runs])


def mebibytes(runs):
    return max(run.peak_kib for run in runs) / 1024


def total(command):
    """The last line that a command prints."""
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.splitlines()[-1]
