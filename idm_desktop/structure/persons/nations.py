"""Countries by the names texts give them: today's, former and short ones, and the words for their people."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from idm_desktop.words.fold import fold

# code: names; then, after a bar, words for what or who is of the country. Ambiguous words are left out.
TABLE = """
AD: Andorra | Andorran
AE: United Arab Emirates, UAE | Emirati
AF: Afghanistan, Islamic Republic of Afghanistan | Afghan
AG: Antigua and Barbuda
AL: Albania | Albanian
AM: Armenia | Armenian
AO: Angola | Angolan
AR: Argentina, Argentine Republic | Argentine, Argentinian
AT: Austria, Österreich, Autriche | Austrian
AU: Australia, Commonwealth of Australia | Australian
AZ: Azerbaijan | Azerbaijani
BA: Bosnia and Herzegovina, Bosnia-Herzegovina | Bosnian
BB: Barbados | Barbadian
BD: Bangladesh | Bangladeshi
BE: Belgium, Kingdom of Belgium, Belgique, België | Belgian
BF: Burkina Faso, Upper Volta | Burkinabe, Burkinabè
BG: Bulgaria | Bulgarian
BH: Bahrain | Bahraini
BI: Burundi | Burundian
BJ: Benin, Bénin, Dahomey | Beninese
BN: Brunei Darussalam, Brunei | Bruneian
BO: Bolivia, Plurinational State of Bolivia, Bolivia (Plurinational State of) | Bolivian
BR: Brazil, Brasil, Federative Republic of Brazil, Brésil | Brazilian
BS: Bahamas, The Bahamas | Bahamian
BT: Bhutan | Bhutanese
BW: Botswana | Batswana
BY: Belarus, Byelorussia | Belarusian
BZ: Belize | Belizean
CA: Canada | Canadian
CD: Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, Zaire
CF: Central African Republic
CG: Republic of the Congo, Congo-Brazzaville
CH: Switzerland, Swiss Confederation, Schweiz, Suisse, Svizzera, Suiza | Swiss
CI: Côte d'Ivoire, Cote d'Ivoire, Ivory Coast | Ivorian
CL: Chile, Chili | Chilean
CM: Cameroon, Cameroun | Cameroonian
CN: China, People's Republic of China, PR China, P.R. China, Chine | Chinese
CO: Colombia | Colombian
CR: Costa Rica | Costa Rican
CU: Cuba | Cuban
CV: Cabo Verde, Cape Verde | Cabo Verdean, Cape Verdean
CY: Cyprus | Cypriot
CZ: Czech Republic, Czechia | Czech
DE: Germany, Federal Republic of Germany, Deutschland, Allemagne, Alemania | German
DJ: Djibouti | Djiboutian
DK: Denmark, Danmark, Danemark, Dinamarca | Danish
DM: Dominica
DO: Dominican Republic, República Dominicana
DZ: Algeria, Algérie, Argelia | Algerian
EC: Ecuador | Ecuadorian
EE: Estonia | Estonian
EG: Egypt, Arab Republic of Egypt, Égypte, Egipto | Egyptian
ER: Eritrea | Eritrean
ES: Spain, Kingdom of Spain, España, Espagne | Spanish
ET: Ethiopia | Ethiopian
FI: Finland, Suomi, Finlande, Finlandia | Finnish
FJ: Fiji | Fijian
FM: Micronesia, Federated States of Micronesia, Micronesia (Federated States of)
FR: France, French Republic, République française, Francia | French
GA: Gabon | Gabonese
GB: United Kingdom, UK, U.K., Great Britain, Royaume-Uni, Reino Unido | British
GD: Grenada | Grenadian
GE: Georgia | Georgian
GH: Ghana | Ghanaian
GM: Gambia, The Gambia | Gambian
GN: Guinea, Guinée
GQ: Equatorial Guinea
GR: Greece, Hellenic Republic, Grèce, Grecia | Greek, Hellenic
GT: Guatemala | Guatemalan
GW: Guinea-Bissau, Guinea Bissau
GY: Guyana | Guyanese
HN: Honduras | Honduran
HR: Croatia | Croatian
HT: Haiti, Haïti | Haitian
HU: Hungary | Hungarian
ID: Indonesia | Indonesian
IE: Ireland | Irish
IL: Israel | Israeli
IN: India, Republic of India, Inde | Indian
IQ: Iraq | Iraqi
IR: Iran, Islamic Republic of Iran, Iran (Islamic Republic of) | Iranian
IS: Iceland | Icelandic
IT: Italy, Italia, Italie | Italian
JM: Jamaica | Jamaican
JO: Jordan, Hashemite Kingdom of Jordan, Jordanie, Jordania | Jordanian
JP: Japan, Japon, Japón | Japanese
KE: Kenya | Kenyan
KG: Kyrgyzstan, Kyrgyz Republic | Kyrgyz
KH: Cambodia, Kingdom of Cambodia, Cambodge, Kampuchea | Cambodian
KI: Kiribati
KM: Comoros | Comorian
KN: Saint Kitts and Nevis, St. Kitts and Nevis
KP: Democratic People's Republic of Korea, North Korea, DPRK | North Korean
KR: Republic of Korea, South Korea, Korea, Corée du Sud | South Korean
KW: Kuwait | Kuwaiti
KZ: Kazakhstan | Kazakh
LA: Lao PDR, Lao People's Democratic Republic, Laos | Laotian
LB: Lebanon, Liban, Líbano | Lebanese
LC: Saint Lucia, St. Lucia
LI: Liechtenstein
LK: Sri Lanka, Ceylon | Sri Lankan
LR: Liberia | Liberian
LS: Lesotho | Basotho
LT: Lithuania | Lithuanian
LU: Luxembourg
LV: Latvia | Latvian
LY: Libya, Libyan Arab Jamahiriya | Libyan
MA: Morocco, Kingdom of Morocco, Maroc, Marruecos | Moroccan
MC: Monaco
MD: Republic of Moldova, Moldova | Moldovan
ME: Montenegro | Montenegrin
MG: Madagascar | Malagasy
MH: Marshall Islands | Marshallese
MK: North Macedonia, The former Yugoslav Republic of Macedonia, Macedonia | Macedonian
ML: Mali | Malian
MM: Myanmar, Burma
MN: Mongolia | Mongolian
MR: Mauritania | Mauritanian
MT: Malta | Maltese
MU: Mauritius | Mauritian
MV: Maldives | Maldivian
MW: Malawi | Malawian
MX: Mexico, México, United Mexican States, Mexique | Mexican
MY: Malaysia | Malaysian
MZ: Mozambique | Mozambican
NA: Namibia | Namibian
NE: Niger | Nigerien
NG: Nigeria, Federal Republic of Nigeria | Nigerian
NI: Nicaragua | Nicaraguan
NL: Netherlands, The Netherlands, Kingdom of the Netherlands, Holland, Pays-Bas, Países Bajos | Dutch
NO: Norway, Kingdom of Norway, Norge, Norvège, Noruega | Norwegian
NP: Nepal | Nepali, Nepalese
NR: Nauru | Nauruan
NZ: New Zealand, Aotearoa
OM: Oman | Omani
PA: Panama, Panamá | Panamanian
PE: Peru, Perú, Pérou | Peruvian
PG: Papua New Guinea
PH: Philippines, The Philippines, Republic of the Philippines | Philippine, Filipino
PK: Pakistan | Pakistani
PL: Poland, Polska, Pologne, Polonia | Polish
PS: Palestine, State of Palestine, Occupied Palestinian Territory | Palestinian
PT: Portugal | Portuguese
PW: Palau | Palauan
PY: Paraguay | Paraguayan
QA: Qatar | Qatari
RO: Romania, Rumania | Romanian
RS: Serbia, Yugoslavia | Serbian
RU: Russian Federation, Russia, USSR, Soviet Union | Russian
RW: Rwanda | Rwandan
SA: Saudi Arabia, Kingdom of Saudi Arabia, Arabie saoudite | Saudi
SB: Solomon Islands
SC: Seychelles | Seychellois
SD: Sudan, The Sudan | Sudanese
SE: Sweden, Kingdom of Sweden, Sverige, Suède, Suecia | Swedish
SG: Singapore | Singaporean
SI: Slovenia | Slovenian, Slovene
SK: Slovakia, Slovak Republic | Slovak
SL: Sierra Leone | Sierra Leonean
SM: San Marino
SN: Senegal, Sénégal | Senegalese
SO: Somalia | Somali
SR: Suriname | Surinamese
SS: South Sudan | South Sudanese
ST: Sao Tome and Principe, São Tomé and Príncipe
SV: El Salvador | Salvadoran, Salvadorian, Salvadorean, Salvadorans, Salvadorians, Salvadoreans
SY: Syria, Syrian Arab Republic | Syrian
SZ: Eswatini, Swaziland | Swazi
TD: Chad, Tchad | Chadian
TG: Togo | Togolese
TH: Thailand, Kingdom of Thailand, Siam, Thaïlande | Thai
TJ: Tajikistan | Tajik
TL: Timor-Leste, Timor Leste, East Timor | Timorese
TM: Turkmenistan | Turkmen
TN: Tunisia, Tunisie, Túnez | Tunisian
TO: Tonga | Tongan
TR: Türkiye, Turkey, Turquie, Turquía | Turkish
TT: Trinidad and Tobago | Trinidadian
TV: Tuvalu | Tuvaluan
TW: Taiwan | Taiwanese
TZ: Tanzania, United Republic of Tanzania, Tanganyika | Tanzanian
UA: Ukraine | Ukrainian
UG: Uganda | Ugandan
US: United States, United States of America, USA, U.S.A., U.S., US, États-Unis, Estados Unidos
UY: Uruguay | Uruguayan
UZ: Uzbekistan | Uzbek
VA: Holy See, Vatican
VC: Saint Vincent and the Grenadines, St. Vincent and the Grenadines
VE: Venezuela, Bolivarian Republic of Venezuela, Venezuela (Bolivarian Republic of) | Venezuelan
VN: Viet Nam, Vietnam, Socialist Republic of Viet Nam | Vietnamese
VU: Vanuatu
WS: Samoa | Samoan
XK: Kosovo | Kosovar
YE: Yemen | Yemeni
ZA: South Africa, Republic of South Africa, Afrique du Sud, Sudáfrica | South African
ZM: Zambia | Zambian
ZW: Zimbabwe, Rhodesia | Zimbabwean
"""
CAPITALS = frozenset({"uk", "us", "usa", "uae", "drc", "dprk"})
"""Names that count only in capitals: "us" is a word."""

OTHER_WORDS = frozenset({"ocean", "language", "sign", "section", "peninsula", "sea", "polynesia", "guiana"})
"""Words after which a country's name or adjective says something else: Indian Ocean, French Guiana."""

