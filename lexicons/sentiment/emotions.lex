titre  Émotions
quoi   Ce que le client ressent et dit ressentir : colère, déception, peur, soulagement, plaisir.

# déception
décevoir -décevant                            -3.4
déception                                     -4.4
désappointer                                  -2.2
=désappointement                              -2.2
désillusion                                   -2.2
désenchanter                                  -2.2
=désenchantement                              -2.2
déchanter                                     -2.3
dépiter                                       -2.2
désabuser                                     -2.2
blaser                                        -2.2
refroidir                                     -2.2
échauder                                      -2.2
rester sur faim                               -2.2
très décevoir                                 -5.0
tellement décevoir                            -3.0
extrêmement décevoir                          -3.1
grand déception                               -3.0
immense déception                             -3.0
énorme déception                              -3.0
quel déception                                -3.0
cruellement décevoir                          -3.0
décevoir … (service|accueil|qualité|banque|agence)  -3.0
!satisfait                                    -4.6
!satisfaire                                   -2.9
!content                                      -2.9
pas tout satisfait                            -3.0
mécontent                                     -4.0
mécontentement                                -3.4
insatisfait                                   -3.0
insatisfaction                                -3.0
fortement mécontent                           -3.0

# colère
furieux                                       -3.6
fureur                                        -3.5
colère                                        -3.5
en colère                                     -3.5
=fou =de rage                                 -3.5
hors moi                                      -3.5
rage                                          -3.5
enrager                                       -3.5
rager                                         -3.5
scandaliser                                   -3.5
indigner                                      -3.5
indignation                                   -3.5
révolter                                      -3.5
révolte                                       -3.5
haine                                         -3.5
haïr                                          -3.5
détester                                      -3.5
exécrer                                       -3.5
=abhorrer                                     -3.5
écœurer                                       -3.6
=écœurement                                   -3.5
dégoûter                                      -3.5
dégoût                                        -3.5
vomir                                         -3.5
=vénère                                       -3.5
=vnr                                          -3.5
enragé                                        -3.5
fulminer                                      -3.5
exaspérer                                     -3.5
exaspération                                  -3.5
=horrifier                                    -3.5
énerver                                       -2.9
énervement                                    -2.8
agacer                                        -2.9
agacement                                     -2.8
irriter                                       -2.8
irritation                                    -2.8
fâcher                                        -2.8
ulcérer                                       -2.8
crisper                                       -2.8
ras-le-bol                                    -2.8
=ras =le =bol                                 -2.8
ras casquette                                 -2.8
=marre                                        -2.8
en =marre                                     -2.8
=jen =ai =marre                               -2.8
en assez                                      -2.9
=yen =a =marre                                -2.8
plein dos                                     -2.8
plein botte                                   -2.8
plein cul                                     -2.8
saouler                                       -2.8
soûler                                        -2.8
=soule                                        -2.8
=saoule                                       -2.8
gonfler                                       -2.8
emmerder                                      -2.8
faire chier                                   -2.8
=chier                                        -2.8
péter câble                                   -2.8
péter plomb                                   -2.8
=jpp                                          -2.8
=jen =peux =plus                              -2.8
en pouvoir plus                               -2.8
à bout                                        -2.8
à bout nerf                                   -2.8
à bout patience                               -2.8
à bout force                                  -2.8
nerf                                          -2.8
crise nerf                                    -2.8
=rageant                                      -2.8
perdre calme                                  -2.8
patience bout                                 -2.8
patience limite                               -2.8

# stupeur
choquer                                       -4.0
choqué                                        -2.8
sidérer                                       -2.8
=sidération                                   -2.8
=stupéfaire                                   -2.8
stupéfait                                     -2.8
stupéfier                                     -2.8
stupéfaction                                  -2.8
stupeur                                       -2.8
consterner                                    -2.8
=consternation                                -2.8
=atterrer                                     -2.8
abasourdir                                    -2.8
ahurir                                        -2.8
médusé                                        -2.8
estomaquer                                    -2.8
offusquer                                     -2.8
halluciner                                    -2.8
tomber =des =nues                             -2.8
bras tomber                                   -2.8
ébahi                                         -2.8
interloquer                                   -2.8
rester bouche béer                            -2.8
en rester pantois                             -2.8
étonner -étonnant                                       -1.2
surprendre -surprenant           -0.4
étonnement                                    -1.2
surpris                                       -0.6
désagréablement surprendre                    -3.0
perplexe                                      -1.2
perplexité                                    -1.2
dubitatif                                     -1.2
sceptique                                     -1.2
scepticisme                                   -1.2
méfiant                                       -1.2
très désagréablement                          -3.2
désagréable surprise                          -3.3

