#!/usr/bin/env bash
# Not tried: nobody here has a Mac. Make the .app, sign it, and put it into a disk image.
#
#   dmg.sh PYTHON OUTPUT.dmg
#
#   PYTHON             of an environment with requirements/runtime.txt and requirements/package.txt
#   CODESIGN_IDENTITY  "Developer ID Application: …"; without it the app is signed ad hoc, and macOS warns of it
#   NOTARY_PROFILE     of `xcrun notarytool store-credentials`; without it nothing is notarised
set -euo pipefail

[ "$(uname -sm)" = 'Darwin arm64' ] || { echo 'Needs a Mac with Apple silicon.' >&2; exit 1; }
python=$1
image=$2
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

PYTHONHASHSEED=0 SOURCE_DATE_EPOCH=$(git -C "$here" log -1 --format=%ct) \
  "$python" -m PyInstaller --noconfirm --log-level WARN --distpath "$work/dist" --workpath "$work/work" \
  "$here/../pyinstaller/eesee.spec"
app="$work/dist/EU SEE desktop.app"

# What is not on the list goes, here as on Linux: before it is signed.
PYTHONPATH="$here/.." "$python" - "$app/Contents/Frameworks" <<'END'
import sys
from pathlib import Path

from making.allowed import keep_allowed, read_allowed

keep_allowed(Path(sys.argv[1]), read_allowed("macos"))
END

find "$app" -type f \( -name '*.so' -o -name '*.dylib' \) -exec \
  codesign --force --timestamp --options runtime --sign "${CODESIGN_IDENTITY:--}" {} +
codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
  --sign "${CODESIGN_IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"

mkdir "$work/image"
mv "$app" "$work/image"
ln -s /Applications "$work/image/Applications"
hdiutil create -volname 'EU SEE desktop' -srcfolder "$work/image" -fs HFS+ -format ULMO -ov "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
  xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
  xcrun stapler staple "$image"
fi
