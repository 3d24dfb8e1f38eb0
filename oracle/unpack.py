#!/usr/bin/env python3
"""Unpacks a packed pipeline into a directory that spaCy loads.

    unpack.py PACKED DIRECTORY

The packed form is described in crates/pipeline/src/source.rs. Weights that were packed in half precision are widened, as
the runtime does when it loads them.
"""
import json
import struct
import sys
from pathlib import Path

import numpy
import srsly


def parts(packed):
    """The parts of the packed form by name."""
    magic, version, count = struct.unpack_from("<4sII", packed)
    if magic != b"DMPK" or version != 1:
        sys.exit("not a packed pipeline of version 1")
    at, names = 12, []
    for _ in range(count):
        (length,) = struct.unpack_from("<I", packed, at)
        name = packed[at + 4:at + 4 + length].decode()
        (size,) = struct.unpack_from("<I", packed, at + 4 + length)
        names.append((name, size))
        at += 8 + length
    for name, size in names:
        yield name, packed[at:at + size]
        at += size


def widened(model):
    """A serialised thinc model with all weights in single precision."""
    message = srsly.msgpack_loads(model)
    for node in message["params"]:
        for name, value in (node or {}).items():
            if isinstance(value, numpy.ndarray) and value.dtype == numpy.float16:
                node[name] = value.astype(numpy.float32)
    return srsly.msgpack_dumps(message)


def strings(value):
    """All strings in a message, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in [*value.keys(), *value.values()]:
            yield from strings(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from strings(item)


def main():
    source, target = Path(sys.argv[1]), Path(sys.argv[2])
    known = set()
    for name, content in parts(source.read_bytes()):
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(widened(content) if path.name == "model" else content)
        # What packing left out: spaCy looks up the strings of what it reads by their hashes.
        if path.name in ("cfg", "sentencizer"):
            known.update(strings(json.loads(content)))
        elif path.name in ("moves", "patterns", "tokenizer", "lookups.bin"):
            message = srsly.msgpack_loads(content)
            known.update(strings(message))
            if path.name == "moves":
                known.update(strings(json.loads(message["moves"])))
    (target / "vocab" / "strings.json").write_text(json.dumps(sorted(known)))
    meta = {"lang": "en", "name": "embedded", "version": "0.0.0", "spacy_version": ">=3.8.0,<3.9.0"}
    (target / "meta.json").write_text(json.dumps(meta))


if __name__ == "__main__":
    main()