# tristesse, détresse
désespérer                                    -2.5
désespoir                                     -2.5
désespéré                                     -2.5
détresse                                      -2.5
désarroi                                      -2.5
désemparer                                    -2.5
démunir                                       -2.5
démuni                                        -2.5
impuissant                                    -2.5
impuissance                                   -2.5
déprimer                                      -2.5
dépression                                    -1.0
abattu                                        -2.5
anéantir                                      -2.5
accabler                                      -2.5
effondrer                                     -2.5
pleurer                                       -2.5
larme                                         -2.5
=pleurs                                       -2.0
souffrance                                    -1.5
souffrir                                      -1.2
peiner -peine                                 -2.5
chagrin                                       -2.5
attrister                                     -2.5
affecter moral                                -2.5
traumatiser                                   -2.5
traumatisme                                   -2.5
traumatisant                                  -2.5
malheur                                       -1.5
=snif                                         -2.5
triste expérience                             -2.5
calvaire                                      -3.1
cauchemar                                     -2.6
enfer                                         -2.5
supplice                                      -2.5
torturer                                      -2.5
martyr                                        -2.5
galère                                        -2.5
galérer                                       -2.5
=galérien                                     -2.5
périple                                       -2.5
épreuve force                                 -2.5
descente enfer                                -2.5
=misère                                       -2.5
=la =misère                                   -2.5
vivre enfer                                   -2.5
gâcher                                        -2.5
pourrir vie                                   -2.5
pourrir existence                             -2.5
gâcher (vacances|fête|noël|séjour|voyage|vie)  -2.5

# peur, stress, lassitude
angoisse                                      -2.2
angoisser                                     -2.2
anxiété                                       -2.2
anxieux                                       -2.2
stress                                        -2.2
stresser                                      -2.2
inquiet                                       -2.1
inquiéter                                     -2.2
inquiétude                                    -2.2
peur                                          -2.2
faire peur                                    -2.2
craindre                                      -1.9
effrayer                                      -2.2
terrifier                                     -2.2
paniquer                                      -2.2
panique                                       -2.2
cauchemarder                                  -2.2
insomnie                                      -2.2
perdre sommeil                                -2.2
inconfortable                                 -2.2
insécurité                                    -2.2
appréhender                                   -2.2
appréhension                                  -2.2
redouter                                      -2.2
épuiser                                       -2.2
épuisement                                    -2.2
fatiguer                                      -2.2
fatigue                                       -2.2
lasser                                        -2.2
lassitude                                     -2.2
user nerf                                     -2.2
user patience                                 -2.2
démoraliser                                   -2.2
démotiver                                     -2.2
décourager                                    -2.2
découragement                                 -2.2
éreinter                                      -2.2
exténuer                                      -2.2
abattement                                    -2.2

# se sentir mal traité
trahir                                        -3.0
trahison                                      -3.0
humilier                                      -3.0
humiliation                                   -3.0
rabaisser                                     -3.0
mépriser                                      -3.0
mépris                                        -3.0
dédain                                        -3.0
dédaigner                                     -3.0
flouer                                        -2.9
berner                                        -3.0
duper                                         -3.0
léser                                         -3.0
pigeonner                                     -3.0
sentir (trahir|abandonner|piéger|=avoir|insulter|escroquer|voler|duper|impuissant|humilier|flouer|tromper|mépriser|léser|rouler|délaissé|ignoré|seul|oublier)  -3.0
abandonner                                    -2.0
délaisser                                     -3.0
délaissé                                      -3.0
ignorer                                       -1.5
livrer soi-même                               -3.0
=laissé =pour =compte                         -3.0
laisser tomber                                -3.0
otage                                         -3.0
prendre otage                                 -3.0
victime                                       -0.8
subir                                         -1.2
prendre piège                                 -3.0
coincer                                       -2.0
frustrer                                      -3.0
frustration                                   -3.0
regretter amèrement                           -3.0
amertume                                      -3.0
amer                                          -3.0
rancœur                                       -3.0
rancune                                       -3.0
dépourvu                                      -3.0
prendre dépourvu                              -3.0
regret                                        -1.5
regretter                                     -1.1
regretter avoir                               -2.1
à regret                                      -1.5
frustré                                       -1.5
contrarier                                    -1.5
contrariété                                   -1.5
gêner                                         -1.5
gêne                                          -1.0
embarrasser                                   -1.5
ennuyer                                       -1.2
embêter                                       -1.2
déranger                                      -0.8
perturber                                     -1.2
perturbation                                  -1.5
embêtant                                      -1.3
gênant                                        -1.5
ennuyeux                                      -1.5
ennuyant                                      -1.5
vexer                                         -1.5
vexant                                        -1.5
désoler                                       -1.3
navrer                                        -1.5
malaise                                       -1.5
mal aise                                      -1.5
honteusement                                  -1.5
pitié                                         -1.5
impatient                                     -1.4
impatience                                    -1.5

