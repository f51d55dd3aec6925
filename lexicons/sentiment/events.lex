titre  Événements
quoi   Ce qui est arrivé au client : pannes, refus, erreurs, démarches, litiges, ou au contraire aide, résolution, geste.

# problèmes
problème                                      -0.7
souci                                         -0.5
ennui                                         -1.2
incident                                      -0.9
tracas                                        -1.2
pépin                                         -1.2
couac                                         -1.2
aléa                                          -1.2
désagrément                                   -1.2
dérangement                                   -1.2
malentendu                                    -1.2
imprévu                                       -1.2
complication                                  -1.2
difficulté rencontrer                         -1.2
problématique                                 -0.6
mésaventure                                   -1.2
déboires                                      -1.2
contretemps                                   -1.2
problème technique                            -2.0
problème récurrent                            -2.0
toujours même problème                        -2.0
nombreux problème                             -2.0
que problème                                  -2.0
beaucoup problème                             -2.0
gros souci                                    -1.9
que ennui                                     -2.0
que souci                                     -2.0
problème non résolu                           -2.0
problème pas résolu                           -2.0
!résoudre                                     -2.0
!régler -règle -règles                        -2.0
dysfonctionnement                             -2.3
dysfonctionner                                -2.0
anomalie                                      -2.0
défaillir                                     -2.0
=beug                                         -2.0
bogue                                         -2.0
planter -plante -plantes                      -2.0
plantage                                      -2.0
buguer sans =cesse                            -2.0
panne                                         -1.2
tomber panne                                  -2.0
coupure                                       -2.0
couper -coupe -coupes                         -1.0
interruption                                  -2.0
interrompre                                   -1.9
bloquer                                       -1.0
blocage                                       -2.0
débloquer enfin                               -2.0
en =rade                                      -2.0
hors service                                  -2.0
=hs                                           -2.0
black-out                                     -2.0
saturer                                       -2.0
saturation                                    -2.0
erreur                                        -1.4
faute                                         -1.5
bévue                                         -1.5
bourde                                        -1.5
étourderie                                    -1.5
tromper -trompe -trompes                      -1.7
confondre                                     -1.5
confusion                                     -1.5
quiproquo                                     -1.5
gaffe                                         -1.5
cafouillage                                   -1.5
cafouiller                                    -1.5
ratage                                        -1.5
rater                                         -2.1
louper -loupe -loupes                         -1.2
échec                                         -1.5
échouer                                       -1.5
défaut conseil                                -1.5
perte                                         -1.1
perdre                                        -1.5
égarer                                        -1.5
manquer                                       -0.9
vice caché                                    -1.5
vice forme                                    -1.5
malfaçon                                      -1.5
endommagement                                 -1.5
casse                                         -1.0
casser                                        -1.3
détruire                                      -1.5
destruction                                   -1.5
fuite                                         -1.0
inondation                                    -1.5
inonder                                       -1.5
!souci                                        +1.7
!ennui                                        +1.5
!difficulté                                   +1.5
!panne                                        +1.5
!bug                                          +1.5
!attente -attentes                            +1.2
!défaut                                       +1.5
!reproche                                     +1.5
!tracas                                       +1.5
!désagrément                                  +1.5
!inconvénient                                 +1.5
!contrainte                                   +1.5
!complication                                 +1.5
!surcoût                                      +1.5
!coupure                                      +1.5
jamais moindre problème                       +1.5
jamais avoir problème                         +1.5
jamais avoir souci                            +1.5
!faux note                                    +1.6
!mauvais surprise                             +1.5
!perte temps                                  +1.5

# retards, attente
retard                                        -1.8
retarder                                      -1.9
en retard                                     -1.5
repousser                                     -1.5
traîner                                       -1.5
faire traîner                                 -1.5
traîner longueur                              -1.5
prendre retard                                -1.5
retard livraison                              -1.5
accumuler retard                              -1.5
attente -attentes                             -0.8
file attente                                  -1.5
en attente                                    -1.5
attendre toujours                             -1.5
toujours attente                              -1.5
attendre vain                                 -1.5
attendre encore                               -1.5
attendre depuis                               -1.6
attendre longtemps                            -1.5
attendre (heure|mois|semaine)                 -1.5
rester attente                                -1.5
mettre attente                                -1.5
temps attente                                 -1.2
longtemps                                     -1.5
toujours cours                                -1.5
éterniser                                     -1.5
tarder                                        -1.0
=lanterner                                    -1.5
poireauter                                    -1.5
faire pied grue                               -1.5
faire queue                                   -1.5
queue interminable                            -1.5
perdre temps                                  -1.7
perte temps                                   -1.5
faire perdre temps                            -1.5
temps perdre                                  -1.5
temps fou                                     -1.5
temps infini                                  -1.5
suspens                                       -1.5
en suspens                                    -1.5
en souffrance                                 -1.5
=au point mort                                -1.5
piétiner                                      -1.5
stagner                                       -1.5
enliser                                       -1.5
inactif depuis                                -1.5
attendre                                      -0.6
patienter -patiente -patientes                -1.5
encore attendre                               -0.8
date limite dépasser                          -0.8
ralentir                                      -0.8
ralentissement                                -0.8
dépasser délai                                -0.8
délai dépasser                                -0.8
!rembourser                                   -3.4
!livrer                                       -2.8
!traiter                                      -2.2
!avancer                                      -2.5
!donner suite                                 -2.5
jamais arriver                                -2.5
!arriver                                      -1.4
toujours pas (recevoir|rembourser|livrer|régler|traiter|répondre|réparer|résoudre|=avoir|virer|payer|indemniser|installer)  -3.4
toujours pas (nouvelle|réponse|remboursement|solution|colis|technicien|retour|carte|versement)  -2.5
toujours aucun (nouvelle|réponse|retour|remboursement|solution)  -2.5
rien =bouge                                   -2.5
rien avance                                   -2.5

