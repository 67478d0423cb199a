"""Addresses → bytes, carefully: http(s) only, time-outs, size and redirect limits, and no request to an address inside
(private, loopback, link-local, …) unless the caller allows it.

Rules, in order, at every hop: the scheme must be http or https; the host is resolved once, every address it resolves to
must be public, and the request goes to the address that was checked (so a name that resolves anew can't slip past);
a redirect is a new hop, counted and checked alike; the body is read in pieces and dropped once over the limit of size or of time.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from onrecord.collect.received import MAX_BYTES
from onrecord.errors import AddressRefused, FetchFailed

if TYPE_CHECKING:
    import httpx

USER_AGENT = "onrecord/0.1 (+https://pypi.org/project/onrecord/)"
"""Says who asks, and where to read about it."""


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """Seconds to connect, between two pieces of a body, and for the whole of it; bytes of a body; redirects followed."""

    connect: float = 10.0
    read: float = 30.0
    total: float = 300.0
    size: int = MAX_BYTES
    redirects: int = 5


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body, the media type it was sent with, and the address it came from in the end."""

    raw: bytes
    media: str | None
    url: str


class Fetcher(Protocol):
    """Gets the bytes at an address. Raises `FetchFailed`."""

    def fetch(self, url: str) -> Fetched:
        """The body at `url`, redirects followed."""
        ...


Resolve = Callable[[str, int], Iterable[str]]
"""(host, port) → addresses as text. Raises OSError."""


def resolve_host(host: str, port: int) -> list[str]:
    """Addresses of a host by the system's resolver, in its order."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(frozen=True)
class HttpFetcher:
    """Fetches over the network with httpx. `transport` and `resolve` can be handed in (tests do)."""

    limits: FetchLimits = field(default_factory=FetchLimits)
    allow_private: bool = False
    resolve: Resolve = resolve_host
    transport: httpx.BaseTransport | None = None

    def fetch(self, url: str) -> Fetched:
        """The body at `url`. Raises AddressRefused or FetchFailed, each with what to do next."""
        import httpx  # here: sixty milliseconds that what fetches nothing does not pay

        limits = self.limits
        timeout = httpx.Timeout(limits.read, connect=limits.connect)
        headers = {
            "User-Agent": USER_AGENT,
            "Accept": "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5",
        }
        with httpx.Client(timeout=timeout, transport=self.transport, headers=headers, trust_env=False) as client:
            at = url
            for _ in range(limits.redirects + 1):
                got = self._hop(client, at, url)
                if isinstance(got, Fetched):
                    return got
                at = got
        todo = "The site sends us in a circle; open the address in a browser and give the one it ends at."
        raise FetchFailed(f"{url}: more than {limits.redirects} redirects", url=url, todo=todo, code="redirects")

    def _hop(self, client: httpx.Client, at: str, asked: str) -> Fetched | str:
        """One request: the body, or the address of a redirect."""
        import httpx

        try:
            target = httpx.URL(at)
        except httpx.InvalidURL as error:
            raise AddressRefused(f"{at}: not an address ({error})", url=asked, todo="Check the address.") from None
        address = self._checked(target, asked)
        pinned = target.copy_with(host=address)
        request = client.build_request(
            "GET", pinned, headers={"Host": target.netloc.decode("ascii")}, extensions={"sni_hostname": target.host}
        )
        try:
            response = client.send(request, stream=True)
            try:
                if response.has_redirect_location:
                    return str(target.join(response.headers["location"]))
                return Fetched(self._body(response, asked), response.headers.get("content-type"), at)
            finally:
                response.close()
        except httpx.TimeoutException:
            raise FetchFailed(f"{asked}: timed out", url=asked, todo="Try again later.", code="timed-out") from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            todo = "Check the address and the network, then try again."
            raise FetchFailed(f"{asked}: {error or type(error).__name__}", url=asked, todo=todo) from error

    def _checked(self, target: httpx.URL, asked: str) -> str:
        if target.scheme not in ("http", "https") or not target.host:
            todo = "Give an address that begins with http:// or https://."
            raise AddressRefused(f"{target}: we fetch http and https only", url=asked, todo=todo)
        port = target.port or (443 if target.scheme == "https" else 80)
        try:
            addresses = list(self.resolve(target.host, port))
        except (OSError, UnicodeError) as error:
            todo = "Check the host's name and your network."
            raise FetchFailed(f"{target.host}: not found ({error})", url=asked, todo=todo, code="no-host") from None
        if not addresses:
            raise FetchFailed(
                f"{target.host}: has no address", url=asked, todo="Check the host's name.", code="no-host"
            )
        if not self.allow_private:
            for address in addresses:
                if not is_public(address):
                    todo = "If you mean it, allow it with --allow-private."
                    message = f"{target.host} is an address inside your network ({address})"
                    raise AddressRefused(message, url=asked, todo=todo)
        return addresses[0]

    def _body(self, response: httpx.Response, asked: str) -> bytes:
        if response.status_code != 200:
            todo = "Open the address in a browser; if it asks to log in, save the page and add the file."
            message = f"{asked}: the site answered {response.status_code} {response.reason_phrase}".rstrip()
            raise FetchFailed(message, url=asked, todo=todo, code="http-status")
        body = bytearray()
        begun = time.monotonic()
        for piece in response.iter_bytes():
            body += piece
            if time.monotonic() - begun > self.limits.total:
                todo = "Try again later, or save the page and add the file."
                message = f"{asked}: still sending after {self.limits.total:g} seconds"
                raise FetchFailed(message, url=asked, todo=todo, code="timed-out")
            if len(body) > self.limits.size:
                todo = "Save the page, cut it to the report, and add the file."
                message = f"{asked}: larger than {self.limits.size // 1_000_000} MB"
                raise FetchFailed(message, url=asked, todo=todo, code="too-large")
        return bytes(body)


def is_public(address: str) -> bool:
    """Whether an IP address is one the whole Internet can reach; v4 addresses wrapped in v6 are unwrapped."""
    ip = ipaddress.ip_address(address.split("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        ip = ip.ipv4_mapped or ip.sixtofour or ip
    return ip.is_global and not ip.is_multicast
