#!/bin/sh
# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# full_disk.sh FIRSTRINGCTL FOLDER: a job on a disk of its own, filled to the last byte: what is refused, what still works, and
# that the job is whole. Needs a mount namespace of its own.

ctl=$1
disk=$2
run() { "$ctl" --data "$disk/data" "$@"; }

mount -t tmpfs -o size=16m none "$disk" || exit 9
printf 'mac,label\n00085D000001,a\n' | run phones import - >/dev/null || exit 8
dd if=/dev/zero of="$disk/fill" bs=4k 2>/dev/null
stored=0
while [ $stored -lt 40 ] && said=$(run phones set 00085D000001 "var.v$stored=$(printf '%0900d' $stored)" 2>&1); do
    stored=$((stored + 1))
done
[ $stored -gt 0 ] || exit 5 # the reserve was given up for them
echo "$stored changes stored on a full disk, then: $said"
rm "$disk/fill"
run check "$disk/data/jobs/default.job" || exit 7
run phones set 00085D000001 label=again >/dev/null || exit 6
run check "$disk/data/jobs/default.job"
