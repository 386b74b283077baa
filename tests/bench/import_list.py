# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Import of 100,000 CSV rows, validated and stored: `firstringctl phones import` beside Python's csv and sqlite3.

import_list.py FIRSTRINGCTL
"""

import json
import pathlib
import subprocess
import sys
import tempfile

from measure import median, print_table, run_timed

ROWS = 100_000
ROUNDS = 5
MODELS = ("6731i", "6757i", "6867i", "6869i", "6930")


def write_list(path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("MAC,Label,Model,Extension\r\n")
        for i in range(ROWS):
            mac = f"00085D{i:06X}"
            pretty = ":".join(mac[at:at + 2] for at in range(0, 12, 2))
            file.write(f'{pretty},"Floor {i % 40}, desk {i}",{MODELS[i % 5]},{1000 + i}\r\n')


def check_ours(ctl, data):
    phones = json.loads(subprocess.run([ctl, "--data", data, "--json", "phones", "list"],
                                       check=True, capture_output=True).stdout)
    assert len(phones) == ROWS, len(phones)


def main(ctl):
    peer = str(pathlib.Path(__file__).with_name("peer_import.py"))
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        phone_list = f"{folder}/phones.csv"
        write_list(phone_list)
        for i in range(ROUNDS):
            data = f"{folder}/data{i}"
            quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            ours.append(run_timed([ctl, "--data", data, "phones", "import", phone_list], **quiet))
            if i == 0:
                check_ours(ctl, data)
            theirs.append(run_timed([sys.executable, peer, phone_list, f"{folder}/peer{i}.db"], **quiet))
    print_table(f"Import of {ROWS:,} rows, validated and stored (median of {ROUNDS}, in turns)",
                ["wall s", "CPU s"],
                [("firstringctl phones import", *map(median, zip(*ours))),
                 ("python3 csv + sqlite3", *map(median, zip(*theirs)))])


if __name__ == "__main__":
    main(*sys.argv[1:])
