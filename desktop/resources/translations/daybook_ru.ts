<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActFormView</name>
    <message>
        <source>Still needed: {field}.</source>
        <translation>Ещё нужно: {field}.</translation>
    </message>
    <message>
        <source>Nothing fits. Up and Down choose from the list.</source>
        <translation>Ничего не подходит. Стрелки вверх и вниз выбирают из списка.</translation>
    </message>
</context>
<context>
    <name>ActPanel</name>
    <message>
        <source>What is asked</source>
        <translation>Что спрашивается</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Enter takes the marked line. Esc: back.</source>
        <translation>Enter берёт отмеченную строку. Esc: назад.</translation>
    </message>
    <message>
        <source>Enter: go on, then it is done. Tab: words and time too. F12: done now. Esc: back.</source>
        <translation>Enter: дальше, в конце – записать. Tab: ещё слова и время. F12: записать сразу. Esc: назад.</translation>
    </message>
    <message>
        <source>Enter: go on, then it is done. F12: done now. Esc: back.</source>
        <translation>Enter: дальше, в конце – записать. F12: записать сразу. Esc: назад.</translation>
    </message>
    <message>
        <source>{hint}. {how}</source>
        <translation>{hint}. {how}</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>one more answer</source>
        <translation>ещё ответ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>срочность</translation>
    </message>
    <message>
        <source>line</source>
        <translation>линия</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
</context>
<context>
    <name>AroundList</name>
    <message>
        <source>Around it: Alt+G, Enter goes there, Alt+Left comes back</source>
        <translation>Рядом: Alt+G, Enter — перейти, Alt+Left — назад</translation>
    </message>
    <message>
        <source>Around it</source>
        <translation>Рядом</translation>
    </message>
</context>
<context>
    <name>AttachmentsPage</name>
    <message>
        <source>path of a file; Enter attaches it</source>
        <translation>путь к файлу; Enter приложит его</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>Путь к файлу</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Вставить снимок</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Записать копию</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>What is attached</source>
        <translation>Что приложено</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Приложить файлы</translation>
    </message>
    <message>
        <source>There is no picture and no file on the clipboard. Copy one first.</source>
        <translation>В буфере обмена нет ни снимка, ни файла. Сначала скопируйте.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>выбрать файл</translation>
    </message>
    <message>
        <source>save a copy</source>
        <translation>записать копию</translation>
    </message>
</context>
<context>
    <name>AttachmentsScreen</name>
    <message>
        <source>Attached: {name}</source>
        <translation>Приложено: {name}</translation>
    </message>
    <message>
        <source>Nothing is attached yet. Drop a photo here, paste it, or type where it lies.</source>
        <translation>Пока ничего не приложено. Перетащите снимок сюда, вставьте его или наберите, где он лежит.</translation>
    </message>
    <message>
        <source>Attachments: {what}</source>
        <translation>Вложения: {what}</translation>
    </message>
    <message>
        <source>No program opens {name}. F8 saves a copy.</source>
        <translation>Нет программы, которая откроет {name}. F8 запишет копию.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Возвращено: {name}</translation>
    </message>
    <message>
        <source>Taken away: {name}. Alt+R brings it back.</source>
        <translation>Убрано: {name}. Alt+R вернёт.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Choose a request, a place or a piece of equipment first: then Alt+E shows its history.</source>
        <translation>Сначала выберите заявку, место или оборудование: тогда Alt+E покажет историю.</translation>
    </message>
    <message>
        <source>Choose a request or a row of the directory first: then Alt+A shows what is attached.</source>
        <translation>Сначала выберите заявку или строку справочника: тогда Alt+A покажет вложения.</translation>
    </message>
</context>
<context>
    <name>CallRows</name>
    <message>
        <source>Calls of the day</source>
        <translation>Звонки за день</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>name, number, place</source>
        <translation>имя, номер, адрес</translation>
    </message>
    <message>
        <source>why nobody rings back, then Enter</source>
        <translation>почему не перезваниваем, затем Enter</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Только</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>What is known of this day</source>
        <translation>Что известно об этом дне</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Нет звонков</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>No call of this day fits: {typed}</source>
        <translation>За этот день нет звонков, подходящих под: {typed}</translation>
    </message>
    <message>
        <source>No telephone rang on this day, and no call was written down.</source>
        <translation>В этот день никто не звонил, и ни один звонок не записан.</translation>
    </message>
    <message>
        <source>ring back</source>
        <translation>перезвонить</translation>
    </message>
    <message>
        <source>link</source>
        <translation>связать</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>без заявки</translation>
    </message>
</context>
<context>
    <name>CallsScreen</name>
    <message>
        <source>No telephone told of this call: it was written down, and nobody waits for it.</source>
        <translation>Телефон об этом звонке не сообщал: он записан вручную, перезвонить никто не ждёт.</translation>
    </message>
    <message>
        <source>The number was withheld: nobody can ring back.</source>
        <translation>Номер скрыт: перезвонить нельзя.</translation>
    </message>
    <message>
        <source>The number was withheld: nobody can ring back. Del says that it is settled.</source>
        <translation>Номер скрыт: перезвонить нельзя. Del – отметить, что вопрос снят.</translation>
    </message>
    <message>
        <source>Ring back {who}:   1 reached   2 no answer   3 no need, with the reason</source>
        <translation>Перезвонить: {who}   1 дозвонились   2 не отвечает   3 не нужно, с причиной</translation>
    </message>
    <message>
        <source>Not rung back: {who}</source>
        <translation>Не перезваниваем: {who}</translation>
    </message>
    <message>
        <source>Only a missed call can be settled without ringing back.</source>
        <translation>Снять без ответного звонка можно только пропущенный звонок.</translation>
    </message>
    <message>
        <source>Choose an answered call of which nothing came yet.</source>
        <translation>Выберите принятый звонок, из которого ещё ничего не вышло.</translation>
    </message>
    <message>
        <source>It made no request:   {kinds}</source>
        <translation>Заявки нет:   {kinds}</translation>
    </message>
    <message>
        <source>No request was opened around this call. F9 says why it made none.</source>
        <translation>Около этого звонка заявок не открывали. F9 – указать, почему заявки нет.</translation>
    </message>
    <message>
        <source>It was about:   {requests}</source>
        <translation>Звонок был о:   {requests}</translation>
    </message>
    <message>
        <source>Noted: {who} did not answer. The call still waits.</source>
        <translation>Отмечено: {who} не отвечает. Звонок ещё ждёт.</translation>
    </message>
    <message>
        <source>Write why nobody needs to ring back, then Enter.</source>
        <translation>Напишите, почему перезванивать не нужно, и нажмите Enter.</translation>
    </message>
    <message>
        <source>Settled without ringing back. The reason stands in the log and the journal.</source>
        <translation>Снято без ответного звонка. Причина записана в списке звонков и в журнале.</translation>
    </message>
    <message>
        <source>The call was about {number}.</source>
        <translation>Звонок был о заявке {number}.</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>What is known</source>
        <translation>Что известно</translation>
    </message>
    <message>
        <source>({mark})</source>
        <translation>({mark})</translation>
    </message>
</context>
<context>
    <name>CardHeading</name>
    <message>
        <source>! person in danger</source>
        <translation>! человек в опасности</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Line and person</source>
        <translation>Линия и исполнитель</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Опасность</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Here before</source>
        <translation>Здесь раньше</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
    <message>
        <source>Nobody is to be rung: there is no number and nobody is assigned.</source>
        <translation>Звонить некому: номера нет и никто не назначен.</translation>
    </message>
    <message>
        <source>Nothing to take back: the last entry is not yours, or it is final.</source>
        <translation>Отменять нечего: последняя запись не ваша или окончательная.</translation>
    </message>
    <message>
        <source>no number in the directory</source>
        <translation>номера нет в справочнике</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>Ring the team, or the caller: {caller}</source>
        <translation>Звоните в бригаду или заявителю: {caller}</translation>
    </message>
    <message>
        <source>Ring {engineer}. The caller: {caller}</source>
        <translation>Звоните: {engineer}. Заявитель: {caller}</translation>
    </message>
    <message>
        <source>act</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>Nothing here may be the same call. F6 has what can be done.</source>
        <translation>Похожей заявки другого пульта здесь нет. F6 покажет, что можно сделать.</translation>
    </message>
    <message>
        <source>Which one is the same call?</source>
        <translation>Какая из них — тот же звонок?</translation>
    </message>
    <message>
        <source>Which one is another call?</source>
        <translation>Какая из них — другой звонок?</translation>
    </message>
    <message>
        <source>join</source>
        <translation>слить</translation>
    </message>
    <message>
        <source>Something new is to be decided: read it, then press the key again.</source>
        <translation>Появилось новое, требующее решения: прочтите и нажмите клавишу ещё раз.</translation>
    </message>
</context>
<context>
    <name>CardScreen</name>
    <message>
        <source>Half typed about {numbers}: F11 leads there.</source>
        <translation>Недописано по заявкам {numbers}: F11 ведёт туда.</translation>
    </message>
    <message>
        <source>Request {number}, {status}</source>
        <translation>Заявка {number}, {status}</translation>
    </message>
    <message>
        <source>Taken out: the caller has the number {number} now.</source>
        <translation>Отделено: у звонившего теперь номер {number}.</translation>
    </message>
    <message>
        <source>New place: {place}</source>
        <translation>Новое место: {place}</translation>
    </message>
    <message>
        <source>Kept on this PC until it is let go.</source>
        <translation>Остаётся на этом компьютере, пока не отпустите.</translation>
    </message>
    <message>
        <source>Let go: it may leave this PC when it is old. The server keeps it.</source>
        <translation>Отпущена: когда устареет, может уйти с этого компьютера. На сервере она останется.</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>a digit, a word, or: Petrov, done 15:10</source>
        <translation>цифра, слово или: Петров, сделано 15:10</translation>
    </message>
    <message>
        <source>a digit, or a word</source>
        <translation>цифра или слово</translation>
    </message>
    <message>
        <source>What is understood</source>
        <translation>Что понято</translation>
    </message>
    <message>
        <source>Nothing fits. Up and Down choose from the list.</source>
        <translation>Ничего не подходит. Стрелки вверх и вниз выбирают из списка.</translation>
    </message>
</context>
<context>
    <name>ChoicesInput</name>
    <message>
        <source>one more choice</source>
        <translation>ещё вариант</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>Вариант {number}</translation>
    </message>
</context>
<context>
    <name>ConditionInput</name>
    <message>
        <source>With which answers</source>
        <translation>При каких ответах</translation>
    </message>
    <message>
        <source>answers, between them ; – for example 3; 4</source>
        <translation>ответы через ; – например 3; 4</translation>
    </message>
    <message>
        <source>always</source>
        <translation>всегда</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>like desk.example.com</source>
        <translation>например desk.example.com</translation>
    </message>
    <message>
        <source>Your login</source>
        <translation>Ваш логин</translation>
    </message>
    <message>
        <source>like a.petrova</source>
        <translation>например a.petrova</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>How the server proves itself</source>
        <translation>Чем сервер докажет, что он тот самый</translation>
    </message>
    <message>
        <source>certificate that this PC knows</source>
        <translation>сертификатом, который этот ПК знает</translation>
    </message>
    <message>
        <source>certificate of the firm, in a file</source>
        <translation>сертификатом фирмы, он в файле</translation>
    </message>
    <message>
        <source>not at all, only encrypted</source>
        <translation>ничем, связь только шифруется</translation>
    </message>
    <message>
        <source>File of the firm’s certificate</source>
        <translation>Файл сертификата фирмы</translation>
    </message>
    <message>
        <source>like C:\firm\ca.crt</source>
        <translation>например C:\firm\ca.crt</translation>
    </message>
    <message>
        <source>Connect (Enter)</source>
        <translation>Подключить (Enter)</translation>
    </message>
    <message>
        <source>Still empty: {field}</source>
        <translation>Ещё пусто: {field}</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>подключить</translation>
    </message>
</context>
<context>
    <name>ConnectScreen</name>
    <message>
        <source>Connect this PC to the company’s server</source>
        <translation>Подключить этот ПК к серверу компании</translation>
    </message>
    <message>
        <source>Then what is written here and at the other desks is seen at each. It is still saved here first, and goes on without the server.</source>
        <translation>Тогда записанное здесь и за другими пультами видно везде. Сначала всё по-прежнему сохраняется здесь, и без сервера работа идёт дальше.</translation>
    </message>
    <message>
        <source>This PC is station {letters} of {server}</source>
        <translation>Этот ПК – станция {letters} сервера {server}</translation>
    </message>
    <message>
        <source>Whoever writes at this PC connects once with an own login and password: then what that person writes goes to the server.</source>
        <translation>Каждый, кто пишет за этим ПК, один раз подключается со своим логином и паролем: тогда записанное им уходит на сервер.</translation>
    </message>
</context>
<context>
    <name>DayArrows</name>
    <message>
        <source>The day before, Alt+Left</source>
        <translation>Предыдущий день, Alt+Left</translation>
    </message>
    <message>
        <source>The day after, Alt+Right</source>
        <translation>Следующий день, Alt+Right</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>The lines of the day</source>
        <translation>Строки дня</translation>
    </message>
    <message>
        <source>What is known of this day</source>
        <translation>Что известно об этом дне</translation>
    </message>
    <message>
        <source>save</source>
        <translation>записать</translation>
    </message>
    <message>
        <source>next act</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>join</source>
        <translation>к заявке</translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n заявка</numerusform>
            <numerusform>%n заявки</numerusform>
            <numerusform>%n заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other call(s)</source>
        <translation>
            <numerusform>%n другой звонок</numerusform>
            <numerusform>%n других звонка</numerusform>
            <numerusform>%n других звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>No call yet today. Write it on the empty line and press Enter.</source>
        <translation>Сегодня звонков ещё не было. Запишите на пустой строке и нажмите Enter.</translation>
    </message>
    <message>
        <source>Write the first call on the empty line and press Enter. Nothing has to be set up first.</source>
        <translation>Запишите первый звонок на пустой строке и нажмите Enter. Настраивать ничего не надо.</translation>
    </message>
    <message>
        <source>No call was written down on this day. Alt+Right goes on, Alt+Home comes back to today.</source>
        <translation>В этот день звонков не записано. Alt+Right – дальше, Alt+Home – к сегодняшнему дню.</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) joined</source>
        <translation>
            <numerusform>%n присоединённый звонок</numerusform>
            <numerusform>%n присоединённых звонка</numerusform>
            <numerusform>%n присоединённых звонков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionSeat</name>
    <message>
        <source>To be decided</source>
        <translation>Требует решения</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The keys that decide</source>
        <translation>Клавиши решения</translation>
    </message>
</context>
<context>
    <name>DirectoryForm</name>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>New below</source>
        <translation>Новое внутри</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Same as …</source>
        <translation>То же, что …</translation>
    </message>
    <message>
        <source>Two again</source>
        <translation>Разделить</translation>
    </message>
</context>
<context>
    <name>DirectoryMerging</name>
    <message>
        <source>“{title}” is the same as …</source>
        <translation>«{title}» — то же самое, что …</translation>
    </message>
    <message>
        <source>Two again: {title}. What was moved is back.</source>
        <translation>Снова две записи: {title}. Перенесённое вернулось.</translation>
    </message>
    <message>
        <source>Nothing looks like a double. Type the name or the number of the other one.</source>
        <translation>Похожих записей нет. Введите название или номер второй.</translation>
    </message>
    <message>
        <source>Possible doubles: ↓ and Enter chooses one, or type another name. The one chosen stays.</source>
        <translation>Возможные повторы: ↓ и Enter выбирает, или введите другое название. Выбранная запись остаётся.</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Ничего не подходит.</translation>
    </message>
    <message>
        <source>F12 moves what hangs on it and unites numbers and notes. Alt+Z makes two again.</source>
        <translation>F12 переносит всё относящееся, объединяет телефоны и заметки. Alt+Z разделит снова.</translation>
    </message>
    <message>
        <source>Merged: {goes} into {stays}. Alt+Z makes two again.</source>
        <translation>Объединено: {goes} вошло в {stays}. Alt+Z разделит снова.</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>What the directory holds</source>
        <translation>Что есть в справочнике</translation>
    </message>
    <message>
        <source>Find a name or a number</source>
        <translation>Имя, номер</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Choose a row, or write a new one: Ctrl+N.</source>
        <translation>Выберите строку или запишите новую: Ctrl+N.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Убранные</translation>
    </message>
    <message>
        <source>Show what is retired too</source>
        <translation>Показать и убранные</translation>
    </message>
    <message>
        <source>Ctrl + digit</source>
        <translation>Ctrl + цифра</translation>
    </message>
    <message>
        <source>save</source>
        <translation>записать</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Take in a whole file: Excel, CSV</source>
        <translation>Принять целый файл: Excel, CSV</translation>
    </message>
    <message>
        <source>make all</source>
        <translation>создать всё</translation>
    </message>
    <message>
        <source>many below</source>
        <translation>много ниже</translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Show what may have been written down twice</source>
        <translation>Показать, что могло быть записано дважды</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>объединить</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
</context>
<context>
    <name>DirectoryRowScreen</name>
    <message>
        <source>Nothing is changed here: there is nothing to save.</source>
        <translation>Здесь ничего не изменено: записывать нечего.</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>Alt+L lies elsewhere</source>
        <translation>Alt+L лежит в другом месте</translation>
    </message>
    <message>
        <source>Only a supervisor can save changes here.</source>
        <translation>Изменения здесь записывает только старший.</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Записано: {title}</translation>
    </message>
    <message>
        <source>In use again: {title}</source>
        <translation>Снова в работе: {title}</translation>
    </message>
    <message>
        <source>Retired: {title}. Alt+R brings it back; Alt+H shows all that are retired.</source>
        <translation>Убрано: {title}. Alt+R возвращает; Alt+H показывает все убранные.</translation>
    </message>
    <message>
        <source>Alt+E history</source>
        <translation>Alt+E история</translation>
    </message>
    <message>
        <source>Alt+A attachments: {count}</source>
        <translation>Alt+A вложения: {count}</translation>
    </message>
    <message>
        <source>merged into {title}</source>
        <translation>объединено с: {title}</translation>
    </message>
    <message>
        <source>Two again: {title}, and the one it was merged into. What was moved is back.</source>
        <translation>Снова две записи: {title} и та, с которой было объединено. Перенесённое вернулось.</translation>
    </message>
    <message numerus="yes">
        <source>F6 form and words that point here: %n question(s)</source>
        <translation>
            <numerusform>F6 форма и слова-подсказки: %n вопрос</numerusform>
            <numerusform>F6 форма и слова-подсказки: %n вопроса</numerusform>
            <numerusform>F6 форма и слова-подсказки: %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+↑↓ place among the kinds</source>
        <translation>Alt+↑↓ место среди видов</translation>
    </message>
</context>
<context>
    <name>DirectoryRunScreen</name>
    <message>
        <source>Many below {place}</source>
        <translation>Много сразу: {place}</translation>
    </message>
    <message>
        <source>For example: houses 2-40 even · 14, 16, 18/1, 20a · houses 2-8 even entrances 1-4 flats 1-72</source>
        <translation>Например: дома 2-40 чётные · 14, 16, 18/1, 20а · дома 2-8 чётные подъезды 1-4 квартиры 1-72</translation>
    </message>
    <message>
        <source>For example: entrances 1-4 flats 1-72 · flats 1-72, 18 each · lifts 415-418 in entrances 1-4</source>
        <translation>Например: подъезды 1-4 квартиры 1-72 · квартиры 1-72 по 18 · лифты 415-418 в подъездах 1-4</translation>
    </message>
    <message>
        <source>For example: flats 1-18 · lifts 415, 416</source>
        <translation>Например: квартиры 1-18 · лифты 415, 416</translation>
    </message>
</context>
<context>
    <name>DirectoryScreen</name>
    <message>
        <source>Nothing fits “{typed}”. Ctrl+N writes it down as new.</source>
        <translation>«{typed}» не найдено. Ctrl+N запишет как новое.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are here. Type to find the others.</source>
        <translation>
            <numerusform>Здесь %n последняя. Печатайте, чтобы найти другие.</numerusform>
            <numerusform>Здесь %n последние. Печатайте, чтобы найти другие.</numerusform>
            <numerusform>Здесь %n последних. Печатайте, чтобы найти другие.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept from before: %n row(s) of the directory, not saved yet.</source>
        <translation>
            <numerusform>Осталась с прошлого раза: %n строка справочника, ещё не записана.</numerusform>
            <numerusform>Остались с прошлого раза: %n строки справочника, ещё не записаны.</numerusform>
            <numerusform>Осталось с прошлого раза: %n строк справочника, ещё не записаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the place first under which the new one lies.</source>
        <translation>Сначала выберите место, внутри которого лежит новое.</translation>
    </message>
    <message>
        <source>Put back as it was. Alt+Z again brings back what you had typed.</source>
        <translation>Как было. Alt+Z ещё раз вернёт набранное.</translation>
    </message>
    <message>
        <source>Choose the place first, or save it, under which the new ones lie.</source>
        <translation>Сначала выберите или запишите место, ниже которого будут новые.</translation>
    </message>
    <message>
        <source>Nothing here lies in a place.</source>
        <translation>Здесь ничто не лежит в месте.</translation>
    </message>
    <message>
        <source>No possible doubles are left here. Alt+D shows all rows again.</source>
        <translation>Возможных повторов здесь больше нет. Alt+D снова покажет все записи.</translation>
    </message>
    <message>
        <source>Doubles are looked for among customers, contacts and places.</source>
        <translation>Повторы ищутся среди клиентов, контактов и мест.</translation>
    </message>
    <message>
        <source>Possible doubles stand below the oldest. Alt+M shows a pair side by side.</source>
        <translation>Возможные повторы стоят под самой старой записью. Alt+M покажет пару рядом.</translation>
    </message>
    <message>
        <source>Save or put back first what is typed here.</source>
        <translation>Сначала сохраните или верните то, что здесь набрано.</translation>
    </message>
    <message>
        <source>Save the kind first: then it can have a form.</source>
        <translation>Сначала запишите вид: тогда у него может быть форма.</translation>
    </message>
</context>
<context>
    <name>EarlierCheck</name>
    <message>
        <source>The lines as they will be stored</source>
        <translation>Строки, как они будут записаны</translation>
    </message>
    <message>
        <source>What may be meant</source>
        <translation>Что может иметься в виду</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Случилось в</translation>
    </message>
    <message>
        <source>1405, 28.11 14:05</source>
        <translation>1405, 28.11 14:05</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>a digit, or street and house</source>
        <translation>цифра или улица и дом</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>a digit, or the first letters</source>
        <translation>цифра или первые буквы</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>done 15:10 Petrov, 40 min</source>
        <translation>готово 15:10 Петров, 40 мин</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>EarlierCorrecting</name>
    <message>
        <source>No kind is called so. A digit chooses one.</source>
        <translation>Такого вида нет. Цифра выбирает вид.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
</context>
<context>
    <name>EarlierPage</name>
    <message>
        <source>How far it is</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>стоп</translation>
    </message>
    <message>
        <source>write down</source>
        <translation>записать</translation>
    </message>
</context>
<context>
    <name>EarlierScreen</name>
    <message numerus="yes">
        <source>%n line(s) about the past wait: F10 9.</source>
        <translation>
            <numerusform>%n строка о прошедшем ждёт: F10 9.</numerusform>
            <numerusform>%n строки о прошедшем ждут: F10 9.</numerusform>
            <numerusform>%n строк о прошедшем ждут: F10 9.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {whole} written down. F12 or Esc stops; what is in stays.</source>
        <translation>Записано {done} из {whole}. F12 или Esc остановит; записанное останется.</translation>
    </message>
    <message>
        <source>Type or paste what was written on paper. Nothing is stored before F12.</source>
        <translation>Наберите или вставьте то, что записано на бумаге. До F12 ничего не сохраняется.</translation>
    </message>
    <message>
        <source>look again</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>как есть</translation>
    </message>
</context>
<context>
    <name>EarlierText</name>
    <message>
        <source>What was written on paper, one line a request</source>
        <translation>Записанное на бумаге, одна строка – одна заявка</translation>
    </message>
    <message>
        <source>28.11
14:05 Lenina 14. No light = done 15:10 Petrov, 40 min
17 14:20 Lenina 16. Lift 2 stands

One line a request: card, date, time, Object. Symptom = how it ended.</source>
        <translation>28.11
14:05 Ленина 14. Нет света = готово 15:10 Петров, 40 мин
17 14:20 Ленина 16. Стоит лифт 2

Одна строка – одна заявка: карточка, дата, время, Объект. Что случилось = чем кончилось.</translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
</context>
<context>
    <name>ExportFields</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Только с этими словами</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Книга Excel (.xlsx)</translation>
    </message>
    <message>
        <source>text table (.csv)</source>
        <translation>текстовая таблица (.csv)</translation>
    </message>
    <message>
        <source>JSON, for programs (.json)</source>
        <translation>JSON, для программ (.json)</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Между столбцами</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Названия столбцов</translation>
    </message>
    <message>
        <source>named in words</source>
        <translation>названия словами</translation>
    </message>
    <message>
        <source>named as programs know them</source>
        <translation>названия для программ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>the usual columns</source>
        <translation>обычные столбцы</translation>
    </message>
    <message>
        <source>all, and retired rows too</source>
        <translation>все столбцы, и выбывшие строки</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Write (F12)</source>
        <translation>Записать (F12)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>A list as a file for others: for a spreadsheet, an accountant, another program. Your data is yours.</source>
        <translation>Список в виде файла: для таблицы, для бухгалтера, для другой программы. Ваши данные принадлежат вам.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <source>Take out as a file</source>
        <translation>Выгрузить в файл</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Куда?</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>выбрать файл</translation>
    </message>
    <message>
        <source>open its folder</source>
        <translation>открыть папку</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>записать файл</translation>
    </message>
</context>
<context>
    <name>ExportScreen</name>
    <message>
        <source>Everything, with a text that explains it</source>
        <translation>Всё, с пояснительным текстом</translation>
    </message>
    <message>
        <source>Where to? Type the name of a file, or choose it (F4).</source>
        <translation>Куда? Напишите имя файла или выберите его (F4).</translation>
    </message>
    <message>
        <source>{file} is there already. F12 once more replaces it; or type another name.</source>
        <translation>{file} уже есть. F12 ещё раз заменит его; или напишите другое имя.</translation>
    </message>
    <message>
        <source>It is being written. Esc stops it; everything else goes on meanwhile.</source>
        <translation>Файл записывается. Esc остановит; всё остальное тем временем работает.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in {file}. F6 opens its folder.</source>
        <translation>
            <numerusform>%n строка записана в {file}. F6 откроет папку.</numerusform>
            <numerusform>%n строки записаны в {file}. F6 откроет папку.</numerusform>
            <numerusform>%n строк записано в {file}. F6 откроет папку.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PC keeps what was written since {since}; the server has older requests.</source>
        <translation>На этом компьютере то, что записано с {since}; более старые заявки на сервере.</translation>
    </message>
</context>
<context>
    <name>FetchedFiles</name>
    <message>
        <source>Fetching {name} from the server …</source>
        <translation>{name}: забираем с сервера …</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>next act</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>Number, telephone, place, name, words, day – or filters</source>
        <translation>Номер, телефон, место, имя, слова, день – или фильтры</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Как это понято</translation>
    </message>
    <message>
        <source>keep search</source>
        <translation>сохранить поиск</translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Enter turns to {day}.</source>
        <translation>Enter откроет: {day}.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or a part of the number.</source>
        <translation>Ничего не найдено. Попробуйте меньше слов или часть номера.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) from the server below.</source>
        <translation>
            <numerusform>Ниже — %n более старая, с сервера.</numerusform>
            <numerusform>Ниже — %n более старые, с сервера.</numerusform>
            <numerusform>Ниже — %n более старых, с сервера.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) found, the newest first.</source>
        <translation>
            <numerusform>Найдена %n заявка, новые сверху.</numerusform>
            <numerusform>Найдено %n заявки, новые сверху.</numerusform>
            <numerusform>Найдено %n заявок, новые сверху.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found here.</source>
        <translation>Здесь ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing fits these filters; their words were looked for.</source>
        <translation>По фильтрам ничего нет; их слова искались как обычные.</translation>
    </message>
    <message>
        <source>Read in the other keyboard layout.</source>
        <translation>Прочитано в другой раскладке.</translation>
    </message>
    <message>
        <source>The newest; the others are being looked for …</source>
        <translation>Самые новые; остальные ещё ищутся …</translation>
    </message>
</context>
<context>
    <name>FindSeat</name>
    <message>
        <source>The name of this search</source>
        <translation>Название этого поиска</translation>
    </message>
    <message>
        <source>What fits besides</source>
        <translation>Что ещё подходит</translation>
    </message>
    <message>
        <source>What may be typed</source>
        <translation>Что можно набрать</translation>
    </message>
    <message>
        <source>Name this search, Enter</source>
        <translation>Назовите поиск, Enter</translation>
    </message>
</context>
<context>
    <name>FindSeatScreen</name>
    <message>
        <source>Searches that are kept (Alt and the digit)</source>
        <translation>Сохранённые поиски (Alt и цифра)</translation>
    </message>
    <message>
        <source>Tab or Alt+1 writes it on</source>
        <translation>Tab или Alt+1 допишет</translation>
    </message>
    <message>
        <source>In the directory (Alt and the digit)</source>
        <translation>В справочнике (Alt и цифра)</translation>
    </message>
    <message>
        <source>It is not kept any more. F12 keeps it again.</source>
        <translation>Больше не сохранён. F12 сохранит снова.</translation>
    </message>
    <message>
        <source>“{name}” is kept: on the empty line Alt+{digit} looks for it again.</source>
        <translation>«{name}» сохранён: на пустой строке Alt+{digit} ищет снова.</translation>
    </message>
</context>
<context>
    <name>FirstStepsScreen</name>
    <message>
        <source>F10 5 has the list again.</source>
        <translation>Список снова есть по F10 5.</translation>
    </message>
    <message>
        <source>Good day, {name}.</source>
        <translation>Здравствуйте, {name}.</translation>
    </message>
    <message>
        <source>The kinds and teams of your trade are there. What was written stays as it is.</source>
        <translation>Виды и бригады вашей отрасли на месте. Записанное остаётся как было.</translation>
    </message>
