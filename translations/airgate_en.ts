<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActionStates</name>
    <message>
        <source>Your role does not allow this</source>
        <translation>Your role does not allow this</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Reached %1</source>
        <translation>Reached %1</translation>
    </message>
    <message>
        <source>Reached 100%, quota exhausted</source>
        <translation>Reached 100%, quota exhausted</translation>
    </message>
    <message>
        <source>Disabling is not proven yet</source>
        <translation>Disabling is not proven yet</translation>
    </message>
    <message>
        <source>The check keeps failing</source>
        <translation>The check keeps failing</translation>
    </message>
    <message>
        <source>Unattributed spend above the limit</source>
        <translation>Unattributed spend above the limit</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Retrying %1</source>
        <translation>Retrying %1</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Change to %1</source>
        <translation>Change to %1</translation>
    </message>
    <message>
        <source>Remaining %1, exceeded by %2</source>
        <translation>Remaining %1, exceeded by %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: airgatectl [--data DIR] [--secret-key-file FILE] [--account NAME] [--json] VERB …</source>
        <translation>Usage: airgatectl [--data DIR] [--secret-key-file FILE] [--account NAME] [--json] VERB …</translation>
    </message>
    <message>
        <source>missing value: %1</source>
        <translation>missing value: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <source>unexpected: %1</source>
        <translation>unexpected: %1</translation>
    </message>
    <message>
        <source>missing: --%1</source>
        <translation>missing: --%1</translation>
    </message>
    <message>
        <source>given twice: --%1</source>
        <translation>given twice: --%1</translation>
    </message>
    <message>
        <source>give either --ark-api-key or --endpoint</source>
        <translation>give either --ark-api-key or --endpoint</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be written.</source>
        <translation>
            <numerusform>%n row cannot be written.</numerusform>
            <numerusform>%n rows cannot be written.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>They are in %1.</translation>
    </message>
    <message>
        <source>Nothing was written; %1 of %2 rows could be.</source>
        <translation>Nothing was written; %1 of %2 rows could be.</translation>
    </message>
    <message>
        <source>Entries #%1 to #%2 written.</source>
        <translation>Entries #%1 to #%2 written.</translation>
    </message>
    <message>
        <source>Give --csv or --xlsx, not both.</source>
        <translation>Give --csv or --xlsx, not both.</translation>
    </message>
    <message>
        <source>%1 lines written to %2</source>
        <translation>%1 lines written to %2</translation>
    </message>
