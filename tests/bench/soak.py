#!/usr/bin/env python3
# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Soak: 100,000 HTTP requests and 5,000 TFTP reads of many phones, good ones and odd ones, against one server.

Prints the server's memory and open descriptors after a first tenth and at the end. Exit status 1 when memory grew by
more than 10 MiB or a descriptor is left.

    tests/bench/soak.py build/bench/app/ctl/firstringctl [HTTP REQUESTS] [TFTP READS]
"""

import json
import os
import socket
import struct
import subprocess
import sys
import tempfile
import time
from urllib.parse import urlparse

PHONES = 400
PIECES = 10


def mac(number):
    return f"00085D{number:06X}"


def memory(pid):
    """Resident, in KiB."""
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        return int(next(line for line in status if line.startswith("VmRSS")).split()[1])


def descriptors(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


def read_answer(stream):
    status = int(stream.readline().split()[1])
    length = 0
    closes = False
    while (line := stream.readline().strip()):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
        closes = closes or (name.lower() == b"connection" and b"close" in value.lower())
    stream.read(length)
    return status, closes


class Web:
    def __init__(self, address):
        self.address = address
        self.socket = None

    def ask(self, path, more=""):
        if self.socket is None:
            self.socket = socket.create_connection(self.address, 10)
            self.stream = self.socket.makefile("rb")
        self.socket.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\n{more}\r\n".encode())
        status, closes = read_answer(self.stream)
        if closes:
            self.end()
        return status

    def end(self):
        if self.socket is not None:
            self.stream.close()
            self.socket.close()
            self.socket = None


def http_round(address, first, count):
    web = Web(address)
    found = 0
    for number in range(first, first + count):
        kind = number % 20
        if kind < 12:
            found += web.ask(f"/cfg/{mac(number % PHONES)}.cfg") == 200
        elif kind < 15:
            found += web.ask("/cfg/startup.cfg") == 200
        elif kind < 17:
            web.ask(f"/cfg/{mac(1_000_000 + number % 50)}.cfg")  # nobody's
        elif kind < 18:
            web.ask("/cfg/" + "x" * 200)
        elif kind < 19:
            web.ask(f"/cfg/{mac(number % PHONES)}.cfg", "Range: bytes=0-9\r\n")
        else:
            web.end()  # and a new connection for the next
            with socket.create_connection(address, 10) as odd:
                odd.sendall(b"GET / HTTP/1.1\r\nHost")  # goes away in the middle
    web.end()
    return found


def tftp_read(address, name):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as phone:
        phone.settimeout(5)
        phone.sendto(struct.pack(">H", 1) + name.encode() + b"\0octet\0", address)
        total = 0
        while True:
            packet, peer = phone.recvfrom(2048)
            code, block = struct.unpack(">HH", packet[:4])
            if code != 3:
                return -1
            total += len(packet) - 4
            phone.sendto(struct.pack(">HH", 4, block), peer)
            if len(packet) < 516:
                return total


def main():
    program = sys.argv[1]
    requests = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    reads = int(sys.argv[3]) if len(sys.argv) > 3 else 5_000
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "data")
        environment = dict(os.environ, DBUS_SESSION_BUS_ADDRESS="disabled:")
        phones = "mac,model\n" + "".join(f"{mac(n)},6867i\n" for n in range(PHONES))
        subprocess.run([program, "--data", data, "phones", "import", "-"], input=phones.encode(), check=True,
                       stdout=subprocess.DEVNULL, env=environment)
        with subprocess.Popen([program, "--data", data, "--json", "serve", "--bind", "127.0.0.1", "--http", "0", "--tftp",
                               "0"], stdout=subprocess.PIPE, env=environment) as server:
            ready = json.loads(server.stdout.readline())
            drain = subprocess.Popen(["cat"], stdin=server.stdout, stdout=subprocess.DEVNULL)
            web = urlparse(ready["http"])
            tftp = urlparse(ready["tftp"])
            before = None
            found = read = 0
            began = time.monotonic()
            for piece in range(PIECES):
                found += http_round((web.hostname, web.port), piece * (requests // PIECES), requests // PIECES)
                for number in range(reads // PIECES):
                    read += tftp_read((tftp.hostname, tftp.port), f"cfg/{mac(number % PHONES)}.cfg") >= 0
                if before is None:
                    time.sleep(2)
                    before = memory(server.pid), descriptors(server.pid)
            took = time.monotonic() - began
            time.sleep(12)  # half-open requests are cut after ten seconds
            after = memory(server.pid), descriptors(server.pid)
            server.terminate()
            server.wait(30)
            drain.wait(30)
            print(f"{requests} HTTP requests ({found} answered 200), {reads} TFTP reads ({read} whole) in {took:.0f} s")
            print(f"memory {before[0] / 1024:.1f} -> {after[0] / 1024:.1f} MiB, descriptors {before[1]} -> {after[1]}, "
                  f"exit status {server.returncode}")
            return 0 if after[0] - before[0] <= 10_240 and after[1] <= before[1] and server.returncode == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
