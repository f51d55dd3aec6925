titre  Locutions
quoi   Expressions figées, positives ou négatives, que leurs mots pris un à un ne disent pas.

# mépris du client
foutage gueule                                -4.0
=foutage =de =gueule                          -4.0
foutre gueule                                 -4.0
foutre monde                                  -4.0
ficher monde                                  -4.0
moquer monde                                  -4.0
moquer clientèle                              -4.0
ficher tête                                   -4.0
payer tête                                    -4.0
prendre =pour (=un|=une|=des)? (con|pigeon|imbécile|idiot|abruti|débile|andouille|jambon|mouton|bille|bête|bouffon|voleur|menteur)  -4.0
!vache lait  -2.5
vache lait                                    -4.0
pompe fric                                    -4.0
pompe argent                                  -4.0
tiroir-caisse                                 -4.0
cracher visage                                -4.0
rien foutre                                   -4.0
rien cirer                                    -4.0
en rien cirer  -4.0
!manquer d'air  -2.5
!faire client                             -4.0
en rien foutre                                -4.0
en foutre                                     -4.0
en ficher -fiches -fiche                      -4.0
=s =en =fiche                                 -4.0
=m =en =fiche                                 -2.0
en moquer                                     -4.0
en laver main                                 -4.0
envoyer sur rose                              -4.0
comme malpropre                               -4.0
comme merde                                   -4.0
comme moins que rien                          -4.0
traiter comme                                 -2.0
prendre haut                                  -4.0
regarder haut                                 -4.0
comprendre déranger                           -4.0
sans aucun respect                            -4.0
=au mépris                                    -4.0

# escroquerie
arnaque total                                 -4.0
gros arnaque                                  -4.0
beau arnaque                                  -4.0
pur arnaque                                   -4.0
arnaque à                                     -4.0
vol pur et simple                             -4.0
escroquerie pur                               -4.0
bande voleur                                  -4.0
bande escroc                                  -4.0
bande incapable                               -4.0
de poudre =œil                                 -4.0
poudre =œil                                    -4.0
miroir =alouette                              -4.0
marchand tapis                                -4.0
marchand sommeil                              -4.0
marchand rêve                                 -4.0
faire rouler                                  -3.0
faire arnaquer                                -4.0
faire pigeonner                               -4.0
faire enfler                                  -4.0
faire plumer                                  -4.0
faire berner                                  -4.0
faire entuber                                 -4.0
faire piéger                                  -4.0
faire baiser                                  -4.0
faire rouler dans farine                      -4.0
rouler dans farine                            -4.0
tondre client                                 -4.0
plumer                                        -4.0
pigeonner client                              -4.0
mener bateau                                  -4.0
mener bout nez                                -4.0
tourner bourrique                             -4.0
remplir poche                                 -4.0
mettre dans poche                             -4.0
faire argent sur                              -4.0
engraisser                                    -4.0
faire fric                                    -4.0
que fric                                      -4.0
tout fric                                     -4.0
que argent qui compte                         -4.0
course profit                                 -4.0
appât gain                                    -4.0
profiter situation                            -4.0
argent facile                                 -4.0
système bien roder                            -4.0
coup monter                                   -4.0
double jeu                                    -4.0
pas !net                                       -4.0
pas !clair                                     -1.5
pas !catholique                                -4.0

