# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two site servers beside one, on one job in PostgreSQL and behind nginx as the help has it: phones that boot, every byte compared. On a
computer with two cores nginx, the database, the client and the servers share them: what a second server adds there is little, and what
sharing costs is seen best in the CPU of each.

site_servers.py FIRSTRINGCTL STORM_CLIENT
"""

import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from benchjob import Job, boot_files
from measure import cpu_seconds, median, print_table
from servers import ADDRESS, Server, ready_line, wait_for_port
from shared_job import Database

PHONES = 4_000
ROUNDS = 3


class Site(Server):
    """One of several, with a data folder of its own."""

    def __init__(self, ctl, folder, url, number):
        self.log = open(f"{folder}/site-{number}.log", "w+", encoding="utf-8")
        super().__init__(f"site {number}", [ctl, "--data", f"{folder}/site-{number}", "--json", "--job", url, "serve", "--bind", "127.0.0.1",
                                            "--http", "0", "--tftp", "off", "--trusted-proxy", ADDRESS], {},
                         stdout=self.log, stderr=subprocess.DEVNULL)
        self.ports = {"http": int(ready_line(self.process, self.log)["http"].rsplit(":", 1)[1])}


class Proxy(Server):
    def __init__(self, folder, port, sites):
        config = pathlib.Path(folder, f"proxy-{len(sites)}.conf")
        upstream = "".join(f"server 127.0.0.1:{site.ports['http']} max_fails=1 fail_timeout=5s;" for site in sites)
        config.write_text(f"""
            user root; worker_processes 1; daemon off; pid {folder}/proxy.pid; error_log {folder}/proxy.error;
            events {{ worker_connections 8192; }}
            worker_rlimit_nofile 20000;
            http {{
                access_log off; keepalive_requests 100000;
                client_body_temp_path {folder}/b; proxy_temp_path {folder}/p; fastcgi_temp_path {folder}/f;
                uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
                upstream firstring {{ hash $remote_addr consistent; {upstream} keepalive 64; keepalive_timeout 30s; }}
                server {{
                    listen {ADDRESS}:{port} backlog=1024;
                    location / {{
                        proxy_pass http://firstring; proxy_http_version 1.1; proxy_bind {ADDRESS};
                        proxy_set_header Connection ""; proxy_set_header Host $http_host;
                        proxy_set_header X-Forwarded-For $remote_addr; proxy_set_header X-Forwarded-Host $server_addr;
                        proxy_set_header X-Forwarded-Proto $scheme; proxy_set_header X-Forwarded-Port $server_port;
                        proxy_connect_timeout 2s; proxy_buffering off;
                    }}
                }}
            }}""")
        super().__init__("nginx", ["/usr/sbin/nginx", "-e", f"{folder}/proxy.error", "-c", str(config)], {"http": port})
        wait_for_port(port)


def storm(client, phone_list, port, sites):
    """One round: what the client says, with the CPU of the servers."""
    before = [site.cpu() for site in sites]
    run = subprocess.run([client, "http", ADDRESS, str(port), str(phone_list), "at-a-time=200"], stdout=subprocess.PIPE, text=True, check=True)
    said = json.loads(run.stdout)
    used = sum(cpu_seconds(site.pid) for site in sites) - sum(before)
    return said["requests"] / said["seconds"], used / said["requests"] * 1e6, said["p50"], said["p99"]


def main(ctl, client):
    folder = tempfile.mkdtemp()
    database = Database(folder)
    try:
        job = Job(ctl, folder, PHONES, firmware=False)
        job.fetch(job.phones)
        phone_list = job.list_of("storm", job.phones, boot_files)
        url = database.url("Site")
        subprocess.run([ctl, "--data", f"{folder}/data", "job", "move", "bench", url], check=True, stdout=subprocess.DEVNULL)
        # Its files reach the database, and from there the vaults of the servers.
        subprocess.run([ctl, "--data", f"{folder}/data", "--job", url, "files", "list"], check=True, stdout=subprocess.DEVNULL)
        rows = []
        for name, count in (("two servers", 2), ("one server", 1)):
            sites = [Site(ctl, folder, url, number) for number in range(count)]
            proxy = Proxy(folder, job.port, sites)
            try:
                time.sleep(3)  # for the vaults
                rounds = [storm(client, phone_list, job.port, sites) for _ in range(ROUNDS)]
            finally:
                proxy.end()
                for site in sites:
                    site.end()
            rows.append((name, *map(median, zip(*rounds))))
        print_table(f"Boot storm through nginx, one job in PostgreSQL: {PHONES:,} phones x 5 files, 200 at a time (median of {ROUNDS})",
                    ["requests/s", "CPU of all servers us per request", "ms per phone p50", "p99"], rows)
    finally:
        database.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(*sys.argv[1:3])
