"""Train the model of relations: what the first of two marked spans does to the second.

The model is a linear support vector machine, one against the rest, over the features of `crates/coder/src/relation/features.rs` and over the
vectors (`vectors.py`) of the words in some roles, with one more column that says whether there is a relation at all. Data: `relations/*.tsv`, written and labelled for this project, the pairs of
its gold articles (`articles.py`), and the training split of PLV.

    relation.py --features target/release/examples/features --seen target/release/examples/seen --plv ../shared/gold/plv_train.tsv \
        --vectors models/relation/model.bin [--cross-validate] [--out models/relation/model.bin]

`--vectors` takes the file of `vectors.py`, or a model whose vectors are to be kept.

Cross-validation is over PLV alone: every fold is measured with a model that has seen the other four and the project's
own data. Whoever wrote those had seen the rows of PLV whose number is no multiple of 3; the line "never shown" is over
the others.
"""

import argparse
import csv
import json
import re
import struct
import subprocess
import sys
from collections import Counter
from pathlib import Path

import articles
import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, classification_report, confusion_matrix, f1_score
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

ROOTS = (
    "AGREE CONSULT SUPPORT COOPERATE AID YIELD REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"
).split()
SYMMETRIC = {"CONSULT", "COOPERATE"}
NAMES = {"YIELD": "CONCEDE"}  # PLV merges CONCEDE and RETREAT; the coder tells them apart by the lexicon
NORM = 5.0
# Roles whose words count by their vectors too.
ROLES = (
    "anchor source_verb target_verb anchor_object target target_noun path between sentence anchor_complement source "
    "target_words anchor_phrase source_noun"
).split()
SEED = 20261123
MARK = re.compile(r"(</?[st]>)")
csv.field_size_limit(10**9)


def unmark(marked):
    """The text with the two spans, or None where a side is not marked."""
    text, spans, start = "", {}, {}
    for piece in MARK.split(marked):
        if re.fullmatch(r"<[st]>", piece):
            start[piece[1]] = len(text)
        elif re.fullmatch(r"</[st]>", piece):
            spans.setdefault(piece[2], [start.get(piece[2], 0), len(text)])
        else:
            text += piece
    return (text, spans["s"], spans["t"]) if len(spans) == 2 else None


