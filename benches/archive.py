#!/usr/bin/env python3
"""Makes an archive to measure with: as many articles as are asked for, out of the texts of ../shared/corpora.

    benches/archive.py CORPORA ARTICLES OUT.jsonl

Where the texts do not suffice they are taken again, with the order of their paragraphs turned on and another id and day, so that no
two articles are the same and what is known by heart helps no more than in news.
"""

import datetime
import io
import json
import pathlib
import sys

import zstandard

#: About as long as a report of an agency, in characters.
LENGTH = 4_000


def texts(corpora):
    """The paragraphs of all texts, in pieces of about an article's length."""
    for path in sorted(pathlib.Path(corpora).glob("text/*.zst")):
        piece, size = [], 0
        with open(path, "rb") as packed:
            for line in io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(packed), encoding="utf-8"):
                if not line.strip():
                    continue
                piece.append(line.strip())
                size += len(piece[-1])
                if size >= LENGTH:
                    yield piece
                    piece, size = [], 0
        if size > 200:
            yield piece


def main():
    corpora, wanted, out = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    first = datetime.date(2000, 1, 1)
    written = turn = 0
    with open(out, "w", encoding="utf-8") as file:
        while written < wanted:
            before = written
            for piece in texts(corpora):
                at = turn % len(piece)
                day = first + datetime.timedelta(days=written % 9_000)
                article = {"id": str(written), "published": str(day), "text": "\n\n".join(piece[at:] + piece[:at])}
                file.write(json.dumps(article, ensure_ascii=False) + "\n")
                written += 1
                if written == wanted:
                    break
            if written == before:
                sys.exit(f"{corpora}: no texts; name the folder of the corpora")
            turn += 1


if __name__ == "__main__":
    main()
