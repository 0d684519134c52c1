"""Fills a small disk by uploads; see scripts/full-disk."""

import argparse
import os
import random
import signal
import sys
import tempfile
import time

import office as offices

FULL = 74
MIB = 1 << 20


class Disk:
    """An office on a small disk, with scans that lie elsewhere."""

    def __init__(self, tender, folder, papers):
        self.folder = folder
        self.papers = papers
        self.office = offices.Office(tender, os.path.join(folder, "office.sqlite"), papers)
        self.office.run("init")
        self.number = self.office.publish("评估机构采购项目")
        self.bidders = 0

    def scan(self, size):
        path = os.path.join(self.papers, f"scan-{size}")
        if not os.path.exists(path):
            with open(path, "wb") as file:
                file.write(os.urandom(size))
        return path

    def hand_in(self, size=None):
        """Starts to hand in a bid of a new bidder, with a scan of that size or on paper."""
        self.bidders += 1
        bidder = self.office.add_bidder(self.bidders)
        document = "licence" if size is None else f"licence={self.scan(size)}"
        return self.office.start(
            "bid", "receive", self.number, "--bidder", bidder, "--document", document)

    def exit_code(self, size=None):
        process = self.hand_in(size)
        process.communicate()
        return process.returncode

    def unfinished(self):
        return self.office.read("doctor")["unfinishedContents"]

    def free(self):
        status = os.statvfs(self.folder)
        return status.f_bavail * status.f_frsize // MIB


def check(wrong, what, found, right):
    print(f"{what}: {found}")
    if found != right:
        wrong.append(what)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tender", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    wrong = []
    with tempfile.TemporaryDirectory() as papers:
        disk = Disk(os.path.abspath(options.tender), options.folder, papers)
        check(wrong, "exit of a scan as large as the disk", disk.exit_code(64 * MIB), FULL)
        check(wrong, "unfinished after it", disk.unfinished(), 0)
        check(wrong, "exit of a bid on paper", disk.exit_code(), 0)
        check(wrong, "exit of a small scan", disk.exit_code(100_000), 0)

        left = paper = 0
        for _ in range(options.kills):
            process = disk.hand_in(18 * MIB)
            time.sleep(rng.uniform(0.02, 0.12))
            process.send_signal(signal.SIGKILL)
            process.communicate()
            left += disk.unfinished()
            paper += disk.exit_code() == 0
            if disk.exit_code(1000) != 0 or disk.unfinished() != 0:
                wrong.append("the next upload does not sweep")
        print(f"{options.kills} uploads killed, {left} left something unfinished")
        check(wrong, "bids on paper taken in right after", paper, options.kills)

        filler = os.path.join(options.folder, "filler")
        with open(filler, "wb") as file:
            process = disk.hand_in(17 * MIB)
            try:
                while True:
                    file.write(bytes(MIB))
                    file.flush()
            except OSError:
                pass
        process.communicate()
        check(wrong, "exit while another program fills the disk", process.returncode in (0, FULL), True)
        os.remove(filler)
        check(wrong, "exit of a bid on paper, with room again", disk.exit_code(), 0)
        check(wrong, "exit of a small scan, with room again", disk.exit_code(100_000), 0)
        check(wrong, "unfinished at the end", disk.unfinished(), 0)
        print(f"free at the end: {disk.free()} MiB of 64")
    for line in wrong:
        print("WRONG:", line)
    sys.exit(1 if wrong else 0)


main()
