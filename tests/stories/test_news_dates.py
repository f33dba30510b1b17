"""Ten short news reports of ten beats: every date expression in them, and what it comes to on the day of publication."""

import re

import pytest

from timeline.articles.tagging import tag

REPORTS = {
    "court": (
        "2019-05-15",  # a Wednesday
        """HARBOUR CITY, May 14 -- A jury on Tuesday convicted a former harbour master of taking bribes.

Lena Orth, who was arrested last September, had denied the charges since the trial opened April 29. Sentencing is set for
July 8. Her lawyers have until Friday to file a motion for a new trial, and the appeal goes to a higher court the week of June 3.

Prosecutors said the payments began in March 2014 and went on for more than three years. Two days after the indictment, which was
handed up on Oct. 2, she resigned.""",
        [
            ("May 14", "2019-05-14"),
            ("Tuesday", "2019-05-14"),
            ("last September", "2018-09"),
            ("April 29", "2019-04-29"),
            ("July 8", "2019-07-08"),
            ("Friday", "2019-05-17"),
            ("the week of June 3", "2019-W23"),
            ("March 2014", "2014-03"),
            ("more than three years", "P3Y"),
            ("Two days", "P2D"),
            ("Oct. 2", "2018-10-02"),
        ],
    ),
    "earnings": (
        "2017-10-26",  # a Thursday
        """Norvik Tool Co. said third-quarter profit rose 12% on stronger sales of drills.

Net income was $41 million, or 90 cents a share, compared with $36.6 million, or 80 cents a share, a year earlier. Sales in the
second and third quarters were hurt by a strike. For the nine months, net fell 3%.

The company expects fourth-quarter sales to rise to between $300 million and $320 million, and will close its Elm Street plant by
year-end. Year-to-date orders are up 5%. The board meets Nov. 9 to set the dividend, payable Dec. 1 to holders of record Nov. 17.""",
        [
            ("third-quarter", "2017-Q3"),
            ("a year earlier", "2016-Q3"),
            ("the second", "2017-Q2"),
            ("third quarters", "2017-Q3"),
            ("the nine months", "P9M"),
            ("fourth-quarter", "2017-Q4"),
            ("year-end", "2017"),
            ("Year-to-date", "2017"),
            ("Nov. 9", "2017-11-09"),
            ("Dec. 1", "2017-12-01"),
            ("Nov. 17", "2017-11-17"),
        ],
    ),
    "weather": (
        "2021-01-31",  # a Sunday
        """A storm that buried the coast in snow over the weekend will move out to sea by Monday night, forecasters said Sunday.

More than a foot fell between 9 and 11 p.m. Saturday. The last storm of this size hit in February 2013. Each winter the county spends
$2 million on salt, and every February it runs out. Schools will stay closed until Wednesday.

Another front may bring rain late this week, but the second half of February should be mild, the service said.""",
        [
            ("the weekend", "2021-W04-WE"),
            ("Monday night", "2021-02-01TNI"),
            ("Sunday", "2021-01-31"),
            ("9", "2021-01-30T21:00"),
            ("11 p.m. Saturday", "2021-01-30T23:00"),
            ("February 2013", "2013-02"),
            ("Each winter", "XXXX-WI"),
            ("every February", "XXXX-02"),
            ("Wednesday", "2021-02-03"),
            ("late this week", "2021-W04"),
            ("the second half of February", "2021-02"),
        ],
    ),
    "football": (
        "2016-08-22",  # a Monday
        """Rovers came from behind to beat City 3-2 on Saturday, their first win since April 30.

Dunne scored twice in the second half, the winner two minutes from the end. He joined the club in July and had not played for the
previous five weeks.

Rovers play United at home this Wednesday and visit Athletic the following Saturday. The two last met on Boxing Day 2014.""",
        [
            ("Saturday", "2016-08-20"),
            ("April 30", "2016-04-30"),
            ("two minutes", "PT2M"),
            ("July", "2016-07"),
            ("the previous five weeks", "P5W"),
            ("this Wednesday", "2016-08-24"),
            ("the following Saturday", "2016-08-27"),
            ("Boxing Day 2014", "2014-12-26"),
        ],
    ),
    "obituary": (
        "2012-11-07",  # a Wednesday
        """Marta Keel, the botanist who mapped the peat bogs of the north, died Sunday at her home. She was 91.

Born on March 3, 1921, she studied in Uppsala until the war and returned in 1946. A year and a half after her marriage, in June 1950,
she left for Iceland. Ten years later her atlas appeared, and in the post-1968 years it was on every shelf.

She worked every day until last month. A service will be held Saturday at 2 p.m.""",
        [
            ("Sunday", "2012-11-04"),
            ("March 3, 1921", "1921-03-03"),
            ("1946", "1946"),
            ("A year and a half", "P1Y6M"),
            ("June 1950", "1950-06"),
            ("Ten years later", "1960"),
            ("post-1968", "1968"),
            ("years", "PXY"),
            ("every day", "P1D"),
            ("last month", "2012-10"),
            ("Saturday at 2 p.m.", "2012-11-10T14:00"),
        ],
    ),
    "science": (
        "2018-07-19",  # a Thursday
        """A probe launched in the spring of 2009 has found water vapour above a dwarf planet, researchers reported Wednesday.

The signal was first seen on a Friday in March, and again six weeks later. The team will publish its data in the second week of
August. The probe, which was built in the 1990s, passed the planet in late 2015 and will one day leave the solar system.

In today's world such missions are rare, said Ana Roth, who leads the project. The next is due in three years.""",
        [
            ("the spring of 2009", "2009-SP"),
            ("Wednesday", "2018-07-18"),
            ("a Friday", "XXXX-WXX-5"),
            ("March", "2018-03"),
            ("six weeks later", "XXXX-WXX"),
            ("the second week of August", "2018-08"),
            ("the 1990s", "199"),
            ("late 2015", "2015"),
            ("one day", "FUTURE_REF"),
            ("three years", "2021"),
        ],
    ),
    "election": (
        "2020-02-25",  # a Tuesday
        """Voters in the republic go to the polls on Sunday in a runoff that polls say is too close to call.

President Ilo Marsh, elected in 2015, fell short of a majority in the first round on Feb. 16. The two candidates will debate Thursday
night, three days before the runoff. Results are expected early Monday.

The parliament voted last year to move the election from October to February. Turnout has fallen at each vote since 1995.""",
        [
            ("Sunday", "2020-03-01"),
            ("2015", "2015"),
            ("Feb. 16", "2020-02-16"),
            ("Thursday night", "2020-02-27TNI"),
            ("three days", "P3D"),
            ("early Monday", "2020-03-02"),
            ("last year", "2019"),
            ("October", "2019-10"),
            ("February", "2020-02"),
            ("1995", "1995"),
        ],
    ),
    "strike": (
        "2014-03-12",  # a Wednesday
        """Train drivers returned to work on Wednesday after a ten-day strike that emptied the stations of the capital.

The walkout began March 2 and was to have ended last Friday. Both sides will go to arbitration next week. A judge had ordered talks to
parliament's mediator on Monday.

The union's last strike was in the autumn of 2010 and lasted two weeks. Its contract expires on June 30. Trains will run as on a
Sunday until the weekend.""",
        [
            ("Wednesday", "2014-03-12"),
            ("ten-day", "P10D"),
            ("March 2", "2014-03-02"),
            ("last Friday", "2014-03-07"),
            ("next week", "2014-W12"),
            ("Monday", "2014-03-10"),
            ("the autumn of 2010", "2010-FA"),
            ("two weeks", "P2W"),
            ("June 30", "2014-06-30"),
            ("a Sunday", "XXXX-WXX-7"),
            ("the weekend", "2014-W11-WE"),
        ],
    ),
    "budget": (
        "2011-11-30",  # a Wednesday
        """The finance minister will present the 2012 budget to parliament on Tuesday, a week later than planned.

Spending in the fiscal year is to fall 2%. The deficit was 4.1% of output in the first half of this year, up from 3.8% a year ago. Taxes on
fuel, last raised in January 2008, go up on New Year's Day.

The minister said in October that he hoped to balance the books by the middle of the decade. The council votes on Dec. 15, ten days
before Christmas.""",
        [
            ("2012", "2012"),
            ("Tuesday", "2011-12-06"),
            ("a week", "P1W"),
            ("the fiscal year", "2011"),
            ("the first half of this year", "2011-H1"),
            ("a year ago", "2010-H1"),
            ("January 2008", "2008-01"),
            ("New Year's Day", "2012-01-01"),
            ("October", "2011-10"),
            ("the middle of the decade", "201"),
            ("Dec. 15", "2011-12-15"),
            ("ten days", "P10D"),
            ("Christmas", "2011-12-25"),
        ],
    ),
    "police": (
        "2015-06-18",  # a Thursday
        """A bicycle was taken from Pine Street between 2 and 4 p.m. Tuesday. The owner had locked it that morning.

Two men were held after a fight on Main Street shortly before midnight Wednesday. One was released Thursday morning; the other will
appear in court on Monday.

A car reported stolen on June 9 was found two days later in the river. Residents of Hill Road complained of noise on Friday and Saturday
nights. The station is open every day from 8 a.m. to 6 p.m.""",
        [
            ("2", "2015-06-16T14:00"),
            ("4 p.m. Tuesday", "2015-06-16T16:00"),
            ("that morning", "2015-06-16TMO"),
            ("midnight Wednesday", "2015-06-17T24:00"),
            ("Thursday morning", "2015-06-18TMO"),
            ("Monday", "2015-06-22"),
            ("June 9", "2015-06-09"),
            ("two days later", "2015-06-11"),
            ("Friday", "XXXX-WXX-5TNI"),
            ("Saturday nights", "XXXX-WXX-6TNI"),
            ("every day", "P1D"),
            ("8 a.m.", "XXXX-XX-XXT08:00"),
            ("6 p.m.", "XXXX-XX-XXT18:00"),
        ],
    ),
}


@pytest.mark.parametrize("beat", REPORTS)
def test_a_report_tells_its_dates(beat):
    published, wrapped, expected = REPORTS[beat]
    text = re.sub(r"(?<!\n)\n(?!\n)", " ", wrapped)  # a line of it is no paragraph
    assert [(e.text, e.timex.value) for e in tag(text, published) if not e.is_range] == expected
