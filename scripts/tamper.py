"""Edits rows and flips bits of an office's file; see scripts/tamper."""

import argparse
import collections
import concurrent.futures
import os
import random
import shutil
import sqlite3
import sys
import tempfile

import office as offices

NUMBER = "T-1"
DEFECT = 70

ASKED = [
    ["status", NUMBER], ["show", NUMBER], ["bidder", "list"], ["bidder", "show", "X-TEST:1"],
    ["bid", "list", NUMBER], ["check", NUMBER], ["journal"],
]


def document(folder):
    return ["bid", "document", NUMBER, "1", "-o", os.path.join(folder, "out")]


class Case:
    """An office in a folder of its own, at a time that stands still."""

    def __init__(self, tender, folder):
        self.folder = folder
        self.store = os.path.join(folder, "office.sqlite")
        self.office = offices.Office(tender, self.store, folder)

    def at(self, time, *arguments):
        self.office.run(*arguments, "--at", time)

    def ask(self, arguments):
        process = self.office.start(*arguments, "--at", "2026-05-20")
        out, _ = process.communicate()
        return process.returncode, out

    def answers(self):
        """What every command that reads says, and what the documents are."""
        shutil.rmtree(os.path.join(self.folder, "out"), ignore_errors=True)
        answers = [self.ask(arguments) for arguments in ASKED]
        code, _ = self.ask(document(self.folder))
        written = os.path.join(self.folder, "out")
        files = sorted(os.listdir(written)) if os.path.isdir(written) else []
        contents = []
        for name in files:
            with open(os.path.join(written, name), "rb") as file:
                contents.append((name, file.read()))
        return answers + [(code, contents)]

    def doctor(self):
        return self.ask(["doctor", "--contents"])


def make(tender, folder, rng):
    """An office with something in every table and some documents."""
    case = Case(tender, folder)
    run, write = case.office.run, case.office.write
    run("init", "--rehearsal", "--max-document", "1GiB")
    definition = {
        "title": "评估机构采购项目", "number": NUMBER, "regime": "none", "outcome": "panel",
        "procuringEntity": {"name": "某村镇银行"},
        "items": [{"id": "land", "description": "土地评估"}],
        "requirements": [{"id": "form", "title": "企业法人",
                          "expect": {"fact": "legalForm", "is": "企业法人"}}],
        "documents": [{"id": "licence", "title": "营业执照", "proves": ["form"]},
                      {"id": "report", "title": "报告"}],
        "periods": {"notice": "2026-04-27", "submission": {"from": "2026-04-27", "to": "2026-05-16"}},
    }
    case.at("2026-04-27", "publish", write("tender.json", definition))
    # Under a number of the office's own.
    del definition["number"]
    case.at("2026-04-27", "publish", write("other.json", definition))
    for n in range(1, 5):
        firm = {
            "name": f"第{n}评估有限公司", "identifier": {"scheme": "X-TEST", "id": str(n)},
            "legalRepresentative": "张某", "telephone": f"0999-5550{n:03d}",
            "facts": {"legalForm": "企业法人", "businessScope": ["房地产评估", "土地评估"]},
            "certificates": [{"kind": "land", "grade": "二级", "number": str(n), "issuer": "某厅",
                              "scope": ["土地"], "validFrom": "2024-01-01", "validTo": "2027-01-01"}],
            "declarations": {"good-standing": True},
            "records": [{"kind": "violation", "checkedOn": "2026-04-27", "source": "某网", "found": [
                {"date": "2025-01-01", "summary": "罚款", "penalty": "fine",
                 "fine": {"amount": "5.00"}, "until": "2025-02-01"}]}],
        }
        case.at("2026-04-28", "bidder", "add", write(f"firm-{n}.json", firm))
    firm["telephone"] = "0999-5550999"
    case.at("2026-04-29", "bidder", "update", write("firm-4.json", firm))
    for n, time in [(1, "2026-05-06"), (2, "2026-05-07"), (3, "2026-05-08"), (3, "2026-05-09")]:
        path = os.path.join(folder, f"scan-{n}.pdf")
        with open(path, "wb") as file:
            file.write(rng.randbytes(60_000 * n))
        process = case.office.start(
            "bid", "receive", NUMBER, "--bidder", f"X-TEST:{n}", "--document", f"licence={path}",
            "--document", "report", "--seal", "intact", "--key", f"k{time}", "--at", time)
        process.communicate()
    case.at("2026-05-18", "decide", NUMBER, "1", "form", "met", "--reason", "原件")
    return case


