"""The server: the desk on this machine alone, until there are accounts."""

from __future__ import annotations

import socket
from contextlib import suppress

import uvicorn

from onrecord.desk.app import make_app
from onrecord.desk.guard import is_loopback
from onrecord.errors import BadSetting

BACKLOG = 100
"""Connections that wait while the desk is being opened."""


def refuse_others(host: str) -> None:
    """Raises BadSetting for a host that others than this machine could reach."""
    if not is_loopback(host):
        raise BadSetting(
            f"the desk has no accounts yet, so it is opened on this machine alone, not on {host!r}",
            todo="Leave --host out (127.0.0.1). To reach it from elsewhere, use your own SSH tunnel to this machine.",
        )


def open_socket(host: str, port: int) -> socket.socket:
    """A socket that listens there. Raises BadSetting where it can't be had."""
    refuse_others(host)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host.strip("[]"), port))
        listening.listen(BACKLOG)  # from here on whoever asks waits, and is not turned away
    except OSError as error:
        listening.close()
        raise BadSetting(
            f"the desk can't be opened at {host}:{port}: {error.strerror}", todo="Name another with --port."
        ) from None
    return listening


def serve(database: str, listening: socket.socket) -> None:
    """Answer until interrupted (Ctrl-C is how the desk is closed)."""
    config = uvicorn.Config(
        make_app(database),
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        lifespan="off",
    )
    with suppress(KeyboardInterrupt):
        uvicorn.Server(config).run(sockets=[listening])
