"""The words that say what a part of an address is, in Russian, English and Chinese."""

import re

_RU_AREA = (
    r"г|гор|город|пос|посёлок|поселок|пгт|рп|с|село|дер|деревня|обл|область|край|р-н|район|респ|республика|мкр|мкрн|"
    r"микрорайон|мкр-н|снт|тер|хутор|х|ст-ца|станица|аул|округ"
)
RU_STREET = (
    r"ул|улица|пр-т|пр-кт|просп|проспект|пр|пер|переулок|б-р|бул|бульвар|ш|шоссе|наб|набережная|пл|площадь|проезд|пр-д|"
    r"туп|тупик|аллея|линия|тракт|кв-л|квартал|въезд|спуск|дорога|просека"
)
_EN_STREET = (
    r"street|st|lane|ln|road|rd|avenue|ave|av|drive|dr|court|ct|way|place|pl|square|sq|boulevard|blvd|close|crescent|"
    r"cres|terrace|ter|highway|hwy|parkway|pkwy|row|walk|gardens|grove|mews|quay|expressway|turnpike|plaza|broadway"
)
_NUMBER = r"\d+(?:\s?-?\s?[a-zа-я](?![\w]))?(?:\s?[/\\]\s?\d+(?:\s?[a-zа-я](?!\w))?)?"
_CORPUS = (
    r"(?:[\s,]*(?:корпус|корп|кор|к|строение|стр|литера|лит|сооружение|соор|владение|влад)\.?\s?"
    r"(?:\d+[а-яa-z]?|[а-яa-z])(?!\w))*"
)

AREA = re.compile(
    rf"(?:(?:{_RU_AREA})(?:\.\s*|\s+)(?P<after>.+)|(?P<before>.+?)\s+(?:обл|область|край|р-н|район|респ|республика|округ)\.?)"
)
STREET = re.compile(
    rf"(?:(?P<type>{RU_STREET})(?:\.\s*|\s+)(?P<after>.+)|(?P<before>.+?)\s+(?P<behind>{RU_STREET})\.?)"
)
EN_STREET = re.compile(rf"(?P<name>.+?)\s+(?P<type>{_EN_STREET})\.?(?:\s+(?P<side>north|south|east|west|n|s|e|w))?")
HOUSE = re.compile(rf"(?:дом|д|house|no|№|вл|владение)\.?\s*№?\s*(?P<number>{_NUMBER}{_CORPUS})")
BARE_HOUSE = re.compile(rf"(?P<number>{_NUMBER}{_CORPUS})")
CORPUS = re.compile(rf"{_CORPUS[:-1]}+")
ENTRANCE = re.compile(
    r"(?:подъезд|подьезд|под|п-д|пд|парадная|пар|entrance|entr|stair|staircase)\.?\s*№?\s*(?P<number>\d+[a-zа-я]?)|(?P<first>\d+)(?:-?[йя])?\s*(?:подъезд|подьезд|парадная|entrance)"
)
FLAT = re.compile(
    r"(?:квартира|кв|офис|оф|помещение|пом|комната|комн|flat|apartment|apt|unit|suite|room|office)\.?\s*№?\s*(?P<number>\d+[a-zа-я]?(?:[/-]\d+)?)|(?P<first>\d+)\s*(?:кв|квартира)"
)
ASIDE = re.compile(r"(?:этаж|эт|floor|fl)\.?\s*\d+|\d+(?:-?[йя])?\s*(?:этаж|эт\.?|floor)|(?:код|домофон|code)\b.*")
POSTCODE = re.compile(r"\d{6}|\d{5}(?:-\d{4})?|[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}")
TAIL_POSTCODE = re.compile(r"\s+(?:[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}|[a-z]{2}\s+\d{5}(?:-\d{4})?)$")
STREET_AND_HOUSE = re.compile(
    rf"(?P<street>.*[^\W\d_].*?)\s+(?:(?:дом|д|house)\.?\s*)?№?(?P<number>{_NUMBER}{_CORPUS})"
)
HOUSE_AND_STREET = re.compile(
    rf"(?P<number>\d+[a-z]?(?:/\d+|-\d+)?)\s+(?P<street>.+?\s+(?:{_EN_STREET})\.?(?:\s+(?:north|south|east|west|n|s|e|w))?)"
)
DASHED = re.compile(
    r"(?P<street>.*[^\W\d_].*?)[\s,]+(?P<house>\d+[a-zа-я]?)\s?-\s?(?P<entrance>\d{1,2})\s?-\s?(?P<flat>\d{1,4})"
)
DASHED_FLAT = re.compile(r"(?P<street>.*[а-я].*?)[\s,]+(?P<house>\d+[а-я]?)\s?-\s?(?P<flat>\d{1,4})")
CHINESE = re.compile(
    r"(?P<area>(?:[^\d\s]{1,8}?(?:省|市|自治区|区|县|镇|乡|村))*)"
    r"(?P<street>[^\d\s号]*?[^\d\s号](?:大街|大道|胡同|路|街|道|巷|弄|里|园|苑|小区|花园|新村))?"
    r"(?P<house>[\d一二三四五六七八九十百]+(?:-\d+)?(?:号院|号楼|号|栋|幢|座)(?:[\d一二三四五六七八九十百]+(?:号楼|栋|幢|座|楼))?)?"
    r"(?P<entrance>[\d一二三四五六七八九十]+(?:单元|门))?"
    r"(?P<flat>(?:\d+层)?\d+(?:室|号房|房|户))?"
)

_TYPES = {
    "": ("ул", "улица", ""),
    "пр-т": ("пр-т", "пр-кт", "просп", "проспект", "пр"),
    "пер": ("пер", "переулок"),
    "б-р": ("б-р", "бул", "бульвар"),
    "ш": ("ш", "шоссе"),
    "наб": ("наб", "набережная"),
    "пл": ("пл", "площадь"),
    "проезд": ("проезд", "пр-д"),
    "туп": ("туп", "тупик"),
    "кв-л": ("кв-л", "квартал"),
    "st": ("st", "street"),
    "ln": ("ln", "lane"),
    "rd": ("rd", "road"),
    "ave": ("ave", "av", "avenue"),
    "dr": ("dr", "drive"),
    "ct": ("ct", "court"),
    "pl": ("pl", "place"),
    "sq": ("sq", "square"),
    "blvd": ("blvd", "boulevard"),
    "cres": ("cres", "crescent"),
    "ter": ("ter", "terrace"),
    "hwy": ("hwy", "highway"),
    "pkwy": ("pkwy", "parkway"),
}
STREET_TYPES = {word: canonical for canonical, words in _TYPES.items() for word in words}
"""The word for a kind of street, whatever way it is written; a street without one is an ordinary `ул.`."""
AREA_WORDS = frozenset(_RU_AREA.split("|"))
HOUSE_WORDS = frozenset(
    ("дом", "д", "house", "no", "вл", "владение", "корпус", "корп", "кор", "к", "строение", "стр", "литера", "лит")
)
INSIDE_WORDS = frozenset(
    ("подъезд", "подьезд", "под", "парадная", "entrance", "entr", "stair", "staircase", "квартира", "кв", "офис", "оф")
) | frozenset(("помещение", "комната", "flat", "apartment", "apt", "unit", "suite", "room", "office"))
