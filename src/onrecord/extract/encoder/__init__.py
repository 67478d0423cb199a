"""The trained encoder at run time: words in, label scores and link vectors out. The only home of onnxruntime, numpy and tokenizers."""
