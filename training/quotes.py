"""Make training documents with quoted and reported speech.

Official prose hardly ever puts what is said before the one who says it, and
the teacher is at its weakest there. This file takes sentences of labelled
paragraphs and gives them a speaker: "S," said X. / "S," X told reporters. /
S, X said. / "S1. S2," X said. "S3." / "S1," X said, "but S2." / "S?" X asked.
/ X said: "S." and their kin; and turns "X said that S" round. The relations
are those of the teacher where it is right: what is said is ccomp of the verb
of saying, the commas and quotation marks around it are punct of that verb, a
further quoted sentence stands by itself. The speakers and what follows them are
those of the labelled text, or made up out of the lists of ``names.py``.
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

import names  # noqa: E402
from augment import DEP, ENT, HEAD, SPACE, TAG, WORD, document, rows_of, to_doc  # noqa: E402
from label import ATTRS  # noqa: E402

SEED = 20260103
# Shares of the units of a source that are used.
SHARES = {"voa_gmb": 1.0, "masc_written": 1.0, "state_union": 0.6, "historyatstate_rdcr": 0.3}
SHARE_OTHER = 0.06
SPOKEN = 0.35  # of the sentences that can be spoken
TURNED = 0.6  # of the sentences "X said that S"
PARTLY = 0.12  # of the other sentences: a few words of theirs, mostly the last, are put in marks
MARKS = (("\u201c", "\u201d"), ('"', '"'), ("\u2018", "\u2019"), ("'", "'"))
MARK_WEIGHTS = (54, 36, 7, 3)
MARK_CHARACTERS = set("\"'`\u201c\u201d\u2018\u2019\u00ab\u00bb()[]*")
POOL_FILES = 40  # shards whose speakers are collected
# Verbs of saying: past, and -s form.
SAID = [("said", "says")] * 14 + [
    pair.split("/")
    for pair in (
        "added/adds added/adds explained/explains warned/warns noted/notes wrote/writes insisted/insists argued/argues "
        "recalled/recalls recalls/recalls admitted/admits declared/declares announced/announces stressed/stresses "
        "claimed/claims replied/replies answered/answers complained/complains concluded/concludes remarked/remarks "
        "observed/observes suggested/suggests predicted/predicts acknowledged/acknowledges conceded/concedes "
        "confirmed/confirms believed/believes remembered/remembers continued/continues joked/jokes shouted/shouts "
        "cried/cries whispered/whispers tweeted/tweets posted/posts reported/reports pointed/points agreed/agrees "
        "promised/promises cautioned/cautions quipped/quips emphasized/emphasizes boasted/boasts sighed/sighs "
        "muttered/mutters laughed/laughs thought/thinks commented/comments stated/states testified/testifies"
    ).split()
]
SAYING = {form for pair in SAID for form in pair} | {"told", "tells", "say"}
ASKED = [("asked", "asks")] * 4 + [("wondered", "wonders"), ("demanded", "demands"), ("inquired", "inquires")]
HEARERS = [
    words.split()
    for words in (
        "reporters",
        "reporters",
        "journalists",
        "me",
        "parliament",
        "lawmakers",
        "supporters",
        "the/DT newspaper/NN",
        "the/DT crowd/NN",
        "the/DT court/NN",
        "a/DT news/NN conference/NN",
        "Reuters/ORG",
        "AFP/ORG",
        "the/DT BBC/ORG",
        "CNN/ORG",
    )
]
HEARER_TAGS = {"me": "PRP", "parliament": "NN"}
PEOPLE = """spokesman spokeswoman official minister diplomat lawyer teacher analyst doctor professor farmer resident student
activist researcher director manager coach judge witness critic historian economist engineer mother father neighbor
scientist author senator mayor general officer driver artist singer designer player owner editor founder expert""".split()
OF_WHAT = "ministry government university company hospital city party museum club group bank school region".split()
WHERE = "for at of from with in".split()


class Builder:
    """Rows under construction; heads that are not known yet are set later."""

    def __init__(self):
        self.rows = []
        self.verb_children = []

    def __len__(self):
        return len(self.rows)

    def word(self, text, space, tag, head, dep, entity="O"):
        """Adds a word; head None is the verb of saying."""
        if head is None:
            self.verb_children.append(len(self.rows))
            head = -1
        self.rows.append([text, space, tag, head, dep, entity])
        return len(self.rows) - 1

    def place(self, part, head="own", dep=None):
        """Adds a phrase whose heads count from its own start; its root hangs on `head`."""
        shift = len(self.rows)
        for number, row in enumerate(part):
            row = row[:]
            row[HEAD] += shift
            self.rows.append(row)
            if row[HEAD] == shift + number:
                root = shift + number
        if head != "own":
            self.rows[root][DEP] = dep
            if head is None:
                self.verb_children.append(root)
            else:
                self.rows[root][HEAD] = head
        return root

    def space(self, space):
        self.rows[-1][SPACE] = space

    def set_verb(self, at):
        for child in self.verb_children:
            self.rows[child][HEAD] = at
        self.verb_children = []


def sentences_of(doc):
    """Sentences as rows whose heads count from the sentence's start."""
    rows = rows_of(doc)
    for sentence in doc.sents:
        part = rows[sentence.start : sentence.end]
        for row in part:
            row[HEAD] -= sentence.start
        yield part


