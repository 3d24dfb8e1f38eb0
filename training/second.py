"""Choose the documents of the second stage.

Official prose, most of the training text, has little quoted speech and few of the short everyday sentences of
newspapers. The second stage trains a little longer on documents with quotations and their speakers, on the sources
nearest to newspaper prose, and on a sample of all the rest, so that nothing learnt is lost. The third does so again,
with quotations that quotes.py made (--quotes).
"""

import argparse
import json
import random
import re
from pathlib import Path

import spacy
from spacy.tokens import DocBin

SEED = 20260102
SHARD = 2000  # documents in a file
KEPT = 0.2  # of the documents that nothing speaks for
PROSE = {"masc_written", "voa_gmb", "state_union"}
SAYING = r"(?:said|says|told|asked|added|replied|explained|noted|wrote|insisted|warned|argued|recalled)"
SPEECH = re.compile(rf"[”\"’']\s*,?\s*(?:\S+\s+){{0,4}}{SAYING}\b|\b{SAYING}\b[^.\n]{{0,40}}[“\"]")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--units", type=Path, required=True, help="folder of prepare.py")
    parser.add_argument("--labelled", type=Path, required=True, help="folder of label.py")
    parser.add_argument("--corpus", type=Path, required=True, help="folder of augment.py")
    parser.add_argument("--quotes", type=Path, help="folder of quotes.py")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()

    nlp = spacy.blank("en")
    rng = random.Random(SEED)
    prose = set()
    for path in sorted(args.units.glob("train-*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            unit = json.loads(line)
            if unit["source"] in PROSE:
                prose.update(unit["paragraphs"])
    chosen, counts = [], {"prose": 0, "speech": 0, "rest": 0, "made": 0}
    for folder in (args.labelled, args.corpus):
        for path in sorted(folder.glob("*train-*.spacy")):
            for doc in DocBin().from_disk(path).get_docs(nlp.vocab):
                if doc.text.strip() in prose:
                    why = "prose"
                elif folder == args.labelled:
                    continue
                elif SPEECH.search(doc.text):
                    why = "speech"
                elif rng.random() < KEPT:
                    why = "rest"
                else:
                    continue
                counts[why] += len(doc)
                chosen.append(doc)
    if args.quotes:
        for path in sorted(args.quotes.glob("*.spacy")):
            docs = list(DocBin().from_disk(path).get_docs(nlp.vocab))
            counts["made"] += sum(map(len, docs))
            chosen += docs
    print("tokens chosen:", counts)
    rng.shuffle(chosen)
    args.out.mkdir(parents=True, exist_ok=True)
    for at in range(0, len(chosen), SHARD):
        DocBin(docs=chosen[at : at + SHARD]).to_disk(args.out / f"train-{at // SHARD:03}.spacy")


if __name__ == "__main__":
    main()
