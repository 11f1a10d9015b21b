<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DayScreen</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) joined</source>
        <translation>
            <numerusform>%n caller joined</numerusform>
            <numerusform>%n callers joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other call(s)</source>
        <translation>
            <numerusform>%n other call</numerusform>
            <numerusform>%n other calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryRowScreen</name>
    <message numerus="yes">
        <source>F6 form and words that point here: %n question(s)</source>
        <translation>
            <numerusform>F6 form and words that point here: %n question</numerusform>
            <numerusform>F6 form and words that point here: %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message numerus="yes">
        <source>The newest %n are here. Type to find the others.</source>
        <translation>
            <numerusform>The newest %n is here. Type to find the others.</numerusform>
            <numerusform>The newest %n are here. Type to find the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept from before: %n row(s) of the directory, not saved yet.</source>
        <translation>
            <numerusform>Kept from before: %n row of the directory, not saved yet.</numerusform>
            <numerusform>Kept from before: %n rows of the directory, not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierScreen</name>
    <message numerus="yes">
        <source>%n line(s) about the past wait: F10 9.</source>
        <translation>
            <numerusform>%n line about the past waits: F10 9.</numerusform>
            <numerusform>%n lines about the past wait: F10 9.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message numerus="yes">
        <source>%n row(s) are in {file}. F6 opens its folder.</source>
        <translation>
            <numerusform>%n row is in {file}. F6 opens its folder.</numerusform>
            <numerusform>%n rows are in {file}. F6 opens its folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message numerus="yes">
        <source>%n older one(s) from the server below.</source>
        <translation>
            <numerusform>%n older one from the server below.</numerusform>
            <numerusform>%n older ones from the server below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) found, the newest first.</source>
        <translation>
            <numerusform>%n request found, the newest first.</numerusform>
            <numerusform>%n requests found, the newest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>Open %n</source>
        <translation>
            <numerusform>Open %n</numerusform>
            <numerusform>Open %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late %n</source>
        <translation>
            <numerusform>Late %n</numerusform>
            <numerusform>Late %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked %n</source>
        <translation>
            <numerusform>Parked %n</numerusform>
            <numerusform>Parked %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n order(s) open</source>
        <translation>
            <numerusform>%n order open</numerusform>
            <numerusform>%n orders open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) out</source>
        <translation>
            <numerusform>%n sheet out</numerusform>
            <numerusform>%n sheets out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>Not signed. F12 signs %n entry(ies).</source>
        <translation>
            <numerusform>Not signed. F12 signs %n entry.</numerusform>
            <numerusform>Not signed. F12 signs %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addendum(a) since.</source>
        <translation>
            <numerusform>%n addendum since.</numerusform>
            <numerusform>%n addenda since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>around</name>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n open request</numerusform>
            <numerusform>%n open requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telephone number(s)</source>
        <translation>
            <numerusform>%n telephone number</numerusform>
            <numerusform>%n telephone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of equipment</source>
        <translation>
            <numerusform>%n piece of equipment</numerusform>
            <numerusform>%n pieces of equipment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended request(s)</source>
        <translation>
            <numerusform>%n ended request</numerusform>
            <numerusform>%n ended requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>call counts</name>
    <message numerus="yes">
        <source>%n status question(s)</source>
        <translation>
            <numerusform>%n status question</numerusform>
            <numerusform>%n status questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong number(s)</source>
        <translation>
            <numerusform>%n wrong number</numerusform>
            <numerusform>%n wrong numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) thanks</source>
        <translation>
            <numerusform>%n time thanks</numerusform>
            <numerusform>%n times thanks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) information</source>
        <translation>
            <numerusform>%n time information</numerusform>
            <numerusform>%n times information</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for another organisation</source>
        <translation>
            <numerusform>%n for another organisation</numerusform>
            <numerusform>%n for another organisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent call(s)</source>
        <translation>
            <numerusform>%n silent call</numerusform>
            <numerusform>%n silent calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message numerus="yes">
        <source>rung %n time(s), no answer</source>
        <translation>
            <numerusform>rung %n time, no answer</numerusform>
            <numerusform>rung %n times, no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>card</name>
    <message numerus="yes">
        <source>%n file(s): Alt+A</source>
        <translation>
            <numerusform>%n file: Alt+A</numerusform>
            <numerusform>%n files: Alt+A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more: the card has them</source>
        <translation>
            <numerusform>and %n more: the card has it</numerusform>
            <numerusform>and %n more: the card has them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>command</name>
    <message numerus="yes">
        <source>%n line(s) were refused: each answer says why and names its line.</source>
        <translation>
            <numerusform>%n line was refused: its answer says why and names the line.</numerusform>
            <numerusform>%n lines were refused: each answer says why and names its line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are safe in {file}</source>
        <translation>
            <numerusform>%n request is safe in {file}</numerusform>
            <numerusform>%n requests are safe in {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) made</source>
        <translation>
            <numerusform>%n request made</numerusform>
            <numerusform>%n requests made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be made</source>
        <translation>
            <numerusform>%n request would be made</numerusform>
            <numerusform>%n requests would be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused: correct them and import again.</source>
        <translation>
            <numerusform>%n row was refused: correct it and import again.</numerusform>
            <numerusform>%n rows were refused: correct them and import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to {file}</source>
        <translation>
            <numerusform>%n request written to {file}</numerusform>
            <numerusform>%n requests written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A practice company with %n request(s) is in {folder}</source>
        <translation>
            <numerusform>A practice company with %n request is in {folder}</numerusform>
            <numerusform>A practice company with %n requests is in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}</source>
        <translation>
            <numerusform>%n row written to {file}</numerusform>
            <numerusform>%n rows written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything, %n row(s), is in {file}. README.txt says what is what.</source>
        <translation>
            <numerusform>Everything, %n row, is in {file}. README.txt says what is what.</numerusform>
            <numerusform>Everything, %n rows, is in {file}. README.txt says what is what.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) made</source>
        <translation>
            <numerusform>%n row made</numerusform>
            <numerusform>%n rows made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be made</source>
        <translation>
            <numerusform>%n row would be made</numerusform>
            <numerusform>%n rows would be made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different from what is stored</source>
        <translation>
            <numerusform>%n different from what is stored</numerusform>
            <numerusform>%n different from what is stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them accepted</source>
        <translation>
            <numerusform>%n of them accepted</numerusform>
            <numerusform>%n of them accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) and paper(s) lie in {folder}: keep both together.</source>
        <translation>
            <numerusform>%n attached file or paper lies in {folder}: keep both together.</numerusform>
            <numerusform>%n attached files and papers lie in {folder}: keep both together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out: each answer says why.</source>
        <translation>
            <numerusform>%n line was left out: its answer says why.</numerusform>
            <numerusform>%n lines were left out: each answer says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connecting</name>
    <message numerus="yes">
        <source>The server let you in. The newest days are coming: %n rows are here. Esc stops.</source>
        <translation>
            <numerusform>The server let you in. The newest days are coming: %n row is here. Esc stops.</numerusform>
            <numerusform>The server let you in. The newest days are coming: %n rows are here. Esc stops.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>contracts</name>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message numerus="yes">
        <source>F12: send it again. F4: strike it through, with the %n later entries that wait behind it.</source>
        <translation>
            <numerusform>F12: send it again. F4: strike it through, with the %n later entry that waits behind it.</numerusform>
            <numerusform>F12: send it again. F4: strike it through, with the %n later entries that wait behind it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more entries</source>
        <translation>
            <numerusform>and %n more entry</numerusform>
            <numerusform>and %n more entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are struck through; their words stay in the journal.</source>
        <translation>
            <numerusform>%n entry is struck through; its words stay in the journal.</numerusform>
            <numerusform>%n entries are struck through; their words stay in the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earlier</name>
    <message numerus="yes">
        <source>%n request(s) written down</source>
        <translation>
            <numerusform>%n request written down</numerusform>
            <numerusform>%n requests written down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been written down before</source>
        <translation>
            <numerusform>%n had been written down before</numerusform>
            <numerusform>%n had been written down before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can be written down: F12</source>
        <translation>
            <numerusform>%n line can be written down: F12</numerusform>
            <numerusform>%n lines can be written down: F12</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) wait: {why}</source>
        <translation>
            <numerusform>%n line waits: {why}</numerusform>
            <numerusform>%n lines wait: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>entries</name>
    <message numerus="yes">
        <source>%n minutes of work</source>
        <translation>
            <numerusform>%n minute of work</numerusform>
            <numerusform>%n minutes of work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message numerus="yes">
        <source>%n questions are more than a caller answers patiently. Saved all the same.</source>
        <translation>
            <numerusform>%n question is more than a caller answers patiently. Saved all the same.</numerusform>
            <numerusform>%n questions are more than a caller answers patiently. Saved all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were born with it</source>
        <translation>
            <numerusform>%n request was born with it</numerusform>
            <numerusform>%n requests were born with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%n request(s) in the last 365 days</source>
        <translation>
            <numerusform>%n request in the last 365 days</numerusform>
            <numerusform>%n requests in the last 365 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a person in danger</source>
        <translation>
            <numerusform>%n with a person in danger</numerusform>
            <numerusform>%n with a person in danger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) within 30 days (same trouble, same equipment)</source>
        <translation>
            <numerusform>%n repeat within 30 days (same trouble, same equipment)</numerusform>
            <numerusform>%n repeats within 30 days (same trouble, same equipment)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <translation>
            <numerusform>%n in all.</numerusform>
            <numerusform>%n in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in</source>
        <translation>
            <numerusform>%n came in</numerusform>
            <numerusform>%n came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed</source>
        <translation>
            <numerusform>%n of them changed</numerusform>
            <numerusform>%n of them changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message numerus="yes">
        <source>F2 · %n more</source>
        <translation>
            <numerusform>F2 · %n more</numerusform>
            <numerusform>F2 · %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked, the oldest {time}</source>
        <translation>
            <numerusform>%n parked, {time}</numerusform>
            <numerusform>%n parked, the oldest {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have this number, who called last first. A digit or letters choose; 0: somebody else.</source>
        <translation>
            <numerusform>%n person has this number. A digit or letters choose; 0: somebody else.</numerusform>
            <numerusform>%n people have this number, who called last first. A digit or letters choose; 0: somebody else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>now</name>
    <message numerus="yes">
        <source>rang %n times</source>
        <translation>
            <numerusform>rang %n time</numerusform>
            <numerusform>rang %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rung back %n time(s), no answer</source>
        <translation>
            <numerusform>rung back %n time, no answer</numerusform>
            <numerusform>rung back %n times, no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>%n carried over</numerusform>
            <numerusform>%n carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) about a person in danger not saved yet (F2)</source>
        <translation>
            <numerusform>%n call about a person in danger not saved yet (F2)</numerusform>
            <numerusform>%n calls about a person in danger not saved yet (F2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be told</source>
        <translation>
            <numerusform>%n to be told</numerusform>
            <numerusform>%n to be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps the same call</source>
        <translation>
            <numerusform>%n perhaps the same call</numerusform>
            <numerusform>%n perhaps the same call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s), the next in {time}</source>
        <translation>
            <numerusform>%n call-back, the next in {time}</numerusform>
            <numerusform>%n call-backs, the next in {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s), one late {time}</source>
        <translation>
            <numerusform>%n call-back, one late {time}</numerusform>
            <numerusform>%n call-backs, one late {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s), one is due</source>
        <translation>
            <numerusform>%n call-back, one is due</numerusform>
            <numerusform>%n call-backs, one is due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) out of date</source>
        <translation>
            <numerusform>%n sheet out of date</numerusform>
            <numerusform>%n sheets out of date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>owed</name>
    <message numerus="yes">
        <source>rung %n time(s), no answer</source>
        <translation>
            <numerusform>rung %n time, no answer</numerusform>
            <numerusform>rung %n times, no answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message numerus="yes">
        <source>%n more caller(s)</source>
        <translation>
            <numerusform>%n more caller</numerusform>
            <numerusform>%n more callers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>readme</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work order(s) as they were printed, named by number and copy.</source>
        <translation>
            <numerusform>%n work order as it was printed, named by number and copy.</numerusform>
            <numerusform>%n work orders as they were printed, named by number and copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s), named by the first signs of their SHA-256.</source>
        <translation>
            <numerusform>%n attached file, named by the first signs of its SHA-256.</numerusform>
            <numerusform>%n attached files, named by the first signs of their SHA-256.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be found on this PC:</source>
        <translation>
            <numerusform>%n file could not be found on this PC:</numerusform>
            <numerusform>%n files could not be found on this PC:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringing</name>
    <message numerus="yes">
        <source>%n more on the line</source>
        <translation>
            <numerusform>%n more on the line</numerusform>
            <numerusform>%n more on the line</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s)</source>
        <translation>
            <numerusform>%n street</numerusform>
            <numerusform>%n streets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n house(s)</source>
        <translation>
            <numerusform>%n house</numerusform>
            <numerusform>%n houses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entrance(s)</source>
        <translation>
            <numerusform>%n entrance</numerusform>
            <numerusform>%n entrances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flat(s)</source>
        <translation>
            <numerusform>%n flat</numerusform>
            <numerusform>%n flats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of equipment</source>
        <translation>
            <numerusform>%n piece of equipment</numerusform>
            <numerusform>%n pieces of equipment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) back into use.</source>
        <translation>
            <numerusform>%n comes back into use.</numerusform>
            <numerusform>%n come back into use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already: they stay as they are.</source>
        <translation>
            <numerusform>%n is there already and stays as it is.</numerusform>
            <numerusform>%n are there already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s), for something refers to it by now.</source>
        <translation>
            <numerusform>%n stays, for something refers to it by now.</numerusform>
            <numerusform>%n stay, for something refers to them by now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>server</name>
    <message numerus="yes">
        <source>%n request(s) and the whole directory are on {server} as station {station}.</source>
        <translation>
            <numerusform>%n request and the whole directory are on {server} as station {station}.</numerusform>
            <numerusform>%n requests and the whole directory are on {server} as station {station}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is station {station} of {server}; %n request(s) are here.</source>
        <translation>
            <numerusform>This PC is station {station} of {server}; %n request is here.</numerusform>
            <numerusform>This PC is station {station} of {server}; %n requests are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait for {server}.</source>
        <translation>
            <numerusform>%n act waits for {server}.</numerusform>
            <numerusform>%n acts wait for {server}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) were refused by the server and stay here, marked.</source>
        <translation>
            <numerusform>%n act was refused by the server and stays here, marked.</numerusform>
            <numerusform>%n acts were refused by the server and stay here, marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) met a change of somebody else’s: the journal shows both.</source>
        <translation>
            <numerusform>%n act met a change of somebody else’s: the journal shows both.</numerusform>
            <numerusform>%n acts met changes of somebody else’s: the journal shows both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on their way to the server.</source>
        <translation>
            <numerusform>%n entry is on its way to the server.</numerusform>
            <numerusform>%n entries are on their way to the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries will go when the server returns.</source>
        <translation>
            <numerusform>%n entry will go when the server returns.</numerusform>
            <numerusform>%n entries will go when the server returns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n</source>
        <translation>
            <numerusform>Refused: %n</numerusform>
            <numerusform>Refused: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n entries; they stay here and are marked.</source>
        <translation>
            <numerusform>The server refused %n entry; it stays here and is marked.</numerusform>
            <numerusform>The server refused %n entries; they stay here and are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conflicts: %n</source>
        <translation>
            <numerusform>Conflicts: %n</numerusform>
            <numerusform>Conflicts: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries met a change of somebody else’s; the request’s journal shows both.</source>
        <translation>
            <numerusform>%n entry met a change of somebody else’s; the request’s journal shows both.</numerusform>
            <numerusform>%n entries met changes of somebody else’s; the requests’ journals show both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
