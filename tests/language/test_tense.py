"""Whether a date in a sentence is told as past or as still to come: the date stands in square brackets."""

import pytest

from timeline.language.english import ENGLISH

PAST = (
    "The leader called the strike a crime on [Tuesday].",
    "The union announced the result of the vote on [Wednesday].",
    "She became the first woman in ten years to win the title on [Saturday].",
    # active, passive, perfect, pluperfect, progressive
    "The council rejected the budget [Monday].",
    "The bridge was closed by the police on [Monday].",
    "Rebels have held the port since [Monday].",
    "The two had spoken by telephone on [Monday].",
    "He was driving home from work [Friday] when a tree fell on his car.",
    "Shares of the bank have fallen sharply since [October].",
    "The minister has been in hospital since late [May].",
    "They didn’t vote on [Thursday].",
    "Officials weren’t available to comment [Sunday].",
    "A fire broke out in the cellar early [Saturday morning].",
    "He might have left the country on [Friday].",
    "She must have known by [March].",
    # the verb follows
    "On [Monday], the court threw out the case.",
    "In [July], the council agreed to buy the land.",
    "By [Tuesday] the water had reached the second floor.",
    "The company wants a new trial, but in [March] a judge ruled against it.",
    "The firm hopes to hire; on [Thursday] it dismissed forty people.",
    "Late [Friday], rescuers found the boat.",
    "He said that on [Wednesday] the guards fired into the air.",
    # reported speech
    "“We will never give in,” the mayor said [Monday].",
    "The mayor said [Monday] that the city will pay.",
    "The ministry announced on [Thursday] that it would close three bases.",
    "The bank told investors [Tuesday] it expects a loss.",
    "The fleet will sail, an admiral said [Wednesday].",
    "Analysts predicted [Friday] that prices would rise.",
    "The club confirmed [Sunday] it is selling the striker.",
    "A spokesman declined to comment [Thursday].",
    # participles
    "The driver, arrested [Saturday], denies everything.",
    "Rescued on [Saturday] by a passing tanker, the crew is well.",
    "Founded in [May], the party has no seats yet.",
    "A report published [Tuesday] says the river may flood again.",
    "The law, passed in [June], takes in part of the coast.",
    # infinitives that came about
    "He managed to escape on [Friday].",
    "The talks failed to produce a result on [Sunday].",
    "The ship began to sink on [Monday].",
    "She was the first woman to win the race in [April].",
    "The strike forced the plant to close in [March].",
    "They flew to Geneva to meet the rebels on [Thursday].",
    "The family sued to stop the sale in [August].",
    "Police used dogs to search the wood on [Sunday].",
    "The index lost nine points to close at 311 on [Friday].",
    "He was pleased to receive the prize on [Friday].",
    "The board rejected an offer to buy the airline [Wednesday].",
    "Lawmakers approved a bill to raise the tax [Tuesday].",
    "The rain continued to fall on [Sunday].",
    # plans that time has overtaken
    "The offer had been due to expire [Friday evening].",
    "The shuttle had been scheduled to land [Wednesday].",
    "He had hoped to arrive on [Monday].",
    "The launch was originally planned for [Tuesday].",
    # dates that are nouns' own
    "Lawyers will look for ways around [Wednesday]’s ruling.",
    "The army would not say who ordered [Monday]'s raid.",
    "Prices could rise after [Thursday]'s closing figures.",
    "The company is to be sold under a [June] agreement.",
    "He wants to see the report on the [Sunday] bombing.",
    "The firm will appeal against the [March] verdict.",
    "The rules may change following [Friday]’s crash.",
    # comparisons
    "The index is expected to open at 90, up from 84 on [Friday].",
    "Traffic will be 4.5% lower, down from a high in [August].",
    # words in -ed that are no verbs, and "due to"
    "The dam burst due to a flood on [Monday].",
    "Heavy rain delayed the game [Saturday].",
    "Indeed, he resigned on [Friday].",
    "Two men were hurt [Saturday] when a wall collapsed.",
)
AHEAD = (
    "The leader called a general strike for [Tuesday].",
    "The union announced new talks with the firm for [Wednesday].",
    "The unions have threatened further strikes in the [autumn].",
    "The singer releases her first album in years on [Friday].",
    # modals and futures, active and passive
    "The president will visit Oslo on [Friday].",
    "The leaders won’t meet until [Monday].",
    "The verdict will be read [Thursday].",
    "They’ll be here by [Sunday].",
    "The port may reopen [Tuesday].",
    "Voters could be asked again in [May].",
    "The team must leave by [Saturday].",
    "The budget should be passed in [March].",
    "He is going to resign on [Monday].",
    "She said she would return [Wednesday].",
    "The rebels wouldn’t hand over the town before [Monday].",
    "The army cannot withdraw before [October].",
    # progressives and the present of timetables
    "The queen is visiting the town on [Saturday].",
    "The two sides are meeting [Tuesday] in Doha.",
    "The new rules take effect [Monday].",
    "The law goes into effect in [October].",
    "His trial begins [Tuesday].",
    "The festival, which opens [Friday], is sold out.",
    "The ministers meet separately [Monday] with the envoy.",
    "The ceasefire expires on [Sunday].",
    "Parliament resumes on [Wednesday].",
    "The deadline is [Friday].",
    "The next race is on [Sunday].",
    "The term starts in [September].",
    # infinitives of plans
    "The company plans to open the plant in [October].",
    "The ministers agreed to meet again on [Monday].",
    "The judge ordered him to appear on [Thursday].",
    "The union threatened to strike on [Wednesday].",
    "The contract is to be signed [Friday].",
    "He promised to pay by [December].",
    "The bank asked the board to reply by [Tuesday].",
    "They hope to finish in [August].",
    "The mission wants to land in [July].",
    "The court decided to hear the case in [May].",
    "The firm announced an agreement to acquire the chain in [January].",
    # due, scheduled, expected
    "The vote is scheduled for [Tuesday].",
    "A summit set for Geneva in [April] is in doubt.",
    "The report is due [Friday].",
    "The ship was expected in port on [Saturday].",
    "The shuttle is slated to land [Monday].",
    "A dividend is payable in [December].",
    "The merger becomes effective in [July].",
    "The city is preparing for a march ahead of an election in [May].",
    # what was put off or drawn out
    "The hearing was postponed until [Tuesday morning].",
    "Talks were adjourned until [Monday].",
    "The agency extended its deadline until [Tuesday].",
    "The bank extended the offer for Acme Inc. shares through [January].",
    "The game was delayed to [Sunday].",
    "The two were remanded in custody until [Thursday].",
    "The judge gave the government until [Friday] to answer.",
    # the verb follows
    "On [Friday], the panel will hear the last witness.",
    "They lost, but on [Sunday] they will try again.",
    "The firm said that by [May] it would employ two hundred.",
    "On [Tuesday], the ministers are to sign the treaty.",
    # reported speech
    "Voting will end [Sunday], the commission said.",
    "The minister will resign [Friday], her office announced.",
    "The strike would begin [Monday], union leaders said.",
    "“I will be back [Monday],” he told reporters.",
    "The trains will run, he said, on [Monday].",
    # nouns of what is to come
    "[Sunday]’s vote will decide who governs.",
    "Both candidates are expected to attend [Monday]'s debate.",
    "[Friday]'s ruling will be watched closely.",
    "He will miss [Saturday]’s game.",
)
NEITHER = (
    "Snow in [January].",
    "The price of corn, [May].",
    "Exhibition, [Monday] at noon.",
)


def _tense(marked: str) -> bool | None:
    """Whether the bracketed date is told as ahead; None where nothing tells."""
    start, end = marked.index("["), marked.index("]") - 1
    sign = ENGLISH.tense_at(marked.replace("[", "").replace("]", ""), start, end)
    return None if sign is None else sign.tense.ahead


@pytest.mark.parametrize("sentence", PAST)
def test_told_as_past(sentence: str) -> None:
    assert _tense(sentence) is False


@pytest.mark.parametrize("sentence", AHEAD)
def test_told_as_to_come(sentence: str) -> None:
    assert _tense(sentence) is True


@pytest.mark.parametrize("sentence", NEITHER)
def test_no_sign_is_no_tense(sentence: str) -> None:
    assert _tense(sentence) is None
