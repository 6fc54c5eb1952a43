// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/standing.h"
#include "ui/services.h"
#include "ui/widgets/toast.h"
#include "ui/windowoptions.h"

#include <QObject>
#include <QSettings>
#include <QTimer>

namespace airgate {

// What all pages of a window share: the services, who acts, which main account and which
// sub-account are looked at, and where results are told. GUI thread only.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(const Services& services, WindowOptions options, QObject* parent = nullptr);

    [[nodiscard]] const Services& services() const { return m_services; }
    [[nodiscard]] const WindowOptions& options() const { return m_options; }
    [[nodiscard]] const Principal& principal() const { return m_options.principal; }
    [[nodiscard]] QSettings& memory() { return m_memory; }
    [[nodiscard]] Instant now() const { return m_services.clock.now(); }
    [[nodiscard]] QDate today() const { return shanghaiDate(now()); }

    // By name.
    [[nodiscard]] const QList<MainAccount>& accounts() const { return m_accounts; }
    // The one that is shown; nothing before the first is connected.
    [[nodiscard]] std::optional<MainAccount> account() const;
    void selectAccount(MainAccountId id);
    // False until the accounts were read for the first time.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    // The current sub-account travels between pages.
    [[nodiscard]] const std::optional<Standing>& subject() const { return m_subject; }
    void setSubject(std::optional<Standing> subject);

    // Reads the main accounts again and has every page read again.
    void refresh();

Q_SIGNALS:
    void accountChanged(); // another one is shown, or its values changed
    void dataChanged();    // pages: read again, keep selection and position
    void subjectChanged();
    void told(const airgate::ToastText& text, const std::function<void()>& onAction);
    void failed(const QString& words); // lasts until the next success or until it is put away
    void recovered();                  // what failed before works again

private:
    void take(QList<MainAccount> accounts);

    Services m_services;
    WindowOptions m_options;
    QSettings m_memory;
    QList<MainAccount> m_accounts;
    MainAccountId m_selected;
    std::optional<Standing> m_subject;
    QTimer m_changedLater;
    bool m_isReady = false;
};

} // namespace airgate
