from __future__ import annotations

import tomllib
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from eesee_desktop.intake.toml_lines import Path, locate
from eesee_desktop.system.resources import resource

ODD = '''\
# comment with [ ] = "
a.b = 1 # = 2
"quoted.key" = [ 1, # one
  [2, "]"], {x = "}", 'y z' = [3]} ]
long = """
[not.a.table]
a "quoted" word\\""""
raw = \'\'\'
= [\'\'\'
[t . "u v"]
k = 2025-01-01T00:00:00Z
[[list]]
n = 1
[[list.inner]]
m = -1.5e3
[list.sub]
s = true
[[list]]
[[list.inner]]
[[list.inner]]
m = 'it'
'''


def paths(value: object, path: Path = ()) -> Iterator[Path]:
    """Yield the path of everything in what tomllib returned."""
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from paths(inner, (*path, key))
    if isinstance(value, list):
        for position, inner in enumerate(value):
            yield from paths(inner, (*path, position))


def test_every_path_of_an_odd_file_has_its_line() -> None:
    """Dotted and quoted keys, long strings, nested arrays and arrays of tables are all found."""
    lines = locate(ODD)
    assert set(paths(tomllib.loads(ODD))) == set(lines)
    assert lines["a", "b"] == 2
    assert lines["quoted.key", 1, 1] == 4
    assert lines["quoted.key", 2, "y z", 0] == 4
    assert lines["raw",] == 8
    assert lines["t", "u v", "k"] == 11
    assert lines["list", 0, "inner", 0, "m"] == 15
    assert lines["list", 0, "sub", "s"] == 17
    assert lines["list", 1, "inner", 1, "m"] == 21


def test_every_path_of_the_shipped_instrument_is_found() -> None:
    """Nothing in the method that ships is without a line."""
    text = resource("instrument", "eusee-2025.2.toml").read_text(encoding="utf-8")
    assert set(paths(tomllib.loads(text))) == set(locate(text))


_keys = st.text(
    st.characters(codec="utf-8", exclude_characters="'\r\n", exclude_categories=["C"]), max_size=5
)
_scalars = st.one_of(
    st.integers(-9, 9).map(str),
    st.sampled_from(["true", "1.5", "1979-05-27", '"a # b"', "'}'", '"""x\n[y]"""', "'''\n'''", '"\\"]"']),
)
_values = st.recursive(
    _scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: "[ " + ",\n # c ]\n".join(items) + " ]"),
        st.dictionaries(_keys, inner.filter(lambda text: "\n" not in text), max_size=2).map(
            lambda items: "{" + ", ".join(f"'{key}' = {value}" for key, value in items.items()) + "}"
        ),
    ),
    max_leaves=6,
)


@given(st.dictionaries(_keys, _values, max_size=4), st.dictionaries(_keys, _values, max_size=3))
def test_lines_agree_with_the_reader(root: dict[str, str], table: dict[str, str]) -> None:
    """Whatever tomllib reads has a line, and the key at the root stands on the line it is said to stand on."""
    pairs = [f"'{key}'={value}" for key, value in root.items()]
    rows = [f"'{key}' = {value} # end" for key, value in table.items()]
    text = "\n".join([*pairs, "[['a b'.''.last]]", *rows, ""])
    try:
        parsed = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    lines = locate(text)
    assert set(paths(parsed)) == set(lines)
    written = text.split("\n")
    for key in root:
        assert written[lines[key,] - 1].startswith(f"'{key}'=")
