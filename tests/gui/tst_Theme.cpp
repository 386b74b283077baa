// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/Icons.h"
#include "views/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QRadioButton>
#include <QSvgRenderer>
#include <QtTest>

using namespace firstring;

/// Every pair of text and ground that the window draws has a contrast of 4.5:1 or more, in light and dark, and of 7:1
/// where people asked for high contrast.
class tst_Theme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrast_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("atLeast");
        for (const auto scheme : theme::schemes) {
            const QPalette p = theme::palette(scheme);
            const QByteArray name = theme::schemeName(scheme).toLatin1() + ' ';
            const double atLeast = name.contains("contrast") ? 7 : 4.5;
            const auto row = [&](const QByteArray& what, const QColor& ink, const QColor& ground) {
                QTest::newRow((name + what).constData()) << ink << ground << atLeast;
            };
            row("text on base", p.color(QPalette::Text), p.color(QPalette::Base));
            row("text on alternate", p.color(QPalette::Text), p.color(QPalette::AlternateBase));
            row("window text", p.color(QPalette::WindowText), p.color(QPalette::Window));
            row("button", p.color(QPalette::ButtonText), p.color(QPalette::Button));
            row("selection", p.color(QPalette::HighlightedText), p.color(QPalette::Highlight));
            row("placeholder", p.color(QPalette::PlaceholderText), p.color(QPalette::Base));
            row("placeholder on window", p.color(QPalette::PlaceholderText), p.color(QPalette::Window));
            row("link", p.color(QPalette::Link), p.color(QPalette::Window));
            row("tool tip", p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase));
            row("text on card", p.color(QPalette::Text), theme::card(p));
            row("muted on card", theme::muted(p), theme::card(p));
            row("text on flash", p.color(QPalette::Text), theme::flash(p));
            row("muted on flash", theme::muted(p), theme::flash(p));
            for (int group = 0; group < 7; ++group) {
                const auto g = static_cast<StateGroup>(group);
                const QColor ink = theme::state(g, p);
                const QByteArray which = "state " + QByteArray::number(group);
                row(which + " on base", ink, p.color(QPalette::Base));
                row(which + " on alternate", ink, p.color(QPalette::AlternateBase));
                row(which + " on window", ink, p.color(QPalette::Window));
                row(which + " on card", ink, theme::card(p));
                row(which + " on its tint", ink, theme::tint(g, p));
                row(which + " text on tint", p.color(QPalette::Text), theme::tint(g, p));
                row(which + " muted on tint", theme::muted(p), theme::tint(g, p));
                row(which + " on flash", ink, theme::flash(p));
            }
        }
    }

    void contrast()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, atLeast);
        const double found = theme::contrast(ink, ground);
        QVERIFY2(found >= atLeast,
                 qPrintable(QStringLiteral("%1 on %2: %3").arg(ink.name(), ground.name()).arg(found)));
    }

    void aChoiceIsSeenBeforeItIsMade_data()
    {
        QTest::addColumn<int>("scheme");
        for (const theme::Scheme scheme : theme::schemes)
            QTest::newRow(theme::schemeName(scheme).toLatin1().constData()) << static_cast<int>(scheme);
    }

    /// WCAG 2.1, 1.4.11: 3:1 for what shows that there is something to press.
    void aChoiceIsSeenBeforeItIsMade()
    {
        QFETCH(int, scheme);
        theme::apply(*qApp, static_cast<theme::Scheme>(scheme));
        QCheckBox box;
        QRadioButton circle;
        for (QWidget* choice : {static_cast<QWidget*>(&box), static_cast<QWidget*>(&circle)}) {
            choice->resize(choice->sizeHint());
            const QImage picture = choice->grab().toImage();
            double most = 0;
            for (int x = 0; x < picture.width(); ++x)
                most = std::max(most, theme::contrast(picture.pixelColor(x, picture.height() / 2),
                                                      choice->palette().color(QPalette::Window)));
            QVERIFY2(most >= 3, qPrintable(QString::number(most)));
        }
    }

    void aSchemeIsKnownByItsPaletteAndName()
    {
        for (const theme::Scheme scheme : theme::schemes) {
            QCOMPARE(theme::schemeOf(theme::palette(scheme)), scheme);
            QCOMPARE(theme::schemeFromName(theme::schemeName(scheme)), scheme);
        }
        QVERIFY(!theme::schemeFromName(u"sepia"));
        QPalette white; // many a desktop's
        white.setColor(QPalette::Window, Qt::white);
        white.setColor(QPalette::WindowText, QColor(0x20, 0x20, 0x20));
        QCOMPARE(theme::schemeOf(white), theme::Scheme::Light);
    }

    void everyDrawingCanBeDrawn()
    {
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList(QDir::Files);
        QVERIFY(files.size() > 40);
        for (const QString& file : files)
            QVERIFY2(QSvgRenderer(QStringLiteral(":/icons/") + file).isValid(), qPrintable(file));
    }

    void everyStateHasItsDrawing()
    {
        for (int state = 0; state < phoneStateCount; ++state)
            QVERIFY(
                QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icons::stateGlyph(static_cast<PhoneState>(state)))));
        for (int severity = 0; severity <= static_cast<int>(Severity::Stop); ++severity)
            QVERIFY(QFile::exists(
                QStringLiteral(":/icons/%1.svg").arg(icons::severityGlyph(static_cast<Severity>(severity)))));
    }

    void iconsFollowTheTheme()
    {
        const QIcon icon = icons::icon(QStringLiteral("power"));
        theme::apply(*qApp, theme::Scheme::Light);
        const QImage light = icon.pixmap(32, 32).toImage();
        theme::apply(*qApp, theme::Scheme::Dark);
        QVERIFY(light != icon.pixmap(32, 32).toImage());
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