def span_of(rows, at):
    """First and last word, plus one, of what hangs on `at`; None if it has gaps."""
    inside = {at}
    grown = True
    while grown:
        grown = False
        for number, row in enumerate(rows):
            if number not in inside and row[HEAD] in inside and row[HEAD] != number:
                inside.add(number)
                grown = True
    start, end = min(inside), max(inside) + 1
    return (start, end) if end - start == len(inside) else None


def part_of(rows, start, end, root):
    """A copied stretch with heads from its own start; `root` becomes its root."""
    part = [row[:] for row in rows[start:end]]
    for row in part:
        row[HEAD] -= start
    part[root - start][HEAD] = root - start
    if part[0][ENT][0] == "I":
        part[0][ENT] = "B" + part[0][ENT][1:]
    return part


def root_of_sentence(rows):
    return next(at for at, row in enumerate(rows) if row[HEAD] == at)


def sayable(rows):
    """Whether a sentence is a whole clause that somebody can have said."""
    if not 4 <= len(rows) <= 45 or rows[-1][WORD] not in ".?!" or any(row[WORD].isspace() for row in rows):
        return False
    if any(set(row[WORD][:1] + row[WORD][-1:]) & MARK_CHARACTERS and row[TAG] != "POS" for row in rows):
        return False
    root = root_of_sentence(rows)
    if any(row[HEAD] == len(rows) - 1 for row in rows) or not rows[0][WORD][0].isupper():
        return False
    if sum(row[HEAD] == at for at, row in enumerate(rows)) != 1:
        return False
    children = [row for at, row in enumerate(rows) if row[HEAD] == root and at != root]
    finite = rows[root][TAG] in ("VBD", "VBZ", "VBP") or any(
        row[DEP] in ("aux", "auxpass") and row[TAG] in ("MD", "VBD", "VBZ", "VBP") for row in children
    )
    # The command form has no subject.
    command = rows[root][TAG] == "VB" and root <= 2 and not any(row[DEP] == "nsubj" for row in children)
    spoken = rows[root][WORD].lower() in SAYING and any(row[DEP] == "ccomp" for row in children)
    subject = any(row[DEP] in ("nsubj", "nsubjpass", "expl", "csubj") for row in children)
    return (finite and subject or command) and not spoken


def lower_first(part):
    if part[0][TAG] in ("DT", "PRP", "PRP$", "JJ", "NN", "NNS", "CD", "RB", "PDT", "IN", "VBG") and part[0][WORD] != "I":
        if part[0][ENT] == "O" and not part[0][WORD].isupper() or part[0][WORD] in ("A", "The"):
            part[0][WORD] = part[0][WORD][0].lower() + part[0][WORD][1:]


