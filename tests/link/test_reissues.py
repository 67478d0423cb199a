from __future__ import annotations

from onrecord.link.copies.reissues import canonical_address, match_reissue
from tests.link.made import report

FIRST = (
    "Nine people were hurt when a tram left the rails at Kolarova on Monday, the transport office said. The driver was taken to "
    "hospital with a broken arm. Trams on lines 3 and 6 turn back at the bridge until the evening."
)


def test_the_same_address_later_is_a_reissue_with_what_changed() -> None:
    old = report(FIRST, "Plov Dnevnik", url="https://www.plov.example/a/1?x=2", title="Nine hurt in tram crash")
    new = report(FIRST.replace("Nine", "11"), "Plov Dnevnik", url="http://plov.example/a/1", title="11 hurt", hours=3)
    found = match_reissue(new, [old])
    assert found is not None
    older, reasons = found
    assert older == old
    assert [reason.rule for reason in reasons] == ["same-address", "title-changed", "numbers-changed"]
    assert "new: 11" in reasons[2].detail
    assert match_reissue(old, [new]) is None


def test_the_same_text_at_another_address_is_a_reissue_only_of_the_same_outlet() -> None:
    old = report(FIRST, "Plov Dnevnik", url="https://plov.example/a/1")
    new = report(FIRST + " Two of the hurt are children.", "Plov Dnevnik", url="https://plov.example/a/2", hours=3)
    copy = report(FIRST + " Two of the hurt are children.", "Sofia Post", hours=3)
    assert match_reissue(new, [old]) is not None
    assert match_reissue(copy, [old]) is None


def test_the_latest_older_text_is_the_one_replaced() -> None:
    texts = [FIRST, FIRST.replace("Nine", "Ten"), FIRST.replace("Nine", "Eleven")]
    issues = [report(text, "Plov Dnevnik", url="https://plov.example/a/1", hours=n) for n, text in enumerate(texts)]
    found = match_reissue(issues[2], [issues[0], issues[1]])
    assert found is not None
    assert found[0] == issues[1]


def test_another_story_of_the_outlet_is_none() -> None:
    old = report(FIRST, "Plov Dnevnik", url="https://plov.example/a/1")
    new = report(
        "The city will buy twenty trams next year, the mayor said on Friday at the depot.", "Plov Dnevnik", hours=9
    )
    assert match_reissue(new, [old]) is None


def test_addresses() -> None:
    assert canonical_address("https://www.plov.example/a/1/?utm=x#top") == "plov.example/a/1"
    assert canonical_address("http://m.plov.example/a/1/amp") == "plov.example/a/1"
    assert canonical_address("https://plov.example/") is None
    assert canonical_address(None) is None
