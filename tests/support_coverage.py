"""How much of the program the tests run, at a cost that nobody feels.

coverage.py costs two thirds more processor time under Python 3.11, which has no ``sys.monitoring``, and a tool that
rewrites bytecode a third more. Here each run of statements that can only be run together is given a mark when its
module is compiled, and running it sets the mark, one store into a list: some per cent. What is lost is which line of
such a run raised. What a test runs in another process is not counted.

Turned on by ``EESEE_COVERAGE=1``, as `make test` does. When 3.11 is no longer served, coverage.py on
``sys.monitoring`` is as cheap and replaces this.
"""

from __future__ import annotations

import ast
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import pytest

_PACKAGE = "eesee_desktop"
_MARKS = "__marks__"
_Splitting = ast.If | ast.For | ast.While | ast.Try | ast.With | ast.Match | ast.AsyncFor | ast.AsyncWith


class Marker:
    """Puts marks into the tree of one module.

    Attributes:
        sizes: For each mark the statements that it stands for.
    """

    def __init__(self) -> None:
        self.sizes: list[int] = []

    def mark(self, tree: ast.Module) -> ast.Module:
        """Return the tree with a mark at the head of each run of statements, inside functions and outside."""
        for node in list(ast.walk(tree)):
            for name in ("body", "orelse", "finalbody"):
                block = getattr(node, name, None)
                if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
                    setattr(node, name, self._marked(block))
        return ast.fix_missing_locations(tree)

    def _marked(self, block: list[ast.stmt]) -> list[ast.stmt]:
        made: list[ast.stmt] = []
        is_new = True
        for at, statement in enumerate(block):
            if _stays_first(statement, at):
                made.append(statement)
                continue
            if is_new:
                made.append(_setting(len(self.sizes), statement))
                self.sizes.append(0)
            self.sizes[-1] += 1
            made.append(statement)
            is_new = isinstance(statement, _Splitting)
        return made


def _stays_first(statement: ast.stmt, at: int) -> bool:
    """Tell whether nothing may stand before a statement: a docstring, an import from the future."""
    if isinstance(statement, ast.ImportFrom):
        return statement.module == "__future__"
    return at == 0 and isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _setting(mark: int, before: ast.stmt) -> ast.stmt:
    """Return the statement that sets a mark."""
    (made,) = ast.parse(f"{_MARKS}[{mark}] = 1").body
    for node in ast.walk(made):
        ast.copy_location(node, before)
    return made


class _Loader(SourceFileLoader):
    def __init__(self, found: SourceFileLoader, coverage: Coverage) -> None:
        super().__init__(found.name, found.path)
        self._coverage = coverage

    def get_code(self, fullname: str) -> CodeType:
        """Compile the source with marks; what is cached has none."""
        path = self.get_filename(fullname)
        marker = Marker()
        tree = marker.mark(ast.parse(self.get_data(path), path))
        self._coverage.take(fullname, marker.sizes)
        code: CodeType = compile(tree, path, "exec", dont_inherit=True)
        return code

    def exec_module(self, module: ModuleType) -> None:
        """Give the module its marks and run it."""
        code = self.get_code(module.__name__)
        setattr(module, _MARKS, self._coverage.marks[module.__name__])
        exec(code, module.__dict__)  # noqa: S102  as every loader does


class Coverage(MetaPathFinder):
    """Marks the modules of the program when they are imported, and adds up what was run, over all workers.

    Attributes:
        marks: Of each module; 1 where it was run.
    """

    def __init__(self) -> None:
        self.marks: dict[str, list[int]] = {}
        self._sizes: dict[str, list[int]] = {}

    def take(self, module: str, sizes: list[int]) -> None:
        """Note how many statements the marks of a module stand for."""
        self._sizes[module] = sizes
        self.marks.setdefault(module, [0] * len(sizes))

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Have a module of the program loaded with marks."""
        if fullname.partition(".")[0] != _PACKAGE:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and isinstance(spec.loader, SourceFileLoader):
            spec.loader = _Loader(spec.loader, self)
        return spec

    @pytest.hookimpl
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Send what a worker saw to whoever started it."""
        output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
        if output is not None:
            output["marks"], output["sizes"] = self.marks, self._sizes

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:  # noqa: ANN401  xdist ships no types
        """Add what a worker saw; one that died has sent nothing."""
        output: dict[str, Any] = getattr(node, "workeroutput", {})
        for module, marks in output.get("marks", {}).items():
            self.take(module, output["sizes"][module])
            self.marks[module] = [max(pair) for pair in zip(self.marks[module], marks, strict=True)]

    @pytest.hookimpl
    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print the share of statements that were run, in all and by room."""
        run, there = self._totals()
        if there[""]:
            rooms = ", ".join(f"{room} {_share(run[room], there[room])}" for room in sorted(there) if room)
            terminalreporter.write_line(f"Statements run by tests: {_share(run[''], there[''])} ({rooms})")

    def _totals(self) -> tuple[Counter[str], Counter[str]]:
        """Return the statements that were run and those that there are, by room, in all under the empty name."""
        run, there = Counter[str](), Counter[str]()
        for module, sizes in self._all_sizes():
            marks = self.marks.get(module, [0] * len(sizes))
            seen = sum(size for size, mark in zip(sizes, marks, strict=True) if mark)
            for room in ("", module.split(".")[1] if "." in module else _PACKAGE):
                run[room] += seen
                there[room] += sum(sizes)
        return run, there

    def _all_sizes(self) -> Iterator[tuple[str, list[int]]]:
        """Return the sizes of all modules, also of those that no test imported."""
        source = Path(__file__).parents[1] / "src"
        for path in sorted((source / _PACKAGE).rglob("*.py")):
            parts = path.relative_to(source).with_suffix("").parts
            module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            if module not in self._sizes:
                marker = Marker()
                marker.mark(ast.parse(path.read_text("utf-8")))
                self._sizes[module] = marker.sizes
            yield module, self._sizes[module]


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def begin() -> Coverage:
    """Mark what is imported from now on; return what is to be registered as a plugin."""
    coverage = Coverage()
    sys.meta_path.insert(0, coverage)
    return coverage
