"""Measures the program against its peers; see scripts/bench and docs/benchmarks.md."""

import os
import shutil
import subprocess
import sys
import tempfile

import bench_offices as offices
import bench_peers as peers
from bench_measure import Figure, median, mebibytes, run, run_in_turn, seconds, total

PYTHON = "/usr/bin/python3"


def start(bench):
    ours, python = run_in_turn(41, [bench.tender, "--version"], [PYTHON, "-c", "pass"])
    yield Figure("tender --version, against python3 -c pass", seconds(ours) / seconds(python),
                 at_most=1, detail=f"{seconds(ours) * 1e3:.1f} ms, {seconds(python) * 1e3:.1f} ms")


def registration(bench):
    each, rounds = 200, 41
    office = offices.registering(bench, "registration.sqlite", each * (rounds + 1))
    peer = peers.SQLiteRegistration(office)
    ours = bench.registration(office, 0, each)
    rates, ratios = [], []
    for number in range(rounds + 1):
        took = ours.round()
        peer_took = peer.register(each)
        if number > 0:  # the first warms the files up, on either side
            rates.append((each / took, each / peer_took))
            ratios.append(peer_took / took)
    ours.end()
    rate, peer_rate = (median(column) for column in zip(*rates))
    yield Figure("bids registered one at a time on SQLite, against Python's sqlite3",
                 median(ratios), at_least=0.7, detail=f"{rate:.0f} /s, {peer_rate:.0f} /s")


def postgres(bench):
    processes, each, rounds = 8, 200, 5
    bidders = processes * each * (rounds + 1)
    office = offices.registering(bench, offices.postgres_store("bench"), bidders)
    peer = peers.PgbenchRegistration(
        offices.registering(bench, offices.postgres_store("peer"), bidders),
        bench.path("pgbench.sql"), processes, each)
    rates, ratios = [], []
    for number in range(rounds + 1):
        took = bench.register_at_once(office, number * processes * each, processes, each)
        rate = processes * each / took
        peer_rate = peer.register(number, office)
        if number > 0:
            rates.append((rate, peer_rate))
            ratios.append(rate / peer_rate)
    ours, theirs = (median(rate) for rate in zip(*rates))
    yield Figure("bids of 8 processes for one tender on PostgreSQL, against pgbench",
                 median(ratios), at_least=0.6, detail=f"{ours:.0f} /s, {theirs:.0f} /s")


def status(bench):
    file = offices.with_tenders(bench, "status.sqlite", 100_000)
    ours, sqlite = run_in_turn(
        15, [bench.tender, "status", "--store", file, "--closing-within", "7d", "--format", "csv"],
        ["sqlite3", "-csv", "-header", file, peers.CLOSING_WITHIN_7_DAYS])
    yield Figure("status of 100,000 tenders, those closing in 7 days, against sqlite3",
                 seconds(ours) / seconds(sqlite), at_most=2,
                 detail=f"{seconds(ours) * 1e3:.0f} ms, {seconds(sqlite) * 1e3:.0f} ms")
    lawless = bench.path("lawless.sqlite")
    shutil.copy(file, lawless)
    subprocess.run(["sqlite3", lawless, "UPDATE tender_versions SET regime = ''"], check=True)
    board = [bench.tender, "status", "--format", "csv", "--store"]
    ours, without = run_in_turn(5, board + [file], board + [lawless])
    yield Figure("status of 100,000 tenders with the deadlines of the law, against without",
                 seconds(ours) / seconds(without), at_most=3,
                 detail=f"{seconds(ours) * 1e3:.0f} ms, {seconds(without) * 1e3:.0f} ms")


