<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionStates</name>
    <message>
        <source>Your role does not allow this</source>
        <translation>你的角色不允许此操作</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>Reached %1</source>
        <translation>达到 %1</translation>
    </message>
    <message>
        <source>Reached 100%, quota exhausted</source>
        <translation>达到 100%，额度已用尽</translation>
    </message>
    <message>
        <source>Disabling is not proven yet</source>
        <translation>停用尚未核实</translation>
    </message>
    <message>
        <source>The check keeps failing</source>
        <translation>检查持续失败</translation>
    </message>
    <message>
        <source>Unattributed spend above the limit</source>
        <translation>未归集花费超过上限</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Retrying %1</source>
        <translation>重试中 %1</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Change to %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>Remaining %1, exceeded by %2</source>
        <translation>剩余 %1，超出 %2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: airgatectl [--data DIR] [--secret-key-file FILE] [--account NAME] [--json] VERB …</source>
        <translation>用法：airgatectl [--data 目录] [--secret-key-file 文件] [--account 名称] [--json] 命令 …</translation>
    </message>
    <message>
        <source>missing value: %1</source>
        <translation>缺少值：%1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>unexpected: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>missing: --%1</source>
        <translation>缺少：--%1</translation>
    </message>
    <message>
        <source>given twice: --%1</source>
        <translation>重复给出：--%1</translation>
    </message>
    <message>
        <source>give either --ark-api-key or --endpoint</source>
        <translation>请在 --ark-api-key 与 --endpoint 中给出其中一个</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be written.</source>
        <translation>
            <numerusform>%n 行无法写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>这些行已保存到 %1。</translation>
    </message>
    <message>
        <source>Nothing was written; %1 of %2 rows could be.</source>
        <translation>未写入任何内容；%2 行中有 %1 行可以写入。</translation>
    </message>
    <message>
        <source>Entries #%1 to #%2 written.</source>
        <translation>已写入台账 #%1 至 #%2。</translation>
    </message>
    <message>
        <source>Give --csv or --xlsx, not both.</source>
        <translation>--csv 与 --xlsx 只能给出一个。</translation>
    </message>
    <message>
        <source>%1 lines written to %2</source>
        <translation>已将 %1 行写入 %2</translation>
    </message>
