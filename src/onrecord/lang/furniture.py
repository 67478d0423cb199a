"""Words of page furniture: lines that belong to the page, not to the report. Source: our own notes of news pages."""

from __future__ import annotations

OPENERS = (
    "advertisement",
    "all rights reserved",
    "breaking news alerts",
    "click here",
    "comments",
    "copyright",
    "don't miss",
    "download our app",
    "download the app",
    "editor's picks",
    "follow us",
    "follow @",
    "get the latest",
    "have your say",
    "join the conversation",
    "join our",
    "keep reading",
    "latest news",
    "listen live",
    "loading",
    "log in",
    "more from",
    "more headlines",
    "more news",
    "more on this story",
    "more stories",
    "most popular",
    "most read",
    "newsletter",
    "now playing",
    "on air now",
    "on-air now",
    "popular now",
    "privacy policy",
    "read also",
    "read more",
    "read next",
    "recent posts",
    "recently played",
    "recommended",
    "related articles",
    "related coverage",
    "related news",
    "related stories",
    "related topics",
    "related:",
    "see also",
    "share this",
    "share on",
    "sign in",
    "sign up",
    "skip to",
    "sponsored",
    "stay connected",
    "story continues below",
    "submit a tip",
    "subscribe",
    "tags:",
    "terms of use",
    "top stories",
    "trending",
    "view comments",
    "watch live",
    "you may also like",
    "you might also like",
    "©",
)
"""A line that begins with one of these (any case) and is short is furniture."""

TAIL_OPENERS = (
    "all rights reserved",
    "comments",
    "latest news",
    "listen live",
    "loading",
    "more from",
    "more headlines",
    "more news",
    "more on this story",
    "more stories",
    "most popular",
    "most read",
    "now playing",
    "recently played",
    "related articles",
    "related coverage",
    "related news",
    "related stories",
    "top stories",
    "trending",
    "you may also like",
    "you might also like",
)
"""A short line that begins with one of these starts the page's tail: short lines after it are furniture too."""

CAPTION_CREDITS = ("photo:", "photo by", "photograph:", "image:", "file photo", "picture:", "credit:", "photo credit")
"""A short line that begins with one of these is a caption's credit."""

SECTIONS = frozenset(
    "home news world uk us usa europe africa asia americas australia canada national international local regional business money markets economy "
    "politics opinion sport sports football culture arts entertainment lifestyle life travel weather health science tech technology environment "
    "climate video videos live podcasts audio photos more search menu education law crime society style food".split()
)
"""Names of a page's sections: a line of these alone is a menu."""

BYLINE_WORDS = frozenset(
    "and in at for with by of the staff agencies agency correspondent correspondents reporter reporters writer writers editor editors bureau desk "
    "news security defence defense diplomatic political foreign chief senior associated press".split()
)
"""What stands in a line on who wrote a report, beside names."""
