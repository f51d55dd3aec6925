titre  Disponibilité
quoi   Ce que le client veut n'est pas disponible : rupture, commande annulée par le vendeur, aucun créneau, complet, fermé, choix ou option absents.

@rdv        =rdv =rdvs créneau
@offert     choix option alternative formule menu plat recette taille couleur coloris modèle dessert boisson vin variante référence produit article destination horaire
@guichet    agence guichet boutique magasin bureau bibliothèque mairie préfecture permanence accueil restaurant poste piscine station succursale antenne mission
@retirer    annuler décommander reporter déplacer décaler supprimer repousser déprogrammer
@prestataire  chauffeur vendeur vendeuse hôte hôtesse propriétaire loueur taxi médecin dentiste spécialiste kiné coach professeur moniteur coiffeur artisan plombier électricien serrurier garagiste restaurant hôtel camping organisateur agence clinique cabinet consultation
@service     course trajet réservation séjour location hébergement séance cours consultation opération examen visite intervention formation stage spectacle concert excursion croisière chambre table créneau session atelier commande achat vente covoiturage
@manqué      guichet agence bureau médecin dentiste spécialiste kiné pédiatre ophtalmo gynécologue psychiatre généraliste chauffeur conducteur voiture =citadine véhicule taxi vélo trottinette borne bus train place siège chambre lit table créneau casier transat parking distributeur toilette caisse caissier vendeur pain dessert taille modèle pièce stock machine poste ordinateur salle terrain ligne livre dose vaccin ticket billet logement hébergement crèche berceau option

