titre  Résiliation et annulation
quoi   Le client n'arrive pas à résilier, se rétracter ou annuler, ou sa demande est ignorée ; ou bien l'entreprise résilie ou annule le contrat contre son gré. Partir sans difficulté relève du signal churn.

@eur  euro € =eur =balles =fcfa =cfa =francs
@rés      résilier résiliation rétracter rétractation désabonner désabonnement désinscrire désinscription dénoncer désengager
@rupture  résiliation rétractation désabonnement désinscription annulation dénonciation clôture
@clore    résilier rétracter désabonner désinscrire annuler clôturer stopper arrêter suspendre quitter supprimer fermer désactiver
@galère   impossible impossibilité difficile difficulté compliqué galère parcours combattant enfer cauchemar mission peine combat bataille batailler lutter battre bagarre bagarrer guerre calvaire mal laborieux labyrinthe exploit
@objet    contrat abonnement compte commande forfait option assurance adhésion inscription réservation souscription livraison mutuelle ligne bail formation

[plainte]
(badge|abonnement|compte|contrat|carte|accès|ligne|option) … toujours (actif|=active|ouvrir|=ouvert)  4
!ouvrir droit … (annulation|résiliation|rétractation)  5
prendre effet … (mois|fin|échéance|toujours|tard)  1
(propriétaire|bailleur|vendeur|acheteur|agence|école|employeur|hôte) … (raviser|désister|=désisté|rétracter|renoncer|changer =avis|changer =d =avis)  4
(propriétaire|bailleur|hôte|vendeur) … (reprendre|récupérer|=relouer|donner) … (appartement|logement|bien|maison) … (fille|fils|famille|autre|=lui)  4
(résilier|rompre|casser) … (dernier moment|dernière minute|veille|matin même|jour même)  3
(bail|contrat|inscription|compromis) … (rompre|annuler|casser) … (propriétaire|vendeur|agence|bailleur|école)  4
(cliquer|clic|appuyer) … (arrêter|annuler|résilier|=désabonner|stopper|fin|désactiver) …, (rien|vide|tourner|erreur|bug|page|boucle|toujours|engagement)  4
(renvoyer|boucle|tourner) … (page|formulaire|menu|robot) … (résilier|annuler|désabonner|résiliation)  4
(expirer|terminer|finir|échéance|terme) …, (reconduire|=reconduit|prolonger|=prolongé|renouveler|=renouvelé) … (accord|demander|prévenir|automatiquement|insu|tacitement|avis|office)  5
prolonger … (automatiquement|office|accord|prévenir|insu|avis)  4
(engagement|contrat|abonnement|bail) (courir|=court) … (jusqu|<nombre>|encore)  4
(appeler|écrire|demander|vouloir|souhaiter|prévenir|devoir|téléphoner) … annuler  1
pénalité  1
<nombre> … pénalité  1
annulation …, (pénalité|intégralité|=100|refus|non-remboursable)  4
(annulation|annuler) (gratuit|=gratuite|gratuitement) … (jusqu|payer|refuser|facturer -facture -factures|finalement|impossible|prétexte|jamais)  4
annulation … gratuit …, (retenir|facturer -facture -factures|payer|débiter|refuser|prélever|pénalité)  5
pour (stopper|annuler|résilier|désabonner|clôturer|désinscrire) …, (=faut|recommandé|relance|impossible|parcours|galère|patience)  3
pour =s arrêter … (falloir|=faut|appeler)  4
(résilier|résiliation|rétracter|désabonner|désinscrire|clôturer) …, (relance|refuser|impossible|ignorer)  3
laisser passer … (échéance|préavis|fenêtre)  4
(date|délai|échéance|préavis) … (dépasser|rater|louper|manquer) …, (an|année|repartir|renouveler|engager|coincer)  5
(contrat|ligne|compte|abonnement|dossier|bail|inscription|adhésion) … (fermer|couper|clôturer|résilier|supprimer|annuler|radier) … (erreur|tort|homonyme|=mégarde|accident)  5
(erreur|tort|=mégarde|homonyme) …, (contrat|ligne|compte|abonnement|bail|inscription) … (fermer|couper|clôturer|résilier|supprimer|radier)  4
demander à (sortir|partir|arrêter|quitter)  1
tout … (entamer|commencer|débuter) … ==dû  3
(demander|vouloir|souhaiter|essayer|tenter) … (sortir|arrêter|quitter|stopper|rompre|mettre fin) …, (refus|refuser|impossible|=non|pénalité|payer|engager|engagement|=veto|avocat)  4
(tenir|=tiennent|retenir|garder|ferrer|enchaîner|=harponner) … (griffe|filet|prisonnier|otage|=pieds)  4
(mettre|mise|passer|suspendre) … (pause|sommeil|=stand-by) … (impossible|possible|fonctionner|trouver|refuser)  4
(impossible|galère|difficile) … pause  3
(déménagement|déménager|chômage|licencier|licenciement|malade|hospitaliser|=hospitalisé|mutation|mutation|certificat médical|grossesse|enceinte|décès|décédé) …, (engagement|résilier|annuler|annulation|préavis|abonnement|contrat|arrêter) … (refuser|refus|impossible|valable|motif|courir|jusqu)  5
!(motif|raison|cas) … (légitime|recevable) … (résilier|annuler|départ|résiliation)  3
(=justificatif|certificat|acte|preuve|attestation) … (résilier|annuler|résiliation|annulation|arrêter) … (refuser|insuffisant|accepter|fois|suffire|encore)  4
(demander|exiger|réclamer|vouloir) … (acte décès|certificat médical|justificatif|lettre|recommandé|formulaire|original) … (pour|avant) … (clôturer|résilier|annuler|fermer|arrêter)  4
(clôture|résiliation|désinscription|rétractation|désactivation) … (toujours|traîner|relance|bloquer|impossible|refus|ignorer)  3
(compte|contrat|abonnement) … toujours (actif|ouvert|=active|=actif|=ouvert|courir)  4
toujours (=actif|=active|=ouvert) … (compte|contrat|abonnement|malgré|résilier|fermer)  4
(fermer|clôturer) … compte … (mois|semaine|fois|toujours|refuser|impossible|rendez-vous|courrier|encore|combat|guerre)  4
(succession|décès|défunt|mort|décédé|=décédée) …, (clôturer|résilier|fermer|clôture|résiliation|compte) … (mois|toujours|refuser|fois|impossible|notaire|papier|document)  4
(abonnement|contrat|adhésion|engagement|licence|inscription) … (renouveler|reconduire|=renouvelé|=reconduit) …, (prévenir|avertir|accord|insu|demander|savoir|avis|débiter|prélever)  4
(perdre|=perds) (=mon|=notre) numéro  1
(=nous|=me|=m|=l|=lui|=les) (exclure|radier|éjecter|virer|bannir|désinscrire|expulser) … (raison|motif|explication|prévenir|formation|club|école|groupe|cours|plateforme|liste|logement|résidence|crèche)  4
(compte|profil|annonce|boutique|accès) … (suspendre|bloquer|supprimer|fermer|désactiver|bannir|clôturer) …, (motif|raison|explication|prévenir|avertissement|violation|règle|condition|recours|définitif|définitivement|robot)  5
(bannir|suspendre|virer|radier) … (définitivement|=à =vie)  4
préavis … (refuser|invalide|recevable|recommandé|contester|zone =tendue|injuste|<nombre>)  3
(rétractation|rétracter|=14 =jours|quatorze =jours|=14 =j) …, (refuser|impossible|=jamais|=hors|=sur =mesure|applicable|nier|ignorer|recours|avocat)  4
!(pouvoir|possible) … (revenir|retour) (arrière|décision)  3
(regretter|changer =d'avis|changer avis) … (heure|minute|lendemain|jour) …, (annuler|tard|impossible|refuser)  4
(commande|réservation|billet) … !(annuler|annulable)  4
!annuler … (commande|réservation|billet)  4
(=5|cinq|deux|trois|<nombre>) minute … (annuler|annulation|rétracter) … (impossible|refuser|tard|refus|déjà|=non)  5
(annuler|annulation) … <nombre> (minute|heure) … (impossible|refuser|tard|refus|déjà|=non)  4
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
(refuser|refus|empêcher|interdire|ignorer|rejeter) (annuler|annulation|clôturer|clôture|stopper)  3
@rupture … (refuser|rejeter|ignorer|bloquer|refus|contester|retarder|perdre|oublier|invalide)  5
@rupture @objet? !(prendre|effectuer|traiter|faire|recevoir|accepter|valider|enregistrer|aboutir|confirmer|parvenir|effectif|valable|appliquer|respecter|possible)  5
!(désabonner|désinscrire)  2
!(recevoir|trouver|accepter|traiter|valider|enregistrer|prendre|confirmer) … @rupture  4
!(réponse|nouvelle|confirmation|trace) … @rupture  3
(toujours|encore) … (attente|attendre) @rupture  4
(attendre|attente) @rupture  3
(demande|demander|courrier|lettre|recommandé|mail) … @rés … (mois|semaine|toujours|jamais|rien|perdu|plusieurs|relance|ignorer|reprise)  3
(mois|semaine|an|année|jour) … (essayer|tenter|demander|vouloir|attendre|chercher|batailler|battre) … (@rés|annuler|clôturer)  5
(mois|semaine) … pour … (résilier|annuler|clôturer|désabonner)  4
(mois|semaine) … =que … résiliation … durer  4
(essayer|tenter|vouloir|chercher|demander) … (@rés|annuler|clôturer|stopper) … (impossible|rien|jamais|mais|toujours|vain|personne|sourd|refuser|mois)  4
(vain|plusieurs|=multiples|nombreux|énième|deuxième|troisième) … (demande|courrier|lettre|tentative) … @rupture  5
(demande|lettre|courrier) @rupture … (ignorer|perdre|égarer|rejeter|refuser)  4
(tout|=tout) faire … (empêcher|éviter|décourager|dissuader) … @rés  5
(faire|=font) (=le|=la)? =sourde oreille … @rés  5
(pour|quand|moment|dès) … (résilier|désabonner|annuler) … (personne|sourd|galère|mission|bonjour|courage|chance|compliqué|impossible|difficile|enfer|disparaître|injoignable|parcours)  4
machine arrière … impossible  4
impossible … (machine|marche) arrière  4
(piéger|coincer|prisonnier|otage|enchaîner|ligoter) … (abonnement|contrat|engagement|assurance|forfait)  4
(frais|pénalité|indemnité) … (résiliation|rétractation|sortie)  2
(délai|droit) rétractation … !(respecter|accorder|appliquer|prendre|exister|droit|possible)  5
!(respecter|accorder|appliquer|reconnaître|avoir) … droit … (rétractation|rétracter|résilier)  5
!droit … (rétracter|résilier|rétractation)  5
(refuser|dépasser|hors) … (délai|droit) … rétractation  4
(loi|=lois) (=chatel|=hamon|=lemoine|==chatel|==hamon|==lemoine) … (refuser|bafouer|ignorer|refus|appliquer)  4
!(trouver|voir|exister) … (bouton|lien|onglet|endroit|rubrique|moyen|comment|page) … (@rés|annuler|supprimer|désactiver|stopper)  5
(bouton|lien|onglet|rubrique|case) … (résilier|désabonner|annuler|désactiver|résiliation|désabonnement) … (caché|introuvable|marcher|fonctionner|impossible|bug|inexistant)  5
abonnement … !(arrêter|annuler|résilier|stopper|désactiver|prendre)  1
(continuer|relancer|réactiver|reconduire|reprendre|redémarrer|renouveler) … (abonnement|livraison|contrat|commande) … (malgré|après|alors|sans|tout|pourtant) … (résiliation|annulation|résilier|annuler|accord|autorisation|désabonnement|pause|demander|prévenir|stopper)  5
(reconduction|renouvellement|réabonnement) (tacite|automatique|forcé|abusif|=forcée)  3
(tacite|automatique) reconduction  3
(réabonner|=réactivé) … (automatiquement|force|malgré)  4
(abonnement|contrat) … reconduire … (tacite|automatiquement|sans|tacitement)  4
malgré … (résiliation|annulation|désabonnement|rétractation|pause)  5
(pause|suspension) … !(prendre|fonctionner|enregistrer|valider|appliquer|marcher|respecter)  4
(pause|annulation) … (quand|malgré) … (livrer|envoyer|recevoir|expédier)  4
trop tard … (annuler|résilier|modifier|rétracter)  4
annulation … (trop|tard|refuser|impossible)  4
client captif  5
(forcer|obliger|imposer|contraindre) … (rester|garder|conserver|attendre) … (contrat|échéance|abonnement|an|client|engagement)  4
!(lâcher|laisser) (partir|quitter)  3
(enfin|finir|fini) … (résilier|résiliation) … (mois|après|lettre|bataille|batailler|relance|recommandé)  4
(clôture|transfert) … (contrat|compte|assurance|livret|épargne|vie) … (attendre|refuser|bloquer|impossible|toujours|traîner|galère|interminable|compliqué)  3
!(clôturer|fermer) … compte  5
compte … !(clôturer|fermer|supprimer)  4
(demander|envoyer|vouloir|lettre|courrier|recommandé) … (arrêter|arrêt|stopper|fin) … (abonnement|contrat|forfait|ligne|prélèvement|option|assurance) …, (continuer|toujours|encore|=on =est|rien)  4
(rétractation|rétracter) …, (jamais|quand =même|toujours)  2
(résilier|annuler) …, (reprélever|continuer|prélever|débiter)  3
(résiliation|annulation|désabonnement|clôture) … (labyrinthe|parcours|=combattant|marathon|galère|caché|impossible|enfer|mission)  4
(pour|quand) … (partir|quitter|=partir) … (labyrinthe|parcours|galère|bouton|question|caché|mission|enfer)  4
(bouton|lien|menu) … (cacher|caché|=caché|introuvable)  2
(transférer|transfert|portabilité|clôture|mobilité) (=pea|=per|livret|compte|épargne|numéro) … (mois|traîner|refuser|bloquer|attendre|toujours)  3
(perdre|égarer) … numéro … (portabilité|bascule|opérateur|transfert)  3
(garder|conserver|récupérer) … numéro … (perdre|=perdu|impossible|refuser|=personne)  3
(enlever|retirer|supprimer|annuler) … (assurance|option) …, (trop =tard|refuser|impossible)  4
(demander|=demande) … (clôture|clôturer|fermeture|fermer|résiliation) … (compte|contrat|livret|carte)  1
<nombre> (mois|semaine) … demander … (clôture|clôturer|fermer|résilier|résiliation|annuler)  5
(frais|pénalité) … (résiliation|sortie) … (engagement|engagé|facturer -facture -factures|abusif|=€|euro)  3
(compte|contrat|ligne) … fermer … (lendemain|=cgu|motif|prévenir|=sans)  5
(résilier|=résilié|=résilier) … (altération|relation commerciale)  5
(expulser|éjecter|virer|dégager) … (client|sociétaire|assuré|contrat|abonné)  3
(essayer|tenter|vouloir|=essaye|=essaie|=cherche) … =de? (partir|=sortir|quitter) … depuis  4
!bouton … (désabonner|résilier|désinscrire|annuler|supprimer|clôturer)  4
(contrat|abonnement|ligne|compte) … (couper|résilier|fermer|annuler|supprimer|=coupé|=coupée|=résilié|=fermé) … (erreur|tort|=mégarde)  5
(réclamer|exiger|facturer|demander) … mois =de préavis  4
# l'entreprise rompt
(rompre|rupture|dénoncer|mettre|terminer) … contrat … (abusif|tort|unilatéralement|prévenir|brutal|motif|raison)  4
mettre fin … contrat … (sans|tort|prévenir|unilatéralement)  4
(=été|=fus|=étais|=suis) résilier … (=car|tort|après|abusivement|=parce|motif|raison)  5
=été =résilié  4
=j =ai =été (=résilié|=résiliée)  5
(=nous|=on) (=avons|=a) =été (=résiliés|=résilié)  5
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
(on|=ils|=elle|=il|=me =faire|=de) =me (radier|virer)  3
=m (=a|=ont) (virer|radier|résilier|=résilié)  5
=nous (=a|=ont) (radier|résilier|virer)  5
(==a|=ont) résilier (mon|notre|=mon|=notre|votre|=nos|=mes) (contrat|assurance|abonnement|bail|ligne)  3
(=ils|=elle|=il|assureur|compagnie|banque|mutuelle|opérateur|fournisseur|bailleur) … (=me|=nous|=vous|=m) résilier  3
résilier =votre contrat  1
venir … =de =me … résilier  5
vouloir … =me résilier  5
=rien =de =mieux … résilier  4
(virer|exclure|radier) … (sociétaire|assuré|client|adhérent)  4
(notifier|apprendre|signifier|découvrir|recevoir) … (résilié|radiation|radier|=être =résilié)  3
menacer … =me (résilier|radier)  4
(problème|souci|litige|lenteur|retard) (résiliation|rétractation|désabonnement)  3
(résilier|désabonner|annuler) … compliqué  4
loi (=hamon|=chatel|=lemoine) … (refuser|bafouer|ignorer)  4
(client|abonné|assuré) … (captif|otage)  4
retenir … otage  4
(refuser|refus) … (reconduire|renouvellement) … (contrat|bail|adhésion|assurance)  4
(signer|inscrire) … monde … résilier  4
=mal … (résilier|annuler|désabonner)  4
<nombre> (mois|semaine) … résilier  1
devoir … (accord|appeler|téléphoner|courrier) … (résilier|résiliation)  2
(débiter|prélever|facturer -facture -factures|payer) … (résilier|stopper) … (pourtant|alors|déjà|bien)  3
=choix =d annuler  3
radiation … (contrat|sinistre|abusif|sans|assurance|résultat)  4
(radier|radiation) … (sinistre|accident|pour|motif|abusivement|injustement|retard|non-paiement|impayé|sans)  5
=radié  4
=radiée  2
=radiés  4
=radient  4
résilier … (sans|aucun) … (motif|raison|prévenir|explication|préavis|avertir|avertissement|avis|appel|accord|courrier|lettre|scrupule|valable|état|ménagement)  5
résilier … (abusivement|injustement|unilatéralement|tort|brutalement|arbitrairement|illégalement)  5
résilier … (sinistre|accident|bris|impayé|fréquence|sinistralité|dégât|vol|tempête)  5
assurance résilier  2
contrat résilier  3
résiliation … (unilatéral|abusif|injustifié|injuste|arbitraire|brutal|sauvage|tort|illégal|scandaleux|honteux|inadmissible|incompréhensible|sinistre|fréquence|sinistralité|=sans =motif|=sans =préavis)  4
(recevoir|réception|reçu) … (lettre|courrier|recommandé|mail|avis) … (résiliation|radiation|résilier|rupture)  5
rupture (abusif|brutal|unilatéral|sauvage)  5
(virer|dégager|éjecter|évincer) … (assuré|client|sociétaire|abonné|adhérent)  3
jeter … (chaussette|malpropre|kleenex|mouchoir)  4
(supprimer|fermer|clôturer|désactiver|suspendre) … (compte|contrat|ligne|abonnement|dossier) … (prévenir|motif|préavis|unilatéralement|explication|abusivement|avertissement|accord)  5
(couper|suspendre|résilier) … ligne … (sans|erreur|prévenir|accord|tort)  4
annuler (contrat|souscription|inscription|adhésion|abonnement) … (sans|prévenir|unilatéralement|accord)  4
fichier … (=agira|=agira|résilier)  4
!(reconduire|renouveler) … (contrat|bail|adhésion|assurance)  1
non-renouvellement  3
!(annulable|résiliable)  4
=ai =voulu @clore  4
=avons =voulu @clore  4
=jai =voulu @clore  4
=voulu (résilier|annuler|désabonner|rétracter|arrêter|stopper|fermer|clôturer)  4
(=voulais|=voulait|=voulions) (juste|simplement|seulement)? @clore … @objet  1
(essayer|tenter|batailler|galérer) … (résilier|annuler|désabonner|rétracter|désinscrire|clôturer|stopper)  3
(essayer|tenter|chercher|galérer) … (fermer|supprimer|arrêter|quitter) … @objet  3
(impossible|impossibilité|incapable|refuser) … (arrêter|annuler|stopper|fermer|clôturer|supprimer|suspendre|rompre|casser) … @objet  5
(impossible|=impossible) =d =arrêter  4
@galère … (sortir|désengager|partir|quitter) … (contrat|abonnement|engagement|bail|piège|formule|offre)  4
(défaire|libérer|dépêtrer) (contrat|abonnement|engagement|assurance|bail|mutuelle)  2
pour (fermer|clôturer|annuler|arrêter|quitter|stopper|supprimer) … @objet … (falloir|devoir|appeler|envoyer|courrier|recommandé|lettre|impossible|attendre)  4
(résilier|fermer|annuler|clôturer|désabonner|rétracter) … (falloir|devoir) … (envoyer|appeler|recommandé|courrier|justifier|solder|attendre|payer|lettre|formulaire|fois)  4
(falloir|devoir) … (recommandé|courrier|préavis|lettre) … (résilier|annuler)  2
(obliger|falloir|devoir) … attendre … (date|échéance|fin|an) … (résilier|annuler|partir|arrêter|anniversaire)  4
préavis … (imposer|abusif|refuser|exiger)  3
(abonné|prisonnier|otage|coincer|bloquer|enfermer) … =à =vie  3
(demande|lettre|courrier|mail|recommandé) … @rupture … (traiter|réponse|jamais|ignorer|toujours|rejeter)  4
@rupture … (jamais|toujours|encore|non) … (traiter|effectif|prendre|enregistrer|valider|faire|recevoir|confirmer)  4
(prétendre|soutenir|affirmer) … (jamais|rien) … @rupture  4
(jamais|rien|=pas) … (recevoir|trace|retrouver|trouver) … @rupture  5
trace … @rupture  3
(faire|jouer) … (mort|sourd|autruche|montre) … (résilier|résiliation|annuler|rétractation)  4
(retarder|bloquer|empêcher|freiner|entraver|décourager) … (substitution|portabilité|résiliation)  3
(changement|substitution|délégation) … (assurance|emprunteur|banque) … (refuser|bloquer|retarder|galère|impossible)  3
(stopper|arrêter|annuler|résilier|suspendre|désactiver) … (débiter|prélever|livrer|expédier|recevoir|envoyer|continuer) … (quand =même|malgré)  4
(stopper|annuler|résilier|suspendre) … =quand =même  4
(mettre|mise|=mis) … pause … (livrer|recevoir|débiter|prélever|expédier|envoyer|colis|box|commande)  1
abonnement … (impossible|difficile|compliqué) … (annuler|arrêter|résilier|suspendre|supprimer|stopper)  5
(réabonner|reconduire|renouveler|reprendre) … (tout seul|automatiquement|office|tacitement)  3
(reconduire|renouveler|renouvellement) … (tacite|tacitement|automatiquement|automatique|office|insu)  3
(case|bouton|lien|rubrique|option) … (résilier|résiliation|désabonner|annuler|clôturer)  2
!(bouton|onglet|lien|rubrique|option) … (résilier|annuler|fermer|supprimer|désabonner|arrêter|stopper)  5
!(droit|délai) … (rétractation|rétracter)  5
(délai|droit) rétractation … (dépasser|refuser|nier|bafouer|ignorer|contester|respecter)  4
(quatorze|=14) jour … (rétractation|rétracter|refuser)  1
(rétracter|rétractation) … (refuser|impossible|ignorer|jamais|toujours|réponse|contester|=malgré|trop tard)  5
(engager|engagement) … (mois|an) … (sortir|résilier|pénalité)  3
(pénalité|frais|indemnité) (=pour|=de|=si)? … (résilier|rompre)  2
(annulation|annuler) … (payer|facturer -facture -factures|frais|pénalité|retenir|perdre|=100|payant|totalité)  1
(annuler|annulation) … (retenir|garder|facturer -facture -factures|débiter|refuser|intégralité)  4
politique annulation  3
(=ont|==a|=avez) (fermer|clôturer|supprimer|suspendre|désactiver|bloquer|bannir|résilier|radier) (=mon|=ma|=mes|=notre|=nos) (compte|accès|abonnement|contrat|profil|annonce|ligne|bail)  5
(fermer|clôturer|supprimer|suspendre|désactiver) (=mon|=notre) (compte|profil|abonnement|contrat|ligne) … (jour|lendemain|prévenir|raison|motif|explication|préavis|expliquer|avertir|rien)  5
(=mon|=notre) (compte|profil|contrat|abonnement|bail|ligne|dossier|inscription) … (fermer|clôturer|supprimer|suspendre|désactiver|résilier|radier|annuler) … (sans|jour|lendemain|prévenir|raison|motif|explication|préavis)  5
(=mon|=notre) (compte|profil) … (fermer|clôturer|suspendre|désactiver|supprimer)  3
(=bannissement|=banni|=bannie)  3
(=me|=m|=nous) (radier|exclure|éjecter|expulser|évincer)  3
(radier|radiation) … (pôle|emploi|liste|rendez-vous|actualisation|chômage|allocation)  4
(couper|supprimer|arrêter|suspendre) … (=mes|=mon|=nos) (droit|allocation|aide|=rsa|=apl|indemnité)  3
mettre … (=à =la =porte|dehors)  1
(congé|expulser|expulsion) … (bail|logement|appartement|locataire|propriétaire)  3
(annuler|résilier) (=mon|=ma|=notre) (contrat|souscription|inscription|adhésion|abonnement|ligne|forfait|assurance) … (accord|insu|prévenir|erreur)  4
ancien contrat … résilier  3
!(pouvoir|arriver|réussir|parvenir) … désabonner  5
(=jarrive|=jarive|=arrive|=arrivais|=arrivons) … (désabonner|résilier|désinscrire|annuler|rétracter)  3
@galère … mettre fin … @objet  5
!(pouvoir|arriver|réussir|parvenir) … mettre fin … @objet  5
(recommandé|courrier|lettre|mail|appel) … pour … (résilier|annuler|désabonner|clôturer|rétracter|désinscrire)  1
(obliger|devoir|falloir|contraindre) … (appeler|téléphoner|écrire|déplacer|envoyer|justifier|chat) … (pour|avant) … (résilier|annuler|désabonner|fermer|clôturer|résiliation)  5
(bouton|lien|onglet|page|formulaire|procédure) … (résiliation|désabonnement|désinscription|résilier|désabonner) … !(marcher|fonctionner|exister|apparaître|aboutir|trouver|valider)  5
(bouton|lien|onglet|page|formulaire) (résiliation|désabonnement|désinscription)  2
(coincer|piéger|engager|ligoter|enchaîner|prisonnier) jusqu  3
=coincé =avec =eux  4
!vouloir … libérer … @objet  5
!vouloir (annuler|résilier|rompre|désabonner|clôturer|rétracter)  3
!pouvoir … (arrêter|annuler|résilier|rompre|stopper|suspendre) … @objet  4
!pouvoir … (annuler|résilier|=annulée|=annulé|=résilié)  4
(banque|plateforme|opérateur|site|assureur|propriétaire|bailleur|fournisseur|agence|école) (fermer|clôturer|suspendre|résilier|radier|supprimer|rompre) … (compte|contrat|bail|ligne|abonnement|inscription|profil)  4
compte … (suspendre|fermer|clôturer|désactiver|bannir|supprimer) … (lendemain|motif|explication|préavis|raison|prévenir|avertir)  5
(contrat|bail|abonnement|formation) … (rompre|casser|résilier|interrompre) … (motif|raison|préavis|prévenir|unilatéralement|explication|lendemain|brutalement)  5
(supprimer|fermer|clôturer|désactiver) … compte … (exploit|relever|impossible|mission|galère|compliqué|difficile|calvaire|parcours|bouton)  5
(résilier|annuler|stopper|clôturer|désabonner) … (toujours|jamais|=pas) … (effectif|=effective|pris|prendre|actif|=active|traiter)  4
(=voulais|=voulait|=voulions|=voulu) … (annuler|résilier|rétracter|désabonner) … (minute|heure|lendemain|après|refus|refuser|trop|jour|immédiatement)  4
(bail|contrat|abonnement) … (dénoncer|=dénoncé|résilier) … (préavis|motif|raison|prévenir)  5
(demande) … clôture … (envoyer|fois|toujours|jamais|mois)  4
(résilier|résiliation|désabonner|désinscrire|clôturer) …, (toujours|continuer|encore) … (prélever|facturer -facture -factures|débiter|prélèvement|facture)  4
résilier …, continuer … (facturer -facture -factures|prélever|débiter|payer|envoyer|prélèvement)  4
résiliation …, continuer … (facturer -facture -factures|prélever|débiter|payer|prélèvement)  4
alors =que … (résilier|=résilié|=résiliée|désabonner)  4
(=ils|=elle|assureur|assurance|banque|compagnie|mutuelle) mettre fin … contrat  4
(=résilié|=résiliée|=radié|=radiée|=viré) (=en|pour|après|=suite|sans|=car) … (sinistre|accident|question|raison|motif|minute|seconde|jour|semaine|an|impayé|erreur)  4
résiliation … (refuser|impossible|difficile|compliqué|galère|long|interminable|ignorer|bloquer|fois|relance|toujours|jamais)  4
(demande|courrier|lettre|dossier) … résiliation … (sans|aucun|jamais|toujours|perdre|ignorer|égarer|refuser)  4
!(résiliation|annulation) … (=prise|compte|effectuer|traiter|valider|enregistrer)  4
(résiliation|annulation) … !(=prise|=pris|compte|effectuer|traiter|valider|enregistrer|faire)  4
(recevoir|débiter|prélever|facturer -facture -factures) (encore|toujours) … (résilier|désabonner|résiliation)  4
(rompre|interrompre|stopper|cesser) … contrat … (unilatéralement|arbitrairement|prévenir|raison|motif|sans)  4
(prélèvement|cotisation|facture|facturation) … continuer … (résiliation|résilier|désabonner)  4
(résilier|désabonner|annuler|résiliation) … (=peine =perdue|combat|parcours|galère|calvaire|=mission =impossible|casse-tête|enfer)  4
(assurance|assureur|banque|compagnie|mutuelle|fournisseur|bailleur|opérateur) résilier (=le|=mon|=mes|=les|=son|=leur) (contrat|compte|bail|abonnement)  4
(=vient|=viennent|=venez|=venait) =de résilier (=mon|=mes|=notre|=le) (contrat|compte|assurance|abonnement)  2
(=ils|=elle) résilier (=mon|=mes|=notre|=le|=les|=vos|=votre) (contrat|compte|assurance|abonnement)  4
télétransmission … (résilier|résiliation|ancien)  3
(demander|imposer|exiger|réclamer|obliger) … <nombre> (mois|semaine) … préavis  4
préavis … (abusif|illégal|interminable|énorme|long)  4
bouton … (résiliation|désabonnement|annulation) … (introuvable|caché|absent|=existe)  4
(bailleur|propriétaire|agence|banque|opérateur|salle|école) … mettre fin … (bail|contrat|compte|inscription|abonnement)  4
# --- annulation refusée, tout gardé
(annulation|annuler) … (refuser|=refusé|=refusée|impossible|bloquer)  4
=ni échangeable =ni remboursable  4
=ni =repris =ni =échangé  1
(annuler|=annulé|annulation) …, (=zéro|aucun|=pas|=pas =de) remboursement  4
(annuler|=annulé) …, (garder|conserver|retenir|empocher|facturer) … (tout|totalité|intégralité|acompte|<nombre>)  4
annulation =gratuite …, (refuser|payer|facturer|petit|=sauf|=en =fait|faux|mensonger)  4
frais annulation  2
=frais =d =annulation … (<nombre>|abusif|exorbitant|honteux|scandaleux|énorme|total)  4
# --- où, comment résilier
(trouver|savoir|chercher|comprendre) … (=où|comment) (résilier|=se =désabonner|=me =désabonner|arrêter =l =abonnement|annuler)  4
(=pour|afin) (résilier|=se =désabonner|=se =désinscrire|=s =en =désinscrire) … (balader|promener|=bonne =chance|=bon =courage|galère|=impossible|devoir|falloir|jour|attendre|courrier|appeler|enfer|combat|=c =est|rien)  4
(résilier|annuler|=se =désabonner|=se =désinscrire|clôturer) … (relever|tenir) … (exploit|miracle|combattant|impossible|=défi)  4
(résilier|=résilié|=résiliée|résiliation|désabonner|annuler) …, (encore|toujours|continuer) … (prélever|débiter|facturer|prélèvement|mensualité|payer)  4
(essai|période =d =essai|=offre =d =essai|abonnement) … (impossible|difficile) … (arrêter|stopper|annuler|résilier|interrompre)  4
(=se|=me|=m) rétracter …, (refuser|ignorer|=font|mort|rien|aucun|silence|garder|contester|jamais)  4
!droit … (rétractation|rétracter|annulation)  4
# --- l'entreprise ferme, bloque, radie
(fermer|=fermé|clôturer|supprimer|suspendre|désactiver|bannir|bloquer|geler|radier) … (=mon|=ma|=notre|=mes) (compte|boutique|profil|espace|annonce =s) … (=sans|préavis|=du =jour|raison|prévenir|motif|explication|avertissement)  4
(=mon|=ma|=notre) (compte|boutique|profil) … (fermer|=fermé|=fermée|clôturer|supprimer|suspendre|=suspendu|désactiver|bannir|bannir|radier) … (=sans|préavis|=du =jour|raison|prévenir|motif|explication|avertissement)  4
(compte|boutique|profil) … (=fermé|=fermée|=clôturé|=supprimé|=suspendu|=suspendue|=désactivé|=désactivée|=banni|=bannie|=bloqué|=bloquée) … (=sans|=du =jour =au =lendemain|=raison|=préavis|=motif|=explication)  4
(=me|=m|=nous) (virer|bannir|radier|exclure|évincer) … (plateforme|site|application|appli|contrat|assurance)  3
(réservation|séjour|location|billet|voyage|commande) … (annuler|=annulé|=annulée) … (unilatéralement|=sans =me|=sans =mon|=sans =nous|=sans =prévenir|=sans =explication)  4
(propriétaire|hôte|hôtel|loueur|agence|organisateur|tour-opérateur) … (annuler|=annule) … (=notre|=ma|=mon|=nos|séjour|réservation|location)  4
décision (définitif|irrévocable)  2
# --- annuler et recevoir quand même ; l'autre annule
(commande|colis|article) … (partir|=parti|=partie|expédier|=expédié|=expédiée|livrer|=livrée) … =alors =que =j =avais annuler  4
(annuler|=annulé|annulation) …, (expédier|=expédié|envoyer|=envoyé|livrer|=livré|débiter|=débité|prélever) … (=quand =même|malgré|=tout =de =même)  4
(compte|boutique|profil) (restreindre|=coupé|=dégagé|radier|bannir)  3
(=banni|=bannie|=radié|=radiée) (=après|=sans|=à =vie|=pour|=de|=du)  4
(hôtel|agence|propriétaire|=tour =opérateur|voyagiste|loueur|compagnie|=ils|hôte) annuler … (veille|jour =avant|=jour =du|billet|vol|séjour|location)  4
(séjour|voyage|croisière|location|réservation) … (annuler|=annulé|=annulée) … (=par =l|=par =la|=par =le) (agence|hôtel|compagnie|propriétaire|plateforme|loueur|organisateur|=hôte)  4
(demander|=demandé|vouloir|=voulu) … annuler … (refus|refuser|=refusé|impossible|=trop =tard|=non)  4
(obliger|=oblige|forcer|contraindre) … (=au =bout|=jusqu =au =bout|=rester|terme) … (engagement|contrat|abonnement)  4
(empêcher|=empêche) … (partir|résilier|quitter|annuler)  3
=pour (=partir|=résilier|=en =sortir|=sortir|=arrêter|=se =désabonner|=se =désinscrire|=résilier =par =contre) … (=faut|recommandé|certificat|=impossible|=galère|=croix|=parcours)  5
impossible =de (sortir|=sortir|=se =libérer|=se =dégager) … (mandat|contrat|engagement|abonnement|formation)  5
(=veux|=voulu|=voulais|=souhaité|=demandé) … (arrêter|=arrêter|=quitter) … (formation|=cours|abonnement|salle|contrat) …, (=force =majeure|=refus|=refuse|=engagement|=impossible|=conditions|=cgv|=jusqu)  5
(=oblige|=obligent|=obligé|=obligée|=forcé) … (=payer|=aller|=rester) … jusqu … (=fin|=terme|=bout|=échéance) … (engagement|contrat|année|abonnement)  4
(=certificat =médical|=déménagement|=justificatif|mutation|chômage) … (=refusé|=refusée|=pas =accepté|=insuffisant|=rejeté) … (résiliation|résilier|abonnement|salle)  4
(contrat|abonnement|assurance|mutuelle|bail|inscription) … (=rompu|=rompue|=suspendu|=suspendue|=annulé|=annulée|=résilié|=résiliée) … (=sans =préavis|=unilatéralement|=sans =prévenir|=sans =raison|=sans =motif|=du =jour =au =lendemain|=sans =mon =accord|=sans =explication|=d'office)  5
(=exclu|=exclue|=viré|=virée|=radié|=radiée|=évincé) … (=club|=formation|=école|=mutuelle|=association|=cours|=salle|=du =jour =au =lendemain)  4
(=ont|=m'ont|=mont|=vont|=veulent) … (=résilié|=résilier|=viré|=radié) … (=mes|=mon|=notre|=nos|=deux|=tous) … (contrat|assurance|mutuelle|compte)  3
(résilier|résiliation|radier|désabonner) … (épreuve|calvaire|galère|parcours|cauchemar|enfer|infructueux|impossible|bataille|combat)  4
(=me|=m|=se|=nous) faire (virer|radier|résilier|jeter) … (assurance|sinistre|banque|assureur|club|mutuelle)  4
(résilier|=résilié|=résiliés|=résiliée|=résiliées) … (=mon|=ma|=mes|=nos|=notre) (contrat|assurance|compte) … (sinistre|prévenir|motif|raison|tort)  4
(contrat|assurance|abonnement) résilier … (=continue|sinistre|pourtant|toujours|encore)  3
(exiger|demander|=exigent|=demandent) … (motif|justificatif|preuve) … (=pour =partir|résilier|résiliation|annuler)
(=repars|=reparti|=repartie|=repartis|resigner) =pour (=un|=une|<nombre>) (an|année|mois)  3
(compagnie|assureur|assurance|mutuelle|banque|bailleur|opérateur|=ils|on|@entreprise) (=va|=vont|menacer) … (résilier|radier|clôturer) … (=mon|=ma|=mes|=notre|=me|contrat|compte|bail)  4
!(pouvoir|vouloir|souhaiter|accepter) (=m|=nous|=l|=me|=mon|=ma|=notre) (assurer|garder|couvrir)  3
(essayer|tenter|batailler|galérer|=tante) … (quitter|partir|sortir) … (assurance|banque|opérateur|contrat|club|salle|mutuelle|fournisseur|abonnement|compagnie|société|boîte)  4
(tenter|=tente|essayer|=essaie|=essaye) … partir … depuis  4
(désactiver|supprimer|annuler|arrêter|suspendre|résilier|clôturer|stopper) …, (livrer|livraison|arriver|recevoir|débiter|prélever|expédier) … (quand même|malgré|tout =de =même|sous =peu|encore|toujours|forcer|=comme =si)  4
(annuler|désactiver|résilier) …, livraison … (forcer|arriver|maintenir)  4
(abonnement|prélèvement|contrat|livraison|envoi) … !(arrêter|finir|cesser|stopper)  4
(virer|exclure|radier|résilier|éjecter) … (après|pour|à cause) … (sinistre|accident|retard|impayé|incident|an)  4
(bail|contrat|abonnement|mission|adhésion|inscription) … !renouveler … (motif|raison|explication|prévenir)  3
(toujours|encore|rester) (engager|abonné|client|inscrit) … malgré  4
(empêcher|retenir|interdire) … (quitter|résilier|résiliation)  4
(=tout|œuvre) … (=pour) … !(partir|quitter|résilier)  3
!recevoir … (demande|lettre|courrier|mail) … (résiliation|annulation|rétractation|clôture|dénonciation)  4
demande … (clôture|clôturer|fermeture|fermer|résiliation|annulation) … depuis  4
demander … (clôturer|fermer|résilier|annuler) … depuis  4
(menace|menacer) … (résiliation|résilier|radiation)  4
@rupture … (durer|traîner|lent|interminable)  3
(courrier|lettre|recommandé|avis) (résiliation|radiation)  1
(motif|cause) résiliation  1
(falloir|=faut|devoir|obliger|exiger|demander) … (recommandé|courrier|lettre|certificat|préavis|justificatif) … (=pour) … (partir|résilier|annuler|arrêter|désabonner|quitter)  4
(désabonnement|désinscription|résiliation|annulation) … !(marcher|fonctionner)  4
(résilier|annuler|désabonner|résilié) …, (=en =tiennent|tenir) … !compte  4
(résilier|rétractation|résiliation) …, !(tenir|prendre) … compte  3
(virer|jeter|éjecter|résilier|radier|dégager) … (premier|moindre|deuxième|second|petit) (sinistre|accident|incident|retard|pépin|problème)  4
(garder|retenir) … (=de =force|otage|prisonnier)  3
(recommandé|lettre|courrier|mail|appel) …, (toujours|encore) (abonné|client|engager|inscrit|prélevé)  4
(décourager|dissuader|empêcher|embrouiller) … (partir|résilier|quitter|arrêter)  4
!moyen … (supprimer|fermer|clôturer|résilier|arrêter|annuler) … (compte|contrat|abonnement|profil)  4
(couper|fermer|supprimer|résilier) … (ligne|compte|contrat|abonnement) … alors … rien … demander  4
!(résilier|annuler|clôturer|stopper) @objet  2
!(résilier|annuler|clôturer|stopper)  1
(jamais|=toujours =pas) (résilier|annuler|clôturer)  3

[éloge]
(résilier|annuler|désabonner|suspendre|stopper) … (facilement|simplement|clic|rapidement|aisément|souplesse|liberté)  4
(résilier|annuler|suspendre|stopper) … tout moment  3
@rupture … (=être|=est|=était|très)? (facile|simple|rapide|efficace|fluide|impeccable|aisé)  3
(facile|simple|rapide|possible|aisé|facilement|simplement|librement) … (résilier|désabonner|suspendre|rétracter|annuler)  4
(facilité|simplicité|rapidité|souplesse|flexibilité) … (@rupture|résilier|annuler|désabonner|suspendre|pause|suspension)  5
!(problème|souci|difficulté) … (@rupture|résilier|annuler|désabonner)  5
sans engagement … (bien|super|parfait|top|pratique|appréciable|génial)  4
(occuper|charger|gérer) … résiliation … (ancien|tout|bien|parfait|merci|rapidement|autre)  4
(suspension|pause) … (possible|facile|pratique|simple|bien)  3
(résilier|annuler|suspendre|désabonner|stopper|arrêter) … (clic|aucun problème|=sans =souci|liberté|=quand =on =veut|frais)  3
@rupture … (clic|minute|aucun souci|=sans =souci|=sans =problème)  1

[sujet]
résiliation  1
rétractation
désabonnement  1
désinscription
annulation  1
radiation  1

[neutre]
clôture … (litige|dossier|réclamation|ticket|enquête|incident)
(siret|=siren|=siret|société|entreprise|artisan) … (radier|=radié)
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
refuser … rembourser … annuler
après résiliation
(=frais|occuper|charger|faire) … résiliation … (ancien|précédent|concurrent)
mettre … =clé … =sous =la =porte
(employeur|patron) … suspendre … contrat
mail confirmation … résiliation
(remboursement|somme|argent|montant|salaire|virement) … virer
virer (somme|argent|salaire|<nombre>)
(=ai|=avons) résilier … raison

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
plainte  Ça fait cinq mois que je demande la clôture de mon compte.
plainte  Pour partir c'est un labyrinthe.
rien     Je suis parti en vacances dimanche.
rien     J'ai pris une assurance annulation pour mon voyage.
rien     Je n'arrive pas à trouver mon colis.
rien     Vos prix augmentent chaque année.
plainte  Le vendeur ne veut pas annuler la commande.
plainte  La plateforme a suspendu mon compte vendeur du jour au lendemain.
plainte  J'ai voulu arrêter la formation, on me demande un recommandé.
plainte  pour fermer un livret il faut se déplacer trois fois
rien     J'ai fini mon contrat de stage en juin.
plainte  J'ai laissé passer la date et c'est reparti pour un an.
plainte  Le compte a été fermé par erreur à la place d'un homonyme.
rien     Il faut attendre la clôture du litige.
plainte  Je reçois encore des colis alors que j'ai résilié.
plainte  Résiliée pour une simple question posée au téléphone.
plainte  Ma demande de résiliation a été ignorée.
rien     Il serait bête de jeter ces légumes à la poubelle.
plainte  Le bailleur a mis fin au bail du jour au lendemain.
plainte  On m'impose trois mois de préavis.
plainte  Annulation refusée alors que le séjour est dans deux mois.
plainte  Ma boutique a été fermée du jour au lendemain, sans préavis ni motif.
plainte  L'agence a annulé notre croisière la veille.
plainte  Résilier chez eux est une épreuve.
rien     L'examen fut une épreuve.
plainte  La compagnie va résilier mon contrat à l'échéance.
plainte  J'ai désactivé mon compte, je suis livré quand même.
plainte  Ils me menacent de résiliation.
rien     Pour moi c'est un motif de résiliation.
rien     Le policier m'a fait jeter mon sac.
plainte  Il faut un recommandé pour partir.
plainte  Assureur qui vous vire au premier accident.
