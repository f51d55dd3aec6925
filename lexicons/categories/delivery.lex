titre  Livraison
quoi   Le client n'a pas reçu, ou a reçu incomplet, abîmé ou ailleurs, ce qu'il attendait ; le livreur ou l'emballage sont en cause, ou loués.

@paquet     colis paquet carton box marchandise commande livraison emballage pli caisse palette
@bien       colis paquet carton box boîtier modem routeur décodeur marchandise commande livraison article produit meuble canapé téléphone vêtement chaussure machine matelas journal magazine catalogue cadeau course ingrédient repas panier équipement matériel pizza
@contenu    ingrédient article produit aliment repas viande légume sauce condiment accessoire vis sachet boisson frite poulet poisson fromage élément
@porteur    livreur livreuse transporteur coursier chauffeur facteur factrice postier
@sort       perdre égarer disparaître voler abîmer endommager écraser éventrer déchirer cabosser mouiller tremper détériorer défoncer détruire retourner intercepter
@abîmé      abîmer endommager écraser éventrer déchirer cabosser mouiller tremper détériorer défoncer casser détruire renverser couler exploser ouvrir éclater
@report     décaler reporter repousser retarder reculer avancer décalage report
@adresse    voisin trottoir hall poubelle jardin portail clôture palier paillasson rue pluie soleil dehors

