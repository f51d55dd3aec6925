titre  Sécurité et hygiène
quoi   Danger, blessure, maladie, saleté, nuisibles ou aliments périmés ; loués, les lieux sont propres et sûrs.

@lieu       chambre hôtel toilette sanitaire douche lavabo salle cuisine restaurant resto établissement table nappe couvert verre assiette vaisselle piscine cabinet local couloir hall escalier train bus wagon métro rame siège banquette gîte appartement logement camping moquette drap serviette literie matelas sol plan parking immeuble cage vestiaire magasin rayon frigo réfrigérateur poubelle voiture véhicule habitacle coffre banquette wc lit taxi car minibus classe cantine crèche bureau vestiaire gymnase cave ascenseur logement maison gîte bateau cabine compartiment
@aliment    aliment ingrédient produit viande poisson poulet œuf légume fruit salade tomate yaourt lait fromage jambon crevette saumon porc bœuf sandwich plat repas sauce dessert crème oignon carotte ail échalote champignon persil mangue fraise courgette pomme pain huître moule escalope cuisse saucisse
@nuisible   cafard blatte punaise rat souris souriceau asticot cancrelat fourmi moucheron insecte limace nuisible vermine rongeur charançon puceron larve acarien
@gâté       périmer périmé avarié avarier =faisandé rance visqueux verdâtre
@appareil   appareil box téléphone batterie chargeur prise four chaudière radiateur machine multiprise câble trottinette jouet siège échelle couette plaque

@possessif  =mon =ma =mes =ton =ta =tes =son =sa =ses =notre =nos =votre =vos =leur =leurs
@petit  bébé enfant fils fille nourrisson nouveau-né =asthmatique diabétique handicapé enceinte âgé mamie oxygène =dialyse =respirateur prématuré =nébuliseur jumeau
@route  chauffeur conducteur livreur taxi bus autocar tram train moniteur coursier chauffard camionneur camionnette
@saleté  saleté poussière crasse tache moisissure cheveu poil trace sang urine excrément crotte vomi mégot déchet ordure =détritus

