# Modèles de flexion : `modèle  classe  fin_retirée  fins…` ; `-` = rien.
# Classes : verbe, nom, adj, inv. La fin retirée termine tout lemme qui suit le modèle.

# ── Invariables ──
inv        inv  -     -

# ── Noms : singulier, pluriel (le masculin et le féminin sont deux lemmes) ──
nom        nom  -     - s
nom_inv    nom  -     -
nom_x      nom  -     - x
cheval     nom  al    al aux
bail       nom  ail   ail aux
oeil       nom  oeil  oeil œil yeux
monsieur   nom  monsieur  monsieur messieurs
madame     nom  madame    madame mesdames
mademoiselle  nom  mademoiselle  mademoiselle mesdemoiselles
bonhomme   nom  bonhomme  bonhomme bonshommes

# ── Adjectifs : masculin, féminin, masculin pluriel, féminin pluriel ──
adj_inv    adj  -     -
petit      adj  -     - e s es
rouge      adj  -     - s
gris       adj  -     - e es
gros       adj  -     - se ses
heureux    adj  x     x se ses
faux       adj  x     x sse sses
doux       adj  x     x ce ces
neuf       adj  f     f ve fs ves
bref       adj  ef    ef ève efs èves
bon        adj  -     - ne s nes
ancien     adj  -     - ne s nes
paysan     adj  -     - ne s nes
malin      adj  in    in igne ins ignes
muet       adj  -     - te s tes
complet    adj  et    et ète ets ètes
discret    adj  et    et ète ets ètes
cher       adj  er    er ère ers ères
premier    adj  er    er ère ers ères
actuel     adj  -     - le s les
gentil     adj  -     - le s les
nul        adj  -     - le s les
égal       adj  al    al ale aux ales
menteur    adj  eur   eur euse eurs euses
conducteur adj  eur   eur rice eurs rices
vengeur    adj  eur   eur eresse eurs eresses
favori     adj  -     - te s tes
aigu       adj  -     - ë s ës
long       adj  -     - ue s ues
blanc      adj  -     - he s hes
public     adj  c     c que cs ques
grec       adj  c     c cque cs cques
sec        adj  ec    ec èche ecs èches
frais      adj  ais   ais aîche aîches aiche aiches
tiers      adj  s     s ce ces
exprès     adj  ès    ès esse esses
traître    adj  -     - sse s sses
nouveau    adj  eau   eau el elle eaux elles
beau       adj  eau   eau el elle eaux elles
vieux      adj  ieux  ieux ieil ieille ieilles
fou        adj  ou    ou ol olle ous olles
mou        adj  ou    ou ol olle ous olles

