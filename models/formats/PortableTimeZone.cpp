// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/PortableTimeZone.h"

#include "models/formats/NameDistance.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <optional>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PortableTimeZone)
};

constexpr int minutesOfHour = 60;
constexpr int lastHour = 23;

/// When a change happens, on the clock that counts until then.
struct Moment
{
    int month = 0;   ///< 1..12
    int week = 0;    ///< 1..5, 5 the last; 0: day counts from the month's first
    int weekday = 0; ///< 0 Sunday .. 6
    int day = 0;     ///< 1..31, without a week
    int minutes = 2 * minutesOfHour;
};

/// Takes a POSIX rule apart from left to right.
class RuleReader
{
public:
    explicit RuleReader(QByteArrayView rule)
        : m_rest(rule)
    {}

    bool atEnd() const { return m_rest.isEmpty(); }
    bool take(char c)
    {
        if (m_rest.isEmpty() || m_rest.front() != c)
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    /// `CET` or `<+0330>`.
    bool takeName()
    {
        const bool quoted = take('<');
        qsizetype size = 0;
        while (size < m_rest.size() && (quoted ? m_rest[size] != '>' : isLetter(m_rest[size])))
            ++size;
        if (size < 3 || size > 32 || (quoted && size == m_rest.size()))
            return false;
        m_rest = m_rest.sliced(size + (quoted ? 1 : 0));
        return true;
    }
    /// `[+-]hh[:mm[:ss]]` in minutes; seconds are left out.
    std::optional<int> takeTime()
    {
        const bool negative = take('-');
        if (!negative)
            take('+');
        const auto hours = takeNumber(167);
        if (!hours)
            return {};
        int minutes = 0;
        if (take(':')) {
            const auto read = takeNumber(59);
            if (!read || (take(':') && !takeNumber(59)))
                return {};
            minutes = *read;
        }
        const int total = *hours * minutesOfHour + minutes;
        return negative ? -total : total;
    }
    std::optional<Moment> takeMoment()
    {
        Moment moment;
        if (take('M')) {
            const auto month = takeNumber(12);
            const auto week = month && take('.') ? takeNumber(5) : std::nullopt;
            const auto day = week && take('.') ? takeNumber(6) : std::nullopt;
            if (!day || *month < 1 || *week < 1)
                return {};
            moment.month = *month;
            moment.week = *week;
            moment.weekday = *day;
        } else if (take('J')) {
            const auto day = takeNumber(365);
            if (!day || *day < 1)
                return {};
            const QDate date = QDate(2001, 1, 1).addDays(*day - 1); // no leap day, as J counts
            moment.month = date.month();
            moment.day = date.day();
        } else {
            return {};
        }
        if (take('/')) {
            const auto time = takeTime();
            if (!time)
                return {};
            moment.minutes = *time;
        }
        return moment;
    }

private:
    static bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
    std::optional<int> takeNumber(int most)
    {
        qsizetype size = 0;
        int number = 0;
        while (size < m_rest.size() && size < 4 && m_rest[size] >= '0' && m_rest[size] <= '9')
            number = number * 10 + (m_rest[size++] - '0');
        if (size == 0 || number > most)
            return {};
        m_rest = m_rest.sliced(size);
        return number;
    }

    QByteArrayView m_rest;
};

Error unreadable(QByteArrayView rule)
{
    return {QStringLiteral("ZONE_RULE"),
            Text::tr("Phones have no lines for the summer time of this zone. Write time zone minutes and dst config by "
                     "hand."),
            QString::fromLatin1(rule.first(std::min<qsizetype>(rule.size(), 100)))};
}

void add(SettingList& settings, const QString& name, int value)
{
    settings.append({name, QString::number(value), {}});
}

/// False when the hour is not one that phones can write.
bool addMoment(SettingList& settings, QLatin1String which, const Moment& moment)
{
    const QString prefix = QLatin1String("dst ") + which + u' ';
    const int hour = std::clamp(moment.minutes / minutesOfHour, 0, lastHour);
    add(settings, prefix + QLatin1String("month"), moment.month);
    if (moment.week > 0)
        add(settings, prefix + QLatin1String("week"), moment.week == 5 ? -1 : moment.week);
    add(settings, prefix + QLatin1String("day"), moment.week > 0 ? moment.weekday + 1 : moment.day); // 1 is Sunday
    add(settings, prefix + QLatin1String("hour"), hour);
    return moment.minutes == hour * minutesOfHour;
}

/// The rule a zone file of version 2 and later ends with; it stands between the last two line feeds.
QByteArray ruleOf(const QByteArray& zoneFile)
{
    if (!zoneFile.startsWith("TZif") || !zoneFile.endsWith('\n'))
        return {};
    const qsizetype before = zoneFile.lastIndexOf('\n', zoneFile.size() - 2);
    return before < 0 ? QByteArray() : zoneFile.sliced(before + 1).chopped(1);
}

} // namespace

