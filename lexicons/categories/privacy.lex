titre  Données personnelles
quoi   Données personnelles divulguées, mal utilisées ou non effacées, pourriels, contacts non sollicités.
@donnée       donnée info information coordonnée fichier identité rib =iban numéro adresse
@divulguer    divulguer revendre vendre diffuser =fuité =fuitée =fuitées =fuités =fuiter =fuitent dévoiler pirater voler exposer publier détourner exploiter compromettre =leak =leaké =leakées =hackées =hacké =hackés
@contact      mail email courriel sms message appel courrier publicité pub =newsletter =newsletters =mails =texto =textos démarchage notification sollicitation prospectus
@intempestif  intempestif incessant indésirable abusif insupportable =répété quotidien permanent agressif

[plainte]
# appels et messages à répétition
=m'appellent … (fois|jour|matin|soir|arrêt|=isolation|vendre|proposer)  4
=m =appellent … (fois|jour|sans|proposer|vendre|tous)  4
=on =m =appelle … (vendre|proposer|sans|fois|tous|=isolation)  4
on-m'appelle … (arrêt|vendre|proposer|fois|jour)  2
(démarcher -démarche -démarches|solliciter) … (vendre|proposer|=isolation|panneau) … (jour|fois|arrêt|=cesse|semaine|matin)  2
(appel|sms|message|mail|notification|=notifs|=notif|pub|publicité|courriel|démarchage|=spams|spam|=mails|=pubs) (=quotidiens|=incessants|=incessant|=indésirables)  3
(appel|sms|notification|=notifs|=notif|pub|publicité|démarchage|=spams|spam|=pubs) =par =jour  4
(sms|notification|=notifs|pub|publicité|=spams|spam|=pubs|démarchage) … =tous =les =jours  4
(=notifs|notification|=pubs|pub|publicité|=spams|spam|=newsletters|newsletter) … (arrêt|=cesse)  4
numéro (inconnu|différent|masquer) … (jour|fois|appel|appeler|depuis)  3
(appel|appeler) … numéro (inconnu|différent|masquer)  2
=liste =rouge  2
=bloctel  3
liste =d opposition  3
# accès excessifs
(application|=appli|site|=app) … (accéder|accès|vouloir|exiger) … (contact|photo|position|localisation|micro|carnet|galerie|agenda|caméra)  3
(vouloir|exiger|demander|accéder|accès|aspirer|récupérer) … carnet … contact  4
(géolocaliser|pister|espionner|traçage|tracer) … (insu|accord|permanence|client|application)  3
(copie|photo|scan) … (identité|passeport|=rib|=cni) … (mail|exiger|sécurisé|conserver|garder|appareil)  1
# divulgation à d'autres
(devant|=devant) … (=monde|salle|file|=queue|=patients|=clients|public|=autres|=inconnus) … (dossier|situation|maladie|compte|solde|problème|traitement)  3
(dossier|situation|maladie|compte|solde|traitement|diagnostic) … =devant … (monde|salle|file|=queue|=clients|=autres|=patients|public)  4
(crier|parler|étaler|raconter|hurler|annoncer|lire) … (situation|dossier|maladie|compte|traitement|diagnostic) … =devant  4
(envoyer|transmettre|donner|communiquer|adresser|livrer|divulguer) … (=mon|=mes|=ma|=notre|=nos) (dossier|relevé|papier|facture|document|courrier|adresse|numéro|bulletin|résultat|coordonnée|photo) … (inconnu|voisin|=ex|tiers|concurrent|employeur)  3
(=reçu|recevoir) … (dossier|relevé|facture|bulletin|résultat|document|papier|contrat|courrier) … =autre (client|patient|personne|assuré|locataire|abonné|élève|adhérent|=dame|monsieur)  4
autre (client|patient|personne|assuré|locataire|abonné|adhérent|utilisateur) … (voir|accès|consulter|accéder|recevoir) … (mes|mon|ma) (facture|dossier|donnée|document|compte|relevé|espace|adresse)  4
(=vu|voir|tomber|accès|accéder) … (compte|dossier|facture|donnée|espace|document) … =autre (client|patient|personne|assuré|abonné|adhérent|utilisateur)  3
(livreur|chauffeur|technicien|vendeur|employé|agent|conseiller|coursier|serveur) … (garder|utiliser|conserver|enregistrer|noter|récupérer) … (numéro|adresse|coordonnée|profil)  4
(livreur|chauffeur|technicien|vendeur|employé|agent|coursier|serveur) … (écrire|contacter|message|appeler|texto|drague|draguer|ajouter) … (numéro|personnel|perso|soir)  3
(créer|ouvrir|faire|exister) … (profil|compte|annonce|fiche) … (mon|mes|ma) (adresse|numéro|photo|nom|coordonnée)  4
(profil|annonce|photo|avis) … (=ligne|=visible) … (malgré|demande|depuis|tous|accord)  4
(coordonnée|photo|donnée|visage) … (afficher|publier|publiquement|exposer) … (site|internet|=tous|monde|accord|vitrine|publiquement)  4
coordonnée … publiquement  4
profil … visible … (tous|=tous|accord|=monde)  4
(suppression|effacement|supprimer|effacer) … (profil|fiche|annonce|compte|donnée|photo|coordonnée|numéro|fichier) … (refuser|rien|toujours|impossible|fois|jamais|ignorer|mois)  4
(demander|réclamer|exiger) … (suppression|effacement|supprimer|effacer) … (profil|fiche|donnée|photo|coordonnée|numéro|fichier)  3
(=effacez|=supprimez|=retirez|=rayez|=enlevez) … (fichier|liste|base|donnée|contact)  4
!respect … =rgpd  4
=rgpd  3
!(permission|consentement|accord) … (photo|donnée|filmer|enregistrer|publier)  3
d'où … (tenir|sortir|avoir|venir|provenir|=tiennent|=sortent|=ont) … (numéro|coordonnée|adresse|mail|nom)  4
comment … (avoir|obtenir|récupérer|trouver|=ont) … (=mon|=mes|=nos|=notre|=ma) (rib|coordonnée|numéro|adresse|mail|nom)  4
(mail|email|sms|message|appel|publicité|pub|démarchage|notification|sollicitation|=mails|=textos) @intempestif  4
comment … (=eu|=obtenu|=récupéré|=trouvé) … (rib|coordonnée|numéro|adresse|mail)  4
# fuites
(fuite|violation|revente|piratage|vol|divulgation|exposition|leak|perte) … donnée  4
@donnée @divulguer  2
@donnée (personnel|perso|privé|bancaire|médical|confidentiel|client) … @divulguer  5
@divulguer … @donnée (personnel|perso|privé|bancaire|médical|confidentiel|client)  5
@divulguer … mon (donnée|coordonnée|rib|numéro|adresse)  4
(revendre|vendre) … (donnée|coordonnée|fichier|numéro)  5
(donnée|coordonnée|numéro) … (revendre|vendre)  5
(transmettre|donner|communiquer|céder|partager|fournir) … (donnée|coordonnée|rib|numéro) … (tiers|partenaire|société|démarcheur|courtier|insu|autorisation|accord|consentement|inconnu)  4
(donnée|coordonnée|rib|numéro) … (transmettre|donner|communiquer|céder|partager|utiliser) … (tiers|partenaire|démarcheur|insu|autorisation|accord|consentement|inconnu)  4
(utiliser|utilisation) … (donnée|coordonnée|rib|numéro) … (insu|autorisation|accord|consentement|savoir)  4
(donnée|coordonnée|rib|numéro) … utiliser … (insu|issu|autorisation|accord|consentement)  4
(avoir|disposer|récupérer|obtenir) … (rib|coordonnée) … (victime|insu|comment|moyen)  3
d'où … (sortir|avoir|venir) … (numéro|coordonnée|adresse|mail)  3
==où … donnée  2
donnée (personnel|perso|bancaire|médical|client) … (nature|danger|vente|internet|vendu)  3
donnée … darknet  4
donnée … dans nature  4
donnée … dark web  4
donnée … !(protéger|sécuriser|chiffrer|effacer|supprimer|crypter)  4
(effacement|suppression) … (donnée|compte) … (refuser|ignorer|impossible)  4
donnée … en clair  4
mot passe … en clair  4
!chiffrer … donnée  4
!chiffrer … mot passe  4
faille … (sécurité|confidentialité|donnée)  3
!(sécurité|protection|confidentialité) … donnée  4
protection … donnée … (inexistant|nul|bafouer|zéro|mépris|ignorer)  4
=cnil  1
non respect … (=rgpd|confidentialité)  5
non respect … vie privé  5
vie privé  1
(atteinte|violation|intrusion|mépris|viol) … vie privé  5
!respecter … (confidentialité|secret|anonymat|intimité)  5
!respecter … vie privé  5
(violation|rupture|viol|bafouer|manquement) … (secret|confidentialité)  5
secret (médical|professionnel|bancaire) … (bafouer|violer|rompre)  5
secret (médical|professionnel|bancaire) … !respecter  5
!confidentialité  2
!discrétion  3
divulguer  3
indiscrétion  3
droit … oubli  1
droit … (accès|effacement|opposition) … (refuser|ignorer|bafouer)  4
# documents d'un autre
(recevoir|envoyer|transmettre) … (dossier|facture|document|courrier|mail|contrat|relevé|donnée|bulletin) … autre (client|personne|assuré|patient|locataire|abonné|adhérent|famille)  4
(dossier|facture|document|courrier|relevé|donnée|contrat) … autre (client|assuré|patient|locataire|abonné|adhérent)  1
(voir|accès|accéder|afficher|apparaître) … (donnée|compte|dossier|facture) … autre (client|personne|assuré|patient|abonné)  4
(mon|ma) (dossier|donnée|facture|relevé|courrier) … mauvais personne  3
(mon|ma) (dossier|donnée|facture|relevé|courrier) … autre client  3
mal orienter … dossier médical  3
afficher … nom … (porte|hall|public)  2
photo … !(accord|autorisation|consentement)  3
(filmer|enregistrer) … !(accord|autorisation|consentement|savoir)  4
(filmer|enregistrer|photographier) … insu  5
caméra … (filmer|surveiller|vestiaire)  1
(=quelqu|inconnu|pirate|hacker) … (servir|utiliser|connecter|=servi) … =mon compte  3
(garder|conserver) … (=mes|=mon|=ma|=nos) (donnée|rib|=rib|pièce =d =identité|coordonnée|information)  4
(=d'où|=d =où) … (tenir|=tiennent|=ont|avoir|sortir) … (numéro|adresse|donnée|information|coordonnée)  3
(=newsletter|=newsletters|publicité|=mails|mail|sms) … (malgré|=alors) … (désinscription|désabonnement|désinscrire|désabonner)  5
(retirer|supprimer|effacer) … (liste|fichier|base)  2
(relevé|donnée|dossier|contrat|information|courrier|facture|document) … (envoyer|=envoyés|=envoyé|communiquer|transmettre|adresser) … (=mon ex|=ex|voisin|inconnu|autre client|=tiers|=quelqu =un =d =autre|mauvais personne)  4
harceler … (mail|email|=sms|message|notification|newsletter)  4
(vendre|revendre|=vendu|=revendu|refiler) … =mon numéro  4
# pourriels et sollicitations
spam  3
=spams  3
=spamme  4
=spammé  4
=spammée  4
=spammer  4
=spamment  4
=spamé  4
spammer  4
pourriel  3
harceler … @contact  4
@contact … harceler  3
harceler … téléphone  4
harcèlement (téléphonique|commercial|publicitaire)  5
harcèlement … @contact  4
(bombarder|inonder|submerger|assaillir|polluer|matraquer) … @contact  4
=polluent … =boite  3
@contact … !solliciter  4
@contact … non (solliciter|désirer|demander|souhaiter)  4
démarchage … (téléphonique|commercial|abusif|sauvage|intempestif|incessant|illégal)  3
démarchage  1
(démarcher -démarche -démarches) … (téléphone|domicile|accord|insu)  1
(démarcher -démarche -démarches) … sans =cesse  3
liste rouge  3
(=arrêtez|=arretez|=stop|=cessez) … (=me|=m|=nous) (appeler|harceler|envoyer|démarcher|spammer|relancer|contacter)  3
(cesser -cesse|arrêter|stopper) (appel|démarchage|mail|sms|sollicitation|pub|publicité)  3
(retirer|enlever|supprimer|rayer|effacer|radier|ôter) … (liste|fichier|base) (diffusion|donnée|appel|contact|prospect|démarchage)?  2
(retirer|enlever|rayer|effacer|supprimer) … de votre (liste|fichier|base)  4
impossible … (désinscrire|désabonner) … (mail|liste|newsletter|=newsletter|sms)  5
!(arriver|pouvoir|réussir) … (désinscrire|désabonner) … (mail|liste|=newsletter|sms)  5
désinscription … (impossible|ignorer|inopérant)  4
désinscription … !fonctionner  4
lien … (désinscription|désabonnement) … !(fonctionner|marcher)  5
malgré … désinscription  4
malgré … (opposition|refus) … (appel|mail|démarchage|sollicitation)  4
continuer … (envoyer|recevoir) … (mail|sms|pub|publicité|courriel|=newsletter)  3
recevoir … (mail|sms|courriel|appel) … (alors|sans) … !(client|inscrire|abonner|demander|allocataire)  4
jamais donner … (numéro|adresse|coordonnée|accord|consentement)  3
!donner … (numéro|coordonnée|consentement)  1
sans consentement  1
# effacement
(impossible|refuser|refus) … (supprimer|effacer|clôturer|fermer) … (donnée|profil)  4
(impossible|refuser|refus) … (supprimer|effacer|clôturer|fermer) … compte client  4
(impossible|refuser|refus) … (supprimer|effacer|clôturer|fermer) … compte utilisateur  4
(impossible|refuser|refus) … (supprimer|effacer|clôturer|fermer) … compte en ligne  4
impossible … (supprimer|effacer) … (compte|profil|donnée|carte|coordonnée)  4
!(supprimer|effacer) … (donnée|compte|coordonnée|profil)  3
!(supprimer|effacer) … carte bancaire  3
(garder|conserver|stocker|enregistrer) … (coordonnée|donnée|carte|numéro) … (insu|autorisation|accord|consentement)  4
(conserver|garder|stocker|mémoriser) … (coordonnée|donnée|numéro|carte) (bancaire|carte|personnel)  3
(exiger|demander|réclamer) … (donnée|information|coordonnée|document) … (intrusif|indiscret|excessif)  3
(exiger|demander|réclamer) … (donnée|information|coordonnée|document) … personnel inutile  3
(question|questionnaire) (intrusif|indiscret)  3
fichage  1
traçage  2
espionner  3
(téléphone|portable|=tel) … !(arrêter|cesser) … sonner  2
(=qui|comment) … (donner|communiquer|transmettre|vendre|fournir|refiler) … (=mon|=mes|=nos|=ma) (numéro|adresse|coordonnée|nom|mail|=rib|donnée)
=qui … =leur … donner … (=tout =ça|=ça|numéro|adresse|coordonnée)
(inconnu|société|gens|démarcheur|monde) … (savoir|connaître|avoir|posséder) … (=mon|=mes|=ma) (nom|adresse|numéro|coordonnée|situation|rib)
(recevoir|=reçu|trouver|=reçois) … (bulletin|relevé|facture|dossier|fiche|ordonnance|contrat|avis|document|papier|courrier|mail|résultat) … (=certaine|=certain|=inconnu|=inconnue|=quelqu|=voisin|=voisine)
(bulletin|relevé|facture|dossier|fiche|ordonnance|contrat|avis|résultat) =autre (personne|client|patient|assuré|=dame|locataire|salarié)
(quelqu'un|=quelqu =un|inconnu|autre) … (avoir|=a|recevoir|posséder|voir) … (=le =mien|=la =mienne|=les =miens|=les =miennes)
(=son|=leur) (numéro|rib|adresse|dossier) … (visible|afficher|=sécu)  2
(appel|appeler|sms|mail|message|sollicitation) … (vendre|panneau|isolation|pompe|fenêtre|cuisine|mutuelle|cpf|formation) … (jour|fois|semaine|arrêt|=cesse|jamais)
(=traceur|=cookies|=profilage|=pistage|=tracking)  1
usurpation … identité  3
usurper … identité  3
(mot passe|code|identifiant) … (=en =clair|post-it)  2
(boîte|=boite|messagerie) … (saturer|inonder|polluer|submerger|=pleine|remplir) … (pub|publicité|spam|offre)
(désinscrire|désinscription) … (fois|toujours|encore|continuer|malgré|rien|impossible|vain)
(=à =voix =haute|=tout =haut|=haut =et =fort) … (nom|numéro|motif|dossier|situation|solde|maladie)
(lire|annoncer|dire|crier|énoncer|donner) … (=à =voix =haute|=tout =haut|=haut =et =fort)
(mail|email|courrier|facture|relance|lettre|relevé|message|sms) … (destiner|nom) … (=autre|inconnu|quelqu'un|=un =certain|=une =certaine|homonyme)
(mail|email|courrier|facture|relance|lettre|relevé|message|sms) … (précédent|ancien) (locataire|propriétaire|titulaire|occupant)
(dossier|document|relevé|facture) … (=complet)? … (=d =un =inconnu|=d =une =inconnue|=de =quelqu =un)
=d =un =certain  1
=que =je =ne =connais =pas  1
=sans … (accord|autorisation|consentement|permission) … (transmettre|=transmis|donner|envoyer|communiquer|partager|diffuser|publier|céder|vendre) … (dossier|coordonnée|fiche|photo|document|numéro|donnée|pièce)
(transmettre|donner|envoyer|communiquer|partager|diffuser|publier|céder) … (dossier|coordonnée|fiche|photo|document|numéro|donnée) … (=sans =mon|=sans =accord|=autres|partenaire)
!(arrêter|=arrête|cesser) … recevoir … (appel|sms|mail|pub|message|démarchage)
(recevoir|=reçois) … (appel|sms|démarchage|pub) … (=sans =arrêt|incessant|toute =la =journée|=chaque =jour)
(=mon|=mes|=nos|=notre) (numéro|donnée|coordonnée|adresse|mail) (vendre|revendre|transmettre|diffuser|céder|refourguer|divulguer|partager)  2
<nombre> (pub|publicité|mail|sms|message|spam) … =par (jour|semaine|mois|heure)  3
(envoyer|recevoir) … (pub|publicité|spam) … (demander|=alors|=sans|jour|semaine)  3
(fuite|piratage|vol) … (=mes|=nos) (info|donnée|coordonnée|information)  4
(info|coordonnée) … (fuiter|revendre|circuler)  4
(=comment|==où) … (=ont|=ont-ils|avoir|obtenir) … (=mon|=mes) (numéro|info|coordonnée|adresse|nom)  3
(lâcher|laisser) … tranquille … (appel|appeler|mail|abonnement|offre)  1
harceler  1
(appel|mail|sms|message) (journalier|quotidien|incessant)  3
arrêter … =me (appeler|contacter|harceler|relancer|démarcher -démarche -démarches)  3
(voir|accéder|apparaître) … (donnée|dossier|compte|profil|information) … autre (client|personne|assuré|patient|usager)  3
fouiller … (=mon|=mes|=notre|=nos) (courrier|colis|message|dossier|sac|affaire)  3
(recevoir|=reçois|avoir) … (relevé|facture|courrier|dossier|bulletin) … autre (client|personne|assuré|locataire|patient)  4
(compte|boîte =mail|profil|adresse =mail) … (pirater|=piraté|=piratée|hacker|=hacké|usurper|=usurpé)  4
=usurpation =d =identité  5
question (intrusif|indiscret|privé|=personnelle|=personnelles)  3
(saisir|plainte|signaler|contacter|porter|alerter|dénoncer|saisine|déclarer|=rgpd|mise =en =demeure) … =cnil  4
(laisser) … (fuiter|=fuité|=fuir|filer|partir) … @donnée
(trop|beaucoup|excès) … (information|donnée|détail|question|renseignement) … (personnel|privé|intime|intrusif)  4
(mail|sms|appel|message) … (frauduleux|indésirable|malveillant|=phishing|hameçonnage) … (depuis|centaine|dizaine|jour|tous|quotidien)  3
(recevoir|=reçois|envoyer|=envoyez) … (encore|toujours) … (mail|courrier|sms|publicité|newsletter|relance) … (client|partir|résilier|quitter|désabonner|désinscrire)  4

[éloge]
(donnée|information|coordonnée) … bien (protéger|sécuriser|gérer)  4
(donnée|information|coordonnée) … (protéger|sécuriser|confidentiel)  2
respect … (confidentialité|donnée|anonymat)  4
respect … vie privé  4
respecter … (confidentialité|donnée|anonymat)  4
respecter … vie privé  4
respectueux … (donnée|confidentialité)  4
respectueux … vie privé  4
confidentialité … (respecter|assurer|garantir|irréprochable|parfait)  4
grand discrétion  3
discrétion … (appréciable|apprécier|assurer|parfait|total)  3
!spam  3
!démarchage  1
!harcèlement  1

[neutre]
(appeler|rappeler|relancer) … fois =par =jour … (personne|répondre|joindre)
(dans|dossier|vérifier|regarder|consulter|filtre|courrier) … spam
dans =spams
dans mes =spams
mes =spams
vérifier … =spams
courrier indésirable
dossier indésirable
=cnil =formation
donnée technique
base donnée
numéro … (suivi|colis|dossier|commande|contrat|client|série|surtaxer)
information … (erroné|contradictoire|faux|perdre)
publier … (avis|commentaire|photo|article|annonce)
vendre … (voiture|véhicule|maison|appartement|produit|contrat|assurance|service|article)
perte … réseau
perte … donnée mobile
donnée mobile
voler … (voiture|véhicule|moto|scooter|vélo|sac|portefeuille)
adresse … (livraison|postal|facturation)
donner … (coordonnée|numéro) … (service|conseiller|expert|garage|médiateur)
comment avoir … numéro … (joindre|contacter|service|suivi|conseiller|contrat)
harcèlement … (moral|travail|scolaire|sexuel)
divulguer … code
exposer … (situation|problème|cas|fait|réclamation)
perte information
(=en|arriver|atterrir|tomber|passer|partir|aller) =spam
(=les|vos|nos|leurs|ses) spam
(avis|information) … fuite
(=mes|=nos) (appel|mail|message|email|relance|courrier) @intempestif
(=mes|=nos) (appel|mail|message|email|relance|courrier) (journalier|quotidien|incessant)
malgré <nombre>? (appel|mail|message) … =par =jour

[exemples]
plainte  Ils m'appellent trois fois par jour pour me vendre des panneaux.
plainte  je reçois 3 notifs pub par jour
plainte  Le chauffeur a gardé mon numéro et m'écrit le soir.
plainte  Au guichet on a crié mon dossier devant toute la salle.
plainte  Mes données personnelles ont été revendues à des partenaires.
plainte  Fuite de données massive, bravo la sécurité.
plainte  Harcelée de mails et de sms publicitaires tous les jours.
plainte  jai demandé la suppression de mon compte, mes donnees sont toujours pas effacées
plainte  Comment avez-vous eu mon RIB ?
plainte  J'ai reçu la facture d'un autre client avec son adresse et son numéro.
plainte  Retirez-moi de vos listes, je n'ai jamais donné mon numéro.
plainte  Démarchage téléphonique incessant malgré Bloctel.
plainte  Impossible de me désabonner de votre newsletter.
plainte  Le guichetier a parlé de mon découvert devant tout le monde, aucune confidentialité.
plainte  Je vais saisir la CNIL.
plainte  SPAM SPAM SPAM stop
éloge    Nos coordonnées sont bien protégées.
éloge    Confidentialité respectée du début à la fin.
rien     Je viens de vous envoyer mon RIB et mes coordonnées.
rien     Votre message était dans mes spams, merci de me répondre.
rien     J'ai transmis toutes les informations à la conseillère.
rien     Comment avoir un numéro pour joindre le service client ?
rien     Les informations données par le guichet étaient fausses.
rien     J'ai vendu ma voiture et je souhaite résilier.
rien     Le livreur s'est trompé d'adresse.
rien     On m'a volé mon téléphone dans le train.
rien     Puis-je consulter mes données de consommation en ligne ?
rien     Je me permets d'exposer ma situation.
rien     Appels sans réponse toute la semaine.
rien     Merci de mettre à jour mon adresse postale.
plainte  Qui leur a donné mon numéro ?
plainte  J'ai recu le releve d'une autre personne.
rien     Mon téléphone ne fonctionne plus.
plainte  La guichetière a annoncé mon solde à voix haute.
plainte  Sans mon accord l'agence a transmis mes fiches de paie à un partenaire.
plainte  Je reçois les relevés d'un autre client.
rien     J'ai fait toutes les démarches au téléphone en un jour.
plainte  Des questions trop indiscrètes.
plainte  Le questionnaire demande trop d'informations personnelles.
plainte  Je vous signale à la CNIL.
rien     L'application m'aide dans ma vie privée.
rien     Votre mail est arrivé en spam.