def own(folder, share_none, rng):
    """The project's own rows: (label, text, source, target)."""
    for path in sorted(Path(folder).glob("*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line or line.startswith("#"):
                continue
            label, marked = line.split("\t")[:2]
            parsed = unmark(marked)
            if parsed is None or label.lstrip("<") not in [*ROOTS, "NONE"]:
                sys.exit(f"{path}:{number}: not `LABEL<TAB>sentence with <s>..</s> and <t>..</t>`")
            text, source, target = parsed
            if label.startswith("<"):
                yield label[1:], text, target, source
                label = "NONE"
            elif label not in SYMMETRIC and label != "NONE" and rng.random() < 0.5:
                yield "NONE", text, target, source  # what X does to Y, Y does not do to X
            yield label, text, source, target


def plv(path):
    with open(path, encoding="utf-8", newline="") as table:
        for number, row in enumerate(csv.DictReader(table, delimiter="\t")):
            parsed = unmark(row["marked_sentence"])
            if parsed:
                yield number, row["gold_root"], *parsed


def features(program, rows):
    """The features of rows (..., text, source, target), as {name: weight} brought to one length."""
    lines = "".join(json.dumps({"text": r[-3], "source": r[-2], "target": r[-1]}) + "\n" for r in rows)
    output = subprocess.run([program], input=lines, capture_output=True, text=True, check=True).stdout
    found = []
    for line in output.splitlines():
        found.append(brought_to_length(json.loads(line)))
    return found


def brought_to_length(listed):
    names = {f"{role}\0{value}": weight for role, value, weight in listed}
    length = NORM / (np.sqrt(sum(w * w for w in names.values())) or 1.0)
    return {name: weight * length for name, weight in names.items()}


class Index:
    """Numbers for feature names that occur in at least `least` rows."""

    def __init__(self, rows, least):
        counts = Counter(name for row in rows for name in row)
        self.names = sorted(name for name, count in counts.items() if count >= least)
        self.number = {name: i for i, name in enumerate(self.names)}

    def matrix(self, rows):
        data, columns, ends = [], [], [0]
        for row in rows:
            for name, weight in row.items():
                if name in self.number:
                    columns.append(self.number[name])
                    data.append(weight)
            ends.append(len(data))
        return csr_matrix((data, columns, ends), shape=(len(rows), len(self.names)))


class Vectors:
    """Word vectors of 8 bits: those of the words in a role, added up and brought to one length."""

    def __init__(self, path):
        if str(path).endswith(".npz"):
            stored = np.load(path)
            hashes = [fnv(word) for word in stored["words"]]
            order = np.argsort(hashes)
            self.hashes, self.vectors = np.array(hashes, dtype="<u4")[order], stored["vectors"][order]
        else:
            self.hashes, self.vectors = stored_vectors(Path(path).read_bytes())
        self.number = {int(value): i for i, value in enumerate(self.hashes)}

    def matrix(self, rows):
        size = self.vectors.shape[1]
        matrix = np.zeros((len(rows), len(ROLES) * size))
        places = {role: slice(i * size, (i + 1) * size) for i, role in enumerate(ROLES)}
        for sums, row in zip(matrix, rows):
            for name in row:
                role, value = name.split("\0")
                if role in places and (number := self.number.get(fnv(value))) is not None:
                    sums[places[role]] += self.vectors[number]
            for place in places.values():
                length = np.linalg.norm(sums[place])
                if length:
                    sums[place] *= 1.0 / length
        return csr_matrix(matrix)


def fit(matrix, labels, weights, strength):
    labels, weights = np.array(labels), np.array(weights)
    totals = {label: weights[labels == label].sum() for label in set(labels)}
    mean = sum(totals.values()) / len(totals)
    balanced = weights * np.array([mean / totals[label] for label in labels])
    return LinearSVC(C=strength, random_state=0).fit(matrix, labels, sample_weight=balanced)


def softmax(margins, sharpness):
    powers = np.exp(sharpness * (margins - margins.max(1, keepdims=True)))
    return powers / powers.sum(1, keepdims=True)


def train_roots(plv_rows, own_rows, vectors, args):
    """`plv_rows` are (features, label), `own_rows` (features, label, weight)."""
    triples = [(r, y, 1.0) for r, y in plv_rows] + [(r, y, weight) for r, y, weight in own_rows if y != "NONE"]
    rows, labels, weights = zip(*triples)
    index = Index(rows, args.least)
    return index, fit(seen(index, vectors, rows), labels, weights, args.C)


def train_related(plv_rows, own_rows, vectors, args):
    """Whether there is a relation at all. Rows of PLV are few beside our own, and of a kind of their own: they count more."""
    rows = [row for row, _ in plv_rows] + [row for row, _, _ in own_rows]
    is_related = [label != "NONE" for _, label in plv_rows] + [label != "NONE" for _, label, _ in own_rows]
    weights = [args.plv_weight] * len(plv_rows) + [1.0] * len(own_rows)
    index = Index(rows, args.least)
    model = LogisticRegression(C=1.0, max_iter=300, tol=1e-3)
    return index, model.fit(seen(index, vectors, rows), is_related, sample_weight=weights)


def seen(index, vectors, rows):
    return hstack([index.matrix(rows), vectors.matrix(rows)]).tocsr()


def cross_validate(numbers, rows, labels, own_rows, vectors, args):
    labels, numbers = np.array(labels), np.array(numbers)
    guessed = np.empty(len(labels), dtype=object)
    margins = np.zeros((len(labels), len(set(labels))))
    for train, test in StratifiedKFold(5, shuffle=True, random_state=SEED).split(rows, labels):
        index, model = train_roots([(rows[i], labels[i]) for i in train], own_rows, vectors, args)
        margins[test] = model.decision_function(seen(index, vectors, [rows[i] for i in test]))
        guessed[test] = model.classes_[margins[test].argmax(1)]
    names = sorted(set(labels))
    right = np.array([names.index(label) for label in labels])
    likely = {t: np.log(softmax(margins, t)[np.arange(len(labels)), right]).mean() for t in np.arange(0.5, 8, 0.25)}
    sharpness = max(likely, key=likely.get)
    sure = softmax(margins, sharpness).max(1)
    print(f"sharpness {sharpness}, mean log likelihood {likely[sharpness]:.3f}")
    for name, part in [("all", numbers >= 0), ("never shown", numbers % 3 == 0)]:
        score = f1_score(labels[part], guessed[part], average="macro")
        print(f"{name}: rows {part.sum()}, accuracy {accuracy_score(labels[part], guessed[part]):.3f}, macro-F1 {score:.3f}")
    if args.verbose:
        print(classification_report(labels, guessed, digits=3))
        print("gold down, guessed across:", " ".join(n[:4] for n in names))
        print(confusion_matrix(labels, guessed, labels=names))
        for low in np.arange(0.2, 1.0, 0.1):
            part = (sure >= low) & (sure < low + 0.1)
            if part.any():
                print(f"confidence {low:.1f}: rows {part.sum()}, right {(labels[part] == guessed[part]).mean():.3f}")
    return sharpness


def fnv(name):
    value = 0x811C9DC5
    for byte in name.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def stored_vectors(model):
    """The hashes and vectors of a model file."""
    _, columns, features, words, size, _ = struct.unpack_from("<6I", model, 4)
    start = 28 + 16 * columns + 4 * 2 * (columns + 1) + features * (4 + columns + 1)
    hashes = np.frombuffer(model, "<u4", words, start)
    return hashes, np.frombuffer(model, np.int8, words * size, start + 4 * words).reshape(words, size)


def write(path, vectors, sharpness, index, roots, related_index, related):
    """The file that `crates/coder/src/relation/model.rs` reads."""
    columns = len(ROOTS) + 1
    rows = {}
    order = [list(roots.classes_).index(root) for root in ROOTS]
    for number, name in enumerate(index.names):
        rows[fnv(name)] = np.append(roots.coef_[order, number] * sharpness, 0.0)
    for number, name in enumerate(related_index.names):
        row = rows.setdefault(fnv(name), np.zeros(columns))
        row[-1] = related.coef_[0, number]
    keys = sorted(rows)
    weights = np.array([rows[key] for key in keys])
    scale = np.abs(weights).max(0) / 127
    small = np.rint(weights / scale).astype(np.int8)
    kept = np.abs(small).max(1) > 0
    keys, small = [k for k, keep in zip(keys, kept) if keep], small[kept]
    bias = np.append(roots.intercept_[order] * sharpness, related.intercept_[0])
    dense = np.vstack([roots.coef_[order, len(index.names) :] * sharpness, related.coef_[:, len(related_index.names) :]])
    with open(path, "wb") as out:
        words, size = vectors.vectors.shape
        out.write(b"DMRL" + struct.pack("<6I", 1, len(ROOTS), len(keys), words, size, len(ROLES)))
        for root in ROOTS:
            out.write(NAMES.get(root, root).encode().ljust(16, b"\0"))
        out.write(bias.astype("<f4").tobytes() + scale.astype("<f4").tobytes())
        out.write(np.array(keys, dtype="<u4").tobytes() + small.tobytes())
        out.write(vectors.hashes.astype("<u4").tobytes() + vectors.vectors.tobytes())
        out.write(b"".join(role.encode().ljust(24, b"\0") for role in ROLES))
        out.write(dense.T.astype("<f4").tobytes())
    print(f"{path}: {len(keys)} features, {words} word vectors, {path.stat().st_size} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--features", required=True, help="the program of crates/coder/examples/features.rs")
    parser.add_argument("--seen", required=True, help="the program of crates/coder/examples/seen.rs")
    parser.add_argument("--plv", required=True, help="training split of PLV")
    parser.add_argument("--own", default=Path(__file__).with_name("relations"), help="folder of the project's own rows")
    parser.add_argument("--vectors", required=True, help="file of vectors.py, or a model")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--leave-out", metavar="K/N", help="leave out the rows of PLV whose number is K modulo N")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--C", type=float, default=0.15, help="inverse strength of regularisation")
    parser.add_argument("--sharpness", type=float, default=3.0, help="of the softmax, where there is no cross-validation")
    parser.add_argument("--own-weight", type=float, default=0.35, help="weight of a row of our own")
    parser.add_argument("--gold-weight", type=float, default=0.7, help="weight of a pair of a gold article")
    parser.add_argument("--plv-weight", type=float, default=4.0, help="weight of a row of PLV for whether there is a relation at all")
    parser.add_argument("--least", type=int, default=2, help="rows that a feature must occur in")
    args = parser.parse_args()

    vectors = Vectors(args.vectors)
    rng = np.random.default_rng(SEED)
    own_raw = list(own(args.own, 0.5, rng))
    own_rows = [(row, raw[0], args.own_weight) for row, raw in zip(features(args.features, own_raw), own_raw)]
    own_rows += [(brought_to_length(pair["features"]), label, args.gold_weight) for label, pair in articles.of_gold(args.seen)[0]]
    plv_raw = list(plv(args.plv))
    if args.leave_out:
        left, parts = map(int, args.leave_out.split("/"))
        plv_raw = [row for row in plv_raw if row[0] % parts != left]
    plv_rows, labels = features(args.features, plv_raw), [r[1] for r in plv_raw]
    print(f"own rows {len(own_rows)}, of which related {sum(y != 'NONE' for _, y, _ in own_rows)}; PLV rows {len(plv_rows)}")
    sharpness = args.sharpness
    if args.cross_validate:
        sharpness = cross_validate([r[0] for r in plv_raw], plv_rows, labels, own_rows, vectors, args)
    if args.out:
        both = list(zip(plv_rows, labels))
        index, roots = train_roots(both, own_rows, vectors, args)
        # That there is none, PLV never says: its rows speak for the other side, and each turned round against it.
        backward = [(r[0], "NONE", r[2], r[4], r[3]) for r in plv_raw if r[1] not in SYMMETRIC]
        backward = [(row, "NONE") for row in features(args.features, backward[::2])]
        related_index, related = train_related(both + backward, own_rows, vectors, args)
        write(args.out, vectors, sharpness, index, roots, related_index, related)


if __name__ == "__main__":
    main()
