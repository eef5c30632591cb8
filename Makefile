# make run          open the practice assessment (without a display: walk it all the way, say where its files lie)
# make test         lint, types, contracts between the layers, tests; says how much of the program they ran
# make lint         the first three of these
# make fresh        make a bare Debian in a folder, clone HEAD into it, make test and make run there (root, debootstrap)
# make fuzz         throw odd inputs at the readers of what comes in for $(FUZZ_SECONDS) seconds
# make bench        measure beside the alternatives, all or ONLY="storage paper"; DOCS=yes puts the table into docs/performance.md
#                   COMPARE=REV measures that revision in turn with this checkout instead
# make faults       break things on purpose, thousands of times; prints what came of it, build/faults.md says where
# make package      for this system: pruned folder as tar.xz and .deb, with checksums, into dist (RELEASE_KEY=FILE signs them)
# make package-twice  make it twice and compare every byte
# make update       what leads from OLD=FILE to NEW=FILE, tar.xz or portable zip: FILE.eesee-update
# make windows      portable zip and installer of Windows (PYTHON_EMBED=ZIP PYTHON_FOR_WINDOWS=python3.13; mingw-w64, nsis)
# make try-windows  the installer under wine, the whole way; then the tests that do not need Linux (TESTS=FOLDERS for some)
# make try-package  install the .deb into a bare Debian, go the whole way in it, remove it (root, debootstrap)
# make screenshots  photograph every page into $(SCREENSHOTS)
# make pictures     photograph the pages that the manual shows
# make translations collect the texts of the screen and compile them (NEW_LANGUAGE=es begins a language)
# make language-packs  build the language packs into build/language-packs (Debian 12; RENEW=yes writes their hashes anew)
# make fonts        lay the fonts of the report out of NOTO=FOLDER (Debian's fonts-noto-core), without hints
# make dictionaries pack the dictionaries of spelling out of HUNSPELL=FOLDER (Debian's hunspell-en-gb and its like)
# make lock         pin requirements/*.in with hashes (LOCK_FLAGS=--upgrade for the newest)
# make format       let the formatter settle the layout
# make clean        remove what the above made
#
# Needs GNU make and Python 3.11 or later; fetches the rest itself.

SHELL := bash
PYTHON := $(or $(PYTHON),$(shell for python in python3 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && command -v $$python && break; done),python3)
SCREENSHOTS ?= $(or $(TMPDIR),/tmp)/eesee-screenshots
PRACTICE := build/practice
LOCK_FLAGS ?=
FRESH ?=
FUZZ_SECONDS ?= 60
ONLY ?=
COMPARE ?=
DOCS ?=
PYTEST_FLAGS ?= -n auto --maxprocesses 4

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
LIBRARIES := PYTHON="$(PYTHON)" packaging/linux/system-libraries.sh
HAS_DISPLAY := $(if $(DISPLAY)$(WAYLAND_DISPLAY),yes)

.DEFAULT_GOAL := help
.PHONY: help run test lint format fresh fuzz bench faults screenshots pictures translations language-packs fonts dictionaries lock clean system-for-window system-for-tests system-for-package package package-twice update try-package windows try-windows

help:
	@sed -n 's/^# \(make .*\)/\1/p' Makefile

run: system-for-window $(READY)
ifeq ($(HAS_DISPLAY),yes)
	[ -d $(PRACTICE)/workspace ] || $(BIN)/eesee practice -o $(PRACTICE)
	@echo "Passphrase of the practice workspace: $$(head -n 1 $(PRACTICE)/practice-passphrase.txt)"
	$(BIN)/eesee-desktop --workspace $(PRACTICE)/workspace
else
	$(BIN)/eesee practice -o $(PRACTICE)
endif

test: lint system-for-tests
	EESEE_COVERAGE=1 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(PYTEST_FLAGS)

lint: system-for-window $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Of a machine that has nothing yet: of what is here it takes the settings of apt and pip, and no package.
fresh:
	PYTHON="$(PYTHON)" packaging/linux/fresh.sh $(FRESH)

fuzz: system-for-tests $(READY)
	PYTHONPATH=tests $(BIN)/python -m fuzz.run $(FUZZ_SECONDS)

bench: system-for-tests $(READY)
	PYTHONPATH=src:tests $(BIN)/python -m bench.run $(if $(DOCS),--docs) $(if $(COMPARE),--compare "$(COMPARE)") $(ONLY)

