"""Word classes that the rules for names speak of; all lower-case, one class a block."""

from timeline.words import words

# Corporate forms: no part of what identifies a company.
CORPORATE = words(
    """ag ao co corp corporation gmbh inc incorporated jsc kg limited llc llp ltd nv oao ojsc ooo oy pao pjsc plc pte pvt sa
    sarl spa srl zao sl slu sau eurl sasu snc ohg kgaa mbh"""
)

# Titles that say nothing about who it is. "General" and "Justice" also begin names of companies and ministries.
TITLES = words(
    """mr mrs ms miss dr prof professor sir president chairman chairwoman premier minister senator governor ambassador
    chancellor former then"""
)

# Roles: a name after one is a person, a name before one is where he serves.
ROLES = words(
    """president chairman chairwoman chair chairperson ceo cto cfo coo cio cmo minister premier ambassador senator governor
    mayor secretary chancellor director manager head chief officer founder cofounder co-founder professor dr prof mr mrs ms
    sir dame rep sen gov congressman congresswoman representative envoy commissioner chef editor analyst spokesman
    spokeswoman spokesperson general colonel captain major lieutenant sergeant admiral king queen prince princess pope
    bishop archbishop patriarch sheikh emir sultan tsar emperor judge justice vc vp svp evp partner investor economist
    journalist entrepreneur correspondent reporter author dean rector provost principal treasurer advisor adviser
    counsel attorney prosecutor academician coach oligarch billionaire lord lady baron duke speaker deputy vice-president
    vice-chairman vice-premier secretary-general attorney-general superintendent inspector sheriff surgeon detective
    constable marshal brigadier gen col lt capt sgt adm rev astronaut cosmonaut chairmen presidents ministers leader delegate"""
)

# Titles that go with a given name, not with a family name.
ROYALS = words(
    "king queen prince princess pope emperor empress emir sultan tsar sheikh saint patriarch archbishop sir dame lady lord"
)

# Words that belong to a role: "Chief Investment Officer", "Vice President", "First Deputy Prime Minister".
ROLE_MODIFIERS = words(
    """vice deputy prime foreign chief executive managing general special senior assistant associate acting former then first
    second interim outgoing incoming founding honorary co investment technology technical financial operating information
    marketing defence defense finance interior economy energy justice press regional editor-in-chief attorney lead group
    board secretary research science product scientific commercial development"""
)

# A role that is one of several words may go on: "Special Representative for … Affairs".
SCOPE_ENDS = words("affairs policy security development trade negotiations innovation modernisation modernization")

# Heads of organisations; the name "X <head>" or "<head> of X" is an organisation.
ORG_HEADS = words(
    """academia academy administration airline airlines airways broadcasting communion conservatory conservatoire movement entertainment
    pictures railway railways railroad records transit brewery agency alliance archdiocese army assembly association authority bank bankers board brotherhood bureau
    cabinet campaign capital center centre chamber charity church club coalition college commission committee companies
    company confederation conglomerate congress consortium consulting cooperative corporation corps council court daily
    defence department diocese directorate duma electric electronics embassy enterprise enterprises exchange faculty federation
    fellowship fleet force forces foundation fund gazette government group guard guild headquarters herald holding holdings hospital inc
    industries initiative inspectorate institute institution insurance international journal jury laboratories laboratory
    labs league library magazine media ministry mission motors nations navy network networks news observatory office
    orchestra organisation organization panel parliament partners partnership party pharmaceuticals police polytechnic post
    press programme program project publishers regiment registry reserve review school schools secretariat securities
    senate service services society solutions staff startups state studio studios syndicate systems task team technologies
    telecom telegraph theatre theater times trading tribunal tribune trust union university ventures warriors watch watcher
    weekly works workers"""
) - words("state project defence staff task works")

# Heads of a state's own bodies.
PUBLIC_HEADS = words(
    """administration agency army assembly authority bureau cabinet commission council court courts customs department
    directorate duma embassy fleet force forces government guard inspectorate ministry navy nations parliament police registry
    secretariat senate tribunal"""
)
# … but not with these words in the name.
NOT_PUBLIC = words("news travel advertising talent modelling model estate press")
# Heads of groups that have no form of their own.
GROUP_HEADS = words("band quartet trio quintet team tribe brothers sisters wanderers rovers united")
PARTISANS = words(
    "democrats republicans conservatives tories liberals socialists communists greens islamists taliban nazis bolsheviks"
)
# Words that a number goes with: "Flight 447", "Channel 4".
NUMBERED_WORDS = words(
    """airbus android apollo area ariane boeing channel falcon flight formula galaxy gemini highway interstate mars playstation resolution
    route software soyuz sputnik terminal train version voyager vostok windows xbox"""
)

# Heads that take "of", "for", "on" inside a name.
OF_HEADS = (
    ORG_HEADS
    | words(
        "museum battle treaty siege war peace bay gulf cape city state states republic kingdom commonwealth isle strait order house hall"
    )
) - {
    "government",
    "capital",
}
ON_HEADS = words(
    "group commission committee council conference forum symposium center centre panel convention congress summit"
)
FOR_HEADS = ON_HEADS | words(
    "institute foundation agency fund campaign society association office school alliance coalition organisation organization"
    " academy museum network league partnership union"
)

