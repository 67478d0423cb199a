"""How a command ends when something goes wrong: told in words, with the code that stands for it. `cli` lists the codes."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import typer

from onrecord.errors import Ambiguous, NotFound, OnrecordError, StoreError
from onrecord.terminal import Screen

NOTHING_READ, NO_SUCH_THING, STORE_TROUBLE, OTHER_TROUBLE, INTERRUPTED = 1, 3, 4, 5, 130


@contextmanager
def troubles(screen: Screen) -> Iterator[None]:
    """Tell what goes wrong inside, and end the command with the code that stands for it."""
    try:
        yield
        sys.stdout.flush()
    except Ambiguous as error:
        screen.trouble(str(error), error.todo)
        for key, title in error.candidates[:20]:
            screen.err.print(f"    {key}  {title}", soft_wrap=True)
        raise typer.Exit(NO_SUCH_THING) from None
    except NotFound as error:
        screen.trouble(str(error), error.todo)
        raise typer.Exit(NO_SUCH_THING) from None
    except StoreError as error:
        screen.trouble(str(error), error.todo)
        raise typer.Exit(STORE_TROUBLE) from None
    except OnrecordError as error:
        screen.trouble(str(error), error.todo)
        raise typer.Exit(OTHER_TROUBLE) from None
    except KeyboardInterrupt:
        screen.trouble("interrupted: what was done is kept", "Run the same command again to go on.")
        raise typer.Exit(INTERRUPTED) from None
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EIO, errno.EFBIG):
            raise
        screen.trouble(f"the output can't be written: {error.strerror}", "Make room where it goes, then run it again.")
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(OTHER_TROUBLE) from None
