"""Offices to measure on, filled by TenderBench, for scripts/bench.py."""

import datetime
import os
import subprocess
import time

import office as offices
from office import postgres_store  # noqa: F401  for bench.py

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TWO_MORE_REQUIREMENTS = """  - id: capital
    title: 注册资本不低于200万元
    expect: {fact: registeredCapital, atLeast: 2000000}
  - id: appraisers
    title: 注册房地产估价师不少于8人
    expect: {fact: appraisers, atLeast: 8}

"""
BIDDERS = ["zhongyuan", "huaxin", "qiming", "tianzhong"]


class Filled:
    """A store with one tender in it."""

    def __init__(self, store, tender):
        self.store, self.tender = store, tender


class Bench:
    """The programs of a release build, and a folder of their own to work in."""

    def __init__(self, bin_path, folder):
        self.tender = os.path.join(bin_path, "tender")
        self.bench = os.path.join(bin_path, "TenderBench")
        self.folder = folder

    def path(self, name):
        return os.path.join(self.folder, name)

    def example(self, name):
        return os.path.join(ROOT, "Examples", name)

    def fill(self, *arguments):
        subprocess.run([self.bench, *map(str, arguments)], check=True, stdin=subprocess.DEVNULL)

    def inside(self, *arguments):
        """A measurement inside a process, prepared and waiting for its first round."""
        return Inside([self.bench, *map(str, arguments)])

    def registration(self, office, first, count):
        return self.inside("register", office.store, office.tender, first, count)

    def register_at_once(self, office, first, processes, each):
        """Seconds from the go to the end of the last process; an error of one is ours."""
        waiting = [self.registration(office, first + n * each, each) for n in range(processes)]
        began = time.perf_counter()
        for process in waiting:
            process.go()
        for process in waiting:
            process.seconds()
        took = time.perf_counter() - began
        for process in waiting:
            process.end()
        return took


class Inside:
    """A process of TenderBench that measures itself, round by round."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline() != "ready\n":
            self.fail()

    def round(self):
        """What one more round took, in seconds."""
        self.go()
        return self.seconds()

    def go(self):
        self.process.stdin.write("go\n")
        self.process.stdin.flush()

    def seconds(self):
        line = self.process.stdout.readline()
        return float(line) if line else self.fail()

    def end(self):
        self.process.communicate()
        if self.process.returncode != 0:
            self.fail()

    def fail(self):
        raise subprocess.CalledProcessError(self.process.wait(), self.process.args)


def bidder(number):
    """As TenderBench names them."""
    return f"X-BENCH:91411700MA{number:08d}"


def bidder_files(bench):
    return [bench.example(f"bidders/{name}.yaml") for name in BIDDERS]


def publish(bench, store):
    """The model notice with 12 requirements, open from yesterday for a month."""
    today = datetime.date.today()
    office = offices.Office(bench.tender, store, bench.folder)
    office.run("init")
    with open(bench.example("xiping.yaml"), encoding="utf-8") as file:
        text = file.read()
    documents = text.index("documents:")
    text = text[:documents] + TWO_MORE_REQUIREMENTS + text[documents:text.index("periods:")] + f"""
periods:
  notice: {today - datetime.timedelta(days=1)}
  submission: {{from: {today - datetime.timedelta(days=1)}, to: {today + datetime.timedelta(days=30)}}}
"""
    with open(bench.path("definition.yaml"), "w", encoding="utf-8") as file:
        file.write(text)
    return Filled(store, str(office.read("publish", "definition.yaml")["number"]))


def registering(bench, name, bidders):
    """The model notice and so many bidders that have not bid yet."""
    office = publish(bench, name if "://" in name else bench.path(name))
    bench.fill("fill-bidders", office.store, bidders, *bidder_files(bench))
    return office


def with_bids(bench, name, bids):
    office = registering(bench, name, bids)
    bench.fill("fill-bids", office.store, bids, office.tender)
    return office.store, office.tender


def with_tenders(bench, name, count):
    """A rehearsal in which tenders were published for a year, up to now."""
    store = bench.path(name)
    offices.Office(bench.tender, store, bench.folder).run("init", "--rehearsal")
    bench.fill("fill-tenders", store, count, bench.example("xiping.yaml"))
    return store
