# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder of an existing server with 5,000 phones taken over: layers found, every file made again and compared.

adopt_folder.py FIRSTRINGCTL
"""

import json
import pathlib
import resource
import subprocess
import sys
import tempfile

from measure import median, print_table, run_timed

PHONES = 5_000
ROUNDS = 3
MODELS = ("6867i", "6869i", "6930")


def write_folder(folder):
    """A common file, one for each model, and 32 lines for each phone, of which two thirds are those of its department."""
    folder.mkdir()
    (folder / "startup.cfg").write_text("".join(f"{name}: {value}\n" for name, value in (
        ("time server disabled", 0), ("time server1", "192.0.2.1"), ("sip proxy ip", "192.0.2.2"), ("sip registrar ip", "192.0.2.2"),
        ("download protocol", "HTTP"), ("http server", "192.0.2.3"), ("directory 1", "directory.csv"))))
    for model in MODELS:
        (folder / f"{model}.cfg").write_text("".join(f"softkey{i} type: speeddial\nsoftkey{i} value: 80{i}\n" for i in range(1, 6)))
    for i in range(PHONES):
        lines = [f"sip line1 user name: {10_000 + i}", f"sip line1 auth name: {10_000 + i}", f"sip line1 password: pw{i * 7919}",
                 f"sip line1 display name: Desk {i}", f"sip screen name: Desk {i}", f"sip line1 screen name: {10_000 + i}"]
        for key in range(1, 14):
            lines += [f"topsoftkey{key} type: blf", f"topsoftkey{key} value: {200 + i % 20 * 20 + key}"]
        (folder / f"00085D{i:06X}.cfg").write_text("\n".join(lines) + "\n")


def main(program):
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place) / "tftpboot"
        write_folder(folder)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        looked, stored = [], []
        for i in range(ROUNDS):
            looked.append(run_timed([program, "--data", f"{place}/dry{i}", "adopt", str(folder), "--dry-run"], **quiet))
            stored.append(run_timed([program, "--data", f"{place}/data{i}", "adopt", str(folder)], **quiet))
        answer = json.loads(subprocess.run([program, "--data", f"{place}/last", "--json", "adopt", str(folder)], check=True,
                                           capture_output=True).stdout)
        assert len(answer["files"]) >= PHONES and all(file["same"] for file in answer["files"]), "a file does not mean the same"
    print_table(f"The folder of a server with {PHONES:,} phones taken over (median of {ROUNDS})", ["wall s", "CPU s"],
                [("adopt", *map(median, zip(*stored))), ("adopt --dry-run", *map(median, zip(*looked)))])
    print(f"\nMost memory of any of these: {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MiB")


if __name__ == "__main__":
    main(*sys.argv[1:])
