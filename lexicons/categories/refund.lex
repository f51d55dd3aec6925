titre  Remboursement
quoi   L'argent déjà payé n'est pas rendu, l'est en retard ou en partie, ou le client le réclame ; remboursements de soins par une mutuelle compris.

@rendre   rembourser rendre restituer reverser recréditer rétrocéder recréditer =rembourse
@sous     argent somme montant acompte arrhes caution dépôt trop-perçu avance provision euro pognon fric thune sou frais achat billet commande
@soin     soin lunette optique dentaire dentiste ostéo ostéopathe opticien prothèse consultation ordonnance médicament hospitalisation chambre honoraires couronne implant semelle kiné vétérinaire radio analyse

[plainte]
(rembourser|rendre|restituer) =moi … (argent|sous|euro|fric|thune|pognon)?  5
trop =perçu … (attendre|rendre|rembourser|réclamer|restituer)  4
rembourser … (bon|tort|retard|lance-pierre)  3
(=avoir|bon|crédit) … (lieu|place) … remboursement  5
imposer … =avoir … (remboursement|annulation)  5
remboursement … (mois|semaine|jour|an) … (attente|retard)  5
(perdre) … (acompte|arrhes|mise)  3
perdu … (euro|acompte|arrhes)  2
erreur … remboursement  5
(encaisser|garder) … argent … (rien|recevoir|livrer|annuler)  4
!(rembourser|recréditer|restituer)  5
!(rembourser|restituer|reverser) … @sous  5
!rendre … (argent|caution|acompte|arrhes|dépôt|trop-perçu|somme|sous|fric)  5
!(remboursement|restitution)  5
!(obtenir|recevoir|toucher|percevoir|avoir|voir|faire|effectuer|arriver) … (remboursement|restitution|trop-perçu)  5
=non remboursé  4
=non =remboursée  4
=non =remboursés  4
=non =remboursées  4
(remboursement|caution|acompte|trop-perçu|dépôt|arrhes) … !(arriver|recevoir|effectuer|faire|verser|parvenir|traiter|créditer|reverser|rendre|restituer|venir|honorer|apparaître|virer|aboutir)  5
!(recevoir|récupérer|revoir|percevoir|rendre) … (remboursement|caution|acompte|argent|trop-perçu|arrhes)  5
!(voir|revoir) … couleur & (argent|remboursement)
(attendre|attente) … (remboursement|rembourser|restitution)  5
(attendre|attente) … (caution|trop-perçu|acompte)  4
remboursement … attente  4
remboursement … (attendre|promis|promettre)  4
remboursement … (tarder|traîner|retard|bloqué|suspendu|refusé|=rejeté|impossible|interminable|inexistant|partiel|dérisoire|ridicule|minime|insuffisant|faible|incomplet|erroné|oublié|perdu|pitoyable|médiocre|lamentable|catastrophique|misérable|minable|aléatoire|compliqué|annulé|disparaître|nul|tardif|lent|long)  5
(retard|lenteur|délai|erreur|refus|absence|litige|blocage|suspension|manque|défaut|galère) … (remboursement|rembourser)  4
(retarder|repousser|bloquer|suspendre|refuser|rejeter|contester|traîner|éviter|oublier|minimiser) … (remboursement|rembourser|restituer)  5
(refus|refuser) … (restitution|restituer|rendre|reverser|recréditer) … @sous?  5
(faible|mauvais|peu|moindre|maigre|piètre|petit) (remboursement|taux)  4
niveau remboursement … (bas|faible|nul|insuffisant|déplorable)  4
(demander|réclamer|exiger|vouloir|souhaiter|solliciter|attendre|espérer|revendiquer) … (remboursement|restitution)  4
(demander|réclamer|exiger|vouloir|souhaiter) … (être|me|faire) … rembourser  4
(demander|réclamer|exiger) … rembourser  4
(réclamer|récupérer|vouloir) … (argent|fric|pognon|thune)  4
(demande|réclamation|dossier) (remboursement|rembourser)  3
demande … remboursement … (refuser|rejeter|ignorer|sans|rester|perdu|mois|semaine)  5
=remboursez  5
=rendez =moi … (argent|sous|fric|thune)  5
(devoir|aller|pouvoir) … rembourser … (mois|abonnement|commande|billet|argent|frais)  3
(vouloir|moyen|possible|pouvoir) … rembourser … (mois|abonnement|commande|billet|argent|frais|=balles|euro)  3
(impossible|difficile|compliqué|galère|bataille|parcours|mal|combat|peine|lutter|battre|batailler) … (rembourser|remboursement)  5
(impossible|difficile|compliqué|galère|mal|lutter|battre|batailler) … (récupérer|=ravoir) … (argent|caution|somme|acompte|sous|fric|dépôt|trop-perçu|mise)  5
(récupérer|=ravoir) … (caution|acompte|trop-perçu|arrhes|mise)  4
(garder|conserver|retenir|encaisser|confisquer|bloquer|empocher|séquestrer) … (argent|caution|acompte|dépôt|trop-perçu|arrhes|avance|garantie)  4
(rembourser|remboursé) … (moitié|partie|partiellement|tiers|quart|miette|cacahuète|tardivement|mal|misère|sauf)  5
(partiellement|partie|moitié|mal|peu) rembourser  4
rembourser … <nombre> … sur … <nombre>  5
rembourser … <nombre> … (lieu|seulement)  5
rembourser seulement  4
rembourser … forme … (=avoir|bon|crédit)  5
(prétendre|affirmer|soutenir) … rembourser … !recevoir  5
!revoir … argent  5
trop-perçu  3
(vouloir|faire) … rembourser … (rien|néant|silence)  4
(promettre|annoncer|assurer|garantir) … rembourser  4
(promettre|annoncer|promesse) … remboursement  4
!remboursable … (alors|billet|réservation|=dit)  3
(sécu|sécurité|mutuelle|caisse) … !rembourser  5
mutuelle … (rembourser|remboursement) … (rien|mal|peu|tard|retard|mauvais|jamais)  5
@soin … !(rembourser|pris)  5
!rembourser … @soin  5
(débourser|sortir|avancer|avance) … poche  3
=reste =à charge … (énorme|important|élevé|conséquent|trop)  4
avance frais … (attendre|mois|attente|toujours|rembourser)  4
avancer … (frais|somme|soin) … (attendre|attente|mois|toujours|rembourser)  4
télétransmission … !(fonctionner|marcher|faire|activer|mettre)  3
!télétransmission  3
(rejet|refus) … (télétransmission|facture) … rembourser  3
rétrofacturation  3
(virement|chèque) … remboursement … !(arriver|recevoir)  5
chargeback  3
=refund  3
(demande|chasse|course) … remboursement … (lettre|appel|mail|relance|avocat|litige|huissier)  4
(relance|relancer|appeler|écrire) … remboursement  3
(récupérer|retrouver|=ravoir) … (=mon|=mes|=notre) (argent|=sous|=euros|fric|thune)  4
=déremboursé  4
(restitution|=rendu) … (caution|dépôt) … (refus|retard|partiel|mois|attendre|toujours)  5
dépôt garantie … (mois|garder|conserver|=retenu|retenir|récupérer|refuser|attendre)  5
caution … (mois|garder|conserver|=retenu|retenir|amputer|refuser|attendre)  4

