// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/PhoneTable.h"
#include "models/tables/UnknownPhones.h"
#include "tests/gui/Bench.h"
#include "views/bench/CardView.h"
#include "views/bench/UnknownStrip.h"
#include "views/scan/ScanField.h"
#include "views/window/Notice.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace firstring;
using namespace firstring::test;

/// What people do at the bench, with real widgets over a real job.
class tst_Window final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestBench> b;

    ScanField& scan() { return b->window->scanField(); }
    QString said() { return b->window->findChild<Notice*>()->sentence(); }
    const Phone* phoneOf(MacAddress mac) { return b->workspace->state().phones.find(mac); }
    QTableView* table() { return b->phones->findChild<QTableView*>(); }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
        theme::apply(*qApp, theme::Scheme::Light);
    }

    void init()
    {
        b = std::make_unique<TestBench>();
        b->openWindow();
        b->window->show();
        QVERIFY(QTest::qWaitForWindowActive(b->window.get()));
    }

    void cleanup() { b.reset(); }

    void scanAddsAPhone()
    {
        QTest::keyClicks(&scan(), QStringLiteral("MAC:00-08-5d-2f-93-18"));
        QTest::keyClick(&scan(), Qt::Key_Return);
        const Phone* added = phoneOf(MacAddress(0x00085D2F9318));
        QVERIFY(added);
        QCOMPARE(added->slot, 1);
        QVERIFY(scan().text().isEmpty());
        QVERIFY(scan().hasFocus());
        QVERIFY2(said().contains(QStringLiteral("Slot 1")), qPrintable(said()));
        QCOMPARE(b->selection.current(), added->mac);
    }

    void scanWithoutEnter()
    {
        QTest::keyClicks(&scan(), QStringLiteral("00085D2F9318"));
        QTRY_VERIFY(phoneOf(MacAddress(0x00085D2F9318)));
        QVERIFY(scan().text().isEmpty());
    }

    void scanOfAKnownPhoneJumpsToIt()
    {
        b->add({phone(1), phone(2), phone(3)});
        QTest::keyClicks(&scan(), mac(2).plain());
        QTest::keyClick(&scan(), Qt::Key_Tab);
        QCOMPARE(b->workspace->state().phones.size(), 3);
        QCOMPARE(b->selection.current(), mac(2));
        QVERIFY(scan().hasFocus());
    }

    void whatIsNoMacIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("short") << "00085D2F93"
                               << "only 10";
        QTest::newRow("long") << "00085D2F931877"
                              << "has 14";
        QTest::newRow("serial") << "TC1234567890XY"
                                << "serial";
        QTest::newRow("numbered") << "S/N 00085D2F9318"
                                  << "serial";
        QTest::newRow("group") << "01005E000001"
                               << "";
    }

    void whatIsNoMacIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QTest::keyClicks(&scan(), text);
        QTest::keyClick(&scan(), Qt::Key_Return);
        QVERIFY(b->workspace->state().phones.isEmpty());
        QVERIFY2(!said().isEmpty() && said().contains(word), qPrintable(said()));
    }

    void pasteOfAColumn()
    {
        b->add({phone(1)});
        const QString text = QStringLiteral("MAC;Name\n%1;Ada\n%2;Ben\n0008.5D00.0003;Cy\n00085D00000G;Di\n")
                                 .arg(mac(1).pretty(), mac(2).plain());
        QGuiApplication::clipboard()->setText(text);
        scan().setFocus();
        QTest::keyClick(&scan(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(b->workspace->state().phones.size(), 3);
        QVERIFY2(said().contains(QStringLiteral("line 5")), qPrintable(said()));
        QVERIFY2(said().contains(u'2'), qPrintable(said()));
        // One step, whatever came in.
        QVERIFY(b->workspace->undo());
        QCOMPARE(b->workspace->state().phones.size(), 1);
    }

    void scannerKeysReachTheField()
    {
        b->add({phone(1)});
        auto* cards = b->bench->findChild<CardView*>();
        cards->setFocus();
        QTest::keyClick(cards, Qt::Key_0);
        QVERIFY(scan().hasFocus());
        QCOMPARE(scan().text(), QStringLiteral("0"));
        scan().clear();
        // A button with the focus keeps its keys: Space presses it, letters do nothing.
        auto* button = b->bench->findChild<QPushButton*>();
        QVERIFY(button);
        b->window->showPage(PageId::Phones);
        auto* import = b->phones->findChild<QPushButton*>();
        import->setFocus();
        QTest::keyClick(import, Qt::Key_A);
        QVERIFY(scan().text().isEmpty());
    }

    void editsALabelInPlaceAndTakesItBack()
    {
        b->add({phone(1), phone(2)});
        b->window->showPage(PageId::Phones);
        auto* model = static_cast<PhoneTable*>(table()->model());
        const QModelIndex cell = model->index(model->rowOf(mac(2)), 2);
        QCOMPARE(model->columnAt(2), PhoneColumn::Label);
        table()->setCurrentIndex(cell);
        table()->edit(cell);
        auto* editor = table()->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Reception"));
        QTest::keyClick(editor, Qt::Key_Return);
        // The delegate commits when the key has been dealt with.
        QTRY_COMPARE(phoneOf(mac(2))->label, QStringLiteral("Reception"));
        QVERIFY2(b->workspace->undoText().contains(QStringLiteral("Label")), qPrintable(b->workspace->undoText()));
        QVERIFY(b->workspace->undo());
        QCOMPARE(phoneOf(mac(2))->label, QString());
        QVERIFY(b->workspace->redo());
        QCOMPARE(cell.data().toString(), QStringLiteral("Reception"));
    }

    void filterNarrows()
    {
        b->add({phone(1, QStringLiteral("Reception"), QStringLiteral("6867i")),
                phone(2, QStringLiteral("Hall"), QStringLiteral("6757i"))});
        b->window->showPage(PageId::Phones);
        auto* query = b->phones->findChild<QLineEdit*>();
        QTest::keyClicks(query, QStringLiteral("model:6757i"));
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->index(0, 2).data().toString(), QStringLiteral("Hall"));
        query->setText(QStringLiteral("recep"));
        QCOMPARE(table()->model()->index(0, 2).data().toString(), QStringLiteral("Reception"));
        query->clear();
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    void statesFollowTheNews()
    {
        b->add({phone(1), phone(2)});
        auto* cards = b->bench->findChild<CardView*>();
        QSignalSpy reset(cards->model(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(cards->model(), &QAbstractItemModel::dataChanged);
        b->selection.set({mac(2)});
        for (int percent = 0; percent < 100; ++percent) {
            PhoneStatus now = status(2, PhoneState::Firmware, 1);
            now.percent = percent;
            b->observe({now});
        }
        QTRY_VERIFY(changed.size() > 0);
        QVERIFY2(changed.size() < 20, "a hundred pieces of news are told in a few ticks");
        QCOMPARE(reset.size(), 0);
        const QModelIndex card = cards->model()->index(1, 0);
        QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("99")));
        QCOMPARE(b->selection.current(), mac(2));
    }

    void unknownPhoneIsAdded()
    {
        auto* strip = b->bench->findChild<UnknownStrip*>();
        QVERIFY(!strip->isVisible());
        b->observe({status(7, PhoneState::Unknown, 1, QStringLiteral("6867i"))});
        QVERIFY(strip->isVisible());
        QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(phoneOf(mac(7)));
        QCOMPARE(phoneOf(mac(7))->model, QStringLiteral("6867i"));
        QVERIFY(!strip->isVisible());
    }

    void everyControlHasAName()
    {
        fillMorning(*b);
        b->bench->reveal(mac(5 * 0x1101));
        QStringList nameless;
        const auto walk = [&](auto&& self, QAccessibleInterface* at) -> void {
            static const QSet<QAccessible::Role> need{
                QAccessible::PushButton,   QAccessible::CheckBox, QAccessible::ComboBox,
                QAccessible::EditableText, QAccessible::SpinBox,  QAccessible::List,
                QAccessible::Table,        QAccessible::ListItem, QAccessible::ProgressBar};
            const auto* widget = qobject_cast<QWidget*>(at->object());
            const bool part =
                widget && (qobject_cast<QComboBox*>(widget->parentWidget()) || widget->objectName().startsWith(u"qt_"));
            if (need.contains(at->role()) && at->text(QAccessible::Name).isEmpty() && !part && !at->state().invisible)
                nameless << QStringLiteral("%1 %2")
                                .arg(at->role())
                                .arg(at->object() ? QString::fromLatin1(at->object()->metaObject()->className())
                                                  : QString());
            for (int i = 0; i < at->childCount(); ++i) {
                if (QAccessibleInterface* child = at->child(i))
                    self(self, child);
            }
        };
        for (const PageId page : {PageId::Bench, PageId::Phones}) {
            b->window->showPage(page);
            walk(walk, QAccessible::queryAccessibleInterface(b->window.get()));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

QTEST_MAIN(tst_Window)
#include "tst_Window.moc"
