titre  Dédommagement
quoi   Un geste commercial ou des dommages, au-delà du remboursement, sont refusés, dérisoires ou réclamés. L'indemnité d'un assureur relève de claims_handling.

@petit    dérisoire ridicule minime minable symbolique insuffisant misérable insultant insulte risible lamentable honteux pitoyable maigre faible ridiculement inacceptable radin mesquin pingre aumône
@demander demander réclamer exiger attendre vouloir souhaiter solliciter espérer revendiquer mériter

[plainte]
(geste|dédommagement|compensation) … !(recevoir|appliquer|arriver|venir|obtenir|voir|verser)  4
(semblant|ombre) geste  5
(bon|geste|remise|dédommagement|ristourne) … <nombre> … (dérisoire|ridicule|moquer)  4
!(remise|réduction|ristourne) … (gêne|désagrément|attente|retard|panne|coupure|erreur)  4
dédommagement (zéro|néant|nul|inexistant)  4
=ni (geste|dédommagement|compensation|ristourne)  5
!geste  4
(demander|droit|mériter|promettre|espérer|réclamer|avoir) … geste commercial  3
!(geste) commercial  5
!geste … (part|faire|compensation|excuse|dédommagement)  5
!(dédommagement|dédommager)  5
!compensation  5
!(compenser) … (gêne|préjudice|retard|attente|perte|désagrément|panne)  4
(refus|refuser|rejeter) … (geste|dédommagement|dédommager|compensation|compenser|indemniser|indemnité)  5
geste … (refuser|refus|inexistant|insuffisant|attendre|promis|promettre|ridicule|dérisoire)  5
geste commercial … @petit  5
@petit … geste  5
@petit (compensation|dédommagement|ristourne|indemnité|remise)  5
(compensation|dédommagement|ristourne|indemnisation|dédommager) … @petit  5
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
(préjudice|dommage) (moral|financier|=subi|matériel|économique)  4
(réparation|réparer|indemnisation|indemniser|compensation) … préjudice  5
préjudice … (réparer|indemniser|compenser|dédommager|évaluer|chiffrer|estimer)  5
=demande =de dédommagement  5
(espérer|attendre|compter) … geste  4
attente … (geste|dédommagement|compensation|indemnisation) … (commercial|part)?  4
(=aurait|=auraient|pouvoir|devoir|falloir) … geste  4
(=aurait|=auraient|pouvoir|devoir|falloir) … (dédommager|compenser)  5
(apprécier|aimer) … (geste|dédommagement) commercial?  4
(guise|lieu|titre) … (geste|dédommagement|compensation)  4
(promettre|promis|promesse|annoncer) … (geste|dédommagement|compensation|ristourne)  4
!(recevoir|obtenir|proposer|offrir|accorder|faire|voir|avoir) … (geste|dédommagement|compensation|ristourne|indemnité)  5
!(proposer|offrir|accorder|faire) … (remise|réduction) … (gêne|désagrément|attente|retard|excuse|erreur)  4
(sans|aucun) … (excuse|réponse|remboursement) =ni (geste|dédommagement|compensation)  5
=ni … geste commercial  5
indemnité … (retard|vol|annulation|train|carte) … (refuser|refus|attendre|réclamer)  5
(réclamer|demander|exiger|attendre) … (indemnité|indemnisation) … (retard|vol|annulation|train|grève|panne|coupure|surbooking|correspondance|colis)  5
!(indemniser|indemnité|indemnisation) … (retard|vol|annulation|train|panne|coupure|surbooking|colis|avion)  5
(indemniser|indemnisation) … (retard|vol|annulation|train|panne|coupure|surbooking|colis) … (refus|refuser|rejet)  5
(bon|crédit|remise) … (compensation|dédommagement) … (dérisoire|ridicule|expirer|inutilisable|périmé)  4
(proposer|offrir) … (uniquement|seulement|juste|seul) … (bon|crédit|remise|ristourne)  3
(proposer|offrir) … (uniquement|seulement) … <nombre>  3
bon … (achat|réduction) … (moquer|insulte|dérisoire|ridicule|seulement|misérable)  4
dédommagement … (perte|temps|préjudice|supplémentaire|hauteur)  4
(hauteur) … (préjudice|désagrément|dommage)  4
demande … (dédommagement|compensation|geste) … (ignorer|refuser|rester|rejeter|réponse)  5
demande (dédommagement|compensation)  4
(acheter|endormir|calmer) … client … (bon|cadeau|remise)  3
pretium doloris  4

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

[sujet]
dédommagement
dédommager
compensation =financière
préjudice

[neutre]
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
