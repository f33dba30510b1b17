"""Given names: those that announce a person, and the ways one Russian or Ukrainian name is written in Latin letters.

Only a given name is folded by table. A general rule (c is k, y is i) would join Jim Cramer and Jim Kramer, or Carr and
Karr, who are different people.
"""

from timeline.words import words

# One line a name, the form it folds to first. Only transliterations of one name: Oleksandr is not Aleksandr here.
_VARIANTS = """
aleksandr alexander alexandr aleksander
aleksandra alexandra
aleksei alexei alexey aleksey alexej aleksej alexy alexeï
anatoly anatoli anatoliy anatolii anatolij
andrei andrey andrej
arkady arkadi arkadiy arkadii arkadij
artem artyom artiom
boris borys
dmitry dimitry dimitri dmitri dmitriy dmitrii dmitrij dimitriy dimitrii dmitrij dmitrey
egor yegor
ekaterina yekaterina jekaterina
elena yelena jelena
elizaveta yelizaveta
evgeny yevgeny yevgeniy yevgeni yevgenii evgeni evgeniy evgenii evgenij jewgeni yevgueni
evgenia yevgenia evgeniya yevgeniya
fedor fyodor feodor fiodor fjodor
gennady gennadi gennadiy gennadii gennadij guennadi
georgy georgi georgiy georgii georgij
grigory grigori grigoriy grigorii grigorij
ilya ilia ilja iliya
kirill kiril kyrill
konstantin constantin
ksenia kseniya xenia ksenija
lev
lyubov lubov liubov ljubov
lyudmila ludmila liudmila ljudmila
maksim maxim
maria mariya mariia marija
mikhail mihail michail mikhaïl
natalia natalya nataliya nataliia natalja natalija
nikolai nikolay nicolai nikolaj nikolaï nikolaii
petr pyotr pjotr
roman
sergei sergey serguei sergej sergueï
tatiana tatyana tatjana tatiyana
timofei timofey
valeria valeriya valerya valeriia
valery valeri valeriy valerii valerij
vasily vasili vasiliy vasilii vassily vassili wassily wassili
viktor victor wiktor
viktoria viktoriya victoriya viktorija
vitaly vitali vitaliy vitalii vitalij
vladimir wladimir
vladislav wladislaw
vyacheslav viacheslav vjatscheslaw vyatcheslav
yakov iakov jakov
yulia yuliya iulia julija yuliia
yuri yury iuri yuriy iurii jurij juri youri yurii
"""

VARIANTS: dict[str, str] = {form: line.split()[0] for line in _VARIANTS.strip().splitlines() for form in line.split()}

