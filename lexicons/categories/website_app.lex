titre  Site et application
quoi   Site, application, compte en ligne ou formulaire : bogue, connexion, navigation confuse, démarche impossible en ligne ; ou simple et pratique.
@site       site application page questionnaire simulateur téléservice appli =app =apps interface =extranet =webapp plateforme formulaire portail =appli =applis
@bug        =bug =bugs =bugue =bugues =buguent =bugué =buguée =bugués =buguer =bugge =bugger =buggé =buggée =buggent =beug =beugs =beugue =beuguer =bogue =bogues =boguer planter plantage dysfonctionner dysfonctionnement ramer déconner merder figer =freeze =crash =crashe =crashent =crasher
@web_mal    nul lent lourd compliqué complexe confus opaque incompréhensible illisible obsolète archaïque vétuste défaillant inutilisable fastidieux inaccessible indisponible catastrophique catastrophe médiocre horrible merdique pourri lamentable déplorable usine galère labyrinthe indigent infernal instable incomplet désastreux pénible daté désuet préhistorique brouillon infâme calamiteux perfectible bancal incohérent aberrant laborieux
@web_bien   simple facile pratique clair intuitif ergonomique fluide efficace fonctionnel lisible explicite convivial complet rapide agréable ludique moderne parfait excellent super top génial compréhensible transparent performant impeccable nickel limpide fiable accessible utile abordable attrayant
@aisé       simple facile pratique clair intuitif ergonomique fluide convivial limpide aisé
@acte_web   connecter télécharger identifier authentifier inscrire valider naviguer cliquer finaliser enregistrer téléverser =charger =déposer
@compte     compte espace =dashboard profil
@ligne_acte souscription inscription démarche paiement devis commande réservation déclaration achat demande adhésion résiliation contrat vote rendez-vous

