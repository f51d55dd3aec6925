titre  Verdicts
quoi   Jugements d'ensemble sur un service, un produit ou une expérience, du pire au meilleur.

# à fuir, à proscrire
à fuir                                        -5.0
fuir absolument                               -4.5
fuir -fuit -fuient -fuyait                    -5.0
déconseiller                                  -5.0
(fuir|éviter) =comme =la =peste               -4.5
à proscrire                                   -4.5
proscrire absolument                          -4.5
à bannir                                      -4.5
passer =votre chemin                          -5.0
passer =ton chemin                            -4.5
à boycotter                                   -4.5
boycotter                                     -4.5
!recommander                                  -4.0
à =éviter                                     -3.5
==à ==évité                                   -3.5
éviter absolument                             -3.5
éviter =à =tout =prix                         -3.9
fuir … (jambe|course)                         -3.5
dissuader                                     -3.5
à oublier                                     -3.5
à bannir absolument                           -3.5
surtout pas                                   -3.7
plus jamais                                   -4.0
jamais plus                                   -3.0
=allez =pas                                   -3.1
=prenez pas                                   -3.0
=souscrivez pas                               -3.0
=commandez pas                                -3.0
=achetez pas                                  -3.0
=signez pas                                   -3.0
=perdez pas                                   -3.0
voir ailleurs                                 -3.0
aucun !intérêt                                 -3.7
aucun !étoile                                  -3.0
zéro !étoile                                   -3.0
zéro =pointé                                  -3.0
moins que zéro                                -3.0
en dessous tout                               -3.1
premier =et dernier =fois                     -3.0
dernier fois que                              -3.0
pas deux fois                                 -3.0
=reviendrai pas                               -3.0
!revenir                                      -2.0
!retourner                                    -3.1
pas seul fois                                 -3.0
jamais vie                                    -3.0
hors question                                 -3.0
si pouvoir mettre                             -2.5
pire expérience                               -2.5
mauvais expérience                            -2.5
mauvais service                               -2.6
mauvais qualité                               -2.5
mauvais gestion                               -2.5
mauvais accueil                               -2.5
mauvais surprise                              -2.5
mauvais communication                         -2.5
mauvais organisation                          -2.5
mauvais suivi                                 -2.5
mauvais produit                               -2.5

