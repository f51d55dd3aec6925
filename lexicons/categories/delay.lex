titre  Retard et délais
quoi   Une chose due (dossier, réparation, livraison, paiement, rendez-vous, repas…) est en retard, pas faite ou trop lente. Attendre qu'une personne réponde : reachability.

@brève  jour semaine mois heure minute trimestre =h
@dû  dossier demande commande colis livraison paiement règlement virement versement remboursement indemnisation réparation intervention installation raccordement travaux rendez-vous =rdv repas plat entrée dessert boisson addition carte attestation document contrat devis passeport permis titre expertise expert sinistre résiliation mutation pension allocation chèque relevé mise pièce article produit
@fait  recevoir livrer expédier envoyer traiter régler payer verser virer rembourser indemniser réparer résoudre installer raccorder rétablir remplacer activer finir terminer commencer effectuer réaliser arriver venir passer servir valider clôturer créditer obtenir récupérer enregistrer ouvrir intervenir débloquer transmettre faire mettre
@encaisse  encaisser prélever débiter facturer vendre souscrire augmenter réclamer
@jr  jour semaine mois an année trimestre quinzaine
@durée2  jour semaine mois an année trimestre heure =h quinzaine
@joursem  lundi mardi mercredi jeudi vendredi samedi dimanche
@lemois  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
@pro  technicien dépanneur expert livreur plombier artisan réparateur électricien carreleur maçon peintre couvreur chauffagiste menuisier cuisiniste installateur serrurier ouvrier chauffeur taxi ambulance facteur médecin infirmière poseur déménageur équipe prestataire coursier transporteur ramoneur jardinier
@bien  argent virement salaire pension retraite prime indemnité indemnisation allocation aide bourse chèque caution dépôt remboursement subvention versement carte badge clé permis passeport diplôme certificat attestation titre visa acte décodeur dossier demande devis résultat ordonnance lunettes prothèse voiture véhicule moto vélo chaudière compteur prêt crédit licence inscription raccordement réparation intervention installation livraison bulletin document relevé
@rendu  recevoir créditer verser livrer expédier délivrer remettre virer valider traiter réparer installer finir terminer commencer rétablir activer raccorder étudier débloquer ouvrir clôturer régler résoudre honorer enregistrer
@aboutir  arriver recevoir livrer venir rendre partir démarrer décoller verser payer rembourser obtenir expédier créditer régler réparer servir terminer débuter atterrir
@panne  panne immobiliser bloquer coupure fuite chauffage courant électricité eau ascenseur
@coupé  internet connexion fibre réseau électricité courant eau gaz chauffage téléphone ligne service wifi box ascenseur télé télévision =tv lumière accès chaudière signal mobile data
@lapse  jour semaine mois an année =j trimestre quinzaine
@papier  attestation carte relevé clé badge certificat permis passeport diplôme bulletin quittance bail

