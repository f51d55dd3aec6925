titre  Contrat et vente
quoi   Contrat non demandé, vente forcée ou trompeuse, démarchage, clause abusive, refus d'assurer ou de servir, conditions modifiées.

@contrat   contrat abonnement assurance mutuelle option forfait service souscription adhésion offre garantie formation crédit prêt carte

[plainte]
(vendeur|vendeuse|démarcheur|courtier|commercial|conseiller) (trop|très|hyper|lourdement) insistant  5
forcer … main  5
forcer … (vente|vendre|signer|achat)  5
tordre … bras  3
=suis =fait avoir  3
=nous =sommes =fait avoir  3
!(=souscrit|=signé|=demandé|=demandée|=accepté|=autorisé|=voulu|=sollicité|=consenti) … (contrat|abonnement|assurance|option|souscription|mutuelle|adhésion|crédit)  5
(contrat|abonnement|assurance|option|mutuelle|souscription|adhésion) … !(=souscrit|=signé|=signée|=demandé|=demandée|=sollicité|=sollicitée|=autorisé|=voulu|=voulue|=désirée)  5
(contrat|abonnement|assurance|option|mutuelle|souscription|démarchage|appel) =non (=souscrit|=souscrite|=sollicité|=sollicitée|=demandé|=demandée|=désiré|=désirée|=consenti|=signé)  5
!(vouloir|accepter) (assurer|réassurer|servir|embarquer)  5
!(vouloir|accepter) … (assurer|réassurer)  4
!(respecter|honorer) … (contrat|clause)  3
!(refléter|correspondre) … contrat  2
(non-respect|violation|manquement) … (contrat|contractuel|clause)  4
appâter  3
(refourguer|fourguer)  4
(refiler|caser) … (assurance|contrat|option|abonnement|produit)  4
imposer … (option|assurance|abonnement|mutuelle|formule|prestataire|garagiste|réparateur|contrat)  4
(assurance|option|mutuelle|abonnement|contrat) … imposer  3
(ajouter|rajouter|glisser|activer) … (option|assurance|abonnement|extension) … (contrat|facture|accord|prévenir|demander|sans)  4
(ajouter|rajouter) … option … contrat  4
(vente|pratique|méthode|démarchage) … (douteux|agressif|déloyal|frauduleux|scandaleux|malhonnête|trompeur|abusif|mensonger|illégal|immoral|amoral|indigne|fourbe)  4
(pratique|méthode|technique|stratégie|politique) (commercial|vente) … (douteux|agressif|déloyal|honteux|scandaleux|malhonnête|trompeur|abusif|limite|discutable|inadmissible|détestable|déplorable|lamentable|insistant)  5
(pratique|méthode) (honteux|inadmissible|détestable|discutable|scandaleux)  4
(vendeur|vendeuse|démarcheur|courtier|commercial) … (agressif|malhonnête|menteur|forceur|véreux|harceler|trompeur|harcelant|oppressant|mentir)  4
(vendeur|commercial|courtier) … sans scrupule  4
forcing  4
harcèlement (commercial|téléphonique|publicitaire)  4
(faire|=font) passer … pour … (sécurité|=sociale|mutuelle|banque|opérateur|mairie|partenaire|conseiller|fournisseur|caf|administration)  5
(=fait|=font|=faisant|faire) passer … partenaire  4
(appel|coup) … (intempestif|incessant|indésirable|abusif|harcelant|publicitaire)  4
(appeler|téléphoner|relancer) … sans =cesse … (vendre|souscrire|signer|changer|offre)  5
(appeler|téléphoner) … (jour|semaine) … (vendre|souscrire|signer|fenêtre|isolation|mutuelle)  4
appel … !(=sollicité|=sollicités|=désiré|=désirés)  5
(lire|vérifier) … (clause|ligne|contrat|condition) … (avant|bien) … signer  3
(attention|gare) … (clause|contrat|ligne|condition|exclusion)  3
réengagement  3
(engager|engagement) … insu  5
engagement … (caché|surprise|imposé|forcé)  4
(bloquer|coincer|lier) … (tarif|contrat|engagement|offre) … <nombre> … (an|mois)  4
(réserver|=réserve) … droit … (modifier|changer|refuser)  4
(suivre|changer) … (monter|passer|migrer) … =mais … (baisser|descendre)  2
(assurance|crédit|prêt) … obliger  2
(commande|box|colis|abonnement) … (valider|lancer|activer|passer) … (sans|malgré) … (accord|valider|confirmer|demander|choisir|commander)  4
refus accès  4
# contrat non demandé, vente forcée
vente forcer  5
vente (forcé|=forcée)  5
(vente|abonnement|souscription|contrat|achat|adhésion) (forcé|=forcée|dissimulé|déguisé|trompeur|abusif|imposé|caché|agressif|frauduleux|sauvage|mensonger)  5
vente (=liée|lié|abusif|trompeur|agressif|douteux|pyramidal|boule)  5
abus … (confiance|faiblesse)  5
abuser … (confiance|faiblesse|crédulité|gentillesse|naïveté|ignorance|vulnérabilité|détresse)  5
(pousser|obliger|contraindre|imposer|inciter|forcer) … (souscrire|souscription|signer|adhérer|adhésion|acheter|achat|prendre) … @contrat?  4
(obliger|contraindre|forcer) … (prendre|souscrire|acheter|garder) … (assurance|option|abonnement|mutuelle|carte|contrat)  5
(ajouter|rajouter|activer|souscrire|ouvrir|glisser|refiler|fourguer|créer|signer|valider) … insu  5
insu … (contrat|abonnement|assurance|option|souscrire|compte)  5
(souscrire|abonner|adhérer|engager|inscrire|signer|contrat|abonnement|souscription|option|assurance) … sans … (accord|consentement|autorisation|demander|savoir|signature|signer|permission|prévenir)  5
(retrouver|trouver) … (abonné|abonner|engager|assuré|souscrire|inscrit) … (sans|vouloir|malgré|savoir|contrat|automatiquement)  5
abonner … (malgré|automatiquement|office|force|dépens)  5
abonnement … (caché|dissimulé|automatique|malgré|office|surprise|insu)  4
!(savoir|comprendre|réaliser|imaginer) … (abonner|souscrire|abonnement|engager|engagement)  3
signature électronique … (forcer|insu|falsifier|piège|sans|frauduleux|extorquer)  5
(imiter|falsifier|usurper|contrefaire) … signature  5
signature … (imiter|falsifier|forger|extorquer|faux|=fausse)  5
code … (sms|téléphone|reçu) … (signature|signer|contrat|souscrire)  4
extorquer … (signature|accord|consentement)  5
# vente trompeuse, vendeurs
(pratique|méthode) … voyou  4
(baratin|boniment|arnaquer|embobiner|entourlouper|enfumer|berner|rouler|endormir|piéger|manipuler|tromper) … (vendeur|commercial|conseiller|démarcheur|courtier|contrat|signer|signature|souscrire|souscription)  4
(embobiner|entourlouper|baratiner)  4
piéger … (contrat|abonnement|signer|offre|souscription|vendeur|client)  4
(vendre|souscrire|signer|placer) … (contrat|assurance|produit|formule|forfait|option|placement) … (inadapté|inutile|mensonge|mentir|faux|tromperie|besoin|différent)  4
(contrat|offre|formule|garantie) … !(correspondre|conforme) … (besoin|demander|vendre|signer|promettre|téléphone|devis|souscrire|annoncer)?  4
(défaut|manque|absence|devoir) conseil  4
(mauvais|mal) (conseiller|conseil) … (souscription|contrat|signer|signature|vente|souscrire)  4
(mentir|mensonge|=mentent|cacher|omettre|dissimuler) … (signature|signer|souscription|vente|contrat|vendre|souscrire|clause)  4
(faux|=fausse) (courtier|partenariat|démarcheur|conseiller|technicien)  4
concurrence déloyal  4
(incitation|inciter) … (dépenser|consommer|acheter|souscrire)  3
# démarchage
démarchage  4
=démarcher  4
==démarché  4
==démarchée  4
==démarchés  4
=démarchent  4
=démarchant  4
=démarchait  4
=démarchaient  4
démarcheur  4
(harceler|harcèlement|matraquer|assaillir|inonder|bombarder|submerger|spammer) … (appel|téléphone|téléphonique|vendre|vente|commercial|souscrire|publicité|démarchage|offre)  4
(appeler|téléphoner|venir|passer|sonner) … (domicile|porte|maison) … (vendre|signer|souscrire|démarcher)  4
porte porte  4
porte-à-porte  4
(frapper|sonner) … porte … (vendre|signer|commercial|contrat)  4
bloctel  5
!(=sollicité|solliciter) … (appel|démarchage|commercial|contact)  4
appel !=sollicité  4
# clauses, conditions
clause … (abusif|illégal|caché|obscur|=floue|flou|=abusive|léonin|incompréhensible|petit|scandaleux|restrictif|nombreux|piège|ambigu|douteux|trompeur|exclusion|honteux)  5
(abusif|illégal|caché|petit) clause  4
(petit|=petits) (ligne|caractère|=lignes|=caractères|astérisque)  4
(condition|contrat|exclusion) … (abusif|léonin|opaque|illisible|incompréhensible|flou|=floue|restrictif|obscur|ambigu|imprécis|piégé|bancal|mensonger|trompeur|arbitraire|drastique)  4
(exclusion|exclure) … (nombreux|trop|multiple|caché|partout|tout)  3
(trop|nombreux|multiple|beaucoup) … (clause|exclusion)  4
(modifier|changer|modification|changement|évolution|révision) … (contrat|condition|clause|garantie|formule|offre|abonnement) … (sans|unilatéral|unilatéralement|prévenir|accord|avis|informer|imposer|forcer|insu)  5
(modifier|changer) … unilatéralement  5
modification unilatéral  5
(diminuer|réduire|baisser|supprimer|retirer|dégrader|amputer|diminution|baisse|suppression|réduction) … (garantie|couverture|prestation|avantage|service|option) … (sans|augmenter|prix|cotisation|tarif|contrat|prévenir|prix)  4
(diminution|réduction|suppression|baisse) … (garantie|prestation|couverture)  4
(contrat|devis|offre|dossier) … (falsifier|antidater|modifier|trafiquer|bidon|erroné|différent|=antidaté|inexact)  3
(contrat|devis|condition) … !(recevoir|envoyer|transmettre|fournir|remettre|arriver|lire|expliquer|clair|compréhensible|respecter|honorer|signer|parvenir)  4
(impossible|interdire|refuser) … (baisser|diminuer|changer|modifier|passer|revenir) … (forfait|formule|abonnement|offre|contrat|garantie|option)  4
(assurance|mutuelle|prestataire|fournisseur|banque) … (imposer|obligatoire|imposé) … (entreprise|employeur|banque|crédit|prêt|bailleur|patron|région)  3
contrat (provisoire|bidon|fantôme|fictif|nébuleux|fumeux|piégé|piège|fantaisiste|flou)  4
tromperie … (contrat|vente|marchandise|souscription|signature|client)  5
(usure|crédit) … abusif  3
rétention … (information|document|contrat)  3
# refus d'assurer ou de servir
(refuser|refus|rejeter) … (assurer|réassurer|couvrir|souscription|souscrire|adhésion|servir|accueillir|embarquer|inscrire|contracter|inscription|vendre|prêter)  5
(refuser|refus) … (client|entrée|accès|commande|table|vente|dossier|candidature|crédit|prêt|découvert|ouverture)  3
refuser … ouvrir … (compte|dossier|contrat|ligne)  5
(discrimination|discriminer|discriminatoire)  4
(résilier|=malussé|malus) … (refus|refuser) … (assurer|souscription|devis)  4
(crédit|prêt|dossier|candidature|demande|location) … (refuser|rejeter) … (sans|motif|raison|explication)  4

