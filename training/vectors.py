"""Count word vectors from the corpora, for the model of relations.

    zstdcat ../shared/corpora/text/*.txt.zst | target/release/examples/lemmas > lemmas.txt
    vectors.py lemmas.txt vectors.npz

Positive pointwise mutual information of the base forms within five words of each other in a sentence, contexts smoothed
by the power 0.75 (Levy, Goldberg and Dagan 2015), reduced by a truncated singular value decomposition to 48 dimensions
and to 8 bits. Names and figures are not counted.
"""

import sys
from collections import Counter

import numpy as np
import scipy.sparse as sparse
from sklearn.utils.extmath import randomized_svd

DIMENSIONS = 48
LEAST = 40  # occurrences of a word
NEAREST = {1: 1.0, 2: 1.0, 3: 0.7, 4: 0.5, 5: 0.3}  # weight by distance
BATCH = 150_000  # sentences


def main():
    text, out = sys.argv[1:]
    counts = Counter()
    with open(text, encoding="utf-8") as lines:
        for line in lines:
            counts.update(line.split())
    del counts["#"]
    words = sorted(word for word, count in counts.items() if count >= LEAST)
    number = {word: i for i, word in enumerate(words)}
    pairs = sparse.csr_matrix((len(words), len(words)), dtype=np.float32)

    def add(batch):
        row = np.concatenate(batch)
        total = pairs
        for distance, weight in NEAREST.items():
            left, right = row[:-distance], row[distance:]
            both = (left >= 0) & (right >= 0)
            data = np.full(both.sum(), weight, np.float32)
            total = total + sparse.coo_matrix((data, (left[both], right[both])), shape=pairs.shape).tocsr()
        return total

    batch = []
    gap = [-1] * max(NEAREST)
    with open(text, encoding="utf-8") as lines:
        for line in lines:
            batch.append(np.array([number.get(word, -1) for word in line.split()] + gap, dtype=np.int32))
            if len(batch) == BATCH:
                pairs, batch = add(batch), []
    if batch:
        pairs = add(batch)
    pairs = (pairs + pairs.T).tocoo()
    totals = np.asarray(pairs.tocsr().sum(1)).ravel()
    context = totals**0.75 / (totals**0.75).sum()
    information = np.log(pairs.data / (totals[pairs.row] * context[pairs.col]))
    kept = information > 0.3
    matrix = sparse.csr_matrix((information[kept], (pairs.row[kept], pairs.col[kept])), shape=pairs.shape)
    left, strength, _ = randomized_svd(matrix, DIMENSIONS, n_iter=4, random_state=0)
    vectors = left * np.sqrt(strength)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    largest = np.abs(vectors).max()
    np.savez(out, words=np.array(words), vectors=np.rint(vectors / largest * 127).astype(np.int8))
    print(f"{len(words)} words, {DIMENSIONS} dimensions")


if __name__ == "__main__":
    main()