def collect(rows, pools):
    """Speakers and what follows the verb, of a sentence with a verb of saying."""
    for at, row in enumerate(rows):
        if row[WORD].lower() not in SAYING or row[TAG] not in ("VBD", "VBZ"):
            continue
        for child, other in enumerate(rows):
            if other[HEAD] != at or child == at:
                continue
            kind = None
            if other[DEP] == "nsubj" and child < at and other[TAG] in ("NN", "NNS", "NNP", "NNPS"):
                kind, most = "speakers", 16
            elif child > at and other[DEP] == "prep" and other[WORD].lower() in ("in", "on", "at", "during", "after", "before"):
                kind, most = "tails", 10
            elif child > at and other[DEP] == "npadvmod" and other[ENT] != "O":
                kind, most = "tails", 4
            span = span_of(rows, child) if kind else None
            if not span or span[1] - span[0] > most or span[0] < at < span[1]:
                continue
            part = part_of(rows, *span, child)
            if any(set(one[WORD]) & MARK_CHARACTERS - {"'", "\u2019"} or one[WORD].isspace() for one in part):
                continue
            if kind == "tails" and (len(part) == 1 and other[DEP] == "prep" or part[-1][WORD] in ",;:-"):
                continue
            if kind == "speakers":
                if part[-1][WORD] in ",;:":
                    if part[-1][HEAD] == len(part) - 1 or any(one[HEAD] == len(part) - 1 for one in part):
                        continue
                    part.pop()
                lower_first(part)
            part[-1][SPACE] = True
            pools[kind].append(part)


def person(rng):
    """A made-up name: title, given name, surname."""
    part = []
    title = rng.choice(names.TITLES) if rng.random() < 0.35 else []
    given = [rng.choice(names.GIVEN)] if rng.random() < 0.75 or not title else []
    if not title and rng.random() < 0.3:
        given = []
    words = [*title, *given, rng.choice(names.SURNAMES)]
    for number, word in enumerate(words):
        entity = "O" if number < len(title) else "B-PERSON" if number == len(title) else "I-PERSON"
        part.append([word, True, "NNP", len(words) - 1, "compound", entity])
    return part


def common(rng):
    """A spokesman, the minister, one of the farmers, an analyst at the bank."""
    noun = rng.choice(PEOPLE)
    draw = rng.random()
    if draw < 0.12:
        part = [
            ["one", True, "CD", 0, "nsubj", "O"],
            ["of", True, "IN", 0, "prep", "O"],
            ["the", True, "DT", 3, "det", "O"],
            [noun + "s", True, "NNS", 1, "pobj", "O"],
        ]
        return part
    article = "the" if draw < 0.4 else "his" if draw < 0.46 else "an" if noun[0] in "aeiou" else "a"
    tag = "PRP$" if article == "his" else "DT"
    part = [[article, True, tag, 1, "poss" if tag == "PRP$" else "det", "O"], [noun, True, "NN", 1, "nsubj", "O"]]
    if rng.random() < 0.45:
        part.append([rng.choice(WHERE), True, "IN", 1, "prep", "O"])
        if rng.random() < 0.5:
            part.append([rng.choice(names.PLACES), True, "NNP", 2, "pobj", "B-GPE"])
        else:
            part.append(["the", True, "DT", 4, "det", "O"])
            part.append([rng.choice(OF_WHAT), True, "NN", 2, "pobj", "O"])
    return part


