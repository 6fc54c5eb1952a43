// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/connectionthread.h"

namespace airgate {

// Tells whoever listens that the database has changed.
class ChangeNotice : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void changed();
};

// The store over any SqlDialect: a writer thread and two reader threads (one for what takes long),
// each with its connection.
class SqlStore final : public Store {
public:
    explicit SqlStore(std::unique_ptr<const SqlDialect> dialect, std::shared_ptr<HeadKeeper> heads = {});
    // Carries out what was handed over, then closes.
    ~SqlStore() override;

    Result<void> open(); // waits until it is open and up to date
    void onChanged(QObject* owner, std::function<void()> callback) override;

protected:
    void submit(Mode mode, std::function<bool(StoreSession&)> body,
                std::function<void(std::optional<Error>)> finish) override;

private:
    std::unique_ptr<const SqlDialect> m_dialect;
    std::shared_ptr<HeadKeeper> m_heads;
    ChangeNotice m_notice;
    ConnectionThread m_writer;
    ConnectionThread m_reader;
    ConnectionThread m_longReader; // connects when it is first used
};

} // namespace airgate
