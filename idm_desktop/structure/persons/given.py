"""Given names of many languages, and family names that stand before the given one: a hint, never a proof.

A name without an honorific is believed sooner where it begins with one of these. Folded; in no order that matters.
"""

from idm_desktop.structure.persons.lexicon import wordset

GIVEN = wordset(
    """
aaron abbas abdel abdelaziz abdelhamid abdelkader abdellah abdi abdirahman abdou abdoulaye abdul abdulaziz abdulla
abdullah abdullahi abdulrahman abebe abel abena abigail abraham abu achim ada adam adama adan adebayo adel adela adele
adelina aden adina aditi aditya adjoa adnan adolf adolfo adrian adriana adriano adrien afonso agata agatha agnes agneta
agnieszka agustin ahmad ahmed ahmet aicha aida aileen aimee aino aisha aissatou ajay akash aki akiko akim akin akio
akira akosua aksel alain alan alana alba albert alberta alberto aldo alejandra alejandro aleksandar aleksander aleksandr
aleksandra aleksey alem alena alessandra alessandro alex alexander alexandra alexandre alexei alexia alexis alfonso
alfred alfredo ali alice alicia alina alioune alisa alison alistair allan allen alma alonso alpha alvaro amadou amal
amalia amanda amara amaru ambrose amelia amelie amer amina aminata amine amir amira amit amita amos amparo amr amy ana
anahi anand anders andre andrea andreas andree andrei andrej andres andrew andrey andrzej andy angel angela angelica
angelika angeliki angelina angelo angus anil anita anja anjali anke ann anna annabel annalena anne annegret anneli
annette annick annie annika anouk anselm anthea anthony antje antoine anton antonella antonia antonietta antonin antonio
antony anu anwar aoife april arash archana ari ariana ariel arild arja armand armando armin arnaud arne arnold arthur
artur arturo arun asa asad asha ashley ashok ashraf asma asmaa assane assia astrid asuka atilio atle atsuko audrey
augusta augustin augusto aurelie aurora austin avi awa axel ayesha aylin ayman ayse aziz aziza babacar bahar bai bakary
balazs ban barack baraka barbara barbro barnabas barry bart bartosz basil bassam beate beatrice beatrix beatriz begona
bela belen ben benedict benedicte benedikt benita benjamin benoit bent berit bernadette bernard bernardo bernd bernhard
bernice bert bertha bertrand beth bettina betty beverly bibi bilal bill bindu birgit birgitta birgitte birte bjarne
bjorg bjorn blanca blessing bo bob bogdan boris borja brad bram brenda brendan brian bridget brigid brigitte britta
bruce bruno bryan burak byron caio calvin camila camilla camille camilo candice cara carina carine carl carla carlo
carlos carme carmel carmela carmen carol carola carole carolina caroline carolyn carsten catalina catarina catherine
cathrine cathy catriona cecil cecile cecilia cedric celeste celia celine cem cesar chandra chantal charles charlie
charlotte chen chiara chidi chika chinedu chioma chiyo chloe chris christa christel christelle christian christiana
christiane christina christine christof christoph christophe christopher christos chuck chukwuma chung cindy ciro claas
claire clara clare clarisse claude claudette claudia claudine claudio claus clemence clement cleo clive colette colin
colleen colm concepcion connie conor conrad constance constanza consuelo cora corinne cornelia cornelius cosmin costas
craig cristian cristina cristobal cynthia cyril dag dagmar dagny dakota dale dalia damian damien damir dan dana daniel
daniela daniele danielle danilo danny danuta daoud daphne daria dario dariusz darko darren daryl david davide dawit dawn
dean debbie deborah deepak deirdre deisy delphine demba denis denise dennis denys derek desmond detlef devi diana diane
dianne didier diego dieter dieudonne dilip dima dimitar dimitri dimitrios dimitris dina dinah dinesh dino dirk djibril
dmitri dmitry dmytro dolores domenico dominic dominik dominika dominique don donald donatella donna dora doreen dorian
doris dorota dorothea dorothy dorte doug douglas dov dragan duncan durga dusan dwayne dylan eamon earl ebba eberhard
ebony ebrima eddie edgar edgardo edith edmond edmund edna eduard eduarda eduardo edward edwin edyta efrain efua egil
egon ehsan eija eileen einar eirik ekaterina elaine eleanor elena eleni eleonora elfriede elham eli elia eliana elias
elif elin elina eline elio elisa elisabeth elise eliza elizabeth ella ellen elliot elmer elodie eloise els elsa elsie
elvira emanuel emeka emeline emil emilia emiliano emilie emilio emily emine emma emmanuel emmanuelle emre ena enda
enrico enrique enzo eoin ephraim erhard eric erica erich erik erika erin erkki ernest ernesto ernst erwin esi esperanza
esteban estela esther ethan etienne eugen eugene eugenia eugenie eugenio eun eunice eva evan evangelia evelyn evelyne
ewa ewald ezekiel fabian fabiana fabien fabienne fabio fabrice fabrizio fadi fadumo faisal faith faiza fanny farah
farhad farid farida farouk fatemeh fatih fatima fatimah fatma fatou fatoumata fausto faye federica federico felicia
felicity felipe felix ferdinand fergus fernanda fernando fidel filip filipe filippo filomena finn fiona flavia flavio
fleur flora florence florent florentina florian florin fotini frances francesca francesco francine francis francisca
francisco franck francois francoise frank franklin frantisek franz fred freddy frederic frederica frederick frederik
fredrik freya frida friedrich fritz fumiko gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gail galina
ganesh gareth garry gary gaspard gaston gaurav gavin gay geeta gemma genevieve geoff geoffrey georg george georges
georgina georgios georgy gerald geraldine gerard gerardo gerd gerhard germain gerry gerti gertrude getachew ghassan
ghislain giacomo gian gianluca gianni gideon gil gilbert gilberto gilda giles gilles gillian gina gino giorgio giorgos
giovanna giovanni girma gisela giselle gita giulia giuliana giulio giuseppe gladys glen glenn gloria goran gordon graca
grace graciela graeme graham grainne grant grazia greg gregoire gregor gregorio gregory greta gretchen griet grzegorz
guadalupe gudrun guglielmo guido guilherme guillaume guillermo gulnara gunilla gunnar gunther gustaf gustav gustavo guy
gwen gyorgy habib habiba hadi hafsa haile hailemariam hakan hakim hala halima halldor hamad hamid hamza han hana hanan
hania hank hanna hannah hannele hannes hannu hans harald hari harold haroun harriet harris harry haruka harumi haruto
harvey hasan hashim hassan hassane hatem hayat hazel heather hector hedda hedwig heidi heike heikki heiko heinrich heinz
hela helen helena helene helga helge helle helmut hendrik henk henning henri henriette henrik henrique henry herbert
heribert herman hermann herve hicham hideki hideo hilary hilda hilde hillary hind hiro hiroko hiroshi hisham holger hope
horacio horst hubert hugh hugo hui humberto humphrey hussain hussein hye iain ian ibrahim ibrahima ida idris idrissa
ignacio igor ijeoma ikechukwu iker ilana ildiko ilham ilia ilona ilse ilya iman imani immaculee imran ina inaki india
ines inga inge ingeborg inger ingo ingrid inigo inka inmaculada ioana ioannis iqbal ira iraj irena irene irina iris irma
irmgard isaac isabel isabela isabella isabelle isadora isaiah isao isatou ishmael isidro iskander islam ismael ismail
ismet issa istvan itai itziar iuliana ivan ivana ivar iveta ivo ivy iwona jaap jacek jack jackie jackson jaclyn jacob
jacobo jacqueline jacques jaime jakob jakub jalal jamal james jamie jamil jamila jan jana jane janet janice janina
janine janis jannie janos janusz jarmila jarmo jaroslav jasmin jasmina jasmine jason jasper javier jaya jayne jean
jeanette jeanine jeanne jeannie jeff jeffrey jelena jen jenna jennifer jenny jens jeremiah jeremy jerome jerry jesper
jess jessica jesus jette jihane jill jim jimena jimmy jiri jitendra jitka jo joachim joan joana joanna
joanne joao joaquim joaquin jochen jody joe joel joelle joerg joern johan johann johanna johannes john johnny jolanta
jon jonas jonathan jonna joost jordi jorg jorge jorgen jorn jorunn josaia jose josef josefa josefina joseph josephine
joshua josiane josip joy joyce jozef juan juana juanita judith judy jukka jules julia julian juliana julie julien juliet
juliette julio julius jun june junko jurg jurgen juri jussi justin justine jutta jyoti kabir kaisa kaja kalle
kalpana kamal kamala kamran kana kaori kapil kara karel karen kari karim karima karin karina karine karl karla karma
karol karolina karsten katarina katarzyna kate katerina katharina katharine katherine kathleen kathrin kathryn kathy
katia katie katja katrin katrina katsuya katy kavita kay kayode kazuko kazuo keiko keisha keith kelly kemal ken kenichi
kenji kennedy kenneth kenta kerry kerstin kevin khadija khadijah khadim khadra khaled khalid khalil khanh kiara kieran
kim kimberly kinga kiran kirill kirsi kirsten kirsti kirsty kishan kjell kjersti klara klaus knut kofi koichi koji kojo
kolade konrad konstantin konstantinos krista kristen kristian kristiina kristin kristina kristine kristof krisztina
krzysztof kumiko kunle kurt kwabena kwame kwasi kyle kylie kyoko lachlan lai laila lakshmi lamia lamin lamine lana lance
lanre lara larissa larry lars lasse laszlo latifa laura laure laurence laurent laurie lawrence layla lazaro lea leah
leandro lech leena leif leigh leila leo leon leonardo leonel leonie leonor leopold leroy lesley leslie leszek leticia
letizia levi lewis lex li lia liam liana lidia lila lilia lilian liliana lilly lily lin lina linda lindiwe lindsay line
linnea lionel lisa lisbeth lise liselotte lita liv livia liz liza lizbeth ljubica lloyd loic lola lorena lorenz lorenzo
loreto loretta lorna lorraine lotta lotte lou louis louisa louise lourdes luc luca lucas lucia lucian luciana luciano
lucie lucien lucile lucinda lucio lucrecia lucy ludmila ludovic ludwig luigi luis luisa lukas luke lutz luz luzia lydia
lydie lyn lynda lyndon lynn lynne maaike maarit maarten mabel maciej madeleine madhu mads mae magali magda magdalena
magnus maha mahamadou mahmoud mahmud maija maike maina maja makoto malak malcolm malek malene malgorzata malick malik
malika malin malini mamadou mamoru manal manfred manish manoj manon mansour manuel manuela maqsood mara marc marcel
marcela marcella marcello marcelo marcia marcin marco marcos marcus marek maren margaret margareta margarete margarida
margarita margaux margit margot margrethe marguerite mari maria mariam mariama mariana marianna marianne mariano maricel
marie marieke mariela marietta marijke marika mariko marilyn marina marino mario marion marisa marisol marissa marit
marita marius marja marjan marjorie mark marko markus marlene marlies marlon marta martha marthe marti martin martina
martine marty maru marvin mary maryam maryse masako masashi masato massimo matej mateo mateusz mathew mathias mathieu
mathilde matilda matt matteo matthew matthias matthieu matti maud maura maureen maurice mauricio maurizio mauro max
maxim maxime maximilian maya mayumi megan megumi mehdi mehmet mei meike mekonnen melanie melinda melissa mercedes mercy
meredith merete merja merle mette mia michael michaela michal michel michela michele michelle michiko midori miguel
mihaela mihai mika mikael mike mikhail mikkel mikko milan milena milica milos mina minako ming minh minna mira miranda
mireille mirela miren miriam mirja mirjam miroslav misa misaki mitch mitchell mitsuo miwa modou mohamed mohammad
mohammed mohamud mohan mohsen moira moises mona monica monika monique montserrat morag morgan moritz morten moses moshe
mostafa mounir moussa mpho muhammad mukesh muna murat muriel musa mustafa mustapha myriam myrna nabil nada nadege nadia
nadine nadja nahid naima naina najat najib nana nancy nani naoki naoko naomi narendra nasir nasrin natalia natalie
natascha natasha nathalie nathan nathaniel naveen nawal nazanin neda neema neha neil nelly nelson nesrine neven nguyen
nicholas nick nicola nicolae nicolas nicole nicoleta nigel niki nikita nikki niklas nikola nikolai nikolaos nikolas
nikolaus nikos nils nina nino nir nirmala nisha nkechi noah nobuko noel noelia noemi noemie noor nora norbert nordine
noreen noriko norma norman nour noura nuno nuria nyasha octavio odette odile ofelia ogunlade oksana ola olaf olav ole
oleg oleksandr olena olga olha oliver olivia olivier olli olof oluf olumide oluwaseun omar omer onur orazio oriol orla
orlando oscar oskar oswald othman otto oumar oumou ousmane owen pablo palesa paloma pamela paola paolo parisa parvin
pascal pascale pascual patience patrice patricia patricio patrick patrik patrizia patsy paul paula paulette paulina
pauline paulo pavel pavol pawel payal pedro peggy pekka penelope peng penny perla pernille perry petar peter petr petra
petri petros phil philip philipp philippa philippe phillip phoebe phyllis pia pier pierre pieter pilar pim ping piotr
piret pius polina polly prabha pradeep prakash prasad pratibha pravin precious priscilla priya puja qasim quentin rabia
rachel rachid rachida radek radka radmila radoslav radu rafael rafaela rafal raffaele rafiq raghav rahel rahim rahma
rahul raimo raimund rainer raisa raj raja rajendra rajesh rajiv raka rakesh ralf ralph rama ramesh rami ramiro ramon
ramona ramzi rana randa randi rania ranjit raoul raphael raquel rashid rashida rasmus raul ravi raya raychelle raymond
razan razia rebeca rebecca reem regina reginald regine regis reidar reijo reina reiner reinhard reinhold reka rekha remi
remy rena renata renate renato rene renee renzo reza rhea rhoda rhonda riaan riad ricardo riccardo richard rick ricky
riina riitta rikke rim rina rita riyad rob robert roberta roberto robin robyn rocio roderick rodney rodolfo rodrigo
rogelio roger rohan rohit roisin roland rolando rolf romain roman romeo romina romuald ron ronald ronan ronnie roque
rosa rosalia rosalie rosalind rosana rosanna rosario rose rosemarie rosemary rosie rositsa ross roula roxana roy ruben
rudi rudolf rudy rui rukmini rune rupert ruslan russell ruth ryan ryo ryszard saara sabah sabina sabine sabrina sachiko
sachin sadia saeed safia said saida saleh salem salih salim salima sally salma salman salome salvador salvatore sam
samantha samia samir samira sammy samuel samuli sanaa sandeep sander sandra sandrine sanjay sanna santiago santosh sara
sarah sari sasa sasha saskia satoko satoshi satu saul saulo savita scott sean sebastian sebastien seema selim selin
selma serena serge sergei sergey sergio serhiy severine shabana shahid shahida shaimaa shamim shane shanti sharif sharon
shaun shauna sheela sheila shelley sherif sherry shigeru shigetaka shin shinichi shinzo shirin shirley shobha shoko
shreya siaka sibylle siddharth sidi sidney sidonie siegfried sigrid sikander silja silke silvana silvia silvio sima
simeon simon simona simone sindre siobhan sipho siri sirkka slavica slobodan snezana sofia sofie sohail solange soledad
soma sona sondre sonia sonja sophia sophie soraya soren soumya spyros srinivas stacey stan stanislav stanislaw stefan
stefania stefano stefanos steffen steffi stelios stella sten stephan stephane stephanie stephen steve steven stewart
stig stine stuart subhash sudha sue suha suleiman sultan suman suneeta sunil sunita suraj suresh susan susana susanna
susanne sushma susie suzan suzana suzanne suzette suzuki svein sven svenja svetlana svitlana sylvain sylvester sylvia
sylvie taavi tadeusz tahar taina takako takashi takeshi talal tamar tamara tania tanja tanya tapio tara tarek tariq taro
taru tatiana tatjana tatyana ted tedros terence teresa terese teri terje terry tess tessa tetsuo tetyana thabo thais
thea thelma theo theodor theodora theodore theresa therese thi thibault thierry thomas thor thorsten thu tiago tibor
tiina tilda tim timo timothy tina tine tiziana tobias todd tom tomas tomasz tomislav tommaso tommy tomoko tone toni
tonje tony torben tore torsten toshiko trevor tricia trine trond trude tudor tuomas tuula ty uche ugo ulf ulla ulrich
ulrika ulrike uma umar umberto urban uri urs ursula ute uwe vaclav valentin valentina valeria valerie valeriy valter
vanessa vasil vasile vasiliki vasilios vasyl vera verena veronica veronika veronique vesna vicente vicki victor victoria
vidar vigdis vijay viktor viktoria ville vilma vince vincent vincenzo vinod viola violet violeta virginia virginie
vishal vitor vittoria vittorio vivian viviana vivien vivienne vlad vladimir vlasta volker volodymyr wafa wahid walid
walter wanda wanjiru wanna warren wayne wei wendy werner wesley wiebke wilfred wilfried wilhelm willem william willy
wilma wim winfried winnie winston wioletta wojciech wolfgang xavier ximena yaa yael yamina yan yang yanick yanis yann
yannick yared yasmin yasmina yasmine yasser yassine yasuko yejide yelena yemi yesenia yigal yngve yoko yolanda yolande
yoon yosef yoshi yoshiko yoshito yousef youssef yuka yuki yukiko yuko yulia yumi yuri yusuf yves yvette yvonne zachary
zahra zainab zara zaynab zdenek zdenka zeina zeinab zeynep zhang zina zineb zita zoe zoltan zoran zrinka zsofia zsolt
zubair zuzana zvonimir
"""
)
FAMILY_FIRST = wordset(
    """
ahn bae bai bak ban bui cai cao cha chae chan chang chen cheng cheong cheung chiu cho choe choi chong chou chow chu chua
chun chung dang dao deng ding dinh do doan dong duan duong fan fang feng fu gao gong gu guan guo ha han hao he ho hoang
hong hou hu huang huynh hwang jang jeon jeong ji jia jiang jin jo joo jung kang kim ko koh kong koo kwak kwon lai lam
lau le lee lei leung li liang liao lim lin ling liu lo long lu luo luong ly ma mai mao meng min moon nam ng ngo nguyen
nie noh oh ong pak pan park peng pham phan phung qi qian qiao qin qiu quach ren rhee ryu seo shao shen shi shin sim sohn
son song su suh sun tan tang tao thai tian tong tran trinh truong tse vo vu wan wang wei wen won wong woo wu xia xiang
xiao xie xing xiong xu xue yan yang yao ye yeo yi yin yoo yoon you yu yuan yun zeng zhang zhao zheng zhong zhou zhu zou
"""
)
"""Family names of China, Korea and Viet Nam, which stand before the given name in their own order."""
