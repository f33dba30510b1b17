"""Pages as publishers mark them up, each with the date it was published on: a generator, from kinds of markup and dates.

Nothing here is anybody's page: the shapes are those of content systems in use, the words and dates are made.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "de": [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    "es": [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
    "ru": [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
}
STORY = (
    "The harbour board and the shipping firm signed the agreement that they had announced in June 2009. Nobody spoke against it.",
    "It replaces the contract of 12 March 1998, under which the quays were let for ten years, and it was changed on 4 May 2005.",
    "The board will meet again next week. A spokesman said on Tuesday that work would begin at once, and that 240 people would be hired.",
)
DATES = (date(2013, 10, 25), date(2009, 2, 3), date(2018, 12, 31), date(2004, 7, 14), date(2021, 5, 6))


@dataclass(frozen=True)
class Case:
    """A page: the markup's name, its date (None where a page must give none), its HTML and file name."""

    name: str
    expected: str | None
    html: str


@dataclass(frozen=True)
class Day:
    """A date in the forms in which pages write it."""

    day: date

    @property
    def later(self) -> "Day":
        return Day(self.day + timedelta(days=400))

    @property
    def next(self) -> "Day":
        return Day(self.day + timedelta(days=1))

    def __getattr__(self, form: str) -> str:
        d = self.day
        english = MONTHS["en"][d.month - 1]
        weekday = f"{d:%A}"
        forms = {
            "iso": d.isoformat(),
            "time": f"{d.isoformat()}T14:30:00+02:00",
            "utc": f"{d.isoformat()}T10:05:00Z",
            "millis": f"{d.isoformat()}T10:05:00.000Z",
            "space": f"{d.isoformat()} 08:15:00",
            "compact": f"{d:%Y%m%d}",
            "slash": f"{d:%Y/%m/%d}",
            "us": f"{english} {d.day}, {d.year}",
            "us_short": f"{english[:3]}. {d.day}, {d.year}" if d.month != 5 else f"May {d.day}, {d.year}",
            "uk": f"{d.day} {english} {d.year}",
            "weekday": f"{weekday} {d.day} {english} {d.year}",
            "us_time": f"{english} {d.day}, {d.year} at 3:04 p.m. ET",
            "rfc": f"{weekday[:3]}, {d.day:02} {english[:3]} {d.year} 09:12:00 +0000",
            "us_numeric": f"{d.month}/{d.day}/{d.year}",
            "dotted": f"{d.day:02}.{d.month:02}.{d.year}",
            "seconds": str(int(datetime(d.year, d.month, d.day, 12, tzinfo=UTC).timestamp())),
            "year": str(d.year),
            "month": f"{english} {d.year}",
            **{
                lang: f"{d.day}{'.' if lang == 'de' else ''} {names[d.month - 1]} {d.year}"
                for lang, names in MONTHS.items()
            },
            "es": f"{d.day} de {MONTHS['es'][d.month - 1]} de {d.year}",
        }
        return forms[form]


