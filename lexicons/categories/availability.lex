titre  Disponibilité
quoi   Ce que le client veut n'est pas disponible : rupture, commande annulée par le vendeur, aucun créneau, complet, fermé, choix ou option absents.

@rdv        =rdv =rdvs créneau
@offert     choix option alternative formule menu plat recette taille couleur coloris modèle dessert boisson vin variante référence produit article destination horaire
@guichet    agence guichet boutique magasin bureau bibliothèque mairie préfecture permanence accueil restaurant poste piscine station succursale antenne mission
@retirer    annuler décommander reporter déplacer décaler supprimer repousser déprogrammer

[plainte]
!(éligible|raccordable)  2
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
(créneau|=rdv|place|option|date|chambre|logement|service|horaire|médecin|spécialiste) (indisponible|introuvable|inexistant|épuisé)  4
rendez-vous (indisponible|introuvable|inexistant|épuisé)  4
(produit|article|taille|modèle|recette|plat|place|billet|créneau|date|chambre|offre|véhicule) … !disponible  4
!disponible … (produit|article|taille|modèle|recette|plat|place|billet|créneau|date|chambre)  3
=non disponible  3
=non =disponible … (produit|article|stock)  4
indisponibilité  3
victime … succès  3
!(billet|place|chambre|table|ticket|lit|logement) … (disponible|libre|restant)  4
!(place|chambre|table) … (crèche|école|train|avion|hôtel|parking|foyer|stage|formation)  3
=plus =de (place|billet|pain|dessert|stock|chambre|table)  3
=plus =rien (disponible|carte|stock|libre)  3
afficher complet  4
(créneau|train|vol|hôtel|stage|session|agenda|planning|camping|crèche|parking|restaurant) (toujours|déjà|tous)? complet  3
(surbooking|surréservation|surbooké)  4
=overbooking  4
=overbooké  4
=surbooking  4
=surbooké  4
liste attente  2
pénurie  3
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
impossible (avoir|obtenir|trouver|fixer|réserver) … (date|place|table|consultation|chambre|billet|venue|passage)  4
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
@guichet (toujours|souvent|encore|déjà|définitivement)? fermer  4
(fermeture|suppression) … (agence|guichet|boutique|bureau|ligne|classe|gare|maternité|distributeur|service)  3
(fermer|supprimer) … (agence|guichet|bureau|distributeur|gare)  3
trouver porte (clos|fermer)  4
porte clos  4
rideau (fermer|baisser)  2
!ouvrir … (samedi|midi|dimanche|soir|public)  3
!ouvrir … après-midi  3
!ouvrir … week-end  3
horaire (restreint|limité|réduit|inadapté|incompatible|contraignant)  3
manquer (agence|option|distributeur|guichet|disponibilité|place|créneau|médecin|conseiller|recette|bus|train|parking|flexibilité|souplesse|choix)  3
(distributeur|guichet) (vide|hors)  2
désert médical  3
# choix, options, souplesse
manque choix  4
manquer choix  4
peu choix  4
peu (option|recette|plat|menu|taille|modèle|agence)  3
!(assez|suffisamment|beaucoup|énormément|grand|vrai) (choix|option|recette|variété|diversité|menu|modèle)  4
!choix (plat|menu|recette|taille|couleur|dessert|vin|option|date|produit|créneau|livraison)  4
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
!(possibilité|possible) … (choisir|changer|modifier|échanger|décaler|adapter|ajouter|remplacer|personnaliser|réserver)  3
!pouvoir … (choisir|modifier|changer|remplacer|personnaliser|décaler) … (recette|plat|menu|repas|créneau|date|horaire|heure|jour|taille|option|ingrédient|siège|chambre)  3
impossible (choisir|modifier|changer|remplacer|personnaliser|décaler) … (recette|plat|menu|repas|créneau|date|horaire|heure|jour|taille|option|ingrédient|siège|chambre)  4
impossibilité … (choisir|modifier|changer|personnaliser|réserver|obtenir)  4
imposer … (recette|plat|menu|créneau|horaire|date|jour)  3
(obliger|contraindre|forcer) … prendre … (recette|plat|menu|formule|portion)  2
!(flexibilité|souplesse)  4
!(flexible|souple)  3
(rigide|rigidité)  2
!livrer … (région|commune|zone|secteur|ville|corse|département|étranger)  3
!livrer … chez moi  3
zone géographique? (non|pas)? =desservi  2
(dernier|seul) … (place|créneau|choix) … (disponible|rester)  1

[éloge]
(grand|large|vaste|beau|immense|bon|énorme) choix  4
choix (varié|large|vaste|immense|important|excellent|multiple|complet|top|diversifié|abondant|super|illimité|gigantesque)  4
beaucoup de? choix  3
!manquer … choix  2
avoir … choix … (recette|plat|menu|taille)  2
(large|grand|vaste|beau|bel) (gamme|éventail|sélection|panel|palette|offre|carte)  3
(large|grand|vaste) panel  3
(gamme|carte|éventail|sélection|offre) (complet|large|varié|étendu|riche|vaste|fourni|diversifié)  3
éventail … varié  3
(variété|diversité) (choix|offre|option)  2
(multiple|nombreux|plein) (choix|option|possibilité|formule)  3
possibilité … (choisir|changer|modifier|suspendre|décaler|adapter|personnaliser|annuler|pause)  2
flexibilité  4
flexible  3
(souplesse|souple)  1
(liberté|facilité) (choix|choisir)  3
(liberté|facilité) rendez-vous  3
modulable  1
=rdv (rapide|facile|facilement|rapidement|respecter|immédiat|ponctuel)  3
rendez-vous (rapide|facile|facilement|rapidement|respecter|immédiat|ponctuel)  3
(obtenir|prendre|trouver|fixer) … rendez-vous … (rapidement|facilement|vite|lendemain|immédiatement)  2
(obtenir|prendre|trouver|fixer) … @rdv … (rapidement|facilement|vite|lendemain|immédiatement)  2
(produit|article|taille|modèle|pièce|recette) … disponible  2
(produit|article|taille|modèle|pièce|recette) … en stock  2
tout … (disponible|stock) … (magasin|place|rayon)  3
disponible immédiatement  3
!rupture  3
horaire (large|étendu|élargi|pratique|adapté|flexible|souple)  4
large (horaire|créneau|amplitude)  2
ouvrir … (samedi|dimanche|midi|tard) … (pratique|super|top|bien)  3
(proche|proximité) … (agence|guichet|magasin)  2
option végétarien  1

[sujet]
disponibilité … (produit|stock|créneau|place|article|recette)
disponibilité … rendez-vous
choix  2
(stock|réassort)  2
horaire ouverture  2

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
rien     Le livreur était en retard.
