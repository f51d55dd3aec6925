titre  Retard et délais
quoi   Une chose due (dossier, réparation, livraison, paiement, rendez-vous, repas…) est en retard, pas faite ou trop lente. Attendre qu'une personne réponde : reachability.

@brève  jour semaine mois heure minute trimestre =h
@dû  dossier demande commande colis livraison paiement règlement virement versement remboursement indemnisation réparation intervention installation raccordement travaux rendez-vous =rdv repas plat entrée dessert boisson addition carte attestation document contrat devis passeport permis titre expertise expert sinistre résiliation mutation pension allocation chèque relevé mise pièce article produit
@fait  recevoir livrer expédier envoyer traiter régler payer verser virer rembourser indemniser réparer résoudre installer raccorder rétablir remplacer activer finir terminer commencer effectuer réaliser arriver venir passer servir valider clôturer créditer obtenir récupérer enregistrer ouvrir intervenir débloquer transmettre faire mettre
@encaisse  encaisser prélever débiter facturer vendre souscrire augmenter réclamer

[plainte]
plus <nombre> (semaine|mois) … (que|pour|attendre|toujours)
!effectuer … (livraison|réparation|travaux|virement|paiement|résiliation)
(livraison|réparation|travaux|virement|paiement|résiliation) … !effectuer
mettre <nombre> (jour|semaine|mois|an|heure)
mettre (mois|semaine|=plombe|siècle|éternité|heure)
mettre plusieurs (mois|semaine|jour|heure)
durer … (trop|éternité|mois|semaine|depuis)
attente <nombre> (jour|semaine|mois|an)
<nombre> (jour|semaine|mois) sans
jour … panne
(panne|coupure|rade) depuis
(panne|coupure) … <nombre> (jour|semaine|mois)
(panne|coupure|attente|retard) … prolonger
(sinistre|litige|chantier|dossier) … depuis
<nombre> (mois|an) après
<nombre> (mois|an) plus tard
(réparer|régler|livrer|rembourser|traiter) … un jour
à peine <nombre> (personne|client|dossier)
ce jour … !réponse
ce jour toujours
ce jour … rien
!avancer
rien avancer
bureaucratie … lent
presque un (an|mois)
quasiment un mois
(an|mois) que … attendre
toujours … (attendre|attente)
# retard, nom, adverbe, adjectif
retard
retarder
retardataire
tardif
tardivement
tarder
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
mettre <nombre> an
prendre <nombre> (semaine|mois)
prendre (mois|semaine|=plombe|éternité)
beaucoup trop temps
perdre … (heure|journée|semaine|mois)
temps interminable
temps infini
=plombe
interminable
éternité
calendes =grecques
depuis =perpète
tortue
escargot
# lenteur
lent
lenteur
lentement
ralentir
lenteur administratif
long traitement
long attente
long délai
long terme (arriver|venir)
service long
(procédure|démarche|processus|gestion|prise|formalité) long
(réparation|intervention|livraison|expédition|préparation|installation|raccordement|traitement|remboursement|paiement|règlement|virement|versement|indemnisation|résiliation|instruction|étude|retour) … long
trop long
bien trop long
long et fastidieux
tellement long
trop longtemps
bien longtemps
long venir
long arriver
traitement … (long|interminable|infini)
temps traitement
délai traitement  2
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
!respecter … (date|horaire|heure|échéance|planning|créneau)
(date|horaire|heure|échéance|planning|créneau) !respecter
hors délai
dépasser … délai
dépassement … délai
rallonger … délai
délai … rallonger
délai repousser
délai <nombre> (semaine|mois)
délai … <nombre> (semaine|mois)
délai imposer
# report, décalage
repousser … (livraison|rendez-vous|date|intervention|=rdv|départ)
(livraison|rendez-vous|date|intervention|=rdv|départ|commande|colis|travaux|chantier) … repousser
reporter … (livraison|rendez-vous|date|intervention|=rdv)
(livraison|rendez-vous|date|intervention|=rdv|chantier|travaux) … reporter
(livraison|date|rendez-vous|=rdv|intervention) … décaler
décaler … (livraison|date|rendez-vous|=rdv|intervention)
remettre … (lendemain|semaine|mois)  2
reporter sans =cesse
# toujours pas
toujours pas
toujours rien
toujours aucun
toujours !@fait
toujours !@dû
encore !@fait
encore rien @fait
toujours attente
toujours en cours
toujours même point
toujours attendre
attendre toujours
encore attendre
attendre encore
!bouger
!évoluer … dossier
dossier … !évoluer
(dossier|situation|demande|chantier|travaux) … !avancer
!avancement
dossier … (bloquer|stagner|piétiner|dormir|enliser|traîner|moisir)
dossier … au point mort
point mort
point zéro
stagner
piétiner
enliser
rester … plan
suspens
en suspens
en souffrance
laisser … (souffrance|suspens)
!bout … tunnel
# depuis / ça fait / voilà
depuis … attendre
attendre depuis
attendre … <nombre> (@brève|an|année)
attendre <nombre> @brève
attendre <nombre> an
attendre … (heure|semaine|mois|an|année|=plombe|siècle)
attendre … longtemps
attendre … (dossier|commande|colis|livraison|remboursement|virement|paiement|règlement|carte|attestation|indemnisation|expert|technicien|réparation|document|contrat|devis|passeport|chèque)
attendre impatiemment
faire attendre
laisser attendre
poireauter
patienter … <nombre> @brève
patienter … (heure|semaine|mois)
=soyez =patient
=soyez =patients
prendre … mal patience
falloir … patience
falloir attendre
devoir attendre
falloir … (semaine|mois|heure|an)
falloir <nombre> (semaine|mois|heure|an|jour)
obliger attendre
obligation attendre
compter <nombre> (mois|semaine|heure)
faire <nombre> @brève
faire presque <nombre> @brève
faire bientôt <nombre> @brève
faire environ <nombre> @brève
faire (plusieurs|quelque) (jour|semaine|mois)
voilà <nombre> @brève
voilà (plusieurs|bientôt|maintenant) … (jour|semaine|mois)
voici <nombre> (jour|semaine|mois)
voici (plusieurs|bientôt|maintenant) … (jour|semaine|mois)
<nombre> (jour|semaine|mois) maintenant
<nombre> (jour|semaine|mois) que
<nombre> (jour|semaine|mois) plus tard
<nombre> (jour|semaine|mois) … toujours
<nombre> (jour|semaine|mois|heure) … attendre
<nombre> (jour|semaine|mois|an|heure) attente
(jour|semaine|mois|heure) attente
depuis <nombre> (jour|semaine|mois)  2
depuis plus <nombre> (jour|semaine|mois)
depuis (plusieurs|quelque) (jour|semaine|mois)
depuis (jour|semaine|mois)  2
depuis (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)
depuis (début|mi|fin) … (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)
plus <nombre> (semaine|mois) pour
<nombre> (semaine|mois|heure) pour
(bientôt|presque|quasiment) <nombre> (jour|semaine|mois)
# attente en salle, au guichet
attente … (long|=longue|interminable|infini|insupportable|inadmissible|excessif|inacceptable|énorme|anormal|beaucoup|exagérer|invraisemblable)
(long|interminable|énorme|insupportable) … attente
tellement … attente
beaucoup … attente
trop … attente
temps attente  2
heure attente
attente entre … plat
attente … (plat|repas|dessert|table|serveur)
attendre … (plat|repas|dessert|table|serveur|addition|boisson)
attendre pour … (manger|servir|commander|payer|boire)
heure avant … (servir|manger|commander|commande|prendre|plat)
<nombre> (minute|heure) avant  2
# échéance dépassée
=aurait dû … (livrer|arriver|recevoir|verser|payer|rembourser)
=devait … (livrer|arriver|recevoir|venir|intervenir)
=devais … recevoir
devoir livrer hier
devoir … recevoir … hier
date … dépasser
prévoir … !(venir|passer|arriver|livrer|recevoir)
!venir … (technicien|dépanneur|expert|livreur|plombier|artisan)
(technicien|dépanneur|expert|livreur|plombier|artisan|réparateur) … !venir
(technicien|dépanneur|expert|plombier|artisan|réparateur) … !passer
(technicien|dépanneur|expert|livreur|plombier|artisan|réparateur) … !présenter
rien … (faire|fait) … depuis
rien depuis
rien venir
rien bouger
jamais … à l'heure
!ponctuel
!presser
au compte-gouttes
!rapide … (traiter|régler|payer)

