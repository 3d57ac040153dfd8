"""Words that tell people from what is no person: particles, roles, bodies, verbs of speaking."""

from idm_desktop.words.fold import fold


def wordset(text: str) -> frozenset[str]:
    """Return the words of a text, folded, as a set."""
    return frozenset(fold(text).split())


PARTICLES = wordset(
    "de da do dos das del della delle di la le los las du des den der van von vom zu zur ter ten te af av bin ibn"
    " bint ben al el ould abu abd san santa 't tot dei d ag"
)
SURNAMES = wordset(
    "young green white black gold silver long short small best good strong rice west north east wood woods stone"
    " price park parks king law may winter winters summer summers day english french german church forest field"
    " fields banks home house rivers page rule"
)
"""Common words that are family names too."""

SUFFIXES = wordset("jr sr ii iii iv")

DEGREES = wordset("phd md esq kcmg cbe obe mbe kc qc frs msc mba llm")
"""Letters behind a name that are no part of it."""

HEADS = wordset(
    "relator relatora clerk registrar cook farmer fisher fisherman fisherwoman grower baker weaver potter sailor"
    " musician singer writer poet photographer filmmaker actor actress athlete surgeon midwife barrister solicitor"
    " notary translator interpreter accountant banker trader broker operator driver mason carpenter technician point"
    " emeritus emerita president presidents chair chairs chairman chairwoman chairperson chairpersons director"
    " directors directress minister ministers secretary secretaries ambassador representative representatives head"
    " chief manager coordinator co-ordinator officer adviser advisor specialist expert experts consultant analyst"
    " researcher fellow professor lecturer dean rector chancellor provost founder co-founder cofounder ceo cfo coo"
    " partner owner delegate commissioner governor mayor senator deputy member mp mep envoy rapporteur rapporteurs"
    " moderator moderators facilitator co-facilitator speaker spokesperson spokesman spokeswoman counsellor"
    " counselor attaché attache consul administrator attorney lawyer judge justice engineer economist journalist"
    " editor author scientist scholar student doctor nurse teacher activist advocate entrepreneur migrant refugee"
    " survivor leader organiser organizer president-elect vice-president vice-chair vice-chairperson vice-minister"
    " co-chair co- cochair undersecretary under-secretary under-secretary-general assistant-secretary-general"
    " secretary- general director- subdirector sub-director negotiator executive controller comptroller treasurer"
    " auditor ombudsman ombudsperson inspector superintendent commander colonel captain assistant associate trainer"
    " instructor planner programmer architect strategist lead principal master keeper pilot warden steward"
    " harbourmaster convener convenor curator librarian archivist historian prefect président présidente directeur"
    " directrice ministre secrétaire ambassadeur ambassadrice représentant représentante chef responsable conseiller"
    " conseillère coordonnateur coordonnatrice coordinateur coordinatrice chargé chargée membre maire professeur"
    " professeure chercheur chercheuse commissaire fondateur fondatrice gouverneur préfet députée député sénateur"
    " sénatrice présidenta presidenta presidente directora ministra ministro secretario secretaria embajador"
    " embajadora representante jefe jefa coordinador coordinadora asesor asesora consejero consejera miembro alcalde"
    " alcaldesa profesor profesora investigador investigadora comisionado comisionada fundador fundadora gobernador"
    " gobernadora diputado diputada senador senadora subsecretario subsecretaria viceministro viceministra comisario"
    " alderman alderwoman councillor councilor councilman councilwoman broadcaster correspondent designer"
    " veterinarian"
    " physician pharmacist paramedic beekeeper ranger magistrate supervisor proprietor trustee treasurer campaigner"
    " développeur directeurs directrices présidents présidentes coprésidents coprésidentes ministres représentants"
    " représentantes ambassadeurs fondateurs secrétaires professeurs chercheurs ministros directores directoras"
    " representantes embajadores fundadores presidentes copresidentes secretarios secretarias profesores investigadores"
    " alcaldes maires ambassadors governors mayors commissioners coprésident coprésidente copresidente copresidenta"
    " vicepresidente vicepresidenta cofundador cofundadora cofondateur cofondatrice avocat avocate juge magistrate"
    " ingénieur ingénieure économiste journaliste géographe historien historienne médecin infirmier infirmière"
    " enseignant enseignante éleveur éleveuse agriculteur agricultrice pêcheur pêcheuse administrateur administratrice"
    " délégué déléguée rapporteuse porte-parole doyen doyenne recteur rectrice gestionnaire technicien technicienne"
    " conservateur conservatrice trésorier trésorière cheffe abogado abogada juez jueza ingeniero ingeniera médica"
    " enfermera docente maestra agricultor agricultora pescador pescadora gerente gestor gestora vocero vocera portavoz"
    " delegado delegada rectora decano decana cónsul concejal concejala intendente titular dirigente lideresa artesano"
    " artesana hidróloga bióloga biólogo antropólogo antropóloga historiador historiadora catedrático catedrática"
    " administrador administradora"
)
"""Words that a role may be headed by."""