</context>
<context>
    <name>DemoWorld</name>
    <message>
        <source>Carried out: %1 stop orders proven, %2 still stopping; %3 messages delivered.</source>
        <translation>处置：%1 项停用已核实，%2 项仍在停用；已送达 %3 条消息。</translation>
    </message>
    <message>
        <source>Finance group bot</source>
        <translation>财务群机器人</translation>
    </message>
    <message>
        <source>Connected the main account %1.</source>
        <translation>已连接主账号 %1。</translation>
    </message>
    <message>
        <source>Synchronised: %1 sub-accounts, %2 projects.</source>
        <translation>已同步：%1 个子账号，%2 个项目。</translation>
    </message>
    <message>
        <source>Allocated: %1 ledger entries.</source>
        <translation>已划拨：%1 条台账分录。</translation>
    </message>
    <message>
        <source>Checked: bill %1 in %2, %3 unattributed.</source>
        <translation>已检查：%2 账单 %1，未归集 %3。</translation>
    </message>
    <message>
        <source>Alerted: %1 alerts.</source>
        <translation>已告警：%1 条。</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>Request id %1.</source>
        <translation>请求号 %1。</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like 30000 or 30000.50, without signs, letters or separators.</source>
        <translation>这不是金额。请写成 30000 或 30000.50，不带符号、字母或分隔符。</translation>
    </message>
    <message>
        <source>The amount has too many decimals. Round it and try again.</source>
        <translation>金额的小数位过多。请四舍五入后重试。</translation>
    </message>
    <message>
        <source>The amount is too large. The most is 92,233,720,368.54.</source>
        <translation>金额过大。最大为 92,233,720,368.54。</translation>
    </message>
    <message>
        <source>Still stopped for another reason (%1). Lift that one first.</source>
        <translation>仍因其他原因（%1）停用。请先解除该原因。</translation>
    </message>
    <message>
        <source>Check this value: %1.</source>
        <translation>请检查此值：%1。</translation>
    </message>
    <message>
        <source>Not found: %1. Check the name, or synchronise first.</source>
        <translation>未找到：%1。请检查名称，或先同步。</translation>
    </message>
    <message>
        <source>Already in use: %1. Choose another one.</source>
        <translation>已被使用：%1。请换一个。</translation>
    </message>
    <message>
        <source>This needs the role “%1”. Ask somebody who has it.</source>
        <translation>此操作需要“%1”角色。请联系拥有该角色的人。</translation>
    </message>
    <message>
        <source>The quota is smaller than that. At most %1 can be deducted.</source>
        <translation>额度不足。最多可扣减 %1。</translation>
    </message>
    <message>
        <source>This would take the quota below what is already spent and stop the user. At most %1 can be deducted without that.</source>
        <translation>扣减后额度将低于已消费，并导致该子账号停用。不停用时最多可扣减 %1。</translation>
    </message>
    <message>
        <source>The key %1 was used before for something else. Nothing was written; use a new key.</source>
        <translation>幂等键 %1 已用于其他内容。没有写入任何数据；请换一个键。</translation>
    </message>
    <message>
        <source>The pool has only %1 left.</source>
        <translation>额度池仅剩 %1。</translation>
    </message>
    <message>
        <source>%1 is protected and is never stopped.</source>
        <translation>%1 受保护，永不停用。</translation>
    </message>
    <message>
        <source>The access key %1 belongs to somebody else and is not touched.</source>
        <translation>访问密钥 %1 属于他人，不会改动。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。没有任何更改。</translation>
    </message>
    <message>
        <source>Volcengine cannot be reached (%1). Check the network and try again.</source>
        <translation>无法连接火山引擎（%1）。请检查网络后重试。</translation>
    </message>
    <message>
        <source>The proxy refused the connection (%1). Check the proxy settings and sign-in.</source>
        <translation>代理拒绝了连接（%1）。请检查代理设置与登录。</translation>
    </message>
    <message>
        <source>The secure connection could not be verified (%1). Check the clock and any TLS inspection.</source>
        <translation>无法验证安全连接（%1）。请检查系统时间以及 TLS 检查设备。</translation>
    </message>
    <message>
        <source>No answer in time. The outcome is unknown until it is read back; try again.</source>
        <translation>未在时限内收到答复。复核前结果未知；请重试。</translation>
    </message>
    <message>
        <source>Volcengine is limiting requests. It is tried again later.</source>
        <translation>火山引擎正在限流，稍后会重试。</translation>
    </message>
    <message>
        <source>Volcengine is not available just now (%1). Try again later.</source>
        <translation>火山引擎暂时不可用（%1）。请稍后重试。</translation>
    </message>
    <message>
        <source>Volcengine does not know this AccessKey. Check that it is complete, active and not deleted.</source>
        <translation>火山引擎不认识此 AccessKey。请确认它完整、已启用且未删除。</translation>
    </message>
    <message>
        <source>The signature does not match. Check the SecretKey; it must be pasted completely.</source>
        <translation>签名不匹配。请检查 SecretKey，须完整粘贴。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is off by %1 s. Set it by time server and try again.</source>
        <translation>本机时间偏差 %1 秒。请用时间服务器校准后重试。</translation>
    </message>
    <message>
        <source>Volcengine refused access: %1. Add the missing permission to AirGate&apos;s key.</source>
        <translation>火山引擎拒绝访问：%1。请为 AirGate 的密钥补上缺少的权限。</translation>
    </message>
    <message>
        <source>Volcengine does not have it: %1. Synchronise and look again.</source>
        <translation>火山引擎没有该对象：%1。请同步后再看。</translation>
    </message>
    <message>
        <source>Volcengine refused: %1.</source>
        <translation>火山引擎拒绝：%1。</translation>
    </message>
    <message>
        <source>Volcengine answered with an error: %1.</source>
        <translation>火山引擎返回错误：%1。</translation>
    </message>
    <message>
        <source>The answer was cut off or garbled (%1). Nothing was changed; try again.</source>
        <translation>答复不完整或已损坏（%1）。没有任何更改；请重试。</translation>
    </message>
    <message>
        <source>%1 users are missing from the listing at once. Nothing was changed; confirm if they are really gone.</source>
        <translation>列表中一次缺少 %1 个用户。没有任何更改；请确认它们是否真的已消失。</translation>
    </message>
    <message>
        <source>The read was incomplete (%1). The last good figures stay; try again.</source>
        <translation>读取不完整（%1）。保留上次的有效数据；请重试。</translation>
    </message>
    <message>
        <source>Volcengine said yes, but the state read back is another.</source>
        <translation>火山引擎返回成功，但复核到的状态不一致。</translation>
    </message>
    <message>
        <source>The channel refused the message: %1. Check its address, keyword and secret.</source>
        <translation>渠道拒绝了消息：%1。请检查地址、关键词与签名密钥。</translation>
    </message>
    <message>
        <source>The database is damaged (%1). It was not changed; restore a backup.</source>
        <translation>数据库已损坏（%1）。未作更改；请恢复备份。</translation>
    </message>
    <message>
        <source>The database was written by a newer AirGate (%1). Install that version; it was not changed.</source>
        <translation>数据库由更新版本的 AirGate 写入（%1）。请安装该版本；数据库未作更改。</translation>
    </message>
    <message>
        <source>The database cannot be written (%1). Check the permissions of file and folder.</source>
        <translation>数据库不可写（%1）。请检查文件与文件夹的权限。</translation>
    </message>
    <message>
        <source>This file belongs to another program (%1). It was not changed.</source>
        <translation>此文件属于其他程序（%1）。未作更改。</translation>
    </message>
    <message>
        <source>The disk is full (%1). Nothing was lost; make room and try again.</source>
        <translation>磁盘已满（%1）。没有丢失数据；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again in a moment.</source>
        <translation>其他程序正在使用数据库。请稍后重试。</translation>
    </message>
    <message>
        <source>The database reported an error (%1). Nothing was written.</source>
        <translation>数据库报告错误（%1）。没有写入任何数据。</translation>
    </message>
    <message>
        <source>The disk failed while writing (%1). Whether it was written is being looked up.</source>
        <translation>写入时磁盘出错（%1）。正在查明是否已写入。</translation>
    </message>
    <message>
        <source>%1 is doing this just now. Wait for it to finish.</source>
        <translation>%1 正在执行此操作。请等待其完成。</translation>
    </message>
    <message>
        <source>Another AirGate took over meanwhile. Nothing was written.</source>
        <translation>另一个 AirGate 已接管。没有写入任何数据。</translation>
    </message>
    <message>
        <source>There is no master key. Set AIRGATE_SECRET_KEY to 32 bytes as base64 or 64 hex digits, or give --secret-key-file FILE.</source>
        <translation>没有主密钥。请将 AIRGATE_SECRET_KEY 设为 32 字节的 base64 或 64 位十六进制，或给出 --secret-key-file 文件。</translation>
    </message>
    <message>
        <source>The master key does not fit (%1). It must be the one this data was sealed with: 32 bytes as base64 or 64 hex digits.</source>
        <translation>主密钥不符（%1）。必须是加密这些数据时所用的密钥：32 字节的 base64 或 64 位十六进制。</translation>
    </message>
    <message>
        <source>The system keychain cannot be used (%1). Unlock or start it, or set AIRGATE_SECRET_KEY.</source>
        <translation>系统钥匙串不可用（%1）。请解锁或启动它，或设置 AIRGATE_SECRET_KEY。</translation>
    </message>
    <message>
        <source>The system keychain is locked. Unlock it and try again, or set AIRGATE_SECRET_KEY.</source>
        <translation>系统钥匙串已锁定。请解锁后重试，或设置 AIRGATE_SECRET_KEY。</translation>
    </message>
    <message>
        <source>A stored secret does not open. The master key is another one, or the data was changed.</source>
        <translation>已保存的密文无法解开：主密钥不同，或数据被改动。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is wrong by what Volcengine says. Set it by time server and try again.</source>
        <translation>火山引擎认为本机时钟不准。请与时间服务器同步后重试。</translation>
    </message>
    <message>
        <source>The file is too large. The most is 100 MB; split it.</source>
        <translation>文件过大。上限为 100 MB，请拆分。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The characters of the file cannot be read. Save it as UTF-8 or as an Excel workbook (.xlsx).</source>
        <translation>无法识别文件的字符编码。请另存为 UTF-8 或 Excel 工作簿 (.xlsx)。</translation>
    </message>
    <message>
        <source>Row %1 has a NUL character. This is not a text file.</source>
        <translation>第 %1 行含有 NUL 字符，这不是文本文件。</translation>
    </message>
    <message>
        <source>A cell in row %1 is longer than 32,767 characters.</source>
        <translation>第 %1 行有单元格超过 32,767 个字符。</translation>
    </message>
    <message>
        <source>Row %1 has more cells than the header.</source>
        <translation>第 %1 行的单元格比表头多。</translation>
    </message>
    <message>
        <source>Row %1 has text after a closing quotation mark.</source>
        <translation>第 %1 行在右引号之后还有文字。</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed.</source>
        <translation>第 %1 行的引号没有闭合。</translation>
    </message>
    <message>
        <source>The file has more than 1,048,576 rows. Split it.</source>
        <translation>文件超过 1,048,576 行，请拆分。</translation>
    </message>
    <message>
        <source>Row %1 has more than 256 columns.</source>
        <translation>第 %1 行超过 256 列。</translation>
    </message>
    <message>
        <source>The workbook has a password, or is of Excel before 2007. Save it as .xlsx without a password.</source>
        <translation>工作簿设有密码，或来自 Excel 2007 之前的版本。请另存为不带密码的 .xlsx。</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off. Get it again and retry.</source>
        <translation>工作簿已损坏或不完整。请重新获取后再试。</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet.</source>
        <translation>工作簿没有可见的工作表。</translation>
    </message>
    <message>
        <source>The file cannot be used (%1).</source>
        <translation>文件无法使用（%1）。</translation>
    </message>
    <message>
        <source>This file was imported before, as entries #%1. Nothing was written; ask for it again if it is meant.</source>
        <translation>此文件已经导入过（台账 #%1）。未写入任何内容；如确需再次导入，请明确指定。</translation>
    </message>
    <message>
        <source>Entry #%1 has reversed this one already.</source>
        <translation>分录 #%1 已冲正此分录。</translation>
    </message>
    <message>
        <source>The ledger is not sound (entry #%1: %2). Nothing is written until an administrator has looked at it and acknowledged it.</source>
        <translation>台账不一致（分录 #%1：%2）。管理员核查并确认之前不再写入。</translation>
    </message>
</context>
<context>
    <name>HelpBoxes</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About AirGate</source>
        <translation>关于 AirGate</translation>
    </message>
    <message>
        <source>&lt;b&gt;AirGate %1&lt;/b&gt;&lt;br&gt;Prepaid quotas for Volcengine sub-accounts.&lt;br&gt;&lt;br&gt;Licensed under the GNU General Public License, version 3 or later.&lt;br&gt;Icons: Lucide (ISC and MIT licences).&lt;br&gt;Built with Qt %2.</source>
        <translation>&lt;b&gt;AirGate %1&lt;/b&gt;&lt;br&gt;火山引擎子账号的预付额度。&lt;br&gt;&lt;br&gt;以 GNU 通用公共许可证第 3 版或更高版本发布。&lt;br&gt;图标：Lucide（ISC 与 MIT 许可证）。&lt;br&gt;基于 Qt %2 构建。</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The user name is missing.</source>
        <translation>缺少用户名。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>不存在。</translation>
    </message>
    <message>
        <source>Not found. Change to %1?</source>
        <translation>不存在。改为 %1？</translation>
    </message>
    <message>
        <source>The ID is that of %1.</source>
        <translation>此 ID 属于 %1。</translation>
    </message>
    <message>
        <source>The amount is missing.</source>
        <translation>缺少金额。</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>不是有效的金额。</translation>
    </message>
    <message>
        <source>The amount has more than two decimals.</source>
        <translation>金额超过两位小数。</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>金额过大。</translation>
    </message>
    <message>
        <source>The amount is 0.</source>
        <translation>金额为 0。</translation>
    </message>
    <message>
        <source>The kind is neither an allocation nor a deduction.</source>
        <translation>类型既不是划拨也不是扣减。</translation>
    </message>
    <message>
        <source>An allocation cannot be negative.</source>
        <translation>划拨金额不能为负。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>缺少原因。</translation>
    </message>
    <message>
        <source>The reason is longer than 500 characters.</source>
        <translation>原因超过 500 个字符。</translation>
    </message>
    <message>
        <source>The reference number is longer than 64 characters.</source>
        <translation>单号超过 64 个字符。</translation>
    </message>
    <message>
        <source>At most %1 can be deducted.</source>
        <translation>最多可扣减 %1。</translation>
    </message>
    <message>
        <source>Remaining %1; more would stop the user.</source>
        <translation>剩余 %1，超出将导致停用。</translation>
    </message>
    <message>
        <source>The pool has only %1 left.</source>
        <translation>额度池仅剩 %1。</translation>
    </message>
    <message>
        <source>Reference already used in row %1</source>
        <translation>单号已用于第 %1 行</translation>
    </message>
    <message>
        <source>Reference already used in entry #%1</source>
        <translation>单号已用于台账 #%1</translation>
    </message>
    <message>
        <source>The same as row %1</source>
        <translation>与第 %1 行相同</translation>
    </message>
    <message>
        <source>Stopped: will not be restored automatically</source>
        <translation>停用中：写入后不会自动恢复</translation>
    </message>
    <message>
        <source>No longer listed by Volcengine</source>
        <translation>火山引擎已不再列出</translation>
    </message>
    <message>
        <source>More than 10 times the usual %1</source>
        <translation>超过通常金额 %1 的 10 倍</translation>
    </message>
    <message>
        <source>Read as an allocation or deduction by its sign</source>
        <translation>按正负号视为划拨或扣减</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Bulk allocation</source>
        <translation>批量划拨</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金额(¥)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Allocation</source>
        <translation>划拨</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣减</translation>
    </message>
    <message>
        <source>Do not edit: the ID finds the user even if the name changes.</source>
        <translation>请勿修改：即使改名，也能凭 ID 找到用户。</translation>
    </message>
    <message>
        <source>More than 0 with up to two decimals; 3w and 3万 are understood as well.</source>
        <translation>大于 0，最多两位小数；也可写 3w、3万。</translation>
    </message>
    <message>
        <source>svc-example (sample, delete this row)</source>
        <translation>svc-example（示例，请删除此行）</translation>
    </message>
    <message>
        <source>Top-up for November</source>
        <translation>11 月追加</translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <source>Entry #%1 holds a value that AirGate never writes.</source>
        <translation>分录 #%1 含有 AirGate 不会写入的值。</translation>
    </message>
    <message>
        <source>Entry #%1 is missing.</source>
        <translation>分录 #%1 缺失。</translation>
    </message>
    <message>
        <source>Entry #%1 does not follow the one before it: its previous hash is another.</source>
        <translation>分录 #%1 与前一分录不相接：前一哈希不符。</translation>
    </message>
    <message>
        <source>Entry #%1 was changed: its hash does not fit its content.</source>
        <translation>分录 #%1 被改动：哈希与内容不符。</translation>
    </message>
    <message>
        <source>Entry #%1 has postings that are missing, double or out of order.</source>
        <translation>分录 #%1 的记账行有缺失、重复或顺序错误。</translation>
    </message>
    <message>
        <source>Entry #%1 does not balance: its postings do not sum to 0.</source>
        <translation>分录 #%1 不平衡：各记账行之和不为 0。</translation>
    </message>
    <message>
        <source>Entry #%1 states a balance that does not follow from the entries before it.</source>
        <translation>分录 #%1 所记余额与此前分录不符。</translation>
    </message>
    <message>
        <source>Entry #%1 reverses an entry that cannot be reversed.</source>
        <translation>分录 #%1 冲正了不可冲正的分录。</translation>
    </message>
    <message>
        <source>Entry #%1 is not the one that was acknowledged: the ledger was written anew.</source>
        <translation>分录 #%1 不是当时确认的那一条：台账被重写。</translation>
    </message>
    <message>
        <source>The balance kept for sub-account %1 is not the sum of the ledger (last entry #%2).</source>
        <translation>子账号 %1 的缓存余额与台账合计不符（最后分录 #%2）。</translation>
    </message>
    <message>
        <source>The balance kept for the pool of main account %1 is not the sum of the ledger (last entry #%2).</source>
        <translation>主账号 %1 额度池的缓存余额与台账合计不符（最后分录 #%2）。</translation>
    </message>
    <message>
        <source>The ledger is sound (%1 entries).</source>
        <translation>台账一致（%1 条分录）。</translation>
    </message>
    <message>
        <source>The end of the ledger is lost from entry #%1 on.</source>
        <translation>台账末尾从分录 #%1 起丢失。</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>外观(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sub-accounts</source>
        <translation>子账号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>额度(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>告警(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Info</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>&gt; %1 years</source>
        <translation>&gt; %1 年</translation>
    </message>
    <message>
        <source>Runs out in about %1 days · %2</source>
        <translation>约 %1 天后用尽 · %2</translation>
    </message>
    <message>
        <source>Unattributed spend</source>
        <translation>未归集花费</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>测试消息</translation>
    </message>
    <message>
        <source>%1 has used %2</source>
        <translation>%1 已用 %2</translation>
    </message>
    <message>
        <source>%1 has used up its quota</source>
        <translation>%1 额度已用尽</translation>
    </message>
    <message>
        <source>Disabling %1 is not verified yet</source>
        <translation>%1 停用尚未核实</translation>
    </message>
    <message>
        <source>Check failed: %1</source>
        <translation>检查失败：%1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>达到 %1</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Allocated quota</source>
        <translation>已划拨额度</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>已消费</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>日均</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>主账号</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>未归集</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Bill total</source>
        <translation>账单合计</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>处置</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Quota exhausted</source>
        <translation>额度用尽</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工停用</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Data out of date</source>
        <translation>数据过期</translation>
    </message>
    <message>
        <source>Console login</source>
        <translation>控制台登录</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>重试中</translation>
    </message>
    <message>
        <source>Changed by hand</source>
        <translation>被人工更改</translation>
    </message>
    <message>
        <source>Disabling, not begun</source>
        <translation>停用，尚未开始</translation>
    </message>
    <message>
        <source>Restoring, not begun</source>
        <translation>恢复，尚未开始</translation>
    </message>
    <message>
        <source>Disabling under way</source>
        <translation>正在停用</translation>
    </message>
    <message>
        <source>Restoring under way</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Disabled, verified</source>
        <translation>已停用，已核实</translation>
    </message>
    <message>
        <source>Restored, verified</source>
        <translation>已恢复，已核实</translation>
    </message>
    <message>
        <source>Would have been disabled (observing only)</source>
        <translation>本应停用（仅观察）</translation>
    </message>
    <message>
        <source>Superseded by a later order</source>
        <translation>已被后续指令取代</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>StatementPdf</name>
    <message>
        <source>Allocation</source>
        <translation>划拨</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣减</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Demo data: not a statement of real money</source>
        <translation>演示数据，不是真实资金的对账单</translation>
    </message>
    <message>
        <source>Spend complete up to %1 (UTC+8)</source>
        <translation>消费数据截至 %1 (UTC+8)</translation>
    </message>
    <message>
        <source>Ledger head: %1 entries, %2</source>
        <translation>台账链头：%1 条分录，%2</translation>
    </message>
    <message>
        <source>Made %1 (UTC+8) by %2</source>
        <translation>%2 制于 %1 (UTC+8)</translation>
    </message>
    <message>
        <source>Allocated quota</source>
        <translation>已划拨额度</translation>
    </message>
    <message>
        <source>Remaining quota</source>
        <translation>剩余额度</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time (UTC+8)</source>
        <translation>时间(UTC+8)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金额(¥)</translation>
    </message>
    <message>
        <source>Balance after (¥)</source>
        <translation>变动后(¥)</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>额度变动</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Spend (¥)</source>
        <translation>消费(¥)</translation>
    </message>
    <message>
        <source>Spend by day</source>
        <translation>每日消费</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>子账号对账单</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>主账号</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>子账号</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>期末</translation>
    </message>
</context>
<context>
    <name>StopVerbs</name>
    <message>
        <source>Not proven yet: not every switch was read back as wanted. It is tried again at the next check.</source>
        <translation>尚未核实：并非每个开关都复核为期望状态。下次检查时会再试。</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Usage unknown</source>
        <translation>用量未知</translation>
    </message>
    <message>
        <source>%1 used, %2 remaining</source>
        <translation>已用 %1，剩余 %2</translation>
    </message>
    <message>
        <source>, passed %1</source>
        <translation>，已越过 %1</translation>
    </message>
</context>
<context>
    <name>airgate::AccountSwitcher</name>
    <message>
        <source>No main account</source>
        <translation>没有主账号</translation>
    </message>
    <message>
        <source>Click to add one</source>
        <translation>点击添加</translation>
    </message>
    <message>
        <source>Main account: %1</source>
        <translation>主账号：%1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
</context>
<context>
    <name>airgate::AddMainAccountDialog</name>
    <message>
        <source>Add main account</source>
        <translation>添加主账号</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>Use the key of the main account or of an IAM user with the needed permissions. It is encrypted before it is stored.</source>
        <translation>使用主账号或具备所需权限的 IAM 用户的密钥。密钥先加密再写入数据库。</translation>
    </message>
    <message>
        <source>Paste “AccessKeyId SecretKey” or a line of the CSV file</source>
        <translation>可粘贴“AccessKeyId SecretKey”或 CSV 文件中的一行</translation>
    </message>
    <message>
        <source>Shown while pressed</source>
        <translation>按住时显示</translation>
    </message>
    <message>
        <source>Show the SecretKey while pressed</source>
        <translation>按住时显示 SecretKey</translation>
    </message>
    <message>
        <source>Automatic (split bill where complete, else bill details)</source>
        <translation>自动（分账账单完整时优先，否则用账单明细）</translation>
    </message>
    <message>
        <source>Split bill only</source>
        <translation>仅分账账单</translation>
    </message>
    <message>
        <source>Bill details only</source>
        <translation>仅账单明细</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Bill source</source>
        <translation>账单来源(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Opening date</source>
        <translation>起算日期(&amp;O)</translation>
    </message>
    <message>
        <source>Spend before this day does not count against a quota</source>
        <translation>此日之前的消费不计入额度</translation>
    </message>
    <message>
        <source>Empty: Volcengine&apos;s own addresses</source>
        <translation>留空：使用火山引擎自己的地址</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>接入地址(&amp;E)</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>校验密钥</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>Asking Volcengine whose key this is…</source>
        <translation>正在向火山引擎核实该密钥…</translation>
    </message>
    <message>
        <source>The key works. It belongs to account %1.</source>
        <translation>密钥有效，属于账号 %1。</translation>
    </message>
</context>
<context>
    <name>airgate::AlertModel</name>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Time (UTC+8)</source>
        <translation>时间(UTC+8)</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>子账号</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Spent / quota (¥)</source>
        <translation>消费 / 额度(¥)</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Main account</source>
        <translation>主账号</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>未确认</translation>
    </message>
</context>
<context>
    <name>airgate::AlertsPage</name>
    <message>
        <source>Alerts &amp; enforcement</source>
        <translation>告警与处置</translation>
    </message>
    <message>
        <source>Search sub-account, event</source>
        <translation>搜索子账号、事件</translation>
    </message>
    <message>
        <source>The alerts could not be read</source>
        <translation>无法读取告警</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Alert filter</source>
        <translation>告警筛选</translation>
    </message>
    <message>
        <source>No matching alerts</source>
        <translation>没有匹配的告警</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>没有告警</translation>
    </message>
    <message>
        <source>Nobody has reached a step yet.</source>
        <translation>还没有子账号达到告警阶梯。</translation>
    </message>
    <message>
        <source>%1 alerts · %2 unacknowledged</source>
        <translation>%1 条 · 未确认 %2</translation>
    </message>
    <message>
        <source>Acknowledged %1 alerts</source>
        <translation>已确认 %1 条告警</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>airgate::AllocateDialog</name>
    <message>
        <source>I know that this disables the sub-account: more is spent than it may have</source>
        <translation>我知道这会停用该子账号：已消费将超过额度</translation>
    </message>
    <message>
        <source>&amp;Allocate</source>
        <translation>划拨(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Deduct</source>
        <translation>扣减(&amp;D)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>For example the number of the approval</source>
        <translation>例如审批单号</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>子账号</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Reference &amp;no.</source>
        <translation>单号(&amp;N)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>金额(&amp;M)</translation>
    </message>
    <message>
        <source>Ledger entry #%1 · operator %2</source>
        <translation>将写入台账 #%1 · 操作员 %2</translation>
    </message>
    <message>
        <source>Deduct</source>
        <translation>扣减</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>划拨</translation>
    </message>
    <message>
        <source>Deduct quota</source>
        <translation>扣减额度</translation>
    </message>
    <message>
        <source>Allocate quota</source>
        <translation>划拨额度</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>请填写原因</translation>
    </message>
    <message>
        <source>The balance has changed, please check</source>
        <translation>余额已变化，请核对</translation>
    </message>
</context>
<context>
    <name>airgate::AmountBox</name>
    <message>
        <source>Amount filter</source>
        <translation>金额筛选</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不小于</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不大于</translation>
    </message>
    <message>
        <source>Any amount</source>
        <translation>任意金额</translation>
    </message>
</context>
<context>
    <name>airgate::BulkAllocateDialog</name>
    <message>
        <source>Bulk allocation</source>
        <translation>批量划拨</translation>
    </message>
    <message>
        <source>Export errors</source>
        <translation>导出错误行</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>下一处错误</translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here, or paste cells with Ctrl+V</source>
        <translation>把 CSV 或 Excel 文件拖到这里，或按 Ctrl+V 粘贴单元格</translation>
    </message>
    <message>
        <source>Read are user name, kind, amount, reason and reference number, in any order. Without a kind the sign of the amount says it.</source>
        <translation>读取用户名、类型、金额、原因和单号，列序不限；没有类型列时按金额的正负号判断。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Get template</source>
        <translation>下载模板</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>One transaction: roll back everything if any entry fails</source>
        <translation>同一事务写入：任何一笔失败则全部回滚</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message numerus="yes">
        <source>Mend the other %n row(s)</source>
        <translation>
            <numerusform>修改其余 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Write %1 entries · net %2</source>
        <translation>写入 %1 笔 · 净 %2</translation>
    </message>
    <message>
        <source>Write %1 valid entries · net %2</source>
        <translation>写入有效的 %1 笔 · 净 %2</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>There are no rows to import.</source>
        <translation>没有可导入的行。</translation>
    </message>
    <message>
        <source>The columns of %1 are not all known. Say which is what.</source>
        <translation>%1 的列名未能全部识别，请指定各列的含义。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 columns matched</source>
        <translation>%1 列已匹配</translation>
    </message>
    <message>
        <source>This file was imported on %1 by %2: entries #%3 to #%4.</source>
        <translation>此文件已于 %1 由 %2 导入：台账 #%3 至 #%4。</translation>
    </message>
    <message>
        <source>Import it again on purpose</source>
        <translation>仍要再次导入</translation>
    </message>
    <message>
        <source>Entries %1</source>
        <translation>台账 %1</translation>
    </message>
    <message>
        <source>Net change %1</source>
        <translation>净变动 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not written</source>
        <translation>
            <numerusform>%n 行未写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written</source>
        <translation>
            <numerusform>已写入 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in ledger</source>
        <translation>在台账中查看</translation>
    </message>
    <message>
        <source>Export receipt…</source>
        <translation>导出回执…</translation>
    </message>
    <message>
        <source>Export receipt</source>
        <translation>导出回执</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n edit(s)?</source>
        <translation>
            <numerusform>放弃 %n 处修改？</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>airgate::BulkCheckPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Double-click or F2 edits, F8 next error, Del leaves a row out</source>
        <translation>双击或 F2 就地修改  F8 下一个错误  Del 排除行</translation>
    </message>
    <message>
        <source>%1 rows will be written, %2 skipped</source>
        <translation>将写入 %1 行，跳过 %2 行</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>划拨</translation>
    </message>
    <message>
        <source>Deduct</source>
        <translation>扣减</translation>
    </message>
    <message>
        <source>Net change</source>
        <translation>净变动</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 处错误</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airgate::BulkDelegate</name>
    <message>
        <source>By sign</source>
        <translation>按正负号</translation>
    </message>
</context>
<context>
    <name>airgate::BulkHeader</name>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Write to ledger</source>
        <translation>写入台账</translation>
    </message>
    <message>
        <source>Change file…</source>
        <translation>更换文件…</translation>
    </message>
    <message>
        <source>Get template</source>
        <translation>下载模板</translation>
    </message>
</context>
<context>
    <name>airgate::BulkModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金额(¥)</translation>
    </message>
    <message>
        <source>Balance now (¥)</source>
        <translation>现额度(¥)</translation>
    </message>
    <message>
        <source>Balance after (¥)</source>
        <translation>变动后(¥)</translation>
    </message>
    <message>
        <source>Usage after</source>
        <translation>变动后使用率</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>校验结果</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
</context>
<context>
    <name>airgate::BulkTable</name>
    <message>
        <source>Rows to check</source>
        <translation>待核对的行</translation>
    </message>
</context>
<context>
    <name>airgate::BurnDownChart</name>
    <message>
        <source>Remaining quota and forecast</source>
        <translation>剩余额度与预测</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>数据不足</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 to %2, %3 remaining</source>
        <translation>%1 至 %2，剩余 %3</translation>
    </message>
    <message>
        <source>, runs out on %1</source>
        <translation>，预计 %1 用尽</translation>
    </message>
</context>
<context>
    <name>airgate::ChainCard</name>
    <message>
        <source>Hash verified</source>
        <translation>哈希已校验</translation>
    </message>
    <message>
        <source>Hash does not match</source>
        <translation>哈希不一致</translation>
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
        <translation>用户名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金额(¥)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>airgate::Commands</name>
    <message>
        <source>Connected %1</source>
        <translation>已连接 %1</translation>
    </message>
    <message>
        <source>Allocated %1 · #%2</source>
        <translation>已划拨 %1 · #%2</translation>
    </message>
    <message>
        <source>Deducted %1 · #%2</source>
        <translation>已扣减 %1 · #%2</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Restored after an allocation</source>
        <translation>划拨后恢复</translation>
    </message>
    <message>
        <source>Restored %1</source>
        <translation>已恢复 %1</translation>
    </message>
    <message>
        <source>Disabled %1, verified</source>
        <translation>已停用 %1，已核实</translation>
    </message>
    <message>
        <source>Disabling %1, not verified yet</source>
        <translation>正在停用 %1，尚未核实</translation>
    </message>
    <message>
        <source>Restored %1, verified</source>
        <translation>已恢复 %1，已核实</translation>
    </message>
    <message>
        <source>Restoring %1, not verified yet</source>
        <translation>正在恢复 %1，尚未核实</translation>
    </message>
    <message>
        <source>Check failed: %1</source>
        <translation>检查失败：%1</translation>
    </message>
    <message>
        <source>Sync failed: %1</source>
        <translation>同步失败：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) are over their quota but more than may be disabled in one check. Disable them by hand or look at the bill first.</source>
        <translation>
            <numerusform>有 %n 个子账号超出额度，多于一次检查允许停用的数量。请人工停用，或先核对账单。</numerusform>
        </translation>
    </message>
    <message>
        <source>In step with the cloud · %1 sub-accounts</source>
        <translation>云端一致 · %1 个子账号</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone</source>
        <translation>发现 %1 个新增、%2 个变更、%3 个已消失</translation>
    </message>
    <message>
        <source>Sync with cloud</source>
        <translation>同步云端</translation>
    </message>
    <message numerus="yes">
        <source>%n sub-account(s) are missing from the cloud&apos;s list.</source>
        <translation>
            <numerusform>云端列表中缺少 %n 个子账号。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are marked as not synced; their ledger and history stay. Nothing has been changed yet.</source>
        <translation>它们将被标为未同步，台账与历史保留。目前尚未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n as gone</source>
        <translation>
            <numerusform>标记 %n 个为已消失</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled automatically at 100%</source>
        <translation>%1 达到 100% 时自动停用</translation>
    </message>
    <message>
        <source>%1 is no longer disabled automatically</source>
        <translation>%1 不再自动停用</translation>
    </message>
    <message>
        <source>%1 is monitored</source>
        <translation>%1 已参与监控</translation>
    </message>
    <message>
        <source>%1 is no longer monitored</source>
        <translation>%1 不再参与监控</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 rows exported · %2</source>
        <translation>已导出 %1 行 · %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Reversed %1 · #%2</source>
        <translation>已冲正 %1 · #%2</translation>
    </message>
</context>
<context>
    <name>airgate::DataTable</name>
    <message>
        <source>Sort ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>隐藏列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>airgate::DemoStripe</name>
    <message>
        <source>Demo data: nothing here is real, nothing leaves this computer</source>
        <translation>演示数据：均非真实数据，不会离开本机</translation>
    </message>
</context>
<context>
    <name>airgate::Desktop</name>
    <message>
        <source>A picture of the main window: %1</source>
        <translation>主窗口图片：%1</translation>
    </message>
</context>
<context>
    <name>airgate::DetailPane</name>
    <message>
        <source>Summary</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Enforcement</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>划拨</translation>
    </message>
    <message>
        <source>Deduct</source>
        <translation>扣减</translation>
    </message>
    <message>
        <source>No sub-account selected</source>
        <translation>未选择子账号</translation>
    </message>
</context>
<context>
    <name>airgate::EntriesTab</name>
    <message>
        <source>Ledger entries of this sub-account</source>
        <translation>该子账号的台账分录</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>还没有分录</translation>
    </message>
    <message>
        <source>Allocations and deductions are listed here.</source>
        <translation>划拨与扣减会列在这里。</translation>
    </message>
</context>
<context>
    <name>airgate::EntryPane</name>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>AirGate itself</source>
        <translation>AirGate 自身</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>未选择分录</translation>
    </message>
    <message>
        <source>Select an entry to see its details.</source>
        <translation>选择一条分录以查看详情。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>变动前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变动后</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The ledger is append-only. Use a reversal to correct an entry.</source>
        <translation>台账只追加，不可修改或删除。更正请使用冲正。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Hash chain</source>
        <translation>哈希链</translation>
    </message>
    <message>
        <source>Entry #%1</source>
        <translation>分录 #%1</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>分录</translation>
    </message>
</context>
<context>
    <name>airgate::EventsTab</name>
    <message>
        <source>Alerts of this sub-account</source>
        <translation>该子账号的告警</translation>
    </message>
    <message>
        <source>No alerts</source>
        <translation>没有告警</translation>
    </message>
    <message>
        <source>Reached steps and failed disabling are listed here.</source>
        <translation>达到的阶梯与未完成的停用会列在这里。</translation>
    </message>
</context>
<context>
    <name>airgate::ExportDialog</name>
    <message>
        <source>Export ledger</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV without BOM</source>
        <translation>CSV（无 BOM）</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>All entries of the main account</source>
        <translation>主账号的全部条目</translation>
    </message>
    <message>
        <source>As the filter shows them</source>
        <translation>按当前筛选</translation>
    </message>
    <message>
        <source>UTF-8 with a mark, so that Excel reads Chinese.</source>
        <translation>UTF-8 带 BOM，Excel 可直接显示中文。</translation>
    </message>
    <message>
        <source>UTF-8, for programs.</source>
        <translation>UTF-8，供程序读取。</translation>
    </message>
    <message>
        <source>With totals and a sheet that names filter, horizon and chain head.</source>
        <translation>含合计，另附筛选条件、数据时点与链头说明页。</translation>
    </message>
    <message>
        <source>Export %1 rows…</source>
        <translation>导出 %1 行…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止，未写入文件。</translation>
    </message>
</context>
<context>
    <name>airgate::FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>需关注</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>Status filter</source>
        <translation>状态筛选</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>Project filter</source>
        <translation>项目筛选</translation>
    </message>
    <message>
        <source>Amounts in ¥</source>
        <translation>金额单位：¥</translation>
    </message>
</context>
<context>
    <name>airgate::ForecastDelegate</name>
    <message>
        <source>Exhausted</source>
        <translation>已用尽</translation>
    </message>
    <message>
        <source>&gt; %1 year</source>
        <translation>&gt; %1 年</translation>
    </message>
</context>
<context>
    <name>airgate::LedgerFilters</name>
    <message>
        <source>All sub-accounts</source>
        <translation>全部子账号</translation>
    </message>
    <message>
        <source>Sub-account filter</source>
        <translation>子账号筛选</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Operator filter</source>
        <translation>操作员筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind filter</source>
        <translation>类型筛选</translation>
    </message>
</context>
<context>
    <name>airgate::LedgerModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time (UTC+8)</source>
        <translation>时间(UTC+8)</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>子账号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount (¥)</source>
        <translation>金额(¥)</translation>
    </message>
    <message>
        <source>Balance after (¥)</source>
        <translation>变动后额度(¥)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reference no.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>划拨</translation>
    </message>
    <message>
        <source>Deduct</source>
        <translation>扣减</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>As it was after the entry</source>
        <translation>按分录时点</translation>
    </message>
</context>
<context>
    <name>airgate::LedgerPage</name>
    <message>
        <source>Quota ledger</source>
        <translation>额度台账</translation>
    </message>
    <message>
        <source>Search reference, reason, operator</source>
        <translation>搜索单号、原因、操作员</translation>
    </message>
    <message>
        <source>The ledger could not be read</source>
        <translation>无法读取台账</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>还没有分录</translation>
    </message>
    <message>
        <source>The first allocation begins the ledger.</source>
        <translation>第一笔划拨之后台账即开始。</translation>
    </message>
    <message>
        <source>Allocate…</source>
        <translation>划拨…</translation>
    </message>
    <message>
        <source>No matching entries</source>
        <translation>没有匹配的分录</translation>
    </message>
    <message>
        <source>Hash chain: %1</source>
        <translation>哈希链：%1</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>你的角色不允许此操作</translation>
    </message>
    <message>
        <source>Select an entry first</source>
        <translation>请先选择一条分录</translation>
    </message>
    <message>
        <source>A reversal cannot be reversed; write a new entry instead</source>
        <translation>冲正分录不能再冲正；请写入新的分录</translation>
    </message>
    <message>
        <source>Reversed already by entry #%1</source>
        <translation>已由分录 #%1 冲正</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headers</source>
        <translation>连同表头复制(&amp;H)</translation>
    </message>
</context>
<context>
    <name>airgate::LedgerSelection</name>
    <message>
        <source>%1 entries · %2 selected</source>
        <translation>%1 条 · 已选 %2</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已划拨</translation>
    </message>
    <message>
        <source>Deducted</source>
        <translation>扣减</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Net change</source>
        <translation>净变动</translation>
    </message>
</context>
<context>
    <name>airgate::ListPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>AirGate — %1</source>
        <translation>AirGate — %1</translation>
    </message>
    <message>
        <source>%1 [demo data]</source>
        <translation>%1【演示数据】</translation>
    </message>
</context>
<context>
    <name>airgate::MoneyEdit</name>
    <message>
        <source>At most two decimals; amounts are never rounded.</source>
        <translation>最多两位小数；金额不会自动四舍五入。</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>金额过大。</translation>
    </message>
    <message>
        <source>Not an amount. For example 30000, 30,000.00 or 3w.</source>
        <translation>不是金额。例如 30000、30,000.00 或 3万。</translation>
    </message>
</context>
<context>
    <name>airgate::NavigationPane</name>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>airgate::OrderTab</name>
    <message>
        <source>Never disabled</source>
        <translation>从未停用</translation>
    </message>
    <message>
        <source>What a stop turned off, and whether it was verified, is shown here.</source>
        <translation>停用关闭了哪些开关、是否已核实，会显示在这里。</translation>
    </message>
    <message>
        <source>Why it is disabled</source>
        <translation>停用原因</translation>
    </message>
    <message>
        <source>since %1 · %2 · %3</source>
        <translation>自 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Enforcement #%1</source>
        <translation>处置 #%1</translation>
    </message>
</context>
<context>
    <name>airgate::PeriodBox</name>
    <message>
        <source>Period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
</context>
<context>
    <name>airgate::QuickAmountBar</name>
    <message>
        <source>Use maximum %1</source>
        <translation>填入最大值 %1</translation>
    </message>
    <message>
        <source>Enough for %1 days</source>
        <translation>补至可用 %1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>补至 %1 天</translation>
    </message>
    <message>
        <source>Down to %1</source>
        <translation>降到 %1</translation>
    </message>
</context>
<context>
    <name>airgate::QuotaMessage</name>
    <message>
        <source>Reference already used in entry #%1</source>
        <translation>单号已用于台账 #%1</translation>
    </message>
    <message>
        <source>The sub-account is over its quota afterwards and is disabled at the next check.</source>
        <translation>变动后该子账号将超出额度，下次检查时会被停用。</translation>
    </message>
    <message>
        <source>The sub-account is disabled. Writing does not restore it; you are asked afterwards if it has quota again.</source>
        <translation>该子账号已停用，写入后不会自动恢复；若重新有额度，随后会询问是否恢复。</translation>
    </message>
    <message>
        <source>Not enough remaining quota: %1 after the deduction. Maximum: %2.</source>
        <translation>剩余额度不足，扣减后为 %1。最多可扣减 %2。</translation>
    </message>
    <message>
        <source>Usage falls below %1; the %2 alert clears.</source>
        <translation>使用率将回到 %1 以下，%2 告警随之解除。</translation>
    </message>
</context>
<context>
    <name>airgate::QuotaPreview</name>
    <message>
        <source>Allocated quota</source>
        <translation>已划拨额度</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>已消费</translation>
    </message>
    <message>
        <source>Remaining quota</source>
        <translation>剩余额度</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>预计用尽</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>变动后</translation>
    </message>
    <message>
        <source>%1: now %2, after %3</source>
        <translation>%1：现在 %2，变动后 %3</translation>
    </message>
</context>
<context>
    <name>airgate::ReferenceField</name>
    <message>
        <source>! Used in #%1</source>
        <translation>! 已用于 #%1</translation>
    </message>
    <message>
        <source>✓ Not used yet</source>
        <translation>✓ 未重复</translation>
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
        <translation>已冲正</translation>
    </message>
</context>
<context>
    <name>airgate::RestoreDialog</name>
    <message>
        <source>Restore exactly</source>
        <translation>精确恢复</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>要恢复 %1 吗？</translation>
    </message>
    <message>
        <source>Everything goes back to what it was before it was disabled. What was off before stays off.</source>
        <translation>逐项还原到停用之前的状态。停用前就已关闭的保持关闭。</translation>
    </message>
    <message>
        <source>&amp;Reason (audited)</source>
        <translation>原因（写入审计）(&amp;R)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>%1: turned on again</source>
        <translation>%1：重新启用</translation>
    </message>
    <message>
        <source>%1: stays off, as before</source>
        <translation>%1：与停用前一样保持关闭</translation>
    </message>
    <message>
        <source>Nothing has been turned off yet.</source>
        <translation>尚未关闭任何开关。</translation>
    </message>
    <message>
        <source>The quota is exhausted: with auto-disable on, the next check disables it again.</source>
        <translation>额度已用尽：若开启自动停用，下次检查会再次停用。</translation>
    </message>
    <message>
        <source>Restoring and reading back…</source>
        <translation>正在恢复并复核…</translation>
    </message>
</context>
<context>
    <name>airgate::ReversalDialog</name>
    <message>
        <source>Reverse entry #%1</source>
        <translation>冲正分录 #%1</translation>
    </message>
    <message>
        <source>This disables the sub-account; reverse all the same</source>
        <translation>此操作会使子账号停用，仍要冲正</translation>
    </message>
    <message>
        <source>Reverse %1</source>
        <translation>冲正 %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Reference &amp;no.</source>
        <translation>单号(&amp;N)</translation>
    </message>
    <message>
        <source>Entry #%1: %2 for %3</source>
        <translation>分录 #%1：%3 %2</translation>
    </message>
    <message>
        <source>Reversal: %1 for %2</source>
        <translation>冲正：%2 %1</translation>
    </message>
    <message>
        <source>Quota afterwards: %1</source>
        <translation>冲正后额度：%1</translation>
    </message>
</context>
<context>
    <name>airgate::SectionSidebar</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1，%n 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>airgate::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
</context>
<context>
    <name>airgate::StatusDelegate</name>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disabling</source>
        <translation>停用中</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>恢复中</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>未同步</translation>
    </message>
</context>
<context>
    <name>airgate::StatusStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Billing time zone UTC%1</source>
        <translation>账单时区 UTC%1</translation>
    </message>
    <message>
        <source>Lease: this computer · %1 left</source>
        <translation>执行租约：本机 · 剩 %1</translation>
    </message>
    <message>
        <source>Lease: %1</source>
        <translation>执行租约：%1</translation>
    </message>
    <message>
        <source>Lease: free</source>
        <translation>执行租约：空闲</translation>
    </message>
    <message>
        <source>Reading sub-accounts %1 / %2</source>
        <translation>正在读取子账号 %1 / %2</translation>
    </message>
    <message>
        <source>Reading bill %1</source>
        <translation>正在读取账单 %1</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Next check %1</source>
        <translation>下次检查 %1</translation>
    </message>
    <message>
        <source>Automatic checks are off</source>
        <translation>自动检查已关闭</translation>
    </message>
    <message>
        <source>Check failed · figures of %1</source>
        <translation>检查失败 · 显示 %1 的数据</translation>
    </message>
    <message>
        <source>Last %1 · %2 sub-accounts · %3 s</source>
        <translation>上次 %1 · %2 个子账号 · %3 秒</translation>
    </message>
    <message>
        <source>Last check %1</source>
        <translation>上次检查 %1</translation>
    </message>
</context>
<context>
    <name>airgate::StepHeader</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>airgate::StopDialog</name>
    <message>
        <source>Disable sub-account</source>
        <translation>停用子账号</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>要停用 %1 吗？</translation>
    </message>
    <message>
        <source>Jobs using it fail at once, until it is restored.</source>
        <translation>使用该账号的任务会立即失败，直到恢复。</translation>
    </message>
    <message>
        <source>Type %1 to continue</source>
        <translation>输入用户名 %1 以继续</translation>
    </message>
    <message>
        <source>&amp;Reason (audited)</source>
        <translation>原因（写入审计）(&amp;R)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Disable every access key that is active</source>
        <translation>停用所有启用中的密钥</translation>
    </message>
    <message>
        <source>Turn off console login</source>
        <translation>关闭控制台登录</translation>
    </message>
    <message>
        <source>Record a restore point; can be restored exactly</source>
        <translation>记录恢复点，可随时精确恢复</translation>
    </message>
    <message>
        <source>It spends %1 per day on average</source>
        <translation>日均消费 %1</translation>
    </message>
    <message>
        <source>Disabling and reading back…</source>
        <translation>正在停用并复核…</translation>
    </message>
</context>
<context>
    <name>airgate::SubAccountModel</name>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>显示名</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已划拨</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>已消费</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>日均</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>预计用尽</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Auto-disable</source>
        <translation>自动停用</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 UTC+8</source>
        <translation>%1 UTC+8</translation>
    </message>
    <message>
        <source>Figures of %1; the last check failed or is too old</source>
        <translation>显示 %1 的数据：上次检查失败或已过久</translation>
    </message>
    <message>
        <source>Spend counts from: %1</source>
        <translation>消费归集自：%1</translation>
    </message>
    <message>
        <source>Member of, without counting spend: %1</source>
        <translation>所属项目（仅成员，不归集消费）：%1</translation>
    </message>
</context>
<context>
    <name>airgate::SubAccountsPage</name>
    <message>
        <source>Sub-accounts</source>
        <translation>子账号</translation>
    </message>
    <message>
        <source>Search user name, display name, tag</source>
        <translation>搜索用户名、显示名、标签</translation>
    </message>
    <message>
        <source>No main account yet</source>
        <translation>还没有主账号</translation>
    </message>
    <message>
        <source>Connect a Volcengine main account to see its sub-accounts.</source>
        <translation>连接火山引擎主账号后，这里会列出其子账号。</translation>
    </message>
    <message>
        <source>Add main account…</source>
        <translation>添加主账号…</translation>
    </message>
    <message>
        <source>No sub-accounts yet</source>
        <translation>还没有子账号</translation>
    </message>
    <message>
        <source>Sync them from the cloud.</source>
        <translation>从云端同步。</translation>
    </message>
    <message>
        <source>Sync with cloud</source>
        <translation>同步云端</translation>
    </message>
    <message>
        <source>No matching sub-accounts</source>
        <translation>没有匹配的子账号</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The sub-accounts could not be read</source>
        <translation>无法读取子账号</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Current filter: %1</source>
        <translation>当前筛选：%1</translation>
    </message>
    <message>
        <source>%1 sub-accounts · %2 selected</source>
        <translation>%1 个子账号 · 已选 %2</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已划拨</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>已消费</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>日均</translation>
    </message>
</context>
<context>
    <name>airgate::SummaryTab</name>
    <message>
        <source>Exhausted</source>
        <translation>已用尽</translation>
    </message>
    <message>
        <source>Less than 3 days of data, no forecast yet</source>
        <translation>数据不足 3 天，暂不预测</translation>
    </message>
    <message>
        <source>Runs out in about %1 days · %2</source>
        <translation>约 %1 天后用尽 · %2</translation>
    </message>
    <message>
        <source>Remaining quota</source>
        <translation>剩余额度</translation>
    </message>
    <message>
        <source>Disable automatically at %1 (keys + console)</source>
        <translation>达到 %1 时自动停用（密钥 + 控制台）</translation>
    </message>
    <message>
        <source>Include in monitoring and alerts</source>
        <translation>参与监控与告警</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已划拨</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>已消费</translation>
    </message>
    <message>
        <source>Average per day</source>
        <translation>日均消费</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Remaining quota and forecast</source>
        <translation>剩余额度与预测</translation>
    </message>
    <message>
        <source>Auto-disable and monitoring</source>
        <translation>自动停用与监控</translation>
    </message>
    <message>
        <source>Average per day (%1 days)</source>
        <translation>日均消费（%1 天）</translation>
    </message>
    <message>
        <source>Figures are out of date: the last check failed or is too old.</source>
        <translation>数据已过期：上次检查失败或已过久。</translation>
    </message>
    <message>
        <source>Needs the Administrator role</source>
        <translation>需要“管理员”角色</translation>
    </message>
    <message>
        <source>No complete check yet.</source>
        <translation>还没有完整的检查。</translation>
    </message>
    <message>
        <source>No quota was allocated yet.</source>
        <translation>还没有划拨额度。</translation>
    </message>
</context>
<context>
    <name>airgate::TaskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>添加主账号(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy &amp;user name</source>
        <translation>复制用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>在本页查找(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear filters</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>Sidebar with &amp;icons only</source>
        <translation>侧栏仅显示图标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>立即检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sync with cloud</source>
        <translation>同步云端(&amp;S)</translation>
    </message>
    <message>
        <source>Needs a&amp;ttention</source>
        <translation>需关注(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>停用(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Restore exactly…</source>
        <translation>精确恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Allocate…</source>
        <translation>划拨(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Deduct…</source>
        <translation>扣减(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>确认(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About AirGate</source>
        <translation>关于 AirGate(&amp;A)</translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation>子账号</translation>
    </message>
    <message>
        <source>Quota ledger</source>
        <translation>额度台账</translation>
    </message>
    <message>
        <source>Alerts &amp; enforcement</source>
        <translation>告警与处置</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bulk allocation…</source>
        <translation>批量划拨(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Reverse this entry…</source>
        <translation>冲正此分录(&amp;R)…</translation>
    </message>
</context>
</TS>