# verdicts négatifs
honteux                                       -4.6
honte                                         -4.6
scandaleux                                    -4.0
scandale                                      -4.0
inadmissible                                  -4.6
lamentable                                    -4.6
minable                                       -4.0
ignoble                                       -4.0
abject                                        -4.0
immonde                                       -4.0
calamiteux                                    -4.0
pitoyable                                     -4.0
déplorable                                    -4.0
catastrophique                                -4.6
désastreux                                    -4.0
ordure                                        -4.0
merde                                         -4.0
merdique                                      -4.0
dégueulasse                                   -4.0
=degueu                                       -4.0
abominable                                    -4.0
innommable                                    -4.0
infâme                                        -4.0
nul                                           -3.5
nullissime                                    -3.5
=nulissime                                    -3.5
=nullard                                      -3.5
nullité                                       -3.5
horrible                                      -3.5
affreux                                       -3.5
épouvantable                                  -3.5
atroce                                        -3.5
effroyable                                    -3.5
effrayant                                     -3.5
catastrophe                                   -4.0
désastre                                      -3.5
calamité                                      -3.5
misérable                                     -3.5
médiocre                                      -4.0
médiocrité                                    -3.5
inacceptable                                  -3.9
intolérable                                   -3.5
insupportable                                 -3.5
intenable                                     -3.5
inqualifiable                                 -3.5
indigne                                       -3.5
indignité                                     -3.5
révoltant                                     -3.5
écœurant                                      -3.5
dégoûtant                                     -3.5
ridicule                                      -3.7
grotesque                                     -3.5
absurde                                       -3.5
aberrant                                      -3.6
aberration                                    -3.5
ahurissant                                    -3.5
hallucinant                                   -3.5
pathétique                                    -3.5
affligeant                                    -3.5
consternant                                   -3.5
navrant                                       -4.0
risible                                       -3.5
pourri                                        -3.0
=daube                                        -3.5
=bouse                                        -3.5
=caca                                         -3.5
fiasco                                        -3.5
naufrage                                      -3.5
vaste blague                                  -3.5
mascarade                                     -3.5
farce                                         -3.5
cirque                                        -3.5
foutoir                                       -3.5
bordel                                        -3.5
bordélique                                    -3.5
bazar                                         -3.5
foutaise                                      -3.5
immoral                                       -3.5
=amoral                                       -3.5
infernal                                      -3.5
=cauchemardesque                              -3.5
invivable                                     -3.5
imbuvable                                     -3.5
immangeable                                   -3.5
inutilisable                                  -3.5
inexcusable                                   -3.5
impardonnable                                 -3.5
injustifiable                                 -3.5
inconcevable                                  -3.5
invraisemblable                               -3.5
impensable                                    -3.5
inimaginable                                  -3.6
ubuesque                                      -3.5
kafkaïen                                      -3.5
surréaliste                                   -3.5
délirant                                      -3.5
=ignominie                                    -3.5
indécent                                      -3.7
indécence                                     -3.5
obscène                                       -3.5
=crapuleux                                    -3.5
pire                                          -4.0
=pourrave                                     -3.5
=claqué                                       -3.5
=éclaté =au =sol                              -3.5
mauvais                                       -2.6
très mauvais                                  -3.0
décevant                                      -3.3
bidon                                         -3.0
nase                                          -3.0
=naze                                         -3.0
pourrir                                       -3.0
=vergogne                                     -3.0
déplorer                                      -1.9
dérisoire                                     -3.2
piètre                                        -3.3
exaspérant                                    -3.0
énervant                                      -3.0
frustrant                                     -3.0
lassant                                       -3.0
fatigant                                      -3.0
usant                                         -3.0
épuisant                                      -3.0
stressant                                     -3.0
angoissant                                    -3.0
humiliant                                     -3.0
dégradant                                     -3.0
désolant                                      -3.0
attristant                                    -3.0
choquant                                      -3.0
outrageant                                    -3.0
injurieux                                     -3.0
déshonorant                                   -3.0
désespérant                                   -3.0
démoralisant                                  -3.0
décourageant                                  -3.0
assommant                                     -3.0
agaçant                                       -3.0
irritant                                      -3.0
crispant                                      -3.0
gonflant                                      -3.0
saoulant                                      -3.0
soûlant                                       -3.0
chiant                                        -3.0
relou                                         -3.0
pénible                                       -3.0
détestable                                    -3.0
malsain                                       -3.0
louche                                        -3.0
douteux                                       -3.0
suspect                                       -3.0
injuste                                       -3.0
injustice                                     -3.0
injustifié                                    -3.0
abusif                                        -3.0
abus                                          -3.1
anormal                                       -3.0
illogique                                     -3.0
incohérent                                    -3.0
incohérence                                   -3.0
inefficace                                    -3.3
inefficacité                                  -3.4
inutile                                       -1.7
inutilité                                     -3.0
inexistant                                    -2.9
insuffisant                                   -3.0
insuffisance                                  -3.0
lacunaire                                     -3.0
foireux                                       -3.0
chaotique                                     -3.1
anarchique                                    -3.0
désorganiser                                  -3.0
désorganisation                               -3.0
=laxiste                                      -3.0
laxisme                                       -3.0
absurdité                                     -3.0
stupide                                       -3.0
stupidité                                     -3.0
débile                                        -3.0
idiot                                         -3.4
imbécile                                      -3.0
crétin                                        -3.0
dingue                                        -1.2
fou                                           -1.2
folie                                         -1.2
incroyable                                    -0.6
=wtf                                          -3.0
déconvenue                                    -2.5
regrettable                                   -1.3
préjudiciable                                 -2.5
dommageable                                   -2.5
déplaisant                                    -2.5
insatisfaisant                                -2.7
contrariant                                   -2.5
inquiétant                                    -2.5
préoccupant                                   -2.5
alarmant                                      -2.5
déroutant                                     -2.5
perturbant                                    -2.5
troublant                                     -2.5
inadapté                                      -2.5
inapproprié                                   -2.5
impersonnel                                   -2.5
archaïque                                     -2.5
obsolète                                      -2.5
vétuste                                       -3.1
rétrograde                                    -2.5
ingérable                                     -2.5
irréel                                        -2.5
triste                                        -2.9
tristesse                                     -2.5
fastidieux                                    -2.4
laborieux                                     -1.4
compliqué rien                                -2.5
trop compliquer                               -2.5
sans !intérêt                                  -2.7
sans queue =ni tête                           -2.5
=bof =bof                                     -2.5
défaillant                                    -2.5
défaillance                                   -2.5
insensé                                       -2.5
malheureux                                    -2.5
lourd                                         -0.9
lourdeur                                      -2.5
honte à                                       -2.8
bas gamme                                     -2.6
mal gérer                                     -2.5
mal faire                                     -2.5
mal organiser                                 -2.5
mal fichu                                     -2.5
mal foutu                                     -2.5
mal concevoir                                 -2.5
mal renseigner                                -2.5
mal conseiller                                -2.5
mal recevoir                                  -2.5
mal traiter                                   -2.5
mal expliquer                                 -2.5
mal informer                                  -2.5
mal accueillir                                -2.5
très mal                                      -2.5
mal finir                                     -2.5
mal parler                                    -2.5
quel dommage                                  -2.0
impossible                                    -2.0
impossibilité                                 -2.0
passable                                      -2.0
!normal                                       -2.0
pas !acceptable                                -2.0
!acceptable                                   -2.0
pas !admissible                                -2.0
pas !logique                                   -2.0
!logique                                      -2.0
!correct                                      -2.0
pas =glop                                     -2.0
pas !fameux                                    -2.0
pas !génial                                    -2.0
!sérieux                                      -2.0
!professionnel                                -2.0
!fiable                                       -2.0
!honnête                                      -2.0
!clair                                        -2.0
!conforme                                     -2.0
!digne                                        -2.0
!crédible                                     -2.0
=bof                                          -1.4
pas !brillant                                  -2.0
pas =jojo                                     -2.0
pas !joli                                      -2.0
pas =tip top                                  -2.0
pas !l'idéal                                   -2.0
peu professionnel                             -2.0
peu sérieux                                   -2.0
peu fiable                                    -2.0
peu aimable                                   -2.0
peu clair                                     -1.8
peu compréhensible                            -2.0
peu réactif                                   -2.0
peu efficace                                  -2.0
peu recommandable                             -2.0
peu convaincant                               -2.0
peu convaincre                                -2.0
peu satisfaisant                              -2.0
très moyen                                    -1.5
moyennement                                   -1.6
mitigé                                        -1.5
mitiger                                       -1.5
tiède                                         -2.0
fade                                          -2.2
=fadasse                                      -1.5
quelconque                                    -2.2
banal                                         -1.6
sans !plus                                     -1.5
sans !saveur                                   -1.5
sans !goût                                     -1.5
pas !exceptionnel                              -1.5
rien exceptionnel                             -1.7
rien spécial                                  -1.5
rien extraordinaire                           -1.5
pouvoir mieux faire                           -1.3
à améliorer                                   -0.6
à désirer                                     -1.5
=était mieux =avant                           -1.5
perfectible                                   -0.5
=améliorable                                  -1.5
==limité                                      -1.5
mal                                           -1.3
insuffisamment                                -1.5
malencontreux                                 -1.5
(plat|dessert|repas|cuisine|vue|goût|saveur|ambiance|endroit|restaurant|vin|moment|cadre) incroyable  +3.0
!rien =à dire  +2.0
jamais … autant … (difficulté|problème|souci|galère|ennui|panne|mal)  -2.5
(=serait|=seraient) =bien  -0.5
moins (stressant|pénible|contraignant|fatigant|galère|compliquer|compliqué)  +0.8
moins =bien                                       -1.8
moins =bien (=que|=qu)                            -1.8
étonnant                                      -0.4
bizarre                                       -1.5
étrange                                       -1.5
=chelou                                       -1.5
curieux                                       -0.5
aléatoire                                     -1.6
approximatif                                  -1.5
superficiel                                   -1.5
hasardeux                                     -1.5
flou                                          -1.5
obscur                                        -1.5
opaque                                        -1.5
opacité                                       -1.5
=nébuleux                                     -1.5
dommage                                       -0.6
attention                                     -0.8
malheureusement                               -1.2
hélas                                         -1.1
=regrettablement                              -1.0
prudence                                      -1.0
méfiance                                      -1.0
méfier                                        -1.0
vigilance                                     -1.0
gare à                                        -1.0
inconvénient                                  -0.4
hic                                           -0.5
défaut                                        -0.7
point négatif                                 -0.5
négatif                                       -1.1

