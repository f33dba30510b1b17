"""Years, decades, centuries and eras."""

from timeline.dates.grain import Grain
from timeline.dates.period import Period
from timeline.expressions.meaning import About, Fixed
from timeline.language.builds import (
    bare_year,
    century,
    century_before_christ,
    decade,
    half_century,
    lone_year,
    short_decade,
)
from timeline.language.french.calendar import BEFORE_CHRIST, OF_OUR_ERA
from timeline.language.french.words import BEFORE_YEARS
from timeline.language.rule import Rule, not_a_date, says, silent

_COUNTED = (
    "personnes|hommes|femmes|enfants|soldats|salariés|employés|ouvriers|emplois|postes|habitants|maisons|logements|entreprises|"
    "mètres|kilomètres|km|tonnes|euros|francs|dollars|roubles|livres|points|voix|sièges|places|exemplaires|pages|voitures|visiteurs|"
    "spectateurs|participants|morts|blessés|fois|grammes|hectares|litres|élèves|étudiants|clients|membres|manifestants|réfugiés|"
    "victimes|policiers|électeurs|abonnés|actions|arbres|véhicules|bâtiments|livres|volumes|ans|jours|heures|minutes|kilos|œuvres|"
    "curieux|badauds|fidèles|touristes|pèlerins|convives|invités|militants|adhérents|partisans|combattants|ouvrages|titres|"
    "billets|copies|tours|mots|lits|chevaux|vaches|arrestations|plaintes|cas|millions"
)
_NUMBERED = "article|art.|no|n°|numéro|chambre|salle|page|p.|vol|ligne|Windows|modèle|Peugeot|Renault|Boeing|téléphone|tél.|loi|case|section|route"

RULES = (
    Rule(
        "year",
        "{year}",
        bare_year,
        (
            says("1648", "1648", within="en 1648"),
            says("2013", "2013", "2013/..", within="depuis 2013"),
            silent("en 2013%"),
            silent("En 1000 exemplaires"),
            silent("2500 d'entre eux"),
        ),
        after=BEFORE_YEARS,
    ),
    Rule(
        "the-year",
        "(l'exercice|exercice|l'année|année|l'an|an) {year}",
        bare_year,
        (
            says("l'an 1143", "1143", within="en l'an 1143"),
            says("l'année 2013", "2013"),
            says("l'exercice 2010", "2010"),
            silent("l'annexe 1143"),
        ),
    ),
    Rule(
        "lone-year",
        "{year}",
        lone_year,
        (
            says("2012", "2012", within="les Jeux 2012"),
            says("1871", "1871", within="Le théâtre (1871)"),
            silent("RIW2012"),
            silent("1984 pages"),
            silent("2013,5"),
        ),
    ),
    Rule(
        "counted-years",
        f"{{year}} ({_COUNTED})",
        not_a_date,
        (silent("1900 personnes"), silent("2000 voitures")),
        blocks=True,
    ),
    Rule(
        "numbered-thing",
        f"({_NUMBERED}) {{year}}",
        not_a_date,
        (silent("chambre 1950"), silent("Windows 2000")),
        blocks=True,
    ),
    Rule(
        "circa-year",
        "(aux environs de|autour de|vers|env.|v.) {year}",
        lambda year: About(bare_year(year)),
        (says("Vers 1880", "1880", "1880~", mod="APPROX"), silent("vers 1880%")),
    ),
    Rule(
        "year-before-christ",
        f"[(l'année|l'an) ]{{number:old_year}} {BEFORE_CHRIST}",
        lambda number: Fixed(Period.year(1 - number)),
        (
            says("490 avant J.-C.", "BC0490", "-0489", within="en 490 avant J.-C."),
            says("l'an 44 avant notre ère", "BC0044"),
            silent("490 av. Foch"),
        ),
    ),
    Rule(
        "year-of-our-era",
        f"[(l'année|l'an) ]{{number:old_year}} {OF_OUR_ERA}",
        lambda number: Fixed(Period.year(number)),
        (says("79 après J.-C.", "0079", within="en 79 après J.-C."), silent("79 après Jean")),
    ),
    Rule(
        "decade",
        "[the] années {years:decade}",
        decade,
        (
            says("les années 1920", "192", "192X"),
            says("années 1980", "198", within="des années 1980"),
            silent("les années 1925"),
        ),
    ),
    Rule(
        "short-decade",
        "[the] années {tens:short_decade}",
        short_decade,
        (says("les années 90", "199"), silent("les années 95")),
    ),
    Rule(
        "spelled-decade",
        "[the] années {tens}",
        short_decade,
        (says("les années quatre-vingt", "198"), says("les années trente", "193"), silent("les années trentenaires")),
    ),
    Rule(
        "century",
        "[the] {number:century} (siècles|siècle|s.)",
        century,
        (
            says("le XXe siècle", "19", "19XX"),
            says("XIXe siècle", "18", within="au XIXe siècle"),
            says("18e siècle", "17", within="au 18e siècle"),
            silent("le XXe sièclement"),
        ),
    ),
    Rule(
        "spelled-century",
        "[the] {number:spelled_century} siècle",
        century,
        (says("dix-neuvième siècle", "18", within="au dix-neuvième siècle"), silent("le dix-neuvième sièclement")),
    ),
    Rule(
        "century-before-christ",
        f"[the] {{number:century}} siècle {BEFORE_CHRIST}",
        century_before_christ,
        (
            says("Ve siècle av. J.-C.", "BC04", "[-0499..-0400]", within="au Ve siècle av. J.-C."),
            silent("Ve siècle av. Foch"),
        ),
    ),
    Rule(
        "century-told-with-another",
        "[the] {number:century}",
        century,
        (
            says("XIIe", "11", within="aux XIIe et XIIIe siècles"),
            says("VIIIe", "07", within="du VIIIe au XVIe siècle"),
            silent("le XIIe et le roi"),
        ),
        followed=tuple(
            f"{joint} {roman}"
            for joint in ("et", "et le", "ou", "au", "à", "et au")
            for roman in (
                "Ie",
                "IIe",
                "IIIe",
                "IVe",
                "Ve",
                "VIe",
                "VIIe",
                "VIIIe",
                "IXe",
                "Xe",
                "XIe",
                "XIIe",
                "XIIIe",
                "XIVe",
                "XVe",
                "XVIe",
                "XVIIe",
                "XVIIIe",
                "XIXe",
                "XXe",
                "XXIe",
            )
        ),
    ),
    Rule(
        "half-century",
        "[the] {half:ordinal} moitié du {number:century} siècle",
        half_century,
        (says("la première moitié du XIXe siècle", "18", mod="START"), silent("la première moitié du XIXe sièclement")),
    ),
    Rule(
        "millennium",
        "[the] {number:century} millénaire",
        lambda number: Fixed(Period(Grain.MILLENNIUM, number - 1)),
        (says("IIIe millénaire", "2", within="au IIIe millénaire"), silent("IIIe millénarisme")),
    ),
    Rule(
        "king",
        "(Jean-Paul|Alexandre|François|Napoléon|Grégoire|Philippe|Charles|Benoît|Louis|Henri|Léon|Pie) {roman}",
        not_a_date,
        (silent("Louis XIV"), silent("Pie XII")),
        blocks=True,
    ),
    Rule(
        "republic",
        "[the] {n:century} (arrondissement|République|régiment|division|dynastie|congrès|concile|Reich|armée)",
        not_a_date,
        (silent("la Ve République"), silent("le XVIe arrondissement")),
        blocks=True,
    ),
)
