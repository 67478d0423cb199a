"""Who is given which words: each clause frame, on sentences written for it."""

from __future__ import annotations

import pytest

from tests.extract.attribution.reading import read


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # before its content
        ("The coast guard said the ferry was full.", [("coast guard", "said", "the ferry was full")]),
        ("Officials in Lima say that four bridges fell.", [("Officials in Lima", "say", "that four bridges fell")]),
        ("On Monday the army said it had withdrawn.", [("army", "said", "it had withdrawn")]),
        ("Smith on Tuesday said the dam held.", [("Smith", "said", "the dam held")]),
        ("Another said there were nine.", [("Another", "said", "there were nine")]),
        # after it, and inverted
        ("Two men were held, police said.", [("police", "said", "Two men were held")]),
        ("However, the road is open, the mayor said.", [("mayor", "said", "the road is open")]),
        ("The toll is nine, said Ana Ruiz, a nurse who ran for an hour.", [("Ana Ruiz", "said", "The toll is nine")]),
        ("“Not yet,” said her aunt Rosa Quiroga.", [("Rosa Quiroga", "said", "“Not yet,”")]),
        ("Power was back by noon, the operator said on its website.", [("operator", "said", "Power was back by noon")]),
        # broken by its cue
        ("“We came,” Bello said, “and they fled.”", [("Bello", "said", "“We came,” … “and they fled.”")]),
        (
            "If the wind drops, Adeyemi said, the ships can sail.",
            [("Adeyemi", "said", "If the wind drops … the ships can sail")],
        ),
        # the cut after a question
        ("“Who did this?” Cannon asked.", [("Cannon", "asked", "“Who did this?”")]),
        # hearers
        ("The envoy told reporters that talks were over.", [("envoy", "told", "that talks were over")]),
        ("Diallo told the Senate in March: “It is done.”", [("Diallo", "told", "“It is done.”")]),
        ("Jane Roe, a teacher in Kano, told Wire News by phone, “We ran.”", [("Jane Roe", "told", "“We ran.”")]),
        # several cues, one subject
        (
            "The firm confirmed the leak but denied that anyone was hurt.",
            [("firm", "confirmed", "the leak"), ("firm", "denied", "that anyone was hurt")],
        ),
        ("Roe met the families and said the search would go on.", [("Roe", "said", "the search would go on")]),
        (
            "The mine is safe, the owner said, adding that work had resumed.",
            [("owner", "said", "The mine is safe"), ("owner", "adding", "that work had resumed")],
        ),
        # prepositions and participles
        (
            "According to the Red Crescent, roads to three villages are cut.",
            [("Red Crescent", "According to", "roads to three villages are cut")],
        ),
        (
            "Nine were hurt, according to a statement from governor Li Wen.",
            [("Li Wen", "according to", "Nine were hurt")],
        ),
        # passives
        ("The move was billed by Gen. Ito as a pause.", [("Ito", "was billed", "The move … as a pause")]),
        (
            "It was the worst fire in years, in what the mayor described as a warning.",
            [("mayor", "described", "as a warning")],
        ),
        # nouns, colons, notes
        (
            "The general struck a sterner note: “We will answer this.”",
            [("general", "struck a sterner note:", "“We will answer this.”")],
        ),
        (
            "The line from Ana Ruiz, who speaks for the port, was the same: “No comment for now, please.”",
            [("Ana Ruiz", "was the same:", "“No comment for now, please.”")],
        ),
        # claims that somebody turns down
        (
            "Oran said it shot down a drone, a claim that Sidon flatly denied.",
            [("Oran", "said", "it shot down a drone"), ("Sidon", "flatly denied", "it shot down a drone")],
        ),
        # relayed
        (
            "The minister was quoted by state media as saying that the dam held.",
            [("minister", "was quoted by state media as saying", "that the dam held")],
        ),
        ("Wire News cited a guard as saying the gate was open.", [("guard", "cited", "the gate was open")]),
        # roundabout
        ("Oslo took to X to say that airspace was shut.", [("Oslo", "took to X to say", "that airspace was shut")]),
        ("The bank put out a statement saying no money was lost.", [("bank", "saying", "no money was lost")]),
        (
            "The army claims it hit 30 trucks, a figure the rebels dispute.",
            [("army", "claims", "it hit 30 trucks"), ("rebels", "dispute", "it hit 30 trucks")],
        ),
        (
            "Oran dismissed the charge, with aide Dov Orr calling it “pure fantasy.”",
            [("Oran", "dismissed", "the charge"), ("Dov Orr", "calling", "it “pure fantasy.”")],
        ),
        ("The navy on Thursday admitted it had hit the pier.", [("navy", "admitted", "it had hit the pier")]),
        # who a cue's subject is
        (
            "He declined to say how many were missing, but two officials in Aral, who spoke on condition of anonymity, put the number at 20.",
            [("He", "declined", "to say how many were missing"), ("officials in Aral", "put", "the number at 20")],
        ),
        (
            "She testified that the swabs were kept before they were tested, and agreed that this was wrong.",
            [
                ("She", "testified", "that the swabs were kept before they were tested"),
                ("She", "agreed", "that this was wrong"),
            ],
        ),
        (
            "He blames sand harvesters, who he says had eaten away the toe of the dam.",
            [("He", "blames", "sand harvesters"), ("he", "says", "had eaten away the toe of the dam")],
        ),
        (
            "The pit had been full of gas, its chairman Almaz Toktobaev claims.",
            [("Almaz Toktobaev", "claims", "The pit had been full of gas")],
        ),
        (
            "A message claims that its men are inside and demands the release of nine prisoners.",
            [("message", "claims", "that its men are inside"), ("message", "demands", "the release of nine prisoners")],
        ),
        (
            "Roe said the army had withdrawn, putting its losses at two dead.",
            [("Roe", "said", "the army had withdrawn"), ("Roe", "putting", "its losses at two dead")],
        ),
        (
            "The mayor would not be drawn on whether the fire was set.",
            [("mayor", "would not be drawn on", "whether the fire was set")],
        ),
        (
            "“Not one report,” said Superintendent of Police (Kullu) Asha Negi.",
            [("Asha Negi", "said", "“Not one report,”")],
        ),
        ("Pune, Sep 26 (DPS) A wall fell on Monday, police said.", [("police", "said", "A wall fell on Monday")]),
        ("Army: “We hit a command post, no more.”", [("Army", ":", "“We hit a command post, no more.”")]),
        ("Bill Yancey isn't sure he will rebuild.", [("Bill Yancey", "isn't sure", "he will rebuild")]),
        ("The roof had gone, its chair, Saule Isk, told reporters.", [("Saule Isk", "told", "The roof had gone")]),
        # figures put
        ("The observatory put the magnitude at 6.1.", [("observatory", "put", "the magnitude at 6.1")]),
    ],
)
def test_frames(text: str, rows: list[tuple[str, str, str]]) -> None:
    assert read(text).rows == rows


