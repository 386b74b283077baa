// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// firstring-handbook LANGUAGE FROM TO: a step of the build. Completes the help pages of one language by what the
// program itself knows, and writes them to the folder TO.

#include "app/ctl/Handbook.h"
#include "app/ctl/Program.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

#include "translations/Translation.h"

namespace {

bool complete(const QString& from, const QString& to)
{
    QFile in(from);
    QFile out(to);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return false;
    QByteArray page = in.readAll();
    if (from.endsWith(QLatin1String(".md")))
        page = firstring::withGeneratedParts(QString::fromUtf8(page), firstring::commandTable()).toUtf8();
    return out.write(page) == page.size();
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    firstring::installTranslation(application, QLocale(words[1]));
    QDir().mkpath(words[3]);
    const QDir from(words[2]);
    for (const QString& name : from.entryList(QDir::Files)) {
        if (!complete(from.filePath(name), words[3] + u'/' + name)) {
            std::fputs(qPrintable(QStringLiteral("%1 cannot be completed\n").arg(name)), stderr);
            return 1;
        }
    }
    return 0;
}
