"""Train the model of confidence: how likely a statement of the coder is to be right.

    confidence.py --seen target/release/examples/seen --features target/release/examples/features --plv ../shared/gold/plv_train.tsv \
        --corpora ../shared/corpora --tools ../shared/tools --vectors models/relation/model.bin --work target/confidence [--out models/relation/confidence.bin]

Logistic regression over what `crates/coder/src/assemble/confidence.rs` shows of a statement. Right or wrong are: the statements of the gold articles, by
the statement scorer; those of the judged sentences and passages, by judgement; and those of the pairs that PLV marks, by their category. All
of these the models of relations and of deeds have learned from as well, and would look too good on: so a fourth of everything at a time is coded
with models that have not seen it. Cross-validated figures are printed: of each kind of row the area under the curve, and how many are right of
those that are likely enough. `--work` keeps the models of the four parts; what is there is not made again. Needs zstandard beside scikit-learn.
"""

import argparse
import csv
import json
import struct
import sys
import zlib
from collections import defaultdict
from pathlib import Path

import articles
import check
import deeds
import numpy as np
import relation
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

FOLDS = 4
# The published day of a sentence of PLV, as its tools give it.
PLV_DAY = "2019-07-01"


def fold(name):
    return zlib.crc32(str(name).encode()) % FOLDS


def models_without(number, args, vectors, own, plv, gold, others):
    """The files of models of relations and of deeds that have not seen one part; made where they are not there yet."""
    paths = [args.work / f"{number}.relations.bin", args.work / f"{number}.deeds.bin"]
    if all(path.exists() for path in paths):
        return paths
    (own_labels, own_features), (plv_rows, plv_backward) = own, plv
    gold_pairs, gold_deeds = gold
    of_gold = [(features, label) for name, label, features in gold_pairs if fold(name) != number]
    own_rows = [(row, label, args.own_weight) for label, row in zip(own_labels, own_features)]
    own_rows += [(row, label, args.gold_weight) for row, label in of_gold]
    both = [(row, label) for place, row, label in plv_rows if place % FOLDS != number]
    backward = [(row, "NONE") for place, row in plv_backward if place % FOLDS != number][::2]
    index, roots = relation.train_roots(both, own_rows, vectors, args)
    relation.write(paths[0], vectors, args.sharpness, index, roots, *relation.train_related(both + backward, own_rows, vectors, args))
    clauses = [(label, 1.0, row) for name, label, row in gold_deeds if fold(name) != number]
    clauses += [(label, weight, row) for name, label, weight, row in others if name is None or fold(name) != number]
    pairs = [*zip(own_labels, own_features), *((label, row) for row, label in of_gold)]
    relation.write(paths[1], vectors, args.sharpness, *deeds.train(clauses, pairs, vectors, args))
    return paths


def side(statement, name):
    return check.side(statement.get(name))


def key(name, statement):
    return name, statement["kind"], (statement.get("event") or [""])[0], side(statement, "actor"), side(statement, "recipient")


def judged_by_key(rows, name_of):
    judgements = defaultdict(list)
    for row in rows:
        if row["judgement"]:
            judgements[name_of(row), row["kind"], row["event"], row["actors"], row["recipients"]].append(row["judgement"] == "right")
    return judgements


def is_pair_right(statement, sources, targets, label):
    """Whether a statement about the two marks of a row of PLV is right, None where it is about others."""
    if statement["kind"] != "event" or not sources or not targets:
        return None

    def meets(entities, marks):
        return any("start" in entity and entity["start"] < end and start < entity["end"] for entity in entities for start, end in marks)

    actors = statement.get("actor") or []
    recipients = statement.get("recipient") or actors
    event = articles.merged(statement["event"][0])
    if meets(actors, sources) and meets(recipients, targets):
        return event == label
    if meets(actors, targets) and meets(recipients, sources):
        return event in relation.SYMMETRIC and event == label
    return None


def of_part(number, args, models, judged, passages):
    """(kind of row, group, whether right, features) of every statement of a part whose right coding is known."""

    def see(texts):
        return articles.see(args.seen, texts, models)

    def shown(one):
        return relation.brought_to_length(one["features"])

    import score_plv
    import score_statements

    golds = [(article, rows) for article, rows in articles.gold() if fold(article["id"]) == number]
    seen = see([article for article, _ in golds])
    for article, placed in golds:
        own = seen[article["id"]]["statements"]
        told = [one["statement"] for one in own]
        used = {id(statement) for *_, row in placed for statement in score_statements.candidates(row, told)}
        for one in own:
            yield "gold", article["id"], id(one["statement"]) in used, shown(one)
    rows, texts = judged
    judgements = judged_by_key(rows, lambda row: row["id"])
    part = {name: text for name, text in texts.items() if fold(name) == number}
    seen = see([{"id": name, "text": text, "published": check.DAY} for name, text in part.items()])
    for name in part:
        for one in seen[name]["statements"]:
            if known := judgements[key(name, one["statement"])]:
                yield "sentence", name, known.pop(0), shown(one)
    rows, texts = passages
    judgements = judged_by_key(rows, lambda row: row["id"])
    part = {name: text for name, text in texts.items() if fold(name) == number}
    seen = see([{"id": name, "text": text, "published": check.DAY} for name, text in part.items()])
    for name in part:
        for one in seen[name]["statements"]:
            place = f"{name}:{one['statement']['text_info']['start']}"
            if known := judgements[key(place, one["statement"])]:
                yield "passage", name, known.pop(0), shown(one)
    with open(args.plv, encoding="utf-8", newline="") as table:
        plv = [(place, row) for place, row in enumerate(csv.DictReader(table, delimiter="\t")) if place % FOLDS == number]
    seen = see([{"id": str(place), "text": row["sentence"], "published": PLV_DAY} for place, row in plv])
    for place, row in plv:
        marks = [score_plv.marks(row["marked_sentence"], mark) for mark in "st"]
        for one in seen[str(place)]["statements"]:
            right = is_pair_right(one["statement"], *marks, row["gold_root"])
            if right is not None:
                yield "plv", f"plv/{place}", right, shown(one)


