# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks share: CPU time and memory of processes, medians, and a table of figures beside those of a peer."""

import os
import pathlib
import statistics
import subprocess
import time


def cpu_seconds(pid):
    """CPU time of a process and of its children, in seconds."""
    process = pathlib.Path(f"/proc/{pid}")
    living = 0
    children = 0.0
    for task in (process / "task").iterdir():
        try:
            living += int((task / "schedstat").read_text().split()[0])
            children += sum(cpu_seconds(int(child)) for child in (task / "children").read_text().split())
        except (FileNotFoundError, ProcessLookupError):
            pass  # a thread that ended meanwhile
    # Living threads are known to the nanosecond; those that ended, and children that ended, to the hundredth of a second.
    user, system, dead_user, dead_system = map(int, (process / "stat").read_text().rsplit(")", 1)[1].split()[11:15])
    ticks = os.sysconf("SC_CLK_TCK")
    return max(living / 1e9, (user + system) / ticks) + (dead_user + dead_system) / ticks + children


def resident_mib(pid, most=False):
    """Resident memory now, or the most since forget_most()."""
    name = "VmHWM:" if most else "VmRSS:"
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) / 1024
    raise RuntimeError(f"no {name} of {pid}")


def forget_most(pid):
    pathlib.Path(f"/proc/{pid}/clear_refs").write_text("5")


def run_timed(command, **options):
    """Runs a command to its end. Returns (wall seconds, CPU seconds)."""
    before = os.times()
    begin = time.perf_counter()
    subprocess.run(command, check=True, **options)
    wall = time.perf_counter() - begin
    after = os.times()
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    return wall, cpu


def median(values):
    return statistics.median(values)


def print_table(title, columns, rows):
    """rows: (name, figures...); the first is ours, and last lines tell it as a multiple of each other. None: not known."""
    def shown(figure):
        if figure is None:
            return "-"
        return f"{figure:.3g}" if figure < 1000 else f"{figure:,.0f}"

    print(f"\n{title}\n")
    print("| | " + " | ".join(columns) + " |")
    print("| --- |" + " ---: |" * len(columns))
    for name, *figures in rows:
        print(f"| {name} | " + " | ".join(map(shown, figures)) + " |")
    ours = rows[0]
    for name, *figures in rows[1:]:
        ratios = " | ".join(f"{mine / theirs:.2f} x" if mine and theirs else "-" for mine, theirs in zip(ours[1:], figures))
        print(f"| {ours[0]} to {name} | {ratios} |", flush=True)
