#!/usr/bin/env bash
# Try the README's two commands, make test and make run, on a machine that has nothing: a root folder with the bare
# Debian of this machine's own release, python3 and make, and a clone of HEAD in it.
#
#   fresh.sh [FOLDER]
#
#   FOLDER  of the root; is kept, to look round in it afterwards. Without it a temporary one that goes away.
#
# Needs root, debootstrap and about 3 GB. Where packages come from is this machine's affair: its settings of apt
# and pip are handed through when this runs.
set -euo pipefail

checkout=$(cd "$(dirname "$0")/../.." && pwd)
place=/root/eesee_desktop  # of the clone, in the root
python=${PYTHON:-python3}

[ "$(id -u)" = 0 ] || { echo 'Only root may make a root folder: sudo make fresh' >&2; exit 1; }
command -v debootstrap >/dev/null || { echo 'Type this, then try again: apt-get install debootstrap' >&2; exit 1; }

# Mounts are seen in here alone and end with the last process in here, however it ends: nothing is left to be
# unmounted, and what deletes the root folder, outside, sees no folder of this machine in it.
if [ "${1:-}" = --inside ]; then
  root=$2
  mount --types proc proc "$root/proc"
  mount --types devpts --options newinstance,ptmxmode=0666,mode=0620,gid=5 devpts "$root/dev/pts"
  mount --types tmpfs --options mode=1777 shm "$root/dev/shm"
  while read -r folder; do
    mkdir -p "$root$folder"
    mount --bind --options ro "$folder" "$root$folder"
  done <"$root/folders"
  mapfile -t settings <"$root/settings"
  exec chroot "$root" env -i "${settings[@]}" HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    make --directory "$place" "$3"
fi

root=${1:-}
if [ -z "$root" ]; then
  root=$(mktemp --directory --tmpdir eesee-fresh.XXXXXX)
  trap 'rm -rf --one-file-system "$root" "$root.log"' EXIT
fi
mkdir -p "$root"
chmod 755 "$root"  # apt fetches as somebody else
root=$(cd "$root" && pwd)
[ -z "$(ls -A "$root")" ] || { echo "Not empty: $root" >&2; exit 1; }

# debootstrap takes packages from where apt takes those of this release.
release=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' \
  | awk -v release="$release" '$1 == release && $2 == "main" { print $3; exit }')
echo "Making a bare $release in $root"
debootstrap --variant=minbase --include=ca-certificates,make,python3 "$release" "$root" ${mirror:+"$mirror"} \
  >"$root.log" 2>&1 || { tail -n 20 "$root.log" >&2; exit 1; }
rm "$root.log"
rm -r "$root/etc/apt"
cp --recursive --dereference /etc/apt "$root/etc/apt"
cp --recursive --dereference /usr/share/keyrings "$root/usr/share"
cp --dereference /etc/hosts "$root/etc/hosts"

# What pip is told here it is told there. A file that a setting names goes along. A folder is seen there too; of an
# index the one above it, for its pages link to files beside it.
{ env | grep -iE '^(http|https|no)_proxy=' || true; } >"$root/settings"
: >"$root/folders"
while IFS='=' read -r name value; do
  value=${value:1:-1}
  echo "PIP_$(tr a-z- A-Z_ <<<"${name##*.}")=$value" >>"$root/settings"
  for word in $value; do
    local_path=${word#file://}
    case $local_path in /*) ;; *) continue ;; esac
    if [ -f "$local_path" ]; then
      install -D --mode=644 "$local_path" "$root$local_path"
    elif [ -d "$local_path" ]; then
      [ "$local_path" = "$word" ] || local_path=$(dirname "$local_path")
      [ "$local_path" = / ] || echo "$local_path" >>"$root/folders"
    fi
  done
done < <("$python" -m pip config list 2>/dev/null || true)

git clone --quiet --no-hardlinks "$checkout" "$root$place"
echo "Cloned $(git -C "$root$place" log -1 --format='%h %s')"

for target in test run; do
  echo "make $target"
  unshare --mount --pid --fork --kill-child "$0" --inside "$root" "$target"
done
echo 'A bare machine gets through make test and make run.'
