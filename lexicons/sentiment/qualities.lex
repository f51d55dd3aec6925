titre  Qualités et défauts
quoi   Adjectifs, noms et adverbes qui qualifient un service, une personne, un produit, un lieu ou un prix.

# compétence
incompétent                                   -4.0
incompétence                                  -4.0
incapable                                     -4.0
incapable de                                  -4.0
charlatan                                     -4.0
charlatanisme                                 -4.0
amateurisme                                   -4.0
branquignol                                   -4.0
branleur                                      -4.0
guignol                                       -4.0
bouffon                                       -4.0
rigolo                                        -4.0
bras cassé                                    -4.0
tocard                                        -4.0
clown                                         -4.0
=pignouf                                      -4.0
=pieds =nickelés                              -4.0
abruti                                        -4.0
débile mental                                 -4.0
incompétence total                            -4.0
gros nul                                      -4.0
amateur                                       -1.5
inapte                                        -3.0
inaptitude                                    -3.0
inexpérimenté                                 -3.0
ignare                                        -3.0
ignorance                                     -3.0
ignorant                                      -3.0
négligent                                     -3.0
négligence                                    -3.0
fainéant                                      -3.0
feignant                                      -3.0
fainéantise                                   -3.0
paresse                                       -3.0
paresseux                                     -3.0
je-m'en-foutisme                              -3.0
=je =m'en =foutisme                           -3.0
je-m'en-foutiste                              -3.0
désinvolte                                    -3.0
désinvolture                                  -3.0
nonchalant                                    -3.0
laisser-aller                                 -3.0
laisser aller                                 -3.0
irresponsable                                 -3.3
irresponsabilité                              -3.0
=déresponsabiliser                            -3.0
inconséquent                                  -3.0
inattentif                                    -3.0
non professionnel                             -3.0
=antiprofessionnel                            -3.0
manque !professionnalisme                      -3.2
manque !sérieux                                -3.0
manque !respect                                -3.4
manque !compétence                             -3.0
manque !considération                          -3.0
manque !communication                          -2.8
manque !transparence                           -3.0
manque !organisation                           -3.0
manque !information                            -3.3
manque !empathie                               -3.0
manque !humanité                               -3.0
manque !suivi                                  -3.0
manque !formation                              -3.0
manque !rigueur                                -3.0
manque !réactivité                             -3.0
manque !écoute                                 -3.0
manque !personnel                              -3.0
manque !honnêteté                              -3.0
manque !clarté                                 -3.0
manque !hygiène                                -3.0
manque !efficacité                             -3.0
manque !coordination                           -3.0
manque !politesse                              -3.0
manque !amabilité                              -3.0
professionnel                                 +2.2
professionnalisme                             +1.9
très professionnel                            +2.7
compétent                                     +2.6
compétence                                    +1.2
efficace                                      +2.8
efficacité                                    +2.8
sérieux                                       +1.6
expérimenté                                   +2.9
pro                                           +2.8
=pros                                         +2.8
rigoureux                                     +2.8
rigueur                                       +2.8
méticuleux                                    +2.8
consciencieux                                 +2.8
minutieux                                     +2.8
maîtrise                                      +2.8
savoir-faire                                  +2.8
douer                                         +2.7
talentueux                                    +2.8
talent                                        +2.8
impliquer                                     +0.8
implication                                   +1.5
dévoué                                        +2.8
dévouement                                    +2.8
investi                                       +1.0
motivé                                        +1.6
passionné                                     +2.8
efficient                                     +2.8
diligent                                      +2.8
diligence                                     +2.8
perspicace                                    +2.8
qualifié                                      +0.8
chevronné                                     +2.8
pointilleux                                   +2.8

