"""One revision → text, pictures, files. Sees only the model; no sentence lacks a source."""
