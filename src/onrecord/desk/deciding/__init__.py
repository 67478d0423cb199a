"""Decisions at the desk, for pages and the API alike.

wish    what an editor asks for, as a form or an address has it
draft   the wish against what is held: what is chosen from, and the decision it comes to
trail   decisions told in words: who decided what on what, and what undid it
queue   what needs a person
"""
