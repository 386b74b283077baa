# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A job of 10,000 phones handed out to a folder: the first run, and another one with nothing changed. Beside the second
one sha256sum, which reads what is there.

publish_job.py FIRSTRINGCTL
"""

import json
import subprocess
import sys
import tempfile

from measure import median, print_table, run_timed

PHONES = 10_000
ROUNDS = 5
MODELS = ("6731i", "6757i", "6867i", "6869i", "6930")


def make_job(ctl, folder):
    with open(f"{folder}/phones.csv", "w", encoding="utf-8") as file:
        file.write("MAC,Label,Model,Blueprint,Extension,SIP password\n")
        for i in range(PHONES):
            file.write(f"00085D{i:06X},Desk {i},{MODELS[i % 5]},Floor {i % 10},{10_000 + i},pw{i * 7919}\n")

    def run(*words, text=""):
        subprocess.run([*ctl, *words], check=True, input=text.encode(), stdout=subprocess.DEVNULL)

    run("settings", "set", "job", "-", text="sip line1 user name: {extension}\nsip line1 password: {sip password}\n"
        "sip proxy ip: 192.0.2.1\ntime server1: 192.0.2.1\n")
    for model in MODELS:
        run("settings", "set", f"model:{model}", "-",
            text="".join(f"softkey{i} type: speeddial\nsoftkey{i} value: 80{i}\n" for i in range(1, 21)))
    for floor in range(10):
        run("blueprint", "set", f"Floor {floor}")
        run("settings", "set", f"blueprint:Floor {floor}", "-",
            text="".join(f"topsoftkey{i} type: blf\ntopsoftkey{i} value: 20{i}\n" for i in range(1, 21)))
    run("phones", "import", f"{folder}/phones.csv")


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        ctl = [program, "--data", f"{folder}/data"]
        make_job(ctl, folder)
        publish = [*ctl, "--json", "publish", f"{folder}/www", "--url", "http://192.0.2.1/phones"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        first = run_timed(publish, **quiet)
        again, sums = [], []
        for _ in range(ROUNDS):
            again.append(run_timed(publish, **quiet))
            sums.append(run_timed(["sha256sum", "--check", "--quiet", ".firstring-manifest"], cwd=f"{folder}/www", **quiet))
        answer = json.loads(subprocess.run(publish, check=True, capture_output=True).stdout)
        assert answer["sent"] == 0, answer
        print_table(f"{answer['files']:,} files of {PHONES:,} phones published to a folder (median of {ROUNDS}, in turns)",
                    ["wall s", "CPU s"],
                    [("another run, nothing changed", *map(median, zip(*again))),
                     ("sha256sum of what is there", *map(median, zip(*sums))),
                     ("the first run", *first)])


if __name__ == "__main__":
    main(*sys.argv[1:])