# structures
=au lieu                                      -1.2
toujours rien                                 -2.7
encore rien                                   -1.5
même pas                                      -1.6
pas même                                      -1.5
trop tard                                     -1.5
trop peu                                      -1.4
trop long                                     -1.3
trop temps                                    -1.5
trop attente                                  -1.6
trop compliqué                                -1.5
trop problème                                 -1.5
trop juste                                    -1.5
trop erreur                                   -1.5
rien aller                                    -1.5
rien marche                                   -1.5
rien fonctionner                              -1.5
absolument pas                                -1.5
vraiment pas                                  -1.4
franchement pas                               -1.5
ni plus ni moins                              -1.5
plus !nouvelle                                 -1.5
sans !raison                                   -1.5
sans !motif                                    -1.5
sans !explication                              -1.6
sans !prévenir                                 -1.5
sans !préavis                                  -1.5
sans !réponse                                  -1.5
sans !suite                                    -1.5
sans !succès                                   -1.4
sans !résultat                                 -1.5
sans !solution                                 -1.5
sans !nouvelle                                 -1.5
pour rien                                     -1.3
==à rien                                        -1.5
encore fois                                   -1.0
=importe comment                              -1.5
=au bout <nombre>                             -1.2
malgré (relance|appel|demande|réclamation|mail|courrier)  -1.7
après (relance|réclamation)                   -1.5
attendre <nombre> @durée                      -1.5
<nombre> @durée attente                       -1.5
<nombre> @durée attendre                      -1.6
<nombre> @durée après                         -1.5
<nombre> @durée plus tard                     -1.2
depuis <nombre> @durée                        -0.6
depuis (plusieurs|quelques) @durée            -0.6
depuis plus <nombre> @durée                   -1.0
depuis (semaine|mois|année)                   -1.5
toujours pas                                  -2.1
pas encore (recevoir|rembourser|régler|répondre|traiter)  -2.0
servir rien                                   -2.0
ni … ni                                       -0.6
sans =cesse                                   -2.0
sans !fin                                      -2.0
pas !foutu                                     -2.0
=foutu de                                     -2.0
bon rien                                      -2.0
jamais voir                                   -2.2
=du jamais voir                               -2.0
faire exprès                                  -2.0
comme si rien                                 -2.0
à peine                                       -2.0
plus rien                                     -2.0
plus personne                                 -2.3
personne pour                                 -2.0
malgré                                        -0.6
pourtant                                      -1.4
alors que                                     -1.0
difficile                                     -0.3
difficilement                                 -0.6
difficulté                                    -0.6
bref                                          -0.6
apparemment                                   -0.6
visiblement                                   -0.6
prétendument                                  -0.6
sauf que                                      -0.9
carrément                                     -0.6
simplement impossible                         -0.6
finalement                                    -0.6
=au final                                     -0.5
âge pierre                                    -2.6
tiers monde                                   -2.6
république =bananier                          -2.6
niveau zéro                                   -2.6
niveau nul                                    -2.6
=zéro                                         -1.8
zéro !pointer                                  -2.6
zéro service                                  -2.6
zéro !suivi                                    -2.6
zéro !communication                            -2.6
zéro !réponse                                  -2.6
aucun !professionnalisme                       -2.7
aucun !respect                                 -2.8
aucun !sérieux                                 -2.6
aucun !suivi                                   -2.7
aucun !geste                                   -2.6
aucun !effort                                  -2.6
aucun !considération                           -2.6
aucun !compétence                              -2.6
aucun !aide                                    -2.6
aucun !humanité                                -2.6
aucun !empathie                                -2.6
aucun !transparence                            -2.6
aucun !reconnaissance                          -2.6
aucun !confiance                               -2.6
aucun !scrupule                                -2.6
aucun !excuse                                  -2.6
aucun !solution                                -2.6
aucun !explication                             -2.6
aucun !organisation                            -2.6
aucun !communication                           -2.6
aucun !contact                                 -2.6
aucun !retour                                  -2.6
aucun !réponse                                 -2.6
aucun !nouvelle                                -2.6
aucun !information                             -2.6

