-- Generated from the models and views; do not edit. The story of the columns: schema.md.

CREATE TABLE actors (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  uid TEXT NOT NULL,  -- Derived from the key.
  "key" TEXT NOT NULL,  -- The folded form of the fullest name, or the roster's key.
  name TEXT NOT NULL,  -- The fullest name under this key: the roster's, else the lowest by code point.
  kind TEXT NOT NULL,  -- person, organisation, public body, group, place, thing, event or event series.
  in_roster INTEGER NOT NULL,  -- 1 for an actor of the roster.
  cluster_uid TEXT NOT NULL,  -- Lowest uid of the actors judged the same; its own when alone.
  shown_name TEXT NOT NULL,  -- The cluster's name: the roster's, else the spelling with most mentions.
  CONSTRAINT pk_actors PRIMARY KEY (id),
  CONSTRAINT ck_actors_kind CHECK (kind IN ('person', 'organisation', 'public body', 'group', 'place', 'thing', 'event', 'event series')),
  CONSTRAINT ck_actors_in_roster CHECK (in_roster IN (0, 1)),
  CONSTRAINT uq_actors_uid UNIQUE (uid),
  CONSTRAINT uq_actors_key UNIQUE ("key")
)
 STRICT;

CREATE TABLE alembic_version (
  version_num VARCHAR(32) NOT NULL,
  CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);

CREATE TABLE aliases (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  actor_row INTEGER NOT NULL,  -- The actor.
  alias TEXT NOT NULL,  -- The spelling.
  folded TEXT NOT NULL,  -- The spelling in normal form, for comparison.
  kind TEXT NOT NULL,  -- name, abbreviation, former, transliteration, or weak (only beside the full name).
  n_mentions INTEGER NOT NULL,  -- How often the texts spell it so.
  added_by TEXT NOT NULL,  -- rule, roster or user.
  CONSTRAINT pk_aliases PRIMARY KEY (id),
  CONSTRAINT uq_aliases_actor_row_alias UNIQUE (actor_row, alias),
  CONSTRAINT ck_aliases_kind CHECK (kind IN ('name', 'abbreviation', 'former', 'transliteration', 'weak')),
  CONSTRAINT ck_aliases_added_by CHECK (added_by IN ('rule', 'roster', 'user')),
  CONSTRAINT fk_aliases_actor_row FOREIGN KEY(actor_row) REFERENCES actors (id) ON DELETE CASCADE
)
 STRICT;

CREATE TABLE date_expressions (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  uid TEXT NOT NULL,  -- Derived from the source's uid and the offsets.
  source_row INTEGER NOT NULL,  -- The source.
  parent_row INTEGER,  -- The range of which this is an end; NULL otherwise.
  char_start INTEGER NOT NULL,  -- Offset in the source's text, code points.
  char_end INTEGER NOT NULL,  -- End, exclusive.
  text TEXT NOT NULL,  -- The words.
  is_range INTEGER NOT NULL,  -- 1 for a range; only its ends are TIMEX3.
  timex_type TEXT NOT NULL,  -- TIMEX3 type: DATE, TIME, DURATION, SET.
  timex_value TEXT NOT NULL,  -- TIMEX3 value.
  timex_mod TEXT,  -- TIMEX3 mod.
  timex_quant TEXT,  -- TIMEX3 quant of a SET.
  timex_freq TEXT,  -- TIMEX3 freq of a SET.
  anchor TEXT NOT NULL,  -- What it leant on: document, expression, event, user or none.
  anchor_value TEXT,  -- That anchor's EDTF.
  rule TEXT NOT NULL,  -- The rule that read it.
  meaning TEXT NOT NULL,  -- The expression as JSON, enough to resolve it again.
  context TEXT,  -- JSON of what it was resolved against; with meaning, enough to compute its date. NULL for ranges, and before 0002.
  grade TEXT NOT NULL,  -- A: written out; B: computed; C: unresolved.
  reason TEXT NOT NULL,  -- How it was resolved, or why not, in words.
  locked INTEGER NOT NULL,  -- 1 when a person set the date.
  date TEXT NOT NULL,  -- The date in words for people: 'c. 2007', 'Oct 2013?', 'undated'.
  edtf TEXT,  -- The date as EDTF (ISO 8601-2); NULL when there is no calendar date.
  date_earliest TEXT,  -- First possible day, inclusive, ISO 8601; NULL when open, unknown or outside the years 1 to 9999.
  date_latest TEXT,  -- Last possible day, inclusive, ISO 8601; NULL as in date_earliest.
  day_earliest INTEGER,  -- First possible day as a day number (1 is 0001-01-01); NULL when open or unknown.
  day_latest INTEGER,  -- Last possible day, inclusive, as a day number; NULL when open or unknown.
  precision TEXT NOT NULL,  -- How finely the date was said: time, day, week, month, quarter, season, half, year, decade, century, millennium, unknown.
  shape TEXT,  -- point: one moment somewhere in the bounds; span: throughout; open: since or until; NULL when undated.
  approximate INTEGER NOT NULL,  -- 1 when the date is approximate ('about 2007').
  uncertain INTEGER NOT NULL,  -- 1 when the date is uncertain, for example resolved from an uncertain anchor.
  time_of_day TEXT,  -- Local time HH[:MM[:SS]], or a part of the day as TIMEX3 writes it: MO, MI, AF, EV, NI, DT.
  tz TEXT,  -- Zone of time_of_day: an offset or an IANA name; the day is never shifted to UTC.
  CONSTRAINT pk_date_expressions PRIMARY KEY (id),
  CONSTRAINT ck_date_expressions_precision CHECK (precision IN ('time', 'day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century', 'millennium', 'unknown')),
  CONSTRAINT ck_date_expressions_shape CHECK (shape IN ('point', 'span', 'open')),
  CONSTRAINT ck_date_expressions_approximate CHECK (approximate IN (0, 1)),
  CONSTRAINT ck_date_expressions_uncertain CHECK (uncertain IN (0, 1)),
  CONSTRAINT ck_date_expressions_bounds CHECK (day_earliest <= day_latest),
  CONSTRAINT ck_date_expressions_timex_type CHECK (timex_type IN ('DATE', 'TIME', 'DURATION', 'SET')),
  CONSTRAINT ck_date_expressions_anchor CHECK (anchor IN ('document', 'expression', 'event', 'user', 'none')),
  CONSTRAINT ck_date_expressions_grade CHECK (grade IN ('A', 'B', 'C')),
  CONSTRAINT ck_date_expressions_is_range CHECK (is_range IN (0, 1)),
  CONSTRAINT ck_date_expressions_locked CHECK (locked IN (0, 1)),
  CONSTRAINT ck_date_expressions_char_start CHECK (0 <= char_start AND char_start <= char_end),
  CONSTRAINT uq_date_expressions_uid UNIQUE (uid),
  CONSTRAINT fk_date_expressions_source_row FOREIGN KEY(source_row) REFERENCES sources (id) ON DELETE CASCADE,
  CONSTRAINT fk_date_expressions_parent_row FOREIGN KEY(parent_row) REFERENCES date_expressions (id) ON DELETE CASCADE,
  CONSTRAINT ck_date_expressions_date_earliest_is_a_day CHECK (date_earliest IS NULL OR (date_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_earliest, '+0 days') IS date_earliest)),
  CONSTRAINT ck_date_expressions_date_latest_is_a_day CHECK (date_latest IS NULL OR (date_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_latest, '+0 days') IS date_latest))
)
 STRICT;