[plainte]
(espace|compte) … usine gaz  4
tout le temps =bug  3
# bogues
@site … @bug  5
@bug … @site  4
(bug|bogue|problème|souci|erreur|dysfonctionnement|panne) … (site|application|appli|plateforme|formulaire|portail)  4
bug informatique  2
=bug =informatique  2
=bugs =informatiques  2
problème (technique|informatique) … (site|application|appli|compte|espace|ligne)  4
problème informatique  1
@site … @web_mal  4
(nul|mauvais|pire|horrible|affreux|lamentable|médiocre) (site|application|appli|interface)  4
@site … mal (faire|concevoir|construire|penser|organiser|expliquer|foutre|ficeler|structurer|indiquer|adapter)  5
@site … laisser désirer  4
@site … terrible  2
@site … (revoir|améliorer|refaire|moderniser|refondre)  3
@site … usine gaz  5
@site … (difficile|dur|impossible)  3
@site … en (maintenance|panne|dérangement|rade)  4
@site … hors service  4
maintenance … (site|application|appli)  3
@site … !(fonctionner|marcher|ouvrir|=charge|=charger|reconnaître|accepter|permettre|afficher|enregistrer|valider|terrible|adapter|jour)  4
!(fonctionner|marcher) … (site|application|appli|portail|formulaire)  4
@site … fonctionner mal  4
@site … (refuser|rejeter)  1
@site … tourner rond  3
@site … (éjecter|déconnecter|bloquer|renvoyer|tourner)  2
@site … (erreur|saturer)  3
navigation … (difficile|compliqué|opaque|pénible|confus|lent|laborieux)  4
naviguer … (difficile|compliqué|impossible|labyrinthe)  3
(perdre|noyer) =dans … (site|menu|rubrique|onglet|page)
!(clair|intuitif|ergonomique|pratique|fluide|convivial) … (site|application|appli|interface)  4
(manque|absence|problème|défaut) … ergonomie  4
ergonomie … (nul|revoir|déplorable|catastrophique|douteux|zéro|inexistant|améliorer)  4
mise jour … @bug  5
mise jour … !(fonctionner|marcher)  4
(ancien|précédent) (site|version|application|appli|interface) … (mieux|meilleur|regretter|clair)  3
(application|appli) … (fermer|crasher|quitter) … (seul|=cesse|fois|tout)  4
(désinstaller|réinstaller) … (application|appli)  3
(application|appli) … (désinstaller|réinstaller)  3
# connexion, compte
impossible @acte_web  3
impossible … connecter  4
!(pouvoir|arriver|réussir|parvenir) @acte_web  3
!(pouvoir|arriver|réussir|parvenir) … connecter  4
!(pouvoir|arriver|réussir|parvenir) … accéder … @compte  4
!(pouvoir|arriver|réussir|parvenir) … accéder … @site  4
impossible … (accéder|accès|consulter|ouvrir) … @compte  4
impossible … (accéder|accès|consulter|utiliser) … @site  4
impossible … @site  3
@site … impossible  3
impossible accès  2
!accès … @compte  4
accès … (compte|espace|site|application) … (impossible|refuser|bloquer|fermer|couper|difficile|perdre|supprimer)  4
@compte … inaccessible  4
espace (client|personnel|adhérent|assuré|abonné|membre|perso) … (bloquer|inaccessible|nul|vide|fermer|lent|compliqué|bug|erreur|planter|indisponible|incomplet|inutile)  4
espace (client|personnel|adhérent|assuré|abonné|membre|perso) … !(fonctionner|marcher|accessible|accéder|afficher|jour|connecter)  4
compte en ligne … (bloquer|inaccessible|fermer|vide)  4
compte … !reconnaître  4
identifiant … (refuser|incorrect|inconnu|invalide|erroné|rejeter|bon)  3
identifiant … !(fonctionner|marcher|reconnaître|reconnu|valide|bon|recevoir)  4
!(recevoir|obtenir) … identifiant  3
mot passe … (refuser|incorrect|invalide|erroné|rejeter|bloquer|galère|expirer)  4
mot passe … !(fonctionner|marcher|reconnaître|valide|accepter|bon)  4
(changer|modifier|réinitialiser|réinitialisation|renouveler) … mot passe … (impossible|fois|toujours|échec)  4
impossible … mot passe  4
code … (accès|connexion|activation|vérification|validation) … !(recevoir|arriver|fonctionner|marcher|valide)  4
échec … (connexion|authentification|identification)  4
session … (expirer|interrompre|fermer|couper)  3
déconnecter … (compte|site|application|appli)  3
=captcha … (impossible|illisible|infernal|bloquer|fois)  4
tourner boucle … (site|compte|application|page|paiement)  4
# pages, liens, boutons
lien … !(fonctionner|marcher|ouvrir|valide|aboutir|arriver|accessible)  3
lien (mort|casser|rompre|expirer|=brisé|invalide|inactif|erroné)  5
lien … (expirer|invalide|mort)  3
page … (blanc|erreur|introuvable|inaccessible|vide)  3
page … !(charger|afficher|ouvrir|fonctionner|marcher|accessible)  4
message erreur  3
erreur (=404|=500|=503|technique|système|inattendu|inconnu)  4
erreur … (site|application|appli|formulaire|page)  3
chargement … (infini|interminable|long|lent|échouer|erreur)  4
téléchargement … (impossible|échouer|erreur|bloquer)  4
téléchargement … !fonctionner  4
!(télécharger|téléverser)  1
téléchargement … !(fonctionner|marcher|possible)  4
fichier … (refuser|rejeter|lourd)  3
fichier … trop volumineux  3
(bouton|onglet|rubrique|case|icône|champ) … (introuvable|cacher|inexistant|absent|invisible|inactif|griser|manquant|bloquer|disparaître)  4
(bouton|onglet|rubrique|menu|fonctionnalité) … !(fonctionner|marcher|apparaître)  3
!trouver … (bouton|onglet|rubrique|menu)  1
fonctionnalité … (absent|manquant|inexistant|supprimer|disparaître|limité|basique)  3
cliquer … (rien|vain)  2
cliquer … passer rien  3
cliquer … en vain  3
cliquer … dix fois  3
pièce =jointe … (refuser|impossible)  3
!(déposer|transmettre|ajouter) … (site|application|appli|espace|portail|formulaire)  4
impossible … (déposer|envoyer|transmettre|ajouter|téléverser) … (site|application|appli|espace|portail|formulaire|document|pièce|justificatif|fichier|photo)  3
formulaire … (compliqué|incompréhensible|impossible|refuser|bloquer|interminable|inadapté|absurde|illisible|vide|planter|limité|indigeste)  4
formulaire … !(fonctionner|marcher|envoyer|passer|adapter|accepter|prévoir)  4
bloquer … (étape|page|paiement) … (site|commande|paiement|inscription|formulaire|dossier)  3
panier … (vider|bloquer|disparaître|vide|perdre|valider)  2
impossible … valider … (panier|commande|paiement|dossier|demande)  4
paiement … (échouer|planter|bug|bloquer) … (site|application|appli|ligne)  2
paiement en ligne … (impossible|échouer|refuser|bloquer|planter)  4
paiement en ligne … !fonctionner  4
# en ligne
impossible … en ligne  4
en ligne … (impossible|fastidieux|compliqué|bug|planter|échouer|laborieux|calvaire|galère)  3
en ligne … !(fonctionner|marcher|possible|disponible|aboutir|proposer)  4
!possible … en ligne  4
!(pouvoir|arriver|réussir) … en ligne  2
impossible … (par|sur|via) internet  2
!(pouvoir|arriver|réussir) … (par|sur|via) internet  3
impossible … (sur|via|par) (site|application|appli|compte|espace)  4
pas moyen … (sur|via|par) (site|application|appli|compte|espace)  4
impossible … sur … (site|application|appli|compte|espace|portail)  4
impossible … sur … mon compte  4
!moyen … (site|application|appli|compte|espace)  4
!moyen … en ligne  4
!(pouvoir|réussir|parvenir) … (site|application|appli|portail)  2
!(pouvoir|arriver|réussir|parvenir) … espace client  4
!trouver … (site|application|appli|espace)  2
introuvable … (site|application|appli|compte|espace)  4
(site|application|appli|compte|espace) … introuvable  4
!(modifier|enregistrer|valider|consulter|afficher|visible|apparaître|figurer) … (site|application|appli|espace)  3
!(joignable|option) … (site|application)  2
!(trace|suivi|confirmation) … (site|application|appli|espace)  3
site … !(sécuriser|fiable|efficace|adapter)  3
!mise jour … (site|application|appli|espace|compte)  4
dématérialisation … (catastrophe|échec|bug|calvaire|ratage|problème|compliqué)  4
(informatique|numérique) … (défaillant|dépasser|bug|obsolète|catastrophe)  3
(outil|système) … (informatique|numérique) … (défaillant|nul|bug|obsolète|archaïque|dépasser|planter|lent|inutilisable)  4
outil … (déconner|planter|buguer|bugger)  3
(robot|=chatbot|chat) … (boucle|inutile|nul|bug)  2
assistant virtuel … (boucle|inutile|nul|bug)  2
=chatbot  1
ça @bug … (site|application|appli|page|connexion|écran)  1
# connexion
!(réussir|arriver|parvenir|pouvoir) … (créer|activer|ouvrir|récupérer|retrouver|débloquer|supprimer|valider) … (compte|espace|profil|identifiant|accès)  4
impossible … (créer|activer|récupérer|retrouver|débloquer|supprimer|fermer) … (compte|espace|profil|identifiant|accès) … (site|application|appli|ligne|internet)  3
(création|activation|ouverture) compte … (impossible|bloquer|échouer|erreur|refuser)  3
!(pouvoir|arriver|parvenir|réussir) (identifier|authentifier|=logger|=loguer|reconnecter)  4
=impossible (identifier|authentifier|=loguer|reconnecter)  4
(mot passe|identifiant|mdp|code) (oublier|perdre|incorrect|erroné|refuser|inconnu|expirer) … (boucle|toujours|impossible|alors|encore|pourtant)  3
=mdp … (refuser|impossible|incorrect|oublier|réinitialiser|fonctionner|marcher)  3
double authentification … (impossible|bloquer|galère|marcher|fonctionner|problème|compliqué|code)  4
(=franceconnect|=captcha) … (impossible|bloquer|échouer|erreur|fonctionner|marcher|boucle)  4
(reconnaissance|visage|selfie|photo =d =identité) … (refuser|échouer|flou|rejeter|valider) … (application|appli|site|fois)  2
tout (ressaisir|retaper|=resaisir)  4
(devoir|falloir|obliger|tout) ressaisir  3
# boutons, pages, affichage
bouton … (=grisé|gris|inactif|introuvable|mort|mener|marcher|cliquer|cacher|disparaître)  4
(bouton|case|champ|menu) … (rien|réagir|répondre) … (passer|cliquer|faire)  2
(rubrique|onglet|page|option|menu|lien|fonction) … (introuvable|disparaître|cacher|planquer|enfouir|perdu|mort)  3
roue … (tourner|=mouliner|chargement)  1
(=sablier|=mouline|=mouliner)  1
(rafraîchir|actualiser|recharger) … (page|fois|rien|vain)  3
(site|application|appli|formulaire) … (refuser|rejeter|renvoyer|bloquer|boucler|planter|tourner|effacer|crasher|freezer|sauter|bug)  3
(saisie|saisir|remplir) … (perdre|effacer|recommencer|planter|disparaître|zéro)  3
(pièce|document|fichier|photo|justificatif|scan) … (lourd|format|taille|refuser|rejeter|illisible) … (site|application|appli|espace|portail|impossible|refuser|erreur|limite)  3
(fichier|pièce|document|photo|pdf) … trop lourd  4
format … (refuser|incompatible)
!(téléverser|uploader|joindre) … (fichier|document|pièce|photo|justificatif)  3
impossible … (télécharger|imprimer|consulter|visualiser|afficher|enregistrer) … (facture|contrat|attestation|relevé|billet|document|carte|justificatif|bulletin|avis|dossier)  3
!(télécharger|imprimer|visualiser) … (facture|contrat|attestation|relevé|billet|document|carte|bulletin|ligne|dossier)
(appli|application|site|portail|=appli) … !lancer  4
(terminal|=tpe|lecteur) … (déconnecter|planter|=bug|=bugge|figer)  4
(impossible|=pas =moyen) … (ajouter|enregistrer) … (carte|=rib|=cb|document|pièce)  4
(code) … (vérification|sms|activation|validation) … !(arriver|recevoir|marcher|fonctionner)  5
(vérification|identification|reconnaissance) … (identité|facial|visage) … (refuser|=refusée|échouer|bug|fois|impossible|=floue)  5
(rien|=plus =rien) … =à =sa =place  3
refonte … (site|application|appli|portail)  3
(nouveau|nouvelle|=nouveau) (site|portail|appli|application|interface|version) … (catastrophe|nul|pire|compliqué|incompréhensible|disparaître|perdre|illisible|moins)  4
depuis … (mise =à =jour|nouveau portail|nouveau site|nouvelle appli|nouvelle version|refonte)  2
(facture|relevé|document) … (télécharger|=téléchargent|=télécharge) … (impossible|=pas|rien)  4
(page|lien) … (introuvable|=404|=mort|erreur|=morte)  4
(reconnaître|=reconnait|=reconnaît) … !(numéro|contrat|identifiant|adresse)  1
(espace|site|appli|portail) … !reconnaître … (numéro|contrat|identifiant|adresse|mot)  5
rien !(marcher|fonctionner) … (site|appli|application|portail|espace)  4
(site|appli|application|portail) … rien !(marcher|fonctionner)  4
(=devrait|=devrions|=pourrait|=faudrait|=aimerais|=souhaiterais) … =pouvoir … (=en =ligne|internet|site|application|appli)  3
(=encore|obliger|falloir|devoir|=toujours) … (envoyer|passer|remplir|imprimer|faire) … (courrier|papier|poste|=fax) … (=xxi|siècle|moderne|=2023|=2024|=2025|internet|=en =ligne|document)  4
impossible … (modifier|changer|ajouter|supprimer|annuler|enregistrer|valider|télécharger) … (site|appli|application|=en =ligne|internet)  4
(impossible|=pas =moyen|difficile) … (retrouver|trouver|voir|consulter|télécharger) … (contrat|facture|relevé|document|attestation|carte =verte|info|information|réponse) … (site|appli|espace|ligne|compte)  5
(site|appli|application|espace|portail) … (=mal =fait|=mal =fichu|=mal =foutu|=mal =pensé|=mal =conçu|=mal =conçue|=pas =clair|=pas =claire|=vieillot|obsolète|=pas =à =jour|=pas =pratique|=pas =ergonomique|=usine =à =gaz)  4
(site|appli|application) … (=comprend|=comprends|comprendre) =rien  4
(utilisateur|identifiant|mot =de =passe|=login) … (inconnu|=non =reconnu|invalide|expiré|=verrouillé|bloqué|incorrect|erroné)  3
# ergonomie, mises à jour
(site|application|appli|interface|plateforme|portail) … (labyrinthe|usine gaz|fouillis|bazar|bordel|fouillis|foutoir|dédale|préhistorique|=minitel|époque|moyen-âge|âge|maternelle)  4
(site|application|appli|interface|plateforme|outil) … (compliqué|complexe|pénible|lent|lourd|nul|mauvais|illisible|brouillon|confus|vieux|vieillot|moche|daté|dépassé)  3
(nouveau|dernier) (version|mise jour|application|appli|site|interface) … (nul|pire|bug|catastrophe|horrible|lent|raté|planter|marcher|fonctionner|mauvais|régression|compliqué|impossible|merdique|usine|moche|perdre)  4
(depuis|après) (nouveau|dernier) (version|mise jour|application|appli|site|interface) … (impossible|bug|planter|lent|rien|marcher|fonctionner|perdre|pire)  4
(version|mise jour) … (bugger|buguer|planter|foirer|casser|pire|régression|marcher)  3
=maj … (bug|planter|pire|impossible|marcher|fonctionner)  3
(application|appli) … (incompatible|obsolète|vieux|batterie|planter|freezer|ralentir|pub|publicité)  2
!compatible … (téléphone|version|mac|navigateur|=android|=iphone|application|appli)  3
(compliqué|difficile|dur|galère|laborieux|impossible|pénible) … (trouver|comprendre|naviguer|repérer|retrouver|prendre|réserver|payer|=commander|inscrire|déclarer|accéder|utiliser) … (site|application|appli|portail|plateforme|ligne|internet)
!(pouvoir|arriver|parvenir|réussir) … (prendre|laisser|trouver|faire|payer|réserver|commander|déclarer|renouveler|envoyer|signaler|modifier|commenter) … (site|application|appli|portail|plateforme|ligne|internet)  4
impossible … (prendre|laisser|payer|réserver|commander|déclarer|renouveler|envoyer|signaler|modifier|commenter|contacter) … (site|application|appli|portail|plateforme)  3
(commande|panier|réservation|inscription|paiement|demande) … (bloquer|planter|échouer|bug) … (site|application|appli|étape|ligne|dernier)  3
(solde|montant|consommation|historique|relevé|suivi|information|facture|remboursement) … (apparaître|afficher|visible|jour|actualiser|faux|disparaître) … (application|appli|site|espace|compte ligne)  2
(manque|absence) (information|suivi|clarté) … (site|application|appli|portail|espace)  3
lien … (mort|cassé|erreur|expirer|invalide|marcher|fonctionner|renvoyer)  3
(site|application|appli|portail|plateforme|lien|formulaire) … =non (fonctionnel|accessible|adapter|=responsive|sécuriser)  4
=non =fonctionnel  1
=qr … (marcher|fonctionner|scanner|lire|reconnaître|invalide)  2
terminal … erreur  1
!(autoriser|permettre) … (site|portail|application|appli)  3
(saisie|formulaire|panier|brouillon|inscription) … (perdre|effacer|disparaître|sauter|planter|vider)  3
(page|site|application|appli) (blanc|noir|figé|gelé|vide)  3
(page|site|application|appli) … (chargement|=mouliner|=mouline|boucle|=sablier|=rame)  3
(site|formulaire|application|appli|plateforme) … !(prendre|comprendre|accepter|reconnaître|lire|proposer|prévoir) … (adresse|numéro|carte|nom|code|document|iban|date|dossier|paiement)  4
(site|application|appli|portail|plateforme) … maintenance  4
(tout temps|toujours|encore) … maintenance  3
=franceconnect … !(marcher|fonctionner|reconnaître|passer)  4
suivi en ligne … !(jour|actualiser|fonctionner|marcher)  4
erreur … survenir  3
tourner … rond … (site|application|appli)  4
(=qr|=flashcode) … !(passer|fonctionner|marcher|scanner|lire|reconnaître)  4
(notification|=notif|alerte) … !(arriver|recevoir|fonctionner|marcher|apparaître)  2
(visio|visioconférence|=téléconsultation|webcam) … (planter|couper|marcher|bug|son|image|ramer|impossible)  3
(moteur recherche|filtre) … !(fonctionner|marcher|filtrer)  3
!arriver … me connecter  4
!me connecter  4
(page|bouton|lien|menu|écran) … !(répondre|réagir|bouger|marcher|fonctionner|afficher|charger|ouvrir)  3
bogue  3
(panne informatique|erreur technique)  1
(dysfonctionnement|souci technique|problème technique) … (site|application|appli|compte|espace|plateforme|informatique|connexion)  3
!(arriver|réussir|pouvoir|parvenir) connecter … (compte|espace|site|application|appli|plateforme|portail)  4
(mail|lien|message|courriel) (réinitialisation|activation|confirmation|validation|vérification) … !(arriver|recevoir|venir|fonctionner|marcher)  4
!recevoir … (mail|lien|message|courriel|sms) (réinitialisation|activation|validation|vérification)  4
(interface|page|écran|navigation|rubrique) … (incompréhensible|illisible|confus|compliqué|fouillis|nul) … (application|appli|site)  3
=pas =d (application|appli)  2
(obliger|obligation|obligatoire|forcer|devoir|falloir) … (créer|ouvrir) compte  3
(signature électronique|signature|visa|authentification|identification) (électronique|ligne|numérique)? … !(marcher|fonctionner|passer|aboutir)  3
=bug =sur =bug  4
code !(arriver|recevoir)  2
(éjecter|déconnecter) … (site|application|appli|compte|session|page)
# --- récits ---
rendre … ancien (version|site|appli|application|interface)  2
(ancien|précédent) (version|site|appli|application|interface) … (rendre|regretter|mieux|marcher|fonctionner|simple|revenir|remettre|garder|préférer)  4
(revenir|remettre|regretter|préférer) … (ancien|précédent) (version|site|appli|application|interface)  4
(nouveau|dernier) (version|mise jour|appli|application|site|interface|mouture|espace) …, (falloir|impossible|bug|perdre|moins|pire|compliqué|plus rien|catastrophe|illisible|usine|clic|marcher|fonctionner|planter|lent)  4
(falloir|devoir) … <nombre> (clic|écran|manipulation|fenêtre)  3
(=trop|multiple|innombrable|interminable) (clic|manipulation|fenêtre|=pop-up|=popup)  3
(une|=1) fois sur (deux|trois|=2|=3|dix) … (identifier|connecter|connexion|planter|bug|code|charger|page|appli|application|site|ouvrir|afficher)  4
(site|appli|application|page|connexion|paiement|code) … (une|=1) fois sur (deux|trois|=2|=3|dix)  4
(page|écran|appli|application|site|formulaire) … (recharger|actualiser|redémarrer|fermer|figer|quitter|bloquer|=réinitialise|réinitialiser|geler|planter|effacer|vider) … (seul|tout|sans|boucle|chaque|moment|étape|milieu|dès|constamment|fois)  4
(essayer|changer|tester|tenter) … (navigateur|=chrome|=firefox|=safari|=edge)  3
(vider|nettoyer|effacer) … (cacher|cookie|historique)  3
(désinstaller|réinstaller|=désinstallée|=réinstallée|=désinstallé|=réinstallé)  1
mot passe …, (incorrect|faux|boucle|erroné|refuser|encore|nouveau|redemander|=rebelote|impossible)  4
(identifiant|adresse mail|email|numéro client|login) … !(exister|reconnaître|connu|valide|associer)
(identifiant|login|code) … (inconnu|incorrect|introuvable|invalide|erroné)  3
serpent … queue  1
(dire|renvoyer|inviter|conseiller|orienter|répondre|demander|rediriger) … (aller|voir|passer|consulter|faire|rendre|connecter) … (site|internet|appli|application|en ligne|espace|plateforme) … (marcher|fonctionner|bug|planter|impossible|inaccessible|boucle|queue|rien|pas)  3
(calendrier|image|solde|liste|page|formulaire|horaire|créneau|historique|contenu) !(=afficher|=affiche|=affichent|=charge|=chargent|apparaître|actualiser|télécharger)
panier … (vider|perdre|disparaître|bloquer|effacer|réinitialiser)  4
(moment|étape) … (payer|paiement|valider|validation|confirmer|finaliser|enregistrer) … (bug|planter|bloquer|page|blanc|déconnecter|éjecter|échouer)  4
(extranet|intranet|site|appli|application|plateforme|portail|interface) … (=préhistoire|préhistorique|moyen âge|=minitel|=1990|=2000|siècle|obsolète|antédiluvien|antiquité|cauchemar|torture|supplice|calvaire|sketch|foutage|parcours combattant|nerf)  4
(bouton|lien|onglet|rubrique|menu|icône) … (page|écran)? (vierge|vide|mort|inactif|griser|rien|erreur)  3
!(document|facture|relevé|attestation|contenu) … (espace client|espace personnel|extranet|site|appli|application|portail|plateforme)  1
(espace client|extranet|compte en ligne|espace personnel|appli|application|site|portail) … !(document|facture|relevé|contrat|attestation|possibilité|fonction|option)  2
(obliger|imposer|forcer|contraindre|obligatoire|obligation|condamner) … (en ligne|=par internet|=sur internet|appli|application|numérique|dématérialiser|site|smartphone)  4
tout (faire|passer|gérer|devoir faire) … (en ligne|internet|numérique|dématérialiser) … (encore|impossible|rien|planter|bug|marcher|personne|falloir|âgé|humain)  2
(réserver|payer|commander|inscrire|acheter|déclarer|renouveler|inscription|réservation|paiement|connexion|connecter) … (relever|parcours|vrai|devenir|tenir) … (combattant|exploit|miracle|calvaire|épreuve|casse-tête|mission|loterie|enfer|olympique)  2
(site|appli|application|en ligne|plateforme|portail) … (parcours combattant|mission impossible|casse-tête|course obstacle|chemin croix|vrai galère)
!(comprendre|trouver) … (comment|où) … (cliquer|connecter|modifier|accéder|supprimer|annuler|télécharger|inscrire|changer)  3
(où|comment) (cliquer|=clique)  3
(rechercher|chercher|tourner|passer|perdre) … (heure|minute|temps|soirée) … (site|appli|application|plateforme|menu|rubrique|formulaire|en ligne|portail)  3
(code|sms|lien|notification) … (validation|vérification|confirmation|activation|sécurité|connexion) … (jamais|toujours|rien|invalide|expirer|arriver|attendre|retard|boucle)  4
(recevoir|arriver|envoyer) … (code) … (expirer|périmer|trop tard|invalide|retard|jamais|vain|boucle)  3
!recevoir (code|mail activation)  2
(code|sms|lien) !(arriver|recevoir|fonctionner|valide|marcher|venir)  1
(pub|publicité|=pop-up|=popup|bannière|cookie) … (appli|application|page|écran|envahir)  2
(appli|application|site|portail|plateforme|formulaire|page) … (dire|répondre|afficher|indiquer|renvoyer|mettre|annoncer|sortir) … (erreur|réessayer|ultérieurement|plus tard|indisponible|inconnu|invalide|impossible|existant|déjà|service)  4
(=veuillez|merci) réessayer  2
(réessayer|=ressayer|retenter) (plus tard|ultérieurement)  1
(erreur|message) … (technique|système|inconnu|=404|=500|inattendu|survenir)  2
(mise jour|=maj|update) …, (rien|planter|marcher|fonctionner|impossible|ouvrir|perdre|lent|bug|catastrophe|pire|bloquer|disparaître)  2
(depuis|après) … (mise jour|=maj|update|refonte|migration|nouveau version|nouveau site|nouveau appli|nouveau système)  1
!(accéder|accès|connecter) … (compte|espace|cours|plateforme|contenu|messagerie)  4
(compte|espace|plateforme|cours|contenu|messagerie) … inaccessible  4
temps chargement … (interminable|long|lent|infini|minute|insupportable|infernal)  4
(scanner|photographier|photo|selfie|document|justificatif|pièce identité) … (=dix fois|refuser|rejeter|illisible|flou|recommencer|reconnaître|valider|systématiquement|lisible) … (appli|application|site|robot|système|automatique|plateforme)  4
mot passe … dire inconnu  3
(charger|joindre|envoyer|téléverser|déposer|remplir|saisir|étape|pièce|formulaire|page|minute) …, écran (blanc|noir|figé)  4
écran blanc  2
(pièce|document|fichier|formulaire|page|étape|photo) …, (retour|revenir|recommencer|repartir|reprendre) (case départ|zéro|début|tout)  3
(scanner|=scan|lire|reconnaître|afficher) … (badge|=qr|code|billet|carte|ticket|pass) … (appli|application|téléphone|borne|=smartphone)  1
(appli|application) … !(scanner|ouvrir|lancer|démarrer|synchroniser|connecter|reconnaître|afficher|charger|envoyer)  3
(supprimer|désinstaller) … réinstaller  4
plus (moyen|possible) … (trouver|accéder|voir|télécharger|retrouver|consulter|afficher|=exporter|imprimer)  2
(sous-menu|onglet|rubrique|export|import|filtre) … (planter|trois|quatre|introuvable|caché|bug)  3
erreur … (borne|=survenue|=survenu)
(borne|écran|tablette) …, erreur  3
(appli|application|site) … (itinéraire|horaire|carte|localisation|temps réel|information|arrêt|stock|disponibilité) … (faux|erroné|n'importe|jamais|inexistant|fantôme|jour|exister)  3
!(moyen|possible|pouvoir|arriver|réussir|parvenir) … (connecter|identifier|authentifier|télécharger|cliquer|naviguer|uploader|payer en ligne|valider panier|enregistrer formulaire)  3
(galérer|galère|ramer|batailler|lutter|transpirer|=arracher cheveu) … (site|appli|application|plateforme|en ligne|formulaire|internet|portail|connecter)  4
(formulaire|site|application|appli|système) refuser … (numéro|mail|adresse|date|carte|photo|fichier|document|iban)  4
(déconnecter|éjecter|=déconnecté|=déconnectée) … (minute|cesser|temps|fois|toutes|constamment)  1
(site|appli|application|interface) … (horreur|cauchemar|torture|enfer|honte|plaie|misère|cata|désastre|fiasco|=abomination)  4
(site|application|appli|portail) … (en|rester|toujours) panne  4
site refuser … (document|pièce|mot|carte|fichier|photo)  4
(appli|application|site|espace|logiciel|interface|plateforme) … usine gaz  4
# rien n'est prévu sur le site
!(rubrique|onglet|champ|formulaire) … (prévu|permettre|correspondre|expliquer)
(bouton|rubrique|onglet|case|option|fonction) … (absent|manquer|inexistant) … (menu|site|page)
(menu|liste) =déroulant … (absent|incomplet|manquer|bloquer|vide)
(indisponibilité|lenteur|complexité|dysfonctionnement|instabilité|défaillance|plantage) … (site|application|appli|espace|serveur|système|plateforme|portail|logiciel|connexion)  4
(serveur|système|logiciel|algorithme|outil|robot) … (lenteur|lent|saturer|ramer|planter|buguer|bug|rejeter|compliqué|confus|obsolète|illisible)  3
(algorithme|robot|système|modération) … (refuser|supprimer|bloquer) … (annonce|photo|commentaire|avis|message|profil)
(questionnaire|formulaire) … (long|interminable|compliqué|inadapté|incompréhensible|répétitif|fastidieux)
(questionnaire|formulaire) … !(prévoir|approprié|adapter|correspondre)
@site … =hs
@site … =h.s
(espace|compte|site|application|appli) … indisponible
bug … (affichage|paiement|commande|inscription|page|réservation)
impossibilité (connecter|télécharger|valider|saisir|inscrire|sélectionner|commander|payer)  3
!(arriver|réussir|parvenir) (=commander|modifier|inscrire|désinscrire|désabonner|saisir|sélectionner|imprimer|enregistrer)
!(arriver|réussir|parvenir) … (passer|refaire|valider|finaliser|modifier|annuler) … (commande|panier|réservation|paiement)
!autoriser … (envoyer|valider|modifier|saisir)  2
(tentative|essai) … (échouer|échec|infructueux) … (site|ligne|connexion|internet|compte|mot passe)  2
!(figurer|trouver|indiquer|apparaître) =sur … site  2
(site|application|appli|espace|portail) … !(figurer|indiquer|mentionner|prévoir)  2
(manque|absence) … (information|info|rubrique|suivi|clarté) … (site|application|appli|espace|ligne)
(revoir|améliorer|changer|moderniser|refaire) … système … (ligne|suivi|réservation|commande|rendez-vous|paiement|ticket)
système … (ligne|suivi|réservation|commande|rendez-vous|pause|prise) … (mal|nul|compliqué|absurde|obsolète|confus|archaïque|défaillant)
(obliger|nécessité|obligatoire|contraindre|falloir) … (créer|création) … compte
(devoir|obliger|falloir) … (ajouter|rentrer|saisir|renseigner|donner|enregistrer) … (carte|cb|coordonnée|=paypal|rib|iban) … avant
!trouver … (endroit|=où) … (résilier|désabonner|annuler|connecter|cliquer|télécharger)
(extrêmement|trop|hyper|affreusement) lent … (site|page|serveur|chargement|connexion)
identification … (contraignant|compliqué|impossible|échouer|pénible)
(page|rubrique|lien|menu) … (perdre|renvoyer|tourner) … (rond|boucle|accueil|départ)
dématérialiser … (problème|compliqué|calvaire|parcours|catastrophe)
# --- appli, bluetooth, espace client
!connecter … (=bluetooth|=appli|application|=compte|=voiture|=wifi)  3
usine =à gaz  1
=m =a déconnecter  4
(=site|appli|application|formulaire|plateforme) =me? (dire|=dit|répondre|afficher|=affiche|indiquer) … (introuvable|=non =trouvé|inconnu|erreur|invalide|inexistant|impossible|incorrect)  4
(référence|compte|mail|numéro) (=non =trouvé|introuvable|=non =reconnu|=non =reconnue|inconnu|invalide)  3
!retrouver … (=site|appli|application|navigation)  3
(=on|=je) =ne? =s =y =retrouve =pas  3
(billet|page|ticket|=qr =code|panier|réservation) … !(afficher|charger|apparaître|ouvrir|scanner)  4
=qr =code … (illisible|=ne =passe|=ne =marche|refuser|invalide|=bug|=marche =pas|=passe =pas)  4
(=mise =à =jour|=maj|=nouvelle =version|=nouvelle =appli|=nouveau =site) … (catastrophique|=catastrophe|=pire|bug|nul|=nulle|=moins =bien|=ratée|=ratée|rien =ne|=plus =rien|horrible)  4
(=quizz|=quiz|module|plateforme|application|formulaire|actualisation|page) … (=bugué|=buguée|=bugués|=buggé|=plante|=rame)  4
site … (=autre =temps|=autre =âge|=préhistorique|=archaïque|=années)  4
mot =de =passe … (=marche|=fonctionne) … (=un =jour =sur|=une =fois =sur|=jamais|=pas)  5
page =blanche  4
(code|lien) … (=périmé|=expiré|=invalide)  3
(code|mail =de =confirmation|=sms|lien) … =jamais … (parvenir|=parvenu|arriver|=arrivé|=reçu)  4
(démarche|=démarches) … (complexe|fastidieux|laborieux|kafkaïen)  2
(questionnaire|formulaire|page|site) … !(champ|case|posséder|prévoir|proposer)  3
!trouver … (espace|compte|formulaire|rubrique|page|onglet|lien|fenêtre)  3
impossible … (trouver|imprimer|télécharger|déposer|changer|modifier|obtenir) … (espace|site|ligne|internet|formulaire|page|compte|attestation|devis|papier)  3
(formulaire|questionnaire|rubrique) … !(prévoir|permettre|fonctionner|proposer)  4
difficile … trouver … (formulaire|page|rubrique|lien|information|site)  4
(site|page) … (instable|erreur|archaïque|nul|nullissime)  3
aucun résultat … trouver  3
!modifier … (=en =ligne|site|application|appli|espace)
# --- ce que le client ne peut faire qu'ailleurs, ou voudrait faire en ligne
(impossible|difficile) (=commander|=réserver|sélectionner|cocher|cliquer|naviguer|désinscrire|désabonner) … (site|ligne|internet|appli|application)
(seulement|uniquement|exclusivement) … (par|à|au) (chèque|courrier|poste|guichet|fax|voie =postale)  2
(pouvoir|possible) … =que =par (chèque|courrier|poste|voie =postale)  2
!(pouvoir|possible) … =que (par|à|au) (=la =poste|chèque|courrier|guichet|voie =postale)
(falloir|devoir|obliger) … (imprimer|timbrer|poster) … (dossier|formulaire|document|papier|poster|courrier)
pourquoi … (par|version) (papier|courrier|chèque|fax)
!(pouvoir|possible|moyen|possibilité) … (par|voie) (internet|électronique|numérique|informatique)
(=faudrait|=devrait|=devriez|=pourrait|=serait|souhaitable|appréciable|dommage|utile) … pouvoir … (en ligne|internet|site|application|appli|espace)  3
(=faudrait|=devrait|=devriez|=pourrait|=serait|=mériterait|=gagnerait|mériter|gagner|penser|prévoir) … (amélioration|améliorer|moderniser|simplifier|actualiser|ergonomie|mettre =à =jour|mise =à =jour) … (site|application|appli|page|plateforme|formulaire|espace)
(site|application|appli|page|plateforme|formulaire|espace|interface) … (=mériterait|mériter|gagner|devoir) … (améliorer|amélioration|simplifier|=revu|=repensé|=refait|moderniser|clair|simple)  4
amélioration … (site|application|appli|page|plateforme|formulaire|espace|interface)
(falloir|pouvoir|devoir|penser|=svp) … (mettre|remettre) … jour … (site|page|application|fiche)
!(pouvoir|arriver|réussir|parvenir) … (corriger|rectifier|terminer|finaliser|compléter|renseigner|=rentrer|déposer) … (information|date|adresse|nom|profil|devis|commande|demande|document|formulaire|dossier|page)  2
impossible (corriger|rectifier|terminer|finaliser|compléter|renseigner) … (information|date|adresse|nom|profil|devis|commande|demande|formulaire|page)
!moyen … (déposer|corriger|modifier|saisir|télécharger) … (document|pièce|fichier|message|commentaire|information)
!possibilité … (déposer|corriger|modifier|saisir|télécharger|sauvegarder|désélectionner) … (document|pièce|fichier|message|commentaire|information|saisie)
!comprendre … (navigation|interface|menu)
(navigation|interface|menu|parcours) … !(évident|clair|simple|facile|intuitif|pratique|fluide|logique)  4
(tâtonner|chercher|fouiller) … (bouton|onglet|rubrique)
(bouton|onglet|lien|rubrique) … (cacher|=caché|=cachée|invisible|introuvable|enfouir)  4
# --- avoir du mal, des problèmes à faire ce qui se fait en ligne
(mal|difficulté|peine|problème|souci|galère) … (=à|pour|=de) … (connecter|naviguer|identifier|authentifier|télécharger|téléverser)
(mal|difficulté|peine|problème|souci|galère) … (=à|pour|=de) … (accéder|accès|créer|ouvrir|trouver|consulter|activer) … (compte|espace|site|application|appli|page|formulaire|profil|ligne|internet)  4
(mal|difficulté|peine|problème|souci|galère) … (=à|pour|=de) … (envoyer|joindre|transmettre|inscrire|payer|réserver|=commander|déposer|enregistrer|valider|saisir|déclarer) … (site|application|appli|page|formulaire|ligne|internet|espace|fichier|document|pièce|panier|justificatif)  4
(problème|souci) … (pour|à) (=commander|valider|enregistrer|saisir|=m'inscrire|=me =connecter)
(problème|souci|erreur) … connexion … (compte|espace|site|application|appli|mutuelle|banque|plateforme|profil)
demander … (reconnecter|authentifier|reconnexion|ressaisir)
<nombre> (tentative|essai) … (connexion|connecter|payer|paiement|valider|inscrire|inscription|charger|télécharger)
reprendre … fois … (valider|inscrire|inscription|payer|paiement|connecter|remplir|formulaire|commande|saisir)
# --- limites, cas non prévus, informations absentes ou fausses
(limite|limiter|limitation|restriction|=peu) … (caractère|=signes|=octets)  3
(caractère|=signes) … (limite|limiter|refuser|accepter|spécial)  3
(zone|champ|case) … (texte|saisie|commentaire|libre) … (limiter|petit|court|insuffisant|obligatoire|bloquer)
caractère spécial
(fichier|photo|document|=pdf|=jpeg|=jpg|pièce) … (taille|dépasser|inférieur|maximum|=mo|=ko|méga|format) … (refuser|galère|difficulté|compliqué|impossible|trop|petit|limite|simple)  2
=accepte =que … (=pdf|=jpg|format|fichier|carte)
(formulaire|questionnaire|site|simulateur|simulation|application|logiciel|algorithme) … !(prendre compte|tenir compte|prévoir|intégrer|permettre|correspondre)  4
(cas|situation|profession|pays|commune|adresse|rubrique|option|motif) … !(prévoir|=prévu|proposer|=proposé|apparaître|figurer|exister|reconnaître) … (formulaire|site|liste|menu|questionnaire|application|page)  4
!(indiquer|notifier|mentionner|préciser|signaler|afficher|visible|jour) … (sur|dans) … (site|application|appli|page)
site … (mentionner|afficher|annoncer|indiquer|donner|comporter) … (encore|toujours|ancien|faux|erroné|mauvais|périmer|obsolète)
(site|page|application|fiche) … (pas|jamais|plus) =à =jour
(site|application|appli|page|formulaire|rubrique) … manquer (clarté|information|info|précision|lisibilité|ergonomie|fluidité|fonction|fonctionnalité|option)
(manquer|=manque) (filtre|fonctionnalité|bouton|rubrique|onglet|champ)
(site|application|appli|page) … !(donner|contenir|comporter|assez) … (information|info|détail|précision|explication)
lien … (bloquer|nulle =part|mort|aboutir|mener|boucle|renvoyer|vide)
(rediriger|renvoyer|ramener) … (page|accueil|=404|formulaire|site) … (accueil|erreur|vide|début|général|départ|discussion)  2
(site|application|appli|système|automate) … (valider|débiter|=commandé|commander|enregistrer|passer|doubler) … (=deux =fois|=double|=en =double|=trois|tout seul|=au =lieu|=à =ma =place)
# --- versions, outils
(détester|haïr|horreur|regretter|pire) … (nouveau|dernier|récent) … (version|interface|site|application|appli|=maj|mise =à =jour)  4
(simple|clair|pratique|facile|lisible|mieux|bien|rapide|intuitif) … avant … (mise =à =jour|version|refonte|=maj|nouveau)
avant … (beaucoup|bien|tellement|plus) … (simple|clair|pratique|facile|lisible|compréhensible|intuitif)
(ancien|précédent) (version|site|appli|application|interface|présentation) … (plus|mieux|bien|beaucoup) … (simple|clair|pratique|facile|lisible|ergonomique|intuitif|rapide)  4
(chatbot|chat|=tchat|robot|assistant virtuel|bot|téléservice|=télé-service|simulateur|messagerie|prise =de =rendez-vous|prise =de =rdv) … !(fonctionner|marcher|répondre|ouvrir|charger|permettre)
(téléservice|=télé-service|télédéclaration|=téléprocédure|webmail) … (indisponible|inaccessible|panne|planter|bug|compliqué|saturer|nul|catastrophe|usine)  4
prise =de? (rendez-vous|=rdv) … (=en =ligne|internet|site|application) … (enfer|impossible|nul|compliqué|calvaire|galère|catastrophe|bug|visible|marcher|fonctionner|laborieux|loterie)  4
(=en =ligne|internet) … !(niveau|hauteur|top|terrible|fameux|visible|évident)
(création|activation|ouverture|récupération|accès|connexion) … (compte|espace|mot =de =passe|profil|identifiant|site) … (laborieux|compliqué|pénible|difficile|fastidieux|impossible|long|galère|enfer|calvaire)  4
(compte|espace|profil|dossier|messagerie) … !accessible
(compte|espace|application|appli|site) … (bug|=bug|=buggue|=bugue|=beug)
!(voir|retrouver|visualiser|consulter) … (sur|dans) … (application|appli|espace|site)
!(visible|lisible|mettre évidence) … (identifiant|bouton|lien|menu|rubrique|numéro)
(identifiant|bouton|lien|menu|rubrique) … !(visible|lisible)
(mot =de =passe|=mdp|identifiant) … (oublier|perdre) …, (mail|recevoir|impossible|rien|jamais)
(bug|=bug|erreur|souci|problème|planter) … (moment|étape|instant) … (payer|paiement|valider|validation|régler|envoyer|confirmer)  4
(document|page|fichier|pièce|formulaire|photo|facture) … !(ouvrir|afficher|télécharger)
!(retrouver|trouver|voir) … (virement|relevé|facture|historique|option|fonction|remboursement) … (appli|application|site|espace)
(annonce|avis|compte|commentaire|panier) … disparaître … (site|appli|application|espace|ligne)  2
suivi … (site|ligne|internet|appli|application) … (jamais|n'importe quoi|faux|actualiser|jour|erroné|bouger|inutile)  4
(simulateur|simulation) … (=faux|=fausse|faux|erroné|fantaisiste)
(numéro|adresse|mail|contact|horaire|tarif|information|procédure) … !(figurer|trouver|être|apparaître|indiquer|mentionner) … (site|page)
(actualisation|inscription|déclaration|démarche|demande|souscription|paiement) … (ligne|internet) … (échouer|planter|bug|rejeter|boucler|recommencer)
(appli|application|site) … (afficher|annoncer|=dire|prétendre) … (aucun|pas) (incident|panne|problème)
(appli|application|site|page|logiciel) … (mettre|prendre) … (=plombes|heure|minute|siècle|éternité)  4
(information|horaire|stock|adresse|statut|tarif) … (site|application|appli) … (contradictoire|faux|erroné|périmer|obsolète)
impossibilité accéder … (compte|espace|site)  3
!bouton … (supprimer|résilier|annuler|désinscrire|désabonner|contacter|valider)  3
(tentative|essai) … échouer  2

[éloge]
merci … pour … (site|application|appli)  2
@site … @web_bien  4
(bon|super|excellent|beau|joli|chouette|parfait|meilleur|top|génial|formidable) (site|application|appli|interface)  4
@aisé & (site|interface|application|appli)  3
@site … bien (faire|concevoir|construire|expliquer|structurer|organiser|présenter|penser|ficeler|fonctionner|détailler|agencer|fournir)  5
@site … très bien  4
@site … (marcher|fonctionner) (bien|parfaitement|nickel)  4
(ravi|satisfait|content|enchanté) … (site|application|appli|interface)  4
(navigation|utilisation|interface) … (simple|facile|fluide|intuitif|agréable|aisé|clair|rapide|pratique)  3
prise main … (simple|facile|fluide|intuitif|agréable|aisé|clair|rapide|pratique)  3
navigation … (simple|facile|fluide|intuitif|agréable|aisé|clair|rapide|pratique)  4
naviguer … (facilement|aisément|simplement)  4
(simple|facile|aisé) d'utilisation  3
(simple|facile) … naviguer  4
ergonomie … (parfait|excellent|top|bon|réussir|agréable)  4
intuitif  3
convivial … (site|application)  3
(espace|compte) (client|personnel|adhérent|assuré|abonné|perso) … @web_bien  4
(espace|compte) en ligne … @web_bien  4
espace (client|personnel|adhérent|assuré|abonné|perso) … bien (faire|concevoir|fournir|organiser)  4
@ligne_acte … en ligne … (simple|facile|rapide|pratique|parfait|efficace|fluide|immédiat|top|génial|super|clair|minute|clic|facilement|rapidement)  4
(simple|facile|rapide|pratique|facilement|rapidement|facilité|simplicité|rapidité) … en ligne  3
(souscrire|inscrire|commander|résilier|déclarer|réserver|payer|gérer|faire|signer|adhérer) … en ligne … (minute|clic|simple|facile|facilement|rapidement|rapide|pratique|simplement|souci|problème)  4
@ligne_acte … internet … (simple|facile|rapide|pratique|parfait|efficace|fluide|top|génial|plaisir|facilement|rapidement|bravo)  4
(par|sur|via) internet … (simple|facile|rapide|pratique|efficace|facilement|rapidement|plaisir)  3
(quelques|deux|trois|simple|peu|seul) clic  4
en un clic  4
devis … (facile|simple|rapide) (créer|faire|réaliser|remplir|obtenir)  3
devis en ligne … (clair|simple|rapide|facile|précis)  4
formulaire … (simple|clair|facile|rapide|court)  4
(démarche|procédure) … (dématérialiser|numérique) … (simple|facile|faciliter|rapide|pratique|clair|efficace)  4
(démarche|procédure) … en ligne … (simple|facile|faciliter|rapide|pratique|clair|efficace)  4
(dématérialisation|digitalisation|numérisation) … (pratique|réussir|bravo|top|faciliter|excellent|progrès|efficace|avancée)  4
menu =déroulant … (aisé|pratique|facile|simple)  3
suivi … (application|site) … (pratique|top|clair|parfait|précis|efficace)  4
!problème … (site|application|appli)  3
(rapidité|simplicité|facilité|clarté|efficacité|fluidité|ergonomie|qualité|praticité) (du|de|la|l|le|cette|ce|votre)? (site|application|appli|interface|navigation|plateforme|formulaire)  1
(simple|facile|aisé|pratique|intuitif) (utilisation|utiliser|usage)  1
(application|appli|site|outil|interface|logiciel|plateforme) … (facile|simple|agréable|pratique) … (utilisation|utiliser|usage)  4
(compte|souscription|inscription|commande|réservation|adhésion|dossier|demande|déclaration) … <nombre> (minute|clic) … (site|ligne|internet|application|appli|canapé|téléphone|chez)  2
clic (suffire|chrono|=plié)  4
suivi … (conso|consommation|commande|compte|dépense|dossier|colis) … (top|clair|génial|pratique|parfait|super|précis|bien)  3
(vote|déclaration|démarche|demande|paiement|achat|réservation) … (internet|ligne) … (bravo|pratique|simple|facile|super|top|génial|parfait|clair|rapide)  4
(simple|facile|pratique|rapide|bravo|super) … (vote|déclaration|démarche|demande|paiement) … (internet|ligne)  4
tout (faire|fait|gérer|régler|passer) (en ligne|via application|depuis application|depuis appli|téléphone)  3
tout … depuis (application|appli|téléphone|canapé)  3
(application|appli|site) (top|génial|super|excellent|parfait|nickel|bien|efficace|clair|pratique|simple|fluide|intuitif|ergonomique|agréable|complet)  4
(menu|rubrique|interface|page|écran) … (clair|intuitif|bien organiser|lisible|bien =pensé|ergonomique)  3
(inscription|souscription|adhésion|réservation|commande|déclaration|dossier|devis) … <nombre> (minute|clic) … (internet|ligne|site)  3
(inscription|souscription|adhésion|réservation|déclaration|devis) … (minute|clic)  2
suivre … (avancement|dossier|commande|demande) … (facilement|pas à pas|temps réel|étape)  2
(comparateur|simulateur|plateforme|outil|interface|logiciel|appli|application|site) (pratique|simple|facile|utile|intuitif|clair|complet|fluide|ergonomique|efficace|lisible)  4
(achat|réservation|paiement|navigation|utilisation) (simple|facile|fluide|intuitif|simplissime|ergonomique)  3
(logiciel|application|appli|outil|site|plateforme|interface) … (simple|facile) … (utiliser|main|comprendre|naviguer|installer)  4
prise main (facile|simple|rapide|immédiat|intuitif)  4
en <nombre> clic  4
(dossier|demande|inscription|ouverture|souscription|tout) … (=en =ligne|internet|téléphone) … (=sans =bouger|=sans =sortir|=sans =me =déplacer|simple|facile|rapide)  5
(=sans) (sortir|bouger) =de chez  3
(appli|application|site|interface) (clair|intuitif|=claire|fluide|pratique|génial|=géniale|=au =top|ergonomique)  4
(s|=s) (=y)? retrouver … facilement  3
=en (deux|trois|quelques|<nombre>|=deux|=trois|=quelques) (clic|=clics)  4
# démarche simple
démarche … (=en =ligne|internet|site|appli|application) … (simple|facile|clair|fluide|pratique|intuitif|rapide)
(souscription|inscription|adhésion|déclaration|réservation|commande|démarche|procédure|système) … (très|tellement|super|hyper|vraiment|assez) (simple|facile|pratique|clair|intuitif)
(facile|simple) (=commander|souscrire|remplir|naviguer)
(voter|vote|déclarer|payer) … (aussi|tellement|très|si) (simple|simplement|facile|facilement|pratique)
(tout|tous|toute) … (par|sur|via) internet … (naturellement|sans|simple|facile|rapide|bien)
(internet|ligne) … (=sans =bouger|=sans =déplacement|=sans =difficulté|=sans =se =déplacer|=depuis =chez =moi|canapé|=de =chez =moi)
service en ligne … (satisfait|parfait|pratique|efficace|bien|top|excellent)
(satisfait|satisfaire|content) … (service|démarche|souscription|achat) … en ligne
(=hypersimple|simplissime)
simple … (rapide|efficace) … (ligne|internet|site|application|appli|souscrire|souscription|démarche|utiliser)
(envoyer|gérer|transmettre|modifier|suivre|consulter) … (document|contrat|dossier|compte|facture) … (espace|application|appli|site|ligne) … (facilement|simplement|rapidement|pratique|facile)
(digitalisation|dématérialisation|numérique|internet|service =en =ligne) … (bon =en =avant|bond|avancée|progrès|gain)
(information|info|renseignement) … site … (clair|jour|précis|complet|utile)
(bonne|bon|excellent) idée … (site|application|ligne)
simulateur … (clair|bien|pratique|simple|top)
faciliter … (tâche|démarche|vie)  1
tout … simple  1
(=résa|=resa|réservation) … (simple|facile|fluide|=en =trois =clics|=en =deux =clics|=en =quelques =clics|intuitif)  4
!(difficile|compliqué) … utiliser  3
simplicité … (impressionnant|appréciable|remarquable|déconcertant|top|génial)  3
=en (=deux|=trois|=quelques|<nombre>) clic  4
# --- aimer le site, faire tout en ligne, un vote ou une démarche simple
(adorer|aimer|apprécier|kiffer|content|ravi|féliciter|bravo|conquérir|satisfait) … (site|application|appli|interface|plateforme|portail)  4
qualité … (site|application|appli|interface|plateforme)
(site|application|appli|plateforme|portail|espace|simulateur|outil) … (sécuriser|aider|guider|bien =pensé|=mine =d'informations|=mine =d'infos|=mine =d =information|complet|utile|riche|précieux|plaisir|gagner temps)
tout (gérer|faire|suivre|régler|consulter|trouver|se =gère|se =fait|modifier|déclarer|payer) … (internet|ligne|application|appli|espace|site|téléphone) …, (super|top|génial|plaisir|pratique|parfait|simple|facile|bien|=cool|excellent|appréciable|merci)  4
(pouvoir|permettre) … (gérer|suivre|annuler|consulter|reprendre|payer|voter|déclarer|signer) … (facilement|simplement|tranquillement|librement|rapidement)
(modifier|changer|gérer|suivre|choisir|annuler|consulter|payer) … (facilement|simplement|tranquillement|librement) … (site|application|appli|ligne|internet|espace)  4
(simple|facile|aisé|pratique) =de? (faire|réaliser|obtenir|remplir|avoir|demander|=établir) … (devis|demande|dossier|simulation|déclaration|réservation|inscription|formulaire|démarche)
(simple|facile|aisé) =de? (=réserver|souscrire|=s'inscrire|naviguer|=s'inscrire|résilier|déclarer)
(démarche|procédure|transaction|processus|souscription|inscription|télédéclaration|formalité) (simple|facile|fluide|clair|intuitif|aisé|limpide|=simplissime)
!(difficulté|problème|souci|complication) … (questionnaire|formulaire|ligne|inscrire|inscription|connecter|site|navigation|télécharger)  4
(inscription|souscription|paiement|vote|commande|déclaration|démarche|réservation) … (ligne|internet|site) … sans (problème|souci|difficulté|accroc|encombre)  4
(questionnaire|formulaire) … (bien =pensé|bien =conçu|clair|simple|facile|rapide|court|pratique|bien =fait|fluide)  4
(banque|service|outil|gestion|procédure|vote|système|signature) … (=en =ligne|=online|internet|électronique|numérique|digital) … (pratique|efficace|simple|facile|top|super|bien|excellent|parfait|rapide|génial|utile|gain)  4
(vote|démarche|inscription|déclaration|rendez-vous|=rdv|réservation|paiement|commande|souscription) … (=en =ligne|internet|électronique) … (pratique|efficace|simple|facile|top|super|excellent|parfait|rapide|génial|alternative|confortable|progrès|bravo|bien)  4
(confort|confortable|facilité|plaisir|pratique|commode|appréciable|liberté) … (payer|voter|déclarer|consulter|gérer|souscrire|faire|signer|tout) … (distance|=en =ligne|internet|canapé|=chez =moi|maison|application|appli|compte)  4
(éviter|épargner) … (déplacer|déplacement|papier|envoi =postal|guichet|courrier|poste|appeler)
(grâce|par|via) … (site|portail|application|appli|espace|plateforme|=service =en =ligne) … (pouvoir|réussir|obtenir|trouver|avoir|gagner) … (minute|facilement|rapidement|immédiatement|aussitôt|clic|simplement|temps)
(trouver|obtenir|télécharger|récupérer) … (immédiatement|facilement|rapidement|aussitôt) … (espace|ligne|internet|application|appli)
(=bien|mieux) … depuis … (nouveau|nouvelle|dernier) (appli|application|site|version|interface)
(ergonomique|intuitif) … (site|application|appli|interface|menu|page|outil|logiciel)
(démarche|formalité|procédure) … (ligne|internet) … (simplifier|alléger|accélérer|faciliter|fluidifier)  4
suivi … temps réel  3
(facilité|simplicité|clarté|fluidité) … (navigation|site|application|appli|utilisation|inscription|interface)
(simple|facile|pratique|agréable) =à (parcourir|consulter|naviguer)
(commande|achat|inscription|paiement|réservation|souscription|devis) … (facile|simple|aisé|pratique) … (site|ligne|internet|appli|application)  4
(inscription|souscription|adhésion|devis) … rapide … (ligne|internet|site)  4
!besoin … (déplacer|déplacement)  3

[sujet]
site internet  2
site web  2
application mobile  3
espace client  1
espace personnel  1
espace adhérent  2
interface  2
ergonomie  3
appli  2
(application|site) mobile  2
en ligne  1
application  2
page  1
(=le|=ce|=votre|=leur|=un) site  2
(par|sur|via) internet  1

[neutre]
plateforme téléphonique
plateforme (téléphone|assistance|dépannage|appel|livraison|logistique|colis)
(appel|joindre|téléphone) … plateforme
portail … (jardin|maison|garage|aluminium|bois|électrique|motoriser|fer|ouvrir)
application … (loi|contrat|article|règle|garantie|tarif|malus|bonus|clause|décret|réglementation|droit|peinture|crème|produit|remise|réduction|code|convention|augmentation)
(mettre|mise|date|entrer) … application
site (archéologique|touristique|classer|historique|naturel|industriel|concurrent|production)
(beau|superbe|magnifique|joli) site … (vue|plage|nature|restaurant|cadre|montagne)
autre site
d'autres site
site concurrent
restaurant … site
rester en ligne
attente en ligne
attendre … en ligne
(personne|conseiller|interlocuteur|humain|opérateur|agent) … en ligne
quelqu'un … en ligne
impossible … (avoir|joindre|obtenir|trouver) … (personne|conseiller|interlocuteur|humain|opérateur|agent) … en ligne
impossible … charger … (voiture|batterie|téléphone)
recette … (simple|facile) … site
compte bancaire
compte =rendu
rendre compte
tenir compte
prendre compte
se rendre compte
carte identité
prix … site
site … prix
tarif … site
article … site
(photo|description) … site
commander … site
acheter … site
laisser … avis … site
valider … (permis|trimestre|acquis|ticket|billet)
impossible … valider … (permis|trimestre|acquis|ticket|billet)
espace … (vert|jardin|enfant|restaurant|détente|rangement|jeu|jambe)
(voiture|moto|véhicule|vélo|téléphone|machine) … planter
!connecter … (objet|box|télé|wifi|bluetooth|câble|fibre)
impossible … connecter … (wifi|bluetooth|télé|box|internet|réseau|câble)
lien … (familial|social|parenté|amitié)
page … (livre|catalogue|contrat)
formulaire … (papier|cerfa|joindre|retour|rétractation)
rien … (dire|redire|reprocher) … (site|application|appli)
(mise jour|version) … (box|=firmware|décodeur)
(espace|compte) … (message|courrier|envoyer|joindre|écrire|répondre)
application … (sanction|peine|barème|taux|franchise)
(travailler|marcher) … (site|chantier)
site … (livraison|production|exploitation)
(agent|équipe|technicien|personnel) … site
(obliger|falloir|devoir) … tout faire … en ligne
(minute|clic) … là où … suffire
(compte|carte) … bloquer … (huissier|saisie|=atd|créancier|justice|interdit)
compte … (bloquer|fermer|clôturer) … (banque|bancaire|découvert)
site … panne … (chauffage|ascenseur)
(site|page|appli) (indiquer|afficher|dire) complet
simple fait
=affiche dossier complet
(par|via) … biais … site
rester … application
sur la même page
=en première page
application pratique
passer … site
(résilier|résiliation) … internet
(plat|recette|produit|appareil|machine|article) … (simple|facile) … utiliser
impossible (avoir|joindre) … en ligne
(=se|=vous|=nous) ressaisir

[exemples]
plainte  Le site plante à chaque fois que je valide mon panier.
plainte  Impossible de me connecter à mon compte depuis la mise à jour.
plainte  appli nulle, ca bug tout le temps
plainte  Le lien reçu par mail ne fonctionne pas.
plainte  Mon mot de passe n'est jamais reconnu par le portail.
plainte  Site pas intuitif, on se perd dans les menus.
plainte  Le formulaire refuse mes pièces jointes avec un message d'erreur.
plainte  Impossible de prendre rendez-vous en ligne pour un passeport.
plainte  L'espace client est une usine à gaz.
plainte  Je n'arrive pas à télécharger mon billet de train
plainte  SITE INACCESSIBLE DEPUIS DEUX JOURS
plainte  Le bouton pour résilier est introuvable.
éloge    Site facile, souscription en ligne rapide.
éloge    Application intuitive et très pratique au quotidien.
éloge    Interface claire, tout se fait en quelques clics.
éloge    Très bon site, on trouve tout de suite ce qu'on cherche.
éloge    Déclaration sur internet simple et rapide, bravo.
éloge    La navigation est fluide.
rien     Je suis resté en ligne quarante minutes sans réponse.
rien     J'ai commandé un canapé sur votre site le 3 mai.
rien     L'application de la loi reste à vérifier.
rien     Impossible d'avoir quelqu'un en ligne, une honte.
rien     Où puis-je trouver mon contrat sur le site ?
rien     Recettes simples et rapides à préparer.
rien     La plateforme téléphonique est injoignable.
rien     Le portail du jardin livré est rayé.
rien     Restaurant avec un bel espace pour les enfants.
rien     Le vendeur n'a pas tenu compte de ma remarque.
rien     J'ai résilié par internet il y a deux mois.
rien     Conseillère claire et efficace au téléphone.
plainte  Il n'y a aucun bouton pour supprimer le compte.
plainte  La page reste blanche et le sablier tourne.
plainte  Depuis la dernière mise à jour, plus rien ne marche dans l'appli.
plainte  Le code de vérification n'arrive jamais.
rien     Je range chaque chose à sa place.
plainte  Fichier trop lourd, format refusé, j'ai tout ressaisi trois fois.
plainte  Très compliqué de trouver la rubrique sur le site.
éloge    Vote par internet très pratique.
éloge    Compte ouvert en dix minutes depuis mon téléphone.
rien     Le technicien est venu sur site sans outils.
rien     Recette facile à utiliser.
plainte  Je n'arrive pas à me connecter à mon espace.
plainte  Identifiant refusé, je ne reçois jamais le mail de réinitialisation.
rien     Internet ne marche plus depuis hier.
plainte  La page se recharge toute seule à chaque étape.
plainte  une fois sur deux l'appli me redemande de m'identifier
plainte  L'appli affiche un solde à zéro depuis hier.
plainte  J'ai essayé trois navigateurs, rien n'y fait.
rien     J'ai changé d'assurance après l'accident.
plainte  L'algorithme supprime mon annonce sans arrêt.
plainte  Le questionnaire en ligne est interminable.
plainte  Aucune rubrique ne correspond à ma situation.
plainte  Indisponibilité de l'espace client depuis une semaine.
éloge    La démarche en ligne est simple et rapide.
éloge    Souscription très facile.
rien     Il m'est impossible de venir au guichet demain.
rien     Le simple fait de passer sur votre site ne m'engage à rien.
plainte  Difficile de trouver la bonne rubrique du site.
rien     Il est difficile de trouver la gare.
plainte  Le règlement n'est possible que par chèque.
plainte  Il faudrait pouvoir suivre son dossier en ligne.
plainte  Beaucoup de mal à accéder à mon espace adhérent.
plainte  Le champ est limité à deux cents caractères.
plainte  Ma situation n'est pas prévue dans le questionnaire.
plainte  L'ancienne version était bien plus claire.
éloge    J'adore votre application.
éloge    On peut tout gérer sur internet, c'est parfait.
éloge    Aucune difficulté pour remplir le questionnaire en ligne.
rien     Rapide pour assurer ma moto, bravo.
rien     Agence facile d'accès, bien desservie.