# relation
méprisant                                     -3.6
hautain                                       -3.7
arrogant                                      -3.5
arrogance                                     -3.5
condescendant                                 -3.5
=condescendance                               -3.5
impoli                                        -3.5
impolitesse                                   -3.5
irrespectueux                                 -3.5
irrespect                                     -3.5
insolent                                      -3.5
insolence                                     -3.5
agressif                                      -3.5
agressivité                                   -3.5
malpoli                                       -3.5
grossier                                      -3.5
grossièreté                                   -3.5
vulgaire                                      -3.5
vulgarité                                     -3.5
exécrable                                     -3.5
malveillant                                   -3.5
malveillance                                  -3.5
méchant                                       -3.5
méchanceté                                    -3.5
odieux                                        -3.6
raciste                                       -3.5
racisme                                       -3.5
sexiste                                       -3.5
discriminatoire                               -3.5
discrimination                                -3.5
insultant                                     -3.5
menaçant                                      -3.5
violent                                       -3.5
violence                                      -3.5
harcelant                                     -3.5
harcèlement                                   -3.5
inhumain                                      -3.5
cruel                                         -3.5
cruauté                                       -3.5
indélicat                                     -3.5
mal élevé                                     -3.5
goujat                                        -3.5
=muflerie                                     -3.5
rustre                                        -3.5
antipathique                                  -3.5
aigri                                         -3.5
mauvais humeur                                -3.5
imbu                                          -3.5
insulte                                       -3.5
insulter                                      -3.5
injure                                        -3.5
injurier                                      -3.5
désagréable                                   -2.5
froid                                         -1.2
froideur                                      -2.5
distant                                       -2.5
glacial                                       -2.5
sec                                           -1.2
sèchement                                     -2.5
brutal                                        -2.5
brutalement                                   -2.5
bourru                                        -2.5
renfrogné                                     -2.5
aucun !sourire                                 -2.5
!sourire                                      -2.0
indifférent                                   -2.5
indifférence                                  -2.5
insensible                                    -2.5
inhospitalier                                 -2.5
hostile                                       -2.5
hostilité                                     -2.5
énervé                                        -2.5
nerveux                                       -2.5
suffisant                                     +0.8
moqueur                                       -2.5
sarcastique                                   -2.5
ironique                                      -2.5
cynique                                       -2.5
cynisme                                       -2.5
autoritaire                                   -2.5
=culpabilisant                                -2.5
robotique                                     -2.5
robotiser                                     -2.5
sans !cœur                                     -2.5
sans !âme                                      -2.5
expéditif                                     -2.5
fermé esprit                                  -2.5
de mauvais volonté                            -2.5
mauvais volonté                               -2.5
peu avenant                                   -2.5
pas !aimable                                   -2.5
pas !sympa                                     -2.5
pas !commode                                   -2.5
pas !arrangeant                                -2.5
!aimable                                      -2.5
!sympathique                                  -2.5
!accueillant                                  -2.5
!poli                                         -2.5
!courtois                                     -2.5
!respectueux                                  -2.3
!agréable                                     -1.9
!souriant                                     -2.5
!disponible                                   -3.4
!empathie                                     -2.5
!politesse                                    -2.5
!humain                                       -2.5
!écoute                                       -2.5
!à écoute                                     -2.6
!considération                                -2.8
!compétent                                    -2.5
!réactif                                      -2.5
!efficace                                     -2.5
!arrangeant                                   -2.5
!joignable                                    -2.5
!accessible                                   -2.5
aimable                                       +2.1
amabilité                                     +2.5
aimablement                                   +2.2
gentil                                        +2.5
gentillesse                                   +2.5
sympathique                                   +2.1
sympa                                         +2.0
courtois                                      +2.5
courtoisie                                    +1.8
poli                                          +1.8
politesse                                     +1.8
poliment                                      +0.8
souriant                                      +2.8
chaleureux                                    +2.3
chaleur humain                                +2.5
accueillant                                   +3.5
bienveillant                                  +2.5
bienveillance                                 +2.5
prévenant                                     +2.5
attentionné                                   +2.5
attentif                                      +2.5
attention particulier                         +2.5
très écoute                                   +2.5
serviable                                     +2.5
disponible                                    +2.0
disponibilité                                 +2.5
arrangeant                                    +2.5
conciliant                                    +2.5
compréhensif                                  +2.5
compréhension                                 +1.5
empathique                                    +2.5
empathie                                      +1.5
humain                                        +0.4
humanité                                      +1.0
pédagogue                                     +2.5
pédagogie                                     +2.5
délicat                                       +2.5
délicatesse                                   +2.5
dynamique                                     +3.1
dynamisme                                     +2.5
réactif                                       +2.5
réactivité                                    +2.5
très réactif                                  +3.3
respectueux                                   +2.5
charmant                                      +2.4
adorable                                      +2.6
convivial                                     +2.5
convivialité                                  +2.5
jovial                                        +2.5
enjoué                                        +2.5
agréable                                      +2.5
agréablement                                  +2.7
amical                                        +2.5
cordial                                       +0.8
=cordialité                                   +2.5
hospitalité                                   +2.5
proche client                                 +2.5
à taille humain                               +2.5
proximité                                     +0.4
généreux                                      +2.2
générosité                                    +2.0
complaisant                                   +2.5
=obligeant                                    +2.5
affable                                       +2.5
=altruiste                                    +2.5
bon écoute                                    +2.5
qualité écoute                                +2.5
sens service                                  +1.8
sens accueil                                  +2.5
sens client                                   +2.5
discret                                       +2.9
discrétion                                    +2.5

