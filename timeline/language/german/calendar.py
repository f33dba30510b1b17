"""Days and months written out, with their year and without."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import Anchor, Fixed, InYear, Meaning, OfSomeYear, Shifted
from timeline.language.builds import day_of, day_of_some_year, impossible, month_of, short_year
from timeline.language.rule import Rule, not_a_date, says, silent

_BEFORE_MONTH = frozenset(
    "im seit bis ab vor nach von vom zwischen und oder anfang mitte ende zum gegen jeden diesen kommenden vergangenen "  # noqa: SIM905
    "letzten nächsten schon bereits erst noch über".split()
)
_YEARS = {"dieses": 0, "des laufenden": 0, "vergangenen": -1, "des vergangenen": -1, "letzten": -1, "des letzten": -1}
_YEARS |= {"vorigen": -1, "des vorigen": -1, "kommenden": 1, "des kommenden": 1, "nächsten": 1, "des nächsten": 1}
_TOLD = {"desselben": 0, "des selben": 0, "des gleichen": 0, "jenes": 0, "des folgenden": 1, "des darauffolgenden": 1}


def _year(words: str) -> Meaning:
    return Shifted(_YEARS[words], Grain.YEAR) if words in _YEARS else Shifted(_TOLD[words], Grain.YEAR, Anchor.FOCUS)


def _of_years() -> tuple[Rule, ...]:
    """The rules of "im Oktober vergangenen Jahres" and "im Sommer desselben Jahres", one for each such year."""
    shown = {-1: "2012", 0: "2013", 1: "2014"}

    def rules(words: str) -> tuple[Rule, ...]:
        value, name = shown[{**_YEARS, **_TOLD}[words]], words.replace(" ", "-")
        return (
            Rule(
                f"month-{name}-jahres",
                f"[the] {{month:full_month}} {words} Jahres",
                lambda month: InYear(OfSomeYear(Grain.MONTH, month), _year(words)),
                (
                    says(f"Oktober {words} Jahres", f"{value}-10", within=f"im Oktober {words} Jahres"),
                    silent(f"Oktober {words} Jahrestags"),
                ),
            ),
            Rule(
                f"day-{name}-jahres",
                f"[the] {{day}} {{month:full_month}} {words} Jahres",
                lambda day, month: InYear(OfSomeYear(Grain.MONTH, month, day), _year(words)),
                (
                    says(f"3. Mai {words} Jahres", f"{value}-05-03", within=f"am 3. Mai {words} Jahres"),
                    silent(f"3. Mai {words} Jahrestags"),
                ),
            ),
            Rule(
                f"season-{name}-jahres",
                f"[the] {{season}} {words} Jahres",
                lambda season: InYear(OfSomeYear(Grain.SEASON, season), _year(words)),
                (
                    says(f"Sommer {words} Jahres", f"{value}-SU", within=f"im Sommer {words} Jahres"),
                    silent(f"Sommer {words} Jahrestags"),
                ),
            ),
        )

    return tuple(rule for words in (*_YEARS, *_TOLD) for rule in rules(words))


RULES = (
    Rule(
        "day-month-year",
        "[the] {day}( |){month} {year}",
        day_of,
        (
            says("25. Oktober 2013", "2013-10-25", "2013-10-25", within="am 25. Oktober 2013"),
            says("3. Sept. 2013", "2013-09-03"),
            says("7. Jänner 1916", "1916-01-07"),
            says("der 14. Juli 1789", "1789-07-14"),
            silent("30. Februar 2013"),
            silent("25. Oktoberfest 2013"),
        ),
    ),
    Rule(
        "day-month-short-year",
        "[the] {day}( |){month} (’|'){short:short_year}",
        lambda day, month, short: day_of(short_year(short), month, day),
        (says("25. Oktober ’13", "2013-10-25"), silent("25. Oktober ’1300")),
    ),
    Rule(
        "spelled-day-month-year",
        "[the] {n:ordinal_word} {month:full_month} {year}",
        lambda n, month, year: day_of(year, month, n),
        (
            says("den ersten Mai 1890", "1890-05-01", within="für den ersten Mai 1890"),
            silent("den ersten Maibaum 1890"),
        ),
    ),
    Rule(
        "dotted-day",
        "{day}( |){n:plain_day}.( |){year}",
        lambda day, n, year: day_of(year, n, day),
        (
            says("25.10.2013", "2013-10-25"),
            says("23. 5. 1949", "1949-05-23"),
            says("03.04.2013", "2013-04-03"),
            silent("25.13.2013"),
            silent("1.2.2013.4"),
        ),
    ),
    Rule(
        "dotted-day-short-year",
        "{day}{n:two}.{short:short_year}",
        lambda day, n, short: day_of(short_year(short), n, day),
        (says("25.10.13", "2013-10-25"), silent("25.13.13"), silent("Version 2.10.13.4")),
    ),
    Rule(
        "dotted-day-without-year",
        "{day}( |){month:plain_day}.",
        day_of_some_year,
        (
            says("25.10.", "2012-10-25", within="am 25.10. trafen sie sich"),
            silent("am 25.13. trafen sie"),
            silent("Kapitel 2.10. sagt"),
        ),
        after=frozenset({"am", "vom", "zum", "dem", "bis", "der", "den", "und", "ab", "seit"}),
    ),
    Rule(
        "numeric-day",
        "{a:number}/{b:number}/{year}",
        lambda a, b, year: day_of(year, b, a),
        (says("25/10/2013", "2013-10-25"), silent("25/13/2013")),
    ),
    Rule(
        "impossible-day",
        "{day} {month} {year}",
        impossible,
        (silent("30. Februar 2013"), silent("31. April 1871")),
        blocks=True,
    ),
    Rule(
        "impossible-dotted-day",
        "{day:number}.{month:number}.{year}",
        impossible,
        (silent("30.02.2013"), silent("31.04.1871")),
        blocks=True,
    ),
    Rule(
        "day-before-christ",
        "[the] {day} {month} {year:old_year} (vor Christus|v. u. Z.|v. Chr.|v.Chr.)",
        lambda day, month, year: day_of(1 - year, month, day),
        (says("15. März 44 v. Chr.", "BC0044-03-15"), silent("15. März 44 v. Chronik")),
    ),
    Rule(
        "month-before-christ",
        "{month:full_month} {year:old_year} (vor Christus|v. u. Z.|v. Chr.|v.Chr.)",
        lambda month, year: Fixed(Period.month(1 - year, month)),
        (says("Januar 49 v. Chr.", "BC0049-01"), silent("Januar 49 v. Chronik")),
    ),
    Rule(
        "day-of-our-era",
        "[the] {day} {month} {year:old_year} (nach Christus|n. u. Z.|n. Chr.|n.Chr.)",
        day_of,
        (says("19. August 14 n. Chr.", "0014-08-19"), silent("19. August 14 n. Chronik")),
    ),
    Rule(
        "month-year",
        "[the] {month} [des Jahres] {year}",
        month_of,
        (
            says("Oktober 2013", "2013-10", "2013-10", within="im Oktober 2013"),
            says("Dez. 2012", "2012-12"),
            says("März des Jahres 1848", "1848-03"),
            silent("oktober 2013"),
            silent("Oktoberfest 2013"),
        ),
    ),
    Rule(
        "month-slash-year",
        "{n:two}/{year}",
        lambda n, year: month_of(year, n),
        (says("10/2013", "2013-10", within="Ausgabe 10/2013"), silent("13/2013")),
    ),
    Rule(
        "day-month",
        "[the] {day}( |){month}",
        day_of_some_year,
        (
            says("25. Oktober", "2012-10-25", within="am 25. Oktober unterschrieben sie"),
            says("14. Feb.", "2013-02-14"),
            silent("25. Oktoberfest"),
            silent("der 3. Maibaum"),
        ),
    ),
    Rule(
        "spelled-day-month",
        "[the] {day:ordinal_word} {month:full_month}",
        day_of_some_year,
        (says("ersten Mai", "2012-05-01", within="am ersten Mai trafen sie sich"), silent("am ersten Maitag")),
    ),
    Rule(
        "month",
        "{month:full_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (
            says("Oktober", "2012-10", within="Im Oktober trafen sie sich"),
            says("Mai", "2013-05", within="Im Mai werden sie wählen"),
            silent("Karl Mai sprach"),
            silent("der März-Verlag"),
            silent("im märz"),
        ),
        after=_BEFORE_MONTH,
    ),
    Rule(
        "sure-month",
        "{month:sure_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (
            says("Oktober", "2012-10", within="Der Oktober war nass"),
            says("Juni", "2012-06", within="Der Juni war nass"),
            silent("Roter Oktober"),
            silent("oktober"),
            silent("Juni Weber sprach"),
            silent("Juli Zeh las"),
        ),
    ),
    Rule(
        "month-in-range",
        "{month:full_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("Mai", "2012-05", within="Mai bis Juli 2012"), silent("Mai bis Jena")),
        followed=tuple(
            f"{joint} {name.title()}"
            for joint in ("bis", "und", "oder")
            for name in (
                "januar",
                "februar",
                "märz",
                "april",
                "mai",
                "juni",
                "juli",
                "august",
                "september",
                "oktober",
                "november",
                "dezember",
            )
        ),
    ),
    Rule(
        "the-month-of",
        "[the] (Monats|Monat) {month:full_month}",
        lambda month: OfSomeYear(Grain.MONTH, month),
        (says("Monat April", "2012-04", within="im Monat April sank der Umsatz"), silent("Monat Aprilia")),
    ),
    Rule(
        "last-month-name",
        "[the] {last} {month:full_month}",
        lambda month, **_: OfSomeYear(Grain.MONTH, month, step=-1),
        (says("vergangenen Oktober", "2012-10"), says("letzten Februar", "2012-02"), silent("letzten Oktobers")),
    ),
    Rule(
        "next-month-name",
        "[the] {next} {month:full_month}",
        lambda month, **_: OfSomeYear(Grain.MONTH, month, step=1),
        (says("kommenden Oktober", "2013-10"), says("nächsten Januar", "2014-01"), silent("kommenden Oktobers")),
    ),
    *_of_years(),
    Rule(
        "red-october",
        "(Schwarzer|Weißer|Roter|Roten|Rote) {month:full_month}",
        not_a_date,
        (silent("Roter Oktober"), silent("der Roten Oktober")),
        blocks=True,
    ),
    Rule(
        "month-as-name",
        "{month:full_month}-(Festspiele|Verlags|Scholle|Verlag|Buch)",
        not_a_date,
        (silent("beim März-Verlag"), silent("von Mai-Verlag")),
        blocks=True,
    ),
)