[plainte]
plus <nombre> (semaine|mois) … (que|pour|attendre|toujours)
mettre (mois|semaine|=plombe|siècle|éternité|heure)
mettre plusieurs (mois|semaine|jour|heure)
attente <nombre> (jour|semaine|mois|an)
<nombre> (jour|semaine|mois) sans  1
(panne|coupure|attente|retard) … prolonger
(litige|chantier|dossier) … depuis
sinistre (ouvrir|déclarer|signaler|=en =cours) … depuis
(réparer|régler|livrer|rembourser|traiter) … un jour  1
à peine <nombre> (personne|client|dossier)
ce jour … rien  1
rien avancer
bureaucratie … lent
presque un (an|mois)  1
quasiment un mois
(an|mois) que … attendre
# retard, nom, adverbe, adjectif
retard
retarder
tardif  1
tardivement  1
traîner
traînasser
lambiner
éterniser
prolonger … (panne|attente|retard)
prendre temps fou
prendre énormément temps
prendre … trop temps
prendre beaucoup temps
mettre beaucoup temps
mettre … temps fou
mettre trop temps
mettre <nombre> an  2
(=ça|=ca|cela|démarche|dossier|traitement|procédure|réparation|remboursement|tout) … prendre <nombre> (jour|semaine|mois|an)
prendre =des (mois|semaine|=plombe|éternité)
perdre (<nombre>|demi|plusieurs|quelque|long|beau|précieux|bon|nombreux)? (heure|journée|semaine|mois)
perdre (total|environ|facilement|presque|encore|ainsi) <nombre> (heure|journée|semaine|mois|jour)
temps interminable
temps infini
interminable  2
éternité
calendes =grecques
depuis =perpète
# lenteur
lent
lenteur
lentement
ralentir
lenteur administratif
long traitement
long attente  2
long délai
long terme (arriver|venir)
service long
(procédure|démarche|processus|gestion|prise|formalité) long
(réparation|intervention|livraison|expédition|préparation|installation|raccordement|traitement|remboursement|paiement|règlement|virement|versement|indemnisation|résiliation|instruction|étude|retour) … long
trop long
bien trop long
long et fastidieux  2
tellement long
trop longtemps  2
long venir
long arriver
traitement … (long|interminable|infini)
# délais
délai … (long|interminable|infini|excessif|dépasser|inadmissible|inacceptable|intolérable|scandaleux|honteux|énorme|anormal|déraisonnable|aberrant|fou|extensible|rallonger|exagérer|hallucinant|extrême|exorbitant|abusif)
délai anormalement
délai extrêmement
délai … énorme
!respecter … délai
délai !respecter
délai … !(tenir|raisonnable|normal|acceptable)
!tenir … délai
non-respect … délai
!respecter … (date|horaire|heure|échéance|planning|créneau)  2
(date|horaire|heure|échéance|planning|créneau) !respecter
hors délai  2
dépasser … délai
dépassement … délai
rallonger … délai
délai … rallonger
délai repousser
délai <nombre> (semaine|mois)
délai imposer
# report, décalage
repousser … (livraison|rendez-vous|date|intervention|=rdv|départ)
(livraison|rendez-vous|date|intervention|=rdv|départ|commande|colis|travaux|chantier) … repousser
reporter … (livraison|rendez-vous|date|intervention|=rdv)  2
(livraison|rendez-vous|date|intervention|=rdv|chantier|travaux) … reporter
(livraison|date|rendez-vous|=rdv|intervention) … décaler
décaler … (livraison|date|rendez-vous|=rdv|intervention)  1
remettre -remise -remises (tout|=tous)? =au lendemain
reporter sans =cesse
# toujours pas
toujours pas
toujours rien
toujours aucun
toujours !@fait
toujours !@dû
=toujours … encore !@fait
encore rien @fait
toujours attente
toujours en cours
toujours même point
toujours attendre
attendre toujours
encore attendre
attendre encore
!évoluer … dossier
dossier … !évoluer
(dossier|situation|demande|chantier|travaux) … !avancer
dossier … (bloquer|stagner|piétiner|dormir|enliser|traîner|moisir)
dossier … au point mort
point mort
point zéro
piétiner
enliser
rester … plan
laisser … (souffrance|suspens)
!bout … tunnel
# depuis / ça fait / voilà
depuis … attendre
attendre depuis
attendre <nombre> @brève
attendre <nombre> an  1
attendre … (heure|semaine|mois|an|année|=plombe|=plombes|siècle)  1
attendre … longtemps
attendre (toujours|encore) (dossier|commande|colis|livraison|remboursement|virement|paiement|règlement|carte|attestation|indemnisation|expert|technicien|réparation|document|contrat|devis|passeport|chèque|solution)
attendre plusieurs? (dossier|commande|colis|livraison|remboursement|virement|paiement|règlement|carte|attestation|indemnisation|expert|technicien|réparation|document|contrat|devis|passeport|chèque|solution)  1
attendre impatiemment  1
faire attendre
laisser attendre
poireauter
patienter … <nombre> (jour|semaine|mois|heure)
patienter (heure|semaine|mois)
=soyez =patient  2
=soyez =patients  2
prendre … mal patience  2
falloir … patience  1
falloir attendre  2
devoir attendre  2
falloir (plusieurs|bien|environ|presque|minimum|quasiment|compter|attendre|patienter)? (semaine|mois|heure|an|jour|année)
falloir <nombre> (semaine|mois|heure|jour)
obliger attendre  1
obligation attendre
(falloir|devoir|=comptez|=comptes) … compter <nombre> (mois|semaine|heure)
faire <nombre> @brève
faire presque <nombre> @brève
faire bientôt <nombre> @brève
faire environ <nombre> @brève
faire (plusieurs|quelque) (jour|semaine|mois)
voilà <nombre> @brève  1
voici <nombre> (jour|semaine|mois)  1
voici (plusieurs|bientôt|maintenant) … (jour|semaine|mois)
<nombre> (jour|semaine|mois) maintenant  1
<nombre> (jour|semaine|mois) que
<nombre> (jour|semaine|mois) … toujours
<nombre> (jour|semaine|mois|heure) … attendre
<nombre> (jour|semaine|mois|an|heure) attente
(jour|semaine|mois|heure) attente
depuis plus <nombre> (jour|semaine|mois)  2
depuis (plusieurs|quelque) (jour|semaine|mois)  1
depuis (jour|semaine|mois)  1
depuis (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)  1
depuis (début|mi|fin) @lemois  1
plus <nombre> (semaine|mois) pour
(bientôt|presque|quasiment) <nombre> (jour|semaine|mois)
# attente en salle, au guichet
attente … (long|=longue|interminable|infini|insupportable|inadmissible|excessif|inacceptable|énorme|anormal|beaucoup|exagérer|invraisemblable)
(long|interminable|énorme|insupportable) (temps|délai)? attente  2
tellement … attente
beaucoup attente  2
trop attente  2
temps attente  1
heure attente
attente entre … plat
attente … (plat|repas|dessert|table|serveur)
attendre (plat|repas|dessert|table|serveur|addition|boisson)  2
attendre pour (manger|servir|commander|payer|boire)
heure avant … (servir|manger|commander|commande|prendre|plat)
# échéance dépassée
=aurait dû … (livrer|arriver|recevoir|verser|payer|rembourser)
=devait (livrer|recevoir|intervenir)
=devais … recevoir
devoir livrer hier
devoir … recevoir … hier
prévoir … !(venir|passer|arriver|livrer|recevoir)
!venir (technicien|dépanneur|expert|livreur|plombier|artisan)
(technicien|dépanneur|expert|livreur|plombier|artisan|réparateur) … !venir
(technicien|dépanneur|expert|plombier|artisan|réparateur) … !passer
(technicien|dépanneur|expert|livreur|plombier|artisan|réparateur) … !présenter
rien … (faire|fait) … depuis
rien depuis  1
rien venir
rien bouger
jamais … à l'heure
!ponctuel
au compte-gouttes
!rapide … (traiter|régler|payer)
# --- chose due qui ne vient pas
@bien … !(arriver|tomber|venir)
@bien !@rendu
!@rendu (argent|virement|salaire|pension|retraite|prime|indemnité|allocation|aide|bourse|chèque|caution|carte|badge|permis|passeport|diplôme|certificat|visa|résultat|lunettes)
!(bouger|évoluer) … (suivi|statut|dossier)
(suivi|statut) … !(bouger|évoluer)
suivi (figer|bloquer|inchangé)
(suivi|statut) … (figer|bloquer)
(colis|commande|paquet) … bloquer  2
(virement|argent|paiement|transfert|versement|somme|fond|remboursement) bloquer  2
en transit  2
toujours (=en|=au|=à =l|=sous)? (transit|acheminement|examen|vérification|garage|atelier)
encore =en =cours  2
en cours depuis
cours … (traitement|étude|examen|vérification|acheminement|instruction|validation|préparation|transfert) … depuis
(instruction|étude|traitement|attente|examen|réparation|atelier|garage|vérification|préparation|renouvellement|révision) … depuis
faire <nombre> @jr … (cours|traitement)
(paiement|versement|dossier|virement|demande|remboursement|commande) =en =attente  2
aucun trace … @bien
@bien … aucun trace
# --- négation + durée
=pas … depuis <nombre> (jour|semaine|mois|heure|trimestre|quinzaine)  2
=plus =de (voiture|véhicule|remboursement|salaire|virement|versement) depuis <nombre> @jr
=rien … depuis <nombre> @jr  2
=pas … depuis (plusieurs|@lemois|@joursem)  1
=plus … depuis (plusieurs|@joursem)  1
=rien … depuis (plusieurs|@lemois|@joursem)  1
=sans … depuis (plusieurs|@lemois|@joursem)  1
=aucun (colis|remboursement|virement|paiement|versement|livraison|salaire|réparation|intervention) depuis <nombre> @jr
=aucune (indemnisation|livraison|réparation|intervention|allocation) depuis <nombre> @jr
(demander|déposer|commander|déclarer|signaler|envoyer|acheter|réclamer|payer|expédier) … il =y =a <nombre> (semaine|mois|an)  1
il =y =a <nombre> (semaine|mois|an) … (rien|toujours|jamais|aucun)
attendre … depuis
depuis (=lustres|=perpette|rentrée|noël|été|hiver|printemps|automne|début|an|année) … !@rendu
depuis (=lustres|=perpette|rentrée|noël|été|hiver|printemps|automne|début|an|année) … (attendre|rien|toujours)  2
attendre … depuis (rentrée|noël|été|hiver|printemps|automne|=lustres)
(an|mois|semaine|jour) … plus tard … (toujours|rien|jamais|aucun)
(an|mois|semaine|jour) après … toujours
(semaine|mois|an) après … !@rendu
(semaine|mois|an) après … (toujours|rien|jamais)
=au bout <nombre> (semaine|mois|an|heure|jour)  1
(après|bout) <nombre> (semaine|mois|an) … !@rendu
(après|bout) <nombre> (semaine|mois|an) … (toujours|rien|jamais)  1
!@rendu … (bout|après) <nombre> @durée2
non (résoudre|régler|traiter|livrer|faire|réparer|délivrer|verser|recevoir) … (après|bout|depuis) <nombre>
@aboutir … <nombre> minute plus tard  2
@aboutir … plusieurs (jour|semaine|mois|heure) plus tard
@aboutir … plusieurs (jour|semaine|mois|heure) (après)
(livrer|rembourser|payer|verser|réparer|servir|expédier|obtenir|recevoir) (seulement)? =au bout <nombre> @durée2
deux temps trois mouvement de retard
<nombre> (jour|semaine|mois) … immobiliser  2
immobiliser … <nombre> (jour|semaine|mois)  2
(immobiliser|retenir) … <nombre> (semaine|mois)
(voiture|véhicule|moto|chantier|compte|dossier|colis) … (garage|immobiliser|abandonner|arrêt|limiter|bloquer|geler) … depuis
(compte|carte) … (limiter|bloquer|geler|suspendre) depuis
(panne|coupure|ascenseur|bloquer|immobiliser) … depuis <nombre> (jour|semaine|mois)
plus (courant|électricité|eau|chauffage|internet|téléphone|gaz|réseau) depuis
<nombre> (jour|semaine|mois) … sans (internet|eau|chauffage|électricité|courant|voiture|téléphone|chaudière|gaz|ascenseur|fibre|connexion|carte|argent|salaire|revenu)
=sans (internet|eau|chauffage|électricité|courant|voiture|téléphone|chaudière|gaz|ascenseur|fibre|connexion|carte|argent|salaire|revenu|réseau) … (depuis|pendant)
(semaine|mois) … sans (internet|chauffage|voiture|téléphone|eau|salaire|carte|revenu)
déjà <nombre> (jour|semaine|mois|an) et
déjà <nombre> (semaine|mois|an)  1
<nombre> (jour|semaine|mois|an) … et ne =plus
<nombre> (jour|semaine|mois|an) … et rien
<nombre> (jour|semaine|mois|an) … durer  2
durer … depuis
durer -durée -durées … <nombre> (semaine|mois|an)  1
être … cours … <nombre> (jour|semaine|mois)
# --- on est le…
=nous =sommes =le <nombre>  2
=on =est =le <nombre>  2
=nous =sommes =en @lemois  2
=nous =sommes =au =mois  2
=nous =sommes (@joursem)  2
=on =est =en @lemois  2
=on =est =au =mois  2
=on =est (@joursem)  2
=nous =sommes @joursem  2
=on =est @joursem  2
=nous =sommes @lemois  2
# --- prévu / obtenu
(livrer|arriver|recevoir|venir) … =au =lieu … @joursem
(semaine|jour|heure|=h) =au =lieu =de <nombre>  2
(prévoir|annoncer|promettre|programmer) (pour|sous|avant) (@joursem|<nombre>|@lemois|semaine|matin|soir)  1
(prévoir|annoncer|promettre|garantir|programmer) (@joursem|@lemois)  1
(arriver|livrer|recevoir|venir|rendre|expédier|démarrer) @joursem  1
(arriver|livrer|expédier|démarrer) … =le (<nombre>|@joursem)  1
(demander|déposer|déclarer|commander|signaler|passer|envoyer) … =le <nombre>  1
(demander|déposer|déclarer|commander|signaler|passer|envoyer) … =en @lemois  1
(expert|technicien|artisan) passer … =en @lemois  1
<nombre> (minute|heure) après … (prévoir|heure|rendez-vous|annoncer|horaire|créneau)
(après) … heure … (prévoir|annoncer|convenir|rendez-vous)
(train|vol|bus|avion) (partir|décoller|arriver) … <nombre> (heure|minute)  1
(partir|décoller|arriver|servir|livrer) … avec … (heure|minute|jour) … (retard|décalage)
!prêt … (arriver|heure|date|jour|départ|rendez-vous)
(chambre|voiture|commande|appartement|véhicule|logement|lunettes|plat|dossier|costume|robe|gâteau) !(=prêt|=prête|=prêts|=prêtes)
prêt … à partir … <nombre>  1
devoir … prêt … il =y =a
devoir … prêt … (hier|@lemois|@joursem|depuis)
(=devait|=devaient|=aurait|=auraient|=devrait|=devraient) … (prêt|finir|terminer|livrer|arriver|recevoir|installer|verser|poser) … il =y =a
(=devait|=devaient|=aurait|=auraient|=devrait|=devraient) … (prêt|finir|terminer|livrer|arriver|recevoir|installer|verser|poser) … (hier|@lemois|@joursem|depuis|<nombre>)
(=devait|=devaient) (finir|terminer|durer|commencer|débuter)
(rater|manquer|louper) … (correspondance|train|avion|vol|rendez-vous|mariage|=rdv|concours|anniversaire|réunion|compromis) … (retard|=leur =faute|=votre =faute|=leur =lenteur)
(rater|manquer|louper) … correspondance
correspondance … (rater|manquer|louper)
(arriver|servir|livrer|recevoir) trop tard  2
(après|passé) … date limite … (arriver|livrer|recevoir)
(après|passé) … (anniversaire|noël|fête|mariage|départ|déménagement) … (arriver|livrer|recevoir)
(arriver|livrer|recevoir) après (anniversaire|noël|fête|mariage|date|départ|déménagement|bataille)
# --- personne ne vient, rien ne se fait
@pro !(venir|passer|présenter|revenir|montrer)
aucun @pro  1
jamais (venir|revenir|passer) … (finir|terminer|réparer|chercher|livrer|faire|dépanner|poser|installer|reprendre)
=personne (venir|passer|revenir|bouger|intervenir|déplacer)  1
(technicien|@pro) fantôme
rien … (bouger|avancer|venir) … depuis
=rien !(avancer|bouger|régler|résoudre)
rien (avancer|bouger|régler|résoudre)
=rien =n =est (faire|régler|résoudre|avancer)
=rien =n =a =été (faire|régler|résoudre|réparer|entreprendre)
=rien =ne =se =passe
=rien =ne (bouger|avancer|venir|arriver)
(travaux|chantier|dossier|procédure|projet) (=à =l =arrêt|abandonner|=en =plan|=au =ralenti|figer|geler|suspendre|suspens|inachevé)
chantier … (abandonner|inachevé|désert)
au ralenti
prendre leur temps
(problème|panne|souci|litige|situation|incident|dossier|réclamation|demande) … !(régler|résoudre|traiter|avancer|réparer)  2
!(régler|résoudre) … (problème|panne|souci|litige|situation|incident|dossier)  2
!tenir compte délai
(partir|envoyer|déposer|laisser|confier) … réparation … (depuis|=il =y =a) <nombre> (jour|semaine|mois)  4
(partir|envoyer|déposer|laisser|confier) … (=sav|réparation|atelier|garage) … depuis  3
=au =bout … <nombre> (semaine|mois|an) … (toujours|rien|refus|refuser|aucun|=enfin)  3
(mois|semaine|an|année) (que|=qu) … (=je =me =bats|battre|batailler|=on =se =bat|demander|réclamer|attendre|patienter)  4
(faire|laisser) … (mariner|traîner|languir|poireauter|moisir)  4
(jouer|=jouent|=joue) … montre  3
(succession|clôture|transfert|prêt|crédit|dossier|virement|raccordement) … (bloquer|traîner|stagner|=point =mort|enliser|éterniser|interminable|=suspens)  4
(toujours|encore) … =en (préparation|cours|attente|étude|traitement|suspens)  3
(=ma|=notre) (demande|dossier) … (dater|=date) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)  3
(rendez-vous|raccordement|intervention|installation|livraison) … (=décalé|décaler|repousser|reporter|=repoussé|=reporté|déplacer) … (fois|encore|veille|semaine|mois|jour|=puis)  4
(décaler|repousser|reporter|=décalé|=repoussé|=reporté) … (rendez-vous|raccordement|intervention|installation|date)  3
(attendre|attente) … (=le|=la|=mon|=ma|=les|=mes) (virement|chèque|carte|raccordement|technicien|pièce|courrier|dossier|contrat|argent) … (depuis|toujours|encore)  4
en attente … (virement|carte|raccordement|technicien|remboursement|versement|chèque|pièce) … depuis  4
(facture|virement|remboursement|carte|réponse|correction|prime) … (=je|=on) … cherche … encore  4
on attendre (encore|toujours)
(nouveau|prochain) (rendez-vous|=rdv|créneau) … <nombre> (jour|semaine|mois)  3
(pouvoir|=peut|=peux) … attendre … (longtemps|=noël|calendes)  2
(sans|aucun) … date … (rétablissement|intervention|livraison|réparation|raccordement)  4
(jour|heure|semaine) … (façon|=version) … (mois|semaine|heure)  1
<nombre> (jour|semaine|mois) … pour (recevoir|obtenir|avoir|changer|ouvrir|débloquer|traiter|corriger|envoyer|valider|virer)  4
(un|=un|=1) (mois|semaine) … pour (recevoir|obtenir|avoir|changer|ouvrir|débloquer|traiter|corriger|envoyer|valider|virer)  4
(trop|beaucoup) =de temps … (pour|=une|attendre|transaction|opération|service|servir|guichet|attente)  3
perdre … (trop|beaucoup|énormément|=bcp) =de temps  1
trop … temps … (prendre|=prenant|transaction)  3
(prendre|=prend|=prennent) (trop|beaucoup) =de? temps  2
(encore|toujours|=sans =cesse|=constamment|nouveau) (reporter|décaler|repousser|=reporté|=décalé|=repoussé|=reportée|=décalée|=repoussée)  2
(=ils|=elles|banque|opérateur|service) (prendre|=prend|=prennent) (=tout =leur =temps|=leur =temps)  3
point =mort  3
(éternité|=plombes) (pour|avant)
=on =est =le <nombre> … (toujours|rien|=pas|aucun)  3
!bouger depuis  3
# --- c'est long
(=est|=cest) … long … long
(un|bien|assez|plutôt|vraiment|hyper|super|trop|si|tellement|très) long … <nombre> @durée2
(un|bien|assez|plutôt|vraiment|hyper|super|trop|si|tellement|très) long … (recevoir|obtenir|traiter|attendre|livrer|procédure)
(service|attente|délai|livraison|traitement|réponse|remboursement|procédure|démarche) … peu long
peu long  1
assez long  2
vraiment long
extrêmement long
très long (avoir|obtenir|recevoir|traiter|attente|répondre|délai|procédure)
(démarche|attente|traitement|livraison|réponse|remboursement|procédure|service|délai|instruction|prise) … très long
très long (attente|délai|traitement|procédure)
<nombre> (jour|semaine|mois|heure|minute) pour (changer|obtenir|recevoir|rembourser|traiter|régler|avoir|payer|répondre|valider|réparer|livrer|servir|envoyer|faire|activer|débloquer|établir|modifier|éditer|fermer|ouvrir|commander|donner|proposer|verser|instruire|apporter|installer|raccorder|accuser|rétablir|remplacer|transférer|clôturer)
<nombre> (minute|heure) pour … (payer|commander|pizza|plat|café|boisson|carte|servir|entrée|dessert|burger|sandwich|article)
<nombre> heure … (attendre|poireauter|patienter)
<nombre> minute … (attendre|poireauter|patienter)  1
<nombre> heure … (urgence|guichet|hôpital|comptoir|caisse)  2
(attendre|patienter|poireauter) … <nombre> (minute|heure|=h|=min|=mn)  1
(patienter|poireauter|attendre) <nombre> (minute|heure|jour|semaine|mois|an|année|=h|=min|=mn|=j)
patienter … (jour|semaine|mois|heure)
=patientez
(servir|livrer|recevoir) … après <nombre> (heure|minute|=min)
après <nombre> (heure|minute) (attente|attendre)  2
retard … <nombre> (minute|heure|jour)
rendez-vous … dans … <nombre> (semaine|mois|an)
=rdv … dans … <nombre> (semaine|mois|an)
(passer|venir|intervenir|rappeler|livrer) … dans <nombre> (semaine|mois)
# --- reports
(semaine|mois) prochain … (semaine|mois) prochain
chaque fois … (semaine|mois) prochain
(=cesse|toujours|encore|éternellement|constamment) … (semaine|mois) prochain
(dire|toujours|promettre) … semaine prochain  1
(dire|toujours|promettre) … mois prochain  1
(dire|toujours|promettre) … (demain)  1
toujours … semaine prochain
toujours … (demain)
(dire|demander) … patienter
dire … attendre  1
une date … puis … (autre|une)
nouveau (report|décalage)
premier report
(=xième|énième|nouveau|encore|deuxième|troisième) report
(date|délai|échéance|livraison|=rdv|rendez-vous|rentrée|intervention|commande|colis|vol|train) … (décaler|repousser|reprogrammer|ajourner|retarder)
repousser … (fois|=cesse|jour|semaine|mois|plusieurs)
(décaler|repousser|reporter|ajourner) … (encore|fois|=cesse|nouveau|jour|semaine|mois|puis)  2
sans =cesse (reporter|repousser|décaler)
# --- questions d'impatience
(=à|=a) quand (livraison|réparation|remboursement|virement|paiement|@bien)
=quand (=aurons|=recevrai|=recevra|=recevrons|=arrivera|=pensez|=comptez|=viendra|=viendrez)  1
=jusqu =à quand
jusqu'à quand
combien … temps (encore|falloir|devoir|attendre)
combien … (temps|mois|semaine) … (encore|attendre)
(où|=où|=ou) =est (=mon|=ma|=mes|=le|=la|=l|=notre)? (colis|argent|commande|remboursement|dossier|virement|carte|paquet|salaire)
(où|=où|=ou) (=est|=sont) passer (=mon|=ma|=mes|=le|=la|=l|=notre|=ce)? (colis|commande|remboursement|virement|carte|paquet|salaire)
(où|=où|=ou) =en =est (=mon|=ma|=mes|=le|=la|=l|=notre)? (colis|commande|remboursement|dossier|virement|carte|paquet|demande|raccordement)
# --- rien vu venir
!voir … couleur
!(voir|revoir) … couleur … (remboursement|argent|prime|=avoir|chèque)
!toucher … (centime|euro|rond|salaire|aide|indemnité|prime)
(à|=a) =ce =jour … !@rendu
(à|=a) =ce =jour … (ni|aucun|rien|pas|toujours)
=ni … =ni (argent|colis|remboursement|produit|commande|voiture)  2
(annuler|annulation) … bout <nombre>
bloquer … depuis  1
suspendre … depuis  1
(débiter|encaisser|payer|régler) depuis <nombre> (jour|semaine|mois)  2
(débiter|encaisser|prélever|payer) … (rien|toujours|jamais) … (recevoir|livrer|arriver)
!(livrer|servir) … (=à =l =heure|=à =temps|date prévu|jour prévu|=à =la =bonne =heure)
@bien … bout <nombre> (semaine|mois|an)  1
!prêt … =qu =à
=prête =qu =à
=prêt =qu =à
long très long
@aboutir … (arriver|livrer) … au lieu
=au =lieu =de <nombre> (jour|semaine|=h|heure|minute)
(=dit|=dire|=répond|=répondre|=promet) … semaine prochain  2
<nombre> (jour|semaine|mois|an) plus tard  1
<nombre> (mois|an) après  1
durer … (trop|éternité)
<nombre> (minute|heure) avant (servir|manger|commander|prendre|plat)
(réparation|travaux|virement|paiement|résiliation) !effectuer
(vitesse|comme|allure|rythme) … (escargot|tortue)
pas tortue
vrai (escargot|tortue)
si longtemps  1
tarder
=quand =aurons =nous  2
=quand =aurai =je  2
=quand =est =ce =que (=je|=vous|=nous|=on) … (recevoir|payer|rembourser|livrer|avoir|venir|réparer|verser|finir)  2
=patienté <nombre>
renouvellement … cours depuis
cours depuis <nombre> (an|mois|semaine|jour)
long long
=pas … bout <nombre> (jour|semaine|mois)  1
=cesse … semaine prochain
dire … semaine prochain  2
rien … (=en|depuis) @lemois  1
depuis <nombre> (jour|semaine|mois)  1
# --- paradigmes de la troisième passe
(=nous|=on|=me|=te|=vous)? =voilà (fin|début|mi|bientôt)? @lemois  2
=nous =voilà (fin|début|mi)? @lemois
=nous =voilà =en @lemois
=on =est (fin|début|mi) @lemois  2
=nous =sommes (fin|début|mi) @lemois  2
manquer encore  1
(chantier|travaux|dossier|projet|procédure|réparation|construction|formation|intervention) … !(démarrer|commencer|débuter|finir|terminer|reprendre|achever|lancer)
!(démarrer|commencer|débuter|achever) … (chantier|travaux|réparation|construction)
!commander … pièce  2
(prévoir|annoncer|promettre|programmer|convenir) (pour|=le|=à)? <nombre> …, (arriver|venir|partir|livrer|recevoir|servir|poser|rendre|décoller|finir) … <nombre>
(prévoir|annoncer|promettre|programmer|convenir|attendre) … (@joursem|@lemois) …, (arriver|venir|partir|livrer|recevoir|servir|poser|rendre|finir) … (@joursem|@lemois|<nombre>)
(prévoir|annoncer|promettre|programmer|annoncer) …, finalement … (<nombre>|@joursem|@lemois)
<nombre> (jour|semaine|mois|an) (après) …, (étude|analyse|attente|toujours|encore|instruction)
<nombre> (jour|semaine|mois|an) plus tard …, (dossier|demande|cours|étude|analyse|attente|toujours|encore|rien)
(=une|=un) (semaine|mois|an|trimestre) plus tard …, (toujours|rien|encore)  2
(=une|=un) (semaine|mois|an|trimestre) (après) …, (toujours|rien|encore|attente|cours)
=en cours =d =analyse  1
=en cours =d =instruction  1
=en cours =de (vérification|validation|contrôle|régularisation)  2
<nombre> (heure|=h|minute|=min) après …, (toujours|rien|encore|enfin)
<nombre> =à <nombre> (semaine|mois)  2
<nombre> (=h|=min|=mn|minute|heure) avant … (prendre|servir|manger|commander|commande|plat|voir|avoir|pouvoir)
(heure|=h) avant … prendre … commande
<nombre> (heure|=h|jour|semaine|mois|an) pour (gérer|remettre|corriger|désigner|poser|venir|dépanner|trancher|étudier|statuer|finir|virer|délivrer|refaire|nommer|mandater|expertiser)
<nombre> (jour|semaine|mois) … (=une|=un|=des) (simple|=malheureux|=malheureuse|=pauvre)
(livraison|intervention|travaux|rendez-vous|=rdv|réparation|virement|paiement|pose|installation) … non (réaliser|effectuer|honorer|faire|exécuter)
(livraison|intervention|pose|installation|virement|paiement) … !(réaliser|effectuer|exécuter)
(livrer|recevoir|venir|arriver|livraison) … mais (@joursem|lendemain|surlendemain)
(semaine|mois|an|trimestre) que … (attendre|réclamer|patienter|traîner|promettre|courir)
=en =finit (=pas|=plus)  2
=en =finissait (=pas|=plus)
!voir … bout
oubliette  1
passer … trappe
dossier … (poussière|tiroir|placard)
=glinglin
(=nous|=me|=m|=vous|client|dossier) laisser (mariner|moisir|pourrir|croupir)
mariner … (depuis|mois|semaine)
(prendre|ramasser) … poussière
provisoire … durer
<nombre> heure … (brancard|urgence|=urgences|quai|tarmac)
(attendre|rester|bloquer|coincer|poireauter) … (quai|tarmac|brancard|aéroport)
(suivi|statut|état) … (même|inchangé|identique)  1
calme plat
toujours sans @bien
toujours sans (internet|eau|chauffage|électricité|courant|voiture|téléphone|chaudière|gaz|ascenseur|fibre|ligne|logement|revenu)
(date|livraison|délai|réparation) … (indéterminé|inconnu|=indéterminée|=indéterminé)
sans (échéance|visibilité)
(=devait|=devrait|=devaient) (durer|prendre) … <nombre>
(rater|manquer|louper) … (examen|cérémonie|enterrement|obsèques|mariage|concert|spectacle|anniversaire|réunion|vol|train|avion|bus|correspondance|rentrée)  2
(recevoir|livrer|arriver|répondre|obtenir|rembourser|servir|venir|verser|réparer|envoyer|traiter|accepter) … =au bout <nombre> (semaine|mois|an|heure|jour)
=au bout <nombre> (semaine|mois|an|heure|jour) …, (toujours|rien|enfin|aucun)  2
=au bout =d =une (heure|semaine|année) …, (toujours|rien|enfin|recevoir|livrer|apprendre|obtenir|servir)
=au bout =d =un (mois|an|trimestre) …, (toujours|rien|enfin|recevoir|livrer|apprendre|obtenir|servir)
=que <nombre> (jour|semaine|mois|heure|an) plus tard
(falloir|=fallu|prendre|mettre) … (quasiment|presque) (an|année|mois|semaine|heure)
=il =a =fallu … <nombre> (jour|semaine|mois|heure|an)
=il =aura =fallu
=il =faut … (jour|semaine|mois) … pour
=il =leur =faut … (jour|semaine|mois|heure)
=il =leur =a =fallu
aucun (virement|versement|paiement|remboursement|livraison|intervention|règlement) … (jour|depuis|compte|encore|arriver|recevoir)
!(solder|débloquer|dénouer|finaliser|boucler) … (dossier|situation|compte|vente|chantier|travaux)  2
(dossier|situation|compte|vente|chantier|travaux) … !(solder|débloquer|dénouer|finaliser|boucler)
=sine =die
(renvoyer|remettre|reporter) … (=calendes|semaine prochain)  2
délai =à rallonge
(inertie|immobilisme|lourdeur)
=jamais =dans =les (temps|délai)
(livrer|arriver|recevoir|rendre) … (bien|largement|longtemps) … (après|hors) … (délai|date|heure|échéance)
(livrer|arriver|recevoir|rendre|expédier|rembourser|verser|payer|virer|envoyer|servir) (tardivement|tard|=en retard)
# =sous =quinzaine : un délai annoncé ;  1
dans (=la|=une) quinzaine  1
repasser (surlendemain|lendemain|demain|@joursem)  1
!repasser
!revenir … (finir|terminer|réparer|poser)
=nous =sommes =à =la (fin|moitié)
=on =est =à =la (fin|moitié)
=ça (=prendrait|=durerait|=prendrai) …, (jour|semaine|mois|heure|dizaine|quinzaine|maximum)
(prévoir|programmer|fixer|annoncer) …, (décaler|reporter|repousser|ajourner|reprogrammer)
(décaler|reporter|repousser|ajourner|différer|retarder|reprogrammer) … (@lemois|@joursem|lendemain|semaine|mois|heure|jour|an|année|plus tard)
(an|mois|semaine|jour|heure) =de (photocopie|démarche|formulaire|galère|attente|combat|bataille|relance|paperasse|procédure|retard|silence|patience|calvaire)
(stagner|croupir|traîner) … <nombre> (jour|semaine|mois)
enfin (arriver|recevoir|livrer|venir|rembourser|obtenir|servir)  1
(arriver|recevoir|livrer|venir|rembourser|obtenir|servir) enfin  1
finir par (arriver|recevoir|livrer|venir|rembourser|servir)  1
(=jattend|=jattends|=jatend|=jatends|=jattens)  1
(=jattend|=jattends|=jatend|=jatends|=jattens) … (depuis|virement|colis|remboursement|commande|carte|argent|livraison)
(instruire|étudier|examiner|réfléchir|enquêter|analyser|plancher) toujours
=vie … (arrêt|suspens|pause|attente)
(servir|passer|recevoir|traiter) avant … (nous|moi)
(arriver|venir) après … (servir|passer|traiter) avant
quand … chanter
coincer … (en attente|étape|validation|dépôt|douane|étude|depuis)
(bloquer|coincer|retenir) … (dépôt|douane|entrepôt|hub|agence|plateforme)
non (livrer|expédier|verser|traiter|réparer|rembourser|régler) … (jour|semaine|depuis|mois)
=toujours =pas =faite
(chambre|logement|appartement) … (faire|prêt|nettoyer) … (heure|=h)  1
(faim|arriver|installer|asseoir|commander) … <nombre> …, (manger|servir) … <nombre>
(annuler|reporter|décommander) … veille  1
(prévoir|annoncer|promettre|garantir|programmer|assurer) … avant … (noël|fête|rentrée|vacances|été|hiver|mariage|anniversaire|départ|naissance)  1
(payer|commander|valider|déposer|envoyer|demander) …, =il =y =a <nombre> (semaine|mois|an)  1
(repousser|reculer|glisser) … (calendrier|échéance|date|mois)
toujours !(diplôme|attestation|certificat|bulletin|contrat|badge|clé|prime|salaire)
diplômer … toujours
(patienter|patience) … (bout|limite|perdre|éteindre|user)  2
perdre … patience  2
bout … patience  2
=cela =fera <nombre> (jour|semaine|mois|an)
=ça =fera <nombre> (jour|semaine|mois|an)
(faire|laisser) =lanterner
(récupérer|restituer) <nombre> (jour|semaine|mois|heure) (après|tard)  2
(retrouver|récupérer|rendre|restituer) (=un|=une) (semaine|mois|an|heure|jour) (après|tard)  3
(heure|=h) … (queue -queues|file) … (guichet|caisse|comptoir|poste|enregistrement|accueil)  3
=plombes  3
falloir être? très? patient -patients -patiente  1
rendez-vous =à <nombre> …, (passer|recevoir|prendre|arriver|voir|appeler|commencer) … <nombre>  3
attendre (encore|toujours) … (réponse|accord|décision) … (principe|prêt|crédit|dossier|demande|banque|financement)  4
(demande|dossier) … (déposer|envoyer|transmettre) …, (attendre|toujours)  3
commande (passer|effectuer|payer|régler|faire) <nombre> (mois|semaine)  3
(sav|service) … (balader|promener|mener) … depuis (<nombre>|plusieurs)? (mois|semaine)  4
(annoncer|prévoir|promettre|donner|prendre) … (livraison|passage|rendez-vous|=rdv|intervention|créneau) …, (=personne|=pareil|=rien)  2
(poser|prendre|bloquer|perdre) … (matinée|journée|congé|=rtt|après-midi) …, (=personne|=rien|=pareil|jamais|aucun)  4
(renvoyer|retourner) … =y =a <nombre> (semaine|mois)  4
(bus|train|car|tram|métro) … !passer … (jour|fois|matin|soir|heure)  3
heure … pour … (servir|manger|commander|obtenir)  3
plus heure … pour … (servir|manger|commander|obtenir|payer|avoir|recevoir)  3
!visite … (mois|semaine)  3
réserver … <nombre> …, (installer|asseoir|servir|placer) … <nombre>  3
réparation … <nombre> (semaine|mois)  2
(artisan|maçon|plombier|électricien|peintre|couvreur|technicien|menuisier|carreleur|chauffagiste|entreprise) … !(revenir|terminer|finir)  3
# --- une date, une durée après laquelle la chose n'est pas faite
attendre … (depuis|pendant) <nombre> (jour|semaine|mois|heure|an|année)
attendre … <nombre> minute  1
mettre <nombre> (jour|semaine|mois|an|heure) pour
mettre <nombre> (jour|semaine|mois|an|heure) … (@rendu|@fait)
(=ils|=elles|on|site|service|banque|poste|technicien|transporteur|vendeur) mettre <nombre> (jour|semaine|mois|an|heure)
(dossier|demande|statut|situation|=ça|suivi|colis|chose|affaire|commande) !(bouger|avancer|évoluer)
rien !(bouger|avancer|évoluer)
date (livraison|prévoir|annoncer|initial) … (dépasser|repousser|reculer)
aucun (avancement|avancée)
(panne|coupure|rade|incident|interrompre|interruption|coupé) … depuis <nombre> @lapse
(panne|coupure|rade|incident|interrompre|interruption|coupé) … depuis (plusieurs|=le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)
!@coupé … depuis (presque|bientôt|plus|environ|près|déjà)? (<nombre>|plusieurs|=une|=un) @lapse
(sans|aucun|plus) @coupé … depuis (presque|bientôt|plus|environ|près|déjà)? (<nombre>|plusieurs|=une|=un) @lapse
!@coupé … depuis =le <nombre>
(sans|aucun|plus) @coupé … depuis =le <nombre>
!@coupé … depuis (@joursem|@lemois)
(sans|aucun|plus) @coupé … depuis (@joursem|@lemois)
(hs|hors service|rade|panne) … depuis (presque|bientôt|plus|environ|près|déjà)? (<nombre>|plusieurs|=une|=un) @lapse
(hs|hors service|rade|panne) … depuis =le <nombre>
<nombre> @lapse sans @coupé
<nombre> (mois|semaine) =et (=demi|=demie) attente
il =y =a <nombre> (semaine|mois|an) …, (=pas|=sans|=rien|toujours|jamais|aucun) (décision|suite|réponse|solution|remboursement|virement|nouvelle|technicien|résultat|retour)
(rendez-vous|=rdv|créneau|place|date|disponibilité) … avant <nombre> (jour|semaine|mois)
(rendez-vous|=rdv|créneau|place|date|disponibilité) … avant (plusieurs|plus|près) … (semaine|mois)
(annoncer|promettre|prévoir) … (versement|virement|paiement|remboursement|livraison|passage|intervention) …, rien
très long (pour|avant)
(long|lent) pour (remboursement|rembourser|traitement|traiter|payer|envoyer|répondre|obtenir|recevoir|livrer|régler|indemniser)
=ça prendre (=des|=un|=une) (siècle|éternité)
trop de temps (pour|avant)
(recevoir|livrer|arriver|rembourser|expédier) <nombre> (jour|semaine|mois|an|heure) (après|tard|plus tard|=trop)  1
(=pas|=rien|aucun|=plus|toujours|jamais|=sans) … depuis @lemois  1
depuis @lemois … (=pas|=rien|aucun|=plus|toujours|jamais|=sans|attendre)  2
(livraison|réponse|remboursement|paiement|virement) tardif
(attendre|dossier|demande|procédure|litige|bloquer|galérer|bagarrer) … depuis @lemois
# --- le papier, l'acte qui ne vient pas
!(envoyer|adresser|délivrer|fournir) @papier  2
@papier !(envoyer|adresser|délivrer|recevoir|obtenir)
jamais (recevoir|obtenir|envoyer) @papier
(impossible|impossibilité) (avoir|obtenir|récupérer) @papier  2
!(pouvoir|moyen|parvenir|réussir) (avoir|obtenir|récupérer) @papier  2
(problème|souci|conflit|litige|galère|bataille|combat) … depuis (presque|bientôt|plus|près|environ)? (<nombre>|plusieurs|=un|=une) (mois|semaine|an)
(problème|souci|conflit|litige|galère|bataille|combat) … depuis @lemois
depuis (presque|bientôt|plus|près|environ)? (<nombre>|plusieurs|=un|=une) (mois|semaine) … (problème|souci|galère|conflit|litige)
(retenir|détenir|conserver) … depuis <nombre> (mois|semaine)
!presser (pour|de)  2
(=dépêchez|=dépêchent)  2
résiliation … (durer|traîner|prendre) … (mois|semaine)
(=durer|=dure|=dur) depuis (<nombre>|plusieurs) (mois|semaine|jour)
# --- le temps qui passe
(mettre|prendre|=mettent|=prennent|=met|=prend) <nombre> (jour|semaine) … (poster|expédier|envoyer|livrer|préparer|traiter|traverser|réparer|rembourser|=avant =de)  4
=on =en =est =à <nombre> (jour|semaine|mois|an|heure)  4
=on =est =à <nombre> (jour|semaine|mois|an)  4
=en =suis =à <nombre> (jour|semaine|mois)  2
=ça =va =faire (=un|=une|<nombre>) (mois|semaine|an|année|jour|trimestre)  4
(=cela|=ça|=ca|=voilà) =fait? <nombre> (jour|semaine|mois|an|année) =que =je (relancer|attendre|patienter|réclamer|=relance|=attends|courir|=cours|demander|appeler)  4
=depuis =le =mois =de  1
arriver <nombre> (jour|semaine|mois|heure) (=trop =tard|=plus =tard)
<nombre> (jour|semaine|mois|heure) après … (date|délai|heure|jour) … (annoncer|=annoncée|=annoncé|=prévue|=prévu|promettre|=promis|=promise|=convenue|=initiale)  4
(train|bus|car|avion|rame|=tgv|=ter|=rer) … (arrêter|=arrêté|immobiliser|=immobilisé|bloquer|=bloqué|=à =l =arrêt) … (campagne|voie|tunnel|piste|heure|minute|gare|=pleine)  4
(=à =l =arrêt|=plantés|=bloqués|=coincés|=immobilisés) … (campagne|voie|tunnel|piste|tarmac)  4
=sous (=24h|=48h|=72h|<nombre>) … =depuis … (=un|=une|<nombre>) (jour|semaine|mois|an)  4
(=deux|=trois|=quatre|=cinq|=six|<nombre>) (mois|semaine) =pour (=une|=un|=faire|=avoir|=recevoir|=obtenir|=réparer|=changer|=traiter)  4
(réparation|intervention|dossier|commande|chantier|travaux) … (durer|=dure|=traîne|traîner|=s =éternise|éterniser) … (depuis|<nombre>|mois|semaine)  3
(=chantier|travaux|pose) … (commencer|=commencé|débuter) … (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|=l =an =dernier|mois|=toujours)  2
(verser|=versé|payer|=payé|=payée|commander|=commandé|=commandée) =en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) …, (toujours|rien|encore|=on =est|=nous =sommes|depuis|=plus =de)  4
(=on =est|=nous =sommes) (=en|=le|=fin|=mi) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)  2
(=lanterner|poireauter|=poireaute|=lambine|lambiner)  3
(attendre|=attends|patienter|=patiente|poireauter) =depuis (=janvier|=février|=mars|=avril|=mai|=juin|=juillet|=août|=septembre|=octobre|=novembre|=décembre|=noël|=lundi|=le)  4
(arriver|=arrivés|=arrivé|=arrivée) … =en =pleine =nuit  3
!(avancée|avancement) … (dossier|chantier|travaux|demande|sinistre|situation)
<nombre> (semaine|mois|jour|an) =et … (=encore|=toujours) … (goutter|fuir|couler|=en =panne|=attente|bloquer|=cassé|=cassée)  4
=et =ça (=goutte|=fuit|=coule) =encore  4
(=deux|=trois|=quatre|=six|<nombre>) (an|mois) =pour =un (divorce|jugement|titre|permis|passeport|rendez-vous|logement|papier|acte|visa|diplôme|devis|agrément)  4
<nombre> (an|mois) =pour =une (décision|carte|attestation|signature|audience|reconnaissance|place|intervention|pièce|réparation|naturalisation)  4
(chantier|travaux|contrat|délai|prévu|=annoncé) … <nombre> (semaine|mois|jour) …, (=en =sommes|=on =en =est|=en =est|=sommes) =à <nombre>  4
(reçu|=reçue|=reçus|=prise|=pris|=vu|=vue|=appelé|=appelée|=entré|=entrée) =à <nombre> … =pour … (=rendez|rendez-vous|=rdv)  4
(rendez-vous|=rdv) =à <nombre> … (reçu|=reçue|=prise|=pris|=vue|=vu|=passée|=passé) =à <nombre>  4
(déposer|=déposée|=déposé|rendre|confier) … (lundi|mardi|mercredi|jeudi|vendredi|journée) …, (récupérer|rendre|=rendue|=récupérée) … (=suivante|suivant|=après|semaine|mois)  4
(demande|dossier|plainte|recours|candidature) … (déposer|=déposée|=déposé|envoyer|=faite) … =il =y =a <nombre> (an|mois|semaine)  4
(demande|dossier|recours) … (déposer|=déposée|=déposé) … =depuis <nombre>? (an|mois|semaine|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)  3
=en =cours =d =instruction … (=depuis|=toujours|mois|semaine)  4
=toujours … =en =cours =d =instruction  4
=se =fait? =toujours? =attendre  3
<nombre>? heure … =pour <nombre> (burger|pizza|café|plat|boisson|entrée|dessert|assiette|crêpe|kebab)  4
=une =heure … =pour … (burger|pizza|café|plat|boisson|entrée|dessert|assiette|crêpe|kebab)  4
(fuite|panne|infiltration|problème|situation|coupure|chantier|travaux|nuisance) =dure … (=depuis|=encore|<nombre>|=toujours)  4
(=un =an|<nombre> mois|<nombre> semaine|<nombre> an) =que … (fuite|panne|problème|infiltration|ascenseur|chaudière|chauffage|interphone|portail|travaux|situation) … (durer|traîner|marcher|fonctionner|attendre|=panne|=hs)  4
(annoncer|=annoncés|=annoncé|=annoncée|promettre|=promis|=promise) =pour … (lundi|mardi|mercredi|jeudi|vendredi|samedi|lendemain|=le <nombre>) …, (=on =est|=nous =sommes|reçu|arriver|=toujours|=rien|=eu|=eue) … (=plus =tard|<nombre>|=rien|=toujours)  4
=encaissé … <nombre> … (=reversé|=versé) … <nombre>  4
=premier (virement|versement|paiement) =en (octobre|novembre|décembre|janvier|février|mars)  3
(travaux|chantier) … (=abandonné|=abandonnés|=arrêté|=arrêtés|=suspendu|=en =plan|=au =point =mort)  4
=au =point =mort  3
(fenêtre|toiture|volet|façade|travaux|isolation|chaudière|ascenseur|peinture) … (=à =changer|=à =refaire|=promis|=promise|=prévu|=prévus) … =depuis  4
(voiture|véhicule|moto|scooter|camion) … (=dort|=immobilisée|=immobilisé|=bloquée|=bloqué|=coincée) … =depuis
(demander|=demande|réclamer|=réclame|attendre|=attends) … (clôture|virement|attestation|rendez-vous|carte|dossier|papier|document) … =depuis (=le|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|<nombre>)  2
<nombre> (jour|semaine|mois|an) (interruption|coupure|panne|attente|tracasserie|galère|retard|bataille|combat|démarche|relance)  3
attendre … =une =heure  2
(mettre|prendre) (énormément|beaucoup|trop|tellement|=trop) (=de|=d)? temps (avant|traiter|pour|répondre)?
délai pour? (obtenir|avoir|recevoir|récupérer)  1
(privé|priver|=sans|coupé) … (depuis|pendant) (plus =de|=plus =d|près =de|bientôt|presque)? <nombre> (jour|semaine|mois)  3
attendre … (dépannage|installation|raccordement|intervention|réparation|technicien|livraison) … (depuis|toujours|semaine|mois)  4
# --- délais comptés, reports en série, dates absentes
<nombre> (minute|heure) (attendre|attente)? =sur =le (quai|tarmac|trottoir)
<nombre> (jour|semaine|mois|an) pour (récupérer|poser)
<nombre> (jour|semaine|mois|an) =de (traitement|instruction|retard|délai|carence|procédure)
=puis (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain) …, =puis
(retenir|bloquer|geler|=gelé|=gelée|=retenu|=bloqué|=bloquée) … <nombre> (jour|semaine|mois)
(passage|créneau|rendez-vous|intervention|livraison|visite|date) possible … dans <nombre> (jour|semaine|mois)
prochain (passage|créneau|rendez-vous|intervention|visite|date) … dans <nombre> (jour|semaine|mois)
(servir|arriver|livrer|apporter|prendre) … =au bout <nombre> minute  1
=aucune date … (livraison|rétablissement|réparation|retour|intervention|passage|remboursement|travaux|examen|reprise)
=personne … !date  1
incapable … donner … (date|délai|échéance)
!(donner|annoncer|fixer|communiquer|obtenir) … (date|délai) … (livraison|rétablissement|réparation|intervention|passage|travaux)  2
durer encore longtemps
<nombre> (jour|semaine|mois|an) =que =ça (durer|=dure|traîner|=traîne)
(ça|=ca|cela) (durer|=dure|traîner|=traîne) depuis (<nombre>|des|plusieurs) (jour|semaine|mois|an)
(décaler|repousser|reporter|=décalé|=repoussé|=reporté|=repoussée|=reportée) … (=la =veille|chaque|encore|=fois)  2
=il =y =a <nombre> (semaine|mois) …, (toujours|relancer)
(=n|=ne) … (arriver|=arrivé|=arrivée|=reçu|=venu|livrer) … =qu =au bout
(servir|=servi|=servie|=servis) =au bout
(passer|=passe) =un jour =sur (=deux|=trois|=quatre|=cinq)
(=en =commande|=en =attente|=en =cours|=en =traitement) depuis (<nombre>|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|=noël|=des|=plusieurs|=plus)
# --- « une semaine que », « un mois que » : la durée au singulier
(=un|=une|=1) (semaine|mois) que
(=voilà|=voila|=voici) (=un|=une|=1) (semaine|mois)
(=ça|=ca|cela|=sa) faire (plus|près|presque|bientôt)? (=un|=une|=1) (semaine|mois)
!(fonctionner|marcher|pouvoir|accéder|démarrer|réussir|parvenir|arriver) … depuis (presque|bientôt|plus|environ|près|déjà)? (<nombre>|plusieurs|quelque|=un|=une|=des) @lapse
depuis (presque|bientôt|plus|environ|près|déjà)? (<nombre>|plusieurs|=un|=une|=des) @lapse … !(fonctionner|marcher|pouvoir|accéder|démarrer|réussir|parvenir)
(impossible|incapable|casser|bugger|planter|bloquer|coincer|couper|priver) … depuis (presque|bientôt|plus|environ|près|déjà)? (<nombre>|plusieurs|=un|=une|=des) @lapse  2
depuis =le <nombre> … (=plus|=pas|rien|aucun|sans|toujours)
# --- des heures sur place
(passer|rester|perdre) … (<nombre>|heure|=h|journée|matinée|après-midi) … (attendre|patienter|poireauter|guichet|caisse|queue -queues)
=y passer … (journée|matinée|après-midi|heure|vie)  2
=des (heure|semaine|mois|siècle) pour
(assis|debout|=planté|coincer) … depuis … (heure|=h|minute)
faire (patienter|languir)  1
# --- lent, long
service (=ultra|=hyper|=super|=méga|=mega|extrêmement|beaucoup|assez|bien|anormalement|excessivement) long
prise charge … long
(=est|=cest|=c) (=très|=trop|=si|=bien|=super|=hyper)? long  2
attente … (apéritif|boisson|commande|café|addition)  2
malgré … attente  1
attente … pour … (placer|asseoir|installer|servir)
délai … (allonger|augmenter|exploser)
report … report
(repousser|reporter|décaler) … =arrêt
mettre (=du|énormément|bien|=trop|tellement) temps … (arriver|venir|recevoir|livrer|répondre|rembourser|traiter)
# --- il faut encore un temps
(venir|passer|intervenir|livrer|arriver|revenir|possible|disponible|prévoir) =que (dans|@joursem|@lemois|demain|lendemain|surlendemain|semaine)
(prévoir|programmer|fixer|possible) … dans <nombre> (jour|semaine|mois)  1
(prendre|demander|nécessiter|exiger) (presque|environ|jusque|bien|=au|=moins)? (<nombre>|plusieurs|=un|=une|=des) (semaine|mois)
<nombre> (jour|semaine|mois|an) immobilisation
(rembourser|livrer|remboursement|virement|paiement) (<nombre>|=un|=une) (semaine|mois|an) (après|=plus =tard)  2
<nombre> (jour|semaine|mois|an) (après|plus tard) …, (rien|aucun|jamais)  2
# --- impatience
attendre (=quoi|=koi)
=attendez =vous pour
(pouvoir|essayer|faire|moyen) … accélérer
accélérer … (chose|dossier|traitement|procédure|processus|délai|livraison|demande)  2
désespérer … (voir|recevoir|arriver|obtenir|attendre)
# --- c'était dû
@pro … !respecter … (engagement|=rdv|rendez-vous|horaire|heure|date|créneau)
(=devais|=devait|=devions|=devaient|=devrais) … (livrer|recevoir|arriver|venir|rembourser|verser|passer|intervenir) …, (rien|=pas|jamais|aucun|toujours|personne)
=censé … (livrer|recevoir|arriver|venir|verser|finir|commencer|passer|prêt)
(=devait|=devaient|=aurait =dû|=auraient =dû) … (signer|rendre|remettre|envoyer|expédier|démarrer|débuter) … (hier|@lemois|@joursem|depuis|<nombre>|début|mi|fin)
attendre … encore … (@bien|colis|commande|livraison)
# --- durées en heures, attentes sans objet nommé
depuis <nombre> (=h|heure) … (=plus|=pas|sans|aucun)  1
aucun … depuis <nombre> @lapse
(=cours|=cour) depuis <nombre> @lapse
attendre (=un|=une)? (an|année|=longtemps)  1
depuis =de? long (mois|semaine)
attendre … attendre  2
délai <nombre> jour  1
relance  1
(recevoir|livrer|arriver) … =au =lieu =du? <nombre>  2