[plainte]
=soit =disant (livrer|recevoir|envoyer|passer)  3
(commande|colis|box) @report  3
mieux faire … livraison  3
boîte (abîmer|écraser|enfoncer|ouvrir)  2
<nombre> (article|produit|repas) (livrer|recevoir) … <nombre>  3
manquer … repas … (box|colis|commande|carton)  4
# rien reçu
!recevoir … @bien  4
@bien … !recevoir  4
@bien =non recevoir  4
=non recevoir @bien  4
@bien =non =reçu  4
@bien =non =reçue  4
=non réception
=non-réception
!réception … @bien  3
!livrer -livre -livres  4
=non livrer  4
=non =livré  4
=non =livrée  4
=non-livraison  4
!livraison  3
=zéro livraison  4
=0 livraison  4
@bien … !arriver  4
@bien … !(parvenir|venir|distribuer|acheminer|expédier|partir)  3
!(expédier|distribuer|acheminer) … @bien  4
!expédier  3
!envoyer … @bien  3
@bien … !envoyer  3
livraison … !effectuer  4
livraison … !(réaliser|honorer|assurer|faire)  4
!(récupérer|réceptionner|retirer) … (colis|paquet|commande|livraison)  2
!colis  2
attendre toujours @paquet  3
toujours attendre @paquet  3
toujours attente @paquet  3
depuis … attendre … (colis|paquet|commande|livraison)  3
attendre … (colis|paquet|commande|livraison) … depuis  3
attendre … (colis|paquet|commande|livraison) … (vain|rien)  3
==où @paquet  2
!nouvelle … (colis|paquet|commande|livraison)  3
(colis|paquet|commande|livraison) … !nouvelle  3
(colis|paquet|commande) introuvable  4
# perdu, volé, bloqué
@paquet @sort  4
(perdre|égarer|voler) @paquet  4
perte (colis|paquet|commande|marchandise)  4
vol (colis|paquet|commande)  4
(colis|paquet|commande|livraison) … (bloquer|coincer|immobiliser|stagner|errer|stationner)  3
(bloquer|coincer|immobiliser) … (douane|entrepôt|dépôt|hub|plateforme)  3
(bloquer|coincer|immobiliser) … centre tri  3
(retourner|retour|renvoyer) … expéditeur  4
=npai  3
suivi … !(bouger|évoluer|actualiser|fonctionner|avancer)  3
suivi (colis|livraison|commande) (nul|inexistant|faux|erroné|incohérent|absent|fantaisiste|mensonger|bloquer)  4
!suivi (colis|livraison|commande|expédition)  3
# abîmé, mal emballé
@paquet @abîmé  4
@paquet … (abîmer|endommager|écraser|éventrer|cabosser|détremper)  4
(arriver|recevoir|livrer|réceptionner) … (abîmer|endommager|écraser|éventrer|cabosser|casser|renverser|miette|vrac|morceau)  4
(abîmer|endommager|casser|écraser) … (transport|livraison|expédition|acheminement|livreur|transporteur)  4
(casse|dégât|dommage) … (box|colis|transport|livraison)  2
beaucoup casse  2
mal (emballer|conditionner|empaqueter|caler|protéger) … (colis|article|produit|commande|verre)  3
mal (emballer|conditionner|empaqueter)  4
!(emballer|emballé|protéger) … (colis|article|produit|correctement|bien)  3
(article|produit|colis|meuble|vaisselle) … !(emballer|protéger|caler)  4
emballage (abîmer|déchirer|ouvrir|insuffisant|inadapté|inexistant|léger|nul|déplorable|défectueux)  4
(colis|carton|box|paquet) (vide|ouvrir|vrac|éparpiller|trempé|mouillé|détremper)  3
(colis|carton|box|paquet) … vrac  4
(tout|aliment|produit|ingrédient) … (vrac|renverser|éparpiller) … (carton|box|colis)  3
glace fondre  2
(pain|poche) glace … fondre  3
# incomplet
manquer @contenu  4
manquer (un|deux|plusieurs|moitié|quelque|quart) @contenu  4
manquer <nombre> @contenu  4
manquer (moitié|quart|tiers) @contenu  4
manquer … (ingrédient|article|repas) … (box|commande|colis|recette|livraison|carton)  4
@contenu manquer  4
@contenu manquant  4
(oubli|oublier|absence) @contenu  3
(box|commande|colis|carton|livraison) … manquer … @contenu  4
@paquet incomplet  5
@paquet partiel  4
livraison partiel  4
(colis|carton|box|commande) manquant  4
manquer (colis|carton)  4
moitié (commande|article|ingrédient|produit|colis)  3
<nombre> … (carton|colis|article|paquet) … (sur|lieu) <nombre>  3
!complet … (commande|colis|box|livraison)  3
(commande|colis|box|livraison) … !complet  4
(manquant|manquer) … (commande|colis|box|livraison|carton)  3
erreur (livraison|colis|commande|expédition|envoi|préparation|acheminement)  3
(inverser|échanger|intervertir) … (colis|commande|produit)  2
livrer … (mauvais|fois) … (box|commande|colis|article)  2
# ailleurs, mal déposé
livrer … mauvais (adresse|endroit|personne|étage|numéro|maison|bâtiment|destinataire)  5
(livrer|livraison) … (mauvais|faux|autre) (adresse|endroit|ville|relais)  4
(livrer|déposer|balancer|jeter) … @adresse  3
(laisser|poser|abandonner) … (colis|paquet|carton|commande) … @adresse  3
(livrer|déposer|laisser|remettre) … (voisin|inconnu|gardien) … (accord|prévenir|demander)  4
(livrer|déposer|laisser|remettre) … autre personne … (accord|prévenir|demander)  4
(jeter|balancer|lancer) … (colis|paquet|carton)  4
(colis|paquet|carton) … (jeter|balancer|lancer|abandonner)  4
(colis|paquet|carton|commande) … (pluie|trottoir|poubelle|voisin)  3
(colis|paquet|carton|commande) … plein soleil  3
(livrer|déposer|envoyer|laisser) … relais … (lieu|domicile|demander)  3
relais … (fermer|refuser|plein|loin|kilomètre)  2
# retard, report
livraison @report  4
@report livraison  2
retard (livraison|colis|commande|expédition|acheminement)  4
livraison … (retard|tardif|interminable|longuet)  4
livraison (long|lent|catastrophique|raté|rater|manquer|fantôme|aléatoire|chaotique|capricieux|fantaisiste)  4
(colis|commande|box|paquet) … retard  4
délai livraison (long|interminable|dépasser|délirant|excessif|honteux|fantaisiste)  3
délai livraison … !(respecter|tenir)  4
!(respecter|tenir) … (délai|date|créneau|horaire|heure|jour) … livraison  4
(date|créneau|horaire|heure|jour) … livraison … !(respecter|tenir|précis|fiable)  4
créneau livraison? … (large|vaste|énorme)  2
livraison … annuler  3
annulation livraison  3
attendre … (livreur|livraison|transporteur) … (rien|journée|matinée|vain|heure)  4
(bloquer|rester|poser|perdre) … journée … (livreur|livraison|colis|attendre)  3
# le livreur
@porteur … !(passer|venir|sonner|monter|appeler|prévenir|présenter|arriver|trouver|frapper|attendre|descendre|respecter|joindre)  4
!(passer|venir|sonner|monter) … @porteur  3
!sonner  3
!interphone  1
@porteur refuser  4
refuser (livrer|monter|décharger)  4
@porteur (prétendre|dire|affirmer|prétexter|mentir|déclarer) … (absent|passer|sonner|livrer|présenter|porte)  4
(prétendre|dire|prétexter) … (passer|livrer) … (alors|absent|mais)  3
soi-disant … (passer|livrer) … (alors|absent|mais)  3
(marquer|noter|déclarer|indiquer|afficher|valider) comme? livrer … (alors|mais|or|rien|faux)  4
(déclarer|marquer|indiquer|noter) … absent  3
soi-disant (livrer|absent|passer|remettre)  4
=soi =disant (livrer|absent|passer|recevoir|envoyer)  4
avis passage … (lieu|boîte|directement|sonner|jamais|mensonger)  3
faux (passage|signature|livraison)  4
faux avis passage  4
(signature|signer) … place … (livreur|livraison|colis)  3
(imiter|falsifier|faux) signature  2
@porteur (désagréable|impoli|agressif|malpoli|grossier|incompétent|irrespectueux|odieux|menteur|voleur|fainéant|pressé|insultant|menaçant|malhonnête|feignant|injoignable|négligent)  4
@porteur sans-gêne  4
# le tri, les tournées, verdicts
courrier … !distribuer  4
distribution … courrier … (retard|irrégulier|aléatoire)  4
distribution … courrier … compte-gouttes  4
facteur … (erreur|tromper|voisin)  3
facteur … autre boîte  3
facteur … mauvais boîte  3
(problème|souci|galère|incident|aléa|cafouillage|mésaventure|couac|bémol|déboire) livraison  4
livraison … (problème|souci|bémol) … (mais|sinon|régulier|récurrent)  2
@mauvais livraison  4
livraison (revoir|cavalier|bâcler|bof|moyen|calvaire|cauchemar|désastre|fiasco|loupé|nul)  4
livraison … laisser désirer  4
livraison … (galère|catastrophe|pagaille|cata)  3
!recommander … (transporteur|livreur)  2
faire livrer … (impossible|mal|galère)  2
se faire livrer … (impossible|mal|galère)  2
(mal|impossible|difficulté|difficile) … livrer  1
(mal|impossible|difficulté|difficile) … faire livrer  1