CREATE TABLE events (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  uid TEXT NOT NULL,  -- Derived from the source's uid and the trigger's offsets.
  title TEXT NOT NULL,  -- What happened, in a few words.
  description TEXT NOT NULL,  -- More words.
  type TEXT NOT NULL,  -- Kind of event.
  place TEXT NOT NULL,  -- Where it happened, as the source says.
  confidence REAL NOT NULL,  -- 0 to 1: how far the reading is to be trusted.
  status TEXT NOT NULL,  -- proposed (by a rule), accepted or rejected (by a person).
  outside INTEGER NOT NULL,  -- 1 for page furniture and author boxes: kept as evidence, not in the chronology.
  date_locked INTEGER NOT NULL,  -- 1 when a person set the date; no reading changes it.
  merged_into TEXT,  -- Uid of the event this one was merged into.
  revision INTEGER NOT NULL,  -- Number of corrections by persons.
  seq INTEGER,  -- Order within a day, set by hand; NULL otherwise.
  older INTEGER DEFAULT '0' NOT NULL,  -- 1 when only older versions of pages tell it: evidence, not in the chronology unless a person took it up.
  date TEXT NOT NULL,  -- The date in words for people: 'c. 2007', 'Oct 2013?', 'undated'.
  edtf TEXT,  -- The date as EDTF (ISO 8601-2); NULL when there is no calendar date.
  date_earliest TEXT,  -- First possible day, inclusive, ISO 8601; NULL when open, unknown or outside the years 1 to 9999.
  date_latest TEXT,  -- Last possible day, inclusive, ISO 8601; NULL as in date_earliest.
  day_earliest INTEGER,  -- First possible day as a day number (1 is 0001-01-01); NULL when open or unknown.
  day_latest INTEGER,  -- Last possible day, inclusive, as a day number; NULL when open or unknown.
  precision TEXT NOT NULL,  -- How finely the date was said: time, day, week, month, quarter, season, half, year, decade, century, millennium, unknown.
  shape TEXT,  -- point: one moment somewhere in the bounds; span: throughout; open: since or until; NULL when undated.
  approximate INTEGER NOT NULL,  -- 1 when the date is approximate ('about 2007').
  uncertain INTEGER NOT NULL,  -- 1 when the date is uncertain, for example resolved from an uncertain anchor.
  time_of_day TEXT,  -- Local time HH[:MM[:SS]], or a part of the day as TIMEX3 writes it: MO, MI, AF, EV, NI, DT.
  tz TEXT,  -- Zone of time_of_day: an offset or an IANA name; the day is never shifted to UTC.
  sort_day INTEGER,  -- Day number the order rests on: day_earliest, for an open start day_latest; NULL when undated.
  sort_end_day INTEGER,  -- Day number of the end for the order; NULL when open or undated.
  sort_key TEXT NOT NULL,  -- The whole order in one text: day, longer span first, time, seq, uid; undated last.
  CONSTRAINT pk_events PRIMARY KEY (id),
  CONSTRAINT ck_events_precision CHECK (precision IN ('time', 'day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century', 'millennium', 'unknown')),
  CONSTRAINT ck_events_shape CHECK (shape IN ('point', 'span', 'open')),
  CONSTRAINT ck_events_approximate CHECK (approximate IN (0, 1)),
  CONSTRAINT ck_events_uncertain CHECK (uncertain IN (0, 1)),
  CONSTRAINT ck_events_bounds CHECK (day_earliest <= day_latest),
  CONSTRAINT ck_events_status CHECK (status IN ('proposed', 'accepted', 'rejected')),
  CONSTRAINT ck_events_outside CHECK (outside IN (0, 1)),
  CONSTRAINT ck_events_date_locked CHECK (date_locked IN (0, 1)),
  CONSTRAINT ck_events_confidence CHECK (confidence BETWEEN 0 AND 1),
  CONSTRAINT uq_events_uid UNIQUE (uid),
  CONSTRAINT ck_events_date_earliest_is_a_day CHECK (date_earliest IS NULL OR (date_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_earliest, '+0 days') IS date_earliest)),
  CONSTRAINT ck_events_date_latest_is_a_day CHECK (date_latest IS NULL OR (date_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_latest, '+0 days') IS date_latest))
)
 STRICT;

CREATE TABLE exports (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  format TEXT NOT NULL,  -- The format of the file.
  file TEXT NOT NULL,  -- Where it was written; '' for a stream.
  event_uid TEXT NOT NULL,  -- Uid of the event; it may be gone by now.
  sequence INTEGER NOT NULL,  -- The number of the version that went out last.
  revision INTEGER NOT NULL,  -- How many corrections the event had seen then.
  day_first INTEGER NOT NULL,  -- First day on which it stood, as a day number.
  day_last INTEGER NOT NULL,  -- Last day on which it stood, inclusive, as a day number.
  cancelled INTEGER NOT NULL,  -- 1 when it went out as cancelled.
  CONSTRAINT pk_exports PRIMARY KEY (id),
  CONSTRAINT uq_exports_format_file_event_uid UNIQUE (format, file, event_uid),
  CONSTRAINT ck_exports_cancelled CHECK (cancelled IN (0, 1))
)
 STRICT;

CREATE TABLE judgements (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  kind TEXT NOT NULL,  -- What is judged: actor or event.
  left_uid TEXT NOT NULL,  -- The lower uid.
  right_uid TEXT NOT NULL,  -- The higher uid.
  verdict TEXT NOT NULL,  -- same, different or unsure.
  score REAL NOT NULL,  -- 0 to 1: how sure.
  judged_by TEXT NOT NULL,  -- rule or user.
  reason TEXT NOT NULL,  -- Why, in words.
  CONSTRAINT pk_judgements PRIMARY KEY (id),
  CONSTRAINT uq_judgements_left_uid_right_uid_judged_by UNIQUE (left_uid, right_uid, judged_by),
  CONSTRAINT ck_judgements_kind CHECK (kind IN ('actor', 'event')),
  CONSTRAINT ck_judgements_verdict CHECK (verdict IN ('same', 'different', 'unsure')),
  CONSTRAINT ck_judgements_judged_by CHECK (judged_by IN ('rule', 'user')),
  CONSTRAINT ck_judgements_in_order CHECK (left_uid < right_uid),
  CONSTRAINT ck_judgements_score CHECK (score BETWEEN 0 AND 1)
)
 STRICT;

