"""Kinds of pages of newspapers, agencies and magazines, for whoever mends the reader."""

from benchmarks.pages.row import Row

ROWS = (
    Row(
        "capital daily, today",
        head='<meta property="article:published_time" content="[millis]"/><meta property="og:updated_time" content="[u:millis]"/><script>window.Fusion={"globalContent":{"first_publish_date":"[millis]","publish_date":"[u:millis]","display_date":"[millis]"}}</script>',
        body='[nav]<article><header><h1 data-qa="headline">[title]</h1><div class="byline">By <a href="/p">[author]</a></div><div class="display-date" data-qa="timestamp"><span>Updated [u:Month] [u:D], [u:Y] at [u:h]:[u:mm] [u:ap] EDT</span><span>|</span><span>Published [Month] [D], [Y] at [h]:[mm] [ap] EDT</span></div></header><div class="article-body">[story]</div></article>[comments][related][foot]',
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "capital daily, 2008",
        body='<div id="header">[site]</div><div id="article"><h1>[title]</h1><div id="byline">By [author]</div>[site] Staff Writer<br/>[Weekday], [Month] [D], [Y]; Page A01<p></p><div id="article_body">[story]</div></div>[foot]',
    ),
    Row(
        "western daily",
        body='[nav]<article><h1>[title]</h1><p>[Month] [DD], [Y]<span class="divider">|</span><span class="pubAuthor">By [author], Times Staff Writer</span></p>[story]</article>[foot]',
    ),
    Row(
        "national daily",
        head='<meta itemprop="datePublished" content="[utc]"><meta itemprop="dateModified" content="[u:utc]">',
        body='[nav]<article class="asset"><h1 class="asset-headline">[title]</h1><div class="asset-metabar"><span class="asset-metabar-author">[author], [site]</span><span class="asset-metabar-time asset-metabar-item nobyline">Published [h]:[mm] [ap] ET [Mon]. [D], [Y] | <b>Updated [u:h]:[u:mm] [u:ap] ET [u:Mon]. [u:D], [u:Y]</b></span></div>[story]</article>[related][foot]',
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "gulf broadcaster",
        head='<meta name="publishedDate" content="[w3c]"><meta name="lastDate" content="[u:w3c]">',
        body='[nav]<main><h1>[title]</h1><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">Published On [D] [Mon] [Y]</span><span aria-hidden="true">[D] [Mon] [Y]</span></div></div><div class="wysiwyg">[story]</div></main>[related][foot]',
    ),
    Row(
        "german world service",
        body='[nav]<div class="col3"><h4 class="artikel">Ports</h4><h1>[title]</h1><div class="longText"><p>[story]</div><div class="col2"><ul class="smallList"><li><strong>Date</strong> [DD].[MM].[Y]</li><li><strong>Author</strong> [author]</li></ul></div></div>[related][foot]',
    ),
    Row(
        "german daily",
        lang="de",
        head='<script type="application/ld+json">[{"@context":"http://schema.org","@type":"NewsArticle","headline":"[title]","datePublished":"[rfc3339]","dateModified":"[u:rfc3339]"},{"@type":"BreadcrumbList"}]</script>',
        body='[nav]<article><h1>[title]</h1><div class="sz-article-header__time"><time class="sz" datetime="[sql]">[D]. [Month] [Y], [hh]:[mm] Uhr</time></div><p>Lesezeit: 3 min</p>[story]</article>[related][foot]',
    ),
    Row(
        "german weekly, words only",
        lang="de",
        body='[nav]<article><header><h1>[title]</h1><div class="metadata"><span>Von [author]</span> <span class="metadata__date encoded-date">[D]. [Month] [Y], [hh]:[mm] Uhr</span> <span>Quelle: Wochenblatt</span></div></header>[story]</article>[comments][foot]',
    ),
    Row(
        "german local daily",
        lang="de",
        body='[nav]<div class="article"><span class="date">[DD].[MM].[YY]</span><h1>[title]</h1><p class="author">[author]</p>[story]</div>[foot]',
    ),
    Row(
        "french daily, today",
        lang="fr",
        head='<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","datePublished":"[w3c]","dateModified":"[u:w3c]","headline":"[title]"}]}</script>',
        body='[nav]<article><h1>[title]</h1><div>Par <a href="/a">[author]</a></div><div class="fig-content-metas-info">Publié le <time datetime="[w3c]">[D] [Month] [Y] à [hh]:[mm]</time>, mis à jour le <time datetime="[u:w3c]">[u:D] [u:Month] [u:Y] à [u:hh]:[u:mm]</time></div>[story]</article>[comments][foot]',
    ),
    Row(
        "spanish daily, words only",
        lang="es",
        body='[nav]<article><h1>[title]</h1><div class="autor">[author] Madrid</div><div class="ue-c-article__publishdate">Actualizado [Weekday], [D] [month] [Y] - [hh]:[mm]</div>[story]</article>[foot]',
        right=("[iso]", ""),
    ),
    Row(
        "spanish daily, numerals",
        lang="es",
        body='[nav]<article><h1>[title]</h1><p class="fecha-hora">[DD]/[MM]/[Y] - [hh]:[mm] h.</p>[story]</article>[foot]',
    ),
    Row(
        "italian agency",
        lang="it",
        head='<meta property="article:published_time" content="[w3c]">',
        body='[nav]<article><h1 class="news-title">[title]</h1><div class="news-date">Redazione ANSIA<em>[D] [Month] [Y]</em><strong>[hh]:[mm]</strong></div>[story]</article>[foot]',
    ),
    Row(
        "brazilian daily, words only",
        lang="pt",
        body='[nav]<article><h1>[title]</h1><p class="data">[D] de [Month] de [Y] às [hh]h[mm]</p>[story]</article>[foot]',
    ),
    Row(
        "dutch daily",
        lang="nl",
        body='[nav]<article><h1>[title]</h1><p class="artstyle__byline">Door [author] <time datetime="[minute]">[D] [Month] [Y], [hh]:[mm]</time></p>[story]</article>[foot]',
    ),
    Row(
        "polish site",
        lang="pl",
        body='[nav]<article><h1>[title]</h1><div class="article_date">[D] [Month] [Y] | [hh]:[mm]</div>[story]</article>[foot]',
    ),
    Row(
        "russian site of news",
        lang="ru",
        head='<meta itemprop="datePublished" content="[w3c]"><meta property="article:published_time" content="[w3c]">',
        body='[nav]<article><h1>[title]</h1><div class="article__header__date">[D] [Mon] [Y], [hh]:[mm]</div>[story]</article>[related][foot]',
    ),
    Row(
        "russian daily, words only",
        lang="ru",
        body='[nav]<div class="main"><div class="b-news__date">[D] [Month] [Y], [hh]:[mm]</div><h1>[title]</h1>[story]<p>Автор: [author]</p></div>[foot]',
    ),
    Row(
        "russian agency, numerals",
        lang="ru",
        body='[nav]<div class="article"><div class="date">[hh]:[mm] / [DD].[MM].[Y]</div><h1>[title]</h1><p>Москва. [D] [Month]. ПРИЧАЛ - Порт подписал договор.</p>[story]</div>[related]',
    ),
    Row(
        "english daily in moscow",
        head='<meta property="article:published_time" content="[w3c]"><meta property="article:modified_time" content="[u:w3c]">',
        body='[nav]<article><h1><a href="#">[title]</a></h1><div class="byline">By <a href="/a">[author]</a> <span class="byline__datetime timeago" datetime="[w3c]">[Mon]. [D] [Y] - [hh]:[mm]</span></div>[story]</article>[related][foot]',
    ),
    Row(
        "english daily in moscow, 2010",
        body='[nav]<div class="article"><h1>[title]</h1><div class="article_date">[DD] [Month] [Y] | Issue 4397</div><div>By [author]</div>[story]</div><div class="print">[foot]</div>',
    ),
    Row(
        "financial site",
        head='<meta name="parsely-page" content=\'{"title":"t","link":"https://[host]/x","type":"post","pub_date":"[utc]"}\'>',
        body='[nav]<article><h1>[title]</h1><div class="lede__byline">By [author]</div><time class="article-timestamp" itemprop="datePublished" datetime="[millis]">[Month] [D], [Y] [h]:[mm] [AM] EDT</time>[story]</article>[foot]',
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "london weekly",
        body='[nav]<article><h1><span class="fly-title">Ports</span> [title]</h1><p class="subhead">Why the quays matter</p><aside class="meta"><time class="date-created" itemprop="dateCreated" datetime="[w3c]"><span>[Mon] [th] [Y]</span></time><span>| OSLO</span></aside>[story]<p class="footnote">This article appeared in the Europe section of the print edition</p></article>[foot]',
    ),
    Row(
        "business magazine",
        head='<meta property="article:published" content="[w3c]">',
        body='[nav]<article><h1>[title]</h1><div class="contrib"><a href="/c">[author]</a> Contributor</div><div class="content-data"><time>[Mon] [D], [Y],</time><time>[hh]:[mm][am] EST</time></div>[story]<p>This article is more than 2 years old.</p></article>[foot]',
    ),
    Row(
        "site about technology",
        head='<meta name="sailthru.date" content="[sql]"><meta name="parsely-pub-date" content="[utc]">',
        body='[nav]<article><h1>[title]</h1><div class="byline">[author] <time datetime="[local]" class="timestamp">[h]:[mm] [AM] [Month] [D], [Y]</time></div>[story]</article>[comments][related]',
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "magazine of ideas",
        body='[nav]<article><h1>[title]</h1><div class="c-byline">By [author]</div><time class="c-dateline" itemprop="datePublished" datetime="[w3c]">[Month] [D], [Y]</time>[story]</article>[foot]',
    ),
    Row(
        "news site, comments and hour",
        body='[nav]<div class="story"><h2 class="headline">[title]</h2><p class="timestamp">First Posted: [MM]/[DD]/[YY] [hh]:[mm] [AM] ET | Updated: [u:MM]/[u:DD]/[u:YY] [u:hh]:[u:mm] [u:AM] ET</p>[story]</div>[comments]',
        tag='<html lang="en-US">',
    ),
    Row(
        "network of blogs",
        head='<meta property="article:published_time" content="[w3c]"/>',
        body='[nav]<main><h1 class="c-page-title">[title]</h1><div class="c-byline"><span class="c-byline__item">By <a href="/u">[author]</a></span> <span class="c-byline__item"><time class="c-byline__item" data-ui="timestamp" datetime="[local]">[Mon] [D], [Y], [h]:[mm][am] EDT</time></span></div>[story]</main>[comments][foot]',
    ),
    Row(
        "japanese daily in English",
        body='[nav]<article><h1>[title]</h1><ul class="meta"><li>By [author]</li><li>Staff writer</li><li><time>[Mon] [D], [Y]</time></li></ul><div id="jtarticle">[story]</div></article>[foot]',
    ),
    Row(
        "pakistani daily",
        body='[nav]<article><h2 class="story__title"><a href="/n">[title]</a></h2><span class="story__byline">[author]</span> <span class="story__time">Published <span class="timestamp--date">[Month] [D], [Y]</span></span>[story]<p>Published in Quay, [Month] [th], [Y]</p></article>[foot]',
    ),
    Row(
        "indian site",
        body='[nav]<div class="article"><h1>[title]</h1><div class="byline">PTI | [Mon] [D], [Y], [hh].[mm] [AM] IST</div>[story]</div>[related]',
    ),
    Row(
        "updated time in words",
        body='[nav]<article><h1>[title]</h1><p class="dates">Posted [D] [Mon] [Y] at [h]:[mm][am], updated [u:D] [u:Mon] [u:Y] at [u:h]:[u:mm][u:am]</p>[story]</article>[foot]',
    ),
    Row(
        "dateline without a year, year in the URL",
        head='<link rel="canonical" href="https://[host]/[Y]/[MM]/[DD]/[slug]">',
        body="[nav]<h1>[title]</h1><p>OSLO, [Mon]. [D] — The harbour board signed a lease.</p>[story][foot]",
    ),
    Row(
        "archive of a newspaper",
        body='<div class="nav">[site] Archives</div><h2>[title]</h2><p>[author]. [site]. [Weekday], [Month] [D], [Y]. pg. A.3</p>[story]<p>Copyright [site] [Month] [D], [Y]. Reproduced with permission.</p>',
    ),
    Row(
        "database of articles",
        body="<h1>[title]</h1><dl><dt>Publication title:</dt><dd>[site]</dd><dt>Publication date:</dt><dd>[Mon] [D], [Y]</dd><dt>Database:</dt><dd>Papers; last updated: [u:iso]</dd></dl>[story]",
    ),
    Row(
        "column in numerals of the country",
        tag='<html lang="en-US">',
        body='[nav]<article><h1>[title]</h1><div class="post-meta">[M]/[D]/[Y] [h]:[mm] [AM]</div>[story]</article>[foot]',
    ),
)
