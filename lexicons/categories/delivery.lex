titre  Livraison
quoi   Le client n'a pas reçu, ou a reçu incomplet, abîmé ou ailleurs, ce qu'il attendait ; le livreur ou l'emballage sont en cause, ou loués.

@paquet     colis paquet carton box marchandise commande livraison emballage pli caisse palette
@bien       colis paquet carton box boîtier modem routeur décodeur marchandise commande livraison article produit meuble canapé téléphone vêtement chaussure machine matelas journal magazine catalogue cadeau course ingrédient repas panier équipement matériel pizza
@contenu    ingrédient article produit aliment repas viande légume sauce condiment accessoire vis sachet boisson frite poulet poisson fromage élément
@porteur    livreur livreuse transporteur coursier facteur factrice postier
@sort       perdre égarer disparaître voler abîmer endommager écraser éventrer déchirer cabosser mouiller tremper détériorer défoncer détruire retourner intercepter
@abîmé      abîmer endommager écraser éventrer déchirer cabosser mouiller tremper détériorer défoncer casser détruire renverser couler exploser ouvrir éclater
@report     décaler reporter repousser retarder reculer avancer décalage report
@adresse    voisin trottoir hall poubelle jardin portail clôture palier paillasson rue pluie soleil dehors
@chose       valise bagage lunette livre fleur bouquet chéquier badge clé médicament course frigo lave-linge réfrigérateur congélateur télé télévision ordinateur tablette lit table chaise armoire fauteuil buffet étagère robe jupe manteau veste sac bijou montre bague parfum jouet poussette vélo trottinette pneu fenêtre porte cuisine carrelage parquet granulé fioul bois bouteille sapin plante coque portable imprimante cartouche manuel diplôme
@élément     vis notice pièce pied accessoire câble chargeur télécommande ceinture étagère latte tiroir porte poignée coussin chaise bouteille couvert couche lait fruit boisson cheville plan tige roue clé housse pile antivol carton paquet colis entrée dessert accompagnement sushi frite burger nem sauce pain verre assiette lame dalle carreau sachet poche lot exemplaire tome volume