CREATE TABLE mention_actors (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  mention_row INTEGER NOT NULL,  -- The mention.
  actor_row INTEGER,  -- The actor; NULL for one without a name (two mechanics).
  role TEXT NOT NULL,  -- Title or role said with the name; '' when none.
  part TEXT DEFAULT '' NOT NULL,  -- What it is to the event: agent, patient, recipient or place; '' where that is not read.
  char_start INTEGER NOT NULL,  -- Offset of its words in the source's text.
  char_end INTEGER NOT NULL,  -- End, exclusive.
  text TEXT NOT NULL,  -- Its words as written: a name, a pronoun, a phrase.
  CONSTRAINT pk_mention_actors PRIMARY KEY (id),
  CONSTRAINT ck_mention_actors_char_start CHECK (0 <= char_start AND char_start <= char_end),
  CONSTRAINT fk_mention_actors_mention_row FOREIGN KEY(mention_row) REFERENCES mentions (id) ON DELETE CASCADE,
  CONSTRAINT fk_mention_actors_actor_row FOREIGN KEY(actor_row) REFERENCES actors (id) ON DELETE CASCADE
)
 STRICT;

CREATE TABLE mentions (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  uid TEXT NOT NULL,  -- Derived from the source's uid and the trigger's offsets.
  event_row INTEGER NOT NULL,  -- The event.
  source_row INTEGER NOT NULL,  -- The source.
  expression_row INTEGER,  -- The date expression that dates it; NULL when none does.
  title TEXT NOT NULL,  -- What happened, as drafted from this source.
  description TEXT NOT NULL,  -- More words, as drafted from this source.
  type TEXT NOT NULL,  -- Kind of event, as drafted from this source.
  place TEXT NOT NULL,  -- Where, as this source says.
  quote TEXT NOT NULL,  -- The words of the source: text[char_start:char_end].
  char_start INTEGER NOT NULL,  -- Offset of the quote in the source's text, code points.
  char_end INTEGER NOT NULL,  -- End of the quote, exclusive.
  "trigger" TEXT NOT NULL,  -- The word that tells the event.
  trigger_start INTEGER NOT NULL,  -- Offset of the trigger in the source's text.
  trigger_end INTEGER NOT NULL,  -- End of the trigger, exclusive.
  date_text TEXT NOT NULL,  -- The words that date it; '' when none do.
  date_reason TEXT NOT NULL,  -- Why these words date it.
  date_anchor TEXT NOT NULL,  -- event or document where a named meeting or the day of publication dates it; '' where its words do.
  date_grade TEXT NOT NULL,  -- A: written out; B: computed or carried; C: unresolved or undated.
  role TEXT NOT NULL,  -- reports, repeats or disputes.
  factuality TEXT NOT NULL,  -- happened, planned, possible or denied, as this source claims.
  attributed_to TEXT NOT NULL,  -- Who says so; '' for the source itself.
  confidence REAL NOT NULL,  -- 0 to 1: how far the reading is to be trusted.
  origin TEXT DEFAULT '' NOT NULL,  -- Whom this telling repeats, as it says ('told Reuters'); '' when it says nothing.
  own_event TEXT DEFAULT '' NOT NULL,  -- Uid of the event it makes by itself; event_row's may be one that several mentions were merged into.
  counts_as TEXT DEFAULT '' NOT NULL,  -- Lowest source uid of those that it counts as one with for this event: reprints, and all that repeat one origin.
  root TEXT DEFAULT '' NOT NULL,  -- What the trigger tells of, whatever its form: sign for 'signed' and 'the signing'.
  told_hash INTEGER,  -- Equal for tellings of one root, date, title, quote and participants; NULL for those that are never compared.
  page TEXT DEFAULT '' NOT NULL,  -- Page or other place in the source, as a person cites it; '' for readings.
  extractor TEXT NOT NULL,  -- What found it: rules, or user for a person's citation.
  status TEXT NOT NULL,  -- proposed, accepted or rejected.
  outside INTEGER NOT NULL,  -- 1 for page furniture and author boxes.
  older INTEGER DEFAULT '0' NOT NULL,  -- 1 when its source is an older version of a page; it counts where nothing newer tells.
  date TEXT NOT NULL,  -- The date in words for people: 'c. 2007', 'Oct 2013?', 'undated'.
  edtf TEXT,  -- The date as EDTF (ISO 8601-2); NULL when there is no calendar date.
  date_earliest TEXT,  -- First possible day, inclusive, ISO 8601; NULL when open, unknown or outside the years 1 to 9999.
  date_latest TEXT,  -- Last possible day, inclusive, ISO 8601; NULL as in date_earliest.
  day_earliest INTEGER,  -- First possible day as a day number (1 is 0001-01-01); NULL when open or unknown.
  day_latest INTEGER,  -- Last possible day, inclusive, as a day number; NULL when open or unknown.
  precision TEXT NOT NULL,  -- How finely the date was said: time, day, week, month, quarter, season, half, year, decade, century, millennium, unknown.
  shape TEXT,  -- point: one moment somewhere in the bounds; span: throughout; open: since or until; NULL when undated.
  approximate INTEGER NOT NULL,  -- 1 when the date is approximate ('about 2007').
  uncertain INTEGER NOT NULL,  -- 1 when the date is uncertain, for example resolved from an uncertain anchor.
  time_of_day TEXT,  -- Local time HH[:MM[:SS]], or a part of the day as TIMEX3 writes it: MO, MI, AF, EV, NI, DT.
  tz TEXT,  -- Zone of time_of_day: an offset or an IANA name; the day is never shifted to UTC.
  CONSTRAINT pk_mentions PRIMARY KEY (id),
  CONSTRAINT ck_mentions_precision CHECK (precision IN ('time', 'day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century', 'millennium', 'unknown')),
  CONSTRAINT ck_mentions_shape CHECK (shape IN ('point', 'span', 'open')),
  CONSTRAINT ck_mentions_approximate CHECK (approximate IN (0, 1)),
  CONSTRAINT ck_mentions_uncertain CHECK (uncertain IN (0, 1)),
  CONSTRAINT ck_mentions_bounds CHECK (day_earliest <= day_latest),
  CONSTRAINT ck_mentions_date_anchor CHECK (date_anchor IN ('', 'event', 'document')),
  CONSTRAINT ck_mentions_date_grade CHECK (date_grade IN ('A', 'B', 'C')),
  CONSTRAINT ck_mentions_role CHECK (role IN ('reports', 'repeats', 'disputes')),
  CONSTRAINT ck_mentions_factuality CHECK (factuality IN ('happened', 'planned', 'possible', 'denied')),
  CONSTRAINT ck_mentions_status CHECK (status IN ('proposed', 'accepted', 'rejected')),
  CONSTRAINT ck_mentions_outside CHECK (outside IN (0, 1)),
  CONSTRAINT ck_mentions_char_start CHECK (0 <= char_start AND char_start <= char_end),
  CONSTRAINT ck_mentions_trigger_start CHECK (0 <= trigger_start AND trigger_start <= trigger_end),
  CONSTRAINT ck_mentions_confidence CHECK (confidence BETWEEN 0 AND 1),
  CONSTRAINT uq_mentions_uid UNIQUE (uid),
  CONSTRAINT fk_mentions_event_row FOREIGN KEY(event_row) REFERENCES events (id) ON DELETE CASCADE,
  CONSTRAINT fk_mentions_source_row FOREIGN KEY(source_row) REFERENCES sources (id) ON DELETE CASCADE,
  CONSTRAINT fk_mentions_expression_row FOREIGN KEY(expression_row) REFERENCES date_expressions (id) ON DELETE SET NULL,
  CONSTRAINT ck_mentions_date_earliest_is_a_day CHECK (date_earliest IS NULL OR (date_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_earliest, '+0 days') IS date_earliest)),
  CONSTRAINT ck_mentions_date_latest_is_a_day CHECK (date_latest IS NULL OR (date_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_latest, '+0 days') IS date_latest))
)
 STRICT;

