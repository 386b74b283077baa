# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A job of 100,000 phones in PostgreSQL beside one in a file: taken in, opened, moved. The database is a real one with
its own defaults (fsync on), started here as a user without rights, on a Unix socket.

shared_job.py FIRSTRINGCTL
"""

import glob
import os
import pathlib
import pwd
import shutil
import subprocess
import sys
import tempfile
import time

from measure import median, print_table, run_timed

PHONES = 100_000
ROUNDS = 5
BIN = sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]


class Database:
    def __init__(self, folder):
        self.folder = folder
        own = pathlib.Path(folder, "database")
        own.mkdir()
        self.who = {}
        if os.geteuid() == 0:  # which PostgreSQL refuses
            nobody = pwd.getpwnam("nobody")
            os.chmod(folder, 0o755)
            os.chown(own, nobody.pw_uid, nobody.pw_gid)
            self.who = {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        self.own = str(own)
        subprocess.run([f"{BIN}/initdb", "-D", f"{own}/data", "-U", "firstring", "-A", "trust", "-E", "UTF8",
                        "--locale=C.UTF-8"], check=True, stdout=subprocess.DEVNULL, cwd="/", **self.who)
        self.server = subprocess.Popen([f"{BIN}/postgres", "-D", f"{own}/data", "-k", self.own, "-p", "5432", "-c",
                                        "listen_addresses="], cwd="/", stderr=subprocess.DEVNULL, **self.who)
        for _ in range(300):
            if self.psql("SELECT 1", "postgres").returncode == 0:
                break
            time.sleep(0.1)
        self.psql("CREATE DATABASE firstring", "postgres").check_returncode()

    def psql(self, sql, database="firstring"):
        return subprocess.run([f"{BIN}/psql", "-h", self.own, "-U", "firstring", "-X", "-q", "-c", sql, database],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def url(self, job):
        return f"postgresql://firstring@/firstring?host={self.own}&job={job}"

    def stop(self):
        self.server.send_signal(2)
        self.server.wait()


def main(program):
    folder = tempfile.mkdtemp()
    database = Database(folder)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    try:
        ctl = [program, "--data", f"{folder}/data"]
        with open(f"{folder}/phones.csv", "w", encoding="utf-8") as file:
            file.write("MAC,Label,Model,Blueprint,Extension\n")
            for i in range(PHONES):
                file.write(f"00085D{i:06X},Desk {i},6867i,Floor {i % 10},{100_000 + i}\n")
        rows = []
        for name, job in (("in a file", "Here"), ("in PostgreSQL", database.url("There"))):
            subprocess.run([*ctl, "job", "create", job], check=True, **quiet)
            for floor in range(10):
                subprocess.run([*ctl, "--job", job, "blueprint", "set", f"Floor {floor}"], check=True, **quiet)
            rows.append((f"import, {name}", *run_timed([*ctl, "--job", job, "phones", "import", f"{folder}/phones.csv"], **quiet)))
            opened = [run_timed([*ctl, "--job", job, "job", "show"], **quiet) for _ in range(ROUNDS)]
            rows.append((f"opened, {name}", *map(median, zip(*opened))))
        rows.append(("moved from the file", *run_timed([*ctl, "job", "move", "Here", database.url("Moved")], **quiet)))
        rows.append(("moved back", *run_timed([*ctl, "job", "move", database.url("Moved"), "Back"], **quiet)))
        print_table(f"A job of {PHONES:,} phones (opened: median of {ROUNDS})", ["wall s", "CPU s"], rows)
    finally:
        database.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(sys.argv[1])
