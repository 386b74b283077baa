// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/Options.h"

#include "models/formats/ViewLink.h"
#include "models/workspace/Portable.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QUrl>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

/// No option is named as one that QApplication takes for itself (experience.md 8: -style, -display, ...).
void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(Text::tr("Provisioning workstation for Aastra and Mitel SIP phones."));
    parser.addPositionalArgument(QStringLiteral("FILE.firstring"),
                                 Text::tr("Bundle of a job, to be opened as a job of its own."),
                                 QStringLiteral("[FILE.firstring]"));
    parser.addPositionalArgument(QStringLiteral("firstring:VIEW"),
                                 Text::tr("What to show: firstring:PAGE, firstring:phone/MAC or firstring:help/PAGE."),
                                 QStringLiteral("| [firstring:VIEW]"));
    parser.addOptions({
        {QStringLiteral("data"), Text::tr("Folder of jobs and files."), Text::tr("DIR")},
        {QStringLiteral("job"),
         Text::tr("Job to open, made if there is none; or address of a shared one: postgresql://..."),
         Text::tr("NAME")},
        {QStringLiteral("demo"),
         Text::tr("Show a demonstration: local server and 12 simulated phones on this computer.")},
        {QStringLiteral("portable"),
         Text::tr("From now on keep everything beside the program, which can then be carried along.")},
        {QStringLiteral("adopt"), Text::tr("Folder of an existing server to take over into that job."),
         Text::tr("FOLDER")},
        {{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this text.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, Text::tr("Show the version.")},
    });
}

/// The file that a word names, as a path or as desktops hand it over; empty when it is no bundle.
QString bundleOf(const QString& word)
{
    const QUrl url(word, QUrl::StrictMode);
    const QString path = url.isLocalFile() ? url.toLocalFile() : word;
    return path.endsWith(u".firstring", Qt::CaseInsensitive) ? path : QString();
}

} // namespace

Result<Options> Options::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return Error{QStringLiteral("USAGE"), parser.errorText(), {}};
    const QStringList words = parser.positionalArguments();
    const bool isLink = ViewLink::isOne(words.value(0));
    const QString bundle = isLink ? QString() : bundleOf(words.value(0));
    const QStringList odd = words.mid(isLink || !bundle.isEmpty() ? 1 : 0);
    if (!odd.isEmpty())
        return Error{QStringLiteral("USAGE"), Text::tr("“%1” is not understood.").arg(odd.first()), {}};
    return Options{.data = parser.value(QStringLiteral("data")),
                   .job = parser.value(QStringLiteral("job")),
                   .demo = parser.isSet(QStringLiteral("demo")),
                   .portable = parser.isSet(QStringLiteral("portable")),
                   .help = parser.isSet(QStringLiteral("help")),
                   .version = parser.isSet(QStringLiteral("version")),
                   .bundle = bundle,
                   .link = isLink ? words.first() : QString(),
                   .adopt = parser.value(QStringLiteral("adopt"))};
}

Result<void> Options::choosePlace()
{
    const Portable place = Portable::here();
    if (portable) {
        if (auto on = place.turnOn(); !on)
            return on;
    }
    if (data.isEmpty() && !demo && place.isOn()) {
        data = place.dataFolder();
        isCarried = true;
    }
    return {};
}

QString Options::helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace firstring
