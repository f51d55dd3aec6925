titre  Retour et échange
quoi   Le retour, l'échange ou la reprise d'un bien sont refusés, coûteux, compliqués ou contestés ; loués, ils sont simples et gratuits.

@bien       article produit colis paquet commande marchandise matériel box modem routeur décodeur boîtier équipement appareil téléphone vêtement robe chaussure meuble canapé matelas livre jouet montre bijou sac véhicule taille pointure carton manteau veste pantalon jupe botte basket lunette ordinateur tablette buffet lit armoire machine perceuse tondeuse voiture parfum cadeau coque =console télé écran imprimante aspirateur poussette tapis rideau lampe achat
@renvoyer   retourner renvoyer restituer ramener rapporter échanger
@pénible    compliqué difficile impossible coûteux cher payant laborieux pénible interminable galère kafkaïen fastidieux infernal inadmissible
@rendre      rendre retourner renvoyer restituer ramener rapporter réexpédier

[plainte]
# refusé
refuser … (échange|échanger)  4
refuser (retour|reprise)  4
refuser (reprendre|retourner) @bien  4
refuser … retour … @bien  4
(échange|retour|reprise) refuser  4
refus (échange|retour|reprise)  5
refus … (échanger|reprendre) … @bien  4
!échanger … @bien  3
@bien … !échanger  4
!reprendre @bien  4
@bien !(reprendre|échangeable)  4
=ni =repris =ni =échangé  5
=ni =échange =ni  4
!(échange|reprise) possible  1
!retour possible  4
(échange|reprise) impossible  5
impossible (échanger|retourner|restituer) … @bien  4
impossible … (renvoyer|rapporter|ramener) … @bien  4
impossible … faire … (échange|échanger)  4
impossibilité … (échanger|retourner|renvoyer)  4
!(accepter|vouloir) … (échange|échanger|reprendre|reprise|retour) … @bien  4
!(accepter|vouloir) … (échange|échanger)  4
!accepter … retour  3
retour … !accepter  4
délai (retour|échange) … (dépasser|passer|court|expirer)  3
(hors|passer) délai … (retour|échange|retourner|échanger)  3
# compliqué, cher
retour @pénible  3
échange @pénible  1
retour … (colis|article|produit|marchandise|box|matériel|équipement) … @pénible  4
(difficulté|difficile|compliqué|galère|mal) … (retourner|échanger|restituer) … @bien  4
(difficulté|difficile|compliqué|galère|problème|souci) … retour … @bien  3
(frais|coût|port) … retour … (charge|payer|client|cher|exorbitant|excessif|abusif|déduire|gratuit)  4
frais retour  3
frais renvoi  3
retour … à charge  4
retour … charge client  4
retour … mes frais  4
retour (payant|charge)  4
(payer|payant|débourser) … (retour|retourner|renvoyer) … @bien  4
(payer|payant) (renvoi|réexpédition)  3
(renvoyer|retourner|retour|réexpédier) … (mes|nos) frais  4
# étiquette, bordereau, suites
(étiquette|bordereau|bon|formulaire|code) … retour … !(fonctionner|recevoir|accepter|valable|valide|passer|envoyer|fournir|arriver)  4
retour !(accepter|valable|valide)  2
(étiquette|bordereau) … !(fonctionner|recevoir|accepter|valable|valide|passer)  4
!(recevoir|avoir|fournir|envoyer) … (étiquette|bordereau|bon) … retour  4
code barre retour … !accepter  4
(étiquette|bordereau|bon) retour … (périmer|invalide|illisible|expirer|erroné|inutilisable|payant)  4
(prétendre|dire|indiquer|informer|affirmer|considérer|signaler) … !(retourner|renvoyer|restituer|rendre) … @bien  5
!(retourner|renvoyer|restituer) … (box|matériel|équipement|modem|décodeur|boîtier)  3
=non restitution  4
=non-restitution  4
=non =restitution  4
(facturer|prélever|pénalité|payer) … restitution … (box|boîtier|décodeur|matériel|modem|appareil)  4
@bien … (retourner|renvoyer|restituer) … (alors|mais|rien|pourtant|toujours)  3
@bien … (retourner|renvoyer|restituer) … !recevoir  3
(colis|retour) … retour … !(enregistrer|traiter|valider|compte|recevoir|trouver|arriver)  4
retour … (colis|article|produit|box|matériel) … !(enregistrer|traiter|valider|compte|recevoir|trouver|arriver)  4
retour (perdre|égarer|contester|ignorer|bloquer)  4
perdre … retour … @bien  3
!(reconnaître|retrouver|accuser) … retour … @bien  4
comment … (rendre|retourner|restituer) … @bien … (plus|fermer|impossible|alors)  2
vouloir (rendre|retourner|échanger) … @bien … mais  3
(service|politique|procédure|gestion|traitement) (retour|échange) … (nul|lamentable|catastrophique|opaque|honteux|déplorable|compliqué|long|inexistant|flou)  4
avoir … lieu … (échange|remboursement)  2
bon achat … lieu … (échange|remboursement)  2
reprise … sous-évaluer  3
(prix|valeur|offre|estimation) … reprise … (dérisoire|ridicule|baisse|inférieur|scandaleux)  3
!venir … (récupérer|reprendre|chercher|enlever) … (ancien|vieux|meuble|appareil|matelas|canapé|frigo|colis|article)  3
échanger … (défectueux|autre) … (refuser|refus|impossible)  4
(demander|exiger|réclamer) … (échange|échanger) … (vain|refus|rien|sans|mais)  3
reprise (dérisoire|ridicule|revoir|baisse)  3
(retourner|renvoyer|restituer|échanger) … @bien … (rien|jamais|pourtant|toujours|alors que)  3
# frais, charge
(renvoi|retour|réexpédition) (payant|=à =ma =charge|=à =mes =frais|=à =notre =charge)  3
(payer|facturer|déduire|débourser|retenir|prélever|coûter) (=les|=le|=pour|=des|=son|=mon|=leur|=de)? (=frais =de)? (port|frais)? (renvoi|retour|renvoyer|retourner)  3
retour <nombre> euro  3
frais (retour|renvoi|=restockage|remise stock)  3
(mes|nos|mon|notre) frais … (retour|renvoi|renvoyer|retourner|=renvoie)  4
(retour|renvoi|renvoyer|retourner) … (=chine|=asie|=espagne|=allemagne|=pologne)  3
retour … (gratuit|annoncer|promettre) … (payant|payer|charge|faux|frais)  4
!retour gratuit  4
faire … (renvoyer|retourner|reprendre) … (payer|falloir|euro)  3
(bonus|offre|prime|estimation|valeur|prix) reprise … (euro|rayure|rayer|baisser|annoncer|refuser|revoir|motif)  3
reprise … (estimation|estimer|rayure|refuser|baisser|diviser|moitié)  3
# refus et conditions
(refuser|refus) … (échange|échanger|retour|reprise|reprendre|renvoi) … (article|produit|alors|prétexte|motif|raison|étiquette|ticket)  4
refuser (échanger|reprendre|échange|retour|renvoi)  4
!(échanger|reprendre) (@bien|article|produit)  4
!échangeable  3
=ni =échangé =ni =remboursé  4
=ni =échangeable =ni =remboursable  4
=ni =repris =ni =remboursé  4
(échange|retour) (refuser|impossible|rejeter|bloquer|contester|expirer|hors délai)  3
(demander|faire|vouloir|proposer|solliciter) … échange … (mais|disponible|impossible|refuser|rupture|stock|plus)  3
procédure (retour|échange|renvoi|reprise)  2
procédure retour … (imprimante|imprimer|compliqué|kafkaïen|long|pénible|usine)  4
(imprimer|imprimante) … (étiquette|bordereau|bon|retour)  1
(étiquette|bordereau) … (imprimer|imprimante) … retour  2
(rendre|retourner|renvoyer|retour) … (emballage|carton|étiquette|boîte) origine  3
(emballage|carton|étiquette|boîte) origine … (refuser|jeter|emporter|exiger|obliger|retour|rendre|garder)  3
(refuser|rejeter) … (retour|reprise|échange) … (emballage|étiquette|ticket|ouvrir|carton|utilisé|porté|=essayé)  4
sans ticket … (refuser|échange|retour)  3
(colis|produit|article) (retourner|renvoyer) … (semaine|mois|jour|toujours|depuis|nouvelle|rien)  3
(retour|renvoi) (déposer|envoyer|recevoir|réceptionner|effectuer|faire|accepter|valider) … (depuis|toujours|semaine|mois|rien|nouvelle|cours|traitement|jour)  4
retour … (cours|attente) … (traitement|validation) … (depuis|toujours|jour)  3
retour !(traiter|=traité|enregistrer|prendre compte|valider|réceptionner|suivre)  3
(attendre|depuis) … (traitement|validation|réception) … (retour|renvoi) … (colis|article|produit|commande)  2
(=disent|dire|prétendre|affirmer|indiquer) … !recevoir … (retour|renvoi|colis retourner)  4
!recevoir … (retour|renvoi) … (colis|article|produit|box|matériel)  3
(renvoyer|retourner|rendre|restituer) … (box|modem|décodeur|matériel|équipement|appareil) … (réclamer|pénalité|relance|recommandé)  4
(réclamer|facturer|pénalité) … (box|modem|décodeur|matériel|équipement) … (rendre|retourner|renvoyer|restituer)  4
(galère|calvaire|enfer|parcours|bataille|croix|bannière|difficulté|compliqué|difficile|impossible|infernal) … (rendre|retourner|renvoyer|restituer|échanger|retour) … (@bien|article|produit|taille|commande)  4
impossible … (faire|obtenir|demander|effectuer|organiser|imprimer) … (retour|échange|renvoi|étiquette|bordereau)  4
impossible (retourner|restituer|échanger) … (article|produit|colis|commande|marchandise|meuble|vêtement|appareil)  4
!pouvoir (rendre|retourner|renvoyer|restituer|échanger) … (@bien|article|produit)  4
!(pouvoir|possible|arriver) (échanger|renvoyer|retourner) … (article|produit|colis|matériel|commande|taille|robe|chaussure|vêtement|box|achat|cadeau)  4
!(venir|passer|récupérer|reprendre|enlever) … (récupérer|chercher|reprendre|enlever) … (@bien|défectueux|ancien|vieux)  3
(point relais|boutique|magasin|relais|consigne|poste) refuser … (retour|colis|bordereau|étiquette|renvoi|échange)  4
(garder|conserver) … @bien … (défectueux|mauvais|refuser|abîmé)  2
(=un =avoir|bon achat) … (place|lieu) … (échange|remboursement|rembourser)  3
(robe|article|colis|produit|retour) revenir … (tache|tacher|abîmer|sale|porter|cassé|usé)  3
litige … (retour|renvoyer|renvoi) … (frais|charge)  3
délai … (retour|échange) … (court|dépasser|ridicule)  3
retour … falloir imprimante  3
retour … imprimante  3
retour … (coûter|cher)  3
(box|modem|décodeur|matériel|équipement) (rendre|retourner|renvoyer|restituer) … (facturer|payer|réclamer|pourtant|prélever)  4
reprise … (euro|lieu|place|moins) … (lieu|moitié|prévoir|annoncer|<nombre>)  3
(répondre|réponse) … (retour|renvoi|échange) … (article|colis|produit|commande)  1
(vendeur|site|magasin|boutique) … !(répondre|accepter|vouloir|reprendre) … (retour|échange|renvoi|reprise)  3
=ils !reprendre  3
!reprendre rien  3
!reprendre … (magasin|vendeur|boutique|défectueux|occasion|emballage|ouvrir)  3
(renvoyer|retourner) … @bien … !(trace|nouvelle|remboursement|réponse|échange)  3
(renvoyer|retourner) @bien  1
(garder|conserver) … (carton|emballage|boîte) … (origine|retour)  3
(bon|étiquette|bordereau) retour … (introuvable|absent|manquant|manquer|illisible|payant|compliqué)  4
(échange|échanger|remplacer|renvoyer) … même … (défectueux|produit|défaut|article|taille|erreur)  3
!(arriver|réussir|parvenir) … (rendre|retourner|renvoyer|échanger) (@bien)  4
(semaine|mois|jour|heure|galère) (faire|obtenir|avoir|traiter|accepter) … (échange|retour) (article|produit|colis|taille|magasin|box)  3
refuser … (annulation|remboursement) … (retour|échange)  4
(attendre|réclamer|demander) … (échange|reprise|bon retour) … (depuis|semaine|mois|toujours)  3
# --- récits ---
(article|vêtement|produit|modèle)? (soldé|solde|solder|promotion|promo|=outlet|=destockage|démarqué) … !(échanger|reprendre|rembourser|retour|échange)  4
(article|vêtement|produit) … solde … vendre tel  4
(solder|soldé) … (vendre|acheter|prendre) … tel quel  4
(échange|échanger|reprise) … (solde|solder|soldé|=outlet|ticket|déballer|ouvrir|=porté|étiquette) … (refuser|refus|impossible|alors|prétexte|pas|non)  2
(taille|pointure|couleur|modèle) … !(aller|convenir|bon) …, (échanger|échange|retour|rendre|refuser|refus|tel|reprendre|avoir|renvoyer)  3
(changer|échanger|échange) … (taille|pointure|modèle|couleur|article|coloris) …, (refuser|refus|impossible|mais|non|payer|falloir|vendeuse|magasin|attendre|rien)  3
vouloir … (taille|pointure) (dessus|dessous)  2
=ni échange =ni (remboursement|avoir|retour)  4
=ni (remboursement|avoir|retour) =ni échange  4
(payer|débourser|avancer|supporter|charge|assumer|régler|frais) … (renvoi|renvoyer|retourner) … (colis|frigo|article|meuble|défectueux|erreur|poche|moi|nous|eux)  3
(payer|débourser|avancer|supporter|charge|régler) … (moi-même|nous-mêmes|poche) … (expédition|réexpédition|renvoi|affranchissement|enlèvement|transport|port)  4
(port|transport|expédition|envoi|affranchissement) … retour … (charge|payer|cher|euro|prix|poche|frais|client|moi|rembourser)  4
retour … (euro|prix|cher|fortune|bras|coût|coûteux|onéreux|valeur) … (colis|article|poste|transporteur|frais|port|chiner|étranger)  3
(autorisation|numéro|accord|étiquette|bon|bordereau|code|feu vert) … (retour|renvoi) … (semaine|mois|jour|jamais|attendre|toujours|obtenir|expirer|relancer|galère)  4
(semaine|mois|jour|relance) … (obtenir|recevoir) … (autorisation|accord|étiquette|bordereau|numéro|bon) … (retour|renvoi|retourner|renvoyer)  3
(déposer|reposer|redéposer|remettre|poster|renvoyer|retourner|rapporter|=rapporté|réexpédier) … (colis|paquet|article|produit|box|robe|chaussure|matériel|ordinateur) … (preuve|récépissé|jamais|rien|toujours|soutenir|prétendre|perdre|semaine|nouvelle|aucun|remboursement)  4
(colis|paquet|article|produit|box|robe|chaussure|matériel) … (renvoyer|retourner|réexpédier) … (preuve|récépissé|jamais|rien|toujours|soutenir|prétendre|perdre|semaine|nouvelle|aucun|remboursement)  4
(retour|renvoi|colis retourner) … !(rentrer|arriver|recevoir|réceptionner|trouver|enregistrer|scanner) … (entrepôt|dépôt|logistique|stock)  4
!(rentrer|=rentré) … entrepôt  3
(faire|effectuer|organiser|demander|accepter|gérer|traiter|proposer) … retour … (galère|impossible|refus|refuser|compliqué|combattant|calvaire|semaine|payant|payer|perdre|mais|jamais|prise de tête|cirque|long)  3
(parcours|usine|galère|cirque|calvaire|misère|croix) … (retour|renvoi|renvoyer|rendre|rapporter|retourner|échanger) … (article|colis|produit|box|achat|commande|vêtement|matériel|canapé)  4
(rapporter|ramener|retourner) … (magasin|boutique|rayon|accueil|vendeur|caisse) … (refuser|refus|non|impossible|vouloir|ticket|emballage|rien|envoyer|balader)  3
(magasin|boutique|vendeur|vendeuse|caisse|site|enseigne|hôtesse) … (refuser|refus|opposer|vouloir|rejeter) … (reprendre|échanger|retour|échange|reprise|rendre|ramener)  4
(délai|droit) rétractation … (refuser|dépasser|ignorer|bafouer|respecter|contester|nier|appliquer|=valoir|inexistant|accepter)  1
!(respecter|appliquer|reconnaître|accepter) … (délai|droit) (rétractation|retour)  3
(jour|semaine|mois) … (retourner|rendre|échanger|renvoyer|rapporter) … (dépasser|trop tard|hors|écouler|passer|expirer)  3
!(récupérer|reprendre|enlever|chercher|évacuer|emporter|débarrasser) … (ancien|vieux|usagé|défectueux|cassé|erreur) … (canapé|frigo|machine|meuble|matelas|appareil|lave-linge|article|colis|produit)  3
(attendre|attente|depuis) … (enlèvement|=enlevé|reprise|récupération) … (canapé|frigo|machine|meuble|matelas|appareil|lave-linge|article|colis|produit|défectueux)  4
(canapé|frigo|machine|meuble|matelas|appareil|lave-linge|article|colis|produit|vélo) … (encombrer|garage|salon|entrée) … (récupérer|reprendre|enlever|retour|attendre)  3
(bonus|prime|offre|valeur|estimation|prix) (reprise|rachat) … (baisser|dérisoire|ridicule|réviser|revoir|diviser|chuter|moitié|zéro|annuler|refuser|devenir)  4
(estimer|évaluer|reprendre|racheter) … <nombre> …, (réception|finalement|seulement|rayure|moitié)  2
(revenir|=revenu|renvoyer|retourner) … (colis|robe|article|sac|chaussure) … (acheteur|acheteuse|client) … (tacher|abîmer|porter|sale|cassé|différent|autre|vide)  3
(acheteur|acheteuse) … (renvoyer|retourner|retour) … (tacher|abîmer|porter|sale|cassé|différent|autre|vide|litige|faux)  4
obtenir … (autorisation|étiquette|bordereau) …, (renvoyer|retourner|retour|renvoi|expédition)  3
(falloir|devoir|obliger) … (payer|débourser|avancer) … (expédition|réexpédition|renvoi|affranchissement|enlèvement)  3
(on|=ils|elle|il) =ne? =reprend =pas  3
=on =ne =reprend =pas  4
!(reprendre|échanger|reprise|échange) … (hygiène|ticket|plastique|étiquette|déballer|emballage|solde|boîte|ouvrir|=portée|=porté|jour|délai)  4
vouloir (rendre|ramener|rapporter|retourner|échanger) …, !(reprendre|possible|vouloir|accepter|rembourser)  4
vouloir (rendre|ramener|rapporter|retourner) … (écouteur|robe|chaussure|veste|article|produit|téléphone|jouet|casque|pull|pantalon|cadeau|achat|commande|colis|livre|meuble|aspirateur) …, (hygiène|refuser|refus|ticket|mais|non|impossible|avoir|falloir|boîte)  4
(=la|=le|=les|=l) (changer|échanger|renvoyer|rendre|retourner) …, falloir … (payer|racheter|acheter|attendre|imprimer|envoyer|frais|débourser)  3
(étiquette|bordereau) … (coller|imprimer|télécharger) …, (rien|jamais|mois|semaine|toujours|revenir|voir|refuser|nouvelle)  3
(coller|imprimer) … étiquette …, (déposer|rien|jamais|mois|semaine|toujours|revenir|refuser)  3
(dire|prétendre|affirmer|soutenir|assurer) … (rien|jamais) … (voir|recevoir|reçu) … (revenir|retour|renvoyer|colis)  3
(acheteur|acheteuse|cliente) … (prétendre|prétexter|inventer|mentir|affirmer|dire) … (faux|abîmer|défaut|contrefaçon|tache|conforme|=authentique|sac|taille) … (raison|retour|rembourser|renvoyer|revenir)  3
revenir (abîmer|griffer|sale|casser|porter|tacher|ouvrir|déchirer)  2
(ouvrir|déballer|=déballé|=ouvert) … !(reprendre|échanger)  3
(acheter|payer|racheter) … autre … (échange|échanger|changer|=changer)  2
!(moyen|possible|pouvoir|arriver|réussir|parvenir) (rendre|retourner|renvoyer|échanger|rapporter) … (article|colis|produit|commande|chaussure|robe|achat|matériel|box|taille)  4
retour (envoyer|expédier|déposer|poster|réceptionner)  2
vouloir … (rendre|retourner|renvoyer) … (jour|semaine|mois) …, (falloir|payer|frais|refus|refuser)  4
(payer|facturer|demander|retenir|déduire) … <nombre> (euro|€|=eur) … (transport|retour|=reprise|enlèvement|=restockage) … (rendre|retour|canapé|article|meuble)  2
(refuser|refus) … (retour|reprise|échange) … (article|produit|colis|commande|marchandise|véhicule|voiture|vêtement|appareil)  3
retour (refuser|payant|impossible|compliqué|refusé)  4
retour … (à|==à) (mes|nos|=mes|=nos|=leurs) frais  2
(renvoyer|retourner|retour|renvoi) … (mes|nos|propre) frais  4
(retour|renvoi|=renvoyé|=renvoyée|=retourné|=retournée) … !(recevoir|arriver|réceptionner)  3
(retour|renvoi) … (perdre|introuvable|disparaître|nulle part)  3
preuve (dépôt|retour|renvoi)  2
(retour|renvoyer|retourner) … !(rembourser|enregistrer|traiter|accepter)  3
annulation vente … (refuser|demander|exiger)  2
!reprendre … (article|produit|marchandise|voiture|véhicule|canapé|matelas|appareil|meuble)  3
!échanger … (article|produit|taille|vêtement|appareil|chaussure)  3
retour abusif  3
vendre … en l'état  2
# --- échange, reprise
(demander|vouloir|exiger|souhaiter|attendre|réclamer) … =l =échange  4
(demander|vouloir|exiger|souhaiter) … =un =échange  3
<nombre> (euro|€|=eur|=balles) (=pour|=de) (renvoyer|retourner|=le =retour|=les =retours|=renvoi|=retour)  4
(falloir|devoir|obliger|=faut) … (=le|=la|=les)? (ramener|rapporter|renvoyer|réexpédier|retourner) … (moi-même|=moi =même|=soi =même|magasin|entrepôt|=ma =charge|=mes =frais)  4
(tout|=le) (démonter|remballer)  2
(renvoyer|retourner) … (=casse =tête|casse-tête|chemin =de =croix|galère|usine à gaz|parcours|enfer|mission|histoire|=toute =une)  4
(enlèvement|reprise|collecte|ramassage) … (prévoir|programmer|promettre|payer) …, (jamais|personne|rien|attendre|toujours|refuser)  4
échange … (mettre|prendre|durer) … (mois|semaine|<nombre>)  4
plus (=de|aucun) (reprise|échange|retour) … (possible|accepter)  5
<nombre> jour =et =pas =un =de =plus  3
(délai|période) (=de|=du)? (retour|renvoi|échange) … (court|dépasser|trop|expirer|ridicule|insuffisant)  4
(litige|dossier|différend) … (trancher|clôturer|clore|=tranché|=clos|=clôturé) … (faveur|vendeur|vendeuse|acheteur|acheteuse)  2
(=me|=nous) (renvoyer|retourner) (=mon|=le|=notre) (retour|colis|article)  3
impossible =de (=le|=la|=les)? (renvoyer|retourner|rendre) … (article|colis|produit|commande|meuble|robe|taille)  4
(faire|=faire) (reprendre|échanger) … (impossible|=pas =moyen|refus|refuser)  4
(=pas =moyen|=aucun =moyen|impossible) … (=faire)? (reprendre|échanger|renvoyer) … (article|produit|colis|taille|robe|chaussure|commande|appareil|meuble)  3
(article|vêtement|robe|chaussure|produit) … (=porté|=portée|=utilisé|=lavé) …, (refuser|refus|retour)  3
(renvoyer|=renvoyé|=réexpédié) … (=que =j =avais|=que =je =leur) … (retourner|=retourné|renvoyer|=renvoyé)  4
retour … =en =cours … (analyse|traitement|contrôle|vérification) … (depuis|toujours|semaine|jour)  4
(=retour|=mon =retour) … (traiter|=traité|valider|=validé|accepter|=accepté) … (toujours|jamais|semaine|mois)  2
imprimer … (retour|étiquette)  3
(essayer|=essaie|=essaye|tenter|=tente|batailler) … (renvoyer|retourner|rendre|restituer) … (matériel|box|article|colis|produit|commande|modem|équipement|appareil)  3
(obligation|obliger|devoir|=obligé|=obligée) … (retourner|renvoyer|rapporter) … (article|produit|colis|commande)  3
(renvoyer|retourner|réexpédier) … (=à =ses =frais|=à =mes =frais|=à =nos =frais|=nous =de =payer|=moi =de =payer)  3

