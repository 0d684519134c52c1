"""What the program is measured against, for scripts/bench.py."""

import os
import re
import shutil
import sqlite3
import subprocess
import time
import urllib.parse


class SQLiteRegistration:
    """The rows that the program wrote, written again by Python's sqlite3 into a copy of the store."""

    def __init__(self, office):
        self.store = office.store
        copy = office.store + ".peer"
        with sqlite3.connect(self.store) as source:
            source.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(self.store, copy)
        self.database = sqlite3.connect(copy, isolation_level=None)
        self.database.execute("PRAGMA journal_mode = WAL")
        self.database.execute("PRAGMA synchronous = FULL")
        self.insert = {table: self.insertion(table)
                       for table in ("bids", "bid_documents", "journal", "requests")}
        self.done = 0

    def insertion(self, table):
        columns = self.database.execute(f"SELECT * FROM {table} LIMIT 0").description
        return f"INSERT INTO {table} VALUES ({', '.join('?' * len(columns))})"

    def register(self, count):
        """Seconds for the next so many bids, each in a transaction."""
        bids = list(self.rows(count))
        self.done += count
        began = time.perf_counter()
        for bid, documents, journal, request in bids:
            execute = self.database.execute
            execute("BEGIN IMMEDIATE")
            execute("UPDATE tenders SET bids_received = bids_received + 1 WHERE id = ?", (bid[1],))
            execute(self.insert["bids"], bid)
            self.database.executemany(self.insert["bid_documents"], documents)
            execute(self.insert["journal"], journal)
            execute("UPDATE journal_head SET sequence = ?, at = ?", journal[:2])
            execute(self.insert["requests"], request)
            execute("COMMIT")
        return time.perf_counter() - began

    def rows(self, count):
        source = sqlite3.connect(self.store)
        for bid in source.execute(
                "SELECT * FROM bids ORDER BY number LIMIT ? OFFSET ?", (count, self.done)).fetchall():
            yield (
                bid,
                source.execute(
                    "SELECT * FROM bid_documents WHERE bid_id = ? ORDER BY position",
                    bid[:1]).fetchall(),
                source.execute(
                    "SELECT * FROM journal WHERE kind = 'bid.received' AND bid = ?",
                    (bid[2],)).fetchone(),
                source.execute("SELECT * FROM requests WHERE key = ?", (bid[6],)).fetchone(),
            )
        source.close()


