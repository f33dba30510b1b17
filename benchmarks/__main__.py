"""`python -m benchmarks MEASURE FOLDER…`: one measure a module."""

import sys

from benchmarks import (
    actors,
    articles,
    bulk,
    dating,
    events,
    exports,
    grammar,
    ingest,
    pages,
    query,
    replay,
    reprints,
    salience,
    spark,
    speed,
    startup,
    timelines,
    timeml,
    timex,
    train_lemmas,
    train_network,
)

MEASURES = {
    "actors": actors.main,
    "articles": articles.main,
    "bulk": bulk.main,
    "dating": dating.main,
    "events": events.main,
    "exports": exports.main,
    "grammar": grammar.main,
    "ingest": ingest.main,
    "pages": pages.main,
    "query": query.main,
    "replay": replay.main,
    "reprints": reprints.main,
    "salience": salience.main,
    "spark": spark.main,
    "speed": speed.main,
    "startup": startup.main,
    "timelines": timelines.main,
    "timeml": timeml.main,
    "timex": timex.main,
    "train-lemmas": train_lemmas.main,
    "train-network": train_network.main,
}


def main(words: list[str]) -> int:
    """Run the measure named first on the arguments that follow; 2 for one that does not exist."""
    if not words or words[0] not in MEASURES:
        print(f"usage: python -m benchmarks ({'|'.join(MEASURES)}) FOLDER…", file=sys.stderr)
        return 2
    return MEASURES[words[0]](words[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
