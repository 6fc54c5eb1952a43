// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quota/entrywriter.h"

#include "services/quota/ledgerdamage.h"

namespace airgate {

Result<void> EntryWriter::begin()
{
    if (m_head)
        return {};
    if (const auto sound = requireSoundLedger(m_session); !sound)
        return sound;
    const auto head = m_session.ledger().head();
    if (!head)
        return head.error();
    m_head = *head;
    return {};
}

Result<LedgerEntry> EntryWriter::write(const QuotaChange& change, LedgerEntryId reverses)
{
    if (const auto valid = validate(change); !valid)
        return valid.error();
    if (const auto begun = begin(); !begun)
        return begun.error();
    const auto position = m_balances.position(change);
    if (!position)
        return position.error();
    const auto postings = decide(change, *position);
    if (!postings)
        return postings.error();
    LedgerEntry entry;
    entry.id = LedgerEntryId(m_head->count + 1);
    entry.at = m_now;
    entry.kind = reverses.isValid() ? EntryKind::Reversal : change.kind;
    entry.postings = *postings;
    entry.author = m_author;
    entry.reason = change.reason;
    entry.reference = change.reference;
    entry.idempotencyKey = change.idempotencyKey;
    entry.reverses = reverses;
    entry.previousHash = m_head->hash;
    entry.hash = entryHash(entry);
    if (const auto appended = m_session.ledger().append(entry); !appended)
        return appended.error();
    m_head = {entry.id.value(), entry.hash};
    m_balances.post(*postings);
    return entry;
}

} // namespace airgate
