# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A job of many phones, its files as our server makes them in a folder for the peers, and lists of what phones fetch."""

import http.client
import pathlib
import random
import subprocess

from servers import ADDRESS, Ours, free_port

MIB = 1024 * 1024
MODELS = ("6731i", "6757i", "6867i", "6869i")
FIRMWARE = {"6757i": 2 * MIB, "6867i": 24 * MIB, "6869i": 4 * MIB}
VERSION = "4.3.0.1"


class Phone:
    def __init__(self, number):
        self.number = number
        self.mac = f"00085D{0x100000 + number:06X}"
        self.model = MODELS[number % len(MODELS)]
        self.source = f"127.{43 + (number >> 16)}.{number >> 8 & 255}.{number & 255}"
        pretty = "-".join(self.mac[at:at + 2] for at in range(0, 12, 2))
        # The phones that show the use of memory load their image more often than others may: they have that version already.
        version = VERSION if self.model == "6869i" else "4.2.0.2023"
        self.user_agent = f"Aastra{self.model} MAC:{pretty} V:{version}-SIP"

    @property
    def own_file(self):
        return f"cfg/{self.mac}.cfg"


class Job:
    def __init__(self, ctl, folder, count, firmware=True):
        self.folder = pathlib.Path(folder)
        self.command = [ctl, "--data", f"{folder}/data", "--job", "bench"]
        self.root = self.folder / "root"
        self.port = free_port()  # known beforehand: a phone's file names the server it comes from
        self.phones = [Phone(number) for number in range(count)]
        (self.root / "cfg").mkdir(parents=True)
        self.register()
        self.add_files()
        if firmware:
            self.add_firmware()

    def run(self, *arguments):
        subprocess.run([*self.command, *arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def register(self):
        self.run("job", "create", "bench")
        self.run("job", "set", "config-server=local")
        rows = "".join(f"{phone.mac},Desk {phone.number},{phone.model},{2000 + phone.number}\n" for phone in self.phones)
        phone_list = self.folder / "phones.csv"
        phone_list.write_text("mac,label,model,extension\n" + rows)
        self.run("phones", "import", str(phone_list))
        self.run("settings", "set", "job", "sip proxy ip: pbx.example.net", "sip registrar ip: pbx.example.net",
                 "time server1: ntp.example.net", "sip line1 user name: {extension}", "sip line1 display name: {label}")
        for model in MODELS:
            self.run("settings", "set", f"model:{model}", "softkey1 type: speeddial", "softkey1 label: Desk", "softkey1 value: 2000")

    def add_files(self):
        names = {"directory.csv": "".join(f"Desk {number},{2000 + number}\n" for number in range(50)),
                 "lang_de.txt": "".join(f"{number} = Wort Nummer {number}\n" for number in range(400))}
        for name, text in names.items():
            (self.root / "cfg" / name).write_text(text)
            self.run("files", "add", str(self.root / "cfg" / name))

    def add_firmware(self):
        noise = random.Random(1)
        for model, size in FIRMWARE.items():
            head = f"FIRSTRING-TEST-ST model={model} version={VERSION}\n".encode()
            path = self.root / f"{model}.st"
            path.write_bytes(head + noise.randbytes(size - len(head)))
            self.run("firmware", "add", str(path), "--model", model, "--version", VERSION)
            self.run("job", "set", f"firmware.{model}={VERSION}")

    def fetch(self, phones):
        """Takes the files that our server makes for these phones, each from where the phone will ask: the gate knows who asked first."""
        server = Ours(self, "fast")
        try:
            for phone in phones:
                connection = http.client.HTTPConnection(ADDRESS, self.port, source_address=(phone.source, 0))
                for name in ("cfg/startup.cfg", f"cfg/{phone.model}.cfg", phone.own_file):
                    path = self.root / name
                    if path.exists():
                        continue
                    connection.request("GET", f"/{name}", headers={"User-Agent": phone.user_agent})
                    answer = connection.getresponse()
                    body = answer.read()
                    assert answer.status == 200, (name, answer.status)
                    path.write_bytes(body)
                connection.close()
        finally:
            server.end()

    def list_of(self, title, phones, names):
        """names(phone): what it fetches. The path of a list for storm_client."""
        path = self.folder / f"{title}.list"
        with open(path, "w", encoding="utf-8") as file:
            for phone in phones:
                wanted = "\t".join(f"{name}={self.root / name}" for name in names(phone))
                file.write(f"{phone.source}\t{phone.user_agent}\t{wanted}\n")
        return path


def boot_files(phone):
    return ["cfg/startup.cfg", f"cfg/{phone.model}.cfg", phone.own_file, "cfg/directory.csv", "cfg/lang_de.txt"]
