"""Kinds of pages of newspapers, agencies and magazines, written before the reader was mended and kept from whoever mends it."""

from benchmarks.pages.row import Row

ROWS = (
    Row(
        "american daily, 2014",
        head='<meta property="article:published" content="[w3c]"><meta property="article:modified" content="[u:w3c]"><meta name="pdate" content="[compact]"><meta name="dat" content="[Month] [D], [Y]"><link rel="canonical" href="https://[host]/[path]/world/[slug].html">',
        body='[nav]<article id="story"><header><h1 itemprop="headline">[title]</h1><p class="byline-dateline"><span class="byline">By <span class="byline-author">[AUTHOR]</span></span><time class="dateline" datetime="[iso]">[MON] [D], [Y]</time></p></header>'
        '<div class="story-body">[story]</div><footer class="story-footer"><p class="story-print-citation">A version of this article appears in print on [p:Month] [p:D], [p:Y], on page A1 of the New York edition with the headline: Quays. </p></footer></article>[related][foot]',
    ),
    Row(
        "american daily, today",
        head='<meta property="article:published_time" content="[millis]"><meta property="article:modified_time" content="[u:millis]"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"[title]","datePublished":"[millis]","dateModified":"[u:millis]","author":[{"@type":"Person","name":"[author]"}]}</script>',
        body='[nav]<main><article><h1>[title]</h1><div><time datetime="[w3c]"><span class="css-233">Published [Mon] [D], [Y]</span><span>Updated [u:Mon] [u:D], [u:Y]</span></time></div><section name="articleBody">[story]</section></article></main>[related][comments][foot]',
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "british daily",
        head='<meta property="article:published_time" content="[millis]"/><meta property="article:modified_time" content="[u:millis]"/><link rel="canonical" href="https://[host]/world/[Y]/[eng]/[DD]/[slug]"/>',
        body='[nav]<article><h1>[title]</h1><div class="content__meta"><address>[author]</address><p class="content__dateline"><time itemprop="datePublished" datetime="[rfc3339]" data-timestamp="[epochms]" class="content__dateline-wpd js-wpd">[Wd] [D] [Eng] [Y] <span class="content__dateline-time">[hh].[mm] BST</span></time>'
        '<time datetime="[u:rfc3339]" data-timestamp="[u:epochms]" class="content__dateline-lm js-lm u-h">Last modified on [u:Wd] [u:D] [u:Eng] [u:Y] [u:hh].[u:mm] BST</time></p></div><div itemprop="articleBody">[story]</div></article>[comments][related][foot]',
    ),
    Row(
        "british broadcaster, 2009",
        head='<meta name="OriginalPublicationDate" content="[Y]/[MM]/[DD] [hh]:[mm]:[ss]" /><meta name="UKFS_URL" content="/2/hi/7.stm"/>',
        body='<table><tr><td><div class="ds">Page last updated at <b>[hh]:[mm] GMT</b>, [Weekday], [D] [Month] [Y]</div></td></tr><tr><td class="storybody"><div class="mxb"><h1>[title]</h1></div>[story]</td></tr></table>[related]',
    ),
    Row(
        "american broadcaster",
        head='<meta content="[utc]" name="pubdate"><meta content="[u:utc]" name="lastmod"><meta itemprop="dateCreated" content="[utc]"><meta property="og:pubdate" content="[utc]"><link rel="canonical" href="https://[host]/[path]/europe/[slug]/index.html">',
        body='[nav]<article><h1 class="pg-headline">[title]</h1><p class="metadata__byline"><span class="metadata__byline__author">By [author]</span></p><p class="update-time">Updated [u:hh][u:mm] GMT ([u:h] [u:am] HKT) [u:Month] [u:D], [u:Y] <span id="js-pagetop_video_source"></span></p><div class="l-container">[story]</div></article>[related][foot]',
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "agency, 2010",
        head='<meta name="REVISION_DATE" content="[unix]" />',
        body='[nav]<div class="column2"><h1>[title]</h1><div id="articleInfo"><p class="byline">By [author]</p><p><span class="location">OSLO</span> | <span class="timestamp">[Wd] [Mon] [D], [Y] [h]:[mm][am] EDT</span></p></div><span id="articleText">[story]</span></div>[related]',
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "agency, today",
        head='<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","dateCreated":"[utc]","datePublished":"[utc]","dateModified":"[u:utc]"}</script><meta name="article.published" content="[utc]"><meta name="article.updated" content="[u:utc]">',
        body="[nav]<article><h1>[title]</h1><time><span>[Month] [D], [Y]</span><span>[h]:[mm] [AM] UTC</span><span>Updated 3 years ago</span></time><div>[story]</div></article>[related]",
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "wire copy with a dateline",
        body='[nav]<div class="hn"><h1>[title]</h1><p>By [AUTHOR], Associated Writer – <abbr title="[w3c]" class="timedate">[Wd] [Mon] [D], [h]:[mm] [am] ET</abbr></p><div class="yn-story-content"><p>OSLO, Norway – The harbour board signed a lease.</p>[story]</div></div>[related]',
    ),
    Row(
        "russian news site",
        lang="ru",
        body='[nav]<div class="b-topic__content"><div class="b-topic__info"><time class="g-date" datetime="[utc]" itemprop="datePublished" pubdate="">[hh]:[mm], [D] [Month] [Y]</time></div><h1 class="b-topic__title" itemprop="headline">[title]</h1><div itemprop="articleBody">[story]</div></div>[related][foot]',
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "russian business daily",
        lang="ru",
        body='[nav]<article><div class="title"><time class="title__cake">[DD].[MM].[Y], [hh]:[mm]</time></div><h1>[title]</h1><div class="article_text">[story]<p class="document_authors">[author]</p></div><p>Газета «Причал» №197 от [p:DD].[p:MM].[p:Y], стр. 1</p></article>[foot]',
    ),
    Row(
        "russian agency",
        lang="ru",
        body='[nav]<div class="article__info"><div class="article__info-date"><a href="/[compact]/">[hh]:[mm] [DD].[MM].[Y]</a> <span class="article__info-date-modified">(обновлено: [u:hh]:[u:mm] [u:DD].[u:MM].[u:Y])</span></div></div><h1 class="article__title">[title]</h1><div class="article__body">[story]</div>[related]',
    ),
    Row(
        "french daily, 2013",
        lang="fr",
        body='[nav]<article class="article"><h1 class="tt2">[title]</h1><p class="txt1 signature"><span class="signature_publication">Le Quai.fr</span> | <time datetime="[w3c]" itemprop="datePublished">[DD].[MM].[Y] à [hh]h[mm]</time> • Mis à jour le <time datetime="[u:w3c]" itemprop="dateModified">[u:DD].[u:MM].[u:Y] à [u:hh]h[u:mm]</time> | Par [author]</p><div id="articleBody">[story]</div></article>[foot]',
    ),
    Row(
        "french daily, words only",
        lang="fr",
        body='[nav]<section><h1>[title]</h1><p class="meta__publisher"><span>Publié le [D] [Month] [Y] à [hh]h[mm], modifié le [u:D] [u:Month] [u:Y] à [u:hh]h[u:mm]</span></p>[story]</section>[foot]',
    ),
    Row(
        "german magazine",
        lang="de",
        head='<meta name="date" content="[w3c]"><meta name="last-modified" content="[u:w3c]">',
        body='[nav]<main><h2>Häfen: [title]</h2><div><time datetime="[sql]">[DD].[MM].[Y], [hh].[mm] Uhr</time></div><div class="RichText">[story]</div></main>[related][foot]',
    ),
    Row(
        "german daily, words only",
        lang="de",
        body='[nav]<article><h1>[title]</h1><div class="metadaten">Von [author] — Aktualisiert am [u:DD].[u:MM].[u:Y] — Veröffentlicht am [DD].[MM].[Y], [hh]:[mm] Uhr</div>[story]</article>[foot]',
    ),
    Row(
        "spanish daily",
        lang="es",
        head='<meta name="DC.date" scheme="W3CDTF" content="[w3c]"><meta name="date" scheme="W3CDTF" content="[w3c]">',
        body='[nav]<article><h1>[title]</h1><div class="firma"><span>[author]</span> <span class="lugar">Cádiz</span> <time datetime="[w3c]" class="fecha">[D] [MON] [Y] - [hh]:[mm] CET</time></div>[story]</article>[foot]',
    ),
    Row(
        "italian daily, words only",
        lang="it",
        body='[nav]<article><h1>[title]</h1><p class="article-author">di [author]</p><p class="article-date">[D] [Month] [Y] | [hh].[mm]</p><div>[story]</div></article>[foot]',
    ),
    Row(
        "portuguese daily",
        lang="pt",
        body='[nav]<article><h1>[title]</h1><div class="content-publication-data"><p class="content-publication-data__from">Por [author] — Lisboa</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="[millis]">[DD]/[MM]/[Y] [hh]h[mm]</time> <span>Atualizado <time itemprop="dateModified" datetime="[u:millis]">[u:DD]/[u:MM]/[u:Y] [u:hh]h[u:mm]</time></span></p></div>[story]</article>[foot]',
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "a story that ran in print",
        body='[nav]<div class="article"><h1>[title]</h1><p class="author">[author], Globe Staff</p>[story]<p class="tagline">[author] can be reached at sample@post.example.</p><p>This story ran on page A1 of the [site] on [M]/[D]/[Y].</p><p>© Copyright [Y] Globe Newspaper Company.</p></div>',
        tag='<html lang="en-US">',
    ),
    Row(
        "monthly magazine",
        body='[nav]<article><p class="issue">[Month] [Y] Issue</p><h1>[title]</h1><p>By [author]</p>[story]</article><footer>© [s:Y] [site]</footer>',
        right=("[ym]", "", "[Y]"),
    ),
    Row(
        "masthead with the day of saving",
        body='<div id="top"><span class="date">[s:Weekday], [s:Month] [s:D], [s:Y]</span> <a href="/">[site]</a> <span class="weather">12°C</span></div><div id="content"><h1>[title]</h1><div class="story-date">[Month] [D], [Y]</div><div class="story">[story]</div></div>[foot]',
    ),
    Row(
        "live page",
        head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","coverageStartTime":"[w3c]","coverageEndTime":"[q:w3c]","datePublished":"[w3c]","dateModified":"[u:w3c]","liveBlogUpdate":[{"@type":"BlogPosting","headline":"End","datePublished":"[u:w3c]"},{"@type":"BlogPosting","headline":"Start","datePublished":"[w3c]"}]}</script>',
        body='[nav]<main><h1>[title]</h1><div class="posts"><article id="post-2"><time datetime="[u:w3c]">[u:D] [u:Month] [u:Y] [u:hh]:[u:mm]</time><h2>End</h2><p>The crane stands again, the port said.</p></article><article id="post-1"><time datetime="[w3c]">[D] [Month] [Y] [hh]:[mm]</time><h2>Start</h2>[story]</article></div></main>[foot]',
    ),
    Row(
        "video page",
        head='<script type="application/ld+json">{"@context":"https://schema.org","@type":"VideoObject","name":"[title]","uploadDate":"[w3c]","duration":"PT2M"}</script>',
        body="[nav]<main><h1>[title]</h1>[story]</main>[related][foot]",
    ),
    Row(
        "indian daily",
        body='[nav]<div class="article"><h1 class="title">[title]</h1><div class="ut-container"><div class="update-time">UPDATED: <none>[u:Month] [u:DD], [u:Y] [u:hh]:[u:mm] IST</none></div><div class="publish-time">Published - [Month] [DD], [Y] [hh]:[mm] [am] IST</div></div><div id="content-body">[story]</div></div>[related][foot]',
    ),
    Row(
        "chinese agency in English",
        head='<meta name="publishdate" content="[iso]"/>',
        body='<div class="conTop"><span class="source">Source: [site]</span><span class="time">[sql]</span><span class="editor">Editor: huaxia</span></div><h1 class="Btitle">[title]</h1><div id="detailContent"><p>OSLO, [Mon] [D] ([site]) -- The harbour board signed a lease.</p>[story]</div>',
    ),
    Row(
        "dateline with a year",
        body="[nav]<h1>[title]</h1><p>OSLO, [Month] [D], [Y] ([site]) – The harbour board has signed a lease for the quays.</p>[story][foot]",
    ),
    Row(
        "day of UTC beside the day of the place",
        head='<meta property="article:published_time" content="[iso]T23:40:00Z">',
        body='[nav]<article><h1>[title]</h1><p class="dateline">[p:Weekday] [p:D] [p:Month] [p:Y]</p>[story]</article>[foot]',
        right=("[p:iso]",),
    ),
)
