# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks share: CPU time of processes, medians, and a table of figures beside those of a peer."""

import os
import pathlib
import statistics
import subprocess
import time


def cpu_seconds(pid):
    """CPU time of a process with its living threads and children, in seconds, as the scheduler counts it."""
    total = 0
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        total += int((task / "schedstat").read_text().split()[0])
        for child in (task / "children").read_text().split():
            total += int(cpu_seconds(int(child)) * 1e9)
    return total / 1e9


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
    """rows: (name, figures...); the first is ours, and last lines tell it as a multiple of each other."""
    print(f"\n{title}\n")
    print("| | " + " | ".join(columns) + " |")
    print("| --- |" + " ---: |" * len(columns))
    for name, *figures in rows:
        print(f"| {name} | " + " | ".join(f"{figure:.3g}" if figure < 1000 else f"{figure:,.0f}" for figure in figures) + " |")
    ours = rows[0]
    for name, *figures in rows[1:]:
        ratios = " | ".join(f"{mine / theirs:.2f} x" for mine, theirs in zip(ours[1:], figures))
        print(f"| {ours[0]} to {name} | {ratios} |")
