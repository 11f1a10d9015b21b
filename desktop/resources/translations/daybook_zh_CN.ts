<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActFormView</name>
    <message>
        <source>Still needed: {field}.</source>
        <translation>还需要：{field}。</translation>
    </message>
    <message>
        <source>Nothing fits. Up and Down choose from the list.</source>
        <translation>没有符合的。用上下键从列表中选择。</translation>
    </message>
</context>
<context>
    <name>ActPanel</name>
    <message>
        <source>What is asked</source>
        <translation>所问内容</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Enter takes the marked line. Esc: back.</source>
        <translation>回车采用选中的一行。Esc：返回。</translation>
    </message>
    <message>
        <source>Enter: go on, then it is done. Tab: words and time too. F12: done now. Esc: back.</source>
        <translation>回车：继续直至完成。Tab：补充文字和时间。F12：立即完成。Esc：返回。</translation>
    </message>
    <message>
        <source>Enter: go on, then it is done. F12: done now. Esc: back.</source>
        <translation>回车：继续直至完成。F12：立即完成。Esc：返回。</translation>
    </message>
    <message>
        <source>{hint}. {how}</source>
        <translation>{hint}。{how}</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>one more answer</source>
        <translation>再加一个回答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>AroundList</name>
    <message>
        <source>Around it: Alt+G, Enter goes there, Alt+Left comes back</source>
        <translation>相关：Alt+G，Enter 前往，Alt+Left 返回</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>相关</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>path of a file; Enter attaches it</source>
        <translation>文件路径；按 Enter 附上</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What is attached</source>
        <translation>已附的文件</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附上文件</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard. Copy one first.</source>
        <translation>剪贴板里没有图片或文件。请先复制。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>save a copy</source>
        <translation>另存副本</translation>
    </message>
</context>
<context>
    <name>AttachmentsScreen</name>
    <message>
        <source>Attached: {name}</source>
        <translation>已附上：{name}</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Drop a photo here, paste it, or type where it lies.</source>
        <translation>还没有附件。请把照片拖到这里、粘贴，或输入它的位置。</translation>
    </message>
    <message>
        <source>Attachments: {what}</source>
        <translation>附件：{what}</translation>
    </message>
    <message>
        <source>No program opens {name}. F8 saves a copy.</source>
        <translation>没有程序能打开 {name}。按 F8 另存副本。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>已恢复：{name}</translation>
    </message>
    <message>
        <source>Taken away: {name}. Alt+R brings it back.</source>
        <translation>已移除：{name}。Alt+R 恢复。</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Choose a request, a place or a piece of equipment first: then Alt+E shows its history.</source>
        <translation>请先选择一条报修、一个地点或一台设备，再按 Alt+E 查看历史。</translation>
    </message>
    <message>
        <source>Choose a request or a row of the directory first: then Alt+A shows what is attached.</source>
        <translation>请先选择一条报修或目录中的一行，再按 Alt+A 查看附件。</translation>
    </message>
</context>
<context>
    <name>CallRows</name>
    <message>
        <source>Calls of the day</source>
        <translation>当天的来电</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>name, number, place</source>
        <translation>姓名、号码、地点</translation>
    </message>
    <message>
        <source>why nobody rings back, then Enter</source>
        <translation>为什么不回电，然后按 Enter</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>仅显示</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>What is known of this day</source>
        <translation>关于这一天的已知情况</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>没有来电</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No call of this day fits: {typed}</source>
        <translation>这一天没有符合的来电：{typed}</translation>
    </message>
    <message>
        <source>No telephone rang on this day, and no call was written down.</source>
        <translation>这一天没有电话响过，也没有登记来电。</translation>
    </message>
    <message>
        <source>ring back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>非报修</translation>
    </message>
</context>
<context>
    <name>CallsScreen</name>
    <message>
        <source>No telephone told of this call: it was written down, and nobody waits for it.</source>
        <translation>电话没有报过这个来电：它是手工记下的，没有人在等回电。</translation>
    </message>
    <message>
        <source>The number was withheld: nobody can ring back.</source>
        <translation>号码隐藏，无法回电。</translation>
    </message>
    <message>
        <source>The number was withheld: nobody can ring back. Del says that it is settled.</source>
        <translation>号码隐藏，无法回电。按 Del 标记为已处理。</translation>
    </message>
    <message>
        <source>Ring back {who}:   1 reached   2 no answer   3 no need, with the reason</source>
        <translation>回电 {who}：   1 已接通   2 无人接听   3 不需要，写明原因</translation>
    </message>
    <message>
        <source>Not rung back: {who}</source>
        <translation>不回电：{who}</translation>
    </message>
    <message>
        <source>Only a missed call can be settled without ringing back.</source>
        <translation>只有未接来电才能不回电而结束。</translation>
    </message>
    <message>
        <source>Choose an answered call of which nothing came yet.</source>
        <translation>请选择一个已接听但尚无结果的来电。</translation>
    </message>
    <message>
        <source>It made no request:   {kinds}</source>
        <translation>没有生成报修：   {kinds}</translation>
    </message>
    <message>
        <source>No request was opened around this call. F9 says why it made none.</source>
        <translation>此来电前后没有登记报修。按 F9 说明原因。</translation>
    </message>
    <message>
        <source>It was about:   {requests}</source>
        <translation>来电是关于：   {requests}</translation>
    </message>
    <message>
        <source>Noted: {who} did not answer. The call still waits.</source>
        <translation>已记录：{who} 无人接听。此来电仍待回电。</translation>
    </message>
    <message>
        <source>Write why nobody needs to ring back, then Enter.</source>
        <translation>请写明为什么不需要回电，然后按 Enter。</translation>
    </message>
    <message>
        <source>Settled without ringing back. The reason stands in the log and the journal.</source>
        <translation>已不回电结束。原因记入来电记录和日志。</translation>
    </message>
    <message>
        <source>The call was about {number}.</source>
        <translation>来电是关于报修 {number}。</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>What fits</source>
        <translation>符合的项</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>What is known</source>
        <translation>已知信息</translation>
    </message>
    <message>
        <source>({mark})</source>
        <translation>（{mark}）</translation>
    </message>
</context>
<context>
    <name>CardHeading</name>
    <message>
        <source>! person in danger</source>
        <translation>! 有人遇险</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Line and person</source>
        <translation>线与人员</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Here before</source>
        <translation>此处以往</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>Nobody is to be rung: there is no number and nobody is assigned.</source>
        <translation>无人可拨：没有号码，也未指派人员。</translation>
    </message>
    <message>
        <source>Nothing to take back: the last entry is not yours, or it is final.</source>
        <translation>无可撤销：最后一条不是您写的，或已不可更改。</translation>
    </message>
    <message>
        <source>no number in the directory</source>
        <translation>名录中没有号码</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Ring the team, or the caller: {caller}</source>
        <translation>请致电班组或报修人：{caller}</translation>
    </message>
    <message>
        <source>Ring {engineer}. The caller: {caller}</source>
        <translation>请致电{engineer}。报修人：{caller}</translation>
    </message>
    <message>
        <source>act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Nothing here may be the same call. F6 has what can be done.</source>
        <translation>这里没有可能重复的来电。按 F6 查看可做的操作。</translation>
    </message>
    <message>
        <source>Which one is the same call?</source>
        <translation>哪一个是同一来电？</translation>
    </message>
    <message>
        <source>Which one is another call?</source>
        <translation>哪一个是另一来电？</translation>
    </message>
    <message>
        <source>join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Something new is to be decided: read it, then press the key again.</source>
        <translation>有新的事项待决定：请先阅读，再按一次该键。</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Half typed about {numbers}: F11 leads there.</source>
        <translation>{numbers} 还有没写完的：按 F11 前往。</translation>
    </message>
    <message>
        <source>Request {number}, {status}</source>
        <translation>报修 {number}，{status}</translation>
    </message>
    <message>
        <source>Taken out: the caller has the number {number} now.</source>
        <translation>已拆出：该来电现在的编号是 {number}。</translation>
    </message>
    <message>
        <source>New place: {place}</source>
        <translation>新地点：{place}</translation>
    </message>
    <message>
        <source>Kept on this PC until it is let go.</source>
        <translation>保留在本机，直到取消保留。</translation>
    </message>
    <message>
        <source>Let go: it may leave this PC when it is old. The server keeps it.</source>
        <translation>已取消保留：过期后可从本机移除，服务器上仍保留。</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>a digit, a word, or: Petrov, done 15:10</source>
        <translation>数字、文字，或：王伟 完成 15:10</translation>
    </message>
    <message>
        <source>a digit, or a word</source>
        <translation>数字或文字</translation>
    </message>
    <message>
        <source>What is understood</source>
        <translation>已理解的内容</translation>
    </message>
    <message>
        <source>Nothing fits. Up and Down choose from the list.</source>
        <translation>没有符合的。用上下键从列表中选择。</translation>
    </message>
</context>
<context>
    <name>ChoicesInput</name>
    <message>
        <source>one more choice</source>
        <translation>再加一个选项</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>选项 {number}</translation>
    </message>
</context>
<context>
    <name>ConditionInput</name>
    <message>
        <source>With which answers</source>
        <translation>在哪些回答下</translation>
    </message>
    <message>
        <source>answers, between them ; – for example 3; 4</source>
        <translation>多个回答用 ; 分开，例如 3; 4</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>like desk.example.com</source>
        <translation>例如 desk.example.com</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>您的登录名</translation>
    </message>
    <message>
        <source>like a.petrova</source>
        <translation>例如 a.petrova</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>How the server proves itself</source>
        <translation>服务器如何证明身份</translation>
    </message>
    <message>
        <source>certificate that this PC knows</source>
        <translation>本机已信任的证书</translation>
    </message>
    <message>
        <source>certificate of the firm, in a file</source>
        <translation>公司自己的证书（文件）</translation>
    </message>
    <message>
        <source>not at all, only encrypted</source>
        <translation>不证明，只加密</translation>
    </message>
    <message>
        <source>File of the firm’s certificate</source>
        <translation>公司证书文件</translation>
    </message>
    <message>
        <source>like C:\firm\ca.crt</source>
        <translation>例如 C:\firm\ca.crt</translation>
    </message>
    <message>
        <source>Connect (Enter)</source>
        <translation>连接 (Enter)</translation>
    </message>
    <message>
        <source>Still empty: {field}</source>
        <translation>还没有填：{field}</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>ConnectScreen</name>
    <message>
        <source>Connect this PC to the company’s server</source>
        <translation>把这台电脑连接到公司的服务器</translation>
    </message>
    <message>
        <source>Then what is written here and at the other desks is seen at each. It is still saved here first, and goes on without the server.</source>
        <translation>之后，这里和其他值班台写下的内容处处可见。内容仍然先保存在本机，没有服务器也照常工作。</translation>
    </message>
    <message>
        <source>This PC is station {letters} of {server}</source>
        <translation>这台电脑是 {server} 的 {letters} 号工作站</translation>
    </message>
    <message>
        <source>Whoever writes at this PC connects once with an own login and password: then what that person writes goes to the server.</source>
        <translation>在这台电脑上登记的每个人，用自己的登录名和密码连接一次：之后其写下的内容就会送到服务器。</translation>
    </message>
</context>
<context>
    <name>DayArrows</name>
    <message>
        <source>The day before, Alt+Left</source>
        <translation>前一天，Alt+Left</translation>
    </message>
    <message>
        <source>The day after, Alt+Right</source>
        <translation>后一天，Alt+Right</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>The lines of the day</source>
        <translation>当日各行</translation>
    </message>
    <message>
        <source>What is known of this day</source>
        <translation>关于这一天所知的情况</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>next act</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>join</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个报修</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other call(s)</source>
        <translation>
            <numerusform>%n 个其他来电</numerusform>
        </translation>
    </message>
    <message>
        <source>No call yet today. Write it on the empty line and press Enter.</source>
        <translation>今天还没有来电。写在空行上并按回车。</translation>
    </message>
    <message>
        <source>Write the first call on the empty line and press Enter. Nothing has to be set up first.</source>
        <translation>把第一个来电写在空行上并按回车。无需事先设置。</translation>
    </message>
    <message>
        <source>No call was written down on this day. Alt+Right goes on, Alt+Home comes back to today.</source>
        <translation>这一天没有记录来电。Alt+Right 往后，Alt+Home 回到今天。</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) joined</source>
        <translation>
            <numerusform>%n 个并入的来电</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionSeat</name>
    <message>
        <source>To be decided</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The keys that decide</source>
        <translation>用于决定的键</translation>
    </message>
</context>
<context>
    <name>DirectoryForm</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>New below</source>
        <translation>新建下级</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Same as …</source>
        <translation>等同于……</translation>
    </message>
    <message>
        <source>Two again</source>
        <translation>拆回两个</translation>
    </message>
</context>
<context>
    <name>DirectoryMerging</name>
    <message>
        <source>“{title}” is the same as …</source>
        <translation>“{title}”与哪一个相同……</translation>
    </message>
    <message>
        <source>Two again: {title}. What was moved is back.</source>
        <translation>又是两个：{title}。移走的内容已归还。</translation>
    </message>
    <message>
        <source>Nothing looks like a double. Type the name or the number of the other one.</source>
        <translation>没有看似重复的。请输入另一条的名称或号码。</translation>
    </message>
    <message>
        <source>Possible doubles: ↓ and Enter chooses one, or type another name. The one chosen stays.</source>
        <translation>可能的重复：按 ↓ 和 Enter 选择，或输入其他名称。选中的将保留。</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>没有匹配的。</translation>
    </message>
    <message>
        <source>F12 moves what hangs on it and unites numbers and notes. Alt+Z makes two again.</source>
        <translation>F12 移动关联内容并合并电话和备注。Alt+Z 拆回两个。</translation>
    </message>
    <message>
        <source>Merged: {goes} into {stays}. Alt+Z makes two again.</source>
        <translation>已合并：{goes} 并入 {stays}。按 Alt+Z 拆回两个。</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>What the directory holds</source>
        <translation>名录内容</translation>
    </message>
    <message>
        <source>Find a name or a number</source>
        <translation>查找名称或编号</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Choose a row, or write a new one: Ctrl+N.</source>
        <translation>选择一行，或新建：Ctrl+N。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Show what is retired too</source>
        <translation>同时显示已停用的</translation>
    </message>
    <message>
        <source>Ctrl + digit</source>
        <translation>Ctrl + 数字</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Take in a whole file: Excel, CSV</source>
        <translation>导入整个文件：Excel、CSV</translation>
    </message>
    <message>
        <source>make all</source>
        <translation>全部建立</translation>
    </message>
    <message>
        <source>many below</source>
        <translation>批量建下级</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Show what may have been written down twice</source>
        <translation>显示可能重复登记的</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>form</source>
        <translation>表单</translation>
    </message>
</context>
<context>
    <name>DirectoryRowScreen</name>
    <message>
        <source>Nothing is changed here: there is nothing to save.</source>
        <translation>这里没有改动，无需保存。</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>Alt+L lies elsewhere</source>
        <translation>Alt+L 移到别处</translation>
    </message>
    <message>
        <source>Only a supervisor can save changes here.</source>
        <translation>只有主管可以在此保存更改。</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>已保存：{title}</translation>
    </message>
    <message>
        <source>In use again: {title}</source>
        <translation>已恢复使用：{title}</translation>
    </message>
    <message>
        <source>Retired: {title}. Alt+R brings it back; Alt+H shows all that are retired.</source>
        <translation>已停用：{title}。Alt+R 恢复；Alt+H 显示全部已停用的。</translation>
    </message>
    <message>
        <source>Alt+E history</source>
        <translation>Alt+E 历史</translation>
    </message>
    <message>
        <source>Alt+A attachments: {count}</source>
        <translation>Alt+A 附件：{count}</translation>
    </message>
    <message>
        <source>merged into {title}</source>
        <translation>已并入 {title}</translation>
    </message>
    <message>
        <source>Two again: {title}, and the one it was merged into. What was moved is back.</source>
        <translation>又是两个：{title} 和它曾并入的那一条。移走的内容已归还。</translation>
    </message>
    <message numerus="yes">
        <source>F6 form and words that point here: %n question(s)</source>
        <translation>
            <numerusform>F6 表单和提示词：%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+↑↓ place among the kinds</source>
        <translation>Alt+↑↓ 调整类别顺序</translation>
    </message>
</context>
<context>
    <name>DirectoryRunScreen</name>
    <message>
        <source>Many below {place}</source>
        <translation>在 {place} 之下批量建立</translation>
    </message>
    <message>
        <source>For example: houses 2-40 even · 14, 16, 18/1, 20a · houses 2-8 even entrances 1-4 flats 1-72</source>
        <translation>例如：2-40号双号 · 14、16、18/1 · 1-8号楼 1-4单元 每单元101-104室</translation>
    </message>
    <message>
        <source>For example: entrances 1-4 flats 1-72 · flats 1-72, 18 each · lifts 415-418 in entrances 1-4</source>
        <translation>例如：1-4单元 1-72室 · 1-72室，每单元18室 · 电梯 415-418 在 1-4单元</translation>
    </message>
    <message>
        <source>For example: flats 1-18 · lifts 415, 416</source>
        <translation>例如：101-118室 · 电梯 415、416</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Nothing fits “{typed}”. Ctrl+N writes it down as new.</source>
        <translation>没有符合“{typed}”的。Ctrl+N 新建。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are here. Type to find the others.</source>
        <translation>
            <numerusform>这里是最新的 %n 条。输入文字可查找其他。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept from before: %n row(s) of the directory, not saved yet.</source>
        <translation>
            <numerusform>上次留下：名录中 %n 行尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the place first under which the new one lies.</source>
        <translation>请先选择新地点的上级地点。</translation>
    </message>
    <message>
        <source>Put back as it was. Alt+Z again brings back what you had typed.</source>
        <translation>已还原。再按 Alt+Z 可找回刚才输入的内容。</translation>
    </message>
    <message>
        <source>Choose the place first, or save it, under which the new ones lie.</source>
        <translation>请先选择（或保存）上级地点。</translation>
    </message>
    <message>
        <source>Nothing here lies in a place.</source>
        <translation>这里的内容不属于任何地点。</translation>
    </message>
    <message>
        <source>No possible doubles are left here. Alt+D shows all rows again.</source>
        <translation>这里没有可能的重复了。按 Alt+D 重新显示全部。</translation>
    </message>
    <message>
        <source>Doubles are looked for among customers, contacts and places.</source>
        <translation>只在客户、联系人和地点中查找重复。</translation>
    </message>
    <message>
        <source>Possible doubles stand below the oldest. Alt+M shows a pair side by side.</source>
        <translation>可能的重复列在最早的一条之下。Alt+M 并排显示一对。</translation>
    </message>
    <message>
        <source>Save or put back first what is typed here.</source>
        <translation>请先保存或放回这里输入的内容。</translation>
    </message>
    <message>
        <source>Save the kind first: then it can have a form.</source>
        <translation>请先保存类别，然后才能设表单。</translation>
    </message>
</context>
<context>
    <name>EarlierCheck</name>
    <message>
        <source>The lines as they will be stored</source>
        <translation>将要保存的各行</translation>
    </message>
    <message>
        <source>What may be meant</source>
        <translation>可能所指</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>1405, 28.11 14:05</source>
        <translation>1405，11月28日14:05</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>a digit, or street and house</source>
        <translation>数字，或街道门牌</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>a digit, or the first letters</source>
        <translation>数字，或开头几个字</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>如何结束</translation>
    </message>
    <message>
        <source>done 15:10 Petrov, 40 min</source>
        <translation>完成 15:10 王伟，40分钟</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>EarlierCorrecting</name>
    <message>
        <source>No kind is called so. A digit chooses one.</source>
        <translation>没有这样的类别。数字选择类别。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>EarlierPage</name>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>write down</source>
        <translation>补录</translation>
    </message>
</context>
<context>
    <name>EarlierScreen</name>
    <message numerus="yes">
        <source>%n line(s) about the past wait: F10 9.</source>
        <translation>
            <numerusform>有 %n 行补录待处理：F10 9。</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {whole} written down. F12 or Esc stops; what is in stays.</source>
        <translation>已补录 {done}/{whole}。F12 或 Esc 停止；已录入的保留。</translation>
    </message>
    <message>
        <source>Type or paste what was written on paper. Nothing is stored before F12.</source>
        <translation>请输入或粘贴纸上记录的内容。按 F12 之前不会保存。</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>再看一下</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>照原样</translation>
    </message>
</context>
<context>
    <name>EarlierText</name>
    <message>
        <source>What was written on paper, one line a request</source>
        <translation>纸上的记录，每行一个报修</translation>
    </message>
    <message>
        <source>28.11
14:05 Lenina 14. No light = done 15:10 Petrov, 40 min
17 14:20 Lenina 16. Lift 2 stands

One line a request: card, date, time, Object. Symptom = how it ended.</source>
        <translation>11月28日
14:05 人民路14号。没电 = 完成 15:10 王伟，40分钟
17 14:20 人民路16号。2号电梯停了

每行一个报修：卡号、日期、时间、地点。现象 = 如何结束。</translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>ExportFields</name>
    <message>
        <source>What</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>仅含这些字词</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel 工作簿 (.xlsx)</translation>
    </message>
    <message>
        <source>text table (.csv)</source>
        <translation>文本表格 (.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (.json)</source>
        <translation>JSON，供程序使用 (.json)</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>named in words</source>
        <translation>列名用文字</translation>
    </message>
    <message>
        <source>named as programs know them</source>
        <translation>列名供程序识别</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>the usual columns</source>
        <translation>常用列</translation>
    </message>
    <message>
        <source>all, and retired rows too</source>
        <translation>全部列，含停用的行</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Write (F12)</source>
        <translation>写出 (F12)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>A list as a file for others: for a spreadsheet, an accountant, another program. Your data is yours.</source>
        <translation>把列表写成文件，供电子表格、会计或其他程序使用。您的数据归您所有。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Take out as a file</source>
        <translation>导出为文件</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>保存到哪里？</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>open its folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>写出文件</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Everything, with a text that explains it</source>
        <translation>全部，附说明文字</translation>
    </message>
    <message>
        <source>Where to? Type the name of a file, or choose it (F4).</source>
        <translation>保存到哪里？请输入文件名，或选择文件 (F4)。</translation>
    </message>
    <message>
        <source>{file} is there already. F12 once more replaces it; or type another name.</source>
        <translation>{file} 已存在。再按一次 F12 将替换它；或输入其他名称。</translation>
    </message>
    <message>
        <source>It is being written. Esc stops it; everything else goes on meanwhile.</source>
        <translation>正在写出。Esc 停止；其间其他工作照常进行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in {file}. F6 opens its folder.</source>
        <translation>
            <numerusform>%n 行已写入 {file}。F6 打开其文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>This PC keeps what was written since {since}; the server has older requests.</source>
        <translation>本机保存自 {since} 以来的记录；更早的报修在服务器上。</translation>
    </message>
</context>
<context>
    <name>FetchedFiles</name>
    <message>
        <source>Fetching {name} from the server …</source>
        <translation>正在从服务器取回 {name} …</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>next act</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Number, telephone, place, name, words, day – or filters</source>
        <translation>编号、电话、地点、姓名、内容、日期，或筛选词</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>理解为</translation>
    </message>
    <message>
        <source>keep search</source>
        <translation>保存搜索</translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Enter turns to {day}.</source>
        <translation>回车翻到 {day}。</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or a part of the number.</source>
        <translation>没有找到。请减少文字，或只输入编号的一部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) from the server below.</source>
        <translation>
            <numerusform>下方另有 %n 个更早的，来自服务器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) found, the newest first.</source>
        <translation>
            <numerusform>找到 %n 个报修，最新的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found here.</source>
        <translation>本机没有找到。</translation>
    </message>
    <message>
        <source>Nothing fits these filters; their words were looked for.</source>
        <translation>没有符合筛选的；已按普通词语查找。</translation>
    </message>
    <message>
        <source>Read in the other keyboard layout.</source>
        <translation>已按另一种键盘布局查找。</translation>
    </message>
    <message>
        <source>The newest; the others are being looked for …</source>
        <translation>先显示最新的，其余仍在查找……</translation>
    </message>
</context>
<context>
    <name>FindSeat</name>
    <message>
        <source>The name of this search</source>
        <translation>这个搜索的名称</translation>
    </message>
    <message>
        <source>What fits besides</source>
        <translation>另外符合的</translation>
    </message>
    <message>
        <source>What may be typed</source>
        <translation>可以输入什么</translation>
    </message>
    <message>
        <source>Name this search, Enter</source>
        <translation>给搜索起名，按 Enter</translation>
    </message>
</context>
<context>
    <name>FindSeatScreen</name>
    <message>
        <source>Searches that are kept (Alt and the digit)</source>
        <translation>已保存的搜索（Alt 加数字）</translation>
    </message>
    <message>
        <source>Tab or Alt+1 writes it on</source>
        <translation>Tab 或 Alt+1 补全</translation>
    </message>
    <message>
        <source>In the directory (Alt and the digit)</source>
        <translation>名录中（Alt 加数字）</translation>
    </message>
    <message>
        <source>It is not kept any more. F12 keeps it again.</source>
        <translation>已不再保存。按 F12 可再次保存。</translation>
    </message>
    <message>
        <source>“{name}” is kept: on the empty line Alt+{digit} looks for it again.</source>
        <translation>“{name}”已保存：在空行按 Alt+{digit} 即可再次查找。</translation>
    </message>
</context>
<context>
    <name>FirstStepsScreen</name>
    <message>
        <source>F10 5 has the list again.</source>
        <translation>按 F10 5 可再看到这份清单。</translation>
    </message>
    <message>
        <source>Good day, {name}.</source>
        <translation>您好，{name}。</translation>
    </message>
    <message>
        <source>The kinds and teams of your trade are there. What was written stays as it is.</source>
        <translation>您行业的类别和班组已经就绪。已写下的内容不变。</translation>
    </message>
