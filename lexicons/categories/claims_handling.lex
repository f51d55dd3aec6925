titre  Sinistre et indemnisation
quoi   Un sinistre déclaré à un assureur est refusé, lent, sous-payé ou mal géré ; expertise contestée ; garantie ou prise en charge refusée.
@sinistre    sinistre accident accrochage incendie cambriolage inondation vandalisme effraction =dégat dégât infiltration tempête grêle bris collision foudre fissure sécheresse
@indemn      indemniser indemnisation indemnité
@expert      expert experte expertise contre-expertise =contrexpertise =contre-expert
@peu         dérisoire ridicule misérable insuffisant symbolique minable honteux scandaleux faible bas indécent partiel incomplet
@soin        opération hospitalisation soin dentaire prothèse lunette traitement obsèques rapatriement dépannage remorquage maladie invalidité chirurgie couronne décès incapacité

[plainte]
!sortir … (chéquier|portefeuille)  3
(deux|trois|quatre|plusieurs) expert … (passer|venir|nommer|mandater|contredire|avis)  4
(assistance|dépannage) … !droit  4
(expert|assureur|assurance|compagnie) … (estimer|conclure|trancher|juger|considérer|décréter|=estime|=conclut) … (<nombre>|tort|responsabilité|partage|réparable|épave|négligence|usure|dégât|responsable)  4
(tort|responsabilité) (partager|=partagé|=partagée|=partagés)  4
(=50 =50|=50/50)  3
refus (=parce|=car|motif|prétexte|sec|catégorique|net)  1
franchise … charge  3
coefficient … (moins|perdre|monter)  3
malus … (tort|injuste|injustifié|abusif|erreur)  4
!responsable … (franchise|expert|indemniser|charge)  4
antivol … (liste|agréer|homologuer|facture|refuser|=agréé|conforme)  4
(assurance|assureur|expert) … (dérisoire|vétusté)  2
(conclure|conclusion|invoquer|prétexter|opposer|imputer|attribuer|=conclut) … (défaut entretien|vétusté|usure|vice|négligence|manque entretien|malfaçon|antérieur)  4
vétusté … (manger|déduire|retirer|<nombre>|appliquer|amputer|réduire|bouffer|abattement|retenir)  5
(défaut|manque) entretien  1
(assurance|assureur|mutuelle|assistance) … (refuser|rejeter|décliner|=refuse|contester|=rejette|=décline) … (payer|prendre|indemniser|rembourser|dossier|demande|garantie|intervenir|rapatrier|couvrir|charge)  5
(assurance|assureur|expert) … (exiger|demander|réclamer) … (devis|facture|papier|pièce|preuve|photo|rapport|constat|justificatif)  1
expert … (passer|venir|envoyer|rester|mandater) … (mois|semaine|minute|jamais|toujours|tard|heure)  3
(bâche|=bâcher|=bâché) … (hiver|mois|toit|attendre|assurance|assureur|vivre|toujours)  3
(grêle|tempête|inondation|dégât|cambriolage|orage|sécheresse|foudre|infiltration) …, (assurance|assureur|expert|indemnité|indemnisation|dossier) … (attendre|toujours|mois|rien|refuser|jamais|silence|traîner|moitié|zéro|refus|<nombre>)  5
(assurance|garantie) (annulation|voyage|casse|vol|carte|bancaire|bagage|loyer|impayé|juridique|scolaire|extension) …, (refuser|refus|rien|jamais|exclu|couvrir|marcher|servir|valable|prétexte|clause|fonctionner)  5
(assurance|garantie) … (carte|voyage|casse|téléphone|annulation) … (couvrir|=couvre|rembourser|prendre) … (rien|jamais|cas|=pas|sauf)  4
(sinistre|dégât|accident|inondation|incendie) … !(réparation|retour|rappel|indemnité|remboursement)  4
=protège =plus … adverse  4
(=excuses|excuse) … !payer … (assurance|assureur|prêt|sinistre)  3
!(vouloir|prendre) … relais … (échéance|prêt|mensualité)  4
voiture … (estimer|=estime|évaluer) … <nombre> euro  3
(casse|épave|irréparable) … (remboursement|indemnisation|estimer|offre|proposer) … (bas|ridicule|inférieur|dérisoire|annonce)  3
!rembourser … (vétérinaire|chien|chat|opération|lunette|dentaire|hospitalisation)  3
(opération|vétérinaire|hospitalisation) … !(rembourser|couvrir)  3
(refuser|refus) … remboursement … (vétérinaire|opération|soin|médicament|lunette|dentaire|séance|consultation|vaccin)  4
(attente|attendre) … remboursement … (opération|vétérinaire|hospitalisation)  3
payer … franchise … (alors|identifier|responsable|voleur|normal)  3
(devis|prothèse) dentaire … (attendre|mois|refus|étude)  3
(panne|crevaison|bord|route) … (attendre|heure) … (dépanneur|dépannage|assistance|assureur|solution|assurance)  3
(heure|=h) … (gérer|trouver|envoyer) … (crevaison|dépanneuse|dépanneur|taxi|remorquage)  3
(colis|bagage|envoi|paquet|objet|guitare|meuble|téléphone) … assurer … (casser|cassé|perdre|voler|abîmer|refuser|offrir|indemniser)  3
(casser|perdre|voler|abîmer|briser|fissurer) … (assurer|assurance|=assuré) … (refuser|offrir|rien|=offre|exclure|=refuse)  3
assurance (annulation|voyage|casse|bagage|téléphone|mobile|scolaire|chien|loyer) … (refuser|refus|inutile|rien|jamais|=refuse|recevable|exclusion|arnaque|bidon|nul|servir)  4
assurance (annulation|voyage|casse|bagage|téléphone|mobile|scolaire|chien|loyer) … !(recevable|couvrir|rembourser|valable|prendre|fonctionner|servir|jouer|accepter)  4
assurance annulation … refuser  4
(prendre|payer|souscrire|avoir) … assurance … =pour =rien  2
=quoi … (servir|bon) … assurer  4
=quoi =bon … assurer  4
(quel|=quel) intérêt … assurer  4
=sert … =être =assuré  4
assurance … =sert =à =rien  4
assureur … (traîner|=traîne|silence|balader|=joue|ignorer|muet|abandonner)  3
assurance !(bouger|réagir)  3
assureur … !(bouger|réagir|payer|assumer)  4
(proposer|=propose|offrir|=offre|estimer|évaluer) … euro … (voiture|véhicule|maison|toiture|guitare|vélo|moto|scooter|dégât|dommage) … (valoir|=coûté|=vaut)  4
(proposer|=propose|offrir) … euro … =en =vaut  4
franchise … (énorme|exorbitant|dissuasif|délirant|abusif|excessif|supérieur|monstrueux)  1
(toujours|encore) … exclusion … (contrat|payer|garantie|quand)  4
(trouver|=trouvent|chercher|inventer) … (excuse|prétexte|raison|clause|exclusion|motif) … (payer|indemniser|rembourser|couvrir|garantie)  4
(=trouvent|trouver|=trouve|chercher|inventer) … (excuse|prétexte|motif) … !(indemniser|payer|couvrir)  4
déclaration … (vol|sinistre|accident|dégât) … (refuser|rejeter|classer|perdre|contester)  4
(refuser|refus) … (vol|sinistre) … !effraction  4
!effraction … (refuser|rembourser|indemniser|assurance)  3
(véhicule|voiture) (prêt|remplacement|courtoisie) … !(accorder|donner|prévoir|fournir|obtenir)  4
catastrophe naturel … (traîner|attendre|refuser|toujours|rien|assureur)  4
!cause … (extérieur|imprévisible)  3
cause extérieur  3
(prouver|preuve|justifier) … (emballage|effraction|valeur|facture|achat) … (indemniser|assureur|assurance|suffisant|refuser)  1
(assureur|assurance|mutuelle|expert) … refuser … (indemniser|indemnisation)  3
condition … jamais … (accident|sinistre)  3
(litige|bataille) … (expert|expertise|sinistre)  3
(mois|semaine) … pour … sinistre  3
sinistre (ouvrir|déclarer)? depuis (<nombre>|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)  3
!nouvelle … sinistre  4
attendre … vol (véhicule|voiture|moto|scooter)  3
refus … (rapatriement|remorquage|dépannage)  4
refuser … (rapatriement|remorquage|dépannage)  4
garage agréé … !(compétent|sérieux|disponible)  3
devis (dentaire|optique|dentiste|prothèse) … (refus|refuser|attendre|mois|rejeter)  3
!reconnaître … (accident|blessure|responsabilité)  3
chercher … !(payer|indemniser|rembourser)  3
refus … prendre charge  5
!prendre défense  4
!remboursement … (constat|sinistre|expert|accident|dégât)  4
(fuite|dégât|infiltration) … !(régler|réparer|résoudre|indemniser)  3
refuser … tenir compte … (expert|expertise|constat)  4
refuser … prise charge  4
!(prendre|tenir) compte … (sinistre|constat|expertise)  4
(cours|instruction) … sinistre … (mois|an)  2
!reconnaître … catastrophe naturel  4
!reconnaître … (maladie|invalidité|incapacité|sinistre|sécheresse)  4
!(indemniser|indemnisation|indemnité)  1
!(dépanneuse|rapatriement)  1
franchise … (victime|tort)  3
# refus
refuser … (indemniser|indemnisation)  4
refus … (indemniser|indemnisation)  4
refuser … prendre charge  5
refus prise charge  5
refus … prise charge  5
prise charge … (refuser|refus|rejeter|inexistant|ridicule|dérisoire)  4
!prendre charge  2
!prise charge  2
non prendre charge  4
non prise charge  4
(refuser|refus) … dossier sinistre  3
(refuser|rejeter|décliner|nier|contester) … sinistre  5
sinistre … (refuser|rejeter|décliner|contester|nier|refus|classer)  5
sinistre … clôturer sans  5
refuser … couvrir  4
refuser … appliquer garantie  4
refuser … jouer garantie  4
!(couvrir|garantir -garantie -garanties) … (sinistre|dégât|vol|accident|panne|bris|tempête|maladie|dommage|rien)  4
!couvrir  1
couvrir rien  4
garantir rien  2
!rembourser … (sinistre|dégât|accident|bris|franchise|vol|dommage)  4
!rembourser … réparation véhicule  4
exclusion … (garantie|contrat) … (abusif|partout|imaginaire|prétexte|excuse|refus|opposer|invoquer)  4
(invoquer|opposer|prétexter|sortir) … (exclusion|clause|vétusté|franchise|plafond|carence|négligence)  4
(trouver|chercher|inventer|=trouvent) … (excuse|prétexte|raison|moyen|=prétextes) … !(indemniser|payer|rembourser|couvrir)  5
(trouver|chercher|inventer|=trouvent) … (excuse|prétexte|raison|moyen|=prétextes) … !prendre charge  5
tout … faire … !(indemniser|payer)  4
tout … pour … !indemniser  5
tout faire … payer … moins  3
!vouloir … (indemniser|couvrir)  5
!vouloir … prendre charge  5
!vouloir … indemniser  5
!vouloir … (payer|rembourser) … (sinistre|dégât|accident|réparation|dommage|expert)  4
!(jouer|fonctionner|appliquer|activer) … garantie  3
garantie … !(jouer|fonctionner|appliquer|activer|acquérir)  2
(tous|tout) risque … (refus|refuser)  3
assurer … tous risque … (rien|refus|refuser|jamais)  4
assurer … tous risque … !indemniser  4
assurer … rien … (sinistre|accident|vol|bris)  3
assurer … pour rien … (sinistre|accident|vol|bris)  3
(pépin|sinistre|accident) … absent  3
(pépin|sinistre|accident) … plus personne  3
coup dur … (absent|fuir)  3
coup dur … plus personne  3
coup dur … abonné absent  3
(quand|moment|lorsque) … (sinistre|accident) … (rien|absent|disparaître|abandonner|catastrophe|laisser)  3
bon assurance … (condition|jamais)  3
bon assurance … !sinistre  3
bon assurance … arriver rien  3
tant que … !(sinistre|accident|pépin|arriver)  3
déchéance … garantie  4
=fausse déclaration  1
nullité … contrat … (sinistre|indemniser|indemnisation)  4
protection juridique … (refuser|refus|nul|inutile|inexistant|incompétent|abandonner)  4
protection juridique … !(prendre|répondre|défendre|intervenir|aider|servir|couvrir)  4
!(défendre|défense) … (assuré|client|sociétaire|adhérent|intérêt)  4
!prendre défense … (assuré|client|sociétaire|adhérent|intérêt)  4
défendre mal … (client|assuré|sociétaire)  4
(protéger|défendre) … (tiers|adverse)  3
(protéger|défendre) … partie adverse  3
recours … (abandonner|jamais|oublier|refuser)  3
recours … !exercer  3
!recours … (tiers|adverse|responsable)  3
# indemnité
@indemn … @peu  4
(sous|mal) (évaluer|estimer|rembourser) … (sinistre|dégât|véhicule|dommage|voiture|maison|perte)  4
(sous|mal) indemniser  4
sous-évaluer  4
sous-estimer … (dégât|dommage|valeur|véhicule|voiture|préjudice|montant)  4
sous-évaluation  4
(proposition|offre) … indemnisation … (ridicule|dérisoire|bas|honteux|inacceptable|indécent|insuffisant)  5
!indemniser  4
!(recevoir|toucher|percevoir|obtenir|verser) … @indemn  5
@indemn … !(recevoir|toucher|percevoir|obtenir|verser|arriver|venir|correspondre|couvrir|suffire)  5
(attendre|attente|retard|lenteur) … (indemnisation|indemnité|indemniser)  4
(indemnisation|indemnité) … (attendre|attente|retard|lent|tarder|traîner|interminable|bloquer|suspendre|refuser|arrêter|interrompre|diminuer|réduire)  4
(courir|battre|bagarrer|lutter) … (indemniser|indemnisation|indemnité)  5
attendre … être indemniser  5
(an|année|mois|semaine) … (indemniser|indemnisation) … (attendre|rien|toujours)  3
vétusté … (appliquer|excessif|abusif|déduire|important|énorme|exagérer|ridicule|imposer|calculer|prétexte)  4
(appliquer|déduire|déduction|calcul|prétexte|taux|coefficient) … vétusté  3
==vétusté  1
règle proportionnel  4
valeur (vénal|argus|véhicule|voiture) … (sous|ridicule|dérisoire|bas|dessous|inférieur|contester)  4
(dessous|inférieur) … (argus|=cote|valeur marché|valeur vénal|valeur réel)  3
(estimer|évaluer|chiffrer) … (dessous|ridicule|dérisoire|misère)  3
franchise … (injustifié|injuste)  3
(payer|prélever|garder|retenir|réclamer|devoir|régler|déduire) … franchise … (responsable|victime|tort|alors|pourtant|normal)  4
(rembourser|remboursement|récupérer|restituer) … franchise  3
!rembourser … franchise  4
reste … charge … (énorme|important|dégât|réparation|sinistre|malgré)  3
(responsable|responsabilité|tort|=torts) (partager|=50|moitié|contester|injustement|attribuer|imputer)  3
(déclarer|considérer|mettre|juger) … (responsable|tort) … (alors|tort|injustement|pourtant|preuve|témoin)  4
constat … (ignorer|perdre|contester|interpréter)  4
constat … !prendre compte  4
constat … !lire  4
# expertise
@expert … (incompétent|malhonnête|partial|réduire|incohérent|bâcler|bidon|incapable|corrompre|pourri|vendu|nul|injuste|complaisant|véreux|contestable|erroné|mensonger|désagréable|odieux|minimiser|refuser|solde|refus|catastrophique|déplorable|scandaleux|honteux|truquer|faux|médiocre|biaiser|orienter|absent|douteux)  4
(pseudo|mauvais|=pseudo) @expert  4
soi-disant @expert  4
@expert … !(venir|passer|déplacer|présenter|contacter|appeler|rappeler|répondre|voir|mandater|réaliser|faire|nommer|désigner|joindre|trouver|indépendant|neutre|objectif|sérieux|regarder)  4
@expert … !tenir compte  4
@expert … !prendre compte  4
!(expertise|expert) … (réaliser|mandater|passer|venir|nommer|désigner|faire|envoyer)  4
!(passage|visite|nouvelle|rapport) … expert  4
rapport … expert … (attendre|faux|erroné|bâcler|mensonger|contester|incomplet|perdre|contradictoire|refuser|toujours)  4
rapport … expert … !recevoir  4
(attendre|attente) … (passage|rapport|visite|retour|conclusion) … @expert  4
(attendre|attente) … rendez-vous … @expert  4
(contester|contestation|désaccord) … (expert|expertise)  4
(contester|contestation|désaccord) … rapport expert  4
!accord … (expert|expertise|conclusion|évaluation|estimation)  4
(refus|refuser) … expertise  5
(refus|refuser) … contre-expertise  5
conflit intérêt … (assureur|assurance|expert)  2
main main … (assureur|assurance|expert)  2
(connivence|collusion|complice) … (assureur|assurance|expert|garage)  4
expertise … (distance|visio|éclair|minute)  3
expertise … cinq minute  3
médecin (conseil|expert|contrôle) … (refuser|ignorer|incompétent|contester|odieux|consolider|apte|méprisant)  4
# gestion
(gestion|suivi|traitement|règlement) … (sinistre|accident|dégât) … (nul|mauvais|catastrophique|déplorable|lamentable|lent|désastreux|long|inexistant|pitoyable|interminable|médiocre|scandaleux|honteux|calamiteux|chaotique|bâcler|laborieux)  5
(gestion|suivi|traitement|règlement) … dossier sinistre … (nul|mauvais|catastrophique|déplorable|lamentable|lent|désastreux|long|inexistant|pitoyable|interminable|médiocre|scandaleux|honteux|calamiteux|chaotique|bâcler|laborieux)  5
prise charge … (sinistre|accident|dégât) … (nul|mauvais|catastrophique|déplorable|lamentable|lent|désastreux|long|inexistant|pitoyable|interminable|médiocre|scandaleux|honteux|calamiteux|chaotique|bâcler|laborieux)  5
prise charge … dossier sinistre … (nul|mauvais|catastrophique|déplorable|lamentable|lent|désastreux|long|inexistant|pitoyable|interminable|médiocre|scandaleux|honteux|calamiteux|chaotique|bâcler|laborieux)  5
(mauvais|nul|pire|déplorable|catastrophique|piètre|lamentable) (gestion|suivi|traitement|règlement) … (sinistre|accident)  5
(mauvais|nul|pire|déplorable|catastrophique|piètre|lamentable) prise charge … (sinistre|accident)  5
@sinistre … mal (gérer|traiter|suivre|indemniser|évaluer)  5
(service|gestionnaire|pôle|département) sinistre … (nul|incompétent|injoignable|lamentable|catastrophique|lent|déplorable|incapable|désagréable|inexistant)  5
service sinistre … !(répondre|joignable|rappeler|compétent|efficace)  5
@sinistre … !(régler|traiter|indemniser|clôturer|résoudre|rembourser|réparer|avancer|reconnaître|couvrir|solution|solder|rappeler)  4
@sinistre … !prendre compte  4
@sinistre … !prendre charge  4
!(régler|traiter|indemniser|clôturer|résoudre|reconnaître|gérer|solder) … sinistre  5
(sinistre|dégât|accident|cambriolage|incendie) … toujours rien  4
(sinistre|dégât|accident|cambriolage|incendie) … aucun nouvelle  4
(sinistre|dégât|accident|cambriolage|incendie) … !nouvelle  4
(sinistre|dégât|accident|cambriolage|incendie) … !réponse  4
@sinistre … (attendre|traîner|enliser|tarder|stagner|bloquer|galère)  3
@sinistre … parcours combattant  3
(attendre|attente) … (règlement|suite|réponse) … sinistre  4
(attendre|attente) … prise charge … sinistre  4
sinistre … (cauchemar|calvaire|enfer|galère|combattant|désastre|horreur|honte|scandale|lamentable|scandaleux)  4
sinistre … =une =catastrophe  4
(perdre|égarer) … (dossier sinistre|déclaration|constat)  2
!réparation … (expert|sinistre|assureur|dégât|accident)  3
!(véhicule|voiture) (prêt|remplacement|courtoisie)  4
(véhicule|voiture) (prêt|remplacement|courtoisie) … (refuser|refus|inexistant|indisponible|absent)  4
(remorquage|dépanneuse|dépanneur) … (nul|inexistant|catastrophique|refuser|refus|lamentable|déplorable|absent|jamais|abandonner)  3
(assistance|dépannage|remorquage|dépanneuse|rapatriement) !(venir|envoyer|couvrir|intervenir|arriver)  3
(assistance|dépannage|remorquage|dépanneuse|rapatriement) … !prendre charge  3
(abandonner|laisser) … (bord|autoroute|route) … (assistance|assurance|dépanneuse)  3
(abandonner|laisser) … bas côté … (assistance|assurance|dépanneuse)  3
(remorquer|immobiliser) … (gardiennage|expert|assurance|assureur|sinistre)  1
garage (agréé|partenaire) … (nul|incompétent|mal|imposer|obliger|bâcler|malfaçon|lent|attendre)  3
(imposer|obliger) … garage … (agréé|partenaire)  3
économiquement irréparable  1
(épave|=vei|=vge) … (sous|refus|proposer|dérisoire|décote)  2
# prévoyance, santé, vie
(prévoyance|rente|invalidité|assurance prêt|assurance emprunteur|assurance décès|capital décès|indemnité journalier|arrêt travail) … (refuser|refus|suspendre|arrêter|interrompre|rejeter|retard|attendre|bloquer)  4
(prévoyance|rente|invalidité|assurance prêt|assurance emprunteur|assurance décès|capital décès|indemnité journalier|arrêt travail) … !(verser|recevoir|payer)  4
(arrêter|suspendre|cesser|interrompre) … (versement|indemnité|rente|prise charge|remboursement prêt)  4
!(toucher|recevoir|percevoir|verser) … (capital|rente|prévoyance|indemnité journalier|assurance vie|complément salaire)  4
assurance (emprunteur|prêt|prévoyance|décès|vie|obsèques) … !(payer|verser|prendre|rembourser|couvrir|relais)  4
(bénéficiaire|succession|décès) … assurance vie … (attendre|mois|bloquer|refus|retard|interminable)  4
@soin … !prendre charge  5
(refuser|refus) … (devis|rembourser|remboursement) … (dentiste|dentaire|optique|hospitalisation|opération|couronne|prothèse|chirurgie)  4
(refuser|refus) … prise charge … (dentiste|dentaire|optique|hospitalisation|opération|couronne|prothèse|chirurgie)  4
(délai|période) carence … (refus|refuser|abusif|opposer|invoquer|jamais)  3
(délai|période) carence … !rembourser  3
carence … (refus|refuser|abusif)  3
carence … !rembourser  3
(plafond|garantie) … (ridicule|dérisoire|misérable|inexistant)  3
antécédent … (refus|refuser|prétexte)  3
(annulation|rapatriement|bagage) … assurance … (refuser|refus|prétexte)  3
(annulation|rapatriement|bagage) … assurance … !rembourser  3
assurance … (annulation|voyage|casse|mobile|bagage|=décennale|dommage ouvrage) … (refuser|refus|inutile|rejeter|exclusion)  4
assurance … (annulation|voyage|casse|mobile|bagage|=décennale|dommage ouvrage) … !(rembourser|couvrir|fonctionner)  4
dommage ouvrage … (refuser|refus|attendre|rejeter)  4
=décennale … (refuser|refus|rejeter|bidon)  3
# indices faibles : deux faits de sinistre différents disent qu'il s'agit d'un sinistre
(sinistre|accrochage)  1
(collision|percuter|=embouti|=emboutie|=emboutir)  1
@expert  2
(dégât|inondation|incendie|cambriolage|effraction|vandalisme|infiltration|grêle|foudre)  1
@indemn  1
(non|=pas) responsable  1
=en =tort  1
(responsabilité|=responsabilités)  1
(voiture|véhicule|moto|scooter|vélo|téléphone|bijou) … voler  1
=volé (=ma|=mon|=mes|=sa|=son|=notre) (voiture|véhicule|moto|scooter|vélo|téléphone)  1
vol (=de|=du|=d)? (=ma|=mon|=mes|=notre|véhicule|voiture) (voiture|véhicule|moto|scooter|vélo|téléphone)?  1
(soin|médicament|vaccin|vaccination|ordonnance|hospitalisation|=hospitalisé|=hospitalisée|chirurgie|prothèse|dentiste|dentaire|maladie|invalidité|incapacité|=itt|orthodontie|chirurgien)  1
(arrêt maladie|arrêt travail)  1
(succession|obsèques)  1
assurance vie  1
(prévoyance|rente)  1
(pare-brise|=pare =brise)  1
(épave|vétusté|constat)  1
=tiers =responsable  1
(=au|=aux) =tiers  1
(vétérinaire|=véto)  1
(dépanneuse|dépanneur|remorquage|remorquer)  1
(rapatriement|rapatrier)  1
(exclusion|exclure|carence)  1
(blessé|blessure|blesser)  1
protection juridique  1
(crevaison|=crevé)  1
!rembourser  1
(assureur|assurance) … !(payer|rembourser)  1
!(couvrir|couverture) … contrat  1
dégât … eau  1
(adverse|=recours)  1
partie adverse  2
(voiture|véhicule|moto|scooter|vélo|téléphone) (=volée|=volé)  1
(assureur|assurance) … (silence|rejeter|traîner|injoignable|=répond =pas)  1
=aucune (défense|protection|assistance|prise =en =charge) … (sinistre|litige|accident|assurance|panne)  4
(trouver|=trouvent|=trouve|=cherchent) … (clause|excuse|prétexte|=petite =ligne|exclusion) … =pour … =pas … (payer|rembourser|indemniser)  5
(=cas =de|=jour =du|=au =moment =du|=lors =du) sinistre …, (=plus =personne|=y =a =plus|=aucun =suivi|=aucune =aide)  5
(nul|mauvais|catastrophique|absent|inexistant|incompétent|lamentable) … (sinistre|accident|dégât|indemnisation)  4
inventer … !(payer|rembourser|indemniser)  4
prétexte … !(payer|rembourser|indemniser)  4
(volé|vol|cambriolage|incendie|tempête|sinistre|accident|dégât|panne|hospitalisation|opération|décès|arrêt) …, !(rembourser|remboursement|indemniser|payer|couvrir)  4
(juste|que|seulement) rembourser … (vitre|partie|moitié|tiers|matériel)  4
demander … (document|pièce|justificatif|preuve|facture) … !(rembourser|indemniser|payer)  4
!(aide|conseil|soutien|accompagnement) … sinistre  4
tout risque … (rembourser|indemniser)  3
(épreuve|bataille|combat|parcours) … (sinistre|indemniser|indemnisation)  4
(assurance|assureur|mutuelle) … !vouloir … (savoir|entendre|payer|indemniser)
# --- absents le jour du sinistre, responsabilité, franchise
(quand|jour|moment|lorsque|cas|dès) … @sinistre …, (personne|lâcher|abandonner|disparaître|fuir|débrouiller|absent)
(lâcher|abandonner|laisser tomber|disparaître) … (cas|moment|lors|premier) … @sinistre
@sinistre …, !(venir|passer|contacter|rappeler|répondre|avancer|bouger)
@sinistre …, (toujours rien|silence|introuvable)
(mettre|=mis|attribuer|donner|=donnent|imputer|=eu) … (=50|moitié) … (=50|tort|=torts|responsabilité)
(=50|=100) … (tort|=torts|responsable|responsabilité)
(défendre|protéger) … (autre conducteur|tiers|adverse|fautif)
estimation … (ridicule|dérisoire|bas|honteux)
assistance … (panne|autoroute|route|véhicule|bord|trottoir) … (laisser|abandonner|nul|pitoyable|lamentable|refuser|rien|débrouiller)
(panne|autoroute|accident) … assistance …, (laisser|abandonner|nul|pitoyable|lamentable|refuser|débrouiller|rien)
!prêter (voiture|véhicule)  2
(assurance|mutuelle|assureur) … tout … (pour|=pr) … !(rembourser|payer|verser|indemniser|couvrir)
!assurer … (médicament|soin|lunette|dentaire|hospitalisation)
(garantie|option) refuser  1
mal (rembourser|couvrir|indemniser) … (soin|dentaire|optique|lunette|hospitalisation|sinistre)
protection juridique … !(gérer|traiter)

