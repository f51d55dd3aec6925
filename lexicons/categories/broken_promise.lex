titre  Promesse non tenue, information trompeuse
quoi   Ce qui était promis, annoncé ou affirmé est faux ou n'est pas tenu ; mensonges, publicité trompeuse, fausses réductions.
@dire        dire assurer garantir annoncer affirmer certifier promettre jurer confirmer répondre soutenir prétendre expliquer
@engager     promettre garantir certifier jurer assurer annoncer
@annonce     promesse engagement publicité pub annonce offre slogan réclame brochure plaquette catalogue descriptif parole
@trompeur    mensonger trompeur =mensongaire =mensongé faux fallacieux racoleur fictif bidon mensonge
@rabais      réduction promotion promo remise solde rabais prix ristourne soldes
@faire       rembourser rappeler livrer envoyer recontacter réparer dédommager résoudre traiter annuler intervenir passer venir régler virer résilier créditer contacter

[plainte]
faire (berner|duper|embobiner|leurrer)  4
faire =avoir  2
(=devait|=devaient) (rappeler|recontacter|contacter|téléphoner)  3
(=devait|=devaient) (rembourser|livrer|envoyer|intervenir|durer)  2
(=avait|=avaient) promettre  4
(=avait|=avaient) (assurer|garantir|certifier|jurer)  3
on =avait (dire|annoncer|affirmer|confirmer)  3
prix appel  2
offre appel  2
devoir (rappeler|recontacter) … !(rappeler|appeler|nouvelle|appel)  3
# mensonge
mensonge  4
mensonger  4
=mensongaire  4
=mensongaires  4
=mensongé  4
mentir  4
menteur  4
menteuse  4
mentir … (client|téléphone|ouvertement|effrontément|visage|vergogne)  5
mentir … sans =cesse  5
(bande|gros|sale) menteur  5
raconter … (bobard|salade|mensonge|connerie|bêtise|=craque|baratin)  3
raconter … n'importe quoi  3
raconter … =importe quoi  3
(mener|balader|promener) … bateau  4
(mener|promener|balader) … (client|gens|mois|semaine)  2
(mener|promener|balader) … service en service  2
bobard  4
baratin  4
baratiner  4
baratineur  4
boniment  4
bonimenteur  4
=mytho  4
=mythos  4
mythomane  4
pipeau  4
du vent  2
poudre =yeux  4
parole air  3
langue bois  2
promesse … vent  4
fumisterie  4
fumiste  3
enfumage  4
enfumer  4
embobiner  4
rouler farine  5
entourlouper  3
endormir … (client|promesse)  3
endormir … beau parole  3
endormir … =belle parole  3
vendre … (rêve|lune)  3
vendre … =monts =merveilles  3
faire croire … (rêve|lune)  3
faire croire … =monts =merveilles  3
vendre rêve  3
faire miroiter  4
miroir alouette  4
attrape nigaud  4
attrape-nigaud  4
attrape-nigauds  4
attrape-couillon  4
attrape couillon  4
poisson … noyer  2
noyer poisson  3
bluff  3
bluffer … (client|prix)  2
imposteur  3
imposture  4
supercherie  4
duper  4
duperie  4
leurrer  4
leurre  3
berner  4
tromperie  4
tromper … (client|consommateur|gens|acheteur|clientèle|marchandise|public)  4
(se|être|faire) tromper … (marchandise|offre|commercial|vendeur|publicité)  4
malhonnête  3
malhonnêtement  3
mauvais foi  2
mauvais =fois  3
mauvais =foie  3
hypocrisie  2
hypocrite  2
double (discours|langage)  3
faux (prétexte|excuse|argument|motif|raison|espoir)  3
(excuse|prétexte|argument|motif) (bidon|fallacieux|faux|mensonger|foireux|fumeux)  4
inventer … (excuse|prétexte|motif|raison|histoire|règle)  3
# publicité, offre trompeuse
@annonce @trompeur  5
@annonce … (mensonger|trompeur)  5
faux (promesse|publicité|pub|annonce|offre|promotion|promo|réduction|remise|rabais|solde|bonus|économie|gratuité)  5
(mensonger|trompeur)  4
=trompeuse  4
=trompeuses  4
photo … (trompeur|mensonger|retoucher)  4
photo … !correspondre  4
photo … !refléter  4
(information|renseignement|description|affichage|prix|étiquette|discours|argument|présentation|mention) … (trompeur|mensonger)  5
(information|renseignement|info|indication|réponse|déclaration) faux  4
faux (information|info|renseignement|indication|réponse|affirmation|déclaration|délai|description)  3
information … (erroné|inexact|faux)  3
(donner|fournir|communiquer|transmettre) … (faux|mauvais|erroné) (information|renseignement|info|indication)  4
(=cest|tout|complètement|totalement) faux  3
c'est faux  3
alors que faux  3
@rabais … (faux|bidon|fictif|gonfler|artificiel|inexistant)  4
(gonfler|augmenter|majorer|remonter) … prix … (avant|pour) … (solde|promotion|promo|réduction|remise|soldes|barrer)  5
prix barré … (faux|bidon|jamais|gonfler|fictif|mensonger)  5
prix … barrer … (faux|bidon|jamais|gonfler|fictif|mensonger)  5
appât  3
appâter  4
allécher … (puis|après|mais|offre|prix|piège)  3
(offre|proposition|prix|tarif) alléchant … (mais|piège|attention|puis|après|sauf)  3
piège  3
piéger  3
tomber panneau  4
vice caché  2
poudre =perlimpinpin  4
promesse marketing  3
beau (parole|promesse|parleur|discours)  4
beau parleur  4
grand promesse  3
contrairement … (dire|annoncer|promettre|publicité|pub|contrat|site|annonce|indiquer|prévoir|affirmer|écrire|brochure|promesse|devis)  4
contraire … (dire|annoncer|promettre|publicité|indiquer|affirmer|prévoir|annonce)  3
!correspondre … (promesse|annoncer|publicité|promettre|annonce|dire|offre)  3
rien voir … (annonce|publicité|promettre|annoncer|promesse)  4
!(hauteur|conforme) … (promesse|publicité|annonce|promettre|annoncer|engagement)  4
loin … (promesse|publicité|promettre|annoncer|annonce|slogan)  3
dessous … (publicité|promesse|annoncer)  3
(dommage|=belle|beau|joli|=jolie) … (publicité|pub) … (mais|=disait|réalité)  3
=soi-disant  2
soi-disant  2
soi =disant  2
=soit =disant  2
=soit-disant  2
prétendu  2
prétendument  3
=pseudo (gratuit|remise|promotion|garantie|engagement|geste)  3
(gratuit|illimité|immédiat|offert) … (mensonge|faux)  4
(gratuit|illimité|immédiat|offert) … tu =parles  4
(gratuit|illimité|immédiat|offert) … en réalité  4
(gratuit|illimité|immédiat|offert) … finalement payer  4
(gratuit|illimité|immédiat|offert) … mais payer  4
sans engagement … (mensonge|faux)  4
sans engagement … tu =parles  4
sans engagement … en réalité  4
sans engagement … finalement payer  4
sans engagement … mais payer  4
sans frais … (mensonge|faux)  4
sans frais … tu =parles  4
sans frais … en réalité  4
sans frais … finalement payer  4
sans frais … mais payer  4
(annoncer|dire|marquer|afficher|indiquer|noter|vendre) … (gratuit|illimité) … (mais|payer|facturer|débiter|prélever|finalement|sauf)  4
(annoncer|dire|marquer|afficher|indiquer|noter|vendre) … (gratuit|illimité) … en fait  4
(annoncer|dire|marquer|afficher|indiquer|noter|vendre) … sans engagement … (mais|payer|facturer|débiter|prélever|finalement|sauf)  4
(annoncer|dire|marquer|afficher|indiquer|noter|vendre) … sans engagement … en fait  4
(annoncer|dire|marquer|afficher|indiquer|noter|vendre) … sans frais … (mais|payer|facturer|débiter|prélever|finalement|sauf)  4
(annoncer|dire|marquer|afficher|indiquer|noter|vendre) … sans frais … en fait  4
engagement … alors que … sans engagement  4
# promesse non tenue
promesse … !(tenir|respecter|honorer|suivre)  5
promesse … (envoler|oublier|bafouer|intenable|creux|vain|ivrogne|gascon)  5
promesse … non tenir  5
promesse !(tenir|respecter)  5
!tenir … (promesse|parole|engagement)  5
!respecter … (promesse|parole|engagement|devis|accord|contrat|annonce|obligation|=termes)  4
!honorer … (promesse|parole|engagement|devis|contrat|garantie|commande)  4
!honorer … rendez-vous  4
!respect … (engagement|parole|promesse|contrat|devis)  4
non respect … (engagement|promesse|contrat|devis|parole|accord|clause|obligation)  4
engagement … !(tenir|respecter|honorer)  5
engagement … non (tenir|respecter|honorer)  5
(manquement|manquer) … (parole|engagement|promesse)  4
revenir … (parole|promesse|engagement|accord|décision)  3
rétropédaler  3
parole … !(tenir|respecter)  4
garantie … jamais appliquer  3
@engager … !@faire  4
promettre … (rien|jamais|aucun|vain)  4
promettre … toujours pas  4
promettre … en vain  4
promettre … mais  4
promettre … sauf que  4
promettre … attendre encore  4
promettre … attendre toujours  4
!recevoir … (promettre|promis)  4
(remboursement|geste|cadeau|rappel|réponse|carte|bon|avoir|remise|virement|chèque|prime|réduction|colis|dédommagement) … promettre  3
rendez-vous … promettre  3
comme promettre … !recevoir  4
on … promettre  3
avoir … promettre  2
malgré … (promesse|engagement)  4
toujours promesse  4
que des =promesses  5
rien … promesse  2
promesse … (promesse|toujours|encore|rien)  3
devoir … (rappeler|recontacter|rembourser|livrer|envoyer|passer|intervenir|contacter|téléphoner) … (rien|jamais|personne|aucun|mais)  3
devoir … (rappeler|recontacter|rembourser|livrer|envoyer|passer|intervenir|contacter|téléphoner) … toujours pas  3
@dire … (rappeler|recontacter|contacter) … (rien|jamais|personne|aucun)  4
@dire … (rappeler|recontacter|contacter) … attendre toujours  4
@dire … aller … (rappeler|recontacter|contacter|rembourser|envoyer|livrer|passer) … (rien|jamais|personne|aucun|mais)  4
@dire … aller … (rappeler|recontacter|contacter|rembourser|envoyer|livrer|passer) … toujours pas  4
aller … rappeler … !(rappeler|appel|nouvelle|appeler)  4
!rappel … (promettre|annoncer|prévoir)  4
on dire … (faux|mensonge|finalement|contraire)  3
on dire … en fait  3
on dire … sauf que  3
on dire … en réalité  3
(dire|assurer|affirmer|annoncer|garantir|confirmer) … alors que  2
(assurer|affirmer|garantir|certifier|confirmer|annoncer|dire) … (faux|mensonge)  4
(assurer|affirmer|garantir|certifier|confirmer) … (mais|pourtant) … (rien|jamais|pas|non|faux)  3
(assurer|affirmer|garantir|certifier|confirmer) … sauf que … (rien|jamais|pas|non|faux)  3
(affirmer|garantir|certifier|confirmer) … (or|pourtant|hélas) … (rien|jamais|faux)  3
on (dire|assurer|affirmer|garantir|annoncer|confirmer) … (or|pourtant|finalement|résultat)  3
on (dire|assurer|affirmer|garantir|annoncer|confirmer) … sauf que  3
on (dire|assurer|affirmer|garantir|annoncer|confirmer) … au final  3
(vendeur|commercial|conseiller|conseillère|agent|courtier|agence|technicien) … (dire|assurer|affirmer|garantir|certifier|confirmer|jurer) … (mais|alors|or|pourtant|finalement|sauf|faux)  3
en n'est rien  3
il n'en =est rien  4
en réalité … (faux|jamais|rien|payer|payant)  3
pourquoi … proposer … alors  3
censé … (recevoir|être|couvrir|arriver|durer|prendre|rembourser|rappeler|livrer|venir|passer)  2
sensé … (recevoir|être|couvrir|arriver|durer|prendre|rembourser|rappeler|livrer|venir|passer)  2
prétendre … (passer|livrer|présenter|venir|appeler|envoyer|déposer|avoir|faire)  3
(dire|prétendre|affirmer) … (passer|présenter|venir) … alors que  4
soi-disant … (absent|passer|livrer|envoyer|indisponible|offert|gratuit|garanti|couvert|illimité)  4
# contrat, devis
(contrat|garantie|devis|publicité|annonce|site|brochure) … (stipuler|prévoir|mentionner|indiquer|préciser|écrire|promettre|annoncer) … (pourtant|refuser|jamais|alors|or|mais)  3
(refuser|refus|jamais|pourtant|malgré|sans) … (contrat|garantie|devis) … (stipuler|prévoir|mentionner|préciser|promettre)  3
alors que … (contrat|garantie|devis) … (stipuler|prévoir|mentionner|préciser|promettre)  3
alors que … (contrat|garantie|devis|publicité|annonce|site) … (stipuler|prévoir|mentionner|indiquer|préciser|dire|écrire)  4
comme … (stipuler|indiquer|prévoir) … contrat  2
!(comprendre|inclure|prévoir) … (contrairement|annoncer|promettre)  4
devis … !respecter  4
(écrire|marquer|noter|afficher) noir blanc  2
pub … (dire|promettre|annoncer|vanter|mentionner) … (mais|rien|faux|réalité|pourtant)  4
publicité … (dire|promettre|annoncer|vanter|mentionner) … (mais|rien|faux|réalité|pourtant|loin)  4
(déçu|décevant|dommage) … (publicité|pub|promesse)  3
changer … discours  3
version … (changer|différent|contradictoire)  2