</context>
<context>
    <name>FixedSeats</name>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>此处未结</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合的项</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以往</translation>
    </message>
    <message>
        <source>Read out (Page Down: more)</source>
        <translation>请读出（Page Down：更多）</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>请读出</translation>
    </message>
    <message>
        <source>Mind (Page Down: more)</source>
        <translation>注意（Page Down：更多）</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Say and mind (Page Down: more)</source>
        <translation>要说与注意（Page Down：更多）</translation>
    </message>
    <message>
        <source>Say and mind</source>
        <translation>要说与注意</translation>
    </message>
</context>
<context>
    <name>FormEditorScreen</name>
    <message>
        <source>Kept from before: this form is edited and not saved yet.</source>
        <translation>上次留下：此表单已修改，尚未保存。</translation>
    </message>
    <message>
        <source>Nothing is changed here: there is nothing to save.</source>
        <translation>这里没有改动，无需保存。</translation>
    </message>
    <message>
        <source>Saved: the form of {title}.</source>
        <translation>已保存：“{title}”的表单。</translation>
    </message>
    <message>
        <source>It stands in the form again, not saved yet. F12 saves it, Alt+Z brings back what stood here.</source>
        <translation>它已回到表单中，尚未保存。F12 保存，Alt+Z 恢复原来的内容。</translation>
    </message>
    <message>
        <source>The form stands here as it is saved. Alt+Z brings back what stood here.</source>
        <translation>表单与已保存的一致。Alt+Z 恢复原来的内容。</translation>
    </message>
    <message>
        <source>Only a supervisor can save changes here.</source>
        <translation>只有主管可以在此保存更改。</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line} 线</translation>
    </message>
</context>
<context>
    <name>FormHistory</name>
    <message>
        <source>Versions: ↑ ↓ compares one with what stands here, Enter takes it back.</source>
        <translation>版本：↑ ↓ 与当前内容比较，回车取回。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Take this one back  Enter</source>
        <translation>取回此版  Enter</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>有何不同</translation>
    </message>
</context>
<context>
    <name>FormHistoryScreen</name>
    <message>
        <source>It is what stands in the form now.</source>
        <translation>与表单当前内容相同。</translation>
    </message>
    <message>
        <source>From that version to what stands in the form now:</source>
        <translation>从该版到表单当前内容：</translation>
    </message>
</context>
<context>
    <name>FormItems</name>
    <message>
        <source>Taken out. Alt+Z brings it back.</source>
        <translation>已取出。Alt+Z 可放回。</translation>
    </message>
    <message>
        <source>Nothing stands here that can be moved or taken out.</source>
        <translation>这里没有可移动或取出的内容。</translation>
    </message>
    <message>
        <source>Nothing was taken out here: there is nothing to bring back.</source>
        <translation>这里没有取出过内容，无可放回。</translation>
    </message>
    <message>
        <source>Read out to the caller, word for word, while the call lasts.</source>
        <translation>通话时逐字读给来电人听。</translation>
    </message>
    <message>
        <source>Told to the caller at the end: what is to be ready when somebody comes.</source>
        <translation>通话结束前告诉来电人：上门前请准备什么。</translation>
    </message>
    <message>
        <source>Every call has this field. Space lets Enter go there after the questions.</source>
        <translation>每个来电都有此栏。按空格后，回车在问题之后会走到这里。</translation>
    </message>
    <message>
        <source>A caller&apos;s words that begin like this point to this kind. The longest that fit win, and a kind with a person in danger goes before; of equals, the one higher in the directory.</source>
        <translation>来电人的话若以此开头，就指向本类别。最长的匹配优先；有人遇险的类别在前；相同时取名录中靠前的。</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>What the form has</source>
        <translation>表单内容</translation>
    </message>
    <message>
        <source>Alt+↑↓ move · Del take out · Alt+Z bring back · Alt+W languages · Alt+E versions</source>
        <translation>Alt+↑↓ 移动 · Del 取出 · Alt+Z 放回 · Alt+W 语言 · Alt+E 版本</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>The form is not saved yet: it waits as it is.</source>
        <translation>表单尚未保存，将原样保留。</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>Try it: answer as a caller would. Nothing of this is written.</source>
        <translation>试用：像来电人那样回答。这里什么都不会记录。</translation>
    </message>
    <message>
        <source>Nothing is asked yet.</source>
        <translation>还没有问题。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>请读出</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>请准备</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后果</translation>
    </message>
    <message>
        <source>Then asked</source>
        <translation>随后询问</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>what a caller says</source>
        <translation>来电人说的话</translation>
    </message>
    <message>
        <source>Try what a caller says</source>
        <translation>试试来电人的话</translation>
    </message>
    <message>
        <source>owed until it is answered</source>
        <translation>未答则待补</translation>
    </message>
    <message>
        <source>what helps the dispatcher to ask it</source>
        <translation>帮助调度员提问的说明</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>如何回答</translation>
    </message>
    <message>
        <source>The choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>What follows: priority, line, kind of trouble</source>
        <translation>后果：优先级、线、故障类别</translation>
    </message>
    <message>
        <source>Words or their beginnings</source>
        <translation>词或词的开头</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>stored as {key}</source>
        <translation>存储名 {key}</translation>
    </message>
</context>
<context>
    <name>FormTrial</name>
    <message>
        <source>{kind}, as the words say: “{words}”</source>
        <translation>{kind}，依据“{words}”</translation>
    </message>
    <message>
        <source>else {kind}: “{words}”</source>
        <translation>其次 {kind}：“{words}”</translation>
    </message>
    <message>
        <source>These words point to no kind yet.</source>
        <translation>这些话还没有指向任何类别。</translation>
    </message>
    <message>
        <source>{question} {follows}</source>
        <translation>{question} {follows}</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>practice, nothing here is real</source>
        <translation>练习，均非真实数据</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{name} on duty</source>
        <translation>{name} 值班</translation>
    </message>
    <message>
        <source>nobody on duty (F10 5)</source>
        <translation>无人值班（F10 5）</translation>
    </message>
    <message numerus="yes">
        <source>Open %n</source>
        <translation>
            <numerusform>未结 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late %n</source>
        <translation>
            <numerusform>超时 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked %n</source>
        <translation>
            <numerusform>暂存 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>The keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>Choose a line of the page. Enter opens its card.</source>
        <translation>选择页面上的一行。回车打开卡片。</translation>
    </message>
    <message>
        <source>This page.</source>
        <translation>本页。</translation>
    </message>
    <message>
        <source>Find: number, telephone, place, name, words; a date turns to that day.</source>
        <translation>查找：编号、电话、地点、姓名、文字；输入日期翻到那一天。</translation>
    </message>
    <message>
        <source>Person in danger: the script to read out, and the shortest due time.</source>
        <translation>有人遇险：要读出的话和最短的期限。</translation>
    </message>
    <message>
        <source>Ring: no answer, refused, accepted and when he will be there; or ring the caller back.</source>
        <translation>拨打：无人接听、拒绝、接单及到达时间；或回电给报修人。</translation>
    </message>
    <message>
        <source>Print the order; on the review, the page of the book.</source>
        <translation>打印工单；在当日审核中打印日志页。</translation>
    </message>
    <message>
        <source>A call that is no request: one digit says which.</source>
        <translation>不属于报修的来电：一个数字说明是哪种。</translation>
    </message>
    <message>
        <source>New call. In a half-typed one: park it, begin anew. In an empty one: fetch a parked one.</source>
        <translation>新来电。写到一半时：暂存并另起一个。空白时：取回暂存的。</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>They write on the last line. Enter registers it: it has its number.</source>
        <translation>在最后一行书写。按 Enter 登记：立即得到编号。</translation>
    </message>
    <message>
        <source>Next act: Enter takes the likely one. A line like “Petrov, done 15:10” is one act.</source>
        <translation>下一步：回车采用最可能的操作。“王伟 完成 15:10”就是一次操作。</translation>
    </message>
    <message>
        <source>Places: 1 day page, 2 orders, 3 directory, 4 day review, 5 the desk, 6 import, 7 export, 8 calls, 9 written down later.</source>
        <translation>页面：1 当日页，2 工单，3 名录，4 当日审核，5 值班台，6 导入，7 导出，8 来电记录，9 事后补录。</translation>
    </message>
    <message>
        <source>One step back. Nothing typed is lost.</source>
        <translation>后退一步。已输入的内容不会丢失。</translation>
    </message>
    <message>
        <source>Fetch a parked call.</source>
        <translation>取回暂存的来电。</translation>
    </message>
    <message>
        <source>The day before, the day after. Alt+Home: today.</source>
        <translation>前一天、后一天。Alt+Home：今天。</translation>
    </message>
    <message>
        <source>Person 1 … 9 takes the desk, from anywhere. Ctrl+F10: off duty.</source>
        <translation>第 1 … 9 位人员随时接班。Ctrl+F10：下班。</translation>
    </message>
    <message>
        <source>Larger and smaller text, 12 to 22 points.</source>
        <translation>放大和缩小文字，12 至 22 磅。</translation>
    </message>
    <message>
        <source>On a card: take back your last act. It stays readable, struck through.</source>
        <translation>在卡片上：撤销自己的最后一次操作。原文仍可读，划线保留。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Of every act: 1510, yesterday 23:10, -20 (20 minutes ago); empty is now.</source>
        <translation>每个操作都可填：1510、昨天 23:10、-20（20 分钟前）；留空即现在。</translation>
    </message>
    <message>
        <source>Join: add this caller to the open request; on a card, another desk&apos;s. Del: two calls.</source>
        <translation>合并：把来电人加到未结报修；在卡片上合并另一台的报修。Del：是两个来电。</translation>
    </message>
    <message>
        <source>Everything that waits; first what is to be decided.</source>
        <translation>所有待办；首先是待决定的。</translation>
    </message>
    <message>
        <source>Save; on the review, sign the day. Where something is to be decided: once more.</source>
        <translation>保存；在当日审核中为签署。待决定时：再来一次。</translation>
    </message>
    <message>
        <source>Of what is chosen: its history; its photos and papers.</source>
        <translation>所选内容的历史；照片和文件。</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Requests here, the newest first</source>
        <translation>此处的报修，最新的在前</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>History: {what}</source>
        <translation>历史：{what}</translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Differences and refused rows</source>
        <translation>差异和被拒绝的行</translation>
    </message>
    <message>
        <source>Accept, or not</source>
        <translation>接受或不接受</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Accept all, or none</source>
        <translation>全部接受或全不接受</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>ImportColumnsPane</name>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>成为</translation>
    </message>
    <message>
        <source>type a part of the field’s name</source>
        <translation>输入字段名的一部分</translation>
    </message>
    <message>
        <source>What it can become</source>
        <translation>可以成为什么</translation>
    </message>
    <message>
        <source>Up, Down: another column. Del: leave it out.</source>
        <translation>上、下：另一列。Del：不要这一列。</translation>
    </message>
    <message>
        <source>Keep these columns  Ctrl+S</source>
        <translation>记住这些列  Ctrl+S</translation>
    </message>
    <message>
        <source>Keep these columns, Ctrl+S</source>
        <translation>记住这些列，Ctrl+S</translation>
    </message>
    <message>
        <source>under which name? Enter keeps</source>
        <translation>用什么名称？按 Enter 记住</translation>
    </message>
    <message>
        <source>Name of these columns</source>
        <translation>这些列的名称</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>type, paste or drop a file here</source>
        <translation>输入、粘贴或拖入文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a file (Ctrl+O)</source>
        <translation>选择文件（Ctrl+O）</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>里面是什么</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>单元格分隔符</translation>
    </message>
    <message>
        <source>Titles stand in line</source>
        <translation>标题在第几行</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>文件的开头</translation>
    </message>
    <message>
        <source>A table from Excel (xlsx, xls), LibreOffice (ods) or any other program (csv): customers, people and their phones, places, lifts, staff, or a journal of calls. First it is only read: you see what becomes of it, and nothing is stored before you say so.</source>
        <translation>来自 Excel（xlsx、xls）、LibreOffice（ods）或其他程序（csv）的表格：客户、联系人及电话、地点、电梯、员工，或来电日志。先只是读取：您会看到它将变成什么，未经您同意不保存任何内容。</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>1 File</source>
        <translation>1 文件</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 列</translation>
    </message>
    <message>
        <source>3 First rows</source>
        <translation>3 前几行</translation>
    </message>
    <message>
        <source>4 Check and import</source>
        <translation>4 检查并导入</translation>
    </message>
    <message>
        <source>Import: {step}</source>
        <translation>导入：{step}</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>check all</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>再检查</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>哪个文件？</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.xlsm *.xlsb *.ods *.csv *.tsv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.xlsm *.xlsb *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Dates are written</source>
        <translation>日期的写法</translation>
    </message>
    <message>
        <source>Split addresses into street, house, flat</source>
        <translation>把地址拆成街道、楼号、房号</translation>
    </message>
    <message>
        <source>The first rows as they will be stored</source>
        <translation>将要保存的前几行</translation>
    </message>
</context>
<context>
    <name>ImportResults</name>
    <message>
        <source>being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>coming in</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>{file} report</source>
        <translation>{file} 报告</translation>
    </message>
    <message>
        <source>It stops after the rows at hand …</source>
        <translation>处理完手头的行后停止……</translation>
    </message>
    <message>
        <source>The report is saved: {file}.</source>
        <translation>报告已保存：{file}。</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Type the name of a file, or Ctrl+O to choose one.</source>
        <translation>输入文件名，或按 Ctrl+O 选择。</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>正在读取文件……</translation>
    </message>
    <message>
        <source>Kept as “{name}”: a file with these titles is understood like this from now on.</source>
        <translation>已记为“{name}”：今后有这些标题的文件都这样理解。</translation>
    </message>
</context>
<context>
    <name>ImportSign</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import broken off: F10 6</source>
        <translation>导入中断：F10 6</translation>
    </message>
    <message>
        <source>Import ended: F10 6</source>
        <translation>导入结束：F10 6</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>F12  Save</source>
        <translation>F12  保存</translation>
    </message>
    <message>
        <source>park, next call</source>
        <translation>暂存，下一个</translation>
    </message>
    <message>
        <source>join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>非报修</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>保存来电</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Where or who</source>
        <translation>地点或人</translation>
    </message>
    <message>
        <source>street and house, lift number, surname or phone</source>
        <translation>街道门牌、电梯号、姓名或电话</translation>
    </message>
    <message>
        <source>Who, phone</source>
        <translation>谁，电话</translation>
    </message>
    <message>
        <source>name, number, or both</source>
        <translation>姓名、号码或两者</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>a digit, or the first letters</source>
        <translation>数字，或开头几个字</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>进入方式</translation>
    </message>
    <message>
        <source>keys, codes, whom to ask for</source>
        <translation>钥匙、密码、找谁</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>new place</source>
        <translation>新地点</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>done 15:10 Petrov; empty: open still</source>
        <translation>完成 15:10 王伟；空着：仍未结</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>Write what the caller says, then F4 adds it to the chosen line.</source>
        <translation>写下来电人所说的，再按 F4 加到所选的一行。</translation>
    </message>
    <message>
        <source>Choose a line first: Up and Down, or F3 finds it.</source>
        <translation>请先选择一行：上下键，或用 F3 查找。</translation>
    </message>
</context>
<context>
    <name>LineOffer</name>
    <message>
        <source>Nothing like it is open here. Enter writes it down as a request; ↑ chooses a line to join.</source>
        <translation>这里没有类似的。Enter 登记为新报修；↑选择要并入的一行。</translation>
    </message>
</context>
<context>
    <name>LinesInput</name>
    <message>
        <source>one more</source>
        <translation>再加</translation>
    </message>
</context>
<context>
    <name>MainScreen</name>
    <message>
        <source>Day page</source>
        <translation>当日页</translation>
    </message>
    <message>
        <source>help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>new call</source>
        <translation>新来电</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>非报修</translation>
    </message>
    <message>
        <source>places</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>新来电</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>名录</translation>
    </message>
    <message>
        <source>Day review</source>
        <translation>当日审核</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电记录</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Written down later</source>
        <translation>事后补录</translation>
    </message>
    <message>
        <source>1 day page   2 orders   3 directory   4 day review   5 the desk   6 import   7 export   8 calls   9 written later</source>
        <translation>1 当日页   2 工单   3 名录   4 当日审核   5 值班台   6 导入   7 导出   8 来电记录   9 事后补录</translation>
    </message>
    <message>
        <source>call left</source>
        <translation>继续来电</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Find the one that stays</source>
        <translation>查找要保留的一条</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>保留的一条</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Merge  F12</source>
        <translation>合并  F12</translation>
    </message>
    <message>
        <source>Swap  Alt+S</source>
        <translation>对调  Alt+S</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
</context>
<context>
    <name>NowBand</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>OldDays</name>
    <message>
        <source>Older than what is kept here (since {day}): asking the server …</source>
        <translation>早于本机保存的范围（{day} 起）：正在询问服务器……</translation>
    </message>
    <message>
        <source>Older than what is kept here (since {day}), and the server does not answer: lines may be missing. They come when it is back.</source>
        <translation>早于本机保存的范围（{day} 起），且服务器没有应答：可能缺行，服务器恢复后补齐。</translation>
    </message>
    <message>
        <source>Older than what is kept here (since {day}): lines may be missing. {why}</source>
        <translation>早于本机保存的范围（{day} 起）：可能缺行。{why}</translation>
    </message>
</context>
<context>
    <name>OldRequests</name>
    <message>
        <source>Older than what is kept here: fetching it from the server …</source>
        <translation>早于本机保留的内容：正在从服务器取回……</translation>
    </message>
    <message>
        <source>The server does not show this request.</source>
        <translation>服务器不显示此报修。</translation>
    </message>
    <message>
        <source>It is here now, and was not opened, for you went on.</source>
        <translation>已取回；因为您已转到别处，没有打开。</translation>
    </message>
    <message>
        <source>Older than what is kept here, and it could not be fetched. {why}</source>
        <translation>早于本机保留的内容，未能取回。{why}</translation>
    </message>
</context>
<context>
    <name>OlderFound</name>
    <message>
        <source>Asking the server for older ones …</source>
        <translation>正在向服务器查询更早的……</translation>
    </message>
    <message>
        <source>Older ones (before {day}) are on the server, which does not answer now.</source>
        <translation>更早的（{day} 之前）在服务器上，服务器现在没有应答。</translation>
    </message>
    <message>
        <source>Older ones (before {day}) are on the server. {why}</source>
        <translation>更早的（{day} 之前）在服务器上。{why}</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>Open orders</source>
        <translation>未结工单</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>工单</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) open</source>
        <translation>
            <numerusform>%n 张未结工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) out</source>
        <translation>
            <numerusform>%n 张在外</numerusform>
        </translation>
    </message>
    <message>
        <source>No open orders: nobody has work, and no sheet is out.</source>
        <translation>没有未结工单：无人有活，也没有单子在外。</translation>
    </message>
    <message>
        <source>act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>Choose an order or a person: Up and Down. Shift+F8 prints all.</source>
        <translation>选择工单或人员：上下键。Shift+F8 全部打印。</translation>
    </message>
    <message>
        <source>Choose one of the orders: Up and Down.</source>
        <translation>请选择工单：上下键。</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>{number} is back: {outcome}, {minutes}. It is {status} now.</source>
        <translation>{number} 已交回：{outcome}，{minutes}。现在状态：{status}。</translation>
    </message>
    <message>
        <source>no minutes written down</source>
        <translation>未记分钟数</translation>
    </message>
</context>
<context>
    <name>OtherCallSeat</name>
    <message>
        <source>Calls that are no request</source>
        <translation>不成报修的来电</translation>
    </message>
    <message>
        <source>Requests of the caller, and what to say of them</source>
        <translation>来电人的报修及答复</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>当前页</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>No order to print: nobody has open work on paper.</source>
        <translation>没有可打印的工单：无人有未结的活。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 张工单</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is being set …</source>
        <translation>正在排版……</translation>
    </message>
    <message>
        <source>{what}: not shown, for you went on. F8 there shows it.</source>
        <translation>{what}：您已离开，未显示。在那里按 F8 显示。</translation>
    </message>
    <message>
        <source>{what}: F8 prints, F12 saves a PDF, Esc goes back.</source>
        <translation>{what}：F8 打印，F12 存为 PDF，Esc 返回。</translation>
    </message>
    <message>
        <source>{what}: sent to the printer.</source>
        <translation>{what}：已送往打印机。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已存为 {file}。</translation>
    </message>
</context>
<context>
    <name>ParkedSeat</name>
    <message>
        <source>Parked calls</source>
        <translation>暂存的来电</translation>
    </message>
    <message>
        <source>PARKED Alt+</source>
        <translation>暂存 Alt+</translation>
    </message>
</context>
<context>
    <name>PhoneBlock</name>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Links daybook: of a telephone system or a web page open this desk with the caller.</source>
        <translation>电话系统或网页中的 daybook: 链接会在此打开来电人。</translation>
    </message>
    <message>
        <source>Softphones start this program when it rings; web pages need their links to be known here.</source>
        <translation>软电话在来电时启动本程序；网页则需要先登记链接类型。</translation>
    </message>
    <message>
        <source>F7  Forget the link type</source>
        <translation>F7  取消登记链接类型</translation>
    </message>
    <message>
        <source>F7  Register the link type</source>
        <translation>F7  登记链接类型</translation>
    </message>
    <message>
        <source>Copy the lines for {softphone}</source>
        <translation>复制用于 {softphone} 的配置行</translation>
    </message>
</context>
<context>
    <name>PinInput</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>set; “-” removes it</source>
        <translation>已设；“-”取消</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
</context>
<context>
    <name>QuestionFields</name>
    <message>
        <source>owed</source>
        <translation>待答</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ReferenceInput</name>
    <message>
        <source>one more</source>
        <translation>再加</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Daybook cannot open its file</source>
        <translation>Daybook 无法打开其文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>RequestLines</name>
    <message>
        <source>No</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Line/person</source>
        <translation>线/人员</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ReturnRow</name>
    <message>
        <source>Sheet returned</source>
        <translation>工单交回</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>哪个报修</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Sheets that wait</source>
        <translation>待处理的工单</translation>
    </message>
    <message>
        <source>Minutes: {norm} is the norm. Enter returns the sheet. Tab: words.</source>
        <translation>分钟：定额 {norm}。回车收回工单。Tab：内容。</translation>
    </message>
    <message>
        <source>Minutes; empty: not recorded. Enter returns the sheet. Tab: words.</source>
        <translation>分钟；空白：不记录。回车收回工单。Tab：内容。</translation>
    </message>
    <message>
        <source>Words, if you like. Enter returns the sheet.</source>
        <translation>内容可不填。回车收回工单。</translation>
    </message>
    <message>
        <source>Half typed: {numbers}. Enter on the empty number brings the first one back.</source>
        <translation>未写完：{numbers}。编号空白时按回车取回第一张。</translation>
    </message>
    <message>
        <source>“{typed}” is no number of minutes.</source>
        <translation>“{typed}”不是分钟数。</translation>
    </message>
    <message>
        <source>type or scan its number</source>
        <translation>输入或扫描编号</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>another day: 1.3.</source>
        <translation>其他日期：3月1日</translation>
    </message>
    <message>
        <source>if there is something to say about this day</source>
        <translation>对当日的说明（可不填）</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>无可读内容</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>其他日期</translation>
    </message>
    <message numerus="yes">
        <source>Not signed. F12 signs %n entry(ies).</source>
        <translation>
            <numerusform>未签署。F12 签署 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {author}, {time}, over {count}.</source>
        <translation>已由 {author} 于 {time} 签署，共 {count}。</translation>
    </message>
    <message numerus="yes">
        <source>%n addendum(a) since.</source>
        <translation>
            <numerusform>此后有 %n 条补记。</numerusform>
        </translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>F12 again signs the day, with the remark if there is one. Esc: not yet.</source>
        <translation>再按 F12 签署当日（有备注则一并签署）。Esc：暂不。</translation>
    </message>
    <message>
        <source>No request was written down on this day.</source>
        <translation>这一天没有登记报修。</translation>
    </message>
    <message>
        <source>What is known of this day</source>
        <translation>这一天的情况</translation>
    </message>
</context>
<context>
    <name>ReviewRows</name>
    <message>
        <source>The day</source>
        <translation>当日</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>{day} is signed. What is written about it from now on is an addendum.</source>
        <translation>{day} 已签署。此后所写均为补记。</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Many places in one line</source>
        <translation>一行写多个地点</translation>
    </message>
    <message>
        <source>What will be stored</source>
        <translation>将要保存的内容</translation>
    </message>
    <message>
        <source>Make all</source>
        <translation>全部建立</translation>
    </message>
</context>
<context>
    <name>SameCallLine</name>
    <message>
        <source>The same call</source>
        <translation>同一来电</translation>
    </message>
</context>
<context>
    <name>SayLine</name>
    <message>
        <source>Say</source>
        <translation>请说</translation>
    </message>
</context>
<context>
    <name>SeatPage</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Who sits at the desk?</source>
        <translation>谁在值班？</translation>
    </message>
    <message>
        <source>Press the digit; 0 goes off duty.</source>
        <translation>按数字选择；0 为下班。</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>{person} – on duty</source>
        <translation>{person} – 值班中</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>{name} 的 PIN</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>as the PC</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>smaller (Ctrl -)</source>
        <translation>缩小 (Ctrl -)</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>larger (Ctrl +)</source>
        <translation>放大 (Ctrl +)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
</context>
<context>
    <name>SeatScreen</name>
    <message>
        <source>{name} is on duty now.</source>
        <translation>现在由 {name} 值班。</translation>
    </message>
    <message>
        <source>Off duty. Whoever comes presses F10 5 and a digit.</source>
        <translation>已下班。接班人请按 F10 5 和数字。</translation>
    </message>
    <message>
        <source>Links daybook: open this desk now, for this user of the PC.</source>
        <translation>对本电脑的此用户，daybook: 链接现在会打开本程序。</translation>
    </message>
    <message>
        <source>Links daybook: open this program no longer.</source>
        <translation>daybook: 链接不再打开本程序。</translation>
    </message>
    <message>
        <source>Copied. Paste it into the settings of {softphone}.</source>
        <translation>已复制。请粘贴到 {softphone} 的设置中。</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Say</source>
        <translation>请说</translation>
    </message>
