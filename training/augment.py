"""Turn labelled paragraphs into training documents.

Joins the paragraphs of a unit into one document with line breaks, and changes
part of the documents so that things of the news occur that the sources lack:
headlines, datelines, bracketed citations, titles, hyphenated demonyms, names
of many languages, curly quotes, dashes, lower case and capitals. Every change
is made on words together with their labels, so a sentence boundary or an
entity that we put in is labelled by construction, not by the teacher.
"""

import argparse
import json
import os
import random
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import spacy  # noqa: E402
from spacy.tokens import Doc, DocBin  # noqa: E402

import names  # noqa: E402
from label import ATTRS  # noqa: E402

SEED = 20260101
WORD, SPACE, TAG, HEAD, DEP, ENT = range(6)

# Shares of documents (or of paragraphs, for the last three) that get a change.
RATES = {
    "headline": 0.15,
    "dateline": 0.06,
    "dateline_news": 0.25,
    "citation": 0.08,
    "citation_news": 0.2,
    "names": 0.30,
    "quotes": 0.30,
    "lower": 0.02,
    "upper": 0.015,
}
# News is scarce: its units are seen several times, changed each time anew.
REPEATS = {"voa_gmb": 3, "historyatstate_rdcr": 2, "factbook": 2}
JOINTS = ("\n\n", "\n", " ")
JOINT_WEIGHTS = (6, 2, 2)
SMALL_WORDS = {"a", "an", "the", "of", "in", "on", "to", "for", "and", "with", "by", "at", "as", "from", "or"}


def rows_of(doc):
    """A Doc as rows [word, space, tag, head, dep, entity]."""
    rows = []
    for token in doc:
        iob = token.ent_iob_
        entity = f"{iob}-{token.ent_type_}" if iob in "BI" and iob else "O"
        tag, dep = token.tag_, token.dep_
        # The teacher knows these words with straight apostrophes only.
        if token.lower_ == "n\u2019t":
            tag, dep = "RB", "neg"
        elif token.lower_ == "\u2019m":
            tag = "VBP"
        rows.append([token.text, bool(token.whitespace_), tag, token.head.i, dep, entity])
    return rows


def insert(rows, at, new):
    """Put `new` before `at`; heads in `new` already count the new rows."""
    size = len(new)
    for row in rows:
        if row[HEAD] >= at:
            row[HEAD] += size
    rows[at:at] = new


def append(rows, more, joint):
    """Join a second paragraph after a line break or a space."""
    if rows:
        last = len(rows) - 1
        if joint == " ":
            rows[last][SPACE] = True
        else:
            rows[last][SPACE] = False
            rows.append([joint, False, "_SP", last, "dep", "O"])
    shift = len(rows)
    for row in more:
        row[HEAD] += shift
    rows += more


def root_of(rows, at):
    while rows[at][HEAD] != at:
        at = rows[at][HEAD]
    return at


def entity_spans(rows):
    spans, start = [], None
    for at, row in enumerate(rows):
        if row[ENT][0] != "I" and start is not None:
            spans.append((start, at, rows[start][ENT][2:]))
            start = None
        if row[ENT][0] == "B":
            start = at
    if start is not None:
        spans.append((start, len(rows), rows[start][ENT][2:]))
    return spans


def is_name(row):
    return (
        row[TAG] in ("NNP", "NNPS") and row[WORD].isalpha() and row[WORD][0].isupper() and len(row[WORD]) > 2
    )


