# Graphies : `forme  variantes…` (SMS, abréviations, apostrophes oubliées, fautes fréquentes), par ordre alphabétique sans les accents.
# Les accents, les capitales et les consonnes doublées sont déjà tolérés ; une variante n'est jamais un mot français.

a  aa
abandonné  abondonne
abonnement  abonnemnt abonnment
abordable  abordabes abordabl abordale
absence  abscence
absolument  absoluement absolumant
accepte  accept
accès  acce
accident  acciden
accueil  acceil acceille acceuil acceul accuei accueuil accuil aceuil
accueillant  acceuillant aceuillant
accueillante  acceuillante aceuillante
accueillants  acceuillants
accueille  acceuille
accueilli  acceuilli
accueillir  acceuillir
actuellement  actuellemnt actuellment actuelment
adresse  adress
afin  afain
agréable  agerable agrable agreabe
ai  jai jaie nai
ailleurs  ailleur
aimable  aimabl aimiable emable
aime  aim
aller  ale
allocation  allocassion
alors  alor alord
amabilité  aimabilite aimabiliter amabiliter amabilte
ancienne  encienne
anniversaire  anniv
annulation  annulassion
apparemment  aparament apparament apparamment
appartement  apart appt
application  applic
après  apre aprs
argent  argant arjent
arnaque  arnac arnacque arnak arnake arnaqe arnarque arnque
arnaqueurs  arnaceurs arnakeurs arnaquers
assez  asse asser asses
assiette  assietes
assistance  assitance
assurance  ansurance asdurance assirance assrance assruance assuance assuarnce assurace assuran assuranc assurane assurence assurnace assurznce assusrance ssurance
assurances  assuances assurences
assurer  assuerer
assureur  assueur
attendre  atandre attandre
attends  atten attens
attente  attante
attestation  atestassion attesattion attestaion
attractif  actractif
aucun  aukun
aucune  aucue aukune auxune
augmentation  agmentation augementation augmantation augmentaion augmention augmetation
augmentations  augementations augmantations
augmente  augmante augumente
augmenter  augementer augmanter
aujourd  ajd ajdh aujoud aujoudhui aujour aujourdh aujourdhui aujourdhuit
avais  javais yavais
avait  navait
avant  avt
avec  ac ave aveq
avoir  avoire
bagage  bagaje
bancaire  bankaire banquaire
banque  bamque banke banqe
beaucoup  baucoup bc bcp bcps beacoup beacuop beaucou beaucoups becoup beucoup bocoup boucoup
bémol  bemole
bénéficier  beneficer
bien  bein bin
bienveillant  bienvaillant bienveillent
billet  biyet
bizarre  bisarre bizard
bonjour  bjour bjr bnjour bonjor bonjou
bonsoir  bsr
bonus  bonusse
bordel  bordele
bug  beug bugg
bugs  beugs
cadeau  cadaux cado cadot
cambriolage  combriolage
car  kar
carte  carthe
catastrophe  catastophe catastrofe catastrope
catastrophique  catastophique catastrofique catastrohique catastrophic catastropique
cauchemar  cauchemard cauchmar
cependant  cepandant cependent
certainement  certainment
certes  certe
chacun  chacuns
chaleur  chaleure
chaleureuse  chalereuse
chaleureux  chalereux chaleureu chaleureus
chambre  chanbre
chambres  chanbres
changement  changemnt changment chgt
chaque  chak chaqe chaques
chauffeur  choffeur
chèque  chek cheq
chèrement  chermant
chez  che ches
chose  choze
choses  choz
clairement  clairment
clarté  clarete clarter
client  cleint cliant clien clinet clt
clientèle  cliantele clientel
clients  cleints cliens clinets clts
colis  coli colies colit
combien  combient conbien
commande  cde cmd cmde command
commandes  cdes
comme  kom
comment  cmt comant commant
commentaire  commantaire
communication  communiquation
compagnie  cie compagni companie
compétence  competance
compétences  competances
compétent  competant conpetent
compétente  competante
compétents  competants
complètement  completements completment
compréhensif  comprehensife
compréhension  comprehention
compte  conpte cpte
concept  concepte
concernant  concernat
concurrence  concurance concurrance
concurrents  concurrants
condition  conditon
conditions  conditons
confirmation  confirm
connard  conar
connexion  connection connextion
conseiller  conseilier conseillier consellier
conseillère  conseilliere coseillere
conseillers  conseilliers conselliers
conséquent  conscequent
considération  cosideration
considéré  concidere
constamment  constement
constat  consta
content  conten
contente  contante
contents  contants
contrat  conrat contart contat contract contrt cotrat
convient  convien
copieux  copieu
cordialement  cdlmt cdlt cdt cordialment crdlt
correctement  correctment
cotisation  cotisassion cotistation
courrier  corrier courrie
courriers  courries
courtier  coutier
courtois  courtoit
courtoisie  courtoisi
couvrir  couvrire
crédit  credi
créneaux  crenaux
croix  croi
cuisine  cuisne cusine
curieux  curieu
dans  dan dnas ds
déconseille  deconseie deconseil deconseiles
déçu  dessu
déçue  dessue
dédommagement  dedommagment
défense  defence
dégueulasse  degeulace degeulasse degueulace
dégueulasses  degeulasses
délai  delaie delaies delait
délais  delaits delays
délicieux  delicieu
demande  demende
déménagement  demenagment
département  dept dpt
déplorable  deplorabe desplorable
depuis  depui depuie depuit
désagréable  desagrable
dessert  desser
deuxième  deusieme deuzieme
différemment  differament
différence  differance
difficile  difficil dificil
difficulté  difficulter dificulter
directement  directment
dis  jdis
discussion  discution disscution
dispo  dsp
disponibilité  disponibiliter
disponible  disponib
dizaines  dixaines
docteur  dr
document  docment doument
documents  docments
doit  doi
donc  dc donk
dossier  dossie
dysfonctionnement  disfonctionement disfonctionnement disfonctionnment dysfonctionnment
dysfonctionnements  disfonctionements disfonctionnements
échange  echanje
efficace  efficac efficasse eficasse
efficaces  efficasses
efficacité  efficaciter
également  egalment
emballage  enballage
emmerde  enmerde
empathie  ampathie
en  jen
encore  ancore encores
enfin  anfin
engagement  angagement engagment
entièrement  entierment
entrée  antree
environ  env
envoyer  envoiyer
équipement  equipment
erreur  erreure
erreurs  erreures
escroc  escro escrot
escrocs  escros escrots
escroquerie  escrocrie escrokerie escroqueri escroquery
est  cest cets nest sest
établissement  etablissment
étaient  cetaient
étais  ctais
était  cetait cete netait
etc  ect etcetera
euros  eur
eux  euxx
éventuellement  eventuelment
évidemment  evidament evidamment
éviter  eviters
exactement  exactment
excellence  excellance exellence
excellent  excelant exelant exelent exellant exellent
excellente  excellante exellante exellente
excellentes  excellantes exellentes
excellents  excellants exellants exellents
exceptionnel  exeptionel exeptionnel
exceptionnelle  exeptionelle exeptionnelle
excuses  escuses
exécrable  excecrable
exemple  exempl
exorbitant  exhorbitant exorbitan
exorbitante  exhorbitante
exorbitants  exhorbitants
expédition  expedission
expérience  experence experiance expirience
expert  expairt
expertise  experise exprtise
explication  expliacation explicassion expliquation
explications  explcations expliquations
expliqué  esplique
exprès  espres
extrêmement  extrememnt extremenent extrement extremment
facile  facil facilr
facilement  facilemant facilment
faciles  faicles
facture  factur fatcure
faire  faires
fais  jfais
faudra  faudras
faudrait  faudrais
faut  fau fo
fidèle  fidel
fidélité  fideliter
finalement  finalment
formation  formassion
foutage  foutag
franchement  frachement franchemen
fuir  fuier fuire
furieux  furieu
fuyez  fuiez fuille fuillez fuiyez fuyer
gâchis  gachi gachie
garanti  garentit
garantie  garentie guarantie
garanties  ganranties garenties guaranties
généreux  genereu
génial  jenial
gens  gen jens
gentillesse  gentiesse
gentiment  gentillement gentilment
goûteux  gouteu
gouvernement  gouv gvt
gratuit  gratui gratuis
gratuitement  gratuitment
gueule  geule
hasard  azar hazar hazard
heures  hrs
heureusement  hereusement herureusement heuresement heuresment heureusment
honnêtement  honnetment
honteux  honteu honteus
hormis  hormi ormis
horrible  orrible
hôtel  otel
hygiène  higiene igiene
il  kil qil quil
ils  kils quils
immédiatement  imediatment immediatment
important  importan
impossible  impossib impossibe
impôts  impos
inacceptable  inaccepatble inacceptabe
inadmissible  inadmissibe inadmsissible indadmissible
incapacité  incapaciter
incompétence  imcompetence incompetance inconpetence
incompétent  imcompetent incompetant inconpetent
incompétente  imcompetente incompetante
incompétents  imcompetents incompetants
incompréhensible  imcomprehensible incompreensible incomprehensibe
incroyable  incroiable
indemnisation  imdemnisation indeminisation indemisation indemnisassion indemnistation indemnistion
indemnisé  indeminise indemise
indemniser  indeminiser indemiser
information  imformation informasion informaton
informations  imformations informatons
ingrédients  ingedients ingrediants
injoignable  ijoignable injoinable injoingnable injoiniable
insatisfait  insatifait unsatisfait
installation  installassion intallation
installé  intalle
insupportable  insuportabl
interlocuteur  interlocutaire interlocuteure
interlocuteurs  interlocutaires interlocuteures
interlocutrice  intelocutrice
internet  intenet internt
intervention  intervantion intervension interventio
inutile  inutil
invalidité  invaliditer
jamais  jamai jamaise jamias jms
je  jje
joignable  joignabe joingnable joiniable
joindre  joidre joindr joindres
journée  journer
jours  jrs
jusqu  jusqa jusqua
lamentable  lamantable lamentabe
langage  language
légumes  leguems
lequel  laquel
litige  letige ligite
livraison  livaison livrasion livrason livreson
livraisons  livaisons
livreur  livereur livreure
locataire  locatair locatere
logement  logment
loin  loins
longtemps  lgtmps lgtps longtemp longtps lontemp lontemps
lorsque  lorque lorske orsque
madame  madam mdm mme
mademoiselle  melle mlle
magasin  magasain magazin
magasins  magazins
magnifique  magnifik manifique
mail  maile mel
mails  mels
maintenant  mainteant maintemant maintenan maintenat mnt mtn mtnt
malgré  malgrer malgres malgret malrge
malheureusement  maleureusement malhereusement malheuereument malheuereusement malheuresement malheuresemnt malheuresment malheureusemnt malheureusment malheurseument
malus  malu malusse
marche  march
marchent  marchents
mauvais  mauvai mauvaix movais
mauvaise  mauvaize movaise
maximum  max maximun
mécontent  mecontant
meilleur  meuilleur mieilleur
même  mem
mensonge  mensonje
menteurs  menteures
merci  mci merc merki mrc
merde  merdre
merveilleux  merveilleu
mesdames  mmes
message  msg
messages  msgs
messieurs  mrs
mieux  mieu mieus
minimum  mimimum minimun
minute  minut
minutes  min mins mn
moins  moin moinsse
moitié  moitier
monsieur  monsieu mosieur mr msieur
motif  motife
mutuelle  mutelle mutuell mututelle
néanmoins  neamoins neanmois
nécessaire  necessair
négligeable  negligable
négociation  negotiation
nickel  nikel nikell niquel
notamment  notamant notement
nous  nou ns
nul  nulll
numéro  num
obligatoire  obligatoir
obsèques  obseque
on  kon quon
onéreux  honereux onereu
organisme  organsime
paiement  paiemant paiment payment
paiements  paiments payments
parce  parcek parcequ parceque parcque parske paske pasque pck pcke pcq
parcours  parcour
parfait  parfai parfe
parfaite  parfete
parfaitement  parfaitment
parfois  parfoi parfoie parfoit
parmi  parmis
particulièrement  particulierment
pas  pa po
passeport  passport
pathologie  patholigie
payer  paier
pendant  pandant pdnt pdt
pension  pention
permis  permi
personne  person personn presonne
personnes  prs
petit  ptit tit
petite  ptite
petits  ptits
peut  pe peus
peux  jpeux
plateforme  platforme
plusieurs  plsieurs plsrs pluiseurs plusiers plusieur plusieures plusieus
portable  portabe
possibilité  possiblite
pour  por pr
pourquoi  pk pkoi pourkoi pourqoi pourqoui pourquois pq prkoi
pourtant  pourtan pourtent
pratique  practique
prélèvement  prelevemnt prelevemt prelevment prelvement
prélèvements  prelevments prelvements
presque  presk presques
prestation  prestaion
prestations  prestaions
prix  pix prixs prx
probablement  probablment
problème  pb pbm pobleme prob probl problem problme problmes
problèmes  pbs pblm pblms problems problms
produits  prduits roduits
professionnalisme  profesionnelisme professionalism professionnaisme professionnelisme professionnlisme
professionnel  profesionnal
proposer  proooser
proposition  propostion
propreté  propete
propriétaire  proprietere
provisoire  provisoir
psychiatre  psichiatre psykiatre
qualité  calite qualie qualiter qualte qualtie
quand  kand qan qd
quant  quanta
quantité  cantite quantiter
que  kc ke
quelqu  qqn qqu qqun quelqun
quelque  qlq qlqe qq
quelques  qlqs qqs qques
qui  ki
quoi  koi kwa
raisonnable  resonable resonnable
raisonnables  resonables resonnables
rapatriement  raptriement
rapide  rapid rapie rapyde
rapidement  rapidemen rapidemet rapidemnt rapidiment rapidment
rapides  rapids
rapidité  rapdite rapiditer
rapport  rappor
rarement  rarment
réactivité  reactiviter
récemment  recament recamment
recette  rectte
recettes  recttes
réclamation  reclamaion reclamassion reclamtion
recommandable  recommendable
recommande  recommane recommend recommende
recommander  recomender recommender
recommanderai  recomenderai recommenderai
régulièrement  regulierment
remboursé  rembource rembouse
remboursée  rembousee
remboursement  rbmt rbt rembt remboucement rembourcement remboursemen remboursemnt remboursment rembourssemnt rembousement rembousrement rembousrment rembrousement
remboursements  rembourcements remboursments rembousements
rembourser  rembourcer rembouser
remercie  remerci rermercie
remercier  remrecier
rendez  rdvous
renouveler  renouvler
renouvellement  renouvellment
renseignement  rensegnement renseignemnt renseignment
renseignements  rensegnements renseignemnts renseignments
réparation  reparassion reparaton reperation
réparer  repaper
réponse  rep reonse repnse reponce repons
réponses  reponces
réservation  reservassion reservaton resevation
résiliation  resilation resiliassion resiliaton resilitation resilliassion resliation
résilié  resile
résilier  resiler resiller resillie reslier
responsable  reponsable responable responsible resposable
responsables  reponsables
restaurant  restauran retaurant
restaurants  restaurents
retard  retar retart
retour  retoure
retraite  retaite retrete
ridicule  ridicul rididule
risqués  riques
sais  jsais
salut  slt slut
sans  san
satisfaction  sastifaction satifaction satisafction satisfacton satisfation satisfction statisfaction
satisfaisant  satisfaisan satisfesant
satisfaisante  satisfesante
satisfait  sastifait sastisfait satifait satifsait satisafait satisfai satisfaint satisfat satisfe satsfait sattisfe statisfait satistfait statisfai satisfat satifsais sastifais
satisfaite  sastifaite sastisfaite satifaite satisafaite satisfete satistfaite statisfaite satisfaitte satifsaite
satisfaits  sastifaits satifaits
scandaleux  scandaleu scandaleus
scooter  scooteur
sécurité  securiter securte
semaine  sem semain
semaines  semaimes sems
sérieuse  serieus
sérieux  serieu
serveur  serveure
serveuse  serveus
service  sce sercice serice serivce servce serveice servic servise sevice sevrice
services  serivces servises
seulement  seulementr seulment
si  sil
signature  signatur
simplement  simplment
simplicité  simpliciter
sincèrement  sincerment
sinistre  inistre sinisitre siniste sinistr sinitre sinsitre sinstre
sinistres  sinistes sinitres sinsitres
situation  sitaution situassion situtation
société  societer
solution  soluction solutio
sommes  some
souscription  soucription souscripition souscriptio souscritpion
souscrire  soucrire
souscrit  soucris soucrit
statut  status
steak  steack steck
steaks  steacks stecks
stupide  stupid
suffisamment  suffisement suffisemment
suis  chui chuis jsuis sui
suivent  suivrent
super  supert
sûrement  surment
surpris  supris
surprise  suprise surpise
surtout  surtou
sympa  simpa sympat synpa
sympathique  simpathique simpatique sympatique sympthique synpathique
sympathiques  simpathiques sympatiques
système  system syteme
tarif  tatif
tarifs  tarfis tariffes
technicien  technitien tecnicien
techniciens  technitiens tecniciens
téléphone  telefone telephon tlphone tph
tellement  tellment
temps  temp tmps tps
toujours  tjour tjours tjr tjrs tjs tojours toujorus toujour toujous touours tousjours
tous  ts
tout  tt
toute  tte
toutes  ttes
traitement  traitment tratement
tranquillité  tranquilliter
transfert  transfer
travail  travai traveil
travaux  travau traveaux
très  tre
trop  tro trops
un  dun
une  quune
urgent  urgen
utilisation  utilisassion
vais  jvais vai
véhicule  vehicle vehicul
vétusté  vestuste
veuillez  veuiller
veulent  veulen
veut  veus
veux  jveux ve
virement  virment
voilà  vla
vois  jvois
voiture  voitrue voitur
voix  voi
voleurs  voleures voleus
volontiers  volontie volontier
vont  von
votre  voutre
vous  vou vouz
vraiment  vrmt vraiement vraiemment vraimant vraimen vraimet vremant vrement
y  jy ya
