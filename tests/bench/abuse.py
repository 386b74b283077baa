#!/usr/bin/env python3
# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The twelve ways of tests/unit/server/tst_Abuse.cpp, against nginx and against ours, from several loopback addresses.

nginx gets what an administrator can give it: a folder with the files of the phones that are to be served, those on hold
left out, a secret path where one is wanted, and with --limit-req its own brake.

    tests/bench/abuse.py build/bench/app/ctl/firstringctl
"""

import http.client
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time

PHONES = {number: f"00085D{number:06X}" for number in range(1, 5)}
ON_HOLD = 3
SECRET = "geheim-pfad-1"


def get(port, source, path, headers=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10, source_address=(source, 0))
    try:
        connection.request("GET", path, headers={"Connection": "close", **(headers or {})})
        answer = connection.getresponse()
        return answer.status, len(answer.read())
    except (OSError, http.client.HTTPException):
        return 0, 0
    finally:
        connection.close()


def tftp(port, source, name, wait=2):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as phone:
        phone.bind((source, 0))
        phone.settimeout(wait)
        phone.sendto(b"\0\1" + name.encode() + b"\0octet\0", ("127.0.0.1", port))
        try:
            packet, peer = phone.recvfrom(2048)
        except TimeoutError:
            return b""
        phone.sendto(b"\0\4\0\1", peer)
        return packet


class Nginx:
    def __init__(self, limited):
        self.name = "nginx, limit_req" if limited else "nginx"
        self.limited = limited
        self.tftp_port = None

    def start(self, folder, secret="", **_):
        self.folder = folder
        root = os.path.join(folder, "root", secret, "cfg")
        os.makedirs(root)
        for number, mac in PHONES.items():
            if number != ON_HOLD:
                with open(os.path.join(root, mac + ".cfg"), "w", encoding="ascii") as file:
                    file.write("admin password: 1\n")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        limit = "limit_req_zone $binary_remote_addr zone=a:1m rate=1r/s;" if self.limited else ""
        use = "limit_req zone=a burst=10 nodelay; limit_req_status 429;" if self.limited else ""
        config = os.path.join(folder, "nginx.conf")
        with open(config, "w", encoding="ascii") as file:
            user = "user root; " if os.geteuid() == 0 else ""  # the folder is its owner's
            file.write(f"{user}daemon off; pid {folder}/pid; error_log {folder}/error; events {{}}\n"
                       f"http {{ access_log off; client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; "
                       f"fastcgi_temp_path {folder}/c; uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e; {limit}\n"
                       f"server {{ listen 127.0.0.1:{self.port}; root {folder}/root; {use} }} }}\n")
        self.process = subprocess.Popen([shutil.which("nginx") or "/usr/sbin/nginx", "-c", config, "-p", folder],
                                        stderr=subprocess.DEVNULL)
        for _ in range(100):
            if get(self.port, "127.0.0.9", "/")[0]:
                break
            time.sleep(0.05)

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


class Ours:
    name = "ours"

    def __init__(self, program):
        self.program = program

    def ctl(self, *words, text=""):
        subprocess.run([self.program, "--data", self.data, *words], input=text.encode(), check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start(self, folder, secret="", released=(), expired=()):
        self.data = os.path.join(folder, "data")
        self.ctl("phones", "import", "-", text="mac,model\n" + "".join(f"{mac},6867i\n" for mac in PHONES.values()))
        self.ctl("job", "set", "kind=site", "window=24", f"url-key={secret}")
        self.ctl("phones", "set", PHONES[ON_HOLD], "hold=yes")
        self.ctl("settings", "set", "job", "admin password: 22222")
        for number in (*released, *expired):
            self.ctl("phones", "release", PHONES[number])
        command = [self.program, "--data", self.data, "--json", "serve", "--bind", "127.0.0.1", "--http", "0", "--tftp", "0"]
        environment = dict(os.environ)
        if expired:
            environment.update(LD_PRELOAD=os.environ["FIRSTRING_SHIM"], FIRSTRING_SHIM_CLOCK=str(25 * 3600))
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
        ready = json.loads(self.process.stdout.readline())
        self.drain = subprocess.Popen(["cat"], stdin=self.process.stdout, stdout=subprocess.DEVNULL)
        self.port = int(ready["http"].rsplit(":", 1)[1])
        self.tftp_port = int(ready["tftp"].rsplit(":", 1)[1])

    def stop(self):
        self.process.terminate()
        self.process.wait(20)
        self.drain.wait(20)


def own(number, prefix=""):
    return f"/{prefix}cfg/{PHONES.get(number, f'00085D{number:06X}')}.cfg"


def status(server, source, number, **more):
    return get(server.port, source, own(number), **more)[0]


def data(server, source, number):
    return server.tftp_port is not None and tftp(server.tftp_port, source, own(number)[1:]).startswith(b"\0\3")


def sweep(server, source, numbers):
    return sum(status(server, source, number) == 404 for number in numbers)


A, B = "127.0.0.2", "127.0.0.3"


def cases(server):
    """Each: what it is, how the server is set up, and whether nothing got out and the phones go on."""
    yield "unknown phone", {"released": [1]}, lambda: status(server, A, 99) == 404 and status(server, A, 1) == 200
    yield "unreleased looks unknown", {}, lambda: get(server.port, A, own(1)) == get(server.port, A, own(99))
    yield "expired looks unknown", {"expired": [1]}, lambda: get(server.port, A, own(1)) == get(server.port, A, own(99))
    yield "on hold looks unknown", {"released": [3]}, lambda: get(server.port, A, own(3)) == get(server.port, A, own(99))
    yield ("another address after the first", {"released": [1]},
           lambda: status(server, A, 1) == 200 and status(server, B, 1) == 404 and status(server, A, 1) == 200)
    yield ("the other protocol after the first", {"released": [1]},
           lambda: status(server, A, 1) == 200 and not data(server, B, 1))
    yield "sweep over HTTP", {"released": [2]}, lambda: sweep(server, A, range(100, 160)) <= 20
    yield ("sweep over TFTP", {}, lambda: server.tftp_port is None or
           sum(bool(tftp(server.tftp_port, A, own(number)[1:], 0.3)) for number in range(100, 115)) <= 10)
    yield ("one sweep over both", {}, lambda: sweep(server, A, range(100, 130)) <= 20 and not data(server, A, 140))
    yield ("a sweep does not stop the phones", {"released": [1, 2]},
           lambda: status(server, A, 1) == 200 and sweep(server, A, range(100, 130)) >= 0 and
           status(server, A, 1) == 200 and status(server, B, 2) == 200)
    yield ("without the secret path", {"released": [1], "secret": SECRET},
           lambda: status(server, A, 1) == 404 and get(server.port, A, own(1, SECRET + "/"))[0] == 200)
    yield ("tricks with the name", {"released": [1]},
           lambda: status(server, A, 1) == 200 and all(
               get(server.port, B, path)[0] in (400, 404, 429)
               for path in (own(1).replace("/cfg/", "/cfg//"), own(1).replace("/cfg/", "/cfg/x/../"), own(1) + "?x=1",
                            own(1).replace("00085D", "%30%30085D"))))


def main():
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
    servers = [Nginx(False), Nginx(True), Ours(sys.argv[1])]
    held = {server.name: 0 for server in servers}
    rows = {}
    for server in servers:
        for index in range(12):
            name, setup, judge = list(cases(server))[index]
            with tempfile.TemporaryDirectory() as folder:
                server.start(folder, **setup)
                good = judge()
                server.stop()
            held[server.name] += good
            rows.setdefault(name, []).append("yes" if good else "no")
    print("| | " + " | ".join(server.name for server in servers) + " |\n| --- |" + " --- |" * len(servers))
    for name, answers in rows.items():
        print(f"| {name} | " + " | ".join(answers) + " |")
    print("| **of 12** | " + " | ".join(str(held[server.name]) for server in servers) + " |")
    return 0 if held["ours"] == 12 else 1


if __name__ == "__main__":
    sys.exit(main())
