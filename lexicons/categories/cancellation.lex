titre  Résiliation et annulation
quoi   Le client n'arrive pas à résilier, se rétracter ou annuler, ou sa demande est ignorée ; ou bien l'entreprise résilie ou annule le contrat contre son gré. Partir sans difficulté relève du signal churn.

@rés      résilier résiliation rétracter rétractation désabonner désabonnement désinscrire désinscription dénoncer désengager
@rupture  résiliation rétractation désabonnement désinscription annulation dénonciation clôture
@clore    résilier rétracter désabonner désinscrire annuler clôturer stopper arrêter suspendre quitter supprimer fermer désactiver
@galère   impossible impossibilité difficile difficulté compliqué galère parcours combattant enfer cauchemar mission peine combat bataille batailler lutter battre bagarre bagarrer guerre calvaire mal laborieux labyrinthe
@objet    contrat abonnement compte commande forfait option assurance adhésion inscription réservation souscription livraison mutuelle ligne bail formation

[plainte]
# le client ne peut pas partir
@galère … @rés  5
@galère … (annuler|clôturer|stopper|suspendre|quitter|fermer|supprimer) … @objet  5
@galère … (annuler|résilier|désabonner|rétracter)  5
(annuler|résilier|clôturer|stopper|désabonner|rétracter) … (impossible|difficile|compliqué|mission|galère|parcours)  5
@rupture … (impossible|difficile|compliqué|galère|parcours|laborieux|interminable|infernal)  5
!(pouvoir|arriver|réussir|parvenir) … @rés  5
!(pouvoir|arriver|réussir|parvenir) … (annuler|clôturer|stopper|suspendre|fermer|supprimer) … @objet  4
!(moyen|possible|façon|possibilité) … (@rés|annuler|clôturer|stopper)  5
(sans|aucun) (moyen|possibilité) … @rés  5
(refuser|refus|empêcher|interdire|bloquer|ignorer|retarder|rejeter|contester) … @rés  5
(refuser|refus|empêcher|interdire|bloquer|ignorer|rejeter) … (annuler|annulation|clôturer|clôture|stopper)  5
@rupture … (refuser|rejeter|ignorer|bloquer|refus|contester|retarder|perdre|oublier|invalide)  5
@rupture … !(prendre|effectuer|traiter|faire|recevoir|accepter|valider|enregistrer|aboutir|confirmer|parvenir|effectif|valable|appliquer|respecter|possible|trouver)  5
!(résilier|annuler|clôturer|désabonner|désinscrire|stopper)  3
!(recevoir|trouver|accepter|traiter|valider|enregistrer|prendre|confirmer) … @rupture  4
!(réponse|nouvelle|suite|confirmation|retour|trace) … @rupture  5
(toujours|encore) … (attente|attendre) … @rupture  5
(attendre|attente) … @rupture  4
(demande|demander|courrier|lettre|recommandé|mail) … @rés … (mois|semaine|toujours|sans|jamais|rien|perdu|plusieurs|relance|ignorer|reprise|fois|malgré)  4
(mois|semaine|an|année|jour) … (essayer|tenter|demander|vouloir|attendre|chercher|batailler|battre) … (@rés|annuler|clôturer)  5
(mois|semaine) … pour … (résilier|annuler|clôturer|désabonner)  4
(mois|semaine) … =que … résiliation … durer  4
(essayer|tenter|vouloir|chercher|demander|souhaiter) … (@rés|annuler|clôturer|stopper) … (impossible|rien|jamais|sans|mais|toujours|vain|personne|sourd|refuser|bloquer|mois)  4
(vain|plusieurs|=multiples|nombreux|énième|deuxième|troisième) … (demande|courrier|lettre|tentative) … @rupture  5
(demande|lettre|courrier) @rupture … (rester|ignorer|lettre|perdu|égarer|sans|rejeter|refuser)  5
(tout|=tout) faire … (empêcher|éviter|décourager|dissuader) … @rés  5
(faire|=font) (=le|=la)? =sourde oreille … @rés  5
(pour|quand|moment|dès) … (résilier|désabonner|annuler) … (personne|sourd|galère|mission|bonjour|courage|chance|compliqué|impossible|difficile|enfer|=c'est|attendre|disparaître|injoignable)  5
machine arrière … impossible  4
impossible … (machine|marche) arrière  4
(piéger|coincer|prisonnier|otage|enchaîner|ligoter|bloqué|bloquer|engager) … (abonnement|contrat|engagement|assurance|forfait)  4
(frais|pénalité|indemnité) … (résiliation|annulation|rétractation|sortie)  3
(délai|droit) rétractation … !(respecter|accorder|appliquer|prendre|exister|droit|possible)  5
!(respecter|accorder|appliquer|reconnaître|avoir) … droit … (rétractation|rétracter|résilier)  5
!droit … (rétracter|résilier|rétractation)  5
(refuser|dépasser|hors) … (délai|droit) … rétractation  4
(loi|=lois) (=chatel|=hamon|=lemoine|==chatel|==hamon|==lemoine) … (refuser|bafouer|ignorer|refus|appliquer)  4
!(trouver|voir|exister) … (bouton|lien|onglet|endroit|rubrique|moyen|comment|page) … (@rés|annuler|supprimer|désactiver|stopper)  5
(bouton|lien|onglet|rubrique|case) … (résilier|désabonner|annuler|désactiver|résiliation|désabonnement) … (caché|introuvable|marcher|fonctionner|impossible|bug|inexistant)  5
abonnement … !(arrêter|annuler|résilier|stopper|désactiver|prendre)  4
(continuer|relancer|réactiver|reconduire|reprendre|redémarrer|renouveler) … (abonnement|livraison|contrat|commande) … (malgré|après|alors|sans|tout|pourtant) … (résiliation|annulation|résilier|annuler|accord|autorisation|désabonnement|pause|demander|prévenir|stopper)  5
(reconduction|renouvellement|réabonnement) (tacite|automatique|forcé|abusif|=forcée)  3
(tacite|automatique) reconduction  3
(réabonner|réactiver) … (automatiquement|sans|force|malgré)  4
(abonnement|contrat) … reconduire … (tacite|automatiquement|sans|tacitement)  4
malgré … (résiliation|annulation|désabonnement|rétractation|pause)  5
(pause|suspension) … !(prendre|fonctionner|enregistrer|valider|appliquer|marcher|respecter)  4
(pause|annulation) … (quand|malgré) … (livrer|envoyer|recevoir|expédier)  4
!(annulable|résiliable|remboursable)  4
trop tard … (annuler|résilier|modifier|rétracter)  4
annulation … (trop|tard|refuser|impossible)  4
client captif  5
(forcer|obliger|imposer|contraindre) … (rester|garder|conserver|attendre) … (contrat|échéance|abonnement|an|client|engagement)  4
!(lâcher|laisser) … (partir|client|quitter)  4
(enfin|finir|fini) … (résilier|résiliation) … (mois|après|lettre|bataille|batailler|relance|recommandé)  4
(rachat|clôture|transfert) … (contrat|compte|assurance|livret|épargne|vie) … (attendre|mois|refuser|bloquer|impossible|toujours|traîner|retard|galère|interminable|compliqué)  4
!(clôturer|fermer) … compte  5
compte … !(clôturer|fermer|supprimer)  4
# l'entreprise rompt
(rompre|rupture|dénoncer|mettre|terminer) … contrat … (abusif|tort|unilatéralement|prévenir|brutal|motif|raison)  4
mettre fin … contrat … (sans|tort|prévenir|unilatéralement)  4
(=été|=fus|=étais|=suis) résilier … (=car|tort|après|abusivement|=parce|motif|raison)  5
=été =résilié  4
=été =résiliée  4
=été =radié  5
=été =viré  3
=suis =radié  5
=suis =résilié  5
=suis =résiliée  5
=me =résilie  4
=me =résilient  5
=me =resilié  4
=me =résilié  4
=nous =résilie  4
=nous =résilient  5
=vous =résilie  5
=vous =résilient  5
=vous =radient  5
=vous =radie  5
=me =radie  5
=me (radier|virer)  4
=m (=a|=ont) (virer|radier|résilier|=résilié)  5
=nous (=a|=ont) (radier|résilier|virer)  5
(=a|=ont) résilier (mon|notre|=mon|=notre|votre|=nos|=mes) (contrat|assurance|abonnement|bail|ligne)  3
(=ils|=elle|=il|assureur|compagnie|banque|mutuelle|opérateur|fournisseur|bailleur) … (=me|=nous|=vous|=m) … résilier  5
résilier =votre contrat  4
venir … =de =me … résilier  5
vouloir … =me résilier  5
=rien =de =mieux … résilier  4
(virer|exclure|radier) … (sociétaire|assuré|client|adhérent)  4
(annoncer|notifier|apprendre|signifier|découvrir) … (résiliation|résilié|radiation|radier)  4
menacer … =me (résilier|radier)  4
(problème|souci|litige|lenteur|retard) … (résiliation|rétractation|désabonnement)  4
(résilier|désabonner|annuler) … compliqué  4
loi (=hamon|=chatel|=lemoine) … (refuser|bafouer|ignorer)  4
(client|abonné|assuré) … (captif|otage)  4
retenir … otage  4
(refuser|refus) … (reconduire|renouvellement) … (contrat|bail|adhésion|assurance)  4
(signer|inscrire) … monde … résilier  4
=mal … (résilier|annuler|désabonner)  4
<nombre> (mois|semaine) … résilier  3
devoir … (accord|appeler|téléphoner|courrier) … (résilier|résiliation)  2
(débiter|prélever|facturer|payer) … (résilier|stopper) … (pourtant|alors|déjà|bien)  3
=choix =d annuler  3
radiation … (contrat|sinistre|abusif|sans|assurance|résultat)  4
(radier|radiation) … (sinistre|accident|pour|motif|abusivement|injustement|retard|non-paiement|impayé|sans)  5
=radié  4
=radiée  4
=radiés  4
=radient  4
résilier … (sans|aucun) … (motif|raison|prévenir|explication|préavis|avertir|avertissement|avis|appel|accord|courrier|lettre|scrupule|valable|état|ménagement)  5
résilier … (abusivement|injustement|unilatéralement|tort|brutalement|arbitrairement|illégalement)  5
résilier … (sinistre|accident|bris|impayé|fréquence|sinistralité|dégât|vol|tempête)  5
assurance résilier  3
contrat résilier  3
résiliation … (unilatéral|abusif|injustifié|injuste|arbitraire|brutal|sauvage|tort|illégal|sans|scandaleux|honteux|inadmissible|incompréhensible|sinistre|assureur|fréquence|sinistralité)  5
(recevoir|réception|reçu) … (lettre|courrier|recommandé|mail|avis) … (résiliation|radiation|résilier|rupture)  5
rupture (abusif|brutal|unilatéral|sauvage)  5
(jeter|virer|dégager|éjecter|évincer|exclure) … (assuré|client|sociétaire|abonné|adhérent|assurance|contrat|mutuelle)  3
jeter … (chaussette|malpropre|kleenex|poubelle|vieux|mouchoir)  4
(supprimer|fermer|clôturer|désactiver|suspendre) … (compte|contrat|ligne|abonnement|dossier) … (sans|prévenir|raison|motif|préavis|unilatéralement|explication|abusivement|avertissement|accord)  5
(couper|suspendre|résilier) … ligne … (sans|erreur|prévenir|accord|tort)  4
(annuler) … (contrat|souscription|inscription|adhésion|abonnement) … (sans|prévenir|unilatéralement|raison|motif|explication|accord)  5
fichier … (=agira|=agira|résilier)  4
!(reconduire|renouveler) … (contrat|bail|adhésion|assurance)  4
non-renouvellement  3

[éloge]
(résilier|annuler|désabonner|suspendre|stopper) … (facilement|simplement|clic|rapidement|aisément|souplesse|liberté)  4
(résilier|annuler|suspendre|stopper) … tout moment  3
@rupture … (facile|simple|rapide|immédiat|efficace|fluide|impeccable|aisé|gratuit|parfait)  4
(facile|simple|rapide|possible|aisé|facilement|simplement|librement) … (résilier|désabonner|suspendre|rétracter|annuler)  4
(facilité|simplicité|rapidité|souplesse|flexibilité) … (@rupture|résilier|annuler|désabonner|suspendre|pause|suspension)  5
!(problème|souci|difficulté) … (@rupture|résilier|annuler|désabonner)  5
sans engagement … (bien|super|parfait|top|pratique|appréciable|génial)  4
(occuper|charger|gérer) … résiliation … (ancien|tout|bien|parfait|merci|rapidement|autre)  4
(suspension|pause) … (possible|facile|pratique|simple|bien)  3

[sujet]
résiliation
rétractation
désabonnement
désinscription
annulation
radiation

[neutre]
(comment|où|quand|quel|procédure|démarche|formulaire) … (@rés|annuler|clôturer)
(je|=je) (vouloir|souhaiter|aimer|désirer) … (résilier|annuler)
(aller|compter|penser|songer|décider|hésiter|prévoir|envisager) (résilier|quitter)
(=ai|=avons|=jai) résilier
(=je|=j) … résilier … (aussitôt|suite|partir|échéance|immédiatement|car|signer)
ancien … (assureur|assurance|contrat) … résilier
résilier … ancien
(train|vol|rendez-vous|=rdv|concert|spectacle|cours|séance|trajet) … annuler
annuler … (train|vol|rendez-vous|=rdv|concert|spectacle|cours|séance|trajet)
annulation … (train|vol|rendez-vous|=rdv|concert|spectacle|cours|séance|trajet)
assurance annulation
annuler … remplacer
(mal|bien|peine) … (arrêter|arriver)
arrêter … (train|bus|chauffeur|moteur|voiture|appareil)
condition (annulation|résiliation)

[exemples]
plainte  Impossible de résilier mon abonnement à la salle de sport.
plainte  Ma demande de résiliation n'a jamais été prise en compte.
plainte  Mon assureur m'a résilié après deux sinistres non responsables.
plainte  jarrive pas a me desabonner de ce site
plainte  RADIEE SANS MOTIF APRES TRENTE ANS
plainte  Ils refusent d'annuler ma commande passée il y a une heure.
plainte  J'ai reçu un courrier de résiliation sans aucune explication.
plainte  C'est un parcours du combattant pour résilier chez ce fournisseur d'énergie.
plainte  On nous refuse le droit de rétractation pour les fenêtres signées hier.
plainte  Aucune confirmation de ma résiliation depuis deux mois.
plainte  La banque a clôturé mon compte sans préavis.
plainte  Trois mois que j'essaie de résilier ma ligne.
éloge    Résiliation simple et rapide en trois clics.
éloge    On peut se désabonner facilement, parfait.
éloge    Aucun problème pour annuler ma réservation d'hôtel.
rien     Je souhaite résilier mon contrat à l'échéance, merci.
rien     Comment annuler une réservation ?
rien     J'ai résilié et je suis parti chez un autre assureur.
rien     Mon train a été annulé.
rien     Le vol de ma voiture a été déclaré hier.
rien     La banque ne répond pas au téléphone.
rien     Le technicien a annulé le rendez-vous.
rien     J'ai pris une assurance annulation pour mon voyage.
rien     Je n'arrive pas à trouver mon colis.
rien     Vos prix augmentent chaque année.
