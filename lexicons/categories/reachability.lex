titre  Joignabilité et attente
quoi   Personne ne répond : appels, mails et lettres sans réponse, attente sans fin au téléphone, aucun humain à qui parler, numéro surtaxé, longue file au guichet.

@joindre  joindre contacter appeler rappeler téléphoner parler communiquer échanger discuter dialoguer
@tel  téléphone téléphonique =tel standard ligne hotline plateforme numéro fil
@humain  humain interlocuteur conseiller conseillère =quelqu responsable opérateur correspondant
@écrit  mail email courriel courrier lettre message sms recommandé réclamation relance sollicitation demande appel tentative requête question
@dur  impossible difficile compliquer galère dur pénible laborieux infernal impossibilité difficulté épreuve calvaire enfer
@échec  réussir parvenir arriver pouvoir
@gens  personne humain conseiller conseillère interlocuteur responsable opérateur directeur secrétaire gestionnaire technicien médecin employé agent vendeur serveur
@moyen  téléphone mail numéro adresse email contact formulaire interlocuteur coordonnée
@silence  silence néant mutisme
@ordre deuxième second troisième quatrième cinquième sixième septième huitième neuvième dixième =énième =ème =2e =3e =4e =5e =6e =7e =8e =10e =2ème =3ème =4ème =5ème =6ème =7ème =8ème =10ème =2eme =3eme =4eme =5eme =6eme =7eme =8eme =10eme =xième =xieme =nième