</context>
<context>
    <name>SetsInput</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>a choice that is gone</source>
        <translation>已不存在的选项</translation>
    </message>
</context>
<context>
    <name>SharingBlock</name>
    <message>
        <source>Sharing</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>F4  Connect to the company’s server</source>
        <translation>F4  连接到公司的服务器</translation>
    </message>
    <message>
        <source>F4  Another person’s password</source>
        <translation>F4  另一个人的密码</translation>
    </message>
    <message>
        <source>F6  Go on with the copy</source>
        <translation>F6  继续复制</translation>
    </message>
    <message>
        <source>F6  Pause the copy</source>
        <translation>F6  暂停复制</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>SharingSeat</name>
    <message>
        <source>Nobody else has this request open</source>
        <translation>没有别人打开这条报修</translation>
    </message>
    <message>
        <source>Something is to be decided here: Esc leads to it.</source>
        <translation>此处有事项待决定：按 Esc 查看。</translation>
    </message>
    <message>
        <source>To be decided: Esc</source>
        <translation>待决定：Esc</translation>
    </message>
</context>
<context>
    <name>SidesView</name>
    <message>
        <source>This one stays</source>
        <translation>保留这一条</translation>
    </message>
    <message>
        <source>This one goes</source>
        <translation>并入这一条</translation>
    </message>
</context>
<context>
    <name>SigningOn</name>
    <message>
        <source>Not saved yet: nobody is on duty. Who are you?   {digits}</source>
        <translation>尚未保存：没有人当班。您是谁？   {digits}</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Half typed</source>
        <translation>未写完</translation>
    </message>
    <message>
        <source>People in danger</source>
        <translation>有人遇险</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Nobody accepted</source>
        <translation>无人接单</translation>
    </message>
    <message>
        <source>Callers to ring back</source>
        <translation>待回电</translation>
    </message>
    <message>
        <source>Carried over from earlier days</source>
        <translation>往日结转</translation>
    </message>
    <message>
        <source>Joined: who was sent is to be told</source>
        <translation>已合并：须告知已派出的人</translation>
    </message>
    <message>
        <source>Perhaps the same call</source>
        <translation>可能是同一来电</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>未接来电</translation>
    </message>
    <message>
        <source>Told a time of arrival that has passed</source>
        <translation>答应的到达时间已过</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Everything that waits</source>
        <translation>所有待办</translation>
    </message>
    <message>
        <source>Nothing waits: no one is in danger, late, or owed a call.</source>
        <translation>没有待办：无人遇险，无超时，也无待回电。</translation>
    </message>
    <message>
        <source>next act</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>ring back</source>
        <translation>回电</translation>
    </message>
</context>
<context>
    <name>WishList</name>
    <message>
        <source>When you have time</source>
        <translation>有空时</translation>
    </message>
    <message>
        <source>Your people and teams</source>
        <translation>人员与班组</translation>
    </message>
    <message>
        <source>Customers, places and lifts</source>
        <translation>客户、地点与电梯</translation>
    </message>
    <message>
        <source>The practice company</source>
        <translation>练习公司</translation>
    </message>
    <message>
        <source>A test print</source>
        <translation>试打印</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Sharing with other desks</source>
        <translation>与其他值班台共享</translation>
    </message>
    <message>
        <source>Customers from Excel</source>
        <translation>从 Excel 导入客户</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your trade: one or several</source>
        <translation>您的行业：可选一个或多个</translation>
    </message>
    <message>
        <source>Put this list away (F10 5 has it)</source>
        <translation>收起这份清单（F10 5 可找回）</translation>
    </message>
    <message>
        <source>Show this list beside the page</source>
        <translation>在页面旁显示这份清单</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>The practice company is being made; its window opens by itself in half a minute.</source>
        <translation>正在生成练习公司，半分钟后窗口会自动打开。</translation>
    </message>
    <message>
        <source>The backup is whole and lies here: {file}</source>
        <translation>备份完整，存放在：{file}</translation>
    </message>
    <message>
        <source>The practice company is open in a window with a coloured frame.</source>
        <translation>练习公司已在带彩色边框的窗口中打开。</translation>
    </message>
</context>
<context>
    <name>WritingLine</name>
    <message>
        <source>Write the call here and press Enter</source>
        <translation>在这里写下来电，按回车</translation>
    </message>
    <message>
        <source>Writing line</source>
        <translation>书写行</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Add a note</source>
        <translation>加备注</translation>
    </message>
    <message>
        <source>Route to a team</source>
        <translation>派给班组</translation>
    </message>
    <message>
        <source>Assign a person</source>
        <translation>指派人员</translation>
    </message>
    <message>
        <source>Rang, no answer</source>
        <translation>已拨打，无人接听</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>New time of arrival</source>
        <translation>新的到达时间</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>暂停后继续</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>取消报修</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>Join a caller</source>
        <translation>合并来电人</translation>
    </message>
    <message>
        <source>Take a caller out again</source>
        <translation>拆出来电人</translation>
    </message>
    <message>
        <source>Same call: join</source>
        <translation>同一来电：合并</translation>
    </message>
    <message>
        <source>Two calls</source>
        <translation>不是同一来电</translation>
    </message>
    <message>
        <source>Told who was sent</source>
        <translation>已告知被派人员</translation>
    </message>
    <message>
        <source>Ring the caller back</source>
        <translation>回电报修人</translation>
    </message>
    <message>
        <source>Write down minutes</source>
        <translation>记分钟数</translation>
    </message>
    <message>
        <source>Print the order</source>
        <translation>打印工单</translation>
    </message>
    <message>
        <source>Sheet returned</source>
        <translation>工单交回</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Sign the day</source>
        <translation>签署当日</translation>
    </message>
    <message>
        <source>Change the directory</source>
        <translation>更改名录</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附上文件</translation>
    </message>
    <message>
        <source>Caller rung, no answer</source>
        <translation>来电人无人接听</translation>
    </message>
    <message>
        <source>Promise a call-back</source>
        <translation>答应回电</translation>
    </message>
    <message>
        <source>No call-back needed</source>
        <translation>无需回电</translation>
    </message>
    <message>
        <source>Caller told when they come</source>
        <translation>已告知到达时间</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>{count} min</source>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}小时</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count}天</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Merged into {title}</source>
        <translation>已并入 {title}</translation>
    </message>
    <message>
        <source>Place: {title}</source>
        <translation>地点：{title}</translation>
    </message>
    <message>
        <source>Customer: {title}</source>
        <translation>客户：{title}</translation>
    </message>
    <message>
        <source>Same number, {number}: {title}</source>
        <translation>同号 {number}：{title}</translation>
    </message>
    <message>
        <source>Here too: {title}</source>
        <translation>同处：{title}</translation>
    </message>
    <message>
        <source>Contract: {title}</source>
        <translation>合同：{title}</translation>
    </message>
    <message>
        <source>Equipment: {title}</source>
        <translation>设备：{title}</translation>
    </message>
    <message>
        <source>Contact: {title}</source>
        <translation>联系人：{title}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n 个未结报修</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 个地点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n 个联系人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telephone number(s)</source>
        <translation>
            <numerusform>%n 个电话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of equipment</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n 份合同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended request(s)</source>
        <translation>
            <numerusform>%n 个已结报修</numerusform>
        </translation>
    </message>
    <message>
        <source>In use here still: {counts}. Alt+R again retires it all the same; they keep what they refer to.</source>
        <translation>这里还有：{counts}。再按 Alt+R 仍然停用；它们的引用保持不变。</translation>
    </message>
</context>
<context>
    <name>asked</name>
    <message>
        <source>Say: {said}</source>
        <translation>请说：{said}</translation>
    </message>
    <message>
        <source>Nobody has accepted {serial} yet. I am seeing to it now.</source>
        <translation>{serial} 还没有人接单，我正在处理。</translation>
    </message>
    <message>
        <source>Nobody has accepted {serial} yet. I will ring you back by {time}.</source>
        <translation>{serial} 还没有人接单，{time} 前给您回电。</translation>
    </message>
    <message>
        <source>{serial} is with {person}, not accepted yet. I am asking now.</source>
        <translation>{serial} 已派给 {person}，尚未接单，我现在就问。</translation>
    </message>
    <message>
        <source>{serial} is with {person}, not accepted yet. I will ring you back by {time}.</source>
        <translation>{serial} 已派给 {person}，尚未接单，{time} 前给您回电。</translation>
    </message>
    <message>
        <source>{serial} is with {person}, accepted at {accepted}. I am asking when.</source>
        <translation>{serial} 由 {person} 负责，{accepted} 已接单，我去问何时能到。</translation>
    </message>
    <message>
        <source>{serial} is with {person}, accepted at {accepted} and expected to be there at {time}.</source>
        <translation>{serial} 由 {person} 负责，{accepted} 已接单，预计 {time} 到达。</translation>
    </message>
    <message>
        <source>{person} is on the way to you about {serial}.</source>
        <translation>{serial}：{person} 正在赶往您处。</translation>
    </message>
    <message>
        <source>{person} is on the way to you about {serial} and expected to be there at {time}.</source>
        <translation>{serial}：{person} 正在赶往您处，预计 {time} 到达。</translation>
    </message>
    <message>
        <source>{person} is there now about {serial}.</source>
        <translation>{serial}：{person} 已在现场处理。</translation>
    </message>
    <message>
        <source>{serial} is paused since {time}: we are waiting for a part.</source>
        <translation>{serial} 自 {time} 起暂停：在等配件。</translation>
    </message>
    <message>
        <source>{serial} is paused since {time}: somebody has to let us in. When can that be?</source>
        <translation>{serial} 自 {time} 起暂停：需要有人开门。什么时候方便？</translation>
    </message>
    <message>
        <source>{serial} is paused since {time}: we are waiting for the customer&apos;s word.</source>
        <translation>{serial} 自 {time} 起暂停：在等客户答复。</translation>
    </message>
    <message>
        <source>{serial} is paused since {time}: we are waiting for better weather.</source>
        <translation>{serial} 自 {time} 起暂停：在等天气好转。</translation>
    </message>
    <message>
        <source>{serial} is paused since {time}. I am asking when it goes on.</source>
        <translation>{serial} 自 {time} 起暂停，我去问何时继续。</translation>
    </message>
    <message>
        <source>{serial} was done at {time}. Was anything left?</source>
        <translation>{serial} 已于 {time} 完成。还有问题吗？</translation>
    </message>
    <message>
        <source>We were there about {serial} at {time} and could not get in. When may we come again?</source>
        <translation>{serial}：我们 {time} 到过，没能进门。什么时候可以再来？</translation>
    </message>
    <message>
        <source>{serial} was made safe at {time}. Is anything wrong there now?</source>
        <translation>{serial} 已于 {time} 排除危险。现在还有异常吗？</translation>
    </message>
    <message>
        <source>We were there about {serial} at {time}: it needs a part. I am asking when it comes.</source>
        <translation>{serial}：我们 {time} 到过，需要配件，我去问何时到货。</translation>
    </message>
    <message>
        <source>We were there about {serial} at {time}: it needs a second visit. I am asking when.</source>
        <translation>{serial}：我们 {time} 到过，需要再来一次，我去问何时。</translation>
    </message>
    <message>
        <source>We were there about {serial} at {time} and found no fault. Is it there again?</source>
        <translation>{serial}：我们 {time} 到过，未发现故障。又出现了吗？</translation>
    </message>
    <message>
        <source>{serial}: it was put out of service at {time}, so that nobody is hurt. I am asking when it goes on.</source>
        <translation>{serial}：为安全起见，{time} 已停用，我去问何时恢复。</translation>
    </message>
    <message>
        <source>{serial} was finished at {time}. Was anything left?</source>
        <translation>{serial} 已于 {time} 结束。还有问题吗？</translation>
    </message>
    <message>
        <source>{serial} was cancelled at {time}. Is it still needed?</source>
        <translation>{serial} 已于 {time} 取消。还需要吗？</translation>
    </message>
    <message>
        <source>{serial} stands so: {status}.</source>
        <translation>{serial} 目前：{status}。</translation>
    </message>
    <message>
        <source>our engineer</source>
        <translation>我们的维修员</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>taken away</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>its bytes are at station {station}</source>
        <translation>内容在站点 {station}</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>大小 {size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>大小 {size} MB</translation>
    </message>
</context>
<context>
    <name>bugs</name>
    <message>
        <source>Daybook made a mistake and wrote it down in its log. What was saved is safe, and your text is kept: look at the last thing you did, and go on.</source>
        <translation>Daybook 出错了，已记入日志。已保存的内容安全，您输入的文字也已保留：请看一下最后一步操作，然后继续。</translation>
    </message>
</context>
<context>
    <name>call counts</name>
    <message numerus="yes">
        <source>%n status question(s)</source>
        <translation>
            <numerusform>%n 次询问进度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong number(s)</source>
        <translation>
            <numerusform>%n 次打错</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) thanks</source>
        <translation>
            <numerusform>%n 次致谢</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n 次投诉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) information</source>
        <translation>
            <numerusform>%n 次咨询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for another organisation</source>
        <translation>
            <numerusform>%n 次属于其他单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent call(s)</source>
        <translation>
            <numerusform>%n 次无声来电</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caller states</name>
    <message>
        <source>caller owed</source>
        <translation>来电人待补</translation>
    </message>
    <message>
        <source>caller not confirmed</source>
        <translation>来电人未确认</translation>
    </message>
    <message>
        <source>caller confirmed</source>
        <translation>来电人已确认</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>号码隐藏</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>request</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>status question</source>
        <translation>询问进度</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>打错了</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>information</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>another organisation&apos;s business</source>
        <translation>其他单位的事</translation>
    </message>
    <message>
        <source>silent call</source>
        <translation>无声来电</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>正在响铃</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已接听</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未接</translation>
    </message>
    <message>
        <source>missed, called again</source>
        <translation>未接，对方又打来</translation>
    </message>
    <message>
        <source>missed, rung back</source>
        <translation>未接，已回电</translation>
    </message>
    <message>
        <source>missed, not rung back</source>
        <translation>未接，不回电</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>request {number}</source>
        <translation>报修 {number}</translation>
    </message>
    <message>
        <source>joined to {number}</source>
        <translation>合并到 {number}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>关于 {number}</translation>
    </message>
    <message>
        <source>{kind}, {number}</source>
        <translation>{kind}，{number}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>{time}后</translation>
    </message>
    <message numerus="yes">
        <source>rung %n time(s), no answer</source>
        <translation>
            <numerusform>已回电 %n 次，无人接听</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes}:{seconds}</source>
        <translation>{minutes}:{seconds}</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 个来电</numerusform>
        </translation>
    </message>
    <message>
        <source>missed calls: {missed}, rung back within {minutes} min: {in_time}</source>
        <translation>未接来电：{missed}，{minutes} 分钟内已回电：{in_time}</translation>
    </message>
    <message>
        <source>later: {late}</source>
        <translation>超时回电：{late}</translation>
    </message>
    <message>
        <source>called again and answered: {called_again}</source>
        <translation>对方再次来电已接听：{called_again}</translation>
    </message>
    <message>
        <source>not rung back, with a reason: {dropped}</source>
        <translation>不回电（有原因）：{dropped}</translation>
    </message>
    <message>
        <source>number withheld: {withheld}</source>
        <translation>号码隐藏：{withheld}</translation>
    </message>
    <message>
        <source>to be rung back: {left}</source>
        <translation>待回电：{left}</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>now {person}</source>
        <translation>现为 {person}</translation>
    </message>
    <message>
        <source>now {team}</source>
        <translation>现为 {team}</translation>
    </message>
    <message>
        <source>{count} owed</source>
        <translation>{count} 项待答</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>now; 1510 or -20 for earlier</source>
        <translation>现在；更早填 1510 或 -20</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>in your own words, if you like</source>
        <translation>可用自己的话补充</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line} 线</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>承包商</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>输入姓名的一部分</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>未结 {count}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>There at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>20 = in twenty minutes, 1510 = at that time</source>
        <translation>20 = 二十分钟后，1510 = 该时刻</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>a digit, or your own words</source>
        <translation>数字，或自己的话</translation>
    </message>
    <message>
        <source>written down twice</source>
        <translation>重复登记</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>written down by mistake</source>
        <translation>误登记</translation>
    </message>
    <message>
        <source>another organisation&apos;s business</source>
        <translation>其他单位的事</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>a digit; empty: not recorded</source>
        <translation>数字；空白：不记录</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>the norm is {minutes}</source>
        <translation>定额为 {minutes}</translation>
    </message>
    <message>
        <source>minutes worked; empty: not recorded</source>
        <translation>工作分钟数；空白：不记录</translation>
    </message>
    <message>
        <source>Ring again in</source>
        <translation>再次回电间隔</translation>
    </message>
    <message>
        <source>minutes; empty: no further call promised</source>
        <translation>分钟；空白：不再承诺回电</translation>
    </message>
    <message>
        <source>Late by {time}: was due {due}</source>
        <translation>超时 {time}：原定 {due}</translation>
    </message>
    <message>
        <source>Due {due}, in {time}</source>
        <translation>到期 {due}，还有 {time}</translation>
    </message>
    <message>
        <source>No due time: the kind is not known</source>
        <translation>无期限：类别未知</translation>
    </message>
    <message>
        <source>No due time</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Done {time} late, at {at}</source>
        <translation>超时 {time} 完成，{at}</translation>
    </message>
    <message>
        <source>Done in time, at {at}</source>
        <translation>按时完成，{at}</translation>
    </message>
    <message>
        <source>Done at {at}</source>
        <translation>{at} 完成</translation>
    </message>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}：{reason}</translation>
    </message>
    <message>
        <source>{status}, there {time}</source>
        <translation>{status}，{time} 到</translation>
    </message>
    <message>
        <source>{status}, was due there {time}</source>
        <translation>{status}，原定 {time} 到</translation>
    </message>
    <message>
        <source>{status}: {outcome}</source>
        <translation>{status}：{outcome}</translation>
    </message>
    <message>
        <source>Ring the caller back by {time}: F7.</source>
        <translation>{time} 前回电给报修人：F7。</translation>
    </message>
    <message>
        <source>The caller was to be rung back at {time}: F7.</source>
        <translation>应于 {time} 回电给报修人：F7。</translation>
    </message>
    <message>
        <source>{person}&apos;s sheet is out of date: {what}. Ring him: F7.</source>
        <translation>{person} 手里的单子已过时：{what}。请致电：F7。</translation>
    </message>
    <message>
        <source>The printed sheet is out of date: {what}. Print it again: F8.</source>
        <translation>已打印的单子过时了：{what}。请重新打印：F8。</translation>
    </message>
    <message>
        <source>{now}, not {was}</source>
        <translation>应为 {now}，不是 {was}</translation>
    </message>
    <message>
        <source>something on it has changed</source>
        <translation>内容有变动</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>owed: ask where</source>
        <translation>待补：请问地点</translation>
    </message>
    <message>
        <source>owed: ask who</source>
        <translation>待补：请问姓名</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>号码隐藏</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Also rang</source>
        <translation>另有来电</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>out since {time}</source>
        <translation>自 {time} 在外</translation>
    </message>
    <message>
        <source>out with {person} since {time}</source>
        <translation>自 {time} 在 {person} 手中</translation>
    </message>
    <message>
        <source>back {time}</source>
        <translation>{time} 交回</translation>
    </message>
    <message>
        <source>copy {count}</source>
        <translation>副本 {count}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查明</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>if it needs saying</source>
        <translation>如需说明</translation>
    </message>
    <message>
        <source>a part of the address, or the equipment&apos;s number</source>
        <translation>地址的一部分，或设备编号</translation>
    </message>
    <message>
        <source>name or a part of the number</source>
        <translation>姓名或号码的一部分</translation>
    </message>
    <message>
        <source>of a new caller</source>
        <translation>新来电人的</translation>
    </message>
    <message>
        <source>Yes, it is {place}</source>
        <translation>是，就是 {place}</translation>
    </message>
    <message>
        <source>Yes, it is {caller}</source>
        <translation>是，就是 {caller}</translation>
    </message>
    <message>
        <source>1510, or 1.3. 15:10</source>
        <translation>1510，或 3月1日 15:10</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{time} {caller}</source>
        <translation>{time} {caller}</translation>
    </message>
    <message>
        <source>a caller without a name</source>
        <translation>无名来电人</translation>
    </message>
    <message>
        <source>written {time}</source>
        <translation>{time} 记录</translation>
    </message>
    <message>
        <source>late, written {time}</source>
        <translation>补录，{time}</translation>
    </message>
    <message>
        <source>Understood: {what}. Enter does it.</source>
        <translation>已理解：{what}。回车执行。</translation>
    </message>
    <message>
        <source>Enter writes it down as a note.</source>
        <translation>回车记为备注。</translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>这里没有叫 {name} 的人。</translation>
    </message>
    <message>
        <source>Several people fit: {names}. Type more of the name.</source>
        <translation>有几个人符合：{names}。请多输几个字。</translation>
    </message>
    <message>
        <source>{person} is not assigned here.</source>
        <translation>{person} 未被指派到这里。</translation>
    </message>
    <message>
        <source>{act}: not possible while the request is {status}.</source>
        <translation>{act}：报修处于“{status}”时不能进行。</translation>
    </message>
    <message>
        <source>Say who accepted it.</source>
        <translation>请说明是谁接单。</translation>
    </message>
    <message>
        <source>Keep on this PC</source>
        <translation>保留在本机</translation>
    </message>
    <message>
        <source>also when it is older than what is kept here</source>
        <translation>即使早于本机保留的内容</translation>
    </message>
    <message>
        <source>Let go from this PC</source>
        <translation>取消本机保留</translation>
    </message>
    <message>
        <source>when it is old; the server keeps it</source>
        <translation>过期后移除；服务器仍保留</translation>
    </message>
    <message>
        <source>{who} ({number})</source>
        <translation>{who}（{number}）</translation>
    </message>
    <message>
        <source>ring back by {time}</source>
        <translation>{time} 前回电</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>保留在此</translation>
    </message>
    <message>
        <source>on this PC, until it is let go (F6)</source>
        <translation>在本机，直到取消保留（F6）</translation>
    </message>
    <message>
        <source>{others}: same call?</source>
        <translation>{others}：是同一来电吗？</translation>
    </message>
    <message>
        <source>{offer} F4 joins it to this one. Del: two calls.</source>
        <translation>{offer}F4 把它并入本单。Del：是两个来电。</translation>
    </message>
    <message>
        <source>{offer} F4 joins this one to it. Del: two calls.</source>
        <translation>{offer}F4 把本单并入它。Del：是两个来电。</translation>
    </message>
    <message>
        <source>{offer} F4 joins one of them. Del: two calls.</source>
        <translation>{offer}F4 与其中一个合并。Del：是两个来电。</translation>
    </message>
    <message>
        <source>The same call as {number}: joined to it. Enter leads there. Del: two calls.</source>
        <translation>与 {number} 是同一来电：已并入。回车转到那里。Del：是两个来电。</translation>
    </message>
    <message>
        <source>{said} {name} was sent and is to be told: F7.</source>
        <translation>{said}{name} 已派出，须告知：F7。</translation>
    </message>
    <message>
        <source>{said} Who has the sheet is to be told: F7.</source>
        <translation>{said}须告知持工单的人：F7。</translation>
    </message>
    <message>
        <source>{number} is joined to this one</source>
        <translation>{number} 并入本单</translation>
    </message>
    <message>
        <source>this one is joined to {number}</source>
        <translation>本单并入 {number}</translation>
    </message>
    <message>
        <source>taken out again</source>
        <translation>重新拆出</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>哪个报修</translation>
    </message>
    <message>
        <source>its number, like B26-00012</source>
        <translation>编号，如 B26-00012</translation>
    </message>
    <message>
        <source>Correct what was refused: strike it through, and write anew: {act}</source>
        <translation>更正被拒绝的内容：划去并重新填写：{act}</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>附件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): Alt+A</source>
        <translation>
            <numerusform>%n 个文件：Alt+A</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>几点前</translation>
    </message>
    <message>
        <source>the caller rang himself</source>
        <translation>来电人已自己打来</translation>
    </message>
    <message>
        <source>the caller wants none</source>
        <translation>来电人不需要</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>minutes; empty: in {count}, somebody is in danger</source>
        <translation>分钟；空：{count} 分钟后，有人处于危险</translation>
    </message>
    <message>
        <source>Say by when: 20 is in twenty minutes, 1510 at that time.</source>
        <translation>请说明几点前：20 表示二十分钟后，1510 表示该时刻。</translation>
    </message>
    <message>
        <source>say: {person}, there at {time}</source>
        <translation>请告知：{person} {time} 到达</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>已答应</translation>
    </message>
    <message>
        <source>Rung back: {who}</source>
        <translation>已回电：{who}</translation>
    </message>
    <message>
        <source>owed by {time}</source>
        <translation>应在{time}前回电</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>重复报修自</translation>
    </message>
    <message>
        <source>Came back as</source>
        <translation>再次出现为</translation>
    </message>
    <message>
        <source>The same trouble as {number}, done {time}: it came back. Enter leads there. Del: another trouble.</source>
        <translation>与{number}（{time}完成）是同一故障：又出现了。Enter 转到那里。Del：是另一故障。</translation>
    </message>
    <message>
        <source>The same trouble as {number}: it came back. Enter leads there. Del: another trouble.</source>
        <translation>与{number}是同一故障：又出现了。Enter 转到那里。Del：是另一故障。</translation>
    </message>
    <message>
        <source>another trouble</source>
        <translation>另一故障</translation>
    </message>
    <message>
        <source>Ring them, it is done: {who}.</source>
        <translation>请回电告知已完成：{who}。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: the card has them</source>
        <translation>
            <numerusform>另有%n位：见卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer: {who}</source>
        <translation>未接听：{who}</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Kind of trouble</source>
        <translation>故障类别</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Person in danger</source>
        <translation>有人遇险</translation>
    </message>
    <message>
        <source>Certainty of the place</source>
        <translation>地点确认程度</translation>
    </message>
    <message>
        <source>Certainty of the caller</source>
        <translation>来电人确认程度</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>问题的回答</translation>
    </message>
    <message>
        <source>Expected on site</source>
        <translation>预计到场</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接单时间</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Paused because</source>
        <translation>暂停原因</translation>
    </message>
    <message>
        <source>Status before the pause</source>
        <translation>暂停前状态</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>工时（分钟）</translation>
    </message>
    <message>
        <source>Same call as</source>
        <translation>同一来电</translation>
    </message>
    <message>
        <source>Former number</source>
        <translation>原编号</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>导入来源</translation>
    </message>
    <message>
        <source>Id of the place</source>
        <translation>地点标识</translation>
    </message>
    <message>
        <source>Id of the equipment</source>
        <translation>设备标识</translation>
    </message>
    <message>
        <source>Id of the contact</source>
        <translation>联系人标识</translation>
    </message>
    <message>
        <source>Id of the customer</source>
        <translation>客户标识</translation>
    </message>
    <message>
        <source>Id of the request</source>
        <translation>报修标识</translation>
    </message>
    <message>
        <source>Id of the place it is part of</source>
        <translation>上级地点标识</translation>
    </message>
    <message>
        <source>Merged into (id)</source>
        <translation>合并到（标识）</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Facts of the entry</source>
        <translation>记录的数据</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>已划掉</translation>
    </message>
    <message>
        <source>As a sentence</source>
        <translation>整句</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤回时间</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>兑现时间</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>交回时间</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF</source>
        <translation>PDF 的 SHA-256</translation>
    </message>
    <message>
        <source>The request as printed</source>
        <translation>打印时的报修</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签字时间</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Ids of the signed entries</source>
        <translation>已签记录的标识</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>停用时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>短号</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>承包商</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Names by language</source>
        <translation>各语言名称</translation>
    </message>
    <message>
        <source>Group of kinds</source>
        <translation>类别组</translation>
    </message>
    <message>
        <source>Minutes until due, by priority</source>
        <translation>各优先级期限（分钟）</translation>
    </message>
    <message>
        <source>Usual minutes of work</source>
        <translation>标准工时（分钟）</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>列表位置</translation>
    </message>
    <message>
        <source>Codes for problem, cause and remedy</source>
        <translation>问题、原因、措施代码</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Words that point to it</source>
        <translation>指向它的字词</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>表单问题</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>进门说明</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>外部单号</translation>
    </message>
    <message>
        <source>Id of the call</source>
        <translation>来电 ID</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>响铃时间</translation>
    </message>
    <message>
        <source>Number as signalled</source>
        <translation>信令号码</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>接听时间</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>接听人</translation>
    </message>
    <message>
        <source>Taken into a form</source>
        <translation>转入表单</translation>
    </message>
    <message>
        <source>Rung back without an answer</source>
        <translation>回电无人接听次数</translation>
    </message>
    <message>
        <source>Last rung back without an answer</source>
        <translation>最近一次回电无人接听</translation>
    </message>
    <message>
        <source>Rung back</source>
        <translation>回电时间</translation>
    </message>
    <message>
        <source>Rung back by</source>
        <translation>回电人</translation>
    </message>
    <message>
        <source>Said by whom that nobody rings back</source>
        <translation>谁决定不回电</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Same trouble for minutes</source>
        <translation>多少分钟内算同一故障</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>重复报修自</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>Stopped. Everything that was acknowledged is saved.</source>
        <translation>已停止。凡已确认的都已保存。</translation>
    </message>
    <message>
        <source>Daybook made a mistake here and wrote it down in its log. Everything that was acknowledged is saved; send the log to whoever helps you.</source>
        <translation>Daybook 在此出错，已记入日志。凡已确认的都已保存；请把日志发给协助您的人。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused: each answer says why and names its line.</source>
        <translation>
            <numerusform>%n 行被拒绝：每个回答都说明原因和行号。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {status}</source>
        <translation>{number}：{status}</translation>
    </message>
    <message>
        <source>{day} is signed. What comes now is an addendum.</source>
        <translation>{day} 已签署。此后均为补记。</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>已写入 {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are safe in {file}</source>
        <translation>
            <numerusform>%n 个报修已安全存入 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Put {file} in the place of the journal in {folder}? The old file is kept beside it. [y/N] </source>
        <translation>用 {file} 替换 {folder} 中的日志？旧文件会保留在旁边。[y/N] </translation>
    </message>
    <message>
        <source>Nothing was restored: nobody was there to ask. Say --yes if {file} may take the place of the journal.</source>
        <translation>未恢复：无人可询问。若 {file} 可以替换日志，请加 --yes。</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>未恢复任何内容。</translation>
    </message>
    <message>
        <source>Restored. The old file is kept as {kept}; numbers up to {skipped} are skipped.</source>
        <translation>已恢复。旧文件保留为 {kept}；{skipped} 及以前的编号跳过不用。</translation>
    </message>
    <message>
        <source>Restored. Numbers up to {skipped} are skipped.</source>
        <translation>已恢复。{skipped} 及以前的编号跳过不用。</translation>
    </message>
    <message>
        <source>a station opens, a company is founded</source>
        <translation>站点打开，公司建立</translation>
    </message>
    <message>
        <source>a call becomes a request</source>
        <translation>来电成为报修</translation>
    </message>
    <message>
        <source>it is assigned, accepted, done and closed</source>
        <translation>指派、接单、完成并关闭</translation>
    </message>
    <message>
        <source>it is found by its words</source>
        <translation>可按文字找到</translation>
    </message>
    <message>
        <source>its order and the page of the book are printed</source>
        <translation>打印工单和日志页</translation>
    </message>
    <message>
        <source>the day is signed</source>
        <translation>签署当日</translation>
    </message>
    <message>
        <source>the file is sound, and so is its backup</source>
        <translation>文件完好，备份也完好</translation>
    </message>
    <message>
        <source>ok    {what}</source>
        <translation>正常  {what}</translation>
    </message>
    <message>
        <source>FAILED  {what}: {why}</source>
        <translation>失败  {what}：{why}</translation>
    </message>
    <message>
        <source>Everything works here.</source>
        <translation>这里一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>读入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) made</source>
        <translation>
            <numerusform>生成 %n 个报修</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be made</source>
        <translation>
            <numerusform>将生成 %n 个报修</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n 个已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个被拒</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line_no}: {why}</source>
        <translation>第 {line_no} 行：{why}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused: correct them and import again.</source>
        <translation>
            <numerusform>%n 行被拒绝：请更正后重新导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to {file}</source>
        <translation>
            <numerusform>%n 个报修已写入 {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A practice company with %n request(s) is in {folder}</source>
        <translation>
            <numerusform>含 %n 个报修的练习公司在 {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>没有符合的。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Line/person</source>
        <translation>线/人员</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>{number}: same call?</source>
        <translation>{number}：是同一来电吗？</translation>
    </message>
    <message>
        <source>Listed is what this PC keeps: since {day}, and what is open. The server has older ones; --day D fetches a day.</source>
        <translation>所列为本机保留的内容：自 {day} 起及未结的。更早的在服务器上；--day D 可取回某一天。</translation>
    </message>
    <message>
        <source>{day} is not all here, and could not be fetched. {why}</source>
        <translation>{day} 在本机不完整，且未能取回。{why}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}</source>
        <translation>
            <numerusform>%n 行已写入 {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything, %n row(s), is in {file}. README.txt says what is what.</source>
        <translation>
            <numerusform>全部 %n 行已在 {file} 中。README.txt 说明各文件内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out is what this PC keeps: since {day}, and what is open. The server has older requests.</source>
        <translation>导出的是本机保存的内容：自 {day} 起的记录和未完成的报修。更早的报修在服务器上。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) made</source>
        <translation>
            <numerusform>新建 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be made</source>
        <translation>
            <numerusform>将新建 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different from what is stored</source>
        <translation>
            <numerusform>%n 行与已存内容不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them accepted</source>
        <translation>
            <numerusform>其中 %n 行已采纳</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is stored was changed: --accept-changes does it.</source>
        <translation>已存内容未改动：要改请用 --accept-changes。</translation>
    </message>
    <message>
        <source>“{column}” is taken as: {field}</source>
        <translation>“{column}” 作为：{field}</translation>
    </message>
    <message>
        <source>“{column}” is left out</source>
        <translation>“{column}” 不导入</translation>
    </message>
    <message>
        <source>The columns are those of the import map “{name}”.</source>
        <translation>各列按导入方案“{name}”。</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>报告在 {file}</translation>
    </message>
    <message>
        <source>The import map “{name}” is kept.</source>
        <translation>导入方案“{name}”已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) and paper(s) lie in {folder}: keep both together.</source>
        <translation>
            <numerusform>%n 个附件和单据存放在 {folder}：请与备份一起保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Links daybook:… open this program now. Softphones are told:</source>
        <translation>daybook:… 链接现在会打开本程序。软电话中填写：</translation>
    </message>
    <message>
        <source>Links daybook:… open this program no longer.</source>
        <translation>daybook:… 链接不再打开本程序。</translation>
    </message>
    <message>
        <source>No telephone rang on this day, and no call was written down.</source>
        <translation>这一天没有电话响过，也没有登记来电。</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>promised: {what}</source>
        <translation>已答应：{what}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out: each answer says why.</source>
        <translation>
            <numerusform>%n 行未录入：每个回答都说明原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where the calls come from: --json FILE or --lines FILE.</source>
        <translation>请说明来电从哪里来：--json 文件 或 --lines 文件。</translation>
    </message>
    <message>
        <source>--check goes with --lines alone: nothing was read, and nothing was written.</source>
        <translation>--check 只能与 --lines 一起使用：什么都没有读取，也没有写入。</translation>
    </message>
