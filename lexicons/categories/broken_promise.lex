titre  Promesse non tenue, information trompeuse
quoi   Ce qui était promis, annoncé ou affirmé est faux ou n'est pas tenu ; mensonges, publicité trompeuse, fausses réductions.
@dire        dire assurer garantir annoncer affirmer certifier promettre jurer confirmer répondre soutenir prétendre expliquer
@engager     promettre garantir certifier jurer assurer annoncer
@annonce     promesse engagement publicité pub annonce offre slogan réclame brochure plaquette catalogue descriptif parole
@trompeur    mensonger trompeur =mensongaire =mensongé faux fallacieux racoleur fictif bidon mensonge
@rabais      réduction promotion promo remise solde rabais prix ristourne soldes
@faire       rembourser rappeler livrer envoyer recontacter réparer dédommager résoudre traiter annuler intervenir passer venir régler virer résilier créditer contacter
@promis  promettre garantir jurer certifier annoncer
@pub     publicité pub annonce site affiche affichage photo descriptif description fiche catalogue brochure slogan plaquette flyer appli application page internet devis
@vendeur  vendeur vendeuse commercial commerciale conseiller conseillère agent courtier agence technicien démarcheur opérateur propriétaire garagiste directeur télévendeur démarcheuse magasin interlocuteur interlocutrice banquier loueur hôte dame
@quand  lundi mardi mercredi jeudi vendredi samedi dimanche demain lendemain soir matin semaine mois journée fin début janvier février mars avril mai juin juillet août septembre octobre novembre décembre
@qualité  neuf authentique garanti gratuit illimité inclus compris offert remboursable garanti massif original certifié conforme disponible immédiat bio frais artisanal français calme vue =rénové climatisé fonctionnel état

@rdv  rendez-vous =rdv créneau =rencard
@venant  technicien réparateur dépanneur plombier électricien chauffagiste installateur artisan ouvrier expert livreur coursier déménageur serrurier infirmier médecin conseiller agent monteur poseur
@info  information info renseignement horaire adresse numéro indication coordonnée tarif descriptif description annonce fiche
@image  photo image visuel annonce description descriptif catalogue

