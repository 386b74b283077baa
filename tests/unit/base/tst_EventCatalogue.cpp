// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/EventCatalogue.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace firstring;

class tst_EventCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventStandsAtItsPlace();
    void namesAreStableAndUnique();
    void sentencesAreForPeople();
    void subjectIsFilledIn();
};

void tst_EventCatalogue::everyEventStandsAtItsPlace()
{
    const auto all = eventCatalogue();
    QCOMPARE(all.size(), static_cast<size_t>(EventId::EncryptionPending) + 1);
    for (size_t i = 0; i < all.size(); ++i)
        QCOMPARE(static_cast<size_t>(all[i].id), i);
}

void tst_EventCatalogue::namesAreStableAndUnique()
{
    static const QRegularExpression upperSnake(QStringLiteral("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$"));
    QSet<QString> names;
    for (const EventInfo& info : eventCatalogue()) {
        const QString name = QString::fromLatin1(info.name);
        QVERIFY2(upperSnake.match(name).hasMatch(), info.name);
        QVERIFY2(!names.contains(name), info.name);
        names.insert(name);
        QCOMPARE(eventFromName(name), info.id);
    }
    QCOMPARE(eventFromName(u"NO_SUCH_EVENT"), EventId::None);
}

void tst_EventCatalogue::sentencesAreForPeople()
{
    static const QRegularExpression technical(QStringLiteral("\\b(error|invalid|fatal|abort|kill|entity)\\w*"),
                                              QRegularExpression::CaseInsensitiveOption);
    for (const EventInfo& info : eventCatalogue()) {
        if (info.id == EventId::None)
            continue;
        const QString sentence = QString::fromUtf8(info.sentence);
        // `%1` at the end: the subject is a whole sentence.
        QVERIFY2(sentence.endsWith(QStringLiteral(": %1")) || sentence.endsWith(u'.') || sentence.endsWith(u'?'),
                 info.name);
        QVERIFY2(!technical.match(sentence).hasMatch(), info.sentence);
    }
}

void tst_EventCatalogue::subjectIsFilledIn()
{
    const QString sentence = eventSentence(EventId::FileAbsent, QStringLiteral("cordless.cfg"));
    QVERIFY2(sentence.contains(QStringLiteral("cordless.cfg")), qPrintable(sentence));
    QVERIFY2(!sentence.contains(QStringLiteral("%1")), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(tst_EventCatalogue)

#include "tst_EventCatalogue.moc"
