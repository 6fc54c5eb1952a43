// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/delivery/httpposter.h"
#include "services/interfaces/notifier.h"

namespace airgate {

// Whether an answer means that the message was delivered: by HTTP status and body code, since both
// kinds of receiver refuse with HTTP 200 as well (F29). DeliveryRefused is final; Throttled and
// CloudUnavailable are worth another try. Details and bodies are redacted. Pure; any thread.

// Feishu and Lark: `code` (or `StatusCode`, older bots) is 0. A code that is not in the list of
// permanent ones is worth another try; an answer without a code is not Feishu's.
[[nodiscard]] Result<DeliveryReply> judgeFeishu(const HttpReply& reply,
                                                const ChannelTarget& target);

// Any receiver: 2xx, unless a JSON body says otherwise: `ok` or `success` false, or an `errcode`,
// `code` or `StatusCode` that is neither 0 nor the HTTP status.
[[nodiscard]] Result<DeliveryReply> judgeWebhook(const HttpReply& reply,
                                                 const ChannelTarget& target);

} // namespace airgate
