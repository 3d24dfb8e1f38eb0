"""Measure pipelines on held-out text, and print the quality table.

Against the teacher: every ``test-SOURCE.jsonl`` of the units folder is labelled
by the teacher and by each pipeline, and spaCy's scorer compares them
(punctuation is left out of UAS and LAS, as spaCy does). Against people: the
hand-labelled news of ``news_cases.jsonl`` and speech of ``quote_cases.jsonl``,
none of it trained on, and the arcs of UD English-PUD (and of further treebanks,
``--treebank``) that its scheme and spaCy's agree on.

An arc of UD (dependent, head) counts as one of the core arcs when
  nsubj, nsubj:pass, obj, iobj, ccomp, xcomp  links a word to its predicate, or
  obl  links a noun that has a preposition to its predicate.
UD makes a predicate noun or adjective the head and the copula its dependent,
spaCy the reverse: the head is the copula where there is one. The head of a
name is its first word in UD, its last in spaCy: the last is taken. UD hangs a
preposition on its noun, spaCy the noun on its preposition: a pipeline's head
of a pobj is the head of its (outermost) preposition. Left out: obl and xcomp
of copular clauses and sums of money, where the two schemes differ without a
rule. Both words must be tokens with the same characters on both sides. The
relations' names are not compared.
"""

import argparse
import io
import json
import os
from collections import Counter
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import spacy  # noqa: E402
import zstandard  # noqa: E402
from spacy.scorer import Scorer  # noqa: E402
from spacy.training import Example  # noqa: E402

from label import NOT_NEEDED, load_teacher, paragraphs  # noqa: E402

CASES = Path(__file__).with_name("news_cases.jsonl")
QUOTES = Path(__file__).with_name("quote_cases.jsonl")
NEWS = ("voa_gmb", "plv")
MEASURES = ("tag_acc", "dep_uas", "dep_las", "ents_f", "sents_f")
CORE = {"nsubj", "nsubj:pass", "obj", "iobj", "ccomp", "xcomp", "obl"}


def load_student(path):
    return spacy.load(path, exclude=NOT_NEEDED)


def compare(reference, docs):
    """spaCy's scores of `docs` against `reference`, in percent."""
    examples = [Example(doc, gold) for doc, gold in zip(docs, reference)]
    scores = {}
    scores.update(Scorer.score_token_attr(examples, "tag"))
    scores.update(
        Scorer.score_deps(
            examples,
            "dep",
            head_attr="head",
            getter=lambda token, attr: getattr(token, attr + "_") if attr == "dep" else getattr(token, attr),
            ignore_labels=("p", "punct"),
        )
    )
    scores.update(Scorer.score_spans(examples, "ents"))
    scores.update(Scorer.score_spans(examples, "sents"))
    return {measure: round(100 * scores[measure], 2) for measure in MEASURES}


def read_conllu(path):
    """Sentences of a treebank: (text, words), a word is a dict with offsets."""
    with open(path, "rb") as file:
        text = io.TextIOWrapper(zstandard.ZstdDecompressor().stream_reader(file), "utf-8").read()
    for block in text.strip().split("\n\n"):
        raw, words, at, inside = None, [], 0, 0
        for line in block.split("\n"):
            if line.startswith("# text = "):
                raw = line[len("# text = ") :]
            if line.startswith("#"):
                continue
            columns = line.split("\t")
            if "." in columns[0]:
                continue
            if "-" in columns[0]:
                # A multi-word token: its words share its characters; give them
                # their own where their forms spell it out.
                first, last = map(int, columns[0].split("-"))
                inside = last - first + 1
                start = raw.index(columns[1], at)
                at = start
                continue
            form = columns[1]
            found = raw.find(form, at)
            if inside:
                inside -= 1
                if found != at:
                    found = -1
            if found >= 0:
                at = found + len(form)
            span = (found, found + len(form)) if found >= 0 else None
            words.append(
                {"span": span, "head": int(columns[6]) - 1, "dep": columns[7], "symbol": columns[3] == "SYM"}
            )
        yield raw, words


