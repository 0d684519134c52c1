"""An office driven through the command line, for the drivers beside this file."""

import datetime
import json
import os
import subprocess
import urllib.parse

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"


def credit_code(n):
    """The nth invented credit code; its last character is the check of GB 32100-2015."""
    body = f"91411700MA{n:07d}"
    total = sum(ALPHABET.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + ALPHABET[-total % 31]


class Failed(Exception):
    """A command that had to succeed did not."""

    def __init__(self, code, text):
        super().__init__(text)
        self.code = code


class Office:
    def __init__(self, tender, store, folder):
        self.tender = tender
        self.folder = folder
        self.environment = dict(os.environ, TENDER_STORE=store, TENDER_FORMAT="json", LC_ALL="C.UTF-8")

    def start(self, *arguments):
        """Starts a command; the caller waits for it, or kills it."""
        return subprocess.Popen(
            [self.tender, *arguments], env=self.environment, cwd=self.folder, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def run(self, *arguments):
        """Runs a command that has to succeed and returns what it printed."""
        process = self.start(*arguments)
        out, err = process.communicate()
        if process.returncode != 0:
            raise Failed(
                process.returncode,
                f"tender {' '.join(arguments)}: exit {process.returncode}\n{err}{out}")
        return out

    def read(self, *arguments):
        return json.loads(self.run(*arguments))

    def write(self, name, value):
        """Writes a file of the folder; JSON, which every YAML reader takes."""
        with open(os.path.join(self.folder, name), "w", encoding="utf-8") as file:
            json.dump(value, file, ensure_ascii=False)
        return name

    def add_bidder(self, n):
        file = self.write(f"bidder-{n}.json", {
            "name": f"第{n}房地产评估有限公司",
            "identifier": {"scheme": "CN-USCC", "id": credit_code(n)},
            "telephone": f"0999-5550{n % 1000:03d}",
            "facts": {"legalForm": "企业法人"},
        })
        return str(self.read("bidder", "add", file)["bidder"])

    def publish(self, title):
        """Publishes a tender that is open now and for another month."""
        today = datetime.date.today()
        ends = today + datetime.timedelta(days=30)
        file = self.write("definition.json", {
            "title": title,
            "regime": "none",
            "method": "open",
            "outcome": "panel",
            "procuringEntity": {"name": "西平中原村镇银行股份有限公司"},
            "items": [{"id": "real-estate", "description": "房地产评估"}],
            "requirements": [{
                "id": "legal-person", "title": "企业法人",
                "expect": {"fact": "legalForm", "is": "企业法人"}}],
            "documents": [
                {"id": "licence", "title": "营业执照", "proves": ["legal-person"]},
                {"id": "profile", "title": "评估机构简介"}],
            "periods": {
                "notice": str(today - datetime.timedelta(days=1)),
                "submission": {"from": str(today - datetime.timedelta(days=1)), "to": str(ends)}},
        })
        return str(self.read("publish", file)["number"])

    def receive(self, number, bidder, key, profile):
        return self.start(
            "bid", "receive", number, "--bidder", bidder, "--key", key,
            "--document", "licence", "--document", f"profile={profile}")

    def bids(self, number):
        return self.read("bid", "list", number)["bids"]


def receipt_of(printed):
    """The receipt that a command printed; None when it is not there whole."""
    try:
        return json.loads(printed)
    except ValueError:
        return None


def wrong_in(office, number, receipts):
    """What is wrong in the list of bids of a tender, given the receipts that were handed out."""
    listed = office.bids(number)
    by_number = {bid["bid"]: bid for bid in listed}
    numbers = [bid["bid"] for bid in listed]
    wrong = []
    if sorted(numbers) != list(range(1, len(numbers) + 1)):
        wrong.append(f"{number}: numbers are not 1…{len(numbers)}: {sorted(numbers)}")
    times = [by_number[n]["receivedAt"] for n in sorted(by_number)]
    if times != sorted(times):
        wrong.append(f"{number}: the order of numbers is not the order of times")
    if len({bid["key"] for bid in listed}) != len(listed):
        wrong.append(f"{number}: a key stands at two bids")
    for receipt in receipts:
        bid = by_number.get(receipt["bid"], {})
        for what in ("key", "receivedAt", "bidder"):
            if bid.get(what) != receipt[what]:
                wrong.append(f"{number}: LOST: receipt {receipt['bid']} says {what} "
                             f"{receipt[what]}, the store says {bid.get(what)}")
                break
    return wrong


def postgres_store(schema):
    """A schema of the throwaway cluster, as a location for --store."""
    url = urllib.parse.urlsplit(os.environ["TENDER_TEST_POSTGRES"])
    query = urllib.parse.parse_qsl(url.query) + [("schema", schema)]
    return urllib.parse.urlunsplit(url._replace(query=urllib.parse.urlencode(query, safe="/")))
