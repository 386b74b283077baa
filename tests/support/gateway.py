# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A redirect gateway for tests, by Python's own servers: gateway.py rest|xmlrpc CERTIFICATE KEY STATE
#
# Speaks the contract of firstringctl(1), GATEWAYS AND PORTALS, or XML-RPC, over HTTPS on a port of loopback that the
# system chooses (its first line). STATE is a file of JSON, MAC -> entry, read before and written after every call.
# Addresses that begin with 00085DFF belong to somebody else; of those that begin with 00085DEE it says yes, and sends
# them to somebody else's server all the same. The token, or user:password, is s3cret:word.

import base64
import json
import re
import ssl
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs, urlsplit
from xmlrpc.server import SimpleXMLRPCDispatcher

kind, certificate, key, state = sys.argv[1:5]
PAGE = 2


def read():
    with open(state, encoding="utf-8") as file:
        return json.load(file)


def write(phones):
    with open(state, "w", encoding="utf-8") as file:
        json.dump(phones, file)


def canonical(mac):
    plain = re.sub("[:-]", "", mac).upper()
    return plain if re.fullmatch("[0-9A-F]{12}", plain) else None


def is_owned(mac):
    return mac.startswith("00085DFF")


def kept(mac, url):
    """What becomes of an address."""
    return "http://192.0.2.66/theirs" if mac.startswith("00085DEE") else url


class Rest(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, value=None):
        body = b"" if value is None else json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def handle_call(self, method):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        if self.headers.get("Authorization") != "Bearer s3cret:word":
            return self.answer(401, {"error": "refused"})
        url = urlsplit(self.path)
        if url.path == "/site/devices" and method == "GET":
            phones = read()
            after = parse_qs(url.query).get("after", [""])[0]
            macs = [mac for mac in sorted(phones) if mac > after]
            page = [{"mac": mac, **phones[mac]} for mac in macs[:PAGE]]
            return self.answer(200, {"phones": page, **({"next": macs[PAGE - 1]} if len(macs) > PAGE else {})})
        name = re.fullmatch("/site/devices/(.+)", url.path)
        mac = canonical(name[1]) if name else None
        # This gateway takes addresses in one form only.
        if not mac or name[1] != ":".join(mac[i:i + 2] for i in range(0, 12, 2)).lower():
            return self.answer(400, {"error": "not-a-mac", "detail": "want aa:bb:cc:dd:ee:ff"})
        if is_owned(mac):
            return self.answer(403, {"error": "owned", "owner": "Another firm"})
        phones = read()
        if method == "GET":
            return self.answer(200, phones[mac]) if mac in phones else self.answer(404)
        if method == "PUT":
            entry = json.loads(body)
            if "refuse" in entry["target"]:
                return self.answer(422, {"error": "refused", "detail": "no such server"})
            phones[mac] = {"target": kept(mac, entry["target"]), "who": entry["who"]}
        elif phones.pop(mac, None) is None:
            return self.answer(404)
        write(phones)
        return self.answer(204)

    def do_GET(self):
        self.handle_call("GET")

    def do_PUT(self):
        self.handle_call("PUT")

    def do_DELETE(self):
        self.handle_call("DELETE")


class Calls:
    def register(self, mac, url):
        mac = canonical(mac)
        if not mac:
            return [False, "Error:malformed_mac"]
        if is_owned(mac):
            return [False, "Error:owned_by_other_user"]
        phones = read()
        phones[mac] = {"url": kept(mac, url)}
        write(phones)
        return [True, "Ok"]

    def deregister(self, mac):
        phones = read()
        phones.pop(canonical(mac), None)
        write(phones)
        return [True, "Ok"]

    def check(self, mac):
        mac = canonical(mac)
        if is_owned(mac):
            return [False, "Error:owned_by_other_user"]
        phones = read()
        return [True, phones[mac]["url"]] if mac in phones else [False, "Unregistered"]

    def list(self):
        return [True, [[mac, entry["url"]] for mac, entry in sorted(read().items())]]


dispatcher = SimpleXMLRPCDispatcher()
calls = Calls()
dispatcher.register_function(calls.register, "redirect.registerPhone")
dispatcher.register_function(calls.deregister, "redirect.deregisterPhone")
dispatcher.register_function(calls.check, "redirect.checkPhone")
dispatcher.register_function(calls.list, "redirect.listPhones")


class XmlRpc(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        wanted = "Basic " + base64.b64encode(b"s3cret:word").decode()
        answer = b"" if self.headers.get("Authorization") != wanted else dispatcher._marshaled_dispatch(body)
        self.send_response(200 if answer else 401)
        self.send_header("Content-Type", "text/xml")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)


server = HTTPServer(("127.0.0.1", 0), Rest if kind == "rest" else XmlRpc)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_port, flush=True)
server.serve_forever()