# insuffisance
laisser désirer                               -3.2
ressembler rien                               -2.8
rimer rien                                    -2.8
pas casser trois patte                        -2.8
pas casser brique                             -2.8
valoir rien                                   -2.8
valoir pas clou                               -2.8
valoir pas                                    -2.8
pas valoir peine                              -2.8
à deux balle                                  -2.8
à noix                                        -2.8
=à =chier                                     -2.8
à vomir                                       -2.8
à pleurer                                     -2.8
à gerber                                      -2.8
à côté plaque                                 -2.8
à =ramasse                                    -2.8
=aux abonné absent                            -2.9
abonné absent                                 -2.8
=aux oubliette                                -2.8
droit dans mur                                -2.8
dans impasse                                  -2.8
impasse                                       -2.8
=du travail amateur                           -2.8
travail bâcler                                -2.8
travail cochon                                -2.8
ni faire =ni =à faire                         -2.8
bon poubelle                                  -2.8
direct poubelle                               -2.8
à poubelle                                    -2.8
à jeter                                       -2.8
finir poubelle                                -2.8
jeter poubelle                                -2.8
partir fumée                                  -2.8
partir =vrille                                -2.8
partir sucette                                -2.8
tomber eau                                    -2.8
tourner cauchemar                             -2.8
tourner vinaigre                              -2.8
virer cauchemar                               -2.8
=de =pire =en =pire                           -2.9
=de =mal =en =pis                             -2.8
aller =de =mal =en =pis                       -2.8
toucher fond                                  -2.8
pire pire                                     -2.8
goutte eau                                    -2.8
goutte qui faire déborder                     -2.8
goutte eau qui faire déborder vase            -2.8
déborder vase                                 -2.8
dépasser borne                                -2.8
passer borne                                  -2.8
dépasser =entendement                         -2.8
dépasser limite                               -2.8
en faire voir                                 -2.8
voir tout couleur                             -2.8
couleuvre                                     -2.8
avaler couleuvre                              -2.8
payer pot cassé                               -2.8
peine perdre                                  -2.8
perdre tête                                   -2.8
monde envers                                  -2.8
marcher sur tête                              -2.8
vrai délire                                   -2.8
perdre latin                                  -2.8
=y perdre latin                               -2.8
savoir plus quel saint                        -2.8
histoire fou                                  -2.8
histoire dormir                               -2.8
à dormir debout                               -2.8
roman-fleuve                                  -2.8
feuilleton                                    -2.8
tomber sur tête                               -2.8
parler mur                                    -2.8
parler dans vide                              -2.8
heurter mur                                   -2.8
mur silence                                   -2.8
dialogue sourd                                -2.8
sourde oreille                                -2.8
patate chaud                                  -2.8
cul entre deux chaise                         -2.8
bouteille mer                                 -2.8
noyade administratif                          -2.8
chercher petit bête                           -2.8
couper cheveu quatre                          -2.8
mettre bâton dans roue                        -2.8
bâton dans roue                               -2.8
bâton roue                                    -2.8
mettre couteau sous gorge                     -2.8
couteau sous gorge                            -2.8
mettre pied mur                               -2.8
serpent qui mordre queue                      -2.8
cercle vicieux                                -2.8
chat qui mordre queue                         -2.8
porte clore                                   -2.8
casser nez                                    -2.8
faire tourner rond                            -2.8
tourner rond                                  -2.8

