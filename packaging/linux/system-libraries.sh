#!/usr/bin/env bash
# Make sure that the machine has what pip cannot bring: the system libraries that Qt loads, and the programs
# and fonts that the tests need.
#
#   system-libraries.sh [base] [window] [test] [package]
#
#   base    Qt at all, also without a screen
#   window  a real window under X11
#   test    the programs that the tests call, and the fonts that pages are measured in
#   package what compiles and strips
#
# Says nothing and takes a few milliseconds where all is there. Else it installs the packages where it may
# (root, apt), or prints the one command to type and ends with 1.
set -euo pipefail

# What is looked for, and the Debian package that holds it. "lib…so…" is a shared library, "….ttf" or "….otf" a
# font, a path itself (a star stands for a version), else a program.
base=(
  libglib-2.0.so.0:libglib2.0-0
  libGL.so.1:libgl1
  libEGL.so.1:libegl1
  libX11.so.6:libx11-6
  libdbus-1.so.3:libdbus-1-3
  libfontconfig.so.1:libfontconfig1
  libxkbcommon.so.0:libxkbcommon0
)
window=(
  libX11-xcb.so.1:libx11-xcb1
  libxcb-cursor.so.0:libxcb-cursor0
  libxcb-icccm.so.4:libxcb-icccm4
  libxcb-keysyms.so.1:libxcb-keysyms1
  libxcb-randr.so.0:libxcb-randr0
  libxcb-shape.so.0:libxcb-shape0
  libxcb-shm.so.0:libxcb-shm0
  libxcb-sync.so.1:libxcb-sync1
  libxcb-xfixes.so.0:libxcb-xfixes0
  libxcb-xkb.so.1:libxcb-xkb1
  libxkbcommon-x11.so.0:libxkbcommon-x11-0
)
test=(
  cc:gcc
  c++:g++
  /usr/include/stdio.h:libc6-dev
  Xvfb:xvfb
  ssh-keygen:openssh-client
  unzip:unzip
  pdftotext:poppler-utils
  git:git
  dbus-run-session:dbus-daemon
  openbox:openbox
  xdotool:xdotool
  /usr/libexec/at-spi2-registryd:at-spi2-core
  /usr/lib/python3/dist-packages/pyatspi/__init__.py:python3-pyatspi
  DejaVuSans.ttf:fonts-dejavu-core
  NimbusSansNarrow-Regular.otf:fonts-urw-base35
  /usr/lib/postgresql/*/bin/initdb:postgresql
)
package=(
  cc:gcc
  /usr/include/stdio.h:libc6-dev
  strip:binutils
  ssh-keygen:openssh-client
  /usr/include/openssl/evp.h:libssl-dev
)

# Elsewhere (macOS, Windows) the wheels of Qt bring their own.
[ "$(uname -s)" = Linux ] || exit 0

known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)

is_there() {
  case $1 in
    lib*.so.*) grep -qF "$1 " <<<"$known" ;;
    *.ttf | *.otf) [ -n "$(find /usr/share/fonts -name "$1" -print -quit 2>/dev/null)" ] ;;
    /*) compgen -G "$1" >/dev/null ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

packages=()
lacking=()
for group in "${@:-base}"; do
  declare -n wanted=$group
  for pair in "${wanted[@]}"; do
    is_there "${pair%%:*}" && continue
    lacking+=("${pair%%:*}")
    packages+=("${pair#*:}")
  done
done

# pip and a place of its own for the program: Debian keeps them apart from python3.
python=${PYTHON:-python3}
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  lacking+=("the module venv of $python")
  packages+=("$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])' 2>/dev/null || echo python3-venv)")
fi

[ ${#lacking[@]} -gt 0 ] || exit 0

if ! command -v apt-get >/dev/null; then
  printf 'This machine lacks: %s\n' "${lacking[*]}" >&2
  echo 'Install them with the package manager of your system, then try again.' >&2
  exit 1
fi

# Ubuntu from 24.04 on calls some libraries by another name: libglib2.0-0t64.
named_here() {
  local package
  for package; do
    if apt-cache show "$package" 2>/dev/null | grep -qx "Package: $package" \
      || ! apt-cache show "${package}t64" 2>/dev/null | grep -qx "Package: ${package}t64"; then
      echo "$package"
    else
      echo "${package}t64"
    fi
  done
}

if [ "$(id -u)" = 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get -qq update
  mapfile -t packages < <(named_here "${packages[@]}")
  echo "Installing ${packages[*]}"
  # The tests start a server of their own. Debian would begin one for everybody with the package, and with each boot.
  if [[ " ${packages[*]} " == *" postgresql "* ]] && [ ! -e /etc/postgresql ]; then
    mkdir -p /etc/postgresql-common/createcluster.d
    echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.d/eesee-tests.conf
  fi
  apt-get -qq install -y --no-install-recommends "${packages[@]}" >/dev/null
  exit 0
fi

mapfile -t packages < <(named_here "${packages[@]}")
printf 'This machine lacks: %s\nType this, then try again:\n\n' "${lacking[*]}" >&2
printf '  sudo apt-get update && sudo apt-get install -y %s\n\n' "${packages[*]}" >&2
exit 1