# In a place of its own with what the program needs and PyInstaller: nothing else can slip into a package.
ON_WINDOWS := $(filter Windows_NT,$(OS))
PACKAGE_VENV := build/package-venv
PACKAGE_PYTHON := $(PACKAGE_VENV)/$(if $(ON_WINDOWS),Scripts,bin)/python
MAKING = PYTHONPATH=packaging $(PACKAGE_PYTHON) -m making
DIST ?= dist
export RELEASE_KEY
# On Linux the encrypted database is compiled from its pinned source: its wheel has an OpenSSL of its own inside, the system's
# is mended by the system.
IS_LINUX := $(filter Linux,$(shell uname -s))
FROM_SOURCE := $(if $(IS_LINUX),--no-binary sqlcipher3)
# HarfBuzz too, for its size: half of its wheel's, packed 0.7 MB less, at the same letters in the same places. Anew each
# time: what pip keeps of an earlier building may have been built otherwise.
FOR_SIZE := CXXFLAGS="-Os -fvisibility=hidden -ffunction-sections -fdata-sections" LDFLAGS="-Wl,--gc-sections"

$(PACKAGE_VENV)/.ready: requirements/runtime.txt requirements/package.txt
	rm -rf $(PACKAGE_VENV)
	"$(PYTHON)" -m venv $(PACKAGE_VENV)
	$(PACKAGE_PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes $(if $(ON_WINDOWS),--no-deps) -r requirements/package.txt
ifneq ($(IS_LINUX),)
	sed -n '/^uharfbuzz==/,/[^\\]$$/p' requirements/runtime.txt >$(PACKAGE_VENV)/uharfbuzz.txt
	$(FOR_SIZE) $(PACKAGE_PYTHON) -m pip install --quiet --disable-pip-version-check --no-cache-dir --require-hashes --no-build-isolation \
		--no-deps --no-binary uharfbuzz -r $(PACKAGE_VENV)/uharfbuzz.txt
endif
	$(PACKAGE_PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes \
		$(if $(ON_WINDOWS),,--no-build-isolation) $(FROM_SOURCE) -r requirements/runtime.txt
	@touch $@

package: system-for-package $(PACKAGE_VENV)/.ready
	$(MAKING) package -o $(DIST)

# PYTHON_EMBED is the embeddable zip of python.org, PYTHON_EMBED_SHA256 its sum there: without the sum what is made is
# called a trial. PYTHON_FOR_WINDOWS is a Python of that very minor version. Needs mingw-w64 and nsis.
windows: $(PACKAGE_VENV)/.ready
	$(MAKING) windows -o $(DIST) --embedded "$(PYTHON_EMBED)" --embedded-sha256 "$(PYTHON_EMBED_SHA256)" \
		--python "$(PYTHON_FOR_WINDOWS)"

ifeq ($(ON_WINDOWS),)
try-windows:
	packaging/windows/try.sh $(DIST)/eesee-desktop-*-setup.exe build/try-windows
	packaging/windows/try-suite.sh "$(PYTHON_EMBED)" "$(PYTHON_FOR_WINDOWS)" build/try-windows-suite $(TESTS)
else
# What pytest and click name on Windows and do without is in no list that was resolved on Linux.
try-windows:
	pwsh -File packaging/windows/try.ps1 $(DIST)/eesee-desktop-*-setup.exe
	"$(PYTHON_FOR_WINDOWS)" -m venv build/try-windows-suite
	build/try-windows-suite/Scripts/python -m pip install --quiet --no-deps --require-hashes -r requirements/dev.txt
	PYTHONPATH=src QT_QPA_PLATFORM=offscreen build/try-windows-suite/Scripts/python -m pytest -n auto -rs $(TESTS)
endif

package-twice: system-for-package $(PACKAGE_VENV)/.ready
	$(MAKING) twice

update: $(PACKAGE_VENV)/.ready
	$(MAKING) update --old "$(OLD)" --new "$(NEW)" -o $(DIST)

try-package:
	packaging/linux/try-deb.sh $(DIST)/eesee-desktop_*_amd64.deb

# All of it, whatever comes of the part before.
faults: export PYTHONPATH := tests
faults: system-for-tests $(READY)
	broken=0; \
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m faults.run || broken=1; \
	$(BIN)/python -m faults.writing || broken=1; \
	$(BIN)/python -m faults.flips || broken=1; \
	exit $$broken

screenshots: system-for-tests $(READY)
	PYTHONPATH=packaging QT_QPA_PLATFORM=offscreen $(BIN)/python tests/screenshots/run.py "$(SCREENSHOTS)"

pictures: system-for-tests $(READY)
	for language in en es fr; do PYTHONPATH=tests:packaging $(BIN)/python -m screenshots.manual $$language || exit; done

# English is what stands in the source; its file holds only the plurals, which are written into it by hand.
TEXTS := resources/i18n
LUPDATE = $(BIN)/pyside6-lupdate -silent -extensions py -tr-function-alias QT_TRANSLATE_NOOP+=NOOP -source-language en \
	-no-obsolete -locations none src/eesee_desktop/ui src/eesee_desktop/messages
NEW_LANGUAGE ?=

translations: system-for-window $(READY)
	$(LUPDATE) -pluralonly -target-language en -ts $(TEXTS)/eesee_en.ts
	for file in $(filter-out $(TEXTS)/eesee_en.ts,$(wildcard $(TEXTS)/*.ts)); do $(LUPDATE) -ts "$$file" || exit; done
ifneq ($(NEW_LANGUAGE),)
	$(LUPDATE) -target-language $(NEW_LANGUAGE) -ts $(TEXTS)/eesee_$(NEW_LANGUAGE).ts
endif
	for file in $(TEXTS)/*.ts; do $(BIN)/pyside6-lrelease -silent "$$file" || exit; done
	@grep -cH 'type="unfinished"' $(TEXTS)/*.ts | sed 's/:/: texts still to be translated: /'

# A test may need a window, a run may not.
system-for-window:
	@$(LIBRARIES) base $(if $(HAS_DISPLAY),window)

system-for-tests:
	@$(LIBRARIES) base window test

system-for-package:
	@$(LIBRARIES) base $(if $(HAS_DISPLAY),window) package

# --require-hashes: nothing but the very files that were tried. The program itself is installed in place, by the
# build backend that the same list pins.
$(READY): requirements/dev.txt pyproject.toml
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed.")'
	[ -x $(BIN)/python ] || "$(PYTHON)" -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	@touch $@

# Out of the very packages whose hashes resources/fonts/language_packs.toml has; nothing of them is installed.
PACKS := build/language-packs
RENEW ?=

language-packs: $(READY)
	mkdir -p $(PACKS)/from
	cd $(PACKS)/from && apt-get -qq download fonts-noto-core libicu72 && for package in *.deb; do dpkg-deb -x "$$package" . || exit; done
	$(BIN)/python packaging/language_packs/build.py --fonts $(PACKS)/from/usr/share/fonts/truetype/noto \
		--icu "$$(ls $(PACKS)/from/usr/lib/*/libicudata.so.72)" --out $(PACKS) $(if $(RENEW),--renew)

NOTO ?= /usr/share/fonts/truetype/noto
HUNSPELL ?= /usr/share/hunspell

fonts: $(READY)
	PYTHONPATH=packaging $(BIN)/python -m making.fonts "$(NOTO)"

dictionaries: $(READY)
	PYTHONPATH=packaging $(BIN)/python -m making.dictionaries "$(HUNSPELL)"

# In a place of its own: what pins the requirements is none of them.
LOCK_VENV := build/lock
COMPILE = CUSTOM_COMPILE_COMMAND="make lock" $(abspath $(LOCK_VENV))/bin/pip-compile --quiet --generate-hashes \
	--allow-unsafe --strip-extras --no-emit-index-url --no-emit-find-links --no-emit-trusted-host \
	--no-emit-options --annotation-style=line $(LOCK_FLAGS)

lock: system-for-window
	[ -x $(LOCK_VENV)/bin/pip-compile ] || { "$(PYTHON)" -m venv $(LOCK_VENV) && $(LOCK_VENV)/bin/python -m pip install --quiet "pip-tools>=7.5"; }
	cd requirements && $(COMPILE) -o runtime.txt runtime.in
	cd requirements && $(COMPILE) -c runtime.txt -o dev.txt dev.in
	cd requirements && $(COMPILE) -o package.txt package.in

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
