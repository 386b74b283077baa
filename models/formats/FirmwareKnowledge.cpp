// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/FirmwareKnowledge.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

/// A static library's resources are not linked in by themselves. Outside the namespace, as Qt asks.
static void linkCatalogue()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace firstring {

namespace {

enum Column { KindName, Id, Date, Models, From, To, TrustMark, English, German, columnCount };

// In the order of FirmwareRemark::Kind.
constexpr std::array kindNames{"advisory", "step", "note"};
// In the order of Trust.
constexpr std::array trustMarks{"V", "U", "R"};
// In the order of PhoneFamily.
constexpr std::array familyNames{"classic", "9000i", "6700i", "6800i", "6900"};

template <typename T, std::size_t n>
std::optional<T> oneOf(const std::array<const char*, n>& names, const QString& text)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const char* one) { return text == QLatin1String(one); });
    if (found == names.end())
        return {};
    return static_cast<T>(found - names.begin());
}

std::optional<FirmwareRemark> readRow(const QStringList& cells)
{
    if (cells.size() != columnCount)
        return {};
    const auto kind = oneOf<FirmwareRemark::Kind>(kindNames, cells[KindName]);
    const auto trust = oneOf<Trust>(trustMarks, cells[TrustMark]);
    FirmwareRemark remark{.id = cells[Id],
                          .date = QDate::fromString(cells[Date], Qt::ISODate),
                          .from = FirmwareVersion(cells[From]),
                          .to = FirmwareVersion(cells[To]),
                          .english = cells[English],
                          .german = cells[German]};
    if (!kind || !trust || remark.id.isEmpty() || !remark.date.isValid() || remark.english.isEmpty() ||
        (!remark.from.isEmpty() && !remark.to.isEmpty() && remark.to < remark.from))
        return {};
    remark.kind = *kind;
    remark.trust = *trust;
    if (cells[Models] != u"all")
        remark.models = cells[Models].split(u' ', Qt::SkipEmptyParts);
    return remark;
}

} // namespace

bool FirmwareRemark::concerns(const QString& model, const FirmwareVersion& version) const
{
    if (version.isEmpty() || (!from.isEmpty() && version < from) || (!to.isEmpty() && to < version))
        return false;
    if (models.isEmpty() || models.contains(model, Qt::CaseInsensitive))
        return true;
    const PhoneModel* known = findModel(model);
    return known && (models.contains(QLatin1String(known->name)) ||
                     models.contains(QLatin1String(familyNames[static_cast<std::size_t>(known->family)])));
}

QString FirmwareRemark::sentence() const
{
    return QLocale().language() == QLocale::German && !german.isEmpty() ? german : english;
}

Result<FirmwareKnowledge> FirmwareKnowledge::parse(const QByteArray& tsv)
{
    FirmwareKnowledge knowledge;
    int number = 0;
    for (QString line : QString::fromUtf8(tsv).split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        auto remark = readRow(line.split(u'\t'));
        if (!remark)
            return Error{QStringLiteral("KNOWLEDGE_ROW"),
                         QCoreApplication::translate(
                             "FirmwareKnowledge",
                             "Line %1 of the list of what is known of firmware cannot be read, so warnings about "
                             "versions are missing. Correct it: firmware.tsv in the data folder.")
                             .arg(number),
                         line.left(200)};
        knowledge.m_remarks.append(std::move(*remark));
    }
    std::stable_sort(knowledge.m_remarks.begin(), knowledge.m_remarks.end(),
                     [](const FirmwareRemark& a, const FirmwareRemark& b) { return a.kind < b.kind; });
    return knowledge;
}

QList<FirmwareRemark> FirmwareKnowledge::about(const QString& model, const FirmwareVersion& version) const
{
    QList<FirmwareRemark> found;
    std::copy_if(m_remarks.begin(), m_remarks.end(), std::back_inserter(found),
                 [&](const FirmwareRemark& remark) { return remark.concerns(model, version); });
    return found;
}

QList<FirmwareRemark> FirmwareKnowledge::lost(const QString& model, const FirmwareVersion& from,
                                              const FirmwareVersion& to) const
{
    if (from.isEmpty())
        return {};
    const QList<FirmwareRemark> before = about(model, from);
    QList<FirmwareRemark> found;
    for (const FirmwareRemark& remark : about(model, to)) {
        const bool hadIt =
            std::any_of(before.begin(), before.end(), [&](const FirmwareRemark& one) { return one.id == remark.id; });
        if (remark.kind == FirmwareRemark::Kind::Advisory && !hadIt)
            found.append(remark);
    }
    return found;
}

QByteArray builtInFirmwareKnowledge()
{
    linkCatalogue();
    QFile file(QStringLiteral(":/catalogue/firmware.tsv"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

const FirmwareKnowledge& firmwareKnowledge()
{
    static const FirmwareKnowledge knowledge = [] {
        auto read = FirmwareKnowledge::parse(builtInFirmwareKnowledge());
        Q_ASSERT(read && !read->remarks().isEmpty()); // tst_FirmwareKnowledge reads every line
        return read.value_or({});
    }();
    return knowledge;
}

Result<FirmwareKnowledge> firmwareKnowledgeIn(const QString& dataFolder)
{
    constexpr qint64 mostBytes = 4 << 20;
    QFile file(dataFolder + QStringLiteral("/firmware.tsv"));
    if (!file.exists())
        return firmwareKnowledge();
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return Error{QStringLiteral("KNOWLEDGE_UNREADABLE"),
                     QCoreApplication::translate("FirmwareKnowledge",
                                                 "firmware.tsv in the data folder cannot be read, so warnings about "
                                                 "versions are missing. Check its rights, or take it away."),
                     file.errorString()};
    return FirmwareKnowledge::parse(file.readAll());
}

} // namespace firstring
