titre  Site et application
quoi   Site, application, compte en ligne ou formulaire : bogue, connexion, navigation confuse, démarche impossible en ligne ; ou simple et pratique.
@site       site application appli =app =apps interface =extranet =webapp plateforme formulaire portail =appli =applis
@bug        =bug =bugs =bugue =bugues =buguent =bugué =buguée =bugués =buguer =bugge =bugger =buggé =buggée =buggent =beug =beugs =beugue =beuguer =bogue =bogues =boguer planter plantage dysfonctionner dysfonctionnement ramer déconner merder figer =freeze =crash =crashe =crashent =crasher
@web_mal    nul lent lourd compliqué complexe confus opaque incompréhensible illisible obsolète archaïque vétuste défaillant inutilisable fastidieux inaccessible indisponible catastrophique catastrophe médiocre horrible merdique pourri lamentable déplorable usine galère labyrinthe indigent infernal instable incomplet désastreux pénible daté désuet préhistorique brouillon infâme calamiteux perfectible bancal incohérent aberrant laborieux
@web_bien   simple facile pratique clair intuitif ergonomique fluide efficace fonctionnel lisible explicite convivial complet rapide agréable ludique moderne parfait excellent super top génial compréhensible transparent performant impeccable nickel limpide fiable accessible utile abordable attrayant
@aisé       simple facile pratique clair intuitif ergonomique fluide convivial limpide aisé
@acte_web   connecter télécharger identifier authentifier inscrire valider naviguer cliquer finaliser enregistrer téléverser charger déposer
@compte     compte espace =dashboard profil
@ligne_acte souscription inscription démarche paiement devis commande réservation déclaration achat demande adhésion résiliation contrat vote rendez-vous

