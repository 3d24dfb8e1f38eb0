"""Texts that try to break a tokenizer or a parser: written by hand, and made from real sentences by a fixed recipe.

The recipe draws from its own generator of pseudo-random numbers, so the same texts come out everywhere.
"""

WRITTEN = [
    "", " ", "  ", "\n", "\t", "\n\n\n", " \n \n ", "\u00a0", "\u3000", "a", ".", "'", "\"", "(", ")", "-", "--", "...", "…", "\ufeff",
    "I", "I I", " I", "I ", "  I  ", "\nI\n", "\tI\t", "A.", "a.b", "a.b.", "U.S.", "U.S.A.", "e.g.", "i.e.,", "etc.).",
    # Emoji: joined by zero-width joiners, flags, skin tones, keycaps, presentation selectors.
    "😀", "😀😀😀", "Great 👍🏽 news!!! 🎉🎉 #win", "👨‍👩‍👧‍👦 went to 🇯🇵🇦🇿 today 😂😂.", "I ❤️ Tokyo™ and ☕️.", "1️⃣ first 2️⃣ second",
    "no😀space😀at😀all", "😀.😀,😀!", "Ok👌🏿,thanks🙏.", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 beat 🏴󠁧󠁢󠁷󠁬󠁳󠁿 2-1", "❤", "☺☻♥♦♣♠", "¯\\_(ツ)_/¯", "(╯°□°)╯︵ ┻━┻", "ಠ_ಠ",
    ":-) :) ;-) :( :'( :D XD <3 </3 :-/ =) 8-) ^_^ o.O O_o >.< :P :-P (: :]", "lol :D!!", "fine:)", "(-_-)", ":)))", ":-))))",
    # Addresses.
    "See https://www.example.com/a/b?c=d&e=f#g for more.", "http://localhost:8080/", "www.example.co.uk", "example.com", "Go to example.com.",
    "(https://example.org/x_(y))", "https://en.example.org/wiki/Japan–Azerbaijan_relations", "ftp://files.example.net/pub/~a/b.tar.gz",
    "mailto:someone@example.com", "Write to first.last+tag@sub.example.co.jp, please.", "a@b", "@handle #hashtag @a_b #a-b",
    "http://192.168.0.1:80/index.html?x=1;y=2", "192.168.0.1", "2001:db8::1", "C:\\Program Files\\App\\app.exe", "/usr/local/bin/env", "~/x",
    "https://пример.испытание/путь", "http://example.com/%E6%97%A5%E6%9C%AC", "//example.com", "example.com/path", "foo.bar.baz", "a.co,b.co",
    "https://t.co/abc123…", "\"https://example.com\"", "<https://example.com>", "[link](https://example.com/a).", "http://", "https://.", "http://a",
    # Numbers, money, units, dates.
    "$1.5m", "$1.5 million", "US$3.2bn", "€1,000.50", "£5", "¥120bn", "1,000,000", "1.000.000", "3.14159", "-5", "+5", "5%", "5.5%,", "5-6%", "10km",
    "10km/h", "5kg.", "20°C", "20 °C", "6'2\"", "10:30", "10:30p.m.", "10 a.m.", "10am", "9pm.", "3rd", "21st", "1990s", "'90s", "1990's", "90's",
    "1/2", "½", "1½", "2²", "x³", "10^6", "1e10", "0x1F", "#1", "No. 5", "no.5", "vol.2", "12/31/1999", "1999-12-31", "31.12.1999", "2006-2007",
    "2006–2007", "2006—2007", "Rs.500", "Rs500", "50,000-100,000", "A$5", "C$5", "$", "$$", "$5$", "100%!", "٣٤٥", "１２３", "Ⅷ", "৳৫০০", "₹1,00,000",
    "The loans of $300 million (of which $74 million in grants) were signed on 8-10 March 2006.", "1.", "1)", "(1)", "a)", "1.2.3", "v1.2.3-rc.1",
    # Contractions, abbreviations, hyphens, quotes.
    "don't", "Don't", "DON'T", "dont", "don’t", "can't've", "cannot", "Cannot", "CANNOT", "gonna", "Gotta", "wanna", "lemme", "y'all", "Y'ALL",
    "I'd've", "who'd've", "it's", "its'", "James's", "James'", "the Joneses'", "'tis", "'Twas", "'cause", "o'clock", "ma'am", "rock'n'roll", "'n'",
    "they're", "THEY'RE", "we'll", "WE’LL", "ain't", "shan't", "won't", "let's", "Let’s", "how's", "y’all", "I'm", "Im", "ive", "Id", "Ill", "were",
    "Mr. Smith Jr. met Dr. Jones, Ph.D., at St. John's.", "Gen. Lt. Col. Sgt. Adm. Gov. Sen. Rep.", "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept.",
    "J.K. Rowling", "J. K. Rowling", "George W. Bush", "D.C.", "Washington,D.C.", "U.N.-backed", "U.S.-led", "non-U.S.", "ex-President", "anti-ISIL",
    "well-known", "state-of-the-art", "mother-in-law's", "a-b-c-d", "x--y", "x---y", "x – y", "x—y", "x―y", "-x", "x-", "--x--", "pre- and post-war",
    "“Quoted,” he said. ‘Single’ too. «Guillemets» „low“ ‚low‘ ‹x› 「日本」 『本』", "``TeX'' quotes", "\"\"", "''", "'a'", "'a b'", "''a''", "\"a\"b\"",
    "He said, \"She said, 'They said, \"No.\"'\"", "(((nested)))", "([{<x>}])", "x(y)z", "x[1]", "f(x)=y", "a=b", "a==b", "a+b", "a&b", "a&amp;b", "AT&T",
    "R&D", "Q&A:", "and/or", "he/she", "1/2/3", "a|b", "a\\b", "a_b", "_a_", "__init__", "*bold*", "**bold**", "~approx~", "`code`", "a^b", "50/50",
    "wait...what", "wait…what", "wait... what", "wait....", "what?!", "what?!?!", "no!!!!", "no.no", "No.No", "end.Start", "end.start", "end,start",
    "end;start", "end:Start", "end!Start", "end?Start", "end. start", "end .Start", "end . Start", "x.Y.z", "e.g.this", "a,b,c", "1,2,3", "A,B", "a;b",
    # Markup and code.
    "<p>Hello <b>world</b>&nbsp;!</p>", "&lt;tag&gt; &amp; &#39;", "<!-- comment -->", "{\"a\": [1, 2, {\"b\": null}]}", "if (x < 3 && y >= 2) { return; }",
    "def f(x): return x**2  # square", "SELECT * FROM t WHERE a='b';", "\\frac{a}{b} $x^2$", "=== Title ===", "* item\n* item\n", "- a\n- b\n  - c\n",
    "#!/bin/sh\nset -e\n", "key: value\nother: 'x'\n", "> quoted\n>> twice\n", "[1] [2] [citation needed]", "\\n\\t", "%s %d %%",
    # Tables.
    "Country\tExports\tImports\nJapan\t1,234\t5,678\nAzerbaijan\t12\t34\n", "| a | b |\n|---|---|\n| 1 | 2 |\n", "Name      Age    City\nAli       30     Baku\n",
    "a;b;c\n1;2;3\n;;;\n", "--------\n========\n________\n", "+----+----+\n| x  | y  |\n+----+----+", "1\t2\t\t3\t\t\t4", "Total ........ 100\nNet .......... 50",
    # All caps, no caps, mixed.
    "JAPAN AND AZERBAIJAN SIGN A LOAN AGREEMENT WORTH $300 MILLION IN TOKYO ON FRIDAY.", "PRESIDENT ALIYEV ARRIVES IN TOKYO; MEETS EMPEROR.",
    "japan and azerbaijan sign a loan agreement worth $300 million in tokyo on friday", "pResiDent aLiyEv", "BREAKING: US strikes; UN reacts", "iPhone eBay McDonald",
    "THE U.S. SAID IT'S NOT GOING TO.", "WHO said IT was US?", "Who Will Win The Election In May?", "US, UK, EU, UN, WHO, IT, AM, PM, OR, IN, ME",
    # Scripts.
    "日本とアゼルバイジャンは協定に署名した。", "Токио и Баку подписали соглашение.", "Η Ελλάδα και η Τουρκία.", "وقعت اليابان وأذربيجان اتفاقية.", "יפן ואזרבייג'ן חתמו.",
    "जापान और अज़रबैजान।", "ประเทศญี่ปุ่น", "대한민국 대통령이", "Հայաստան։", "საქართველო", "Azərbaycan Respublikasının Prezidenti İlham Əliyev", "Ələt, Şəki, Gəncə",
    "President İlham Əliyev (Ильхам Алиев, 伊利哈姆) met 安倍晋三 in 東京.", "Straße STRASSE straße ẞ", "İstanbul ISTANBUL ıstanbul", "ǅ ǆ Ǆ", "ﬁnance ﬂow oﬃce",
    "ΣΊΣΥΦΟΣ σίσυφος ς", "naïve café résumé Zürich Kraków Łódź São Paulo", "cafe\u0301 re\u0301sume\u0301", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘", "ᚠᛇᚻ", "𝕳𝖊𝖑𝖑𝖔 𝓦𝓸𝓻𝓵𝓭 𝟏𝟐𝟑", "Ｈｅｌｌｏ，ｗｏｒｌｄ！",
    "H̲e̲l̲l̲o", "ⒶⒷⒸ ⓐⓑⓒ", "ªº ²³¹ ¼½¾", "№ 5 § 3 ¶ † ‡ • ‣ · ※", "© ® ™ ℠ ℃ ℉ Ω Å", "← → ↑ ↓ ⇒ ∀ ∃ ∈ ≤ ≥ ≠ ∞ √ ∑", "█▓▒░ ■□▪▫",
    # White space and invisible characters.
    "a\u00a0b", "a\u2003b", "a\u200bb", "a\u200cb\u200dc", "a\u202fb", "a\u205fb", "a\u3000b", "\ufeffa b", "a\u2028b\u2029c", "a\x0bb\x0cc", "a\x1cb\x1db\x1ec\x1fd", "a\x85b",
    "a\r\nb\r\nc\r\n", "a\rb\rc", "a \n b", "a\n b", "a \nb", "a  b", "a   b", "a    b", "  a  b  ", "a \t b", "a\t\tb", "a \u00a0 b", "a\u00a0\u00a0b", "a.\u00a0B.", "a. \n\nB.",
    "\u202eabc\u202c", "\u200fאב\u200e", "so\u00adft", "a\u2060b", "a\ufe0fb", "a\x00b", "\x00", "a\x07b\x1b[31mred\x1b[0m", "\x7f\x80\x9f", "\ue000\uf8ff", "\U0010ffff\U000e0001", "\ufffd\ufffc", "\ufdd0",
    "Line one\nline two\n\nLine three.   Next\tsentence .\n", "word\n\n\n\n\nword", "word \n \n \n word", "\n\n  \t\t\n\nWord", "Word\n\n  \t\t\n\n", "' ' ' '", "\" \" \"", ". . . .", ", , ,", "- - -",
    # Long and monotonous.
    "a" * 99, "a" * 100, "a" * 101, "A" * 250, "1" * 200, "." * 120, "-" * 150, "!" * 90, "'" * 60, "(" * 80 + ")" * 80, "\"" * 50, "a-" * 60, "a." * 60, "a'" * 40, "x/" * 70, "#" * 64,
    "ab " * 80, "the " * 60, "very, " * 50, "and " * 50, "no! " * 40, "(a) " * 40, "\n" * 70, " " * 90, "\t" * 40, "😀" * 60, "é" * 120, "的" * 120, "é́" * 40,
    "Supercalifragilisticexpialidociousantidisestablishmentarianismpneumonoultramicroscopicsilicovolcanoconiosisword",
    "buffalo buffalo Buffalo buffalo", "that that that that", "He said that she said that they said that we said that you said that I said so.",
]

