"""What a text says of people in danger once it is left out what it plainly denies, or says is over.

Only three things are plain: that nobody is inside, that all are out already, and that it was yesterday. Whatever is
said in any other way stays: who takes one call too many for a danger loses a minute, who takes one too few a life.
"""

import re

from desktop.domain.text import normalised

_CLAUSE = re.compile(r"[.,;!?…\n()—–，。；！？、]|\s-\s|\b(?:but|но|а)\b", re.IGNORECASE)
_DENYING = frozenset({"nobody", "noone", "one", "not", "никто", "никого", "не"})  # "one" of "no one"
_BETWEEN = frozenset({"is", "are", "was", "were"})
_DENIED_SIGNS = re.compile(r"(?<!有 )(?:没 ?有?|无|未) ?(?:乘 ?客|人)? ?被? ?困(?: ?人)?")
_IN = r"(?:внутри|там|в лифте|в кабине)"
_NOBODY = re.compile(
    r"\b(?:no|without(?: any)?) (?:passengers?|people|persons?|anyone|anybody)\b(?: (?:is|are|was|were))?"
    r"(?: (?:inside|trapped|stuck|in (?:the )?(?:lift|car|elevator)))?"
    r"|\b(?:trapped|inside)(?: (?:is|are))? (?:nobody|none|no one)$"
    rf"|(?<!у )(?<!для )\b(?:{_IN} )?(?<!у )(?:людей|пассажиров|застрявших)(?: {_IN})? (?:нет|никого)(?=$| лифт| двер)"
    rf"|(?:^|(?<=лифте )|(?<=внутри )|(?<=там )|(?<=кабине )|(?<=лифт )|(?<=стоит ))нет (?:{_IN} )?"
    r"(?:людей|пассажиров|застрявших|никого)\b"
    r"|\bбез (?:людей|пассажиров|застрявших|застреваний)\b"
    rf"|\b(?:{_IN} )?никого(?: (?:нет|{_IN}))*$"
    r"|\b(?:кабина|лифт) пуст(?:ой|ая)\b|\bпуст(?:ой|ая) (?:кабина|лифт)\b"
)
_LIFT_ITSELF = re.compile(r"\b(?:лифт|кабина)(?: \w+)? застр[яе]\w+|\bзастр[яе]\w+ (?:пуст\w+ )?(?:лифт|кабина)\b")
_PEOPLE = re.compile(
    r"\b(?:люд\w+|пассажир\w*|человек\w*|чел|двое|трое|четверо|реб\w+|дет\w+|девоч\w*|мальч\w*|муж\w*|жен\w*|"
    r"бабушк\w*|дедушк\w*|мам\w|сын\w?|дочь|я|мы|кто то)\b"
)
_OUT_RU = r"(?:выпустили|освободили|вызволили|эвакуировали|вышли|выбрались|выпущены|освобождены|эвакуированы)"
_OUT = re.compile(
    rf"(?=.*\b(?:уже|все|всех|сами|их|его|ее|людей|люди|пассажир\w*)\b)"
    rf"(?:(?:и|уже|сами|все|всех|их|его|ее|они|людей|люди|пассажир\w*|человека) )*{_OUT_RU}"
    rf"(?: (?:уже|сами|все|всех|людей|пассажир\w*|из лифта|из кабины))*"
    r"|(?=.*\b(?:already|now|all|everyone|everybody|freed|released|rescued)\b)"
    r"(?:(?:and|they|everyone|everybody|all|of|them|the|passengers?|people|is|are|was|were|has|have|been|already|now|got)"
    r" )*(?:freed|released|rescued|let out|got out|out)(?: (?:already|now|of the lift|of the car|of the elevator))*"
)
_OUT_AT_ONCE = re.compile(
    rf"\bзастр[яе]\w+(?: (?:люди|человек|пассажир\w*|двое|трое|мужчина|женщина|ребенок|дети|в лифте))*"
    rf" (?:уже|всех) {_OUT_RU}$"
    r"|\b(?:trapped|stuck)(?: in(?:side)? (?:the )?(?:lift|car|elevator))? (?:already|now) (?:freed|released|out)$"
)
_OUT_SIGNS = re.compile(
    r"(?=.*(?:已|都|全))(?:人|乘客|大家|都|全部|已经|已|被)*(?:救出来?|放出来?|出来|解救|脱困|获救)了?"
)
_YESTERDAY = re.compile(
    r"\b(?:was|were) (?:trapped|stuck|locked|shut)(?: in(?:side)?(?: the (?:lift|car|elevator))?)?"
    r" (?:yesterday|last (?:night|week|month))\b"
    r"|\b(?:yesterday|last (?:night|week|month)) (?:\w+ ){0,3}(?:was|were) (?:trapped|stuck)\b"
    r"|(?<!со )(?<!с )\b(?:вчера|позавчера|на прошлой неделе) "
    r"(?:(?:вечером|утром|днем|ночью|лифт|в лифте|люди|человек|тоже|тут|у нас) )*застр[яе]\w+"
    r"|\bзастр[яе]\w+ (?:(?:лифт|в лифте|люди|человек) )*(?:вчера|позавчера|на прошлой неделе)\b"
    r"|(?:昨 天|前 天|上 周)(?: [^\W\d])*?(?: 被 困| 困 人)"
)
_NOT_OVER = re.compile(
    r"\b(?:still|again|since|today|another|remain\w*|left|except|only|cannot|injur\w*|hurt|ill|unwell|ambulance|"
    r"остал\w*|оста[юе]т\w*|еще|опять|снова|сейчас|сегодня|кроме|одного|одну|двоих|до сих|сид\w+|"
    r"ран\w+|плохо|скор(?:ая|ую)|травм\w*|"
    r"not (?:yet|all|everybody|everyone|freed|released|out)|can t|не (?:все|выпу\w+|выш\w+|выход\w+|освоб\w+|мо\w+))\b"
    r"|到 现 在|今 天|[还又再仍]|[没未](?: 有| 全| 都)* [救出脱放获]|受 伤|不 适|救 护"
)


