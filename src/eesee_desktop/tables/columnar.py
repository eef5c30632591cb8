"""Tables as Parquet, for programs that read many rows; an extra of the program."""

from __future__ import annotations

import importlib.util
from io import BytesIO

from eesee_desktop.domain.errors import ErrorCode, KnownError
from eesee_desktop.system.own_program import is_packaged
from eesee_desktop.tables.table import CellKind, TableOut

_NUMBER_DIGITS, _NUMBER_PLACES = 18, 6


def parquet_of(table: TableOut) -> bytes:
    """Return a table as Parquet; numbers are exact decimals, and each column says what it is.

    Raises:
        KnownError: EXTRA_MISSING, EXTRA_NOT_PACKAGED.
    """
    if importlib.util.find_spec("pyarrow") is None:
        code = ErrorCode.EXTRA_NOT_PACKAGED if is_packaged() else ErrorCode.EXTRA_MISSING
        raise KnownError(code, extra="parquet", library="pyarrow")
    import pyarrow as pa  # noqa: PLC0415  an extra, which most do without, and slow to import
    from pyarrow import parquet  # noqa: PLC0415  as above

    kinds = {
        CellKind.TEXT: pa.string(),
        CellKind.WHOLE: pa.int64(),
        CellKind.NUMBER: pa.decimal128(_NUMBER_DIGITS, _NUMBER_PLACES),
        CellKind.YES_OR_NO: pa.bool_(),
    }
    schema = pa.schema(
        [
            pa.field(
                column.name, kinds[column.kind], metadata={"description": column.says, "unit": column.unit}
            )
            for column in table.columns
        ]
    )
    cells = zip(*table.rows, strict=True) if table.rows else ((),) * len(table.columns)
    arrays = [pa.array(column, field.type) for column, field in zip(cells, schema, strict=True)]
    stream = BytesIO()
    parquet.write_table(pa.Table.from_arrays(arrays, schema=schema), stream, compression="zstd")
    return stream.getvalue()
