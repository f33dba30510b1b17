"""Short messages: the spellings of those who write with their thumbs, and bare words that mean the writer's own day.

These rows are read only in texts of one paragraph no longer than a short message. There "morning" is that of the day of
writing; in an article it may be any.
"""

from timeline.language.english.messages import calendar, days, lengths, parts, weekdays

RULES = (*days.RULES, *weekdays.RULES, *parts.RULES, *calendar.RULES, *lengths.RULES)