def left_in_danger(text: str) -> tuple[str, ...]:
    """Return the words of *text*, as `normalised`, without those of which it plainly says that they are not so."""
    clauses = [normalised(clause) for clause in _CLAUSE.split(text)]
    if not any(_NOT_OVER.search(clause) for clause in clauses):
        clauses = [_YESTERDAY.sub(" ", _OUT_AT_ONCE.sub(" ", clause)) for clause in clauses]
        out = max((at for at, clause in enumerate(clauses) if _are_out(clause)), default=-1)
        clauses = clauses[out + 1 :]
    told = [_NOBODY.sub(" ", clause) for clause in clauses]
    if told != clauses and not any(_PEOPLE.search(clause) for clause in told):
        told = [_NOBODY.sub(" ", _LIFT_ITSELF.sub(" ", clause)) for clause in clauses]
    return tuple(word for clause in told for word in _undenied(clause))


def is_denial(word: str) -> bool:
    """Return whether *word* denies what follows: a kind may be told by it, as `cannot get out` is."""
    return word in _DENYING


def _are_out(clause: str) -> bool:
    """Return whether all that *clause* says is that they are out: who else may have left is not said in it."""
    return bool(_OUT.fullmatch(clause) or _OUT_SIGNS.fullmatch(clause.replace(" ", "")))


def _undenied(clause: str) -> list[str]:
    kept, is_denied = [], False
    words = _DENIED_SIGNS.sub(" ", clause).split()
    for at, word in enumerate(words):
        denies = word in _DENYING and (word != "one" or (at > 0 and words[at - 1] == "no"))
        if not is_denied or denies or word in _BETWEEN:
            kept.append(word)
        is_denied = denies or (is_denied and word in _BETWEEN)
    return kept
