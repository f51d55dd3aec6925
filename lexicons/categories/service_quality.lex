titre  Qualité du service et des réponses
quoi   Le personnel est incompétent ou n'aide pas, les réponses sont fausses, contradictoires, toutes faites ou absentes, le suivi est nul ; ou verdict général sur le service. Le comportement relève de politeness.

@sc  service sav assistance hotline support accompagnement suivi prestation
@maison  assurance assureur mutuelle banque compagnie société entreprise opérateur fournisseur organisme agence prestataire boîte enseigne transporteur bailleur syndic établissement administration
@gens  personnel conseiller conseillère agent employé équipe interlocuteur interlocutrice opérateur opératrice vendeur vendeuse serveur serveuse technicien gestionnaire responsable directeur directrice chargé standardiste réceptionniste commercial commerciale secrétaire guichetier formateur collaborateur collaboratrice téléconseiller téléopérateur assistant assistante personne courtier courtière hôtesse dame monsieur femme homme jeune banquier
@affreux  nul mauvais médiocre lamentable déplorable catastrophique exécrable pitoyable désastreux minable calamiteux horrible affreux pourri merdique honteux inexistant bidon inefficace inutile bâcler désorganiser défaillant incompétent décevant déçu insatisfaisant inadmissible inacceptable scandaleux zéro épouvantable pathétique pire dégueulasse indigne aléatoire absent déficient incapable brouillon
@superbe  bon excellent parfait super superbe génial top impeccable formidable remarquable meilleur irréprochable exceptionnel exemplaire extra nickel satisfaisant fantastique incroyable efficace sérieux performant fiable qualité
@info  information renseignement explication précision détail conseil indication réponse
@faux  faux erroné erroné incorrect inexact contradictoire contradiction évasif flou vague incohérent fantaisiste approximatif bidon foireux différent incomplet imprécis incompréhensible absurde ridicule inadapté automatique stéréotypé impersonnel
@sert  =sert =servent =sers
@aider  aider renseigner expliquer =conseillé =conseillée informer assister accompagner guider orienter éclairer prévenir avertir

