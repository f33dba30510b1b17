"""How the program starts and ends: fast, and with the exit code of the contract."""

import resource
import signal
import subprocess
import sys
import time

import pytest

from timeline import __version__
from timeline.cli.program import COMMANDS
from timeline.cli.reference import commands

BARE = (sys.executable, "-c", "pass")


def cpu_seconds(*command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def test_help_starts_within_eight_times_bare_python():
    """Both sides in one run, the least of several each; a noisy machine gets more tries."""
    bare = program = float("inf")
    for _ in range(40):
        bare = min(bare, cpu_seconds(*BARE))
        program = min(program, cpu_seconds(sys.executable, "-m", "timeline", "--help"))
        if program <= 8 * bare:
            break
    assert program <= 8 * bare, f"--help {program * 1000:.0f} ms, bare Python {bare * 1000:.0f} ms"


def test_help_imports_nothing_heavy():
    code = (
        "import sys\nfrom timeline.cli.main import run\n"
        "try:\n    run(['--help'])\nfinally:\n    print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    imported = set(done.stderr.split())
    assert "typer" in imported
    heavy = {"sqlalchemy", "alembic", "dateparser", "rich", "icalendar", "yaml", "timeline.library", "timeline.dates"}
    assert heavy & imported == set()


def test_version(timeline):
    assert timeline("--version").out == f"timeline {__version__}\n"


def test_help_names_every_command_as_it_names_itself(timeline):
    shown = timeline("--help").out
    said = {name: (info.callback.__doc__ or "").split("\n")[0] for name, info in commands()}
    for name, (_, line) in COMMANDS.items():
        assert f"  {name:<10} {line}\n" in shown
        assert said.get(f"timeline {name}", line) == line


@pytest.mark.parametrize("name", [name for name, _ in commands()])
def test_every_command_has_help(timeline, name):
    done = timeline(*name.split()[1:], "--help")
    assert (done.code, done.err) == (0, "")
    assert f"Usage: {name} [OPTIONS]" in done.out


@pytest.mark.sqlite  # names its file
@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (["nonsense"], 2, "No such command 'nonsense'."),
        (["ls", "--nonsense"], 2, "No such option: --nonsense"),
        (["ls", "-f", "nonsense"], 2, "Invalid value for"),
        (["ls"], 3, "There is no database at timeline.db. 'timeline seed' makes one with the examples,"),
        (["show", "e1"], 3, "There is no database at timeline.db."),
        (["db", "upgrade"], 3, "There is no database at timeline.db."),
        (["sql", "SELECT 1"], 3, "There is no database at timeline.db."),
    ],
)
def test_exit_codes_before_there_is_a_database(timeline, empty_folder, arguments, code, sentence):
    done = timeline(*arguments)
    assert (done.code, done.out) == (code, "")
    assert sentence in done.err
    assert list(empty_folder.iterdir()) == []


@pytest.mark.sqlite  # names its file
@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (
            ["ls", "--from", "soon"],
            2,
            "'soon' is not a date I can read; write it as EDTF, for example 2013, 2013-10 or 2013-10-25.",
        ),
        (["ls", "--from", "2014", "--to", "2013"], 2, "The window ends before it begins; swap --from and --to."),
        (["ls", "--on", "2013", "--year", "2013"], 2, "Give one of --on, --year, or --from and --to."),
        (["ls", "--columns", "date,nonsense"], 2, "There is no column 'nonsense'; the columns are uid, date,"),
        (
            ["sources", "list", "--columns", "nonsense"],
            2,
            "There is no column 'nonsense'; the columns are uid, source_id,",
        ),
        (["ls", "--limit", "-1"], 2, "Invalid value for"),
        (["ls", "--limit", "99999999999999999999"], 2, "Invalid value for '--limit'"),
        (["ls", "--min-sources", "99999999999999999999"], 2, "Invalid value for '--min-sources'"),
        (["ls", "--columns", ""], 2, "--columns names none; leave it out for all of them."),
        (["export", "csv", "--columns", " ,"], 2, "--columns names none; leave it out for all of them."),
        (["actors", "list", "--columns", ""], 2, "--columns names none; leave it out for all of them."),
        (["search", ""], 2, "There is no word to search for; 'timeline ls' lists all events."),
        (["search", " *!"], 2, "There is no word to search for; 'timeline ls' lists all events."),
        (["ingest", ""], 2, "A path is empty; name a file, a folder, or - for stdin."),
        (["-d", "", "ls"], 2, "-d needs a path; it was given nothing."),
        (["-d", "", "ingest", "a.txt"], 2, "-d needs a path; it was given nothing."),
        (["ls", "--actor", "\udc9b"], 3, "There is no actor '\ufffd'."),
        (["ls", "--source", "\udc9b"], 3, "There is no source '\ufffd'."),
        (["show", "\udc9b"], 3, "There is no event '\ufffd'."),
        (["tag", "missing.txt"], 4, "missing.txt: there is no such file or folder; check the path."),
        (["sql", "select :a", "-p", "a", "99999999999999999999"], 1, "too large for SQLite."),
        (["sql", "select :a"], 1, "binding parameter :a.\n"),
        (["sql", "--file", "missing.sql"], 4, "missing.sql: No such file or directory.\n"),
        (["ls", "--actor", "Nobody"], 3, "There is no actor 'Nobody'."),
        (["show", "e123456789"], 3, "There is no event 'e123456789'."),
        (["sources", "show", "nothing.txt"], 3, "There is no source 'nothing.txt'."),
        (["actors", "show", "Nobody"], 3, "There is no actor 'Nobody'."),
        (["sql", "SELECT"], 1, "SQL: incomplete input."),
        (["sql", "DELETE FROM events"], 7, "SQL is read-only here: DELETE events was refused.\n"),
        (["sql", "DROP TABLE events"], 7, "SQL is read-only here: DROP TABLE was refused.\n"),
        (["sql", " /* x */ -- x\ndrop table x"], 7, "SQL is read-only here: DROP TABLE was refused.\n"),
        (["sql", "create temp view v as select 1"], 7, "SQL is read-only here: CREATE VIEW was refused.\n"),
        (
            ["sql", "select 1; select 2"],
            7,
            "Only one SQL statement is run at a time; remove what follows the first ';'.\n",
        ),
        (["sql"], 2, "Give one query: as an argument, as - for stdin, or with --file."),
        (
            ["export", "csv", "--fuzzy", "skip", "-o", "no/folder/x.csv"],
            1,
            "no/folder/x.csv cannot be written: No such file or directory.",
        ),
        (["export", "csv", "-o", "."], 1, ". cannot be written: Is a directory."),
    ],
)
def test_exit_codes_and_sentences(timeline, seeded, arguments, code, sentence):
    done = timeline(*arguments)
    assert sentence in done.err
    assert (done.code, done.out) == (code, "")


