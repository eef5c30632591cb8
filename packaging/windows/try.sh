#!/usr/bin/env bash
# Try what `make windows` made under wine and Xvfb: installed silently, from the first start to a verified file, a file
# opened, taken away again; and the portable zip that lies beside the installer.
#
#   try.sh INSTALLER.exe FOLDER
#
#   FOLDER  where the wine prefix, pictures and the trial's own files go; kept, but for what a trial before this one left
#
# Debian's wine 8 lacks three functions of Windows 10: the stubs in wine/ are put into the trial's prefix. What it shows
# is the program on wine; a real Windows remains to be tried.
set -euo pipefail

installer=$(realpath "$1")
portable=${installer%-setup.exe}.zip
mkdir -p "$2"
place=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=packaging/windows/wine/prefix.sh
source "$here/wine/prefix.sh"

for program in wine Xvfb xdotool unzip x86_64-w64-mingw32-gcc; do
  command -v "$program" >/dev/null || { echo "Lacking: $program" >&2; exit 1; }
done

# A display of its own, which ends with this script.
exec 3< <(exec Xvfb -displayfd 1 -screen 0 1280x900x24 -nolisten tcp 2>/dev/null)
screen=$!
trap 'wineserver -k || true; kill "$screen" 2>/dev/null || true' EXIT
read -r number <&3
export DISPLAY=:$number

# A first start is one only where nothing is left of another.
rm -rf "$place/prefix" "$place/drive" "$place/another" "$place/"*.{png,txt,log,pdf}
make_prefix "$place/prefix"
work="$WINEPREFIX/drive_c/señal"
mkdir -p "$work" "$place/drive" "$place/another"
ln -sfn "$place/drive" "$WINEPREFIX/dosdevices/x:"
ln -sfn "$place/another" "$WINEPREFIX/dosdevices/y:"

