"""The small words of languages: articles, prepositions, pronouns, forms of "to be", in small letters.

Of languages that are easily taken for one another (Spanish and Portuguese) each has the words that the other lacks too.
"""

from collections.abc import Mapping

from timeline.words import words

FUNCTION_WORDS: Mapping[str, frozenset[str]] = {
    "en": words(
        "the of and to in that is was for on with as by at from it his her he she they be are were been has have had not "
        "this which but or an will would who its their there than into about after more when one said what we you i can"
    ),
    "de": words(
        "der die das und den dem des ein eine einer einem eines einen ist war im am zum zur von mit für auf nicht sich auch "
        "als an bei nach aus sind wurde wurden hat haben hatte wird werden er sie es dass oder aber wie noch nur über vor bis"
    ),
    "fr": words(
        "le la les des du de et un une est dans que qui pour par sur au aux pas ne avec ce cette ces il elle ils elles son sa "
        "ses leur ont a été était sont plus mais ou où se nous vous d l qu en après avant depuis fut deux"
    ),
    "es": words(
        "el la los las de del y en que un una es por para con se su sus al no lo como más pero fue era ha han está son este "
        "esta entre cuando sobre también hasta desde sin ya años muy hay había donde dos o"
    ),
    "it": words(
        "il lo la gli le di del della dei delle e in che un una è per con si al alla nel nella non da dal sono era ha hanno "
        "come più ma anche questo questa dopo prima fu tra anni suo sua"
    ),
    "pt": words(
        "o a os as de do da dos das e em no na nos nas que um uma é por para com se ao à não foi era são mais mas como seu "
        "sua pelo pela também até entre quando anos ele ela ser ou já"
    ),
    "nl": words(
        "de het een en van in is dat die op te zijn voor met niet aan er om ook als bij naar door uit werd wordt was over "
        "maar nog tot heeft had hij zij ze dit jaar geen meer"
    ),
    "pl": words(
        "i w na z do się nie że to jest o od po za przez dla który która jak był była są ale oraz roku tym czy"
    ),
    "sv": words("och i att det som en på är av för den till med har inte om ett han var från vid de men år efter sig"),
    "ru": words("и в на не что с по он как его к из за это у от был но же для о года то она до при были их или так"),
}
