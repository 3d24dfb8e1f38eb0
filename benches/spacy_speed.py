#!/usr/bin/env python3
"""Measures Python spaCy: CPU time of one thread over a file of JSON lines with a `text` each, the better of two
passes.

    spacy_speed.py TEXTS PIPELINE

Prints one JSON object. The documents go through `nlp.pipe`, spaCy's fast way, and are dropped.
"""
import json
import os
import sys
import time

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
import spacy  # noqa: E402


def main():
    with open(sys.argv[1], encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    nlp = spacy.load(sys.argv[2])
    best, tokens = float("inf"), 0
    for _ in range(2):
        started = time.process_time()
        tokens = sum(len(doc) for doc in nlp.pipe(texts))
        best = min(best, time.process_time() - started)
    print(json.dumps({"tokens": tokens, "cpu_seconds": best, "tokens_per_second": tokens / best, "components": nlp.pipe_names}))


if __name__ == "__main__":
    main()
