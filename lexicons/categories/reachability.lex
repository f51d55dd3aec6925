titre  Joignabilité et attente
quoi   Personne ne répond : appels, mails et lettres sans réponse, attente sans fin au téléphone, aucun humain à qui parler, numéro surtaxé, longue file au guichet.

@joindre  joindre contacter appeler rappeler téléphoner parler communiquer échanger discuter dialoguer
@tel  téléphone téléphonique =tel standard ligne hotline plateforme numéro fil
@humain  humain interlocuteur conseiller conseillère =quelqu responsable opérateur correspondant
@écrit  mail email courriel courrier lettre message sms recommandé réclamation relance sollicitation demande appel tentative requête question
@dur  impossible difficile compliquer galère dur pénible laborieux infernal impossibilité difficulté épreuve calvaire enfer
@échec  réussir parvenir arriver pouvoir

[plainte]
personne (bout|fil|ligne|téléphone)
!donner (nouvelle|signe|réponse)
sans succès  1
appel téléphonique … (compliquer|fastidieux|impossible)
contact … restreint
!arriver … communication
!avoir … (téléphone|ligne) … (conseiller|humain)
(épreuve|galère|calvaire|enfer) … (téléphone|joindre)
(téléphone|joindre) … (épreuve|galère|calvaire|enfer)
à peine <nombre> (personne|client)
=avoir … ligne … rêver
tentative … vain
!contact (téléphonique|humain|possible)
couper (communication|appel)
conversation … couper
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
impossible … @tel
impossible … @humain
impossible … (réponse|rappel)
impossible obtenir … (réponse|retour)
impossibilité … @joindre
!@échec @joindre
!@échec … joindre
!possible @joindre
!possible … (joindre|contacter)
!@échec … @humain
!@échec … (avoir|obtenir) … (réponse|téléphone|ligne)
!joindre
!facile … joindre
mal … joindre  2
peine … joindre
!moyen … (joindre|contacter|parler|appeler)
!moyen @joindre
comment … joindre … (humain|service)
faire comment … @joindre
comment faire … (joindre|contacter|parler)
bonne chance … joindre
essayer … joindre
tenter … joindre
tenter … contacter
essayer … contacter
appel … vain
appeler … (vain|succès)
en vain  2
!accessible  2
inaccessible … téléphone
service client … (inaccessible|inexistant|absent|fantôme|introuvable|invisible)
service … (fantôme|introuvable)
(standard|hotline|sav|plateforme|assistance) … (inaccessible|inexistant|absent|fantôme|saturer|déborder|fermer|muet)
sav inexistant
!service client
ligne … (saturer|occuper)
(standard|ligne) … (sonner|occuper|saturer|encombrer)
sonner … (vide|occuper)
occuper … raccrocher
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
=devait … rappeler
=devaient … rappeler
!tenir informer  2
!réponse
!retour
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
faire mort
faire =morts
faire sourd
faire =sourds
faire autruche
ignorer … @écrit
@écrit … ignorer
ignorer … client
ignorer client
ignorer complètement
ignorer totalement
@écrit … sans réponse
!lire … (mail|message|courrier|courriel)
(mail|message|courrier|courriel) … !lire
!accusé réception
!prendre … appel
!réagir
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
attendre … réponse
attendre réponse depuis
attente réponse depuis
attendre … (nouvelle|retour) … depuis
réponse … (jamais|tardif|longtemps)
réponse tardif
réponse … au bout … <nombre>
répondre … au bout … <nombre>
répondre … <nombre> (jour|semaine|mois)
délai réponse … long
délai … réponse … (long|interminable|inadmissible)
long … réponse
temps réponse … long
long répondre
lent répondre
disparaître … nature
volatiliser
disparaître  1
évanouir nature
!interlocuteur
!numéro … (téléphone|appeler|joindre|contact)
!numéro téléphone
!humain
!adresse mail
répondre … robot
tomber … (messagerie|répondeur|robot|boîte|vide)
toujours … (messagerie|répondeur)
messagerie … (plein|saturer)
boîte vocal
serveur vocal
=chatbot
humain … (parler|joindre|avoir)
parler … humain
réussir … parler
réussir … joindre
vrai personne
labyrinthe
# attente au téléphone
attente téléphonique
attente … téléphone
attente … (ligne|standard|hotline|conseiller|opérateur)
(téléphone|appel|ligne|standard|hotline|fil) … attente
mettre attente
mise en attente
faire patienter
laisser patienter
patienter … (ligne|téléphone)
<nombre> (minute|heure|=mn|=min|=h) … (téléphone|ligne|fil|standard|joindre|musique|attente)
<nombre> (minute|=mn|=min) attente
(heure|minute) … téléphone
(heure|minute) … (fil|ligne)
(heure|minute) attente
passer … (heure|minute) … (téléphone|joindre|ligne)
attendre … (minute|heure) … (téléphone|ligne|fil|raccrocher)
attendre … (conseiller|interlocuteur|opérateur)
musique … (attente|patienter|attendre)
attente interminable
attente sans fin
attente beaucoup trop long
temps attente … (long|interminable|fou|infini|inadmissible|énorme)
long attente
attente … long
tellement temps attente
communication couper
appel … couper
coupure … (appel|communication)
(système|ligne|serveur|standard|automate) … raccrocher
ça raccrocher
raccrocher … (minute|automatiquement|seul|attente)
raccrocher automatiquement
surtaxer
surtaxe
numéro payant
appel payant
ligne =payante
numéro surtaxer
appel … facturer … minute
euro … minute
# guichet, file
file attente
file … (long|interminable|énorme)
long file
faire queue
queue … (long|interminable|terrible|énorme|heure|guichet|caisse|entrée)
long queue
heure … (queue|file|fil)
queue heure
fil attente
affluence
trop monde
foule … (guichet|caisse|agence)
(guichet|caisse) … (fermer|seul|unique)
seul (guichet|caisse|caissier|guichetier)
embouteillage  1
plein … monde … (guichet|agence|banque)
salle attente … (plein|bonder|heure)
bonder

[éloge]
joignable
réactif
réactivité
facile joindre
facile contacter
facilement joindre
facile … (joindre|communiquer|communication|contacter)
facilité … (joindre|contacter|contact)
facilement contacter
joindre facilement
joindre … (facilement|rapidement|vite)
accessible téléphone
réponse rapide
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
(conseiller|conseillère|équipe|personnel|service|interlocuteur|agent|gestionnaire|personne) … disponible
disponible … écoute
écoute … disponible
disponibilité … (conseiller|équipe|personnel|agent|interlocuteur|service)
disponible téléphone
prise contact … (facile|rapide)
contact … (facile|rapide)
(avoir|obtenir) … rapidement … (conseiller|interlocuteur|ligne|téléphone)
!attente … téléphone
!file
!queue
!attendre … (ligne|téléphone|guichet)

[sujet]
temps réponse
délai réponse
délai … réponse
standard téléphonique
temps attente … téléphone
joindre … service

[neutre]
répondre … (attente|besoin|question|critère|exigence|norme|interrogation|recherche|demande)
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
