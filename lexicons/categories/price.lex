titre  Prix et tarifs
quoi   Trop cher, en hausse, frais cachés ou abusifs, prix affiché différent, mauvais rapport qualité-prix ; ou au contraire prix apprécié.

@strict   prix tarif tarification cotisation coût mensualité loyer addition honoraires franchise prime surcoût
@élevé    élevé exorbitant excessif prohibitif exagéré démesuré disproportionné astronomique faramineux pharaonique indécent délirant abusif usuraire stratosphérique injustifié injustifiable exubérant dissuasif inabordable colossal onéreux salé =salée =corsé =corsée surévalué surestimé surfait gonflé inflationniste rédhibitoire
@honte    scandaleux honteux inadmissible inacceptable aberrant ahurissant hallucinant abusé insensé fou affolant anormal indigne inconcevable
@hausse   augmenter augmentation hausse majoration majorer grimper exploser doubler tripler doublement flamber flambée envol envoler inflation surtaxer
@fréquence  année an mois échéance renouvellement date trimestre fois
@frais    frais supplément commission pénalité surtaxe agios surcoût taxe
@attrait  attractif intéressant compétitif imbattable avantageux abordable raisonnable modique modéré accessible concurrentiel honnête alléchant incroyable =défiant =défiants =défiante modeste
@juste    correct convenable acceptable juste bon excellent parfait super génial top cohérent mini doux
@ailleurs ailleurs concurrence concurrent autre autres partout voisin internet
@eur  euro € =eur =balles =fcfa =cfa =francs
@unité café verre bouteille =pinte bière soda dessert plat entrée menu kilo minute heure nuit jour journée part portion personne place ticket trajet kilomètre eau carafe =expresso burger pizza assiette séance cours consultation appel litre repas sandwich billet ligne

