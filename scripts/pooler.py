"""Two offices behind one pgbouncer; see scripts/pooler."""

import argparse
import concurrent.futures
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse

import office as offices

MISCONFIGURED = 78


class Pooler:
    """A pgbouncer before the throwaway cluster, gone at the end of the `with`."""

    def __init__(self, mode):
        self.mode = mode
        self.folder = tempfile.mkdtemp(prefix="pooler.")
        os.chmod(self.folder, 0o777)

    def __enter__(self):
        server = urllib.parse.parse_qs(urllib.parse.urlsplit(os.environ["TENDER_TEST_POSTGRES"]).query)
        settings = {
            "listen_addr": "", "unix_socket_dir": self.folder, "listen_port": 6432,
            "auth_type": "trust", "auth_file": f"{self.folder}/users", "pool_mode": self.mode,
            "default_pool_size": 4, "logfile": f"{self.folder}/log", "pidfile": f"{self.folder}/pid",
        }
        with open(f"{self.folder}/users", "w", encoding="utf-8") as file:
            file.write('"postgres" ""\n')
        with open(f"{self.folder}/ini", "w", encoding="utf-8") as file:
            file.write(f"[databases]\n* = host={server['host'][0]} port=5432\n[pgbouncer]\n")
            file.writelines(f"{name} = {value}\n" for name, value in settings.items())
        user = ["-u", "postgres"] if os.getuid() == 0 else []
        program = shutil.which("pgbouncer", path=os.environ["PATH"] + ":/usr/sbin")
        subprocess.run([program, "-q", "-d", *user, f"{self.folder}/ini"], check=True)
        while not os.path.exists(f"{self.folder}/.s.PGSQL.6432"):
            time.sleep(0.05)
        return self

    def __exit__(self, *_):
        with open(f"{self.folder}/pid", encoding="utf-8") as file:
            os.kill(int(file.read()), signal.SIGTERM)
        shutil.rmtree(self.folder, ignore_errors=True)

    def store(self, schema):
        return f"postgres://postgres@/postgres?host={self.folder}&port=6432&schema={schema}"


def mixed(tender, mode, folder, each):
    """Registrations and lists of two offices at once; what went wrong."""
    with Pooler(mode) as pooler:
        ours = {name: offices.Office(tender, pooler.store(f"{mode}_{name}"), folder) for name in ("one", "two")}
        numbers = {}
        for name, office in ours.items():
            office.run("init")
            numbers[name] = office.publish(name)
        wrong = []

        def add(task):
            name, n = task
            ours[name].add_bidder(n)
            titles = [found["title"] for found in ours[name].read("list")["tenders"]]
            return [] if titles == [name] else [f"{mode}: office {name} lists {titles}"]

        tasks = [(name, n * 2 + place) for n in range(each) for place, name in enumerate(ours)]
        with concurrent.futures.ThreadPoolExecutor(max_workers=8) as pool:
            for task in concurrent.futures.as_completed([pool.submit(add, task) for task in tasks]):
                try:
                    wrong += task.result()
                except offices.Failed as failure:
                    wrong.append(f"{mode}: {failure}")
        for name in ours:
            direct = offices.Office(tender, offices.postgres_store(f"{mode}_{name}"), folder)
            found = {bidder["bidder"].split(":")[-1] for bidder in direct.read("bidder", "list")["bidders"]}
            expected = {offices.credit_code(n) for owner, n in tasks if owner == name}
            if found != expected:
                wrong.append(f"{mode}: office {name} lacks {len(expected - found)} bidders "
                             f"and has {len(found - expected)} of the other")
            direct.run("doctor")
        print(f"pooler: {mode} mode: {len(tasks)} writes and {len(tasks)} reads of two offices, "
              f"{len(wrong)} wrong")
    return wrong


def refused(tender, mode, folder):
    """Every command has to be refused with 78 and the name of the mode to use."""
    offices.Office(tender, offices.postgres_store("refused"), folder).run("init")
    wrong = []
    commands = [["init"], ["list"], ["doctor"], ["bidder", "list"]]
    with Pooler(mode) as pooler:
        office = offices.Office(tender, pooler.store("refused"), folder)
        for command in commands:
            process = office.start(*command)
            _, said = process.communicate()
            if process.returncode != MISCONFIGURED or "session" not in said:
                wrong.append(f"{mode}: {' '.join(command)}: exit {process.returncode}: {said}")
    print(f"pooler: {mode} mode: {len(commands)} commands refused, {len(wrong)} wrong")
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tender")
    parser.add_argument("--each", type=int, default=200)
    options = parser.parse_args()
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        wrong += mixed(options.tender, "transaction", folder, options.each)
        wrong += mixed(options.tender, "session", folder, min(options.each, 10))
        wrong += refused(options.tender, "statement", folder)
    for line in wrong:
        print(line, file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