# honnêteté
malhonnête                                    -4.0
malhonnêteté                                  -4.0
mensonger                                     -4.0
menteur                                       -4.0
escroc                                        -4.0
arnaqueur                                     -4.0
brigand                                       -4.0
bandit                                        -4.0
racketteur                                    -4.0
truand                                        -4.0
mafieux                                       -4.0
mafia                                         -4.0
filou                                         -4.0
crapule                                       -4.0
fripouille                                    -4.0
vautour                                       -4.0
requin                                        -4.0
rapace                                        -4.0
=charognard                                   -4.0
frauduleux                                    -4.0
fraudeur                                      -4.0
trompeur                                      -4.0
fallacieux                                    -4.0
déloyal                                       -4.0
illégal                                       -4.0
illégalité                                    -4.0
illicite                                      -4.0
fourbe                                        -4.0
fourberie                                     -4.0
véreux                                        -4.0
escroquerie                                   -4.0
arnaque                                       -4.0
arnaquer                                      -4.0
escroquer                                     -4.0
entourloupe                                   -4.0
magouille                                     -4.0
magouiller                                    -4.0
magouilleur                                   -4.0
malversation                                  -4.0
tromperie                                     -4.0
supercherie                                   -4.0
imposture                                     -4.0
imposteur                                     -4.0
usurier                                       -4.0
profiteur                                     -4.0
hypocrite                                     -4.0
hypocrisie                                    -4.0
sangsue                                       -4.0
=scam                                         -4.0
=arnak                                        -4.0
=arnac                                        -4.0
=fake                                         -4.0
=mercantile                                   -2.5
cupide                                        -2.5
=cupidité                                     -2.5
avide                                         -2.5
=avidité                                      -2.5
radin                                         -2.5
pingre                                        -2.5
avare                                         -2.5
sournois                                      -2.5
vicieux                                       -2.5
insidieux                                     -2.5
opportuniste                                  -2.5
peu scrupuleux                                -2.5
sans !scrupule                                 -2.5
sans =vergogne                                -2.5
faux                                          -2.3
déguisé                                       -2.5
manipulateur                                  -2.5
manipulation                                  -2.5
unilatéral                                    -1.5
unilatéralement                               -2.5
arbitraire                                    -2.5
arbitrairement                                -2.5
abusivement                                   -2.5
outrancier                                    -2.5
=léonin                                       -2.5
caché                                         -1.4
frais caché                                   -2.5
dissimuler                                    -2.5
honnête                                       +1.7
honnêteté                                     +1.0
transparent                                   +2.3
transparence                                  +1.2
fiable                                        +1.9
fiabilité                                     +1.5
loyal                                         +2.2
loyauté                                       +2.2
==intègre                                     +2.2
intégrité                                     +2.2
sincère                                       +1.5
sincérité                                     +2.2
équitable                                     +2.2
juste prix                                    +2.2
solide                                        +2.2
crédible                                      +2.2
crédibilité                                   +2.2
respectable                                   +2.2
scrupuleux                                    +2.2
sécurisant                                    +2.2
sécuriser                                     +2.2
fidèle parole                                 +2.2