# ── Verbes du 1er groupe ──
aimer  verbe  er  er e es ons ez ent ais ait ions iez aient ant ai as a âmes âtes èrent erai eras era erons erez eront erais erait erions eriez eraient é ée és ées
manger  verbe  er  er e es eons ez ent eais eait ions iez eaient eant eai eas ea eâmes eâtes èrent erai eras era erons erez eront erais erait erions eriez eraient é ée és ées
placer  verbe  cer  cer ce ces çons cez cent çais çait cions ciez çaient çant çai ças ça çâmes çâtes cèrent cerai ceras cera cerons cerez ceront cerais cerait cerions ceriez ceraient cé cée cés cées
appeler  verbe  er  er le les ons ez lent ais ait ions iez aient ant ai as a âmes âtes èrent lerai leras lera lerons lerez leront lerais lerait lerions leriez leraient é ée és ées
jeter  verbe  er  er te tes ons ez tent ais ait ions iez aient ant ai as a âmes âtes èrent terai teras tera terons terez teront terais terait terions teriez teraient é ée és ées
mener  verbe  ener  ener ène ènes enons enez ènent enais enait enions eniez enaient enant enai enas ena enâmes enâtes enèrent ènerai èneras ènera ènerons ènerez èneront ènerais ènerait ènerions èneriez èneraient ené enée enés enées
lever  verbe  ever  ever ève èves evons evez èvent evais evait evions eviez evaient evant evai evas eva evâmes evâtes evèrent èverai èveras èvera èverons èverez èveront èverais èverait èverions èveriez èveraient evé evée evés evées
acheter  verbe  eter  eter ète ètes etons etez ètent etais etait etions etiez etaient etant etai etas eta etâmes etâtes etèrent èterai èteras ètera èterons èterez èteront èterais èterait èterions èteriez èteraient eté etée etés etées
peser  verbe  eser  eser èse èses esons esez èsent esais esait esions esiez esaient esant esai esas esa esâmes esâtes esèrent èserai èseras èsera èserons èserez èseront èserais èserait èserions èseriez èseraient esé esée esés esées
geler  verbe  eler  eler èle èles elons elez èlent elais elait elions eliez elaient elant elai elas ela elâmes elâtes elèrent èlerai èleras èlera èlerons èlerez èleront èlerais èlerait èlerions èleriez èleraient elé elée elés elées
semer  verbe  emer  emer ème èmes emons emez èment emais emait emions emiez emaient emant emai emas ema emâmes emâtes emèrent èmerai èmeras èmera èmerons èmerez èmeront èmerais èmerait èmerions èmeriez èmeraient emé emée emés emées
dépecer  verbe  ecer  ecer èce èces eçons ecez ècent eçais eçait ecions eciez eçaient eçant eçai eças eça eçâmes eçâtes ecèrent ècerai èceras ècera ècerons ècerez èceront ècerais ècerait ècerions èceriez èceraient ecé ecée ecés ecées
sevrer  verbe  evrer  evrer èvre èvres evrons evrez èvrent evrais evrait evrions evriez evraient evrant evrai evras evra evrâmes evrâtes evrèrent èvrerai èvreras èvrera èvrerons èvrerez èvreront èvrerais èvrerait èvrerions èvreriez èvreraient evré evrée evrés evrées
harceler  verbe  eler  eler èle èles elons elez èlent elais elait elions eliez elaient elant elai elas ela elâmes elâtes elèrent èlerai èleras èlera èlerons èlerez èleront èlerais èlerait èlerions èleriez èleraient ellerai elleras ellera ellerons ellerez elleront ellerais ellerait ellerions elleriez elleraient elé elée elés elées elle elles ellent
céder  verbe  éder  éder ède èdes édons édez èdent édais édait édions édiez édaient édant édai édas éda édâmes édâtes édèrent éderai éderas édera éderons éderez éderont éderais éderait éderions éderiez éderaient èderai èderas èdera èderons èderez èderont èderais èderait èderions èderiez èderaient édé édée édés édées
préférer  verbe  érer  érer ère ères érons érez èrent érais érait érions ériez éraient érant érai éras éra érâmes érâtes érèrent érerai éreras érera érerons érerez éreront érerais érerait érerions éreriez éreraient èrerai èreras èrera èrerons èrerez èreront èrerais èrerait èrerions èreriez èreraient éré érée érés érées
répéter  verbe  éter  éter ète ètes étons étez ètent étais était étions étiez étaient étant étai étas éta étâmes étâtes étèrent éterai éteras étera éterons éterez éteront éterais éterait éterions éteriez éteraient èterai èteras ètera èterons èterez èteront èterais èterait èterions èteriez èteraient été étée étés étées
révéler  verbe  éler  éler èle èles élons élez èlent élais élait élions éliez élaient élant élai élas éla élâmes élâtes élèrent élerai éleras élera élerons élerez éleront élerais élerait élerions éleriez éleraient èlerai èleras èlera èlerons èlerez èleront èlerais èlerait èlerions èleriez èleraient élé élée élés élées
léser  verbe  éser  éser èse èses ésons ésez èsent ésais ésait ésions ésiez ésaient ésant ésai ésas ésa ésâmes ésâtes ésèrent éserai éseras ésera éserons éserez éseront éserais éserait éserions éseriez éseraient èserai èseras èsera èserons èserez èseront èserais èserait èserions èseriez èseraient ésé ésée ésés ésées
réfréner  verbe  éner  éner ène ènes énons énez ènent énais énait énions éniez énaient énant énai énas éna énâmes énâtes énèrent énerai éneras énera énerons énerez éneront énerais énerait énerions éneriez éneraient ènerai èneras ènera ènerons ènerez èneront ènerais ènerait ènerions èneriez èneraient éné énée énés énées
écrémer  verbe  émer  émer ème èmes émons émez èment émais émait émions émiez émaient émant émai émas éma émâmes émâtes émèrent émerai émeras émera émerons émerez émeront émerais émerait émerions émeriez émeraient èmerai èmeras èmera èmerons èmerez èmeront èmerais èmerait èmerions èmeriez èmeraient émé émée émés émées
sécher  verbe  écher  écher èche èches échons échez èchent échais échait échions échiez échaient échant échai échas écha échâmes échâtes échèrent écherai écheras échera écherons écherez écheront écherais écherait écherions écheriez écheraient ècherai ècheras èchera ècherons ècherez ècheront ècherais ècherait ècherions ècheriez ècheraient éché échée échés échées
régler  verbe  égler  égler ègle ègles églons églez èglent églais églait églions égliez églaient églant églai églas égla églâmes églâtes églèrent églerai égleras églera églerons églerez égleront églerais églerait églerions égleriez égleraient èglerai ègleras èglera èglerons èglerez ègleront èglerais èglerait èglerions ègleriez ègleraient églé églée églés églées
déléguer  verbe  éguer  éguer ègue ègues éguons éguez èguent éguais éguait éguions éguiez éguaient éguant éguai éguas égua éguâmes éguâtes éguèrent éguerai égueras éguera éguerons éguerez égueront éguerais éguerait éguerions égueriez égueraient èguerai ègueras èguera èguerons èguerez ègueront èguerais èguerait èguerions ègueriez ègueraient égué éguée égués éguées
hypothéquer  verbe  équer  équer èque èques équons équez èquent équais équait équions équiez équaient équant équai équas équa équâmes équâtes équèrent équerai équeras équera équerons équerez équeront équerais équerait équerions équeriez équeraient èquerai èqueras èquera èquerons èquerez èqueront èquerais èquerait èquerions èqueriez èqueraient équé équée équés équées
intégrer  verbe  égrer  égrer ègre ègres égrons égrez ègrent égrais égrait égrions égriez égraient égrant égrai égras égra égrâmes égrâtes égrèrent égrerai égreras égrera égrerons égrerez égreront égrerais égrerait égrerions égreriez égreraient ègrerai ègreras ègrera ègrerons ègrerez ègreront ègrerais ègrerait ègrerions ègreriez ègreraient égré égrée égrés égrées
célébrer  verbe  ébrer  ébrer èbre èbres ébrons ébrez èbrent ébrais ébrait ébrions ébriez ébraient ébrant ébrai ébras ébra ébrâmes ébrâtes ébrèrent ébrerai ébreras ébrera ébrerons ébrerez ébreront ébrerais ébrerait ébrerions ébreriez ébreraient èbrerai èbreras èbrera èbrerons èbrerez èbreront èbrerais èbrerait èbrerions èbreriez èbreraient ébré ébrée ébrés ébrées
pénétrer  verbe  étrer  étrer ètre ètres étrons étrez ètrent étrais étrait étrions étriez étraient étrant étrai étras étra étrâmes étrâtes étrèrent étrerai étreras étrera étrerons étrerez étreront étrerais étrerait étrerions étreriez étreraient ètrerai ètreras ètrera ètrerons ètrerez ètreront ètrerais ètrerait ètrerions ètreriez ètreraient étré étrée étrés étrées
protéger  verbe  éger  éger ège èges égeons égez ègent égeais égeait égions égiez égeaient égeant égeai égeas égea égeâmes égeâtes égèrent égerai égeras égera égerons égerez égeront égerais égerait égerions égeriez égeraient ègerai ègeras ègera ègerons ègerez ègeront ègerais ègerait ègerions ègeriez ègeraient égé égée égés égées
rapiécer  verbe  écer  écer èce èces éçons écez ècent éçais éçait écions éciez éçaient éçant éçai éças éça éçâmes éçâtes écèrent écerai éceras écera écerons écerez éceront écerais écerait écerions éceriez éceraient ècerai èceras ècera ècerons ècerez èceront ècerais ècerait ècerions èceriez èceraient écé écée écés écées
exécrer  verbe  écrer  écrer ècre ècres écrons écrez ècrent écrais écrait écrions écriez écraient écrant écrai écras écra écrâmes écrâtes écrèrent écrerai écreras écrera écrerons écrerez écreront écrerais écrerait écrerions écreriez écreraient ècrerai ècreras ècrera ècrerons ècrerez ècreront ècrerais ècrerait ècrerions ècreriez ècreraient écré écrée écrés écrées
imprégner  verbe  égner  égner ègne ègnes égnons égnez ègnent égnais égnait égnions égniez égnaient égnant égnai égnas égna égnâmes égnâtes égnèrent égnerai égneras égnera égnerons égnerez égneront égnerais égnerait égnerions égneriez égneraient ègnerai ègneras ègnera ègnerons ègnerez ègneront ègnerais ègnerait ègnerions ègneriez ègneraient égné égnée égnés égnées
payer  verbe  yer  yer ye yes yons yez yent yais yait yions yiez yaient yant yai yas ya yâmes yâtes yèrent yerai yeras yera yerons yerez yeront yerais yerait yerions yeriez yeraient ierai ieras iera ierons ierez ieront ierais ierait ierions ieriez ieraient yé yée yés yées ie ies ient
nettoyer  verbe  yer  yer ie ies yons yez ient yais yait yions yiez yaient yant yai yas ya yâmes yâtes yèrent ierai ieras iera ierons ierez ieront ierais ierait ierions ieriez ieraient yé yée yés yées
envoyer  verbe  oyer  oyer oie oies oyons oyez oient oyais oyait oyions oyiez oyaient oyant oyai oyas oya oyâmes oyâtes oyèrent errai erras erra errons errez erront errais errait errions erriez erraient oyé oyée oyés oyées