# verdicts positifs
excellent                                     +4.8
excellentissime                               +4.0
excellence                                    +4.0
parfait                                       +4.0
parfaitement                                  +2.8
perfection                                    +4.0
impeccable                                    +4.0
irréprochable                                 +4.0
exemplaire                                    +2.5
formidable                                    +4.0
extraordinaire                                +3.7
fantastique                                   +4.0
merveilleux                                   +4.0
sensationnel                                  +4.0
magistral                                     +4.0
éblouissant                                   +4.0
époustouflant                                 +4.0
inégalable                                    +4.0
inégalé                                       +4.0
incontournable                                +4.0
fabuleux                                      +4.0
sublime                                       +4.0
divin                                         +4.0
somptueux                                     +4.0
splendide                                     +4.0
succulent                                     +4.0
exquis                                        +4.0
délicieux                                     +4.0
délice                                        +4.0
régal                                         +4.0
=nickel                                       +4.0
nickel =chrome                                +4.0
sans !faute                                    +4.0
sans !faille                                   +4.0
sans !reproche                                 +4.0
=5 étoile                                     +3.7
rien dire négatif                             +4.0
=topissime                                    +4.0
=au top top                                   +4.0
tout parfait                                  +4.0
génial                                        +3.5
super service                                 +4.0
super équipe                                  +3.5
remarquable                                   +3.5
remarquablement                               +3.5
admirable                                     +3.5
magnifique                                    +2.9
superbe                                       +3.5
=superbement                                  +3.5
exceptionnel                                  +2.8
épatant                                       +3.5
bluffant                                      +3.5
phénoménal                                    +3.5
grandiose                                     +3.5
magique                                       +3.5
enchanteur                                    +3.5
féerique                                      +3.5
paradisiaque                                  +3.5
idéal                                         +3.5
idéalement                                    +3.5
=perfecto                                     +3.5
=waouh                                        +3.5
=wow                                          +3.5
=wahou                                        +3.5
vivement recommander                          +3.5
recommander vivement                          +4.0
recommander fortement                         +3.7
fortement recommander                         +3.5
recommander chaleureusement                   +3.5
chaudement recommander                        +3.5
recommander sans hésiter                      +3.8
recommander sans hésitation                   +3.5
recommander =œil                               +3.5
recommander =100                              +4.0
à recommander                                 +3.5
meilleur tout                                 +3.5
de loin meilleur                              +3.5
au-delà (attente|espérance)                   +3.5
dépasser (attente|espérance)                  +3.5
au-dessus lot                                 +3.5
de grand qualité                              +3.5
de premier ordre                              +3.5
premier classe                                +3.5
grand merci                                   +4.6
mille merci                                   +3.5
merci infiniment                              +3.5
mille fois merci                              +3.5
merci beaucoup                                +2.5
merci encore                                  +3.5
immense merci                                 +3.5
merci fond                                    +3.5
énorme merci                                  +3.5
bravo à                                       +3.5
bravo pour                                    +3.5
félicitation                                  +3.5
continuer comme ça                            +3.5
=pourvu =que =ça =dure                        +3.5
recommander -recommandé -recommandée -recommandés -recommandées  +2.5
super                                         +2.5
top                                           +2.8
==conseille                                   +1.8
=conseillerai                                 +2.5
=conseillerais                                +2.5
=conseillons                                  +2.5
vivement conseiller                           +2.5
satisfaisant                                  +2.5
probant                                       +2.5
concluant                                     +2.5
=exemplarité                                  +2.5
bon service                                   +2.5
bon expérience                                +4.0
bon produit                                   +3.3
bon rapport                                   +2.5
bon accueil                                   +3.6
bon moment                                    +2.5
bon adresse                                   +2.5
bon suivi                                     +2.5
bon communication                             +2.5
bon prix                                      +2.8
bon prestation                                +2.5
bon contact                                   +2.5
bon travail                                   +2.5
beau travail                                  +2.5
bon boulot                                    +2.5
bon relation                                  +2.5
bon gestion                                   +2.5
beau expérience                               +2.7
beau accueil                                  +2.5
beau surprise                                 +2.5
très bon                                      +4.8
très bien                                     +3.2
tout faire satisfait                          +2.5
=chouette                                     +2.5
cool                                          +2.6
=great                                        +2.5
=perfect                                      +2.5
=best                                         +2.5
=amazing                                      +2.5
sans !souci                                    +1.4
sans !problème                                 +2.5
sans !encombre                                 +2.5
sans !accroc                                   +2.5
sans !histoire                                 +2.5
sans !stress                                   +2.5
sans !tracas                                   +2.5
sans !difficulté                               +2.7
sans !attente                                  +2.5
sans !attendre                                 +1.2
=reviendrons                                  +2.5
=reviendrai                                   +2.3
=reviendrais                                  +2.5
=y retourner avec plaisir                     +2.5
à refaire                                     +2.5
à renouveler                                  +2.2
à découvrir -découvert -découverts -découverte -découvertes                                   +2.5
valoir peine                                  +2.5
pas !décevoir                                  +4.4
pas !regretter                                 +2.5
à hauteur                                     +2.5
à hauteur (attente|espérance)                 +2.5
répondre =à (=mes|=nos|=leurs) =attentes      +2.8
correspondre =à (=mes|=nos|=leurs) =attentes  +2.9
conforme =à (=mes|=nos|=leurs) =attentes      +2.5
comme convenu                                 +2.5
qualité =prix                                 +2.4
bon rapport qualité                           +2.9
meilleur rapport                              +2.6
convaincant                                   +1.8
prometteur                                    +1.8
louable                                       +1.8
intéressant                                   +1.8
attrayant                                     +1.5
attractif                                     +1.8
avantageux                                    +1.8
compétitif                                    +1.8
performant                                    +1.8
concurrentiel                                 +1.8
abordable                                     +1.8
raisonnable                                   +1.8
convenable                                    +1.7
plaisant                                      +1.8
correct                                       +1.3
correctement                                  +1.0
honorable                                     +1.8
décent                                        +1.8
appréciable                                   +2.2
positif                                       +1.5
bénéfique                                     +1.8
utile                                         +1.2
pertinent                                     +1.8
judicieux                                     +1.8
=abouti                                       +1.8
soigner                                       +1.8
bien faire                                    +1.0
bien organiser                                +2.8
bien gérer                                    +1.8
bien concevoir                                +1.9
bien penser                                   +2.0
bien renseigner                               +1.8
bien conseiller                               +1.8
bien informer                                 +1.7
bien accueillir                               +1.8
bien traiter                                  +1.8
bien servir                                   +1.8
bien accompagner                              +1.8
bien situer                                   +1.8
bien emballer                                 +1.8
bien protéger                                 +1.8
bien manger                                   +1.8
bien passer                                   +1.2
bien dérouler                                 +2.1
bien assurer                                  +0.6
bien couvrir                                  +1.8
bien prendre charge                           +1.8
bien mieux                                    +0.8
beaucoup mieux                                +0.8
meilleur choix                                +1.8
meilleur                                      +1.8
=de =mieux =en =mieux                         +1.8
bravo                                         +1.8
mention spécial                               +1.8
point fort                                    +1.8
point positif                                 +0.7
atout                                         +1.8
=thumbs =up                                   +1.8
bon idée                                      +1.8
bon plan                                      +1.8
bon compromis                                 +1.8
bon choix                                     +1.8
bon concept                                   +1.8
bon esprit                                    +1.8
bon état                                      +1.8
bon fonctionnement                            +1.8
bon volonté                                   +1.8
bon humeur                                    +1.8
bon ambiance                                  +1.8
avec plaisir                                  +1.7
sans !surprise                                 +1.8
plutôt bien                                   +1.6
assez bien                                    +1.8
tout aller bien                               +0.3
tout bon                                      +2.1
ça =roule                                     +1.8
fonctionner bien                              +1.2
fonctionner parfaitement                      +1.8
fonctionner merveille                         +1.8
à merveille                                   +1.8
!plaindre                                     +2.0
bon                                           +1.4
joli                                          +1.2
beau                                          +1.2
bien                                          +0.9
merci pour                                    +1.2
merci à                                       +1.2
merci                                         +0.9
merci =votre                                  +1.2
merci =avoir                                  +1.2
merci =pour =votre                            +1.2
plutôt satisfait                              +1.9
globalement satisfait                         +2.5
peu cher                                      +1.2
bon marché                                    +1.1
moins cher ici                                +1.2
globalement                                   +0.9
dans ensemble                                 +1.0
heureusement                                  -0.3
facilement                                    +0.8
pour instant ça aller                         +1.2
plutôt bon                                    +1.2
!mauvais                                      +0.5
pas !désagréable                               +1.2
convenablement                                +1.2
grâce à                                       +1.1
rapidement                                    +0.9
vite faire bien faire                         +2.0
sauver                                        +0.3
progrès                                       +0.2
amélioration                                  +0.2
améliorer                                     -0.2
mieux                                         +0.2
globalement correct                           +1.0
conforme                                      +1.8
=vive                                         +0.5
=fuyez                                        -4.5
très satisfaisant                             +3.7
trouver mieux                                 -0.8
correct -correcte                             +1.3
rien =à dire                                  +3.6
=que =du =bon                                 +2.8
=foncez                                       +2.5
=on dire -dirait                              -0.6

