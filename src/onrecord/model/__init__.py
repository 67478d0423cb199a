"""The words everything speaks: frozen dataclasses, closed lists, ids. Imports the standard library and errors only."""