# vitesse
lent                                          -3.1
lenteur                                       -2.9
très lent                                     -2.2
lentement                                     -2.2
interminable                                  -2.2
très long                                     -1.6
long attente                                  -2.6
long délai                                    -2.2
trop lent                                     -2.4
tardif                                        -2.2
tardivement                                   -2.2
poussif                                       -2.2
traînant                                      -2.2
lambin                                        -2.2
infiniment long                               -2.2
délai (long|interminable|excessif|énorme|déraisonnable|inadmissible|fou)  -2.2
attente interminable                          -2.6
=à =la =traîne                                -2.2
!rapide                                       -2.0
!rapidement                                   -2.2
!vite                                         -2.2
=au ralenti                                   -2.2
long                                          -0.4
longuement                                    -0.8
longueur                                      -0.6
délai                                         -0.3
retardataire                                  -0.8
rapide                                        +2.3
rapidité                                      +1.7
très rapide                                   +2.9
rapidement (traiter|rembourser|répondre|livrer|régler|résoudre|recevoir|prendre)  +2.0
vite (faire|traiter|rembourser|répondre|livrer|régler|résoudre|recevoir|servir)  +1.8
=célérité                                     +2.0
=promptitude                                  +2.0
prompt                                        +2.0
promptement                                   +2.0
ponctuel                                      +2.1
ponctualité                                   +2.4
express                                       +0.9
instantané                                    +2.0
instantanément                                +2.0
à temps                                       +0.6
=dans =les temps                              +1.1
dans délai                                    +0.8
en temps et heure                             +1.0
à heure                                       +1.0
sans !délai                                    +2.0
=au plus vite résolu                          +2.0
en avance                                     +2.0
délai (respecter|tenir|raisonnable|court|rapide|correct)  +2.0
respect délai                                 +2.0
délai respecté                                +2.0
quasi immédiat                                +2.0
immédiat                                      +0.8
dans foulée                                   +0.8
en deux minute                                +2.0
en quelques (clic|minute)                     +2.0
rapide et efficace                            +3.7
simple et rapide                              +4.0
efficace et rapide                            +2.4
clair et précis                               +2.4
simple et efficace                            +3.1
rapide efficace                               +2.4
rapide facile                                 +2.4
simple rapide                                 +2.4
rapidité et efficacité                        +2.4