[plainte]
personne (bout|fil)
!donner (nouvelle|signe)
!donner réponse  2
sans succès  1
appel téléphonique … (compliquer|fastidieux|impossible)
contact … restreint
!arriver … communication
!avoir … (téléphone|ligne) … (conseiller|humain)
(épreuve|galère|calvaire|enfer) (=pour|=de)? (joindre|contacter|=avoir)
(téléphone|joindre) … (épreuve|galère|calvaire|enfer)
à peine <nombre> (personne|client)
=avoir … ligne … rêver
tentative … vain
!contact (téléphonique|humain|possible)  2
couper (communication|conversation)  2
parler … (machine|robot|=bot|répondeur)
laisser … (répondeur|messagerie)
# injoignable
injoignable
!joignable
difficilement joignable
peu joignable
mal joignable
inatteignable
aux =abonnés =absents
abonné absent
@dur … joindre
@dur @joindre
impossible de @joindre
impossible … @joindre
impossible … (réponse|rappel)
impossible obtenir … (réponse|retour)
impossibilité … @joindre
!@échec @joindre
!@échec … joindre
!possible @joindre
!possible … (joindre|contacter)
!@échec (=avoir|obtenir) … (réponse|téléphone)
!joindre
!facile … joindre
mal joindre  2
peine … joindre
!moyen … (joindre|contacter|parler|appeler)
!moyen @joindre
comment … joindre … (humain|service)
faire comment … @joindre
comment faire … (joindre|contacter|parler)
bonne chance … joindre
essayer … joindre
tenter … joindre
tenter … contacter  2
essayer … contacter  2
appel … vain
appeler … (vain|succès)
en vain  1
inaccessible téléphone
service (client|clientèle|commercial|technique|=après =vente) … (inaccessible|absent|fantôme|introuvable|invisible)
service … (fantôme|introuvable)
(standard|hotline|sav|plateforme) … (inaccessible|inexistant|absent|fantôme|saturer|déborder|muet)
sav inexistant
(=lignes|ligne téléphonique) … (=saturée|=saturées|=occupée|=occupées)
standard … (sonner|=occupé|saturer|encombrer)
sonner … (vide|occuper)
=occupé … raccrocher
toujours occuper
# ne répond pas
!répondre
!décrocher
!rappeler
!recontacter
plus personne
jamais personne
!rappel
attendre … rappel
promettre … rappeler
!tenir informer  2
!réponse
!nouvelle
laisser sans réponse
laisser sans nouvelle
rester sans réponse
rester sans nouvelle
demeurer sans réponse
rester lettre =morte
lettre =morte
rester muet
rester silencieux
silence radio
silence total
silence complet
silence assourdissant
mutisme
!signe vie
ignorer … @écrit
@écrit ignorer
ignorer client
ignorer complètement
ignorer totalement
@écrit … sans réponse
!lire (mail|message|courrier|courriel)
(mail|message|courrier|courriel) … !lire
!prendre (=mon|=nos|=les|=mes|=aucun|=d|=plus)? appel
!réagir  2
!réactif
!réactivité
manque réactivité
manquer réactivité
absence réactivité
absence réponse
absence retour
absence nouvelle
absence =totale de réponse
défaut réponse
peu réactif
non-réponse
non réponse
attendre réponse  1
attendre réponse depuis
attente réponse depuis
attendre … (nouvelle|retour) … depuis
réponse … (tardif|longtemps)
réponse tardif
réponse … au bout … <nombre>
répondre … au bout … <nombre>
délai réponse … long
délai … réponse … (long|interminable|inadmissible)
long réponse  2
long répondre
lent répondre
disparaître … nature
évanouir nature
!numéro (téléphone|contact|=pour)
(=pas =d|aucun) adresse mail  2
tomber … (messagerie|répondeur|robot|boîte|vide)
toujours … (messagerie|répondeur)
boîte vocal
serveur vocal  2
=chatbot
=humain … (parler|joindre)
parler … humain
réussir … parler
réussir … joindre
vrai personne  1
labyrinthe  1
# attente au téléphone
attente téléphonique  2
attente … téléphone  2
attente (standard|hotline|opérateur)  2
(téléphone|appel|standard|hotline) … attente  2
mettre attente
mise en attente  2
laisser patienter
patienter … (ligne|téléphone)
<nombre> (minute|heure|=mn|=min|=h) … (téléphone|ligne|fil|standard|joindre|musique|attente)
(heure|minute) … téléphone
(heure|minute) =au? bout? (fil|=ligne)
passer … (heure|minute) … (téléphone|joindre|ligne)
attendre … (minute|heure) … (téléphone|ligne|fil|raccrocher)
attendre (conseiller|interlocuteur|opérateur)  2
musique … (attente|patienter|attendre)
attente sans fin
temps attente … (long|interminable|fou|infini|inadmissible|énorme)
long attente  2
attente long  2
tellement temps attente
coupure … (appel|communication)
(système|ligne|serveur|standard|automate) … raccrocher
ça raccrocher  2
raccrocher … (automatiquement|seul|attente)
raccrocher automatiquement
surtaxer
surtaxe
numéro payant
appel payant
ligne =payante
numéro surtaxer
appel … facturer … minute
euro =la minute
# guichet, file
file attente  1
file … (long|interminable|énorme)
long file
faire queue
queue … (long|interminable|terrible|énorme|heure|guichet|caisse|entrée)
long queue
heure … (queue|file|fil)
queue heure
fil attente  1
trop monde  1
foule … (guichet|caisse|agence)
guichet fermer  2
plein … monde … (guichet|agence|banque)
salle attente … (plein|bonder|heure)
(guichet|caisse|agence|bureau|banque) … bonder  2
# --- robot, disque, automate
(robot|=bot|chatbot|machine|automate|répondeur|disque|=répondeuse) … (répondre|parler|boucle|proposer|dire|décrocher|tourner)
(parler|discuter|échanger|tomber|dialoguer) … (robot|=bot|chatbot|machine|automate|répondeur|disque|=ia)
(=avoir|=eu) (robot|=bot|chatbot|répondeur|=ia)  2
=chatbot … (boucle|inutile|nul|stupide|comprendre|incapable)
(chat|assistance|assistant|hotline|standard|messagerie) … (robot|automatique|virtuel|automatiser)
(tenir|gérer|tenu) … robot
réponse automatisé
(message|réponse) … (automatique|automatisé|=robotisé|robot)  1
=tapez  2
touche (étoile|=dièse)
(menu|serveur|standard) … (vocal|interminable|labyrinthe)
(messagerie|répondeur|boîte vocal|boîte mail) (plein|saturer)
# --- coupure
(communication|appel|standard|conversation) couper
ça couper  1
(ça|=ca|=sa) raccrocher  1
couper appel  2
(raccrocher|couper) (après|bout) <nombre> (minute|=min|=mn)
# --- numéro
numéro … hors service
numéro (téléphone|tel|client|contact|vert|surtaxé)? (inexistant|faux|indisponible)
numéro … !(attribuer|exister|fonctionner|marcher|répondre|aboutir|valide)
!(attribuer|fonctionner|exister) … numéro
=pas =de @moyen … (site|appeler|joindre|contacter|service)
(aucun|=ni|sans) @moyen … (site|appeler|joindre|contacter|service)  1
=aucun (téléphone|contact|interlocuteur)
=aucun numéro (téléphone|appel|contact|site)
=aucun moyen (contact|contacter|joindre|communication)  2
=aucune (adresse|coordonnée|hotline)
=pas =de (téléphone|numéro|hotline|contact|interlocuteur|interlocutrice)
=pas =de (téléphone|mail|numéro|appel) … =pas =de (mail|téléphone|numéro|appel|adresse|courrier|réponse)
=pas =de (téléphone|mail|numéro|appel) … (=ni) (mail|téléphone|numéro|appel|adresse|courrier|réponse)
(=ni) (téléphone|mail|numéro|appel) … =pas =de (mail|téléphone|numéro|appel|adresse|courrier|réponse)
(=ni) (téléphone|mail|numéro|appel) … (=ni) (mail|téléphone|numéro|appel|adresse|courrier|réponse)
=pas =un (mail|appel|message|courrier|sms|retour|signe|texto)
=pas =une (réponse|nouvelle)
=pas =la =moindre (nouvelle|réponse)
=pas =même =un (mail|appel|mot|message|accusé|retour)
=ni (mail|appel|réponse|courrier|message) =ni (mail|appel|réponse|courrier|message|téléphone)
comment … (contacter|joindre)  1
=comment =vous (contacter|joindre|appeler)  2
=y =a =il =quelqu
=y =a =t =il =quelqu
=ya =quelqu
=y =a =quelqu … <question>
=quelqu … (pouvoir|=peut|=va|=voudrait) … répondre
parler … vrai personne
parler … personne réel
parler (=quelqu|humain)  2
(droit|possible|pouvoir|moyen|réussir|arriver|impossible|enfin) … parler … (=quelqu|humain|conseiller|responsable|personne)
(arriver|réussir|parvenir) … =à … (avoir|joindre) … (=quelqu|humain|conseiller|responsable|personne|service)
(avant|pour) … (avoir|joindre|parler) … (=quelqu|humain|conseiller|responsable)  1
impossible … (obtenir|=avoir|parler|joindre) … (réponse|responsable|interlocuteur|interlocutrice|conseiller|conseillère|rappel|nouvelle|=quelqu|secrétaire|secrétariat|standard|accueil|médecin|agent|gestionnaire|directeur|personne|humain|standardiste|correspondant)
impossible obtenir (explication|réponse|aide|information|renseignement|document|retour)
!(pouvoir|arriver|réussir|parvenir) … (avoir|obtenir|parler|joindre) … (=quelqu|humain|responsable|conseiller|interlocuteur|réponse|explication)
jamais pouvoir? avoir (=quelqu|conseiller|interlocuteur)  2
# --- plus rien, plus personne
=depuis =plus =rien  2
=depuis =rien  2
=puis =plus =rien  2
=puis =rien  2
=et =puis =rien
=puis (silence|néant)
depuis … silence
=depuis =silence
silence … depuis
=plus =personne
(encaisser|payer|signer|vendre|prélever|acompte|argent) … =plus =personne
(problème|souci|besoin|réclamation) … =plus =personne
(guichet|comptoir|accueil|réception|bout) =personne
=personne (répondre|rappeler|décrocher|recontacter|réagir|aider)
=personne =ne … (répondre|rappeler|décrocher|recontacter|réagir|accueillir|recevoir|renseigner|aider|occuper|servir)
=personne =n (répondre|rappeler|décrocher|recontacter|réagir)
=personne (daigner|vouloir) … (répondre|rappeler|aider)
=personne prévenir
(réception|accueil|comptoir|guichet) (désert|vide|fermer)
agence désert
(accueil|réception|standard|hotline|secrétariat|permanence) (désert|=fermé|=fermée|vide|supprimer|inexistant)  2
accueil téléphonique … (fermer|inexistant|limité)
# --- on ignore, on bloque
(=nous|=me|=m|=vous) (=ignore|=ignorent|=ignoré|=ignorés|=ignorée|=ignorait|=ignoraient)
(=été|=être|=suis|=sommes) (=ignoré|=ignorée|=ignorés|=ignorées)
(vendeur|vendeuse|acheteur|propriétaire|artisan|hôte|loueur) … (disparaître|volatiliser|évaporer)
(vendeur|vendeuse|acheteur|propriétaire|agence|artisan|hôte|loueur) (=me|=nous|=mes|=nos)? ignorer
(rester|faire) … sourd
sourd … (demande|appel|réclamation|courrier)
!daigner … (répondre|rappeler|décrocher|prévenir|recevoir)
(rester|demeurer|laisser) … sans (suite|réponse|retour|nouvelle|réaction)
@écrit … sans (suite|retour|nouvelle)
(réclamation|plainte|demande|question|mail|courrier|ticket|message) … !traiter  2
(réclamation|plainte|demande|mail|ticket|message) (ignorer|oublier)
(réclamation|question|plainte|mail|message|courrier) … !(lire|ouvrir|répondre)
aucun prise contact
=aucune (réaction|suite)
=aucune communication  2
réagir … jamais
formulaire … nulle part … (mener|réponse|servir|marcher)
formulaire … (rien|contact) … (mener|réponse|servir|marcher)
formulaire contact … (fonctionner|mener|réponse|marcher)
parler … (vide|mur)  1
face mur  1
lire … !répondre
(seulement|=que) (matin|midi|lundi) … (répondre|joignable|ouvrir)
(joignable|accessible) … (=que|seulement|uniquement) … (heure|matin|jour|après-midi|lundi|mardi|mercredi|jeudi|vendredi)
répondre … (quand|lorsque) … (vouloir|arranger|envie|chanter)
répondre … un … sur deux
(conseiller|conseillère|gestionnaire|directeur|responsable|interlocuteur|médecin|secrétaire) … (toujours|encore|constamment|perpétuellement) … (congé|absent|réunion|vacances|déplacement|pause|formation|=occupé|=occupée|indisponible)
(conseiller|conseillère|gestionnaire|directeur|responsable|interlocuteur) … (toujours|encore) … =rendez =vous
toujours (absent|=occupé|=occupés|=occupée|réunion)  2
!(disponible|dispo) … (conseiller|personne|téléphone|appel|parler|répondre)
(conseiller|responsable|interlocuteur|agent|médecin) !disponible
(=quelqu|conseiller|humain|bout|ligne|joindre|contacter) … mission … impossible  4
mission impossible … (joindre|avoir|parler|contacter)  4
(=un|vrai) humain <question>  3
!(interlocuteur|correspondant|contact) (humain|physique|téléphonique|direct|unique|fixe)
=pas =d =interlocuteur
(aucun|=plus =d|=sans) interlocuteur
(aucun|zéro|=pas =d|=plus =d) (humain|=humains) … (derrière|appareil|téléphone|ligne|bout|parler)  4
(=que|seulement|=juste) =des (mail|réponse|message) (automatique|automatisé|=robots)  2
(=1h10|=1h30|=2h|=1h|=1h15|=1h20|=1h45) attente
(bot|robot|chatbot|tchat|=bot|=tchat) … (tourner rond|boucle|=tourne =en =rond|inutile|comprendre|=à =la =noix|stupide)
(rester|tomber|être) … lettre =morte  4
(support|assistance|banque|conseiller|agence|service) … =aux =abonnés =absents  4
(ça|=ca|téléphone) sonner … vide  4
(coup|=un =coup) … fil … (écorcher|tuer|=coûte|coûter)  3
(renvoyer|=renvoie|=renvoient) … (=la|=une) (faq|page =d =aide|aide =en =ligne|=faq)  4
(répondeur|messagerie|boîte vocal) (saturé|plein|=pleine|saturer)  4
(promettre|devoir) … rappeler … !rappeler  4
(croix|=la =croix) … bannière … (parler|joindre|humain|=quelqu)  4
(être humain|humain|=quelqu) … croix … bannière  4
(suppression|supprimer) … (accueil|guichet|numéro)  1
(agence|guichet|bureau|boutique) (=ouvert|=ouverte|=ouverts|=ouvertes) (=que|seulement)
=plus =de (guichet|accueil|conseiller)  2
(=plus) personne … (accueil|guichet|agence)  4
(abonné|=aux) absent  1
désert … (bot|humain|réponse|contact|support|service client)  2
(=quelqu|conseiller|humain|bout|ligne|joindre|contacter) …, mission impossible  4
(=revenez|=repassez) (demain|=plus =tard|lundi)  3
attente (pénible|interminable|insupportable|infernal|énorme|excessif)  2
(durée|temps|délai) … attente … (long|trop|interminable|excessif|pénible|fou)  2
(long|interminable) (queue|=queux|file)  4
(besoin|problème|souci|question) …, =y =a (plus)? personne  4
(faire|=faites|=font) … (autruche|=autruches)  4
(tout|=tout) passer … (centre|plateforme) (=d)? appel  4
centre =d =appel … (étranger|bout =du =monde|délocaliser|incompréhensible|saturé|injoignable)  4
(formulaire|mail|message|courrier|réclamation|demande) … (puits|trou noir|=vide|=néant|poubelle|oubliette)  4
personne (=ne|=n)? donner suite  4
!donner suite  2
âme =qui =vive  3
(appel|communication|conversation) couper … (bout|après) … (minute|attente|heure)  4
téléphone … !sonner  3
=pas =un =seul (numéro|mail|contact|appel|message)
(lettre|mail|courrier|recommandé|message|appel|demande|réclamation) … sans écho  4
(ombre|=début) =d une? réponse  3
(supprimer|=supprimé) (accueil|hotline|guichet|conseiller|standard)
=plus (conseiller|agence|guichet) (attitré|physique|humain|proximité)
# --- rappel promis
attendre coup fil  2
attendre (appel|rappel)  1
attendre … =qu =on … (rappeler|contacter|recontacter|appeler|répondre)
attendre que … (rappeler|contacter|recontacter|appeler|répondre)
(=rappellera|=rappelleront|=recontactera|=rappellerait|=recontacterait)  2
aller … (rappeler|recontacter)  1
(=devait|=devaient) (recontacter|contacter|téléphoner|appeler)
jamais … coup fil
jamais (rappel|contacter|rappeler|recontacter)
(on|=ils|=elle|=il) !(contacter|recontacter|rappeler)
laisser … (message|=messages) … !rappeler
laisser (message|=messages) … (sans réponse|rien)
# --- attente téléphonique
<nombre> (minute|heure|=min|=mn) … (musique|couloir|hall|guichet|caisse|comptoir|queue)
=petite musique … (minute|heure|attente|boucle)
(musique|mélodie|=jingle) … (attente|boucle)
écouter … musique
quart heure … (musique|écouter|téléphone|ligne)
(demi-heure|heure|minute) … (musique|téléphone)
demi heure … musique
(mettre|mise|rester|laisser|patienter) … (attente|patienter) … (minute|heure|oublier|raccrocher|couper|indéfiniment|interminable)
attente … heure … téléphone
(ligne|conseiller|opérateur|poste|téléphoniste|standardiste) (=tous|=toutes)? (=occupé|=occupés|=occupée|=occupées|saturer|encombrer)
tous conseiller (ligne|=occupés)
(=rappeler|=rappelez|=rappelle) plus tard
rappeler … (ultérieurement)
=renouveler =votre =appel
# --- surtaxe
<nombre> (euro|centime|=cts|=ct|€) (=la|=par|=le|=l)? (minute|appel)
<nombre> … =la =minute
(numéro|appel|hotline|sav) (payant|surtaxer|=payante|onéreux)
(payer|facturer) (=pour)? (=appeler|=joindre|=appels|=appel|téléphoner)
# --- files
(file|queue -queues) … (trottoir|heure|interminable|kilomètre)
=une =seule (caisse|guichet|personne|employé|vendeuse|hôtesse) … (ouvrir|client|personne|tout)
un seul (guichet|caisse|employé|caissier)
seul (guichet|caissier)
seulement … (guichet|caisse) … ouvrir
<nombre> personne … devant
(attendre|poireauter|patienter) … (couloir|debout|guichet|caisse|comptoir|hall|file|queue)
(attendre|poireauter|patienter) debout
(prendre|tirer) … ticket … (attendre|heure|patienter|numéro)
ticket … numéro
(attente|attendre) … (interminable|long|heure) … (guichet|caisse|accueil|préfecture|urgence|comptoir|secrétariat)
(guichet|préfecture|poste) … (attente|attendre|queue|file)
# --- restaurant, magasin
=personne venir (prendre|servir)
# --- délai de réponse
(réponse|répondre) (bout|après) <nombre> (jour|semaine|mois)
réponse <nombre> (jour|semaine|mois) plus tard
réponse <nombre> (jour|semaine|mois) après
répondre … <nombre> (jour|semaine|mois) plus tard
répondre … <nombre> (jour|semaine|mois) (après)  2
mettre … (jour|semaine|mois|temps|éternité) … répondre
délai … réponse … (jour|semaine|mois)
!réponse … depuis
=aucun accusé réception
=sans accusé réception
=aucun interlocuteur
=aucun contact (téléphonique|direct|humain|possible)
<nombre> (minute|=mn|=min) attente  2
heure attente
minute attente  1
=aucun retour
=sans retour
=pas =de retour  2
=zéro retour
!(avoir|recevoir|donner) retour
!(avoir|recevoir|donner) =de retour
(vendeur|vendeuse|artisan|propriétaire|contact|agence) … volatiliser
volatiliser … nature
=pas =un =mot =depuis
=pas =un =mot … leur part
=pas =un =mot … (vendeur|service)
=il =n =y =a =plus =personne
=y =a =plus =personne
=ya =plus =personne
=avant =d =avoir … =quelqu
=avant =d =avoir … (conseiller|humain|interlocuteur|personne)
(formulaire|lien|bouton|numéro|contact) … nulle part
communication (néant|zéro|inexistant|=absente)
(=aucun|=zéro) (mail|appel|message|sms|signe)  2
vouloir bien (répondre|décrocher|rappeler)
# --- paradigmes de la troisième passe
!redonner … (signe|nouvelle)
=ombre … (réponse|réaction|excuse)
moindre réponse  2
message (enregistrer|=préenregistré|=pré-enregistré)  2
(=tchat|conversation|discussion) (clore|couper|interrompre)  2
sonner …, sonner
laisser sonner
(sonner|sonnerie) … (occuper|raccrocher|couper|répondeur|longtemps|interminable|vide)
impossible =avoir … (secrétaire|secrétariat|standard|conseiller|conseillère|médecin|agent|gestionnaire|directeur|ligne|=quelqu|humain|interlocuteur|interlocutrice|standardiste|accueil)
!moyen =avoir … (secrétaire|secrétariat|standard|médecin|agent|gestionnaire|téléphone|ligne|réponse|humain|=quelqu|conseiller|interlocuteur|personne|nouvelle)
!(arriver|réussir|parvenir|pouvoir) … =avoir … (secrétaire|secrétariat|standard|médecin|agent|gestionnaire|directeur|personne|téléphone|ligne)
(correspondant|conseiller|interlocuteur) … !(disponible|joignable)
=quelqu … (décrocher|=réponde)
(aimer|souhaiter|vouloir) … (décrocher|=réponde)
(message|mail|=mp|courriel|demande) …, non (lire|ouvrir|traiter|consulter)
laisser =en =vu
laisser =vu
(ticket|accusé|numéro|dossier) … basta
refuser (donner|communiquer) (coordonnée|numéro|contact)  2
refuser … passer … (responsable|supérieur|chef|manager|superviseur|directeur)
(taper|=tapez) (=1|=2)  2
taper …, puis
appuyer … touche  1
renvoyer … (site|internet|=faq|application|appli|formulaire|robot|chatbot)  1
(mail|courrier|message|appel|demande|courriel|réclamation) … (trou|néant|oubliette|corbeille|poubelle|vide)
délai … réponse … (indécent|indigne|insupportable|fou|énorme|excessif|interminable)
réponse … délai … (long|interminable|excessif)
sans (interlocuteur|contact|correspondant)  2
courir pour … (nouvelle|réponse|rappeler)
=aucun (responsable|conseiller|interlocuteur|agent|médecin|commercial) … joignable
=aucun (responsable|conseiller|interlocuteur|agent) … (disponible|dispo|présent)
(=zéro|aucun|=nada|=que =dalle) (réponse|retour|nouvelle|réaction|contact)
(répondre|rappeler|recontacter) (jamais|=nada|=que =dalle)
(absence|manque|défaut) total? (réponse|communication|retour|interlocuteur|contact|réaction)
absence total … (réponse|communication|retour|contact)
mutique
(rester|demeurer|devenir) … (injoignable|muet|silencieux|sourd|introuvable)
(vendeur|vendeuse|artisan|propriétaire|interlocuteur) (envoler|évaporer|volatiliser|évanouir)
porte =close
visage bois
(fermer|raccrocher) … ligne … (seul|automatiquement|attente)
(se faire) raccrocher  1
(téléphone|ligne|standard|numéro|hotline) … (décrocher|débrancher) … (jamais|rien|=exprès)
décrocher jamais
téléphone décrocher  1
(falloir|attendre|patienter|passer|rester|poireauter) … <nombre> (minute|heure|=min|=mn|=h) … (appel|téléphone|ligne|guichet|accueil|=quelqu|conseiller|tour)
<nombre> (guichet|caisse|comptoir) … (fermer|ouvrir)
=un =seul =employé
seul employé … (monde|personne|client|file)
(employé|guichetier|caissier|hôtesse|vendeur) … seul … (monde|personne|client|file|gérer)
repartir … (sans|avant) … (voir|parler)  2
(contacter|écrire|appeler|solliciter|interpeller|relancer) …, (sans|aucun) (réponse|retour|nouvelle|réaction)
(attendre|espérer) … (réponse|rappel|retour|nouvelle|signe|appel) …, (rien|jamais|toujours|vain|encore)
attendre encore (réponse|rappel|appel|nouvelle|retour)
attendre toujours … (réponse|rappel|appel|nouvelle|retour|coup)
toujours attente (réponse|rappel|appel|nouvelle|retour)
!prendre … peine … (répondre|rappeler|appeler|contacter|lire)
!se =donner peine (répondre|rappeler|appeler|lire)
(faire|jouer) (mort|=morte|sourd|=sourde|autruche)
=ghoster
=ghosté
=ghostée
=ghosting
calme plat
!possibilité (parler|échanger|joindre|contacter|appeler)
(tenir|mettre) =au courant …, (silence|jamais|personne)  2
!tenir … courant  2
=a un répondeur
assistant virtuel  2
(cliquer|clic) … (contacter|conseiller|contact) …, (accueil|départ|boucle|=faq|rien)
(numéro|ligne|service) … hors service
abonné =absents
(bande|voix|disque|annonce) … (enregistrer|synthèse|synthétique|=robotisé|métallique)
=une =seule (caissière|guichetière)
=seule =caissière
(queue|file) … (rayon|parking|étage|escalier|couloir|déborder|sortie|rue)
rideau (baisser|fermer|tirer)  2
sonner … systématiquement … occuper
systématiquement occuper
(sonner|tomber) … (systématiquement|toujours|constamment|invariablement) … (occuper|vide|répondeur|messagerie)
rester … (porte|trottoir) … (accueil|guichet|agence)
raccrocher …, (décourager|dégoûter|désespérer|lasser|écœurer)  1
(poireauter|attendre|languir|mariner) (=au|=sur|=en) (téléphone|fil|ligne|combiné)
personne =à =qui … (adresser|parler|demander|expliquer)
personne vers =qui
(pour|avant) =avoir … humain
(=ça|=ca|=sa) raccrocher automatiquement  2
plus =de temps … queue
payer … =avoir =quelqu
=personne … (quai|guichet|accueil|comptoir|gare|caisse|place) … (renseigner|informer|accueillir|aider)  3
aucun … joignable  4
(joindre|avoir|contacter) … bon courage  4
bon courage pour (joindre|=avoir|contacter|parler)
(quelqu'un|joindre|conseiller|contact|interlocuteur|téléphone) … croix … bannière  4
avoir … (quelqu'un|personne|conseiller|interlocuteur|humain) … (téléphone|ligne|bout) … (croix|galère|impossible|compliqué|difficile|calvaire|enfer|mission|parcours|loterie|exploit)  4
joindre … (armer|falloir) … patience  4
(téléphone|standard|secrétariat|ligne) toujours occupé  4
(secrétariat|standard) … (occupé|saturer|saturé|injoignable)  4
devoir … appeler =soi-même  2
(=plus|=trouve|=trouvé) =personne (=pour|=qui)? (renseigner|informer|accueillir|orienter|répondre|aider)
ligne … occupé  3
# pas d'appel, pas de nouvelles, pas de confirmation
=pas =d =appel
=aucun =appel
!(=news|confirmation|accusé réception|signe =de =vie)  1
!(confirmation|accusé) (réception|demande|inscription|commande|envoi)  1
(=sans|aucun|=pas =de) réponse =de =leur =part
(répondre|rappeler|=rapeler|recontacter) … =plus =tard … (rien|jamais|mais)
dire … (rappeler|=rapeler|recontacter) … (rien|jamais|personne|toujours)
courir … (nouvelle|réponse)
(réclamer|demander|relancer|question|message|mail|courrier|appeler) …, silence
=silence =radio
!répondre (demande|mail|courrier|message|question|appel|réclamation)
!réponse (demande|mail|courrier|message|question|appel|réclamation)
(personne|conseiller|technicien|agent) … !(disponible|présent|intervenir|=là) … (guichet|agence|téléphone|accueil|standard)
=personne =pour (répondre|renseigner|accueillir|servir)
=pas =de (service =client|sav|standard)
robot …, robot
(tomber|parler) … (robot|=chatbot|répondeur|machine|disque|boîte vocal)
(menu|serveur) vocal … (rien|jamais|aucun|impossible|tourner)
(communication|contact|téléphone) … (compliqué|impossible|difficile|inexistant|rompu)
!(manière|façon) (joindre|contacter|appeler|parler)
trop attente  2
(attente|patienter) (guichet|caisse|file)  2
(passer|perdre|rester|attendre) … <nombre> (heure|=h|minute|=mn|=min) … (guichet|agence|caisse|queue|file|banque|opération|bureau)
queue … (interminable|long|terrible|immense|énorme|heure)
file … (interminable|long)
(=monde|guichet|caisse) … (attendre|ouvert|seul|unique|fermé)  1
# --- silence, dans tous les registres
=motus (=et =bouche =cousue)?  4
=plus =de =son =plus =d =image  4
=ni =son =ni =image  4
=beau (écrire|appeler|relancer|téléphoner|rappeler) …, (rien|jamais|personne|silence|aucun|=ça =continue)
(musique|symphonie|=vivaldi) (=d =ascenseur|=d =attente|attente)  3
(musique|attente) … <nombre> minute … (coupure|coupé|couper|raccrocher|=bip|rien)  4
# --- guichets, files, comptoirs
=plus =un =seul (guichet|agent|conseiller|vendeur|bureau|humain|employé)  4
(aucun|=zéro) guichet
(heure|minute|=1h|=1h30|=2h|=2h30|=3h|=45min) (=de|=d) (queue|file)  4
(=1h|=1h15|=1h30|=1h45|=2h|=2h30|=3h|=3h30|=4h) =de (queue|file|attente|patience)  4
=quelle attente  4
(=peu|=beaucoup|=trop|=énormément) =d =attente … (guichet|comptoir|accueil|prise =en =charge|réception|caisse|agence|téléphone)  3
<nombre> … (seul|=seule|unique) (employé|caisse|guichet|agent|hôtesse|personne|vendeur|serveur) … (ouvrir|=pour|=ouverte|=ouvert)  4
(seul|=seule|=un =seul|=une =seule) (employé|caisse|guichet|agent|hôtesse|vendeur|serveur|borne) … (=pour|ouvrir|=ouvert|=ouverte) 4
(réception|accueil|comptoir|guichet|loge) (vide|désert|=déserte|=fermée|=fermé|inoccupé) … (arrivée|arriver|personne|heure|numéro|papier)
=personne (=à|=au|=sur|derrière|=dans) … (accueil|comptoir|réception|guichet|quai|agence|place|magasin|rayon|bureau)  4
(agence|comptoir|bureau|accueil) … (fermer|=fermé|=fermée|=close) … (=à =notre|=à =mon|arrivée|arriver|=heure =d'ouverture|horaire)  2
# --- robots et formulaires
(=que|uniquement|seulement) (=par =un|=un|=des|=aux|=avec =un)? (robot|bot|chatbot|répondeur)
robot … (raccrocher|couper|renvoyer|comprendre|répéter|boucle)  4
(chat|chatbot|robot|bot|=bot|serveur|=svi) … tourner … (rond|boucle|vide)
=pas =d =ar  2
(=même =pas|=pas) =un accusé  2
passer … (heure|=1h30|=2h) (attendre|patienter)  2
conseiller (=débordé|=débordés)  2
(bouton|lien|formulaire|onglet|rubrique|page) … (contact|contacter|=contactez|=nous =contacter|aide) … (vide|rien|tourner|introuvable|renvoyer|boucle|erreur)  4
(bouton|lien|formulaire|onglet|rubrique|page) … (contact|contacter|=contactez|aide) … !(marcher|fonctionner|donner|aboutir|faire)  4
numéro … (introuvable|=caché|invisible|inexistant|invalide|nulle part)  4
numéro … !attribuer  4
=la minute … (conseiller|attente|appel|serveur|numéro|attendre)  2
(courrier|lettre|recommandé) … (revenir|retourner|=revenue|=revenu) … (=non =réclamé|=non =réclamée|réclamer)  4
(=une|une) réponse … (=tous|=toutes) … (=les|<nombre>) … (semaine|jour|mois)  3
(=11|<nombre>) (mail|courriel|message|appel|recommandé|lettre|relance) …, <nombre> (mail|courriel|appel|recommandé|lettre|relance|message|courrier) …, (rien|aucun|silence|jamais)  2
# --- muet, bloqué, introuvable
(vendeur|vendeuse|propriétaire|hôte|plateforme|service|agence|loueur) (muet|=muette|=injoignable|=aux =abonnés =absents|=silencieux)  4
=plus =un =mot … (vendeur|vendeuse|service|agence|propriétaire|=leur)  4
(vendeur|vendeuse|propriétaire|=il|=elle|agence) … (=m =a|=nous =a) (=bloqué|=bloquée|=bloqués|=ghosté)  4
(mail|courriel|message) (retourner|=retourné|revenir|=revenu) … (erreur|invalide|=non =distribué)  4
(tchat|messagerie|=live =chat) (fermer|=fermé|=indisponible|=hors =service|=hors =ligne)
rappel … (=ne =vient =jamais|=jamais =venu|=jamais =eu|=n =arrive =jamais|=toujours =pas)  4
=on =me =rappelle …, (=rien|jamais|personne|toujours|=et =non)  4
(=pas|aucun|=sans) =un? (employé|vendeur|vendeuse|agent|conseiller|serveur) … (horizon|rayon|=en =vue|magasin|=disponible|caisse|=libre)  4
(trouver|chercher) … =un (vendeur|employé|responsable|conseiller|interlocuteur) … (impossible|mission|=en =vain|minute|heure|=rayon)  3
impossible … trouver =un (vendeur|employé) … (rayon|magasin)  4
(service|conseiller|=ils|vendeur) … répondre (=que|=uniquement|=seulement) =par (mail|chat|robot|formulaire)  4
(=disque|=tapez|=taper <nombre>|=tapez <nombre>) … (boucle|=tourner|=tourne|=jamais|raccrocher)  3
# --- porte close, peine perdue
=peine perdu … (joindre|=avoir|contacter|téléphone|=fil|appeler)  1
(joindre|contacter|appeler|fil|téléphone|=avoir) …, =peine =perdue  4
(trouver|=trouvé) … =porte =close  4
=porte =close  3
rideau (=baissé|=fermé)  3
(=cassé|=casse) =le =nez  3
(=plus|aucun|=sans|=pas =de) =signe =de =vie  4
!daigner … (répondre|rappeler|recevoir|décrocher)  4
(coup =de =fil|appel|mail|message) … =dans =le (vent|vide)  4
=côté … (site|plateforme|=service =client|vendeur|assistance) … (néant|silence|rien)  3
(=toujours|longtemps|minute|heure) … =sans =que =personne … (=renseigne|=aide)
(minute|heure) … (=avant|=pour) (=qu =on|=que =quelqu|=être) … (=servi|=servis|=reçu|=occupe|=accueille|=accueilli|=pris)  3
(filtrer|=filtre|=filtrent) … (appel|mail|message|téléphone)  4
(briller|=brille|=brillent) … absence  4
!revoir … (entreprise|artisan|maçon|peintre|plombier|équipe|ouvrier|technicien|propriétaire|gérant|chantier)  3
=ne =les =a =plus … =revus  4
=ne =l =a =plus … (=revu|=revue|=entendu)  4
=on =l =a =plus … (=revu|=revue)  4
=on =les =a =plus … =revus  4
=plus =de =son … =plus =d =image  5
=plus =de =son =plus =image  5
parler … (=à =un =mur|=aux =murs|=à =des =murs)  4
=jamais =un (retour|=appel|=mail|=coup =de =fil|=mot|=message)  4
=jamais =une =réponse  2
devis … (demander|=demandés|=demandé) …, (aucun|=jamais|=toujours =pas|=rien|=pas) … (recevoir|=reçu|=envoyé|=nouvelles)  4
=sait … =jamais … =à =qui (=s|=se) (=adresser|=parler|=tourner)  4
=à =qui =s =adresser  2
(=moi|=nous) =qui … (courir|=courrir) … après  4
(=fiche|=fichent|=fout|=foutent|=moque|=moquent) … =de … (=nos|=mes) (message|mail|appel|courrier|demande|relance)  4
(=toujours|=jamais) … (=en =pause|=en =réunion|=en =rendez-vous|=en =congé|=en =vacances|=pas =disponible|=occupé) … =quand … (appeler|téléphoner|demander)  4
=quand … (=appelle|=appelait|=téléphone) …, (=en =pause|=en =réunion|=occupé|=occupée|=absent|=absente|=pas =là)  4
=une =fois (=payé|=signé|=encaissé|=réglé) …, (=plus =personne|=plus =rien|=silence)  4
(syndic|bailleur|mairie|préfecture|agence|direction|inspection|rectorat|propriétaire|régie|gestionnaire) … !répondre  4
(syndic|bailleur|mairie|propriétaire|gestionnaire|artisan|garagiste|dentiste) … (=fait =le =mort|=font =les =morts|=aux =abonnés =absents|=ne =bouge =pas)  4
(heure|queue) … (=dehors|=trottoir) … (=pluie|=froid|=guichet)  4
(=voir|=avoir) =quelqu'un =au =bout =du =fil  2
lettre … (=sans =suite|=morte)  4
=faut (augmenter|=plus =de|=rajouter|=ouvrir) … (guichet|caisse|conseiller|hôtesse)  3
(difficile|compliqué|impossible|galère|=dur|mission) … =de? =prendre contact  4
impossible … créer … ticket  4
(=arrive|=arrivons|=parvient|=parvenons) … =jamais … =à =les (=avoir|=joindre|=contacter)  4
contact … =en =vain  3
(=plein|=trop|=beaucoup) =de =monde … (guichet|caisse|agence|attente|attendre|=perdre|poste)
=un =seul (guichet|caissier|agent|employé|conseiller) … (ouvert|=pour|disponible)  4
=une =seule (caisse|personne|caissière) … (=ouverte|=pour|=au =guichet|=accueil|=disponible)  4
(possible|pouvoir|aimer|vouloir|merci) … =être (=rappelé|=rappelée|=recontacté|=contacté|=recontactée|=contactée)  1
temps … avant … (joindre|répondre|décrocher|avoir =quelqu)  3
(centre =d =appel|centre appel|standard|plateforme|hotline|service =client) … (déborder|débordé|saturé|surchargé|injoignable)  4
(personne|aucun) … =ne … (=contacté|=contactée|=rappelé|=rappelée|=recontacté|=recontactée)  4
aucun (contact|accueil) (possible|téléphonique|humain)?  3
(accueil|contact|service) téléphonique … (inexistant|difficile|contraignant|impossible)
# --- plus de voix au bout : ni appel, ni lettre, ni nouvelle
=ni … =ni (coup =de =fil|nouvelle|rappel)
(plus|aucun|=pas =de) (réponse|nouvelle|retour|contact) … (depuis|malgré|jour|semaine|mois)
=puis =plus =de réponse
(numéro|standard|ligne|hotline|plateforme|assistance) … (surcharger|=surchargé|saturer|=saturé|occupé|débordé|=surbooké)
joignable =que =par (mail|courrier|téléphone|internet|formulaire|=chat|=tchat)
quand (=elle|=il|=ils|=on) (répondre|=répond|=répondent|décrocher|=décroche)
(=devait|=devais|=allait|=doit) … (contacter|rappeler|recontacter) …, (attendre|=attends|jamais|rien)
(téléphone|appel|conseiller|accueil) … renvoyer … (site|internet|application|appli|extranet|espace|formulaire|=chat|robot)
=tout (passer|=passe) =par … (extranet|internet|site|application|appli|robot|formulaire)
(=c|=c'est|=c =est) =le (désert|néant)
=personne (=au =bout|=à =qui) … (fil|parler|adresser)
(robot|=bot|=chatbot|serveur =vocal|serveur vocal|répondeur) … !comprendre
(=faites|taper|=tapez) =le <nombre> …, (=faites|=tapez) =le
(accueil|secrétariat|standard|secrétaire) … (filtrer|=filtre|barrage)
(réclamation|courrier|lettre|recommandé|message|=mails|mail) … =sans (réponse|suite|retour|effet)
(=quelqu =un|=quelqu'un) … (=là|vivant) … <question>
(obtenir|avoir) … (humain|=être =humain|=vraie =personne) … (croix|galère|combat|impossible|exploit)
(joignable|ouvert|=ouverte) … (=une|=deux) heure =par jour
# --- 0 réponse, 0 retour
=0 (réponse|retour|nouvelle|contact|rappel|appel|mail|message|réactivité|interlocuteur)
=jamais (=de|=eu =de|=eu) (retour|réponse|nouvelle)
!avoir (retour|réponse|nouvelle)
# --- réactivité mauvaise
réactivité … (@mauvais|zéro|=0|inexistant|exécrable|absent|laisser désirer|limite|douteux|décevoir|insuffisant|faible|revoir|améliorer|pire|néant|moyen)
(manque|absence|défaut) … réactivité
# --- absents quand on a besoin d'eux
(jamais|personne|absent) … quand … besoin
quand … besoin …, (=plus =personne|personne|absent)
(=dès|quand|lorsque|=si|cas) … (souci|problème|besoin|sinistre|litige|pépin|panne) …, =plus personne
jamais (=présent|=présents|disponible|joignable|==là)
# --- de la peine à joindre
(mal|peine|difficulté) (=à|=a) @joindre
(dur|difficile|compliquer|galère|impossible) … (=les|=vous) =avoir
!@échec … (=les|=vous|=le|=la) =avoir
joindre … (exploit|miracle|mission|galère|combattant|chance|sport|loterie|rêve|parcours)
(exploit|miracle|mission|loterie|combattant|calvaire|patience|heure) =pour? (joindre|contacter)
(comment|=quoi) … (pour|faire) … (=avoir|parler|joindre|contacter) … (humain|=quelqu|conseiller|interlocuteur|responsable)
(=faut|falloir) … (avoir|joindre|parler|contacter) … (=quelqu|humain|personne|conseiller) …, <question>
(arriver|=des =fois|parfois|temps) … (décrocher|répondre) … <question>
(décrocher|répondre) … (temps =en =temps|=des =fois|parfois|un jour)
# --- on attend la réponse
<nombre> (jour|semaine|mois) … pour … (réponse|répondre|rappeler)
attendre … (semaine|mois|jour) … (réponse|rappel)
(=devait|=devaient|=devais) =me? (rappeler|recontacter)
(=doit|=doivent) =me (rappeler|recontacter)  2
(=jattend|=jattends|=jatten|=jatends|attendre) … (toujours|encore) … (rappel|appel|retour|réponse|=rep)
(pouvoir|capable) … répondre … (client|abonné|usager|message|mail|moins|enfin)
# --- au guichet, en agence
<nombre> (heure|=h|minute) … attendre … (guichet|agence|banque|caisse|monde|bureau|accueil)
(passer|rester|perdre) … (<nombre>|heure|=h|matinée) … (guichet|caisse|queue -queues)
(queue -queues|file) … (immense|important|infernal|énorme|dehors|trottoir|interminable|kilométrique)
toujours … monde … (attendre|guichet|caisse|agence)  2
(guichet|caisse|agence|banque) … (lent|lenteur|lentement)
long minute attente
une personne … (caisse|guichet|accueil) … =au =lieu
(standard|permanence|hotline|joignable) … (ouvert|ouvrir|joignable|=lieu)? =que … (matin|après-midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|heure)
(service|bureau|guichet|standard) … travailler … =que
(rendez-vous|=rdv|entretien) téléphonique (annuler|oublier)
service (client|clientèle|commercial|technique|=après =vente) inexistant  2
=plus =de service client
(conseiller|technicien|agent|gestionnaire) !(rappeler|contacter|recontacter|appeler)
réponse … (long|lent)
numéro (téléphone|appel)? faux

[éloge]
joignable  1
réactif
réactivité
facile joindre
facile contacter
facilement joindre
facile (joindre|contacter|communiquer)
facilité … (joindre|contacter|contact)
facilement contacter
joindre facilement
joindre … (facilement|rapidement|vite)
accessible téléphone
réponse rapide  2
réponse … (rapide|immédiat|rapidement|instantané|vite)
répondre … (rapidement|vite|immédiatement|aussitôt|rapide|instantanément)
rapide … répondre
rapidité … réponse
rapidement répondre
vite répondre
rapidement … (réponse|rappeler|recontacter)
rappeler … (rapidement|immédiatement|aussitôt|vite)
délai réponse … (court|rapide|satisfaisant)
satisfaire … délai réponse
toujours disponible
(conseiller|conseillère|équipe|personnel|service|interlocuteur|agent|gestionnaire|personne) … (=disponible|=disponibles|=dispo)
disponible … écoute
écoute … disponible
disponibilité … (conseiller|équipe|agent|interlocuteur)
disponible téléphone
prise contact … (facile|rapide)
contact … (facile|rapide)
(avoir|obtenir) … rapidement … (conseiller|interlocuteur|ligne|téléphone)
!attente … téléphone
!file
!queue
!attendre … (ligne|téléphone|guichet)
(répondre|rappeler|recontacter|contacter) … tout de suite
(répondre|rappeler|recontacter|contacter) … même jour
(répondre|recontacter) … jour même
(répondre|rappeler|recontacter|contacter) … dans heure
(répondre|rappeler|recontacter|contacter) … dans journée
(répondre|rappeler|recontacter|contacter) … <nombre> minute
(répondre|rappeler|recontacter) … (lendemain)
(répondre|rappeler) … =dans … (=heure|=journée|minute)
toujours (joignable|disponible|=dispo)
(toujours|vite|facilement) (=avoir|joindre|=eu) (=quelqu|conseiller|interlocuteur)
(répondre|conseiller|=répondent) … (même|=y) … (soir|week-end|dimanche|samedi|nuit)
(chauffeur|livreur|technicien|médecin|artisan|facteur) … appeler … (pour|avant)  1
<nombre> (minute|=min|=mn) attente … (seulement|conseiller|adorable|agréable|efficace)
(<nombre>|peu|faible) … attente … (maximum|seulement|téléphone|appel)  1
(support|service|conseiller|conseillère|équipe|assistance|=chat|=tchat) … répondre =en <nombre> (minute|=min|=mn|seconde|heure)  4
(mail|message|demande) … traiter … (journée|=dans =l =heure|jour même|lendemain|rapidement)  4
toujours =quelqu … (répondre|=pour|disponible|écoute)  4
(régler|résoudre|=réglé|=résolu) =en =un (appel|coup =de =fil|coup =de =téléphone|mail)  3
(un|=un) coup =de =fil …, (régler|bloquer|résoudre|=réglé|=bloquée|=résolu|faire)  3
(toujours) (dispo|=dispo|disponible|présent|joignable)  4
amélioration … contact
communication (parfait|fluide|facile|excellent)
réponse … même jour
réponse … jour même
réponse … dans heure
réponse … dans journée
réponse … (minute)
(avoir|joindre) … =quelqu … (tout de suite|rapidement|immédiatement|facilement|aussitôt)
(avoir|joindre) … =quelqu … tout de suite
toujours =quelqu … (téléphone|fil|ligne|répondre|écoute)
(avoir|joindre) … =quelqu … (rapidement|immédiatement|facilement|aussitôt)
(=avoir|=eu|joindre) … (conseiller|conseillère|interlocuteur|=quelqu) en moins <nombre> minute
(=eu|joindre|obtenir) … (conseiller|conseillère|interlocuteur|=quelqu|ligne) … (moins|seulement) … <nombre> minute
(répondre|rappeler|réponse|rappel) … =dans =la minute
(répondre|rappeler|réponse|rappel) … =dans =l =heure
(répondre|rappeler|recontacter) … (même|=y =compris) … (soir|dimanche|samedi|nuit|férié)
<nombre> (minute|=min|=mn) attente …, (conseiller|conseillère|conseil) … (adorable|agréable|aimable|efficace|charmant|super|génial|gentil)
(=à|=a) peine <nombre> (minute|=min) attente
(décrocher|répondre) … (première|deuxième) sonnerie
répondre … =en (=une)? (demi-heure|heure|journée)
répondre … =en <nombre> (minute|=min|heure|=h)
rappeler … (quand|dès|lorsque) … (laisser|message)
(premier|deuxième) sonnerie
(=quelqu|conseiller|conseillère|interlocuteur) … bout =du? fil … (sonnerie|immédiatement|vite|minute|aussitôt)
interlocuteur … =au bout … (fil|ligne)  3
réponse … moins =de (=24h|=48h|<nombre>)  4
(répondre|rappeler|réponse) … dans (heure|journée|minute)  3
avoir … (conseiller|conseillère|interlocuteur|=quelqu =un|opérateur|personne|service) =en (<nombre>|=une|quelque) (minute|seconde)  5
(joindre|répondre|décrocher|rappeler) … =en (<nombre>|=une|quelque) (minute|seconde|heure)  1
(toujours|très|facilement|tout) (joignable|disponible|=dispo)
joignable … (facilement|rapidement|toujours|téléphone)
(jamais|peu|pas|sans|aucun) =d =attente
jamais =d =attente
peu =d =attente
=pas =d =attente
(appel|réponse|rappel) … (rapide|rapidement|immédiat|vite|=dans =la =foulée|=sous =24h|lendemain)
appel pris
(réponse|retour|rappel) … (lendemain|jour même|=dans =l =heure)
(attendre|attente) … (quelques|seulement|=que =quelques|=que <nombre>) minute
(pouvoir|=peut|=peux) … (contacter|joindre) … (facilement|mail|téléphone|réseau|chat) 2
(être|=suis) rappeler … (rapidement|immédiatement|vite|jour même|lendemain)
(=dispo|disponible|joignable) … (téléphone|=à =toute =heure|=même|=7j/7|=tout =le =temps|week-end|soir)  4
(rappeler|=rappelée|=rappelé|=rappelés|contacter|=contactée) (=elle|=lui|=d) =même  3
(réponse|répondre|=répondent|=répond|=répondu) … (=dans =l =heure|=dans =la =minute|=dans =la =journée|=tout =de =suite|=aussitôt|=immédiatement|=dans =les =24h)  4
(=dans =la =demi-heure|=dans =l =heure|=dans =la =minute|=dans =la =foulée) … (occuper|=occupé|répondre|=répondu|rappeler|=rappelé)  4
(guichet|accueil|caisse|cabinet|laboratoire|pharmacie|mairie) … =sans (attente|attendre|queue)  4
=sans =faire =la =queue  3
=il (=rappelle|=rappellent) (=toujours|=lui =même|=elle =même)  3
=on (=les|=le|=la) (=a|=joint) … (=facilement|=tout =de =suite|=rapidement) … (=téléphone|=bout)  4
(réponse|accueil|service|contact) téléphonique … (top|rapide|parfait|excellent|efficace|immédiat|nickel|impeccable)  4
obtenir … (renseignement|réponse|information) … (rapidement|vite|facilement|immédiatement)  3
=tout =de =suite (=quelqu =un|conseiller|=un =humain) … (bout|ligne|téléphone|fil)
disponibilité téléphonique
(facile|facilement|simple) (joindre|contacter|joignable)
!bonder
attente … !(long|interminable)

[sujet]
temps réponse
délai réponse  2
délai … réponse
standard téléphonique
temps attente … téléphone
joindre … service

[neutre]
jamais =la =même =personne
=joints =pas
!savoir répondre
répondre … (attente|besoin|question|critère|exigence|norme|interrogation|recherche)
répondre … (=besoins|=attentes|=questions)
!répondre … (question|besoin|attente|exigence|critère|norme)
correspondre
hésiter … (joindre|contacter|appeler|rappeler|recontacter|répondre)
!hésiter … (contacter|appeler|joindre)
joindre … (justificatif|document|pièce|copie|facture|photo|fichier)
pièce joindre
ci-joint
joindre … (bout|=bouts)
!joindre … bout
bonne nouvelle
nouveau nouvelle
!nouvelle … (offre|carte|commande|voiture|fois|box|formule|assurance)
!retour … (gratuit|possible|arrière|marchandise|article|colis|frais)
retour arrière
!retour … (article|colis|produit)
bon retour
retour … (gratuit|payant)
attendre … réponse … merci
attente … réponse … merci
attente … réponse … cordialement
sans réponse … part
!problème … (joindre|contacter)
personne … (sympathique|aimable|agréable|compétent)
je vous =rappelle
rappeler que
rappeler … (règle|loi|contrat|engagement|souvenir|date|échéance)
!rappeler … (nom|souvenir|prénom)
rappel … (facture|cotisation|produit|vaccin|échéance)
queue … (cerise|poisson|crevette|langouste|gambas|lotte|bœuf)
queue leu leu
fil eau
au fil
coup fil
disparaître … (colis|bagage|carton|article|argent)
réactif chimique
réponse … (refus|négatif|positif)
réponse … (favorable|défavorable)
(réponse|message) automatique … (absence|bien|utile)
ignorer … (pourquoi|raison|comment|si)
(j|=je) ignorer
savoir … ignorer
service … contact … facile
(calculer|lire) … (prix|notice|contrat|étiquette|=cgv|avis)
!lire … (contrat|notice|condition|étiquette|=cgv|avis)
personne … =personne … par
aide … personne
parler … (langue|français|anglais)
!informer … (prix|tarif)
=pas =de retour … (emballage|possible|gratuit|colis|article|marchandise)
=aucun retour … (possible|gratuit|article|marchandise)
=de retour
=en <nombre> (minute|=min|=mn|clic) … téléphone
(=la|=une|=cette|=les) =personne … (accueil|guichet|réception|ligne|bout|caisse|bureau|rayon|comptoir)
(téléphone|appel|accueil|guichet|ligne|réception|bout) (=la|=une|=cette) =personne
(refuser|refus|rejet|annuler|décliner) … (mail|message|réponse) automatique
(=on|=je|=il|=elle|=ils|=vous) =réactive
=réactive (=son|=mon|=votre|compte|abonnement)
!pouvoir discuter
(promettre|annoncer|vanter|publicité|pub|offre|crédit|slogan) …, réponse (immédiat|rapide|instantané)
trou … (mur|plafond|sol)
=plus =de =temps … (queue|file)
(=dans|=sur) =le =mur
=trou … mur
fermer … ligne …, (bus|métro|tram|train)
être humain … (formidable|gentil|exceptionnel|rare|avant)
impossible … =en ligne
!donner suite … votre (demande|candidature|réclamation)
!personne … bout … fil
recevoir =le =retour
recevoir =mon =retour
=nouvelle =date
=nouveau (rendez-vous|créneau)
attente … (plat|entrée|dessert|repas|table)
=personne … (prévenir|avertir|informer|aider)
(maîtresse|professeur|=prof|=profs|formateur|enseignant|coach|moniteur) … toujours absent
=jamais … (=eu|besoin) … (contacter|appeler|joindre)
espérer … (rapide|rapidement|réponse)
réponse … espérer … rapide
=pas =un =coup =de =main
salle attente … plein
(=rappelle|=rappellent) (=lui =même|=elle =même) … (=nouvelles|=soir)
un peu attente
fin … réponse … (attendre|espérer)
(réponse|question) … rapidement possible
aucun mail … (pub|publicité|publicitaire|proposer|spam)
!répondre … (arnaqueur|démarcheur|pub|publicité|besoin|attente)
(=la|=une|=cette|chaque) personne … (téléphone|=à =qui|=par =téléphone)
impossible … =même interlocuteur
(j|=je) !(répondre|décrocher|joindre)
(j|=je) !(donner suite)
(incapable|=incapables) répondre (question|demande|correctement)
!rappel (=pour|avant|concernant|choisir)
!rappel … (choix|recette|échéance|rendez-vous)
besoin (rappeler|recontacter)
!(souhaiter|vouloir|demander) … (rappeler|recontacter)
!(apprécier|témoigner|tester|juger|évaluer|vérifier|connaître) … réactivité
!voir … réactivité
fameux … réactivité
(=la|=une|=cette|=les|chaque|autre) =personne =au =bout =du? fil
(=la|=une|=cette|=les|chaque|autre) =personne … (répondre|rappeler|décrocher|recontacter|réagir|aider)
joindre =rib
mal (=à|=a) joindre … bout
attente … (correct|raisonnable|court|honnête|faible|minime|acceptable|rapide|moindre|bref|satisfaisant)
jamais =la personne
dialogue sourd

[exemples]
plainte  Impossible de joindre un conseiller.
plainte  Aucune réponse à mes trois lettres recommandées.
plainte  ca repond jamais au tel
plainte  Service client injoignable depuis lundi.
plainte  J'ai passé 45 minutes au téléphone avant que ça coupe.
plainte  NUMERO SURTAXE ET PERSONNE AU BOUT DU FIL
plainte  Sans nouvelles de mon garagiste depuis quinze jours.
plainte  L'agence fait la morte, silence radio.
plainte  On tombe toujours sur un répondeur.
plainte  Deux heures de queue à la préfecture pour un tampon.
plainte  Je n'arrive pas à avoir quelqu'un en ligne.
plainte  Le bailleur ignore mes courriers.
plainte  Le service après-vente n'est pas réactif.
éloge    Conseillère joignable et très réactive.
éloge    Réponse rapide à mon mail, parfait.
éloge    Syndic facile à joindre.
rien     N'hésitez pas à me contacter.
rien     Vous trouverez ci-joint la facture.
rien     Cette chambre ne répond pas à nos besoins.
rien     Bonne nouvelle, le train est arrivé.
rien     J'ai joint toutes les pièces du dossier.
rien     Je vous rappelle que le contrat est terminé.
rien     Le colis est arrivé cassé.
rien     J'aimerais connaître vos horaires.
rien     Il a reçu un coup de fil de la banque.
rien     Le vendeur a été très désagréable.
plainte  On tombe sur un robot qui répète son menu.
plainte  Personne ne décroche au secrétariat du dentiste.
plainte  80 centimes la minute pour écouter de la musique.
plainte  Le vendeur a encaissé puis plus rien.
plainte  Un seul guichet ouvert à la gare.
plainte  Avoir quelqu'un au bout du fil, mission impossible.
plainte  Le bot tourne en boucle.
plainte  Mes lettres restent sans écho.
rien     Je reviens demain avec le bon papier.
plainte  Mes recommandés sont restés sans suite.
plainte  On attend debout dans le couloir depuis une heure.
plainte  Ni téléphone ni mail sur leur site.
éloge    J'ai appelé le matin, on m'a rappelé dans la journée.
rien     Une personne qui sait répondre à tout, merci.
rien     J'ignore pourquoi le montant a changé.
rien     Je suis de retour chez vous.
plainte  Ça sonne, ça sonne, jamais personne.
plainte  Le propriétaire lit mes messages et ne donne pas suite.
plainte  Les mails partent dans un trou noir.
plainte  Pas moyen d'avoir la secrétaire du cardiologue.
plainte  tape 1, tape 2, et ca raccroche
plainte  Le loueur m'a ghosté.
rien     La personne à l'accueil est souriante.
rien     J'ai réservé en 5 minutes sur mon téléphone.
rien     Il a percé trois trous dans le mur.
plainte  Je devais être rappelé par le garage, pas d'appel.
plainte  Aucune confirmation de mon inscription, aucune nouvelle.
plainte  J'ai envoyé un message au bailleur : silence radio.
éloge    Jamais d'attente dans ce relais.
rien     Je n'ai jamais eu besoin de contacter le service.
rien     Un commercial doit m'appeler demain.
plainte  Musique d'ascenseur pendant 30 minutes puis coupure.
plainte  Plus un seul guichet d'ouvert, réception vide à l'arrivée.
plainte  Le propriétaire nous a bloqués, plus un mot.
plainte  Trois fois j'ai trouvé porte close, et les avoir au bout du fil, peine perdue.
plainte  L'entrepreneur filtre nos appels.
plainte  Le standard est saturé.
rien     Serait-il possible d'être rappelé ?
éloge    La réponse téléphonique est parfaite.
plainte  0 réponse à mes courriers.
plainte  La réactivité du syndic est exécrable.
plainte  Jamais présents quand on a besoin d'eux.
plainte  J'ai passé plus d'une heure à attendre au guichet.
plainte  Que faut-il faire pour parler à quelqu'un ?
plainte  Six semaines pour recevoir une réponse.
rien     Une personne charmante au téléphone m'a tout expliqué.
rien     Je ne reçois aucun mail publicitaire, c'est parfait.
plainte  Je n'ai toujours pas eu de retour.
rien     Je n'ai pas attendu le retour de la banque pour partir.
