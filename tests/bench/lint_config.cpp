// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a configuration file of 2,000 lines takes to be read and judged, as an editor does at every key: the middle
// of 101 runs, for a file as people have it and for one in which every name is misspelt.

#include "models/formats/CfgLint.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace firstring;

namespace {

constexpr int lineCount = 2'000;

QByteArray ordinaryFile()
{
    QByteArray file;
    for (int i = 0; i < lineCount; ++i) {
        const QByteArray key = QByteArray::number(i / 4 % 84 + 1);
        const QByteArray module = QByteArray::number(i / 336 % 3 + 1);
        const QByteArray prefix = "expmod" + module + " key" + key;
        switch (i % 4) {
        case 0:
            file += prefix + " type: blf\n";
            break;
        case 1:
            file += prefix + " value: 2" + key + " # room\n";
            break;
        case 2:
            file += prefix + " label: \"Room # " + key + "\"\n";
            break;
        default:
            file += "sip line" + QByteArray::number(i % 24 + 1) + " user name: 201\n";
        }
    }
    return file;
}

QByteArray misspeltFile()
{
    QByteArray file;
    for (int i = 0; i < lineCount; ++i)
        file += "softkey" + QByteArray::number(i % 20 + 1) + " tpye: speeddail\n";
    return file;
}

void measure(const char* name, const QByteArray& file)
{
    std::array<double, 101> runs{};
    qsizetype findings = 0;
    for (double& ms : runs) {
        QElapsedTimer timer;
        timer.start();
        findings = lint(CfgDocument::read(file), lintContextFor(u"6867i.cfg")).size();
        ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(runs.begin(), runs.end());
    std::printf("%-10s %d lines, %lld findings: %.2f ms (best %.2f, worst %.2f)\n", name, lineCount,
                static_cast<long long>(findings), runs[50], runs.front(), runs.back());
}

} // namespace

int main()
{
    measure("ordinary", ordinaryFile());
    measure("misspelt", misspeltFile());
}
