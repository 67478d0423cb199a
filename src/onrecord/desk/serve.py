"""The server: on this machine alone, or, with accounts, where others can reach it."""

from __future__ import annotations

import ipaddress
import multiprocessing
import re
import signal
import socket
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from types import FrameType

import uvicorn
from anyio.to_thread import current_default_thread_limiter

from onrecord.desk.app import make_app
from onrecord.desk.asking import Desk
from onrecord.desk.guard import is_loopback
from onrecord.desk.svg.basemap import open_basemap
from onrecord.desk.sweeping import Sweeping
from onrecord.desk.warming import Warming
from onrecord.errors import BadSetting, StoreError
from onrecord.store.sql import open_store
from onrecord.store.sql_accounts import open_accounts

BACKLOG = 100
"""Connections that wait while the desk is being opened."""
_HOST_NAME = re.compile(r"(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*")
_WAIT = 10.0


AT_ONCE = 6
"""Pages that one process works on at once."""


@dataclass(frozen=True, slots=True)
class Where:
    """Where the desk listens, the host names it answers to beside this machine's own, and the proxies whose word it takes. `exposed`:
    others than this machine can reach it."""

    host: str
    port: int
    names: tuple[str, ...] = ()
    proxies: tuple[str, ...] = ()

    @property
    def exposed(self) -> bool:
        """Whether others can reach it: it listens beyond this machine, or a proxy brings it others by another name."""
        return not is_loopback(self.host) or bool(self.names) or bool(self.proxies)


def read_where(host: str, port: int, names: Sequence[str] = (), proxies: Sequence[str] = ()) -> Where:
    """Where the desk is to listen. Raises BadSetting."""
    for name in names:
        if not _HOST_NAME.fullmatch(name.lower().rstrip(".")) and not _is_address(name):
            raise BadSetting(
                f"not a host name: {name[:80]!r}", todo="Name it without scheme and port: desk.example.org."
            )
    for proxy in proxies:
        if not _is_address(proxy):
            raise BadSetting(f"not an address: {proxy[:80]!r}", todo="Give the proxy's own address, such as 127.0.0.1.")
    own = tuple(name.lower().rstrip(".") for name in names if not is_loopback(name))
    where = Where(host, port, own, tuple(proxies))
    if is_loopback(host) or own:
        return where
    bare = host.strip("[]")
    if _is_address(bare) and ipaddress.ip_address(bare).is_unspecified:
        raise BadSetting(
            f"on {host!r} the desk has no name to answer to",
            todo="Say by which names it is reached: --name desk.example.org (several times for several).",
        )
    return Where(host, port, (bare.lower(),), where.proxies)


def refuse_without_accounts(database: str, where: Where) -> None:
    """Raises BadSetting where others could reach a desk at which nobody signs in."""
    try:
        open_store(database, create=False).close()  # brings it up to date
        accounts = open_accounts(database, wait=_WAIT)
        try:
            some = accounts.any_account()
        finally:
            accounts.close()
    except StoreError as error:
        if error.code != "missing":
            raise
        some = False
    if not some:
        place = where.host if not is_loopback(where.host) else ", ".join((*where.names, *where.proxies))
        raise BadSetting(
            f"the desk has no accounts yet, so it is opened to this machine alone, not to {place!r}",
            todo="Add one: onrecord user add NAME --role admin. Or leave --host, --name and --proxy out.",
        )


def open_socket(host: str, port: int) -> socket.socket:
    """A socket that listens there. Raises BadSetting where it can't be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(
        family, socket.SOCK_STREAM, socket.IPPROTO_TCP
    )  # asyncio turns delays off where it sees TCP
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host.strip("[]"), port))
        listening.listen(BACKLOG)  # from here on whoever asks waits, and is not turned away
    except OSError as error:
        listening.close()
        raise BadSetting(
            f"the desk can't be opened at {host}:{port}: {error.strerror}",
            todo="Name another with --port.",
        ) from None
    return listening


def serve(database: str, where: Where, listening: socket.socket, workers: int = 1) -> None:
    """Answer until interrupted (Ctrl-C is how the desk is closed), in so many processes that share nothing but the database."""
    if workers == 1:
        _answer(database, where, listening)
        return
    spawned = multiprocessing.get_context("spawn")
    processes = [spawned.Process(target=_answer, args=(database, where, listening)) for _ in range(workers)]
    for process in processes:
        process.start()
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        with suppress(KeyboardInterrupt):
            for process in processes:
                process.join()
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.join()


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _answer(database: str, where: Where, listening: socket.socket) -> None:
    desk = Desk(database, lambda: datetime.now(UTC), tuple(open_basemap()))
    config = uvicorn.Config(
        make_app(database, names=where.names, sign_in_needed=where.exposed, ready=True, desk=desk),
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=bool(where.proxies),
        forwarded_allow_ips=list(where.proxies),
        lifespan="off",
    )
    with suppress(KeyboardInterrupt):
        _Server(config, Warming(desk), Sweeping(desk.pace)).run(sockets=[listening])


class _Server(uvicorn.Server):
    """Works on `AT_ONCE` pages at a time: more take turns at one interpreter, and each holds a connection to the database. What is
    looked at most is made ready meanwhile, and what pages leave is swept."""

    def __init__(self, config: uvicorn.Config, *beside: Warming | Sweeping) -> None:
        super().__init__(config)
        self._beside = beside

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Before the first request."""
        current_default_thread_limiter().total_tokens = AT_ONCE
        await super().startup(sockets)
        for one in self._beside:
            one.start()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """After the last request."""
        for one in self._beside:
            one.stop()
        await super().shutdown(sockets)


def _is_address(words: str) -> bool:
    try:
        ipaddress.ip_address(words)
    except ValueError:
        return False
    return True
