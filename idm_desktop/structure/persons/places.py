"""Cities that texts of the family name beside people and bodies: a place to leave out, or of one country."""

from idm_desktop.words.fold import fold

TABLE = """
AE: Dubai, Abu Dhabi
AF: Kabul
AL: Tirana
AM: Yerevan
AO: Luanda
AR: Buenos Aires, Córdoba, Rosario
AT: Vienna, Graz, Salzburg, Innsbruck
AU: Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart
AZ: Baku
BA: Sarajevo
BD: Dhaka, Chittagong
BE: Brussels, Ghent, Bruxelles, Bruselas, Antwerp, Leuven, Liège, Bruges
BF: Ouagadougou
BG: Sofia
BH: Manama
BJ: Cotonou
BO: La Paz
BR: Brasília, São Paulo, Rio de Janeiro, Salvador, Recife, Porto Alegre, Curitiba, Belo Horizonte, Manaus
BW: Gaborone
CA: Ottawa, Montréal, Montreal, Toronto, Vancouver, Halifax, Calgary, Winnipeg, Québec City
CD: Kinshasa
CH: Geneva, Bern, Zurich, Zürich, Genève, Ginebra, Basel, Lausanne, Lucerne, Lugano, Neuchâtel
CI: Abidjan
CL: Valparaíso
CM: Yaoundé, Douala
CN: Beijing, Shanghai, Guangzhou, Shenzhen, Nanjing, Wuhan
CO: Bogotá, Medellín, Cali, Cartagena, Barranquilla
CR: San José
CU: Havana
CY: Nicosia
CZ: Prague, Brno
DE: Berlin, Bonn, Hamburg, Munich, Leipzig, Frankfurt, Cologne, Köln, München, Stuttgart, Bremen, Hannover
DE: Dresden, Göttingen, Heidelberg
DJ: Djibouti City
DK: Copenhagen, Aarhus, Odense
DO: Santo Domingo
DZ: Algiers
EC: Quito, Guayaquil
EE: Tallinn, Tartu
EG: Cairo, Alexandria
ES: Madrid, Barcelona, Sevilla, Valencia, Granada, Bilbao, Zaragoza
ET: Addis Ababa
FI: Helsinki, Tampere, Turku, Oulu
FJ: Suva
FR: Paris, Strasbourg, Lyon, Marseille, Bordeaux, Nantes, Toulouse, Lille, Grenoble, Montpellier, Nice
GA: Libreville
GB: London, Manchester, Edinburgh, Bristol, Oxford, Cambridge, Glasgow, Cardiff, Belfast, Leeds, Liverpool
GB: Sheffield, Birmingham
GE: Tbilisi
GH: Accra, Kumasi
GM: Banjul
GN: Conakry
GR: Athens, Thessaloniki
HN: Tegucigalpa
HR: Zagreb, Split, Dubrovnik
HT: Port-au-Prince
HU: Budapest, Pécs, Szeged, Debrecen
ID: Jakarta, Bandung, Surabaya, Yogyakarta
IE: Dublin, Cork, Galway, Limerick
IN: New Delhi, Mumbai, Kolkata, Chennai, Hyderabad, Bengaluru, Bangalore, Pune, Ahmedabad, Kochi
IQ: Baghdad
IR: Tehran
IS: Reykjavík, Reykjavik
IT: Rome, Milan, Turin, Palermo, Florence, Bologna, Naples, Venice, Trieste, Genoa
JM: Kingston
JO: Amman
JP: Tokyo, Nagoya, Kyoto, Osaka, Yokohama, Hiroshima, Fukuoka, Sapporo, Kobe
KE: Nairobi, Mombasa, Kisumu
KG: Bishkek
KH: Phnom Penh
KR: Seoul, Busan, Incheon
KZ: Astana, Almaty
LA: Vientiane
LB: Beirut
LK: Colombo
LR: Monrovia
LS: Maseru
LT: Vilnius, Kaunas
LU: Luxembourg City
LV: Riga
MA: Rabat, Marrakech, Marrakesh, Casablanca, Tangier, Fès, Fez, Agadir
MG: Antananarivo
MK: Skopje
ML: Bamako
MM: Yangon, Mandalay
MN: Ulaanbaatar
MR: Nouakchott
MT: Valletta
MU: Port Louis
MW: Lilongwe, Blantyre
MX: Mexico City, Puebla, Guadalajara, Monterrey, Oaxaca, Tijuana
MY: Kuala Lumpur, Penang
MZ: Maputo
NA: Windhoek
NE: Niamey
NG: Abuja, Lagos, Ibadan, Kano
NI: Managua
NL: The Hague, Amsterdam, Rotterdam, Maastricht, Utrecht, Leiden, Wageningen
NO: Oslo, Bergen, Trondheim, Stavanger, Tromsø
NP: Kathmandu
NZ: Wellington, Auckland, Christchurch, Dunedin
OM: Muscat
PE: Lima, Cusco, Arequipa
PG: Port Moresby
PH: Manila, Quezon City, Cebu, Davao
PK: Islamabad, Karachi, Lahore, Peshawar
PL: Warsaw, Kraków, Gdańsk, Wrocław, Poznań
PT: Lisbon, Porto, Coimbra
PY: Asunción
QA: Doha
RO: Bucharest, Cluj-Napoca, Timișoara
RS: Belgrade
RU: Moscow
RW: Kigali
SA: Riyadh, Jeddah
SD: Khartoum
SE: Stockholm, Malmö, Gothenburg, Uppsala, Lund, Umeå
SI: Ljubljana, Maribor
SK: Bratislava
SL: Freetown
SN: Dakar
SO: Mogadishu
SS: Juba
SV: San Salvador
TD: N'Djamena
TG: Lomé
TH: Bangkok
TJ: Dushanbe
TN: Tunis, Sfax
TR: Ankara, Istanbul, Izmir, Gaziantep, Antalya
TT: Port of Spain
TZ: Dar es Salaam, Dodoma, Zanzibar
UA: Kyiv, Kiev
UG: Kampala, Entebbe
US: New York, Washington, Washington D.C., Washington DC, Los Angeles, Chicago, NY, Boston, San Francisco, Seattle
US: Philadelphia, Houston, Miami, Atlanta
UY: Montevideo
UZ: Tashkent
VE: Caracas
VN: Hanoi, Ha Noi, Ho Chi Minh City
WS: Apia
ZA: Pretoria, Cape Town, Johannesburg, Durban
ZM: Lusaka, Kitwe
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