[éloge]
temps attente (court|raisonnable|réduire|bref)
=dans =les =temps  1
=dans =les délai  1
dans délai (prévoir|annoncer|promettre)
jour même … (livrer|régler|traiter|rembourser|réparer|recevoir)
(livrer|régler|traiter|rembourser|réparer|recevoir) … jour même
livraison … avance
très vite  1
vite régler
vite rembourser
vite traiter
vite livrer
vite résoudre
vite recevoir
vite … servir
prendre charge vite
prompt  1
promptitude
célérité
diligence
diligent
ponctuel
ponctualité
éclair
immédiat  1
aussitôt  1
instantané
temps record
temps et heure
temps voulu
délai … (respecter|tenir|raisonnable|court|correct|rapide|rapprocher|satisfaisant|parfait|excellent|imbattable)
respect … délai
respecter … délai
bref délai  1
court délai
meilleur délai  1
à l'heure
heure prévoir
sans attendre  1
!attendre … (longtemps|long)
!attente  1
(=très|=si|=vraiment|=assez)? peu attente
(=très|=si|=vraiment|=assez)? peu attendre
en moins <nombre> (minute|heure|jour)
en à peine <nombre> (minute|heure|jour)
en un rien de temps
en deux temps trois =mouvements
dès lendemain
dans <nombre> heure  1
!tarder  2
du tac au tac
(livrer|recevoir|arriver|rembourser|régler|payer|traiter|réparer|obtenir|verser|corriger|virer|expédier|résoudre) … jour même
commander … recevoir … (lendemain|demain|même)
(commander|envoyer|acheter|vendre) @joursem … recevoir @joursem
(date|heure|horaire|créneau) (prévoir|annoncer|convenir) … respecter
(horaire|date|délai|créneau|planning) respecter
respecter … (horaire|date|délai|créneau|planning)
veille … jour prévoir
avec <nombre> (jour|semaine|minute|heure) avance
<nombre> (jour|semaine|minute|heure) =d =avance
avant … (date|heure) … (prévoir|annoncer)
plus tôt que prévoir
<nombre> (minute|=min) … montre =en main  1
<nombre> (minute|=min) … (chrono)
arriver vite
(arriver|venir|régler|intervenir|livrer|dépanner|répondre|envoyer|recevoir|remplacer) … tout de suite
(arriver|venir|régler|intervenir|livrer|dépanner|envoyer|recevoir|remplacer) … (vite|rapidement|immédiatement|aussitôt)  1
ultra rapide
=au =top … rapide
sans perdre … temps
ne =pas traîner
!traîner
être là … <nombre> (minute|heure) … après … (appel|panne|demande)
(remorquer|dépanner|intervenir|venir|arriver|rappeler) … <nombre> (minute|heure) … après … (appel|panne|demande)
=en =temps =et =en heure  1
=en =temps =et heure  1
(livrer|recevoir|arriver) … temps … heure
pile … heure
rapide
rapidement
rapidité
(recevoir|verser|virer|débloquer|boucler|traiter|obtenir|accepter|valider|installer|=reçu|=versé|=bouclé|=reçus|=versés|=validé|=accepté) … =en (<nombre>|=une|=un|=quelques|=deux|=trois) (minute|heure|jour|semaine|clic)  4
(argent|fonds|virement|carte|colis|prêt|crédit) (recevoir|verser|arriver|débloquer) … <nombre> (jour|heure|semaine) (après|plus =tard)  3
(régler|résoudre|=réglé|=résolu|débloquer|traiter) … =en (=un|un|=une|une|<nombre>) (appel|coup|message|minute|heure|jour|mail|fois)  1
(bloquer|régler|résoudre|traiter|remplacer|réparer|réagir|=réglé|=bloquée|=résolu|=traité) … =dans =la (minute|journée|foulée)  1
<nombre> (minute|=min|=mn|heure) (=chrono|montre =en =main)  3
(virement|argent|carte|remboursement|fonds|versement) (recevoir|arriver|verser|effectuer|=reçu|=arrivé|=versé) … (lendemain|=jour =même|aussitôt|rapidement|immédiatement|=en <nombre>)  4
(courant|eau|ligne|internet) … (revenir|rétablir|=revenu|=rétabli) … =en (moins|<nombre>|=une)  4
(réponse|accord) =en (=24h|=48h|<nombre>|=une|=quelques) (heure|minute|jour)?  4
(intervention|dépannage|installation|technicien|agent) … (=en|=dans) (=l =heure|=la =journée|<nombre> heure|=une =heure)  4
en <nombre> (minute|seconde)  1
en quelque (minute|heure|jour|clic|seconde)
(livrer|recevoir|régler|traiter|remplacer|réparer|rembourser|arriver) … dans (heure|journée)
(envoyer|recevoir|livrer) … express
aucun retard  1
sans retard
(virement|paiement|versement|remboursement|transfert) … (instantané|immédiat)
(renvoyer|remplacer|envoyer|régler|résoudre|changer|réparer|livrer|traiter) … =en <nombre> jour
arriver … compte … <nombre> jour
corriger … lendemain
(arriver|commander) … =avec <nombre> (jour|semaine) =d =avance
dans la foulée  1
=dans =la foulée  1
(panne|problème|fuite|souci) … (régler|réparer|résoudre) … <nombre> (minute|heure)
(inscription|ouverture|souscription|démarche|devis|réservation|commande) … =en <nombre> minute
(devis|dossier|carte|colis|commande|argent|remboursement|virement|réponse|diagnostic) … =dans =l =heure
(recevoir|arriver|livrer|rembourser|envoyer|remplacer) … =dans =l =heure
commander @joursem …, recevoir @joursem
commander @joursem …, recevoir … @joursem
commander … hier …, recevoir
commander … recevoir … (lendemain|surlendemain)
(virement|paiement) … instantané
agir tout de suite
agir … (vite|rapidement|immédiatement)
ouvrir … litige …, rembourser @joursem
commander …, (expédier|recevoir|livrer) … @joursem
commander … @joursem …, (expédier|recevoir|livrer|=chez)
(repartir|ressortir) … <nombre> minute plus tard
(prendre|servir|recevoir|accueillir) … dès … arrivée
(déclarer|appeler|commander|signaler) … <nombre> …, (expert|technicien|accord|dépanneur|remplacer|livrer|réparer|régler) … <nombre>
(arriver|recevoir|verser|virer|régler) … avant =la fin
(dépanneuse|dépanneur|technicien|ambulance|taxi|chauffeur|plombier|serrurier|pizza|livreur) … =en <nombre> minute
(rendez-vous|=rdv|horaire|délai) … respecter  3
toujours (à|==à) (=l =heure|=lheure)  4
(accorder|obtenir|valider|débloquer|accepter|traiter|boucler|régler) =en (<nombre>|=une|quelque) (jour|heure|minute)  4
livraison =en (=24h|=48h|=24|=48|=deux|=trois|=un|=2|=3) (jour|heure|=h)?  3
(livrer|recevoir|arriver) =en (=24h|=48h|=24|=48|=deux|=trois|=un|=2|=3) (jour|=jours|=h)?  3
livrer =en <nombre> minute  3
en <nombre> minute … (faire|régler|terminer|fini|résoudre)  3
(livrer|arriver|recevoir|finir|terminer|livraison|travail|chantier|rendre|traiter|régler|répondre|payer) =dans =les =temps
en <nombre> (jour|heure|semaine) seulement  4
prêt … en <nombre> (jour|heure|minute)  3
(train|bus|vol|avion|car) (ponctuel|rapide)  3
(réparation|réparer|intervention|intervenir|livrer|résoudre) … =dans =l =heure  4
tenir … délai  3
délai tenir  3
travaux … (rapide|rapidement|vite)  3
(intervention|dépannage|réparation|vente|prise =en =charge|installation) … (rapide|rapidement|express)  3
(dossier|prêt|crédit|demande) … (monter|boucler|traiter|accepter|finaliser|valider) =en (=une semaine|=deux semaine|<nombre> jour|quelque jour|<nombre> heure)  4
(remboursement|rembourser|remplacer|réparer|échanger) =en (=une|=un|=deux|=trois|=2|=3|=48h|=24h|quelque) (jour|heure|semaine)?  4
(arriver|livrer|recevoir|servir) =à =temps  4
(arriver|livrer|servir) … =à =l =heure  3
(installer|poser|raccorder|réparer|monter) =en =une (=matinée|heure|journée|=demi-journée)  4
(service|serveur|serveuse|livraison|intervention|traitement|prise charge) … (rapide|efficace et rapide)  3
dossier … (traiter|valider|accepter) … (rapidement|vite|=en =deux|jour)  3
!attendre  1
(livrer|recevoir|arriver|rembourser|régler|payer|traiter|réparer|obtenir|verser|changer|remplacer|corriger|résoudre|virer|expédier) =en (=24h|=48h|=72h)  3
(livrer|recevoir|arriver|rembourser|régler|payer|traiter|réparer|obtenir|verser|changer|remplacer|corriger|résoudre|virer|expédier) =en (<nombre>|=une|quelque|=quelques) (minute|heure|jour|semaine)  3
(rembourser|remboursement|livrer|recevoir|réparer|traiter) (=en|=sous) (=24h|=48h|=72h)
(livrer|rembourser|réparer|obtenir|verser|expédier|dépanner|résoudre) (dès)? lendemain
(carte|passeport|permis|colis|dossier|titre|document|badge|virement) =en <nombre> jour
(souscrire|souscription|abonner|inscrire|démarche|contrat|assurer) … en (quelque|<nombre>) (minute|clic)  2
(dépanneur|technicien|secours|remorquage|dépannage) … en moins (<nombre>|=une|=d'une) (heure|minute)
prendre moins <nombre> minute
=en =un =temps =record
(heure|date|horaire) (prévoir|annoncer|convenir) (respecter|tenir)
(livrer|recevoir|arriver) … (heure|date|jour) (prévoir|convenir)  2
(livrer|arriver|recevoir) … en avance  2
(remboursement|livraison|virement|réparation|versement) (=en|=sous) <nombre> (heure|=h|jour|minute)
(livrer|=livré|=livrée|recevoir|=reçu|=reçue|arriver|=arrivé|=arrivée|expédier|=expédié|envoyer|=envoyé|rembourser|=remboursé|remplacer|dépanner|réparer) (=très|=super|=hyper|=bien|=assez)? (vite|rapidement|=rapido)  3
(=prise =en =charge|restitution|retrait|enregistrement|=check =in|check-in|intervention|embarquement|livraison|échange|installation) (=en|=sous) <nombre> minute  4
(colis|commande|article|paquet) … (poster|=posté|expédier|=expédié|=envoyé|partir|=parti) … (=le =lendemain|=le =jour =même|=dans =la =journée|=jour =même|=aussitôt)  4
(=tout|=ça|=cela|=tout =ça) (=est|=a|=s =est)? (=allé|=aller|=passé) (=très|=super|=hyper) vite  4
=aussitôt =dit =aussitôt =fait  4
envoi (éclair|express|immédiat|ultra-rapide|=ultra =rapide|rapide|ultra)  4
(=réparé|=réparée|réparer) … =en (=une|=deux|<nombre>) (semaine|jour|heure)  3
(=reçu|=reçue|recevoir|arriver|=arrivé|livrer|=livré|=livrée) … =avant =la =date  4
(=reçu|=reçue|arriver|livrer|=livré|=livrée) … (=en =avance|=plus =tôt|=avant =le =délai|=avant =l =heure)  4
(expédier|=expédiée|=expédié|poster|=posté|=postée) … (=soir =même|=jour =même|=lendemain|=dans =la =foulée|=aussitôt)  4
(arriver|=arrivé|=arrivés|=reçu|=reçus) … (=avance|=en =avance|=avec =un =quart|=plus =tôt =que)  4
(retrouver|=retrouvé|régler|=réglé|réparer|=réparé|livrer|=livré|=échangé) … =le =lendemain  4
(=changé|=changée|=réparé|=réparée|=bouclées|=bouclé|=réglé|=prête|=prêt) =en <nombre> (minute|heure)  4
(=à =l =heure) (=au|=à|=pour) … (départ|arrivée|décollage)  4
(livrer|=livré|=livrée|recevoir|=reçu|=reçue|expédier|=expédié) (=en =moins =de|=sous|=en) (=24h|=48h|=72h|=24|=48|<nombre>)  4
(=reçu|=reçue|=livré|=livrée|=arrivé|=arrivée) =le =lendemain  4
(commander|=commandé|=commandée) =le? (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier) … (=reçu|=reçue|=livré|=arrivé)  4
(=reçu|=reçue|=livrée) (lundi|mardi|mercredi|jeudi|vendredi|samedi) … (commander|=commandée|=commandé)  4
(envoi|expédition) … (=jour =même|=lendemain|=soir =même)  4
=servi (=vite|=rapidement|=aussitôt|=de =suite)  4
=servis (=vite|=rapidement|=aussitôt|=de =suite)  4
(=signalée|=signalé|=appelé|=demandé|=déposé|=déposée) … =le =matin …, =après-midi  4
(=sorti|=sortie|=sortis|=terminé|=réparé|=prêt|=prête) … =en <nombre> (minute|heure)  4
(équipe|artisan|ouvrier|infirmier|infirmière|coach|moniteur) ponctuel  4
(=pris|=prise|=reçu|=reçue|=passé|=passée) … =à =l =heure  4
(venir|arriver|intervenir|rappeler|dépanner|réparer|livrer|=là|=venu|=arrivé) … =dans =l =heure  3
(aucun|=sans) attente  3
(demande|dossier|réclamation|problème|commande|question) … (rapidement|promptement) (=traité|=traitée|=traités|=traitées|=réglé|=réglée|=réglés|=résolu|=résolus|=pris|=prise|=prises)  3

[sujet]
délai  1
attente  1
temps réponse
délai réponse
fluidité
depuis  1
technicien  1
délai traitement

[neutre]
délai … tenir compte
=dans =les <nombre> minute
=à =l =heure =du =numérique
=à =l =heure (=actuelle|=où)
temps attente (court|raisonnable|correct|réduire|bref|acceptable|minime)
notre arrivée tardif
arrivée tardif … notre
repas rapide
service expéditif
toujours aucun (réponse|retour|nouvelle|explication|excuse|dédommagement)
toujours pas réponse
toujours pas nouvelle
toujours pas retour
(je|nous) tarder
=dans =le =temps
=plus =que <nombre> (jour|semaine|mois)
(connexion|internet|débit|réseau|fibre|site|application|appli|ordinateur|wifi|ligne|page) … (lent|lenteur|lentement|ralentir)
(lent|lenteur|ralentir) … (connexion|internet|débit|réseau|fibre|site|application|wifi)
(comprendre|croire|savoir|répondre|rappeler|recontacter|joindre) toujours pas
mise jour
=durant
contrat … <nombre> mois
<nombre> mois … (gratuit|offert|abonnement|contrat)
engagement … <nombre> mois
traîner … pied
# on attend une personne qui réponde : reachability
toujours !réponse
toujours !répondre
toujours !nouvelle
toujours !retour
toujours !rappeler
toujours !recontacter
toujours !joindre
toujours !(comprendre|croire|savoir|convaincre|aimer|vouloir|trouver|regretter)
toujours aucun (explication|problème|souci|excuse|déception)
toujours rien compris
toujours rien à dire
attente … (téléphone|téléphonique|ligne|standard|hotline)
<nombre> minute attente … (téléphone|ligne|standard)
(téléphone|ligne|standard|hotline) … <nombre> minute
mettre attente
attendre … (réponse|rappel|nouvelle|retour|appel)
en attente … (réponse|rappel|nouvelle)
attente … (réponse|rappel|nouvelle)
dans l'attente
en =attendant
attendre voir
s'attendre
=m'attendais
=m'attends
attendre mieux
attendre autre chose
attendre pas
=attentes
répondre … =attentes
hauteur … =attentes
à la hauteur de mes =attentes
depuis <nombre> (jour|semaine|mois) … (client|adhérent|assuré|abonné|chez)
(client|adhérent|assuré|abonné|sociétaire|chez) … depuis
depuis <nombre> (an|année)
faire <nombre> (mois|an|année) … (client|adhérent|assuré|abonné|chez|satisfaire)
<nombre> mois gratuit
<nombre> mois offert
<nombre> mois offrir
prix … <nombre> mois
euro … mois
en cas retard
pénalité retard
frais retard
intérêt retard
long terme
long de
au long
tout au long
le long
liste long
long liste
aussi longtemps
depuis longtemps client
=longue vie
=longue durée
=aucun (sinistre|accident|incident|problème|souci) … depuis <nombre> (an|année|mois)
(voiture|véhicule|téléphone|vélo|ordinateur) =de =prêt
rien … (redire|dire|signaler|reprocher|déclarer) … depuis <nombre> (an|année|mois)
# rapide, mais demandé, promis, ou autre chose
rapidement possible
plus rapidement possible
plus vite possible
au plus vite
au plus tôt
plus rapide … @encaisse
plus rapide quand
rapide pour @encaisse
vite … @encaisse
rapide … @encaisse
merci … (répondre|réponse|retour|rappeler|régler) … (rapide|rapidement|vite)
merci … rapidement
merci … réponse rapide
(espérer|souhaiter|vouloir|demander|exiger|besoin|attendre|falloir) … (rapide|rapidement|rapidité|vite)
promettre … (rapide|rapidement)
publicité … rapide
fuir … vite
vite … (fuir|partir|résilier|changer|quitter)
changer … (vite|rapidement)
résilier … (vite|rapidement)
=fuyez vite
restauration rapide
voie rapide
connexion rapide
débit rapide
internet rapide
recette … rapide
recette … rapidement
rapide … (cuisiner|préparer)
rapide (cuisiner|préparer|lire)
périmer … (vite|rapidement)
(abîmer|pourrir|user|casser|gâter) … (vite|rapidement)
vite (abîmer|pourrir|user|casser|gâter|déchanter|oublier|déçu|décevoir)
rapidement (déchanter|oublier|décevoir|augmenter)
virement immédiat
virement instantané
effet immédiat
résiliation =immédiate
résilier immédiatement
livre de retard
=dans =l =heure =qui
contrat … depuis <nombre> (mois|an)
(offre|garantie|engagement|essai|préavis|abonnement|promotion) … <nombre> (jour|semaine|mois)
<nombre> (jour|semaine|mois|an) … (essai|garantie|préavis|engagement|ancienneté)
=remplacé =dans =la journée
connexion … bloquer
rapidement … (grimper|augmenter|doubler|tripler|déchanter|monter)
plus (rapide|rapidement) … (ailleurs|concurrence|autre)
(réparation|diagnostic) … plus rapide
bien longtemps … que
=me =tarde
=me =tardait
faire <nombre> @brève … (commander|utiliser|tester|client|abonné|profiter|essayer)
depuis <nombre> (jour|semaine|mois) … (satisfaire|ravi|content)
(commander|utiliser|tester|client|abonné|inscrire|profiter|membre) depuis <nombre> (jour|semaine|mois|an)
(sinistre|accident|impayé|incident) depuis <nombre> (an|année|mois)
faire =en <nombre> @brève
faire =sous <nombre> @brève
traîner … (trottoir|sol|table|terre|boue|rue|jardin|parking|poubelle)
moins (lent|lenteur|long)
mettre … pause
<nombre> (jour|semaine|mois|an) que … (joindre|contacter|utiliser|client|tester|commander|abonner|abonné|consommer|adhérent)
<nombre> (jour|semaine|mois|an) que … (essayer|tenter) … (joindre|contacter|appeler|avoir)
(assurer|cliente|sociétaire|locataire|conducteur) depuis
(assurer|client|conducteur) depuis plus <nombre> (jour|semaine|mois)
=on =est =en @lemois … continuer
(prélèvement|facture|charge|cotisation|mensualité|loyer|=appels) …, à l'heure
(promettre|annoncer|vanter|publicité|pub|offre|crédit|slogan) …, (immédiat|instantané|rapide|rapidité|rapidement|éclair)
(refuser|refus|rejet|rejeter|annuler|clôturer) … =en <nombre> (minute|seconde)
(refuser|refus|rejet|rejeter|annuler|clôturer) … =en moins <nombre> (minute|seconde|heure)
<nombre> (mail|appel|sms|message) … =en … <nombre> (minute|heure)
avoir … (conseiller|conseillère|interlocuteur) … =en … <nombre> minute
(conseiller|conseillère|interlocuteur|ligne|téléphone) en moins <nombre> minute
(devoir|=serait|prévoir|promettre) … livrer … lendemain
plus rapide … (souscrire|encaisser|vendre|prélever|signer)
plus (rapide|rapidement) lorsque
rapidement …, (grimper|augmenter|doubler|tripler|déchanter|monter|dégrader)
=le plus rapidement
(raccrocher|appeler|appel|conseiller|conseillère|téléphone) …, <nombre> (minute|=min|=mn) attente
<nombre> (minute|=min|=mn) attente …, (conseiller|conseillère|raccrocher|chanson|musique|couper|ligne)
toujours sans (nouvelle|réponse|retour|explication)
tard … (soir|nuit)
retard … (paiement|loyer|cotisation|mensualité|échéance)
(cause|raison|suite) … retard … (autre compte|loyer|mensualité)
s'affaisser … =au bout
casser … =au bout
(lâcher|casser|affaisser|céder|griller|rouiller|tomber) … =au bout <nombre> (semaine|mois|an|heure|jour)
(panne|jeter|changer|user|mort) … =au bout <nombre> (semaine|mois|an|heure|jour)
(majoration|facture|prélèvement|relance|amende|débit|pénalité|huissier|rejet) … (vite|rapidement|temps|heure|ponctuel)
délai … (rétractation|préavis|carence|réflexion)
(=jattend|=jattends) … (réponse|appel|nouvelle)
enfin arriver … (joindre|parler|avoir)
au bout … an aucun
(poireauter|patienter|attendre) … (téléphone|fil|ligne|combiné)
salle attente
liste attente
demander … !recevoir
(prix|tarif|montant) … !bouger
mettre <nombre> (jour|semaine|mois) pause
(répondre|hauteur|satisfaire|conforme|correspondre|combler|delà|conformément|respect) … attente
(son|leur|mes|nos|vos|mon|notre|votre) attente
attendre … (seulement|quelque) … minute
attendre =que (<nombre>|quelque) minute
!avancer … (frais|argent|somme|=sous)
(=au|=aux) (rendez-vous|=rdv)
trop long (réaliser|cuisiner|préparer|lire|expliquer|raconter|énumérer|détailler)
recette … (trop|peu|très) long
prévenir … retard
(papier|document|paiement|régler|payer|payé) … en retard
(=jai|=ai|=mis) mettre <nombre> (jour|semaine|mois|heure)
=à l'heure (=actuelle|=où|=aujourd|=aujourd'hui)
=à l'heure =d'aujourd'hui
recette (simple|facile|délicieux|bon|varié|original|rapide)? et? rapide
(recette|plat|repas|cuisine) … (rapide|rapidité|rapidement)
rapide … (manger|cuisiner|préparer|réaliser)
(prélever|prélèvement|encaisser|facturer|facture|augmenter) … (rapide|rapidement|temps =et|vite)
(facile|simple|facilité|simplicité) … rapide et (délicieux|bon|savoureux)
(rembourser|livrer|envoyer|verser|payer) (sous|dans) <nombre> (jour|heure)
(=avant|espérer) … (plus rapide|plus rapidement)
préparation … long
recette … long
(dormir|séjourner) … <nombre> (jour|semaine|mois) … (hôtel|camping|chambre|gîte)
(coupe|consultation|visite|séance) … (=expédié|=expédiée) … =en <nombre>
(retenir|=retenu|=retenus|=retenue) … (caution|dépôt =de =garantie|allocation|salaire)
(impossible|pouvoir|arriver|parvenir|réussir) … (joindre|contacter|appeler|avoir|parler) … depuis (presque|bientôt|plus|environ|près|déjà)? (<nombre>|plusieurs|quelque|=un|=une|=des) @lapse
un peu attente
(demander|exiger|prendre) <nombre> mois … (loyer|caution|préavis|congé|vacances|garantie)
(=un|=une|=1) (semaine|mois) que … (joindre|contacter|appeler|client|tester|abonné|profiter|utiliser|adhérent)
faire (=un|=une|=1) (an|mois) … (client|adhérent|assuré|abonné|chez|satisfaire|utiliser)
(prendre|mettre) … <nombre> (semaine|mois|an) … avance
retard … (régulariser|cotisation|=ma part)
!tarder (déborder|bloquer|résilier|partir|changer|craquer)
(trop|très) long … (liste|texte|histoire|question|recette|créneau)
(créneau|plage) … (trop|très) long
=pas =toujours @dû
<nombre> =par (mois|semaine) =pour (=une|=un|=faire|=avoir|=recevoir|=obtenir|=réparer|=changer|=traiter)
<nombre> =à <nombre> =par (semaine|mois)
(à|=a) =ce =jour … !(réponse|répondre|nouvelle|retour|problème|difficulté|souci|sinistre|rappeler|explication)
(joindre|téléphone|téléphonique|=tel|conseiller|standard|hotline|appel) …, attente (long|=longue|interminable|infini|énorme)

