"""The tense around a Russian date: verbs of the past, of one deed to come, of what is planned; and nouns that look like verbs."""

import time

import pytest

from timeline.language.russian.tense import tense_at


@pytest.mark.parametrize(
    ("sentence", "tense", "words"),
    [
        ("Он приехал в @пятницу@.", "past", "приехал"),
        ("Она приехала в @пятницу@.", "past", "приехала"),
        ("Договор подписан в @пятницу@.", "past", "подписан"),
        ("Он умер в @пятницу@.", "past", "умер"),
        ("Они встретятся в @пятницу@.", "future", "встретятся"),
        ("Суд огласит приговор в @пятницу@.", "future", "огласит"),
        ("Завод построят к @пятнице@.", "prospect", "к"),
        ("Он будет петь в @пятницу@.", "future", "будет петь"),
        ("Он планирует уехать в @пятницу@.", "prospect", "планирует"),
        ("Заседание перенесли на @пятницу@.", "prospect", "перенесли на"),
        ("Министр заявил, что поезд отправится в @пятницу@.", "future", "отправится"),
        ("В @пятницу@ министр заявил, что поезд отправится.", "past", "заявил"),
        ("Если дело дойдёт до школы, то в @пятницу@.", "future", "дойдёт"),
    ],
)
def test_what_tells_the_tense(sentence, tense, words):
    start, end = sentence.index("@"), sentence.rindex("@") - 1
    sign = tense_at(sentence.replace("@", ""), start, end)
    assert sign is not None
    assert (sign.tense, sign.words) == (tense, words)


@pytest.mark.parametrize(
    "sentence",
    ["Школа или село, в @пятницу@.", "Недели и цели, футбол и канал в @пятницу@.", "Проходит дело в @пятницу@."],
)
def test_what_only_looks_like_a_verb_tells_none_of_the_past_or_to_come(sentence):
    start, end = sentence.index("@"), sentence.rindex("@") - 1
    sign = tense_at(sentence.replace("@", ""), start, end)
    assert sign is None or sign.tense == "present"


def test_a_sentence_that_never_ends_costs_no_more_for_its_length():
    def seconds(times):
        sentence = "в пятницу и " * times
        started = time.process_time()
        for at in range(2, len(sentence) - 12, 12):
            tense_at(sentence, at, at + 7)
        return time.process_time() - started

    seconds(100)
    assert seconds(2_000) < 8 * seconds(500) + 0.05