# impuissance, perte
retrouver bec dans eau                        -2.5
bec dans eau                                  -2.5
à rue jour                                    -2.5
sur carreau                                   -2.5
laisser sur carreau                           -2.5
laisser plan                                  -2.5
laisser =rade                                 -2.5
laisser dans merde                            -2.5
dans merde                                    -2.5
dans panade                                   -2.5
dans pétrin                                   -2.5
dans galère                                   -2.5
dans flou                                     -2.5
dans brouillard                               -2.5
dans noir total                               -2.5
=au pied levé                                 -2.5
coûter peau fesse                             -2.5
peau fesse                                    -2.5
coûter =œil tête                               -2.5
coûter rein                                   -2.5
fric fou                                      -2.5
douche froid                                  -2.5
coup =massue                                  -2.5
coup =bambou                                  -2.5
coup poignard                                 -2.5
coup gueule                                   -2.5
pousser coup gueule                           -2.5
gueule bois                                   -2.5
déchanter vite                                -2.5
tomber dans panneau                           -2.5
tomber haut                                   -2.5
mordre doigt                                  -2.5
en mordre doigt                               -2.5
arracher cheveu                               -2.5
=y laisser santé                              -2.5
rendre fou                                    -2.5
rendre dingue                                 -2.5
rendre malade                                 -2.5
pousser bout                                  -2.5
mettre hors soi                               -2.5
sortir gond                                   -2.5
avoir nerf                                    -2.5
taper sur nerf                                -2.5
taper sur système                             -2.5
prendre tête                                  -2.5
prendre chou                                  -2.5
casser couille                                -2.5
casser =burne                                 -2.5
fatigué battre                                -2.5
=de =guerre =lasse                            -2.5
en désespoir cause                            -2.5
désespoir cause                               -2.5
en dernier recours                            -0.8
en dernier ressort                            -0.8
faire croix dessus                            -2.5
faire croix sur                               -2.5
jeter éponge                                  -2.5
baisser bras                                  -2.5
lâcher affaire                                -2.5
rester sur carreau                            -2.5
rester plan                                   -2.5
rester lettre mort                            -2.5
lettre mort                                   -2.5
aucun !suite                                   -2.5
sans suite favorable                          -2.5
sans !lendemain                                -2.5
sans autre forme procès                       -2.5
=du jour lendemain                            -2.5
=au dernier moment                            -2.5
à dernier minute                              -2.5
mettre devant faire accompli                  -2.5
faire accompli                                -2.5
sans crier gare                               -2.5
deux poids deux mesure                        -2.5
rien comprendre                               -2.5
=y rien comprendre                            -2.5
en vain                                       -2.5
langue bois                                   -2.5
=au nez                                       -3.0
claquer porte nez                             -2.5
raccrocher nez                                -2.5
fin non recevoir                              -2.5
compter beurre                                -2.5
simple numéro                                 -2.0
juste numéro                                  -2.5
au-dessus loi                                 -2.5
loi silence                                   -2.5
panier crabe                                  -2.5
parent pauvre                                 -2.5
service minimum                               -2.5
strict minimum                                -2.5
service fantôme                               -2.5
=aux =antipode                                -2.5
loin compte                                   -2.5
loin satisfait                                -2.5
loin (parfait|bon|terrible|idéal|rapide|simple|professionnel|clair|compétent)  -2.5
loin réalité                                  -2.5
trop beau vrai                                -2.5
trop beau pour                                -2.5
cacher misère                                 -2.5
arbre qui cacher forêt                        -2.5
revers médaille                               -2.5
sans foi ni loi                               -2.5
mauvais foi                                   -2.5
de mauvais foi                                -2.5
faux jeton                                    -2.5
langue vipère                                 -2.5
gros problème                                 -2.5
moindre chose                                 -1.0
aller voir ailleurs                           -2.5
prendre fuite                                 -2.5
prendre jambe cou                             -2.5
tirer sonnette alarme                         -2.5
sonnette alarme                               -2.5
tirer boulet rouge                            -2.5
coup épée dans eau                            -2.5
=au bout rouleau                              -2.5
ras bol                                       -2.5
=rlb                                          -2.5
gros galère                                   -2.5
vrai galère                                   -2.5
croix et bannière                             -2.5
bonjour galère                                -2.5
bonjour dégât                                 -2.5
pas terrible                                  -1.4
pas !top                                       -1.5
pas !folichon                                  -1.5
pas !fou                                       -1.5
pas !dingue                                    -1.5
pas !ouf                                       -1.5
pas !glorieux                                  -1.5
pas !rassurant                                 -1.5
pas !grand-chose                               -1.3
pas grand chose                               -1.5
pas !rendez-vous                               -1.5
pas !hauteur                                   -2.2
pas !niveau                                    -1.5
pas !bon                                      -2.0
pas !bien                                      -1.1
pas !content                                  -2.9
pas !pratique                                  -1.6
pas !sérieux                                  -2.2
pas !normal                                   -1.4
pas !correct                                  -2.0
pas !professionnel                            -2.1
pas !honnête                                  -2.2
pas !simple                                    -1.5
pas !facile                                   -0.6
pas !rapide                                    -1.5
pas prêt                                      -1.5
pas près                                      -1.5
pas sympa tout                                -1.5
ça commencer bien mal                         -1.5
mal barré                                     -1.5
mal embarquer                                 -1.5
mal parti                                     -1.5
ça craindre                                   -1.5
craindre vraiment                             -1.5
=ça =pue                                      -1.5
sentir mauvais                                -1.5
ça sentir arnaque                             -1.5
ça faire peur                                 -1.5
ça suffire                                    -1.5
ça aller pas                                  -1.5
ça marche pas                                 -1.5
ça fonctionner pas                            -1.5
=y =marre                                     -1.5
assez (décevant|décevoir|mitigé|moyen|cher|long|lent)  -1.3
plutôt (décevant|moyen|mitigé|cher|long|lent|mauvais)  -1.5
compte-gouttes                                -1.5
=au compte-gouttes                            -1.5
en dent scie                                  -1.5
encore et encore                              -1.5
avec lance-pierre                             -1.5
bémol                                         -0.4
seul point noir                               -0.4
gros point noir                               -1.5
point noir                                    -0.6
à prix or                                     -1.5
plein pot                                     -1.5
usine gaz                                     -1.5
parcours combattant                           -1.5
chemin croix                                  -1.5
montagne russe                                -1.5
loterie                                       -1.5
roulette russe                                -1.5
=au petit bonheur chance                      -1.5
demi-mesure                                   -1.5

