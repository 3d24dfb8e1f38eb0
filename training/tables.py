"""Add the parts that are not trained, and write the pipeline directory.

Takes a trained directory (tok2vec, tagger, parser, ner) and adds an attribute
ruler (tag to part of speech and morphology; the rules stand in this file) and
a lemmatizer in rule mode, whose tables come from ``spacy-lookups-data``
(WordNet) and are shrunk: an exception or an index word stays only where the
rules would not give the same lemma without it. The strings of the vocabulary
are cut to those that the pipeline itself names.
"""

import argparse
import gzip
import json
import os
import shutil
from collections import Counter
from pathlib import Path

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ.setdefault(name, "1")

import spacy  # noqa: E402
from spacy.lookups import Lookups  # noqa: E402
from spacy.tokens import DocBin  # noqa: E402

TAGS = {
    "_SP": ("SPACE", ""),
    ".": ("PUNCT", "PunctType=Peri"),
    ",": ("PUNCT", "PunctType=Comm"),
    "-LRB-": ("PUNCT", "PunctSide=Ini|PunctType=Brck"),
    "-RRB-": ("PUNCT", "PunctSide=Fin|PunctType=Brck"),
    "``": ("PUNCT", "PunctSide=Ini|PunctType=Quot"),
    "''": ("PUNCT", "PunctSide=Fin|PunctType=Quot"),
    ":": ("PUNCT", ""),
    "HYPH": ("PUNCT", "PunctType=Dash"),
    "NFP": ("PUNCT", ""),
    "$": ("SYM", ""),
    "#": ("SYM", ""),
    "SYM": ("SYM", ""),
    "ADD": ("X", ""),
    "AFX": ("ADJ", "Hyph=Yes"),
    "CC": ("CCONJ", "ConjType=Cmp"),
    "CD": ("NUM", "NumType=Card"),
    "DT": ("DET", ""),
    "EX": ("PRON", ""),
    "FW": ("X", "Foreign=Yes"),
    "GW": ("X", ""),
    "IN": ("ADP", ""),
    "JJ": ("ADJ", "Degree=Pos"),
    "JJR": ("ADJ", "Degree=Cmp"),
    "JJS": ("ADJ", "Degree=Sup"),
    "LS": ("X", "NumType=Ord"),
    "MD": ("AUX", "VerbForm=Fin"),
    "NN": ("NOUN", "Number=Sing"),
    "NNP": ("PROPN", "Number=Sing"),
    "NNPS": ("PROPN", "Number=Plur"),
    "NNS": ("NOUN", "Number=Plur"),
    "PDT": ("DET", ""),
    "POS": ("PART", ""),
    "PRP": ("PRON", "PronType=Prs"),
    "PRP$": ("PRON", "Poss=Yes|PronType=Prs"),
    "RB": ("ADV", ""),
    "RBR": ("ADV", "Degree=Cmp"),
    "RBS": ("ADV", "Degree=Sup"),
    "RP": ("ADP", ""),
    "TO": ("PART", ""),
    "UH": ("INTJ", ""),
    "VB": ("VERB", "VerbForm=Inf"),
    "VBD": ("VERB", "Tense=Past|VerbForm=Fin"),
    "VBG": ("VERB", "Aspect=Prog|Tense=Pres|VerbForm=Part"),
    "VBN": ("VERB", "Aspect=Perf|Tense=Past|VerbForm=Part"),
    "VBP": ("VERB", "Tense=Pres|VerbForm=Fin"),
    "VBZ": ("VERB", "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
    "WDT": ("DET", ""),
    "WP": ("PRON", ""),
    "WP$": ("DET", "Poss=Yes"),
    "WRB": ("SCONJ", ""),
    "XX": ("X", ""),
}


def _is(*words):
    """A condition on one or several words, curly apostrophes included."""
    words = list(dict.fromkeys(form for word in words for form in (word, word.replace("'", "\u2019"))))
    return words[0] if len(words) == 1 else {"IN": words}


# (condition on one token, attributes); a later rule wins over an earlier one.
RULES = [
    # Pronouns and determiners.
    ({"TAG": "DT", "LOWER": _is("a", "an")}, {"MORPH": "Definite=Ind|PronType=Art"}),
    ({"TAG": "DT", "LOWER": "the"}, {"MORPH": "Definite=Def|PronType=Art"}),
    ({"TAG": "DT", "LOWER": _is("this", "that")}, {"MORPH": "Number=Sing|PronType=Dem"}),
    ({"TAG": "DT", "LOWER": _is("these", "those")}, {"MORPH": "Number=Plur|PronType=Dem"}),
    ({"TAG": "WDT", "LOWER": "that"}, {"POS": "PRON", "MORPH": "PronType=Rel"}),
    (
        {
            "TAG": _is("DT", "WDT"),
            "DEP": _is(
                "nsubj",
                "nsubjpass",
                "dobj",
                "pobj",
                "attr",
                "dative",
                "ROOT",
                "conj",
                "appos",
                "dep",
                "npadvmod",
                "nmod",
                "ccomp",
                "relcl",
                "pcomp",
                "advcl",
                "acomp",
                "oprd",
                "poss",
                "csubj",
                "advmod",
                "mark",
            ),
        },
        {"POS": "PRON"},
    ),
    (
        {
            "TAG": "NN",
            "LOWER": _is(
                *(
                    some + body
                    for some in ("any", "every", "no", "some")
                    for body in ("one", "body", "thing")
                    if some + body != "noone"
                )
            ),
        },
        {"POS": "PRON", "MORPH": "Number=Sing|PronType=Ind"},
    ),
    *(
        (
            {"TAG": "PRP", "LOWER": _is(*forms)},
            {"LEMMA": lemma, "MORPH": f"{number}Person={person}|PronType=Prs"},
        )
        for lemma, person, number, forms in (
            ("I", 1, "Number=Sing|", ("i", "me")),
            ("he", 3, "Gender=Masc|Number=Sing|", ("he", "him")),
            ("she", 3, "Gender=Fem|Number=Sing|", ("she", "her")),
            ("it", 3, "Gender=Neut|Number=Sing|", ("it",)),
            ("we", 1, "Number=Plur|", ("we", "us", "'s")),
            ("they", 3, "Number=Plur|", ("they", "them", "'em")),
            ("you", 2, "", ("you",)),
        )
    ),
    # Adverbs, conjunctions, particles.
    (
        {"TAG": "RB", "LOWER": _is("not", "n't", "nt")},
        {"POS": "PART", "LEMMA": "not", "MORPH": "Polarity=Neg"},
    ),
    (
        {
            "TAG": "IN",
            "LOWER": _is(
                "that",
                "if",
                "because",
                "while",
                "since",
                "so",
                "whether",
                "although",
                "though",
                "unless",
                "once",
                "whereas",
                "whilst",
                "upon",
                "except",
                "despite",
                "besides",
                "till",
                "but",
                "albeit",
            ),
        },
        {"POS": "SCONJ"},
    ),
    ({"TAG": "IN", "DEP": "mark"}, {"POS": "SCONJ"}),
    ({"TAG": "CC", "LOWER": "but", "DEP": "advmod"}, {"POS": "ADV"}),
    # Modals and auxiliaries.
    ({"TAG": "MD", "LOWER": _is("wo", "'ll")}, {"LEMMA": "will"}),
    ({"TAG": "MD", "LOWER": "ca"}, {"LEMMA": "can"}),
    ({"TAG": "MD", "LOWER": "sha"}, {"LEMMA": "shall"}),
    ({"TAG": "MD", "LOWER": "'d"}, {"LEMMA": "would"}),
    ({"TAG": "MD", "LOWER": "\u2019d"}, {"LEMMA": "would"}),
    ({"TAG": "VB", "LOWER": _is("be", "do", "have", "'ve")}, {"POS": "AUX"}),
    ({"TAG": "VBP", "LOWER": "do"}, {"POS": "AUX", "LEMMA": "do"}),
    ({"TAG": "VBZ", "LOWER": "does"}, {"POS": "AUX", "LEMMA": "do"}),
    ({"TAG": "VBD", "LOWER": "did"}, {"POS": "AUX", "LEMMA": "do"}),
    ({"TAG": _is("VB", "VBP"), "LOWER": _is("have", "'ve")}, {"POS": "AUX", "LEMMA": "have"}),
    ({"TAG": "VBZ", "LOWER": "has"}, {"POS": "AUX", "LEMMA": "have"}),
    ({"TAG": _is("VBD", "VBN"), "LOWER": _is("had", "'d")}, {"POS": "AUX", "LEMMA": "have"}),
    (
        {"TAG": _is("VBZ", "VBP", "VBD"), "LOWER": _is("is", "are", "am", "was", "were", "'s", "'re", "'m")},
        {"POS": "AUX", "LEMMA": "be"},
    ),
    ({"TAG": _is("VBN", "VBG"), "LOWER": _is("been", "being")}, {"POS": "AUX", "LEMMA": "be"}),
    ({"TAG": "VBZ", "LOWER": _is("'s"), "DEP": "aux"}, {"POS": "AUX", "LEMMA": "'s"}),
    (
        {"TAG": _is("VB", "VBP", "VBZ", "VBD", "VBN", "VBG", "MD"), "DEP": _is("aux", "auxpass")},
        {"POS": "AUX"},
    ),
    (
        {
            "TAG": _is("VB", "VBP", "VBZ", "VBD", "VBN"),
            "LOWER": _is("do", "does", "did", "have", "has", "had", "'ve"),
            "DEP": _is(
                "ROOT", "advcl", "ccomp", "conj", "relcl", "xcomp", "pcomp", "acl", "parataxis", "csubj"
            ),
        },
        {"POS": "VERB"},
    ),
]

# The rules in an order that serves words the index lacks; each pair is
# (ending, replacement), and the first that fits gives the lemma.
LEMMA_RULES = {
    "adj": [["iest", "y"], ["ier", "y"], ["er", ""], ["est", ""], ["er", "e"], ["est", "e"]],
    "noun": [
        ["ies", "y"],
        ["sses", "ss"],
        ["xes", "x"],
        ["ches", "ch"],
        ["shes", "sh"],
        ["men", "man"],
        ["s", ""],
        ["ses", "s"],
        ["ves", "f"],
        ["zes", "z"],
    ],
    "verb": [
        ["ies", "y"],
        ["ied", "y"],
        ["s", ""],
        ["es", "e"],
        ["es", ""],
        ["ed", ""],
        ["ed", "e"],
        ["ing", ""],
        ["ing", "e"],
    ],
    "punct": [["\u201c", '"'], ["\u201d", '"'], ["\u2018", "'"], ["\u2019", "'"]],
    "adv": [["", ""]],
}
# Where both "hope" and "hop" are verbs, the rules take the one with the e, which
# is nearly always meant; these two would only spoil "singing" and "swinging".
LEFT_OUT = {"singe", "swinge"}
# Emoticons of spaCy's tokenizer that are the end of "(Turan, March 8)".
NOT_IN_NEWS = {"8)", "8-)"}
PARTS = ("adj", "adv", "noun", "verb")
ENDINGS = {"noun": ("s", "men"), "verb": ("s", "ed", "ing"), "adj": ("er", "est"), "adv": ("",)}


def lemma(string, rules, index, exceptions):
    """The first lemma of spaCy's rule mode for a lower-case string."""
    forms, others = [], []
    for old, new in rules:
        if string.endswith(old):
            form = string[: len(string) - len(old)] + new
            if not form:
                continue
            if form in index:
                forms.insert(0, form)
            elif not form.isalpha():
                forms.append(form)
            else:
                others.append(form)
    forms = list(dict.fromkeys(forms))
    for form in exceptions.get(string, ()):
        if form not in forms:
            forms.insert(0, form)
    return (forms or others or [string])[0]


def load_table(folder, table):
    with gzip.open(folder / f"en_{table}.json.gz", "rt", encoding="utf-8") as file:
        return json.load(file)


def vocabulary(folder):
    """Inflected forms with their frequency: part of speech to Counter."""
    parts = {
        "NNS": "noun",
        "VBD": "verb",
        "VBN": "verb",
        "VBG": "verb",
        "VBZ": "verb",
        "JJR": "adj",
        "JJS": "adj",
        "RB": "adv",
        "RBR": "adv",
        "RBS": "adv",
    }
    counts = {part: Counter() for part in PARTS}
    vocab = spacy.blank("en").vocab
    for path in sorted(folder.glob("train-*.spacy")):
        for doc in DocBin().from_disk(path).get_docs(vocab):
            for token in doc:
                part = parts.get(token.tag_)
                if part:
                    counts[part][token.lower_] += 1
    return counts


def inflected(word, part):
    """Strings whose lemma the word could be."""
    strings = set()
    for old, new in LEMMA_RULES[part]:
        if word.endswith(new):
            strings.add(word[: len(word) - len(new)] + old)
    return {string for string in strings if string.endswith(ENDINGS[part])}


def shrink(rules, index, exceptions, counts):
    """Smaller tables with new rules and the same lemmas for `counts`' words."""
    result = {"lemma_index": {}, "lemma_exc": {}}
    for part in PARTS:
        words = {word for word in index.get(part, ()) if word.isalpha() and word.isascii()} - LEFT_OUT
        full = (rules[part], set(index.get(part, ())), exceptions.get(part, {}))
        strings = set(counts[part])
        strings |= {s for s, forms in exceptions.get(part, {}).items() if "_" not in s and " " not in s}
        if part != "adv":
            # Words that the text lacks: the forms that the rules reach, of
            # words short enough to be inflected at all.
            for word in words:
                if part != "adj" or len(word) <= 6:
                    strings |= inflected(word, part)
        wanted = {string: lemma(string, *full) for string in strings}
        mine = LEMMA_RULES[part]
        # Start with nothing; for each string that comes out wrong, an index
        # word mends it if the rules reach the lemma, an exception otherwise.
        kept, own = set(), {}
        for _ in range(4):
            wrong = [s for s in sorted(wanted) if lemma(s, mine, kept, own) != wanted[s]]
            if not wrong:
                break
            for string in wrong:
                target = wanted[string]
                if lemma(string, mine, kept | {target}, {}) == target and target in words:
                    kept.add(target)
                else:
                    own[string] = [target]
        for string in [s for s in sorted(own) if lemma(s, mine, kept, {}) == own[s][0]]:
            del own[string]
        result["lemma_index"][part] = sorted(kept)
        result["lemma_exc"][part] = own
        total = sum(counts[part].values())
        same = sum(n for s, n in counts[part].items() if lemma(s, mine, kept, own) == lemma(s, *full))
        print(
            f"{part}: index {len(full[1])} -> {len(kept)}, exceptions {len(full[2])} -> {len(own)}; "
            f"same lemma on {same} of {total} tokens"
        )
    return result


def build(trained, tables, out):
    """Put the parts together and write the directory `out`."""
    source = spacy.load(trained)
    config = source.config.copy()
    nlp = spacy.util.load_model_from_config(config, auto_fill=True)
    nlp.from_disk(trained, exclude=["vocab", "tokenizer"])
    rules = {text: tokens for text, tokens in nlp.tokenizer.rules.items() if text not in NOT_IN_NEWS}
    nlp.tokenizer.rules = rules
    ruler = nlp.add_pipe("attribute_ruler", after="parser")
    patterns = [
        {"patterns": [[{"TAG": tag}]], "attrs": {"POS": pos, **({"MORPH": morph} if morph else {})}}
        for tag, (pos, morph) in TAGS.items()
    ]
    patterns += [{"patterns": [[condition]], "attrs": attrs} for condition, attrs in RULES]
    ruler.add_patterns(patterns)
    lemmatizer = nlp.add_pipe("lemmatizer", after="attribute_ruler", config={"mode": "rule"})
    lookups = Lookups()
    lookups.add_table("lemma_rules", LEMMA_RULES)
    lookups.add_table("lemma_index", tables["lemma_index"])
    lookups.add_table("lemma_exc", tables["lemma_exc"])
    lemmatizer.initialize(lookups=lookups)
    for name in ("tagger", "parser", "ner"):
        for label in nlp.get_pipe(name).labels:
            nlp.vocab.strings.add(label)
    nlp.meta["name"] = "demarche"
    nlp.meta["version"] = "0.1.0"
    nlp.meta["license"] = "MIT OR Apache-2.0; lemma tables: WordNet 3.0 licence"
    nlp.meta["description"] = "Demarche's English pipeline, see MODEL_CARD.md"
    nlp.config["paths"] = {key: None for key in nlp.config["paths"]}
    fresh = out.with_name(out.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    nlp.to_disk(fresh)
    old = out.with_name(out.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.rename(old)
    fresh.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def compare(nlp, other, labelled):
    """How often parts of speech and lemmas are those of another pipeline."""
    names = ("attribute_ruler", "lemmatizer")
    pos, lemmas, total, differ = 0, 0, 0, Counter()
    mine = DocBin().from_disk(labelled).get_docs(nlp.vocab)
    theirs = DocBin().from_disk(labelled).get_docs(other.vocab)
    for doc, gold in zip(mine, theirs):
        for name in names:
            doc, gold = nlp.get_pipe(name)(doc), other.get_pipe(name)(gold)
        for token, reference in zip(doc, gold):
            total += 1
            pos += token.pos_ == reference.pos_
            lemmas += token.lemma_ == reference.lemma_
            if (token.pos_, token.lemma_) != (reference.pos_, reference.lemma_):
                differ[
                    (
                        token.text,
                        token.tag_,
                        token.dep_,
                        token.pos_,
                        reference.pos_,
                        token.lemma_,
                        reference.lemma_,
                    )
                ] += 1
    print(f"part of speech: same on {pos} of {total} tokens; lemma: {lemmas}")
    for case, count in differ.most_common(15):
        print(" ", count, *case)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trained", type=Path, required=True)
    parser.add_argument("--labelled", type=Path, required=True, help="shards, for the vocabulary")
    parser.add_argument("--lookups", type=Path, help="data folder of spacy-lookups-data")
    parser.add_argument("--cache", type=Path, help="keep the shrunk tables here")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--compare", help="another pipeline, to check the tables with")
    args = parser.parse_args()
    if args.cache and args.cache.exists():
        tables = json.loads(args.cache.read_text("utf-8"))
    else:
        folder = args.lookups
        if folder is None:
            import spacy_lookups_data

            folder = Path(spacy_lookups_data.__file__).parent / "data"
        full = [load_table(folder, name) for name in ("lemma_rules", "lemma_index", "lemma_exc")]
        tables = shrink(*full, vocabulary(args.labelled))
        if args.cache:
            args.cache.write_text(json.dumps(tables), "utf-8")
    build(args.trained, tables, args.out)
    if args.compare:
        compare(spacy.load(args.out), spacy.load(args.compare), args.labelled / "dev.spacy")


if __name__ == "__main__":
    main()
