"""A spreadsheet program opens our CSV: with --excel no cell is a formula, without it some are, as the account says."""

import os
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest

from timeline.exports.registry import write

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
FORMULAS = (
    "=1+1",
    '=HYPERLINK("http://localhost","x")',
    "'=1+1",
    "+1",
    "-1+2",
    "@SUM(1)",
    "\t=1+1",
    " =1+1",
    "＝1+1",
    "x\n=1+1",
    '"=1+1"',
)


def test_excel_leaves_no_formula_in_libreoffice(event, awkward, tmp_path):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is a program of its own and is not installed here")
    events = [*awkward, *(event(uid=f"f{i}", title=text) for i, text in enumerate(FORMULAS))]
    for name, excel in (("plain", False), ("excel", True)):
        with (tmp_path / f"{name}.csv").open("w", encoding="utf-8", newline="") as out:
            write("csv", events, out, columns=["uid", "title", "sort_day"], excel=excel)
    command = [office, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to", "fods"]
    subprocess.run(
        [*command, "--outdir", tmp_path, tmp_path / "plain.csv", tmp_path / "excel.csv"],
        check=True,
        capture_output=True,
        timeout=120,
        env=os.environ | {"HOME": str(tmp_path)},
    )
    found = {}
    for name in ("plain", "excel"):
        cells = ET.parse(tmp_path / f"{name}.fods").iter(f"{TABLE}table-cell")
        found[name] = [cell.get(f"{TABLE}formula") for cell in cells if cell.get(f"{TABLE}formula")]
    assert found["excel"] == []
    assert len(found["plain"]) >= 2