[éloge]
(rapidement|vite|aussitôt|immédiatement|correctement) rembourser  4
(intégralement|entièrement|totalement) rembourser  3
rembourser (immédiatement|rapidement|vite|aussitôt|intégralement|totalement|entièrement|instantanément|heure|discuter|sourciller|délai|journée|=48h|=24h|facilement|bien)  5
remboursement … (rapide|immédiat|efficace|facile|simple|impeccable|parfait|intégral|correct|satisfaisant|excellent|fluide|top|ponctuel|express|nickel|instantané|total|automatique|super|génial|sérieux|régulier|intéressant|généreux|performant)  5
(rapide|immédiat|efficace|parfait|excellent|bon|super|impeccable|meilleur) … remboursement  4
(rapidité|efficacité|facilité|célérité|réactivité|promptitude|simplicité|rapide) … remboursement  5
(satisfait|content|ravi|heureux) … remboursement  4
!(problème|souci|difficulté) … remboursement  5
!(problème|souci|difficulté) … rembourser  5
remboursement … !(problème|souci|difficulté)  5
(obtenir|=obtenu) … remboursement … (rapidement|facilement|heure|jour|problème|vite|délai)  4
bon (taux|niveau) remboursement  4
remboursement … (heure|temps|délai) … (record|court)  5
(merci|remercier) … (remboursement|rembourser)  4
amélioration … remboursement  4
rembourser … (merci|bravo|parfait|super)  3
(recréditer|restituer|rendre) … (rapidement|immédiatement|intégralement|aussitôt) … @sous?  3

[sujet]
remboursement
=remboursements
rembourser
recréditer
restitution

[neutre]
(devoir|=dois|=doit) … rembourser … (=leur|banque|crédit)
satisfait =ou remboursé
(rembourser|remboursement) … (crédit|prêt|emprunt|dette|mensualité)
(crédit|prêt|emprunt) … (rembourser|remboursement)
!(avoir|devoir) … rembourser … prêt
capacité remboursement
remboursement anticipé
tableau … remboursement
(comment|quand|combien|où|quel) … (remboursement|rembourser)
(délai|montant|taux|condition|modalité|date) … remboursement
(connaître|savoir|vérifier|suivre|consulter) … (remboursement|=remboursements)
(politique|condition|modalité) … remboursement
(rendre|=rendez) (service|visite|compte|hommage)
(base|relevé|décompte) remboursement

[exemples]
plainte  Six mois que j'attends le remboursement de mon billet d'avion.
plainte  Toujours pas remboursé de ma commande annulée !!
plainte  Le bailleur garde ma caution depuis juin sans explication.
plainte  Je demande le remboursement intégral de la formation annulée.
plainte  ils veulent pas me rembourser le colis perdu
plainte  On ne m'a remboursé que la moitié de la chambre.
plainte  La mutuelle refuse de rembourser mes lunettes.
plainte  rembourssez moi mon abonnement svp, remboursez !
plainte  Impossible de récupérer mon acompte chez ce constructeur de cuisine.
plainte  AUCUN REMBOURSEMENT APRES TROIS RELANCES
plainte  Remboursement partiel, il manque 40 euros.
plainte  On me propose un avoir en lieu et place du remboursement.
éloge    Remboursement rapide, sans discuter.
éloge    J'ai été remboursée intégralement en deux jours.
éloge    Remboursements efficaces, tout est automatique.
éloge    La rapidité des remboursements est remarquable.
éloge    Aucun souci de remboursement avec cette mutuelle.
rien     Comment obtenir un remboursement anticipé de mon prêt ?
rien     Satisfait ou remboursé, dit l'affiche du magasin.
rien     Je rembourse mon crédit auto depuis deux ans.
rien     Je me suis rendu au guichet de la gare hier.
rien     Les conditions de remboursement sont sur le site ?
rien     Le colis est arrivé avec trois jours de retard.
rien     Le serveur a rendu la monnaie avec le sourire.
rien     La rue est en travaux.
rien     Ils m'ont rendu service.
rien     Le conseiller est injoignable depuis lundi.