def substitute_names(rows, rng):
    """Other names for people, places and bodies; titles and demonyms added."""
    chosen = {}

    def other(word, kind, pool):
        key = (word.lower(), kind)
        if key not in chosen:
            chosen[key] = rng.choice(pool)
        name = chosen[key]
        return name.upper() if word.isupper() and len(word) > 4 else name

    for start, end, label in reversed(entity_spans(rows)):
        if label == "PERSON" and end - start <= 4:
            last = end - 1
            while last > start and not is_name(rows[last]):
                last -= 1
            for at in range(start, last + 1):
                if is_name(rows[at]):
                    kind = "surname" if at == last else "given"
                    pool = names.SURNAMES if at == last else names.GIVEN
                    rows[at][WORD] = other(rows[at][WORD], kind, pool)
            bare = start == 0 or rows[start - 1][TAG] not in ("NNP", "NN", "JJ", "NNPS")
            if bare and rows[start][WORD].isalpha() and root_free(rows, start, last) and rng.random() < 0.2:
                title = rng.choice(names.TITLES)
                new = []
                for number, word in enumerate(title):
                    head = start + len(title) - 1
                    if number == len(title) - 1:
                        head = last + len(title)
                    new.append([word, True, "NNP", head, "compound", "O"])
                insert(rows, start, new)
        elif label == "GPE" and end - start == 1 and is_name(rows[start]):
            rows[start][WORD] = other(rows[start][WORD], "place", names.PLACES)
        elif label == "ORG" and end - start == 1 and is_name(rows[start]):
            if rng.random() < 0.5:
                rows[start][WORD] = other(rows[start][WORD], "body", names.ORGANISATIONS)
        elif label == "NORP" and end - start == 1 and rows[start][TAG] == "JJ":
            draw = rng.random()
            if rows[start][DEP] == "amod" and rows[start][SPACE] and draw < 0.12:
                first = rng.choice(names.DEMONYMS)
                new = [
                    [first, False, "JJ", start + 2, "amod", "B-NORP"],
                    ["-", False, "HYPH", start + 2, "punct", "O"],
                ]
                insert(rows, start, new)
            elif draw < 0.6 and rows[start][WORD].isalpha():
                rows[start][WORD] = rng.choice(names.DEMONYMS)


def root_free(rows, start, last):
    """Whether every word of the name hangs on its last word."""
    return all(rows[at][HEAD] == last for at in range(start, last))


def outlet(rng):
    """The words of a news outlet's name, known or made up."""
    draw = rng.random()
    if draw < 0.35:
        return [rng.choice(names.AGENCIES)]
    if draw < 0.5:
        first = rng.choice(names.OUTLET_WORDS)
    elif draw < 0.6:
        return [rng.choice(names.PLACES), *rng.choice(names.OUTLET_ENDINGS)]
    else:
        first = "".join(rng.choices(names.SYLLABLES, k=rng.choice((2, 2, 3)))).capitalize()
        if rng.random() < 0.1:
            first = first[:3].upper()
    draw = rng.random()
    if draw < 0.45:
        return [first]
    return [first, *rng.choice(names.OUTLET_ENDINGS)]


def outlet_rows(words, at, head, dep):
    """Rows of an outlet that begins at `at`; its last word hangs on `head`."""
    last = at + len(words) - 1
    rows = [[word, True, "NNP", last, "compound", "I-ORG"] for word in words]
    rows[0][ENT] = "B-ORG"
    rows[-1][SPACE], rows[-1][HEAD], rows[-1][DEP] = False, head, dep
    return rows


def date_rows(rng, at, head, entity=True):
    """Rows for "March 8", "8 March" or "March 8, 2006"; `at` is their place."""
    month, day = rng.choice(names.MONTHS), str(rng.randint(1, 31))
    if rng.random() < 0.2:
        month = month[:3] + "." if len(month) > 5 else month
    draw = rng.random()
    if draw < 0.2:
        rows = [
            [day, True, "CD", at + 1, "nummod", "B-DATE"],
            [month, False, "NNP", head, "npadvmod", "I-DATE"],
        ]
    else:
        rows = [
            [month, True, "NNP", head, "npadvmod", "B-DATE"],
            [day, False, "CD", at, "nummod", "I-DATE"],
        ]
        if draw > 0.7:
            year = str(rng.randint(1992, 2026))
            rows.append([",", True, ",", at, "punct", "I-DATE"])
            rows.append([year, False, "CD", at, "nummod", "I-DATE"])
    return rows


