// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/support/Desk.h"
#include "tests/gui/support/Eyes.h"
#include "tests/support/PdfReader.h"
#include "views/pages/MessageLine.h"
#include "views/pages/paper/FinishDialog.h"
#include "views/pages/paper/LabelsDialog.h"
#include "views/pages/paper/PaperPane.h"
#include "views/pages/paper/ReportDialog.h"
#include "views/phones/BulkEditDialog.h"
#include "views/phones/PhonesPage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace firstring;
using namespace firstring::test;

/// Labels, report and the end of a job in the window, and changing many phones at once: real widgets over a real job.
class tst_PaperDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->fill();
    }
    void cleanup()
    {
        // One may be the child of another.
        QList<QPointer<QWidget>> open;
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (qobject_cast<QDialog*>(widget))
                open.append(widget);
        }
        for (const QPointer<QWidget>& left : std::as_const(open))
            delete left.data();
        m_desk.reset();
    }
    void labels();
    void report();
    void whoIsRememberedAtTheEnd();
    void finish();
    void manyPhones();
    void viewsAndColumns();

private:
    QByteArray all(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void picture(QWidget* widget, const char* name) const
    {
        const QString folder = qEnvironmentVariable("FIRSTRING_SCREENSHOTS");
        if (!folder.isEmpty())
            widget->grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }
    static QAction* action(QWidget* root, const QString& text)
    {
        for (QAction* one : root->actions()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<Desk> m_desk;
};

void tst_PaperDialogs::labels()
{
    const QString file = m_desk->write("labels.pdf", {});
    m_desk->answers.files = {file};
    auto* dialog = new LabelsDialog(m_desk->context(), {m_desk->state().phones.keys().first()});
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(unnamedControls(dialog), QStringList());
    QCOMPARE(clashingAccelerators(dialog), QStringList());
    picture(dialog, "labels");
    auto* pane = dialog->findChild<PaperPane*>();
    QCOMPARE(pane->document().pages.size(), 1);
    button(dialog, QStringLiteral("Save as PDF..."))->click();
    QCOMPARE(PdfReader(all(file)).codes(1, 450, 60).filter(QStringLiteral("QR-Code")).size(),
             1); // the selected one only

    dialog->findChild<QSpinBox*>()->setValue(21);
    for (QRadioButton* choice : dialog->findChildren<QRadioButton*>()) {
        if (choice->text().contains(QStringLiteral("All")))
            choice->click();
    }
    QCOMPARE(pane->document().pages.size(), 2); // one on the last place, the others on a new sheet
    dialog->findChild<QComboBox*>()->setCurrentIndex(dialog->findChild<QComboBox*>()->findData("dymo-99012"));
    QCOMPARE(pane->document().pages.size(), 12);
    QCOMPARE(m_desk->job->note(QStringLiteral("labels.preset")), QStringLiteral("dymo-99012"));
}

void tst_PaperDialogs::report()
{
    const QString file = m_desk->write("report.pdf", {});
    m_desk->answers.files = {file};
    auto* dialog = new ReportDialog(m_desk->context());
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(unnamedControls(dialog), QStringList());
    QCOMPARE(clashingAccelerators(dialog).join(u'|'), QString());
    picture(dialog, "report");
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("Erika Muster"));
    button(dialog, QStringLiteral("Save as PDF..."))->click();
    const QString text = PdfReader(all(file)).text();
    QVERIFY2(text.contains(QStringLiteral("Erika Muster")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("It never asked here.")));
    QVERIFY(!text.contains(QStringLiteral("demo-")));
    dialog->findChild<QCheckBox*>()->click();
    QVERIFY(dialog->findChild<MessageLine*>()->sentence().contains(QStringLiteral("passwords")));
    button(dialog, QStringLiteral("Save as PDF..."))->click();
    QVERIFY(PdfReader(all(file)).text().contains(QStringLiteral("demo-")));
}

/// Kept when a dialog is closed, however it is. One that goes with the window while it is open writes into nothing: the
/// job may be gone by then.
void tst_PaperDialogs::whoIsRememberedAtTheEnd()
{
    const auto typeInto = [](QDialog* dialog, const QString& text) {
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        auto* line = dialog->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    };
    const auto note = [this](const char* name) { return m_desk->job->note(QString::fromLatin1(name)); };
    auto* report = new ReportDialog(m_desk->context());
    typeInto(report, QStringLiteral("Erika Muster"));
    report->close();
    QCOMPARE(note("report.who"), QStringLiteral("Erika Muster"));
    auto* labels = new LabelsDialog(m_desk->context(), {});
    typeInto(labels, QStringLiteral("Muster Ltd"));
    labels->close();
    QCOMPARE(note("labels.footer"), QStringLiteral("Muster Ltd"));

    auto* second = new ReportDialog(m_desk->context());
    typeInto(second, QStringLiteral("Nobody"));
    delete second;
    QCOMPARE(note("report.who"), QStringLiteral("Erika Muster"));
    auto* third = new LabelsDialog(m_desk->context(), {});
    typeInto(third, QStringLiteral("Nothing"));
    delete third;
    QCOMPARE(note("labels.footer"), QStringLiteral("Muster Ltd"));
}

void tst_PaperDialogs::finish()
{
    Edit edit;
    edit.servers.put.append({QStringLiteral("pbx"), QStringLiteral("http://192.0.2.9/phones")});
    m_desk->perform(edit);
    m_desk->server.start({QStringLiteral("127.0.0.1"), 0, 0, true});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->server.endpoints().isOn(), 20'000);
    auto* dialog = new FinishDialog(m_desk->context());
    QSignalSpy wanted(dialog, &FinishDialog::reportWanted);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(unnamedControls(dialog), QStringList());
    QCOMPARE(clashingAccelerators(dialog), QStringList());
    picture(dialog, "finish_before");
    button(dialog, QStringLiteral("Give out last settings"))->click();
    QCOMPARE(m_desk->state().defaults.leaving.stage, LeavingStage::Leaving);
    QCOMPARE(m_desk->state().defaults.leaving.server, QStringLiteral("pbx"));
    picture(dialog, "finish_going");

    // Phones start and take them: the gate closes by itself, and then the report is asked for.
    FleetPlan plan = demoFleet(m_desk->state(), m_desk->server.endpoints());
    plan.rebootMs = 50;
    plan.spreadMs = 50;
    m_desk->fleet.start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->state().defaults.leaving.stage, LeavingStage::Left, 60'000);
    QCOMPARE(wanted.size(), 1);
    picture(dialog, "finish_after");
    QVERIFY(button(dialog, QStringLiteral("Report...")));
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(m_desk->job->gates().phones.cbegin(), m_desk->job->gates().phones.cend(),
                                         [](const PhoneGate& gate) { return gate.windowMs == 0; }),
                             20'000);
    button(dialog, QStringLiteral("Go on staging"))->click();
    QCOMPARE(m_desk->state().defaults.leaving.stage, LeavingStage::Staging);
    m_desk->fleet.stop();
    m_desk->server.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->server.endpoints().isOn(), 20'000);
}

void tst_PaperDialogs::manyPhones()
{
    const QList<MacAddress> macs = m_desk->state().phones.keys();
    QPointer<BulkEditDialog> dialog =
        new BulkEditDialog(m_desk->context(), macs, BulkEditDialog::Way::Replace, PhoneColumn::Tags);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QCOMPARE(unnamedControls(dialog), QStringList());
    QCOMPARE(clashingAccelerators(dialog), QStringList());
    const QString tag = m_desk->state().phones.find(macs.first())->tags.first();
    const QList<QLineEdit*> fields = dialog->findChildren<QLineEdit*>();
    QList<QLineEdit*> shown;
    for (QLineEdit* field : fields) {
        if (field->isVisible() && !qobject_cast<QComboBox*>(field->parentWidget()))
            shown.append(field);
    }
    QCOMPARE(shown.size(), 2);
    shown[0]->setText(tag);
    shown[1]->setText(QStringLiteral("other"));
    picture(dialog, "bulk");
    QVERIFY(dialog->findChild<QTableView*>()->model()->rowCount() > 0);
    button(dialog, QStringLiteral("Change"))->click();
    QVERIFY(m_desk->state().phones.find(macs.first())->tags.contains(QStringLiteral("other")));
    VERIFY_GOOD(m_desk->job->undo());
    QVERIFY(m_desk->state().phones.find(macs.first())->tags.contains(tag));
}

void tst_PaperDialogs::viewsAndColumns()
{
    PhonesPage page(m_desk->context());
    page.resize(1000, 500);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    picture(&page, "phones_tools");
    auto* table = page.findChild<QTableView*>();
    auto* query = page.findChild<QLineEdit*>();
    query->setText(QStringLiteral("model:6867i"));
    table->setColumnHidden(3, true);
    QMenu* menu = button(&page, QStringLiteral("Table"))->menu();
    QMenu* views = nullptr;
    for (QAction* one : menu->actions()) {
        if (one->menu() && one->text().remove(u'&') == QStringLiteral("Views"))
            views = one->menu();
    }
    QVERIFY(views);
    m_desk->answers.texts = {QStringLiteral("Big ones")};
    action(views, QStringLiteral("Keep this view..."))->trigger();
    Q_EMIT views->aboutToShow();
    action(views, QStringLiteral("All phones, all columns"))->trigger();
    QVERIFY(!table->isColumnHidden(3));
    QCOMPARE(query->text(), QString());
    Q_EMIT views->aboutToShow();
    action(views, QStringLiteral("Big ones"))->trigger();
    QVERIFY(table->isColumnHidden(3));
    QCOMPARE(query->text(), QStringLiteral("model:6867i"));

    table->selectAll();
    action(menu, QStringLiteral("Copy as CSV"))->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(QStringLiteral("Slot,MAC address,Label,State")), qPrintable(copied));
    QCOMPARE(copied.count(u'\n'), table->model()->rowCount() + 1);

    table->setCurrentIndex(table->model()->index(0, 2));
    table->selectAll();
    action(menu, QStringLiteral("Fill down"))->trigger();
    QCOMPARE(table->model()->index(1, 2).data().toString(), table->model()->index(0, 2).data().toString());
}

QTEST_MAIN(tst_PaperDialogs)

#include "tst_PaperDialogs.moc"