[plainte]
service … laisser désirer
service client? (moyen|limite)
!@sert rien
!savoir même
peu (information|explication|info)
(faute|erreur) … commettre
@gens … !(professionnel|compétent|efficace|aider|=aidant|=formé|qualifier|sérieux)
n'importe quoi  1
(service|sav|conseiller|équipe) … amateur
se moquer … client
!prendre … défense
grand n'importe quoi
qualité … service … (nul|mauvais|baisse|décevant)
(moquer|ficher|foutre) … (client|gens)
sans même prévenir
sans … (prévenir|avertir|informer|aviser)
# incompétence
incompétent
incompétence
incapable
bon rien
!compétent
!compétence
!qualifier
mal former
manque … (compétence|formation|professionnalisme|sérieux|organisation|rigueur|efficacité|communication|écoute|réactivité|information|explication|suivi|clarté|transparence|coordination|conseil|considération)
manquer … (professionnalisme|sérieux|rigueur|efficacité|écoute|compétence|clarté)
absence … (compétence|professionnalisme|suivi|communication|explication|information|conseil|accompagnement|solution|aide)
défaut … (conseil|information|communication|suivi)
!professionnel
!professionnalisme
non professionnel
peu professionnel
peu sérieux
peu (efficace|compétent|clair|rigoureux|fiable|impliquer|=aidant|utile)
!efficace
!efficacité
inefficace
inefficacité
!rigueur
!fiable
inopérant
amateur
amateurisme
=branquignol
bras casser
=bras =cassés
guignol
clown  2
charlot  2
rigolo  2
=tocard
=zozo
!connaître … (métier|travail|dossier|produit|rien|contrat|garantie|règlement)
connaître rien
connaître … rien
!maîtriser
!faire … (travail|boulot|métier|job)
mal faire … (travail|boulot|métier)
@gens … (nul|mauvais|dépasser|déborder|bâcler|ignorant|inutile)
(mauvais|nul|piètre) @gens
laxisme
négligence
négligent
négliger
je-m'en-foutisme
je m'en foutisme
=jemenfoutisme
désorganisation
désorganiser
!organisation
mal organiser
mauvais organisation
anarchie
bordel  1
foutoir
bazar
pagaille
chaos
souk
cacophonie
capharnaüm
usine à gaz
dysfonctionnement … (service|interne|administratif|=répété)
dysfonctionnement
administratif … (cauchemar|lourdeur|absurde)
cauchemar administratif
lourdeur administratif
lourd … administratif
# erreurs
tromper … (dossier|date|nom|contrat|adresse|montant|client|calcul)
=trompent
erreur … (dossier|conseiller|part|service|répétition|série|traitement|saisie|commande|successif|administratif)
erreur sur erreur
accumuler … erreur
accumulation … erreur
multiplier … erreur
multiple erreur
nombreux erreur
que … erreur
toujours … erreur
perdre … (dossier|document|pièce|courrier|papier)
(dossier|document|pièce|courrier|papier) … perdre
égarer … (dossier|document|pièce|courrier)
(dossier|document|pièce|courrier|papier) … égarer
mal (gérer|traiter|suivre|renseigner|conseiller|informer|expliquer|orienter|guider|servir|remplir|enregistrer|aiguiller)
mauvais (gestion|suivi|conseil|information|communication|renseignement|organisation|foi|volonté|service|prestation|réponse|explication)
gestion … @affreux
gestion … dossier … @affreux
suivi … @affreux
suivi … (laisser|moyen)
(communication|organisation|coordination|relation|relationnel) … @affreux
!gérer … (dossier|situation|problème|client)
mauvais foi
!bonne foi
# réponses
réponse … @faux
réponse (tout|type|robot|bateau|automatique|générique|standard|formater|formaté|préformater)
réponse … tout fait
réponse … tout =faite
réponse … (côté|plaque|standard|bateau|langue|copier)
répondre … à côté
répondre complètement côté
répondre … (côté|plaque)
côté plaque
copier coller
copier-coller
langue bois
réciter … leçon
phrase … tout fait
discours … (roder|formater|formaté|=appris|préparer)
botter … touche
@info … @faux
(faux|mauvais|contradictoire|erroné|différent) @info
contredire
contradictoire
contradiction
version … (différent|change|changer)
chacun … version
dire … contraire
dire … tout et … contraire
tout et son contraire
tout et n'importe quoi
son de cloche
discours … (différent|change|changer)
(conseiller|interlocuteur|agent|personne) … dire … (autre|contraire|inverse|différent)
quelque chose … différent
réponse … (différent|change|changer)
réponse différent
jamais … même (réponse|discours|version|son)
!même (réponse|discours|version|information)
!explication
!explication … (clair|valable|logique)
explication … (confus|vague|fumeux|foireux|incompréhensible|bancal|bidon|ridicule|fantaisiste)
!expliquer
!information
!info
!renseignement
!communication
!communiquer
!informer
!prévenir
!avertir
!aviser
!motif … (donner|valable|fournir)
!justification
!clair … (explication|réponse|information)
réponse … !clair
!précis … réponse
!réponse … (clair|précis|concret|satisfaisant|cohérent|question)
!répondre … question
!clarté
opacité
!transparence
!savoir … (répondre|dire|expliquer|renseigner|travailler|gérer)
!capable … (répondre|renseigner|dire|expliquer|donner|trouver|résoudre|gérer|traiter|fournir|faire)
!mesure … (répondre|renseigner|dire|expliquer|donner|aider)
incapable … (répondre|renseigner|dire|expliquer|résoudre|gérer|trouver|traiter|donner|fournir|faire|appeler)
!foutre … (répondre|dire|faire)
pouvoir rien faire
pouvoir rien
rien … (y|pouvoir) … faire
!comprendre … (problème|demande|question|rien|français|situation|client|dire|écrire|quand)
!compréhension
comprendre rien
comprendre … rien … (problème|parler)
!parler … français
parler … français … (mal|peine|peu|approximatif)
parler mal … français
!parler … langue
accent … (incompréhensible|comprendre)
parler … (mur|mûr|robot|sourd)
dialogue … sourd
sourd oreille
faire … sourde oreille
# pas d'aide
!@aider
!aide
!solution
!solutionner
!accompagnement
!accompagner
!suivi
!suivre … (dossier|client)
!écoute
!écouter
!compréhensif
!effort
!initiative
!soutien
!proposer … (solution|rien|alternative|aide)
refuser … (aider|répondre|renseigner|expliquer|écouter|transférer|passer|communiquer|traiter|donner|intervenir)
refus … (aider|répondre|renseigner|expliquer|écouter|communiquer)
rien vouloir … (savoir|entendre|faire)
vouloir rien … (savoir|entendre)
!vouloir … (savoir|entendre|rien|aider)
=rien … =foutre
=rien … =cirer
=rien =à =faire … =clients
(foutre|ficher|moquer) … (monde|client|gueule|nous|complètement)
foutage gueule
laver … main
désintérêt
indifférence
indifférent
passivité
inaction
inertie
!faire rien
faire rien
rien … (fait|faire) … (arranger|aider|résoudre|client|régler)
rien n'est fait
rien faire … (depuis|pour|côté)
!chercher … (comprendre|solution|aider|résoudre)
!résoudre … problème
problème … !résoudre
!régler … problème
problème … !régler
débrouiller … (seul|moi-même|vous-même)
démerder
livrer … (moi-même|eux-mêmes|nous-mêmes|soi-même|lui-même)
livrer à soi-même
laisser … (tomber|abandon|seul|démerder|débrouiller|sort|plan|merde|galère)
laisser pour compte
laissé-pour-compte
abandonner … client
inutile  2
cacher derrière
déresponsabiliser
!prendre … responsabilité
!assumer
!défendre
!considération
juste bon … (encaisser|prélever|prendre)
bon qu'à … (encaisser|prélever)
déshumaniser
robot … (répondre|parler|humain)
comme … robot
!fluide
# verdict général
service client? @affreux
service … client … @affreux
service clientèle … @affreux
@sc … @affreux
@affreux @sc
service … (catastrophe|honte|baisse|dégrader|détériorer|pire|cata)
service … !(top|bon|qualité|hauteur|terrible|satisfaisant|rendez-vous|professionnel|satisfaire)
service … !hauteur
!bon service
loin … hauteur
loin … rendez-vous
sous service
qualité … service … (baisse|baisser|dégrader|détériorer|néant|zéro|déplorable|chute|médiocre|nul|mauvais|décevant)
!qualité … service
service … qualité … (médiocre|nul|mauvais)
baisse … qualité … service
service … néant
service zéro
zéro … service
zéro … (suivi|communication|explication|information|professionnalisme|accompagnement)
service au ras
service … pitié
service … vrai (blague|catastrophe|honte)
(honte|catastrophe|blague|cata) … service
service … dégueulasse
service … limite
service … (revoir|améliorer)
(sav|conseiller|équipe|technicien) … (catastrophe|honte|cata)
(mauvais|pire|nul|piètre) @maison
@maison … (nul|lamentable|déplorable|pitoyable|catastrophique|merdique|médiocre|incompétent|pourri|minable|désastreux|calamiteux|horrible|pathétique|exécrable|bidon)
pire @maison
pire … (assurance|mutuelle|banque|service|opérateur|expérience|société)
!satisfaire … (service|prestation|conseiller|suivi|accompagnement)
insatisfait … service
!satisfait … (service|prestation|suivi)
déçu … (service|prestation|suivi|accueil)
décevoir … (service|prestation|suivi|conseiller)
décevant … service
mécontent … (service|prestation|suivi)
beaucoup … effort … faire  1
=ils … se … foutre
serveur … (brouillon|déborder|perdu|inattentif|absent)
plat … oublier
oublier … (plat|commande|table|boisson|client)
oublier … (préciser|mentionner|signaler|dire|informer)
communication nul
dossier … mal
mal … dossier

