// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace firstring {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Options", text);
}

/// No option is named as one that QApplication takes for itself (experience.md 8: -style, -display, ...).
void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(tr("Provisioning workstation for Aastra and Mitel SIP phones."));
    parser.addOptions({
        {QStringLiteral("data"), tr("Folder of jobs and files."), tr("DIR")},
        {QStringLiteral("job"), tr("Job to open; made if there is none."), tr("NAME")},
        {QStringLiteral("demo"), tr("Show a demonstration: local server and 12 simulated phones on this computer.")},
        {{QStringLiteral("h"), QStringLiteral("help")}, tr("Show this text.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, tr("Show the version.")},
    });
}

} // namespace

Result<Options> Options::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return Error{QStringLiteral("USAGE"), parser.errorText(), {}};
    if (!parser.positionalArguments().isEmpty())
        return Error{
            QStringLiteral("USAGE"), tr("“%1” is not understood.").arg(parser.positionalArguments().first()), {}};
    return Options{parser.value(QStringLiteral("data")), parser.value(QStringLiteral("job")),
                   parser.isSet(QStringLiteral("demo")), parser.isSet(QStringLiteral("help")),
                   parser.isSet(QStringLiteral("version"))};
}

QString Options::helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace firstring
