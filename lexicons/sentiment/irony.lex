titre  Ironie
quoi   Louanges qui n'en sont pas : l'éloge apparent dit le contraire.

@habile   ==bon fort rapide réactif prompt présent =là efficace =doués champion formidable parfait super excellent disponible gentil aimable souriant charmant adorable sympathique ponctuel pressé =top
@preneur  encaisser prélever facturer débiter ponctionner empocher

bon courage                                   -1.5
bien courage                                  -2.8
passe-passe                                   -2.8
avoir tout voir                               -2.8
blague                                        -2.8
vaste plaisanterie                            -2.8
mauvais plaisanterie                          -2.8
plaisanterie                                  -2.8
rigolade                                      -2.8
comble de                                     -2.2
aller comprendre                              -2.8
comprendre qui pouvoir                        -2.8
à croire que                                  -3.0
falloir croire que                            -2.8
falloir croire                                -2.8
malheureux arriver                            -2.8
en arriver là                                 -2.7
prétendre                                     -1.2
vanter                                        -1.0
targuer de                                    -2.2
targuer                                       -2.2
pseudo                                        -2.2
prétendu                                      -1.8
bizarrement                                   -1.5
étrangement                                   -1.2
curieusement                                  -1.2
mystérieusement                               -1.5
encore heureux                                -2.2
heureusement que                              -1.0
manquer plus que                              -2.2
pour seul réponse                             -2.2
à quoi bon                                    -1.8
à quoi ça servir                              -1.5
=est =21e siècle                              -1.5
sketch                                        -1.5
gag                                           -1.8
comédie                                       -1.2
quel comédie                                  -1.5
=épopée                                       -1.5
=odyssée                                      -1.5
moment solitude                               -1.5
relever miracle                               -1.5
dans autre vie                                -1.5
=aux =calendes                                -1.5
=calendes grec                                -1.5
saint-glinglin                                -1.5
à saint-glinglin                              -1.5
prendre mal patience                          -1.5
armer patience                                -1.5
à bon entendeur                               -1.5
avis amateur                                  -1.5
=vous voilà prévenu                           -1.5
=vous laisser imaginer                        -1.5
laisser imaginer                              -1.5
=vous laisser juger                           -1.5
laisser juger                                 -1.5
=un =comble                                   -2.6
=le =comble                                   -2.9
=me demande                                   -0.9
# --- bons seulement pour prendre : « réactifs pour encaisser », « formidable quand il s'agit de souscrire » ---
@habile … pour … @preneur  -3.5
@habile … pour … (prendre|réclamer|piquer|toucher) … (argent|=sous|fric|cotisation|loyer|chèque)  -3.5
@habile … pour … faire (payer|signer)  -3.5
pour … @preneur … @habile  -3.5
@habile … (quand|lorsque) … (souscrire|signer|vendre|payer|@preneur)  -3.5
(quand|lorsque) … (payer|@preneur) … @habile  -3.5
@habile … avant … (signature|signer|souscription|vente)  -2.5
(parfait|bien|beau|==bon|super|disponible|gentil|rose) … tant =qu … !(sinistre|problème|panne|souci|besoin|signer|pépin|incident)  -2.5
(parfait|bien|beau|==bon|super|rose) … (=jusqu'au|jusque) … (sinistre|problème|panne|souci|pépin|incident|jour où)  -2.0

[ironie]
merci rien                                    -3.5
merci =ce? (manque|absence|perte|mensonge|attente|arnaque|silence|incompétence|mépris|foutage)  -3.5
merci (=se|=vous) (moquer|foutre)             -3.5
merci gâcher                                  -3.5
merci (gâcher|ruiner|perdre|mentir|détruire|bloquer|couper|massacrer)  -3.5
bravo (=ce|=votre)? (incompétence|arnaque|fiasco|bordel|mépris|silence|retard|lenteur|mensonge|panne|foutage|manque|absence)  -3.5
félicitation (incompétence|arnaque|lenteur|mensonge|mépris|panne|retard)  -3.5
félicitation (gars|mec|ami)                   -3.5
bravo (gars|mec|ami|champion|artiste)         -3.5
bravo artiste                                 -3.5
chapeau artiste                               -3.5
champion (arnaque|incompétence|attente|retard|mensonge)  -3.5
expert (arnaque|mensonge|incompétence)        -3.5
roi arnaque                                   -3.5
roi esquive                                   -3.5
palme (incompétence|arnaque|pire)             -3.5
mériter palme                                 -3.5
décerner palme                                -3.5
palme revenir                                 -3.5
cadeau empoisonner                            -3.5
merci mais non merci                          -3.5
bon chance pour                               -2.8
bon courage pour                              -2.8
souhaiter bon courage                         -2.8
beau preuve                                   -2.8
beau bande                                    -2.8
beau façon                                    -2.8
beau manière                                  -2.8
beau mentalité                                -2.8
beau exemple                                  -2.8
beau brochette                                -2.8
beau gâchis                                   -2.8
beau discours                                 -2.8
beau parole                                   -2.8
beau promesse                                 -2.8
beau =parleur                                 -2.8
joli discours                                 -2.8
joli promesse                                 -2.8
joli tour                                     -2.8
beau tour passe-passe                         -2.8
tour passe-passe                              -2.8
=du propre                                    -2.8
=du joli                                      -2.8
=vive service                                 -2.8
=vive qualité                                 -2.8
=vive progrès                                 -2.8
=vive modernité                               -2.8
=vive technologie                             -2.8
=vive fibre                                   -2.8
=vive concurrence                             -2.8
=vive numérique                               -2.8
=vive administration                          -2.8
=vive arnaque                                 -2.8
=vive (sav|réseau|monopole|capitalisme)       -2.8
rendre hommage incompétence                   -2.8
chercher erreur                               -2.8
croire rêver                                  -2.8
nager plein délire                            -2.8
nager plein                                   -2.8
bon blague                                    -2.8
quel blague                                   -2.8
sans !blague                                   -2.8
poisson avril                                 -2.8
caméra cacher                                 -2.8
laissez-moi rire                              -2.8
laisser moi rire                              -2.8
de rigolade                                   -2.8
quel rigolade                                 -2.8
rire jaune                                    -2.8
faire doucement rire                          -2.8
mort rire                                     -2.8
humour noir                                   -2.8
quel humour                                   -2.8
pompon                                        -2.8
décrocher pompon                              -2.8
cerise sur gâteau                             -2.8
tout aller bien dans meilleur                 -2.8
tout aller très bien madame                   -2.8
circuler rien voir                            -2.5
rien voir circuler                            -2.8
sans !commentaire                              -3.6
=no comment                                   -2.8
quel professionnalisme                        -2.2
quel sérieux                                  -2.2
quel réactivité                               -1.0
quel organisation                             -1.0
quel compétence                               -2.2
quel considération                            -2.2
quel honnêteté                                -2.2
quel transparence                             -2.2
quel fiabilité                                -2.2
quel délicatesse                              -2.2
quel service                                  -1.0
quel empathie                                 -2.2
quel humanité                                 -2.2
parlons-en                                    -2.2
ça appeler service                            -2.2
appeler ça service                            -2.2
soi-disant                                    -2.6
=soit =disant                                 -2.9
soi-disant professionnel                      -2.2
pseudo expert                                 -2.2
pseudo conseiller                             -2.2
pseudo service                                -2.2
service soi-disant                            -2.2
professionnel entre guillemet                 -2.2
comme hasard                                  -2.1
comme enchantement                            -2.2
comme magie                                   -2.2
comme miracle                                 -2.2
bien sûr aucun                                -2.2
évidemment aucun                              -2.2
évidemment personne                           -2.2
=bien =entendu aucun                          -2.2
bien évidemment aucun                         -2.2
sans surprise aucun                           -2.2
manquer plus que ça                           -2.2
couronner tout                                -2.2
pour couronner tout                           -2.2
là où fort                                    -2.2
fort café                                     -2.2
trop bon trop con                             -2.2
=ben =voyons                                  -2.2
eh ben bravo                                  -2.2
ah bravo                                      -2.2
alors bravo                                   -2.2
bravo monsieur                                -2.2
bravo madame                                  -2.2
pour ça être fort                             -2.2
toujours là encaisser                         -2.2
être là encaisser                             -2.2
prompt encaisser                              -2.2
rapide encaisser                              -2.2
rapide prélever                               -2.2
vite prélever                                 -2.2
pressé encaisser                              -2.2
savoir faire encaisser                        -2.2
ça promettre                                  -1.5
ça faire rêver                                -1.5
vendre rêve                                   -1.5
de qui moque-t-on                             -1.5
qui moquer                                    -1.5
bienvenu enfer                                -1.5
monde merveilleux                             -1.5
monde idéal                                   -1.5
monde =bisounours                             -1.5
=bisounours                                   -1.5
digne (film|sketch|=vaudeville|cirque)        -1.5
croire père noël                              -1.5
père noël                                     -1.5
falloir pas rêver                             -1.5
rêver pas                                     -1.5
quand poule                                   -1.5
semaine quatre jeudi                          -1.5
pour =gouverne                                -1.5
=vous laisser deviner                         -1.5
deviner quoi                                  -1.5
tranquille pépère                             -1.5
tout baigner pour                             -1.5
=cerise =sur =le =gâteau                      -2.2
merci … (gâcher|ruiner|mentir|raccrocher)     -3.0
bon chance (pour|=aux|si)                     -2.8
(merci|bravo|félicitation|chapeau) … (attente|perdre|gâcher|mentir|arnaque|planter|oublier|abandonner|bloquer|pigeon|mépris|mensonge|silence|incompétence|lenteur|désastre|galère|panne)  -3.0
merci … pour rien  -3.5
merci =pour rien  -3.5
bravo =les? (artiste|champion|=pros|génie)  -3.0
chapeau =les? artiste  -3.0
réussir … (exploit|prouesse|tour de force|perdre|rater|casser|bloquer|faire pire)  -2.5
exploit  -1.2
prouesse  -1.0
battre record  -1.2
record … (attente|lenteur|retard|incompétence|nullité)  -2.5
(médaille|palme|=oscar|trophée|champion|prix|=césar|=nobel|concours|mention) … (incompétence|mauvais|pire|foi|lenteur|mensonge|bêtise|nullité|arnaque|inutilité)  -3.0
quel (bonheur|plaisir|joie|chance|régal) … (attendre|payer|perdre|panne|devoir|poireauter|rappeler)  -2.8
(adorer|=kiffer) … (attendre|poireauter|payer|perdre|rappeler|répéter|musique)  -2.8
(ravi|content|heureux|enchanter) … (payer|perdre|attendre|financer|engraisser|poireauter)  -2.8
ravi … (apprendre|constater)  -2.0
(content|heureux) (apprendre|constater|savoir)  -1.2
quel (générosité|largesse|=aubaine|bonté|prouesse|exploit|performance)  -2.0
trop aimable  -1.5
royalement  -1.5
entre guillemet  -1.8
(falloir|=fallait) oser  -2.5
oser … (appeler|parler|dire|demander|prétendre|facturer|réclamer|proposer|répondre)  -2.2
oser  -1.2
(moyen|haut) âge  -1.8
=préhistoire  -1.8
=minitel  -1.8
ère numérique  -0.8
=à =part =ça tout aller bien  -2.2
à part ça tout (aller|bien)  -2.2
merci qui  -0.6
courage à =ceux  -2.5
(bon courage|bon chance) … (joindre|récupérer|obtenir|rembourser|avoir|résilier|faire)  -3.0
(ah|oh|=eh|ben) (bravo|merci|super|génial|parfait|magnifique|formidable)  -2.0
super sympa … (attendre|payer|quand)  -1.8
(vivement|vive) … (concurrence|retraite|=fin)  -2.0
=lol  -0.4
(tellement|si) (bon|professionnel|efficace|compétent|simple|pratique|rapide) … (=que|=qu) … (plus|pas|jamais|heure|mois|impossible|personne)  -2.2
un (vrai|véritable) (sketch|gag|cirque|roman|feuilleton|poème)  -1.5
=y =a (=de)? =quoi (rire|pleurer)  -2.0
mieux =vaut (=en)? (rire|pleurer)  -2.0
(rire|pleurer) (jaune|=ou pleurer)  -2.0
on … rire … (pleurer|jaune)  -2.0
bienvenu … (monde|=absurdie|enfer|tiers|=chez)  -1.5
gagner … (droit|loterie|gros lot)  -1.0

grand merci … (gâcher|perdre|ruiner|attente|panne|retard|rien|mensonge)  -3.5
(excellent|parfait|idéal|génial|super|top) … (=si|=pour) … (attendre|perdre|jeter|stress|galère|souffrir)  -2.8
(excellent|parfait|idéal) … (perdre|jeter) … (temps|argent|patience)  -3.0
(amateur|fan|adepte) … (sensation|émotion|galère|surprise|=attente|stress|mystère)  -2.0
aimer … (perdre|attendre|galérer|souffrir|jeter|gaspiller) … (temps|heure|argent)  -2.5
jamais =là =quand                             -2.5
(service|client|client) … roi … paraître      -2.0
apprendre … mélodie                           -1.5
prévoir … (livre|café|sandwich|patience|tente|matelas) … (attente|attendre)  -1.8

[neutre]
bon courage à =vous
bon courage à tout
miracle de noël
père noël vert
merci à qui
service dire de
=championnat
palme de plongée
=est normal que
très fort =potentiel
prendre aventure
parc d'aventure
film aventure
=une comédie musical
bouquet de fleur
bouquet de (chaîne|service|programme)
le bouquet livrer
comble =du toit
isolation =des comble
comble perdu
aménager =les comble
isoler comble
=combles
=la cerise confire
niveau d'eau
niveau de garantie
niveau de remboursement
niveau de vie
niveau de service
niveau de prix
niveau prix

[exemples]
négatif  Merci pour rien !
négatif  Quel professionnalisme, trois semaines sans réponse.
négatif  Chapeau l'artiste, mon dossier a disparu.
négatif  Bonne chance pour les joindre.
négatif  Vive le service client, deux heures de musique.
négatif  comme par hasard le colis a disparu
négatif  Bravo pour votre incompétence !
négatif  On croit rêver, ils demandent encore le même papier.
négatif  Cerise sur le gâteau, ma caution a disparu.
négatif  Et pour couronner le tout, personne ne sait rien.
négatif  Heureusement que je suis patient, ben voyons.
positif  Bravo à toute l'équipe du garage, excellent travail.
positif  Un grand merci au conseiller, très professionnel.
positif  Service digne de confiance, je suis ravie.
positif  Merci pour tout, prestation parfaite.
positif  Bel accueil et belle équipe.
positif  Très facile d'utilisation, super application.
positif  Belle surprise, chambre magnifique.
positif  Quel plaisir de voyager avec eux !
positif  Félicitations à l'équipe, séjour parfait.
positif  Bravo, formation excellente.
neutre   Je veux faire isoler les combles de la maison.
neutre   Je voudrais faire livrer un bouquet de fleurs.
neutre   Quel est le niveau de garantie proposé ?
neutre   Où puis-je acheter un sac à main ?
neutre   Quelles chaînes contient ce bouquet de chaînes ?
neutre   Le parc d'aventure est ouvert mardi.
neutre   Bonjour, quel est votre numéro ?
neutre   Cordialement, bonne journée.
neutre   Il y a une comédie musicale samedi.
neutre   Quel est le niveau d'eau de la cuve ?
négatif  Quel bonheur d'attendre deux heures au guichet.
négatif  Bravo les artistes, le train est resté à quai.
négatif  Si vous aimez perdre votre temps, prenez un ticket.
positif  Quel plaisir de séjourner dans cet hôtel !
