titre  Qualité du service et des réponses
quoi   Le personnel est incompétent ou n'aide pas, les réponses sont fausses, contradictoires, toutes faites ou absentes, le suivi est nul ; ou verdict général sur le service. Le comportement relève de politeness.

@sc  service sav assistance hotline support accompagnement suivi prestation
@maison  assurance assureur mutuelle banque compagnie société entreprise opérateur fournisseur organisme agence prestataire boîte enseigne transporteur bailleur syndic établissement administration
@gens  personnel conseiller conseillère agent employé équipe interlocuteur interlocutrice opérateur opératrice vendeur vendeuse serveur serveuse technicien gestionnaire directeur directrice ==chargé ==chargée ==chargés standardiste réceptionniste commercial commerciale secrétaire guichetier formateur collaborateur collaboratrice téléconseiller téléopérateur assistant assistante personne courtier courtière hôtesse dame monsieur femme homme jeune banquier
@affreux  nul mauvais médiocre lamentable déplorable catastrophique exécrable pitoyable désastreux minable calamiteux horrible affreux pourri merdique honteux inexistant bidon inefficace inutile bâcler désorganiser défaillant incompétent décevant déçu insatisfaisant inadmissible inacceptable scandaleux zéro épouvantable pathétique pire dégueulasse indigne aléatoire absent déficient incapable brouillon
@superbe  bon excellent parfait super superbe génial top impeccable formidable remarquable meilleur irréprochable exceptionnel exemplaire extra nickel satisfaisant fantastique incroyable efficace sérieux performant fiable qualité
@info  information renseignement explication précision détail conseil indication réponse
@faux  faux erroné incorrect inexact contradictoire évasif flou vague incohérent fantaisiste approximatif bidon foireux incomplet imprécis incompréhensible absurde ridicule inadapté automatique stéréotypé impersonnel
@sert  =sert =servent =sers
@dire  dire répondre expliquer rétorquer soutenir affirmer annoncer prétendre conclure objecter
@affaire  dossier demande réclamation litige ticket plainte requête signalement incident sinistre cas
@papier  dossier document pièce courrier papier chèque formulaire passeport certificat justificatif attestation contrat ordonnance bulletin convention bordereau permis
@trompé  =trompé =trompée =trompés =trompées
@métier  banque assurance mutuelle assureur agence syndic garage opérateur fournisseur école artisan plombier électricien médecin docteur dentiste opticien coiffeur clinique hôpital maternité crèche mairie plateforme entreprise société compagnie bailleur propriétaire notaire avocat courtier chauffeur moniteur formateur professeur coach déménageur transporteur hôtel magasin boutique
@pro  médecin docteur infirmier infirmière dentiste opticien notaire avocat syndic gardien moniteur formateur formatrice professeur directeur directrice maître coach artisan ouvrier peintre poseur plombier maçon électricien garagiste garage chauffeur conducteur contrôleur livreur facteur taxi traiteur serveur serveuse hôtel agence banque banquier courtier assureur hôpital clinique école crèche mairie préfecture caf bailleur propriétaire plateforme compagnie opérateur poste caissière vendeur vendeuse guichetier pharmacien vétérinaire coiffeur déménageur concierge animateur chirurgien kiné
@lieu_info  guichet borne accueil téléphone site agence =appli application faq formulaire standard =chatbot internet boutique magasin siège comptoir plateforme forum
@acteur conseiller conseillère employé équipe interlocuteur opérateur opératrice vendeur vendeuse serveur serveuse technicien gestionnaire directeur directrice standardiste réceptionniste commercial secrétaire guichetier formateur médecin docteur infirmier dentiste opticien notaire avocat syndic gardien moniteur professeur =prof coach artisan ouvrier plombier électricien garagiste chauffeur conducteur contrôleur livreur pharmacien vétérinaire coiffeur kiné chirurgien poseur patron gérant propriétaire bailleur remplaçant hôtesse courtier banquier expert dépanneur installateur animateur =support =sav =hotline =chat =standard =assistance secrétariat guichet
@pépin  besoin problème souci pépin panne sinistre litige difficulté ennui imprévu coincer
@usager  client clientèle abonné usager locataire patient voyageur passager assuré adhérent élève gens

