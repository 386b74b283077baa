// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/TableContestant.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlTableModel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVariant>

namespace firstring::bench {

namespace {

const QStringList columns{QStringLiteral("slot"),     QStringLiteral("mac"),    QStringLiteral("label"),
                          QStringLiteral("model"),    QStringLiteral("tags"),   QStringLiteral("blueprint"),
                          QStringLiteral("server"),   QStringLiteral("state"),  QStringLiteral("since"),
                          QStringLiteral("firmware"), QStringLiteral("address")};
constexpr int labelColumn = 2;
constexpr int stateColumn = 7;

void run(QSqlQuery& query)
{
    if (!query.exec())
        qFatal("%s", qPrintable(query.lastError().text()));
}

void run(const QString& sql)
{
    QSqlQuery query;
    if (!query.exec(sql))
        qFatal("%s", qPrintable(query.lastError().text()));
}

QString stateText(int percent)
{
    return QStringLiteral("Firmware %1 %").arg(percent);
}

/// What both have in common: the file, and a table view with rows of one height.
class SqlFile : public TableContestant
{
public:
    void make(const QString& folder, int rows) override
    {
        connect(folder);
        run(QStringLiteral(
            "CREATE TABLE phones (slot INTEGER PRIMARY KEY, mac TEXT UNIQUE, label TEXT, model TEXT, tags "
            "TEXT, blueprint TEXT, server TEXT, state TEXT, since TEXT, firmware TEXT, address TEXT)"));
        run(QStringLiteral("CREATE INDEX by_label ON phones (label)"));
        static const QStringList models{QStringLiteral("6867i"), QStringLiteral("6869i"), QStringLiteral("6930")};
        QSqlDatabase::database().transaction();
        QSqlQuery insert;
        insert.prepare(QStringLiteral("INSERT INTO phones VALUES (?, ?, ?, ?, ?, '', '', 'Waiting', '', '', '')"));
        for (int n = 0; n < rows; ++n) {
            insert.bindValue(0, n + 1);
            insert.bindValue(1, QStringLiteral("00:08:5D:%1").arg(n, 6, 16, QLatin1Char('0')).toUpper());
            insert.bindValue(2, labelOf(n));
            insert.bindValue(3, models[n % models.size()]);
            insert.bindValue(4, QStringLiteral("floor%1").arg(n % 9));
            run(insert);
        }
        QSqlDatabase::database().commit();
    }

    QAbstractItemView* view() override { return m_view; }
    void sort() override { m_view->sortByColumn(labelColumn, Qt::AscendingOrder); }

protected:
    static void connect(const QString& folder)
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
        db.setDatabaseName(folder + QStringLiteral("/peer.sqlite"));
        if (!db.open())
            qFatal("%s", qPrintable(db.lastError().text()));
        run(QStringLiteral("PRAGMA journal_mode=WAL"));
    }
    std::unique_ptr<QWidget> show(QAbstractItemModel& model)
    {
        auto view = std::make_unique<QTableView>();
        m_view = view.get();
        view->setModel(&model);
        view->setAlternatingRowColors(true);
        view->verticalHeader()->hide();
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        return view;
    }

    QTableView* m_view = nullptr;
};

class SqlTable final : public SqlFile
{
public:
    std::unique_ptr<QWidget> open(const QString& folder, const std::function<void()>& loaded) override
    {
        connect(folder);
        m_model = std::make_unique<QSqlTableModel>();
        m_model->setTable(QStringLiteral("phones"));
        m_model->select();
        loaded();
        m_update = QSqlQuery();
        m_update.prepare(QStringLiteral("UPDATE phones SET state = ? WHERE slot = ?"));
        auto view = show(*m_model);
        m_view->setSortingEnabled(true);
        return view;
    }
    void filter(const QString& text) override
    {
        QStringList terms;
        for (const QString& column : columns)
            terms << QStringLiteral("%1 LIKE '%%2%'").arg(column, text);
        m_model->setFilter(terms.join(QStringLiteral(" OR ")));
    }
    void update(int n, int percent) override
    {
        if (!std::exchange(m_open, true))
            QSqlDatabase::database().transaction();
        m_update.bindValue(0, stateText(percent));
        m_update.bindValue(1, n + 1);
        run(m_update);
    }
    /// The model learns of what others wrote in no other way.
    void flush() override
    {
        QSqlDatabase::database().commit();
        m_open = false;
        m_model->select();
    }

private:
    std::unique_ptr<QSqlTableModel> m_model;
    QSqlQuery m_update;
    bool m_open = false;
};

class Items final : public SqlFile
{
public:
    std::unique_ptr<QWidget> open(const QString& folder, const std::function<void()>& loaded) override
    {
        connect(folder);
        QSqlQuery all;
        all.setForwardOnly(true);
        all.prepare(QStringLiteral("SELECT %1 FROM phones").arg(columns.join(QLatin1Char(','))));
        run(all);
        while (all.next()) {
            QList<QStandardItem*> row;
            for (int i = 0; i < columns.size(); ++i)
                row.append(new QStandardItem(all.value(i).toString()));
            m_items.appendRow(row);
        }
        loaded();
        m_proxy.setSourceModel(&m_items);
        m_proxy.setFilterKeyColumn(-1);
        m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        auto view = show(m_proxy);
        m_view->setSortingEnabled(true);
        return view;
    }
    void filter(const QString& text) override { m_proxy.setFilterFixedString(text); }
    void update(int n, int percent) override { m_items.item(n, stateColumn)->setText(stateText(percent)); }
    void flush() override {}

private:
    QStandardItemModel m_items;
    QSortFilterProxyModel m_proxy;
};

} // namespace

std::unique_ptr<TableContestant> makeSqlTable()
{
    return std::make_unique<SqlTable>();
}

std::unique_ptr<TableContestant> makeItems()
{
    return std::make_unique<Items>();
}

} // namespace firstring::bench