def speaker(pools, rng):
    """(phrase, whether it is long or has a comma in it, its kind)."""
    draw = rng.random()
    if draw < 0.4:
        return [row[:] for row in rng.choice(pools["speakers"])]
    if draw < 0.6:
        part = person(rng)
        last = len(part) - 1
        draw = rng.random()
        if draw < 0.3:  # , a lawyer in Osh,
            more = common(rng)
            while more[0][WORD] not in ("a", "an", "the"):
                more = common(rng)
            part[last][SPACE] = False
            part.append([",", True, ",", last, "punct", "O"])
            shift = len(part)
            for number, row in enumerate(more):
                row[HEAD] = last if row[HEAD] == number else row[HEAD] + shift
            more[1][DEP] = "appos"
            part += more
        elif draw < 0.36:  # , 54,
            part[last][SPACE] = False
            part.append([",", True, ",", last, "punct", "O"])
            part.append([str(rng.randint(17, 89)), True, "CD", last, "appos", "B-DATE"])
        return part
    if draw < 0.82:
        return common(rng)
    return [[rng.choice(("he", "he", "she", "they", "I")), True, "PRP", 0, "nsubj", "O"]]


def verb(part, rng, question):
    """The verb of saying that goes with a speaker: (word, tag)."""
    root = part[root_of_sentence(part)]
    past, present = rng.choice(ASKED if question and rng.random() < 0.7 else SAID)
    if past == present:
        past = "recalled"
    if rng.random() < 0.7 or root[WORD] == "I":
        return past, "VBD"
    plural = root[TAG] in ("NNS", "NNPS") or root[WORD] == "they" or any(row[DEP] == "conj" for row in part)
    if plural:
        return ("say", "VBP") if present == "says" or present.endswith("ies") else (present[:-1], "VBP")
    return present, "VBZ"


def add_speaker(build, pools, rng, question=False, order=None, bare=False):
    """Adds the speaker and the verb in either order, and what follows; returns the verb's place."""
    who = speaker(pools, rng)
    word, tag = verb(who, rng, question)
    pronoun = who[0][TAG] == "PRP"
    has_comma = any(row[WORD] == "," for row in who)
    inverted = not pronoun and rng.random() < (0.75 if has_comma or len(who) > 5 else 0.45)
    if order is not None:
        inverted = order
    hearer = None
    if not inverted and rng.random() < 0.15 and not question:
        word, tag = ("told", "VBD") if tag == "VBD" else ("tells", tag) if tag == "VBZ" else ("tell", tag)
        hearer = rng.choice(HEARERS)
    tail = [row[:] for row in rng.choice(pools["tails"])] if rng.random() < (0.1 if bare else 0.25) else None
    if inverted:
        at = build.word(word, True, tag, -1, "ROOT")
        build.place(who, at, "nsubj")
    else:
        build.place(who, None, "nsubj")
        if has_comma:
            build.space(False)
            build.word(",", True, ",", build.verb_children[-1], "punct")
        at = build.word(word, True, tag, -1, "ROOT")
        if word.startswith("point"):
            build.word("out", True, "RP", at, "prt")
    if hearer:
        last = len(build) + len(hearer) - 1
        for number, item in enumerate(hearer):
            text, _, kind = item.partition("/")
            end = number == len(hearer) - 1
            named = kind == "ORG"
            kind = "NNP" if named else kind or HEARER_TAGS.get(text, "NNS")
            dep = "dobj" if end else "det" if kind == "DT" else "compound"
            build.word(text, True, kind, at if end else last, dep, "B-ORG" if named else "O")
    if tail and not (inverted and has_comma):
        root = root_of_sentence(tail)
        build.place(tail, at, tail[root][DEP])
    return at


def without_stop(rows):
    """A sentence without its stop: (rows, stop)."""
    part = [row[:] for row in rows[:-1]]
    part[-1][SPACE] = False
    return part, rows[-1][WORD]


def split_at_conjunction(rows):
    """Where "and" or "but" joins two whole clauses: (place of it, root of the second), or None."""
    root = root_of_sentence(rows)
    for at, row in enumerate(rows):
        if row[DEP] == "cc" and row[HEAD] == root and root < at and rows[at - 1][WORD] == ",":
            for other in range(at + 1, len(rows)):
                if rows[other][DEP] == "conj" and rows[other][HEAD] == root:
                    subject = any(
                        row[DEP] in ("nsubj", "nsubjpass", "expl") and row[HEAD] == other for row in rows[at:]
                    )
                    left = all(row[HEAD] < at - 1 for row in rows[: at - 1])
                    right = all(row[HEAD] > at for row in rows[at + 1 : -1] if row is not rows[other])
                    return (at, other) if subject and left and right and rows[at - 1][HEAD] == root else None
    return None