# Tails of place names.
PLACE_TAILS = words(
    """abbey airport area arena avenue cemetery expressway falls garden gardens harbor harbour highway lodge monument mosque peak ranch
    springs temple terrace towers trail turnpike basin bay beach boulevard bridge canyon castle cathedral city coast county creek desert district
    factory fen field fields forest glacier gulf heights hill hills island islands isle kremlin lake mall monastery mount
    mountain mountains museum ocean oblast palace park peninsula plaza port prefecture province quarter reef region republic
    ridge river road sea square stadium station strait street territory tower town valley village volcano zone"""
)

# Meetings that recur.
EVENT_WORDS = words(
    """biennale championship conference congress convention days exhibition expo fair festival forum games hackathon meeting
    night olympics summit symposium week weekend workshop"""
)
# Meetings written with a small letter after their name: "the Open Doors forum".
EVENT_TAILS = words("forum conference summit symposium festival congress expo")
HAPPENINGS = words(
    "siege peace war revolution battle treaty accord accords uprising crisis earthquake hurricane olympics election"
)

# Things with names of two words that are nobody's given and family name.
THINGS = words(
    """accord act agency agreement air airlines airways amendment army award bill bridge capital charter code corridor cup
    doctrine flight force god group headquarters institut banque groupe law line media mobile music news online operation pact plan platforms policy
    power powers prize project protocol regime resolution rule self soft store studios team tech technology tour web wing"""
)

PERSON_VERBS = words(
    """said says told tells added adds noted notes wrote writes explained argued argues asked replied recalled believes
    thinks joked insisted"""
)
PERSON_NOUNS = words(
    """entrepreneur investor founder co-founder director president chairman minister senator journalist economist professor
    scholar analyst spokesman spokeswoman capitalist officer executive leader expert mayor governor ambassador secretary
    writer author blogger lawyer scientist manager head chief partner editor adviser advisor mr mrs counterpart"""
)
ORG_NOUNS = words(
    "company companies firm firms startup startups giant giants group bank agency newspaper magazine maker carmaker"
    " operator subsidiary fund competitors rivals corporations"
)
PLACE_PREPOSITIONS = words("in near outside around across throughout toward towards")
# "invest in Acme" is no place.
NO_PLACE_BEFORE_IN = words(
    "invest invested investing investment investments investor investors stake stakes share shares interest interested"
    " believe believes faith confidence trust"
)
PLACE_NOUNS = words(
    """city town village suburb district region republic state province river capital island port coast
    invasion siege capture occupation fall liberation bombing battle streets outskirts"""
)

MONTHS = words(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug"
    " sep sept oct nov dec"
)
DAYS = words("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun")

# Written in capitals, yet no names.
NO_NAMES = words(
    """it ai ict hr pr tv cd dvd pc pdf html http https url faq ok am pm gmt utc msk cet est pst edt pdt bc ad bce ce gdp gnp ipo
    vc vcs ceo ceos cto cfo coo cio vip diy id ngo ngos sme smes mou usd eur rub gbp r&d phd mba ms md jr sr ii iii iv vi vii
    viii ix xi xii xiii xx xxi covid dna rna gps gsm lte gb mb tb kb mw kw gw km usb led lcd cpu gpu api ui ux seo b2b b2c
    internet web english french german spanish russian chinese latin arabic turkish christmas easter ramadan passover
    biotech nanotech cleantech photo photos source sources summary topics contact disclosure copyright advertisement
    contact east west north south full bio figure table chapter section appendix note q&a rss dear yes no hey hello please thanks thank chorus
    god bible quran nukes bric brics"""
)

# Begin sentences, head titles and capitalised lines; they end a name and never begin one.
STARTERS = words(
    """a about above according across actually after afterwards again against ago all almost along alongside already also
    although always am among an and another any anyone anything are around as ask asked aside at back be became because
    been before behind being below beneath besides best better between beyond big both briefly bringing but by call can
    certainly citing clearly come comes coming companies consider could currently despite did do does doing don't down
    during each earlier early either eight eleven else elsewhere even eventually ever every everyone everything except
    experts fans few fewer finally first five follow following for former formerly four from full further generally get
    getting given gives go going good group had half hardly has have having he hence her here hers herself him himself his
    home how however hundreds i i'm i've i'd if imagine in incidentally indeed initially inside instead into is it its
    itself just kick kicking know known last late later latest learn least leave less let like likewise little long look
    looking made mainly make makes many may maybe me meanwhile meetings might mine more moreover most mostly much must my
    myself name names near nearly neither never nevertheless next nine nobody none nonetheless nor not nothing notably
    now nowadays of off officials often on once one ones only onto or originally other others otherwise our ours replied out outside
    over overall own part people perhaps pictured plus previously probably put quite rather read really recent recently
    related reportedly researchers right same say saying says second see seeks seem seems seen several shall she should
    show shows similarly simply since six so some somebody someone something sometimes soon speakers speaking still stories
    such suddenly sure take taking talk ten than that that's the their theirs them themselves then there there's thereafter
    therefore these they they're thing things think third this those though thousands three through throughout thus till
    time to today together told tomorrow tonight too toward towards turning twelve two twenty ultimately under
    unfortunately unlike until up upon us use used using usually very via was watch we we'll we're we've well went were
    what what's whatever when whenever where whereas wherever whether which while who whoever whom whose why will with
    within without won't worse would yesterday yet you you're you've your yours"""
) - words("watch group us may")
