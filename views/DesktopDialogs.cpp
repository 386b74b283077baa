// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/DesktopDialogs.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace firstring {

void DesktopDialogs::chooseFiles(QWidget* parent, const QString& title, const QString& filter,
                                 std::function<void(const QStringList&)> then)
{
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(then));
    dialog->open();
}

void DesktopDialogs::chooseFolder(QWidget* parent, const QString& title, std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void DesktopDialogs::chooseSaveName(QWidget* parent, const QString& title, const QString& suggested,
                                    const QString& filter, std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void DesktopDialogs::askText(QWidget* parent, const QString& title, const QString& label, const QString& suggested,
                             std::function<void(const QString&)> then)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(suggested);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [then = std::move(then)](const QString& text) {
        if (!text.trimmed().isEmpty())
            then(text.trimmed());
    });
    dialog->open();
}

void DesktopDialogs::ask(QWidget* parent, const Question& question, std::function<void()> then)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setText(question.title);
    box->setInformativeText(question.consequence);
    QPushButton* act = box->addButton(question.action, QMessageBox::AcceptRole);
    QPushButton* leave = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(question.risky ? leave : act);
    QObject::connect(act, &QPushButton::clicked, parent, std::move(then));
    box->open();
}

void DesktopDialogs::tell(QWidget* parent, const Error& what)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QStringLiteral("Firstring"));
    box->setText(what.sentence);
    box->setInformativeText(what.code);
    if (!what.detail.isEmpty())
        box->setDetailedText(what.detail);
    box->open();
}

} // namespace firstring
