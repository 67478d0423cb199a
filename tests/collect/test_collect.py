"""Collecting: files, folders, streams and addresses; every failure has its place and its next step."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from onrecord.collect.fetch import Fetched, FetchLimits, HttpFetcher, is_public
from onrecord.collect.folders import JSON_LINE
from onrecord.collect.gather import Gatherer
from onrecord.collect.received import MAX_BYTES, Collected, Failure
from onrecord.errors import FetchFailed
from onrecord.model.report import Hints, Received

NOW = datetime(2024, 5, 1, 12, tzinfo=UTC)


class NoNetwork:
    def fetch(self, url: str) -> Fetched:
        raise FetchFailed(f"{url}: no network here", url=url, todo="Try later.")


def gather(*targets: str, **options: object) -> list[Collected]:
    return list(Gatherer(NoNetwork(), NOW, **options).gather(targets, Hints()))  # type: ignore[arg-type]


def test_a_folder_is_walked_in_name_order_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", ".hidden", "sub/c.eml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    items = gather(str(tmp_path))
    assert [Path(item.address).name for item in items] == ["a.html", "b.txt", "c.eml"]
    assert [item.media for item in items if isinstance(item, Received)] == ["text/html", "text/plain", "message/rfc822"]


def test_json_lines_are_items_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(b'{"text": 1}\n\n{"broken\n')
    items = gather(str(path))
    assert [(item.address, item.raw) for item in items] == [
        (f"{path}#L1", b'{"text": 1}\n'),
        (f"{path}#L3", b'{"broken\n'),
    ]
    assert all(isinstance(item, Received) and item.media == JSON_LINE for item in items)


def test_gzip_is_unpacked_and_a_truncated_one_costs_only_itself(tmp_path: Path) -> None:
    packed = gzip.compress(b"word " * 5000)
    (tmp_path / "a.txt.gz").write_bytes(packed)
    (tmp_path / "b.txt.gz").write_bytes(packed[: len(packed) // 2])
    (tmp_path / "c.jsonl.gz").write_bytes(gzip.compress(b'{"text": "x"}\n' * 3))
    whole, cut, *lines = gather(str(tmp_path))
    assert isinstance(whole, Received)
    assert whole.raw == b"word " * 5000
    assert whole.media == "text/plain"
    assert isinstance(cut, Failure)
    assert cut.error.code == "damaged"
    assert len(lines) == 3


def test_a_page_of_80_mb_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.html"
    with path.open("wb") as file:
        file.truncate(80_000_000)
    (item,) = gather(str(path))
    assert isinstance(item, Failure)
    assert item.error.code == "too-large"
    assert len(item.raw) <= MAX_BYTES + (1 << 20)


def test_a_missing_file_and_a_failed_address_keep_their_places(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("x")
    first, second, third = gather(str(tmp_path / "none.txt"), "https://a.example/x", str(tmp_path / "b.txt"))
    assert isinstance(first, Failure)
    assert first.error.code == "no-file"
    assert isinstance(second, Failure)
    assert isinstance(third, Received)
    assert first.error.todo
    assert second.error.todo


def test_standard_input() -> None:
    (item,) = gather("-", stdin=io.BytesIO(b"hello"), form="text")
    assert isinstance(item, Received)
    assert (item.raw, item.media) == (b"hello", "text/plain")
    assert len(gather("-", stdin=io.BytesIO(b"{}\n{}\n"), form="jsonl")) == 2


def fetcher(answer: Callable[[httpx.Request], httpx.Response], **options: object) -> HttpFetcher:
    hosts = {"inside.example": "10.0.0.5", "both.example": "93.184.216.34"}
    options.setdefault("resolve", lambda host, port: [hosts.get(host, host if host[0].isdigit() else "93.184.216.34")])
    return HttpFetcher(transport=httpx.MockTransport(answer), **options)  # type: ignore[arg-type]


def page(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, html=f"<p>{request.headers['host']}{request.url.path}</p>")


def test_fetch_asks_the_checked_address_by_its_name() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return page(request)

    got = fetcher(answer).fetch("https://news.example:8443/a?b=c")
    assert got.raw == b"<p>news.example:8443/a</p>"
    assert (got.media or "").startswith("text/html")
    (request,) = seen
    assert request.url.host == "93.184.216.34"
    assert request.extensions["sni_hostname"] == "news.example"
    assert request.headers["user-agent"].startswith("onrecord/")


@pytest.mark.parametrize(
    "url",
    [
        "http://inside.example/",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://169.254.169.254/latest/meta-data",
        "http://[::ffff:10.0.0.1]/",
        "ftp://news.example/",
        "file:///etc/passwd",
        "http:///nohost",
    ],
)
def test_addresses_inside_and_other_schemes_are_refused(url: str) -> None:
    with pytest.raises(FetchFailed) as caught:
        fetcher(page, resolve=lambda host, port: [{"inside.example": "10.0.0.5"}.get(host, host)]).fetch(url)
    assert caught.value.code == "address-refused"


def test_a_redirect_inside_is_refused_and_an_allowed_one_is_followed() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/out":
            return httpx.Response(302, headers={"location": "/page"})
        if request.url.path == "/in":
            return httpx.Response(302, headers={"location": "http://inside.example/secret"})
        return page(request)

    assert fetcher(answer).fetch("http://news.example/out").url == "http://news.example/page"
    with pytest.raises(FetchFailed):
        fetcher(answer).fetch("http://news.example/in")
    assert fetcher(answer, allow_private=True).fetch("http://news.example/in").raw


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (lambda request: httpx.Response(302, headers={"location": str(request.url)}), "redirects"),
        (lambda request: httpx.Response(403), "http-status"),
        (lambda request: httpx.Response(200, content=b"x" * 2000), "too-large"),
        (lambda request: (_ for _ in ()).throw(httpx.ReadTimeout("slow")), "timed-out"),
        (lambda request: (_ for _ in ()).throw(httpx.ConnectError("refused")), "fetch-failed"),
    ],
)
def test_each_failure_is_typed(answer: Callable[[httpx.Request], httpx.Response], code: str) -> None:
    with pytest.raises(FetchFailed) as caught:
        fetcher(answer, limits=FetchLimits(size=1000)).fetch("http://news.example/x")
    assert caught.value.code == code
    assert caught.value.todo


def test_a_host_that_does_not_resolve() -> None:
    def nobody(host: str, port: int) -> list[str]:
        raise OSError("no such host")

    with pytest.raises(FetchFailed) as caught:
        fetcher(page, resolve=nobody).fetch("http://gone.example/")
    assert caught.value.code == "no-host"


@pytest.mark.parametrize(
    ("address", "public"),
    [("8.8.8.8", True), ("192.168.1.1", False), ("::1", False), ("::ffff:127.0.0.1", False), ("fe80::1%eth0", False)],
)
def test_public_addresses(address: str, public: bool) -> None:
    assert is_public(address) is public
