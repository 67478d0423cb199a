"""The store of accounts, on every database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from onrecord.errors import StoreError
from onrecord.model.account import AccessEvent, Account, Happened, Role, Session, Token
from onrecord.store.accounts import AccountStore
from onrecord.store.sql import open_store
from onrecord.store.sql_accounts import open_accounts
from tests.store.conftest import DATABASES, made_address

T = datetime(2026, 3, 1, 12, tzinfo=UTC)
KARI = Account("kari", Role.ADMIN, "$argon2id$…", T, "cli", T)
OLA = Account("ola", Role.READER, "$argon2id$…", T, "kari", T)


@pytest.fixture(params=[name for name in DATABASES if name != "sqlite-memory"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Of a database with nothing in it: accounts are opened beside the record, which one in memory can't be."""
    yield from made_address(request, tmp_path)


@pytest.fixture
def accounts(address: str) -> Iterator[AccountStore]:
    open_store(address).close()
    opened = open_accounts(address, wait=5)
    yield opened
    opened.close()


def session(name: str, account: str = "kari", after: int = 0) -> Session:
    at = T + timedelta(hours=after)
    return Session(name, account, at, at, "192.0.2.1", "Browser")


def test_accounts_are_put_and_found(accounts: AccountStore) -> None:
    assert not accounts.any_account()
    assert accounts.get_account("kari") is None
    accounts.put_account(OLA)
    accounts.put_account(KARI)
    assert accounts.any_account()
    assert accounts.list_accounts() == (KARI, OLA)
    gone = replace(OLA, disabled=T, role=Role.EDITOR)
    accounts.put_account(gone)
    assert accounts.get_account("ola") == gone


def test_sessions_end_by_account_one_by_one_or_by_age(accounts: AccountStore) -> None:
    accounts.put_account(KARI)
    accounts.put_account(OLA)
    for n in range(4):
        accounts.add_session(session(f"s{n}", after=n))
    accounts.add_session(session("o", "ola"))
    accounts.see_session("s0", T + timedelta(hours=9))
    assert accounts.find_session("s0") == (replace(session("s0"), seen=T + timedelta(hours=9)), KARI)
    assert accounts.find_session("none") is None
    assert [one.id for one in accounts.list_sessions("kari")] == ["s0", "s3", "s2", "s1"]
    assert accounts.drop_sessions(one="s2") == 1
    accounts.drop_old_sessions(T, T + timedelta(hours=2))
    assert [one.id for one in accounts.list_sessions("kari")] == ["s0", "s3"]
    assert accounts.list_sessions("ola") == ()
    assert accounts.drop_sessions(of="kari", but="s3") == 1
    assert accounts.drop_sessions(of="kari") == 1
    with pytest.raises(ValueError, match="whose"):
        accounts.drop_sessions()


def test_tokens_are_found_by_hash(accounts: AccountStore) -> None:
    accounts.put_account(KARI)
    token = Token("to-1", "hash", "kari", "feed", Role.READER, T, "kari", T + timedelta(days=1))
    accounts.put_token(token)
    assert accounts.find_token("hash") == (token, KARI)
    assert accounts.find_token("to-1") is None
    accounts.put_token(replace(token, revoked=T))
    assert accounts.list_tokens("kari") == accounts.list_tokens() == (accounts.get_token("to-1"),)
    assert accounts.list_tokens("ola") == ()


def test_events_are_told_the_last_first(accounts: AccountStore) -> None:
    events = [AccessEvent(T + timedelta(hours=n), Happened.SIGNED_IN, "kari", "kari", f"192.0.2.{n}") for n in range(3)]
    for event in events:
        accounts.add_event(event)
    accounts.add_event(AccessEvent(T, Happened.SIGN_IN_REFUSED, "", "", "192.0.2.9", "unknown name"))
    assert accounts.list_events(10, "kari") == tuple(reversed(events))
    assert accounts.list_events(1)[0].note == "unknown name"
    assert accounts.has_signed_in_from("kari", "192.0.2.2", T)
    assert not accounts.has_signed_in_from("kari", "192.0.2.0", T + timedelta(hours=1))
    assert not accounts.has_signed_in_from("kari", "192.0.2.9", T)


def test_a_transaction_is_undone_whole(accounts: AccountStore) -> None:
    def broken() -> None:
        with accounts.transaction():
            accounts.put_account(KARI)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken()
    assert not accounts.any_account()


def test_accounts_are_no_part_of_the_record(address: str, accounts: AccountStore) -> None:
    store = open_store(address)
    before, counts = store.stamp(), store.counts()
    accounts.put_account(KARI)
    accounts.add_session(session("s"))
    assert store.stamp() == before
    assert store.counts() == counts
    assert "account" not in counts
    store.drop_derived()
    assert accounts.any_account()
    store.close()


def test_no_database_is_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no database"):
        open_accounts(tmp_path / "none.sqlite", wait=1)
    assert not (tmp_path / "none.sqlite").exists()