# simplicité, clarté
compliqué                                     -1.7
compliquer                                    -1.3
très compliqué                                -1.9
complexe                                      -2.0
complexité                                    -2.0
incompréhensible                              -2.5
incompréhension                               -2.0
illisible                                     -2.0
illisibilité                                  -2.0
indéchiffrable                                -2.0
inaccessible                                  -2.0
injoignable                                   -2.3
introuvable                                   -2.0
indisponible                                  -2.0
indisponibilité                               -2.0
=alambiqué                                    -2.0
tordu                                         -2.0
tortueux                                      -2.0
labyrinthe                                    -2.0
imprécis                                      -2.0
imprécision                                   -2.0
ambigu                                        -2.0
ambiguïté                                     -2.0
contradictoire                                -2.0
contradiction                                 -2.0
incomplet                                     -3.4
erroné                                        -2.1
inexact                                       -2.0
incorrect                                     -2.2
inintelligible                                -2.0
inadéquat                                     -2.0
=inapplicable                                 -2.0
instable                                      -2.0
instabilité                                   -2.0
capricieux                                    -2.0
impraticable                                  -2.0
contraignant                                  -2.0
procédurier                                   -2.0
tatillon                                      -2.0
bureaucratique                                -2.0
bureaucratie                                  -2.0
paperasse                                     -2.0
paperasserie                                  -2.0
administratif lourd                           -2.0
rigide                                        -2.0
=rigidité                                     -2.0
inflexible                                    -2.0
intransigeant                                 -2.0
=borné                                        -2.0
têtu                                          -2.0
buté                                          -2.0
obtus                                         -2.0
intraitable                                   -2.0
casse-tête                                    -2.0
désuet                                        -2.0
vieillot                                      -2.0
sous-dimensionné                              -2.0
simple                                        +1.8
simplicité                                    +3.0
simplement efficace                           +1.8
très simple                                   +2.2
simplifier                                    +1.8
simplification                                +1.8
facile                                        +2.4
facilité                                      +3.4
faciliter                                     +1.7
pratique                                      +1.4
praticité                                     +1.8
commode                                       +1.8
fluide                                        +1.8
fluidité                                      +1.9
clair                                         +2.2
clarté                                        +2.0
clairement expliquer                          +1.8
très clair                                    +1.8
limpide                                       +1.8
lisible                                       +1.8
lisibilité                                    +1.8
précis                                        +0.4
précision                                     +1.8
détaillé                                      +1.8
explicite                                     +1.8
compréhensible                                +1.8
complet                                       +0.5
accessible                                    +1.8
accessibilité                                 +1.8
joignable                                     +1.1
intuitif                                      +1.9
ergonomique                                   +1.9
ergonomie                                     +1.8
fonctionnel                                   +1.8
maniable                                      +1.8
polyvalent                                    +1.8
flexible                                      +1.9
flexibilité                                   +1.8
souple                                        +1.8
souplesse                                     +1.8
adaptable                                     +1.8
adapté                                        +1.3
personnalisé                                  +2.0
personnalisation                              +1.8
organisé                                      +1.2
bon organisation                              +1.8
structurer                                    +0.5
moderne                                       +1.2
innovant                                      +1.8
innovation                                    +1.8
optimal                                       +1.8
performance                                   +0.8
didactique                                    +1.8
ludique                                       +1.8
cohérent                                      +1.8
cohérence                                     +1.5
facile utiliser                               +1.8
simple utilisation                            +1.8
simple utiliser                               +1.8
facilité utilisation                          +1.8
gain temps                                    +2.3

