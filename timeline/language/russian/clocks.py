"""Times of day: by the clock, noon and midnight, morning to night."""

from timeline.dates.clock import Clock
from timeline.expressions.meaning import Meaning, TheDay, Timed
from timeline.language.builds import clock_of, in_part_of_day, told
from timeline.language.rule import Rule, not_a_date, says, silent
from timeline.language.russian.declension import any_form

_AT = frozenset({"в", "во", "к", "с", "до", "около", "после", "на", "примерно"})
_MOSCOW = "Europe/Moscow"
_NOON = 12
_THINGS = (
    "раза",
    "раз ",
    "процент",
    "%",
    "млн",
    "млрд",
    "тыс",
    "метр",
    "км",
    "кг",
    "руб",
    "долл",
    "балл",
    "мм",
    "градус",
    "год",
    "г.",
)


def _at(hour: int, minute: int = 0, zone: str = "") -> Meaning:
    return told(clock_of(hour, minute, zone))


def _moscow(hour: int, minute: int) -> Meaning:
    return _at(hour, minute, _MOSCOW)


def _of_part(hour: int, part: int, minute: int = 0) -> Meaning:
    """Two in the afternoon is 14:00, two at night 02:00, twelve at night 00:00."""
    if not 1 <= hour <= _NOON:
        raise ValueError(hour)
    return _at(hour % _NOON + part, minute)


def _part(part: str) -> Meaning:
    return told(Clock(part))