LAST = wordset(
    "point general executive assistant associate lead principal deputy member speaker partner fellow student"
)
"""Of these, the words that head a role only where they end its first phrase."""

STANDALONE = wordset(
    "investigador investigadora chercheur chercheuse ejecutivo ejecutiva exécutif"
    " president president-elect founder co-founder ceo executive director-general"
    " secretary-general director rector professor directeur directeur-général directrice directrice-générale"
    " secrétaire-général directora presidente presidenta président présidente fondateur fondatrice fundador"
    " fundadora professeur professeure profesor profesora secretario-general"
)
"""Heads of roles that are whole without "of …", which then names the organisation."""

OWNERS = wordset("secretary-general president founder co-founder ceo executive fundador fundadora fondateur fondatrice")
"""Of these, the ones after whose "of" any name is a body's."""

HELD = wordset(
    "head chief member representative chair co-chair vice-chair coordinator secretary minister envoy ambassador"
    " permanent counsellor delegate mayor governor co-facilitator rapporteur commissioner consul co-ordinator mp"
    " senator speaker jefe jefa chef membre miembro ministre ministra ministro représentant représentante"
    " representante ambassadeur ambassadrice embajador embajadora chairperson chairman chairwoman vice-chairperson"
    " vice-president"
)

BEFORE_ROLE = wordset(
    "ejecutivo ejecutiva exécutif exécutive adjunto adjunta técnico técnica nacional extraordinario"
    " plenipotenciario focal former acting deputy assistant associate senior junior vice co first second third"
    " executive permanent special principal chief general lead managing founding honorary outgoing incoming young"
    " regional national international global resident interim under sub joint main visiting programme program"
    " project policy political technical scientific legal federal prime foreign state personal high parliamentary"
    " alternate session plenary panel ancien ancienne adjoint adjointe premier première générale permanente spécial"
    " especial ex"
)

UNITS = wordset(
    "department division directorate unit section branch office bureau secretariat desk team cabinet service"
    " services presidency chancellery committee subprogramme programme département direction secrétariat"
    " departamento dirección oficina"
)
BODIES = UNITS | wordset(
    "guild tribunal archives syndicate chapter conservatory clinic orchestra theatre studio railways ferries"
    " shipping lines ministry government agency organization organisation institute institution university college"
    " school academy centre center council commission committee parliament assembly senate congress court union"
    " federation confederation association league network alliance coalition forum foundation fund trust bank group"
    " company corporation corp inc ltd limited llc gmbh plc society club movement authority board administration"
    " embassy mission consulate delegation municipality municipal city province region church caucus conference"
    " convention process initiative partnership observatory laboratory hospital museum library press bulletin"
    " chamber party cooperative co-operative industries enterprise enterprises international international's nations"
    " community communities workers consortium platform hub working taskforce task force facility fondation"
    " université ministère ambassade conseil gouvernement agence assemblée fédération réseau école institut banque"
    " mairie comité ministerio gobierno embajada universidad agencia consejo organización asociación federación"
    " fundación instituto banco asamblea comisión red alcaldía harbour charity academies bureau compact partners"
    " associates solutions systems consulting holdings airways airlines brigade police army navy guard customs"
    " treasury ltda sarl s.a. bv nv ag oy pty llp spa terminals"
)
"""Words that name a body, a part of one, or something like it: no name of a person holds one."""

FUNCTION = wordset(
    "the a an and or of in on at by for to from with as it its this that these those he she they we i you his her"
    " their our my your him them us who which what when where why how but if so then also thus yet while although"
    " though because since after before during until unless upon within without among between through throughout"
    " against towards toward across other others another such some many most several each every both all any no none"
    " not more less few one two three four five six seven eight nine ten however moreover furthermore similarly"
    " finally additionally meanwhile likewise nevertheless therefore today yesterday there here now later still"
    " again only just even very well much too often always never sometimes together noting recalling stressing"
    " emphasizing emphasising highlighting underlining responding regarding concerning according speaking"
    " introducing following drawing based given including please see dear thank thanks le la les un une des du et ou"
    " à au aux dans sur par pour avec sans selon lors après avant pendant depuis entre vers ce cette ces son sa ses"
    " leur leurs nous vous ils elles il elle qui que dont où mais donc car ni si comme aussi el los las una unos"
    " unas y o en con por para sin según tras desde hasta sobre este esta estos estas su sus"
)
"""Words that begin sentences and join names: never part of one, but for the particles among them."""