# Kinds of markup: what stands in the head, above the headline's text, and after it. {x.form} is the date in a form;
# {l.form} is a later date, of a change; {n.form} is the next day.
HEADS = {
    "json-ld news": '<script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","headline":"Harbour pact signed","datePublished":"{x.time}","dateModified":"{l.time}"}}</script>',
    "json-ld graph": '<script type="application/ld+json">{{"@graph":[{{"@type":"WebSite","name":"W"}},{{"@type":"WebPage","datePublished":"{x.utc}","dateModified":"{l.utc}"}},{{"@type":"Article","datePublished":"{x.utc}"}}]}}</script>',
    "json-ld list": '<script type="application/ld+json">[{{"@type":"BreadcrumbList"}},{{"@type":["Article","BlogPosting"],"datePublished":"{x.iso}"}}]</script>',
    "json-ld live blog": '<script type="application/ld+json">{{"@type":"LiveBlogPosting","datePublished":"{x.time}","liveBlogUpdate":[{{"@type":"BlogPosting","datePublished":"{l.time}"}}]}}</script>',
    "json-ld broken": '<script type="application/ld+json">{{"@type":"NewsArticle","headline":"A "pact" is signed","datePublished":"{x.millis}",}}</script>',
    "json-ld cdata": '<script type="application/ld+json">\n//<![CDATA[\n{{"@type":"ReportageNewsArticle","datePublished":"{x.millis}"}}\n//]]>\n</script>',
    "json-ld web page only": '<script type="application/ld+json">{{"@type":"WebPage","datePublished":"{x.time}"}}</script>',
    "open graph": '<meta property="article:published_time" content="{x.time}"><meta property="article:modified_time" content="{l.time}">',
    "og updated": '<meta property="og:updated_time" content="{l.time}"><meta property="og:article:published_time" content="{x.utc}">',
    "dublin core": '<meta name="DC.date.issued" content="{x.iso}"><meta name="DC.date.modified" content="{l.iso}">',
    "dcterms": '<meta name="dcterms.created" content="{x.space}"><meta name="dcterms.modified" content="{l.space}">',
    "dc date": '<meta name="DC.Date" scheme="W3CDTF" content="{x.iso}">',
    "parsely": '<meta name="parsely-pub-date" content="{x.millis}">',
    "sailthru": '<meta name="sailthru.date" content="{x.rfc}">',
    "citation": '<meta name="citation_publication_date" content="{x.slash}">',
    "pubdate": '<meta name="pubdate" content="{x.compact}"><meta name="lastmod" content="{l.compact}">',
    "pubdate words": '<meta name="publish-date" content="{x.rfc}">',
    "date": '<meta name="date" content="{x.space}"><meta http-equiv="last-modified" content="{l.rfc}">',
    "microdata": '<meta itemprop="datePublished" content="{x.time}"><meta itemprop="dateModified" content="{l.time}">',
    "seconds": '<meta property="article:published_time" content="{x.seconds}">',
    "cxense": '<meta name="cXenseParse:recs:publishtime" content="{x.millis}">',
    "canonical": '<link rel="canonical" href="https://news.example.org/{x.slash}/harbour-pact/">',
    "canonical id": '<link rel="canonical" href="https://news.example.org/world/harbour-pact-{x.compact}/">',
    "og url": '<meta property="og:url" content="https://news.example.org/business/{x.iso}/pact.html">',
    "state of a program": '<script>window.__STATE__={{"article":{{"id":7,"publishedAt":"{x.millis}","updatedAt":"{l.millis}"}}}};</script>',
    "default date beside": '<meta name="date" content="1970-01-01"><meta property="article:published_time" content="{x.time}">',
    "moved archive": '<link rel="canonical" href="https://news.example.org/{x.slash}/pact.html"><meta property="article:published_time" content="{l.time}">',
}
TOPS = {
    "time": '<p class="meta"><time datetime="{x.time}">{x.us}</time></p>',
    "time published": '<span class="posted-on">Posted on <time class="entry-date published" datetime="{x.time}">{x.us}</time><time class="updated" datetime="{l.time}">{l.us}</time></span>',
    "time pubdate": '<header><time pubdate datetime="{x.iso}">{x.uk}</time></header>',
    "time words": "<div><time>{x.uk}</time></div>",
    "microdata span": '<span itemprop="datePublished" content="{x.iso}">{x.us}</span>',
    "microdata time": '<time itemprop="dateModified" datetime="{l.iso}">{l.us}</time> <time itemprop="datePublished" datetime="{x.iso}">{x.us}</time>',
    "hentry": '<div class="entry-meta">By Ann Example | <abbr class="published" title="{x.time}">{x.us}</abbr></div>',
    "byline": '<p class="byline">By Ann Example, {x.us}</p>',
    "byline time": '<div class="byline">By <a href="/a">ANN EXAMPLE</a> · {x.us_time}</div>',
    "published": "<p>Published {x.uk}</p>",
    "published and updated": '<div class="dates">Published: {x.us_short} | Updated: {l.us_short}</div>',
    "updated first": '<p class="dateline">Last updated {l.uk}. First published {x.uk}.</p>',
    "alone": "<p>{x.weekday}</p>",
    "alone short": "<div>{x.us_short}</div>",
    "numeric us": '<span class="date">{x.us_numeric}</span>',
    "german": '<p class="artikel-datum">Veröffentlicht am {x.de}</p>',
    "german dotted": '<span class="date">{x.dotted}</span>',
    "french": '<p class="publish-date">Publié le {x.fr} - Mis à jour le {l.fr}</p>',
    "spanish": '<div class="fecha date">{x.es}</div>',
    "russian": '<div class="article-date">{x.ru}</div>',
    "class of a system": '<div class="field field-name-post-date">Submitted by ann on {x.weekday}</div>',
    "table layout": '<table><tr><td class="date">{x.uk}</td></tr></table>',
}
FEET = {
    "publication line": "<p>This article was first published on {x.uk}.</p>",
    "print": '<p class="print-info">Published on {x.us}</p>',
}
NOTHING = {
    "dates of the story only": ("", "", ""),
    "related pages": ("", "", '<aside><ul><li><time datetime="{x.iso}">{x.us}</time> Another story</ul></aside>'),
    "a change only": ('<meta property="og:updated_time" content="{x.time}">', "", ""),
    "copyright": ("", "", "<footer>© {x.year} The Daily Example. Last updated {l.uk}.</footer>"),
    "comments": ("", "", '<div class="comments"><p>Bob, {x.us}: well said</p></div>'),
    "a calendar": ("", '<div class="calendar widget"><span>{x.uk}</span></div>', ""),
}
_LANGS = {
    "german": "de",
    "german dotted": "de",
    "french": "fr",
    "spanish": "es",
    "russian": "ru",
    "numeric us": "en-US",
}