def add_dateline(rows, rng):
    """ "BAKU, March 8 (Turan) --" and its kin before the first sentence."""
    if not rows or not rows[0][WORD][:1].isupper() or any(row[WORD].isspace() for row in rows[:3]):
        return
    root = root_of(rows, 0)
    place = rng.choice(names.PLACES)
    upper = rng.random() < 0.75
    new = [[place.upper() if upper else place, False, "NNP", -1, "npadvmod", "B-GPE"]]
    if rng.random() < 0.15:
        country = rng.choice(names.PLACES)
        new.append([",", True, ",", 0, "punct", "O"])
        new.append([country.upper() if upper else country, False, "NNP", 0, "appos", "B-GPE"])
    if rng.random() < 0.55:
        comma = "," if rng.random() < 0.85 else "."
        new.append([comma, True, comma, 0, "punct", "O"])
        new += date_rows(rng, len(new), 0)
    new[-1][SPACE] = True
    if rng.random() < 0.6:
        words = outlet(rng)
        source = len(new) + len(words)
        new.append(["(", False, "-LRB-", source, "punct", "O"])
        new += outlet_rows(words, len(new), 0, "appos")
        new.append([")", True, "-RRB-", source, "punct", "O"])
    new.append([rng.choice(("--", "-", "\u2014", "\u2013", "--", "-")), True, ":", -1, "punct", "O"])
    for row in new:
        if row[HEAD] == -1:
            row[HEAD] = root + len(new)
    insert(rows, 0, new)


def add_citation(rows, rng):
    """ "(Turan, March 6)" before or after the full stop of one sentence."""
    stops = [
        at
        for at, row in enumerate(rows)
        if row[WORD] == "." and row[HEAD] == root_of(rows, at) and row[HEAD] < at - 3
    ]
    if not stops:
        return
    stop = rng.choice(stops)
    root = rows[stop][HEAD]
    inside = rng.random() < 0.6
    at = stop if inside else stop + 1
    left, right = ("[", "]") if rng.random() < 0.1 else ("(", ")")
    words = outlet(rng)
    source = at + len(words)
    head, dep = (root, "dep") if inside else (source, "ROOT")
    new = [[left, False, "-LRB-", source, "punct", "O"]]
    new += outlet_rows(words, at + 1, head, dep)
    if rng.random() < 0.2:
        new.append([",", True, ",", source, "punct", "O"])
        new += outlet_rows(outlet(rng), at + len(new), source, "conj")
    if rng.random() < 0.85:
        new.append([",", True, ",", source, "punct", "O"])
        new += date_rows(rng, at + len(new), source)
    new.append([right, False, "-RRB-", source, "punct", "O"])
    if inside:
        rows[at - 1][SPACE] = True
    else:
        new[-1][SPACE] = rows[at - 1][SPACE]
        rows[at - 1][SPACE] = True
        if rng.random() < 0.3:
            new.append([".", new[-1][SPACE], ".", source, "punct", "O"])
            new[-2][SPACE] = False
    insert(rows, at, new)


def delete(rows, at):
    """Take out a word that nothing hangs on."""
    if len(rows) > at + 1 and rows[at][ENT][0] == "B" and rows[at + 1][ENT][0] == "I":
        rows[at + 1][ENT] = rows[at][ENT]
    if at:
        rows[at - 1][SPACE] = rows[at][SPACE]
    del rows[at]
    for row in rows:
        if row[HEAD] > at:
            row[HEAD] -= 1


def telegraph(rows, rng):
    """Headline style: no articles and auxiliaries, "to" for "will", a comma for "and"."""
    for at in range(len(rows) - 1, -1, -1):
        row = rows[at]
        word, dep = row[WORD].lower(), row[DEP]
        head = rows[row[HEAD]]
        leaf = all(other[HEAD] != at for other in rows)
        if dep == "aux" and word == "will":
            row[WORD], row[TAG] = "to", "TO"
        elif not leaf or len(rows) < 5:
            continue
        elif dep == "det" and word in ("the", "a", "an"):
            delete(rows, at)
        elif (
            dep in ("aux", "auxpass")
            and word in ("has", "have", "is", "are", "was", "were")
            and head[TAG] in ("VBN", "VBG")
        ):
            delete(rows, at)
        elif dep == "cc" and word == "and" and at and head[TAG] in ("NNP", "NNPS") and head[DEP] == "nsubj":
            row[WORD], row[TAG], row[DEP] = ",", ",", "punct"
            rows[at - 1][SPACE] = False