# réponse, contact
!répondre                                     -3.4
!réponse                                      -3.4
!nouvelle                                     -2.5
!retour                                       -2.0
!rappeler                                     -2.0
!recontacter                                  -2.0
!décrocher                                    -2.1
!contact                                      -2.0
!interlocuteur                                -2.0
!joindre                                      -2.1
!explication                                  -2.1
!informer                                     -2.0
!prévenir                                     -1.8
!solution                                     -2.0
!suivi                                        -1.6
!aider                                        -2.1
!écouter                                      -2.0
!communication                                -2.0
!excuse                                       -2.0
!excuser                                      -2.0
!geste                                        -2.0
!effort                                       -2.0
!prise charge                                 -2.0
!prendre charge                               -2.0
!prendre compte                               -2.0
!tenir compte                                 -1.9
!tenir parole                                 -2.0
!tenir promesse                               -2.0
!tenir engagement                             -2.0
!respecter                                    -2.0
!honorer                                      -2.0
!valoir                                       -2.0
!considérer                                   -2.0
!garantir                                     -1.9
!couvrir                                      -1.2
!satisfaction                                 -1.9
!garantie                                     -2.0
silence radio                                 -2.0
silence                                       -2.0
faire sourde oreille                          -2.0
faire mort                                    -2.0
répondeur                                     -2.1
boîte vocal                                   -2.0
boucle                                        -2.2
mail sans réponse                             -2.0
message sans réponse                          -2.0
appel sans réponse                            -2.0
rester sans réponse                           -2.2
rester sans nouvelle                          -2.0
laisser sans (réponse|nouvelle|solution|explication)  -2.0
sonner dans vide                              -2.0
raccrocher                                    -2.1
impossible =de? (joindre|contacter|=avoir|obtenir|résilier|annuler|accéder|connecter|parler|utiliser|faire|rembourser|modifier)  -4.2
impossible (joindre|contacter|=avoir|obtenir|résilier|annuler|accéder)  -2.0
difficile joindre                             -2.0
difficile (joindre|contacter|=avoir|obtenir)  -2.4
personne (répondre|savoir|décrocher|rappeler|bouger)  -2.0
personne savoir                               -2.0
personne bout                                 -2.0
plus service                                  -2.0
numéro surtaxer                               -2.0
surtaxer                                      -2.0
!recevoir                                     -1.5
!comprendre                                   -1.3
!fonctionner                                  -1.5
!marcher                                      -1.4
!possible                                     -0.9
!pouvoir                                      -0.3
!savoir                                       -0.4
!trouver                                      -0.6
!accepter                                     -1.1
!vouloir                                      -1.2
!réussir                                      -1.4
!parvenir                                     -1.5
!envoyer                                      -0.9
!payer                                        -0.4
!verser                                       -1.5
!correspondre                                 -2.0
!faire                                        -0.4
!respect                                      -1.5
!accès                                        -1.5
!accéder                                      -1.5
!compensation                                 -1.5
!dédommagement                                -1.5
!indemnisation                                -1.5
!remboursement                                -1.5
!intéresser                                   -1.5
!servir                                       -1.6
!bien                                         -1.6
!gérer                                        -1.5
!appliquer                                    -1.2
!reconnaître                                  -1.6
!mériter                                      -1.5
!donner                                       -0.5
!expliquer                                    -1.5
relancer                                      -1.8
réclamer                                      -1.5
redemander                                    -1.5
renvoyer                                      -1.0
insister                                      -0.8
exiger                                        -1.2
payer                                         -0.5
prélèvement                                   -0.6
remboursement -remboursements                 -0.7
relance                                       -2.3
multiple relance                              -1.5
relance multiple                              -1.5
nombreux relance                              -1.5
nombreux appel                                -1.5
plusieurs appel                               -1.5
multiple appel                                -1.5
plusieurs relance                             -1.5
plusieurs mail                                -1.5
nombreux mail                                 -1.5
dizaine appel                                 -1.5
dizaine mail                                  -1.5
énième                                        -1.5
<nombre> appel                                -1.6
<nombre> mail                                 -1.5
<nombre> fois                                 -0.5
plusieurs fois                                -0.6
plusieurs reprise                             -1.1
maint fois                                    -1.5
sans !arrêt                                    -1.5
sans !relâche                                  -1.5
harceler                                      -1.5
batailler                                     -1.5
bataille                                      -1.5
bagarre                                       -1.5
combat                                        -1.5
combattre                                     -1.5
supplier                                      -1.5
mendier                                       -1.5
quémander                                     -1.5
répéter                                       -1.5
réexpliquer                                   -1.5
tout recommencer                              -1.5
recommencer zéro                              -1.5
repartir zéro                                 -1.5
réexpédier                                    -1.5
refaire                                       -1.1
réitérer                                      -1.5
ressaisir                                     -1.5
courir après                                  -1.5
devoir relancer                               -1.5
obliger de                                    -1.3
obliger                                       -1.2
être obliger                                  -1.4
contraindre                                   -0.8

# ce qui arrive, et n'est la faute de personne : ces mots disent de quoi l'on parle
sinistre                                      -0.4
(expert|expertise|constat)                    -0.4
(dégât|inondation|incendie|cambriolage|grêle|foudre|tempête|accrochage|collision)  -0.4
dégât eau                                     -0.4
(dépannage|dépanneuse|dépanneur|remorquage|remorquer)  -0.3
(soin|médicament|vaccin|ordonnance|hospitalisation|vétérinaire)  -0.3
(décès|succession|obsèques)                   -0.4
(prendre|prise|=pris) charge                  -0.1

# refus, litiges
refuser                                       -2.2
refus                                         -2.2
rejeter                                       -2.5
rejet                                         -2.2
décliner demande                              -2.2
opposer refus                                 -2.2
fin non-recevoir                              -2.2
exclure                                       -1.2
exclusion                                     -1.0
évincer                                       -2.2
=viré                                         -2.2
radier                                        -2.2
radiation                                     -2.2
expulser                                      -2.2
expulsion                                     -2.2
résilier                                      -2.0
résiliation                                   -1.5
clôturer                                      -1.0
clôture                                       -0.8
fermeture                                     -0.7
fermer compte                                 -2.2
supprimer                                     -1.2
suppression                                   -2.2
annuler                                       -1.5
annulation                                    -1.5
suspendre                                     -2.1
suspension                                    -2.1
priver (=de|=d|=du)                           -2.2
dénier                                        -2.2
contester                                     -1.5
contestation                                  -0.5
réclamation                                   -2.2
plainte                                       -1.0
litige                                        -0.8
différend                                     -2.2
contentieux                                   -2.2
désaccord                                     -2.2
dispute                                       -2.2
polémique                                     -2.2
rompre                                        -2.2
rupture                                       -0.8
retirer                                       -0.5
porter plainte                                -2.9
déposer plainte                               -2.8
mise demeure                                  -2.9
mettre demeure                                -2.8
tribunal                                      -1.4
avocat                                        -1.6
huissier                                      -2.8
recouvrement                                  -2.9
justice                                       -2.5
procès                                        -2.8
poursuite judiciaire                          -2.8
poursuivre justice                            -2.8
médiateur                                     -2.0
médiation                                     -1.5
signaler                                      -0.4
signalement                                   -0.8
dénoncer                                      -1.8
dénonciation                                  -0.8
menacer                                       -2.8
menace                                        -2.8
chantage                                      -2.8
intimidation                                  -2.8
intimider                                     -2.8
harceler téléphoniquement                     -2.8
préjudice                                     -2.8
sanction                                      -2.8
sanctionner                                   -2.8
pénalité                                      -2.8
pénaliser                                     -2.7
amende                                        -1.5
majoration                                    -1.5
=agio                                         -2.8
surendetter                                   -2.8
endetter                                      -2.8
dette                                         -1.0
ruiner                                        -3.0
expulsé                                       -2.8
accuser tort                                  -2.8
accusation                                    -2.8
à tort                                        -2.8
injustement                                   -2.8
subir préjudice                               -2.8
couper courant                                -2.8

