// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/process/Signals.h"
#include "app/workstation/JobOpening.h"
#include "app/workstation/Refusal.h"
#include "app/workstation/SharedJobNotes.h"
#include "app/workstation/SharedJobs.h"
#include "app/workstation/Workstation.h"
#include "models/base/Background.h"
#include "views/pages/bundle/OpenBundleDialog.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include <cstdio>

#include "translations/Translation.h"

namespace {

int print(const QString& text, FILE* where, firstring::Exit exit)
{
    std::fputs(qPrintable(text), where);
    return static_cast<int>(exit);
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace firstring;
    // Qt's own event loop: GLib's costs a third more at a thousand connections (performance.md 1).
    qputenv("QT_NO_GLIB", "1");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("firstring"));
    QApplication::setApplicationDisplayName(QStringLiteral("Firstring"));
    QApplication::setApplicationVersion(QStringLiteral(FIRSTRING_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.firstring.Firstring"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app/firstring.svg")));
    installTranslation(application, QLocale());

    auto options = Options::parse(QApplication::arguments());
    if (!options)
        return print(options.error().sentence + u'\n' + Options::helpText(), stderr, Exit::Usage);
    if (options->help)
        return print(Options::helpText(), stdout, Exit::Done);
    if (options->version)
        return print(QStringLiteral("firstring " FIRSTRING_VERSION "\n"), stdout, Exit::Done);

    if (const auto chosen = options->choosePlace(); !chosen)
        return print(chosen.error().sentence + u'\n', stderr, Exit::Environment);
    // Ended as cleanly as by a person: the job is closed, and a demonstration's folder goes.
    const Signals signalled([] { QApplication::exit(static_cast<int>(Exit::Done)); });
    JobFolder folder(options->data);
    Workstation::usePasswords(folder, *options);
    KeyRing::Settings keySettings{.dataDir = folder.path(), .ask = Keychain::Ask::Owner};
    if (options->isCarried)
        keySettings.keychain.clear();
    const auto keys = std::make_shared<KeyRing>(keySettings);
    std::unique_ptr<Workstation> station;
    std::unique_ptr<Refusal> refusal;
    std::unique_ptr<JobOpening> opening;
    std::unique_ptr<OpenBundleDialog> bundle;
    DesktopDialogs dialogs;
    std::unique_ptr<OpenSharedJobDialog> shared;
    std::function<void()> open;
    // Where a database is in the way, the dialog that says so is the one in which that can be put right.
    const auto refuse = [&](const Error& why) {
        const auto job = SharedJobUrl::parse(Workstation::chosenJob(folder, *options));
        if (!job)
            return refusal->show(why);
        std::fputs(qPrintable(why.sentence + u'\n'), stderr);
        QApplication::setQuitOnLastWindowClosed(false);
        shared = std::make_unique<OpenSharedJobDialog>(dialogs, sharedJobDoors(folder, options->isCarried),
                                                       SharedJobNotes(folder.path()).read());
        QObject::connect(shared.get(), &QDialog::rejected, &application,
                         [] { QApplication::exit(static_cast<int>(Exit::Environment)); });
        const auto openInstead = [&](const QString& other) {
            options->job = other;
            open();
        };
        QObject::connect(shared.get(), &OpenSharedJobDialog::opened, &application, openInstead);
        QObject::connect(shared.get(), &OpenSharedJobDialog::localWanted, &application, openInstead);
        const QStringList local = folder.list();
        shared->refuse(*job, why, local.isEmpty() ? QStringList{QStringLiteral("default")} : local);
        shared->show();
    };
    const auto show = [&](Result<std::unique_ptr<Workstation>> opened) {
        if (!opened)
            return refuse(opened.error());
        station = std::move(*opened);
        station->window().show();
        QApplication::setQuitOnLastWindowClosed(true);
    };
    open = [&] {
        const QString job = Workstation::chosenJob(folder, *options);
        refusal = std::make_unique<Refusal>(folder.jobPath(job), Clock::system());
        QObject::connect(refusal.get(), &Refusal::lookWanted, &application,
                         [&] { show(Workstation::look(*options, keys)); });
        QObject::connect(refusal.get(), &Refusal::restored, &application,
                         [&] { show(Workstation::open(*options, keys)); });
        QObject::connect(refusal.get(), &Refusal::closed, &application,
                         [] { QApplication::exit(static_cast<int>(Exit::Environment)); });
        opening = std::make_unique<JobOpening>(folder, job, keys);
        QObject::connect(opening.get(), &JobOpening::refused, &application, [&](const Error& why) { refuse(why); });
        QObject::connect(opening.get(), &JobOpening::ready, &application,
                         [&] { show(Workstation::open(*options, keys, opening->takeJob())); });
        opening->begin();
    };
    const auto openBundle = [&] {
        // Between this window and the next there may be none.
        QApplication::setQuitOnLastWindowClosed(false);
        folder.useKeys([keys](const std::optional<KeyWanted>& wanted) { return keys->find(wanted); });
        bundle = std::make_unique<OpenBundleDialog>(folder, options->bundle, Workstation::keyReady(keys));
        QObject::connect(bundle.get(), &QDialog::rejected, &application, &QApplication::quit);
        QObject::connect(bundle.get(), &OpenBundleDialog::opened, &application, [&](const QString& job) {
            options->job = job;
            open();
        });
        bundle->show();
    };
    // A window that has the job open already shows it there; this program was started for nothing else.
    Background background;
    const auto look = [&] {
        background.run([path = folder.jobPath(Workstation::chosenJob(folder, *options)),
                        link = options->link] { return Workstation::handOver(path, link); },
                       [&](bool isShown) { isShown ? QApplication::quit() : open(); });
    };
    QTimer::singleShot(0, &application, [&] {
        if (!options->bundle.isEmpty())
            openBundle();
        else
            options->link.isEmpty() ? open() : look();
    });
    return QApplication::exec();
}
