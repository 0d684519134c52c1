"""Eight processes register bids for one tender at once; see scripts/race."""

import argparse
import concurrent.futures
import json
import os
import sys
import tempfile
import threading
import time

import office as offices


def registrations(office, number, bidders, turn, receipts, failures):
    """One process after the other, until its bidders are through."""
    turn.wait()
    for bidder in bidders:
        process = office.receive(number, bidder, f"key-{bidder}", "profile.txt")
        out, err = process.communicate()
        if process.returncode == 0:
            receipts.append(json.loads(out))
        else:
            failures.append(f"exit {process.returncode} for bidder {bidder}: {err.strip()}")


def same_key(office, number, bidder, processes):
    """The same registration from every process at once: one bid, one answer."""
    started = [office.receive(number, bidder, "same-key", "profile.txt") for _ in range(processes)]
    answers = [(process.communicate()[0], process.returncode) for process in started]
    if len(set(answers)) != 1 or answers[0][1] != 0:
        return [f"the same key had {len(set(answers))} answers: {sorted(set(answers))}"], None
    return [], json.loads(answers[0][0])


def race(tender, store, folder, processes, each):
    office = offices.Office(tender, store, folder)
    office.run("init")
    number = office.publish("竞争测试")
    with open(os.path.join(folder, "profile.txt"), "w", encoding="utf-8") as file:
        file.write("评估机构简介\n")
    with concurrent.futures.ThreadPoolExecutor(max_workers=4) as pool:
        bidders = list(pool.map(office.add_bidder, range(processes * each + 1)))

    receipts, failures = [], []
    turn = threading.Barrier(processes)
    workers = [
        threading.Thread(target=registrations, args=(
            office, number, bidders[i * each:(i + 1) * each], turn, receipts, failures))
        for i in range(processes)]
    began = time.monotonic()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    seconds = time.monotonic() - began

    wrong, again = same_key(office, number, bidders[-1], processes)
    if again:
        receipts.append(again)
    wrong += failures + offices.wrong_in(office, number, receipts)
    listed = len(office.bids(number))
    if listed != processes * each + 1:
        wrong.append(f"{listed} bids listed, {processes * each + 1} registered")
    office.run("doctor")
    print(f"race: {store.split(':')[0]}: {processes} processes, {listed} bids, "
          f"{processes * each / seconds:.0f} a second, {len(wrong)} wrong")
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tender")
    parser.add_argument("--store", choices=["sqlite", "postgres", "both"], default="both")
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--each", type=int, default=20)
    options = parser.parse_args()
    wrong = []
    for kind in ["sqlite", "postgres"] if options.store == "both" else [options.store]:
        with tempfile.TemporaryDirectory() as folder:
            store = (f"sqlite:{folder}/office.sqlite" if kind == "sqlite"
                     else offices.postgres_store("race"))
            wrong += race(options.tender, store, folder, options.processes, options.each)
    for line in wrong:
        print(line, file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