</context>
<context>
    <name>DemoWorld</name>
    <message>
        <source>Carried out: %1 stop orders proven, %2 still stopping; %3 messages delivered.</source>
        <translation>Carried out: %1 stop orders proven, %2 still stopping; %3 messages delivered.</translation>
    </message>
    <message>
        <source>Finance group bot</source>
        <translation>Finance group bot</translation>
    </message>
    <message>
        <source>Connected the main account %1.</source>
        <translation>Connected the main account %1.</translation>
    </message>
    <message>
        <source>Synchronised: %1 sub-accounts, %2 projects.</source>
        <translation>Synchronised: %1 sub-accounts, %2 projects.</translation>
    </message>
    <message>
        <source>Allocated: %1 ledger entries.</source>
        <translation>Allocated: %1 ledger entries.</translation>
    </message>
    <message>
        <source>Checked: bill %1 in %2, %3 unattributed.</source>
        <translation>Checked: bill %1 in %2, %3 unattributed.</translation>
    </message>
    <message>
        <source>Alerted: %1 alerts.</source>
        <translation>Alerted: %1 alerts.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Request id %1.</source>
        <translation>Request id %1.</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like 30000 or 30000.50, without signs, letters or separators.</source>
        <translation>This is not an amount. Write it like 30000 or 30000.50, without signs, letters or separators.</translation>
    </message>
    <message>
        <source>The amount has too many decimals. Round it and try again.</source>
        <translation>The amount has too many decimals. Round it and try again.</translation>
    </message>
    <message>
        <source>The amount is too large. The most is 92,233,720,368.54.</source>
        <translation>The amount is too large. The most is 92,233,720,368.54.</translation>
    </message>
    <message>
        <source>Still stopped for another reason (%1). Lift that one first.</source>
        <translation>Still stopped for another reason (%1). Lift that one first.</translation>
    </message>
    <message>
        <source>Check this value: %1.</source>
        <translation>Check this value: %1.</translation>
    </message>
    <message>
        <source>Not found: %1. Check the name, or synchronise first.</source>
        <translation>Not found: %1. Check the name, or synchronise first.</translation>
    </message>
    <message>
        <source>Already in use: %1. Choose another one.</source>
        <translation>Already in use: %1. Choose another one.</translation>
    </message>
    <message>
        <source>This needs the role “%1”. Ask somebody who has it.</source>
        <translation>This needs the role “%1”. Ask somebody who has it.</translation>
    </message>
    <message>
        <source>The quota is smaller than that. At most %1 can be deducted.</source>
        <translation>The quota is smaller than that. At most %1 can be deducted.</translation>
    </message>
    <message>
        <source>This would take the quota below what is already spent and stop the user. At most %1 can be deducted without that.</source>
        <translation>This would take the quota below what is already spent and stop the user. At most %1 can be deducted without that.</translation>
    </message>
    <message>
        <source>The key %1 was used before for something else. Nothing was written; use a new key.</source>
        <translation>The key %1 was used before for something else. Nothing was written; use a new key.</translation>
    </message>
    <message>
        <source>The pool has only %1 left.</source>
        <translation>The pool has only %1 left.</translation>
    </message>
    <message>
        <source>%1 is protected and is never stopped.</source>
        <translation>%1 is protected and is never stopped.</translation>
    </message>
    <message>
        <source>The access key %1 belongs to somebody else and is not touched.</source>
        <translation>The access key %1 belongs to somebody else and is not touched.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>Volcengine cannot be reached (%1). Check the network and try again.</source>
        <translation>Volcengine cannot be reached (%1). Check the network and try again.</translation>
    </message>
    <message>
        <source>The proxy refused the connection (%1). Check the proxy settings and sign-in.</source>
        <translation>The proxy refused the connection (%1). Check the proxy settings and sign-in.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified (%1). Check the clock and any TLS inspection.</source>
        <translation>The secure connection could not be verified (%1). Check the clock and any TLS inspection.</translation>
    </message>
    <message>
        <source>No answer in time. The outcome is unknown until it is read back; try again.</source>
        <translation>No answer in time. The outcome is unknown until it is read back; try again.</translation>
    </message>
    <message>
        <source>Volcengine is limiting requests. It is tried again later.</source>
        <translation>Volcengine is limiting requests. It is tried again later.</translation>
    </message>
    <message>
        <source>Volcengine is not available just now (%1). Try again later.</source>
        <translation>Volcengine is not available just now (%1). Try again later.</translation>
    </message>
    <message>
        <source>Volcengine does not know this AccessKey. Check that it is complete, active and not deleted.</source>
        <translation>Volcengine does not know this AccessKey. Check that it is complete, active and not deleted.</translation>
    </message>
    <message>
        <source>The signature does not match. Check the SecretKey; it must be pasted completely.</source>
        <translation>The signature does not match. Check the SecretKey; it must be pasted completely.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is off by %1 s. Set it by time server and try again.</source>
        <translation>The computer&apos;s clock is off by %1 s. Set it by time server and try again.</translation>
    </message>
    <message>
        <source>Volcengine refused access: %1. Add the missing permission to AirGate&apos;s key.</source>
        <translation>Volcengine refused access: %1. Add the missing permission to AirGate&apos;s key.</translation>
    </message>
    <message>
        <source>Volcengine does not have it: %1. Synchronise and look again.</source>
        <translation>Volcengine does not have it: %1. Synchronise and look again.</translation>
    </message>
    <message>
        <source>Volcengine refused: %1.</source>
        <translation>Volcengine refused: %1.</translation>
    </message>
    <message>
        <source>Volcengine answered with an error: %1.</source>
        <translation>Volcengine answered with an error: %1.</translation>
    </message>
    <message>
        <source>The answer was cut off or garbled (%1). Nothing was changed; try again.</source>
        <translation>The answer was cut off or garbled (%1). Nothing was changed; try again.</translation>
    </message>
    <message>
        <source>%1 users are missing from the listing at once. Nothing was changed; confirm if they are really gone.</source>
        <translation>%1 users are missing from the listing at once. Nothing was changed; confirm if they are really gone.</translation>
    </message>
    <message>
        <source>The read was incomplete (%1). The last good figures stay; try again.</source>
        <translation>The read was incomplete (%1). The last good figures stay; try again.</translation>
    </message>
    <message>
        <source>Volcengine said yes, but the state read back is another.</source>
        <translation>Volcengine said yes, but the state read back is another.</translation>
    </message>
    <message>
        <source>The channel refused the message: %1. Check its address, keyword and secret.</source>
        <translation>The channel refused the message: %1. Check its address, keyword and secret.</translation>
    </message>
    <message>
        <source>The database is damaged (%1). It was not changed; restore a backup.</source>
        <translation>The database is damaged (%1). It was not changed; restore a backup.</translation>
    </message>
    <message>
        <source>The database was written by a newer AirGate (%1). Install that version; it was not changed.</source>
        <translation>The database was written by a newer AirGate (%1). Install that version; it was not changed.</translation>
    </message>
    <message>
        <source>The database cannot be written (%1). Check the permissions of file and folder.</source>
        <translation>The database cannot be written (%1). Check the permissions of file and folder.</translation>
    </message>
    <message>
        <source>This file belongs to another program (%1). It was not changed.</source>
        <translation>This file belongs to another program (%1). It was not changed.</translation>
    </message>
    <message>
        <source>The disk is full (%1). Nothing was lost; make room and try again.</source>
        <translation>The disk is full (%1). Nothing was lost; make room and try again.</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again in a moment.</source>
        <translation>Another program is using the database. Try again in a moment.</translation>
    </message>
    <message>
        <source>The database reported an error (%1). Nothing was written.</source>
        <translation>The database reported an error (%1). Nothing was written.</translation>
    </message>
    <message>
        <source>The disk failed while writing (%1). Whether it was written is being looked up.</source>
        <translation>The disk failed while writing (%1). Whether it was written is being looked up.</translation>
    </message>
    <message>
        <source>%1 is doing this just now. Wait for it to finish.</source>
        <translation>%1 is doing this just now. Wait for it to finish.</translation>
    </message>
    <message>
        <source>Another AirGate took over meanwhile. Nothing was written.</source>
        <translation>Another AirGate took over meanwhile. Nothing was written.</translation>
    </message>
    <message>
        <source>There is no master key. Set AIRGATE_SECRET_KEY to 32 bytes as base64 or 64 hex digits, or give --secret-key-file FILE.</source>
        <translation>There is no master key. Set AIRGATE_SECRET_KEY to 32 bytes as base64 or 64 hex digits, or give --secret-key-file FILE.</translation>
    </message>
    <message>
        <source>The master key does not fit (%1). It must be the one this data was sealed with: 32 bytes as base64 or 64 hex digits.</source>
        <translation>The master key does not fit (%1). It must be the one this data was sealed with: 32 bytes as base64 or 64 hex digits.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used (%1). Unlock or start it, or set AIRGATE_SECRET_KEY.</source>
        <translation>The system keychain cannot be used (%1). Unlock or start it, or set AIRGATE_SECRET_KEY.</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again, or set AIRGATE_SECRET_KEY.</source>
        <translation>The system keychain is locked. Unlock it and try again, or set AIRGATE_SECRET_KEY.</translation>
    </message>
    <message>
        <source>A stored secret does not open. The master key is another one, or the data was changed.</source>
        <translation>A stored secret does not open. The master key is another one, or the data was changed.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong by what Volcengine says. Set it by time server and try again.</source>
        <translation>The computer&apos;s clock is wrong by what Volcengine says. Set it by time server and try again.</translation>
    </message>
    <message>
        <source>The file is too large. The most is 100 MB; split it.</source>
        <translation>The file is too large. The most is 100 MB; split it.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read. Save it as UTF-8 or as an Excel workbook (.xlsx).</source>
        <translation>The characters of the file cannot be read. Save it as UTF-8 or as an Excel workbook (.xlsx).</translation>
    </message>
    <message>
        <source>Row %1 has a NUL character. This is not a text file.</source>
        <translation>Row %1 has a NUL character. This is not a text file.</translation>
    </message>
    <message>
        <source>A cell in row %1 is longer than 32,767 characters.</source>
        <translation>A cell in row %1 is longer than 32,767 characters.</translation>
    </message>
    <message>
        <source>Row %1 has more cells than the header.</source>
        <translation>Row %1 has more cells than the header.</translation>
    </message>
    <message>
        <source>Row %1 has text after a closing quotation mark.</source>
        <translation>Row %1 has text after a closing quotation mark.</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed.</source>
        <translation>A quotation mark in row %1 is never closed.</translation>
    </message>
    <message>
        <source>The file has more than 1,048,576 rows. Split it.</source>
        <translation>The file has more than 1,048,576 rows. Split it.</translation>
    </message>
    <message>
        <source>Row %1 has more than 256 columns.</source>
        <translation>Row %1 has more than 256 columns.</translation>
    </message>
    <message>
        <source>The workbook has a password, or is of Excel before 2007. Save it as .xlsx without a password.</source>
        <translation>The workbook has a password, or is of Excel before 2007. Save it as .xlsx without a password.</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off. Get it again and retry.</source>
        <translation>The workbook is damaged or cut off. Get it again and retry.</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet.</source>
        <translation>The workbook has no visible sheet.</translation>
    </message>
    <message>
        <source>The file cannot be used (%1).</source>
        <translation>The file cannot be used (%1).</translation>
    </message>
    <message>
        <source>This file was imported before, as entries #%1. Nothing was written; ask for it again if it is meant.</source>
        <translation>This file was imported before, as entries #%1. Nothing was written; ask for it again if it is meant.</translation>
    </message>
    <message>
        <source>Entry #%1 has reversed this one already.</source>
        <translation>Entry #%1 has reversed this one already.</translation>
    </message>
    <message>
        <source>The ledger is not sound (entry #%1: %2). Nothing is written until an administrator has looked at it and acknowledged it.</source>
        <translation>The ledger is not sound (entry #%1: %2). Nothing is written until an administrator has looked at it and acknowledged it.</translation>
    </message>
</context>
<context>
    <name>HelpBoxes</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>About AirGate</source>
        <translation>About AirGate</translation>
    </message>
    <message>
        <source>&lt;b&gt;AirGate %1&lt;/b&gt;&lt;br&gt;Prepaid quotas for Volcengine sub-accounts.&lt;br&gt;&lt;br&gt;Licensed under the GNU General Public License, version 3 or later.&lt;br&gt;Icons: Lucide (ISC and MIT licences).&lt;br&gt;Built with Qt %2.</source>
        <translation>&lt;b&gt;AirGate %1&lt;/b&gt;&lt;br&gt;Prepaid quotas for Volcengine sub-accounts.&lt;br&gt;&lt;br&gt;Licensed under the GNU General Public License, version 3 or later.&lt;br&gt;Icons: Lucide (ISC and MIT licences).&lt;br&gt;Built with Qt %2.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The user name is missing.</source>
        <translation>The user name is missing.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Not found.</translation>
    </message>
    <message>
        <source>Not found. Change to %1?</source>
        <translation>Not found. Change to %1?</translation>
    </message>
    <message>
        <source>The ID is that of %1.</source>
        <translation>The ID is that of %1.</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>The amount is missing.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>This is not an amount.</translation>
    </message>
    <message>
        <source>The amount has more than two decimals.</source>
        <translation>The amount has more than two decimals.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>The amount is too large.</translation>
    </message>
    <message>
        <source>The amount is 0.</source>
        <translation>The amount is 0.</translation>
    </message>
    <message>
        <source>The kind is neither an allocation nor a deduction.</source>
        <translation>The kind is neither an allocation nor a deduction.</translation>
    </message>
    <message>
        <source>An allocation cannot be negative.</source>
        <translation>An allocation cannot be negative.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>The reason is missing.</translation>
    </message>
    <message>
        <source>The reason is longer than 500 characters.</source>
        <translation>The reason is longer than 500 characters.</translation>
    </message>
    <message>
        <source>The reference number is longer than 64 characters.</source>
        <translation>The reference number is longer than 64 characters.</translation>
    </message>
    <message>
        <source>At most %1 can be deducted.</source>
        <translation>At most %1 can be deducted.</translation>
    </message>
    <message>
        <source>Remaining %1; more would stop the user.</source>
        <translation>Remaining %1; more would stop the user.</translation>
    </message>
    <message>
        <source>The pool has only %1 left.</source>
        <translation>The pool has only %1 left.</translation>
    </message>
    <message>
        <source>Reference already used in row %1</source>
        <translation>Reference already used in row %1</translation>
    </message>
    <message>
        <source>Reference already used in entry #%1</source>
        <translation>Reference already used in entry #%1</translation>
    </message>
    <message>
        <source>The same as row %1</source>
        <translation>The same as row %1</translation>
    </message>
    <message>
        <source>Stopped: will not be restored automatically</source>
        <translation>Stopped: will not be restored automatically</translation>
    </message>
    <message>
        <source>No longer listed by Volcengine</source>
        <translation>No longer listed by Volcengine</translation>
    </message>
    <message>
        <source>More than 10 times the usual %1</source>
        <translation>More than 10 times the usual %1</translation>
    </message>
    <message>
        <source>Read as an allocation or deduction by its sign</source>
        <translation>Read as an allocation or deduction by its sign</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Bulk allocation</source>
        <translation>Bulk allocation</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>Amount (¥)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>Reference no.</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Deduction</translation>
    </message>
    <message>
        <source>Do not edit: the ID finds the user even if the name changes.</source>
        <translation>Do not edit: the ID finds the user even if the name changes.</translation>
    </message>
    <message>
        <source>More than 0 with up to two decimals; 3w and 3万 are understood as well.</source>
        <translation>More than 0 with up to two decimals; 3w and 3万 are understood as well.</translation>
    </message>
    <message>
        <source>svc-example (sample, delete this row)</source>
        <translation>svc-example (sample, delete this row)</translation>
    </message>
    <message>
        <source>Top-up for November</source>
        <translation>Top-up for November</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Entry #%1 holds a value that AirGate never writes.</source>
        <translation>Entry #%1 holds a value that AirGate never writes.</translation>
    </message>
    <message>
        <source>Entry #%1 is missing.</source>
        <translation>Entry #%1 is missing.</translation>
    </message>
    <message>
        <source>Entry #%1 does not follow the one before it: its previous hash is another.</source>
        <translation>Entry #%1 does not follow the one before it: its previous hash is another.</translation>
    </message>
    <message>
        <source>Entry #%1 was changed: its hash does not fit its content.</source>
        <translation>Entry #%1 was changed: its hash does not fit its content.</translation>
    </message>
    <message>
        <source>Entry #%1 has postings that are missing, double or out of order.</source>
        <translation>Entry #%1 has postings that are missing, double or out of order.</translation>
    </message>
    <message>
        <source>Entry #%1 does not balance: its postings do not sum to 0.</source>
        <translation>Entry #%1 does not balance: its postings do not sum to 0.</translation>
    </message>
    <message>
        <source>Entry #%1 states a balance that does not follow from the entries before it.</source>
        <translation>Entry #%1 states a balance that does not follow from the entries before it.</translation>
    </message>
    <message>
        <source>Entry #%1 reverses an entry that cannot be reversed.</source>
        <translation>Entry #%1 reverses an entry that cannot be reversed.</translation>
    </message>
    <message>
        <source>Entry #%1 is not the one that was acknowledged: the ledger was written anew.</source>
        <translation>Entry #%1 is not the one that was acknowledged: the ledger was written anew.</translation>
    </message>
    <message>
        <source>The balance kept for sub-account %1 is not the sum of the ledger (last entry #%2).</source>
        <translation>The balance kept for sub-account %1 is not the sum of the ledger (last entry #%2).</translation>
    </message>
    <message>
        <source>The balance kept for the pool of main account %1 is not the sum of the ledger (last entry #%2).</source>
        <translation>The balance kept for the pool of main account %1 is not the sum of the ledger (last entry #%2).</translation>
    </message>
    <message>
        <source>The ledger is sound (%1 entries).</source>
        <translation>The ledger is sound (%1 entries).</translation>
    </message>
    <message>
        <source>The end of the ledger is lost from entry #%1 on.</source>
        <translation>The end of the ledger is lost from entry #%1 on.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Sub-accounts</source>
        <translation>&amp;Sub-accounts</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>&amp;Quota</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>&amp;Alerts</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>&gt; %1 years</source>
        <translation>&gt; %1 years</translation>
    </message>
    <message>
        <source>Runs out in about %1 days · %2</source>
        <translation>Runs out in about %1 days · %2</translation>
    </message>
    <message>
        <source>Unattributed spend</source>
        <translation>Unattributed spend</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Test message</translation>
    </message>
    <message>
        <source>%1 has used %2</source>
        <translation>%1 has used %2</translation>
    </message>
    <message>
        <source>%1 has used up its quota</source>
        <translation>%1 has used up its quota</translation>
    </message>
    <message>
        <source>Disabling %1 is not verified yet</source>
        <translation>Disabling %1 is not verified yet</translation>
    </message>
    <message>
        <source>Check failed: %1</source>
        <translation>Check failed: %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>Reached %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Allocated quota</source>
        <translation>Allocated quota</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Consumed</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Per day</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Display name</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Main account</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Unattributed</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Bill total</source>
        <translation>Bill total</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Enforcement</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Quota exhausted</source>
        <translation>Quota exhausted</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Data out of date</source>
        <translation>Data out of date</translation>
    </message>
    <message>
        <source>Console login</source>
        <translation>Console login</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Retrying</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>Changed by hand</translation>
    </message>
    <message>
        <source>Disabling, not begun</source>
        <translation>Disabling, not begun</translation>
    </message>
    <message>
        <source>Restoring, not begun</source>
        <translation>Restoring, not begun</translation>
    </message>
    <message>
        <source>Disabling under way</source>
        <translation>Disabling under way</translation>
    </message>
    <message>
        <source>Restoring under way</source>
        <translation>Restoring under way</translation>
    </message>
    <message>
        <source>Disabled, verified</source>
        <translation>Disabled, verified</translation>
    </message>
    <message>
        <source>Restored, verified</source>
        <translation>Restored, verified</translation>
    </message>
    <message>
        <source>Would have been disabled (observing only)</source>
        <translation>Would have been disabled (observing only)</translation>
    </message>
    <message>
        <source>Superseded by a later order</source>
        <translation>Superseded by a later order</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>StatementPdf</name>
    <message>
        <source>Allocation</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>Deduction</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reversal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Demo data: not a statement of real money</source>
        <translation>Demo data: not a statement of real money</translation>
    </message>
    <message>
        <source>Spend complete up to %1 (UTC+8)</source>
        <translation>Spend complete up to %1 (UTC+8)</translation>
    </message>
    <message>
        <source>Ledger head: %1 entries, %2</source>
        <translation>Ledger head: %1 entries, %2</translation>
    </message>
    <message>
        <source>Made %1 (UTC+8) by %2</source>
        <translation>Made %1 (UTC+8) by %2</translation>
    </message>
    <message>
        <source>Allocated quota</source>
        <translation>Allocated quota</translation>
    </message>
    <message>
        <source>Remaining quota</source>
        <translation>Remaining quota</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time (UTC+8)</source>
        <translation>Time (UTC+8)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>Amount (¥)</translation>
    </message>
    <message>
        <source>Balance after (¥)</source>
        <translation>Balance after (¥)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>Reference no.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Spend (¥)</source>
        <translation>Spend (¥)</translation>
    </message>
    <message>
        <source>Spend by day</source>
        <translation>Spend by day</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>Account statement</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Main account</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sub-account</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
</context>
<context>
    <name>StopVerbs</name>
    <message>
        <source>Not proven yet: not every switch was read back as wanted. It is tried again at the next check.</source>
        <translation>Not proven yet: not every switch was read back as wanted. It is tried again at the next check.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Usage unknown</source>
        <translation>Usage unknown</translation>
    </message>
    <message>
        <source>%1 used, %2 remaining</source>
        <translation>%1 used, %2 remaining</translation>
    </message>
    <message>
        <source>, passed %1</source>
        <translation>, passed %1</translation>
    </message>
</context>
<context>
    <name>airgate::AccountSwitcher</name>
    <message>
        <source>No main account</source>
        <translation>No main account</translation>
    </message>
    <message>
        <source>Click to add one</source>
        <translation>Click to add one</translation>
    </message>
    <message>
        <source>Main account: %1</source>
        <translation>Main account: %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
</context>
<context>
    <name>airgate::AddMainAccountDialog</name>
    <message>
        <source>Add main account</source>
        <translation>Add main account</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Ad&amp;vanced</translation>
    </message>
    <message>
        <source>Use the key of the main account or of an IAM user with the needed permissions. It is encrypted before it is stored.</source>
        <translation>Use the key of the main account or of an IAM user with the needed permissions. It is encrypted before it is stored.</translation>
    </message>
    <message>
        <source>Paste “AccessKeyId SecretKey” or a line of the CSV file</source>
        <translation>Paste “AccessKeyId SecretKey” or a line of the CSV file</translation>
    </message>
    <message>
        <source>Shown while pressed</source>
        <translation>Shown while pressed</translation>
    </message>
    <message>
        <source>Show the SecretKey while pressed</source>
        <translation>Show the SecretKey while pressed</translation>
    </message>
    <message>
        <source>Automatic (split bill where complete, else bill details)</source>
        <translation>Automatic (split bill where complete, else bill details)</translation>
    </message>
    <message>
        <source>Split bill only</source>
        <translation>Split bill only</translation>
    </message>
    <message>
        <source>Bill details only</source>
        <translation>Bill details only</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Bill source</source>
        <translation>&amp;Bill source</translation>
    </message>
    <message>
        <source>&amp;Opening date</source>
        <translation>&amp;Opening date</translation>
    </message>
    <message>
        <source>Spend before this day does not count against a quota</source>
        <translation>Spend before this day does not count against a quota</translation>
    </message>
    <message>
        <source>Empty: Volcengine&apos;s own addresses</source>
        <translation>Empty: Volcengine&apos;s own addresses</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Check key</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>Asking Volcengine whose key this is…</source>
        <translation>Asking Volcengine whose key this is…</translation>
    </message>
    <message>
        <source>The key works. It belongs to account %1.</source>
        <translation>The key works. It belongs to account %1.</translation>
    </message>
</context>
<context>
    <name>airgate::AlertModel</name>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Time (UTC+8)</source>
        <translation>Time (UTC+8)</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sub-account</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Spent / quota (¥)</source>
        <translation>Spent / quota (¥)</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>Main account</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unacknowledged</translation>
    </message>
</context>
<context>
    <name>airgate::AlertsPage</name>
    <message>
        <source>Alerts &amp; enforcement</source>
        <translation>Alerts &amp; enforcement</translation>
    </message>
    <message>
        <source>Search sub-account, event</source>
        <translation>Search sub-account, event</translation>
    </message>
    <message>
        <source>The alerts could not be read</source>
        <translation>The alerts could not be read</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unacknowledged</translation>
    </message>
    <message>
        <source>Alert filter</source>
        <translation>Alert filter</translation>
    </message>
    <message>
        <source>No matching alerts</source>
        <translation>No matching alerts</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>No alerts</translation>
    </message>
    <message>
        <source>Nobody has reached a step yet.</source>
        <translation>Nobody has reached a step yet.</translation>
    </message>
    <message>
        <source>%1 alerts · %2 unacknowledged</source>
        <translation>%1 alerts · %2 unacknowledged</translation>
    </message>
    <message>
        <source>Acknowledged %1 alerts</source>
        <translation>Acknowledged %1 alerts</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>airgate::AllocateDialog</name>
    <message>
        <source>I know that this disables the sub-account: more is spent than it may have</source>
        <translation>I know that this disables the sub-account: more is spent than it may have</translation>
    </message>
    <message>
        <source>&amp;Allocate</source>
        <translation>&amp;Allocate</translation>
    </message>
    <message>
        <source>&amp;Deduct</source>
        <translation>&amp;Deduct</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>For example the number of the approval</source>
        <translation>For example the number of the approval</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sub-account</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reference &amp;no.</source>
        <translation>Reference &amp;no.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>Reference no.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>A&amp;mount</translation>
    </message>
    <message>
        <source>Ledger entry #%1 · operator %2</source>
        <translation>Ledger entry #%1 · operator %2</translation>
    </message>
    <message>
        <source>Deduct</source>
        <translation>Deduct</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Allocate</translation>
    </message>
    <message>
        <source>Deduct quota</source>
        <translation>Deduct quota</translation>
    </message>
    <message>
        <source>Allocate quota</source>
        <translation>Allocate quota</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Give a reason</translation>
    </message>
    <message>
        <source>The balance has changed, please check</source>
        <translation>The balance has changed, please check</translation>
    </message>
</context>
<context>
    <name>airgate::AmountBox</name>
    <message>
        <source>Amount filter</source>
        <translation>Amount filter</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>Any amount</translation>
    </message>
</context>
<context>
    <name>airgate::BulkAllocateDialog</name>
    <message>
        <source>Bulk allocation</source>
        <translation>Bulk allocation</translation>
    </message>
    <message>
        <source>Export errors</source>
        <translation>Export errors</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Next error</translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here, or paste cells with Ctrl+V</source>
        <translation>Drop a CSV or Excel file here, or paste cells with Ctrl+V</translation>
    </message>
    <message>
        <source>Read are user name, kind, amount, reason and reference number, in any order. Without a kind the sign of the amount says it.</source>
        <translation>Read are user name, kind, amount, reason and reference number, in any order. Without a kind the sign of the amount says it.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Get template</source>
        <translation>Get template</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Which column is what?</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>One transaction: roll back everything if any entry fails</source>
        <translation>One transaction: roll back everything if any entry fails</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message numerus="yes">
        <source>Mend the other %n row(s)</source>
        <translation>
            <numerusform>Mend the other %n row</numerusform>
            <numerusform>Mend the other %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Write %1 entries · net %2</source>
        <translation>Write %1 entries · net %2</translation>
    </message>
    <message>
        <source>Write %1 valid entries · net %2</source>
        <translation>Write %1 valid entries · net %2</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tables (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>There are no rows to import.</source>
        <translation>There are no rows to import.</translation>
    </message>
    <message>
        <source>The columns of %1 are not all known. Say which is what.</source>
        <translation>The columns of %1 are not all known. Say which is what.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1 columns matched</source>
        <translation>%1 columns matched</translation>
    </message>
    <message>
        <source>This file was imported on %1 by %2: entries #%3 to #%4.</source>
        <translation>This file was imported on %1 by %2: entries #%3 to #%4.</translation>
    </message>
    <message>
        <source>Import it again on purpose</source>
        <translation>Import it again on purpose</translation>
    </message>
    <message>
        <source>Entries %1</source>
        <translation>Entries %1</translation>
    </message>
    <message>
        <source>Net change %1</source>
        <translation>Net change %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not written</source>
        <translation>
            <numerusform>%n row not written</numerusform>
            <numerusform>%n rows not written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written</source>
        <translation>
            <numerusform>%n entry written</numerusform>
            <numerusform>%n entries written</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in ledger</source>
        <translation>Show in ledger</translation>
    </message>
    <message>
        <source>Export receipt…</source>
        <translation>Export receipt…</translation>
    </message>
    <message>
        <source>Export receipt</source>
        <translation>Export receipt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n edit(s)?</source>
        <translation>
            <numerusform>Discard %n edit?</numerusform>
            <numerusform>Discard %n edits?</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Go on editing</translation>
    </message>
</context>
<context>
    <name>airgate::BulkCheckPage</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Double-click or F2 edits, F8 next error, Del leaves a row out</source>
        <translation>Double-click or F2 edits, F8 next error, Del leaves a row out</translation>
    </message>
    <message>
        <source>%1 rows will be written, %2 skipped</source>
        <translation>%1 rows will be written, %2 skipped</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Allocate</translation>
    </message>
    <message>
        <source>Deduct</source>
        <translation>Deduct</translation>
    </message>
    <message>
        <source>Net change</source>
        <translation>Net change</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airgate::BulkDelegate</name>
    <message>
        <source>By sign</source>
        <translation>By sign</translation>
    </message>
</context>
<context>
    <name>airgate::BulkHeader</name>
    <message>
        <source>Choose file</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Write to ledger</source>
        <translation>Write to ledger</translation>
    </message>
    <message>
        <source>Change file…</source>
        <translation>Change file…</translation>
    </message>
    <message>
        <source>Get template</source>
        <translation>Get template</translation>
    </message>
</context>
<context>
    <name>airgate::BulkModel</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>Amount (¥)</translation>
    </message>
    <message>
        <source>Balance now (¥)</source>
        <translation>Balance now (¥)</translation>
    </message>
    <message>
        <source>Balance after (¥)</source>
        <translation>Balance after (¥)</translation>
    </message>
    <message>
        <source>Usage after</source>
        <translation>Usage after</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>Reference no.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Row %1, %2</translation>
    </message>
</context>
<context>
    <name>airgate::BulkTable</name>
    <message>
        <source>Rows to check</source>
        <translation>Rows to check</translation>
    </message>
</context>
<context>
    <name>airgate::BurnDownChart</name>
    <message>
        <source>Remaining quota and forecast</source>
        <translation>Remaining quota and forecast</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Not enough data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>%1 to %2, %3 remaining</source>
        <translation>%1 to %2, %3 remaining</translation>
    </message>
    <message>
        <source>, runs out on %1</source>
        <translation>, runs out on %1</translation>
    </message>
</context>
<context>
    <name>airgate::ChainCard</name>
    <message>
        <source>Hash verified</source>
        <translation>Hash verified</translation>
    </message>
    <message>
        <source>Hash does not match</source>
        <translation>Hash does not match</translation>
    </message>
</context>
<context>
    <name>airgate::ColumnMapping</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>Amount (¥)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>Reference no.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>airgate::Commands</name>
    <message>
        <source>Connected %1</source>
        <translation>Connected %1</translation>
    </message>
    <message>
        <source>Allocated %1 · #%2</source>
        <translation>Allocated %1 · #%2</translation>
    </message>
    <message>
        <source>Deducted %1 · #%2</source>
        <translation>Deducted %1 · #%2</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Restored after an allocation</source>
        <translation>Restored after an allocation</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>Restored %1</translation>
    </message>
    <message>
        <source>Disabled %1, verified</source>
        <translation>Disabled %1, verified</translation>
    </message>
    <message>
        <source>Disabling %1, not verified yet</source>
        <translation>Disabling %1, not verified yet</translation>
    </message>
    <message>
        <source>Restored %1, verified</source>
        <translation>Restored %1, verified</translation>
    </message>
    <message>
        <source>Restoring %1, not verified yet</source>
        <translation>Restoring %1, not verified yet</translation>
    </message>
    <message>
        <source>Check failed: %1</source>
        <translation>Check failed: %1</translation>
    </message>
    <message>
        <source>Sync failed: %1</source>
        <translation>Sync failed: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) are over their quota but more than may be disabled in one check. Disable them by hand or look at the bill first.</source>
        <translation>
            <numerusform>%n sub-account is over its quota but more than may be disabled in one check. Disable it by hand or look at the bill first.</numerusform>
            <numerusform>%n sub-accounts are over their quota but more than may be disabled in one check. Disable them by hand or look at the bill first.</numerusform>
        </translation>
    </message>
    <message>
        <source>In step with the cloud · %1 sub-accounts</source>
        <translation>In step with the cloud · %1 sub-accounts</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone</source>
        <translation>%1 new, %2 changed, %3 gone</translation>
    </message>
    <message>
        <source>Sync with cloud</source>
        <translation>Sync with cloud</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) are missing from the cloud&apos;s list.</source>
        <translation>
            <numerusform>%n sub-account is missing from the cloud&apos;s list.</numerusform>
            <numerusform>%n sub-accounts are missing from the cloud&apos;s list.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked as not synced; their ledger and history stay. Nothing has been changed yet.</source>
        <translation>They are marked as not synced; their ledger and history stay. Nothing has been changed yet.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as gone</source>
        <translation>
            <numerusform>Mark %n as gone</numerusform>
            <numerusform>Mark %n as gone</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled automatically at 100%</source>
        <translation>%1 is disabled automatically at 100%</translation>
    </message>
    <message>
        <source>%1 is no longer disabled automatically</source>
        <translation>%1 is no longer disabled automatically</translation>
    </message>
    <message>
        <source>%1 is monitored</source>
        <translation>%1 is monitored</translation>
    </message>
    <message>
        <source>%1 is no longer monitored</source>
        <translation>%1 is no longer monitored</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>%1 rows exported · %2</source>
        <translation>%1 rows exported · %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Reversed %1 · #%2</source>
        <translation>Reversed %1 · #%2</translation>
    </message>
</context>
<context>
    <name>airgate::DataTable</name>
    <message>
        <source>Sort ascending</source>
        <translation>Sort ascending</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sort descending</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Hide column</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Reset columns</translation>
    </message>
</context>
<context>
    <name>airgate::DemoStripe</name>
    <message>
        <source>Demo data: nothing here is real, nothing leaves this computer</source>
        <translation>Demo data: nothing here is real, nothing leaves this computer</translation>
    </message>
</context>
<context>
    <name>airgate::Desktop</name>
    <message>
        <source>A picture of the main window: %1</source>
        <translation>A picture of the main window: %1</translation>
    </message>
</context>
<context>
    <name>airgate::DetailPane</name>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>Enforcement</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Allocate</translation>
    </message>
    <message>
        <source>Deduct</source>
        <translation>Deduct</translation>
    </message>
    <message>
        <source>No sub-account selected</source>
        <translation>No sub-account selected</translation>
    </message>
</context>
<context>
    <name>airgate::EntriesTab</name>
    <message>
        <source>Ledger entries of this sub-account</source>
        <translation>Ledger entries of this sub-account</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>No entries yet</translation>
    </message>
    <message>
        <source>Allocations and deductions are listed here.</source>
        <translation>Allocations and deductions are listed here.</translation>
    </message>
</context>
<context>
    <name>airgate::EntryPane</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>AirGate itself</source>
        <translation>AirGate itself</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>No entry selected</translation>
    </message>
    <message>
        <source>Select an entry to see its details.</source>
        <translation>Select an entry to see its details.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>Reference no.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The ledger is append-only. Use a reversal to correct an entry.</source>
        <translation>The ledger is append-only. Use a reversal to correct an entry.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>Hash chain</source>
        <translation>Hash chain</translation>
    </message>
    <message>
        <source>Entry #%1</source>
        <translation>Entry #%1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
</context>
<context>
    <name>airgate::EventsTab</name>
    <message>
        <source>Alerts of this sub-account</source>
        <translation>Alerts of this sub-account</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>No alerts</translation>
    </message>
    <message>
        <source>Reached steps and failed disabling are listed here.</source>
        <translation>Reached steps and failed disabling are listed here.</translation>
    </message>
</context>
<context>
    <name>airgate::ExportDialog</name>
    <message>
        <source>Export ledger</source>
        <translation>Export ledger</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV without BOM</source>
        <translation>CSV without BOM</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>All entries of the main account</source>
        <translation>All entries of the main account</translation>
    </message>
    <message>
        <source>As the filter shows them</source>
        <translation>As the filter shows them</translation>
    </message>
    <message>
        <source>UTF-8 with a mark, so that Excel reads Chinese.</source>
        <translation>UTF-8 with a mark, so that Excel reads Chinese.</translation>
    </message>
    <message>
        <source>UTF-8, for programs.</source>
        <translation>UTF-8, for programs.</translation>
    </message>
    <message>
        <source>With totals and a sheet that names filter, horizon and chain head.</source>
        <translation>With totals and a sheet that names filter, horizon and chain head.</translation>
    </message>
    <message>
        <source>Export %1 rows…</source>
        <translation>Export %1 rows…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Stopped. No file was written.</translation>
    </message>
</context>
<context>
    <name>airgate::FilterBar</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Enabled</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Not synced</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>Status filter</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>All projects</translation>
    </message>
    <message>
        <source>Project filter</source>
        <translation>Project filter</translation>
    </message>
    <message>
        <source>Amounts in ¥</source>
        <translation>Amounts in ¥</translation>
    </message>
</context>
<context>
    <name>airgate::ForecastDelegate</name>
    <message>
        <source>Exhausted</source>
        <translation>Exhausted</translation>
    </message>
    <message>
        <source>&gt; %1 year</source>
        <translation>&gt; %1 year</translation>
    </message>
</context>
<context>
    <name>airgate::LedgerFilters</name>
    <message>
        <source>All sub-accounts</source>
        <translation>All sub-accounts</translation>
    </message>
    <message>
        <source>Sub-account filter</source>
        <translation>Sub-account filter</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Operator filter</source>
        <translation>Operator filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kind filter</source>
        <translation>Kind filter</translation>
    </message>
</context>
<context>
    <name>airgate::LedgerModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time (UTC+8)</source>
        <translation>Time (UTC+8)</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sub-account</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>Amount (¥)</translation>
    </message>
    <message>
        <source>Balance after (¥)</source>
        <translation>Balance after (¥)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>Reference no.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Allocate</translation>
    </message>
    <message>
        <source>Deduct</source>
        <translation>Deduct</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reversal</translation>
    </message>
    <message>
        <source>As it was after the entry</source>
        <translation>As it was after the entry</translation>
    </message>
</context>
<context>
    <name>airgate::LedgerPage</name>
    <message>
        <source>Quota ledger</source>
        <translation>Quota ledger</translation>
    </message>
    <message>
        <source>Search reference, reason, operator</source>
        <translation>Search reference, reason, operator</translation>
    </message>
    <message>
        <source>The ledger could not be read</source>
        <translation>The ledger could not be read</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>No entries yet</translation>
    </message>
    <message>
        <source>The first allocation begins the ledger.</source>
        <translation>The first allocation begins the ledger.</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>Allocate…</translation>
    </message>
    <message>
        <source>No matching entries</source>
        <translation>No matching entries</translation>
    </message>
    <message>
        <source>Hash chain: %1</source>
        <translation>Hash chain: %1</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Your role does not allow this</translation>
    </message>
    <message>
        <source>Select an entry first</source>
        <translation>Select an entry first</translation>
    </message>
    <message>
        <source>A reversal cannot be reversed; write a new entry instead</source>
        <translation>A reversal cannot be reversed; write a new entry instead</translation>
    </message>
    <message>
        <source>Reversed already by entry #%1</source>
        <translation>Reversed already by entry #%1</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copy rows</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headers</source>
        <translation>Copy rows with &amp;headers</translation>
    </message>
</context>
<context>
    <name>airgate::LedgerSelection</name>
    <message>
        <source>%1 entries · %2 selected</source>
        <translation>%1 entries · %2 selected</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>Deducted</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Reversed</translation>
    </message>
    <message>
        <source>Net change</source>
        <translation>Net change</translation>
    </message>
</context>
<context>
    <name>airgate::ListPage</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>airgate::MainWindow</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>AirGate — %1</source>
        <translation>AirGate — %1</translation>
    </message>
    <message>
        <source>%1 [demo data]</source>
        <translation>%1 [demo data]</translation>
    </message>
</context>
<context>
    <name>airgate::MoneyEdit</name>
    <message>
        <source>At most two decimals; amounts are never rounded.</source>
        <translation>At most two decimals; amounts are never rounded.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>This amount is too large.</translation>
    </message>
    <message>
        <source>Not an amount. For example 30000, 30,000.00 or 3w.</source>
        <translation>Not an amount. For example 30000, 30,000.00 or 3w.</translation>
    </message>
</context>
<context>
    <name>airgate::NavigationPane</name>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>airgate::OrderTab</name>
    <message>
        <source>Never disabled</source>
        <translation>Never disabled</translation>
    </message>
    <message>
        <source>What a stop turned off, and whether it was verified, is shown here.</source>
        <translation>What a stop turned off, and whether it was verified, is shown here.</translation>
    </message>
    <message>
        <source>Why it is disabled</source>
        <translation>Why it is disabled</translation>
    </message>
    <message>
        <source>since %1 · %2 · %3</source>
        <translation>since %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Enforcement #%1</source>
        <translation>Enforcement #%1</translation>
    </message>
</context>
<context>
    <name>airgate::PeriodBox</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>airgate::QuickAmountBar</name>
    <message>
        <source>Use maximum %1</source>
        <translation>Use maximum %1</translation>
    </message>
    <message>
        <source>Enough for %1 days</source>
        <translation>Enough for %1 days</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Down to %1</source>
        <translation>Down to %1</translation>
    </message>
</context>
<context>
    <name>airgate::QuotaMessage</name>
    <message>
        <source>Reference already used in entry #%1</source>
        <translation>Reference already used in entry #%1</translation>
    </message>
    <message>
        <source>The sub-account is over its quota afterwards and is disabled at the next check.</source>
        <translation>The sub-account is over its quota afterwards and is disabled at the next check.</translation>
    </message>
    <message>
        <source>The sub-account is disabled. Writing does not restore it; you are asked afterwards if it has quota again.</source>
        <translation>The sub-account is disabled. Writing does not restore it; you are asked afterwards if it has quota again.</translation>
    </message>
    <message>
        <source>Not enough remaining quota: %1 after the deduction. Maximum: %2.</source>
        <translation>Not enough remaining quota: %1 after the deduction. Maximum: %2.</translation>
    </message>
    <message>
        <source>Usage falls below %1; the %2 alert clears.</source>
        <translation>Usage falls below %1; the %2 alert clears.</translation>
    </message>
</context>
<context>
    <name>airgate::QuotaPreview</name>
    <message>
        <source>Allocated quota</source>
        <translation>Allocated quota</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Consumed</translation>
    </message>
    <message>
        <source>Remaining quota</source>
        <translation>Remaining quota</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Runs out</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>%1: now %2, after %3</source>
        <translation>%1: now %2, after %3</translation>
    </message>
</context>
<context>
    <name>airgate::ReferenceField</name>
    <message>
        <source>! Used in #%1</source>
        <translation>! Used in #%1</translation>
    </message>
    <message>
        <source>✓ Not used yet</source>
        <translation>✓ Not used yet</translation>
    </message>
</context>
<context>
    <name>airgate::RelatedCard</name>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>reversed</source>
        <translation>reversed</translation>
    </message>
</context>
<context>
    <name>airgate::RestoreDialog</name>
    <message>
        <source>Restore exactly</source>
        <translation>Restore exactly</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restore %1?</translation>
    </message>
    <message>
        <source>Everything goes back to what it was before it was disabled. What was off before stays off.</source>
        <translation>Everything goes back to what it was before it was disabled. What was off before stays off.</translation>
    </message>
    <message>
        <source>&amp;Reason (audited)</source>
        <translation>&amp;Reason (audited)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>%1: turned on again</source>
        <translation>%1: turned on again</translation>
    </message>
    <message>
        <source>%1: stays off, as before</source>
        <translation>%1: stays off, as before</translation>
    </message>
    <message>
        <source>Nothing has been turned off yet.</source>
        <translation>Nothing has been turned off yet.</translation>
    </message>
    <message>
        <source>The quota is exhausted: with auto-disable on, the next check disables it again.</source>
        <translation>The quota is exhausted: with auto-disable on, the next check disables it again.</translation>
    </message>
    <message>
        <source>Restoring and reading back…</source>
        <translation>Restoring and reading back…</translation>
    </message>
</context>
<context>
    <name>airgate::ReversalDialog</name>
    <message>
        <source>Reverse entry #%1</source>
        <translation>Reverse entry #%1</translation>
    </message>
    <message>
        <source>This disables the sub-account; reverse all the same</source>
        <translation>This disables the sub-account; reverse all the same</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>Reverse %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Reference &amp;no.</source>
        <translation>Reference &amp;no.</translation>
    </message>
    <message>
        <source>Entry #%1: %2 for %3</source>
        <translation>Entry #%1: %2 for %3</translation>
    </message>
    <message>
        <source>Reversal: %1 for %2</source>
        <translation>Reversal: %1 for %2</translation>
    </message>
    <message>
        <source>Quota afterwards: %1</source>
        <translation>Quota afterwards: %1</translation>
    </message>
</context>
<context>
    <name>airgate::SectionSidebar</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airgate::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>airgate::StatusDelegate</name>
    <message>
        <source>Enabled</source>
        <translation>Enabled</translation>
    </message>
    <message>
        <source>Disabling</source>
        <translation>Disabling</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restoring</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Not synced</translation>
    </message>
</context>
<context>
    <name>airgate::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Billing time zone UTC%1</source>
        <translation>Billing time zone UTC%1</translation>
    </message>
    <message>
        <source>Lease: this computer · %1 left</source>
        <translation>Lease: this computer · %1 left</translation>
    </message>
    <message>
        <source>Lease: %1</source>
        <translation>Lease: %1</translation>
    </message>
    <message>
        <source>Lease: free</source>
        <translation>Lease: free</translation>
    </message>
    <message>
        <source>Reading sub-accounts %1 / %2</source>
        <translation>Reading sub-accounts %1 / %2</translation>
    </message>
    <message>
        <source>Reading bill %1</source>
        <translation>Reading bill %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation>Next check %1</translation>
    </message>
    <message>
        <source>Automatic checks are off</source>
        <translation>Automatic checks are off</translation>
    </message>
    <message>
        <source>Check failed · figures of %1</source>
        <translation>Check failed · figures of %1</translation>
    </message>
    <message>
        <source>Last %1 · %2 sub-accounts · %3 s</source>
        <translation>Last %1 · %2 sub-accounts · %3 s</translation>
    </message>
    <message>
        <source>Last check %1</source>
        <translation>Last check %1</translation>
    </message>
</context>
<context>
    <name>airgate::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>airgate::StopDialog</name>
    <message>
        <source>Disable sub-account</source>
        <translation>Disable sub-account</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Disable %1?</translation>
    </message>
    <message>
        <source>Jobs using it fail at once, until it is restored.</source>
        <translation>Jobs using it fail at once, until it is restored.</translation>
    </message>
    <message>
        <source>Type %1 to continue</source>
        <translation>Type %1 to continue</translation>
    </message>
    <message>
        <source>&amp;Reason (audited)</source>
        <translation>&amp;Reason (audited)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Disable every access key that is active</source>
        <translation>Disable every access key that is active</translation>
    </message>
    <message>
        <source>Turn off console login</source>
        <translation>Turn off console login</translation>
    </message>
    <message>
        <source>Record a restore point; can be restored exactly</source>
        <translation>Record a restore point; can be restored exactly</translation>
    </message>
    <message>
        <source>It spends %1 per day on average</source>
        <translation>It spends %1 per day on average</translation>
    </message>
    <message>
        <source>Disabling and reading back…</source>
        <translation>Disabling and reading back…</translation>
    </message>
</context>
<context>
    <name>airgate::SubAccountModel</name>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Display name</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Consumed</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Per day</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Runs out</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Auto-disable</source>
        <translation>Auto-disable</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Monitored</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 UTC+8</source>
        <translation>%1 UTC+8</translation>
    </message>
    <message>
        <source>Figures of %1; the last check failed or is too old</source>
        <translation>Figures of %1; the last check failed or is too old</translation>
    </message>
    <message>
        <source>Spend counts from: %1</source>
        <translation>Spend counts from: %1</translation>
    </message>
    <message>
        <source>Member of, without counting spend: %1</source>
        <translation>Member of, without counting spend: %1</translation>
    </message>
</context>
<context>
    <name>airgate::SubAccountsPage</name>
    <message>
        <source>Sub-accounts</source>
        <translation>Sub-accounts</translation>
    </message>
    <message>
        <source>Search user name, display name, tag</source>
        <translation>Search user name, display name, tag</translation>
    </message>
    <message>
        <source>No main account yet</source>
        <translation>No main account yet</translation>
    </message>
    <message>
        <source>Connect a Volcengine main account to see its sub-accounts.</source>
        <translation>Connect a Volcengine main account to see its sub-accounts.</translation>
    </message>
    <message>
        <source>Add main account…</source>
        <translation>Add main account…</translation>
    </message>
    <message>
        <source>No sub-accounts yet</source>
        <translation>No sub-accounts yet</translation>
    </message>
    <message>
        <source>Sync them from the cloud.</source>
        <translation>Sync them from the cloud.</translation>
    </message>
    <message>
        <source>Sync with cloud</source>
        <translation>Sync with cloud</translation>
    </message>
    <message>
        <source>No matching sub-accounts</source>
        <translation>No matching sub-accounts</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The sub-accounts could not be read</source>
        <translation>The sub-accounts could not be read</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Current filter: %1</source>
        <translation>Current filter: %1</translation>
    </message>
    <message>
        <source>%1 sub-accounts · %2 selected</source>
        <translation>%1 sub-accounts · %2 selected</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Consumed</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Remaining</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Per day</translation>
    </message>
</context>
<context>
    <name>airgate::SummaryTab</name>
    <message>
        <source>Exhausted</source>
        <translation>Exhausted</translation>
    </message>
    <message>
        <source>Less than 3 days of data, no forecast yet</source>
        <translation>Less than 3 days of data, no forecast yet</translation>
    </message>
    <message>
        <source>Runs out in about %1 days · %2</source>
        <translation>Runs out in about %1 days · %2</translation>
    </message>
    <message>
        <source>Remaining quota</source>
        <translation>Remaining quota</translation>
    </message>
    <message>
        <source>Disable automatically at %1 (keys + console)</source>
        <translation>Disable automatically at %1 (keys + console)</translation>
    </message>
    <message>
        <source>Include in monitoring and alerts</source>
        <translation>Include in monitoring and alerts</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Allocated</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Consumed</translation>
    </message>
    <message>
        <source>Average per day</source>
        <translation>Average per day</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Remaining quota and forecast</source>
        <translation>Remaining quota and forecast</translation>
    </message>
    <message>
        <source>Auto-disable and monitoring</source>
        <translation>Auto-disable and monitoring</translation>
    </message>
    <message>
        <source>Average per day (%1 days)</source>
        <translation>Average per day (%1 days)</translation>
    </message>
    <message>
        <source>Figures are out of date: the last check failed or is too old.</source>
        <translation>Figures are out of date: the last check failed or is too old.</translation>
    </message>
    <message>
        <source>Needs the Administrator role</source>
        <translation>Needs the Administrator role</translation>
    </message>
    <message>
        <source>No complete check yet.</source>
        <translation>No complete check yet.</translation>
    </message>
    <message>
        <source>No quota was allocated yet.</source>
        <translation>No quota was allocated yet.</translation>
    </message>
</context>
<context>
    <name>airgate::TaskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>airgate::WindowActions</name>
    <message>
        <source>&amp;Add main account…</source>
        <translation>&amp;Add main account…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Copy &amp;user name</source>
        <translation>Copy &amp;user name</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Find on this page</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>C&amp;lear filters</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>&amp;Previous tab</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>&amp;Next tab</translation>
    </message>
    <message>
        <source>Sidebar with &amp;icons only</source>
        <translation>Sidebar with &amp;icons only</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Check now</translation>
    </message>
    <message>
        <source>&amp;Sync with cloud</source>
        <translation>&amp;Sync with cloud</translation>
    </message>
    <message>
        <source>Needs a&amp;ttention</source>
        <translation>Needs a&amp;ttention</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Disable…</translation>
    </message>
    <message>
        <source>&amp;Restore exactly…</source>
        <translation>&amp;Restore exactly…</translation>
    </message>
    <message>
        <source>&amp;Allocate…</source>
        <translation>&amp;Allocate…</translation>
    </message>
    <message>
        <source>&amp;Deduct…</source>
        <translation>&amp;Deduct…</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Acknowledge</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About AirGate</source>
        <translation>&amp;About AirGate</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>Sub-accounts</translation>
    </message>
    <message>
        <source>Quota ledger</source>
        <translation>Quota ledger</translation>
    </message>
    <message>
        <source>Alerts &amp; enforcement</source>
        <translation>Alerts &amp; enforcement</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Bulk allocation…</source>
        <translation>&amp;Bulk allocation…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>&amp;Reverse this entry…</source>
        <translation>&amp;Reverse this entry…</translation>
    </message>
</context>
</TS>