# prix
cher                                          -1.3
cher pour                                     -1.5
onéreux                                       -1.4
coûteux                                       -1.3
hors prix                                     -1.5
exorbitant                                    -1.5
prohibitif                                    -1.5
astronomique                                  -1.5
excessif                                      -1.5
excessivement                                 -1.5
exagéré                                       -1.7
exagérer                                      -1.5
exagération                                   -1.5
démesuré                                      -1.5
démentiel                                     -1.5
surfait                                       -1.5
surcoté                                       -1.5
élevé                                         -1.2
prix élevé                                    -1.9
tarif élevé                                   -1.7
faramineux                                    -1.5
exponentiel                                   -1.5
inabordable                                   -1.5
inflation                                     -1.5
disproportionné                               -1.5
usuraire                                      -1.5
ruineux                                       -1.5
surévaluer                                    -1.5
trop cher                                     -2.2
beaucoup trop cher                            -2.8
bien trop cher                                -2.2
très cher                                     -2.5
extrêmement cher                              -2.2
super cher                                    -2.2
=de =plus =en =plus cher                      -2.2
cher payer                                    -2.2
payer cher                                    -2.2
cher rien                                     -2.2
coûter cher                                   -2.0
coûter bras                                   -2.2
coûter peau                                   -2.2
excessivement cher                            -2.2
plus cher que                                 -2.1
moins cher ailleurs                           -2.2
prix exorbitant                               -2.2
prix abusif                                   -2.2
prix excessif                                 -2.0
trop élevé                                    -3.0
peu avantageux                                -2.2
prix délirant                                 -2.2
explosion prix                                -2.2
pas cher tout                                 +1.8
moins cher                                    +0.5
économique                                    +1.8
économiser                                    +1.1
gratuit                                       +0.5
prix attractif                                +1.8
tarif attractif                               +1.8
prix correct                                  +2.4
prix raisonnable                              +2.0
tarif raisonnable                             +1.8
prix abordable                                +1.8
prix compétitif                               +1.8
tarif compétitif                              +1.8
prix imbattable                               +1.9
prix intéressant                              +2.3
tarif intéressant                             +1.8
prix doux                                     +1.8
petit prix                                    +1.5
prix bas                                      +1.7
à moindre coût                                +1.8
prix modéré                                   +1.8
bon tarif                                     +1.8
meilleur prix                                 +1.8
meilleur tarif                                +1.8
prix =défiant                                 +1.8
bien moins cher                               +1.7
rentable                                      +0.5