[éloge]
(contrat|souscription|adhésion|signature|abonnement) … (clair|simple|facile|rapide|transparent|complet|modulable|flexible|limpide|adapté|efficace|fluide|compréhensible|avantageux|parfait|facilité|sur-mesure|souple|personnalisé)  3
(souscription|adhésion|inscription) … (ligne|internet|téléphone) … (simple|facile|rapide|parfait|efficace|pratique)  3
(facilité|simplicité|rapidité|clarté|souplesse|flexibilité) … (souscription|souscrire|contrat|adhésion|abonnement)  3
!(forcer|pousser|insister) … (vente|vendre|achat|signer|souscrire|main|consommation)  4
!(chercher|vouloir|essayer) … vendre  5
(vendeur|commercial|conseiller) … !(insistant|forcer|pousser|insister)  4
(condition|clause|garantie) … (clair|limpide|transparent|avantageux)  4
(bien|parfaitement|clairement) … (expliquer) … (contrat|clause|garantie|condition)  3

[sujet]
souscription
vendeur
clause
condition =générale
=conditions =générales
pratique commercial

[neutre]
(numéro|référence|copie|exemplaire|titulaire|date|fin|nom|type) contrat
(contrat) … (travail|intérim|mariage|stage|apprentissage|alternance)
(comment|où|quel|combien) … (souscrire|contrat)
(souhaiter|vouloir|aimer) … (souscrire|abonner)
service … vente
refuser … (rembourser|répondre|remboursement|indemniser|payer|réparer|échanger|garantie|aide|aider)
refuser … (retour|échange|prendre)
démarcher … (bien|sérieux)
==démarche
==démarches
=demarches
(obliger|forcer) … (appeler|attendre|rappeler|relancer|déplacer|revenir)
(clause) … bénéficiaire
point vente
(mettre|remettre) … vente
vente (=privée|flash|ligne|aux|=immobilière|appartement|maison|véhicule|voiture)
(force|vive) … vente
!respecter … engagement … (délai|date|livraison)
état … engagement
(résilier|résiliation|renouveler) … contrat

