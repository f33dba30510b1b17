"""The names under which `meta` elements tell dates, with how far each is to be trusted: of Open Graph, Dublin Core, of analysts and of publishers' own."""

PUBLISHED = {
    0.97: """article:published_time article:published og:article:published_time og:published_time og:pubdate og:publish_date
        article:publication_date article:post_date og:regdate govuk:first-published-at""",
    0.96: """datepublished rnews:datepublished parsely-pub-date bt:pubdate cxenseparse:recs:publishtime cxenseparse:publishtime
        originalpublicationdate dc.date.issued dc.issued dcterms.issued dcterms.date.issued citation_publication_date prism.publicationdate
        article_date_original pubdate publishdate publish-date publish_date publish-time publish_time published-date published_date publisheddate
        date_published date-published article.published article_published publication_date publication-date publicationdate publication_time
        published_at published published_time published_time_telegram mediator_published_time displaydate analyticsattributes.articledate
        shareaholic:article_published_time firstpublished dateposted dcsext.articlefirstpublished search.publishdate dashboard_published_date
        page.content.pub_date nrk:pubdate rbpubdate tc.published item:publish-date article-publication-date post_date postdate pdate dpub ptime
        weibo:article:create_at wp.published vr:published_time doc_date docdate issuedate issue_date it.published blogpost.date""",
    0.94: """sailthru.date dc.date.created dcterms.created dc.created dc.date.available dcterms.available citation_date dcterms.date.created""",
    0.9: """citation_online_date gentime cre_date created-date rc.datecreation og:createddate uploaddate upload_date timestamp time utime eprints.date
        dcterms.datesubmitted dat article-date article_date article.date articledate release_date release-date""",
    0.88: """date dc.date dcterms.date dc:date created creation_date datecreated date-created date.created article.created""",
}
MODIFIED = """article:modified_time article:modified og:updated_time og:article:modified_time datemodified dcterms.modified dc.date.modified dc.modified
    last-modified lastmod last_modified lastmodified revised revision_date modified modified_time article:updated article:updated_time updated_time
    updated article.updated bt:moddate date_modified date-modified modified_date cxenseparse:recs:modifiedtime govuk:updated-at
    govuk:public-updated-at last-updated lastupdated last_updated lastdate sailthru.updated dc.date.reviewed utag.lastupdate"""
META = {name: score for score, names in PUBLISHED.items() for name in names.split()}
CHANGES = frozenset(MODIFIED.split())
