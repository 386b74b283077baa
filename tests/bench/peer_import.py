# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The peer of the import: the same list read, validated and stored with nothing but Python's csv and sqlite3.

peer_import.py LIST DATABASE
"""

import csv
import re
import sqlite3
import sys

HEX = re.compile(r"[0-9A-F]{12}")
SEPARATORS = str.maketrans("", "", ":-. ")


def rows_of(path):
    seen = set()
    with open(path, newline="", encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            mac = row["MAC"].translate(SEPARATORS).upper()
            if not HEX.fullmatch(mac) or int(mac[:2], 16) & 1 or mac == "0" * 12:
                raise ValueError(f"not the address of a phone: {row['MAC']}")
            if mac in seen:
                raise ValueError(f"twice in the list: {mac}")
            seen.add(mac)
            yield mac, row["Label"], row["Model"], row["Extension"]


def main(path, database):
    store = sqlite3.connect(database)
    store.execute("PRAGMA journal_mode=WAL")
    store.execute("PRAGMA synchronous=FULL")
    store.execute("CREATE TABLE phone(mac TEXT PRIMARY KEY, label TEXT, model TEXT, extension TEXT) STRICT")
    with store:
        store.executemany("INSERT INTO phone VALUES (?, ?, ?, ?)", rows_of(path))
    print(store.execute("SELECT count(*) FROM phone").fetchone()[0])


if __name__ == "__main__":
    main(*sys.argv[1:])
