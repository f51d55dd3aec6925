titre  Dédommagement
quoi   Un geste commercial ou des dommages, au-delà du remboursement, sont refusés, dérisoires ou réclamés. L'indemnité d'un assureur relève de claims_handling.

@petit    dérisoire ridicule minime minable symbolique insuffisant misérable insultant insulte risible lamentable honteux pitoyable maigre faible ridiculement inacceptable radin mesquin pingre aumône
@demander demander réclamer exiger attendre vouloir souhaiter solliciter espérer revendiquer mériter
@eur  euro € =eur =balles =fcfa =cfa =francs
@gêne gêne désagrément dérangement attente retard panne coupure erreur préjudice stress perte dommage casse dégât galère

[plainte]
(ristourne|remise|rabais|geste|dédommagement|réduction|=avoir) … moindre … chose  5
(demander|exiger|vouloir|réclamer) … (déduire|défalquer|décompter) … (charge|loyer|facture|abonnement)  4
!(abattement|dégrèvement)  4
donner lieu … (abattement|compensation|indemnité|dédommagement|indemnisation)  1
(demander|réclamer|vouloir|exiger|attendre) (=un|=une|=le|=la)? (tiers|quart|moitié|réduction|diminution|baisse) … (prix|loyer|facture|séjour|abonnement|somme)  4
!ouvrir droit … (compensation|indemnité|indemnisation|dédommagement|geste)  5
<nombre> @eur … (viande|surgelé|nourriture|médicament|denrée|marchandise|aliment|course|produit|=plant|poisson|linge) … (poubelle|jeter|perdre|=perdus|=perdu|détruire|foutu|fichu|benne)  4
(devoir|==dû|falloir|obliger|=fallu) … (reprendre|racheter|repayer|louer|réserver|rajouter|trouver|avancer|payer|prendre) … (billet|taxi|hôtel|chambre|nuit|=vtc|avion|déménageur|dépanneur|électricien|plombier|location|baby-sitter|traiteur) … <nombre>  1
(=mes|=nos|ma|=une) nuit … hôtel  1
(=bon|=avoir|remise|coupon|ristourne|rabais|geste) =de? <nombre> @eur … (valable|utilisable|prochain|expirer|rire|moquer|condition|vacance|=prochaine)  5
<nombre> @eur (=en|=de)? (=bon|=bons|coupon|ristourne|rabais)  1
(excuse|désolé|pardon) …, (geste|dédommagement|compensation|remise|ristourne|centime)  1
=ni excuse =ni (remise|rabais|ristourne|compensation|centime|geste|dédommagement|bon|café|verre)  5
!(excuse|mot|regret) …, !(geste|remise|rabais|compensation|ristourne|centime)  4
=même =pas (remise|geste|café|dédommagement|compensation|rabais|ristourne)  4
(=qui|=qu) … (payer|prendre|assumer|régler) … (hôtel|taxi|perte|=agios|frais|nuit|différence|essence|=surcoût|remplacement|déplacement) …, <question>  4
(essence|péage|parking|taxi|hôtel|déplacement|repas|garde|pressing) … (=ma =poche|=mes =frais|=à =ma =charge|poche)  1
(payer|=payé|avancer|sortir|=sorti|régler) … (=ma|=notre) poche  1
(perte|manque|préjudice) … (exploitation|chiffre|=gagner|chantier|récolte)  1
(dédommager|dédommagement|compenser|compensation) … (refuser|refus|rejeter|exclu|=zéro|prétexte|force =majeure)  4
force majeur  1
(circonstance|=évènement|événement) (exceptionnel|extraordinaire) … (refuser|prétexte|refus|indemniser|invoquer|rien)  1
(invoquer|prétexter|=invoque) … (force majeur|circonstance|météo|grève) 4
(loi|règlement|=261|européen) … (indemnité|indemnisation|compensation|dédommagement)  3
(mériter|valoir|=vaudrait|attendre|=attends) … (excuse|compensation|geste|dédommagement|effort)  1
(geste|dédommagement|compensation) … !(recevoir|appliquer|arriver|venir|obtenir|voir|verser)  4
(semblant|ombre) geste  5
(bon|geste|remise|dédommagement|ristourne) … <nombre> … (dérisoire|ridicule|moquer)  4
!(remise|réduction|ristourne) … (gêne|désagrément|attente|retard|panne|coupure|erreur)  4
dédommagement (zéro|néant|nul|inexistant)  4
=ni (geste|dédommagement|compensation|ristourne)  5
!geste (commercial|client|part|leur|votre)?  2
(demander|droit|mériter|promettre|espérer|réclamer) … geste commercial  4
!(geste) commercial  5
!geste … (part|faire|compensation|excuse|dédommagement)  5
!(dédommagement|dédommager)  5
!compensation  5
!(compenser) … (gêne|préjudice|retard|attente|perte|désagrément|panne)  4
(refus|refuser|rejeter) … (geste|dédommagement|dédommager|compensation|compenser)  5
geste … (refuser|refus|inexistant|insuffisant|attendre|promis|promettre|ridicule|dérisoire)  5
geste commercial … @petit  5
@petit … geste  5
@petit (compensation|dédommagement|ristourne|indemnité|remise)  5
(compensation|dédommagement|ristourne|dédommager) … @petit  5
@demander … (dédommagement|compensation)  5
@demander … geste commercial  5
@demander … geste … (part|commercial|compensation)  4
@demander … (être|me|faire) dédommager  5
@demander … dédommager  5
@demander … (dommage|préjudice|réparation) … (intérêt|=subi|moral|financier|préjudice)  5
dommages-intérêts  5
=dommages intérêt  5
dommage =et intérêt  5
=dommages =et =intérêts  5
préjudice (moral|financier|=subi|économique)  2
(réparation|réparer|compensation) … préjudice  2
préjudice … (réparer|indemniser|compenser|dédommager|évaluer|chiffrer|estimer)  5
=demande =de dédommagement  5
(espérer|attendre|compter) … geste  4
attente (geste|dédommagement|compensation)  3
(=aurait|=auraient|pouvoir|devoir|falloir) … geste  2
(=aurait|=auraient|pouvoir|devoir|falloir) … dédommager  3
(=aurais|=aurions|=aurait) (apprécier|aimer) … (geste|dédommagement)  3
(guise|lieu|titre) … (geste|dédommagement|compensation)  4
(promettre|promis|promesse|annoncer) … (geste|dédommagement|compensation|ristourne)  4
!(recevoir|obtenir|proposer|offrir|accorder|faire|voir|avoir) (geste|dédommagement|compensation|ristourne)  4
!(proposer|offrir|accorder|faire) … (remise|réduction) … (gêne|désagrément|attente|retard|excuse|erreur)  4
(sans|aucun) … (excuse|réponse|remboursement) =ni (geste|dédommagement|compensation)  5
=ni … geste commercial  5
indemnité … (retard|vol|annulation|train|carte) … (refuser|refus|attendre|réclamer)  5
(réclamer|demander|exiger|attendre) … (indemnité|indemnisation) … (retard|annulation|train|grève|panne|coupure|surbooking|correspondance|colis)  4
!(indemniser|indemnité|indemnisation) … (retard|annulation|train|panne|coupure|surbooking|colis|avion)  4
(indemniser|indemnisation) … (retard|vol|annulation|train|panne|coupure|surbooking|colis) … (refus|refuser|rejet)  5
(bon|crédit|remise) … (compensation|dédommagement) … (dérisoire|ridicule|expirer|inutilisable|périmé)  4
(proposer|offrir) … (uniquement|seulement) … (crédit|remise|ristourne)  4
bon … (achat|réduction) … (moquer|insulte|dérisoire|ridicule|seulement|misérable)  4
dédommagement … (perte|temps|préjudice|supplémentaire|hauteur)  4
(hauteur) … (préjudice|désagrément|dommage)  4
demande … (dédommagement|compensation|geste) … (ignorer|refuser|rester|rejeter|réponse)  5
demande (dédommagement|compensation)  4
(acheter|endormir|calmer) … client … (bon|cadeau|remise)  3
pretium doloris  4
(proposer|offrir|répondre|envoyer|accorder|octroyer|consentir|donner) … (=bon|remise|ristourne|rabais|coupon) … <nombre> @eur  3
(=me|=m|=nous|=vous) (offrir|accorder|octroyer|consentir|concéder) … <nombre> @eur  1
(proposer|donner|filer|lâcher) … <nombre> @eur … (dédommagement|dédommager|geste|compensation)  4
(proposer|offrir) … <nombre> @eur … pour … (garder|oublier|taire|calmer|clore)  4
<nombre> @eur … (dédommagement|compensation|geste)  4
(titre|geste) (commercial|exceptionnel|gracieux) … <nombre>  4
titre (exceptionnel|gracieux)  1
titre commercial  3
<nombre> … (titre|guise) … (dédommagement|compensation|geste|excuse)  5
bon … <nombre> @eur … (excuse|@gêne|consoler|moquer|patience|prochain)  4
=un =avoir =de <nombre>  2
=un =bon =de <nombre>  2
(dédommagement|compensation) … (poids|kilo|plafonner|plafond|forfaitaire|moitié|rien|zéro)  4
(calculer|baser|limiter|plafonner) … (dédommagement|compensation)  4
prendre charge (différence|surcoût|nuit|taxi|hôtel|perte|agios)  1
!(payer|assumer) … (hôtel|taxi|surcoût|agios|correspondance)  4
(agios|taxi|surcoût|=frais =d =hôtel|nuit =d =hôtel) … !(rembourser|assumer|couvrir|indemniser)  3
(demander|réclamer|exiger|attendre|vouloir|devoir) … (indemniser|indemnisation|indemnité|réparation financier)  1
!dédommager  4
!dédommagement  4
dédommager … (jamais|refuser|rien|misère|=cacahuètes|miette|=clopinettes|moitié|dérisoire|ridicule)  4
=même =pas (offrir|=offert)  4
=même =pas =un (café|dessert|verre|apéritif|bon|=avoir|remise)  2
!(offrir -offre -offres|=offert) (café|dessert|digestif|verre|apéritif|boisson|repas|nuit|mois|remise|compensation|surclassement)  3
!remise … (addition|facture|note|total)  4
!(rabais|ristourne|remise) … (excuse|erreur|oubli|incident)  4
(vouloir|demander|réclamer|exiger|mériter) =un =avoir  3
(vouloir|demander|réclamer|exiger|attendre) =un =avoir … (mois|facture|abonnement|panne|coupure|jour)  4
(vouloir|demander|réclamer|exiger) … (remise|rabais|ristourne|mois gratuit|mois offert|compensation|dédommagement|surclassement)  1
manque gagner  3
(réclamer|exiger) … (perte|préjudice|dommage|manque)  4
(perte|=perdu|perdre) … (salaire|journée|revenu|exploitation|chiffre) … (dédommager|compenser|rembourser)  3
pas … =même … geste  3
faire … geste … (refuser|jamais|rien|moindre)  4
(moindre|petit) geste  1
moindre (dédommagement|compensation|ristourne|effort commercial|remise)  4
=qui … (=me|=nous|=va|=vont) (payer|rembourser|indemniser|dédommager|compenser|rendre) … (journée|congé|=rtt|perte|nuit|taxi|déplacement|temps|essence|manque|stress|vacance)  3
(hôtel|taxi|nuit|repas|billet|dépannage|remorquage|déplacement|garde) … (=mes|=nos|notre|=à =mes|propre) (frais|charge)  1
!prendre charge … (hôtel|taxi|nuit|repas|transport|billet|dégât)  1
!(ristourne|rabais) … (facture|addition|note|gêne|panne|mois|prochain)  3
(panne|coupure|retard|interruption|attente|incident) … !(ristourne|remise|centime|compensation|rabais|dédommagement|geste)  4
<nombre> @eur =d =avoir  4
(proposer|offrir|lâcher) <nombre> @eur … (dédommagement|garder)  3
!mois offert … (panne|coupure|retard|attente|incident|problème)  4
(remise|ristourne|rabais|geste) … (attendre|espérer) … (rien|jamais|vain)  4
(attendre|espérer) … (remise|ristourne|rabais) … (addition|note|facture|excuse|geste)  1
(retard|annulation|vol|train) … (indemnisation|indemniser) … (refuser|jamais|toujours|refus|rien)  4
proposer … <nombre> @eur …, (plaisanterie|ridicule|blague|moquer|honte|misère|aumône|insulte)  4
proposer … <nombre> (euro|€) …, (plaisanterie|ridicule|blague|moquer|honte|misère|aumône|insulte)  4
!(indemniser|indemnisation|indemnité)  1
(colis|bagage|paquet|envoi|vol|train|retard) … (indemniser|indemnisation|indemnité) … (refuser|refus|rejeter|ridicule|dérisoire|plafonner|poids|kilo)  4
(exiger|demander|réclamer|vouloir) … être dédommager  4
geste … !(faire|commercial)  3
!(offrir|proposer) … (=bon =d =achat|=un =avoir|=de =remise|geste|compensation|dédommagement)  4
(=aucun|=pas|=sans) … compensation  3
!compenser  1
(refus|refuser|rejeter) … (indemniser|indemnité|indemnisation) … (retard|annulation|train|panne|coupure|surbooking|colis|bagage|avion)  4
(=me|=m|=nous|=vous) (offrir|=offre|=offrent) … <nombre> @eur … (pour|contre) … (semaine|jour|mois|séjour|vacance|retard|panne|préjudice)  3
geste commercial  2
dédommagement  1
dédommager  1
préjudice  1
compensation financier  2
compensation  1
(indemnisation|indemnité|indemniser) … (refuser|refus|refusé) … (vol|train|retard|retardé|annulation|colis|panne|coupure)  4
# --- ce qu'on offre en échange, ce qu'on demande
(proposer|offrir|=propose|=offre|accorder) <nombre> (@eur|=pourcent) … (indemnisation|dédommagement|compensation|=sur =la =prochaine|=prochaine =commande)  4
(=veux|=voulons|=voudrais|=souhaite|=exige|=demande|=aimerais|=réclame) (=à)? (=être)? (dédommager|=dédommagé|=dédommagée|=dédommagés|=indemnisé|=indemnisée|=indemnisés)  4
(=pour|afin) (=s|=se) (excuser|=excuser|=faire =pardonner) … (bouteille|=bon|café|verre|eau|réduction|chocolat|gâteau|sandwich|<nombre>)  4
circonstance extraordinaire  3
(règlement|réglementation|loi) (européen|=européenne) … (prévoir|=prévoit|droit|<nombre>|obliger)  4
(=sans|aucun|=pas =de|=ni) (compensation|dédommagement)  4
(=aurais|=aurions) (apprécier|aimer|=apprécié|=aimé) =un geste  4
compensation … (<nombre>|=rire|rire|dérisoire|ridicule|=jaune)  3
(indemnité|indemnisation) … (dérisoire|ridicule|=au =poids|misérable|forfaitaire)  1
(payer|=payé|avancer|=avancé|=sorti|régler|reprendre|louer|racheter) … (hôtel|taxi|nuit|=vtc|billet|repas|location|voiture) … (=de =notre =poche|=de =ma =poche|=à =nos =frais|=à =mes =frais)  2
(journée|demi-journée|=demi =journée|congé|=rtt) … (perdre|=perdu|=perdue|=perdus|poser|=posé|=posée) …, =qui … (payer|=paye|=paie|rembourser|=rembourse|rendre)  4
(excuser|pardonner|excuse) …, (bouteille|café|=bon =d =achat|remise|paquet)  3
(proposer|offrir|=proposent|=offrent) <nombre> … (remise|réduction|=bon) … (prochain|=prochaine|dédommager|gêne|retard|garder)  4
=un =bon … =pour … (=faire =pardonner|=pardonner)  2
(=offrent|offrir|=offre|proposer|=proposent) <nombre> =de (réduction|remise)  4
(nuit|hôtel|taxi|repas|train|billet|dépannage) … (=à =ma =charge|=à =notre =charge|=à =mes =frais|=à =nos =frais|=de =ma =poche|=de =notre =poche)  2
(refus|refuser|=refusent|=refusé) … (indemniser|indemnisation) … (bagage|vol|retard|train|colis|annulation|séjour|passager)  4
=ni (hôtel|=nuit|taxi)  3
!(offrir -offre -offres) (repas|boisson|hôtel|nuit|taxi|eau)  3
(vacance|séjour|week-end|voyage|anniversaire|mariage) (gâcher|=gâchées|=gâché|=fichu|=fichues|=foutu|=foutues) …, (=qui|rembourser|dédommager|compensation|geste|indemniser)  4
# --- geste demandé, refusé, dérisoire
(demander|=demandé|réclamer|=réclamé) … (geste|remise|dédommagement|réduction|indemnisation) …, (refus|refuser|=rien|=non|hausser|jamais|=nada)
(dédommagement|compensation|geste) … (accorder|=accordé|proposer|=proposé|=reçu)? … <nombre> @eur  4
=comme (geste|compensation|dédommagement|excuse) …, <nombre>
(réclamer|=réclamons|=réclame) … pénalité … retard
aucun (prêt|report|avoir) … (geste|dédommagement)
(offrir|=offrent|=offre) royalement
!(dédommager|=dédommagé|=dédommagée|=dédommagés)
!(déduction|déduire|ristourne) … (facture|abonnement|mois|loyer) … (panne|coupure|interruption|arrêt|suite|malgré)  4
(=offert|offrir|café|bon|=bons) … (excuser|excuse|dédommager|compenser) …, (moquer|ridicule|risible|dérisoire|insulte|rire|honte)  4
!(offrir -offre -offres) … (attente|retard|excuse|excuser|désagrément|erreur|panne)  3
(=aurait|=auraient|=aurais|=auriez) … pouvoir … (dédommager|compenser|rembourser|=faire =un =geste)  3