class PgbenchRegistration:
    """The statements that a bid takes, in one transaction of pgbench, prepared once."""

    SCRIPT = """\\set n :n + 1
\\set bidder :base + :client_id * :each + :n
BEGIN;
SELECT t.id, v.submission_opens, v.submission_closes FROM tenders t
  JOIN tender_versions v ON v.tender_id = t.id AND v.superseded_at IS NULL
  WHERE t.number = '{tender}' FOR UPDATE OF t;
SELECT sequence + 1 AS sequence FROM journal_head WHERE id = 1 FOR UPDATE \\gset
SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS time \\gset
SELECT sequence FROM requests WHERE key = 'bench-' || :bidder::text;
SELECT number FROM bids
  WHERE tender_id = 1 AND bidder_id = :bidder + 1 AND withdrawn_at IS NULL;
UPDATE tenders SET bids_received = bids_received + 1 WHERE id = 1
  RETURNING bids_received AS number \\gset
INSERT INTO bids (tender_id, number, bidder_id, received_at, seal, key)
  VALUES (1, :number, :bidder + 1, :time, 'intact', 'bench-' || :bidder::text)
  RETURNING id AS bid \\gset
INSERT INTO bid_documents (bid_id, position, item) VALUES {documents};
INSERT INTO journal (sequence, at, actor, kind, tender, bid, line)
  VALUES (:sequence, :time, 'bench', 'bid.received', '{tender}', :number, '{line}');
UPDATE journal_head SET sequence = :sequence, at = :time WHERE id = 1;
INSERT INTO requests (key, content, sequence, at, actor)
  VALUES ('bench-' || :bidder::text, '{content}', :sequence, :time, 'bench');
COMMIT;
"""

    def __init__(self, office, script, processes, each):
        self.office, self.script, self.processes, self.each = office, script, processes, each

    def register(self, number, ours):
        """Bids a second in one round; its texts are as long as those that the program wrote."""
        with open(self.script, "w", encoding="utf-8") as file:
            file.write(self.statements(ours))
        done = subprocess.run(
            ["pgbench", "--no-vacuum", "--protocol=prepared", f"--client={self.processes}",
             f"--jobs={self.processes}", f"--transactions={self.each}", "-D", "n=-1",
             "-D", f"base={number * self.processes * self.each}", "-D", f"each={self.each}",
             f"--file={self.script}", libpq(self.office.store)],
            check=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        return float(re.search(r"^tps = ([0-9.]+)", done.stdout, re.MULTILINE).group(1))

    def statements(self, ours):
        line = query(ours, "SELECT max(line) FROM journal WHERE kind = 'bid.received'")
        content = query(ours, "SELECT max(content) FROM requests WHERE key LIKE 'bench-%'")
        items = query(ours, "SELECT item FROM bid_documents WHERE bid_id = 1 ORDER BY position")
        # A colon would begin a variable of pgbench.
        return self.SCRIPT.format(
            tender=self.office.tender, line=line.replace(":", ";"), content=content.replace(":", ";"),
            documents=", ".join(f"(:bid, {position}, '{item}')"
                                for position, item in enumerate(items.split())))


def libpq(location):
    """A location of ours as libpq takes it."""
    url = urllib.parse.urlsplit(location)
    words = dict(urllib.parse.parse_qsl(url.query))
    words["options"] = f"-c search_path={words.pop('schema')}"
    return urllib.parse.urlunsplit(
        url._replace(query=urllib.parse.urlencode(words, safe="/", quote_via=urllib.parse.quote)))


def query(office, sql):
    done = subprocess.run(["psql", "-XAtc", sql, libpq(office.store)],
                          check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.rstrip("\n")


def chinese_calendar(folder):
    """A program in an environment of its own that counts so many pairs of days and says how long."""
    subprocess.run([shutil.which("python3"), "-m", "venv", folder], check=True)
    python = os.path.join(folder, "bin", "python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "chinesecalendar"], check=True)
    return [python, "-c", COUNT_WITH_CHINESE_CALENDAR]


COUNT_WITH_CHINESE_CALENDAR = """
import datetime, random, sys, time
import chinese_calendar
first = datetime.date(2024, 1, 1)
day = lambda: first + datetime.timedelta(days=random.randrange(1096))
pairs = [sorted((day(), day())) for _ in range(int(sys.argv[1]))]
began = time.perf_counter()
total = sum(len(chinese_calendar.get_workdays(a, b)) for a, b in pairs)
print(time.perf_counter() - began)
"""


CLOSING_WITHIN_7_DAYS = """
SELECT t.number, v.title,
  strftime('%Y-%m-%dT%H:%M:%S+08:00', h.at / 1000000 + 28800, 'unixepoch') AS at,
  CASE WHEN h.at < v.published_at THEN 'draft' WHEN h.at < v.submission_opens THEN 'scheduled'
    WHEN h.at < v.submission_closes THEN 'open' ELSE 'closed' END AS phase,
  CASE WHEN v.documents_closes > h.at AND v.documents_closes < v.submission_closes
    THEN 'documents.closes' ELSE 'submission.closes' END AS nextEvent,
  strftime('%Y-%m-%dT%H:%M:%S+08:00', min(v.submission_closes,
    CASE WHEN v.documents_closes > h.at THEN v.documents_closes ELSE v.submission_closes END)
    / 1000000 + 28800, 'unixepoch') AS nextAt,
  (v.submission_closes - h.at) / 1000000 AS secondsLeft,
  CASE WHEN v.documents_closes > h.at AND v.documents_closes < v.submission_closes
    THEN 'documents' ELSE 'submission' END AS deadline,
  strftime('%Y-%m-%dT%H:%M:%S+08:00', v.submission_closes / 1000000 + 28800, 'unixepoch') AS due,
  '' AS overdue
FROM journal_head h CROSS JOIN tender_versions v JOIN tenders t ON t.id = v.tender_id
  LEFT JOIN milestones m ON m.tender_id = t.id AND m.at <= h.at
WHERE v.recorded_at <= h.at AND (v.superseded_at IS NULL OR v.superseded_at > h.at)
  AND v.submission_closes >= h.at AND v.submission_closes <= h.at + 7 * 86400000000
ORDER BY v.submission_closes, t.number
"""

ROWS_OF_A_CHECK = """
SELECT b.number, r.scheme, r.identifier, v.name, b.received_at, b.seal, b.withdrawn_at, b.key
FROM bids b JOIN bidders r ON r.id = b.bidder_id
  JOIN bidder_versions v ON v.bidder_id = b.bidder_id AND v.superseded_at IS NULL
ORDER BY b.number;
SELECT b.number, d.item, d.sha256, d.bytes, d.name
FROM bids b JOIN bid_documents d ON d.bid_id = b.id ORDER BY b.number, d.position;
SELECT b.number, x.name, x.kind, x.value
FROM bids b JOIN bidder_versions v ON v.bidder_id = b.bidder_id AND v.superseded_at IS NULL
  JOIN bidder_facts x ON x.bidder_id = v.bidder_id AND x.version = v.version
ORDER BY b.number, x.position, x.element;
SELECT b.number, x.kind, x.grade, x.number, x.issuer, x.scope, x.valid_from, x.valid_to
FROM bids b JOIN bidder_versions v ON v.bidder_id = b.bidder_id AND v.superseded_at IS NULL
  JOIN bidder_certificates x ON x.bidder_id = v.bidder_id AND x.version = v.version
ORDER BY b.number, x.position;
"""