[éloge]
retour (gratuit|facile|simple|offert)  3
retour sans frais  3
retour … (colis|article|produit|commande) … (gratuit|facile|simple|rapide|parfait)  4
retour … (colis|article|produit|commande) … sans souci  4
(facile|simple|facilité) (retourner|renvoyer|échanger) … @bien  4
(échange|reprise|retour) … @bien … (facile|rapide|simple|gratuit|immédiat|accepter|parfait|effectuer)  4
(échange|reprise) (immédiat|gratuit|accepter|effectuer)  4
(échange|reprise) sans discussion  4
(échange|reprise) sans problème  4
échange … !(problème|difficulté|discussion|souci)  3
retour … !(problème|difficulté) … (colis|article|produit)  3
(échanger|reprendre|retourner) … @bien … !(problème|difficulté|discussion|souci)  4
@bien … (échanger|reprendre) … (rapidement|immédiatement|facilement|gratuitement|aussitôt)  4
@bien … (échanger|reprendre) … !problème  4
@bien … (échanger|reprendre) … !difficulté  4
@bien … (échanger|reprendre) … !souci  4
échanger … (rapidement|immédiatement|facilement|gratuitement|aussitôt) … @bien  3
(accepter|proposer) … échange … @bien  3
(bon|super|excellent) (service|politique) (retour|échange)  4
bon reprise  2
(reprendre|=repris|échanger|=échangé) … sans (problème|discuter|discussion|souci|difficulté|sourciller|broncher|histoire|rechigner)  4
(échanger|échange) … (immédiatement|aussitôt|tout de suite|direct|facilement|gratuitement|jour même|minute)  1
étiquette retour envoyer  3
retour … !(problème|souci|difficulté)  3
(retour|échange) (accepter|=accepté|gérer|traiter) … (rapidement|vite|sans|facilement|immédiatement|jour|problème)  4
(retour|renvoi) (simple|facile|gratuit|aisé|fluide|nickel|=easy)  3
échange (gratuit|simple|facile) … (taille|article|produit|modèle|boutique|magasin)  3
(=bon|=étiquette|étiquette) (=de)? retour (gratuit|=gratuite|fourni|=fournie|inclus|=incluse|=dans =le =colis)  4