</context>
<context>
    <name>connecting</name>
    <message>
        <source>Looking for the server … Esc stops.</source>
        <translation>正在寻找服务器…… 按 Esc 停止。</translation>
    </message>
    <message>
        <source>All is read.</source>
        <translation>全部读完了。</translation>
    </message>
    <message>
        <source>The company’s book is laid into this PC. A few seconds …</source>
        <translation>正在把公司的登记簿写入这台电脑，请等几秒……</translation>
    </message>
    <message numerus="yes">
        <source>The server let you in. The newest days are coming: %n rows are here. Esc stops.</source>
        <translation>
            <numerusform>服务器已放行。最近几天的内容正在来：已到 %n 行。按 Esc 停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>The company’s book is read. F10 5, then F4: it opens when you are there.</source>
        <translation>公司的登记簿已读完。按 F10 5，再按 F4：到了那里就会打开。</translation>
    </message>
    <message>
        <source>This PC is station {letters} of {server} now. What is written here is shared; older days follow.</source>
        <translation>这台电脑现在是 {server} 的 {letters} 号工作站。这里写下的内容会共享；更早的日子随后就到。</translation>
    </message>
    <message>
        <source>This PC is station {letters} of {server} now, for {before} was taken: its numbers begin with {letters}. What is written here is shared; older days follow.</source>
        <translation>这台电脑现在是 {server} 的 {letters} 号工作站，因为 {before} 已被占用：编号以 {letters} 开头。这里写下的内容会共享；更早的日子随后就到。</translation>
    </message>
    <message>
        <source>This PC has no keyring: the password lies in a file that only you can read.</source>
        <translation>这台电脑没有密钥环：密码保存在只有您能读的文件里。</translation>
    </message>
    <message>
        <source>The password of {login} is kept. What {login} wrote here goes now.</source>
        <translation>{login} 的密码已保存。{login} 在这里写下的内容现在送出。</translation>
    </message>
</context>
<context>
    <name>contracts</name>
    <message>
        <source>until {ends}</source>
        <translation>有效期至 {ends}</translation>
    </message>
    <message>
        <source>begins {starts}</source>
        <translation>自 {starts} 起生效</translation>
    </message>
    <message>
        <source>no service for now</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>ended {ends}</source>
        <translation>已于 {ends} 到期</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract {number} {state}</source>
        <translation>合同 {number} {state}</translation>
    </message>
    <message>
        <source>Contract {number} for {equipment} alone {state}</source>
        <translation>合同 {number}（仅限 {equipment}）{state}</translation>
    </message>
    <message>
        <source>No contract covers this, though the customer has {number}. Ask who pays.</source>
        <translation>客户有合同 {number}，但不包括这里。请问清由谁付款。</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Two acts met: which of them holds?</source>
        <translation>两个操作相冲突：以哪个为准？</translation>
    </message>
    <message>
        <source>F4: what stands holds. F12: what was not applied is done again.</source>
        <translation>F4：以现有的为准。F12：重做未采用的操作。</translation>
    </message>
    <message>
        <source>The server refused this; it is saved here alone</source>
        <translation>服务器拒绝了此记录；仅保存在本机</translation>
    </message>
    <message>
        <source>{title} (1 of {count})</source>
        <translation>{title}（共 {count} 项，第 1 项）</translation>
    </message>
    <message>
        <source>F12: send it again. F4: strike it through.</source>
        <translation>F12：重新发送。F4：划去。</translation>
    </message>
    <message numerus="yes">
        <source>F12: send it again. F4: strike it through, with the %n later entries that wait behind it.</source>
        <translation>
            <numerusform>F12：重新发送。F4：连同其后等待的 %n 条记录一起划去。</numerusform>
        </translation>
    </message>
    <message>
        <source>F6: correct it.</source>
        <translation>F6：更正。</translation>
    </message>
    <message>
        <source>{name} ({station})</source>
        <translation>{name}（{station}）</translation>
    </message>
    <message>
        <source>this stands</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message numerus="yes">
        <source>and %n more entries</source>
        <translation>
            <numerusform>以及另外 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that wrote no entry into the journal</source>
        <translation>没有写入日志的操作</translation>
    </message>
    <message>
        <source>{who}, {time}: {said} – {state}</source>
        <translation>{who}，{time}：{said} — {state}</translation>
    </message>
    <message>
        <source>{author} has no right to this on the server. Once a supervisor has given it, send it again.</source>
        <translation>{author} 在服务器上没有此项权限。主管授权后请重新发送。</translation>
    </message>
    <message>
        <source>The server already has something with the same number or key.</source>
        <translation>服务器上已有相同编号或键的内容。</translation>
    </message>
    <message>
        <source>It refers to something that the server does not have, or that {author} may not see there.</source>
        <translation>其中引用的内容在服务器上不存在，或 {author} 无权查看。</translation>
    </message>
    <message>
        <source>Something in it is not allowed on the server.</source>
        <translation>其中有服务器不允许的内容。</translation>
    </message>
    <message>
        <source>Something that the server asks for is missing in it.</source>
        <translation>其中缺少服务器要求的内容。</translation>
    </message>
    <message>
        <source>A number, time or text in it is none that the server can keep.</source>
        <translation>其中的数字、时间或文字服务器无法保存。</translation>
    </message>
    <message>
        <source>The server does not know of such things yet. Once it was brought up to date, send it again.</source>
        <translation>服务器还不认识这类内容。更新服务器后请重新发送。</translation>
    </message>
    <message>
        <source>The server gave this reason: “{said}”.</source>
        <translation>服务器给出的原因：“{said}”。</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>服务器没有给出原因。</translation>
    </message>
    <message>
        <source>{number}: done again upon what stands.</source>
        <translation>{number}：已在现行状态上重做。</translation>
    </message>
    <message>
        <source>{number}: what stands is taken.</source>
        <translation>{number}：已采用现行状态。</translation>
    </message>
    <message>
        <source>It is sent again; the server’s answer follows.</source>
        <translation>已重新发送；请等待服务器应答。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are struck through; their words stay in the journal.</source>
        <translation>
            <numerusform>已划去 %n 条记录；原文仍保留在日志中。</numerusform>
        </translation>
    </message>
    <message>
        <source>take</source>
        <translation>采用现行</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>划去</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>{reason} It said: “{said}”.</source>
        <translation>{reason}服务器原话：“{said}”。</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Usually calls from</source>
        <translation>通常来电地点</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>名称或编号</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>empty: at the top</source>
        <translation>空白：顶层</translation>
    </message>
    <message>
        <source>Warning, shown at every call</source>
        <translation>警告，每次来电时显示</translation>
    </message>
    <message>
        <source>Access, printed on the order</source>
        <translation>进入方式，印在工单上</translation>
    </message>
    <message>
        <source>For the desk only, never read out</source>
        <translation>仅供值班台，勿读出</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>短号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Login on this PC</source>
        <translation>本机登录名</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>1 – the desk</source>
        <translation>1 – 值班台</translation>
    </message>
    <message>
        <source>2 – own engineers</source>
        <translation>2 – 本单位维修</translation>
    </message>
    <message>
        <source>3 – contractors, makers</source>
        <translation>3 – 承包商、厂家</translation>
    </message>
    <message>
        <source>A contractor, not our own people</source>
        <translation>承包商，非本单位人员</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>nobody yet; a person&apos;s form names the teams</source>
        <translation>暂无；在人员表单中填写班组</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>from the label</source>
        <translation>取自名称</translation>
    </message>
    <message>
        <source>Label, {language}</source>
        <translation>名称，{language}</translation>
    </message>
    <message>
        <source>Same trouble as</source>
        <translation>同类问题</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Usual priority</source>
        <translation>通常优先级</translation>
    </message>
    <message>
        <source>Goes to line</source>
        <translation>派往几线</translation>
    </message>
    <message>
        <source>Goes to team</source>
        <translation>派往班组</translation>
    </message>
    <message>
        <source>Norm, minutes of work</source>
        <translation>定额，工作分钟</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>列表次序</translation>
    </message>
    <message>
        <source>Due in minutes: {priority}</source>
        <translation>期限分钟：{priority}</translation>
    </message>
    <message>
        <source>A person may be in danger</source>
        <translation>可能有人遇险</translation>
    </message>
    <message>
        <source>type a part of it</source>
        <translation>输入一部分</translation>
    </message>
    <message>
        <source>street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>house</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>户</translation>
    </message>
    <message>
        <source>area</source>
        <translation>片区</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line} 线</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>承包商</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新联系人</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新地点</translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation>新设备</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新班组</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>新类别</translation>
    </message>
    <message>
        <source>No kind yet. Ctrl+N writes the first.</source>
        <translation>还没有类别。Ctrl+N 写第一个。</translation>
    </message>
    <message>
        <source>No customer yet. Ctrl+N writes the first.</source>
        <translation>还没有客户。Ctrl+N 写第一个。</translation>
    </message>
    <message>
        <source>No contact yet. Ctrl+N writes the first.</source>
        <translation>还没有联系人。Ctrl+N 写第一个。</translation>
    </message>
    <message>
        <source>No place yet. Ctrl+N writes the first: a street, or a house.</source>
        <translation>还没有地点。Ctrl+N 写第一个：街道或楼栋。</translation>
    </message>
    <message>
        <source>No equipment yet. Ctrl+N writes the first.</source>
        <translation>还没有设备。Ctrl+N 写第一个。</translation>
    </message>
    <message>
        <source>Nobody yet. Ctrl+N writes the first.</source>
        <translation>还没有人员。Ctrl+N 写第一个。</translation>
    </message>
    <message>
        <source>No team yet. Ctrl+N writes the first.</source>
        <translation>还没有班组。Ctrl+N 写第一个。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From, this day included</source>
        <translation>起始日（含当天）</translation>
    </message>
    <message>
        <source>Until, this day included</source>
        <translation>截止日（含当天）</translation>
    </message>
    <message>
        <source>open; type 31.3.27</source>
        <translation>不限；如 31.3.27</translation>
    </message>
    <message>
        <source>Places covered, with all below them</source>
        <translation>涵盖地点（含下级）</translation>
    </message>
    <message>
        <source>Equipment covered</source>
        <translation>涵盖设备</translation>
    </message>
    <message>
        <source>none named: all of the customer&apos;s</source>
        <translation>不填：该客户的全部</translation>
    </message>
    <message>
        <source>Hours and phone agreed, told at a call</source>
        <translation>约定的服务时间和电话，来电时显示</translation>
    </message>
    <message>
        <source>No service for now</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>has the same number</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>is called the same</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>is called nearly the same</source>
        <translation>名称相近</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新合同</translation>
    </message>
    <message>
        <source>No contract yet. Ctrl+N writes the first.</source>
        <translation>还没有合同。Ctrl+N 新建第一份。</translation>
    </message>
    <message>
        <source>Same trouble for, hours</source>
        <translation>多少小时内算同一故障</translation>
    </message>
    <message>
        <source>as its group</source>
        <translation>同该组</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Already open here: {what}. Same fault? F4 adds this caller.</source>
        <translation>这里已有未完成的：{what}。是同一故障吗？F4 把这位来电者加上。</translation>
    </message>
    <message>
        <source>Done here: {what}. Is it back? F4 takes it up again with this caller.</source>
        <translation>这里处理过：{what}。又坏了吗？F4 把这位来电者加上，重新受理。</translation>
    </message>
    <message>
        <source>{number}, {trouble} since {time}</source>
        <translation>{number}，{trouble}，自{time}</translation>
    </message>
    <message>
        <source>{number}, {trouble}, done {time}</source>
        <translation>{number}，{trouble}，{time}完成</translation>
    </message>
    <message>
        <source>{trouble} ({place})</source>
        <translation>{trouble}（{place}）</translation>
    </message>
    <message>
        <source>Already here. Same fault? F4 and the digit: {what}.</source>
        <translation>这里已有登记。是同一故障吗？按 F4 加数字：{what}。</translation>
    </message>
    <message>
        <source>Which one? Press its digit; Esc: none of them.</source>
        <translation>是哪一个？请按数字；Esc：都不是。</translation>
    </message>