RULES = (
    Rule(
        "clock",
        "{hour}:{minute}",
        _at,
        (
            says("14:30", "2013-02-12T14:30", within="Встреча началась в 14:30"),
            says("9:05", "2013-02-12T09:05", within="с 9:05"),
            says("вторник в 14:30", "2013-02-12T14:30", within="Встреча началась во вторник в 14:30"),
            silent("со счётом 7:10"),
            silent("в 7:1"),
        ),
        after=_AT,
    ),
    Rule(
        "clock-of-moscow",
        "{hour}(:|.){minute} (мск|МСК)",
        _moscow,
        (says("14:30 мск", "2013-02-12T14:30", within="Начало: 14:30 мск"), silent("14:30 мсков")),
    ),
    Rule(
        "dotted-clock",
        "{hour}.{minute}",
        _at,
        (says("18.00", "2013-02-12T18:00", within="Матч начался в 18.00"), silent("в 2.30 раза"), silent("на 2.30")),
        after=frozenset({"в", "к", "около"}),
        unless_followed=_THINGS,
    ),
    Rule(
        "dotted-clock-from",
        "{hour}.{minute:late_minute}",
        _at,
        (says("14.30", "2013-02-12T14:30", within="с 14.30"), silent("до 12.02")),
        after=frozenset({"с", "до", "по"}),
        unless_followed=_THINGS,
    ),
    Rule(
        "hours-and-minutes",
        "{hour} (часов|часа|час|ч.|ч) {minute:minutes} (минуты|минута|минуту|минут|мин.|мин)",
        _at,
        (
            says("14 часов 20 минут", "2013-02-12T14:20", within="Он приземлился в 14 часов 20 минут"),
            says("0 часов 43 минуты", "2013-02-12T00:43", within="Он подписан в 0 часов 43 минуты"),
            says("9 ч. 5 мин.", "2013-02-12T09:05", within="в 9 ч. 5 мин."),
            silent("бежал 2 часа 20 минут"),
        ),
        after=_AT,
    ),
    Rule(
        "oclock",
        "({hour}|{hour:hour_word}) (часов|часа|час)",
        _at,
        (
            says("14 часов", "2013-02-12T14:00", within="Он прибыл в 14 часов"),
            says("пять часов", "2013-02-12T05:00", within="Он прибыл в пять часов"),
            silent("ждал пять часов"),
        ),
        after=frozenset({"в", "к"}),
        unless_followed=("утра", "вечера", "дня", "ночи"),
    ),
    Rule(
        "oclock-of-part",
        "({hour}|{hour:hour_word}) [(часов|часа|час) ]{part:part_of_night}",
        _of_part,
        (
            says("семь часов вечера", "2013-02-12T19:00", within="в семь часов вечера"),
            says("7 утра", "2013-02-12T07:00", within="в 7 утра"),
            says("два часа дня", "2013-02-12T14:00", within="в два часа дня"),
            says("три ночи", "2013-02-12T03:00", within="в три ночи"),
            silent("15 утра"),
            silent("два дня"),
        ),
        after=frozenset({"в", "к", "с", "до", "около", "после"}),
    ),
    Rule(
        "half-past",
        "(половине|половина) {hour:hour_of}",
        lambda hour: Timed(TheDay(), Clock(f"{(hour - 1) % _NOON:02d}:30"), either=True),
        (says("половине восьмого", "2013-02-12T07:30", within="в половине восьмого"), silent("половине восьмой")),
    ),
    Rule(
        "noon",
        any_form("полдень|", "полдн|я ю ем е", "полудн|я ю ем е"),
        lambda: _at(_NOON),
        (
            says("полдень", "2013-02-12T12:00", within="в полдень"),
            says("полудня", "2013-02-12T12:00", within="после полудня"),
            silent("полдник"),
        ),
    ),
    Rule(
        "midnight",
        any_form("полноч|ь и ью", "полуноч|и ью"),
        lambda: _at(0),
        (
            says("полночь", "2013-02-12T00:00", within="в полночь"),
            says("полуночи", "2013-02-12T00:00", within="до полуночи"),
            silent("полуночник"),
        ),
    ),
    Rule(
        "part-of-day",
        "{part:daypart}",
        _part,
        (
            says("вечером", "2013-02-12TEV", within="Он приехал вечером"),
            says("вторник вечером", "2013-02-12TEV", within="Он приехал во вторник вечером"),
            says("Вчера вечером", "2013-02-11TEV", within="Вчера вечером рейс отменили"),
            says("сегодня утром", "2013-02-12TMO", within="Он вылетел сегодня утром"),
            says("утром 14 февраля", "2013-02-14TMO", within="Они вылетят утром 14 февраля"),
            silent("вечерами"),
            silent("утренник"),
        ),
    ),
    Rule(
        "daytime",
        "(днём){beside_a_day}",
        lambda **_: _part("AF"),
        (
            says("вчера днём", "2013-02-11TAF", within="Это было вчера днём"),
            says("днём 11 февраля", "2013-02-11TAF", within="Это было днём 11 февраля"),
            silent("с каждым днём"),
            silent("с днём рождения"),
        ),
    ),
    *(
        Rule(
            f"bounding-{name}",
            words,
            (lambda part=part: _part(part)),
            (says(said, f"2013-02-12T{part}", within=f"{before} {said}"), silent(f"возле {said}")),
            after=frozenset({"к", "под", "с", "до", "ближе"}),
        )
        for name, words, part, before, said in (
            ("morning", "(утру|утро|утра)", "MO", "к", "утру"),
            ("evening", "(вечеру|вечера|вечер)", "EV", "под", "вечер"),
            ("night", "(ночи|ночь)", "NI", "до", "ночи"),
        )
    ),
    *(
        Rule(
            f"{name}-part-of-day",
            f"{any_form(*words)} {{part:part_of_a_day}}",
            (lambda part, n=n: in_part_of_day(n, part)),
            (says(said, value), silent(f"{said}ся")),
        )
        for name, words, n, said, value in (
            ("this", ("эт|им ой",), 0, "этим утром", "2013-02-12TMO"),
            ("last", ("прошл|ой", "минувш|ей"), -1, "прошлой ночью", "2013-02-11TNI"),
        )
    ),
    Rule(
        "running-time",
        "(со счётом|счёт|счётом|счёте) {hour}:{minute}",
        not_a_date,
        (silent("со счётом 21:15"),),
        blocks=True,
    ),
)
