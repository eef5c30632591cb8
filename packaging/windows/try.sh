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
export WINEPREFIX=$place/prefix WINEDEBUG=-all
export LC_ALL=C.UTF-8  # else wine takes no letter beyond ASCII from here
stubs=(bcryptprimitives api-ms-win-core-winrt-l1-1-0 api-ms-win-core-winrt-error-l1-1-1 icuuc)
WINEDLLOVERRIDES="$(IFS=,; echo "${stubs[*]}")=n"
export WINEDLLOVERRIDES

for program in wine Xvfb xdotool x86_64-w64-mingw32-gcc; do
  command -v "$program" >/dev/null || { echo "Lacking: $program" >&2; exit 1; }
done

# A display of its own, which ends with this script.
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1280x900x24 -nolisten tcp 2>/dev/null)
screen=$!
trap 'wineserver -k || true; kill "$screen" 2>/dev/null || true' EXIT
read -r number <&3
export DISPLAY=:$number

wineboot --init >/dev/null 2>&1
for name in "${stubs[@]}"; do
  x86_64-w64-mingw32-gcc -shared -Os -s -o "$WINEPREFIX/drive_c/windows/system32/$name.dll" "$here/wine/$name.c" -ladvapi32
done

step() { echo "- $*"; }
# Of what a shell hands over, Python under wine takes pipes alone.
run() { echo | timeout 300 wine "$@" 2>&1 | tr -d '\r'; }
fail() { echo "FAILED: $*" >&2; exit 1; }

step "installed silently, for one person, into a folder with blanks and letters beyond ASCII"
root="$WINEPREFIX/drive_c/Üsers ñ/eesee"
# In two words: the installer wants what follows /D= without quotation marks, which wine would put around a blank.
echo | timeout 300 wine "$installer" /S '/D=C:\Üsers' 'ñ\eesee' || fail "the installer ended with $?"
[ -f "$root/eesee.exe" ] || fail "nothing was installed"
[ -f "$root/uninstall.exe" ] || fail "no uninstaller"

step "the copy is whole"
run "$root/eesee.exe" installation | tee "$place/installation.txt" | grep -q '^WHOLE' || fail "$(cat "$place/installation.txt")"

step "the practice assessment to VALID, in long paths with letters beyond ASCII"
long="C:\\señal\\$(printf 'á%.0s' {1..60})\\$(printf 'b%.0s' {1..60})\\$(printf 'c%.0s' {1..60})"
run "$root/eesee.exe" practice -o "$long" | tee "$place/practice.txt" | grep -q '^VALID' || fail "$(tail -n 3 "$place/practice.txt")"

step "again in the root of a drive, named in other cases"
mkdir -p "$place/drive"
ln -sfn "$place/drive" "$WINEPREFIX/dosdevices/x:"
run "$root/eesee.exe" practice -o 'X:\' | grep -q '^VALID' || fail "practice in the root of a drive"
run "$root/eesee.exe" -w 'x:\WORKSPACE' --passphrase-file 'X:\Practice-Passphrase.TXT' list | tee "$place/list.txt" | grep -q PER \
  || fail "$(tail -n 3 "$place/list.txt")"

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

step "taken away silently: the program is gone, what a person made is not"
mkdir -p "$root/eesee-data"
echo mine >"$root/eesee-data/mine.txt"
echo | timeout 120 wine "$root/uninstall.exe" /S
for _ in $(seq 60); do [ -e "$root/uninstall.exe" ] || break; sleep 1; done
rest=$(cd "$root" && find . -type f | sort)
[ "$rest" = "./eesee-data/mine.txt" ] || fail "left in the folder: $rest"
[ -f "$place/drive/workspace/workspace.db" ] || ls "$place/drive/workspace" | grep -q . || fail "the workspace is gone"
[ -z "$(run reg query 'HKCU\Software\Classes\eesee.submission' | grep -i shell || true)" ] || fail "the file association is left"
echo "Under $(wine --version): installed, whole, VALID, file opened, unlocked, taken away. Look at $place/*.png."