CREATE TABLE meta (
  "key" TEXT NOT NULL,  -- Name of the fact.
  value TEXT NOT NULL,  -- The fact.
  CONSTRAINT pk_meta PRIMARY KEY ("key")
)
 STRICT;

CREATE TABLE name_mentions (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  source_row INTEGER NOT NULL,  -- The source.
  actor_row INTEGER NOT NULL,  -- The actor.
  char_start INTEGER NOT NULL,  -- Offset in the source's text, code points.
  char_end INTEGER NOT NULL,  -- End, exclusive.
  text TEXT NOT NULL,  -- The name as written.
  role TEXT NOT NULL,  -- Role or title said with it there; '' when none.
  CONSTRAINT pk_name_mentions PRIMARY KEY (id),
  CONSTRAINT ck_name_mentions_char_start CHECK (0 <= char_start AND char_start <= char_end),
  CONSTRAINT fk_name_mentions_source_row FOREIGN KEY(source_row) REFERENCES sources (id) ON DELETE CASCADE,
  CONSTRAINT fk_name_mentions_actor_row FOREIGN KEY(actor_row) REFERENCES actors (id) ON DELETE CASCADE
)
 STRICT;

CREATE TABLE notes (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  about TEXT NOT NULL,  -- What it is about: event, source or actor.
  about_uid TEXT NOT NULL,  -- Uid of that.
  text TEXT NOT NULL,  -- The remark.
  written_by TEXT NOT NULL,  -- rule or user.
  created_at TEXT NOT NULL,  -- When it was written, UTC.
  CONSTRAINT pk_notes PRIMARY KEY (id),
  CONSTRAINT ck_notes_about CHECK (about IN ('event', 'source', 'actor')),
  CONSTRAINT ck_notes_written_by CHECK (written_by IN ('rule', 'user'))
)
 STRICT;

CREATE TABLE revisions (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  batch INTEGER NOT NULL,  -- Number of the command that made it.
  command TEXT NOT NULL,  -- The command.
  entity TEXT NOT NULL,  -- Table of the changed row.
  entity_row INTEGER,  -- Its row id; NULL for a run of rows.
  entity_uid TEXT NOT NULL,  -- Its uid; '' where it has none.
  "before" TEXT,  -- JSON of the row before, of a changed one what differs; NULL when it was new.
  "after" TEXT,  -- JSON of the row after, likewise; NULL when it was removed; first and last row id of a run of rows.
  why TEXT NOT NULL,  -- The person's reason.
  evidence TEXT NOT NULL,  -- A URL that supports it.
  undone_by INTEGER,  -- The batch that took it back.
  made_by TEXT DEFAULT '' NOT NULL,  -- Who made it: the name of the account.
  created_at TEXT NOT NULL,  -- When, UTC.
  CONSTRAINT pk_revisions PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE runs (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  command TEXT NOT NULL,  -- What ran.
  program TEXT NOT NULL,  -- Version of the program.
  n_stored INTEGER NOT NULL,  -- Sources stored.
  n_updated INTEGER NOT NULL,  -- Sources read again.
  n_failed INTEGER NOT NULL,  -- Inputs that failed.
  finished_at TEXT NOT NULL,  -- When it ended, UTC.
  CONSTRAINT pk_runs PRIMARY KEY (id)
)
 STRICT;

CREATE TABLE saved_queries (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  name TEXT NOT NULL,  -- The name, without @.
  "query" TEXT NOT NULL,  -- The SQL.
  description TEXT NOT NULL,  -- What it answers.
  CONSTRAINT pk_saved_queries PRIMARY KEY (id),
  CONSTRAINT uq_saved_queries_name UNIQUE (name)
)
 STRICT;

CREATE TABLE source_dates (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  source_row INTEGER NOT NULL,  -- The source.
  edtf TEXT NOT NULL,  -- The candidate as EDTF.
  date_earliest TEXT,  -- Its first possible day, ISO 8601.
  date_latest TEXT,  -- Its last possible day, ISO 8601.
  known TEXT NOT NULL,  -- How it is known: stated, supplied, inferred, bounded.
  method TEXT NOT NULL,  -- The rule, metadata field or option that gave it.
  evidence TEXT NOT NULL,  -- The words it rests on.
  score REAL NOT NULL,  -- 0 to 1: how far it is to be trusted.
  char_start INTEGER,  -- Offset of those words in the text; NULL for metadata.
  char_end INTEGER,  -- Their end, exclusive.
  chosen INTEGER NOT NULL,  -- 1 for the one the source is dated by.
  chosen_by TEXT NOT NULL,  -- rule or user.
  CONSTRAINT pk_source_dates PRIMARY KEY (id),
  CONSTRAINT ck_source_dates_known CHECK (known IN ('stated', 'supplied', 'inferred', 'bounded', 'unknown')),
  CONSTRAINT ck_source_dates_chosen_by CHECK (chosen_by IN ('rule', 'user')),
  CONSTRAINT ck_source_dates_chosen CHECK (chosen IN (0, 1)),
  CONSTRAINT ck_source_dates_char_start CHECK (0 <= char_start AND char_start <= char_end),
  CONSTRAINT ck_source_dates_score CHECK (score BETWEEN 0 AND 1),
  CONSTRAINT fk_source_dates_source_row FOREIGN KEY(source_row) REFERENCES sources (id) ON DELETE CASCADE,
  CONSTRAINT ck_source_dates_date_earliest_is_a_day CHECK (date_earliest IS NULL OR (date_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_earliest, '+0 days') IS date_earliest)),
  CONSTRAINT ck_source_dates_date_latest_is_a_day CHECK (date_latest IS NULL OR (date_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_latest, '+0 days') IS date_latest))
)
 STRICT;

