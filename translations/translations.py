#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the .ts files beside it in step with the sources and complete.

usage: translations.py update --lupdate PROGRAM   bring them up to date
       translations.py check  --lupdate PROGRAM   fail on whatever a reader would stumble over:
           texts that are missing, unfinished or no longer in the sources, plurals without all their
           forms, and placeholders, tags, shortcuts or outer spaces that differ from the source
"""
import argparse
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
ROOMS = ("widgets", "app")
TRANSLATED = ("de", "es")
PLURAL_FORMS = 2  # English, German and Spanish, as Qt counts them
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|Ln|n)")
TAG = re.compile(r"</?[a-zA-Z][^>]*>")


def sources():
    files = [path for room in ROOMS for path in (ROOT / room).rglob("*") if path.suffix in (".cpp", ".h")]
    return sorted(str(path) for path in files)


def run(command):
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)


def update(lupdate, folder):
    """Runs lupdate on the .ts files of `folder`; without line numbers, which would change all the time."""
    with tempfile.NamedTemporaryFile("w", suffix=".lst") as listing:
        listing.write("\n".join(sources()))
        listing.flush()
        common = [lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", str(ROOT / "widgets"),
                  "-I", str(ROOT / "app"), "-I", str(ROOT / "engine"), "@" + listing.name, "-source-language", "en"]
        for language in TRANSLATED:
            target = ["-target-language", language, "-ts", str(folder / f"tessera_{language}.ts")]
            run(common + target)
        target = ["-pluralonly", "-target-language", "en", "-ts", str(folder / "tessera_en.ts")]
        run(common + target)


def outer_spaces(text):
    return len(text) - len(text.lstrip()), len(text) - len(text.rstrip())


def differences(source, target, may_omit_number):
    """What the translation lost or gained against its source, as short sentences."""
    wanted = collections.Counter(PLACEHOLDER.findall(source))
    found = collections.Counter(PLACEHOLDER.findall(target))
    for number in ("%n", "%Ln"):
        if may_omit_number and number not in found:
            wanted.pop(number, None)
    if wanted != found:
        yield f"placeholders {sorted(found.elements())} instead of {sorted(wanted.elements())}"
    if collections.Counter(TAG.findall(source)) != collections.Counter(TAG.findall(target)):
        yield "other tags than the source"
    if bool(re.search(r"&\w", source)) != bool(re.search(r"&\w", target)):
        yield "a keyboard shortcut (&) on one side only"
    if outer_spaces(source) != outer_spaces(target):
        yield "other spaces at its ends"
    if source.endswith("…") != target.endswith("…") or source.endswith(":") != target.endswith(":"):
        yield "another ending (… or :)"


def faults_of(message):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield "unfinished" if translation is None else translation.get("type")
        return
    numerus = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.findall("numerusform")] if numerus else [translation.text or ""]
    if numerus and len(forms) != PLURAL_FORMS:
        yield f"{len(forms)} plural forms instead of {PLURAL_FORMS}"
    for position, form in enumerate(forms):
        if not form.strip():
            yield "empty"
        else:
            yield from differences(source, form, may_omit_number=numerus and position == 0)


def faults_in(path):
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            for fault in faults_of(message):
                yield f"{path.name}: {context.findtext('name')}: \"{message.findtext('source')}\": {fault}"


def lost_contexts(path):
    """lupdate guesses contexts wrongly in nameless namespaces: X::tr() is found again as tessera::X only."""
    code = "".join(pathlib.Path(source).read_text(encoding="utf-8") for source in sources())
    for context in ElementTree.parse(path).getroot().findall("context"):
        name = context.findtext("name")
        if "::" not in name and not re.search(rf'"{name}"|Q_DECLARE_TR_FUNCTIONS\({name}\)', code):
            yield f"{path.name}: {name}: no such context at run time; write tessera::TheClass::tr()"


def out_of_date(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder)
        for path in HERE.glob("*.ts"):
            (fresh / path.name).write_bytes(path.read_bytes())
        update(lupdate, fresh)
        for path in sorted(HERE.glob("*.ts")):
            if (fresh / path.name).read_bytes() != path.read_bytes():
                yield f"{path.name}: not up to date with the sources: run ./dev translate"


def check(lupdate):
    faults = [fault for path in sorted(HERE.glob("*.ts")) for fault in faults_in(path)]
    faults += [fault for path in sorted(HERE.glob("*.ts")) for fault in lost_contexts(path)]
    faults += out_of_date(lupdate)
    print("\n".join(faults) or "every text is translated")
    return 1 if faults else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=("update", "check"))
    parser.add_argument("--lupdate", required=True)
    arguments = parser.parse_args()
    if arguments.command == "update":
        update(arguments.lupdate, HERE)
        return 0
    return check(arguments.lupdate)


if __name__ == "__main__":
    sys.exit(main())
