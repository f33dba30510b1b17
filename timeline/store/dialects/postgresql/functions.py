"""The few functions of SQLite that views and questions of the store use, taught to PostgreSQL.

They are of plain SQL, so that PostgreSQL puts their bodies in their place. `casefold` knows one letter of several, as
Python's: 'ß' is 'ss'.
"""

FUNCTIONS = (
    """CREATE OR REPLACE FUNCTION joined_by_commas(text, text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$ SELECT CASE WHEN $1 IS NULL THEN $2 WHEN $2 IS NULL THEN $1 ELSE $1 || ',' || $2 END $$""",
    "CREATE OR REPLACE AGGREGATE with_commas(text) (SFUNC = joined_by_commas, STYPE = text)",
    "CREATE OR REPLACE FUNCTION instr(text, text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT strpos($1, $2) $$",
    """CREATE OR REPLACE FUNCTION casefold(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$ SELECT replace(replace(lower($1 COLLATE "und-x-icu"), 'ß', 'ss'), 'ς', 'σ') $$""",
    "CREATE OR REPLACE FUNCTION json_extract(text, text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT $1::json ->> substr($2, 3) $$",
    # SQLite's day begins at noon of the day before: 1721425.5 is 0001-01-01
    "CREATE OR REPLACE FUNCTION julianday(text) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT extract(julian FROM $1::date)::double precision - 0.5 $$",
    "CREATE OR REPLACE FUNCTION date(text, text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT to_char($1::date + $2::interval, 'YYYY-MM-DD') $$",
)
