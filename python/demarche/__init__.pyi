from collections.abc import Iterator
from datetime import date
from typing import Any, Protocol, final

__all__ = ["Statements", "__version__", "code", "code_batches", "code_rows", "schema", "sql"]

__version__: str

class _ArrowStream(Protocol):
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

class _ArrowArray(Protocol):
    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...

class _ArrowSchema(Protocol):
    def __arrow_c_schema__(self) -> object: ...

@final
class Statements:
    """A stream of batches of statements. It can be gone through once."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...
    def __iter__(self) -> Iterator[_ArrowArray]: ...
    def __next__(self) -> _ArrowArray: ...

def code(
    text: str,
    *,
    published: str | date | None = None,
    publication: str | None = None,
    title: str | None = None,
    url: str | None = None,
    language: str | None = None,
    id: str | None = None,
) -> list[dict[str, Any]]: ...
def code_batches(batches: _ArrowStream | _ArrowArray, *, skip_bad: bool = False) -> Statements: ...
def code_rows(
    batch: _ArrowArray,
    *,
    lines: str | None = None,
    published: str | date | None = None,
    publication: str | None = None,
) -> tuple[_ArrowArray, list[tuple[int, str]]]: ...
def schema() -> _ArrowSchema: ...
def sql(name: str) -> str: ...
