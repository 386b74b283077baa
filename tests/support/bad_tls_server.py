#!/usr/bin/env python3
# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that is wrong in one way, for whoever syncs with it: bad_tls_server.py CASE FOLDER.

Prints its port and the fingerprint of the certificate that a person would have confirmed, then a line for each
connection: how many bytes of a request came in after the handshake. Certificates are made in FOLDER by openssl.
"""

import hashlib
import json
import os
import socket
import ssl
import subprocess
import sys
import warnings

warnings.simplefilter("ignore", DeprecationWarning)  # old protocols are the point here

case, folder = sys.argv[1:3]
MOST = 64 << 20  # bytes after which an endless answer ends after all


def openssl(*words):
    subprocess.run(["openssl", *words], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def certificate(name, san="IP:127.0.0.1", common="127.0.0.1", key=("rsa:2048",), more=()):
    """Signed by itself, as a bench's is; gives its fingerprint."""
    extension = ["-addext", f"subjectAltName={san}"] if san else []
    openssl("req", "-x509", "-newkey", *key, "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.pem", "-subj",
            f"/CN={common}", "-days", "30", *extension, *more)
    with open(os.path.join(folder, f"{name}.pem"), encoding="ascii") as pem:
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem.read())).hexdigest()


def rules(name="right", ciphers=None):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    if name:
        context.load_cert_chain(os.path.join(folder, f"{name}.pem"), os.path.join(folder, f"{name}.key"))
    if ciphers:
        context.set_ciphers(ciphers)
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    return context


def only(version):
    context = rules(ciphers="ALL:@SECLEVEL=0")
    context.minimum_version = context.maximum_version = version
    return context


def answer(body, kind="application/json", status="200 OK", more="", length=None):
    length = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{more}\r\n".encode() + body


def endless(head, piece):
    yield head
    sent = 0
    while sent < MOST:
        yield piece
        sent += len(piece)


confirmed = certificate("right")
context = None
reply = [answer(b'{"name": "Firstring", "store": "x"}')]
if case == "another certificate":
    certificate("other")
    context = rules("other")
elif case == "another certificate with the same key":
    openssl("req", "-x509", "-key", "right.key", "-out", "other.pem", "-subj", "/CN=127.0.0.1", "-days", "30", "-addext",
            "subjectAltName=IP:127.0.0.1")
    os.link(os.path.join(folder, "right.key"), os.path.join(folder, "other.key"))
    context = rules("other")
elif case == "an expired one, not confirmed":
    certificate("other")
    openssl("x509", "-in", "other.pem", "-signkey", "other.key", "-days", "-1", "-out", "old.pem")
    os.link(os.path.join(folder, "other.key"), os.path.join(folder, "old.key"))
    context = rules("old")
elif case == "confirmed, but for another host":
    confirmed = certificate("other", san="DNS:rcs.example.com,IP:192.0.2.1")
    context = rules("other")
elif case == "confirmed, but only its common name fits":
    confirmed = certificate("other", san=None)
    context = rules("other")
elif case == "confirmed, with the address as a name":
    confirmed = certificate("other", san="DNS:127.0.0.1")
    context = rules("other")
elif case == "TLS 1.0 only":
    context = only(ssl.TLSVersion.TLSv1)
elif case == "TLS 1.1 only":
    context = only(ssl.TLSVersion.TLSv1_1)
elif case == "no certificate at all":
    context = rules(None, "aNULL:@SECLEVEL=0")
elif case == "no encryption":
    context = rules(ciphers="eNULL:@SECLEVEL=0")
elif case == "a short Diffie-Hellman group":
    openssl("dhparam", "-dsaparam", "-out", "dh.pem", "1024")
    context = rules(ciphers="DHE:@SECLEVEL=0")
    context.load_dh_params(os.path.join(folder, "dh.pem"))
elif case in ("plain HTTP", "hangs up in the handshake"):
    pass
else:
    context = rules()

if case == "sends on to another host":
    reply = [answer(b"", status="302 Found", more="Location: https://198.51.100.1/api/v1\r\n")]
elif case == "sends on to plain HTTP":
    reply = [answer(b"", status="308 Permanent Redirect", more="Location: http://127.0.0.1/api/v1\r\n")]
elif case == "a web page":
    reply = [answer(b"<html>Sign in</html>", kind="text/html")]
elif case == "too much":
    reply = endless(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n",
                    b"10000\r\n" + b" " * 65536 + b"\r\n")
elif case == "a head without an end":
    reply = endless(b"HTTP/1.1 200 OK\r\n", b"X-More: " + b"y" * 8000 + b"\r\n")
elif case == "cut in the middle":
    reply = [answer(b'{"name": ', length=200)]
elif case == "no Firstring":
    reply = [answer(b'{"name": "something else"}')]
elif case == "a packed answer":
    reply = [answer(b"\x1f\x8b" + bytes(60), more="Content-Encoding: gzip\r\n")]


def listen(line):
    """How many bytes of a request came."""
    heard = b""
    while not heard.endswith(b"\r\n\r\n"):
        piece = line.recv(65536)
        if not piece:
            break
        heard += piece
    return len(heard)


with socket.create_server(("127.0.0.1", 0)) as server:
    print(json.dumps({"port": server.getsockname()[1], "fingerprint": confirmed}), flush=True)
    while True:
        line, _ = server.accept()
        line.settimeout(20)
        heard = 0
        try:
            if case == "hangs up in the handshake":
                line.recv(65536)
            elif case == "plain HTTP":
                line.recv(65536)
                line.sendall(answer(b"{}"))
            else:
                with context.wrap_socket(line, server_side=True) as secured:
                    heard = listen(secured)
                    for piece in reply:
                        secured.sendall(piece)
        except OSError:
            pass
        finally:
            line.close()
        print(json.dumps({"heard": heard}), flush=True)
