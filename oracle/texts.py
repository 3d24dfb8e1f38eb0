#!/usr/bin/env python3
"""Chooses the texts that the runtime and spaCy are compared on.

    texts.py CORPORA en > texts-en.jsonl
    texts.py CORPORA fr > texts-fr.jsonl

CORPORA is the directory that holds text/ and ud/. The choice is the same at every run: each corpus gives
paragraphs at even steps from its beginning to its end until its share of characters is reached. English makes more than
21,000 sentences: news, speeches, reports, briefings, web text, and hostile texts (hostile.py). One JSON object a line:
{"id", "kind", "text"}.
"""
import io
import json
import sys
from pathlib import Path

import zstandard

from french import french
from hostile import hostile

# Corpus, kind, characters to take, lines joined to one text (the corpora marked as one sentence a line are joined).
SHARES = [
    ("text/voa_gmb.txt.zst", "news", 560_000, 9),
    ("text/ungdc.txt.zst", "speech", 560_000, 1),
    ("text/state_human_rights.txt.zst", "report", 460_000, 1),
    ("text/whitehouse_briefings.txt.zst", "briefing", 460_000, 1),
    ("text/masc_written.txt.zst", "written", 200_000, 6),
    ("text/state_union.txt.zst", "speech", 90_000, 2),
    ("text/factbook.txt.zst", "report", 60_000, 1),
    ("text/historyatstate_rdcr.txt.zst", "report", 60_000, 2),
]
WEB = ["ud/en_ewt-ud-dev.conllu.zst", "ud/en_ewt-ud-test.conllu.zst"]


def lines(path):
    with open(path, "rb") as packed:
        for line in io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(packed), encoding="utf-8", newline="\n"):
            yield line.rstrip("\n")


def share(path, size, joined):
    """Paragraphs at even steps until `size` characters are taken."""
    every = list(lines(path))
    texts = [" ".join(every[i:i + joined]) for i in range(0, len(every), joined)]
    step = max(1.0, sum(map(len, texts)) / size)
    at, taken = 0.0, 0
    while int(at) < len(texts) and taken < size:
        yield texts[int(at)]
        taken += len(texts[int(at)])
        at += step


def treebank(path):
    """The paragraphs of a treebank, from its comments."""
    text = []
    for line in lines(path):
        if line.startswith(("# newdoc", "# newpar")) and text:
            yield " ".join(text)
            text = []
        elif line.startswith("# text = "):
            text.append(line.removeprefix("# text = "))
    if text:
        yield " ".join(text)


def english(corpora):
    for name, kind, size, joined in SHARES:
        for text in share(corpora / name, size, joined):
            yield kind, text
    for name in WEB:
        for text in treebank(corpora / name):
            yield "web", text
    news = list(lines(corpora / SHARES[0][0]))
    for text in hostile(news[1::37]):
        yield "hostile", text


def second(corpora):
    for text in french():
        yield "french", text
    for text in hostile(list(french(400)), damaged=900, jumbled=400):
        yield "hostile", text
    for kind, text in list(english(corpora))[::60]:
        yield kind, text


def main():
    corpora, language = Path(sys.argv[1]), sys.argv[2]
    for number, (kind, text) in enumerate({"en": english, "fr": second}[language](corpora)):
        print(json.dumps({"id": f"{kind}-{number}", "kind": kind, "text": text}, ensure_ascii=False))


if __name__ == "__main__":
    main()
