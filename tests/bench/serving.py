# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Phones in numbers before our server, by both transports, and before its peers: nginx, dnsmasq, atftpd, tftpd-hpa; all on loopback with the
same client, every byte compared. CPU is that of the server's whole process: ours answers, works out states, prints an event for each request
and stores the evidence; the peers answer and write their log.

serving.py FIRSTRINGCTL STORM_CLIENT [PART...]
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

from benchjob import FIRMWARE, Job, MIB, boot_files
from measure import forget_most, median, print_table, resident_mib
from servers import Atftpd, Dnsmasq, Nginx, Ours, OurWindow, TftpdHpa

PHONES = 4_000
ROUNDS = 5
BULK = 40  # phones that load firmware at a time


class Bench:
    def __init__(self, client, job):
        self.client = client
        self.job = job
        self.storm = job.list_of("storm", job.phones, boot_files)
        self.small = job.list_of("small", job.phones[:2_000], lambda phone: boot_files(phone)[:3])
        self.firmware = {model: job.list_of(model, [phone for phone in job.phones if phone.model == model], lambda phone: [f"{phone.model}.st"])
                         for model in FIRMWARE}
        self.used = dict.fromkeys(FIRMWARE, 0)

    def fresh(self, model, rounds=ROUNDS):
        """Where in the list of that model each round begins: a phone that loads the same image three times goes in circles and gets no more."""
        begin = self.used[model]
        self.used[model] += rounds * BULK
        return range(begin, self.used[model], BULK)

    def start(self, kind, server, phone_list, **options):
        return subprocess.Popen([self.client, kind, server.address, str(server.ports[kind]), str(phone_list),
                                 *(f"{name.replace('_', '-')}={value}" for name, value in options.items())],
                                stdout=subprocess.PIPE, text=True)

    def ask(self, kind, server, phone_list, **options):
        """One round: what the client says, with the server's CPU seconds."""
        before = server.cpu()
        with self.start(kind, server, phone_list, **options) as client:
            said = client.stdout.read()
        if client.returncode != 0:
            raise RuntimeError(f"{server.name} did not answer as it should")
        return {**json.loads(said), "cpu": server.cpu() - before}

    def compare(self, title, columns, servers, one_round, rounds=ROUNDS):
        """columns: {title: figure of one round's answer}; one_round(server, number)."""
        told = {server.name: [] for server in servers}
        for number in range(rounds):
            for server in servers:
                told[server.name].append(one_round(server, number))
        print_table(f"{title} (median of {rounds} rounds, in turns)", list(columns),
                    [(name, *(median(map(figure, answers)) for figure in columns.values())) for name, answers in told.items()])


REQUESTS = {"server CPU us per request": lambda said: said["cpu"] / said["requests"] * 1e6,
            "requests/s": lambda said: said["requests"] / said["seconds"],
            "ms per phone p50": lambda said: said["p50"], "p99": lambda said: said["p99"]}
CONTENT = {"server CPU ms per MB": lambda said: said["cpu"] / said["bytes"] * 1e9,
           "MB/s": lambda said: said["bytes"] / said["seconds"] / 1e6,
           "s per phone, worst": lambda said: said["max"] / 1e3}


def storm_http(bench, ours):
    with_peer(bench, ours, Nginx, lambda servers: bench.compare(
        f"Boot storm over HTTP: {PHONES:,} phones x 5 files, 200 at a time", REQUESTS, servers,
        lambda server, number: bench.ask("http", server, bench.storm, at_a_time=200)))


def crowd(bench, ours):
    with_peer(bench, ours, Nginx, lambda servers: bench.compare(
        "1,000 phones at once over HTTP, 5 files each", REQUESTS, servers,
        lambda server, number: bench.ask("http", server, bench.storm, at_a_time=1_000, first=number * 700, count=1_000)))


def firmware(bench, ours):
    first = bench.fresh("6867i")
    with_peer(bench, ours, Nginx, lambda servers: bench.compare(
        f"Firmware over HTTP: {BULK} phones x 24 MiB", CONTENT, servers,
        lambda server, number: bench.ask("http", server, bench.firmware["6867i"], at_a_time=BULK, first=first[number], count=BULK)))


def storm_tftp(bench, ours):
    with_peer(bench, ours, Dnsmasq, lambda servers: bench.compare(
        "Boot storm over TFTP: 2,000 phones x 3 files, 200 at a time", REQUESTS, servers,
        lambda server, number: bench.ask("tftp", server, bench.small, at_a_time=200)))


def lockstep(bench, ours):
    for size in (512, 1428):
        first = bench.fresh("6757i")
        with_peer(bench, ours, Dnsmasq, lambda servers, size=size, first=first: bench.compare(
            f"Lock-step over TFTP, blocks of {size}: {BULK} phones x 2 MiB", CONTENT, servers,
            lambda server, number: bench.ask("tftp", server, bench.firmware["6757i"], at_a_time=BULK, first=first[number], count=BULK,
                                             blksize=size)))


def window(bench, ours):
    first = bench.fresh("6867i", 3)
    with_peer(bench, ours, Atftpd, lambda servers: bench.compare(
        f"TFTP with windows of 16 blocks of 1,428: {BULK} phones x 24 MiB", CONTENT, servers,
        lambda server, number: bench.ask("tftp", server, bench.firmware["6867i"], at_a_time=BULK, first=first[number], count=BULK,
                                         blksize=1428, windowsize=16), rounds=len(first)))


