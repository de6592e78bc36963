"""Old office files (.doc, .xls, .rtf) and OpenDocument (.odt, .ods), by way of LibreOffice, which saves them in the
formats of Word and Excel today.

Each file has a LibreOffice of its own, with a profile in a temporary folder: two that share one disturb each other.
It runs no macros and follows no links, and it is stopped when it takes too long.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from dondoc.sources.docx.package import Package
from dondoc.sources.kinds import Kind
from dondoc.sources.unreadable import Fault, UnreadableFile

TIME_LIMIT = 120  # seconds; a thousand pages take some twenty
COMMANDS = ("soffice", "libreoffice")
TARGETS = {Kind.DOC: "docx", Kind.RTF: "docx", Kind.ODT: "docx", Kind.XLS: "xlsx", Kind.ODS: "xlsx"}
_CONTENTS, _MANIFEST, _LOCKED = ("content.xml", "styles.xml"), "META-INF/manifest.xml", b"encryption-data"
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution"
 oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks"
 oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""


def refuse_locked(package: Package) -> None:
    """Raise UnreadableFile where the OpenDocument file `package` is locked, or unpacks to too much for LibreOffice."""
    if _LOCKED in (package.read(_MANIFEST) or b""):
        raise UnreadableFile(package.name, Fault.PASSWORD)
    for part in _CONTENTS:
        package.read(part)


def modernised(data: bytes, kind: Kind, *, name: str) -> bytes:
    """Return the file `data` of `kind` (a key of TARGETS) in its format of today.

    Raises UnreadableFile where LibreOffice is not installed, fails or takes longer than TIME_LIMIT.
    """
    command = next(filter(None, map(shutil.which, COMMANDS)), None)
    if command is None:
        raise UnreadableFile(name, Fault.NEEDS_LIBREOFFICE, kind=kind.title, right_suffix="." + TARGETS[kind])
    with tempfile.TemporaryDirectory(prefix="dondoc-", ignore_cleanup_errors=True) as folder:
        return _converted(command, data, kind, Path(folder), name)


def _converted(command: str, data: bytes, kind: Kind, folder: Path, name: str) -> bytes:
    source = folder / f"document{kind.suffixes[0]}"
    source.write_bytes(data)
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS, "utf-8")
    target = TARGETS[kind]
    arguments = [command, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--convert-to"]
    _run([*arguments, target, "--outdir", str(folder / "out"), str(source)], folder, name)
    try:
        return (folder / "out" / f"document.{target}").read_bytes()
    except OSError as error:
        raise UnreadableFile(name, Fault.NOT_CONVERTED, reason="it could not open it") from error


def _run(arguments: list[str], folder: Path, name: str) -> None:
    """Run a command with its children in a group of their own, all of which end with it."""
    quiet = subprocess.DEVNULL
    environment = {**os.environ, "HOME": str(folder)}
    process = subprocess.Popen(  # noqa: S603 - the command is ours, the file is only named
        arguments, cwd=folder, env=environment, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
    )
    try:
        process.wait(TIME_LIMIT)
    except subprocess.TimeoutExpired as error:
        raise UnreadableFile(name, Fault.NOT_CONVERTED, reason=f"it took more than {TIME_LIMIT} seconds") from error
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
