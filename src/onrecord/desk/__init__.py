"""The desk: the web pages that editors read records in, and the same reads as an API under `/api/v1`.

Server-made pages that work without script; a little script of our own makes them livelier. Everything here reads: the database is
opened anew for each request, refuses every change, and is seen in one state by the whole of a page.

app        the application: what is mounted where, and what a trouble looks like
guard      who is let in: the Host header, the headers of every answer, methods that only read
asking     one request: its database, its moment, its records; kept while nothing changes (`memo`)
as_of      the moment and clock that a page stands at, and links that keep it
facts, sourcing, charts, marking, diff      a record or a report → what a page shows of it; pure
svg/       charts and maps
pages/     a module a page; templates/ and static/ beside
api/       the reads as JSON
serve      the server, on this machine alone
"""