COMMON = BODIES | wordset(
    "permanent missions plenipotentiary extraordinary compliments assurances credentials consideration honour body"
    " bodies subsidiary organ organs provision provisions yes requested adopted flagging unique form forms"
    " remediation adoption item items list lists act acts bill treaty code number title titles section division term"
    " terms date dates time times hour hours status type types level levels amount total percentage rate rates cost"
    " costs price prices fee fees tax taxes budget expenditure expenditures revenue income account accounts audit"
    " audits performance progress implementation purpose purposes scope criteria criterion requirement requirements"
    " rule rules regulation regulations procedure procedures process processes guideline guidelines guidance"
    " principle principles element elements option options proposal proposals decision decisions conclusion"
    " recommendation recommendations comment comments request requests application applications information registry"
    " register record records database website online offline internet web data dataset software hardware digital"
    " mobile phone telephone post mail office address map maps photo photos image images picture chart charts"
    " diagram annexes appendices bibliography reference references footnote footnotes abstract preface foreword"
    " acknowledgements acknowledgments contents index glossary acronyms abbreviations abbreviation colour color red"
    " blue white black yellow orange silver gold golden star sun moon earth sky fire wind rain snow winter house"
    " home homes garden park square plaza station airport highway railway canal dam farm village villages district"
    " districts zone zones area areas territory territories border borders frontier quarter suburb campus room"
    " theatre cinema museum gallery stadium arena market store shop restaurant cafe bar beach camp camps university"
    " example examples first second third fourth fifth last next previous final new old high low early late january"
    " february march april may june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday spring summer autumn morning afternoon evening day days week month year years"
    " session sessions panel panels plenary opening closing keynote welcome remarks statement statements speech"
    " introduction conclusions summary report agenda programme program annex appendix chapter part table figure box"
    " article articles paragraph page hall building floor street avenue road palais palace hotel centre north south"
    " east west northern southern eastern western central middle upper lower latin africa african asia asian europe"
    " european america american americas americans pacific atlantic caribbean mediterranean arab arctic oceania"
    " global world worldwide regional national local international multilateral bilateral federal public private"
    " social economic environmental political civil human humanitarian sustainable green climate urban rural labour"
    " labor development migration migrants migrant refugee refugees asylum mobility diaspora trade energy water food"
    " health education security peace rights justice law legal policy policies finance financing financial"
    " investment technology technologies science research innovation communication capacity cooperation coordination"
    " governance management planning framework strategy strategic plan action actions agreement protocol charter"
    " declaration resolution mandate compact goals goal target targets objective objectives sdg sdgs pact accord"
    " accords member members state states party parties country countries nation government governments stakeholder"
    " stakeholders actor actors speakers participants delegates delegations representatives panellists panelists"
    " youth women men children child girls boys people persons person families workers employers business industry"
    " industries sector sectors markets economy economies society culture cultural heritage environment nature"
    " forest forests ocean oceans sea land city cities town towns community safe orderly regular common shared joint"
    " general special affairs foreign interior internal external relations integration inclusion protection"
    " prevention emergency crisis disaster risk recovery resilience adaptation mitigation transition transformation"
    " transfer waste recycling resource resources materials efficiency sustainability biodiversity pollution"
    " emissions carbon gas oil mining agriculture fisheries transport infrastructure tourism sport sports arts media"
    " gender equality equity poverty growth employment work jobs skills training learning knowledge experience"
    " practices practice best good better lessons challenges opportunities issues questions answers discussion"
    " discussions debate dialogue dialogues consultation consultations meeting meetings summit workshop seminar"
    " event events launch ceremony reception lunch coffee break dinner registration side-event roundtable round"
    " question answer q&a video message voice voices review outcome outcomes results findings background note notes"
    " overview context aim methodology key main core chairs chair's co- co-chairs' secretary-general's united union"
    " excellencies ladies gentlemen contact email tel fax copyright document draft version source approach"
    " approaches role roles use case cases study studies model models tool tools system systems network mechanism"
    " mechanisms measures measure support assistance aid response responses effort efforts need needs impact impacts"
    " low-carbon strait coast coastal port harbour bay island islands river lake mount mountain valley bridge tower"
    " lantern small large big long short open free fair full great grand major minor basic primary secondary"
    " advanced vertical horizontal quality standard standards indicator indicators evaluation monitoring assessment"
    " analysis moderated chaired presented organised organized english french spanish arabic russian chinese"
    " portuguese german séance ouverture clôture rapport résumé sesión apertura clausura informe resumen nuestro"
    " migrations desarrollo développement paix sécurité derechos droits mondial mundial pacte pacto"
)
"""Words that stand in no name which nothing else shows to be one."""

