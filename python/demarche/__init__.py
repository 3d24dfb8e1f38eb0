"""Turns news into sourced statements: who did, said, promised or paid what to whom.

Everything is in the package: no download, no account, no network.

>>> import demarche
>>> [statement] = demarche.code("Japan lent Kenya $5 million.", publication="Example Daily")
>>> statement["event"], statement["text"]
(['AID'], 'Japan lent Kenya $5 million.')
"""

from ._demarche import Statements, __version__, code, code_batches, code_rows, schema, sql

__all__ = ["Statements", "__version__", "code", "code_batches", "code_rows", "schema", "sql"]
