titre  Démarches répétées
quoi   Le client a dû s'adresser au moins deux fois au service, relancer, réexpliquer, renvoyer les mêmes pièces, ou a été promené d'un service à l'autre.

@dire  dire répondre affirmer rétorquer expliquer prétendre soutenir
@échange  appel mail email courriel courrier lettre recommandé relance réclamation échange tentative démarche passage visite contact demande coup
@joindre  appeler rappeler téléphoner écrire contacter relancer réclamer joindre demander redemander solliciter envoyer renvoyer passer retourner déplacer
@pièce  document pièce justificatif papier dossier attestation certificat facture formulaire courrier rib photo photocopie copie devis
@beaucoup  plusieurs multiple nombreux innombrable maint dizaine quinzaine vingtaine centaine trentaine incalculable incessant perpétuel énième =répété
@mails =appels =mails =emails =courriels =courriers =lettres =relances =réclamations =recommandés =messages =tentatives =demandes =coups =sms =tickets =formulaires =échanges =interventions =passages =visites =réponses
@gensp =interlocuteurs =conseillers =conseillères =opérateurs =gestionnaires =agents =techniciens =personnes =services =agences =guichets =bureaux
@ordinal deuxième second troisième quatrième cinquième sixième septième huitième neuvième dixième =énième =ème =2e =3e =4e =5e =6e =7e =8e =10e =2ème =3ème =4ème =5ème =6ème =7ème =8ème =10ème =2eme =3eme =4eme =5eme =6eme =7eme =8eme =10eme =xième =xieme =nième
@agir  appeler rappeler téléphoner écrire contacter relancer réclamer demander redemander solliciter envoyer renvoyer signaler réécrire expliquer joindre déposer remplir fournir recontacter retourner déplacer recommencer
@org agence siège mairie préfecture guichet vendeur transporteur banque assureur assurance centre magasin boutique fabricant constructeur expéditeur caisse service plateforme mutuelle employeur syndic propriétaire garage concession concessionnaire notaire fournisseur marque hotline standard sav opérateur hôpital secrétariat comptabilité conseiller conseillère compagnie aéroport livreur
@mois2 janvier février mars avril mai juin juillet août septembre octobre novembre décembre
@jour2 lundi mardi mercredi jeudi vendredi samedi dimanche lendemain surlendemain