[plainte]
faire (berner|duper|embobiner|leurrer)  4
faire =avoir  1
(=avait|=avaient) promettre  4
offre appel  2
devoir (rappeler|recontacter) … !(rappeler|appeler|nouvelle|appel)  3
# mensonge
(vendre|annoncer|décrire|afficher) … @qualité …, (faux|finalement|réalité|sauf|pourtant)  3
(rien|loin) … =ce =qu … (convenir|prévoir|annoncer|promettre|vendre)  3
(aucun|manque) (sincérité|honnêteté)  3
mensonger  4
=mensongaire  4
=mensongaires  4
=mensongé  4
mentir -mentions  4
menteuse  1
mentir … (client|téléphone|ouvertement|effrontément|visage|vergogne)  5
mentir … sans =cesse  5
(bande|gros|sale) menteur  5
raconter … (bobard|salade|mensonge|connerie|bêtise|=craque|baratin)  3
raconter … n'importe quoi  1
(mener|balader|promener) … bateau  2
bobard  4
baratin  3
baratineur  4
boniment  4
bonimenteur  4
=mytho  4
=mythos  4
mythomane  4
pipeau  4
(vendre|=que|c'est) du vent  3
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
(entourloupe|=embrouille|=embrouilles|boniment)  2
duper  4
duperie  4
leurrer  4
leurre  3
berner  4
tromperie  4
tromper … (client|consommateur|gens|acheteur|clientèle|marchandise|public)  4
(se|être|faire) tromper … (marchandise|offre|commercial|vendeur|publicité)  4
malhonnête  1
malhonnêtement  3
mauvais foi  1
mauvais =fois  1
mauvais =foie  1
hypocrisie  1
hypocrite  1
double (discours|langage)  3
faux (prétexte|excuse|argument|motif|raison|espoir)  3
(excuse|prétexte|argument|motif) (bidon|fallacieux|faux|mensonger|foireux|fumeux)  4
inventer … (excuse|prétexte|motif|raison|histoire|règle)  1
# publicité, offre trompeuse
@annonce @trompeur  5
@annonce … (mensonger|trompeur)  5
faux (promesse|publicité|pub|annonce|offre|promotion|promo|réduction|remise|rabais|solde|bonus|économie|gratuité)  5
(mensonger|trompeur)  4
=trompeuse  4
=trompeuses  4
photo … (trompeur|mensonger|retoucher)  4
photo … !refléter  4
(information|renseignement|description|affichage|prix|étiquette|discours|argument|présentation|mention) … (trompeur|mensonger)  5
faux (information|info|renseignement|indication|réponse|affirmation|déclaration|délai|description)  3
(donner|fournir|communiquer|transmettre) … (faux|mauvais|erroné) (information|renseignement|info|indication)  4
(tout|complètement|totalement) faux  1
c'est faux  1
alors que faux  3
(réduction|promotion|promo|remise|solde|rabais|ristourne) (faux|bidon|fictif|gonfler|artificiel|inexistant)  4
(gonfler|augmenter|majorer|remonter) … prix … (avant|pour) … (solde|promotion|promo|réduction|remise|soldes|barrer)  5
prix barré … (faux|bidon|jamais|gonfler|fictif|mensonger)  5
prix … barrer … (faux|bidon|jamais|gonfler|fictif|mensonger)  5
appât  3
appâter  4
(offre|proposition|prix|tarif) alléchant … (mais|piège|attention|puis|après|sauf)  1
piéger  1
tomber panneau  4
vice caché  1
poudre =perlimpinpin  4
promesse marketing  3
beau (parole|promesse|parleur|discours)  4
beau parleur  4
grand promesse  3
contrairement … (annoncer|promettre|publicité|pub|annonce|indiquer|prévoir|convenir|brochure|promesse)  4
contraire … (promettre|publicité|annonce)  3
!correspondre … (promesse|annoncer|publicité|promettre|annonce|engagement)  3
rien voir … (annonce|publicité|promettre|annoncer|promesse)  4
!(hauteur|conforme) … (promesse|publicité|annonce|promettre|annoncer|engagement)  4
loin … (promesse|publicité|promettre|annoncer|annonce|slogan)  3
dessous … (publicité|promesse|annoncer)  3
(dommage|=belle|beau|joli|=jolie) … (publicité|pub) … (mais|=disait|réalité)  3
=soi-disant  1
soi-disant  1
soi =disant  1
=soit-disant  1
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
revenir … (parole|promesse|engagement|accord)  3
rétropédaler  3
parole … !(tenir|respecter)  4
garantie … jamais appliquer  3
(promettre|jurer) … !@faire  3
promettre … (rien|jamais|aucun|vain)  4
promettre … toujours pas  4
promettre … en vain  4
promettre … mais  4
promettre … sauf que  4
promettre … attendre encore  4
promettre … attendre toujours  4
!recevoir … (promettre|promis)  4
(remboursement|geste|cadeau|rappel|réponse|carte|bon|remise|virement|chèque|prime|réduction|colis|dédommagement) … promettre  2
rendez-vous … promettre  3
comme promettre … !recevoir  4
on … promettre  1
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
on dire … (mensonge|finalement|contraire)  3
on dire … en fait  3
on dire … sauf que  3
on dire … en réalité  3
(dire -disant|affirmer|annoncer|confirmer) … alors que  1
(assurer|affirmer|certifier|confirmer|dire) … (chose|information|info|tout|complètement)? (faux|mensonge)
(affirmer|certifier|promettre) … (mais|pourtant) … (rien|jamais|toujours|faux)
(assurer|affirmer|garantir|certifier|confirmer) … sauf que … (rien|jamais|pas|non|faux)  3
(affirmer|garantir|certifier|confirmer) … (or|pourtant|hélas) … (rien|jamais|faux)  3
on (dire|assurer|affirmer|garantir|annoncer|confirmer) … (pourtant|finalement|résultat)  3
on (dire|assurer|affirmer|garantir|annoncer|confirmer) … sauf que  3
on (dire|assurer|affirmer|garantir|annoncer|confirmer) … au final  3
(vendeur|commercial|conseiller|conseillère|agent|courtier|agence|technicien) (affirmer|garantir|certifier|confirmer|jurer|promettre) … (mais|pourtant|finalement|sauf|faux)  3
en n'est rien  3
il n'en =est rien  4
en réalité … (faux|jamais|payant)  3
pourquoi … proposer … alors  3
censé … (recevoir|être|couvrir|arriver|durer|prendre|rembourser|rappeler|livrer|venir|passer)  2
sensé … (recevoir|être|couvrir|arriver|durer|prendre|rembourser|rappeler|livrer|venir|passer)  2
(dire|prétendre|affirmer) … (passer|présenter|venir) … alors que  4
soi-disant (absent|passer|livrer|envoyer|indisponible|offert|gratuit|garanti|couvert|illimité|signer|réparer|refuser)  3
# contrat, devis
(contrat|garantie|devis|publicité|brochure) … (stipuler|prévoir|mentionner|indiquer|préciser|promettre|annoncer) … (pourtant|refuser)  3
(pourtant|malgré) … (contrat|garantie|devis) … (stipuler|prévoir|mentionner|préciser)  3
alors que … (contrat|garantie|devis) … (stipuler|prévoir|mentionner|préciser|promettre)  3
alors que … (contrat|garantie|devis|publicité|annonce|site) … (stipuler|prévoir|mentionner|indiquer|préciser|dire|écrire)  4
!(inclure|prévoir) … (contrairement|annoncer|promettre)  4
devis … !respecter  4
pub … (dire|promettre|annoncer|vanter|mentionner) … (mais|rien|faux|réalité|pourtant)  4
publicité … (dire|promettre|annoncer|vanter|mentionner) … (mais|rien|faux|réalité|pourtant|loin)  4
(déçu|décevant|dommage) … (publicité|pub|promesse)  3
changer discours  3
# --- on m'avait dit
(=mavait|=m =avait|=me =avait|=nous =avait|=vous =avait|=nous =avaient|=m =avaient) (bien|pourtant|clairement|toujours)? (dire|promettre|assurer|garantir|annoncer|affirmer|certifier|jurer|confirmer|vendre|indiquer)  2
@vendeur … (assurer|garantir|jurer|affirmer|certifier|promettre) que
@vendeur (dire|assurer|garantir|jurer|affirmer|certifier|promettre|soutenir|confirmer|expliquer) … rien payer
@vendeur (dire|assurer|garantir|jurer|affirmer|certifier|promettre|soutenir|confirmer) … (gratuit|inclus|remboursable|couvert)  2
(on|=ils) (assurer|garantir|jurer|certifier) que
(soutenir|jurer) que  1
(=assuré|=assurée|=garanti|=certifié|=juré|=affirmé|=promis) que  1
=promis  2
=promise  2
(promettre|jurer|certifier) … (pour|sous|avant|dans) … (@quand|<nombre>)  3
annoncer … (sous|=pour|avant|dans) … (<nombre>|@quand)  1
(=dit|=dite|=soi) =disant (passer|absent|livrer|refuser|gratuit)
prétendre que  1
prétexter -prétexte -prétextes  1
(faire|laisser) (croire|miroiter)
sur (foi|base) (photo|annonce|description|promesse|parole)
# --- annoncé X, en fait Y
@pub … (promettre|annoncer|indiquer|afficher|marquer|mentionner|garantir|vanter|préciser|écrire) … =en =fait
@pub … (promettre|indiquer|afficher|mentionner|garantir|vanter) … (mais|pourtant|sauf|finalement|réalité|faux)
(annoncer|afficher|indiquer|garantir|vendre|marquer|promettre|noter|écrire) … =en =réalité … (payer|réalité|faux|jamais|rien|autre|seulement|double|facturer|=pas|<nombre>|prendre|recevoir|arriver|être|livrer)
(annoncer|promettre) … (sauf|finalement|pourtant) … (payer|réalité|faux|jamais|rien|double|facturer)
@qualité … =en =fait … (occasion|payant|payer|faux|contrefaçon|carton|plastique|cassé|panne|facturer|copie|rien|abîmé|usé|sale)
@qualité … (réalité|finalement|sauf) … (occasion|payant|payer|faux|contrefaçon|carton|plastique|cassé|panne|facturer|copie|rien|abîmé|usé|sale)
(vendre|décrire|annoncer|louer) … comme (@qualité|parfait|excellent|spacieux|révisé)
reconditionner … grade  1
=en =réalité … (faux|payant|payer|jamais|contraire|rien|mensonge|occasion|carton|plastique)
=en =fait … (faux|payant|contraire|mensonge|carton|plastique)
=tel =que … (décrire|annoncer|photo|promettre|vendre)  1
(photo|description) … (piquer|voler|retoucher|trompeur|faux)
(photo|annonce|description|site|pub) … (flatteur|=embellir|idyllique|vendeur) … (réalité|mais)
(réalité|réel) … tout autre
réalité … (différent|contraire)
autre … réalité
faire rêver … mais
faux (livraison|passage|allégation)
(voiture|profil|offre|stock|disponibilité|remise|technicien|livraison|rendez-vous) (fantôme|fictif|bidon|imaginaire)
(avis|article|produit|colis) … déguiser
(particulier|professionnel) … déguiser
contrefaçon  1
# --- offre non appliquée
(bonus|prime|offre|remise|cadeau|réduction|code|promotion|promo|parrainage|bienvenue|avantage|geste) … !appliquer
(bonus|prime|remise|cadeau|réduction|promo|parrainage) !(recevoir|verser|obtenir|toucher|arriver)
petit ligne … (cacher|caché|invisible|minuscule|découvrir|apprendre|préciser)
petit caractère … (cacher|caché|invisible|minuscule|découvrir|apprendre|préciser)
(condition|astérisque|clause) … (cacher|caché|invisible|minuscule|découvrir|apprendre|préciser)
=en =petits =caractères  1
astérisque  1
offre … (réserver|valable|concerner) … (=que|seulement|nouveau|lien|autre)  1
(estimation|devis|estimer) … (finalement|réel|réalité) … (<nombre>|double|triple)
(devis|prix|tarif|montant|course|facture) … (initial|annoncer|prévoir|accepter|signer) … (dépasser|augmenter|doubler|gonfler|changer|modifier|supérieur|différent)
(payer|facturer|débiter|prélever) … (plus|double|triple) … =que (annoncer|devis|promettre|convenir)
(prix|tarif|montant|cotisation|loyer) !(correspondre|celui|conforme) … (annoncer|afficher|devis|contrat|dire|convenir)
!(même|celui) … (prix|tarif) … (annoncer|afficher|devis)
(option|service|assurance|garantie|montée|étage) … (payer|acheter|souscrire) … !fournir
(payer|acheter) … (option|extension|express|prioritaire|premium) … (jamais|rien|refuser)
(=écrit|=écrite|=marqué|=marquée|=noté|=indiqué|=affiché|=mentionné|=inscrit) … en gros  1
(=écrit|=écrite|=marqué|=marquée|=noté|=indiqué|=affiché|=mentionné|=inscrit) … noir =sur blanc  1
alors que … (écrire|marquer|noter|indiquer|stipuler|mentionner|inscrire)  1
alors =que =c (=est|=était) bien? (écrire|marquer|noter|indiquer|afficher|garantir|mentionner)
pourtant (stipuler|prévoir|garantir -garantie -garanties|annoncer|promettre|confirmer)  2
(accorder|valider) … (écrit|mail|téléphone|oral) … (mais|pourtant|puis|finalement|refuser|annuler)
accord (oral|verbal|écrit|principe) … (refus|refuser|annuler|revenir|jamais|nier)  2
(échéancier|accord|engagement|rendez-vous) … (accorder|écrit|signer) … !respecter
(échéancier|accord|engagement|rendez-vous) … (accorder|écrit|signer) … (refuser|nier|ignorer|annuler)
nier (tout|accord|conversation)  3
(technicien|livreur|conseiller|dépanneur|intervention|passage) (fantôme|imaginaire|fictif)  4
(débit|vitesse|puissance|taux|prix|tarif|qualité|image) … (annoncer|promettre|vendre) …, (réalité|=en =fait|plafonner)  3
(payer|=paye|=paie|vendre|=vendu) … (=4k|=hd|=giga|fibre|=5g|premium|illimité) … (image|débit|réalité|dégueulasse|saccader|=mo|mauvais|flou|jamais)  4
(prime|bonus|remise|cashback|parrainage|chèque) … (promettre|promis|=promise|annoncer|annoncé) … (jamais|toujours|rien|attendre|=vu|=vue)  4
(obligatoire|gratuit|garantie|compris|=fixe|illimité) …, (faux|mensonge|=tu =parles|pipeau)  4
(dire|répondre|annoncer|prétendre|=parait|=paraît) … (technicien|passer|venir) … =pas =là, faux  4
(prétendre|affirmer|dire|=parait|=paraît|noter|marquer) … (technicien|livreur|agent|dépanneur) … (passer|venir|=passé|=venu) … (absent|=pas =là|personne|faux)  4
(prix|tarif|taux|mensualité) (fixe|bloqué|garanti|=à =vie) … (augmenter|changer|passer|hausse)  4
(attirer|=attiré|=attirée|appâter) … (remise|promo|offre|prix|réduction|publicité|pub|tarif)  1
(annoncer|dire|écrire|vendre) … <nombre> … (téléphone|oral|publicité|pub|boutique|commercial) …, (facture|réalité|offre|contrat|écrit|final|finalement) … <nombre>  4
(omettre|=omis|oublier|garder) bien? (dire|préciser|mentionner|signaler|prévenir|informer)  3
(incident|problème|ticket|dossier) … (résoudre|=résolu|clôturer|=clos|régler) … alors … (rien|toujours|=marche|=fonctionne)  4
(mon =œil|=mon =oeil)  1
(prix|tarif|taux|mensualité) (fixe|bloqué|garanti|=garanti|=bloqué|=à =vie) …, (augmenter|hausse|doubler|passer)  4
(rendez-vous|=rdv|créneau) (fixer|=fixé|=pris|convenu|confirmer|=confirmé|donner|=donné) …, (personne|=aucun|lapin)  4
(soi-disant|=soi =disant|=soit =disant) (sans|=sans) (engagement|frais|condition|limite|surprise)  4
aucun parole  3
(geste commercial|remise|réduction) … (annoncer|promettre|=annoncé|=promis|=promise) … (jamais|toujours|rien|=pas)  4
(vendre|=vendu) … (service|offre|option|abonnement) … (finalement|=au =final|=en =fait|pas) !(pouvoir|fonctionner|exister|accéder|disponible)  4
# --- rendez-vous, rappel, passage
(=rappellera|=rappelleront|=recontactera|=rappellerait)  1
aller (rappeler|recontacter)  1
(=devait|=devaient) (rappeler|recontacter|contacter|téléphoner|livrer|venir|passer|intervenir|rembourser|envoyer|recevoir|durer|offrir|verser|finir|terminer|revenir|repasser|réparer)  2
destinataire absent
(absent|passage) … =chez =moi  1
(absent|passage) … toute journée  1
(absent|passage) … (alors|maison|présent)  1
(avis|=dit|prétendre|mention|noter|marquer|indiquer) … (passage|absent|refuser) … (alors|jamais|chez|maison)  3
(dire|prétendre|affirmer|soutenir|déclarer|indiquer|noter) … (être|avoir)? … (passer|livrer|présenter|sonner) … (alors|jamais|faux|=chez)
signer … =à =ma =place
=signé =à =ma =place
(signature|signer) … imiter
(dire|répondre|affirmer) … (blanc|contraire|noir)  1
tout =et =son contraire
changer … version  1
(beau|=belle) parole
(parole|promesse) … =en =air
(parole|promesse) … vent
prendre … pour … (idiot|imbécile|=cons|=con|abruti|jambon)  2  1
langue =de =bois
(rendez-vous|=rdv|promesse|date|délai|engagement|créneau) … (jamais|non) … (tenir|honorer|respecter)
engagement … !tenir
engagement … !respecter
engagement … (bafouer|oublier|piétiner)
(rappel|livraison|technicien) promettre
(protection|garantie|sécurité) … (leurre|illusion|bidon|mirage)
satisfait =ou =remboursé
!(transparent|honnête|sincère)
trompeur
tromper … (client|consommateur|acheteur|abonné|assuré)
(induire|=induit) … erreur
abuser … (confiance|crédulité)
(argument|discours|promesse) (commercial|vendeur)  2
avant … (signer|signature|souscription|vente) … (promettre|assurer|beau) … (après|puis|mais|ensuite|maintenant)
promettre  1
=soit =disant  1
prix appel  1
menteur  4
piège  1
(on|conseiller|responsable|service) =doit (rappeler|recontacter)
(annoncer|afficher|promettre|garantir) … (caisse|finalement|réalité|facturer)  2
garantir … sous <nombre>  2
(livraison|réception|résultat|place|emploi|satisfaction|remboursement|délai|débit|réparation|disponibilité) (=garantie|=garanti|=garantis|=garanties)  1
(livraison|réception|technicien|remboursement|livrer|délai|débit|fibre|réduction|remise|prix|diplôme|formation|date|créneau|bonus|prime|cadeau|emploi|qualité|stock) … (=annoncé|=annoncée|=annoncés|=annoncées|=promis|=promise|=promises)  1
mon =œil
tu =parles  1
(photo|image|visuel) … !celui
(photo|image|visuel) … (mensonge|flatteur)
photo … =pas =celles
promesse … (rester|mort|lettre|oublier|jamais|vide)
parole parole
=pas =de =parole
=aucune =parole
(devis|estimation) (tripler|exploser|gonfler|grimper|dépasser)  2
devis <nombre> … facture
(=devais|=devions) … (recevoir|bénéficier|livrer)  1
(prime|cadeau|bonus|remise|réduction|chèque|geste) … jamais (recevoir|verser|venir|arriver|appliquer)
jamais (recevoir|verser|toucher|voir) … (prime|cadeau|bonus|remise|réduction|geste)
(réduction|remise|promo|promotion) … !(apparaître|appliquer|=appliquée|déduire|compter)
(afficher|indiquer|marquer|annoncer) … (disponible|stock)
(réserver|payer|commander|choisir) … (vue|balcon|étage|côté|fenêtre|catégorie|supérieur|premium) … (donner|obtenir|mais|jamais)  2
chaque fois … (excuse|prétexte|raison|motif|version)  1
raconter … (=histoires|=salades|=bobards|=conneries|=craques)
=mal (renseigner|informer|conseiller|orienter)  1
contrat (prévoir|stipuler)  1
(accord|engagement) … (=renier|oral|verbal|oublier)  2
=renier
changer … (règle|condition|avis|prix|tarif|contrat) … une fois
changer … (règle|condition|avis) … (cours|route|signature|après)  2
changement … condition  1
(prix|tarif) … (changer|différent|modifier) … (entre|caisse|paiement|panier|signature)
(tarif|prix|loyer|taux) (bloquer|fixe|garantir) … (augmenter|augmentation|hausse|finalement|mois)
bloquer … <nombre> an  1
(débit|vitesse|autonomie|consommation|puissance|surface) (annoncer|promettre|plafonner|vanter)  2
!dire … (franchise|supplément|caution)  2
jamais (parler|mentionner|préciser|informer|dire) … (frais|franchise|supplément|caution|engagement|clause|plafond|exclusion)  2
(commercial|vendeur|conseiller|agence|banque) omettre  3
passer sous silence  1
cacher … (frais|condition|défaut|vice|vérité|information|clause|état)
opacité  1
(diplôme|emploi|stage|embauche) (promettre|=garanti|=garantis)
(promettre|garantir -garantie -garanties) … (diplôme|emploi|stage|embauche|débouché)
(rendez-vous|date|créneau|réservation|commande) … confirmer … (personne|jamais|annuler|rien|mais)
vendre (compatible|étanche|garantir|neuf|authentique|original|fonctionnel|complet|réviser)  2
(=pas|rien|loin) … =ce =qui (convenir|prévoir|annoncer|promettre|vendre|=était =convenu)
un coup … un coup  1
dire oui … (dire|puis|après) … non
# --- paradigmes de la troisième passe
!(mentionner|stipuler|préciser) … (devis|annonce|descriptif|publicité)  2
flouer -floue -floues  2
pigeonner
se sentir (tromper|trahir|flouer|duper|berner|rouler|piéger|abuser)
rouler … farine
miroir … alouette
=une fois … (signer|payer|encaisser|installer|inscrire|abonner|engager) …, (=plus|rien|autre|disparaître|changer|non|jamais|personne|contraire)  1
(après) … (signer|signature|paiement|acompte|inscription) …, (=plus|rien|autre|disparaître|changer|non|jamais|personne|contraire)  1
reconditionner …, (abîmer|rayure|rayer|panne|fissure|casser)
grade … (rayure|rayer|abîmer|casser|fissure)
(promettre|vanter) …, (finalement|réalité|vrai|résultat|sauf|mais)
(promettre|annoncer|vanter) …, au final
(promettre|annoncer) …, (toujours|rien|jamais|personne)  1
(promettre|annoncer|garantir|confirmer) …, à ce jour
@pub …, =en =vrai
=en =vrai  1
sur =le papier  1
=en théorie  1
(théorie|théoriquement) …, (pratique|réalité)
bien garder … (dire|préciser|mentionner|parler)
(pub|publicité|spot|slogan) …, faux
(cadeau|offre|promo|prime) … épuiser
alors que … (devis|prix|tarif|forfait) … (ferme|inclus|garanti|fixe|gratuit|illimité)
(devis|prix|tarif|forfait) … (ferme|fixe|compris|définitif) …, (supplément|rajouter|finalement|réclamer)
alors que =c … (comprendre|inclure|couvrir|prévoir|marquer|écrire|garantir|compris|inclus|gratuit) … (contrat|garantie|devis|offre|forfait|prix|abonnement|annonce|site)
prétendre …, (alors|pourtant|faux|jamais)
livrer …, alors que … (rien|présent|maison|domicile|absent)  2
=remis =en main propre  1
(=dit|=disent|=disant|dire|prétendre|affirmer|déclarer) … (=être|avoir)? passer …, (alors|jamais|caméra|présent|domicile|maison|faux|chez)
=disent =être (passer|venir)
laisser (berner|embobiner|endormir)  2
pourtant (=on|=ils|=elle|=il|conseiller|vendeur|commercial) (dire|promettre|garantir|confirmer|annoncer|certifier|jurer)
(dire|assurer|promettre|confirmer|annoncer|affirmer|jurer|certifier|garantir) … (aller|=sera|=serait|=serais|=seront|=seraient) …, (sauf|mais|finalement|or|pourtant|résultat|rien|jamais|toujours)
(certifier|jurer|promettre|affirmer|confirmer|assurer que) … (=allait|=allaient|=serait|=serais|=seraient|=aurais|=aurait|=aurions|=viendrait|=arriverait|=rappellerait|=serions|=passerait|=rembourserait|=recevrais|=marcherait|=coûterait|=paierais|=bougerait|=changerait|=fonctionnerait)  2
(on|=ils|=elle|=il) dire … que … (=serait|=serais|=seraient|=aurais|=aurait|=aurions|=viendrait|=arriverait|=rappellerait|=serions|=passerait|=recevrais|=recevrai|=serai)  2
(dire|répondre|promettre|assurer) … (sous|dans) <nombre> (heure|=h|jour) …, (toujours|rien|jamais|mais|sauf|personne|résultat|finalement)
annoncer … délai …, (rien|toujours|mais|dépasser|jamais)
principe … !respecter
=devait =pas  1
!devoir … (dépasser|augmenter|bouger)  1
(afficher|annoncer|garantir) … (=24h|=48h|=72h|<nombre>) …, (finalement|mais|réalité|toujours)  2
(estimer|estimation|reprise|rachat) … <nombre> …, (finalement|recevoir|fois|motif|mais) … <nombre>
(promesse|parole|engagement|discours) … (vent|=en =l =air|air|lettre|papier|façade|bidon)
(promettre|jurer|assurer|garantir) … (=monts|merveille|lune)
=monts et =merveilles
(loin|=rien) … (=ce =qu =on|=ce =que) … (=avait|=avaient|=nous|=ma|=m) … (dire|promettre|vendre|annoncer|présenter|décrire)
(=pas|=plus|loin) =ce =qui =était (annoncer|convenir|promettre|prévoir|indiquer|écrire|décrire)
(=pas|=plus|loin) =ce =qui =a =été (annoncer|convenir|promettre|prévoir|indiquer|décrire|vendre)
(décevoir|décalage|écart|fossé|gouffre|différence) … entre … (annonce|promesse|publicité|photo|discours|annoncer|dire|réalité)
se (dédire|=dédisent)  2
(nier|contester|oublier) … (promesse|engagement|accord|parole|conversation|propos|avoir promis)
faux (excuse|raison|motif|prétexte|annonce|mention)
=ce =qui faux  1
(avérer|révéler) … faux
(=est|=était) =pas vrai  1
(annoncer|promettre|vanter|selon) … (prospectus|brochure|plaquette|slogan|pub|publicité|dépliant|affiche)  2
selon … (prospectus|brochure|plaquette|slogan|pub|publicité|dépliant|affiche|vendeur|commercial)  2
@vendeur … dire … (=serait|=serais|=seraient|=aurais|=aurions|=viendrait|=arriverait|=rappellerait|=serions|=passerait|=recevrais)  2
(prévenir|annoncer|dire) … =ça (=prendrait|=durerait|=prendrai)  1
engager … par écrit
=était engager … (écrit|terminer|finir|livrer)
(décrire|noter|annoncer|vendre|présenter) …, (arrivée|déballage|réception) … (jaunir|tacher|casser|abîmer|user|trouer|absent|manquer)
!se fier  1
(publicité|pub|annonce|titre|offre|promotion) (racoleur|=racoleuse|=accrocheur|=accrocheuse|alléchant)  1
=racoleuse
=jusqu =à =moins <nombre>  1
demain …, demain  2
demain sans faute  2
(garantir|promettre) … avant … (noël|fête|rentrée|vacances|mariage|départ)  2
=garantie =avant  2
sans engagement …, (mais|payer|frais|préavis|pénalité)  3
engagement …, sans engagement
(parler|promettre) … (cdi|mission|contrat|embauche|emploi|poste|augmentation|prime) …, (terminer|rien|jamais|finalement|mais)
prendre … pour … jambon  2
@vendeur … (certifier|garantir|jurer|affirmer|promettre|soutenir) … (neuf|=neuve|=qu =elle|=qu =il)  2
(devis|prix|tarif|annonce|montant|mensualité) … rien … voir … (final|réel|réalité|payer|place|annoncer|afficher)  4
# --- ce qui a été dit ne se vérifie pas
tissu … mensonge
(on|=ils|=elle|conseiller|conseillère|technicien|service|commercial) mentir
(dire|répondre|indiquer|annoncer|confirmer|assurer|promettre|certifier) … (sous|dans) <nombre> (jour|heure|semaine|mois|=h|=j) …, (aucun|rien|jamais|toujours|personne)
(dire|indiquer|annoncer|assurer|promettre) … aller … (rappeler|recontacter|revenir vers)  2
(promettre|assurer|devoir) … revenir vers  2
(attendre|attente) toujours … (rappel|appel)
toujours attendre … (rappel|appel)  2
(rappel|appel) … (promettre|convenir|prévoir|annoncer) … (jamais|aucun|rien)
aucun rappel … (promettre|convenir|prévoir|annoncer)
sauf que non  2
(dire -disant|assurer|promettre|garantir|certifier) …, sauf que
(dire|assurer|promettre|garantir|certifier) …, en réalité
tout … contraire … (promettre|annoncer|dire|publicité|pub|slogan|principe)
c'est tout contraire
loin … (image|slogan|esprit|discours|publicité|pub|promesse)
(beau|joli|grand) (promesse|parole|discours|publicité|slogan|pub)
(=pas|rien|loin|jamais) … ce que … (convenir|promettre|annoncer|vanter)
malgré … (accord|confirmation|engagement|garantie) … (écrit|oral|verbal|téléphonique|mail|donner)
s'engager … !@faire
=sêtre engager … (rien|jamais|toujours)
(s'était|s'étaient|=sétait) (engager|engagé) …, (rien|jamais|toujours|mais)
(engagement|promesse|accord|parole|contrat|clause) non (tenir|respecter|honorer)
(faire|laisser) croire … (que|client|gens)
(information|info|renseignement|indication|discours) (faux|mensonger|trompeur|erroné|inexact)  3
vendeur rêve  4
on … (promettre|jurer|garantir) … (rien|jamais|toujours|mais|finalement)
(date|créneau|horaire|rendez-vous) … (promettre|garantir) … (rien|jamais|toujours|personne|=pas)
(on|=ils|commercial|vendeur|conseiller|conseillère) … vendre … (gratuit|illimité|sans engagement|sans frais|tout compris) …, (mais|or|finalement|sauf|facturer|payer)
# --- annoncé, réservé, affiché ; en fait…
(=étoiles|étoile) … =en (valoir|mériter) (=deux|=trois|=une|=zéro|<nombre>)  4
(=qui|=que) =en (valoir|mériter) =à =peine? (=deux|=trois|=une|<nombre>)  3
(=soi =disant|soi-disant|prétendument) … (offrir|=offert|=offerts|gratuit|=offerte|garantir|=garanti|inclure|=inclus|=neuf|immédiat|express|assurer)  4
(=offert|=offerts|=offerte|gratuit|=garanti|=inclus|=incluse|=neuf|immédiat|express) (=soi =disant|soi-disant|=tu =parles|=mon =œil)  4
photo (=dater|=datent|retoucher|=trafiquées)  4
(=nous|=m|=me) changer (=d|=de) (hôtel|chambre|vol|date|horaire|catégorie|logement)  3
(catégorie|gamme|qualité) … (inférieur|=en =dessous) … (réserver|=réservée|payer|=payée|=prévue|annoncer|=commandée|=celle)  4
(réserver|=réservé|louer|commander) … (=me|=nous|=on) … (refiler|=refile|=refilé|fourguer|=fourgue)  4
(réserver|=réservé|=réservée|=prévu|payer) …, =à =la =place … (=une|=un)  3
(annoncer|=annonce|=annonçait|promettre|=dit|dire|=disait) <nombre> (jour|semaine|mois|heure) …, (=on =en =est|=j =en =suis|=toujours|finalement|=au =final|=en =fait|=bilan|=résultat) … <nombre>  4
(=avant|=sous|=en) (=13h|=24h|=48h|=72h|jour|heure) … (payer|=payé|=payée|facturer) …, (livrer|=livré|arriver|recevoir) … (=lendemain|=surlendemain|après|tard|<nombre>)  4
(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain) =on =me =dit (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain)  4
=on =me =dit (lundi|mardi|mercredi|jeudi|vendredi|samedi|demain) …, (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|=rien|=puis|=et) … (=on|mardi|mercredi|jeudi|vendredi|samedi|rien|personne|=plus)  4
(=à =chaque =fois|=chaque =fois|=chaque =semaine|=chaque =jour|=tous =les =jours) … (=nouvelle|=autre|=une =nouvelle) (date|excuse|échéance|promesse)  4
(date|délai|échéance) … changer … (=tous|chaque|=sans =cesse|fois|constamment)  1
(promettre|=promis|=promise|=prévu|=prévue|annoncer|=annoncé|=annoncée) =pour … (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|samedi|noël) …, (repousser|=repoussé|=repoussée|=puis|reporter|=reporté|décaler)  4
(=faux|=fausse|gonflé|=gonflé|=fictif|=bidon) =prix =barré  4
=prix =barré (=gonflé|=bidon|=faux|fictif|=mensonger)  4
(=en)? stock (afficher|=affiché|=annoncé|=sur =le =site|=soi =disant) …, (réalité|=fait|rupture|=non|annuler|=annulé|=indisponible|jamais)  4
=en stock …, (=puis|=en =fait|=au =final|finalement|réalité) … (rupture|=indisponible|=plus =disponible|semaine|fournisseur)  4
(=écrit|=marqué|=affiché|=indiqué) … (=en =gros|=en =grand) … (=en =petit|=en =tout =petit|minuscule|astérisque)  4
(passer|=passée|=passé) =à =la trappe  4
!(respecter|suivre) … (programme|itinéraire|planning|descriptif|délai)  3
(programme|itinéraire|circuit|planning) … !(respecter|suivre|tenir|conforme)  4
(programme|itinéraire|circuit|excursion|visite|escale) … (modifier|=modifié|changer|=changé|supprimer|=supprimée|annuler|écourter|=écourtée) … (=sans|fois|dernière|=prévenir|compensation|contrepartie|=avertir|place)  4
(prestation|service|option|équipement|activité|excursion) … (=prévue|=prévues|=prévu|=annoncés|=annoncées|=annoncée|=payée|=payées|=promis|=promise) … (=non|=jamais|absent|inexistant|fermer|=fermée|=fermé)  4
(piscine|restaurant|spa|sauna|bar|parking|=jacuzzi|navette|wifi|ascenseur|plage|salle) … (=annoncée|=annoncé|=promis|=promise|=vantée|=vanté|=prévu|=prévue) … (fermer|=fermée|=fermé|panne|inexistant|=inexistante|payant|=payante|=hors|vide)  4
=vendu =comme (neuf|=neuf|authentique|=fonctionnel|=d =occasion|reconditionné) …, (=en =fait|abîmer|rayer|=faux|=contrefaçon|cassé|occasion|sale|=mauvais)  4
=soi =disant <nombre> étoile  4
=soi-disant <nombre> étoile  4
(=soi =disant|soi-disant) =en stock  4
(=tout =inclus|=all =inclusive|=tout =compris|gratuit|=illimité) …, (=sauf =que|=en =fait|=mais|=finalement) … (payer|payant|=payante|supplément|limite|=limité|facturer)  4
(=black =friday|solde|promo|promotion|réduction) … (=de =pacotille|bidon|=bidon|faux|mensonger|=du =vent|=de =façade|=en =carton|=fictive|=fictives)  4
(rédiger|écrire) … annonce … imagination  4
(=censé|=censée|=censés|=supposé|=supposée) … (=en =fait|=en =réalité|alors =que)  3
devis <nombre> …, facture <nombre>  5
devis (=de|=à|=ferme) <nombre> … (=final|=finalement|=arrivée|=sortie) … <nombre>  5
(=au =téléphone|=affiché|=vitrine|=au =départ) … <nombre> …, (=au =final|=finalement|=à =la =caisse|=sur =place|=à =la =sortie) … <nombre>  4
<nombre> (€|euro)? … (affiché|=affichés|=vitrine|=annoncés|=annoncé|=promis) …, <nombre> (€|euro)? … (=caisse|=final|=sortie|=arrivée|=réalité|=vrai|=facture)  5
=rien =à =voir =avec … (annonce|site|promesse|catalogue|brochure|visite)  3
(=annoncent|=annonce|=affichent|=affiche|=prétendent|=vantent|=vante|=promettent) … (=fait =maison|fait-maison|maison|frais|local|=bio|artisanal) … (surgelé|congelé|=carton|=sachet|industriel|=boîte)  5
=toujours =une =bonne? (excuse|=nouvelle =excuse)  1
(pose|livraison|chantier|travaux|ouverture|examen|versement|remise) … (=prévue|=prévu|=prévus|=annoncée|=annoncé) … (=en|=pour) (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) … =puis  5
=le =fameux … (campus|suivi|service|garantie|coaching|accompagnement|stage|=coach) … (=c|=est|=n|=se)  3
(=nous|=m|=me) (=avait|=avaient|=ont|=a) … (=vanté|=vantés|=fait =miroiter)  4
=vendu =du =rêve  4
(formation|stage|séjour|abonnement|contrat|cours|voiture|maison) … (=vendue|=vendu|=vendus|=vendues) … (=avec|=comme) …, (=en =réalité|=en =vrai|=en =fait|=au =final|=résultat|=finalement)  4
(=vendue|=vendu|=annoncé|=annoncée|=promis|=promise|=garanti|=garantie) …, (=en =réalité|=en =vrai|=dans =les =faits)  4
=vous … (=aurez|=auriez) … (=le =logement|=appartement|=la =place|=les =clés) …, (=attribué|=loué|=donné|=pris) … (=autre|=quelqu'un)  4
soi-disant (prioritaire|révisé|neuf|certifié)  3
=rien … (=respecté|=tenu) … (=promis|=contrat|=engagement|=dit|=convenu)  3
(=disent|=dit) … =une =chose … =contraire  3
contrairement … (engagement|accord|parole)  4
(s'avérer|avérer) (faux|inexact|erroné|mensonger)  4
(donner|fournir|=donné|=donnés) … (mauvais|faux) (information|renseignement|info|conseil)  4
# --- promis, réservé, confirmé, puis rien
(=réservé|=réservée|=confirmé|=confirmée|réservation|confirmation) …, (=personne|=aucun) … (sur =place|attendre|accueil|agent|chambre|table|arrivée)  2
(afficher|=affiché|=affichés|=affichées|planning|=programmés) … (annuler|=annulés|=annulé|=annulées|supprimer|=supprimés)
=on =m (=assure|=promet|=jure|=garantit) … (chaque|=fois|=appel|toujours)
=on =m … (=assuré|=promis|=juré|=garanti) … (=que|=un|=une|=sous|=pour)
=on =nous … (=assuré|=promis|=juré|=garanti|vanter|=vanté) … (=que|=un|=une|=sous|=pour)
(miroiter|vanter|=vanté|=vantée) … (mais|=or|=résultat|=au =final|finalement|jamais|=rien)
(annoncer|=annoncent|afficher|prétendre|vendre|=vendu|promettre) … (maison|frais|bio|local|artisanal) …, (surgelé|industriel|congelé|réchauffer|carton|=micro-ondes|conserve)
=sans (engagement|=frais) …, (découvrir|=découvre|surprise|=finalement|=en =fait|=en =réalité)
=sous (=24h|=48h|=72h) …, (=toujours|=jamais|=semaines|semaine|=personne|=rien|=dans <nombre> jour)
(promettre|=promet|=promis|jurer|assurer) … (rappel|rappeler|contacter|recontacter|nécessaire) …, (rien|jamais|toujours|personne|=depuis)
=dit =que =c =était (=bon|=fait|réglé|validé|annulé) …, (=or|=mais|=pourtant|=encore|=toujours|=prélevé|=prélevée|rien)
(=c =est|=était) faux … (=ils|jamais|=appelé|vérifier)  1
=dit =que … (=fait|=réglé|=bon|=envoyé|=validé) alors =que
(=m|=me|=nous) (=assurent|=jurent|=promettent|=garantissent|=affirment) (=que|=qu|=un|=une|=depuis|=tout)
(jurer|promettre|affirmer) … =chaque =fois

# --- rendez-vous pris, date donnée, et rien
(@rdv|date|horaire|heure|planning|calendrier) …, !(respecter|honorer|tenir)  4
!(respecter|honorer|tenir) … (@rdv|planning|calendrier)  4
aucun (@rdv|horaire|date) … (respecter|honorer|tenir)  4
@rdv …, !(venir|présenter|arriver)  4
@rdv …, (poser|mettre) … lapin  4
poser lapin  4
(=devait|=devaient|promettre) … (passer|venir|intervenir) …, !(passer|venir|intervenir|présenter)  4
(annoncer|promettre|prévoir|confirmer) … (passage|venue|visite|intervention) …, !(venir|présenter|passer|arriver)  4
@venant … !(présenter|venir|passer)  1
(prévoir|programmer|annoncer|planifier|fixer) …, (repousser|reporter|décaler) …, =puis  1
(date|livraison|travaux|rendez-vous|intervention|ouverture) … (=sans =cesse|constamment|=à =chaque =fois|fois) (repousser|reporter|décaler)  1
(=devais|=devions|=devait|=devaient|=devrais) … (recevoir|livrer|arriver|récupérer|emménager|verser|intervenir|expédier|rembourser|ouvrir|poser) …, (toujours|rien|jamais|personne|=encore|=attends|=attend)  4
(garantir|promettre|annoncer|assurer) … =pour …, (arriver|recevoir|livrer) … @quand  4
(payer|=mis|supplément|option) … (=24h|=48h|express|rapide|prioritaire|urgent) …, (toujours|rien|jamais|attendre|jour)  4
# --- on me dit que c'est fait, et rien
(on|=ils|conseiller|conseillère|service) … (dire|confirmer|assurer|certifier|affirmer|répondre) … (=va|=vont|=vais|=vas) … (envoyer|partir|recevoir|traiter|faire|contacter|rembourser|virer|régler) …, (rien|toujours|jamais|aucun)  4
(on|=ils|conseiller|conseillère) (assurer|certifier|affirmer|confirmer) …, (finalement|pourtant|faux|refuser|contraire)  3
(dire|répondre) … (=à =chaque|chaque) … (=en =cours|semaine|demain|bientôt|jour) …, (rien|toujours|jamais)  4
(=convenu|=convenue) … (rien|jamais|refuser)  3
(=était|=avait) (convenir|=convenu)  2
(censé|sensé|supposé) … (résilier|occuper|régler|transférer|annuler|envoyer|réparer|remplacer|couvrir|rembourser|protéger|livrer|rappeler|servir|faire) …, (rien|jamais|pas|mais|non|refuser|finalement|personne|toujours)  4
(=devait|=devaient) … occuper …, (rien|jamais|personne)  4
(=accordé|=accordée|=accepté|=acceptée|=promis) …, (puis|=lendemain|ensuite|maintenant|finalement) … (refus|refuser|rétracter|annuler|revenir|nier)  4
(accord|accorder|accepter|valider) …, (refus|refuser|rétracter) … (lendemain|signature|après|jour)  4
(=disent|=dit|=avaient|=avait) … !faire … ce (qu'ils|qu'elle|qu'il|que) … (dire|promettre|annoncer)  4
!faire … (=ce =qu =ils|=ce =qu =il|=ce =que) … (promettre|annoncer)  4
promesse … (aucun|peu|zéro) … (résultat|acte|suite|effet)  4
(annoncer|=annonce|=annonçait) … <nombre> …, (contrat|facture|bail|caisse|écrit|sortie) … <nombre>  4
devis <nombre> …, contrat <nombre>  5
signer … <nombre> …, (prélever|payer|facturer|passer|réclamer|débiter) … <nombre>  4
(annoncer|donner|dire) … (prix|tarif|montant) …, !même  3
# --- l'annonce, la photo, la fiche ne disent pas vrai
!ressembler … (voir|=voit|=vois|attendre|annonce|site)  3
(description|descriptif|fiche) … (erroné|inexact|faux|mensonger|trompeur|fantaisiste)  4
(loin|rien =à =voir) … (description|descriptif|annonce|catalogue)  2
(beau|joli|superbe) (photo|image|vidéo|vitrine) …, (mauvais|réalité|déception|horrible|décevoir|nul)  4
!celui … (photo|annonce|site|image|contrat|devis)  4
(fiche|étiquette|site|annonce|carte|menu) … (indiquer|annoncer|afficher|promettre) …, (=en =fait|réalité|surgelé|polyester|plastique|faux)  4
horaire … (faux|inexact|erroné|fantaisiste)  3
(horaire|adresse|coordonnée|numéro|information|info|renseignement) … !(exact|bon|correct|fiable|vrai)  2
(indiquer|inscrire|écrire|afficher|annoncer|marquer|noter) … ouvert …, (=cas|fermé|fermer|faux|clos|clore)  4
(indiquer|annoncer|prétendre|dire|afficher|inscrire|écrire|affirmer) …, =ce =qui … (=pas =le =cas|=pas =vrai|faux|=n =est =pas =le =cas)  4
# --- on ne me l'avait pas dit
=aucun =moment …, (informer|prévenir|dire|préciser|parler|mentionner|avertir|signaler)  3
!(informer|prévenir|dire|préciser|avertir|parler|mentionner) … (signature|souscription|inscription|adhésion|=carence)  1
(signature|souscription|inscription|réservation|adhésion) … !(informer|prévenir|préciser|avertir|mentionner|parler)  4
# --- offert, puis retiré
(gratuit|offrir|offert|cadeau|essai) …, (débiter|prélever|facturer|retirer)  3
(prix|offre|tarif|mieux) … (vu|voir|d'après) … (pub|publicité)  3
!(conforme|correspondre|ressembler) … (promesse|publicité|pub|contrat|devis|vendre|annoncer|annonce)  3
mensonge  3
(accuser|=accusée|=accusé) … (mensonge|mentir)  1
poudre =yeux  2
donner accord … (puis|lendemain|ensuite|maintenant|finalement) … (refuser|rétracter|annuler|revenir|nier)  4
(devoir|aller) … passer …, mais … !passer  4
(devoir|aller) … venir …, mais … !venir  4
(=devais|=devait|=devions|=devaient) … @quand …, (=on|=nous) (=est|=sommes) … (@quand|<nombre>)  4
(=me|=nous) (dire|répondre) … (=semaine =prochaine|demain|bientôt) … depuis … (<nombre>|mois|semaine|an)  4
(=cours|complet|parti|fait|réglé|validé) … (=virement|remboursement|colis|carte|courrier|mail) … (=va|=vais) … rien  3
petit (ligne|caractère)  1
baratiner  3
(conseiller|service|on|=ils) … (confirmer|dire|assurer) … que … (=va|=vais|=vont) …, (toujours|rien|jamais|aucun) … (rien|recevoir|virement|fait|vu)  3
beaucoup promesse  3
(=devait|=devaient) … occuper … !faire  4
(=devait|=devaient) … occuper …, rien  4
(assurer|confirmer|dire) … que … (prendre|pris|prise) =en charge …, (=veulent|vouloir|refuser|maintenant|finalement|rien)  3
mascarade  1
prétendre … (passer|livrer|présenter|venir|appeler|envoyer|déposer|signer)  2
annoncer … (pour|avant) =le? (@quand|<nombre>)  1
@image … !(correspondre|conforme|ressembler)  1
!(correspondre|conforme|ressembler) … (@image|site)  1
(repousser|reporter|décaler) … (=sans =cesse|constamment|=à =chaque =fois)  1
!hauteur … (vanter|promettre|annoncer|publicité|pub|promesse|slogan)  4
(=devais|=devions|=devait) … (avoir|recevoir|obtenir|donner) … (réponse|retour|nouvelle|résultat|décision|chèque|appel) … (@quand|lendemain|tard|=24h|=48h|<nombre>|promis)  3
(rien|aucun) … vrai … (publicité|pub|annonce|site|promesse|discours|promettre)  3
=ce =qu … (dire|promettre|annoncer) … =ce =qu … faire  3
=ce =que … (dire|promettre|annoncer) … (=ce =que|=ce =qu) … faire  3
(dire|répondre) oui … non … (courrier|téléphone|après|lendemain|guichet|écrit|mail)  3
(soi-disant|=soit =disant|prétendument) (essayer|tenter|appeler)  3
(facile|beau|bien) … promettre … (tenir|faire|dur|moins)  4
promettre …, (dur|difficile) … tenir  4
(formation|stage|école|diplôme|cours) … (censé|sensé|devoir|promettre) …, (aucun|rien|jamais) … (débouché|emploi|travail|stage|embauche|diplôme)  4
(garantie|garanti|gratuit|bloqué|fixe|définitif) … (=à =vie) … (durer|=duré|fini|arrêter)  4
(contrat|bail|devis|offre|prix|logement|véhicule|modèle) … !celui … (présenter|proposer|montrer|vendre|annoncer|promettre|choisir|visiter|réserver)  4
(annoncer|annoncé|afficher) … =à (quai|heure|=l =heure) …, (jamais|annuler|supprimer|=jamais)  3
!transparence … (frais|prix|tarif|contrat|condition|calcul)  3
manque transparence … (frais|prix|tarif|contrat|condition|calcul)  3

[éloge]
comme (promettre|convenir)  2
!mauvais surprise  1
promesse (tenir|respecter|honorer)  4
promesse … (bien|toujours|entièrement) tenir  4
tenir … (promesse|parole|engagement)  4
respecter … (promesse|parole|engagement)  4
engagement (tenir|respecter|honorer)  4
conforme … (promesse|publicité|promettre)  3
hauteur … (promesse|publicité)  3
!mensonge  3
(tout|=tout) … (=prévu|=annoncé|=promis) … (respecter|=respecté|tenir|=tenu|=conforme|=là)  4
(promesse|engagement|délai|parole) … (tenir|=tenue|=tenus|respecter|=respecté|=respectés)  4
prix annoncer … (=payé|=respecté|=tenu|=facturé|=prix =payé)  5
(devis|parole|engagement) (=respecté|=tenu|=tenue|=respectés|=tenus)  4

[neutre]
=prix … différent … (internet|téléphone)
délai … tenir compte
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
se promettre
=je =vous promettre
accuser … menteur
passer … pour … menteur
piéger … (arnaqueur|phishing|escroc)
annoncer … (mort|décès|grossesse|couleur)
assurer … (service|suivi|permanence)
faire … avoir … (internet|réponse|rendez-vous|information)
comme … =avait dire
=qu =on =me =l =avait =dit
(suivi|statut|écran|page|terminal|ordinateur|machine|compteur|panneau|borne) afficher
ça promettre
=ça =promet
=promis …, (=reviendrai|jurer|je)
annoncer que … !@faire
=j =ai donner … faux
notre transparence
(=je|=j) … (promettre|jurer|garantir) … (jamais|plus|changer|revenir|fuir)
!dire … rien
rien à dire
=ça !vrai
(amour|être) … vrai
annoncer que … (complet|fermé|annuler|attendre)
(chacun|autre|un) dire … contraire
(=offre|=offres|annonce) emploi
promesse embauche
petit annonce
=est promis
=dupont
=en =berne
(traiter|insulter|passer) … menteuse
(traiter|insulter) … menteur
(=suis|=serais) (un|une|gros)? (menteur|menteuse)
(vouloir|devoir|falloir|=aurais|obliger) mentir
tenir compte
cacher derrière
=je =me garder
=j =ai (omettre|oublier)

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
plainte  On m'avait dit que la résiliation était gratuite.
plainte  Le commercial a omis de me parler des frais.
plainte  Prime de bienvenue jamais versée.
plainte  Le vendeur m'a juré que la voiture était révisée.
plainte  Prix fixe sur trois ans, augmenté au bout de six mois.
plainte  Technicien fantôme, personne ne l'a vu.
rien     Le technicien est venu lundi.
plainte  ils prétendent que j'ai signé le bon
plainte  La réduction annoncée n'est pas appliquée en caisse.
plainte  Le tarif a changé entre le panier et le paiement.
plainte  Aucune transparence sur les frais de dossier.
rien     Prétexte un peu léger pour se revoir.
rien     Mon scooter est assuré pour 6 mois.
rien     Le conseiller m'a proposé un rendez-vous mardi.
plainte  Sur la brochure, vue sur le lac, en vrai vue sur le parking.
plainte  On nous vend du rêve à la signature et ensuite plus rien.
plainte  On se sent floués par ce garage.
plainte  Le livreur a noté absent alors que j'étais à la maison.
plainte  Ils m'ont confirmé que je serais livrée mardi.
rien     Le compteur affiche 320 et votre facture 410.
rien     Rien à dire, séjour parfait.
plainte  Ce sont des menteurs.
plainte  On m'a dit qu'un réparateur passerait sous 48 heures, toujours personne.
plainte  Le commercial nous a vendu du rêve.
plainte  Rien à voir avec ce qui était convenu.
rien     J'ai vendu ma voiture, je n'ai plus rien à assurer.
rien     Chaque guichet dit le contraire de l'autre.
rien     J'ai répondu à une offre d'emploi.
plainte  Mardi on me dit jeudi, jeudi on me dit lundi.
plainte  Un deux étoiles annoncé quatre, l'excursion est passée à la trappe.
plainte  Ils nous ont changé d'hôtel la veille du départ.
plainte  Devis 120, facture 260.
plainte  Séjour annoncé avec piscine, en réalité un bassin vide.
plainte  Les renseignements se sont avérés faux.
rien     Le délai tient compte du jour du paiement.
plainte  RDV confirmé avec le plombier, il n'est jamais venu.
plainte  Les rendez-vous ne sont pas respectés.
plainte  Les horaires affichés sur la porte sont faux.
plainte  Ils étaient censés résilier mon ancien bail, ça n'a pas été fait.
plainte  L'appli dit la gare ouverte, ce qui n'est pas le cas.
plainte  Belle photo, mauvais produit.
plainte  J'ai payé l'option express, dix jours plus tard rien.
rien     Malgré le tarif de notre assurance, pas de véhicule de prêt.
rien     Je suis satisfaite des garanties offertes.
rien     Ce n'est indiqué nulle part dans la notice.
rien     Ils n'écoutent pas ce qu'on leur dit.
plainte  Ce qu'ils disent et ce qu'ils font, ce n'est pas pareil.
plainte  La garantie à vie a duré un an.
rien     L'année prochaine je pars, c'est promis.