def core_arcs(words):
    """(kind, dependent's span, head's span) of one UD sentence."""
    copula, last_name = {}, {}
    has_case = set()
    for word in words:
        if word["dep"] in ("flat", "flat:name") and word["span"]:
            last_name[word["head"]] = word["span"]
        if word["dep"] == "cop":
            copula.setdefault(word["head"], word["span"])
        if word["dep"] == "case":
            has_case.add(word["head"])
    for at, word in enumerate(words):
        kind = word["dep"]
        if kind not in CORE and kind.split(":")[0] != "obl" or kind == "obl:npmod" or kind == "obl:tmod":
            continue
        kind = kind.split(":")[0] if kind.startswith("obl") else kind
        if kind == "obl" and at not in has_case:
            continue
        if kind in ("obl", "xcomp") and word["head"] in copula:
            continue  # spaCy may take the predicate itself
        if word["symbol"] or words[word["head"]]["symbol"]:
            continue  # sums of money: spaCy takes the number
        head = copula.get(word["head"]) or last_name.get(word["head"]) or words[word["head"]]["span"]
        dependent = last_name.get(at, word["span"])
        if kind in ("ccomp", "xcomp"):
            dependent = copula.get(at, dependent)
        if head and dependent:
            yield kind, dependent, head


def head_span(token):
    """The head of a word, a preposition between them passed over."""
    head = token.head
    if token.dep_ in ("pobj", "pcomp"):
        while (
            head.dep_ in ("prep", "agent", "dative")
            and head.head.dep_ in ("prep", "agent")
            and head.head.i != head.i
        ):
            head = head.head
        head = head.head
    return (head.idx, head.idx + len(head))


def score_core(nlp, sentences):
    right, total = Counter(), Counter()
    docs = nlp.pipe([text for text, _ in sentences], batch_size=128)
    for doc, (_, words) in zip(docs, sentences):
        tokens = {(token.idx, token.idx + len(token)): token for token in doc}
        for kind, dependent, head in core_arcs(words):
            if dependent in tokens and head in tokens:
                total[kind] += 1
                right[kind] += head_span(tokens[dependent]) == head
    result = {kind: round(100 * right[kind] / total[kind], 2) for kind in sorted(total)}
    result["arcs"] = sum(total.values())
    result["core"] = round(100 * sum(right.values()) / sum(total.values()), 2)
    return result


def score_cases(nlp, cases):
    """Hand-labelled news: entities found with the right label, and texts cut right."""
    found = wanted = cut = texts = 0
    for case in cases:
        doc = nlp(case["text"])
        entities = Counter((entity.text, entity.label_) for entity in doc.ents)
        for text, label in case["entities"]:
            wanted += 1
            # With or without the article: both are seen as right.
            bare = text.removeprefix("the ").removeprefix("The ")
            found += any(entities[form, label] for form in (text, bare))
        if case["sentences"]:
            texts += 1
            cut += len(list(doc.sents)) == case["sentences"]
    return {"entities found": found, "entities": wanted, "texts cut right": cut, "texts": texts}


