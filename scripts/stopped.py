"""Stops a writer of an SQLite store at random moments; see scripts/stopped."""

import argparse
import collections
import os
import random
import signal
import sys
import tempfile
import time

import office as offices

BUSY = 75
PROFILE = "profile.txt"


def one_moment(office, number, first, second, longest):
    """What became of the second writer while the first was stopped."""
    writer = office.receive(number, first, f"key-{first}", PROFILE)
    time.sleep(random.uniform(0, longest))
    os.kill(writer.pid, signal.SIGSTOP)
    begun = time.monotonic()
    other = office.receive(number, second, f"key-{second}", PROFILE)
    said = other.communicate()[1]
    waited = time.monotonic() - begun
    os.kill(writer.pid, signal.SIGCONT)
    writer.communicate()
    if writer.returncode != 0:
        return "WRONG", f"the stopped one ended with {writer.returncode}", waited
    if other.returncode == 0:
        return "got in", "", waited
    named = f"process {writer.pid} (tender)" in said and "holds it since" in said
    if other.returncode == BUSY and named:
        return "told by whom", "", waited
    return "WRONG", f"exit {other.returncode}: {said.strip()}", waited


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tender")
    parser.add_argument("--moments", type=int, default=30)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        office = offices.Office(options.tender, os.path.join(folder, "office.sqlite"), folder)
        office.run("init")
        office.write(PROFILE, "简介" * 10_000)
        number = office.publish("停住的进程")
        bidders = [office.add_bidder(n) for n in range(2 * options.moments + 1)]
        begun = time.monotonic()
        warm = office.receive(number, bidders.pop(), "key-warm", PROFILE)
        warm.communicate()
        longest = time.monotonic() - begun
        outcomes = collections.Counter()
        slowest = 0
        for first, second in zip(bidders[::2], bidders[1::2]):
            outcome, why, waited = one_moment(office, number, first, second, longest)
            outcomes[outcome] += 1
            slowest = max(slowest, waited)
            if why:
                print(f"stopped: {why}")
    counted = ", ".join(f"{count} × {outcome}" for outcome, count in outcomes.items())
    print(f"stopped: {options.moments} moments: {counted}; the longest wait was {slowest:.1f} s")
    return 1 if outcomes["WRONG"] else 0


if __name__ == "__main__":
    sys.exit(main())
