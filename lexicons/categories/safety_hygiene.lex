titre  Sécurité et hygiène
quoi   Danger, blessure, maladie, saleté, nuisibles ou aliments périmés ; loués, les lieux sont propres et sûrs.

@lieu       chambre hôtel toilette sanitaire douche lavabo salle cuisine restaurant resto établissement table nappe couvert verre assiette vaisselle piscine cabinet local couloir hall escalier train bus wagon métro rame siège banquette gîte appartement logement camping moquette drap serviette literie matelas sol plan parking immeuble cage vestiaire magasin rayon frigo réfrigérateur poubelle
@aliment    aliment ingrédient produit viande poisson poulet œuf légume fruit salade tomate yaourt lait fromage jambon crevette saumon porc bœuf sandwich plat repas sauce dessert crème oignon carotte ail échalote champignon persil mangue fraise courgette pomme pain huître moule escalope cuisse saucisse
@nuisible   cafard blatte punaise rat souris souriceau asticot cancrelat fourmi moucheron insecte limace nuisible vermine rongeur charançon puceron larve acarien
@gâté       périmer périmé avarié avarier =faisandé rance visqueux verdâtre
@appareil   appareil box téléphone batterie chargeur prise four chaudière radiateur machine multiprise câble trottinette jouet siège échelle couette plaque

@possessif  =mon =ma =mes =ton =ta =tes =son =sa =ses =notre =nos =votre =vos =leur =leurs