# produit, lieu, prestation
défectueux                                    -2.5
abîmé                                         -2.2
abîmer                                        -2.2
cassant                                       -2.5
fragile                                       -2.5
fissurer                                      -2.6
rayé                                          -2.7
déchiré                                       -2.5
trouer                                        -2.5
ébréché                                       -2.5
endommagé                                     -2.2
endommager                                    -2.5
détérioré                                     -2.5
détériorer                                    -2.5
détérioration                                 -2.5
rouiller                                      -2.5
pourriture                                    -2.5
moisi                                         -2.5
moisissure                                    -2.5
périmé                                        -2.5
avarié                                        -2.5
rance                                         -2.5
==sale                                        -2.5
saleté                                        -2.5
crasseux                                      -2.5
crasse                                        -2.5
poussiéreux                                   -2.5
insalubre                                     -2.5
puer                                          -2.5
puant                                         -2.5
nauséabond                                    -2.5
malodorant                                    -2.5
répugnant                                     -2.5
infesté                                       -2.5
cafard                                        -2.5
punaise                                       -2.5
dangereux                                     -2.5
danger                                        -1.5
=dangerosité                                  -2.5
toxique                                       -2.5
inconfort                                     -2.5
bruyant                                       -1.5
vacarme                                       -2.5
exigu                                         -2.5
délabré                                       -2.5
délabrement                                   -2.5
décrépit                                      -2.5
mal isolé                                     -2.5
mal nettoyer                                  -2.5
mal entretenir                                -2.5
mal cuit                                      -2.5
trop cuit                                     -2.8
pas !cuit                                      -2.5
brûlé                                         -2.5
insipide                                      -2.5
infect                                        -2.5
réchauffé                                     -2.5
surgelé                                       -2.5
congelé                                       -2.3
pas !frais                                     -2.2
pas !propre                                    -2.5
!propre                                       -2.5
!frais                                        -0.9
!bon                                          -2.3
!cuit                                         -2.5
gaspillage                                    -0.6
=camelote                                     -2.5
=pacotille                                    -2.5
toc                                           -2.5
contrefaçon                                   -2.5
non conforme                                  -3.6
manquant                                      -1.8
inutilisé                                     -2.5
buguer                                        -2.5
bugger                                        -2.5
bug                                           -2.5
bancal                                        -2.5
pas !solide                                    -2.5
pas !étanche                                   -2.5
de mauvais qualité                            -2.5
qualité médiocre                              -2.5
qualité déplorable                            -2.5
qualité baisse                                -2.5
baisse qualité                                -2.5
cheap                                         -2.5
=low =cost                                    -2.5
fraîcheur                                     +2.0
produit frais                                 +2.0
impeccablement propre                         +2.0
très propre                                   +2.0
propreté                                      +2.0
qualitatif                                    +2.0
de qualité                                    +2.0
bon qualité                                   +2.3
très bon qualité                              +2.3
qualité (excellent|super|top|remarquable|irréprochable)  +2.0
haut qualité                                  +2.0
savoureux                                     +2.2
goûteux                                       +2.0
gourmand                                      +2.0
gourmandise                                   +2.0
copieux                                       +2.3
appétissant                                   +2.0
croustillant                                  +2.0
fondant                                       +2.0
moelleux                                      +2.0
tendre                                        +0.8
équilibré                                     +2.0
varier                                        +2.2
variété                                       +2.0
diversifier                                   +2.0
diversité                                     +2.0
original                                      +2.0
originalité                                   +2.0
créatif                                       +2.0
créativité                                    +2.0
raffiné                                       +2.2
raffinement                                   +2.0
élégant                                       +2.0
élégance                                      +2.0
cosy                                          +2.0
cadre (agréable|magnifique|superbe|=idyllique)  +2.5
beau endroit                                  +2.0
lumineux                                      +2.0
spacieux                                      +2.0
calme                                         +1.0
paisible                                      +2.0
=reposant                                     +2.0
confortablement                               +2.0
robuste                                       +2.0
résistant                                     +2.0
durable                                       +0.8
=durabilité                                   +2.0
=esthétiquement                               +2.0
neuf comme                                    +2.0
silencieux                                    +2.0
authentique                                   +2.0
authenticité                                  +2.0
pittoresque                                   +2.0
typique                                       +2.0
dépaysant                                     +2.0
bien entretenir                               +2.0
bien équipé                                   +2.0
bien décorer                                  +2.0
très bien cuit                                +2.0
bon cuisson                                   +2.0
bon cuisine                                   +2.0
bon goût                                      +2.0
sain                                          +1.1
ambiance (chaleureux|sympa|agréable|convivial)  +2.0
=originalement                                +2.0
stable                                        +1.0
stabilité                                     +1.5
solidité                                      +1.5
riche                                         +0.8
enrichissant                                  +1.5
instructif                                    +1.5
constructif                                   +1.5
captivant                                     +1.5
passionnant                                   +1.5
stimulant                                     +1.5
convaincu                                     +1.5
approprié                                     +1.5
idéalement situer                             +1.5
avantageusement                               +1.5
réputé                                        +1.5
renommé                                       +1.5
incomparable                                  +1.5
unique                                        +0.5
inoubliable                                   +1.5
mémorable                                     +1.5
ouvert esprit                                 +1.5
vaste choix                                   +1.5
large choix                                   +1.9
grand choix                                   +1.5
beaucoup choix                                +1.5
choix varier                                  +1.6
suivi (personnalisé|parfait|sérieux|rigoureux|efficace)  +1.5
bien pratique                                 +1.5
très pratique                                 +4.4
impeccablement                                +1.5
efficacement                                  +1.5
proprement                                    +1.5
soigneusement                                 +1.5
sérieusement prendre                          +1.5
professionnellement                           +1.5
harmonieux                                    +1.5
équipe (dynamique|soudé|formidable|jeune)     +1.5
=fraîche                                      +1.5
=fraîches                                     +1.5
(produit|légume|ingrédient|poisson|aliment|viande) frais  +2.7
très frais                                    +2.3
produit très frais                            +2.5
très patient                                  +2.2