=évitez                                       -3.8
=évités absolument                            -3.5
=éviterai                                     -2.5
=éviterais                                    -2.0
à !fuir                                       -4.5
=reviendra                                    +2.0
=je =reviens                                      +1.5
=y =revenir                                   +2.0
=y =revient                                   +1.8
=y =revenons                                  +1.8
(envie|hâte|plaisir|impatience) … revenir     +2.0
(envie|hâte) … retourner                      +2.0
revenir -revenu -revenus                      +0.3
aucun !erreur                                  +1.5
=sans !erreur                                 +1.5
jamais !problème                              +1.5
(jamais|aucun|moindre) !(problème|souci|incident|litige|accroc|ennui|désagrément|tracas|difficulté)  +1.5
aucun !retard                                  +1.5
sans !retard                                   +1.2
jamais !retard                                +1.2
!fuir                                         -3.0
!honte                                        -3.5
!pire                                         -2.0
!incompétent                                  -2.5
!scandaleux                                   -3.0
!inadmissible                                 -3.5
!arnaque                                      -1.5
(satisfait|ravi|content|recommander|conseiller|confiance|valider) … =100  +3.2
(propos|remarque|comportement|attitude|réflexion|ton|humour|commentaire|parole|mot) déplacé  -3.0
incapacité de                                 -2.1
incapacité à                                  -2.0

!conseiller -conseiller -conseillers          -3.0

mauvais rapport qualité prix                  -3.0
mauvais rapport qualité-prix                  -3.0
(bon|excellent|super|très) rapport qualité prix  +3.4
(bon|excellent|super|meilleur) rapport qualité-prix  +3.2
moins cher =qu =ailleurs                      +1.8
moins cher =que =les =autres                  +1.8
moins cher =que =la =concurrence              +1.8
trouver moins cher                            -1.5
trouver moins cher ailleurs                   -2.0
!merci                                        +0.6
!zéro                                         -2.0
raccrocher !nez                               -2.5
personne !(répondre|savoir|décrocher|rappeler|bouger|venir|aider|appeler|écouter|informer|prévenir)  -2.5
plus !personne                                -2.0
=a plus !personne                             -2.0
à !éviter                                     -3.0
!incompétence                                 -2.6
!catastrophe                                  -2.0
!déplorable                                   -2.5
!lamentable                                   -2.5
!honteux                                      -2.5
!faire confiance                              -2.0
pas !déçu                                     +2.5
conforme =à (attente|description|commande|photo|annonce|devis|descriptif)  +3.6
conforme =aux (attente|description|photo)     +2.2
correspondre description                      +1.8
correspondre attente                          +2.2
!service -services                            -1.3
!pouvoir rien                                 -1.5
=impec                                        +3.5
=jas =de (problème|souci)                     +1.2

