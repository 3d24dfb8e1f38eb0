#!/usr/bin/env python3
"""How much of what the coder says of ordinary sentences is right: a sample of the corpora, judged by hand.

    check.py draw  CORPORA COUNT [SEED]   COUNT sentences that judged.tsv does not have, as JSON Lines for `demarche code`
    check.py score CORPORA DEMARCHE       the judgements, and how many of the judged statements are still coded

judged.tsv has a row a statement, or one for a sentence of which nothing was coded: the sentence as SOURCE:LINE:SENTENCE of
the corpora (no text of theirs is kept here), the sample it was drawn for, the statement (kind, category, CAMEO code, codes
and sectors of both sides, words, confidence), and the judgement: `right` in category and parties, `wrong event`, `wrong
parties`, or `should not be there`; with a reason. Wrong dates and modalities, and things without a code as recipients, do
not count. CORPORA is ../shared/corpora. Needs zstandard, as oracle/setup installs it.

passages.tsv has judgements of the same form of passages of several lines, each statement judged in its context: for the model of confidence
(training/confidence.py).

A line's rank is the SHA-256 of seed, source and number; of a line of several sentences one is taken by the same hash.
Passed over are sentences under six words, headings and fragments.
"""
import collections
import csv
import hashlib
import io
import json
import math
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import zstandard

JUDGED = Path(__file__).resolve().parent / "judged.tsv"
PASSAGES = JUDGED.with_name("passages.tsv")
# Sentences of each source in a hundred.
SHARE = {
    "voa_gmb": 20,
    "ungdc": 20,
    "state_human_rights": 20,
    "whitehouse_briefings": 15,
    "state_union": 8,
    "masc_written": 7,
    "historyatstate_rdcr": 7,
    "factbook": 3,
}
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Prof|Rev|Jr|Sr|vs|No|Nos|Art|Inc|Ltd|Co|Corp|Capt|Adm|Hon|Messrs"
    r"|Maj|cf|approx|ca|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)|\b[A-Z]|\b(?:[A-Za-z]\.)+[A-Za-z])\.$"
)
DAY = "2010-06-15"


def lines(corpora, source):
    with open(Path(corpora) / "text" / f"{source}.txt.zst", "rb") as file:
        return zstandard.ZstdDecompressor().stream_reader(file).read().decode("utf-8").split("\n")


def sentences(line):
    found, start = [], 0
    for end in re.finditer(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])", line):
        sentence = line[start : end.end()].rstrip()
        if ABBREVIATION.search(sentence):
            continue
        found.append(sentence)
        start = end.end()
    return [*found, line[start:].strip()]


def is_fit(sentence):
    return (
        len(re.findall(r"[A-Za-z]\w*", sentence)) >= 6
        and re.match(r"[\"“‘'(]?[A-Z0-9]", sentence)
        and re.search(r"[.!?][\"”’')\]]*$", sentence)
        and len(sentence) <= 700
        and not sentence.isupper()
        and re.search(r"[a-z]{2}", sentence)
    )


def rank(*parts):
    return hashlib.sha256(":".join(map(str, parts)).encode()).hexdigest()


def judged():
    with open(JUDGED, encoding="utf-8") as file:
        return list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


def draw(corpora, count, seed):
    known = {row["id"].rsplit(":", 1)[0] for row in judged()}
    for source, share in SHARE.items():
        text = lines(corpora, source)
        wanted = round(int(count) * share / 100)
        for number in sorted(range(len(text)), key=lambda number: rank(seed, source, number)):
            if wanted == 0:
                break
            fits = [(place, sentence) for place, sentence in enumerate(sentences(text[number].strip())) if is_fit(sentence)]
            if not fits or f"{source}:{number + 1}" in known:
                continue
            place, sentence = fits[int(rank(seed, source, number, "s"), 16) % len(fits)]
            wanted -= 1
            print(json.dumps({"id": f"{source}:{number + 1}:{place + 1}", "text": sentence, "published": DAY}, ensure_ascii=False))


def interval(right, count):
    """Wilson's interval of 95%."""
    share, z = right / count, 1.96
    middle, half = share + z * z / (2 * count), z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return (middle - half) / (1 + z * z / count), (middle + half) / (1 + z * z / count)


def side(entities):
    named = (f"{entity.get('code') or ''} {entity.get('sector') or ''}".strip() for entity in entities or [])
    return "; ".join(name for name in named if name)


def texts_of(corpora, rows):
    """The sentences of judgements, by id."""
    texts = {}
    for source in sorted({row["id"].split(":")[0] for row in rows}):
        text = lines(corpora, source)
        for row in rows:
            of, number, place = row["id"].split(":")
            if of == source:
                texts[row["id"]] = sentences(text[int(number) - 1].strip())[int(place) - 1]
    return texts


def passages(corpora):
    """The judgements of passages.tsv, and the passages, by id: the judgement's without its last part."""
    with open(PASSAGES, encoding="utf-8") as file:
        rows = list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))
    texts, of_source = {}, {}
    for row in rows:
        source, place, _ = row["id"].split(":")
        first, last = map(int, place.split("-"))
        if source not in of_source:
            of_source[source] = lines(corpora, source)
        texts[f"{source}:{place}"] = "\n".join(of_source[source][first - 1 : last])
    return rows, texts


def score(corpora, demarche):
    rows = judged()
    texts = texts_of(corpora, rows)
    articles = "".join(json.dumps({"id": name, "text": text, "published": DAY}) + "\n" for name, text in sorted(texts.items()))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        file.write(articles)
        file.flush()
        out = subprocess.run([demarche, "code", "--format", "jsonl", file.name], check=True, stdout=subprocess.PIPE, text=True).stdout
    coded = collections.Counter()
    for statement in map(json.loads, io.StringIO(out)):
        category = (statement.get("event") or [""])[0]
        sides = side(statement.get("actor")), side(statement.get("recipient"))
        coded[(statement["cite_info"]["id"], statement["kind"], category, *sides)] += 1
    print("| sample | sentences | statements | right | 95% |\n|---|---|---|---|---|")
    for sample in sorted({row["sample"] for row in rows}):
        own = [row for row in rows if row["sample"] == sample]
        verdicts = [row["judgement"] for row in own if row["judgement"]]
        right = verdicts.count("right")
        low, high = interval(right, len(verdicts))
        count = len({row["id"] for row in own})
        print(f"| {sample} | {count} | {len(verdicts)} | {right} ({right / len(verdicts):.0%}) | {low:.0%} to {high:.0%} |")
    still = collections.Counter()
    for row in rows:
        key = (row["id"], row["kind"], row["event"], row["actors"], row["recipients"])
        if row["judgement"] and coded[key] > 0:
            coded[key] -= 1
            still["right" if row["judgement"] == "right" else "wrong"] += 1
    print(f"Still coded of these: {still['right']} right, {still['wrong']} wrong; not judged: {sum(coded.values())}")


def main():
    match sys.argv[1:]:
        case ["draw", corpora, count, *seed]:
            draw(corpora, count, *(seed or ["1"]))
        case ["score", corpora, demarche]:
            score(corpora, demarche)
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