[éloge]
(merci|remercier|apprécier|sensible|ravi|content) … (geste|dédommagement|compensation)  5
(beau|joli|bon|super|sympathique|gentil|élégant|excellent|appréciable|grand) geste  4
geste commercial … (apprécier|appréciable|bienvenu|généreux|sympa|sympathique|top|rapide|immédiat|correct|plaisir|offert|accorder|accordé)  5
(faire|accorder|offrir|proposer|bénéficier|obtenir) … geste commercial … (spontanément|suite|rapidement|erreur|retard|merci|désagrément)  4
dédommager … (rapidement|immédiatement|correctement|généreusement|intégralement|aussitôt|bien|largement)  5
(bien|rapidement|correctement|généreusement|aussitôt|largement) (dédommager|compenser)  5
(dédommagement|compensation) … (rapide|immédiat|correct|généreux|parfait|équitable|satisfaisant|apprécier|honnête)  5
(remboursement|remboursé|remplacement|excuse) =et (dédommagement|dédommager|compensation|geste)  4
(recevoir|offrir|obtenir) … (bon|cadeau) … (excuse|dédommagement|compensation|gêne)  3
(geste|dédommagement|compensation|surclassement) … (offrir|spontané|spontanément|surprise|merci|bravo|correct|honnête|appréciable|apprécier|généreux)  4
merci … geste (commercial|gentil|sympa)?  4
(excuse|retard|erreur|incident) … (offrir|=offert|=offerts|=offerte) … (café|dessert|apéritif|verre|nuit|repas|boisson|mois|bon)  4
(offrir|=offert|=offerte) … (café|dessert|apéritif|digestif|verre|nuit|repas|boisson|mois) … (excuser|excuse|attente|retard|pardonner|patienter|désagrément)  5
geste … (merci|bravo|top|sympa|super)  4
faire … geste … (note|addition|facture|prix|prochain)  3
(offrir|=offert|=offerts|=offerte) … (=bon|café|boisson|verre|nuit|remise|repas) … (=pour =s =excuser|=pour =nous =excuser|=pour =se =faire =pardonner|=en =guise|=en =compensation)  5

