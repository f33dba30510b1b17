"""Kinds of pages of blogs, authorities, journals and firms, and saved ones, for whoever mends the reader."""

from benchmarks.pages.row import Row

ROWS = (
    Row(
        "wordpress, blocks",
        body='[nav]<main class="wp-block-group"><h1 class="wp-block-post-title">[title]</h1><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="[w3c]">[Month] [D], [Y]</time></div></div><div class="entry-content wp-block-post-content">[story]</div></main><div class="wp-block-latest-posts"><li><a href="/z">Crane sold</a><time datetime="[n:w3c]" class="wp-block-latest-posts__post-date">[n:Month] [n:D], [n:Y]</time></li></div>[foot]',
    ),
    Row(
        "wordpress, posted on",
        body='[nav]<div class="post"><h1 class="entry-title">[title]</h1><div class="entry-meta"><span class="meta-prep">Posted on</span> <a href="/[path]/a" title="[h]:[mm] [am]" rel="bookmark"><span class="entry-date">[Month] [D], [Y]</span></a> by <span class="author vcard">[author]</span></div><div class="entry-content">[story]</div></div>[comments][related]',
    ),
    Row(
        "wordpress, a class of change that is none",
        body='[nav]<article class="hentry"><h1 class="entry-title">[title]</h1><time class="updated" datetime="[w3c]">[Month] [th], [Y]</time><div class="entry-content">[story]</div></article>[foot]',
        right=("[iso]", ""),
    ),
    Row(
        "wordpress, both in one",
        body='[nav]<article><header><h1>[title]</h1><span class="posted-on"><a href="/a"><time class="entry-date published updated" datetime="[w3c]">[D] [Month] [Y]</time></a></span></header>[story]</article>[comments][foot]',
    ),
    Row(
        "wordpress, a builder of pages",
        body='[nav]<div class="elementor"><h1 class="elementor-heading-title">[title]</h1><ul class="elementor-post-info"><li class="elementor-repeater-item" itemprop="author"><span>[author]</span></li><li itemprop="datePublished"><a href="/[path]/"><span class="elementor-icon-list-text elementor-post-info__item--type-date"> [Month] [D], [Y] </span></a></li></ul><div class="elementor-widget-theme-post-content">[story]</div></div>[related][foot]',
    ),
    Row(
        "ghost",
        head='<meta property="article:published_time" content="[millis]"><meta property="article:modified_time" content="[u:millis]">',
        body='[nav]<article class="gh-article post"><header><h1 class="gh-article-title">[title]</h1><div class="gh-article-meta-content"><h4>[author]</h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="[iso]">[D] [Mon] [Y]</time> <span class="byline-reading-time">• 3 min read</span></div></div></header><section class="gh-content">[story]</section></article>[related][foot]',
    ),
    Row(
        "drupal 9",
        body='[nav]<article role="article" about="/n" class="node node--type-article node--view-mode-full"><h1 class="page-title"><span class="field field--name-title">[title]</span></h1><footer class="node__meta"><div class="node__submitted">Submitted by <span>[author]</span> on <span class="field field--name-created">[Wd], [MM]/[DD]/[Y] - [hh]:[mm]</span></div></footer><div class="node__content">[story]</div></article>[comments][foot]',
    ),
    Row(
        "joomla",
        head="",
        body='[nav]<div class="item-page" itemscope itemtype="https://schema.org/Article"><h2 itemprop="headline">[title]</h2><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby">Written by <span itemprop="name">[author]</span></dd><dd class="published"><time datetime="[w3c]" itemprop="datePublished">Published: [DD] [Month] [Y]</time></dd><dd class="modified"><time datetime="[u:w3c]" itemprop="dateModified">Last Updated: [u:DD] [u:Month] [u:Y]</time></dd><dd class="hits">Hits: 422</dd></dl><div itemprop="articleBody">[story]</div></div>[foot]',
    ),
    Row(
        "joomla, 2008, in German",
        lang="de",
        body='[nav]<table class="contentpaneopen"><tr><td class="contentheading">[title]</td></tr></table><table class="contentpaneopen"><tr><td class="createdate">[Weekday], den [DD]. [Month] [Y] um [hh]:[mm] Uhr</td></tr><tr><td>[story]</td></tr><tr><td class="modifydate">Zuletzt aktualisiert am [Weekday], den [u:DD]. [u:Month] [u:Y]</td></tr></table>[foot]',
    ),
    Row(
        "typo3",
        lang="de",
        body='[nav]<div class="news news-single"><div class="article" itemscope itemtype="http://schema.org/Article"><div class="header"><h3 itemprop="headline">[title]</h3></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="[iso]">[DD].[MM].[Y]<meta itemprop="datePublished" content="[iso]"/></time></span></p></div><div class="news-text-wrap">[story]</div></div></div>[foot]',
    ),
    Row(
        "movable type",
        body='<div id="content"><div class="asset entry"><div class="asset-header"><h1 id="page-title" class="asset-name entry-title">[title]</h1><div class="asset-meta"><span class="byline vcard">By [author] on <abbr class="published" title="[w3c]">[Month] [D], [Y] [h]:[mm] [AM]</abbr></span></div></div><div class="asset-body">[story]</div></div></div>[comments][foot]',
    ),
    Row(
        "typepad",
        body='<h2 class="date-header">[MM]/[DD]/[Y]</h2><div class="entry"><h3 class="entry-header">[title]</h3><div class="entry-body">[story]</div><p class="entry-footer"><span class="post-footers">Posted by [author] on [MM]/[DD]/[Y] at [hh]:[mm] [AM]</span></p></div>[comments]',
        tag='<html lang="en-US">',
    ),
    Row(
        "tumblr",
        head='<script type="application/ld+json">{"@type":"SocialMediaPosting","url":"https://[host]/post/[number]","datePublished":"[rfc3339]"}</script>',
        body='<section id="posts"><article class="text"><h1>[title]</h1>[story]<footer><a href="/post/[number]" class="post-date">[Month] [D], [Y]</a> 12 notes</footer></article></section>',
    ),
    Row(
        "livejournal",
        body='<div class="entry"><h1 class="entry-title">[title]</h1><time class="b-singlepost-author-date published dt-published"><a href="/[Y]/">[Y]</a>-<a href="/[Y]/[MM]/">[MM]</a>-<a href="/[Y]/[MM]/[DD]/">[DD]</a> [hh]:[mm]:[ss]</time><article class="b-singlepost-body">[story]</article></div>[comments]',
    ),
    Row(
        "a builder with a script",
        head='<meta property="article:published_time" content="[millis]"><meta property="article:modified_time" content="[u:millis]">',
        body='<div id="SITE_CONTAINER"><article><ul class="post-metadata"><li>[author]</li><li><span title="[Mon] [D], [Y]" class="post-metadata__date">[Mon] [D], [Y]</span></li><li>2 min read</li></ul><h1>[title]</h1><p>Updated: <span class="post-metadata__date">[u:Mon] [u:D], [u:Y]</span></p>[story]</article></div>',
        right=("[iso]", "[utcday]"),
    ),
    Row(
        "a builder of small sites",
        body='<div id="wsite-content"><div class="blog-post"><div class="blog-header"><h2 class="blog-title"><a class="blog-title-link" href="/b">[title]</a></h2><p class="blog-date"><span class="date-text">[M]/[D]/[Y]</span></p></div><div class="blog-content">[story]</div></div></div>[comments]',
        tag='<html lang="en-US">',
    ),
    Row(
        "rights organisation",
        body='[nav]<main><article><header><div class="news-header__dateline"><span class="news-header__dateline-date">[Month] [D], [Y] 12:00AM EDT</span> | News Release</div><h1>[title]</h1></header><div class="article-body"><p>(New York) – The port has signed.</p>[story]</div></article></main>[related][foot]',
    ),
    Row(
        "commission of a union",
        body="[nav]<h4>European Commission - Press release</h4><h1>[title]</h1><p>Brussels, [D] [Month] [Y]</p>[story][foot]",
    ),
    Row(
        "a senate",
        body="[nav]<div id='main_container'><h3>[Mon] [DD] [Y]</h3><h1>[title]</h1><p>Oslo – The senator spoke of the port.</p>[story]</div>[foot]",
    ),
    Row(
        "a presidency",
        lang="en",
        body='[nav]<div class="read__content"><h1>[title]</h1><div class="read__meta"><time class="read__published" datetime="[iso]">[Month] [D], [Y]</time> <span class="read__time">[hh]:[mm]</span> <span class="read__place">Oslo</span></div>[story]<p class="read__tags">Publication status: Published in sections: News. Publication date: [Month] [D], [Y], [hh]:[mm]</p></div>',
    ),
    Row(
        "an agency of space",
        body='[nav]<h1>[title]</h1><div class="pr-date">[Month] [D], [Y]<br>Release 13-123</div>[story]<div class="footer-info">Last Updated: [u:Mon]. [u:D], [u:Y]<br>Editor: [author]</div>',
    ),
    Row(
        "a university",
        body='[nav]<div class="pane-content"><h1>[title]</h1><p class="field-date"><span class="date-display-single" property="dc:date" datatype="xsd:dateTime" content="[w3c]">[Weekday], [Month] [D], [Y]</span></p>[story]</div>[related][foot]',
    ),
    Row(
        "a firm, newsroom",
        head='<meta name="publication-date" content="[MM]/[DD]/[Y]">',
        body='[nav]<main><div class="eyebrow">News</div><h1>[title]</h1><div class="cmp-text"><p>[Mon] [D], [Y]</p></div>[story]<p>About the port: founded in 1951.</p></main>[foot]',
        tag='<html lang="en-US">',
    ),
    Row(
        "a firm, intranet",
        body='[nav]<div id="s4-bodyContainer"><h1>[title]</h1><div class="articleDate"><div class="ms-rtestate-field">[M]/[D]/[Y]</div></div><div class="article-content">[story]</div></div>',
        tag='<html lang="en-us">',
    ),
    Row(
        "a list of letters",
        body='<H1>[title]</H1><B>[author]</B> <A HREF="mailto:x">a at example</A><BR><I>[Wd] [Eng] [D] [hh]:[mm]:[ss] EDT [Y]</I><P><UL><LI>Previous message: <A HREF="0.html">Quays</A></UL><HR>[story]<HR>',
    ),
    Row(
        "a journal, months",
        head='<meta name="citation_publication_date" content="[Y]/[MM]"><meta name="citation_journal_title" content="J">',
        body="[nav]<h1>[title]</h1><p>[author]</p>[story][foot]",
        right=("[ym]",),
    ),
    Row(
        "a journal of long ago, dublin core",
        head='<meta name="DC.Date.created" content="[iso]"><meta name="DC.Date.modified" content="[u:iso]"><meta name="DC.Date.issued" content="[iso]">',
        body="[nav]<h1>[title]</h1>[story][foot]",
    ),
    Row(
        "rdfa",
        body='[nav]<article vocab="http://schema.org/" typeof="NewsArticle"><h1 property="headline">[title]</h1><span property="datePublished" content="[w3c]">[D] [Month] [Y]</span> <span property="dateModified" content="[u:w3c]">[u:D] [u:Month] [u:Y]</span><div property="articleBody">[story]</div></article>[foot]',
    ),
    Row(
        "microdata of related articles first",
        body='<div itemscope itemtype="http://schema.org/NewsArticle" class="teaser"><a href="/x" itemprop="headline">Crane sold</a><meta itemprop="datePublished" content="[o:w3c]"></div><div itemscope itemtype="http://schema.org/NewsArticle" id="main"><h1 itemprop="headline">[title]</h1><meta itemprop="datePublished" content="[w3c]"><div itemprop="articleBody">[story]</div></div>[foot]',
    ),
    Row(
        "json-ld of a list of articles",
        head='<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Crane sold","datePublished":"[n:w3c]"}]}</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"[title]","datePublished":"[w3c]"}</script>',
        body="[nav]<h1>[title]</h1>[story][foot]",
    ),
    Row(
        "json-ld of a neighbour first",
        head='<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Crane sold","url":"https://[host]/x","datePublished":"[n:w3c]"},{"@type":"NewsArticle","headline":"[title]","url":"https://[host]/y","datePublished":"[w3c]"}]</script><link rel="canonical" href="https://[host]/y">',
        body="[nav]<h1>[title]</h1>[story][foot]",
    ),
    Row(
        "saved: yesterday",
        before="<!--\n Page saved with SingleFile \n url: https://[host]/a/[number] \n saved date: [p:js] (Central European Summer Time)\n-->",
        body='[nav]<article><h1>[title]</h1><span class="timestamp">yesterday</span>[story]</article>[foot]',
        right=("[iso]", ""),
    ),
    Row(
        "saved: with a date after it",
        before="<!--\n Page saved with SingleFile \n url: https://[host]/a/[number] \n saved date: [u:js] (Central European Time)\n-->",
        head='<meta name="date" content="[s:iso]">',
        body='[nav]<article><h1>[title]</h1><p class="byline">[author], [D] [Month] [Y]</p>[story]</article>[foot]',
    ),
    Row(
        "saved: mirrored",
        before="\n<!-- Mirrored from [host]/news/[number].html by HTTrack Website Copier/3.x [XR&CO'2014], [s:gmt] -->",
        body="[nav]<h1>[title]</h1><p><em>Posted: [D] [Month] [Y]</em></p>[story][foot]",
    ),
    Row(
        "saved: words of retrieval",
        body="[nav]<h1>[title]</h1><p>By [author]</p><p>Retrieved [s:D] [s:Month] [s:Y]. Originally published [D] [Month] [Y].</p>[story]",
    ),
    Row(
        "for printing, without a label",
        body="<p><a href='javascript:print()'>Print this page</a></p><p><b>[title]</b><br>By [author]<br>[Weekday], [Month] [D], [Y]</p>[story]<p>Find this article at: https://[host]/[number]</p>",
    ),
    Row(
        "date below the story",
        body='[nav]<article><h1>[title]</h1>[story]<p class="article-footer">[author], [D] [Month] [Y]</p></article>[foot]',
    ),
    Row(
        "time alone below",
        body='[nav]<div id="c"><h1>[title]</h1>[story]<p><small>Posted by [author] on [Month] [D], [Y] in <a href="/p">Ports</a></small></p></div>[foot]',
    ),
    Row(
        "url of a month",
        head='<link rel="canonical" href="https://[host]/[Y]/[MM]/[slug]/">',
        body="[nav]<h1>[title]</h1>[story][comments][foot]",
        right=("[ym]",),
    ),
    Row(
        "url of a product, no date",
        head='<link rel="canonical" href="https://[host]/kali-2026-1-release/">',
        body="[nav]<h1>[title]</h1>[story]<footer>© 1999-[s:Y]</footer>",
        right=("",),
    ),
    Row(
        "numerals that nothing decides",
        body='[nav]<article><h1>[title]</h1><p class="post-date">[M]/[D]/[Y]</p>[story]</article><footer>© [s:Y]</footer>',
        right=("[iso]", "", "?"),
    ),
    Row(
        "no date: documentation",
        body='[nav]<div class="document"><h1>Install</h1><p>Version 2.1 runs on systems of 2008 and later.</p>[story]</div><div class="footer">&copy; Copyright 2005-[s:Y]. Last updated on [u:Mon] [u:DD], [u:Y]. Created using Quay 1.2.</div>',
        right=("",),
    ),
    Row(
        "no date: a person",
        head='<script type="application/ld+json">{"@type":"Person","name":"[author]","birthDate":"1951-05-03"}</script>',
        body="[nav]<main><h1>[author]</h1><p>[author] (born 3 May 1951) is the chairman of the harbour board.</p>[story]</main>[related]",
        right=("",),
    ),
    Row(
        "no date: a diary of dates",
        body='[nav]<main><h1>Calendar</h1><table class="calendar"><tr><td>[n:D] [n:Month] [n:Y]</td><td>Board</td></tr><tr><td>[o:D] [o:Month] [o:Y]</td><td>Council</td></tr></table>[story]</main>[foot]',
        right=("",),
    ),
    Row(
        "no date: comments only",
        body='[nav]<main><h1>[title]</h1>[story]</main><div id="disqus_thread"><ul><li class="post"><span class="author">[reader]</span> <a class="time-ago" title="[n:Weekday], [n:Month] [n:D], [n:Y] [n:h]:[n:mm] [n:AM]">3 years ago</a><p>Nice.</p></li></ul></div>',
        right=("",),
    ),
)
