"""The world of one made page: its dates in every form in which pages write them, its words, and the noise around its article."""

import random
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from benchmarks.pages.words import (
    DAYS,
    HOSTS,
    MONTHS,
    MONTHS_SHORT,
    NAMES,
    SITES,
    STORIES,
    TITLES,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_TOKEN = re.compile(r"\[(?:(?P<of>[a-z]):)?(?P<form>[A-Za-z_0-9]+)\]")
_ZONES = (-480, -300, -240, 0, 60, 120, 180, 240, 330, 540)


def forms(at: datetime, lang: str) -> dict[str, str]:
    """Return a moment of the publisher's clock in the forms in which it is written; names of days and months in `lang`."""
    utc = at.astimezone(UTC)
    offset = f"{at:%z}"
    suffix = "th" if at.day in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(at.day % 10, "th")
    seconds = str(int(at.timestamp()))
    return {
        "D": str(at.day),
        "DD": f"{at.day:02}",
        "th": f"{at.day}{suffix}",
        "M": str(at.month),
        "MM": f"{at.month:02}",
        "Month": MONTHS[lang][at.month - 1],
        "Mon": MONTHS_SHORT[lang][at.month - 1],
        "MON": MONTHS_SHORT[lang][at.month - 1].upper(),
        "MONTH": MONTHS[lang][at.month - 1].upper(),
        "Eng": MONTHS_SHORT["en"][at.month - 1][:3],
        "eng": MONTHS_SHORT["en"][at.month - 1][:3].lower(),
        "month": MONTHS[lang][at.month - 1].lower(),
        "Y": str(at.year),
        "YY": f"{at.year % 100:02}",
        "Weekday": DAYS[lang][at.weekday()],
        "WEEKDAY": DAYS[lang][at.weekday()].upper(),
        "Wd": DAYS["en"][at.weekday()][:3],
        "h": str(at.hour % 12 or 12),
        "hh": f"{at.hour:02}",
        "mm": f"{at.minute:02}",
        "ss": f"{at.second:02}",
        "am": "am" if at.hour < 12 else "pm",
        "AM": "AM" if at.hour < 12 else "PM",
        "ap": "a.m." if at.hour < 12 else "p.m.",
        "iso": f"{at:%Y-%m-%d}",
        "ym": f"{at:%Y-%m}",
        "w3c": f"{at:%Y-%m-%dT%H:%M:%S}{offset[:3]}:{offset[3:]}",
        "rfc3339": f"{at:%Y-%m-%dT%H:%M:%S}{offset}",
        "local": f"{at:%Y-%m-%dT%H:%M:%S}",
        "minute": f"{at:%Y-%m-%dT%H:%M}",
        "sql": f"{at:%Y-%m-%d %H:%M:%S}",
        "utc": f"{utc:%Y-%m-%dT%H:%M:%SZ}",
        "utcday": f"{utc:%Y-%m-%d}",
        "millis": f"{utc:%Y-%m-%dT%H:%M:%S}.000Z",
        "epoch": seconds,
        "epochms": seconds + "000",
        "compact": f"{at:%Y%m%d}",
        "stamp": f"{at:%Y%m%d%H%M%S}",
        "path": f"{at:%Y/%m/%d}",
        "rfc822": f"{DAYS['en'][at.weekday()][:3]}, {at.day:02} {MONTHS['en'][at.month - 1][:3]} {at.year} {at:%H:%M:%S} {offset}",
        "gmt": f"{DAYS['en'][utc.weekday()][:3]}, {utc.day:02} {MONTHS['en'][utc.month - 1][:3]} {utc.year} {utc:%H:%M:%S} GMT",
        "js": f"{DAYS['en'][at.weekday()][:3]} {MONTHS['en'][at.month - 1][:3]} {at.day:02} {at.year} {at:%H:%M:%S} GMT{offset}",
        "unix": f"{DAYS['en'][utc.weekday()][:3]} {MONTHS['en'][utc.month - 1][:3]} {utc.day:02} {utc:%H:%M:%S} UTC {utc.year}",
    }


@dataclass(frozen=True, slots=True)
class Moments:
    """The moments of a page, by their letter; '' is its publication.

    u: its last change; s: the day of saving; n: a newer story; o: an older one; p: the day after publication;
    q: some hours after publication.
    """

    by_letter: dict[str, datetime]

    @classmethod
    def made(cls, rng: random.Random) -> "Moments":
        """Make them: publication between 2000 and 2024, a day of more than the twelfth or less as it comes."""
        zone = timezone(timedelta(minutes=rng.choice(_ZONES)))
        day = date(2000, 1, 1) + timedelta(days=rng.randrange(25 * 365))
        at = datetime(
            day.year, day.month, day.day, rng.randrange(6, 19), rng.randrange(60), rng.randrange(60), tzinfo=zone
        )
        changed = at + timedelta(days=rng.choice((1, 2, 5, 40, 300, 900)), hours=1)
        saved = changed + timedelta(days=rng.randrange(2, 1500))
        newer = at + (saved - at) * rng.uniform(0.1, 0.95)
        return cls(
            {
                "": at,
                "u": changed,
                "s": saved,
                "n": newer,
                "o": at - timedelta(days=rng.randrange(20, 2000)),
                "p": at + timedelta(days=1),
                "q": at + timedelta(hours=rng.randrange(1, 5)),
            }
        )


class World:
    """Fills the rows of templates: each `[token]` by what it says of this page."""

    def __init__(self, rng: random.Random, lang: str, moments: Moments | None = None) -> None:
        self.rng = rng
        self.lang = lang
        self.moments = moments or Moments.made(rng)
        self.title = rng.choice(TITLES[lang])
        self.author, self.reader = rng.sample(NAMES[lang], 2)
        self.site, self.host = rng.choice(SITES), rng.choice(HOSTS)
        self.number = str(rng.randrange(1_000, 9_999_999))
        self.blocks: dict[str, Callable[[], str]] = {
            "story": self._story,
            "related": self._related,
            "comments": self._comments,
            "nav": self._nav,
            "foot": self._foot,
        }

    def fill(self, text: str) -> str:
        """Return a template with its tokens replaced; blocks are made first, as they hold tokens too."""
        for name, make in self.blocks.items():
            while f"[{name}]" in text:
                text = text.replace(f"[{name}]", make(), 1)
        return _TOKEN.sub(self._one, text)

    def _one(self, found: re.Match[str]) -> str:
        form = found["form"]
        plain = {
            "title": self.title,
            "author": self.author,
            "AUTHOR": self.author.upper(),
            "reader": self.reader,
            "site": self.site,
            "host": self.host,
            "number": self.number,
            "slug": re.sub(r"[^a-z0-9]+", "-", TITLES["en"][0].lower()).strip("-"),
            "lang": self.lang,
        }
        if not found["of"] and form in plain:
            return plain[form]
        known = forms(self.moments.by_letter.get(found["of"] or "", self.moments.by_letter[""]), self.lang)
        return known.get(form, found[0])

    def _story(self) -> str:
        paragraphs = list(STORIES[self.lang])
        first, rest = paragraphs[0], paragraphs[1:]
        self.rng.shuffle(rest)
        kept = [first, *rest[: self.rng.randrange(2, len(rest) + 1)]]
        return "\n".join(f"<p>{one}</p>" for one in kept)

    def _related(self) -> str:
        return self.rng.choice(
            (
                "",
                (
                    '<aside class="related"><h3>Related</h3><ul><li><a href="/a/1">Quays let again</a> <time datetime="[o:w3c]">[o:Mon] [o:D], [o:Y]</time></li>'
                    '<li><a href="/a/2">A ferry is late</a> <time datetime="[n:w3c]">[n:Mon] [n:D], [n:Y]</time></li></ul></aside>'
                ),
                (
                    '<div class="more-stories"><h4>Most read</h4><ol><li><a href="/[n:path]/ferry">Ferry runs late</a><span class="date">[n:DD].[n:MM].[n:Y]</span></li>'
                    '<li><a href="/[o:path]/quay">Quay closed</a><span class="date">[o:DD].[o:MM].[o:Y]</span></li></ol></div>'
                ),
                '<section class="archive"><h2>Archives</h2><ul><li><a href="/[n:Y]/[n:MM]/">[n:Month] [n:Y]</a> (12)</li><li><a href="/[o:Y]/[o:MM]/">[o:Month] [o:Y]</a> (3)</li></ul></section>',
                (
                    '<div id="sidebar"><h3>Latest news</h3><div class="item"><span class="item-date">[n:iso]</span> <a href="/n/7">New crane for the port</a></div>'
                    '<div class="item"><span class="item-date">[o:iso]</span> <a href="/n/8">The old crane is sold</a></div></div>'
                ),
            )
        )

    def _comments(self) -> str:
        return self.rng.choice(
            (
                "",
                '<div id="comments" class="comments-area"><h2>2 comments</h2><ol><li class="comment"><b>[reader]</b> <time datetime="[n:w3c]">[n:Month] [n:D], [n:Y] at [n:h]:[n:mm] [n:am]</time><p>Well said.</p></li></ol></div>',
                '<section class="comments"><p class="comment-meta">[reader] says: [n:D] [n:Month] [n:Y]</p><p>I do not think so.</p></section>',
            )
        )

    def _nav(self) -> str:
        return self.rng.choice(
            (
                '<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>',
                '<div id="header"><div class="logo">[site]</div><ul class="menu"><li><a href="/a">World</a></li><li><a href="/b">Business</a></li></ul></div>',
                '<header class="masthead"><span class="today">[s:Weekday], [s:D] [s:Month] [s:Y]</span><a href="/">[site]</a></header>',
                "",
            )
        )

    def _foot(self) -> str:
        return self.rng.choice(
            (
                "<footer>© [s:Y] [site]. All rights reserved.</footer>",
                '<div id="footer"><p>Copyright &copy; [o:Y]-[s:Y] [site]</p></div>',
                "<footer><p>[site] was founded on 3 May 1951.</p></footer>",
                "",
            )
        )