# faux amis : négation de surface, sens positif
!rien redire  +2.8
rien redire                                   +2.8
rien reprocher                                +2.5
!rien (reprocher|envier|signaler|négatif)  +2.8
rien envier                                   +2.8
rien signaler                                 +2.9
rien négatif                                  +2.8
que dire plus                                 +0.8
jamais décevoir                               +3.2
pas !inquiétude                                +2.8
=y pas photo                                  +2.8
sans !hésiter                                  +2.8
sans !hésitation                               +2.8
=œil fermé                                     +2.8
=œil fermer                                    +2.8
sans !égal                                     +2.8
sans !pareil                                   +2.8
sans !comparaison                              +2.8
sans !équivalent                               +2.8
pas tarir éloge                               +2.8
tarir éloge                                   +2.8
pas hésiter second                            +2.8
hésiter pas second                            +2.8
hésiter surtout pas                           +2.8
foncer =œil                                    +2.8
rien que bonheur                              +2.8
que demander plus                             +2.7
que bonheur                                   +2.8
que positif                                   +2.8
pouvoir rêver mieux                           +2.8
rêver mieux                                   +2.8
pas faire dans demi-mesure                    +2.8
pas mal                                       +1.7
pas !mauvais                                  +0.8
pas si mal                                    +1.5
pas !souci                                     +0.8
pas !problème                                  +0.8
zéro !problème                                 +1.5
zéro !souci                                    +1.5
zéro !défaut                                   +1.5
zéro !tracas                                   +1.5
zéro !stress                                   +1.5
aucun !souci                                   +1.5
aucun !problème                                +1.5
aucun !difficulté                              +1.5
pas mauvais surprise                          +1.5
pas !surprise                                  +1.0
pas !chichi                                    +1.5
pas !plaindre                                  +1.5
pas !cher                                      +1.5
pas trop cher                                 +1.5
pas très cher                                 +1.5
pas !stress                                    +1.5
pas !retard                                    +1.0
pas !panne                                     +1.5
pas prise tête                                +1.5
sans prise tête                               +1.5
sans prendre tête                             +1.5
sans !chichi                                   +1.5
sans =fioriture                               +1.5
sans trop attendre                            +1.5
ça aller                                      +0.2
ça aller bien                                 +0.8
comme sur roulette                            +1.5
marcher comme sur                             +1.5