@pytest.mark.parametrize(
    "text",
    [
        "No group has claimed responsibility.",
        "Nobody said why.",
        "The report of the claim was late.",
        "She added sugar to the tea.",
        "Immigrants can find work here.",
        "The general did not reveal how many left.",
        "The presidency had not commented by noon.",
        "Neither the army nor the police responded to requests for comment.",
        "Music known as gnawa filled the square.",
        "The accident at the bend had claimed 16 lives in 2019.",
    ],
)
def test_what_is_no_statement_is_the_outlets(text: str) -> None:
    found = read(text)
    assert found.rows == []
    assert found.own == [text]


def test_a_quotation_that_follows_on_is_its_speakers() -> None:
    found = read("“We left early,” Hoang said. “The road was flooded.” It reopened at noon.")
    assert found.rows == [
        ("Hoang", "said", "“We left early,”"),
        ("Hoang", "said", "“The road was flooded.”"),
    ]
    assert found.own == ["It reopened at noon."]


def test_a_quotation_in_the_paragraph_below_a_colon() -> None:
    found = read("Minister Ilse Kern said:\n\n“The pass is shut. It will stay shut.”\n\nSnow fell.")
    assert found.rows == [("Ilse Kern", "said", "“The pass is shut. It will stay shut.”")]
    assert found.own == ["Snow fell."]


def test_the_outlets_gloss_is_not_the_sources() -> None:
    found = read("A third of the drones “failed” — implying that they were jammed — the ministry said.")
    assert found.rows == [("ministry", "said", "A third of the drones “failed”")]
    assert found.own == ["implying that they were jammed"]


def test_the_second_hand_is_nested_and_credits_the_first() -> None:
    found = read("Kanal 5 reported that two had died, citing a hospital worker.")
    first, second = found.attributed
    assert first.source is not None
    assert second.source is not None
    assert second.source.name == "hospital worker"
    assert second.inside == first.id
    assert [via.name for via in second.via] == ["Kanal 5"]