# ── Verbes du 2e groupe ──
finir  verbe  ir  ir is it issons issez issent issais issait issions issiez issaient issant irai iras ira irons irez iront irais irait irions iriez iraient îmes îtes irent ît isse isses i ie ies
haïr  verbe  ïr  ïr is it ïssons ïssez ïssent ïssais ïssait ïssions ïssiez ïssaient ïssant ïrai ïras ïra ïrons ïrez ïront ïrais ïrait ïrions ïriez ïraient ïsse ïsses ï ïe ïs ïes ït ïmes ïtes ïrent

# ── Verbes du 3e groupe en -ir ──
partir  verbe  tir  tir s t tons tez tent tais tait tions tiez taient tant tirai tiras tira tirons tirez tiront tirais tirait tirions tiriez tiraient tis tit tîmes tîtes tirent tît te tes ti tie ties
dormir  verbe  mir  mir s t mons mez ment mais mait mions miez maient mant mirai miras mira mirons mirez miront mirais mirait mirions miriez miraient mis mit mîmes mîtes mirent mît me mes mi mie mies
servir  verbe  vir  vir s t vons vez vent vais vait vions viez vaient vant virai viras vira virons virez viront virais virait virions viriez viraient vis vit vîmes vîtes virent vît ve ves vi vie vies
vêtir  verbe  ir  ir s - ons ez ent ais ait ions iez aient ant irai iras ira irons irez iront irais irait irions iriez iraient is it îmes îtes irent ît e es u ue us ues
bouillir  verbe  illir  illir s t illons illez illent illais illait illions illiez illaient illant illirai illiras illira illirons illirez illiront illirais illirait illirions illiriez illiraient illis illit illîmes illîtes illirent illît ille illes illi illie illies
venir  verbe  enir  enir iens ient enons enez iennent enais enait enions eniez enaient enant iendrai iendras iendra iendrons iendrez iendront iendrais iendrait iendrions iendriez iendraient ins int înmes întes inrent înt ienne iennes enu enue enus enues
ouvrir  verbe  rir  rir re res rons rez rent rais rait rions riez raient rant rirai riras rira rirons rirez riront rirais rirait ririons ririez riraient ris rit rîmes rîtes rirent rît ert erte erts ertes
cueillir  verbe  ir  ir e es ons ez ent ais ait ions iez aient ant erai eras era erons erez eront erais erait erions eriez eraient irai iras ira irons irez iront irais irait irions iriez iraient is it îmes îtes irent ît i ie ies
assaillir  verbe  ir  ir e es ons ez ent ais ait ions iez aient ant irai iras ira irons irez iront irais irait irions iriez iraient is it îmes îtes irent ît i ie ies
faillir  verbe  ir  ir issais issait issions issiez issaient issant irai iras ira irons irez iront irais irait irions iriez iraient is it îmes îtes irent ît i ie ies
courir  verbe  ir  ir s t ons ez ent ais ait ions iez aient ant rai ras ra rons rez ront rais rait rions riez raient us ut ûmes ûtes urent ût e es u ue ues
mourir  verbe  ourir  ourir eurs eurt ourons ourez eurent ourais ourait ourions ouriez ouraient ourant ourrai ourras ourra ourrons ourrez ourront ourrais ourrait ourrions ourriez ourraient ourus ourut ourûmes ourûtes oururent ourût eure eures ort orte orts ortes
fuir  verbe  ir  ir is it yons yez ient yais yait yions yiez yaient yant irai iras ira irons irez iront irais irait irions iriez iraient îmes îtes irent ît ie ies i
acquérir  verbe  érir  érir iers iert érons érez ièrent érais érait érions ériez éraient érant errai erras erra errons errez erront errais errait errions erriez erraient is it îmes îtes irent ît ière ières ise ises

