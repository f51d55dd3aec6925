titre  Promotions et fidélité
quoi   Code promo, offre de bienvenue, parrainage, cadeau, points ou fidélité non appliqués ; clients fidèles moins bien traités que les nouveaux.

@marcher   marcher fonctionner appliquer accepter valider passer prendre reconnaître activer créditer recevoir déduire verser appliquer arriver attribuer comptabiliser
@eur  euro € =eur =balles =fcfa =cfa =francs
@pts  =points cagnotte miles cashback avantage récompense bon coupon

[plainte]
(carte fidélité|coupon) … (refuser|=refusée|=refusé)  4
(=points|passage|tampon|cagnotte|carte) … (repartir|=reparti|=repartie|remettre|=remis|revenir|retomber) … zéro  5
(partir|résilier) … revenir … (tarif|offre|prix|promo|bon|nouveau)  4
!(réduction|remise|rabais|ristourne) … (client|assuré|abonné|an|année|contrat)  2
code promo? … =non (=reconnu|=valide|=valable|=applicable)  5
(coupon|code promo|code promotionnel|code réduction|code parrainage|bon achat|bon réduction) … !(reconnaître|valider|marcher|fonctionner|appliquer|passer|prendre|accepter)  5
(offre|promo|promotion|remise|réduction|code promo|coupon|rabais|ristourne) … !(appliquer|concerner|inclure|accepter|fonctionner|apparaître|déduire|valable|cumuler|marcher|prendre)  4
(offre|promo|promotion|remise|réduction) … (exclure|exclu|sauf|hors|=jamais|=hors) … (article|produit|rayon|marque|literie|magasin|commande|ligne)  4
(cagnotte|solde fidélité|compte fidélité) …, (zéro|vide|disparaître|perdre|envoler)  4
=pigeon  1
(mois|offre|tarif|prime|cadeau) … (réserver|=réservé|=réservée|=réservés|pour) … (=nouveaux|nouveau|nouvelle) (client|abonné|arrivant|inscrit|adhérent|membre|joueur|utilisateur)  5
(parrainer|=parrainé) … (ami|collègue|voisin|=soeur|frère|amie|copine) …, (rien|jamais|toujours|=zéro|prime|bonus)  4
(prime|bonus|cadeau|=points|chèque|remise|réduction|bon achat|parrainage|cashback|offre) … (promettre|annoncer|prévoir|=promis|=prévu|=promise|=annoncé) …, (rien|jamais|toujours|attendre|=zéro|disparaître)  4
(condition|règle|règlement|=cgu|=cgv|barème|programme) … (évoluer|changer|modifier) … (entre =temps|=points|parrainage|fidélité|statut|offre|cagnotte)  4
(statut|palier|carte) (=gold|=silver|=premium|=platinum|fidélité) … (perdre|retirer|rien|servir|=perdu|rétrograder)  4
(=points|miles) … (valoir|=valent|dévaluer|moins|doubler|inutilisable|utiliser|bloquer|expirer|date) … (rien|moins|avant|impossible|jamais)  3
(fidèle|habitué|=habituée|régulier) depuis … (an|année|ouverture|début) …, (rien|aucun|=même =pas|zéro)  3
(=depuis|depuis) <nombre> an …, (aucun|=pas) … (geste|remise|avantage|cadeau|considération|effort|reconnaissance)  5
(an|année) (abonnement|fidélité|ancienneté|adhésion) … (rien|aucun|zéro|=même =pas|merci)  3
(remercier|traiter) … (fidélité|fidèle|ancienneté)  2
(mériter|attendre) … (considération|égard|geste) … (fidélité|fidèle|an|année|client)  4
(soldes|=solde|promo|promotion|=black =friday|réduction|remise|rabais) … (faux|=fausse|bidon|mensonger|gonfler|=gonflé|fictif|trompeur|piège|attrape)  5
(prix|barré|=barrés) … (=barré|=barrés|barrer) … (faux|fictif|mensonger|jamais|bidon|gonfler|=gonflé)  5
(bon =d'achat|bon achat|carte cadeau|chèque cadeau|coffret) …, (refuser|périmer|expirer|périmé|expiré|inutilisable|impossible|plus valable|jamais|rien|bloquer|accepter)  4
coffret (cadeau|week-end) … (inutilisable|impossible|complet|refuser|expirer|périmé|disponible|jamais|partenaire)  4
(tombola|concours|jeu|lot|gagner) … (cadeau|lot|gain|prix|bon) … !(recevoir|arriver|envoyer|obtenir)  4
=aucune (réduction|remise|promotion) … (fidélité|ancien|client|an|fidèle)  3
=aucun (avantage|cadeau|rabais) … (client|fidèle|fidélité|an)  2
(nouveau|nouvelle|=nouveaux) (client|abonné|assuré|adhérent|arrivant|souscripteur|inscrit) … (mieux|avantager|privilégier|favoriser|chouchouter|traiter|choyer|réserver)  4
(perdre|effacer|supprimer|confisquer|retirer) (=points|cagnotte|miles|avantage|remise|réduction)  3
(client|chez|abonné|assuré|sociétaire|adhérent) … depuis … (rien|aucun|jamais|zéro) (geste|remise|avantage|réduction|cadeau|effort)  3
(actuel|ancien|fidèle) (abonné|client|assuré) … crever  5
(bon|code|lien) parrainage … (périmé|expirer|refuser|invalide)  5
(seul|=seuls) … nouveau … (bénéficier|profiter|droit)  5
(pour|réservé|réserver) … nouveau client … (uniquement|seulement|pas)  3
offre … =que … nouveau (client|abonné)  5
(=aurait|=auraient) aimer … (ancienneté|fidélité|remise|réduction)  5
(espérer|attendre|penser|croire) … fidélité … (récompenser|payer|compter)  4
ancien (client|abonné|assuré) … rien  4
(déjà) bénéficier … (code|offre|bienvenue)  4
parrainer … (ami|proche|sœur|collègue|famille) … (rien|toujours|jamais|refuser)  4
# codes et offres
(coupon|voucher|promo|promotion|réduction|remise|ristourne|parrainage|cashback|cagnotte) … !@marcher  5
!@marcher (coupon|promo|promotion|réduction|remise|ristourne|parrainage|cashback|cagnotte)  4
offre … !(appliquer|fonctionner|marcher|prendre|valable|honorer|activer|proposer|accessible|respecter|bénéficier)  4
cadeau … !(recevoir|arriver|livrer)  3
!(recevoir|obtenir|toucher|voir) … (cadeau|filleul|parrainage|réduction|remise|promotion|promo)  4
!(bénéficier|profiter) … (offre|promo|promotion|avantage|parrainage|ristourne)  3
(impossible|impossibilité) … (bénéficier|profiter|utiliser|appliquer|parrainer) … (offre|promo|promotion|réduction|remise|code|parrainage|bon|coupon|cadeau|ami|=points|avantage)  5
(code promo|code promotionnel|code réduction|coupon|chèque cadeau|bon réduction|bon achat|=bon =de) … (invalide|expiré|périmé|inutilisable|inexistant|erroné|inactif|refuser|rejeter|inopérant)  4
(=points|cagnotte|miles|=avantages|cashback) … (perdre|perdu|disparaître|expirer|périmer|envoler|effacer|supprimer|annuler|voler)  5
(réduction|remise|promo|promotion|offre|ristourne) … (refuser|disparaître|annuler|oublier|envoler|supprimer|retirer|perdre|bidon|mensonger|fictif|trompeur)  4
(refuser|refus|oublier|omettre) … (appliquer|honorer) (promo|promotion|réduction|remise|code|offre|parrainage|cadeau|ristourne)  4
(refuser|refus) … (promo|promotion|coupon|parrainage)  3
!(réduction|remise|promotion|avantage|cadeau|récompense) … (fidélité|client|ancienneté|fidèle)  5
(=fausse|faux) (promo|promotion|réduction|remise|offre|solde|soldes|rabais)  5
(promo|promotion|réduction|offre|soldes) (bidon|=fictive|mensonger|trompeur)  5
(offre|code|promo|promotion|remise|prime|avantage) bienvenue … (refuser|problème|perdu|disparaître|annuler|prétexte|jamais|attendre|souci)  5
(offre|code|prime) bienvenue … !(recevoir|appliquer|fonctionner|marcher|avoir|prendre|valable|verser|obtenir|bénéficier)  5
(offre|remise|réduction|promo|promotion) … (réserver|uniquement|exclusivement|seulement) … (nouveau|premier|première)  4
(parrainage|parrainer|parrain|filleul|filleule) … (jamais|rien|toujours|problème|refuser|arnaque|bug|mensonge|échec|perdu|expirer|périmer|attendre|promettre)  4
(prime|bonus|récompense|cadeau|chèque) … (parrainage|parrain|filleul) … (attendre|toujours|jamais|refuser|réclamer|promettre)  5
(attendre|réclamer) … (cashback|parrainage)  3
mois gratuit … !(avoir|recevoir|appliquer|obtenir)  5
!mois (gratuit|offert)  5
(promettre|promis|annoncer) … (promo|promotion|réduction|remise|ristourne|cadeau)  4
(code|réduction|promo|offre|coupon) … sous prétexte  4
condition … (caché|obscur) … (offre|promo|promotion|parrainage)  4
programme fidélité … (nul|bidon|inexistant|opaque|disparaître|dégrader|supprimer|intérêt|décevant|ridicule|arnaque)  5
carte fidélité … (refuser|inutile|bidon|rien|perdu|bug|expirer|nul|servir|disparaître)  5
carte cadeau … (refuser|expiré|inutilisable|invalide|périmé|problème|bloqué|solde|impossible|épuisé)  5
carte cadeau … !(fonctionner|marcher|accepter|passer|valable|utilisable|activer|recevoir|utiliser)  5
(parrainage|parrainer|filleul|parrain) …, (rien|jamais|toujours|refuser|attendre|=condition|aucun|refus)  4
(prime|bonus|offre) … bienvenue … (jamais|toujours|attendre|refuser|rien|=pas)  5
(offre|prime|bonus|remise|réduction) (=de =remboursement|bienvenue|fidélité|différé|=odr) … (refuser|=refusé|=refusée|jamais|toujours|rejeter|attendre|rien|illisible)  4
(=odr|offre de remboursement|=cashback) … (refuser|=refusé|jamais|rejeter|rien|attendre|toujours|dossier)  4
(nouveau|=nouveaux) (client|=venu|abonné|=venus|arrivant) … (payer|=moins|mieux|promo|moitié|traiter)  3
(payer|tarif|<nombre> @eur) … (que|qu'un|=qu =un|=que =les) nouveau (client|abonné|=venu)  4
fidélité … !(servir|compter|payer|récompenser|valoir|rien)  4
(fidèle|client =depuis|=ans =chez) … (=même =pas|aucun|jamais|rien) … (geste|remise|avantage|promo|cadeau)  3
(prime|bonus|offre) bienvenue …, (jamais|toujours|attendre|refuser|rien)  5
nouveau client … payer … (moitié|moins|=deux =fois)  4
(point|=points|=miles|cagnotte) … (disparaître|expirer|perdre|=perdus|=disparu|envoler|supprimer)  4
(an|année) =de? fidélité … (=pas|aucun|rien|même|jamais|zéro)  4
(client|abonné|fidèle) … depuis <nombre> an … (aucun|=même =pas|rien|jamais|zéro) … (geste|remise|avantage|réduction|cadeau|promo|ristourne|faveur)  4
# fidélité mal payée
fidélité … !(payer|récompenser|=récompensé|compter|valoriser|reconnaître|prendre|rapporter|servir|tenir|remercier)  5
fidélité … (non|=non|zéro|mal|peu) (récompenser|=récompensé|=payée|reconnu|reconnaître|prendre)  5
!(récompenser|récompense|valoriser|remercier|considérer|reconnaître|respecter|geste) … (fidélité|fidèle|ancienneté)  5
!(tenir|prendre) … compte … (fidélité|ancienneté|fidèle)  5
(ancienneté|fidélité) … !(prendre|compte|avantage|reconnaître|considération)  5
(merci|bravo|vive|voilà|comme|=belle|remerciement) … fidélité  4
(=belle|drôle|triste|piètre) … (récompense|remerciement|façon) … (fidélité|fidèle|an)  5
récompenser … (fidélité|fidèle) … (augmenter|hausse|augmentation|résilier|radier|virer)  5
(malgré|après|nonobstant) … fidélité  3
après <nombre> (an|année) … fidélité  2
malgré … ancienneté  4
<nombre> (an|année) fidélité  3
(seul|seulement|uniquement|exclusivement|réserver) … (nouveau|nouvelle|=nouveaux) (client|abonné|assuré|adhérent|arrivant)  4
(ancien|fidèle|vieux) (client|abonné|assuré|adhérent|sociétaire) … (mépriser|délaisser|oublier|pigeon|rien|négliger|crever|léser|pénaliser|abandonner|défavoriser|désavantager|vache|moins|dindon|exclu)  3
(mépriser|délaisser|oublier|négliger|léser|pénaliser|abandonner|défavoriser|désavantager) … (ancien|fidèle|vieux) (client|abonné|assuré|adhérent|sociétaire)  5
mieux … (nouveau|=nouveaux) … (ancien|fidèle|vieux)  3
(avantager|privilégier|favoriser|chouchouter|choyer|bichonner) … (nouveau|=nouveaux|nouvelle) (client|abonné|assuré|adhérent|arrivant|inscrit)  4
prime infidélité  5
(vieux|ancien|fidèle) … (client|abonné|assuré) … pigeon  3
(pousser|inciter|obliger|conseiller) … (changer|résilier|partir) … (bénéficier|profiter|obtenir|avoir) … (offre|tarif|promo|geste|promotion)  4
!(offre|promotion|promo|proposition) … (ancien|fidèle|client|abonné)  4
(fidélisation|fidéliser) … (zéro|nul|inexistant|aucun|néant|mauvais|rien)  4
!(fidéliser|fidélisation)  4
(=points|cagnotte|miles|cashback) … (volatiliser|évaporer|disparaître|périmer|expirer|envoler|effacer|dévaluer|dévaloriser|=perdus|=périmés|=expirés|=disparus|inutilisable)  4
<nombre> (=points|miles) (perdre|disparaître|expirer|périmer|volatiliser|envoler|=perdus)  4
(=points|miles|cagnotte) fidélité … (perdre|volatiliser|disparaître|jamais|manquer|rien|toujours|inutilisable|servir)  5
(coque|casque|accessoire|montre|cadeau|tablette|écouteur|housse|enceinte|téléphone|échantillon|=goodies) offert … !(arriver|recevoir|venir|livrer|voir|obtenir|envoyer)  5
(=offert|=offerte|=offerts|=offertes) … !(arriver|recevoir|venir|livrer|obtenir)  4
!(recevoir|obtenir|avoir|voir) … (=offert|=offerte|=offerts|cadeau promis|échantillon)  3
!éligible … (offre|prime|promo|promotion|bonus|remise|parrainage)  5
(offre|prime|promo|promotion|remise|parrainage) … !(éligible|valable|cumulable|applicable)  4
(verser|créditer) … (=ma|=mon|=mes|notre) (cadeau|cashback|parrainage)  3
(verser|créditer) … prime (bienvenue|parrainage)  3
offre (bienvenue|parrainage|promotionnel) … (rien|jamais|refuser|réserver)  3
(offre|prime) (bienvenue|parrainage|ouverture)  1
bonus (reprise|ouverture|bienvenue)  2
=les =nouveaux … (offert|gratuit|avantage|bénéficier|réduction)  3
nouveau (client|abonné|assuré|arrivant|inscrit|adhérent) … (moins|mieux|gratuit|offert|avantageux|intéressant|tapis rouge|réduction|cadeau|<nombre> @eur)  3
(moins cher|mieux|tarif|prix|remise|réduction|offre) … (=pour|réserver) =les? (nouveau|=nouveaux) (client|abonné|assuré|arrivant|inscrit|adhérent)  5
(ancien|fidèle) (client|abonné|adhérent|assuré) … (rien|geste|avantage|cadeau|mépris|zéro|plein|pigeon|vache|effort|considération|oublier)  3
=les =anciens  1
(client|cliente|abonné|adhérent|assuré|sociétaire|fidèle) … <nombre> (an|année) … (geste|remerciement|considération|reconnaissance|pigeon|mépris)  3
<nombre> (an|année) (client|cliente|abonné|assuré|=chez) … (geste|remercier|pigeon|=jeté)  3
(remercier|récompenser|traiter) … (client|cliente|abonné|assuré) … (fidèle|ancien|<nombre> an|date|toujours)  4
(=voilà|voilà|=voila) … (remercier|récompenser|traiter) … (fidèle|fidélité|ancien|an|client)  4
(fidélité|fidèle) … (rien|zéro|=zero|néant|servir|importer|mépris|foutre|ficher|considérer|considération|paye|bizarre)  4
(=peu|manque|absence|=aucune) … (reconnaissance|considération|récompense) … (fidélité|ancienneté|fidèle)  3
(coupon|code promo|code parrainage|bon réduction|bon achat|chèque cadeau|carte cadeau) … (refuser|expirer|expiré|invalide|inutilisable|périmé|erreur|inconnu|bug|annuler|impossible)  5
(code promo|coupon|promo|promotion|réduction|remise) … (jamais|oublier|disparaître|sauter|annuler|prétexte|exclure|exclu|finalement|condition) … (panier|paiement|caisse|validation|facture|commande)  4
(caisse|panier|commande|paiement|facture|ticket) … (promo|promotion|réduction|remise) … (appliquer|passer|déduire|disparaître|sauter|oublier|absent|compter|prendre)  4
(réduction|remise|promo|promotion|code promo|rabais) … !(déduire|appliquer|passer|compter|apparaître|afficher|prendre|fonctionner|marcher|valoir)  5
(profiter|bénéficier) … (offre|promo|promotion|réduction|remise|parrainage) … (refuser|impossible|jamais)  3
tarif (jeune|senior|étudiant|réduit|famille) … (refuser|appliquer|perdre|prendre|accepter|non)  3
!(tarif|réduction) (jeune|senior|étudiant|réduit|famille)  4
(mois|semaine|an) (offert|gratuit) … !(appliquer|avoir|recevoir|voir|déduire|compter)  5
(parrainer|parrain|filleul|parrainage) … (refuser|toujours|jamais|rien|valider|attendre|bug|erreur|attente|refus|promis|perdre|compter)  5
(faux|=fausse|=fausses) (solde|=soldes|promo|promotion|remise|réduction)  5
(prix|tarif) … (gonfler|augmenter|monter) … (avant|pendant) … (solde|=soldes|promo|promotion|=black)  5
<nombre> (an|année) (chez|=chez) … (rien|=aucun|zéro|voilà|merci)  1
<nombre> an … (=pas =un|=même =pas|=aucun) (geste|cadeau|remise|merci|avantage|considération)  5
(refuser|refus|supprimer|perdre) … (tarif|réduction|remise|abonnement|carte) (étudiant|jeune|senior|réduit|famille|social|solidaire|handicapé|abonné)  5
(remise|réduction|promo|promotion|cadeau|bonus) … (promettre|promis|annoncer) … !(voir|recevoir|avoir|appliquer)  4
(ancien|fidèle|vieux) client … (=mal|=moins) … (traiter|considérer)  3
(parrainage|parrainer) …, (rien|=aucun|jamais|toujours|arnaque)  4
(réduction|promotion|remise|code promo|avantage|geste) … (client|abonné|assuré) (fidèle|régulier|ancien)  3
(offre|remise|promo|promotion|parrainage) … (terminer|expirer) … (souscription|commande|achat)  3
(peu|=trop peu|rare) (promotion|promo|code promo|réduction|remise)  3
(plus|davantage) … (promotion|promo|code promo|réduction|remise) … (client|fidèle|régulier|abonné|temps)  3
(actuel|=actuels) (abonné|client|assuré) … (rien|crever|oublier|droit)  3
prime (ouverture|bienvenue|parrainage) … !(verser|recevoir|toucher|arriver|créditer|voir)  5
(rien|=zéro|jamais) =pour =les (=anciens|=fidèles)  4
=tout =pour =les =nouveaux  4
(offre|promo|promotion|remise|prix|avantage) … =que =pour =les =nouveaux  5
(offre|promo|promotion) … réserver … nouveau  4
(code|=code =promo) … !(passer|appliquer|accepter)  5
(coupon|promo|=réduction|=remise) … !(passer|appliquer|accepter)  5
(=non|=pas) =cumulable  4
!récompenser … (client|fidélité|fidèle|conducteur|ancien)  4
!(avantage|geste|cadeau|réduction|remise) … (fidélité|fidèle|ancien|ancienneté)  4
fidélité … !(récompenser|reconnaître|compter|payer|avantage)  4
client … depuis … (an|année) … (aucun|rien|=pas|jamais) … (avantage|geste|remise|fidélité|réduction|considération)  4
(aimer|vouloir|souhaiter|apprécier|mériter|espérer) … (geste|effort|cadeau|remise|ristourne|réduction|avantage) … (fidélité|fidèle|ancienneté|contrat|=fidélitée)  4
(client|cliente|assuré|assurée|sociétaire|adhérent|abonné|abonnée|adhérente) … depuis … !(considération|geste|reconnaissance|remerciement|avantage|égard|cadeau|remise)  4
(client|cliente|assuré|assurée|sociétaire|adhérent|abonné|abonnée|adhérente) … depuis … (aucun|jamais|zéro|pas) … (considération|geste|reconnaissance|remerciement|avantage|égard|cadeau|remise)  4
(depuis|pendant|après) <nombre> (an|année) …, (aucun|jamais|zéro) … (considération|geste|reconnaissance|avantage|cadeau|remise|remerciement)  4
aucun considération … (client|ancien|fidèle|fidélité)  1
(remise|geste|réduction|avantage|cadeau|promotion) … (=serait|=seraient) … (bienvenu|bienvenue|apprécier|plus)  3
(plusieurs|tous|<nombre>) contrat …, (réduction|remise|geste|dégressif|ristourne|avantage)  3
malgré … contrat … (geste|remise|réduction|avantage)  3
(geste|remise|réduction|avantage) … malgré … (contrat|fidélité|ancienneté|année)  4
!(utiliser|pouvoir|valider) … (bon|chèque|carte|code|avoir) … (achat|réduction|cadeau|promo|promotionnel|=dachat|remise)  4
(abonné|ancien|existant) … !(profiter|bénéficier)  3
(offre|tarif|promo|contrat) … (moins cher|meilleur|intéressant) … jamais (proposer|contacter|informer|avertir)  3
jamais … (proposer|contacter|informer) … (offre|tarif|contrat) … (moins cher|meilleur|intéressant|avantageux)  4
(promo|promotion|réduction|remise|offre) … (refuser|=refusée|=refusé) … (caisse|paiement|commande|magasin)  4
nouveau (client|abonné|adhérent)? … rien … ancien  4
(nouveau|nouvelle) …, rien … ancien  4
client historique  3
!dégressif  3
système parrainage  1
fidélité … (=rien|punir|=zéro|récompense)  3
remise … (refuser|=refusée)  3
(=annoncés|=annoncé|=annoncée|=promis) … (commande|achat|facture) … jamais (déduire|appliquer|accorder)  4
(ancien|vieux) (client|abonné) …, payer … plus  4
<nombre> an … (contrat|client|maison|eux|fidélité) …, (pas|aucun|zéro|jamais) … (centime|remise|geste|avantage|euro|cadeau)  4
<nombre> an … !(centime|remise|geste|avantage|cadeau)  4
!(reconnaissance|considération) … (fidèle|fidélité|ancien)  3
(bon|code|chèque|avoir|réduction) … valable … (=que|seulement|uniquement|=dès|partir)  3
jamais … (promo|promotion|offre|réduction|remise) … pour (nous|moi|=les)  4
carte (avantage|fidélité|abonnement|réduction|jeune|senior|club) … !(reconnaître|accepter|valable|fonctionner|passer|marcher|valide|enregistrer)  4

[éloge]
(super|bon|excellent|génial|joli|chouette|intéressant) (code|promotion|parrainage|cadeau)  3
(code|offre|promo|promotion|réduction|remise|parrainage|ristourne|cadeau) … (intéressant|génial|super|top|avantageux|attractif|alléchant|généreux|sympa|appréciable|bienvenu|excellent|régulier|parfait|=appréciée)  4
(super|bon|=belle|beau|excellent|génial) (programme|carte) fidélité  5
(fidélité) … (récompenser|=récompensé|bien|valoriser|apprécier|=reconnue)  4
programme (fidélité|parrainage) … (intéressant|génial|super|top|avantageux|généreux|excellent|clair)  5
(content|ravi|satisfait|heureux|merci|remercier|apprécier) … (promo|promotion|réduction|remise|parrainage|cadeau|ristourne|bienvenue)  3
(bien|bon|beau) (avantage|privilège) … (client|fidèle|fidélité)  4
(cadeau|mois|surprise) … (offert|=offerte) … (merci|agréable|plaisir|sympa|apprécier|top)  4
(promo|réduction|remise|code) … bien (appliquer|prendre|fonctionner|déduire)  4
(profiter|bénéficier|utiliser|recevoir) … (super|bon|beau|joli|excellent) (code|promo|promotion|offre|réduction|remise)  4
(super|bon|beau|joli|excellent) (promo|remise|réduction|parrainage|cadeau)  3
(surclasser|surclassement|=surclassée|=surclassé) … (gratuit|gratuitement|offert|surprise)  3
(petit|joli|chouette|gentil) (cadeau|attention|surprise) … (offrir|=offert|bienvenue|colis|arrivée|départ|anniversaire)  1
(carte|programme) fidélité … (avantageux|intéressant|top|bien|rapporter|généreux|super)  4
(=points|cagnotte|cashback) … (créditer|verser|recevoir|utiliser|cumuler|transformer) … (rapidement|facilement|immédiatement|vite|bien|automatiquement|problème)  4
(parrainer|parrainage) … (avantageux|intéressant|top|super|bien|rapporter|facile|simple)  3
(prime|bonus|cadeau|code|offre|réduction) (bienvenue|parrainage|fidélité) … (recevoir|verser|appliquer|créditer) … (rapidement|vite|immédiatement|=sans =souci|automatiquement|bien)  4

[sujet]
code promo  1
code promotionnel
promotion  1
promo  1
parrainage  2
parrainer  1
programme fidélité
carte fidélité
=points fidélité
offre bienvenue
carte cadeau  1
bon réduction
bon achat  1
cashback
fidélité  2
(client|cliente) fidèle  1
filleul  2
offre promotionnel  1

[neutre]
laisser =pas avoir
offre … !(comprendre|inclure) … (dedans|=tv|télé)
offre (box|emploi|fibre|mobile|forfait|prêt|assurance)
refaire … nouveau client
dossier … nouveau client
cadeau … (noël|anniversaire|fils|fille|mariage|naissance|mère|père)
!(recevoir|avoir|obtenir) … cadeau … (noël|anniversaire|fils|fille)
(code|=codes) accès
(bonus|malus) (=50|auto|assurance)
bonus (maximum|conducteur|écologique)
bonus <nombre>
bonus-malus
bonus malus
bon bonus
(sans|hors) (promo|promotion|code|réduction|remise|parrainage)
(fidèle) … (poste|reproduction|image|copie)
fidèle =à
=haute fidélité
nouveau client
(être|=suis|devenir|nouveau|nouvelle) … (nouveau|nouvelle) (client|cliente)
code (postal|secret|barre|source|route|pin|confirmation|sms|wifi|accès|civil|consommation|conduite)
bon (droit|moment|sens|service|fonctionnement|produit|qualité|courage|journée|rapport|appétit|repas)
(avoir) … (cadeau) … (anniversaire|noël|enfant|mère)
réduction (effectif|débit|bruit|délai|personnel|emballage|déchet|consommation)
promotion (interne|professionnelle|=immobilière|immobilier|école)
remise (neuf|clé|=clés|état|diplôme|colis|place|dossier|prix|service|main|route|propre)
remise … (clé|=clés|colis|neuf|état|courrier)
parrain (club|association)
coefficient bonus
(point|=points) (accès|vente|retrait|relais|permis|fort|faible|positif|négatif)
comment … (parrainer|parrainage|code|promo)
(code|=code) (barre|=barres|=barre|retour|postal|porte|accès)
(code|=codes) … (parking|immeuble|portail|ouvrir|bip|livreur|digicode)
(bon|=bon|=bonne) (code|idée)
carte (=verte|=grise|bancaire|=bleue|identité|sim|=sim)
=code … (conduite|permis|route)

[exemples]
plainte  Mon code promo ne fonctionne pas à la validation du panier.
plainte  Vingt ans de fidélité et aucun avantage, bravo !
plainte  les nouveaux clients sont mieux traités que les anciens
plainte  J'attends toujours ma prime de parrainage.
plainte  OFFRE DE BIENVENUE JAMAIS REÇUE
plainte  Mes points ont disparu de ma carte de fidélité.
plainte  Ils ont refusé d'appliquer la réduction annoncée en vitrine.
plainte  Impossible d'utiliser ma carte cadeau au magasin.
plainte  L'offre est réservée uniquement aux nouveaux abonnés.
plainte  La fidélité n'est pas récompensée dans cette banque.
plainte  Voilà comment on remercie la fidélité d'un locataire.
plainte  fausse promo, le prix a été gonflé avant les soldes
éloge    Super code promo pour ma première commande.
éloge    Programme de fidélité très intéressant pour les billets de train.
éloge    Remise bien appliquée, merci.
éloge    Un cadeau sympa offert à l'arrivée.
rien     Comment parrainer un ami ?
rien     Je suis nouveau client depuis lundi.
rien     La remise des clés a eu lieu samedi.
rien     Il faut entrer le code postal de la ville.
rien     Le garage m'a donné un bon conseil.
plainte  La prime de bienvenue, je l'attends toujours.
rien     Mon parrain est venu dîner.
plainte  Mes points ont disparu.
rien     Ma prime d'assurance est prélevée le 10.
rien     Je commande un cadeau pour ma mère.
rien     La réduction du bruit est au programme des travaux.
rien     J'ai obtenu une promotion interne.
rien     Le livreur n'est pas passé.
plainte  Mes 800 points se sont volatilisés.
plainte  Les nouveaux ont deux mois offerts, les anciens rien.
plainte  Le casque offert n'est jamais arrivé.
rien     Le code de la porte est refusé par le digicode.
plainte  Le compteur de mes passages est reparti de zéro.
rien     Le code erreur 80 s'affiche sur la télé.
rien     Bon petit plat, sans prise de tête.
plainte  Aucune remise pour les clients fidèles.
rien     Après dix ans d'adhésion, ils ont résilié mon contrat.
plainte  Les offres, c'est tout pour les nouveaux, rien pour les anciens.
plainte  La prime d'ouverture n'a jamais été versée.
plainte  Vous ne récompensez pas les clients fidèles.
plainte  Cliente depuis 1990 et aucune considération.
plainte  Je n'ai pas pu utiliser mon bon d'achat.
plainte  Ils offrent des cadeaux aux nouveaux et rien aux anciens.
rien     Les impôts refusent de m'accorder cette réduction.
rien     Le magasin n'accepte que les espèces.
plainte  Trente ans de contrat, pas un centime de remise.
plainte  Ma carte avantage n'est pas reconnue.