def columns(store):
    with sqlite3.connect(store) as base:
        return base.execute(
            "SELECT t.name, c.name, c.type, c.pk FROM sqlite_schema t, pragma_table_info(t.name) c "
            "WHERE t.type = 'table' ORDER BY t.name, c.cid").fetchall()


def edit(store, table, column, kind):
    """Changes one value; False when the database itself refuses, or there is nothing to change."""
    value = {"TEXT": f"coalesce({column}, '') || 'x'", "BLOB": "x'00'"}.get(
        kind, f"coalesce({column}, 0) + 1")
    base = sqlite3.connect(store)
    try:
        base.execute("PRAGMA foreign_keys = OFF")
        changed = base.execute(
            f"UPDATE {table} SET {column} = {value} "
            f"WHERE rowid = (SELECT min(rowid) FROM {table})").rowcount
        base.commit()
        return changed == 1
    except sqlite3.DatabaseError:
        return False
    finally:
        base.close()


def flip(store, place):
    with open(store, "r+b") as file:
        file.seek(place // 8)
        byte = file.read(1)[0]
        file.seek(place // 8)
        file.write(bytes([byte ^ 1 << place % 8]))


def examine(tender, origin, before, change):
    """What came of a change: whether an answer changed, whether it was found, what ended badly."""
    with tempfile.TemporaryDirectory() as folder:
        case = Case(tender, folder)
        shutil.copy(origin, case.store)
        if not change(case.store):
            return None
        after = case.answers()
        found, _ = case.doctor()
        # One that writes, at last.
        wrote, _ = case.ask(["bid", "receive", NUMBER, "--bidder", "X-TEST:4", "--document", "report"])
        codes = [code for code, _ in after] + [found, wrote]
        bad = [code for code in codes if code == DEFECT or code < 0]
        return after != before, found != 0, bad


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tender")
    parser.add_argument("--edits", type=int, default=40)
    parser.add_argument("--flips", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        case = make(os.path.abspath(options.tender), folder, rng)
        code, said = case.doctor()
        if code != 0:
            sys.exit(f"the doctor finds fault with an office that is well: {said}")
        before = case.answers()
        size = os.path.getsize(case.store)
        places = [rng.randrange(size * 8) for _ in range(options.flips)]
        every = columns(case.store)
        chosen = sorted(rng.sample(every, min(options.edits, len(every))))
        kinds = [
            ("edits", [(f"{c[0]}.{c[1]}", lambda s, c=c: edit(s, *c[:3])) for c in chosen]),
            ("flips", [(f"bit {p}", lambda s, p=p: flip(s, p) or True) for p in places]),
        ]
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for kind, changes in kinds:
                outcomes = list(pool.map(
                    lambda named: examine(os.path.abspath(options.tender), case.store, before, named[1]),
                    changes))
                counts = collections.Counter()
                for (name, _), outcome in zip(changes, outcomes):
                    if outcome is None:
                        counts["refused by the database"] += 1
                        continue
                    changed, found, bad = outcome
                    counts["changed an answer" if changed else "changed none"] += 1
                    counts["found"] += found
                    if changed and not found:
                        wrong.append(f"{name}: an answer changed, and the doctor finds nothing")
                    if bad:
                        wrong.append(f"{name}: a command ended with {bad}")
                print(f"{len(changes)} {kind}: " + ", ".join(
                    f"{counts[what]} {what}" for what in
                    ["refused by the database", "changed an answer", "changed none", "found"]))
    for line in wrong:
        print("WRONG:", line)
    sys.exit(1 if wrong else 0)


main()
