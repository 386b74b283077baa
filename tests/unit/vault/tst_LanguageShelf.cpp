// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vault/LanguageShelf.h"
#include "tests/support/Good.h"

#include <QFile>
#include <QTemporaryDir>

using namespace firstring;

class tst_LanguageShelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAPack();
    void takesAnotherName();
    void refusesWhatIsNone();
    void coverageIsOfAllPacksTogether();
    void saysWhoHasWhich();

private:
    QString write(const QString& name, const QByteArray& content)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_dir;
    Vault m_vault{m_dir.filePath(QStringLiteral("vault")), 0};
};

void tst_LanguageShelf::takesAPack()
{
    const QByteArray pack = "Deutsch\nCall| Anruf\nEnd| \n";
    const auto file = takeLanguage(m_vault, write(QStringLiteral("lang_de.txt"), pack));
    VERIFY_GOOD(file);
    QCOMPARE(file->name, QStringLiteral("lang_de.txt"));
    QCOMPARE(m_vault.read(file->blob).value(), pack);
}

void tst_LanguageShelf::takesAnotherName()
{
    const auto file = takeLanguage(m_vault, write(QStringLiteral("german.txt"), "Deutsch\nCall| Anruf\nEnd| \n"));
    VERIFY_GOOD(file);
    QCOMPARE(file->name, QStringLiteral("i18n/german.txt")); // else nobody would know it for a language
}

void tst_LanguageShelf::refusesWhatIsNone()
{
    const auto code = [&](const QString& path) { return takeLanguage(m_vault, path).error().code; };
    QCOMPARE(code(write(QStringLiteral("lang_xx.txt"), "sip proxy ip: 192.0.2.1\n")),
             QStringLiteral("LANGUAGE_NOTHING"));
    QCOMPARE(code(m_dir.filePath(QStringLiteral("gone.txt"))), QStringLiteral("VAULT_NO_FILE"));
    QCOMPARE(code(m_dir.path()), QStringLiteral("VAULT_FOLDER"));
}

void tst_LanguageShelf::coverageIsOfAllPacksTogether()
{
    JobState state;
    const auto put = [&](const QString& name, const QByteArray& content) {
        JobFile file;
        file.name = name;
        file.blob = m_vault.import(write(QStringLiteral("pack"), content)).value();
        state.files.insert(foldedName(name), file);
    };
    put(QStringLiteral("lang_de.txt"), "Deutsch\nCall| Anruf\nHold| Halten\nEnd| \n");
    put(QStringLiteral("i18n/lang_fr.txt"), "Français\nCall| Appel\nHold| \nVideo| Image\nLater| \nEnd| \n");
    put(QStringLiteral("lang_xx.txt"), "not a pack");
    put(QStringLiteral("floor.csv"), "Call| Anruf\n");
    const QList<ShelvedLanguage> shelf = languagesOf(state, m_vault);
    QCOMPARE(shelf.size(), 3);
    QCOMPARE(shelf[0].pack->name, QStringLiteral("Français"));
    QCOMPARE(shelf[0].coverage.percent(), 50);
    QCOMPARE(shelf[1].coverage.missing, (QStringList{"Later", "Video"}));
    QVERIFY(!shelf[2].pack);
}

void tst_LanguageShelf::saysWhoHasWhich()
{
    JobState state;
    state.defaults.language = QStringLiteral("lang_fr.txt, i18n/lang_de.txt");
    state.blueprints.insert(QStringLiteral("office"),
                            {.name = QStringLiteral("Office"), .language = QStringLiteral("Aastra/i18n/LANG_de.txt")});
    QVERIFY(languageUses(state, QStringLiteral("lang_de.txt")) ==
            (QList<LanguageUse>{{{}, 2}, {QStringLiteral("Office"), 1}}));
    QVERIFY(languageUses(state, QStringLiteral("lang_it.txt")).isEmpty());
}

QTEST_GUILESS_MAIN(tst_LanguageShelf)
#include "tst_LanguageShelf.moc"
