titre  Démarches répétées
quoi   Le client a dû s'adresser au moins deux fois au service, relancer, réexpliquer, renvoyer les mêmes pièces, ou a été promené d'un service à l'autre.

@échange  appel mail email courriel courrier lettre recommandé relance réclamation échange tentative démarche passage visite contact demande coup
@joindre  appeler rappeler téléphoner écrire contacter relancer réclamer joindre demander redemander solliciter envoyer renvoyer passer retourner déplacer
@pièce  document pièce justificatif papier dossier attestation certificat facture formulaire courrier rib photo photocopie copie devis
@beaucoup  plusieurs multiple nombreux innombrable maint dizaine quinzaine vingtaine centaine trentaine incalculable incessant perpétuel énième =répété

[plainte]
@pièce … déjà (envoyer|fournir|transmettre|donner)
même (document|papier|pièce|justificatif)
même (question|discours|histoire) … (répéter|chaque|fois)
<nombre> (interlocuteur|conseiller|opérateur|gestionnaire)
plusieurs (interlocuteur|conseiller|service|opérateur)
(promener|trimballer) … (vous|nous|client|solution|service)
jour pareil
chaque jour … appeler
<nombre> fois … (numéro|appeler|téléphone|demande)
=x =appels
combat … (mois|an|jour|obtenir|avoir)
long combat
vrai galère
renvoi … (document|pièce|dossier)
courir … après
après … (relance|réclamation) … (relance|réclamation|appel)
sans fin … (document|démarche)
(demande|document|démarche) … sans fin
dire … (appeler|rappeler|voir|adresser) … autre
@beaucoup (conseiller|interlocuteur|service)
# nombre de contacts
@beaucoup @échange
@beaucoup … @échange
@échange … (multiple|nombreux|innombrable|incessant|=répété|répéter|perpétuel)
<nombre> (relance|courriel|courrier|lettre|recommandé|réclamation|appel|mail|message|tentative)
énième
énième (appel|relance|fois|mail|demande)
=nième
(deuxième|troisième|quatrième|cinquième|sixième|dixième|second) (appel|mail|courrier|lettre|relance|réclamation|demande|recommandé|tentative|passage)
plusieurs fois  2
à plusieurs =reprises
plusieurs reprise
à maintes =reprises
maint reprise
multiple reprise
nombreux reprise
<nombre> reprise
@joindre … <nombre> fois
<nombre> fois … @joindre
plusieurs fois … @joindre
@joindre … (dizaine|centaine|vingtaine)
@joindre … (dix|cent|mille|vingt) fois
(dix|cent|mille|vingt|trente|cinquante) fois
=x =fois
=x (mail|appel|relance)
nombre … appel … (émettre|incalculable|passer)
!compter … (appel|relance|mail|fois|nombre)
!compter plus
ne plus compter … appel
plus compter … appel
tas (appel|mail|courrier)
tonne (appel|mail|courrier)
ribambelle
flopée
(appeler|téléphoner|rappeler|relancer|contacter) tout (jour|semaine|mois|matin|heure|soir)
(appeler|téléphoner|rappeler|relancer|contacter) … (régulièrement|quotidiennement|constamment|inlassablement|continuellement)
(appeler|téléphoner|rappeler|relancer|contacter) … chaque (jour|semaine|mois|fois)
(jour|semaine|mois|an) que … (appeler|essayer|relancer|réclamer|téléphoner|demander|rappeler|écrire|tenter)
depuis … (essayer|tenter) … (joindre|contacter|appeler|parler)
depuis … que … (appeler|relancer|réclamer|téléphoner|écrire)
depuis … (réclamer|relancer|harceler)
devoir … (rappeler|relancer|réclamer|insister|recommencer|redemander)
obliger … (rappeler|relancer|réclamer|insister|recommencer|redemander|réexpliquer|répéter|réitérer)
falloir … (rappeler|relancer|réclamer|insister|recommencer|redemander|réexpliquer|répéter|réitérer|renvoyer|refaire)
# relancer, insister
relancer
relance
malgré … (relance|appel|mail|courrier|courriel|lettre|demande|réclamation|recommandé)
en dépit … (relance|appel|mail|courrier|lettre|demande|réclamation)
après <nombre> (appel|mail|courrier|lettre|relance|réclamation|recommandé|demande)
au bout <nombre> (appel|fois|mail|tentative|coup)
à force insister
à force … (appeler|relancer|réclamer|insister|harceler)
force … (appel|relance)
réitérer
réclamer … fois
sans =cesse … (rappeler|relancer|réclamer|demander|appeler)
sans arrêt … (rappeler|relancer|réclamer|demander|appeler)
sans relâche
constamment … (battre|rappeler|relancer|réclamer|demander)
toujours … (réclamer|relancer|redemander|quémander)
toujours obliger … (demander|réclamer)
quémander
supplier
mendier
harceler … (service|conseiller|agence|sav|eux|pour|les|téléphone)
devoir harceler
falloir harceler
obliger harceler
courir après
courir derrière
(courir|cavaler) … (après|derrière|partout)
faire siège
secouer … (puce|cocotier)
battre … (pour|contre|obtenir|faire|avoir)
battre … gain cause
bataille
batailler
bagarrer
croix bannière
croix et bannière
parcours du combattant
=parcours … =combattant
chemin croix
calvaire  2
acharner
persévérance  2
persévérer
moi-même … (appeler|démarche|relancer|rappeler|avancer|faire)
faire avancer … dossier
toujours moi … (appeler|rappeler|relancer)
à moi … (appeler|rappeler|relancer)
moi de … (appeler|rappeler|relancer)
faire … leur travail  1
faire … travail … place
faire … démarche … place
# réexpliquer, répéter
réexpliquer
expliquer … (chaque|fois|encore|nouveau|plusieurs|zéro|même)
réexplication
répéter … (fois|même|chaque|discours|histoire|problème)
répéter inlassablement
répéter sans =cesse
tout répéter
raconter … (chaque|même|nouveau|encore|fois)
reprendre … (zéro|début|départ)
repartir … (zéro|début)
recommencer
tout recommencer
tout refaire
tout reprendre
à recommencer
recommencer … (zéro|début|nouveau)
retour … case départ
case départ
remplir … (nouveau|encore|fois) … (dossier|formulaire)
refaire … (dossier|demande|démarche|formulaire|papier|photo|procédure|déclaration)
refaire … fois
tourner rond
boucle … infini
histoire sans fin
feuilleton
cercle vicieux
kafkaïen
ubuesque  2
usine gaz  2
tout … essayer
essayer tout
tenter plusieurs
plusieurs tentative
multiple tentative
tentative … (échouer|infructueux|vain)
encore … (appeler|rappeler|relancer)
rappeler … (encore|fois|nouveau|plusieurs)
rappeler … lendemain
dire … rappeler … (lendemain|demain|après)
dire … rappeler plus tard
=re-rappelle
reprendre contact
reprendre … contact
recontacter … (moi|fois|encore)
revenir … (lendemain|demain|fois|plusieurs)
retourner … fois
retourner … (boutique|agence|guichet|mairie|préfecture) … (encore|fois)
déplacer … (fois|plusieurs|rien|encore|nouveau)
se déplacer plusieurs
(aller|venir) retour … (agence|boutique|magasin|guichet)
faire … (aller-retour|allers-retours)
aller-retour … (mail|dossier|courrier|agence|document)
allers-retours
chaque (appel|coup|contact|courrier|mail|relance)
à chaque appel
chaque fois … (interlocuteur|conseiller|différent|document|appeler|appel|renvoyer)
chaque … (appel|contact) … (différent|autre|nouveau)
# mêmes pièces
renvoyer … @pièce
renvoyer … (fois|nouveau|encore|plusieurs)
envoyer … (fois|reprise) … @pièce
envoyer … @pièce … (fois|reprise|nouveau|encore)
@pièce … (envoyer|fournir|transmettre|donner) … (fois|reprise)
déjà … (envoyer|fournir|transmettre|donner) … @pièce
déjà … (envoyer|fournir|transmettre) … fois
redemander
demander … (encore|nouveau|toujours|fois|même) … @pièce
demander … @pièce … (encore|supplémentaire|nouveau|déjà|fois|toujours|autre)
redonner … @pièce
réclamer … @pièce … (déjà|encore|fois|nouveau)
réclamer … (encore|toujours|nouveau) … @pièce
toujours … manquer … @pièce
manquer toujours … @pièce
toujours … @pièce … manquer
toujours … (papier|document|pièce|justificatif) … (manquer|fournir|supplémentaire)
encore … (papier|document|pièce|justificatif) … (manquer|fournir|supplémentaire|demander)
(document|pièce|justificatif|papier) supplémentaire
nouveau (document|pièce|justificatif|papier)
une fois … document … fois
# promené de service en service
balader … (service|conseiller|interlocuteur|bureau|poste|personne)
balader
trimballer
trimbaler
ballotter
promener … service
renvoyer … (service|autre|agence|bureau|conseiller|numéro|interlocuteur|personne|balle|site)
se renvoyer … balle
renvoyer balle
rejeter … (balle|faute|responsabilité) … (autre|mutuellement)
rejeter … faute
ping-pong
=pingpong
patate chaud
de service en service
=service =en =service
conseiller … conseiller … conseiller
d'un service à l'autre
bureau en bureau
interlocuteur … (différent|autre|nouveau|multiple|chaque)
(différent|nouveau|multiple|autre) (interlocuteur|conseiller)
!même (interlocuteur|personne|conseiller|gestionnaire|interlocutrice)
changer … (interlocuteur|conseiller|gestionnaire)
changement … (interlocuteur|conseiller|gestionnaire)
transférer … service
transférer … (autre|personne|conseiller|nouveau)
rediriger … (service|autre|ailleurs)
réorienter … (service|autre)
adresser … ailleurs
devoir adresser … autre
renvoyer ailleurs
personne … courant … dossier

