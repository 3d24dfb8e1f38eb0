"""Label every paragraph of a units file with the teacher pipeline.

For each ``NAME.jsonl`` given, writes ``NAME.spacy``: one Doc per paragraph, in
order, with tags, heads, labels and entities. Files already there are kept, so
several processes can share the work and a stopped run can go on
(``--part 0/2`` takes every second file).
"""

import argparse
import json
import os
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import spacy  # noqa: E402
from spacy.tokens import DocBin  # noqa: E402

ATTRS = ["ORTH", "SPACY", "TAG", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE"]
NOT_NEEDED = ["senter", "attribute_ruler", "lemmatizer"]


def load_teacher(path):
    """The teacher with the components that label, and nothing else."""
    return spacy.load(path, exclude=NOT_NEEDED)


def paragraphs(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield from json.loads(line)["paragraphs"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--teacher", required=True, help="pipeline name or directory")
    parser.add_argument("--part", default="0/1", help="which share of the files")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("units", type=Path, nargs="+")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    part, parts = map(int, args.part.split("/"))
    nlp = load_teacher(args.teacher)
    for path in sorted(args.units)[part::parts]:
        target = args.out / f"{path.stem}.spacy"
        if target.exists():
            continue
        labelled = DocBin(attrs=ATTRS)
        count = 0
        for doc in nlp.pipe(paragraphs(path), batch_size=64):
            labelled.add(doc)
            count += len(doc)
        partial = target.with_suffix(".partial")
        labelled.to_disk(partial)
        partial.replace(target)
        print(path.stem, count, flush=True)


if __name__ == "__main__":
    main()
