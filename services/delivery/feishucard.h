// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/delivery/messagetemplates.h"

namespace airgate {

// Pure; any thread.

// The body for a Feishu or Lark bot: an interactive card (v1 schema), its header coloured by
// severity, all texts as plain text, so that a name like "<at id=all>" calls nobody. At most 20 KB,
// the bot's limit. With a signing secret it carries timestamp and sign, valid for an hour.
[[nodiscard]] QByteArray feishuBody(const Notice& notice, Instant now,
                                    const SecretBytes& signingSecret);

// base64(HMAC-SHA256(key = timestamp "\n" secret, message = nothing)); timestamp in Unix seconds.
[[nodiscard]] QByteArray feishuSign(qint64 timestamp, const SecretBytes& secret);

} // namespace airgate
