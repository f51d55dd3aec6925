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
!accessibilité  4
!accessible … mobilité réduire  5
!(adapter|prévoir|équiper|accès) … mobilité réduire  5
inaccessible … @fragile  5
inaccessible … mobilité réduire  5
inaccessible fauteuil  5
(inadapté|inadéquat) … @fragile  5
inadapté … mobilité réduire  5
accès … @fragile … (impossible|refuser|difficile|compliqué|inexistant)  5
accessibilité … (nul|inexistant|déplorable|zéro|catastrophique|impossible|difficile|mauvais|compliqué|absent|mépris)  5
(manque|absence|problème|défaut|zéro|aucun) … accessibilité  4
refus … (accès|entrée) … @fragile  5
refuser … (accès|entrée|embarquement) … @fragile  5
refuser … @fragile  3
@fragile … (refuser|refouler|coincer|bloquer|interdire|laisser|abandonner|exclure)  3
@fragile … impossible  3
@fragile … !(pouvoir|passer|accéder|entrer|monter|rentrer|accepter)  3
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
@ancien … (exclure|perdre|démunir|oublier|délaisser|abandonner|impossible|compliquer|inadapté)  3
@ancien … laisser côté  3
(penser|=pense) … @ancien  3
!(penser|adapter|prévoir|considérer) … (âgé|senior|retraité|ancien|vieux|aîné)  4
!(penser|adapter|prévoir|considérer) … personne âgé  4
(inadapté|inaccessible|incompréhensible|compliqué|difficile|infaisable) … (senior|âgé|ancien|vieux)  4
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
(tout|=100) numérique  3
tout … (internet|dématérialiser) … (exclure|obliger|âgé|déplorer|inadmissible|impossible)  3
tout … en ligne … (exclure|obliger|âgé|déplorer|inadmissible|impossible)  3
tout … passer … internet  2
dématérialisation … (exclure|âgé|forcer|imposer|outrance|obliger|laisser|abandonner)  4
!(avoir|posséder) … (ordinateur|=smartphone|imprimante|scanner|tablette)  4
!(ordinateur|=smartphone|imprimante|scanner|tablette)  3
sans … (ordinateur|=smartphone|imprimante)  3
!(maîtriser|connaître|savoir|comprendre|=doué|habile|aise) … @outil_num  4
!savoir … (servir|utiliser) … @outil_num  5
nul … informatique  2
perdre … informatique  2
(obliger|contraindre|forcer|imposer|obligatoire|obligation) … (internet|=smartphone|ordinateur|application|dématérialiser|numérique)  3
(obliger|contraindre|forcer|imposer|obligatoire|obligation) … en ligne  3
(internet|=smartphone|application|numérique) … (obligatoire|imposer|obliger)  2
en ligne … (obligatoire|imposer|obliger)  2
!(convenir|vouloir) … connecter … site  3
!alternative … (internet|papier|numérique|application|site)  4
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
# langue
!parler … (français|anglais|langue|arabe)  1
!comprendre … (langue|anglais)  3
(uniquement|seulement|exclusivement|que|tout|intégralement) … anglais  3
(=conditions|notice|contrat|site|mail|réponse|formulaire|courrier|document|consigne) … anglais  3
mode emploi … anglais  3
!(traduire|traduction|traducteur|interprète)  4
!(version|notice) … français  4
!mode emploi … français  4
barrière langue  4
barrière … langue  4
!français … (conseiller|téléphone|notice|site|service)  2
langue des =signes … (absent|indisponible)  3
!langue signe  5
# âge et moyens numériques
@vieux … <nombre> an … (internet|application|appli|ordinateur|=smartphone|site|portable|mail|connexion|borne|informatique|numérique|ligne|code|guichet|carte)
@vieux … <nombre> an … (voir|entendre|marcher|comprendre|lire) … (mal|plus|peine|difficilement)
=à <nombre> an … (internet|application|ordinateur|=smartphone|site|informatique|imprimante|numérique|comprendre|équiper)
(site|application|borne|code|appareil|procédure|démarche|automate) … @empêché … (personne|âge|âgé|ancien|senior|retraité|vieux)
@vieux … !(=smartphone|ordinateur|imprimante|informatique)
(âgé|=ans|vieux|handicapé|=mamie|=papi) … !(internet|portable|mail|email|connexion)
@vieux … !(téléphone portable|adresse mail|adresse email|adresse =e)
=plus =de =guichet
(fermeture|suppression|supprimer|fermer|plus) … guichet … (internet|application|âgé|ancien|retraité|numérique|ligne)
tout … (passer|faire) … (internet|application|=appli|=smartphone|numérique)  1
tout … (passer|faire) … =en =ligne
(falloir|devoir|obliger|nécessiter|besoin) … (imprimante|=smartphone|ordinateur|scanner)
(imprimante|=smartphone|ordinateur|scanner) … !(=en =ai|avoir|posséder)
!(=smartphone|imprimante|téléphone portable|adresse mail|adresse email) … (code|valider|recevoir|comment|faire|étiquette|dossier|imposer|exiger)
(=mail|adresse mail|adresse email|=smartphone|internet) … (exiger|imposer|obligatoire)
(vieux|ancien|aîné|senior|retraité|=vieilles) … (oublier|exclure|délaisser|pénaliser|abandonner|=bord|côté|carreau|mépriser|sacrifier)
(âgé|vieux|ancien|senior|retraité) … (=bord =de|carreau)
!connaître … (informatique|internet|ordinateur)
(illettrisme|illectronisme|illettré|=analphabète)
zone blanc … (internet|numérique|imposer|obliger|ligne|démarche)
(refus|refuser|exclure|rejeter|discriminer) … (=mon|=ma|=son|=sa|=cause|=raison|trop) … (âge|handicap|vieux|âgé|maladie)
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
(malentendant|=malentendante|sourd|sourde|muet) … (téléphone|appeler|joindre|vocal|appel|seul moyen)
(malentendant|=malentendante|sourd|sourde|muet|aveugle|malvoyant) … (aucun|façon|moyen)
regarder … fauteuil
ascenseur … panne … (mari|femme|mère|père|étage|fauteuil|handicapé|âgé|poussette|béquille|enceinte) … (handicapé|handicapée|âgé|fauteuil|bloquer|coincer|=ans|marcher)
(handicapé|handicapée|âgé|fauteuil|béquille) … ascenseur … panne
(place|toilette|stationnement|siège|quai|accès) (=pmr|handicapé|handicapée) … (squatter|fermer|occuper|panne|condamner|encombrer|inaccessible)
assistance (=pmr|handicapé|handicap) … (absent|oublier|jamais|inexistant|annuler|retard)
!(place|assistance|accès|toilette) (=pmr|handicapé)
fauteuil (roulant|électrique) … (casser|abîmer|perdre|refuser|embarquement|égarer|cassé)
rien … (prévoir|adapter|faire) … (handicapé|=handicap|=pmr|fauteuil|malvoyant|sourd|âgé|senior|handicapée)
# langue
(=que|uniquement|seulement|exclusivement|tout|intégralement|=conditions|notice|cgv|=cgu|contrat|mode emploi|mail|support) … =en (anglais|chinois|allemand|espagnol|italien|néerlandais|flamand|arabe)
(anglais|chinois|=anglophone|allemand) (uniquement|seulement|obligatoire|exclusivement)
!(exister|disponible|traduire|traduction|version|conseiller|notice|option) … français
!(interprète|traducteur|traduction|sous-titre|sous-titrage)
!parler … français … (aider|personne|aide)
!français  1
ascenseur … (condamner|=condamné|=hs|panne|fermer|=fermé|travaux|arrêt|service)  1
(=en =fauteuil|fauteuil roulant|béquille|déambulateur|=pmr|malvoyant|malentendant|handicapé|=handicapée|mobilité réduire)  1
=me =faire =porter
(porter|=porté|=portée|=hisser) … (fauteuil|marche|escalier|inconnu|passant)
!(=fauteuil|fauteuil =roulant) … (accessible|passer|accès|entrer)
fauteuil … (km|kilomètre|détour|marche|=marches|escalier|quai|trottoir|étage)  2
(oublier|=oublie|mépriser|exclure|=exclut|penser) … (vieux|ancien|senior|aîné|handicapé|=handicapés|personne =âgées)
!(payer|paiement|règlement|régler) … (chèque|espèce|liquide)  1
(chèque|espèce|liquide) … (refuser|refusé|=refusés|accepter|supprimer)  1
(mère|père|tante|oncle|mamie|papi|grand-mère|grand-père|voisin|voisine|dame|personne|femme|mari) … <nombre> an … (devoir|demander|aider|renoncer|=seule|seul|perdre|abandonner|démunir|comprendre)  2
tout … (carte|internet|ligne|application) … (vieux|âgé|ancien|<nombre> =ans)
(béquille|handicap|fauteuil|canne|=pmr) …, (débrouiller|impossible|escalier|jamais|=personne)  3
(débrouiller|escalier|marche|seul) … (béquille|fauteuil|canne)  3
assistance (handicap|=pmr) …, (=personne|jamais|absent|oublier|=pas)  3

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
parler (français|anglais)  2
parler plusieurs langue  2
multilingue  3
(expliquer|accompagner|aider) … ma mère … (patience|gentillesse)  3
(expliquer|accompagner|aider) … mon père … (patience|gentillesse)  3
(expliquer|accompagner|aider) … grand-mère … (patience|gentillesse)  3
(expliquer|accompagner|aider) … personne âgé … (patience|gentillesse)  3
langue signe … (disponible|prévoir|possible|bravo)  4

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