[éloge]
(bon|excellent|parfait|super|rapide|impeccable) (gestion|suivi|traitement|règlement|indemnisation) … (sinistre|accident|dégât|bris)  5
(bon|excellent|parfait|super|rapide|impeccable) (gestion|suivi|traitement|règlement|indemnisation) … dossier sinistre  5
(bon|excellent|parfait|super|rapide|impeccable) prise charge … (sinistre|accident|dégât|bris)  5
(bon|excellent|parfait|super|rapide|impeccable) prise charge … dossier sinistre  5
très bon (gestion|suivi|traitement|règlement|indemnisation) … (sinistre|accident|dégât|bris)  5
très bon (gestion|suivi|traitement|règlement|indemnisation) … dossier sinistre  5
très bon prise charge … (sinistre|accident|dégât|bris)  5
très bon prise charge … dossier sinistre  5
(gestion|suivi|traitement|règlement|déclaration) … sinistre … (rapide|efficace|parfait|bon|excellent|impeccable|simple|top|satisfaire|satisfaisant|sérieux|exemplaire|facile|nickel)  5
prise charge … sinistre … (rapide|efficace|parfait|bon|excellent|impeccable|simple|top|satisfaire|satisfaisant|sérieux|exemplaire|facile|nickel)  5
@sinistre … bien (gérer|traiter|suivre|indemniser|rembourser|régler)  5
@sinistre … très bien prendre charge  5
@sinistre … (régler|traiter|indemniser|résoudre|rembourser|clôturer) … (rapidement|vite|efficacement|parfaitement|jour)  5
@sinistre … (régler|traiter|indemniser|résoudre|rembourser) … =sans (souci|problème|difficulté|histoire)  3
@sinistre … (régler|traiter|indemniser|résoudre|rembourser|clôturer) … temps record  5
@sinistre … (rapidement|vite|parfaitement) (régler|traiter|indemniser|résoudre|rembourser)  5
@sinistre … (rapidement|vite|parfaitement) prendre charge  5
(indemnisation|indemnité) … (correct|juste|généreux|parfait|satisfaire|satisfaisant|équitable)  4
indemnisation rapide  4
(rapide|bon|juste|excellent) indemnisation  4
bien indemniser  4
(rapidement|vite|correctement|parfaitement|intégralement|totalement) indemniser  4
indemniser (rapidement|vite|correctement|parfaitement|intégralement|totalement|bien)  4
bien rembourser … (sinistre|vol|accident)  4
(satisfait|ravi|content|enchanté) … (gestion|indemnisation|règlement|suivi|réactivité|efficacité|rapidité) … (sinistre|accident|dégât|expert|indemnisation)  4
(satisfait|ravi|content|enchanté) … prise charge … (sinistre|accident|dégât|expert)  3
satisfait … gestion … sinistre  5
satisfait … prise charge … sinistre  5
(expert|experte) … (compétent|sympathique|rapide|efficace|professionnel|aimable|sérieux|courtois|humain|attentif|honnête|arrangeant)  4
expertise … (rapide|sérieux|efficace|juste|professionnel)  4
(rapidement|vite|immédiatement|aussitôt|bien|parfaitement) (dépanner|remorquer)  4
(dépannage|dépanneur|dépanneuse|rapatriement) … (rapide|efficace|parfait|impeccable|top|excellent|sympathique|réactif)  4
!souci … (sinistre|dépannage|indemnisation|accident)  4
!problème … (sinistre|dépannage|indemnisation|accident)  4
!problème … prise charge  4
(présent|là|épauler|accompagner|aider|soutenir) … (lors|pendant|après|suite|quand) … (sinistre|accident|cambriolage|incendie|dégât|décès)  1
totalité … prendre charge  3
(prendre|prise) charge … (intégral|intégralement|totalement|totalité|immédiat|immédiatement)  3
bien couvrir  2
bris glace … (rapide|parfait|efficace|bien|impeccable|simple|souci)  3
bris glace … prendre charge  3
véhicule (prêt|remplacement|courtoisie) … (rapidement|immédiatement|offrir|fournir|parfait|disposition)  4
(bon|rapide|excellent) délai indemnisation  4
(sinistre|accident) … (rapidement|vite|bien) rembourser  4
(rapide|efficace|parfait|bon|impeccable|top|excellent) … prise charge … (panne|accident|sinistre)  3
(accompagner|aider|soutenir|guider) … (accident|sinistre|panne)  3
!(souci|problème|tracas) … (prise charge|expert|indemnisation)  4