[plainte]
(viande|poisson|poulet|porc|œuf) … (pourrir|pourri|moisir|moisi)  3
@aliment … (moisir|moisi)  1
# saleté
saleté  4
dégoûtant  3
crasse  4
crasseux  5
insalubre  5
insalubrité  5
immonde  3
répugnant  3
(dégueulasse|dégueu) … (toilette|chambre|sol|cuisine|table)  4
@lieu … (dégueulasse|dégueu|immonde|répugnant|crade|cradingue|infect|ignoble|dégoûtant|souiller|gras|poussiéreux|collant|douteux|noir)  4
=crade  3
=cradingue  4
@lieu … ==sale  4
@lieu … ==sales  4
très ==sale  4
très ==sales  4
trop ==sales  2
==sale  2
=état =de =saleté  4
malpropre  4
!propre  4
!(propreté|hygiène)  5
(manque|défaut|absence|problème) (propreté|hygiène|nettoyage|entretien)  5
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
(excrément|crotte|urine|vomi)  3
poubelle … (déborder|ramasser|traîner|plein)  2
odeur (nauséabond|égout|moisi|moisissure|urine|pestilentiel|infect|insupportable|pourriture|putride|immonde|tabac|humidité|renfermé|gaz|brûlé)  4
puer  1
empester  3
@lieu … puer  4
nauséabond  4
pestilentiel  4
moisissure  3
(mur|chambre|logement|appartement|plafond|salle) … (moisir|moisi|moisissure)  4
(humidité|moisissure) … (santé|asthme|enfant|bébé|respirer|malade)  4
# nuisibles, corps étrangers
@nuisible … (chambre|cuisine|assiette|plat|salade|restaurant|appartement|logement|immeuble|légume|paquet|riz|sachet|lit|box|farine|colis|salle|hôtel)  4
(infester|infesté|grouiller|pulluler|envahir) … @nuisible  5
(cafard|blatte|cancrelat|asticot|charançon|larve)  4
punaise lit  5
(invasion|infestation) … @nuisible  4
crotte (souris|rat|rongeur)  5
(cheveu|poil|ongle|mouche|ver|insecte|moucheron|limace|chenille) … (assiette|plat|soupe|salade|pizza|repas|sauce|verre|dessert|riz|nourriture)  5
(salade|soupe|assiette|plat|pizza|repas|dessert) … (cheveu|mouche|insecte|limace|chenille|poil|moucheron)  4
corps étranger  4
(morceau|éclat|bout) (verre|plastique|métal|fer|bois|caoutchouc) … (assiette|plat|salade|repas|dent|pain|bouche|soupe|plein)  4
(morceau|éclat|bout) (verre|métal|fer)  2
piqûre (punaise|puce)  4
# aliments périmés ou avariés
@aliment … @gâté  4
@gâté … @aliment  3
avarié  5
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
(gastro|salmonelle|salmonellose|listeria)  4
(diarrhée|vomir|vomissement) … (repas|manger|après|nuit|restaurant|plat|huître|suite|poulet)  4
(repas|manger|restaurant|plat|huître|poulet|viande|moule|sushi|dîner) … (vomir|diarrhée|malade|intoxiquer|gastro)  4
malade … (après|suite) … (repas|manger|restaurant|plat|huître|dîner|poulet|sushi|moule)  5
(tous|toute|famille) … malade … (nuit|lendemain|jour|après)  3
=tous =malades  3
(réaction|choc) allergique  2
allergène … !(indiquer|mentionner|signaler|préciser|afficher)  4
(viande|poulet|steak|porc) … (cru|sanguinolent|rosé) … (dangereux|enfant|malade)  4
# danger, blessures
dangereux  3
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
(prise|compteur|tableau|installation) … (dénuder|brûler|fondre|=étincelle|norme|arracher)  3
!(norme|conforme) … (sécurité|électrique|incendie|gaz)  4
(norme|consigne|règle|mesure|protocole) … (sécurité|hygiène|sanitaire) … !(respecter|appliquer)  5
!(respecter|appliquer) … (norme|consigne|règle|mesure|protocole|geste) … (sécurité|hygiène|sanitaire|barrière)  5
!sécuriser … (chantier|trou|escalier|piscine|immeuble|accès|porte|échafaudage)  4
(manque|défaut|absence|problème|faille) sécurité  3
insécurité  3
@appareil … (exploser|surchauffer|fondre|=étincelle|gonfler|brûler|fumée)  4
@appareil … prendre feu  4
prendre feu  2
fuite gaz  3
monoxyde carbone  4
(intoxiquer|intoxication) … (gaz|monoxyde|fumée)  4
(ébouillanter|brûler) … (bébé|enfant|moi|main|café|soupe|cire|peau)  2
(ébouillanter|brûler) … cuir chevelu  2
blesser … (moi|enfant|fils|fille|client|langue|gencive|soin|outil|jouet|escalier)  2
blesser … plusieurs reprise  2
(blesser|brûler|couper) … (cause|défectueux|faute|appareil|produit|jouet)  3
(verre|tasse|assiette) … ébréché  3
(dentiste|médecin|infirmier|esthéticien|coiffeur|kiné) … (blesser|brûler|infecter|charcuter)  4
(infection|infecter) … (soin|opération|tatouage|piercing|hôpital|clinique|dent)  3
(glisser|tomber|chuter|chute) … (escalier|verglas|trou) … (magasin|restaurant|hôtel|piscine)  2
(glisser|tomber|chuter|chute) … sol mouiller … (magasin|restaurant|hôtel|piscine)  2
(glisser|tomber|chuter|chute) … carrelage mouiller … (magasin|restaurant|hôtel|piscine)  2
(marche|rambarde|balcon|plafond|escalier) … (céder|effondrer|cassé|casser|=branlant|tomber|instable)  3
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

[sujet]
propreté
hygiène
nettoyage  1
chaîne froid
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
(avoir|donner|filer) cafard
accident … (voiture|route|travail|circulation|responsable|sinistre|moto)
(blesser|blessure) … (accident|sinistre|indemniser|assurance|route)
dégât eau … moisissure
dégât des eau … moisissure
(risque|danger) … (assurance|couvrir|garantir|aggraver|assuré)
(date|carte|contrat|permis) … expirer
prime propre
compte … danger

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
