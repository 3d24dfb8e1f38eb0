#!/usr/bin/env python3
"""Chooses a small sample and freezes what spaCy sees in it, for the tests that run without spaCy.

    freeze.py MODEL LANGUAGE > crates/pipeline/tests/data/oracle-NAME.jsonl

The sample is the project's own: hostile texts, the French passages, and sentences written below; no corpus enters.
"""
import json
import sys

import spacy

import ties
from french import PASSAGES
from hostile import WRITTEN, hostile

ENGLISH = [
    "Azerbaijani President Ilham Aliyev arrived in Tokyo on March 8 for an official visit. He met with Emperor Akihito and held talks with Prime Minister Junichiro Koizumi, ANS TV reported.",
    "Japan, which has lent Baku more than $600 million since 1998, will give a further $74 million in grants, the Trend agency said on Friday, quoting Finance Minister Samir Sharifov.",
    "\"We do not accept this,\" the spokesman told reporters. \"It's not going to happen, and they know it.\" The U.S. hasn't commented.",
    "The two sides signed six documents, including a joint statement on friendship and partnership, a memorandum on the environment, and an exchange of notes on the Shimal power plant.",
    "WASHINGTON (AP) - The United States on Tuesday recalled its ambassador after the court's ruling; officials in Ankara called the move \"regrettable.\"",
    "According to the report, security forces arrested 37 opposition members, beat at least 12 of them, and denied all of them access to lawyers.",
    "Mr. President, my country condemns, in the strongest terms, the aggression that its neighbour, despite repeated warnings, committed last year.",
    "Q: Has the President spoken with Chancellor Merkel? A: He has. I don't have a readout for you, but they talk quite often, as you know.",
    "If Tokyo were to support Baku at the U.N., Baku would back Japan's bid for a permanent seat on the Security Council, wouldn't it?",
    "Neither the minister nor his deputies denied that the loan, the third in two years, had been repaid late.",
    "China was accused of having been dumping steel. Its exports rose 12.5% to 1.3 million tonnes, worth about €4.2bn, in Q3.",
    "KYIV - Russia's shelling of Kharkiv killed five people, including two children, regional governor Oleh Syniehubov said. Ukraine vowed to respond.",
]


def sample(language):
    made = list(hostile(ENGLISH if language == "en" else PASSAGES, damaged=14, jumbled=8))
    yield from ENGLISH if language == "en" else PASSAGES
    # Of the hostile texts that were written by hand every twelfth, and all that were made.
    yield from made[: len(WRITTEN):12]
    yield from made[len(WRITTEN):]


def main():
    nlp = spacy.load(sys.argv[1])
    for number, text in enumerate(sample(sys.argv[2])):
        # What a near tie decides may come out otherwise on another processor.
        if not ties.has_near_tie(nlp, text):
            document = {"id": number, **nlp(text).to_json()}
            print(json.dumps(document, ensure_ascii=False, separators=(",", ":")))


if __name__ == "__main__":
    main()
