# shellcheck shell=bash
# A wine prefix with what wine 8 lacks of Windows 10 (README.md beside this): sourced by the trials.

export WINEDEBUG=-all
export LC_ALL=C.UTF-8 # else wine takes no letter beyond ASCII from here
stubs=(bcryptprimitives api-ms-win-core-winrt-l1-1-0 api-ms-win-core-winrt-error-l1-1-1 icuuc)
WINEDLLOVERRIDES="$(IFS=,; echo "${stubs[*]}")=n"
export WINEDLLOVERRIDES

# make_prefix FOLDER
make_prefix() {
  local name
  export WINEPREFIX=$1
  wineboot --init >/dev/null 2>&1
  for name in "${stubs[@]}"; do
    x86_64-w64-mingw32-gcc -shared -Os -s -o "$WINEPREFIX/drive_c/windows/system32/$name.dll" \
      "$(dirname "${BASH_SOURCE[0]}")/$name.c" -ladvapi32
  done
  # Wine has no font of Windows; what stands in for it should at least be one that a screen has.
  for name in 'MS Shell Dlg' 'MS Shell Dlg 2' 'Segoe UI' Tahoma; do
    echo | wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$name" /d 'DejaVu Sans' /f >/dev/null 2>&1 | cat
  done
}
