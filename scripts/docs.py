"""Makes docs/cli.md and docs/law.md; see scripts/docs."""

import difflib
import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
CODES = ROOT / "docs/error-codes.tsv"
EXITS = ROOT / "Sources/TenderCommands/Program/ExitStatus.swift"

HEAD = """\
# Command line

Made by `scripts/docs` from what the program says; do not edit.

The options that every command takes may stand before the command or after it, and each has a variable of the
environment: `--store` `TENDER_STORE`, `--format` `TENDER_FORMAT`, `--actor` `TENDER_ACTOR`, `--lang` `LC_ALL`, `LC_MESSAGES`
or `LANG`, `--color` `NO_COLOR`. A time is `2026-05-16`, `2026-05-16T17:00` or `2026-05-16T17:00:30+08:00`; without an
offset it is in the zone of the tender, or of the office.

Without `--store` the store is the file `tender/office.sqlite` in `XDG_DATA_HOME`, or in `~/.local/share` where that is not set.
Without `--actor` it is your login name that goes into the journal. `--at` looks at an earlier or later time; in a rehearsal store
(`tender init --rehearsal`) it is also the time of a change, and never goes back.

Answers go to the standard output, everything else to the standard error. `tender --generate-completion-script bash`
(or `zsh`, `fish`) prints the completions of a shell.
"""

MEANINGS = {
    0: "done; or the answer is yes",
    1: "the answer is no: not eligible, checklist incomplete, errors in a definition, faults in a store",
    2: "the answer is open: something is unknown and a person must decide",
    3: "refused by a rule: too late, wrong phase, still sealed",
    4: "not found",
    5: "conflict: somebody else changed it first, or the same key with other content",
    64: "wrong usage",
    65: "bad input data, with file, line and what would be right",
    66: "an input file cannot be read",
    69: "the store cannot be reached or opened",
    70: "a bug of ours",
    73: "cannot create output",
    74: "input/output error, such as a full disk",
    75: "try again: busy, clock not trustworthy, outcome unknown",
    77: "not permitted",
    78: "configuration wrong, such as a store newer than the program",
}


def tender(*arguments: str) -> str:
    return subprocess.run(
        ["tender", *arguments], env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "COLUMNS": "100"},
        text=True, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE).stdout


def commands(command: dict, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """The path of every command, in the order of the help."""
    found = [path] if path else []
    for child in command.get("subcommands", []):
        if child["commandName"] != "help":
            found += commands(child, path + (child["commandName"],))
    return found


def exit_codes() -> list[int]:
    cases = EXITS.read_text().split("package init", 1)[0]
    return [int(code) for code in re.findall(r"^  case \w+ = (\d+)$", cases, re.MULTILINE)]


def error_codes() -> set[str]:
    """Every code that an error can bear, read from the sources."""
    codes = set()
    for file in (ROOT / "Sources").rglob("*.swift"):
        text = file.read_text()
        # What such a getter answers, up to the brace that closes it.
        for getter in re.findall(
                r"^( *)(?:public |package )?var (?:errorCode|code): String \{\n(.*?)^\1\}",
                text, re.MULTILINE | re.DOTALL):
            codes |= set(re.findall(r'"([\w.]+)"', getter[1]))
        codes |= set(re.findall(r'errorCode(?:: String \{| =) "([\w.]+)"', text))
        codes |= set(re.findall(r'Code\("([\w.]+)"', text))
        codes |= set(re.findall(r'^ +code = "([\w.]+)"$', text, re.MULTILINE))
    return codes


def meanings() -> dict[str, tuple[str, str]]:
    rows = [line.split("\t") for line in CODES.read_text().splitlines()[1:]]
    return {code: (exit, meaning) for code, exit, meaning in rows}


def page() -> str:
    # Trailing spaces of the help would be lost in an editor.
    def block(text: str) -> str:
        return "```text\n" + re.sub(r" +$", "", text, flags=re.MULTILINE).rstrip() + "\n```\n"

    paths = commands(json.loads(tender("--experimental-dump-help"))["command"])
    parts = [HEAD, block(tender("--help"))]
    for path in paths:
        parts.append(f"## tender {' '.join(path)}\n\n" + block(tender(*path, "--help")))
    parts.append("## Exit codes\n\n| code | meaning |\n| --- | --- |\n" + "".join(
        f"| {code} | {MEANINGS[code]} |\n" for code in exit_codes()))
    parts.append(
        "## Error codes\n\nWith `--format json` a failure is one object on the standard error:\n"
        '`{"error": {"code": "bid.late", "message": "…", "hint": "…"}}`. A code never changes its meaning. Those without an\n'
        "exit code stand in the answers of `doctor` and `explain`.\n\n"
        "| code | exit | meaning |\n| --- | --- | --- |\n" + "".join(
            f"| `{code}` | {exit} | {meaning} |\n" for code, (exit, meaning) in sorted(meanings().items())))
    return "\n".join(parts)


LAW = """\
# Law

Made by `scripts/docs` from the rules of the program (`tender rules list`, `tender rules show RULE`); do not edit.

Each rule is told in our own words, with law and article. *Wording* says how well it was checked: against the full text of the
law, against a quotation, or not at all; what was not checked is information at most. *Who* has to act: the buyer (招标人, 采购人), the
bidder, the agency, the committee, an authority, an appraiser, or nobody where it is a date to know. *Breach* is how grave the check
can be. *Consequence* is what the law says that follows; a dash where the texts that were read name nothing. *Program* says what the
program does about it, and where it does nothing, why not.
"""


def consequence(rule: dict) -> str:
    """What follows where the rule is not kept: a dash where the texts that were read name nothing."""
    if "consequence" in rule:
        return rule["consequence"]
    return "not read" if rule.get("consequenceRead") is False else "–" if "who" in rule else ""


def law() -> str:
    """Every rule with its law, in both languages side by side."""
    rules = {
        language: json.loads(tender("rules", "list", "--format", "json", "--lang", language))["rules"]
        for language in ("zh", "en")}
    parts, last = [LAW], None
    for zh, en in zip(rules["zh"], rules["en"]):
        if en["law"] != last:
            last = en["law"]
            since = f" (in force from {en['validFrom']})" if "validFrom" in en else ""
            parts.append(
                f"\n## {last}{since}\n\n| rule | article | 要求 | demand | binds | who | breach | consequence | wording | program |\n"
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n")
        cells = [
            f"`{en['rule']}`", en.get("article", ""), zh["demand"], en["demand"], en["binds"],
            en.get("who", ""), en.get("severity", ""), consequence(en), en["confidence"],
            "; ".join(en["means"])]
        parts.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n")
    return "".join(parts)


PAGES = {"docs/cli.md": page, "docs/law.md": law}


def main(mode: str) -> int:
    if mode not in ("--write", "--check"):
        print("usage: scripts/docs [--check]", file=sys.stderr)
        return 64
    wrong = [f"docs/error-codes.tsv: {code} is missing" for code in sorted(error_codes() - meanings().keys())]
    wrong += [f"docs/error-codes.tsv: no error bears {code}" for code in sorted(meanings().keys() - error_codes())]
    print("\n".join(wrong), end="\n" if wrong else "")
    for name, made in PAGES.items():
        file, today = ROOT / name, made()
        written = file.read_text() if file.exists() else ""
        if mode == "--write":
            file.write_text(today)
        elif today != written:
            wrong.append(name)
            sys.stdout.writelines(
                difflib.unified_diff(
                    written.splitlines(True), today.splitlines(True), name, "what the program says"))
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