(=passez|=louez|=achetez|=commandez|=allez|=réservez|=prenez|=souscrivez|=signez|=ouvrez|=confiez|=vendez|=utilisez|=téléchargez|=installez|=inscrivez|=adhérez|=venez|=choisissez|=payez|=faites|=mettez|=dépensez|=gaspillez|=investissez) … (=jamais|=surtout)  -3.0
=faites =pas confiance                        -3.0
!reprendre … (plus|pas)                       -1.9
=reprendra (pas|plus)                         -3.0
servir leçon                                  -2.5
pas !prochain (fois|commande|location|séjour|visite|achat|voyage|contrat)  -3.0
(terminer|finir) pour (moi|nous)              -2.5
premier et dernier                            -3.0
bon débarras                                  -3.0
=adieu                                        -1.8
=méfiez =vous                                 -2.5
=vous (être|voilà)? (prévenu|averti)          -2.0
=soyez (vigilant|prudent|méfiant)             -1.5
courage fuir                                  -4.0
(un|=1) étoile (parce|car|=pour|=est)         -2.0
(un|=1) étoile =est? (déjà|trop|encore) (trop|beaucoup)?  -3.0
(étoile|note) … (obligé|obligatoire)          -2.0
mettre … (moins|zéro) … étoile                -2.3
=0 étoile                                     -3.0
=1 étoile                                     -3.0
=2 étoile                                     -1.5
=0 =pointé                                    -3.0
mériter (pas|même pas) … étoile               -3.0
==note … zéro                                 -2.0
de pire =en                                   -2.8
=de =moins =en =moins (bon|bien|fiable|sérieux|efficace|professionnel|compétent|agréable|intéressant|humain)  -2.2
plus =ce que (=c|=ça|=était)                  -2.2
plus comme avant                              -2.0
depuis … (racheter|rachat|fusion|changement) … (rien|pire|plus|catastrophe|dégrader)  -2.5
(=était|=étaient) mieux =avant                -2.0
!progrès                                      -1.5
!comprendre … (avis|commentaire|critique|note) … (négatif|mauvais)  +2.2
!comprendre … (mauvais|négatif) (avis|commentaire|critique|note)  +2.2
contrairement … (avis|commentaire|critique)   +1.2
malgré … (mauvais|négatif) (avis|commentaire|critique|réputation)  +0.8
malgré … (avis|commentaire|critique) (mauvais|négatif)  +0.8

!(=passez|=louez|=achetez|=commandez|=allez|=réservez|=prenez|=souscrivez|=signez|=ouvrez|=confiez|=vendez|=utilisez|=téléchargez|=installez|=inscrivez|=adhérez|=venez|=choisissez|=payez|=faites|=mettez|=dépensez|=gaspillez|=investissez) … (=jamais|=surtout)  -3.0
!mettre … (moins|zéro) … étoile               -2.0
=5 !étoile                                    -0.6
=cinq !étoile                                 -0.6
!faire =avoir                                 -2.0

# ce dont on n'a plus à se soucier
(plus|sans) (=avoir|devoir|falloir|besoin)? … (réfléchir|=me =soucier|=se =soucier|casser tête|prendre tête|déplacer)  +1.2
plus (à|de) … (réfléchir|chercher|calculer)   +1.0
éviter … (gaspillage|gaspi|corvée|déplacement|stress|file|queue|prise|trajet|course|aller-retour|surprise|perte|galère)  +1.5
(=m|=nous|=vous|=t) (éviter|épargner) de      +1.5
(souci|corvée|stress|tracas|contrainte|charge|problème) de moins  +1.8
moins de (souci|corvée|stress|tracas|contrainte|charge|gaspillage)  +1.5
zéro !(souci|stress|tracas|gaspillage|contrainte|corvée)  +1.5
(changer|sortir) … (quotidien|ordinaire|routine)  +1.5
(rarement|très peu|=quasiment jamais) … (panne|problème|souci|erreur|retard|décevoir)  +1.2
(être|=est|=sont|=était) =au point            +1.5
(tout|bien) … =en ordre                       +1.2
(servir|recevoir|traiter|sortir|passer|aller|venir) (très|=assez|=hyper|super)? vite  +0.8
==avis (négatif|défavorable) … (réviser|modifier|corriger|retirer)  +1.0
peu satisfait                                 -2.2
très peu satisfait                            -2.5
# divers
=ras                                          +1.2
(commande|livraison|transaction|achat|service|accueil|tout) =ok  +1.2
valeur ==sûre                                 +2.5
valoir … (temps|coup|déplacement|voyage|visite|peine)  +1.8
adéquat                                       +1.5
de référence                                  +1.0
accueil (très|trop)? favorable                +1.5
!hésiter … (conseiller|recommander|revenir|reprendre|recommencer)  +2.5
!question … =se =poser                        +1.0
correspondant =à (=mes|=nos|=leurs) =attentes  +2.2
exemple pour … autre                          +1.5
=mais rien                                    -1.0
toujours autant                               -0.3
toujours (aussi|plus) (cher|long|lent|compliqué|mauvais|nul|pire)  -1.5
(étape|moment) … (échouer|planter|bloquer|bugger|refuser)  -1.8
(lien|code|bouton|page|formulaire|mot|identifiant) … !(marcher|fonctionner|arriver|afficher|ouvrir|passer|valider)  -1.8
(déconnecter|=déconnecte) … (tout|sans|toujours|chaque)  -1.5
(bug|erreur|panne|problème|coupure) … (chaque|tout) (=fois|jour|semaine|mois|soir)  -2.0
chaque fois … (problème|bug|erreur|différent|excuse|attendre|recommencer|même)  -1.5
(enfant|bébé|mère|père|grand-mère|mari|femme|handicapé) … (pleurer|froid|dehors|attendre|sans)  -1.5
(âgé|handicapé|malade|enceinte|retraité) … (attendre|debout|sans|dehors|marcher|escalier|obligé)  -1.5
heure =aux urgence                            -1.0
debout                                        -0.5
ancien (opérateur|banque|assurance|fournisseur) … (mieux|meilleur|regretter)  -1.8
(regretter|=regrette) … ancien                -1.8
être =un numéro                               -2.0
=qu =un numéro                                -2.0
=que =des numéro                              -2.0
chercher encore                               -0.8
(reprendre|rendre) … =jamais                  -1.0
(prendre|facturer|demander|compter|réclamer|payer) … <nombre> euro … (dix|quelques|rien|deux) (minute|rien)  -1.5
(même|toujours) (bruit|panne|problème|symptôme|défaut|erreur)  -1.5
faire toujours même                           -1.5
(fuite|humidité|moisissure|infiltration) … (depuis|toujours|plafond|mur)  -1.8
(facture|courrier|lettre|mise) … (recouvrement|huissier|menace|pénalité)  -1.8
(résiliation|résilier|désabonner|annuler|clôturer) … (impossible|mission|calvaire|parcours|galère|relever|compliqué|introuvable|recommandé)  -2.0
(impossible|mission|calvaire|galère|compliqué|difficile) … (résilier|désabonner|annuler|clôturer|rembourser|joindre|parler)  -2.2
(=pouvez|=pourriez|=pourraient|=pourrait|=peuvent|=devez|=devriez) … =faire =mieux  -2.0
(=peut|=pouvez|=pourrait) … mieux faire  -2.0
=veuillez … améliorer  -1.5
(=doit|=doivent|=devez|=devrait|=devraient|=devriez|=reste|=faut) … améliorer  -1.0
!besoin … (réfléchir|casser tête|prendre tête|déplacer|courir|attendre|chercher|poser question)  +1.5