</context>
<context>
    <name>FixedSeats</name>
    <message>
        <source>Candidates</source>
        <translation>Подходящие</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Открыто здесь</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Read out (Page Down: more)</source>
        <translation>Прочитайте вслух (Page Down: дальше)</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Прочитайте вслух</translation>
    </message>
    <message>
        <source>Mind (Page Down: more)</source>
        <translation>Учтите (Page Down: дальше)</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Учтите</translation>
    </message>
    <message>
        <source>Say and mind (Page Down: more)</source>
        <translation>Скажите и учтите (Page Down: дальше)</translation>
    </message>
    <message>
        <source>Say and mind</source>
        <translation>Скажите и учтите</translation>
    </message>
</context>
<context>
    <name>FormEditorScreen</name>
    <message>
        <source>Kept from before: this form is edited and not saved yet.</source>
        <translation>Осталось с прошлого раза: форма изменена и ещё не записана.</translation>
    </message>
    <message>
        <source>Nothing is changed here: there is nothing to save.</source>
        <translation>Здесь ничего не изменено: записывать нечего.</translation>
    </message>
    <message>
        <source>Saved: the form of {title}.</source>
        <translation>Записано: форма «{title}».</translation>
    </message>
    <message>
        <source>It stands in the form again, not saved yet. F12 saves it, Alt+Z brings back what stood here.</source>
        <translation>Она снова стоит в форме, ещё не записана. F12 запишет, Alt+Z вернёт то, что стояло.</translation>
    </message>
    <message>
        <source>The form stands here as it is saved. Alt+Z brings back what stood here.</source>
        <translation>Форма стоит такой, как записана. Alt+Z вернёт то, что стояло.</translation>
    </message>
    <message>
        <source>Only a supervisor can save changes here.</source>
        <translation>Изменения здесь записывает только старший.</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>линия {line}</translation>
    </message>
</context>
<context>
    <name>FormHistory</name>
    <message>
        <source>Versions: ↑ ↓ compares one with what stands here, Enter takes it back.</source>
        <translation>Версии: ↑ ↓ сравнивает с тем, что сейчас в форме, Enter возвращает.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Take this one back  Enter</source>
        <translation>Вернуть эту  Enter</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
</context>
<context>
    <name>FormHistoryScreen</name>
    <message>
        <source>It is what stands in the form now.</source>
        <translation>Это то, что сейчас в форме.</translation>
    </message>
    <message>
        <source>From that version to what stands in the form now:</source>
        <translation>От этой версии до того, что сейчас в форме:</translation>
    </message>
</context>
<context>
    <name>FormItems</name>
    <message>
        <source>Taken out. Alt+Z brings it back.</source>
        <translation>Убрано. Alt+Z вернёт.</translation>
    </message>
    <message>
        <source>Nothing stands here that can be moved or taken out.</source>
        <translation>Здесь нечего переставить или убрать.</translation>
    </message>
    <message>
        <source>Nothing was taken out here: there is nothing to bring back.</source>
        <translation>Здесь ничего не убирали: возвращать нечего.</translation>
    </message>
    <message>
        <source>Read out to the caller, word for word, while the call lasts.</source>
        <translation>Читается заявителю вслух, слово в слово, пока идёт разговор.</translation>
    </message>
    <message>
        <source>Told to the caller at the end: what is to be ready when somebody comes.</source>
        <translation>Говорится в конце разговора: что подготовить к приходу мастера.</translation>
    </message>
    <message>
        <source>Every call has this field. Space lets Enter go there after the questions.</source>
        <translation>Это поле есть у каждого звонка. Пробел: Enter зайдёт в него после вопросов.</translation>
    </message>
    <message>
        <source>A caller&apos;s words that begin like this point to this kind. The longest that fit win, and a kind with a person in danger goes before; of equals, the one higher in the directory.</source>
        <translation>Слова заявителя с таким началом указывают на этот вид. Побеждает самое длинное совпадение; вид, где человек в опасности, идёт вперёд; из равных – тот, что выше в справочнике.</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>What the form has</source>
        <translation>Что есть в форме</translation>
    </message>
    <message>
        <source>Alt+↑↓ move · Del take out · Alt+Z bring back · Alt+W languages · Alt+E versions</source>
        <translation>Alt+↑↓ переставить · Del убрать · Alt+Z вернуть · Alt+W языки · Alt+E версии</translation>
    </message>
    <message>
        <source>save</source>
        <translation>записать</translation>
    </message>
    <message>
        <source>fields</source>
        <translation>поля</translation>
    </message>
    <message>
        <source>try it</source>
        <translation>проба</translation>
    </message>
    <message>
        <source>The form is not saved yet: it waits as it is.</source>
        <translation>Форма ещё не записана: она ждёт в том же виде.</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>Try it: answer as a caller would. Nothing of this is written.</source>
        <translation>Проба: отвечайте за заявителя. Ничего из этого не записывается.</translation>
    </message>
    <message>
        <source>Nothing is asked yet.</source>
        <translation>Пока ничего не спрашивается.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Прочитайте вслух</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что следует</translation>
    </message>
    <message>
        <source>Then asked</source>
        <translation>Потом спросить</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>what a caller says</source>
        <translation>что говорит заявитель</translation>
    </message>
    <message>
        <source>Try what a caller says</source>
        <translation>Проба слов заявителя</translation>
    </message>
    <message>
        <source>owed until it is answered</source>
        <translation>ждёт ответа</translation>
    </message>
    <message>
        <source>what helps the dispatcher to ask it</source>
        <translation>что поможет диспетчеру спросить</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation>Как отвечают</translation>
    </message>
    <message>
        <source>The choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What follows: priority, line, kind of trouble</source>
        <translation>Что следует: срочность, линия, вид неисправности</translation>
    </message>
    <message>
        <source>Words or their beginnings</source>
        <translation>Слова или их начала</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>stored as {key}</source>
        <translation>хранится как {key}</translation>
    </message>
</context>
<context>
    <name>FormTrial</name>
    <message>
        <source>{kind}, as the words say: “{words}”</source>
        <translation>{kind}: так говорят слова «{words}»</translation>
    </message>
    <message>
        <source>else {kind}: “{words}”</source>
        <translation>иначе {kind}: «{words}»</translation>
    </message>
    <message>
        <source>These words point to no kind yet.</source>
        <translation>Эти слова пока не указывают ни на один вид.</translation>
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
        <translation>учебная компания, всё ненастоящее</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>{name} on duty</source>
        <translation>{name} на смене</translation>
    </message>
    <message>
        <source>nobody on duty (F10 5)</source>
        <translation>на смене никого (F10 5)</translation>
    </message>
    <message numerus="yes">
        <source>Open %n</source>
        <translation>
            <numerusform>Открыто %n</numerusform>
            <numerusform>Открыто %n</numerusform>
            <numerusform>Открыто %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late %n</source>
        <translation>
            <numerusform>Просрочено %n</numerusform>
            <numerusform>Просрочено %n</numerusform>
            <numerusform>Просрочено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked %n</source>
        <translation>
            <numerusform>Отложен %n</numerusform>
            <numerusform>Отложено %n</numerusform>
            <numerusform>Отложено %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>The keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Вверх, вниз</translation>
    </message>
    <message>
        <source>Choose a line of the page. Enter opens its card.</source>
        <translation>Выбрать строку страницы. Enter открывает карточку.</translation>
    </message>
    <message>
        <source>This page.</source>
        <translation>Эта страница.</translation>
    </message>
    <message>
        <source>Find: number, telephone, place, name, words; a date turns to that day.</source>
        <translation>Поиск: номер, телефон, место, имя, слова; дата открывает тот день.</translation>
    </message>
    <message>
        <source>Person in danger: the script to read out, and the shortest due time.</source>
        <translation>Человек в опасности: что прочитать вслух и самый короткий срок.</translation>
    </message>
    <message>
        <source>Ring: no answer, refused, accepted and when he will be there; or ring the caller back.</source>
        <translation>Звонок: не отвечает, отказ, принял и когда будет; или перезвонить заявителю.</translation>
    </message>
    <message>
        <source>Print the order; on the review, the page of the book.</source>
        <translation>Печать наряда; в проверке дня – страница журнала.</translation>
    </message>
    <message>
        <source>A call that is no request: one digit says which.</source>
        <translation>Звонок, который не заявка: цифра говорит какой.</translation>
    </message>
    <message>
        <source>New call. In a half-typed one: park it, begin anew. In an empty one: fetch a parked one.</source>
        <translation>Новый звонок. В недописанном: отложить и начать другой. В пустом: достать отложенный.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>They write on the last line. Enter registers it: it has its number.</source>
        <translation>Пишут в последней строке. Enter регистрирует: у заявки есть номер.</translation>
    </message>
    <message>
        <source>Next act: Enter takes the likely one. A line like “Petrov, done 15:10” is one act.</source>
        <translation>Следующее действие: Enter берёт вероятное. Строка «Петров, сделано 15:10» – одно действие.</translation>
    </message>
    <message>
        <source>Places: 1 day page, 2 orders, 3 directory, 4 day review, 5 the desk, 6 import, 7 export, 8 calls, 9 written down later.</source>
        <translation>Разделы: 1 день, 2 наряды, 3 справочник, 4 проверка дня, 5 пульт, 6 импорт, 7 экспорт, 8 звонки, 9 записанное позже.</translation>
    </message>
    <message>
        <source>One step back. Nothing typed is lost.</source>
        <translation>На шаг назад. Набранное не теряется.</translation>
    </message>
    <message>
        <source>Fetch a parked call.</source>
        <translation>Достать отложенный звонок.</translation>
    </message>
    <message>
        <source>The day before, the day after. Alt+Home: today.</source>
        <translation>Предыдущий день, следующий день. Alt+Home: сегодня.</translation>
    </message>
    <message>
        <source>Person 1 … 9 takes the desk, from anywhere. Ctrl+F10: off duty.</source>
        <translation>Сотрудник 1 … 9 заступает на смену, откуда угодно. Ctrl+F10: смена сдана.</translation>
    </message>
    <message>
        <source>Larger and smaller text, 12 to 22 points.</source>
        <translation>Крупнее и мельче, от 12 до 22 пунктов.</translation>
    </message>
    <message>
        <source>On a card: take back your last act. It stays readable, struck through.</source>
        <translation>На карточке: отменить своё последнее действие. Оно остаётся читаемым, зачёркнутым.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Of every act: 1510, yesterday 23:10, -20 (20 minutes ago); empty is now.</source>
        <translation>У каждого действия: 1510, вчера 23:10, -20 (20 минут назад); пусто — сейчас.</translation>
    </message>
    <message>
        <source>Join: add this caller to the open request; on a card, another desk&apos;s. Del: two calls.</source>
        <translation>Объединить: добавить звонившего к открытой заявке; на карточке — заявку другого пульта. Del — два звонка.</translation>
    </message>
    <message>
        <source>Everything that waits; first what is to be decided.</source>
        <translation>Всё, что ждёт; сначала то, что требует решения.</translation>
    </message>
    <message>
        <source>Save; on the review, sign the day. Where something is to be decided: once more.</source>
        <translation>Записать; в проверке дня – подписать. Где нужно решение: ещё раз.</translation>
    </message>
    <message>
        <source>Of what is chosen: its history; its photos and papers.</source>
        <translation>Выбранного: история; снимки и бумаги.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Requests here, the newest first</source>
        <translation>Заявки здесь, новые сверху</translation>
    </message>
</context>
<context>
    <name>HistoryScreen</name>
    <message>
        <source>History: {what}</source>
        <translation>История: {what}</translation>
    </message>
</context>
<context>
    <name>ImportCheck</name>
    <message>
        <source>How far it is</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <source>Differences and refused rows</source>
        <translation>Отличия и отклонённые строки</translation>
    </message>
    <message>
        <source>Accept, or not</source>
        <translation>Принять или нет</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Accept all, or none</source>
        <translation>Принять все или ни одного</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
</context>
<context>
    <name>ImportColumnsPane</name>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Становится</translation>
    </message>
    <message>
        <source>type a part of the field’s name</source>
        <translation>наберите часть названия поля</translation>
    </message>
    <message>
        <source>What it can become</source>
        <translation>Чем он может стать</translation>
    </message>
    <message>
        <source>Up, Down: another column. Del: leave it out.</source>
        <translation>Вверх, вниз: другой столбец. Del: не брать его.</translation>
    </message>
    <message>
        <source>Keep these columns  Ctrl+S</source>
        <translation>Запомнить столбцы  Ctrl+S</translation>
    </message>
    <message>
        <source>Keep these columns, Ctrl+S</source>
        <translation>Запомнить столбцы, Ctrl+S</translation>
    </message>
    <message>
        <source>under which name? Enter keeps</source>
        <translation>под каким именем? Enter запомнит</translation>
    </message>
    <message>
        <source>Name of these columns</source>
        <translation>Имя для этих столбцов</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>type, paste or drop a file here</source>
        <translation>наберите, вставьте или перетащите файл</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose a file (Ctrl+O)</source>
        <translation>Выбрать файл (Ctrl+O)</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Что в нём</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Ячейки разделяет</translation>
    </message>
    <message>
        <source>Titles stand in line</source>
        <translation>Заголовки в строке</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>Начало файла</translation>
    </message>
    <message>
        <source>A table from Excel (xlsx, xls), LibreOffice (ods) or any other program (csv): customers, people and their phones, places, lifts, staff, or a journal of calls. First it is only read: you see what becomes of it, and nothing is stored before you say so.</source>
        <translation>Таблица из Excel (xlsx, xls), LibreOffice (ods) или любой другой программы (csv): заказчики, люди и их телефоны, адреса, лифты, сотрудники или журнал звонков. Сначала она только читается: видно, что из неё получится, и ничего не сохраняется без вашего слова.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>1 File</source>
        <translation>1 Файл</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Столбцы</translation>
    </message>
    <message>
        <source>3 First rows</source>
        <translation>3 Первые строки</translation>
    </message>
    <message>
        <source>4 Check and import</source>
        <translation>4 Проверка и импорт</translation>
    </message>
    <message>
        <source>Import: {step}</source>
        <translation>Импорт: {step}</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>стоп</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>check all</source>
        <translation>проверить</translation>
    </message>
    <message>
        <source>import</source>
        <translation>принять</translation>
    </message>
    <message>
        <source>check again</source>
        <translation>проверить снова</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Какой файл?</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.xlsm *.xlsb *.ods *.csv *.tsv *.txt)</source>
        <translation>Таблицы (*.xlsx *.xls *.xlsm *.xlsb *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Dates are written</source>
        <translation>Даты записаны</translation>
    </message>
    <message>
        <source>Split addresses into street, house, flat</source>
        <translation>Делить адреса на улицу, дом, квартиру</translation>
    </message>
    <message>
        <source>The first rows as they will be stored</source>
        <translation>Первые строки, как они сохранятся</translation>
    </message>
</context>
<context>
    <name>ImportResults</name>
    <message>
        <source>being checked</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>coming in</source>
        <translation>принимается</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>окончен</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>прерван</translation>
    </message>
    <message>
        <source>{file} report</source>
        <translation>{file} отчёт</translation>
    </message>
    <message>
        <source>It stops after the rows at hand …</source>
        <translation>Остановится после начатых строк …</translation>
    </message>
    <message>
        <source>The report is saved: {file}.</source>
        <translation>Отчёт сохранён: {file}.</translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Type the name of a file, or Ctrl+O to choose one.</source>
        <translation>Наберите имя файла или выберите его: Ctrl+O.</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Файл читается …</translation>
    </message>
    <message>
        <source>Kept as “{name}”: a file with these titles is understood like this from now on.</source>
        <translation>Запомнено как «{name}»: файл с такими заголовками теперь понимается так.</translation>
    </message>
</context>
<context>
    <name>ImportSign</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import broken off: F10 6</source>
        <translation>Импорт прерван: F10 6</translation>
    </message>
    <message>
        <source>Import ended: F10 6</source>
        <translation>Импорт окончен: F10 6</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>F12  Save</source>
        <translation>F12  Записать</translation>
    </message>
    <message>
        <source>park, next call</source>
        <translation>отложить</translation>
    </message>
    <message>
        <source>join</source>
        <translation>к заявке</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>опасность</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>не заявка</translation>
    </message>
    <message>
        <source>save</source>
        <translation>записать</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Записать звонок</translation>
    </message>
</context>
<context>
    <name>IntakeSheet</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Where or who</source>
        <translation>Где или кто</translation>
    </message>
    <message>
        <source>street and house, lift number, surname or phone</source>
        <translation>улица и дом, номер лифта, фамилия или телефон</translation>
    </message>
    <message>
        <source>Who, phone</source>
        <translation>Кто, телефон</translation>
    </message>
    <message>
        <source>name, number, or both</source>
        <translation>имя, номер или оба</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>a digit, or the first letters</source>
        <translation>цифра или первые буквы</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>keys, codes, whom to ask for</source>
        <translation>ключи, коды, кого спросить</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Случилось в</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>new place</source>
        <translation>новое место</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation>Кончилось</translation>
    </message>
    <message>
        <source>done 15:10 Petrov; empty: open still</source>
        <translation>готово 15:10 Петров; пусто – ещё открыта</translation>
    </message>
</context>
<context>
    <name>KeyStrip</name>
    <message>
        <source>more</source>
        <translation>ещё</translation>
    </message>
</context>
<context>
    <name>Leading</name>
    <message>
        <source>Write what the caller says, then F4 adds it to the chosen line.</source>
        <translation>Запишите, что говорит звонящий, и F4 добавит его к выбранной строке.</translation>
    </message>
    <message>
        <source>Choose a line first: Up and Down, or F3 finds it.</source>
        <translation>Сначала выберите строку стрелками вверх и вниз или найдите её: F3.</translation>
    </message>
</context>
<context>
    <name>LineOffer</name>
    <message>
        <source>Nothing like it is open here. Enter writes it down as a request; ↑ chooses a line to join.</source>
        <translation>Похожего здесь нет. Enter запишет заявку; ↑ выбирает строку, к которой присоединить.</translation>
    </message>
</context>
<context>
    <name>LinesInput</name>
    <message>
        <source>one more</source>
        <translation>ещё</translation>
    </message>
</context>
<context>
    <name>MainScreen</name>
    <message>
        <source>Day page</source>
        <translation>День</translation>
    </message>
    <message>
        <source>help</source>
        <translation>помощь</translation>
    </message>
    <message>
        <source>new call</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>find</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>опасность</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>не заявка</translation>
    </message>
    <message>
        <source>places</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Новый звонок</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Наряды</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Day review</source>
        <translation>Проверка дня</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Пульт</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Вложения</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Written down later</source>
        <translation>Записано позже</translation>
    </message>
    <message>
        <source>1 day page   2 orders   3 directory   4 day review   5 the desk   6 import   7 export   8 calls   9 written later</source>
        <translation>1 день   2 наряды   3 справочник   4 проверка дня   5 пульт   6 импорт   7 экспорт   8 звонки   9 записанное позже</translation>
    </message>
    <message>
        <source>call left</source>
        <translation>к звонку</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Find the one that stays</source>
        <translation>Найдите ту, что останется</translation>
    </message>
    <message>
        <source>The one that stays</source>
        <translation>Та, что останется</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>Merge  F12</source>
        <translation>Объединить  F12</translation>
    </message>
    <message>
        <source>Swap  Alt+S</source>
        <translation>Наоборот  Alt+S</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>Назад  Esc</translation>
    </message>
</context>
<context>
    <name>NowBand</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>СЕЙЧАС</translation>
    </message>
</context>
<context>
    <name>OldDays</name>
    <message>
        <source>Older than what is kept here (since {day}): asking the server …</source>
        <translation>Раньше, чем хранится здесь (с {day}): спрашиваем сервер …</translation>
    </message>
    <message>
        <source>Older than what is kept here (since {day}), and the server does not answer: lines may be missing. They come when it is back.</source>
        <translation>Раньше, чем хранится здесь (с {day}), а сервер не отвечает: строк может не хватать. Они придут, когда он вернётся.</translation>
    </message>
    <message>
        <source>Older than what is kept here (since {day}): lines may be missing. {why}</source>
        <translation>Раньше, чем хранится здесь (с {day}): строк может не хватать. {why}</translation>
    </message>
</context>
<context>
    <name>OldRequests</name>
    <message>
        <source>Older than what is kept here: fetching it from the server …</source>
        <translation>Эта заявка старше того, что хранится здесь: берём её с сервера…</translation>
    </message>
    <message>
        <source>The server does not show this request.</source>
        <translation>Сервер не показывает эту заявку.</translation>
    </message>
    <message>
        <source>It is here now, and was not opened, for you went on.</source>
        <translation>Заявка уже здесь; она не открыта, потому что вы пошли дальше.</translation>
    </message>
    <message>
        <source>Older than what is kept here, and it could not be fetched. {why}</source>
        <translation>Эта заявка старше того, что хранится здесь, и взять её не удалось. {why}</translation>
    </message>
</context>
<context>
    <name>OlderFound</name>
    <message>
        <source>Asking the server for older ones …</source>
        <translation>Спрашиваем сервер о более старых…</translation>
    </message>
    <message>
        <source>Older ones (before {day}) are on the server, which does not answer now.</source>
        <translation>Более старые (до {day}) — на сервере, а он сейчас не отвечает.</translation>
    </message>
    <message>
        <source>Older ones (before {day}) are on the server. {why}</source>
        <translation>Более старые (до {day}) — на сервере. {why}</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>Open orders</source>
        <translation>Открытые наряды</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Наряды</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) open</source>
        <translation>
            <numerusform>Открыт %n наряд</numerusform>
            <numerusform>Открыто %n наряда</numerusform>
            <numerusform>Открыто %n нарядов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) out</source>
        <translation>
            <numerusform>на руках %n лист</numerusform>
            <numerusform>на руках %n листа</numerusform>
            <numerusform>на руках %n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>No open orders: nobody has work, and no sheet is out.</source>
        <translation>Открытых нарядов нет: ни у кого нет работы, и листов на руках нет.</translation>
    </message>
    <message>
        <source>act</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>вернулся</translation>
    </message>
    <message>
        <source>Choose an order or a person: Up and Down. Shift+F8 prints all.</source>
        <translation>Выберите наряд или человека: стрелки вверх и вниз. Shift+F8 печатает все.</translation>
    </message>
    <message>
        <source>Choose one of the orders: Up and Down.</source>
        <translation>Выберите наряд: стрелки вверх и вниз.</translation>
    </message>
</context>
<context>
    <name>OrdersScreen</name>
    <message>
        <source>{number} is back: {outcome}, {minutes}. It is {status} now.</source>
        <translation>Лист {number} вернулся: {outcome}, {minutes}. Теперь: {status}.</translation>
    </message>
    <message>
        <source>no minutes written down</source>
        <translation>минуты не записаны</translation>
    </message>
</context>
<context>
    <name>OtherCallSeat</name>
    <message>
        <source>Calls that are no request</source>
        <translation>Звонки без заявки</translation>
    </message>
    <message>
        <source>Requests of the caller, and what to say of them</source>
        <translation>Заявки звонящего и что о них сказать</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>Показанная страница</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>No order to print: nobody has open work on paper.</source>
        <translation>Печатать нечего: открытых нарядов ни у кого нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n наряд</numerusform>
            <numerusform>%n наряда</numerusform>
            <numerusform>%n нарядов</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is being set …</source>
        <translation>Страница готовится …</translation>
    </message>
    <message>
        <source>{what}: not shown, for you went on. F8 there shows it.</source>
        <translation>{what}: не показано, вы перешли дальше. F8 там покажет.</translation>
    </message>
    <message>
        <source>{what}: F8 prints, F12 saves a PDF, Esc goes back.</source>
        <translation>{what}: F8 печатает, F12 сохраняет PDF, Esc – назад.</translation>
    </message>
    <message>
        <source>{what}: sent to the printer.</source>
        <translation>{what}: отправлено на принтер.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено: {file}.</translation>
    </message>
</context>
<context>
    <name>ParkedSeat</name>
    <message>
        <source>Parked calls</source>
        <translation>Отложенные звонки</translation>
    </message>
    <message>
        <source>PARKED Alt+</source>
        <translation>ОТЛОЖЕНЫ Alt+</translation>
    </message>
</context>
<context>
    <name>PhoneBlock</name>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Links daybook: of a telephone system or a web page open this desk with the caller.</source>
        <translation>Ссылки daybook: из телефонной системы или с веб-страницы открывают эту программу со звонящим.</translation>
    </message>
    <message>
        <source>Softphones start this program when it rings; web pages need their links to be known here.</source>
        <translation>Софтфоны запускают программу при звонке; для веб-страниц надо зарегистрировать тип ссылок.</translation>
    </message>
    <message>
        <source>F7  Forget the link type</source>
        <translation>F7  Снять регистрацию ссылок</translation>
    </message>
    <message>
        <source>F7  Register the link type</source>
        <translation>F7  Зарегистрировать тип ссылок</translation>
    </message>
    <message>
        <source>Copy the lines for {softphone}</source>
        <translation>Скопировать строки для {softphone}</translation>
    </message>
</context>
<context>
    <name>PinInput</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>set; “-” removes it</source>
        <translation>есть; «-» убирает</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>сохранить PDF</translation>
    </message>
