"""Readers of training corpora, on files written here in each corpus's form."""

from __future__ import annotations

import json
from pathlib import Path

from training.corpora import Marked, Relation, read_gum, read_names, read_polnear, read_re3d

Row = tuple[str, str, int, str, str]


def conllu(*sentences: tuple[Row, ...]) -> str:
    """Rows of (form, Penn tag, head, relation, misc) as CoNLL-U, each sentence a paragraph."""
    lines = []
    for number, rows in enumerate(sentences):
        lines += ["# newpar", f"# sent_id = s-{number}"]
        for index, (form, tag, head, relation, misc) in enumerate(rows, 1):
            lines.append(f"{index}\t{form}\t_\t_\t{tag}\t_\t{head}\t{relation}\t_\t{misc}")
        lines.append("")
    return "\n".join(lines)


def gum(tmp_path: Path, text: str, name: str = "GUM_news_test") -> tuple[str, list[list[str]], list[str]]:
    """(text, attributions as words, decided words) of a GUM file."""
    home = tmp_path / "gum" / "dep"
    home.mkdir(parents=True)
    (home / f"{name}.conllu").write_text(text, encoding="utf-8")
    doc = next(read_gum(tmp_path))
    found = [
        [" | ".join(doc.text[a:b] for a, b in part) for part in (one.source, one.cue, one.content)]
        for version in doc.versions
        for one in version
    ]
    return doc.text, found, [doc.text[a:b] for a, b in doc.decided or ()]


SAID = (
    ("The", "DT", 2, "det", "Discourse=attribution-positive:1->2:0:_"),
    ("envoy", "NN", 3, "nsubj", "_"),
    ("told", "VBD", 0, "root", "_"),
    ("us", "PRP", 3, "iobj", "_"),
    ("that", "IN", 7, "mark", "Discourse=ROOT:2:0"),
    ("talks", "NNS", 7, "nsubj", "_"),
    ("failed", "VBD", 3, "ccomp", "SpaceAfter=No"),
    (".", ".", 3, "punct", "_"),
)


def test_gum_attribution_is_read_from_its_discourse_units(tmp_path: Path) -> None:
    _, found, decided = gum(tmp_path, conllu(SAID))
    assert found == [["The envoy", "told", "that talks failed"]]
    assert "us" not in decided  # PolNeAR may or may not call it part of the cue
    assert {"The", "envoy", "told", "that", "talks", "failed"} <= set(decided)


def test_gum_according_to(tmp_path: Path) -> None:
    rows = (
        ("According", "VBG", 3, "case", "Discourse=attribution-positive:1->2:0:_"),
        ("to", "IN", 1, "fixed", "_"),
        ("Roe", "NNP", 6, "obl", "SpaceAfter=No"),
        (",", ",", 3, "punct", "_"),
        ("talks", "NNS", 6, "nsubj", "Discourse=ROOT:2:0"),
        ("failed", "VBD", 0, "root", "SpaceAfter=No"),
        (".", ".", 6, "punct", "_"),
    )
    assert gum(tmp_path, conllu(rows))[1] == [["Roe", "According to", "talks failed"]]


def test_gum_leaves_the_speakers_own_thoughts_and_other_genres_undecided(tmp_path: Path) -> None:
    own = (("I", "PRP", 3, "nsubj", "Discourse=attribution-positive:1->2:0:_"), *SAID[1:])
    assert gum(tmp_path / "a", conllu(own))[1:] == ([], [])
    assert gum(tmp_path / "b", conllu(SAID), "GUM_vlog_test")[1:] == ([], [])


def test_gum_names_take_their_kind_from_the_entity_and_plurals_are_groups(tmp_path: Path) -> None:
    home = tmp_path / "gum" / "dep"
    home.mkdir(parents=True)
    rows = (
        ("Ann", "NNP", 3, "nsubj", "Entity=(1-person-new-cf1-1-sgl"),
        ("Roe", "NNP", 1, "flat", "Entity=1)"),
        ("met", "VBD", 0, "root", "_"),
        ("Danes", "NNPS", 3, "obj", "Entity=(2-person-new-cf1-1-sgl)"),
        ("at", "IN", 7, "case", "_"),
        ("Tano", "NNP", 7, "compound", "Entity=(3-place-new-cf1-2-sgl"),
        ("Airport", "NNP", 3, "obl", "Entity=3)"),
    )
    (home / "GUM_news_x.conllu").write_text(conllu(rows), encoding="utf-8")
    doc = next(read_gum(tmp_path))
    named = {doc.text[one.start : one.end]: set(one.kinds) for one in doc.mentions or ()}
    assert named["Danes"] == {"group"}
    assert named["Tano Airport"] == {"facility"}
    assert named["Ann Roe"] == {"person"}


def test_re3d_keeps_names_and_leaves_common_nouns_open(tmp_path: Path) -> None:
    home = tmp_path / "re3d" / "One source"
    home.mkdir(parents=True)
    text = "The regime shelled western Tano. Tano Hospital burned."
    spans = [("Organisation", "The regime"), ("Location", "western Tano"), ("Location", "Tano Hospital")]
    rows = [
        {
            "type": kind,
            "value": value,
            "documentId": "d",
            "begin": text.index(value),
            "end": text.index(value) + len(value),
        }
        for kind, value in spans
    ]
    (home / "documents.json").write_text(json.dumps({"_id": "d", "text": text}), encoding="utf-8")
    (home / "entities.json").write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    doc = next(read_re3d(tmp_path))
    assert [(text[one.start : one.end], set(one.kinds)) for one in doc.mentions or ()] == [
        ("The regime", {"organisation", "O"}),
        ("Tano", {"place"}),
        ("Tano Hospital", {"facility"}),
    ]
    own = next(read_re3d(tmp_path, own=True))
    assert [(text[one.start : one.end], set(one.kinds)) for one in own.mentions or ()][1] == ("western Tano", {"place"})


def test_polnear_relations_of_every_annotator(tmp_path: Path) -> None:
    home = tmp_path / "polnear" / "train"
    (home / "attributions").mkdir(parents=True)
    (home / "text").mkdir()
    text = "“Talks,” Roe said, “failed.”"
    (home / "text" / "d.txt").write_text(text, encoding="utf-8")
    ann = "T1\tSource 9 12\tRoe\nT2\tCue 13 17\tsaid\nT3\tContent 0 8;19 28\t…\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n"
    for who in ("a", "b"):
        (home / "attributions" / f"d_{who}.ann").write_text(ann, encoding="utf-8")
    doc = next(read_polnear(tmp_path, "train"))
    assert doc.versions == ((Relation(((9, 12),), ((13, 17),), ((0, 8), (19, 28))),),) * 2


def test_columns_are_gathered_into_texts_with_their_names(tmp_path: Path) -> None:
    home = tmp_path / "wnut17"
    home.mkdir()
    (home / "f.conll").write_text("Ann\tB-person\nRoe\tI-person\nleft\tO\n\nTano\tB-location\n", encoding="utf-8")
    doc = next(read_names(tmp_path, "wnut17", "f.conll"))
    assert doc.mentions == (
        Marked(0, 7, frozenset({"person"})),
        Marked(14, 18, frozenset({"place"})),
    )
    assert doc.text[14:18] == "Tano"