[exemples]
plainte  Ça fait trois semaines que j'attends la réparation de ma chaudière.
plainte  toujours pas recu ma carte bancaire
plainte  Le chantier a pris deux mois de retard.
plainte  Délais de traitement interminables pour une simple carte grise.
plainte  LE TRAIN EST ENCORE EN RETARD
plainte  Mon dossier traîne depuis janvier et rien n'avance.
plainte  Une heure avant d'être servis, c'est trop long.
plainte  Service d'une lenteur incroyable à la poste.
plainte  Le plombier n'est jamais venu, rdv encore repoussé.
plainte  Ils mettent des mois à rendre la caution.
plainte  tjrs rien a ce jour, ca traine
plainte  Les délais ne sont pas respectés.
plainte  Ils ne sont pas rapides pour payer.
éloge    Livraison rapide, tout était à l'heure.
éloge    Dossier traité dans les temps, merci.
éloge    Remboursement en 48 h, aucune attente.
éloge    Devis obtenu en quelques minutes.
éloge    tres rapide et efficace
rien     Merci de me répondre le plus rapidement possible.
rien     Je suis cliente depuis 10 ans.
rien     Je ne comprends toujours pas cette facture.
rien     Dans l'attente de votre retour, cordialement.
rien     En cas de retard, des pénalités sont prévues au contrat.
rien     La chambre n'était pas à la hauteur de mes attentes.
rien     Toujours aucune réponse à mes mails.
rien     À long terme, je verrai bien.
rien     Restauration rapide au centre commercial.
rien     Fuyez vite cette agence !
rien     L'abonnement coûte 15 euros par mois.
rien     Le conseiller m'a raccroché au nez.
plainte  Nous sommes le 18 et ma bourse n'est pas versée.
plainte  Technicien prévu lundi, venu jeudi.
plainte  Lave-linge reçu le 20 au lieu du 9.
plainte  On est sans ascenseur depuis 3 semaines.
plainte  Le carreleur n'est pas venu et le chantier est à l'arrêt.
plainte  Ils mettent cinq semaines à refaire un badge.
plainte  jusqu'a quand faut il patienter
plainte  Le téléphone est parti en réparation il y a 30 jours.
plainte  Trois semaines pour recevoir un chéquier.
éloge    Fonds reçus en une semaine.
plainte  Où en est mon dossier de raccordement ?
rien     Une voiture de prêt m'attendait.
rien     Aucun sinistre depuis dix ans.
rien     Ma demande concerne les cours du soir.
plainte  Le suivi n'a pas bougé depuis lundi.
éloge    Commandé mardi, livré le lendemain.
éloge    Dépanneur arrivé en vingt minutes.
rien     Je n'ai pas eu de sinistre depuis 20 ans.
rien     Foie gras et escargots délicieux.
rien     Il me tarde d'y retourner.
rien     La garantie dure 24 mois.
plainte  Nous voilà en novembre et la véranda est toujours ouverte à tous les vents.
plainte  Rendez-vous prévu à 9 h, serrurier arrivé à 14 h.
plainte  Le dossier prend la poussière dans un tiroir.
plainte  Il aura fallu cinq mois pour un simple duplicata.
plainte  Aucune date de livraison communiquée.
éloge    Devis reçu dans l'heure, rien à redire.
rien     Le cric a cassé au bout de deux mois.
rien     Inscription refusée en 3 minutes, sans raison.
plainte  Privés de chauffage : sans chaudière depuis six semaines.
plainte  Ils ne m'envoient pas mon relevé, malgré ma demande.
plainte  Impossible d'obtenir une attestation pour mon employeur.
plainte  Il faut compter deux mois pour remplacer un badge.
plainte  Un litige qui traîne, en conflit avec eux depuis plusieurs mois.
plainte  On me promet un virement mardi, rien.
rien     Les plats ont demandé une préparation trop longue.
rien     Il n'y a pas eu besoin d'avancer les frais.
rien     Mon conseiller a pris tout son temps avec moi.
rien     J'ai mis mon compte en pause trois semaines.
éloge    Prothèse obtenue en trois jours, aucune attente au laboratoire.
plainte  Commandé en mars, nous sommes en juillet.
éloge    Reçu très vite, merci.
éloge    Commandé mardi, reçu jeudi.
plainte  Deux ans pour un jugement.
rien  Il y a deux ans, j'ai déposé mes cartons ici.
plainte  Dix-sept mois de démarches.
rien     Ce délai tient compte des jours fériés.
éloge    Nos demandes sont rapidement traitées.
plainte  Voilà une semaine que nous sommes privés d'eau.
plainte  Impossible de retirer de l'argent depuis onze mois.
plainte  Le réparateur ne vient que vendredi.
plainte  Vous attendez quoi pour réparer ?
plainte  Le service est hyper long.
plainte  Je devais être livrée samedi, mon colis n'est pas arrivé.
rien     Ma mère dort trois nuits chez nous.
rien     Un peu d'attente, mais l'accueil est parfait.
