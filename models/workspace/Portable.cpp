// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/Portable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Portable)
};

} // namespace

Portable::Portable(QString programFolder)
    : m_folder(std::move(programFolder))
{}

Portable Portable::here()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return Portable(image.isEmpty() ? QCoreApplication::applicationDirPath() : QFileInfo(image).absolutePath());
}

bool Portable::isOn() const
{
    return QFileInfo(markFile()).isFile();
}

Result<void> Portable::turnOn() const
{
    QFile mark(markFile());
    if (mark.open(QIODevice::WriteOnly | QIODevice::Append))
        return {};
    return Error{QStringLiteral("PORTABLE_FOLDER"),
                 Text::tr("Nothing can be written beside the program, in %1, so jobs cannot be kept there. Copy the "
                          "program to a place of your own, or start it without --portable.")
                     .arg(m_folder),
                 mark.errorString()};
}

QString Portable::dataFolder() const
{
    return QDir(m_folder).filePath(QStringLiteral("firstring-data"));
}

QString Portable::markFile() const
{
    return QDir(m_folder).filePath(QStringLiteral("firstring.portable"));
}

} // namespace firstring