[exemples]
plainte  J'ai été abonné sans mon accord à une assurance téléphone.
plainte  C'est de la vente forcée, ni plus ni moins.
plainte  Démarchage téléphonique agressif auprès de ma grand-mère.
plainte  on m'a rajouté une option à mon insu
plainte  CLAUSE ABUSIVE CACHÉE DANS LE BAIL
plainte  La banque nous a obligés à souscrire une assurance.
plainte  Ils refusent d'assurer ma moto sans raison.
plainte  Le commercial des panneaux solaires m'a forcé la main.
plainte  Modification unilatérale des conditions de l'abonnement.
plainte  Je n'ai jamais signé ce contrat d'énergie.
plainte  Mon père a été démarché à domicile et on lui a vendu une alarme inutile.
plainte  Attention aux petites lignes du contrat.
plainte  me suis fait embobiner par le vendeur de fenêtres
éloge    Souscription en ligne simple et rapide.
éloge    Le vendeur n'est pas insistant, il conseille vraiment.
éloge    Contrat clair et modulable.
éloge    On ne cherche pas à vous vendre n'importe quoi.
rien     Mon numéro de contrat est le 4521.
rien     Je souhaite souscrire une mutuelle pour mon fils.
rien     Ils refusent de me rembourser la chambre.
rien     J'ai signé un contrat de travail en mars.
rien     Les démarches au guichet de la mairie prennent du temps.
rien     Je suis obligé de rappeler tous les jours.
rien     La vente de ma voiture est prévue samedi.
rien     Mon colis a été livré chez le voisin.
rien     Quel contrat correspond à un jeune conducteur ?
rien     Le train part à l'heure.