</context>
<context>
    <name>earlier</name>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需核对</translation>
    </message>
    <message>
        <source>time?</source>
        <translation>时间？</translation>
    </message>
    <message>
        <source>time cannot be</source>
        <translation>时间有误</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>end cannot be</source>
        <translation>结束时间有误</translation>
    </message>
    <message>
        <source>ends before it began</source>
        <translation>结束早于发生</translation>
    </message>
    <message>
        <source>which place?</source>
        <translation>哪个地点？</translation>
    </message>
    <message>
        <source>place?</source>
        <translation>地点？</translation>
    </message>
    <message>
        <source>as {number}</source>
        <translation>同 {number}</translation>
    </message>
    <message>
        <source>as a line above</source>
        <translation>同上面一行</translation>
    </message>
    <message>
        <source>card {card} is in</source>
        <translation>卡 {card} 已录</translation>
    </message>
    <message>
        <source>unknown place</source>
        <translation>未知地点</translation>
    </message>
    <message>
        <source>date from above</source>
        <translation>日期取自上面</translation>
    </message>
    <message>
        <source>ended when?</source>
        <translation>何时结束？</translation>
    </message>
    <message>
        <source>“{words}” is nobody here</source>
        <translation>没有“{words}”此人</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>Nobody said when it happened. Type the time: 1405, 28.11 14:05.</source>
        <translation>没有写发生时间。请输入：1405，11月28日14:05。</translation>
    </message>
    <message>
        <source>There is nothing to write down in this line.</source>
        <translation>这一行没有可录的内容。</translation>
    </message>
    <message>
        <source>It would have ended before it happened. Correct one of the times.</source>
        <translation>结束早于发生。请更正其中一个时间。</translation>
    </message>
    <message>
        <source>Several places may be meant: a digit chooses. F6 keeps the words, not confirmed.</source>
        <translation>可能是几个地点：数字选择。F6 保留原文，未确认。</translation>
    </message>
    <message>
        <source>No place is read here. Type it, or F6 writes it down without.</source>
        <translation>没有读出地点。请输入，或按 F6 不带地点录入。</translation>
    </message>
    <message>
        <source>{number} says the same: this line is left out. F6 writes it down all the same.</source>
        <translation>{number} 内容相同：此行略过。F6 仍要录入。</translation>
    </message>
    <message>
        <source>A line above says the same: this one is left out. F6 writes it down all the same.</source>
        <translation>上面一行内容相同：此行略过。F6 仍要录入。</translation>
    </message>
    <message>
        <source>Card {card} has been written down already. F6 writes this line down all the same.</source>
        <translation>卡 {card} 已经录入。F6 仍要录入此行。</translation>
    </message>
    <message>
        <source>No place is called “{place}”: it is kept as words, not confirmed.</source>
        <translation>没有叫“{place}”的地点：保留原文，未确认。</translation>
    </message>
    <message>
        <source>The date is that of a line above.</source>
        <translation>日期取自上面一行。</translation>
    </message>
    <message>
        <source>Nobody said when it ended: it is closed with the time it happened, marked so.</source>
        <translation>没有写结束时间：按发生时间关闭，并注明。</translation>
    </message>
    <message>
        <source>“{words}” is nobody here: it is kept as what was done.</source>
        <translation>没有“{words}”此人：作为处理内容保留。</translation>
    </message>
    <message>
        <source>The words suggest no kind. A digit chooses one.</source>
        <translation>内容看不出类别。数字选择类别。</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>没有时间</translation>
    </message>
    <message>
        <source>a time that cannot be</source>
        <translation>时间有误</translation>
    </message>
    <message>
        <source>an end that cannot be</source>
        <translation>结束时间有误</translation>
    </message>
    <message>
        <source>an end before it began</source>
        <translation>结束早于发生</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>几个地点</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>没有地点</translation>
    </message>
    <message>
        <source>written down before</source>
        <translation>已录过</translation>
    </message>
    <message>
        <source>the same twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>a card that is in</source>
        <translation>卡已录</translation>
    </message>
    <message>
        <source>is {number}</source>
        <translation>即 {number}</translation>
    </message>
    <message>
        <source>Written down already: it is {number}. F12 takes it off the page.</source>
        <translation>已经录入：{number}。F12 将其从页面移除。</translation>
    </message>
    <message>
        <source>F12 writes it down.</source>
        <translation>F12 录入。</translation>
    </message>
    <message>
        <source>F12 writes it down as it stands. F6 takes that back.</source>
        <translation>F12 照原样录入。F6 撤回。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>{what} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written down</source>
        <translation>
            <numerusform>已补录 %n 个报修</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been written down before</source>
        <translation>
            <numerusform>%n 个此前已录入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can be written down: F12</source>
        <translation>
            <numerusform>%n 行可以录入：F12</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) wait: {why}</source>
        <translation>
            <numerusform>%n 行等待：{why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 行被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message>
        <source>{field}: {was} → {now}</source>
        <translation>{field}：{was} → {now}</translation>
    </message>
    <message>
        <source>Corrected, {changes}</source>
        <translation>已更正，{changes}</translation>
    </message>
    <message>
        <source>Added, {field}</source>
        <translation>已补充，{field}</translation>
    </message>
    <message>
        <source>The place was confirmed</source>
        <translation>地点已确认</translation>
    </message>
    <message>
        <source>The caller was confirmed</source>
        <translation>来电人已确认</translation>
    </message>
    <message>
        <source>{said}: {words}</source>
        <translation>{said}：{words}</translation>
    </message>
    <message>
        <source>An entry of a newer program</source>
        <translation>较新程序所写的记录</translation>
    </message>
    <message>
        <source>written down later</source>
        <translation>事后补录</translation>
    </message>
    <message>
        <source>person in danger</source>
        <translation>有人遇险</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line} 线</translation>
    </message>
    <message>
        <source>as its kind says</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>expected on site {eta}</source>
        <translation>预计 {eta} 到场</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of work</source>
        <translation>
            <numerusform>工作 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered as {number}</source>
        <translation>登记为 {number}</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Routed to {team_id}</source>
        <translation>派给 {team_id}</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>已派</translation>
    </message>
    <message>
        <source>Assigned to {assignee_id}</source>
        <translation>指派给 {assignee_id}</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已指派</translation>
    </message>
    <message>
        <source>{person_id} was rung and did not answer</source>
        <translation>致电 {person_id}，无人接听</translation>
    </message>
    <message>
        <source>Rung, no answer</source>
        <translation>已拨打，无人接听</translation>
    </message>
    <message>
        <source>{person_id} refused</source>
        <translation>{person_id} 拒绝</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>{assignee_id} accepted</source>
        <translation>{assignee_id} 接单</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接单</translation>
    </message>
    <message>
        <source>Now expected on site {eta_at}</source>
        <translation>现在预计到场：{eta_at}</translation>
    </message>
    <message>
        <source>A new time of arrival</source>
        <translation>新的到达时间</translation>
    </message>
    <message>
        <source>Paused, {reason}</source>
        <translation>暂停，{reason}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resolved, {outcome}</source>
        <translation>已完成，{outcome}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed, {outcome}</source>
        <translation>已关闭，{outcome}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Cancelled, {reason}</source>
        <translation>已取消，{reason}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>{contact_id} called about the same</source>
        <translation>{contact_id} 为同一事来电</translation>
    </message>
    <message>
        <source>Another caller about the same</source>
        <translation>另有人为同一事来电</translation>
    </message>
    <message>
        <source>{person_id} was told that it was joined</source>
        <translation>已告知 {person_id}：报修已合并</translation>
    </message>
    <message>
        <source>Who was sent was told that it was joined</source>
        <translation>已告知被派人员：报修已合并</translation>
    </message>
    <message>
        <source>The caller was promised a call by {due_at}</source>
        <translation>承诺 {due_at} 前回电</translation>
    </message>
    <message>
        <source>The caller was promised a call</source>
        <translation>承诺回电</translation>
    </message>
    <message>
        <source>Sheet returned, {outcome}</source>
        <translation>工单交回，{outcome}</translation>
    </message>
    <message>
        <source>Sheet returned</source>
        <translation>工单交回</translation>
    </message>
    <message>
        <source>{person_id} took the desk</source>
        <translation>{person_id} 上岗</translation>
    </message>
    <message>
        <source>The desk was taken</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>{person_id} left the desk</source>
        <translation>{person_id} 离岗</translation>
    </message>
    <message>
        <source>The desk was left</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>This journal was opened</source>
        <translation>日志开启</translation>
    </message>
    <message>
        <source>The place as it was said</source>
        <translation>所说的地点</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>如何进入</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The caller was taken out again and has a request of his own</source>
        <translation>来电人已拆出，另立报修</translation>
    </message>
    <message>
        <source>The caller was rung back</source>
        <translation>已回电报修人</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Restored from a backup; numbers after it were skipped</source>
        <translation>已从备份恢复；其后的编号跳过</translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <source>A question was answered</source>
        <translation>已回答一个问题</translation>
    </message>
    <message>
        <source>Work order printed</source>
        <translation>工单已打印</translation>
    </message>
    <message>
        <source>Work order printed, copy {copy}</source>
        <translation>工单已打印，副本 {copy}</translation>
    </message>
    <message>
        <source>Work written down</source>
        <translation>工时已记</translation>
    </message>
    <message>
        <source>Taken back: {kind}</source>
        <translation>已撤销：{kind}</translation>
    </message>
    <message>
        <source>The day {day} was signed</source>
        <translation>{day} 已签署</translation>
    </message>
    <message>
        <source>A call that made no request: {kind}</source>
        <translation>不产生报修的来电：{kind}</translation>
    </message>
    <message>
        <source>Not applied; somebody was quicker, and this stands: {what}</source>
        <translation>未生效；别人先了一步，现有效：{what}</translation>
    </message>
    <message>
        <source>Not applied: somebody was quicker</source>
        <translation>未生效：别人先了一步</translation>
    </message>
    <message>
        <source>Looked at: what stands is taken</source>
        <translation>已处理：接受现有效的内容</translation>
    </message>
    <message>
        <source>Looked at: what was not applied is done again</source>
        <translation>已处理：未生效的重新执行</translation>
    </message>
    <message>
        <source>Struck through, the server had refused it: {kind}</source>
        <translation>已划去，服务器曾拒绝：{kind}</translation>
    </message>
    <message>
        <source>Struck through, the server had refused it: {number}, {kind}</source>
        <translation>已划去，服务器曾拒绝：{number}，{kind}</translation>
    </message>
    <message>
        <source>Added to the directory ({thing}): {name}</source>
        <translation>已加入名录（{thing}）：{name}</translation>
    </message>
    <message>
        <source>Changed in the directory ({thing}): {name}</source>
        <translation>名录已更改（{thing}）：{name}</translation>
    </message>
    <message>
        <source>Retired from the directory ({thing}): {name}</source>
        <translation>名录中停用（{thing}）：{name}</translation>
    </message>
    <message>
        <source>Brought back into the directory ({thing}): {name}</source>
        <translation>名录中恢复（{thing}）：{name}</translation>
    </message>
    <message>
        <source>The directory was changed</source>
        <translation>名录已更改</translation>
    </message>
    <message>
        <source>The same call as {number}: joined to it</source>
        <translation>与 {number} 是同一来电：已并入</translation>
    </message>
    <message>
        <source>{number} is the same call: joined to this one</source>
        <translation>{number} 是同一来电：已并入本单</translation>
    </message>
    <message>
        <source>{person} was sent and is to be told</source>
        <translation>{person} 已被派出，需要告知</translation>
    </message>
    <message>
        <source>Another call than {number}</source>
        <translation>与 {number} 不是同一来电</translation>
    </message>
    <message>
        <source>Another call than {number}: taken out again</source>
        <translation>与 {number} 不是同一来电：已重新拆出</translation>
    </message>
    <message>
        <source>{number}: {said}</source>
        <translation>{number}：{said}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Many added to the directory in one line, below: {name}</source>
        <translation>在 {name} 之下一次批量加入目录</translation>
    </message>
    <message>
        <source>Taken back what was added in one line, below: {name}</source>
        <translation>已撤回在 {name} 之下批量加入的内容</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>已附上：{name}</translation>
    </message>
    <message>
        <source>Attachment taken away: {name}</source>
        <translation>附件已移除：{name}</translation>
    </message>
    <message>
        <source>Attachment brought back: {name}</source>
        <translation>附件已恢复：{name}</translation>
    </message>
    <message>
        <source>The attachments were changed</source>
        <translation>附件有改动</translation>
    </message>
    <message>
        <source>Merged in the directory ({thing}): {other} into {name}</source>
        <translation>名录中已合并（{thing}）：{other} 并入 {name}</translation>
    </message>
    <message>
        <source>Two again in the directory ({thing}): {other} and {name}</source>
        <translation>名录中已拆回两个（{thing}）：{other} 和 {name}</translation>
    </message>
    <message>
        <source>Not merged ({thing}): {other} into {name}; another desk had merged one of them before</source>
        <translation>未合并（{thing}）：{other} 与 {name}；其他台位已先合并了其中一个</translation>
    </message>
    <message>
        <source>The missed call of {rang_at} was rung back</source>
        <translation>{rang_at} 的未接来电已回电</translation>
    </message>
    <message>
        <source>A missed call was rung back</source>
        <translation>未接来电已回电</translation>
    </message>
    <message>
        <source>The missed call of {rang_at} was rung back, no answer</source>
        <translation>{rang_at} 的未接来电已回电，无人接听</translation>
    </message>
    <message>
        <source>A missed call was rung back, no answer</source>
        <translation>未接来电已回电，无人接听</translation>
    </message>
    <message>
        <source>The missed call of {rang_at} is not rung back</source>
        <translation>{rang_at} 的未接来电不回电</translation>
    </message>
    <message>
        <source>A missed call is not rung back</source>
        <translation>未接来电不回电</translation>
    </message>
    <message>
        <source>The call of {rang_at} was about this request</source>
        <translation>{rang_at} 的来电是关于此报修</translation>
    </message>
    <message>
        <source>A call was about this request</source>
        <translation>有来电是关于此报修</translation>
    </message>
    <message>
        <source>because: {question}</source>
        <translation>因为：{question}</translation>
    </message>
    <message>
        <source>told: there by {eta}</source>
        <translation>已告知 {eta} 前到达</translation>
    </message>
    <message>
        <source>The caller needs no call any more, {reason}</source>
        <translation>不必再给来电人回电，{reason}</translation>
    </message>
    <message>
        <source>The caller needs no call any more</source>
        <translation>不必再给来电人回电</translation>
    </message>
    <message>
        <source>The caller was told when somebody is there</source>
        <translation>已告知来电人到达时间</translation>
    </message>
    <message>
        <source>The caller was rung and did not answer</source>
        <translation>已给来电人打电话，无人接听</translation>
    </message>
    <message>
        <source>The caller was told that somebody is there by {told_eta_at}</source>
        <translation>已告知来电人 {told_eta_at} 前到达</translation>
    </message>
    <message>
        <source>The same trouble as {number}, come back</source>
        <translation>与{number}是同一故障，又出现了</translation>
    </message>
    <message>
        <source>Come back: written down anew as {number}</source>
        <translation>又出现了：重新登记为{number}</translation>
    </message>
    <message>
        <source>Added: the caller&apos;s number is withheld</source>
        <translation>补充：来电号码隐藏</translation>
    </message>
    <message>
        <source>nobody said when</source>
        <translation>未写何时</translation>
    </message>
    <message>
        <source>{contact_id} was rung back</source>
        <translation>已回电：{contact_id}</translation>
    </message>
    <message>
        <source>{contact_id} was rung and did not answer</source>
        <translation>已打电话，无人接听：{contact_id}</translation>
    </message>
</context>
<context>
    <name>entry kinds</name>
    <message>
        <source>journal opened</source>
        <translation>日志开启</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>place noted</source>
        <translation>地点已记</translation>
    </message>
    <message>
        <source>access noted</source>
        <translation>进入方式已记</translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation>已答问题</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>已派</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>已指派</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接单</translation>
    </message>
    <message>
        <source>new time of arrival</source>
        <translation>新的到达时间</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>caller joined</source>
        <translation>已合并来电人</translation>
    </message>
    <message>
        <source>caller taken out again</source>
        <translation>已拆出来电人</translation>
    </message>
    <message>
        <source>same call</source>
        <translation>同一来电</translation>
    </message>
    <message>
        <source>two calls</source>
        <translation>不是同一来电</translation>
    </message>
    <message>
        <source>who was sent was told</source>
        <translation>已告知被派人员</translation>
    </message>
    <message>
        <source>call-back promised</source>
        <translation>承诺回电</translation>
    </message>
    <message>
        <source>rung back</source>
        <translation>已回电</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>order printed</source>
        <translation>工单已打印</translation>
    </message>
    <message>
        <source>sheet returned</source>
        <translation>工单交回</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>已划去</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>上岗</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>离岗</translation>
    </message>
    <message>
        <source>day signed</source>
        <translation>当日已签署</translation>
    </message>
    <message>
        <source>other call</source>
        <translation>其他来电</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>directory changed</source>
        <translation>名录更改</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>missed call rung back</source>
        <translation>未接来电已回电</translation>
    </message>
    <message>
        <source>missed call, no answer</source>
        <translation>未接来电回电无人接听</translation>
    </message>
    <message>
        <source>missed call not rung back</source>
        <translation>未接来电不回电</translation>
    </message>
    <message>
        <source>call linked</source>
        <translation>来电已关联</translation>
    </message>
    <message>
        <source>caller not reached</source>
        <translation>来电人未接</translation>
    </message>
    <message>
        <source>no call-back needed</source>
        <translation>无需回电</translation>
    </message>
    <message>
        <source>arrival told</source>
        <translation>已告知到达时间</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>重复报修</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no request {number}. Check the number, or press F3 to find it by its words.</source>
        <translation>没有报修 {number}。请核对编号，或按 F3 按文字查找。</translation>
    </message>
    <message>
        <source>{author} changed {number} meanwhile ({kind}, {at}). Nothing of yours was saved and your text stays: look at the request and do it again.</source>
        <translation>{author} 刚刚更改了 {number}（{kind}，{at}）。您的操作未保存，文字仍在：请看一下报修再重做。</translation>
    </message>
    <message>
        <source>{number} is {status}, so this cannot be done: {act}. F6 shows what can be done now.</source>
        <translation>{number} 处于“{status}”，不能进行：{act}。F6 显示现在可做的操作。</translation>
    </message>
    <message>
        <source>The role “{role}” may not do this: {act}. Ask a dispatcher or the supervisor.</source>
        <translation>角色“{role}”不能进行：{act}。请找调度员或主管。</translation>
    </message>
    <message>
        <source>Only a supervisor may do this: {act}. F10 5 shows who has which digit: let a supervisor take the desk.</source>
        <translation>只有主管可以这样做：{act}。F10 5 显示各人的数字键：请主管上岗。</translation>
    </message>
    <message>
        <source>There is no act “{act}”. Known are: {known}.</source>
        <translation>没有“{act}”这一操作。可用的有：{known}。</translation>
    </message>
    <message>
        <source>A character in this text cannot be kept ({field}). Delete what is not a letter, a digit or a sign, and save again.</source>
        <translation>文字中有无法保存的字符（{field}）。请删除非文字、数字或符号的内容后再保存。</translation>
    </message>
    <message>
        <source>This text is too long ({field}): {length} characters, at most {most} can be kept. Shorten it and save again.</source>
        <translation>文字太长（{field}）：{length} 个字符，最多 {most} 个。请缩短后再保存。</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write a word, a place, a caller or a kind, then save.</source>
        <translation>还没有写任何内容。请写文字、地点、来电人或类别，然后保存。</translation>
    </message>
    <message>
        <source>“{typed}” is not a time. Type 1510 for 15:10, or -20 for twenty minutes ago.</source>
        <translation>“{typed}”不是时间。15:10 可输 1510，二十分钟前输 -20。</translation>
    </message>
    <message>
        <source>“{typed}” is not a time to come. Type 1510 for 15:10, or 20 for in twenty minutes.</source>
        <translation>“{typed}”不是将来的时间。输入 1510 表示 15:10，输入 20 表示二十分钟后。</translation>
    </message>
    <message>
        <source>{at} has not come yet. Type a time that is past.</source>
        <translation>{at} 还没到。请输入过去的时间。</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Type 1.3. for the first of March, or -1 for yesterday.</source>
        <translation>“{typed}”不是日期。请像 3月1日 这样输入，昨天可输 -1。</translation>
    </message>
    <message>
        <source>“{typed}” is not a request number. Type it like A26-00417.</source>
        <translation>“{typed}”不是报修编号。请像 A26-00417 这样输入。</translation>
    </message>
    <message>
        <source>Nobody is called “{typed}”. Check the name, or add the person to the directory.</source>
        <translation>没有叫“{typed}”的人。请核对姓名，或加入名录。</translation>
    </message>
    <message>
        <source>“{typed}” fits several people: {names}. Type more of the name.</source>
        <translation>“{typed}”符合几个人：{names}。请多输几个字。</translation>
    </message>
    <message>
        <source>This is not the PIN of {name}. Type it again, or ask the supervisor for a new one.</source>
        <translation>这不是 {name} 的 PIN。请重输，或请主管重设。</translation>
    </message>
    <message>
        <source>No team and no person is called “{typed}”. Check the name, or add it to the directory.</source>
        <translation>没有叫“{typed}”的班组或人员。请核对，或加入名录。</translation>
    </message>
    <message>
        <source>There is no kind “{typed}”. Choose one from the list, or leave it empty and add it later.</source>
        <translation>没有类别“{typed}”。请从列表选择，或留空以后再补。</translation>
    </message>
    <message>
        <source>The place “{typed}” is not in the directory. Choose another, or write the place in your own words.</source>
        <translation>名录中没有地点“{typed}”。请另选，或用自己的话写地点。</translation>
    </message>
    <message>
        <source>This is not in the directory any more: {kind}. Open the list again and choose another.</source>
        <translation>名录中已没有：{kind}。请重新打开列表另选。</translation>
    </message>
    <message>
        <source>“{typed}” is not in the directory ({field}). Choose one of those that are offered, or empty the field.</source>
        <translation>名录中没有“{typed}”（{field}）。请从给出的项中选择，或清空该栏。</translation>
    </message>
    <message>
        <source>A name is missing: {kind}. Type a name and save again.</source>
        <translation>缺少姓名或名称：{kind}。请输入后再保存。</translation>
    </message>
    <message>
        <source>“{name}” is taken already: {kind}. Choose another name or number.</source>
        <translation>“{name}”已被占用：{kind}。请另选名称或编号。</translation>
    </message>
    <message>
        <source>This needs a few words of yours: {act}. Type why, then press Enter.</source>
        <translation>需要您写几个字：{act}。请写明原因再按回车。</translation>
    </message>
    <message>
        <source>There is no priority “{typed}”. Known are: {known}.</source>
        <translation>没有优先级“{typed}”。可用的有：{known}。</translation>
    </message>
    <message>
        <source>“{typed}” does not answer the question “{question}”. Answer it as it is asked, or leave it empty: it may be owed.</source>
        <translation>“{typed}”不能回答问题“{question}”。请按所问作答，或留空以后再补。</translation>
    </message>
    <message>
        <source>“{typed}” is not a telephone number. Type its digits.</source>
        <translation>“{typed}”不是电话号码。请输入数字。</translation>
    </message>
    <message>
        <source>{author} has signed {day} already. What comes now is kept as an addendum: nothing else is to be done.</source>
        <translation>{author} 已签署 {day}。此后均作为补记，无需其他操作。</translation>
    </message>
    <message>
        <source>{day} has not begun yet and cannot be signed. Choose an earlier day.</source>
        <translation>{day} 还没开始，不能签署。请选更早的日期。</translation>
    </message>
    <message>
        <source>The last entry of {number} is not yours to take back. Write a correction or a note instead.</source>
        <translation>{number} 的最后一条记录不是您的，不能撤销。请写更正或备注。</translation>
    </message>
    <message>
        <source>Nothing is left to decide about {number}: somebody has done it already.</source>
        <translation>{number} 已没有需要决定的：别人已处理。</translation>
    </message>
    <message>
        <source>This cannot be done again by itself ({entry}). Take what stands in {number} (F4), then act anew (F6).</source>
        <translation>此操作不能自动重做（{entry}）。请先接受 {number} 中现有效的内容（F4），再重新操作（F6）。</translation>
    </message>
    <message>
        <source>Nothing is left to decide about this entry: it was sent again or struck through already.</source>
        <translation>这条记录已没有需要决定的：已重发或已划去。</translation>
    </message>
    <message>
        <source>This caller does not belong to {number} any more. Open the request again to see who does.</source>
        <translation>该来电人已不属于 {number}。请重新打开报修查看。</translation>
    </message>
    <message>
        <source>NOT SAVED: the disk refused ({why}). Write it on a card; your text stays here. The folder is {folder}</source>
        <translation>未保存：磁盘拒绝写入（{why}）。请先写在卡片上；您的文字仍在这里。文件夹：{folder}</translation>
    </message>
    <message>
        <source>NOT SAVED: another program is holding {file}. Your text stays here; close that program, or wait a moment and save again.</source>
        <translation>未保存：另一程序占用 {file}。您的文字仍在；请关闭该程序，或稍等再保存。</translation>
    </message>
    <message>
        <source>{file} is damaged and was not touched. Restore the last backup, and keep this file for whoever helps you.</source>
        <translation>{file} 已损坏，未作改动。请恢复最近的备份，并把此文件留给协助您的人。</translation>
    </message>
    <message>
        <source>A newer Daybook wrote {file} ({revision}). Install the newer program on this PC; nothing was changed.</source>
        <translation>{file} 由更新版本的 Daybook 写成（{revision}）。请在本机安装新程序；未作任何更改。</translation>
    </message>
    <message>
        <source>{file} could not be brought to the new form ({why}) and stays as it was. Go on with the earlier program; a copy is in {backup}</source>
        <translation>{file} 无法升级到新格式（{why}），保持原样。请继续使用原程序；副本在 {backup}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}). Check the name and where it lies, then try again.</source>
        <translation>无法读取 {file}（{why}）。请核对名称和位置后重试。</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder or name.</source>
        <translation>无法写入 {file}（{why}）。请另选文件夹或名称。</translation>
    </message>
    <message>
        <source>{file} is there already and was not overwritten. Choose another name.</source>
        <translation>{file} 已存在，未覆盖。请另选名称。</translation>
    </message>
    <message>
        <source>This line is not what it should be ({why}). Correct it and read the file again: what is in already is not taken twice.</source>
        <translation>这一行不符合要求（{why}）。请更正后重新读取：已读入的不会重复。</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Known are: {known}.</source>
        <translation>没有字段“{field}”。可用的有：{known}。</translation>
    </message>
    <message>
        <source>“{typed}” cannot stand in the field “{field}”. Correct it and send it again.</source>
        <translation>“{typed}”不能填在“{field}”中。请更正后重发。</translation>
    </message>
    <message>
        <source>The field “{field}” is missing. Add it and send it again.</source>
        <translation>缺少字段“{field}”。请补上后重发。</translation>
    </message>
    <message>
        <source>There is no order to print here. Choose other requests or another day.</source>
        <translation>这里没有可打印的工单。请选其他报修或其他日期。</translation>
    </message>
    <message>
        <source>The page could not be made ({why}). The request is safe: try again, or write the order by hand.</source>
        <translation>页面无法生成（{why}）。报修已妥善保存：请重试，或手写工单。</translation>
    </message>
    <message>
        <source>There is no import map “{name}”. Known are: {known}.</source>
        <translation>没有导入映射“{name}”。可用的有：{known}。</translation>
    </message>
    <message>
        <source>{folder} already holds a journal, and a practice company needs an empty folder. Choose another one.</source>
        <translation>{folder} 中已有日志，练习公司需要空文件夹。请另选。</translation>
    </message>
    <message>
        <source>The settings in {file} could not be read ({why}). The usual ones are in use now, and the old file is kept beside: set again what you need.</source>
        <translation>{file} 中的设置无法读取（{why}）。现用默认设置，旧文件保留在旁：请重新设置所需的项。</translation>
    </message>
    <message>
        <source>This did not work ({why}). Your text stays here: try again, or write it on a card.</source>
        <translation>未成功（{why}）。您的文字仍在：请重试，或写在卡片上。</translation>
    </message>
    <message>
        <source>“{typed}” is not the address of a server. Write it like postgresql://anna@desk.example.com/daybook.</source>
        <translation>“{typed}”不是服务器地址。请写成 postgresql://anna@desk.example.com/daybook 这样。</translation>
    </message>
    <message>
        <source>{server} does not answer ({why}). What you write is saved here and goes there once it answers.</source>
        <translation>{server} 没有应答（{why}）。您写的内容已保存在本机，服务器应答后会自动送达。</translation>
    </message>
    <message>
        <source>{server} does not let “{login}” in: the password is wrong or has expired. Type it again, or ask whoever looks after the server.</source>
        <translation>{server} 不允许“{login}”登录：密码错误或已过期。请重新输入，或询问服务器管理人员。</translation>
    </message>
    <message>
        <source>{server} could not prove that it is the right server ({why}). Nothing was sent. Ask whoever looks after the server; do not go on without.</source>
        <translation>{server} 无法证明自己是正确的服务器（{why}）。没有发送任何内容。请询问服务器管理人员，在此之前不要继续。</translation>
    </message>
    <message>
        <source>The database {database} has Daybook’s server in it already. Use “daybook server upgrade”.</source>
        <translation>数据库 {database} 中已有 Daybook 服务器。请使用“daybook server upgrade”。</translation>
    </message>
    <message>
        <source>The database {database} has no server of Daybook’s in it. Make one with “daybook server install”.</source>
        <translation>数据库 {database} 中没有 Daybook 服务器。请用“daybook server install”创建。</translation>
    </message>
    <message>
        <source>This PostgreSQL is {version}; Daybook needs 15 or newer.</source>
        <translation>此 PostgreSQL 为 {version}；Daybook 需要 15 或更新版本。</translation>
    </message>
    <message>
        <source>A newer Daybook has set this server up ({version}). Use the newer program; nothing was changed.</source>
        <translation>此服务器由更新的 Daybook 设置（{version}）。请使用新版程序；没有任何更改。</translation>
    </message>
    <message>
        <source>PostgreSQL does not let this login do that ({why}). Use the login that owns the database and may make roles.</source>
        <translation>PostgreSQL 不允许此登录名这样做（{why}）。请使用数据库所有者且可创建角色的登录名。</translation>
    </message>
    <message>
        <source>The server already has the login “{login}”. Choose another.</source>
        <translation>服务器上已有登录名“{login}”。请另选一个。</translation>
    </message>
    <message>
        <source>The server has no login “{login}”. Check how it is written.</source>
        <translation>服务器上没有登录名“{login}”。请检查拼写。</translation>
    </message>
    <message>
        <source>“{login}” cannot be a login. Take up to 63 plain letters, like a.ivanova.</source>
        <translation>“{login}”不能用作登录名。请用不超过 63 个普通字母，例如 a.ivanova。</translation>
    </message>
    <message>
        <source>The server needs a newer Daybook. Install it on this PC; what you write meanwhile is saved here and waits.</source>
        <translation>服务器需要更新版本的 Daybook。请在本机安装；期间所写内容保存在本机并等待发送。</translation>
    </message>
    <message>
        <source>This Daybook is newer than the server. What you write is saved here and waits until “daybook server upgrade” was run there.</source>
        <translation>此 Daybook 比服务器新。所写内容保存在本机，等服务器上运行“daybook server upgrade”后发送。</translation>
    </message>
    <message>
        <source>{server} has no company yet. Bring one there from a PC that has it: daybook server upload.</source>
        <translation>{server} 上还没有公司。请从已有公司的电脑上传：daybook server upload。</translation>
    </message>
    <message>
        <source>“{login}” is nobody of this company. Have the login added: daybook server add-user.</source>
        <translation>“{login}”不是本公司人员。请让管理员添加：daybook server add-user。</translation>
    </message>
    <message>
        <source>The server has the journal of station {station} already. Connect the PC: daybook connect.</source>
        <translation>服务器上已有工作站 {station} 的日志。请连接电脑：daybook connect。</translation>
    </message>
    <message>
        <source>This PC shares with no server. Make it a station of one first: daybook connect.</source>
        <translation>本机没有连接服务器。请先连接：daybook connect。</translation>
    </message>
    <message>
        <source>That is the server of {company}, and this PC works for {ours}. Nothing was changed. Check the address.</source>
        <translation>那是 {company} 的服务器，而这台电脑属于 {ours}。什么都没有改动。请检查地址。</translation>
    </message>
    <message>
        <source>{server} does not answer ({why}). Nothing was changed. Check the address and the network, then try again.</source>
        <translation>{server} 没有应答（{why}）。什么都没有改动。请检查地址和网络，然后再试。</translation>
    </message>
    <message>
        <source>Stopped. This PC is as it was; what you typed here stays.</source>
        <translation>已停止。这台电脑和原来一样；您填写的内容还在。</translation>
    </message>
    <message>
        <source>This PC has requests or a directory that {server} does not know. Nothing was changed. Ask whoever looks after the server to bring them there once, with this window closed: daybook server upload --url postgresql://ADMINISTRATOR@{server}/{database}. Then connect again.</source>
        <translation>这台电脑上有 {server} 不知道的报修或名录。什么都没有改动。请让管理服务器的人在关闭此窗口后把它们送上去一次：daybook server upload --url postgresql://ADMINISTRATOR@{server}/{database}。然后再连接。</translation>
    </message>
    <message>
        <source>“{login}” may not open a desk there. Connect this PC with the login of a dispatcher, an engineer or a supervisor.</source>
        <translation>“{login}”不能在那里开设值班台。请用调度员、维修员或主管的登录名连接这台电脑。</translation>
    </message>
    <message>
        <source>{number} is not on this PC, and the server, which may have it, could not be asked. Try again when it answers.</source>
        <translation>{number} 不在本机，而可能保存它的服务器无法询问。请在服务器应答后再试。</translation>
    </message>
    <message>
        <source>{day} is not all here: this PC keeps what was written since {since}. Turn to that day while the server answers, and do it again when all of it has come.</source>
        <translation>{day} 在本机不完整：本机保留自 {since} 起的内容。请在服务器应答时翻到那一天，全部取回后再操作。</translation>
    </message>
    <message>
        <source>Daybook’s window has {file} open. Close it and do this again; connecting is done there too: F10 5, then F4.</source>
        <translation>Daybook 的窗口正打开着 {file}。请关闭窗口后再试；也可以在窗口里连接：按 F10 5，再按 F4。</translation>
    </message>
    <message>
        <source>{filter} cannot choose among these rows ({what}). Leave it away, or take out a list that has it.</source>
        <translation>{filter} 不能用于这些行（{what}）。请去掉它，或导出带有它的列表。</translation>
    </message>
    <message>
        <source>Stopped: no file was written, and an older one of that name is as it was. Write it again when you need it.</source>
        <translation>已停止：没有写出文件，同名的旧文件保持原样。需要时请再次写出。</translation>
    </message>
    <message>
        <source>No column of the file is this: {field}. Say which one it is, or add it to the file.</source>
        <translation>文件中没有这一列：{field}。请指明是哪一列，或在文件中加上它。</translation>
    </message>
    <message>
        <source>The import map “{name}” is for another kind of table: {kind}. Choose that kind, or another map.</source>
        <translation>导入方案“{name}”用于另一种表：{kind}。请选那一种，或换一个方案。</translation>
    </message>
    <message>
        <source>{most} searches are kept already, one for each digit. Del in their list lets one go.</source>
        <translation>已保存 {most} 个搜索，每个数字一个。在列表中按 Del 可删除一个。</translation>
    </message>
    <message>
        <source>Nothing stands under “{field}” in this row. Fill it in and import the file again.</source>
        <translation>这一行的“{field}”下面是空的。请填好后再导入文件。</translation>
    </message>
    <message>
        <source>“{typed}” is not understood. Write for example: houses 2-40 even, or entrances 1-4 flats 1-72.</source>
        <translation>看不懂“{typed}”。请写成例如：2-40号双号，或 1-4单元 1-72室。</translation>
    </message>
    <message>
        <source>That would be {count} at once; at most {most} are made in one act. Write it in several parts.</source>
        <translation>一次将建立 {count} 个，最多只能建立 {most} 个。请分几次写。</translation>
    </message>
    <message>
        <source>{count} do not go into {into} evenly ({each} each). Check the numbers, or say how many: “18 each”.</source>
        <translation>{count} 个不能平均分到 {into} 处（每处 {each} 个）。请检查号码，或写明“每单元18室”。</translation>
    </message>
    <message>
        <source>There is nothing yet to lay it into. Name that with its numbers, too: flats 1-72 in entrances 1-4.</source>
        <translation>还没有可以放入的上级。请连号码一起写：1-4单元 1-72室。</translation>
    </message>
    <message>
        <source>This was taken back already: nothing of it is left to be retired.</source>
        <translation>这一步已经撤回，没有可停用的内容了。</translation>
    </message>
    <message>
        <source>{file} is not attached: {why}. Choose a photo, a scan, a PDF or another document.</source>
        <translation>{file} 没有附上：{why}。请选择照片、扫描件、PDF 或其他文档。</translation>
    </message>
    <message>
        <source>{file} is not attached: it has {size} MB, at most {most} MB can be kept. Make the picture smaller first.</source>
        <translation>{file} 没有附上：大小为 {size} MB，最多只能保存 {most} MB。请先把图片缩小。</translation>
    </message>
    <message>
        <source>{file} is at station {station}; it comes when the server answers.</source>
        <translation>{file} 在站点 {station}，服务器应答后即可取得。</translation>
    </message>
    <message>
        <source>{file} cannot be opened: what was kept of it is gone or damaged ({why}). Attach it again if you have it.</source>
        <translation>无法打开 {file}：保存的内容已丢失或损坏（{why}）。如果还有原件，请重新附上。</translation>
    </message>
    <message>
        <source>This contract would end on {ends_on}, before it begins on {starts_on}. Correct one of the two dates.</source>
        <translation>这份合同的截止日 {ends_on} 早于起始日 {starts_on}。请改正其中一个日期。</translation>
    </message>
    <message>
        <source>{name} and the other one are the same row already. Choose another one.</source>
        <translation>{name} 和另一个本来就是同一条。请另选一条。</translation>
    </message>
    <message>
        <source>{name} lies in {other}: the two cannot be one place. Move it out first, or choose another one.</source>
        <translation>{name} 位于 {other} 之内，不可能是同一地点。请先移出，或另选一个。</translation>
    </message>
    <message>
        <source>{name} was merged into {other}. Open that one, or take the merge back: Alt+R.</source>
        <translation>{name} 已并入 {other}。请打开那一条，或按 Alt+R 撤销合并。</translation>
    </message>
    <message>
        <source>What was merged with {name} is not known on this PC: the merge is not here, or it was taken back already.</source>
        <translation>本机不知道与 {name} 合并的内容：合并记录不在这里，或已经撤销。</translation>
    </message>
    <message>
        <source>This call is not in the log any more. Open the log again (F10 8).</source>
        <translation>此来电已不在记录中。请重新打开来电记录（F10 8）。</translation>
    </message>
    <message>
        <source>The system did not change which program opens daybook: links ({why}). Ask whoever looks after this PC.</source>
        <translation>系统未能更改打开 daybook: 链接的程序（{why}）。请联系维护本电脑的人员。</translation>
    </message>
    <message>
        <source>{author} has saved version {version} of this form meanwhile. Yours is all here: Alt+E shows what differs, F12 again saves yours as the next version.</source>
        <translation>{author} 刚刚保存了此表单的第 {version} 版。您的内容都在：Alt+E 查看不同，再按 F12 将您的存为下一版。</translation>
    </message>
    <message>
        <source>The form cannot be asked like this: something is wrong at “{question}”. Correct that item and save again.</source>
        <translation>这样的表单无法使用：“{question}”处有误。请改正后再保存。</translation>
    </message>
    <message>
        <source>{at} has passed. Promise a time that is to come.</source>
        <translation>{at} 已过。请答应一个还没到的时间。</translation>
    </message>
    <message>
        <source>No call is owed to the caller of {number}. Nothing is to be dropped.</source>
        <translation>{number} 没有答应回电，无需取消。</translation>
    </message>
    <message>
        <source>{number}: nobody has said when he will be there, or the caller knows it. F7 writes down a time.</source>
        <translation>{number}：还没有人说何时到达，或来电人已知道。按 F7 记下时间。</translation>
    </message>
    <message>
        <source>That call was counted by somebody else, or its count was taken back already.</source>
        <translation>这次来电是别人登记的，或已撤回。</translation>
    </message>
    <message>
        <source>It cannot have ended at {at}: it happened at {began_at}. Correct one of the two times.</source>
        <translation>不可能在 {at} 结束：{began_at} 才发生。请更正其中一个时间。</translation>
    </message>
    <message>
        <source>Somebody has said already what came of this call: the log shows it.</source>
        <translation>这通电话的结果已有人记下：通话记录里可以看到。</translation>
    </message>
