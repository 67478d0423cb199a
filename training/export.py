"""From trained weights to the files that are shipped: ONNX, int8, the tokenizer, and the small tables beside them.

    python -m training.export WEIGHTS NETWORK.pt OUT

`OUT` gets `reading.onnx` (one window a run, any length to 512), `tokenizer.json` and `reading.json` (label lists, transitions, link
tables, digest). Weights are int8 by channel (QInt8: QUInt8 is as slow as fp32, one scale a tensor loses recall), in seven bits: sums of eight overflow on
processors without VNNI, and the same report must read the same on every machine (it costs nothing on PolNeAR dev: 72.7 lenient as with eight
bits and in fp32). Activations are scaled a window at a time, so that a window's answer does not depend on what else is read. The files are checked
against the network they come from.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process

from onrecord.extract.encoder.labels import DISTANCES, HEADS, LINK_SIZE, bio
from onrecord.extract.encoder.model import Encoder
from onrecord.extract.encoder.pieces import OPENINGS, SHAPES, windows
from onrecord.text.document import Document
from training.network import Network

INPUTS = ("ids", "shape", "quoted", "opening")
TEXTS = Path(__file__).parent.parent / "demo"
"""Reports of our own on which the quantised file is held against the network."""
CLOSE = 0.95
"""Share of words whose best label is the same after quantisation; fewer, and the export fails."""


def export(network: Network, tokenizer: Path, out: Path) -> float:
    """Write the shipped files; the share of words for which they give the network's own best label of attribution, on `TEXTS`.

    Raises ValueError where the file that is not quantised gives other scores than the network, or the quantised one other labels for
    more than one word in `1 / (1 - CLOSE)`.
    """
    network.eval()
    out.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(0)
    sample = tuple(
        torch.from_numpy(rng.integers(0, bound, (1, 96))) for bound in (30522, len(SHAPES), 2, len(OPENINGS))
    )
    with tempfile.TemporaryDirectory() as scratch:
        plain, prepared = Path(scratch) / "plain.onnx", Path(scratch) / "prepared.onnx"
        axes = {name: {1: "pieces"} for name in (*INPUTS, *HEADS, "links")}
        torch.onnx.export(
            network,
            sample,
            str(plain),
            input_names=list(INPUTS),
            output_names=[*HEADS, "links"],
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
        )
        quant_pre_process(str(plain), str(prepared), skip_symbolic_shape=True)
        quantize_dynamic(
            str(prepared), str(out / "reading.onnx"), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
        )
        _check(plain, network, sample)
    shutil.copy(tokenizer, out / "tokenizer.json")
    made = tables(network, out / "reading.onnx")
    (out / "reading.json").write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
    share = _same_labels(network, Encoder(out))
    if share < CLOSE:
        raise ValueError(
            f"the quantised file labels {share:.2%} of words as the network does; at least {CLOSE:.1%} is wanted"
        )
    return share


def _same_labels(network: Network, encoder: Encoder) -> float:
    same = total = 0
    rows = [json.loads(line) for path in sorted(TEXTS.glob("*/*.jsonl")) for line in path.read_text().splitlines()]
    for row in rows:
        pieces = encoder.read(Document(row.get("text") or "")).pieces
        for begin, end in windows(len(pieces)):
            given = encoder.inputs(pieces, begin, end)
            got = encoder.run(pieces, begin, end)["attribution"].argmax(-1)
            with torch.no_grad():
                wanted = network(*(torch.from_numpy(given[name]) for name in INPUTS))[0].numpy().argmax(-1)
            same, total = same + int((got == wanted).sum()), total + got.size
    return same / total


def _check(path: Path, network: Network, sample: tuple[torch.Tensor, ...]) -> None:
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    got = session.run(None, {name: value.numpy() for name, value in zip(INPUTS, sample, strict=True)})
    with torch.no_grad():
        wanted = network(*sample)
    for a, b in zip(got, wanted, strict=True):
        if not np.allclose(a, b.numpy(), atol=1e-3):
            raise ValueError(f"the exported file differs from the network by {np.abs(a - b.numpy()).max():.4f}")


def tables(network: Network, onnx: Path) -> dict[str, object]:
    """What is shipped beside the ONNX file: `reading.json`."""
    return {
        "digest": hashlib.sha256(onnx.read_bytes()).hexdigest(),
        "labels": {name: bio(kinds) for name, kinds in HEADS.items()},
        "link_size": LINK_SIZE,
        "distances": list(DISTANCES),
        "transitions": _rounded(network.transitions),
        "distance_scores": _rounded(network.distances),
        "nobody": _rounded(network.nobody),
    }


def _rounded(values: torch.Tensor) -> list[object]:
    return list(np.round(values.detach().numpy().astype(float), 6).tolist())


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path, help="model.safetensors of MiniLM-L6, beside its tokenizer.json")
    parser.add_argument("network", type=Path)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    network = Network()
    network.load_state_dict(torch.load(given.network, weights_only=False))
    share = export(network, given.weights.with_name("tokenizer.json"), given.out)
    print(
        f"{(given.out / 'reading.onnx').stat().st_size / 1e6:.1f} MB; {share:.2%} of words labelled as by the network"
    )


if __name__ == "__main__":
    main()