[plainte]
(bout|après|fin|treizième|deuxième) … (an|mois|année|promo) …, (doubler|tripler|grimper|augmenter|exploser)  3
(libre|gratuit|inclus) (=avant|auparavant)  3
=à =ce =tarif  2
(pass|entrée|carte|billet|ticket|repas|cantine|menu|formule|adhésion|cours|place|licence|séance|consultation|garde|visite|taxe|pain|livraison|timbre|parking|stationnement|abonnement|forfait|plein) … passer … <nombre> … <nombre>  4
(avant|auparavant) … (=était|=étaient) (gratuit|inclus|compris|offert)  4
<nombre> @eur … (pendant|premier|première|début|départ|promo|bienvenue) … (an|mois|année) …, <nombre>  4
(moins cher|=de =moins|moitié) … (chez|ailleurs|concurrent|confrère|garage|internet|marché)  4
(caisse|addition|note|facture|total) … (ajouter|rajouter|coller|gonfler) … <nombre>  4
(ajouter|rajouter|coller) <nombre> … (shampoing|service|couvert|eau|pain|option|assurance|frais|caisse|supplément|taxe)  4
(provision|prix|devis|facture|honoraires|frais|tarif) … (coquet|astronomique|exorbitant|folle|=dingue|indécent)  4
(addition|note|facture|total|devis|prix|tarif) (trop|bien|très|vraiment|franchement) (=salé|=salée|chérot|onéreux|=corsé)  3
(prix|tarif|addition|facture|ticket|total|montant) … (avaler|faire mal|piquer|choc|douloureux|tousser|claque|sursauter|bondir|étrangler|tomber =des =nues)  3
piquer … (addition|prix|facture|portefeuille)  3
=ça =pique  2
faire payer … (moindre|plein =pot|double|=prix =fort)  3
(augmentation|hausse|majoration) … (annoncer|prévenir|lettre|mail|courrier|apprendre|subir|encaisser|avaler|justifier)  4
(subir|encaisser|avaler|absorber|digérer) … (augmentation|hausse|majoration|inflation)  4
!(prévenir|avertir|informer) … (augmentation|hausse|majoration|changement tarif)  5
(qualité|service|quantité|portion|prestation) … (baisser|diminuer|réduire|dégrader|fondre) …, (augmenter|hausse|payer)  4
(prix|tarif|loyer|cotisation|abonnement) …, (qualité|service|quantité|portion|prestation) … (baisser|diminuer|dégrader|fondre)  4
(payer|=payé|facturer -facture -factures) … plus … (prévu|annoncé|dû|normal|voisin|collègue)  3
(concurrent|concurrence|ailleurs|confrère|autre garage) … (moitié prix|moins cher|trois fois|deux fois)  4
(désormais|dorénavant) (payer|payant|facturer)  3
(affiche|affiché|étiquette|rayon|vitrine|panneau|site|internet|menu|ardoise) … <nombre> …, (caisse|passer|ticket|addition|payer|facturer -facture -factures|compter -compte -comptes) … <nombre>  5
tarif (dimanche|nuit|férié|urgence|week-end|touriste|parisien|étranger|=happy)  3
(eau|gaz|électricité|essence|péage|cantine|licence|mutuelle|crèche|cotisation|forfait) (prendre|=pris) <nombre>  4
(gaz|électricité|billet|essence|pain|pass|cantine|péage|adhésion|licence|crèche|ticket|stationnement|frais|commission) … (augmenter|grimper|bondir) … <nombre>  4
(augmenter|grimper|prendre|=pris) … <nombre> =en <nombre>? (an|mois|coup)  4
(prix|tarif|montant|facture|abonnement|loyer|taux|charge|cotisation|forfait|note|total|addition) … (=quasi|presque|quasiment|pratiquement)? (doubler|tripler|quadrupler|exploser|=x2|=x3|multiplier)  5
tout =ça pour <nombre> @eur  3
(dépanneur|serrurier|plombier|électricien|garagiste|médecin|spécialiste|dentiste|avocat|notaire|taxi|agence|vétérinaire|opticien|artisan|chauffagiste) … (prendre|demander|réclamer|facturer -facture -factures|=pris|compter -compte -comptes|exiger|vouloir) … <nombre> @eur  2
(=me|=m|=nous|=lui) (soutirer|extorquer) <nombre> @eur  1
<nombre> @eur …, (minute|quart|heure) … (travail|chrono|montre|intervention|boulot|consultation)  4
(minute|quart|heure) … (travail|chrono|montre|intervention|boulot|consultation|main-d'œuvre|main =d =œuvre) …, <nombre> @eur  4
<nombre> @eur … (pour|=les) (<nombre>|cinq|dix|=cinq|=dix|=deux|deux) minute  5
(dépassement|honoraires) … (énorme|exorbitant|abusif|fou|élevé|scandaleux)  4
(payer|=payé|facturer -facture -factures|coûter|compter -compte -comptes) … (=prix =fort|=plein =tarif|=les =yeux|=une =fortune|=un =bras|=la =peau|=un =rein)  5
(=se|bien) (=goinfrer|engraisser|gaver|sucrer|enrichir)  2
(faire|=font) (=leur|du) (beurre|fric|marge|argent) … (dos|client)  2
=marger  3
!(=parlé|dire|prévenir|avertir|informer|annoncer|mentionner) (frais|supplément|tarif|coût|taxe|surcoût|commission|payant)  4
(prix|tarif|coût|supplément) … !(parler|dire|prévenir|avertir|informer|annoncer|mentionner|convenir|prévoir|=convenu)  5
!(afficher|affichage|indiquer) … (prix|tarif|coût)  4
(auparavant|avant|jadis|=autrefois|jusque) … gratuit … (payer|payant|désormais|maintenant|<nombre>)  5
regard … (tarif|prix)  2
!(valoir|mériter|justifier) … (<nombre> @eur|prix|dépense)  4
(<nombre> @eur|prix|tarif) … !(valoir|mériter)  4
(prix|tarif) … (luxe|=palace|étoile|gastronomique|champagne|=caviar|parisien|touriste|touristique|or|déconnecter)  4
(payer|acheter|trouver|=trouvé|=vu|voir|=paye|exister) … (moitié|deux fois|trois fois|beaucoup|nettement|bien|largement) … (moins|prix) … (cher|ailleurs|concurrent|voisin|internet|neuf)  4
<nombre> @eur (moins|=de =moins) (@ailleurs|=chez)  4
(revendre|racheter|reprendre|estimer) … (dérisoire|bouchée|ridicule|misère|=prix =dérisoire)  3
(=une =petite|petit|vrai|=sacrée|=belle|véritable) (fortune|=blinde)  4
(taux|intérêt|=taeg|=agios|usure) … (élevé|exorbitant|usuraire|prohibitif|délirant|fou|grimper|doubler|abusif)  4
(charge|impôt|taxe|redevance|péage|cantine|crèche) … (exploser|augmenter|doubler|tripler|délirant|exorbitant|flamber|folle)  4
(racketter|=rackette|=plumé|assommer|matraquer|saigner|ruiner) … (client|tarif|prix|facture|péage|parking|usager)  3
(parking|péage|bagage|valise|excédent|siège|choix|wifi|ménage|taxe|bouteille|carafe|supplément) … <nombre> @eur …, (honte|vol|arnaque|abus|scandaleux|ridicule|moquer|sérieux|<question>|cher)  4
(trouver|payer|obtenir|aller|partir|voir) … moins cher … @ailleurs  3
<nombre> (=euros|=pourcent)? (augmentation|majoration)  4
# le client chiffre, ou compare
fois plus cher  5
pour ce que =c =est  2
n'importe quoi … (prix|tarif)  5
(prix|tarif) … n'importe quoi  4
payer =dans =le =vide  4
payer … (double|triple) … (prix|tarif)  4
coup massue  1
pompe =à fric  4
vache =à lait  1
(faire|ne) =que augmenter  4
=fait qu'augmenter  5
=font qu'augmenter  5
augmenter … <nombre> (euro|€|fois)  3
augmentation … <nombre>  4
<nombre> =euros? frais (dossier|résiliation|migration|annulation|gestion|service|clôture|changement|inscription)  3
frais (dossier|résiliation|migration|annulation|gestion|service|clôture|changement|inscription|souscription) <nombre>  4
frais … (résiliation|migration|clôture)  1
(facturer -facture -factures|réclamer|compter -compte -comptes|appliquer|imposer|exiger|rajouter|ajouter|ponctionner) … (frais|supplément|commission|pénalité|agios|surcoût) (dossier|gestion|service|supplémentaire|annulation|résiliation|caché)?  1
trop frais (bancaire|dossier|gestion|annexe|livraison)  4
(plein|nombreux|multiple|énormément) frais  4
(frais|supplément) … bout champ  5
(augmenter|augmentation|hausse|majoration|majorer|explosion|flambée|=envolée|doublement|inflation) … (prix|tarif|cotisation|prime|loyer|abonnement|mensualité|forfait|assurance|mutuelle|facture|échéance|franchise|charge)  5
(tarif|prix|cotisation) … !@attrait  5
!@attrait … (tarif|prix)  4
(prix|tarif) !@juste  4
(prix|tarif) (moyennement|peu|guère) @attrait  5
(devoir|falloir) … rallonge  3
(horriblement|excessivement|exagérément|trop) (coûteux|onéreux|élevé)  4
(demander|payer|réclamer|facturer -facture -factures) … <nombre> =euros … (attestation|duplicata|changement|copie|acte|document)  4
plus cher … (prévu|annoncé|affiché|devis|site|neuf|supermarché|magasin|concurrent)  5
payer plus … (devis|prévu|annoncé|affiché|écrit)  5
(devis|annoncé|affiché|prévu) … payer plus  4
=se gaver  4
(gros|énorme|=grosse) (franchise|majoration|surprime)  4
surprime  2
(=chère|cher) (addition|note|facture)  4
prix … (élevé|élever) … (vu|=vue|regard|rapport)  5
assez élevé  2
trop élevé  4
# cher
cher  3
trop cher  5
=un peu cher  3
assez cher  4
très cher  4
hyper cher  5
super cher  5
plus cher (=que|=qu) (=ailleurs|autre|concurrence|marché|moyenne)  3
plus cher  1
plus en plus cher  5
encore plus cher  4
cher pour ce  5
cher payé  4
cher … (=pour =la|=vu =la|=pour =le) … (qualité|service|quantité|prestation)  4
payer cher  4
payer … cher  4
coûter cher  4
coûter … cher  4
coûter (bonbon|=bras|fortune|=blinde)  5
revenir cher  4
revenir … cher  4
vendre cher  4
faire cher  4
coûteux  4
onéreux  3
inabordable  4
ruineux  5
hors prix  3
=surcoté  3
=surcotée  3
=overpriced  5
(excessivement|horriblement|affreusement|exagérément|scandaleusement|honteusement|relativement|nettement|anormalement|incroyablement|extrêmement) cher  5
(fois|double|triple|quintuple) =du prix
prix fort  4
prix or  5
@ailleurs … moins cher  3
moins cher (chez|dans|en) … (concurrent|concurrence|autre|supermarché|=grande|primeur)  3
(trouver|payer|avoir|proposer|obtenir) moins cher  1
(trouver|payer|obtenir) … moins cher  1
bien moins cher (ailleurs|chez)  4
payer … moitié prix (ailleurs|chez|concurrent)  4
# niveau de prix
@strict @élevé  5
@élevé @strict  5
@strict … @élevé  4
@strict (trop|beaucoup|plus) (haut|important|lourd)  4
@strict (haut|gourmand|lourd)  3
@élevé … (tarif|cotisation)  3
@élevé @frais  5
@strict @honte  5
@strict … @honte  4
@honte @strict  4
@honte … (tarif|cotisation|tarification)  2
(abonnement|forfait|facture|note|mutuelle|assurance|échéance|mensualité) @élevé -abusif  4
(abonnement|forfait|note|mensualité|échéance) … @élevé  3
à ce prix  3
=ce prix =là  3
(vu|=vue|regard) (prix|tarif|cotisation)  3
prix … (mériter|valoir|justifier) … (pas|rien)  3
!valoir … prix  5
!mériter … prix  4
!justifier … (prix|tarif|hausse|augmentation|coût)  4
!justifié … (prix|tarif)  4
(prix|tarif|hausse|augmentation|frais|supplément) … !justifié  4
(prix|tarif) … !justifier  4
(prix|tarif) … !transparent  4
(prix|tarif|cotisation|coût) … !(correspondre|convenir|baisser|diminuer|suivre|refléter|cohérent)  4
!(compétitif|attractif|concurrentiel|abordable)  4
(grille|politique|proposition|offre|évolution|prestation) tarifaire … (opaque|incompréhensible|scandaleux|honteux|=floue|abusif)  4
dérive tarifaire  5
prix … (ciel|délire|folie|fou|dingue|dingo|démence|lune)  4
abuser … (prix|tarif)  5
(prix|tarif) … abuser  5
coup bambou  4
coup fusil  4
douloureux & (addition|note|facture)  5
addition … (saler|salé|=salée|douloureux|corser|lourd)  5
(facture|addition|note) … (salé|=salée|douloureux)  5
budget … (conséquent|élevé|important|=explosé)  4
(exploser|plomber|grever|dépasser) … budget  4
=quand même =un budget  4
racket  4
=racketter  4
(saigner|plumer|rançonner|matraquer|tondre) … (client|assuré|locataire|consommateur|usager)  4
matraquage tarifaire  5
matraquage  3
pompe (fric|argent)  4
(faire|piquer|soutirer|gratter|extorquer|ponctionner|grappiller) (fric|pognon|thune|blé|=sous)  1
appât gain  1
(pouvoir) achat & (augmentation|hausse|prix|tarif)  3
# rapport qualité-prix
rapport (qualité|qualité) prix … (@mauvais|décevant|faible|bas|moyen|déplorable|inexistant|honteux|discutable|limite|insuffisant|scandaleux|inadapté|zéro)  5
rapport qualité-prix … (@mauvais|décevant|faible|bas|moyen|inexistant|honteux|discutable|limite|insuffisant)  5
(mauvais|médiocre|piètre|triste|faible|nul) rapport (qualité|qualité-prix|prix)  5
qualité prix … (faible|médiocre|nul|mauvais|moyen|décevant|bof)  5
!(rapport) qualité prix  4
rapport qualité prix … !(là|rendez-vous)  4
qualité … !(hauteur) … prix  5
<nombre> @eur =de =plus  1
payer … <nombre> @eur =de =plus  2
coûter … plus … que … (consommer|=consomme|consommation|valoir|rapporter)  4
(frais|commission|facturer -facture -factures) =pour =tout  4
(gratuit|gratuité) … (=tu =parles|soi-disant|=mon =œil|=mon =oeil|tromper|mensonge)  4
(gratuit|offert) … (mois|fin|an|période) …, (payant|prélever)  2
frais … (introduire|instaurer|inventer|apparaître|multiplier|air =de =rien|=en =douce|discrètement)  4
(augmenter|augmentation|hausse|tarif|prix) … (=en =douce|=en =catimini|=ni =vu|=sans =prévenir|=sans =un =mot|=sans =mail|discrètement|=l =air =de =rien)  5
(abonnement|tarif|prix|forfait|offre) passer <nombre> … <nombre>  4
(commission|frais) … (intervention|rejet|change|change|tenue) … (abusif|=trop|énorme|<nombre>|honte)  3
(énième|encore|nouveau|nouvelle|=troisième|=deuxième|=2eme|=3eme) (augmentation|hausse) … (prix|tarif|cotisation|forfait|loyer|an|année)  3
augmentation (encore|toujours|=sans =fin|continuel|perpétuel|déguisé|sournois|sauvage|=de =tarif)  4
(prix|tarif|note|facture) (=un =poil|légèrement|franchement|carrément) (élevé|cher|excessif)  3
(abonnement|forfait|option|offre|service) … =de =moins =en =moins (rentable|avantageux|intéressant)  2
(=se|=s) (=gavent|=goinfrent|=gave|=goinfre)  3
(=plus) cher … (année|=an|mois) … =plus  3
(entrer|promo|appel|lancement|bienvenue) … (prix|tarif) … (exploser|doubler|tripler|augmenter|=puis|ensuite)  3
(prix|tarif) (appel|découverte|lancement|=d =entrée) … (puis|ensuite|après|exploser|doubler|augmenter)  3
prix fixe … (augmenter|=mais|=sauf|changer|=voilà|=voila)  4
(prix|tarif|montant) … (régler|payer|final|facturer|réel) … (supérieur|différent|autre)  4
(annoncer|=annoncé|dire|=dit) … <nombre> … (prix|montant|tarif) … (supérieur|différent|autre)  4
(inflation|hausse|augmentation|flambée) … (complètement|totalement) (injustifié|délirant|abusif|folle)  4
(renouvellement|échéance|an|année) … (inflation|augmenter|hausse|flamber|=explosé|grimper)  3
(payer|=paye|=paie|=payer) <nombre> @eur … (pour|=et) … (rien|coupure|=ça|=ca|=zéro)  3
(=nous|=me|=m|=faire) plumer  3
(tarif|prix) … changer … (=tous =les|=toutes =les|=sans =cesse|=sans =arrêt|=tout =le =temps)  4
facture … passer =de <nombre> … =à <nombre>  3
facturer … moindre (papier|document|geste|acte|opération|virement|clic)  4
(option|frais|supplément|service|commission) … <nombre> @eur … !(annoncer|prévoir|indiquer|mentionner|expliquer|prévenir)  4
=commence =à =faire =cher  4
<nombre> @eur =de frais (=par|=pour =un|=pour =une) (simple|virement|retrait|rejet|découvert|dossier|dépassement|opération|prélèvement)  4
chaque (opération|virement|retrait|appel|acte|démarche|papier) … (facturer|payer|payant|=facturé|=facturée)  4
(devenir|=devient|=deviens) … luxe  3
(promo|promotion|offre|réduction) … (finir|=finie|=fini|terminer|=terminée|passer|=passée) …, (prix|tarif|double|exploser|tripler)  4
# hausses
(prix|tarif|cotisation|prime|loyer|abonnement|mensualité|forfait|mutuelle|assurance|facture|échéance|contrat|coût|charge) … @hausse  5
(augmenter|augmentation|hausse|majoration) … (chaque|tous) … @fréquence  5
augmenter … @fréquence … (année|an)  5
augmentation annuel  5
hausse tarifaire  5
hausse … <nombre>  4
<nombre> euro … (augmentation|hausse|majoration)  5
(augmentation|hausse|majoration) (injustifié|abusif|excessif|énorme|conséquent|scandaleux|inexpliqué|constant|vertigineux|brutal|systématique|permanent|unilatéral|inacceptable|inadmissible|démesuré|important|exorbitant|délirant|perpétuel|régulier|sournois|disproportionné|considérable|anormal|incompréhensible|faramineux)  5
(énorme|=forte|gros|nouvelle|perpétuel|constant|sacré|=belle) (augmentation|hausse|majoration)  4
(prix|tarif|cotisation|assurance|mutuelle|abonnement|forfait|mensualité) … (monter -montant|grimper|flamber|exploser|bondir|gonfler|doubler|tripler|quadrupler)  4
(montée|flambée|explosion|=envolée|bond|inflation) … (prix|tarif|cotisation)  5
(augmenter|majorer) … (sans|aucun) … (raison|motif|sinistre|justification|prévenir|préavis|prévenu|explication|accident|justifier)  5
(augmentation|hausse|majoration) … (sans|aucun) … (raison|motif|sinistre|justification|prévenir|préavis|prévenu|explication|accident)  5
(passer|grimper|monter) … <nombre> @eur … =à <nombre>  2
(prix|tarif|cotisation|abonnement|forfait|loyer|mensualité|mutuelle) … passer … <nombre>  4
(tarif|prix) … (première|=1ère|=1ere|=1er|premier) année  3
(attractif|intéressant|bas|avantageux|compétitif|alléchant) … (première|=1ère|=1ere|=1er|premier|début|départ)  3
@strict … augmenter (exponentiellement|sournoisement|régulièrement|constamment|continuellement|brutalement|considérablement|fortement|systématiquement|drastiquement|discrètement)  5
toujours plus cher  5
double augmentation  5
(revoir|baisser|diminuer|réviser) … (prix|tarif|cotisation|frais)  1
(revoir|baisser) … prix … baisse  4
!(baisser|diminuer) … (prix|tarif|cotisation|prime)  4
!(baisse|réduction|diminution) … (prix|tarif|cotisation)  4
# frais
@frais (caché|abusif|excessif|exorbitant|injustifié|supplémentaire|imprévu|inattendu|dissimulé|délirant|scandaleux|honteux|inadmissible|anormal|élevé|exagéré|surprise|illégal|farfelu|astronomique|aberrant|énorme|inexpliqué|mystérieux|superflu|ridicule|hallucinant)  5
@frais … (caché|abusif|excessif|exorbitant|injustifié|dissimulé|scandaleux|honteux|exagéré|élevé|cher|injuste)  5
(sans|aucun) … (prévenir|annoncer|mentionner) … @frais  4
@frais … !(annoncer|mentionner|indiquer|prévenir|informer|préciser|signaler|afficher|communiquer|annoncé|prévu)  4
!(annoncer|mentionner|indiquer|prévoir|prévenir|informer|préciser|afficher) … (frais|supplément|commission|pénalité|surcoût)  5
frais bancaire … (abusif|trop|prélever|élevé|exorbitant|débiter|chaque)  5
(payer|régler) … (frais|supplément|commission|pénalité) … (résiliation|dossier|service|annulation|gestion|migration|changement|adresse|inscription|clôture|tenue)  1
(payer|devoir) … (supplément|surtaxe|surcoût|rallonge)  1
(frais|coût|supplément) (dossier|gestion|livraison|port|bagage|ménage|résiliation|annulation|retour|agence|réservation|clôture) … (cher|élevé|exorbitant|excessif|abusif|honteux|scandaleux|énorme|hors|payant)  5
coût caché  5
dépasser … devis  4
(supplément|option|surplus) … payant  3
(devenir|rendre|désormais) payant  4
payer … (moindre|chaque) … (option|service|chose|démarche|opération|modification|supplément)  4
(payer|facturer -facture -factures|coûter) … <nombre> … (pour|rien) … (changement|adresse|duplicata|attestation|document|copie|modification|photocopie|verre|café|bagage|minute|chaise|couvert)  3
numéro surtaxé … (cher|euro|minute)  2
# affiché et réel
(prix|tarif|montant|devis) … (différent|supérieur|autre) … (annoncé|affiché|prévu|départ|initial|indiqué|site|devis|magasin|caisse|rayon|étiquette)  5
(prix|tarif) (annoncé|affiché|prévu|convenu|initial) … !(respecter|correct|bon|respecté|celui|conforme|appliquer)  5
(prix|tarif|devis) … !respecter  4
(prix|tarif) … (mensonger|trompeur|opaque|flou|incompréhensible|caché|fantaisiste|variable|aléatoire|illisible)  5
(supplément|prix|frais|tarif) … mal (affiché|indiqué|=expliqué)  5
(manque|opacité|absence) … transparence & (prix|tarif|frais)  5
(opacité|opaque) & (prix|tarif)  4
(prix|tarif) … (changer|modifier|gonfler|évoluer|varier) … (paiement|panier|caisse|validation|dernier|commande|signature|réservation|moment|cours)  5
(gonfler|majorer) … (prix|tarif|devis|addition|facture)  4
(surfacturer|surfacturation|surtarification)  2
# satisfaction niée
!satisfait … (prix|tarif|cotisation|augmentation)  5
!(content|ravi|convaincu) … (prix|tarif|cotisation)  4
(déçu|décevoir|déception|mécontent|insatisfait) … (prix|tarif|cotisation|augmentation|hausse)  4
(prix|tarif) … (décevant|déplaire|décevoir|choquant|choquer|démotivant|déception)  4
!convenir … (prix|tarif)  4
point (faible|noir|négatif) … (prix|tarif)  4
(bémol|seul|dommage|inconvénient|hic|reproche) … (prix|tarif|cher)  4
(dommage|regret|bémol) & (prix|tarif)  3
(meilleur|moindre) (prix|tarif) … (ailleurs|concurrent|concurrence)  3
(pousser|inciter|obliger|conduire) … (concurrence|ailleurs) & (prix|tarif|hausse|augmentation|cher)  4
(pingre|radin|rapace|cupide)  1
arnaque & (prix|tarif|frais)  4
vol & (prix|tarif)  1
(qualité|service|prestation|garantie) … (diminuer|baisser|régresser) … (prix|tarif|cotisation) … augmenter  4
qualité … baisser & prix … monter  4
économiser … !rien  3
<nombre> @eur (=le|=la|=l|=les) @unité  2
<nombre> @eur =pour (simple|petit|seul|malheureux|misérable|pauvre|vulgaire)  2
<nombre> @eur … =pour (=ça|=ca|cela|=si =peu|rien)  1
<nombre> @eur … =pour (deux|trois|quatre) (minute|heure|bouchée|rondelle|feuille|tranche|bout|photo|kilomètre)  4
(payer|débourser|dépenser|mettre) <nombre> @eur … =pour =ça  5
<nombre> @eur … (abuser|abusif|honteux|scandaleux|exagérer|délirant|hallucinant)  2
(supplément|surcoût|rallonge|surtaxe) <nombre>  1
<nombre> @eur (supplément|surplus|surcoût|rallonge|surtaxe)  3
(rajouter|raquer|casquer) <nombre> @eur  3
raquer
casquer -casque -casques
<nombre> @eur … frais  1
(commission|taxe) <nombre> @eur  2
frais (commission|déplacement|présentation|douane|nettoyage|traitement|ménage|enlèvement|retour|dépannage|relance|ouverture|postal)  1
(falloir|devoir|obliger) … payer … <nombre> @eur  1
(faire|demander|réclamer|exiger|vouloir) … payer … <nombre> @eur  1
payer … <nombre> @eur … (attestation|duplicata|copie|photocopie|bagage|valise|couvert|emplacement|siège|chaise|renvoyer|retour|changer|modifier|imprimer|serviette|=wifi|wifi|parking|eau)  4
=un =peu (coûteux|onéreux)  4
faire payer … (moindre|bagage|eau|pain|sauce|parking|=wifi|siège|serviette|supplément|service|plein)  3
(eau|pain|sauce|parking|=wifi|siège|serviette|bagage|livraison|retour|attestation|duplicata) payant  4
(devenir|rendre|tout|=tous|retour) payant  3
douane … (payer|<nombre>|réclamer|surprise)  3
payer =plein =pot  3
prix … or  3
(double|triple|=quadruple) … (prix|tarif)  3
(deux|trois|quatre|<nombre>) fois (prix|tarif|plus cher|supérieur)  3
<nombre> @eur (=affiché|=affichés|=annoncé|=annoncés) …, <nombre>  3
(devis|estimation|annoncer|affiché|afficher|indiquer) … <nombre> @eur …, (payer|facturer -facture -factures|caisse|coûter) … <nombre>  4
(arnaquer|racketter|=racket|plumer) … (prix|tarif|caisse|addition)  3
=à =ce =prix  3
=à =ces =prix  4
pour ce (prix|tarif)  2
pour … prix … (payer|afficher|demander|attendre|espérer|étoile)  4
(payer|=paye|=paie|coûter) … (fortune|=blinde|bras|=bonbon|=rein|=yeux|=peau|=oeil)  5
(gouffre =financier|=dispendieux)  3
!(moyen|pouvoir) … (payer|permettre) … (prix|tarif|somme)  2
!gratuit  1
(croire|penser|annoncer|censé) … gratuit … (payer|facturer -facture -factures|<nombre>|non|payant)  4
(prix|tarif|abonnement|forfait|loyer|cotisation) … (gonfler|enfler|déraper|bondir|décoller|délirer|abuser|abusé)  4
(payer|coûter|revenir) … plus … (=qu|=que) … (avant|auparavant|ailleurs|annoncé|prévu|neuf)  4
(changer|changement) tarif  2
(tarif|prix) … (passer|monter) … <nombre>  4
(commission|marge) … (énorme|abusif|exorbitant|gourmand|élevé|scandaleux|augmenter|doubler|passer)  4
(portion|quantité) … (ridicule|minuscule|chiche|congru) … (prix|<nombre>|tarif)  4
frais … (apparaître|rajouter|ajouter|=dernier =moment)  3
(découvrir|apparaître|rajouter|ajouter|surprise) … frais  3
(exorbitant|abusif|hallucinant) & (prix|tarif|frais|montant|somme)  5
inflation … (dos|excuse|prétexte)  4
(profiter|abuser) … (inflation|situation|monopole|détresse) … (prix|tarif|augmenter)  3
(engraisser|gaver|enrichir|=fric) … (dos|client|actionnaire|poche)  2
(équivalent|même) … (moitié prix|moins cher)  1
<nombre> @eur … moins cher … @ailleurs  5
(=me|=m|=nous) prendre <nombre> @eur … pour  2
(loyer|abonnement|tarif|prix|forfait|cotisation|charge) (prendre|=pris) <nombre>  4
(=ça|cela|=ca) (augmenter|grimper|flamber)  3
toujours augmenter  3
(toilettes|=toilettes|chargeur|place|siège|bagage|assistance|hotline|appel|attestation|document|=options|option|annulation|modification) … (payant|=payante|=payantes)  3
devis … <nombre> … (payer|facturer -facture -factures|régler|coûter|arriver)  3
devis … (dépasser|exploser|gonfler|doubler|rallonge|différent)
devis … !respecter
(commission|marge|frais|taux) … <nombre> … (vente|chaque|opération|retrait|virement|paiement|transaction)  4
à <nombre> @eur (=le|=la|=l)? @unité  2
=pur =vol  3
(parking|stationnement|péage|bagage|café|eau) … <nombre> @eur … (vol|arnaque|journée|jour|heure|cher|exagérer)  4
<nombre> @eur … (exagérer|pousser|abuser|rêver|moquer|sérieux)  1
<nombre> @eur (=le|=la|=l|=les) (salade|glace|menu|sandwich|chambre|consultation|place|lavage|copie|photocopie|crêpe|galette|coca|cocktail|kebab|tasse|chaise)  3
(facturer -facture -factures|payer) … moindre … (photocopie|chose|demande|service|copie|appel|option|geste|document|acte)  4
(=le|=la|=l) @unité … =à <nombre> @eur  1
(tarif|supplément|frais) … =en finir plus  3
(presque|quasiment) <nombre> @eur  1
frais (tenue|incident|rejet|intervention|découvert|retrait) compte?  1
(devis|prix|tarif|montant) … rien … voir … (final|réel|réalité|payer|annoncer|afficher)  4
(coût|frais|supplément|dépassement) … (cacher|exorbitant|=non =annoncés|imprévu)  4
!annoncer … (frais|supplément|dépassement)  3
euro … c'est du vol  4
(frais|commission|charge|péage|redevance|taxe) … (augmenter|doubler|tripler|flamber)  4
(tarif|prix|frais|facture|addition) … (piquer|=pique|=piquent) =un =peu  3
(prix|tarif|frais) … commencer … (piquer|douter|=piquer)  3
payer pour … (inexistant|=inexistante)  3
(encore|constamment|=sans =cesse) augmenter  2
augmenter (encore|constamment|=sans =cesse|=sans =arrêt)  3
=toujours =plus cher  5
trop … pour (=mon|=notre|petit) budget  3
(=raisons|=raison) (=financière|=financières)  1
rapport qualité prix … (=revoir|bof|=laisse|douteux)  4
!(top|terrible|extraordinaire|fameux|=ouf) … rapport qualité prix  4
rapport qualité prix … !(top|terrible|extraordinaire|fameux|=ouf|bon|excellent|intéressant|correct)  4
(prix|tarif|frais|cotisation) (trop|beaucoup|bien|vraiment) (élevé|haut|important)  4
(prix|tarif|frais|cotisation) =un =peu (élevé|haut)  4
(prix|tarif|frais|cotisation) … =un =peu (=élevés|=élevé|=élevée|=élevées)  4
falloir … (rester|être|=soient) moins cher  3
(prix|tarif|cotisation) … (baisser|diminuer|=revus) … (=serait|=seraient|falloir|devoir|bienvenu)  3
(devoir|falloir|=devraient|=devrait) … (baisser|diminuer|réduire) … (prix|tarif|cotisation|frais)  4
augmenter régulièrement  3
(augmenter|augmentation) … (chaque|=tous =les) (an|année|mois)  4
devenir … cher  4
(=beaucoup|bien) (=mieux|=moins) (=placés|=placé|cher) … (ailleurs|concurrence|concurrent)  4
(cher|coûteux) … (prestation|service|ce) … (médiocre|nul|inexistant|mauvais)  4
<nombre> @eur frais pour  3
frais pour … (résilier|clôturer|annuler|fermer|retirer|virement|retrait|découvert)  3
(prix|tarif|cotisation) … (=pourraient|=pourrait|=devraient|=devrait) … (=plus|=moins|baisser|=meilleur|=meilleurs|=revus) … @attrait  4
(faire|obtenir|proposer|espérer|vouloir|aimer|préférer) … meilleur (prix|tarif)  2
(remise|réduction) … tarif … (client|assuré) … bienvenu  3
(prix|tarif|frais|loyer|cotisation|facture|charge) … !cesser … (grimper|augmenter|monter|flamber)  5
!(cesser|arrêter) … (augmenter|grimper) … (prix|tarif|frais|cotisation|loyer)  3
(=kwh|électricité|gaz|abonnement|loyer|péage|carburant|essence) (prendre|=pris) <nombre>  4
frais retour … (<nombre>|charge|cher|élevé)  3
(frais|commission) … (virement|retrait|découvert|change) … (cher|élevé|abusif|exorbitant|<nombre>)  3
supplément … <nombre> @eur …, (honte|honteux|abusif|vol|scandaleux|scandale)  4
rapport qualité prix (=n|=ne)? =y =est =pas  4
annoncer <nombre> … (facture|addition|total|note) … <nombre>  4
# --- le prix qui grimpe, les suppléments
(panier|caisse|=au =moment =de =payer) …, <nombre> … (=au =lieu|=annoncé|=affiché)  4
(payer|facturer) <nombre> @eur =au =lieu =de <nombre>  4
(=affiché|=affichés|=annoncé|=annoncés) <nombre> …, <nombre>  3
(=me|=nous|=vous) (demander|réclamer|facturer|taxer) <nombre> @eur … (=parce|=car|valise|bagage|supplément|correction)  2
(=pour|afin) (rectifier|modifier|changer|corriger|échanger|déplacer|ajouter) … <nombre> @eur  2
=veulent <nombre> @eur  3
revenir =à <nombre> @eur  1
<nombre> (@eur|centime|=€) … =la minute  2
=la =minute =d =appel  1
=en (=plus|=sus) =du prix (annoncé|affiché|=initial|=de =base|annoncer|afficher)  4
(=frais =de) (douane|gestion|dossier|service|réservation|annulation|traitement|bagage|siège|nettoyage|ménage) … (=de)? (<nombre>|abusif|honteux|réclamer|=puis =quoi =encore|=frais =de)  3
(parking|petit-déjeuner|=petit =déjeuner|=petit =déj|wifi|bagage|siège|ménage|linge|drap|serviette|clim|climatisation) … (=en =supplément|=payante|=facturé|=facturés|=hors =de =prix)  4
(tout|=tout) … (=en =supplément|=en =option|payant|=payant)  4
(=le|=la) (moindre|petit) … (payant|=payante|facturer|=facturé|=se =paye|=se =paie)  4
(devenir|=devenu|=devenue) … (luxe|inabordable|impayable)  4
=prix =du (chêne|=caviar|homard|bœuf|luxe|champagne)  3
(prix|tarif|abonnement|port) … (doubler|tripler|=doublé|=triplé|flamber|=flambé|quadrupler) … (=en =un =an|=en =deux|=depuis|=mois|an)  3
(prendre|ponctionner|prélever|garder) <nombre> … =de commission  4
(=s|=se) (=en =mettre|=en =met|=en =mettent|remplir) … (poche|=plein =les)  2
=s =en =mettent =plein  2
(prix|tarif|frais|abonnement|forfait|repas|place|=cher) … =pas =donné  3
(=prix|tarif) … (=gonflé|=gonflés|gonfler) … (veille|avant|solde|promo|exprès)  4
(rattraper|=rattrapent) … (supplément|bagage|option|extra|=là =dessus|=là-dessus)  3
=au =prix =fort  2
(=double|triple|=deux =fois) (=le|=du) prix  4
(taxe|pénalité|amende|=frais) … (valise|bagage|cabine|carte =d'embarquement|enregistrement)  3
<nombre> @eur (=pour|=la|=le|=par) (valise|bagage|=bagage =cabine|siège|petit-déjeuner|=petit =déjeuner|nuit|sandwich|parking|carte =d'embarquement|enregistrement|modification)  2
# --- on paie tout, ça monte
(=en)? profiter … (augmenter|gonfler|=doubler|surfacturer|taxer)  4
(prix|tarif) … changer … (heure|minute|=à =l =autre|recherche|jour|clic|=chaque)  4
(=même|jusqu =à) =l =eau … (payer|payant|=payante|<nombre>)  3
(eau|café|=bière|sandwich|wifi|petit-déjeuner|=petit =déjeuner|parking|oreiller|couverture|siège) =à <nombre> (euro|€|=eur|=balles)  4
<nombre> (euro|€|=eur|=balles) (=le|=la|=l) (café|bouteille|sandwich|parking|=petit =déjeuner|=petit =dej|petit-déjeuner|bagage|valise|serviette|oreiller|eau|=demi|=bière|cocktail|transat)  4
(=frais|supplément) … (=nulle =part|=de =nulle =part|surprise|=sortis|=imaginaires|=bidon|=inventés)  4
qualité … !(suivre|=au =rendez-vous|correspondre) … (prix|tarif)  3
prix … !(suivre|valoir|=mérité|justifier) … qualité  3
# --- coûter, payer pour changer
=va =me coûter <nombre>  4
=va =nous coûter <nombre>  4
(devoir|falloir|obliger|=dû) payer =pour (changer|modifier|annuler|récupérer|renvoyer|=avoir|obtenir|imprimer|choisir|être)  3
<nombre> (euro|€|=balles|=eur) =de =plus =que (=prévu|=le =devis|annoncer|=annoncé|=la =moyenne)  4
=pour <nombre> (euro|€|=balles|=eur) … (espérer|attendre|=espérais|=attendais) … (mieux|autre|=autre =chose)  4
<nombre> (euro|€|=balles|=eur) =pour =un (article|produit|colis|truc|objet|livre|pull) =à <nombre>  4
(port|prix|tarif|addition|commission) … (grimper|=grimpe|=grimpent|flamber|=s =envole|=s =envolent)  4
autant acheter … (neuf|ailleurs|magasin)  4
(finir|revenir|coûter) … (=plus =salé|=plus =cher) … (=que|=qu)  4
(parking|petit-déjeuner|=petit =déj|wifi|café|bagage|siège|supplément) … =fort =de =café  4
(=était|=était|coûter|vendre|=valait) … <nombre> (euro|€) (=de)? moins … (avant|=veille|=plus =tôt|semaine|jour)  3
<nombre> (€|euro|=balles) =pour … (=claquée|=claqué|minute|ampoule|=trois =fois =rien|=si =peu|=dix =minutes|=cinq =minutes|=deux =minutes|=un =quart =d =heure|coup =de =tournevis|=un =simple|=une =simple|=ça|=ca|=cela)  4
<nombre> (€|euro|=balles) =de (=ma|=notre|=sa) poche  2
(reste|=restent|=resté|=resté) … (=à =ma =charge|=à =notre =charge|=de =ma =poche)  1
<nombre> (€|euro) … =à (=ma|=notre) charge  1
(chaque|=moindre|=toute) =petite? (chose|prestation|option|extra|service) … (=en =supplément|=payante|=payant|facturer|=en =plus)  4
facturer =tout …, (=le|=la|=les)  3
(=ils|=elle|=il|=agence|=syndic|=tout) … facturer =tout  3
(=on =paie|=on =paye|=paye|=paie|payer) … (charge|loyer|cotisation|abonnement|honoraire) … =pour =quoi  4
=on (=paie|=paye) =pour =ça  4
<nombre> (€|euro) … (studio|chambre|nuit|an|année|mois|mensuel|=mensuels|séance|repas|heure|consultation|visite|verre|=par =mois) … (=faut =oser|=pour =rien|=abuser|=abusé|=quand =même|=honteux|=scandaleux|=arnaque|=pour =quoi)  4
=à <nombre> (€|euro|=balles) (=la|=le|=l) (voiture|nuit|repas|séance|heure|chambre|cours|formation|consultation|plat|verre|ticket|place|téléphone|menu) … (=attendre|=attendais|=attends|=attend|=mieux|=autre|=même =pas|=pas =même|=aucun|=normal)  4
(=réparer|=réparé|=réparée|=fait|=faite|=trouvé|=trouvée|=refait) … =pour <nombre> (€|euro) … (=eux|=chez =eux|=alors =que|=au =lieu) … <nombre>  4
(contre-visite|déplacement|diagnostic|duplicata|quittance|photocopie|relance|parking) … (=facturée|=facturé|=payante|=payant|=payer) … <nombre>  4
<nombre> (€|euro) =de (déplacement|diagnostic|contre-visite|parking|dépassement|relance|mise =en =demeure) … (=pour|=me|=alors)  3
<nombre> =de =plus … (=que =prévu|=que =le =devis|=en =liquide|=sinon|=encore|=facturés)  4
(=profiter|=profitent|=profite) … (peine|détresse|deuil|malheur|chagrin|=urgence)  3
=tape =à =l =oeil  3
prix … (désavantage|bémol|frein|inconvénient|défaut|dissuasif|rédhibitoire|dommage|point noir|point négatif)  4
(taux|frais|cotisation|tarif|prime|honoraires|commission) … (excessif|exorbitant|abusif|délirant|prohibitif|scandaleux)  4
meilleur (offre|prix|proposition) … (prix|tarif|ailleurs|concurrence|contrat)  2
prix … différent … (internet|téléphone|site|agence|magasin|boutique)  3
(prix|tarif) =de … (gastronomique|luxe|étoilé)  3
devenir (cher|=chère|=chers)  4
(sans|hors) (promo|promotion|réduction) … cher  4
(tarif|prix|note|addition) … (élevé|salé|abuser|abusé|=abusés|gonflé)  4
(doubler|tripler|double) … (tarif|prix|cotisation|franchise|prime)  4
# --- devis dépassé, unité trop chère, supplément
(devis|=annoncé|=annoncée|=signé) … <nombre> …, (facture|facturer|=finale|réclamer) … <nombre>
(facture|facturer|réclamer) … <nombre> …, devis … <nombre>
(taux|=taeg) … <nombre> =pourcent  1
(taux|=taeg) … (usure|usurier|exorbitant|délirant|=fou|abusif|prohibitif|=usuraire)
(prix|tarif|cotisation) … (=au-dessus|=au =dessus|=audessus) … (=autres|concurrent|marché|moyenne|ailleurs)
(=c|=ca|=ça|cela|=est|=c'est) … =abusé  1
=pour <nombre> @eur … (abuser|=abusé|=abus)
<nombre> @eur (=le|=la|=l) (quittance|relance|photocopie|timbre|duplicata|attestation|chèque|retrait|virement|dossier|copie|visite|lettre|déplacement)
(=je|=on|=nous) (=paie|=paye|=payons) <nombre> … (nouveau|=nouveaux|voisin|=fils|ailleurs|concurrent|=autres)
(facturer|=facturé|=facturée|=facturés) =en (=plus|sus|supplément)  3
facturer … (même|jusqu) … (marquage|timbre|photocopie|relance|verre|emballage|sac|couvert)
=tout être =payant  4
(cher|=chère|=chers) … =pour (=ce =que|=ce =qu|=si =peu|=rien|=un|=une)
!(justifier|=justifié) … (prix|tarif|hausse|augmentation)
=frais =de (réservation|visite|agence|dossier|gestion|service|adhésion) … (avant|abusif|injustifié|exorbitant|découvrir|caché)
=à <nombre> @eur …, (franchement|=sérieux|=sérieusement|=allo|=faut =pas|=quand =même)
(pénalité|amende|frais|majoration|supplément|caution) (démesuré|=démesurée|=démesurés|disproportionné|=disproportionnée|exorbitant|délirant|=délirante|excessif|=excessive)
facturer <nombre> @eur … (minute|déplacement|visite|appel|clé|badge|photocopie|attestation|lettre)
(prix|tarif|cotisation|assurance|loyer|forfait|abonnement|prime|facture|mensualité|ça) … augmenter … <nombre>  3
augmenter … de <nombre>  3
!être =au niveau (prix|tarif|addition)  4
(rapport|regard|vu|hauteur) … prix … (décevant|déception|décevoir|dommage|mauvais|moyen|payé|insuffisant)  3
(=pour|=vu) =le prix …, (moyen|bof|décevant|décevoir|dommage|mauvais|nul|léger|limite|maigre|mieux|attendre)  4
(prix|tarif|somme|montant) … attendre … (mieux|autre|plus)  4
(beau|gros|sacré|certain|=énorme) budget  3
(être|rester|représenter|=reste|=ça =fait) (=un|=1) budget  2
budget … (élevé|important|conséquent|serré|cher|exploser|lourd)  3
(payer|avance|régler) … avance … (mois|trimestre|<nombre>)  1
(=ça|=sa|cela) faire beaucoup … (coup|fois|mois)  3
!(=la =moins|=le =moins|=les =moins) cher  3
rapport … prix … (moyen|moyennement|mauvais|discutable|limite|bof|médiocre)  4
prix … (=bien =qu|quoique|=mais|même =si) … (élevé|cher|haut)  4
(espérer|attendre) … (diminution|baisse|réduction|remise|tarif|prix) … (important|intéressant|mieux|conséquent|consistant)  2
franchise … (énorme|élevé|cher|exorbitant|excessif|abusé|trop|refroidir|haut|délirant|astronomique)  3
<nombre> (@eur|=e) … (=pour) (=cette|=cet|=ce|=ces|une|un|des) … (daube|merde|torchon|taudis|misère|dégueulasse|horreur|désastre)  3
(payer|=paie|=paye|facturer|réclamer) … (surplus|surcoût|extra|rallonge)  3
(surplus|supplément|surcoût|rallonge) … (payer|demander|réclamer|exiger|facturer)  1
!dégressif  3
(gratter|grappiller|gruger|rogner) … <nombre> … (euro|€|mois|centime)  1
(gratter|grappiller) … partout  2
frais … (inadmissible|honteux|scandaleux|lamentable|énorme|hallucinant|inouï|ahurissant|dingue|fou)  4
réduction … !(intéressant|important)  3
(doubler|tripler|quadrupler) … (coût|prix|tarif|prime|cotisation|loyer|mensualité|facture)  4
(prix|tarif|cotisation|abonnement|forfait|loyer|coût) … passer … <nombre> … =à <nombre> (@eur|mois)  4
passer … =de <nombre> … =à <nombre> (@eur|=mois)  3
avoir … moyen … (falloir|=faut)  3
(falloir|=faut) … avoir … moyen  3
(payer|=paie|=paye) … trop … (pour|cher)  3
(=vous|=lui|=nous) (voler|gratter|ponctionner) … <nombre> … (mois|an|plus)  1
(=ça|=c|=ce) =est !=donné  4
(falloir|=faut) payer … supplément  3
moins cher … (chez|=a) … (concurrence|concurrent)  4
rapport … prix pratiquer …, (décevant|déception|mauvais|dommage)  4
frais … compte … (inadmissible|honteux|scandaleux|énorme|cher|élevé|exorbitant|abusif)  4
(gratter|grappiller|rogner) … euro  3
(remise|réduction|promotion) … !intéressant … (=une =fois|option)  3
(moyennement|peu) (attractif|compétitif|concurrentiel)  3
=une =blinde  3
(coûter|payer|=coûte|prendre) … =blinde  4
moins rentable  2
(seul|petit|unique|principal) (point|défaut|bémol|inconvénient|hic|souci|reproche|problème) … (prix|coût|tarif|montant)  4
(point|aspect|côté) négatif … (prix|coût|tarif)  4
(=serait|=aimerais|=aimerai|souhaiter|falloir|=devrait|=devraient|pouvoir|merci) … (baisser|diminuer|réduire|revoir) … (prix|tarif|coût|cotisation|prime|abonnement)  3
prix … (freiner|dissuader|rebuter|décourager)  3
(dessus|dépasser|hors) … (=mon|=mes|=notre|=nos) (budget|moyen)  3
(concurrent|concurrence|ailleurs|autre|confrère) … (fois|bien|nettement|beaucoup|largement) moins cher  4

[éloge]
moins cher =qu ailleurs  5
moins cher qu'ailleurs  5
moins cher (=que|=qu)  5
moins cher … marché  5
satisfait (prix|tarif|cotisation|tarification|devis)  5
satisfait (service|garantie|accueil|qualité|rapidité|offre|prestation|produit|contrat) =et? (prix|tarif)  5
satisfait (niveau|côté|rapport|concernant|quant) (prix|tarif)  5
(prix|tarif) … =ça =va  4
(gagner|économiser) <nombre> =euros  4
valoir … prix  4
(imbattable|concurrentiel)  4
bon … rapport … prix  4
rapport (prix|qualité) (prestation|garantie|service|produit|prix)  2
(agréable|bonne) surprise … (prix|tarif)  4
rien … redire … (prix|tarif)  4
pas (=du =tout|vraiment|forcément|spécialement|excessivement|franchement|bien) cher  5
!(coûteux|onéreux)  4
pas cher  5
peu cher  5
peu (coûteux|onéreux)  4
pas très cher  4
pas plus cher  3
pas si cher  3
moins cher  1
moins cher que  5
bien moins cher que  5
(nettement|beaucoup|largement) moins cher  5
bon ==marché
low-cost … (bon|bien|qualité)  3
@strict @attrait  5
@strict … @attrait  4
@attrait … (prix|tarif|cotisation)  3
@strict @juste  4
@strict … (correct|convenable|raisonnable|acceptable)  4
(bon|petit|excellent|super|meilleur|chouette|joli|top|super|doux|mini) (prix|tarif)  4
(petit|doux|mini) prix  4
prix (doux|mini|bas|cassé|juste|canon|imbattable|honnête|choc|plancher|sympa|léger|abordable|top|=ok|nickel|extra)  5
tarif (doux|bas|préférentiel|honnête|sympa|imbattable|top|nickel|extra)  4
(bas|faible) (prix|tarif|coût)  3
prix … (défier|=défiant) … concurrence  5
(défier|=défiant) … concurrence  5
(prix|tarif|cotisation|assurance|contrat|forfait|abonnement) … (imbattable|attractif|compétitif|concurrentiel|abordable|raisonnable|avantageux)  5
attractif  3
tarification (intéressant|attractif|=claire|correct|avantageux|raisonnable)  4
(prix|tarif) … (convenir|plaire|satisfaire|ravir|enchanter)  4
(content|ravi|enchanté|heureux|conquis|séduit) … (prix|tarif|cotisation)  4
(satisfaction|contentement) … (prix|tarif)  4
(bon|excellent|super|très|meilleur|parfait|top|génial|formidable|imbattable|incroyable|=meilleure|remarquable|juste|correct|incomparable) rapport (qualité|qualité-prix|prix)  5
rapport (qualité|qualité-prix|prix) … (bon|excellent|imbattable|correct|top|super|parfait|intéressant|exceptionnel|satisfaisant|convenable|optimal|incroyable|cohérent|rendez-vous|honnête|raisonnable|attractif|juste)  5
qualité prix … (bon|excellent|top|imbattable|correct|super|parfait|intéressant)  5
(bon|excellent|super|top|meilleur) qualité prix  5
(bon|excellent|correct) … rapport … prix  4
(bon|=belle|vrai|sacré) affaire  3
(faire|permettre|réaliser|=belle|=grosse|réel|vrai) … (économie|économiser)  1
économique  1
moitié prix  3
(zéro|aucun|=sans) frais  1
(frais|=frais) (zéro|inexistant)  3
(prix|tarif|mensualité|abonnement|cotisation) (correct|raisonnable|honnête|compétitif|attractif|=bas|plus bas)  4
(économiser|=économisé|économie) … <nombre> @eur  3
(payer|coûter|revenir) … moins cher … (avant|ancien|précédent|auparavant|ailleurs|concurrent)  4
(payer|coûter) … moitié moins  4
(baisse|réduction|diminution|baisser|réduire|diminuer) … (prime|cotisation|tarif) … (merci|content|satisfait|ravi)  3
prix … (valoir|mériter|justifié)  3
(prix|tarif) … (justifié|mérité)  4
!(frais|surcoût) (caché|supplémentaire|dossier|inscription|bancaire|surprise)  4
(transparence|clarté) … (prix|tarif|frais|coût)  4
(prix|tarif) (clair|transparent|fixe|affiché)  3
(prix|devis|tarif) respecté  4
gratuité  1
!(augmentation|hausse) … (prix|tarif|cotisation)  3
(prix|tarif) … (stable|constant|inchangé)  4
accessible … (bourse|budget|tous|prix)  4
(modicité|compétitivité|attractivité)  3
(niveau|côté|question) (prix|tarif) … (bien|bon|top|parfait|nickel|imbattable|rien|satisfait|correct|excellent)  4
<nombre> @eur (=moins|moins) cher  4
<nombre> fois moins cher  5
(=bien|nettement|beaucoup|largement|clairement) moins cher  4
moins cher … (=que|=qu) … (taxi|train|hôtel|avion|magasin|neuf|boutique|supermarché|surface|opticien|banque|garage|concurrence|ancien)  5
(moins) cher … (=qu|=que) … (ailleurs|autre|précédent|avant)  5
<nombre> @eur … économie  1
=pas =de =frais  3
=aucun =frais  1
=zéro =frais  4
=sans =frais  1
(bon|meilleur|super|excellent) (taux|plan|deal)  4
(petit|mini) prix  3
(gratuitement|gratuit) … (top|super|génial|parfait|merci|bien|pratique|chouette|sympa)  4
(surclasser|surclassement) … (gratuit|gratuitement|offert)  4
(économiser|économie|gagner|épargner) … <nombre> @eur  4
(faire|permettre|réaliser) (économie|économiser)  4
prix … (serré|plancher|cassé|riquiqui|dérisoire|planqué|modéré|démocratique|attrayant)  4
tarif … (serré|modéré|démocratique|attrayant|bas)  4
(qualité|rapport) … prix … (rendez-vous|imbattable|excellent|super|top|au top|parfait)  4
accessible rapport  4
!(compter|facturer|payer) =que  2
devis … (respecter|gratuit|raisonnable|correct|honnête|moins cher)  3
(frais|commission) (réduit|bas|faible|raisonnable|compétitif|transparent|inexistant|minime|modéré|correct|clair)  4
(sans|aucun|zéro) (frais|commission) (bancaire|caché|tenue|surprise|supplémentaire|compte)  4
(billet|vol|train|trajet|consultation|lunette|monture|séance|formation|voyage|chambre) … abordable  3
très abordable  3
meilleur (prix|tarif) … (trouver|marché)  3
(prix|tarif) … (imbattable|doux|mini)  3
trouver … tout … moins cher … ailleurs  5
(prix|tarif|abonnement|forfait) … !(bouger|augmenter)  4
moins (onéreux|coûteux)  4
(bon|excellent|super|meilleur|chouette|joli|top|doux|mini) (prix|tarif)  4
=dans =mes =moyens  3
(=tarif|=prix) (=ridicule|dérisoire|mini|canon|=imbattable|=cadeau)  4
(=moins =de|=pour) <nombre> (euro|€) …, (=rien =à =dire|=parfait|=imbattable|=top|recommander|sympa)  2
=c =est =donné  4
(faire|=fait|=fais) … (économie|=économies)  3
=faut =pas =se =plaindre  2
(note|addition|facture|devis|loyer|honoraire) … (raisonnable|correct|honnête|=tout =à =fait =raisonnable|doux|léger)  4
=aucun (supplément|surcoût) … (=surprise|caché)  4
(=ne|=n|=qui) … !ruiner  4
!prendre … (pigeon|=vache =à =lait)  3
devis (respecter|=respecté|tenir|=tenu)  5
(=pas|=jamais) … =prix … (=flambé|=exagéré|=gonflé)  3
pas trop cher  4

[sujet]
==coût  2
prix
tarif
tarification
tarifaire
cotisation  1
mensualité  1
rapport qualité prix
rapport qualité-prix
rapport prix
augmentation  1
hausse  1
surcoût
frais (dossier|gestion|bancaire|livraison|port|service|agence|résiliation|bagage|notaire|annulation|supplémentaire)
franchise  1
loyer  1
addition  1
grille tarifaire

[neutre]
tiers payant
tiers-payant
pas =donné … (peine|monde|suite|réponse|nouvelle)
franchise … charge
franchise … (<nombre> mois|loyer|kilomètre)
loyer … (impayé|revenir|rejeter|=rejeté|refuser)
!cher … rien
=pas =cher =pour =rien
perdre … (argent|temps) … loyer
=quelconque prix
=n =importe =quel =prix
coûteux … (temps|timbre|énergie)
cher (=showroom|adhérent|=assuré|abonné|usager|voyageur|locataire|habitant|passager|membre|utilisateur)
cher (monsieur|madame|client|ami|collègue|confrère|docteur|maître|conseiller|lecteur|=mr|=mme|tous|toutes|parent|compatriote|voisin)
=chers (tous|toutes)
=mon cher
=ma =chère
=mes =chers
=très =chers
=nos =chers
prix fixe
prix libre
prix nobel
(gagner|remporter|recevoir|décerner) … prix
grand prix
tout prix
aucun prix
=à =tout prix
prix ferme
prix achat
prix (rachat|vente|estimation|moyen)
demander … (prix|tarif)
(connaître|savoir|donner|indiquer|communiquer|comparer|calculer|consulter|estimer|obtenir|envoyer) … (prix|tarif)
(quel|combien) … (prix|tarif)
prix … (demander|concurrence) … étudier
devis … (gratuit|ligne|=demandé|reçu|=envoyé)
(faire|demander|recevoir|refaire|signer|établir|accepter|envoyer|valider|attendre) … devis
augmenter … (plafond|garantie|autorisation|capital|couverture|débit|volume|puissance|température|nombre|chance|taille|quantité|bonus|effectif|portion)
(=hausser|=haussé|=hausse|=haussent|=haussant) … (épaule|ton|voix|sourcil)
augmentation … (plafond|garantie|capital|couverture|débit|température|capacité|découvert|effectif)
(augmentation|augmenter) … salaire
hausse … (température|plafond|garantie|débit)
revoir … (hausse|baisse) … (garantie|couverture|plafond)
franchise … (rembourser|remboursement|déduire)
(parler|toute|avec|=en|=ma|=votre|=grande|=totale) franchise
carte … franchise
frais (vétérinaire|médical|dentaire|optique|réel|obsèques|hospitalisation|scolaire|santé|soin|kilométrique|réparation|remorquage)
(produit|légume|fruit|ingrédient|poisson|pain|aliment|herbe) … frais
garder … frais
mettre … frais
=au frais
tenir compte … augmentation
(acompte|avance) … cotisation
cotisation (retraite|=sociale|=patronale|=salariale|=foncière|=syndicale)
attestation … (loyer|cotisation)
plus … nombre
assurance loyer
loyer (impayé|=impayés)
(quittance|retard|paiement) loyer
point (accès|service|relais|vente)
moindre coût  1
moins cher … @ailleurs … (trouver|chercher|partir|voir)
(chercher|partir|prendre|voir|aller|obtenir) … moins cher
cher (monsieur|madame|client|collègue)
mieux payer … cher
préférer payer … cher
arrêter … payer cher
(coûter|cher) … (collectivité|société|contribuable)
mieux … payer … cher
bon marché … (finir|=finit|revenir|=revient) … (cher|salé|=salé)
<nombre> (euro|€) =moins =cher … (avant|=veille|semaine =avant|ailleurs|=plus =tôt)
=fait =sous
=cher (service|@service|@entreprise|fournisseur|réseau)
expert … hors prix
payer … plus cher … (ailleurs|=mais)
plus cher … =de =la carte
préférer … plus cher


[exemples]
rien     Les frais sont de 45 euros.
plainte  C'est beaucoup trop cher pour ce que c'est.
plainte  TARIFS EXORBITANTS et aucun service en face
plainte  Mon loyer augmente chaque année sans travaux dans l'immeuble.
plainte  Des frais cachés partout, 35 euros de frais de dossier découverts à la caisse.
plainte  sa coute un bras leur forfait internet
plainte  Le prix affiché en rayon est différent du prix en caisse.
plainte  Ma mensualité d'électricité a doublé en six mois.
plainte  Rapport qualité prix médiocre pour un hôtel de ce standing.
plainte  Hausse injustifiée de la cotisation, 12 % d'augmentation cette année.
plainte  Des prix hors de prix pour un simple contrôle technique !
plainte  L'addition est salée pour deux sandwichs froids.
plainte  La formation ne vaut pas son prix.
plainte  les frais bancaires sont abusifs
plainte  Je paie cher un abonnement de train et je voyage debout.
plainte  Le garage a dépassé le devis de 200 euros.
plainte  vos tarifs ne sont plus du tout compétitifs
plainte  On trouve bien moins cher chez la concurrence.
plainte  Je ne suis pas satisfait des prix.
éloge    Prix attractif et commande simple.
éloge    Très bon rapport qualité prix, le plombier est soigneux.
éloge    pas cher et efficace
éloge    Tarif imbattable pour un billet Paris-Lyon.
éloge    Moins cher qu'ailleurs, je reste chez eux.
éloge    Je suis satisfaite du tarif proposé.
éloge    Des prix raisonnables et affichés à l'entrée du garage.
éloge    Les prix sont corrects.
éloge    Chambre propre, petits prix, parfait pour une nuit.
éloge    tarifs défiant toute concurrence
éloge    Ce n'est pas cher du tout.
rien     Cher monsieur, pouvez-vous me rappeler ?
rien     Pouvez-vous m'indiquer le prix d'un envoi de colis vers la Suisse ?
rien     Je veux être livré à tout prix avant Noël.
rien     Je souhaite augmenter le plafond de ma carte.
rien     Les légumes sont frais.
plainte  Le kwh prend 15 % au mois de février.
plainte  Hausse en douce, sans un mot.
rien     Le taux d'humidité est de 40.
plainte  On nous plume.
rien     Il a haussé les épaules.
rien     J'attends toujours le remboursement de mes frais dentaires.
rien     Chers tous, voici mon histoire avec ce guichet.
rien     Le conseiller m'a parlé avec franchise.
rien     Merci de m'envoyer un devis pour une porte d'entrée.
rien     Le train a été supprimé sans prévenir.
rien     Je n'ai pas reçu ma quittance de loyer.
rien     Le vendeur a été désagréable et m'a raccroché au nez.
plainte  Un supplément abusif de 45 euros pour un bagage cabine.
plainte  9 euros le verre de jus tiède.
plainte  Il a fallu rajouter 65 euros à la livraison.
plainte  Le devis annonçait 200 euros, on m'a fait payer 310 euros.
éloge    Deux fois moins cher que le taxi.
éloge    20 euros moins cher qu'en boutique.
rien     Le délai annoncé est de 9 jours.
plainte  Le serrurier m'a pris 420 euros pour dix minutes.
plainte  Annoncé à 39 € sur le site, 96 à la sortie du parking.
rien     Le loyer est revenu impayé.
plainte  Les frais bancaires ont encore augmenté.
plainte  Ce n'est plus dans mes moyens.
plainte  Un rapport qualité prix à revoir.
rien     Mieux vaut payer plus cher et être livré.
rien     La box n'est pas donnée au bon endroit.
rien     On me demande 60 euros de frais de garde pour une panne sous garantie.
plainte  Les frais de tenue de compte ne cessent de grimper.
plainte  Le kWh a pris 15 % en janvier.
plainte  Supplément bagage de 45 euros à l'embarquement, honteux.
plainte  Le moindre bagage est payant, c'est devenu un luxe de voyager.
plainte  Le changement de nom va me coûter 90 euros.
plainte  Le prix reste un frein.
plainte  Des frais exorbitants.
rien     J'ajoute une note à mon dossier.
plainte  Les plats ne sont pas au niveau du prix.
plainte  Il faut payer un supplément pour être assis.
plainte  La franchise est énorme.
rien     Cher service client, pouvez-vous m'écrire ?
rien     On peut augmenter le nombre de couverts à six.
plainte  Au-dessus de mon budget.
plainte  Les concurrents sont bien moins chers.