[éloge]
trouver solution
solution trouver
=résolu … (problème|souci|situation)
problème =résolu
problème =résolue
souci =résolu
répondre (besoin|attente)
répondre … toutes question
savoir répondre
(parfaitement|entièrement|globalement|pleinement|totalement|extrêmement) satisfaire
travail bien faire
service … qualité rendre
tout … faire … (aider|satisfaire)
service bien
(bon|excellent|parfait|super|meilleur) qualité … (service|prestation|suivi)
satisfaire … (service|équipe)
service … (irréprochable|satisfaire)
très sérieux
(équipe|conseiller|entreprise|service|agence) … sérieux
équipe … (hauteur|top)
rien à redire … service
service … rien … redire
@gens … professionnel
professionnel
professionnalisme
=pro  2
@gens … =pro
très =pro
compétent
compétence
efficace
efficacité
efficacement
expérimenté
qualifier … @gens
rigueur
rigoureux
dévouer
dévouement
implication
impliquer
investi … @gens
disponible … écoute
à l'écoute
à écoute
écoute  2
bon écoute
qualité … écoute
écoute … (attentif|client|besoin)
(écouter|comprendre) … (besoin|demande|problème|attente)
savoir … (écouter|répondre|expliquer|conseiller)
bien (conseiller|renseigner|expliquer|informer|accompagner|aider|guider|orienter|servir|suivre|gérer|encadrer|traiter)
très bien … (expliquer|renseigner|conseiller)
parfaitement (conseiller|renseigner|expliquer|informer|accompagner|guider|répondre|organiser|gérer)
(conseiller|renseigner|expliquer|informer|accompagner|guider|répondre|servir) … (parfaitement|clairement|merveille|patience|précision|professionnalisme)
aider … (beaucoup|démarche|maximum|énormément|résoudre|parfaitement|bien|trouver)
bon (conseil|conseiller|conseillère|renseignement|explication|information|suivi|service|prestation|communication|gestion|organisation|accompagnement|contact|échange|relationnel|réaction|équipe|interlocuteur|travail|prise)
de bon conseil
excellent (conseil|conseiller|conseillère|renseignement|explication|suivi|service|prestation|communication|gestion|organisation|accompagnement|contact|échange|équipe|travail|interlocuteur|prise)
conseil … (bon|précieux|aviser|judicieux|clair|excellent|pertinent|utile|adapter)
précieux conseil
@info … (clair|précis|complet|détailler|utile|pertinent|satisfaisant|limpide|concis)
(clair|précis|concis) … (explication|information|réponse|renseignement)
(clair|précis) et (précis|concis|clair|net|efficace|rapide)
explication … (clair|détailler|bon)
clarté
clairement expliquer
pédagogue
pédagogie
répondre … toutes … question
répondre parfaitement
réponse … (clair|précis|complet|satisfaisant|adapter)
solution … (trouver|proposer|rapidement|adapter)
solutionner
service client? @superbe
service … client … @superbe
service clientèle … @superbe
@sc … (excellent|parfait|super|génial|top|impeccable|formidable|remarquable|irréprochable|exceptionnel|exemplaire|extra|nickel|efficace|professionnel|sérieux|rapide|réactif|satisfaisant|correct|rendez-vous|hauteur|soigner|attentionné|fantastique)
(excellent|parfait|super|superbe|génial|top|impeccable|formidable|remarquable|meilleur|exceptionnel) @sc
service … au top
service … très bien
service … rien … dire
(sav|équipe|conseiller|conseillère|service) … top
satisfaire … (service|prestation|suivi|conseiller|conseillère|échange|contact|accompagnement|information|gestion|assurance|mutuelle|banque)
content … (service|prestation|suivi|conseiller)
ravi … (service|prestation|suivi|conseiller|accompagnement|aide)
enchanter … (service|suivi)
=entière satisfaction
(bon|excellent|super|top|génial|parfait|meilleur|formidable) @maison
@maison … (excellent|parfait|super|sérieux|formidable|top|génial|impeccable|fiable|efficace|satisfaire)
merci … pour … (=son|=sa|=leur|=leurs|=ses)
merci … (=son|=sa|=leur|=leurs|=ses) … (aide|conseil|accompagnement|patience|professionnalisme|écoute|explication|efficacité|gentillesse|travail|soutien|disponibilité|suivi)
(grand|gros) merci … (pour|conseiller|équipe|madame|monsieur|service)
merci … (conseiller|conseillère|équipe|interlocuteur|opératrice|opérateur) … (pour|aide)
merci … (équipe|conseiller|conseillère)
remercier … (conseiller|conseillère|équipe|personne|interlocuteur|service|madame|monsieur) … (aide|pour|professionnalisme)
remercier … (=son|=sa|=leur|=leurs) … (aide|professionnalisme|patience|écoute)
bravo … équipe
félicitation … équipe
suivi … (parfait|excellent|sérieux|rigoureux|régulier|bon|impeccable|top|personnaliser)
bon prise charge
prise en charge … (parfait|excellent|bon|efficace|impeccable|top|super)
(parfait|excellent|bon|super) prise charge
organisation … (parfait|impeccable|top|excellent|bon)
parfaitement organiser
bien gérer
bien traiter
bien servir
arrangeant
service personnaliser
travail … (sérieux|soigner|remarquable|excellent)

