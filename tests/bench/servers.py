# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our server and its peers, started on one address of the loopback, each with the same files."""

import json
import os
import pathlib
import socket
import subprocess
import time

from measure import cpu_seconds

ADDRESS = "127.42.0.1"  # the whole of 127/8 is this computer; this one is hardly anybody's choice


def free_port(kind=socket.SOCK_STREAM):
    with socket.socket(socket.AF_INET, kind) as any_socket:
        any_socket.bind((ADDRESS, 0))
        return any_socket.getsockname()[1]


def ready_line(process, log):
    """What a firstringctl that serves says first, as JSON, once it is ready; it writes to the file `log`."""
    line = ""
    while not line.endswith("\n"):
        if process.poll() is not None:
            raise RuntimeError("the server did not start")
        time.sleep(0.02)
        log.seek(0)
        line = log.readline()
    return json.loads(line)


def wait_for_port(port, address=ADDRESS):
    for _ in range(100):
        try:
            socket.create_connection((address, port), 1).close()
            return
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"nothing listens on port {port}")


class Server:
    """A process, and where it answers: ports["http"], ports["tftp"]."""

    address = ADDRESS

    def __init__(self, name, command, ports, **options):
        self.name = name
        self.ports = ports
        self.process = subprocess.Popen(command, **options)

    @property
    def pid(self):
        return self.process.pid

    def cpu(self):
        return cpu_seconds(self.pid)

    def end(self):
        self.process.terminate()
        self.process.wait(30)


class Ours(Server):
    """A job has one owner, and its files name one port: one transport at a time. Prints its events to a file, as peers write their log."""

    def __init__(self, job, transport):
        self.log = open(job.folder / f"serve-{transport}.log", "w+", encoding="utf-8")
        super().__init__(f"ours, {transport}",
                         [*job.command, "--json", "serve", "--bind", ADDRESS, "--http", str(job.port), "--tftp", "0", "--transport", transport],
                         {}, stdout=self.log, stderr=subprocess.DEVNULL)
        ready = ready_line(self.process, self.log)
        self.ports = {kind: int(ready[kind].rsplit(":", 1)[1]) for kind in ("http", "tftp")}


class OurWindow(Server):
    """The window program on the same job, its server on. It tells how long its event loop was away since it was asked last."""

    address = "127.0.0.1"  # the window takes only an address that a network card has

    def __init__(self, job, program):
        super().__init__("the window", [program, str(job.folder / "data"), "bench", self.address, str(job.port), str(free_port(socket.SOCK_DGRAM))], {},
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                         env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_NO_GLIB": "1"})
        ready = json.loads(self.process.stdout.readline())
        self.ports = {kind: int(ready[kind].rsplit(":", 1)[1]) for kind in ("http", "tftp")}
        wait_for_port(self.ports["http"], self.address)

    def gaps(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def end(self):
        self.process.stdin.close()
        self.process.wait(30)


class Nginx(Server):
    def __init__(self, job):
        port = free_port()
        folder = job.folder
        config = folder / "nginx.conf"
        config.write_text(f"""
            user root; worker_processes 1; daemon off; pid {folder}/nginx.pid; error_log {folder}/nginx.error;
            events {{ worker_connections 8192; }}
            worker_rlimit_nofile 20000;
            http {{
                access_log {folder}/nginx.access; default_type text/plain; sendfile on; tcp_nopush on; keepalive_requests 100000;
                client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
                uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
                server {{ listen {ADDRESS}:{port} backlog=1024; root {job.root}; }}
            }}""")
        super().__init__("nginx", ["/usr/sbin/nginx", "-e", f"{folder}/nginx.error", "-c", str(config)], {"http": port})
        wait_for_port(port)


class Dnsmasq(Server):
    def __init__(self, job):
        # It knows no other port.
        super().__init__("dnsmasq",
                         ["/usr/sbin/dnsmasq", "--keep-in-foreground", "--conf-file=/dev/null", "--port=0", "--enable-tftp",
                          f"--tftp-root={job.root}", f"--listen-address={ADDRESS}", "--bind-interfaces", "--tftp-max=2000",
                          "--user=root", "--group=root", f"--log-facility={job.folder}/dnsmasq.log", f"--pid-file={job.folder}/dnsmasq.pid"],
                         {"tftp": 69})
        time.sleep(0.5)


def unpacked(program):
    """The two packages exclude one another, so tests/bench/run only unpacks them; an installed one will do."""
    beside = pathlib.Path(os.environ.get("BENCH_PEERS", "/nonexistent"), "usr/sbin", program)
    return str(beside if beside.exists() else pathlib.Path("/usr/sbin", program))


class Atftpd(Server):
    def __init__(self, job):
        port = free_port(socket.SOCK_DGRAM)
        super().__init__("atftpd",
                         [unpacked("atftpd"), "--daemon", "--no-fork", "--port", str(port), "--bind-address", ADDRESS, "--maxthread", "2000",
                          "--user", "root.root", "--logfile", f"{job.folder}/atftpd.log", str(job.root)], {"tftp": port})
        time.sleep(0.5)


class TftpdHpa(Server):
    def __init__(self, job):
        port = free_port(socket.SOCK_DGRAM)
        super().__init__("tftpd-hpa",
                         [unpacked("in.tftpd"), "--foreground", "--listen", "--address", f"{ADDRESS}:{port}", "--user", "root",
                          "--secure", str(job.root)], {"tftp": port})
        time.sleep(0.5)