[éloge]
seul (appel|mail|coup|contact) … (suffire|résoudre|régler)
dès premier appel
premier appel … (suffire|résoudre|régler)
appel … suffire
résoudre … (seul|premier) … (appel|mail|contact)
du premier coup
interlocuteur unique
un seul interlocuteur
même (interlocuteur|conseiller|conseillère) … (début|toujours|bout)
!relancer
!rappeler … besoin
sans avoir à relancer
!insister

[sujet]
suivi … démarche

[neutre]
(aller|venir|dîner|déjeuner|retourner) … plusieurs (fois|reprise)
(aller|venir|dîner|déjeuner) … <nombre> reprise
=en redemander
(train|bus|camion|facteur|passer) … <nombre> fois
passer … fois
<nombre> (mail|message|sms) … (publicité|publicitaire|harceler|spam)
promener … (chien|enfant)
même (question|problème)
lettre … relance
relance … (impayé|paiement|facture|facturation|cotisation|huissier|échéance)
recevoir … relance
relance … recevoir
envoyer … (relance|=relances) … (me|moi|nous)
relancer … (économie|marché|box|machine|application|ordinateur|appareil|téléphone|modem)
insister … (vendre|signer|souscrire|acheter|prendre)
!insister … (vendre|signer)
bataille naval
bataille … (politique|commercial)
battre … (record|concurrence|prix)
prix … battre
plusieurs fois … (client|commander|venir|manger|satisfaire)
(commander|venir|manger|essayer|tester|goûter|séjourner|revenir) … plusieurs fois
plusieurs fois … (commander|venir|manger|tester|goûter|séjourner)
<nombre> fois … (semaine|an|prix|moins|cher)
appeler … fois … (semaine|an) … (vendre|proposer)
=recommencer … (commander|expérience)
recommencer … (commande|expérience|volontiers|plaisir)
recommencer commander
hésiter … recommencer
!hésiter … recommencer
!recommencer
demander … devis … plusieurs
plusieurs … (devis|contrat|assureur|assurance|banque)
comparer … plusieurs
<nombre> demande … devis
rappeler … (contrat|loi|règle)
démarche simple
démarche … (facile|rapide|simple)
répéter … (client|erreur)
espérer … répéter
plusieurs (année|mois|jour|semaine|an|véhicule|plat|recette)
harceler … (commercial|vendre|téléphone|publicité|mail|démarchage|appel)
harceler … appel
=suis =harcelé
=suis =harcelée
appel … (démarchage|publicitaire|intempestif|commercial)
<nombre> appel … (démarchage|publicitaire)
retourner … (article|produit|colis)
renvoyer … (article|produit|colis|box|vêtement|taille)