</context>
<context>
    <name>QuestionFields</name>
    <message>
        <source>owed</source>
        <translation>нужен ответ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ReferenceInput</name>
    <message>
        <source>one more</source>
        <translation>ещё</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Daybook cannot open its file</source>
        <translation>Daybook не может открыть свой файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>RequestLines</name>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Кто звонил</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Line/person</source>
        <translation>Линия/кто</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>ReturnRow</name>
    <message>
        <source>Sheet returned</source>
        <translation>Лист вернулся</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Какая заявка</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>Sheets that wait</source>
        <translation>Листы, которые ждут</translation>
    </message>
    <message>
        <source>Minutes: {norm} is the norm. Enter returns the sheet. Tab: words.</source>
        <translation>Минуты: норма {norm}. Enter принимает лист. Tab: слова.</translation>
    </message>
    <message>
        <source>Minutes; empty: not recorded. Enter returns the sheet. Tab: words.</source>
        <translation>Минуты; пусто: не записано. Enter принимает лист. Tab: слова.</translation>
    </message>
    <message>
        <source>Words, if you like. Enter returns the sheet.</source>
        <translation>Слова, если хотите. Enter принимает лист.</translation>
    </message>
    <message>
        <source>Half typed: {numbers}. Enter on the empty number brings the first one back.</source>
        <translation>Недописано: {numbers}. Enter при пустом номере вернёт первый лист.</translation>
    </message>
    <message>
        <source>“{typed}” is no number of minutes.</source>
        <translation>«{typed}» – не число минут.</translation>
    </message>
    <message>
        <source>type or scan its number</source>
        <translation>наберите или считайте номер</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>another day: 1.3.</source>
        <translation>дата: 1.3.</translation>
    </message>
    <message>
        <source>if there is something to say about this day</source>
        <translation>если о дне есть что сказать</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Читать нечего</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Другой день</translation>
    </message>
    <message numerus="yes">
        <source>Not signed. F12 signs %n entry(ies).</source>
        <translation>
            <numerusform>Не подписано. F12 подпишет %n запись.</numerusform>
            <numerusform>Не подписано. F12 подпишет %n записи.</numerusform>
            <numerusform>Не подписано. F12 подпишет %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by {author}, {time}, over {count}.</source>
        <translation>Подписано: {author}, {time}, {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n addendum(a) since.</source>
        <translation>
            <numerusform>С тех пор %n дополнение.</numerusform>
            <numerusform>С тех пор %n дополнения.</numerusform>
            <numerusform>С тех пор %n дополнений.</numerusform>
        </translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>подписать</translation>
    </message>
    <message>
        <source>F12 again signs the day, with the remark if there is one. Esc: not yet.</source>
        <translation>F12 ещё раз подписывает день, с замечанием, если оно есть. Esc: ещё нет.</translation>
    </message>
    <message>
        <source>No request was written down on this day.</source>
        <translation>В этот день заявок не записано.</translation>
    </message>
    <message>
        <source>What is known of this day</source>
        <translation>Что известно об этом дне</translation>
    </message>
</context>
<context>
    <name>ReviewRows</name>
    <message>
        <source>The day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>{day} is signed. What is written about it from now on is an addendum.</source>
        <translation>{day}: подписано. Что запишут об этом дне теперь – дополнение.</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Many places in one line</source>
        <translation>Много мест одной строкой</translation>
    </message>
    <message>
        <source>What will be stored</source>
        <translation>Что будет записано</translation>
    </message>
    <message>
        <source>Make all</source>
        <translation>Создать всё</translation>
    </message>
</context>
<context>
    <name>SameCallLine</name>
    <message>
        <source>The same call</source>
        <translation>Тот же звонок</translation>
    </message>
</context>
<context>
    <name>SayLine</name>
    <message>
        <source>Say</source>
        <translation>Скажите</translation>
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
        <translation>Кто за пультом?</translation>
    </message>
    <message>
        <source>Press the digit; 0 goes off duty.</source>
        <translation>Нажмите цифру; 0 – смена сдана.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Вид экрана</translation>
    </message>
    <message>
        <source>{person} – on duty</source>
        <translation>{person} – на смене</translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation>PIN: {name}</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлые</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмные</translation>
    </message>
    <message>
        <source>as the PC</source>
        <translation>как в ПК</translation>
    </message>
    <message>
        <source>smaller (Ctrl -)</source>
        <translation>мельче (Ctrl -)</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>larger (Ctrl +)</source>
        <translation>крупнее (Ctrl +)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>сервер</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>телефон</translation>
    </message>
</context>
<context>
    <name>SeatScreen</name>
    <message>
        <source>{name} is on duty now.</source>
        <translation>{name} теперь на смене.</translation>
    </message>
    <message>
        <source>Off duty. Whoever comes presses F10 5 and a digit.</source>
        <translation>Смена сдана. Кто придёт, нажмёт F10 5 и цифру.</translation>
    </message>
    <message>
        <source>Links daybook: open this desk now, for this user of the PC.</source>
        <translation>Ссылки daybook: теперь открывают эту программу у этого пользователя ПК.</translation>
    </message>
    <message>
        <source>Links daybook: open this program no longer.</source>
        <translation>Ссылки daybook: больше не открывают эту программу.</translation>
    </message>
    <message>
        <source>Copied. Paste it into the settings of {softphone}.</source>
        <translation>Скопировано. Вставьте в настройки {softphone}.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>Say</source>
        <translation>Скажите</translation>
    </message>
</context>
<context>
    <name>SetsInput</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>a choice that is gone</source>
        <translation>вариант, которого нет</translation>
    </message>
</context>
<context>
    <name>SharingBlock</name>
    <message>
        <source>Sharing</source>
        <translation>Общая работа</translation>
    </message>
    <message>
        <source>F4  Connect to the company’s server</source>
        <translation>F4  Подключить к серверу компании</translation>
    </message>
    <message>
        <source>F4  Another person’s password</source>
        <translation>F4  Пароль ещё одного человека</translation>
    </message>
    <message>
        <source>F6  Go on with the copy</source>
        <translation>F6  Продолжить копирование</translation>
    </message>
    <message>
        <source>F6  Pause the copy</source>
        <translation>F6  Приостановить копирование</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>продолжить</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>пауза</translation>
    </message>
</context>
<context>
    <name>SharingSeat</name>
    <message>
        <source>Nobody else has this request open</source>
        <translation>Эта заявка больше ни у кого не открыта</translation>
    </message>
    <message>
        <source>Something is to be decided here: Esc leads to it.</source>
        <translation>Здесь нужно решение: Esc ведёт к нему.</translation>
    </message>
    <message>
        <source>To be decided: Esc</source>
        <translation>Нужно решение: Esc</translation>
    </message>
</context>
<context>
    <name>SidesView</name>
    <message>
        <source>This one stays</source>
        <translation>Эта останется</translation>
    </message>
    <message>
        <source>This one goes</source>
        <translation>Эта уйдёт</translation>
    </message>
</context>
<context>
    <name>SigningOn</name>
    <message>
        <source>Not saved yet: nobody is on duty. Who are you?   {digits}</source>
        <translation>Ещё не сохранено: никто не на смене. Кто вы?   {digits}</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Half typed</source>
        <translation>Недописано</translation>
    </message>
    <message>
        <source>People in danger</source>
        <translation>Люди в опасности</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Nobody accepted</source>
        <translation>Никто не принял</translation>
    </message>
    <message>
        <source>Callers to ring back</source>
        <translation>Кому перезвонить</translation>
    </message>
    <message>
        <source>Carried over from earlier days</source>
        <translation>С прошлых дней</translation>
    </message>
    <message>
        <source>Joined: who was sent is to be told</source>
        <translation>Объединено: сообщить тому, кто выехал</translation>
    </message>
    <message>
        <source>Perhaps the same call</source>
        <translation>Возможно, тот же звонок</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Спорно</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Отклонено сервером</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Пропущенные звонки</translation>
    </message>
    <message>
        <source>Told a time of arrival that has passed</source>
        <translation>Обещанное время приезда прошло</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Everything that waits</source>
        <translation>Всё, что ждёт</translation>
    </message>
    <message>
        <source>Nothing waits: no one is in danger, late, or owed a call.</source>
        <translation>Ничто не ждёт: никто не в опасности, ничего не просрочено, звонков не обещано.</translation>
    </message>
    <message>
        <source>next act</source>
        <translation>действие</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>ring back</source>
        <translation>перезвонить</translation>
    </message>
</context>
<context>
    <name>WishList</name>
    <message>
        <source>When you have time</source>
        <translation>Когда будет время</translation>
    </message>
    <message>
        <source>Your people and teams</source>
        <translation>Ваши люди и бригады</translation>
    </message>
    <message>
        <source>Customers, places and lifts</source>
        <translation>Клиенты, места и лифты</translation>
    </message>
    <message>
        <source>The practice company</source>
        <translation>Учебная компания</translation>
    </message>
    <message>
        <source>A test print</source>
        <translation>Пробная печать</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Sharing with other desks</source>
        <translation>Работа с другими пультами</translation>
    </message>
    <message>
        <source>Customers from Excel</source>
        <translation>Заказчики из Excel</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your trade: one or several</source>
        <translation>Ваша отрасль: одна или несколько</translation>
    </message>
    <message>
        <source>Put this list away (F10 5 has it)</source>
        <translation>Убрать этот список (есть по F10 5)</translation>
    </message>
    <message>
        <source>Show this list beside the page</source>
        <translation>Показать список рядом со страницей</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>The practice company is being made; its window opens by itself in half a minute.</source>
        <translation>Учебная компания создаётся; её окно откроется само через полминуты.</translation>
    </message>
    <message>
        <source>The backup is whole and lies here: {file}</source>
        <translation>Копия цела и лежит здесь: {file}</translation>
    </message>
    <message>
        <source>The practice company is open in a window with a coloured frame.</source>
        <translation>Учебная компания открыта в окне с цветной рамкой.</translation>
    </message>
</context>
<context>
    <name>WritingLine</name>
    <message>
        <source>Write the call here and press Enter</source>
        <translation>Запишите звонок здесь и нажмите Enter</translation>
    </message>
    <message>
        <source>Writing line</source>
        <translation>Строка записи</translation>
    </message>
</context>
<context>
    <name>acts</name>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Route to a team</source>
        <translation>Передать бригаде</translation>
    </message>
    <message>
        <source>Assign a person</source>
        <translation>Назначить исполнителя</translation>
    </message>
    <message>
        <source>Rang, no answer</source>
        <translation>Звонили, не отвечает</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>New time of arrival</source>
        <translation>Новое время прибытия</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Выехал</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыл</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on after a pause</source>
        <translation>Продолжить после паузы</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Отменить заявку</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Answer the questions</source>
        <translation>Ответить на вопросы</translation>
    </message>
    <message>
        <source>Join a caller</source>
        <translation>Добавить звонившего</translation>
    </message>
    <message>
        <source>Take a caller out again</source>
        <translation>Отделить звонившего</translation>
    </message>
    <message>
        <source>Same call: join</source>
        <translation>Тот же вызов: объединить</translation>
    </message>
    <message>
        <source>Two calls</source>
        <translation>Разные вызовы</translation>
    </message>
    <message>
        <source>Told who was sent</source>
        <translation>Посланный предупреждён</translation>
    </message>
    <message>
        <source>Ring the caller back</source>
        <translation>Перезвонить заявителю</translation>
    </message>
    <message>
        <source>Write down minutes</source>
        <translation>Записать минуты</translation>
    </message>
    <message>
        <source>Print the order</source>
        <translation>Напечатать наряд</translation>
    </message>
    <message>
        <source>Sheet returned</source>
        <translation>Лист вернулся</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить действие</translation>
    </message>
    <message>
        <source>Sign the day</source>
        <translation>Подписать день</translation>
    </message>
    <message>
        <source>Change the directory</source>
        <translation>Изменить справочник</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Приложить файл</translation>
    </message>
    <message>
        <source>Caller rung, no answer</source>
        <translation>Заявитель не ответил</translation>
    </message>
    <message>
        <source>Promise a call-back</source>
        <translation>Обещать перезвонить</translation>
    </message>
    <message>
        <source>No call-back needed</source>
        <translation>Перезванивать не нужно</translation>
    </message>
    <message>
        <source>Caller told when they come</source>
        <translation>Заявителю сказано, когда приедут</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} д</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Merged into {title}</source>
        <translation>Объединено с: {title}</translation>
    </message>
    <message>
        <source>Place: {title}</source>
        <translation>Место: {title}</translation>
    </message>
    <message>
        <source>Customer: {title}</source>
        <translation>Клиент: {title}</translation>
    </message>
    <message>
        <source>Same number, {number}: {title}</source>
        <translation>Тот же номер, {number}: {title}</translation>
    </message>
    <message>
        <source>Here too: {title}</source>
        <translation>Здесь же: {title}</translation>
    </message>
    <message>
        <source>Contract: {title}</source>
        <translation>Договор: {title}</translation>
    </message>
    <message>
        <source>Equipment: {title}</source>
        <translation>Оборудование: {title}</translation>
    </message>
    <message>
        <source>Contact: {title}</source>
        <translation>Контакт: {title}</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message numerus="yes">
        <source>%n open request(s)</source>
        <translation>
            <numerusform>%n открытая заявка</numerusform>
            <numerusform>%n открытые заявки</numerusform>
            <numerusform>%n открытых заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакта</numerusform>
            <numerusform>%n контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telephone number(s)</source>
        <translation>
            <numerusform>%n телефон</numerusform>
            <numerusform>%n телефона</numerusform>
            <numerusform>%n телефонов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of equipment</source>
        <translation>
            <numerusform>%n единица оборудования</numerusform>
            <numerusform>%n единицы оборудования</numerusform>
            <numerusform>%n единиц оборудования</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n договор</numerusform>
            <numerusform>%n договора</numerusform>
            <numerusform>%n договоров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended request(s)</source>
        <translation>
            <numerusform>%n закрытая заявка</numerusform>
            <numerusform>%n закрытые заявки</numerusform>
            <numerusform>%n закрытых заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>In use here still: {counts}. Alt+R again retires it all the same; they keep what they refer to.</source>
        <translation>Здесь ещё есть: {counts}. Alt+R ещё раз — всё равно убрать; у них всё останется как записано.</translation>
    </message>
</context>
<context>
    <name>asked</name>
    <message>
        <source>Say: {said}</source>
        <translation>Скажите: {said}</translation>
    </message>
    <message>
        <source>Nobody has accepted {serial} yet. I am seeing to it now.</source>
        <translation>Заявку {serial} ещё никто не принял. Я сейчас этим занимаюсь.</translation>
    </message>
    <message>
        <source>Nobody has accepted {serial} yet. I will ring you back by {time}.</source>
        <translation>Заявку {serial} ещё никто не принял. Я перезвоню вам до {time}.</translation>
    </message>
    <message>
        <source>{serial} is with {person}, not accepted yet. I am asking now.</source>
        <translation>Заявка {serial} передана, исполнитель – {person}; ещё не принята. Я сейчас уточню.</translation>
    </message>
    <message>
        <source>{serial} is with {person}, not accepted yet. I will ring you back by {time}.</source>
        <translation>Заявка {serial} передана, исполнитель – {person}; ещё не принята. Я перезвоню вам до {time}.</translation>
    </message>
    <message>
        <source>{serial} is with {person}, accepted at {accepted}. I am asking when.</source>
        <translation>Заявка {serial} принята в {accepted}, исполнитель – {person}. Я уточню, когда ждать.</translation>
    </message>
    <message>
        <source>{serial} is with {person}, accepted at {accepted} and expected to be there at {time}.</source>
        <translation>Заявка {serial} принята в {accepted}, исполнитель – {person}; ждите к {time}.</translation>
    </message>
    <message>
        <source>{person} is on the way to you about {serial}.</source>
        <translation>По заявке {serial} к вам уже едут: {person}.</translation>
    </message>
    <message>
        <source>{person} is on the way to you about {serial} and expected to be there at {time}.</source>
        <translation>По заявке {serial} к вам уже едут: {person}; ждите к {time}.</translation>
    </message>
    <message>
        <source>{person} is there now about {serial}.</source>
        <translation>По заявке {serial} работают на месте: {person}.</translation>
    </message>
    <message>
        <source>{serial} is paused since {time}: we are waiting for a part.</source>
        <translation>Заявка {serial} приостановлена с {time}: ждём запчасть.</translation>
    </message>
    <message>
        <source>{serial} is paused since {time}: somebody has to let us in. When can that be?</source>
        <translation>Заявка {serial} приостановлена с {time}: нас нужно впустить. Когда это возможно?</translation>
    </message>
    <message>
        <source>{serial} is paused since {time}: we are waiting for the customer&apos;s word.</source>
        <translation>Заявка {serial} приостановлена с {time}: ждём ответа заказчика.</translation>
    </message>
    <message>
        <source>{serial} is paused since {time}: we are waiting for better weather.</source>
        <translation>Заявка {serial} приостановлена с {time}: ждём погоды.</translation>
    </message>
    <message>
        <source>{serial} is paused since {time}. I am asking when it goes on.</source>
        <translation>Заявка {serial} приостановлена с {time}. Я уточню, когда продолжат.</translation>
    </message>
    <message>
        <source>{serial} was done at {time}. Was anything left?</source>
        <translation>Заявка {serial} выполнена в {time}. Всё ли в порядке?</translation>
    </message>
    <message>
        <source>We were there about {serial} at {time} and could not get in. When may we come again?</source>
        <translation>По заявке {serial} мы были в {time} и не смогли попасть внутрь. Когда можно прийти снова?</translation>
    </message>
    <message>
        <source>{serial} was made safe at {time}. Is anything wrong there now?</source>
        <translation>По заявке {serial} опасность устранена в {time}. Сейчас там всё спокойно?</translation>
    </message>
    <message>
        <source>We were there about {serial} at {time}: it needs a part. I am asking when it comes.</source>
        <translation>По заявке {serial} мы были в {time}: нужна запчасть. Я уточню, когда она будет.</translation>
    </message>
    <message>
        <source>We were there about {serial} at {time}: it needs a second visit. I am asking when.</source>
        <translation>По заявке {serial} мы были в {time}: нужен повторный выезд. Я уточню, когда.</translation>
    </message>
    <message>
        <source>We were there about {serial} at {time} and found no fault. Is it there again?</source>
        <translation>По заявке {serial} мы были в {time} и неисправности не нашли. Она появилась снова?</translation>
    </message>
    <message>
        <source>{serial}: it was put out of service at {time}, so that nobody is hurt. I am asking when it goes on.</source>
        <translation>По заявке {serial}: в {time} оборудование отключено, чтобы никто не пострадал. Я уточню, когда продолжат.</translation>
    </message>
    <message>
        <source>{serial} was finished at {time}. Was anything left?</source>
        <translation>Заявка {serial} завершена в {time}. Всё ли в порядке?</translation>
    </message>
    <message>
        <source>{serial} was cancelled at {time}. Is it still needed?</source>
        <translation>Заявка {serial} отменена в {time}. Она ещё нужна?</translation>
    </message>
    <message>
        <source>{serial} stands so: {status}.</source>
        <translation>Заявка {serial}: {status}.</translation>
    </message>
    <message>
        <source>our engineer</source>
        <translation>наш механик</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>taken away</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>its bytes are at station {station}</source>
        <translation>сам файл на станции {station}</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
</context>
<context>
    <name>bugs</name>
    <message>
        <source>Daybook made a mistake and wrote it down in its log. What was saved is safe, and your text is kept: look at the last thing you did, and go on.</source>
        <translation>Daybook ошибся и записал это в свой журнал ошибок. Записанное цело, ваш текст сохранён: проверьте последнее действие и продолжайте.</translation>
    </message>