[sujet]
compensation =financière

[neutre]
(=bon|=avoir|coupon) … (lieu|place) … <nombre>
geste … (ancien|=anciens|fidèle|fidélité)
geste … (écologique|quotidien|déplacé|technique|barrière|professionnel|simple|sportif|médical|obscène|agressif)
faire … geste … (main|tête|bras)
commission … compensation
compensation … (handicap|carbone|chèque|perte|prestation)
prestation compensation
assurance … indemniser
(quel|comment|combien) … (dédommagement|compensation|indemnité)
(=conditions|montant) … (indemnité|indemnisation)
chambre compensation
indemnité (chômage|journalier|licenciement|stage|logement|kilométrique|retraite)
jour compensation
quel dommage
c'est dommage
hôtel … refuser … rembourser

[exemples]
plainte  Aucun geste commercial malgré trois semaines de coupure.
plainte  Je demande un dédommagement pour les deux nuits sans chauffage.
plainte  pas de geste, pas d'excuse, rien
plainte  Ils proposent un bon de 5 euros, c'est un dédommagement dérisoire.
plainte  Je réclame des dommages et intérêts au constructeur.
plainte  Le transporteur refuse tout dédommagement pour mon vase cassé.
plainte  J'attends un geste de votre part après ce vol annulé.
plainte  Même pas le moindre geste du garage.
plainte  Ils auraient pu faire un geste.
plainte  La compensation proposée est ridicule au regard du préjudice moral.
plainte  Vous refusez d'indemniser mon retard de train de quatre heures.
éloge    Merci pour le geste commercial après mon souci de réservation.
éloge    Un beau geste de la part de l'hôtel.
éloge    Remboursement et dédommagement rapide, rien à dire.
éloge    On m'a dédommagé correctement pour le retard.
rien     Le technicien maîtrise les gestes techniques.
rien     Je touche la prestation de compensation du handicap.
rien     Quel dommage, la salle était belle.
rien     Je veux avoir une réponse.
rien     Mon indemnité chômage est versée le 5 du mois.
rien     Le colis n'est jamais arrivé.
rien     Quelles sont les conditions d'indemnisation en cas de grève ?
rien     Il m'a fait un geste de la main pour entrer.
rien     Je souhaite être rappelé demain matin.
rien     Votre application plante sans arrêt.
plainte  Qui va me payer mes deux jours de congé perdus ?
plainte  On m'offre 15 euros pour une semaine gâchée.
plainte  La compagnie n'a pas remboursé l'hôtel après le vol annulé, aucun dédommagement.
éloge    Ils nous ont offert le café pour excuser l'attente.
rien     On propose trois menus au choix.
plainte  Une ristourne aurait été la moindre des choses.
plainte  On nous dit que la panne ne donne lieu à aucun abattement, ni dédommagement.
rien     Le patron n'a pas voulu qu'on paye la nuit.
plainte  On me refuse toute compensation pour la panne.
rien     L'accident est survenu sans aucune responsabilité de ma part.
rien     J'ajoute une corbeille de fruits à ma commande.
plainte  Indemnisation refusée pour un vol retardé de six heures.
plainte  Pour s'excuser, une bouteille d'eau et un bon de 3 euros.
éloge    On nous a offert une boisson pour s'excuser.
plainte  Aucune déduction sur la facture malgré la panne.
plainte  Un café offert pour s'excuser, c'est ridicule.
