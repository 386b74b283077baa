# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""200 phones x 4 small files, over HTTP beside nginx and over TFTP beside dnsmasq, by both our transports, all on loopback with the same client.

The peers are given the bytes that our server makes. Every byte of every answer is compared. CPU is the server's, from /proc.

boot_storm.py FIRSTRINGCTL STORM_CLIENT
"""

import fcntl
import json
import os
import pathlib
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time

from measure import cpu_seconds, median, print_table

PHONES = 200
AT_A_TIME = 40
BOOTS_A_ROUND = 20  # 200 phones x 4 files x 20 = 16,000 requests a round
ROUNDS = 5
MODELS = {"6731i": "Aastra6731i", "6757i": "Aastra6757i", "6867i": "Aastra6867i", "6869i": "Aastra6869i"}
ADDRESS = "127.42.0.1"  # the whole of 127/8 is this computer; this one is hardly anybody's choice


def raise_loopback():
    """In a network namespace of our own, loopback is down at first."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        get_flags, set_flags, up = 0x8913, 0x8914, 0x1
        request = fcntl.ioctl(any_socket, get_flags, struct.pack("16sh14x", b"lo", 0))
        flags = struct.unpack("16sh14x", request)[1]
        if not flags & up:
            fcntl.ioctl(any_socket, set_flags, struct.pack("16sh14x", b"lo", flags | up))


class Job:
    """A job of 200 phones, and its files as our server makes them, in a folder for the peers."""

    def __init__(self, ctl, folder):
        self.command = [ctl, "--data", f"{folder}/data", "--job", "storm"]
        self.root = pathlib.Path(folder, "root")
        self.phone_list = pathlib.Path(folder, "storm.list")
        self.port = free_port()  # known beforehand: a phone's file names the server it comes from
        (self.root / "cfg").mkdir(parents=True)
        self.register(folder)
        self.write_files()

    def run(self, *arguments):
        return subprocess.run([*self.command, *arguments], check=True, capture_output=True).stdout

    def register(self, folder):
        self.phones = [(f"00085D{0x100000 + i:06X}", list(MODELS)[i % len(MODELS)], f"{2000 + i}") for i in range(PHONES)]
        rows = "".join(f"{mac},Desk {number},{model},{number}\n" for mac, model, number in self.phones)
        csv = pathlib.Path(folder, "phones.csv")
        csv.write_text("mac,label,model,extension\n" + rows)
        self.run("job", "create", "storm")
        self.run("job", "set", "config-server=local")
        self.run("phones", "import", str(csv))
        self.run("settings", "set", "job", "sip proxy ip: pbx.example.net", "sip registrar ip: pbx.example.net",
                 "time server1: ntp.example.net", "sip line1 user name: {extension}", "sip line1 display name: {label}")
        for model in MODELS:
            self.run("settings", "set", f"model:{model}", "softkey1 type: speeddial", "softkey1 label: Desk",
                     "softkey1 value: 2000")
        directory = pathlib.Path(folder, "directory.csv")
        directory.write_text("".join(f"Desk {number},{number}\n" for _, _, number in self.phones))
        self.run("files", "add", str(directory))

    def write_files(self):
        lines = []
        for mac, model, _ in self.phones:
            names = ["startup.cfg", f"{model}.cfg", f"{mac}.cfg", "directory.csv"]
            pieces = [f"{MODELS[model]} MAC:{'-'.join(mac[at:at + 2] for at in range(0, 12, 2))} V:4.2.0.2023-SIP"]
            for name in names:
                path = self.root / "cfg" / name
                if not path.exists():
                    path.write_bytes(self.run("file", "show", mac, name, "--at", f"http://{ADDRESS}:{self.port}"))
                pieces.append(f"cfg/{name}={path}")
            lines.append("\t".join(pieces) + "\n")
        self.phone_list.write_text("".join(lines))