[sujet]
qualité … service
service clientèle
service
sav
service après-vente
hotline
conseiller
conseillère
prestation
suivi
suivi dossier
accompagnement
communication
explication
organisation

[neutre]
faute professionnel
=professionnels … (santé|bâtiment|aguerri)
(je|nous) !savoir
interdire … professionnel
!@sert … (boire|manger|repas|dîner|déjeuner)
!compétent … (tribunal|juge)
!service … (internet|fibre|réseau|mobile|minimum)
sans service
# le mot service ailleurs
service public  2
service civique
service juridique
service (comptabilité|contentieux|résiliation|recouvrement|facturation|commercial|réclamation|technique|consommateur)
hors service
mise service
mettre service
rendre service
à votre service
frais … service
service … inclure
station service
service … (table|midi|soir|café)
# demandes et formules
merci … pour … votre (aide|conseil|réponse|retour|compréhension|attention|information)
merci … votre (aide|réponse|retour)
merci avance
merci d'avance
remercier … par avance
pouvez-vous m'aider
merci … (aider|expliquer|répondre|informer|renseigner|conseiller)
besoin … (aide|information|renseignement|conseil)
avoir … besoin … (conseil|aide)
(souhaiter|vouloir|aimer) … (information|renseignement|explication|conseil|savoir)
espérer … (satisfaire|répondre|trouver)
je =conseille
conseiller … (vivement|fortement|personne|ami|proche|tous|famille|fuir|éviter)
!conseiller … (assurance|mutuelle|banque|personne|restaurant|produit|ami|proche|société|site)
je ne =conseille pas
(je|on) … !conseiller
déconseiller
# produit, recettes, prix
(recette|produit|plat|fiche|ingrédient|repas|box|menu) … (expliquer|clair|efficace|satisfaire)
bien expliquer … recette
recette … bien … expliquer
rapport qualité
qualité prix
satisfaire … (prix|tarif|recette|produit|qualité|plat|repas|article|commande|livraison|box)
(prix|tarif|recette|produit|plat|livraison|commande) … satisfaire
content … (prix|tarif|recette|produit|plat|achat)
(restaurant|plat|cuisine|recette|produit|livraison) … au top
prix … (impeccable|top|satisfaisant)
(produit|recette|livraison|plat|emballage|qualité|cuisine|repas) … (impeccable|top|hauteur)
produit … efficace
médicament … efficace
satisfait ou rembourser
confiance … (perdre|trahir|faire)
perdre … confiance
faire confiance
plus confiance
!confiance
pouvoir … (compter|rien)
trouver … solution … (autre|ailleurs|moi-même|seul)
espérer … solution
attendre … solution
compte … professionnel
professionnel … (compte|carte|assurance|client|véhicule|activité|banque|vie|formation|trajet|usage|déplacement|contrat)
(assurance|responsabilité|mutuelle|formation|activité|vie|local|situation|reconversion|usage|projet|contrat) … professionnel
compétence … (territorial|tribunal)
(tribunal|commune|juge) … compétent
service compétent
!information … (personnel|bancaire|confidentiel)
réponse … à … attente … espérer
incapacité … (travail|permanent|temporaire)
incapacité … (arrêt|taux|temporaire|=permanente)
arrêt … incapacité
n'importe quel
n'importe quoi … (manger|acheter|vendre)
tromper … moi
!problème
!souci
inutile … préciser
inutile … dire
efficace … (encaisser|prélever|prendre|vendre)
conseiller municipal
travailler … service
dernier service
premier service
second service
erreur … (part|mienne) … (ma|mienne)
merci pour rien
amateur … (vin|art|viande|fromage|sport|café|thé)
livre confiance
!compter … (erreur)