</context>
<context>
    <name>call counts</name>
    <message numerus="yes">
        <source>%n status question(s)</source>
        <translation>
            <numerusform>%n вопрос о заявке</numerusform>
            <numerusform>%n вопроса о заявке</numerusform>
            <numerusform>%n вопросов о заявке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong number(s)</source>
        <translation>
            <numerusform>%n ошибка номером</numerusform>
            <numerusform>%n ошибки номером</numerusform>
            <numerusform>%n ошибок номером</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) thanks</source>
        <translation>
            <numerusform>%n благодарность</numerusform>
            <numerusform>%n благодарности</numerusform>
            <numerusform>%n благодарностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n жалоба</numerusform>
            <numerusform>%n жалобы</numerusform>
            <numerusform>%n жалоб</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) information</source>
        <translation>
            <numerusform>%n справка</numerusform>
            <numerusform>%n справки</numerusform>
            <numerusform>%n справок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for another organisation</source>
        <translation>
            <numerusform>%n не по адресу</numerusform>
            <numerusform>%n не по адресу</numerusform>
            <numerusform>%n не по адресу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent call(s)</source>
        <translation>
            <numerusform>%n молчание</numerusform>
            <numerusform>%n молчания</numerusform>
            <numerusform>%n молчаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caller states</name>
    <message>
        <source>caller owed</source>
        <translation>кто звонил – неизвестно</translation>
    </message>
    <message>
        <source>caller not confirmed</source>
        <translation>звонивший не подтверждён</translation>
    </message>
    <message>
        <source>caller confirmed</source>
        <translation>звонивший подтверждён</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>номер скрыт</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>request</source>
        <translation>заявка</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>добавлен</translation>
    </message>
    <message>
        <source>status question</source>
        <translation>вопрос о заявке</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>не туда попали</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>благодарность</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>жалоба</translation>
    </message>
    <message>
        <source>information</source>
        <translation>справка</translation>
    </message>
    <message>
        <source>another organisation&apos;s business</source>
        <translation>дело другой организации</translation>
    </message>
    <message>
        <source>silent call</source>
        <translation>молчание</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>звонит</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>missed, called again</source>
        <translation>пропущен, перезвонил сам</translation>
    </message>
    <message>
        <source>missed, rung back</source>
        <translation>пропущен, перезвонили</translation>
    </message>
    <message>
        <source>missed, not rung back</source>
        <translation>пропущен, не перезванивали</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>записан</translation>
    </message>
    <message>
        <source>request {number}</source>
        <translation>заявка {number}</translation>
    </message>
    <message>
        <source>joined to {number}</source>
        <translation>объединён с {number}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>о заявке {number}</translation>
    </message>
    <message>
        <source>{kind}, {number}</source>
        <translation>{kind}, {number}</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>через {time}</translation>
    </message>
    <message numerus="yes">
        <source>rung %n time(s), no answer</source>
        <translation>
            <numerusform>звонили %n раз, не отвечает</numerusform>
            <numerusform>звонили %n раза, не отвечает</numerusform>
            <numerusform>звонили %n раз, не отвечает</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes}:{seconds}</source>
        <translation>{minutes}:{seconds}</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n звонок</numerusform>
            <numerusform>%n звонка</numerusform>
            <numerusform>%n звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>missed calls: {missed}, rung back within {minutes} min: {in_time}</source>
        <translation>пропущено звонков: {missed}, перезвонили в течение {minutes} мин: {in_time}</translation>
    </message>
    <message>
        <source>later: {late}</source>
        <translation>позже: {late}</translation>
    </message>
    <message>
        <source>called again and answered: {called_again}</source>
        <translation>перезвонили сами и приняты: {called_again}</translation>
    </message>
    <message>
        <source>not rung back, with a reason: {dropped}</source>
        <translation>не перезванивали, с причиной: {dropped}</translation>
    </message>
    <message>
        <source>number withheld: {withheld}</source>
        <translation>номер скрыт: {withheld}</translation>
    </message>
    <message>
        <source>to be rung back: {left}</source>
        <translation>ещё перезвонить: {left}</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>now {person}</source>
        <translation>сейчас {person}</translation>
    </message>
    <message>
        <source>now {team}</source>
        <translation>сейчас {team}</translation>
    </message>
    <message>
        <source>{count} owed</source>
        <translation>нужно ответить: {count}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>now; 1510 or -20 for earlier</source>
        <translation>сейчас; 1510 или -20 – раньше</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>in your own words, if you like</source>
        <translation>своими словами, если хотите</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Бригада</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>линия {line}</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>подрядчик</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>наберите часть имени</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>открыто: {count}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>без заявок</translation>
    </message>
    <message>
        <source>There at</source>
        <translation>Будет в</translation>
    </message>
    <message>
        <source>20 = in twenty minutes, 1510 = at that time</source>
        <translation>20 = через двадцать минут, 1510 = в это время</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>a digit, or your own words</source>
        <translation>цифра или своими словами</translation>
    </message>
    <message>
        <source>written down twice</source>
        <translation>записано дважды</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>больше не нужно</translation>
    </message>
    <message>
        <source>written down by mistake</source>
        <translation>записано по ошибке</translation>
    </message>
    <message>
        <source>another organisation&apos;s business</source>
        <translation>дело другой организации</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Неисправность</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>a digit; empty: not recorded</source>
        <translation>цифра; пусто: не записано</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>the norm is {minutes}</source>
        <translation>норма: {minutes}</translation>
    </message>
    <message>
        <source>minutes worked; empty: not recorded</source>
        <translation>минут работы; пусто: не записано</translation>
    </message>
    <message>
        <source>Ring again in</source>
        <translation>Перезвонить через</translation>
    </message>
    <message>
        <source>minutes; empty: no further call promised</source>
        <translation>минуты; пусто: больше не обещано</translation>
    </message>
    <message>
        <source>Late by {time}: was due {due}</source>
        <translation>Опоздание {time}: срок был {due}</translation>
    </message>
    <message>
        <source>Due {due}, in {time}</source>
        <translation>Срок {due}, через {time}</translation>
    </message>
    <message>
        <source>No due time: the kind is not known</source>
        <translation>Срока нет: вид неизвестен</translation>
    </message>
    <message>
        <source>No due time</source>
        <translation>Срока нет</translation>
    </message>
    <message>
        <source>Done {time} late, at {at}</source>
        <translation>Сделано: {at}, опоздание {time}</translation>
    </message>
    <message>
        <source>Done in time, at {at}</source>
        <translation>Сделано в срок: {at}</translation>
    </message>
    <message>
        <source>Done at {at}</source>
        <translation>Сделано: {at}</translation>
    </message>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}: {reason}</translation>
    </message>
    <message>
        <source>{status}, there {time}</source>
        <translation>{status}, будет к {time}</translation>
    </message>
    <message>
        <source>{status}, was due there {time}</source>
        <translation>{status}, ожидался к {time}</translation>
    </message>
    <message>
        <source>{status}: {outcome}</source>
        <translation>{status}: {outcome}</translation>
    </message>
    <message>
        <source>Ring the caller back by {time}: F7.</source>
        <translation>Перезвонить заявителю до {time}: F7.</translation>
    </message>
    <message>
        <source>The caller was to be rung back at {time}: F7.</source>
        <translation>Заявителю надо было перезвонить до {time}: F7.</translation>
    </message>
    <message>
        <source>{person}&apos;s sheet is out of date: {what}. Ring him: F7.</source>
        <translation>{person}: лист устарел, {what}. Позвоните: F7.</translation>
    </message>
    <message>
        <source>The printed sheet is out of date: {what}. Print it again: F8.</source>
        <translation>Напечатанный лист устарел: {what}. Напечатайте снова: F8.</translation>
    </message>
    <message>
        <source>{now}, not {was}</source>
        <translation>{now}, а не {was}</translation>
    </message>
    <message>
        <source>something on it has changed</source>
        <translation>что-то в нём изменилось</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>нужно узнать</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>owed: ask where</source>
        <translation>спросите, где</translation>
    </message>
    <message>
        <source>owed: ask who</source>
        <translation>спросите, кто</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>номер скрыт</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Also rang</source>
        <translation>Звонили также</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>out since {time}</source>
        <translation>на руках с {time}</translation>
    </message>
    <message>
        <source>out with {person} since {time}</source>
        <translation>на руках ({person}) с {time}</translation>
    </message>
    <message>
        <source>back {time}</source>
        <translation>вернулся {time}</translation>
    </message>
    <message>
        <source>copy {count}</source>
        <translation>копия {count}</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Выявлено</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Позвонили</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>if it needs saying</source>
        <translation>если нужно пояснить</translation>
    </message>
    <message>
        <source>a part of the address, or the equipment&apos;s number</source>
        <translation>часть адреса или номер оборудования</translation>
    </message>
    <message>
        <source>name or a part of the number</source>
        <translation>имя или часть номера</translation>
    </message>
    <message>
        <source>of a new caller</source>
        <translation>нового заявителя</translation>
    </message>
    <message>
        <source>Yes, it is {place}</source>
        <translation>Да, это {place}</translation>
    </message>
    <message>
        <source>Yes, it is {caller}</source>
        <translation>Да, это {caller}</translation>
    </message>
    <message>
        <source>1510, or 1.3. 15:10</source>
        <translation>1510 или 1.3. 15:10</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{time} {caller}</source>
        <translation>{time} {caller}</translation>
    </message>
    <message>
        <source>a caller without a name</source>
        <translation>заявитель без имени</translation>
    </message>
    <message>
        <source>written {time}</source>
        <translation>записано {time}</translation>
    </message>
    <message>
        <source>late, written {time}</source>
        <translation>поздняя запись, {time}</translation>
    </message>
    <message>
        <source>Understood: {what}. Enter does it.</source>
        <translation>Понято: {what}. Enter выполнит.</translation>
    </message>
    <message>
        <source>Enter writes it down as a note.</source>
        <translation>Enter запишет это как заметку.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}.</source>
        <translation>Здесь нет никого по имени {name}.</translation>
    </message>
    <message>
        <source>Several people fit: {names}. Type more of the name.</source>
        <translation>Подходят несколько: {names}. Наберите имя полнее.</translation>
    </message>
    <message>
        <source>{person} is not assigned here.</source>
        <translation>{person} – не исполнитель этой заявки.</translation>
    </message>
    <message>
        <source>{act}: not possible while the request is {status}.</source>
        <translation>{act}: нельзя, пока заявка «{status}».</translation>
    </message>
    <message>
        <source>Say who accepted it.</source>
        <translation>Скажите, кто принял.</translation>
    </message>
    <message>
        <source>Keep on this PC</source>
        <translation>Оставить на этом компьютере</translation>
    </message>
    <message>
        <source>also when it is older than what is kept here</source>
        <translation>и когда она старше того, что хранится здесь</translation>
    </message>
    <message>
        <source>Let go from this PC</source>
        <translation>Отпустить с этого компьютера</translation>
    </message>
    <message>
        <source>when it is old; the server keeps it</source>
        <translation>когда устареет; на сервере останется</translation>
    </message>
    <message>
        <source>{who} ({number})</source>
        <translation>{who} ({number})</translation>
    </message>
    <message>
        <source>ring back by {time}</source>
        <translation>перезвонить до {time}</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Хранится здесь</translation>
    </message>
    <message>
        <source>on this PC, until it is let go (F6)</source>
        <translation>на этом компьютере, пока не отпустите (F6)</translation>
    </message>
    <message>
        <source>{others}: same call?</source>
        <translation>{others}: тот же звонок?</translation>
    </message>
    <message>
        <source>{offer} F4 joins it to this one. Del: two calls.</source>
        <translation>{offer} F4 присоединит её к этой. Del — два разных звонка.</translation>
    </message>
    <message>
        <source>{offer} F4 joins this one to it. Del: two calls.</source>
        <translation>{offer} F4 присоединит эту к ней. Del — два разных звонка.</translation>
    </message>
    <message>
        <source>{offer} F4 joins one of them. Del: two calls.</source>
        <translation>{offer} F4 объединит с одной из них. Del — разные звонки.</translation>
    </message>
    <message>
        <source>The same call as {number}: joined to it. Enter leads there. Del: two calls.</source>
        <translation>Тот же звонок, что {number}: присоединена к ней. Enter ведёт туда. Del — два разных звонка.</translation>
    </message>
    <message>
        <source>{said} {name} was sent and is to be told: F7.</source>
        <translation>{said} {name} уже выехал, сообщите ему: F7.</translation>
    </message>
    <message>
        <source>{said} Who has the sheet is to be told: F7.</source>
        <translation>{said} Сообщите тому, у кого лист: F7.</translation>
    </message>
    <message>
        <source>{number} is joined to this one</source>
        <translation>{number} присоединяется к этой</translation>
    </message>
    <message>
        <source>this one is joined to {number}</source>
        <translation>эта присоединяется к {number}</translation>
    </message>
    <message>
        <source>taken out again</source>
        <translation>снова отделяется</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Какая заявка</translation>
    </message>
    <message>
        <source>its number, like B26-00012</source>
        <translation>её номер, например B26-00012</translation>
    </message>
    <message>
        <source>Correct what was refused: strike it through, and write anew: {act}</source>
        <translation>Исправить отклонённое: зачеркнуть и записать заново: {act}</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Приложено</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s): Alt+A</source>
        <translation>
            <numerusform>%n файл: Alt+A</numerusform>
            <numerusform>%n файла: Alt+A</numerusform>
            <numerusform>%n файлов: Alt+A</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Договор</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому времени</translation>
    </message>
    <message>
        <source>the caller rang himself</source>
        <translation>заявитель позвонил сам</translation>
    </message>
    <message>
        <source>the caller wants none</source>
        <translation>заявитель не просит</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>не дозвониться</translation>
    </message>
    <message>
        <source>minutes; empty: in {count}, somebody is in danger</source>
        <translation>минут; пусто: через {count}, человек в опасности</translation>
    </message>
    <message>
        <source>Say by when: 20 is in twenty minutes, 1510 at that time.</source>
        <translation>Скажите, к какому времени: 20 — через двадцать минут, 1510 — в это время.</translation>
    </message>
    <message>
        <source>say: {person}, there at {time}</source>
        <translation>скажите: {person} будет к {time}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Rung back: {who}</source>
        <translation>Перезвонили: {who}</translation>
    </message>
    <message>
        <source>owed by {time}</source>
        <translation>обещано до {time}</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Повтор заявки</translation>
    </message>
    <message>
        <source>Came back as</source>
        <translation>Вернулась как</translation>
    </message>
    <message>
        <source>The same trouble as {number}, done {time}: it came back. Enter leads there. Del: another trouble.</source>
        <translation>Та же беда, что {number} (сделано {time}): вернулась. Enter ведёт туда. Del — другая беда.</translation>
    </message>
    <message>
        <source>The same trouble as {number}: it came back. Enter leads there. Del: another trouble.</source>
        <translation>Та же беда, что {number}: вернулась. Enter ведёт туда. Del — другая беда.</translation>
    </message>
    <message>
        <source>another trouble</source>
        <translation>другая беда</translation>
    </message>
    <message>
        <source>Ring them, it is done: {who}.</source>
        <translation>Позвоните, что сделано: {who}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: the card has them</source>
        <translation>
            <numerusform>и ещё %n: есть на карточке</numerusform>
            <numerusform>и ещё %n: есть на карточке</numerusform>
            <numerusform>и ещё %n: есть на карточке</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer: {who}</source>
        <translation>Не ответил: {who}</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Бригада</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Kind of trouble</source>
        <translation>Вид неисправности</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Произошло</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Person in danger</source>
        <translation>Человек в опасности</translation>
    </message>
    <message>
        <source>Certainty of the place</source>
        <translation>Уверенность в месте</translation>
    </message>
    <message>
        <source>Certainty of the caller</source>
        <translation>Уверенность в заявителе</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Answers to the questions</source>
        <translation>Ответы на вопросы</translation>
    </message>
    <message>
        <source>Expected on site</source>
        <translation>Будет на месте</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Неисправность</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Paused because</source>
        <translation>Причина паузы</translation>
    </message>
    <message>
        <source>Status before the pause</source>
        <translation>Состояние до паузы</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Минуты работы</translation>
    </message>
    <message>
        <source>Same call as</source>
        <translation>Тот же вызов, что</translation>
    </message>
    <message>
        <source>Former number</source>
        <translation>Прежний номер</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Откуда загружено</translation>
    </message>
    <message>
        <source>Id of the place</source>
        <translation>Идентификатор места</translation>
    </message>
    <message>
        <source>Id of the equipment</source>
        <translation>Идентификатор оборудования</translation>
    </message>
    <message>
        <source>Id of the contact</source>
        <translation>Идентификатор контакта</translation>
    </message>
    <message>
        <source>Id of the customer</source>
        <translation>Идентификатор клиента</translation>
    </message>
    <message>
        <source>Id of the request</source>
        <translation>Идентификатор заявки</translation>
    </message>
    <message>
        <source>Id of the place it is part of</source>
        <translation>Идентификатор места, куда входит</translation>
    </message>
    <message>
        <source>Merged into (id)</source>
        <translation>Объединено с (идентификатор)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>От имени</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Facts of the entry</source>
        <translation>Сведения записи</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Зачёркнуто</translation>
    </message>
    <message>
        <source>As a sentence</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Когда обещано</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Больше не нужно</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экземпляр</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>SHA-256 of the PDF</source>
        <translation>SHA-256 файла PDF</translation>
    </message>
    <message>
        <source>The request as printed</source>
        <translation>Заявка, как напечатана</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Ids of the signed entries</source>
        <translation>Идентификаторы подписанных записей</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Выбыло</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Служебные заметки</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>Короткий номер</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Изготовитель</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Подрядчик</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Names by language</source>
        <translation>Названия по языкам</translation>
    </message>
    <message>
        <source>Group of kinds</source>
        <translation>Группа видов</translation>
    </message>
    <message>
        <source>Minutes until due, by priority</source>
        <translation>Минуты до срока, по срочности</translation>
    </message>
    <message>
        <source>Usual minutes of work</source>
        <translation>Обычные минуты работы</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>Codes for problem, cause and remedy</source>
        <translation>Коды неисправности, причины и меры</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Перечень проверки</translation>
    </message>
    <message>
        <source>Words that point to it</source>
        <translation>Слова, по которым узнаётся</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>Вопросы формы</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>Внешний идентификатор</translation>
    </message>
    <message>
        <source>Id of the call</source>
        <translation>Id звонка</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Number as signalled</source>
        <translation>Номер, как передан</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Кто принял</translation>
    </message>
    <message>
        <source>Taken into a form</source>
        <translation>Взят в форму</translation>
    </message>
    <message>
        <source>Rung back without an answer</source>
        <translation>Перезванивали без ответа</translation>
    </message>
    <message>
        <source>Last rung back without an answer</source>
        <translation>Последний раз без ответа</translation>
    </message>
    <message>
        <source>Rung back</source>
        <translation>Перезвонили</translation>
    </message>
    <message>
        <source>Rung back by</source>
        <translation>Кто перезвонил</translation>
    </message>
    <message>
        <source>Said by whom that nobody rings back</source>
        <translation>Кто решил не перезванивать</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Same trouble for minutes</source>
        <translation>Та же беда в течение минут</translation>
    </message>
    <message>
        <source>Repeat of</source>
        <translation>Повтор заявки</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>Stopped. Everything that was acknowledged is saved.</source>
        <translation>Остановлено. Всё подтверждённое записано.</translation>
    </message>
    <message>
        <source>Daybook made a mistake here and wrote it down in its log. Everything that was acknowledged is saved; send the log to whoever helps you.</source>
        <translation>Daybook ошибся и записал это в свой журнал ошибок. Всё подтверждённое записано; отправьте журнал тому, кто вам помогает.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were refused: each answer says why and names its line.</source>
        <translation>
            <numerusform>%n строка отклонена: ответ называет причину и строку.</numerusform>
            <numerusform>%n строки отклонены: каждый ответ называет причину и строку.</numerusform>
            <numerusform>%n строк отклонено: каждый ответ называет причину и строку.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}: {status}</source>
        <translation>{number}: {status}</translation>
    </message>
    <message>
        <source>{day} is signed. What comes now is an addendum.</source>
        <translation>{day}: подписано. Что будет дальше – дополнение.</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Записано в {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are safe in {file}</source>
        <translation>
            <numerusform>%n заявка сохранена в {file}</numerusform>
            <numerusform>%n заявки сохранены в {file}</numerusform>
            <numerusform>%n заявок сохранено в {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Put {file} in the place of the journal in {folder}? The old file is kept beside it. [y/N] </source>
        <translation>Поставить {file} на место журнала в {folder}? Старый файл останется рядом. [y/N] </translation>
    </message>
    <message>
        <source>Nothing was restored: nobody was there to ask. Say --yes if {file} may take the place of the journal.</source>
        <translation>Ничего не восстановлено: некого было спросить. Скажите --yes, если {file} может занять место журнала.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Ничего не восстановлено.</translation>
    </message>
    <message>
        <source>Restored. The old file is kept as {kept}; numbers up to {skipped} are skipped.</source>
        <translation>Восстановлено. Старый файл остался как {kept}; номера по {skipped} включительно пропущены.</translation>
    </message>
    <message>
        <source>Restored. Numbers up to {skipped} are skipped.</source>
        <translation>Восстановлено. Номера по {skipped} включительно пропущены.</translation>
    </message>
    <message>
        <source>a station opens, a company is founded</source>
        <translation>станция открывается, компания создаётся</translation>
    </message>
    <message>
        <source>a call becomes a request</source>
        <translation>звонок становится заявкой</translation>
    </message>
    <message>
        <source>it is assigned, accepted, done and closed</source>
        <translation>назначена, принята, сделана и закрыта</translation>
    </message>
    <message>
        <source>it is found by its words</source>
        <translation>находится по словам</translation>
    </message>
    <message>
        <source>its order and the page of the book are printed</source>
        <translation>наряд и страница журнала печатаются</translation>
    </message>
    <message>
        <source>the day is signed</source>
        <translation>день подписан</translation>
    </message>
    <message>
        <source>the file is sound, and so is its backup</source>
        <translation>файл цел, и его копия тоже</translation>
    </message>
    <message>
        <source>ok    {what}</source>
        <translation>хорошо  {what}</translation>
    </message>
    <message>
        <source>FAILED  {what}: {why}</source>
        <translation>ОШИБКА  {what}: {why}</translation>
    </message>
    <message>
        <source>Everything works here.</source>
        <translation>Здесь всё работает.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>прочитана %n строка</numerusform>
            <numerusform>прочитано %n строки</numerusform>
            <numerusform>прочитано %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) made</source>
        <translation>
            <numerusform>создана %n заявка</numerusform>
            <numerusform>создано %n заявки</numerusform>
            <numerusform>создано %n заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) would be made</source>
        <translation>
            <numerusform>была бы создана %n заявка</numerusform>
            <numerusform>было бы создано %n заявки</numerusform>
            <numerusform>было бы создано %n заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n уже известна</numerusform>
            <numerusform>%n уже известны</numerusform>
            <numerusform>%n уже известно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отклонена</numerusform>
            <numerusform>%n отклонены</numerusform>
            <numerusform>%n отклонено</numerusform>
        </translation>
    </message>
    <message>
        <source>line {line_no}: {why}</source>
        <translation>строка {line_no}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused: correct them and import again.</source>
        <translation>
            <numerusform>%n строка отклонена: исправьте и загрузите снова.</numerusform>
            <numerusform>%n строки отклонены: исправьте и загрузите снова.</numerusform>
            <numerusform>%n строк отклонено: исправьте и загрузите снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written to {file}</source>
        <translation>
            <numerusform>%n заявка записана в {file}</numerusform>
            <numerusform>%n заявки записаны в {file}</numerusform>
            <numerusform>%n заявок записано в {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A practice company with %n request(s) is in {folder}</source>
        <translation>
            <numerusform>Учебная компания, %n заявка, лежит в {folder}</numerusform>
            <numerusform>Учебная компания, %n заявки, лежит в {folder}</numerusform>
            <numerusform>Учебная компания, %n заявок, лежит в {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Ничего не подходит.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Line/person</source>
        <translation>Линия/кто</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Кто звонил</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>{number}: same call?</source>
        <translation>{number}: тот же звонок?</translation>
    </message>
    <message>
        <source>Listed is what this PC keeps: since {day}, and what is open. The server has older ones; --day D fetches a day.</source>
        <translation>Показано то, что хранится на этом компьютере: с {day} и всё открытое. Более старое — на сервере; --day D возьмёт один день.</translation>
    </message>
    <message>
        <source>{day} is not all here, and could not be fetched. {why}</source>
        <translation>{day} здесь не целиком, и взять остальное не удалось. {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {file}</source>
        <translation>
            <numerusform>%n строка записана в {file}</numerusform>
            <numerusform>%n строки записаны в {file}</numerusform>
            <numerusform>%n строк записано в {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything, %n row(s), is in {file}. README.txt says what is what.</source>
        <translation>
            <numerusform>Всё, %n строка, в {file}. Что есть что, сказано в README.txt.</numerusform>
            <numerusform>Всё, %n строки, в {file}. Что есть что, сказано в README.txt.</numerusform>
            <numerusform>Всё, %n строк, в {file}. Что есть что, сказано в README.txt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out is what this PC keeps: since {day}, and what is open. The server has older requests.</source>
        <translation>Выгружено то, что хранит этот компьютер: с {day} и всё открытое. Более старые заявки на сервере.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) made</source>
        <translation>
            <numerusform>Создана %n строка</numerusform>
            <numerusform>Созданы %n строки</numerusform>
            <numerusform>Создано %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be made</source>
        <translation>
            <numerusform>Будет создана %n строка</numerusform>
            <numerusform>Будут созданы %n строки</numerusform>
            <numerusform>Будет создано %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different from what is stored</source>
        <translation>
            <numerusform>%n отличается от хранимого</numerusform>
            <numerusform>%n отличаются от хранимого</numerusform>
            <numerusform>%n отличаются от хранимого</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them accepted</source>
        <translation>
            <numerusform>из них принята %n</numerusform>
            <numerusform>из них приняты %n</numerusform>
            <numerusform>из них принято %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is stored was changed: --accept-changes does it.</source>
        <translation>Хранимое не изменено: это делает --accept-changes.</translation>
    </message>
    <message>
        <source>“{column}” is taken as: {field}</source>
        <translation>«{column}» понимается как: {field}</translation>
    </message>
    <message>
        <source>“{column}” is left out</source>
        <translation>«{column}» не берётся</translation>
    </message>
    <message>
        <source>The columns are those of the import map “{name}”.</source>
        <translation>Столбцы — по схеме импорта «{name}».</translation>
    </message>
    <message>
        <source>The report is in {file}</source>
        <translation>Отчёт в файле {file}</translation>
    </message>
    <message>
        <source>The import map “{name}” is kept.</source>
        <translation>Схема импорта «{name}» сохранена.</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s) and paper(s) lie in {folder}: keep both together.</source>
        <translation>
            <numerusform>%n приложенный файл или бланк лежит в {folder}: храните вместе.</numerusform>
            <numerusform>%n приложенных файла и бланка лежат в {folder}: храните вместе.</numerusform>
            <numerusform>%n приложенных файлов и бланков лежат в {folder}: храните вместе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links daybook:… open this program now. Softphones are told:</source>
        <translation>Ссылки daybook:… теперь открывают эту программу. В софтфоны вписывают:</translation>
    </message>
    <message>
        <source>Links daybook:… open this program no longer.</source>
        <translation>Ссылки daybook:… больше не открывают эту программу.</translation>
    </message>
    <message>
        <source>No telephone rang on this day, and no call was written down.</source>
        <translation>В этот день никто не звонил, и ни один звонок не записан.</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>нужно узнать</translation>
    </message>
    <message>
        <source>promised: {what}</source>
        <translation>обещано: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out: each answer says why.</source>
        <translation>
            <numerusform>%n строка не записана: ответ называет причину.</numerusform>
            <numerusform>%n строки не записаны: каждый ответ называет причину.</numerusform>
            <numerusform>%n строк не записано: каждый ответ называет причину.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where the calls come from: --json FILE or --lines FILE.</source>
        <translation>Укажите, откуда брать звонки: --json ФАЙЛ или --lines ФАЙЛ.</translation>
    </message>
    <message>
        <source>--check goes with --lines alone: nothing was read, and nothing was written.</source>
        <translation>--check работает только вместе с --lines: ничего не прочитано и не записано.</translation>
    </message>
</context>
<context>
    <name>connecting</name>
    <message>
        <source>Looking for the server … Esc stops.</source>
        <translation>Ищем сервер … Esc остановит.</translation>
    </message>
    <message>
        <source>All is read.</source>
        <translation>Всё прочитано.</translation>
    </message>
    <message>
        <source>The company’s book is laid into this PC. A few seconds …</source>
        <translation>Журнал компании укладывается в этот ПК. Несколько секунд …</translation>
    </message>
    <message numerus="yes">
        <source>The server let you in. The newest days are coming: %n rows are here. Esc stops.</source>
        <translation>
            <numerusform>Сервер впустил вас. Идут последние дни: здесь %n строка. Esc остановит.</numerusform>
            <numerusform>Сервер впустил вас. Идут последние дни: здесь %n строки. Esc остановит.</numerusform>
            <numerusform>Сервер впустил вас. Идут последние дни: здесь %n строк. Esc остановит.</numerusform>
        </translation>
    </message>
    <message>
        <source>The company’s book is read. F10 5, then F4: it opens when you are there.</source>
        <translation>Журнал компании прочитан. F10 5, затем F4: он откроется, когда вы там.</translation>
    </message>
    <message>
        <source>This PC is station {letters} of {server} now. What is written here is shared; older days follow.</source>
        <translation>Этот ПК теперь станция {letters} сервера {server}. Записанное здесь видно всем; прежние дни придут следом.</translation>
    </message>
    <message>
        <source>This PC is station {letters} of {server} now, for {before} was taken: its numbers begin with {letters}. What is written here is shared; older days follow.</source>
        <translation>Этот ПК теперь станция {letters} сервера {server}, ведь {before} занята: его номера начинаются с {letters}. Записанное здесь видно всем; прежние дни придут следом.</translation>
    </message>
    <message>
        <source>This PC has no keyring: the password lies in a file that only you can read.</source>
        <translation>На этом ПК нет хранилища паролей: пароль лежит в файле, который можете прочесть только вы.</translation>
    </message>
    <message>
        <source>The password of {login} is kept. What {login} wrote here goes now.</source>
        <translation>Пароль {login} сохранён. Записанное {login} здесь уходит на сервер.</translation>
    </message>
</context>
<context>
    <name>contracts</name>
    <message>
        <source>until {ends}</source>
        <translation>до {ends}</translation>
    </message>
    <message>
        <source>begins {starts}</source>
        <translation>начнётся {starts}</translation>
    </message>
    <message>
        <source>no service for now</source>
        <translation>обслуживание приостановлено</translation>
    </message>
    <message>
        <source>ended {ends}</source>
        <translation>закончился {ends}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>заканчивается сегодня</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>закончится через %n день</numerusform>
            <numerusform>закончится через %n дня</numerusform>
            <numerusform>закончится через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Contract {number} {state}</source>
        <translation>Договор {number} {state}</translation>
    </message>
    <message>
        <source>Contract {number} for {equipment} alone {state}</source>
        <translation>Договор {number} только на {equipment} {state}</translation>
    </message>
    <message>
        <source>No contract covers this, though the customer has {number}. Ask who pays.</source>
        <translation>Этого места нет в договоре, хотя у клиента есть договор {number}. Спросите, кто платит.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Two acts met: which of them holds?</source>
        <translation>Два действия столкнулись: которое в силе?</translation>
    </message>
    <message>
        <source>F4: what stands holds. F12: what was not applied is done again.</source>
        <translation>F4: оставить то, что действует. F12: сделать непринятое заново.</translation>
    </message>
    <message>
        <source>The server refused this; it is saved here alone</source>
        <translation>Сервер это отклонил; записано только здесь</translation>
    </message>
    <message>
        <source>{title} (1 of {count})</source>
        <translation>{title} (1 из {count})</translation>
    </message>
    <message>
        <source>F12: send it again. F4: strike it through.</source>
        <translation>F12: послать снова. F4: зачеркнуть.</translation>
    </message>
    <message numerus="yes">
        <source>F12: send it again. F4: strike it through, with the %n later entries that wait behind it.</source>
        <translation>
            <numerusform>F12: послать снова. F4: зачеркнуть вместе с %n записью, которая ждёт за ней.</numerusform>
            <numerusform>F12: послать снова. F4: зачеркнуть вместе с %n записями, которые ждут за ней.</numerusform>
            <numerusform>F12: послать снова. F4: зачеркнуть вместе с %n записями, которые ждут за ней.</numerusform>
        </translation>
    </message>
    <message>
        <source>F6: correct it.</source>
        <translation>F6: исправить.</translation>
    </message>
    <message>
        <source>{name} ({station})</source>
        <translation>{name} ({station})</translation>
    </message>
    <message>
        <source>this stands</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>не принято</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message numerus="yes">
        <source>and %n more entries</source>
        <translation>
            <numerusform>и ещё %n запись</numerusform>
            <numerusform>и ещё %n записи</numerusform>
            <numerusform>и ещё %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Something that wrote no entry into the journal</source>
        <translation>Действие без записи в журнале</translation>
    </message>
    <message>
        <source>{who}, {time}: {said} – {state}</source>
        <translation>{who}, {time}: {said} — {state}</translation>
    </message>
    <message>
        <source>{author} has no right to this on the server. Once a supervisor has given it, send it again.</source>
        <translation>{author}: на сервере нет права на это. Когда старший его даст, пошлите снова.</translation>
    </message>
    <message>
        <source>The server already has something with the same number or key.</source>
        <translation>На сервере уже есть что-то с тем же номером или ключом.</translation>
    </message>
    <message>
        <source>It refers to something that the server does not have, or that {author} may not see there.</source>
        <translation>Запись ссылается на то, чего на сервере нет или чего там не видно: {author}.</translation>
    </message>
    <message>
        <source>Something in it is not allowed on the server.</source>
        <translation>Что-то в записи на сервере не допускается.</translation>
    </message>
    <message>
        <source>Something that the server asks for is missing in it.</source>
        <translation>В записи нет того, что требует сервер.</translation>
    </message>
    <message>
        <source>A number, time or text in it is none that the server can keep.</source>
        <translation>Число, время или текст в записи таковы, что сервер не может их хранить.</translation>
    </message>
    <message>
        <source>The server does not know of such things yet. Once it was brought up to date, send it again.</source>
        <translation>Сервер такого ещё не знает. Когда его обновят, пошлите снова.</translation>
    </message>
    <message>
        <source>The server gave this reason: “{said}”.</source>
        <translation>Сервер назвал причину: «{said}».</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Сервер не назвал причину.</translation>
    </message>
    <message>
        <source>{number}: done again upon what stands.</source>
        <translation>{number}: сделано заново поверх того, что действует.</translation>
    </message>
    <message>
        <source>{number}: what stands is taken.</source>
        <translation>{number}: оставлено то, что действует.</translation>
    </message>
    <message>
        <source>It is sent again; the server’s answer follows.</source>
        <translation>Послано снова; сервер ещё ответит.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are struck through; their words stay in the journal.</source>
        <translation>
            <numerusform>%n запись зачёркнута; её слова остаются в журнале.</numerusform>
            <numerusform>%n записи зачёркнуты; их слова остаются в журнале.</numerusform>
            <numerusform>%n записей зачёркнуто; их слова остаются в журнале.</numerusform>
        </translation>
    </message>
    <message>
        <source>take</source>
        <translation>оставить</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>заново</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>зачеркнуть</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>send again</source>
        <translation>послать</translation>
    </message>
    <message>
        <source>{reason} It said: “{said}”.</source>
        <translation>{reason} Он сообщил: «{said}».</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Usually calls from</source>
        <translation>Обычно звонит из</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Название или номер</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Находится в</translation>
    </message>
    <message>
        <source>empty: at the top</source>
        <translation>пусто: наверху</translation>
    </message>
    <message>
        <source>Warning, shown at every call</source>
        <translation>Предупреждение при каждом звонке</translation>
    </message>
    <message>
        <source>Access, printed on the order</source>
        <translation>Доступ, печатается в наряде</translation>
    </message>
    <message>
        <source>For the desk only, never read out</source>
        <translation>Только для пульта, вслух не читать</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>Короткий номер</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Изготовитель</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Login on this PC</source>
        <translation>Логин на этом ПК</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Бригады</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>1 – the desk</source>
        <translation>1 – пульт</translation>
    </message>
    <message>
        <source>2 – own engineers</source>
        <translation>2 – свои механики</translation>
    </message>
    <message>
        <source>3 – contractors, makers</source>
        <translation>3 – подрядчики, изготовители</translation>
    </message>
    <message>
        <source>A contractor, not our own people</source>
        <translation>Подрядчик, не свои люди</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Кто в ней</translation>
    </message>
    <message>
        <source>nobody yet; a person&apos;s form names the teams</source>
        <translation>пока никого; бригады указаны у человека</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>from the label</source>
        <translation>из названия</translation>
    </message>
    <message>
        <source>Label, {language}</source>
        <translation>Название, {language}</translation>
    </message>
    <message>
        <source>Same trouble as</source>
        <translation>Та же неисправность, что</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>код</translation>
    </message>
    <message>
        <source>Usual priority</source>
        <translation>Обычная срочность</translation>
    </message>
    <message>
        <source>Goes to line</source>
        <translation>Идёт на линию</translation>
    </message>
    <message>
        <source>Goes to team</source>
        <translation>Идёт в бригаду</translation>
    </message>
    <message>
        <source>Norm, minutes of work</source>
        <translation>Норма, минут работы</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>Due in minutes: {priority}</source>
        <translation>Срок в минутах: {priority}</translation>
    </message>
    <message>
        <source>A person may be in danger</source>
        <translation>Человек может быть в опасности</translation>
    </message>
    <message>
        <source>type a part of it</source>
        <translation>наберите часть</translation>
    </message>
    <message>
        <source>street</source>
        <translation>улица</translation>
    </message>
    <message>
        <source>house</source>
        <translation>дом</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>подъезд</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>квартира</translation>
    </message>
    <message>
        <source>area</source>
        <translation>участок</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>линия {line}</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>подрядчик</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>опасность</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Новое место</translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation>Новое оборудование</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Новая бригада</translation>
    </message>
    <message>
        <source>New kind</source>
        <translation>Новый вид</translation>
    </message>
    <message>
        <source>No kind yet. Ctrl+N writes the first.</source>
        <translation>Видов ещё нет. Ctrl+N запишет первый.</translation>
    </message>
    <message>
        <source>No customer yet. Ctrl+N writes the first.</source>
        <translation>Клиентов ещё нет. Ctrl+N запишет первого.</translation>
    </message>
    <message>
        <source>No contact yet. Ctrl+N writes the first.</source>
        <translation>Контактов ещё нет. Ctrl+N запишет первый.</translation>
    </message>
    <message>
        <source>No place yet. Ctrl+N writes the first: a street, or a house.</source>
        <translation>Мест ещё нет. Ctrl+N запишет первое: улицу или дом.</translation>
    </message>
    <message>
        <source>No equipment yet. Ctrl+N writes the first.</source>
        <translation>Оборудования ещё нет. Ctrl+N запишет первое.</translation>
    </message>
    <message>
        <source>Nobody yet. Ctrl+N writes the first.</source>
        <translation>Сотрудников ещё нет. Ctrl+N запишет первого.</translation>
    </message>
    <message>
        <source>No team yet. Ctrl+N writes the first.</source>
        <translation>Бригад ещё нет. Ctrl+N запишет первую.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>From, this day included</source>
        <translation>С какого дня, включительно</translation>
    </message>
    <message>
        <source>Until, this day included</source>
        <translation>По какой день, включительно</translation>
    </message>
    <message>
        <source>open; type 31.3.27</source>
        <translation>без срока; пишите 31.3.27</translation>
    </message>
    <message>
        <source>Places covered, with all below them</source>
        <translation>Какие места, со всем, что ниже</translation>
    </message>
    <message>
        <source>Equipment covered</source>
        <translation>Какое оборудование</translation>
    </message>
    <message>
        <source>none named: all of the customer&apos;s</source>
        <translation>не названо: всё у клиента</translation>
    </message>
    <message>
        <source>Hours and phone agreed, told at a call</source>
        <translation>Условленные часы и телефон, видны при звонке</translation>
    </message>
    <message>
        <source>No service for now</source>
        <translation>Обслуживание приостановлено</translation>
    </message>
    <message>
        <source>has the same number</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>is called the same</source>
        <translation>то же название</translation>
    </message>
    <message>
        <source>is called nearly the same</source>
        <translation>почти то же название</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Договоры</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Новый договор</translation>
    </message>
    <message>
        <source>No contract yet. Ctrl+N writes the first.</source>
        <translation>Договоров пока нет. Ctrl+N — первый.</translation>
    </message>
    <message>
        <source>Same trouble for, hours</source>
        <translation>Та же беда в течение, часов</translation>
    </message>
    <message>
        <source>as its group</source>
        <translation>как у группы</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>Already open here: {what}. Same fault? F4 adds this caller.</source>
        <translation>Здесь уже открыто: {what}. То же самое? F4 добавит звонившего.</translation>
    </message>
    <message>
        <source>Done here: {what}. Is it back? F4 takes it up again with this caller.</source>
        <translation>Здесь было: {what}. Опять то же? F4 возобновит с этим звонившим.</translation>
    </message>
    <message>
        <source>{number}, {trouble} since {time}</source>
        <translation>{number}, {trouble} с {time}</translation>
    </message>
    <message>
        <source>{number}, {trouble}, done {time}</source>
        <translation>{number}, {trouble}, сделано {time}</translation>
    </message>
    <message>
        <source>{trouble} ({place})</source>
        <translation>{trouble} ({place})</translation>
    </message>
    <message>
        <source>Already here. Same fault? F4 and the digit: {what}.</source>
        <translation>Здесь уже есть. То же самое? F4 и цифра: {what}.</translation>
    </message>
    <message>
        <source>Which one? Press its digit; Esc: none of them.</source>
        <translation>К какой? Нажмите цифру; Esc — ни к какой.</translation>
    </message>
</context>
<context>
    <name>earlier</name>
    <message>
        <source>Happened</source>
        <translation>Случилось</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Звонил</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>time?</source>
        <translation>время?</translation>
    </message>
    <message>
        <source>time cannot be</source>
        <translation>время не читается</translation>
    </message>
    <message>
        <source>no words</source>
        <translation>нет слов</translation>
    </message>
    <message>
        <source>end cannot be</source>
        <translation>конец не читается</translation>
    </message>
    <message>
        <source>ends before it began</source>
        <translation>конец раньше начала</translation>
    </message>
    <message>
        <source>which place?</source>
        <translation>какое место?</translation>
    </message>
    <message>
        <source>place?</source>
        <translation>место?</translation>
    </message>
    <message>
        <source>as {number}</source>
        <translation>как {number}</translation>
    </message>
    <message>
        <source>as a line above</source>
        <translation>как строка выше</translation>
    </message>
    <message>
        <source>card {card} is in</source>
        <translation>карточка {card} есть</translation>
    </message>
    <message>
        <source>unknown place</source>
        <translation>места нет в списке</translation>
    </message>
    <message>
        <source>date from above</source>
        <translation>дата – сверху</translation>
    </message>
    <message>
        <source>ended when?</source>
        <translation>когда кончилось?</translation>
    </message>
    <message>
        <source>“{words}” is nobody here</source>
        <translation>«{words}»: такого нет</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>вид не понят</translation>
    </message>
    <message>
        <source>Nobody said when it happened. Type the time: 1405, 28.11 14:05.</source>
        <translation>Не сказано, когда это случилось. Наберите время: 1405, 28.11 14:05.</translation>
    </message>
    <message>
        <source>There is nothing to write down in this line.</source>
        <translation>В этой строке нечего записывать.</translation>
    </message>
    <message>
        <source>It would have ended before it happened. Correct one of the times.</source>
        <translation>Конец раньше начала. Исправьте одно из времён.</translation>
    </message>
    <message>
        <source>Several places may be meant: a digit chooses. F6 keeps the words, not confirmed.</source>
        <translation>Подходят несколько мест: цифра выбирает. F6 оставит слова, не подтверждено.</translation>
    </message>
    <message>
        <source>No place is read here. Type it, or F6 writes it down without.</source>
        <translation>Место не понято. Наберите его, или F6 – записать без места.</translation>
    </message>
    <message>
        <source>{number} says the same: this line is left out. F6 writes it down all the same.</source>
        <translation>То же в {number}: строка пропускается. F6 – всё равно записать.</translation>
    </message>
    <message>
        <source>A line above says the same: this one is left out. F6 writes it down all the same.</source>
        <translation>То же в строке выше: эта пропускается. F6 – всё равно записать.</translation>
    </message>
    <message>
        <source>Card {card} has been written down already. F6 writes this line down all the same.</source>
        <translation>Карточка {card} уже записана. F6 – всё равно записать строку.</translation>
    </message>
    <message>
        <source>No place is called “{place}”: it is kept as words, not confirmed.</source>
        <translation>Места «{place}» нет: останется словами, не подтверждено.</translation>
    </message>
    <message>
        <source>The date is that of a line above.</source>
        <translation>Дата взята из строки выше.</translation>
    </message>
    <message>
        <source>Nobody said when it ended: it is closed with the time it happened, marked so.</source>
        <translation>Не сказано, когда кончилось: закроется временем начала, с пометкой.</translation>
    </message>
    <message>
        <source>“{words}” is nobody here: it is kept as what was done.</source>
        <translation>«{words}»: такого сотрудника нет, останется словами о сделанном.</translation>
    </message>
    <message>
        <source>The words suggest no kind. A digit chooses one.</source>
        <translation>По словам вид не понят. Цифра выбирает вид.</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>нет времени</translation>
    </message>
    <message>
        <source>a time that cannot be</source>
        <translation>время не читается</translation>
    </message>
    <message>
        <source>an end that cannot be</source>
        <translation>конец не читается</translation>
    </message>
    <message>
        <source>an end before it began</source>
        <translation>конец раньше начала</translation>
    </message>
    <message>
        <source>several places</source>
        <translation>несколько мест</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>нет места</translation>
    </message>
    <message>
        <source>written down before</source>
        <translation>уже записано</translation>
    </message>
    <message>
        <source>the same twice</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>a card that is in</source>
        <translation>карточка уже есть</translation>
    </message>
    <message>
        <source>is {number}</source>
        <translation>это {number}</translation>
    </message>
    <message>
        <source>Written down already: it is {number}. F12 takes it off the page.</source>
        <translation>Уже записано: {number}. F12 уберёт строку со страницы.</translation>
    </message>
    <message>
        <source>F12 writes it down.</source>
        <translation>F12 записывает.</translation>
    </message>
    <message>
        <source>F12 writes it down as it stands. F6 takes that back.</source>
        <translation>F12 запишет как есть. F6 отменяет это.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) written down</source>
        <translation>
            <numerusform>Записана %n заявка</numerusform>
            <numerusform>Записано %n заявки</numerusform>
            <numerusform>Записано %n заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had been written down before</source>
        <translation>
            <numerusform>%n была записана раньше</numerusform>
            <numerusform>%n были записаны раньше</numerusform>
            <numerusform>%n были записаны раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can be written down: F12</source>
        <translation>
            <numerusform>Можно записать %n строку: F12</numerusform>
            <numerusform>Можно записать %n строки: F12</numerusform>
            <numerusform>Можно записать %n строк: F12</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) wait: {why}</source>
        <translation>
            <numerusform>%n строка ждёт: {why}</numerusform>
            <numerusform>%n строки ждут: {why}</numerusform>
            <numerusform>%n строк ждут: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отклонена</numerusform>
            <numerusform>%n отклонены</numerusform>
            <numerusform>%n отклонено</numerusform>
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
        <translation>{field}: {was} → {now}</translation>
    </message>
    <message>
        <source>Corrected, {changes}</source>
        <translation>Исправлено, {changes}</translation>
    </message>
    <message>
        <source>Added, {field}</source>
        <translation>Добавлено, {field}</translation>
    </message>
    <message>
        <source>The place was confirmed</source>
        <translation>Место подтверждено</translation>
    </message>
    <message>
        <source>The caller was confirmed</source>
        <translation>Заявитель подтверждён</translation>
    </message>
    <message>
        <source>{said}: {words}</source>
        <translation>{said}: {words}</translation>
    </message>
    <message>
        <source>An entry of a newer program</source>
        <translation>Запись более новой программы</translation>
    </message>
    <message>
        <source>written down later</source>
        <translation>записано позже</translation>
    </message>
    <message>
        <source>person in danger</source>
        <translation>человек в опасности</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>линия {line}</translation>
    </message>
    <message>
        <source>as its kind says</source>
        <translation>по виду заявки</translation>
    </message>
    <message>
        <source>expected on site {eta}</source>
        <translation>будет на месте к {eta}</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of work</source>
        <translation>
            <numerusform>%n минута работы</numerusform>
            <numerusform>%n минуты работы</numerusform>
            <numerusform>%n минут работы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered as {number}</source>
        <translation>Зарегистрировано: {number}</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Routed to {team_id}</source>
        <translation>Передано: {team_id}</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Assigned to {assignee_id}</source>
        <translation>Назначен исполнитель: {assignee_id}</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>{person_id} was rung and did not answer</source>
        <translation>{person_id}: звонили, нет ответа</translation>
    </message>
    <message>
        <source>Rung, no answer</source>
        <translation>Звонили, не ответили</translation>
    </message>
    <message>
        <source>{person_id} refused</source>
        <translation>{person_id}: отказ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>{assignee_id} accepted</source>
        <translation>{assignee_id}: принято</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Now expected on site {eta_at}</source>
        <translation>Теперь ожидается на месте {eta_at}</translation>
    </message>
    <message>
        <source>A new time of arrival</source>
        <translation>Новое время прибытия</translation>
    </message>
    <message>
        <source>Paused, {reason}</source>
        <translation>Пауза, {reason}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Resolved, {outcome}</source>
        <translation>Сделано, {outcome}</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Closed, {outcome}</source>
        <translation>Закрыто, {outcome}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Cancelled, {reason}</source>
        <translation>Отменено, {reason}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>{contact_id} called about the same</source>
        <translation>{contact_id}: звонок о том же</translation>
    </message>
    <message>
        <source>Another caller about the same</source>
        <translation>Ещё один звонок о том же</translation>
    </message>
    <message>
        <source>{person_id} was told that it was joined</source>
        <translation>{person_id}: сообщено, что заявка объединена</translation>
    </message>
    <message>
        <source>Who was sent was told that it was joined</source>
        <translation>Посланному сообщено, что заявка объединена</translation>
    </message>
    <message>
        <source>The caller was promised a call by {due_at}</source>
        <translation>Заявителю обещан звонок до {due_at}</translation>
    </message>
    <message>
        <source>The caller was promised a call</source>
        <translation>Заявителю обещан звонок</translation>
    </message>
    <message>
        <source>Sheet returned, {outcome}</source>
        <translation>Лист вернулся, {outcome}</translation>
    </message>
    <message>
        <source>Sheet returned</source>
        <translation>Лист вернулся</translation>
    </message>
    <message>
        <source>{person_id} took the desk</source>
        <translation>{person_id}: смена принята</translation>
    </message>
    <message>
        <source>The desk was taken</source>
        <translation>Смена принята</translation>
    </message>
    <message>
        <source>{person_id} left the desk</source>
        <translation>{person_id}: смена сдана</translation>
    </message>
    <message>
        <source>The desk was left</source>
        <translation>Смена сдана</translation>
    </message>
    <message>
        <source>This journal was opened</source>
        <translation>Журнал начат</translation>
    </message>
    <message>
        <source>The place as it was said</source>
        <translation>Место, как его назвали</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Как попасть</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Выехал</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>На месте</translation>
    </message>
    <message>
        <source>The work goes on</source>
        <translation>Работа продолжается</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыто снова</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>The caller was taken out again and has a request of his own</source>
        <translation>Звонивший отделён, у него своя заявка</translation>
    </message>
    <message>
        <source>The caller was rung back</source>
        <translation>Заявителю перезвонили</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Restored from a backup; numbers after it were skipped</source>
        <translation>Восстановлено из копии; номера после неё пропущены</translation>
    </message>
    <message>
        <source>{question} {answer}</source>
        <translation>{question} {answer}</translation>
    </message>
    <message>
        <source>A question was answered</source>
        <translation>Получен ответ на вопрос</translation>
    </message>
    <message>
        <source>Work order printed</source>
        <translation>Наряд напечатан</translation>
    </message>
    <message>
        <source>Work order printed, copy {copy}</source>
        <translation>Наряд напечатан, копия {copy}</translation>
    </message>
    <message>
        <source>Work written down</source>
        <translation>Работа записана</translation>
    </message>
    <message>
        <source>Taken back: {kind}</source>
        <translation>Отменено действие: {kind}</translation>
    </message>
    <message>
        <source>The day {day} was signed</source>
        <translation>День {day} подписан</translation>
    </message>
    <message>
        <source>A call that made no request: {kind}</source>
        <translation>Звонок без заявки: {kind}</translation>
    </message>
    <message>
        <source>Not applied; somebody was quicker, and this stands: {what}</source>
        <translation>Не применено, другой успел раньше; в силе: {what}</translation>
    </message>
    <message>
        <source>Not applied: somebody was quicker</source>
        <translation>Не применено: другой успел раньше</translation>
    </message>
    <message>
        <source>Looked at: what stands is taken</source>
        <translation>Рассмотрено: оставлено то, что в силе</translation>
    </message>
    <message>
        <source>Looked at: what was not applied is done again</source>
        <translation>Рассмотрено: непринятое сделано снова</translation>
    </message>
    <message>
        <source>Struck through, the server had refused it: {kind}</source>
        <translation>Вычеркнуто, сервер отклонил: {kind}</translation>
    </message>
    <message>
        <source>Struck through, the server had refused it: {number}, {kind}</source>
        <translation>Вычеркнуто, сервер отклонил: {number}, {kind}</translation>
    </message>
    <message>
        <source>Added to the directory ({thing}): {name}</source>
        <translation>Добавлено в справочник ({thing}): {name}</translation>
    </message>
    <message>
        <source>Changed in the directory ({thing}): {name}</source>
        <translation>Изменено в справочнике ({thing}): {name}</translation>
    </message>
    <message>
        <source>Retired from the directory ({thing}): {name}</source>
        <translation>Убрано из справочника ({thing}): {name}</translation>
    </message>
    <message>
        <source>Brought back into the directory ({thing}): {name}</source>
        <translation>Возвращено в справочник ({thing}): {name}</translation>
    </message>
    <message>
        <source>The directory was changed</source>
        <translation>Справочник изменён</translation>
    </message>
    <message>
        <source>The same call as {number}: joined to it</source>
        <translation>Тот же вызов, что {number}: присоединено к ней</translation>
    </message>
    <message>
        <source>{number} is the same call: joined to this one</source>
        <translation>{number} — тот же вызов: присоединена к этой</translation>
    </message>
    <message>
        <source>{person} was sent and is to be told</source>
        <translation>{person} уже послан, надо сообщить</translation>
    </message>
    <message>
        <source>Another call than {number}</source>
        <translation>Другой вызов, чем {number}</translation>
    </message>
    <message>
        <source>Another call than {number}: taken out again</source>
        <translation>Другой вызов, чем {number}: снова отделено</translation>
    </message>
    <message>
        <source>{number}: {said}</source>
        <translation>По заявке {number}: {said}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Many added to the directory in one line, below: {name}</source>
        <translation>В справочник добавлено много одной строкой, ниже: {name}</translation>
    </message>
    <message>
        <source>Taken back what was added in one line, below: {name}</source>
        <translation>Взято назад добавленное одной строкой, ниже: {name}</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Приложено: {name}</translation>
    </message>
    <message>
        <source>Attachment taken away: {name}</source>
        <translation>Вложение убрано: {name}</translation>
    </message>
    <message>
        <source>Attachment brought back: {name}</source>
        <translation>Вложение возвращено: {name}</translation>
    </message>
    <message>
        <source>The attachments were changed</source>
        <translation>Вложения изменены</translation>
    </message>
    <message>
        <source>Merged in the directory ({thing}): {other} into {name}</source>
        <translation>Объединено в справочнике ({thing}): {other} вошло в {name}</translation>
    </message>
    <message>
        <source>Two again in the directory ({thing}): {other} and {name}</source>
        <translation>Снова два в справочнике ({thing}): {other} и {name}</translation>
    </message>
    <message>
        <source>Not merged ({thing}): {other} into {name}; another desk had merged one of them before</source>
        <translation>Не объединено ({thing}): {other} и {name}; другое место уже объединило одно из них</translation>
    </message>
    <message>
        <source>The missed call of {rang_at} was rung back</source>
        <translation>По пропущенному звонку от {rang_at} перезвонили</translation>
    </message>
    <message>
        <source>A missed call was rung back</source>
        <translation>По пропущенному звонку перезвонили</translation>
    </message>
    <message>
        <source>The missed call of {rang_at} was rung back, no answer</source>
        <translation>По пропущенному звонку от {rang_at} перезвонили, не отвечает</translation>
    </message>
    <message>
        <source>A missed call was rung back, no answer</source>
        <translation>По пропущенному звонку перезвонили, не отвечает</translation>
    </message>
    <message>
        <source>The missed call of {rang_at} is not rung back</source>
        <translation>По пропущенному звонку от {rang_at} не перезваниваем</translation>
    </message>
    <message>
        <source>A missed call is not rung back</source>
        <translation>По пропущенному звонку не перезваниваем</translation>
    </message>
    <message>
        <source>The call of {rang_at} was about this request</source>
        <translation>Звонок в {rang_at} был об этой заявке</translation>
    </message>
    <message>
        <source>A call was about this request</source>
        <translation>Был звонок об этой заявке</translation>
    </message>
    <message>
        <source>because: {question}</source>
        <translation>потому что: {question}</translation>
    </message>
    <message>
        <source>told: there by {eta}</source>
        <translation>сказано: приедут к {eta}</translation>
    </message>
    <message>
        <source>The caller needs no call any more, {reason}</source>
        <translation>Перезванивать заявителю больше не нужно, {reason}</translation>
    </message>
    <message>
        <source>The caller needs no call any more</source>
        <translation>Перезванивать заявителю больше не нужно</translation>
    </message>
    <message>
        <source>The caller was told when somebody is there</source>
        <translation>Заявителю сказано, когда приедут</translation>
    </message>
    <message>
        <source>The caller was rung and did not answer</source>
        <translation>Заявителю звонили, он не ответил</translation>
    </message>
    <message>
        <source>The caller was told that somebody is there by {told_eta_at}</source>
        <translation>Заявителю сказано, что приедут к {told_eta_at}</translation>
    </message>
    <message>
        <source>The same trouble as {number}, come back</source>
        <translation>Та же беда, что {number}: вернулась</translation>
    </message>
    <message>
        <source>Come back: written down anew as {number}</source>
        <translation>Вернулась: записана заново как {number}</translation>
    </message>
    <message>
        <source>Added: the caller&apos;s number is withheld</source>
        <translation>Добавлено: номер звонящего скрыт</translation>
    </message>
    <message>
        <source>nobody said when</source>
        <translation>не сказано когда</translation>
    </message>
    <message>
        <source>{contact_id} was rung back</source>
        <translation>Перезвонили: {contact_id}</translation>
    </message>
    <message>
        <source>{contact_id} was rung and did not answer</source>
        <translation>Звонили, никто не ответил: {contact_id}</translation>
    </message>
