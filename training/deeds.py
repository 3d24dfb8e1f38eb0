"""Train the model of deeds: what the clause of a known party tells, where no entry of the lexicon codes it.

    deeds.py --seen target/release/examples/seen --features target/release/examples/features --corpora ../shared/corpora \
        --vectors models/relation/model.bin [--cross-validate] [--out models/relation/deeds.bin]

A model of the form of `relation.py`, over the features of a clause (`deed` in `crates/coder/src/relation/features.rs`). What a deed is of is
learned from clauses and, with less weight, from pairs, which show much the same; whether there is one at all from clauses alone. Data: see
`articles.py`, and the project's own pairs in `relations/`. Cross-validation leaves out a fourth of the gold articles at a time and tells, of
their clauses that nothing else codes, how many come out right. Needs zstandard beside scikit-learn.
"""

import argparse
import zlib
from pathlib import Path

import articles
import numpy as np
import relation
from sklearn.linear_model import LogisticRegression

FOLDS = 4
# Of a pair or an example beside a clause of a gold article.
LESS = 0.35


def train(clauses, pairs, vectors, args):
    """`clauses` are (label, weight, features), `pairs` (label, features)."""
    told = [(row, label, weight) for label, weight, row in clauses if label != articles.NONE]
    told += [(row, label, LESS) for label, row in pairs if label != articles.NONE]
    rows, labels, weights = zip(*told)
    index = relation.Index(rows, args.least)
    roots = relation.fit(relation.seen(index, vectors, rows), labels, weights, args.C)
    rows = [row for _, _, row in clauses]
    related_index = relation.Index(rows, args.least)
    related = LogisticRegression(C=1.0, max_iter=400, tol=1e-3).fit(
        relation.seen(related_index, vectors, rows),
        [label != articles.NONE for label, _, _ in clauses],
        sample_weight=[weight for _, weight, _ in clauses],
    )
    return index, roots, related_index, related


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seen", required=True, help="the program of crates/coder/examples/seen.rs")
    parser.add_argument("--features", required=True, help="the program of crates/coder/examples/features.rs")
    parser.add_argument("--corpora", required=True, help="../shared/corpora, for the judged sentences")
    parser.add_argument("--vectors", required=True, help="file of vectors.py, or a model")
    parser.add_argument("--own", default=Path(__file__).with_name("relations"), help="folder of the project's own rows")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--C", type=float, default=0.15, help="inverse strength of regularisation")
    parser.add_argument("--sharpness", type=float, default=3.5, help="of the softmax")
    parser.add_argument("--least", type=int, default=2, help="rows that a feature must occur in")
    args = parser.parse_args()

    vectors = relation.Vectors(args.vectors)
    rng = np.random.default_rng(relation.SEED)
    own = list(relation.own(args.own, 0.5, rng))
    pairs = list(zip((row[0] for row in own), relation.features(args.features, own)))
    gold_pairs, gold_deeds = articles.of_gold(args.seen)
    gold_pairs = [(pair["article"], label, relation.brought_to_length(pair["features"])) for label, pair in gold_pairs]
    gold_deeds = [(deed["article"], deed["is_coded"], label, relation.brought_to_length(deed["features"])) for label, deed in gold_deeds]
    others = [(label, LESS, relation.brought_to_length(deed["features"])) for label, deed in articles.of_examples(args.seen)]
    others += [(label, weight, relation.brought_to_length(deed["features"])) for label, weight, deed in articles.of_judged(args.seen, args.corpora)]
    print(f"gold pairs {len(gold_pairs)}, gold clauses {len(gold_deeds)}, other clauses {len(others)}, other pairs {len(pairs)}")

    def trained(keep):
        clauses = [(label, 1.0, row) for article, _, label, row in gold_deeds if keep(article)] + others
        return train(clauses, pairs + [(label, row) for article, label, row in gold_pairs if keep(article)], vectors, args)

    if args.cross_validate:
        fold = lambda article: zlib.crc32(article.encode()) % FOLDS
        judged = []
        for left in range(FOLDS):
            index, roots, related_index, related = trained(lambda article: fold(article) != left)
            tests = [(label, row) for article, coded, label, row in gold_deeds if fold(article) == left and not coded]
            rows = [row for _, row in tests]
            chances = relation.softmax(roots.decision_function(relation.seen(index, vectors, rows)), args.sharpness)
            is_related = related.predict_proba(relation.seen(related_index, vectors, rows))[:, 1]
            top = chances.argmax(1)
            judged += zip((label for label, _ in tests), roots.classes_[top], chances.max(1) * is_related)
        told = sum(label != articles.NONE for label, _, _ in judged)
        for least in np.arange(0.3, 0.8, 0.1):
            sure = [(label, guess) for label, guess, score in judged if score >= least]
            right, none = sum(label == guess for label, guess in sure), sum(label == articles.NONE for label, _ in sure)
            print(f"from {least:.1f}: {len(sure)} of {len(judged)} clauses, {right} of {told} right, {none} no deed")
    if args.out:
        relation.write(args.out, vectors, args.sharpness, *trained(lambda article: True))


if __name__ == "__main__":
    main()
