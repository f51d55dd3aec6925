titre  Facturation et prélèvements
quoi   Facture ou prélèvement faux, double, inexpliqué, indu ou poursuivi après la fin ; recouvrement injustifié ; paiement refusé, incident de paiement, carte ou compte bloqué.

@prélever    prélever débiter facturer ponctionner encaisser refacturer
@prélèvement prélèvement débit facture facturation retrait mensualité échéance
@indu        indu injustifié abusif frauduleux illégal intempestif sauvage inexpliqué anormal erroné double imprévu inattendu surprise illicite inconnu mystérieux forcé faux =fausse incompréhensible fantaisiste indûment incohérent exagéré aberrant fantôme

[plainte]
(réclamer|exiger) … (impayé|arriéré|cotisation|règlement|somme|dette) … (alors|déjà|résilier|tort|résiliation|payé|injustifié|année|an)  4
!(comprendre|expliquer|justifier) (facture|facturation|prélèvement|=débit)  5
=bien (débiter|prélever) … (=moi|alors|mais|compte|pourtant)  3
(continuer) … =faire payer  4
(être|=été|=suis) (débiter|prélever) … (sans|alors|rien|jamais|pourtant|quand)  4
(sans|alors|rien) … (=été|=est|=suis) (débiter|prélever)  4
(mettre|donner|entrer|enregistrer) … (carte|=cb|bancaire|coordonnée) … (prélever|débiter)  4
=je =vous =dois … <nombre>  3
(lettre|courrier|mail) relance  3
(relance) … impayé  5
(erreur|litige|contestation|bug|anomalie|incohérence) … (facturation|facture|prélèvement|paiement|encaissement|caisse|addition)  4
huissier  3
(société|cabinet|agence|organisme|service) (recouvrement|contentieux)  4
passer … contentieux  4
prélever … (avance|anticipation)  3
prélever … (avant) … (date|échéance|livraison|expédition|accord)  4
prélever immédiatement  3
=me faire (prélever|débiter|ponctionner)  4
=fait (prélever|débiter)  4
(facturer|débiter|prélever|payer) … (commande|produit|article|service|repas|colis) … (jamais|non) … (recevoir|livrer|commander|passer|arriver)  5
(débiter|prélever) … compte … (alors|sans|rien|jamais)  4
(prélèvement|débit|paiement) =bien passer  3
quand … (faire|falloir) … (payer|débiter)  1
continuer … prendre … argent  4
prendre … argent … (abonnement|mois|compte)  4
vouloir … faire payer  3
(automate|distributeur|borne) … avaler … carte  5
(distributeur|automate) … débiter … !(donner|distribuer|délivrer|sortir)  5
impossible … (payer|régler) … (carte|facture|ligne|cb|chèque)  3
(relevé|index) … (faux|erroné|fantaisiste|incohérent)  3
(payer|paie) … quoi … facture  3
=que =je (paie|paye) … facture  3
comment … (facturer|prélever|débiter) … (frais|alors|pouvoir)  3
(payer|devoir) … abonnement … (deux|double|=2) (opérateur|mois|fois|contrat|endroit)  4
(devoir|=dois) … <nombre> =euros … (quoi|alors|résiliation)  3
facture =de … (sans|ristourne)  1
# factures et prélèvements faux
(facture|facturation|prélèvement|débit|échéance|retrait|échéancier|régularisation) @indu  5
(facture|facturation|prélèvement|retrait) … (injustifié|abusif|frauduleux|inexpliqué|erroné|fantaisiste|incompréhensible|indu|incohérent|illégal|anormal|faux)  5
(double|triple|faux|=fausse|nouvelle|mauvais|=mauvaise) (facture|facturation|prélèvement|débit|paiement)  4
(double|triple) (facturation|prélèvement|débit|paiement|encaissement|cotisation)  5
(facture|prélèvement) (double|doublon)  5
@prélever … (deux|trois|plusieurs|=2|=3) fois  5
@prélever (doublement|double|indûment|abusivement|tort|illégalement|injustement|surprise)  5
(prélever|débiter|facturer|encaisser) … (tort|indûment|abusivement|illégalement|injustement|sauvagement|double|doublon)  5
(prélever|débiter|facturer|encaisser|ponctionner) … sans … (autorisation|accord|prévenir|consentement|raison|explication|avertir|avis|mandat|préavis|vergogne|demander|permission)  5
(prélèvement|débit|facturation|facture) … sans … (autorisation|accord|prévenir|consentement|raison|explication|mandat|préavis|justification)  5
!autoriser … (prélèvement|prélever|débiter)  5
(prélèvement|débit) !autorisé  5
payer … (deux|=2|trois) fois  4
payer … double  4
(facture|facturation|note|addition|échéancier) … (erreur|faux|=fausse|incohérent|inexact|erroné|surprise)  4
(facture|échéance|prélèvement|régularisation) … !(correspondre|comprendre|justifier|expliquer|conforme|reconnaître|clair|détaillé|juste|recevoir|arriver|avoir)  4
!(recevoir|avoir|obtenir|trouver|envoyer) … (facture|échéancier|quittance)  3
(surfacturation|surfacturer)  5
refacturer  4
(contester|contestation) … (facture|prélèvement|montant|facturation|somme|frais|impayé)  4
(rejeter|opposition|opposer|bloquer|stopper) … prélèvement  3
@prélever … (trop|plus) … (prévu|dû|convenu|contrat|normal|devis|annoncé)  5
(prélever|débiter|facturer|encaisser) … (mauvais|faux|erroné) … (montant|date|compte|somme|tarif)  5
(payer|régler|facturer) … (abonnement|service|option|produit|prestation|consommation) … !(avoir|demander|commander|utiliser|recevoir|souscrire|fonctionner|installer|vouloir|consommer)  4
(facturer|débiter|prélever) … !(commander|demander|consommer|utiliser|souscrire|recevoir|livrer|valider|choisir|prévenir|accord)  5
(facturer|facture) … (option|service|produit|article|plat|boisson|nuit|consommation|communication|supplément|hors-forfait) … !(demander|commander|utiliser|prendre|consommer|recevoir|souscrire)  5
hors-forfait  4
hors forfait  4
(facturer|débiter|prélever) … (option|colis|repas|commande|article|matériel|box|décodeur|modem) … (rendre|=rendu|renvoyer|restituer|retourner|annuler|résilier|retour)  4
(non|=non) (restitution|renvoi|retour) … (matériel|box|équipement|décodeur|modem)  4
# poursuite après la fin
(continuer|persister|persévérer|obstiner) … (prélever|débiter|facturer|encaisser|ponctionner)  5
(prélever|débiter|facturer|encaisser|ponctionner|prélèvement|facture|facturation) … (après|malgré|pourtant|alors|suite) … (résiliation|résilier|annulation|annuler|clôture|clôturer|désabonnement|désabonner|départ|décès|désinscription|fin|rétractation|stopper)  5
(résiliation|résilier|annuler|annulation|désabonner|clôturer|stopper|suspendre|désinscrire) … (prélever|débiter|facturer|encaisser|prélèvement|facture)  4
toujours (prélever|débiter|facturer)  4
encore … (prélever|débiter|facturer)  3
quand … même (prélever|débiter|facturer|encaisser)  4
(quand-même|tout-même) (prélever|débiter|facturer|encaisser)  4
(prélèvement|facture|paiement) … (continuer|persister|perdurer|poursuivre)  4
argent … (encaisser|prélever|débiter) … (rien|mais|jamais|annuler|commande)  4
(surprise|stupeur|étonnement|stupéfaction|découvrir|constater|apercevoir|apprendre|horreur) … (prélever|débiter|=facturé|prélèvement|encaisser)  5
=me =suis fait (prélever|débiter)  5
(prendre|retirer|piocher|puiser|piquer|pomper|servir) … argent … compte  5
(prendre|piocher|puiser|servir|piquer) … (mon|=mon|=mes|notre) compte  4
vider … compte  5
!(prélever|débiter) … (alors|cotisation|mois) … (relance|impayé|huissier|retard|résilier)  4
changement … (rib|=rib|banque|coordonnées) … !(prendre|compte|enregistrer)  4
(=rib|mandat) … !(enregistrer|prendre|changer|modifier)  4
# recouvrement
(société|cabinet|agence|organisme|service|procédure|menace|lettre|frais|dossier) recouvrement  4
(menace|menacer|envoyer|mandater|faire) … (huissier|saisie)  4
mettre demeure  3
mise demeure … (payer|paiement|cotisation|impayé|facture|régler)  5
(relance|lettre|rappel) … (impayé|=impayés|facture|paiement|cotisation)  4
réclamer … <nombre> … euro  3
(réclamer|demander|exiger) … (somme|montant|dette|facture) … (indu|astronomique|injustifié|fantaisiste|énorme|exorbitant|inexistant|déjà)  5
(réclamer|réclame) … (trop-perçu|indu|dette)  4
trop =perçu … (réclamer|devoir|rembourser)  2
(facture|cotisation|somme|amende|loyer|commande) … déjà … (payer|régler|=réglée|=payée)  4
déjà (payer|régler) … (réclamer|relance|facture|demander|huissier)  4
(prétendre|affirmer|soutenir) … (impayé|devoir|payer|régler)  4
impayé … (injustifié|imaginaire|inexistant|erreur|tort|bug|fantôme)  5
(ficher|fichier|fichage) … (impayé|incident|banque|banque)  4
pénalité … (retard|impayé|rejet)  3
frais … (rejet|impayé|recouvrement|relance|huissier)  4
(payer|régler) … (dette|somme) … !(devoir|être)  4
régularisation … (énorme|exorbitant|=salée|astronomique|inexpliqué|surprise|délirant|euro)  4
estimation … (compteur|index|consommation) … (faux|=fausse|erroné|fantaisiste|excessif|surestimé)  5
# paiement refusé, carte, compte
(paiement|règlement|virement|transaction|carte|cb|chèque) … (refuser|rejeter|bloquer|échouer|refusé|=rejeté|bloqué|invalide|annulé|suspendre|avaler)  4
(refuser|rejeter|bloquer|geler|suspendre|avaler) … (paiement|règlement|virement|carte|cb|=compte|=comptes|transaction|chèque|chéquier|prélèvement|fonds)  4
(refus|rejet|blocage|échec|gel) … (paiement|règlement|virement|carte|cb|compte|transaction|chèque|prélèvement|fonds)  4
(carte|cb|compte) … (bloquer|avaler|inutilisable|désactiver|suspendre|geler|inaccessible|neutraliser|démagnétiser)  5
(clôturer|fermer) … compte … (sans|prévenir|raison|motif|préavis|explication)  4
(incident|interdit|interdiction|interdire) (paiement|bancaire|chéquier)  4
interdit bancaire  5
!(payer|régler|encaisser|virer) … (carte|cb|ligne|virement|chèque)  3
(paiement|virement|règlement|chèque) … !(passer|arriver|aboutir|accepter|valider|enregistrer|prendre|encaisser|traiter|créditer|apparaître)  4
argent bloquer  5
(bloquer|geler|retenir|immobiliser) … (argent|fonds|somme|salaire)  5
fonds … (bloqué|gelé|bloquer|geler)  5
(découvert|agios) … (injustifié|abusif|tort|cause|faute|suite)  4
mettre … découvert  4
(plafond|virement) … (bloquer|refuser|limite)  3
(empreinte|préautorisation|caution) … (débiter|prélever|encaisser|carte)  4
ça débiter  4
(attestation|facture) … (=payante|facturer) … (alors|sans)  2