def score_quotes(nlp, cases):
    """Hand-labelled speech: texts whose root, clause and speaker hang as they should."""
    result = Counter()

    def token(doc, name):
        """The n-th token of that form, "form#n"."""
        form, _, number = name.partition("#")
        found = [word for word in doc if word.text == form]
        return found[int(number or 1) - 1] if len(found) >= int(number or 1) else None

    for case in cases:
        doc = nlp(case["text"])
        verb = token(doc, case["verb"])
        result["root"] += verb is not None and verb.head == verb
        for kind in ("clause", "speaker"):
            if kind in case:
                word = token(doc, case[kind])
                result[kind] += word is not None and word.head == verb
                result[kind + "s"] += 1
        result["cut right"] += len(list(doc.sents)) == case["sentences"]
    result["texts"] = len(cases)
    return dict(result)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--units", type=Path, required=True, help="folder of prepare.py")
    parser.add_argument("--teacher", required=True)
    parser.add_argument("--pud", type=Path, default=Path("../shared/corpora/ud/en_pud-ud-test.conllu.zst"))
    parser.add_argument("--treebank", type=Path, nargs="*", default=[], help="further UD treebanks, pooled")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--only", action="append", help="a source to measure on; may be repeated")
    parser.add_argument("pipelines", nargs="+", help="NAME=DIRECTORY or a package")
    args = parser.parse_args()

    pipelines = {}
    for item in args.pipelines:
        name, _, path = item.rpartition("=")
        pipelines[name or path] = load_student(path)
    teacher = load_teacher(args.teacher)
    result = {"teacher": {}, "core": {}}
    reference, texts = {}, {}
    for path in sorted(args.units.glob("test-*.jsonl")):
        source = path.stem[len("test-") :]
        if args.only and source not in args.only:
            continue
        texts[source] = list(paragraphs(path))
        reference[source] = list(teacher.pipe(texts[source], batch_size=64))
    groups = {source: (source,) for source in reference}
    groups["news"] = tuple(source for source in NEWS if source in reference)
    groups["other"] = tuple(source for source in reference if source not in NEWS)
    for name, nlp in pipelines.items():
        docs = {source: list(nlp.pipe(texts[source], batch_size=64)) for source in reference}
        for group, members in groups.items():
            if members:
                gold = [doc for source in members for doc in reference[source]]
                mine = [doc for source in members for doc in docs[source]]
                row = compare(gold, mine)
                row["tokens"] = sum(map(len, gold))
                result["teacher"].setdefault(group, {})[name] = row
    if args.pud.exists():
        sentences = list(read_conllu(args.pud))
        for name, nlp in {"teacher": teacher, **pipelines}.items():
            result["core"][name] = score_core(nlp, sentences)
    if args.treebank:
        sentences = [sentence for path in args.treebank for sentence in read_conllu(path)]
        result["treebanks"] = {
            name: score_core(nlp, sentences) for name, nlp in {"teacher": teacher, **pipelines}.items()
        }
    quotes = [json.loads(line) for line in QUOTES.read_text("utf-8").splitlines()]
    result["quotes"] = {
        name: score_quotes(nlp, quotes) for name, nlp in {"teacher": teacher, **pipelines}.items()
    }
    cases = [json.loads(line) for line in CASES.read_text("utf-8").splitlines()]
    result["cases"] = {
        name: score_cases(nlp, cases) for name, nlp in {"teacher": teacher, **pipelines}.items()
    }
    if args.json:
        print(json.dumps(result, indent=1))
        return
    print("| text | tokens | pipeline | tag | UAS | LAS | entity F | sentence F |")
    print("|---|---|---|---|---|---|---|---|")
    for group, rows in result["teacher"].items():
        for name, row in rows.items():
            figures = " | ".join(f"{row[measure]:.1f}" for measure in MEASURES)
            print(f"| {group} | {row['tokens']} | {name} | {figures} |")
    for title, part in (("UD PUD", "core"), ("Further UD treebanks", "treebanks")):
        for name, row in result.get(part, {}).items():
            kinds = ", ".join(f"{kind} {value}" for kind, value in row.items() if kind not in ("core", "arcs"))
            print(f"\n{title} core arcs, {name}: {row['core']} of {row['arcs']} ({kinds})")

    for name, row in result["quotes"].items():
        print(
            f"\nQuote cases, {name}: root {row['root']} of {row['texts']}, clause {row['clause']} of {row['clauses']}, "
            f"speaker {row['speaker']} of {row['speakers']}, {row['cut right']} texts cut right"
        )

    for name, row in result["cases"].items():
        print(
            f"\nNews cases, {name}: {row['entities found']} of {row['entities']} entities, "
            f"{row['texts cut right']} of {row['texts']} texts cut right"
        )


if __name__ == "__main__":
    main()