def page(name: str, x: Day, head: str = "", top: str = "", foot: str = "") -> str:
    """Return a whole page around the markup of a kind: navigation, related stories and a footer with other dates in it."""
    facts = {"x": x, "l": x.later, "n": x.next}
    head, top, foot = (part.format(**facts) for part in (head, top, foot))
    story = "".join(f"<p>{one}</p>" for one in STORY)
    return (
        f'<!DOCTYPE html>\n<html lang="{_LANGS.get(name, "en")}"><head><meta charset="utf-8"><title>Harbour pact signed | The Daily Example</title>\n'
        f'<meta property="og:site_name" content="The Daily Example">\n{head}\n</head>\n<body class="has-sidebar">'
        '<nav><ul><li><a href="/">Home</a><li><a href="/news">News</a></ul><span class="today">Friday 1 January 2027</span></nav>\n'
        f'<main><article><h1>Harbour pact signed</h1>\n{top}\n<div class="article-body">{story}</div>\n{foot}</article></main>\n'
        '<aside class="related"><h2>More</h2><a href="/2026/01/02/other">Another story</a> <time datetime="2026-01-02">2 January 2026</time></aside>\n'
        "<footer><p>© 2026 The Daily Example</p></footer></body></html>"
    )


def cases() -> Iterator[Case]:
    """Yield every kind of markup with several dates, then the pages that say nothing of their date."""
    for number, (name, markup) in enumerate([*HEADS.items(), *TOPS.items(), *FEET.items()]):
        for turn in range(4):
            x = Day(DATES[(number + turn) % len(DATES)])
            part = "head" if name in HEADS and HEADS[name] is markup else "top" if TOPS.get(name) is markup else "foot"
            yield Case(f"{name} {x.iso}", x.iso, page(name, x, **{part: markup}))
    for name, parts in NOTHING.items():
        x = Day(DATES[0])
        yield Case(name, None, page(name, x, *parts))
