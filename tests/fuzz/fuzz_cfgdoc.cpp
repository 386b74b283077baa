// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes are a configuration document: written unchanged they are what they were, its parts cover them without gap
// or overlap, and a change of one value changes nothing else.

#include "models/formats/CfgDocument.h"
#include "models/formats/CfgText.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

namespace {

void checkParts(const CfgDocument& document, QByteArrayView bytes)
{
    QByteArray written = bytes.first(document.shape().start).toByteArray();
    int settings = 0;
    for (const CfgDocumentLine& line : document.lines()) {
        fuzz::check(line.text.at == written.size(), "a line begins where the last one ended");
        fuzz::check(line.ending.at == line.text.end(), "a line's end follows it");
        written += bytes.sliced(line.text.at, line.text.size);
        written += bytes.sliced(line.ending.at, line.ending.size);
        if (line.kind != CfgLineKind::Setting)
            continue;
        ++settings;
        fuzz::check(line.text.at <= line.marks.at && line.marks.end() <= line.name.at && line.name.size > 0 &&
                        line.name.end() < line.value.at && line.value.end() <= line.comment.at &&
                        line.comment.end() <= line.text.end(),
                    "marks, name, value and comment stand in this order");
        fuzz::check(document.column(line, line.name) < document.column(line, line.value), "columns grow");
    }
    // Half a character may be left at the end of UTF-16.
    written += bytes.sliced(written.size());
    fuzz::check(bytes.size() -
                        (document.lines().isEmpty() ? document.shape().start : document.lines().last().ending.end()) <=
                    1,
                "lines cover the file");
    fuzz::check(written == bytes, "the parts make the file");
    fuzz::check(readCfg(bytes).size() == settings, "the short reader sees the same settings");
}

void checkChange(const CfgDocument& document, qsizetype index, const QString& value)
{
    const CfgDocumentLine& line = document.lines().at(index);
    fuzz::check(document.withValue(index, document.setting(line).value)->bytes() == document.bytes(),
                "a change to the same value is none");
    const auto changed = document.withValue(index, value);
    if (!changed)
        return;
    fuzz::check(changed->setting(changed->lines().at(index)).value == value, "the new value reads back");
    fuzz::check(changed->bytes().startsWith(document.bytes().first(line.name.end())), "what stands before stays");
    // Behind a value in quotes comes the quote, which may have to go.
    const qsizetype behind = line.comment.size > 0 ? line.comment.at : line.text.end();
    fuzz::check(changed->bytes().endsWith(document.bytes().sliced(behind)), "what stands behind stays");
    const auto back = changed->withValue(index, document.setting(line).value);
    fuzz::check(!back || back->setting(back->lines().at(index)) == document.setting(line), "and so does the old one");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const CfgDocument document = CfgDocument::read(bytes);
    fuzz::check(document.bytes() == bytes, "written unchanged it is what was read");
    checkParts(document, bytes);
    int changes = 0;
    for (qsizetype i = 0; i < document.lines().size() && changes < 8; ++i) {
        if (document.lines().at(i).kind != CfgLineKind::Setting)
            continue;
        ++changes;
        for (const char* value : {"", "7", "x # y; \"z\"", " \xc3\xbc\xe2\x82\xac", "a\nb: c"})
            checkChange(document, i, QString::fromUtf8(value));
    }
    return 0;
}