Result<PortableTimeZone> portableTimeZone(QByteArrayView posixRule)
{
    RuleReader reader(posixRule);
    const bool named = reader.takeName();
    const auto west = named ? reader.takeTime() : std::nullopt;
    if (!west)
        return unreadable(posixRule);
    PortableTimeZone zone;
    zone.settings.append({QStringLiteral("time zone name"), QStringLiteral("Custom"), {}});
    if (reader.atEnd()) {
        add(zone.settings, QStringLiteral("time zone minutes"), *west);
        add(zone.settings, QStringLiteral("dst config"), 0);
        return zone;
    }
    if (!reader.takeName())
        return unreadable(posixRule);
    int summerWest = *west - minutesOfHour;
    if (!reader.take(',')) {
        const auto time = reader.takeTime();
        if (!time || !reader.take(','))
            return unreadable(posixRule);
        summerWest = *time;
    }
    auto start = reader.takeMoment();
    auto end = start && reader.take(',') ? reader.takeMoment() : std::nullopt;
    if (!end || !reader.atEnd() || (start->week > 0) != (end->week > 0) || summerWest == *west)
        return unreadable(posixRule);
    int winterWest = *west;
    if (summerWest > winterWest) { // Ireland's law: winter time is the exception
        std::swap(summerWest, winterWest);
        std::swap(start, end);
    }
    const int shift = std::min(winterWest - summerWest, minutesOfHour);
    zone.exact = shift == winterWest - summerWest;
    add(zone.settings, QStringLiteral("time zone minutes"), winterWest);
    add(zone.settings, QStringLiteral("dst config"), 3);
    add(zone.settings, QStringLiteral("dst minutes"), shift);
    add(zone.settings, QStringLiteral("dst [start|end] relative date"), start->week > 0 ? 1 : 0);
    const bool startFits = addMoment(zone.settings, QLatin1String("start"), *start);
    const bool endFits = addMoment(zone.settings, QLatin1String("end"), *end);
    zone.exact = zone.exact && startFits && endFits;
    return zone;
}

Result<PortableTimeZone> portableTimeZoneOf(const QString& ianaName)
{
    const QStringList names = timeZoneNames();
    const QString wanted = ianaName.trimmed();
    const auto same = [&](const QString& name) { return name.compare(wanted, Qt::CaseInsensitive) == 0; };
    auto found = std::find_if(names.begin(), names.end(), same);
    // Names that the list leaves out are taken too, as long as they are names of the IANA and no paths.
    QString name = found == names.end() ? QString() : *found;
    if (name.isEmpty() && QTimeZone::isTimeZoneIdAvailable(wanted.toLatin1()))
        name = wanted;
    if (name.isEmpty() || name.contains(QLatin1String(".."))) {
        QString nearest;
        int limit = tolerableDistance(wanted.size());
        for (const QString& candidate : names) {
            const QString city = candidate.section(u'/', -1);
            if (city.compare(wanted, Qt::CaseInsensitive) == 0) {
                nearest = candidate;
                break;
            }
            if (limit < 0)
                continue;
            const int distance = nameDistance(wanted.toLower(), candidate.toLower(), limit);
            if (distance <= limit) {
                nearest = candidate;
                limit = distance - 1;
            }
        }
        const QString sentence = Text::tr("This computer knows no time zone “%1”.").arg(wanted.left(60));
        return Error{QStringLiteral("ZONE_UNKNOWN"),
                     nearest.isEmpty() ? sentence + u' ' + Text::tr("Write it like Europe/Berlin.")
                                       : sentence + u' ' + Text::tr("The nearest name is %1.").arg(nearest),
                     {}};
    }
    for (const char* folder : {"/usr/share/zoneinfo/", "/usr/lib/zoneinfo/"}) {
        QFile file(QString::fromLatin1(folder) + name);
        constexpr qint64 mostBytes = 64 << 10; // the biggest has some kilobytes
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray rule = ruleOf(file.read(mostBytes));
        return portableTimeZone(rule);
    }
    return Error{
        QStringLiteral("ZONE_UNKNOWN"),
        Text::tr("The rules of the time zone “%1” are not on this computer. Install the package tzdata.").arg(name),
        {}};
}

QStringList timeZoneNames()
{
    static const QStringList names = [] {
        static const QStringList areas{QStringLiteral("Africa/"),     QStringLiteral("America/"),
                                       QStringLiteral("Antarctica/"), QStringLiteral("Arctic/"),
                                       QStringLiteral("Asia/"),       QStringLiteral("Atlantic/"),
                                       QStringLiteral("Australia/"),  QStringLiteral("Europe/"),
                                       QStringLiteral("Indian/"),     QStringLiteral("Pacific/")};
        QStringList list{QStringLiteral("UTC")};
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
            const QString name = QString::fromLatin1(id);
            if (std::any_of(areas.begin(), areas.end(), [&](const QString& area) { return name.startsWith(area); }))
                list.append(name);
        }
        list.sort();
        list.removeDuplicates();
        return list;
    }();
    return names;
}

bool isTimeZoneParameter(QStringView name)
{
    return name.startsWith(QLatin1String("time zone "), Qt::CaseInsensitive) ||
           name.startsWith(QLatin1String("dst "), Qt::CaseInsensitive);
}

SettingList withTimeZone(const SettingList& settings, const PortableTimeZone& zone)
{
    SettingList next;
    qsizetype place = -1;
    for (const Setting& setting : settings) {
        if (!isTimeZoneParameter(setting.name))
            next.append(setting);
        else if (place < 0)
            place = next.size();
    }
    if (place < 0)
        place = next.size();
    for (const Setting& line : zone.settings) {
        const Setting* before = findSetting(settings, line.name);
        next.insert(place++, {line.name, line.value, before ? before->marks : QString()}); // a lock stays
    }
    return next;
}

} // namespace firstring
