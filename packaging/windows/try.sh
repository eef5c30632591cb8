#!/usr/bin/env bash
# Try what `make windows` made under wine and Xvfb: installed silently, the whole way, a file opened, taken away again.
#
#   try.sh INSTALLER.exe FOLDER
#
#   FOLDER  where the wine prefix, pictures and the trial's own files go; kept
#
# Debian's wine 8 lacks three functions of Windows 10: the stubs in wine/ are put into the trial's prefix. What it shows
# is the program on wine; a real Windows remains to be tried.
set -euo pipefail

installer=$(realpath "$1")
mkdir -p "$2"
place=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=packaging/windows/wine/prefix.sh
source "$here/wine/prefix.sh"

for program in wine Xvfb xdotool x86_64-w64-mingw32-gcc; do
  command -v "$program" >/dev/null || { echo "Lacking: $program" >&2; exit 1; }
done

# A display of its own, which ends with this script.
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1280x900x24 -nolisten tcp 2>/dev/null)
screen=$!
trap 'wineserver -k || true; kill "$screen" 2>/dev/null || true' EXIT
read -r number <&3
export DISPLAY=:$number

make_prefix "$place/prefix"

step() { echo "- $*"; }
# Below, grep reads to the end (no -q): else what writes to it fails, and with it the pipe.
# Of what a shell hands over, Python under wine takes pipes alone.
run() { echo | timeout 300 wine "$@" 2>&1 | tr -d '\r'; }
fail() { echo "FAILED: $*" >&2; exit 1; }
trap 'echo "FAILED: line $LINENO" >&2' ERR

step "installed silently, for one person, into a folder with blanks and letters beyond ASCII"
root="$WINEPREFIX/drive_c/Üsers ñ/eesee"
# In two words: the installer wants what follows /D= without quotation marks, which wine would put around a blank.
echo | timeout 300 wine "$installer" /S '/D=C:\Üsers' 'ñ\eesee' || fail "the installer ended with $?"
[ -f "$root/eesee.exe" ] || fail "nothing was installed"
[ -f "$root/uninstall.exe" ] || fail "no uninstaller"

step "the copy is whole"
run "$root/eesee.exe" installation | tee "$place/installation.txt" | grep '^WHOLE' >/dev/null || fail "$(cat "$place/installation.txt")"

step "the practice assessment to VALID, in long paths with letters beyond ASCII"
long="C:\\señal\\$(printf 'á%.0s' {1..60})\\$(printf 'b%.0s' {1..60})\\$(printf 'c%.0s' {1..60})"
run "$root/eesee.exe" practice -o "$long" | tee "$place/practice.txt" | grep '^VALID' >/dev/null || fail "$(tail -n 3 "$place/practice.txt")"

step "again in the root of a drive, named in other cases"
mkdir -p "$place/drive"
ln -sfn "$place/drive" "$WINEPREFIX/dosdevices/x:"
run "$root/eesee.exe" practice -o 'X:\' | grep '^VALID' >/dev/null || fail "practice in the root of a drive"
run "$root/eesee.exe" -w 'x:\WORKSPACE' --passphrase-file 'X:\Practice-Passphrase.TXT' list | tee "$place/list.txt" | grep PER >/dev/null \
  || fail "$(tail -n 3 "$place/list.txt")"

step "from nothing to a draft in Arabic, with the enrolment card"
seal=(-w 'C:\señal\عمل' --passphrase-file 'C:\señal\passphrase.txt')
echo 'six quiet mills turn north' >"$WINEPREFIX/drive_c/señal/passphrase.txt"
printf 'تراجعت **حرية التجمع** في عام 2024 (انظر https://example.org/a)، ولا لافتات بلا تصريح.' \
  >"$WINEPREFIX/drive_c/señal/نص.txt"
run "$root/eesee.exe" "${seal[@]}" init --member 'Réseau ñ' --country EGY >"$place/init.txt"
id=$(run "$root/eesee.exe" "${seal[@]}" new --country EGY --from 2024-08-01 --to 2025-07-31 --language ar | grep -xE '[0-9a-f]{32}' || true)
[ -n "$id" ] || fail "no assessment was begun: $(tail -n 3 "$place/init.txt")"
run "$root/eesee.exe" "${seal[@]}" set "$id" 2.1.narrative '@C:\señal\نص.txt' >"$place/arabic.txt"
run "$root/eesee.exe" "${seal[@]}" draft "$id" -o 'C:\señal\مسودة.pdf' >>"$place/arabic.txt"
draft="$WINEPREFIX/drive_c/señal/مسودة.pdf"
[ -s "$draft" ] || fail "no draft in Arabic: $(tail -n 3 "$place/arabic.txt")"
cp "$draft" "$place/arabic.pdf"
if command -v pdftotext >/dev/null; then
  pdftotext "$draft" - | grep 'لافتات' >/dev/null || fail "the text is not in the draft"
