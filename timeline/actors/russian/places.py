"""Places and bodies that Russian texts name without a word for what they are, in all their cases."""

import re
from collections.abc import Iterator, Mapping

from timeline.actors.actor import ActorKind

_PLACES = """
Росси|я и ю ей|Москв|а ы е у ой|Санкт-Петербург| а у ом е|Петербург| а у ом е|Ленинград| а у ом е|Петроград| а у ом е|Казан|ь и ью
Екатеринбург| а у ом е|Новосибирск| а у ом е|Владивосток| а у ом е|Соч|и|Томск| а у ом е|Омск| а у ом е|Самар|а ы е у ой|Уф|а ы е у ой
Красноярск| а у ом е|Воронеж| а у ем е|Волгоград| а у ом е|Сталинград| а у ом е|Ярославл|ь я ю ем е|Твер|ь и ью|Тул|а ы е у ой
Смоленск| а у ом е|Мурманск| а у ом е|Архангельск| а у ом е|Калининград| а у ом е|Севастопол|ь я ю ем е|Крым| а у ом|Сибир|ь и ью
Урал| а у ом е|Чечн|я и е ю ёй|Татарстан| а у ом е|Дагестан| а у ом е|Киев| а у ом е|Харьков| а у ом е|Одесс|а ы е у ой
Украин|а ы е у ой|Белорусси|я и ю ей|Беларус|ь и ью|Минск| а у ом е|Казахстан| а у ом е|Астан|а ы е у ой|Узбекистан| а у ом е
Ташкент| а у ом е|Грузи|я и ю ей|Тбилиси|Армени|я и ю ей|Ереван| а у ом е|Азербайджан| а у ом е|Баку|Литв|а ы е у ой
Латви|я и ю ей|Эстони|я и ю ей|Польш|а и е у ей|Варшав|а ы е у ой|Германи|я и ю ей|Берлин| а у ом е|Франци|я и ю ей|Париж| а у ем е
Итали|я и ю ей|Рим| а у ом е|Испани|я и ю ей|Мадрид| а у ом е|Великобритани|я и ю ей|Англи|я и ю ей|Лондон| а у ом е|Европ|а ы е у ой
Швеци|я и ю ей|Финлянди|я и ю ей|Хельсинки|Норвеги|я и ю ей|Австри|я и ю ей|Вен|а ы е у ой|Швейцари|я и ю ей|Женев|а ы е у ой|Цюрих| а у ом е
Турци|я и ю ей|Стамбул| а у ом е|Анкар|а ы е у ой|Иран| а у ом е|Тегеран| а у ом е|Ирак| а у ом е|Багдад| а у ом е|Сири|я и ю ей|Дамаск| а у ом е
Израил|ь я ю ем е|Иерусалим| а у ом е|Егип|ет та ту том те|Каир| а у ом е|Инди|я и ю ей|Кита|й я ю ем е|Пекин| а у ом е|Япони|я и ю ей|Токио
Коре|я и е ю ей|Сеул| а у ом е|Америк|а и е у ой|Вашингтон| а у ом е|Нью-Йорк| а у ом е|Бостон| а у ом е|Афганистан| а у ом е|Кабул| а у ом е
Греци|я и ю ей|Афин|ы ам ами ах|Болгари|я и ю ей|Сербия|Белград| а у ом е|Венгри|я и ю ей|Будапешт| а у ом е|Праг|а и е у ой|Брюссел|ь я ю ем е
"""
_BODIES = """
Госдум|а ы е у ой|Минфин| а у ом е|Минобороны|Минобрнауки|Минэкономразвития|Минздрав| а у ом е|Центробанк| а у ом е|Кремл|ь я ю ём е
Евросоюз| а у ом е|Роскосмос| а у ом е|Росатом| а у ом е|Росстат| а у ом е|Госдеп| а у ом е|Пентагон| а у ом е|Еврокомисси|я и ю ей
"""
_FIRMS = """
Газпром| а у ом е|Роснефт|ь и ью|Роснано|Сбербанк| а у ом е|Лукойл| а у ом е|Аэрофлот| а у ом е|Яндекс| а у ом е|Ростех| а у ом е|Внешэкономбанк| а у ом е
"""