# négations utiles
!décevoir                                     +2.0
!déception                                    +2.0
!déçu                                         +2.0
!regret                                       +1.0
!regretter                                    +3.5
!inquiétude                                   +2.0
!inquiet                                      +2.0
!stress                                       +2.0
!surprise                                     +2.0
!peur                                         +2.0
!craindre                                     +2.0
!mécontent                                    +2.0
!angoisse                                     +2.0
!frustration                                  +2.0
!colère                                       +2.0
pas !inquiéter                                +0.3
inquiéter rien                                +2.0
!gêner                                        +0.5
!déranger                                     +0.6
!stresser                                     +0.6
!impatient                                    +0.6
!plaisir                                      -2.5
!heureux                                      -2.5
!serein                                       -2.5
!ravi                                         -2.5
!apprécier                                    -2.3
!aimer                                        -1.3
!plaire                                       -2.5
!rassurer                                     -2.5
!rassurant                                    -2.5
!convaincre                                   -2.5
!confiance                                    -2.5
!confiant                                     -2.5
!tranquille                                   -2.5
!fier                                         -2.5
plus !confiance                                -2.5
perdre confiance                              -2.5
perte confiance                               -2.5
!enchanter                                    -2.5
!emballer                                     -2.5

# satisfaction
satisfait                                     +4.0
satisfaire                                    +3.6
satisfaction                                  +2.0
pleinement satisfait                          +2.7
entièrement satisfait                         +2.6
totalement satisfait                          +2.5
toujours satisfait                            +3.0
grand satisfaction                            +2.5
=contentement                                 +2.5
content                                       +2.6
très content                                  +4.6
heureux                                       +2.5
très heureux                                  +2.6
bonheur                                       +2.5
quel bonheur                                  +2.5
joyeux                                        +2.5
ravissement                                   +2.5
enchanter                                     +2.5
comblé                                        +2.5
combler attente                               +2.5
combler                                       +2.5
conquérir                                     +2.6
conquis                                       +2.5
séduire                                       +2.0
charmer                                       +2.4
enthousiasmer                                 +2.5
enthousiasme                                  +2.5
enthousiaste                                  +2.5
passionner                                    +2.5
fier                                          +1.2
fierté                                        +2.5
fan                                           +2.5
accro                                         +2.5
inconditionnel                                +2.5
amoureux                                      +2.5
très satisfait                                +4.8
ravi                                          +4.6
ravir                                         +3.5
tellement content                             +3.5
extrêmement satisfait                         +3.5
plus que satisfait                            +3.5
plus que ravi                                 +3.5
adorer                                        +4.0
raffoler                                      +3.5
=kiffer                                       +3.5
=kiffe                                        +3.5
=j'adore                                      +3.5
extase                                        +3.5
=aux ange                                     +3.5
émerveiller                                   +3.5
=émerveillement                               +3.5
bluffer                                       +3.5
épater                                        +3.5
impressionner                                 +3.1
=subjuguer                                    +3.5
régaler                                       +3.5
=miam                                         +3.5
à ravir                                       +3.5
coup foudre                                   +3.5
grand plaisir                                 +3.4
immense plaisir                               +3.5
vrai plaisir                                  +3.6
que plaisir                                   +3.5
quel plaisir                                  +3.5
très agréablement surprendre                  +3.6
agréablement surprendre                       +4.0
(merveilleux|super|joli|heureux|excellent|divin|délicieux|chouette|magnifique) surprise  +3.0
agréable surprise                             +3.5
bon surprise                                  +3.5
aimer -aimerais -aimerait -aimerions -aimeriez -aimeraient  +1.5
bien aimer                                    +1.6
apprécier                                     +2.2
beaucoup apprécier                            +1.5
plaire                                        +1.2
plaisir                                       +3.6
faire plaisir                                 +1.5
=au plaisir                                   +1.5
amuser                                        +0.1
étonnamment                                   +0.2
ému                                           +1.5
confiance                                     +0.6
confiant                                      +1.5
faire confiance                               +0.3
avoir confiance                               +1.5
rassurer                                      +1.7
rassurant                                     +1.5
soulager                                      +1.5
soulagement                                   +1.5
apaiser                                       +1.5
=apaisant                                     +1.5
serein                                        +1.5
sérénité                                      +0.5
sereinement                                   +1.5
tranquille                                    +1.5
tranquillité                                  +1.5
tranquillité esprit                           +1.5
zen                                           +1.5
détendre                                      +1.5
détente                                       +1.5
relaxant                                      +1.5
confortable                                   +1.5
confort                                       +0.8
reconnaissant                                 +1.5
gratitude                                     +1.5
reconnaissance                                +0.5
chanceux                                      +1.0
optimiste                                     +1.5
optimisme                                     +1.5
épanouir                                      +1.5
goûter                                        +0.6
savourer                                      +1.5
sourire                                       +1.5
avec sourire                                  +1.4
rigoler                                       -0.5
=haha                                         -0.3
=mdr                                          -0.3
en tout confiance                             +2.8
entier confiance                              +2.8
total confiance                               +2.8
plein confiance                               +2.8
de confiance                                  +1.2
relation confiance                            +2.8
en tout sérénité                              +2.8
esprit tranquille                             +2.8
tellement soulager                            +2.8
immense soulagement                           +2.8
infiniment reconnaissant                      +2.8
sentir (bien|écouter|accueillir|soutenir|accompagner|considérer|protégé)  +1.2
sentir confiance                              +1.2
mettre confiance                              +1.2
mettre aise                                   +1.2
à aise                                        +1.2