def check(bench):
    file, tender = offices.with_bids(bench, "check.sqlite", 10_000)
    command = [bench.tender, "check", tender, "--store", file, "--format"]
    tables, ours, sqlite = run_in_turn(
        7, command + ["table"], command + ["csv"],
        ["sqlite3", "-csv", file, peers.ROWS_OF_A_CHECK], expect=(0, 1, 2))
    for form, runs in ("csv", ours), ("table", tables):
        yield Figure(f"check of 10,000 bids as {form}, against sqlite3 printing the rows",
                     seconds(runs) / seconds(sqlite), at_most=4,
                     detail=f"{seconds(runs) * 1e3:.0f} ms, {seconds(sqlite) * 1e3:.0f} ms")
    as_json = run(command + ["json"], expect=(0, 1, 2))
    for form, runs in ("csv", ours), ("table", tables), ("json", [as_json]):
        yield Figure(f"its memory as {form}, MB", mebibytes(runs), at_most=200)
    file, tender = offices.with_bids(bench, "check-twice.sqlite", 20_000)
    twice = [run([bench.tender, "check", tender, "--store", file, "--format", "csv"],
                 expect=(0, 1, 2)) for _ in range(7)]
    yield Figure("check of 20,000 bids, against 10,000", seconds(twice) / seconds(ours),
                 at_most=2.3, detail=f"{seconds(twice) * 1e3:.0f} ms")


def document(bench):
    file = bench.path("1GiB")
    with open(file, "wb") as out:
        for _ in range(1024):
            out.write(os.urandom(1 << 20))
    os.sync()
    prepared = offices.registering(bench, "documents.sqlite", 1)
    copy, store = bench.path("copy"), bench.path("with-document.sqlite")
    ours, peer = [], []
    for _ in range(5):
        for path in copy, store, store + "-wal", store + "-shm":
            if os.path.exists(path):
                os.remove(path)
        shutil.copy(prepared.store, store)
        os.sync()
        ours.append(run([
            bench.tender, "bid", "receive", prepared.tender, "--store", store,
            "--bidder", offices.bidder(0), "--document", f"profile={file}", "--seal", "intact"]))
        os.sync()
        peer.append(run(["sh", "-c", 'cp "$1" "$2" && sync "$2" && sha256sum "$1"', "sh", file, copy]))
    yield Figure("a document of 1 GiB handed in, against cp, sync and sha256sum",
                 median([a.seconds / b.seconds for a, b in zip(ours, peer)]), at_most=3,
                 detail=f"{seconds(ours):.1f} s, {seconds(peer):.1f} s")
    yield Figure("its memory, MB", mebibytes(ours), at_most=100)


def lint(bench):
    ours, python = run_in_turn(
        21, [bench.tender, "lint", bench.example("xiping.yaml")], [PYTHON, "-c", "pass"],
        expect=(0, 1, 2))
    yield Figure("tender lint of the model notice, against python3 -c pass",
                 seconds(ours) / seconds(python), at_most=3,
                 detail=f"{seconds(ours) * 1e3:.1f} ms, {seconds(python) * 1e3:.1f} ms")


def working_days(bench):
    python = peers.chinese_calendar(bench.path("venv"))
    ours_pairs, their_pairs = 1_000_000, 300
    counting = bench.inside("working-days", ours_pairs)
    ours = [ours_pairs / counting.round() for _ in range(5)]
    counting.end()
    theirs = [their_pairs / float(total(python + [str(their_pairs)])) for _ in range(5)]
    yield Figure("working days counted between two days, against chinese_calendar",
                 median(ours) / median(theirs), at_least=200,
                 detail=f"{median(ours):.2g} /s, {median(theirs):.2g} /s")


MEASUREMENTS = {
    "start": start, "registration": registration, "postgres": postgres, "status": status,
    "check": check, "document": document, "lint": lint, "working-days": working_days,
}


def main():
    bin_path, names = os.path.abspath(sys.argv[1]), sys.argv[2:] or list(MEASUREMENTS)
    unknown = [name for name in names if name not in MEASUREMENTS]
    if unknown:
        print(f"bench: {', '.join(unknown)}: none of {', '.join(MEASUREMENTS)}", file=sys.stderr)
        sys.exit(64)
    missed = 0
    for name in names:
        with tempfile.TemporaryDirectory(prefix="tender-bench-", dir=os.environ.get("TMPDIR")) as folder:
            try:
                for figure in MEASUREMENTS[name](offices.Bench(bin_path, folder)):
                    print(figure, flush=True)
                    missed += not figure.is_reached
            except subprocess.CalledProcessError as error:
                print(f"MISSED  {name}: {error}\n{error.stderr or ''}", flush=True)
                missed += 1
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
