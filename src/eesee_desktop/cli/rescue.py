"""The verb on a rescue file: words that could not be saved, read or put back."""

from __future__ import annotations

import argparse
from pathlib import Path

from eesee_desktop.cli.answer import Answer
from eesee_desktop.cli.session import Session, read_bytes
from eesee_desktop.services.rescue import put_back, read_rescue, rescue_key, what_would_change


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verb."""
    rescue = verbs.add_parser(
        "rescue", help="read words that were put aside in a rescue file, or put them back"
    )
    rescue.add_argument("file", type=Path)
    rescue.add_argument("--put-back", action="store_true", help="store them where they were typed")
    rescue.set_defaults(verb=_rescue)


def _rescue(session: Session, arguments: argparse.Namespace) -> Answer:
    data = read_bytes(arguments.file)
    if not arguments.put_back:
        # Of the file alone: there may be no workspace any more.
        rescued = read_rescue(data, rescue_key(data, passphrase=session.passphrase()))
        lines = [f"Put aside {rescued.made.astimezone():%Y-%m-%d %H:%M}, assessment {rescued.assessment[:8]}"]
        for place, text in rescued.texts.items():
            lines += ["", f"{place}:", text]
        found = {"made": rescued.made.isoformat(), "id": rescued.assessment, "texts": dict(rescued.texts)}
        return Answer(found, tuple(lines))
    workspace = session.workspace
    rescued = read_rescue(data, workspace.keys.key)
    altered = [one.thing for one in what_would_change(workspace, rescued)]
    aside, _ = put_back(workspace, rescued.assessment, rescued.texts)
    lines = [f"Put back: {place}" for place in altered if place not in aside]
    lines += [f"Kept aside, as it cannot be stored: {place}" for place in aside]
    done = {"id": rescued.assessment, "put_back": altered, "kept_aside": list(aside)}
    return Answer(done, tuple(lines) or ("All of it stood there already.",))