# argent
augmentation                                  -1.3
augmenter                                     -1.3
hausse                                        -1.3
surcoût                                       -1.5
surfacturer                                   -1.5
surfacturation                                -1.5
facturer -facture -factures                   -1.3
facturer deux fois                            -1.5
double prélèvement                            -1.5
prélever                                      -1.2
débiter                                       -1.2
encaisser                                     -1.2
ponctionner                                   -1.5
majorer                                       -1.5
trop-perçu                                    -1.5
impayé                                        -1.0
franchise                                     -0.4
malus                                         -0.6
frais supplémentaire                          -1.5
frais bancaire                                -1.5
frais dossier abusif                          -1.5
supplément                                    -0.6
coûter                                        -0.4
dépense inutile                               -1.5
rallonge                                      -1.5
reste charge                                  -1.5
prélèvement abusif                            -1.5
somme astronomique                            -1.5
augmenter sans                                -2.5
payer rien                                    -2.5
payer deux fois                               -2.5
payer dans vide                               -2.5
payer plein pot                               -2.5
payer vent                                    -2.5
perdre argent                                 -2.6
perte argent                                  -2.5
argent perdre                                 -2.5
jeter argent                                  -2.5
argent fenêtre                                -2.5
gaspiller                                     -2.4
prélever sans                                 -2.5
débiter sans                                  -2.5
ponction                                      -2.5
racket                                        -2.5
racketter                                     -2.5
spolier                                       -2.5
spoliation                                    -2.5
détourner                                     -2.5
détournement                                  -2.5
extorquer                                     -2.5
extorsion                                     -2.5
soutirer                                      -2.5
vol organisé                                  -2.5
faire voler                                   -2.7
fraude                                        -1.2
frauder                                       -2.5
pirater                                       -2.5
piratage                                      -2.5
hameçonnage                                   -2.5
=phishing                                     -2.5
usurper                                       -2.5
usurpation                                    -2.5
abuser                                        -2.5
profiter client                               -2.5
abuser (confiance|=crédulité|faiblesse)       -2.5
vendre vent                                   -2.5
vente forcé                                   -2.6
forcer main                                   -2.5
démarchage                                    -2.5
démarcher -démarche -démarches                -2.5
démarchage abusif                             -2.5
spam                                          -1.0
spammer                                       -2.5
publicité mensonger                           -2.5
rembourser rapidement                         +1.2
rembourser intégralement                      +1.2
rembourser vite                               +1.2
remboursement rapide                          +1.2
remboursement immédiat                        +1.2
bien rembourser                               +1.5
très bien rembourser                          +1.2
rapidement rembourser                         +1.2
bon remboursement                             +1.5
virement rapide                               +1.2
indemniser rapidement                         +1.2
bien indemniser                               +1.2
rapidement indemniser                         +1.2
rabais                                        +0.8
réduction                                     +0.5
ristourne                                     +0.8
promo                                         +0.5
promotion                                     +0.5
cadeau                                        +0.7
offrir -offre -offres                         +0.6
offert                                        +0.6
économie                                      +0.9
geste commercial obtenir                      +1.2
bénéficier                                    +0.2
avantage                                      +0.8
rembourser -remboursé -remboursée -remboursés -remboursées  -1.2
indemniser                                    -1.0
indemnisation                                 -1.0
dédommager                                    -0.8
dédommagement                                 -0.8
compensation                                  -0.8
geste commercial                              -0.8
compenser                                     -0.8
changer assurance                             -1.2
changer banque                                -1.2
changer opérateur                             -1.2
changer fournisseur                           -1.2
changer crémerie                              -0.8

# tromperies
mentir                                        -3.7
mensonge                                      -3.5
mentir =effrontément                          -3.5
abus confiance                                -3.5
duperie                                       -3.5
=dol                                          -3.5
faux avis                                     -2.5
faux commentaire                              -3.5
faux prix                                     -3.5
faux promesse                                 -3.5
promesse non tenu                             -3.5
promesse non tenue                            -3.5
promesse jamais tenu                          -3.5
faux information                              -3.5
faux publicité                                -3.5
faux promo                                    -3.5
embobiner                                     -3.5
embrouille                                    -3.5
embrouiller                                   -3.5
arnaquer client                               -3.5
entuber                                       -3.5
enfumer                                       -3.5
enfumage                                      -3.5
baratin                                       -3.5
baratiner                                     -3.5
leurrer                                       -3.5
leurre                                        -3.5
piéger                                        -2.8
piège                                         -2.8
appât                                         -3.5
attrape-nigaud                                -3.5
attrape-couillon                              -3.5
tromperie sur                                 -3.5
induire erreur                                -3.5
erreur volontaire                             -3.5
désinformation                                -3.5
faux espoir                                   -3.5
cacher vérité                                 -3.5
=bobard                                       -3.5
trafiquer                                     -3.5
tricher                                       -3.5
tricherie                                     -3.5
tricheur                                      -3.5
dissimulation                                 -3.5
omettre volontairement                        -3.5
usurpation identité                           -3.5
truander                                      -3.5
flouer client                                 -3.5
gruger                                        -3.5
=grugé                                        -3.5
niquer                                        -3.5
=baiser                                       -3.5
couillonner                                   -3.5
enculer                                       -3.5

