titre  Panne et coupure
quoi   Réseau, internet, énergie, eau, chauffage, ascenseur, transport ou système en panne, coupé, annulé ou instable.
@net        internet réseau connexion wifi wi-fi fibre adsl =4g =5g =vdsl =3g débit =co
@telco      internet réseau connexion wifi wi-fi fibre adsl =4g =5g ligne box modem routeur décodeur téléphonie télévision télé =tv antenne débit signal boîtier
@equip      ascenseur chaudière chauffage climatisation éclairage interphone escalator chauffe-eau ventilation =vmc digicode portail pompe chaufferie monte-charge badge =clim lumière
@transport  train =tgv =ter =rer métro tramway =tram bus ferry bateau =avion vol navette correspondance ligne liaison
@systeme    système serveur logiciel distributeur =gab =dab =tpe terminal automate borne plateforme informatique caisse messagerie lecteur péage
@rompre     couper interrompre suspendre débrancher déconnecter
@hs         panne =hs =rade carafe

[plainte]
=plus =dinternet  4
=pas =dinternet  4
=juste =plus internet  4
!internet … (depuis|=payer|abonnement)  4
(débrancher|=décâblé|décâbler|déconnecter) … (abonné|ligne|voisin|fibre|câble)  4
sans =cesse déconnecter  4
déconnecter … (=cesse|=constamment|arrêt)  4
débit (faible|ridicule|minable|lamentable)  4
!courant … (depuis|=ce|heure|jour|matin|orage|tempête|logement|immeuble|quartier|village|maison)  5
=plus =de =courant  5
=plus =de =jus  4
=pas =de =courant  4
!capter … (rien|réseau|=chez|maison|village|ici|=salon)  4
!capter (rien|=nulle)  4
écran noir … (chaîne|décodeur|télé|télévision|box)  4
=ça (=coupe|=saute|=rame|=plante|=freeze) … (minute|fois|soir|arrêt|temps|jour|film)  4
(train|bus|tram|métro|navette|=ter|=rer) … !(passer|venir|circuler|arriver|desservir)  4
(bus|navette|tram) … (supprimer|fantôme|sauter|disparaître)  4
(ligne|tram|bus|métro|train|ascenseur|escalator|réseau|service|trafic) … =à =l =arrêt  4
(terminal|borne|distributeur|automate|=tpe|barrière|portique|casier|consigne) … (panne|=rade|planter|=hs|inutilisable)  4
(terminal|borne|distributeur|automate|=tpe) … !(fonctionner|marcher|lire|délivrer|accepter)  4
(serveur|logiciel|plateforme|système|messagerie) … (=down|planter|inaccessible|indisponible|=hs|tomber|=rade|=ko) … (depuis|matin|jour|heure|hier|encore)  4
(=serveurs|serveur) (=down|=hs|=ko|=inaccessibles|inaccessible)  4
=dans =le =noir … (depuis|orage|heure|jour|soir|nuit)  4
(vivre|être|rester|plonger) … =dans =le =noir  1
(jour|semaine|mois|heure) … !(internet|réseau|connexion|wi-fi|wifi|fibre|téléphone|ligne|électricité|courant|gaz|chauffage|lumière|ascenseur|télé|=tv)  4
!eau … (depuis|jour|semaine|immeuble|logement|appartement|robinet|matin|village)  3
!(bus|tram|métro|navette|=ter) … (depuis|heure|passer|circuler|matin)  3
@rompre … (internet|réseau|fibre|connexion|wi-fi|wifi)  4
@rompre ligne  3
!(recevoir|capter) (internet|réseau|wi-fi|wifi|fibre|signal|=4g|=5g)  4
!accès internet  4
@telco … !(fonctionner|marcher)  4
coupure  2
panne depuis  3
panne … prolonger  3
(bloquer|rester) … étape <nombre>  3
(problème|souci) … (flux|chaîne|image) … (télé|=tv)  3
(problème|souci) (télé|=tv|télévision|réception)  2
!service (mobile|internet|depuis)  3
!(télé|=tv|télévision) … depuis  3
# internet, téléphonie
!@net  3
!connexion internet  4
!(débit|signal)  3
!(fonctionner|marcher|passer|capter) … @telco  3
@telco … (fonctionner|marcher) mal  4
@telco … fonctionner … fois sur  4
@telco … @hs  5
@telco … hors service  5
@hs … (internet|réseau|fibre|box|ligne|antenne|wi-fi|wifi|téléphone)  4
(panne|coupure|incident|interruption|problème|dysfonctionnement|perturbation|bug|souci|perte|défaillance) … (internet|réseau|connexion|fibre|wi-fi|wifi|signal|antenne|débit|téléphonie|ligne)  4
(internet|réseau|fibre|connexion|ligne|wi-fi|wifi|box) … @rompre  4
(internet|réseau|fibre|connexion|wi-fi|wifi|débit|ligne) … (instable|sauter|ramer|planter|merder|déconner|laguer|bloquer|bugger|buguer|tomber|intermittent|aléatoire|inexistant|pourri|merdique)  4
(internet|réseau|connexion|fibre|wi-fi|wifi|débit|=4g|=5g) … (lent|faible|catastrophique|nul|mauvais|déplorable|médiocre|lamentable|horrible|limité|ridicule|misérable|exécrable|minable|dégrader|divisé|insuffisant|catastrophe)  4
(mauvais|nul|pire|faible|piètre|pitoyable) (internet|réseau|connexion|débit|wi-fi|wifi|fibre)  4
débit (escargot|tortue|ridicule|misérable)  4
débit divisé  5
(débit|connexion|réseau) … pire  3
latence  1
=ping … élevé  3
=lag  3
=lags  3
déconnexion … (intempestif|=répété|permanent|constant|incessant|fréquent|jour|heure)  5
déconnexion  2
(déconnecter|couper|sauter) … (arrêt|constamment|permanence|régulièrement)  3
(déconnecter|couper|sauter) … sans =cesse  3
(déconnecter|couper|sauter) … toute les  3
(déconnecter|couper|sauter) … tout les  2
(déconnecter|couper|sauter) … fois jour  3
micro-coupure  5
=microcoupure  5
=microcoupures  5
zone =blanche  2
(couverture|réception) (réseau|mobile|=4g|=5g) … (nul|mauvais|catastrophique|inexistant|faible|médiocre)  4
(box|modem|routeur|boîtier|décodeur) … (étape|clignoter|redémarrer|voyant|rouge|bloquer|redémarrage|synchroniser)  1
voyant … rouge  2
!synchroniser … (box|modem|fibre|ligne)  4
désynchronisation  4
(débrancher|décâbler|=décâblé) … (fibre|ligne|maison|abonné)
écrasement … ligne  4
écraser … ligne  4
(ligne|fibre) … (mort|écraser|sectionner)  3
ligne … muet  3
isoler du monde  3
(internet|réseau|connexion|fibre|ligne) … rétablir  2
pixelliser  3
(chaîne|image|télé|=tv) … (figer|décaler|saccader|freezer|pixelliser|couper|brouiller)  3
!donnée mobile  4
sms !(passer|partir|arriver)  3
# pannes en général
panne (général|généralisé|national|géant|majeur|mondial|informatique|réseau|électrique|internet|technique|collectif|secteur|courant|chauffage|ascenseur|serveur|système)  5
panne (incessant|=répété|récurrent|permanent|continuel|fréquent|interminable|quotidien)  4
panne répétition  4
(énième|nouveau|encore|deuxième|troisième|toujours) panne  3
(jour|heure|semaine|mois) panne  4
panne … (depuis|durer|prolonger|=dure) … (hier|matin|jour|semaine|mois|heure|an)  3
(en|rester|toujours) panne depuis  3
incident (collectif|réseau|général)  3
(interruption|suspension) … service  4
service … (interrompre|suspendre|couper)  3
service … hors service  3
black-out  4
=blackout  1
hors usage  1
# énergie, eau
(couper|coupure|interruption) (électricité|courant|gaz|eau|chauffage|lumière|éclairage)  4
(électricité|courant|gaz|eau|chauffage|lumière) (couper|interrompre|sauter|suspendre)  2
!(électricité|gaz|chauffage|lumière|éclairage)  2
!eau (potable|courant)  4
!eau chaud … (depuis|jour|semaine|immeuble|résidence|matin|logement)  4
!goutte eau … (robinet|douche|depuis|maison|évier|immeuble|logement|coupure)  3
=plus =une goutte =d =eau  3
=pas =une goutte =d =eau  2
!alimentation (eau|électrique|gaz)  4
(eau|douche) (froid|glacé) … (depuis|jour|semaine|matin|panne)  3
(eau|électricité) … !(fonctionner|marcher|rétablir|chauffer)  4
disjoncter … (fois|tout|toujours|quartier|réseau)  3
disjoncter … sans =cesse  3
(surtension|microcoupure)  1
baisse tension  3
délestage  4
compteur … (disjoncter|couper|sauter)  3
puissance … (réduire|couper|brider)  3
mazout … vide  2
=plongé … noir  3
plonger … (noir|obscurité)  3
# ascenseur, équipements collectifs
@equip … @hs  1
@equip … (arrêt|bloquer|couper|immobiliser)  4
@equip … hors service  4
@equip … à l'arrêt  4
@equip … !(fonctionner|marcher|réparer)  2
panne … (ascenseur|chaudière|chauffage|escalator|interphone|climatisation)  5
panne … eau =chaude  5
(bloquer|coincer|enfermer) … ascenseur  5
!ascenseur … (depuis|semaine|jour|mois)  4
(serveur|appli|site|réseau|plateforme) … =dans =les (=choux|=fraises|=pommes)  4
(réseau|connexion|débit|=4g|=5g|wi-fi|wifi) … (=en =carton|=en =mousse|=moisi|=moisie|pourri|=à =chier|=aux =fraises|déplorable|=pas =foutu|=merdique|=au =ralenti)  4
(réseau|signal|=4g|=5g) … (inexistant|nul|faible|mauvais) … (chez|maison|salon|chambre|village|campagne|quartier)  4
(sortir|aller|monter) … (jardin|dehors|balcon|rue|grenier|fenêtre) … pour … (téléphoner|appeler|capter|=avoir)  5
=pas =une =goutte  4
(plus|=plus) =une =goutte  4
(filet|=filet) eau  3
(pression|débit) … (eau|douche|robinet)? … (ridicule|faible|insuffisant|inexistant|nul|=basse|minable)  3
(eau|courant|gaz|électricité|chauffage) … (couper|=coupé|=coupée|coupure) … (=sans|prévenir|toujours|heure|jour|bébé|enfant|matin|toute)  4
(box|modem|décodeur) … (redémarrer|=reboot|rebooter) … (=toute =seule|seul|=quand =elle|=sans =cesse|=sans =arrêt|fois|=en =boucle|minute)  5
(ça|=ca|tout|=tout|internet) (couper|=coupe|sauter|=saute) … (=toutes =les|fois|minute|=sans =arrêt|tout =le =temps)  4
(vidéo|image|film|match|émission|série|replay) … (saccader|=saccade|=freeze|figer|=rame|=lag|=lague|pixeliser|=tourne =en =boucle)  3
(une =erreur|erreur) (=est)? (=survenue|=s'est =produite|=produite) … (finale|match|soir|direct|film)  3
!(marcher|fonctionner) … (depuis) (<nombre>|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|orage|tempête)  2
(ligne|fibre|internet|=adsl|téléphone|fixe) (=hs|=h.s|=morte|=mort|muet|=muette) … (depuis)  4
(=co|connexion|réseau|wi-fi|wifi|internet|débit|=4g|=5g|box|fibre|réseau) … (clochard|=merde|daube|honte|horreur|catastrophe|enfer|=pas =ouf|=pas =folle|=pas =fou|=pas =terrible|éclaté|=éclatée|=éclaté =au =sol|=claqué|=claquée)  4
(=coupe|=coupes|=saute|=sautes|couper|sauter) … (=toutes =les|=sans =arrêt|=non =stop|=non-stop|=en =continu|=tout =le =temps|=h24|=en =permanence)  4
(=fait|=font|=fais) =que =de? (couper|sauter|planter|ramer|déconnecter)  4
!arrêter =de (couper|sauter|planter|ramer|déconnecter|buguer)  4
(panne|souci|problème|bug|incident) (=tv|télé|=wifi|messagerie|réseau|=4g|=5g|internet|fibre)  3
(panne|bug) (chez|dans le|sur le|=en =cours) … (=vous|quartier|secteur|département|ville|=93|réseau|coin)  3
panne (chez|encore|général|géant|national|=en =cours)  3
(=plus|=j'ai =plus|=ai =plus) =rien =qui (fonctionner|marcher)  4
=plus =rien … (=fonctionne|=marche)  4
(=tv|télé|internet|wi-fi|wifi|=4g|=5g|réseau|=box|ligne|chaîne|=fibre) … !(fonctionner|marcher) … (plus|encore|depuis)  4
(=4g|=5g|wi-fi|wifi|réseau|fibre|internet) … (lentement|=au =ralenti|=super =lent|=trop =lent|=hyper =lent|ralenti)  4
débit … (pourri|=minable)  3
(<nombre>) =de =ping  3
(guichet|=gab|=dab|distributeur|automate) … (panne|=hs|=vide|=hors =service|=vides)  4
!(argent|liquidité|liquide|billet) … (guichet|distributeur|=gab|=dab|automate)  4
(guichet|distributeur|=gab|=dab|automate) … !(argent|liquidité|liquide|billet)  4
(=gab|distributeur|guichet) … (insuffisant|manque) … (liquidité|argent|liquide|billet)  4
(plus|pas|sans) =de? (télé|=tv|internet|fibre|=net)  3
étape <nombre>  2
(plus|=plus) =rien depuis … (orage|tempête|hier|matin|nuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi)  3
# transports
@transport (annuler|supprimer|suspendre)  1
@transport … (annuler|supprimer|suspendre|interrompre|déprogrammer) … (veille|prévenir|raison|explication|avertir|grève)  5
(train|=tgv|=ter|=rer|métro|tramway|bus|ferry|bateau|=avion|vol|navette|correspondance|ligne|liaison) … (supprimer|suspendre|déprogrammer)  4
(annulation|suppression|interruption) … (train|vol|=avion|bus|ferry|=tgv|=ter|=rer|navette|liaison|desserte|trafic)  4
(train|bus|métro|tramway|=rer|=ter|ligne) … !circuler  3
trafic … (interrompre|perturber|suspendre|arrêter|paralyser|bloquer)  4
(interruption|perturbation) … (trafic|ligne|circulation)  4
(train|=rer|métro|=tgv|=ter|bus|tram|=avion) … (panne|immobiliser|bloquer)  4
(bloquer|coincer|immobiliser) … (train|=rer|métro|=tgv|tunnel|rame|voie|=avion|tarmac|aéroport|gare)  4
train fantôme  4
bus … (passer|venir) jamais  3
!passer … (bus|tram)  3
panne (signalisation|caténaire|aiguillage|train|métro)  5
incident (voyageur|voie|caténaire|signalisation)  3
grève … (encore|bloquer|annuler|supprimer|otage|répétition|train|bus|vol)  3
service minimum … !(assurer|respecter)  4
otage … (grève|usager)  4
# banque, cartes, systèmes
@systeme … @hs  5
@systeme … (planter|vide|tomber|indisponible|saturer|ramer|bloquer|arrêter)  1
@systeme … hors service  4
@systeme … à l'arrêt  4
@systeme … !(fonctionner|marcher)  2
(distributeur|=gab|=dab|automate|borne) … (panne|vide|avaler|fermer)  5
(distributeur|=gab|=dab|automate|borne) … hors service  5
(distributeur|=gab|=dab|automate|borne) … !fonctionner  5
(distributeur|=gab|=dab|automate|borne) … !billet  5
guichet automatique … (panne|vide|avaler|fermer)  5
guichet automatique … hors service  5
guichet automatique … !fonctionner  5
guichet automatique … !billet  5
(distributeur|=gab|=dab) … !(billet|argent|liquide|fonctionner|marcher)  5
(panne|coupure) (sur)? (distributeur|système|informatique|paiement|terminal|=gab|=dab|serveur|logiciel)  4
(panne|bug|coupure|incident|dysfonctionnement) … carte bancaire  4
(paiement|virement|carte) … en panne  4
(paiement|virement) … hors service  4
(problème|souci|incident) (réseau|serveur)  3
!(système|réseau) … (guichet|agence|banque)  3
système … (tomber|lent|planter)  3
réseau … (tomber|saturer|indisponible|lent)  4
(indisponibilité|indisponible) … (service|réseau|système|serveur)  3
service … indisponible  1
maintenance … (permanent|interminable|perpétuel|encore|constant|toute)  3
maintenance … sans prévenir  3
# --- récits ---
(quai|gare|panneau|=afficheur|aéroport|=abribus) …, !(annonce|annoncer|information|train|bus|navette|personnel|agent|=avion)  2
(bus|autocar|navette|taxi) (remplacement|substitution|relais)  3
(train|bus|=ter|=tgv|=rer|métro|tram|vol|ferry|navette|=avion) … (annuler|supprimer|suspendre|dérouter|=annulé|=supprimé|interrompre|déprogrammer|zapper)  4
(train|bus|=ter|=rer|métro|tram|navette) … !(exister|passer|venir|rouler|circuler|arriver|partir|montrer|pointer|assurer)  4
<nombre> =h <nombre>? … (supprimer|annuler|fantôme|sauter)  3
(un|=1) (train|bus|métro|tram|=rer|=ter) sur (deux|trois|=2|=3|quatre)  4
<nombre> degré … (chambre|appartement|logement|salon|maison|classe|bureau|chez|salle|pièce|wagon|rame|intérieur|matin)  3
radiateur (froid|glacé|tiède|éteindre|éteindre|gelé)  4
(chauffage|chaudière|eau chaud|clim|climatisation|ascenseur|éclairage|lumière) … (arrêter|éteindre|éteindre|couper|lâcher|mort|=hs|tomber|capricieux|inexistant|coupé) … (depuis|jour|semaine|hiver|résidence|immeuble|nuit|froid|week-end)  4
chauffage collectif … (arrêter|couper|panne|éteindre|froid|=hs)  4
(sans|ni|pas|plus|aucun) (chauffage|électricité|courant|gaz|eau|lumière|internet|réseau|ascenseur|téléphone|wi-fi|wifi) … (depuis|jour|semaine|mois|nuit|hiver|matin|heure|immeuble|enfant|bébé|froid)  4
(appel|communication|conversation|ligne) … (tomber|couper|hacher|sauter|interrompre|grésiller) … (seconde|minute|arrêt|temps|sans|fois|milieu)  2
!capter … (jardin|fenêtre|dehors|balcon|étage|rue|grenier|terrasse|extérieur|bout|maison|appartement|nulle|part|intérieur|chez)  4
!(capter|=captons|=capte)  3
(une|deux|zéro|=1|=2) barre … réseau  2
(téléphoner|appeler) … (debout|fenêtre|jardin|balcon)  2
(distributeur|automate|=dab|=gab|borne|parcmètre|machine|lecteur|horodateur) … (recracher|avaler|refuser|garder|manger|rendre) … (carte|billet|ticket|pièce|monnaie)  4
(robinet|douche) … (sec|goutte|filet|=coupé|rien|marron)  3
(bougie|lampe torche|frontal|lampe poche) … (coupure|courant|électricité|noir|soir|panne|dîner)  3
(coupure|panne|interruption|microcoupure|micro-coupure) … (répétition|incessant|préavis|quartier|village|immeuble|prévenir)  4
(plus|pas) =de (réseau|courant|jus|connexion|wi-fi|wifi|internet|signal|tonalité|eau|chauffage|gaz|électricité|lumière|téléphone|télé)  3
(internet|connexion|réseau|wi-fi|wifi|fibre|=co|ligne) … (=coupe|=saute|=rame|=plante|=lag|=lague|=freeze|=coupé|=coupée|décrocher|disparaître|mourir|lâcher|tomber|évanouir|=yoyo|caprice|agonie|=agoniser)  4
(internet|réseau|connexion|wi-fi|wifi|fibre|téléphone|télé) … (fantôme|escargot|tortue|=56k|=préhistoire|préhistorique|loterie|intermittent|dent de scie|=yoyo|tiers-monde|cartouche)  4
(bloquer|coincer|enfermer|immobiliser|coincé) … (ascenseur|train|métro|rame|=avion|tunnel|téléphérique|télésiège|remontée|bus)  4
(ascenseur|escalator|monte-charge|élévateur) … (panne|=hs|arrêt|bloquer|hors|immobiliser|condamner|=réparé|marcher|fonctionner|mois|semaine)  3
(remontée|télésiège|téléphérique|=téléski|piste|tire-fesses) … (fermer|arrêter|panne|arrêt|bloquer|ouvert)  3
(=wifi|wi-fi|internet) … (inexistant|inutilisable|faible|lent|capter|chambre|couloir|hall) … (hôtel|chambre|gîte|location|camping|train|bus|réception)  2
grève … (préavis|prévenir|bloquer|annuler|semaine|mois|=otage|otage|usager|encore|énième|train|bus|poubelle|ramasser|=avion|contrôleur)  3
(poubelle|ordure|déchet|encombrant) … !(ramasser|passer|vider|collecter|enlever|sortir)  3
!(ramassage|collecte) … (poubelle|ordure|déchet)  3
(descendre|débarquer|évacuer|abandonner|larguer) … (mi-chemin|ras campagne|rame|quai|gare|train|bus|trottoir|nulle part) … (rentrer|nuit|information|dire|taxi|prévenir|explication|soir|sans|correspondance)  3
(colis suspect|bagage abandonner|caténaire|alimentation électrique|régulation trafic)  3
(film|série|match|émission|visio|jeu|vidéo) … (figer|couper|charger|saccader|freezer|hacher|pixel|=mouliner|pixeliser|entier)  3
image … figer  3
=rond =tourne  2
connexion … (camping|campagne|tiers-monde|modem|pourri|misère|dérisoire|fantôme)  4
(eau|courant|gaz|électricité|lumière|internet|ligne|chauffage) couper  4
couper … (eau|courant|gaz|électricité|lumière|chauffage)  3
retour … normal … (toujours|heure|jour|hier|promettre|annoncer|prévoir|semaine)  2
(biberon|douche|laver|cuisiner|toilette|chasse) … !eau  4
!eau … (biberon|douche|laver|cuisiner|toilette|chasse)  4
impossible … (surfer|capter|regarder télé|regarder film|télétravailler|recharger)  3
(ascenseur|escalator|chaudière|éclairage|interphone) immobiliser  4
(journée|jour|matin|semaine|soir|matinée) sans (train|bus|métro|tram|navette|électricité|eau|courant|internet|téléphone|chauffage)  4
grève … (annoncer|rater|subir|inopiné|surprise|sauvage|préavis|prévu)  3
tension … (chuter|baisser|varier|instable|fluctuer|faible)  3
(rue|quartier|village|lotissement|lampadaire) … (éteindre|éteindre|éclairage)  2
=pas =de (bus|train|métro|tram|navette|ferry)  3
(trafic|circulation|ligne) (interrompre|perturber|suspendre|arrêter|bloquer)  4
ligne couper … depuis  4
!rétablir … (ligne|internet|courant|électricité|service|connexion|réseau|gaz|eau|chauffage)
(ligne|internet|courant|électricité|service|connexion|réseau|gaz|eau|chauffage) … !rétablir
(borne|distributeur|ascenseur|escalator|ligne|téléphone|box|casier|automate) hors service
hors service depuis  3
(=en|être|rester|toujours|encore|retomber) panne  1
panne  2
panne … (immeuble|quartier|village|commune|secteur) … (depuis|jour|heure)
(panne|coupure|incident) … (général|secteur|prolonger|éterniser|résoudre|ouvrir|cours|rétablissement)  3
(ligne|service|accès|connexion|fibre|box|internet|téléphone) … !opérationnel  4
(ligne|service|accès|connexion|fibre|box|internet|téléphone) … !fonctionnel  4
(ligne|service|connexion|fibre|box|internet|téléphone) non (opérationnel|fonctionnel)  4
débit … <nombre> (=mbit|=mb|=mbps|=mbits|=méga|=mega|=mo|=ko)  4
<nombre> (=mbps|=mbits|=mbit|=mb) … (fibre|lieu|promettre|normal|débit)  3
(chaîne|replay|programme) … (indisponible|inaccessible)  3
(chaîne|replay|programme|télé|télévision) … !(fonctionner|marcher|capter)  3
@telco … (rupture|interrompre|interruption)  3
(=sans|=plus) (internet|électricité|courant|téléphone|réseau|chauffage|eau|gaz) depuis  4
(incident|panne|coupure) réseau  4
(priver|privé) (internet|électricité|courant|téléphone|réseau|chauffage|eau|gaz|wi-fi|wifi|fibre)  4
(terminal|=tpe|distributeur) … erreur
(chaudière|chauffage|ascenseur|chauffe-eau|ballon|climatisation|interphone|=vmc) … (=morte|=mort|=lâchée|=lâché|=nous =a =lâchés|=rendu =l =âme|=hors =service|=rade|=carafe)  4
(porte|portail|barrière) … (parking|garage|immeuble|hall|résidence) … (=panne|=hs|=bloqué|=bloquée|=cassée|=cassé)  2
<nombre> =degrés … (=salon|=chambre|=classe|=appartement|=chez|=dans)  4
(=grelotte|=grelottons|=grelotter|=gèle|=caille) … (=radiateur|=chauffage|=chaudière|=depuis|=appoint|=encore)  4
=radiateur =d'appoint  2
=radiateurs =d'appoint  2
(connexion|=co|internet|box|fibre|réseau|télé|wi-fi|wifi|chaudière|ascenseur) … (=arrêtée|=arrêté|=coupée|=coupé) … (=d =un =coup|=plus|=net|=depuis|=coup)  4
(box|connexion|internet|réseau|wi-fi|wifi|télé|=tv|ligne|débit|fibre) … (sauter|ramer|couper|planter|déconnecter)  4
(connexion|ligne|fibre|internet|réseau|box|courant|électricité|chauffage|ascenseur) … (réparer|rétablir|=rétabli|=rétablie|rétablissement)  3
(privé|priver) … (service|internet|téléphone|réseau|électricité|eau|chauffage|ligne|connexion|télévision)  4
(=plu|=plus) (internet|=dinternet|réseau|wi-fi|wifi|connexion)  4
tout =en panne  4
=ça =se (déconnecter|couper)  3
(possible|pouvoir|aimer|vouloir) … (avoir|récupérer|retrouver) … (internet|connexion|réseau|wi-fi|wifi|fibre|débit)  2
(débit|=mbits|=mbps|=mb|méga) … (normal|honteux|fibre|lent|ridicule|promettre)  3
attendre … dépannage  2
stable … connexion  3
perte … (internet|signal|connexion|réseau)  4
(réseau|=4g|=5g|wi-fi|wifi|signal|téléphone) … passer mal
(réseau|=4g|=5g|wi-fi|wifi|signal) … (passer|=passe) … (très|super|vraiment)? mal
!capter … (réseau|maison|rien|salon|=chez)
# --- pannes signalées, rétablissement, liaison instable, messagerie
(signaler|déclarer|nouveau|=cause =d'une|=cause =de|multiple|régulier) … (panne|coupure)  2
(cause|raison|suite) … (panne|coupure) … (internet|réseau|électrique|courant|général)  1
(lenteur|instabilité|dégradation|baisse|chute) … (internet|réseau|connexion|débit|fibre|wi-fi|wifi|ligne)  4
coupure (intempestif|=répété|incessant|récurrent|courant|électricité|eau|gaz|internet|réseau|général|permanent|quotidien|signal|ligne|téléphone|fibre)  4
(train|vol|=avion|bus|ferry|=tgv|=ter|=rer|navette|liaison|correspondance) (=est|=était|=sont|=étaient|=a|=ont|=encore|=été|=tout|=souvent|=toujours)? (annuler|supprimer)  3
(problème|souci|incident|perturbation|bug|panne) … (wi-fi|=co|connectivité|=4g|=5g|messagerie|serveur|signal|boîte =mail|=boite =mail)  4
!connectivité  4
(sans|plus|pas) =de? (wi-fi|connectivité|=co)  4
(connexion|fibre|box|internet|wi-fi|wifi|réseau|=co) … (bug|=bug|=bugs|=beug|=bugue|=freeze|freezer|vaciller|disparaître|=déco|bloquer|=capricieux|capricieux|rame|ramer)  4
(pour|=pour) (=bug|=freeze|=ramer|=laguer|=buguer) … (minute|seconde|fois|soir|temps)  4
!(stable|fiable|opérationnel|fonctionnel) … (connexion|fibre|ligne|réseau|wi-fi|wifi|internet)
(connexion|fibre|ligne|réseau|wifi|wi-fi|internet|=connection|distributeur|=gab|=dab|automate|borne) … !(stable|fiable|opérationnel|fonctionnel)  4
(incapable|incapacité|impossible) … (fournir|assurer|garantir|maintenir) … (ligne|réseau|connexion|débit|internet|service|signal)
(rétablir|=rétablissez|remettre|=remettez|=rendez =moi|=rendez =nous) … (internet|connexion|courant|ligne|réseau|électricité|eau|wi-fi|wifi|fibre)
(rétablissement|rétablir) … (prévu|=prévu|réseau|connexion|ligne|toujours|quand)
!date … rétablissement  4
(boîte|=boite|adresse|serveur) =mail? … (inaccessible|panne|=hs|=bug|bug|buguer|planter|=down)
(messagerie|webmail|=smtp|=imap|=pop|serveur =mail) … (panne|bug|=bug|inaccessible|=hs|planter|=down|erreur|marcher|fonctionner)  4
(bug|=bug|panne) … (serveur|=smtp|=imap|webmail)
(armoire|=nro|=pm|=dslam|nœud|antenne|relais|transformateur) … (incident|panne|=hs|saturer|vandaliser|dégrader|brûler|détruire)  4
(perte|éclatement) … (paquet) … (jeu|=ping|latence|connexion|ligne)  4
(câble|=fil|fibre|poteau) … (sectionner|=sectionné|arracher|=arraché|=coupé|couper|tomber|terre|débrancher|voler|détériorer) … (rue|ligne|internet|fibre|trottoir|jardin|technicien|chantier)  3
(sectionner|arracher|couper) … (câble|=fil|ligne|fibre)
(=on|=nous) (=est|=sommes) sans (eau|électricité|courant|internet|chauffage|gaz|réseau|téléphone|ligne)  4
(émettre|passer) !(appel|sms)  2
!(émettre|=passent|aboutir) … appel  2
appel … !(=passent|=passe|aboutir|émettre)  1
impossible … (émettre|=passer) =d? appel
!(appeler|téléphoner|=appel) =ni (recevoir|sms|appeler|internet)
!recevoir … sms … (réseau|opérateur|banque|depuis)
(redémarrer|=redémarré|rebooter|réinitialiser|=reset) … (box|modem|routeur|décodeur) … (succès|rien|toujours|changer|vain|fois|pareil|même)  2
(chaîne|image|=canal) … (disparaître|=désactivé|perdre|indisponible|manquer|noir)
(plus|pas) =aucune? (image|chaîne) … (télé|télévision|=tv|décodeur|depuis)
!(chaîne|image|signal) … (télé|télévision|=tv|depuis|décodeur)
(payer|=paye|=paie) … (fibre|internet|=4g|=5g) … (débit|lent|rien|bug|=bug|couper|connexion|tortue|=ça|=mo|=mb|marcher|fonctionner)
<nombre> (=mo|=mo/s|=mb/s|=mbit/s|=mbps|=méga|=mega|=ko|=ko/s) … (fibre|débit|payer|lieu|alors)
(débit|connexion|internet) (divisé|diviser|chuter|baisser|tomber|pourrir|=aussi =lent|vitesse)
(=plus|=y'a|=ya|=a|=y|=là) rien (=qui)? (=marche|=fonctionne)  3
=rien =qui (=marche|=fonctionne)  3
(internet|connexion|réseau|wi-fi|wifi|débit|=4g|=5g|télé) … (=en =carton|=en =mousse|=de =merde|=à =chier|=escargot|=tortue|=poney|=rame|=ramer)  4
un coup sur (deux|<nombre>) … (capter|=capte|connexion|réseau|marcher|fonctionner)
(=gab|=dab|=gabs|distributeur|guichet =automatique) … (rarement|occasionnellement|souvent|=jamais|toujours) … (service|panne|=hs|argent|vide|disponible|fonctionner|marcher|=fonctionnent)  2
(zone|travail|domicile|maison|village|campagne|chez) … !(=couvert|réseau|signal)
(manque|absence|problème|défaut) (réseau|débit|signal)
(couper|=coupé|bloquer|suspendre|désactiver|résilier) … (ligne|internet|connexion|forfait|réseau) … (=sans|erreur|raison|prévenir|tort|=du =jour)  4
(chauffage|ascenseur|interphone|éclairage|escalator) … (panne|=hs|=rade)  4
(chaudière|chauffage|=clim) (collectif|=collective) … (panne|=hs|arrêt|arrêter)  4
(chaîne|télé|image|=tv) … (sauter|=saute|=sautent|bug|=bug|=bugue|buguer|freezer|=freeze)  4
capter … (que|seulement|uniquement) … (jardin|fenêtre|dehors|balcon|étage|rue|extérieur)  4
(souci|problème) chez =vous … <question>  3
=fils (=arrachés|=sectionnés|=coupés)  2

[éloge]
(réseau|connexion|wi-fi|wifi|fibre|débit|=4g|=5g) (très|toujours)? (stable|fiable|excellent|parfait|impeccable|rapide|fluide|puissant|performant|nickel)  4
(bon|excellent|super|parfait) (réseau|connexion|débit|wi-fi|wifi|réception|fibre)  3
très bon (réseau|connexion|débit|wi-fi|wifi|couverture|réception|fibre)  4
réseau (partout|couvrir)  3
(wi-fi|wifi|internet|réseau|connexion) … bien fonctionner  4
(wi-fi|wifi|internet|réseau|connexion) … marcher bien  4
(wi-fi|wifi|internet|réseau|connexion) … fonctionner bien  4
(wi-fi|wifi|internet|réseau|connexion) … marcher parfaitement  4
(wi-fi|wifi|internet|réseau|connexion) … fonctionner parfaitement  4
capter … (partout|parfaitement)  3
capter … super bien  3
!micro-coupure  3
!incident réseau  3
!problème … (réseau|connexion|internet|fibre|wi-fi|wifi)  4
!souci … (réseau|connexion|internet|fibre|wi-fi|wifi)  4
(internet|ligne|courant|électricité|chauffage|réseau) … (rétablir|revenir) … (rapidement|vite|aussitôt|minute|heure)  3
(rétablir|dépanner) … (rapidement|vite|aussitôt|heure)  2
service … continu  2
!(coupure|panne|déconnexion) … (an|mois|année|depuis)

[neutre]
!fibre … (professionnel|commercial|commerçant|maternel)
fibre … (professionnel|commercial|maternel)
bon réception
rien =à? dire … (gaz|électricité|réseau|connexion|internet|eau)
!voir … eau … vie
voir … =eau =de =sa =vie
!(besoin|souci|problème) … (gaz|chauffage)
vol annuler … =donc
demander … =ça =coupe
!comprendre … réseau
=au =courant
=courant … (année|mois|semaine)
(par|sur|via|avec|chez) internet
site internet
(achat|acheter|commander|commande|vote|voter|souscrire|souscription|résilier|devis|paiement|payer|trouver|inscription|recherche|adresse|service|vente|assurance|agence|démarche|boutique) … internet
(trouver|chercher|lire|voir|regarder) … (sur|par) … internet
réseau (social|=sociaux|agence|partenaire|soin|opticien|dentiste|garage|professionnel|distribution|commercial|santé|conventionner|médecin|=carte)
=réseaux =sociaux
(opticien|dentiste|praticien|garage|médecin|hors) … réseau
au courant
courant (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|mois|année|semaine)
compte courant
(tenir|mettre|être) courant
mot courant
facture … (électricité|gaz|eau|internet|chauffage)
abonnement … (internet|électricité|gaz|fibre)
!(consommer|utiliser) … (électricité|gaz|chauffage|eau)
connexion … (compte|site|application|espace|code|identifiant)
connexion … mot passe
(compte|site|application|espace) … connexion
(voiture|véhicule|moto|scooter|auto|camion|remorque|vélo|trottinette|frigo|réfrigérateur|four|aspirateur|téléviseur|machine|téléphone|tablette|ordinateur|appareil|imprimante|montre|congélateur|cafetière|moteur|batterie|boîte|portable|=console|tondeuse) … panne
camping-car … panne
lave-linge … panne
lave-vaisselle … panne
sèche-linge … panne
panne … (voiture|véhicule|moto|scooter|auto|autoroute|moteur|batterie|essence|dépanneuse|remorquer|remorquage|garage|embrayage|assistance|mécanique|dépanneur|frigo|four|téléviseur|machine)
panne … camping-car
panne … lave-linge
panne … sèche-linge
tomber panne
garantie … panne
assurance panne
panne … (idée|réveil|inspiration)
(couper|coupure) … (parole|cheveu|appétit|téléphonique|tissu|viande|pain|fromage|pont|contact|herbe|arbre|haie)
coupure (journal|presse|cheveu|courrier)
coupure déjeuner
couper (court|herbe|bois)
(appel|conversation|communication) … couper
couper … (appel|conversation|communication)
(débit|débiter) … (compte|carte|bancaire)
débit … (immédiat|différé|compte|bancaire|carte)
carte … débit
(vol|voler) … (voiture|véhicule|moto|vélo|bijou|portable|effraction|cambriolage)
annuler … (commande|contrat|abonnement|réservation)
annuler … rendez-vous
!eau … (vin|bouteille|carafe|servir)
carafe eau
dégât eau
fuite eau
facture eau
ligne … (directeur|produit|contrat|facture|achat|vêtement)
en ligne
en =ligne
ligne occupé
box … (repas|recette|panier|cadeau|beauté|légume|garage|parking|stockage)
portail … (client|web|internet|administratif|famille)
grève … (poste|faim)
plat … froid
!télé … (regarder|publicité)
appel … couper … (conseiller|nez|service|plateforme|attente|opérateur)
(eau|gaz|électricité) … (contrat|facture|fournisseur|compteur) … (ouvrir|souscrire|payer)
(site|application|appli) … (en|rester|toujours) panne
=ça couper … bout … minute
(chaudière|voiture|véhicule|machine|four|lave-linge|frigo|télé|télévision|téléphone|ordinateur|lave-vaisselle|aspirateur|appareil|moteur|congélateur) … panne depuis
(chaudière|voiture|véhicule|machine|four|lave-linge|frigo|télé|télévision|téléphone|ordinateur|lave-vaisselle|aspirateur|appareil|moteur|congélateur) … (en|rester|tomber) panne depuis
panne … (bout|après) … (jour|semaine|mois|utilisation|an)
panne … revenir
(menace|menacer|avis|risque|frais|lettre) coupure
coupure (téléphonique|appel|communication|pub|publicitaire|journal|presse|billet)
petit coupure
!raccorder … (fibre|internet)
!raccordement … (fibre|internet)
!installer … (fibre|internet)
!internet … (âge|personne âgé|retraité|ordinateur|vieux|grand-mère|grand-père)
tomber panne … (route|voiture|autoroute|vacance|moto|scooter|rond-point|essence|batterie)
(voiture|véhicule|moto|auto|scooter|camion|batterie|lave-linge|lave-vaisselle|frigo|réfrigérateur|four|machine|aspirateur|ordinateur|téléphone|=pc|télé|téléviseur|appareil|robot|cafetière|pompe chaleur) … panne
panne (voiture|véhicule|batterie|moteur|essence|mécanique|réveil|congélateur|frigo|moto)
(garantie|assistance|assurance|extension|contrat) … panne
(=elle|=il|=ils|mère|père|maman|papa|grand-mère|=qui) (=a|=ont) =pas =internet
servir … internet
=panne =avec
(perte|baisse|chute|lenteur) … (service|qualité)
problème connexion … (site|compte|espace|application|appli|mutuelle)
coupure (pub|presse|journal)
coupure … (sinistre|assurance|chantier)
panne … (garage|assistance|dépannage|dépanneur|remorquage|sinistre|franchise|assurance|expert)
(système|logiciel) (rendez-vous|réservation|paiement|informatique)? … !(fonctionner|marcher) … (page|ligne|site)
(boîtier|boîte|box) … (voiture|véhicule|vitesse|moto)
=connaître de panne
(faire|savoir|trouver) … panne
oublier … rendre
(panne|coupure) (sommeil|courant =continu)
coupure … (rappel|rappeler|conversation|texte|mot)
(fil|câble) … (audio|électrique) (arracher|=arraché|=arrachés)
(première|création|=première) connexion

[exemples]
plainte  Plus de courant depuis l'orage de mardi.
plainte  Le bus de 8 h n'est pas passé, encore une fois.
plainte  Le terminal affiche une erreur un samedi de soldes.
rien     Rien à dire sur le gaz, ça chauffe.
rien     Grève du port, le meuble a deux mois de retard.
plainte  Plus d'internet depuis quatre jours, on fait comment pour travailler ?
plainte  Coupure d'électricité tous les soirs dans le village.
plainte  jai pas de reseau depuis ce matin
plainte  Pas d'eau chaude depuis lundi dans tout l'immeuble.
plainte  L'ascenseur est encore en panne, je vis au septième.
plainte  Mon train a été supprimé ce matin.
plainte  Vol annulé à la dernière minute, aucune information.
plainte  Le distributeur de l'agence est hors service tout le week-end.
plainte  WIFI INSTABLE, la connexion saute sans arrêt
plainte  La fibre ne marche plus depuis le passage du technicien.
plainte  Débit catastrophique le soir.
plainte  Chauffage en panne en plein hiver, le bailleur s'en moque.
plainte  panne generale des terminaux de paiement samedi
plainte  Trafic interrompu, restés bloqués deux heures dans la rame.
éloge    Connexion stable et débit excellent.
éloge    Très bon réseau, même à la campagne.
éloge    Jamais de coupure en dix ans.
rien     J'ai acheté mon billet sur internet.
rien     Je n'étais pas au courant de cette option.
rien     Ma voiture est tombée en panne sur l'autoroute.
rien     Mon lave-linge est en panne au bout de six mois.
rien     La conseillère m'a coupé la parole.
plainte  Une barre dans le salon, il faut sortir dans le jardin pour appeler.
plainte  Réseau en carton.
rien     Il a bu une goutte de vin.
rien     Le débit de ma carte est différé.
rien     Mon opticien ne fait pas partie du réseau.
rien     On m'a volé mon vélo dans le garage.
rien     Je voudrais un rendez-vous courant janvier.
rien     Je ne vous trouve pas sur les réseaux sociaux.
rien     Suite à un dégât des eaux, le plafond est taché.
rien     Le colis est arrivé ouvert.
rien     Je souhaite annuler mon abonnement.
plainte  Encore un matin sans bus.
plainte  On ne capte que sur le balcon.
plainte  13 degrés dans la chambre, radiateurs froids.
plainte  L'automate a avalé ma carte.
rien     Impossible de vous avoir au téléphone.
rien     Je pars car je n'existe pas pour vous.
plainte  La borne de recharge est hors service depuis hier.
plainte  Privés d'eau toute la matinée.
plainte  La ligne n'est toujours pas opérationnelle.
rien     Menace de coupure pour une facture déjà réglée.
rien     Je suis tombé en panne avec ma voiture sur l'autoroute.
plainte  Ma box saute toutes les dix minutes.
plainte  Nous sommes privés de téléphone.
rien     Ma fille saute de joie.
plainte  Toujours pas de wi-fi dans le bâtiment B.
plainte  J'ai signalé une panne mardi, la ligne reste muette.
plainte  Votre messagerie est inaccessible depuis midi.
plainte  Incapables de fournir une ligne stable.
plainte  Aucune date de rétablissement annoncée.
rien     La voiture est en panne, l'expert passe jeudi.
rien     Un conseiller m'a rendu service au guichet.
