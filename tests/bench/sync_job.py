# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A workstation and a site with 100,000 phones each, over loopback: the first run, runs with 1 % of them changed, half on
each side, runs with nothing changed; memory of both; how soon 1,000 edits at the site are seen by who follows its feed.

sync_job.py FIRSTRINGCTL RECONCILE_JOBS
"""

import http.client
import json
import os
import ssl
import subprocess
import sys
import tempfile
import threading
import time

from measure import median, print_table, resident_mib

PHONES = 100_000
CHANGED = PHONES // 200
ROUNDS = 3
MODELS = ("6731i", "6757i", "6867i", "6869i", "6930")


def phones(numbers, what):
    lines = ["MAC,Label,Model,Extension,SIP password"]
    lines += [f"00085D{i:06X},{what} {i},{MODELS[i % 5]},{10_000 + i},pw{i * 7919}" for i in numbers]
    return "\n".join(lines).encode()


def measured(command):
    """(wall seconds, CPU seconds, most MiB)"""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, command
    return time.perf_counter() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def follow(address, token, since, heard):
    connection = http.client.HTTPSConnection(address, timeout=60, context=ssl._create_unverified_context())
    connection.request("GET", f"/api/v1/changes?since={since}&wait=60", headers={"Authorization": "Bearer " + token})
    answer = connection.getresponse()
    heard.append((len(json.loads(answer.read())["changed"]), time.perf_counter()))


def main(program, reconcile):
    with tempfile.TemporaryDirectory() as folder:
        here = [program, "--data", f"{folder}/here"]
        there = [program, "--data", f"{folder}/there"]

        def run(command, text=b""):
            return subprocess.run(command, check=True, input=text, capture_output=True).stdout

        token = json.loads(run([*there, "--json", "token", "create", "here", "--role", "super"]))["token"]
        server = subprocess.Popen([*there, "--json", "serve", "--bind", "127.0.0.1", "--http", "off", "--tftp", "off", "--https", "0"],
                                  stdout=subprocess.PIPE)
        ready = json.loads(server.stdout.readline())
        threading.Thread(target=server.stdout.read, daemon=True).start()
        run([*here, "remote", "add", "site", ready["https"], "--fingerprint", ready["fingerprint"], "--token-file", "-"],
            token.encode())
        run([*here, "phones", "import", "-"], phones(range(PHONES), "Desk"))
        first = measured([*here, "sync", "site"])
        some, looks, none = [], [], []
        for turn in range(ROUNDS):
            run([*here, "phones", "import", "-"], phones(range(turn * CHANGED, (turn + 1) * CHANGED), "Here"))
            at = PHONES // 2 + turn * CHANGED
            run([*there, "phones", "import", "-"], phones(range(at, at + CHANGED), "There"))
            looks.append(measured([*here, "sync", "site", "--dry-run"]))
            some.append(measured([*here, "sync", "site"]))
            none.append(measured([*here, "sync", "site"]))
        print_table(f"{PHONES:,} phones on both sides, {2 * CHANGED:,} of them changed (median of {ROUNDS}); a whole process each",
                    ["wall s", "CPU s", "most MiB"],
                    [("a run", *map(median, zip(*some))),
                     ("only looked", *map(median, zip(*looks))),
                     ("another run, nothing changed", *map(median, zip(*none))),
                     ("the first run, all sent", *first)])
        print(f"\nThe site's server held {resident_mib(server.pid, most=True):.0f} MiB at most.")

        address = ready["https"].removeprefix("https://")
        seen = []
        for turn in range(ROUNDS):
            connection = http.client.HTTPSConnection(address, context=ssl._create_unverified_context())
            connection.request("GET", "/api/v1", headers={"Authorization": "Bearer " + token})
            revision = json.loads(connection.getresponse().read())["revision"]
            heard = []
            follower = threading.Thread(target=follow, args=(address, token, revision, heard))
            follower.start()
            time.sleep(0.5)
            run([*there, "phones", "import", "-"], phones(range(1000), f"Feed {turn}"))
            stored = time.perf_counter()
            follower.join()
            assert heard[0][0] == 1000, heard
            seen.append(max(0.0, heard[0][1] - stored))
        print(f"1,000 edits at the site were seen {median(seen) * 1000:.0f} ms after the command that made them had ended "
              f"(median of {ROUNDS}, at most {max(seen) * 1000:.0f} ms).", flush=True)
        server.terminate()
        server.wait()
    subprocess.run([reconcile], check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