# comportement
moquer                                        -2.9
moquer client                                 -2.8
moquerie                                      -2.8
foutre                                        -2.8
ficher de                                     -1.9
envoyer balader                               -2.8
envoyer promener                              -2.8
envoyer =paître                               -2.8
envoyer =bouler                               -2.8
balader -balade -balades                      -2.8
trimballer                                    -2.8
ping-pong                                     -2.8
crier                                         -2.4
hurler                                        -2.8
gueuler                                       -2.8
engueuler                                     -2.8
agresser                                      -2.4
agression                                     -2.8
insulter client                               -2.8
claquer porte                                 -2.8
bâcler                                        -2.8
saboter                                       -2.8
massacrer                                     -2.8
négliger                                      -2.8
bafouer                                       -2.8
piétiner droit                                -2.8
mal servir                                    -2.8
snober                                        -2.8
toiser                                        -2.8
ricaner                                       -2.8
soupirer                                      -2.8
lever =œil                                     -2.8
laisser poireauter                            -2.8
planter client                                -2.8
poser lapin                                   -2.8
faire semblant                                -2.8
faire importer quoi                           -2.8
fuir responsabilité                           -2.8
dédouaner                                     -2.8
défausser                                     -2.8
rejeter faute                                 -2.8
rejeter responsabilité                        -2.8
cacher derrière                               -2.8
dérober                                       -2.8
=dérobade                                     -2.8
esquiver                                      -2.8
noyer poisson                                 -2.8
botter =en =touche                            -2.8
jouer montre                                  -2.8
faire sourde                                  -2.8
dire tout et contraire                        -2.8
contredire                                    -2.8
changer avis sans                             -2.8
désengager                                    -2.8
tourner dos                                   -2.8
sous prétexte                                 -1.5
prétexter                                     -1.7
prétexte                                      -1.5
invoquer                                      -1.5
imposer                                       -1.2
exiger encore                                 -1.5
demander encore                               -1.5
réclamer sans =cesse                          -1.5
incomber                                      -0.8
désengagement                                 -1.5
débrouiller                                   -1.5
débrouiller seul                              -1.5
démerder                                      -1.5
laisser attendre                              -1.5
déplacer rien                                 -1.5
revenir plusieurs fois                        -1.5
quitter                                       -1.5
partir définitivement                         -1.5
désabonner                                    -1.5
désinscrire                                   -1.5
désinstaller                                  -1.5
partir ailleurs                               -1.5
aller concurrence                             -1.5
passer concurrence                            -1.5
dégradation                                   -2.0
dégrader                                      -2.0
empirer                                       -2.0
aggraver                                      -2.0
régresser                                     -2.0
régression                                    -2.0
déclin                                        -2.0
dégringoler                                   -2.0
perdre qualité                                -2.0
depuis rachat                                 -2.0
!progresser                                   -2.0
nuire                                         -2.0
pénalisant                                    -2.0
polluer                                       -2.0
compromettre                                  -1.7
saccager                                      -2.0
retomber sur                                  -2.0
léser client                                  -2.0

# accident, santé (ton du texte)
accident                                      -0.5
panne moteur                                  -1.2
intoxication                                  -1.2
intoxiquer                                    -1.2
malade après                                  -1.2
vomissement                                   -1.2
hospitaliser après                            -1.2
blessure                                      -0.6
blesser                                       -0.8
brûlure                                       -0.8
allergie                                      -0.5
étouffer                                      -1.2
explosion batterie                            -1.2
incendie                                      -0.4
décès après                                   -0.5

# événements heureux
résoudre                                      +0.3
résolution                                    +0.3
résoudre rapidement                           +1.8
problème résoudre                             +1.1
problème régler                               +1.0
vite résolu                                   +1.8
aider -aides                                  +0.7
aide précieux                                 +1.8
aide efficace                                 +1.8
grand aide                                    +2.0
très aider                                    +1.8
bien aider                                    +1.8
dépanner                                      +1.2
dépannage rapide                              +1.8
sauver vie                                    +1.8
accompagner                                   +0.8
accompagnement                                +1.4
soutenir                                      +0.5
soutien                                       +1.3
épauler -épaules -épaule                      +1.8
guider -guide -guides                         +1.2
orienter                                      +0.3
rendre service                                +1.8
faciliter vie                                 +1.8
changer vie                                   +1.8
simplifier vie                                +1.8
prendre main                                  +1.8
prise charge rapide                           +1.8
prendre charge rapidement                     +1.8
prendre charge immédiatement                  +1.8
prendre soin                                  +1.8
être petit soin                               +1.8
expliquer clairement                          +1.8
bien expliquer                                +2.0
répondre (=mes|notre|tout)? question          +1.8
répondre question                             +1.8
répondre rapidement                           +1.8
répondre vite                                 +1.8
répondre besoin                               +2.0
répondre parfaitement attente                 +2.5
réponse rapide                                +1.9
réponse immédiat                              +1.8
réponse clair                                 +1.8
réponse précis                                +1.8
réponse satisfaisant                          +1.8
rappeler rapidement                           +1.8
traiter rapidement                            +1.9
traitement rapide                             +1.8
livrer rapidement                             +1.8
livraison rapide                              +1.8
expédition rapide                             +1.8
envoi rapide                                  +1.8
recevoir rapidement                           +1.8
livrer =à temps                               +1.8
livrer avance                                 +1.8
arriver =à temps                              +1.8
intervenir rapidement                         +1.8
intervention rapide                           +1.8
réparer rapidement                            +1.8
réparer gratuitement                          +1.8
échange gratuit                               +1.8
solution trouver                              +1.8
trouver solution                              +1.2
solution proposer                             +1.8
solutionner                                   +0.3
solution rapide                               +1.8
proposer solution                             +0.8
tenir courant                                 +0.8
tenir informé                                 +0.5
suivi régulier                                +1.8
suivi personnalisé                            +1.8
fidéliser                                     +0.3
fidélisation                                  -0.5
récompenser                                   +0.3
réjouir                                       +1.0
faire effort                                  +0.6
arranger                                      +0.3
faire geste                                   +0.8
geste apprécier                               +1.8
respecter délai                               +1.8
respecter engagement                          +1.8
tenir engagement                              +1.8
satisfaire client                             +1.8
déplacer gratuitement                         +1.8
remercier                                     +1.5
remerciement                                  +1.5
tout remerciement                             +1.5
sincère remerciement                          +1.5
remercier chaleureusement                     +1.5
remercier sincèrement                         +1.5
remercier infiniment                          +1.5
remercier équipe                              +1.5
tenir remercier                               +1.5
encourager                                    +0.6
félicitation à                                +1.5
féliciter                                     +1.5
saluer travail                                +1.5
reconnaître professionnalisme                 +1.5
réussir                                       +0.5
réussite                                      +1.6
succès                                        +0.5
gagner temps                                  +1.2
gagner                                        +0.2
convenir                                      +2.2
convenir parfaitement                         +1.5
convenir tout faire                           +1.5
mériter                                       +0.4
renouveler confiance                          +1.5
renouveler expérience                         +1.5
rester fidèle                                 +1.5
fidèle depuis                                 +0.3
revenir avec plaisir                          +1.5
découvrir -découvert -découverts              +1.0
beau découverte                               +1.6
découverte                                    +1.7
expérience positif                            +1.5
bon prise charge                              +1.6
faire découvrir                               +1.7
tester et approuver                           +1.5
approuver                                     +0.8
adopter                                       +0.8
souscription rapide                           +1.5
souscription facile                           +1.5
souscription simple                           +1.5
inscription facile                            +1.5
inscription rapide                            +1.5
inscription simple                            +1.5
devis rapide                                  +1.5
facile faire                                  +1.5
facile réaliser                               +1.5
facile joindre                                +1.5
facile comprendre                             +1.5
facile accès                                  +2.6
facilement accessible                         +1.5
facilement joignable                          +1.5
joindre facilement                            +1.5
contact facile                                +1.5
joignable facilement                          +1.5
réactiver                                     +0.2
rétablir                                      +0.2
rectifier                                     +0.2
corriger                                      +0.2
régulariser                                   -0.2
débloquer                                     -0.2
excuser                                       -0.3
présenter excuse                              +0.3
rassurer client                               +0.8
récupérer enfin                               +0.2
améliorer service                             +0.8
permettre -permis                             +0.4
protéger                                      +0.2
renseigner                                    +0.3
conseiller utilement                          +1.5
occuper de                                    +0.5
accueillir                                    +0.4
voler client                                  -3.5
=du vol                                       -2.5
voleur                                        -4.0
baisser qualité                               -2.0