def _forms(listed: str) -> Iterator[tuple[str, str]]:
    """Each form of a name with its nominative; the first ending is that of the nominative, none where the stem is it."""
    for line in listed.strip().splitlines():
        parts = line.split("|")
        at = 0
        while at < len(parts):
            stem, endings = parts[at], ""
            if at + 1 < len(parts) and (not parts[at + 1] or parts[at + 1][0] in " аеёиоуыэюяйьёт"):
                endings = parts[at + 1]
                at += 1
            at += 1
            shown = [stem + ending for ending in endings.split(" ")] if endings else [stem]
            for form in shown:
                yield form, shown[0]


KNOWN: Mapping[str, tuple[str, ActorKind]] = {
    form: (name, kind)
    for listed, kind in (
        (_PLACES, ActorKind.PLACE),
        (_BODIES, ActorKind.PUBLIC_BODY),
        (_FIRMS, ActorKind.ORGANISATION),
    )
    for form, name in _forms(listed)
}
"""Every form of a known name: its nominative and kind."""

CAPITALS: Mapping[str, ActorKind] = dict.fromkeys(
    "США СССР РФ РСФСР ГДР ФРГ КНР КНДР ОАЭ ЮАР".split(),  # noqa: SIM905
    ActorKind.PLACE,
) | dict.fromkeys("МИД МВД МЧС ФСБ ФАС СВР ЦБ ЦК КПСС КГБ НКВД ВЧК ГРУ ФБР ЦРУ".split(), ActorKind.PUBLIC_BODY)  # noqa: SIM905
"""Names in capitals whose kind is known; others are organisations."""

_ENGLISH = """
Россия=Russia Москва=Moscow Санкт-Петербург=St. Petersburg Петербург=St. Petersburg Крым=Crimea Сибирь=Siberia Киев=Kiev Украина=Ukraine Белоруссия=Belarus
Беларусь=Belarus Казахстан=Kazakhstan Грузия=Georgia Армения=Armenia Азербайджан=Azerbaijan Литва=Lithuania Латвия=Latvia
Эстония=Estonia Польша=Poland Варшава=Warsaw Германия=Germany Берлин=Berlin Франция=France Париж=Paris Италия=Italy Рим=Rome
Испания=Spain Мадрид=Madrid Великобритания=United Kingdom Англия=England Лондон=London Европа=Europe Швеция=Sweden Финляндия=Finland
Хельсинки=Helsinki Норвегия=Norway Австрия=Austria Вена=Vienna Швейцария=Switzerland Женева=Geneva Цюрих=Zurich Турция=Turkey
Стамбул=Istanbul Анкара=Ankara Иран=Iran Тегеран=Tehran Ирак=Iraq Багдад=Baghdad Сирия=Syria Дамаск=Damascus Израиль=Israel
Иерусалим=Jerusalem Египет=Egypt Каир=Cairo Индия=India Китай=China Пекин=Beijing Япония=Japan Токио=Tokyo Корея=Korea Сеул=Seoul
Вашингтон=Washington Нью-Йорк=New York Бостон=Boston Афганистан=Afghanistan Кабул=Kabul Греция=Greece Афины=Athens
Болгария=Bulgaria Сербия=Serbia Белград=Belgrade Венгрия=Hungary Будапешт=Budapest Прага=Prague Брюссель=Brussels США=United States
СССР=Soviet Union КНР=China Евросоюз=European Union Кремль=Kremlin Пентагон=Pentagon Еврокомиссия=European Commission
"""
ENGLISH: Mapping[str, str] = dict(re.findall(r"(\S+?)=(.+?)(?=\s+[А-ЯЁ]|\s*\Z)", _ENGLISH))
"""The English name of what another language calls otherwise: both are one actor."""
