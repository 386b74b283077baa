// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/Session.h"

#include "views/Selection.h"
#include "views/window/MainWindow.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QScrollBar>

namespace firstring {

namespace {

/// The list that a person scrolls on that page: the largest one.
QAbstractItemView* listOf(const Page* page)
{
    QAbstractItemView* largest = nullptr;
    for (auto* view : page ? page->findChildren<QAbstractItemView*>() : QList<QAbstractItemView*>()) {
        const auto area = [](const QWidget* widget) { return widget->width() * widget->height(); };
        if (view->isVisible() && (!largest || area(view) > area(largest)))
            largest = view;
    }
    return largest;
}

} // namespace

Session Session::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(64 << 10)).object();
    const auto bytes = [&](const char* name) {
        return QByteArray::fromBase64(json.value(QLatin1String(name)).toString().toLatin1());
    };
    Session session;
    session.job = json.value(QStringLiteral("job")).toString();
    session.page = json.value(QStringLiteral("page")).toInt();
    session.scroll = json.value(QStringLiteral("scroll")).toInt();
    session.phone = MacAddress::parse(json.value(QStringLiteral("phone")).toString()).value_or(MacAddress());
    session.geometry = bytes("geometry");
    session.layout = bytes("layout");
    session.welcomed = json.value(QStringLiteral("welcomed")).toBool();
    return session;
}

bool Session::write(const QString& path) const
{
    const QJsonObject json{{QStringLiteral("job"), job},
                           {QStringLiteral("page"), page},
                           {QStringLiteral("scroll"), scroll},
                           {QStringLiteral("phone"), phone.isZero() ? QString() : phone.plain()},
                           {QStringLiteral("geometry"), QString::fromLatin1(geometry.toBase64())},
                           {QStringLiteral("layout"), QString::fromLatin1(layout.toBase64())},
                           {QStringLiteral("welcomed"), welcomed}};
    const QByteArray text = QJsonDocument(json).toJson();
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

SessionKeeper::SessionKeeper(QString path, Session session, MainWindow& window, Selection& selection, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_session(std::move(session))
    , m_window(window)
    , m_selection(selection)
{
    m_later.setSingleShot(true);
    m_later.setInterval(delayMs);
    connect(&m_later, &QTimer::timeout, this, &SessionKeeper::save);
    connect(&window, &MainWindow::pageShown, &m_later, qOverload<>(&QTimer::start));
    connect(&selection, &Selection::changed, &m_later, qOverload<>(&QTimer::start));
    window.installEventFilter(this);
}

SessionKeeper::~SessionKeeper()
{
    if (m_later.isActive())
        save();
}

void SessionKeeper::restore(const QString& job)
{
    m_window.restoreGeometry(m_session.geometry);
    m_window.restoreLayout(m_session.layout);
    if (m_session.job.compare(job, Qt::CaseInsensitive) == 0) {
        m_window.showPage(static_cast<PageId>(m_session.page));
        if (!m_session.phone.isZero())
            m_selection.set({m_session.phone});
        // Once there is a layout, since before there is nothing to scroll.
        QTimer::singleShot(0, this, [this, value = m_session.scroll] {
            if (auto* list = listOf(m_window.currentPage()))
                list->verticalScrollBar()->setValue(value);
        });
    }
    m_session.job = job;
    m_later.start();
}

void SessionKeeper::setWelcomed()
{
    m_session.welcomed = true;
    save();
}

bool SessionKeeper::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::WindowStateChange:
    case QEvent::WindowDeactivate:
        m_later.start();
        break;
    case QEvent::Close:
        save();
        break;
    default:
        break;
    }
    return false;
}

void SessionKeeper::save()
{
    m_later.stop();
    const Page* page = m_window.currentPage();
    m_session.page = page ? static_cast<int>(page->info().id) : 0;
    const auto* list = listOf(page);
    m_session.scroll = list ? list->verticalScrollBar()->value() : 0;
    m_session.phone = m_selection.current();
    m_session.geometry = m_window.saveGeometry();
    m_session.layout = m_window.saveLayout();
    [[maybe_unused]] const bool written = m_session.write(m_path);
}

} // namespace firstring