</context>
<context>
    <name>entry kinds</name>
    <message>
        <source>journal opened</source>
        <translation>журнал начат</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>зарегистрировано</translation>
    </message>
    <message>
        <source>place noted</source>
        <translation>место названо</translation>
    </message>
    <message>
        <source>access noted</source>
        <translation>доступ записан</translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation>ответы на вопросы</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>назначено</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>не ответил</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>new time of arrival</source>
        <translation>новое время прибытия</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>выехал</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>продолжено</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>открыто снова</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>caller joined</source>
        <translation>добавлен звонивший</translation>
    </message>
    <message>
        <source>caller taken out again</source>
        <translation>звонивший отделён</translation>
    </message>
    <message>
        <source>same call</source>
        <translation>тот же вызов</translation>
    </message>
    <message>
        <source>two calls</source>
        <translation>разные вызовы</translation>
    </message>
    <message>
        <source>who was sent was told</source>
        <translation>посланный предупреждён</translation>
    </message>
    <message>
        <source>call-back promised</source>
        <translation>обещан звонок</translation>
    </message>
    <message>
        <source>rung back</source>
        <translation>перезвонили</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>order printed</source>
        <translation>наряд напечатан</translation>
    </message>
    <message>
        <source>sheet returned</source>
        <translation>лист вернулся</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>действие отменено</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>не применено</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>struck through</source>
        <translation>вычеркнуто</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>на смене</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>смена сдана</translation>
    </message>
    <message>
        <source>day signed</source>
        <translation>день подписан</translation>
    </message>
    <message>
        <source>other call</source>
        <translation>другой звонок</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>загружено</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>восстановлено из копии</translation>
    </message>
    <message>
        <source>directory changed</source>
        <translation>справочник изменён</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>вложение</translation>
    </message>
    <message>
        <source>missed call rung back</source>
        <translation>перезвонили по пропущенному</translation>
    </message>
    <message>
        <source>missed call, no answer</source>
        <translation>по пропущенному не отвечает</translation>
    </message>
    <message>
        <source>missed call not rung back</source>
        <translation>по пропущенному не перезваниваем</translation>
    </message>
    <message>
        <source>call linked</source>
        <translation>звонок связан</translation>
    </message>
    <message>
        <source>caller not reached</source>
        <translation>заявитель не ответил</translation>
    </message>
    <message>
        <source>no call-back needed</source>
        <translation>перезванивать не нужно</translation>
    </message>
    <message>
        <source>arrival told</source>
        <translation>время приезда сказано</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>повтор</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no request {number}. Check the number, or press F3 to find it by its words.</source>
        <translation>Заявки {number} нет. Проверьте номер или нажмите F3 и найдите её по словам.</translation>
    </message>
    <message>
        <source>{author} changed {number} meanwhile ({kind}, {at}). Nothing of yours was saved and your text stays: look at the request and do it again.</source>
        <translation>Заявку {number} тем временем изменили: {author} ({kind}, {at}). Ваше не записано, текст остался: посмотрите заявку и повторите.</translation>
    </message>
    <message>
        <source>{number} is {status}, so this cannot be done: {act}. F6 shows what can be done now.</source>
        <translation>{number}: {status}, поэтому нельзя: {act}. F6 покажет, что можно сейчас.</translation>
    </message>
    <message>
        <source>The role “{role}” may not do this: {act}. Ask a dispatcher or the supervisor.</source>
        <translation>Роль «{role}» этого не может: {act}. Попросите диспетчера или старшего.</translation>
    </message>
    <message>
        <source>Only a supervisor may do this: {act}. F10 5 shows who has which digit: let a supervisor take the desk.</source>
        <translation>Это может только старший: {act}. F10 5 показывает, у кого какая цифра: пусть старший примет смену.</translation>
    </message>
    <message>
        <source>There is no act “{act}”. Known are: {known}.</source>
        <translation>Действия «{act}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>A character in this text cannot be kept ({field}). Delete what is not a letter, a digit or a sign, and save again.</source>
        <translation>В тексте есть знак, который нельзя сохранить ({field}). Удалите всё, что не буква, цифра или знак, и запишите снова.</translation>
    </message>
    <message>
        <source>This text is too long ({field}): {length} characters, at most {most} can be kept. Shorten it and save again.</source>
        <translation>Текст слишком длинный ({field}): {length} знаков, можно не больше {most}. Сократите и запишите снова.</translation>
    </message>
    <message>
        <source>Nothing is written yet. Write a word, a place, a caller or a kind, then save.</source>
        <translation>Ещё ничего не записано. Напишите слово, место, заявителя или вид, затем запишите.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time. Type 1510 for 15:10, or -20 for twenty minutes ago.</source>
        <translation>«{typed}» – не время. Наберите 1510 для 15:10 или -20: двадцать минут назад.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time to come. Type 1510 for 15:10, or 20 for in twenty minutes.</source>
        <translation>«{typed}» — не время, которое наступит. Наберите 1510 (15:10) или 20 (через двадцать минут).</translation>
    </message>
    <message>
        <source>{at} has not come yet. Type a time that is past.</source>
        <translation>{at} ещё не наступило. Наберите прошедшее время.</translation>
    </message>
    <message>
        <source>“{typed}” is not a date. Type 1.3. for the first of March, or -1 for yesterday.</source>
        <translation>«{typed}» – не дата. Наберите 1.3. для первого марта или -1 для вчера.</translation>
    </message>
    <message>
        <source>“{typed}” is not a request number. Type it like A26-00417.</source>
        <translation>«{typed}» – не номер заявки. Наберите как A26-00417.</translation>
    </message>
    <message>
        <source>Nobody is called “{typed}”. Check the name, or add the person to the directory.</source>
        <translation>Человека по имени «{typed}» нет. Проверьте имя или добавьте человека в справочник.</translation>
    </message>
    <message>
        <source>“{typed}” fits several people: {names}. Type more of the name.</source>
        <translation>По «{typed}» подходят несколько человек: {names}. Наберите имя полнее.</translation>
    </message>
    <message>
        <source>This is not the PIN of {name}. Type it again, or ask the supervisor for a new one.</source>
        <translation>Неверный PIN ({name}). Наберите снова или попросите у старшего новый.</translation>
    </message>
    <message>
        <source>No team and no person is called “{typed}”. Check the name, or add it to the directory.</source>
        <translation>Нет ни бригады, ни человека «{typed}». Проверьте имя или добавьте в справочник.</translation>
    </message>
    <message>
        <source>There is no kind “{typed}”. Choose one from the list, or leave it empty and add it later.</source>
        <translation>Вида «{typed}» нет. Выберите из списка или оставьте пустым и добавьте позже.</translation>
    </message>
    <message>
        <source>The place “{typed}” is not in the directory. Choose another, or write the place in your own words.</source>
        <translation>Места «{typed}» нет в справочнике. Выберите другое или напишите место своими словами.</translation>
    </message>
    <message>
        <source>This is not in the directory any more: {kind}. Open the list again and choose another.</source>
        <translation>Этого больше нет в справочнике: {kind}. Откройте список заново и выберите другое.</translation>
    </message>
    <message>
        <source>“{typed}” is not in the directory ({field}). Choose one of those that are offered, or empty the field.</source>
        <translation>«{typed}» нет в справочнике ({field}). Выберите из предложенного или очистите поле.</translation>
    </message>
    <message>
        <source>A name is missing: {kind}. Type a name and save again.</source>
        <translation>Не указано имя или название: {kind}. Наберите его и запишите снова.</translation>
    </message>
    <message>
        <source>“{name}” is taken already: {kind}. Choose another name or number.</source>
        <translation>«{name}» уже занято: {kind}. Выберите другое название или номер.</translation>
    </message>
    <message>
        <source>This needs a few words of yours: {act}. Type why, then press Enter.</source>
        <translation>Нужно несколько ваших слов: {act}. Напишите почему и нажмите Enter.</translation>
    </message>
    <message>
        <source>There is no priority “{typed}”. Known are: {known}.</source>
        <translation>Срочности «{typed}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>“{typed}” does not answer the question “{question}”. Answer it as it is asked, or leave it empty: it may be owed.</source>
        <translation>«{typed}» не отвечает на вопрос «{question}». Ответьте, как спрошено, или оставьте пустым: ответ можно дать позже.</translation>
    </message>
    <message>
        <source>“{typed}” is not a telephone number. Type its digits.</source>
        <translation>«{typed}» – не номер телефона. Наберите его цифры.</translation>
    </message>
    <message>
        <source>{author} has signed {day} already. What comes now is kept as an addendum: nothing else is to be done.</source>
        <translation>{day}: уже подписано ({author}). Что будет дальше – дополнение: больше ничего делать не надо.</translation>
    </message>
    <message>
        <source>{day} has not begun yet and cannot be signed. Choose an earlier day.</source>
        <translation>{day} ещё не начался, подписать нельзя. Выберите более ранний день.</translation>
    </message>
    <message>
        <source>The last entry of {number} is not yours to take back. Write a correction or a note instead.</source>
        <translation>Последняя запись {number} не ваша, её нельзя отменить. Напишите исправление или заметку.</translation>
    </message>
    <message>
        <source>Nothing is left to decide about {number}: somebody has done it already.</source>
        <translation>По заявке {number} решать больше нечего: кто-то уже решил.</translation>
    </message>
    <message>
        <source>This cannot be done again by itself ({entry}). Take what stands in {number} (F4), then act anew (F6).</source>
        <translation>Само это не повторить ({entry}). Примите то, что в силе в {number} (F4), затем действуйте заново (F6).</translation>
    </message>
    <message>
        <source>Nothing is left to decide about this entry: it was sent again or struck through already.</source>
        <translation>Об этой записи решать больше нечего: её уже послали снова или вычеркнули.</translation>
    </message>
    <message>
        <source>This caller does not belong to {number} any more. Open the request again to see who does.</source>
        <translation>Этот звонивший больше не относится к {number}. Откройте заявку снова и посмотрите.</translation>
    </message>
    <message>
        <source>NOT SAVED: the disk refused ({why}). Write it on a card; your text stays here. The folder is {folder}</source>
        <translation>НЕ ЗАПИСАНО: диск отказал ({why}). Запишите на карточке; ваш текст остаётся здесь. Папка: {folder}</translation>
    </message>
    <message>
        <source>NOT SAVED: another program is holding {file}. Your text stays here; close that program, or wait a moment and save again.</source>
        <translation>НЕ ЗАПИСАНО: другая программа держит {file}. Ваш текст здесь; закройте её или подождите и запишите снова.</translation>
    </message>
    <message>
        <source>{file} is damaged and was not touched. Restore the last backup, and keep this file for whoever helps you.</source>
        <translation>{file} повреждён и не тронут. Восстановите последнюю копию, а этот файл сохраните для того, кто вам помогает.</translation>
    </message>
    <message>
        <source>A newer Daybook wrote {file} ({revision}). Install the newer program on this PC; nothing was changed.</source>
        <translation>{file} записан более новым Daybook ({revision}). Установите новую программу на этот ПК; ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} could not be brought to the new form ({why}) and stays as it was. Go on with the earlier program; a copy is in {backup}</source>
        <translation>{file} не удалось привести к новому виду ({why}), он остался прежним. Работайте в прежней программе; копия: {backup}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}). Check the name and where it lies, then try again.</source>
        <translation>{file} не удалось прочитать ({why}). Проверьте имя и место и попробуйте снова.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder or name.</source>
        <translation>{file} не удалось записать ({why}). Выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>{file} is there already and was not overwritten. Choose another name.</source>
        <translation>{file} уже есть и не перезаписан. Выберите другое имя.</translation>
    </message>
    <message>
        <source>This line is not what it should be ({why}). Correct it and read the file again: what is in already is not taken twice.</source>
        <translation>Эта строка записана неверно ({why}). Исправьте и прочитайте файл снова: то, что уже есть, дважды не войдёт.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Known are: {known}.</source>
        <translation>Поля «{field}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>“{typed}” cannot stand in the field “{field}”. Correct it and send it again.</source>
        <translation>«{typed}» не подходит для поля «{field}». Исправьте и отправьте снова.</translation>
    </message>
    <message>
        <source>The field “{field}” is missing. Add it and send it again.</source>
        <translation>Не хватает поля «{field}». Добавьте и отправьте снова.</translation>
    </message>
    <message>
        <source>There is no order to print here. Choose other requests or another day.</source>
        <translation>Здесь нечего печатать. Выберите другие заявки или другой день.</translation>
    </message>
    <message>
        <source>The page could not be made ({why}). The request is safe: try again, or write the order by hand.</source>
        <translation>Страницу сделать не удалось ({why}). Заявка цела: попробуйте снова или напишите наряд от руки.</translation>
    </message>
    <message>
        <source>There is no import map “{name}”. Known are: {known}.</source>
        <translation>Схемы загрузки «{name}» нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>{folder} already holds a journal, and a practice company needs an empty folder. Choose another one.</source>
        <translation>В {folder} уже есть журнал, а учебной компании нужна пустая папка. Выберите другую.</translation>
    </message>
    <message>
        <source>The settings in {file} could not be read ({why}). The usual ones are in use now, and the old file is kept beside: set again what you need.</source>
        <translation>Настройки в {file} не удалось прочитать ({why}). Сейчас действуют обычные, старый файл лежит рядом: задайте нужное снова.</translation>
    </message>
    <message>
        <source>This did not work ({why}). Your text stays here: try again, or write it on a card.</source>
        <translation>Не получилось ({why}). Ваш текст здесь: попробуйте снова или запишите на карточке.</translation>
    </message>
    <message>
        <source>“{typed}” is not the address of a server. Write it like postgresql://anna@desk.example.com/daybook.</source>
        <translation>«{typed}» — не адрес сервера. Напишите его так: postgresql://anna@desk.example.com/daybook.</translation>
    </message>
    <message>
        <source>{server} does not answer ({why}). What you write is saved here and goes there once it answers.</source>
        <translation>{server} не отвечает ({why}). Всё, что вы пишете, сохраняется здесь и уйдёт туда, когда сервер ответит.</translation>
    </message>
    <message>
        <source>{server} does not let “{login}” in: the password is wrong or has expired. Type it again, or ask whoever looks after the server.</source>
        <translation>{server} не пускает «{login}»: пароль неверен или истёк. Введите его снова или спросите того, кто следит за сервером.</translation>
    </message>
    <message>
        <source>{server} could not prove that it is the right server ({why}). Nothing was sent. Ask whoever looks after the server; do not go on without.</source>
        <translation>{server} не подтвердил, что это нужный сервер ({why}). Ничего не отправлено. Спросите того, кто следит за сервером; без этого не продолжайте.</translation>
    </message>
    <message>
        <source>The database {database} has Daybook’s server in it already. Use “daybook server upgrade”.</source>
        <translation>В базе {database} сервер Daybook уже есть. Используйте «daybook server upgrade».</translation>
    </message>
    <message>
        <source>The database {database} has no server of Daybook’s in it. Make one with “daybook server install”.</source>
        <translation>В базе {database} нет сервера Daybook. Создайте его командой «daybook server install».</translation>
    </message>
    <message>
        <source>This PostgreSQL is {version}; Daybook needs 15 or newer.</source>
        <translation>Это PostgreSQL {version}; Daybook нужен 15 или новее.</translation>
    </message>
    <message>
        <source>A newer Daybook has set this server up ({version}). Use the newer program; nothing was changed.</source>
        <translation>Этот сервер настроен более новым Daybook ({version}). Возьмите новую программу; ничего не изменено.</translation>
    </message>
    <message>
        <source>PostgreSQL does not let this login do that ({why}). Use the login that owns the database and may make roles.</source>
        <translation>PostgreSQL не разрешает этому пользователю такое ({why}). Войдите как владелец базы с правом создавать роли.</translation>
    </message>
    <message>
        <source>The server already has the login “{login}”. Choose another.</source>
        <translation>На сервере уже есть имя входа «{login}». Выберите другое.</translation>
    </message>
    <message>
        <source>The server has no login “{login}”. Check how it is written.</source>
        <translation>На сервере нет имени входа «{login}». Проверьте, как оно написано.</translation>
    </message>
    <message>
        <source>“{login}” cannot be a login. Take up to 63 plain letters, like a.ivanova.</source>
        <translation>«{login}» не может быть именем входа. Возьмите до 63 простых букв, например a.ivanova.</translation>
    </message>
    <message>
        <source>The server needs a newer Daybook. Install it on this PC; what you write meanwhile is saved here and waits.</source>
        <translation>Серверу нужен более новый Daybook. Установите его на этот компьютер; всё написанное пока сохраняется здесь и ждёт.</translation>
    </message>
    <message>
        <source>This Daybook is newer than the server. What you write is saved here and waits until “daybook server upgrade” was run there.</source>
        <translation>Этот Daybook новее сервера. Всё написанное сохраняется здесь и ждёт, пока там не выполнят «daybook server upgrade».</translation>
    </message>
    <message>
        <source>{server} has no company yet. Bring one there from a PC that has it: daybook server upload.</source>
        <translation>На {server} ещё нет организации. Перенесите её с компьютера, где она есть: daybook server upload.</translation>
    </message>
    <message>
        <source>“{login}” is nobody of this company. Have the login added: daybook server add-user.</source>
        <translation>«{login}» — никто в этой организации. Попросите добавить: daybook server add-user.</translation>
    </message>
    <message>
        <source>The server has the journal of station {station} already. Connect the PC: daybook connect.</source>
        <translation>Журнал станции {station} на сервере уже есть. Подключите компьютер: daybook connect.</translation>
    </message>
    <message>
        <source>This PC shares with no server. Make it a station of one first: daybook connect.</source>
        <translation>Этот компьютер не связан с сервером. Сначала подключите его: daybook connect.</translation>
    </message>
    <message>
        <source>That is the server of {company}, and this PC works for {ours}. Nothing was changed. Check the address.</source>
        <translation>Это сервер компании «{company}», а этот ПК работает на «{ours}». Ничего не изменено. Проверьте адрес.</translation>
    </message>
    <message>
        <source>{server} does not answer ({why}). Nothing was changed. Check the address and the network, then try again.</source>
        <translation>{server} не отвечает ({why}). Ничего не изменено. Проверьте адрес и сеть и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Stopped. This PC is as it was; what you typed here stays.</source>
        <translation>Остановлено. Этот ПК такой же, как был; набранное здесь остаётся.</translation>
    </message>
    <message>
        <source>This PC has requests or a directory that {server} does not know. Nothing was changed. Ask whoever looks after the server to bring them there once, with this window closed: daybook server upload --url postgresql://ADMINISTRATOR@{server}/{database}. Then connect again.</source>
        <translation>На этом ПК есть заявки или справочник, которых {server} не знает. Ничего не изменено. Попросите того, кто ведёт сервер, один раз перенести их туда при закрытом окне: daybook server upload --url postgresql://ADMINISTRATOR@{server}/{database}. Потом подключитесь снова.</translation>
    </message>
    <message>
        <source>“{login}” may not open a desk there. Connect this PC with the login of a dispatcher, an engineer or a supervisor.</source>
        <translation>«{login}» не может открыть там пульт. Подключите этот ПК с логином диспетчера, инженера или старшего.</translation>
    </message>
    <message>
        <source>{number} is not on this PC, and the server, which may have it, could not be asked. Try again when it answers.</source>
        <translation>{number} нет на этом компьютере, а спросить сервер, где она может быть, не удалось. Попробуйте снова, когда он ответит.</translation>
    </message>
    <message>
        <source>{day} is not all here: this PC keeps what was written since {since}. Turn to that day while the server answers, and do it again when all of it has come.</source>
        <translation>{day} здесь не целиком: на этом компьютере хранится записанное с {since}. Откройте этот день, когда сервер отвечает, и повторите, когда придёт всё.</translation>
    </message>
    <message>
        <source>Daybook’s window has {file} open. Close it and do this again; connecting is done there too: F10 5, then F4.</source>
        <translation>{file} открыт в окне Daybook. Закройте окно и повторите; подключить можно и там: F10 5, затем F4.</translation>
    </message>
    <message>
        <source>{filter} cannot choose among these rows ({what}). Leave it away, or take out a list that has it.</source>
        <translation>{filter} не подходит для этих строк ({what}). Уберите это или выгрузите список, где оно есть.</translation>
    </message>
    <message>
        <source>Stopped: no file was written, and an older one of that name is as it was. Write it again when you need it.</source>
        <translation>Остановлено: файл не записан, а прежний с этим именем не изменился. Запишите его снова, когда понадобится.</translation>
    </message>
    <message>
        <source>No column of the file is this: {field}. Say which one it is, or add it to the file.</source>
        <translation>В файле нет столбца: {field}. Укажите, какой это столбец, или добавьте его в файл.</translation>
    </message>
    <message>
        <source>The import map “{name}” is for another kind of table: {kind}. Choose that kind, or another map.</source>
        <translation>Схема импорта «{name}» — для другой таблицы: {kind}. Выберите этот вид или другую схему.</translation>
    </message>
    <message>
        <source>{most} searches are kept already, one for each digit. Del in their list lets one go.</source>
        <translation>Уже сохранено поисков: {most}, по одному на цифру. Del в их списке убирает один.</translation>
    </message>
    <message>
        <source>Nothing stands under “{field}” in this row. Fill it in and import the file again.</source>
        <translation>В этой строке пусто под «{field}». Заполните и импортируйте файл ещё раз.</translation>
    </message>
    <message>
        <source>“{typed}” is not understood. Write for example: houses 2-40 even, or entrances 1-4 flats 1-72.</source>
        <translation>«{typed}» непонятно. Напишите, например: дома 2-40 чётные или подъезды 1-4 квартиры 1-72.</translation>
    </message>
    <message>
        <source>That would be {count} at once; at most {most} are made in one act. Write it in several parts.</source>
        <translation>Это {count} сразу; за один раз создаётся не более {most}. Напишите по частям.</translation>
    </message>
    <message>
        <source>{count} do not go into {into} evenly ({each} each). Check the numbers, or say how many: “18 each”.</source>
        <translation>{count} не делится на {into} поровну (по {each}). Проверьте номера или скажите, по сколько: «по 18».</translation>
    </message>
    <message>
        <source>There is nothing yet to lay it into. Name that with its numbers, too: flats 1-72 in entrances 1-4.</source>
        <translation>Класть пока не во что. Назовите и это с номерами: квартиры 1-72 в подъездах 1-4.</translation>
    </message>
    <message>
        <source>This was taken back already: nothing of it is left to be retired.</source>
        <translation>Это уже взято назад: убирать больше нечего.</translation>
    </message>
    <message>
        <source>{file} is not attached: {why}. Choose a photo, a scan, a PDF or another document.</source>
        <translation>{file} не приложен: {why}. Выберите фото, скан, PDF или другой документ.</translation>
    </message>
    <message>
        <source>{file} is not attached: it has {size} MB, at most {most} MB can be kept. Make the picture smaller first.</source>
        <translation>{file} не приложен: в нём {size} МБ, хранится не более {most} МБ. Сначала уменьшите снимок.</translation>
    </message>
    <message>
        <source>{file} is at station {station}; it comes when the server answers.</source>
        <translation>{file} на станции {station}; он придёт, когда ответит сервер.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: what was kept of it is gone or damaged ({why}). Attach it again if you have it.</source>
        <translation>{file} не открыть: сохранённое пропало или повреждено ({why}). Приложите его снова, если он у вас есть.</translation>
    </message>
    <message>
        <source>This contract would end on {ends_on}, before it begins on {starts_on}. Correct one of the two dates.</source>
        <translation>Договор закончился бы {ends_on}, раньше, чем начнётся {starts_on}. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>{name} and the other one are the same row already. Choose another one.</source>
        <translation>{name} и второе — уже одна и та же запись. Выберите другую.</translation>
    </message>
    <message>
        <source>{name} lies in {other}: the two cannot be one place. Move it out first, or choose another one.</source>
        <translation>{name} находится внутри: {other}. Это не может быть одно место. Сначала перенесите его или выберите другое.</translation>
    </message>
    <message>
        <source>{name} was merged into {other}. Open that one, or take the merge back: Alt+R.</source>
        <translation>{name} уже объединено с: {other}. Откройте ту запись или разделите снова: Alt+R.</translation>
    </message>
    <message>
        <source>What was merged with {name} is not known on this PC: the merge is not here, or it was taken back already.</source>
        <translation>На этом компьютере не известно, что было объединено с {name}: записи об этом здесь нет или всё уже разделено.</translation>
    </message>
    <message>
        <source>This call is not in the log any more. Open the log again (F10 8).</source>
        <translation>Этого звонка больше нет в списке. Откройте список ещё раз (F10 8).</translation>
    </message>
    <message>
        <source>The system did not change which program opens daybook: links ({why}). Ask whoever looks after this PC.</source>
        <translation>Система не изменила, какая программа открывает ссылки daybook: ({why}). Обратитесь к тому, кто обслуживает этот ПК.</translation>
    </message>
    <message>
        <source>{author} has saved version {version} of this form meanwhile. Yours is all here: Alt+E shows what differs, F12 again saves yours as the next version.</source>
        <translation>{author} тем временем: записана версия {version} этой формы. Ваше всё здесь: Alt+E покажет отличия, ещё раз F12 запишет ваше следующей версией.</translation>
    </message>
    <message>
        <source>The form cannot be asked like this: something is wrong at “{question}”. Correct that item and save again.</source>
        <translation>Так форму спросить нельзя: что-то не так в «{question}». Исправьте и запишите снова.</translation>
    </message>
    <message>
        <source>{at} has passed. Promise a time that is to come.</source>
        <translation>{at} уже прошло. Обещайте время, которое ещё не наступило.</translation>
    </message>
    <message>
        <source>No call is owed to the caller of {number}. Nothing is to be dropped.</source>
        <translation>Заявителю по {number} звонок не обещан. Отменять нечего.</translation>
    </message>
    <message>
        <source>{number}: nobody has said when he will be there, or the caller knows it. F7 writes down a time.</source>
        <translation>{number}: никто не назвал время приезда, или заявитель его уже знает. F7 записывает время.</translation>
    </message>
    <message>
        <source>That call was counted by somebody else, or its count was taken back already.</source>
        <translation>Этот звонок учёл кто-то другой, или учёт уже отменён.</translation>
    </message>
    <message>
        <source>It cannot have ended at {at}: it happened at {began_at}. Correct one of the two times.</source>
        <translation>Не могло кончиться в {at}: случилось в {began_at}. Исправьте одно из времён.</translation>
    </message>
    <message>
        <source>Somebody has said already what came of this call: the log shows it.</source>
        <translation>По этому звонку уже записано, чем он закончился: это видно в журнале звонков.</translation>
    </message>
