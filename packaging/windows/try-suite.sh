#!/usr/bin/env bash
# Run under wine the tests that do not need Linux, with the embeddable Python and the pinned wheels of Windows.
#
#   try-suite.sh EMBEDDED PYTHON FOLDER [TEST...]
#
#   EMBEDDED  the embeddable Python, a folder
#   PYTHON    one of that version, whose pip fetches the wheels
#   FOLDER    where the wine prefix, the wheels and the report go; kept, and what is there is used again
#   TEST      else all that tests/windows.toml does not leave out with a reason
set -euo pipefail

embedded=$(realpath "$1")
python=$2
mkdir -p "$3"
place=$(realpath "$3")
here=$(cd "$(dirname "$0")" && pwd)
checkout=$(realpath "$here/../..")
shift 3
# shellcheck source=packaging/windows/wine/prefix.sh
source "$here/wine/prefix.sh"
make_prefix "$place/prefix"

if [ ! -d "$place/python/site" ]; then
  "$python" -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes -d "$place/wheels" \
    --platform win_amd64 --implementation cp --only-binary :all: -r "$checkout/requirements/dev.txt"
  mkdir -p "$place/python"
  cp -r "$embedded/." "$place/python/"
  # Without it Python listens to PYTHONPATH; _wmi asks wine what it does not know.
  rm -f "$place/python/"*._pth "$place/python/_wmi.pyd"
  for wheel in "$place/wheels/"*.whl; do
    "$python" -m zipfile -e "$wheel" "$place/python/site"
  done
fi

windows() { winepath -w "$1" 2>/dev/null; }
PYTHONPATH="$(windows "$place/python/site");$(windows "$checkout/src");$(windows "$here/wine")"
QT_QPA_FONTDIR=$(windows "$checkout/resources/fonts")
export PYTHONPATH QT_QPA_FONTDIR PYTHONDONTWRITEBYTECODE=1
[ $# -gt 0 ] || set -- tests
cd "$checkout"
# Of what a shell hands over, Python under wine takes pipes alone.
echo | wine "$place/python/python.exe" -m pytest -rs -q --tb=short "$@" 2>&1 | tee "$place/suite.txt" | cat
tail -n 1 "$place/suite.txt" | grep -q ' passed' && ! tail -n 1 "$place/suite.txt" | grep -qE 'failed|error'
