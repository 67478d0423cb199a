"""When initials and middle names tell two persons' names apart."""

from __future__ import annotations

from operator import eq

from onrecord.text.personnames import differ_between, is_initial


def test_sisters_differ_between_their_given_and_their_last_name() -> None:
    ada = "ada lin roe".split()
    assert differ_between(ada, "ada kemi roe".split(), eq)
    assert not differ_between(ada, ada, eq)
    assert not differ_between(ada, "ada k. roe".split(), eq)
    assert not differ_between(ada, "ada roe".split(), eq)
    assert not differ_between(ada, "ada kemi roe".split(), lambda one, other: True)


def test_an_initial_is_that_of_the_word_it_begins() -> None:
    assert is_initial("j.", "jane")
    assert is_initial("jane", "j")
    assert not is_initial("k.", "jane")
    assert not is_initial("jane", "janet")