def test_a_file_of_another_kind_is_no_database(timeline, empty_folder):
    (empty_folder / "notes.txt").write_text("not a database")
    done = timeline("-d", "notes.txt", "ls")
    assert (done.code, done.err) == (1, "notes.txt is not a SQLite database.\n")


@pytest.mark.sqlite  # names its file
def test_the_database_of_the_environment_and_of_the_option(timeline, seeded, monkeypatch, empty_folder):
    seeded.rename(empty_folder / "other.db")
    monkeypatch.setenv("TIMELINE_DB", "other.db")
    assert timeline("ls").code == 0
    monkeypatch.setenv("TIMELINE_DB", "nowhere.db")
    assert timeline("ls").code == 3
    assert timeline("-d", "other.db", "ls").code == 0
    assert timeline("-d", f"sqlite:///{empty_folder}/other.db", "ls").code == 0


def test_quiet_says_nothing(timeline, seeded):
    assert timeline("-q", "ls").err == ""
    assert timeline("ls").err != ""


def test_a_reader_that_goes_away_is_no_error(program, seeded):
    with program("schema", stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == ""
    assert running.returncode == 0


@pytest.mark.sqlite  # names its file
def test_an_interrupt_is_130(program, seeded):
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
    with program("sql", endless, "-f", "jsonl", stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout.readline() == '{"i": 1}\n'
        running.send_signal(signal.SIGINT)
        running.stdout.read()
        assert running.stderr.read() == ""
    assert running.returncode == 130


def test_an_unexpected_error_has_no_traceback_but_on_request(timeline, seeded, monkeypatch):
    monkeypatch.setattr("timeline.library.Timeline.status", lambda _: 1 / 0)
    done = timeline("db", "status")
    assert (done.code, done.err) == (
        1,
        "Unexpected error, ZeroDivisionError: division by zero\nSet TIMELINE_DEBUG=1 to see where.\n",
    )
    monkeypatch.setenv("TIMELINE_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        timeline("db", "status")


def test_the_deadline_of_sql(timeline, seeded):
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    begun = time.monotonic()
    done = timeline("sql", endless, "--timeout", "0.2")
    assert (done.code, time.monotonic() - begun < 5) == (4, True)
    assert "The query was stopped after 0.2 s" in done.err


@pytest.mark.parametrize("option", ["--place", "--type", "--tag"])
def test_arguments_that_are_no_text_match_nothing(timeline, seeded, option):
    assert timeline("ls", option, "\udc9b", "-f", "json").out == "[]\n"


def test_a_title_that_is_no_text_is_stored_as_what_can_be(timeline, empty_folder):
    (empty_folder / "a.txt").write_text("Acme opened a shop on 25 October 2013.")
    assert timeline("ingest", "a.txt", "--title", "\udc9b").code == 0
    assert timeline("ls", "--columns", "source_title", "-f", "csv").out == "source_title\r\n\ufffd\r\n"


@pytest.mark.sqlite  # names its file
@pytest.mark.parametrize(
    "command", [["ls"], ["search", "Moscow"], ["sources", "list"], ["sql", "SELECT 1"], ["db", "status"]]
)
def test_who_reads_imports_no_reader_of_articles_and_leaves_no_log(program, seeded, empty_folder, command):
    code = (
        "import sys\nfrom timeline.cli.main import run\n"
        f"try:\n    run({command})\nfinally:\n    print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    imported = set(done.stderr.split())
    assert "timeline.library" in imported
    heavy = {"sqlalchemy.orm", "alembic", "dateparser", "yaml", "timeline.language", "timeline.articles.read"}
    assert heavy & imported == set()
    assert [file.name for file in empty_folder.iterdir()] == ["timeline.db"]