fi
run "$root/eesee.exe" "${seal[@]}" enrol -o 'C:\señal\egy.eesee-enrolment' --card 'C:\señal\card.pdf' >"$place/enrol.txt"
[ -s "$WINEPREFIX/drive_c/señal/card.pdf" ] || fail "no enrolment card: $(tail -n 3 "$place/enrol.txt")"

step "a file that is opened shows its verdict in a window"
file=$(find "$place/drive" -maxdepth 1 -name '*.eesee' | head -n 1)
cp "$file" "$WINEPREFIX/drive_c/señal/"
command=$(run reg query 'HKCU\Software\Classes\eesee.submission\shell\open\command' | tail -n 2)
grep -q 'eesee-desktop.exe" "%1"' <<<"$command" || fail "no file association: $command"
# Wine 8 looks up kinds of files for all persons alone (HKEY_CLASSES_ROOT without the person's own half), so `start` does
# not find it: what stands in the registry is run by hand, as Explorer would.
(echo | wine "$root/eesee-desktop.exe" "C:\\señal\\$(basename "$file")" 2>&1 | cat >"$place/verdict.log") &
seen=
for _ in $(seq 90); do
  seen=$(xdotool search --onlyvisible --name '\.eesee' 2>/dev/null | head -n 1) && [ -n "$seen" ] && break
  sleep 1
done
sleep 3
command -v scrot >/dev/null && scrot --overwrite "$place/verdict.png"
[ -n "$seen" ] || fail "no window for the file"
xdotool windowclose "$seen" || true

step "a second start hands its file to the first"
(echo | wine "$root/eesee-desktop.exe" --workspace 'X:\workspace' 2>&1 | cat >"$place/first.log") &
seen=
for _ in $(seq 90); do
  seen=$(xdotool search --onlyvisible --name 'eesee' 2>/dev/null | head -n 1) && [ -n "$seen" ] && break
  sleep 1
done
sleep 5  # it listens a moment after it is painted
echo | timeout 120 wine "$root/eesee-desktop.exe" --workspace 'X:\workspace' "C:\\señal\\$(basename "$file")" 2>&1 | cat || fail "the second start"
seen=
for _ in $(seq 90); do
  seen=$(xdotool search --onlyvisible --name '\.eesee' 2>/dev/null | head -n 1) && [ -n "$seen" ] && break
  sleep 1
done
[ -n "$seen" ] || fail "no window for the file of a second start"
wineserver -k
sleep 1

step "the window asks for the passphrase, and lists the assessment"
(echo | wine "$root/eesee-desktop.exe" --workspace 'X:\workspace' 2>&1 | cat >"$place/window.log") &
seen=
for _ in $(seq 90); do
  seen=$(xdotool search --onlyvisible --name 'eesee' 2>/dev/null | head -n 1) && [ -n "$seen" ] && break
  sleep 1
done
[ -n "$seen" ] || fail "no window"
sleep 5
xdotool mousemove --window "$seen" 150 200 click 1  # into the field
sleep 1
xdotool type --delay 40 "$(head -n 1 "$place/drive/practice-passphrase.txt")"
xdotool key Return
seen=
for _ in $(seq 90); do
  seen=$(xdotool search --onlyvisible --name 'Practice organisation' 2>/dev/null | head -n 1) && [ -n "$seen" ] && break
  sleep 1
done
sleep 5
command -v scrot >/dev/null && scrot --overwrite "$place/home.png"
[ -n "$seen" ] || fail "the passphrase did not open the workspace"
wineserver -k
sleep 1

for language in ar fr; do
  step "the first start on a screen in $language"
  printf '{"language": "%s"}' "$language" >"$WINEPREFIX/drive_c/señal/settings-$language.json"
  (echo | EESEE_SETTINGS="C:\\señal\\settings-$language.json" wine "$root/eesee-desktop.exe" --workspace 'C:\señal\new' 2>&1 |
    cat >"$place/window-$language.log") &
  seen=
  for _ in $(seq 90); do
    seen=$(xdotool search --onlyvisible --class 'eesee-desktop' 2>/dev/null | head -n 1) && [ -n "$seen" ] && break
    sleep 1
  done
  sleep 5
  command -v scrot >/dev/null && scrot --overwrite "$place/first-$language.png"
  [ -n "$seen" ] || fail "no window"
  wineserver -k
  sleep 1
done

step "taken away silently: the program is gone, what a person made is not"
mkdir -p "$root/eesee-data"
echo mine >"$root/eesee-data/mine.txt"
echo | timeout 120 wine "$root/uninstall.exe" /S
for _ in $(seq 60); do [ -e "$root/uninstall.exe" ] || break; sleep 1; done
rest=$(cd "$root" && find . -type f | sort)
[ "$rest" = "./eesee-data/mine.txt" ] || fail "left in the folder: $rest"
[ -f "$place/drive/workspace/workspace.db" ] || ls "$place/drive/workspace" | grep . >/dev/null || fail "the workspace is gone"
[ -z "$(run reg query 'HKCU\Software\Classes\eesee.submission' | grep -i shell || true)" ] || fail "the file association is left"
echo "Under $(wine --version): installed, whole, VALID, file opened, unlocked, taken away. Look at $place/*.png."