def close(build, right, stop, at, british):
    """The comma and the closing mark between what is said and the speaker."""
    if stop in "?!":
        build.word(stop, False, ".", None, "punct")
        build.word(right, True, "''", None, "punct")
    elif british:
        build.word(right, False, "''", at, "punct")
        build.word(",", True, ",", None, "punct")
    else:
        build.word(",", False, ",", None, "punct")
        build.word(right, True, "''", None, "punct")


def finish(build, at):
    build.set_verb(at)
    build.rows[at][HEAD] = at
    build.space(False)
    build.word(".", True, ".", at, "punct")


def quoted(build, rows, left, right, open_too=True):
    """A sentence that stands in marks by itself."""
    first = len(build)
    if open_too:
        build.word(left, False, "``", -1, "punct")
    root = build.place(rows)
    build.rows[first][HEAD] = root if open_too else build.rows[first][HEAD]
    build.space(False)
    build.word(right, True, "''", root, "punct")


def speak(sentences, rng, pools):
    """Rows of one or more sentences, in somebody's mouth; and how many were used."""
    rows = sentences[0]
    more = [rows]
    for other in sentences[1:3]:
        if not sayable(other):
            break
        more.append(other)
    left, right = rng.choices(MARKS, MARK_WEIGHTS)[0]
    build = Builder()
    body, stop = without_stop(rows)
    question = stop == "?"
    draw = rng.random()
    split = split_at_conjunction(rows)
    if split and draw < 0.4:
        # "S1," X said, "but S2."
        cut, second = split
        build.word(left, False, "``", None, "punct")
        build.place(part_of(rows, 0, cut - 1, root_of_sentence(rows)), None, "ccomp")
        build.space(False)
        close(build, right, ".", None, False)
        at = add_speaker(build, pools, rng, order=False, bare=True)
        build.set_verb(at)
        build.rows[at][HEAD] = at
        build.space(False)
        build.word(",", True, ",", at, "punct")
        build.word(left, False, "``", at, "punct")
        build.word(rows[cut][WORD], True, "CC", at, "cc")
        root = build.place(part_of(rows, cut + 1, len(rows) - 1, second), at, "conj")
        build.space(False)
        build.word(".", False, ".", root, "punct")
        build.word(right, True, "''", root, "punct")
        return build.rows, 1
    if draw < 0.14 and stop == ".":
        # S, X said.
        if rows[0][TAG] == "CC" or "," in {row[WORD] for row in body} and rng.random() < 0.5:
            return None
        build.place(body, None, "ccomp")
        build.word(",", True, ",", None, "punct")
        finish(build, add_speaker(build, pools, rng))
        return build.rows, 1
    if draw < 0.24:
        # X said: "S."
        who = speaker(pools, rng)
        who[0][WORD] = who[0][WORD][0].upper() + who[0][WORD][1:]
        word, tag = verb(who, rng, question)
        if any(row[WORD] == "," for row in who) or word.startswith("point"):
            return None
        subject = build.place(who, None, "nsubj")
        at = build.word(word, False, tag, -1, "ROOT")
        mark = rng.choice((",", ",", ":"))
        build.set_verb(at)
        build.rows[at][HEAD] = at
        build.rows[subject][HEAD] = at
        build.word(mark, True, mark, at, "punct")
        build.word(left, False, "``", at, "punct")
        build.place(body, at, "ccomp")
        build.word(stop, False, ".", at, "punct")
        build.word(right, True, "''", at, "punct")
        return build.rows, 1
    if draw < 0.28 and len(more) > 1 and rows[-1][WORD] == "." and rng.random() < 0.7:
        # S1, saying: "S2."
        body, stop = without_stop(more[1])
        root = build.place(rows[:-1])
        build.space(False)
        build.word(",", True, ",", root, "punct")
        at = build.word(rng.choice(("saying", "saying", "adding", "writing", "arguing", "noting")), False, "VBG", root, "advcl")
        mark = rng.choice((",", ":", ":"))
        build.word(mark, True, mark, at, "punct")
        build.word(left, False, "``", at, "punct")
        build.place(body, at, "ccomp")
        build.word(stop, False, ".", root, "punct")
        build.word(right, True, "''", root, "punct")
        return build.rows, 2
    used = 1
    if len(more) > 1 and draw > 0.8:
        # "S1. S2," X said.
        build.word(left, False, "``", -1, "punct")
        build.rows[0][HEAD] = build.place(rows)
        build.space(True)
        body, stop = without_stop(more[1])
        question = stop == "?"
        used = 2
    else:
        build.word(left, False, "``", None, "punct")
    root = build.place(body, None, "ccomp")
    close(build, right, stop, root, rng.random() < 0.12)
    finish(build, add_speaker(build, pools, rng, question))
    if len(more) > used and rng.random() < 0.4:
        quoted(build, more[used], left, right)
        used += 1
    return build.rows, used