</context>
<context>
    <name>exceptions</name>
    <message>
        <source>person in danger</source>
        <translation>человек в опасности</translation>
    </message>
    <message>
        <source>finished late</source>
        <translation>сделано с опозданием</translation>
    </message>
    <message>
        <source>written down late</source>
        <translation>записано с опозданием</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>открыто снова</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>без места</translation>
    </message>
    <message>
        <source>questions not answered</source>
        <translation>нет ответов на вопросы</translation>
    </message>
    <message>
        <source>open and overdue</source>
        <translation>открыто и просрочено</translation>
    </message>
    <message>
        <source>nobody assigned</source>
        <translation>никто не назначен</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>About</source>
        <translation>О файле</translation>
    </message>
    <message>
        <source>Long texts</source>
        <translation>Длинные тексты</translation>
    </message>
    <message>
        <source>… whole on the sheet of long texts, row {row}</source>
        <translation>… целиком на листе длинных текстов, строка {row}</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>as clocks show them in {zone}</source>
        <translation>как показывают часы: {zone}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>certainty of the place</source>
        <translation>подтверждение места</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>оборудование</translation>
    </message>
    <message>
        <source>caller</source>
        <translation>заявитель</translation>
    </message>
    <message>
        <source>certainty of the caller</source>
        <translation>подтверждение заявителя</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>access notes</source>
        <translation>доступ</translation>
    </message>
    <message>
        <source>private notes</source>
        <translation>служебные заметки</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя или название</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>short number</source>
        <translation>короткий номер</translation>
    </message>
    <message>
        <source>key</source>
        <translation>код</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>изготовитель</translation>
    </message>
    <message>
        <source>model</source>
        <translation>модель</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>срочность</translation>
    </message>
    <message>
        <source>person in danger</source>
        <translation>человек в опасности</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>time of the call</source>
        <translation>время звонка</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>expected on site</source>
        <translation>будет на месте</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>line</source>
        <translation>линия</translation>
    </message>
    <message>
        <source>team</source>
        <translation>бригада</translation>
    </message>
    <message>
        <source>person</source>
        <translation>исполнитель</translation>
    </message>
    <message>
        <source>pause reason</source>
        <translation>причина паузы</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>неисправность</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>remedy</source>
        <translation>что сделано</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>joined to</source>
        <translation>присоединена к</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>town or district</source>
        <translation>город или район</translation>
    </message>
    <message>
        <source>street</source>
        <translation>улица</translation>
    </message>
    <message>
        <source>house</source>
        <translation>дом</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>подъезд</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>квартира</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>phones</source>
        <translation>телефоны</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>login</source>
        <translation>логин</translation>
    </message>
    <message>
        <source>number in the other system</source>
        <translation>номер в другой системе</translation>
    </message>
    <message>
        <source>clock time of the call</source>
        <translation>время звонка</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>исполнитель</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>clock time when done</source>
        <translation>время выполнения</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>что сделано</translation>
    </message>
    <message>
        <source>last change</source>
        <translation>последнее изменение</translation>
    </message>
    <message>
        <source>block of the house</source>
        <translation>корпус</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>к какому времени</translation>
    </message>
    <message>
        <source>repeat of</source>
        <translation>повтор заявки</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>open</source>
        <translation>открытые</translation>
    </message>
    <message>
        <source>late now</source>
        <translation>просрочены сейчас</translation>
    </message>
    <message>
        <source>finished late</source>
        <translation>сделаны с опозданием</translation>
    </message>
    <message>
        <source>mine: I wrote it down or have it</source>
        <translation>мои: записаны мной или у меня</translation>
    </message>
    <message>
        <source>nobody has it</source>
        <translation>ни у кого</translation>
    </message>
    <message>
        <source>person in danger</source>
        <translation>человек в опасности</translation>
    </message>
    <message>
        <source>“{what}”</source>
        <translation>«{what}»</translation>
    </message>
    <message>
        <source>exactly “{what}”</source>
        <translation>точно «{what}»</translation>
    </message>
    <message>
        <source>number {what}</source>
        <translation>номер {what}</translation>
    </message>
    <message>
        <source>phone with {what}</source>
        <translation>телефон с {what}</translation>
    </message>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>priority {what}</source>
        <translation>срочность: {what}</translation>
    </message>
    <message>
        <source>result {what}</source>
        <translation>итог: {what}</translation>
    </message>
    <message>
        <source>line {what}</source>
        <translation>линия {what}</translation>
    </message>
    <message>
        <source>team {what}</source>
        <translation>бригада {what}</translation>
    </message>
    <message>
        <source>kind {what}</source>
        <translation>вид: {what}</translation>
    </message>
    <message>
        <source>written down by {what}</source>
        <translation>кем записано: {what}</translation>
    </message>
    <message>
        <source>given to {what}</source>
        <translation>у кого: {what}</translation>
    </message>
    <message>
        <source>place “{what}”</source>
        <translation>место «{what}»</translation>
    </message>
    <message>
        <source>caller “{what}”</source>
        <translation>заявитель «{what}»</translation>
    </message>
    <message>
        <source>customer “{what}”</source>
        <translation>клиент «{what}»</translation>
    </message>
    <message>
        <source>equipment “{what}”</source>
        <translation>оборудование «{what}»</translation>
    </message>
    <message>
        <source>not: {what}</source>
        <translation>кроме: {what}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
    <message>
        <source>“{typed}” is no filter known here: “{what}” as a word</source>
        <translation>«{typed}» – нет такого фильтра: слово «{what}»</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>по {day}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>Read as: {parts}</source>
        <translation>Понято: {parts}</translation>
    </message>
    <message>
        <source>how it stands</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>срочность</translation>
    </message>
    <message>
        <source>how the visit ended</source>
        <translation>итог выезда</translation>
    </message>
    <message>
        <source>line 1, 2, 3</source>
        <translation>линия 1, 2, 3</translation>
    </message>
    <message>
        <source>team</source>
        <translation>бригада</translation>
    </message>
    <message>
        <source>kind of trouble</source>
        <translation>вид неисправности</translation>
    </message>
    <message>
        <source>who wrote it down</source>
        <translation>кто записал</translation>
    </message>
    <message>
        <source>who has it</source>
        <translation>у кого заявка</translation>
    </message>
    <message>
        <source>words of the place</source>
        <translation>слова места</translation>
    </message>
    <message>
        <source>words of the caller&apos;s name</source>
        <translation>слова имени заявителя</translation>
    </message>
    <message>
        <source>words of the customer&apos;s name</source>
        <translation>слова названия клиента</translation>
    </message>
    <message>
        <source>number or name of the equipment</source>
        <translation>номер или название оборудования</translation>
    </message>
    <message>
        <source>any digits of a telephone</source>
        <translation>любые цифры телефона</translation>
    </message>
    <message>
        <source>day, week, month, from – to</source>
        <translation>день, неделя, месяц, с – по</translation>
    </message>
    <message>
        <source>open, with these words</source>
        <translation>открытые, с этими словами</translation>
    </message>
    <message>
        <source>late ones of a team</source>
        <translation>просроченные у бригады</translation>
    </message>
    <message>
        <source>days; also yesterday, last week, in May</source>
        <translation>дни; также вчера, прошлая неделя, за май</translation>
    </message>
    <message>
        <source>who wrote it down, who has it</source>
        <translation>кто записал, у кого заявка</translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation>чем кончилось</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>что это</translation>
    </message>
    <message>
        <source>words of one field</source>
        <translation>слова одного поля</translation>
    </message>
    <message>
        <source>without; side by side</source>
        <translation>без слова; слова рядом</translation>
    </message>
    <message>
        <source>number; phone digits</source>
        <translation>номер; цифры телефона</translation>
    </message>
</context>
<context>
    <name>finding examples</name>
    <message>
        <source>open lift 415</source>
        <translation>открытые лифт 415</translation>
    </message>
    <message>
        <source>late team:field</source>
        <translation>просроченные бригада:сантехники</translation>
    </message>
    <message>
        <source>from 1.11 to 5.11 Lenina</source>
        <translation>с 1.11 по 5.11 Ленина</translation>
    </message>
    <message>
        <source>by:Petrova  to:Orlov  mine</source>
        <translation>кем:Петрова  кому:Орлов  мои</translation>
    </message>
    <message>
        <source>closed nofault  result:noaccess</source>
        <translation>закрытые итог:устранено  нет доступа</translation>
    </message>
    <message>
        <source>kind:noise  priority:urgent  line:2</source>
        <translation>вид:шум  срочность:срочно  линия:2</translation>
    </message>
    <message>
        <source>place:14  caller:Ivanova  customer:Union</source>
        <translation>место:14  заявитель:Иванова  клиент:Союз</translation>
    </message>
    <message>
        <source>-door  &quot;exact words&quot;</source>
        <translation>-дверь  &quot;точные слова&quot;</translation>
    </message>
    <message>
        <source>A26-417  417  phone:4567</source>
        <translation>A26-417  417  телефон:4567</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>without words</source>
        <translation>без слов</translation>
    </message>
    <message>
        <source>one more question</source>
        <translation>ещё вопрос</translation>
    </message>
    <message>
        <source>one more sentence</source>
        <translation>ещё фраза</translation>
    </message>
    <message>
        <source>one more thing to prepare</source>
        <translation>что ещё подготовить</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>нужен ответ</translation>
    </message>
    <message>
        <source>no words yet</source>
        <translation>слов ещё нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>a choice that is gone</source>
        <translation>вариант, которого нет</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>словами</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>one of a few</source>
        <translation>одно из нескольких</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>To read out</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>What the caller is asked to prepare</source>
        <translation>Что просим подготовить</translation>
    </message>
    <message>
        <source>Asked after them</source>
        <translation>Спросить после них</translation>
    </message>
    <message>
        <source>Words that point here</source>
        <translation>Слова-подсказки</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>How to get in</source>
        <translation>Как попасть</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Когда случилось</translation>
    </message>
    <message>
        <source>if “{question}” {answers}</source>
        <translation>если «{question}» {answers}</translation>
    </message>
    <message>
        <source>priority {priority}</source>
        <translation>срочность: {priority}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>линия {line}</translation>
    </message>
    <message>
        <source>kind “{kind}”</source>
        <translation>вид «{kind}»</translation>
    </message>
    <message>
        <source>{answers}: {what}</source>
        <translation>{answers}: {what}</translation>
    </message>
    <message>
        <source>“{item}”</source>
        <translation>«{item}»</translation>
    </message>
    <message>
        <source>Words are missing here. Write them, or take it out: Esc, then Del.</source>
        <translation>Здесь нет слов. Напишите их или уберите строку: Esc, затем Del.</translation>
    </message>
    <message>
        <source>Two questions are stored as “{typed}”. Take this one out and write it anew.</source>
        <translation>Два вопроса хранятся как «{typed}». Уберите этот и напишите заново.</translation>
    </message>
    <message>
        <source>One of a few is to be chosen, but there is none. Write the choices.</source>
        <translation>Нужно выбрать одно из нескольких, но вариантов нет. Напишите их.</translation>
    </message>
    <message>
        <source>Two choices are stored as “{typed}”. Empty one of them and write it anew.</source>
        <translation>Два варианта хранятся как «{typed}». Сотрите один и напишите заново.</translation>
    </message>
    <message>
        <source>Two choices read “{typed}”: nobody could tell them apart. Write one of them differently.</source>
        <translation>Два варианта читаются одинаково: «{typed}» — их не различить. Напишите один из них иначе.</translation>
    </message>
    <message>
        <source>Two questions read “{typed}”. Saved all the same.</source>
        <translation>Два вопроса читаются одинаково: «{typed}». Всё равно записано.</translation>
    </message>
    <message>
        <source>The question that this hangs on is gone: “{typed}”. Choose another one, or always.</source>
        <translation>Вопроса, от которого это зависит, больше нет: «{typed}». Выберите другой или «всегда».</translation>
    </message>
    <message>
        <source>The question that this hangs on comes later. Move one of the two, or choose an earlier question.</source>
        <translation>Вопрос, от которого это зависит, стоит позже. Переставьте один из двух или выберите более ранний.</translation>
    </message>
    <message>
        <source>With which answers is this asked? Choose one at least.</source>
        <translation>При каких ответах это спрашивать? Выберите хотя бы один.</translation>
    </message>
    <message>
        <source>Nobody can answer that question with “{typed}”. Choose another answer.</source>
        <translation>На тот вопрос нельзя ответить «{typed}». Выберите другой ответ.</translation>
    </message>
    <message>
        <source>This hangs on a choice that is gone. Choose another answer.</source>
        <translation>Это зависит от варианта, которого больше нет. Выберите другой ответ.</translation>
    </message>
    <message>
        <source>Something follows from a choice that is gone. Empty it, or write the choice again.</source>
        <translation>У варианта, которого больше нет, остались последствия. Уберите их или впишите вариант снова.</translation>
    </message>
    <message>
        <source>Nobody can answer this question with “{typed}”: nothing would ever follow. Empty what follows.</source>
        <translation>На этот вопрос нельзя ответить «{typed}»: ничего не последует. Очистите, что следует.</translation>
    </message>
    <message>
        <source>An answer would set the kind that this is. Choose another.</source>
        <translation>Ответ ставил бы тот же самый вид. Выберите другой.</translation>
    </message>
    <message>
        <source>There is no kind “{typed}” any more. Choose another one.</source>
        <translation>Вида «{typed}» больше нет. Выберите другой.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions are more than a caller answers patiently. Saved all the same.</source>
        <translation>
            <numerusform>%n вопрос – больше, чем заявитель терпеливо ответит. Всё равно записано.</numerusform>
            <numerusform>%n вопроса – больше, чем заявитель терпеливо ответит. Всё равно записано.</numerusform>
            <numerusform>%n вопросов – больше, чем заявитель терпеливо ответит. Всё равно записано.</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>версия {version}</translation>
    </message>
    <message>
        <source>since {at}</source>
        <translation>с {at}</translation>
    </message>
    <message numerus="yes">
        <source>%n requests were born with it</source>
        <translation>
            <numerusform>по ней %n заявка</numerusform>
            <numerusform>по ней %n заявки</numerusform>
            <numerusform>по ней %n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>{author} had saved version {version} of this form at another desk: this is the next one. Alt+E says what differs.</source>
        <translation>{author}: версия {version} этой формы записана раньше за другим пультом; эта – следующая. Alt+E скажет, чем отличаются.</translation>
    </message>
    <message>
        <source>no request yet</source>
        <translation>заявок ещё нет</translation>
    </message>
    <message>
        <source>no form yet</source>
        <translation>формы ещё нет</translation>
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
        <translation>{item}: изменено – {fields}</translation>
    </message>
    <message>
        <source>{part}: another order</source>
        <translation>{part}: другой порядок</translation>
    </message>
    <message>
        <source>{part}: {names}</source>
        <translation>{part}: {names}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>how it is answered</source>
        <translation>как отвечают</translation>
    </message>
    <message>
        <source>whether it is owed</source>
        <translation>нужен ли ответ</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>варианты</translation>
    </message>
    <message>
        <source>help</source>
        <translation>подсказка</translation>
    </message>
    <message>
        <source>when it is asked</source>
        <translation>когда спрашивать</translation>
    </message>
    <message>
        <source>what follows</source>
        <translation>что следует</translation>
    </message>
</context>
<context>
    <name>founding</name>
    <message>
        <source>Our company</source>
        <translation>Наша компания</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Диспетчерская</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%n request(s) in the last 365 days</source>
        <translation>
            <numerusform>%n заявка за последние 365 дней</numerusform>
            <numerusform>%n заявки за последние 365 дней</numerusform>
            <numerusform>%n заявок за последние 365 дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a person in danger</source>
        <translation>
            <numerusform>%n с человеком в опасности</numerusform>
            <numerusform>%n с человеком в опасности</numerusform>
            <numerusform>%n с человеком в опасности</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeat(s) within 30 days (same trouble, same equipment)</source>
        <translation>
            <numerusform>%n повтор в течение 30 дней (та же беда, то же оборудование)</numerusform>
            <numerusform>%n повтора в течение 30 дней (та же беда, то же оборудование)</numerusform>
            <numerusform>%n повторов в течение 30 дней (та же беда, то же оборудование)</numerusform>
        </translation>
    </message>
    <message>
        <source>open for {time} in all, from the call until it was done</source>
        <translation>открыты всего {time}, от звонка до выполнения</translation>
    </message>
    <message>
        <source>Last visit: {time}.</source>
        <translation>Последний выезд: {time}.</translation>
    </message>
    <message>
        <source>Nobody was there yet, as far as is written.</source>
        <translation>По записям там ещё никто не был.</translation>
    </message>
    <message numerus="yes">
        <source>%n in all.</source>
        <translation>
            <numerusform>Всего %n.</numerusform>
            <numerusform>Всего %n.</numerusform>
            <numerusform>Всего %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{figures}. {visit} {total}</source>
        <translation>{figures}. {visit} {total}</translation>
    </message>
    <message>
        <source>Nothing was asked for here before.</source>
        <translation>Раньше сюда заявок не было.</translation>
    </message>
    <message>
        <source>On this PC since {day}; what is older stands on the server: F3 finds it.</source>
        <translation>На этом ПК с {day}; более раннее на сервере: его найдёт F3.</translation>
    </message>
    <message>
        <source>{count} are shown; End goes on to the older ones.</source>
        <translation>Показано {count}; End ведёт к более ранним.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>from “{column}”</source>
        <translation>из «{column}»</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>What stands in it first</source>
        <translation>Что в нём сначала</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Становится</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation>Что о ней сказать</translation>
    </message>
    <message>
        <source>{field}: {was} → {now}</source>
        <translation>{field}: {was} → {now}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ принято</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>остаётся как есть</translation>
    </message>
    <message>
        <source>! refused</source>
        <translation>! отклонена</translation>
    </message>
    <message>
        <source>? look at it</source>
        <translation>? проверьте</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>known</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>отличается</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с ней будет</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>прочитана %n строка</numerusform>
            <numerusform>прочитаны %n строки</numerusform>
            <numerusform>прочитано %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in</source>
        <translation>
            <numerusform>%n принята</numerusform>
            <numerusform>%n приняты</numerusform>
            <numerusform>%n принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
            <numerusform>%n уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n отличается</numerusform>
            <numerusform>%n отличаются</numerusform>
            <numerusform>%n отличаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed</source>
        <translation>
            <numerusform>из них изменена %n</numerusform>
            <numerusform>из них изменены %n</numerusform>
            <numerusform>из них изменено %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n отклонена</numerusform>
            <numerusform>%n отклонены</numerusform>
            <numerusform>%n отклонено</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {whole} rows</source>
        <translation>{done} из {whole} строк</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Файл читается …</translation>
    </message>
    <message>
        <source>If the cells below the titles are right, F6 goes on. F12 checks the whole file at once.</source>
        <translation>Если ячейки под заголовками верны, F6 ведёт дальше. F12 сразу проверит весь файл.</translation>
    </message>
    <message>
        <source>Understood as it was kept under “{name}”.</source>
        <translation>Понято так, как запомнено под именем «{name}».</translation>
    </message>
    <message>
        <source>No column becomes this yet, and it is needed: {fields}.</source>
        <translation>Нужно, но ни один столбец этим ещё не стал: {fields}.</translation>
    </message>
    <message>
        <source>F6 shows the first rows as they will be stored.</source>
        <translation>F6 покажет первые строки, как они сохранятся.</translation>
    </message>
    <message>
        <source>Nothing is stored yet. F12 checks the whole file.</source>
        <translation>Пока ничего не сохранено. F12 проверит весь файл.</translation>
    </message>
    <message>
        <source>The whole file is being checked; nothing is stored yet. F6 or Esc stops.</source>
        <translation>Проверяется весь файл; пока ничего не сохранено. F6 или Esc остановит.</translation>
    </message>
    <message>
        <source>The rows are coming in. Take calls meanwhile: F10 1. F6 or Esc stops; what is in stays.</source>
        <translation>Строки принимаются. Звонки можно принимать: F10 1. F6 или Esc остановит; принятое останется.</translation>
    </message>
    <message>
        <source>The check was stopped; nothing was stored. F12 checks again.</source>
        <translation>Проверка остановлена; ничего не сохранено. F12 проверит снова.</translation>
    </message>
    <message>
        <source>{why} What came in before stays. F12 checks again and takes in the rest.</source>
        <translation>{why} Принятое раньше остаётся. F12 проверит снова и примет остальное.</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Ничего нового: всё это уже есть.</translation>
    </message>
    <message>
        <source>Nothing new: what is not refused is here already.</source>
        <translation>Ничего нового: что не отклонено, уже есть.</translation>
    </message>
    <message>
        <source>F12 takes the new rows in.</source>
        <translation>F12 примет новые строки.</translation>
    </message>
    <message>
        <source>F12 takes the new rows in. Where the file says something else than Daybook, nothing changes unless you accept it.</source>
        <translation>F12 примет новые строки. Где файл говорит не то, что Daybook, ничего не меняется, пока вы не примете.</translation>
    </message>
    <message>
        <source>Stopped. What is in stays. F12 checks again and takes in the rest; nothing comes twice.</source>
        <translation>Остановлено. Принятое остаётся. F12 проверит снова и примет остальное; ничего не удвоится.</translation>
    </message>
    <message>
        <source>Done: {file}.</source>
        <translation>Готово: {file}.</translation>
    </message>
    <message>
        <source>Mend the refused rows in the file and import it again: nothing comes twice.</source>
        <translation>Исправьте отклонённые строки в файле и примите его снова: ничего не удвоится.</translation>
    </message>
    <message>
        <source>This import was broken off when the program ended. F12 takes in the rest; nothing comes twice.</source>
        <translation>Этот импорт прервался, когда программа закрылась. F12 примет остальное; ничего не удвоится.</translation>
    </message>
    <message>
        <source>F10 3 shows them. Next: the file with contacts or lifts.</source>
        <translation>F10 3 покажет их. Дальше: файл с контактами или лифтами.</translation>
    </message>
    <message>
        <source>In F2 a part of a name or a number finds them now.</source>
        <translation>Теперь в F2 их находит часть имени или номера.</translation>
    </message>
    <message>
        <source>In F2 a part of an address finds them now. Next: the lifts.</source>
        <translation>Теперь в F2 их находит часть адреса. Дальше: лифты.</translation>
    </message>
    <message>
        <source>In F2 the short number finds each of them now.</source>
        <translation>Теперь в F2 каждый находится по короткому номеру.</translation>
    </message>
    <message>
        <source>F10 5 shows who can sit at the desk; F10 3 has the others.</source>
        <translation>F10 5 покажет, кто может сесть за пульт; остальные в F10 3.</translation>
    </message>
    <message>
        <source>Alt+← turns to their days; F3 finds them.</source>
        <translation>Alt+← листает их дни; F3 их находит.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Заказчики</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Contacts with phones</source>
        <translation>Контакты с телефонами</translation>
    </message>
    <message>
        <source>Equipment, lifts</source>
        <translation>Оборудование, лифты</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Requests: a journal</source>
        <translation>Заявки: журнал</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя, название</translation>
    </message>
    <message>
        <source>Person to ring</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address in one cell</source>
        <translation>Адрес в одной ячейке</translation>
    </message>
    <message>
        <source>Town or district</source>
        <translation>Город или район</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Подъезд</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Квартира</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Заказчик</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Access: keys, codes</source>
        <translation>Доступ: ключи, коды</translation>
    </message>
    <message>
        <source>For the desk only</source>
        <translation>Только для пульта</translation>
    </message>
    <message>
        <source>Warning at every call</source>
        <translation>Предупреждение при звонке</translation>
    </message>
    <message>
        <source>Number in the other system</source>
        <translation>Номер в другой системе</translation>
    </message>
    <message>
        <source>Short number</source>
        <translation>Короткий номер</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Изготовитель</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Бригада</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Date of the call</source>
        <translation>Дата звонка</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>Время звонка</translation>
    </message>
    <message>
        <source>Lift, boiler: its number</source>
        <translation>Лифт, котёл: номер</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Kind of trouble</source>
        <translation>Вид неисправности</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Кто звонил</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кто сделал</translation>
    </message>
    <message>
        <source>Status, or done: yes</source>
        <translation>Статус или выполнено: да</translation>
    </message>
    <message>
        <source>Date when done</source>
        <translation>Дата выполнения</translation>
    </message>
    <message>
        <source>Time when done</source>
        <translation>Время выполнения</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>день.месяц.год</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>месяц/день/год</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>год-месяц-день</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>upright line</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайская</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>западная</translation>
    </message>
    <message>
        <source>{doubt}.</source>
        <translation>{doubt}.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не берётся</translation>
    </message>
    <message>
        <source>column {letters}</source>
        <translation>столбец {letters}</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>нужно</translation>
    </message>
    <message>
        <source>Nothing new. Where the file says something else than Daybook, accept what is right (Space, or Ctrl+A for all), then F12.</source>
        <translation>Ничего нового. Где файл говорит не то, что Daybook, примите верное (пробел или Ctrl+A для всего), затем F12.</translation>
    </message>
    <message>
        <source>Block of the house</source>
        <translation>Корпус, строение</translation>
    </message>
