titre  Arnaque et fraude
quoi   Le client accuse d'arnaque, de vol ou d'escroquerie, ou signale un hameçonnage, un piratage, un paiement qu'il n'a pas fait.
@eur  euro € =eur =balles =fcfa =cfa =francs
@paiement     paiement prélèvement débit transaction virement retrait achat opération commande dépense
@filou        escroc arnaqueur filou charlatan brigand truand gangster crapule fripouille bandit malfrat margoulin truqueur =voleurs =escrot =escrots =arnaqueuse =scammer =scammeur =scammeurs =scammers
@soutirer     voler dérober soutirer extorquer subtiliser racketter détourner siphonner piquer ponctionner escroquer
@magot        argent =sous fric thune pognon économie épargne euro =compte
@butin        voiture véhicule moto scooter vélo sac portefeuille valise bijou cambriolage effraction serrure gendarme gendarmerie catalytique plaque jante

@inconnu      inconnu étranger autre
@objet        vélo voiture téléphone =console scooter moto valise sac colis carton montre bijou argent ordinateur tablette manteau veste batterie bagage carte chèque portefeuille trottinette
@escroc2      acheteur vendeur propriétaire bailleur annonceur locataire artisan livreur  agent intermédiaire
@faux1        faux =faussaire =bidon =fictif =fictive =fantôme =imaginaire =inexistant =inexistante =frauduleux =frauduleuse