[plainte]
!(éligible|raccordable)  1
=peu =de (créneau|place|date|disponibilité|choix)  3
=peu =de rendez-vous  3
trop peu (choix|créneau|place|recette)  3
annulation livraison  2
obliger prendre … (recette|plat|formule) … (deux|personne)  2
# rupture
rupture stock  5
(produit|article|taille|modèle|référence|recette|ingrédient|plat|médicament|menu) … rupture  4
=en =rupture  1
stock (épuiser|épuisé|vide|insuffisant|faux|erroné|limité)  4
!stock  4
(stock|disponibilité) … (annoncer|afficher) … (faux|final|rembourser|annuler)  3
(produit|article|taille|modèle|place|billet|plat|menu|recette|dessert) (épuiser|épuisé|indisponible|introuvable)  4
(créneau|=rdv|place|option|date|chambre|logement|horaire|médecin|spécialiste) (indisponible|introuvable|inexistant|épuisé)
service (indisponible|introuvable)
rendez-vous (indisponible|introuvable|inexistant|épuisé)  4
(produit|article|taille|modèle|recette|plat|place|billet|créneau|date|chambre|offre|véhicule) … !disponible  4
!disponible … (produit|article|taille|modèle|recette|plat|place|billet|créneau|date|chambre)  3
=non disponible  3
=non =disponible … (produit|article|stock)  4
indisponibilité  2
victime … succès  3
!(billet|place|chambre|table|ticket|lit|logement) … (disponible|libre|restant)  4
!(place|chambre|table) … (crèche|école|train|avion|hôtel|parking|foyer|stage|formation)  3
=plus =de (place|billet|pain|dessert|stock|chambre|table)  3
=plus =rien (disponible|carte|stock|libre)  3
afficher complet  4
(créneau|train|vol|hôtel|stage|session|agenda|planning|camping|crèche|parking) (toujours|déjà|tous)? complet  3
(surbooking|surréservation|surbooké)  4
=overbooking  4
=overbooké  4
=surbooking  4
=surbooké  4
liste attente  2
pénurie  1
# commande ou réservation annulée par le vendeur
commande … annuler  3
(vendeur|site|magasin|enseigne|marchand|boutique|commerçant|restaurant) annuler … (commande|réservation|achat|vente)  5
(=ils|=on|=vous|=il) annuler (commande|réservation|achat|livraison)  4
annuler … (commande|réservation|achat) … (raison|avertir|prévenir|explication|stock|unilatéralement|rupture|prétexte|lendemain|veille)  4
annulation … (commande|réservation|achat|livraison|=rdv|séance|cours)  2
annulation … rendez-vous  2
réservation (annuler|perdre|introuvable|inexistant|ignorer|disparaître)  4
!(réservation|réserver) … (trace|enregistrer)  2
(séance|cours|stage|spectacle|concert|visite|excursion|formation|croisière) … (annuler|supprimer|déprogrammer)  3
# rendez-vous, créneaux
!rendez-vous  3
!@rdv  3
impossible … rendez-vous  5
impossible … @rdv  5
rendez-vous impossible  5
@rdv impossible  5
impossible (réserver|inscrire)  2
(difficile|difficulté|galère|compliqué|ardu|dur|mal|parcours) … (obtenir|avoir|prendre|trouver|décrocher) … rendez-vous  4
(difficile|difficulté|galère|compliqué|ardu|dur|mal|parcours) … (obtenir|avoir|prendre|trouver|décrocher) … @rdv  4
(obtenir|avoir|trouver|prendre) … rendez-vous … (difficile|impossible|compliqué|galère|enfer|mois|calvaire)  3
(obtenir|avoir|trouver|prendre) … @rdv … (difficile|impossible|compliqué|galère|enfer|mois|calvaire)  3
(manque|pénurie) (créneau|=rdv|place|date|disponibilité|horaire)  4
(peu|manque|pénurie) rendez-vous  4
!(pouvoir|parvenir|arriver|réussir) … (avoir|obtenir|prendre|réserver|trouver) … rendez-vous  4
!(pouvoir|parvenir|arriver|réussir) … (avoir|obtenir|prendre|réserver|trouver) … @rdv  4
!(pouvoir|parvenir|arriver|réussir) … réserver  3
rendez-vous … @retirer  4
@rdv … @retirer  4
(technicien|médecin|conseiller|installateur|expert|artisan|plombier|banquier) … annuler  4
annuler … rendez-vous … (dernier|veille|matin|fois|prévenir|heure|avertir)  4
annuler … @rdv … (dernier|veille|matin|fois|prévenir|heure|avertir)  4
annuler dernier (minute|moment)  4
poser lapin  2
!(disponibilité|possibilité) … (réserver|=rdv|avant|mois)  3
!(disponibilité|possibilité) … rendez-vous  3
premier … (=rdv|créneau|disponibilité) … mois  3
premier … rendez-vous … mois  3
# fermé
@guichet (toujours|souvent|encore|déjà|définitivement)? fermer  2
(fermeture|suppression) … (agence|guichet|boutique|bureau|ligne|classe|gare|maternité|distributeur|service)  3
(fermer|supprimer) … (agence|guichet|bureau|distributeur|gare)  3
trouver porte (clos|fermer)  4
porte clos  4
rideau (fermer|baisser)  2
!ouvrir … (samedi|midi|dimanche|soir|public)  3
!ouvrir … après-midi  3
!ouvrir … week-end  3
horaire (restreint|limité|réduit|inadapté|incompatible|contraignant)  3
(distributeur|guichet) (vide|hors)  2
désert médical  3
# choix, options, souplesse
manque choix  4
manquer choix  4
peu choix  4
peu (option|recette|plat|menu|taille|modèle|agence)  3
!(assez|suffisamment|beaucoup|énormément|grand|vrai) (choix|option|recette|variété|diversité|menu|modèle)  4
!(grand|gros|énormément) choix  4
choix (limité|restreint|réduit|pauvre|insuffisant|maigre|faible|mince|inexistant|moindre|limiter|restreindre)  4
(limiter|limité|restreindre) … (choix|recette)  3
carte (limité|réduit|pauvre|restreint)  2
!(option|alternative|formule|version) … (végétarien|végétalien|végan|gluten|halal|enfant|solo|célibataire|autre)  4
!@offert … (végétarien|végétalien|vegan|gluten|halal|enfant)  3
!@offert … personne seul  3
(absence|manque) … (option|choix|alternative|flexibilité|souplesse|disponibilité|diversité)  4
!proposer … @offert  3
@offert … !proposer  3
(dommage|regretter|déplorer) … !(avoir|choisir|pouvoir|proposer) … (choix|choisir|option|possibilité|changer|modifier)  4
!pouvoir … (choisir|modifier|changer|remplacer|personnaliser|décaler) … (recette|plat|menu|repas|créneau|date|horaire|heure|jour|taille|option|ingrédient|siège|chambre)  3
impossible (choisir|modifier|changer|remplacer|personnaliser|décaler) … (recette|plat|menu|repas|créneau|date|horaire|heure|jour|taille|option|ingrédient|siège|chambre)  4
impossibilité … (choisir|modifier|changer|personnaliser|réserver|obtenir)  4
imposer … (recette|plat|menu|créneau|horaire|date|jour)  1
(obliger|contraindre|forcer) … prendre … (recette|plat|menu|formule|portion)  2
!(flexibilité|souplesse)  4
!(flexible|souple)  3
(rigide|rigidité)  2
!livrer … (région|commune|zone|secteur|ville|corse|département|étranger)  3
!livrer … chez moi  3
zone géographique? (non|pas)? =desservi  2
(dernier|seul) … (place|créneau|choix) … (disponible|rester)  1
# complet, plus rien
=plus (=de|=d|=un|=une) (@manqué)  3
!@manqué (disponible|libre|restant|ouvert|proche|proximité)  4
=pas =de (guichet|agence|médecin|parking|place|siège|table|distributeur|taxi|créneau|taille|stock)  1
=aucun (guichet|médecin|bus|train|taxi|créneau|véhicule|train|modèle|billet|vol|horaire|rayon)  3
=aucune (place|chambre|table|agence|disponibilité|voiture|taille|séance|plage)  3
=aucune date … (disponible|libre|examen|proposer|rendez-vous)  3
!dispo  2
=pas =dispo  3
(plus|pas|jamais|rien) dispo  3
(indisponible|introuvable) … (depuis|semaine|mois|toujours|partout)  2
(tout|tous|toute) (complet|réserver|occupé|indisponible|=loué)  3
(complet|réserver|plein|surbooké|=overbooké|saturé|bondé) … (jusqu|mois|semaine|année|toujours|déjà|date)  1
(cabinet|agenda|planning|centre|crèche|camping|hôtel|train|bus|avion|vol|hôpital|foyer|cours|parking|stage|refuge) (toujours|déjà|tous)? (complet|saturé|bondé|surbooké|débordé)
faute (place|stock|disponibilité|médecin|personnel|chauffeur|conducteur|créneau|inscrit|effectif|pièce)  3
(manque|pénurie) (place|médecin|personnel|chauffeur|conducteur|créneau|lit|stock|logement|agence|distributeur|bus|parking|technicien|artisan|stationnement|guichet|caisse)
!(prendre|accepter) … nouveau (patient|client|inscription|adhérent|abonné|dossier)  4
prendre … nouveau patient  2
(année|mois) … (obtenir|avoir) … (rendez-vous|consultation|place|créneau)  3
(rendez-vous|consultation|créneau|place) … (<nombre> mois|<nombre> an|<nombre> semaine) (plus tard)?  2
attente … (place|logement|rendez-vous|consultation|opération) … (an|année|mois)  3
(surbooker|surréserver|surréservation|=surbook)  3
=surbook  3
débarquer … (vol|avion|train)  2
refuser embarquement  3
embarquement refuser  3
refus embarquement  3
(vendre|louer|réserver) … (deux|même) … (fois|place|chambre|autre|personne)  2
(chambre|table|siège) … (occupé|donner|attribuer|louer|vendre|=relouer) … (autre|quelqu'un|déjà|tiers)  4
(attribuer|donner|louer|vendre|=relouer) … (place|chambre|table|siège|voiture|logement|créneau|produit) … (autre|quelqu'un)  4
(reste|rester) … (utilitaire|=strapontin|cendre|grand taille|petit taille|fond)  1
# annulé
@prestataire annuler  4
@prestataire … annuler … (dernier|veille|matin|heure|prévenir|fois|jour|avant)  4
@prestataire (décommander|désister|=défection)  4
(réservation|commande|achat) (annuler|supprimer|disparaître|introuvable|inexistant|perdre)  3
@service … annuler … (veille|matin|dernier|raison|prévenir|avertir|explication|unilatéralement|fois|heure|jour|sans)  4
annuler … @service … (veille|matin|dernier|raison|prévenir|avertir|explication|unilatéralement|fois)  3
annuler =par (=le|=la|=l|=leur|=un|=votre) (client|vendeur|vendeuse|chauffeur|hôte|hôtel|magasin|site|restaurant|hôpital|propriétaire|agence)  4
annulation … (veille|matin|dernière minute|unilatéral|=unilatérale|sans préavis)  3
annulation (vendeur|chauffeur|course|trajet|réservation|commande|séjour|opération|séance|cours)  3
(report|=déprogrammation|annulation) … (opération|intervention|examen|rendez-vous|formation|cours|stage|séance)  4
professeur (absent|remplacer)  3
(professeur|enseignant|moniteur|coach|formateur|prof) … !(remplacer|remplaçant|venir|présent|là)  3
# fermé, horaires
(porte|portail|rideau|grille|volet|guichet|bureau|caisse) (fermer|clos|baisser)  1
(trouver|tomber|heurter|buter) … (porte|rideau|guichet|agence) … (fermer|clos|baisser)  4
(agence|magasin|boutique|bureau|guichet|restaurant|piscine|salle|mairie|poste|accueil|relais|cabinet|pharmacie|club|musée|parc|attraction|toilette|cantine|bar|station|caisse|rayon|parking|consigne|sauna|spa) … (fermer|fermeture) … (prévenir|avertir|travaux|jour|semaine|heure|midi|toujours|souvent|exceptionnellement|avant|depuis|sans|alors|pourtant|tôt)  4
(agence|magasin|boutique|bureau|guichet|piscine|salle|spa|sauna|restaurant|club|bar|attraction|toilette|relais) … !(ouvrir|ouvert|accessible)  4
!horaire … (respecter|indiquer|correspondre|bon|afficher)  2
horaire … (impossible|incompatible|restreint|réduit|bureau|travail|fantaisiste|variable|aléatoire|ridicule|inadapté)  3
ouvrir … (seul|seulement|uniquement|que) … (matin|heure|jour|fois|semaine|après-midi)  3
(agence|guichet|bureau|ligne|arrêt|gare|maternité|distributeur|permanence|accueil) … (supprimer|disparaître|fermer définitivement)  4
(adresse|logement|commune|quartier|maison|immeuble) … !(éligible|=éligibles)
!(éligible|=éligibles) … (fibre|adresse|logement|commune|quartier|zone|=5g|raccordement)
!raccordable  3
(zone|rue|village|adresse|quartier|commune) … !(=desservi|=desservie|=couverte|=couvert|raccordable)  3
(plus|moins) … (choix|catalogue|série|film|programme|contenu) … (pauvre|disparaître|retirer|vide|maigre)  3
(catalogue|choix|programmation) … (pauvre|maigre|vide|=vidé|limité|réduit|appauvrir|=s =appauvrit|=se =vide)  4
(série|film|chaîne|saison|épisode|contenu|programme|album) … (disparaître|retirer|=retiré|=retirés|indisponible|supprimer|=supprimées|=absent|=absente|manquer)  4
!(disponible|=dispo|accessible) … (région|pays|zone|=france)  4
(indisponible|=non =disponible) … (région|pays|zone|=france|moment)  4
(partage|=partager) … (compte|abonnement|écran|foyer|famille|enfant) … (fini|interdire|impossible|payant|supprimer|refuser)  3
(fini|=fini|fin|interdiction) =le partage  4
!pouvoir … (déposer|encaisser|retirer) … (espèce|chèque|liquide|argent)  4
(ni|impossible) … (déposer|encaisser|retirer) … (espèce|chèque|liquide)  4
!(dépôt|retrait|encaissement) … (espèce|chèque|liquide)  3
(plus|=plus) =de (guichet|distributeur|agence|boutique|accueil)  4
(agence|boutique|guichet|distributeur|point =relais) … (fermer|=fermée|=fermé|supprimer|=supprimé) … (définitivement|village|quartier|ville|tous|campagne)  3
(tout|=faut|falloir|obliger) … (prendre|avoir) … (rendez-vous|=rdv) … (déposer|chèque|guichet|simple|moindre)  4
(ouvrir|=ouvert|horaire) … (=maps|=google|site|internet|affiché|porte|annoncé) …, (fermer|=fermé|clos|personne)  4
(horaire) … (faux|erroné|affiché|indiquer|=pas =bon|=pas =bons|=pas =respectés)  3
(offre|service|option|fibre|réseau) … !(disponible|=dispo|proposer) … (chez|adresse|immeuble|secteur|zone|quartier|commune|=moi)  4
!(pouvoir|possible) … (enlever|retirer|choisir) … (ingrédient|plat|recette|menu|chaîne)  3
(chaîne|film|série|match|émission|programme) … (supprimer|=supprimée|retirer|=retirée|disparaître|payant|=payantes|perdre|indisponible)  3
(fermer|=fermée|=fermé) … (définitivement|=en =semaine|=le =samedi|=entre =midi|=à =16h|=à =17h)  2
(=serait|=faudrait|souhaitable|=aimerais) … (prévoir|proposer|élargir|étendre) … (choix|horaire|option|créneau|possibilité|plage)  3
!(accepter|prendre) (=la|=les|=le|=par)? (espèce|chèque|carte|ticket restaurant|=cb)  3
(prestation|service|option|offre|fonctionnalité) … (inaccessible|=inaccessibles|indisponible) 3
(garder|conserver|rouvrir|remettre|réouvrir) … (guichet|agence|bureau|accueil|distributeur) … (village|ville|quartier|campagne|proximité|humain)  3
=pas =de (chaise|siège|banc) … (attendre|attente|salle)  3
(plage|créneau) … (réduit|limité|=réduites|restreint|=trop =peu|rare|=libre|complet)  3
(seul|seulement|uniquement) … (jour|créneau|choix|date|option|offre) … (proposer|possible|disponible|imposé)  3
(agence|banque|distributeur|boutique|bureau) … (=le =plus =proche|plus =proche) … (<nombre>|kilomètre|=km|loin)  3
# non proposé
=non proposer  3
refuser (carte|cb|chèque|espèce|liquide|ticket|chèque-vacances|=chèques)  3
(refuser|refus) … (carte bancaire|chèque|espèce|ticket restaurant|carte =vitale|liquide)  3
(siège|lit|chaise) (bébé|enfant) … (absent|manquer|oublier|manquant|disponible|prévoir|supplément)  3
(pouvoir|possible) … (choisir|changer|modifier) … (seulement|que|uniquement)  1
devoir … (choisir|prendre) … (deux|imposer|minimum)  1
(recette|plat|menu|modèle|article|dessert|taille|chambre|place) … (imposer|forcer)  2
!pouvoir … (choisir|sélectionner|personnaliser|échanger) … (recette|plat|menu|repas|ingrédient|taille|couleur|siège|place|créneau|date|jour|heure|horaire|médecin|option)  3
toujours même choix  3
(gamme|offre|carte|catalogue|rayon|sélection) (pauvre|limité|maigre|restreint|réduit|vide|succinct|étroit)  1
(rayon|étagère|présentoir|buffet|frigo) vide  3
(bus|train|navette|métro|tram) … (heure|jour) … (seulement|rare)  2
(rare|rarissime) … (bus|train|créneau|place|rendez-vous|agence)  2
rien … (disponible|libre|dispo)  4
(médecin|vétérinaire|dentiste|infirmier|permanence|urgence) … (week-end|soir|nuit|dimanche|garde) … !(trouver|disponible|ouvrir)  3
impossible (avoir|obtenir|trouver|prendre|décrocher|fixer|réserver|caler) … (rendez-vous|créneau|place|date|table|chambre|consultation|siège|logement)  4
impossible … trouver … (place|médecin|logement|créneau|taxi|voiture|chambre|taille|pièce|dentiste|spécialiste|garde)  4
(course|trajet|séjour|location|séance|consultation|opération|examen|visite|stage|spectacle|concert|excursion|croisière|session|atelier|formation) (annuler|supprimer|déprogrammer|reporter|repousser|décaler)  3
(fermer|supprimer|disparaître|fermeture|disparition|suppression) … (agence|guichet|gare|classe|maternité|distributeur|permanence|accueil|arrêt)  4
(produit|article|taille|modèle|pièce|option|créneau|véhicule|médicament|vaccin|chambre|billet|plat) (indisponible|introuvable|épuisé|épuiser|rupture|inexistant)  3
=aucune (option|alternative|possibilité) (végétarien|végan|autre|choisir|choix|proposer|échange|paiement)  3
agence … (kilomètre|km) … (fermer|proche|loin)  2
!(trouver|avoir|obtenir|décrocher) … (créneau|rendez-vous|logement|médecin|spécialiste|crèche|dentiste)  3
!(bus|train|taxi|navette) … (après|soir|minuit|nuit|week-end|dimanche)  3
(minuit|nuit|dimanche|soir) =plus =rien  3
!(possibilité|possible) … (choisir|échanger|décaler|personnaliser|réserver|remplacer)  3
manquer (option|distributeur|guichet|disponibilité|créneau|médecin|recette|bus|train|parking|flexibilité|souplesse|choix)  3
!choix (plat|menu|recette|taille|couleur|dessert|vin|option|date|produit|créneau|livraison)  4
=plus (disponible|dispo)  2
!(proposer|prévoir|exister|offrir) (option|alternative|formule|menu|taille|version|abonnement)  3
!autre (choix|option|créneau|date|horaire|couleur|taille)  3
(option|alternative|formule|menu|taille|version|fonction|siège) !(proposer|prévoir|exister|offrir|disponible|fournir)  3
!accepter (carte|cb|chèque|espèce|liquide|ticket)  3
(chèque|espèce|carte bancaire|cb) refuser  2
(donner|attribuer|louer|revendre) … (chambre|place|table|siège|voiture|créneau|logement) … (autre|quelqu)  4
=plus =aucun (produit|article|modèle|créneau|train|billet|stock|choix|véhicule|taxi|bus|vol)  4
un seul (train|bus|vol|créneau|médecin|agence|horaire|navette) … (jour|semaine|ouvert|heure)  3
=un =seul (train|bus|vol|créneau|médecin|navette)  3
=une =seule (caisse|agence|navette|borne|caissier|séance)  3
falloir (<nombre> mois|<nombre> an|mois|an) … (voir|obtenir|avoir) … (médecin|spécialiste|ophtalmo|dentiste|rendez-vous|dermatologue|gynécologue|kiné|psychiatre|irm|scanner)  4
(mois|an|année) … (voir|consulter) … (médecin|spécialiste|dentiste|dermatologue|gynécologue|kiné|psychiatre|pédiatre)  3
(coach|professeur|prof|moniteur|enseignant|formateur|maître) … (absent|absence|malade|grève)  3
(vendeur|vendeuse|site|hôte|loueur|propriétaire|magasin) … annuler (vente|commande|achat|réservation|transaction)  4
!logement … (proposer|attribuer|depuis)  4
!(place|logement|solution) … (crèche|foyer|hébergement|école|ehpad|résidence)  3
!(animal|chien|chat|bagage|vélo|poussette) … (accepter|admettre|autoriser)  2
(rien|aucun) avant (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|mois|semaine|année|lundi)  3
!place … (garer|asseoir|stationner|dormir|parking)  3
(produit|modèle|article|option|référence) … !exister  2
=plus =commercialisé  3
!commercialiser  3
(=ils|=on|compagnie|site|agence|vendeur|hôtel) annuler (billet|réservation|séjour|place|course|vol|trajet|rendez-vous|séance|cours)  4
fermer … (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|soir) … (lundi|midi|matin|soir|samedi|dimanche)  3
fermer (tous les|chaque|systématiquement|tout le temps)  2
!(modèle|taille|pointure|couleur|coloris|version) (<nombre>|homme|femme|enfant|grand|petit|noir|blanc)  3
rien … (magasin|rayon|stock)  3
stock … (afficher|annoncer|indiquer) … (rien|faux|aucun|rupture|vide)  3
(attendre|patienter) … table … (réservation|réserver|=résa)  3
(place|siège|chambre|billet|table) … (revendre|réattribuer|=relouer)  4
!pouvoir payer (espèce|carte|chèque|liquide|cb)  4
=plus =rien … (rayon|magasin|carte|boutique|=étal|vente)  3
=plus =un =seul (hôtel|taxi|train|billet|créneau|modèle|lit|véhicule|vélo|article)  3
=plus =une =seule (place|chambre|table|voiture|taille|date)  3
!(fabriquer|produire|vendre|commercialiser) … (modèle|article|pièce|référence|produit)  3
(modèle|article|pièce|référence|produit|gamme) … !(fabriquer|vendre|commercialiser|suivre)  3
attendre … (an|année|mois) … (place|logement|rendez-vous|consultation|opération|créneau|foyer|crèche|ehpad)  4
!(guichetier|caissier|personnel|agent|vendeur|pharmacien|médecin|infirmier) (après-midi|matin|soir|week-end|samedi|dimanche|nuit|guichet|caisse)  3
# --- récits ---
rien … (mon|notre) nom  3
(arrivée|place|accueil|guichet|comptoir) …, (rien|aucun réservation|aucun trace) … (nom|réservation|système)  3
!trace … (réservation|rendez-vous|inscription|nom)  4
réservation …, (rien|aucun trace|inconnu|introuvable|inexistant|plein|complet|plus de place|=pas =enregistrée|trappe|louer)  4
(salle|établissement|hôtel|restaurant|parking|camping|avion|crèche|cours|navette) … (plein|complet|=archicomplet|bondé|saturer|comble) … (réservation|réserver|alors|mais|jusqu'|reporter|date)  1
=plus =aucun @manqué  3
=plus =aucune @manqué  3
=pas =un =seul (@manqué|conseiller|rendez-vous|billet|vol|logement|plat|appartement)  3
=pas =une =seule (@manqué|chambre|date|offre|agence|table)  3
(attendre|patienter|falloir|compter|délai|attente) … <nombre> (mois|an|semaine) … (rendez-vous|consultation|place|médecin|spécialiste|dermatologue|dentiste|ophtalmo|créneau|irm|scanner)  4
prendre … (mois|an|semaine) … avance  3
premier (date|place|disponibilité|créneau|rendez-vous) … (mois|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|an|semaine|<nombre>)  3
(médecin|docteur|conseiller|professeur|prof|coach|spécialiste|secrétaire|kiné|gestionnaire|référent) … (congé|vacances|arrêt|malade|absent|retraite|maternité|partir|formation) … (remplaçant|date|reporter|rappeler|recontacter|prévenir|cours|rendez-vous)  2
(médecin|docteur|professeur|prof|coach|kiné|enseignant|moniteur|référent) … !remplacer  4
(cours|séance|créneau|rendez-vous|atelier|permanence|navette) … (sauter|disparaître|supprimer|retirer|passer trappe|rayer) … (planning|agenda|programme|horaire|été|application|jour|semaine|prévenir)  3
(sauna|piscine|spa|=hammam|=jacuzzi|toilette|douche|vestiaire|parking|terrasse|plage|attraction|manège|toboggan|aire|musée|ascenseur|machine|=minigolf|bar|club enfant) … (condamner|inaccessible|fermer|indisponible|interdire|cadenasser) … (depuis|semaine|mois|travaux|prévenir|arrivée|séjour|été|hiver|alors|sans)  3
(article|produit|modèle|plat|dessert|référence|formule|menu|taille) … !(catalogue|rayon|vente|carte|stock|magasin|disponible|fabriquer)  3
(apprendre|annoncer|informer|dire|expliquer|prévenir|avertir|répondre) … (article|produit|commande|modèle|billet|chambre|place|réservation) … (plus|annuler|indisponible|épuiser|rupture|stock|disponible|catalogue)  4
commande … annuler … (leur|client|vendeur|site|magasin|explication|sans|raison|unilatéralement|stock|finalement|mail|rupture)  4
(commande|achat|vente|réservation|rendez-vous|séance|course|trajet|location|intervention) …, annuler  3
(proposer|donner|attribuer|fournir|remplacer|louer|imposer|refiler) … (catégorie|gamme|classe|standing|modèle) (inférieur|autre|différent|dessous)  4
(proposer|donner|attribuer|fournir|refiler) … (petit|minuscule) … (citadin|voiture|chambre|place|table) … (=au =lieu|place|réserver|catégorie|alors|cinq|quatre|famille)  3
(louer|réserver) …, (voiture|chambre|place|table|véhicule) … (indisponible|donner|louer|=prête)  3
(chambre|logement|appartement|voiture|table) !(=prête|=prêtes|libre|disponible|attribuer)  4
!(place|endroit) (garer|stationner|asseoir|assis|parking|poussette|vélo|dormir)  3
(voyager|trajet|voyage) … debout  2
(volet|rideau|porte|grille) … (tirer|baisser|clos|clos|fermer|cadenasser)  3
(déplacer|venir|déplacement|trajet|route) … pour? rien  3
(faire|parcourir|rouler) <nombre> (kilomètre|km|heure|minute) … (pour rien|fermer|clos|absent|annuler)  3
(inscription|liste|session|candidature|vente|billetterie) … (clos|clos|clôturer|complet|fermer|terminer) … (déjà|minute|heure|avant|jour|mois)  3
(tout|billet|place) … (partir|vendre|épuiser|écouler) … (minute|heure|seconde)  3
(guichet|caisse) … (un seul|une seul) … (ouvert|ouvrir)  3
(un|une) seul (guichet|caisse|caissier|agent|serveur|vendeur) … (ouvert|ouvrir|pour|=deux|<nombre>|tout)  2
<nombre> caisse … (fermer|ouvert|ouvrir)  3
(manque|manquer|pénurie|absence) (personnel|effectif|soignant|médecin|chauffeur|serveur|caissier|professeur|vendeur|conducteur|bras)  3
sous-effectif  2
(falloir|devoir|obliger) … (kilomètre|ville|département|autre) … (médecin|agence|guichet|distributeur|rendez-vous|maternité|gare|pharmacie|poste|boutique)  3
(agence|guichet|distributeur|magasin|médecin|gare|point relais|dépanneur|garage) … (plus proche|proche) … (kilomètre|km|heure|minute|loin)  3
!(médecin|distributeur|guichet|agence|commerce|poste|gare|bus|pharmacie|maternité|pédiatre|dentiste) … (village|commune|ville|quartier|secteur|coin|département|kilomètre)  4
!(proposer|pouvoir|prévoir) … (taille|pointure|coloris|couleur|format|contenance|modèle|végétarien|allergique|sans gluten|enfant|fauteuil)  3
(dire|répondre|expliquer) … !(rendez-vous|place|chambre|voiture|stock|table|créneau|disponible|disponibilité)  4
reporter … (rendez-vous|opération|intervention|examen|consultation|séance|cours|formation|stage|entretien) … (fois|mois|veille|matin|encore|dernier|semaine|=sine =die)  4
(rendez-vous|opération|intervention|examen|consultation|séance|cours|formation|stage|entretien|visite) … (reporter|décaler|déplacer|repousser|annuler) … (fois|mois|veille|matin|encore|dernier|semaine|heure|jour|prévenir)  4
(rendez-vous|opération|intervention|consultation|séance|entretien) (reporter|décaler|annuler|repousser|déplacer)  4
(papier|pancarte|affiche|écriteau|panneau|=affichette|mot) … (scotcher|fermer|suspendre|fermeture|complet|vitrine|rupture)  3
(accueil|service|permanence|inscription|réservation|vente) … (suspendre|interrompre) … (ordre|été|mois|prévenir|date|semaine|jusqu'|travaux|=sine)  3
(nouveau|=nouvel) ordre  2
rester … que … (rang|fond|=strapontin|dernier|place|taille|invendu|miette)  3
!rester … (place|taille|choix|chambre|billet|table|créneau|pain|plat|stock)  3
(planning|agenda|calendrier|créneau) … (gris|griser|=grisé|rouge|complet|vide|rien)  4
(préférer|décider) … (louer|vendre|donner|attribuer|=relouer) … (famille|autre|quelqu'un|ami|fils|fille|cher)  4
(propriétaire|hôte|loueur|vendeur|gîte|hôtel|organisateur|compagnie) … (annuler|écrire|prévenir|rétracter|désister|changer avis|=renoncer|désengager|disponible) … (louer|départ|veille|avant|jour|semaine|arrivée|disponible|séjour)  3
(opération|intervention|consultation|hospitalisation|examen|irm) …, (annuler|reporter|prochain date|repousser|bloc|anesthésiste)  3
prochain (date|rendez-vous|créneau|disponibilité|session|séance) … (mois|semaine|an|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)  3
!(moyen|possible|pouvoir|arriver|réussir|parvenir) … (réserver|inscrire|louer|garer|asseoir|stationner|consulter) … (enfant|place|cours|voiture|vélo|table|train|billet|chambre|médecin|crèche|stage|vol|hôtel|terrain|salle)  3
impossible … (réserver|inscrire|louer|garer|asseoir|stationner|trouver) … (enfant|place|cours|voiture|vélo|table|train|billet|chambre|crèche|stage|vol|hôtel|terrain|salle)  3
(option|prestation|service|avant-première|film|cours|plage|spa|piscine|garantie|machine) … (exclure|réserver|=exclues|=exclus|=inclus) … (abonnement|abonné|formule|offre|client|membre)  2
(exclure|interdire|refuser) … (enfant|poussette|animal|chien|vélo|groupe) … (prévenir|site|annonce|alors|entrée|pourtant)  3
!pièce (rechange|détaché)  4
(pièce|accessoire|cartouche|recharge|filtre|batterie) … !(disponible|fabriquer|stock|exister|trouver|commercialiser)  3
(espérer|guetter|rafraîchir|traquer|lever|décrocher) … (créneau|rendez-vous|place|billet)  2
(créneau|rendez-vous|place|billet) … (revendre|=officine|=bot|=bots|marché noir|payer intermédiaire)  3
(=partis|=parties|disparaître|écouler|=vendus|=vendues) … <nombre> (seconde|minute)  3
(restaurant|piscine|bar|réception|spa|cuisine|magasin|cabinet|parc) fermer … (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soir|midi|séjour)  4
(vendre|réserver) … (plus|trop) … (siège|place|billet|chambre) … (avion|que|existant|disponible)  3
rester (=au =sol|quai|trottoir|carreau) … (avion|vol|surbooking|siège|place|complet)  2
inviter … racheter  2
=pas =une =seule … (disponible|libre|dispo|ouvert)  4
=pas =un =seul … (disponible|libre|dispo|ouvert)  4
=plus =de (pâte|frite|viande|poisson|glace|bière|gâteau|sauce|café|croissant|lait|farine|médicament|vaccin|formulaire|bouteille|burger|pizza)  3
(train|bus|métro|tram|car scolaire|=rer|=ter|wagon|rame|navette) (toujours|encore|tout temps|déjà)? (plein|bondé|saturer|surcharger|surchargé|comble|complet)  3
voyager … (=par =terre|debout|couloir)  3
(impossible|impossibilité) … (rendez-vous|=rdv|créneau)  3
(prochain|premier) (rendez-vous|=rdv|créneau|disponibilité) … =dans … (mois|an|semaine)  4
!prendre … nouveau (patient|client|adhérent|inscription)  4
(annoncer|apprendre|dire|prévenir|informer|découvrir) … (indisponible|rupture|épuiser|épuisé)  4
(article|produit|commande|taille|modèle|stock) …, (indisponible|rupture|épuisé)  4
=plus =d =agence  4
=plus =de (distributeur|guichet|boutique|bureau|magasin|point relais)  4
!(agence|distributeur|guichet|boutique|magasin|relais) … (près|proximité|ville|village|coin|quartier|secteur|commune|chez)  3
(surpeuplé|surbooké)  3
(salle|cours|piscine) … (surcharger|saturé|=blindée|=blindé)  3
(maîtresse|professeur|=prof|=profs|formateur|enseignant|coach|moniteur|instituteur) … absent  3
!remplacer … (absent|absence|=prof|professeur)  2
(indiquer|afficher|annoncer) complet  4
=moins =en =moins =de (série|film|choix|produit|article|créneau|place|catalogue|contenu|guichet|train|bus|marque)  4
(appartement|logement|voiture|véhicule|article|maison|studio|chambre) … déjà (louer|vendre|réserver|prendre)  3
# --- une prestation, une formule que l'on ne peut pas avoir
!permettre … (changer|passer|descendre|choisir|payer|régler|modifier|réserver|bénéficier) … (forfait|abonnement|offre|formule|option|carte|gamme|date|jour|horaire|chèque|espèce)
!possible … (changer|passer|prendre|souscrire|descendre|choisir|payer|régler) … (forfait|abonnement|offre|formule|option|carte|gamme|date|jour|horaire|chèque|espèce)
!pouvoir … (changer|passer|descendre|choisir|payer|régler|bénéficier) … (forfait|abonnement|formule|gamme|chèque|espèce|horaire)
(dommage|regrettable|regretter|déplorer) … !(proposer|exister|offrir)
dommage … !pouvoir … (choisir|cuisiner|commander|prendre|payer|réserver|sélectionner|changer)
dommage … !avoir … (part|portion|option|choix|taille|version|formule|guichet|parking|place|recette|créneau)
dommage … fermer
!(technicien|artisan|prestataire|dépanneur|réparateur|garage|intervenant|conseiller|ambulance|taxi|livreur) … (disponible|ville|secteur|région|département|coin|libre|trouver)
=pas =de (prestataire|artisan|technicien|dépanneur|réparateur|intervenant)
personne pour (intervenir|dépanner|réparer|livrer)
personne … disponible
(=fermé|=fermée|=fermés|=fermées) … (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|week-end|après-midi|férié|vacances|août)
(=fermé|=fermée|=fermés|=fermées) (définitivement|depuis|avant|alors|=à <nombre>|souvent|exceptionnellement|tôt)
!ouvrir =que … (matin|heure|jour|fois|semaine|après-midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|<nombre>)
ouvrir =que … (matin|heure|jour|fois|semaine|après-midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|<nombre>)
(=nouvre|ouvrir) =qu =à <nombre>
horaire ouverture … (restreint|limité|court|réduit|inadapté|ridicule|trop)
(semaine|mois|an|jour|<nombre>) … (pour|avant) … (avoir|obtenir|décrocher) (rendez-vous|@rdv|entretien|place|consultation)
(rendez-vous|@rdv|place|date|disponibilité) … avant (<nombre>|plusieurs|plus) … (jour|semaine|mois|an)
!(rendez-vous|@rdv|place|date|disponibilité) … avant
(problème|peine|mal|difficulté) … (obtenir|avoir|prendre|trouver) … (rendez-vous|@rdv|place|créneau)
plage horaire … (complet|libre|disponible|réduit)  2
!plage (horaire|libre|disponible)
(mal|difficile|impossible|problème|souci|galère|peine) … (garer|stationner|stationnement|=parking)
!(parking|stationnement)
(toujours|souvent) =les =mêmes (recette|légume|plat|produit|menu|chose|ingrédient|article|modèle)  2
(recette|plat|menu) … (répétitif|redondant|identique|répéter)  1
(manque|peu|manquer) (variété|diversité|nouveauté|surprise)
(varier|diversifier) (davantage|plus) … (recette|menu|plat|légume)  2
(consulat|agence|guichet|bureau|relais|hôpital|préfecture|dépôt|magasin|permanence|gare|déchetterie) … trop loin
(guichet|agence|bureau|permanence|gare|maternité|magasin|boutique|distributeur) … (<nombre> kilomètre|<nombre> =km)
!accès (guichet|agence|parking|piscine|salle)
# --- plus de place, plus de stock, fermé
(=plus|=aucun) =de? (chambre|voiture|véhicule|place|lit|modèle|taille|pointure|créneau|table|vélo) … (disponible|libre|restant|=à =notre =arrivée)  4
=on =a =plus =de (chambre|voiture|place)  4
(=y|=il|=qu|=n) … =a =plus =de (chambre|voiture|véhicule|place|table)  4
(quasi|quasiment|presque|=plus) (jamais|aucun) … =de? (place|disponibilité|créneau|rendez-vous|=rdv)  4
<nombre> (article|produit|pièce|colis) (annuler|=annulés|=annulées|indisponible|=indisponibles|=manquants)  3
(point relais|relais|boutique|agence|bureau|guichet|magasin|consigne) … (fermer|=fermé|=fermée) … (congé|vacance|=sans =prévenir|exceptionnellement|=midi|=à =notre|horaire|=jour|travaux|=heure)  4
rupture (fournisseur|=de =stock|définitif|=d =approvisionnement)  3
=stock fantôme  3
(rayon|=étal|étagère) … (vide|=vides|dégarni|désert)  4
(laisser|=laissés|=laissé) … =sur =le =carreau  2
(bus|train|=tram|métro|navette) … (complet|bondé|plein)  3
(place|créneau|billet|rendez-vous) … (=pris =d =assaut|=prises =d =assaut|partir =en|=introuvable|=introuvables|=s =arrachent|impossible)  4
(modèle|véhicule|taille|chambre|article) (=réservé|=réservée|=commandé|=commandée|=prévu) … (=pas =là|=plus =là|indisponible|=donné|=louée|=loué|=vendu)  4
(=refusé|refuser|=refusée) … (=embarquement|embarquement|embarquer|=monter =à =bord)  4
(=surbooking|surbooker|surréservation|=sur =réservation|surréserver|surbooké)  5
(piscine|spa|sauna|salle =de =sport|attraction|=mini =club) … (=fermé|=fermée|=fermées|=en =travaux|condamner|inaccessible)  3
(=fermé|=fermée) =sans (prévenir|avertir|préavis|=explication)  4
(=nous|=m|=me) … (débarquer|=débarqués|=débarqué|=refoulé|=refoulés|refouler)  3
(technicien|rendez-vous|=rdv|livraison|intervention|visite) … (décommander|=décommandé|annuler|=annulé|=annulée) … (veille|minute|=sans|fois|matin|=jour =même)  3
annonce … (=plus =d =actualité|périmer|=périmée|=fantôme|=déjà =vendue|=déjà =louée)  4
!(voiture|véhicule|chambre|taxi|navette) … (arrivée|arriver|=notre|=à =notre|=sur =place|disponible|réserver)  3
(refouler|=refoulés|=refoulé|=refoulée) … (embarquement|avion|porte|bord)  4
(trop|=plus) =de (billet|place|réservation) (vendre|=vendus|=vendues)  4
(panne|=en) maintenance …, (impossible|jamais|toujours)  1
!exister … (article|stock|taille|référence|produit|modèle)  2
(aide =à =domicile|aide-soignant|infirmier|infirmière|auxiliaire|moniteur|professeur|=prof|=profs|maître|=maîtresse|enseignant|médecin|kiné|=coach|gardien) … (=jamais|=pas|=non|=plus) … (=remplacé|=remplacée|=remplacés|=remplacées)  5
!remplacer … (=maîtresse|professeur|=prof|=profs|médecin|conseiller|conseillère|auxiliaire)  4
(=est =parti|=est =partie|=en =arrêt|=en =congé|=absent|=absente|=absents|=malade) … =et? !remplacer  2
(=absent|=absents|=absente|=absentes) … =un =jour =sur =deux  4
(aide|auxiliaire|infirmier|infirmière|femme =de =ménage|technicien|taxi|bus|chauffeur) … !venir … (=un =jour =sur|=une =fois =sur|=week-end|=matin|=dimanche|=prévenir)  4
(=a|=ont|=ai) =plus … (=maîtresse|=prof|=professeur|=médecin|=conseiller|=kiné|=infirmière|=AVS|=aesh)  4
=plus =de (maître|=maîtresse|=prof|médecin|moniteur|=coach) … =depuis  4
=toujours =pas =d (=aesh|=avs|auxiliaire|enseignant|infirmière|=orthophoniste)  4
=complet … jusqu … (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|été|=fin|=année)  5
(=complet|=complets) =partout  4
<nombre> (cabinet|médecin|dentiste|garage|crèche|école|artisan) … (appeler|contacter|=appelés|=contactés)? …, =tous (=complets|=pleins|=fermés)  5
(poseur|artisan|plombier|peintre|maçon|électricien|livreur|technicien|serrurier|déménageur|=taxi) … =jamais (=venu|=venus|=présenté|=passé|=passés)  4
(journée|matinée|après-midi) … (poseur|artisan|plombier|technicien|électricien|chauffagiste|serrurier) …, =personne  5
(véhicule|voiture) =de (prêt|courtoisie|remplacement) …, (=y =en =a =plus|=n =en =a =plus|=on =n =en =a =plus|=aucune|=aucun|=indisponible|=non)  4
(réservation|=réservé|table) … (=confirmée|=confirmé|=réservée) … (=complet|=salle =pleine|=rien =à =ce =nom|=pas =de =table|=pas =de =place|=donnée|=plus =de =place)  5
=rien =à =ce =nom  4
(fermer|=fermée|=fermé|=ferme|=ferment) <nombre> (semaine|mois|jour) … (=an|=été|=facturées|=année|=travaux)  4
(piscine|sauna|salle|cantine|crèche|ascenseur|toilette|parking|gymnase|médiathèque) … (=fermée|=fermé|=fermées|=fermés) … (=été|travaux|=mois|=semaine|=depuis|=sans|=encore)  4
refuser … (=nouveaux =patients|nouveau patient|=cmu|=css|=visites|=mon =inscription|=les =chèques|=nouveaux =clients)  5
!prendre … (=nouveaux =patients|nouveau patient)  4
=une (leçon|séance) =toutes =les (deux|trois|=quatre|<nombre>) (semaine|mois)  4
=jamais … (=une =place|=de =place|=de =créneau|=un =créneau)  4
(=cours|=piscine|=bus|=train|=crèche|=parking|=vestiaires) … (=bondée|=bondé|=bondés|=blindée|=saturé|=saturée|=surchargée|=pris =assaut)  4
=bondée … (=faut|=queue|=heure|=impossible)  3
(=on|=nous|=coiffeuse|=ils) … =aura =pas =le =temps  4
(cours|séance|leçon|visite|consultation) … (annuler|=annulés|=annulé|=annulée) … (=un =coup =sur =deux|=le =matin =même|=la =veille|=sans =prévenir|=une =fois =sur =deux|=dernière =minute)  5
(moniteur|professeur|=prof|=coach|kiné|dentiste|assistante =maternelle) … annuler  3
=elle =n'en =a =plus  2
(=il|=ils|=elle|=on) … =en =ont =jamais  2
(=jamais =rien|=rien) =en =stock  4
aucun choix  4
=pas =assez =de choix  4
<nombre> =km … =pour =une (démarche|signature|photo|consultation|carte|rendez-vous|attestation)  3
<nombre> =kilomètres … =pour … (démarche|signature|consultation|rendez-vous|pédiatre|dentiste|médecin)  3
!exister … (option|offre|formule|version|choix|modèle|taille)  3
(aimer|apprécier|souhaiter|vouloir|manquer|falloir) … plus =de (choix|recette|option|proposition|créneau|variété|modèle|taille|diversité|plat)  3
(bémol|dommage|regret|reproche) … !assez =de? (choix|recette|option|modèle|créneau|plat)  4
!(possibilité|possible) … (choisir|refuser|remplacer|personnaliser|retirer|enlever)  3
(délai|attente) … (obtenir|avoir|prendre) … (rendez-vous|=rdv|créneau|place)  4
(seul|prochain|premier) (créneau|date|disponibilité|place) … (dans|jour|mois|semaine|avant|=que)  3
annuler … (=rdv|rendez-vous|installation|intervention)  3
=qu =il =y =ait =une (option|possibilité|formule|version)  3
=pas =de (créneau|rendez-vous|disponibilité|visite|date) … avant
(fibre|service|offre|livraison|médecin) … !disponible
!disponible … (=chez =moi|rue|village|quartier|commune|adresse|secteur)
# --- choix et variété
!(varié|diversifier)
(difficile|compliquer|impossible) … trouver … (recette|plat|menu|taille|créneau|place|produit|option)
(dommage|regretter|bémol) … (choix|possibilité|pouvoir|ouvrir|proposer)
# --- il n'y en a pas
indisponible
(plat|produit|recette|article|choix|menu|carte|date|horaire|vin|poisson|dessert) … !disponible
(=pas =de|aucun) (toilette|parking|ascenseur|distributeur|wc|table|stationnement|menu|agence|créneau)
!possibilité … (commander|choisir|livrer|réserver|changer|modifier|refuser|payer|venir|retirer)
!permettre … (paiement|virement|retrait|choisir|commander|réserver|payer)
(complet|plein) (tout|jusque|toujours|avant)
toujours complet
# --- annulé de leur fait, fermé
(annuler|annulation) … (vendeur|veille|=leur part|dernier moment|dernier minute|sans)
toujours fermer

[éloge]
(grand|large|vaste|beau|immense|bon|énorme) choix  4
choix (varié|large|vaste|immense|important|excellent|multiple|complet|top|diversifié|abondant|super|illimité|gigantesque)  4
beaucoup de? choix  3
!manquer … choix  2
avoir … choix … (recette|plat|menu|taille)  2
(large|grand|vaste|beau|bel) (gamme|éventail|sélection|panel|palette|choix)
(large|grand|vaste) panel  3
(gamme|carte|éventail|sélection|offre) (complet|large|varié|étendu|riche|vaste|fourni|diversifié)  3
éventail … varié  3
possibilité … (choisir|changer|modifier|suspendre|décaler|adapter|personnaliser|annuler|pause)  1
flexibilité  4
flexible  3
(souplesse|souple)  1
(liberté|facilité) (choix|choisir)  3
(liberté|facilité) rendez-vous  3
modulable  1
=rdv (rapide|facile|facilement|rapidement|respecter|immédiat|ponctuel)  3
rendez-vous (rapide|facile|facilement|rapidement|immédiat)  3
(obtenir|prendre|trouver|fixer) … rendez-vous … (rapidement|facilement|vite|lendemain|immédiatement)  2
(obtenir|prendre|trouver|fixer) … @rdv … (rapidement|facilement|vite|lendemain|immédiatement)  2
(produit|article|taille|modèle|pièce|recette) … disponible  2
(tout|toujours) … en stock  2
tout … (disponible|stock) … (magasin|place|rayon)  3
disponible immédiatement  3
!rupture  3
horaire (large|étendu|élargi|pratique|adapté|flexible|souple)  4
large (horaire|créneau|amplitude)  2
ouvrir … (samedi|dimanche|midi|tard) … (pratique|super|top|bien)  3
(proche|proximité) … (agence|guichet|magasin)  2
option végétarien  1
=sans rendez-vous … (recevoir|accueillir|prendre|débloquer|vite|rapide)  3
(recevoir|accueillir|prendre) … =sans rendez-vous  3
(rendez-vous|créneau|place) … (lendemain|jour même|semaine même|semaine suivante|même jour)  2
trouver … (tout|toujours) … (besoin|chercher|vouloir|bonheur|envie|gamme)  3
(tout|toujours) (disponible|stock|dispo)  1
(ouvrir|ouvert) (tard|dimanche|samedi|=7j|tous les =jours|soir|midi|week-end)  3
(joli|beau|super|grand|large|nombreux) (modèle|collection|gamme|choix|sélection|assortiment)  3
(siège|lit) (bébé|enfant|auto) … (présent|fournir|prévoir|disponible|installer)  3
(obtenir|avoir|proposer|donner|trouver) (rendez-vous|créneau|place) (lendemain|rapidement|vite|facilement|immédiatement)  3
(obtenir|avoir|proposer|donner|trouver) (rendez-vous|créneau|place) jour même  3
(vite|rapidement|facilement) (trouver|avoir) (voiture|chauffeur|taxi|place|vélo|créneau)  3
(vite|rapidement|facilement) à? avoir (voiture|chauffeur|taxi)  3
(variété|diversité) (choix|offre|option)  2
(multiple|nombreux) (choix|option|possibilité|formule)  3
table sans réserver  3
table … sans réservation  3
(rendez-vous|=rdv|créneau) … (obtenir|trouver|donner|proposer) … (vite|rapidement|rapide|facilement|lendemain)  3
trouver … tout … (falloir|vouloir|chercher|besoin)  3
bien (=achalandé|fournir|approvisionner)  3
choix (varié|large|vaste|divers|multiple|énorme|immense)
(grand|large|bon|beau|énorme|vaste|immense|multiple) choix
beaucoup choix
(toujours|=encore) =de =la place  3
(large|grand|beau|énorme|vaste|immense) choix  3

[sujet]
disponibilité … (produit|stock|créneau|place|article|recette)
disponibilité … rendez-vous
(stock|réassort)  2
horaire ouverture  2
choix  1
variété  2
diversité  2

[neutre]
=sans rendez-vous
(prendre|demander|souhaiter|fixer|vouloir) rendez-vous
avoir le? choix
!avoir … choix que
!autre choix
=pas =le =choix
=aucun =autre =choix
(bon|mauvais|meilleur|second|premier|notre|mon) choix
faire choix
choix (assurance|assureur|opérateur|contrat|mutuelle|réparateur|garage|médecin|expert)
libre choix
qualité … rendez-vous
être rendez-vous
(conseiller|interlocuteur|personnel|équipe|personne|agent|gestionnaire|service|standard) … !disponible
(conseiller|interlocuteur|personnel|équipe|personne|agent|gestionnaire) … disponible
(indisponible|indisponibilité) … (site|application|serveur|service|réseau|ligne|conseiller)
(site|application|serveur|réseau|ligne|conseiller|interlocuteur) … indisponible
rupture (contrat|conventionnel|canalisation|tendon|ligament|anévrisme|brutal|abusif|couple|fil|câble|chaîne)
dossier complet
(demander|souhaiter|vouloir|essayer|tenter|pouvoir) annuler commande
(impossible|comment) annuler … (commande|abonnement)
(vol|train|bus) … annuler
annuler (contrat|abonnement|adhésion|souscription)
ouvrir (dossier|compte|ticket|réclamation|sinistre)
espace client … fermer
(compte|accès|dossier|ligne|réclamation|ticket) … fermer
=ai annuler
=avons annuler
voir … couleur
(vouloir|pouvoir|demander|souhaiter|devoir|falloir|essayer|préférer) … annuler
!autre choix (que|de)
=ne =pas =avoir =le =choix
plus =de =la =moitié
manquer … (rendez-vous|place) … (enfant|deux)
ouvert … (dossier|compte|litige|enquête)
compte … ouvrir
!ouvrir … (dossier|compte|litige|enquête|sinistre|réclamation|mail|colis|lien|page|porte|fichier|document|application|site|pièce)
(lien|page|fichier|document|application|site|pièce|porte|coffre|fenêtre|compte) … !(ouvrir|disponible|accessible)
!disponible … (téléphone|joindre|répondre)
(litige|dossier|réclamation|ticket|sinistre|enquête|demande) … fermer
!option … (payer|attendre)
(panne|bug|erreur) … distributeur
(distributeur|borne|automate) … (avaler|recracher)
!choix … (payer|céder|accepter|partir)
(annuler|suspendre|résilier) … (abonnement|contrat|souscription|commande) … !(pouvoir|possible|bouton)
=ai (=dû|=voulu|=demandé) annuler
dossier … complet
éligible … (prime|aide|offre|remise|bonus|prêt)
indisponibilité … (espace|site|appli|application|compte|serveur)
pièce (administratif|justificatif|identité)
rendez-vous … (site|internet) … compliqué
!regretter … (choix|choisir|changer|option|possibilité)
regretter =pas … (choix|choisir|changer)
aucun choix =ne
aucun choix =n
dont aucun choix
(chaîne|contenu|série|film|site|service|conseiller|responsable|page) … indisponible

[exemples]
plainte  Le modèle que je voulais est en rupture de stock.
plainte  impossible d'avoir un rdv avant trois mois
plainte  Le vendeur a annulé ma commande sans me prévenir.
plainte  L'agence est toujours fermée.
plainte  Plus de place dans le train, surbooking !
plainte  On manque de choix dans les tailles.
plainte  Aucun créneau disponible sur le site.
plainte  Mon rendez-vous a été annulé la veille.
plainte  Choix très limité à la carte
plainte  Dommage qu'il n'y ait pas d'option végétarienne.
plainte  AUCUN RENDEZ-VOUS DISPONIBLE À LA PRÉFECTURE
plainte  Impossible de changer la date de livraison.
plainte  trouvé porte close deux fois
éloge    Large choix de produits.
éloge    Grand choix de desserts, on ne sait plus quoi prendre.
éloge    J'ai obtenu un rendez-vous rapidement.
éloge    Beaucoup de flexibilité dans les dates.
éloge    Gamme complète et horaires étendus.
éloge    Horaires larges, très pratique.
rien     Je n'ai pas eu le choix, j'ai dû payer.
rien     Je souhaite prendre rendez-vous.
rien     Ils répondent sans rendez-vous.
rien     La qualité est au rendez-vous.
rien     Le conseiller n'est jamais disponible.
rien     J'ai fait le mauvais choix en venant chez vous.
rien     Rupture de canalisation dans la cuisine.
rien     Je veux annuler ma commande.
rien     Mon dossier était complet.
rien     Mon train a été annulé.
plainte  Mon adresse n'est pas éligible.
plainte  Impossible de déposer des espèces à l'agence.
rien     Pas de dessert pour moi.
rien     Le livreur était en retard.
plainte  Le médecin ne prend plus de nouveaux patients.
plainte  L'hôte a annulé la veille de notre arrivée.
plainte  Ma place avait été revendue.
plainte  Ils ont supprimé le guichet du village.
éloge    Ouvert le dimanche, très pratique.
rien     J'ai annulé ma réservation hier.
rien     Le service client est fermé à toute discussion.
rien     Mon compte a été fermé.
plainte  Il faut s'y prendre sept mois à l'avance pour un ophtalmo.
plainte  Rien à notre nom à l'accueil, et l'hôtel est complet.
plainte  Pas une seule voiture disponible à l'aéroport.
plainte  Aucune pièce détachée pour cette cafetière.
éloge    Une table sans réserver un samedi, merci.
plainte  Trois mois pour avoir un rendez-vous chez le dentiste.
plainte  Aucun artisan disponible dans notre secteur.
plainte  Dommage que le bureau soit fermé le samedi.
plainte  On ne peut pas passer à un forfait moins cher.
plainte  Impossible de se garer près de la clinique.
rien     Je ne regrette pas d'avoir changé de formule.
plainte  À l'arrivée, plus aucune voiture disponible.
plainte  Le professeur de musique est absent et jamais remplacé.
rien  J'ai pris une leçon de tennis.
plainte  Il n'existe pas de formule pour une personne seule.
plainte  Dommage que les délais pour obtenir un rendez-vous soient si longs.
rien     Il n'existe pas de meilleur service.
plainte  Les plats de la carte ne sont pas disponibles.
plainte  Les légumes ne sont pas assez variés.
plainte  Pas de toilettes dans cette agence.
plainte  Aucune possibilité de choisir la date.
plainte  Il est difficile de trouver un créneau.
rien     Votre conseiller est indisponible, rappelez demain.
rien     Le service était complet et soigné.