</context>
<context>
    <name>import doubts</name>
    <message>
        <source>the address could not be parted and stays as it is written</source>
        <translation>адрес не удалось разделить, он остаётся как написан</translation>
    </message>
    <message>
        <source>the telephone number was left out: it cannot be read</source>
        <translation>телефон не взят: его не прочесть</translation>
    </message>
    <message>
        <source>letters in another encoding were put right</source>
        <translation>исправлены буквы в другой кодировке</translation>
    </message>
    <message>
        <source>the job says no role: taken as an engineer</source>
        <translation>должность не говорит о роли: взят как инженер</translation>
    </message>
    <message>
        <source>nobody of that name works here: the name stays in the words</source>
        <translation>такого сотрудника нет: имя осталось в тексте</translation>
    </message>
    <message>
        <source>no equipment has that number: the number stays in the words</source>
        <translation>оборудования с таким номером нет: номер остался в тексте</translation>
    </message>
    <message>
        <source>done, but the file does not say when</source>
        <translation>выполнено, но в файле не сказано когда</translation>
    </message>
    <message>
        <source>closed before it was opened: taken as closed at once</source>
        <translation>закрыта раньше, чем открыта: считается закрытой сразу</translation>
    </message>
    <message>
        <source>the status is not known: told by the closing time</source>
        <translation>статус неизвестен: определён по времени закрытия</translation>
    </message>
    <message>
        <source>nothing tells whether 03/04 is the 3rd of April or the 4th of March: choose it</source>
        <translation>не видно, 03/04 — это 3 апреля или 4 марта: выберите</translation>
    </message>
    <message>
        <source>what the table holds is a guess: look whether it is right</source>
        <translation>что в таблице — догадка: проверьте</translation>
    </message>
    <message>
        <source>no column was recognised: say what each one is</source>
        <translation>ни один столбец не узнан: укажите, что в них</translation>
    </message>
    <message>
        <source>two columns have the same name: the second is told by (2)</source>
        <translation>у двух столбцов одно имя: второй помечен (2)</translation>
    </message>
    <message>
        <source>no line with names of columns was found</source>
        <translation>строка с именами столбцов не найдена</translation>
    </message>
    <message>
        <source>some lines are in another encoding than the others</source>
        <translation>часть строк в другой кодировке</translation>
    </message>
</context>
<context>
    <name>import report</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ней стало</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Прочитано строк</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Уже известно</translation>
    </message>
    <message>
        <source>Different from what is stored</source>
        <translation>Отличается от хранимого</translation>
    </message>
    <message>
        <source>Of these, accepted</source>
        <translation>Из них принято</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>{field}: “{was}” -&gt; “{now}”</source>
        <translation>{field}: «{was}» -&gt; «{now}»</translation>
    </message>