class Ours:
    """A job has one owner, and its files name one port: one transport at a time, each with a copy of the job."""

    def __init__(self, job, folder, transport):
        data = f"{folder}/data-{transport}"
        shutil.copytree(f"{folder}/data", data)
        self.log = open(f"{folder}/serve-{transport}.log", "w+", encoding="utf-8")
        self.process = subprocess.Popen([job.command[0], "--data", data, *job.command[3:], "--json", "serve", "--bind", ADDRESS,
                                         "--http", str(job.port), "--tftp", "0", "--transport", transport],
                                        stdout=self.log, stderr=subprocess.DEVNULL)
        line = ""
        while not line.endswith("\n"):
            if self.process.poll() is not None:
                raise RuntimeError("the server did not start")
            time.sleep(0.02)
            self.log.seek(0)
            line = self.log.readline()
        ready = json.loads(line)
        self.ports = {kind: int(ready[kind].rsplit(":", 1)[1]) for kind in ("http", "tftp")}

    def end(self):
        self.process.terminate()
        self.process.wait(10)


class Nginx:
    def __init__(self, job, folder):
        self.ports = {"http": free_port()}
        config = pathlib.Path(folder, "nginx.conf")
        config.write_text(f"""
            user root; worker_processes 1; daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx.error;
            events {{ worker_connections 4096; }}
            http {{
                access_log {folder}/nginx.access; default_type text/plain; sendfile on; tcp_nopush on; keepalive_requests 100000;
                client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
                uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
                server {{ listen {ADDRESS}:{self.ports['http']} backlog=1024; root {job.root}; }}
            }}""")
        self.process = subprocess.Popen(["/usr/sbin/nginx", "-e", f"{folder}/nginx.error", "-c", str(config)])
        wait_for_port(self.ports["http"])


class Dnsmasq:
    def __init__(self, job, folder):
        self.ports = {"tftp": 69}  # dnsmasq knows no other
        self.process = subprocess.Popen(["/usr/sbin/dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--port=0", "--enable-tftp",
                                         f"--tftp-root={job.root}", f"--listen-address={ADDRESS}", "--bind-interfaces",
                                         "--tftp-max=1000", "--user=root", "--group=root", f"--log-facility={folder}/dnsmasq.log",
                                         f"--pid-file={folder}/dnsmasq.pid"])
        time.sleep(0.5)


def free_port():
    with socket.create_server((ADDRESS, 0)) as listener:
        return listener.getsockname()[1]


def wait_for_port(port):
    for _ in range(100):
        try:
            socket.create_connection((ADDRESS, port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"nothing listens on port {port}")


def one_round(client, kind, server, job):
    """Returns (CPU us per request, requests per second, p50 ms per phone, p99 ms per phone)."""
    before = cpu_seconds(server.process.pid)
    output = subprocess.run([client, kind, ADDRESS, str(server.ports[kind]), str(AT_A_TIME), str(job.phone_list), str(BOOTS_A_ROUND)],
                            check=True, capture_output=True, text=True).stdout.split()
    requests, seconds, p50, p99 = int(output[0]), *map(float, output[1:])
    return (cpu_seconds(server.process.pid) - before) / requests * 1e6, requests / seconds, p50, p99


def compare(client, kind, servers, job):
    figures = {name: [] for name in servers}
    for _ in range(ROUNDS):
        for name, server in servers.items():
            figures[name].append(one_round(client, kind, server, job))
    print_table(f"{PHONES} phones x 4 small files over {kind.upper()}, {BOOTS_A_ROUND} times a round (median of {ROUNDS} rounds, in turns)",
                ["server CPU us per request", "requests/s", "ms per phone p50", "p99"],
                [(name, *map(median, zip(*rounds))) for name, rounds in figures.items()])


def main(ctl, client):
    raise_loopback()
    servers = []
    with tempfile.TemporaryDirectory() as folder:
        try:
            job = Job(ctl, folder)
            servers += [Nginx(job, folder), Dnsmasq(job, folder)]
            nginx, dnsmasq = servers
            for transport in ("fast", "portable"):
                ours = Ours(job, folder, transport)
                servers.append(ours)
                compare(client, "http", {f"ours, {transport}": ours, "nginx": nginx}, job)
                compare(client, "tftp", {f"ours, {transport}": ours, "dnsmasq": dnsmasq}, job)
                servers.remove(ours)
                ours.end()
        finally:
            for server in servers:
                server.process.terminate()
                server.process.wait(10)


if __name__ == "__main__":
    os.environ["PATH"] += ":/usr/sbin"
    main(*sys.argv[1:])
