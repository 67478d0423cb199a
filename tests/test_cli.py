"""Every command on the records of the invented earthquake: what it prints, and the code it ends with."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import typer
from typer.core import TyperGroup
from typer.testing import CliRunner

import onrecord
from onrecord import cli, cli_reading, cli_shared
from onrecord.extract.reader import Reader
from onrecord.model.schemas import schema
from tests.conftest import DEMO

TARIJA = DEMO / "tarija-earthquake"
QUAKE = "earthquake near tarija 2014-06-04"
ON_THE_4TH = ("--as-of", "2014-06-04T18:00Z")


@dataclass(frozen=True)
class Told:
    """What a run of the command came to."""

    code: int
    out: str
    err: str

    @property
    def words(self) -> str:
        """What was printed, its runs of blanks as one."""
        return " ".join(self.out.split())

    @property
    def lines(self) -> list[dict[str, Any]]:
        """What was printed, as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


Command = Callable[..., Told]


def invoke(environ: dict[str, str], *words: object, stdin: str | None = None) -> Told:
    got = CliRunner().invoke(cli.app, [str(word) for word in words], input=stdin, env=environ)
    if got.exception is not None and not isinstance(got.exception, SystemExit):
        raise got.exception
    return Told(got.exit_code, got.stdout, got.stderr)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory, cache_folder: Path, gazetteer: object) -> Path:
    """The records of the stream, and of one item set aside."""
    folder = tmp_path_factory.mktemp("cli")
    (folder / "empty.txt").touch()
    path = folder / "tarija.sqlite"
    environ = {"ONRECORD_CACHE": str(cache_folder), "ONRECORD_DB": str(path)}
    told = invoke(environ, "add", TARIJA, folder / "empty.txt")
    assert told.code == 0
    assert told.out.startswith("15 added · 0 seen before · 1 set aside\n")
    assert "empty.txt: empty\n  → Nothing to read" in told.out
    assert told.out.endswith("Next: onrecord incidents\n")
    assert told.err == ""
    return path


