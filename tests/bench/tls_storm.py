# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""HTTPS beside nginx with the same certificates, in the same run, by both our transports: a storm of phones that each make a full
TLS 1.3 handshake and take 5 small files, once with ECDSA and once with RSA; and firmware in bulk. CPU is the server's.

tls_storm.py FIRSTRINGCTL TLS_CLIENT
"""

import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time

from measure import cpu_seconds, median, print_table
from servers import ready_line

PHONES = 1000  # a round
AT_A_TIME = 50
FILES = 5
ROUNDS = 5
BULK_MIB = 24
BULK_TIMES = 16
BULK_AT_A_TIME = 8
BULK_ROUNDS = 3
ADDRESS = "127.42.0.2"


def free_port():
    with socket.create_server((ADDRESS, 0)) as listener:
        return listener.getsockname()[1]


class Ours:
    def __init__(self, ctl, folder, transport):
        self.command = [ctl, "--data", f"{folder}/data", "--job", "tls"]
        self.log = open(f"{folder}/serve-{transport}.log", "w+", encoding="utf-8")
        self.process = subprocess.Popen([*self.command, "--json", "serve", "--bind", ADDRESS, "--http", "off", "--tftp", "off",
                                         "--https", "0", "--transport", transport], stdout=self.log, stderr=subprocess.DEVNULL)
        self.port = int(ready_line(self.process, self.log)["https"].rsplit(":", 1)[1])

    def end(self):
        self.process.terminate()
        self.process.wait(10)


class Nginx:
    """Serves the same bytes with the same keys; its two kinds of certificate stand beside one another as ours do."""

    def __init__(self, folder, root):
        self.port = free_port()
        tls = f"{folder}/data/jobs/tls.tls"
        config = pathlib.Path(folder, "nginx.conf")
        config.write_text(f"""
            user root; worker_processes 1; daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx.error;
            events {{ worker_connections 4096; }}
            http {{
                access_log {folder}/nginx.access; default_type text/plain; sendfile on; tcp_nopush on; keepalive_requests 100000;
                client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
                uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
                server {{
                    listen {ADDRESS}:{self.port} ssl backlog=1024; root {root};
                    ssl_protocols TLSv1.2 TLSv1.3;
                    ssl_certificate {tls}/server-ecdsa.pem; ssl_certificate_key {tls}/server-ecdsa.pem;
                    ssl_certificate {tls}/server-rsa.pem; ssl_certificate_key {tls}/server-rsa.pem;
                }}
            }}""")
        self.process = subprocess.Popen(["/usr/sbin/nginx", "-e", f"{folder}/nginx.error", "-c", str(config)])
        for _ in range(100):
            try:
                socket.create_connection((ADDRESS, self.port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError("nginx does not listen")

    def end(self):
        self.process.terminate()
        self.process.wait(10)


def prepare(ctl, folder):
    """A job of one phone with a firmware image; the folder for nginx with the same bytes."""
    def run(*arguments):
        return subprocess.run([ctl, "--data", f"{folder}/data", "--job", "tls", *arguments], check=True, capture_output=True).stdout

    run("job", "create", "tls")
    run("settings", "set", "job", "sip proxy ip: pbx.example.net", "sip registrar ip: pbx.example.net", "time server1: ntp.example.net")
    csv = pathlib.Path(folder, "phones.csv")
    csv.write_text("mac,label,model\n00085D100000,Desk,6867i\n")
    run("phones", "import", str(csv))
    image = pathlib.Path(folder, "6867i.st")
    head = b"FIRSTRING-TEST-ST model=6867i version=5.0.0\n"
    image.write_bytes(head + os.urandom((BULK_MIB << 20) - len(head)))
    run("firmware", "add", str(image))
    run("job", "set", "firmware.6867i=5.0.0")
    root = pathlib.Path(folder, "root")
    (root / "cfg").mkdir(parents=True)
    (root / "cfg/startup.cfg").write_bytes(run("file", "show", "00085D100000", "startup.cfg", "--at", f"http://{ADDRESS}:80"))
    (root / "6867i.st").write_bytes(image.read_bytes())
    (pathlib.Path(folder) / "ca.pem").write_bytes(run("ca", "export"))
    return root


def storm_round(client, server, kind, folder):
    before = cpu_seconds(server.process.pid)
    output = subprocess.run([client, "storm", ADDRESS, str(server.port), kind, f"{folder}/ca.pem", str(PHONES), str(AT_A_TIME),
                             f"{folder}/root/cfg/startup.cfg", *["/cfg/startup.cfg"] * FILES],
                            check=True, capture_output=True, text=True).stdout.split()
    phones, seconds, p50, p99 = int(output[0]), *map(float, output[1:])
    return (cpu_seconds(server.process.pid) - before) / phones * 1e6, phones / seconds, p50, p99


def bulk_round(client, server, folder):
    before = cpu_seconds(server.process.pid)
    output = subprocess.run([client, "bulk", ADDRESS, str(server.port), "ECDSA", f"{folder}/ca.pem", str(BULK_TIMES), str(BULK_AT_A_TIME),
                             str(BULK_MIB << 20), "/6867i.st"], check=True, capture_output=True, text=True).stdout.split()
    megabytes, seconds = map(float, output)
    return (cpu_seconds(server.process.pid) - before) / megabytes * 1e3, megabytes / seconds


def in_turns(servers, rounds, one_round):
    figures = {name: [] for name in servers}
    for _ in range(rounds):
        for name, server in servers.items():
            figures[name].append(one_round(server))
    return [(name, *map(median, zip(*found))) for name, found in figures.items()]


def main(ctl, client):
    with tempfile.TemporaryDirectory() as folder:
        root = prepare(ctl, folder)
        for transport in ("fast", "portable"):
            ours = Ours(ctl, folder, transport)
            nginx = Nginx(folder, root)
            servers = {f"ours, {transport}": ours, "nginx": nginx}
            try:
                for kind in ("ECDSA", "RSA"):
                    print_table(f"{PHONES} phones, each a full TLS 1.3 handshake ({kind}) and {FILES} small files, {AT_A_TIME} at a time "
                                f"(median of {ROUNDS} rounds, in turns)",
                                ["server CPU us per phone", "phones/s", "ms per phone p50", "p99"],
                                in_turns(servers, ROUNDS, lambda server, kind=kind: storm_round(client, server, kind, folder)))
                print_table(f"{BULK_TIMES} x {BULK_MIB} MiB over TLS 1.3, {BULK_AT_A_TIME} at a time (median of {BULK_ROUNDS} rounds, in turns)",
                            ["server CPU ms per MB", "MB/s"],
                            in_turns(servers, BULK_ROUNDS, lambda server: bulk_round(client, server, folder)))
            finally:
                ours.end()
                nginx.end()


if __name__ == "__main__":
    os.environ["PATH"] += ":/usr/sbin"
    main(*sys.argv[1:])
