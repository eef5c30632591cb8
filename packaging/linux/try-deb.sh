#!/usr/bin/env bash
# Try the .deb on a machine that has nothing: a root folder with the bare Debian of this machine's own release. There it is
# installed with what it declares, started under X11, taken the whole way on the practice assessment, given a file as a
# double click gives it, and removed again.
#
#   try-deb.sh PACKAGE.deb [FOLDER]
#
#   FOLDER  for pictures of the windows and what was printed; /tmp/eesee-try-deb without it
#
# Needs root, debootstrap and about 1.5 GB. Where packages come from is this machine's affair.
set -euo pipefail

fail() { echo "FAILED: $*" >&2; exit 1; }
step() { echo "- $*"; }

# ---- inside of the root, as root
inside() {
  export DEBIAN_FRONTEND=noninteractive
  step "what the trial itself needs: a screen, a hand, and what a desktop has that opens files"
  apt-get -qq update
  # The fonts of a new machine, and no more.
  apt-get -qq install -y --no-install-recommends xvfb xdotool scrot openbox fonts-dejavu-core dbus libglib2.0-bin \
    shared-mime-info desktop-file-utils man-db lintian procps >/dev/null 2>&1
  useradd --create-home tester
  dpkg-query --show --showformat '${Package}\n' | sort >/before.packages
  all_files >/before.files

  step "installed, with what it declares and nothing more"
  apt-get -qq install -y --no-install-recommends /package.deb >/install.log 2>&1 || fail "$(tail -n 5 /install.log)"
  ldd /usr/lib/eesee-desktop/_internal/PySide6/Qt/plugins/platforms/*.so | grep 'not found' && fail 'a library is not declared'
  dpkg --verify eesee-desktop || fail 'dpkg finds files altered'
  lintian --fail-on error --suppress-tags embedded-library,no-copyright-file,dir-or-file-in-opt /package.deb >/out/lintian.txt 2>&1 || true
  man --location eesee >/dev/null || fail 'no manual page'

  step "an ordinary person takes it the whole way"
  su - tester -c '/walk.sh' || fail 'see above'

  step "removed: nothing is left but what the person made"
  apt-get -qq purge -y eesee-desktop >/dev/null 2>&1
  apt-get -qq autoremove -y --purge >/dev/null 2>&1
  dpkg-query --show --showformat '${Package}\n' | sort | diff /before.packages - || fail 'packages are left'
  all_files | diff /before.files - >/left.files || true
  cat /left.files
  grep -q '^>' /left.files && fail 'files are left'
  [ -e ~tester/.local/share/eesee_desktop/workspace ] || fail 'the workspace is gone'
  true
}

# What a purge has to give back: not the homes, not what apt and dpkg note of themselves, nor caches that others keep.
all_files() {
  find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /home -o -path /tmp -o -path /out -o -path /var/cache \
    -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/log -o -path /run \) -prune -o -type f -print \
    | grep -vE '^/(before|left|install|walk)[.]|/mimeinfo[.]cache$|^/usr/share/mime/|^/etc/ld[.]so[.]cache|[.]cache$' | sort
}

# ---- inside of the root, as a person
walk() {
  export LANG=C.UTF-8 QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR=$HOME/run
  mkdir -m 700 -p "$XDG_RUNTIME_DIR"
  cd ~
  eesee --version
  eesee-desktop --version --check || fail 'the copy is not whole'
  eesee practice -o practice | tee practice.txt
  grep -q '^VALID' practice.txt || fail 'the practice assessment is not valid'
  mkdir -p .local/share/eesee_desktop
  mv practice/workspace .local/share/eesee_desktop/workspace
  exec 3< <(exec Xvfb -displayfd 1 -screen 0 1280x900x24 -nolisten tcp 2>/dev/null)
  screen=$!
  trap 'kill $screen 2>/dev/null || true' EXIT
  read -r number <&3
  export DISPLAY=:$number
  openbox >/dev/null 2>&1 &

  # As an icon does: what stands in the entry, without a file.
  command=$(sed -n 's/^Exec=//p' /usr/share/applications/org.eusee.Desktop.desktop)
  ${command% %f} >window.log 2>&1 &
  window=$(wait_for 'eesee')
  sleep 3
  scrot --overwrite /out/unlock.png
  xdotool windowactivate --sync "$window"
  xdotool type --delay 30 "$(head -n 1 practice/practice-passphrase.txt)"
  xdotool key Return
  sleep 12
  scrot --overwrite /out/home.png
  home=$(wait_for 'eesee')
  [ "$home" != "$window" ] || fail 'the passphrase did not open the workspace'

  # As a double click does: the desktop asks for the kind of the file, and for the program of that kind.
  file=$(ls practice/*.eesee | head -n 1)
  cp "$file" "señal Perú.eesee"
  kind=$(gio info --attributes standard::content-type "señal Perú.eesee" | sed -n 's/.*content-type: //p')
  [ "$kind" = application/x-eesee-submission ] || fail "the file is taken for $kind"
  dbus-run-session -- gio open "señal Perú.eesee" || fail 'nothing opens the file'
  wait_for 'señal' >/dev/null
  sleep 2
  scrot --overwrite /out/verdict.png
  [ "$(pgrep -cx eesee-desktop)" = 1 ] || fail 'a second program runs beside the first'
  xdotool windowactivate --sync "$home" key --clearmodifiers ctrl+q
  for _ in $(seq 20); do pgrep -x eesee-desktop >/dev/null || break; sleep 1; done
  pgrep -x eesee-desktop >/dev/null && fail 'the program does not end'
  # Alone: nobody has unlocked anything.
  dbus-run-session -- gio open "$file"
  wait_for "$(basename "$file" .eesee)" >/dev/null
  sleep 1
  scrot --overwrite /out/verdict-alone.png
  kill "$(pgrep -nx eesee-desktop)"
  cat window.log
}

wait_for() {
  local found
  for _ in $(seq 60); do
    found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1) && [ -n "$found" ] && { echo "$found"; return; }
    sleep 0.5
  done
  scrot --overwrite /out/lost.png || true
  fail "no window: $1"
}

case ${1:-} in
  --inside)
    root=$2
    mount --types proc proc "$root/proc"
    mount --types devpts --options newinstance,ptmxmode=0666,mode=0620,gid=5 devpts "$root/dev/pts"
    mount --types tmpfs --options mode=1777 shm "$root/dev/shm"
    mkdir -p "$root/out"
    mount --bind "$3" "$root/out"
    mapfile -t settings <"$root/settings"
    exec chroot "$root" env -i "${settings[@]}" HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
      bash /walk.sh --root
    ;;
  --root) inside; exit ;;
esac
[ "$(basename "$0")" = walk.sh ] && { walk; exit; }

[ "$(id -u)" = 0 ] || fail 'Only root may make a root folder'
command -v debootstrap >/dev/null || fail 'Type this, then try again: apt-get install debootstrap'
package=$(realpath "$1")
output=${2:-/tmp/eesee-try-deb}
mkdir -p "$output"
chmod 1777 "$output"
output=$(realpath "$output")
root=$(mktemp --directory --tmpdir eesee-bare.XXXXXX)
trap 'rm -rf --one-file-system "$root"' EXIT
chmod 755 "$root"
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' \
  | awk -v release="$release" '$1 == release && $2 == "main" { print $3; exit }')
step "a bare $release"
debootstrap --variant=minbase --include=ca-certificates "$release" "$root" ${mirror:+"$mirror"} >"$output/debootstrap.log" 2>&1 \
  || fail "$(tail -n 5 "$output/debootstrap.log")"
rm -r "$root/etc/apt"
cp --recursive --dereference /etc/apt "$root/etc/apt"
cp --recursive --dereference /usr/share/keyrings "$root/usr/share"
cp --dereference /etc/hosts "$root/etc/hosts"
{ env | grep -iE '^(http|https|no)_proxy=' || true; } >"$root/settings"
cp "$package" "$root/package.deb"
install -m 755 "$0" "$root/walk.sh"
unshare --mount --pid --fork --kill-child "$0" --inside "$root" "$output"
echo "Installed, whole, VALID, unlocked, a file opened, removed. Pictures in $output."