@pytest.fixture
def run(database: Path, cache_folder: Path, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> Command:
    """The command, with the records of the stream as its default database."""
    for module in (cli_shared, cli_reading):
        monkeypatch.setattr(module, "open_reader", lambda cache: reader)  # made once for all
    environ = {"ONRECORD_CACHE": str(cache_folder), "ONRECORD_DB": str(database)}
    return lambda *words, stdin=None, **more: invoke(environ | more, *words, stdin=stdin)


@pytest.fixture
def sheet(run: Command) -> dict[str, Any]:
    """The record of the earthquake, in its public form."""
    (record,) = run("show", QUAKE, "--format", "json").lines
    return record


def test_without_a_command_it_tells_what_there_is(run: Command) -> None:
    told = run()
    assert told.code == 2
    shown = told.out + told.err
    for name in (
        "add",
        "incidents",
        "show",
        "brief",
        "changes",
        "why",
        "sources",
        "set-aside",
        "read",
        "reread",
        "doctor",
    ):
        assert re.search(rf"^  {name} ", shown, re.M), name
        assert run(name, "--help").code == 0


def test_add_again_adds_nothing(run: Command, database: Path, tmp_path: Path) -> None:
    copy = shutil.copy(database, tmp_path / "c.sqlite")
    told = run("add", TARIJA, "--db", copy)
    assert (told.code, told.out) == (0, "0 added · 15 seen before · 0 set aside\n")


def test_add_with_what_is_known_of_the_items(run: Command, tmp_path: Path) -> None:
    db = tmp_path / "n.sqlite"
    known = ("--outlet", "Varna Post", "--title", "Fire in Varna", "--url", "https://varna.example/1")
    when = ("--published", "2024-05-05T10:00+03:00", "--received", "2024-05-06")
    text = "A fire at a paint works in Varna, Bulgaria, killed three people on 4 May 2024, police said."
    told = run("add", "-", "--as", "text", "--db", db, *known, *when, stdin=text)
    assert told.out.startswith("1 added")
    (record,) = run("incidents", "--format", "json", "--db", db).lines
    (report,) = record["reports"]
    assert (report["outlet"], report["published"]) == ("Varna Post", "2024-05-05T07:00:00Z")
    with onrecord.open(db) as records:
        (held,) = records.store.iter_reports()
    assert (held.title, held.url) == ("Fire in Varna", "https://varna.example/1")
    assert str(held.received) == "2024-05-06 12:00:00+00:00"


def test_incidents(run: Command) -> None:
    told = run("incidents")
    assert told.code == 0
    assert re.search(r"^ in-[0-9a-f]+ +Earthquake near +2014-06-04 +killed", told.out, re.M)
    assert told.out.endswith("Next: onrecord brief INCIDENT\n")
    rows = run("incidents", "--format", "json").lines
    titles = {row["title"] for row in rows}
    assert {"Earthquake near Tarija, Bolivia", "Aftershock near Tarija, Bolivia"} <= titles
    for row in rows:
        jsonschema.validate(row, schema("incident-1"))


def test_incidents_as_of(run: Command) -> None:
    early = run("incidents", "--as-of", "2014-06-04T03:00Z", "--format", "json").lines
    late = run("incidents", "--format", "json").lines
    assert 0 < len(early) < len(late)
    nothing = run("incidents", "--as-of", "2001-01-01")
    assert nothing.code == 0
    assert "No incident was known by then on the published clock." in nothing.out


def test_show(run: Command, sheet: dict[str, Any]) -> None:
    told = run("show", QUAKE)
    assert told.code == 0
    assert told.out.startswith("Earthquake near Tarija, Bolivia\n")
    assert sheet["id"] in told.out
    for head in ("claim", "who says so", "standing", "not known", "report", "outlet"):
        assert head in told.out
    assert "cordillera-3" in told.out
    assert run("show", sheet["id"]).out.splitlines()[2:] == told.out.splitlines()[2:]
    assert run("show", sheet["id"][:10]).code == 0
    jsonschema.validate(sheet, schema("incident-1"))
    assert sheet["tolls"]["killed"]["best"] == 13
    outlets = {report["outlet"] for report in sheet["reports"]}
    assert outlets >= {
        "Altiplano Wire",
        "Cordillera Press",
        "The Valle Daily",
        "Pampa Herald",
        "Rhein Kanal English Desk",
    }


def test_show_by_clock(run: Command) -> None:
    moment = ("--as-of", "2014-06-07T23:00Z", "--format", "json")
    (published,) = run("show", QUAKE, *moment).lines
    (received,) = run("show", QUAKE, *moment, "--clock", "received").lines
    outlets = [{report["ref"] for report in record["reports"] if report["ref"]} for record in (published, received)]
    assert "altiplano-5" in outlets[0]  # published at 19:40
    assert "altiplano-5" not in outlets[1]  # received on the next day
    assert (published["clock"], received["clock"]) == ("published", "received")


def test_a_bare_day_means_its_end(run: Command) -> None:
    (bare,) = run("show", QUAKE, "--as-of", "2014-06-07", "--format", "json").lines
    assert bare["as_of"] == "2014-06-07T23:59:59Z"
    assert "altiplano-5" in {report["ref"] for report in bare["reports"]}


@pytest.mark.parametrize("clock", ["published", "received"])
def test_brief(clock: str, run: Command) -> None:
    words = ("brief", QUAKE, *ON_THE_4TH, "--clock", clock)
    text, page, html = run(*words), run(*words, "--format", "md"), run(*words, "--format", "html")
    (made,) = run(*words, "--format", "json").lines
    assert [told.code for told in (text, page, html)] == [0, 0, 0]
    head = f"As of 4 Jun 2014, 18:00 UTC, on the {clock} clock"
    assert text.out.startswith(f"Earthquake near Tarija, Bolivia\n{head}\n\nSUMMARY\n")
    assert page.out.startswith(f"# Earthquake near Tarija, Bolivia\n\n*{head}*\n\n## Summary\n")
    assert html.out.startswith("<!doctype html>\n")
    assert head in html.out
    jsonschema.validate(made, schema("brief-1"))
    assert (made["clock"], made["as_of"]) == (clock, "2014-06-04T18:00:00Z")
    sentences = [sentence for section in made["sections"] for sentence in section["sentences"]]
    assert all(sentence["notes"] for sentence in sentences)
    first = sentences[0]["text"]
    assert first in text.words
    assert first in page.out
    assert first in html.out
    for note in made["notes"]:
        assert f"[{note['n']}]" in text.out
        assert f"[^{note['n']}]" in page.out
    assert max(len(line) for line in text.out.splitlines()) <= 100


def test_brief_tells_what_changed_since(run: Command) -> None:
    told = run("brief", QUAKE, "--as-of", "2014-06-11", "--since", "2014-06-08")
    assert told.code == 0
    changed = told.out[told.out.index("WHAT CHANGED") : told.out.index("NOTES")]
    words = " ".join(changed.split())
    assert "live → withdrawn; Gonzalo Arancibia, mayor of Tarija, took it back, 10 Jun 2014" in words
    assert " 4 Jun 2014" not in changed


def test_changes(run: Command) -> None:
    told = run("changes", QUAKE, "--since", "2014-06-08", "--as-of", "2014-06-11")
    assert told.code == 0
    assert told.out.startswith("Earthquake near Tarija, Bolivia\n")
    assert "what changed, from 8 Jun 2014, 12:00 UTC to 11 Jun 2014, 23:59 UTC" in told.words
    assert "10 Jun 2014, 18:05 UTC" in told.out
    assert "killed: withdrawn" in told.out
    assert not re.search(r"^ 4 Jun 2014", told.out, re.M)
    assert re.search(r"and \d+ lesser changes \(onrecord changes … --all\)", told.out)
    everything = run("changes", QUAKE, "--since", "2014-06-08", "--as-of", "2014-06-11", "--all")
    assert len(everything.out) > len(told.out)
    assert "lesser changes" not in everything.out
    nothing = run("changes", QUAKE, "--since", "2014-07-01")
    assert nothing.code == 0
    assert "Nothing an editor must know changed." in nothing.out
    from_the_beginning = run("changes", QUAKE)
    assert "from 4 Jun 2014, 02:20 UTC" in from_the_beginning.words


def ids(database: Path, table: str, column: str = "id") -> list[str]:
    with closing(sqlite3.connect(database)) as connection:
        return [str(row[0]) for row in connection.execute(f"SELECT {column} FROM {table} ORDER BY 1")]


def test_why_a_claim(run: Command, sheet: dict[str, Any]) -> None:
    claim = next(
        one for one in sheet["claims"] + sheet["figures"] if one["id"] == sheet["tolls"]["killed"]["claims"]["best"][0]
    )
    told = run("why", claim["id"])
    assert told.code == 0
    assert told.out.startswith("killed: 13")
    assert claim["id"] in told.out
    for head in ("who", "basis", "exact words", "rule", "because"):
        assert head in told.out
    assert "from" in told.out
    for origin in claim["origins"]:
        assert origin["name"].split()[-1] in told.out


def test_why_a_statement(run: Command, database: Path, reader: Reader) -> None:
    with onrecord.open(database) as records:
        report = next(one for one in records.store.iter_reports() if one.ref == "altiplano-2")
        said = next(one for one in records.store.get_reading(report.id).statements if one.source)
    told = run("why", said.id)
    assert told.code == 0
    assert told.out.startswith(f"{said.id}\nin Altiplano Wire: {report.title}\n")
    assert said.source is not None
    assert said.source.name in told.words
    for word in ("words", "cue", "stance", "manner", "basis"):
        assert re.search(rf"^ {word} ", told.out, re.M)


def test_why_evidence_gives_its_words(run: Command, database: Path) -> None:
    for key in ids(database, "evidence")[:3]:
        with onrecord.open(database) as records:
            ((_, item),) = records.store.find_evidence(key)
            told = run("why", key)
            assert told.code == 0
            assert item.quote.split()[0] in told.out
            assert item.origin.name.split()[0] in told.out
            assert item.report in told.out
            assert "rules" in told.out


def test_why_a_response_gives_who_did_it(run: Command, database: Path) -> None:
    for key in ids(database, "response"):
        with onrecord.open(database) as records:
            ((_, item),) = records.store.find_evidence(key)
        told = run("why", key)
        assert told.code == 0
        assert "response" in told.out
        assert item.quote.split()[0] in told.out
        assert item.report in told.out


def test_why_a_report(run: Command, database: Path) -> None:
    with onrecord.open(database) as records:
        report = next(one for one in records.store.iter_reports() if one.ref == "southern-cone-1")
    told = run("why", report.id)
    assert told.code == 0
    assert told.out.startswith(f"{report.title}\n{report.id} · Southern Cone Today · 4 Jun 2014, 11:05 UTC")
    assert "stream.jsonl#L" in told.words
    assert "carries" in told.out
    assert "statement" in told.out
    (capture,) = ids(database, f"capture WHERE report = '{report.id}'")
    assert run("why", capture).out == told.out


def test_why_an_incident_or_one_of_its_tellings(run: Command, database: Path, sheet: dict[str, Any]) -> None:
    told = run("why", sheet["id"])
    assert told.code == 0
    assert told.out.startswith("Earthquake near Tarija, Bolivia\n")
    assert "held to be one" in told.out
    assert "because" in told.out
    assert re.search(r"i-[0-9a-f]+ = i-[0-9a-f]+ +0\.\d\d", told.out)
    mention = ids(database, f"membership WHERE incident = '{sheet['id']}'", "mention")[0]
    assert run("why", mention).out.splitlines()[0] == told.out.splitlines()[0]
    former = ids(database, f"former_id WHERE incident = '{sheet['id']}'", "former")
    for key in former[:1]:
        assert run("why", key).out.splitlines()[0] == told.out.splitlines()[0]
        assert run("show", key).out.splitlines()[0] == told.out.splitlines()[0]


def test_why_something_is_set_aside(run: Command, database: Path) -> None:
    (key,) = ids(database, "set_aside")
    told = run("why", key)
    assert told.code == 0
    assert "empty.txt" in told.out
    assert "→ Nothing to read: get the item again, or leave it out." in told.out


def test_why_the_beginning_of_an_id(run: Command, database: Path) -> None:
    statement = ids(database, "statement")[0]
    assert run("why", statement[:12]).out.startswith(statement)
    assert run("why", "st-0").code == 3
    assert "things begin with 'st-0'" in run("why", "st-0").err


def test_sources(run: Command) -> None:
    told = run("sources")
    assert told.code == 0
    for head in ("source", "side", "kind", "named", "claims on", "reports", "id"):
        assert head in told.out
    assert "Barrenechea" in told.out
    assert "bolivia" in told.out


def test_set_aside(run: Command, database: Path, tmp_path: Path) -> None:
    told = run("set-aside")
    assert told.code == 0
    assert re.search(r"✗ \S*empty.txt: empty\n  → Nothing to read.*\n  empty, received .* · x-[0-9a-f]+\n", told.out)
    new = tmp_path / "new.sqlite"
    assert run("doctor", "--db", new).code == 0
    assert run("set-aside", "--db", new).out == "Nothing is set aside.\n"


def test_read_keeps_nothing(run: Command, database: Path, tmp_path: Path) -> None:
    before = database.read_bytes()
    db = {"ONRECORD_DB": str(tmp_path / "none.sqlite")}
    page = TARIJA / "radio-chapaco.txt"
    text = run("read", page, **db)
    assert text.code == 0
    assert text.out.startswith("Radio Chapaco: 320 patients and pupils taken to safety in San Lorenzo\nr-")
    assert "municipality" in text.out
    assert "“320”" in text.out
    html = run("read", page, "--format", "html", **db)
    assert html.out.startswith("<!doctype html>")
    assert "320" in html.out
    (reading,) = run("read", page, "--format", "json", **db).lines
    jsonschema.validate(reading, schema("reading-1"))
    assert reading["report"]["text"] == page.read_text(encoding="utf-8")
    assert run("read", TARIJA, "--format", "json", **db).code == 0
    assert len(run("read", TARIJA, "--format", "json", **db).lines) == 15
    said = ("--outlet", "Radio Chapaco", "--published", "2014-06-05", "--title", "320 to safety")
    (reading,) = run("read", page, "--format", "json", *said, **db).lines
    assert reading["report"]["outlet"] == "Radio Chapaco"
    assert reading["report"]["published"] == "2014-06-05T12:00:00Z"
    assert not (tmp_path / "none.sqlite").exists()
    assert database.read_bytes() == before


def test_reread_gives_what_was_there(run: Command, database: Path, tmp_path: Path) -> None:
    copy = shutil.copy(database, tmp_path / "c.sqlite")
    moment = ("--as-of", "2014-07-01", "--format", "json")
    before = run("incidents", *moment, "--db", copy).out
    told = run("reread", "--db", copy)
    assert told.code == 0
    assert re.fullmatch(r"15 reports read with \S+; records rebuilt\n", told.out)
    assert run("incidents", *moment, "--db", copy).out == before


def test_records_of_another_reader_are_said_to_be(run: Command, database: Path, tmp_path: Path) -> None:
    copy = shutil.copy(database, tmp_path / "c.sqlite")
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("UPDATE mark SET value = replace(value, 'trained-', 'trained-0')")
        connection.commit()
    told = run("add", TARIJA, "--db", copy)
    assert told.code == 4
    assert "were made by trained-0" in told.err.replace("\n", " ")
    assert "onrecord reread" in told.err
    ill = run("doctor", "--db", copy)
    assert ill.code == 4
    assert "run `onrecord reread`" in ill.words
    assert run("reread", "--db", copy).code == 0
    assert run("doctor", "--db", copy).code == 0
    assert run("add", TARIJA, "--db", copy).code == 0


def test_doctor(run: Command, database: Path, tmp_path: Path) -> None:
    told = run("doctor")
    assert told.code == 0
    for words in ("database is whole yes", "15 reports", "one item set aside", "all reports read by it yes"):
        assert words in told.words
    assert "✗" not in told.out
    assert "nothing yet" in run("doctor", "--db", tmp_path / "new.sqlite").out


def test_the_database_named_wins_over_the_default(run: Command, database: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    assert run("doctor", "--db", other).code == 0
    assert run("incidents", "--db", other).out == "No incidents on record. Add reports first: onrecord add PATH\n"
    assert run("sources", "--db", other).out == "No sources yet. Add reports first: onrecord add PATH\n"
    assert "Tarija" in run("incidents", "--db", database, ONRECORD_DB=str(other)).out
    assert "Tarija" in run("incidents", "--db", f"sqlite:///{database}", ONRECORD_DB=str(other)).out


def test_what_only_reads_makes_no_database(run: Command, tmp_path: Path) -> None:
    mistyped = tmp_path / "mistyped.sqlite"
    for words in (["incidents"], ["show", "x"], ["brief", "x"], ["sources"], ["set-aside"], ["reread"]):
        told = run(*words, "--db", mistyped)
        assert told.code == 4
        assert f"there is no database at {mistyped}" in told.err.replace("\n", "")
        assert not mistyped.exists()


def test_the_default_is_in_the_users_data_folder(run: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    told = CliRunner().invoke(cli.app, ["doctor"], env={"ONRECORD_DB": None})
    assert told.exit_code == 0
    assert (tmp_path / "data" / "onrecord" / "onrecord.sqlite").exists()


@pytest.mark.parametrize(
    "words",
    [["incidents"], ["show", QUAKE], ["brief", QUAKE], ["changes", QUAKE], ["sources"], ["doctor"], ["set-aside"]],
    ids=lambda words: words[0],
)
def test_what_is_piped_is_plain(words: list[str], run: Command) -> None:
    told = run(*words)
    assert "\x1b" not in told.out
    assert told.err == ""
    assert max(len(line) for line in told.out.splitlines()) <= 200
    assert run(*words, NO_COLOR="1", COLUMNS="40").out.splitlines()[0] == told.out.splitlines()[0]


def test_colour_on_a_terminal_and_none_where_it_is_not_wanted(run: Command) -> None:
    coloured = run("brief", QUAKE, FORCE_COLOR="1", TERM="xterm-256color")
    assert re.search("\x1b\\[[0-9;]*3[0-9]", coloured.out)
    for words in (["brief", QUAKE], ["show", QUAKE], ["incidents"]):
        plain = run(*words, FORCE_COLOR="1", NO_COLOR="1", TERM="xterm-256color")
        assert not re.search("\x1b\\[(?:[0-9;]*;)?(?:3[0-7]|4[0-7]|9[0-7])m", plain.out)
    with_words = re.sub("\x1b\\[[0-9;]*m", "", run("show", QUAKE, FORCE_COLOR="1", COLUMNS="140").out)
    assert "single-source · disputed" in with_words


def test_the_page_on_the_command_line_tells_every_command_option_and_code() -> None:
    page = (DEMO.parent / "docs" / "cli.md").read_text(encoding="utf-8")
    known = typer.main.get_command(cli.app)
    assert isinstance(known, TyperGroup)
    assert set(re.findall(r"^## ([a-z-]+)$", page, re.M)) == set(known.commands)
    for command in known.commands.values():
        for option in command.params:
            for name in option.opts:
                assert f"`{name}" in page or not name.startswith("--"), name
    assert cli.__doc__ is not None
    codes = set(re.findall(r"^(\d+) ", cli.__doc__, re.M))
    assert set(re.findall(r"^\| (\d+) \|", page, re.M)) == codes


def test_why_two_tellings_are_one_or_two(run: Command, database: Path) -> None:
    with onrecord.open(database) as records:
        home = max(records.store.iter_memberships(), key=lambda one: len(one.members))
        match = records.matches(home.id)[0]
        others = [one for one in records.store.iter_memberships() if one.id != home.id]
        cards = records.store.get_cards([match.a])
    told = run("why", f"{match.a}={match.b}")
    assert told.code == 0
    assert told.out.startswith(f"{match.a} = {match.b}\nheld to be one, {home.id}\n")
    assert f"“{cards[match.a].trigger_text}”" in told.words
    for reason in match.reasons:
        assert f"{reason.score:+.1f} {reason.rule}:" in told.words
    apart = run("why", f"{match.a}={others[0].members[0]}")
    assert apart.code == 0
    assert "held to be two" in apart.out
    assert run("why", f"{match.a}=i-none").code != 0