[éloge]
comme (promettre|convenir)  2
!mauvais surprise  2
promesse (tenir|respecter|honorer)  4
promesse … (bien|toujours|entièrement) tenir  4
tenir … (promesse|parole|engagement)  4
respecter … (promesse|parole|engagement)  4
engagement (tenir|respecter|honorer)  4
conforme … (promesse|publicité|annonce|annoncer|promettre)  3
hauteur … (promesse|publicité)  3
(conseiller|vendeur|équipe|garage|artisan|société|garagiste|commercial|personnel) (honnête|transparent|sincère)  4
!mensonge  3

[neutre]
tromper … (adresse|numéro|destinataire|date|colis|commande|taille|modèle|article|référence|nom|compte|rue|couleur|produit|case|jour|heure|montant|personne|facture)
se tromper
tromper … peu
faux déclaration
faux (note|route|couche|joint|plafond|ami|manœuvre|frais|départ|col|plat)
sonner faux
faux contact
(alarme|alerte) faux
faux alerte
prix honnête
rapport … honnête
honnête … (prix|tarif|rapport|repas)
honnête … (être|=soyons)
(être|rester|=soyons|très|=soyez) honnête
être honnête
pour être honnête
honnêtement
restaurant … prometteur
prometteur
promettre … (bel|beau) … avenir
je promettre
vous promettre … (mauvais|avis|pub)
assurer … (voiture|véhicule|moto|maison|habitation|logement|auto|scooter|chien|chat)
être assurer
faire piéger … (radar|parking)
respect … client
respecter … (délai|règle|consigne|client|gens)
compromettre
démentir
sentir
prix … hauteur
du vent … (souffler|tempête|fort|arracher)
leurre … pêche
appât pêche
piège … (souris|moustique|rat|cafard)
tomber piège … radar
contrat engagement
sans engagement
engagement … (mois|an|année)
=belle parole
pipeau … bois