[plainte]
ça @bug  3
(espace|compte) … usine gaz  4
tout le temps =bug  3
# bogues
@site … @bug  5
@bug … @site  4
(bug|bogue|problème|souci|erreur|dysfonctionnement|panne) … (site|application|appli|plateforme|formulaire|portail)  4
bug informatique  3
=bug =informatique  3
=bugs =informatiques  3
problème (technique|informatique) … (site|application|appli|compte|espace|ligne)  4
problème informatique  2
@site … @web_mal  4
(nul|mauvais|pire|horrible|affreux|lamentable|médiocre) (site|application|appli|interface)  4
@site … mal (faire|concevoir|construire|penser|organiser|expliquer|foutre|ficeler|structurer|indiquer|adapter)  5
@site … laisser désirer  4
@site … terrible  2
@site … (revoir|améliorer|refaire|moderniser|refondre)  3
@site … usine gaz  5
@site … (difficile|dur|impossible|incapable)  3
@site … en (maintenance|panne|dérangement|rade)  4
@site … hors service  4
maintenance … (site|application|appli)  3
@site … !(fonctionner|marcher|répondre|ouvrir|charger|reconnaître|accepter|permettre|afficher|enregistrer|valider|terrible|adapter|jour|disponible|mettre)  4
!(fonctionner|marcher|passer) … (site|application|appli|portail|formulaire)  4
@site … fonctionner mal  4
@site … (refuser|rejeter)  3
@site … tourner rond  3
@site … refuser … (carte|paiement|adresse|document|pièce|photo|dossier|numéro)  5
@site … (éjecter|déconnecter|bloquer|renvoyer|tourner)  3
@site … (erreur|saturer)  3
navigation … (difficile|compliqué|opaque|pénible|confus|lent|laborieux)  4
naviguer … (difficile|compliqué|impossible|labyrinthe)  3
(perdre|égarer|noyer) … (site|menu|rubrique|onglet|page)  3
!(clair|intuitif|ergonomique|pratique|fluide|convivial) … (site|application|appli|interface)  4
(manque|absence|problème|défaut) … ergonomie  4
ergonomie … (nul|revoir|déplorable|catastrophique|douteux|zéro|inexistant|améliorer)  4
mise jour … @bug  5
mise jour … !(fonctionner|marcher)  4
depuis … mise jour … (impossible|problème|fermer|bloquer|lent|pire)  4
version … (mobile|site|application|appli) … (nul|lent|compliqué|pire|catastrophe|bloquer)  4
(ancien|précédent) (site|version|application|appli|interface) … (mieux|meilleur|regretter|clair)  3
(application|appli) … (fermer|crasher|quitter) … (seul|=cesse|fois|tout)  4
(désinstaller|réinstaller) … (application|appli)  3
(application|appli) … (désinstaller|réinstaller)  3
# connexion, compte
impossible … @acte_web  3
impossible … connecter  4
!(pouvoir|arriver|réussir|parvenir) … @acte_web  3
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
compte … (verrouiller|désactiver|introuvable)  2
compte en ligne … (bloquer|inaccessible|fermer|vide)  4
compte … !reconnaître  4
identifiant … (refuser|incorrect|inconnu|invalide|erroné|rejeter|bon)  3
identifiant … !(fonctionner|marcher|reconnaître|reconnu|valide|bon|recevoir)  4
!(recevoir|obtenir) … identifiant  3
mot passe … (refuser|incorrect|invalide|erroné|rejeter|bloquer|galère|expirer)  4
mot passe … !(fonctionner|marcher|reconnaître|valide|accepter|bon)  4
(changer|modifier|réinitialiser|réinitialisation|renouveler) … mot passe … (impossible|fois|toujours|échec)  4
(changer|modifier|réinitialiser|réinitialisation|renouveler) … mot passe … sans =cesse  4
(changer|modifier|réinitialiser|réinitialisation|renouveler) … mot passe … sans arrêt  4
impossible … mot passe  4
!(pouvoir|arriver|réussir) … (réinitialiser|changer|modifier|récupérer) … mot passe  4
code … (accès|connexion|activation|vérification|validation) … !(recevoir|arriver|fonctionner|marcher|valide)  4
!recevoir … code … (activation|validation|vérification|connexion|confirmation|sms|accès)  4
authentification … (échouer|échec|impossible|bloquer|compliqué|erreur|refuser)  4
(connexion|identification|inscription) … (échouer|impossible|échec|refuser) … (site|compte|espace|application|appli|fois)?  3
échec … (connexion|authentification|identification)  4
session … (expirer|interrompre|fermer|couper)  3
déconnecter … (compte|site|application|appli)  3
=captcha … (impossible|illisible|infernal|bloquer|fois)  4
vérification … identité … (échouer|bloquer|boucle|impossible|échec)  3
tourner boucle … (site|compte|application|page|paiement)  4
# pages, liens, boutons
lien … !(fonctionner|marcher|ouvrir|valide|aboutir|arriver|accessible)  4
lien (mort|casser|rompre|expirer|=brisé|invalide|inactif|erroné)  5
lien … (expirer|invalide|mort)  3
page … (blanc|erreur|introuvable|inaccessible|vide)  3
page … !(charger|afficher|ouvrir|fonctionner|marcher|accessible)  4
message erreur  4
erreur (=404|=500|=503|serveur|technique|système|inattendu|inconnu)  4
erreur … (site|application|appli|formulaire|page)  3
chargement … (infini|interminable|long|lent|échouer|erreur)  4
téléchargement … (impossible|échouer|erreur|bloquer)  4
téléchargement … !fonctionner  4
!(télécharger|téléverser)  3
téléchargement … !(fonctionner|marcher|possible)  4
fichier … (refuser|rejeter|lourd)  3
fichier … trop volumineux  3
(bouton|onglet|rubrique|menu|case|icône|champ) … (introuvable|cacher|inexistant|absent|invisible|inactif|griser|manquant|bloquer|disparaître)  4
(bouton|onglet|rubrique|menu|case|fonctionnalité) … !(fonctionner|marcher|apparaître|cliquer|exister|trouver|répondre)  4
!trouver … (bouton|onglet|rubrique|menu)  3
fonctionnalité … (absent|manquant|inexistant|supprimer|disparaître|limité|basique)  3
cliquer … (rien|vain)  3
cliquer … passer rien  3
cliquer … en vain  3
cliquer … dix fois  3
pièce =jointe … (refuser|impossible)  3
!(joindre|déposer|envoyer|transmettre|ajouter) … (site|application|appli|espace|portail|formulaire)  4
impossible … (joindre|déposer|envoyer|transmettre|ajouter|téléverser) … (site|application|appli|espace|portail|formulaire|document|pièce|justificatif|fichier|photo)  3
formulaire … (compliqué|incompréhensible|impossible|refuser|bloquer|interminable|inadapté|absurde|illisible|vide|planter|limité|indigeste)  4
formulaire … !(fonctionner|marcher|envoyer|passer|adapter|accepter|prévoir)  4
bloquer … (étape|page|paiement) … (site|commande|paiement|inscription|formulaire|dossier)  3
panier … (vider|bloquer|disparaître|vide|perdre|valider)  2
impossible … valider … (panier|commande|paiement|dossier|demande)  4
paiement … (échouer|planter|bug|bloquer) … (site|application|appli|ligne)?  2
paiement en ligne … (impossible|échouer|refuser|bloquer|planter)  4
paiement en ligne … !fonctionner  4
# en ligne
impossible … en ligne  4
en ligne … (impossible|fastidieux|compliqué|bug|planter|échouer|laborieux|calvaire|galère)  3
en ligne … !(fonctionner|marcher|possible|disponible|aboutir|proposer)  4
!possible … en ligne  4
!(pouvoir|arriver|réussir) … en ligne  3
impossible … (par|sur|via) internet  3
!(pouvoir|arriver|réussir) … (par|sur|via) internet  3
impossible … (sur|via|par) (site|application|appli|compte|espace)  4
pas moyen … (sur|via|par) (site|application|appli|compte|espace)  4
impossible … sur … (site|application|appli|compte|espace|portail)  4
impossible … sur … mon compte  4
!moyen … (site|application|appli|compte|espace)  4
!moyen … en ligne  4
!(pouvoir|arriver|réussir|parvenir) … (site|application|appli|portail)  4
!(pouvoir|arriver|réussir|parvenir) … espace client  4
!trouver … (site|application|appli|espace)  2
introuvable … (site|application|appli|compte|espace)  4
(site|application|appli|compte|espace) … introuvable  4
!(modifier|enregistrer|valider|consulter|afficher|visible|apparaître|figurer) … (site|application|appli|espace|compte)  3
!(joignable|option) … (site|application)  2
!(trace|suivi|confirmation) … (site|application|appli|espace|compte)  3
site … !(sérieux|sécuriser|fiable|efficace|adapter)  3
site … (jour|actualiser) … jamais  3
!mise jour … (site|application|appli|espace|compte)  4
suivi … en ligne … (inexistant|bloquer|erroné|inutile)  4
suivi … en ligne … !fonctionner  4
vouloir … (site|application) … ramer  4
dématérialisation … (catastrophe|échec|bug|calvaire|ratage|problème|compliqué)  4
(informatique|numérique) … (défaillant|dépasser|bug|obsolète|catastrophe)  3
(outil|système) … (informatique|numérique) … (défaillant|nul|bug|obsolète|archaïque|dépasser|planter|lent|inutilisable)  4
(outil|système) … en ligne … (défaillant|nul|bug|obsolète|archaïque|dépasser|planter|lent|inutilisable)  4
outil … (déconner|planter|buguer|bugger)  3
(robot|=chatbot|chat) … (boucle|inutile|nul|bug)  2
assistant virtuel … (boucle|inutile|nul|bug)  2
=chatbot  2