[exemples]
plainte  J'ai relancé l'agence quatre fois par mail.
plainte  Malgré plusieurs appels, la fuite n'est pas réparée.
plainte  on me balade de service en service
plainte  A chaque appel il faut tout réexpliquer.
plainte  J'ai dû renvoyer le même dossier trois fois.
plainte  Un vrai parcours du combattant pour récupérer ma caution.
plainte  Le transporteur et le vendeur se renvoient la balle.
plainte  Ca fait deux mois que je cours apres eux.
plainte  Enième relance, toujours pas de bagage.
plainte  JE DOIS ME BATTRE POUR OBTENIR MON ATTESTATION
plainte  Jamais le même interlocuteur à la banque.
plainte  On me redemande sans arrêt les justificatifs.
éloge    Un seul appel a suffi pour tout régler.
éloge    Problème résolu dès le premier appel.
rien     Plusieurs fois client de cet hôtel, jamais déçu.
rien     J'ai reçu une lettre de relance pour une facture.
rien     Merci de me renvoyer un colis complet.
rien     J'ai envoyé un mail lundi, pas de réponse.
rien     Nous avons commandé plusieurs fois, excellent.
rien     Le train passe trois fois par semaine.
rien     J'ai comparé plusieurs banques avant de signer.
rien     Association de lutte contre la fraude.
rien     Le conseiller a été très aimable.
rien     Je voudrais ouvrir un compte.
rien     Je n'hésiterai pas à recommencer.