SAYING = wordset(
    "said says say stated states noted notes observed observes remarked remarks added adds argued argues stressed"
    " stresses emphasized emphasised emphasizes emphasises underlined underlines underscored underscores highlighted"
    " highlights recalled recalls explained explains described describes pointed points reported reports presented"
    " presents suggested suggests proposed proposes called calls urged urges asked asks answered replied responded"
    " responds concluded concludes opened opens closed closes moderated moderates chaired chairs introduced"
    " introduces thanked thanks welcomed welcomes warned warns agreed agrees disagreed expressed expresses outlined"
    " outlines announced announces declared declares affirmed reaffirmed reiterated reiterates acknowledged"
    " acknowledges recognized recognised recommended recommends mentioned mentions spoke speaks talked addressed"
    " addresses delivered shared shares told reminded reminds reflected summarized summarised summarizes elaborated"
    " referred refers identified identifies indicated indicates provided gave gives discussed discusses demonstrated"
    " illustrated showcased cautioned encouraged congratulated commended praised echoed endorsed supported"
    " questioned requested cited quoted commented clarified confirmed contended believed felt hoped voiced raised"
    " raises posed made makes took takes drew led drove put set offered focused focussed invited informed examined"
    " explored traced reviewed advised appealed applauded insisted maintained lamented regretted recounted"
    " referenced related remembered showed shows started began begins continued went joined attended participated"
    " predicted appreciated advocated detailed contrasted compared challenged considered claimed conveyed read wrote"
    " writes writing noting stating stressing emphasizing emphasising underlining highlighting adding recalling"
    " envisaged estimated signalled signaled touched used asserted attributed briefed denounced deplored handed"
    " hailed held has had is was were are will would can could must should does did do may might seconded founded"
    " created leads works worked served chose came left thinks thought wants wanted saw sees knew admitted conceded"
    " countered quipped joked exclaimed wondered rejoined retorted objected"
)
"""Verbs that follow the name of one who acts: they end what is said of a person beside the name."""

DOUBTFUL = wordset(
    "states reports works notes calls shares leads addresses points sets views chairs makes holds takes uses read"
    " set put presents held led showed focused related referenced based needs"
)
"""Of these, the words that are something else unless an article or the like follows."""

SAYING_ROMANCE = wordset(
    "souligne souligné souligna déclare déclaré déclara indique indiqué rappelle rappelé précise précisé ajoute"
    " ajouté affirme affirmé explique expliqué présente présenté note noté remercie remercié estime estimé propose"
    " proposé a ont est évoque évoqué insiste insisté dit conclut invite invité ouvre ouvert prononcé appelle appelé"
    " constate constaté señaló señala subrayó subraya destacó destaca dijo dice afirmó afirma indicó indica recordó"
    " recuerda explicó explica expresó expresa añadió añade agradeció agradece presentó presenta propuso declaró"
    " manifestó informó instó pidió abrió clausuró concluyó mencionó reiteró observó advirtió sugirió ha es fue"
    " conclu lancé répondu martelé plaidé reconnu averti prévenu observé soutenu avancé déploré regretté salué relevé"
    " demandé annoncé confié admis raconté décrit remarqué ont apuntó sostuvo aseguró agregó comentó respondió"
    " planteó remarcó resaltó puntualizó precisó sentenció exclamó preguntó lamentó enfatizó resumió aclaró anunció"
    " denunció alertó insistió relató narró contó describió admitió reconoció rechazó saludó felicitó sostiene asegura"
    " agrega comenta responde plantea resalta concluye propone"
)

CALLED = wordset(
    "chaired moderated facilitated led opened closed presented introduced delivered quoting quotes quoted cited"
    " citing thanked thanking welcomed congratulated invited joined echoed followed represented by said added noted"
    " asked présidée présidé modérée modéré animée animé par presidida moderada por"
)
"""Words right before the name of a person: chaired by, quoting, said."""