@pytest.mark.parametrize(
    ("text", "cited", "teller", "content"),
    [
        (
            "Kanal 5, citing the port authority, reported that two had died.",
            "port authority",
            "Kanal 5",
            "that two had died",
        ),
        (
            "The Sel Courier, quoting two officials, said the road was shut.",
            "officials",
            "The Sel Courier",
            "the road was shut",
        ),
        ("Kanal 5, citing a security source, said nine had died.", "security source", "Kanal 5", "nine had died"),
    ],
)
def test_who_is_cited_beside_the_teller_has_what_is_told(text: str, cited: str, teller: str, content: str) -> None:
    """Wires tell so of most that they have from others; the teller had been the only source."""
    found = read(text)
    (second,) = [one for one in found.attributed if one.via]
    assert second.source is not None
    assert (second.source.name, second.via[0].name, found.content(second)) == (cited, teller, content)
    assert [one for one in found.attributed if one.id == second.inside]


def test_a_reason_beside_the_subject_is_nobody() -> None:
    assert [one.via for one in read("Kanal 5, citing security concerns, said it would not name him.").attributed] == [
        ()
    ]


def test_whom_a_statement_is_made_to_ends_before_what_it_says() -> None:
    (found,) = read("The ministry said in a statement to AFP that nine ships had sunk.").attributed
    assert [via.name for via in found.via] == ["AFP"]


def test_a_time_of_two_words_after_the_hearer_is_no_content() -> None:
    found = read("Dana Voss has resigned, two board members told the Orba Courier on Tuesday evening.")
    assert found.rows == [("board members", "told", "Dana Voss has resigned")]


def test_without_elaborating_is_the_outlets() -> None:
    found = read("He told reporters that 41 of them were in serious condition, without elaborating.")
    assert found.rows == [("He", "told", "that 41 of them were in serious condition")]


def test_who_told_a_quotation_told_what_follows_on() -> None:
    found = read("“We felt a jolt,” Petr Lohn told Sel News Agency. “I carried a child out.”")
    assert [[via.name for via in one.via] for one in found.attributed] == [["Sel News Agency"]] * 2


def test_a_body_named_for_many_persons_is_no_person() -> None:
    (found,) = read("In Sel, Doctors Without Limits said its clinic was full.").attributed
    assert found.source is not None
    assert (found.source.name, found.source.kind.value) == ("Doctors Without Limits", "organisation")


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The country's disaster agency said two had died.", "country's disaster agency", "organisation"),
        ("The state news agency said two had died.", "state news agency", "outlet"),
        ("Fars agency said two had died.", "Fars agency", "outlet"),
        ("In Sel, neighbouring Tarsia said it would help.", "Tarsia", "state"),
        ("Residents there said two had died.", "residents", "collective"),
        ("The faction's media arm said two had died.", "faction's media arm", "organisation"),
        ("In Sel, Orba Mountain Rescue said two had died.", "Orba Mountain Rescue", "organisation"),
    ],
)
def test_what_a_party_is(text: str, name: str, kind: str) -> None:
    (found,) = read(text).attributed
    assert found.source is not None
    assert (found.source.name, found.source.kind.value) == (name, kind)


def test_an_age_is_no_part_of_a_name() -> None:
    assert read("A 40-year-old trader said the market was shut.").rows[0][0] == "trader"


def test_what_others_verified_speaks_itself() -> None:
    (found,) = read("Video verified by the broadcaster says the gate was open.").attributed
    assert found.source is not None
    assert found.source.kind.value == "document"


def test_a_possessor_is_named_without_its_ending() -> None:
    assert read("A regulator’s report said the valve had failed.").rows[0][0] == "regulator"


def test_who_stands_for_the_whole_of_a_source_that_it_follows() -> None:
    found = read("“They were asleep,” said Hamid Orr of the relief service, who described the night as quiet.")
    assert [row[0] for row in found.rows] == ["Hamid Orr", "Hamid Orr"]


def test_a_hedge_in_ones_own_statement_is_no_statement() -> None:
    found = read("Roe said he believed the fire was set.")
    assert found.rows == [("Roe", "said", "he believed the fire was set")]


def test_headlines() -> None:
    assert read("x", "Iran fires missiles, Pentagon says").rows == [("Pentagon", "says", "Iran fires missiles")]
    assert read("x", "Police: nine held after raid").rows == [("Police", ":", "nine held after raid")]
    assert read("x", "Nine killed in mine blast – ministry").rows == [("ministry", "–", "Nine killed in mine blast")]
    assert read("x", "Storm: what we know so far").rows == []


def test_datelines_belong_to_nobody() -> None:
    found = read("BATUMI, March 4 (Wire) — Nine ships left port, the navy said.")
    assert found.rows == [("navy", "said", "Nine ships left port")]
    assert found.own == []


def test_a_hedged_phrase_is_its_own_statement() -> None:
    found = read("Rebels shelled the port in what appeared to be revenge for a raid.")
    assert found.own == ["Rebels shelled the port", "in what appeared to be revenge for a raid."]
    certain, probable = (one.certainty.value for one in found.statements)
    assert (certain, probable) == ("certain", "probable")