step() { echo "- $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
trap 'echo "FAILED: line $LINENO" >&2' ERR
# Below, grep reads to the end (no -q): else what writes to it fails, and with it the pipe.
# Of what a shell hands over, Python under wine takes pipes alone.
run() { echo | timeout 300 wine "$@" 2>&1 | tr -d '\r'; }
picture() { if command -v scrot >/dev/null; then scrot --overwrite "$place/$1.png"; fi; }
# start LOG WORDS...: a window, which lives on
start() {
  local log=$1
  shift
  # That it was killed is said by the shell around it, and nobody needs it.
  (echo | wine "$@" 2>&1 | cat >"$place/$log.log") 2>/dev/null &
}
# window --name|--class WHAT: the one that shows within a time
window() {
  local seen
  for _ in $(seq 90); do
    seen=$(xdotool search --onlyvisible "$@" 2>/dev/null | head -n 1) && [ -n "$seen" ] && { echo "$seen"; return; }
    sleep 1
  done
  picture lost
  fail "no window $* (lost.png)"
}
# All windows end, as when somebody switches the computer off.
end_windows() {
  wineserver -k
  wait_for_jobs
}
wait_for_jobs() {
  while [ -n "$(jobs -rp)" ]; do wait -n 2>/dev/null || true; done
}
id_of() { grep -oE '^[0-9a-f]{32}' | head -n 1; }

step "installed silently, for one person, into a folder with blanks and letters beyond ASCII"
root="$WINEPREFIX/drive_c/Üsers ñ/eesee"
# In two words: the installer wants what follows /D= without quotation marks, which wine would put around a blank.
echo | timeout 300 wine "$installer" /S '/D=C:\Üsers' 'ñ\eesee' || fail "the installer ended with $?"
[ -f "$root/eesee.exe" ] || fail "nothing was installed"
[ -f "$root/uninstall.exe" ] || fail "no uninstaller"
eesee=$root/eesee.exe
desktop=$root/eesee-desktop.exe

step "the copy is whole"
run "$eesee" installation | tee "$place/installation.txt" | grep '^WHOLE' >/dev/null || fail "$(cat "$place/installation.txt")"

step "the practice assessment to VALID, in paths of 200 letters, many beyond ASCII"
long="C:\\señal\\$(printf 'á%.0s' {1..60})\\$(printf 'b%.0s' {1..60})\\$(printf 'c%.0s' {1..60})"
run "$eesee" practice -o "$long" | tee "$place/practice.txt" | grep '^VALID' >/dev/null || fail "$(tail -n 3 "$place/practice.txt")"

step "again in the root of a drive, named in other cases"
run "$eesee" practice -o 'X:\' | grep '^VALID' >/dev/null || fail "practice in the root of a drive"
practice=(-w 'x:\WORKSPACE' --passphrase-file 'X:\Practice-Passphrase.TXT')
run "$eesee" "${practice[@]}" list | tee "$place/list.txt" | grep PER >/dev/null || fail "$(tail -n 3 "$place/list.txt")"
sealed=$(grep ' sealed ' "$place/list.txt" | id_of)
open=$(grep ' draft ' "$place/list.txt" | id_of)

step "a drive itself as the workspace, from first word to backup"
echo 'six quiet mills turn north' >"$work/passphrase.txt"
drive=(-w 'Y:\' --passphrase-file 'C:\señal\passphrase.txt')
run "$eesee" "${drive[@]}" init --member 'Réseau ñ' --country EGY | tee "$place/drive.txt" | grep '^Workspace created' >/dev/null \
  || fail "$(cat "$place/drive.txt")"
run "$eesee" "${drive[@]}" new --country EGY --from 2024-08-01 --to 2025-07-31 --language en | id_of >/dev/null || fail "nothing begun on a drive"
run "$eesee" "${drive[@]}" backup -o 'C:\señal\backups' >>"$place/drive.txt"
[ -n "$(find "$work/backups" -type f -size +0)" ] || fail "no backup of a drive: $(tail -n 3 "$place/drive.txt")"
run "$eesee" -w 'y:' --passphrase-file 'C:\señal\passphrase.txt' list | grep EGY >/dev/null || fail "the drive by its letter alone"
[ -f "$place/another/workspace.db" ] || fail "the workspace lies elsewhere"

step "from nothing to a draft in Arabic, with the enrolment card"
seal=(-w 'C:\señal\عمل' --passphrase-file 'C:\señal\passphrase.txt')
printf 'تراجعت **حرية التجمع** في عام 2024 (انظر https://example.org/a)، ولا لافتات بلا تصريح.' >"$work/نص.txt"
run "$eesee" "${seal[@]}" init --member 'Réseau ñ' --country EGY >"$place/init.txt"
id=$(run "$eesee" "${seal[@]}" new --country EGY --from 2024-08-01 --to 2025-07-31 --language ar | id_of || true)
[ -n "$id" ] || fail "no assessment was begun: $(tail -n 3 "$place/init.txt")"
run "$eesee" "${seal[@]}" set "$id" 2.1.narrative '@C:\señal\نص.txt' >"$place/arabic.txt"
run "$eesee" "${seal[@]}" draft "$id" -o 'C:\señal\مسودة.pdf' >>"$place/arabic.txt"
draft="$work/مسودة.pdf"
[ -s "$draft" ] || fail "no draft in Arabic: $(tail -n 3 "$place/arabic.txt")"
cp "$draft" "$place/arabic.pdf"
if command -v pdftotext >/dev/null; then
  pdftotext "$draft" - | grep 'لافتات' >/dev/null || fail "the text is not in the draft"
fi
run "$eesee" "${seal[@]}" enrol -o 'C:\señal\egy.eesee-enrolment' --card 'C:\señal\card.pdf' >"$place/enrol.txt"
[ -s "$work/card.pdf" ] || fail "no enrolment card: $(tail -n 3 "$place/enrol.txt")"

step "a path of 320 letters is written to where the system takes it; a name that no system takes is told"
deep=$long$(printf '\\%s' "$(printf 'd%.0s' {1..60})" "$(printf 'é%.0s' {1..60})" export.json)
run "$eesee" "${seal[@]}" export "$id" -o "$deep" >"$place/deep.txt"
[ -n "$(find "$work" -name export.json)" ] || fail "no file in a deep folder: $(cat "$place/deep.txt")"
run "$eesee" "${seal[@]}" export "$id" -o "C:\\señal\\$(printf 'n%.0s' {1..300})" >>"$place/deep.txt" || true
tail -n 1 "$place/deep.txt" | grep 'too long for this computer' >/dev/null || fail "$(cat "$place/deep.txt")"

step "a file that another program has open for a moment is replaced; for longer, it is told, and untouched"
x86_64-w64-mingw32-gcc -municode -Os -s -o "$place/hold.exe" "$here/wine/hold.c"
# hold MILLISECONDS: a second draft on a file that is held until so long after the new one lies beside it
hold() {
  (echo | wine "$place/hold.exe" 'C:\señal\مسودة.pdf' "$1" 2>&1 | cat >"$place/hold-$1.txt") &
  for _ in $(seq 300); do grep -s held "$place/hold-$1.txt" >/dev/null && break; sleep 0.1; done
  grep held "$place/hold-$1.txt" >/dev/null || fail "nothing holds the file"
  run "$eesee" "${seal[@]}" draft "$id" -o 'C:\señal\مسودة.pdf' >"$place/held-$1.txt" || true
  wait_for_jobs
  grep seen "$place/hold-$1.txt" >/dev/null || fail "the new file was never beside the held one"
  [ -z "$(find "$work" -maxdepth 1 -name '.*.part')" ] || fail "what was to take its name is left"
}
run "$eesee" "${seal[@]}" set "$id" 2.2.narrative 'كلمة' >/dev/null
hold 300
grep 'open in another program' "$place/held-300.txt" >/dev/null && fail "no second try: $(cat "$place/held-300.txt")"
cmp -s "$draft" "$place/arabic.pdf" && fail "the draft was not replaced: $(cat "$place/held-300.txt")"
cp "$draft" "$place/arabic.pdf"
run "$eesee" "${seal[@]}" set "$id" 2.3.narrative 'كلمة' >/dev/null
hold 5000
grep 'open in another program' "$place/held-5000.txt" >/dev/null || fail "not told that it is held: $(cat "$place/held-5000.txt")"
cmp "$draft" "$place/arabic.pdf" || fail "what was held was altered"

step "without OpenSSH: what was sealed is rehearsed, and says that its second reader could not run"
run "$eesee" "${practice[@]}" rehearse "$sealed" >"$place/rehearsal.txt" || fail "$(cat "$place/rehearsal.txt")"
for words in 'exactly what was sealed' 'no ssh-keygen on this computer' 'all the same'; do
  grep "$words" "$place/rehearsal.txt" >/dev/null || fail "$(cat "$place/rehearsal.txt")"
done

step "a file that is opened shows its verdict in a window"
file=$(find "$place/drive" -maxdepth 1 -name '*.eesee' | head -n 1)
cp "$file" "$work/"
command=$(run reg query 'HKCU\Software\Classes\eesee.submission\shell\open\command' | tail -n 2)
grep -q 'eesee-desktop.exe" "%1"' <<<"$command" || fail "no file association: $command"
# Wine 8 looks up kinds of files for all persons alone (HKEY_CLASSES_ROOT without the person's own half), so `start` does
# not find it: what stands in the registry is run by hand, as Explorer would.
start verdict "$desktop" "C:\\señal\\$(basename "$file")"
seen=$(window --name '\.eesee')
sleep 3
picture verdict
xdotool windowclose "$seen" || true
end_windows

step "a second start, with the folder named in other cases, hands its file to the first"
start first "$desktop" --workspace 'X:\workspace'
window --name 'eesee' >/dev/null
sleep 5  # it listens a moment after it is painted
echo | timeout 120 wine "$desktop" --workspace 'x:\WorkSpace' "C:\\señal\\$(basename "$file")" 2>&1 | cat || fail "the second start does not end"
window --name '\.eesee' >/dev/null
end_windows

step "the window asks for the passphrase, and lists the assessment"
start window "$desktop" --workspace 'X:\workspace'
seen=$(window --name 'eesee')
sleep 5
xdotool mousemove --window "$seen" 150 200 click 1  # into the field
sleep 1
xdotool type --delay 40 "$(head -n 1 "$place/drive/practice-passphrase.txt")"
xdotool key Return
window --name 'Practice organisation' >/dev/null
sleep 5
picture home
end_windows

step "the first start in its window: organisation, passphrase, recovery code"
printf '{"language": "en"}' >"$work/settings-en.json"
export EESEE_SETTINGS='C:\señal\settings-en.json'
start first-en "$desktop" --workspace 'C:\señal\primera'
seen=$(window --name 'Welcome')
sleep 5
xdotool windowfocus "$seen" || true
xdotool type --delay 60 'Red Ejemplo'
xdotool key Tab
xdotool type --delay 60 'Peru'
sleep 1
picture first-en
xdotool key Tab
xdotool key alt+n
sleep 2
xdotool type --delay 60 'six quiet mills turn north'
xdotool key Tab
xdotool type --delay 60 'six quiet mills turn north'
sleep 1
picture first-en-passphrase
xdotool key Return
for _ in $(seq 60); do [ -f "$work/primera/workspace.db" ] && break; sleep 1; done
sleep 5
picture first-en-code
xdotool key alt+c  # the code goes to the clipboard, and from there into the step that asks for it
sleep 1
xdotool key alt+n
sleep 2
xdotool key ctrl+v
sleep 1
picture first-en-confirm
xdotool key alt+g
window --name 'Red Ejemplo' >/dev/null
sleep 5
picture first-en-home
end_windows
unset EESEE_SETTINGS

step "and from there to a file that is sealed and verified"
mine=(-w 'C:\señal\primera' --passphrase-file 'C:\señal\passphrase.txt')
run "$eesee" "${practice[@]}" export "$open" -o 'C:\señal\open.json' >"$place/mine.txt"
run "$eesee" "${mine[@]}" import 'C:\señal\open.json' >>"$place/mine.txt" || fail "$(tail -n 3 "$place/mine.txt")"
run "$eesee" "${mine[@]}" seal "$open" -o 'C:\señal\outbox' >>"$place/mine.txt" || fail "$(tail -n 3 "$place/mine.txt")"
run "$eesee" "${mine[@]}" key show --allowed-signers >"$work/signers"
run "$eesee" verify "C:\\señal\\outbox\\$(basename "$work/outbox/"*.eesee)" --signers 'C:\señal\signers' --member per@eusee |
  tee "$place/verified.txt" | grep '^VALID' >/dev/null || fail "$(cat "$place/verified.txt")"
grep 'passed   known sender' "$place/verified.txt" >/dev/null || fail "not by its sender: $(cat "$place/verified.txt")"

for language in ar fr; do
  step "the first start on a screen in $language"
  printf '{"language": "%s"}' "$language" >"$work/settings-$language.json"
  EESEE_SETTINGS="C:\\señal\\settings-$language.json" start "first-$language" "$desktop" --workspace 'C:\señal\new'
  window --class 'eesee-desktop' >/dev/null
  sleep 5
  picture "first-$language"
  end_windows
done

step "the portable zip keeps everything beside itself"
if [ -f "$portable" ]; then
  unzip -q "$portable" -d "$place/another"
  carried=$(dirname "$(find "$place/another" -name eesee.exe)")
  mkdir "$carried/eesee-data"
  run "$carried/eesee.exe" installation | grep '^WHOLE' >/dev/null || fail "the portable copy is not whole"
  run "$carried/eesee.exe" --passphrase-file 'C:\señal\passphrase.txt' init --member 'Réseau ñ' --country EGY >"$place/portable.txt"
  [ -f "$carried/eesee-data/workspace/workspace.db" ] || fail "$(cat "$place/portable.txt")"
  [ -z "$(find "$WINEPREFIX/drive_c/users" -name workspace.db)" ] || fail "something was put into the account's folder"
  rm -rf "$carried"
else
  fail "there is no $portable"
fi

step "taken away silently: the program is gone, what a person made is not"
mkdir -p "$root/eesee-data"
echo mine >"$root/eesee-data/mine.txt"
echo | timeout 120 wine "$root/uninstall.exe" /S
for _ in $(seq 60); do [ -e "$root/uninstall.exe" ] || break; sleep 1; done
rest=$(cd "$root" && find . -type f | sort)
[ "$rest" = "./eesee-data/mine.txt" ] || fail "left in the folder: $rest"
[ -f "$place/drive/workspace/workspace.db" ] && [ -f "$work/primera/workspace.db" ] || fail "a workspace is gone"
[ -z "$(run reg query 'HKCU\Software\Classes\eesee.submission' | grep -i shell || true)" ] || fail "the file association is left"
echo "Under $(wine --version 2>/dev/null | tail -n 1): installed, whole, VALID, file opened, unlocked, begun, sealed, verified, carried, taken away."
echo "Look at $place/*.png."