def partly_quoted(rows, rng):
    """A sentence with a phrase of it in marks, mostly the last one: called it "a tragedy." """
    if len(rows) < 6 or rows[-1][WORD] != "." or any(row[WORD].isspace() for row in rows):
        return None
    if any(set(row[WORD][:1] + row[WORD][-1:]) & MARK_CHARACTERS and row[TAG] != "POS" for row in rows):
        return None
    stop = len(rows) - 1
    at_end = rng.random() < 0.75
    found = []
    for at, row in enumerate(rows[:-1]):
        if row[HEAD] == at or row[DEP] not in ("dobj", "attr", "pobj", "acomp", "xcomp", "oprd", "ccomp", "conj"):
            continue
        span = span_of(rows, at)
        if not span or not 1 <= span[1] - span[0] <= 14 or (span[1] == stop) != at_end or row[ENT] != "O":
            continue
        if rows[span[0]][ENT][0] != "I" and rows[span[0]][TAG] != "TO" and rows[span[1] - 1][WORD] not in ",;:-":
            found.append((*span, at))
    if not found:
        return None
    start, end, at = rng.choice(found)
    left, right = rng.choices(MARKS[:2], (35, 65))[0]
    made = [row[:] for row in rows]
    inside = at_end and rng.random() < 0.85  # the stop, within the marks
    place = stop + 1 if inside else end
    close_head = rows[stop][HEAD] if inside else at
    space = made[place - 1][SPACE]
    made[place - 1][SPACE] = False
    for row in made:
        row[HEAD] += (row[HEAD] >= start) + (row[HEAD] >= place)
    place += 1
    shifted = [head + (head >= start) + (head >= place - 1) for head in (at, close_head)]
    made.insert(start, [left, False, "``", shifted[0], "punct", "O"])
    made.insert(place, [right, space, "''", shifted[1], "punct", "O"])
    return made


