// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/XmlRpc.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace firstring {

namespace {

constexpr int deepest = 8;

Error shape(const QString& detail)
{
    return {QStringLiteral("XMLRPC_SHAPE"),
            QCoreApplication::translate("XmlRpc", "The answer is none of XML-RPC. Check the address of the service."),
            detail};
}

/// Walks an answer from its front to its end.
class Walk
{
public:
    explicit Walk(const QByteArray& bytes)
        : m_xml(bytes)
    {}

    Result<QVariant> answer()
    {
        if (!enter(u"methodResponse") || !m_xml.readNextStartElement())
            return shape(trouble());
        const bool isFault = m_xml.name() == u"fault";
        if (!isFault && (m_xml.name() != u"params" || !enter(u"param")))
            return shape(trouble());
        if (!enter(u"value"))
            return shape(trouble());
        const QVariant value = readValue(0);
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError())
            return shape(trouble());
        if (isFault)
            return Error{QStringLiteral("XMLRPC_FAULT"),
                         QCoreApplication::translate("XmlRpc", "The other side refused the call."),
                         value.toMap().value(QStringLiteral("faultString")).toString()};
        return value;
    }

private:
    bool enter(QStringView name) { return m_xml.readNextStartElement() && m_xml.name() == name; }
    QString trouble() const { return m_xml.hasError() ? m_xml.errorString() : m_xml.name().toString(); }

    /// Stands at the start of `value`; afterwards at its end.
    QVariant readValue(int depth)
    {
        if (depth > deepest) {
            m_xml.raiseError(QStringLiteral("too deep"));
            return {};
        }
        QString text;
        QVariant value;
        bool isTyped = false;
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                m_xml.raiseError(QStringLiteral("a document type"));
            if (token == QXmlStreamReader::Characters)
                text += m_xml.text();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::StartElement) {
                value = readTyped(depth);
                isTyped = true;
            }
        }
        return isTyped ? value : QVariant(text);
    }

    QVariant readTyped(int depth)
    {
        const QString type = m_xml.name().toString();
        if (type == u"array")
            return readArray(depth);
        if (type == u"struct")
            return readStruct(depth);
        const QString text = m_xml.readElementText();
        bool good = true;
        QVariant value = text;
        if (type == u"boolean") {
            good = text.trimmed() == u"0" || text.trimmed() == u"1";
            value = text.trimmed() == u"1";
        } else if (type == u"int" || type == u"i4" || type == u"i8") {
            value = text.trimmed().toLongLong(&good);
        } else if (type == u"double") {
            value = text.trimmed().toDouble(&good);
        } else if (type == u"nil") {
            value = QVariant();
        }
        if (!good)
            m_xml.raiseError(type);
        return value;
    }

    QVariantList readArray(int depth)
    {
        QVariantList list;
        if (!m_xml.readNextStartElement())
            return list;
        if (m_xml.name() == u"data") {
            while (m_xml.readNextStartElement())
                list.append(m_xml.name() == u"value" ? readValue(depth + 1) : skipped());
        } else {
            m_xml.skipCurrentElement();
        }
        m_xml.skipCurrentElement();
        return list;
    }

    QVariantMap readStruct(int depth)
    {
        QVariantMap map;
        while (m_xml.readNextStartElement()) {
            QString name;
            QVariant value;
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == u"name")
                    name = m_xml.readElementText();
                else
                    value = m_xml.name() == u"value" ? readValue(depth + 1) : skipped();
            }
            map.insert(name, value);
        }
        return map;
    }

    QVariant skipped()
    {
        m_xml.skipCurrentElement();
        return {};
    }

    QXmlStreamReader m_xml;
};

} // namespace

QByteArray xmlRpcCall(const QString& method, const QVariantList& arguments)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("methodCall"));
    xml.writeTextElement(QStringLiteral("methodName"), method);
    xml.writeStartElement(QStringLiteral("params"));
    for (const QVariant& argument : arguments) {
        xml.writeStartElement(QStringLiteral("param"));
        xml.writeStartElement(QStringLiteral("value"));
        if (argument.typeId() == QMetaType::Bool)
            xml.writeTextElement(QStringLiteral("boolean"),
                                 argument.toBool() ? QStringLiteral("1") : QStringLiteral("0"));
        else
            xml.writeTextElement(QStringLiteral("string"), argument.toString());
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

Result<QVariant> xmlRpcAnswer(const QByteArray& bytes)
{
    // No answer needs one; what a parser does not see cannot grow in it.
    if (bytes.contains("<!DOCTYPE") || bytes.contains("<!ENTITY"))
        return shape(QStringLiteral("a document type"));
    return Walk(bytes).answer();
}

} // namespace firstring