!indemniser                                   -2.0
!dédommager                                   -1.8
!annuler                                      -0.8
!supprimer                                    -0.6

# narrations : attente, silence, renvois
==à revoir                                    -1.5
(=est|=sont|=reste|=restent) =a revoir        -1.5
=pas =du =tout                                -1.3
durer depuis                                  -1.5
durer <nombre> (mois|semaine|an|jour)         -1.0
(mettre|falloir) <nombre> (semaine|mois|an)   -1.6
<nombre> (semaine|mois|an) pour (avoir|obtenir|recevoir|répondre|traiter|livrer|rembourser|réparer|changer|envoyer|ouvrir|fermer)  -2.1
toujours (au|en)? cours de traitement         -1.2
toujours même (réponse|discours|excuse|rengaine|message|problème|chose|histoire)  -1.8
(dossier|demande|commande|colis|virement|argent|remboursement|compte|paquet) … (bloquer|disparaître|coincer|introuvable|égarer|perdre|volatiliser|évaporer)  -1.7
(dossier|réclamation|demande|enquête|ticket|litige) … (clos|clore|clôturer|classer)  -1.5
clore                                         -0.6
(sonner|tomber) … (vide|répondeur|occupé)     -2.0
ligne … couper                                -1.8
raccrocher … (moi|=me|=nous|=au)              -2.0
réponse automatique                           -1.5
message automatique                           -1.0
réponse type                                  -1.5
réponse … (robot|copier-coller|stéréotypé|standardisé)  -1.8
copier-coller                                 -1.8
(robot|=chatbot|=bot|automate|disque)         -0.8
serveur vocal                                 -1.0
répondre à côté                               -1.8
à côté (sujet|question)                       -1.5
tourner =en (rond|boucle)                     -2.2
(renvoyer|rediriger|transférer|basculer|adresser|envoyer|orienter) … (=autre|ailleurs|=autres) (service|numéro|personne|agence|bureau|guichet|interlocuteur|conseiller)?  -1.5
service =en service                           -2.2
=de guichet =en guichet                       -2.2
=voir =avec (=le|=la|=mon|=ma|=l|=leur|=les|=un|=une|transporteur|vendeur|banque|assurance|propriétaire|fabricant)  -1.0
chacun … (autre|balle|rejeter|renvoyer)       -1.8
personne … responsable                        -1.2
vouloir … rien (savoir|entendre|faire)        -2.7
vouloir rien (savoir|entendre|faire)          -2.5
!pouvoir rien (faire|=pour)                   -2.3
pouvoir rien faire                            -2.0
rien pouvoir faire                            -2.0
pas =notre (problème|faute|responsabilité|ressort)  -2.2
pas =leur (problème|faute|responsabilité|ressort)  -2.2
pas =mon (problème|ressort)                   -1.8
parole contre                                 -1.8
=circulez                                     -2.0
=débrouillez =vous                            -2.5
=débrouille =toi                              -2.5
laver … main                                  -2.2
fermer … (=yeux|porte|dossier)                -1.0
faire sourd                                   -2.0

# narrations : argent
(prélever|débiter|facturer|payer|encaisser) … (=double|=doublon|=indûment|=tort|=injustement)  -2.2
(prélever|débiter|facturer) … (=deux|=trois) fois  -2.2
(continuer|persister) … (prélever|débiter|facturer|envoyer|appeler|payer|harceler|réclamer)  -2.0
(prélever|débiter|facturer|encaisser) … (=sans|=alors|malgré)  -2.1
(frais|supplément|taxe|commission|option|pénalité) … (surprise|cacher|imprévu|découvrir|dissimulé|gonfler)  -2.0
!revoir … (argent|caution|sou|couleur|euro|acompte|centime)  -2.5
=jamais =revu                                 -2.2
=de =ma =poche                                -1.5
=de =notre =poche                             -1.5
=à =mes frais                                 -2.0
=à =nos frais                                 -2.0
=à =ma charge                                 -1.2
pour =mes frais                               -2.0
(garder|conserver|retenir|encaisser) … (caution|acompte|argent|dépôt|=arrhes)  -2.0
caution … (garder|conserver|retenir|encaisser|jamais)  -2.0
(devis|facture|prix|loyer|cotisation|prime|tarif|note) … (doubler|tripler|exploser|gonfler|flamber|grimper|bondir|salé)  -2.2
prendre =plus cher                            -1.5
payer … (=pour rien|vide|double|plein tarif|fort)  -1.8
jeter … fenêtre                               -2.5
(perdre|partir|envoler) … <nombre> (euro|€)   -1.8
<nombre> (euro|€) … (poubelle|air|rien|vent|=perdus)  -1.8
(réclamer|demander|exiger) … (=encore|=toujours|=même) (document|pièce|papier|justificatif|dossier)  -1.5
encore même (document|pièce|papier|justificatif|chose|question|problème)  -1.5