[plainte]
(légume|chou|salade|assiette|plat|brocoli) … chenille
chenille … (salade|légume|chou|brocoli|assiette|plat|paquet|sachet)
(viande|poisson|poulet|porc|œuf) (pourrir|pourri|moisir|moisi)  3
@aliment … (moisir|moisi)  1
# saleté
saleté  4
dégoûtant  2
crasse  4
crasseux  5
insalubre  2
insalubrité  5
immonde  1
répugnant  3
(dégueulasse|dégueu) … (toilette|chambre|sol|cuisine|table)  4
@lieu … (dégueulasse|dégueu|immonde|répugnant|crade|cradingue|infect|ignoble|dégoûtant|souiller|poussiéreux)  3
=crade  3
=cradingue  4
@lieu ==sale  4
@lieu … ==sales  4
très ==sale  4
très ==sales  4
trop ==sales  2
==sale  2
=état =de =saleté  4
malpropre  1
!propre  1
!(propreté|hygiène)  5
(manque|défaut|absence|problème) (propreté|hygiène|nettoyage)  5
(propreté|hygiène) (douteux|déplorable|limite|lamentable|inexistant|zéro|catastrophique|médiocre|revoir|nul|absent|honteux|moyen|approximatif|alarmant)  5
(propreté|hygiène) … laisser désirer  4
(propreté|hygiène) … (revoir|déplorable|inexistant|douteux)  4
!(nettoyer|laver|désinfecter|stériliser) … (chambre|toilette|drap|table|verre|couvert|main|sol|cuisine|salle|ustensile|serviette)  4
(chambre|toilette|drap|table|verre|couvert|sol|cuisine|salle|ustensile|sanitaire) … !(nettoyer|laver|désinfecter|stériliser|entretenir)  4
mal (nettoyer|laver|entretenir)  2
(tache|trace|traînée) … (drap|sang|urine|excrément|doigt|rouge|moisissure)  3
(drap|serviette|matelas|couverture|nappe) … (tacher|tache|souiller|jaunir|sang)  4
poussière … (partout|chambre|meuble|couche|sol|tas)  3
toile araignée … (partout|chambre|meuble|couche|sol|tas)  3
(excrément|crotte|urine|vomi)  1
poubelle … (déborder|ramasser|traîner|plein)  2
odeur (nauséabond|égout|moisi|moisissure|urine|pestilentiel|infect|insupportable|pourriture|putride|immonde|humidité|renfermé|gaz|brûlé)  4
puer  1
empester  3
@lieu … puer  4
nauséabond  4
pestilentiel  4
moisissure  2
(mur|chambre|logement|appartement|plafond|salle) … (moisir|moisi|moisissure)  4
(humidité|moisissure) … (santé|asthme|enfant|bébé|respirer|malade)  4
# nuisibles, corps étrangers
@nuisible … (chambre|cuisine|assiette|plat|salade|restaurant|appartement|logement|immeuble|légume|paquet|riz|sachet|lit|box|farine|colis|salle|hôtel)  4
(infester|infesté|grouiller|pulluler|envahir) … @nuisible  5
(cafard|blatte|cancrelat|asticot|charançon|larve)  4
punaise lit  5
(invasion|infestation) … @nuisible  4
crotte (souris|rat|rongeur)  5
(cheveu|poil|ongle|mouche|insecte|moucheron|limace|chenille) … (assiette|plat|soupe|salade|pizza|repas|sauce|verre|dessert|riz|nourriture)  5
(salade|soupe|assiette|plat|pizza|repas|dessert) … (cheveu|mouche|insecte|limace|chenille|poil|moucheron)  4
corps étranger  4
(morceau|éclat|bout) (verre|plastique|métal|fer|bois|caoutchouc) … (assiette|plat|salade|repas|dent|pain|bouche|soupe|plein)  4
(morceau|éclat|bout) (verre|métal|fer)  2
piqûre (punaise|puce)  4
# aliments périmés ou avariés
@aliment … @gâté  4
@gâté … @aliment  3
(==avarié|==avariée|==avariés|==avariées)  5
(livrer|recevoir|vendre|servir|manger) … (périmer|périmé|avarié)  4
date (péremption|consommation|limite|conservation) … (dépasser|passer|expirer|antérieur)  5
=dlc … (dépasser|passer|expirer|antérieur)  5
péremption … (dépasser|passer|expirer)  4
chaîne froid … (rompre|rupture|briser|interrompre|problème|casser|aléatoire)  5
chaîne froid … !respecter  5
chaîne froid … !maintenir  5
(rompre|rupture|problème|casser|briser|souci) … chaîne froid  5
!respecter … chaîne froid  5
non-respect … chaîne froid  5
(décongeler|tiède|chaud) … (viande|poisson|produit) … (froid|frais|arriver|livrer)  2
viande (verdâtre|gris|gluant|visqueux|puer|odeur)  4
intoxication alimentaire  5
intoxiquer  3
(=une|=la) =gastro  4
(salmonelle|salmonellose|listeria)  4
(diarrhée|vomir|vomissement) … (repas|manger|après|nuit|restaurant|plat|huître|suite|poulet)  4
(repas|manger|restaurant|plat|huître|poulet|viande|moule|sushi|dîner) … (vomir|diarrhée|malade|intoxiquer)  4
malade … (après|suite) … (repas|manger|restaurant|plat|huître|dîner|poulet|sushi|moule)  5
(tous|toute|famille) … malade … (nuit|lendemain|jour|après)  3
=tous =malades  3
(réaction|choc) allergique  2
allergène … !(indiquer|mentionner|signaler|préciser|afficher)  4
(viande|poulet|steak|porc) … (cru|sanguinolent|rosé) … (dangereux|enfant|malade)  4
# danger, blessures
dangereux  2
danger  1
(mettre|mise) … danger  3
danger … (enfant|mort|public|vie|électrique|gaz|client|occupant|piéton)  3
(risque|risquer) … (électrocution|incendie|accident|chute|explosion|intoxication|électrocuter|brûlure|blesser|mort)  2
électrocuter  4
électrocution  3
(décharge|choc) électrique  4
(fil|câble) (dénuder|nu)  4
(fil|câble) électrique pendre  4
(fil|câble) à nu  4
(prise|compteur|installation) … (dénuder|brûler|=étincelle|norme|arracher)  3
!(norme|conforme) … (sécurité|électrique|incendie|gaz)  4
(norme|consigne|règle|mesure|protocole) … (sécurité|hygiène|sanitaire) … !(respecter|appliquer)  5
!(respecter|appliquer) … (norme|consigne|règle|mesure|protocole|geste) … (sécurité|hygiène|sanitaire|barrière)  5
!sécuriser … (chantier|trou|escalier|piscine|immeuble|accès|porte|échafaudage)  4
(manque|défaut|absence|faille) sécurité
insécurité  3
@appareil … (exploser|surchauffer|=étincelle|gonfler|brûler|fumée)  4
@appareil … prendre feu  4
prendre feu  1
fuite gaz  3
monoxyde carbone  2
(intoxiquer|intoxication) … (gaz|monoxyde|fumée)  4
(ébouillanter|brûler) … (bébé|enfant|moi|main|café|soupe|cire|peau)  2
(ébouillanter|brûler) … cuir chevelu  2
blesser … (moi|enfant|fils|fille|client|langue|gencive|soin|outil|jouet|escalier)  1
blesser … plusieurs reprise  2
(blesser|brûler) … (défectueux|appareil|produit|jouet)  3
(verre|tasse|assiette) … ébréché  3
(dentiste|médecin|infirmier|esthéticien|coiffeur|kiné) … (blesser|brûler|infecter|charcuter)  4
(infection|infecter) … (soin|opération|tatouage|piercing|hôpital|clinique|dent)  3
(glisser|tomber|chuter|chute) … (escalier|verglas|trou) … (magasin|restaurant|hôtel|piscine)  2
(glisser|tomber|chuter|chute) … sol mouiller … (magasin|restaurant|hôtel|piscine)  2
(glisser|tomber|chuter|chute) … carrelage mouiller … (magasin|restaurant|hôtel|piscine)  2
(marche|rambarde|balcon|plafond|escalier) … (céder|effondrer|cassé|casser|=branlant|tomber|instable)  2
garde-corps … (céder|effondrer|cassé|casser|=branlant|tomber|instable)  3
(plafond|mur|balcon) … (effondrer|menacer|tomber)  2
(conduire|rouler) (dangereusement|imprudemment)  3
(chauffeur|conducteur) (bus|taxi|car|vtc) … (dangereux|vite|fou|téléphone|ivre)  4
(amiante|plomb) … (logement|appartement|école|chantier|mur|peinture)  3
(agresser|agression|harceler) … (train|gare|camping|hôtel|métro|parking|résidence)  3
(jouet|siège|lit) … (dangereux|étouffer|étouffement)  3
(jouet|siège|lit) … bébé tomber  3
toxique  3
cancérigène  3
# conduite dangereuse, transport
(conduire|=conduisait|rouler) … (portable|fou|folle|dingue|malade|dangereusement|ivre|trombe|tombeau|sens interdit|contresens)
(téléphone|portable|série|vidéo|sms|film) … (volant|=conduisant|=en =roulant)
(chauffeur|conducteur|taxi|moniteur|=chauffard) … (ivre|=ébriété|alcool|saoul|bourré|somnoler|endormir|drogué|dangereux|imprudent)
(griller|brûler) … (feu|stop|priorité)  1
feu … (rouge|orange) … (griller|brûler|mûr)
(endormir|somnoler) … volant
=ébriété … (=en|chauffeur|conducteur|livreur)
excès vitesse … @route
@route … (excès|=à =toute|=trop =vite|ligne =blanche|doubler)  1
ligne =blanche  1
faillir … (renverser|écraser|percuter|tuer|mourir|étouffer|accident|tomber|intoxiquer|brûler|blesser|noyer|électrocuter|drame)
=manqué =de? (renverser|écraser|percuter)
(renverser|percuter|écraser|shooter) … (piéton|chien|chat|vélo|cycliste|enfant|trottoir)  1
freiner … (brusquement|violemment|fort|sec|tomber)  1
ceinture … (coincer|casser|bloquer|absent|manquer|cassé|=sous)
!ceinture … (arrière|sécurité|siège|voiture|taxi|attacher)
(frein|pneu|direction|suspension) (défectueux|lisse|usé|usure|hs|mort|lâcher|dangereux|dégonflé|éclater|=usés|=usées)  2
(pneu|frein) … !(fonctionner|marcher)
!siège … (bébé|enfant|auto)
siège … (bébé|enfant|auto) … (cassé|absent|dangereux|casser|manquer)
bande =d =arrêt
bord … (autoroute|périphérique|=nationale)  1
(descendre|laisser|déposer|abandonner) … (autoroute|périphérique|=périph|=pleine nuit)
fermer … porte … (poussette|enfant|bras|jambe|main)
porte … (coincer|refermer) … (bras|main|jambe|enfant|poussette)
(bondé|entassé|entasser|serré|compresser) … (malaise|étouffer|danger|sardine|sécurité)
malaise … (train|bus|métro|rame|wagon|chaleur|file|attente|dame|voyageur|enfant)
<nombre> degré … (chambre|bureau|classe|train|rame|wagon|appartement|logement|salon|bus|bébé|enfant|clim|chauffage)
(surchauffé|canicule|chaleur|étouffer|étouffant|=fournaise) … (train|wagon|rame|bus|clim|enfant|malaise|âgé|bébé)
(train|wagon|rame|bus) … (surchauffé|=fournaise|étouffant|irrespirable)
# personnes fragiles mises en péril
@petit … =sans (chauffage|électricité|courant|eau|lumière)
@petit … !(chauffage|électricité|courant|eau|lumière)
!(chauffage|électricité|courant|eau|lumière|frigo) … @petit
(coupure|couper|panne) … @petit  1
@petit … (=froid|grelotter|tousser|suffoquer|trembler)
(oxygène|=respirateur|=dialyse|=nébuliseur) … (courant|électricité|couper|coupure|hospitaliser|panne)
=sous =oxygène
=sous =oxygene
hospitaliser  1
(finir|atterrir|partir|terminer) … (=aux =urgences|hôpital|=urgences)  2
(pompier|=samu) … (intervenir|appeler|évacuer|emmener|venir)
(laisser|oublier|abandonner) … (enfant|fils|fille|bébé|élève) … (=seul|=seule|gare|bus|car|quai|dehors|surveillance|nuit|parking)
(enfant|fils|fille|bébé|élève) … (oublier|abandonner|livré|=laissé|laisser) … (=seul|=seule|gare|bus|car|quai|dehors|surveillance|nuit)
!surveillance
(eau) (marron|jaune|rouille|trouble|sentir|=sent|chlore|odeur|goût) (robinet|chlore|boire|nez)?  3
(poteau|câble|=fil|ligne) … (coucher|=couché|tomber|traîner|pendre|=pend) … (route|sol|chaussée|trottoir|enfant|rue)  5
(hauteur|portée) =d' enfant  3
# peur, agression
!sentir … sécurité
=plus =en =sécurité
!sécurité  1
peur … (chauffeur|conduite|conducteur|quai|parking|rue)  2
=peur =de =ma =vie  1
=eu =très =peur  1
=eu =peur  1
(trouille|frayeur|terroriser|terrifier|effrayer|effrayant|traumatiser)  1
(demander|savoir) … (habiter|vivre|=étais|rentrer) … =seule
(suivre|toucher|coller|agresser|agression|=attoucher|=attouchement|harceler) … (parking|quai|gare|train|métro|bus|rue|chauffeur|=seule|nuit|trajet)
(agresser|agression|=agressé|=agressée) … (quai|gare|train|métro|bus|parking|hall|résidence|arrêt|tram|camping)
(dealer|drogue|toxicomane|squat|squatter|squatteur) … (hall|immeuble|cage|résidence|escalier|gare|parking|cave)
dealer
(n'importe =qui|=n =importe =qui) … (entrer|rentrer|accéder|pénétrer)
porte … (=ferme|fermer) … !(clé|fermer|verrouiller) … (immeuble|chambre|logement)
(serrure|digicode|interphone|porte) … (cassé|casser|forcer|panne) … (immeuble|résidence|entrer|sécurité|hall)  1
# danger matériel
(décharge|=châtaigne) … (touchant|toucher|électrique|prendre|machine)
(=étincelle|fumée|flamme) … (sortir|four|prise|moteur|compteur|appareil|chargeur|faire)
(four|prise|machine|compteur|appareil|moteur|batterie|chauffe-eau|ballon|chaudière|radiateur|téléphone|lave-linge|sèche-linge|multiprise|chargeur|trottinette) … (exploser|fondre|cramer|brûler|feu|fumer|=étincelle|gonfler|=surchauffe)  2
départ feu
début incendie  1
incendie  1
(câble|fil|poteau|ligne|branche|lampadaire) … (pendre|arracher|tomber|menacer|traîner|incliner|dénuder)  1
(câble|fil|poteau|ligne|branche|lampadaire) … (pendre|arracher|tomber|menacer|traîner|incliner|dénuder) … (rue|trottoir|route|danger|enfant|passant|sol|tomber|voie)
trou … (trottoir|chaussée|route|parking|béant|sol|plancher)  2
(balcon|plafond|façade|poutre|échafaudage|escalier|plancher|balustrade) … (effriter|effondrer|menacer|écrouler|céder|tomber|=fissuré|fissurer|branler)  2
!(rambarde|garde-fou|garde-corps|barrière|rampe|éclairage|extincteur|détecteur|alarme|lumière) … (escalier|balcon|piscine|rue|parking|hall|danger)
escalier … =sans (rampe|lumière|éclairage)
(tomber|chuter|glisser|chute) … (hall|escalier|trottoir|quai|mouiller|verglas|marche|rampe|carrelage|glissant|bus|freiner)  1
(mouillé|glissant|=verglacé|mouiller) … (tomber|chuter|glisser|chute|danger)
ascenseur … (bloquer|arrêter|coincer|chute|chuter) … (étage|enfant|dedans|heure|intérieur)
(bloquer|coincer|enfermer) … ascenseur
(électrique|gaz|chaudière|installation|tableau|raccordement) … !(norme|conforme|sécuriser)
!(norme|=normes) … (électrique|gaz|sécurité|incendie|hygiène)
=pas =aux =normes  1
risque … (intoxication|incendie|effondrement|explosion|électrocution|noyade|infection)
amiante
(plomb|=légionelle|=legionelle|=radon) … (eau|peinture|logement|mur|canalisation)
jouer … =avec … (santé|vie|sécurité)  2
(santé|vie|sécurité) … (=en =danger|=en =jeu|péril|menacer)  2
mettre … péril  1
(effort|barre|=haltère|poids|étagère|meuble|télé|miroir|branche) … tomber (=dessus|tête)
tomber =dessus  1
tomber tête … (plafond|étagère|meuble|barre|tuile)
(jouet|produit|pièce|peluche) … (étouffer|avaler|dangereux|toxique|=petite pièce)
(petit|=petites) pièce … (bébé|enfant|avaler|étouffer)
# santé, soins
(allergie|allergique|urticaire|=eczéma|démangeaison|irritation|plaque|rougeur|brûlure|gratter|démanger|=cloque) … (produit|crème|porter|porté|peau|visage|main|partout|matière|après|lessive|drap|soin)
(produit|masque|laser|teinture|soin|cire|épilation) … (allergie|irriter|brûler|brûlé|=cloque|plaque|bouton|démanger|gratter)
(main|peau|visage|corps) … (gratter|démanger|brûler|irriter|rouge)
(brûler|charcuter|abîmer|blesser|couper|mutiler) … (visage|peau|dent|gencive|cuir|laser|bras|jambe|oreille|doigt|nerf)  2
(mauvais|erreur|=tromper|tromper) … (médicament|dosage|=posologie|prescription|vaccin|sang|dose)
(médicament|vaccin|dosage|prescription) … (mauvais|erreur|erroné|périmer|périmé|surdosage)
(attraper|choper) … (infection|gale|=staphylocoque|=mycose|maladie|covid|bactérie|=nosocomial|verrue|=poux)  2
(infection|gale|=staphylocoque|=escarre|=mycose|=nosocomial|=septicémie)  1
!(gant|désinfecter|masque|hygiène|stériliser|stérile)
=sans (gant|=gants|masque)
!(changer|laver|nourrir|hydrater) … (père|mère|résident|patient|mamie|grand-mère|drap)
(=aurait|=aurais|=aurions) … (mourir|blesser|brûler|intoxiquer|drame)  1
=aurait =pu (mourir|être =grave|blesser|=y =passer|mal)
# saleté, odeurs, eau
@saleté … (douche|lavabo|drap|lit|sol|chambre|toilette|baignoire|oreiller|matelas|serviette|couloir|siège|table|partout|mur|cuisine|vestiaire|évier|couvert|assiette)  1
(puer|empester|sentir) … (tabac|transpiration|sueur|pisse|urine|moisi|égout|chien|renfermé|clope|cigarette|mort|poubelle|pourri|humidité|vomi|chimique|brûlé|pied|plastique|javel|gaz|pétrole|essence|=fuel)
(puer|schlinguer|empester) … @lieu
@lieu … (puer|empester|sentir mauvais)
sentir mauvais  2
odeur … tabac … @lieu
@lieu … odeur … tabac
(odeur|relent) … (transpiration|sueur|urine|égout|moisi|renfermé|cigarette|humidité|gaz|brûlé|pourri|infect|nauséabond|insupportable|atroce|horrible|suspect|chimique|javel|mort|poubelle|canalisation)
mauvais odeur
(odeur|relent) … (remonter|partout)
(linge|drap|vêtement|serviette|oreiller|couette) … (moisi|sale|tacher|taché|souillé|puer|sang|=sales)
eau … (marron|jaune|noir|trouble|javel|non potable|=croupi|pollué|contaminé|rouille|=verte|impropre)
impropre … consommation
impropre consommation
!potable
piscine … (vert|=verte|trouble|sale|=sales|fermer hygiène)
(champignon|humidité|salpêtre|moisissure) (plafond|mur|tousser|enfant|chambre|bébé|salle|respirer)  2
@nuisible … (partie commune|local|poubelle|cave|couloir|jardin|cour|mur|partout|plafond|toit|=combles|hall|maison|train|bus|lit|matelas)
poubelle … (déborder|ramasser|asticot|=pleines|semaine)
!(nettoyer|désinfecter|stériliser|balayer|aérer) … @lieu
@lieu … !(nettoyer|laver|désinfecter|stériliser|entretenir|ramasser|balayer|aérer|propre)
!(ménage|nettoyage|entretien) … (fait|faire|chambre|hall|commun|couloir|logement|escalier)
ménage … (bâcler|inexistant|douteux|catastrophique|négliger|limite)
(verre|couvert|assiette|vaisselle|tasse|fourchette) … (==sale|==sales|trace|collant|douteux|=sales)
!==propre … @lieu
# aliments
(poisson|viande|huître|fruit =de =mer|crustacé|moule|œuf) … !(frais|fraîcheur|cuire|cuit)  1
(poulet|porc|steak|volaille|viande =hachée) … (cru|=crue|saignant) … (intérieur|dedans|enfant|milieu|dangereux|=à =cœur)
(viande|poisson|poulet|jambon|saumon) … (sentir mauvais|puer|gluant|verdâtre|odeur)
(bout|morceau|éclat|vis|agrafe|clou|caillou) … (plastique|verre|métal|bois|caoutchouc|=fer|pansement) … (=dans|purée|plat|yaourt|salade|sandwich|soupe|pain|compote|bouche|dent)
(malade|vomir|diarrhée|intoxiquer|intoxication) … (nuit|repas|manger|sushi|huître|restaurant|cantine|eau|famille|poulet)
(glaçon|pain =de =glace|poche|isotherme|glacière) … (fondre|fondu|chaud|tiède)
(viande|poisson|frais|surgelé|yaourt|produit|colis) … (tiède|chaud|décongeler|=décongelé|=à =température)  2
(surgelé|congelé) … (décongeler|fondu|fondre|tiède|mou)
(=dates|=date|dlc|=ddm) … (dépasser|périmer|passer|=dépassée|=dépassées) … (jour|rayon|yaourt|semaine|mois|produit|lait|viande)
@route … =au =téléphone
(téléphone|téléphoner|appel) … (pendant|durant|=toute =la) … (course|trajet|route|conduite)
(demander|prier|supplier) … (ralentir|freiner|=lever =le =pied|rouler moins)
(rouler|conduire|=conduit|=roulait) … (=à =fond|dangereux|brutal|=sec)  2
(contresens|=à =l =envers|sens interdit) … (rond-point|rue|@route)
(rond-point|rue) … =à =l =envers
conduite … (brusque|brutal|sportif|nerveux|dangereux|violent|agressif|folle|fou)
(=nébuliseur|=respirateur)
!(surveiller|examiner) … (patient|enfant|résident|bébé)
sans =que … (voir|surveiller) … (respirer|=respirait|=état|vivant)
=s =il =respire
=s =il =respirait
(=détaler|courir|grouiller|=galoper) … (cuisine|placard|évier|plan|souris|cafard|rat)
!état saleté
odeur =à =tomber
(trace|cheveu|poil) … (précédent|ancien) (locataire|occupant|client)
!(changer|=changés) … (drap|serviette|literie)
drap … !changer
(gamelle|eau|gel|savon) … (=croupi|stagner|stagnant)
(toilette|lavabo|douche|wc) … (boucher|bouché|déborder|refouler|=hs|condamné|inutilisable)
!(=savon|papier =toilette)  3
(trouver|ramasser) … seringue
seringue  1
(mégot|canette|déchet|ordure) … (partout|hall|quai|parking|=par =terre|sol|plage)
rat  1
(=écharde|clou|vis|agrafe|éclat) … (dépasser|pied|doigt|main)
(piquer|piqûre|=piqûres) … (nuit|punaise|puce|moustique|lit|bras|corps)
(=boutons|plaque|démangeaison) … (lit|nuit|matelas|punaise)
(allergique|allergie) … (pourtant|signaler|prévenir|servir|malgré|préciser)
(signaler|prévenir|préciser) … (allergique|allergie|intolérant|=coeliaque)
perdre connaissance
(évanouir|=évanoui|=évanouie)
étouffer … (bébé|enfant|pièce|chaleur|fils|fille)
(=points|point) … suture  1
(cassé|casser|fracture|fracturer|fêler|fouler) … (cheville|poignet|dent|bras|jambe|bassin|col|côte|épaule|nez)  1
(hémorragie|plaie|=hématome|entorse|=commotion)  1
mettre … (=en =danger|péril)  2
mettre … vie … danger
(accident|drame|catastrophe) (=évité|=évitée|frôler)
frôler … (accident|drame|catastrophe|pire|mort)
(attendre|falloir) … (mort|accident|drame|blessé) … (agir|bouger|réagir|intervenir|=pour =que)  1
=freins … lâcher
(détecteur|extincteur|alarme|=défibrillateur) … (absent|=hs|panne|périmer|manquer|débrancher)
!(détecteur|extincteur|alarme|casque|gilet|=harnais)  1
issue =de? secours … (bloquer|encombrer|condamner|cadenasser|fermer)
vol =plané
=vol =plané
(ouvrir|=ouvert|fendre|=fendu) … (=arcade|crâne|front|genou|lèvre|menton|tête|doigt|main)
(prendre|aborder) … virage … (=fond|comme|vite|circuit|trombe)
(conducteur|chauffeur|bus) … (circuit|rallye|=formule|pilote|=bolide)
(tomber|projeter|chuter|=valser) … (bus|car|tram|voyageur|passager|=mamie|vieux) … (freiner|freinage|virage|démarrer|conducteur|vite)
=boulons … (roue|serrer|resserrer|desserrer)
roue … (serrer|resserrer|desserrer|détacher|=boulons|perdre)
!(serrer|resserrer|visser) … (roue|boulon|=boulons|frein)
(oublier|=oublié) … (serrer|resserrer) … roue
(perdre|détacher|=perdu) … roue
(=garrot|=nécrose|=gangrène)  2
(patte|main|pied|doigt|lèvre) … (bleu|=bleue|violet|gonfler|=gonflée)  2
(bouton|=boutons|plaque|rougeur) … (partout|=corps|peau|enfant|gamin)
eau … (brun|=brune|=brune|marron|rougeâtre|=orange|=boueux|trouble)
(gens|voyageur|passager|enfant) … (entasser|=entassés|serrer) … (couloir|wagon|bus|rame)  3
!laver  1
!(nettoyer|désinfecter)  3
(enfant|fils|fille|bébé) … (griffure|morsure|bosse|blessure|égratignure|hématome|mordre|griffer)  3
ménage … !faire  3
!(=nettoyée|=nettoyé|=nettoyées|=nettoyés)  3
(moustique|guêpe|araignée|cafard|souris|rat) … (chambre|cuisine|partout|logement|appartement|salle)  3
# --- à bord, sur la route, dans la chambre
=peur =pour (=ma|=notre|=nos|=sa|=leur|=mes|=mon) … (vie|sécurité|enfant|fille|fils)  4
=aurait =pu =y =rester  4
=aurions =pu =y =rester  4
(frein|direction|pneu|ceinture|airbag) (défaillant|=défaillants|=lisses|lisse|=hs|=HS|usé|=usés|=morts|lâcher|=lâché|défectueux|=cassée|=cassé)  1
(serrure|porte|fenêtre|verrou|coffre) !(fermer|verrouiller)  1
(=fermer|=ferme|=fermait) =pas =à (=clé|=clef)  4
(conduire|conduite|rouler|=roule|=conduit) … (=comme =un =fou|=comme =un =dingue|brutal|=brutale|dangereux|dangereusement|=téléphone|=trop =vite|=portable|imprudent|=à =fond|=comme =des =fous)  4
(chauffeur|conducteur|pilote) (=au|=sur =son|=avec =son|=rivé) … (téléphone|portable)  4
(chauffeur|conducteur|pilote) … (=ivre|alcool|endormir|somnoler|fumer|=excès|=dangereux)  3
(fumée|=étincelle|=court =circuit|court-circuit|=surchauffe|explosion|brûler|=flamme) … (moteur|descente|charge|appareil|prise|=batterie|capot|chargeur)  4
(=draps|=serviettes|drap|serviette|taie|couette|oreiller) … (sale|=sales|tâcher|=tachés|=tachées|=pas =changés|=non =changés|douteux|=douteuses|=jaunis|=troués|poil|cheveu|sang)  5
(poil|cheveu|crasse|moisissure|poussière|insecte|cafard|blatte|souris|rat|punaise|fourmi|vomi|=urine) … (douche|baignoire|lit|drap|chambre|salle =de =bain|siège|moquette|cuisine|sol|partout|frigo)  4
(piscine|eau|bassin) … (vert|=verte|trouble|sale|=pas =nettoyée|croupir)  3
intoxication  3
(conduite|conducteur|chauffeur) (dangereux|=dangereuse|=imprudent|=imprudente|brutal|=brutale|agressif|=agressive)  4
(fils|fille|enfant|mari|femme|mère|bébé|=je|=me) … (=s|=se|=me|=suis) =est? (blesser|=blessé|=blessée|brûler|=brûlé|=brûlée|électrocuter) … (=avec|=sur|=à =cause|=à =la|=au)  1
quartier (mal =famé|=mal =famé|dangereux|craignos|=peu =sûr|=pas =sûr|louche)  4
(court-circuit|=court =circuit)  1
ceinture … !(boucler|attacher|fonctionner|marcher|accrocher)  4
(=grouille|grouiller|=infesté|=infestée|infester)  3
(moquette|table|tablette|siège|sol|nappe|banquette) (collant|=collante|dégoûtant|=dégoûtante|poisseux|crasseux|=crasseuse|gras|=grasse)  4
(intérieur|voiture|chambre|siège|wagon) … (=empeste|empester|=sent =le|=pue|puer) … (chien|tabac|=pieds|urine|vomi|transpiration|égout|moisi)  4
(protection|couche|change) … (=souillée|=souillé|=sale|=trempée|=jamais =changée|=pas =changée)  4
(=souillée|=souillé|=souillés)  3
(=escarre|=escarres)  4
brûlure … (degré|=second|=laser|peau|mollet|visage|=1er|=2e)  4
(=compresse|aiguille|=bout|instrument|fil) … (=oubliée|=oublié) … (=opération|=après|=césarienne|=ventre)  4
(=sonnette|=alarme) … (=débranchée|=débranché|=coupée|=hors =de =portée|=sans =réponse)  4
(toilette|sanitaire|=wc|douche) … (=à =vomir|=vomir|=immondes|=indescriptibles|=innommables)  4
(=perdu|=maigri) … <nombre> (=kilos|kilo|kg) … (=en|depuis|mois|semaine|=ehpad|résidence)  4
(=tombé|=tombée|=chuté|=chute) … (=de =son =lit|=du =lit|=de =son =fauteuil|=seul|=seule) … (=fois|<nombre>|=ehpad|résidence)  3
écrou … (=serrés|=serré|=serrer|desserrer)  5
infection … (=après|=suite|=doigt|=pouce|=opération|=implant|=pose|=pied)  3
(mauvais|=erreur =de) (médicament|dosage|ordonnance|=dose)  4
(=dealer|=dealers|=squat|=squatteurs) … (hall|immeuble|escalier|parking|cage)  3
sentir … (=transpiration|=pisse|=urine|=égout|=moisi|=renfermé|=la =mort|=tabac =froid)  4
(cheveu|=poils|poil) … (assiette|purée|soupe|plat|=partout|douche|drap|bac|vestiaire|baignoire)  4
fuite =de? gaz
gaz … (fuir|=fuit|échapper)
(siège|installation|jouet|échafaudage|prise|appareil|produit|équipement) … !(conforme|sécuriser|=sécurisé|=sécurisée) … (danger|dangereux|risque|enfant|sécurité|bébé)
(pain|yaourt|fromage|fruit|légume|charcuterie|jambon|brioche|sandwich|sachet|gâteau) … (moisir|moisi|=moisis)  3
(prise|four|appareil|câble|compteur|chargeur|tableau) … (=étincelle|=étincelles)
(téléphoner|=téléphone|=sms|téléphone|=portable) … =au =volant  4
(=aucun|=pas|=plus) … geste barrière
geste barrière … !(respecter|appliquer)
(doigt|main) … (nez|bouche|cheveu|front) … (plat|servir|préparer|pain|cuisine|assiette)
(préparer|servir|toucher|manipuler) … (=sans|main|doigt) … (gant|protection|=charlotte|laver)
(seul|insuffisant|fondre|=fondue|=fondus|=fondu) … (poche|pain|bloc|pack) … (froid|glace|glacer)
(poche|pain|bloc|pack) … (froid|glace|glacer) … (fondre|=fondue|=fondus|=fondu|insuffisant|absent|chaud)
crème … (allergie|irriter|démanger|gratter)  3

[éloge]
très propre  4
impeccablement propre  4
(toujours|vraiment|super|parfaitement|extrêmement|hyper|ultra) propre  3
@lieu (propre|immaculé|étincelant)  3
@lieu … bien (tenir|entretenir|nettoyer)  3
propre (calme|accueillant|confortable|spacieux|agréable|moderne|soigné|rangé|net)  3
(lieu|endroit|cadre|chambre|site|agence|local|salle|bureau|véhicule|camping) propre  4
(propreté|hygiène) (irréprochable|impeccable|parfait|exemplaire|excellent|remarquable|top|nickel|rigoureux|respecter)  5
(propreté|hygiène) rendez-vous  5
(propreté|hygiène) … (irréprochable|impeccable|parfait|exemplaire|nickel|top)  4
(propreté|hygiène) … rendez-vous  4
bien désinfecter  3
(norme|consigne|règle|mesure|protocole|geste) … (sécurité|hygiène|sanitaire|barrière) … (respecter|appliquer)  4
chaîne froid … (respecter|maintenir|parfait|préserver|conserver|assurer)  3
maintien froid  3
sentir … sécurité  2
bien sécuriser  3
@lieu … propre
(récent|neuf|moderne|confortable|ponctuel|nickel|calme|agréable) (propre|net)
(récent|neuf|moderne|confortable|ponctuel|nickel|calme|agréable|rapide|fonctionnel) et propre
propre et (moderne|confortable|récent|bien|agréable|fonctionnel|calme|accueillant|spacieux|ponctuel|rangé)
tout … propre
(voiture|véhicule|chauffeur|taxi|chambre|sanitaire|toilette) … nickel
(lieu|local|salle|résidence|bâtiment|chambre|camping|piscine|site|parc|jardin|immeuble|logement) … bien (entretenir|tenir|nettoyer)
(sanitaire|chambre|toilette|salle|vestiaire) (nettoyer|désinfecter) … (jour|heure|régulièrement|quotidien)
conduite (prudent|souple|sûr|sécurisant|agréable)
conduire … (prudemment|prudence|bien|souplesse|=calmement)
(chauffeur|conducteur|moniteur) … prudent  1
sentir … =en =sécurité
=en =toute =sécurité
(produit|viande|colis|aliment|surgelé|emballage|glacière|livraison) … (bien froid|bien =froids|bien frais|froid conserver)
(ponctuel|calme|confortable|agréable|souriant|moderne|spacieux|lumineux|aimable) …, propre  1
propre …, (calme|confortable|ponctuel|spacieux|lumineux|moderne|agréable|=prix)
(magasin|logement|maison|gîte|hôtel|studio|salle|restaurant|vestiaire|voiture|appartement|sanitaire) … (=propre|=propres)  3
(=draps|drap|linge|chambre|serviette) … (=sent|=sentent|sentir) =bon  4
(=locaux|local|cuisine|sanitaire|toilette|salle) … (impeccable|nickel|étincelant|irréprochable)

[sujet]
propreté
hygiène
nettoyage  1
chaîne froid  1
toilette  1

[neutre]
(nom|moyen|main|frais|bien|véhicule|compte|faute|assureur|expert|avocat|argent|responsabilité|patrimoine|intérêt|vitesse|cas) propre
propre (moyen|main|nom|assureur|expert|avocat|argent|frais|compte|chef|faute|intérêt|client|service|voiture|garage|famille|responsabilité|vie|cas|règle|site|erreur)
propre (chaque|tout)
@possessif propre
(jeter|remettre|mettre) propre
==sale (histoire|affaire|type|mentalité|coup|gueule|temps|boulot|tête|gosse|race|mec|voleur|période|impression|surprise|expérience)
(arrêt|congé|assurance|caisse) maladie
(tomber|être) malade … (arrêt|hôpital|assurance|travail|remboursement|indemnité|prévoyance|contrat)
rendre malade
malade … (argent|mental|entendre)
chien dangereux
(conduite|virage|route|sport|métier|activité|conducteur|pratique|précédent) dangereux
sécurité (social|donnée|paiement|informatique|compte|routier|emploi)
(code|carte|permis|attestation|lien|bon|offre|promotion|promo|ticket|coupon|mot) … (périmer|périmé)
(service|temps|entreprise|assurance|réseau|société|opérateur|box|boîte|wifi) (pourri|pourrir|dégueulasse)
souris (ordinateur|bluetooth|optique)
souris sans fil
(avoir|donner|filer) =le cafard
accident … (voiture|route|travail|circulation|responsable|sinistre|moto)
(blesser|blessure) … (accident|sinistre|indemniser|assurance|route)
dégât eau … moisissure
dégât des eau … moisissure
(risque|danger) … (assurance|couvrir|garantir|aggraver|assuré)
(date|carte|contrat|permis) … expirer
prime propre
compte … danger
(travail|=remis|remise|main|=au) propre
propre … =à =chaque
(main|=leur|=leurs|=leurs) propre
eau propre
énergie propre
site propre
amour propre
amour-propre
=au =courant
comme … poisson pourri
(crâne|tête|=yeux) … (promotion|prix)
(=cassé|=casse) =le =nez
=respect … chaîne froid
respecter … chaîne froid
(mur|toit|grange|hangar) … (effondrer|tomber|écrouler)
(incompétence|ignorance|mauvais =foi) crasse
=comme =un malpropre

[exemples]
plainte  La chambre était sale et pleine de cafards.
plainte  Toilettes immondes.
plainte  yaourts périmés dans la commande
plainte  On a trouvé un cheveu dans la soupe !
plainte  Intoxication alimentaire après le buffet.
plainte  La chaîne du froid n'est pas respectée.
plainte  Hygiène déplorable dans ce cabinet.
plainte  Les fils sont à nu, c'est dangereux pour les enfants.
plainte  Le chargeur a pris feu.
plainte  Logement insalubre, moisissures sur les murs.
plainte  VIANDE AVARIÉE
plainte  punaises de lit dans la location
plainte  Le lieu n'est pas propre.
éloge    Hôtel très propre.
éloge    Propreté irréprochable.
éloge    La chambre était propre et calme.
éloge    Les mesures d'hygiène sont bien respectées.
éloge    Local propre et bien tenu.
rien     J'ai dû avancer les frais par mes propres moyens.
rien     Courrier remis en main propre.
rien     Je suis malade et en arrêt de travail.
rien     Ma carte est périmée.
rien     Votre service est pourri.
rien     Le plat était trop salé.
rien     La Sécurité sociale m'a remboursé.
rien     J'ai eu un accident de voiture.
rien     Sale mentalité de leur part.
rien     Ce chien dangereux n'est pas assurable.
rien     Plus de réseau depuis ce matin.
rien     Comment nettoyer ce canapé ?
plainte  Le conducteur s'endormait au volant.
plainte  Ma fille a fini aux urgences.
plainte  La voiture de location puait le tabac
plainte  l'eau du robinet est marron
plainte  Bébé de deux mois sans chauffage.
plainte  On ne se sent plus en sécurité sur ce quai.
éloge    Voiture récente et propre.
éloge    Chauffeur prudent, véhicule nickel.
rien     Personne n'était au courant de mon passage.
rien     J'ai perdu mon portable dans le taxi.
plainte  Chauffeur au téléphone pendant tout le trajet, j'ai demandé de ralentir.
plainte  Issue de secours bloquée par des cartons.
éloge    Wagon propre et bien tenu.
rien     J'ai appelé le chauffeur par téléphone.
plainte  Un boulon de roue mal serré, la roue s'est détachée.
plainte  eau brune au robinet depuis jeudi
rien     J'ai eu peur du montant de la facture.
plainte  Draps douteux, cheveux dans la douche, on aurait pu y rester.
plainte  Il a des escarres.
rien     Une assiette de foie gras.
plainte  Le pain était moisi.
plainte  Le chauffeur téléphone au volant.
plainte  Il y avait des cafards dans la cuisine.
rien     Nous ne savons pas comment cuire ce plat.
rien     Le mur de la grange s'est effondré, l'assurance ne paie pas.
