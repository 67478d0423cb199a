"""Charts and maps as SVG, drawn here on the server: no script, no request, every text escaped.

Colour stands for standing alone, and is given by the style sheet through class names; shapes and words say the same.
"""
