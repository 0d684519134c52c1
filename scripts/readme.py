"""Runs the console blocks of a page; see scripts/readme."""

import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def run(block: str, folder: str, environment: dict[str, str]) -> str:
    """The block with the output that its commands print today."""
    lines = []
    for command in re.findall(r"^\$ ((?:.*\\\n)*.*)\n", block, re.MULTILINE):
        lines.append(f"$ {command}\n")
        if exported := re.fullmatch(r"export (\w+)=(\S+)", command):
            environment[exported[1]] = exported[2]
            continue
        done = subprocess.run(
            ["sh", "-c", command], cwd=folder, env=environment, text=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        lines.append(done.stdout)
    return "".join(lines)


def session(page: pathlib.Path) -> str:
    """The page with the output of today in its blocks."""
    language = "zh" if ".zh" in page.name else "en"
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(ROOT / "Examples", f"{folder}/Examples")
        environment = {
            "PATH": os.environ["PATH"],
            "COLUMNS": "80",
            "HOME": folder,
            "LC_ALL": {"zh": "zh_CN.UTF-8", "en": "C.UTF-8"}[language],
            "TENDER_ACTOR": {"zh": "李某", "en": "li"}[language],
        }
        return BLOCK.sub(
            lambda match: f"```console\n{run(match[1], folder, environment)}```",
            page.read_text())


def main(mode: str, names: list[str]) -> int:
    differs = False
    for name in names:
        page = ROOT / name
        written, today = page.read_text(), session(page)
        if written == today:
            continue
        differs = True
        if mode == "--write":
            page.write_text(today)
        else:
            sys.stdout.writelines(
                difflib.unified_diff(
                    written.splitlines(True), today.splitlines(True), name, "as it runs today"))
    return int(differs and mode != "--write")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
