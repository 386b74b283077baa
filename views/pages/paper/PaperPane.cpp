// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/paper/PaperPane.h"

#include "models/print/PaperDraw.h"
#include "views/Dialogs.h"
#include "views/Icons.h"
#include "views/pages/paper/PaperSheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace firstring {

PaperPane::PaperPane(QWidget* parent)
    : QWidget(parent)
    , m_sheet(new PaperSheet(this))
    , m_back(new QPushButton(icons::icon(QStringLiteral("chevron-left")), {}, this))
    , m_forth(new QPushButton(icons::icon(QStringLiteral("chevron-right")), {}, this))
    , m_number(new QLabel(this))
{
    m_back->setAccessibleName(tr("Page before"));
    m_back->setToolTip(m_back->accessibleName());
    m_forth->setAccessibleName(tr("Next page"));
    m_forth->setToolTip(m_forth->accessibleName());
    m_number->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_number);
    row->addWidget(m_forth);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet, 1);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_forth, &QPushButton::clicked, this, [this] { turn(1); });
    refresh();
}

void PaperPane::setDocument(const PaperDocument& document, const QString& instead)
{
    m_document = document;
    m_sheet->setInstead(instead);
    refresh();
}

void PaperPane::turn(int by)
{
    m_page += by;
    refresh();
}

void PaperPane::refresh()
{
    const int count = static_cast<int>(m_document.pages.size());
    m_page = qBound(0, m_page, std::max(0, count - 1));
    m_sheet->setPage(count > 0 ? &m_document.pages[m_page] : nullptr);
    m_number->setText(count > 0 ? tr("Page %1 of %2").arg(m_page + 1).arg(count) : QString());
    m_back->setEnabled(m_page > 0);
    m_forth->setEnabled(m_page + 1 < count);
}

void printPages(QWidget* parent, const PaperDocument& document)
{
    if (document.pages.isEmpty())
        return;
    auto* dialog = new QPrintDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QPrinter* printer = dialog->printer();
    printer->setFullPage(true);
    printer->setDocName(document.title);
    printer->setPageSize(QPageSize(document.pages.first().size, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), dialog,
                     [document](QPrinter* chosen) { paintPages(*chosen, document); });
    dialog->open();
}

void savePaper(QWidget* parent, Dialogs& dialogs, const QString& title, const QString& suggested, const QString& filter,
               const std::function<QByteArray()>& bytes, const std::function<void(const QString&)>& then,
               const std::function<void(const QString&)>& refused)
{
    dialogs.chooseSaveName(parent, title, suggested, filter, [=](const QString& path) {
        const QByteArray content = bytes();
        QSaveFile file(path);
        if (!content.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(content) == content.size() &&
            file.commit())
            then(PaperPane::tr("Written to “%1”.").arg(path));
        else
            refused(PaperPane::tr("It could not be written there: %1. Choose another folder.").arg(file.errorString()));
    });
}

} // namespace firstring
