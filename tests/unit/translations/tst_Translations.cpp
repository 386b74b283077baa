// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/PhoneStatus.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "translations/Translation.h"

using namespace firstring;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< one, or one a plural form
    bool finished = true;
};

QList<Message> readTs(const QString& path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            messages.append({context, xml.readElementText(), {}, true});
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == QLatin1String("translation"))) {
                if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
                    messages.last().translations.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (messages.last().translations.isEmpty())
                messages.last().translations.append(text);
        }
    }
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%n|%L?\\d"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

QString tsPath(const QString& language)
{
    return QStringLiteral(FIRSTRING_SOURCE "/translations/firstring_%1.ts").arg(language);
}

/// Those that are whole: English stands in the sources.
void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : QStringLiteral(FIRSTRING_LANGUAGES).split(u' ')) {
        if (language != u"en")
            QTest::newRow(qPrintable(language)) << language;
    }
}

/// The letters of its own that a translation of a button or menu offers: `&Keep`, not `&&`.
QString accelerator(QString text)
{
    text.remove(QStringLiteral("&&"));
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QString() : text.mid(at + 1, 1).toLower();
}

/// A person who reads one of the languages sees it everywhere: every sentence of the sources is in the file, finished,
/// keeps its placeholders, and offers a letter where the source does.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsFinished_data() { addLanguages(); }

    void everySentenceIsFinished()
    {
        QFETCH(const QString, language);
        const auto messages = readTs(tsPath(language));
        QVERIFY(messages.size() > 50);
        QStringList wrong;
        for (const Message& message : messages) {
            bool good = message.finished;
            for (const QString& translation : message.translations) {
                good = good && !translation.trimmed().isEmpty() &&
                       accelerator(translation).isEmpty() == accelerator(message.source).isEmpty();
                if (placeholders(translation) != placeholders(message.source) &&
                    !message.source.contains(QLatin1String("%n")))
                    good = false;
            }
            if (!good)
                wrong << message.context + QLatin1String(": ") + message.source;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + QLatin1String(" unfinished:\n") +
                                             wrong.mid(0, 30).join(u'\n')));
    }

    void sourcesHoldNothingNew_data() { addLanguages(); }

    void sourcesHoldNothingNew()
    {
        QFETCH(const QString, language);
        QTemporaryDir folder;
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
        lupdate.start(QStringLiteral(FIRSTRING_LUPDATE),
                      {QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"),
                       QStringLiteral(FIRSTRING_SOURCE), QStringLiteral(FIRSTRING_SOURCE "/models"),
                       QStringLiteral(FIRSTRING_SOURCE "/views"), QStringLiteral(FIRSTRING_SOURCE "/app"),
                       QStringLiteral("-ts"), fresh});
        QVERIFY(lupdate.waitForFinished());
        const QString said = QString::fromUtf8(lupdate.readAll());
        for (const char* trouble : {"without context", "lacks Q_OBJECT", "unknown namespace"})
            QVERIFY2(!said.contains(QLatin1String(trouble)), qPrintable(said));

        QSet<QString> known;
        for (const Message& message : readTs(tsPath(language)))
            known.insert(message.context + u'/' + message.source);
        const auto now = readTs(fresh);
        QVERIFY(now.size() > 50);
        QStringList missing;
        for (const Message& message : now) {
            if (!known.contains(message.context + u'/' + message.source))
                missing << message.context + QLatin1String(": ") + message.source;
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QLatin1String("run update_translations; missing:\n") + missing.mid(0, 30).join(u'\n')));
    }

    void aProgramSpeaksIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("de") << "de" << QStringLiteral("Veraltet: 2 Dateien seither geändert");
        QTest::newRow("fr") << "fr" << QStringLiteral("Périmé\u00a0: 2 fichiers modifiés depuis");
        QTest::newRow("es") << "es" << QStringLiteral("Anticuado: 2 archivos cambiados desde entonces");
        QTest::newRow("it") << "it" << QStringLiteral("Non aggiornato: 2 file cambiati da allora");
    }

    void aProgramSpeaksIt()
    {
        QFETCH(const QString, language);
        QVERIFY(installTranslation(*QCoreApplication::instance(), QLocale(language)));
        PhoneStatus status;
        status.state = PhoneState::Outdated;
        status.changedFiles = 2;
        QTEST(stateText(status), "sentence");
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_Translations.moc"
