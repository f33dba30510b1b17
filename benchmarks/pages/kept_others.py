"""Kinds of pages of blogs, authorities, journals and firms, and saved ones: written before the reader was mended and kept from whoever mends it."""

from benchmarks.pages.row import Row

_SINGLE = "<!--\n Page saved with SingleFile \n url: https://[host]/a/[number] \n saved date: [s:js] (Central European Time)\n-->"

ROWS = (
    Row(
        "wordpress, a graph of its search plugin",
        head='<meta property="og:type" content="article" /><meta property="og:updated_time" content="[u:w3c]" /><script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"https://[host]/#website","name":"[site]"},{"@type":"WebPage","@id":"https://[host]/a/#webpage","datePublished":"[w3c]","dateModified":"[u:w3c]"},{"@type":"Article","headline":"[title]","datePublished":"[w3c]","dateModified":"[u:w3c]"}]}</script>',
        body='[nav]<main id="main"><article class="post"><header class="entry-header"><div class="entry-meta"><span class="posted-on"><span class="screen-reader-text">Posted on</span> <a href="#"><time class="entry-date published" datetime="[w3c]">[Month] [D], [Y]</time><time class="updated" datetime="[u:w3c]">[u:Month] [u:D], [u:Y]</time></a></span></div><h1 class="entry-title">[title]</h1></header><div class="entry-content">[story]</div></article>[comments]</main>[related][foot]',
    ),
    Row(
        "wordpress, 2005",
        body='<div id="page"><div id="header"><h1><a href="/">[site]</a></h1></div><div id="content" class="narrowcolumn"><div class="post" id="post-[number]"><h2><a href="/?p=[number]">[title]</a></h2><small>[Month] [th], [Y] by [author]</small><div class="entry">[story]<p class="postmetadata alt"><small>This entry was posted on [Weekday], [Month] [th], [Y] at [h]:[mm] [am] and is filed under <a href="/c">Ports</a>.</small></p></div></div>[comments]</div></div>[related]',
    ),
    Row(
        "wordpress, a framework",
        body='[nav]<article itemscope itemtype="http://schema.org/CreativeWork"><header class="entry-header"><h1 class="entry-title" itemprop="headline">[title]</h1><p class="entry-meta"><time class="entry-time" itemprop="datePublished" datetime="[w3c]">[Month] [D], [Y]</time> By <span class="entry-author">[author]</span></p></header><div class="entry-content" itemprop="text">[story]</div></article>[related][foot]',
    ),
    Row(
        "wordpress in German, words only",
        lang="de",
        body='[nav]<div class="post"><h2 class="entry-title">[title]</h2><p class="postinfo">Geschrieben am [D]. [Month] [Y] von [author] in Häfen</p>[story]<p>Kommentare geschlossen.</p></div>[foot]',
    ),
    Row(
        "blogger",
        body="[nav]<div class='date-outer'><h2 class='date-header'><span>[Weekday], [Month] [D], [Y]</span></h2><div class='date-posts'><div class='post hentry'><h3 class='post-title entry-title'>[title]</h3><div class='post-body entry-content'>[story]</div><div class='post-footer'><span class='post-author vcard'>Posted by <span class='fn'>[author]</span></span> <span class='post-timestamp'>at <a class='timestamp-link' href='/[Y]/[MM]/a.html' rel='bookmark'><abbr class='published' itemprop='datePublished' title='[w3c]'>[h]:[mm] [AM]</abbr></a></span></div></div></div></div>[comments][related]",
    ),
    Row(
        "drupal 7",
        body='[nav]<div id="node-[number]" class="node node-article" about="/node/[number]" typeof="sioc:Item foaf:Document"><h1 class="title" id="page-title">[title]</h1><div class="meta submitted"><span property="dc:date dc:created" content="[w3c]" datatype="xsd:dateTime" rel="sioc:has_creator">Submitted by <a href="/u">[author]</a> on [Wd], [MM]/[DD]/[Y] - [hh]:[mm]</span></div><div class="content">[story]</div></div>[comments][foot]',
    ),
    Row(
        "a platform for essays",
        head='<meta property="article:published_time" content="[millis]"/><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","url":"https://[host]/p","dateCreated":"[millis]","datePublished":"[millis]","dateModified":"[u:millis]","headline":"[title]"}</script>',
        body='<div id="root"><article><h1>[title]</h1><div><a href="/@a">[author]</a><div><span>4 min read</span><span>·</span><span>[Mon] [D], [Y]</span></div></div><section>[story]</section></article></div>',
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "a platform for letters, words only",
        body='<div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">[title]</h1><div class="byline-wrapper"><div class="profile"><a href="/@a">[author]</a></div><div class="meta-8XniO">[Mon] [DD], [Y]</div></div></div><div class="available-content">[story]</div></article></div>[comments]',
    ),
    Row(
        "a static site",
        body='<header class="site-header"><a href="/">[site]</a></header><main><article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h1 class="post-title p-name">[title]</h1><p class="post-meta"><time class="dt-published" datetime="[w3c]" itemprop="datePublished">[Mon] [D], [Y]</time></p></header><div class="post-content e-content">[story]</div></article></main><footer>© [s:Y]</footer>',
    ),
    Row(
        "a builder of sites",
        head='<meta itemprop="datePublished" content="[rfc3339]"/><meta itemprop="dateModified" content="[u:rfc3339]"/>',
        body='[nav]<article class="entry"><h1 class="entry-title">[title]</h1><div class="entry-dateline"><a href="/b"><time class="entry-dateline-link">[D] [Month]</time></a></div><div class="body entry-content">[story]</div></article>[foot]',
    ),
    Row(
        "a page of 2001 in tables",
        body='<table width="600"><tr><td bgcolor="#003366"><font color="white">[site]</font></td></tr><tr><td><b>[title]</b><br><font size="1">[Month] [D], [Y]</font><br><br>[story]</td></tr><tr><td align="center"><font size="1">Copyright 1996-[s:Y] [site]. <a href="/p">Privacy</a></font></td></tr></table>',
    ),
    Row(
        "a press release",
        body='[nav]<div class="release"><h1>[title]</h1><p><b>FOR IMMEDIATE RELEASE</b></p><p>[Month] [D], [Y]</p><p>Contact: [author], +1 555 0100</p>[story]<p># # #</p></div>[foot]',
    ),
    Row(
        "a service of press releases",
        body='[nav]<article class="news-release"><h1>[title]</h1><p class="mb-no">[Mon] [DD], [Y], [hh]:[mm] ET</p><section class="release-body"><p><span class="xn-location">OSLO</span>, <span class="xn-chron">[Mon] [D], [Y]</span> /PRWire/ -- The harbour board has signed a lease.</p>[story]</section></article>[related][foot]',
    ),
    Row(
        "a government, labels and meta",
        head='<meta name="govuk:first-published-at" content="[w3c]"><meta name="govuk:updated-at" content="[u:w3c]"><meta name="govuk:public-updated-at" content="[u:w3c]">',
        body='[nav]<main><h1 class="gem-c-title__text">[title]</h1><div class="gem-c-metadata"><dl><dt>From:</dt><dd>Harbour Office</dd><dt>Published</dt><dd>[D] [Month] [Y]</dd><dt>Last updated</dt><dd>[u:D] [u:Month] [u:Y] — <a href="#h">See all updates</a></dd></dl></div><div class="govspeak">[story]</div></main>[foot]',
    ),
    Row(
        "a ministry's statement",
        body="<div id='doc'><h1>[title]</h1><p>Press Statement</p><p>[author]<br>Spokesperson<br>Washington, DC</p><p>[Month] [D], [Y]</p><hr>[story]</div><div id='foot'>Archived content. Released [s:Y].</div>",
    ),
    Row(
        "a journal",
        head='<meta name="citation_title" content="[title]"><meta name="citation_publication_date" content="[Y]/[MM]/[DD]"><meta name="citation_online_date" content="[Y]/[MM]/[DD]"><meta name="DC.Date" content="[iso]">',
        body='[nav]<article><h1>[title]</h1><p>[author]</p><p class="history">Received: [o:D] [o:Month] [o:Y]; Published: [D] [Month] [Y]</p><div class="abstract">[story]</div></article>[foot]',
    ),
    Row(
        "a store of papers",
        head='<meta name="citation_date" content="[Y]/[MM]/[DD]"/><meta name="citation_online_date" content="[u:Y]/[u:MM]/[u:DD]"/>',
        body='[nav]<div id="abs"><div class="dateline">(Submitted on [D] [Eng] [Y] (v1), last revised [u:D] [u:Eng] [u:Y] (this version, v2))</div><h1 class="title">[title]</h1><div class="authors">[author]</div><blockquote class="abstract">[story]</blockquote></div>',
    ),
    Row(
        "saved: three hours ago",
        before="<!--\n Page saved with SingleFile \n url: https://[host]/a/[number] \n saved date: [q:js] (Central European Time)\n-->",
        body='[nav]<article><h1>[title]</h1><p class="meta">By [author] · <span class="ago">3 hours ago</span></p>[story]</article>[foot]',
        right=("[iso]", "", "[q:iso]"),
    ),
    Row(
        "saved: dates of a page",
        before=_SINGLE,
        body='[nav]<article><h1>[title]</h1><div class="published-info">[Month] [D], [Y] [h]:[mm] [ap]</div>[story]</article>[comments][foot]',
    ),
    Row(
        "saved by a browser",
        before="<!-- saved from url=(0045)https://[host]/[path]/[slug].html -->",
        body="[nav]<article><h1>[title]</h1><p>By [author]</p>[story]</article>[related][foot]",
    ),
    Row(
        "saved from a web archive",
        before="<!-- saved from url=(0068)https://web.archive.org/web/[s:stamp]/http://[host]/news/[slug].html -->",
        body='<div id="wm-ipp">[s:Mon] [s:D] [s:Y] captures</div>[nav]<h1>[title]</h1><p class="date">[D] [Month] [Y]</p>[story][foot]',
    ),
    Row(
        "for printing",
        body="<div class='print-site_name'>Published on <em>[site]</em> (<a href='https://[host]'>https://[host]</a>)</div><hr><h1>[title]</h1><div class='print-submitted'>By <em>[author]</em></div><div class='print-created'>Created <em>[iso]</em></div><div class='print-content'>[story]</div><div class='print-source'>Source URL (retrieved on <em>[s:M]/[s:D]/[s:Y]</em>): https://[host]/node/[number]</div>",
    ),
    Row(
        "amp",
        tag='<html ⚡ lang="en">',
        head='<link rel="canonical" href="https://[host]/[number]"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://[host]/[number]","datePublished":"[millis]","dateModified":"[u:millis]"}</script><style amp-custom>h1{color:red}</style>',
        body='<amp-analytics></amp-analytics><article class="amp-wp-article"><header><h1 class="amp-wp-title">[title]</h1><div class="amp-wp-meta amp-wp-posted-on"><time datetime="[w3c]"><amp-timeago datetime="[w3c]" width="0" height="15">2 years ago</amp-timeago></time></div></header><div class="amp-wp-article-content">[story]</div></article>',
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "a wiki of news",
        body='<div id="content"><h1 id="firstHeading" class="firstHeading">[title]</h1><div id="bodyContent"><p><strong class="published"><span id="publishDate" class="value-title" title="[iso]"></span>[Weekday], [Month] [D], [Y]</strong></p>[story]<div id="footer"><ul><li id="footer-info-lastmod"> This page was last edited on [u:D] [u:Month] [u:Y], at [u:hh]:[u:mm].</li></ul></div></div></div>',
    ),
    Row(
        "a state of a script",
        head='<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"id":[number],"title":"[title]","publishedAt":"[utc]","updatedAt":"[u:utc]"},"related":[{"publishedAt":"[n:utc]"}]}}}</script>',
        body="<div id='__next'><main><h1>[title]</h1>[story]</main></div>[foot]",
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "seconds in an attribute",
        body='[nav]<article><h1>[title]</h1><div class="byline">By [author] <span class="published-date" data-epoch="[epochms]" data-timestamp="[epochms]"></span></div>[story]</article>[foot]',
        right=("[iso]", "[utcday]", ""),
    ),
    Row(
        "a forum",
        body='[nav]<div id="page-body"><h2 class="topic-title">[title]</h2><div class="post"><p class="author">by <strong>[author]</strong> » [Wd] [Eng] [D], [Y] [h]:[mm] [am]</p><div class="content">[story]</div></div><div class="post"><p class="author">by <strong>[reader]</strong> » [u:Wd] [u:Eng] [u:D], [u:Y] [u:h]:[u:mm] [u:am]</p><div class="content">I agree.</div></div></div>',
    ),
    Row(
        "numbers that only the language decides",
        tag='<html lang="en-GB">',
        body='[nav]<article><h1>[title]</h1><p class="post-date">[DD]/[MM]/[Y]</p>[story]</article>[foot]',
    ),
    Row(
        "no date: about us",
        body="[nav]<main><h1>About the port</h1><p>The port was opened on 3 May 1951 and enlarged in 1988.</p>[story]</main>[related]<footer>© [s:Y] [site]</footer>",
        right=("",),
    ),
    Row(
        "no date: a change only",
        head='<meta property="og:updated_time" content="[u:w3c]"><meta http-equiv="last-modified" content="[u:gmt]">',
        body='[nav]<main><h1>[title]</h1>[story]<p class="updated">Last updated: [u:D] [u:Month] [u:Y]</p></main>[foot]',
        right=("",),
    ),
    Row(
        "no date: stories of others",
        body='[nav]<main><h1>[title]</h1>[story]</main><section class="latest"><h2>Latest</h2><article><h3><a href="/x">Crane sold</a></h3><time datetime="[n:w3c]">[n:Month] [n:D], [n:Y]</time></article><article><h3><a href="/y">Ferry late</a></h3><time datetime="[o:w3c]">[o:Month] [o:D], [o:Y]</time></article></section>[comments]',
        right=("",),
    ),
    Row(
        "no date: an event to come",
        head='<script type="application/ld+json">{"@context":"http://schema.org","@type":"Event","name":"[title]","startDate":"[n:w3c]","endDate":"[n:w3c]"}</script>',
        body='[nav]<main><h1>[title]</h1><p class="event-date"><time datetime="[n:w3c]">[n:Weekday], [n:D] [n:Month] [n:Y]</time>, Town Hall</p>[story]</main>',
        right=("",),
    ),
)