# ── Verbes en -oir ──
recevoir  verbe  cevoir  cevoir çois çoit cevons cevez çoivent cevais cevait cevions ceviez cevaient cevant cevrai cevras cevra cevrons cevrez cevront cevrais cevrait cevrions cevriez cevraient çus çut çûmes çûtes çurent çût çoive çoives çu çue çues
devoir  verbe  evoir  evoir ois oit evons evez oivent evais evait evions eviez evaient evant evrai evras evra evrons evrez evront evrais evrait evrions evriez evraient us ut ûmes ûtes urent ût oive oives û ue ues
pouvoir  verbe  ouvoir  ouvoir eux eut ouvons ouvez euvent ouvais ouvait ouvions ouviez ouvaient ouvant ourrai ourras ourra ourrons ourrez ourront ourrais ourrait ourrions ourriez ourraient us ut ûmes ûtes urent ût uisse uisses uissent uissions uissiez u
vouloir  verbe  ouloir  ouloir eux eut oulons oulez eulent oulais oulait oulions ouliez oulaient oulant oudrai oudras oudra oudrons oudrez oudront oudrais oudrait oudrions oudriez oudraient oulus oulut oulûmes oulûtes oulurent oulût euille euilles euillent oulu oulue oulues euillez euillons
savoir  verbe  avoir  avoir ais ait avons avez avent avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient us ut ûmes ûtes urent ût ache aches achent achions achiez u ue ues achons achez achant
voir  verbe  oir  oir ois oit oyons oyez oient oyais oyait oyions oyiez oyaient oyant errai erras erra errons errez erront errais errait errions erriez erraient is it îmes îtes irent ît oie oies u ue us ues
prévoir  verbe  oir  oir ois oit oyons oyez oient oyais oyait oyions oyiez oyaient oyant oirai oiras oira oirons oirez oiront oirais oirait oirions oiriez oiraient is it îmes îtes irent ît oie oies u ue us ues
pourvoir  verbe  oir  oir ois oit oyons oyez oient oyais oyait oyions oyiez oyaient oyant oirai oiras oira oirons oirez oiront oirais oirait oirions oiriez oiraient us ut ûmes ûtes urent ût oie oies u ue ues
valoir  verbe  aloir  aloir aux aut alons alez alent alais alait alions aliez alaient alant audrai audras audra audrons audrez audront audrais audrait audrions audriez audraient alus alut alûmes alûtes alurent alût aille ailles aillent alu alue alues
prévaloir  verbe  aloir  aloir aux aut alons alez alent alais alait alions aliez alaient alant audrai audras audra audrons audrez audront audrais audrait audrions audriez audraient alus alut alûmes alûtes alurent alût ale ales alu alue alues
falloir  verbe  alloir  alloir aut allait audra audrait allut aille allût allu
pleuvoir  verbe  euvoir  euvoir eut euvent euvait euvaient euvra euvront euvrait euvraient ut urent euve ût u euvant
émouvoir  verbe  ouvoir  ouvoir eus eut ouvons ouvez euvent ouvais ouvait ouvions ouviez ouvaient ouvant ouvrai ouvras ouvra ouvrons ouvrez ouvront ouvrais ouvrait ouvrions ouvriez ouvraient us ut ûmes ûtes urent ût euve euves u ue ues
mouvoir  verbe  ouvoir  ouvoir eus eut ouvons ouvez euvent ouvais ouvait ouvions ouviez ouvaient ouvant ouvrai ouvras ouvra ouvrons ouvrez ouvront ouvrais ouvrait ouvrions ouvriez ouvraient us ut ûmes ûtes urent ût euve euves û ue ues
asseoir  verbe  eoir  eoir ieds ied eyons eyez eyent ois oit oyons oyez oient eois eoit eoient eyais eyait eyions eyiez eyaient eyant iérai iéras iéra iérons iérez iéront iérais iérait iérions iériez iéraient oirai oiras oira oirons oirez oiront oirais oirait oirions oiriez oiraient eoirai eoiras eoira eoirons eoirez eoiront eoirais eoirait eoirions eoiriez eoiraient is it îmes îtes irent ît eye eyes ise ises oyais oyait oyions oyiez oyaient oyant oie oies
surseoir  verbe  eoir  eoir ois oit oyons oyez oient oyais oyait oyions oyiez oyaient oyant eoirai eoiras eoira eoirons eoirez eoiront eoirais eoirait eoirions eoiriez eoiraient oirai oiras oira oirons oirez oiront oirais oirait oirions oiriez oiraient is it îmes îtes irent ît oie oies ise ises
échoir  verbe  oir  oir oit oient ut urent u ue us ues oira oiront oirait oiraient éant oyait
déchoir  verbe  oir  oir ois oit oyons oyez oient oyais oyait oyions oyiez oyaient oyant oirai oiras oira oirons oirez oiront oirais oirait oirions oiriez oiraient us ut ûmes ûtes urent ût oie oies u ue ues