[exemples]
plainte  On m'avait promis un remboursement et rien.
plainte  Publicité mensongère, le lit vendu n'a rien à voir.
plainte  Ce sont des menteurs, ils disent tout et son contraire.
plainte  le conseiller ma menti sur les frais
plainte  Promesses non tenues, encore une fois.
plainte  FAUSSES RÉDUCTIONS : les prix sont gonflés avant les soldes
plainte  Soi-disant absent alors que j'étais chez moi toute la journée.
plainte  L'agence ne respecte pas ses engagements.
plainte  On nous a assuré que les travaux seraient finis, mais c'est faux.
plainte  Contrairement à ce qui était annoncé, le petit déjeuner est payant.
plainte  Offre trompeuse sur l'abonnement à la salle de sport.
plainte  Le vendeur m'a raconté des bobards pour signer.
plainte  Un technicien devait me rappeler, jamais eu de nouvelles.
plainte  Mauvaise foi totale du garagiste.
éloge    Promesse tenue, je suis ravie.
éloge    Un artisan honnête qui tient ses engagements.
rien     Je me suis trompé de taille, comment faire ?
rien     Le livreur s'est trompé de rue.
rien     Ils m'accusent de fausse déclaration.
rien     Pour être honnête, le plat était froid.
rien     Mon abonnement est sans engagement, je souhaite l'arrêter.
rien     Un début prometteur pour ce restaurant.
rien     Merci de me confirmer la réception du colis.
rien     Ma voiture est assurée chez vous depuis dix ans.
rien     Colis reçu avec deux jours de retard.
rien     Le conseiller m'a dit de renvoyer le formulaire.
rien     Personnel désagréable et salle sale.
rien     Je vous promets que je reviendrai, quel régal.
