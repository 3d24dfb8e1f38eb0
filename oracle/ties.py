"""Shows that a difference from spaCy is a near tie of spaCy's own scores, or that it is not.

Floating-point sums in another order differ in the last bits. Where two classes score almost the same, that may turn a
choice, and what follows from it in the document. So a difference is explained when this holds: among spaCy's own
scores for the text there are near ties (a gap below NEAR between the chosen class and another valid one), and with the
other class taken at those places, and spaCy left to itself everywhere else, spaCy gives exactly the document that is to
be explained.
"""
import numpy
from spacy.pipeline.transition_parser import Parser
from spacy.pipeline import EntityRecognizer, Tagger  # the morphologizer is a Tagger too

NEAR = 1e-3  # scores of the taggers and parsers span tens of units


class Tie:
    """A near tie that was taken the other way."""

    def __init__(self, component, token, chosen, other, gap):
        self.component, self.token, self.chosen, self.other, self.gap = component, token, chosen, other, gap

    def __str__(self):
        return f"{self.component} at token {self.token}: {self.chosen} over {self.other} by {self.gap:.1e}"


def explain(nlp, text, got):
    """Returns the ties that turn spaCy's document into `got`, and the differences that remain.

    `got` is a document in the form of `Doc.to_json`. No differences remain: `got` is explained.
    """
    doc = nlp.make_doc(text)
    if [(t.idx, t.idx + len(t)) for t in doc] != [(t["start"], t["end"]) for t in got["tokens"]]:
        return [], ["tokens differ"]
    ties = []
    for name, component in nlp.pipeline:
        if isinstance(component, Parser):
            doc = search(name, component, doc, got, ties)
        elif isinstance(component, Tagger):
            retag(nlp, name, component, doc, got, ties)
        else:
            doc = component(doc)
    return ties, differences(doc.to_json(), got)


def has_near_tie(nlp, text):
    """Whether any choice that spaCy makes in the text is a near tie."""
    doc = nlp.make_doc(text)
    for _, component in nlp.pipeline:
        if len(doc) and isinstance(component, Parser):
            if walk(component, doc, {})[1]:
                return True
        elif len(doc) and isinstance(component, Tagger):
            scores = numpy.sort(component.model.predict([doc])[0], axis=1)
            if (scores[:, -1] - scores[:, -2] < NEAR).any():
                return True
        doc = component(doc)
    return False


def differences(expected, got):
    """What differs between two documents with the same tokens."""
    found = []
    for want, have in zip(expected["tokens"], got["tokens"]):
        for key in ("tag", "pos", "morph", "lemma", "dep", "head"):
            if want.get(key, "") != have.get(key, ""):
                word = expected["text"][want["start"]:want["end"]]
                found.append(f"token {want['id']} {word!r}: {key} {want.get(key, '')!r}, got {have.get(key, '')!r}")
    if expected.get("sents", []) != got.get("sents", []):
        found.append("sentences differ")
    want, have = (
        {(e["start"], e["end"], e["label"]) for e in doc.get("ents", [])} for doc in (expected, got)
    )
    found += [f"entity {expected['text'][s:e]!r} {label} missing" for s, e, label in sorted(want - have)]
    found += [f"entity {expected['text'][s:e]!r} {label} unexpected" for s, e, label in sorted(have - want)]
    return found


def retag(nlp, name, tagger, doc, got, ties):
    """Tags `doc`, taking near ties the way that leads to `got`."""
    classes = tagger.predict([doc])[0]
    if not len(doc):
        return
    scores = tagger.model.predict([doc])[0]
    later = [pipe for pipe_name, pipe in nlp.pipeline[nlp.pipe_names.index(name) + 1:] if not is_model(pipe)]

    def outcome(choice, i):
        """What the token gets with these classes, once the rules have run (those that don't need the parse)."""
        trial = doc.copy()
        tagger.set_annotations([trial], [choice])
        for pipe in later:
            trial = pipe(trial)
        return trial[i].tag_, trial[i].pos_, str(trial[i].morph), trial[i].lemma_

    classes = numpy.asarray(classes).copy()
    gaps = scores.max(axis=1)[:, None] - scores
    numpy.put_along_axis(gaps, classes[:, None], numpy.inf, axis=1)
    for i, other in zip(*numpy.nonzero(gaps < NEAR)):
        trial = classes.copy()
        trial[i] = other
        have = got["tokens"][i]
        have = tuple(have.get(key, "") for key in ("tag", "pos", "morph", "lemma"))
        if outcome(classes, i) != have and outcome(trial, i) == have:
            ties.append(Tie(name, int(i), tagger.labels[classes[i]], tagger.labels[other], float(gaps[i, other])))
            classes = trial
    tagger.set_annotations([doc], [classes])


def is_model(pipe):
    return isinstance(pipe, (Parser, Tagger)) or getattr(pipe, "name", "") == "tok2vec"


def search(name, parser, doc, got, ties):
    """Parses `doc`, taking near ties the way that leads to `got`. Also for names: spaCy's NER is a parser too."""
    turned = {}

    def run():
        state, near = walk(parser, doc, {step: cls for step, (cls, _) in turned.items()})
        trial = doc.copy()
        parser.set_annotations([trial], [state])
        return trial, mismatches(parser, trial, got), near

    best, wrong, near = run()
    while wrong:
        for step, cls, tie in near:
            if turned and step <= max(turned):
                continue
            turned[step] = (cls, tie)
            trial, count, further = run()
            if count < wrong:
                best, wrong, near = trial, count, further
                break
            del turned[step]
        else:
            break
    for tie in turned.values():
        tie[1].component = name
        ties.append(tie[1])
    return best


def mismatches(parser, doc, got):
    """How much of `got` the component did not reproduce."""
    made = doc.to_json()
    if isinstance(parser, EntityRecognizer):
        want, have = ({(e["start"], e["end"], e["label"]) for e in d.get("ents", [])} for d in (made, got))
        return len(want ^ have)
    return sum(
        (a.get("head"), a.get("dep")) != (b.get("head"), b.get("dep")) for a, b in zip(made["tokens"], got["tokens"])
    )


def walk(parser, doc, turned):
    """Runs the transition system with `turned` {step: class} forced; returns the state and the near ties it met."""
    moves, near = parser.moves, []
    state = moves.init_batch([doc])[0]
    if not len(doc):
        return state, near
    names = [moves.get_class_name(i) for i in range(moves.n_moves)]
    model, step = parser.model.predict([doc]), 0
    while not state.is_final():
        scores = model.predict([state])[0]
        order = numpy.argsort(-scores, kind="stable")
        valid = (int(cls) for cls in order if moves.is_valid(state, names[cls]))
        best = next(valid, None)
        if best is None:
            break
        token = max(state.B(0), 0)
        for other in valid:
            gap = float(scores[best] - scores[other])
            if gap >= NEAR:
                break
            near.append((step, other, Tie("", token, names[best], names[other], gap)))
        moves.apply_transition(state, names[turned.get(step, best)])
        step += 1
    return state, near