# ── Verbes en -re ──
rendre  verbe  re  re s - ons ez ent ais ait ions iez aient ant rai ras ra rons rez ront rais rait rions riez raient is it îmes îtes irent ît e es u ue us ues
rompre  verbe  re  re s t ons ez ent ais ait ions iez aient ant rai ras ra rons rez ront rais rait rions riez raient is it îmes îtes irent ît e es u ue us ues
prendre  verbe  endre  endre ends end enons enez ennent enais enait enions eniez enaient enant endrai endras endra endrons endrez endront endrais endrait endrions endriez endraient is it îmes îtes irent ît enne ennes ise ises
mettre  verbe  ettre  ettre ets et ettons ettez ettent ettais ettait ettions ettiez ettaient ettant ettrai ettras ettra ettrons ettrez ettront ettrais ettrait ettrions ettriez ettraient is it îmes îtes irent ît ette ettes ise ises
battre  verbe  tre  tre s - tons tez tent tais tait tions tiez taient tant trai tras tra trons trez tront trais trait trions triez traient tis tit tîmes tîtes tirent tît te tes tu tue tus tues
foutre  verbe  tre  tre s t tons tez tent tais tait tions tiez taient tant trai tras tra trons trez tront trais trait trions triez traient te tes tu tue tus tues
faire  verbe  aire  aire ais ait aisons aites ont aisais aisait aisions aisiez aisaient aisant erai eras era erons erez eront erais erait erions eriez eraient is it îmes îtes irent ît asse asses assent assions assiez aite aits
dire  verbe  ire  ire is it isons ites isent isais isait isions isiez isaient isant irai iras ira irons irez iront irais irait irions iriez iraient îmes îtes irent ît ise ises ite its
interdire  verbe  ire  ire is it isons isez isent isais isait isions isiez isaient isant irai iras ira irons irez iront irais irait irions iriez iraient îmes îtes irent ît ise ises ite its ites
maudire  verbe  ire  ire is it issons issez issent issais issait issions issiez issaient issant irai iras ira irons irez iront irais irait irions iriez iraient îmes îtes irent ît isse isses ite its ites
suffire  verbe  ire  ire is it isons isez isent isais isait isions isiez isaient isant irai iras ira irons irez iront irais irait irions iriez iraient îmes îtes irent ît ise ises i
confire  verbe  ire  ire is it isons isez isent isais isait isions isiez isaient isant irai iras ira irons irez iront irais irait irions iriez iraient îmes îtes irent ît ise ises ite its ites
frire  verbe  re  re s t ra ras rai ront rait raient te ts tes
lire  verbe  ire  ire is it isons isez isent isais isait isions isiez isaient isant irai iras ira irons irez iront irais irait irions iriez iraient us ut ûmes ûtes urent ût ise ises u ue ues
écrire  verbe  re  re s t vons vez vent vais vait vions viez vaient vant rai ras ra rons rez ront rais rait rions riez raient vis vit vîmes vîtes virent vît ve ves te ts tes
conduire  verbe  re  re s t sons sez sent sais sait sions siez saient sant rai ras ra rons rez ront rais rait rions riez raient sis sit sîmes sîtes sirent sît se ses te ts tes
nuire  verbe  ire  ire is it isons isez isent isais isait isions isiez isaient isant irai iras ira irons irez iront irais irait irions iriez iraient isis isit isîmes isîtes isirent isît ise ises i
rire  verbe  ire  ire is it ions iez ient iais iait iions iiez iaient iant irai iras ira irons irez iront irais irait irions iriez iraient îmes îtes irent ît ie ies i
suivre  verbe  uivre  uivre uis uit uivons uivez uivent uivais uivait uivions uiviez uivaient uivant uivrai uivras uivra uivrons uivrez uivront uivrais uivrait uivrions uivriez uivraient uivis uivit uivîmes uivîtes uivirent uivît uive uives uivi uivie uivies
vivre  verbe  ivre  ivre is it ivons ivez ivent ivais ivait ivions iviez ivaient ivant ivrai ivras ivra ivrons ivrez ivront ivrais ivrait ivrions ivriez ivraient écus écut écûmes écûtes écurent écût ive ives écu écue écues
croire  verbe  oire  oire ois oit oyons oyez oient oyais oyait oyions oyiez oyaient oyant oirai oiras oira oirons oirez oiront oirais oirait oirions oiriez oiraient us ut ûmes ûtes urent ût oie oies u ue ues
boire  verbe  oire  oire ois oit uvons uvez oivent uvais uvait uvions uviez uvaient uvant oirai oiras oira oirons oirez oiront oirais oirait oirions oiriez oiraient us ut ûmes ûtes urent ût oive oives u ue ues
connaître  verbe  aître  aître ais aît aissons aissez aissent ait aissais aissait aissions aissiez aissaient aissant aîtrai aîtras aîtra aîtrons aîtrez aîtront aîtrais aîtrait aîtrions aîtriez aîtraient aitrai aitras aitra aitrons aitrez aitront aitrais aitrait aitrions aitriez aitraient us ut ûmes ûtes urent ût aisse aisses u ue ues
naître  verbe  aître  aître ais aît aissons aissez aissent ait aissais aissait aissions aissiez aissaient aissant aîtrai aîtras aîtra aîtrons aîtrez aîtront aîtrais aîtrait aîtrions aîtriez aîtraient aitrai aitras aitra aitrons aitrez aitront aitrais aitrait aitrions aitriez aitraient aquis aquit aquîmes aquîtes aquirent aquît aisse aisses é ée és ées
accroître  verbe  oître  oître ois oît oissons oissez oissent oit oissais oissait oissions oissiez oissaient oissant oîtrai oîtras oîtra oîtrons oîtrez oîtront oîtrais oîtrait oîtrions oîtriez oîtraient oitrai oitras oitra oitrons oitrez oitront oitrais oitrait oitrions oitriez oitraient us ut ûmes ûtes urent ût oisse oisses u ue ues
croître  verbe  oître  oître ois oît oissons oissez oissent oissais oissait oissions oissiez oissaient oissant oîtrai oîtras oîtra oîtrons oîtrez oîtront oîtrais oîtrait oîtrions oîtriez oîtraient oitrai oitras oitra oitrons oitrez oitront oitrais oitrait oitrions oitriez oitraient us ut ûmes ûtes urent ût oisse oisses û ue ues
plaire  verbe  aire  aire ais aît aisons aisez aisent ait aisais aisait aisions aisiez aisaient aisant airai airas aira airons airez airont airais airait airions airiez airaient ut ûmes ûtes urent ût aise aises u
taire  verbe  aire  aire ais ait aisons aisez aisent aisais aisait aisions aisiez aisaient aisant airai airas aira airons airez airont airais airait airions airiez airaient us ut ûmes ûtes urent ût aise aises u ue ues
extraire  verbe  aire  aire ais ait ayons ayez aient ayais ayait ayions ayiez ayaient ayant airai airas aira airons airez airont airais airait airions airiez airaient aie aies aite aits aites
craindre  verbe  ndre  ndre ns nt gnons gnez gnent gnais gnait gnions gniez gnaient gnant ndrai ndras ndra ndrons ndrez ndront ndrais ndrait ndrions ndriez ndraient gnis gnit gnîmes gnîtes gnirent gnît gne gnes nte nts ntes
résoudre  verbe  oudre  oudre ous out olvons olvez olvent olvais olvait olvions olviez olvaient olvant oudrai oudras oudra oudrons oudrez oudront oudrais oudrait oudrions oudriez oudraient olus olut olûmes olûtes olurent olût olve olves olu olue olues
dissoudre  verbe  oudre  oudre ous out olvons olvez olvent olvais olvait olvions olviez olvaient olvant oudrai oudras oudra oudrons oudrez oudront oudrais oudrait oudrions oudriez oudraient olus olut olûmes olûtes olurent olût olve olves oute outes outs
coudre  verbe  dre  dre ds d sons sez sent sais sait sions siez saient sant drai dras dra drons drez dront drais drait drions driez draient sis sit sîmes sîtes sirent sît se ses su sue sus sues
moudre  verbe  dre  dre ds d lons lez lent lais lait lions liez laient lant drai dras dra drons drez dront drais drait drions driez draient lus lut lûmes lûtes lurent lût le les lu lue lues
conclure  verbe  ure  ure us ut uons uez uent uais uait uions uiez uaient uant urai uras ura urons urez uront urais urait urions uriez uraient ûmes ûtes urent ût ue ues u
inclure  verbe  ure  ure us ut uons uez uent uais uait uions uiez uaient uant urai uras ura urons urez uront urais urait urions uriez uraient ûmes ûtes urent ût ue ues use uses
clore  verbe  ore  ore os ot ôt osent osant osons osez oses ose orai oras ora orons orez oront orais orait orions oriez oraient osait osaient osions osiez
vaincre  verbe  cre  cre cs c quons quez quent quais quait quions quiez quaient quant crai cras cra crons crez cront crais crait crions criez craient quis quit quîmes quîtes quirent quît que ques cu cue cus cues

# ── Verbes à formes entières ──
être  verbe  être  être suis es est sommes êtes sont étais était étions étiez étaient étant serai seras sera serons serez seront serais serait serions seriez seraient fus fut fûmes fûtes furent fusse fusses fût fussions fussiez fussent sois soit soyons soyez soient été
avoir  verbe  avoir  avoir ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient eus eut eûmes eûtes eurent eusse eusses eût eussions eussiez eussent eu eue eues aie aies ait ayons ayez aient ayant
aller  verbe  aller  aller vais vas va allons allez vont allais allait allions alliez allaient allant irai iras ira irons irez iront irais irait irions iriez iraient allai allas alla allâmes allâtes allèrent aille ailles aillent allé allée allés allées