CREATE TABLE source_names (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  source_row INTEGER NOT NULL,  -- The source.
  name TEXT NOT NULL,  -- The id or file name.
  given TEXT NOT NULL,  -- JSON of the metadata that came under this name.
  CONSTRAINT pk_source_names PRIMARY KEY (id),
  CONSTRAINT uq_source_names_source_row_name UNIQUE (source_row, name),
  CONSTRAINT fk_source_names_source_row FOREIGN KEY(source_row) REFERENCES sources (id) ON DELETE CASCADE
)
 STRICT;

CREATE TABLE source_shingles (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  source_row INTEGER NOT NULL,  -- The source.
  shingle INTEGER NOT NULL,  -- A hashed run of five words.
  CONSTRAINT pk_source_shingles PRIMARY KEY (id),
  CONSTRAINT fk_source_shingles_source_row FOREIGN KEY(source_row) REFERENCES sources (id) ON DELETE CASCADE
)
 STRICT;

CREATE TABLE sources (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  uid TEXT NOT NULL,  -- Derived from the text's hash and the id or URL given with it; equal text, equal uid.
  source_id TEXT NOT NULL,  -- The id or file name given at ingestion; of several the lowest by code point.
  identity TEXT NOT NULL,  -- The id or URL that is part of the uid; '' for files.
  kind TEXT NOT NULL,  -- original, retelling (somebody's summary of another text), translation or manual (an entry by hand).
  retold_from TEXT NOT NULL,  -- The original that a retelling retells: title, publisher, URL; '' for others.
  title TEXT NOT NULL,  -- The source's title.
  publisher TEXT NOT NULL,  -- Who published it.
  author TEXT NOT NULL,  -- Who wrote it.
  url TEXT NOT NULL,  -- Where it was published.
  lang TEXT NOT NULL,  -- Language as a BCP 47 tag; '' when not known.
  tz TEXT NOT NULL,  -- Zone of its clock times when given.
  date_order TEXT NOT NULL,  -- How it writes dates in figures: dmy, mdy, ymd; '' when not known.
  origin TEXT NOT NULL,  -- Whom it repeats: a news agency or another publication.
  note TEXT NOT NULL,  -- A remark that came with the source.
  published TEXT,  -- Publication date as EDTF; NULL when unknown.
  published_earliest TEXT,  -- First possible day of publication, ISO 8601.
  published_latest TEXT,  -- Last possible day of publication, ISO 8601.
  published_day_earliest INTEGER,  -- First possible day of publication as a day number.
  published_day_latest INTEGER,  -- Last possible day of publication as a day number.
  published_precision TEXT NOT NULL,  -- How finely the publication date is known.
  published_approximate INTEGER NOT NULL,  -- 1 when the publication date is approximate.
  published_uncertain INTEGER NOT NULL,  -- 1 when the publication date is uncertain.
  published_time TEXT,  -- Local time of publication when known.
  published_tz TEXT,  -- Zone of published_time.
  known TEXT NOT NULL,  -- How the publication date is known: stated, supplied, inferred, bounded or unknown.
  published_method TEXT NOT NULL,  -- The rule or option that gave the publication date.
  published_evidence TEXT NOT NULL,  -- The words the publication date rests on.
  published_locked INTEGER NOT NULL,  -- 1 when a person set the publication date; only a person changes it again.
  retrieved_at TEXT,  -- When it was fetched, UTC; NULL for local files.
  ingested_at TEXT NOT NULL,  -- When this database first took it in, UTC.
  raw_sha256 TEXT NOT NULL,  -- SHA-256 of the bytes as they came.
  text_sha256 TEXT NOT NULL,  -- SHA-256 of the text as stored.
  first_line INTEGER NOT NULL,  -- Line of the file in which the text begins.
  text TEXT NOT NULL,  -- The text; all offsets count its code points. Never changed.
  duplicate_of TEXT,  -- Uid of a source with the same text under another identity.
  near_duplicate_group TEXT,  -- Uid of the lowest source of a group of reprints; they count once.
  version_of TEXT,  -- Uid of the version before it of the same page.
  address TEXT DEFAULT '' NOT NULL,  -- What its URL names, however it is written: by it versions of one page are known; '' for none.
  newest_version TEXT,  -- Uid of the newest version of its page; NULL when it is that itself.
  version INTEGER,  -- Number among the versions of its page, the oldest 1; 0 for an excerpt, NULL where there is one text alone.
  out_day INTEGER,  -- Day number by which a version was out: modified, else published, else saved; NULL when unknown or no version.
  CONSTRAINT pk_sources PRIMARY KEY (id),
  CONSTRAINT ck_sources_kind CHECK (kind IN ('original', 'retelling', 'translation', 'manual')),
  CONSTRAINT ck_sources_known CHECK (known IN ('stated', 'supplied', 'inferred', 'bounded', 'unknown')),
  CONSTRAINT ck_sources_published_precision CHECK (published_precision IN ('time', 'day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century', 'millennium', 'unknown')),
  CONSTRAINT ck_sources_published_approximate CHECK (published_approximate IN (0, 1)),
  CONSTRAINT ck_sources_published_uncertain CHECK (published_uncertain IN (0, 1)),
  CONSTRAINT ck_sources_published_locked CHECK (published_locked IN (0, 1)),
  CONSTRAINT ck_sources_published_bounds CHECK (published_day_earliest <= published_day_latest),
  CONSTRAINT uq_sources_uid UNIQUE (uid),
  CONSTRAINT ck_sources_published_earliest_is_a_day CHECK (published_earliest IS NULL OR (published_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(published_earliest, '+0 days') IS published_earliest)),
  CONSTRAINT ck_sources_published_latest_is_a_day CHECK (published_latest IS NULL OR (published_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(published_latest, '+0 days') IS published_latest))
)
 STRICT;

CREATE TABLE tags (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  event_row INTEGER NOT NULL,  -- The event.
  tag TEXT NOT NULL,  -- The word.
  CONSTRAINT pk_tags PRIMARY KEY (id),
  CONSTRAINT uq_tags_event_row_tag UNIQUE (event_row, tag),
  CONSTRAINT fk_tags_event_row FOREIGN KEY(event_row) REFERENCES events (id) ON DELETE CASCADE
)
 STRICT;

CREATE TABLE telling_keys (
  id INTEGER NOT NULL,  -- Private row id; never exported.
  mention_row INTEGER NOT NULL,  -- The telling.
  root TEXT NOT NULL,  -- What its trigger tells of.
  actor_row INTEGER NOT NULL,  -- One who takes part.
  width INTEGER NOT NULL,  -- 0 for a date of a month or less, 1 for a longer one, 2 for none.
  day_earliest INTEGER,  -- First possible day as a day number; NULL when open or unknown.
  day_latest INTEGER,  -- Last possible day as a day number; NULL when open or unknown.
  CONSTRAINT pk_telling_keys PRIMARY KEY (id),
  CONSTRAINT ck_telling_keys_width CHECK (width IN (0, 1, 2)),
  CONSTRAINT fk_telling_keys_mention_row FOREIGN KEY(mention_row) REFERENCES mentions (id) ON DELETE CASCADE,
  CONSTRAINT fk_telling_keys_actor_row FOREIGN KEY(actor_row) REFERENCES actors (id) ON DELETE CASCADE
)
 STRICT;

CREATE VIRTUAL TABLE events_fts USING fts5(title, description, quotes, content = 'event_texts', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

CREATE VIRTUAL TABLE sources_fts USING fts5(title, text, content = 'sources', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

CREATE INDEX ix_actors_cluster_uid ON actors (cluster_uid);

CREATE INDEX ix_aliases_folded ON aliases (folded);

CREATE INDEX ix_date_expressions_parent_row ON date_expressions (parent_row);

CREATE INDEX ix_date_expressions_source_row ON date_expressions (source_row);

CREATE INDEX ix_events_day_earliest_day_latest ON events (day_earliest, day_latest);

CREATE INDEX ix_events_day_latest_day_earliest ON events (day_latest, day_earliest);

CREATE INDEX ix_events_days_1 ON events (day_earliest, day_latest) WHERE day_latest - day_earliest >= 1 AND day_latest - day_earliest < 31;

CREATE INDEX ix_events_days_31 ON events (day_earliest, day_latest) WHERE day_latest - day_earliest >= 31 AND day_latest - day_earliest < 366;

CREATE INDEX ix_events_days_3653 ON events (day_earliest, day_latest) WHERE day_latest - day_earliest >= 3653;

CREATE INDEX ix_events_days_366 ON events (day_earliest, day_latest) WHERE day_latest - day_earliest >= 366 AND day_latest - day_earliest < 3653;

CREATE INDEX ix_events_sort_key ON events (sort_key);

CREATE INDEX ix_exports_event_uid ON exports (event_uid);

CREATE INDEX ix_judgements_by_persons ON judgements (kind) WHERE judged_by <> 'rule';

CREATE INDEX ix_judgements_right_uid ON judgements (right_uid);

CREATE INDEX ix_mention_actors_actor_row_mention_row ON mention_actors (actor_row, mention_row);

CREATE INDEX ix_mention_actors_mention_row_actor_row ON mention_actors (mention_row, actor_row);

CREATE INDEX ix_mentions_event_row ON mentions (event_row);

CREATE INDEX ix_mentions_expression_row ON mentions (expression_row);

CREATE INDEX ix_mentions_own_event ON mentions (own_event);

CREATE INDEX ix_mentions_source_row_root ON mentions (source_row, root);

CREATE INDEX ix_mentions_told_hash_own_event ON mentions (told_hash, own_event);

CREATE INDEX ix_name_mentions_actor_row ON name_mentions (actor_row);

CREATE INDEX ix_name_mentions_source_row ON name_mentions (source_row);

CREATE INDEX ix_notes_about_uid ON notes (about_uid);

CREATE INDEX ix_revisions_batch ON revisions (batch);

CREATE INDEX ix_revisions_entity_entity_row ON revisions (entity, entity_row);

CREATE INDEX ix_revisions_entity_uid ON revisions (entity_uid);

CREATE INDEX ix_source_dates_source_row ON source_dates (source_row);

CREATE INDEX ix_source_names_name ON source_names (name);

CREATE INDEX ix_source_shingles_shingle_source_row ON source_shingles (shingle, source_row);

CREATE INDEX ix_source_shingles_source_row ON source_shingles (source_row);

CREATE INDEX ix_sources_address ON sources (address);

CREATE INDEX ix_sources_near_duplicate_group ON sources (near_duplicate_group);

CREATE INDEX ix_sources_source_id ON sources (source_id);

CREATE INDEX ix_sources_text_sha256 ON sources (text_sha256);

CREATE INDEX ix_tags_tag ON tags (tag);

CREATE INDEX ix_telling_keys_actor_row_root_width_day_earliest_day_latest_mention_row ON telling_keys (actor_row, root, width, day_earliest, day_latest, mention_row);

CREATE INDEX ix_telling_keys_mention_row ON telling_keys (mention_row);

-- One row an actor and an event in whose quotes it is named; actors judged the same are one. In order of time for each actor.
CREATE VIEW actor_chronology AS
SELECT
  c.cluster_uid AS actor_uid,
  c.shown_name AS actor,
  c.kind AS actor_kind,
  c.roles,
  e.uid AS event_uid,
  e.date,
  e.edtf,
  e.date_earliest,
  e.date_latest,
  e.precision,
  e.title,
  e.type,
  e.day_earliest,
  e.day_latest,
  e.sort_day
FROM (
    SELECT m.event_row, a.cluster_uid, min(a.shown_name) AS shown_name, min(a.kind) AS kind,
      coalesce(replace(group_concat(DISTINCT nullif(p.role, '')), ',', '; '), '') AS roles
    FROM mention_actors p JOIN mentions m ON m.id = p.mention_row JOIN actors a ON a.id = p.actor_row
    JOIN events o ON o.id = m.event_row WHERE m.status <> 'rejected' AND m.older <= o.older GROUP BY m.event_row, a.cluster_uid) c
JOIN events e ON e.id = c.event_row
WHERE e.merged_into IS NULL AND e.outside = 0 AND (e.older = 0 OR e.revision > 0 OR e.status = 'accepted') AND e.status IN ('accepted', 'proposed')
ORDER BY c.cluster_uid, e.sort_key;

-- Events of day precision or finer under the column names that datasette-ics reads.
CREATE VIEW calendar AS
SELECT
  e.title || CASE WHEN e.uncertain = 1 OR e.approximate = 1 THEN ' [' || e.date || ']' ELSE '' END AS event_name,
  e.date_earliest || coalesce('T' || CASE WHEN substr(e.time_of_day, 3, 1) = ':' THEN e.time_of_day END, '') AS event_dtstart,
  CASE WHEN CASE WHEN substr(e.time_of_day, 3, 1) = ':' THEN e.time_of_day END IS NULL THEN date(e.date_latest, '+1 day') ELSE e.date_latest || 'T' || CASE WHEN substr(e.time_of_day, 3, 1) = ':' THEN e.time_of_day END END AS event_dtend,
  coalesce(m.quote, '') AS event_description,
  e.uid AS event_uid
FROM events e
LEFT JOIN mentions m ON m.id = (
    SELECT b.id FROM mentions b JOIN sources bs ON bs.id = b.source_row
    WHERE b.event_row = e.id AND b.status <> 'rejected'
    ORDER BY b.older, b.date_grade, CASE bs.known WHEN 'bounded' THEN bs.published_day_latest ELSE bs.published_day_earliest END IS NULL, CASE bs.known WHEN 'bounded' THEN bs.published_day_latest ELSE bs.published_day_earliest END, bs.uid, b.char_start, b.uid
    LIMIT 1)
LEFT JOIN sources s ON s.id = m.source_row
LEFT JOIN date_expressions x ON x.id = m.expression_row
WHERE e.merged_into IS NULL AND e.outside = 0 AND (e.older = 0 OR e.revision > 0 OR e.status = 'accepted') AND e.status IN ('accepted', 'proposed') AND e.precision IN ('day', 'time') AND e.date_earliest IS NOT NULL AND e.date_latest IS NOT NULL
ORDER BY e.sort_key;

-- One row an event: accepted and proposed ones; merged and rejected ones, page furniture, and what only older versions of a page tell are left out. In order of time, undated last.
CREATE VIEW chronology AS
SELECT
  e.uid,
  e.date,
  e.edtf,
  e.date_earliest,
  e.date_latest,
  e.precision,
  e.shape,
  e.approximate,
  e.uncertain,
  e.time_of_day,
  e.tz,
  e.title,
  e.description,
  e.type,
  coalesce(m.factuality, 'happened') AS factuality,
  coalesce(m.attributed_to, '') AS attributed_to,
  e.place,
  coalesce((SELECT group_concat(shown_name, '; ') FROM (
    SELECT DISTINCT a.cluster_uid, a.shown_name FROM mentions n
    JOIN mention_actors na ON na.mention_row = n.id JOIN actors a ON a.id = na.actor_row
    WHERE n.event_row = e.id AND n.status <> 'rejected' AND n.older <= e.older ORDER BY a.cluster_uid) c), '') AS actors,
  coalesce((SELECT '["' || group_concat(cluster_uid, '","') || '"]' FROM (
    SELECT DISTINCT a.cluster_uid, a.shown_name FROM mentions n
    JOIN mention_actors na ON na.mention_row = n.id JOIN actors a ON a.id = na.actor_row
    WHERE n.event_row = e.id AND n.status <> 'rejected' AND n.older <= e.older ORDER BY a.cluster_uid) c), '[]') AS actor_ids,
  coalesce((SELECT group_concat(tag, '; ') FROM (SELECT tag FROM tags WHERE event_row = e.id ORDER BY tag) t), '') AS tags,
  e.status,
  e.confidence,
  (SELECT count(*) FROM mentions n JOIN sources ns ON ns.id = n.source_row WHERE n.event_row = e.id AND n.status <> 'rejected' AND n.older <= e.older) AS n_mentions,
  (SELECT count(DISTINCT CASE WHEN ns.version IS NULL THEN ns.uid ELSE ns.address END) FROM mentions n JOIN sources ns ON ns.id = n.source_row WHERE n.event_row = e.id AND n.status <> 'rejected' AND n.older <= e.older) AS n_sources,
  (SELECT count(DISTINCT n.counts_as) FROM mentions n JOIN sources ns ON ns.id = n.source_row WHERE n.event_row = e.id AND n.status <> 'rejected' AND n.older <= e.older) AS n_independent_sources,
  (SELECT ns.published FROM mentions n JOIN sources ns ON ns.id = n.source_row WHERE n.event_row = e.id AND n.status <> 'rejected' AND ns.published_day_earliest IS NOT NULL AND ns.known <> 'bounded' ORDER BY ns.published_day_earliest, ns.uid LIMIT 1) AS first_published,
  coalesce(m.quote, '') AS quote,
  m.char_start AS quote_start,
  m.char_end AS quote_end,
  s.uid AS source_uid,
  s.kind AS source_kind,
  s.title || CASE WHEN s.retold_from = '' THEN '' ELSE ', retold from ' || s.retold_from END AS source_title,
  s.publisher AS source_publisher,
  s.url AS source_url,
  s.published AS source_published,
  nullif(m.date_text, '') AS date_text,
  coalesce(nullif(m.date_anchor, ''), x.anchor) AS date_anchor,
  coalesce(x.rule, CASE m.date_anchor WHEN 'document' THEN 'day-of-publication' END) AS date_rule,
  m.date_grade,
  e.date_locked,
  e.day_earliest,
  e.day_latest,
  e.sort_day,
  e.sort_end_day,
  e.seq,
  e.revision
FROM events e
LEFT JOIN mentions m ON m.id = (
    SELECT b.id FROM mentions b JOIN sources bs ON bs.id = b.source_row
    WHERE b.event_row = e.id AND b.status <> 'rejected'
    ORDER BY b.older, b.date_grade, CASE bs.known WHEN 'bounded' THEN bs.published_day_latest ELSE bs.published_day_earliest END IS NULL, CASE bs.known WHEN 'bounded' THEN bs.published_day_latest ELSE bs.published_day_earliest END, bs.uid, b.char_start, b.uid
    LIMIT 1)
LEFT JOIN sources s ON s.id = m.source_row
LEFT JOIN date_expressions x ON x.id = m.expression_row
WHERE e.merged_into IS NULL AND e.outside = 0 AND (e.older = 0 OR e.revision > 0 OR e.status = 'accepted') AND e.status IN ('accepted', 'proposed')
ORDER BY e.sort_key;

-- Sources that disagree: one row a pair of mentions of one event whose dates cannot both hold, the earlier date first.
CREATE VIEW conflicts AS
SELECT
  e.uid AS event_uid,
  e.title AS event_title,
  m.date AS earlier_date,
  m.edtf AS earlier_edtf,
  s.uid AS earlier_source_uid,
  s.title AS earlier_source_title,
  m.quote AS earlier_quote,
  n.date AS later_date,
  n.edtf AS later_edtf,
  t.uid AS later_source_uid,
  t.title AS later_source_title,
  n.quote AS later_quote,
  n.day_earliest - m.day_latest AS days_apart
FROM events e
JOIN mentions m ON m.event_row = e.id AND m.status <> 'rejected' AND m.older <= e.older
JOIN mentions n ON n.event_row = e.id AND n.status <> 'rejected' AND n.older <= e.older AND m.day_latest < n.day_earliest
JOIN sources s ON s.id = m.source_row
JOIN sources t ON t.id = n.source_row
WHERE e.merged_into IS NULL AND e.status <> 'rejected' AND (e.older = 0 OR e.revision > 0 OR e.status = 'accepted');

-- All dates that sources give for an event, one row a mention.
CREATE VIEW event_dates AS
SELECT
  coalesce(e.merged_into, e.uid) AS event_uid,
  e.title AS event_title,
  m.uid AS mention_uid,
  s.uid AS source_uid,
  s.source_id,
  m.date,
  m.edtf,
  m.date_earliest,
  m.date_latest,
  m.precision,
  m.shape,
  m.approximate,
  m.uncertain,
  m.time_of_day,
  m.tz,
  nullif(m.date_text, '') AS date_text,
  m.date_grade,
  coalesce(x.rule, CASE m.date_anchor WHEN 'document' THEN 'day-of-publication' END) AS date_rule,
  m.day_earliest,
  m.day_latest,
  CASE WHEN m.edtf = e.edtf OR coalesce(m.edtf, e.edtf) IS NULL THEN 1 ELSE 0 END AS chosen,
  m.older
FROM mentions m
JOIN events e ON e.id = m.event_row
JOIN sources s ON s.id = m.source_row
LEFT JOIN date_expressions x ON x.id = m.expression_row
WHERE m.status <> 'rejected';

CREATE VIEW event_texts AS SELECT e.id, e.title, e.description, (SELECT group_concat(quote, char(10)) FROM (SELECT quote FROM mentions WHERE event_row = e.id GROUP BY quote ORDER BY min(uid)) q) AS quotes FROM events e;

-- One row a mention: where a source tells an event, word for word. Page furniture and rejected mentions are here too, marked.
CREATE VIEW evidence AS
SELECT
  m.uid AS mention_uid,
  coalesce(e.merged_into, e.uid) AS event_uid,
  e.title AS event_title,
  s.uid AS source_uid,
  s.source_id,
  s.kind AS source_kind,
  s.title AS source_title,
  s.publisher AS source_publisher,
  s.url AS source_url,
  s.published AS source_published,
  m.quote,
  m.char_start AS quote_start,
  m.char_end AS quote_end,
  m."trigger" AS trigger,
  m.trigger_start,
  m.trigger_end,
  nullif(m.date_text, '') AS date_text,
  x.char_start AS date_start,
  x.char_end AS date_end,
  CASE WHEN x.is_range = 0 THEN x.timex_type END AS timex_type,
  CASE WHEN x.is_range = 0 THEN x.timex_value END AS timex_value,
  CASE WHEN x.is_range = 0 THEN x.timex_mod END AS timex_mod,
  m.edtf,
  coalesce(nullif(m.date_anchor, ''), x.anchor) AS date_anchor,
  x.anchor_value AS date_anchor_value,
  coalesce(x.rule, CASE m.date_anchor WHEN 'document' THEN 'day-of-publication' END) AS date_rule,
  m.date_grade,
  m.date_reason,
  m.role,
  m.factuality,
  m.attributed_to,
  m.page,
  m.extractor,
  m.status,
  m.outside,
  m.older
FROM mentions m
JOIN events e ON e.id = m.event_row
JOIN sources s ON s.id = m.source_row
LEFT JOIN date_expressions x ON x.id = m.expression_row;

-- One row a source: what is known of it and how much was found in it.
CREATE VIEW source_summary AS
SELECT
  s.uid,
  s.source_id,
  s.title,
  s.publisher,
  s.url,
  s.published,
  s.known,
  s.kind,
  s.retold_from,
  s.author,
  s.lang,
  s.origin,
  s.published_earliest,
  s.published_latest,
  s.published_method,
  s.published_evidence,
  length(s.text) AS n_characters,
  (SELECT count(*) FROM date_expressions x WHERE x.source_row = s.id AND x.is_range = 0) AS n_expressions,
  (SELECT count(*) FROM date_expressions x WHERE x.source_row = s.id AND x.is_range = 0 AND x.grade = 'C') AS n_unresolved,
  (SELECT count(DISTINCT m.event_row) FROM mentions m WHERE m.source_row = s.id AND m.outside = 0) AS n_events,
  (SELECT count(DISTINCT m.event_row) FROM mentions m WHERE m.source_row = s.id AND m.outside = 1) AS n_outside,
  (SELECT count(DISTINCT a.cluster_uid) FROM name_mentions n JOIN actors a ON a.id = n.actor_row WHERE n.source_row = s.id) AS n_actors,
  s.duplicate_of,
  s.near_duplicate_group,
  s.text_sha256,
  s.version_of,
  s.newest_version,
  (SELECT count(DISTINCT m.event_row) FROM mentions m JOIN events e ON e.id = m.event_row WHERE m.source_row = s.id AND m.outside = 0 AND NOT (e.older = 0 OR e.revision > 0 OR e.status = 'accepted')) AS n_older
FROM sources s
ORDER BY s.published_day_earliest IS NULL, s.published_day_earliest, s.source_id, s.uid;

-- Events without bounds: no date, an unresolved one, or a day of an unknown year.
CREATE VIEW undated AS
SELECT
  e.uid,
  e.date,
  e.edtf,
  e.title,
  coalesce(m.quote, '') AS quote,
  s.uid AS source_uid,
  s.title || CASE WHEN s.retold_from = '' THEN '' ELSE ', retold from ' || s.retold_from END AS source_title,
  s.published AS source_published,
  nullif(m.date_text, '') AS date_text,
  coalesce(m.date_reason, '') AS date_reason
FROM events e
LEFT JOIN mentions m ON m.id = (
    SELECT b.id FROM mentions b JOIN sources bs ON bs.id = b.source_row
    WHERE b.event_row = e.id AND b.status <> 'rejected'
    ORDER BY b.older, b.date_grade, CASE bs.known WHEN 'bounded' THEN bs.published_day_latest ELSE bs.published_day_earliest END IS NULL, CASE bs.known WHEN 'bounded' THEN bs.published_day_latest ELSE bs.published_day_earliest END, bs.uid, b.char_start, b.uid
    LIMIT 1)
LEFT JOIN sources s ON s.id = m.source_row
LEFT JOIN date_expressions x ON x.id = m.expression_row
WHERE e.merged_into IS NULL AND e.outside = 0 AND (e.older = 0 OR e.revision > 0 OR e.status = 'accepted') AND e.status IN ('accepted', 'proposed') AND e.day_earliest IS NULL AND e.day_latest IS NULL
ORDER BY e.sort_key;
