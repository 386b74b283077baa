// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A data race on purpose. The thread sanitizer must report it, also with our suppressions; a build in which this passes
// unseen could hide every other race too.

#include <QString>

#include <thread>

int main()
{
    QString text = QStringLiteral("idle");
    int plain = 0;
    std::thread other([&] {
        ++plain;
        text = QStringLiteral("other");
    });
    ++plain;
    text = QStringLiteral("main");
    other.join();
    return plain == 2 ? 0 : 1;
}