[éloge]
flexibilité livraison  2
livraison (conforme|organisé)  3
livraison bien organiser  3
livraison (rapide|soigné|parfait|impeccable|ponctuel|nickel|excellent|super|top|efficace|irréprochable|conforme|précis|sérieux|express|fiable|organisé|régulier|réactif|éclair|flexible|pratique|facile)  4
livraison gratuit et rapide  4
(bon|excellent|super|parfait|rapide|top) livraison  4
rapidité de? livraison  4
livraison … (rapide|impeccable|parfait|irréprochable|ponctuel|nickel)  3
livraison (ok|bien|niveau|rapidement|réussi|réussir)  3
livraison toujours? heure  4
livraison … temps heure  3
livraison … heure  1
livraison avance  2
livrer (rapidement|temps|heure|vite|soigneusement|ponctuellement|parfaitement|avance|frais)  3
livrer … temps heure  3
livrer … domicile parfait  3
(horaire|créneau|date|délai) livraison? … respecter  3
délai (livraison|expédition) (court|respecter|rapide|tenir|correct)  4
(bien|parfaitement|soigneusement|super|correctement|solidement|joliment) (emballer|conditionner|protéger|empaqueter)  4
emballage (soigné|parfait|impeccable|nickel|solide|top|excellent|conforme|isotherme|efficace|bon)  3
(bon|excellent|super|parfait) emballage  3
(colis|carton|paquet|commande|box) (soigné|impeccable|intact|complet)  4
(colis|carton|paquet|commande|box) bien (emballer|préparer|fermer|protéger|ranger|organiser)  4
(colis|commande|box|paquet|article) … (recevoir|arriver|livrer) … (rapidement|intact|avance|temps)  3
(colis|commande|box|paquet|article) … (recevoir|arriver|livrer) … bon état  3
(colis|commande|box|paquet|article) … (recevoir|arriver|livrer) … parfait état  3
(recevoir|arriver) … (parfait|bon|excellent) état  3
(recevoir|arriver) intact  4
expédition (rapide|soigné|express|immédiat)  4
(envoi|acheminement) (rapide|soigné)  3
@porteur (sympathique|sympa|aimable|gentil|agréable|poli|courtois|serviable|adorable|ponctuel|souriant|professionnel|super|top|efficace|charmant|génial|arrangeant|prévenant|attentionné|sérieux)  4
(sympathique|gentil|super|excellent|charmant) @porteur  4
@porteur (très|toujours|vraiment)? (ponctuel|correct|respectueux|serviable)  4
!(problème|souci|retard|erreur|incident|couac) … livraison  3
livraison … !(problème|souci|retard|accroc|erreur)  3
commande complet  2
livraison domicile … (pratique|top|super|apprécier|appréciable|génial)  3
suivi (livraison|colis|commande) (parfait|précis|excellent|top|nickel)  3
suivi (livraison|colis|commande) temps réel  3

