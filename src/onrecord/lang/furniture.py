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

PUT_UP = ("updated", "update", "published", "posted", "modified")
"""What a page says before the hour or the day at which it was put up or changed ("Last updated at 11:15 GMT") …"""
ISSUED = ("edited", "created", "released", "release", "issued")
"""… and what it says so before a whole day alone: "Issued 14" counts something."""

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

SITE_TALK = (
    "all rights reserved",
    "already a subscriber",
    "already have an account",
    "by signing up",
    "by submitting your",
    "by subscribing you",
    "check your email and click",
    "click on the link to activate",
    "confirmation email",
    "copyright 19",
    "copyright 20",
    "data rates may apply",
    "delivered right to your inbox",
    "delivered to your inbox",
    "email newsletters",
    "email notifications",
    "enable javascript",
    "junk folder",
    "may not be published, broadcast",
    "may not be reproduced",
    "mobile alerts",
    "our newsletter",
    "our newsletters",
    "our privacy policy",
    "our terms of",
    "powered by disqus",
    "powered by livefyre",
    "sign up for alerts",
    "sign up for email alerts",
    "spam folder",
    "straight to your inbox",
    "thank you for signing up",
    "thank you for subscribing",
    "thanks for signing up",
    "thanks for subscribing",
    "this site uses cookies",
    "this website uses cookies",
    "to your email inbox",
    "unsubscribe at any time",
    "verification email",
    "verification message",
    "we use cookies",
    "you'll get an email",
    "your browser",
    "your email address will not be",
    "your subscription",
)
"""A sentence in which a site speaks of itself to its reader holds one of these (any case)."""