STYLE = re.compile(
    r"(?:Federal |Islamic |People's |Democratic )*(?:Republic|Kingdom|State|Sultanate|Principality) of (?:the )?"
)
LETTERS = re.compile(r"[^\W\d_]+(?:\.(?=[A-Z]))?")


class Nation(NamedTuple):
    """Where a text names a country, and whether by its name rather than an adjective."""

    start: int
    end: int
    code: str
    named: bool


@cache
def _table() -> tuple[dict[tuple[str, ...], tuple[str, bool]], frozenset[str]]:
    entries: dict[tuple[str, ...], tuple[str, bool]] = {}
    for line in TABLE.strip().splitlines():
        code, _, rest = line.partition(": ")
        names, _, adjectives = rest.partition(" | ")
        for words, named in ((names, True), (adjectives, False)):
            for name in filter(None, words.split(", ")):
                entries[_words(name)] = (code, named)
                if not named and not name.endswith(("s", "sh", "ese", "ch")):
                    entries.setdefault(_words(f"{name}s"), (code, named))
    return entries, frozenset(words[0] for words in entries)


@lru_cache(maxsize=50_000)
def _word(written: str) -> str:
    return fold(written).rstrip(".")


def _words(text: str) -> tuple[str, ...]:
    return tuple(_word(match.group()) for match in LETTERS.finditer(text))


