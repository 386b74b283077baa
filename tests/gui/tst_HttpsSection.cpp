// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/BenchCa.h"
#include "views/Dialogs.h"
#include "views/pages/MessageLine.h"
#include "views/pages/server/services/HttpsSection.h"
#include "views/pages/server/services/OldPhonesSection.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring;

namespace {

/// Chooses what was put into it.
class Chooser final : public Dialogs
{
public:
    QStringList files;
    QString saveName;

    void chooseFiles(QWidget*, const QString&, const QString&, std::function<void(const QStringList&)> then) override
    {
        then(files);
    }
    void chooseFolder(QWidget*, const QString&, std::function<void(const QString&)>) override {}
    void chooseSaveName(QWidget*, const QString&, const QString&, const QString&,
                        std::function<void(const QString&)> then) override
    {
        then(saveName);
    }
    void askText(QWidget*, const QString&, const QString&, const QString&, std::function<void(const QString&)>) override
    {}
    void ask(QWidget*, const Question&, std::function<void()> then) override { then(); }
    void tell(QWidget*, const Error&) override {}
};

} // namespace

class tst_HttpsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        m_folder = CertificateFolder(m_data->filePath(QStringLiteral("job.tls")), QStringLiteral("job"));
        m_section = std::make_unique<HttpsSection>(m_folder, m_dialogs);
        m_section->resize(900, 200);
        m_section->show();
    }

    void offByDefault()
    {
        follow({});
        QVERIFY(!button("Save CA certificate…")->isVisible());
        ServerSettings stored;
        m_section->store(stored);
        QCOMPARE(stored.httpsPort, ServerSettings::off);
        m_section->findChild<QCheckBox*>()->click();
        m_section->store(stored);
        QCOMPARE(stored.httpsPort, 8443);
    }

    void savesTheCa()
    {
        follow(on());
        m_dialogs.saveName = m_data->filePath(QStringLiteral("ca.pem"));
        button("Save CA certificate…")->click();
        QTRY_VERIFY_WITH_TIMEOUT(message()->sentence().contains(m_dialogs.saveName), 60'000);
        QFile saved(m_dialogs.saveName);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(std::optional(saved.readAll()), m_folder.existingCa());
    }

    void takesAnOwnOneAndGoesBack()
    {
        follow(on());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto ca = benchca::make(QStringLiteral("mine"), now);
        const auto mine = benchca::issue(*ca, KeyKind::Ecdsa, {QStringLiteral("pbx.example.net")}, {}, now);
        write("own.pem", mine->chain);
        write("own.key", mine->key);
        m_dialogs.files = {m_data->filePath(QStringLiteral("own.pem"))};
        button("Use own certificate…")->click();
        QTRY_VERIFY_WITH_TIMEOUT(message()->sentence().contains(QStringLiteral("both files")), 30'000);
        m_dialogs.files << m_data->filePath(QStringLiteral("own.key"));
        button("Use own certificate…")->click();
        QTRY_VERIFY_WITH_TIMEOUT(message()->sentence().contains(QStringLiteral("from now on")), 30'000);
        QVERIFY(text().contains(QStringLiteral("pbx.example.net")));
        QVERIFY(text().contains(QStringLiteral("does not name")));
        QVERIFY(!button("Save CA certificate…")->isVisible());
        button("Back to the bench CA")->click();
        QVERIFY(!m_folder.existing());
        QVERIFY(button("Save CA certificate…")->isVisible());
    }

    void asksPhonesForACertificate()
    {
        follow(on());
        QSignalSpy edited(m_section.get(), &ServiceSection::edited);
        write("nothing.pem", "nothing");
        m_dialogs.files = {m_data->filePath(QStringLiteral("nothing.pem"))};
        button("Ask phones for a certificate…")->click();
        QVERIFY(message()->sentence().contains(QStringLiteral("no certificate")));
        QCOMPARE(edited.count(), 0);
        const auto ca = benchca::make(QStringLiteral("maker"), QDateTime::currentDateTimeUtc());
        write("maker.pem", ca->chain);
        m_dialogs.files = {m_data->filePath(QStringLiteral("maker.pem"))};
        button("Ask phones for a certificate…")->click();
        QCOMPARE(edited.count(), 1);
        ServerSettings stored;
        m_section->store(stored);
        QCOMPARE(stored.clientCaFile, m_dialogs.files.first());
        follow(stored);
        QVERIFY(text().contains(QStringLiteral("maker.pem")));
        button("Don't ask phones")->click();
        m_section->store(stored);
        QVERIFY(stored.clientCaFile.isEmpty());
    }

    void oldPhonesWarn()
    {
        OldPhonesSection section;
        ServerSettings settings;
        section.load(settings);
        section.follow(settings, {});
        QVERIFY(section.findChild<MessageLine*>()->sentence().isEmpty());
        settings.httpsOldPort = 8444;
        section.load(settings);
        section.follow(settings, {});
        QCOMPARE(section.findChild<MessageLine*>()->tone(), Severity::Warning);
        section.store(settings);
        QCOMPARE(settings.httpsOldPort, 8444);
    }

private:
    static ServerSettings on()
    {
        ServerSettings settings;
        settings.httpsPort = 8443;
        settings.bind = QStringLiteral("192.0.2.10");
        return settings;
    }
    void follow(const ServerSettings& settings)
    {
        m_section->load(settings);
        m_section->follow(settings, {});
    }
    QPushButton* button(const char* text) const
    {
        for (QPushButton* one : m_section->findChildren<QPushButton*>()) {
            if (one->text() == QString::fromUtf8(text))
                return one;
        }
        return nullptr;
    }
    /// Of the last message; the first is the state of the service.
    MessageLine* message() const { return m_section->findChildren<MessageLine*>().last(); }
    QString text() const
    {
        QStringList all;
        for (const QLabel* label : m_section->findChildren<QLabel*>())
            all << label->text();
        return all.join(u'\n');
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(m_data->filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_data;
    CertificateFolder m_folder;
    Chooser m_dialogs;
    std::unique_ptr<HttpsSection> m_section;
};

QTEST_MAIN(tst_HttpsSection)
#include "tst_HttpsSection.moc"
