"""Kills processes while they register bids, and looks for what was lost; see scripts/crash."""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time

import office as offices

BIDDERS = 40
TRY_AGAIN = (69, 75)  # the exit codes of a server that is just restarting


class Work:
    """Hands out tender and bidder, publishing a new tender when every bidder has had its turn."""

    def __init__(self, office):
        self.office = office
        self.lock = threading.Lock()
        self.bidders = [office.add_bidder(n) for n in range(BIDDERS)]
        self.tenders = []
        self.left = []

    def next(self):
        with self.lock:
            if not self.left:
                self.tenders.append(self.publish())
                self.left = [(self.tenders[-1], bidder) for bidder in self.bidders]
                random.shuffle(self.left)
            return self.left.pop()

    def publish(self):
        """Tries again while the server restarts; a tender published twice does no harm here."""
        while True:
            try:
                return self.office.publish(f"第{len(self.tenders) + 1}次")
            except offices.Failed as failure:
                if failure.code not in TRY_AGAIN:
                    raise


class Run:
    """Workers that register, a killer beside them, and a file of what was acknowledged."""

    def __init__(self, office, acknowledged):
        self.office = office
        self.acknowledged = acknowledged
        self.lock = threading.Lock()
        self.running = set()
        self.stopped = threading.Event()
        self.kills = 0
        self.retries = 0
        self.wrong = []

    def attempt(self, number, bidder, key, profile):
        """Registers once; true when the receipt came out, whatever became of the process after it."""
        process = self.office.receive(number, bidder, key, profile)
        with self.lock:
            self.running.add(process)
        out, err = process.communicate()
        with self.lock:
            self.running.discard(process)
            receipt = offices.receipt_of(out)
            if receipt:
                self.acknowledged.write(json.dumps(receipt, ensure_ascii=False) + "\n")
                self.acknowledged.flush()
            elif process.returncode != -signal.SIGKILL and process.returncode not in TRY_AGAIN:
                self.wrong.append(f"exit {process.returncode}: {err.strip()}")
        return receipt is not None

    def work(self, work, name):
        count = 0
        while not self.stopped.is_set():
            number, bidder = work.next()
            count += 1
            key = f"{name}-{count}"
            # Most clients try again after an unknown outcome, with the same key; some never do.
            gives_up = random.random() < 0.2
            profile = random.choice(["small.txt", "large.bin"])
            while not self.attempt(number, bidder, key, profile) and not gives_up:
                self.retries += 1
                if self.stopped.is_set():
                    return

    def kill_some(self, seconds, pace):
        """Goes on after its time until there were five kills a second, but not for ever."""
        began = time.monotonic()
        while (passed := time.monotonic() - began) < seconds or (
                self.kills < 5 * seconds and passed < 3 * seconds):
            time.sleep(random.uniform(0, 2 * pace))
            with self.lock:
                # A process that has ended is still there for kill(2) until it is waited for.
                alive = [process for process in self.running if process.poll() is None]
                if alive:
                    random.choice(alive).kill()
                    self.kills += 1


class Cluster:
    """The throwaway cluster, as its owner sees it."""

    def __init__(self):
        self.url = os.environ["TENDER_TEST_POSTGRES"]
        self.data = self.ask("SHOW data_directory")
        owner = os.stat(self.data)
        self.programs = self.ask("SELECT setting FROM pg_config WHERE name = 'BINDIR'")
        self.user, self.group = owner.st_uid, owner.st_gid
        self.restarts = 0
        self.backends = 0

    def ask(self, sql):
        return subprocess.run(
            ["psql", "-XAtqc", sql, self.url], check=True, text=True, capture_output=True).stdout.strip()

    def as_owner(self, *command):
        identity = {} if os.getuid() == self.user else {
            "user": self.user, "group": self.group, "extra_groups": []}
        subprocess.run(
            command, check=True, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            stdin=subprocess.DEVNULL, **identity)

    def trouble(self, until):
        """Ends a backend in mid-sentence, or restarts the whole server as after a power cut."""
        while time.monotonic() < until:
            time.sleep(random.uniform(0.2, 1.8))
            if random.random() < 0.3:
                self.as_owner(f"{self.programs}/pg_ctl", "-D", self.data, "-m", "immediate", "-w", "restart")
                self.restarts += 1
            else:
                ended = self.ask(
                    "SELECT count(pg_terminate_backend(pid)) FROM (SELECT pid FROM pg_stat_activity"
                    " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend' LIMIT 1) AS one")
                self.backends += int(ended)


def crash(tender, kind, folder, seconds, workers, pace):
    store = (f"sqlite:{folder}/office.sqlite" if kind == "sqlite"
             else offices.postgres_store("crash"))
    office = offices.Office(tender, store, folder)
    office.run("init")
    with open(f"{folder}/small.txt", "w", encoding="utf-8") as file:
        file.write("评估机构简介\n")
    with open(f"{folder}/large.bin", "wb") as file:
        file.write(os.urandom(3_000_000))
    work = Work(office)
    cluster = Cluster() if kind == "postgres" else None

    with open(f"{folder}/acknowledged.jsonl", "w+", encoding="utf-8") as acknowledged:
        run = Run(office, acknowledged)
        until = time.monotonic() + seconds
        threads = [threading.Thread(target=run.work, args=(work, f"worker-{i}")) for i in range(workers)]
        threads.append(threading.Thread(target=run.kill_some, args=(seconds, pace)))
        if cluster:
            threads.append(threading.Thread(target=cluster.trouble, args=(until,)))
        for thread in threads:
            thread.start()
        for thread in threads[workers:]:
            thread.join()
        run.stopped.set()
        for thread in threads[:workers]:
            thread.join()
        acknowledged.seek(0)
        receipts = [json.loads(line) for line in acknowledged]

    wrong = list(run.wrong)
    for number in work.tenders:
        wrong += offices.wrong_in(
            office, number, [receipt for receipt in receipts if receipt["tender"] == number])
    try:
        office.run("doctor")
    except offices.Failed as failure:
        wrong.append(f"doctor is not content: {failure}")
    lost = sum("LOST" in line for line in wrong)
    server = f", {cluster.backends} backends ended, {cluster.restarts} immediate restarts" if cluster else ""
    print(f"crash: {kind}: {seconds} s, {run.kills} kills{server}, {len(receipts)} acknowledged, "
          f"{run.retries} tried again, {lost} lost, {len(wrong) - lost} otherwise wrong", flush=True)
    if not receipts or not run.kills:
        wrong.append(f"{kind}: nothing was acknowledged, or nothing killed: this run shows nothing")
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tender")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--store", choices=["sqlite", "postgres", "both"], default="both")
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("--pace", type=float, default=0.12, help="seconds between kills, on average")
    options = parser.parse_args()
    wrong = []
    for kind in ["sqlite", "postgres"] if options.store == "both" else [options.store]:
        with tempfile.TemporaryDirectory() as folder:
            wrong += crash(
                options.tender, kind, folder, options.seconds, options.workers, options.pace)
    for line in wrong[:50]:
        print(line, file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
