# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Firmware: a nested zip of 160 MB taken in beside `unzip` and `sha256sum`, and every byte of the vault read beside `sha256sum`.

firmware.py FIRSTRINGCTL
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

from measure import median, print_table, run_timed

ROUNDS = 5
IMAGES = 4
IMAGE_BYTES = 56_000_000
MODELS = ("6863i", "6865i", "6867i", "6869i")
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def write_pack(path):
    """Archives within an archive, as makers send them; images that deflate to about 70 %."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as outer:
        for model in MODELS[:IMAGES]:
            inner = path.with_name(f"58015039-REV04_5.1.0.8024_SP2_GA_{model}.zip")
            block = bytearray()
            while len(block) < IMAGE_BYTES:
                block += os.urandom(7_000) + bytes(3_000)
            with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as file:
                file.writestr(f"{model}.st", bytes(block[:IMAGE_BYTES]))
            outer.write(inner, inner.name)
            inner.unlink()


def unpack_and_sum(pack, folder):
    return ["sh", "-c",
            f"unzip -q {pack} -d {folder} && for z in {folder}/*.zip; do unzip -q $z -d {folder}; done && sha256sum {folder}/*.st"]


def main(ctl):
    ours, theirs, verify, sums = [], [], [], []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        pack = folder / "5.1.0.8024_SP2_GA.zip"
        write_pack(pack)
        for i in range(ROUNDS):
            data = folder / f"data{i}"
            ours.append(run_timed([ctl, "--data", data, "firmware", "add", pack], **QUIET))
            out = folder / f"out{i}"
            out.mkdir()
            theirs.append(run_timed(unpack_and_sum(pack, out), **QUIET))
            verify.append(run_timed([ctl, "--data", data, "firmware", "verify"], **QUIET))
            sums.append(run_timed(["sh", "-c", f"sha256sum {out}/*.st"], **QUIET))
            shutil.rmtree(data)
            shutil.rmtree(out)
        size = pack.stat().st_size / 1e6
    print_table(f"Firmware from a nested zip of {size:.0f} MB, {IMAGES} images (median of {ROUNDS}, in turns)",
                ["wall s", "CPU s"],
                [("firstringctl firmware add", *map(median, zip(*ours))),
                 ("unzip + sha256sum", *map(median, zip(*theirs)))])
    print_table(f"Reading every byte of {IMAGES * IMAGE_BYTES / 1e6:.0f} MB in the vault (median of {ROUNDS}, in turns)",
                ["wall s", "CPU s"],
                [("firstringctl firmware verify", *map(median, zip(*verify))),
                 ("sha256sum", *map(median, zip(*sums)))])


if __name__ == "__main__":
    main(*sys.argv[1:])