[éloge]
temps attente (court|raisonnable|réduire|bref)
=dans =les =temps
=dans =les délai
dans délai (prévoir|annoncer|promettre)
jour même … (livrer|régler|traiter|rembourser|réparer|recevoir)
(livrer|régler|traiter|rembourser|réparer|recevoir) … jour même
livraison … avance
(régler|traiter|rembourser|réparer|prendre|résoudre) … (immédiatement|aussitôt)
rapide
rapidité
rapidement
vite faire
très vite
vite régler
vite rembourser
vite traiter
vite livrer
vite résoudre
vite recevoir
vite … servir
régler … vite
rembourser … vite
traiter … vite
prendre charge vite
prompt
promptitude
célérité
diligence
diligent
ponctuel
ponctualité
express
éclair
immédiat  2
tout de suite  2
aussitôt  2
instantané
temps record
temps et heure
temps voulu
délai … (respecter|tenir|raisonnable|court|correct|rapide|rapprocher|satisfaisant|parfait|excellent|imbattable)
respect … délai
respecter … délai
bref délai
court délai
meilleur délai
à l'heure
à heure  2
heure prévoir
avant … date prévoir
sans attendre
!attendre … (longtemps|long)
!attente
peu attente
peu attendre
en quelque (minute|heure|jour|clic|seconde)
en <nombre> (minute|clic|seconde)
en moins <nombre> (minute|heure|jour)
en à peine <nombre> (minute|heure|jour)
en un rien de temps
en deux temps trois =mouvements
dans journée
dans heure
dès lendemain
sous <nombre> heure
dans <nombre> heure
!retard
!tarder
du tac au tac

[sujet]
délai
attente
temps réponse
délai réponse
vitesse
fluidité

[neutre]
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
(comprendre|croire|savoir|marcher|fonctionner|répondre|rappeler|recontacter|joindre) toujours pas
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
toujours aucun (explication|problème|souci|excuse)
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
faire <nombre> (an|année)
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
