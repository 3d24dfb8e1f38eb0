"""Writes src/unicode_tables.rs: what Python's `str` methods and `re` say about every character.

spaCy's models were trained on features computed by these methods, so the tables follow the Python release that
the reference runs on, not the Unicode version of the Rust standard library. Run with Python 3.11, from the
directory of the crate:

    python scripts/unicode_tables.py > src/unicode_tables.rs
"""

import platform
import re
import sys
import unicodedata
from re import _casefix

CHARACTERS = [chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000]


def ranges(test):
    out = []
    for character in CHARACTERS:
        code = ord(character)
        if test(character):
            if out and out[-1][1] == code - 1:
                out[-1][1] = code
            else:
                out.append([code, code])
    return [tuple(pair) for pair in out]


def sigma_context(character):
    """How a character counts when the lower case of a capital sigma is chosen (final or not)."""
    if ("AΣ" + character + "A").lower()[1] == "σ":
        # Looked through, or cased itself.
        if ("AΣ" + character).lower()[1] == "ς":
            return "ignorable"
        return "cased"
    return "other"


def simple_lower(character):
    lower = character.lower()
    return "i" if character == "İ" else lower


def lower_runs():
    """(first, last, step, difference) of the characters whose lower case is one other character."""
    changed = [(ord(c), ord(simple_lower(c)) - ord(c)) for c in CHARACTERS if simple_lower(c) != c]
    runs = []
    for code, difference in changed:
        if runs and runs[-1][3] == difference:
            first, last, step, _ = runs[-1]
            if first == last and code - last <= 2:
                runs[-1] = (first, code, code - last, difference)
                continue
            if code - last == step:
                runs[-1] = (first, code, step, difference)
                continue
        runs.append((code, code, 1, difference))
    return runs


def table(name, kind, doc, rows):
    print(f"\n/// {doc}\n#[rustfmt::skip]\npub(crate) static {name}: &[{kind}] = &[")
    line = ""
    for row in rows:
        item = "(" + ", ".join(row) + "),"
        if len(line) + len(item) > 112:
            print("    " + line.strip())
            line = ""
        line += item + " "
    if line:
        print("    " + line.strip())
    print("];")


def range_table(name, doc, test):
    table(name, "(u32, u32)", doc, [(f"0x{a:x}", f"0x{b:x}") for a, b in ranges(test)])


assert all(len(c.lower()) == 1 for c in CHARACTERS if c != "İ")
assert all(bool(re.match(r"\w", c)) == (c.isalnum() or c == "_") for c in CHARACTERS)
assert all(bool(re.match(r"\d", c)) == c.isdecimal() for c in CHARACTERS)
assert all(bool(re.match(r"\s", c)) == c.isspace() for c in CHARACTERS)

print(f"//! Unicode {unicodedata.unidata_version} as Python {'.'.join(platform.python_version_tuple()[:2])} sees it.")
print("//!\n//! Written by `scripts/unicode_tables.py` from Python's `str` methods and `re._casefix`; do not edit.")
range_table("ALPHA", "`str.isalpha`.", str.isalpha)
range_table("ALNUM", "`str.isalnum`.", str.isalnum)
range_table("DECIMAL", "`str.isdecimal`, the digits of `\\\\d`.".replace("\\\\", "\\"), str.isdecimal)
range_table("DIGIT", "`str.isdigit`.", str.isdigit)
range_table("SPACE", "`str.isspace`.", str.isspace)
range_table("UPPER", "`str.isupper` of one character.", str.isupper)
range_table("LOWER", "`str.islower` of one character.", str.islower)
range_table("TITLE", "Title-case letters, category Lt.", lambda c: unicodedata.category(c) == "Lt")
range_table("PUNCTUATION", "The categories P*.", lambda c: unicodedata.category(c).startswith("P"))
range_table("CURRENCY", "The category Sc.", lambda c: unicodedata.category(c) == "Sc")
range_table(
    "SIGMA_IGNORABLE", "Looked through when the form of a final sigma is chosen.",
    lambda c: sigma_context(c) == "ignorable",
)
range_table(
    "SIGMA_CASED", "Letters with case around which a capital sigma is not alone.",
    lambda c: sigma_context(c) == "cased",
)
table(
    "LOWERCASE", "(u32, u32, u32, i32)",
    "Lower case of single characters: first, last, step, difference. U+0130 alone has two characters in full.",
    [(f"0x{a:x}", f"0x{b:x}", str(s), str(d)) for a, b, s, d in lower_runs()],
)
table(
    "CASE_FIXES", "(u32, &[u32])",
    "Lower-case characters that `re.IGNORECASE` takes for equal although lowering does not make them so.",
    [
        (f"0x{code:x}", "&[" + ", ".join(f"0x{other:x}" for other in others) + "]")
        for code, others in sorted(_casefix._EXTRA_CASES.items())
    ],
)
sys.stdout.flush()