[plainte]
=soit =disant (livrer|envoyer)  3
(commande|colis|box) @report  3
mieux faire … livraison  3
boîte (abîmer|écraser|enfoncer|ouvrir)  2
manquer … repas … (box|colis|commande|carton)  4
# rien reçu
!recevoir … @bien  4
@bien … !recevoir  4
@bien =non recevoir  4
=non recevoir @bien  4
@bien =non =reçu  4
@bien =non =reçue  4
=non réception  1
=non réception @bien  3
!livrer -livre -livres  4
=non livrer  4
=non =livré  4
=non =livrée  4
=non-livraison  4
=zéro livraison  4
@bien … !arriver  4
(colis|paquet|commande|marchandise|box|meuble|article|livraison) !(parvenir|venir|distribuer|acheminer|expédier|partir)  3
!(expédier|distribuer|acheminer) … @bien  4
!expédier  3
!envoyer (colis|paquet|commande|article)  3
(colis|paquet|box|commande|article|produit) … !envoyer  3
livraison … !effectuer  4
livraison … !(réaliser|honorer|assurer|faire)  4
!(récupérer|réceptionner|retirer) … (colis|paquet|commande|livraison)  1
!colis  1
(=pas =de|aucun) colis  3
attendre toujours @paquet  3
toujours attendre @paquet  3
toujours attente @paquet  3
depuis … attendre … (colis|paquet|commande|livraison)  3
attendre … (colis|paquet|commande|livraison) … depuis  3
attendre … (colis|paquet|commande|livraison) … (vain|rien)  3
(=est|=reste|=passé) ==où @paquet  3
!nouvelle (=du|=de|=mon|=ma|=notre|=des)? (colis|paquet|livraison)  3
(colis|paquet|commande|livraison) … !nouvelle  3
(colis|paquet|commande) introuvable  4
# perdu, volé, bloqué
@paquet @sort  4
(perdre|égarer|voler) @paquet  4
perte -pertes (colis|paquet|commande|marchandise)  3
vol (colis|paquet|commande)  4
(colis|paquet|commande|livraison) … (bloquer|coincer|immobiliser|stagner|errer|stationner)  3
(bloquer|coincer|immobiliser) … (douane|entrepôt|dépôt|hub)  3
(bloquer|coincer|immobiliser) … centre tri  3
(retourner|retour|renvoyer) … expéditeur  4
=npai  3
suivi … !(bouger|évoluer|actualiser|fonctionner|avancer)  3
suivi (colis|livraison|commande) (nul|inexistant|faux|erroné|incohérent|absent|fantaisiste|mensonger|bloquer)  4
!suivi (colis|livraison|commande|expédition)  3
# abîmé, mal emballé
@paquet @abîmé  4
@paquet … (abîmer|endommager|écraser|éventrer|cabosser|détremper)  4
(arriver|recevoir|livrer|réceptionner) … (endommager|écraser|éventrer|cabosser|casser|renverser|miette|vrac|morceau)  4
(abîmer|endommager|casser|écraser) … (transport|livraison|expédition|acheminement|livreur|transporteur)  4
(casse|dégât) … (box|colis|transport|livraison)  3
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
(oubli|oublier) @contenu  2
(box|commande|colis|carton|livraison) … manquer … @contenu  4
@paquet incomplet  5
@paquet partiel  4
livraison partiel  4
(colis|carton|box|commande) manquant  4
manquer (colis|carton)  4
moitié (commande|article|ingrédient|produit|colis)  1
<nombre> … (carton|colis|article|paquet) … (sur|lieu) <nombre>  3
!complet … (commande|colis|box|livraison)  3
(commande|colis|box|livraison) … !complet  4
(manquant|manquer) … (commande|colis|box|livraison|carton)  3
erreur (livraison|colis|expédition|préparation|acheminement)  3
(inverser|intervertir) (colis|commande|produit)  3
livrer … (mauvais|fois) … (box|commande|colis|article)  2
# ailleurs, mal déposé
livrer … mauvais (adresse|endroit|personne|étage|numéro|maison|bâtiment|destinataire)  5
(livrer|déposer|balancer) … @adresse  3
(laisser|poser|abandonner) … (colis|paquet|carton|commande) … @adresse  3
(livrer|déposer|laisser|remettre) … (voisin|inconnu|gardien) … (accord|prévenir|demander)  4
(livrer|déposer|laisser|remettre) … autre personne … (accord|prévenir|demander)  4
(jeter|balancer|lancer) colis  3
(colis|paquet) (jeter|balancer|lancer|abandonner)  3
(colis|paquet|carton) … (pluie|trottoir|poubelle|voisin)  3
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
refuser (livrer|monter|décharger)  4
@porteur (prétendre|dire|affirmer|prétexter|mentir|déclarer) … (absent|passer|sonner|présenter|porte)  4
(prétendre|dire|prétexter) … livrer … (alors|absent)  3
soi-disant … (passer|livrer) … (alors|absent|mais)  3
(marquer|noter|déclarer|indiquer|afficher|valider) comme? livrer … (alors|mais|or|rien|faux)  4
(déclarer|marquer|indiquer|noter) … absent  3
soi-disant (livrer|absent|passer|remettre)  4
=soi =disant (livrer|absent|passer|recevoir|envoyer)  4
avis passage … (lieu|boîte|directement|sonner|jamais|mensonger)  3
faux (passage|livraison)  3
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
livraison … (jamais|point) … (effectuer|arriver|venir|lieu)
# ce qui s'achète ou s'envoie, au sens large
!recevoir @chose  3
@chose !(recevoir|livrer|parvenir|distribuer)  4
!recevoir carte (bancaire|bleu|=vitale|fidélité|cadeau|abonnement)  3
(attendre|attente) (toujours|encore) (mon|ma|mes|notre|nos) (@chose|@bien)  3
(valise|bagage) … (perdre|égarer|abîmer|casser|endommager|introuvable|voler|retrouver|éventrer|disparaître)  4
(recommandé|lettre|pli|valise|courrier) (perdre|égarer|disparaître)  2
(recommandé|lettre|pli) !(arriver|présenter|distribuer|remettre|parvenir|livrer)  3
(vendeur|vendeuse|commerçant|boutique|marchand) … !(envoyer|expédier|livrer)  3
!(envoyer|expédier) … @chose  3
(acheter|commander|payer) … !(envoyer|expédier|livrer|recevoir)  4
(acheter|commander|payer|commande) … (toujours|jamais) rien  3
(acheter|commander|commande|colis) … rien (recevoir|arriver)  3
commande … toujours =rien  3
(colis|commande|paquet|livraison) … !(voir|venir)  3
!voir couleur … (colis|commande|paquet|article|produit|marchandise)  4
(disparaître|évaporer|volatiliser) … (colis|commande|paquet|valise|bagage|marchandise)  3
(colis|commande|paquet|marchandise|envoi) … (disparaître|évaporer|volatiliser|nature)  4
(dire|indiquer|affirmer|prétendre|soutenir|jurer) avoir livrer  3
(statut|suivi|marquer|noter|mention|déclarer|considérer) (comme)? livrer  3
prétendre … livrer  4
preuve livraison  2
photo livraison  1
rien … boîte lettre  3
boîte … (vide|rien)  1
boîte lettre vide  4
# en chemin
@paquet … (balader|promener|errer|dormir|traîner|stagner|poireauter)  3
@paquet … tour (=france|monde|=europe)  4
@paquet … (préparation|transit|acheminement|entrepôt|dépôt|douane) … (depuis|toujours|jour|semaine|mois)  3
(toujours|encore) =en? (préparation|acheminement|transit)  3
(colis|commande|livraison) (annoncer|prévoir|promettre) … (puis|décaler|repousser)  3
livraison … (décaler|reporter|repousser|avancer|reprogrammer|annuler|zapper)  4
reprogrammation livraison  3
changer … (jour|date|créneau|heure) … livraison … (prévenir|avertir|accord|demander|dernier)  3
# partiel
(livrer|recevoir) =que … (moitié|tiers|quart)  3
(livrer|recevoir) … partie … (commande|seulement|colis|article)  3
livraison … (partie|moitié|partiel|morceau|plusieurs fois|trois fois)  3
(reste|suite|solde|complément) … (commande|livraison|colis) … (jamais|attendre|arriver|quand)  3
(moitié|plusieurs|partie|un|deux|trois) … (article|produit|course|élément) (absent|manquer|manquant|oublier)  3
(oublier|oubli) … (article|produit|moitié|dessert|boisson|sauce|sushi|burger|frite)  2
commande … incomplet  4
(livraison|livrer|recevoir|colis) incomplet  4
# adresse
(livrer|livraison|envoyer|expédier|partir|arriver|adresser|remettre|déposer|poster|renvoyer) … (mauvais|faux|autre|ancien|précédent) (adresse|endroit|ville|relais|appartement|porte|immeuble|bâtiment|étage|magasin|point)  4
erreur adresse  1
adresse … (incomplet|introuvable|inconnu|inexistant) … (alors|pourtant|recevoir|colis|livreur)  3
(courrier|colis|paquet) … (autre|mauvais) (boîte|porte|immeuble|client|adresse)  4
(remettre|confier|donner|livrer) … (inconnu|passant)  3
@paquet … (remettre|confier|donner) … (inconnu|voisin|tiers|quelqu|autre)  4
@paquet … (laisser|poser|déposer|abandonner|balancer|jeter) … (@adresse|sol|vue|entrée|portillon|couloir|escalier|bord|route|chemin|mur)  4
(laisser|poser|déposer|abandonner|balancer|jeter|planquer|cacher) … @paquet … (@adresse|sol|vue|couloir|escalier|bord|route|grille|mur|haie|=muret)  4
(livrer|livraison|déposer|décharger) … pied (immeuble|camion|escalier)  3
palette … (trottoir|route|rue|portail|milieu|camion)  3
(laisser|poser|déposer) … (palette|carton|meuble|machine) … (trottoir|route|rue|portail|milieu|pied|garage)  3
(aller|chercher|récupérer|retirer) … (colis|paquet|commande|recommandé) … (kilomètre|km|loin|autre ville|bout)  3
(colis|paquet) … (relais|épicerie|tabac|consigne|dépôt|entrepôt) … (kilomètre|km|loin|bout)  4
point relais … (autre|loin|inconnu|fermer|imposer|refuser|plein|saturer)  3
# le passage
destinataire absent  4
(marquer|noter|indiquer|déclarer|prétexter|inventer|signaler|mentionner|soi-disant|dire) … (absent|absence) … (maison|présent|domicile|chez|alors)  3
(avis|mot) (passage|absence)  1
!avis passage  4
(avis|mot) passage … (sonner|maison|présent|boîte|alors|jamais|faux|date)  4
!(passer|venir|présenter|livrer) … (alors|malgré) … livraison  3
livraison … (personne|rien|aucun) … (venir|passer|appeler|arriver|prévenir)  4
livraison … !(passer|venir|arriver)  3
attendre … (camion|livraison|livreur) … (rien|vain|journée|matin|soir)  4
(camion|livreur|transporteur) (repartir|demi-tour|=reparti|filer|fuir)  3
@porteur … (refuser|refus) … (monter|livrer|descendre|décharger|porter|attendre|entrer|aider|étage|installer|déposer|sonner)  4
@porteur … (jeter|balancer|lancer|manger|voler|signer|laisser|abandonner|tromper|oublier|mentir|insulter|menacer|hurler|crier|perdre|garder)  3
chauffeur … (laisser|déposer|poser|jeter|refuser|balancer) … (colis|carton|palette|paquet|meuble|marchandise|matelas)  4
(signer|signature) … (livraison|colis|livreur|recommandé|réception) … (place|jamais|faux|mienne)  3
(livrer|livraison) (quand|=quand|comme) (=ils|=il|=ça|=cela) (vouloir|chanter)  3
livrer … absent  2
!prévenir … (livraison|livreur|passage|transporteur)  3
!(appeler|téléphoner|avertir|prévenir|informer) … (livreur|transporteur|livraison|passage)  2
!respect … (créneau|horaire|consigne|date) … livraison  4
!livrer … (bon|créneau|jour|heure|date|temps|quantité)  4
livraison … (après|avant) … (heure|créneau|midi|minuit)  2
(livrer|arriver|recevoir|colis|cadeau|commande) … après (noël|fête|anniversaire|mariage|bataille|date|événement|départ)  4
livrer … trop (tard|tôt)  3
express … (retard|arriver|jour|semaine|tard)  2
!(correspondre) … livraison  2
# casse
(casser|briser|abîmer|plier|exploser|écraser|fissurer|fendre|fêler|déchirer|tordre) … (réception|réceptionner|arrivée|livraison|déballage|ouverture|transport)  3
(arriver|livrer|réceptionner|déballer) … (exploser|briser|plier|fendre|fané|trouer|déchirure|déchirer|enfoncer|renverser|rayure|dégouliner|couler|imbibé)  3
!protection … (colis|carton|emballage|boîte|paquet|enveloppe|verre)  4
!(bulle|=calage|=rembourrage) … (carton|colis|enveloppe|boîte)  3
(simple|vieux|même) (enveloppe|sachet|sac|carton) … (protection|plier|casser|abîmer|bulle)  4
(expédier|envoyer|livrer|emballer) … (simple|vieux) (enveloppe|sachet|sac|carton|plastique)  3
(colis|paquet|carton|boîte|enveloppe) … (ouvrir|vide|=recoller|scotcher|=rescotcher|éventrer|imbibé)  1
(déménageur|transporteur|livreur|chauffeur) … (casser|abîmer|rayer|endommager|cabosser|cogner)  3
!trace … (colis|commande|paquet|livraison|valise|bagage)  4
(colis|commande|paquet|valise|bagage) … !trace  4
livrer … (tard|tardivement)  2
(moitié|partie|tiers|quart|reste) … (commande|colis|livraison|article|meuble|produit) … (arriver|livrer|recevoir)  3
seul <nombre>? (article|produit|colis|carton|repas|meuble) … (arriver|livrer|recevoir)  3
<nombre> (article|produit|colis|carton|repas|meuble) (livrer|recevoir) (=au =lieu =de|=sur) <nombre>  3
manquer @élément  2
manquer (plusieurs|deux|trois|quatre|cinq) @élément  3
(moitié|reste|suite) … (lundi|livrer|commande|course|colis) … jamais  2
attendre … @bien … depuis  3
(colis|paquet|commande|valise) … !(quitter|bouger|partir|sortir) … (entrepôt|dépôt|plateforme|centre|lundi)  3
(colis|paquet|commande|valise|bagage) … (envoyer|expédier|livrer) … (inconnu|quelqu'un)  3
(remettre|=remis) … main propre … (jamais|faux|personne)  3
(retrouver|trouver) … (colis|paquet|carton|courrier|livraison) … (@adresse|haie|buisson|herbe|boue|couloir|fossé)  4
@porteur … (pourboire|réclamer|exiger)  3
(passeport|carte|chéquier|courrier) … (envoyer|expédier|livrer|distribuer) … (voisin|inconnu|ancien adresse|mauvais adresse)  3
courrier !(distribuer|passer)  3
(bagage|valise) … (rester|oublier|laisser|manquer|bloquer|retard|arriver)  3
livrer … (boue|sale|mouillé|humide|tremper|poussière|dégueulasse)  3
(carton|colis|commande|livrer) … (boue|pluie|mouillé|trempé|humide)  3
gardien … !recevoir  3
(signature) … !(mien|=mienne) … livraison  3
seul … <nombre> … (sur|bouteille|carton|article) <nombre>  1
(perdre|égarer) (valise|bagage|recommandé|pli)  4
attente @bien  1
@bien … rester … (@adresse|quai|entrepôt|camion)  3
carte !arriver  2
(courrier|colis|paquet|lettre) … (boîte|porte) … (voisin|autre|mauvais|ancien)  4
livrer … !prévenir  3
(rendre|retourner|renvoyer|repartir) … (envoyeur|expéditeur)  4
courir après … (colis|commande|paquet|livraison|livreur|facteur)  4
(chercher|traquer|pister) … (colis|paquet|commande) … (depuis|jour|partout|semaine)  3
(sous-traitant|prestataire|transporteur|livreur|facteur|poste|centre tri) … (perdre|égarer|abîmer|casser|voler)  3
(date|jour|heure|créneau) livraison … (changer|modifier|décaler|repousser|variable|fluctuer|inconnu)  4
(envoyer|expédier|remettre|adresser) … mauvais (personne|client|destinataire|magasin|ville|pays)  4
(journal|magazine|courrier|prospectus|colis|pain|commande) … (jeter|lancer|balancer|poser) … (herbe|rue|trottoir|jardin|pluie|sol|boue|allée)  4
(@bien|@chose) … (livrer|recevoir|arriver) … (choc|bosse|rayure|fissure|fendu|cabossé|enfoncé)  4
# --- récits d'envoi ---
(commander|acheter|commande|achat) …, (jamais|toujours) … (recevoir|arriver|envoyer|expédier|livrer)  4
(commander|acheter|commande) …, toujours (rien|attendre|=attente)  3
(commander|acheter|commande|achat) …, (attendre|=attends|=attend) (encore|toujours)  3
attendre <nombre>? (@chose|@bien) … (commander|acheter|payer)  3
attendre (un|une|mon|ma|mes|deux|trois)? =livres  3
attendre =toujours (colis|paquet|commande|livraison|box|article|meuble|matelas)  3
(transporteur|livreur|facteur|coursier|camion|chauffeur|poste) … (préférer|filer|déposer|laisser|emmener|rediriger|détourner) … (point|relais|retrait|dépôt|bureau)  4
(transporteur|livreur|facteur|coursier|chauffeur) … (sans|=même =pas) … (sonner|tenter|essayer|passer|prévenir|appeler|venir|frapper)  4
sans (sonner|frapper)  3
(aucun|=pas =de) (camion|livreur|coursier|transporteur)  3
!(camion|livreur|coursier|facteur|transporteur) … (vue|venir|passer|présenter|horizon|journée|jour)  4
suivi (bloquer|figer|immobile|muet|incompréhensible)  3
(suivi|tracking|=statut) (rester|indiquer|afficher|bloquer|figer) …, (depuis|rien|alors|mais)  3
(suivi|tracking) … (bloquer|figer|inconnu|muet)  3
(colis|paquet|commande|carton) …, (repartir|=reparti|=repartie|renvoyer|retourner) … (=allemagne|=chine|=espagne|=belgique|expéditeur|étranger|dépôt|entrepôt|pays)  4
(repartir|=reparti|=repartie|renvoyer|retourner) … (=allemagne|=chine|=espagne|=belgique|=pologne|=italie|expéditeur|entrepôt|envoyeur)  3
(livrer|recevoir|arriver|réceptionner) <nombre> … sur <nombre>  4
<nombre> (caisse|carton|colis|article|produit|plat|rouleau|rideau|chaise|meuble|bouteille|livre|pièce) (livrer|recevoir|arriver) sur <nombre>  4
<nombre> … sur <nombre> … (livrer|recevoir|arriver|réceptionner|livraison)  3
!savoir … où … (passer|être|trouver|aller) … (reste|colis|commande|paquet|valise|bagage|carte|courrier|meuble|produit|camion)  4
==où (être|passer|trouver|rester) (colis|commande|paquet|valise|bagage|courrier|livraison|marchandise)  4
(colis|commande|paquet|valise|bagage|courrier) …, ==où … <question>  3
(courrier|lettre|colis) … (autre|mauvais) (boîte|étage|bâtiment|rue|hall)  3
(retrouver|récupérer|trouver|découvrir) … (colis|courrier|carte|paquet|lettre|chéquier|recommandé|commande) … (voisin|boulanger|chez|trottoir|rue|local|poubelle|buisson|haie|hall|cave|pluie|=caniveau)  4
(voisin|boulanger|commerçant|gardien|locataire) … (recevoir|récupérer|hériter|apporter|rapporter|trouver) … (=mon|=ma|=mes|=notre|=nos) (courrier|carte|lettre)  3
(voisin|boulanger|commerçant|gardien|locataire) … (recevoir|récupérer|hériter|apporter|rapporter|trouver) … (colis|paquet|commande)  3
(colis|paquet|commande|courrier) … (finir|atterrir|échouer|aboutir|retrouver|=retrouvé) … (voisin|autre|chez|fossé|trottoir|relais|poubelle|étranger|rue|jardin|inconnu)  4
(œuf|yaourt|bouteille|pot|verre|tomate|fruit|pain) … (casser|omelette|écraser|exploser|briser|éclater|compote|bouillie) … (sac|livraison|carton|livrer|fond|colis)  4
(surgelé|glace) … (mou|fondre|décongeler|tiède) … (livraison|livreur|livrer|colis)  3
chaîne froid  1
(livreur|coursier|transporteur|facteur|chauffeur) … laisser … (devant|hall|ascenseur|porte|portail|bas|rue|trottoir|pied|garage|extérieur)  4
(laisser|poser|déposer|abandonner|balancer|jeter) … (colis|commande|course|paquet|carton|meuble|électroménager|machine) … (devant|extérieur|bas|pied|ascenseur|porte|rez-de-chaussée)  3
(colis|commande|course|paquet|carton|repas) … (laisser|poser|déposer|abandonner|balancer|jeter) … (devant|extérieur|bas|pied|ascenseur|porte|rez-de-chaussée)  3
(jour|matinée|journée|après-midi|rtt|congé) … (poser|prendre|perdre|gâcher|bloquer|attendre) … (livraison|livreur|transporteur|camion|meuble|canapé|frigo|lave-linge|colis)  3
(poser|prendre|perdre|gâcher|bloquer) … (jour|matinée|journée|après-midi|rtt|congé) … (livraison|livreur|transporteur|camion|meuble|canapé|frigo|lave-linge|colis)  3
(livraison|livrer|livreur) (prévoir|annoncer|confirmer|fixer|convenir|attendre) …, (personne|rien|jamais|report|toujours|reporter|finalement|puis|annuler|demain|décaler|=vu)  4
(annoncer|promettre|prévoir) … (livrer|livraison|réception) …, (jamais|toujours|rien|personne|report|finalement)  3
(entre|créneau|plage) … (heure|<nombre>) …, (=personne|livreur|aucun livreur|camion) … (venir|passer|attendre)  2
(livreur|transporteur|coursier|facteur) … (lapin|désirer|fantôme|introuvable|perdre|fantaisiste|aux abonné absent|tort)  3
(marquer|noter|indiquer|mettre|déclarer|afficher|signaler|scanner|=scanné|valider) … (livrer|remettre|distribuer|=livré|=remis|=distribué) …, (rien|jamais|alors|mais|faux|pourtant|boîte|maison|aucun|pas|main propre)  4
(colis|commande|paquet) … (dire|soi-disant|prétendument|censé|=censer) … (livrer|remettre|distribuer|déposer)  4
(emballage|papier bulle|carton) … (inexistant|symbolique|minimum|zéro|ridicule|absent|bâcler|sommaire)  3
(colis|carton|paquet|boîte|emballage) … (enfoncer|aplatir|=aplati|percer|trouer|rafistoler|piteux état|mauvais état|sale état|lamentable|triste|déformer|souiller|=gorgé|crever|morceau|bouillie|compote|lambeau)  3
(envoyer|expédier|livrer|recevoir|déposer|remettre) … (colis|commande|paquet|article) … (autre|quelqu'un|mauvais|ancien|inconnu|voisin) … (client|personne|adresse|ville|pays|magasin|relais|nom)  3
(attendre|espérer|guetter) … (colis|paquet|commande|livraison|facteur|livreur) …, (jamais|rien|vain)  3
toujours (pas|rien|aucun) … (colis|paquet|livraison|commande|meuble|lave-linge|valise|bagage|livreur|facteur)  4
(pas|plus|aucun) (distribution|facteur)  3
=pas =de courrier … (depuis|boîte|immeuble|quartier)  2
(grue|camion) … !(passer|accéder|livrer|décharger)  2
(bagage|valise) … (rester|=restée|=restés|embarquer|charger|suivre|tapis|soute) … (aéroport|sol|tapis|pari|escale|piste|quai|vain)  3
!(bagage|valise) … (arrivée|arriver|tapis|aéroport|suivre|vol)  4
(tapis|=carrousel) … !(valise|bagage)  3
(moitié|tiers|quart|partie) … (course|commande|colis|meuble|carton|ingrédient) … (manquer|manquant|absent|oublier|jamais|passer|trappe)  4
(oublier|omettre|zapper) … (livrer|envoyer|mettre|expédier|charger|joindre) … (article|produit|commande|pied|vis|sauce|boisson|notice|carton|accessoire)  3
(livrer|recevoir) … (sans|manquer|dépourvu) (vis|notice|pied|câble|chargeur|accessoire|télécommande|couvercle|emballage|boisson|sauce|couvert|plan)  3
(attendre|attente) … (reste|solde|suite|complément) … (commande|livraison|meuble|article|colis)  3
(numéro suivi|lien suivi|tracking) … (inexistant|bidon|faux|invalide|inconnu|périmer|fonctionner|marcher|correspondre)  3
=pas =dans (carton|colis|paquet|sac|sachet|boîte|enveloppe|commande)  4
(chercher|récupérer|retirer) … (tabac|relais|point retrait|autre bout|bout ville|entrepôt|dépôt)  3
(livraison|livrer|colis|commande|expédition|envoi) … (express|prioritaire|=24h|=48h) …, (jamais|nulle part|retard|tard|lundi|semaine|samedi|quelque part|trois|quatre|cinq)  4
payer … (livraison|expédition|envoi|port) (express|rapide|prioritaire|premium)  2
(quelque part|perdre|bloquer) entre … (nulle|et)  2
(bagage|valise) …, jamais … (voir|revoir|arriver|retrouver|récupérer|embarquer)  4
(bagage|valise) …, (rendre|récupérer|retrouver|arriver|revenir) … (roue|poignée|casser|trou|ouvrir|jour|semaine|abîmer|serrure|déchirer|moins)  4
(colis|paquet|commande) (noter|marquer|scanner|déclarer|indiquer|dire) … (livrer|remettre|distribuer)  4
!gardien  3
(boîte|boîte) lettre … (déborder|fracturer|colis forcé|forcer|trop)  1
(matelas|canapé|meuble|commande|colis|frigo|machine|cuisine|robe|carton|paquet) … devoir … (là|arriver|recevoir|livrer|venir) …, (puis|toujours|finalement|jamais|encore|jour|rien|semaine|<nombre>)  4
devoir … (recevoir|livrer|réceptionner) …, (puis|toujours|finalement|jamais|encore|rien|personne)  4
(transporteur|magasin|vendeur|poste|dépôt) … (renvoyer balle|rejeter faute|se rejeter|faute poste|faute transporteur)  3
faute … (poste|transporteur|livreur|facteur)  3
(livre|=vinyle|cadre|poster|=bd|manga) … (corner|plier|écraser)  2
(coin|couverture|tranche) … (écraser|plier|corner|abîmer|enfoncer|déchirer)  3
!(moyen|possible|pouvoir|arriver|réussir|parvenir) … (localiser|suivre|récupérer|recevoir|retirer|tracer|retrouver|livrer) … (colis|paquet|commande|valise|bagage|livraison|recommandé|meuble)  3
impossible … (localiser|suivre|récupérer|recevoir|tracer|retrouver) … (colis|paquet|commande|valise|bagage|livraison|recommandé|meuble)  4
(recevoir|arriver|livrer) … sans (télécommande|notice|câble|vis|pied|chargeur|ceinture|batterie|clé|accessoire|=bandoulière|housse|boîte|sauce|couvercle)  4
cours préparation  2
(jour|semaine|mois) … (commande|colis|paquet) … (préparation|transit|acheminement|entrepôt)  2
@porteur … !trouver … (adresse|maison|immeuble)  3
(livreur|chauffeur|transporteur|facteur|coursier) … dire … !(trouver|avoir|voir|pouvoir|livrer|sonner|accéder)  4
(livreur|chauffeur|facteur|transporteur) … repartir =avec  3
=une =seule (=des|=sur|=de) <nombre>  3
attendre =toujours (=sa|=son|=ses|=leur|=leurs|=ma|=mon|=mes|=notre|=nos) (colis|commande|paquet|meuble|cadeau|robe|vélo|canapé|matelas)  3
(poste|transporteur|livreur|facteur) … dire … (distribuer|livrer|déposer|remettre)  3
(concierge|gardien|voisin|famille) …, rien (voir|recevoir|reçu)  3
(autre|reste|manquant) … (suivre|=suivront|=suivra) … (paraître|soi-disant|attendre|jamais|toujours)  3
(pot|bocal|flacon|bouteille|brique|tube|sachet) (exploser|casser|renverser|éclater|percer|couler)  3
toujours pas (==posté|==postée|==postés|==postées)  3
(vendeur|vendeuse|boutique|site) fantôme  3
(courrier|lettre) … voisin  3
(courrier|lettre|journal) … distribuer … fois … semaine  3
(lettre|courrier|colis) … voisin … =dans … boîte  4
livrer …, (pluie|trottoir|poubelle)  3
(colis|contenu|carton|enveloppe|courrier) … (tremper|mouiller|=trempé|détremper)  3
(bagage|valise|poussette) … (perdre|égarer|abîmer|casser|disparaître|introuvable)  3
(casser|abîmer|perdre|égarer|endommager) … (bagage|valise)  4
manquer … moitié … (course|article|commande|produit|plat|colis|pièce)  4
!livraison  3
aucun livraison  3
livrer … (retard|tard|tardivement)  3
(devoir|=aurait) … livrer … (hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|<nombre>)  3
(livreur|livreuse|transporteur|coursier|facteur) … (mal parler|agressif|impoli|désagréable|malpoli|insulter|grossier|insolent|odieux)  4
(point relais|relais|casier|consigne|bureau poste) … (changer|modifier|loin|fermer|plein|autre|kilomètre|=km|imposer|saturé)  3
adresse (incomplet|erroné|introuvable|inconnu|inexistant)  3
impossible … (changer|modifier|choisir) … livraison  3
livraison … (cavalier|décevant|revoir|bémol|désirer|négliger|bâcler|brouillon)  3
(suite|cause|après|pendant|durant) transport … (abîmer|casser|dommage|endommager|mauvais)  3
(abîmer|casser|dommage|endommager|mauvais état) … (suite|cause|après|pendant|durant) transport  3
(colis|commande|paquet) … (rester|bloquer|dormir|traîner) … (entrepôt|dépôt|plateforme|agence|centre tri|hub|relais|casier)  4
(faire|voyager|promener) … tour =france … colis  4
colis … tour =france  4
mal trier  4
colis (enfermer|coincer|prisonnier)  4
oubli … (colis|commande|box|livraison|récurrent|fréquent)  3
(souvent|toujours|régulièrement) … (oubli|manquant)  3
# --- parti ailleurs, resté en route
(colis|paquet|commande|courrier|pli|lettre) … (partir|envoyer|expédier|livrer|adresser|arriver|déposer|=parti|=envoyé|=livré|=livrée) … (=mon =ancien|=mon =ancienne|=ancienne =adresse|=mauvais =relais|=mauvaise =adresse|=mauvaise =ville|=autre =relais|=autre =ville|=autre =bout|=autre =département|=bout =de =la)  4
(colis|paquet|commande|bagage|valise) … (=perdu|=perdue|=perdus|=égaré|=égarée|=volatilisé|=introuvable|=envolé|=évaporé|=disparu|=disparue|=volé|=volée)  4
(colis|paquet|carton|enveloppe) (scotcher|=rescotché|=rescotchée|=recollé|ouvert)  3
(laisser|=laissé|=laissée|bloquer|=bloqué|traîner|rester|dormir|poireauter) … <nombre> (jour|semaine) … (camion|entrepôt|dépôt|hangar|centre =de =tri|plateforme|soleil|froid)  4
<nombre> (jour|semaine|mois) =pour (traverser|parcourir)  4
(laisser|=laissé|=laissée|poser|déposer|abandonner|balancer|jeter) … (=trottoir|=pluie|=bas =de =l =immeuble|=hall|=palier|=poubelles|=local =poubelle|=haie|=jardin|=par =dessus|=par-dessus|=devant =la =porte|=devant =le =portail)  1
(étiquette|bordereau) … (créer|générer|imprimer|éditer) …, (jamais|toujours|rien|=pas) … (déposer|envoyer|expédier|poster|prendre|=déposé|=envoyé)  4
!(coup =de =sonnette|sonnette|interphone)  4
(tentative|livraison|passage|avis) … (fictif|=fictive|=bidon|bidon|imaginaire|=soi =disant|soi-disant|=fantôme)  4
signature … (=pas =la =mienne|falsifier|imiter)  2
=pas =ma =signature  4
=nous =on =monte =pas  4
!monter … (étage|escalier)  4
tournée =non (=terminée|=finie)  3
tournée … !(terminer|finir)  3
(colis|paquet) … (refuser|=refusé) … (relais|plein|=car|=parce)  3
(casier|consigne) … !(ouvrir|fonctionner|marcher)  4
(casier|consigne) … (plein|=pleine|=bloqué|bloquer|code|=HS|=hs|=panne)  4
(valise|bagage|poussette) (=absent|=absente|rester|manquer|manquant)  3
(tapis|soute) … (valise|bagage|sac) … (absent|=jamais|disparaître|manquer)  4
(disparaître|=disparu|=disparue|voler|=volé) … (soute|=du =bus|=du =car)  4
(commande|vendeur|vendeuse|colis|livraison) fantôme  4
(manquer|=manque|=manquait) (visserie|vis|notice|article|câble|pied|porte|accessoire|chargeur|produit|planche|panneau)  4
(manquer|=manque|=manquait) (=deux|=trois|<nombre>|moitié) … (visserie|vis|pièce|article|câble|pied|porte|accessoire|chargeur|produit|planche|panneau|élément|colis|carton)  4
(=me|=m|=nous) … (envoyer|=envoyé|livrer|=livré|expédier) … (=à =la =place|=au =lieu)  4
(livreur|déménageur|installateur|chauffeur|=ils) … (rayer|=rayé|abîmer|=abîmé|casser|=cassé|cogner|taper|défoncer|=défoncé|érafler) … (parquet|mur|porte|carrelage|escalier|meuble|portail|peinture|encadrement|frigo)  4
(camion|véhicule) … panne …, (livraison|recontacter|reporter|livrer|reprogrammer)  4
(en cours|=en =cours) =d'acheminement … (depuis|bloquer|toujours|semaine|jour)  4
(bloquer|rester|figer|stagner) … (acheminement|=cours =de =livraison|=en =préparation|=en =transit)  3
(commande|colis) … =en =préparation … (=à =chaque|depuis|toujours|semaine|jour|éternel)  3
# --- livré, mais pas à moi, pas entier, pas en haut
(livrer|=livré|=livrée|déposer|=déposé|remettre|=remis) … (=n =est =pas =la =mienne|=pas =la =bonne|=n =importe =où|=chez =quelqu =un|=voisin =du|=mauvaise =personne|=à =côté =des|=inconnu|=au =mauvais)  4
(afficher|=affiché|noter|=noté|marquer|=marqué|statut|=indiqué|déclarer|=déclaré) livrer …, (=rien|=mais|=jamais|=pas|=alors|aucun|=où)  4
(colis|vaisselle|verre|meuble|commande|carton|assiette|vase) … (=mille =morceaux|miette|=morceaux|=en =pièces)  4
(tout|=tout) (=était|=est) (casser|=cassé|=brisé|=écrasé|=abîmé) … (carton|colis|arrivée|paquet|boîte|déballer|déballage)  4
(recevoir|=reçu|=reçue|arriver|=arrivé) (=ouvert|=ouverte|=vide|=éventré|=écrasé|=écrasée|=défoncé|=cassé|=cassée|=décongelé|=décongelée|=incomplet|=incomplète)  4
(colis|paquet|commande) … navette  4
relais … (=rien =reçu|=ne =rien =avoir|=pas =reçu|=introuvable|=ne =trouve|perdre)  4
(bosse|rayure|impact) … (livraison|transport|déballage|réception)  3
photo … (porte|boîte|palier|maison) … (autre|inconnu|=pas =la =mienne|=pas =ma)  4
(étage|installation|=mise =en =service|montage|reprise) … (payer|=payé|=payée|=payés|prévoir|=prévue) …, (=en =bas|trottoir|refus|refuser|=jamais|=pas|laisser)  4
(porter|monter|descendre|=porter|=monter) … (meuble|canapé|frigo|machine|colis|carton|lit|matelas) … (=tout =seul|=toute =seule|moi-même|=moi =même|=nous =mêmes|voisin)  4
créneau … (livraison|passage) … (=de =8h|journée|<nombre>) … (heure|=à =20h|journée)  2
(attendre|guetter|bloquer|poser|perdre) … (journée|matinée|=après-midi|=rtt|demi-journée|congé) …, (livreur|livraison|colis|camion)  4
(journée|matinée|=après-midi|demi-journée|congé) (perdre|poser) … (livreur|livraison|colis)  3
(valise|bagage) … (=partie|partir|=parti|=parties|rester|=restée|oublier|=oubliée|=envoyée|=fouillée|=fouillés|ouvrir|=ouverte|perdre|=perdue|abîmer|=abîmée|casser|=cassée|arracher)  4
(relais|dépôt|entrepôt|point =de =retrait) … =à <nombre> (=km|kilomètre|borne|minute)  3
(=reçu|=reçue|=reçus|=livré) (=une|=un|<nombre>) (=seul|=seule)  4
(commander|commande|=commandé) <nombre> …, (=reçu|=reçue|=reçus|recevoir) <nombre>? (seul|=seule|=qu|=que)  4
(=il|=manquait|=manquaient|=manquer) manquer … (crème|sauce|viande|légume|fromage|ingrédient|sachet|sac|poisson|pain|pomme|patate|carotte|fruit|œuf|plat|produit|article)  3
(colis|paquet) … (=repart|=reparti|=repartir|repartir) … (expéditeur|entrepôt)  4
(point|relais|retrait|dépôt) … <nombre> (=km|kilomètre|borne) … (=chez =moi|=de =là|loin|domicile)  2
(problème|souci|erreur) … (=jour =de =livraison|=créneau =de =livraison|=adresse =de =livraison|=de =livraison)  4
(=arrivé|arriver|=reçu) =en (puzzle|=morceaux|miette|=miettes|=kit)  4
livraison … (difficile|chaotique|compliqué|catastrophique|hasardeux|aléatoire|pénible)  4
(carton|colis|emballage|paquet|brique|bouteille|œuf|bocal) … (éclater|mélanger|mélangé|secouer|écraser|casser|=cassés|exploser|trempé|percer|ouvert)  4
(emballage|conditionnement) … !(sécurisé|protéger|soigné|adapté|solide|suffisant)  4
(horaire|créneau) … livraison … (souple|large|imposer|contraignant|inadapté|restreint|revoir)  4
livraison … souple  3
manque (produit|article|ingrédient|pièce) … (livraison|colis|commande|carton)  4
devoir … (chercher|récupérer) … (livraison|colis|commande|paquet)  4
(tournée|distribution) (facteur|courrier)  1
(colis|commande|paquet|courrier|lettre|carton|article) … !(mien|nôtre)  4
(recevoir|livrer) … (colis|commande|paquet|courrier) … (autre|autrui|voisin|inconnu)  3
!recevoir (qu'un|qu'une|que) (article|partie|moitié|colis|produit|paire|carton)  3
!recevoir =qu (=un|=une) (article|seul|produit|colis|carton|partie|paire)  4
(colis|carton|commande|paquet|caisse) … (envers|=sens =dessus|mélanger|vrac|secouer|renverser)  4
(abîmer|endommager|casser|plier|=abimées|écraser) … (conditionnement|emballage|transport|acheminement|livraison|trajet)  4
(horaire|heure|créneau|jour) … livraison … (variable|aléatoire|imprécis|fantaisiste|large|changer|irrégulier|imprévisible|impossible|contraignant|vague|trop)  4
(impossible|impossibilité) … (créneau|heure|horaire|jour|date) … livraison  4
!(message|mail|sms|informer|prévenir|avertir) … (heure|horaire|créneau|jour) … livraison  3
!savoir … (quand|jour|heure) … (livrer|colis|commande|livraison)  3
aucun … suivi … (colis|commande|livraison|envoi)  4
livraison … (forcer|forcé|imposer|subir)  4
(délai|temps) … (réception|acheminement|expédition) … (long|trop|interminable|excessif|trop|énorme)  4
(commande|colis|paquet|livraison) … mettre … (temps|longtemps|jour|semaine) … (arriver|venir|parvenir)  4
(améliorer|revoir|organiser|perfectible) …, livraison  3
livraison …, (améliorer|revoir|perfectible|urgence)  3
(difficulté|problème|souci|couac|raté) … livraison  4
(meuble|canapé|appareil|vélo|table|article|produit|écran|machine) … arriver … (rayer|casser|cabosser|fendre|abîmer|plier|tordre|taché|tacher)  4
(courrier|lettre|recommandé|pli|magazine) jamais (arriver|parvenir|distribuer|recevoir)  3
(jour|semaine|mois|<nombre>) … (=que|=j|=je|=on) … attendre … (colis|commande|paquet|livraison|meuble)
(retrouver|rester) … sans … (article|commande|colis|produit|repas) … (commander|payer|attendre)  3
(première|commande|livraison|box) … (annuler|=annulée) … (déjà|seul|dernier)  2
(percer|=percé|crever|éclater) … couler  3
!recevoir … totalité  4
(recevoir|livrer|avoir) =que <nombre> … sur (<nombre>|=trois|=deux)  4
(passeport|carte|chéquier|courrier|lettre|recommandé|chèque|diplôme|document|pli|badge) … perdre … (courrier|poste|route|acheminement|chemin|transport)  4
(perdu|perdre) … (courrier|route|acheminement|transport) … (passeport|carte|chéquier|lettre|chèque)  3
(colis|paquet|commande) … (renvoyer|retourner|repartir) … (sans|expéditeur|raison|prévenir|vendeur|entrepôt)  4
(écraser|casser|abîmer|aplatir) … fond … (sac|carton|caisse|colis|panier)  4
livrer … (heure|horaire|journée) … (travail|bureau|boulot)  4

[éloge]
flexibilité livraison  3
livraison (conforme|organisé)  3
livraison bien organiser  3
livraison (rapide|soigné|parfait|impeccable|ponctuel|nickel|excellent|super|top|efficace|irréprochable|conforme|précis|sérieux|express|fiable|organisé|régulier|réactif|éclair|flexible|pratique|facile)  4
livraison gratuit et rapide  4
(bon|excellent|super|parfait|rapide|top) livraison  4
rapidité de? livraison  4
livraison (ok|bien|niveau|rapidement|réussi|réussir)  3
livraison toujours? heure  4
livraison … temps heure  3
livraison … heure  1
livraison avance  2
livrer (rapidement|temps|heure|vite|soigneusement|ponctuellement|parfaitement|avance|frais)  3
livrer … temps heure  3
livrer … domicile parfait  3
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
(sympathique|gentil|super|excellent|charmant) @porteur  4
@porteur (très|toujours|vraiment)? (ponctuel|correct|respectueux|serviable)  4
!(problème|souci|retard|erreur|incident|couac) … livraison  3
livraison … !(problème|souci|retard|accroc|erreur)  3
commande complet  2
livraison domicile … (pratique|top|super|apprécier|appréciable|génial)  3
suivi (livraison|colis|commande) (parfait|précis|excellent|top|nickel)  3
suivi (livraison|colis|commande) temps réel  3
livraison (très|super|vraiment|extrêmement|hyper|ultra)? (rapide|impeccable|parfait|irréprochable|ponctuel|nickel)  4
(livreur|livreuse|transporteur|coursier|facteur|factrice|postier) (sympathique|sympa|aimable|gentil|agréable|poli|courtois|serviable|adorable|ponctuel|souriant|professionnel|super|top|efficace|charmant|génial|arrangeant|prévenant|attentionné|sérieux)  4
=reçu =en =24h  4
=reçu =en =48h  4
=reçue =en =24h  4
=reçue =en =48h  4
=livré =en =24h  4
=livré =en =48h  4
=livrée =en =48h  4
commander … (recevoir|livrer|arriver) … (lendemain|surlendemain|vite|rapidement|=en =avance)  3
commander (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)? … (recevoir|livrer|arriver) (lundi|mardi|mercredi|jeudi|vendredi|samedi)  3
(livrer|recevoir|arriver) … (plus tôt|plus vite|avance) … (prévu|prévoir|annoncer)  4
livrer … (jour =dit|temps|heure|délai|date =prévue|chrono)  3
livrer … date (prévoir|prévu|annoncer|dire|convenir)  3
livrer … jour (=dit|dire|prévoir|prévu|annoncer|convenu|convenir)  3
recevoir … (temps|délai) (annoncer|prévoir|impartir|record)  3
livraison … (passer|dérouler) (bien|parfaitement|nickel|impeccable)  4
livraison bien (passer|dérouler)  4
rien dire … livraison  4
rien redire … livraison  4
rien reprocher … livraison  4
livraison … rien (dire|redire|reprocher)  4
(livreur|transporteur|facteur|coursier) … (aider|monter|installer|appeler|prévenir|déposer) … (gentiment|étage|avance|avant|super|sympa)  2
suivi … temps réel … (top|génial|parfait|super|pratique|apprécier|bien)  3
(livrer|colis|commande|paquet|article) … (recevoir|arriver|livrer) lendemain  3
(envoi|expédition|réception|acheminement) (ultra|hyper|super)? (rapide|soigné|express|immédiat|impeccable|parfait|nickel|éclair|sérieux)  3
(recevoir|livrer|arriver) … <nombre> jour (chrono|seulement|top|super|parfait|nickel)  3
=reçu =le =lendemain  3
=reçue =le =lendemain  3
=livré =le =lendemain  3
(colis|commande|paquet|article) … (recevoir|livrer|arriver) … (temps|délai|heure)  3
recevoir (colis|commande|paquet|article) … (temps|délai|rapidement|vite|avance)  3
livraison … ok  3
(horaire|créneau|date|délai) livraison … respecter  3
(=reçu|=reçue|=reçus) (lendemain|surlendemain|deux jour|rapidement)  3
(colis|paquet|commande|article) … (arriver|recevoir|livrer) =en <nombre> (jour|heure)  3
joli (paquet|emballage|boîte|pochette|papier)  2
(livreur|coursier|facteur) … (monter|aider|porter|attendre|prévenir) … (étage|escalier|gentiment|sourire|appartement|fragile)  3
(colis|paquet|commande|article|carton) … (bon|parfait|excellent|impeccable) état  3
chauffeur … monter … étage  3
monter … (colis|paquet|carton|meuble|machine|canapé) … (étage|=jusqu)  4
(courrier|colis) … (distribuer|livrer|déposer) … (correctement|soigneusement|bien|soin)  3
livreur … (soigneux|=consciencieux|=précautionneux|=au =top|sérieux|efficace)  4
livreur … (=m =a|=nous =a) … (=appelé|=appelée|=prévenu|=prévenue|=attendu|=aidé|=aidée) … (=avant|=pour|=porter|=descende|=monter|=que)  4
(point relais|relais|consigne|casier) (pratique|=nickel|=au =top|=super|accueillant|sympa)  4
livraison (=ok|nickel|parfait|impeccable)  4

[sujet]
livraison
livreur
livreuse
transporteur
coursier
facteur  1
(expédition|acheminement)  1
emballage  1
conditionnement  1
transport colis
suivi (colis|livraison)
(tournée|distribution) (facteur|courrier)
livrer -livre -livres  1
colis  1

[neutre]
(téléphone|alarme|réveil|portable|sonnerie) … !sonner
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
(suspension|pause|fréquence) livraison
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
chauffeur … (taxi|vtc|bus|car|course)
!(livrer|livraison) … (abonnement|option|formule)
(mot|avis) … (conseiller|site|client)
manquer … pièce … (dossier|justificatif|identité|demande)
pièce (justificatif|dossier|identité)
pièce (administratif|comptable)
manquer pièce … (dossier|justificatif|identité|demande)
manquer pièce dossier
manquer pièce (justificatif|administratif)
(envoyer|expédier|partir|adresser|arriver) … adresse (mail|email|électronique|=e-mail)
attente (téléphone|téléphonique|ligne)
livrer … (=avec|après) … (jour|heure|semaine|mois) … retard
meuble … (trempé|mouillé|humide) … (fuite|évier|eau|plombier)
meuble (trempé|mouillé|humide)
!recevoir … (message|nouvelle|argent|paiement|virement|salaire|allocation|attestation|aide|indemnité)
(commander|acheter|payer) … !recevoir … (facture|réponse|mail|avoir|remboursement|code|confirmation)
commande … !passer
suivi … dossier
caisse … ouvrir
caisse =ouvertes
jamais … (colis|paquet|commande) … (perdre|abîmer|égarer|casser)
(jour|heure|créneau|date) livraison
(payer|plus|prix|coût) livraison
commande jamais (passer|faire|effectuer)
refaire … commande
=bon =livre
(personne|dame|infirmier|aide|employé|ouvrier|femme =de =ménage) … =sans … (sonner|frapper)
manquer pièce
manquer un peu
=un =manque =de (viande|légume|poisson|sauce|boisson|condiment)
@contenu manquer (fraîcheur|goût|saveur|cuisson|sel|maturité|assaisonnement|qualité)
payer pot casser
dommage =que (box|colis|livraison)

[exemples]
rien     J'ai reçu 3 livraisons en mai.
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
plainte  La valise n'est jamais arrivée.
plainte  Mon colis se promène d'entrepôt en entrepôt.
plainte  Carte bancaire partie à mon ancienne adresse.
plainte  destinataire absent, alors que je n'ai pas bougé de la maison
plainte  Ils n'ont livré que la moitié du salon.
plainte  Le vendeur n'a jamais expédié l'article.
plainte  Armoire livrée au pied de l'immeuble, sous la pluie.
plainte  Il manque les vis et la notice.
plainte  Sur le suivi c'est marqué livré, moi je n'ai rien.
éloge    Commandé lundi et reçu mercredi.
éloge    Rien à dire sur la livraison.
éloge    reçu en trois jours chrono
rien     Le chauffeur de taxi a refusé ma carte bancaire.
rien     Le chauffeur était poli et conduisait bien.
rien     Le virement n'est jamais arrivé.
plainte  La poste dit l'avoir distribué, le gardien n'a rien vu.
plainte  Voilà douze jours que ma commande est en préparation.
plainte  Sept caisses reçues sur neuf.
plainte  j'ai payé la livraison express et toujours rien
rien     Le canapé est trempé à cause de la fuite du voisin.
éloge    Reçu le surlendemain, dans un joli paquet.
plainte  Pas de livraison, pas d'explication.
plainte  Le coursier était agressif.
plainte  Ma commande dort dans un entrepôt.
plainte  Retour à l'envoyeur pour « adresse incomplète ».
rien     Je n'arrive pas à refaire une nouvelle commande.
plainte  Ma valise a disparu de la soute et mon paquet est parti à mon ancienne adresse.
plainte  Les déménageurs ont rayé le parquet du salon.
plainte  Vaisselle en mille morceaux, statut livré mais rien chez moi.
plainte  Mon service à thé est arrivé en miettes.
plainte  L'emballage n'est pas assez solide.
éloge    Livraison impeccable.
plainte  On m'a livré un colis qui n'est pas le mien.
plainte  Les horaires de livraison sont trop variables.
plainte  Articles abîmés lors du conditionnement.
rien     Manque d'aération près du stand de fromages.
rien     Le téléphone sonne sans réponse.
rien     Des pertes de paquets sur les jeux en ligne.
plainte  Je n'ai reçu que deux repas sur trois.