</context>
<context>
    <name>exceptions</name>
    <message>
        <source>person in danger</source>
        <translation>有人遇险</translation>
    </message>
    <message>
        <source>finished late</source>
        <translation>超时完成</translation>
    </message>
    <message>
        <source>written down late</source>
        <translation>事后补录</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>无地点</translation>
    </message>
    <message>
        <source>questions not answered</source>
        <translation>问题未答</translation>
    </message>
    <message>
        <source>open and overdue</source>
        <translation>未结且超时</translation>
    </message>
    <message>
        <source>nobody assigned</source>
        <translation>无人负责</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>About</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>长文本</translation>
    </message>
    <message>
        <source>… whole on the sheet of long texts, row {row}</source>
        <translation>……全文见长文本工作表第 {row} 行</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写出时间</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>as clocks show them in {zone}</source>
        <translation>按 {zone} 的当地时间</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>certainty of the place</source>
        <translation>地点确认</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>certainty of the caller</source>
        <translation>来电人确认</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>access notes</source>
        <translation>进入方式</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>short number</source>
        <translation>短号</translation>
    </message>
    <message>
        <source>key</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>person in danger</source>
        <translation>有人遇险</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>time of the call</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>expected on site</source>
        <translation>预计到场</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>pause reason</source>
        <translation>暂停原因</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>remedy</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>joined to</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>town or district</source>
        <translation>城市或区</translation>
    </message>
    <message>
        <source>street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>house</source>
        <translation>楼号</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>number in the other system</source>
        <translation>其他系统中的编号</translation>
    </message>
    <message>
        <source>clock time of the call</source>
        <translation>来电钟点</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>clock time when done</source>
        <translation>完成钟点</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>最后修改</translation>
    </message>
    <message>
        <source>block of the house</source>
        <translation>楼座</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>几点前</translation>
    </message>
    <message>
        <source>repeat of</source>
        <translation>重复报修自</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>late now</source>
        <translation>现已超时</translation>
    </message>
    <message>
        <source>finished late</source>
        <translation>超时完成</translation>
    </message>
    <message>
        <source>mine: I wrote it down or have it</source>
        <translation>我的：由我登记或由我处理</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>无人接手</translation>
    </message>
    <message>
        <source>person in danger</source>
        <translation>有人身危险</translation>
    </message>
    <message>
        <source>“{what}”</source>
        <translation>“{what}”</translation>
    </message>
    <message>
        <source>exactly “{what}”</source>
        <translation>完全匹配“{what}”</translation>
    </message>
    <message>
        <source>number {what}</source>
        <translation>编号 {what}</translation>
    </message>
    <message>
        <source>phone with {what}</source>
        <translation>电话含 {what}</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>priority {what}</source>
        <translation>优先级：{what}</translation>
    </message>
    <message>
        <source>result {what}</source>
        <translation>结果：{what}</translation>
    </message>
    <message>
        <source>line {what}</source>
        <translation>{what} 线</translation>
    </message>
    <message>
        <source>team {what}</source>
        <translation>班组 {what}</translation>
    </message>
    <message>
        <source>kind {what}</source>
        <translation>类别：{what}</translation>
    </message>
    <message>
        <source>written down by {what}</source>
        <translation>登记人：{what}</translation>
    </message>
    <message>
        <source>given to {what}</source>
        <translation>指派给 {what}</translation>
    </message>
    <message>
        <source>place “{what}”</source>
        <translation>地点“{what}”</translation>
    </message>
    <message>
        <source>caller “{what}”</source>
        <translation>来电人“{what}”</translation>
    </message>
    <message>
        <source>customer “{what}”</source>
        <translation>客户“{what}”</translation>
    </message>
    <message>
        <source>equipment “{what}”</source>
        <translation>设备“{what}”</translation>
    </message>
    <message>
        <source>not: {what}</source>
        <translation>除外：{what}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one}或{other}</translation>
    </message>
    <message>
        <source>“{typed}” is no filter known here: “{what}” as a word</source>
        <translation>没有筛选“{typed}”：按词语“{what}”查找</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Read as: {parts}</source>
        <translation>理解为：{parts}</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>how the visit ended</source>
        <translation>上门结果</translation>
    </message>
    <message>
        <source>line 1, 2, 3</source>
        <translation>1、2、3 线</translation>
    </message>
    <message>
        <source>team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>kind of trouble</source>
        <translation>故障类别</translation>
    </message>
    <message>
        <source>who wrote it down</source>
        <translation>登记人</translation>
    </message>
    <message>
        <source>who has it</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>words of the place</source>
        <translation>地点中的词</translation>
    </message>
    <message>
        <source>words of the caller&apos;s name</source>
        <translation>来电人姓名中的词</translation>
    </message>
    <message>
        <source>words of the customer&apos;s name</source>
        <translation>客户名称中的词</translation>
    </message>
    <message>
        <source>number or name of the equipment</source>
        <translation>设备编号或名称</translation>
    </message>
    <message>
        <source>any digits of a telephone</source>
        <translation>电话中的任意几位</translation>
    </message>
    <message>
        <source>day, week, month, from – to</source>
        <translation>日、周、月、起止</translation>
    </message>
    <message>
        <source>open, with these words</source>
        <translation>未完成且含这些词</translation>
    </message>
    <message>
        <source>late ones of a team</source>
        <translation>某班组的超时报修</translation>
    </message>
    <message>
        <source>days; also yesterday, last week, in May</source>
        <translation>日期；也可用昨天、上周、5月</translation>
    </message>
    <message>
        <source>who wrote it down, who has it</source>
        <translation>谁登记、谁处理</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>如何结束</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>words of one field</source>
        <translation>某一栏中的词</translation>
    </message>
    <message>
        <source>without; side by side</source>
        <translation>不含；连在一起</translation>
    </message>
    <message>
        <source>number; phone digits</source>
        <translation>编号；电话数字</translation>
    </message>
</context>
<context>
    <name>finding examples</name>
    <message>
        <source>open lift 415</source>
        <translation>未完成电梯415</translation>
    </message>
    <message>
        <source>late team:field</source>
        <translation>超时 班组:电工</translation>
    </message>
    <message>
        <source>from 1.11 to 5.11 Lenina</source>
        <translation>从1.11到5.11人民路</translation>
    </message>
    <message>
        <source>by:Petrova  to:Orlov  mine</source>
        <translation>登记:王芳  指派:李明  我的</translation>
    </message>
    <message>
        <source>closed nofault  result:noaccess</source>
        <translation>已关闭 未发现故障  结果:无法进入</translation>
    </message>
    <message>
        <source>kind:noise  priority:urgent  line:2</source>
        <translation>类别:漏水  优先级:紧急  线:2</translation>
    </message>
    <message>
        <source>place:14  caller:Ivanova  customer:Union</source>
        <translation>地点:14  来电人:王  客户:物业</translation>
    </message>
    <message>
        <source>-door  &quot;exact words&quot;</source>
        <translation>-门  &quot;完整词语&quot;</translation>
    </message>
    <message>
        <source>A26-417  417  phone:4567</source>
        <translation>A26-417  417  电话:4567</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>without words</source>
        <translation>无文字</translation>
    </message>
    <message>
        <source>one more question</source>
        <translation>再加一个问题</translation>
    </message>
    <message>
        <source>one more sentence</source>
        <translation>再加一句话</translation>
    </message>
    <message>
        <source>one more thing to prepare</source>
        <translation>再加一项准备</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>待答</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>还没有词</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>a choice that is gone</source>
        <translation>已不存在的选项</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>one of a few</source>
        <translation>几项选一</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>To read out</source>
        <translation>要读出的话</translation>
    </message>
    <message>
        <source>What the caller is asked to prepare</source>
        <translation>请来电人准备</translation>
    </message>
    <message>
        <source>Asked after them</source>
        <translation>随后询问</translation>
    </message>
    <message>
        <source>Words that point here</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>如何进入</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>if “{question}” {answers}</source>
        <translation>若“{question}”{answers}</translation>
    </message>
    <message>
        <source>priority {priority}</source>
        <translation>优先级：{priority}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line} 线</translation>
    </message>
    <message>
        <source>kind “{kind}”</source>
        <translation>类别“{kind}”</translation>
    </message>
    <message>
        <source>{answers}: {what}</source>
        <translation>{answers}：{what}</translation>
    </message>
    <message>
        <source>“{item}”</source>
        <translation>“{item}”</translation>
    </message>
    <message>
        <source>Words are missing here. Write them, or take it out: Esc, then Del.</source>
        <translation>这里缺少文字。请写上，或先按 Esc 再按 Del 取出。</translation>
    </message>
    <message>
        <source>Two questions are stored as “{typed}”. Take this one out and write it anew.</source>
        <translation>两个问题的存储名都是“{typed}”。请取出这个再重写。</translation>
    </message>
    <message>
        <source>One of a few is to be chosen, but there is none. Write the choices.</source>
        <translation>要从几项中选一，但没有选项。请写上选项。</translation>
    </message>
    <message>
        <source>Two choices are stored as “{typed}”. Empty one of them and write it anew.</source>
        <translation>两个选项的存储名都是“{typed}”。请清空其一再重写。</translation>
    </message>
    <message>
        <source>Two choices read “{typed}”: nobody could tell them apart. Write one of them differently.</source>
        <translation>有两个选项都是“{typed}”，无法区分。请改写其中一个。</translation>
    </message>
    <message>
        <source>Two questions read “{typed}”. Saved all the same.</source>
        <translation>有两个问题都是“{typed}”。仍已保存。</translation>
    </message>
    <message>
        <source>The question that this hangs on is gone: “{typed}”. Choose another one, or always.</source>
        <translation>所依赖的问题已不存在：“{typed}”。请另选一个，或选“总是”。</translation>
    </message>
    <message>
        <source>The question that this hangs on comes later. Move one of the two, or choose an earlier question.</source>
        <translation>所依据的问题排在后面。请移动其中一个，或选更靠前的问题。</translation>
    </message>
    <message>
        <source>With which answers is this asked? Choose one at least.</source>
        <translation>在哪些回答下才问？请至少选一个。</translation>
    </message>
    <message>
        <source>Nobody can answer that question with “{typed}”. Choose another answer.</source>
        <translation>那个问题不可能回答“{typed}”。请另选回答。</translation>
    </message>
    <message>
        <source>This hangs on a choice that is gone. Choose another answer.</source>
        <translation>这里依赖的选项已不存在。请另选一个答案。</translation>
    </message>
    <message>
        <source>Something follows from a choice that is gone. Empty it, or write the choice again.</source>
        <translation>已不存在的选项仍带有后果。请清空它，或重新写上该选项。</translation>
    </message>
    <message>
        <source>Nobody can answer this question with “{typed}”: nothing would ever follow. Empty what follows.</source>
        <translation>此问题不可能回答“{typed}”，不会有后果。请清空该后果。</translation>
    </message>
    <message>
        <source>An answer would set the kind that this is. Choose another.</source>
        <translation>该回答会设成本类别自身。请另选。</translation>
    </message>
    <message>
        <source>There is no kind “{typed}” any more. Choose another one.</source>
        <translation>类别“{typed}”已不存在。请另选。</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are more than a caller answers patiently. Saved all the same.</source>
        <translation>
            <numerusform>%n 个问题，来电人恐怕没有耐心答完。仍已保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>第 {version} 版</translation>
    </message>
    <message>
        <source>since {at}</source>
        <translation>{at} 起</translation>
    </message>
    <message numerus="yes">
        <source>%n requests were born with it</source>
        <translation>
            <numerusform>按此登记 %n 件报修</numerusform>
        </translation>
    </message>
    <message>
        <source>{author} had saved version {version} of this form at another desk: this is the next one. Alt+E says what differs.</source>
        <translation>{author} 已先在另一台保存了此表单的第 {version} 版；这是下一版。Alt+E 查看不同。</translation>
    </message>
    <message>
        <source>no request yet</source>
        <translation>尚无报修</translation>
    </message>
    <message>
        <source>no form yet</source>
        <translation>还没有表单</translation>
    </message>
    <message>
        <source>+ {item}</source>
        <translation>+ {item}</translation>
    </message>
    <message>
        <source>– {item}</source>
        <translation>– {item}</translation>
    </message>
    <message>
        <source>{item}: {fields} changed</source>
        <translation>{item}：已改{fields}</translation>
    </message>
    <message>
        <source>{part}: another order</source>
        <translation>{part}：顺序已变</translation>
    </message>
    <message>
        <source>{part}: {names}</source>
        <translation>{part}：{names}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>how it is answered</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>whether it is owed</source>
        <translation>是否待答</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>help</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>when it is asked</source>
        <translation>何时提问</translation>
    </message>
    <message>
        <source>what follows</source>
        <translation>后果</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>Our company</source>
        <translation>我们公司</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>服务台</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%n request(s) in the last 365 days</source>
        <translation>
            <numerusform>最近 365 天内 %n 次报修</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a person in danger</source>
        <translation>
            <numerusform>其中 %n 次有人遇险</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) within 30 days (same trouble, same equipment)</source>
        <translation>
            <numerusform>30 天内重复 %n 次（同类故障、同一设备）</numerusform>
        </translation>
    </message>
    <message>
        <source>open for {time} in all, from the call until it was done</source>
        <translation>从来电到完成共 {time}</translation>
    </message>
    <message>
        <source>Last visit: {time}.</source>
        <translation>最近一次到场：{time}。</translation>
    </message>
    <message>
        <source>Nobody was there yet, as far as is written.</source>
        <translation>记录中还没有人到过现场。</translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <translation>
            <numerusform>总计 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures}. {visit} {total}</source>
        <translation>{figures}。{visit}{total}</translation>
    </message>
    <message>
        <source>Nothing was asked for here before.</source>
        <translation>此处以前没有报修。</translation>
    </message>
    <message>
        <source>On this PC since {day}; what is older stands on the server: F3 finds it.</source>
        <translation>本机保存自 {day} 起的记录；更早的在服务器上，按 F3 查找。</translation>
    </message>
    <message>
        <source>{count} are shown; End goes on to the older ones.</source>
        <translation>已显示 {count} 条；按 End 继续看更早的。</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>from “{column}”</source>
        <translation>来自“{column}”</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>What stands in it first</source>
        <translation>开头的内容</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>成为</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>{field}: {was} → {now}</source>
        <translation>{field}：{was} → {now}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ 已接受</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>! refused</source>
        <translation>! 被拒绝</translation>
    </message>
    <message>
        <source>? look at it</source>
        <translation>? 请核对</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理结果</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>读取 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in</source>
        <translation>
            <numerusform>导入 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>已有 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>有差异 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed</source>
        <translation>
            <numerusform>其中已更改 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒绝 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {whole} rows</source>
        <translation>{whole} 行中的 {done} 行</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>正在读取文件……</translation>
    </message>
    <message>
        <source>If the cells below the titles are right, F6 goes on. F12 checks the whole file at once.</source>
        <translation>如果标题下的单元格正确，按 F6 继续。F12 立即检查整个文件。</translation>
    </message>
    <message>
        <source>Understood as it was kept under “{name}”.</source>
        <translation>按记住的“{name}”理解。</translation>
    </message>
    <message>
        <source>No column becomes this yet, and it is needed: {fields}.</source>
        <translation>必需，但还没有列成为：{fields}。</translation>
    </message>
    <message>
        <source>F6 shows the first rows as they will be stored.</source>
        <translation>F6 显示将要保存的前几行。</translation>
    </message>
    <message>
        <source>Nothing is stored yet. F12 checks the whole file.</source>
        <translation>尚未保存任何内容。F12 检查整个文件。</translation>
    </message>
    <message>
        <source>The whole file is being checked; nothing is stored yet. F6 or Esc stops.</source>
        <translation>正在检查整个文件；尚未保存任何内容。F6 或 Esc 停止。</translation>
    </message>
    <message>
        <source>The rows are coming in. Take calls meanwhile: F10 1. F6 or Esc stops; what is in stays.</source>
        <translation>正在导入。期间可以接电话：F10 1。F6 或 Esc 停止；已导入的保留。</translation>
    </message>
    <message>
        <source>The check was stopped; nothing was stored. F12 checks again.</source>
        <translation>检查已停止；没有保存任何内容。F12 再次检查。</translation>
    </message>
    <message>
        <source>{why} What came in before stays. F12 checks again and takes in the rest.</source>
        <translation>{why}之前导入的保留。F12 再次检查并导入其余部分。</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>没有新内容：全部都已有。</translation>
    </message>
    <message>
        <source>Nothing new: what is not refused is here already.</source>
        <translation>没有新内容：未被拒绝的都已有。</translation>
    </message>
    <message>
        <source>F12 takes the new rows in.</source>
        <translation>F12 导入新的行。</translation>
    </message>
    <message>
        <source>F12 takes the new rows in. Where the file says something else than Daybook, nothing changes unless you accept it.</source>
        <translation>F12 导入新的行。文件与 Daybook 不一致之处，未经您接受不会更改。</translation>
    </message>
    <message>
        <source>Stopped. What is in stays. F12 checks again and takes in the rest; nothing comes twice.</source>
        <translation>已停止。已导入的保留。F12 再次检查并导入其余部分；不会重复。</translation>
    </message>
    <message>
        <source>Done: {file}.</source>
        <translation>完成：{file}。</translation>
    </message>
    <message>
        <source>Mend the refused rows in the file and import it again: nothing comes twice.</source>
        <translation>在文件中改正被拒绝的行后再导入：不会重复。</translation>
    </message>
    <message>
        <source>This import was broken off when the program ended. F12 takes in the rest; nothing comes twice.</source>
        <translation>程序关闭时此导入中断。F12 导入其余部分；不会重复。</translation>
    </message>
    <message>
        <source>F10 3 shows them. Next: the file with contacts or lifts.</source>
        <translation>F10 3 可查看。接下来：联系人或电梯的文件。</translation>
    </message>
    <message>
        <source>In F2 a part of a name or a number finds them now.</source>
        <translation>现在在 F2 中输入姓名或号码的一部分即可找到。</translation>
    </message>
    <message>
        <source>In F2 a part of an address finds them now. Next: the lifts.</source>
        <translation>现在在 F2 中输入地址的一部分即可找到。接下来：电梯。</translation>
    </message>
    <message>
        <source>In F2 the short number finds each of them now.</source>
        <translation>现在在 F2 中输入短号即可找到。</translation>
    </message>
    <message>
        <source>F10 5 shows who can sit at the desk; F10 3 has the others.</source>
        <translation>F10 5 显示谁可以值班；其他人在 F10 3。</translation>
    </message>
    <message>
        <source>Alt+← turns to their days; F3 finds them.</source>
        <translation>Alt+← 翻到那些日子；F3 可查找。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Contacts with phones</source>
        <translation>联系人和电话</translation>
    </message>
    <message>
        <source>Equipment, lifts</source>
        <translation>设备、电梯</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Requests: a journal</source>
        <translation>报修：日志</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Person to ring</source>
        <translation>联系谁</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address in one cell</source>
        <translation>地址（一格）</translation>
    </message>
    <message>
        <source>Town or district</source>
        <translation>城市或区</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>House</source>
        <translation>楼号</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Access: keys, codes</source>
        <translation>进入方式：钥匙、密码</translation>
    </message>
    <message>
        <source>For the desk only</source>
        <translation>仅供值班台</translation>
    </message>
    <message>
        <source>Warning at every call</source>
        <translation>每次来电的警告</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>另一系统中的编号</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>短号</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>制造商</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Date of the call</source>
        <translation>来电日期</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>Lift, boiler: its number</source>
        <translation>电梯、锅炉：编号</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>来电内容</translation>
    </message>
    <message>
        <source>Kind of trouble</source>
        <translation>故障类别</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>谁处理的</translation>
    </message>
    <message>
        <source>Status, or done: yes</source>
        <translation>状态，或完成：是</translation>
    </message>
    <message>
        <source>Date when done</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Time when done</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理内容</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最后更改</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>日.月.年</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>月/日/年</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>upright line</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔字母</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西欧</translation>
    </message>
    <message>
        <source>{doubt}.</source>
        <translation>{doubt}。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>column {letters}</source>
        <translation>{letters} 列</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>Nothing new. Where the file says something else than Daybook, accept what is right (Space, or Ctrl+A for all), then F12.</source>
        <translation>没有新内容。文件与 Daybook 不一致之处，请接受正确的（空格，或 Ctrl+A 全部），然后按 F12。</translation>
    </message>
    <message>
        <source>Block of the house</source>
        <translation>栋、幢</translation>
    </message>