[plainte]
carte & coursier  4
(présenter|appel|téléphone|appeler) … (conseiller|banque) … (remettre|donner|confier) … (carte|coursier|code)  4
(=on =était|=nous =étions|=nous =sommes|=sommes|=étions) <nombre> … (même =cas|même situation|victime|pigeon|trottoir)  2
(logo|=entête|en-tête|tampon|=faux) … (gouvernement|état|officiel|république|ministère|impôt|police|=ameli)  3
(boîte|société|entreprise|site|boutique) (fantôme|écran|bidon|=radiée|fictif|=offshore)  3
(siret|=siret|=siren) … (radier|=radié|faux|inexistant|exister|bidon)  4
acompte …, (disparaître|volatiliser|évaporer|fantôme|nature|jamais =revenu)  3
(valider|confirmer|approuver|autoriser) … (appli|application|opération|code|virement|paiement|transaction)  1
(service|pôle|cellule) (sécurité|=antifraude|=anti-fraude|fraude) … banque  1
<nombre> @eur (envoler|disparaître|volatiliser|évaporer|siphonner|=envolés|=disparus)  2
(faux|=fausse|soi-disant|=prétendu) … (service|conseiller|banque|police|livreur|agent|site|annonce) … (carte|code|compte|argent|virement|valider)  4
(annonce|numéro|profil|site|page) … (disparaître|supprimer|volatiliser|évaporer) … (lendemain|paiement|virement|argent)  3
(payer|virement|virer|acompte|verser) …, (annonce|numéro|vendeur|propriétaire|profil|artisan) … (disparaître|supprimer|volatiliser|attribuer|exister|évaporer|injoignable|fantôme|nature)  4
numéro … !attribuer  1
!(artisan|vendeur|livreur|entreprise|propriétaire|agence|gérant|société) … (revoir|revenir) … (acompte|argent)  1
jamais (revoir|=revu) … (artisan|vendeur|entreprise|maçon|peintre|cuisiniste|gérant)  3
(gruger|truander|flouer|duper|spolier|escroquer|plumer) … (client|gens|consommateur|vieux|retraité)  4
gruger  4
=grugé  4
spolier  3
duper  3
(=sentir|sentir|sentiment|impression) … (=volé|=volée|=volés|=arnaqué|=arnaquée|=arnaqués|=floué|=dupé|=escroqué|=grugé)  4
vol (manifeste|qualifier|caractériser|=organisé|=légal|déguiser|=pur|pur)  4
(=voler|voler|=volent) … (client|gens|argent|=sous|pauvre|monde|locataire|usager|vieux)  3
(abus|abuser) =de? (confiance)  3
acheteur … (prétendre|dire|affirmer|jurer) … !recevoir  4
(livreur|coursier|employé|chauffeur) … voler … (téléphone|colis|contenu|argent|commande|bijou)  4
# marchandise volée, contrefaite, trafiquée
(vendre|acheter|vendu) … (vélo|téléphone|voiture|moto|scooter|objet|produit|=console|appareil|véhicule|billet|sac|montre) voler  4
(vélo|téléphone|objet|=console|billet) voler … (plateforme|annonce)  4
=recelleur  4
=receleur  4
recel  4
contrefait  4
contrefaçon  4
(falsifier|trafiquer|truquer|bidouiller|maquiller|imiter|contrefaire) … (compteur|kilométrage|signature|facture|photo|avis|document|contrat|billet|constat|compte|résultat|=pesée|balance|date|étiquette)  4
(compteur|kilométrage|signature|facture|document|contrat|billet|balance) … (falsifier|trafiquer|truquer|maquiller|imiter|contrefaire)  4
(photo|image|annonce|texte|contenu) … (piquer|voler|copier|pomper) … ailleurs  4
(photo|annonce|visuel) (piquer|voler) 4
(contrat|devis|crédit|prêt|document|mandat) … signer … =ma place  4
# paiements que le client n'a pas faits
(débiter|prélever|facturer|retirer|payer|dépenser) … site … !(connaître|entendre|commander|aller|utiliser)  4
(débiter|prélever|débit|prélèvement|paiement|achat|transaction|retrait|virement|opération) … !(autoriser|reconnaître|origine)  3
(débit|prélèvement|paiement|achat|transaction|retrait|opération) … (=jamais|=pas) (=faits|=faites|autoriser|reconnaître)  3
!autoriser … (paiement|opération|virement|transaction|achat|débit|prélèvement)  3
(carte|compte|livret|identité|nom|=rib) … (utiliser|servir) … (étranger|insu|inconnu|=mon accord|escroc)  4
(débiter|prélever) … (étranger|pays|inconnu) … (site|société|commerçant)  3
opposition … (carte|heure|chèque) … (fraude|refuser|rembourser|débiter|plainte|police)  4
faire =opposition … (heure|aussitôt|immédiatement)  3
(crédit|prêt|compte|abonnement|ligne|forfait) … (ouvrir|souscrire|créer) =à =mon =nom  4
(ouvrir|souscrire|créer|contracter) (crédit|prêt|compte|ligne|forfait) =à =mon =nom  4
quelqu'un … (ouvrir|souscrire|créer|utiliser|vider) … (=mon|=mes|=notre) (nom|compte|carte|livret|identité|chèque)  4
=quelqu =un … (ouvrir|souscrire|créer|utiliser|vider) … (nom|compte|carte|livret|crédit|identité)  4
(compte|livret|cagnotte|carte) (vider|siphonner|piller|pirater|hacker|usurper)  4
(vider|siphonner|piller|pirater) … (compte|livret|cagnotte|carte|économie)  4
# hameçonnage
(appeler|appel|sms|mail|message|téléphoner) … numéro … (ressembler|=identique|banque|usurper|faux|masquer)  3
numéro … ressembler … (banque|opérateur|transporteur|administration|assurance|service)  4
(@faux1|=pseudo|=prétendu) (banquier|policier|acheteur|site|annonce|profil|sms|recruteur|propriétaire|billet|boutique|formation|amende)  3
(faux|=fausse|=faux) (conseiller|conseillère|technicien|agent|livreur|vendeur|site|compte|avis|employé)  4
(=soi|=soit) =disant (conseiller|banquier|policier|technicien|agent) … (code|carte|banque|compte|virement)  4
(soutirer|voler|extorquer) … (=codes|code|mot =de passe|identifiant|coordonnée)  3
se faire =passer =pour … (banque|conseiller|agent|policier|livreur|acheteur|police|impôt|propriétaire)  4
(annonce|formation|appartement|location|logement|boutique|entreprise|vendeur|société|profil) (@faux1)  4
(annonce|appartement|location|logement|boutique|vendeur) !exister  3
!exister … (annonce|appartement|location|logement|boutique|vendeur)  3
@escroc2 … disparaître … (argent|acompte|caution|nature|paiement|somme|avec)  4
(disparaître|volatiliser|évaporer) … avec … (argent|acompte|caution|somme|=sous|euro)  4
(argent|acompte|caution|somme|euro) … (disparaître|envoler|volatiliser|évaporer)  3
acheteur … (prétendre|garder|conserver|=garde|=nie|mentir|affirmer|dire) … (produit|article|=console|objet|argent|recevoir|=reçu|colis)  3
(=la|=le|=les) … (produit|article|=console|objet|téléphone|colis|marchandise) … =et =l =argent  4
=console =et =l =argent  4
# vol par un livreur, un employé, un tiers
@objet … (voler|dérober|piquer|subtiliser|détourner) … (livreur|chauffeur|employé|transporteur|entrepôt|agent|facteur|coursier)  4
(livreur|chauffeur|employé|transporteur|coursier|facteur|déménageur) … (voler -volant|dérober|piquer|subtiliser|détourner|empocher) … @objet  4
(livreur|coursier|chauffeur|facteur) … garder … (colis|commande|paquet|repas) … (=lui|=pour)  4
(dérober|subtiliser) … @objet  3
@objet … (dérober|subtiliser)  1
carton … vide … (voler|dérober)  4
voler … (valise|sac|téléphone|portefeuille|bagage) … (train|gare|avion|bus|hôtel|bagagerie|chambre|vestiaire|consigne)  3
# se faire avoir
pigeonner  4
=pigeonné  4
=pigeonnée  4
=pigeon  1
(se|=me|=nous|=suis|=sommes) faire (=pigeonner|=plumer|=dépouiller|=rouler|=entuber|=enfler|=carotter|=truander|=blouser)  4
(=me|=m|=se|=suis|=nous) faire =avoir … (euro|acompte|caution)  3
attrape-nigaud  4
attrape-couillon  4
=attrape =nigaud  4
inventer … (panne|frais|défaut|réparation|dette|rayure|dommage|infraction)  3
(complice|complicité) … (escroc|arnaque|vol|fraude)  3
extorquer  4
extorsion  4
racket  1
(compte|=cpf) formation … (vider|utiliser|débiter|voler|insu|accord)  4
formation … (fantôme|bidon|fictif)  4
# arnaque
arnaque  4
=arnak  4
=arnaques  4
arnaquer  4
(gros|pur|vrai|=belle|véritable|énorme) arnaque  5
faire arnaquer  5
arnaque (total|complet|organiser|géant|absolu|dissimuler)  5
arnaque & fuir  5
crier arnaque  4
ça sentir arnaque  4
arnaqueur  5
=scam  4
=scamé  4
=scammé  4
# escroquerie
escroquerie  5
escroquer  5
@filou  4
bande @filou  5
bande voleur  5
(sale|vrai|gros|véritable|pur|simple|tout) voleur  5
@entreprise voleur  5
=voleurs fuir  5
c'est voleur  4
traiter … voleur  2
voleuse  1
filouterie  4
malversation  4
mafia  4
mafieux  4
abus confiance  4
bande organiser  1
association malfaiteur  4
malhonnêteté  1
pratique … (frauduleux|malhonnête|mafieux|illégal)  3
méthode … (frauduleux|mafieux|escroc|gangster)  3
(procédé|manœuvre|manipulation) (frauduleux|malhonnête|illégal)  3
patron voyou  3
assureur voyou  3
banque voyou  3
délit  1
(société|entreprise|boîte|équipe|bande|pratique|méthode) … (gangster|escroc|mafia|mafieux|brigand|bandit|voleur)  4
(=quelqu|inconnu|individu|hacker|pirate|on) … (servir|utiliser|connecter|=servi|=connecté|entrer|accéder) … (=mon|=notre) (compte|carte|=cb|identifiant)  4
(changer|modifier|=changé|=modifié) … (=mon|=mes) (mail|adresse mail|mot =de =passe|identifiant) … (étranger|pirate|inconnu|insu|=à =ma =place)  4
(opération|paiement|achat|prélèvement|débit|virement) … (=que =je =n|=que =je) … !(faire|effectuer|autoriser|valider|connaître)  5
ni =d =eve =ni =d =adam  3
(faux|=fausse) (conseiller|conseillère|banquier|agent|technicien|sms|mail|site|livreur|colis)  4
(vider|=vidé|siphonner|=siphonné|=vidés|=vide) … (=mon|=mes|=notre|=son) (compte|livret|carte|épargne|économie)  4
(pirater|=piraté|=piratée|hacker|=hacké|usurper|=usurpé|cloner|=clonée) … (compte|carte|identité|=cb|numéro|mail)  4
(compte|carte|identité|=cb|ligne) … (pirater|=piraté|=piratée|hacker|=hacké|usurper|=usurpée|cloner|=clonée)  4
(signer|souscrire|ouvrir|=souscrit|=ouvert) … =à =mon =nom  2
(se|=s) (faire|=fait) (=avoir|arnaquer|plumer) … (=en =beauté|site|faux|vendeur|=sms)  3
(soutirer|extorquer|=soutiré) … (code|identifiant|coordonnée)  4
faire passer =pour … (banque|conseiller|service =des =fraudes|police)  4
# vol
c'est du vol  4
=cest du vol  4
appeler … du vol  5
(pur|véritable|vrai) vol  3
vol (pur|manifeste|qualifier|organiser|caractériser|légal|déguiser|=pure)  4
vol bande organiser  5
vol main armer  4
limite vol  3
ils voler  3
@soutirer … @magot  4
(vouloir|essayer|tenter|chercher) … soutirer  4
voler client  5
plainte … pour vol … (euro|argent|remboursement|commande|prélèvement)  3
faire (entuber|plumer|pigeonner|détrousser|truander|carotter|dépouiller|escroquer)  4
(entuber|plumer|truander|carotter|dépouiller|détrousser) … (client|gens|assuré|monde|retraité|pauvre)  3
entourloupe  3
racketter  4
vol argent  4
braquage  3
hold-up  4
enrichir … (dos|frauduleusement|illégalement)  1
faire poche  3
partir avec … (argent|caisse|acompte)  4
disparaître avec … (argent|acompte|caisse)  5
encaisser … disparaître  4
encaisser … plus signe  4
encaisser … bloquer compte  4
garder … (argent|acompte) … disparaître  4
vendeur … (fantôme|disparaître|douteux|frauduleux)  3
acompte … (envoler|disparaître)  4
# fraude, faux
victime … (fraude|arnaque|escroquerie|phishing|piratage|usurpation|hameçonnage|escroc|pirate)  5
fraude … (carte|bancaire|compte|virement|prélèvement|paiement|identité|conseiller)  4
(carte|compte|paiement) … (frauder|fraude)  3
@paiement frauduleux  5
@paiement & frauduleux  4
@payer frauduleusement  5
frauduleusement  4
(site|annonce|mail|sms|appel|contrat|vendeur|facture|profil) frauduleux  4
frauduleux  1
!autoriser … @paiement  3
@paiement … !(autoriser|autorisation)  4
@paiement … non autoriser  4
@paiement … !reconnaître  3
(débiter|prélever|encaisser|utiliser) … !(autorisation|consentement)  4
(débiter|prélever|encaisser) … (accord|insu|issu)  2
!être auteur … @paiement  4
!origine @paiement  3
@paiement … (suspect|inconnu|douteux)  3
(carte|compte) … (débiter|utiliser) … insu  4
carte bancaire … (pirater|voler|cloner|copier)  4
carte bancaire … utiliser par  4
cloner … carte  4
(vider|siphonner|piller) (compte|livret|épargne)  4
compte … (siphonner|piller)  5
faux (site|conseiller|banquier|annonce|vendeur|livreur|agent|courtier|virement|chèque|ordre|mail|courriel|sms|billet|compte|profil|technicien|démarcheur|acheteur|numéro|artisan|avis|document|signature|facture|contrat)  3
=fake  1
=fausse annonce  3
faussaire  4
falsifier … (signature|contrat|document|papier|facture|date|mandat|compteur|kilométrage)  4
imiter … signature  5
(imitation|falsification) … signature  5
faux écriture  4
signature … (falsifier|imiter|contrefaire)  5
signature … électronique frauduleux  5
contrefaire  3
usage faux  2
truquer  3
# hameçonnage, piratage
=phishing  4
=fishing  2
=smishing  4
=spoofing  4
hameçonnage  4
=quishing  4
usurpation  4
usurper … (identité|nom|compte|numéro)  5
compte … (pirater|hacker|usurper|compromettre)  4
pirater  4
piratage  4
(me|se) faire pirater  4
=hacker  3
=hackers  3
=hacké  4
=hackée  4
=hackés  4
=hackées  4
hameçonner  4
cyberattaque  3
=brouteur  4
=brouteurs  4
intrusion … compte  3
(souscrire|ouvrir|signer|contracter) … (crédit|prêt|contrat|abonnement|compte|ligne) … mon nom … insu  4
à mon nom … sans … (accord|savoir)  3
faux (=broker|courtier|=trader|avocat|plateforme|investissement|placement|propriétaire|acheteuse|vendeuse|boutique)  4
billet … (déjà|faux|invalide|non valable) … (scanner|utiliser|utilisé|valable|vendre)  4
site (déguiser|fantôme|fictif)  4
compte (==vidé|==vidés)  4
(vider|=vidé) (=mon|=notre|=ses|=mes) (compte|livret)  5
supercherie  3
=appelle =ça =du =vol  5
(prélever|débiter) … !(client|abonné)  3
(faux|=fausse|=fausses) (conseiller|banquier|sms|site|livreur|transporteur)  3
(opération|paiement|achat|virement|débit) (inconnu|suspect|frauduleux)  4
opération … =que … !(faire|effectuer|valider|autoriser)  4
(achat|paiement|opération|retrait|virement|commande|débit) … =que … !(faire|autoriser|effectuer|reconnaître|valider|passer)  3
!reconnaître … (achat|paiement|opération|retrait|virement|débit)  4
# --- faux vendeurs, fausses annonces
(villa|maison|société|entreprise|gîte) !exister  3
=se (=fait|=faire|=font|faire) passer =pour … (boutique|marque|=site|banque|société|français|=française|conseiller|particulier|officiel)  4
(=fait|=faire|=ferez|=fais|=faites) (=enfler|=entuber|=plumer|=pigeonner|=escroquer|=berner|=dépouiller|=carotter|=truander)  4
=vous =ferez =avoir  4
(entuber|truander)  3
!(=y =être|=être) … (téléphone|contenu|objet|argent|bijou) … (colis|carton|boîte)  1
(téléphone|bijou|contenu|montre|=console|argent|=carte) … (=n =y =était|=n =y =étaient|=y =était) =plus  3
(=fonds =de =commerce|business) … (rodé|=bien =rodé|piège)  3
(business|système|combine|=technique|méthode|=manœuvre|arnaque) … (rodé|=bien =rodé|=bien =rodée|=rodée|=huilé|=huilée)  4
(=pour|=afin) … (soutirer|extorquer|piquer|=pomper|siphonner) … (argent|=sous|fric|<nombre>|pognon|thune|maximum)  4
(=ils|livreur|vendeur|vendeuse|=site) … (=m =a|=nous =a|=m =ont|=nous =ont) (=volé|=volée|=volés|=arnaqué|=arnaquée|=arnaqués|=escroqué|=escroquée)  4
vol (colis|bagage|valise)  2
(contenu|colis|téléphone|article|bagage|valise|carton|paquet) … (voler|=volé|=volée|=volés|=volées|dérober|=dérobé|=subtilisé|=vidé)  1
magouille  4
magouiller  3
(=ont|=a|=avez) … (=vidé|=pillé|=siphonné) … (=mon|=nos|=notre|=ma|=son) … (=cpf|compte|livret|carte|=droits)  5
(bijou|bague|chaîne|montre|argent|portefeuille|linge|vêtement|lunette|collier|alliance) … (=disparu|=disparus|=disparue|=envolés|=volés|=volé|=volée) … (=chambre|=pendant)  3
=mis =la =clé =sous =la =porte … (=avec|=sans|=argent|=acompte|=forfait|=rembourser)  4
(=décennale|attestation|diplôme|certificat|=siret) =bidon  4
(=du|=pur|=un) chantage  3
(=encaissé|=pris|=empoché) … (acompte|arrhes|argent|chèque) …, (disparaître|=disparu|=volatilisé|=évaporé|=plus =personne)  5
(location|appartement|logement|formation|entreprise) (fantôme|inexistant)  3
(kilométrage|compteur) … (=trafiqué|=maquillé|=falsifié)  4
(=c|=cest|=ces) =du vol  4
(vendeur|agent|garagiste|commercial|société|agence|boîte|expert|patron|policier|entreprise|gens|banquier) (véreux|=ripou|=ripoux)  4

