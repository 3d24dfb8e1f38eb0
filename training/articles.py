"""Rows for the models of relations, of deeds and of confidence out of whole articles and sentences that are coded or judged by hand.

Three sources for the first two: the project's own gold articles (all folders but `held` and `unread`), whose gold is exhaustive, so that what no row of it
tells is no deed; the examples of the lexicon; and the sentences of the corpora that were judged against over-coding
(`benches/overcoding/judged.tsv`). The program of `crates/coder/examples/seen.rs` shows what the models see.
"""

import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "crates" / "cli" / "tests" / "gold"
FOLDERS = ("tuned", "later", "further", "learned")
# How far from the words of a gold row a predicate may stand that is taken for its predicate, in characters.
NEAR = 15
sys.path.insert(0, str(ROOT / "benches" / "overcoding"))
import check  # noqa: E402

MERGED = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
NONE = "NONE"
# Of a clause of a judged sentence of which nothing was coded, only that it was not coded is known.
WEIGHT_UNJUDGED = 0.3


def merged(category):
    return MERGED.get(category, category)


def see(program, articles, models=()):
    """What the models see of articles (dicts with id, text, published): {id: {pairs, deeds, statements}}.

    `models` are files of other models of relations and of deeds than those built in."""
    lines = "".join(json.dumps(article) + "\n" for article in articles)
    output = subprocess.run([program, *map(str, models)], input=lines, capture_output=True, text=True, check=True).stdout
    return {seen["id"]: seen for seen in map(json.loads, output.splitlines())}


def gold(folders=FOLDERS):
    """The gold articles, as (article, rows); of a row (start, end, row) of its words in the text."""
    for folder in folders:
        for line in (GOLD / folder / "articles.tsv").read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                continue
            name, published, _ = line.split("\t")
            text = (GOLD / folder / f"{name}.txt").read_text(encoding="utf-8")
            rows = map(json.loads, (GOLD / folder / f"{name}.gold.jsonl").read_text(encoding="utf-8").splitlines())
            placed = [(text.find(row["anchor"]), row) for row in rows]
            placed = [(start, start + len(row["anchor"]), row) for start, row in placed if start >= 0]
            yield {"id": f"{folder}/{name}", "text": text, "published": published}, placed


def sides(row):
    """Actors and recipients of a gold row, each as the set of codes that would do."""
    return tuple([set(party["code"].split("|")) for party in row.get(side) or []] for side in ("actor", "recipient"))


def is_among(code, wanted):
    return any(code in codes for codes in wanted)


def label_of_pair(pair, rows):
    """The category of a pair by the gold rows of its sentence, NONE, or None where the gold does not say."""
    source, target = pair["source"], pair["target"]
    telling, mentioned, unsaid = [], False, False
    for start, end, row in rows:
        if end <= pair["sentence"][0] or start >= pair["sentence"][1]:
            continue
        actors, recipients = sides(row)
        everyone = [*actors, *recipients]
        forward = is_among(source, actors) and is_among(target, recipients)
        both = row.get("reciprocal") and source != target and is_among(source, everyone) and is_among(target, everyone)
        if forward or both:
            at = pair["predicate"][0]
            distance = 0 if start <= at < end else min(abs(start - at), abs(end - pair["predicate"][1]))
            telling.append((distance, row))
        elif is_among(source, everyone) and is_among(target, everyone):
            mentioned = True
        elif not row.get("reciprocal") and not (actors and recipients):
            unsaid |= is_among(source, actors) or is_among(target, recipients)
    if telling:
        distance, row = min(telling, key=lambda one: one[0])
        return merged(row["event"][0]) if distance <= NEAR and row.get("event") else None
    return None if unsaid and not mentioned else NONE


def labels_of_deeds(deeds, rows):
    """For each clause the category that the gold gives it, NONE, or None where it does not say."""
    at = lambda deed: deed["predicate"][0]
    labels = [NONE] * len(deeds)
    for number, deed in enumerate(deeds):
        if any(start - NEAR <= at(deed) < end + NEAR for start, end, _ in rows):
            labels[number] = None
    for start, end, row in rows:
        if "event" not in row:
            continue
        actors, recipients = sides(row)
        everyone = [*actors, *recipients]

        def fits(deed):
            strangers = any(not is_among(code, everyone) for code in deed["actor"] + deed["recipient"])
            wanted = everyone if row.get("reciprocal") else actors
            acts = not deed["actor"] or any(is_among(code, wanted) for code in deed["actor"])
            return start <= at(deed) < end and acts and not strangers

        fitting = [number for number, deed in enumerate(deeds) if fits(deed)]
        coded = [number for number in fitting if deeds[number]["category"] in row["event"]]
        free = [number for number in fitting if not deeds[number]["is_coded"]]
        # Which of several predicates the row is about, only what is coded already can tell.
        chosen = coded[:1] or (fitting if len(fitting) == 1 else free if len(free) == 1 else [])
        for number in chosen:
            if labels[number] in (None, NONE):
                labels[number] = merged(row["event"][0])
    return labels


def of_gold(program):
    """(label, pair) and (label, deed) of the gold articles, each with the name of its article."""
    articles = list(gold())
    seen = see(program, [article for article, _ in articles])
    pairs, deeds = [], []
    for article, rows in articles:
        own = seen[article["id"]]
        for one in own["pairs"] + own["deeds"]:
            one["article"] = article["id"]
        pairs += [(label, pair) for pair in own["pairs"] if (label := label_of_pair(pair, rows))]
        deeds += [(label, deed) for label, deed in zip(labels_of_deeds(own["deeds"], rows), own["deeds"]) if label]
    return pairs, deeds


def of_examples(program):
    """(label, deed) of the lexicon's examples, without the classes of their words: the model is asked where no entry matches."""
    examples = []
    for path in sorted((ROOT / "data" / "lexicon").glob("*.lex")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if found := re.fullmatch(r"\s*example (.*) => (\S+).*", line):
                examples.append(found.groups())
    seen = see(program, [{"id": number, "text": text, "published": "2010-06-15"} for number, (text, _) in enumerate(examples)])
    for number, (_, expected) in enumerate(examples):
        for deed in seen[number]["deeds"]:
            if expected == "nothing":
                yield NONE, deed
            elif deed["category"] == expected:
                yield merged(expected), deed | {"features": [one for one in deed["features"] if one[0] != "class"]}


def judged_sentences(corpora):
    """The judgements against over-coding, and the sentences they are about, by id."""
    rows = check.judged()
    return rows, check.texts_of(corpora, rows)


def of_judged(program, corpora):
    """(label, weight, deed) of the sentences that were judged against over-coding, each deed with the id of its sentence."""
    rows, texts = judged_sentences(corpora)
    judgements = defaultdict(list)
    for row in rows:
        if row["judgement"]:
            judgements[row["id"]].append(row)
    seen = see(program, [{"id": name, "text": text, "published": check.DAY} for name, text in sorted(texts.items())])
    for name, text in sorted(texts.items()):
        for deed in seen[name]["deeds"]:
            deed["sentence_id"] = name
            word = text[slice(*deed["predicate"])]
            told = [row for row in judgements[name] if word in row["words"].replace(" .. ", " ").split()]
            right = [row for row in told if row["judgement"] == "right" and row["kind"] == "event"]
            if right:
                yield merged(right[0]["event"]), 1.0, deed
            elif any(row["judgement"] == "should not be there" for row in told):
                yield NONE, 1.0, deed
            elif not told and not deed["is_coded"]:
                yield NONE, WEIGHT_UNJUDGED, deed