très hospitalier                              +2.5
(équipe|hôte|accueil|peuple|gens) hospitalier  +2.5
gentiment                                     +0.6
très gentiment                                +1.8
très précis                                   +1.6
(explication|réponse|information|renseignement|conseil|description) précis  +1.8
très avenant                                  +2.5
(personne|serveur|serveuse|personnel|équipe|patron) avenant  +2.2
(=sa|=leur|=grande|=énorme|=infinie|=beaucoup) patience  +1.1
avec patience                                 +1.2
(remercier|merci|saluer|félicitations) … patience  +1.2
trop (petit|grand|court|étroit|large|serré|épais|fin|lourd|léger|salé|sucré|gras|fade|sec|juste|dur|mou|chaud|froid)  -1.8
attente … agréable  +1.5
(=assez|peu) (=restreint|limité)  -1.0
assez restreint  -1.0

[neutre]
=à =l =heure =du =numérique
=à =l =heure (=actuelle|=où)
professionnel de santé
professionnel =du (droit|bâtiment|secteur)
assurance professionnel
compte professionnel
activité professionnel
vie professionnel
adresse professionnel
responsabilité civil professionnel
situation professionnel
mutuelle professionnel
expert-comptable
cher (client|monsieur|madame|ami|collègue|confrère|service|équipe)
cher client
cher tout
carte gratuit
numéro gratuit
appel gratuit
essai gratuit
code gratuit
compétence territorial
compétence =du tribunal
froid alimentaire
chaîne =du froid
eau froid
produit surgelé
rayon surgelé
chambre froid
faux plat
saison sec
nettoyage à sec
produit complet
dossier complet
complet et à jour
dossier incomplet
adresse exact
simple relance
simple question
simple demande
simple client
aller simple
simple mail
simple appel
simple courrier
chambre simple
simple faire
clair de lune
vélo pratique
en pratique
mettre en pratique
pratique commercial
travail pratique
médecin pratique
véhicule neuf
long terme
long durée
long date
long trajet
tout =au long
le long de
=au long cours
long distance
délai de rétractation
délai de préavis
délai de carence
délai légal
(sous|dans) un délai
respect de =la loi
respect =des donnée
corps humain
ressource humain
patient hospitaliser
unique fois
numéro unique
pièce unique
fils unique
juste avant
tout juste
bon courant
chambre calme
propre voiture
=mes propre
propre compte
frais de
frais réel
frais d'optique
frais médical
original =du document
document original
copie original
pièce original
facture original
carburant propre
mettre en danger
délai indicatif
économie d'énergie
prime d'économie
certificat d'économie
économie circulaire

[exemples]
négatif  Conseiller incompétent et hautain.
négatif  Service après-vente lent et injoignable.
négatif  Trop cher pour un hôtel sale et bruyant.
négatif  le vendeur est malhonnete
négatif  Bande d'arnaqueurs, publicité mensongère.
négatif  Application compliquée et instable.
négatif  Personnel pas aimable du tout.
négatif  Ce garagiste manque de sérieux.
négatif  Le plat était insipide et mal cuit.
négatif  Agents méprisants, aucune empathie.
positif  Livreur aimable et ponctuel.
positif  Conseillère très à l'écoute, explications claires.
positif  Inscription simple et rapide.
positif  Prix attractifs et équipe sympathique.
positif  Chambre propre, spacieuse et calme.
positif  un technicien competent et tres professionnel
positif  Médecin patient et bienveillant, cabinet moderne.
positif  Produits frais et savoureux.
positif  Site intuitif, facile à utiliser.
positif  Pas cher et efficace.
neutre   Je cherche une assurance professionnelle.
neutre   Cher monsieur, voici mon dossier complet.
neutre   Il me faut un aller simple pour Lyon.
neutre   Le numéro gratuit est au dos de la carte.
neutre   Quels sont les frais de dossier ?
neutre   Quel est le délai légal de rétractation ?
neutre   J'ai une simple question sur mon contrat.
neutre   Mon document original est à la mairie.
neutre   Je demande une chambre simple pour mardi.
neutre   Mon activité professionnelle a commencé en mars.
