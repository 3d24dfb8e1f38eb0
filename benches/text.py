#!/usr/bin/env python3
"""The text that speed is measured on: news, speeches between states and reports, 1.1 MB in texts of news length.

    text.py CORPORA > texts.jsonl
"""
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "oracle"))
from texts import share  # noqa: E402

SHARES = [
    ("text/voa_gmb.txt.zst", 650_000, 18),
    ("text/ungdc.txt.zst", 225_000, 4),
    ("text/state_human_rights.txt.zst", 225_000, 4),
]


def main():
    for name, size, joined in SHARES:
        for text in share(Path(sys.argv[1]) / name, size, joined):
            print(json.dumps({"text": text}, ensure_ascii=False))


if __name__ == "__main__":
    main()
