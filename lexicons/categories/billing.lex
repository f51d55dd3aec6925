titre  Facturation et prélèvements
quoi   Facture ou prélèvement faux, double, inexpliqué, indu ou poursuivi après la fin ; recouvrement injustifié ; paiement refusé, incident de paiement, carte ou compte bloqué.

@prélever    prélever débiter facturer ponctionner encaisser refacturer
@prélèvement prélèvement débit facture facturation retrait mensualité échéance
@indu        indu injustifié abusif frauduleux illégal intempestif sauvage inexpliqué anormal erroné double imprévu inattendu surprise illicite inconnu mystérieux forcé faux =fausse incompréhensible fantaisiste indûment incohérent exagéré aberrant fantôme
@eur  euro € =eur =balles =fcfa =cfa =francs

[plainte]
(compter -compte -comptes|appliquer|facturer -facture -factures) … tarif … (alors|camping|adulte|lieu|mauvais)  4
échéancier … (afficher|prévoir|annoncer|indiquer) … <nombre>  3
(prendre|prélever|débiter|réclamer) … (=en|lieu) … <nombre> … (lieu|=au =lieu) … <nombre>  4
débloquer (=mon|=ma|=mes|=le|=les|=nos|=notre)? (compte|carte|argent|fonds|salaire)  3
(facture|prélèvement|somme|montant|frais|débit) … (sortir|venir|tomber) … (=nulle =part|chapeau)  5
(prélever|débiter) …, alors =que  3
(somme|montant|facture) … !(correspondre|expliquer|justifier)  1
(facturer -facture -factures|compter -compte -comptes|prélever|taxer) … (chambre|nuit|couvert|bagage|kilomètre|jour|heure|place|repas|séance|option|cours) … (supplémentaire|trop|fermer|annuler|absent)  3
<nombre> @eur =sur (=mon|=notre) relevé  4
(pré-autorisation|préautorisation|=préautorisation|=pré-autorisation)  3
appel fonds … (<nombre>|injustifié|voter|exceptionnel|surprise|comprendre|double|erreur)  3
(provision|appel) … charge … (erreur|double|injustifié|exploser|doubler|fantaisiste|justificatif|détail)  4
(=prétendu|=prétendue|soi-disant|=pseudo|=soi-disant|=prétendument|imaginaire) … (facture|dette|impayé|créance|consommation|infraction|loyer|arriéré|amende|retard)  5
(facture|dette|impayé|créance|amende|loyer) … (=prétendu|=prétendue|soi-disant|imaginaire|inexistant|ancien locataire|homonyme|=prescrit|prédécesseur|défunt)  4
(=me|=nous|=m|=lui) (tirer|sucrer|piquer|pomper|soutirer|retirer|ponctionner|prendre|débiter|prélever) … <nombre> @eur … (mois|chaque|tous|semaine|fois|compte|libellé|abonnement)  5
tous =les =mois … <nombre> @eur … (partir|disparaître|quitter|=partent)  4
<nombre> @eur … (partir|disparaître|quitter|sortir) … compte  4
libellé … (inconnu|bizarre|différent|comprendre|étrange|incompréhensible)  4
(=d'où|=où) … (sortir|venir) … (facture|somme|montant|<nombre>|prélèvement|ligne)  4
!(comprendre|savoir) … (à quoi|quoi|=d'où|pourquoi) … (facture|prélever|débiter|facturer -facture -factures|prélèvement)  4
(=à quoi|=quoi) (correspondre|=correspond) … (somme|montant|facture|<nombre>|prélèvement|ligne|frais)  4
(=se|=sont|=est) tromper … (montant|facture|compteur|tarif|prix|compte|addition|index|prélèvement|destinataire)  3
erreur … (leur|votre)? (part|côté)? …, (payer|facturer -facture -factures|prélever|réclamer|débiter)  3
(alors|pourtant) … (déjà|bien) (payer|régler|virer|=payé|=réglé)  2
(preuve|justificatif|=capture|quittance) … (paiement|virement|règlement) …, (relance|réclamer|impayé|refuser|nier|huissier|pénalité)  4
(impayé|huissier|recouvrement|contentieux|mise demeure|majoration|pénalité) …, (payer|régler|=payé|=réglé|prélever|erreur|tort)  3
(menace|menacer) … (couper|coupure|huissier|poursuite|saisie|contentieux|recouvrement|expulsion|fichage|expulser|procédure)  4
(majoration|pénalité|amende) … (tort|alors|injustifié|contester|injuste|pourtant)  3
(=pv|amende|contravention|=fps|forfait post-stationnement|verbalisation|verbaliser) …, (alors|ticket|payer|valable|titre|pourtant|abonnement|valider|jamais|tort|contester|injuste|injustifié)  1
(verbaliser|=verbalisé|=verbalisée|amende|contrôleur) …, (billet|titre|ticket|carte|abonnement|valide|valable|borne|panne)  3
(payer|régler) … (amende|contravention|forfait) … (injuste|tort|injustifié|rien|alors|erreur)  4
(saisie|saisir) … (salaire|compte)  2
(réclamer|demander|exiger|redevoir) … (rembourser|reverser)? … indu … (<nombre>|caf|allocation|aide)  4
(caf|allocation|=apl|chômage) … (trop =perçu|trop-perçu|indu)  4
(terminal|=tpe|borne|caisse|machine) …, (carte|paiement|=cb) … (refuser|bloquer)  3
(paiement|=cb|carte|virement) … (échouer|échec|refuser|rejeter) …, (débiter|prélever)  5
(prélever|débiter|encaisser|=débité|=prélevé) …, (commande|réservation|billet|=résa|place) … (inexistant|valider|trace|confirmer|enregistrer|apparaître|introuvable)  4
!trace … (paiement|virement|versement|règlement)  4
(paiement|virement|versement|règlement) (introuvable|évaporer|perdre|égarer|=perdu|disparaître|volatiliser)  5
(chéquier|carte) (confisquer|=confisqué|supprimer|retirer) … (prévenir|raison|motif|explication)  4
(plafond|=découvert|=autorisation =découvert) (supprimer|baisser|réduire|couper|retirer)  4
(argent|fonds|salaire|paie) (coincer|coincé|bloquer|geler|gelé|otage|=séquestre)  4
!(accès|disposer|retirer) (argent|fonds|salaire|=sous|espèce)  3
(impossible|=impossible|moyen) … (retirer|payer|virer|utiliser|encaisser|débloquer) … (argent|=sous|carte|fonds|espèce|loyer|facture|course|chèque)  2
(deux|double|trois|plusieurs) (prélèvement|débit|encaissement|facturation)  3
(prélever|débiter|facturer -facture -factures|encaisser) … (trop|surplus) … <nombre>  3
<nombre> @eur (=de|=en) trop  3
(absence|=no-show|=no show|non présentation|=non-présentation|annulation|lapin) … (facturer -facture -factures|débiter|prélever|payer|compter -compte -comptes)  1
(rembourser|payer|solder|clôturer) … (crédit|prêt|abonnement|dette|anticipation) …, (continuer|toujours|encore) … (prélever|débiter|prendre|payer|facturer -facture -factures|mensualité|réclamer)  5
(résilier|rendre|restituer|déménager|partir|quitter|vendre|clôturer|arrêter|décéder) …, (continuer|toujours|encore) … (prélever|débiter|facturer -facture -factures|payer|réclamer|cotiser)  5
(décès|mort|décéder|=décédé|=décédée) …, (prélever|débiter|facturer -facture -factures|relance|réclamer)  3
(devoir|falloir) … (avancer|payer|régler) … (consommation|facture|charge|dette|loyer|eau|électricité) … (voisin|ancien|précédent|autre|colocataire|occupant)  4
(compteur|consommation|index) …, (voisin|inverser|inversé|erreur|estimer|estimation|=inhabiter|inoccupé)  3
(logement|maison|appartement|local) (vide|inoccupé|inhabité|fermer) …, (facture|facturer -facture -factures|consommation|prélever|réclamer|<nombre>)  4
(consommer|utiliser|brancher) … (rien|jamais|=presque) …, (facture|facturer -facture -factures)  3
(estimer|estimation|surestimer) … (consommation|facture|mensualité|relevé)  3
(mensualité|échéance|facture|charge|prélèvement|loyer) … (doubler|tripler|quadrupler|exploser) …, (rien|sans|explication|raison|changer|=pourquoi|consommer)  4
(réclamer|exiger) … (impayé|arriéré|cotisation|règlement|somme|dette) … (alors|déjà|résilier|tort|résiliation|payé|injustifié|année|an)  4
!(comprendre|expliquer|justifier) (facture|facturation|prélèvement|=débit)  5
=bien (débiter|prélever) … (=moi|alors|mais|compte|pourtant)  3
(continuer) … =faire payer  4
(être|=été|=suis) (débiter|prélever) … (sans|alors|rien|jamais|pourtant)  3
(sans|alors|rien) … (=été|=est|=suis) (débiter|prélever)  3
(mettre|donner|entrer|enregistrer) … (carte|=cb|bancaire|coordonnée) … (prélever|débiter)  4
=je =vous =dois … <nombre>  3
(lettre|courrier|mail) relance  1
(relance) … impayé  5
(erreur|litige|contestation|bug|anomalie|incohérence) … (facturation|facture|prélèvement|paiement|encaissement|caisse|addition)  3
huissier  1
(société|cabinet|agence|organisme|service) (recouvrement|contentieux)  4
passer … contentieux  1
prélever … (avance|anticipation)  3
prélever … (avant) … (date|échéance|livraison|expédition|accord)  4
prélever immédiatement  3
=me faire (prélever|débiter|ponctionner)  4
=fait (prélever|débiter)  4
(facturer -facture -factures|débiter|prélever|payer) … (commande|produit|article|service|repas|colis) … (jamais|non) … (recevoir|livrer|commander|passer|arriver)  5
(débiter|prélever) … compte … (alors|sans|rien|jamais)  4
(prélèvement|débit|paiement) =bien passer  3
continuer … prendre … argent  4
prendre … argent … (abonnement|mois|compte)  2
vouloir … faire payer  3
(automate|distributeur|borne) … avaler … carte  5
(distributeur|automate) … débiter … !(donner|distribuer|délivrer|sortir)  5
impossible … (payer|régler) … (carte|facture|cb|chèque)  3
(relevé|index) … (faux|erroné|fantaisiste|incohérent)  3
(payer|paie) … quoi … facture  3
=que =je (paie|paye) … facture  3
comment … (facturer -facture -factures|prélever|débiter) … (frais|alors|pouvoir)  3
(payer|devoir) … abonnement … (deux|double|=2) (opérateur|mois|fois|contrat|endroit)  4
facture =de … (sans|ristourne)  1
# factures et prélèvements faux
(facture|facturation|prélèvement|débit|échéance|retrait|échéancier|régularisation) @indu  5
(facture|facturation|prélèvement) … (injustifié|abusif|frauduleux|inexpliqué|erroné|fantaisiste|incompréhensible|indu|incohérent|illégal|anormal)  5
(double|triple|faux|=fausse) (facturation|prélèvement|débit|paiement)  4
(double|triple) (facturation|prélèvement|débit|paiement|encaissement|cotisation)  5
(facture|prélèvement) (double|doublon)  5
@prélever … (deux|trois|plusieurs|=2|=3) fois  5
@prélever (doublement|double|indûment|abusivement|tort|illégalement|injustement|surprise)  5
(prélever|débiter|encaisser) … (tort|indûment|abusivement|illégalement|injustement|double|doublon)  5
(prélever|débiter|facturer -facture -factures|encaisser|ponctionner) … sans … (autorisation|accord|prévenir|consentement|raison|explication|avertir|avis|mandat|préavis|vergogne|demander|permission)  5
(prélèvement|débit|facturation|facture) … sans … (autorisation|accord|prévenir|consentement|raison|explication|mandat|préavis|justification)  5
!autoriser … (prélèvement|prélever|débiter)  5
(prélèvement|débit) !autorisé  5
payer … (deux|=2|trois) fois (=même|=la =même|facture|abonnement|commande)  3
payer … double  1
(facture|facturation|addition|échéancier) … (erreur|faux|=fausse|incohérent|inexact|erroné|surprise)  4
(facture|prélèvement|régularisation) … !(correspondre|comprendre|justifier|expliquer|conforme|reconnaître|clair|détaillé|juste)  4
!(recevoir|obtenir|envoyer) (facture|échéancier|quittance)  2
(surfacturation|surfacturer)  5
refacturer  4
(contester|contestation) (facture|prélèvement|facturation|frais|impayé)  3
(rejeter|opposition|opposer|bloquer|stopper) … prélèvement  1
@prélever … (trop|plus) … (prévu|dû|convenu|contrat|normal|devis|annoncé)  5
(prélever|débiter|facturer -facture -factures|encaisser) … (mauvais|faux|erroné) … (montant|date|compte|somme|tarif)  5
(payer|régler|facturer -facture -factures) … (abonnement|service|option|produit|prestation|consommation) … !(avoir|demander|commander|utiliser|recevoir|souscrire|fonctionner|installer|vouloir|consommer)  1
(facturer -facture -factures|débiter|prélever) … !(commander|demander|consommer|utiliser|souscrire|recevoir|livrer|valider|choisir|prévenir|accord)  5
(facturer -facture -factures|facture) … (option|service|produit|article|plat|boisson|nuit|consommation|communication|supplément|hors-forfait) … !(demander|commander|utiliser|prendre|consommer|recevoir|souscrire)  5
hors-forfait  1
hors forfait  4
(facturer -facture -factures|débiter|prélever) … (option|colis|repas|commande|article|matériel|box|décodeur|modem) … (rendre|=rendu|renvoyer|restituer|retourner|annuler|résilier|retour)  4
(non|=non) (restitution|renvoi|retour) … (matériel|box|équipement|décodeur|modem)  4
# poursuite après la fin
(continuer|persister|persévérer|obstiner) … (prélever|débiter|facturer -facture -factures|encaisser|ponctionner)  5
(prélever|débiter|facturer -facture -factures|encaisser|ponctionner|prélèvement|facture|facturation) … (après|malgré|pourtant|alors|suite) … (résiliation|résilier|annulation|annuler|clôture|clôturer|désabonnement|désabonner|départ|décès|désinscription|fin|rétractation|stopper)  5
(résiliation|résilier|annuler|annulation|désabonner|clôturer|stopper|désinscrire) … (prélever|débiter|facturer -facture -factures|encaisser)  3
toujours (prélever|débiter|facturer)  4
encore … (prélever|débiter|facturer -facture -factures)  3
quand … même (prélever|débiter|facturer -facture -factures|encaisser)  4
(quand-même|tout-même) (prélever|débiter|facturer|encaisser)  4
(prélèvement|facture|paiement) … (continuer|persister|perdurer|poursuivre)  4
argent … (encaisser|prélever|débiter) … (rien|mais|jamais|annuler|commande)  4
(surprise|stupeur|étonnement|stupéfaction|découvrir|constater|apercevoir|horreur) … (prélever|débiter)  4
=me =suis fait (prélever|débiter)  5
(piocher|puiser|piquer|pomper|servir) … argent … compte  4
(piocher|puiser|servir) … (mon|=mon|=mes|notre) compte  4
vider (compte|=comptes)  4
!(prélever|débiter) … (alors|cotisation|mois) … (relance|impayé|huissier|retard|résilier)  4
changement … (rib|=rib|banque|coordonnées) … !(prendre|compte|enregistrer)  4
(=rib|mandat) … !(enregistrer|prendre|changer|modifier)  4
# recouvrement
(société|cabinet|agence|organisme|service|procédure|menace|lettre|frais|dossier) recouvrement  4
(menace|menacer|envoyer|mandater|courrier|lettre) … huissier  4
(recevoir|envoyer|adresser) … mettre demeure  1
mise demeure … (payer|paiement|cotisation|impayé|facture|régler)  5
(relance|rappel) (impayé|=impayés|facture|paiement|cotisation)  3
réclamer … <nombre> … euro  3
(réclamer|exiger) … (somme|montant|dette|facture) … (indu|astronomique|injustifié|fantaisiste|énorme|exorbitant|inexistant)  5
(réclamer|réclame) … (trop-perçu|indu|dette)  4
trop =perçu … (réclamer|devoir|rembourser)  2
(facture|cotisation|somme|amende|loyer|commande) … déjà … (payer|régler|=réglée|=payée)  4
déjà (payer|régler) … (réclamer|relance|facture|demander|huissier)  4
(prétendre|affirmer|soutenir) … (impayé|devoir)  3
impayé … (injustifié|imaginaire|inexistant|erreur|tort|bug|fantôme)  5
(=ficher|fichier|fichage) … (impayé|incident|banque)  4
frais (rejet|impayé|recouvrement|relance|huissier)  4
(payer|régler) … (dette|somme) … !(devoir|être)  4
régularisation … (énorme|exorbitant|=salée|astronomique|inexpliqué|surprise|délirant|euro)  4
estimation … (compteur|index|consommation) … (faux|=fausse|erroné|fantaisiste|excessif|surestimé)  5
# paiement refusé, carte, compte
(paiement|règlement|virement|transaction|carte|cb|chèque) … (refuser|rejeter|bloquer|échouer|refusé|=rejeté|bloqué|invalide|annulé|suspendre|avaler)  3
(refuser|rejeter|bloquer|geler|avaler) (paiement|règlement|virement|carte|cb|transaction|chèque|chéquier|fonds)  4
(refus|rejet|blocage|échec|gel) (paiement|règlement|virement|carte|cb|compte|transaction|chèque|fonds)  3
(carte|cb|compte) (bloquer|avaler|inutilisable|suspendre|geler|neutraliser|démagnétiser)  4
(clôturer|fermer) … compte … (prévenir|préavis|explication)  4
(incident|interdit|interdiction|interdire) (paiement|bancaire|chéquier)  2
interdit bancaire  5
!(payer|régler|encaisser|virer) (carte|cb|ligne|virement|chèque)  2
(paiement|virement|chèque) !(passer|aboutir|accepter|valider|enregistrer|créditer|apparaître)  4
argent bloquer  5
(bloquer|geler|immobiliser) (argent|fonds|salaire)  4
fonds … (bloqué|gelé|bloquer|geler)  5
agios … (injustifié|abusif|tort|cause|faute)  4
mettre =à =découvert  3
virement … (bloquer|refuser|limite)  3
(empreinte|préautorisation|caution) … (débiter|prélever|encaisser|carte)  4
ça débiter  4
(attestation|facture) … (=payante|facturer -facture -factures) … (alors|sans)  2
(=reprélevé|=reprélevée|=re-débité|=redébité)  4
(continuer|=continue|=continuent|toujours|encore) … tomber … (compte|mois|relevé)  4
(réclamer|facturer -facture -factures|payer|régler|demander) … (ancien|nouveau|précédent|prochain) (locataire|propriétaire|occupant|colocataire|abonné|titulaire)  5
(facture|abonnement|consommation|dette|impayé|contrat) … (ancien|précédent) (locataire|propriétaire|occupant|titulaire)  4
payer … pour =les (=autres|=voisins)  1
payer … pour … (voisin|voisine)  4
(distributeur|automate|guichet automatique|machine) … (donner|délivrer|sortir|cracher|distribuer) … (<nombre>|=lieu|moins|manquer)  3
(débit|prélèvement|paiement|opération|retrait|transaction|achat) … !(reconnaître|autoriser)  4
(ponctionner|prélever|débiter) … (moindre occasion|tour de bras|n'importe quoi|tout et)  4
(=mon|=mes|=notre|=nos|=leur|leur) (argent|fonds|somme|solde|salaire|paie|paye|recette|économie) … (retenir|bloquer|geler|dormir|immobiliser|séquestrer|confisquer|coincer|piéger)  4
<nombre> @eur … (dormir|coincer|geler|séquestrer|confisquer|bloqué)  3
(retenir|geler|bloquer|confisquer|séquestrer|immobiliser) … (=mon|=mes|=notre|=nos|leur|=l) (argent|fonds|somme|solde|salaire|paie|paye|recette|économie)  4
(argent|fonds|vente|recette) … (retenir|bloquer|geler) … (jour|mois|sécurité|vérification)  4
compte (geler|=gelé|=limité|restreindre|verrouiller)  4
(rectifier|corriger|rectification|régulariser) … (facture|facturation|index|échéancier|consommation)  3
(facture|index|échéancier) … (rectifier|corriger)  3
(relever|=releveur|relevé|index|compteur) … (noter|marquer|indiquer|lire|relever) … <nombre> … (lieu|place)  5
(compteur|index|numéro) … (inverser|croiser|échanger|=inversé|=inversés) … (voisin|appartement|logement)  5
(consommation|=conso|facture) … (doubler|tripler|exploser|anormal|aberrant|délirant|multiplier|inexpliqué)  4
(=kwh|=m3|mètre cube|=litres) … (impossible|absent|=vide|personne|inhabité|aberrant|délirant|inexpliqué)  3
(compter -compte -comptes|=compte) <nombre> @eur … (matériel|box|décodeur|équipement|option|frais)  4
=mes =comptes … (découvrir|=découvre|constater|remarquer|apercevoir|surprise)  2
(découvrir|constater|remarquer|apercevoir) … =sur (=mon|=mes) (relevé|compte)  2
ligne … (facture|relevé) … (comprendre|correspondre|inconnu|=quoi|savoir)  3
c'est quoi … (ligne|somme|prélèvement|débit|frais|facture|montant)  4
(service|option|achat) (=tiers|tiers|=multimédia|surtaxé)  2
(pénalité|frais|majoration|intérêt) … (retard) … (alors|jamais|pourtant|tort|=date)  2
(pénalité|majoration) <nombre> @eur  3
(mensualité|échéance|prélèvement|acompte) … (augmenter|passer|doubler|tripler|monter|changer) … (sans|=alors|demander|prévenir|raison|accord)  4
(mensualité|échéance|abonnement) restant  3
!fiche … (banque =de =france|=ficp|=fcc)  1
(ficher|=fiché|=fichée|fichage) … (banque|=ficp|=fcc|impayé|incident)  4
(virement|versement|dépôt|chèque) … (arriver|parvenir|atterrir)? … (nulle part|=jamais =arrivé|évanouir|=dans =la =nature)  4
(client|commerçant) … débiter … (quand =même|deux|refuser|double)  4
(incident|bug|erreur) paiement  2
(société|organisme|agence|cabinet|boîte|service) (=de)? (recouvrement|contentieux)  4
(=me|=nous|=m) … (réclamer|relancer|poursuivre) … (dette|somme|facture|impayé|mensualité) … (jamais|=pas|déjà|alors|autre)  2
(compter -compte -comptes|facturer -facture -factures|prendre|prélever) … mois … (complet|entier|supplémentaire|=en =plus)  3
(moyen|carte) … paiement … (bloqué|refusé|bloquer|refuser)  4
sans (moyen|carte) … (paiement|bancaire|bleu)  3
(régulation|régularisation|rattrapage) … (facture|énergie|eau|gaz|électricité)  1
(retrait|paiement|achat|virement) … (plafond) … (atteindre|=atteint|dépasser)  3
# compte, carte, argent bloqués
(salaire|paie|paye|retraite|pension|gain|recette|rente|solde|économie|allocation|=rsa) … (bloquer|geler|retenir|immobiliser)  4
(bloquer|geler|immobiliser) … <nombre> @eur  4
(bloquer|geler) (=mon|=ma|=mes|=notre|=nos) (compte|carte|=cb|argent|fonds|salaire|virement|paiement)  4
(=ont|=avez) (fermer|clôturer|désactiver) (=mon|=ma|=mes|=notre|=nos) (compte|carte)  3
compte … (bloquer|geler|suspendre|fermer|clôturer) … (jour|lendemain|prévenir|raison|motif|explication|préavis|expliquer|avertir)  5
(=mon|=mes|=notre|=nos) compte … (bloquer|geler|suspendre|fermer|clôturer|restreindre)  3
(=ma|=mes|=notre) carte … (bloquer|avaler|désactiver|suspendre|refuser|rejeter)  3
carte !(passer|marcher|fonctionner|accepter|valider)  3
(paiement|virement|retrait|transaction) … (impossible|bloqué|suspens|instance|refusé|échec|=rejeté|échouer)  3
(chèque|virement|dépôt|espèce) … (perdre|égarer|disparaître|examen|attente|bloquer|volatiliser|suspens|introuvable|nature)  3
(chèque|dépôt|espèce) … !(créditer|apparaître|encaisser|enregistrer|trace|comptabiliser)  3
chèque … encaisser … (mais|aucun|jamais|compte|toujours|rien)  4
(=où|=ou) … passer … (argent|=sous|virement|versement|somme|chèque|fric)  1
(=rouge|agios) … (à cause|cause|faute)  3
compte … (=à =sec|=rouge|=négatif|=découvert)  3
passer … =dans =le =rouge  3
# prélevé, facturé
(prélever|débiter|ponctionner|prélèvement) … <nombre> … (fois|lieu|sans|alors)  2
(=me|=m|=nous|=on) … (prélever|débiter|ponctionner) … <nombre> @eur  3
(prélever|débiter|ponctionner) … <nombre> @eur  1
<nombre> @eur … (prélever|débiter|ponctionner)  1
(prélever|débiter|facturer -facture -factures|encaisser) … (totalité|intégralité|intégralement|=plein =pot)  3
(prélèvement|débit|paiement|facture|encaissement) … (partir|passer|tomber|effectuer|faire) … (quand-même|malgré|deux|double|trop|avant|alors|fois|surprise|mauvais)  4
(prélèvement|débit|paiement|facture) … =quand =même  4
(échéance|prélèvement|mensualité|paiement|loyer|facture|abonnement|virement|somme|transaction|commande|course|cotisation|trajet|péage|ticket|article) … (passer|prélever|débiter|facturer -facture -factures|compter -compte -comptes|payer|encaisser|régler|partir) … (deux|=2|trois|=3|plusieurs) fois  5
(compter -compte -comptes|facturer -facture -factures|prélever|débiter|payer|encaisser|passer) … =en =double  5
=en =double … (facturer -facture -factures|prélever|débiter|payer|compter -compte -comptes|facture|prélèvement|paiement)  5
(facturer -facture -factures|taper|encaisser) … (deux|<nombre>) fois  4
(article|produit|plat|boisson|trajet|nuit|course) … double … (ticket|addition|note|caisse|facture|compter -compte -comptes)  4
(ticket|caisse|caissier|caissière|addition|note) … (erreur|tromper|=trompé|=trompée)  4
(erreur|tromper) … (ticket|caisse|addition|index|compteur)  4
(compter -compte -comptes|rajouter|ajouter) … (plat|boisson|café|article|vin|bouteille|dessert|nuit|kilomètre|option|ligne) … !(prendre|commander|consommer|boire|manger|demander|acheter|avoir)  4
continuer … (prendre|retirer|ponctionner|pomper|tirer|piocher) … (<nombre> @eur|argent|mois|compte)  4
(pomper|piquer|soutirer|ponctionner) … <nombre> @eur … (mois|chaque|tous|compte|semaine)  4
(payer|prélever|prélèvement|débiter|cotiser|facturer -facture -factures) … =dans =le =vide  1
toujours … (prélever|prélèvement|débiter|débit|facturer -facture -factures|facture) … (résilier|alors|malgré|arrêter)  4
(prélèvement|débit|retrait|paiement) … (inconnu|inexpliqué|étrange|bizarre|suspect|mystérieux|frauduleux|reconnaître)  4
(prélèvement|débit|retrait) … !(autoriser|demander|prévoir|valider|signer|reconnaître|arrêter|cesser|stopper|expliquer)  3
!(autoriser|demander|prévoir|valider|signer|reconnaître|comprendre|arrêter|cesser|stopper|savoir) … (prélèvement|débit)  4
(revoir|découvrir|voir|apercevoir|constater|remarquer) … (prélèvement|=débité|=prélevé)  3
(relevé|compte) … (découvrir|apercevoir|constater|surprise|remarquer) … <nombre>  1
(continuer|obliger) … payer … (alors|=attendant|pourtant|service|mois|abonnement)  2
(payer|régler|cotiser|=paie|=paye) … (mois|an|abonnement|loyer|ligne|forfait) … !(utiliser|fonctionner|servir|avoir|marcher|habiter|exister|occuper)  1
(payer|=paie|=paye) … (consommation|électricité|eau|charge|facture|loyer|amende|dette) … (voisin|ancien|autre|précédent|=quelqu)  4
# compteur, régularisation, estimation
(compteur|index|estimation|consommation) … (faux|=fausse|erroné|inverser|voisin|mauvais|autre|surévaluer|surestimer|incohérent|impossible|délirant|erreur|aberrant)  4
(compteur|index) … !(correspondre|relever|bon|=mien|lire|relevé)  4
facture … (estimer|estimation|=estimée)  3
régularisation … (<nombre>|incompréhensible|injustifié|abusif|folle|énorme|hallucinant|charge)  4
rattrapage … (facture|charge|loyer|consommation|<nombre>)  4
(rattrapage|=arriéré|régularisation) (charge|loyer|cotisation|facture|impôt|taxe)  4
facture … <nombre> @eur … (lieu|contre|normalement|habituellement)  3
(recevoir|réclamer) … facture … <nombre> @eur  3
facture <nombre> @eur  1
facture … (salé|astronomique|délirant|hallucinant|aberrant|exorbitant|démesuré|folle|énorme)  1
facture … (imaginaire|inventer|fantôme|contester|rallonge|bidon)  3
(=deux|deux|plusieurs|double|trois) facture  1
(devis|annoncé|prévu|convenu|compteur|panneau|départ) … <nombre> … (facture|addition|note|prélèvement) … <nombre>  2
facture … (gonfler|=gonflée|supérieur|anormal)  4
(rectification|correction|rectificatif) … facture … (attendre|jamais|toujours|refuser)  4
!(corriger|rectifier|modifier|annuler) … (facture|facturation|échéancier|montant|mensualité)  5
(corriger|rectifier|annuler) … (facture|facturation|prélèvement|amende|majoration)  3
(mensualité|échéancier|acompte) … (faux|erroné|exploser|doubler|tripler|délirant|injustifié|changer|modifier|exagéré|multiplier)  4
# réclamation de sommes, amendes, recouvrement
(réclamer|exiger) … <nombre> @eur  3
(réclamer|réclame|=réclament) … (argent|somme|loyer|arriéré|facture|cotisation|pénalité|dette|frais|mensualité|impayé|dû)  1
(demander|menacer|sommer|obliger) … (payer|régler) … (jamais|alors|facture|somme|amende|dette|indu|pénalité|déjà)  3
(amende|contravention|procès-verbal|=pv|majoration|pénalité|post-stationnement) … (alors|tort|injustifié|abusif|pourtant|déjà|injuste|erreur|valable)  4
verbaliser … (alors|tort|pourtant|billet|abonnement|quand)  4
!devoir =rien … (réclamer|demander|payer)  4
(=trop-perçu|trop-perçu|indu) … (réclamer|rembourser|demander|devoir|notifier|dette|erreur|jamais)  1
(dette|impayé) … !(devoir|=mienne|=mien|exister)  4
(impayé|dette) … (alors|pourtant|prélèvement|jour|payer|régler|tort)  3
(alors|pourtant) … (payer|régler|=payé|=réglé|=à =jour) … (facture|cotisation|loyer|échéance)  1
(huissier|recouvrement|contentieux) … (alors|pourtant|payer|régler|déjà|tort)  3
(saisie|saisir) … (compte|salaire|tiers détenteur|=atd)  4
(menacer|menace) … (coupure|couper|saisie|poursuite|huissier|fichage|expulsion|recouvrement|contentieux|pénalité)  3
(coupure|couper) … (impayé|facture) … (alors|payer|échéancier|à jour)  3
!(trouver|retrouver|trace|enregistrer) … (paiement|virement|versement)  3
!(trace|trouver) … (versement|chèque|virement)  4
(payer|régler) … (amende|pénalité|majoration) … (tort|faute|cause)  3
empreinte … (bancaire|carte) … (débloquer|jamais|toujours|débiter|libérer)  4
(litige|acheteur|vendeur) … (argent|<nombre>) … (bloquer|retenir|geler|garder|suspendre)  4
(terminal|=tpe|lecteur) … (refuser|planter|erreur|marcher|fonctionner)  2
(rib|=rib|iban|=iban|coordonnée bancaire) (refuser|rejeter|enregistrer|ancien|mauvais)  2
(ancien|mauvais) (compte|rib|=rib|iban)  2
(carte|=cb|paiement) refuser  4
(prélever|débiter|payer|cotiser) (encore|toujours) … (résilier|alors|rendre)  2
après … (rendre|résilier|clôturer|arrêter|déménager|restituer) … (payer|=paie|=paye|prélever|facturer -facture -factures|débiter)  4
(demander|réclamer|exiger) … rembourser … (trop-perçu|indu|dette|aide|allocation) … (erreur|faute|responsable|tort|alors|caf)  2
(trop-perçu|indu|dette) … (responsable|leur erreur|faute|erreur|calcul)  2
(taxe|impôt|facture|cotisation|loyer|amende|charge|contribution) … déjà (payer|régler|=payée|=réglée|=payé|verser|acquitter)  5
(majoration|majorer|pénalité) … (parce|cause|alors|faute|=site|bug)  3
(mensualité|échéance|acompte|prélèvement|provision) … passer … <nombre>  1
(refuser|refus) … (fournir|envoyer|donner|transmettre|faire|éditer) … (facture|reçu|quittance|ticket|décompte)  4
(=en =trop|=de =trop) … (facture|addition|note|ticket|compte)  4
(facturer -facture -factures|compter -compte -comptes|taper|prélever|débiter|encaisser) … <nombre> … (lieu|place)  4
facturer -facture -factures … (alors|absent|absence|jamais|pourtant|annuler|parti|partir|malade|fermer|=quand =même)  4
(abonnement|contrat|cotisation) … (courir|tourner|facturer -facture -factures|prélever) … (toujours|encore|alors)  4
(abonnement|contrat) (courir|court) toujours  4
(facture|relevé|décompte) … (illisible|opaque|charabia|chinois|obscur|flou|compliqué|incompréhensible|comprendre rien)  3
(compte|portefeuille|cagnotte|porte-monnaie) … (limiter|restreindre|vérification|=limité|=restreint|surveillance|suspendu)  3
(impossible|=impossible) … (retirer|récupérer|sortir|virer|transférer|débloquer|encaisser) … (argent|=fonds|somme|=sous|solde|gain|salaire)  3
continuer … (prélever|débiter|facturer -facture -factures|ponctionner) … (mois|chaque|tous|<nombre>)  5
(somme|dette|facture) … !devoir  3
(facture|somme|loyer|amende|<nombre>) … (mutuelle|assurance|organisme|caf) … déjà (payer|régler|rembourser|verser)  4
(relance|relancer|harceler) … (somme|facture|dette|impayé)  3
(réclamer|demander|exiger) … (trop-perçu|indu)  2
(taxe|facture|impôt|amende|cotisation) … pour … (logement|appartement|maison|voiture|véhicule|contrat) … (quitter|vendre|vendu|céder|résilier)  4
erreur … (facturation|facture)  3
(facture|taxe|impôt|amende|redevance) … (faux|erroné|injuste|injustifié)  3
argent (=en =attente|bloqué|bloquer|coincer|geler)  4
!moyen … (virement|retrait|retirer)  4
mal calculer  1
continuer … (prélever|débiter|facturer -facture -factures|prélèvement)  4
quotient … (faux|erreur|mal|erroné)  3
tromper … (calcul|répartition|facture|charge|montant|décompte|compte|addition|relevé)  3
(erreur|faux) … (répartition|décompte|calcul|relevé|compteur|addition|ticket)  3
refaire … (décompte|calcul)  3
(débiter|prélever|facturer -facture -factures|ponctionner) … =sans (justificatif|explication|raison|motif|accord|autorisation|prévenir)  4
(cours|leçon|séance|visite|rendez-vous|réservation|heure) … annuler … (facturer -facture -factures|débiter|décompter|compter -compte -comptes)  3
facturer … (=pas|jamais) … (consommer|prendre|commander|effectuer|réaliser)  3
facturer … (dégradation|dégât|rayure|dommage|nettoyage|trou|tache|impact)  3
prélever  2
débiter  1
(inventer|=inventée|imaginaire|fictif) … (facture|régularisation|dette)  4
(facture|régularisation|dette) … (inventer|=inventée|imaginaire|fictif)  4
(facture|prélèvement) … !conforme  4
(prendre|=pris) … argent … compte  3
facturer -facture -factures  1
(double|deux) (prélèvement|débit|facturation)  4
!(comprendre|savoir) … (=quoi|pourquoi) … (payer|prélever|facturer -facture -factures)  3
(réclamer|exiger) … (alors|pourtant) … (payer|résilier|régler|vendre)  3
(retenir|=retenue|=retenues|ponction) … (salaire|chômage|allocation|paie|pension)  3
(erreur|faux|=fausse) … (montant|total|relevé|compteur|index)  3
(borne|distributeur|automate|machine|caisse|pompe) … (débiter|avaler|encaisser|prélever)  4
(deux|<nombre>) fois (=le|=la)? même (montant|somme|débit|prélèvement|facture)  4
# --- facturé, débité sans contrepartie
<nombre> (modification|nuit|option|commande|jour|séance|prestation|billet|échéance|mensualité|article) … (facturer|=facturée|=facturées|=facturés|prélever|débiter|=débitée) … (=au =lieu|=en =trop|=alors|=double|erreur|=deux =fois|=supplémentaires)  4
(=deux|=2|=trois|=3) (modification|commande|nuit|billet|prélèvement|débit|réservation) (facturer|=facturée|=facturées|=facturés|débiter|=débitée|=débités)  4
(compteur|=temps) … tourner … (facturer|=facturé|payer)  4
(argent|somme|montant|carte|compte|commande|paiement) … (débiter|=débité|=débitée|prélever|encaisser|accepter|valider) …, (=pas =de|=mais|=sans|aucun|jamais|=rien) … (billet|commande|confirmation|réservation|ticket|place|inexistant|=inexistante|trace)  4
=pv =de <nombre>  4
(amende|contravention|=pv|procès-verbal|=p.v) … (injustifié|=alors|contester|=contesté|annuler|annulation|=injuste|abusif|honte)  4
(réclamer|recevoir|envoyer|payer) … (amende|contravention|=pv) … (=alors|=jamais|voiture|=pas|=plus|location)  4
(carte|chèque|bon) (cadeau|=kdo) … (refuser|=refusée|=refusé|=déjà =utilisée|vide|invalide|bloquer)  4
!(marcher|fonctionner|passer|accepter) … (carte =cadeau|chèque =cadeau)  3
<nombre> @eur … (=dans =leur =poche|=dans =leurs =poches|bloquer|=bloqués|geler|=gelés|=bloqué)  4
(porte-monnaie|=porte =monnaie|cagnotte|solde|fonds|argent|virement|gain|vente) (bloquer|=bloqué|=bloqués|geler|=gelé|=gelés|suspendre|=suspendu|immobiliser)  4
(caution|empreinte|dépôt) … (toujours|encore|=non) (bloquer|=bloquée|débloquer|=débloquée|immobiliser|=prélevée)  4
<nombre> @eur … (retirer|=retirés|prélever|=prélevés|débiter|facturer|=facturés|ponctionner) … (rayure|dégât|dégradation|=micro|impact|ménage|nettoyage|=dommage|bosse|jante|plein|carburant|retard)  4
(rayure|éraflure|impact|bosse) … (=déjà|=au =départ|existant|=existante|préexistant|=jamais|=avant =nous|imaginaire)  4
(facturer|=facturé|prélever|payer|réclamer) … (rayure|dégât|dégradation|impact|bosse|ménage|carburant|nettoyage) … (=alors|=déjà|existant|=jamais|=pas|imaginaire|double)  4
<nombre> (échéance|mensualité|prélèvement) … (=d =un =coup|=en =une =fois|=le =même =jour|=même =mois)  4
(ticket|addition|note|facture) … (faux|=fausse|erroné|=erronée|incorrect|incohérent)  4
(montant|somme|prix) (débiter|=débité|=débitée|prélever|=prélevé|facturer|=facturé) … (différent|supérieur|=ne =correspond|=pas =le =même|autre|=que)  4
(paiement|virement|versement|transfert) (=en)? attente … (depuis|jour|semaine|mois|vérification)  4
(facturer|=facturé|=facturée|=facturent|payer|débiter|=débité) … (service|prestation|option|jour|nuit|ménage|séance|intervention) … (=non =rendu|=non =rendue|=jamais =rendu|=non =effectuée|=non =effectué|=en =trop|=non =fournie|=jamais =eu|=jamais =faite|=jamais =fait|=jamais =reçue)  4
(facturer|=facturent|prélever|=prélevé) … (dégradation|rayure|impact|bosse|ménage|nettoyage)  3
(dégât|dégradation|frais =de =dégradation|dommage) (imaginaire|=imaginaires|fictif|=fictifs|inventer|=inventés|inexistant|=inexistants)  4
(payer|=payé|=paye|débiter|=débité|paiement) …, (commande|réservation|billet|abonnement) … (=n =apparaît|=introuvable|=inexistante|=jamais =validée|=aucune =trace)  4
(amende|verbaliser|=verbalisé|=verbalisée|contravention|=pv) … (=à =tort|=non =méritée|injuste|=injustement|=pour =rien|abusif|=abusive)  4
(=me|=nous|=m|=ont) … (=retenu|=retiennent|=retient|=ponctionné|=déduit) … <nombre> (€|euro) … (caution|dépôt|allocation|salaire|garantie|loyer|retraite|mois)  4
<nombre> (€|euro) … (=retenus|=retenu|=déduits|=ponctionnés) … (caution|dépôt|allocation|salaire|garantie)  4
(=nous|=m|=me|=ont|=a) … (==compté|==comptés|=facturé|=facturés) … (=jamais|=pas) (=servi|=servie|=servis|=servies|=commandé|=commandés|=pris|=prise|=reçu|=reçus|=livré|=remplacé|=remplacés|=changé|=faite|=fait|=consommé|=bu)  5
(=facturé|=facturés|=facturée|=facturées|=comptés|=comptées|=compté) … (=mais|=et)? (=jamais|=pas) (=servi|=servies|=servis|=changées|=changés|=changée|=remplacées|=remplacés|=faites|=fait|=effectués|=effectuées|=montées|=posées|=utilisé)  5
(=me|=nous|=m) … (réclamer|demander|facturer|prélever) … (impôt|loyer|dette|facture|charge|consommation|taxe|amende) … (=d =un =autre|=autre =personne|=pas =à =moi|=du =voisin|=locataire =précédent|=ancien =locataire|=pas =le =mien|=pas =la =mienne|homonyme)  5
(dette|facture|amende|consommation|créance) … =pas =la =mienne  4
=indu … (=de|<nombre>|=réclamer|=injustifié|=rsa|=caf|=apl|=tombé)  3
(=me|=nous|=m|=ils) … (réclamer|demander) … =indu  4
(=charges|régularisation) … (=sans =aucun =justificatif|=sans =justificatif|=sans =justificatifs|=aucun =justificatif|=aucun =détail|=sans =détail)  4
régularisation … charge … <nombre>  4
(=droits|allocation|=apl|=rsa|=aah|prestation|pension|bourse|=aides) … (=suspendus|=suspendu|=suspendues|=supprimées|=supprimée|=supprimés|=coupé|=coupées|=coupés|=amputées|=réduites|=baissé|=baissées) … (=sans|=du =jour|=jour =au|=raison|=explication|=contrôle|=depuis|=à =cause)  4
(allocation|=apl|=rsa|pension|indemnité|prestation) … (baisser|diminuer|recalculer) … (=sans|raison|explication|=pourquoi|=moins)  4
=touche =moins =qu =avant  3
=déjà (=réglé|=payé|=réglée|=payée) … (=me|=nous|=le|=la) … (réclamer|redemander|facturer)  5
(majoration|pénalité) … <nombre> … (=alors|=payé|=à =temps|=erreur|=tort)  4
avis =à =tiers =détenteur  4
saisie … (compte|salaire) … (=alors|=déjà|=payé|=payée|erreur|=pas =à =moi)  4
(=compté|=comptent|=compte|=comptaient|=facturent|=facturé) … (heure|jour|mois|repas|séance|cours) … (=où|=alors) … (=personne|=fermé|=fermée|=absent|=absente|=venu|=pas)  4
(=facturé|=facturés|=facturée|=facturées) <nombre> (heure|jour|mois|séance|repas|nuit) …, (=au =lieu|=cahier|=alors|=en =réalité) … <nombre>  5
(distributeur|automate|guichet|borne|machine|parcmètre) … (avaler|=avalé|=gardé|=mangé|garder -garde -gardes) … (argent|billet|carte|pièce|<nombre>|monnaie|euro)  5
(montant|calcul|cotisation|quotient|index) … (faux|=fausse|erroné|=inexact|=inexacte)  3
# --- compté sans avoir été fait, payé deux fois, gardé
(=comptés|facturer|=facturé|=facturée|=facturés) … jamais (=remplacé|=remplacés|=remplacée|=fait|=faits|=faite|=changé|=changés|=effectué|=effectuée|=livré|=livrée|=posé|=posée|=reçu|=consommé|=pris)
(compter|=comptent|=compté|facturer) … <nombre> … (=au =lieu) … <nombre>
=solde créditeur
(=enlevez|=retirez|=supprimez) … (=de|=sur) (=la|=ma) facture
(option|abonnement|club|assurance|service) … =jamais (=souscrit|=souscrite|=demandé|=demandée|=pris|=commandé) … (<nombre>|mois|prélever|débiter|facture)
<nombre> @eur (=débités|=débité|=prélevés|=prélevé|=ponctionnés)  2
(abonner|=abonné|=abonnée|inscrire|=inscrit|=inscrite) … =sans =le =savoir
=payé =deux =fois
(majoration|pénalité|amende) … (alors|contester|=contesté|erreur|injuste|annuler|rembourser)
(compter|=comptent|facturer|réclamer|imputer) … (charge|facture|frais|dette|loyer|somme) … !(concerner|mien|devoir|=dois)
(charge|facture|dette|somme) … !concerner
(pourquoi|comment) … (abonnement|facture|prélèvement|forfait|mensualité|cotisation|montant|loyer) … passer … <nombre>  4
(passer|augmenter) … <nombre> … =à <nombre> … sans (explication|raison|motif|justification|prévenir)  4
(surpris|étonné|surprise|stupéfait|normal|choqué) … (devoir|payer|régler|=dois|=paie|=paye) … <nombre> … (résiliation|clôture|sortie|frais|pénalité|mise)  4
(devoir|=dois|=doit) … <nombre> @eur … (=compte|résiliation|clôture|inactif|solde)  3
(=douille|=douillent|=douiller|entuber|arnaquer|saler|gonfler) … facture  4
facture … (gonfler|enfler|exploser|doubler|tripler|grimper|bondir|passer =de)  3
(prélever|facturer|débiter) … (=pour rien|=pour =aucun|=pour =du =vent)  4
payer … !service  1
(quand même|toujours|pourtant|continuer) … payer … (alors|pendant) … rien  3
payer … alors … !(fonctionner|marcher|connexion|service|internet)  2
(payer|encaisser|prélever|réclamer|facturer|cotiser) … (véhicule|voiture|moto|scooter|maison|appartement|logement|local) … (vendre|vendu|détruire|destruction|céder|=quitté|quitter|casse|épave)  4
(payer|facturer|prélever|cotiser) … jamais (utiliser|posséder|occuper)  4
(relance|menace|recouvrement|huissier|contentieux|courrier|lettre|mise demeure) … après … (résiliation|résilier|clôture|départ|paiement|vente)  4
(lettre|courrier|menace|mise) … (relance|contentieux|recouvrement|demeure) … (résiliation|résilier|résilié|clôturer|vendu|vendre|déjà)  2
menacer … (recouvrement|contentieux|huissier|poursuite)  3
menace (contentieux|recouvrement)  3
(réclamer|exiger) … (argent|somme|<nombre>) … (=contrat =résilié|clôturer|annuler|=résilié|=résiliée)  3
(amende|contravention|pv|=pv|avis) … (voiture|véhicule|moto|scooter) … (vendre|vendu|céder)  4
(contester|contestation) … (amende|contravention|=pv|facture|majoration)  1
(contester|contestation) … impossible  2
impossible … contester  3
(montant|somme|donnée|salaire|revenu) … (inexact|erroné|faux|incorrect)  3
(bonus|malus|coefficient|taux|quotient|index|tranche) … (faux|erroné|baisser|diminuer|perdre|changer|=bon) … (raison|explication|erreur|pourquoi)  3
!comprendre … pourquoi … (montant|prélèvement|facture|cotisation|taux)  3
(reconnaître|signaler|constater) … anomalie  2
anomalie … (facture|prélèvement|compte|paiement|montant)  4
(problème|souci|erreur) (paiement|payement|facture|facturation|prélèvement|virement)  3
!(pouvoir|possible|arriver|permettre) … (virer|transférer|retirer) … (argent|=sous|virement|salaire)  4
!(permettre|accepter|autoriser) (paiement|virement|retrait|transaction|carte)  2
(virement|versement|dépôt|transfert|virer|verser|déposer) …, (toujours|jamais) … (crédité|créditer|compte|arriver|recevoir)  3
virer … <nombre> …, (rien|toujours) … (compte|crédité|reçu)  4
(débiter|=débité|=débitée|retrait) …, argent … !sortir  4
(distributeur|guichet|automate|=gab|=dab) … !(donner|sortir|délivrer) … (billet|argent|somme|monnaie)  4
(=taquet|fort|rapide|champion|premier|prompt) … (=pour|=à) … (prélever|encaisser|débiter|ponctionner)  1
(se|=se) servir … (compte|banque|carte)  4
(abonnement|forfait|mois) … (entier|complet) … (facturer|payer|prélever|=pour) … (<nombre>|jour)  3
(payer|facturer|prélever) … mois … (entier|complet) … (<nombre>|jour)  4
payer abonnement … (=pour rien|=pour =aucun)  3
payer … (service|ligne|abonnement|logement|box|parking|cave|prestation) … !(utiliser|occuper|fournir)  2
(prendre|pris|prélever|débiter|retirer) <nombre> …, (rien|jamais|pas) … (acheter|commander|demander|souscrire)  4
(=pris|=prend|=prends) <nombre> … !(acheter|commander)  4
(débiter|=débité|=débitée|prélever|=prélevé|encaisser) … (avant|sans) … (confirmation|commande|expédition|livraison|accord|validation|commander|valider|demander)  4
inventer … (frais|charge|dette|somme)  3
(montant|somme|total|prix) … !celui … (devis|contrat|facture|convenir|annoncer|prévoir|commande)  3
(tromper|erreur|faux|mauvais) … (=rib|iban|compte bancaire|numéro de compte)  3
(salaire|pension|allocation|retraite|virement) … !(arriver|tomber|créditer|verser|virer)  2
(accuser|reprocher) … !payer  4
(facture|montant|calcul|addition) !juste  3


[éloge]
(facture|facturation|prélèvement|paiement) (clair|transparent|simple|juste|correct|facile|sécurisé|lisible|précis|détaillé|conforme|rapide|ponctuel|flexible)  4
(facilité|simplicité|sécurité|rapidité|souplesse) … (paiement|règlement|prélèvement|facturation|virement)  4
(paiement|règlement) … (plusieurs|trois|quatre|=3|=4) fois … (pratique|bien|super|top|gratuit|appréciable|génial)  4
facilité paiement  3
!(problème|souci|surprise) … (facturation|facture|prélèvement|paiement)  4
(facture|facturation) … !(problème|souci|surprise)  2
(erreur|problème|litige) … (facture|facturation|prélèvement) … (régler|corriger|résoudre|rectifier) … (rapidement|vite|immédiatement|minute|heure|aussitôt|bien)  5
(mensualisation|échéancier) … (pratique|simple|parfait|arrangeant|appréciable)  4
prélèvement automatique … (pratique|simple|bien|parfait)  4
facture … (clair|transparent|détaillé|lisible|conforme)  4

[sujet]
facturation
facture  1
paiement  1
échéancier  1
recouvrement  1
régularisation  1
encaissement  1
agios  1
prélèvement  2

[neutre]
(résilier|radier|résiliation) … (impayé|incident paiement|défaut paiement)
(prélèvement|débit|retrait) (colis|parole|eau)
débit … parole
(date|point|=points|permis) … recouvrement
recouvrement … (point|=points|santé|permis)
facture … exemple
!avoir … facture … (achat|guitare|origine)
(débit|=débits) … (descendant|montant|mbps|connexion|fibre|vitesse)
(grand|dégradation|baisse|chute|perte|constater) … débit
(refuser|vouloir) … (tenir|prendre) compte
prendre compte
tenir compte
attestation … paiement
(date|jour|changer|modifier|changement) … prélèvement
(envoyer|fournir|joindre|présenter|transmettre|demander|garder|conserver|copie|duplicata|photo|original) … facture
facture … (achat|réparation|garage|hôpital|dentiste|opticien|vétérinaire|médecin|pharmacie|plombier)
facture … (rembourser|remboursement)
(moyen|mode|délai|terminal|page|preuve|attestation|lien) paiement
paiement … (indemnité|sinistre|pension|retraite|salaire|allocation|capital|prestation|dommage)
(comment|où|quand|puis-je|pouvoir) … (payer|régler) … (facture|cotisation)
(compte) … (rendre|tenir|prendre|bout)
(entrer|prise|mettre) … compte
se rendre compte
carte (=verte|=grise|fidélité|visite|=vitale|cadeau|vermeil|identité|menu|=postale|mère|sim)
carte … (restaurant|vin|plat|dessert)
(espace|créer|ouvrir) … compte … client
débit … (internet|connexion|fibre|lent|montant|descendant|méga|faible|ligne)
(connexion|internet|fibre|wifi) … débit
prélèvement … (sanguin|échantillon|organe|adn|laboratoire|source)
retrait … (colis|magasin|permis|point|commande|relais|drive)
(chèque) (cadeau|vacance|déjeuner|énergie|restaurant|emploi)
bon de commande
mettre demeure … (livrer|rembourser|exécuter|réparer)
(=on|=je|=j|=tu|possible|pouvoir|facile|facilement) … bloquer (=ma|=sa|=la) carte
(régler|payer) … facture … (assurance|mutuelle|expert|vétérinaire|garagiste)
tiers payant
payer … (deux|=2|trois|=3) fois (moins|plus)
réclamer (=mon|=mes|=nos|=notre) (argent|=sous|=dû)
merci … (rectifier|corriger|régulariser) … facture

[exemples]
plainte  J'ai été prélevé deux fois ce mois-ci pour la même facture d'électricité.
plainte  Ils continuent à me prélever après la résiliation.
plainte  facture incompréhensible et injustifiée
plainte  DOUBLE PRELEVEMENT SUR MON COMPTE
plainte  Surprise, je me suis fait débiter 60 euros sans mon accord.
plainte  Ma carte est bloquée depuis samedi et la banque ne fait rien.
plainte  Une société de recouvrement me harcèle pour une facture déjà réglée.
plainte  L'hôtel m'a facturé un petit déjeuner que je n'ai jamais demandé.
plainte  mon virement a été rejeté sans explication
plainte  Mise en demeure pour une cotisation impayée que j'avais payée.
plainte  Le bailleur me réclame un arriéré de charges alors que tout est réglé.
plainte  Régularisation de charges exorbitante, 800 euros d'un coup.
éloge    Facturation claire, rien à redire.
éloge    La facilité de paiement est appréciable.
éloge    Jamais de surprise sur la facture.
éloge    Erreur de facture corrigée immédiatement, merci.
rien     Pouvez-vous m'envoyer un duplicata de ma facture ?
rien     Je n'ai pas reçu ma carte verte.
rien     Je voudrais changer la date de prélèvement.
rien     Le débit internet est faible chez moi.
rien     Il faut prendre en compte la météo.
rien     La prise de sang et le prélèvement sanguin se font au laboratoire.
rien     Le retrait du colis se fait au relais.
plainte  On me réclame la facture de l'ancien locataire.
plainte  Mon argent est gelé depuis dix jours.
plainte  Le compteur a été inversé avec celui du voisin.
rien     Le voisin a un compteur neuf.
rien     Je me suis rendu compte que la taille était trop petite.
rien     La carte du restaurant change chaque semaine.
rien     Quels moyens de paiement acceptez-vous ?
plainte  La plateforme a bloqué mes 300 euros de ventes.
plainte  On m'a compté un péage en double.
plainte  La caisse me réclame une taxe que j'ai déjà payée.
plainte  impossible de retirer mon argent, compte limité
plainte  Verbalisé alors que j'avais mon abonnement de bus.
rien     Je bloque ma carte en deux clics dans l'application.
rien     La pharmacie pratique le tiers payant.
plainte  Ils me réclament une prétendue facture de 2018.
plainte  Au réveil 92 euros sur mon relevé, jamais commandé.
rien     Je débloque la porte avec le badge.
plainte  On me prélève chaque mois depuis mon départ.
plainte  Une régularisation inventée de toutes pièces.
rien     La carte d'invalidité ne l'a pas laissé passer.
plainte  La borne a débité ma carte sans donner de ticket.
plainte  Retenue sur mon chômage sans motif.
rien     Le facteur apporte la facture et le contrat.
plainte  On me facture une rayure déjà là au départ, caution toujours bloquée.
plainte  On me réclame la taxe d'un autre.
plainte  Pourquoi mon forfait est-il passé de 29 à 39 euros sans explication ?
plainte  Ils encaissent l'assurance d'une voiture vendue depuis un an.
plainte  Impossible de contester la contravention.
plainte  Le distributeur n'a pas donné les billets.
rien     J'ai payé ma franchise en deux fois sans souci.
rien     La sauce est une fausse note dans ce menu.
plainte  Débitée avant même la confirmation.
plainte  On m'accuse de ne pas avoir payé.
