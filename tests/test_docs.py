"""What is written about the program is true: generated pages are fresh, examples run, links lead somewhere."""

import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
WRITTEN = [path for path in (ROOT / "README.md",) if path.exists()]
PAGES = sorted(path for path in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
FENCE = re.compile(r"^```(?:console|sh)\n(.*?)^```", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ (.*(?:\n> .*)*)$", re.MULTILINE)
LINK = re.compile(r"\[[^]]*\]\(([^)\s]+)\)")


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


BUILD = load(ROOT / "docs" / "build.py")


@pytest.mark.parametrize("name", [*BUILD.PAGES, *BUILD.TRANSCRIPTS])
def test_generated_pages_are_fresh(name):
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == BUILD.page(name), "run: make docs"


def test_a_transcript_is_made_anew():
    page = "```console\n$ cat <<'END'\n> one\n>\n> two\n> END\nstale\n$ true\nstale\n```\n"
    fresh = "```console\n$ cat <<'END'\n> one\n>\n> two\n> END\none\n\ntwo\n$ true\n```\n"
    assert BUILD.transcript(page) == fresh
    with pytest.raises(BUILD.FailedCommandError):
        BUILD.transcript("```console\n$ timeline ls\n```\n")


def commands(text):
    """The commands of a page's fences: lines that begin with `$ `, continued where they end in a backslash or in lines that begin with `> `."""
    joined = [fence.replace("\\\n", " ") for fence in FENCE.findall(text)]
    return [found.replace("\n> ", "\n") for fence in joined for found in COMMAND.findall(fence)]


def test_commands_are_found():
    page = "```console\n$ timeline seed\n5 articles\n$ timeline ls \\\n    --year 2013\n```\n\n```python\n$ no\n```\n"
    assert commands(page) == ["timeline seed", "timeline ls      --year 2013"]


@pytest.mark.parametrize("page", [pytest.param(path, id=path.name) for path in WRITTEN])
def test_examples_run(page, tmp_path):
    """Every `$ timeline …` of a page, in order, in one folder that holds nothing but the seeds."""
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "timeline").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m timeline "$@"\n')
    (programs / "timeline").chmod(0o755)
    folder = tmp_path / "here"
    folder.mkdir()
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    environment = {"PATH": f"{programs}:/usr/bin:/bin", "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "HOME": str(folder)}
    run = commands(page.read_text(encoding="utf-8"))
    assert any(command.startswith("timeline ") for command in run), "a page for users shows the program"
    for command in run:
        done = subprocess.run(
            ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"$ {command}\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("page", [pytest.param(path, id=path.name) for path in PAGES])
def test_links_within_the_project_lead_somewhere(page):
    broken = [
        target
        for target in LINK.findall(page.read_text(encoding="utf-8"))
        if "://" not in target
        and not target.startswith(("#", "mailto:"))
        and not (page.parent / target.split("#")[0]).exists()
    ]
    assert broken == []


def missing_names(text):
    """The files and functions that a page names in code marks and that the project has not."""
    code = "\n".join(re.findall(r"`([^`\n]+)`", re.sub(r"^ *```.*?^ *```", "", text, flags=re.MULTILINE | re.DOTALL)))
    files = {str(path) for path in ROOT.rglob("*") if not {".venv", ".git"} & set(path.parts)}
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "timeline").rglob("*.py"))
    named = [
        name
        for name in re.findall(r"^[\w/.-]+\.(?:py|toml|md|sql)$", code, re.MULTILINE)
        if not re.search("NAME|SLUG", name)
    ]
    called = [name for name in re.findall(r"^(\w+)\(\)$", code, re.MULTILINE) if name not in {"upgrade", "downgrade"}]
    return [n for n in named if not any(f.endswith(f"/{n}") for f in files)] + [
        f"{n}()" for n in called if f"def {n}(" not in source
    ]


def test_the_architecture_names_what_exists():
    assert missing_names((ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")) == []
    assert missing_names("`store/ingest.py`, `take_in()`, `no/such.py`, `never()`") == ["no/such.py", "never()"]


def test_the_recipe_for_a_rule_works(monkeypatch):
    """The row that the architecture shows is taken as it stands, and its examples are read as it says."""
    from dataclasses import replace

    from timeline.articles.tagging import tag
    from timeline.dates.grain import Grain
    from timeline.expressions.meaning import Shifted
    from timeline.language import languages
    from timeline.language.rule import Rule, says, silent

    shown = re.search(
        r"```python\n(.*?)```", (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8"), re.DOTALL
    )
    row = eval(f"({shown[1]})", {"Rule": Rule, "Shifted": Shifted, "Grain": Grain, "says": says, "silent": silent})
    english = languages.LANGUAGES["en"]
    monkeypatch.setattr(languages, "LANGUAGES", {"en": replace(english, rules=(*english.rules, row))})
    for example in row.examples:
        values = [e.timex.value for e in tag(example.text, "2013-02-12") if e.rule == row.name]
        assert values == ([example.value] if example.value else [])
