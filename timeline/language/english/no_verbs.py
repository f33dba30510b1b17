"""Words that look like verbs and tell no tense: "to parliament", "to nearly half", "the proposed merger", "a crowded hall".

A word that is as often a verb there ("to market", "had married") is left out.
"""

from timeline.language.template import words_regex

_FUNCTION_WORDS = """
a about above across all almost an and another any anybody anyone anything approximately around as at below between
beyond both but date dozens each east eastern eight either eleven enough even every everybody everyone everything few
fewer five four from half her here herself him himself his how hundreds it its itself just least less little many me
millions more most much my myself nearly neither nine no nobody none north northern nothing now one only or other
others our ourselves over roughly same seven several six some somebody someone something south southern such ten than
that the their them themselves then there these this those thousands three today tomorrow tonight twelve two under us
west western what whatever when where whether which who whoever whom whomever whose why within yesterday you your
yourself
"""

_NOUNS = """
acres agencies agency agreements agriculture aids airport airports alcohol allies ambassadors analysts anger
arbitration army art audiences authorities autumn babies baby bacteria bankers bankruptcy banks barrels bed big
biology birth bishop blood boards bondholders bonds bone boys brain breakfast brokers brother bureau business
businesses buyers cabinet camps cancer capacity capital capitalism captivity cells central cents centuries chairman
chairmen chairwoman chemical chemistry chief child children christmas church churches cinemas cities citizens city
civil class clients coaches coal coffee cold colleagues college colleges commerce commercial commission committee
committees communion communism companies company competitors completion computers conditions confession congress
consumers contracts copper corn cotton council countries court courts creditors crime crimes criminal critics crowds
current custody customers data daughters dawn days dealers death debt decades defeat defence defense degrees delegates
democracy departments depression depths despair destruction dinner diplomats directors disease diseases districts
divisions doctors dollars domestic drought drugs dusk dust early earth earthquakes easter economic economists
education electricity employees enemies energy engineering engineers envoys equity euros evening evidence executive
executives experts exporters extinction extra fact factories factory faith families family famine fans farms father
federal feet financial firms flooding foot foreign francs freedom friends fruition full fuller future gallons gas
girls glass global goal gold government governor grain grief growth halftime hands hardware hatred headquarters health
heart heaven hectares heights hell high higher highest highs history holders home homes hospital hospitals hostages
hotels hours houses human hurricanes husband ice illness immigrants importers inches independence industrial industry
infection infections infinity inflation influenza information inmates insolvency international internet investors jail
journalists judges judgment jurors jury justice kidneys kids kilometers kilometres kindergarten king knees knowledge
labor labour large last late law laws lawyers leaders leagues legal legislation legislature lenders levels libraries
life liquidation listeners literature liver local longer low lowest lows lunch lungs magazines malaria man management
manufacturers marks mass mathematics maximum mayor media mediation medical medicine members men meters metres mid
midfield midnight midweek migrants miles militants military mills minimum minister ministers ministry minutes money
months morning mosques mother museums music national natural navy neighborhoods neighbors neighbourhoods neighbours
new newspaper newspapers next night noon nuclear nurses oblivion offense office officers offices officials oil old
opinion opponents overtime owners paper par parents parity parliament partners patients peace penalties penance people
percent percentage perfection philosophy physicians physics plants plastic players pneumonia points police policy
political politics pollution pope pounds poverty power prayer prayers president presidents previous prince princess
principle print prison prisoners prisons private producers prosecutors prosperity provinces public public-sector
publication pupils queen radiation radio rail readers reality rebels receivership recent recession refugees regional
regions regulations relatives religion reporters requirements researchers reserves residents restaurants rice rivals
road roads rules safety school schools science scientists sea security sellers senate senator settlers shareholders
shares shelters short shorter sides silver sister sites size skin small social socialism software soldiers sons spring
stability stadiums standards starvation states steel stock stockholders stocks storms students subsidiaries sugar
summer sunday sunlight sunrise sunset supper suppliers supporters surgeons survivors tea teachers teams technology
television temples terms terrorism theaters theatres theory tissue tobacco tonnes tons total town towns traders
traffic training treasury treaties treaty trial troops truth tuberculosis uncertainty unemployment union unions
universities university victims victory viewers village villages violence viruses volatility voters war wealth weekend
weekends weeks wheat wife winter woman women wood work workers years yen young zero
"""

