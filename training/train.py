"""Train the student with spaCy's trainer.

The trainer is spaCy's own (``spacy.training``); this file adds a reader that
streams the shards in a shuffled order, a learning rate that is level and then
falls in a straight line to zero, and numpy's BLAS for the matrix products.
"""

import argparse
import json
import os
import random
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import spacy  # noqa: E402
from spacy.tokens import DocBin  # noqa: E402
from spacy.training import Example  # noqa: E402
from spacy.training.initialize import init_nlp  # noqa: E402
from spacy.training.loop import train  # noqa: E402
from spacy.util import load_config  # noqa: E402
from thinc.api import NumpyOps, set_current_ops  # noqa: E402

SEED = 20260101
INITIAL_SHARDS = 6  # enough to find every label and its frequency


def well_formed(doc):
    """Whether the document has words, and entities that begin with a B."""
    try:
        return len(doc) > 0 and doc.ents is not None
    except ValueError:
        return False


@spacy.registry.readers("demarche.shards.v1")
def shards(path, limit=0):
    """Stream the documents of a folder of DocBins, file by file.

    Documents are shuffled within and across two files at a time; a second pass
    meets the files in another order.
    """
    passes = 0

    def read(nlp):
        nonlocal passes
        rng = random.Random(f"{SEED}/{passes}")
        passes += 1
        files = sorted(Path(path).glob("*.spacy"))
        rng.shuffle(files)
        files = files[:limit] if limit else files
        for at in range(0, len(files), 2):
            docs = []
            for file in files[at : at + 2]:
                docs += DocBin().from_disk(file).get_docs(nlp.vocab)
            rng.shuffle(docs)
            for doc in docs:
                if well_formed(doc):
                    yield Example(nlp.make_doc(doc.text), doc)

    return read


@spacy.registry.schedules("demarche.trapezoid.v1")
def trapezoid(rate, warmup, decay_from, total):
    """Rise, stay, fall to zero.

    Where the environment variable DEMARCHE_SCHEDULE names a JSON file with
    "decay_from" and "total", they are read again every 100 steps: a run on a
    machine of unknown speed can be made to end in time.
    """
    control = os.environ.get("DEMARCHE_SCHEDULE")
    step = 0
    while True:
        if control and step % 100 == 0 and Path(control).exists():
            plan = json.loads(Path(control).read_text())
            decay_from, total = plan["decay_from"], plan["total"]
        if step < warmup:
            yield rate * (step + 1) / warmup
        elif step < decay_from:
            yield rate
        else:
            left = (total - step) / (total - decay_from)
            yield rate * max(left, 0.01)
        step += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--config", type=Path, default=Path(__file__).with_name("config.cfg"))
    parser.add_argument("--train", required=True, help="folder of training shards")
    parser.add_argument("--dev", required=True, help="labelled dev file")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="go on from this pipeline (the second stage)")
    parser.add_argument("--set", nargs="*", default=[], help="section.key=value")
    args = parser.parse_args()

    overrides = {"paths.train": args.train, "paths.dev": args.dev}
    for item in args.set:
        key, value = item.split("=", 1)
        overrides[key] = json.loads(value)
    set_current_ops(NumpyOps(use_blis=False))
    first = {"corpora.train.limit": INITIAL_SHARDS, "training.max_epochs": 0}
    config = load_config(args.config, overrides={**overrides, **first}, interpolate=False)
    if args.start:
        nlp = spacy.load(args.start)
        nlp.config = config
    else:
        nlp = init_nlp(config)
    nlp.config["corpora"]["train"]["limit"] = 0
    nlp.config["training"]["max_epochs"] = -1
    args.out.mkdir(parents=True, exist_ok=True)
    train(nlp, args.out)


if __name__ == "__main__":
    main()