# louanges
=aux petit soin                               +3.2
petit soin                                    +3.2
petit oignon                                  +3.2
=aux petit oignon                             +3.2
doigt dans nez                                +3.2
=au poil                                      +3.2
=au top                                       +4.4
top niveau                                    +3.2
top top                                       +3.2
=au top niveau                                +3.2
tout douceur                                  +3.2
cinq sur cinq                                 +3.2
cinq étoile                                   +3.2
dix sur dix                                   +3.2
=10 sur =10                                   +3.2
=20 sur =20                                   +3.2
=5 sur =5                                     +3.2
mettre petit plat                             +3.2
petit plat dans grand                         +3.2
cousu main                                    +3.2
sur mesure                                    +3.2
tapis rouge                                   +3.2
dérouler tapis rouge                          +3.2
tout simplement parfait                       +3.2
comme maison                                  +3.2
comme chez soi                                +3.2
comme roi                                     +3.2
comme reine                                   +3.2
comme coq                                     +3.2
être ange                                     +3.2
sur nuage                                     +3.2
petit paradis                                 +3.2
=havre paix                                   +3.2
mettre =en quatre                             +3.2
plier =en quatre                              +3.2
couper =en quatre                             +3.2
=décarcasser                                  +3.2
démener                                       +3.2
donner meilleur                               +3.2
faire maximum                                 +3.2
faire impossible                              +3.2
faire tout possible                           +3.2
remuer ciel et terre                          +3.2
aller au-delà                                 +3.2
sortir lot                                    +3.2
démarquer                                     +3.2
hors commun                                   +3.2
hors pair                                     +3.2
faire mouche                                  +3.2
tirer chapeau                                 +3.2
chapeau bas                                   +3.2
chapeau à                                     +3.2
lever chapeau                                 +3.2
coup chapeau                                  +3.2
faire honneur                                 +3.2
faire différence                              +3.1
faire unanimité                               +3.2
avoir coup main                               +3.2
mériter connaître                             +3.2
mériter cinq                                  +3.2
valoir détour                                 +3.2
valoir coup                                   +3.2
valoir voyage                                 +3.2
valoir prix                                   +3.2
en valoir peine                               +3.2
tenir route                                   +3.2
tenir promesse                                +3.2
tenir parole                                  +3.2
parole tenu                                   +3.2
joindre utile agréable                        +3.2
adopter définitivement                        +3.2
pépite                                        +3.2
perle                                         +2.2
perle rare                                    +3.2
tuerie                                        +2.2
petit merveille                               +3.2
merveille                                     +3.0
merveille de                                  +3.2
mine or                                       +3.2
trésor                                        +0.8
bon élève                                     +3.2
bon point                                     +3.3
gros plus                                     +3.2
vrai plus                                     +3.2
petit plus                                    +3.3
coup cœur                                     +3.2
coup pouce                                    +3.2
donner coup pouce                             +3.2
coup main                                     +3.2
donner coup main                              +3.2
gros coup cœur                                +3.2
haut main                                     +3.2
de main maître                                +3.2
rapport qualité-prix                          +1.5
rapport qualité prix                          +1.5
bon rapport qualité prix                      +4.0
meilleur rapport qualité prix                 +3.2
imbattable                                    +3.2
à tout épreuve                                +3.2
tout =bénéf                                   +3.2
gagnant-gagnant                               +3.2
gagnant                                       +0.8
en tour main                                  +3.2
en deux temps trois mouvement                 +3.2
en moins deux                                 +3.2
en clin =œil                                   +3.2
en rien temps                                 +3.2
en trois clic                                 +3.2
en quelques clic                              +3.2
en deux clic                                  +3.2
simple comme bonjour                          +3.2
jeu enfant                                    +3.2
facile comme tout                             +3.2
clair et net                                  +3.2
=au rendez-vous                               +4.0
à écoute                                      +3.2
toujours écoute                               +3.2
toujours présent                              +3.2
toujours disponible                           +3.3
toujours plaisir                              +3.2
toujours bien                                 +4.0
de bon conseil                                +3.2
bon conseil                                   +3.2
homme parole                                  +3.2
gens bien                                     +3.2
beau équipe                                   +3.2
équipe choc                                   +3.2
équipe top                                    +3.2
service top                                   +3.2
service impeccable                            +3.2
service qualité                               +4.0
service irréprochable                         +3.2
accueil top                                   +3.2
accueil chaleureux                            +3.5
accueil agréable                              +3.4
chaleureux accueil                            +3.2
prise charge parfait                          +2.5
prix top                                      +3.2
site bien faire                               +3.2
qualité top                                   +3.2
tout nickel                                   +3.3
sur bout doigt                                +3.2
dans règle art                                +3.2
comme neuf                                    +3.2
mieux que prévoir                             +3.2
plus rapide que prévoir                       +3.2
mieux qu'avant                                +1.0
mieux qu'ailleurs                             +3.2
meilleur qu'ailleurs                          +3.2
mieux que autre                               +3.2
plus vite que prévoir                         +3.2
avant date prévoir                            +3.2
satisfait =100                                +3.2
satisfait cent cent                           +3.2
mettre =baume                                 +3.2
=baume cœur                                   +3.2
ça faire chaud cœur                           +3.2
chaud cœur                                    +3.2
ça faire plaisir                              +2.8
faire plaisir voir                            +3.2
bien jouer                                    +3.2
beau geste                                    +3.2
noble geste                                   +3.2
en redemander                                 +3.2
à consommer sans modération                   +3.2
sans !modération                               +3.2
=y aller =œil                                  +3.2
allez-y                                       +2.0
=vous pouvoir aller                           +1.5
fidèle client depuis                          +3.2
content choix                                 +3.2
pour rien monde                               +3.2
long vie                                      +3.2
enfin entreprise sérieux                      +2.8
enfin banque                                  +1.5
enfin quelqu'un                               +1.0
prendre … vache lait                          -4.0
renvoyer balle                                -2.8
=on =ne =peut =mieux                          +3.5
=on =peut =pas =mieux                         +3.5
pas !déplaire                                  +1.0
=une =simplicité                              +1.8

un peu (cher|long|lent|juste|compliqué|froid|élevé|limite|léger|court|fade|sec|gras|trop|petit|serré|flou)  -0.6
un peu (décevoir|décevant|déçu|mitigé|frustré|perdu|énervé|agacé)  -1.0
très peu cher                                 +1.5
=n =importe =quoi                             -2.8
=nimporte =quoi                               -2.8
=faites pas avoir                             -3.0
secours                                       -0.6
=au secours                                   -3.0

(faire|laisser) =avoir                        -2.6
faire bien =avoir                             -3.0