[neutre]
!(complice|arnaque|escroc|vol|fraude)
(protéger|lutter|lutte|protection|prévention|éviter) … (arnaque|fraude|escroquerie)
peur … arnaque
peur … arnaquer
craindre … arnaque
(craindre|redouter) … arnaquer
(=croyais|=croyait|=croyions|=cru) … arnaque
(=pensais|=pensait|=pensions) … arnaque
éviter … arnaque
méfier (=des|=les|=aux) arnaque
méfiant … arnaque
crier … arnaque … (tort|rassurer)
!(aucun|craindre) arnaque
lutte … (arnaque|fraude|phishing|piratage)
prévention … fraude
protéger … (arnaque|fraude|phishing|piratage|pirate)
protection … (fraude|arnaque|piratage)
répression fraude
service fraude
cellule fraude
(accuser|soupçonner|suspecter|traiter) … (fraude|fraudeur|frauder|voleur|escroc|arnaqueur)
prendre … pour … (voleur|escroc|arnaqueur|fraudeur|menteur)
devenir escroc
amende … fraude
contrôle … fraude
fraude fiscal
voleur & @butin
=voleurs & @butin
=voleurs (casser|forcer|fracturer|entrer|pénétrer|emporter|passer|vandaliser|laisser|voler)
=voleurs (identifier|arrêter|retrouver|interpeller|condamner)
bande organiser & @butin
voler … (voiture|véhicule|moto|scooter|vélo|sac|portefeuille|valise|téléphone|portable|bijou|bagage)
(voiture|véhicule|moto|scooter|vélo|sac|portefeuille|téléphone|portable|colis) … voler
dérober … (voiture|véhicule|moto|scooter|vélo|bijou|sac)
vol pur … véhicule
=pirate =informatique
film pirate
au vol
prendre vol
saisir … vol
fois sou
braquage … (banque|bijouterie|roue|volant)
rayon braquage
faux (ami|pli|plafond|départ|semblant|problème|plat|filet|=cils)
=hors du commun
garantie (vol|fraude|piratage)
assurance (vol|fraude|piratage)
euro … c'est du vol
(prix|tarif|cher|payer) … c'est du vol
=dupont
passer … pour … (voleur|voleuse|escroc|arnaqueur|=arnaqueuse|fraudeur)
bandit <nombre>
<nombre> bandit
(réel|fiable|sérieux|vrai) … arnaque … <question>

