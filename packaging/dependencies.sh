# SPDX-FileCopyrightText: Firstring contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Debian 12 must have for each task, in one place, and how it gets there. Sourced by run, test and fuzz.

# shellcheck shell=bash disable=SC2034  # the lists are used by the scripts that source this file

packages_build=(
    g++ cmake ninja-build ccache
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools libgl-dev libegl-dev libssl-dev
    qtkeychain-qt6-dev # keys and passwords in the password store of the desktop (app/keychain)
    libpango1.0-dev libzint-dev pkg-config # labels and reports, the same pages from both programs
    libarchive-dev # firmware comes in zip and tar files
    libsqlite3-dev # job files; Qt's own driver is not used (models/store/Sqlite.h)
    libpq-dev # shared jobs; neither is Qt's own driver for these (models/store/Postgres.h)
)
packages_window=(fonts-noto-core)
packages_test=(
    fonts-noto-core              # pictures of the window are compared with this font
    openssl                      # judge of certificates, and TLS clients of every age
    nginx-light                  # the outside configuration server of the scenarios
    dbus gnome-keyring           # a password store to keep secrets in (app/secrets)
    curl wget tftp-hpa atftp busybox # clients that others wrote
    libcap2-bin                  # setcap: gives the port helper its right, in networks of the test's own
    systemd                      # systemd-socket-activate
    zsh fish                     # shells that read what `completion` prints
    openssh-server openssh-client # a job is published to a real sshd
    iproute2                     # networks of their own for tests (tests/support/Namespace.h)
    bsdutils ntpsec-ntpdig python3-zeroconf # logger, and others' clients for the time and for multicast DNS
    poppler-utils zbar-tools     # read labels and reports back: pdftotext, pdftoppm, zbarimg
    nftables                     # a firewall for the preflight to find
    udhcpc isc-dhcp-client       # DHCP clients
    isc-dhcp-server dnsmasq-base kea-dhcp4-server # other DHCP servers, and judges of the lines we write for them
    postgresql                   # a real database for shared jobs, started by the tests themselves
    librsvg2-bin desktop-file-utils appstream shared-mime-info # icons, and judges of what the packages tell the desktop
    patchelf                     # lays a folder that carries its libraries along (packaging/appimage)
)
# They run the object store that others wrote (tests/peers). A computer may have them from elsewhere, which Debian's exclude.
command -v npm >/dev/null || packages_test+=(nodejs npm)
packages_bench=(
    nginx-light dnsmasq-base python3 sqlite3 unzip isc-dhcp-server libwrap0 libpcre2-8-0
    postgresql # shared jobs
    kea-admin # perfdhcp
    libqt6sql6-sqlite # QSqlTableModel beside our table
)
packages_bench_unpacked=(atftpd tftpd-hpa) # each refuses to be installed beside the other
packages_deb=(debhelper dpkg-dev librsvg2-bin)
packages_deb_test=(lintian debootstrap diffoscope-minimal util-linux mount) # the packages, built twice and used in a bare Debian
# What a desktop may want of Qt beside the programs, to be carried along with them.
packages_appimage=(patchelf librsvg2-bin qt6-wayland qt6-qpa-plugins qt6-xdgdesktopportal-platformtheme qt6-translations-l10n)
packages_fuzz=(clang-16 libclang-rt-16-dev)

# Runs a command as root: directly, or through sudo.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "These packages are needed and this user may not install them (no sudo here): $missing_packages" >&2
        exit 3
    fi
}

# install_missing PACKAGE...: installs those that are not there, and asks the network only then.
install_missing() {
    local package
    local -a missing=()
    for package in "$@"; do
        [[ $(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || missing+=("$package")
    done
    [[ ${#missing[@]} -eq 0 ]] && return 0
    missing_packages=${missing[*]}
    echo "Installing ${missing_packages}"
    as_root apt-get update --quiet --quiet || echo "The package lists could not be renewed; going on with those at hand." >&2

    (
        # Servers would be started by their packages and take ports of this computer. They are wanted as programs only.
        policy=/usr/sbin/policy-rc.d
        if [[ " $missing_packages " =~ \ (nginx-light|isc-dhcp-server|kea-dhcp4-server|openssh-server|postgresql)\  && ! -e $policy ]]; then
            trap 'as_root rm -f "$policy"' EXIT
            printf '#!/bin/sh\nexit 101\n' | as_root install -m 755 /dev/stdin "$policy"
        fi
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --quiet --no-install-recommends \
            -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "${missing[@]}"
    )
}

# unpack_missing FOLDER PACKAGE...: lays their files below FOLDER without installing them; asks the network only for what is not there.
unpack_missing() {
    local folder=$1 package
    shift
    mkdir -p "$folder"
    for package in "$@"; do
        compgen -G "$folder/${package}_*.deb" >/dev/null && continue
        (cd "$folder" && apt-get --quiet --quiet download "$package" && dpkg-deb --extract "${package}"_*.deb .)
    done
}

# Sets what every build here shares. Reads top, the folder of the sources.
prepare_environment() {
    if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then export LC_ALL=C.UTF-8; fi
    # Paths relative to the sources: another checkout, or another preset, finds what was compiled before.
    # shellcheck disable=SC2154  # top is set by the script that sources this file
    export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=1
    jobs=$(nproc)
}

# build PRESET [CMAKE ARGUMENT...]: configures once and builds.
build() {
    local preset=$1
    shift
    if [[ ! -f $top/build/$preset/build.ninja || $# -gt 0 ]]; then
        (cd "$top" && cmake --preset "$preset" "$@" >"$top/build/$preset.configure.log" 2>&1) || {
            cat "$top/build/$preset.configure.log"
            return 1
        }
    fi
    (cd "$top" && cmake --build --preset "$preset" --parallel "$jobs")
}
