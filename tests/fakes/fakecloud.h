// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/interfaces/notifier.h"
#include "services/interfaces/secretvault.h"
#include "tests/fakes/uiworld.h"

namespace airgate {

// Seals by writing the context in front: enough to see whether it is opened in its own place.
class PlainSealer : public Sealer {
public:
    [[nodiscard]] Result<QByteArray> seal(const SecretBytes& plain,
                                          const QByteArray& context) const override;
    [[nodiscard]] Result<SecretBytes> open(const QByteArray& sealed,
                                           const QByteArray& context) const override;
};

// Nobody is told anything.
class SilentNotifiers : public NotifierFactory {
public:
    [[nodiscard]] Result<std::unique_ptr<Notifier>> open(ChannelTarget target) override;
};

class FakeConnector : public CloudConnector {
public:
    explicit FakeConnector(FakeCloudState& state)
        : m_state(state)
    {
    }
    [[nodiscard]] Result<std::shared_ptr<CloudApi>> connect(CloudCredential credential) override;

private:
    FakeCloudState& m_state;
};

} // namespace airgate
