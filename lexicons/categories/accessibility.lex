titre  Accessibilité
quoi   Le service est inutilisable, ou bien adapté, à cause du handicap, de l'âge, de la langue ou de l'absence de moyens numériques.
@fragile      handicap handicapé handicapée =pmr fauteuil poussette malvoyant malentendant aveugle sourd =sourde =sourds =sourdes muet invalide =landau béquille déambulateur dyslexique daltonien autiste autisme =déficient mal-voyant mal-entendant
@ancien       âgé =âgée =âgées =âgés senior =retraités aîné vulnérable
@outil_num    internet ordinateur informatique =smartphone =smartphones numérique =wifi tablette imprimante scanner =email messagerie
@vieux  mère père parent tante oncle mari femme mamie papi maman papa grand-mère grand-père retraité voisin voisine personne senior ancien aîné
@empêché  impossible inutilisable inaccessible incompréhensible illisible infaisable compliqué galère impraticable interdit inadapté difficile

[plainte]
(personne|gens|client) âgé … !(internet|ordinateur|=smartphone)  5
personne âgé … (oublier|exclure|abandonner|délaisser|perdre|démunir)  4
# handicap
!(accessible|accessibilité|accès|adapter|équiper|prévoir|conforme) … @fragile  5
!accessibilité  1
!accessible … mobilité réduire  5
!(adapter|prévoir|équiper|accès) … mobilité réduire  5
inaccessible … @fragile  5
inaccessible … mobilité réduire  5
inaccessible fauteuil  5
(inadapté|inadéquat) … @fragile  5
inadapté … mobilité réduire  5
accès … @fragile … (impossible|refuser|difficile|compliqué|inexistant)  5
accessibilité … (nul|inexistant|déplorable|zéro|mépris)
(manque|absence|problème|défaut|zéro|aucun) … accessibilité  4
refus … (accès|entrée) … @fragile  5
refuser … (accès|entrée|embarquement) … @fragile  5
refuser … @fragile  3
(fauteuil|poussette|=pmr|chien guide) … (refuser|refouler|coincer|interdire|exclure)
@fragile … impossible  1
@fragile … !(passer|accéder|entrer|monter|rentrer)
(pour|quand|comme) … @fragile … (impossible|galère|calvaire|compliquer|inutilisable)  4
(pour|quand|comme) … @fragile … mission impossible  4
impossible … (fauteuil|poussette|pmr|béquille|déambulateur)  4
impossible … avec … (fauteuil|poussette|handicap)  5
!(rampe|élévateur)  3
!ascenseur  1
!monte-charge  3
!toilette (handicapé|pmr|adapter)  5
(toilette|place|chambre|sanitaire|caisse|quai) (handicapé|=pmr|adapter) … (fermer|occuper|inexistant|encombrer|panne|inutilisable|absent)  5
(toilette|place|chambre|sanitaire|caisse|quai) (handicapé|=pmr|adapter) … hors service  5
!place … handicapé  4
stationnement handicapé … (occuper|inexistant)  4
stationnement handicapé … !respecter  4
(assistance|accompagnement) … (handicapé|=pmr|fauteuil) … (absent|oublier|jamais|inexistant|annuler)  5
(assistance|accompagnement) … mobilité réduire … (absent|oublier|jamais|inexistant|annuler)  5
!assistance … (handicapé|=pmr|fauteuil)  5
!assistance … mobilité réduire  5
mobilité réduire … (impossible|refuser|galère|difficile|abandonner|oublier)  4
ascenseur … panne … (fauteuil|handicapé|âgé|étage|poussette|béquille)  5
chien guide … (refuser|interdire)  5
refuser … chien guide  5
chien assistance … (refuser|interdire)  5
discrimination … (handicap|âge|langue|handicapé)  5
discriminer … (handicap|âge|handicapé)  5
discriminatoire … (handicap|âge|handicapé|personne)  4
(malentendant|sourd|malvoyant|aveugle|muet) … (téléphone|joindre|moyen|appeler|lire|écran)  3
(téléphone|joindre|appeler|écran|lire) … (malentendant|malvoyant|aveugle)  3
!(=braille|audiodescription)  4
!sous-titrer  4
!sous-titre  4
!boucle magnétique  4
lecteur écran … !(fonctionner|marcher|compatible|lire)  5
handicap … !prendre compte  4
!(considérer|considération) … handicap  4
!prendre compte … handicap  4
!tenir compte … handicap  4
!respect … (handicapé|handicap|âgé)  3
marche … (raide|étroit|dangereux) … (accès|entrée|étage)  2
escalier … (raide|étroit|impraticable|interminable|impossible|difficile)  2
accessible … escalier  2
accessible que escalier  4
(caractère|police|lettre|écriture) … (minuscule|illisible)  3
(caractère|police|lettre|écriture) … trop petit  3
écrire … minuscule  3
écrire … trop petit  3
illisible … (malvoyant|vue|lunettes|âgé)  4
# âge
@ancien … (internet|numérique|informatique|ordinateur|application|dématérialiser|=smartphone)  2
@ancien … en ligne  2
(personne|gens|client|mère|père|parent|=mamie) … âgé … (internet|informatique|ordinateur|=smartphone|application|automate|borne|numérique)  4
(personne|gens|client|mère|père|parent|=mamie) … âgé … en ligne  4
grand-mère … âgé … (internet|informatique|ordinateur|=smartphone|application|automate|borne|numérique)  4
grand-mère … âgé … en ligne  4
grand-père … âgé … (internet|informatique|ordinateur|=smartphone|application|automate|borne|numérique)  4
grand-père … âgé … en ligne  4
@ancien … laisser côté  3
penser (=aux|=à =nos) @ancien
!(penser|adapter|prévoir|considérer) … (âgé|senior|vieux|aîné)  3
!(penser|adapter|prévoir|considérer) … personne âgé  4
(inadapté|inaccessible|incompréhensible|compliqué|difficile|infaisable) … (senior|=âgé|=âgés|=âgée|=âgées) …, (internet|site|appli|ordinateur|numérique|escalier)  2
(inadapté|inaccessible|incompréhensible|compliqué|difficile|infaisable) … personne âgé  4
refuser … (cause|raison|prétexte) … âge  4
âge … (refuser|refus|exclure)  3
trop vieux … (refuser|refus|exclure)  3
trop âgé … (refuser|refus|exclure)  3
limite âge  2
# numérique
illectronisme  4
fracture numérique  4
exclusion numérique  5
exclure … numérique  5
=tout numérique  1
tout … passer … internet  1
dématérialisation … (exclure|âgé|forcer|imposer|outrance|obliger|laisser|abandonner)  4
(=je|=j|=jai|mère|père|parent|mari|tante|=qui|personne|=elle|monde) … !(avoir|posséder) … (ordinateur|=smartphone|imprimante)
(=sans|=pas =de|=pas =d|=ni) (ordinateur|=smartphone|imprimante)
sans … (ordinateur|=smartphone|imprimante)  3
(personne|gens|=je|=j|mère|père|parent|mari|tante|=qui|monde|mamie|retraité|senior) … !(maîtriser|=doué|habile|aise) … @outil_num  2
!savoir … (servir|utiliser) … @outil_num  5
nul … informatique  2
perdre … informatique  2
(obliger|contraindre|forcer|imposer|obligatoire|obligation) … (=smartphone|dématérialiser|numérique)  3
(obliger|contraindre|forcer|imposer|obligatoire|obligation) … en ligne  1
(internet|=smartphone|application) (obligatoire|imposer)  2
en ligne … (obligatoire|imposer|obliger)  2
!(convenir|vouloir) … connecter … site  3
!alternative … en ligne  4
!guichet … (internet|physique)  2
!guichet … en ligne  2
(plus|aucun) … version papier  2
!version papier  2
!formulaire papier  2
suppression … (guichet|papier)  2
suppression … accueil physique  2
!aide … (informatique|numérique)  4
!aide … démarche en ligne  4
livrer … borne … (âgé|automate)  2
(dématérialiser|dématérialisation|=dématérialisé|=tout =numérique) … (ancien|âgé|vieux|exclure|=côté|fracture|oublier)  4
(ancien|senior|aîné|retraité|=âgées|vieux) … (laisser|=laissés) … =de =côté  3
(malentendant|aveugle|malvoyant|dyslexique) … (téléphone|appli|site|impossible|illisible|appeler|accès)  3
(fauteuil|poussette|handicapé|=pmr|béquille) … (marche|accès|inaccessible|rampe|monter|escalier|impossible)  4
!accessible … (fauteuil|handicapé|handicap|=pmr|poussette|malvoyant|sourd)  5
=téléphone =à =touches  2
obliger … (=avoir|acheter|posséder|utiliser) … (smartphone|application|appli|internet)  3
=y (connaître|comprendre) =rien … (internet|ordinateur|informatique|numérique)  2
# langue
!parler … (français|anglais|langue|arabe)  1
!comprendre … langue  2
(uniquement|seulement|exclusivement|que|tout|intégralement) =en anglais  3
(notice|contrat|site|mail|réponse|formulaire|courrier|document|consigne) =en anglais  3
mode emploi … anglais  3
!(version|notice) … français  4
!mode emploi … français  4
barrière langue  4
barrière … langue  4
langue des =signes … (absent|indisponible)  3
!langue signe  5
# âge et moyens numériques
@vieux … <nombre> an … (internet|application|appli|ordinateur|=smartphone|site|portable|mail|connexion|borne|informatique|numérique|ligne|code|guichet|carte)  1
@vieux … <nombre> an … (voir|entendre|marcher|comprendre|lire) … (mal|plus|peine|difficilement)
=à <nombre> an … (internet|application|ordinateur|=smartphone|site|informatique|imprimante|numérique|comprendre|équiper)
(site|application|borne|code|appareil|procédure|démarche|automate) … @empêché … (personne|âge|âgé|ancien|senior|retraité|vieux)
@vieux … !(=smartphone|ordinateur|imprimante|informatique)  2
(âgé|vieux|=mamie|=papi|=77 =ans|=ans) … (=pas|=ni|=sans) (=de|=d)? (ordinateur|portable|mail|email)
@vieux … !(téléphone portable|adresse mail|adresse email|adresse =e)
=plus =de =guichet  1
(fermeture|suppression|supprimer|fermer|plus) … guichet … (internet|application|âgé|ancien|retraité|numérique|ligne)
tout … (passer|faire) … (internet|application|=appli|=smartphone|numérique)  1
(falloir|devoir|obliger|nécessiter) (=avoir|posséder) … (imprimante|=smartphone|ordinateur)
(imprimante|=smartphone|ordinateur|scanner) (=que|et) … !(avoir|posséder)  2
!(=smartphone|imprimante|téléphone portable|adresse mail|adresse email) … (code|valider|recevoir|comment|faire|étiquette|dossier|imposer|exiger)
(adresse mail|adresse email|=smartphone|internet) (exiger|imposer|obligatoire)
(âgé|vieux|ancien|senior|retraité) … (=bord =de|carreau)
!connaître … (informatique|internet|ordinateur)
(illettrisme|illectronisme|illettré|=analphabète)  1
zone blanc … (internet|numérique|imposer|obliger|ligne|démarche)
(refus|refuser|exclure|rejeter|discriminer) … (=mon|=ma|=son|=sa|=cause|=raison|trop) (âge|handicap|vieux|âgé)  4
(refus|refuser|exclure|rejeter) … (handicapé|handicapée|=handicap)
(borne|automate|application|site|écran|tactile) … @empêché … (âgé|handicapé|malvoyant|aveugle|parkinson)
(=parkinson|=alzheimer|tremblement|=arthrose|sclérose|=avc|cécité|surdité|cataracte|=dmla) … (code|taper|lire|entendre|téléphone|internet|site|escalier|marcher|application|écran)
# handicap
!(rampe|palette|ascenseur|place|toilette|aménagement|accès|accessible|prévoir|adapter|interprète|solution|moyen) … (fauteuil|handicapé|handicapée|=handicap|poussette|=pmr|malvoyant|malentendant|dyslexique|autiste|sourd|aveugle)
(fauteuil|handicapé|handicapée|poussette|=pmr|malvoyant|malentendant|=malentendante|dyslexique|autiste|sourd|aveugle) … !(rampe|palette|ascenseur|place|toilette|aménagement|accès|accessible|prévoir|adapter|interprète|solution|moyen|joindre)
(fauteuil|handicapé|handicapée|=handicap|mobilité réduire|malentendant|malvoyant|sourd|aveugle|autiste|dyslexique) … (refuser|repartir|refouler|coincer|bloquer|oublier|impossible|inutilisable|panne|squatter|occuper|casser|abandonner|exclure|galère|illisible|inaccessible|ignorer|annuler)
(refuser|repartir|refouler|coincer|bloquer|oublier|impossible|inutilisable|inaccessible|illisible|trop =haute|trop haut|étroit) … (fauteuil roulant|handicapé|handicapée|mobilité réduire|malentendant|malvoyant|aveugle|autiste|dyslexique|poussette|=pmr)
(refuser|repartir|inutilisable|inaccessible|illisible|impossible|trop =haute|trop haut|étroit) … (fauteuil|sourd|sourde)
(=suis|=est|=sommes|mari|mère|fils|fille|père) … (malentendant|=malentendante|=sourd|=sourde) … (téléphone|appeler|joindre|vocal|appel|rappeler)
(malentendant|=malentendante) … (téléphone|appeler|joindre|vocal|appel|seul moyen)  4
(malentendant|=malentendante|sourd|sourde|muet|aveugle|malvoyant) … (aucun|façon|moyen)
regarder … fauteuil
ascenseur … panne … (mari|femme|mère|père|étage|fauteuil|handicapé|âgé|poussette|béquille|enceinte) … (handicapé|handicapée|âgé|fauteuil|bloquer|coincer|=ans|marcher)
(handicapé|handicapée|âgé|fauteuil|béquille) … ascenseur … panne
(place|toilette|stationnement|siège|quai|accès) (=pmr|handicapé|handicapée) … (squatter|fermer|occuper|panne|condamner|encombrer|inaccessible)
assistance (=pmr|handicapé|handicap) … (absent|oublier|jamais|inexistant|annuler|retard)
!(place|assistance|accès|toilette) (=pmr|handicapé)
fauteuil (roulant|électrique) … (casser|abîmer|perdre|refuser|embarquement|égarer|cassé)
rien … (prévoir|adapter) … (handicapé|=handicap|=pmr|fauteuil|malvoyant|sourd|âgé|senior|handicapée)  4
# langue
(uniquement|seulement|exclusivement|tout|intégralement|=conditions|notice|cgv|=cgu|contrat|mode emploi|mail|support) =en (anglais|chinois|allemand|espagnol|italien|néerlandais|flamand|arabe)  3
(anglais|chinois|=anglophone|allemand) (uniquement|seulement|obligatoire|exclusivement)
!(disponible|version|conseiller|notice) … =en =français
!(interprète|traducteur)
!parler … français … (aider|personne|aide)
!français  1
ascenseur … (condamner|=condamné|=hs|panne|fermer|=fermé|travaux|arrêt|service)  1
(=en =fauteuil|fauteuil roulant|béquille|déambulateur|=pmr|malvoyant|malentendant|handicapé|=handicapée|mobilité réduire)  1
=me =faire =porter
(porter|=porté|=portée|=hisser) … (fauteuil|marche|escalier|inconnu|passant)
!(=fauteuil|fauteuil =roulant) … (accessible|passer|accès|entrer)
fauteuil … (km|kilomètre|détour|marche|=marches|escalier|quai|trottoir|étage)  2
(oublier|=oublie|mépriser|exclure|=exclut) (=les|=nos|=aux)? (vieux|ancien|senior|aîné|handicapé|=handicapés|personne =âgées)
!(payer|paiement|règlement|régler) … (chèque|espèce|liquide)  1
(chèque|espèce|liquide) … (refuser|refusé|=refusés|accepter|supprimer)  1
(mère|père|tante|oncle|mamie|papi|grand-mère|grand-père|voisin|voisine) =de? <nombre> =ans … (démunir|=perdu|=perdue|abandonner)
tout … (carte|internet|ligne|application) … (vieux|âgé|ancien|<nombre> =ans)
(béquille|handicap|fauteuil|canne|=pmr) …, (débrouiller|impossible|escalier|jamais|=personne)  3
(débrouiller|escalier|seul) … (béquille|fauteuil|canne)  3
assistance (handicap|=pmr) …, (=personne|jamais|absent|oublier|=pas)  3
(=âgé|=âgés|=âgée|=âgées|senior|aîné|=anciens|=retraités|=vieux) … (exclure|démunir|oublier|délaisser|abandonner|inadapté|=bord|carreau|mépriser|sacrifier|pénaliser)
=n =ai =pas internet … (=ans|âge|retraité)
(internet|ordinateur|=smartphone|application) …, (=j|=ai) <nombre> =ans
(=à =l =aise|habitude|expérimenté|=doué) … informatique … (mal|difficile|compliqué|galère|impossible)
(peu|pas|=non) … (expérimenté|habitué|=à =l =aise|=doué) … (informatique|internet|numérique|=outils)
(=pour =les =autres|=pour =ceux) … (compliqué|impossible|galère|guichet)
(malentendant|malvoyant|sourd|aveugle) …, (=aucune =façon|=aucun =moyen|téléphone|vocal)  3
(carte =d =invalidité|enceinte|carte =invalidité|carte =prioritaire) … (queue|debout|attendre|refuser|passer|prioritaire|attente)
(guichet|caisse|place|file) prioritaire … !(laisser|respecter|passer|ouvert)
(=en =fauteuil|fauteuil =roulant|béquille|handicapé|handicapée|=pmr) … (hall|étage|escalier|marche|livreur|trottoir|porte|rampe|ascenseur)  2
(=suis|=est|mari|mère|père|fils|fille) … (=en =fauteuil|handicapé|handicapée|malvoyant|malentendant|invalide) …, (refuser|laisser|impossible|escalier|étage|hall)
(=suis|=est) (malentendant|=malentendante|=sourd|=sourde|malvoyant)  3
(garder|maintenir|rouvrir) … guichet  2
(papier|facture) … (=plus|supprimer) … internet … (=pas|=ans|âge)
(=pmr|handicapé|=handicapée) abandonner
<nombre> =ans …, =plus =de guichet
(=mobilité =réduite|=pmr|handicap|handicapé|=handicapée|=fauteuil =roulant|=en =fauteuil|béquille|poussette|aveugle|malvoyant|malentendant|sourd) … (aucun|=personne|=sans|=rien|impossible|refuser|=pas =d) … (assistance|aide|ascenseur|rampe|accès|quai|prévoir|adapté|solution)  4
(assistance|aide) … (réserver|=réservée|=demandée|=prévue) … (=personne|absent|=jamais|=oubliée|=refusée)  4
(=elle|=il|=ils|mère|père|maman|papa|grand-mère|=qui) (=a|=ont) =pas =internet  4
(=ceux|=gens|=personnes) … =qui … (=ont =pas|=savent =pas|=pas) … (ordinateur|internet|=servir|=informatique|=smartphone)  4
(fauteuil|poussette|=pmr|handicapé|handicap|malentendant|malvoyant|=sourd) … (refuser|=refusé|=refusés|=refusée|=refoulés|=gêne|=gêner)  4
(refuser|=refusé|=refusés|=refusée) … (fauteuil|poussette|handicap|handicapé|=chien =guide|chien =d'assistance)  4
(malentendant|=sourd|=sourde) …, (refuser|=refusé) … (=de =répéter|=répéter)  5
(=rien|=pas) … =prévu … (=pour) … (sourd|handicapé|fauteuil|malvoyant|=pmr|=sourds|=aveugles|=dyslexiques)  4
(fauteuil|béquille|poussette|handicapé) … =sans ascenseur  4
(rampe|ascenseur|plateforme|élévateur|barre) … (absent|=absente|manquer|=manque|inexistant|=inexistante) … (fauteuil|handicap|handicapé|poussette|mobilité)
=tout … =en =ligne …, (=grand-mère|=grand-père|mère|père|parent|=âgé|=âgée|âgé|senior|mamie|papy)
# --- l'âge face aux écrans, la langue
(=ai|=a) <nombre> =ans … (mal|difficulté|difficile|perdu) … (naviguer|site|application|=appli|ordinateur|=en =ligne)  4
(développement|site|application|borne|formulaire|démarche) … (adapter|tester|penser) … âgé
(=tout =le =monde|=tous|=toutes) … !(avoir|posséder) … internet
=mon =âge … (site|internet|application|km|kilomètre|escalier|marche)
=suis trop (vieux|âgé)  2
(conseiller|agent|support|interlocuteur|guichetier|vendeur|chauffeur|médecin) … !parler … français
!traduire … (français|notice|document)  2
(menu|carte|affichage|panneau|annonce) … (=que|=qu) =en anglais
falloir … =smartphone … !(=en =ai|avoir)

[éloge]
accessible … @fragile  4
accessible … mobilité réduire  4
accès … (handicapé|=pmr|fauteuil|poussette) … (facile|prévoir|parfait|bon|pratique|aménager)  4
accès … mobilité réduire … (facile|prévoir|parfait|bon|pratique|aménager)  4
(facile|pratique|parfait|idéal|bien) … accès … (handicapé|=pmr|fauteuil|poussette)  4
(facile|pratique|parfait|idéal|bien) … accès … mobilité réduire  4
(adapter|aménager|équiper|conçu|penser) … @fragile  4
(adapter|aménager|équiper) … mobilité réduire  4
(rampe|ascenseur|toilette|chambre|place|stationnement|parking) … (handicapé|=pmr|fauteuil)  2
(rampe|ascenseur|toilette|chambre|place|stationnement|parking) … mobilité réduire  2
handicap … (faciliter|aider|pratique|parfait|apprécier|idéal|soulager|utile|simplifier)  4
(faciliter|simplifier|changer|aider|soulager) … vie … (handicap|handicapé|âgé)  4
(personne|tant) … handicapé … (faciliter|aider|pratique|idéal|apprécier|moins)  4
apprécier … handicap  3
(senior|âgé|handicapé|handicap|retraité) … (pratique|idéal|génial|facile|parfait)  3
(senior|âgé|handicapé|handicap|retraité) … bien accueillir  3
(senior|âgé|handicapé|handicap|retraité) … bien accompagner  3
personne âgé … (pratique|idéal|génial|facile|parfait)  3
personne âgé … bien accueillir  3
personne âgé … bien accompagner  3
(pratique|idéal|parfait|facile|génial|adapter) … pour … (senior|âgé|retraité|handicapé|handicap)  4
(pratique|idéal|parfait|facile|génial|adapter) … pour … personne âgé  4
(attentif|attentionné|prévenant|patient|adorable|=aidant) … (handicap|handicapé|fauteuil|malentendant|sourd|malvoyant)  4
(attentif|attentionné|prévenant|patient|adorable|=aidant) … personne âgé  4
(attentif|attentionné|prévenant|patient|adorable|=aidant) … mobilité réduire  4
accessibilité … (parfait|bon|excellent|impeccable|top|exemplaire|facile)  4
(bon|parfait|excellent) accessibilité  4
parler (français|anglais)  1
parler plusieurs langue  2
multilingue  3
(expliquer|accompagner|aider) … ma mère … (patience|gentillesse)  3
(expliquer|accompagner|aider) … mon père … (patience|gentillesse)  3
(expliquer|accompagner|aider) … grand-mère … (patience|gentillesse)  3
(expliquer|accompagner|aider) … personne âgé … (patience|gentillesse)  3
langue signe … (disponible|prévoir|possible|bravo)  4
(rampe|=plain =pied|=plain-pied|=douche =italienne) … (accès|fauteuil|=pmr|adapter|=adapté|=adaptée|=pensé)  3

[neutre]
(travailleur|reconnu|reconnaissance|statut|adulte|carte|allocation|dossier|pension) … (handicapé|handicap|invalide|invalidité)
devenir (sourd|handicapé)
oreille sourd
faire … (sourde|sourd|aveugle) oreille
=sourde oreille
=sourdes =oreilles
dialogue sourd
confiance aveugle
aveugle … confiance
faire (sourd|aveugle)
coincer poussette … livreur
fauteuil … (cuir|salon|relax|livrer|massage|bureau|dentaire)
fauteuil … électrique commander
(canapé|table|chaise) … fauteuil
prix … accessible
tarif accessible
accessible … (bourse|budget|prix|téléphone|mail|parking|métro|bus)
vieux … (client|logement|appartement|voiture|modèle)
ancien … (client|contrat|assureur|opérateur|logement|propriétaire|locataire|véhicule|adresse)
crème anglais
cuisine anglais
menu anglais
mon (ordinateur|smartphone|=smartphone)
client … ancien
!(connaître|savoir) … (réponse|moitié|sujet|produit|métier) … @outil_num
fauteuil … (livrer|cuir|salon|commander|canapé|confortable|massage)

[exemples]
plainte  La gare n'est pas accessible aux fauteuils roulants.
plainte  Aucune rampe, ma mère handicapée est restée dehors.
plainte  Pour un malentendant, impossible de vous contacter : un malentendant est exclu.
plainte  Les personnes agées sont completement oubliées par cette banque.
plainte  Je n'ai pas d'ordinateur et on m'oblige à tout faire en ligne.
plainte  La notice est uniquement en anglais.
plainte  on m'a refusé l'entrée avec la poussette
plainte  Ma grand-mère ne sait pas se servir d'internet.
plainte  Pas d'ascenseur dans la résidence, et les escaliers sont très raides.
plainte  PMR abandonné sur le quai, honteux
plainte  Le chien guide de mon mari a été refusé au guichet.
plainte  Fracture numérique : rien n'est prévu pour ceux qui ne suivent pas.
éloge    Hôtel accessible aux fauteuils roulants, tout est pensé.
éloge    Ce service facilite la vie avec mon handicap.
éloge    Personnel très patient avec les personnes âgées.
rien     Je suis reconnu travailleur handicapé depuis 2010.
rien     Le conseiller fait la sourde oreille.
rien     Les tarifs sont accessibles.
rien     Je suis un ancien client, retraité depuis peu.
rien     Fauteuil de salon livré avec un accoudoir rayé.
rien     C'est un dialogue de sourds avec la banque.
rien     J'ai demandé ma carte mobilité, merci de me dire où en est le dossier.
plainte  Ma mère n'a ni ordinateur ni smartphone, comment fait-elle ?
rien     Je n'ai pas encore internet, la ligne arrive lundi.
rien     La crème anglaise était délicieuse.
rien     Le site est inaccessible depuis ce matin.
rien     Mon ordinateur est tombé en panne pendant la garantie.
rien     Je lui faisais une confiance aveugle.
plainte  Il faut une imprimante et je n'en ai pas.
plainte  Mon père a 86 ans, plus de guichet, tout sur internet.
plainte  je suis malentendante et on me propose que le telephone
plainte  Les anciens sont laissés sur le bord de la route.
rien     Mes parents n'ont plus de connexion depuis lundi.
rien     J'ai tout fait par internet.
plainte  Ascenseur condamné depuis un mois, je suis en fauteuil.
rien     J'ai commandé un fauteuil en cuir.
plainte  J'ai 80 ans, pas d'ordinateur, et il faut tout faire en ligne.
plainte  Rien n'est prévu pour ceux qui ne sont pas à l'aise avec l'informatique.
rien     Je n'ai plus internet depuis lundi, mon mari est abonné depuis dix ans.
rien     Le livreur n'avait pas de scanner.
plainte  Ma voisine est sourde, rien n'est prévu pour les sourds.
plainte  Tout le monde n'a pas internet, pensez aux anciens.
plainte  Le support ne parle pas français.
rien     J'ai trente ans et je prends le train tous les jours.
