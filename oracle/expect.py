#!/usr/bin/env python3
"""Runs a spaCy pipeline over texts and writes what it sees.

    expect.py MODEL texts.jsonl > expected.jsonl

MODEL is a pipeline's directory. One JSON object a line: the id, and the document in the form of spaCy's `Doc.to_json`.
"""
import json
import sys

import spacy


def main():
    nlp = spacy.load(sys.argv[1])
    with open(sys.argv[2], encoding="utf-8") as texts:
        for line in texts:
            text = json.loads(line)
            document = {"id": text["id"], **nlp(text["text"]).to_json()}
            print(json.dumps(document, ensure_ascii=False))


if __name__ == "__main__":
    main()