[plainte]
# incompétence, travail mal fait
(@gens|@sc|@maison|chatbot|robot|numéro) … @sert … rien
(=ils|=elle|=elles|=il|=vous) @sert … rien
!@sert rien  1
!savoir même
n'importe quoi  1
(service|sav|conseiller|équipe) … amateur
!prendre … défense
grand n'importe quoi  2
incompétent
incompétence
incapable  1
(=bon|=bons|=bonne|=bonnes) =à =rien
!compétent
!compétence
!(=qualifié|=qualifiée|=qualifiés|=qualifiées)  2
(manque|absence) … (compétence|formation|professionnalisme|=professionnalim|sérieux|organisation|rigueur|efficacité|communication|écoute|réactivité|information|explication|suivi|clarté|transparence|coordination|conseil|considération|accompagnement|solution|aide)
manquer … (professionnalisme|sérieux|rigueur|efficacité|écoute|compétence|clarté)
défaut … (conseil|information|communication|suivi)
!professionnalisme
non professionnel
peu professionnel
peu sérieux
peu (efficace|compétent|rigoureux|impliquer|=aidant)
peu (fiable|clair|utile)  1
!efficace  1
(aucun|zéro) efficacité
inefficace
inefficacité
(aucun|=sans) rigueur
!fiable  1
inopérant  1
(bande|travail|vrai|service|équipe|@maison) amateur
amateurisme
=branquignol
bras casser
=bras =cassés
guignol
clown  2
charlot  2
=rigolos  2
=tocard
=zozo
!connaître (dossier|métier|travail|boulot|produit|sujet|contrat|garantie|règlement|matériel|réponse|catalogue|tarif|règle|loi|procédure|réglementation)
connaître … rien
!maîtriser … (sujet|produit|dossier|métier|langue|français)
!faire (bien|correctement|sérieusement)? (travail|boulot|métier|job)
(bailleur|propriétaire|syndic|régie|gestionnaire|agence|mairie|=hlm|artisan|entreprise) … !(faire|réaliser|effectuer|engager|entreprendre) … (travaux|réparation|entretien)
(bailleur|propriétaire|syndic|régie|gestionnaire|=hlm) … refuser … (travaux|réparer|réparation|remplacer)
mal faire … (travail|boulot|métier)
@gens (nul|mauvais|dépasser|déborder|ignorant|inutile)
(mauvais|nul|piètre) @gens
laxisme
négligence  2
négligent
négliger  1
je-m'en-foutisme
je m'en foutisme
=jemenfoutisme
incapable … (répondre|renseigner|dire|expliquer|résoudre|gérer|trouver|traiter|donner|fournir|faire|appeler)
@gens … !savoir
!savoir … où … (=en|passer|partir|être)  1
=personne !savoir … (où|quand|pourquoi|quoi|comment|dire|répondre|rien)
!savoir … lesquels
(=on|=nous) … !savoir … (pourquoi|où|quand|combien)  1
!savoir … (pourquoi|raison|motif)  1
(@gens|=ils|=elle|=elles) … =pas =au =courant
=au =courant (rien|aucun)
!tenir … courant
!trace  1
!accès … dossier  1
!(regarder|étudier|examiner|consulter|vérifier|analyser|ausculter) … (photo|preuve|document|demande|pièce|@affaire|situation|argument|patient|élément)
(=ils|=vous) … (=sont|=êtes) (nul|mauvais|incapable|lamentable|incompétent|pathétique|pitoyable|irresponsable|dépasser|minable)
(irresponsable|=incapables)  1
@pro … (strictement|absolument) rien
faire … strictement rien
faire … =le =minimum
@pro … (=perdu|=perdue) … (route|chemin|adresse)
(travailler|bosser) … comme … (cochon|pied|porc)
n'importe comment  2
=n? =y (=connaît|=connait|=connaissent|=comprennent|=pige|=pigent) =rien
(personne|=nul) … (capable|=fichu|=foutu|=fichue|=foutue) … (dire|expliquer|répondre|régler|résoudre|renseigner|comprendre|aider)  4
(=fichu|=foutu|=fichus|=foutus|=fichue) =de … (dire|expliquer|répondre|régler|résoudre|renseigner|comprendre|aider)  4
(travail|boulot) … (sagouin|cochon|=porc|=ni =fait|bâcler|amateur|salopard)  4
(technicien|installateur|agent) … (filer|repartir|partir) … (=sans|avant|rien)  4
=personne =n =a … (penser|vérifier|chercher|=pensé|=vérifié|=cherché|=bougé)
(se|on =se) demander … (former|=formés|=formé|sérieux|=servent)  3
(technicien|installateur|réparateur|dépanneur|plombier) … (=ni|sans|=pas =de) (outil|pièce|matériel|échelle)  4
noyer … poisson
tout faux  1
(arriver|venir) … retard … partir … (tôt|avant)
!(motiver|entrain|zèle)  1
fainéant  1
feignant
=glandeur
=glandeurs
=glander
=glandent
paresse
paresseux
tire-au-flanc
!savoir (utiliser|lire|compter|écrire|manier|conduire|parler)
(=ils|=il|=elle|@gens|formateur|professeur|=on) … (savoir|connaître) … =rien … (sujet|dossier|produit|métier|question)
lire … (diapo|=diaporama|=slides|=powerpoint|bêtement)
rien apprendre
!apprendre … (rien|chose|grand-chose)
apprendre … =tas
comprendre … (=de =travers|=envers|moitié|inverse)
(débutant|novice|stagiaire|apprenti) … (=sans|seul|laisser|livrer|lâcher)  1
(devoir|falloir|aller|=devrait) … (apprendre|réviser|revoir) … (métier|catalogue|leçon|copie|=bases|français|lire)
(=expliquer|dicter|apprendre|montrer) … =leur … (métier|boulot|travail|règle|loi|procédure|marche)
=c =est =moi =qui … (apprendre|expliquer|relancer|trouver|chercher)  2
=moi =qui … (apprendre|expliquer|trouver|chercher) … (=leur|=lui|=à)  1
(=montre =en =main|=top =chrono)  1
expéditif
=au =suivant
(travail|soin|consultation|patient|client|élève) … =à =la =chaîne
(=abattage|=usine) … (client|patient|élève|consultation|formation)
!(palper|examiner|ausculter|regarder) … (genou|bras|dos|patient)
=au =pif  2
=au =pifomètre
=à =la =louche  1
(=à =la =va-vite|=à =la =va =vite)  1
=tirer =au =sort
=tirent … =au =sort
=au =petit =bonheur
pile =ou =face
=à =la =tête =du =client  1
!capable
(=pas|=ni) (=un|=une) (=sait|savoir|capable|connaître|=ne =sait)
=pas =un =seul … (=sait|savoir|capable|connaître)  2
!savoir … (=où =j|=où =je|=où =en)  1
!(anticiper|anticipation)  1
mauvais (médicament|orientation)
prise charge … (nul|catastrophique|déplorable|lamentable|médiocre|désastreux|inhumain|zéro)  3
(=ils|=elle|=il|@gens|@pro) … !prendre =le =temps
(consultation|examen|visite) … <nombre> minute  1
(hôpital|clinique|urgence|médecin|dentiste|docteur) … à (fuir|éviter)  3
!enfreindre … règle
=à =la =ramasse
=a =la =ramasse
(@gens|@sc|@maison|=ils|service|=vous) … (=à|=a) =la (=rue|=dérive)
=à =l =ouest  1
=aux =fraises
=à =côté =de =ses =pompes
=ni =fait =ni =à =faire
!respecter … (consigne|indication|instruction|souhait)  1
!(=fichu|fichu|foutu|=fichue|=foutus|=fichus) =de  4
=personne … (=fichu|=foutu|=capable|=en =mesure) =de  4
=lisent =même =pas  4
bricolage … (début|=du =début|total|=à =la =petite)  3
=du bricolage  2
(=rien|=aucune =idée|=nul) … (=leur|=leurs) (produit|métier)  2
=pas =pro (=du =tout)?  4
=pas =très? professionnel
=aucune connaissance =du? … (dossier|produit|contrat|sujet|métier|terrain)  4
(technicien|conseiller|équipe|agent|@maison) … (branleur|=branleurs|guignol|clown|charlot|tocard)
!(examiner|ausculter|diagnostiquer)
(mal|jamais) (former|=formé|=formée|=formés|encadrer)
# erreurs, dossiers perdus ou confondus
(faute|erreur) … commettre
tromper … (dossier|date|nom|adresse|montant|calcul)
erreur service
erreur (dossier|conseiller|répétition|série|traitement|saisie|successif|administratif)
erreur sur erreur
accumuler … erreur
accumulation … erreur
multiplier … erreur
nombreux erreur
=que =erreurs
erreur … (encore|jamais|souvent|chaque)  1
toujours … erreur  1
(dossier|document|pièce|papier|courrier|chèque|formulaire|ordonnance|justificatif|virement) (perdre|égarer|volatiliser)
mauvais (gestion|suivi|conseil|information|communication|renseignement|organisation|volonté|service|prestation|réponse|explication|encadrement|accompagnement|pédagogie)
gestion … @affreux
suivi … (laisser|moyen)
(communication|organisation|coordination|relation|relationnel) … @affreux
!gérer (dossier|situation|client)
mauvais foi
(=s|=se) (=est|=sont|=était|=étaient) @trompé
=vous =êtes … @trompé
erreur … (venir|provenir) … (=eux|=leur|=vous|=chez|banque|agence|service|@gens|@maison)
(erreur|faute|oubli|boulette) … (=eux|=leur =part|=votre =part)  1
(=leur|=leurs|=votre|=vos) (erreur|négligence|bêtise|boulette|manquement|incompétence)
(reconnaître|admettre|avouer) … (erreur|faute|tort|oubli)  1
erreur … (répéter|grossier|énorme|impardonnable|inadmissible|inacceptable|scandaleux)
confondre … (@affaire|client|patient|contrat|prénom)
(inverser|intervertir) (@affaire|commande|compte|patient|nom|contrat|adresse)
(erroné|faux|mal) … (saisie|saisir)
(mauvais|faux) (bureau|guichet|adresse|numéro|interlocuteur|date|dossier|pièce) … (envoyer|diriger|donner)
(envoyer|diriger|orienter|aiguiller) … (mauvais|faux) (bureau|guichet|adresse|numéro|interlocuteur|service|endroit|quai|étage)
changer … (mauvais|faux) pièce
@pro (ignorer|=ignorait|=ignorent|improviser|bâcler|saboter|saloper|négliger|expédier|oublier|planter)  1
(consultation|visite|ménage|état =des =lieux|formation|cours|contrôle|diagnostic|expertise|entretien) … (bâcler|bidon|saboter|saloper|expédier|inutile|approximatif|négliger|catastrophique|nul)
(erreur|faux|mauvais) … diagnostic
diagnostic … (différent|faux|erroné|contradictoire)
(faux|mauvais) (diagnostic|conseil|renseignement|indication|chambre|commande|dossier|personne|information|calcul|orientation)
(<nombre>|plusieurs) (version|réponse|discours|diagnostic|explication|avis|information) (différent|contradictoire|opposé)
(monde =à =l'envers|monde =à =l =envers)  1
(expérience|accueil|service) (=à =oublier|=à =chier|=pourri|=pourrie)
(erreur|faute) … (répéter|refaire|reproduire|recommencer|=non =corrigée)
(refaire|reproduire|répéter|recommencer) … (erreur|faute)
(deuxième|troisième|énième|quatrième|second|multiple|innombrable) erreur
=encore =une =erreur
(=ils|=elle|=vous|on) … =sont =perdus
(fermer|résilier|annuler|supprimer|clôturer) … =au =lieu =de
(fermer|résilier|annuler|supprimer|couper|clôturer|radier) … =par =erreur
=par =erreur  2
!bon (dossier|formulaire|nom|service|information|prénom|renseignement|interlocuteur)  1
(mauvais|faux) (nom|prénom|date|dossier|formulaire|case|service|fiche)
(erreur|=faute =orthographe) (nom|prénom|dossier|formulaire|fiche|document)
nom … voisin
(confondre|mélanger|intervertir) (commande|dossier|table|nom|client|compte|patient|élève)
(=il|=elle|=ils|@gens|@pro) … (oublier|=oublié|omettre|=omis|zapper) … (=me|=moi|nous|client|dossier|=mon|=ma|rendez-vous)  1
(falloir|devoir|obliger) =tout (refaire|recommencer|réexpliquer|reprendre)  1
=tout … (refaire|recommencer|reprendre) … (zéro|=depuis =le =début|signer|=à =nous)
(falloir|devoir) … (refaire|recommencer|rectifier)  1
=repartir =à =zéro
=reprendre =à =zéro
(bosser|travailler) (=mal|envers|dépit)  1
(archaïque|=moyenâgeux|=préhistoire|soviétique|=d =un =autre =âge|=d =un =autre =siècle)  1
lien … (=mort|=morte|casser|marcher|erreur)  1
(attribuer|affecter|rattacher|imputer) … (voisin|=à =un =autre|quelqu'un|homonyme)
compte … =de =mon =ex
homonyme  1
!reconnaître … (erreur|faute|tort|responsabilité|problème)
(reconnaître|admettre|avouer) … jamais … (erreur|faute|tort)
(faute|erreur|oubli) … (stagiaire|collègue|prédécesseur|=ancien|informatique)  2
(erreur|faute) … (addition|=l =addition|==note|total)  2
(pièce|document|justificatif|dossier|certificat|preuve|attestation) … (insuffisant|=insuffisantes|incomplet|=irrecevable|illisible|invalide|périmé|=non =conforme|=pas =assez)
(monter|poser|installer|fixer|brancher|coudre) … =à =l =envers
(=chèque|dossier|demande|contrat|acte) … incomplet
tromper =de (médicament|dossier|personne|patient|dose|nom|prénom|ordonnance|date|adresse|porte|quai|client)  3
tromper dans … (prénom|nom|dossier|date|calcul|dose|commande)  3
(=ils|on|serveur|serveuse|service|conseiller) … (=m|=nous) … (=oublié|=oubliés|=oubliée|=zappé|=zappés)
(=se|=s) (tromper|planter) … =à =ce =point  4
(colis|commande|livraison|appel|voyage|séjour|trajet|réservation) …, <nombre> (galère|problème|échec|erreur|souci|catastrophe|raté)  1
(commande|table|dossier|client|plat|entrée|dessert) … (=oubliée|=oublié|=oubliés)
=oublie … (entrée|plat|commande|boisson|table|dossier|rendez-vous)  3
(=radié|=radiée|=radiation) … (=à =tort|=erreur|rendez-vous|=rdv|=convocation|=injuste)
(technicien|ouvrier|agent|déménageur) … (couper|sectionner|arracher|débrancher) … (câble|ligne|fil|voisin|arrivée)
(facture|dossier|courrier|numéro|colis) … =d =un =autre (client|abonné|patient|adhérent|locataire)
# réponses et informations : fausses, toutes faites, absentes
service client? moyen
peu (information|explication|info)  2
=sans … (=prévenir|=avertir|=informer|=aviser|=avertissement|=préavis|=prévenu|=prévenue|=prévenus|=averti|=avertie|=avertis|=informé|=informée|=avisé|=avisée)  1
(perdre|égarer) (dossier|document|pièce|papier|courrier|chèque|formulaire|ordonnance|justificatif|virement|demande|inscription|convention|analyse|résultat|copie|attestation|linge)
réponse … @faux
réponse (type|robot|bateau|automatique|générique|standard|=standardisée|=standardisées|formater|formaté|préformater|préfabriqué|=pré =écrites)
réponse … (côté|plaque|standard|bateau|langue|copier)
répondre … (à côté|plaque)
côté plaque
copier coller  2
copier-coller  2
langue bois
phrase … tout fait
discours … (roder|formater|formaté|=appris|préparer)  1
botter … touche
@info @faux
(faux|mauvais|contradictoire|erroné) @info
contredire
contradictoire
contradiction  1
(version|histoire|excuse|prétexte|motif|discours|interlocuteur|conseiller|information) différent
(version|discours) … changer
dire … =le =contraire
dire … tout et … contraire
tout et son contraire
tout et n'importe quoi  1
son de cloche
(conseiller|interlocuteur|agent|personne) … dire … (autre|contraire|inverse|différent)
réponse … différent
jamais … même (réponse|discours|version|son)
!même (réponse|discours|version|information)
!explication
explication … (confus|vague|fumeux|foireux|incompréhensible|bancal|bidon|ridicule|fantaisiste)
!expliquer
=pas =de information  2
!information  1
!info  2
!renseignement  1
!communication  1
!communiquer  1
!informer  2
!prévenir
!avertir  1
!aviser  1
!motif … (donner|valable|fournir)
!justification  1
!clair … (explication|réponse|information)
réponse … !clair
!précis … réponse
!réponse … (clair|précis|concret|satisfaisant|cohérent|question)
!répondre … question
!clarté
opacité
(aucun|=sans|=pas =de) transparence
!savoir (répondre|dire|expliquer|renseigner|travailler|gérer)
!mesure … (répondre|renseigner|dire|expliquer|donner|aider)
!foutre … (répondre|dire|faire)
rien … pouvoir … faire
!comprendre … =français
!compréhension
comprendre rien  1
comprendre … rien … (problème|parler)
!parler … français
parler … français … (mal|peine|peu|approximatif)
parler mal … français
!parler … langue
accent … (incompréhensible|comprendre)
parler … (mur|mûr|robot|sourd)
dialogue … sourd
faire … sourde oreille
(=ils|=elles|=elle|=il) !savoir
!trace … (demande|appel|dossier|réclamation|paiement|commande|système|courrier|mail|réservation|inscription|rendez-vous|conversation|passage|versement|virement)
(=ils|=elle|=il|=on|@gens|@maison|@lieu_info) … !(trouver|retrouver|voir) … (@affaire|réservation|inscription|fiche|historique)
(mail|message|réponse|courrier|lettre|sms|email|courriel) … (automatique|type|=préenregistré|=préenregistrée|stéréotypé|générique|robotiser|impersonnel|laconique|=lapidaire|expéditif|évasif|succinct|absurde)  1
réponse … (=lapidaire|laconique|expéditif|sec|absurde|aberrant|ahurissant|hallucinant|lunaire|surréaliste|ridicule|scandaleux|honteux|décevant|insatisfaisant|inadapté)
(=chatbot|robot|=bot) … (rond|répéter|boucle|inutile|comprendre|article)
=que =des =robots  1
réponse … rien … voir
!(lire|ouvrir) … (mail|message|courrier|pièce|dossier|question|demande|document|email|lettre)
(=on|=ils|=elle|=il|=vous|=personne) !dire … (rien|raison|pourquoi)
(=on|=personne) !dire (comment|où|quoi|quand|pourquoi)
=on =rien =dit
rien (indiquer|préciser|expliquer|annoncer)  1
rien … (=été|être) … (signaler|indiquer)  1
=personne =ne … (expliquer|renseigner|informer|prévenir|avertir|guider|orienter)
=personne =pour … (aider|informer|guider|orienter|expliquer|conseiller|accompagner)
!annonce … (gare|quai|train|bord|vol|voyageur|passager)
apprendre … (hasard|presse|journal|bouche =à =oreille)
=flou (total|complet|artistique|absolu|général|entier)
=le =flou
=le =vague
=sans explication
@pro =rien (faire|fait|savoir|comprendre|connaître|gérer|expliquer)
!intérêt … (problème|client|cas|usager|patient|dossier)  2
(bâcler|saboter|saloper|expédier) … (travail|boulot|chantier|consultation|visite|dossier|cours|client|patient)
(dire|répondre|conseiller|demander|recommander) =de (redémarrer|débrancher|rebrancher|réinitialiser|=vider)
(phrase|réponse|message|courrier|mail|discours) … (=copié-collé|copier coller|=copier-coller|type|=toute =faite|=toutes =faites|bateau|préfabriqué|formaté|script)
(courrier|lettre|réponse|mail|message) (type|bateau|standard|générique|laconique)
(réciter|lire) … (script|fiche|texte|papier)  4
(expliquer|apprendre) … (=leur|=son|=votre) (métier|travail|boulot)  4
réponse … (tout =prête|tout =prêtes|inutile)
(script|discours|texte|leçon|refrain|chanson|disque) … (lire|lit|réciter|débiter|répéter|rayé|toujours|même|roder|apprendre|=appris)
(lire|lit|réciter|débiter|répéter) … (script|discours|texte|leçon|formule|refrain|chanson)
même (réponse|refrain|rengaine|discours|chanson|excuse|phrase) … (toujours|chaque|fois)
toujours … même (réponse|refrain|rengaine|discours|chanson|excuse|phrase|erreur)
(conseiller|conseillère|agent|=ils|=elle|=il|=on) @dire … (système|logiciel|informatique)  2
!clair  1
!compréhensible  1
(pas|peu|=pas =très|=pas =super) (clair|sérieux|net|précis|à =jour)  1
@gens … (mentir|=mentent|=ment|menteur)  1
(rester|demeurer) … (vague|flou|évasif)
(rester|demeurer) … (muet|sourd|silencieux)  1
(envoyer|venir|passer|arriver) … =sans … (matériel|outil|pièce|rien|clé|information|dossier)  1
!(vérifier|contrôler|relire)  1
lire … (travers|diagonale)
!lire  1
demander … (=ce =que|document|pièce|information) … (déjà|=déjà) (envoyer|donner|fournir|transmettre)  2
(réponse|=répondu) …, (=lien|patienter|=patientez|=faq)  2
(remplacer|=remplacée|=remplacé|=remplacés) … =par … (algorithme|robot|machine|=chatbot|borne|automate|=ia|répondeur|stagiaire)
(=ia|intelligence artificiel) … (répondre|réponse|service|client|rond)
=personne =ne … (lire|regarder|ouvrir) … (profil|cv|dossier|mail|message|demande|pièce)
@dire … (=c =est|=était|=cela) … (=impossible|obligatoire|interdit|comme =ça|procédure|règle)  2
=c =est =moi =qui … !(=été|comprendre|faire|=bien|=assez)
(=passager|=voyageur|=patient|parent|=cliente|=patiente|élève|usager) =qui … (trouver|prévenir|réparer|renseigner)
avant =même … (ouvrir|regarder|examiner|expliquer|savoir|visiter|rencontrer)  1
@dire … (=de|=d|falloir|devoir) … (habituer|patienter|=attendre|=faire =avec)  2
@dire … =aller … (vérifier|voir|renseigner|rappeler|regarder|transmettre|=faire)  1
question …, @dire … (autre =chose|à côté|tout =autre)
(répondre|=répond|=répondu|=reponde|=répondent) … (complètement|totalement|tout) … autre
autre =chose … @dire  1
=un =client … (=c =est|quoi|=ce =que)  1
!savoir … =ce =que … (client|=c =est|service|=respect)  1
=se =faire =dire
(mauvais|erreur|=faux) … (diagnostic|prescription|ordonnance|dosage)  3
=sans … dire (=laquelle|=lequel|=lesquels|=lesquelles|pourquoi|quoi|comment)
=sans … appel préalable
(impossible|moyen) (obtenir|avoir) (explication|information|renseignement|justification|détail|précision|réponse =claire)
(impossible|moyen) (obtenir|avoir) réponse  2
=allez =comprendre  1
@dire … =que =ce =n =est =pas (=lui|=eux|=elle|=elles|moi)
@dire … =que =c =est =pas (=lui|=eux|=elle|=elles|moi)
raconter … (=histoires|salade|n'importe|connerie|bobard|fable|=craques|=cracks|sornette)
!sens (commercial|service|client|commerce|accueil)
(aucun|=pas =de|zéro) sens =du (service|client|commerce|contact)
(@gens|@sc|=ils) … (=mentent|=mentir|=menteur|=menteurs) … (toujours|tout|dossier|client|sans =cesse)  2
(courrier|réponse|document|facture|lettre) … (incompréhensible|jargon|illisible|charabia|=pas =clair|=pas =claire|=pas =claires)  2
(accuser|=accuse|soupçonner) … (mentir|=menteur|=menteuse|tricher|frauder|=fraude)  3
=on =dirait =des =robots  4
=personne =n =est =au courant  4
=pas sens =du (service|client|commerce)
(=me|=nous|=m|=vous) … (répondre|dire|=dit|=répond|=répondu) … =que =c (=est|=était) =normal
(=me|=nous|=m) … (=dit|=répondu|=répond|=explique|=expliqué) … (=que =ça =arrive|=que =ça =arrivait|=que =c =est =la =météo|=de =m =habituer|=à =moi =de|=d =aérer)  4
(compte|relevé|courrier|compte-rendu|décompte|=comptes|facture) … (illisible|incompréhensible)  4
=personne =ne? =sait (=rien|=jamais|=où|=quoi|=répondre|=quand)?  3
=on (=nous|=me|=vous) =prévient =de =rien  4
(=nous|=me|=pas|=jamais|=ne) … =prévient =pas … (=famille|=bureau|=avance|=absence|=retard)  2
aucun (explication|aide|considération|solution|information)  3
(système|logiciel|ordinateur|=informatique|procédure) … !permettre  1
(@dire|=expliquer|=explique|=prétend) … =que (=c =est|=c) … (usage|usure|météo|support|humidité|stress|=temps)  3
(=solution|=réponse) (=patienter|=attendre)
!(donner|fournir) … (détail|visibilité|précision)  1
(débiter|facturer|résilier|couper|prélever) … mauvais (client|ligne|personne|abonné|compte|contrat)
# chacun sa version
=un =coup (=on|=c|=il|=ils|=elle|=oui|faute|dossier)  1
(personne|=avis) différent … chaque
nouveau (excuse|prétexte|motif)
(différent|énième) (excuse|prétexte|motif|version|discours|raison|règle)
(trouver|chercher|inventer|sortir) … (excuse|prétexte) … (bidon|chaque|toujours|nouveau|payer)
(excuse|prétexte|argument|explication|justification|raison) … (bidon|fumeux|vaseux|foireux|absurde|ridicule|pitoyable|fallacieux|bancal|douteux|farfelu|fantaisiste|lunaire|stupide)
prétexte sur prétexte
excuse sur excuse
(inventer|chercher) (excuse|prétexte|règle|raison|=problèmes)  2
dépendre … (tomber|interlocuteur|humeur|conseiller|agent)  2
(selon|suivant) (interlocuteur|=conseiller|=conseillers|équipe|guichet)  2
!même (interlocuteur|conseiller|conseillère|personne|technicien|médecin|dentiste|kiné|coach|formateur|professeur|prof|moniteur|gestionnaire|assistant|infirmier|infirmière|vendeur|agent|chauffeur|aide)
jamais … même (interlocuteur|conseiller|conseillère|personne|technicien|médecin|dentiste|kiné|coach|formateur|professeur|prof|moniteur|gestionnaire|assistant|infirmier|infirmière|vendeur|agent|chauffeur|aide)
(=conseiller|=conseillers|conseillère|gestionnaire|interlocuteur|interlocutrice|référent|moniteur|formateur|éducateur|directeur|gardien) … changer … (mois|an|fois|chaque|tous|souvent|encore|constamment|=sans =cesse|=tout =le =temps)
(nouveau|autre) (conseiller|interlocuteur|gestionnaire|conseillère) … (chaque|fois)
changer … (version|discours)
(premier|deuxième|second|seconde|troisième|suivant|suivante) (conseiller|conseillère|dame|interlocuteur|agent|opérateur|technicien) … @dire  1
(=un|=une|conseiller) … dire … (=autre|=autres) … dire
(=autre|second|suivant|lendemain) … dire … (contraire|inverse|différent)
(=chose|=oui|=blanc) … (=autre|=non|=noir) … dire
dire … (=chose|=oui|=blanc|noir) … (autre|non|noir)
(blanc|=noir) … (lendemain|autre) … (noir|blanc)
service … !(parler|communiquer|coordonner|coordination)
!coordination
main (droit|gauche) … (ignorer|savoir)
!cohérence  2
incohérence  1
incohérent
(changer|changement) … (=conseiller|=conseillers|conseillère|gestionnaire|interlocuteur|interlocutrice|référent|moniteur|formateur|médecin|directeur) … (mois|an|fois|chaque|tous|souvent|encore|incessant|constant|constamment|=sans =cesse)
(=trois|=deux|=quatre|=cinq) (conseiller|conseillère|interlocuteur|personne|appel) …, (version|réponse|discours|explication)  4
(l'un|=l =un) … (dire|affirmer) …, (l'autre|=l =autre)  4
chacun … (=son|=sa) (truc|version|discours|explication)
endormir … (parole|discours|promesse)
(trois|deux|plusieurs|quatre) (version|réponse|discours|son) … (dossier|agent|personne|interlocuteur|conseiller)
donner … <nombre> version
@dire … (finalement|ensuite) … (non|contraire|refuser|impossible)
(=un =jour|=une =fois|=première =fois|=au =guichet) … @dire …, (lendemain|=autre|second|deuxième|suivant|finalement|ensuite)
(=un =jour|=une =fois|premier|première) …, (lendemain|=autre|second|deuxième|suivant) … @dire
<nombre> (médecin|conseiller|agent|interlocuteur|technicien|personne|appel|expert|service|garagiste|vendeur) …, <nombre> (avis|version|réponse|discours|diagnostic|explication|son|devis|raison|information)
(chaque|à chaque) (appel|fois|interlocuteur|conseiller) …, différent
(=alors =que|pourtant|=or|=sauf =que|=mais) …, @dire  1
@dire (=oui|=ok|=que =oui) …, (=non|=que =non|=puis|=autre|finalement|lendemain)
=oui …, =puis … =non
=non …, =puis … =oui
(blanc|=oui) …, (noir|=non) …, @dire
(prétendre|prétexter|soutenir|rétorquer|objecter|=alléguer|=arguer|invoquer) … (=que|=qu|=ne)  1
(prétexter -prétexte -prétextes|rétorquer)  1
(formateur|professeur|prof|moniteur|guide|médecin|dentiste|kiné|coach|chauffeur) … (différent|changer) … (chaque|fois|leçon|séance|cours)
(remplir|fournir|envoyer|signer) … (<nombre>|plusieurs|multiple|énième|encore) (formulaire|dossier|document|papier|attestation|pièce) … (différent|=même|=au =final|=encore|rien|=pour)  1
(=au =final|=résultat|finalement) … (changer|modifier|envoyer|mettre|corriger|inscrire) … (mauvais|prénom|autre|=pas =le|=pas =la)
=une =fois =c =est …, =une =fois
=un =jour =c =est …, (=un =jour|=le =lendemain)
(=vous =n =avez|=vous =avez|=tu =as|=n =avait|=n =avez) =qu =à (regarder|voir|aller|appeler|consulter|chercher|changer|acheter|payer|faire|attendre|rappeler|lire|venir|revenir|prendre|partir)
(service|=l'un|agence|hôtel|plateforme|site|enseigne|vendeur|=sous =traitant) … (dire|=dit|affirmer) … (=que|=de =voir) …, (service|hôtel|plateforme|site|vendeur|=autre|=sous =traitant|enseigne|agence) … (dire|=dit|renvoyer|=que)  3
(usure|choc|casse) … (=normale|=client|=d =origine|=utilisateur) … (=culot|prétexter|=soi =disant|refuser|madame|monsieur)  1
(=un =conseiller|=un =agent|=une =personne|=un =médecin|=un =moniteur|=l =un|=l =une) (dire|=veut) …, (=un =autre|=une =autre|=l =autre|=le =suivant|=la =suivante|=la =seconde)
=dit =le =contraire =du =précédent  4
=ni =excuse =ni  4
(=disent|=dit|=dire) … =une =chose … =contraire  4
(=ils|=elle|=il|@gens|@maison|=agence|=patron) … (nier|=nie|=nient|=nié)  2
(=nié|=niée|=niés) bien sûr
=autant =de version
(chaque|=à =chaque) … (histoire|excuse|prétexte|explication|version|raison) … (différent|=différente|autre|nouveau|=nouvelle)
(inventer|=inventent|=invente) … (n'importe|prétexte|excuse|histoire|raison|motif)
(réparer|changer|remplacer) … =au hasard
=personne =ne … (dire|donner) … même (chose|version|réponse|information)
# parole rapportée du service
=on =me @dire  1
=on =m =a @dire  1
=on =m =avait @dire  1
=on =nous @dire  1
=on =vous @dire  1
=on =nous =a @dire  1
=on =me (renvoyer|réclamer -réclame)  1
=on =m =a (conseiller|demander|renvoyer|réclamer|proposer)  1
=on =nous (conseiller|demander|renvoyer|réclamer|proposer)  1
(@sc|support|=sav|=chat|=tchat|=chatbot|conseiller|conseillère|agent|guichetier|plateforme|standard|secrétariat|hotline|vendeur|technicien) @dire  1
(=il|=elle|=ils) (=me|=m) @dire  1
(réclamation|signalement)  1
(soi-disant|=soi =disant|=pseudo|=comme =par =hasard|bizarrement)  1
(=ils|équipe|expert|plateforme|@gens|@sc|=on) … (conclure|considérer|estimer|décréter|maintenir|soutenir|prétexter|=arguer) … (=que|=qu)  1
(=sous|=au) =prétexte  1
# pas d'aide, pas de solution, pas de suivi
@gens … !(professionnel|compétent|efficace|aider|=aidant|=formé|qualifier|sérieux)
!(aider -aide -aides|renseigner|expliquer|=conseillée|informer|assister|accompagner|guider|orienter|éclairer|prévenir|avertir)  1
!aide  1
!solution
!solutionner  1
!accompagnement  1
=pas =de =suivi
!suivre … (dossier|client)
!écoute
(=ils|=elle|=il|@gens) !écouter
!compréhensif
!effort  1
!initiative
!soutien
!proposer … (solution|rien|aide)
refuser (aider -aide -aides|répondre|renseigner|expliquer|écouter|transférer|communiquer|intervenir)
refuser donner … (explication|information|renseignement|raison|motif|coordonnées)
refus … (aider -aide -aides|répondre|renseigner|expliquer|écouter|communiquer)
rien vouloir … (savoir|entendre|faire)
vouloir rien … (savoir|entendre)  1
!vouloir … (savoir|entendre|aider)
=rien =à (=cirer|=foutre|=faire =de =leurs|=faire =des =clients|=secouer|=carrer|=taper|=péter)
=rien =à =faire … =clients
foutage gueule  1
(=se|=s|=en) … laver … main
désintérêt
indifférence
indifférent  1
passivité
inaction  2
inertie
!faire rien
(=ils|=elle|=il|@gens|@maison) (=fait|=font) rien
rien … (fait|faire) … (arranger|aider|résoudre|client|régler)
rien n'est fait  1
!(essayer|chercher) … (comprendre|aider|solution|résoudre|arranger)
!résoudre … problème
problème … !résoudre  1
!régler … problème
problème … !régler  1
débrouiller … (seul|moi-même|vous-même|nous-mêmes|=toi|=vous)
démerder
livrer … (moi-même|eux-mêmes|nous-mêmes|soi-même|lui-même)
livrer à soi-même
laisser … (abandon|démerder|débrouiller|=sort|galérer|=en =plan)
(=me|=nous|=vous|client) laisser (=tomber|=seul|=seule|=seuls)  2
laisser pour compte
laissé-pour-compte
inutile  1
(dédouaner|déresponsabiliser|défausser)
!prendre responsabilité
!assumer
!défendre  2
!considération
juste bon … (encaisser|prélever|prendre)
bon qu'à … (encaisser|prélever)
déshumaniser
robot … (répondre|parler|humain)  2
comme … robot
!fluide  1
@pro !(connaître|savoir|maîtriser|écouter|expliquer|gérer|regarder|examiner|comprendre|vérifier|prévenir|aider|résoudre)
=sans (examen|solution|assistance|encadrement|suivi|information)
!(assistance|recours|hébergement)  1
!(aider -aide -aides|renseigner|guider|orienter|assister) … @usager
(aucun|pas un|=plus =un|=pas =un) (agent|vendeur|employé|personnel|responsable|guichet) … (rayon|magasin|aider|renseigner|gare|quai|aéroport|présent|place|vue|horizon)
!(agent|vendeur|employé|personnel) … (rayon|magasin|aider|renseigner|gare|quai|aéroport|disponible|présent|place|vue)
(on|=ils|conseiller|conseillère|assistance|technicien|support) … (dire|répondre|conseiller) … (redémarrer|débrancher|rebrancher|éteindre rallumer)
(falloir|=faut) … (drame|mort|accident|pleurer|crier|hurler|menacer|batailler) … (pour|=avant) … (bouger|réagir|agir|intervenir|écouter|répondre)  4
aucun … (accompagnement|considération|humanité|compassion|empathie|reconnaissance|aide|conseil|soutien|suivi)  3
!aide … (victime|fraude|banque|leur =part|=part)  3
(dégradation|dégrader|déclin|régression|baisse) … (sav|service|suivi|prestation|accueil|relation)
(sav|service|support|assistance) … (se|=s)? (dégrader|décliner|empirer|régresser|=baisse)  4
à quoi servir … (=vous|service|agence|consulat|banque|conseiller|assistance)
(technicien|dépanneur|plombier|réparateur|intervenant) … =rien … (faire|dépanner|réparer|résoudre|voir)  3
aucun (initiative|volonté|solution|concertation)
réponse … !(avancer|aider|utile|résoudre|éclairer)
(=quid|=où =est|=ou =est) … (suivi|sérieux|service|professionnalisme|accompagnement|communication|conseil)  1
(=vive|=mdr|=sacré|=sacrée) (sérieux|service|organisation|professionnalisme|suivi|professionnel|accueil|mentalité|gestion)  2
(=ils|=elle|=il|@gens) … =même !(ouvrir|regarder|lire|essayer|chercher|vérifier|écouter)
@dire … =que … (tout|=tout) … (bon|ok|normal|fonctionner|=en =ordre|régler|=marche)  1
(confrère|=autre =médecin|=autre =garage|=autre =garagiste|=autre =opticien|=autre =technicien|=autre =dentiste) … (trouver|réparer|résoudre|régler|rire|halluciner|diagnostiquer|expliquer)  1
(médecin|docteur|dentiste|spécialiste|infirmier|gynécologue|généraliste) … !(écouter|examiner|ausculter|expliquer|regarder|soigner)  3
!protection … (acheteur|vendeur|client|consommateur)  4
(@gens|@sc|=ils|=elles|=elle|=vous|personne|=nul) … !(aider -aide -aides|renseigner|orienter|guider|expliquer|informer)  2
(=ils|@gens|=elle|=il|@sc) !pouvoir (aider|renseigner|répondre)
!(vouloir|daigner|prendre =la =peine) … (regarder|lire|étudier|examiner|discuter|expliquer|aider|renseigner|entendre|comprendre|écouter)
(dossier|demande|réclamation|situation) … (=mal|=jamais) (=traité|=traitée|=géré|=gérée|=suivi|=suivie)
(aucun|=zéro|=pas =de) (organisation|coordination|rigueur|professionnalisme|sérieux|communication|info|information|aide|assistance|soutien|accompagnement)
(modération|modérateur|support|assistance|service|aide) … (=aux =abonnés =absents|abonné absent|=aux =fraises|=à =la =ramasse|=à =la =rue|inexistant|=folichon|=folichonne|blague|=plaisanterie|=une =farce)
(falloir|devoir|=dû|obliger) … (tout|=tout) … (faire|gérer|trouver|régler) … (=moi =même|moi-même|=soi =même|=nous =mêmes|nous-mêmes|seul)  4
!(aide|assistance|soutien) … (place|part|recevoir|apporter|proposer)  4
(aucun|=sans) recours  2
(service|assistance) … (=limité|limité|minimal|=minimum) … (réponse|copier)  2
(aide|support|service|assistance) … !folichon  3
(piètre|pitoyable|minable|lamentable|médiocre) (service|accueil|organisation|prestation|suivi|gestion)  4
!(estime|égard) … (@usager|consommateur|acheteur)
=aucun (accompagnement|encadrement|soutien|=aide =concrète) … (=digne|=sérieux|=personnalisé|=réel)  4
(conseil|conseiller|service|suivi) … proche … zéro  3
=même =pas (=regardé|=écouté|=examiné|=vérifié|=lu|=expliqué)
=sans (=regarder|=vérifier|=écouter|=examiner|=lire)  1
=personne =ne (=trouve|=trouver) … (cause|panne|problème|solution|origine)
=sans (accompagnement|conseil)
=on !(aider -aide -aides)
# refus d'écouter, de répondre, de reconnaître
(=ils|=elle|=il|@gens|@maison|=on) !vouloir … (comprendre|écouter|entendre|parler|recevoir|aider|savoir|régler|reconnaître|assumer|donner|répondre)
refuser (parler|recevoir|motiver|justifier|discuter|examiner|étudier|entendre|comprendre)
refus … (dialogue|discuter|expliquer|justifier|étudier|explication)
(refus|refuser|rejet|rejeter|blocage|bloquer|suspension|suspendre|fermeture|fermer|clôturer|annulation|annuler) … (=sans|aucun|=pas =de) (motif|raison|explication|justification)
(=sans|aucun|=pas =de) (motif|justification|raison)  1
!vouloir intervenir  1
(système|logiciel|ordinateur|informatique|machine|règlement|procédure|siège) … (vouloir|permettre|empêcher|bloquer|refuser|obliger) … (=ça|=cela)
(refuser|décider|supprimer|=refusé|=supprimée|rejeter) … =par =un (robot|algorithme|automate|logiciel)
refuser (vérifier|contrôler|corriger|rectifier)
!(arrangeant|conciliant|compromis)
!(flexibilité|souplesse|souple|flexible)  1
(rigide|rigidité|inflexible|=psychorigide|intransigeant|buté|==borné|==bornés|==bornée|obtus|tatillon|procédurier)
=ne … rien … (entendre|savoir)
(moindre|=une =simple|=la =moindre) (question|demande|modification|réparation|intervention) … (=des =mois|semaine|mois|refus|compliqué|impossible|bataille)
protéger … que … (acheteur|vendeur)  4
(décliner|=déclinons|=déclinent|rejeter|refuser) … responsabilité  1
(refus|refuser|=refusé|=refusée) catégorique  1
@gens !vouloir (remplir|prendre|donner|ouvrir|chercher|accepter|envoyer|vérifier|changer|corriger|transmettre)
refuser … (remplir|chercher|ouvrir)  1
refuser =de =faire  1
(prétendre|soutenir|persister|affirmer|maintenir|nier) … !(recevoir|envoyer|trouver|avoir)
@dire … =que … !(recevoir|arriver|parvenir)  1
(=selon|=d =après) =eux  2
# le client renvoyé ailleurs, la faute rejetée
@dire … voir avec
@dire … (débrouiller|démerder)
@dire … =normal
!problème … =nôtre
=pas =notre (problème|métier|rôle|domaine|responsabilité|ressort)
=pas =notre faute  2
=pas =leur (problème|rôle|domaine|responsabilité|ressort)
@dire … !(concerner|ressort)  2
!relever =de =leur (responsabilité|compétence|service)
!(ressort|rôle) … (=leur|=notre|=eux)
décliner … responsabilité
dégager … responsabilité
(rejeter|renvoyer|remettre) (faute|responsabilité|tort)
mettre =la faute
(faute|balle|responsabilité) … (rejeter|renvoyer)
renvoyer … balle
cacher … derrière
(retrancher|réfugier|abriter) … derrière
@dire … !pouvoir … rien
@dire … =ma =faute
@dire … =notre =faute
=de =ma =faute … (=eux|après|=selon)
@dire … (relire|consulter|regarder) … (faq|site|notice|contrat|condition)  1
foire … question
(renvoyer|envoyer) … (faq|foire)
mener … bateau
balader … (service|moi|nous|depuis|mois|droite)
(=me|=m|=nous) (balader|trimballer)
=on (=me|=nous) promener
(=me|=nous) =promènent
(renvoyer|=renvoyé|=renvoyée) … (chez|maison) … =sans
(refiler|=refile|passer|=passent|renvoyer) … patate =chaude  4
(trimballer|promener|balader) … (service|agence|interlocuteur)  3
=personne (=ne|=n)? … (=concerné|assumer|=assume|=prend =le =dossier)  3
toujours … faute … (autre|client|=moi)  3
(faute|cause) … (informatique|système|logiciel|ordinateur|robot|algorithme|siège)
(protéger|couvrir|défendre) … (vendeur|arnaqueur|escroc|fraudeur|malhonnête|propriétaire)
(renvoyer|rediriger|réorienter|balader) … (vers|=à) … @lieu_info  1
renvoyer … @lieu_info  1
@lieu_info …, renvoyer … @lieu_info
(@lieu_info|@gens|=on|=chacun|service) renvoyer … (autre|vers|boucle)
@dire … (=de|=d|falloir) (appeler|écrire|adresser|rapprocher|contacter|recontacter|retourner|consulter|revenir|repasser)  1
@dire … (=va|=vont|=allait|=allaient) … (appeler|rappeler|recontacter|revenir)  2
se rejeter
(ping-pong|=ping =pong)  1
cercle vicieux  1
serpent … queue
jour =sans =fin
=sans =fin  1
esquiver  1
éluder  1
(se|=est) … décharger … (=complètement|=totalement|dossier|responsabilité|=autre)
retirer … affaire
(proposer|envoyer|renvoyer|orienter|donner) … (lien|=faq|tuto|tutoriel) … (aide|=mort|=morte|vers|=site|internet)  1
(demande|message|réclamation|remarque) … (transmettre|=transmise|=transmis|=remontée|remonter) … (service|concerné|=qui|rien)  1
tourner =en =bourrique
=pour =eux … =c =est … (moi|=ma|=notre|=normal|=faute)  1
c'est =moi … (=pas =été|=faute|=qui =ai =mal|fautif|responsable)
(trop =tard|=hors =délai|=délai =dépassé) … (réclamation|réclamer|litige|signaler|=leur =faute)  1
!protéger … (acheteur|vendeur|client|consommateur)  4
=personne =ne =veut … (aider|occuper|savoir|répondre|responsabilité|prendre)
(=on|=nous|=vous|=se|=me|=nous) (=se|=me|=nous|=vous)? (faire|=fait) (balader|=balader|promener|trimballer|=mener =en =bateau)  4
=jamais =leur =faute
=faute =aux =autres  3
(syndic|gardien|secrétaire|bailleur|agence|direction|accueil|mairie) … (=fait =remonter|=font =remonter|=prend =note|=prennent =note|=note =sur)  4
(=va =faire =remonter|=on =fait =remonter|=a =pris =note)  2
=ils =le =couvrent  3
(=nous|=on|=je|=vous) … (=laissé|=laissés|=laissée|=livrés) … =à (=eux-mêmes|=nous-mêmes|=soi-même|=notre =sort|=leur =sort|=mon =sort)  4
# rien n'est fait, rien n'avance
pouvoir rien faire
!tenir compte  1
(=ils|@gens|@maison|@sc|bailleur|syndic|mairie|hôpital|assistant|avocat) … rien … (faire|fait|organiser|résoudre|entreprendre|proposer|prévoir|régler|défendre|gérer|trouver)
rien résoudre
!réaction  1
!réagir  2
lever … petit doigt
bouger … petit doigt
faire … traîner  1
jouer … montre  1
faire semblant … (rien|voir|comprendre|travailler|chercher)
fermer … (=les =yeux)
(comme|=faire =comme) =si =de =rien  1
(=pour|avant) … (bouger|=bougent|réagir|intervenir) … (drame|accident|mort)  3
(hausser|lever|=haussement|=haussements) … épaule
!(agir|bouger|intervenir) … (contre|pour|malgré|signalement)  2
(plateforme|site|@maison) … =rien … (contre|faire)
=hocher … tête
bras croiser
=les =bras =croisés
(regarder|rester) … (=sans =bouger|=sans =rien =faire|=sans =réagir)
prendre note … (rien|=puis)
!bouger … (pour|petit|client|usager)
rien (bouger|évoluer|avancer|se =passe)  2
!(prendre|=prise) compte … (demande|réclamation|remarque|mail|courrier|message|appel|argument|avis|souhait|préférence|document|pièce|justificatif|changement|modification|adresse|handicap|situation)  2
traîner … pied  1
(=comment|=pourquoi) … =peut =on … (être|travailler|traiter|laisser)  1
(signaler|signalement|alerter|dénoncer) …, (rien|toujours|encore|sourd|sans)  1
(signaler|alerter|prévenir) … (plusieurs|fois|mainte|vain|=en =vain|semaine|mois)  1
(annonce|profil|vendeur|avis) … toujours (=en =ligne|actif|=active|visible|=là)
complice  1
cautionner  1
=lettre =morte
(=pas|=ni) (=un|=une) (relance|coup|appel|mail|mot|geste|message|=sms|explication|visite|nouvelle|courrier|réponse|contrôle|conseil|regard)  1
(endormir|dormir) … (dossier|dessus|bureau|tiroir|pile|demande)
(dossier|demande|courrier|réclamation) … (dormir|poussière|tiroir|moisir|=oubliettes|placard|poubelle|corbeille)
(dossier|demande) … traîner  1
regarder … passer … (train|mouche)
mollesse
!daigner
(=ils|@gens|@maison) … !préoccuper
(=ils|@gens|@maison) … !soucier
!(vouloir|prendre) … (peine|=la =peine)
(=ils|=elle|=il|@gens|@maison) … !penser … (prévenir|avertir|vérifier|client|usager)
(@gens|@sc|=ils|=elle) pouvoir rien
!tenir compte … (remarque|avis|demande|consigne|indication|souhait|préférence|instruction|mail|courrier)
=en =ont =rien =à  3
=ça =suit =son =cours  4
=ça =intéresse =personne  4
=n =intéresse =personne  4
(travaux|réparation|intervention) … (=engagés|=engagée|=décidés|=votés|=faits|=effectués) … =sans … (accord|=prévenir|avis|=consulter)  4
!lever … (=le|=les) (nez|=yeux|tête|=petit =doigt)
!(soutenir|épauler)
=fait =mine
=font =mine
faire … (=figuration|acte =de =présence)
pour =la =forme  2
# le client seul, oublié, peu considéré
(devoir|falloir|obliger|contraindre|faire|trouver) … (moi-même|nous-mêmes|soi-même)  1
faire … (=leur|=votre|=vos) (travail|boulot|job)
laisser … (=en =chantier|=en =plan|=en =rade|bord|quai|trottoir)
abandonner … (sort|nuit|route|quai|gare|client|usager|passager|voyageur|patient|chantier)
(sentir|être|laisser) (abandonner|délaisser)
livrer =à (=moi|=nous|=eux|=elle|=lui|=soi)
sentir … (abandonner|délaisser|impuissant|désarmer|démunir)
(chatbot|robot|=chat|dossier|service) … tourner =en =rond
(=jamais|=plus) ==là @pro
@pro =jamais =là
laisser … (dormir|attendre|patienter|dehors|=par =terre|=sans =soins|aéroport|trottoir|planter|milieu|galérer)  1
planter … (==là|=client|=nous|=moi)
(occuper|gentil|présent|aimable|==là) … (tant|seulement|=que =pour|=que =quand) … (vendre|signer|encaisser|payer|souscrire)  3
(une =fois|=fois|après) … (signer|=signé|encaisser|=encaissé|vendre|=vendu) …, (=personne|inexistant|aucun|débrouiller)  4
plus =un =chat
(=y =a|=il =y =a|=a =t) … quelqu'un … <question>  1
(servir|chercher|régler|installer|réparer|trouver|remplir|contacter|appeler|résoudre|nettoyer) … (nous-mêmes|moi-même|soi-même)  1
(beau-frère|mari|voisin|voisine|gendre|=tuto|tutoriel|forum|internaute|passant|=inconnu|concurrent|confrère) … (trouver|réparer|résoudre|régler|expliquer|aider|débloquer|installer|dépanner)  1
(=tuto|tutoriel) … (=qui|grâce)  1
(=il|=elle|=ils|@acteur|entreprise) … (disparaître|=disparu|évaporer|volatiliser|=évanoui|=évaporé|=volatilisé)  1
(commercial|vendeur|conseiller|conseillère|gestionnaire|médecin|secrétaire|technicien|interlocuteur) … (congé|vacance|=en =arrêt|absent|=parti|=partie|muter|réunion|=en =pause)  1
(bavard|=sourires|aimable|présent|disponible|souriant|charmant) … avant … (signature|signer|vente|achat|payer)  4
avant … (signature|signer|vente|achat|payer) …, après … (personne|=plus|silence|rien|disparaître)
@acteur … !(pièce|outil|plan|matériel|clé|échelle|dossier|tournevis|solution)  1
!corriger … (élève|erreur|personne|=nous|copie|tir)
ne … corriger … personne
=une =fois …, =une =fois …, =une =fois
(laisser|=laissé|=laissés|=laissée|=laissées) … (heure|devant|dehors|=planté|=plantés|couloir|brancard|=seuls|attendre|poireauter|froid|nuit|pluie|=sans =rien)  1
(=une =fois) … (=et =ensuite|=et =puis|=puis|=ensuite) … (plus|rien|silence|disparaître|personne)
dormir … (aéroport|gare|terre|hall|chaise)  3
(site|plateforme|application|=appli|@maison|modérateur|modération|=on) laisser faire
=chacun =pour =soi  3
(laisser|=laissés|=laissé|=laissée) … =sur =le =carreau  3
laisser =faire … (arnaqueur|escroc|vendeur|fraude|voleur)
(abandonner|=plantés|=plantée|=lâchés|laisser) … (aéroport|gare|bord|quai|=en =plan|comptoir|=sort|=en =rade)
(=dernière|cinquième) roue … carrosse  4
(=y|il) … =plus =de =pilote  4
=pilote =dans =l =avion  4
(=à =vous|=à =moi|=à =nous|=aux =parents|=aux =familles) =de (=vous|=me|=nous|=se)? (débrouiller|=débrouiller)  4
(=vous|=nous|=me|client) abandonner  2
(=qui|=ils|=on|=elle) (=vous|=nous|=me) (=laisse|=laissent)  2
!(présent|=dispo) =quand
(=jamais|=plus) ==là =quand
@pépin …, !==là
(quand|==dès|cas|jour|moindre|premier) … @pépin …, (lâcher|abandonner|=plus =personne|=y =a =personne|=eux =personne)
(lâcher|abandonner) … (==dès|cas|moindre|premier) @pépin
(==là|présent|fort) … (encaisser|vendre|prélever|signer|souscrire) …, (@pépin|aider|dépanner|rembourser|moins)
(encaisser|vendre|prélever|signer) …, (dépanner|aider|rembourser|réparer|indemniser) … moins  1
!exister … =eux
# on se moque du client, l'argent seul compte
(=vous =foutez|=se =foutent|=se =fout|=se =moquent|=se =moque|=vous =moquez|=se =fichent|=se =fiche) … @usager
(moquer|ficher|foutre) … (client|gens)
!prendre considération  1
(sentir|traiter|=qu) … =un (simple|vulgaire)? =numéro
=un =numéro parmi
vache … lait  1
prendre … pour … (pigeon|idiot|imbécile|con|bille|débile|âne|=demeuré|mouton|gogo|abruti|bête|dinde|poire|cruche|crétin|bouffon|portefeuille|numéro|jambon|lapin)  1
(=vous|=tu|=on|client) … !exister  1
(signer|encaisser|payer|vendre|contrat|argent|vente|aider|besoin|problème|souci|sinistre) … =plus =personne  2
dernier … =leurs =soucis
(fort|bon|=doués|rapide|présent|vite) … (encaisser|prélever|vendre|débiter) … (moins|plus|pas|mais)
(foutre|ficher|moquer) … (gueule|complètement|royalement|totalement|ouvertement)  2
=nous (prendre|considérer) … (bétail|mouton|idiot)
intéresser … (argent|fric|pognon|chiffre|commission|thune)  1
(argent|fric|pognon|commission) intéresser  2
(comme|=que|=qu) =un (numéro|pion)  3
(scandaleux|lamentable|honteux|inadmissible) … (traiter|façon|manière) … (client|gens|clientèle|assuré|usager)  4
(=vous =foutez|=se =foutent|=se =fout|=se =moquent|=se =moque|=vous =moquez|=se =fichent|=se =fiche) … (monde|=nous|=moi|=gueule)  1
(usine|machine) =à (client|fric)  1
payer … (honoraire|charge|cotisation|frais|=conseiller) … (=pour =quoi|=pour =rien|=sans =service)  1
=pour =quoi =exactement
(commission|honoraire|charge|cotisation|loyer|salaire) … =pour (regarder|=rien|dormir)  1
=frais =pour =quoi
(service|sav|travail|boulot|gestion|suivi|boîte|assistance|banque|mutuelle|assurance) (=de)? (merde|daube|=deux =balles|=chiotte|=chiottes|bas =gamme)
=personne =ne … (occuper|=prend|reprendre|suivre|gérer|traiter) … (dossier|problème|demande|cas|client|affaire)
(=s|=se|=vous) =en (moquer|ficher|foutre|=contrefichent|=contrefiche|=contrefoutent|=tamponnent|=fichent|=foutent|=moquent|=tapent)  3
=contrefichent  3
=une =fois (=payé|=l =argent|=signé|=encaissé|=la =vente) …, (=plus|personne|=rien|=existez|=débrouille|=débrouillez)
=font =tout =pour … (décourager|=lâchiez|abandonner|éviter|=ne =pas|refuser|=pas)  4
=tout =pour =ne =pas … (rembourser|payer|répondre|aider|indemniser|reprendre)  4
=marchand =de =tapis  1
=immondice  1
(traiter|=traité|=traitée) … (=aussi|=si) mal  4
(sentir|=impression|sensation) … =être … (numéro|=numéro|boulet|=pigeon)
(intéresser|soucier|importer|=veulent|=pensent) … (=qu|juste|seulement|uniquement) … (argent|paiement|fric|chiffre|profit|bénéfice|vendre|commission|pognon|encaisser|rentabilité|signer)  2
=pense =qu =à … (argent|paiement|fric|chiffre|profit|vendre|pognon|encaisser|rentabilité)  2
seul … (argent|chiffre|fric|profit|rentabilité) … (intéresser|compter|importer|primer)
(=tout|=seule =chose) … (compter|importer|intéresser) … (vendre|argent|chiffre|fric|profit|encaisser)
@usager (après|derrière) (argent|profit|rentabilité|bénéfice)
(=que|=qu) (porte-monnaie|portefeuille|tiroir-caisse)  1
=de =qui … (moquer|foutre|ficher)  2
(moquer|foutre|ficher) … =de =qui  2
(moquer|foutre|ficher) … =du =monde  1
payer … =notre =tête
prendre … =pour … (dindon|idiot|imbécile|mouton|débile|abruti|jambon|naïf)  2
(=ainsi|=comme =ça|=comme =cela|=voilà|bel) … traiter … @usager
(façon|manière) … traiter … @usager
moquer =de (=nous|=moi)  1
# désorganisation, personnel insuffisant ou occupé ailleurs
désorganisation
(=désorganisé|=désorganisée|=désorganisés)
mal organiser
anarchie
bordel  1
foutoir
bazar  1
pagaille  1
chaos
souk
cacophonie
capharnaüm
usine à gaz  1
dysfonctionnement … (service|interne|administratif|=répété)
dysfonctionnement  1
administratif … (cauchemar|lourdeur|absurde)
cauchemar administratif
lourdeur administratif
lourd … administratif
mal (gérer|traiter|suivre|renseigner|conseiller|informer|expliquer|orienter|guider|servir|remplir|enregistrer|aiguiller)
(@gens|@maison|=ils|=elle|=il|=vous|service|guichet|hôpital|mairie) … oublier … (transmettre|noter|envoyer|enregistrer|valider|joindre|traiter|saisir|poster|commander|rappeler|inscrire|signer|activer|déclarer)
(@papier|demande|information) … !(transmettre|enregistrer|transférer)  1
!(transmettre|enregistrer|transférer) … (@papier|demande|information)  1
mal (transmettre|saisir|orthographier|classer|retranscrire|enregistrer)
manque (personnel|effectif|moyen|bras)
(=sous =effectif|=sous-effectif)
(personnel|équipe|effectif) … (insuffisant|réduire|débordé|déborder)
=un =seul (serveur|serveuse|vendeur|employé)  1
=une =seule (caisse|serveuse|personne|caissière|conseillère) … (ouvrir|pour|client|table|tout)  1
@gens … =sur (=son|=leur|=leurs|=ses) (téléphone|portable|=smartphone|=tel)
(téléphone|portable) … (pendant|plutôt|=au =lieu) … (client|soin|séance|service|travailler)  2
(discuter|bavarder|=papotent|=papotaient|=papoter|=papotait) … (=entre =eux|=entre =elles|collègue|pendant|=au =lieu)
(@gens|@maison|médecin|formateur|artisan|ouvrier|professeur|infirmière|infirmier) … (improviser|bâcler|bricoler)
(cours|séance|formation|visite|consultation|rendez-vous|intervention) … (bâcler|expédier|=préparés|improviser)
mal préparer  1
!(==formé|==formés|==formée|==formées)  1
!conscience professionnel
niveau … (compétence|service) … (zéro|bas|faible|néant|nul|déplorable)
@pro … (introuvable|invisible|absent|fantôme|=jamais =là|dépasser|débordé)  1
(donner|attribuer|servir|envoyer|apporter) … mauvais (chambre|plat|dossier|commande|billet|formulaire|produit|pièce|place)
!(réservation|rendez-vous|dossier) … (système|ordinateur|registre|fichier)
(impossible|introuvable) … (vendeur|serveur|employé)  2
(dysfonctionnement|désorganisation|pagaille|=bordel|anarchie|foutoir) (agence|banque|service|administration|société|boîte)
(personnel|agent|employé|dame|guichetière|caissière) … (occuper|bavarder|=papoter|=papotent|discuter) … (téléphone|collègue|entre)  3
(bravo|merci|félicitation|chapeau) … (incompétence|mépris|=pour =rien|bazar|désorganisation|galère|cirque)
quel (amateurisme|incompétence|désorganisation|bazar|négligence)
(inscrire|enregistrer|saisir|noter|rentrer) (mauvais|faux|=de =travers|=n'importe)
(oublier|=oublié|omettre|=omis|=omettent|zapper|=zappé) … (transmettre|envoyer|valider|enregistrer|prévenir|rappeler|joindre|signer|cocher|inscrire|demander|noter|commander|mettre|faire|moitié|=transmis|dossier|rendez-vous|demande)  1
autant … (incompétence|mépris|négligence|amateurisme|désorganisation)
(concours|comble|sommet|summum|record|champion|palme|monument|festival|concentré) … (incompétence|bêtise|absurde|ridicule|désorganisation|nullité|amateurisme|n'importe)
!(remplacer|remplaçant|remplacement) … (absent|professeur|prof|formateur|maître|médecin)
(absent|absence) … (jamais|=non) … remplacer
(passer|=passait) … (coup|appel) … (pendant|durant|=son =portable)  1
(pendant|durant) … (leçon|cours|séance|consultation|soin|visite|intervention|rendez-vous|formation) … (téléphone|appel|portable|=sms|message|cigarette|pause|bavarder)
(téléphone|appel|portable|=sms|fumer|pause|bavarder|cigarette) … (pendant|durant) … (leçon|cours|séance|consultation|soin|visite|intervention|rendez-vous|formation|service)  2
(=pas|=ni) (=un|=une) (annonce|agent|employé|responsable|consigne|information|panneau|indication|vendeur|conseiller|technicien|interlocuteur)  1
(usine|=abattoir|=moulin) … (patient|client|cabinet|gens|dentaire)
(cabinet|clinique|école|agence|salle) … usine
(revenir|repasser|rappeler) … (demain|lendemain|lundi|=plus =tard|=semaine =prochaine) …, (lendemain|fermer|=fermé|=autre|absent|encore)  1
(@maison|@gens|@sc|@métier|@acteur) … (peu|guère|moyennement) (sérieux|professionnel|efficace|compétent|fiable|clair|réactif|rigoureux|organiser|satisfaisant|satisfait|utile|=pro|transparent|carré)
(consultation|examen|détartrage|soin|rendez-vous|visite|contrôle|entretien) … (bâcler|bâclé|expédier|=expédié|=expédiée)  4
!(coach|formateur|moniteur|encadrement|éducateur|surveillant) … (salle|disponible|place|présent|cours|encadrer)  3
(=prof|=profs|professeur|personnel|équipe|serveur|employé|vendeur|formateur) (démotivé|incompétent|inexpérimenté|dépassé|désorganisé)  3
(guichet|boutique|agence|téléphone|conseiller) … @dire … possible …, =non
(toujours|systématiquement) … (=en =faveur|=raison) … (vendeur|acheteur|acheteuse|vendeuse)  4
(compétence|professionnalisme|sérieux) … (zéro|nul|absent|inexistant|néant)  4
(=aucune|=pas =de|=sans) logique … (eux|organisation|service|entreprise|réponse)  1
=n =importe =quoi … (boîte|service|entreprise|agence|compagnie|transporteur|organisation|enseigne)  3
(service|organisation|livraison|agence|compagnie|enseigne|=sav|société|entreprise|boutique|transporteur|plateforme|accueil|guide|conseiller|vendeur|équipe) … (fiasco|catastrophe|=une =blague|honte|lamentable|=zéro =pointé|=à =vomir|=à =pleurer|=minable|pathétique|=cata)  1
=sens =du (service|commerce|client) … (inexistant|zéro|absent|nul)  3
!(prise|prendre) =en? charge … (passager|voyageur|client|=des =passagers|=à =l =aéroport|place)  4
(vendeur|employé|serveur|personnel) … (=en =grande =discussion|=sur =leur =téléphone|=sur =son =téléphone|=bavardent|=discutent|=papotent)  4
(=passe|=passent|=passait|=passé) … (=heure|=temps|=leçon|=séance|=cours|=consultation|=journée) … =sur =son (portable|téléphone)  5
refuser … (=de =prendre|=de =recevoir|=enregistrer) … (plainte|=main =courante)
(professeur|=prof|=profs|enseignant|=maîtresse) … (=absent|=absents|=absente) … !remplacer  4
(consultation|visite|coupe|séance|soin|examen|entretien|rendez-vous|=rdv) … (=expédiée|=expédié|=expédiés|=bâclée|=bâclé)  5
(conseiller|conseillère|agent|=ils|=service|secrétaire|=on|personne) … !retrouver … (devis|dossier|trace|contrat|commande|réservation|document|papier)  4
(arriver|=on =arrive|=jarrive) …, =on … !(trouver|avoir) … (réservation|nom|rendez-vous|dossier)
service (très)? (maladroit|brouillon|chaotique|désorganisé|approximatif)  3
(inutile|=sert =à =rien) … (appeler|contacter|téléphoner)
(boutique|vendeur|magasin|plateforme) … dire … =que … (transporteur|opérateur|fournisseur|fabricant)
# démarches absurdes ou pénibles
(déplacer|déplacement|journée|matinée|temps|après-midi) … =pour =rien  1
(répondre|écrire|parler) … =en =anglais
(répéter|rabâcher|ressasser) … (même|boucle|patienter|toujours|chaque)
=c =est =comme =ça  1
=c =est =comme =ca  1
(demander|exiger|réclamer) … (=puis|ensuite|après) … (autre|encore|nouveau)  1
(kafkaïen|=kafkaienne|=kafka|ubuesque|lunaire|surréaliste|hallucinant|ahurissant|aberrant|aberration|absurde|absurdité|invraisemblable|=courteline|=shadok|=shadoks|=ubu|délirant|risible)  1
(situation|dialogue|échange|réponse|administration|procédure|système) … (kafkaïen|ubuesque|lunaire|surréaliste|hallucinant|ahurissant|aberrant|absurde|délirant)
maison =fou
=maison =des =fous
=maison =de =fous
!logique  1
!sens … (réponse|décision|demande|procédure|système)
marcher =sur =la =tête  1
(battre|bataille|combat|bagarrer|bagarre|lutter|lutte|guerre|=ferrailler) … (pour|obtenir|avec|contre|depuis|gain|chaque|constamment|toujours|service)  1
parcours … combattant  1
croix … bannière  1
(galère|galérer|calvaire|enfer|cauchemar|chemin =de =croix|=odyssée|=épopée|laborieux|=laborieuse|fastidieux|pénible|épuisant|usant)  1
=tout =un (=problème|=cirque)  1
(=je|=nous) … =comprendre … !(=comment|=pourquoi|=que)  1
(=incompréhensible|incompréhension)  1
(=jeter|jeter) … éponge  1
perte … temps  1
(faire|=fait|=fais|=font) … perdre … (temps|journée|heure|patience|énergie)
perdre … (temps|patience) … (avec|=vos|=leur|service|=eux)  1
redemander … (photo|pièce|document|même|justificatif|preuve)  1
(demander|réclamer) … (puis|=puis|encore|=re) … (photo|pièce|document|justificatif|preuve)  1
(photo|pièce|document|justificatif|preuve) …, (=puis|encore|=autres) … (photo|pièce|document|justificatif|preuve)  1
(=la =première|=le =premier|=la =1ère|=la =1ere|=le =1er) …, (deuxième|second|seconde|=2e|=2eme|=2ème) …, (troisième|=3e|=3eme|=3ème)  1
(rebelote|=rebelotte|=bis =repetita|=re-belote)  1
=chaque =fois … même  1
même (lien|réponse|formulaire|==excuse|discours|phrase|refrain|scénario)  1
(demander|devoir|falloir|exiger|sommer) … (prouver|=preuve|justifier)  1
@papier … (manquer|=manque|=manquait|=manquerait) … (liste|jamais|pourtant|nouveau|encore|figurer|demander)  1
manquer … (toujours|encore|=chaque =fois) … @papier  1
(chaque|=à =chaque) (passage|visite|rendez-vous|appel) … (nouveau|autre|manquer|manque|papier|document)
redemander  1
(réexpliquer|ré-expliquer|re-expliquer)  2
algorithme  1
(=veulent|=veut) =ils =de =plus  1
=pour =un =simple  1
=pour =une =simple  1
(simple|banal) (demande|changement|papier|attestation|question|formalité|document|modification|renseignement|signature) 1
(=c =est =fort|=fort =quand =même|=un =peu =fort|=plus =fort)  1
délai … réclamer … (passer|=passé|dépasser|expirer|=dépassé)
(plus|jamais|aucun) … (interlocuteur|conseiller|gestionnaire) … (même|connaître|stable|fixe)
(déplacer|=déplacé|venir|=venu) … =pour =rien  1
(kafkaïen|ubuesque|=kafkaien|surréaliste)
déplacement (inutile|=pour =rien)
# décisions, clôtures et refus sans raison
@affaire … (=clos|=close|clore|==clôturé|==clôturée|==cloturé|=fermé|=fermée|=fermés|archiver)  1
(clore|clôturer|fermer|archiver) … @affaire  1
classer … =sans =suite
décision (arbitraire|unilatéral|incompréhensible|absurde)
donner =raison … (vendeur|acheteur|locataire|propriétaire|transporteur|arnaqueur)
=personne =ne … (rectifier|corriger|bouger|chercher|penser|vérifier|intervenir|réagir|décider|trancher|assumer|agir)
(fermer|clôturer|=clos|=close|classer|refermer) … (ticket|réclamation|demande|incident|signalement)
(refuser|refus|rejeter|rejet|résilier|bloquer|suspendre|fermer|annuler|clôturer|décider|supprimer|radier) … =sans … (raison|motif|explication|justification|justifier|expliquer|détail|précision|préciser)  1
=sans (donner|fournir|avancer|préciser|indiquer) … (raison|motif|explication|précision|détail|justification)  2
=sans =plus (détail|précision|explication|information)
=sans (me|nous|vous)? (expliquer|préciser) (=pourquoi|=quoi|=comment|raison)
(trancher|=tranché|donner =raison|décider|clôturer|=clôture|prendre =parti) … (=en =faveur|vendeur|vendeuse|acheteur|acheteuse) … (=sans|=en =trois|preuve|photo|minute|regarder|toujours|systématiquement)  4
(trancher|=tranchent|=tranche|=donnent =raison) … (vendeur|vendeuse|acheteur|acheteuse|=même =sens|systématiquement)  4
# verdicts sur le service
service … client … @affreux
@sc … @affreux
@affreux @sc
service … (catastrophe|honte|baisse|dégrader|détériorer|pire|cata)
service … !(top|bon|hauteur|terrible|satisfaisant|rendez-vous|professionnel|satisfaire)
loin … hauteur
loin … rendez-vous
qualité … service … (baisse|baisser|dégrader|détériorer|néant|zéro|déplorable|chute|médiocre|nul|mauvais|décevant)
baisse … qualité … service
service … néant
zéro … service
(zéro|=0) (service|suivi|info|information|explication|conseil|communication|professionnalisme|sérieux|accompagnement|considération|compassion|empathie|aide|soutien)
service au ras
service … pitié
service … vrai (blague|catastrophe|honte)
(honte|catastrophe|blague|cata) service
service … limite  2
service … (=à =revoir|=améliorer)
(sav|conseiller|équipe|technicien) … (catastrophe|honte|cata)
(mauvais|pire|nul|piètre) @maison
@maison … (nul|lamentable|déplorable|pitoyable|catastrophique|merdique|médiocre|incompétent|pourri|minable|désastreux|calamiteux|horrible|pathétique|exécrable|bidon)
pire (service|expérience|plateforme|assistance|support|hotline)
!satisfaire … (service|prestation|conseiller|suivi|accompagnement)
(=suis|=suit|=sui|=sommes) !(=satisfait|=satisfaite|=satisfaits)  1
(déçu|décevoir|mécontent|insatisfait|déception) … (@sc|accueil|conseiller)
!satisfait … (service|prestation|suivi)
décevant … service
beaucoup … effort … faire  1
=ils … se … foutre
serveur … (brouillon|déborder|perdu|inattentif|absent)
oublier (verre|plat|commande|client|table|boisson|entrée|dossier)
oublier … (préciser|mentionner|signaler|dire|informer)
(service|suivi|communication|prestation|organisation|encadrement|accompagnement|sérieux|professionnalisme) … laisser … désirer
!sérieux  1
sérieux … !(rendez-vous)
indigne … (service|banque|entreprise|société|nom|public|@maison|établissement|hôpital|professionnel)
!digne … (service|banque|entreprise|société|nom|public|@maison|établissement|hôpital|professionnel)
demander … (=sont|=est) (=formés|former|compétent|=formé)
=à =quoi … (=servent|=servez)  1
=à =quoi =sert (service|conseiller|agence|sav|assistance|support|syndic)
@sert … =à =quoi … (service|conseiller|agence|sav|assistance|support|syndic)
mauvais expérience  1
(expérience|parcours) … (désastreux|catastrophique|horrible|déplorable|=cauchemardesque|lamentable|décevant|désagréable|traumatisant)
@maison … (catastrophe|honte|cata|cauchemar|déception|calamité|plaie)  2
(catastrophe|honte|cata|cauchemar|calamité) @maison  1
galère (=sans =nom|total)  1
quel (galère|bazar|cirque|organisation|bordel|honte|foutoir|pagaille)  1
!organiser  1
(minimum|service) syndical
(banque|assurance|mutuelle|opérateur|agence|société) (stupide|=de =merde|=de =voleurs)
(très|vraiment|extrêmement|totalement|fortement) (mécontent|insatisfait|déçu) … (agence|service)
(très|vraiment|extrêmement|totalement|fortement) (mécontent|insatisfait|déçu) (banque|assurance|mutuelle|opérateur)  2
=pour =quel =service
!(voir|rencontrer|connaître|vivre|subir) … incompétence
!(voir|rencontrer|connaître|vivre|subir) (pareil|pire)  2
nullité  1
attendre (mieux|plus|autre =chose) … (=part|enseigne)
=je =m =attendais =à =mieux  1
service … servir … rien  3
(vrai|véritable|=pure) (caricature|parodie|mascarade)
(caricature|parodie|simulacre|semblant) … (service|sav|suivi)
(=vous|=ils) (=êtes|=sont|=etes) … (blague|farce|rigolade|plaisanterie)
fumisterie  1
mascarade  1
(très|vraiment|totalement|complètement|carrément|digne) amateur
revoir (commercial|technicien|conseiller|service|organisation|formation|personnel|communication|procédure|méthode|gestion|sav)  2
(améliorer|=ameliorer|amélioration) … (service|accueil|communication|gestion|suivi|sav)  1
service minimum
(ressembler|impression|véritable|vrai|=pire) … usine  1
(faire|envoyer|recevoir|donner|changer|activer|souscrire) … (=que =je =n|=que =je) !demander
!demander …, (envoyer|recevoir|activer) 1
(=ils|=elle|=il|@gens|robot|chatbot) !comprendre … (demande|problème|situation|question|rien|dire)
(difficile|mal|peine|dur) … comprendre … (=tel|téléphone|accent|conseiller|interlocuteur)
(vendeur|vendeuse|serveur|serveuse|caissier|caissière|agent) =toute? (=seul|=seule) … (pour|salle|rayon|client|débordé|temps)
(payer|prélever) … (service|prestation) … (nul|inexistant|médiocre|fantôme|rendre)  2
=parlons =pas … (service|sav|accueil|support|conseiller|hotline)  3
(tout|=tout|complètement|entièrement) … =à =revoir  1
=à =revoir (complètement|entièrement|totalement|=de =A =à =Z)  2
(=appris|=apprend|=apprends) … (chute|décès|hospitalisation|fermeture|départ|annulation|absence) … (jour|plus =tard|=après|=par|=hasard)  4
(service|communication|gestion|organisation|accompagnement|relation) … (=améliorer|perfectible|passable|=moyen|=moyenne|bof)
(=améliorer|effort|progrès) … (service =client|communication|organisation|gestion)
(service|prestation) … !niveau
service … (raté|couac|loupé)
(raté|couac|loupé) … service
service … =plus =ce =qu
organisation … revoir
=peut … mieux faire … (service|client|accueil)
(pouvoir|devoir) … mieux … (service|client|satisfaire)  1
(support|@maison) =une (catastrophe|calamité|honte)
nonchalant
nonchalance
(=va =pas|=tourne =pas =rond) =chez (=vous|=eux)
rien … aller … (service|agence|boîte|banque|cabinet|résidence)
premier expérience … (déçu|décevoir|mauvais|raté)
organisme inutile
(réponse|explication|suivi) léger
@maison sans intérêt
service … (=chute =libre|tiers-monde)
# ironie et stupeur
(théorie|blabla|parole|promesse|=bla =bla) … (zéro|aucun|rien|personne) … (résultat|derrière|suite|concret)  3
=pour =quel =résultat
=à =reculons  1
=jamais =vu =ça  1
=jamais =vu =ca  1
=du =jamais =vu  1
(=beau|=bel|=belle) exemple  1
!(=ce =que|=ce =qu) … écrire  1
=aucun =sens  1
=on =me remercier
=on =m =a remercier
=à =croire (=que|=qu)  1
=à =se =demander =si  1
=on =se =demande  1
=faudrait =savoir  1
=crois =rêver  1
=le =pompon  1
(=le|=un) =comble  1
bras … tomber  1
se mordre queue  1
(rendre|devenir) … (chèvre|=dingue|cinglé)  1
=arrachage =de =cheveux
=m =y =habituer
=il =faut … (habituer|=faire =avec)  1
=du =grand =art
(=n)? =en =parlons =pas  1
(semaine|mois|jour|an) … =plus =tard … =rien … (=fait|=changé|=bougé)  3
=un sketch  1

[éloge]
problème =résolu
problème =résolue
souci =résolu
répondre (besoin|attente)
répondre … toutes question
savoir répondre
(parfaitement|entièrement|globalement|pleinement|totalement|extrêmement) satisfaire  2
travail bien faire
service … qualité rendre
tout … faire … (aider|satisfaire)
service bien
(bon|excellent|parfait|super|meilleur) qualité … (service|prestation|suivi)
satisfaire … (service|équipe)
service … (irréprochable|satisfaire)
très sérieux  1
(équipe|conseiller|entreprise|service|agence) … sérieux
équipe … (hauteur|top)
rien à redire … service
service … rien … redire
@gens … professionnel
professionnel  1
(très|super|vraiment|si|extrêmement|hyper) professionnel
professionnel et (sympathique|aimable|agréable|gentil|efficace|rapide|courtois|compétent|souriant|accueillant|humain|réactif|sympa|chaleureux)
(accueil|travail|échange|contact|service|prestation|suivi|attitude|approche) professionnel
professionnalisme
=pro  1
très =pro
compétent  1
compétence  1
efficace
efficacité  2
efficacement
(@gens|équipe) … expérimenté
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
(=a|=ont|=avez|bien) … (=compris|=écouté|=cerné|=entendu) … (besoin|demande|problème|attente|situation)
savoir … (écouter|répondre|expliquer|conseiller)
bien (=conseillé|=conseillée|=conseillés|=conseillées|=renseigné|=renseignée|=renseignés|expliquer|=accompagné|=accompagnée|=accompagnés|=aidé|=aidée|=guidé|=guidée|=orienté|=orientée|=servi|=servie|=servis|=suivi|=suivie|gérer|encadrer)  1
très bien … (expliquer|renseigner|conseiller)
parfaitement (conseiller|renseigner|expliquer|informer|accompagner|guider|répondre|organiser|gérer)
(conseiller|renseigner|expliquer|informer|accompagner|guider|répondre|servir) … (parfaitement|clairement|merveille|patience|précision|professionnalisme)
(=m|=nous|=ont) … (=aidé|=aidée|=aidés|=aider) … (beaucoup|démarche|énormément|résoudre|parfaitement|bien|trouver)
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
@sc … (excellent|parfait|super|génial|top|impeccable|formidable|remarquable|irréprochable|exceptionnel|exemplaire|extra|nickel|efficace|professionnel|sérieux|satisfaisant|correct|hauteur|soigner|attentionné|fantastique)
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
@maison (excellent|parfait|super|sérieux|formidable|top|génial|impeccable|fiable|efficace)
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
rien (redire|reprocher)  2
tout (=est|=s'est|=a =été)? (régler|=réglé|résoudre|=résolu) … =en (<nombre>|quelques|=un|=une|deux) (jour|minute|heure|clic|appel)  3
# rien à redire, résolu sans discuter
=rien =à (redire|=dire)  1
!rien =à (redire|=dire)  1
!rien =à (redire|=dire) … (@métier|@sc|@gens|@maison)  4
(@métier|@sc|@maison) … !rien =à (redire|=dire)  4
=rien =à (redire|=dire) … (@métier|@sc|@gens|@maison)  4
(@métier|@sc|@maison) … =rien =à (redire|=dire)  4
bon (@maison|@métier) … =rien =à (redire|=dire)  4
rien … reprocher … (@métier|@sc|@gens|@maison)
!rien =à? reprocher … (@métier|@sc|@gens|@maison)
(rembourser|remplacer|corriger|renvoyer|échanger|régler|rectifier|résoudre|reprendre|annuler|réparer) … =sans (discuter|discussion|insister|broncher|chipoter|rechigner|question|justificatif)
=sans … =aie … insister
(=corrigé|=corrigée|=rectifié|=rectifiée|=réglé|=réglée|=débloqué|=débloquée|=solutionné|=dépanné|=dépannée|=résolu|=résolue) … (lendemain|aussitôt|immédiatement|rapidement|=en =quelques|=dans =la =journée|premier coup|=tout =de =suite)
(problème|souci|litige|erreur|incident|situation) (=réglé|=réglée|=résolu|=résolue|=débloquée|=rectifiée|=corrigée) … (lendemain|aussitôt|immédiatement|minute|rapidement|=sans)
(problème|souci|litige|erreur|incident) (=réglé|=réglée|=résolu|=résolue|=rectifiée|=corrigée)
=c =est =du =sérieux
(gens|personnel|équipe|artisan|agence|entreprise|maison) (sérieux|professionnel|compétent|passionné|efficace)
connaître … (métier|boulot|affaire|travail|sujet|produit)
maîtriser … (sujet|métier|domaine)
taille humain
prendre =le =temps … (expliquer|écouter|répondre|conseiller|comprendre|renseigner|montrer|avec)
prendre =son =temps … (expliquer|écouter|répondre|conseiller)
sentir … (confiance|écouter|accompagner|soutenir|rassurer|entourer|épauler|guider)
=mis … =en =confiance
bon main
(tenir|tenue) … (courant|informer|=informé|=informée|=informés) … (étape|avancement|régulièrement|long|chaque|suite)
bien … (=informé|=informée|=informés)  1
=en =or
sauver … (mise|vie|vacances|mariage|journée|soirée)
(débloquer|dénouer) … situation
(équipe|conseiller|conseillère|agent|personnel|technicien) … =tout =fait =pour
@gens … tout … (faire|mettre œuvre) … (pour =que|pour =qu)
démener  2
plier … =en =quatre
(petit|aux) soin  1
travail (propre|soigner|impeccable|sérieux|nickel|parfait|remarquable)
(chauffeur|conducteur|moniteur|artisan|plombier|électricien|médecin|docteur|dentiste|opticien|coiffeur|infirmier|infirmière|kiné|avocat|notaire|maître|formateur|formatrice|professeur|coach|guide|déménageur|équipe) … (impeccable|prudent|compétent|passionné|parfait|=top|excellent|génial|formidable|extraordinaire|exceptionnel|professionnel|efficace|sérieux|ponctuel)  1
(excellent|super|formidable|très bon|génial) (chauffeur|conducteur|moniteur|artisan|plombier|électricien|médecin|docteur|dentiste|opticien|coiffeur|infirmier|infirmière|kiné|avocat|notaire|formateur|formatrice|professeur|coach|guide|déménageur|@métier)
conduire … (bien|prudemment|souple|souplesse|prudence)
conduite … (prudent|souple|agréable|parfait)
=delà … attente
=hauteur … attente  1
(dépasser|surpasser) … attente
(content|satisfaire|ravi|heureux|enchanter) … (=mon|=ma|=mes|=ce|=cette|=cet|=leur|=leurs|=votre|=vos) (@métier|@maison|@gens|@sc|réponse|intervention|professionnalisme|formation|cours|séance|rendez-vous)
(satisfaire|content|ravi) … (intervention|réponse|formation|cours|dépannage|chantier|travail|traitement)
gros progrès
amélioration … (contact|suivi|accueil|gestion)
=pas =à =pas  1
rassurer … (bien|beaucoup|toujours)
(savoir|=su) … rassurer
toujours … (=répondu|=répond) … (question|présent)
toujours (répondre|présent|là|disponible|=dispo) … (quand|besoin|question|demande)
super contact
bien organiser  1
bien encadrer
bien structurer
passionné … (@gens|métier|formateur|équipe|prof)
(gens|équipe|personnel|formateur|formatrice|prof) … passionné
accompagnement … (personnaliser|début|bout|long|sérieux|parfait|qualité)
=vrai (suivi|accompagnement|conseil|écoute|professionnel|service)
=vraie (écoute|équipe)
=vrais (professionnel|pro)
(grand|énorme|précieux) (aide|secours|soutien)
chapeau … (@gens|équipe|infirmier|infirmière|médecin|artisan|chauffeur|conducteur|plombier)
(chapeau|bravo|merci|félicitation) … (=toute|=toutes|équipe|infirmière|infirmier|chauffeur|conducteur|technicien|médecin|conseillère|conseiller|agent|artisan|plombier|personnel|agence|garage|fille)
(tenir|vouloir|souhaiter) … remercier … (=monsieur|=madame|=mme|équipe|agence|@gens|professionnalisme|patience|aide|écoute|garage|chauffeur)
remercier … (équipe|agence|chauffeur|infirmière|infirmier|médecin|technicien|garage)
=dépannage … (heure|minute|taxi|parfait|efficace)
assistance … (parfait|efficace|rapide|top|impeccable|excellent|présent)
prendre … initiative
surclasser … (gratuitement|offrir|=sans)
conforme … attente
répondre … (parfaitement|entièrement|totalement|pleinement) … (attente|besoin|question)
satisfaire … service commercial
satisfaire … (tarif|prix) … (prestation|service|suivi|conseiller|accueil|assistance|équipe|conseil|accompagnement|contact)
accompagnement … (explicite|utile|précieux|bon|parfait)
accueil … (chaleureux|parfait|excellent) … accompagnement
bon accueil … (suivi|explication|conseil|écoute)
=que =demander =de =plus
!(pépin|souci|problème|accroc|=anicroche|déconvenue) (depuis|=en|=pendant) … (an|année|mois)
jamais … (pépin|accroc|=anicroche|mauvais =surprise)
agréablement (surpris|surprendre)  1
agréable surprise
rentrer … ordre  2
(revoir|vérifier|reprendre|regarder) … =tout … =avec =moi
=tout =revu =avec =moi
merci … =à (=elle|=lui|=eux|=elles)
merci … beaucoup … (=à|=pour =tout)
chapeau  1
chapeau bas
(pas|rien) … obliger … (faire|pourtant)  1
gain … cause … (rapidement|facilement)
(chercher|trouver|passer) … =avec =moi
(=sans =pousser|=pas =pousser) … (consommation|achat|vente)
=on =me (expliquer|répondre) … (bien|clairement|gentiment|immédiatement|rapidement|=tout =de =suite|patience)
=on =m =a (expliquer|répondre|renseigner) … (bien|clairement|gentiment|immédiatement|rapidement|=tout =de =suite|patience|même)
=on =m =a =même
(aimer|=aiment) … (boulot|métier|travail)
!(laisser|=laissé) … hasard
(conseillère|conseiller|=elle|=il|dame|monsieur) … m'a … signaler … (droit|économiser|avantage)
(répondre|=répondu) … question … (=tout|patience|=toutes)
=comme =sur =des =roulettes
=de =a =à =z  1
=de =a =a =z  2
(savoir|=savent|=sait) … (bosser|travailler)
=une =perle
=perle =rare
(soigneux|=soigneuse|méticuleux|minutieux|consciencieux)  2
=rien =de =cassé
=rien … casser … (déménager|déménagement|livraison|=gars)
=aux =petits =oignons
(suivre|=suivis|=suivi|=suivie) … (=jusqu =au =bout|début|bout)
honnête et (compétent|sérieux|efficace|pro)
soin (excellent|parfait|attentif|exceptionnel|=top|remarquable|impeccable)  3
(bien|excellemment|parfaitement|admirablement) (soigné|soigner|accompagner|encadrer)  3
(=bon|=bons|=excellent|=excellents|précieux) conseil  3
(tout|toute|entier|plein|total|=entièrement) confiance  3
(très|super|parfaitement|vraiment) bien? prendre … charge  3
très bon (médecin|docteur|dentiste|opticien|kiné|pharmacie|hôpital|clinique|mutuelle|professionnel|spécialiste|cabinet)  4
(=prend|=prennent|=prenez) =soin (de|=des|=du)
client depuis … jamais … (problème|souci|déception)  3
prendre =le =temps  1
jamais … moindre (souci|problème|incident|ennui|reproche|difficulté)  4
(chirurgien|anesthésiste|gynécologue|ophtalmo|ophtalmologue|dermatologue|pédiatre|généraliste|kinésithérapeute|ostéopathe|radiologue|sage-femme|orthodontiste|pharmacien|pharmacienne|praticien|spécialiste|cardiologue|soignant) … (excellent|parfait|=top|génial|super|compétent|professionnel|formidable|exceptionnel|remarquable|consciencieux|rassurant)  3
(excellent|formidable|super|génial|remarquable|exceptionnel) (chirurgien|anesthésiste|gynécologue|ophtalmo|ophtalmologue|dermatologue|pédiatre|généraliste|kinésithérapeute|ostéopathe|radiologue|sage-femme|orthodontiste|pharmacien|pharmacienne|praticien|spécialiste|cardiologue|soignant)  4
(opération|intervention|chirurgie) … réussir  3
bon (dentiste|médecin|docteur|kiné|opticien|hôpital|clinique|praticien|conseiller|conseillère|cabinet|pharmacie|mutuelle)  3
(bien|très =bien|parfaitement) (==conseillé|==conseillée|==conseillés|=conseille|=conseillent|orienter|guider|renseigner)  1
(conseiller|vendeur|équipe|garage|artisan|société|garagiste|commercial|personnel|plombier|entreprise|agence|mécanicien|maison) (honnête|transparent|sincère)  4
(formateur|professeur|=prof|=profs|enseignant|moniteur|monitrice|intervenant|coach|éducateur|animateur) … (passionnant|passionné|pédagogue|compétent|excellent|génial|patient|=top|investir|professionnel|qualité|super|formidable)  4
(prêt|toujours) … rendre service  3
toujours … (prêt|=là) … (aider|conseiller|renseigner)  3
prendre … temps … (expliquer|écouter|conseiller|renseigner|répondre|montrer)  4
bien (conseiller|expliquer|accompagner|suivre|guider|renseigner)  3
bon conseil  3
(bien|parfaitement|toujours) (répondre|=répond|=répondent) … question  3
(répondre|=répond) bien … question  4
(site|société|entreprise|vendeur|vendeuse|boutique|banque|transporteur|courtier|opérateur|assureur) (sérieux|fiable|honnête)  3
(conseiller|conseillère|agent|vendeur|vendeuse|technicien|équipe|commercial) … clair  3
(travail|accompagnement|suivi|accueil|service) … (professionnel|sérieux|efficace)  3
# tout le monde satisfait
(=suis|=suit|=sui|=sommes) (=satisfait|=satisfaite|=satisfaits)  2
(=suis|=suit|=sui) (ravi|enchanté)  1
(=suis|=sui) content  1
(très|super|toujours|vraiment|complètement|bien|plutôt) (=satisfait|=satisfaite|=satisfaits)  2
=satisfait depuis
(=satisfait|=satisfaite) … (jamais|aucun|pas) … (problème|souci)
(bon|excellent|super|beau) expérience  1
!rien =à =redire  1
!(=rien|reproche) =à =redire
(personne|conseiller|conseillère|dame|jeune =femme|monsieur|agent|employé|hôtesse|technicien|vendeur|vendeuse|interlocuteur|interlocutrice|équipe|personnel) … (=serviable|=serviables|=compétent|=compétente|=compétents|=compétentes)
serviable
(répondre|=répondu) … (favorablement|précisément|efficacement)
(personnel|équipe|serveur|patron) … (s'adapter|=adapte|adapter)  2
(=a|=ont) … (=tout|bien) (=expliqué|=vérifié|=réglé|=géré|=organisé)
(=a|=ont|=avons|=avait) … =trouvé … solution
prendre … (dossier|demande|problème) … =en =main
(=occupé|=occupée|=occupés) … (=de =tout|résiliation|démarche|dossier|formalité|remboursement)
(=elle|=il|=on|=ils|équipe) … (=pris|=prend|=prennent) … (=tout)? =son temps
(bon|excellent|parfait) assistance
jamais (problème|souci|pépin|ennui) 2
très =peu =de (souci|problème)
démarche … (simple|facile|clair|rapide|fluide)  1
(bravo|félicitation|féliciter) … (service|équipe|=pour|consulat|agence|administration|préfecture|mairie)  2
tout … (=très =bien =passé|=parfaitement =passé)
=tout (=est|=était) (parfait|=très =bien|impeccable|nickel|=top)  2
vraiment =au =top  2
service … (utile|pratique|rassurant|dynamique|attentif|humain)
gain temps  1
(super|excellent|beau|bon) (boulot|job|prestation|contact)
(=aidé|=aidée|=guidé|=guidée|=guidés|=accompagné|=accompagnée|=accompagnés) … (=pas =à =pas|=de =bout =en =bout|=du =début)
(=suis|=suit) (très|super|toujours|vraiment|complètement|entièrement|pleinement) (=satisfait|=satisfaite|=satisfaits|ravi|enchanté) … (service|conseiller|équipe|accompagnement|suivi|choix|banque|mutuelle|assurance|agence|démarche|échange)
(=ont|=a|=avez) =tout (=rectifié|=arrangé|=réglé|=organisé|=prévu|=résolu)  3
=tout =a =été =pensé  4
(=se|=s) … (=décarcasser|=décarcassé|=décarcassés|=décarcassée|démener|=démené|=démenée|=plié =en =quatre|=pliés =en =quatre|=coupé =en =quatre|=mettre =en =quatre|=mise =en =quatre|=mis =en =quatre)  5
!(chichi|=redire|reproche|=fausse =note|bémol)  2
(bien|parfaitement|=très =bien|super) (conseiller|=conseillée|=conseillé|=conseillés|orienter|=orientée|=orienté|guider|=guidée|=guidé)  4
# --- vendeurs, guides, organisation
(vendeur|vendeuse|conseiller|conseillère|équipe|gens|personnel|boutique) =qui =s =y =connaît  4
=s =y =connaissent  3
(vendeur|vendeuse|guide|conseiller|conseillère|équipe|accompagnateur|libraire|=caviste|artisan) (passionné|=passionnée|=passionnés|passionnant|=passionnante|intéressant|=intéressante|érudit|captivant|cultivé|pédagogue|expert)  4
(réparer|=réparé|rattraper|=rattrapé|corriger|=corrigé|reconnaître|=reconnu) =leur erreur  4
(organisation|voyage|séjour|service|prestation|circuit|suivi|accueil) … (=sans =faille|=sans =fausse =note|=sans =accroc|=au =cordeau|=millimétré|=réglé =comme)  4
(tout|=tout) (=était|=est) … (=bien|parfaitement) organiser  4
aucun (couac|accroc|=fausse =note|imprévu|=bug|hic)  3
(tout|=tout) … (dérouler|=déroulé|passer|=passé) … (=à =merveille|=comme =sur =des =roulettes|=sans =accroc|=sans =encombre|=parfaitement)  5
=tout =roule  3
confiance (total|absolu|=totale|=absolue|aveugle)  4
=chapeau =bas  3
(=s|=se) (occuper|=occupent|=occupe|=occupé) =de =tout  4
(plateforme|site|boutique|vendeur|agence|compagnie|transporteur|magasin) (fiable|sérieux|honnête|=de =confiance)  4
=jamais (=déçu|=déçue|=déçus)  3
=ça =c =est =du (service|=boulot|travail|professionnalisme)  4
=comme =on =aimerait =en =voir  3
(courir|=couru) =après =moi =pour … (rendre|rapporter|donner|remettre)  4
(trouver|=trouvé|proposer|=proposé) … solution … (rapidement|vite|aussitôt|=tout =de =suite|adapté|=dans =l =heure)  4
(=vrai|=bon|=super|=excellent) (médecin|dentiste|kiné|garagiste|artisan|plombier|coiffeur|=pro|professionnel) … (famille|=comme =on|=métier|=confiance)  1
expliquer … (=mots =simples|=calmement|=pédagogie|=patience|=clairement|=simplement)  4
(permis|code|examen|concours|diplôme) … =du =premier =coup  4
prise =en =charge (remarquable|excellent|impeccable|exemplaire|parfait|super|efficace|rapide|top)  5
(=franchement|=vraiment|=absolument) … =rien =à =redire  4
trouver … (=la =panne|=le =problème|=solution) … (=tout =de =suite|=immédiatement|=rapidement|=vite|=minutes)  4
(=m|=nous|=me) … =trouvé … (formation|emploi|stage|poste|logement|appartement|place|créneau)  3
(dossier|demande) … (=traité|=traitée|=suivi|=suivie) … (=sérieusement|=sérieux|=soin|=efficacité|=professionnalisme)  4
(aimer|=aiment|=aime) … =leur =métier  4
(garagiste|artisan|plombier|serrurier|agence|vendeur|courtier) (honnête|sérieux|consciencieux|=de =confiance)  4
mission accomplir  3
(répondre|=répondu) … =à =toutes? (=mes|=nos) question  3
satisfaire … (tous|tout|=tous|=tout) (point|niveau|égard)  3
(content|satisfait|satisfaire|confiant|ravi) … (=ma|=mon|cette|=votre|=la) (mutuelle|banque|assurance|assureur|opérateur|fournisseur|conseiller)  3
(dossier|demande|tout|chose) … (correctement|bien|parfaitement|efficacement) (traiter|gérer|passer|dérouler)  1
bon déroulement  3
# --- efficacité dite en un mot
prendre … =le temps … (expliquer|répondre|aider|conseiller|écouter|montrer)
répondre … =à =toutes (=mes|=nos) (question|interrogation)
expliquer … mot =simples
merci =pour =tout
=quoi demander =de =plus
(tout|=tout) … (=expliqué|expliquer) … (bien|clairement|calmement)  2
recommander … =les =yeux =fermés  1
=les =yeux =fermés  2
(personne|interlocuteur|interlocutrice|équipe|agent|personnel|conseiller|conseillère) (très)? (compétent|qualifié)  3
service (professionnel|attentif|sérieux|soigné|personnalisé)  3
# --- satisfait de qui, clair, aidé
(content|ravi|satisfaire|enchanter) … (=mon|=ma|=l|=la|=cette|=votre|personne) … (personne|interlocuteur|interlocutrice|passage|@maison)
(content|ravi|satisfaire|enchanter) … (personne|interlocuteur|interlocutrice|accueil)
(=satisfait|=satisfaite|=satisfaction) … (=pour =le =moment|=pour =instant|total|entier|complet)
(interlocuteur|interlocutrice|conseiller|conseillère|agent) … (clair|limpide)
(clair|précis) …, (courtois|professionnel|efficace|concis|rapide|complet)
(apporter|donner|prodiguer) … (bon|énormément|beaucoup|plein) … conseil
(donner|fournir) … (renseignement|information) … (souhaiter|besoin|voulu)
savoir … (guider|orienter|conseiller)
merci =d =avoir … (retrouver|débloquer|résoudre|régler|aider|trouver|répondre|=pris|prendre)
(=remercie|remercier) =d =avoir … (temps|aider|retrouver|résoudre|débloquer)
==là … (=en =cas =de|=quand =on) … besoin
(vrai|grand) soutien
service (agréable|simple|sympathique|aimable|courtois|chaleureux|utile)
service … =de qualité
(personnel|équipe) … (=aux =petits) soin
simple et efficace
=une référence
(très|bon|excellent|super) encadrement
@gens … (=qualifié|=qualifiés|=qualifiée)
(personne|équipe|conseiller|conseillère) … attentif
bon accueil  2
!plaindre … (service|agence|banque|assurance|mutuelle|depuis)
bien (=organisé|=organisée|=organisés|=organisées)  3

[sujet]
qualité … service
service clientèle
service  1
sav  1
service après-vente
hotline  1
=conseiller  1
=conseillers  1
=conseillère  1
=conseillères  1
prestation  1
suivi  1
suivi dossier
communication  1
explication  1
organisation  1

[neutre]
sinistre … gérer
=d =un =coup
réponse =aux différent
assistance (=zéro|=0)
laisser =seul juge
=je =vous abandonner
juger … (efficacité|qualité|service)
bien faire (=leur|=son|=votre) (travail|boulot|métier)
=pas (très|trop|vraiment|totalement|complètement|entièrement|plus) (=satisfait|=satisfaite|=satisfaits)
(recette|fiche|plat|repas) …, expliquer
=point =de =vue (=de|=du|=des) (organisation|service|communication|qualité)
rien changer … (vie|rythme|habitude)
=étant =pas =au =courant
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
satisfaire (prix|tarif|recette|produit|qualité|plat|repas|article|commande|livraison|box)
(prix|tarif|recette|produit|plat|livraison|commande) … satisfaire
content (prix|tarif|recette|produit|plat|achat)
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
pouvoir … compter
pouvoir … rien … (reprocher|redire)
trouver … solution … (autre|ailleurs|moi-même|seul)
espérer … solution
attendre … solution
compte … professionnel
professionnel … (compte|carte|assurance|véhicule|activité|vie|formation|trajet|usage|déplacement|contrat)
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
relevé … information
(entrer|entrée) … communication
(moyen|outil|service|chargé|agence) … communication
=dans =l =aide
aide (état|gouvernement|logement|social|ménager|soignant)
(=j|=jai|=je) … laisser tomber
(=j|=jai|=je) … oublier
(=on|=j|=je|=nous|=jy) … connaître … rien
(=j|=je|=jai) … changer avis
(=j|=je|=jai) … erreur
(moyen|obtenir|avoir|joindre|trouver) … (personne|conseiller|interlocuteur|quelqu'un) (compétent|qualifier|efficace|professionnel)
bon (banque|assurance|mutuelle|assureur|société|entreprise) … (condition|époque|réputation|publicité|commercial)
suivi =d =un
suivi =de =près
accompagnement … (salade|frite|légume|riz|varier|variété|plat|sauce)
=un =coup (=de|=d)
=aide … (gouvernement|=état|=caf|financier|fiscal)
(site|appli|application|concept|simple|produit|devis|recette|goûteux|bon|crème|nettoyage) … efficace  1
=soi =disant … (professionnel|compétent|sérieux|expert)
(=soi-disant|soi-disant|=pseudo|=prétendu) (professionnel|conseiller|expert|service|technicien)
bravo … (=pour =le =mépris|protection|organisation|service)
merci … (=de =rien|retard|galère|arnaque|mépris|incompétence|=pour =rien)
merci … (=de) … (faire|nécessaire|répondre|rembourser|rappeler|contacter|régler)
(=était|=étaient|époque|=avant) … (bon|sérieux|professionnel|efficace) … (banque|assurance|mutuelle|service)
(=j|=je|=jai) … perdre
=un =coup =non
erreur … =ma =part
erreur … =notre =part
=sauf erreur
(=j|=je|=jai|=nous) … (refuser|oublier|confondre|inverser|mélanger|mentir)
!refus
malgré (cela|=tout|=ça)
malgré … (=pluie|temps|distance|petit|prix|monde|affluence|âge|bouchon|grève|retard)
=au =prétexte … (assurance)
=on =vous =dire … tout
=on =m =a @dire … (bien|beaucoup)
=on =me @dire … (bien|beaucoup)
(livre|fiche|menu|recette|plat|ingrédient) … mélanger
mélanger … (ingrédient|sauce|plat|saveur|légume)
galère … (garer|parking|bouchon)
!connaître … (marque|produit|restaurant|endroit|lieu|recette|quartier)

(=je|=nous|=j|=jai) … !(lire|vérifier|ouvrir)
(=pas|=ni) =un =mot … (excuse|bonjour|merci|politesse)
!(pièce|outil|matériel) … (rechange|justificatif)
=faut =savoir =que
=on =se =demande … (prix|goût)
expert … (congé)
(médecin|congé|arrêt) … (maladie|travail)
(=mon|=ma|=mes|=son|=sa) (mari|fils|père|mère) … disparaître
@dire normal
!(signaler) … (ras|rien)
=rien =à (signaler|ajouter)
merci … =à (=elle|=lui|=eux|=elles) … =de
service qualité
(=avoir|obtenir|trouver) … bon (information|renseignement|interlocuteur|service|conseiller)
sans effort
!effort … (faire|fournir|cuisine|particulier)
(=je|=nous|=on|=jai|=j) … !(capable|préparer|prévoir|anticiper)
!prévoir … (assez|quantité|sauce)
erreur … fatal
addition … salé
(personne|=qui) … capable … <question>
(=je|=on|=nous|=jai) … sans … prévenir
(tarif|prix|mensualité|cotisation|augmentation|augmenter|hausse) … sans prévenir
service … qualité … consommateur
même résultat
message erreur
expertise contradictoire
erreur =est humain
prendre =le =temps =qu
=à =la =rigueur
!(numéro|lien|code|date) suivi
(attendre|espérer|mériter) … service … qualité
(trouver|joindre|chercher|seul|aucun|moindre) … (personne|conseiller|interlocuteur|quelqu'un|=pers) compétent
(=la|=dans =la|=à =la) =rue =de
=me =suis tromper
=me =suis =trompé
=me =suis =trompée
=m =étais =trompé
=m =étais =trompée

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
plainte  On m'a répondu que ce n'était pas leur problème.
plainte  Au guichet ils ne savent rien, au siège non plus.
plainte  Réclamation classée sans suite, réponse automatique.
plainte  Chaque fois une excuse différente.
plainte  L'erreur vient de chez eux et je dois payer.
plainte  on me balade depuis des semaines
plainte  La première fois on me dit oui, la deuxième non.
plainte  Ils s'en lavent les mains
plainte  Nous sommes dans le flou total.
plainte  L'agent jouait sur son téléphone au guichet.
plainte  Ils ont confondu mon dossier avec celui du voisin.
éloge    Artisan sérieux, il connaît son métier.
éloge    Erreur corrigée le lendemain sans discuter.
éloge    Le médecin a pris le temps de m'expliquer.
éloge    Un grand merci à toute l'équipe du garage.
rien     J'ai oublié de signer mon dossier.
rien     Je me suis trompé de ligne de bus.
rien     J'ai changé d'avis, merci d'annuler.
plainte  Le syndic encaisse les charges et ne fait strictement rien.
plainte  Encore une erreur, la même erreur chaque mois.
plainte  La conseillère n'y connaît rien.
plainte  On nous dit de redémarrer la box, encore.
plainte  Les services se refilent la patate chaude.
plainte  Le dépanneur est venu sans outils.
plainte  Une fois qu'on a signé, plus personne.
rien     La personne a vérifié mon dossier avec soin.
plainte  On me répète toujours le même discours.
rien     Sauf erreur de ma part, le train part à 8 h.
plainte  Le conseiller me répond que le logiciel n'autorise pas la modification.
plainte  L'agente a haussé les épaules et est repartie.
plainte  La borne renvoie au guichet et le guichet renvoie à la borne.
plainte  Un vrai parcours du combattant pour une simple attestation
plainte  Trois médecins, trois avis
plainte  Le vendeur ne connaît pas son catalogue.
plainte  Ils ont fermé mon compte au lieu de changer mon adresse.
plainte  Situation kafkaienne à la prefecture
plainte  Je n'ai jamais vu autant d'incompétence.
plainte  Annonce frauduleuse signalée, le site laisse faire.
éloge    Aucun pépin en huit ans, que demander de plus.
rien     Malgré la pluie nous avons passé une belle soirée.
rien     J'ai refusé le dessert.
plainte  Ma réclamation a été classée sans la moindre explication.
plainte  L'ouvrier a coupé le plan de travail au pif.
plainte  Le gestionnaire n'a rien fait, aucun suivi.
plainte  Consultation expéditive, quatre minutes montre en main.
plainte  je signale l'erreur, on me remercie, et le mois suivant rebelote
plainte  Le dossier dort dans un tiroir de la mairie.
éloge    Déménageurs soigneux, ils savent travailler.
rien     Il faut savoir que le magasin ferme à 18 h.
plainte  Le moindre changement leur prend des mois, ils sont pas capables de retrouver mon dossier.
plainte  Une fois c'est la direction, une fois c'est le service paie.
plainte  Verres montés à l'envers, on m'a dit de m'habituer.
plainte  Jamais le même dentiste, on fait signer un devis avant même d'avoir regardé.
plainte  pas un agent pas une annonce sur le quai
rien     Livraison correcte, rien à signaler.
plainte  Agence peu sérieuse, visites annulées.
plainte  Compte fermé sans donner de raison.
plainte  Vous n'avez qu'à regarder sur internet, voilà sa réponse.
plainte  Il faudrait revoir la formation de vos conseillers.
éloge    Je suis très satisfaite de l'accompagnement.
rien     Le technicien a relu le contrat avec mon voisin.
rien     Le colis a été expédié en deux jours.
plainte  Haussement d'épaules du vendeur, chacun pour soi apparemment.
plainte  Ils font tout pour ne pas rembourser.
rien     Je me suis trompé d'adresse en commandant.
éloge    Une libraire passionnée qui s'y connaît, tout était bien organisé.
plainte  Le gardien fait remonter, comme toujours.
éloge    L'agent a répondu à toutes mes questions.
éloge    Mission accomplie.
plainte  Ils nous laissent galérer.
plainte  Aucune explication.
rien     Les fiches de cuisine sont lisibles.
éloge    Satisfait du service et des tarifs.
éloge    Contente du service, et le prix est bas.
plainte  Un service brouillon.
rien     Content des prix.
éloge    On tombe sur des personnes compétentes.
plainte  Toujours là pour encaisser les loyers, jamais présents quand on a un problème.
plainte  Quand on a besoin d'eux ils ne sont pas là.
plainte  Cette école ne s'intéresse qu'à votre argent.
plainte  De qui se moque-t-on ?
plainte  L'agence prétend n'avoir jamais reçu mon préavis.
plainte  Le patron demande si tout va bien mais c'est pour la forme.
plainte  Service pas au niveau.
plainte  L'organisation est à revoir.
plainte  Première expérience ratée avec cette agence.
rien     Je n'ai jamais eu de sinistre à gérer.
rien     Le colis est arrivé à l'envers.
rien     Votre paiement est annulé, sous deux jours au plus.
rien     J'attends une présence au guichet à midi.
éloge    Simple et efficace.
éloge    Mon interlocuteur était clair et précis.
éloge    Service agréable au comptoir.
éloge    Contente des personnes que j'ai eues au guichet.
rien     Nous sommes ravis de notre canapé.
plainte  Personne ne dit la même chose.
plainte  Inutile de les appeler.
plainte  Le bailleur ne fait aucun des travaux promis malgré l'humidité.
rien     Le propriétaire a fait tous les travaux avant notre arrivée.
rien     La franchise est de zéro euro.