[éloge]
(facture|facturation|prélèvement|paiement) (clair|transparent|simple|juste|correct|facile|sécurisé|lisible|précis|détaillé|conforme|rapide|ponctuel|flexible)  4
(facilité|simplicité|sécurité|rapidité|souplesse) … (paiement|règlement|prélèvement|facturation|virement)  4
(paiement|règlement) … (plusieurs|trois|quatre|=3|=4) fois … (pratique|bien|super|top|gratuit|appréciable|génial)  4
facilité paiement  3
!(problème|souci|surprise) … (facturation|facture|prélèvement|paiement)  4
(facture|facturation|prélèvement) … !(problème|souci|surprise)  4
(erreur|problème|litige) … (facture|facturation|prélèvement) … (régler|corriger|résoudre|rectifier) … (rapidement|vite|immédiatement|minute|heure|aussitôt|bien)  5
(mensualisation|échéancier) … (pratique|simple|parfait|arrangeant|appréciable)  4
prélèvement automatique … (pratique|simple|bien|parfait)  4

[sujet]
facturation
facture
prélèvement
paiement
échéancier
recouvrement
régularisation
encaissement

[neutre]
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
(moyen|mode|facilité|délai|terminal|page|preuve|attestation|lien) paiement
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
rien     Je me suis rendu compte que la taille était trop petite.
rien     La carte du restaurant change chaque semaine.
rien     Quels moyens de paiement acceptez-vous ?
