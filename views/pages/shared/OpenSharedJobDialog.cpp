// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/shared/OpenSharedJobDialog.h"

#include "views/Dialogs.h"
#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/shared/SharedJobForm.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

OpenSharedJobDialog::OpenSharedJobDialog(Dialogs& dialogs, SharedJobDoors doors, const QList<SharedJobUrl>& before,
                                         QWidget* parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_doors(std::move(doors))
    , m_form(new SharedJobForm(before, this))
    , m_message(new MessageLine(this))
    , m_local(new QPushButton(tr("A job of th&is computer"), this))
    , m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose, parent != nullptr);
    setWindowTitle(tr("Open shared job"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(tr("A job in a PostgreSQL database"), this));
    column->addWidget(new MutedText(tr("Several workstations work on it at the same time. It opens in a window of its "
                                       "own. The password is kept in the password store of this computer, or sealed "
                                       "beside the jobs; never in the job."),
                                    this));
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(m_form);
    column->addWidget(m_message);
    column->addStretch(1);
    m_go = m_buttons->addButton(tr("&Connect"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel); // behind the other, so that Tab need not be led about
    m_local->setAutoDefault(false);
    m_local->hide();
    auto* last = new QHBoxLayout;
    last->addWidget(m_local);
    last->addWidget(m_buttons, 1);
    column->addLayout(last);
    resize(620, 560);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &OpenSharedJobDialog::go);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &SharedJobForm::whereChanged, this, &OpenSharedJobDialog::forgetAnswer);
    connect(m_form, &SharedJobForm::jobChanged, this, [this] {
        if (m_look)
            tellLook();
        refresh();
    });
    connect(m_form, &SharedJobForm::chooseWanted, this, [this] {
        m_dialogs.chooseFiles(this, tr("Certificate of the authority"),
                              tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
                              [this](const QStringList& files) { m_form->setRootCertificate(files.first()); });
    });
    m_form->goTo(SharedField::Server);
    refresh();
}

void OpenSharedJobDialog::refuse(const SharedJobUrl& job, const Error& why, const QStringList& localJobs)
{
    m_form->setUrl(job);
    auto* names = new QMenu(m_local);
    for (const QString& name : localJobs) {
        QString shown = name;
        names->addAction(shown.replace(u'&', QStringLiteral("&&")), this, [this, name] {
            Q_EMIT localWanted(name);
            accept();
        });
    }
    m_local->setMenu(names);
    m_local->show();
    tell(why, job, false);
}

bool OpenSharedJobDialog::isThere() const
{
    return m_look && m_look->jobs.contains(m_form->job(), Qt::CaseInsensitive);
}

void OpenSharedJobDialog::refresh()
{
    const bool isNew = m_look && !m_form->job().isEmpty() && !isThere();
    m_go->setText(isNew ? tr("&Make and open") : m_form->job().isEmpty() && !m_look ? tr("&Connect") : tr("&Open"));
    const bool isReady = !m_form->url().host.isEmpty() && (!m_look || !m_form->job().isEmpty());
    m_go->setEnabled(!m_isWorking && isReady && (!isNew || m_look->mayMake));
}

void OpenSharedJobDialog::forgetAnswer()
{
    ++m_asked;
    m_isWorking = false;
    if (m_look) {
        m_look.reset();
        m_form->showLook({});
    }
    m_message->clear();
    refresh();
}

void OpenSharedJobDialog::go()
{
    if (!m_form->job().isEmpty()) {
        if (const auto good = SharedJobUrl::parse(m_form->url().toString()); !good)
            return tell(good.error(), m_form->url(), false);
    }
    if (!m_look)
        ask();
    else if (isThere())
        finish();
    else
        make();
}

void OpenSharedJobDialog::ask()
{
    const SharedJobUrl where = m_form->url();
    m_isWorking = true;
    refresh();
    m_message->say(tr("%1 is asked…").arg(theme::isolated(where.host)), Severity::News);
    m_background.run(
        [doors = m_doors, where, password = m_form->password()]() -> Answer {
            Answer answer{where, !password.isEmpty(), doors.look(where, password)};
            if (answer.look && answer.typed) {
                if (const auto kept = doors.keep(where, password); !kept)
                    answer.look = kept.error();
            }
            return answer;
        },
        [this, asked = ++m_asked](const Answer& answer) {
            if (asked == m_asked)
                take(answer);
        });
}

void OpenSharedJobDialog::take(const Answer& answer)
{
    m_isWorking = false;
    if (!answer.look) {
        refresh();
        return tell(answer.look.error(), answer.where, answer.typed);
    }
    m_look = *answer.look;
    m_form->showLook(m_look);
    if (isThere() && !answer.where.job.isEmpty())
        return finish();
    refresh();
    m_form->goTo(SharedField::Job);
    tellLook();
}

/// What the database holds, and what the name that is typed means there.
void OpenSharedJobDialog::tellLook()
{
    const QString sum = m_look->jobs.isEmpty() ? tr("The database answers. There is no job in it yet.")
                                               : tr("The database answers. It holds %n job(s).", nullptr,
                                                    static_cast<int>(m_look->jobs.size()));
    if (m_form->job().isEmpty() || isThere())
        return m_message->say(sum, Severity::Good);
    m_message->say(
        m_look->mayMake
            ? tr("There is no job “%1” in this database. Choose one that is there, or make it.").arg(m_form->job())
            : tr("There is no job “%1” in this database, and “%2” may not make one. Choose one that is "
                 "there, or ask its administrator.")
                  .arg(m_form->job(), m_form->url().user),
        Severity::Warning);
}

void OpenSharedJobDialog::make()
{
    const SharedJobUrl job = m_form->url();
    m_isWorking = true;
    refresh();
    m_message->say(tr("The job “%1” is made…").arg(job.job), Severity::News);
    m_background.run([doors = m_doors, job] { return doors.make(job); },
                     [this, job, asked = ++m_asked](const Result<void>& made) {
                         if (asked != m_asked)
                             return;
                         m_isWorking = false;
                         refresh();
                         if (!made)
                             return tell(made.error(), job, false);
                         Q_EMIT opened(job.toString());
                         accept();
                     });
}

void OpenSharedJobDialog::finish()
{
    Q_EMIT opened(m_form->url().toString());
    accept();
}

void OpenSharedJobDialog::tell(const Error& why, const SharedJobUrl& where, bool typed)
{
    const SharedTrouble trouble = sharedTrouble(why, where, typed);
    m_message->say(trouble.sentence, Severity::Warning);
    m_message->setToolTip(why.detail);
    m_form->goTo(trouble.field);
}

} // namespace firstring