</context>
<context>
    <name>import states</name>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>known</source>
        <translation>известна</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменена</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>in, with a doubt</source>
        <translation>взята, с сомнением</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Enter takes {title}: its name holds nothing more.</source>
        <translation>Enter берёт {title}: в названии нет ничего другого.</translation>
    </message>
    <message>
        <source>Enter takes {title}: no other has these words whole.</source>
        <translation>Enter берёт {title}: больше нигде этих слов целиком нет.</translation>
    </message>
    <message>
        <source>Enter takes {title}: nothing else fits.</source>
        <translation>Enter берёт {title}: больше ничего не подходит.</translation>
    </message>
    <message>
        <source>Enter takes {title}: the others lie inside it.</source>
        <translation>Enter берёт {title}: остальные относятся к этому же месту.</translation>
    </message>
    <message>
        <source>Enter takes {title}: nobody else of this place fits.</source>
        <translation>Enter берёт {title}: больше никто отсюда не подходит.</translation>
    </message>
    <message>
        <source>Enter takes {title}: no other number ends so.</source>
        <translation>Enter берёт {title}: больше ни один номер так не кончается.</translation>
    </message>
    <message>
        <source>Several fit: type more, or choose with ↓. Enter keeps the words as they are, not confirmed.</source>
        <translation>Подходят несколько: печатайте дальше или выберите ↓. Enter оставит слова как есть, не подтверждено.</translation>
    </message>
    <message>
        <source>Several fit: type more, or choose with ↓. Enter makes a new caller when you save.</source>
        <translation>Подходят несколько: печатайте дальше или выберите ↓. Enter создаст нового заявителя при записи.</translation>
    </message>
    <message>
        <source>“{typed}” is not {title}. ↓ chooses that one; Enter makes a new place when you save.</source>
        <translation>«{typed}» – это не {title}. ↓ выберет его; Enter создаст новое место при записи.</translation>
    </message>
    <message>
        <source>New place: “{typed}”. It is made when you save.</source>
        <translation>Новое место: «{typed}». Будет создано при записи.</translation>
    </message>
    <message>
        <source>Nothing known ends in {typed}. Enter: it is the caller&apos;s number.</source>
        <translation>Известного с окончанием {typed} нет. Enter: это телефон звонящего.</translation>
    </message>
    <message>
        <source>Nothing known ends in {typed}. Enter keeps it as words: ask for the street.</source>
        <translation>Известного с окончанием {typed} нет. Enter оставит как слова: спросите улицу.</translation>
    </message>
    <message>
        <source>New caller: {typed}. Made when you save.</source>
        <translation>Новый заявитель: {typed}. Будет создан при записи.</translation>
    </message>
    <message>
        <source>Callers known here: ↓ chooses one, or type the name.</source>
        <translation>Известные здесь заявители: ↓ выбирает, или наберите имя.</translation>
    </message>
    <message>
        <source>{place} comes from the phone number. Ask: Where are you now? Enter says yes.</source>
        <translation>{place} – по номеру телефона. Спросите: где вы сейчас? Enter подтверждает.</translation>
    </message>
    <message>
        <source>{kind}: the words suggest it. Enter takes it, a digit another one.</source>
        <translation>{kind}: так подсказывают слова. Enter берёт, цифра – другой вид.</translation>
    </message>
    <message>
        <source>Enter goes on with {kind}; a digit chooses another.</source>
        <translation>Enter продолжает: {kind}; цифра выбирает другой.</translation>
    </message>
    <message>
        <source>{place} was read in the line. Enter says yes.</source>
        <translation>{place} прочитано в строке. Enter подтверждает.</translation>
    </message>
    <message>
        <source>A digit chooses the kind; letters look for it. Enter leaves it open.</source>
        <translation>Цифра выбирает вид, буквы ищут. Enter оставит открытым.</translation>
    </message>
    <message>
        <source>What was this call? Press its digit. Any other key: it is a request.</source>
        <translation>Что это был за звонок? Нажмите цифру. Любая другая клавиша: это заявка.</translation>
    </message>
    <message>
        <source>Press the digit of the request that this caller joins.</source>
        <translation>Нажмите цифру заявки, к которой относится звонок.</translation>
    </message>
    <message>
        <source>Nothing is open here to join. F12 saves the call as a request of its own.</source>
        <translation>Здесь нет открытых заявок. F12 запишет звонок отдельной заявкой.</translation>
    </message>
    <message>
        <source>Your unfinished call from {time} is kept. F2 opens an empty form, F2 again brings it back.</source>
        <translation>Неоконченный звонок от {time} сохранён. F2 откроет пустую форму, ещё раз F2 — вернёт его.</translation>
    </message>
    <message>
        <source>Person in danger. F5 again takes it back.</source>
        <translation>Человек в опасности. F5 ещё раз – отменить.</translation>
    </message>
    <message>
        <source>{head} · PERSON IN DANGER</source>
        <translation>{head} · ЧЕЛОВЕК В ОПАСНОСТИ</translation>
    </message>
    <message>
        <source>New call {time}</source>
        <translation>Новый звонок {time}</translation>
    </message>
    <message>
        <source>Call from {time}</source>
        <translation>Звонок {time}</translation>
    </message>
    <message>
        <source>Nothing must be filled in: F12 saves what is here.</source>
        <translation>Заполнять всё не обязательно: F12 запишет, что есть.</translation>
    </message>
    <message>
        <source>Due by {due}, line {line}.</source>
        <translation>Срок {due}, линия {line}.</translation>
    </message>
    <message>
        <source>Due by {due}, line {line}: {team}.</source>
        <translation>Срок {due}, линия {line}: {team}.</translation>
    </message>
    <message>
        <source>Goes to line {line}, {team}.</source>
        <translation>Идёт на линию {line}, {team}.</translation>
    </message>
    <message>
        <source>= {time}</source>
        <translation>= {time}</translation>
    </message>
    <message>
        <source>Access: {notes}</source>
        <translation>Доступ: {notes}</translation>
    </message>
    <message>
        <source>Do not read out: {notes}</source>
        <translation>Вслух не читать: {notes}</translation>
    </message>
    <message>
        <source>! {warning}</source>
        <translation>! {warning}</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Открыто здесь</translation>
    </message>
    <message>
        <source>Already open here. Same fault? F4 adds this caller.</source>
        <translation>Здесь уже открыто. То же самое? F4 добавит этого звонящего.</translation>
    </message>
    <message>
        <source>Read in the other keyboard layout: {turned}.</source>
        <translation>Прочитано в другой раскладке: {turned}.</translation>
    </message>
    <message>
        <source>No kind is called so. F12 saves what you typed among the words.</source>
        <translation>Такого вида нет. F12 запишет набранное вместе со словами.</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Did you mean {title}? ↓ chooses it; Enter makes a new place when you save.</source>
        <translation>Места «{typed}» нет. Может быть, {title}? ↓ выберет его; Enter создаст новое место при записи.</translation>
    </message>
    <message>
        <source>Nobody is called “{typed}”. Did you mean {title}? ↓ chooses; Enter makes a new caller when you save.</source>
        <translation>Никого по имени «{typed}» нет. Может быть, {title}? ↓ выберет; Enter создаст нового заявителя при записи.</translation>
    </message>
    <message>
        <source>Read in other letters.</source>
        <translation>Прочитано в другой азбуке.</translation>
    </message>
    <message>
        <source>Person in danger, by the answer to “{question}”.</source>
        <translation>Человек в опасности — по ответу на вопрос «{question}».</translation>
    </message>
    <message>
        <source>Kind: {kind}, by the answer to “{question}”.</source>
        <translation>Вид «{kind}» — по ответу на вопрос «{question}».</translation>
    </message>
    <message>
        <source>Priority {priority}, by the answer to “{question}”.</source>
        <translation>Срочность: {priority} — по ответу на вопрос «{question}».</translation>
    </message>
    <message>
        <source>Line {line}, by the answer to “{question}”.</source>
        <translation>Линия {line} — по ответу на вопрос «{question}».</translation>
    </message>
    <message>
        <source>F2 brings back what is parked.</source>
        <translation>F2 возвращает отложенное.</translation>
    </message>
    <message>
        <source>Nine calls are parked: this one is kept behind them. F2 in an empty form goes through all.</source>
        <translation>Отложено девять звонков: этот сохранён за ними. F2 в пустой форме перебирает все.</translation>
    </message>
    <message>
        <source>DANGER</source>
        <translation>ОПАСНОСТЬ</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message numerus="yes">
        <source>F2 · %n more</source>
        <translation>
            <numerusform>F2 · ещё %n</numerusform>
            <numerusform>F2 · ещё %n</numerusform>
            <numerusform>F2 · ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked, the oldest {time}</source>
        <translation>
            <numerusform>%n отложен, {time}</numerusform>
            <numerusform>%n отложено, самый старый {time}</numerusform>
            <numerusform>%n отложено, самый старый {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Done here not long ago. Is it back? F4 takes it up again with this caller.</source>
        <translation>Здесь недавно сделано. Опять то же? F4 возобновит с этим звонившим.</translation>
    </message>
    <message>
        <source>Enter takes {title}: nobody else with this number is called so.</source>
        <translation>Enter выберет: {title} – с этим номером других с таким именем нет.</translation>
    </message>
    <message>
        <source>called {time}</source>
        <translation>звонил(а) {time}</translation>
    </message>
    <message>
        <source>New caller with this number: {typed}. Made when you save.</source>
        <translation>Новый человек с этим номером: {typed}. Появится при записи.</translation>
    </message>
    <message>
        <source>Somebody else with this number: type the name. Made when you save.</source>
        <translation>С этого номера кто-то другой: введите имя. Появится при записи.</translation>
    </message>
    <message>
        <source>Saved as: number withheld, no name given. Nobody is asked for it again.</source>
        <translation>Запишется: номер скрыт, имя не названо. Больше об этом не спросят.</translation>
    </message>
    <message>
        <source>Counted: {kind}. It makes no request.</source>
        <translation>Учтено: {kind}. Заявки не будет.</translation>
    </message>
    <message>
        <source>Counted: {kind}, about {number}. The day&apos;s review shows it.</source>
        <translation>Учтено: {kind} по заявке {number}. Это видно в обзоре дня.</translation>
    </message>
    <message>
        <source>Counted: {kind}. No request of this caller is known: ask for the place or the number.</source>
        <translation>Учтено: {kind}. Заявок этого звонящего нет: спросите адрес или номер.</translation>
    </message>
    <message>
        <source>Which request is it about? Press its digit; Enter: none of these.</source>
        <translation>О какой заявке речь? Нажмите её цифру; Enter – ни об одной из этих.</translation>
    </message>
    <message>
        <source>The caller&apos;s requests, and what to say of them</source>
        <translation>Заявки звонящего и что о них сказать</translation>
    </message>
    <message>
        <source>Today: {counts}.</source>
        <translation>Сегодня: {counts}.</translation>
    </message>
    <message>
        <source>0 takes the last count back: {kind}.</source>
        <translation>0 отменяет последний учёт: {kind}.</translation>
    </message>
    <message>
        <source>Taken back: {kind}. It counts no more.</source>
        <translation>Учёт отменён: {kind}.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have this number, who called last first. A digit or letters choose; 0: somebody else.</source>
        <translation>
            <numerusform>Этот номер у %n человека: выберите цифрой или буквами; 0 – кто-то другой.</numerusform>
            <numerusform>Этот номер у %n человек: выберите цифрой или буквами; 0 – кто-то другой.</numerusform>
            <numerusform>Этот номер у %n человек: выберите цифрой или буквами; 0 – кто-то другой.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message>
        <source>late {time}</source>
        <translation>опозд. {time}</translation>
    </message>
    <message>
        <source>there {time}</source>
        <translation>к {time}</translation>
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
        <translation>{place} (не подтверждено)</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>линия {line}</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>не названо</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>скрыт</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>Requests</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Contacts with phones</source>
        <translation>Контакты с телефонами</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Бригады</translation>
    </message>
    <message>
        <source>Kinds of trouble</source>
        <translation>Виды неисправностей</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Наряды</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>Рабочее время</translation>
    </message>
    <message>
        <source>Signed days</source>
        <translation>Подписанные дни</translation>
    </message>
    <message>
        <source>Who was on duty</source>
        <translation>Кто дежурил</translation>
    </message>
    <message>
        <source>Every request as it stands now, one a row.</source>
        <translation>Каждая заявка, как она есть сейчас, по одной в строке.</translation>
    </message>
    <message>
        <source>Every line of the journal: what happened, when, and who wrote it. Nothing in it is ever deleted.</source>
        <translation>Каждая строка журнала: что произошло, когда и кто записал. Из него ничего не удаляется.</translation>
    </message>
    <message>
        <source>Every telephone call: who rang, from where, and who answered.</source>
        <translation>Каждый телефонный звонок: кто звонил, откуда и кто ответил.</translation>
    </message>
    <message>
        <source>Who is served and pays.</source>
        <translation>Кого обслуживают и кто платит.</translation>
    </message>
    <message>
        <source>Who calls, with telephone numbers, address and customer.</source>
        <translation>Кто звонит: телефоны, адрес и клиент.</translation>
    </message>
    <message>
        <source>Streets, houses, entrances, flats, with what is known of each.</source>
        <translation>Улицы, дома, подъезды, квартиры и что о них известно.</translation>
    </message>
    <message>
        <source>Lifts, boilers, doors and where each is.</source>
        <translation>Лифты, котлы, двери и где что находится.</translation>
    </message>
    <message>
        <source>Who works here. PINs are not in it.</source>
        <translation>Кто здесь работает. Без PIN.</translation>
    </message>
    <message>
        <source>The teams and contractors of each line.</source>
        <translation>Бригады и подрядчики каждой линии.</translation>
    </message>
    <message>
        <source>The kinds of trouble with their deadlines, questions and codes.</source>
        <translation>Виды неисправностей: сроки, вопросы и коды.</translation>
    </message>
    <message>
        <source>Every printed sheet: when, for whom, and when it came back.</source>
        <translation>Каждый напечатанный лист: когда, для кого и когда возвращён.</translation>
    </message>
    <message>
        <source>The minutes that somebody worked on a request.</source>
        <translation>Сколько минут кто работал по заявке.</translation>
    </message>
    <message>
        <source>The days that a supervisor signed.</source>
        <translation>Дни, подписанные старшим.</translation>
    </message>
    <message>
        <source>Who sat at which desk, from when to when.</source>
        <translation>Кто за каким пультом сидел, с какого и по какое время.</translation>
    </message>
    <message>
        <source>Rings of the telephones</source>
        <translation>Звонки телефонов</translation>
    </message>
    <message>
        <source>Every telephone that rang: when, who, whether anybody answered, and who rang back.</source>
        <translation>Каждый звонок телефона: когда, кто, ответили ли и кто перезвонил.</translation>
    </message>
    <message>
        <source>Promises to callers</source>
        <translation>Обещания заявителям</translation>
    </message>
    <message>
        <source>What callers were promised on the phone, by when, and whether it was kept.</source>
        <translation>Что обещали заявителям по телефону, к какому времени и выполнено ли.</translation>
    </message>
</context>
<context>
    <name>merging</name>
    <message>
        <source>Hangs on it</source>
        <translation>Что к нему относится</translation>
    </message>
    <message>
        <source>Stays as it was written</source>
        <translation>Остаётся как записано</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>now</name>
    <message>
        <source>nobody accepted</source>
        <translation>никто не принял</translation>
    </message>
    <message>
        <source>{name} due {time}</source>
        <translation>{name} будет к {time}</translation>
    </message>
    <message>
        <source>{name} was due {time}</source>
        <translation>{name} должен был быть к {time}</translation>
    </message>
    <message>
        <source>{name}, no answer yet</source>
        <translation>{name}, ответа нет</translation>
    </message>
    <message>
        <source>ring back in {time}</source>
        <translation>перезвонить через {time}</translation>
    </message>
    <message>
        <source>ring back now</source>
        <translation>перезвонить сейчас</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>опоздание {time}</translation>
    </message>
    <message>
        <source>person in danger</source>
        <translation>человек в опасности</translation>
    </message>
    <message>
        <source>waits {time}</source>
        <translation>ждёт {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>%n с прошлых дней</numerusform>
            <numerusform>%n с прошлых дней</numerusform>
            <numerusform>%n с прошлых дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) about a person in danger not saved yet (F2)</source>
        <translation>
            <numerusform>не записан %n звонок о человеке в опасности (F2)</numerusform>
            <numerusform>не записаны %n звонка о человеке в опасности (F2)</numerusform>
            <numerusform>не записаны %n звонков о человеке в опасности (F2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is late and nobody waits for a call.</source>
        <translation>Ничего не просрочено, и никто не ждёт звонка.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be told</source>
        <translation>
            <numerusform>%n сообщить</numerusform>
            <numerusform>%n сообщить</numerusform>
            <numerusform>%n сообщить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps the same call</source>
        <translation>
            <numerusform>%n похожая</numerusform>
            <numerusform>%n похожие</numerusform>
            <numerusform>%n похожих</numerusform>
        </translation>
    </message>
    <message>
        <source>tell {name}: joined to {number}</source>
        <translation>сообщить: {name}, присоединена к {number}</translation>
    </message>
    <message>
        <source>tell who has the sheet: joined to {number}</source>
        <translation>сообщить тому, у кого лист: присоединена к {number}</translation>
    </message>
    <message>
        <source>missed {time}</source>
        <translation>пропущен {time}</translation>
    </message>
    <message numerus="yes">
        <source>rang %n times</source>
        <translation>
            <numerusform>звонил %n раз</numerusform>
            <numerusform>звонил %n раза</numerusform>
            <numerusform>звонил %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rung back %n time(s), no answer</source>
        <translation>
            <numerusform>перезванивали %n раз, не отвечает</numerusform>
            <numerusform>перезванивали %n раза, не отвечает</numerusform>
            <numerusform>перезванивали %n раз, не отвечает</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n пропущенный звонок</numerusform>
            <numerusform>%n пропущенных звонка</numerusform>
            <numerusform>%n пропущенных звонков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s), the next in {time}</source>
        <translation>
            <numerusform>обещан %n звонок, через {time}</numerusform>
            <numerusform>обещано %n звонка, ближайший через {time}</numerusform>
            <numerusform>обещано %n звонков, ближайший через {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s), one late {time}</source>
        <translation>
            <numerusform>перезвонить %n, опоздание {time}</numerusform>
            <numerusform>перезвонить %n, опоздание {time}</numerusform>
            <numerusform>перезвонить %n, опоздание {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call-back(s), one is due</source>
        <translation>
            <numerusform>обещан %n звонок, пора звонить</numerusform>
            <numerusform>обещано %n звонка, один уже пора сделать</numerusform>
            <numerusform>обещано %n звонков, один уже пора сделать</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Nobody assigned</source>
        <translation>Никто не назначен</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n наряд</numerusform>
            <numerusform>%n наряда</numerusform>
            <numerusform>%n нарядов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) out of date</source>
        <translation>
            <numerusform>%n лист устарел</numerusform>
            <numerusform>%n листа устарели</numerusform>
            <numerusform>%n листов устарело</numerusform>
        </translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не напечатано</translation>
    </message>
    <message>
        <source>printed {time}</source>
        <translation>напечатано {time}</translation>
    </message>
    <message>
        <source>copy {copy}, printed {time}</source>
        <translation>копия {copy}, напечатано {time}</translation>
    </message>
    <message>
        <source>out of date: print again</source>
        <translation>устарело: напечатать снова</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>repaired</source>
        <translation>устранено</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>нет доступа</translation>
    </message>
    <message>
        <source>made safe</source>
        <translation>опасность снята</translation>
    </message>
    <message>
        <source>part needed</source>
        <translation>нужна деталь</translation>
    </message>
    <message>
        <source>second visit needed</source>
        <translation>нужен повторный выезд</translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>неисправности нет</translation>
    </message>
    <message>
        <source>left out of service</source>
        <translation>оставлено отключённым</translation>
    </message>
</context>
<context>
    <name>owed</name>
    <message>
        <source>in {time}</source>
        <translation>через {time}</translation>
    </message>
    <message>
        <source>late {time}</source>
        <translation>опоздание {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>promised {time}</source>
        <translation>обещано {time}</translation>
    </message>
    <message numerus="yes">
        <source>rung %n time(s), no answer</source>
        <translation>
            <numerusform>звонили %n раз, нет ответа</numerusform>
            <numerusform>звонили %n раза, нет ответа</numerusform>
            <numerusform>звонили %n раз, нет ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>no number</source>
        <translation>номера нет</translation>
    </message>
    <message>
        <source>caller not known</source>
        <translation>заявитель неизвестен</translation>
    </message>
    <message>
        <source>told: there by {time}, late {late}</source>
        <translation>сказано: приедут к {time}, опоздание {late}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Work order</source>
        <translation>Наряд</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Диспетчерская</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>выдан</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation>Последние выезды</translation>
    </message>
    <message>
        <source>What the caller said</source>
        <translation>Что сказал заявитель</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Line and team</source>
        <translation>Линия и бригада</translation>
    </message>
    <message>
        <source>Asked on the phone</source>
        <translation>Уточнено по телефону</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Выполненная работа</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыл</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Убыл</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Parts and materials</source>
        <translation>Детали и материалы</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Деталь</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Engineer&apos;s signature</source>
        <translation>Подпись исполнителя</translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation>Подпись клиента</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>Person in danger</source>
        <translation>Человек в опасности</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Call journal</source>
        <translation>Журнал звонков</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатано</translation>
    </message>
    <message>
        <source>No</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Line / person</source>
        <translation>Линия / кто</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>late entry</source>
        <translation>поздняя запись</translation>
    </message>
    <message>
        <source>void</source>
        <translation>недействительно</translation>
    </message>
    <message>
        <source>addendum</source>
        <translation>дополнение</translation>
    </message>
    <message>
        <source>After the signature</source>
        <translation>После подписи</translation>
    </message>
    <message>
        <source>The day in figures</source>
        <translation>День в цифрах</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>on</source>
        <translation>когда</translation>
    </message>
    <message>
        <source>This day is not signed yet.</source>
        <translation>День ещё не подписан.</translation>
    </message>
    <message>
        <source>No calls on this day.</source>
        <translation>В этот день звонков не было.</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>заявок</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершено</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>finished late</source>
        <translation>с опозданием</translation>
    </message>
    <message>
        <source>person in danger</source>
        <translation>человек в опасности</translation>
    </message>
    <message>
        <source>callers joined</source>
        <translation>добавлено звонивших</translation>
    </message>
    <message>
        <source>calls without a request</source>
        <translation>звонков без заявки</translation>
    </message>
    <message>
        <source>orders printed</source>
        <translation>напечатано нарядов</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Неисправность</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>copy {copy}</source>
        <translation>копия {copy}</translation>
    </message>
    <message>
        <source>Line {line}, {team}</source>
        <translation>Линия {line}, {team}</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Линия {line}</translation>
    </message>
    <message>
        <source>Open requests, {moment}</source>
        <translation>Открытые заявки, {moment}</translation>
    </message>
    <message>
        <source>These requests were open when the page was printed.</source>
        <translation>Эти заявки были открыты, когда печаталась страница.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Открытых нет.</translation>
    </message>
    <message>
        <source>written down {moment}</source>
        <translation>записано {moment}</translation>
    </message>
    <message numerus="yes">
        <source>%n more caller(s)</source>
        <translation>
            <numerusform>ещё %n звонивший</numerusform>
            <numerusform>ещё %n звонивших</numerusform>
            <numerusform>ещё %n звонивших</numerusform>
        </translation>
    </message>
    <message>
        <source>{status}, expected {eta}</source>
        <translation>{status}, ожидается к {eta}</translation>
    </message>
    <message>
        <source>{result} {moment}</source>
        <translation>{result} {moment}</translation>
    </message>
    <message>
        <source>calls missed</source>
        <translation>звонков пропущено</translation>
    </message>
    <message>
        <source>of them rung back in time</source>
        <translation>из них перезвонили вовремя</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>обещаний выполнено</translation>
    </message>
    <message>
        <source>promises kept late</source>
        <translation>выполнено с опозданием</translation>
    </message>
    <message>
        <source>promises broken</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>Promises due on this day. Kept: by the time said; late: within an hour after it; broken: not by then.</source>
        <translation>Обещания со сроком в этот день. Выполнено: к названному времени; с опозданием: в течение часа после него; не выполнено: и к этому сроку нет.</translation>
    </message>
</context>
<context>
    <name>pause reasons</name>
    <message>
        <source>waiting for a part</source>
        <translation>ждём деталь</translation>
    </message>
    <message>
        <source>waiting for access</source>
        <translation>ждём доступа</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>ждём клиента</translation>
    </message>
    <message>
        <source>waiting for better weather</source>
        <translation>ждём погоды</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>другая причина</translation>
    </message>
</context>
<context>
    <name>place states</name>
    <message>
        <source>place owed</source>
        <translation>место не названо</translation>
    </message>
    <message>
        <source>place not confirmed</source>
        <translation>место не подтверждено</translation>
    </message>
    <message>
        <source>place confirmed</source>
        <translation>место подтверждено</translation>
    </message>
</context>
<context>
    <name>priorities</name>
    <message>
        <source>danger</source>
        <translation>опасность</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>обычно</translation>
    </message>
    <message>
        <source>low</source>
        <translation>не срочно</translation>
    </message>
</context>
<context>
    <name>promises</name>
    <message>
        <source>Say: Your number is {serial}. I am calling the engineer now and will ring you back by {time}.</source>
        <translation>Скажите: ваш номер {serial}. Сейчас звоню мастеру и перезвоню вам до {time}.</translation>
    </message>
    <message>
        <source>Say: Your number is {serial}. I am calling the engineer now.</source>
        <translation>Скажите: ваш номер {serial}. Сейчас звоню мастеру.</translation>
    </message>
    <message>
        <source>Say: Your number is {serial}. I am seeing to it now and will ring you back by {time}.</source>
        <translation>Скажите: ваш номер {serial}. Я занимаюсь этим и перезвоню вам до {time}.</translation>
    </message>
    <message>
        <source>Say: Your number is {serial}. I am seeing to it now.</source>
        <translation>Скажите: ваш номер {serial}. Я занимаюсь этим.</translation>
    </message>
    <message>
        <source>Help is coming. Please stay where you are safe. How many are you? Is anyone hurt?</source>
        <translation>Помощь едет. Оставайтесь там, где безопасно. Сколько вас? Кто-нибудь пострадал?</translation>
    </message>
    <message>
        <source>Tell them before you hang up: {person} expects to be there at {time}.</source>
        <translation>Скажите, пока не положили трубку: {person} будет у вас к {time}.</translation>
    </message>
    <message>
        <source>{person} has accepted. Ask when, before you tell the caller a time.</source>
        <translation>Заявка принята ({person}). Узнайте время приезда, прежде чем называть его заявителю.</translation>
    </message>
    <message>
        <source>Nobody has accepted yet: promise a call back, but no arrival time.</source>
        <translation>Ещё никто не принял: обещайте перезвонить, но не время приезда.</translation>
    </message>
    <message>
        <source>Say: We know of it, the number is {serial}. I have written down that you called too.</source>
        <translation>Скажите: мы знаем, номер {serial}. Ваш звонок тоже записан.</translation>
    </message>
    <message>
        <source>Say: We know of it, the number is {serial}. {person} expects to be there at {time}.</source>
        <translation>Скажите: мы знаем, номер {serial}. {person} будет к {time}.</translation>
    </message>
    <message>
        <source>Say: We know of it, the number is {serial}. {person} is there now.</source>
        <translation>Скажите: мы знаем, номер {serial}. {person} уже на месте.</translation>
    </message>
    <message>
        <source>Say: Your number is {serial}. I am calling the engineer now ({team}) and will ring you back by {time}.</source>
        <translation>Скажите: ваш номер {serial}. Сейчас звоню мастеру ({team}) и перезвоню вам до {time}.</translation>
    </message>
    <message>
        <source>Say: Your number is {serial}. I am calling the engineer now ({team}).</source>
        <translation>Скажите: ваш номер {serial}. Сейчас звоню мастеру ({team}).</translation>
    </message>
    <message>
        <source>a call by {time}</source>
        <translation>перезвонить до {time}</translation>
    </message>
    <message>
        <source>somebody there by {time}</source>
        <translation>приехать к {time}</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>за нами</translation>
    </message>
    <message>
        <source>kept {at}</source>
        <translation>выполнено {at}</translation>
    </message>
    <message>
        <source>kept late {at}</source>
        <translation>выполнено с опозданием {at}</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>needed no more</source>
        <translation>больше не нужно</translation>
    </message>
    <message>
        <source>broken, done {at}</source>
        <translation>не выполнено в срок, сделано {at}</translation>
    </message>
    <message>
        <source>Say: I have taken it up again, the number is still {serial}. I am seeing to it now.</source>
        <translation>Скажите: заявка снова в работе, номер прежний, {serial}. Я занимаюсь этим.</translation>
    </message>
    <message>
        <source>Say: I have written it down anew, your number is {serial}. I am seeing to it now.</source>
        <translation>Скажите: я записал это заново, ваш номер {serial}. Я занимаюсь этим.</translation>
    </message>
    <message>
        <source>I will ring you back by {time}.</source>
        <translation>Я перезвоню вам до {time}.</translation>
    </message>
    <message>
        <source>Written down as {serial}: it ended at {time}.</source>
        <translation>Записано под номером {serial}: кончилось в {time}.</translation>
    </message>
    <message>
        <source>Written down as {serial}: it has ended, nobody said when.</source>
        <translation>Записано под номером {serial}: кончилось, когда – не сказано.</translation>
    </message>
    <message>
        <source>Say: {said}</source>
        <translation>Скажите: {said}</translation>
    </message>
    <message>
        <source>Your number is {serial}.</source>
        <translation>Ваш номер {serial}.</translation>
    </message>
</context>
<context>
    <name>readme</name>
    <message>
        <source>Your data is yours</source>
        <translation>Ваши данные принадлежат вам</translation>
    </message>
    <message>
        <source>This is all that Daybook kept for {company} on this PC at {moment}, in open formats that other programs read. Nothing of Daybook is needed to use it.</source>
        <translation>Это всё, что Daybook хранил для {company} на этом компьютере на {moment}, в открытых форматах, которые читают другие программы. Чтобы пользоваться этим, Daybook не нужен.</translation>
    </message>
    <message>
        <source>This PC is a station of a shared server and keeps what is open and what was written since {since}. Older requests are on the server and not in here.</source>
        <translation>Этот компьютер — станция общего сервера и хранит открытое и записанное с {since}. Более старые заявки на сервере, здесь их нет.</translation>
    </message>
    <message>
        <source>Times are those of {zone}.</source>
        <translation>Время: {zone}.</translation>
    </message>
    <message>
        <source>They are written as 2026-03-02T09:30:00+03:00, with their distance from UTC.</source>
        <translation>Оно записано как 2026-03-02T09:30:00+03:00, с отличием от UTC.</translation>
    </message>
    <message>
        <source>A &apos; before a text keeps a spreadsheet from taking it for a formula; it is not part of the text.</source>
        <translation>Знак &apos; перед текстом не даёт таблице принять его за формулу; он не часть текста.</translation>
    </message>
    <message>
        <source>A text that is too long for a cell stands whole on the sheet of long texts, in several cells.</source>
        <translation>Текст, слишком длинный для ячейки, стоит целиком на листе длинных текстов, в нескольких ячейках.</translation>
    </message>
    <message>
        <source>What begins with { or [ is JSON.</source>
        <translation>То, что начинается с { или [, — это JSON.</translation>
    </message>
    <message>
        <source>An id stands for a row of another file; it never changes.</source>
        <translation>Идентификатор указывает на строку другого файла и никогда не меняется.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>As the database holds it.</source>
        <translation>Как хранится в базе данных.</translation>
    </message>
    <message numerus="yes">
        <source>%n work order(s) as they were printed, named by number and copy.</source>
        <translation>
            <numerusform>%n наряд, как он был напечатан; имя — номер и экземпляр.</numerusform>
            <numerusform>%n наряда, как они были напечатаны; имя — номер и экземпляр.</numerusform>
            <numerusform>%n нарядов, как они были напечатаны; имя — номер и экземпляр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s), named by the first signs of their SHA-256.</source>
        <translation>
            <numerusform>%n вложение, имя начинается со знаков SHA-256.</numerusform>
            <numerusform>%n вложения, имена начинаются со знаков SHA-256.</numerusform>
            <numerusform>%n вложений, имена начинаются со знаков SHA-256.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be found on this PC:</source>
        <translation>
            <numerusform>%n файл не найден на этом компьютере:</numerusform>
            <numerusform>%n файла не найдены на этом компьютере:</numerusform>
            <numerusform>%n файлов не найдено на этом компьютере:</numerusform>
        </translation>
    </message>
    <message>
        <source>What the codes mean</source>
        <translation>Что значат коды</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>the disk is full</source>
        <translation>диск полон</translation>
    </message>
    <message>
        <source>nothing may be written there</source>
        <translation>туда нельзя писать</translation>
    </message>
    <message>
        <source>this user may not do that there</source>
        <translation>у этого пользователя нет права</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>диск сообщает об ошибке</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>его там нет</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>файл не открывается</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it is a file, not a folder</source>
        <translation>это файл, а не папка</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>это не текст в UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>это не JSON</translation>
    </message>
    <message>
        <source>it has more fields than the file has columns</source>
        <translation>полей больше, чем столбцов в файле</translation>
    </message>
    <message>
        <source>it is JSON, but not an object in braces</source>
        <translation>это JSON, но не объект в скобках</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>it has the names of columns and no row below them</source>
        <translation>в нём только имена столбцов, строк нет</translation>
    </message>
    <message>
        <source>it holds no table</source>
        <translation>в нём нет таблицы</translation>
    </message>
    <message>
        <source>it has more than 1,000 columns: delete those without use</source>
        <translation>в нём больше 1000 столбцов: удалите лишние</translation>
    </message>
    <message>
        <source>its sheet is far too large: delete empty rows and columns, or save it as CSV</source>
        <translation>лист слишком велик: удалите пустые строки и столбцы или сохраните его как CSV</translation>
    </message>
    <message>
        <source>it has a line longer than any table’s: it is no text file</source>
        <translation>в нём строка длиннее, чем бывает в таблице: это не текстовый файл</translation>
    </message>
    <message>
        <source>it would unpack to more than this PC can hold</source>
        <translation>после распаковки он больше, чем вместит этот компьютер</translation>
    </message>
    <message>
        <source>a password protects it: open it there, and save it without one</source>
        <translation>он защищён паролем: откройте его и сохраните без пароля</translation>
    </message>
    <message>
        <source>it is a web page, whatever its name: open it in Excel and save it as XLSX</source>
        <translation>это веб-страница, как бы он ни назывался: откройте его в Excel и сохраните как XLSX</translation>
    </message>
    <message>
        <source>it has no sheet of that name</source>
        <translation>в нём нет такого листа</translation>
    </message>
    <message>
        <source>it is damaged or no workbook: save it anew, or as CSV</source>
        <translation>он повреждён или не книга Excel: сохраните заново или как CSV</translation>
    </message>
    <message>
        <source>there is no encoding of that name</source>
        <translation>такой кодировки нет</translation>
    </message>
    <message>
        <source>a field is too long: a quotation mark was not closed</source>
        <translation>поле слишком длинное: кавычка не закрыта</translation>
    </message>
    <message>
        <source>it is a sum below the table</source>
        <translation>это итог под таблицей</translation>
    </message>
    <message>
        <source>this kind of file is not kept</source>
        <translation>файлы такого рода не хранятся</translation>
    </message>
    <message>
        <source>it is a link to another file</source>
        <translation>это ссылка на другой файл</translation>
    </message>
    <message>
        <source>it is no file but a device or a pipe</source>
        <translation>это не файл, а устройство или канал</translation>
    </message>
    <message>
        <source>its bytes were changed</source>
        <translation>его байты изменены</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>What stands out</source>
        <translation>На что обратить внимание</translation>
    </message>
    <message>
        <source>Nothing stands out</source>
        <translation>Ничего особенного</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>Calls that are no request</source>
        <translation>Звонки без заявки</translation>
    </message>
    <message>
        <source>Addenda: written after the signature</source>
        <translation>Дополнения: записано после подписи</translation>
    </message>
    <message>
        <source>{why}: {time}</source>
        <translation>{why}: {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>срок {time}</translation>
    </message>
</context>
<context>
    <name>ringing</name>
    <message>
        <source>Rings (F2): {who}</source>
        <translation>Звонит (F2): {who}</translation>
    </message>
    <message>
        <source>On the phone (F2): {who}</source>
        <translation>На линии (F2): {who}</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>номер скрыт</translation>
    </message>
    <message>
        <source>{number}, one of several: {names}</source>
        <translation>{number}, один из нескольких: {names}</translation>
    </message>
    <message>
        <source>{name}, {number}</source>
        <translation>{name}, {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n more on the line</source>
        <translation>
            <numerusform>ещё %n на линии</numerusform>
            <numerusform>ещё %n на линии</numerusform>
            <numerusform>ещё %n на линии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}, {name}</source>
        <translation>{number}, {name}</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>dispatcher</source>
        <translation>диспетчер</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>механик</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>подрядчик</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>старший</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>retired, comes back</source>
        <translation>убрано, вернётся</translation>
    </message>
    <message>
        <source>there, stays</source>
        <translation>есть, остаётся</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n район</numerusform>
            <numerusform>%n района</numerusform>
            <numerusform>%n районов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n street(s)</source>
        <translation>
            <numerusform>%n улица</numerusform>
            <numerusform>%n улицы</numerusform>
            <numerusform>%n улиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n house(s)</source>
        <translation>
            <numerusform>%n дом</numerusform>
            <numerusform>%n дома</numerusform>
            <numerusform>%n домов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entrance(s)</source>
        <translation>
            <numerusform>%n подъезд</numerusform>
            <numerusform>%n подъезда</numerusform>
            <numerusform>%n подъездов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flat(s)</source>
        <translation>
            <numerusform>%n квартира</numerusform>
            <numerusform>%n квартиры</numerusform>
            <numerusform>%n квартир</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of equipment</source>
        <translation>
            <numerusform>%n единица оборудования</numerusform>
            <numerusform>%n единицы оборудования</numerusform>
            <numerusform>%n единиц оборудования</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>F12 makes {made}.</source>
        <translation>F12 создаст: {made}.</translation>
    </message>
    <message numerus="yes">
        <source>%n come(s) back into use.</source>
        <translation>
            <numerusform>%n вернётся в работу.</numerusform>
            <numerusform>%n вернутся в работу.</numerusform>
            <numerusform>%n вернутся в работу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already: they stay as they are.</source>
        <translation>
            <numerusform>%n уже есть и остаётся как есть.</numerusform>
            <numerusform>%n уже есть и остаются как есть.</numerusform>
            <numerusform>%n уже есть и остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this is there already: there is nothing to make.</source>
        <translation>Всё это уже есть: создавать нечего.</translation>
    </message>
    <message>
        <source>{first} … {last}</source>
        <translation>{first} … {last}</translation>
    </message>
    <message>
        <source>Made below {place}: {made}. Alt+Z takes it back.</source>
        <translation>Создано ({place}): {made}. Alt+Z возьмёт назад.</translation>
    </message>
    <message>
        <source>Taken back: {made}.</source>
        <translation>Взято назад: {made}.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s), for something refers to it by now.</source>
        <translation>
            <numerusform>%n остаётся: на это уже ссылаются.</numerusform>
            <numerusform>%n остаются: на них уже ссылаются.</numerusform>
            <numerusform>%n остаются: на них уже ссылаются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>{server} is a server of Daybook’s now. Next: daybook server add-user for each person, then connect the PCs.</source>
        <translation>{server} теперь сервер Daybook. Дальше: daybook server add-user для каждого человека, затем подключите компьютеры.</translation>
    </message>
    <message>
        <source>{server} was brought from {before} to {after}. Older programs go on.</source>
        <translation>{server} переведён с {before} на {after}. Старые программы продолжают работать.</translation>
    </message>
    <message>
        <source>{server} is up to date; functions and rights were made anew.</source>
        <translation>{server} в порядке; функции и права созданы заново.</translation>
    </message>
    <message>
        <source>{login} may use the server as {role}. Password: {password}</source>
        <translation>{login} может пользоваться сервером ({role}). Пароль: {password}</translation>
    </message>
    <message>
        <source>The new password of {login}: {password}</source>
        <translation>Новый пароль {login}: {password}</translation>
    </message>
    <message>
        <source>{login} is {role} now.</source>
        <translation>Теперь роль {login}: {role}.</translation>
    </message>
    <message>
        <source>{login} is let in no more. What {login} wrote stays.</source>
        <translation>{login} больше не пускают. Записи {login} остаются.</translation>
    </message>
    <message>
        <source>Password of {login}: </source>
        <translation>Пароль {login}: </translation>
    </message>
    <message>
        <source>ok    {what}</source>
        <translation>хорошо  {what}</translation>
    </message>
    <message>
        <source>WRONG {what}</source>
        <translation>ПЛОХО   {what}</translation>
    </message>
    <message>
        <source>The server is as designed.</source>
        <translation>Сервер такой, каким должен быть.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) and the whole directory are on {server} as station {station}.</source>
        <translation>
            <numerusform>%n заявка и весь справочник теперь на {server}, станция {station}.</numerusform>
            <numerusform>%n заявки и весь справочник теперь на {server}, станция {station}.</numerusform>
            <numerusform>%n заявок и весь справочник теперь на {server}, станция {station}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PC is station {station} of {server}; %n request(s) are here.</source>
        <translation>
            <numerusform>Этот компьютер — станция {station} сервера {server}; здесь %n заявка.</numerusform>
            <numerusform>Этот компьютер — станция {station} сервера {server}; здесь %n заявки.</numerusform>
            <numerusform>Этот компьютер — станция {station} сервера {server}; здесь %n заявок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) wait for {server}.</source>
        <translation>
            <numerusform>%n действие ждёт {server}.</numerusform>
            <numerusform>%n действия ждут {server}.</numerusform>
            <numerusform>%n действий ждут {server}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Acts of {names} wait for a password: daybook connect with each of these logins.</source>
        <translation>Действия {names} ждут пароля: выполните daybook connect с каждым из этих имён.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) were refused by the server and stay here, marked.</source>
        <translation>
            <numerusform>Сервер отклонил %n действие; оно осталось здесь с пометкой.</numerusform>
            <numerusform>Сервер отклонил %n действия; они остались здесь с пометкой.</numerusform>
            <numerusform>Сервер отклонил %n действий; они остались здесь с пометкой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) met a change of somebody else’s: the journal shows both.</source>
        <translation>
            <numerusform>%n действие встретилось с чужим изменением: в журнале видны оба.</numerusform>
            <numerusform>%n действия встретились с чужими изменениями: в журнале видны и те и другие.</numerusform>
            <numerusform>%n действий встретились с чужими изменениями: в журнале видны и те и другие.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PC has no keyring: the password is kept in {file}, which only you can read.</source>
        <translation>На этом компьютере нет хранилища паролей: пароль лежит в {file}, его читаете только вы.</translation>
    </message>
    <message>
        <source>PostgreSQL {version}</source>
        <translation>это PostgreSQL {version}</translation>
    </message>
    <message>
        <source>its form is this program’s ({form})</source>
        <translation>его устройство то же, что у этой программы ({form})</translation>
    </message>
    <message>
        <source>every change of every table comes into the feed</source>
        <translation>каждое изменение каждой таблицы попадает в ленту</translation>
    </message>
    <message>
        <source>each role may do what it should, and no more</source>
        <translation>каждой роли разрешено своё и не больше</translation>
    </message>
    <message>
        <source>each table shows only the rows that one may see</source>
        <translation>каждая таблица показывает только разрешённые строки</translation>
    </message>
    <message>
        <source>who has a request open is told under that person’s own name</source>
        <translation>кто открыл заявку, сообщается под его собственным именем</translation>
    </message>
    <message>
        <source>its clock agrees with this PC’s</source>
        <translation>его часы согласны с часами этого компьютера</translation>
    </message>
    <message>
        <source>the connection is encrypted, or does not leave this machine</source>
        <translation>соединение зашифровано или не выходит за этот компьютер</translation>
    </message>
    <message>
        <source>what it acknowledges is on its disk</source>
        <translation>подтверждённое лежит на его диске</translation>
    </message>
    <message>
        <source>whoever comes from another machine comes by TLS and proves who it is</source>
        <translation>с других машин входят только по TLS и доказав, кто это</translation>
    </message>
    <message>
        <source>PostgreSQL {version}: Daybook needs 15 or newer</source>
        <translation>PostgreSQL {version}: Daybook нужен 15 или новее</translation>
    </message>
    <message>
        <source>its form ({form}) is not this program’s: daybook server upgrade</source>
        <translation>его устройство ({form}) не то, что у этой программы: daybook server upgrade</translation>
    </message>
    <message>
        <source>changes of {wrong} do not come into the feed: daybook server upgrade</source>
        <translation>изменения {wrong} не попадают в ленту: daybook server upgrade</translation>
    </message>
    <message>
        <source>rights are not as designed ({wrong}): daybook server upgrade</source>
        <translation>права не такие, как задумано ({wrong}): daybook server upgrade</translation>
    </message>
    <message>
        <source>{wrong} shows all rows to everybody: daybook server upgrade</source>
        <translation>{wrong} показывает все строки всем: daybook server upgrade</translation>
    </message>
    <message>
        <source>who has a request open is not told as designed ({wrong}): daybook server upgrade</source>
        <translation>кто открыл заявку, сообщается не так, как задумано ({wrong}): daybook server upgrade</translation>
    </message>
    <message>
        <source>its clock and this PC’s differ by {seconds} s: set the one that is wrong</source>
        <translation>его часы расходятся с часами этого компьютера на {seconds} с: поправьте те, что врут</translation>
    </message>
    <message>
        <source>the way to {host} is not encrypted: switch TLS on at the server</source>
        <translation>путь до {host} не зашифрован: включите TLS на сервере</translation>
    </message>
    <message>
        <source>a crash may lose what it acknowledged: set {wrong} back to its default</source>
        <translation>при сбое подтверждённое может пропасть: верните обычные значения: {wrong}</translation>
    </message>
    <message>
        <source>somebody may come in from another machine without TLS or without a safe proof ({wrong})</source>
        <translation>с другой машины можно войти без TLS или без надёжного доказательства ({wrong})</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source>All shared</source>
        <translation>Всё на сервере</translation>
    </message>
    <message>
        <source>Everything that is written here is on the server.</source>
        <translation>Всё, что здесь записано, есть на сервере.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are on their way to the server.</source>
        <translation>
            <numerusform>%n запись на пути к серверу.</numerusform>
            <numerusform>%n записи на пути к серверу.</numerusform>
            <numerusform>%n записей на пути к серверу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alone since {time}</source>
        <translation>Без сервера с {time}</translation>
    </message>
    <message>
        <source>Working alone since {time}. Everything is saved here.</source>
        <translation>С {time} работаем без сервера. Всё сохраняется здесь.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries will go when the server returns.</source>
        <translation>
            <numerusform>%n запись уйдёт, когда сервер вернётся.</numerusform>
            <numerusform>%n записи уйдут, когда сервер вернётся.</numerusform>
            <numerusform>%n записей уйдут, когда сервер вернётся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused: %n</source>
        <translation>
            <numerusform>Отклонено: %n</numerusform>
            <numerusform>Отклонено: %n</numerusform>
            <numerusform>Отклонено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n entries; they stay here and are marked.</source>
        <translation>
            <numerusform>Сервер отклонил %n запись; она остаётся здесь с пометкой.</numerusform>
            <numerusform>Сервер отклонил %n записи; они остаются здесь с пометкой.</numerusform>
            <numerusform>Сервер отклонил %n записей; они остаются здесь с пометкой.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Conflicts: %n</source>
        <translation>
            <numerusform>Спорно: %n</numerusform>
            <numerusform>Спорно: %n</numerusform>
            <numerusform>Спорно: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries met a change of somebody else’s; the request’s journal shows both.</source>
        <translation>
            <numerusform>%n запись встретилась с чужим изменением; в журнале заявки видны обе.</numerusform>
            <numerusform>%n записи встретились с чужими изменениями; в журнале заявки видны обе стороны.</numerusform>
            <numerusform>%n записей встретились с чужими изменениями; в журнале заявки видны обе стороны.</numerusform>
        </translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>сохранено здесь</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>на сервере</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>спорно</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>Saved here; goes to the server when it answers.</source>
        <translation>Сохранено здесь; уйдёт на сервер, когда он ответит.</translation>
    </message>
    <message>
        <source>Saved here and on the server.</source>
        <translation>Сохранено здесь и на сервере.</translation>
    </message>
    <message>
        <source>Met a change of somebody else’s; the journal shows both.</source>
        <translation>Встретилось с чужим изменением; в журнале видны оба.</translation>
    </message>
    <message>
        <source>The server refused a part of it; it is saved here alone.</source>
        <translation>Сервер отклонил часть; она сохранена только здесь.</translation>
    </message>
    <message>
        <source>{name} has this request open at station {station}, since {time}</source>
        <translation>{name}: заявка открыта на станции {station}, с {time}</translation>
    </message>
    <message>
        <source>Open elsewhere: {people}</source>
        <translation>Открыто и у других: {people}</translation>
    </message>
    <message>
        <source>{name} ({station}, {time})</source>
        <translation>{name} (ст. {station}, {time})</translation>
    </message>
    <message>
        <source>What {names} wrote waits for a password: F10 5, then F4.</source>
        <translation>Записанное {names} ждёт пароля: F10 5, затем F4.</translation>
    </message>
    <message>
        <source>Directory {percent} %</source>
        <translation>Справочник {percent} %</translation>
    </message>
    <message>
        <source>{percent} % of the directory is here; the rest is coming, then older days. Work goes on.</source>
        <translation>Здесь {percent} % справочника; остальное идёт, потом прежние дни. Работать можно.</translation>
    </message>
    <message>
        <source>Days {days}/{all}</source>
        <translation>Дни {days}/{all}</translation>
    </message>
    <message>
        <source>The directory and {days} of {all} days are here; older days are coming. Work goes on.</source>
        <translation>Здесь справочник и {days} из {all} дней; прежние дни идут. Работать можно.</translation>
    </message>
    <message>
        <source>Copy paused</source>
        <translation>Копия: пауза</translation>
    </message>
    <message>
        <source>The copy is paused: {percent} % of the directory is here. F10 5, then F6 goes on with it.</source>
        <translation>Копирование приостановлено: здесь {percent} % справочника. F10 5, затем F6 продолжит.</translation>
    </message>
    <message>
        <source>The copy is paused: the directory and {days} of {all} days are here. F10 5, then F6 goes on with it.</source>
        <translation>Копирование приостановлено: здесь справочник и {days} из {all} дней. F10 5, затем F6 продолжит.</translation>
    </message>
    <message>
        <source>More is to come: {percent} % of the directory is here.</source>
        <translation>Ещё не всё: здесь {percent} % справочника.</translation>
    </message>
    <message>
        <source>This PC works alone. What is written here stays here.</source>
        <translation>Этот ПК работает один. Записанное здесь остаётся здесь.</translation>
    </message>
    <message>
        <source>F11 leads there.</source>
        <translation>F11 ведёт туда.</translation>
    </message>
</context>
<context>
    <name>statuses</name>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>routed</source>
        <translation>передана</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>назначена</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принята</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>пауза</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>сделана</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>joined to {number}</source>
        <translation>присоединена к {number}</translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>company</source>
        <translation>компания</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>пульт</translation>
    </message>
    <message>
        <source>station</source>
        <translation>станция</translation>
    </message>
    <message>
        <source>team</source>
        <translation>бригада</translation>
    </message>
    <message>
        <source>person</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>team member</source>
        <translation>член бригады</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>смена</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>оборудование</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>номер телефона</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>intake form</source>
        <translation>опросный лист</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>request</source>
        <translation>заявка</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>запись журнала</translation>
    </message>
    <message>
        <source>call</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>обещание</translation>
    </message>
    <message>
        <source>work order</source>
        <translation>наряд</translation>
    </message>
    <message>
        <source>minutes worked</source>
        <translation>минуты работы</translation>
    </message>
    <message>
        <source>day review</source>
        <translation>проверка дня</translation>
    </message>
    <message>
        <source>unfinished call</source>
        <translation>недописанный звонок</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>вложение</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>договор</translation>
    </message>
    <message>
        <source>what a contract covers</source>
        <translation>что входит в договор</translation>
    </message>
    <message>
        <source>ring of the telephone</source>
        <translation>звонок телефона</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} д {hours} ч</translation>
    </message>
</context>
<context>
    <name>understood</name>
    <message>
        <source>understood: {what}</source>
        <translation>понято: {what}</translation>
    </message>
    <message>
        <source>place owed</source>
        <translation>место не названо</translation>
    </message>
    <message>
        <source>{place} (where {caller} usually is: ask)</source>
        <translation>{place} (обычное место: {caller}; уточните)</translation>
    </message>
    <message>
        <source>perhaps {place}: F2 to look</source>
        <translation>возможно, {place}: F2 — проверить</translation>
    </message>
    <message>
        <source>{place} or {other}</source>
        <translation>{place} или {other}</translation>
    </message>
    <message>
        <source>{places}?</source>
        <translation>{places}?</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>{kind}: PERSON IN DANGER</source>
        <translation>{kind}: ЧЕЛОВЕК В ОПАСНОСТИ</translation>
    </message>
    <message>
        <source>{kind} (as in {numbers})</source>
        <translation>{kind} (как в {numbers})</translation>
    </message>
    <message>
        <source>perhaps {kind}</source>
        <translation>возможно, {kind}</translation>
    </message>
    <message>
        <source>in the other keyboard layout: {words}</source>
        <translation>в другой раскладке: {words}</translation>
    </message>
</context>
</TS>