[plainte]
@pièce … déjà (envoyer|fournir|transmettre|donner)
(=le|=la|=les|=ces) (=même|=mêmes) (document|papier|pièce|justificatif)  2
même (question|discours|histoire) … (répéter|chaque|fois)
(promener|trimballer) … (vous|nous|client|solution|service)
jour pareil  1
chaque jour … appeler
=x =appels
combat … (mois|an|jour|obtenir|avoir)
long combat
vrai galère  1
renvoi … (document|pièce|dossier)  1
(=me|=nous|=je|devoir|falloir|obliger) … courir … après
après … (relance|réclamation) … (relance|réclamation|appel)
sans fin … (document|démarche)
(demande|document|démarche) … sans fin
dire (appeler|rappeler|adresser) … autre
@beaucoup (conseiller|interlocuteur)
# nombre de contacts
@beaucoup @échange
@beaucoup @échange (rien|aucun|jamais|personne)
(mail|appel|courrier|message|relance|échange|coup) … (multiple|nombreux|innombrable|incessant|=répété|=répétés|perpétuel)
énième  1
énième (appel|relance|mail|demande)
=nième
plusieurs fois  1
à plusieurs =reprises  1
plusieurs reprise  1
à maintes =reprises
maint reprise
multiple reprise  1
nombreux reprise  1
<nombre> reprise  1
<nombre> reprise …, @agir
@joindre … <nombre> fois
plusieurs fois @joindre
@joindre … (dizaine|centaine|vingtaine) fois
@joindre … (dix|cent|mille|vingt) fois
(dix|cent|mille|vingt|trente|cinquante) fois  1
(faire|fait) (dix|cent|mille|vingt|trente|cinquante) fois que (expliquer|répéter|dire|demander|appeler|écrire|relancer|signaler)  4
=x =fois
=x (mail|appel|relance)
nombre … appel … (émettre|incalculable|passer)
!compter (=les|=mes|=nos|=le|=ses) (appel|relance|mail|fois|nombre|=messages|=coups)
ne plus compter … appel
plus compter … appel
tas (appel|mail|courrier)
tonne (appel|mail|courrier)
ribambelle
flopée
(appeler|rappeler|relancer|contacter) tout (jour|semaine|mois|matin|soir)
(appeler|téléphoner|rappeler|relancer|contacter) … (régulièrement|quotidiennement|constamment|inlassablement|continuellement)
(appeler|rappeler|relancer|contacter) … chaque (jour|semaine|mois)
(jour|semaine|mois|an) que (=je|=j|=on|=nous) … (appeler|essayer|relancer|réclamer|rappeler|écrire|tenter)
(jour|semaine|mois|an) que … téléphoner -téléphone -téléphones
depuis … (essayer|tenter) … (joindre|contacter|appeler|parler)
depuis … que (=je|=j|=on|=nous) … (appeler|relancer|réclamer|téléphoner|écrire)
depuis … (=je|=j|=on|=nous) (courir|réclamer|relancer)
(=dois|=devons|=dû|=faut|=fallu|obliger) (encore|moi-même|tout|toujours|finalement|systématiquement)? (rappeler|relancer|réclamer|insister|recommencer|redemander)  1
obliger … (rappeler|relancer|réclamer|insister|recommencer|redemander|réexpliquer|répéter|réitérer)
falloir … (rappeler|relancer|insister|recommencer|redemander|réexpliquer|répéter|réitérer)
# relancer, insister
relancer  1
relance  1
en dépit … (relance|appel|mail|courrier|lettre|demande|réclamation)
au bout <nombre> (appel|mail|tentative|coup)
à force insister
à force … (appeler|relancer|réclamer|insister|harceler)
force … (appel|relance)
réitérer … (demande|réclamation|appel|relance)
réclamer … fois
sans =cesse … (rappeler|relancer|réclamer|demander|appeler)
sans arrêt … (rappeler|relancer|réclamer|demander|appeler)
sans relâche
constamment … (battre|rappeler|relancer|réclamer|demander)
toujours (réclamer|relancer|redemander|quémander)
toujours obliger … (demander|réclamer)
quémander
supplier  1
mendier  1
devoir harceler
falloir harceler
obliger harceler
courir après  1
courir derrière  2
secouer … (puce|cocotier)
battre … (pour|contre|obtenir|faire|avoir)  1
battre … gain cause
bataille  1
batailler -bataillons  2
croix bannière
parcours du combattant
=parcours … =combattant
chemin croix
calvaire  1
acharner  1
faire avancer … dossier  1
toujours moi … (appeler|rappeler|relancer)
faire … leur travail  1
faire … travail … place
faire … démarche … place
# réexpliquer, répéter
réexpliquer
réexplication
répéter … (fois|chaque|histoire)
répéter inlassablement
répéter sans =cesse
tout répéter
(devoir|falloir|=à) raconter … (chaque|même|nouveau|encore|fois)
reprendre … (zéro|début|départ)
(falloir|devoir|=on) repartir … (zéro|début)
tout recommencer
tout refaire
tout reprendre
à recommencer
recommencer … (zéro|début|nouveau)
retour … case départ
remplir … (nouveau|encore|fois) … (dossier|formulaire)
refaire … (dossier|demande|démarche|formulaire|photo|procédure|déclaration)
refaire … (<nombre>|plusieurs) fois
boucle … infini
histoire sans fin
feuilleton  2
cercle vicieux
kafkaïen  1
ubuesque  1
usine gaz  1
(=ai|=avons|=a) =tout =essayé  2
tenter plusieurs
plusieurs tentative
multiple tentative
tentative … (échouer|infructueux|vain)
encore (rappeler|relancer)
(devoir|falloir|=ai|=avons|=je) rappeler … (encore|fois)
dire rappeler … (lendemain|demain)
dire … rappeler plus tard
=re-rappelle
reprendre contact  1
recontacter … (moi|fois|encore)
revenir (lendemain|demain|plusieurs fois|<nombre> fois)  1
retourner … fois  1
retourner … (boutique|agence|guichet|mairie|préfecture) … (encore|fois)
déplacer … (<nombre> fois|=pour rien)
(aller|venir) retour … (agence|boutique|magasin|guichet)
(=on|=je|=nous|obliger|devoir|falloir) … (aller-retour|allers-retours)
aller-retour … (mail|dossier|courrier|agence|document)
allers-retours  1
chaque (appel|relance)  2
chaque coup fil  2
chaque fois … (interlocuteur|conseiller|différent|document|appeler|appel|renvoyer)
chaque … (appel|contact) … (différent|autre|nouveau)
# mêmes pièces
renvoyer … (encore|plusieurs|reprise)
envoyer … (fois|reprise) … @pièce
déjà … (envoyer|fournir|transmettre|donner) … @pièce
déjà … (envoyer|fournir|transmettre) … fois
redemander  1
demander … (encore|nouveau|toujours|fois|même) … @pièce
redonner … @pièce
réclamer … @pièce … (déjà|encore|fois|nouveau)
réclamer … (encore|toujours|nouveau) … @pièce
toujours … manquer … @pièce
manquer toujours … @pièce
toujours … @pièce … manquer
toujours … (papier|document|pièce|justificatif) … (manquer|fournir|supplémentaire)
encore … (papier|document|pièce|justificatif) … (manquer|fournir|supplémentaire|demander)
(document|pièce|justificatif|papier) supplémentaire  1
une fois … document … fois
# promené de service en service
balader … (service|conseiller|interlocuteur|bureau|poste|personne)
trimballer
(=me|=m|=nous|=suis|=est|=sommes) trimbaler
ballotter
promener … service
se renvoyer … balle  2
renvoyer balle
rejeter … (balle|faute|responsabilité) … (autre|mutuellement)
=pingpong
patate chaud
de service en service
=service =en =service
conseiller … conseiller … conseiller
d'un service à l'autre
bureau en bureau
!même (interlocuteur|personne|conseiller|gestionnaire|interlocutrice)
changer … (interlocuteur|conseiller|gestionnaire)  1
changement … (interlocuteur|conseiller|gestionnaire)
rediriger … (service|autre|ailleurs)  1
réorienter … (service|autre)
devoir adresser … autre
renvoyer ailleurs
personne … courant … dossier  1
# --- nombre
<nombre> (=appels|=mails|=emails|=courriels|=courriers|=lettres|=relances|=réclamations|=recommandés|=messages|=tentatives|=tickets|=échanges)
<nombre> @gensp … différent
(avoir|parler|voir|contacter) <nombre> (=interlocuteurs|=conseillers|=conseillères|=opérateurs|=gestionnaires|=agents|=techniciens)
<nombre> (=interlocuteurs|=conseillers|=conseillères|=opérateurs|=gestionnaires)  1
(<nombre>|=maintes|=maints) (fois|=x) @agir
<nombre> fois que (=je|=j|=on|=nous) … @agir
(faire|fait|=sa) <nombre> (fois|=x) que (=je|=j|=on|=nous) … (appeler|envoyer|demander|contacter|écrire|déplacer|renvoyer|réclamer)
@agir … (<nombre>|=maintes|=maints) =x
@agir … <nombre> fois
<nombre> (=mail|=email|=appel|=courrier)
@agir …, <nombre> fois =par (jour|semaine|mois)
@agir … (=2x|=3x|=4x|=5x|=6x|=10x)
(=2x|=3x|=4x|=5x|=6x|=10x) … @agir
@agir … =re … (rappeler|réécrire|relancer|renvoyer|redemander|signaler|expliquer|réclamer)
@ordinal (appel|mail|courrier|lettre|relance|réclamation|recommandé|tentative|ticket|technicien|intervention|courriel|déplacement)
(pour|=à) (=la|=une)? @ordinal (fois|reprise) … (appeler|rappeler|envoyer|renvoyer|demander|redemander|expliquer|relancer|contacter|écrire|dossier|document|pièce)
@ordinal fois (appeler|rappeler|envoyer|renvoyer|relancer|réclamer|contacter|signaler)
(=ma|=notre|=cette|=une) @ordinal =demande
après (=deux|=trois|=quatre|=cinq|=six|=plusieurs|=maintes|=multiples|=nombreuses|=nombreux|=dix|=vingt) (appel|mail|courrier|lettre|relance|réclamation|recommandé|demande|message|tentative|échange)
malgré (relance|=appels|=mails|=courriers|=lettres|=demandes|=réclamations|=recommandés|=messages)
malgré … (=relances|=appels|=mails|=courriels|=réclamations|=recommandés|=messages)
(=relances|=appels|=courriers|=lettres|=messages|=démarches) … (inutile|vain|rien|effet|suite|succès|jamais)  2
# --- rappeler, réécrire
(re-écrire|=reecrire|=réappeler|=rappelais|=rerappelle|=reappeler)  2
(falloir|obliger) … (réécrire|renvoyer|refaire|retourner|reprendre|remplir)  1
=je =rappelle … (=encore|=une =fois|=à =nouveau|=plusieurs|=et|=deux|=trois)  3
=je =relance
=je =réexplique
=je =renvoie  1
=re (signaler|appeler|envoyer|expliquer|demander|écrire|appel)
(signaler|contacter|appeler|demander|écrire|envoyer) … (signaler|=re) … (signaler|appeler|écrire|envoyer)
(ré-expliquer|=reexpliquer|=rééxpliquer)  2
(redonner|refournir|retransmettre|=rescanner) … (document|pièce|justificatif|papier|photo|dossier|identité|facture|attestation)
@pièce … redemander
@pièce (=déjà|déjà) (fournir|envoyer|transmettre|donner|déposer)  3
(document|pièce|justificatif|bulletin|attestation|=papiers|photo|dossier) … déjà (fournir|envoyer|transmettre|donner|remettre|déposer|communiquer)
déjà (fournir|envoyer|transmettre|remettre|communiquer|expliquer|signaler|demander)  2
renvoyer (photo|pièce|document|dossier|justificatif|papier|formulaire) … (fois|encore|nouveau|déjà)
renvoyer … (même|tout|encore|plusieurs|nouveau) … @pièce
envoyer … (encore|=re) … @pièce
(puis|ensuite|encore) … (autre|nouveau) (photo|document|pièce|justificatif|papier)
photo … (encore|autre) photo
(demander|falloir|vouloir|réclamer) … puis … (puis|ensuite|encore|finir)
toujours … (pièce|document|papier|justificatif) … (manquer|nouveau|autre)
(manquer|falloir) … toujours … (pièce|document|papier|justificatif|signature)
il manquer toujours  1
chaque fois … (excuse|prétexte|rappeler|réexpliquer|discours|interlocuteur|pièce)
chaque fois … (autre|nouveau) (document|pièce|papier|raison|réponse|personne|version|motif)
chaque fois … (personne|interlocuteur|conseiller|réponse) différent
fois … (personne|interlocuteur|conseiller) différent
personne différent
=et =ça (=recommence|recommencer|=repart)  1
(ça|=ca|tout) recommencer
recommencer … (zéro|début|tout|demande|dossier|démarche|procédure|saisie|depuis)
(devoir|obliger|falloir) recommencer  2
(rouvrir|redéposer|réouvrir|ressaisir|=resoumettre) … (dossier|demande|ticket|litige|réclamation|procédure|sinistre)
jour sans fin
(tourner|=tourne) rond … (mois|semaine|jour|entre|service|depuis)
tourner =en rond … (depuis|service)
case départ … (dossier|fois|démarche|demande|nouveau)
deux mois … même point
# --- d'un service à l'autre
(renvoyer|envoyer|orienter|rediriger|adresser|transférer|aiguiller) … vers … (autre|service|agence|guichet|numéro|siège|fabricant|constructeur|transporteur|vendeur|plateforme|assureur|expéditeur|marque|site|mairie|magasin)
(renvoyer|rediriger|balader|ballotter|trimballer) … (service|autre|agence|conseiller|interlocuteur|bureau) … (autre|service|agence|mutuellement)
(se|=s) renvoyer … (balle|responsabilité|faute|mutuellement|autre)
=se =renvoient
=se =renvoie … balle
=rejettent … (faute|responsabilité|autre)
(=me|=nous) (balader|trimballer|ballotter|promener)  1
balader … (service|depuis|mois|semaine|guichet|conseiller|numéro|téléphone|autre|gauche|bureau)
(=me|=nous|=vous) balade
(=me|=m|=nous|=vous) (dire|demander|inviter|renvoyer|répondre|prier) (voir|contacter|appeler|adresser|rapprocher) … (siège|agence|transporteur|fabricant|vendeur|expéditeur|service|banque|assureur|marque|magasin|constructeur|mairie|plateforme|autre|boutique)
(siège|agence|vendeur|transporteur|banque|organisateur|service|fabricant|magasin|mairie|préfecture|conseiller|boutique|sav|assureur|employeur|caisse) … (dire|répondre|renvoyer) … =que =c =est … (autre|siège|agence|vendeur|transporteur|organisateur|banque|service|fabricant|eux)
(chacun|=tous) … (renvoyer|rejeter) … autre
(premier|deuxième|second|troisième|autre|suivant) (conseiller|conseillère|interlocuteur|interlocutrice|agent|opérateur|technicien|gestionnaire|personne) … (dire|soutenir|affirmer|répondre|contraire|autre|expliquer|demander)  1
un autre (conseiller|conseillère|interlocuteur|service|numéro) … (dire|répondre|renvoyer)  2
(deuxième|troisième|autre) (conseiller|interlocuteur|technicien|agent|dossier|ticket)  1
de guichet en guichet
de bureau en bureau
conseiller en conseiller
=d =un =service =à
=d =un =conseiller =à  1
=de =guichet =en
=d =agence =en =agence
ping-pong … (service|entre|depuis|mois|vendeur|transporteur)
partie ping-pong
(jouer|faire) … ping-pong
(courrier|dossier|tout|=tout|demande|chaque) … (=repart|repartir|=repartir) … zéro  4
(document|pièce|papier|justificatif|preuve|photo|copie) … (envoyer|transmettre|fournir|renvoyer) … (deux|trois|quatre|<nombre>|plusieurs|dix) fois  5
(envoyer|transmettre|fournir|renvoyer) … (document|pièce|papier|justificatif|preuve|photo|copie|dossier|courrier|formulaire|=pdf|acte) … (<nombre>|dizaine|maint) (fois|reprise)  4
(papier|document|pièce) … (perdre|=perdus|=perdu|égarer) … (redemander|=redemandés|renvoyer|=re)  5
(réclamer|demander|redemander|exiger) … (document|pièce|papier|justificatif) … (=en =plus|supplémentaire|encore|=puis|après|nouveau|semaine|chaque)  4
(<nombre>|=trois|=quatre|=deux) (rendez-vous|=rdv|technicien|intervention) …, (<nombre>|=trois|=quatre|=deux) (fois|technicien|rendez-vous)  4
en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) …, =puis =en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)  4
# --- s'acharner
(se|=me|=m|=nous) battre  1
(mois|semaine|an|jour) … (battre|bagarrer|lutter|batailler)
depuis … (battre|bagarrer|lutter|batailler)
bagarrer  1
(falloir|obliger) (insister|harceler|râler|gueuler)
(insister|harceler|relancer) … (obtenir|=avoir|enfin|=pour =qu)
force … (insister|relancer|persévérer|insistance|acharnement)
(heure|temps|journée|énergie) … (téléphone|démarche|mail|courrier) … (depuis|perdre|passer)
passer … (journée|vie|heure) … (appeler|relancer|réclamer|courir|mail|démarche|écrire)
(appeler|relancer|écrire|téléphoner|réclamer|contacter) … (tout|chaque) (jour|semaine|mois|matin|temps|heure|soir)
chaque (jour|semaine|mois|matin) (appeler|relancer|écrire|réclamer)
(appeler|relancer|contacter) … tout =le temps
(semaine|mois|an|jour) … que je (appeler|relancer|réclamer|écrire|demander|téléphoner|essayer|courir|tenter|envoyer|battre)
(semaine|mois|an|jour) que … (réclamer|courir|battre|=signale)
(courir|cavaler) derrière
(mail|appel|courrier|message|relance) sur (mail|appel|courrier|message|relance)
(mail|message|appel|courrier) … (mail|message|appel|courrier) … (rien|jamais|aucun)
(mail|appel|courrier|chat|téléphone|message) … (puis|ensuite|et) … (mail|appel|courrier|téléphone|message|chat) … (rien|jamais|aucun|vain|personne)
(aller|déplacer|revenir|retourner|rendre) … (fois|encore|nouveau|reprise) … (agence|guichet|mairie|préfecture|magasin|boutique|bureau|place|relais)
(déplacer|déplacement|retourner) pour rien
(revenir|repasser) … plus tard  1
(revenir|repasser) … (demain|lendemain|semaine)  1
revenir … sans =cesse
(falloir|devoir) … reprendre … (zéro|début|rendez-vous)
(prendre|poser) (=deux|=trois|=quatre|=plusieurs) (rendez-vous|journée|demi-journée|=rdv)
(reposer|reprendre) (=une|=un) (demi-journée|journée|congé)
combien … fois … (falloir|devoir|dire|appeler|envoyer|répéter|demander)
(=lassé|=lasse|fatiguer|=marre|=las|ras) … (appeler|relancer|réclamer|répéter|expliquer|démarche|téléphoner|courir)
(centaine|trentaine|cinquantaine) (appel|mail|courrier|message|photocopie|coup)
(multiplier|enchaîner|cumuler) … (appel|mail|relance|courrier|démarche|demande|réclamation|coup)
=nombreuses (relance|démarche|tentative|demande|réclamation)
=multiples (relance|démarche|tentative|demande|réclamation|appel|mail)
aller-retour  1
=allers =retours  1
navette … (entre|dossier|service)
courir après eux
=cours =après
=cours =apres
courir derrière eux
(appeler|téléphoner|relancer|écrire|contacter|réclamer) =tous =les (=jours|=matins|=mois|=soirs)
=tout =le =temps … (appeler|relancer|rappeler|réclamer)
(appeler|téléphoner|relancer|écrire|contacter|réclamer) … =toutes =les =semaines
@ordinal (message|courriel|relance) … (envoyer|écrire|vous)
(abord|=dabord) … (puis|ensuite|après)  1
(perdre|égarer) … (dossier|papier|document|pièce|courrier)  1
même son =de cloche
chaque (conseiller|interlocuteur|personne|agent|appel|service) … (dire|autre|différent|version|contraire)
(un|premier) (conseiller|interlocuteur|personne|agent) … (dire|répondre) … (autre|suivant|second|deuxième)
un … oui … autre non
(transporteur|vendeur|fabricant|mairie|préfecture|siège|agence|banque|assureur|caisse|service|magasin|garage) … renvoyer … (vendeur|fabricant|transporteur|préfecture|mairie|siège|agence|banque|assureur|caisse|service|magasin|marque|constructeur|garage)
(=me|=m|=nous) (=renvoie|=renvoient|=renvoyé|=renvoyée|=renvoyés) … (vers|=à|=au|=sur|agence|service|siège)
(transférer|basculer|passer|rediriger) … <nombre> fois
(transférer|basculer|rediriger) … (autre|service|conseiller|poste|plateforme)  1
=pas =le =bon (service|guichet|interlocuteur|bureau|formulaire)
=jamais =le =bon (service|guichet|interlocuteur|numéro|bureau|formulaire)
=pas =leur (service|ressort|compétence)  2
=pas =de =leur (ressort|compétence|responsabilité)  2
falloir … que … (=fâche|=insiste|=énerve|=menace|=gueule|=hausse)
=des =heures =au =téléphone
(heure|journée|matinée|temps) … (téléphone|démarche|=paperasse) … (perdre|gâcher|obtenir|résoudre|régler)
perdre (<nombre>|demi|plusieurs|quelque|précieux|bon)? (heure|journée|matinée|temps) … (démarche|téléphone|appel|appeler|guichet|paperasse)
(galère|casse-tête|calvaire|bataille|combat|guerre|marathon|=épopée) … (pour|obtenir|avoir|faire|joindre|rembourser)  1
vrai (bataille|combat|marathon|parcours)
casse-tête … (obtenir|administratif|joindre)
=toujours =la =même (réponse|rengaine|chanson|excuse|histoire|chose)  1
=toujours =le =même (discours|refrain|cinéma|cirque|baratin)
=toujours =les =mêmes (réponse|excuse|question|phrase|problème)
même (réponse|rengaine|refrain|chanson|excuse|discours|cinéma|cirque|phrase) … (fois|chaque|jour|appel|toujours)
même (rengaine|refrain)
(ouvrir|créer) … (ticket|dossier|litige|réclamation) … (puis|encore|autre|deuxième|second|nouveau)
<nombre> (=techniciens|=interventions|=déplacements|=démarches)  2
(=trois|=quatre|=cinq|=six) (=passages|=visites|=réparations|=demandes)  2
(technicien|expert|réparateur|plombier|dépanneur) … (venir|passer|intervenir|revenir) … <nombre> fois
(=deux|=trois|=quatre|=plusieurs) rendez-vous … (même|rien|panne|pour)
(route|déplacement|trajet|voyage|queue) … =pour rien
=à (=refaire|=recommencer|=reprendre)  1
=reparti … tour
sans fin  1
tourner rond  1
(on|ça|=ca|=je|=nous) … tourner rond  1
serpent … queue
cercle (infernal|vicieux)
rien … =y =fait
=rien =n =y =fait  1
malgré … (=démarches|=tentatives|=relances)
(échange|correspondance|démarche|procédure|discussion) … sans fin
(échange|correspondance|démarche|discussion) … (interminable|infini|incessant)
(obliger|devoir|contraindre) … (renvoyer|refaire|ressaisir|réenvoyer) … (dossier|formulaire|document|pièce|demande|photo|chèque)
(=je|=on) … !relancer … (rien|personne|jamais)
sans (relance|relancer) … (rien|jamais)
(client|=moi) =de … faire … (travail|boulot|recherche|démarche|lien)
faire … (travail|boulot|lien) … (entre|place)
faire … (lien|intermédiaire|navette|facteur|tampon|messager|secrétaire|arbitre) … entre
=à =moi =de … (faire|appeler|chercher|courir|gérer|rappeler|relancer)
tout (refaire|reprendre|ressaisir|réexpliquer|redonner|refournir)
déjà tout (renvoyer|envoyer|fournir)
(demander|réclamer|vouloir|exiger|fournir) … nouveau (document|pièce|justificatif|papier)
moi-même … (appeler|démarche|relancer|rappeler|avancer)
# --- paradigmes de la troisième passe
redire -redire  1
renvoyer … <nombre> fois
renvoyer … =à =nouveau
envoyer … =à =nouveau
falloir … refaire  1
refaire  1
essayer …, puis …, puis
(appeler|écrire|demander|réclamer|envoyer|contacter|fournir|signaler) …, puis …, puis
@agir …, =en @mois2 …, =en @mois2  1
(appeler|rappeler|relancer|écrire|réclamer|contacter|recontacter) …, @jour2 …, @jour2
@org … (dire|répondre|renvoyer|affirmer) …, @org … (dire|répondre|renvoyer|affirmer|redire|non|pareil|inverse|contraire|autre)
@org … renvoyer … @org
@org (dire|répondre) (voir|appeler|contacter|adresser) … @org  2
(dire|répondre|expliquer) … =que =c … =au (centre|siège|service|vendeur|transporteur|fabricant|magasin|propriétaire|syndic|fournisseur|notaire|garage)
(dire|répondre|expliquer) … =que =c … =à … (agence|banque|mairie|préfecture|boutique|caisse|marque|mutuelle|assurance|compagnie|concession|plateforme|eux|lui|elle)
(renvoyer|retourner) … dossier  1
dossier … (retourner|rejeter) … (manquer|incomplet|pièce|motif)
dossier … incomplet  1
(pièce|document|papier|justificatif|photo|acte|attestation) … !(valable|valide|conforme|lisible|récent|recevable)  1
(photo|document|pièce|justificatif|facture|acte|attestation|bulletin|papier|livret|copie|certificat) …, puis … (photo|document|pièce|justificatif|facture|acte|attestation|bulletin|papier|livret|copie|certificat|autre)
(demander|réclamer|vouloir|exiger|attendre) …, puis …, puis
(demander|réclamer|vouloir|exiger) …, puis … (autre|nouveau|encore)
(=ai|=avons|devoir) insister  2
=court derrière
=courre (après|derrière)
(courir|cavaler) …, derrière
=le nombre (appel|mail|relance|courrier)
maint  1
systématiquement … (appeler|contacter|relancer|rappeler|réclamer|réexpliquer)
(appeler|contacter|relancer|rappeler|réclamer) … systématiquement
(redéposer|réenvoyer|refournir|recharger|retélécharger) … fois
(réenvoyer|=ré-envoyer|refournir|redéposer|retélécharger)  2
(appeler|contacter|demander|aller) …, (boutique|agence|siège|guichet|magasin) … dire … (mais|non|contraire)
(signaler|déclarer|réclamer|demander|expliquer) …, (on|=ils|=elle) … (redemander|demander) …, (renvoyer|envoyer|redonner)
(appeler|rappeler|recontacter|contacter) … (vendredi|lundi|mardi|mercredi|jeudi|samedi) …, puis
(rappeler|=rapeler) …, (pareil|idem|rebelote|=re-belote|même =chose)
(idem|pareil|même) … (lendemain|semaine suivant|mois suivant|fois suivant)  1
(=deux|=trois|=quatre|=cinq|=six|=sept|=huit|=dix|<nombre>) (personne|conseiller|conseillère|agent|interlocuteur|service|bureau|guichet|opérateur) …, (=deux|=trois|=quatre|=cinq|=six|=dix|<nombre>) (réponse|version|discours|explication|avis|son)
<nombre> (réponse|version|discours|explication) (différent|contradictoire|autre)
(troisième|quatrième|cinquième|sixième|=3e|=4e|=5e|=6e|=3ème|=4ème|=5ème) (échange|réparation|envoi|dossier|rendez-vous|=rdv|déplacement)
(troisième|quatrième|cinquième|sixième|=3e|=4e|=5e|=6e|=3ème|=4ème|=5ème) fois que  1
(remonter|signaler|répéter|redire|rappeler) … problème … fois
(signaler|remonter|alerter|avertir|prévenir) … (plusieurs|maint|=x) (fois|reprise)
=toujours (=un|=une) (autre|nouveau) (interlocuteur|conseiller|personne|réponse|version|motif|prétexte|excuse)
=toujours (interlocuteur|conseiller|personne|réponse) différent
(rouvrir|recréer|recommencer) … (ticket|dossier|demande|réclamation|procédure|démarche|formulaire)
(transférer|basculer|renvoyer) … (poste|service|conseiller|plateforme) … (autre|poste|service|conseiller)
(balader|trimballer|promener) … (l =un|=un) … autre
=comme une balle
=ballotté
=ballottée
=ballottés
(jouer|faire) … (=yoyo|=yo-yo)
(revenir|retourner|repasser|redescendre|remonter) … (guichet|mairie|agence|préfecture|boutique|magasin|garage|bureau) … (fois|encore|car|parce|manquer|fermer)
(obliger|forcer|contraindre) (revenir|retourner|repasser|redemander|rappeler|relancer|insister|recommencer|réclamer)
(=soûler|saouler|épuiser|fatiguer|exténuer) … (relancer|appeler|rappeler|réclamer|répéter|démarche|réexpliquer)
(épuisant|usant|fatigant) … (relancer|appeler|rappeler|réclamer|répéter|démarche|réexpliquer)
(acharnement|obstination|insistance)  1
(tanner|importuner)  1
(remuer|soulever) … (ciel|montagne)
ciel et terre
(tirer|=tirée|arracher) … (oreille|vers|=nez)  1
(relancer|appeler|rappeler|écrire|envoyer|relance|courrier|mail|recommandé|justificatif) … =en @mois2 …, =en @mois2 …, =en @mois2
(passer|venir|intervenir|appeler|écrire|réclamer|signaler) … =en @mois2 …, =en @mois2
beau (expliquer|appeler|relancer|écrire|insister|demander|répéter|réclamer|téléphoner|protester|signaler|dire)
(passer|revenir|retourner|déplacer|=rendu|=rendue) <nombre> fois
(falloir|devoir) voir avec
(envoyer|renvoyer|adresser|diriger|expédier) … (étage|bureau|guichet|accueil) …, (étage|bureau|guichet|accueil)
=retour (accueil|guichet|bas|départ)  2
retour =en =bas  2
(bureau|guichet|étage) … (bureau|guichet|étage) … (bureau|guichet|étage)
(an|mois|semaine|jour) =de (photocopie|démarche|combat|bataille|relance|paperasse)
(écrire|envoyer|appeler|téléphoner) …, (une|=deux|=trois) fois …, (une|=deux|=trois) fois
encore une fois … (envoyer|appeler|expliquer|écrire|signaler|demander|relancer)
(envoyer|appeler|expliquer|écrire|signaler|demander|relancer) …, encore une fois
(découvrir|ignorer) … (affaire|dossier|problème|histoire|situation)  1
=qui (passer|repasser|renvoyer|transférer|adresser) …, =qui (passer|repasser|renvoyer|transférer|adresser)
passer …, =qui repasser
repasser … (standard|service|guichet)  2
même …, même …, même  1
@ordinal fois … (devoir|demander|remplir|fournir|envoyer|prouver|justifier|appeler|signaler|réclamer)
(=mon|=notre|=ma) @ordinal (message|courriel|ticket|appel|lettre|mail|relance|courrier)
=en =suis =à (=mon|=ma) @ordinal (réclamation|mail|appel|relance|courrier|demande|message|technicien|lettre|dossier|conseiller)
(recontacter|rappeler|relancer|appeler|écrire) … chaque (lundi|mardi|mercredi|jeudi|vendredi|jour|semaine|mois)
(@ordinal|premier) passage …, @ordinal passage
reprendre =à <nombre> fois  1
(=y|=m) … reprendre … fois
(tenter|essayer) … (<nombre>|plusieurs|maint) … (fois|reprise)
# chaque semaine, depuis des mois, on court après
courir … (derrière|après) … (eux|elle|lui|dossier|conseiller|agence|banque|mutuelle|assurance|remboursement|argent|service|document|attestation|papier|réponse)
(=cours|=courir|=courons|=couru) … (derrière|après) … (pour|depuis|mois|semaine)
(=tous|=toutes|=tout|=toute) =les (jour|semaine|mois|trimestre|an|matin) (appeler|rappeler|relancer|écrire|contacter|réclamer)
(appeler|rappeler|relancer|écrire|contacter|réclamer|téléphoner) … (=tous|=toutes|=toute|=tout) =les (jour|semaine|mois|trimestre|an|matin|<nombre>)
depuis … (jour|semaine|mois|an|année) … (=je|=j|=nous|=on) (réclamer|appeler|relancer|solliciter|essayer|tenter|écrire|téléphoner)
depuis … (jour|semaine|mois|an|année) (réclamer|relancer|solliciter|essayer|tenter)
(=ai|=avons) (=relancé|=réécrit|=réexpliqué|=ré-expliqué|=resollicité|=réitéré)  2
(=ai|=avons) déjà =dit  2
(=ai|=avons) (=rappelé|=recontacté|=redemandé|=redit)  1
(=ai|=avons) … =renvoyé … (courrier|mail|document|dossier|message|demande|formulaire|pièce|papier|justificatif|photo|lettre)
=je (=rappel|=rappele|=redemande)  2
=jai (=relancé|=relancer)  2
(même|encore) après … (courrier|réclamation|mail|appel|relance|message|lettre|recommandé)
(=moi|=nous|client|=vous) =de (rappeler|relancer|réclamer|=rapeler)
=à =moi =de (appeler|rappeler|=rapeler|relancer|réclamer)
=à =nous =de (appeler|rappeler|relancer|réclamer)
(essayer|tenter) … (contacter|joindre|appeler|téléphoner) … (semaine|mois|jour|plusieurs|reprise)
(réclamer|demander|relancer|contacter) … sans succès  2
(compléter|remplir|signaler|corriger|déposer|prévenir|expliquer|justifier|prouver) … <nombre> fois
<nombre> fois =dans =la =même (journée|semaine|matinée)
(changement|changer) … (interlocuteur|conseiller|gestionnaire) … (fois|semaine|mois|constant|chaque|incessant|=sans =cesse|tout)
renvoyer … (balle|appel) … (service|=entre|chacun)
(=me|=m|=nous|=vous) (promener|balader|trimballer|ballotter)
(transmettre|envoyer|fournir|donner|déposer) … @pièce …, (demander|réclamer|redemander|manquer) … @pièce
(=il|=elle) … manquer … (encore|toujours|autre) … @pièce
@dire … =que =ce =n =est =pas (=lui|=eux|=elle|=nous|=leur)
@org @dire …, @org @dire  2
=on =me =dit …, =puis … =on =me =dit
=on =me =dit …, =on =me =dit … ensuite
nouveau (formulaire|ticket|dossier) … (encore|toujours|=puis|pareil|demander)
(lettre|courrier|recommandé) …, (appel|mail|téléphone|message) …, rien
(=mails|=appels|=courriers|=lettres|=messages) (=et|=ou) (=mails|=appels|=courriers|=lettres|=messages|=téléphone|=relances|=recommandés)
# --- autant de fois, autant de gens
(venir|=venu|=venue|=venus|passer|intervenir|=intervenu|=déplacé|déplacer) (=deux|=trois|=quatre|=cinq|<nombre>) =fois  3
(livrer|=livré|envoyer|=envoyé|recevoir|=reçu) (=deux|=trois|<nombre>) =fois (=le|=la|=un|=une) =mauvais  4
=je =ne? =sais =combien =de (fois|mail|appel|temps|message|courrier|relance)  3
(=à|=auprès =de) <nombre> (personne|conseiller|interlocuteur|service|agent) … (différent|expliquer|répéter)  3
(=redire|falloir répéter|devoir répéter) … (=même =chose|=mon =cas|=mon =problème|=à =chaque|=mon =histoire|fois)
expliquer … (=la =même =chose|=à =chaque =appel)  4
(=mêmes|=même) (info|information|document|pièce|question|justificatif|photo|papier) … (=que =la =première|=déjà|encore|=à =chaque|fois|demander)  4
(demander|redemander|=redemande) … (=les =mêmes|=la =même) (info|information|document|pièce|question|justificatif|photo|papier|chose)  4
(=énième|=troisième|=quatrième|=3e|=4e|=7e|=septième|=cinquième|=sixième|=dixième) (demande|relance|mail|appel|courrier|réclamation|formulaire|message|recommandé|tentative)  4
rebelote  2
=re =belote  4
=je =réécris  4
=je (=rappelle|=recontacte|=recommence)  3
(=dossier|=demande) (perdre|=perdu|=perdue|égarer) … (=re|=encore|=deux|fois|=à =nouveau|recommencer|refaire)  4
(falloir|=faut|devoir) … (=se|=s|=me|=nous) (battre|=battre|bagarrer) … (pour|=obtenir|=avoir)  3
(=me|=nous) redemander … (papier|document|pièce|justificatif|photo)  4
(dire|renvoyer|=dit) … =de? voir =avec …, (dire|renvoyer|=dit) … =de? voir =avec  5
=me =dit =de =voir =avec … =qui … =voir =avec  5
=dit =voir =avec …, =dit =voir =avec  5
=qui =me (=dit|=renvoie|=renvoyait) … =qui =me (=dit|=renvoie|=renvoyait)  5
(=faut|=devoir|=dois|=doit) =tout … (=remontrer|=redire|=refaire|=répéter|=recommencer|=reprendre|=réexpliquer|=expliquer) … (nouveau|fois|=personne|matin|chaque|quelqu'un|débutant|début|=zéro)  4
=il =faut (=remontrer|=redire|=réexpliquer|=répéter)  4
=à? =chaque … (=un|=une) (conseiller|interlocuteur|personne|moniteur|infirmier|auxiliaire|gestionnaire|prof|médecin) (différent|nouveau|autre)  4
(=huit|=sept|=six|=cinq|=quatre|=trois|=3|=4|=5|=6|=7|=8|=10|=dix) (conseiller|conseillère|auxiliaire|gestionnaire|interlocuteur|moniteur|aide-soignant|référent) … (=en|différent) … (mois|semaine|an|jour)  4
(=on|=nous|=ai|=avons) … (alerter|prévenir|écrire|signaler) … (=la|=le|=l|=au|=à) … (directrice|directeur|maîtresse|mairie|syndic|bailleur|=académie|rectorat|inspection) =et =le? (maire|rectorat|=académie|syndic|bailleur|inspection|gardien)  3
=il =a =fallu … (<nombre>|=deux|=trois|=plusieurs) (rendez-vous|=rdv|appel|visite|passage|mail|courrier|déplacement|tentative)  4
=il =a =fallu <nombre> =rendez =vous  4
=on =tourne =en =rond  4
(appeler|rappeler|téléphoner) … (=une|=bonne) … (dizaine|vingtaine|douzaine) =de =fois  5
(faire|=fait|=font) … tourner =en? rond  4
=par =deux =fois  1
malgré … (=sollicitations|=réclamations)
(baratiner|balader|promener|mener =en =bateau) … (depuis|mois|semaine)  3
(conversation|échange|appel) … (stérile|rond)  4
(dire|demander|envoyer|renvoyer) =d =aller … (agence|guichet|bureau|service)  3
# --- autant de contacts, comptés en tickets, visites, déplacements
(plein|tas|dizaine|quinzaine|vingtaine|multitude) (ticket|appel|mail|relance|tentative|courrier|intervention|technicien)
<nombre> (=visites|=passages|=tickets|=mails|=relances) … (technicien|ouvrir|agent|expert|dépanneur|plombier|réparateur)
après (maint|plusieurs|nombreux|multiple|moult|=x|<nombre>) (tentative|relance|démarche|appel|mail|courrier|demande|réclamation|message|échange|essai)
(plusieurs|maint|multiple|nombreux|moult) (tentative|relance|démarche|réclamation)
(<nombre>|multiple|nombreux|quelque) reprise (appeler|envoyer|écrire|relancer|contacter|signaler|réclamer|expliquer)
(@agir|tenter|essayer|solliciter|alerter|prévenir) … (<nombre>|multiple|nombreux|quelque|maint) reprise
après … (=recommandés|=appels|=mails|=courriers|=relances)
(rendez-vous|=rdv|livraison|date|intervention|passage|rétablissement) … (déplacer|décaler|repousser|reporter|changer) … <nombre> fois
(=je|=j|=nous|=on) … (appeler|écrire|contacter) …, (=je|=j|=nous|=on) … (relancer|rappeler|réécrire|recontacter)
changer … <nombre> fois … (interlocuteur|conseiller|gestionnaire)
# --- une pièce de plus, toujours
toujours … (chose|document|pièce|papier|justificatif|truc) … manquer
(manquer|demander|réclamer|exiger) (toujours|encore|=sans =cesse|constamment|systématiquement) … (document|pièce|papier|justificatif|attestation)
(fournir|envoyer|donner|transmettre) … (document|pièce|papier|justificatif) …, (=demande|=demandent|=réclame|=réclament|redemander|exiger) … (toujours|encore|=autres|autre|plus)
=en (demander|réclamer|exiger) … (toujours|encore|=autres|autre)
(retaper|ressaisir|redonner|réexpliquer|réinscrire) … (information|coordonnée|donnée|histoire|situation|chose|fois)
(perdre|égarer) … dossier …, (refaire|renvoyer|reprendre|recommencer)
aller-retour … (pour|papier|document|signature|entre)
# --- une réponse par interlocuteur
chaque (appel|fois|interlocuteur|conseiller|passage|mail) …, (discours|version|réponse|motif|raison|information) différent
chaque (fois|appel|interlocuteur) … même (discours|chose|réponse|refrain|excuse)
(changer|différent) … (version|discours) … (personne|interlocuteur|conseiller|appel|jour)
autant … (réponse|version|discours) … que … (interlocuteur|conseiller|appel|personne)
(renvoyer|transférer|rebasculer) … (deuxième|second|autre|nouveau|troisième) (agence|service|conseiller|interlocuteur|plateforme|poste)
(=dit|=dire|falloir|promettre) … revenir … demain
(avoir|devoir|obliger) … (recontacter|réexpliquer|relancer) … (=sans =cesse|fois|systématiquement|constamment)
(vous|=leur) … déjà (écrire|contacter|appeler|envoyer|signaler)
@ordinal fois que (=je|=j|=on|=nous) … (appeler|envoyer|demander|contacter|écrire|déplacer|renvoyer|réclamer|signaler|remplir)

[éloge]
seul (appel|mail|coup|contact) … (suffire|résoudre|régler)
dès premier appel
premier appel … (suffire|résoudre|régler)
appel … suffire
résoudre … (seul|premier) … (appel|mail|contact)
interlocuteur unique
un seul interlocuteur
même (interlocuteur|conseiller|conseillère) … (début|toujours|bout)
!relancer
!rappeler … besoin
sans avoir à relancer
!insister
sans (relancer|réclamer|insister)
sans =que =j =aie … (insister|relancer|demander|réclamer)
un seul (mail|appel|message|coup) … (régler|résoudre|suffire|réglé)

[sujet]
suivi … démarche

[neutre]
(aller|venir|dîner|déjeuner|retourner) … plusieurs (fois|reprise)
(aller|venir|dîner|déjeuner) … <nombre> reprise
=en redemander
(train|bus|camion|facteur|métro) … <nombre> fois
<nombre> (mail|message|sms) … (publicité|publicitaire|harceler|spam)
promener … (chien|enfant)
même (question|problème)
lettre … relance
relance … (impayé|paiement|facture|facturation|cotisation|huissier|échéance)
recevoir … relance
recevoir … <nombre> (=appels|=mails|=messages|=courriers|=lettres|=relances)
=ils =ont … envoyer … <nombre> (=appels|=mails|=messages|=courriers|=lettres)
(=m|=me|=nous) (appeler|rappeler|contacter) … (=tous =les =jours|chaque jour|<nombre> fois)
prendre … compte (appel|mail|relance|message)
rappeler … ordre
=je (=leur|=lui) (=rappelle|=rappel)
=je =vous =rappel
insister =sur
relance … recevoir
envoyer … (relance|=relances) … (me|moi|nous)
relancer … (économie|marché|box|machine|application|ordinateur|appareil|téléphone|modem)
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
<nombre> =messages … (publicité|pub|sms|automatique|spam)
<nombre> =appels … (jour|démarchage|proposer|vendre|commercial|publicité|semaine)
rappeler … fois … jour … (proposer|vendre)
aller-retour … (train|vol|billet|avion|bus)
(billet|vol|train|trajet) aller-retour
(débiter|prélever|passer) … <nombre> fois
devoir … recommencer … (commander|expérience)
(bon|remise) … recommencer
<nombre> fois … (moins|plus) cher
(expliquer|répondre) … encore … merci
il =vous =rappelle
=je =rappelle que
=je =vous =rappelle
=se =faire =balader
balade … (parc|chien|camion|vélo)
relancer … (navigateur|page|site|=pc)
répéter … nom
suite … réclamation
!relancer … (navigateur|box)
!demander avis
rien redire
rien à redire
!redire
=en =redire
trouver … redire
(vendeur|vendeuse|commercial|démarcheur|serveur|serveuse) … insister
refaire … (salle|cuisine|toiture|peinture|façade|carrelage|joint|beauté|sol|mur|isolation|devis|expérience)
refaire (faire|appel)
reprendre … dossier … rapidement
(passer|revenir|retourner) … <nombre> fois … (semaine|mois|an|jour|manger|commander|plaisir)
rendez-vous … <nombre> fois
=je =rappelle =que
=je =rappelle =qu
(=devait|=devaient|=doit|=doivent|=devoir) … rappeler
(courir|=couru) =après =moi
(refaire|renouveler) … (carte|papier|passeport|identité|permis)
(aller|assister|manger|venir|déjeuner|dîner|profiter) … (<nombre>|plusieurs) (fois|reprise)
éviter … (recommencer|ressaisir|refaire)
déjà (fournir|remplir|saisir|enregistrer) … (reprendre|conserver|garder|facile)

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
plainte  IL FAUT SANS CESSE RELANCER POUR OBTENIR MON ATTESTATION
plainte  Jamais le même interlocuteur à la banque.
plainte  On me redemande les mêmes justificatifs à chaque appel.
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
plainte  Quatre mails et trois appels pour une simple attestation.
plainte  Je l'ai déjà signalé deux fois au syndic.
plainte  Le siège m'a dit de voir avec l'agence.
plainte  Trois techniciens sont déjà passés pour la même panne.
plainte  Il a fallu que j'insiste pour avoir mon devis.
plainte  J'ai renvoyé les justificatifs une dizaine de fois.
rien     J'ai envoyé un justificatif hier.
plainte  ca fait dix fois que j'explique mon cas
plainte  Je rappelle, on me dit la même chose.
plainte  Ils redemandent les bulletins déjà fournis.
rien     J'ai reçu un mail de confirmation.
rien     Un conseiller m'a aidé à remplir le formulaire.
rien     Belle balade en camion avec les enfants.
rien     Un bon prix, j'ai hâte de recommencer à commander.
plainte  L'agence me dit de voir le siège, le siège me renvoie à l'agence.
plainte  On me réclame une photo, puis une facture, puis encore une photo.
plainte  J'ai réclamé ma caution en mars, en avril et en juin.
plainte  Troisième fois que je remplis ce formulaire.
plainte  Trois guichets, trois réponses.
rien     Rien à redire, tout était parfait.
rien     Le vendeur insiste un peu trop.
plainte  Je cours après mon dossier depuis l'automne.
plainte  Toutes les semaines j'appelle le syndic pour la chaudière.
plainte  J'ai relancé la banque, toujours pas de virement.
plainte  Le garage dit que ce n'est pas lui, l'assureur dit que ce n'est pas lui.
rien     Je vous rappelle que le contrat se termine en juin.
rien     Le conseiller devait me rappeler hier.
plainte  Le plombier est venu quatre fois, je ne sais combien d'appels.
plainte  Le notaire me dit de voir avec la banque, la banque de voir avec le notaire.
plainte  On me fait tourner en rond.
rien     La grande roue tourne bien.
plainte  Ça fait trois fois que j'appelle pour un simple duplicata.
plainte  Je me suis déplacé trois fois au dépôt pour rien.
plainte  Plein de tickets ouverts, aucun résolu.
plainte  Après plusieurs tentatives, toujours personne.
plainte  Il manque toujours un papier, jamais le même.
plainte  À chaque appel, un discours différent.
rien     Je reviendrai plusieurs fois dans ce restaurant.
rien     Je refais ma carte d'identité cet été.
