"""Choose the text that the student learns from and the text that measures it.

Reads ``text/*.txt.zst`` of the corpora folder and the news sentences of
``plv_train.tsv``; writes ``train-NNN.jsonl`` shards, ``dev.jsonl`` and one
``test-SOURCE.jsonl`` per source. Every record is one unit: consecutive
paragraphs of one source. Same inputs and seed, same output.
"""

import argparse
import csv
import io
import json
import random
from pathlib import Path

import zstandard

SEED = 20260101

# source: (words for training, share of the source held out at its end, unit)
# A unit is "paragraphs" where a line is a paragraph, "sentences" where a line
# is one sentence and paragraphs have to be put together again.
SOURCES = {
    "voa_gmb": (10_000_000, 0.15, "sentences"),
    "historyatstate_rdcr": (10_000_000, 0.15, "paragraphs"),
    "factbook": (10_000_000, 0.15, "paragraphs"),
    "state_union": (10_000_000, 0.05, "paragraphs"),
    "masc_written": (10_000_000, 0.06, "sentences"),
    "ungdc": (4_500_000, 0.02, "paragraphs"),
    "state_human_rights": (4_000_000, 0.02, "paragraphs"),
    "whitehouse_briefings": (1_300_000, 0.02, "paragraphs"),
}
TEST_WORDS = 14_000  # per source, from the second half of its held-out block
DEV_WORDS = {"voa_gmb": 12_000}  # from the first half; news leads the choice
DEV_WORDS_OTHER = 2_500
MAX_PARAGRAPH_WORDS = 300
SHARD_UNITS = 400


def read_lines(path):
    """The lines of a zstd-compressed text file."""
    with open(path, "rb") as file:
        reader = zstandard.ZstdDecompressor().stream_reader(file)
        return [line.rstrip("\n") for line in io.TextIOWrapper(reader, "utf-8")]


def paragraphs_of(lines, kind, rng):
    """Paragraphs; single-sentence lines are joined by one to three."""
    if kind == "paragraphs":
        return [line for line in lines if len(line.split()) <= MAX_PARAGRAPH_WORDS]
    paragraphs = []
    at = 0
    while at < len(lines):
        size = rng.choices((1, 2, 3, 5), (4, 4, 2, 1))[0]
        paragraphs.append(" ".join(lines[at : at + size]))
        at += size
    return paragraphs


def mend_quotes(lines):
    """Quotation marks where they belong, in lines of one sentence each.

    The lines of masc_written were cut before the closing mark of a quotation
    and put together with spaces around marks that have no partner in the line.
    """
    mended, open_for = [], None  # lines since a mark was left open
    for line in lines:
        line = line.replace("\u201c ", "\u201c").replace(" \u201d", "\u201d")
        open_for = None if open_for is None or open_for > 5 else open_for + 1
        closing = line.startswith("\u201d") or line.startswith('" ') and open_for is not None
        if closing and mended:
            mended[-1] += line[0]
            line, open_for = line[1:].lstrip(), None
        if line.count('"') % 2 == 0:  # its marks have their partners
            mended.append(line)
            continue
        text = ""
        for letter in line:
            if letter == '"' and open_for is None:
                text += " " if text[-1:].isalnum() or text[-1:] in {",", ":", ".", "?", "!"} else ""
                text, open_for = text + letter, 0
            elif letter == '"':
                text, open_for = text.rstrip() + letter, None
            elif letter == " " and text.endswith('"') and open_for is not None:
                pass
            elif text.endswith('"') and open_for is None and letter.isalnum():
                text += " " + letter
            elif letter == "\u201c" or letter == "\u201d":
                text, open_for = text + letter, 0 if letter == "\u201c" else None
            else:
                text += letter
        if text:
            mended.append(text)
    return [line for line in mended if line]


def written_units(lines, rng):
    """Longer paragraphs of masc_written, for the second stage."""
    units, at = [], 0
    lines = mend_quotes(lines)
    while at < len(lines):
        size = rng.choices((1, 2, 4, 6), (2, 4, 4, 2))[0]
        text = " ".join(lines[at : at + size])
        if '""' not in text and text.count('"') % 2 == 0:  # else the mending failed
            units.append({"source": "masc_written", "paragraphs": [text]})
        at += size
    return units


def units_of(source, lines, kind, rng):
    """Units of one to four consecutive paragraphs."""
    paragraphs = paragraphs_of(lines, kind, rng)
    units = []
    at = 0
    while at < len(paragraphs):
        size = rng.choices((1, 2, 3, 4), (3, 3, 2, 1))[0]
        units.append({"source": source, "paragraphs": paragraphs[at : at + size]})
        at += size
    return units


def words(unit):
    return sum(len(paragraph.split()) for paragraph in unit["paragraphs"])


def take(units, limit):
    """The first units that hold about `limit` words."""
    taken, total = [], 0
    for unit in units:
        if total >= limit:
            break
        taken.append(unit)
        total += words(unit)
    return taken


def write(path, units):
    with open(path, "w", encoding="utf-8") as file:
        for unit in units:
            file.write(json.dumps(unit, ensure_ascii=False) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"))
    parser.add_argument("--gold", type=Path, default=Path("../shared/gold"))
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--scale", type=float, default=1.0, help="share of the words")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)

    train, dev = [], []
    for source, (limit, held, kind) in SOURCES.items():
        rng = random.Random(f"{SEED}/{source}")
        lines = read_lines(args.corpora / "text" / f"{source}.txt.zst")
        cut = int(len(lines) * (1 - held))
        middle = (cut + len(lines)) // 2
        seen = set(lines[:cut])
        units = units_of(source, lines[:cut], kind, rng)
        rng.shuffle(units)
        train += take(units, limit * args.scale)
        if source == "masc_written":
            written = written_units(lines[:cut], rng=random.Random(f"{SEED}/written"))
            write(args.out / "written.jsonl", take(written, limit * args.scale))
        for part, block in (("dev", lines[cut:middle]), ("test", lines[middle:])):
            block = [line for line in block if line not in seen]
            units = units_of(source, block, kind, rng)
            if part == "dev":
                rng.shuffle(units)
                dev += take(units, DEV_WORDS.get(source, DEV_WORDS_OTHER))
            else:
                if source != "voa_gmb":
                    rng.shuffle(units)
                    units = take(units, TEST_WORDS)
                write(args.out / f"test-{source}.jsonl", units)

    with open(args.gold / "plv_train.tsv", encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        sentences = list(dict.fromkeys(row["sentence"].strip() for row in rows))
    units = [{"source": "plv", "paragraphs": [text]} for text in sentences]
    write(args.out / "test-plv.jsonl", units)

    random.Random(SEED).shuffle(train)
    for number, at in enumerate(range(0, len(train), SHARD_UNITS)):
        write(args.out / f"train-{number:03}.jsonl", train[at : at + SHARD_UNITS])
    write(args.out / "dev.jsonl", dev)
    print(f"train: {len(train)} units, {sum(map(words, train))} words")
    print(f"dev: {len(dev)} units, {sum(map(words, dev))} words")


if __name__ == "__main__":
    main()
