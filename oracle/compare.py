#!/usr/bin/env python3
"""Compares what the runtime sees with what spaCy sees.

    compare.py NAME texts.jsonl expected.jsonl got.jsonl [--explain MODEL] [--differences FILE] [--floor 99.95]

Prints one table: sentences, tokens, and for each layer the share of tokens on which both are identical. With --explain,
each remaining difference is traced to near ties of spaCy's scores (ties.py). Exits with 1 when a token differs, when a
share lies under the floor, or when a difference is left unexplained.
"""
import argparse
import json
import sys
from collections import Counter

LAYERS = ["tag", "pos", "morph", "head", "dep", "sentence start", "entity", "lemma"]


def layers(document):
    """What each token has, keyed by the token's place in the text."""
    tokens = document["tokens"]
    starts = {sentence["start"] for sentence in document.get("sents", [])}
    names = {}
    for entity in document.get("ents", []):
        for token in tokens:
            if entity["start"] <= token["start"] < entity["end"]:
                names[token["start"]] = ("B" if token["start"] == entity["start"] else "I", entity["label"])
    place = [(token["start"], token["end"]) for token in tokens]
    return {
        place[i]: {
            **{key: token.get(key, "") for key in ("tag", "pos", "morph", "dep", "lemma")},
            "head": place[token["head"]] if "head" in token else None,
            "sentence start": token["start"] in starts,
            "entity": names.get(token["start"], "O"),
        }
        for i, token in enumerate(tokens)
    }


def documents(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("name")
    parser.add_argument("texts")
    parser.add_argument("expected")
    parser.add_argument("got")
    parser.add_argument("--explain", metavar="MODEL")
    parser.add_argument("--differences", metavar="FILE")
    parser.add_argument("--floor", type=float, default=99.95)
    args = parser.parse_args()

    tokens = sentences = 0
    wrong, kinds, differing = Counter(), Counter(), []
    got_documents = documents(args.got)
    for text, expected in zip(documents(args.texts), documents(args.expected), strict=True):
        got = next(got_documents, None)
        if got is None or not text["id"] == expected["id"] == got["id"]:
            sys.exit(f"{args.got}: expected a document with the id {text['id']}")
        tokens += len(expected["tokens"])
        sentences += len(expected.get("sents", [])) or 1
        if all(expected.get(key, []) == got.get(key, []) for key in ("tokens", "ents", "sents")):
            continue
        want, have = layers(expected), layers(got)
        before = sum(wrong.values())
        wrong["token"] += len(want.keys() ^ have.keys())
        for place, layer in want.items():
            for key in LAYERS:
                wrong[key] += layer[key] != have.get(place, {}).get(key)
        if sum(wrong.values()) > before:
            differing.append((text, expected, got))
            kinds[text["kind"]] += 1
    if next(got_documents, None) is not None:
        sys.exit(f"{args.got}: more documents than texts")

    shares = {key: 100 * (1 - wrong[key] / max(tokens, 1)) for key in ["token", *LAYERS]}
    print(f"\n{args.name}: {sentences} sentences, {tokens} tokens")
    print("\n| layer | tokens that differ | identical |\n|---|---|---|")
    for key, share in shares.items():
        print(f"| {key} | {wrong[key]} | {share:.4f}% |")
    print(f"\ndocuments that differ: {len(differing)}" + "".join(f", {kind} {n}" for kind, n in kinds.items()))

    failed = []
    if wrong["token"]:
        failed.append(f"{wrong['token']} tokens are not identical")
    failed += [f"{key} {share:.4f}% is under {args.floor}%" for key, share in shares.items() if share < args.floor]
    unexplained = report(args, differing)
    if unexplained:
        failed.append(f"{unexplained} documents differ without a near tie")
    for line in failed:
        print(f"{args.name}: FAILED: {line}")
    if not failed:
        print(f"{args.name}: equal to spaCy")
    sys.exit(bool(failed))


def report(args, differing):
    """Writes the differences out, explained if that was asked for; returns how many documents are left unexplained."""
    unexplained, largest = 0, 0.0
    out = open(args.differences, "w", encoding="utf-8") if args.differences else sys.stdout
    if args.explain and differing:
        import spacy
        import ties

        nlp = spacy.load(args.explain)
    for text, expected, got in differing:
        print(f"\n{text['id']}: {text['text'][:300]!r}", file=out)
        want, have = layers(expected), layers(got)
        shown = 0
        for place in sorted(want.keys() | have.keys()):
            a, b = want.get(place), have.get(place)
            word = text["text"][place[0]:place[1]]
            if a is None or b is None:
                lines = [f"  token {word!r} {place}: {'unexpected' if a is None else 'missing'}"]
            else:
                lines = [f"  {word!r} {place}: {key} {a[key]!r}, got {b[key]!r}" for key in LAYERS if a[key] != b[key]]
            for line in lines:
                shown += 1
                if shown <= 12:
                    print(line, file=out)
        if shown > 12:
            print(f"  ... and {shown - 12} more", file=out)
        if args.explain:
            found, remaining = ties.explain(nlp, text["text"], got)
            for tie in found:
                largest = max(largest, tie.gap)
                print(f"  near tie: {tie}", file=out)
            if remaining:
                unexplained += 1
                print(f"  UNEXPLAINED, first of {len(remaining)}: {remaining[0]}", file=out)
    if args.explain and differing:
        print(f"explained by near ties: {len(differing) - unexplained} documents, largest gap {largest:.1e}; unexplained: {unexplained}")
    if args.differences:
        out.close()
    return unexplained


if __name__ == "__main__":
    main()