PUNCTUATION = list(".,;:!?'\"()[]{}<>-–—…/\\|&%$#@*+=~^_`") + ["...", "--", "''", "``", "”", "“", "’", "‘", "«", "»", "?!", "n't", "'s", "’s", "'ll", "$", "€", "£", "#"]
BITS = [
    "don't", "U.S.", "e.g.", "km", "3rd", "10:30", "a.m.", "p.m.", "http://x.io/a", "x@y.org", "😀", "👨‍👩‍👧", "é", "ß", "İ", "日本", "Баку", "ابو", "１２", "½", "\u00a0", "\u200b", "\t", "\n", "  ",
    "Mr.", "O'Neil", "cannot", "gonna", "COVID-19", "F-16", "$5bn", "5%", "#tag", "@me", ":)", ":-(", "<3", "1,000", "3.5", "-", "—", "…", "a", "I", "The", "state", "said", "Tokyo", "and", "(", ")",
]


class Draws:
    """A linear congruential generator: the same draws in every Python."""

    def __init__(self, seed):
        self.state = seed

    def below(self, bound):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % bound

    def of(self, items):
        return items[self.below(len(items))]


def damage(text, draws):
    """Breaks a real text in a few places."""
    for _ in range(1 + draws.below(6)):
        at = draws.below(len(text)) if text else 0
        kind = draws.below(10)
        if kind == 0:
            text = text[:at] + draws.of(PUNCTUATION) + text[at:]
        elif kind == 1:
            text = text[:at] + text[at:].replace(" ", "", 1)
        elif kind == 2:
            text = text[:at] + text[at:].replace(" ", draws.of(["  ", "\n", "\t", " \n", "\n\n", "\u00a0", "\u3000", "\r\n", "   "]), 1)
        elif kind == 3:
            text = text[:at] + draws.of(BITS) + text[at:]
        elif kind == 4:
            text = text[:at] + text[at:].upper()
        elif kind == 5:
            text = text.lower()
        elif kind == 6:
            text = text[:at] + text[at + 1 + draws.below(5):]
        elif kind == 7:
            text = text[:at]
        elif kind == 8:
            text = text.title()
        else:
            text = text[:at] + " " + draws.of(BITS) + " " + text[at:]
    return text


def jumble(draws):
    """Glues odd bits together."""
    parts = []
    for _ in range(1 + draws.below(18)):
        parts.append(draws.of(BITS) if draws.below(3) else draws.of(PUNCTUATION))
        if draws.below(2):
            parts.append(draws.of([" ", " ", " ", "  ", "\n", ""]))
    return "".join(parts)


def hostile(sentences, damaged=1500, jumbled=700):
    """All hostile texts; `sentences` are the real ones that get damaged."""
    draws = Draws(8)
    yield from WRITTEN
    for _ in range(damaged):
        yield damage(draws.of(sentences), draws)
    for _ in range(jumbled):
        yield jumble(draws)
