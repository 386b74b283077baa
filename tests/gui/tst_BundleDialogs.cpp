// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "tests/gui/support/GuiMain.h"
#include "views/pages/MessageLine.h"
#include "views/pages/bundle/OpenBundleDialog.h"
#include "views/pages/bundle/SaveBundleDialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTranslator>

using namespace firstring;
using namespace firstring::test;

/// A job as one file, saved and opened in the window: real widgets over a real job.
class tst_BundleDialogs final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString& name) const { return m_dir->filePath(name); }
    static void type(QDialog* dialog, int edit, const QString& text)
    {
        dialog->findChildren<QLineEdit*>().at(edit)->setText(text);
    }
    static MessageLine* message(QDialog* dialog) { return dialog->findChild<MessageLine*>(); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>();
        m_desk->fill();
    }

    void savesAndOpens()
    {
        m_desk->answers.files = {path("bench.firstring")};
        QPointer<SaveBundleDialog> save = new SaveBundleDialog(m_desk->context());
        QSignalSpy said(save, &SaveBundleDialog::said);
        save->open();
        button(save, "Save as...")->click();
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 60'000);
        QVERIFY(QFile::exists(path("bench.firstring")));

        const JobFolder other(path("other"));
        QPointer<OpenBundleDialog> open = new OpenBundleDialog(other, path("bench.firstring"), {});
        QSignalSpy opened(open, &OpenBundleDialog::opened);
        open->show();
        QTRY_VERIFY_WITH_TIMEOUT(button(open, "Open as a job") && button(open, "Open as a job")->isEnabled(), 60'000);
        QCOMPARE(message(open)->tone(), Severity::Good);
        QVERIFY(other.list().isEmpty()); // it was only looked at
        type(open, 1, "a/b");
        button(open, "Open as a job")->click();
        QCOMPARE(message(open)->tone(), Severity::Warning);
        type(open, 1, "Elsewhere");
        button(open, "Open as a job")->click();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60'000);
        QCOMPARE(opened.first().first().toString(), QString("Elsewhere"));
        const auto job = other.open("Elsewhere");
        VERIFY_GOOD(job);
        QCOMPARE((*job)->state().phones.keys(), m_desk->state().phones.keys());
        for (const BlobUse& use : blobsOf((*job)->state()))
            VERIFY_GOOD(Vault(other.vaultPath(), 0).verify(use.blob));
        delete open;
        delete save;
    }

    void underAPassphrase()
    {
        m_desk->answers.files = {path("bench.firstring")};
        QPointer<SaveBundleDialog> save = new SaveBundleDialog(m_desk->context());
        save->open();
        auto* secrets = save->findChildren<QCheckBox*>().at(0);
        auto* encrypt = save->findChildren<QCheckBox*>().at(1);
        secrets->setChecked(true);
        QVERIFY(encrypt->isChecked()); // what is secret should not lie about
        QVERIFY(!button(save, "Save as...")->isEnabled());
        type(save, 0, "correct horse");
        type(save, 1, "correct hors");
        QVERIFY(!button(save, "Save as...")->isEnabled());
        type(save, 1, "correct horse");
        button(save, "Save as...")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!save, 60'000);

        QPointer<OpenBundleDialog> open = new OpenBundleDialog(m_desk->folder, path("bench.firstring"), {});
        open->show();
        QVERIFY(!button(open, "Look into it")->isEnabled());
        type(open, 0, "correct donkey");
        button(open, "Look into it")->click();
        QTRY_COMPARE_WITH_TIMEOUT(message(open)->tone(), Severity::Warning, 60'000);
        type(open, 0, "correct horse");
        button(open, "Look into it")->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(open, "Open as a job"), 60'000);
        QCOMPARE(open->findChildren<QLineEdit*>().at(1)->text(), QString("bench 2")); // there is one of that name
        delete open;
    }

    void refusesWhatIsNone()
    {
        const QString file = m_desk->write("list.csv", "mac,label\n");
        OpenBundleDialog open(m_desk->folder, file, {});
        open.show();
        QCOMPARE(message(&open)->tone(), Severity::Warning);
        QVERIFY(message(&open)->sentence().contains("no bundle"));
        QVERIFY(!button(&open, "Look into it")->isEnabled());
    }

    /// The person leaves while it is written: nothing is left.
    void leavesNothing()
    {
        m_desk->answers.files = {path("bench.firstring")};
        auto* save = new SaveBundleDialog(m_desk->context());
        save->open();
        save->findChildren<QCheckBox*>().at(1)->setChecked(true);
        type(save, 0, "correct horse");
        type(save, 1, "correct horse");
        button(save, "Save as...")->click();
        delete save;
        QThreadPool::globalInstance()->waitForDone();
        // Whole or not at all, and nothing beside it.
        const QStringList files = QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden);
        if (!files.isEmpty()) {
            QCOMPARE(files, QStringList{"bench.firstring"});
            VERIFY_GOOD(readBundle(path("bench.firstring"), "correct horse"));
        }
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("german");
        for (const bool dark : {false, true}) {
            for (const bool german : {false, true})
                QTest::addRow("%s-%s", dark ? "dark" : "light", german ? "german" : "english") << dark << german;
        }
    }

    void looks()
    {
        QFETCH(bool, dark);
        QFETCH(bool, german);
        theme::apply(*qApp, dark ? theme::Scheme::Dark : theme::Scheme::Light);
        QTranslator translator;
        if (german) {
            QVERIFY(translator.load(QStringLiteral(":/i18n/firstring_de.qm")));
            QCoreApplication::installTranslator(&translator);
        }
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        const auto judge = [&tag](QWidget* shown, const char* what) {
            QCoreApplication::sendPostedEvents();
            keepPicture(shown, QStringLiteral("bundle-%1-%2").arg(QLatin1String(what), tag));
            QCOMPARE(unnamedControls(shown).join(u'|'), QString());
            QCOMPARE(clashingAccelerators(shown).join(u'|'), QString());
            QCOMPARE(clippedTexts(shown).join(u'|'), QString());
        };
        VERIFY_GOOD(saveBundle(m_desk->state(), m_desk->vault, path("a.firstring"), {.files = false}));
        VERIFY_GOOD(saveBundle(m_desk->state(), m_desk->vault, path("b.firstring"), {.passphrase = "correct horse"}));
        auto* save = new SaveBundleDialog(m_desk->context());
        save->show();
        judge(save, "save");
        save->findChildren<QCheckBox*>().at(0)->setChecked(true);
        judge(save, "secrets");
        delete save;
        OpenBundleDialog plain(JobFolder(path("other")), path("a.firstring"), {});
        plain.show();
        QTRY_COMPARE_WITH_TIMEOUT(message(&plain)->tone(), Severity::Good, 60'000);
        judge(&plain, "open");
        OpenBundleDialog sealed(JobFolder(path("other")), path("b.firstring"), {});
        sealed.show();
        judge(&sealed, "passphrase");
        QCoreApplication::removeTranslator(&translator);
        theme::apply(*qApp, theme::Scheme::Light);
    }
};

FIRSTRING_GUI_MAIN(tst_BundleDialogs)

#include "tst_BundleDialogs.moc"