# narrations : choses
(arriver|livrer|recevoir|rendre|récupérer|trouver|retrouver|ouvrir) … (cassé|casser|briser|abîmer|vide|ouvert|éventrer|écraser|sale|mouillé|rayé|fendre|tordu|trouer|incomplet|usagé|défectueux|périmé|endommager|froid|pourri|déchirer|moisi|brûlé)  -1.2
(arriver|livrer|servir) froid                 -2.0
(carton|colis|paquet|boîte|emballage|enveloppe|valise|sachet) … (vide|ouvert|éventrer|écraser|abîmer|déchirer|trempé|défoncer|percer)  -2.0
(lâcher|griller|exploser|fondre|casser|décoller|craquer|rouiller|déchirer|couler|fissurer|mourir|boucher) … (après|bout|premier|mois|semaine|jour|lavage|utilisation)  -1.8
rendre âme                                    -2.2
=tombé =en rade                               -2.0
plus (marcher|fonctionner|chauffer|charger|démarrer|allumer|tourner|répondre)  -1.8
!(démarrer|chauffer|allumer)                  -1.5
rien … voir … (photo|annonce|description|écran|commande|catalogue|site)  -2.5
rien voir … (photo|annonce|description|écran|commande|catalogue)  -2.5
(photo|annonce|image) … (trompeur|mensonger|retoucher|piquer|voler|faux)  -2.2
(taille|couleur|modèle|adresse|article|produit|plat|référence) (=différent|=différente|erroné|mauvais|faux)  -1.5
mauvais (taille|couleur|modèle|article|produit|plat|référence|personne|pièce|jour|date|heure|endroit|étage|quai|sens)  -2.0
(sentir|odeur) … (moisi|tabac|égout|urine|renfermé|chimique|pourri|brûlé|cigarette|transpiration|poubelle|humidité|fauve)  -2.2
cheveu … (plat|assiette|douche|lit|salade|drap)  -2.2
(tache|trou|rayure|fissure|bosse|trace|moisissure|déchirure|accroc|éraflure) … (sur|dans|partout|mur|drap|tissu)  -0.9
(rayure|fissure|déchirure|éraflure)           -1.0
(rat|souris|cafard|punaise|fourmi|puce) … (chambre|lit|cuisine|appartement|salle|hall)  -2.2
sans !(chauffage|eau|internet|électricité|gaz|courant|connexion|réseau|lumière|toilette|ascenseur|frigo|téléphone|véhicule|fibre|ligne)  -2.0
(plus|=ni) !(chauffage|eau|internet|électricité|réseau|connexion|courant|gaz|lumière|clim|climatisation)  -1.5
(manquer|oublier) … (vis|pièce|accessoire|article|plat|notice|câble|ingrédient|couvert|boisson|moitié|sauce)  -1.8
oublier                                       -0.4

# narrations : conséquences, conduite
(rater|louper|perdre|manquer|gâcher) … (correspondance|train|avion|vol|rendez-vous|vacances|mariage|anniversaire|emploi|congé|jour|noël|entretien|examen|soirée|séjour|week-end)  -2.2
poser (congé|jour|journée|=rtt|matinée|après-midi|demi-journée)  -1.2
(attendre|rester|bloquer|perdre) … (journée|matinée|après-midi)  -1.5
(journée|matinée|après-midi|soirée) … (=pour rien|attendre|perdre)  -1.9
(dormir|nuit|coucher) … (gare|dehors|=sol|aéroport|quai|couloir|=terre)  -2.2
devoir (racheter|repayer|avancer|rappeler|insister|renoncer|refaire|recommencer|batailler|relancer|réclamer|retourner|annuler|marcher|réexpliquer|débrouiller|quémander|menacer|patienter|rester)  -1.1
finir par (abandonner|renoncer|payer|annuler|partir|rentrer|laisser|craquer|raccrocher|acheter|appeler)  -1.5
renoncer                                      -1.3
faire demi-tour                               -1.0
rentrer =bredouille                           -2.0
repartir … (vide|=bredouille|sans)            -1.8
(laisser|planter|abandonner) … (dehors|pluie|froid|seul|gare|trottoir|quai|bord)  -2.2
=en =pleine (nuit|rue|campagne|chaleur|pluie)  -0.8
mettre dehors                                 -2.2
mettre porte                                  -2.2
jeter … (dehors|rue|=comme)                   -2.2
(parler|traiter|regarder|répondre) … (chien|=haut|sèchement|agressivité|mépris|moins =que rien)  -2.8
sur =un =ton                                  -1.2
rire … nez                                    -2.8
(crier|hurler|gueuler) dessus                 -3.0
couper parole                                 -2.2
couper =la parole                             -2.2
!bonjour                                      -1.8
ni bonjour                                    -2.0
bonjour ni                                    -2.0
même pas (bonjour|excuse|excuser|répondre|merci|sourire|regarder|proposer|capable|=au courant|prévenir)  -2.3
!(prévenu|averti)                             -1.7
sans !(prévenir|avertir|accord|autorisation|consentement)  -1.8
=mon accord                                   -0.2
sans =mon accord                              -2.2
à =mon insu                                   -2.5
(forcer|insister|pousser) … (main|signer|acheter|vendre|souscrire|prendre)  -1.8
=on =me =dit =que                             -0.3
on … (faire|dire) comprendre que              -1.0
aucun !(recours|issue|alternative|choix|date|délai|visibilité|information|info|nouveauté|remède|personne|numéro|conseil|accueil|sourire|sens|goût|saveur|intérêt|logique|utilité|valeur|savoir-vivre|éthique|pitié|garantie|remise|dédommagement|compensation|remboursement|rappel|mail|message|courrier|technicien|amélioration|changement|bonne volonté)  -2.9