def turned(rows, rng):
    """ "X said that S." the other way round: "S," X said. """
    at = root_of_sentence(rows)
    if rows[at][WORD].lower() not in SAYING or rows[-1][WORD] != "." or len(rows) > 50:
        return None
    if any(set(row[WORD]) & MARK_CHARACTERS and row[TAG] != "POS" or row[WORD].isspace() for row in rows):
        return None
    for child in range(at + 1, len(rows)):
        if rows[child][DEP] == "ccomp" and rows[child][HEAD] == at:
            break
    else:
        return None
    span = span_of(rows, child)
    if not span or span[0] <= at or span[1] != len(rows) - 1:
        return None
    start, end = span
    lead_end = start - 1 if rows[start - 1][WORD] in ",:" else start
    if lead_end <= at or any(not row[HEAD] < lead_end for row in rows[:lead_end]):
        return None
    if rows[start][DEP] == "mark":
        if rows[start][WORD] != "that":
            return None
        start += 1
    part = part_of(rows, start, end, child)
    if any(not 0 <= row[HEAD] < len(part) for row in part) or part[0][TAG] in ("WP", "WRB", "WDT") or len(part) < 3:
        return None
    part[0][WORD] = part[0][WORD][0].upper() + part[0][WORD][1:]
    part[-1][SPACE] = False
    lead = part_of(rows, 0, lead_end, at)
    if lead[0][TAG] in ("CC", "RB", "IN") or lead[0][DEP] in ("mark", "advmod"):
        return None
    lower_first(lead)
    lead[-1][SPACE] = True
    build = Builder()
    marks = rng.choices(MARKS, MARK_WEIGHTS)[0] if rng.random() < 0.65 else None
    if marks:
        build.word(marks[0], False, "``", None, "punct")
    root = build.place(part, None, "ccomp")
    if marks:
        close(build, marks[1], ".", root, rng.random() < 0.12)
    else:
        build.word(",", True, ",", None, "punct")
    finish(build, build.place(lead))
    return build.rows


def spoken_paragraph(sentences, rng, pools):
    """A paragraph's rows, part of its sentences in somebody's mouth; and whether one is."""
    result, changed, at = Builder(), 0, 0
    while at < len(sentences):
        rows, used, made = sentences[at], 1, None
        if changed < 3:
            if rng.random() < TURNED:
                made = turned(rows, rng)
            if not made and rng.random() < SPOKEN and sayable(rows):
                said = speak(sentences[at:], rng, pools)
                if said:
                    made, used = said
        if made:
            changed += 1
        elif rng.random() < PARTLY:
            made = partly_quoted(rows, rng)
            changed += made is not None
        last = len(result)
        for row in made or rows:
            row = row[:]
            row[HEAD] += last
            result.rows.append(row)
        at += used
        result.space(at < len(sentences))
    return result.rows, changed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--units", type=Path, required=True, help="folder of prepare.py")
    parser.add_argument("--labelled", type=Path, required=True, help="folder of label.py")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--files", type=int, help="only so many files, for a trial")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    vocab = spacy.blank("en").vocab
    paths = sorted(args.units.glob("train-*.jsonl"))
    # The prose with its quotation marks mended stands in for that without.
    paths.insert(0, args.units / "written.jsonl")
    pools = {"speakers": [], "tails": []}
    for path in paths[:POOL_FILES]:
        for doc in DocBin().from_disk(args.labelled / f"{path.stem}.spacy").get_docs(vocab):
            for rows in sentences_of(doc):
                collect(rows, pools)
    print({kind: len(pool) for kind, pool in pools.items()}, flush=True)
    made, tokens, spoken = [], 0, 0
    for path in paths[: args.files]:
        rng = random.Random(f"{SEED}/{path.stem}")
        labelled = DocBin().from_disk(args.labelled / f"{path.stem}.spacy").get_docs(vocab)
        for line in path.read_text("utf-8").splitlines():
            unit = json.loads(line)
            docs = [next(labelled) for _ in unit["paragraphs"]]
            mended = path.stem == "written"
            if rng.random() >= SHARES.get(unit["source"], SHARE_OTHER) or unit["source"] == "masc_written" and not mended:
                continue
            paragraphs, count = [], 0
            for doc in docs:
                rows, changed = spoken_paragraph(list(sentences_of(doc)), rng, pools)
                paragraphs.append(rows)
                count += changed
            if count or mended:
                made.append(to_doc(vocab, document(unit, paragraphs, rng)))
                tokens += len(made[-1])
                spoken += count
    random.Random(SEED).shuffle(made)
    for at in range(0, len(made), 2000):
        DocBin(attrs=ATTRS, docs=made[at : at + 2000]).to_disk(args.out / f"train-{at // 2000:03}.spacy")
    print("documents", len(made), "tokens", tokens, "sentences spoken", spoken)


if __name__ == "__main__":
    main()
