// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/scan/ScannerDialog.h"

#include "models/base/Clock.h"
#include "views/Icons.h"
#include "views/Theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace firstring {

namespace {

constexpr int settleMs = 400;
constexpr int markSize = 28;

} // namespace

ScannerDialog::ScannerDialog(const Clock& clock, QWidget* parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_typed(new QLabel(this))
    , m_mark(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_speed(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Try the scanner"));
    auto* lead =
        new QLabel(tr("Scan any code now, best the one under the word MAC on a carton. Nothing is added to the "
                      "job."),
                   this);
    m_typed->setFont(theme::mono(theme::scaled(font(), 1.8, QFont::DemiBold)));
    m_typed->setAlignment(Qt::AlignCenter);
    m_typed->setFrameShape(QFrame::StyledPanel);
    m_typed->setMinimumHeight(QFontMetrics(m_typed->font()).height() * 2);
    m_typed->setMinimumWidth(QFontMetrics(m_typed->font()).horizontalAdvance(QStringLiteral("00:08:5D:00:00:00")) * 3 /
                             2);
    m_typed->setTextFormat(Qt::PlainText);
    m_typed->setAccessibleName(tr("What was typed"));
    m_sentence->setFont(theme::scaled(font(), 1.1, QFont::DemiBold));
    m_speed->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {lead, m_sentence, m_advice, m_speed}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Enter and Space are what is tried here; the button is for the mouse, and Esc closes.
    for (QAbstractButton* button : buttons->buttons())
        button->setFocusPolicy(Qt::NoFocus);
    auto* grid = new QGridLayout(this);
    grid->setVerticalSpacing(10);
    grid->addWidget(lead, 0, 0, 1, 2);
    grid->addWidget(m_typed, 1, 0, 1, 2);
    grid->addWidget(m_mark, 2, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 2, 1);
    grid->addWidget(m_advice, 3, 1);
    grid->addWidget(m_speed, 4, 1);
    grid->addWidget(buttons, 5, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
    setMinimumHeight(fontMetrics().lineSpacing() * 16);
    setFocusPolicy(Qt::StrongFocus);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &ScannerDialog::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setFocus();
}

bool ScannerDialog::event(QEvent* event)
{
    // Before Tab moves the focus and Enter presses a button.
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() != Qt::Key_Escape) {
            take(*key);
            return true;
        }
    }
    return QDialog::event(event);
}

void ScannerDialog::take(const QKeyEvent& key)
{
    if (!m_settle.isActive())
        m_keys.clear();
    const bool ends = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
    if (key.text().isEmpty() && !ends)
        return; // Shift and its like
    m_keys.append({key.text(), key.key(), m_clock.monotonicMs()});
    m_typed->setText(theme::isolated(judgeScan(m_keys).typed));
    m_settle.start();
}

void ScannerDialog::judge()
{
    const ScannerVerdict verdict = judgeScan(m_keys);
    m_mark->setPixmap(icons::icon(icons::severityGlyph(verdict.level), theme::severity(verdict.level, palette()))
                          .pixmap(markSize, markSize));
    m_sentence->setText(verdict.sentence);
    m_advice->setText(verdict.advice);
    m_speed->setText(m_keys.size() < 2 ? QString()
                                       : tr("%n sign(s), at most %1 ms between two", nullptr, int(verdict.typed.size()))
                                             .arg(QLocale().toString(verdict.longestGapMs)));
}

} // namespace firstring
