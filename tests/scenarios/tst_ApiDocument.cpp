// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ApiBench.h"
#include "tests/support/JsonSchema.h"

#include <algorithm>

using namespace firstring::test;

/// The OpenAPI document, held against the running server.
class tst_ApiDocument : public QObject, private ApiBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { transports(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void theDocumentIsTrue();
};

/// Every path and method of the OpenAPI document, asked with its own examples: the answer is one that it names, and
/// fits the schema it gives. What it does not name is refused.
void tst_ApiDocument::theDocumentIsTrue()
{
    const ApiReply own = ask("GET", "/openapi.json");
    QCOMPARE(own.status, 200);
    const QJsonObject document = own.json();
    QCOMPARE(document[u"openapi"].toString(), "3.1.0");
    const JsonSchema schemas(document);
    const QByteArray saved = m_token;
    QStringList wrong;

    const auto judge = [&](const QString& what, const ApiReply& reply, const QJsonObject& operation) {
        const QJsonObject responses = operation[u"responses"].toObject();
        const QString status = QString::number(reply.status);
        if (!responses.contains(status)) {
            wrong.append(what + " gave " + status + ", which is not in the document: " + reply.body.left(200));
            return;
        }
        const QJsonObject content = schemas.resolved(responses[status].toObject())[u"content"].toObject();
        if (content.isEmpty() && !reply.body.isEmpty())
            wrong.append(what + ": a body where there is none");
        for (auto one = content.begin(); one != content.end(); ++one) {
            if (!reply.field("content-type").startsWith(one.key().toLatin1()))
                wrong.append(what + ": is " + reply.field("content-type") + " instead of " + one.key());
            const QJsonObject schema = one.value()[u"schema"].toObject();
            if (!one.key().endsWith(u"json"))
                continue;
            const QJsonDocument body = QJsonDocument::fromJson(reply.body);
            for (const QString& finding : schemas.findings(body.object(), schema))
                wrong.append(what + ' ' + status + ' ' + finding);
        }
    };

    // First what makes, then what looks, then what removes.
    const QStringList order{"put", "post", "get", "delete"};
    QMap<QString, QStringList> methods;
    const QJsonObject paths = document[u"paths"].toObject();
    QVERIFY(paths.size() > 20);
    int asked = 0;
    for (const QString& method : order) {
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject item = path.value().toObject();
            QString place = path.key();
            QStringList query;
            const QJsonObject operation = item[method].toObject();
            for (const QJsonValue& list : {item[u"parameters"], operation[u"parameters"]}) {
                for (const QJsonValue& parameter : list.toArray()) {
                    const QString name = parameter[u"name"].toString();
                    const QString example = parameter[u"example"].toVariant().toString();
                    if (parameter[u"in"].toString() == u"path")
                        place.replace(u'{' + name + u'}', QString::fromLatin1(QUrl::toPercentEncoding(example)));
                    else if (parameter[u"in"].toString() == u"query" && !example.isEmpty())
                        query.append(name + u'=' + example);
                }
            }
            if (operation.isEmpty())
                continue;
            const QString address = m_https + place + (query.isEmpty() ? QString() : u'?' + query.join(u'&'));
            const QJsonObject content = operation[u"requestBody"][u"content"].toObject();
            const QJsonValue example = content.isEmpty() ? QJsonValue() : content.begin().value()[u"example"];
            const QByteArray body = example.isObject() ? compact(example.toObject()) : example.toString().toUtf8();
            if (example.isObject()) {
                const QJsonObject schema = content.begin().value()[u"schema"].toObject();
                for (const QString& finding : schemas.findings(example, schema))
                    wrong.append(path.key() + ": its own example: " + finding);
            }
            const QString what = method.toUpper() + ' ' + path.key();
            const ApiReply reply = ask(method.toUpper().toLatin1(), address, body);
            // Nobody knows what changed before the server was started.
            if (reply.status >= 400 && reply.status != 410)
                wrong.append(what + ": its own example is refused: " + reply.body.left(200));
            judge(what, reply, operation);
            m_token.clear();
            judge(what + " by nobody", ask(method.toUpper().toLatin1(), address, body), operation);
            m_token = saved;
            if (!body.isEmpty() && example.isObject())
                judge(what + " with half a body", ask(method.toUpper().toLatin1(), address, "{\"na"), operation);
            ++asked;
            methods[place].append(method.toUpper());
        }
    }
    for (auto place = methods.begin(); place != methods.end(); ++place) {
        const ApiReply reply = ask("PATCH", m_https + place.key(), "{}");
        QStringList allowed = QString::fromLatin1(reply.field("allow")).split(QStringLiteral(", "));
        allowed.removeAll(QStringLiteral("HEAD"));
        std::sort(allowed.begin(), allowed.end());
        std::sort(place->begin(), place->end());
        if (reply.status != 405 || allowed != *place)
            wrong.append(place.key() + " allows " + allowed.join(u' ') + ", documented: " + place->join(u' '));
    }
    for (const char* unknown : {"/", "/phone", "/batch/x", "/openapi.yaml", "/changes/1", "/content"}) {
        const ApiReply reply = ask("GET", unknown);
        if (reply.status != (QByteArray(unknown) == "/" ? 200 : 404))
            wrong.append(QString::fromLatin1(unknown) + " gave " + QString::number(reply.status));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(asked > 30, qPrintable(QString::number(asked)));
}

QTEST_GUILESS_MAIN(tst_ApiDocument)
#include "tst_ApiDocument.moc"
