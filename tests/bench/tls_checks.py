#!/usr/bin/env python3
# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of tlsfuzzer against our HTTPS and against nginx with the same certificates and the same OpenSSL. It is not packaged, so
it is not part of run: FOLDER holds checkouts of tlsfuzzer, tlslite-ng and python-ecdsa, of the project of that name.

    tests/bench/tls_checks.py build/bench/app/ctl/firstringctl FOLDER [PART OF A SCRIPT'S NAME...]

Most scripts have to be told which key exchange a server offers. Each is run against nginx in every manner it knows, and against ours in
the one in which nginx passes most. Left out is what takes hours (time that tells of secrets) or needs a server that asks for a client's
certificate, a shared secret or an echo.
"""

import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from tls_storm import ADDRESS, Nginx, Ours, prepare

LEFT_OUT = ("timing", "marvin", "minerva", "lucky13", "certificate-verify", "client-cert", "certificate-request", "certificate-malformed",
            "post-handshake", "psk_", "early-application-data", "interleaved", "openssl-3712", "aes-gcm-nonces")
MANNERS = ([], ["-d"], ["-C", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"])
MOST_PROBES = 100  # of those that a script draws from thousands
SECONDS = 300


class Fuzzer:
    def __init__(self, folder):
        self.scripts = pathlib.Path(folder, "tlsfuzzer", "scripts")
        path = [pathlib.Path(folder, part) for part in ("tlsfuzzer", "tlslite-ng", "python-ecdsa/src")]
        self.environment = {**os.environ, "PYTHONPATH": ":".join(str(part.resolve()) for part in path), "PYTHONDONTWRITEBYTECODE": "1"}

    def names(self, parts):
        names = sorted(path.name for path in self.scripts.glob("test-*.py"))
        return [name for name in names if not any(part in name for part in LEFT_OUT) and (not parts or any(part in name for part in parts))]

    def run(self, name, words):
        try:
            return subprocess.run([sys.executable, str(self.scripts / name), *words], capture_output=True, text=True, timeout=SECONDS,
                                  env=self.environment, check=False).stdout
        except subprocess.TimeoutExpired as late:
            return (late.stdout or b"").decode()

    def manners(self, name):
        usage = self.run(name, ["--help"])
        few = ["-n", str(MOST_PROBES)] if " -n num" in usage else []
        return [[*few, *words] for words in MANNERS if not words or f" {words[0]} " in usage]

    def checks(self, name, port, words):
        """Of every check whether it went well each time."""
        found = {}
        for part in self.run(name, ["-h", ADDRESS, "-p", str(port), *words]).split("\n\n"):
            if check := re.match(r"\s*(.+?) \.\.\.\n", part):
                found[check[1]] = "\nOK" in part and found.get(check[1], True)
        return found


def judge(fuzzer, name, nginx, ours):
    of_nginx, words = max(((fuzzer.checks(name, nginx.port, words), words) for words in fuzzer.manners(name)), key=lambda one: sum(one[0].values()))
    return name, words, of_nginx, fuzzer.checks(name, ours.port, words)


def main(ctl, folder, *parts):
    fuzzer = Fuzzer(folder)
    with tempfile.TemporaryDirectory() as work:
        root = prepare(ctl, work)
        ours = Ours(ctl, work, "fast")
        nginx = Nginx(work, root)
        try:
            with concurrent.futures.ThreadPoolExecutor(2) as pool:
                done = list(pool.map(lambda name: judge(fuzzer, name, nginx, ours), fuzzer.names(parts)))
        finally:
            ours.end()
            nginx.end()
    both = one = other = 0
    for name, words, of_nginx, of_ours in done:
        shared = of_nginx.keys() & of_ours.keys()
        only = {"nginx": [], "ours": []}
        for check in sorted(shared):
            if of_nginx[check] != of_ours[check]:
                only["nginx" if of_nginx[check] else "ours"].append(check)
        passed = sum(of_nginx[check] and of_ours[check] for check in shared)
        both, one, other = both + passed, one + len(only["nginx"]), other + len(only["ours"])
        print(f"{name} {' '.join(words)}: {len(shared)} checks, {passed} passed by both")
        for who, checks in only.items():
            for check in checks:
                print(f"    only {who}: {check}")
    print(f"\n{len(done)} scripts; nginx passes {both + one} checks, ours {both + other}, both {both}")


if __name__ == "__main__":
    os.environ["PATH"] += ":/usr/sbin"
    main(*sys.argv[1:])
