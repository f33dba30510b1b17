"""The first schema: sources, date expressions, events, mentions, actors and what people add.

Revision 0001, the first. Views and full-text indexes are not here: timeline.store.derived makes them.
"""

import sqlalchemy as sa
from alembic import op

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('actors',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('uid', sa.Text(), nullable=False),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('in_roster', sa.Integer(), nullable=False),
    sa.Column('cluster_uid', sa.Text(), nullable=False),
    sa.Column('shown_name', sa.Text(), nullable=False),
    sa.CheckConstraint("kind IN ('person', 'organisation', 'place', 'event', 'event series')", name=op.f('ck_actors_kind')),
    sa.CheckConstraint('in_roster IN (0, 1)', name=op.f('ck_actors_in_roster')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_actors')),
    sa.UniqueConstraint('key', name=op.f('uq_actors_key')),
    sa.UniqueConstraint('uid', name=op.f('uq_actors_uid')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_actors_cluster_uid'), 'actors', ['cluster_uid'], unique=False)
    op.create_table('events',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('uid', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('description', sa.Text(), nullable=False),
    sa.Column('type', sa.Text(), nullable=False),
    sa.Column('place', sa.Text(), nullable=False),
    sa.Column('confidence', sa.Double().with_variant(sa.REAL(), 'sqlite'), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('outside', sa.Integer(), nullable=False),
    sa.Column('date_locked', sa.Integer(), nullable=False),
    sa.Column('merged_into', sa.Text(), nullable=True),
    sa.Column('revision', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('seq', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('date', sa.Text(), nullable=False),
    sa.Column('edtf', sa.Text(), nullable=True),
    sa.Column('date_earliest', sa.Text(), nullable=True),
    sa.Column('date_latest', sa.Text(), nullable=True),
    sa.Column('day_earliest', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('day_latest', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('precision', sa.Text(), nullable=False),
    sa.Column('shape', sa.Text(), nullable=True),
    sa.Column('approximate', sa.Integer(), nullable=False),
    sa.Column('uncertain', sa.Integer(), nullable=False),
    sa.Column('time_of_day', sa.Text(), nullable=True),
    sa.Column('tz', sa.Text(), nullable=True),
    sa.Column('sort_day', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('sort_end_day', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('sort_key', sa.Text(), nullable=False),
    sa.CheckConstraint("date_earliest IS NULL OR (date_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_earliest, '+0 days') IS date_earliest)", name=op.f('ck_events_date_earliest_is_a_day')).ddl_if(dialect='sqlite'),
    sa.CheckConstraint("date_latest IS NULL OR (date_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_latest, '+0 days') IS date_latest)", name=op.f('ck_events_date_latest_is_a_day')).ddl_if(dialect='sqlite'),
    sa.CheckConstraint("precision IN ('time', 'day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century', 'millennium', 'unknown')", name=op.f('ck_events_precision')),
    sa.CheckConstraint("shape IN ('point', 'span', 'open')", name=op.f('ck_events_shape')),
    sa.CheckConstraint("status IN ('proposed', 'accepted', 'rejected')", name=op.f('ck_events_status')),
    sa.CheckConstraint('approximate IN (0, 1)', name=op.f('ck_events_approximate')),
    sa.CheckConstraint('confidence BETWEEN 0 AND 1', name=op.f('ck_events_confidence')),
    sa.CheckConstraint('date_locked IN (0, 1)', name=op.f('ck_events_date_locked')),
    sa.CheckConstraint('day_earliest <= day_latest', name=op.f('ck_events_bounds')),
    sa.CheckConstraint('outside IN (0, 1)', name=op.f('ck_events_outside')),
    sa.CheckConstraint('uncertain IN (0, 1)', name=op.f('ck_events_uncertain')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_events')),
    sa.UniqueConstraint('uid', name=op.f('uq_events_uid')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_events_day_earliest_day_latest'), 'events', ['day_earliest', 'day_latest'], unique=False)
    op.create_index(op.f('ix_events_day_latest_day_earliest'), 'events', ['day_latest', 'day_earliest'], unique=False)
    op.create_index(op.f('ix_events_sort_key'), 'events', ['sort_key'], unique=False)
    op.create_table('judgements',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('left_uid', sa.Text(), nullable=False),
    sa.Column('right_uid', sa.Text(), nullable=False),
    sa.Column('verdict', sa.Text(), nullable=False),
    sa.Column('score', sa.Double().with_variant(sa.REAL(), 'sqlite'), nullable=False),
    sa.Column('judged_by', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.CheckConstraint("judged_by IN ('rule', 'user')", name=op.f('ck_judgements_judged_by')),
    sa.CheckConstraint("kind IN ('actor', 'event')", name=op.f('ck_judgements_kind')),
    sa.CheckConstraint("verdict IN ('same', 'different', 'unsure')", name=op.f('ck_judgements_verdict')),
    sa.CheckConstraint('left_uid < right_uid', name=op.f('ck_judgements_in_order')),
    sa.CheckConstraint('score BETWEEN 0 AND 1', name=op.f('ck_judgements_score')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_judgements')),
    sa.UniqueConstraint('left_uid', 'right_uid', 'judged_by', name=op.f('uq_judgements_left_uid_right_uid_judged_by')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_judgements_right_uid'), 'judgements', ['right_uid'], unique=False)
    op.create_table('meta',
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('value', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_meta')),
    sqlite_strict=True
    )
    op.create_table('notes',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('about', sa.Text(), nullable=False),
    sa.Column('about_uid', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('written_by', sa.Text(), nullable=False),
    sa.Column('created_at', sa.Text(), nullable=False),
    sa.CheckConstraint("about IN ('event', 'source', 'actor')", name=op.f('ck_notes_about')),
    sa.CheckConstraint("written_by IN ('rule', 'user')", name=op.f('ck_notes_written_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_notes')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_notes_about_uid'), 'notes', ['about_uid'], unique=False)
    op.create_table('revisions',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('batch', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('command', sa.Text(), nullable=False),
    sa.Column('entity', sa.Text(), nullable=False),
    sa.Column('entity_uid', sa.Text(), nullable=False),
    sa.Column('before', sa.Text(), nullable=True),
    sa.Column('after', sa.Text(), nullable=True),
    sa.Column('why', sa.Text(), nullable=False),
    sa.Column('evidence', sa.Text(), nullable=False),
    sa.Column('undone_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('created_at', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_revisions')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_revisions_batch'), 'revisions', ['batch'], unique=False)
    op.create_index(op.f('ix_revisions_entity_uid'), 'revisions', ['entity_uid'], unique=False)
    op.create_table('runs',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('command', sa.Text(), nullable=False),
    sa.Column('program', sa.Text(), nullable=False),
    sa.Column('n_stored', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('n_updated', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('n_failed', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('finished_at', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_runs')),
    sqlite_strict=True
    )
    op.create_table('saved_queries',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('query', sa.Text(), nullable=False),
    sa.Column('description', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_saved_queries')),
    sa.UniqueConstraint('name', name=op.f('uq_saved_queries_name')),
    sqlite_strict=True
    )
    op.create_table('sources',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('uid', sa.Text(), nullable=False),
    sa.Column('source_id', sa.Text(), nullable=False),
    sa.Column('identity', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('retold_from', sa.Text(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('publisher', sa.Text(), nullable=False),
    sa.Column('author', sa.Text(), nullable=False),
    sa.Column('url', sa.Text(), nullable=False),
    sa.Column('lang', sa.Text(), nullable=False),
    sa.Column('tz', sa.Text(), nullable=False),
    sa.Column('date_order', sa.Text(), nullable=False),
    sa.Column('origin', sa.Text(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('published', sa.Text(), nullable=True),
    sa.Column('published_earliest', sa.Text(), nullable=True),
    sa.Column('published_latest', sa.Text(), nullable=True),
    sa.Column('published_day_earliest', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('published_day_latest', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('published_precision', sa.Text(), nullable=False),
    sa.Column('published_approximate', sa.Integer(), nullable=False),
    sa.Column('published_uncertain', sa.Integer(), nullable=False),
    sa.Column('published_time', sa.Text(), nullable=True),
    sa.Column('published_tz', sa.Text(), nullable=True),
    sa.Column('known', sa.Text(), nullable=False),
    sa.Column('published_method', sa.Text(), nullable=False),
    sa.Column('published_evidence', sa.Text(), nullable=False),
    sa.Column('published_locked', sa.Integer(), nullable=False),
    sa.Column('retrieved_at', sa.Text(), nullable=True),
    sa.Column('ingested_at', sa.Text(), nullable=False),
    sa.Column('raw_sha256', sa.Text(), nullable=False),
    sa.Column('text_sha256', sa.Text(), nullable=False),
    sa.Column('first_line', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('duplicate_of', sa.Text(), nullable=True),
    sa.Column('near_duplicate_group', sa.Text(), nullable=True),
    sa.Column('version_of', sa.Text(), nullable=True),
    sa.CheckConstraint("kind IN ('original', 'retelling', 'translation', 'manual')", name=op.f('ck_sources_kind')),
    sa.CheckConstraint("known IN ('stated', 'supplied', 'inferred', 'bounded', 'unknown')", name=op.f('ck_sources_known')),
    sa.CheckConstraint("published_earliest IS NULL OR (published_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(published_earliest, '+0 days') IS published_earliest)", name=op.f('ck_sources_published_earliest_is_a_day')).ddl_if(dialect='sqlite'),
    sa.CheckConstraint("published_latest IS NULL OR (published_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(published_latest, '+0 days') IS published_latest)", name=op.f('ck_sources_published_latest_is_a_day')).ddl_if(dialect='sqlite'),
    sa.CheckConstraint("published_precision IN ('time', 'day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century', 'millennium', 'unknown')", name=op.f('ck_sources_published_precision')),
    sa.CheckConstraint('published_approximate IN (0, 1)', name=op.f('ck_sources_published_approximate')),
    sa.CheckConstraint('published_day_earliest <= published_day_latest', name=op.f('ck_sources_published_bounds')),
    sa.CheckConstraint('published_locked IN (0, 1)', name=op.f('ck_sources_published_locked')),
    sa.CheckConstraint('published_uncertain IN (0, 1)', name=op.f('ck_sources_published_uncertain')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sources')),
    sa.UniqueConstraint('uid', name=op.f('uq_sources_uid')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_sources_near_duplicate_group'), 'sources', ['near_duplicate_group'], unique=False)
    op.create_index(op.f('ix_sources_source_id'), 'sources', ['source_id'], unique=False)
    op.create_index(op.f('ix_sources_text_sha256'), 'sources', ['text_sha256'], unique=False)
    op.create_table('aliases',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('actor_row', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('alias', sa.Text(), nullable=False),
    sa.Column('folded', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('n_mentions', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('added_by', sa.Text(), nullable=False),
    sa.CheckConstraint("added_by IN ('rule', 'roster', 'user')", name=op.f('ck_aliases_added_by')),
    sa.CheckConstraint("kind IN ('name', 'abbreviation', 'former', 'transliteration', 'weak')", name=op.f('ck_aliases_kind')),
    sa.ForeignKeyConstraint(['actor_row'], ['actors.id'], name=op.f('fk_aliases_actor_row'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_aliases')),
    sa.UniqueConstraint('actor_row', 'alias', name=op.f('uq_aliases_actor_row_alias')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_aliases_folded'), 'aliases', ['folded'], unique=False)
    op.create_table('date_expressions',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('uid', sa.Text(), nullable=False),
    sa.Column('source_row', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('parent_row', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('char_start', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('char_end', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('is_range', sa.Integer(), nullable=False),
    sa.Column('timex_type', sa.Text(), nullable=False),
    sa.Column('timex_value', sa.Text(), nullable=False),
    sa.Column('timex_mod', sa.Text(), nullable=True),
    sa.Column('timex_quant', sa.Text(), nullable=True),
    sa.Column('timex_freq', sa.Text(), nullable=True),
    sa.Column('anchor', sa.Text(), nullable=False),
    sa.Column('anchor_value', sa.Text(), nullable=True),
    sa.Column('rule', sa.Text(), nullable=False),
    sa.Column('meaning', sa.Text(), nullable=False),
    sa.Column('grade', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('locked', sa.Integer(), nullable=False),
    sa.Column('date', sa.Text(), nullable=False),
    sa.Column('edtf', sa.Text(), nullable=True),
    sa.Column('date_earliest', sa.Text(), nullable=True),
    sa.Column('date_latest', sa.Text(), nullable=True),
    sa.Column('day_earliest', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('day_latest', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('precision', sa.Text(), nullable=False),
    sa.Column('shape', sa.Text(), nullable=True),
    sa.Column('approximate', sa.Integer(), nullable=False),
    sa.Column('uncertain', sa.Integer(), nullable=False),
    sa.Column('time_of_day', sa.Text(), nullable=True),
    sa.Column('tz', sa.Text(), nullable=True),
    sa.CheckConstraint("anchor IN ('document', 'expression', 'event', 'user', 'none')", name=op.f('ck_date_expressions_anchor')),
    sa.CheckConstraint("date_earliest IS NULL OR (date_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_earliest, '+0 days') IS date_earliest)", name=op.f('ck_date_expressions_date_earliest_is_a_day')).ddl_if(dialect='sqlite'),
    sa.CheckConstraint("date_latest IS NULL OR (date_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_latest, '+0 days') IS date_latest)", name=op.f('ck_date_expressions_date_latest_is_a_day')).ddl_if(dialect='sqlite'),
    sa.CheckConstraint("grade IN ('A', 'B', 'C')", name=op.f('ck_date_expressions_grade')),
    sa.CheckConstraint("precision IN ('time', 'day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century', 'millennium', 'unknown')", name=op.f('ck_date_expressions_precision')),
    sa.CheckConstraint("shape IN ('point', 'span', 'open')", name=op.f('ck_date_expressions_shape')),
    sa.CheckConstraint("timex_type IN ('DATE', 'TIME', 'DURATION', 'SET')", name=op.f('ck_date_expressions_timex_type')),
    sa.CheckConstraint('0 <= char_start AND char_start <= char_end', name=op.f('ck_date_expressions_char_start')),
    sa.CheckConstraint('approximate IN (0, 1)', name=op.f('ck_date_expressions_approximate')),
    sa.CheckConstraint('day_earliest <= day_latest', name=op.f('ck_date_expressions_bounds')),
    sa.CheckConstraint('is_range IN (0, 1)', name=op.f('ck_date_expressions_is_range')),
    sa.CheckConstraint('locked IN (0, 1)', name=op.f('ck_date_expressions_locked')),
    sa.CheckConstraint('uncertain IN (0, 1)', name=op.f('ck_date_expressions_uncertain')),
    sa.ForeignKeyConstraint(['parent_row'], ['date_expressions.id'], name=op.f('fk_date_expressions_parent_row'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['source_row'], ['sources.id'], name=op.f('fk_date_expressions_source_row'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_date_expressions')),
    sa.UniqueConstraint('uid', name=op.f('uq_date_expressions_uid')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_date_expressions_parent_row'), 'date_expressions', ['parent_row'], unique=False)
    op.create_index(op.f('ix_date_expressions_source_row'), 'date_expressions', ['source_row'], unique=False)
    op.create_table('name_mentions',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('source_row', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('actor_row', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('char_start', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('char_end', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.CheckConstraint('0 <= char_start AND char_start <= char_end', name=op.f('ck_name_mentions_char_start')),
    sa.ForeignKeyConstraint(['actor_row'], ['actors.id'], name=op.f('fk_name_mentions_actor_row'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['source_row'], ['sources.id'], name=op.f('fk_name_mentions_source_row'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_name_mentions')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_name_mentions_actor_row'), 'name_mentions', ['actor_row'], unique=False)
    op.create_index(op.f('ix_name_mentions_source_row'), 'name_mentions', ['source_row'], unique=False)
    op.create_table('source_dates',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('source_row', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('edtf', sa.Text(), nullable=False),
    sa.Column('date_earliest', sa.Text(), nullable=True),
    sa.Column('date_latest', sa.Text(), nullable=True),
    sa.Column('known', sa.Text(), nullable=False),
    sa.Column('method', sa.Text(), nullable=False),
    sa.Column('evidence', sa.Text(), nullable=False),
    sa.Column('score', sa.Double().with_variant(sa.REAL(), 'sqlite'), nullable=False),
    sa.Column('char_start', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('char_end', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('chosen', sa.Integer(), nullable=False),
    sa.Column('chosen_by', sa.Text(), nullable=False),
    sa.CheckConstraint("chosen_by IN ('rule', 'user')", name=op.f('ck_source_dates_chosen_by')),
    sa.CheckConstraint("date_earliest IS NULL OR (date_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_earliest, '+0 days') IS date_earliest)", name=op.f('ck_source_dates_date_earliest_is_a_day')).ddl_if(dialect='sqlite'),
    sa.CheckConstraint("date_latest IS NULL OR (date_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_latest, '+0 days') IS date_latest)", name=op.f('ck_source_dates_date_latest_is_a_day')).ddl_if(dialect='sqlite'),
    sa.CheckConstraint("known IN ('stated', 'supplied', 'inferred', 'bounded', 'unknown')", name=op.f('ck_source_dates_known')),
    sa.CheckConstraint('0 <= char_start AND char_start <= char_end', name=op.f('ck_source_dates_char_start')),
    sa.CheckConstraint('chosen IN (0, 1)', name=op.f('ck_source_dates_chosen')),
    sa.CheckConstraint('score BETWEEN 0 AND 1', name=op.f('ck_source_dates_score')),
    sa.ForeignKeyConstraint(['source_row'], ['sources.id'], name=op.f('fk_source_dates_source_row'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_source_dates')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_source_dates_source_row'), 'source_dates', ['source_row'], unique=False)
    op.create_table('source_names',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('source_row', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('given', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['source_row'], ['sources.id'], name=op.f('fk_source_names_source_row'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_source_names')),
    sa.UniqueConstraint('source_row', 'name', name=op.f('uq_source_names_source_row_name')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_source_names_name'), 'source_names', ['name'], unique=False)
    op.create_table('tags',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('event_row', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('tag', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['event_row'], ['events.id'], name=op.f('fk_tags_event_row'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tags')),
    sa.UniqueConstraint('event_row', 'tag', name=op.f('uq_tags_event_row_tag')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_tags_tag'), 'tags', ['tag'], unique=False)
    op.create_table('mentions',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('uid', sa.Text(), nullable=False),
    sa.Column('event_row', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('source_row', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('expression_row', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('description', sa.Text(), nullable=False),
    sa.Column('type', sa.Text(), nullable=False),
    sa.Column('place', sa.Text(), nullable=False),
    sa.Column('quote', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('char_end', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('trigger', sa.Text(), nullable=False),
    sa.Column('trigger_start', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('trigger_end', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('date_text', sa.Text(), nullable=False),
    sa.Column('date_reason', sa.Text(), nullable=False),
    sa.Column('date_anchor', sa.Text(), nullable=False),
    sa.Column('date_grade', sa.Text(), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('factuality', sa.Text(), nullable=False),
    sa.Column('attributed_to', sa.Text(), nullable=False),
    sa.Column('confidence', sa.Double().with_variant(sa.REAL(), 'sqlite'), nullable=False),
    sa.Column('extractor', sa.Text(), nullable=False),
    sa.Column('status', sa.Text(), nullable=False),
    sa.Column('outside', sa.Integer(), nullable=False),
    sa.Column('date', sa.Text(), nullable=False),
    sa.Column('edtf', sa.Text(), nullable=True),
    sa.Column('date_earliest', sa.Text(), nullable=True),
    sa.Column('date_latest', sa.Text(), nullable=True),
    sa.Column('day_earliest', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('day_latest', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('precision', sa.Text(), nullable=False),
    sa.Column('shape', sa.Text(), nullable=True),
    sa.Column('approximate', sa.Integer(), nullable=False),
    sa.Column('uncertain', sa.Integer(), nullable=False),
    sa.Column('time_of_day', sa.Text(), nullable=True),
    sa.Column('tz', sa.Text(), nullable=True),
    sa.CheckConstraint("date_earliest IS NULL OR (date_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_earliest, '+0 days') IS date_earliest)", name=op.f('ck_mentions_date_earliest_is_a_day')).ddl_if(dialect='sqlite'),
    sa.CheckConstraint("date_anchor IN ('', 'event', 'document')", name=op.f('ck_mentions_date_anchor')),
    sa.CheckConstraint("date_grade IN ('A', 'B', 'C')", name=op.f('ck_mentions_date_grade')),
    sa.CheckConstraint("date_latest IS NULL OR (date_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(date_latest, '+0 days') IS date_latest)", name=op.f('ck_mentions_date_latest_is_a_day')).ddl_if(dialect='sqlite'),
    sa.CheckConstraint("factuality IN ('happened', 'planned', 'possible', 'denied')", name=op.f('ck_mentions_factuality')),
    sa.CheckConstraint("precision IN ('time', 'day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century', 'millennium', 'unknown')", name=op.f('ck_mentions_precision')),
    sa.CheckConstraint("role IN ('reports', 'repeats', 'disputes')", name=op.f('ck_mentions_role')),
    sa.CheckConstraint("shape IN ('point', 'span', 'open')", name=op.f('ck_mentions_shape')),
    sa.CheckConstraint("status IN ('proposed', 'accepted', 'rejected')", name=op.f('ck_mentions_status')),
    sa.CheckConstraint('0 <= char_start AND char_start <= char_end', name=op.f('ck_mentions_char_start')),
    sa.CheckConstraint('0 <= trigger_start AND trigger_start <= trigger_end', name=op.f('ck_mentions_trigger_start')),
    sa.CheckConstraint('approximate IN (0, 1)', name=op.f('ck_mentions_approximate')),
    sa.CheckConstraint('confidence BETWEEN 0 AND 1', name=op.f('ck_mentions_confidence')),
    sa.CheckConstraint('day_earliest <= day_latest', name=op.f('ck_mentions_bounds')),
    sa.CheckConstraint('outside IN (0, 1)', name=op.f('ck_mentions_outside')),
    sa.CheckConstraint('uncertain IN (0, 1)', name=op.f('ck_mentions_uncertain')),
    sa.ForeignKeyConstraint(['event_row'], ['events.id'], name=op.f('fk_mentions_event_row'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['expression_row'], ['date_expressions.id'], name=op.f('fk_mentions_expression_row'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['source_row'], ['sources.id'], name=op.f('fk_mentions_source_row'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_mentions')),
    sa.UniqueConstraint('uid', name=op.f('uq_mentions_uid')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_mentions_event_row'), 'mentions', ['event_row'], unique=False)
    op.create_index(op.f('ix_mentions_expression_row'), 'mentions', ['expression_row'], unique=False)
    op.create_index(op.f('ix_mentions_source_row'), 'mentions', ['source_row'], unique=False)
    op.create_table('mention_actors',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('mention_row', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('actor_row', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('char_start', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('char_end', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.CheckConstraint('0 <= char_start AND char_start <= char_end', name=op.f('ck_mention_actors_char_start')),
    sa.ForeignKeyConstraint(['actor_row'], ['actors.id'], name=op.f('fk_mention_actors_actor_row'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['mention_row'], ['mentions.id'], name=op.f('fk_mention_actors_mention_row'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_mention_actors')),
    sqlite_strict=True
    )
    op.create_index(op.f('ix_mention_actors_actor_row_mention_row'), 'mention_actors', ['actor_row', 'mention_row'], unique=False)
    op.create_index(op.f('ix_mention_actors_mention_row_actor_row'), 'mention_actors', ['mention_row', 'actor_row'], unique=False)


def downgrade() -> None:
    op.drop_index(op.f('ix_mention_actors_mention_row_actor_row'), table_name='mention_actors')
    op.drop_index(op.f('ix_mention_actors_actor_row_mention_row'), table_name='mention_actors')
    op.drop_table('mention_actors')
    op.drop_index(op.f('ix_mentions_source_row'), table_name='mentions')
    op.drop_index(op.f('ix_mentions_expression_row'), table_name='mentions')
    op.drop_index(op.f('ix_mentions_event_row'), table_name='mentions')
    op.drop_table('mentions')
    op.drop_index(op.f('ix_tags_tag'), table_name='tags')
    op.drop_table('tags')
    op.drop_index(op.f('ix_source_names_name'), table_name='source_names')
    op.drop_table('source_names')
    op.drop_index(op.f('ix_source_dates_source_row'), table_name='source_dates')
    op.drop_table('source_dates')
    op.drop_index(op.f('ix_name_mentions_source_row'), table_name='name_mentions')
    op.drop_index(op.f('ix_name_mentions_actor_row'), table_name='name_mentions')
    op.drop_table('name_mentions')
    op.drop_index(op.f('ix_date_expressions_source_row'), table_name='date_expressions')
    op.drop_index(op.f('ix_date_expressions_parent_row'), table_name='date_expressions')
    op.drop_table('date_expressions')
    op.drop_index(op.f('ix_aliases_folded'), table_name='aliases')
    op.drop_table('aliases')
    op.drop_index(op.f('ix_sources_text_sha256'), table_name='sources')
    op.drop_index(op.f('ix_sources_source_id'), table_name='sources')
    op.drop_index(op.f('ix_sources_near_duplicate_group'), table_name='sources')
    op.drop_table('sources')
    op.drop_table('saved_queries')
    op.drop_table('runs')
    op.drop_index(op.f('ix_revisions_entity_uid'), table_name='revisions')
    op.drop_index(op.f('ix_revisions_batch'), table_name='revisions')
    op.drop_table('revisions')
    op.drop_index(op.f('ix_notes_about_uid'), table_name='notes')
    op.drop_table('notes')
    op.drop_table('meta')
    op.drop_index(op.f('ix_judgements_right_uid'), table_name='judgements')
    op.drop_table('judgements')
    op.drop_index(op.f('ix_events_sort_key'), table_name='events')
    op.drop_index(op.f('ix_events_day_latest_day_earliest'), table_name='events')
    op.drop_index(op.f('ix_events_day_earliest_day_latest'), table_name='events')
    op.drop_table('events')
    op.drop_index(op.f('ix_actors_cluster_uid'), table_name='actors')
    op.drop_table('actors')
