"""Clients that fall silent while they register bids; see scripts/stall."""

import argparse
import os
import random
import select
import signal
import socket
import sys
import tempfile
import threading
import time
import urllib.parse

import office as offices

DONE, TRY_AGAIN = 0, 75


class SilentLine:
    """Passes what clients send until so many bytes went through, then nothing: it stays open."""

    def __init__(self, server, bytes_passed):
        self.folder = tempfile.mkdtemp(prefix="line.")
        self.server = server
        self.left = bytes_passed
        self.passed = 0
        self.silent = threading.Event()
        self.sockets = []
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(f"{self.folder}/.s.PGSQL.5432")
        self.listener.listen()
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            server = socket.socket(socket.AF_UNIX)
            server.connect(self.server)
            self.sockets += [client, server]
            threading.Thread(target=self.carry, args=(client, server), daemon=True).start()

    def carry(self, client, server):
        try:
            while self.left > 0:
                for end in select.select([client, server], [], [])[0]:
                    data = end.recv(min(65536, self.left) if end is client else 65536)
                    if not data:
                        return client.close() or server.close()
                    if end is client:
                        self.left -= len(data)
                        self.passed += len(data)
                    (server if end is client else client).sendall(data)
            self.silent.set()
        except OSError:
            pass

    def hang_up(self):
        for end in [self.listener, *self.sockets]:
            end.close()


class Trial:
    """An office with one tender, and officers who come one after the other."""

    def __init__(self, tender, folder):
        self.tender = tender
        self.folder = folder
        self.office = offices.Office(tender, offices.postgres_store("stall"), folder)
        self.office.run("init")
        self.number = self.office.publish("沉默测试")
        with open(os.path.join(folder, "profile.txt"), "w", encoding="utf-8") as file:
            file.write("评估机构简介\n")
        self.count = 0
        self.receipts = []
        self.waits = []
        self.wrong = []

    def register(self, office=None):
        """Starts the registration of a new bidder; through another line when one is given."""
        self.count += 1
        bidder = self.office.add_bidder(self.count)
        return (office or self.office).receive(self.number, bidder, f"key-{self.count}", "profile.txt")

    def finish(self, process):
        out, err = process.communicate()
        if process.returncode == DONE:
            self.receipts.append(offices.receipt_of(out))
        return process.returncode, err

    def expect_others_in(self, moment):
        """Another officer registers a bid: the second try has to succeed at the latest."""
        began = time.monotonic()
        for attempt in (1, 2):
            code, said = self.finish(self.register())
            if code == DONE:
                break
            if attempt == 2:
                self.wrong.append(f"{moment}: the second try: exit {code}: {said}")
        self.waits.append(time.monotonic() - began)

    def through(self, line):
        host = urllib.parse.quote(line.folder, safe="/")
        return offices.Office(
            self.tender, f"postgres://postgres@/postgres?host={host}&schema=stall", self.folder)

    def silence(self, points, server):
        whole = SilentLine(server, 1 << 40)
        self.finish(self.register(self.through(whole)))
        for point in range(points):
            line = SilentLine(server, whole.passed * (2 * point + 1) // (2 * points))
            process = self.register(self.through(line))
            line.silent.wait(60)
            self.expect_others_in(f"silent after {point + 1}/{points}")
            line.hang_up()
            code, said = self.finish(process)
            if code not in (DONE, TRY_AGAIN, 69):
                self.wrong.append(f"silent after {point + 1}/{points}: exit {code}: {said}")

    def stop(self, stops):
        began = time.monotonic()
        self.finish(self.register())
        length = time.monotonic() - began
        for turn in range(stops):
            process = self.register()
            time.sleep(random.uniform(length / 4, length))
            process.send_signal(signal.SIGSTOP)
            self.expect_others_in(f"stop {turn + 1}")
            process.send_signal(signal.SIGCONT)
            code, said = self.finish(process)
            if code not in (DONE, TRY_AGAIN):
                self.wrong.append(f"stop {turn + 1}: exit {code}: {said}")

    def report(self, what):
        held = [wait for wait in self.waits if wait > 1]
        print(f"stall: postgres: {what}: {len(self.waits)} times, {len(held)} held what others wait for, "
              f"the longest wait {max(self.waits, default=0):.1f} s, {len(self.wrong)} wrong", flush=True)
        self.waits = []


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tender")
    parser.add_argument("--points", type=int, default=24)
    parser.add_argument("--stops", type=int, default=30)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options = parser.parse_args()
    random.seed(options.seed)
    query = urllib.parse.parse_qs(urllib.parse.urlsplit(os.environ["TENDER_TEST_POSTGRES"]).query)
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(options.tender, folder)
        trial.silence(options.points, f"{query['host'][0]}/.s.PGSQL.5432")
        trial.report("a silent line")
        trial.stop(options.stops)
        trial.report("a stopped process")
        wrong = trial.wrong + offices.wrong_in(trial.office, trial.number, trial.receipts)
        trial.office.run("doctor")
    print(f"stall: {len(trial.receipts)} receipts, {len(wrong)} wrong (seed {options.seed})")
    for line in wrong:
        print(line, file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
