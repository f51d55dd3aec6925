titre  Contrat et vente
quoi   Contrat non demandé, vente forcée ou trompeuse, démarchage, clause abusive, refus d'assurer ou de servir, conditions modifiées.

@contrat   contrat abonnement assurance mutuelle option forfait service souscription adhésion offre garantie formation crédit prêt carte
@eur  euro € =eur =balles =fcfa =cfa =francs
@vente     vendre souscrire signer acheter adhérer abonner commander

[plainte]
(tendre|=tendu) … tablette  3
=prendre =ou =à =laisser  4
(==a|=ont|=avez) (modifier|durcir|réécrire) … (contrat|condition|règle|règlement|formule|bail)  3
(glisser|=glissé|=glissée) … (dossier|contrat|panier|liasse|pile)  3
signer … (soir|tout =de suite|immédiatement|maintenant|sur =place|séance =tenante|vite|champ) … (remise|offre|sinon|sauf|seulement|exceptionnel)  3
remise exceptionnel … (soir|signer|jour|aujourd'hui|valable|seulement)  4
après <nombre> heure … (discussion|négociation|baratin|=palabre|=parlote|discours|vendeur|commercial)  3
essai … (jour|semaine|mois|gratuit) …, (engagement|débiter|prélever|facturer -facture -factures|reconduire|abonner|=abonnée|=abonné|basculer|transformer|piège|<nombre> @eur)  4
(engagement|abonnement) (=activé|enclencher|=déclenché)  3
recevoir … <nombre> (appel|coup) … (jour|semaine|matin)  4
(appel|coup fil) … (=09|masquer|=masqué|inconnu) … (aide|offre|énergie|contrat|isolation|toiture|panneau|=cpf|mutuelle)  3
(dossier|demande) aide … (accepter|valider|éligible|=éligible) … (appel|téléphone|jamais|gens)  2
!(prendre|souscrire|acheter) … (leur|=leur) (assurance|entretien|garantie|extension|contrat|pack|financement)  1
(financement|prêt|crédit|remise|taux) … (conditionner|subordonner|obligation|lier) … (assurance|entretien|souscrire|domicilier|domiciliation|option|abonnement)  4
(assurance|abonnement|option|extension|garantie|accessoire) (obligatoire|imposer|=imposée|forcer) … (achat|panier|crédit|location|vendeur|sinon)  3
(mère|père|grand-mère|grand-père|parent|tante|voisine|=mamie|=papy|belle-mère|âgé|<nombre> =ans) …, (signer|signature|souscrire|=vendu|démarcher|commercial|abonner|=fourgué|=refilé) … (comprendre|insu|croire|forcer|porte|téléphone|inutile|savoir|faiblesse)  4
(=lui|=leur) … faire signer  4
(=lui|=leur) faire … (signer|signature|souscrire|abonner|acheter)  4
(apposer|extorquer|soutirer|arracher|obtenir|réclamer) … signature  4
(courrier|mail|lettre|sms|message|courriel) bienvenue  1
(courrier|mail|lettre|courriel) bienvenue … (fournisseur|opérateur|contrat|mutuelle|assurance|énergie|abonnement)  4
bienvenue … (nouveau|autre|inconnu) … (fournisseur|contrat|abonnement|opérateur|assureur|mutuelle|banque)  4
!(repartir|partir|sortir|quitter|décoller) … signature  5
!(savoir|comprendre|rendre compte|réaliser) … (signer|=signé|crédit|adhérer|engager)  1
<nombre> heure … (salon|=canapé|cuisine) … (signer|signature|vendeur|commercial|partir|repartir|canapé|convaincre)  3
(passer|rester) <nombre> heure … (=mon|=notre|=son|=leur) (salon|=canapé|cuisine|maison)  3
(vendre|présenter|proposer) … (=quasi|presque|soi-disant)? gratuit … (aide|état|prime|crédit|région|euro)  3
(=a|=à) =1 (=euro|€) … (isolation|pompe|chaudière|panneau|essai|audit)  2
(retrouver|découvrir|basculer|atterrir) … (chez|=chez) … (autre|nouveau|inconnu) (fournisseur|opérateur|assureur|mutuelle|banque|prestataire)  3
(changer|basculer|transférer|migrer) … (fournisseur|opérateur|banque|mutuelle|syndic|assureur|offre|contrat|forfait) … (insu|accord|savoir|demander|prévenir|avis|consentement|autorisation|volonté)  5
(club|option|service|abonnement|assurance|pack|carte|garantie|magazine|extension|programme|livret|formule|crédit) …, =jamais (=demandé|=demandée|=souscrit|=souscrite|=signé|=signée|=commandé|=sollicité)  4
=jamais (=souscrit|=souscrite|=souscrits)  3
(fournisseur|opérateur|mutuelle) … =chez =qui … (jamais|=rien) … (signer|souscrire|demander)  3
(glisser|cacher|planquer|noyer|dissimuler|enterrer) … (contrat|bas =de =page|condition|=cgv|page|ligne|caractère|clause|engagement|option)  4
(mentionner|noter|indiquer|figurer|écrire) … (bas =de page|tout =petit|minuscule|astérisque|=cgv|annexe)  3
(=cgv|=cgu|=conditions =générales) … (illisible|retrancher)  3
(abri|cacher|réfugier|retrancher) … derrière … (contrat|clause|condition|=cgv|règlement|article|page)  4
(faire|=fait) croire … (gratuit|obligatoire|officiel|état|contrat|mairie|aide|besoin|obligation|partenaire|=sans =engagement)  4
=sans =engagement … (alors|mais|finalement|sauf|an|mois|<nombre>|faux|mensonge|engager|découvrir)  4
(obligatoire|=obligatoires) … (option|abonnement|pack|service|adhésion|domiciliation|accessoire|casque|vestiaire) … (alors|imposer|vendre|dire|vérifier|faux)  3
(mandater|envoyer|partenaire) … (mairie|état|gouvernement|région|fournisseur|ministère|caf) … (faux|mensonge|mentir|signer|vendre|soi-disant|contrat)  5
soi-disant … (compteur|relevé|vérifier|contrôle|enquête|sondage|audit|diagnostic|conformité)  3
(prétexte|prétexter|soi-disant|=soi =disant|prétendre) … (vérifier|contrôler|relever|regarder) … (compteur|toiture|installation|charpente|isolation|chaudière)  3
(=enième|<nombre>|plusieurs|incessant) … appel (démarchage|commercial|cpf|=cpf|isolation|panneau)  4
(harceler|saouler|importuner|=saoulé|assommer|pourrir) … (pour|appel) … (changer|vendre|souscrire|signer|contrat|offre|rénovation|formation)  4
(=se|me|nous) laisser (convaincre|embobiner|=convaincue|influencer|amadouer)  3
(embobiner|=embobiné|=embobinée|=amadoué|amadouer) … (signer|vendeur|discours|commercial|promesse|offre)  3
(=beau|=beaux|=belles|joli) (discours|promesse|parole|baratin) … (signature|signer|vente|commercial|ensuite|contrat)  3
(prêt|crédit|dossier|découvert|financement|ouverture|compte|carte|logement|bail|candidature|location|abonnement|inscription) …, (refus|refuser|rejeter|=niet|=non) … (motif|raison|explication|justification|=score|fichier|algorithme|robot|critère|mot)  4
(refuser|refus|rejeter) … (raison|motif|explication|justification|justifier|expliquer) … (dossier|prêt|crédit|compte|demande|carte)  4
(refuser|=refuse|=refusent) … (inscrire|servir|accueillir|louer|prêter|embarquer|desservir|assurer|transporter) … (client|enfant|fils|fille|chien|fauteuil|patient|passager|handicap)  3
(changer|modifier|durcir) … (condition|règle|=cgv|=cgu|formule|offre|programme) …, (prévenir|avertir|accord|unilatéral|imposer)  3
(nouveau|=nouvelles|=nouvelle) (condition|=cgv|=cgu|règle|grille|formule) … (imposer|accepter|obliger|accord|prévenir|subir|défavorable|choix)  4
(imposer|=impose|=imposent) (assurance|prestataire|traiteur|artisan|notaire|réparateur|carte|pack|formule|fournisseur|domiciliation|photographe)  4
(installer|livrer|facturer -facture -factures|envoyer|=activée|=activé|ouvrir|souscrire|=ouvert) … (option|carte|compteur|assurance|compte|crédit|forfait|magazine|abonnement) … (accord|autorisation|insu|consentement)  4
(vendeur|vendeuse|démarcheur|courtier|commercial|conseiller) (trop|très|hyper|lourdement) insistant  5
forcer … main  5
forcer … (vente|vendre|signer|achat)  5
tordre … bras  3
=nous =sommes =fait avoir  3
!(=signé|=demandé|=demandée|=accepté|=autorisé|=sollicité|=consenti) (contrat|abonnement|assurance|option|mutuelle|crédit)  3
(contrat|abonnement|option|souscription|adhésion) =que … !(=souscrit|=signé|=signée|=demandé|=demandée|=sollicité|=sollicitée|=autorisé|=voulu|=voulue|=désirée)  5
(contrat|abonnement|assurance|option|mutuelle|souscription|démarchage|appel) =non (=souscrit|=souscrite|=sollicité|=sollicitée|=demandé|=demandée|=désiré|=désirée|=consenti|=signé)  5
!(vouloir|accepter) (assurer|réassurer|servir|embarquer)  5
!(refléter|correspondre) … contrat  2
(non-respect|violation|manquement) … (contrat|contractuel|clause)  2
appâter  1
(refourguer|fourguer)  4
imposer … (option|assurance|abonnement|mutuelle|formule|prestataire|garagiste|réparateur|contrat)  2
(assurance|option|abonnement|contrat) … imposer  2
(ajouter|rajouter|glisser) … (option|assurance|abonnement|extension) … (accord|prévenir|demander|sans)  4
(ajouter|rajouter) … option … contrat  4
(vente|démarchage) … (douteux|agressif|déloyal|frauduleux|scandaleux|malhonnête|trompeur|abusif|mensonger|illégal|immoral|amoral|indigne|fourbe)  4
(pratique|méthode|technique) (commercial|vente) … (douteux|agressif|déloyal|honteux|scandaleux|malhonnête|trompeur|abusif|discutable|inadmissible|détestable|insistant)  3
(pratique|méthode) (honteux|inadmissible|détestable|discutable|scandaleux)  2
(vendeur|vendeuse|démarcheur|courtier|commercial) … (agressif|malhonnête|menteur|forceur|véreux|harceler|trompeur|harcelant|oppressant|mentir)  4
(vendeur|commercial|courtier) … sans scrupule  4
forcing  4
harcèlement (commercial|téléphonique|publicitaire)  4
(faire|=font) passer =pour … (sécurité|=sociale|mutuelle|banque|opérateur|mairie|partenaire|conseiller|fournisseur|caf|administration)  4
(=fait|=font|=faisant|faire) passer … partenaire  4
(appel|coup) … (indésirable|abusif|harcelant|publicitaire)  3
(appeler|téléphoner|relancer) … sans =cesse … (vendre|souscrire|signer|changer|offre)  5
(appeler|téléphoner) … (jour|semaine) … (vendre|souscrire|signer|fenêtre|isolation)  4
appel … !(=sollicité|=sollicités|=désiré|=désirés)  5
réengagement  3
(engager|engagement) … insu  5
engagement … (caché|surprise|imposé|forcé)  4
(bloquer|coincer|lier) … (tarif|contrat|engagement|offre) … <nombre> … (an|mois)  4
(réserver|=réserve) … droit … (modifier|changer|refuser)  4
(commande|box|colis|abonnement) … (valider|lancer|activer|passer) … (sans|malgré) … (accord|valider|confirmer|demander|choisir|commander)  4
refus accès  4
# contrat non demandé, vente forcée
vente forcer  5
vente (forcé|=forcée)  5
(vente|abonnement|souscription|contrat|achat|adhésion) (forcé|=forcée|dissimulé|déguisé|trompeur|abusif|imposé|caché|agressif|frauduleux|sauvage|mensonger)  5
vente (=liée|lié|abusif|trompeur|agressif|douteux|pyramidal|boule)  5
abus … (confiance|faiblesse)  2
abuser … (confiance|faiblesse|crédulité|gentillesse|naïveté|ignorance|vulnérabilité|détresse)  5
(pousser|obliger|imposer|forcer) … (souscrire|souscription|signer) @contrat?  3
(obliger|contraindre|forcer) … (prendre|souscrire|acheter|garder) … (assurance|option|abonnement|mutuelle|carte|contrat)  5
(ajouter|rajouter|activer|souscrire|ouvrir|glisser|refiler|fourguer|créer|signer|valider) … insu  5
insu … (contrat|abonnement|assurance|option|souscrire|compte)  5
(souscrire|abonner|adhérer|engager|inscrire|signer|abonnement|souscription|option) … sans … (accord|consentement|autorisation|demander|savoir|signature|signer|permission|prévenir)  5
retrouver (abonné|abonner|engager|assuré|inscrit) … (sans|vouloir|malgré|savoir|automatiquement)  4
abonner … (automatiquement|office|force)  3
abonnement … (caché|dissimulé|automatique|malgré|office|surprise|insu)  4
!(savoir|comprendre|réaliser|imaginer) … (abonner|souscrire|abonnement|engager|engagement)  1
signature électronique … (forcer|insu|falsifier|piège|frauduleux|extorquer)  4
(imiter|falsifier|usurper|contrefaire) … signature  5
signature … (imiter|falsifier|forger|extorquer|faux|=fausse)  1
code … (sms|téléphone|reçu) … (signature|signer|contrat|souscrire)  4
extorquer … (signature|accord|consentement)  5
# vente trompeuse, vendeurs
(pratique|méthode) … voyou  4
(baratin|boniment|embobiner|entourlouper|enfumer|berner|endormir|manipuler) … (vendeur|commercial|démarcheur|courtier|contrat|signer|signature|souscrire|souscription)  4
(embobiner|entourlouper|baratiner)  1
piéger … (contrat|abonnement|signer|offre|souscription|vendeur|client)  2
(vendre|souscrire|signer|placer) … (contrat|assurance|produit|formule|forfait|option|placement) … (inadapté|inutile|mensonge|mentir|tromperie)  3
(contrat|formule|garantie) … !(correspondre|conforme) … (besoin|demander|vendre|signer|promettre|téléphone|devis|souscrire|annoncer)  2
(défaut|manque|absence|=devoir) =de? conseil  1
(mauvais|mal) (conseiller|conseil) … (souscription|contrat|signer|signature|vente|souscrire)  4
(mentir|mensonge|=mentent|cacher|omettre|dissimuler) … (signature|signer|souscription|vente|contrat|vendre|souscrire|clause)  4
(faux|=fausse) (courtier|partenariat|démarcheur|technicien)  4
concurrence déloyal  4
# démarchage
démarchage  2
==démarchés  4
=démarchent  4
=démarchant  4
=démarchait  4
=démarchaient  4
démarcheur  1
(harceler|harcèlement|matraquer|assaillir|inonder|bombarder|submerger|spammer) … (appel|téléphone|téléphonique|vendre|vente|commercial|souscrire|publicité|démarchage|offre)  4
(appeler|téléphoner|venir|passer|sonner) … (domicile|porte|maison) … (vendre|signer|souscrire|démarcher)  4
porte porte  4
porte-à-porte  1
(frapper|sonner) … porte … (vendre|signer|commercial|contrat)  4
bloctel  5
!(=sollicité|solliciter) … (appel|démarchage|commercial|contact)  4
appel !=sollicité  4
(contrat|offre|abonnement|forfait|crédit|option) … (basculer|=basculé|=basculée|changer|=activé|=activée|=souscrit|=ajouté|=ajoutée|=ouvert) … (=sans|insu|=à =mon) … (accord|insu|consentement|demander|prévenir)  5
(faire|=fait|=font) signer … (fournisseur|écran|tablette|=vieille|âgé|mère|=père)  4
(=me|=m|=nous|=lui|mère|père|=leur) … (coller|=collé|refiler|=refilé|refourguer|fourguer|=refourgué|caser|=casé) … (forfait|option|assurance|tablette|extension|crédit|carte|abonnement|box|alarme)  3
(case|option|assurance) … (=pré =cochée|=pré =coché|=précochée|=précoché)  4
(obligatoire|imposer|=imposé) … (pour|avec) … (prêt|crédit|paiement|forfait|contrat)  1
(assurance|option|carte|extension) … (obligatoire|imposer|facultatif) …, (faux|mensonge|=obligé|forcer|office)  3
(vendeur|marchand|banquier|conseiller) … (tapis|=tapis)  1
(coup|appel) … (téléphone|fil) … (pour|=de) … (panneau|isolation|=baisser|économie|énergie|offre|commercial)  3
(venir|sonner|passer|frapper) … porte … (vérifier|compteur|=linky|signer|vendre|fournisseur|isolation|panneau)  5
(usurper|usurpation|=à =mon =nom) … (crédit|prêt|compte|contrat|ligne|abonnement)  3
(crédit|prêt|compte|ligne|abonnement) … (souscrire|ouvrir|contracter|=souscrit|=ouvert|=contracté) … =à (=mon|=notre) nom  4
(condition) … (=tout =petit|=petits =caractères|=bas =de =page|minuscule)  4
(modifier|changer) … (=tout|=contrat|condition) … (chanter|=chante|vouloir|arranger)  3
engagement (déguiser|=déguisé|cacher|caché)  4
(clause|condition|astérisque) … (cacher|=cachée|caché|petit|=petits|=minuscule|=page)  3
(interdire|imposer|obliger) … (ancien|existant) … (client|offre|contrat)  2
(retrouver|=retrouve|=retrouvé) … (deux|double|trois) (abonnement|contrat|ligne|forfait|assurance|mutuelle|fournisseur)  2
(vendre|=vend|placer|proposer|=vendent) … (option|service|assurance|produit|gadget|=trucs) … !besoin  4
(harceler|insister|=harcelé|=harcelée) … (pour|=que) … (changer|=change|prendre|souscrire|=souscrive) … (offre|forfait|contrat|opérateur|fournisseur)  4
(changer|modifier|=changé|=modifié) … (condition|règle|=cgu|=cgv|contrat) … (=en =douce|=discrètement|=en =cours)  4
(signer|=signé) =sans (savoir|lire|comprendre|voir|=être =informé|=être =informée)  4
(engager|=engagé|=engagée|réengager) … <nombre> mois … (=sans|insu|savoir|dire|=dise)  4
(refus|refuser) … (ouvrir|ouverture) … compte  4
(ouvrir|souscrire|créer|=ouvert|=souscrit|=créé) … (crédit|prêt|compte|contrat|ligne|abonnement) … =à =mon =nom  4
(se|=s|=me|=m) (sentir|=sent|=sens) … (obligé|forcer|contraint|obliger|piégé) … (acheter|prendre|souscrire|commander|payer|signer)  4
(seulement|uniquement|=que) … passer … (abonnement|forfait|offre|formule) … (supérieur|=plus =cher|=au-dessus)  4
(à part|=sauf|=sinon|=que =pour) (vendre|refourguer) … (assurance|contrat|produit|forfait|option|carte)  3
(abonnement|option|assurance|essai) … (déclencher|activer|renouveler|=déclenche|=active) … (=tout =seul|=toute =seule|automatiquement|insu|accord)  5
(refus|refuser) … compte (=pro|professionnel|joint|courant|épargne)  4
(imposer|=imposé|=imposée|=imposent) … (=nouveau|contrat|offre|assurance|formule|mutuelle|forfait|changement|pack|option)  3
(obliger|contraindre|=obligé|=obligée|=obligés) … (prendre|souscrire|acheter) … (pack|assurance|option|abonnement|box|formule|forfait|appli)  3
(sans|=aucune) … visibilité … (contrat|clause|signer)  2
(exclusion|=exclusions) … (garantie|contrat|partout|caché|=cachées|liste)  1
# clauses, conditions
clause … (abusif|illégal|caché|obscur|=floue|flou|=abusive|léonin|incompréhensible|petit|scandaleux|restrictif|nombreux|piège|ambigu|douteux|trompeur|exclusion|honteux)  5
(abusif|illégal|caché) clause  4
(petit|=petits) (ligne|caractère|=lignes|=caractères|astérisque)  2
(condition|contrat|exclusion) … (abusif|léonin|opaque|illisible|incompréhensible|flou|=floue|restrictif|obscur|ambigu|imprécis|piégé|bancal|mensonger|trompeur|arbitraire|drastique)  4
(trop|nombreux|multiple|beaucoup) … (clause|exclusion)  4
(modifier|changer|modification|changement|évolution|révision) … (contrat|condition|clause|garantie|formule|offre|abonnement) … (unilatéral|unilatéralement|prévenir|accord|avis|informer|imposer|forcer|insu)  5
(modifier|changer) … unilatéralement  5
modification unilatéral  5
(diminuer|réduire|baisser|supprimer|retirer|dégrader|amputer|diminution|suppression|réduction) … (garantie|couverture|prestation|avantage|service|option) … (sans|prévenir)  4
(diminution|suppression|baisse) (garantie|prestation|couverture)  2
(contrat|devis|offre) … (falsifier|antidater|trafiquer|bidon|=antidaté)  3
(contrat|condition) !(lisible|clair|compréhensible)  3
(impossible|interdire|refuser) … (baisser|diminuer|changer|modifier|passer|revenir) … (forfait|formule|abonnement|offre|contrat|garantie|option)  2
contrat (bidon|fantôme|fictif|nébuleux|fumeux|piégé|piège|fantaisiste|flou|provisoire)  3
tromperie … (contrat|vente|marchandise|souscription|signature|client)  1
(usure|crédit) … abusif  3
# refus d'assurer ou de servir
(refuser|refus|rejeter) … (assurer|réassurer|souscription|souscrire|adhésion|servir|accueillir|embarquer|contracter|vendre|louer|location|financer|financement)  4
(refuser|refus) (entrée|vente|candidature|crédit|découvert)  4
refuser … ouvrir … (compte|dossier|contrat|ligne)  5
(discrimination|discriminer|discriminatoire)  4
(résilier|=malussé|malus) … (refus|refuser) … (assurer|souscription|devis)  4
!(respecter|honorer) … (=mon|=le|=du|=leur|=son|=notre)? (contrat|clause|bail|convention)  1
harceler … (vendre|isolation|panneau|souscrire|placement|=cpf)  4
(appeler|téléphoner|harceler) … (fois|jour|semaine|matin|soir|=cesse|midi|quotidiennement|continuellement) … proposer … (isolation|panneau|offre|contrat|mutuelle|abonnement|forfait|assurance|tarif)  4
(appeler|téléphoner|appel) … (proposer|vendre) … (isolation|panneau|mutuelle|assurance|contrat|pompe chaleur|forfait|crédit|formation|placement|alarme|fenêtre)  2
(vouloir|essayer|tenter|chercher|insister|appeler|venir|passer|profiter|=que =pour) … (=me|=nous|=vous|=lui|=leur) (vendre|refourguer|refiler|placer|fourguer)  2
=pour =me =vendre  1
=pour =nous =vendre  4
=pour =vous =vendre  1
(appel|démarchage) (commercial|publicitaire|marketing) … (jour|incessant|permanent|quotidien|répéter|continuel|matin|fois|=marre|stop|arrêter|trop)  4
(liste opposition|démarchage abusif)  4
(démarcher -démarche -démarches|==démarché|==démarchée|==démarchés|démarcheur) … (porte|téléphone|domicile|signer|vendre|gilet|badge|maison|signature|contrat)  5
(se|prétendre|faire passer|présenter) … (envoyer|mandater|agent|technicien) … (signer|contrat|signature)  4
(faux|=soi-disant|=prétendu) (technicien|agent|enquêteur|sondage|contrôle)  4
=font signer  1
faire signer … (tablette|téléphone|porte|domicile|grand-mère|mère|père)  4
signer … (tablette|piège|insu|pression)  3
(profiter|abuser|=profitent) … (âgé|faiblesse|crédulité|senior|vieux|naïveté)  3
=se =faire =avoir  1
=me =suis =fait =avoir  2
=suis =fait =avoir  4
=fait (berner|embobiner|endormir|pigeonner|rouler|entuber|piéger|arnaquer) … (contrat|vendeur|commercial|abonnement|signer|essai)  3
# non demandé
(club|option|pack|magazine|contrat|abonnement|assurance|mutuelle|fournisseur|extension|crédit) =que … !(demander|souscrire|choisir|signer|accepter|autoriser|solliciter)  4
!(demander|commander|solliciter) (club|option|pack|magazine|contrat|abonnement|assurance|extension|crédit)  4
=jamais =rien (signer|=signé|=souscrit|=commandé)  4
=rien (=signé|=souscrit|=commandé)  2
=rien =demandé  1
(essai|offre|période|mois) (gratuit|essai) … (transformer|basculer|abonnement|débiter|prélever|payant|prélevé|piège|facturer -facture -factures|reconduire)  5
(=me|=m|=nous) (changer|modifier|basculer|=changé|=modifié|=basculé) (=mon|=ma|=notre) (offre|forfait|contrat|formule|abonnement)  3
(case|option) … décocher  3
(=précocher|=précochée|=précoché|=précochées)  4
(obliger|contraindre|forcer) … (prendre|souscrire|acheter|adhérer) … (assurance|option|abonnement|mutuelle|carte|contrat|pack|formule|extension|livret|compte|garantie)  4
(conditionner|subordonner) … (souscription|souscrire|domiciliation|assurance|prêt|crédit)  3
(domiciliation|domicilier) … (salaire|revenu) … (obliger|imposer|exiger)  4
(vendre|placer|refiler|fourguer) … (contrat|placement|assurance|formule|forfait|garantie|option|appareil|alarme|panneau) … (inutile|inadapté|doublon|risqué)  4
(insister|insistance|insistant|pressant|oppressant|pression) … (vendre|vendeur|signer|souscrire|acheter|achat)  3
pression … (vendre|signer|souscrire|acheter|commercial|vente|achat)  4
(harceler|presser) … (signer|souscrire|acheter|vendre)  4
(souscrire|signer|acheter|prendre|=souscrit|=signé) … (vendeur|conseiller|commercial|courtier|conseillère|vendeuse) … (assurer|dire|promettre|affirmer|jurer|certifier|garantir|convaincre)  1
(vendeur|commercial|courtier|vendeuse) … (convaincre|embobiner|pousser|baratiner|forcer|insister|inciter|rouler)  2
!(préciser|expliquer|mentionner|parler|signaler) … (souscription|signature|signer|souscrire|engagement|exclusion|option|adhésion)  4
(engagement|durée|clause|exclusion|franchise|plafond|carence) … !(dire|préciser|expliquer|mentionner|parler|informer|signaler|annoncer|prévenir|indiquer)  4
(engagement|réengager|réengagement) … (<nombre>|mois|an) … (insu|prévenir|accord|savoir|demander|office)  3
(réengager|=réengagé|=réengagée)  2
(attendre|bloquer|obliger) … (an|mois) … (changer|revenir|modifier|passer) … (tarif|formule|offre|forfait|option)  3
(revenir|changer|passer|baisser) … (tarif|formule|offre|forfait|option) … (attendre|impossible|refuser|falloir|interdire)  3
(condition|contrat|règle|tarif|offre|grille|option|formule|garantie) … (changer|modifier|évoluer|réviser) … (sans|prévenir|cours|unilatéralement|jour lendemain|milieu|avertir|avis|accord|coup|annoncer)  2
(changer|modifier) … (règle|condition|contrat|offre|formule|garantie|planning) … (cours|milieu|unilatéralement|sans|jour lendemain|prévenir)  4
changer règle  3
(clause|condition|caractère|=lignes) … (minuscule|illisible|caché|noyer)  4
(écrire|=écrit) … (petit|minuscule|=petit) … (caractère|ligne|bas)  2
astérisque  3
(entourlouper|entourloupe|=entourloupe|enfumage|embrouille|magouille) … (contrat|vente|commercial|signature|vendeur)  3
# refus de servir, de prêter, d'assurer
(prêt|crédit|financement|découvert|candidature|location|inscription|souscription|adhésion|logement) (refuser|refus|rejeter|=retoqué|recaler) … (motif|raison|explication|justification|critère|sans|alors|pourtant|prétexte|malgré|dernier)  4
(refuser|refus|rejeter) … (prêt|crédit|financement|découvert|ouverture compte|souscription|adhésion|inscription|candidature) … (motif|raison|explication|sans|alors|pourtant|prétexte|malgré)  3
(profil|candidature) … !(accepter|retenir)  3
(client|profil) (indésirable|=à =risque)  2
!vouloir … (=me|=nous|=m) (prendre|assurer|servir|accueillir|embarquer|recevoir|louer|transporter|charger|inscrire|couvrir|vendre)  4
!(accepter|vouloir) … (assurer|réassurer|servir|embarquer|louer|inscrire) … (=car|voiture|véhicule|chien|fauteuil|enfant|client|parce|cause|moto|animal|sinistre)  3
(refuser|refus) … (servir|transporter|laisser monter|embarquer|accueillir) … (chien|fauteuil|poussette|mère|client|enfant|groupe|course|passager|guide|vélo)  4
(refouler|=refoulés|=refoulé) … (entrée|porte|restaurant|boîte|client|groupe|embarquement)  4
(annuler|refuser) … course … (distance|court|destination|chauffeur)  3

(appel|appeler) … fois =par jour  1
(changer|remplacer|effectuer|faire|réaliser|commander|modifier|basculer|installer|migrer|passer|engager) … sans (=mon|=notre|=son|=leur)? (accord|consentement|autorisation|aval)  3
sans (=mon|=notre|=mon =moindre) (consentement|autorisation|accord)  1
sans =mon accord  1
(réparation|prestation|option|supplément) !(demander|autoriser|commander|valider|accepter)  4
(refuser|refus) (embarquement|embarquer|entrée|vente|adhésion)  4
(proposer|accorder|octroyer|débloquer|donner) … =que =si … (prendre|souscrire|signer|acheter|domicilier)  4
(changer|basculer|transférer) … (fournisseur|opérateur|contrat|formule|mutuelle) … (insu|accord|autorisation|demander|consentement)  5
(ouvrir|souscrire|créer) … (crédit|compte|contrat|prêt|ligne|abonnement) … (=mon|=notre) nom  4
(découvrir|apprendre|apercevoir) … (abonner|=abonné|=abonnée|=souscrit|=souscrite|=souscrits|engagé)  4
(vendeur|commercial|courtier|démarcheur|plateforme) … appeler … (=sans =arrêt|=sans =cesse|dimanche|=tous =les =jours|harceler|constamment|continuellement)  4
signer … (urgence|précipitation|=pression|forcing|=sans =lire)  3
(changer|modifier) … =sans (concertation|accord|préavis|consentement|autorisation)  3
(pratique|méthode) … (douteux|agressif|déloyal|malhonnête|trompeur|abusif|illégal|fourbe|voyou)  1
(commande|box|colis|article|produit) =que … !(demander|commander|vouloir|choisir)  3
(commande|box|abonnement|livraison) … (automatique|automatiquement|=office|tacite|tacitement)  2
(renouveler|renouvellement|reconduire|reconduction) … (automatique|automatiquement|tacite|tacitement|indéfiniment|insu|accord)  3
(créer|ouvrir) … compte … (automatiquement|insu|accord)  3
obliger … abonner  3
(vente|abonnement|souscription|adhésion) forcé  5
(contrat|abonnement) … (jamais|=rien) (signer|souscrire|demander)  4
jamais (demander|voulu) … (contrat|abonnement|assurance|mutuelle|offre)  4
(refuser|refus) … (=me|=nous) assurer  4
!(vouloir|pouvoir) (=me|=m|=nous) assurer  4
(exiger|demander|imposer|verser|payer) <nombre> mois … avance  2
(changer|modifier) … (contrat|offre|forfait|abonnement) … (prévenir|avertir|accord|avis)  3
engagement … <nombre> (mois|an)  1
(pénalité|dédit) … (annulation|absence|départ|résiliation)  2
contrat … sans … (accord|consentement|signature)  2
(repas|recette|service|option|garantie|carte|ligne) =que … !(commander|souscrire|demander)  3
(abonnement|engagement) (définitif|obligatoire|caché|automatique|déguisé)  3
(essai|découverte|offre) … abonnement … (surprise|automatique|automatiquement)  3
commande … (sans|aucun) (choisir|valider|confirmation|accord)  3
(conseiller|agent|vendeur|banquier) … (intéresser|=intéressé) … (commission|prime|vente)  3
(refuser|refus) … (ouvrir|ouverture)? compte … (raison|motif|explication|justification)  3
(refuser|rejeter|refus) … (mon|=mon|=notre) (dossier|candidature|demande) … (nom|origine|âge|couleur|enfant|handicap|chien|profil|sexe)  4
vendre … (assurance|option|contrat|abonnement|garantie|pack|crédit) … (sans =me =le =dire|=à =mon =insu|sans =me =prévenir|sans =que)  5
# --- vente qui colle, options glissées
(vendeur|vendeuse|commercial|démarcheur) … (collant|insistant|=insistante|harceler|harcèlement|forcer|lâcher|pression)  4
(=fini|finir|forcer|obliger|pousser) =par? signer  4
signer =pour =partir  4
(extension|garantie|assurance|option|abonnement|service|carte) … (coller|=collée|=collé|glisser|=glissée|=glissé|refiler|=refilé|fourguer|=ajoutée|=ajouté|rajouter|=rajoutée|imposer|=imposée|=imposé) … (=sans|=à =mon =insu|d'office|=dos|caisse|panier)  4
(=me|=m|=nous) … (coller|=collé|fourguer|=fourgué|refiler|=refilé|glisser|=glissé) … (extension|garantie|assurance|option|abonnement|crédit|contrat)  4
piège =de … (essai|=offre|abonnement|gratuit)  4
essai … (gratuit|=à =un =euro|euro) … (abonnement|prélever|=prélevé|débiter|piège|mensuel|adhésion|<nombre>)  3
(=à) (=mon|=notre|=son|=leur) insu  4
(condition|contrat|tarif|clause) … (changer|=changées|=changé|modifier|=modifiées) … (après|=en =cours|signature|signer|=sans =prévenir|unilatéralement)  4
(signer|=signé) … =sans (comprendre|=savoir|=lire|=vraiment)  3
(=faire|=fait|=faits|=faite) =avoir =comme (=des|=un|=une)  2
(profiter|abuser) … (=personnes =âgées|vieux|=personne =âgée|ancien|crédulité|faiblesse|vulnérable|faible)  4
(=prendre|=à =prendre) =ou =à =laisser  3
(assurance|option) (imposer|obligatoire) … (comptoir|clé)  3
=sinon =pas =de (clé|voiture|chambre|livraison|billet|contrat|crédit|=clés)  4
(insister|forcer|pression|harceler) … (vendre|souscrire|=prendre|=signer) … (assurance|option|carte|abonnement|garantie|contrat|crédit)  4
(refuser|=refuse|=refusé|refus) … (=de)? (=me|=nous)? (louer|vendre|servir|assurer) … (=car|jeune|permis|carte|âge|débit|parce|sans)  4
carte (=de)? (crédit|débit) … (obligatoire|exiger|=exigée|refuser|=refusée)  4
(condition|clause|ligne|contrat) … (piège|=pièges|=en =tout =petit|cacher|=cachée|=cachées)  4
(décider|=décidé|refuser|=refusé) … =ne =plus (=m|=nous) (assurer|=assurer)  4
(refuser|=refusé|refus) … (=réassurance|renouvellement|renouveler)  3
(option|soin|assurance|forfait|service|garantie|participation|carte) … (=obligatoire|=imposé|=imposée|=rajouté|=rajoutée|=ajouté|=ajoutée) … =sans … (=me =demander|=demander|accord|=prévenir|=dire|=nous =demander)  4
(carie|réparation|panne|pièce|=travaux) … (=trouvées|=trouvée|=inventée|=inventées|=imaginaires|=imaginaire|=inutiles) … (=aucune|=autre|=habituel|=habituelle)  4
=si =vous (=signez|=signiez) (=aujourd'hui|=tout =de =suite|=maintenant|=ce =soir)  5
(=refiler|=refilé|=refourguer|=fourguer|=vendre|=placer) … =dont … =pas … (=besoin|=utile)  5
frais … (=obligatoires|=cachés|=découvre|=découverts|=imposés) … (=signature|=inscription|=après|=petit)  4
(=écrit|=écrite|=noté|=marqué) … =en =tout =petit  4
(fils|fille|mineur|ado|parent|mère|grand-mère|père) … (=signé|=signer|=souscrire|=inscrit|=inscrite) … (=tablette|=seul|=seule|=âgés)  4
(faire|=fait|=font) … signer … (parent|mère|père|grand-mère|=personnes =âgées|=personne =âgée|voisin|<nombre> an)  4
(contracter|souscrire|vendre|imposer|ajouter|rajouter|activer|changer) … (=que =je =n|=que =je|=que =nous =n) !(demander|vouloir|souhaiter|signer)  4
(contre|=contre) (=mon|=notre|=son) gré  2
(souscrire|vendre|signer|placer) … (personne =âgée|âgé|vulnérable)  4
(ferrer|piéger) … client  3
(pas|plus) … changer … (assureur|banque|opérateur|fournisseur) … an  2
# --- vendu de force, signé à l'insu, reconduit
(faire|=fait|=fait) signer … (contrat|crédit|changement|bon|tablette|mandat|papier|engagement|ma =mère|=mère|parent|personne)
(signer|=signez|=signé) … (=aujourd'hui|=aujourd =hui|=tout =de =suite|=sinon|=sur =place) … (remise|=moins|pourcent|=sinon)  2
(refiler|refourguer|fourguer|caser) … (assurance|forfait|option|abonnement|pneu|amortisseur|contrat|tablette|produit|carte)
(reconduire|=reconduit|renouveler|=renouvelé) =tout =seul
(reconduire|=reconduit|=reconduite|=renouvelé) … =sans … (prévenir|avertir|accord|demander)
mandat exclusif  2
(vente|souscription) (forcé|=forcée|abusif|=abusive|dissimulé)
(case|option) … (=pré-cochée|=précochée)  4
pousser … (=la|=à =la|=aux) (vente|achat|souscription|consommation)
=me (=retrouve|=suis =retrouvé|=suis =retrouvée) (=engagé|=engagée|=abonné|=abonnée|=inscrit|=inscrite)
(case|option|assurance) … cocher … (office|défaut|insu)  4
!vouloir … ouvrir … (compte|ligne|dossier|livret)  4
(prétexte|excuse|raison|motif) … !ouvrir … (compte|ligne|dossier|livret)  4
(=on|=ils|=elle|assureur|assurance|compagnie|mutuelle|banque) !assurer … (=plus|=pas) … =moi  3
!(vouloir|pouvoir|accepter) (=me|=m|=nous|=l|=le|=la|=les|=mon|=ma|=notre) assurer  4
!vouloir =de (=moi|=nous)  4
!accepter … (=plus =de <nombre> an|senior|intérimaire|étudiant|retraité|chômeur|handicapé|senior|jeune)  4
(ouvrir|créer|souscrire|établir|activer|signer) … (contrat|compte|dossier|abonnement|option|assurance) … sans … (autorisation|accord|consentement|demander|savoir|signature)  4
(souscrire|abonner|inscrire|engager|acheter|prendre) … malgré (=moi|=nous|=lui|=elle)  4
(option|service|abonnement|assurance|formule|pack|garantie) … (activer|ajouter|imposer|inclure|souscrire|facturer|prendre) … =d'office  4
(activer|ajouter|imposer|inclure|souscrire|abonner|basculer|inscrire|renouveler|reconduire|facturer) … =d'office  4
(basculer|=bascule|migrer|transférer|passer) … (offre|formule|forfait|contrat|abonnement|tarif) … sans … (prévenir|accord|demander|avis|avertir|consentement|informer)  4
(abonnement|contrat|achat|commande|souscription|option) (involontaire|=subi|imposé)  4
(oublier|=oublie|oubli) … (pause|suspendre|annuler|refuser|décocher|désactiver) …, (livrer|recevoir|partir|débiter|prélever|facturer|payer|commande)  2
(obligation|obliger|devoir|falloir|=obligé|=obligée) … (suspendre|pause|décocher|désactiver|annuler) … (chaque|=toutes =les|=tous =les) (semaine|mois|fois)  4
(comprendre|réaliser|rendre compte|apercevoir) … (tard|tardivement) … (signer|engager|abonner|souscrire|acheter)  4
(obliger|imposer|exiger|contraindre) … engagement  4
(faire|laisser) … manipuler  3
manipuler … (signer|vendre|souscrire)  3
(nous|me|se|client|=les|=vous) pousser … (signer|prendre|souscrire|acheter|vendre|consommer)  3
(condition|clause|contrat|vente) … (illégal|illicite|abusif|léonin|irrégulier)  4
clause … (payer|rembourser|indemniser|échapper|exclure|piéger)  1
changer … (condition|règle|contrat|clause|jeu) … (quand|arranger|gré|guise|envie)  4
(impossible|refuser) … négocier  1
!possibilité négocier  3
négocier … (contrat|tarif) … (impossible|refuser)  3
(pub|publicité) … (service|abonnement|chaîne|plateforme|appli) … (payant|payer)  3
signer … pour … (formule|garantie|contrat|offre|option) …, (autre|différent|contrat)  3
(garantie|option|formule) … !celui … (demander|choisir|vouloir|souscrire)  4
(refuser|refus|rejeter|écarter) (=mon|=ma|=notre|=nos) candidature  4
(rester|insister|harceler|presser|=jusqu) … =ce … (signer|signe|=cède|accepter|acheter)  3
(profiter|abuser) … (fatigue|faiblesse|âge|détresse|confiance|naïveté|ignorance|peur|urgence|panne|handicap) … (signer|vendre|facturer)  4
(crédit|assurance|option|carte|abonnement|garantie) … obligatoire … (avoir|obtenir|bénéficier|remise|prêt|tarif|livrer)  4
(obliger|imposer|contraindre|forcer) … (leur|=leurs) (prestataire|garage|partenaire|réparateur|installateur|assurance|banque)  2
!(prendre|accepter) (jeune|senior|âgé|malade|étudiant|retraité|animal|chien|handicapé|étranger)  3
(abonnement|contrat|option|box|livraison) … (relancer|réactiver|renouveler|reconduire|remettre|repartir|réabonner) … (seul|automatiquement|tacitement|office|route)  4
(livrer|facturer|prélever|renouveler|envoyer|inscrire|ajouter) d'office  4
délai rétractation … !respecter  4
insister … (signer|vendre|acheter)  3
contrat … !(couvrir|servir|garantir|protéger) … rien  2
contrat … (couvrir|servir|garantir) … rien  2

[éloge]
(contrat|condition|engagement) (clair|limpide|transparent|lisible|flexible|souple|modulable)  3
(clarté|souplesse|flexibilité) … (contrat|abonnement)  4
!(forcer|pousser|insister) … (vente|vendre|achat|signer|souscrire|main|consommation)  4
!(chercher|vouloir|essayer) … vendre  5
(vendeur|commercial|conseiller) … !(insistant|forcer|pousser|insister)  4
(condition|clause|garantie) … (clair|limpide|transparent|avantageux)  4
!chercher … =à =vous vendre  5
!(forcer|insister|pousser) … (=main|consommation|vente)  4

[sujet]
souscription  1
vendeur  1
clause  1
pratique commercial  2

[neutre]
(devoir|=dû|obligé|falloir) harceler
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
!chercher … vendre
vendeur … (sérieux|pro|particulier|colis|envoyer|litige|avis)
(protection|note|profil|avis) vendeur
!faire avoir

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
plainte  Mon offre a été basculée sans mon accord.
plainte  Ils ont fait signer ma mère sur une tablette.
rien     Je change de chambre demain.
plainte  On me vend des options dont je n'ai pas besoin.
rien     Quel contrat correspond à un jeune conducteur ?
rien     Le train part à l'heure.
plainte  L'essai gratuit s'est transformé en abonnement payant.
plainte  On m'appelle dix fois par jour pour me vendre des panneaux.
plainte  Prêt refusé sans explication.
plainte  Il a fait signer ma grand-mère sur une tablette.
rien     Le vendeur était souriant et patient.
rien     On a attendu le guide devant l'entrée.
plainte  On lui a soutiré une signature sur le pas de la porte.
plainte  L'assurance a été glissée dans le dossier de financement.
rien     Ils m'ont laissé un petit message de bienvenue.
plainte  On nous a envoyé une box que nous n'avons jamais commandée.
plainte  Le contrat est reconduit tacitement sans mon accord.
plainte  Refus de m'assurer à cause de mon âge.
rien     Ne souscrivez pas trop vite, comparez.
rien     La mutuelle de mon employeur est obligatoire, je le sais.
éloge    Un contrat clair, sans engagement caché.
plainte  On m'a vendu une option à mon insu.
rien     Je ne vais pas souscrire à ce contrat, merci.
plainte  On m'a collé une extension sans me le dire, à mon insu.
plainte  On m'a fait souscrire une option que je n'ai pas demandée.
rien     Le trajet a changé de lieu de départ.
plainte  On m'a ouvert un contrat sans mon autorisation.
plainte  La banque ne veut pas m'ouvrir un compte.
plainte  Ils m'ont basculé sur une autre formule sans me prévenir.
plainte  Obligée de suspendre chaque semaine pour ne rien recevoir.
rien     Un concurrent m'a démarché, je suis resté ici.
rien     La case à cocher est introuvable dans le formulaire.
rien     Je dois démarcher la mairie pour mon passeport.
plainte  Le démarcheur a profité de ma fatigue pour me faire signer.
plainte  L'abonnement se relance tout seul.
rien     Ma mutuelle est celle de mon employeur.