[éloge]
(adorer|apprécier|aimer) (site|application|appli|interface)  3
merci … pour … (site|application|appli)  2
@site … @web_bien  4
(bon|super|excellent|beau|joli|chouette|parfait|meilleur|top|génial|formidable) (site|application|appli|interface)  4
@aisé & (site|interface|application|appli)  3
@site … bien (faire|concevoir|construire|expliquer|structurer|organiser|présenter|penser|ficeler|fonctionner|détailler|agencer|fournir)  5
@site … très bien  4
@site … (marcher|fonctionner) (bien|parfaitement|nickel)  4
(ravi|satisfait|content|enchanté) … (site|application|appli|interface)  4
(rapidité|simplicité|facilité|clarté|efficacité|fluidité|ergonomie|qualité|praticité) … (site|application|appli|interface|navigation|plateforme|utilisation|formulaire)  4
(navigation|utilisation|interface) … (simple|facile|fluide|intuitif|agréable|aisé|clair|rapide|pratique)  3
prise main … (simple|facile|fluide|intuitif|agréable|aisé|clair|rapide|pratique)  3
navigation … (simple|facile|fluide|intuitif|agréable|aisé|clair|rapide|pratique)  4
naviguer … (facilement|aisément|simplement)  4
(simple|facile|aisé|pratique|intuitif) … (utilisation|utiliser|usage)  2
(simple|facile|aisé) d'utilisation  3
(simple|facile) … naviguer  4
(simple|facile) … comprendre … site  4
ergonomie … (parfait|excellent|top|bon|réussir|agréable)  4
ergonomique  3
intuitif  3
convivial … (site|application)  3
(espace|compte) (client|personnel|adhérent|assuré|abonné|perso) … @web_bien  4
(espace|compte) en ligne … @web_bien  4
espace (client|personnel|adhérent|assuré|abonné|perso) … bien (faire|concevoir|fournir|organiser)  4
@ligne_acte … en ligne … (simple|facile|rapide|pratique|parfait|efficace|fluide|immédiat|top|génial|super|clair|minute|clic|facilement|rapidement)  4
(simple|facile|rapide|pratique|facilement|rapidement|facilité|simplicité|rapidité) … en ligne  3
(souscrire|inscrire|commander|résilier|déclarer|réserver|payer|gérer|faire|signer|adhérer) … en ligne … (minute|clic|simple|facile|facilement|rapidement|rapide|pratique|simplement|souci|problème)  4
tout (faire|gérer|régler|signer|souscrire) … en ligne  3
tout faire … internet  3
@ligne_acte … internet … (simple|facile|rapide|pratique|parfait|efficace|fluide|top|génial|plaisir|facilement|rapidement|bravo)  4
(par|sur|via) internet … (simple|facile|rapide|pratique|efficace|facilement|rapidement|plaisir)  3
(simple|facile|rapide|pratique|bravo|facilement) … (par|sur|via) internet  3
(quelques|deux|trois|simple|peu|seul) clic  4
en un clic  4
devis … (facile|simple|rapide) (créer|faire|réaliser|remplir|obtenir)  3
devis en ligne … (clair|simple|rapide|facile|précis)  4
formulaire … (simple|clair|facile|rapide|court)  4
paiement … en ligne … (sécuriser|simple|rapide|facile)  4
(démarche|procédure) … (dématérialiser|numérique) … (simple|facile|faciliter|rapide|pratique|clair|efficace)  4
(démarche|procédure) … en ligne … (simple|facile|faciliter|rapide|pratique|clair|efficace)  4
(dématérialisation|digitalisation|numérisation) … (pratique|réussir|bravo|top|faciliter|excellent|progrès|efficace|avancée)  4
menu =déroulant … (aisé|pratique|facile|simple)  3
suivi … (application|site) … (pratique|top|clair|parfait|précis|efficace)  4
suivi … en ligne … (pratique|top|clair|parfait|précis|efficace)  4
!bug  2
!problème … (site|application|appli)  3

[sujet]
site internet  3
site web  3
application mobile  3
espace client  2
espace personnel  2
espace adhérent  2
appli  2
interface  2
ergonomie  3

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