def fit(matrix, is_right):
    return LogisticRegression(C=0.1, max_iter=600, tol=1e-4).fit(matrix, is_right)


def cross_validate(matrix, kinds, groups, is_right):
    chances = np.zeros(len(is_right))
    for train, test in GroupKFold(8).split(matrix, is_right, groups):
        chances[test] = fit(matrix[train], is_right[train]).predict_proba(matrix[test])[:, 1]
    for kind in sorted(set(kinds)):
        own = kinds == kind
        print(f"{kind}: {own.sum()} statements, {is_right[own].mean():.3f} right, area {roc_auc_score(is_right[own], chances[own]):.3f}")
        for least in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
            kept = own & (chances >= least)
            share = is_right[kept].sum() / is_right[own].sum()
            print(f"  from {least:.1f}: {kept.sum() / own.sum():.2f} of them, {is_right[kept].mean():.3f} right; {share:.2f} of the right ones")


def write(path, index, model):
    """As the other models, without categories and vectors."""
    rows = {relation.fnv(name): weight for name, weight in zip(index.names, model.coef_[0])}
    keys = np.array(sorted(rows), dtype="<u4")
    weights = np.array([rows[int(key)] for key in keys])
    scale = np.abs(weights).max() / 127
    small = np.rint(weights / scale).astype(np.int8)
    kept = small != 0
    head = b"DMRL" + struct.pack("<6I", 1, 0, int(kept.sum()), 0, 1, 0) + struct.pack("<2f", model.intercept_[0], scale)
    path.write_bytes(head + keys[kept].tobytes() + small[kept].tobytes())
    print(f"{path}: {kept.sum()} features, {path.stat().st_size} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seen", required=True, help="the program of crates/coder/examples/seen.rs")
    parser.add_argument("--features", required=True, help="the program of crates/coder/examples/features.rs")
    parser.add_argument("--plv", required=True, help="training split of PLV")
    parser.add_argument("--corpora", required=True, help="../shared/corpora, for the judged sentences and passages")
    parser.add_argument("--tools", required=True, help="../shared/tools, whose scorers tell what is right")
    parser.add_argument("--vectors", required=True, help="file of vectors.py, or a model")
    parser.add_argument("--own", default=Path(__file__).with_name("relations"), help="folder of the project's own rows")
    parser.add_argument("--work", type=Path, required=True, help="folder for the models of the parts")
    parser.add_argument("--out", type=Path)
    args = parser.parse_args()
    # As relation.py and deeds.py have them.
    args.C, args.sharpness, args.least = 0.15, 3.5, 2
    args.own_weight, args.gold_weight, args.plv_weight = 0.35, 0.7, 4.0
    sys.path.insert(0, args.tools)
    args.work.mkdir(parents=True, exist_ok=True)

    vectors = relation.Vectors(args.vectors)
    own = list(relation.own(args.own, 0.5, np.random.default_rng(relation.SEED)))
    plv = list(relation.plv(args.plv))
    backward = [(row[0], "NONE", row[2], row[4], row[3]) for row in plv if row[1] not in relation.SYMMETRIC]
    plv_rows = [(row[0], features, row[1]) for row, features in zip(plv, relation.features(args.features, plv))]
    plv_backward = [(row[0], features) for row, features in zip(backward, relation.features(args.features, backward))]
    gold_pairs, gold_deeds = articles.of_gold(args.seen)
    brought = lambda one: relation.brought_to_length(one["features"])
    gold = [[(one["article"], label, brought(one)) for label, one in rows] for rows in (gold_pairs, gold_deeds)]
    # An example of the lexicon is in no part.
    others = [(None, label, deeds.LESS, brought(one)) for label, one in articles.of_examples(args.seen)]
    others += [(one["sentence_id"], label, weight, brought(one)) for label, weight, one in articles.of_judged(args.seen, args.corpora)]
    own = [row[0] for row in own], relation.features(args.features, own)
    judged, passages = articles.judged_sentences(args.corpora), check.passages(args.corpora)

    rows = []
    for number in range(FOLDS):
        models = models_without(number, args, vectors, own, (plv_rows, plv_backward), gold, others)
        rows += of_part(number, args, models, judged, passages)
    kinds, groups, is_right, shown = (list(column) for column in zip(*rows))
    index = relation.Index(shown, 3)
    matrix, is_right = index.matrix(shown), np.array(is_right)
    cross_validate(matrix, np.array(kinds), np.array(groups), is_right)
    if args.out:
        write(args.out, index, fit(matrix, is_right))


if __name__ == "__main__":
    main()
