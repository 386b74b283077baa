// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/PhoneEdits.h"
#include "models/vault/Vault.h"
#include "models/workspace/JobFolder.h"
#include "tests/bench/TableContestant.h"
#include "tests/gui/Bench.h"
#include "tests/support/TestKeys.h"
#include "views/phones/PhonesPage.h"

#include <QLineEdit>
#include <QTableView>

namespace firstring::bench {

namespace {

const QString jobName = QStringLiteral("many");

MacAddress macOf(int n)
{
    return MacAddress(0x00085D000000ULL + static_cast<quint64>(n));
}

/// The Phones page over a job file, as the program opens it.
class OurTable final : public TableContestant
{
public:
    void make(const QString& path, int rows) override
    {
        JobFolder folder(path);
        folder.useKeys(test::testKeys());
        if (!folder.create(jobName))
            qFatal("no job");
        const auto opened = folder.open(jobName);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence));
        static const QStringList models{QStringLiteral("6867i"), QStringLiteral("6869i"), QStringLiteral("6930")};
        QList<Phone> phones;
        phones.reserve(rows);
        for (int n = 0; n < rows; ++n) {
            Phone phone{.mac = macOf(n), .label = labelOf(n), .model = models[n % models.size()]};
            phone.tags = {QStringLiteral("floor%1").arg(n % 9)};
            phones.append(phone);
        }
        const auto done = (*opened)->perform(edits::add((*opened)->state(), phones));
        if (!done || !(*opened)->waitStored())
            qFatal("not stored");
    }

    std::unique_ptr<QWidget> open(const QString& path, const std::function<void()>& loaded) override
    {
        JobFolder folder(path);
        folder.useKeys(test::testKeys());
        auto opened = folder.open(jobName);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence));
        m_job = std::move(*opened);
        m_vault = std::make_unique<Vault>(folder.vaultPath());
        loaded();
        return std::make_unique<PhonesPage>(
            Context{*m_job, m_server, m_fleet, *m_vault, m_dialogs, m_selection, m_clock});
    }

    QAbstractItemView* view() override
    {
        for (QWidget* widget : QApplication::allWidgets()) {
            if (auto* table = qobject_cast<QTableView*>(widget))
                return table;
        }
        return nullptr;
    }
    void filter(const QString& text) override
    {
        for (auto* field : view()->parentWidget()->findChildren<QLineEdit*>()) {
            if (!field->placeholderText().isEmpty())
                field->setText(text);
        }
    }
    void sort() override { qobject_cast<QTableView*>(view())->sortByColumn(2, Qt::AscendingOrder); }
    void update(int n, int percent) override
    {
        PhoneTrack track;
        track.status = test::status(0, PhoneState::Firmware, m_clock.nowMs());
        track.status.mac = macOf(n);
        track.status.percent = percent;
        m_news.tracks.append(track);
    }
    void flush() override
    {
        m_job->observe(m_news);
        m_news = {};
    }

private:
    std::unique_ptr<Workspace> m_job;
    std::unique_ptr<Vault> m_vault;
    test::IdleServer m_server;
    test::IdleFleet m_fleet;
    test::PreparedDialogs m_dialogs;
    Selection m_selection;
    ManualClock m_clock;
    ServerNews m_news;
};

} // namespace

std::unique_ptr<TableContestant> makeOurs()
{
    return std::make_unique<OurTable>();
}

} // namespace firstring::bench
