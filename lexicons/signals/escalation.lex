titre  Recours
quoi   Le client saisit ou menace de saisir la justice, un médiateur, une autorité ou l'opinion, contre l'entreprise.

@moi        =je =j =jai =nous =on =moi
@agir       saisir contacter alerter informer prévenir solliciter consulter mandater écrire actionner activer appeler
@réseau      toile forum blog =facebook =twitter =tiktok =insta =instagram =youtube =linkedin =snap
@publier    publier poster partager diffuser raconter balancer dénoncer étaler afficher relayer témoigner propager

[legal]
=c =est plainte  4
=sera plainte  4
(=ce|=direction|=prochaine) … plainte  3
(=prochaine =étape|=étape =suivante|=prochaine =fois) … (plainte|tribunal|avocat|justice|huissier)  4
=direction … (tribunal|justice|juge|avocat|=police|=gendarmerie)  4
(=devant|=chez) =le? (juge|tribunal)  4
=devant … juge  4
=puis justice  4
(=voie|=voies) (juridique|judiciaire|légal|=légale|=légales)  4
(poursuivre|poursuite|attaquer|assigner|=attaque|=attaquer) … (justice|tribunal|pénal)
=porter … affaire … (justice|tribunal|=devant)  4
=se =réglera … (tribunal|justice|juge|avocat)  5
(voir|=verra|=verrons|=retrouvera|=retrouverons|=rendez-vous) … =au tribunal  5
rendez-vous … tribunal  4
=réserve =le =droit … (poursuivre|plainte|action|agir|justice)  4
=mon =conseil … (=écrira|=contactera|=saisira)  4
dossier … =chez … avocat  4
# --- avocat, conseil ---
avocat  5
(=mon|=ma|=notre|=une|=son) avocate  4
cabinet d'avocats  5
@agir … avocat  5
(=passer|remettre|transmettre|confier) … (avocat|justice|tribunal)  5
(saisir|activer|actionner|solliciter) … protection juridique  4
(=ma|=notre) protection juridique (=va|=est|prendre|=se|saisir)  4
(transmettre|confier|passer|ouvrir|déclarer) … protection juridique  4
faire (intervenir|jouer|marcher|fonctionner) … protection juridique  4
# --- plainte ---
porter plainte  5
déposer plainte  5
(=mon|=notre|=un) dépôt =de plainte … (=suivre|=prochainement|=va)
plainte … déposer  4
plainte =pénale  5
plainte =en =cours  3
plainte =contre (=eux|=vous|=cette|=cet|=leur)
plainte =pour (escroquerie|fraude|harcèlement|tromperie|abus|arnaque)
bientôt … plainte  3
(@agir|plainte|courrier|lettre|signalement|dossier|=au) … procureur  5
# --- tribunal ---
(=aller|=irai|=irons|=vais|=ira|=va|saisir|=sera|=devant|=étape|=étapes|=finir|=finira|=voir|=verra|=verrons|passer|=direction|=sinon|=rendez-vous|=jusqu'au|=au|=le) tribunal  4
(action|recours|plainte|convoquer) … en-justice  3
(saisir|aller|passer|régler|finir|voir|porter|retrouver|traîner|attaquer|poursuivre) … justice  5
(aller|aboutir|finir|attaquer|voir|passer) =au =tribunal  5
juge =de =proximité  5
=devant juge  4
prud'hommes  4
=prudhommes  4
procès  5
(intenter|engager|entamer|lancer|faire) … procès  5
assigner … =en  4
en-référé
mise =en demeure (envoyer|partir)
dépôt =de plainte (=fait|=effectué)
(obliger|aller|devoir) … plainte =pour vol
(intenter|engager|entamer|lancer|prendre|mener|envisager) … (action|poursuite|procédure) … (judiciaire|juridique|légal|=légale|justice|contre)  5
(action|poursuite|procédure|recours|suite|voie|démarche) judiciaire  5
(action|poursuite|procédure|recours|voie|démarche|suite) juridique  4
(action|recours|démarche|poursuite|procédure) (légal|=légale)  4
action =collective  5
action =de =groupe
action =de groupe  5
=class =action  5
contentieux judiciaire  5
=poursuites =judiciaires  5
=se =retrouvera … tribunal  5
=on =se =reverra … tribunal  5
(voie|moyen) =de =droit  3
=dommages =et intérêt  4
(demander|réclamer|exiger) … préjudice … (tribunal|justice)  4
# --- mise en demeure, huissier ---
(=je|=nous) (=mets|=mettrai|=mettons|=mettrons) =en demeure  5
(=vais|=allons|=voulons|=veux|=doit|=dois|=devons|devoir|=présente|=obligé|=contraint) … =vous mettre =en demeure  5
(=ai|=avons|=vais|=allons) … (envoyer|adresser|rédiger|faire|expédier) … mise =en demeure  5
(=envoyons|=enverrai|=préparer|=prépare|rédiger|=suivra|=partira|=enverrons) … mise =en demeure
=vaut mise =en demeure  5
dernière mise =en demeure  3
(mandater|missionner|saisir) … huissier
commissaire =de justice  4
faire constater … huissier  4
injonction =de payer  2
(=part|=parts|=pars|=partons|=va|=vais|=allons) … =en (procédure|justice)  4
protection =juridique … (=occupe|=relais|=dossier|saisir|=saisie|activer|=prend|=enclenchée)  4
assistance =juridique … (=occupe|=relais|=dossier|saisir|=prend)  4
(=assistance|aide|conseil|défense) juridique … (=relais|saisir|activer|occuper|=charge)  3
(=mon|=notre|@agir) … juriste  3
(envisager|songer|penser|réfléchir) … attaquer
=le? =tribunal … (=sera|trancher|=jugera|=décidera)  4
plainte … auprès … procureur  5

[mediator]
(saisir|=saisira|=saisirai|=saisirons|saisie|saisine) … (médiateur|médiation)  5
médiateur  5
médiatrice  5
médiation  5
=mediator  2
conciliateur  5
conciliatrice  4
ombudsman  5
=ombudsman  5
@agir … médiateur  5
@agir … défenseur =des droit  4

[authority]

(saisir|alerter|dénoncer|signalement) … (préfecture|préfet|inspection|rectorat|=ordre =des|urssaf|fisc|=impôts|gendarmerie)  3
signalement … (faire|envoyer|déposer|partir|ligne|plateforme)  3
(dossier|copie|courrier|plainte|signalement) … (association|=conso)  3
=répression  4
=fraudes … (prévenir|signaler|contacter|alerter|saisir|=sauront|=appréciera)  4
# --- consommation ---
=dgccrf  5
=ddpp  5
=ddccrf  5
=ddcspp  4
=dgcrf  4
répression fraude  5
répression =des =fraudes  5
direction … concurrence … consommation  5
service =des =fraudes  4
=signalconso  5
=signal =conso  5
=ufc  5
=ufcquechoisir  5
=quechoisir  4
=que =choisir  4
=60millions  5
=60 =millions  4
=soixante =millions =de consommateur  5
=millions =de consommateur  5
association … consommateur  5
association =de défense  3
défense … consommateur  4
=clcv  5
=adeic  5
=afoc  4
=indecosa  5
=cnafal  5
=fnaut  5
=csf  1
=adil  4
=cec  1
centre européen … consommateur  4
=bloctel … (signaler|signalement|plainte)  4
(signaler|signalement) … =bloctel  4
=33700  4
# --- régulateurs ---
=acpr  5
=amf  3
=orias  4
=arcep  5
=arcom  4
=anfr  4
=dgac  4
=autorité =de (contrôle|régulation)  4
autorité =des =transports  5
autorité (=compétente|sanitaire|bancaire|administratif)  3
autorité =de tutelle  4
=autorités =compétentes  4
(commission|régulateur|régulation) … énergie  3
(saisir|contacter|écrire|alerter|signaler|informer) … =banque =de =france  4
(saisir|contacter|alerter|signaler) … =cre  3
(saisir|contacter|alerter|signaler) … =ars  4
agence =régionale =de santé  4
=ansm  4
=services =vétérinaires  4
=services d'hygiène  4
ordre =des =médecins  4
conseil =de l'ordre  4
# --- police, élus ---
main =courante  4
(signaler|signalement|dénoncer|alerter|prévenir) … (police|gendarmerie|=pharos)  4
=je (appeler|prévenir|=appelle|=préviens) … police  3
=pharos  4
=thesee  3
(écrire|saisir|alerter|interpeller) … (ministre|député|députée|sénateur|sénatrice|élu|préfet)
(signaler|dénoncer) … (autorité|fraude|urssaf)  3
@moi … signalement … (=site|fraude|conso|consommation)  3
(signalement|signaler|saisir|alerter|prévenir|écrire|contacter) … =à? (=ars|=ddpp|=adil)  4
ordre =des? (=médecins|=dentistes|=architectes|=avocats|=pharmaciens|=infirmiers|=vétérinaires) … (prévenir|=prévenu|saisir|alerter|=alerté|contacter|=averti)  4
(saisir|prévenir|alerter|écrire|plainte|plaindre|signaler|contacter) … ordre =des? (=médecins|=dentistes|=architectes|=avocats|=pharmaciens|=infirmiers|=vétérinaires)  4
(aller|=allé|=allée|passer|=rendu|=rendue|direct|direction) … (commissariat|gendarmerie) … (=plainte|porter|déposer|=main =courante)  3
(@agir|signaler|signalement|plainte|dossier|courrier|=via|=copie) … =cnil  5
=à =la =cnil  4
=cnil … saisir  4
(@agir|signaler|signalement|plainte|dossier|dénoncer) … inspection =du travail  4
association … (=conso|consommation|consommateur|=défense)  4
(signaler|signalement) … =banque-france
association =d'usagers  4
association =de =locataires  4

[public]
(écrire|contacter|appeler|saisir|alerter|raconter|passer|témoigner|prévenir) … émission  4
émission … (=conso|consommation|=consommateurs)  4
(=finir|finir|=finira|passer|=va|atterrir|partir|=sera|mettre|poster|=met|publier|balancer|aller) … =sur … (=réseaux|toile)  4
(vidéo|=capture|témoignage) … (=ligne|=vues|=réseaux|=partagée|=partagées|=circule|=tourne|publier|poster)  4
(publier|poster|partager|diffuser) … (vidéo|photo|=capture|histoire|conversation|échange|témoignage|avis) … (=partout|=réseaux|=internet|forum|groupe)  3
=les =réseaux … (=vont|=adorer|=sauront|=prévenus|=informés)  3
(groupe|forum|page) … (quartier|voisin|habitant|usager|village) … (raconter|publier|poster|prévenir|partager|avertir|=sera|mettre)  2
=tout (=le|=mon) (quartier|village|entourage|immeuble|=monde) … (=saura|=sauront|=sera =prévenu|=sera =au =courant)  4
=toute =la (ville|région) … (=saura|savoir|courant)  4
(journal|=quotidien|=gazette|presse) … (=local|=régional|=contacté|=contactée|=prévenu|=prévenue|=intéresse|=intéressera)  4
=je … pub … =partout  3
# --- presse ---
(alerter|contacter|avertir|prévenir|saisir|informer|solliciter|mobiliser) … (presse|journal|=journaux|journaliste|média|radio|télé|télévision)
=la presse (=va|=sera|=locale|=régionale|=en)  3
journaliste  3
émission … (télé|télévision|consommateur|radio)  3
(témoigner|raconter) … (télé|télévision|radio|presse)
# --- réseaux sociaux ---
@publier … réseau social  5
@publier … =réseaux  4
@publier … @réseau  4
(mettre|faire|aller|passer|tourner|finir|inonder|alerter|utiliser|circuler) … =réseaux =sociaux  4
tour =des réseau  5
tour (=net|web|internet)  4
faire … buzz  5
=bad =buzz  5
=buzz  3
# --- mauvaise publicité ---
(faire|compter) … (=mauvaise|contre|=négative) (publicité|pub|=pub)  5
(compter|=comptez) … =pour =la =pub  5
(compter|=comptez) … (publicité|=pub|réputation)  5
(=ferai|=ferons) … =pub  4
(=mauvaise|=contre) publicité  4
(=mauvaise|=contre) =pub  4
contre-publicité  4
réputation (=va|=sera) … (prendre|souffrir|ruiner|entacher|salir)  3
faire … (=mauvaise|sale) réputation  4
(mauvais|négatif|sale) bouche =à =oreille  4
bouche =à =oreille =va  3
# --- faire savoir ---
ébruiter  5
faire =savoir … (autour|partout|=tous)
faire =savoir … =tout monde
faire =savoir … (=monde|=partout|=tous|=public)  4
(alerter|prévenir|avertir|informer) … =tout =le =monde  4
(alerter|prévenir|avertir|informer) … (consommateur|internaute|=opinion|public|communauté)  4
dénoncer … (=publiquement|pratique|agissement|méthode|scandale|arnaque|=partout)  3
rendre … public  4
=rendre =publique  4
=faites =tourner  3
=faites partager … (post|message|publication)
=merci =de partager … (post|message|publication)
(mettre|laisser|poster|publier|écrire|multiplier|déposer) … avis … (=partout|=plateformes|=internet|=réseaux)  4
(mettre|laisser|poster|publier) … (mauvais|négatif) avis … =partout  4
(lancer|signer|créer|ouvrir) … (pétition|collectif)
pétition  3
collectif … (victime|client|usager|locataire)  4
(groupe|page) … victime  3
(=unissons|=regroupons|regrouper|rassembler) … (=dénoncer|victime)  4
manifester … devant  3
(afficher|coller|mettre) … affiche … (devant|vitrine|agence)  3
(=raconter|=raconterai|=dire|=parler|=alerter|=contacter|=écrire|=prévenir|=prévenue|=passer) … (=au =journal|=aux =journaux|=à =la =presse|=à =la =télé|=journal =local|=à =la =radio|=médias)  4
(télé|presse|radio|journal|journaliste) =sera (=prévenue|=prévenu|=avertie|=averti|=contactée|=alertée)  4
=faire =une (vidéo|=story|=publication) … (=dessus|=réseaux|=tiktok|=facebook|=prévenir|=montrer|=dénoncer)  4
=en (faire|=ferai|=ferons) … (pub|publicité)  4
=vous (=faire|=ferai|=ferons|=fais) … (pub|publicité)  4
(faire|=ferai|=ferons) … (publicité|pub) … (salé|déplorable|mauvais|négatif|=contre)  4
(raconter|mettre|montrer|balancer|poster|publier|partager|exposer|dire) … =sur … (@réseau|=réseaux)  4
(raconter|dire|poster|publier|témoigner) … groupe … (vendeur|locataire|voisin|quartier|ville|usager|client|=facebook|=entraide)  4
=les? =gens =doivent =savoir  4
=que (=tout =le =monde|=les =gens|=chacun) (=sache|=sachent|=voie|=voient)  4
(=faire|=ferai|=ferons|=va) … =tour … (=réseaux|@réseau|=net)  4
(mettre|poster|publier|balancer|diffuser) … (vidéo|photo|=capture|=captures) … (=partout|=réseaux|@réseau)  4

[neutre]
(porter|déposer) plainte … (vol|cambriolage|vandalisme|effraction|dégradation|accident)
plainte … déposer … (vol|cambriolage|vandalisme|gendarmerie|dégradation|=suite)
(vol|cambriolage|vandalisme|agression) …, (porter|déposer) plainte
accueil … tribunal
frais =d avocat
frais d'avocat
frais d'avocats
(répondre|message|contact|contacter|joindre|demande|page) … =sur =les =réseaux
=vous =suis … =réseaux
# avocat, le fruit, le métier, la marchandise
avocat (vinaigrette|crevette|mûr|pourri|frais|toast|burger|thon|saumon)
(salade|toast|tartine|sauce|purée|huile|wrap|bowl|tartare|sandwich|burger|maki|sushi|crème|bagel) … avocat
=avocat =crevettes
(=des|=deux|=trois|=les) =avocats (mûr|pourri|dur|noir|frais|trop)
(=suis|métier) avocat
=suis avocate
avocat =de métier
avocat =de (formation|profession)
=votre avocat
=leur avocat
=leurs =avocats
avocat =du =diable
=leur protection juridique
protection juridique (refuser|répondre)
# plainte contre un tiers, réclamation
plainte … vol … (véhicule|voiture|moto|scooter|vélo|téléphone|portable|sac|portefeuille|remorque|camion)
plainte … (cambriolage|vandalisme|dégradation|agression|effraction)
récépissé =de dépôt … plainte
copie … dépôt =de plainte
!(porter|déposer) plainte
service =des =plaintes
=service =plainte
# justice, procès, tribunal : autre sens
=en =toute =justice
rendre justice
=palais =de justice
=il n'y =a =pas =de justice
procès verbal
procès-verbal
procès d'intention
autre =forme =de procès
# mise en demeure, huissier, poursuites venant de l'entreprise
(recevoir|=reçois|reçu) … mise =en demeure
(=m|=me|=nous) mettre =en demeure
(=m|=me|=nous) =a =mis =en demeure
(=m|=me|=nous) =ont =mis =en demeure
(recevoir|m'envoie) … huissier
(menacer|menace|lettre|courrier|passage|visite|frais) … huissier
(=me|=m|=nous) (menacer|envoyer|assigner|poursuivre) … (huissier|justice|tribunal|poursuite|contentieux|procès|avocat|saisie)
=vous (=me|=nous) menacer … (huissier|justice|tribunal|poursuite|contentieux|avocat)
=menaces =de (poursuite|huissier|tribunal)
# service interne, médiation de métier
service médiation
médiation (animal|=culturelle|numérique|scientifique)
médiateur (culturel|numérique)
=médiateur =de santé
# autorités citées sans recours
(savoir|=sait) =que =choisir
=que =choisir =entre
=que =choisir =comme
police d'assurance
numéro =de police
=ma police
police =d assurance
défense … consommateur =assurée
(carte|rendez-vous|=rdv|dossier|titre|service|agent|guichet) … =préfecture
(constat|rapport|=pv) … (police|gendarmerie)
# presse, réseaux : simple contact
(contacter|joindre|écrire|répondre|message|demande) … =sur (=réseau|=réseaux)
(pub|publicité) (=mensongère|=trompeuse|=télé)
=votre publicité
=vos =pub
=vos =publicités
(vu|voir) … publicité
kiosque =à =journaux
=connu =par … bouche =à =oreille
(bon|excellent) bouche =à =oreille
presse (agrume|purée|ail|citron)
faire =de =la publicité =pour =vous
(remettre|appareil|machine) … faire =tourner
enregistrement =en =ligne
(faire|=fait) tourner … =en =rond
(faire|=fait|=me|=nous) =tourner =en =bourrique
(mari|femme|fils|fille|frère|père|mère|ami|beau-frère) =est avocat
(dénoncer|dénonciation) … (contrat|bail|assurance|abonnement)
(=tenir|=tiens|=tenais|=veux|=voulais|=voudrais) … dénoncer
=de l'avocat
l'avocat
dépôt =de plainte … arnaque
(aliment|légume|fruit|recette) … avocat
avocat (mangue|tomate|citron|concombre)
(porter|déposer) plainte … (=police|gendarmerie|commissariat)
procès d'intentions
avocat … (=mur|=murs|=pas =mûr)
courrier =de mise =en demeure

[exemples]
legal  La prochaine fois, ce sera plainte.
public  La vidéo du livreur va finir sur les réseaux.
public  Je vais écrire à une émission de consommation.
legal  Mon avocat vous écrira dès lundi.
legal  Colis volé par le livreur, je vais porter plainte.
legal  Sans réponse sous huit jours, je saisirai le tribunal.
legal  Nous irons en justice contre ce constructeur.
legal  Je vous mets en demeure de me livrer ma cuisine.
legal  Une action de groupe se prépare contre ce bailleur.
legal  Depot de plainte fait ce matin pour escroquerie.
mediator  J'ai saisi le médiateur de l'énergie.
mediator  je vais contacter le mediateur du tourisme
mediator  Le conciliateur de justice est prévenu.
authority  Je signale vos pratiques à la DGCCRF.
authority  Un courrier part à la CNIL aujourd'hui.
authority  Main courante déposée contre ce garage.
authority  L'association de consommateurs est au courant.
authority  La répression des fraudes appréciera vos étiquettes.
public  Je vais faire le tour des réseaux sociaux avec les photos de la chambre.
public  Comptez sur moi pour vous faire de la mauvaise publicité.
public  Je préviens la presse locale dès demain.
public  Cette affaire, je vais l'ébruiter.
rien  Je suis avocat de métier et j'ai trouvé le stage très bien fait.
rien  Salade tiède et avocat pas mûr.
rien  J'ai reçu une mise en demeure de payer une facture déjà réglée.
rien  Ils me menacent d'un huissier pour douze euros.
rien  Ma plainte pour vol de voiture a bien été transmise au conseiller.
rien  Mon numéro de police n'apparaît plus sur l'espace client.
rien  Publicité mensongère, le rabais n'existe pas.
rien  Je les ai contactés sur les réseaux sans succès.
rien  Avec autant de modèles, on ne sait que choisir.
rien  Le procès-verbal de réception des travaux est faux.
rien  Je me plains de la lenteur de la caisse.