_GIVEN = """
adolf alain anwar ariel aung benazir benito bibi boutros ehud emmerson fidel francois gamal giuseppe guillaume
gustavo helle hosni indira itzhak jawaharlal jef joko josip juvenal kofi mahatma mahmoud manmohan margrethe matteo mikheil
moammar muammar narendra nelson nicos osama petro petteri recep robert saddam salah shimon silvio sirimavo slobodan
sylvie theodoros todor ursula viktoras yasser yigal yitzhak zbigniew zine zviad
aaron abdul abdullah abigail adam adrian ahmed aisha akira alan albert alejandro alessandro alex alfred ali alice alina
alison allen alla amanda amir amit amy ana anastasia anders andre andrea andreas andrew angela angelina anita ann anna
anne annie anthony anton antonio antonia arjun armand arnold arthur arun ashley askar astrid audrey austin axel ayesha
barack barbara barry beatrice ben benedict benjamin bernard bernie beth bill billy bjorn bob boris brad bradley brenda
brian bruce bruno caitlin cameron carl carla carlos carmen carol caroline catherine cecilia charles charlie charlotte
cheryl chloe chris christian christina christine christoph christopher cindy claire clara claudia claus colin connor
craig curtis cynthia daisy dan dana daniel daniela danny daria darya dave david deborah deepak denis dennis derek diana
diane diego dina dirk dominic don donald donna dora doris dorothy doug douglas duncan dylan earl ed eddie edgar edith
eduard edward edwin eleanor elaine elias elisabeth elizabeth ella ellen elliot elon emily emma emmanuel enrique eric
erica erik ernest ernst esther eugene eva evan evelyn farid fatima felix ferdinand fernando fiona florian frances
francesca francesco francis francisco franck frank franz fred frederick friedrich gabriel gareth gary gavin geoffrey
george gerald gerard gerhard german gilbert gina giovanni giulia gleb glenn gloria gordon grace graham greg gregory
guido gunther gustav guy hannah hans harold harriet harry hassan heather hector heinrich helen helena helmut henri henry
herbert herman hilary hillary hiroshi holly howard hubert hugh hugo hussein ian ibrahim igor ilham inga ingrid inna irene
irina isaac isabel isabella ivan jack jackie jacob jacqueline jaime jake james jamie jan jane janet janice jason jasmine
jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jessica jesus jill jim jimmy joachim joan joanna joe joel johan
johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph joshua josh joyce juan judith judy julia
julian julie juliet justin kamal karen karim karin karl kate katharina katherine kathleen kathryn katie keith kelly ken
kenneth kevin kim kimberly klaus konrad kristen kristin kurt kyle larisa larry laura lauren laurence lawrence leah lee
leila lena leo leon leonard leonardo leonid leslie lewis lidia liam lily linda lisa lloyd lorenzo loretta lorraine louis
louise luc lucas lucia lucy luis luisa lukas luke lydia lynn madeleine magnus malcolm manfred manuel marc marcel marco
marcus margaret margarita mariam marie marina mario marion marissa mark markus marta martha martin marvin mary mathias
matt matthew matthias maurice max maxime maya megan mehmet melanie melinda melissa michael michel michele michelle miguel
mike milan milton mitchell mohamed mohammad mohammed molly monica moritz muhammad murray mustafa nadezhda nadia nancy
naomi natalie natasha nathan neil nelson nicholas nick nicola nicolas nicole niels nigel nikita nikolaus nina noah nora
norbert norman nursultan olaf oleg oleksandr olga oliver olivia olivier omar oscar oskar otto owen pablo pamela paola
patricia patrick paul paula pavel pawel pedro peggy penny pete peter petra phil philip philipp philippe pierre priya
rachel rafael rahul rainer raj rajesh ralph ramon ramzan randy ravi ray raymond rebecca regina reinhard rene ricardo
richard rick rita rob robert roberta roberto robin rodrigo roger roland rolf ron ronald rosa rose ross roy ruben rudolf
rupert ruslan russell rustam rustem ruth ryan sabine saeed said sally salman salvador sam samantha samir samuel sandra
sanjay sara sarah satya scott sean sebastian sergio seth shannon sharon sheila sheryl shinzo sidney silvia simon simone
sofia sonia sophia sophie spencer stan stanislav stanley stefan stella stephan stephanie stephen steve steven stewart
stuart sue sundar susan susanne suzanne svetlana sylvia tamara tanya tara ted terence teresa terry thea theodor theodore
theresa thomas tiffany tim timothy tina tobias todd tom tomas tommy tony tracy trevor tyler ulrich ursula uwe valentin
valentina vanessa vera vernon veronica victor victoria vijay vincent virginia vivek vivian volodymyr wagner walter wanda
warren wayne wendy werner wilhelm will william wolfgang xavier yaroslav yasmin yegor yoko yolanda yusuf yves yvonne
zachary zhanna zinaida zoe zoya
"""

GIVEN_NAMES: frozenset[str] = (frozenset(_GIVEN.split()) | frozenset(VARIANTS)) - {"wagner", "german", "said", "will"}

MORE_GIVEN = words(
    """
    adela agathe anja annette antje antoine arnaud aurélie benoît bernd birgit christophe clément concepción cornelia cristóbal
    cécile damien detlef dieter dominique dorothea eberhard edouard elke emil emilia emilio esteban eugen fabienne felipe
    francisca françoise frédéric gaëlle georg gerd gilles gisela giselle gonzalo gottfried grégoire guillermo günter hartmut
    heike heiko heinz helga hermann hervé holger ignacio ilse inge ingo inés isabelle jacques javier jens joaquín jochen jutta
    jörg jürgen karsten katja kerstin laurent leonor lieselotte lola lothar lotte lucie ludwig lutz léa manuela margot mariana
    marianne martina mathieu mauricio maximilian mercedes mireille nadine nathalie pascal patrice pilar ralf raúl renate rosario
    rémi rüdiger siegfried solène stefanie steffen stéphane sven sébastien thierry thorsten thérèse torsten udo uli ulrike ute
    volker véronique winfried ximena yann álvaro édouard émile
    """
)
"""Given names of German, French and Spanish texts that are not among those above; an English text does not ask for them."""