def headline_of(rows, rng):
    """A short sentence of the paragraph, without its full stop; or None."""
    starts = [at for at, row in enumerate(rows) if row[WORD] == "." and row[HEAD] == root_of(rows, at)]
    rng.shuffle(starts)
    for stop in starts:
        root = rows[stop][HEAD]
        inside = [at for at in range(len(rows)) if root_of(rows, at) == root]
        start = inside[0]
        if not 5 <= stop - start <= 15 or inside[-1] != stop or len(inside) != stop - start + 1:
            continue
        if any(rows[at][WORD] in "\"'`()[]\u201c\u201d" or rows[at][WORD].isspace() for at in inside):
            continue
        head = [row[:] for row in rows[start:stop]]
        for row in head:
            row[HEAD] -= start
        if rng.random() < 0.7:
            telegraph(head, rng)
        title = rng.random() < 0.6
        for number, row in enumerate(head):
            word = row[WORD]
            if word.isalpha() and (number == 0 or title and word.lower() not in SMALL_WORDS):
                row[WORD] = word[0].upper() + word[1:]
        head[-1][SPACE] = False
        return head
    return None


def change_quotes(rows, rng):
    """Straight quotes to curly ones or back, hyphens to dashes."""
    to_curly = rng.random() < 0.6
    dash = rng.choice(("--", "\u2014", "\u2013", None))
    opened = False
    for row in rows:
        word = row[WORD]
        if word in ('"', "\u201c", "\u201d"):
            opened = not opened if word == '"' else word == "\u201c"
            row[WORD] = ("\u201c" if opened else "\u201d") if to_curly else '"'
        elif "'" in word and to_curly:
            row[WORD] = word.replace("'", "\u2019")
        elif "\u2019" in word and not to_curly:
            row[WORD] = word.replace("\u2019", "'")
        elif dash and word in ("--", "\u2014", "\u2013"):
            row[WORD] = dash


def document(unit, paragraphs, rng):
    """One training document out of the rows of a unit's paragraphs."""
    news = unit["source"] in ("voa_gmb", "masc_written")
    if rng.random() < RATES["names"]:
        for rows in paragraphs:
            substitute_names(rows, rng)
    headline = None
    if rng.random() < RATES["headline"]:
        headline = headline_of(rng.choice(paragraphs), rng)
    for rows in paragraphs:
        if rng.random() < RATES["citation_news" if news else "citation"]:
            add_citation(rows, rng)
    if rng.random() < RATES["dateline_news" if news else "dateline"]:
        add_dateline(paragraphs[0], rng)
    if rng.random() < RATES["quotes"]:
        for rows in paragraphs:
            change_quotes(rows, rng)
    joint = rng.choices(JOINTS, JOINT_WEIGHTS)[0]
    result = []
    if headline:
        append(result, headline, joint)
        joint = joint if joint != " " else "\n"
    for rows in paragraphs:
        draw = rng.random()
        if draw < RATES["lower"]:
            for row in rows:
                row[WORD] = row[WORD].lower()
        elif draw < RATES["lower"] + RATES["upper"]:
            for row in rows:
                row[WORD] = row[WORD].upper()
        append(result, rows, joint)
    return result


def to_doc(vocab, rows):
    words, spaces, tags, heads, deps, ents = zip(*rows)
    return Doc(vocab, words=words, spaces=spaces, tags=tags, heads=heads, deps=deps, ents=ents)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--units", type=Path, required=True)
    parser.add_argument("--labelled", type=Path, required=True)
    parser.add_argument("--part", default="0/1", help="which share of the files")
    parser.add_argument("--epoch", type=int, default=0, help="another draw of the changes")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    part, parts = map(int, args.part.split("/"))
    vocab = spacy.blank("en").vocab
    for path in sorted(args.units.glob("train-*.jsonl"))[part::parts]:
        target = args.out / f"{args.epoch}-{path.stem}.spacy"
        if target.exists():
            continue
        rng = random.Random(f"{SEED}/{args.epoch}/{path.stem}")
        labelled = DocBin().from_disk(args.labelled / f"{path.stem}.spacy").get_docs(vocab)
        units = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        made = []
        for unit in units:
            docs = [next(labelled) for _ in unit["paragraphs"]]
            for _ in range(REPEATS.get(unit["source"], 1)):
                made.append(to_doc(vocab, document(unit, [rows_of(doc) for doc in docs], rng)))
        rng.shuffle(made)
        partial = target.with_suffix(".partial")
        DocBin(attrs=ATTRS, docs=made).to_disk(partial)
        partial.replace(target)
        print(target.stem, sum(map(len, made)), flush=True)


if __name__ == "__main__":
    main()
