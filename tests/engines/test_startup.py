"""The default engine starts without torch, whatever is installed; Stanza still finds it."""

import json
import subprocess
import sys

import pytest

SCRIPT = """
import json, sys
from pipeline.cli import app
try:
    app(["extract", sys.argv[1], "--out", sys.argv[2], *sys.argv[3:]])
except SystemExit as end:
    print(json.dumps([end.code, "torch" in sys.modules, "stanza" in sys.modules]))
"""


@pytest.mark.parametrize(
    ("engine", "expected"), [("spacy", [0, False, False]), ("stanza", [0, True, True])]
)
def test_only_stanza_imports_torch(tmp_path, engine, expected):
    article = tmp_path / "a.txt"
    article.write_text("Sekitar 10.000 tentara Korea Utara tiba di Rusia, kata Budanov.")
    out = str(tmp_path / "out")
    command = [sys.executable, "-c", SCRIPT, str(article), out, "--engine", engine]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout.splitlines()[-1]) == expected


def test_torch_can_be_imported_afterwards():
    script = "import pipeline.engines.spacy_alone, spacy, torch; print(torch.ones(2).sum().item())"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "2.0\n"