[sujet]
livraison
livreur
livreuse
transporteur
coursier
facteur
(expédition|acheminement)
colis
emballage  2
conditionnement  1
transport colis
suivi (colis|livraison)
(tournée|distribution) (facteur|courrier)
livrer -livre -livres  1

[neutre]
délai livraison
flexibilité livraison … revoir
livrer =bataille
(=livre|=livres) … (lire|page|auteur|édition)
livrer (avis|sentiment|témoignage|impression|commentaire|information|donnée|coordonnée|secret|combat|analyse)
livrer soi-même
livrer moi-même
livrer nous-mêmes
livrer eux-mêmes
livrer lui-même
livrer elle-même
livrer =à (=moi|=nous|=eux|=lui|=elle|=soi) =même
livrer =à (=nous|=eux) =mêmes
(frais|coût|tarif|prix|supplément) livraison
livraison (gratuit|offert|payant|cher|offrir)
livraison trop cher
frais port
adresse livraison
(bon|bordereau) livraison
(modifier|changer|choisir|choix) … (date|créneau|jour|horaire|heure|adresse) … livraison
(annuler|suspendre|décaler|reporter|sauter|arrêter) livraison
mettre pause livraison
(suspension|pause|flexibilité|fréquence) livraison
prendre commande
prise commande
passer de? commande
bon commande
(mail|email|sms|message|courriel) … confirmation … commande
!recevoir … (mail|email|sms|courriel|confirmation|facture|remboursement|réponse|avoir|code|courrier) … (commande|colis|livraison|box|livreur|produit)
!recevoir … (remboursement|réponse|facture|code)
trop emballage
beaucoup emballage
emballage (plastique|papier|recyclable|carton|individuel|inutile)
(emballage|carton) … (recycler|recyclage|écologie|écologique|gaspillage|plastique)
carton (jaune|rouge|plein)
transporteur (scolaire|routier)
manquer (produit|article|recette|repas) … (gamme|catalogue|carte|choix|menu)
manquer (recette|plat|repas) (végétarien|vegan|halal|enfant)
livraison … (pizza|cours) … proposer

[exemples]
plainte  Toujours rien reçu, le livreur dit avoir livré.
plainte  Mon colis a été perdu et personne ne sait où il est.
plainte  jai jamais recu ma commande
plainte  Le carton est arrivé éventré.
plainte  Il manque la moitié des articles.
plainte  Le livreur n'a même pas sonné.
plainte  Paquet balancé par-dessus le portail !!
plainte  Livraison reportée trois fois.
plainte  livré chez le voisin sans me prévenir
plainte  COMMANDE INCOMPLÈTE
plainte  Le facteur ne passe plus depuis quinze jours.
plainte  Deux ingrédients manquants dans ma box.
plainte  Livraison catastrophique, transporteur nul.
plainte  Colis bloqué en douane depuis le 3 mai.
éloge    Livraison rapide et soignée.
éloge    Colis très bien emballé.
éloge    Livreur aimable et ponctuel.
éloge    livré à l'heure, rien à redire
éloge    Aucun problème de livraison.
éloge    Expédition rapide, article reçu en parfait état.
rien     Je vous livre mon sentiment sur votre accueil.
rien     Les frais de livraison sont trop élevés.
rien     Je n'ai toujours pas reçu de réponse à mon courrier.
rien     Mon remboursement n'est toujours pas arrivé.
rien     Quels sont vos délais de livraison ?
rien     La serveuse est venue prendre la commande au bout d'une heure.
rien     Il manque une pièce à mon dossier.
rien     Je souhaite changer mon adresse de livraison.
rien     Nous sommes livrés à nous-mêmes dans ces démarches.
rien     Trop d'emballages plastique.
rien     Je n'ai pas reçu mon attestation d'assurance.
rien     Ma voiture a été volée.
