"""``postgis``: the archive in a PostgreSQL database with PostGIS, kept up to date plan by plan.

Each plan is deleted and put in again in one transaction, so whoever looks sees the old or the new of it. A plan that is
in the database as it is in the archive is left alone, one that is no longer to be there is deleted. ``database``
connects, and never tells how · ``schema`` tables, indexes, comments and views · ``names`` what tables and columns are
called · ``rows`` the rows of one plan · ``upsert`` the run.
"""

from planarkiv.exports.postgis.upsert import VERSION, write

__all__ = ["VERSION", "write"]
