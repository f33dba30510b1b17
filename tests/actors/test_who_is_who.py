"""Who is who across articles, in a real database: pairs that are not one actor, pairs that are, in either order of reading."""

import hashlib

import pytest

from timeline.articles.article import Article
from timeline.library import Timeline

# Two texts, and the name in each that is not the same actor's.
SAME_NAME = [
    (
        "The footballer Martin Larkwell scored twice.",
        "Martin Larkwell",
        "Finance Minister Martin Larkwell resigned.",
        "Martin Larkwell",
    ),
    ("Police spoke to Jane Fernsby of Boston.", "Jane Fernsby", "They met Jane Fernsby of Leeds.", "Jane Fernsby"),
    ("The novelist Peter Marrick died.", "Peter Marrick", "Bishop Peter Marrick spoke.", "Peter Marrick"),
    ("Fans saw singer Anna Tollmer.", "Anna Tollmer", "The physicist Anna Tollmer won a prize.", "Anna Tollmer"),
    ("Australian actor David Brockett came.", "David Brockett", "British actor David Brockett came.", "David Brockett"),
    ("The Senator Robert Kasmin voted.", "Robert Kasmin", "The goalkeeper Robert Kasmin fell.", "Robert Kasmin"),
    ("It went to Thomas Wexley Jr. in May.", "Thomas Wexley", "It went to Thomas Wexley Sr. in May.", "Thomas Wexley"),
    ("Boston mayor Alice Hartnoll spoke.", "Alice Hartnoll", "Glasgow mayor Alice Hartnoll spoke.", "Alice Hartnoll"),
    ("Detective Paul Renshaw called.", "Paul Renshaw", "The guitarist Paul Renshaw played.", "Paul Renshaw"),
    ("Karen Dobrey, a teacher, wept.", "Karen Dobrey", "Karen Dobrey, a banker, wept.", "Karen Dobrey"),
    (
        "Mark Silloth, an astronomer from Madrid, spoke.",
        "Mark Silloth",
        "Mark Silloth, an astronomer from Chicago, spoke.",
        "Mark Silloth",
    ),
    ("The swimmer Laura Pemrick won.", "Laura Pemrick", "Congresswoman Laura Pemrick won.", "Laura Pemrick"),
    ("The killer Simon Tarbock fled.", "Simon Tarbock", "The poet Simon Tarbock read.", "Simon Tarbock"),
    (
        "German Foreign Minister Karl Osterholt spoke.",
        "Karl Osterholt",
        "Austrian Foreign Minister Karl Osterholt spoke.",
        "Karl Osterholt",
    ),
    (
        "They heard the album Morning Larch at home.",
        "Morning Larch",
        "The band Morning Larch played at home.",
        "Morning Larch",
    ),
    ("They saw the film Silver Tarn.", "Silver Tarn", "The ship Silver Tarn sank.", "Silver Tarn"),
]
OTHER_NAME = [
    ("They left Nordfin Ltd. in May.", "Nordfin Ltd.", "They left Nordfin Energy Ltd. in May.", "Nordfin Energy Ltd."),
    ("They left Nordfin Ltd. in May.", "Nordfin Ltd.", "They joined Nordfin Canada in May.", "Nordfin Canada"),
    ("They left the Nordfin Group.", "Nordfin Group", "They left the Nordfin Bank.", "Nordfin Bank"),
    ("They live in Brezhkovo, a small town.", "Brezhkovo", "The Brezhkovo Foundation paid.", "Brezhkovo Foundation"),
    ("They live in Brezhkovo, a small town.", "Brezhkovo", "We met Brezhkovo University.", "Brezhkovo University"),
    ("They live in Brezhkovo, a small town.", "Brezhkovo", "We met the Brezhkovo City Council.", "Brezhkovo City Council"),
    ("The Fisheries Commission met.", "Fisheries Commission", "The Fisheries Commission Working Group on Cod met.", "Fisheries Commission Working Group on Cod"),
    ("The University of Larkton grew.", "University of Larkton", "Larkton State University grew.", "Larkton State University"),
    ("We met Ivan Marchuk.", "Ivan Marchuk", "We met Oleg Marchuk.", "Oleg Marchuk"),
    ("We met John A. Quillan.", "John A. Quillan", "We met John B. Quillan.", "John B. Quillan"),
    ("We met Jim Crasmer.", "Jim Crasmer", "We met Jim Krasmer.", "Jim Krasmer"),
    ("The Tarn Forum 2012 began.", "Tarn Forum 2012", "The Tarn Forum 2013 began.", "Tarn Forum 2013"),
    ("He bought an iPhone 4 there.", "iPhone 4", "He bought an iPhone 3G there.", "iPhone 3G"),
    ("They use iTunes at home.", "iTunes", "They use the iTunes Store at home.", "iTunes Store"),
    ("They left the Ministry of Trade of Zamonia.", "Ministry of Trade", "They left the Ministry of Health of Zamonia.", "Ministry of Health"),
    ("We saw President Dorrin leave.", "President Dorrin", "We saw Helena Dorrin leave.", "Helena Dorrin"),
    ("We saw Mr. Saltmarsh leave.", "Mr. Saltmarsh", "We saw Jane Saltmarsh leave.", "Jane Saltmarsh"),
    ("The Larkton Times wrote it.", "Larkton Times", "The New Larkton Times wrote it.", "New Larkton Times"),
    ("Zorbit Flight 447 crashed.", "Zorbit Flight 447", "Zorbit Flight 448 crashed.", "Zorbit Flight 448"),
    ("The Bank of Zamonia closed.", "Bank of Zamonia", "The Zamonia Development Bank closed.", "Zamonia Development Bank"),
    ("They met the Northern Harbour Watcher (NHW).", "NHW", "They met the National Hospital Workers (NHW).", "NHW"),
    ("He left Pier Records in May.", "Pier Records", "He left Pier Pictures in May.", "Pier Pictures"),
    ("The High Court of Larkton ruled.", "High Court of Larkton", "The Court of Appeal of Larkton ruled.", "Court of Appeal"),
    ("The Larkton Police came.", "Larkton Police", "The Larkton Fire Department came.", "Larkton Fire Department"),
    ("We met Maria Sandoval Reyes.", "Maria Sandoval Reyes", "We met Maria Sandoval Ortiz.", "Maria Sandoval Ortiz"),
    ("We met Dmitry Lark.", "Dmitry Lark", "We met Dmitry Larkin.", "Dmitry Larkin"),
    ("King Kasimir II left.", "Kasimir II", "King Kasimir III left.", "Kasimir III"),
    ("She met Igor Bolotin.", "Igor Bolotin", "The Bolotin Institute grew.", "Bolotin Institute"),
]  # fmt: skip