_TO_A_LEVEL = r"(?:close|end|finish|settle)\s+(?:at|up|down|higher|lower|off|unchanged)"
# No verb but these few ends so in its infinitive.
_PLURAL = r"(?!(?:re)?focus\b|bias\b|canvas\b)\w+(?<!s)s"
_ACTION = (
    r"(?!(?:re)?position|question|mention|auction|sanction|(?:dys|mal)?function|condition|commission|decommission|petition|"
    r"section|station|ration|caution|motion|partition|transition|vacation|audition|requisition|(?:en|re)?vision|pension|fashion|"
    r"apportion|proportion|cushion|champion)\w+(?:tion|sion)"
)
_ABSTRACT = r"(?!witness\b|harness\b|business\b|worship\b|ship\b)\w{3,}(?:ness|ship|ism|ity|hood|dom)"

# "Hearing", "reopening" and "limited" are nouns and adjectives there; "need" is a verb.
_FORMS = r"(?!(?:bring|sing|ring|cling|fling|swing|string|sting|spring|wring|sling)\b)\w{2,}ing"
_PARTICIPLE = r"(?!(?:suc|pro|ex)ceed\b|need\b|feed\b|speed\b|breed\b|bleed\b|heed\b|embed\b|shed\b|wed\b|seed\b|weed\b|concede\b)\w+ed"

NO_INFINITIVE = (
    rf"(?:{words_regex({*_FUNCTION_WORDS.split(), *_NOUNS.split()})}|{_TO_A_LEVEL}|{_FORMS}|{_PARTICIPLE}|"
    rf"{_PLURAL}|{_ACTION}|{_ABSTRACT})\b"
)
"""A regular expression of what is no infinitive after "to" and a blank; it captures nothing."""

# Words in -ed that are no verb, or say what kind of thing something is.
_ADJECTIVES = """
advanced aged alleged armed assorted based bearded beloved biped bleed bloodstained breed civilized complicated
conceited concerted creed crooked crowded cultured deceased deed deluded demented deranged detailed disabled
disadvantaged disgruntled disheveled disorganized dotted embattled exceed experienced famed fatigued feed flawed
forested frenzied gated gifted gilded gloved greed hatred heated hooded hundred inbred indeed inexperienced infrared
interested jaded jagged kindred landlocked limited motorized naked need newlywed nonaligned outdated outmoded
overcrowded oversized preferred privileged prized proceed protracted ragged related renowned reputed rugged sacred
seasoned secluded seed skilled sophisticated speed spirited sprawled steed stilted striped subordinated succeed
talented tattered tired unprecedented vaunted veiled watershed weed weighted wicked wooded wretched
"""
_VERBS_IN_UN = "under|it|veil|leash|fold|load|earth|cover|do|seal|hook|lock|pack|mask|plug|ravel|wrap|tie|cork|nerve|settle|button|zip"
_DETERMINERS = (r"\bthe", r"\ba", r"\ban", r"\bits", r"\bhis", r"\bher", r"\btheir", "['’]s")
_BEFORE_A_NOUN = "".join(f"(?<!{word} )" for word in _DETERMINERS)

PARTICIPLE = (
    rf"{_BEFORE_A_NOUN}(?-i:(?!(?:{words_regex(_ADJECTIVES.split())}|un(?!{_VERBS_IN_UN})\w+ed)\b)[a-z]{{2,}}ed)"
)
"""A regular expression of a word in small letters that may be a verb in -ed: none that stands between an article and a noun."""
