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
=peu =de (créneau|date|disponibilité|choix)
=peu =de place  2
=peu =de rendez-vous  3
trop peu (choix|créneau|place|recette)  3
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
(produit|article|taille|modèle|recette|plat|place|billet|créneau|date|chambre|offre|véhicule) !disponible
!disponible … (produit|article|taille|modèle|recette|plat|place|billet|créneau|date|chambre)  3
=non disponible  3
=non =disponible … (produit|article|stock)  4
indisponibilité  1
!(billet|place|chambre|table|ticket|lit|logement) … (disponible|libre|restant)  4
!(place|chambre|table) … (crèche|école|train|avion|hôtel|parking|foyer|stage|formation)  3
=plus =de (place|billet|stock|chambre|table) (disponible|=pour|libre|=ce|=ce =soir)
=plus =rien (disponible|carte|stock|libre)  3
afficher complet  2
(créneau|train|vol|hôtel|stage|session|agenda|planning|camping|crèche|parking) (toujours|déjà|tous)? complet  3
(surbooking|surréservation|surbooké)  4
=overbooking  4
=overbooké  4
=surbooking  4
=surbooké  4
liste attente  1
pénurie  1
# commande ou réservation annulée par le vendeur
commande … annuler
(vendeur|site|magasin|enseigne|marchand|boutique|commerçant|restaurant) annuler … (commande|réservation|achat|vente)  5
(=ils|=on|=vous|=il) annuler (commande|réservation|achat|livraison)  4
annuler … (commande|réservation|achat) … (raison|avertir|prévenir|explication|stock|unilatéralement|rupture|prétexte|lendemain|veille)  4
annulation (livraison|=rdv)
réservation (perdre|introuvable|inexistant|ignorer|disparaître)  4
!(réservation|réserver) … (trace|enregistrer)  2
(séance|stage|spectacle|concert|visite|excursion|formation|croisière) … (annuler|supprimer|déprogrammer)
# rendez-vous, créneaux
=pas =de rendez-vous
=toujours =pas =de rendez-vous
=toujours =pas =de créneau
aucun rendez-vous
!rendez-vous (disponible|libre|possible)
aucun créneau
=pas =de créneau
!créneau (disponible|libre|possible)
impossible … rendez-vous  5
impossible … @rdv  2
rendez-vous impossible  5
@rdv impossible  5
impossible réserver  2
(difficile|difficulté|galère|compliqué|ardu|dur|mal|parcours) … (obtenir|avoir|prendre|trouver|décrocher) … rendez-vous  4
(difficile|difficulté|galère|compliqué|ardu|dur|mal|parcours) … (obtenir|avoir|prendre|trouver|décrocher) … @rdv  4
(obtenir|=avoir|trouver|prendre|prise) rendez-vous … (difficile|impossible|compliqué|galère|enfer|calvaire)
(manque|pénurie) (créneau|=rdv|date|disponibilité)
(peu|manque|pénurie) rendez-vous  4
!(pouvoir|parvenir|arriver|réussir) (=avoir|obtenir|prendre|réserver|trouver) rendez-vous
!(pouvoir|parvenir|arriver|réussir) (=avoir|obtenir|prendre|réserver|trouver) @rdv
!(pouvoir|parvenir|arriver|réussir) réserver  2
rendez-vous @retirer
annuler … rendez-vous … (dernier|veille|matin|fois|prévenir|heure|avertir)  4
annuler … @rdv … (dernier|veille|matin|fois|prévenir|heure|avertir)  4
annuler dernier (minute|moment)  4
poser lapin  2
!(disponibilité|possibilité) (réserver|=rdv|avant)
!(disponibilité|possibilité) … rendez-vous  3
premier … (=rdv|créneau|disponibilité) … mois  3
premier … rendez-vous … mois  3
# fermé
@guichet (toujours|souvent|définitivement)? (=fermé|=fermée|=fermés|=fermées)  2
fermer (agence|guichet|bureau|distributeur|gare)
trouver porte (clos|fermer)  4
porte clos  4
!ouvrir (samedi|midi|dimanche|soir|public)
!ouvrir … après-midi  3
!ouvrir … week-end  3
horaire (limité|contraignant)
(distributeur|guichet) (vide|hors)  2
désert médical  3
# choix, options, souplesse
manque choix  4
manquer choix  4
peu choix  4
=peu =de (recette|plat|menu|taille|modèle|agence)  2
=peu =d option
!(assez|suffisamment|beaucoup|énormément|grand|vrai) (choix|option|variété|diversité|modèle)
!(grand|gros|énormément) choix  4
choix (limité|restreint|réduit|pauvre|insuffisant|maigre|faible|mince|inexistant|moindre|limiter|restreindre)  4
carte (limité|pauvre|restreint)  1
!(option|alternative|formule|version) … (végétarien|végétalien|végan|gluten|halal|enfant|solo|célibataire|autre)  4
!@offert … (végétarien|végétalien|vegan|gluten|halal)
!@offert … personne seul  3
(absence|manque) (option|choix|alternative|flexibilité|souplesse|disponibilité|diversité)
!proposer (choix|option|alternative|formule|menu|taille|couleur|modèle|horaire)  2
(choix|option|alternative|formule|menu|taille|couleur|modèle|horaire) !proposer  2
(dommage|regretter|déplorer) … !(=avoir|choisir|pouvoir|proposer) (choix|choisir|option|possibilité|changer|modifier)
!pouvoir … (choisir|modifier|changer|remplacer|personnaliser|décaler) … (recette|plat|menu|repas|créneau|date|horaire|heure|jour|taille|option|ingrédient|siège|chambre)
impossible (choisir|modifier|changer|remplacer|personnaliser|décaler) (recette|plat|menu|repas|créneau|date|horaire|heure|jour|taille|option|ingrédient|siège|chambre)
impossibilité (choisir|personnaliser|réserver)
imposer (recette|plat|menu|créneau|horaire|date)  1
!flexibilité
=aucune souplesse  2
!flexible  2
!livrer … (région|commune|zone|secteur|ville|corse|département|étranger)  3
zone géographique? (non|pas)? =desservi  2
(dernier|seul) … (place|créneau|choix) … (disponible|rester)  1
# complet, plus rien
!@manqué (disponible|libre|restant)
=aucun (guichet|bus|train|taxi|billet|vol)
=aucun horaire  2
=aucune (place|chambre|table|disponibilité|taille|séance)
=aucune date … (disponible|libre|examen|proposer|rendez-vous)  3
=pas =dispo  2
(indisponible|introuvable) … (depuis|semaine|mois|toujours|partout)  2
(tout|tous) (=complet|=complets|=loué)  2
(complet|surbooké|=overbooké) (jusqu|déjà)  2
(cabinet|agenda|planning|centre|crèche|camping|hôtel|train|bus|avion|vol|hôpital|foyer|cours|parking|stage|refuge) (toujours|déjà|tous)? (complet|saturé|bondé|surbooké|débordé)
faute (stock|disponibilité|médecin|personnel|chauffeur|conducteur|créneau|effectif)
(manque|pénurie) (médecin|chauffeur|conducteur|créneau|lit|stock|logement|agence|distributeur|bus|parking|technicien|artisan|guichet)
!(prendre|accepter) … nouveau (patient|client|inscription|adhérent|abonné|dossier)  4
prendre … nouveau patient  2
(année|mois) =pour (obtenir|=avoir) (rendez-vous|consultation|place|créneau)
(rendez-vous|consultation|créneau) (=dans|=sous)? (<nombre> mois|<nombre> an|<nombre> semaine) (plus tard|après)
attente … (place|logement|rendez-vous|consultation|opération) … (an|année|mois)  3
=surbook  3
débarquer … (vol|avion|train)  2
refuser embarquement  3
embarquement refuser  3
refus embarquement  3
(vendre|louer|réserver) … (deux|même) … (fois|place|chambre|autre|personne)  2
(chambre|table|siège) … (occupé|donner|attribuer|louer|vendre|=relouer) … (autre|quelqu'un|déjà|tiers)  4
(attribuer|donner|louer|=relouer) (place|chambre|table|siège|logement|créneau) (=à =d|=à =un|=à)? (autre|quelqu'un)
(reste|rester) … (utilitaire|=strapontin|cendre|grand taille|petit taille|fond)  1
# annulé
@prestataire annuler  4
@prestataire … annuler … (dernier|veille|matin|heure|prévenir|fois|jour|avant)  4
@prestataire (décommander|désister|=défection)  4
(réservation|commande|achat) (annuler|supprimer)
@service annuler … (veille|matin|dernier|raison|prévenir|avertir|explication|unilatéralement|fois|jour|sans)
annuler @service … (veille|matin|dernier|raison|prévenir|avertir|explication|unilatéralement)
annuler =par (=le|=la|=l|=leur|=un|=votre) (client|vendeur|vendeuse|chauffeur|hôte|hôtel|magasin|site|restaurant|hôpital|propriétaire|agence)  4
annulation … (veille|matin|dernière minute|unilatéral|=unilatérale|sans préavis)  3
annulation (vendeur|chauffeur|course|trajet|commande|séjour|opération|séance)  2
(=déprogrammation|annulation) (opération|intervention|examen|rendez-vous|formation|stage|séance)
professeur (absent|remplacer)  3
(professeur|enseignant|moniteur|coach|formateur|prof) … !(remplacer|remplaçant|venir|présent|là)  3
# fermé, horaires
(trouver|tomber|heurter|buter) … (porte|rideau|guichet|agence) … (fermer|clos|baisser)  4
(agence|magasin|boutique|bureau|guichet|restaurant|piscine|salle|mairie|poste|accueil|relais|cabinet|pharmacie|club|musée|parc|attraction|toilette|cantine|bar|station|rayon|parking|consigne|sauna|spa) (fermer|=fermée) … (prévenir|avertir|travaux|toujours|souvent|exceptionnellement|alors|pourtant|tôt)
(agence|magasin|boutique|bureau|guichet|piscine|salle|spa|sauna|restaurant|club|bar|attraction|toilette|relais) … !(ouvrir|ouvert|accessible)  4
horaire (impossible|incompatible|restreint|réduit|fantaisiste|ridicule|inadapté)  2
(=ouvert|=ouverte|=ouverts) (seulement|uniquement|=que) … (matin|heure|jour|fois|semaine|après-midi)
(agence|guichet|bureau|arrêt|gare|maternité|distributeur|permanence) (supprimer|disparaître|fermer définitivement)
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
!(dépôt|retrait) (espèce|chèque|liquide)
(plus|=plus) =de (guichet|distributeur|agence|boutique|accueil)  4
(agence|boutique|guichet|distributeur|point =relais) … (fermer|=fermée|=fermé|supprimer|=supprimé) … (définitivement|village|quartier|ville|tous|campagne)  3
(tout|=faut|falloir|obliger) … (prendre|avoir) … (rendez-vous|=rdv) … (déposer|chèque|guichet|simple|moindre)  4
(=ouvert|horaire) … (=maps|=google|site|internet|affiché|porte|annoncé) …, (=fermé|=fermée|clos)
horaire (ouverture)? (faux|erroné|=pas =bons)  2
(offre|service|option|fibre|réseau) … !(disponible|=dispo|proposer) … (chez|adresse|immeuble|secteur|zone|quartier|commune|=moi)  4
!(pouvoir|possible) (enlever|retirer) (ingrédient|plat|recette|menu|chaîne)
(chaîne|film|série|match|émission|programme) (supprimer|retirer|indisponible)
(fermer|=fermée|=fermé) … (définitivement|=en =semaine|=le =samedi|=entre =midi|=à =16h|=à =17h)  1
(=serait|=faudrait|souhaitable|=aimerais) … (élargir|étendre) (choix|horaire|option|créneau|plage)  2
!(accepter|prendre) (=la|=les|=le|=par)? (espèce|chèque|ticket restaurant|=cb|carte bancaire|carte bleu)
(prestation|service|option|offre|fonctionnalité) … (inaccessible|=inaccessibles|indisponible) 3
(garder|conserver|rouvrir|remettre|réouvrir) … (guichet|agence|bureau|accueil|distributeur) … (village|ville|quartier|campagne|proximité|humain)  3
=pas =de (chaise|siège|banc) … (attendre|attente|salle)  3
(plage|créneau) … (réduit|limité|=réduites|restreint|=trop =peu|rare|=libre|complet)  3
(seul|seulement|uniquement) (créneau|choix|date|option) (proposer|possible|disponible|imposé)
(agence|banque|distributeur|boutique|bureau) … (=le =plus =proche|plus =proche) … (<nombre>|kilomètre|=km|loin)  3
# non proposé
refuser (carte|cb|chèque|espèce|liquide|ticket|chèque-vacances|=chèques)  3
(refuser|refus) (carte bancaire|chèque|espèce|ticket restaurant|carte =vitale|liquide)
(siège|lit|chaise) (bébé|enfant) … (absent|manquer|oublier|manquant|disponible|prévoir|supplément)  3
devoir … (choisir|prendre) … (deux|imposer|minimum)  1
(recette|plat|menu|modèle|article|dessert|taille|chambre|place) … imposer  2
!pouvoir (sélectionner|échanger) (recette|plat|menu|repas|ingrédient|taille|couleur|siège|place|créneau|date|jour|heure|horaire|médecin|option)
toujours même choix  3
(gamme|offre|carte|catalogue|rayon|sélection) (pauvre|limité|maigre|restreint|réduit|vide|succinct|étroit)  1
(rayon|étagère|présentoir) vide
(bus|train|navette|métro|tram) … (heure|jour) … (seulement|rare)  2
(bus|train|créneau|place|rendez-vous) (rare|rarissime)
=rien =de? (disponible|libre)
(médecin|vétérinaire|dentiste|infirmier|permanence|urgence) … (week-end|soir|nuit|dimanche|garde) … !(trouver|disponible|ouvrir)  3
impossible (avoir|obtenir|trouver|prendre|décrocher|fixer|réserver|caler) … (rendez-vous|créneau|place|date|table|chambre|consultation|siège|logement)  4
impossible … trouver … (place|médecin|logement|créneau|taxi|voiture|chambre|taille|pièce|dentiste|spécialiste|garde)  4
(course|trajet|séjour|location|séance|consultation|opération|examen|visite|stage|spectacle|concert|excursion|croisière|session|atelier|formation) (annuler|supprimer|déprogrammer|reporter|repousser|décaler)  3
(supprimer|fermeture|disparition|suppression) (agence|guichet|gare|classe|maternité|distributeur|permanence|bureau)
(produit|article|taille|modèle|pièce|option|créneau|véhicule|médicament|vaccin|chambre|billet|plat) (indisponible|introuvable|épuisé|épuiser|rupture|inexistant)  3
=aucune (option|alternative|possibilité) (végétarien|végan|autre|choisir|choix)
!(trouver|avoir|obtenir|décrocher) (créneau|rendez-vous|logement|médecin|spécialiste|crèche|dentiste)
!(bus|train|taxi|navette) (après|soir|minuit|nuit|week-end|dimanche)
(minuit|nuit|dimanche|soir) =plus =rien  3
!(possibilité|possible) (choisir|décaler|personnaliser|réserver|modifier|changer)
manquer (option|distributeur|guichet|disponibilité|créneau|médecin|flexibilité|souplesse|choix)
(=pas =de|aucun|peu|manque) choix (plat|menu|recette|taille|couleur|dessert|vin|option|date|produit|créneau|livraison)
=plus (disponible|dispo)  1
!(proposer|exister) (option|alternative|formule|menu|taille|version)
!autre (choix|option|créneau|date|horaire|couleur|taille)  3
(option|alternative|formule|menu|taille|version|siège) !(proposer|exister|disponible|fournir)
!accepter (carte|cb|chèque|espèce|liquide|ticket)  3
(chèque|espèce|carte bancaire|cb) refuser  2
=plus =aucun (produit|article|modèle|créneau|train|billet|stock|choix|véhicule|taxi|bus|vol)  4
un seul (train|bus|vol|créneau|médecin|agence|horaire|navette) … (jour|semaine|ouvert|heure)  3
=un =seul (train|bus|vol|créneau|médecin|navette)  3
=une =seule (agence|navette|borne|séance)
falloir (<nombre> mois|<nombre> an|mois|an) … (voir|obtenir|avoir) … (médecin|spécialiste|ophtalmo|dentiste|rendez-vous|dermatologue|gynécologue|kiné|psychiatre|irm|scanner)  4
(mois|an|année) =pour (voir|consulter) (médecin|spécialiste|dentiste|dermatologue|gynécologue|kiné|psychiatre|pédiatre)
(coach|professeur|prof|moniteur|enseignant|formateur|maître) … (absent|absence|malade|grève)  3
(vendeur|vendeuse|site|hôte|loueur|propriétaire|magasin) annuler (vente|commande|achat|réservation|transaction)
!logement (proposer|attribuer)
!(place|logement|solution) … (crèche|foyer|hébergement|école|ehpad|résidence)  3
!(animal|chien|chat|bagage|vélo|poussette) … (accepter|admettre|autoriser)  2
(rien|aucun) avant (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|mois|semaine|année|lundi)  3
!place … (garer|asseoir|stationner|dormir|parking)  3
=plus =commercialisé  3
(=ils|=on|compagnie|site|agence|vendeur|hôtel) annuler (billet|réservation|séjour|place|course|vol|trajet|rendez-vous|séance|cours)  4
fermer … (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|soir) … (lundi|midi|matin|soir|samedi|dimanche)  3
!(taille|pointure|couleur|coloris) (<nombre>|homme|femme|enfant|grand|petit|noir|blanc)
rien … (magasin|rayon|stock)  3
stock … (afficher|annoncer|indiquer) … (rien|faux|aucun|rupture|vide)  3
(attendre|patienter) … table … (réservation|réserver|=résa)  3
(place|siège|chambre|billet|table) … (revendre|réattribuer|=relouer)  4
!pouvoir payer (espèce|carte|chèque|liquide|cb)  4
=plus =rien … (rayon|magasin|carte|boutique|=étal|vente)  3
=plus =un =seul (hôtel|taxi|train|billet|créneau|modèle|lit|véhicule|vélo|article)  3
=plus =une =seule (place|chambre|table|voiture|taille|date)  3
!(fabriquer|commercialiser) (modèle|article|pièce|référence|produit)
(modèle|article|pièce|référence|produit|gamme) !(fabriquer|commercialiser|suivre)
attendre … (an|année|mois) … (place|logement|rendez-vous|consultation|opération|créneau|foyer|crèche|ehpad)  4
!(guichetier|caissier|personnel|agent|vendeur|pharmacien|médecin|infirmier) (après-midi|matin|soir|week-end|samedi|dimanche|nuit|guichet|caisse)  3
# --- récits ---
rien … (mon|notre) nom  3
(arrivée|place|accueil|guichet|comptoir) …, (rien|aucun réservation|aucun trace) … (nom|réservation|système)  3
!trace … (réservation|rendez-vous|inscription|nom)  4
réservation …, (rien|aucun trace|inconnu|introuvable|inexistant|plein|complet|plus de place|=pas =enregistrée|trappe|louer)  4
=plus aucun @manqué (disponible|libre)
=pas =un =seul (@manqué|rendez-vous|billet|vol|logement|plat|appartement)
=pas =une =seule (@manqué|chambre|date|offre|agence|table)  3
(attendre|patienter|falloir|compter|délai|attente) <nombre> (mois|an|semaine) … (rendez-vous|médecin|spécialiste|dermatologue|dentiste|ophtalmo|créneau|irm|scanner)
premier (date|place|disponibilité|créneau|rendez-vous) … (mois|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|an|semaine|<nombre>)  3
(médecin|docteur|professeur|prof|coach|kiné|enseignant|moniteur|référent) … !remplacer  4
(cours|séance|créneau|atelier|permanence|navette) (sauter|disparaître|supprimer|rayer)
(sauna|piscine|spa|=hammam|=jacuzzi|toilette|douche|vestiaire|parking|terrasse|plage|attraction|manège|toboggan|aire|musée|ascenseur|machine|=minigolf|bar|club enfant) … (condamner|inaccessible|fermer|indisponible|interdire|cadenasser) … (depuis|semaine|mois|travaux|prévenir|arrivée|séjour|été|hiver|alors|sans)  3
(article|produit|modèle|plat|dessert|référence|formule|menu|taille) … !(catalogue|rayon|vente|carte|stock|magasin|disponible|fabriquer)  3
(apprendre|annoncer|informer|dire|expliquer|prévenir|avertir|répondre) … (article|produit|commande|modèle|billet|chambre|place|réservation) … (plus|annuler|indisponible|épuiser|rupture|stock|disponible|catalogue)  4
commande … annuler … (leur|client|vendeur|site|magasin|explication|sans|raison|unilatéralement|stock|finalement|mail|rupture)  4
(achat|réservation|séance|course|trajet|location|intervention) (annuler|=est =annulée)
(proposer|donner|attribuer|fournir|remplacer|louer|imposer|refiler) … (catégorie|gamme|classe|standing|modèle) (inférieur|autre|différent|dessous)  4
(proposer|donner|attribuer|fournir|refiler) … (petit|minuscule) … (citadin|voiture|chambre|place|table) … (=au =lieu|place|réserver|catégorie|alors|cinq|quatre|famille)  3
(louer|réserver) …, (voiture|chambre|place|table|véhicule) … (indisponible|donner|louer|=prête)  3
(chambre|logement|appartement|voiture|table) !(=prête|=prêtes|libre|disponible|attribuer)  4
!(place|endroit) (garer|stationner|asseoir|assis|parking|poussette|vélo|dormir)  3
(voyager|trajet|voyage) … debout  2
(rideau|grille) (tirer|baisser|clos|fermer)  2
(faire|parcourir|rouler) <nombre> (kilomètre|km|heure|minute) … (pour rien|fermer|clos|absent|annuler)  3
(inscription|liste|candidature|billetterie) (clos|clôturer|complet|fermer)
(tout|billet|place) … (partir|vendre|épuiser|écouler) … (minute|heure|seconde)  3
(guichet|caisse) … (un seul|une seul) … (ouvert|ouvrir)  3
(un|une) seul (guichet|caisse) (ouvert|ouvrir|=pour)  2
<nombre> caisse … (fermer|ouvert|ouvrir)  3
(manque|manquer|pénurie|absence) (soignant|médecin|chauffeur|professeur|conducteur)
(manque|pénurie) (personnel|effectif)  2
(falloir|devoir|obliger) … (kilomètre|ville|département|autre) … (médecin|agence|guichet|distributeur|rendez-vous|maternité|gare|pharmacie|poste|boutique)  3
(agence|guichet|distributeur|magasin|médecin|gare|point relais) plus proche … (kilomètre|km|heure|minute|loin)
!(médecin|distributeur|guichet|agence|commerce|poste|gare|bus|pharmacie|maternité|pédiatre|dentiste) … (village|commune|ville|quartier|secteur|coin|département|kilomètre)  4
!(proposer|prévoir) (taille|pointure|coloris|couleur|format|contenance|modèle|végétarien|sans gluten)
(dire|répondre|expliquer) … (aucun|=plus|=pas =de|=plus =de) (rendez-vous|place|chambre|stock|table|créneau|disponibilité)
reporter … (rendez-vous|opération|intervention|examen|consultation|séance|cours|formation|stage|entretien) … (fois|mois|veille|matin|encore|dernier|semaine|=sine =die)  4
(rendez-vous|opération|intervention|examen|consultation|séance|formation|stage|entretien|visite) (reporter|décaler|déplacer|repousser|annuler) … (fois|veille|matin|encore|dernier|prévenir)
(rendez-vous|opération|intervention|consultation|séance|entretien) (reporter|décaler|annuler|repousser|déplacer)  4
(pancarte|écriteau|panneau|=affichette) … (scotcher|fermer|suspendre|fermeture|complet|rupture)
(accueil|service|permanence|inscription|réservation|vente) … (suspendre|interrompre) … (ordre|été|mois|prévenir|date|semaine|jusqu'|travaux|=sine)  3
!rester … (place|taille|choix|chambre|billet|table|créneau|pain|plat|stock)  3
(planning|agenda|calendrier|créneau) (déjà)? (=grisé|complet|vide)
(propriétaire|hôte|loueur|vendeur|gîte|hôtel|organisateur|compagnie) … (annuler|écrire|prévenir|rétracter|désister|changer avis|=renoncer|désengager|disponible) … (louer|départ|veille|avant|jour|semaine|arrivée|disponible|séjour)  3
(opération|intervention|consultation|hospitalisation|examen|irm) …, (annuler|reporter|prochain date|repousser|bloc|anesthésiste)  3
prochain (date|rendez-vous|créneau|disponibilité|session|séance) … (mois|semaine|an|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)  3
!(moyen|possible|pouvoir|arriver|réussir|parvenir) … (réserver|inscrire|louer|garer|asseoir|stationner|consulter) … (enfant|place|cours|voiture|vélo|table|train|billet|chambre|médecin|crèche|stage|vol|hôtel|terrain|salle)  3
impossible (réserver|louer|garer|asseoir|stationner|trouver) (place|cours|voiture|vélo|table|train|billet|chambre|crèche|stage|vol|hôtel|terrain|salle)
(exclure|interdire|refuser) … (enfant|poussette|animal|chien|vélo|groupe) … (prévenir|site|annonce|alors|entrée|pourtant)  3
!pièce (rechange|détaché)  4
(pièce|accessoire|cartouche|recharge|filtre|batterie) !(disponible|fabriquer|stock|exister|commercialiser)
(guetter|rafraîchir|traquer|décrocher) (créneau|rendez-vous|billet)  2
(créneau|rendez-vous|place|billet) … (revendre|=officine|=bot|=bots|marché noir|payer intermédiaire)  3
(=partis|=parties|disparaître|écouler|=vendus|=vendues) … <nombre> (seconde|minute)  3
(restaurant|piscine|bar|réception|spa|cuisine|magasin|cabinet|parc) fermer … (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soir|midi|séjour)  4
(vendre|réserver) … (plus|trop) … (siège|place|billet|chambre) … (avion|que|existant|disponible)  3
rester (=au =sol|=à =quai)  2
inviter … racheter  2
=pas =une =seule … (disponible|libre|dispo|ouvert)  4
=pas =un =seul … (disponible|libre|dispo|ouvert)  4
(train|bus|métro|tram|car scolaire|=rer|=ter|wagon|rame|navette) (toujours|encore|tout temps|déjà)? (plein|bondé|saturer|surcharger|surchargé|comble|complet)  3
voyager … (=par =terre|debout|couloir)  3
(impossible|impossibilité) … (rendez-vous|=rdv|créneau)  3
(prochain|premier) (rendez-vous|=rdv|créneau|disponibilité) … =dans … (mois|an|semaine)  4
!prendre … nouveau (patient|client|adhérent|inscription)  4
(annoncer|apprendre|dire|prévenir|informer|découvrir) … (indisponible|rupture|épuiser|épuisé)  4
(article|produit|taille|modèle) …, (indisponible|rupture|épuisé)
=plus =d =agence
=plus =de (distributeur|guichet|boutique|bureau|magasin|point relais)  4
!(agence|distributeur|guichet|boutique|magasin|relais) … (près|proximité|ville|village|coin|quartier|secteur|commune|chez)  3
(surpeuplé|surbooké)  3
(salle|cours|piscine) … (surcharger|saturé|=blindée|=blindé)  3
(maîtresse|professeur|=prof|=profs|formateur|enseignant|coach|moniteur|instituteur) … absent  3
!remplacer … (absent|absence|=prof|professeur)  2
=moins =en =moins =de (série|film|choix|produit|article|créneau|place|catalogue|contenu|guichet|train|bus|marque)  4
(appartement|logement|voiture|véhicule|article|maison|studio|chambre) … déjà (louer|vendre|réserver|prendre)  3
# --- une prestation, une formule que l'on ne peut pas avoir
!permettre (changer|passer|descendre|choisir|payer|régler|modifier) … (forfait|abonnement|offre|formule|option|gamme|date|jour|horaire|chèque|espèce)
!possible (changer|passer|prendre|souscrire|choisir|payer|régler) (forfait|abonnement|offre|formule|option|carte|gamme|date|jour|horaire|chèque|espèce)
!pouvoir (changer|passer|choisir|payer|régler) (=à =un)? (forfait|abonnement|formule|gamme|chèque|espèce|horaire)
(dommage|regrettable|déplorer) … !proposer  2
dommage … !pouvoir … (choisir|cuisiner|commander|payer|réserver|sélectionner|changer)
dommage … !avoir (part|portion|option|choix|taille|version|formule|guichet|parking|place|recette|créneau)
!exister (option|offre|formule|version)  2
!(technicien|artisan|prestataire|dépanneur|réparateur|garage|intervenant|conseiller|ambulance|taxi|livreur) … (disponible|ville|secteur|région|département|coin|libre|trouver)
=pas =de (prestataire|artisan|technicien|dépanneur|réparateur|intervenant)
personne pour (intervenir|dépanner|réparer|livrer)
personne … disponible
(=fermé|=fermée|=fermés|=fermées) (=le|=les|=tous)? (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi|week-end|après-midi)
(=fermé|=fermée|=fermés|=fermées) (définitivement|depuis|souvent|exceptionnellement|tôt)  2
(=ouvre|=ouvrent) =que … (matin|heure|jour|fois|semaine|après-midi|lundi|mardi|mercredi|jeudi|vendredi|samedi)
(=nouvre|ouvrir) =qu =à <nombre>
horaire ouverture … (restreint|limité|court|réduit|inadapté|ridicule|trop)
(semaine|mois|an|jour) (=pour|=avant) (=avoir|obtenir|décrocher) (rendez-vous|@rdv|entretien|place|consultation)
!(rendez-vous|@rdv|place|disponibilité) avant
(problème|peine|mal|difficulté) =pour? (obtenir|=avoir|prendre|trouver) (rendez-vous|@rdv|place|créneau)
plage horaire … (complet|libre|disponible|réduit)  2
(difficile|impossible|problème|souci|galère|peine) (=pour|=de|=le)? (garer|stationner|stationnement|parking)
=pas =de parking
aucun parking
(toujours|souvent) =les =mêmes (recette|légume|plat|menu|ingrédient)  2
=manque =de recette
(recette|plat|menu) (répétitif|redondant)  1
(manque|peu|manquer) (variété|diversité|nouveauté)
(varier|diversifier) (davantage|plus) … (recette|menu|plat|légume)  2
(consulat|agence|guichet|bureau|relais|hôpital|préfecture|dépôt|magasin|permanence|gare|déchetterie) … trop loin
!accès (guichet|agence|parking|piscine|salle)
# --- plus de place, plus de stock, fermé
(=plus|=aucun) =de? (chambre|voiture|véhicule|place|lit|modèle|taille|pointure|créneau|table|vélo) … (disponible|libre|restant|=à =notre =arrivée)  4
=on =a =plus =de (chambre|voiture|place)  4
(=y|=n) =a =plus =de (chambre|place|table|voiture)
(quasi|quasiment|presque|=plus) (jamais|aucun) … =de? (place|disponibilité|créneau|rendez-vous|=rdv)  4
<nombre> (article|produit|pièce) (annuler|indisponible)
(point relais|relais|boutique|agence|bureau|guichet|magasin|consigne) … (fermer|=fermé|=fermée) … (congé|vacance|=sans =prévenir|exceptionnellement|=midi|=à =notre|horaire|=jour|travaux|=heure)  4
rupture (fournisseur|=de =stock|définitif|=d =approvisionnement)  3
=stock fantôme  3
(rayon|=étal|étagère) … (vide|=vides|dégarni|désert)  4
(laisser|=laissés|=laissé) … =sur =le =carreau  2
(bus|train|=tram|métro|navette) … (complet|bondé|plein)  3
(place|créneau|billet|rendez-vous) … (=pris =d =assaut|=prises =d =assaut|=introuvable|=introuvables|=s =arrachent|impossible)
(modèle|véhicule|taille|chambre|article) (=réservé|=réservée|=commandé|=commandée|=prévu) … (=pas =là|=plus =là|indisponible|=donné|=louée|=loué|=vendu)  4
(=refusé|refuser|=refusée) … (=embarquement|embarquement|embarquer|=monter =à =bord)  4
(surbooker|surréserver)  5
(piscine|spa|sauna|salle =de =sport|attraction|=mini =club) … (=fermé|=fermée|=fermées|=en =travaux|condamner|inaccessible)  3
(=fermé|=fermée) =sans (prévenir|avertir|préavis|=explication)  4
(=nous|=m|=me) … (débarquer|=débarqués|=débarqué|=refoulé|=refoulés|refouler)  3
(technicien|rendez-vous|=rdv|livraison|intervention|visite) (décommander|annuler)
annonce … (=plus =d =actualité|périmer|=périmée|=fantôme|=déjà =vendue|=déjà =louée)  4
!(voiture|véhicule|chambre|taxi|navette) (disponible|=à =notre)
(refouler|=refoulés|=refoulé|=refoulée) … (embarquement|avion|porte|bord)  4
(trop|=plus) =de (billet|place|réservation) (vendre|=vendus|=vendues)  4
(panne|=en) maintenance …, (impossible|jamais|toujours)  1
(aide =à =domicile|aide-soignant|infirmier|infirmière|auxiliaire|moniteur|professeur|=prof|=profs|maître|=maîtresse|enseignant|médecin|kiné|=coach|gardien) … (=jamais|=pas|=non|=plus) … (=remplacé|=remplacée|=remplacés|=remplacées)  5
!remplacer … (=maîtresse|professeur|=prof|=profs|médecin|conseiller|conseillère|auxiliaire)  4
(=est =parti|=est =partie|=en =arrêt|=en =congé|=absent|=absente|=absents|=malade) … =et? !remplacer  2
(=absent|=absents|=absente|=absentes) … =un =jour =sur =deux  4
(aide|auxiliaire|infirmier|infirmière|femme =de =ménage|technicien|taxi|bus|chauffeur) … !venir … (=un =jour =sur|=une =fois =sur|=week-end|=matin|=dimanche|=prévenir)  4
(=a|=ont|=ai) =plus =de? (=maîtresse|=prof|=professeur|=médecin|=conseiller|=kiné|=infirmière|=AVS|=aesh)
=plus =de (maître|=maîtresse|=prof|médecin|moniteur|=coach) … =depuis  4
=toujours =pas =d (=aesh|=avs|auxiliaire|enseignant|infirmière|=orthophoniste)  4
=complet … jusqu … (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|été|=fin|=année)  5
(=complet|=complets) =partout  4
<nombre> (cabinet|médecin|dentiste|garage|crèche|école|artisan) … (appeler|contacter|=appelés|=contactés)? …, =tous (=complets|=pleins|=fermés)  5
(journée|matinée|après-midi) … (poseur|artisan|plombier|technicien|électricien|chauffagiste|serrurier) …, =personne  5
(véhicule|voiture) =de (prêt|courtoisie|remplacement) …, (=y =en =a =plus|=n =en =a =plus|=indisponible)
(réservation|=réservé|table) … (=confirmée|=confirmé|=réservée) … (=complet|=salle =pleine|=rien =à =ce =nom|=pas =de =table|=pas =de =place|=donnée|=plus =de =place)  5
=rien =à =ce =nom  4
(fermer|=fermée|=fermé|=ferme|=ferment) <nombre> (semaine|mois|jour) … (=an|=été|=facturées|=année|=travaux)  4
(piscine|sauna|salle|cantine|crèche|ascenseur|toilette|parking|gymnase|médiathèque) … (=fermée|=fermé|=fermées|=fermés) … (=été|travaux|=mois|=semaine|=depuis|=sans|=encore)  4
refuser (=nouveaux =patients|nouveau patient|=cmu|=css|=mon =inscription|=les =chèques|=nouveaux =clients)
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
aucun choix  1
=pas =assez =de choix  4
<nombre> =km … =pour =une (démarche|signature|photo|consultation|carte|rendez-vous|attestation)  3
<nombre> =kilomètres … =pour … (démarche|signature|consultation|rendez-vous|pédiatre|dentiste|médecin)  3
(aimer|apprécier|souhaiter|vouloir|manquer|falloir) plus =de (choix|recette|option|créneau|variété|modèle|taille|diversité|plat)
(bémol|dommage|regret|reproche) … !assez =de? (choix|recette|option|modèle|créneau|plat)  4
(délai|attente) =pour (obtenir|=avoir|prendre) (rendez-vous|=rdv|créneau|place)
(seul|prochain|premier) (créneau|date|disponibilité|place) … (dans|jour|mois|semaine|avant|=que)  3
annuler (=rdv|rendez-vous|installation|intervention)  2
=qu =il =y =ait =une (option|possibilité|formule|version)  3
=pas =de (créneau|rendez-vous|disponibilité|visite|date) … avant
(fibre|offre|médecin) !disponible
!disponible … (=chez =moi|rue|village|quartier|commune|adresse|secteur)
# --- choix et variété
!(varié|diversifier)  2
(difficile|compliquer|impossible) … trouver (recette|plat|menu|taille|créneau|option|place)
(dommage|regretter|bémol) (choix|possibilité)  2
# --- il n'y en a pas
indisponible  1
(choix|menu|carte|horaire|vin|poisson|dessert) !disponible
(=pas =de|aucun) (toilette|parking|ascenseur|distributeur|wc|agence|menu|table|stationnement)  2
!permettre (paiement|virement|retrait|choisir)  2
# --- annulé de leur fait, fermé
(annuler|annulation) … (=leur part|dernier moment)  2
toujours (=fermé|=fermée|=fermés|=fermées)  2

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
(stock|réassort)  1
horaire ouverture  1
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
plainte  Il faut sept mois pour voir un ophtalmo.
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
