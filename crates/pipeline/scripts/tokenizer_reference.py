"""What spaCy makes of texts, as one line of JSON for each: the text, starts, lengths, space flags and norms.

    python scripts/tokenizer_reference.py PIPELINE TEXTS.json > reference.jsonl
    python scripts/tokenizer_reference.py --fixtures

The first reads a JSON list of texts and writes the file that the ignored test
`tokenizer::tests::tokens_and_norms_are_those_of_spacy` compares with. The second writes the small files in
tests/data/tokenizer: the rules of blank English, and a set of unusual rules, each with texts. Run with spaCy 3.8.18,
from the directory of the crate.
"""

import json
import pathlib
import re
import sys

import spacy
from spacy.tokenizer import Tokenizer


def line(doc, text):
    return json.dumps(
        [
            text,
            [token.idx for token in doc],
            [len(token) for token in doc],
            "".join("1" if token.whitespace_ else "0" for token in doc),
            [token.norm_ for token in doc],
        ],
        ensure_ascii=False,
    )


ENGLISH = [
    "",
    " ",
    "   ",
    "\n",
    " a  b \n c\t",
    "a\u00a0b \u3000c\x1cd\x85e\u200bf\r\ng",
    "President Biden said Tuesday that the U.S. won't send troops.",
    "“We don’t negotiate,” she said—not with terrorists…",
    "He didn't; they'd've, y'all ain't gonna, and I'm cannot.",
    "It's James's (and the Joneses') dog's; rock 'n' roll, o'clock, the '90s, ’Cause, ma'am.",
    "I.e., e.g. Mr.Smith vs. the D.C. Ph.D. on Jan. 6 at 5p.m. or 10a.m., No. 10, Inc., etc.)",
    "Costs: $3.5bn, US$5, £1,000.00, 5€. 20°C. 10km/h 5'10\" 50% +1-800 3rd 21st-century 1990s-style 2-3 2^8 1+1",
    "mid-1990s well-known state-of-the-art A--B a—b 1–2 -5 non-EU ex-President's T-shirt",
    "See https://en.wikipedia.org/wiki/Foo_(bar)?q=1&x=2#frag, (www.foo.co.uk) or mail a.b+c@example.com.",
    "10.0.0.1 127.0.0.1 8.8.8.8:53/x 1.2.3 http://a http://a.b foo.COM node.js x://y.zz 例え.テスト",
    "user:pw@host.com @user #tag a/b and/or a=b x>y a:b 12:30pm C++ C# AT&T :) :-( >:o XD ¯\\(ツ)/¯ (ಠ_ಠ)",
    "(((a))) [[b]] {c}!?!? \"'d'\" ...e... .f. ,,g,, --- ||| |---|---| #1 *x* _y_ `z` ~w~",
    "HE SAID: THE U.S. WON'T, CAN'T AND DON'T GO. I'LL GO",
    "👩‍👩‍👧‍👦 🇺🇸 👍🏽! x😀y ❤️❤️ ①② a→b ½x x² co\u00adop cafe\u0301",
    "Привет, мир! 5кг. «Да»—нет; 漢字、かな。한국어 हिन्दी। العربية، ΟΔΟΣ İzmir ẞ",
    "a.m.a.m. (don't) don't. 'don't' don't-stop can't/won't :):) 8-D, a.m.) (p.m. \\n \\t",
    "The company's Q3 net-of-tax (non-GAAP) results—$1.2bn, or 5.6%—beat \"consensus\"; see p.12.",
    "x" * 150 + "-" + "y" * 150,
    "." * 200 + "a" + ")" * 200,
]

ODD = [
    "xay xbyb ab aab 1a2b3 a a1 zzq zq qz ----",
    "the-end theEND 12x34 x12 12 x",
    "foo-bar foo-bar! !foo-bar! fooo barr l'a l’b d'd'e",
    "C C. C.. New York New  York New\nYork (New York)",
    "héé ééé éa aé é",
    "ΣΑΣ σας ſ s S K \u212a k ſs",
    "a,b;c a,;b ,a b, [] {2} a{2}b \u00e9\u0301",
]


def odd_tokenizer(vocab):
    """Rules whose matches lie where spaCy does not expect them, empty infixes, flags, looks of all kinds."""
    return Tokenizer(
        vocab,
        rules={
            "C.": [{"ORTH": "C", "NORM": "see"}, {"ORTH": "."}],
            "New York": [{"ORTH": "New York", "NORM": "NY"}],
            "ab": [{"ORTH": "a"}, {"ORTH": "b", "NORM": "bee"}],
            "(": [{"ORTH": "(", "NORM": "["}],
        },
        # Not anchored: spaCy takes off as many characters as the match has.
        prefix_search=re.compile(r"^[\(\[]|é+|!(?=f)|^(?:x|xa)(?!1)|(?<=z)z").search,
        suffix_search=re.compile(r"[\)\]!]$|(?:y|by)$|\.\.+$|(?<![0-9])x$|\Bq|(?<=a)\d$|\w(?<=b)$").search,
        infix_finditer=re.compile(
            r"(?<=[a-z])(?=[A-Z])|-+?|(?P<number>[0-9]{1,2})|(?<=l['’])(?=\w)|[,;]{2}|,|\b(?=é)"
        ).finditer,
        token_match=re.compile(r"(?i)foo-(?:bar|baz)$|[k\u017f]+$|σ").match,
        url_match=re.compile(r"(?s)(?:d.{1,3}){2,}?e|a\{2}b").match,
    )


def fixtures():
    directory = pathlib.Path("tests/data/tokenizer")
    english = spacy.blank("en")
    odd = spacy.blank("xx")
    odd.tokenizer = odd_tokenizer(odd.vocab)
    for name, nlp, texts in (("english", english, ENGLISH), ("odd", odd, ODD)):
        (directory / f"{name}.msgpack").write_bytes(nlp.tokenizer.to_bytes(exclude=["vocab"]))
        lines = [line(nlp.tokenizer(text), text) for text in texts]
        (directory / f"{name}.jsonl").write_text("".join(entry + "\n" for entry in lines), encoding="utf-8")


if sys.argv[1:] == ["--fixtures"]:
    fixtures()
else:
    pipeline, path = sys.argv[1:]
    nlp = spacy.load(pipeline)
    for text in json.loads(pathlib.Path(path).read_text(encoding="utf-8")):
        print(line(nlp.tokenizer(text), text))