[sujet]
(service|politique|procédure|gestion|modalité|condition) (retour|échange)
retour (colis|article|produit|marchandise|matériel)
(étiquette|bordereau) retour
échange (article|produit|taille|marchandise)
(retourner|renvoyer|restituer) … (colis|article|marchandise|décodeur|modem)  1

[neutre]
!retour
!retour … (part|client|mail|service|appel|message)
(sans|aucun) retour
attente retour
attendre … retour
(bon|mauvais|premier) retour
retour (expérience|mail|appel|courrier|vacances|domicile|positif|négatif|route|ligne|rapide|téléphonique|réponse|normal)
(aller|faire) retour
aller-retour
retour … (réclamation|demande|dossier|courrier|mail|message)
(retourner|renvoyer) … (document|dossier|formulaire|contrat|papier|courrier|justificatif|mail|attestation|pièce|message|chèque)
échange (téléphonique|mail|courrier|message|verbal|courriel|conseiller|cordial|constructif|clair)
!échange
(échanger|échange) … (conseiller|téléphone|mail|agent|personne|service)
échange standard
retourner (voir|chez|restaurant|agence|boutique|veste)
retourner là-bas
retour arrière
reprendre (contact|dossier|zéro|cours|travail|contrat|main|activité)
reprendre rendez-vous
reprise (travail|activité|contact|dette|ancienneté)
droit retour
(rendre|ramener) compte
se rendre
service rendre
retour (mail|courrier|conseiller|téléphone|vol|train|trajet|voyage|=france|maison|école|emploi|arrière|garage|taxi|gare)
retour … (réponse|appel)
billet … retour
!retour (mail|réponse|demande)
frais (dossier|gestion) … retour
reprendre (formation|course|abonnement|assurance)
(vol|train|bus|trajet|billet|voyage|aller) retour
(aller|billet|vol|train|trajet) retour … euro
=en retour
=nous =reprend
=me =reprend
revenir sans hésiter
refuser … reprendre … (malfaçon|travail|chantier|travaux|dossier|contact|carrelage|peinture|finition)
preuve dépôt … (plainte|dossier)