# narrations heureuses
dans =les? <nombre> heure                     +0.8
dans =la (journée|minute|matinée|soirée|foulée)  +0.4
dans l'heure                                  +1.3
=jour =même                                   +0.6
dès lendemain                                 +1.2
(livrer|recevoir|arriver|réparer|rembourser|résoudre|régler|répondre|intervenir|envoyer|remplacer|débloquer|changer) … (=lendemain|minute|=48h|=24h|aussitôt|immédiatement|=rapidement|=vite)  +1.8
(livrer|recevoir|réparer|rembourser|résoudre|régler|répondre|intervenir|remplacer|débloquer) … (=l'heure|=jour =même|=deux jour)  +1.8
prendre =le temps                             +2.0
=pris temps                                   +1.8
avec (soin|bienveillance|gentillesse|humour|efficacité|professionnalisme|attention|diplomatie|tact)  +1.8
(sortir|tirer) … (affaire|pétrin|embarras)    +1.8
comme (prévoir|convenir|annoncer|promettre|décrire)  +1.5
<nombre> (jour|semaine|heure|minute) =d avance  +1.8
avec <nombre> (jour|semaine|heure|minute) =d avance  +1.8
avance … (prévoir|date|délai)                 +1.2
(euro|=balles|€) =d économie                  +1.5
faire économiser                              +1.8
faire gagner                                  +1.0
sauver (vacances|journée|mise|week-end|noël|mariage|vie|soirée|séjour)  +2.5
(recommander|conseiller|parler) … (ami|frère|sœur|entourage|famille|proche|collègue|=autour)  +2.2
parrainer                                     +0.7
!(pousser|forcer) … (vente|acheter|consommation|signer)  +1.2
(jamais|=aucun|=zéro|=pas) =eu? =un? !(pépin|problème|souci|ennui|incident|litige|retard)  +2.1
zéro (frais|commission|attente|paperasse|retard|papier)  +1.5
=zéro =frais                                  +1.5
sans !frais                                   +1.2
!frais caché                                  +1.5
(retomber|remettre) … (=pieds|pied|selle)     +1.0
tout =est =rentré =dans ordre                 +1.5
rentrer =dans ordre                           +1.2
tout =était (prêt|là|prévu|compris|inclus|propre|nickel)  +1.5
tout =est (prêt|compris|inclus|propre|clair|simple|fluide)  +1.5
du premier coup                               +1.2
=du =premier =coup                            +1.2
sans (rien|=avoir)? !(demander|réclamer)      +0.5
rester … (client|fidèle) … (longtemps|vie|=toujours)  +2.0
(client|fidèle) … =et =le =reste              +1.5
enfin … (banque|entreprise|assurance|garage|artisan|médecin|site|service) … (écouter|sérieux|humain|honnête|fonctionner|tenir|répondre)  +2.2

# narrations, suite
==sales                                       -2.5
==limitée                                     -1.5
==limités                                     -1.5
==limitées                                    -1.5
(site|appli|application|page|logiciel|ordinateur|système|serveur|tout|ça|écran|=qui) planter  -2.0
remboursé                                     -0.3
(rembourser|indemniser|échanger|remplacer|réparer|reprendre) sans (discuter|problème|histoire|souci|difficulté|condition|broncher|délai|question)  +2.2
problème … (régler|résoudre|solutionner|arranger)  +1.0
problème … =pas … (régler|résoudre)           -2.0
!(régler|résoudre) … problème                 -2.0
(recevoir|livrer|arriver|terminer) … avant =la (date|heure)  +1.5
=avant =la =date prévoir                      +1.5
dans =le =quart =d'heure                      +1.2
!voir passer … (heure|temps|journée|soirée|séjour|cours)  +2.0
diviser =par (=deux|=trois|=2|=3|=4)          +1.0
(=ça|=cela) changer (=des|=de) (=autres|ailleurs|habitude|=avant)  +1.5
=m (=a|=ont) =écouté                          +1.5
=m (=a|=ont) =écoutée                         +1.5
=nous (=a|=ont) =écoutés                      +1.5
!vouloir (partir|repartir|rentrer|quitter)    +1.5
peur … =à =tort                               +1.5
=en =cours =depuis                            -1.5
=en =cours … depuis                           -1.5
=quand (=il|=ils|=elle|=elles|=on|=bon) (=le|=leur|=lui)? (vouloir|sembler|chanter)  -1.7
=pas … =une =seule =fois                      -1.8
voler -vole -volant                           -0.8
(colis|vélo|argent|sac|paquet|valise|téléphone) … voler  -2.0
donner =sur (poubelle|parking|mur|route|chantier|boulevard|périphérique|voie)  -1.2
devoir (dormir|manger|payer =deux|jeter|finir|traverser|monter =à pied)  -1.2
!(nettoyer|ranger|laver|entretenir|vider|balayer|désinfecter|changer =les draps)  -1.5
tout (=les)? <nombre> (minute|seconde)        -1.0
=toutes =les =cinq minute                     -1.0
absent                                        -0.9
absence                                       -0.8
retourner … (ancien|concurrence|concurrent)   -2.0
(retourner|repartir|revenir) chez … ancien    -2.0
(tenir|durer) (=que)? <nombre> (mois|semaine|jour|heure|utilisation|lavage)  -1.2
effacer                                       -0.8
(consommation|charge|consommation) … (doubler|tripler|exploser)  -2.0
profiter … (faiblesse|crédulité|détresse|âge|ignorance|vulnérable|âgé|naïveté|malheur|situation)  -2.8
gendarmerie                                   -0.8
commissariat                                  -0.8
à quoi servir                                 -1.8
=fallait =le =faire                           -1.2
hausser épaule                                -2.2
hausser =les =épaules                         -2.2
tour =de =france                              -0.8
aucun !(trace|numéro|signe|nouvelle|preuve|possibilité|moyen|respect|interlocuteur|humain|place|créneau|rendez-vous|passage)  -1.7
plus !(argent|réseau|internet|chauffage|téléphone|lumière|signal|ligne|connexion|service|nouvelle|réponse)  -1.8
sans !(clim|climatisation|chauffage|manger|boire|toilettes|sou|argent|salaire|ressource|revenu|voiture|carte|moyen|logement|frigo)  -2.0
=nième (fois|relance|appel|mail|demande|courrier)  -1.8
(=deuxième|=troisième|=quatrième|=cinquième|=sixième|=dixième) fois  -1.2
(=deuxième|=troisième|=quatrième|=cinquième) (relance|courrier|réclamation|demande|appel|mail|tentative|technicien|panne|retard|report|courrier)  -1.8
!(appeler|trouver) … (solution|réponse)       -1.5
(reporter|décaler|repousser|annuler) … (fois|encore|dernier|sans|veille)  -2.0
reporter                                      -0.8
décaler                                       -0.8
(veille|dernier) … annuler                    -1.5
annuler … (veille|dernier minute|=dernière minute|dernier moment)  -2.2
supprimer … (train|bus|vol|ligne|agence|guichet|cours|arrêt)  -1.5
(train|bus|vol|cours|séance|rendez-vous|livraison|commande|concert|trajet) … (annuler|supprimer|reporter|décaler|repousser)  -1.9
(grève|chantier) … (=encore|depuis)           -1.0
amputer                                       -1.5
fermé                                         -0.6
semelle                                       -0.8
bondir                                        -0.5
bidouiller                                    -1.5
bricolage                                     -0.8
bricoler                                      -0.6
(=bande|tas|ramassis) … (incapable|voleur|escroc|nul|menteur|guignol|clown)  -4.0
mauvais … (personne|adresse) … (livrer|envoyer|déposer)  -2.0
(déposer|laisser|livrer|jeter|poser) … (voisin|trottoir|rue|dehors|hall|pluie|poubelle|jardin|portail|immeuble)  -1.5
avis =de =passage                             -0.8
même pas (sonner|=sonné|frapper|=frappé)      -2.2
!(sonner|frapper|présenter|déplacer)          -1.2
=attend encore                                -1.2
=attends encore                               -1.5
=attends toujours                             -1.8
=attendons (encore|toujours)                  -1.7
prendre … (imbécile|idiot|con|pigeon|débile|gogo|naïf|vache)  -3.5

[neutre]
(offrir|proposer) plus service
=dans =les <nombre> minute
=j =ai =refusé
=étant =pas =au =courant
<nombre> fois =dans =ce (restaurant|hôtel|magasin|lieu)
<nombre> fois =par (semaine|mois|an|jour)
=être =humain
(=s|=m|=t) attendre =à
(=compensé|=compensée|=compensés|=compensées) =par
=aidez (=moi|=nous)
(édition|série|version) =limitée
(=accompagné|=accompagnée|=accompagnés|=accompagnées) (=de|=d|=du|=des)
carrière long
(feuille|bulletin|fiche) paie
tiers payant
(engagement|offre|commande|achat|prix) =ferme
(=j|=je) perdre (=mon|=ma|=mes) (certificat|passeport|permis|attestation|portefeuille|badge)
!refuser
payer =par carte
combien coûter
combien payer
attendre devant
attendre =au guichet
devoir-je
=dois =je
!mériter rien
=une fois
=une =fois que
=première fois
=pour =une fois
!résilier
!résiliation
!accident
!relancer
!réclamation
!facturer
!prélever
!avocat
!renvoyer
!quitter
!fuite
!perdre
!délai
!attendre
!inquiéter
!longtemps
!augmentation
!augmenter
!annuler
!contester
!médiateur
!raccrocher
!bloquer
!tromper
!prélèvement
!paiement
!sinistre
!agresser
!franchise
remercier avance
remercier =par avance
avec =mes remerciement
remercier de bien vouloir
remercier de =me
remercier de (répondre|rappeler|faire|prendre|confirmer|réponse|retour)
remercier =votre (réponse|retour|attention|compréhension)
remercier pour =votre (réponse|retour|attention|compréhension|lecture)
=vous remercier de (répondre|bien|=me|faire)
merci de signaler
en cas de problème
en cas de souci
en cas de panne
en cas d'accident
en cas de sinistre
en cas d'incident
en cas de litige
en cas de retard
en cas de perte
en cas de vol
en cas de refus
en cas d'erreur
en cas d'annulation
si problème
sans préjudice
sauf erreur
objet perdre
objet trouver
saluer bien
délai d'attente
salle d'attente
liste d'attente
dans l'attente de
en attendre
attendre voir
attendre de voir
dans l'espoir
vol (aller|retour|direct|intérieur|international|pari|charter)
numéro de vol
assurance vol
vol et incendie
garantie vol
déclarer vol
billet de vol
heure de vol
sinistre vol
bris de glace
appel d'offre
appel d'urgence
rappel de vaccin
rappel =des fait
lettre type
lettre de motivation
boîte =aux lettre
en tout lettre
lettre vert
papier à lettre
carte de débit
débit internet
très haut débit
haut débit
franchise kilométrique
franchise de
sans franchise
plainte de douleur
frais de justice
protection juridique
aide social
aide =au logement
aide à domicile
aide ménager
aide juridictionnel
aide soignant
aide auditif
demande d'aide
aide financier
caisse d'aide
réduction d'impôt
bon de réduction
bon de remise
remise en état
remise =des clé
remise en main
remise à zéro
carte cadeau
chèque cadeau
promotion social
jour de découverte
découverte =du monde
pause découverte
taux de réussite
entretien annuel
code promo
carton cadeau
emballage cadeau
offrir un cadeau
accident de (travail|voiture|moto|trajet|circulation)
garantie accident
accident de =la vie
accident de =la route
arrêt de travail
pression =des pneu
=ne perdre pas espoir
conflit d'intérêt
médiateur culturel
avocat vinaigrette
salade avocat
toast avocat
souris d'agneau
faute de frappe
faute de mieux
faute d'orthographe
bouche à oreille
augmenter =la durée
augmenter =la capacité
augmenter le plafond
!oublier
oublier de préciser
perdre de poids
perdre =du poids
changer de adresse
changement d'adresse
gagner =au loto
accompagnement =du plat
saluer cordialement
se porter garant

[exemples]
positif  L'expert est passé après le sinistre, je suis satisfait.
négatif  Encore une panne de réseau ce matin.
négatif  Ils refusent de me rembourser, litige en cours.
négatif  Après plusieurs relances, aucune réponse de l'agence.
négatif  On m'a menti sur le prix du billet.
négatif  Toujours pas de nouvelles du plombier.
négatif  Je galère et je suis obligé de tout réexpliquer.
négatif  dossier perdu deux fois, jamais rappelé
négatif  Mon compte a été clôturé sans prévenir.
négatif  La conseillère m'a raccroché au nez.
négatif  Train annulé puis retardé, pas d'information.
négatif  Ils ont augmenté la facture sans explication.
positif  Problème résolu en deux jours, merci !
positif  Je n'ai eu aucun problème avec ce vendeur.
positif  Le technicien m'a bien aidé et tout expliqué.
positif  Remboursement rapide, je suis satisfait.
positif  Dépannage rapide et réponses claires.
positif  Aucune attente au guichet, intervention rapide.
positif  je remercie toute l'equipe pour son aide precieuse
positif  Souscription facile et devis rapide.
positif  Ils ont trouvé une solution tout de suite.
positif  Livraison rapide, délais respectés.
neutre   Je vous remercie par avance pour votre réponse.
neutre   Qui dois-je appeler en cas de panne ?
neutre   Dans l'attente de votre retour, cordialement.
neutre   Mon vol direct part à neuf heures.
neutre   Où se trouve la salle d'attente ?
neutre   Puis-je utiliser ma carte cadeau en magasin ?
neutre   Je fais une demande d'aide au logement.
neutre   Je suis dans la salle d'attente du dentiste.
neutre   Que couvre la garantie vol ?
neutre   Le changement d'adresse se fait-il en ligne ?
négatif  Le colis a été déposé sur le trottoir.
négatif  Ils ont débité deux fois ma carte.
négatif  On tourne en rond depuis avril.
négatif  Deux semaines sans chauffage.
négatif  Chambre avec vue, rat dans la cuisine.
négatif  Ils ne veulent rien savoir.
positif  Jamais eu un pépin en huit ans.
positif  Remboursé sans discuter.
positif  Le technicien a pris le temps de répondre.
positif  Un problème de clé résolu au téléphone.
neutre   Puis-je venir demain ?
neutre   Je souhaite résilier mon abonnement.
