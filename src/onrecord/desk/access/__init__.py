"""Who uses the desk, and what they may do there.

who        the person a request comes from; which role a route needs
admitted   the check before every route: the role it needs, and that a change was asked for by a page of the desk
csrf       the field that shows it
door       works out who asks, before anything else does
"""