[exemples]
plainte  Le magasin refuse l'échange alors que la robe a encore l'étiquette.
plainte  Retour à ma charge, 19 euros de frais de retour !
plainte  Ils ne veulent pas reprendre le canapé.
plainte  echange impossible meme avec le ticket
plainte  Vous prétendez que je n'ai pas rendu le décodeur.
plainte  Le bordereau de retour ne fonctionne pas.
plainte  Articles ni repris ni échangés.
plainte  J'ai renvoyé le modem mais vous me le facturez pour non-restitution.
plainte  Impossible de retourner le colis en point relais
plainte  Refus de reprise de ma tablette.
plainte  GALERE POUR RETOURNER UN ARTICLE
éloge    Retour gratuit et très simple.
éloge    L'échange de taille a été immédiat.
éloge    Article échangé sans problème en boutique.
éloge    Facile de renvoyer un article.
éloge    Bonne politique de retour.
rien     Je n'ai eu aucun retour de votre part.
rien     Je n'y retournerai jamais.
rien     Merci pour cet échange très agréable avec le conseiller.
rien     J'attends votre retour par mail.
rien     J'ai dû renvoyer trois fois mes documents.
rien     Comment puis-je retourner un article ?
rien     De retour de vacances, plus d'internet.
rien     Je veux être remboursé.
rien     J'ai retourné le contrat signé.
rien     Le livreur n'est jamais passé.
rien     Plusieurs échanges de mails sans résultat.
plainte  Renvoi à ma charge, le double du prix de la robe.
plainte  Pour le retour il faut avoir une imprimante !
plainte  Retour déposé depuis trois semaines et toujours en cours de traitement.
plainte  Bonus reprise de 200 euros devenu 30 pour une rayure.
plainte  Le point relais a refusé mon retour.
éloge    Ils ont échangé le pull sans discuter.
rien     Le vol retour était en retard.
rien     J'ai payé mon billet aller retour 90 euros.
plainte  Le magasin ne veut pas échanger la chaise.
rien     Je n'ai rien eu en retour.
plainte  Vous voulez rendre le fauteuil ? Il faut payer 150 euros d'enlèvement.
plainte  la dame me dit qu'on ne reprend pas les articles déballés
rien     Le menu change chaque semaine, c'est agréable.
plainte  Le retour est à nos frais.
plainte  Ils refusent la reprise du canapé.
rien     Impossible d'avoir un rendez-vous.
plainte  Neuf euros pour renvoyer une jupe, non merci.
plainte  Il faut tout ramener soi-même au magasin, je demande l'échange.
plainte  J'essaie de renvoyer l'appareil depuis un mois.
rien     Personne ne peut me renvoyer un technicien.
