"""Makes what the tests would wait for, before they run: the place index. `./run test` does it beside the checks of types, on another processor."""

from __future__ import annotations

from tests.conftest import open_index

if __name__ == "__main__":
    open_index().close()
