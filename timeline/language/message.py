"""What tells a short message from a short article: its length, one paragraph, and the signs that people put in messages."""

import re

_LONGEST = 300
_SHORT = 160  # as long as a text message: so much is written by anybody without a sign
_SIGN = re.compile(
    r"[#@]\w|https?://|\bwww\.|[!~…*]|\?\s*\Z|\.\.\.|::|\|"
    r"|[\u2190-\u2bff\U0001f000-\U0001faff]"  # arrows, dingbats, emoji
    r"|(?<!\S)[:;=8xX][-'o]?[()DPp3/\\|](?!\S)|<3|\b[TQ][._][TQ]\b"
    r"|\b(?:u|ur|r|im|dont|cant|lol|lah|leh|omg|rt|pls|plz|thx|tmr\w*|tonite|tdy|ppl|bday|gonna|wanna|haha\w*|hehe\w*|yay|btw|fyi)\b"
    r"|(?-i:\A\s*[a-z]|(?<=[.!?] )i\b| i )",
    re.IGNORECASE,
)
# As in: PARIS, Feb. 12 (Reuters) - They met; LONDON (AP) — They met.
_DATELINE = re.compile(
    r"\s*[A-Z][A-Z .'’-]{2,60}(?:,[^\n()–—]{1,40})?\s*(?:\([A-Z][\w .]{1,20}\)\s*(?:--|[—–-])|(?<=\d)\s*(?:--|[—–])\s)"
)


def is_message(text: str) -> bool:
    """Return whether a text is a short message: one paragraph of at most 300 characters, without a dateline.

    One longer than 160 must also have something that articles lack: a hashtag, an address, a smile, "!", "u".
    """
    if len(text) > _LONGEST or "\n\n" in text.strip() or _DATELINE.match(text):
        return False
    return len(text.strip()) <= _SHORT or _SIGN.search(text) is not None
