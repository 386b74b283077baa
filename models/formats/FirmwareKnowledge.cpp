// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/FirmwareKnowledge.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
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

enum Column { KindName, Id, Date, Models, From, To, TrustMark, English, firstOther };

// Of the columns behind the English one.
constexpr std::array otherLanguages{QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Italian};
constexpr qsizetype columnCount = firstOther + static_cast<qsizetype>(otherLanguages.size());

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

constexpr qsizetype longestCell = 1000; // a sentence, in any language

bool isTame(const QString& cell)
{
    return cell.size() <= longestCell &&
           std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

std::optional<FirmwareRemark> readRow(const QStringList& cells)
{
    if (cells.size() <= English || cells.size() > columnCount || !std::all_of(cells.begin(), cells.end(), isTame))
        return {};
    const auto kind = oneOf<FirmwareRemark::Kind>(kindNames, cells[KindName]);
    const auto trust = oneOf<Trust>(trustMarks, cells[TrustMark]);
    FirmwareRemark remark{.id = cells[Id],
                          .date = QDate::fromString(cells[Date], Qt::ISODate),
                          .from = FirmwareVersion(cells[From]),
                          .to = FirmwareVersion(cells[To]),
                          .english = cells[English],
                          .others = cells.mid(firstOther)};
    if (!kind || !trust || remark.id.isEmpty() || !remark.date.isValid() || remark.english.isEmpty() ||
        (!remark.from.isEmpty() && !remark.to.isEmpty() && remark.to < remark.from))
        return {};
    remark.kind = *kind;
    remark.trust = *trust;
    if (cells[Models] != u"all")
        remark.models = cells[Models].split(u' ', Qt::SkipEmptyParts);
    return remark;
}

/// The latest day on which each name was looked at.
QHash<QString, QDate> daysOf(const QList<FirmwareRemark>& remarks)
{
    QHash<QString, QDate> days;
    for (const FirmwareRemark& remark : remarks) {
        QDate& day = days[remark.id];
        if (day.isNull() || day < remark.date)
            day = remark.date;
    }
    return days;
}

void sort(QList<FirmwareRemark>& remarks)
{
    std::stable_sort(remarks.begin(), remarks.end(),
                     [](const FirmwareRemark& a, const FirmwareRemark& b) { return a.kind < b.kind; });
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
    const auto found = std::find(otherLanguages.begin(), otherLanguages.end(), QLocale().language());
    const QString other = others.value(found - otherLanguages.begin());
    return other.isEmpty() ? english : other;
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
                         QCoreApplication::translate("FirmwareKnowledge",
                                                     "Line %1 of the list of what is known of firmware cannot be read.")
                             .arg(number),
                         line.left(200)};
        knowledge.m_remarks.append(std::move(*remark));
    }
    sort(knowledge.m_remarks);
    return knowledge;
}

QByteArray FirmwareKnowledge::toTsv() const
{
    QString text =
        QStringLiteral("# What is known of firmware; the program's own list explains the columns: firstringctl "
                       "firmware remarks --built-in\n");
    for (const FirmwareRemark& remark : m_remarks) {
        QStringList cells{QLatin1String(kindNames[static_cast<std::size_t>(remark.kind)]),
                          remark.id,
                          remark.date.toString(Qt::ISODate),
                          remark.models.isEmpty() ? QStringLiteral("all") : remark.models.join(u' '),
                          remark.from.text(),
                          remark.to.text(),
                          QLatin1String(trustMarks[static_cast<std::size_t>(remark.trust)]),
                          remark.english};
        cells += remark.others;
        text += cells.join(u'\t') + u'\n';
    }
    return text.toUtf8();
}

FirmwareKnowledge FirmwareKnowledge::with(const FirmwareKnowledge& other) const
{
    const QHash<QString, QDate> ours = daysOf(m_remarks);
    const QHash<QString, QDate> theirs = daysOf(other.m_remarks);
    const auto isLater = [](const QHash<QString, QDate>& days, const QHash<QString, QDate>& than, const QString& id) {
        return !than.contains(id) || than[id] < days[id];
    };
    FirmwareKnowledge both;
    for (const FirmwareRemark& remark : m_remarks) {
        if (isLater(ours, theirs, remark.id))
            both.m_remarks.append(remark);
    }
    for (const FirmwareRemark& remark : other.m_remarks) {
        if (!ours.contains(remark.id) || !isLater(ours, theirs, remark.id))
            both.m_remarks.append(remark);
    }
    sort(both.m_remarks);
    return both;
}

QStringList FirmwareKnowledge::ids() const
{
    QStringList ids;
    for (const FirmwareRemark& remark : m_remarks)
        ids.append(remark.id);
    ids.removeDuplicates();
    return ids;
}

QList<FirmwareRemark> FirmwareKnowledge::named(const QString& id) const
{
    QList<FirmwareRemark> found;
    std::copy_if(m_remarks.begin(), m_remarks.end(), std::back_inserter(found),
                 [&](const FirmwareRemark& remark) { return remark.id == id; });
    return found;
}

QDate FirmwareKnowledge::lookedAt(const QString& id) const
{
    QDate latest;
    for (const FirmwareRemark& remark : m_remarks) {
        if ((id.isEmpty() || remark.id == id) && (latest.isNull() || latest < remark.date))
            latest = remark.date;
    }
    return latest;
}

QList<FirmwareRemark> FirmwareKnowledge::about(const QString& model, const FirmwareVersion& version) const
{
    QList<FirmwareRemark> found;
    std::copy_if(m_remarks.begin(), m_remarks.end(), std::back_inserter(found),
                 [&](const FirmwareRemark& remark) { return remark.concerns(model, version); });
    return found;
}

QStringList FirmwareKnowledge::weaknesses(const QString& model, const FirmwareVersion& version) const
{
    QStringList ids;
    for (const FirmwareRemark& remark : about(model, version)) {
        if (remark.kind == FirmwareRemark::Kind::Advisory)
            ids.append(remark.id);
    }
    ids.removeDuplicates();
    return ids;
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

} // namespace firstring