def nations(text: str) -> list[Nation]:
    """Return every place in a text that names a country or what is of it, the longer of two names that overlap."""
    entries, firsts = _table()
    found = [(match.start(), match.end(), _word(match.group())) for match in LETTERS.finditer(text)]
    places: list[Nation] = []
    at = 0
    while at < len(found):
        start, _, word = found[at]
        size = 0
        if word in firsts and text[start].isupper():
            size = next((n for n in range(min(9, len(found) - at), 0, -1) if _is_nation(text, found, at, n)), 0)
        if size:
            code, named = entries[tuple(part for *_, part in found[at : at + size])]
            places.append(Nation(start, found[at + size - 1][1], code, named))
        at += size or 1
    return places


def _is_nation(text: str, found: list[tuple[int, int, str]], at: int, size: int) -> bool:
    words = tuple(word for *_, word in found[at : at + size])
    if words not in _table()[0]:
        return False
    follows = found[at + size][2] if at + size < len(found) else ""
    start, end = found[at][0], found[at + size - 1][1]
    if size == 1 and words[0] in CAPITALS and not text[start:end].isupper():
        return False
    return follows not in OTHER_WORDS


@lru_cache(maxsize=20_000)
def whole(text: str) -> str | None:
    """Return the code of the country that a text names and nothing else, an article or a city apart."""
    bare = text.strip(" .,;:()").removeprefix("the ").removeprefix("The ")
    named = _table()[0].get(_words(bare)) or _table()[0].get(_words(STYLE.sub("", bare)))
    if named is None:
        return None
    code, by_name = named
    shouted = len(bare) > 3 or bare.isupper() or _words(bare)[0] not in CAPITALS
    return code if by_name and shouted else None


def is_nation(word: str) -> bool:
    """Return whether a folded word alone is a country's name or adjective."""
    return (word,) in _table()[0]
