"""Cities that texts of the family name beside people and bodies: a place to leave out, or of one country."""

from idm_desktop.words.fold import fold

TABLE = """
AE: Dubai, Abu Dhabi
AF: Kabul
AO: Luanda
AR: Buenos Aires
AT: Vienna
AU: Canberra, Sydney, Melbourne
BD: Dhaka
BE: Brussels, Ghent, Bruxelles, Bruselas
BF: Ouagadougou
BO: La Paz
BR: Brasília, São Paulo, Rio de Janeiro
CA: Ottawa, Montréal, Montreal, Toronto
CD: Kinshasa
CH: Geneva, Bern, Zurich, Zürich, Genève, Ginebra, Basel, Lausanne
CI: Abidjan
CM: Yaoundé
CN: Beijing, Shanghai
CO: Bogotá, Medellín, Cali
CR: San José
CU: Havana
CZ: Prague
DE: Berlin, Bonn, Hamburg, Munich, Leipzig, Frankfurt
DK: Copenhagen
DZ: Algiers
EC: Quito, Guayaquil
EG: Cairo
ES: Madrid, Barcelona, Sevilla
ET: Addis Ababa
FI: Helsinki
FR: Paris, Strasbourg, Lyon, Marseille
GB: London, Manchester, Edinburgh, Bristol, Oxford
GH: Accra
GR: Athens
HT: Port-au-Prince
HU: Budapest
ID: Jakarta
IE: Dublin
IN: New Delhi, Mumbai, Kolkata, Chennai
IQ: Baghdad
IR: Tehran
IT: Rome, Milan, Turin, Palermo
JO: Amman
JP: Tokyo, Nagoya, Kyoto, Osaka, Yokohama
KE: Nairobi, Mombasa
KH: Phnom Penh
KR: Seoul, Busan, Incheon
KZ: Astana, Almaty
LB: Beirut
LK: Colombo
LU: Luxembourg City
MA: Rabat, Marrakech, Marrakesh, Casablanca, Tangier
ML: Bamako
MM: Yangon
MX: Mexico City, Puebla, Guadalajara
MY: Kuala Lumpur, Penang
MZ: Maputo
NE: Niamey
NG: Abuja, Lagos
NL: The Hague, Amsterdam, Rotterdam, Maastricht
NO: Oslo, Bergen
NP: Kathmandu
NZ: Wellington, Auckland
PE: Lima
PH: Manila, Quezon City
PK: Islamabad, Karachi, Lahore
PL: Warsaw, Kraków
PT: Lisbon, Porto
QA: Doha
RO: Bucharest
RS: Belgrade
RU: Moscow
RW: Kigali
SE: Stockholm, Malmö, Gothenburg
SN: Dakar
SO: Mogadishu
TH: Bangkok
TN: Tunis
TR: Ankara, Istanbul, Izmir, Gaziantep
TZ: Dar es Salaam, Dodoma, Zanzibar
UA: Kyiv, Kiev
UG: Kampala
US: New York, Washington, Washington D.C., Washington DC, Los Angeles, Chicago, NY
UY: Montevideo
VE: Caracas
VN: Hanoi, Ha Noi
ZA: Pretoria, Cape Town, Johannesburg, Durban
ZM: Lusaka
ZW: Harare
"""
CITIES = {
    fold(city): code
    for code, _, cities in (line.partition(": ") for line in TABLE.strip().splitlines())
    for city in cities.split(", ")
}


def is_place(text: str) -> bool:
    """Return whether words are the name of a city and nothing else."""
    return fold(text.replace(",", "").strip(" .")) in CITIES
