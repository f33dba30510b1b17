"""Names in normal form: what stands for what when two spellings are compared.

`normalise` keeps what was written, `fold` drops what spelling alone may change, `key_of` drops what is no part of the name.
"""

import re
import unicodedata
from functools import lru_cache

from timeline.actors.given import GIVEN_NAMES, VARIANTS
from timeline.actors.vocabulary import CORPORATE, EVENT_WORDS, ORG_HEADS, PLACE_TAILS, TITLES

# Same length on purpose: offsets into the normalised text are offsets into the text.
SAME_LENGTH = str.maketrans(
    {
        "\u00a0": " ",
        "\u2007": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\u2018": "'",
        "\u2019": "'",
        "\u02bc": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u2010": "-",
        "\u2011": "-",
    }
)

# Letters that begin a name: capitals of Latin, Greek and Cyrillic, ready for a character class.
UPPER = "".join(chr(code) for code in range(0x41, 0x530) if chr(code).isupper())

# Cyrillic as passports write it, and Latin letters that have no accent to drop. Pairs, because the letters look alike.
_SPELT = """
0430:a 0431:b 0432:v 0433:g 0434:d 0435:e 0451:e 0436:zh 0437:z 0438:i 0439:y 043a:k 043b:l 043c:m 043d:n 043e:o
043f:p 0440:r 0441:s 0442:t 0443:u 0444:f 0445:kh 0446:ts 0447:ch 0448:sh 0449:shch 044b:y 044d:e 044e:yu 044f:ya
0456:i 0457:yi 0454:ye 0491:g 0142:l 00f8:o 0111:d 00f0:d 00fe:th 00e6:ae 0153:oe 0131:i
"""
_LETTERS: dict[int, str | None] = {int(code, 16): latin for code, latin in (pair.split(":") for pair in _SPELT.split())}
_LETTERS |= {0x44A: None, 0x44C: None, ord("'"): None}

_DOTTED = re.compile(r"\b(?:[^\W\d_]\.){2,}|\b[^\W\d_](?:\.[^\W\d_])+\b")
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]{2,})*")

# Endings of Slavic surnames and adjectives: one Cyrillic ending, several Latin ones.
_ENDINGS = (
    (re.compile(r"(?<=sk)(?:iy|ii|ij|yi|yy|i)$"), "y"),
    (re.compile(r"(?<=[a-z]{3}[^aeiou])(?:iy|ii|ij|yi|yy)$"), "y"),
    (re.compile(r"(?<=[a-z]{2}[^dw]a)ys$"), "is"),
    (re.compile(r"(?<=[aeou])y(?=sk)"), "i"),
    (re.compile(r"(?<=[a-z]{2}[aeo])yev(?=a?$)"), "ev"),
    (re.compile(r"(?<=[a-z]{3}o)ff$"), "v"),
    (re.compile(r"(?<=sk)a(?:ia|ja)$"), "aya"),
)
_LEADING = CORPORATE | {"the"}
_TRAILING = CORPORATE | {"and"}
_HEADS = ORG_HEADS | PLACE_TAILS | EVENT_WORDS


def normalise(text: str) -> str:
    """Return the text with plain spaces, quotes and hyphens, case and accents kept, runs of blanks as one blank."""
    return " ".join(unicodedata.normalize("NFC", text).translate(SAME_LENGTH).split())


@lru_cache(maxsize=16_384)
def fold_word(word: str) -> str:
    """Return one word folded: a given name by table, else the endings that transliteration varies."""
    plain = word.casefold().translate(_LETTERS)
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(c for c in decomposed if not unicodedata.combining(c)).translate(_LETTERS)
    if plain in VARIANTS:
        return VARIANTS[plain]
    if len(plain) > 4:
        for pattern, ending in _ENDINGS:
            plain = pattern.sub(ending, plain)
    return plain


def is_given(word: str) -> bool:
    """Return whether a word, in any letters, is a given name that announces a person."""
    low = word.casefold()
    return low in GIVEN_NAMES or fold_word(low) in GIVEN_NAMES


@lru_cache(maxsize=16_384)
def fold(text: str) -> str:
    """Return the words of a name, folded, with one blank between.

    Equal for spellings of one name: case, accents, dots of abbreviations ("U.S." is "us"), quotes, hyphens, and the
    transliterations of Slavic names (Dimitry is Dmitry, Chubays is Chubais). Cyrillic is read as Latin.
    """
    plain = normalise(text).translate({ord("'"): None}).replace("&", " and ")
    plain = _DOTTED.sub(lambda found: found.group().replace(".", ""), plain)
    return " ".join(fold_word(word) for word in _WORD.findall(plain))


@lru_cache(maxsize=16_384)
def key_of(name: str) -> str:
    """Return what identifies the name: `fold` without "the", titles, corporate forms, a genre word said twice.

    "LTD RUSNANO" is "rusnano"; "The Innovation Week Conference" is "innovation week". Never empty for a name with a letter
    or digit: a name made of such words alone keeps them.
    """
    words = fold(name).split()
    is_person = not (words and words[-1] in _HEADS)
    while len(words) > 1 and (words[0] in _LEADING or (is_person and words[0] in TITLES)):
        del words[0]
    while len(words) > 1 and words[-1] in _TRAILING:
        del words[-1]
    if len(words) > 2 and words[-1] in EVENT_WORDS and words[-2] in EVENT_WORDS:
        del words[-1]
    return " ".join(words)
