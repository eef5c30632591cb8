"""Verbs of languages: language-pack."""

from __future__ import annotations

import argparse
from pathlib import Path

from eesee_desktop.cli.answer import Answer
from eesee_desktop.cli.session import Session
from eesee_desktop.services import language_packs


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verbs of this file."""
    pack = verbs.add_parser(
        "language-pack", help="install the fonts of a script; without a file, list what there is"
    )
    pack.add_argument("file", nargs="?", type=Path, metavar=f"FILE{language_packs.SUFFIX}")
    pack.add_argument("--remove", metavar="ID", help="remove the fonts of a script from this account")
    pack.set_defaults(verb=_language_pack)


def _language_pack(_session: Session, arguments: argparse.Namespace) -> Answer:
    if arguments.remove is not None:
        pack = language_packs.remove(arguments.remove)
        return Answer({"id": pack.id, "name": pack.name}, (f"The language pack {pack.name} is removed.",))
    if arguments.file is not None:
        pack = language_packs.install(arguments.file)
        data = {"id": pack.id, "name": pack.name, "folder": str(pack.folder)}
        return Answer(data, (f"The language pack {pack.name} is installed.",))
    installed = {pack.id for pack in language_packs.installed_packs()}
    packs = [
        {"id": pack.id, "name": pack.name, "installed": pack.id in installed}
        for pack in language_packs.known_packs()
    ]
    lines = (f"{'installed' if pack['installed'] else '-':<10} {pack['name']}" for pack in packs)
    return Answer({"packs": packs}, tuple(lines))