[neutre]
par excellence
=3 étoile
=4 étoile
(=la|=une|=cette) personne pour
bien =qu
plainte en ligne
(=pré|=pre) plainte
inutile … (dire|préciser|rappeler|ajouter)
=attention réservation
simple coïncidence
=un =bon =pour
bien sincèrement
=bien (=plus|=moins)
l'attention
(excellent|bon|beau|agréable|doux|joyeux|super|très) (bon|excellent|beau)? (journée|soirée|continuation|année|fête|après-midi|week-end|weekend|vacances|dimanche|semaine|fin|réception|nuit|lecture)
beau (journée|soirée|année|fin|continuation)
(excellent|agréable|beau|joyeux|doux) (journée|soirée|année|fin|continuation|week-end|weekend|dimanche|fête|noël|après-midi)
joyeux (noël|fête|anniversaire)
(meilleur|respectueux|distingué|sincère|cordial|bon) (salutation|sentiment|considération|=vœux)
(salutation|sentiment|considération|=vœux) (=les|=la|=mes)? (meilleur|respectueux|distingué|sincère|cordial|dévoué)
(agréer|croire|recevoir|accepter) … (meilleur|respectueux|distingué|sincère|cordial|bon) (salutation|sentiment|considération|=vœux)
(agréer|croire|recevoir|accepter) … (salutation|sentiment|considération|=vœux) (meilleur|respectueux|distingué|sincère|cordial|dévoué)
remercier … =par avance
remercier … avance
remercier =par avance … (retour|réponse|aide)
=vous =remerciant … (avance|retour|réponse|attention)
merci … avance … (aide|retour|réponse)
=dans =les meilleur délai
=dans =les =plus =brefs délai
=me permettre =de
=nous permettre =de
=vous aller bien
=que vous aller bien
remerciement anticipé
remerciement … avance
aide … avance
avance … aide
(vouloir|souhaiter|désirer|pouvoir|comment|aimer) … (résilier|annuler|contester|supprimer|clôturer|désabonner|désinscrire|suspendre|changer)
(=puis|=peut|=peux|=pouvez) … (résilier|annuler|contester|supprimer|clôturer|désabonner|suspendre)
condition … (rembourser|résilier|annuler)
garantie … (vol|casse|perte|panne|dommage|incendie)
couvrir … (vol|casse|perte|panne|dommage|incendie)
être =au regret
=dois =je (rappeler|appeler|payer|attendre|retourner|refaire|relancer|avancer|insister|annuler)
(rapide|prompt) (retour|réponse) … (remercier|merci|avance)
(remercier|merci) … (retour|réponse) (rapide|prompt)
conseiller =de =bien
=me conseiller
=nous conseiller
!erreur
!faute
!litige
!préjudice
!justice
!refaire
!problème
!prétexter
!incident
!coûter
!payer
merci de? =votre (retour|réponse|compréhension|aide|attention|confiance|compréhension)
merci d' (avance|accuser|indiquer|envoyer|intervenir|annuler|arrêter|effectuer|y)
merci (=par|pour|d')? avance
tester positif
test positif
malheureusement !pouvoir
bon (journée|soirée|continuation|année|fête|réception|lecture|weekend|week-end|nuit|vacances|dimanche|fin|après-midi)
bon de (réduction|commande|livraison|retour|cadeau)
bon d'achat
bon cadeau
pour de bon
bon numéro
bon adresse mail
bon compte
bon code
bon nombre
bon bout
ou bien
bien que
bien sûr
=bien =entendu
bien évidemment
bien vouloir
vouloir bien
bien cordialement
bien à =vous
aussi bien que
bien avant
bien après
bien plus
bien trop
si bien que
eh bien
bien immobilier
merci avance
merci de
merci de bien vouloir
merci de =me (répondre|rappeler|contacter|dire|tenir|rembourser|confirmer|faire|donner)
merci pour =votre réponse
merci pour =votre retour
merci pour =votre aide
merci pour =votre compréhension
merci pour =votre attention
merci pour =votre (réponse|retour|compréhension|attention)
dans attente
=au moins
pas plus tard
lettre recommander
courrier recommander
pli recommander
=en =recommandé
recommandé avec accusé
attirer attention
à attention de
faire attention
porter attention
=au mieux
tant mieux
tant bien que mal
pas mal de
plus ou moins
meilleur délai
meilleur sentiment
meilleur salutation
meilleur =vœux
parfait sentiment
parfait considération
nul part
nul doute
nul autre
nul besoin
mauvais adresse
mauvais numéro
mauvais herbe
mauvais temps
second guerre
=bel =et =bien
beau-frère
beau-père
beau-fils
belle-mère
belle-fille
belle-sœur
beau temps
avoir beau
pièce =jointe
bon vent
à bon =escient
à bon droit
à bon port
bon sens
bon père
bon gré mal gré
mal de (tête|dos|gorge|dent)
avoir mal
mal voir
mal =entendant
arrêt maladie
long maladie
assurance vie
pourquoi pas
=au plus tard
plus tard
tôt ou tard
sans doute
sans aucun doute
rien que
moyen de paiement
moyen de transport
moyen de communication
en moyenne
fou rire
quoi qu' =il en être
client … depuis <nombre> @durée
assurer … depuis <nombre> @durée
abonné … depuis <nombre> @durée
locataire … depuis <nombre> @durée
adhérent … depuis <nombre> @durée
depuis <nombre> @durée client
# le tracas du client, qui n'est pas le fait de l'entreprise
répression =des? fraude
(service|=lutte|signaler|victime) … fraude
harcèlement =de rue
(plainte|pré-plainte) … (=en ligne|commissariat|gendarmerie)
(carte|sac|papier|passeport|permis|portefeuille|téléphone) … voler
(perte|vol) =de? (mot|carte|papier|passeport|permis|identifiant|travail|emploi|clé)
avis =de contravention
contestation … (contravention|amende|pv|avis)
contester … (contravention|amende|pv|infraction)
document manquant
pièce manquant
jamais =eu =de? sinistre
<nombre> minute après
question simple
(=puisse|=pourra) … satisfaire
=aimerai (=que|=qu|=savoir|=avoir|=bien|=pouvoir)
pour =rien =au monde =je
souffrir =de? (handicap|maladie|=diabète)
(personne|=gens|=ceux) … sans (smartphone|téléphone|imprimante|ordinateur|internet)
bon attente
=ça =va =être
=va =être =résolu
(=serait|=sera|être) =résolu <question>
(comment|démarche|procédure) … résilier
(=quand|=si|=avant) =on (résilier|renvoyer|retourner)
=ai =fait =une erreur
(=le|=son|=mon|=ton|=votre) pseudo
anti =gaspille
pas =encore (=fait =appel|=utilisé|=testé|=essayé)
(faire|=fais) pour =avoir

[exemples]
neutre   Nous dormions dans un hôtel 4 étoiles.
positif  Un souci de moins !
positif  Plus besoin de me déplacer, tout est fait.
positif  Merci de votre réactivité, le prix est correct.
négatif  1 étoile, et encore.
négatif  Service nul, à fuir absolument.
négatif  Plus jamais chez ces gens-là, c'est une honte.
négatif  Je déconseille cette agence, accueil minable.
négatif  C EST SCANDALEUX, train supprimé et personne ne répond
négatif  je ne recommande pas ce garage
négatif  Pas terrible, la chambre était moyenne et la salle de bain pourrie.
négatif  Une catastrophe du début à la fin, évitez ce constructeur.
négatif  Toujours pas de compteur posé, c'est inadmissible.
négatif  franchement bof, peut mieux faire
négatif  Quel dommage, la qualité est devenue médiocre.
négatif  Zéro étoile si c'était possible.
positif  Service impeccable, rien à redire.
positif  Je recommande vivement cette formatrice !
positif  Excellente adresse, on reviendra.
positif  tout est nickel, merci beaucoup
positif  Pas mal du tout pour le prix.
positif  Très bon accueil au guichet, équipe au top.
positif  Aucun souci, installation parfaite.
positif  Remboursement sans problème, bravo à toute l'équipe.
positif  super garage je conseille les yeux fermés
positif  Je n'ai jamais été déçue par ce bailleur.
neutre   Bonne journée à vous.
neutre   Merci de me rappeler dans l'après-midi.
neutre   J'ai envoyé ma lettre recommandée lundi.
neutre   Je vous remercie de bien vouloir me transmettre le bon de livraison.
neutre   Bonjour, à quel étage se trouve le bureau, s'il vous plaît ?
neutre   Ma belle-mère habite au troisième étage.
neutre   Veuillez agréer mes meilleures salutations.
neutre   Où se trouve le bien immobilier ?
neutre   Merci d'avance pour votre réponse.
neutre   À l'attention de la direction régionale.
neutre   En vous remerciant par avance, recevez mes salutations distinguées.
neutre   Bonne journée et belle fin de semaine.
neutre   Veuillez agréer mes sentiments les meilleurs.
neutre   Je vous souhaite une excellente soirée.
négatif  Personne ne répond jamais au guichet.
négatif  Ne passez surtout pas par cette agence.
négatif  Du n'importe quoi, ce syndic.
positif  Rien à dire, parfait.
positif  Je ne comprends pas les avis négatifs, mon colis est arrivé.
négatif  Prix peu compétitif.
positif  Pas cher, je recommande vraiment.