[exemples]
plainte  le gars m'a vendu un vélo volé, la police l'a repris
plainte  Annonce bidon, le logement n'existe pas.
plainte  Des achats que je n'ai pas faits apparaissent sur mon relevé.
plainte  L'acheteur prétend n'avoir rien reçu et garde la console.
rien     Ce n'est pas une arnaque.
plainte  C'est une vraie arnaque, fuyez ce garage.
plainte  Bande de voleurs !!! rendez moi mon argent
plainte  ARNAQUE TOTALE n'achetez rien sur cette boutique
plainte  ils m'ont prelevé 80 euros, pour moi c'est du vol
plainte  Cette agence immobilière est une escroquerie organisée.
plainte  J'ai été victime d'un hameçonnage et la banque ne fait rien.
plainte  Trois achats frauduleux sur ma carte en une nuit.
plainte  Mon compte a été piraté et on a commandé à ma place.
plainte  Le commercial a imité ma signature sur le bon de commande.
plainte  un faux conseiller a vidé mon livret
plainte  L'artisan est parti avec l'acompte, des escrocs.
plainte  On m'a volé mon argent sous prétexte de frais de dossier.
plainte  Je me suis fait plumer par ce serrurier.
plainte  Prélèvement de 49 euros sans mon autorisation.
plainte  Quelqu'un s'est servi de mon compte.
plainte  Un faux conseiller a vidé mon livret.
rien     J'ai vidé mon placard.
rien     Au début j'avais peur d'une arnaque, mais tout s'est bien passé.
rien     On m'a volé ma voiture et l'assureur tarde à répondre.
rien     Les voleurs ont fracturé la serrure du box.
rien     Mon vol a été annulé la veille du départ.
rien     Ce n'est pas une arnaque, j'ai bien reçu ma commande.
rien     J'ai signalé le dossier à la répression des fraudes.
rien     Facture trop élevée ce mois-ci, deux fois le prix annoncé.
rien     Ils m'ont traité de fraudeur alors que j'avais mon billet.
rien     Le colis arrive toujours en retard.
rien     Comment protéger mon compte contre le phishing ?
rien     Le plafond de ma carte est trop bas.
rien     Très bon accueil, équipe honnête et sérieuse.
plainte  Un coursier devait récupérer ma carte, un faux conseiller m'avait appelé.
rien     L'avion est parti avec deux sièges vides.
plainte  Un achat de 400 euros que je n'ai jamais fait.
rien     La police m'a dit de revenir demain.
plainte  Le gîte n'existe pas, on s'est fait plumer.
plainte  Méfiez-vous, c'est une arnaque.
plainte  Je pense que c'est une arnaque, ce gîte.
plainte  Sa bague a disparu de la chambre.
rien     Les cerises étaient véreuses.
plainte  Un garagiste véreux.