# Two texts, and the name in each that is the same actor's.
ONE = [
    ("We met Viktor Vasnin.", "Viktor Vasnin", "We met Victor Vasnin.", "Victor Vasnin"),
    ("We met Dmitry Orlin.", "Dmitry Orlin", "We met Dimitri Orlin.", "Dimitri Orlin"),
    ("We met Yuri Chubarov.", "Yuri Chubarov", "We met Iurii Chubarov.", "Iurii Chubarov"),
    ("We met Sergei Lavrinsky.", "Sergei Lavrinsky", "We met Sergey Lavrinskiy.", "Sergey Lavrinskiy"),
    ("We met Natalya Ganina.", "Natalya Ganina", "We met Natalia Ganina.", "Natalia Ganina"),
    ("We met Andr\u00e9 Maurel.", "Andr\u00e9 Maurel", "We met Andre Maurel.", "Andre Maurel"),
    ("We met Prof. Helen Astley.", "Helen Astley", "We met Helen Astley.", "Helen Astley"),
    ("The senator Ruth Calloway voted.", "Ruth Calloway", "We met Ruth Calloway.", "Ruth Calloway"),
    ("Zorbit CEO Ian Pellman spoke.", "Ian Pellman", "The billionaire Ian Pellman spoke.", "Ian Pellman"),
    ("The businessman Otto Krantz spoke.", "Otto Krantz", "Trade Minister Otto Krantz spoke.", "Otto Krantz"),
    ("Russian Prime Minister Boris Galin came.", "Boris Galin", "Foreign Minister Boris Galin left.", "Boris Galin"),
    ("Boris Galin spoke. Galin left.", "Galin", "They met Boris Galin.", "Boris Galin"),
    ("The actress Nina Folger came.", "Nina Folger", "The singer Nina Folger came.", "Nina Folger"),
    ("They left Acton Ltd. in May.", "Acton Ltd.", "They left Acton Limited in May.", "Acton Limited"),
    ("They left Acton Ltd. in May.", "Acton Ltd.", "They left the Acton Corporation in May.", "Acton Corporation"),
    ("We met the Harbour Fund.", "Harbour Fund", "He left the Harbour Fund (HF).", "Harbour Fund"),
    ("They saw the Institute of Tarn Studies (ITS).", "Institute of Tarn Studies", "We met the Institute of Tarn Studies.", "Institute of Tarn Studies"),
    ("He lives in the U.S. now.", "U.S.", "He lives in the United States now.", "United States"),
    ("He lives in Kiev now.", "Kiev", "He lives in Kyiv now.", "Kyiv"),
    ("He lives in Bombay now.", "Bombay", "He lives in Mumbai now.", "Mumbai"),
    ("He left the UN in May.", "UN", "He left the United Nations in May.", "United Nations"),
    ("It was on the iTunes store.", "iTunes store", "It was on the iTunes Store.", "iTunes Store"),
    ("He bought an iPhone 4 there.", "iPhone 4", "The new iPhone 4 is here.", "iPhone 4"),
    ("They love the Open Tarn forum.", "Open Tarn forum", "They love the Open Tarn Forum.", "Open Tarn Forum"),
    ("We met Jean-Luc Varennes.", "Jean-Luc Varennes", "We met Jean Luc Varennes.", "Jean Luc Varennes"),
    ("We met Mary O'Sheel.", "Mary O'Sheel", "We met Mary O\u2019Sheel.", "Mary O\u2019Sheel"),
    ("The Ministry of Tarn Affairs met.", "Ministry of Tarn Affairs", "We met the Ministry of Tarn Affairs.", "Ministry of Tarn Affairs"),
    ("We met the Johnson & Marlow Group.", "Johnson & Marlow Group", "He left the Johnson & Marlow Group.", "Johnson & Marlow Group"),
    ("They went to the Tarn Week Conference.", "Tarn Week Conference", "They went to the Tarn Week.", "Tarn Week"),
    ("He left AT&T in May.", "AT&T", "The men of AT&T are here.", "AT&T"),
    ("The pianist Clara Holt played.", "Clara Holt", "We met Clara Holt.", "Clara Holt"),
    ("The striker Jan Polak scored.", "Jan Polak", "The midfielder Jan Polak scored.", "Jan Polak"),
]  # fmt: skip