</context>
<context>
    <name>import doubts</name>
    <message>
        <source>the address could not be parted and stays as it is written</source>
        <translation>地址无法拆分，按原文保存</translation>
    </message>
    <message>
        <source>the telephone number was left out: it cannot be read</source>
        <translation>电话未导入：无法识别</translation>
    </message>
    <message>
        <source>letters in another encoding were put right</source>
        <translation>已更正其他编码的文字</translation>
    </message>
    <message>
        <source>the job says no role: taken as an engineer</source>
        <translation>职位看不出角色：按工程师处理</translation>
    </message>
    <message>
        <source>nobody of that name works here: the name stays in the words</source>
        <translation>没有这个人：姓名留在文字中</translation>
    </message>
    <message>
        <source>no equipment has that number: the number stays in the words</source>
        <translation>没有这个编号的设备：编号留在文字中</translation>
    </message>
    <message>
        <source>done, but the file does not say when</source>
        <translation>已完成，但文件没写时间</translation>
    </message>
    <message>
        <source>closed before it was opened: taken as closed at once</source>
        <translation>关闭早于登记：按登记时即关闭处理</translation>
    </message>
    <message>
        <source>the status is not known: told by the closing time</source>
        <translation>状态不明：按关闭时间判断</translation>
    </message>
    <message>
        <source>nothing tells whether 03/04 is the 3rd of April or the 4th of March: choose it</source>
        <translation>看不出 03/04 是 4 月 3 日还是 3 月 4 日：请选择</translation>
    </message>
    <message>
        <source>what the table holds is a guess: look whether it is right</source>
        <translation>表的内容是猜测：请核对</translation>
    </message>
    <message>
        <source>no column was recognised: say what each one is</source>
        <translation>没有认出任何列：请指明各列</translation>
    </message>
    <message>
        <source>two columns have the same name: the second is told by (2)</source>
        <translation>两列同名：第二列标为 (2)</translation>
    </message>
    <message>
        <source>no line with names of columns was found</source>
        <translation>没有找到列名行</translation>
    </message>
    <message>
        <source>some lines are in another encoding than the others</source>
        <translation>有些行的编码与其他行不同</translation>
    </message>
</context>
<context>
    <name>import report</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>读取行数</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Different from what is stored</source>
        <translation>与已存内容不同</translation>
    </message>
    <message>
        <source>Of these, accepted</source>
        <translation>其中已采纳</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>{field}: “{was}” -&gt; “{now}”</source>
        <translation>{field}：“{was}” -&gt; “{now}”</translation>
    </message>
</context>
<context>
    <name>import states</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>in, with a doubt</source>
        <translation>已导入，有疑问</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Enter takes {title}: its name holds nothing more.</source>
        <translation>回车采用 {title}：名称完全一致。</translation>
    </message>
    <message>
        <source>Enter takes {title}: no other has these words whole.</source>
        <translation>回车采用 {title}：只有它完整包含这些字。</translation>
    </message>
    <message>
        <source>Enter takes {title}: nothing else fits.</source>
        <translation>回车采用 {title}：没有其他符合的。</translation>
    </message>
    <message>
        <source>Enter takes {title}: the others lie inside it.</source>
        <translation>回车采用 {title}：其余都在其内。</translation>
    </message>
    <message>
        <source>Enter takes {title}: nobody else of this place fits.</source>
        <translation>回车采用 {title}：此处没有其他人符合。</translation>
    </message>
    <message>
        <source>Enter takes {title}: no other number ends so.</source>
        <translation>回车采用 {title}：没有其他号码以此结尾。</translation>
    </message>
    <message>
        <source>Several fit: type more, or choose with ↓. Enter keeps the words as they are, not confirmed.</source>
        <translation>有几个符合：请继续输入，或用 ↓ 选择。回车保留原文，未确认。</translation>
    </message>
    <message>
        <source>Several fit: type more, or choose with ↓. Enter makes a new caller when you save.</source>
        <translation>有几个符合：请继续输入，或用 ↓ 选择。回车则保存时新建来电人。</translation>
    </message>
    <message>
        <source>“{typed}” is not {title}. ↓ chooses that one; Enter makes a new place when you save.</source>
        <translation>“{typed}”不是 {title}。↓ 选择它；回车则保存时新建地点。</translation>
    </message>
    <message>
        <source>New place: “{typed}”. It is made when you save.</source>
        <translation>新地点：“{typed}”。保存时建立。</translation>
    </message>
    <message>
        <source>Nothing known ends in {typed}. Enter: it is the caller&apos;s number.</source>
        <translation>没有以 {typed} 结尾的已知号码。Enter：作为来电人的号码。</translation>
    </message>
    <message>
        <source>Nothing known ends in {typed}. Enter keeps it as words: ask for the street.</source>
        <translation>没有以 {typed} 结尾的已知号码。Enter 只保留原话：请问清街道。</translation>
    </message>
    <message>
        <source>New caller: {typed}. Made when you save.</source>
        <translation>新来电人：{typed}。保存时建立。</translation>
    </message>
    <message>
        <source>Callers known here: ↓ chooses one, or type the name.</source>
        <translation>此处已知的来电人：↓ 选择，或输入姓名。</translation>
    </message>
    <message>
        <source>{place} comes from the phone number. Ask: Where are you now? Enter says yes.</source>
        <translation>{place} 来自电话号码。请问：您现在在哪里？回车确认。</translation>
    </message>
    <message>
        <source>{kind}: the words suggest it. Enter takes it, a digit another one.</source>
        <translation>{kind}：由文字推断。回车采用，数字另选。</translation>
    </message>
    <message>
        <source>Enter goes on with {kind}; a digit chooses another.</source>
        <translation>回车以 {kind} 继续；数字另选。</translation>
    </message>
    <message>
        <source>{place} was read in the line. Enter says yes.</source>
        <translation>{place} 取自所写的一行。回车确认。</translation>
    </message>
    <message>
        <source>A digit chooses the kind; letters look for it. Enter leaves it open.</source>
        <translation>数字选类别，输入文字查找。回车则留空。</translation>
    </message>
    <message>
        <source>What was this call? Press its digit. Any other key: it is a request.</source>
        <translation>这是什么来电？请按数字。按其他键：是报修。</translation>
    </message>
    <message>
        <source>Press the digit of the request that this caller joins.</source>
        <translation>请按来电人要并入的报修的数字。</translation>
    </message>
    <message>
        <source>Nothing is open here to join. F12 saves the call as a request of its own.</source>
        <translation>此处没有可并入的未结报修。F12 存为单独的报修。</translation>
    </message>
    <message>
        <source>Your unfinished call from {time} is kept. F2 opens an empty form, F2 again brings it back.</source>
        <translation>{time} 未完成的来电已保留。按 F2 打开空白表单，再按 F2 取回它。</translation>
    </message>
    <message>
        <source>Person in danger. F5 again takes it back.</source>
        <translation>有人遇险。再按 F5 取消。</translation>
    </message>
    <message>
        <source>{head} · PERSON IN DANGER</source>
        <translation>{head} · 有人遇险</translation>
    </message>
    <message>
        <source>New call {time}</source>
        <translation>新来电 {time}</translation>
    </message>
    <message>
        <source>Call from {time}</source>
        <translation>来电 {time}</translation>
    </message>
    <message>
        <source>Nothing must be filled in: F12 saves what is here.</source>
        <translation>不必全填：F12 保存现有内容。</translation>
    </message>
    <message>
        <source>Due by {due}, line {line}.</source>
        <translation>{due} 前，{line} 线。</translation>
    </message>
    <message>
        <source>Due by {due}, line {line}: {team}.</source>
        <translation>{due} 前，{line} 线：{team}。</translation>
    </message>
    <message>
        <source>Goes to line {line}, {team}.</source>
        <translation>派往 {line} 线，{team}。</translation>
    </message>
    <message>
        <source>= {time}</source>
        <translation>= {time}</translation>
    </message>
    <message>
        <source>Access: {notes}</source>
        <translation>进入方式：{notes}</translation>
    </message>
    <message>
        <source>Do not read out: {notes}</source>
        <translation>勿读出：{notes}</translation>
    </message>
    <message>
        <source>! {warning}</source>
        <translation>! {warning}</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>此处未结</translation>
    </message>
    <message>
        <source>Already open here. Same fault? F4 adds this caller.</source>
        <translation>此处已有未结报修。同一故障？F4 加入此来电人。</translation>
    </message>
    <message>
        <source>Read in the other keyboard layout: {turned}.</source>
        <translation>按另一种键盘布局读作：{turned}。</translation>
    </message>
    <message>
        <source>No kind is called so. F12 saves what you typed among the words.</source>
        <translation>没有这样的类别。按 F12 会把所写内容记入“内容”。</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Did you mean {title}? ↓ chooses it; Enter makes a new place when you save.</source>
        <translation>没有叫“{typed}”的地点。是 {title} 吗？↓ 选择它；回车则保存时新建地点。</translation>
    </message>
    <message>
        <source>Nobody is called “{typed}”. Did you mean {title}? ↓ chooses; Enter makes a new caller when you save.</source>
        <translation>没有叫“{typed}”的人。是 {title} 吗？↓ 选择；回车则保存时新建来电人。</translation>
    </message>
    <message>
        <source>Read in other letters.</source>
        <translation>按另一种字母理解。</translation>
    </message>
    <message>
        <source>Person in danger, by the answer to “{question}”.</source>
        <translation>有人遇险：依据“{question}”的回答。</translation>
    </message>
    <message>
        <source>Kind: {kind}, by the answer to “{question}”.</source>
        <translation>类别：{kind}，依据“{question}”的回答。</translation>
    </message>
    <message>
        <source>Priority {priority}, by the answer to “{question}”.</source>
        <translation>优先级：{priority}，依据“{question}”的回答。</translation>
    </message>
    <message>
        <source>Line {line}, by the answer to “{question}”.</source>
        <translation>{line} 线，依据“{question}”的回答。</translation>
    </message>
    <message>
        <source>F2 brings back what is parked.</source>
        <translation>按 F2 取回暂存的来电。</translation>
    </message>
    <message>
        <source>Nine calls are parked: this one is kept behind them. F2 in an empty form goes through all.</source>
        <translation>已暂存九个来电：此来电保存在其后。在空表单中按 F2 可逐个查看。</translation>
    </message>
    <message>
        <source>DANGER</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>call</source>
        <translation>来电</translation>
    </message>
    <message numerus="yes">
        <source>F2 · %n more</source>
        <translation>
            <numerusform>F2 · 还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked, the oldest {time}</source>
        <translation>
            <numerusform>%n 个暂存，最久 {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Done here not long ago. Is it back? F4 takes it up again with this caller.</source>
        <translation>这里不久前刚处理完。又坏了吗？F4 把这位来电者加上，重新受理。</translation>
    </message>
    <message>
        <source>Enter takes {title}: nobody else with this number is called so.</source>
        <translation>Enter 选 {title}：此号码下没有别人叫这个名字。</translation>
    </message>
    <message>
        <source>called {time}</source>
        <translation>{time} 来过电话</translation>
    </message>
    <message>
        <source>New caller with this number: {typed}. Made when you save.</source>
        <translation>此号码的新联系人：{typed}。保存时建立。</translation>
    </message>
    <message>
        <source>Somebody else with this number: type the name. Made when you save.</source>
        <translation>此号码的另一个人：请输入姓名。保存时建立。</translation>
    </message>
    <message>
        <source>Saved as: number withheld, no name given. Nobody is asked for it again.</source>
        <translation>将记为：号码隐藏，未留姓名。以后不再追问。</translation>
    </message>
    <message>
        <source>Counted: {kind}. It makes no request.</source>
        <translation>已登记：{kind}。不成报修。</translation>
    </message>
    <message>
        <source>Counted: {kind}, about {number}. The day&apos;s review shows it.</source>
        <translation>已登记：{kind}，关于 {number}。当日核对中可见。</translation>
    </message>
    <message>
        <source>Counted: {kind}. No request of this caller is known: ask for the place or the number.</source>
        <translation>已登记：{kind}。没有此来电人的报修：请问地址或编号。</translation>
    </message>
    <message>
        <source>Which request is it about? Press its digit; Enter: none of these.</source>
        <translation>是哪一个报修？请按数字；Enter：都不是。</translation>
    </message>
    <message>
        <source>The caller&apos;s requests, and what to say of them</source>
        <translation>来电人的报修及答复</translation>
    </message>
    <message>
        <source>Today: {counts}.</source>
        <translation>今天：{counts}。</translation>
    </message>
    <message>
        <source>0 takes the last count back: {kind}.</source>
        <translation>0 撤回上一次登记：{kind}。</translation>
    </message>
    <message>
        <source>Taken back: {kind}. It counts no more.</source>
        <translation>已撤回：{kind}，不再计数。</translation>
    </message>
    <message numerus="yes">
        <source>%n people have this number, who called last first. A digit or letters choose; 0: somebody else.</source>
        <translation>
            <numerusform>此号码有 %n 人，最近来电者在前。按数字或输入姓名选择；0：另一个人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message>
        <source>late {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>there {time}</source>
        <translation>{time} 到</translation>
    </message>
    <message>
        <source>{outcome} {time}</source>
        <translation>{outcome} {time}</translation>
    </message>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>{place} (not confirmed)</source>
        <translation>{place}（未确认）</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>{line} 线</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Requests</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contacts with phones</source>
        <translation>联系人及电话</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>Kinds of trouble</source>
        <translation>故障类别</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Signed days</source>
        <translation>已签字的日期</translation>
    </message>
    <message>
        <source>Who was on duty</source>
        <translation>值班记录</translation>
    </message>
    <message>
        <source>Every request as it stands now, one a row.</source>
        <translation>每条报修的当前状态，一行一条。</translation>
    </message>
    <message>
        <source>Every line of the journal: what happened, when, and who wrote it. Nothing in it is ever deleted.</source>
        <translation>日志的每一行：发生了什么、何时、由谁记录。其中从不删除任何内容。</translation>
    </message>
    <message>
        <source>Every telephone call: who rang, from where, and who answered.</source>
        <translation>每个电话：谁打来、从哪里、谁接听。</translation>
    </message>
    <message>
        <source>Who is served and pays.</source>
        <translation>服务的对象和付款方。</translation>
    </message>
    <message>
        <source>Who calls, with telephone numbers, address and customer.</source>
        <translation>来电人，附电话、地址和客户。</translation>
    </message>
    <message>
        <source>Streets, houses, entrances, flats, with what is known of each.</source>
        <translation>街道、楼房、单元、住户以及各自的已知信息。</translation>
    </message>
    <message>
        <source>Lifts, boilers, doors and where each is.</source>
        <translation>电梯、锅炉、门及其所在位置。</translation>
    </message>
    <message>
        <source>Who works here. PINs are not in it.</source>
        <translation>在此工作的人员。不含 PIN。</translation>
    </message>
    <message>
        <source>The teams and contractors of each line.</source>
        <translation>各线的班组和承包商。</translation>
    </message>
    <message>
        <source>The kinds of trouble with their deadlines, questions and codes.</source>
        <translation>故障类别及其期限、问题和代码。</translation>
    </message>
    <message>
        <source>Every printed sheet: when, for whom, and when it came back.</source>
        <translation>每张打印的单据：何时、给谁、何时交回。</translation>
    </message>
    <message>
        <source>The minutes that somebody worked on a request.</source>
        <translation>某人在一条报修上的工作分钟数。</translation>
    </message>
    <message>
        <source>The days that a supervisor signed.</source>
        <translation>主管签字的日期。</translation>
    </message>
    <message>
        <source>Who sat at which desk, from when to when.</source>
        <translation>谁在哪个值班台，从何时到何时。</translation>
    </message>
    <message>
        <source>Rings of the telephones</source>
        <translation>电话响铃</translation>
    </message>
    <message>
        <source>Every telephone that rang: when, who, whether anybody answered, and who rang back.</source>
        <translation>每次电话响铃：时间、来电人、是否接听、谁回的电。</translation>
    </message>
    <message>
        <source>Promises to callers</source>
        <translation>对来电人的承诺</translation>
    </message>
    <message>
        <source>What callers were promised on the phone, by when, and whether it was kept.</source>
        <translation>电话中答应了来电人什么、何时之前、是否兑现。</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Hangs on it</source>
        <translation>关联内容</translation>
    </message>
    <message>
        <source>Stays as it was written</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>now</name>
    <message>
        <source>nobody accepted</source>
        <translation>无人接单</translation>
    </message>
    <message>
        <source>{name} due {time}</source>
        <translation>{name} {time} 到</translation>
    </message>
    <message>
        <source>{name} was due {time}</source>
        <translation>{name} 原定 {time} 到</translation>
    </message>
    <message>
        <source>{name}, no answer yet</source>
        <translation>{name}，尚未答复</translation>
    </message>
    <message>
        <source>ring back in {time}</source>
        <translation>{time}后回电</translation>
    </message>
    <message>
        <source>ring back now</source>
        <translation>立即回电</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>person in danger</source>
        <translation>有人遇险</translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation>已等 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>%n 个往日结转</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) about a person in danger not saved yet (F2)</source>
        <translation>
            <numerusform>%n 个有人遇险的来电尚未保存（F2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late and nobody waits for a call.</source>
        <translation>没有超时，也无人等候回电。</translation>
    </message>
    <message numerus="yes">
        <source>%n to be told</source>
        <translation>
            <numerusform>%n 个须告知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps the same call</source>
        <translation>
            <numerusform>%n 个可能是同一来电</numerusform>
        </translation>
    </message>
    <message>
        <source>tell {name}: joined to {number}</source>
        <translation>告知 {name}：已并入 {number}</translation>
    </message>
    <message>
        <source>tell who has the sheet: joined to {number}</source>
        <translation>告知持工单的人：已并入 {number}</translation>
    </message>
    <message>
        <source>missed {time}</source>
        <translation>{time} 未接</translation>
    </message>
    <message numerus="yes">
        <source>rang %n times</source>
        <translation>
            <numerusform>来电 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rung back %n time(s), no answer</source>
        <translation>
            <numerusform>已回电 %n 次，无人接听</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n 个未接来电</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s), the next in {time}</source>
        <translation>
            <numerusform>待回电 %n 个，最近的 {time}后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s), one late {time}</source>
        <translation>
            <numerusform>待回电 %n 个，已超时 {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s), one is due</source>
        <translation>
            <numerusform>待回电 %n 个，一个到时间了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Nobody assigned</source>
        <translation>未指派</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 张工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) out of date</source>
        <translation>
            <numerusform>%n 张单子已过时</numerusform>
        </translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>{time} 打印</translation>
    </message>
    <message>
        <source>copy {copy}, printed {time}</source>
        <translation>副本 {copy}，{time} 打印</translation>
    </message>
    <message>
        <source>out of date: print again</source>
        <translation>已过时：请重新打印</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>无法进入</translation>
    </message>
    <message>
        <source>made safe</source>
        <translation>已作安全处理</translation>
    </message>
    <message>
        <source>part needed</source>
        <translation>需要配件</translation>
    </message>
    <message>
        <source>second visit needed</source>
        <translation>需再次上门</translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>未发现故障</translation>
    </message>
    <message>
        <source>left out of service</source>
        <translation>停用待修</translation>
    </message>