perdre patience                               -2.8

==outré                                       -3.5
=outrée                                       -3.5
=outrés                                       -3.5
=outrées                                      -3.5

[neutre]
=avec =une grand surprise
=au =plaisir =de =vous
(cadeau|offre|prime|bon) =de =bienvenue
=dois =je attendre
=dois =je =attendre
satisfait ou rembourser
(enquête|questionnaire|taux|indice|niveau|=baromètre|note) satisfaction
satisfaction client
=s'il =vous =plaît
=s'il =te =plaît
=svp
=stp
=au plaisir de =vous lire
avoir le regret
être =au regret
=nous avoir le regret
=je être désolé mais
!hésiter
sous peine
à peine arriver
peine de prison
homme de confiance
personne de confiance
abandonner panier
bienvenu offre
offre de bienvenu
prime de bienvenu
cadeau de bienvenu
victime d'un accident
victime d'un vol
victime dégât
dans l'impatience
confort =visuel
panier confort
formule confort
rouler avec
pièce confort
classe confort
souffrance =au travail

[exemples]
négatif  Je suis très déçue de cette agence.
négatif  furieux, je suis hors de moi !!
négatif  J'en ai marre d'attendre mon technicien.
négatif  On se sent abandonné par le bailleur.
négatif  Je suis écoeuré par ce chantier.
négatif  c'est la galere pour joindre quelqu'un
négatif  Vacances gâchées à cause du vol annulé.
négatif  Je n'ai plus confiance en ma banque.
négatif  Nous regrettons amèrement d'avoir signé.
négatif  Pas contente du tout de la coupe.
positif  Je suis ravie de ma formation.
positif  Très satisfait du dépannage.
positif  Nous avons adoré notre séjour.
positif  Je suis soulagée, tout est réglé.
positif  Jamais déçu depuis dix ans.
positif  agréablement surprise par l'accueil au guichet
positif  Aucun regret, on y retournera avec plaisir.
positif  On se sent en confiance dans ce cabinet.
positif  J'apprécie beaucoup cette application.
positif  Un vrai plaisir de travailler avec eux.
neutre   Répondez-moi s'il vous plaît.
neutre   Je remplis l'enquête de satisfaction demain.
neutre   N'hésitez pas à me contacter.
neutre   J'aimerais connaître vos horaires.
neutre   Au plaisir de vous revoir.
neutre   Combien de places reste-t-il ?
neutre   J'ai pris la formule confort.
neutre   Ma personne de confiance viendra avec moi.
neutre   Mon dossier porte le numéro douze.
neutre   Je roule avec un véhicule de 2015.