def loss(bench, ours):
    """Nearly all of it is waiting for timers, so the peers wait side by side."""
    how = {"at_a_time": BULK, "first": bench.fresh("6757i", 1)[0], "count": BULK, "blksize": 1428, "loss": 0.01, "seed": 7}
    mine = bench.ask("tftp", ours, bench.firmware["6757i"], **how)
    peers = [peer(bench.job) for peer in (Dnsmasq, Atftpd, TftpdHpa)]
    try:
        clients = [bench.start("tftp", peer, bench.firmware["6757i"], **how) for peer in peers]
        told = [client.communicate()[0] for client in clients]
    finally:
        for peer in peers:
            peer.end()
    rows = [(ours.name, mine)] + [(peer.name, json.loads(said)) for peer, said in zip(peers, told) if said]
    print_table(f"1 % of all datagrams lost, lock-step at 1,428: {BULK} phones x 2 MiB (one round; the peers side by side)",
                ["MB/s", "s per phone, p50", "worst"],
                [(name, said["bytes"] / said["seconds"] / 1e6, said["p50"] / 1e3, said["max"] / 1e3) for name, said in rows])


def memory(bench, ours):
    rows = []
    for kind, how in (("http", {}), ("tftp", {"blksize": 1428, "windowsize": 16})):
        idle = resident_mib(ours.pid)
        forget_most(ours.pid)
        bench.ask(kind, ours, bench.firmware["6869i"], at_a_time=1_000, **how)
        rows.append((kind.upper(), idle, resident_mib(ours.pid, most=True) - idle))
    print(f"\nResident memory while 1,000 phones load 4 MiB of firmware each, {ours.name}\n")
    print("| | idle MiB | more at the most |\n| --- | ---: | ---: |")
    for name, idle, more in rows:
        print(f"| {name} | {idle:.1f} | {more:.1f} |", flush=True)


def gap(bench, program):
    """The window while its own server gives out firmware and a storm goes through it."""
    # Its own file tells a phone the address that it came from, which is another one here.
    common = bench.job.list_of("common", bench.job.phones, lambda phone: [name for name in boot_files(phone) if name != phone.own_file])
    window = OurWindow(bench.job, program)
    try:
        rows = []
        time.sleep(2)
        window.gaps()
        time.sleep(5)
        rows.append(("nothing, for 5 s", window.gaps()))
        for name, kind, phone_list, how in (
                ("1,000 phones load 4 MiB of firmware over HTTP", "http", bench.firmware["6869i"], {"at_a_time": 1_000}),
                ("the same over TFTP", "tftp", bench.firmware["6869i"], {"at_a_time": 1_000, "blksize": 1428, "windowsize": 16}),
                (f"{PHONES:,} phones ask for what they have in common, 200 at a time", "http", common, {"at_a_time": 200})):
            bench.ask(kind, window, phone_list, **how)
            rows.append((name, window.gaps()))
    finally:
        window.end()
    print("\nHow long the window's event loop was away, its server on\n")
    print("| meanwhile | gap p99 ms | most ms | painted |\n| --- | ---: | ---: | ---: |")
    for name, said in rows:
        print(f"| {name} | {said['p99']:.1f} | {said['most']:.0f} | {said['paints']} |", flush=True)


def with_peer(bench, ours, peer, measure):
    other = peer(bench.job)
    try:
        measure([ours, other])
    finally:
        other.end()


def generated(ctl, client):
    """Every phone's own file, worked out when it is asked for, beside a file that lies on the disk."""
    registered, asking = 100_000, 20_000
    with tempfile.TemporaryDirectory() as folder:
        job = Job(ctl, folder, registered, firmware=False)
        phones = job.phones[:asking]
        job.fetch(phones)
        static = job.root / "cfg" / "static.txt"
        static.write_bytes((job.root / phones[0].own_file).read_bytes())
        job.run("files", "add", str(static))
        bench = Bench(client, job)
        lists = {"own files": job.list_of("own", phones, lambda phone: [phone.own_file]),
                 "a static file": job.list_of("static", phones, lambda phone: ["cfg/static.txt"])}
        for transport in ("fast", "portable"):
            ours = Ours(job, transport)
            try:
                told = {name: [] for name in lists}
                for _ in range(ROUNDS):
                    for name, phone_list in lists.items():
                        told[name].append(bench.ask("http", ours, phone_list, at_a_time=200))
            finally:
                ours.end()
            print_table(f"{asking:,} of {registered:,} phones, one file each over HTTP, {ours.name} (median of {ROUNDS} rounds, in turns)",
                        list(REQUESTS), [(name, *(median(map(figure, answers)) for figure in REQUESTS.values()))
                                         for name, answers in told.items()])


PARTS = {"storm-http": storm_http, "crowd": crowd, "firmware": firmware, "storm-tftp": storm_tftp, "lockstep": lockstep, "window": window,
         "loss": loss, "memory": memory}


def main(ctl, client, *parts):
    wanted = [name for name in PARTS if not parts or name in parts]
    if wanted:
        with tempfile.TemporaryDirectory() as folder:
            job = Job(ctl, folder, PHONES)
            job.fetch(job.phones)
            bench = Bench(client, job)
            for name in wanted:
                for transport in ("fast", "portable"):
                    ours = Ours(job, transport)
                    try:
                        PARTS[name](bench, ours)
                    finally:
                        ours.end()
    if not parts or "gap" in parts:
        with tempfile.TemporaryDirectory() as folder:
            job = Job(ctl, folder, PHONES)
            job.fetch(job.phones)
            gap(Bench(client, job), pathlib.Path(client).with_name("window_gap"))
    if not parts or "generated" in parts:
        generated(ctl, client)


if __name__ == "__main__":
    main(*sys.argv[1:])