def _article(text, name):
    whole = f"{text}\n\nnote {name}"  # no two with the same words
    return Article(text=whole, source_id=name, raw_sha256=hashlib.sha256(whole.encode()).hexdigest())


def actors_of(folder, pairs, *, backwards=False):
    """Return for each pair whether the two names have an actor in common; None where one of them is not found."""
    articles = [
        _article(text, f"{i}-{side}") for i, (a, _, b, _) in enumerate(pairs) for side, text in enumerate((a, b))
    ]
    with Timeline.open(folder / f"{backwards}.db") as timeline:
        timeline.ingest(*(reversed(articles) if backwards else articles))
        _, rows = timeline.sql(
            "SELECT s.source_id, n.text, a.cluster_uid FROM name_mentions n JOIN actors a ON a.id = n.actor_row JOIN sources s ON s.id = n.source_row"
        )
        named = {}
        for source, text, uid in rows:
            named.setdefault((source, text.rstrip(".")), uid)
    found = []
    for i, (_, one, _, other) in enumerate(pairs):
        uids = [named.get((f"{i}-0", one.rstrip("."))), named.get((f"{i}-1", other.rstrip(".")))]
        found.append(None if None in uids else uids[0] == uids[1])
    return found, sorted(set(named.values()))


@pytest.mark.parametrize("backwards", [False, True])
def test_different_actors_are_never_merged(tmp_path, backwards):
    pairs = [*SAME_NAME, *OTHER_NAME]
    assert len(pairs) >= 40
    found, _ = actors_of(tmp_path, pairs, backwards=backwards)
    assert [(one, other) for (_, one, _, other), merged in zip(pairs, found, strict=True) if merged] == []
    assert [(one, other) for (_, one, _, other), merged in zip(pairs, found, strict=True) if merged is None] == []


def test_one_actor_is_merged(tmp_path):
    found, _ = actors_of(tmp_path, ONE)
    missed = [(one, other) for (_, one, _, other), merged in zip(ONE, found, strict=True) if not merged]
    assert len(ONE) >= 30
    assert missed == []


def test_the_order_of_articles_does_not_matter(tmp_path):
    pairs = [*SAME_NAME, *ONE]
    assert actors_of(tmp_path, pairs) == actors_of(tmp_path, pairs, backwards=True)