petit (bémol|souci|problème|défaut|reproche|regret|hic|inconvénient|déception|point)  -0.3
seul (bémol|problème|souci|défaut|reproche|regret|hic|inconvénient|chose)  -0.2
seul petit (bémol|problème|souci|défaut|reproche|regret|hic|inconvénient)  -0.3
seul point négatif                            -0.4
petit point négatif                           -0.4
quelques (souci|problème|erreur|défaut)       -0.7
!besoin                                       +0.6
!besoin (de|d)                                +0.8
# --- impatience, rappel à l'ordre ---
(=trouvez|=trouves|=trouve|=semble|=paraît) … normal <question>  -2.0
=serait (=grand|=plus =que)? temps  -1.8
(=est|=il) =grand temps  -1.8
encore =un =effort  -1.2
petit effort … (=sur|=pour|=serait)  -0.8
avoir intérêt =à  -1.2
=peuvent crever  -3.0
bientôt =fini  -0.8
votre cinéma  -1.5
=appelle =pas =ça  -2.0
=n'en =est =pas =un  -2.0
=n'en =est =pas =une  -2.0
(=pouvez|=allez|=voulez|=prière|=merci) … arrêter =de  -1.5
=arrêtez =de  -1.5
=mot d'explication  -0.8
si seulement  -1.2
=réveillez =vous  -1.8
réveillez-vous  -1.8
=faites (=quelque =chose|=un =truc)  -1.2
=un =peu =de respect  -2.0
mouais  -1.0
=sans =plus  -1.0
correct … =sans =plus  -0.5
avoir connu … mieux  -1.8
pareil (=chez|=ici|=dans =le|=depuis)  -0.6
=on =en =est =où  -0.8
décalage  -0.8
=c =est =le =minimum  -0.8
=un =jour =quelqu  -0.8

[neutre]
regarder … =de haut =en bas
prix sur demande
prendre =la parole
pain sur mesure
bijou fantaisie
assurance bijou
bijou en or
=bijouterie
perle de culture
collier de perle
trésor public
direction =du trésor
de haut en bas
en haut de
vers le haut
haut niveau sportif
en cours de
peau sur
roulette dentaire
roulette de dentiste
chaise à roulette
loterie national
bande passant
bande dessiner
bande annonce
pigeon voyageur
nid de pigeon
à =la porte de
pas de porte
à =la rue de
chapeau de paille
carte perdre
perdre de vue
coup de téléphone
coup de fil
=du premier coup
=du coup
coup d'œil
après coup
pas à pas
pas de date
=au point de
mise =au point
point de vente
point relais
point de vue
de =ma poche de veste
livre de poche
téléphone de poche
faire le point
jambe de bois
main propre
second main
main levée
à =la main

[exemples]
négatif  L'accueil laisse vraiment à désirer.
négatif  Ils se moquent du monde dans cette agence.
négatif  on nous prend pour des pigeons
négatif  C'est du foutage de gueule !
négatif  Je me suis fait avoir par ce garagiste.
négatif  Un vrai parcours du combattant pour avoir un rendez-vous.
négatif  Ils sont aux abonnés absents depuis la signature.
négatif  On marche sur la tête avec ce nouveau compteur.
négatif  La chambre n'était pas terrible.
négatif  Du grand n'importe quoi, ils se renvoient la balle.
négatif  Le chantier, ni fait ni à faire.
positif  Rien à redire, ils sont aux petits soins.
positif  Réservé les doigts dans le nez.
positif  Equipe au top, tout roule comme sur des roulettes.
positif  Formation pas mal du tout.
positif  pas de souci avec ce transporteur
positif  Le médecin a fait tout son possible, chapeau bas.
positif  Cet hôtel vaut le détour, une pépite.
positif  Vous pouvez y aller les yeux fermés.
positif  Ils se sont mis en quatre pour nous dépanner.
positif  Inscription en quelques clics, un jeu d'enfant.
neutre   Je passerai du coup au point relais.
neutre   J'ai reçu un coup de fil à dix heures.
neutre   Le trésor public se trouve rue Pasteur.
neutre   On se retrouve pour un échange en main propre.
neutre   Je voudrais une assurance pour un bijou fantaisie.
neutre   Il habite à la porte de Vanves.
neutre   Combien coûte un collier de perles ?
neutre   La bande passante est de cent mégas.
neutre   J'attends devant la porte du magasin.
neutre   Lisez la page de haut en bas.
