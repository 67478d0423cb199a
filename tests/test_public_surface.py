"""What the README shows of the Python interface runs as it stands; what the package exports is what is documented."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import onrecord

ROOT = Path(__file__).parents[1]
EXPORTS = [
    "Clock", "Hints", "OnrecordError", "Outcome", "Records", "Result", "as_html", "as_markdown", "as_text", "gather",
    "marked_page", "open", "open_reader", "open_records",
]  # fmt: skip


def test_the_tour_runs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, cache_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", readme, flags=re.DOTALL)
    monkeypatch.setenv("ONRECORD_CACHE", str(cache_folder))
    code = code.replace('"tour.sqlite"', repr(str(tmp_path / "tour.sqlite"))).replace('"demo/', f'"{ROOT}/demo/')
    exec(compile(code, "README.md", "exec"), {})
    printed = capsys.readouterr().out
    assert printed.count("added ") == 15
    assert "Earthquake near Tarija, Bolivia" in printed
    assert "IN DISPUTE" in printed


def test_what_is_exported_is_what_is_promised() -> None:
    assert sorted(onrecord.__all__) == sorted(EXPORTS)
    documented = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    assert not [name for name in EXPORTS if f"`{name}" not in documented and f"onrecord.{name}" not in documented]


@pytest.mark.parametrize("page", [*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md", ROOT / "CONTRIBUTING.md"])
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+?)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