[exemples]
plainte  Service client nul, à revoir entièrement.
plainte  Conseillers incompétents, chacun donne une version différente.
plainte  Aucune explication sur le rejet de mon dossier.
plainte  ILS NE SERVENT A RIEN
plainte  reponse toute faite, copier coller, on se moque du client
plainte  Le technicien ne connaissait pas son métier.
plainte  La préfecture a perdu mon dossier.
plainte  Le service est lamentable dans cet hôtel.
plainte  Personne n'a su me renseigner au guichet.
plainte  Ce n'est pas professionnel.
plainte  On me laisse me débrouiller, aucune solution proposée.
plainte  Pire agence immobilière de la ville.
plainte  Suivi de chantier catastrophique.
plainte  Informations contradictoires selon l'interlocuteur.
éloge    Conseiller efficace, à l'écoute, explications claires.
éloge    Très professionnelle, merci à Julie pour son aide.
éloge    Je suis très satisfait du service.
éloge    Excellent service après-vente.
éloge    On m'a très bien renseigné en agence.
éloge    service au top rien à redire
rien     Merci d'avance pour votre aide.
rien     J'ai besoin d'informations sur mon contrat.
rien     Colis jamais livré.
rien     Quels sont les tarifs de ce service ?
rien     Le distributeur est hors service.
rien     Je voudrais ouvrir un compte professionnel.
rien     La livraison est prévue demain.
rien     Bon rapport qualité prix.
rien     J'ai été en arrêt pour incapacité temporaire.
rien     L'hôtesse était souriante.
rien     Je suis satisfait du prix.
rien     Le tribunal compétent est celui de Lyon.