</context>
<context>
    <name>owed</name>
    <message>
        <source>in {time}</source>
        <translation>{time}后</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>promised {time}</source>
        <translation>{time} 答应</translation>
    </message>
    <message numerus="yes">
        <source>rung %n time(s), no answer</source>
        <translation>
            <numerusform>打过 %n 次，无人接听</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation>没有号码</translation>
    </message>
    <message>
        <source>caller not known</source>
        <translation>来电人不明</translation>
    </message>
    <message>
        <source>told: there by {time}, late {late}</source>
        <translation>已告知 {time} 前到达，超时 {late}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>进入方式</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>最近上门</translation>
    </message>
    <message>
        <source>What the caller said</source>
        <translation>来电人所述</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>维修员</translation>
    </message>
    <message>
        <source>Line and team</source>
        <translation>线与班组</translation>
    </message>
    <message>
        <source>Asked on the phone</source>
        <translation>电话询问</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>所做工作</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Parts and materials</source>
        <translation>配件与材料</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>货号</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Engineer&apos;s signature</source>
        <translation>维修员签名</translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation>客户签名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Person in danger</source>
        <translation>有人遇险</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Call journal</source>
        <translation>来电日志</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>打印于</translation>
    </message>
    <message>
        <source>No</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Line / person</source>
        <translation>线 / 人员</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>late entry</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>addendum</source>
        <translation>补记</translation>
    </message>
    <message>
        <source>After the signature</source>
        <translation>签署之后</translation>
    </message>
    <message>
        <source>The day in figures</source>
        <translation>当日统计</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>on</source>
        <translation>签署时间</translation>
    </message>
    <message>
        <source>This day is not signed yet.</source>
        <translation>当日尚未签署。</translation>
    </message>
    <message>
        <source>No calls on this day.</source>
        <translation>当日无来电。</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>finished late</source>
        <translation>超时完成</translation>
    </message>
    <message>
        <source>person in danger</source>
        <translation>有人遇险</translation>
    </message>
    <message>
        <source>callers joined</source>
        <translation>合并来电</translation>
    </message>
    <message>
        <source>calls without a request</source>
        <translation>非报修来电</translation>
    </message>
    <message>
        <source>orders printed</source>
        <translation>打印工单</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>copy {copy}</source>
        <translation>副本 {copy}</translation>
    </message>
    <message>
        <source>Line {line}, {team}</source>
        <translation>{line} 线，{team}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>{line} 线</translation>
    </message>
    <message>
        <source>Open requests, {moment}</source>
        <translation>未结报修，{moment}</translation>
    </message>
    <message>
        <source>These requests were open when the page was printed.</source>
        <translation>打印本页时这些报修尚未结束。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未结报修。</translation>
    </message>
    <message>
        <source>written down {moment}</source>
        <translation>{moment} 记录</translation>
    </message>
    <message numerus="yes">
        <source>%n more caller(s)</source>
        <translation>
            <numerusform>另有 %n 位来电人</numerusform>
        </translation>
    </message>
    <message>
        <source>{status}, expected {eta}</source>
        <translation>{status}，预计 {eta}</translation>
    </message>
    <message>
        <source>{result} {moment}</source>
        <translation>{result} {moment}</translation>
    </message>
    <message>
        <source>calls missed</source>
        <translation>未接来电</translation>
    </message>
    <message>
        <source>of them rung back in time</source>
        <translation>其中按时回电</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>承诺已兑现</translation>
    </message>
    <message>
        <source>promises kept late</source>
        <translation>迟兑现</translation>
    </message>
    <message>
        <source>promises broken</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Promises due on this day. Kept: by the time said; late: within an hour after it; broken: not by then.</source>
        <translation>当日到期的承诺。已兑现：在所说时间之前；迟兑现：超过后一小时内；未兑现：此后仍未做到。</translation>
    </message>
</context>
<context>
    <name>pause reasons</name>
    <message>
        <source>waiting for a part</source>
        <translation>等待配件</translation>
    </message>
    <message>
        <source>waiting for access</source>
        <translation>等待进入许可</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>waiting for better weather</source>
        <translation>等待天气好转</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
</context>
<context>
    <name>place states</name>
    <message>
        <source>place owed</source>
        <translation>地点待补</translation>
    </message>
    <message>
        <source>place not confirmed</source>
        <translation>地点未确认</translation>
    </message>
    <message>
        <source>place confirmed</source>
        <translation>地点已确认</translation>
    </message>
</context>
<context>
    <name>priorities</name>
    <message>
        <source>danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>low</source>
        <translation>不急</translation>
    </message>
</context>
<context>
    <name>promises</name>
    <message>
        <source>Say: Your number is {serial}. I am calling the engineer now and will ring you back by {time}.</source>
        <translation>请说：您的编号是 {serial}。我马上联系维修员，{time} 前给您回电。</translation>
    </message>
    <message>
        <source>Say: Your number is {serial}. I am calling the engineer now.</source>
        <translation>请说：您的编号是 {serial}。我马上联系维修员。</translation>
    </message>
    <message>
        <source>Say: Your number is {serial}. I am seeing to it now and will ring you back by {time}.</source>
        <translation>请说：您的编号是 {serial}。我正在处理，{time} 前给您回电。</translation>
    </message>
    <message>
        <source>Say: Your number is {serial}. I am seeing to it now.</source>
        <translation>请说：您的编号是 {serial}。我正在处理。</translation>
    </message>
    <message>
        <source>Help is coming. Please stay where you are safe. How many are you? Is anyone hurt?</source>
        <translation>救援马上就到。请待在安全的地方。你们有几个人？有人受伤吗？</translation>
    </message>
    <message>
        <source>Tell them before you hang up: {person} expects to be there at {time}.</source>
        <translation>挂机前请告知：{person} 预计 {time} 到达。</translation>
    </message>
    <message>
        <source>{person} has accepted. Ask when, before you tell the caller a time.</source>
        <translation>{person} 已接单。告诉来电人时间之前，先问清何时到。</translation>
    </message>
    <message>
        <source>Nobody has accepted yet: promise a call back, but no arrival time.</source>
        <translation>还没有人接单：可承诺回电，不可承诺到达时间。</translation>
    </message>
    <message>
        <source>Say: We know of it, the number is {serial}. I have written down that you called too.</source>
        <translation>请说：我们已知道，编号是 {serial}。我已记下您也来过电话。</translation>
    </message>
    <message>
        <source>Say: We know of it, the number is {serial}. {person} expects to be there at {time}.</source>
        <translation>请说：我们已知道，编号是 {serial}。{person} 预计 {time} 到达。</translation>
    </message>
    <message>
        <source>Say: We know of it, the number is {serial}. {person} is there now.</source>
        <translation>请说：我们已知道，编号是 {serial}。{person} 已在现场。</translation>
    </message>
    <message>
        <source>Say: Your number is {serial}. I am calling the engineer now ({team}) and will ring you back by {time}.</source>
        <translation>请说：您的编号是 {serial}。我马上联系维修人员（{team}），{time} 前给您回电。</translation>
    </message>
    <message>
        <source>Say: Your number is {serial}. I am calling the engineer now ({team}).</source>
        <translation>请说：您的编号是 {serial}。我马上联系维修人员（{team}）。</translation>
    </message>
    <message>
        <source>a call by {time}</source>
        <translation>{time} 前回电</translation>
    </message>
    <message>
        <source>somebody there by {time}</source>
        <translation>{time} 前到达</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>kept {at}</source>
        <translation>{at} 已兑现</translation>
    </message>
    <message>
        <source>kept late {at}</source>
        <translation>{at} 迟兑现</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>needed no more</source>
        <translation>不再需要</translation>
    </message>
    <message>
        <source>broken, done {at}</source>
        <translation>未按时兑现，{at} 完成</translation>
    </message>
    <message>
        <source>Say: I have taken it up again, the number is still {serial}. I am seeing to it now.</source>
        <translation>请说：已重新受理，编号仍是{serial}。我现在就处理。</translation>
    </message>
    <message>
        <source>Say: I have written it down anew, your number is {serial}. I am seeing to it now.</source>
        <translation>请说：已重新登记，您的编号是{serial}。我现在就处理。</translation>
    </message>
    <message>
        <source>I will ring you back by {time}.</source>
        <translation>我会在{time}前给您回电。</translation>
    </message>
    <message>
        <source>Written down as {serial}: it ended at {time}.</source>
        <translation>已录为 {serial}：{time} 结束。</translation>
    </message>
    <message>
        <source>Written down as {serial}: it has ended, nobody said when.</source>
        <translation>已录为 {serial}：已结束，未写何时。</translation>
    </message>
    <message>
        <source>Say: {said}</source>
        <translation>请说：{said}</translation>
    </message>
    <message>
        <source>Your number is {serial}.</source>
        <translation>您的编号是 {serial}。</translation>
    </message>
</context>
<context>
    <name>readme</name>
    <message>
        <source>Your data is yours</source>
        <translation>您的数据归您所有</translation>
    </message>
    <message>
        <source>This is all that Daybook kept for {company} on this PC at {moment}, in open formats that other programs read. Nothing of Daybook is needed to use it.</source>
        <translation>这是 Daybook 于 {moment} 在本机为 {company} 保存的全部内容，采用其他程序可读的开放格式。使用它不需要 Daybook。</translation>
    </message>
    <message>
        <source>This PC is a station of a shared server and keeps what is open and what was written since {since}. Older requests are on the server and not in here.</source>
        <translation>本机是共享服务器的站点，保存未完成的报修和自 {since} 以来的记录。更早的报修在服务器上，不在此处。</translation>
    </message>
    <message>
        <source>Times are those of {zone}.</source>
        <translation>时间均为 {zone} 当地时间。</translation>
    </message>
    <message>
        <source>They are written as 2026-03-02T09:30:00+03:00, with their distance from UTC.</source>
        <translation>写作 2026-03-02T09:30:00+03:00，带与 UTC 的时差。</translation>
    </message>
    <message>
        <source>A &apos; before a text keeps a spreadsheet from taking it for a formula; it is not part of the text.</source>
        <translation>文字前的 &apos; 使电子表格不会把它当作公式；它不是文字的一部分。</translation>
    </message>
    <message>
        <source>A text that is too long for a cell stands whole on the sheet of long texts, in several cells.</source>
        <translation>单元格放不下的文字，全文在长文本工作表中，分若干单元格。</translation>
    </message>
    <message>
        <source>What begins with { or [ is JSON.</source>
        <translation>以 { 或 [ 开头的是 JSON。</translation>
    </message>
    <message>
        <source>An id stands for a row of another file; it never changes.</source>
        <translation>标识指向另一文件中的一行，永不改变。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>As the database holds it.</source>
        <translation>与数据库中相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n work order(s) as they were printed, named by number and copy.</source>
        <translation>
            <numerusform>打印时的 %n 张工单，以编号和份数命名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s), named by the first signs of their SHA-256.</source>
        <translation>
            <numerusform>%n 个附件，以 SHA-256 的前几位命名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be found on this PC:</source>
        <translation>
            <numerusform>本机上找不到 %n 个文件：</numerusform>
        </translation>
    </message>
    <message>
        <source>What the codes mean</source>
        <translation>代码含义</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>不可写入</translation>
    </message>
    <message>
        <source>this user may not do that there</source>
        <translation>该用户无权限</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报错</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>文件打不开</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>这是文件，不是文件夹</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it has more fields than the file has columns</source>
        <translation>字段多于文件的列</translation>
    </message>
    <message>
        <source>it is JSON, but not an object in braces</source>
        <translation>是 JSON，但不是花括号对象</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>it has the names of columns and no row below them</source>
        <translation>只有列名，没有数据行</translation>
    </message>
    <message>
        <source>it holds no table</source>
        <translation>其中没有表</translation>
    </message>
    <message>
        <source>it has more than 1,000 columns: delete those without use</source>
        <translation>超过 1000 列：请删去无用的列</translation>
    </message>
    <message>
        <source>its sheet is far too large: delete empty rows and columns, or save it as CSV</source>
        <translation>工作表过大：请删去空行空列，或另存为 CSV</translation>
    </message>
    <message>
        <source>it has a line longer than any table’s: it is no text file</source>
        <translation>有一行过长：这不是文本文件</translation>
    </message>
    <message>
        <source>it would unpack to more than this PC can hold</source>
        <translation>解压后超出本机所能容纳</translation>
    </message>
    <message>
        <source>a password protects it: open it there, and save it without one</source>
        <translation>有密码保护：请打开后不带密码另存</translation>
    </message>
    <message>
        <source>it is a web page, whatever its name: open it in Excel and save it as XLSX</source>
        <translation>它其实是网页：请在 Excel 中打开并另存为 XLSX</translation>
    </message>
    <message>
        <source>it has no sheet of that name</source>
        <translation>没有这个名称的工作表</translation>
    </message>
    <message>
        <source>it is damaged or no workbook: save it anew, or as CSV</source>
        <translation>文件已损坏或不是工作簿：请重新保存，或存为 CSV</translation>
    </message>
    <message>
        <source>there is no encoding of that name</source>
        <translation>没有这个名称的编码</translation>
    </message>
    <message>
        <source>a field is too long: a quotation mark was not closed</source>
        <translation>字段过长：引号没有闭合</translation>
    </message>
    <message>
        <source>it is a sum below the table</source>
        <translation>这是表下的合计行</translation>
    </message>
    <message>
        <source>this kind of file is not kept</source>
        <translation>不保存这类文件</translation>
    </message>
    <message>
        <source>it is a link to another file</source>
        <translation>它是指向其他文件的链接</translation>
    </message>
    <message>
        <source>it is no file but a device or a pipe</source>
        <translation>它不是文件，而是设备或管道</translation>
    </message>
    <message>
        <source>its bytes were changed</source>
        <translation>内容已被改动</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>What stands out</source>
        <translation>需关注事项</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>没有需关注的事项</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Calls that are no request</source>
        <translation>非报修来电</translation>
    </message>
    <message>
        <source>Addenda: written after the signature</source>
        <translation>补记：签署之后所写</translation>
    </message>
    <message>
        <source>{why}: {time}</source>
        <translation>{why}：{time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>到期 {time}</translation>
    </message>
</context>
<context>
    <name>ringing</name>
    <message>
        <source>Rings (F2): {who}</source>
        <translation>来电（F2）：{who}</translation>
    </message>
    <message>
        <source>On the phone (F2): {who}</source>
        <translation>通话中（F2）：{who}</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>号码隐藏</translation>
    </message>
    <message>
        <source>{number}, one of several: {names}</source>
        <translation>{number}，其中一位：{names}</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>{name}，{number}</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the line</source>
        <translation>
            <numerusform>另有 %n 个来电</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>及另外 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}, {name}</source>
        <translation>{number}，{name}</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>dispatcher</source>
        <translation>调度员</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>维修员</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>承包商</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>retired, comes back</source>
        <translation>已停用，将恢复</translation>
    </message>
    <message>
        <source>there, stays</source>
        <translation>已有，保持不变</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n 个区域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s)</source>
        <translation>
            <numerusform>%n 条街</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n house(s)</source>
        <translation>
            <numerusform>%n 栋楼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entrance(s)</source>
        <translation>
            <numerusform>%n 个单元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flat(s)</source>
        <translation>
            <numerusform>%n 户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of equipment</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 个地点</numerusform>
        </translation>
    </message>
    <message>
        <source>F12 makes {made}.</source>
        <translation>F12 建立：{made}。</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) back into use.</source>
        <translation>
            <numerusform>%n 个恢复使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already: they stay as they are.</source>
        <translation>
            <numerusform>已有 %n 个，保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this is there already: there is nothing to make.</source>
        <translation>这些都已存在，无需建立。</translation>
    </message>
    <message>
        <source>{first} … {last}</source>
        <translation>{first} … {last}</translation>
    </message>
    <message>
        <source>Made below {place}: {made}. Alt+Z takes it back.</source>
        <translation>已在 {place} 之下建立：{made}。Alt+Z 撤回。</translation>
    </message>
    <message>
        <source>Taken back: {made}.</source>
        <translation>已撤回：{made}。</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s), for something refers to it by now.</source>
        <translation>
            <numerusform>%n 个保留，因为已被使用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>{server} is a server of Daybook’s now. Next: daybook server add-user for each person, then connect the PCs.</source>
        <translation>{server} 现在是 Daybook 服务器。下一步：用 daybook server add-user 添加每个人，然后连接各台电脑。</translation>
    </message>
    <message>
        <source>{server} was brought from {before} to {after}. Older programs go on.</source>
        <translation>{server} 已从 {before} 升级到 {after}。旧版程序可继续使用。</translation>
    </message>
    <message>
        <source>{server} is up to date; functions and rights were made anew.</source>
        <translation>{server} 已是最新；函数和权限已重新建立。</translation>
    </message>
    <message>
        <source>{login} may use the server as {role}. Password: {password}</source>
        <translation>{login} 可以使用服务器（{role}）。密码：{password}</translation>
    </message>
    <message>
        <source>The new password of {login}: {password}</source>
        <translation>{login} 的新密码：{password}</translation>
    </message>
    <message>
        <source>{login} is {role} now.</source>
        <translation>{login} 现在是{role}。</translation>
    </message>
    <message>
        <source>{login} is let in no more. What {login} wrote stays.</source>
        <translation>{login} 不能再登录。{login} 所写的内容保留。</translation>
    </message>
    <message>
        <source>Password of {login}: </source>
        <translation>{login} 的密码： </translation>
    </message>
    <message>
        <source>ok    {what}</source>
        <translation>正常  {what}</translation>
    </message>
    <message>
        <source>WRONG {what}</source>
        <translation>有误  {what}</translation>
    </message>
    <message>
        <source>The server is as designed.</source>
        <translation>服务器符合设计。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) and the whole directory are on {server} as station {station}.</source>
        <translation>
            <numerusform>%n 条报修和整个名录已在 {server} 上，工作站为 {station}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is station {station} of {server}; %n request(s) are here.</source>
        <translation>
            <numerusform>本机是 {server} 的工作站 {station}；本机有 %n 条报修。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait for {server}.</source>
        <translation>
            <numerusform>%n 个操作等待发送到 {server}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts of {names} wait for a password: daybook connect with each of these logins.</source>
        <translation>{names} 的操作在等待密码：请用这些登录名分别运行 daybook connect。</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) were refused by the server and stay here, marked.</source>
        <translation>
            <numerusform>服务器拒绝了 %n 个操作；它们保留在本机并已标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) met a change of somebody else’s: the journal shows both.</source>
        <translation>
            <numerusform>%n 个操作与他人的更改相遇：日志中两者都有。</numerusform>
        </translation>
    </message>
    <message>
        <source>This PC has no keyring: the password is kept in {file}, which only you can read.</source>
        <translation>本机没有密钥环：密码保存在 {file}，只有您能读取。</translation>
    </message>
    <message>
        <source>PostgreSQL {version}</source>
        <translation>版本 PostgreSQL {version}</translation>
    </message>
    <message>
        <source>its form is this program’s ({form})</source>
        <translation>其结构与本程序一致（{form}）</translation>
    </message>
    <message>
        <source>every change of every table comes into the feed</source>
        <translation>每张表的每次更改都进入变更流</translation>
    </message>
    <message>
        <source>each role may do what it should, and no more</source>
        <translation>每个角色的权限不多不少</translation>
    </message>
    <message>
        <source>each table shows only the rows that one may see</source>
        <translation>每张表只显示允许查看的行</translation>
    </message>
    <message>
        <source>who has a request open is told under that person’s own name</source>
        <translation>谁打开了报修以本人名义显示</translation>
    </message>
    <message>
        <source>its clock agrees with this PC’s</source>
        <translation>其时钟与本机一致</translation>
    </message>
    <message>
        <source>the connection is encrypted, or does not leave this machine</source>
        <translation>连接已加密，或未离开本机</translation>
    </message>
    <message>
        <source>what it acknowledges is on its disk</source>
        <translation>已确认的内容都已写入磁盘</translation>
    </message>
    <message>
        <source>whoever comes from another machine comes by TLS and proves who it is</source>
        <translation>从其他机器来的连接都经过 TLS 并证明身份</translation>
    </message>
    <message>
        <source>PostgreSQL {version}: Daybook needs 15 or newer</source>
        <translation>PostgreSQL {version}：Daybook 需要 15 或更新版本</translation>
    </message>
    <message>
        <source>its form ({form}) is not this program’s: daybook server upgrade</source>
        <translation>其结构（{form}）与本程序不一致：daybook server upgrade</translation>
    </message>
    <message>
        <source>changes of {wrong} do not come into the feed: daybook server upgrade</source>
        <translation>{wrong} 的更改未进入变更流：daybook server upgrade</translation>
    </message>
    <message>
        <source>rights are not as designed ({wrong}): daybook server upgrade</source>
        <translation>权限与设计不符（{wrong}）：daybook server upgrade</translation>
    </message>
    <message>
        <source>{wrong} shows all rows to everybody: daybook server upgrade</source>
        <translation>{wrong} 向所有人显示全部行：daybook server upgrade</translation>
    </message>
    <message>
        <source>who has a request open is not told as designed ({wrong}): daybook server upgrade</source>
        <translation>谁打开了报修的显示与设计不符（{wrong}）：daybook server upgrade</translation>
    </message>
    <message>
        <source>its clock and this PC’s differ by {seconds} s: set the one that is wrong</source>
        <translation>其时钟与本机相差 {seconds} 秒：请校准有误的一方</translation>
    </message>
    <message>
        <source>the way to {host} is not encrypted: switch TLS on at the server</source>
        <translation>到 {host} 的连接未加密：请在服务器上启用 TLS</translation>
    </message>
    <message>
        <source>a crash may lose what it acknowledged: set {wrong} back to its default</source>
        <translation>崩溃可能丢失已确认的内容：请把 {wrong} 恢复为默认值</translation>
    </message>
    <message>
        <source>somebody may come in from another machine without TLS or without a safe proof ({wrong})</source>
        <translation>有人可以不经 TLS 或不经可靠证明从其他机器进入（{wrong}）</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>All shared</source>
        <translation>已全部共享</translation>
    </message>
    <message>
        <source>Everything that is written here is on the server.</source>
        <translation>本机所写的内容都已在服务器上。</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 条待发</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on their way to the server.</source>
        <translation>
            <numerusform>%n 条记录正在发往服务器。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alone since {time}</source>
        <translation>{time} 起单独工作</translation>
    </message>
    <message>
        <source>Working alone since {time}. Everything is saved here.</source>
        <translation>自 {time} 起单独工作。所有内容都保存在本机。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries will go when the server returns.</source>
        <translation>
            <numerusform>服务器恢复后将发送 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n</source>
        <translation>
            <numerusform>被拒：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n entries; they stay here and are marked.</source>
        <translation>
            <numerusform>服务器拒绝了 %n 条记录；它们保留在本机并已标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conflicts: %n</source>
        <translation>
            <numerusform>冲突：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries met a change of somebody else’s; the request’s journal shows both.</source>
        <translation>
            <numerusform>%n 条记录与他人的更改相遇；报修日志中两者都有。</numerusform>
        </translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>已存本机</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>已在服务器</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Saved here; goes to the server when it answers.</source>
        <translation>已存本机；服务器应答后发送。</translation>
    </message>
    <message>
        <source>Saved here and on the server.</source>
        <translation>已存本机，也已在服务器。</translation>
    </message>
    <message>
        <source>Met a change of somebody else’s; the journal shows both.</source>
        <translation>与他人的更改相遇；日志中两者都有。</translation>
    </message>
    <message>
        <source>The server refused a part of it; it is saved here alone.</source>
        <translation>服务器拒绝了其中一部分；只保存在本机。</translation>
    </message>
    <message>
        <source>{name} has this request open at station {station}, since {time}</source>
        <translation>{name} 在工作站 {station} 打开了这条报修，自 {time} 起</translation>
    </message>
    <message>
        <source>Open elsewhere: {people}</source>
        <translation>别处也打开：{people}</translation>
    </message>
    <message>
        <source>{name} ({station}, {time})</source>
        <translation>{name}（{station}，{time}）</translation>
    </message>
    <message>
        <source>What {names} wrote waits for a password: F10 5, then F4.</source>
        <translation>{names} 写下的内容在等密码：按 F10 5，再按 F4。</translation>
    </message>
    <message>
        <source>Directory {percent} %</source>
        <translation>名录 {percent}%</translation>
    </message>
    <message>
        <source>{percent} % of the directory is here; the rest is coming, then older days. Work goes on.</source>
        <translation>名录已到 {percent}%；其余正在来，然后是更早的日子。可以照常工作。</translation>
    </message>
    <message>
        <source>Days {days}/{all}</source>
        <translation>天数 {days}/{all}</translation>
    </message>
    <message>
        <source>The directory and {days} of {all} days are here; older days are coming. Work goes on.</source>
        <translation>名录和 {all} 天中的 {days} 天已到；更早的日子正在来。可以照常工作。</translation>
    </message>
    <message>
        <source>Copy paused</source>
        <translation>复制已暂停</translation>
    </message>
    <message>
        <source>The copy is paused: {percent} % of the directory is here. F10 5, then F6 goes on with it.</source>
        <translation>复制已暂停：名录已到 {percent}%。按 F10 5，再按 F6 继续。</translation>
    </message>
    <message>
        <source>The copy is paused: the directory and {days} of {all} days are here. F10 5, then F6 goes on with it.</source>
        <translation>复制已暂停：名录和 {all} 天中的 {days} 天已到。按 F10 5，再按 F6 继续。</translation>
    </message>
    <message>
        <source>More is to come: {percent} % of the directory is here.</source>
        <translation>还没有到齐：名录已到 {percent}%。</translation>
    </message>
    <message>
        <source>This PC works alone. What is written here stays here.</source>
        <translation>这台电脑单独工作。这里写下的内容留在这里。</translation>
    </message>
    <message>
        <source>F11 leads there.</source>
        <translation>按 F11 查看。</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>已派</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>已指派</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接单</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>joined to {number}</source>
        <translation>并入 {number}</translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>team</source>
        <translation>班组</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>班组成员</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>intake form</source>
        <translation>受理表单</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>request</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>日志记录</translation>
    </message>
    <message>
        <source>call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>minutes worked</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>day review</source>
        <translation>当日审核</translation>
    </message>
    <message>
        <source>unfinished call</source>
        <translation>未写完的来电</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>what a contract covers</source>
        <translation>合同涵盖的内容</translation>
    </message>
    <message>
        <source>ring of the telephone</source>
        <translation>电话响铃</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
</context>
<context>
    <name>understood</name>
    <message>
        <source>understood: {what}</source>
        <translation>已理解：{what}</translation>
    </message>
    <message>
        <source>place owed</source>
        <translation>地点待补</translation>
    </message>
    <message>
        <source>{place} (where {caller} usually is: ask)</source>
        <translation>{place}（{caller}平时所在处，请核实）</translation>
    </message>
    <message>
        <source>perhaps {place}: F2 to look</source>
        <translation>可能是{place}：按 F2 查看</translation>
    </message>
    <message>
        <source>{place} or {other}</source>
        <translation>{place} 或 {other}</translation>
    </message>
    <message>
        <source>{places}?</source>
        <translation>{places}？</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>{kind}: PERSON IN DANGER</source>
        <translation>{kind}：有人遇险</translation>
    </message>
    <message>
        <source>{kind} (as in {numbers})</source>
        <translation>{kind}（同 {numbers}）</translation>
    </message>
    <message>
        <source>perhaps {kind}</source>
        <translation>可能是{kind}</translation>
    </message>
    <message>
        <source>in the other keyboard layout: {words}</source>
        <translation>另一种键盘布局：{words}</translation>
    </message>
</context>
</TS>
