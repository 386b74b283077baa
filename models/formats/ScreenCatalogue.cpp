// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/ScreenCatalogue.h"

#include <QCoreApplication>
#include <QFile>

#include <optional>

/// A static library's resources are not linked in by themselves. Outside the namespace, as Qt asks.
static void linkScreens()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace firstring {

namespace {

enum Column { Model, Screen, Caller, Formats, Bits, ScreenTrust, CallerTrust, columnCount };

/// `320x240`
QSize sizeOf(const QString& text)
{
    bool wide = false;
    bool tall = false;
    const QSize size(text.section(u'x', 0, 0).toInt(&wide), text.section(u'x', 1).toInt(&tall));
    return wide && tall ? size : QSize();
}

std::optional<Trust> trustOf(const QString& mark)
{
    if (mark == QLatin1String("V"))
        return Trust::Verified;
    if (mark == QLatin1String("U"))
        return Trust::Seen;
    if (mark == QLatin1String("R"))
        return Trust::Recalled;
    return {};
}

std::optional<PhoneScreen> readRow(const QStringList& cells)
{
    if (cells.size() != columnCount || !findModel(cells[Model]))
        return {};
    const auto screenTrust = trustOf(cells[ScreenTrust]);
    const auto callerTrust = trustOf(cells[CallerTrust]);
    if (!screenTrust || !callerTrust)
        return {};
    const PhoneScreen screen{canonicalModel(cells[Model]),
                             sizeOf(cells[Screen]),
                             sizeOf(cells[Caller]),
                             cells[Formats].split(u' ', Qt::SkipEmptyParts),
                             cells[Bits].toInt(),
                             *screenTrust,
                             *callerTrust};
    if (screen.screen.isEmpty() || screen.caller.isEmpty() || screen.formats.isEmpty() || screen.bits <= 0)
        return {};
    return screen;
}

} // namespace

Result<ScreenCatalogue> ScreenCatalogue::parse(const QByteArray& tsv)
{
    ScreenCatalogue catalogue;
    int number = 0;
    for (const QString& line : QString::fromUtf8(tsv).split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const auto screen = readRow(line.split(u'\t'));
        if (!screen)
            return Error{
                QStringLiteral("SCREEN_ROW"),
                QCoreApplication::translate("ScreenCatalogue", "Line %1 of the list of screens cannot be read.")
                    .arg(number),
                line};
        catalogue.m_screens.append(*screen);
    }
    return catalogue;
}

const PhoneScreen* ScreenCatalogue::find(const QString& model) const
{
    const QString name = canonicalModel(model);
    for (const PhoneScreen& screen : m_screens) {
        if (screen.model == name)
            return &screen;
    }
    return nullptr;
}

const ScreenCatalogue& screenCatalogue()
{
    static const ScreenCatalogue catalogue = [] {
        linkScreens();
        QFile file(QStringLiteral(":/catalogue/screens.tsv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        auto read = ScreenCatalogue::parse(opened ? file.readAll() : QByteArray());
        Q_ASSERT(read && !read->screens().isEmpty()); // tst_ScreenCatalogue reads every line
        return read.value_or({});
    }();
    return catalogue;
}

} // namespace firstring