[sujet]
vol (véhicule|voiture|moto|scooter)  2
protection juridique  2
garage agréé  2
rapatriement  2
véhicule (prêt|remplacement|courtoisie)  2
assurance emprunteur  1
gestion sinistre  3
service sinistre  3
déclaration sinistre  2
suivi sinistre  3
prise charge sinistre  3
expert assurance  3
cabinet expertise  3
sinistre en cours  2
règlement sinistre  3

[neutre]
=soins =non =remboursés
=médicaments =non =remboursés
!sinistre
zéro sinistre
<nombre> sinistre
sans … (sinistre|accident)
!(déclarer|avoir|causer) … (sinistre|accident)
!accident
absence sinistre
taux sinistre
(résilier|radier|augmenter|augmentation|hausse|malus|résiliation|radiation|surprime) … (sinistre|accident)
(sinistre|accident) … (résilier|radier|augmenter|augmentation|résiliation|radiation|surprime|malus)
(bonus|relevé) … sinistre
<nombre> accident
en cas … sinistre
cas sinistre
cas accident
besoin … prendre charge
espérer … prendre charge
prendre charge … (accueil|bagage|taxi|aéroport|téléphone|conseiller|demande|dossier|résiliation|urgence|serveur|commande|colis)
prise charge … (accueil|bagage|taxi|aéroport|téléphone|conseiller|demande|appel|résiliation|commande|colis)
prendre charge … (appel|demande|rapidement)
(conseiller|agent|conseillère) expert
expert (comptable|informatique|beauté|vin|cuisine)
=œil expert
(équipe|vendeur) … expert
expertise (comptable|technique|vendeur)
(indemniser|indemnisation|indemnité|dédommager) … (avion|train|billet|colis|livraison|transporteur|correspondance|surbooking|passager|coupure|internet|fibre)
(indemniser|indemnisation|indemnité|dédommager) … retard vol
(indemniser|indemnisation|indemnité|dédommager) … panne réseau
refuser … (indemniser|dédommager) … (avion|train|billet|colis|livraison|transporteur|passager|coupure|internet)
(avion|train|colis|billet|livraison|transporteur|correspondance|coupure) … (indemniser|indemnisation|indemnité|dédommager|dédommagement)
vol annuler … (indemniser|indemnisation|indemnité)
vol retarder … (indemniser|indemnisation|indemnité)
vol … annuler … (indemniser|indemnisation|indemnité)
indemnité … (licenciement|rupture|départ|kilométrique|chômage|stage|résiliation|retard)
dédommagement
dédommager
!dédommagement
!dédommager
franchise … (magasin|enseigne|restaurant|boutique|marque|réseau)
toute franchise
parler franchise
en toute franchise
(assistance|dépannage) … (téléphonique|informatique|technique|box|internet|site)
(assistance|dépannage) … en ligne
service assistance
(batterie|téléphone|montre) … (couvrir|garantie)
(tête|corps|plat|piscine|terrasse) couvrir
garantie … (constructeur|légal|conformité|vendeur|commercial)
garantie … deux =ans
tempête … verre
prendre charge … (réparation|panne|pièce|moteur) … garantie
(concession|garage|constructeur|garantie|marque|fabricant) … refuser … prendre charge
(=après|=selon|=d'après) =l expert
assurance =décennale

[exemples]
plainte  Quel intérêt de s'assurer, je vous le demande.
plainte  L'assurance annulation n'a servi à rien, dossier refusé.
plainte  Sinistre déclaré en mars, toujours pas indemnisé.
plainte  L'assureur refuse de prendre en charge la fuite dans la toiture.
plainte  l'expert nest jamais passé et mon dossier est classé
plainte  Indemnisation ridicule après l'incendie de mon atelier.
plainte  Ils appliquent une vétusté abusive sur mon parquet.
plainte  Refus de prise en charge de mon opération du genou.
plainte  Assurance voyage inutile, mon rapatriement a été refusé.
plainte  Gestion de sinistre lamentable de bout en bout.
plainte  Je paie une franchise alors que je suis victime !!
plainte  Aucun véhicule de prêt pendant les réparations.
plainte  La prévoyance refuse de verser la rente d'invalidité.
plainte  Toujours une exclusion au contrat quand il faut payer.
plainte  EXPERT INCOMPETENT, dix minutes sur place et rapport bâclé
éloge    Mon sinistre a été bien géré, merci à la gestionnaire.
éloge    Suite au bris de glace, indemnisation rapide.
éloge    Expert courtois et compétent.
éloge    Dépannage rapide sur la route des vacances.
rien     Aucun sinistre en dix ans et pourtant la prime augmente.
rien     Résilié après deux accidents.
rien     En cas de sinistre, qui dois-je appeler ?
rien     La compagnie aérienne refuse de m'indemniser pour l'avion annulé.
rien     Mon expert-comptable est en vacances.
rien     Assurance chère mais conseillère agréable.
rien     Le colis est abîmé, je demande un dédommagement.
rien     Je vous le dis en toute franchise, c'était délicieux.
rien     Client depuis vingt ans sans accident ni retard de paiement.
rien     Merci d'envoyer mon attestation d'assurance.
rien     Quel est le délai de carence ?
rien     Ma carte verte n'est pas arrivée.
plainte  L'expert conclut à un défaut d'entretien de la toiture.
rien     Salle d'attente vétuste.
plainte  Six mois que mon dossier d'accident traîne entre deux experts.
plainte  Véhicule percuté sur un parking, le constat est complet et la compagnie se tait.
plainte  Mon scooter a été volé, l'assurance ne veut pas payer.
rien     Le recours devant le médiateur a été déposé hier.
rien     La coupure vient de la tempête, l'équipe est intervenue.
rien     Formation trop longue, soins et médicaments expliqués trop vite.
plainte  Ils inventent tout pour ne pas indemniser.
plainte  Ils demandent toujours des preuves pour ne pas indemniser.
éloge    Mon dégât des eaux a été indemnisé sans difficulté.
plainte  L'assureur défend l'autre conducteur.
plainte  Ils me donnent 50 % de tort alors que j'étais garé.
plainte  Une assurance qui fait tout pour ne pas payer.
rien     Franchise trop élevée, je change de contrat.
rien     Une capitale où tout s'arrête à minuit.
