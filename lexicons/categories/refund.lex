titre  Remboursement
quoi   L'argent déjà payé n'est pas rendu, l'est en retard ou en partie, ou le client le réclame ; remboursements de soins par une mutuelle compris.

@rendre   rembourser rendre restituer reverser recréditer rétrocéder recréditer =rembourse
@sous     argent somme montant acompte arrhes caution dépôt trop-perçu avance provision euro pognon fric thune sou frais achat billet commande
@soin     soin lunette optique dentaire dentiste ostéo ostéopathe opticien prothèse consultation ordonnance médicament hospitalisation chambre honoraires couronne implant semelle kiné vétérinaire radio analyse
@eur  euro € =eur =balles =fcfa =cfa =francs

[plainte]
(caution|cautionnement|empreinte|acompte) … (immobiliser|=immobilisée|bloquer|geler|débloquer|libérer)  4
(acompte|arrhes|caution|dépôt|cautionnement) … (conserver|retenir|confisquer|empocher)  4
trop-perçu … (attendre|toujours|jamais|mois|réclamer|demander|refuser|rien)  4
(déposer|dépôt) bilan  1
liquidateur  1
mandataire judiciaire  1
(garder|conserver|retenir|=garde) … (commission|frais service|frais dossier|frais réservation)  4
(toucher|recréditer|rembourser|rendre|restituer|reverser|virer|créditer) (=que|=qu) (<nombre>|moitié|partie)  4
(vouloir|demander|exiger|réclamer|falloir|souhaiter) … (déduire|défalquer|décompter|retrancher) … (jour|mois|somme|semaine|nuit|facture|séance|frais|<nombre>)  4
(demander|réclamer|vouloir|exiger) (=un|=le|=la)? (tiers|quart|moitié) … (prix|somme|loyer|billet|séjour)  4
(acompte|=d =avance|avance|arrhes|moitié|matériau) …, (disparaître|injoignable|fantôme|absent|volatiliser|évaporer|=plus =de =son|silence radio)  3
!ouvrir droit … (remboursement|restitution|annulation|avoir)  5
(dossier|demande|formulaire) … (remboursement|rembourser) … (perdre|égarer|refaire|renvoyer|incomplet)  4
(=sécu|sécurité =sociale|=cpam|=ameli|complémentaire|mutuelle|caisse) … (toucher|recevoir|rembourser|percevoir|verser) … (rien|jamais|moitié|tard)  3
(feuille soin|décompte) … (rejeter|perdre|refuser|renvoyer|égarer|attendre|toujours)  3
(demander|réclamer|exiger|vouloir|attendre) … remboursement … (intégral|total|immédiat|intégralement)  4
toujours (=nos|=mes|=mon|=notre|=ma) <nombre> @eur  4
(=bon|=bons|=avoir|coupon|crédit) … =au =lieu … (<nombre>|argent|=sous|remboursement|rembourser)  5
(=bon|=bons|=avoir|coupon|crédit) … =à =la =place … (<nombre>|argent|=sous|remboursement|rembourser)  5
(=bon|=bons|=avoir|coupon) … valable … (lieu|place|rembourser|remboursement)  5
(liquidation|redressement) =judiciaire  3
=rendez (argent|commission|frais|=sous|somme|acompte|caution|fric|pognon)  3
toujours (=nos|=mes|=mon|=notre|=ma) (argent|caution|=sous|dépôt|acompte|chèque|fric)  4
<nombre> @eur …, !(rembourser|recréditer|récupérer|revoir)  5
(aimer|vouloir|espérer|souhaiter|compter -compte -comptes) … (revoir|récupérer|=ravoir|retrouver) … (argent|mise|=sous|différence|acompte|solde)  4
retour … cours … (traitement|contrôle|vérification|analyse|validation)  2
(retour|renvoi|renvoyer|retourner) …, (toujours|jamais|rien|aucun|attendre) … (rembourser|remboursement|argent|virement|recréditer|centime|crédit)  5
(récupérer|=ravoir) (=les|=mes|=mon|=la|=ma|=le|=nos|=notre)? <nombre>? (trimestre|inscription|mensualité|solde|semestre|différence|prorata|adhésion|acompte|arrhes|caution)  2
(acompte|arrhes|versement|avance) … définitivement? (=acquis|=acquise|=acquises)  4
définitivement (=acquis|=acquise|=acquises|==perdu|==perdus)  4
tout … (entamer|commencer|débuter) … ==dû  4
(virement|remboursement|chèque) … (partir|effectuer|lancer|émettre|ordonner|envoyer|déclencher|valider|prévoir|programmer|promettre|annoncer) …, !(recevoir|arriver|créditer|apparaître|voir)  4
(virement|remboursement|chèque) … (partir|effectuer|lancer|émettre|déclencher|valider|promettre|annoncer) …, attendre  4
(remboursement|rembourser|virement) … (sous|promettre|annoncer|délai|promis) … <nombre> (jour|semaine|mois) …, (rien|toujours|aucun|attendre)  4
(jour|semaine|mois|an) …, (rien|aucun|=pas) … remboursement  4
(attendre|patienter) …, !(remboursement|argent|virement|centime|rembourser)  2
(annuler|annulation) …, !(rembourser|remboursement|argent|recréditer|restituer|rendre|centime)  5
(annuler|annulation) …, (garder|conserver|retenir|empocher) … (<nombre>|acompte|arrhes|argent|totalité|intégralité|tout|somme|frais|caution)  5
(annuler|annulation) …, =un =avoir  3
(retenir|=retenue|prélever|déduire|soustraire|amputer) … (caution|dépôt garantie)  5
(caution|dépôt garantie) …, (toujours|jamais|attendre|silence|prétexte|retenir|déduire) … (rendre|restituer|rembourser|récupérer|recevoir|revoir|nettoyage|peinture|ménage|<nombre>)  3
état =lieux …, (caution|dépôt garantie) … (toujours|jamais|attendre|mois|=retenu|retenir|garder)  4
(=reste|rester) … (=me|=nous) (rembourser|reverser|restituer)  4
(remboursement|rembourser) … (incomplet|moitié)  3
remboursement … <nombre> … (lieu|contre|sur|alors)  4
(rembourser|recréditer|rendre -rendez|restituer) (=que|seulement|uniquement|juste|=qu) … (<nombre>|moitié|partie|tiers|port|frais)  3
!(pouvoir|possible|accepter|vouloir) … (=rembourser|=remboursement|=restituer|=recréditer)  5
(impossible|=impossible|=moyen|difficile|mal|galère) … (faire|=se|=me) rembourser  5
(falloir|=faut|devoir|=fallu) … (batailler|battre|insister|menacer|relancer|harceler|supplier|pleurer|mendier|avocat|médiateur) … (rembourser|remboursement|restituer|récupérer|=ravoir)  5
(supplier|quémander|mendier|batailler) … (remboursement|caution)  4
courir après … (argent|=sous|remboursement|caution|<nombre>|virement)  5
(abonnement|forfait|carte|carnet|cours|séance|stage|inscription|billet|pass|adhésion) …, (fermer|annuler|supprimer|déménager|faillite|liquidation) …, (rembourser|remboursement|rien|argent|recréditer|perdre|=perdu|report)  4
(perdre|=perdu|envoler) … (=mon|=mes|=nos|=notre|=ma) (argent|acompte|=sous|arrhes|mise|avance)  3
(=payé|payer|=réglé|régler) …, (jamais|rien|=pas) … (recevoir|livrer|voir|obtenir) …, (rembourser|remboursement|argent|<nombre>)  4
(considérer|annoncer|afficher|marquer|indiquer) … (=remboursé|=remboursée|remboursement effectuer) …, (rien|toujours|jamais|aucun)  3
soit =disant (=remboursé|rembourser)  4
(enfant|bébé|soin|consultation|lunette|dentaire) … (=mal|peu|rien) … rembourser  4
(garder|conserver|retenir) … (=mes|=nos|=mon|=notre) <nombre>? (@eur|argent|=sous|fric|acompte)  5
(=où|=ou) (=est|=sont|passer|=en =est) … (=mon|=mes|=notre) (remboursement|caution)  5
(exiger|réclamer|demander|vouloir) … recréditer  4
(garant|vendeur|plateforme|site|agence|propriétaire|école|club|organisme) … (refuser|renâcler|traîner) … (rendre|restituer|reverser|rembourser|recréditer)  5
(rembourser|restituer) =moi  4
trop =perçu … (attendre|rendre|rembourser|réclamer|restituer)  4
rembourser … (bon|tort|retard|lance-pierre)  3
(=avoir|bon|crédit) … (lieu|place) … remboursement  5
imposer … =avoir … (remboursement|annulation)  5
remboursement … (mois|semaine|jour|an) … (attente|retard)  5
(perdre) … (acompte|arrhes|mise)  3
erreur … remboursement  5
(encaisser|garder) … argent … (rien|recevoir|livrer|annuler)  4
!(rembourser|recréditer|restituer)  5
!(rembourser|restituer|reverser) … @sous  5
!rendre … (argent|caution|acompte|arrhes|dépôt|trop-perçu|somme|sous|fric)  5
!(remboursement|restitution)  5
!(obtenir|recevoir|toucher|percevoir|avoir|voir) (remboursement|restitution|trop-perçu)  4
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
(refus|refuser) … (restitution|restituer|rendre|reverser|recréditer) @sous  4
(faible|mauvais|peu|moindre|maigre|piètre|petit) remboursement  4
niveau remboursement … (bas|faible|nul|insuffisant|déplorable)  4
(demander|réclamer|exiger|vouloir|souhaiter|solliciter|attendre|espérer|revendiquer) … (remboursement|restitution)  4
(demander|réclamer|exiger|vouloir|souhaiter) … (être|faire) … rembourser  4
(demander|réclamer|exiger) … rembourser  4
(vouloir|exiger) … rétrocéder  3
(réclamer|récupérer) (=mon|=mes|=notre|=nos) (argent|fric|pognon|thune)  4
vouloir (récupérer|revoir|=ravoir) … (argent|fric|pognon|thune|=sous)  4
(demande|réclamation|dossier) (remboursement|rembourser)  3
demande … remboursement … (refuser|rejeter|ignorer|sans|rester|perdu|mois|semaine)  5
=remboursez  1
=rendez =moi … (argent|sous|fric|thune)  5
(devoir|aller|pouvoir) … rembourser … (mois|abonnement|commande|billet|argent|frais)  3
(vouloir|moyen|possible|pouvoir) … rembourser … (mois|abonnement|commande|billet|argent|frais|=balles|euro)  2
(impossible|difficile|compliqué|galère|bataille|parcours|mal|combat|peine|lutter|battre|batailler) … (rembourser|remboursement)  5
(impossible|difficile|compliqué|galère|mal|lutter|battre|batailler) … (récupérer|=ravoir) … (argent|caution|somme|acompte|sous|fric|dépôt|trop-perçu|mise)  5
(récupérer|=ravoir) … (caution|acompte|trop-perçu|arrhes|mise)  4
(garder|conserver|retenir|confisquer|empocher|séquestrer) … (argent|caution|acompte|trop-perçu|arrhes|avance)  4
(rembourser|remboursé) … (moitié|partie|partiellement|quart|miette|cacahuète|tardivement|mal|misère)  3
(partiellement|partie|moitié|mal|peu) rembourser  4
rembourser … <nombre> … sur … <nombre>  2
rembourser … <nombre> … (lieu|seulement)  5
rembourser seulement  4
rembourser … forme … (=avoir|bon|crédit)  5
(prétendre|affirmer|soutenir) … rembourser … !recevoir  5
!revoir … argent  5
trop-perçu  1
(vouloir|faire) … rembourser … (rien|néant|silence)  4
promettre … rembourser  3
(promettre|annoncer|promesse) … remboursement  4
!remboursable … (alors|billet|réservation|=dit)  3
(sécu|sécurité|mutuelle|caisse) … !rembourser  5
mutuelle … (rembourser|remboursement) … (rien|mal|peu|tard|retard|mauvais|jamais)  5
@soin … !rembourser  5
!rembourser … @soin  5
(débourser|sortir|avancer|avance) … poche  1
=reste =à charge … (énorme|important|élevé|conséquent|trop)  4
avance frais … (attendre|mois|attente|toujours|rembourser)  4
(offre|demande|dossier) … remboursement … (refuser|=refusé|=refusée|rejeter|illisible|jamais|rien|toujours)  4
(vouloir|exiger|réclamer|récupérer|=rendez|=rendre) (=mes|=mon) (<nombre> @eur|=sous|argent|fric|=thunes)  4
rembourser (=moi|=nous)  4
(=on =me|=ils|=me) … (promettre|=promet|=promis|=promettent) … remboursement  4
<nombre> @eur … =en =trop … (promettre|rendre|rembourser|venir|attendre|récupérer)  4
=rendez (=moi|=nous)? (=mes|=mon|=les|=nos) (=sous|argent|fric|=thunes)  4
(=rendez|=rende|restituer|récupérer) (=mes|=mon|=nos|=les)? <nombre> (=euros|€|euro|mois)  4
!voir … couleur … (=euros|euro|€|argent|remboursement|=sous)  2
(solde|argent|remboursement|trop-perçu|caution|dépôt) … (pouvoir|=peux|=peut) … attendre  4
(encaisser|=encaissé) … refuser … (rendre|rembourser)  5
récupérer (=que|seulement|=qu) (moitié|partie|tiers|<nombre> @eur)  4
(trop =perçu|trop-perçu|trop =payé|=trop =versé) … (attendre|attente|rembourser|rendre|depuis|jamais|toujours)  5
(solde) … (créditeur|=en =ma =faveur) … (attendre|jamais|toujours|mois|rembourser|virer)  4
(protection|garantie) … acheteur … (=où|=inutile|refuser|rien|nul)  2
avancer … (frais|somme|soin) … (attendre|attente|toujours)  3
télétransmission … !(fonctionner|marcher|faire|activer|mettre)  2
!télétransmission  2
(rejet|refus) … (télétransmission|facture) … rembourser  3
rétrofacturation  3
(virement|chèque) … remboursement … !(arriver|recevoir)  5
chargeback  3
=refund  3
(demande|chasse|course) … remboursement … (lettre|appel|mail|relance|avocat|litige|huissier)  4
(relance|relancer|appeler) … remboursement  3
(récupérer|retrouver|=ravoir) … (=mon|=mes|=notre) (argent|=sous|=euros|fric|thune)  4
=déremboursé  4
(restitution|=rendu) … (caution|dépôt) … (refus|retard|partiel|mois|attendre|toujours)  5
dépôt garantie … (mois|garder|conserver|=retenu|retenir|récupérer|refuser|attendre)  5
caution … (mois|garder|conserver|=retenu|retenir|amputer|refuser|attendre)  4
!(vouloir|pouvoir|accepter|daigner|penser|compter -compte -comptes) … (restituer|reverser|rembourser|recréditer)  5
!(vouloir|accepter|daigner) (=me|=nous|=le|=la|=les|=l|=lui) rendre … (argent|somme|caution|acompte|différence|fonds|sous|<nombre>)  4
!vouloir (=me|=nous) (=le|=la|=les|=l) rendre  5
!(vouloir|accepter|pouvoir) … rendre … (argent|caution|acompte|arrhes|=sous|somme|@eur)  5
=veut =pas =me =les =rendre  5
!(vouloir|pouvoir|accepter|daigner) … rembourser … (mois|abonnement|commande|billet|argent|frais|colis|=balles|euro|€|totalité|produit|article|voyage)  5
(vouloir|exiger|demander|réclamer|falloir) … (rendre|restituer|reverser|recréditer) … (argent|sous|=sous|euro|€|somme|fric|thune|caution|acompte|arrhes|dépôt)  5
(vouloir|exiger|demander|réclamer|falloir) … (rendre|restituer|reverser|recréditer) … <nombre> @eur  5
(rendre|restituer|reverser|recréditer) … (=mon|=mes|=notre|=nos|cette|=cet) (argent|=sous|fric|thune|pognon|euro|caution|acompte|arrhes|dépôt|somme|=thunes)  3
=que =on =me =rende  4
=rendez =moi  1
=rendez =nous  4
=rends =moi  3
rendre … (trop payé|trop-perçu|différence)  4
=ni argent  4
=ni =argent  4
(perdre|=perds) … <nombre> @eur  1
(caution|acompte|arrhes) … (envoler|évaporer|volatiliser|disparaître|fumée|trappe|nature|égarer|perdre)  4
(=où|=ou) … passer … remboursement  5
(=me|=nous) =doit … (argent|somme|<nombre> @eur|remboursement|=sous)  4
(=me|=nous) =doivent … (argent|somme|<nombre> @eur|remboursement|=sous)  4
(=me|=nous) =devez … (argent|somme|<nombre>|remboursement|=sous)  4
(attendre|patienter) … (=mon|=mes|=notre|=nos|=ces|=cet|cette) … (argent|euro|€|=sous|virement|somme|solde|différence|thune|fric|chèque)  4
(=attends|=attend|=attendons) … <nombre> @eur
!(recevoir|récupérer|reverser|revoir|retrouver) (centime|=kopeck|radis|argent|somme)  4
!centime  1
!(=kopeck|=radis|=kopek)  3
(retenir|déduire|garder|amputer|soustraire|conserver|ponctionner|retrancher) … <nombre> (@eur|caution|acompte|remboursement|dépôt)  1
(retenir|déduire|garder|amputer|conserver|ponctionner) … (totalité|intégralité|moitié|tiers|caution|acompte|arrhes)  4
caution … (envoler|encaisser|débiter|prélever|disparaître|perdre|sauter|jamais|toujours|ponctionner|=gardée|=conservée)  4
(acompte|arrhes) … (envoler|disparaître|perdre|jamais|garder|conserver|=gardé|=gardées)  4
(réclamer|exiger|vouloir) … (intégralité|totalité|trop-perçu)  3
(récupérer|retrouver) … (=mon|=mes|=ma|=notre|=nos) (argent|=sous|euro|thune|fric|pognon|acompte|caution|mise|somme|dépôt|versement|trop-perçu)  4
récupérer … <nombre> @eur  1
(rembourser|remboursement) … (bout|après|sous|délai) … (mois|semaine|trimestre|an)  4
rembourser … (mois|semaine|an) … (après|tard)  5
(mois|semaine|an|trimestre) … pour … (rembourser|restituer|reverser|récupérer|remboursement)  4
(mois|semaine) … que … (rembourser|remboursement)  4
(rembourser|recréditer|rendre|restituer) … bon achat  5
!vouloir … bon achat  4
!vouloir … =votre =avoir  4
!vouloir =d =un =avoir  4
!vouloir =d =avoir  3
(obliger|imposer|forcer|contraindre|uniquement|seulement|lieu|place) … bon achat  4
(obliger|imposer|forcer|contraindre|uniquement|seulement|lieu|place|proposer) … =un =avoir  4
!prorata  4
prorata  1
=non =remboursable  3
=non =remboursables  3
!remboursable  3
payer … <nombre> … =pour =rien  1
!recréditer  4
=rien =sur =mon =compte  1
=rien =reçu =sur =mon =compte  4
(argent|somme|chèque) … !(revenir|créditer|rendre)  4
(se|me|=se|=me|nous) faire rembourser  2
(=mon|=notre) =dû  2
!prendre charge … @soin  2
@soin … !prendre charge  2
@soin … (mal|peu|jamais|rien|trop peu) … (rembourser|remboursé)  4
crédit impôt … !(recevoir|verser|arriver|toucher|percevoir)  4
(remboursement|rembourser) … (patienter|patience|traitement|instance|étude|validation|suspens|stand-by|cours)  4
remboursement … (silence|néant|rien|=zéro|que dalle|=walou|nada|nouvelle|mensonge|promesse|calendes|=arlésienne|saint-glinglin)  4
(énième|nouvelle|multiple|plusieurs|=3e|=2e|deuxième|troisième) … (demande|relance|réclamation) … remboursement  5
(dossier|demande) … (remboursement) … (clore|classer|suite|perdre|égarer|bloquer|incomplet)  4
(voler|escroquer|arnaquer|délester|plumer) … <nombre> @eur  1
(réclamer|demander|exiger) … <nombre> @eur … (verser|avancer|indûment|débiter|prélever)  4
(asseoir|croix|deuil) … (argent|remboursement|=sous|caution)  4
(faire|mettre) … croix … (argent|remboursement|<nombre>|caution)  4
(encaisser|empocher|garder|prendre) … (argent|fric|chèque|acompte|=sous) … (disparaître|ciao|adieu)  3
!(vouloir|pouvoir|accepter) … =me rembourser  5
=ni argent =ni  4
(=rembousez|=rembourssez) =moi  3
=remboursé =moi  3
=rembourser =moi  3
(fermer|faillite|liquidation|annuler) … (abonnement|inscription|billet|acompte|forfait) … (perdre|=perdu)  3
(billet|réservation) … (=perdu|=perdus|=perdue|=perdues|perdre)  3
rester … charge  1
=reste =à =ma =charge  1
!trace … (=mon|=mes|=notre) (remboursement|virement)  4
(caution|dépôt garantie|dépôt) … (fondre|=fondu|amputer|grignoter|asseoir)  4
(asseoir) … caution  4
remboursement …, <nombre> @eur … =sur <nombre>  4
(souhaiter|vouloir|exiger|demander) (=le|=un|=mon|=mes|=des)? remboursement  4
(espérer|attendre) … être rembourser  3
remboursement (minimum|minime|partiel|incomplet)  4
remboursement … mais (lent|long|tardif|partiel)  4
!(rembourser|remboursement) … (intégralité|totalité)  4
(sourde|=sourde) oreille … (rembourser|remboursement|rendre)  5
bloquer (=mon|=notre|=mes|=nos) argent  2
# --- qui rend l'argent ? on garde tout
=qui =me =rembourse  3
=qui =nous =rembourse  4
=qui =doit =me =rembourser  3
=qui =va (=me|=nous)? =rembourser  3
(réclamer|exiger) (=mes|=mon|=nos|=ces) <nombre>? (@eur|=sous|argent|=€)  4
(=veux|=voulons|=voudrais|=exige|=réclame) (=mes|=nos) <nombre>? (@eur|=sous)  4
(=veux|=voulons|=voudrais|=souhaite|=exige|=aimerais) … (récupérer|revoir|=ravoir) (=la|=cette|=ma|=les|=mes|=mon) (somme|argent|mise|=sous|acompte|caution|différence)  4
(hôtel|propriétaire|vendeur|vendeuse|agence|plateforme|site|enseigne|compagnie|école|club|=ils|=elle) garder (tout|=totalité|=intégralité)  4
(hôtel|propriétaire|vendeur|vendeuse|agence|plateforme|site|enseigne|compagnie|école|club|=ils) garder (=les|=mes|=nos|=la|=toute|=mon|=notre|=l) (<nombre> @eur|somme|argent|acompte|arrhes|caution|=sous)  4
garder … =intégralité … (somme|montant|argent|séjour|acompte|prix)  4
(retenir|=retenu|=retenus|prélever|garder|amputer|ponctionner) <nombre> @eur =sur … (caution|dépôt|remboursement)  4
# --- en avoir, en bon, en moins
(remboursement|rembourser) (=en|=sous =forme) … (=avoir|=bon|=bons|coupon|cagnotte|crédit)  5
(=bon|=bons) =à =valoir … (expirer|inutilisable|périmé|jamais|perdre|seulement|imposer|refuser|lieu)  5
(rembourser|=remboursé|=remboursée) … =hors (=frais|taxe)  3
(remboursement|rembourser) … (=que|sauf) … (taxe|=frais =de =port)  2
(côté|niveau|quant|question) … remboursement … (désert|néant|rien|jamais|toujours|attendre|=on =en =est|zéro|bonne chance|bon courage|galère)  4
(=quant =au|=quant =à) … remboursement  1
(=procéder|=procédez) … remboursement  3
# --- toujours rien sur le compte
(toujours|encore|=plus|=jamais) (rien|aucun) … (virement|crédit|=sur =mon =compte|=sur =ma =carte)  4
=rien (arriver|venir|apparaître|voir) … (=sur =mon =compte|=sur =ma =carte)  4
toujours rien =sur =mon =compte  4
toujours rien =sur =ma =carte  4
toujours aucun (virement|versement|crédit)  2
(=attends|=attend|attendre|attente) … (=recrédit|recréditer|virement retour)  4
=recrédit  3
(encaisser|=encaissé) … (savoir|vite|rapide) …, (recréditer|rembourser|rendre)  4
(argent|somme) … (bien|vite|=déjà) (encaisser|=encaissé) …, (rien|toujours|jamais|aucun)  3
# --- dire adieu à son argent
(dire|faire) (adieu|croix) … (argent|acompte|caution|=sous|<nombre> @eur|remboursement|arrhes)  4
(asseoir|=assis|=assise|=assoir) =sur … (<nombre> @eur|argent|remboursement|caution|acompte)  2
=et =mon argent (=alors|=dans =tout =ça)?  1
(=où|=ou) (=est|=sont) passer (=mon|=mes|=notre|=nos) (argent|=sous|=euros|caution|acompte|virement)  5
(restitution|remise) … (acompte|arrhes|caution|dépôt|somme) … (refuser|bloquer|impossible|toujours|jamais|attendre)  4
(<nombre> @eur|argent|acompte) … (envoler|volatiliser|évaporer) … (nature|fumée)  3
<nombre> @eur =dans =la nature  3
!(débloquer|libérer) … (caution|dépôt|fonds|empreinte)  3
(=débloquez|=rendez|=restituez|=remboursez|=libérez) (=la|=le|=les|=moi|=ma|=mon|=mes|=nous)  1
argent … (=bien|vite) (encaisser|=encaissé)  3
(encaisser|=encaissé|=encaissée) …, (=rien =en =retour|=rien =en =échange|=plus =de =nouvelles|silence)  4
=merci =de =me rembourser  4
=merci =de =nous rembourser  4
=veuillez … rembourser  4
=merci =de =procéder … remboursement  4
(<nombre> @eur|=mon =argent|=mes =sous) … volatiliser  3
=pour (=mes|=nos) =frais  2
# --- autres façons de dire que l'argent manque
(=tintin|=que =dalle|=macache|nada|=walou|=nib) … (remboursement|argent)  4
remboursement …, (=rêver|rêver|=oubliez|=bonne =chance|=inespéré|=même =pas =en =rêve|mirage)  4
(attendre|=attends) … (être|=être) (créditer|=crédité|=créditée|=recrédité|=recréditée)  4
(rembourser|=remboursé) … =mais =pas (=les|=le|=la|=mes) (frais|port|option|taxe|livraison|commission)  4
(acompte|argent|caution|=mes =sous) (=est|=sont) passer =où  4
(=m|=me|=nous) … (garder|=gardé|retenir|=retenu|=sucré|=piqué) <nombre> @eur  4
(trop payer|trop-payé|trop =payé|trop =versé) … !(rendre|rembourser|restituer)  4
(rembourser|remboursement) … (=compte-gouttes|=au =compte =gouttes|lance-pierre|=miettes|=en =plusieurs)  4
(promettre|=promettent|annoncer) … (virement|recréditer)  3
=droit =à =zéro  3
=eu =droit =qu =à =un =avoir  4
(=cgv|condition|règlement) … (=pour =ne =pas|refuser|=se =cacher|=se =cachent) … rembourser  4
(prime|aide|=crédit =d =impôt|=crédit =d'impôt|bourse|=indemnités|=ij|=apl) … (=toujours|=jamais) … (=pas)? (=versée|=versé|=versées|=viré|=virée|=payée|=reçue|=remboursé)  2
!verser … (=avancé|=avance) … (frais|euro)  4
(=avancé|=avancer) … (frais|euro) …, !(rembourser|verser)  4
(délai|temps|attente|lenteur) … (remboursement|rembourser) … (long|trop|interminable|infini|excessif|mois|semaine)  4
(rembourser|=rembourse|=remboursent|remboursement) … (insuffisamment|insuffisant|peu|mal|faible|partiellement|ridicule|dérisoire|mauvais)  3
(impossible|difficile|galère|difficulté|compliqué|rechigner) … (récupérer|revoir|débloquer|retirer) … (argent|fonds|épargne|capital|dépôt|caution|mise|solde)  4
(demander|demande) … rachat … (attendre|toujours|mois|rien|jamais)  4
rachat … contrat … (attendre|toujours|mois|rien|jamais)  4
(rester|reste) … <nombre> … charge  3
(désirer|vouloir|souhaiter|essayer) récupérer … (argent|fonds|épargne|capital|=sous|mise) … (désagréable|impossible|jamais|rien|répondre|galère)  3
rendre =moi … (argent|=sous|euro|fric|thune|pognon)  4

[éloge]
(rapidement|vite|aussitôt|immédiatement|correctement) rembourser  4
rembourser (immédiatement|rapidement|vite|aussitôt|intégralement|totalement|entièrement|instantanément|heure|discuter|sourciller|délai|journée|=48h|=24h|facilement|bien)  5
remboursement … (rapide|immédiat|efficace|facile|simple|impeccable|parfait|intégral|correct|satisfaisant|excellent|fluide|top|ponctuel|express|nickel|instantané|total|automatique|super|génial|sérieux|régulier|intéressant|généreux|performant)  3
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
(recréditer|restituer) … (rapidement|immédiatement|intégralement|aussitôt) … @sous  3
rendre … (rapidement|immédiatement|intégralement|aussitôt) … @sous  3
rembourser … (lendemain|foulée|illico|surlendemain|broncher|négocier|=illico|question|tarder|semaine même)  5
rembourser … (=jour =même|=aussi =sec)  5
rembourser =en <nombre> (jour|heure|minute|clic)  4
rembourser =le (lundi|mardi|mercredi|jeudi|vendredi|samedi)  3
rendre … <nombre> @eur … (trop|jour|aussitôt|verser)  4
(rendre|restituer|récupérer) … caution … (problème|souci|intégralement|rapidement|lendemain|jour|aussitôt|immédiatement|totalité|vite|intégralité)  5
caution … (rendre|restituer|récupérer) … (lendemain|jour|intégralement|intégralité|entier|problème|immédiatement|aussitôt|rapidement|minute|place|souci)  5
(sans|aucun) … (discuter|discussion|broncher|question) … rembourser  4
rembourser … sans … (discuter|question|justifier|broncher)  4
(avoir|recevoir|récupérer) … (=mon) argent <nombre> (jour|heure)  4
remboursement … (arriver|faire|tomber|verser|virer) … (en|sous|dans) (<nombre>|=48h|=24h)  3
(vite|rapidement|parfaitement|correctement) rembourser  3
(bon|excellent|meilleur|super) (remboursement|couverture)  3
(rembourser|=remboursé|=remboursée|=remboursés) =en <nombre> (jour|heure|minute)  4
remboursement (recevoir|faire|arriver|créditer|virer) (=en|=sous) <nombre> (jour|heure)  4
(rembourser|remboursement|=remboursé) … =sans (discuter|=discussion|rien =demander|=sourciller|poser)  4
(rembourser|=remboursé|=remboursée|remboursement|=remboursés) … =sans (problème|souci|difficulté|discuter|discussion)  4
remboursement (=en|=sous) <nombre> (jour|heure)  4
(caution|dépôt|acompte|avance|argent) … (=rendu|=rendue|=restitué|=restituée|=remboursé|=remboursée) … (=sans|rapidement|vite|intégralement|=dans =la|=en <nombre>)

[sujet]
remboursement
=remboursements
rembourser  1
recréditer
restitution  1

[neutre]
remboursement rien (dire|redire|signaler)
(=me|=nous|=m) (demander|réclamer|exiger) =de rembourser
attendre … avant … remboursement
(aller|pouvoir) (=vous|=te) rembourser … (monnaie|café)
attendre … remboursement … épave
!rembourser … sinistre
(rembourser|remboursement) … sinistre
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
(rendre) … (service|visite|compte|hommage|possible|impossible|malade|fou|heureux|facile|difficile|monnaie|agréable)
!(vouloir|pouvoir) rendre (service|visite|compte)
(devoir|aller|pouvoir) rembourser … <nombre> … (mois|an)
(prime|réduction|remise|augmentation) … prorata
=rendez vous
se rendre
=s =y =rendre
(réclamer|demander|exiger) … trop-perçu
trop-perçu … (réclamer|demander|rembourser)
par (mois|an|trimestre) pour … (rembourser|remboursement)
=gardez =votre argent
garder =votre argent
devoir … rembourser … (indu|crédit|prêt|trop-perçu|organisme)
(=dois|=doit|=devons) rembourser
(demander|réclamer|exiger|sommer) (=de|=à) rembourser <nombre>
=doit rembourser <nombre>
vouloir =que =je rembourser
remboursement reçu en <nombre> … rien
(rembourser|=remboursé|=remboursée|remboursement) … =sans rien (demander|faire|réclamer)
(rembourser|=remboursé|=remboursée|remboursement) … =sans =avoir … (demander|réclamer|insister)
=rendez =vous =dans <nombre>
(sinistre|dégât|accident) … !rembourser

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
plainte  Le bailleur ne veut pas me rendre le dépôt de garantie.
plainte  ils me doivent encore 90 euros depuis la fermeture du club
plainte  La compagnie rembourse en bons d'achat, je n'en veux pas.
plainte  Il a fallu six mois pour récupérer mes arrhes au garage.
éloge    Caution rendue le jour même, aucun souci.
rien     Mon rendez-vous chez l'opticien est fixé à mardi.
rien     Je garde un bon souvenir de ce stage.
rien     Il faut que je me rende deux fois par semaine au centre.
plainte  L'agence a toujours nos 900 euros et ne répond pas.
plainte  Ils proposent un bon au lieu de mes 120 euros.
plainte  Je n'ai touché que 15 euros sur les 80 payés chez l'ostéo.
plainte  Plateforme de cours, je veux qu'elle me rétrocède les deux mois.
rien     Je pars deux jours, rien à signaler.
rien     On me demande de rembourser 300 euros que je ne dois pas.
rien     Je ne sais pas si je dois rembourser 120 euros à la caisse.
plainte  Toujours pas remboursée depuis le retour du colis.
plainte  Trois mois que ma caution n'est pas rendue.
plainte  Ils font la sourde oreille pour me rembourser.
plainte  Qui me rembourse les deux nuits, l'hôtel garde tout !
plainte  Toujours aucun virement sur mon compte, je peux dire adieu à mon acompte.
rien     Le vendeur garde les enfants le mercredi.
plainte  Les délais de remboursement sont trop longs.
plainte  Impossible de récupérer mes fonds.
rien     Je veux bien prêter mon argent à mon frère.
