"""Put a trained branch into the shipped file: one graph, one run a window.

    python -m training.graft BRANCH.pt OUT [--telling | --responding] [--shipped FOLDER]

The branch (with `--telling` or `--responding` the second or third one, of `training.passages`) is exported, quantised as the encoder is (weights int8 by channel in
seven bits, activations a window at a time), and joined where it taps the encoder. What was in the file stays node for node; a branch that was in it before is left out. OUT gets `reading.onnx`,
`reading.json` and `tokenizer.json`. Raises ValueError where the joined file gives other attribution, mention, toponym or link scores than the
shipped one, or labels fewer words as the branch does than `CLOSE`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

from onrecord.extract.encoder.labels import BRANCH, HEADS, LABELS
from onrecord.extract.encoder.model import SHIPPED, Encoder
from onrecord.extract.encoder.pieces import cut_pieces, windows
from onrecord.text.document import Document
from training.branch import INNER_OUTPUTS, Branch, with_inner_outputs
from training.examples import tokenizer_of
from training.export import CLOSE, TEXTS
from training.network import LAYERS, SIZE
from training.passages import RESPONDING_TASK, TELLING_TASK, Teller


@dataclass(frozen=True)
class Place:
    """What a branch is called in the file: the prefix of its nodes, its outputs, and of these the heads."""

    prefix: str
    heads: tuple[str, ...]
    outputs: tuple[str, ...]


FIRST = Place("branch/", tuple(BRANCH), (*BRANCH, "judged"))
SECOND, THIRD = (Place(f"{task.name}/", task.heads, task.heads) for task in (TELLING_TASK, RESPONDING_TASK))
TAPS = tuple(f"layer{n}" for n in range(LAYERS))
KEPT = (*HEADS, "links")
"""Outputs of the file before, which must stay as they are to the last bit."""


def without_branch(model: onnx.ModelProto, place: Place) -> onnx.ModelProto:
    """The file as it was before a branch was put in."""
    graph = model.graph
    for field in (graph.node, graph.initializer, graph.output, graph.value_info):
        kept = [one for one in field if not one.name.startswith(place.prefix) and one.name not in place.outputs]
        del field[:]
        field.extend(kept)
    return model


def quantised(branch: nn.Module, place: Place) -> onnx.ModelProto:
    """The branch by itself, in seven bits."""
    sample = tuple(torch.randn(1, 96, SIZE) for _ in TAPS)
    with tempfile.TemporaryDirectory() as scratch:
        plain, prepared, small = (Path(scratch) / f"{name}.onnx" for name in ("plain", "prepared", "small"))
        torch.onnx.export(
            branch,
            sample,
            str(plain),
            input_names=list(TAPS),
            output_names=list(place.outputs),
            dynamic_axes={name: {1: "pieces"} for name in (*TAPS, *place.outputs)},
            opset_version=17,
            dynamo=False,
        )
        quant_pre_process(str(plain), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(str(prepared), str(small), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
        return onnx.load(str(small))


def joined(shipped: onnx.ModelProto, branch: onnx.ModelProto, place: Place) -> onnx.ModelProto:
    """One graph of both; the branch's names get a prefix, its inputs are the tensors it taps, its outputs keep their names."""
    taps = dict(zip(TAPS, INNER_OUTPUTS, strict=True))

    def name(old: str) -> str:
        return old and (taps.get(old) or (old if old in place.outputs else place.prefix + old))

    for node in branch.graph.node:
        node.name = place.prefix + node.name
        for field in (node.input, node.output):
            renamed = [name(one) for one in field]
            del field[:]
            field.extend(renamed)
    for initial in branch.graph.initializer:
        initial.name = place.prefix + initial.name
    graph = shipped.graph
    graph.node.extend(branch.graph.node)
    graph.initializer.extend(branch.graph.initializer)
    graph.output.extend(branch.graph.output)
    onnx.checker.check_model(shipped)
    return shipped


def graft(branch: nn.Module, place: Place, shipped: Path, out: Path) -> float:
    """Write the joined files; the share of words that get the branch's own best label of each of its heads, on our own reports."""
    branch.eval()
    before = onnx.load(str(shipped / "reading.onnx"))
    made = joined(without_branch(before, place), quantised(branch, place), place)
    out.mkdir(parents=True, exist_ok=True)
    onnx.save(made, str(out / "reading.onnx"))
    if out.resolve() != shipped.resolve():
        shutil.copy(shipped / "tokenizer.json", out / "tokenizer.json")
    tables = json.loads((shipped / "reading.json").read_text(encoding="utf-8"))
    tables["digest"] = hashlib.sha256((out / "reading.onnx").read_bytes()).hexdigest()
    if place is FIRST:
        tables.pop("fillers", None)  # they are of the branch before
    held = {*tables["labels"], *place.heads}
    tables["labels"] = {head: labels for head, labels in LABELS.items() if head in held}
    (out / "reading.json").write_text(json.dumps(tables, indent=1) + "\n", encoding="utf-8")
    share = _checked(branch, place, shipped, out)
    if share < CLOSE:
        raise ValueError(f"the quantised branch labels {share:.2%} of words as the branch does; {CLOSE:.0%} are wanted")
    return share


def _checked(branch: nn.Module, place: Place, shipped: Path, out: Path) -> float:
    encoder, session = Encoder(out), with_inner_outputs(shipped)
    tokenizer = tokenizer_of(out)
    same = total = 0
    rows = [json.loads(line) for path in sorted(TEXTS.glob("*/*.jsonl")) for line in path.read_text().splitlines()]
    for row in rows:
        pieces = cut_pieces(Document(row.get("text") or ""), tokenizer)
        for begin, end in windows(len(pieces)):
            held = session.run([*INNER_OUTPUTS, *KEPT], Encoder.inputs(pieces, begin, end))
            inner, kept = held[:LAYERS], held[LAYERS:]
            got = encoder.run(pieces, begin, end)
            for name, values in zip(KEPT, kept, strict=True):
                if not np.array_equal(values, got[name]):
                    raise ValueError(f"the joined file gives other scores of {name} than the shipped one")
            with torch.no_grad():
                wanted = branch(*(torch.from_numpy(one) for one in inner))
            for name, scores in zip(place.heads, wanted, strict=False):
                found = got[name].argmax(-1)
                same, total = same + int((found == scores.numpy().argmax(-1)).sum()), total + found.size
    return same / max(1, total)


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("branch", type=Path)
    parser.add_argument("out", type=Path)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--telling", action="store_true", help="the second branch")
    which.add_argument("--responding", action="store_true", help="the third branch")
    parser.add_argument("--shipped", type=Path, default=SHIPPED)
    given = parser.parse_args()
    branch: nn.Module = Branch()
    place = FIRST
    for asked, task, at in ((given.telling, TELLING_TASK, SECOND), (given.responding, RESPONDING_TASK, THIRD)):
        if asked:
            branch, place = Teller(task), at
    branch.load_state_dict(torch.load(given.branch, weights_only=False))
    share = graft(branch, place, given.shipped, given.out)
    size = (given.out / "reading.onnx").stat().st_size / 1e6
    print(f"{size:.1f} MB; {share:.2%} of words labelled as by the branch")


if __name__ == "__main__":
    main()
