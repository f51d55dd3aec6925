titre  Garantie et réparation
quoi   La garantie du bien est refusée, le service après-vente ou la réparation échouent, traînent ou sont refusés ; loués, ils sont rapides et efficaces.

@appareil   appareil box boîtier modem routeur décodeur téléphone smartphone portable tablette ordinateur imprimante télévision télé téléviseur écran casque chargeur batterie machine robot aspirateur frigo réfrigérateur congélateur four chaudière radiateur climatisation chauffage ascenseur volet montre vélo trottinette moto scooter =console équipement matériel produit article canapé matelas
@atelier    garage garagiste atelier réparateur concession concessionnaire technicien dépanneur plombier chauffagiste
@remettre   réparer dépanner réparation dépannage
@garantir   garantie légal constructeur commercial décennal fabricant
@échec      échouer raté rater bâcler inefficace provisoire interminable inutile catastrophique défaillant inachevé
@bien  appareil téléphone smartphone ordinateur tablette =console machine lave-linge lave-vaisselle sèche-linge frigo réfrigérateur four chaudière vélo trottinette voiture véhicule moto scooter montre lunette canapé matelas télévision télé téléviseur aspirateur imprimante robot cafetière batterie écran chauffe-eau climatisation radiateur ascenseur portail volet prothèse casque enceinte terminal box décodeur produit article meuble pompe piscine

[plainte]
# garantie du bien
refuser … sous garantie  4
sous garantie … (refuser|refus|payer|facturer|rien)  5
sous garantie … !(réparer|prendre|échanger|remplacer|couvrir|vouloir|changer)  5
!(réparer|échanger|remplacer|couvrir|changer) … sous garantie  4
garantie (constructeur|légal|commercial|décennal|fabricant|conformité) … (refuser|inexistant|inutile|bidon|ignorer|contester)  5
garantie (constructeur|légal|commercial|décennal|fabricant|conformité) … !appliquer  5
garantie (constructeur|légal|commercial|décennal|fabricant|conformité) … !fonctionner  5
garantie (constructeur|légal|commercial|décennal|fabricant|conformité) … !jouer  5
refuser … garantie (constructeur|légal|commercial|décennal|fabricant|conformité)  5
refuser … (appliquer|jouer) … garantie … (appareil|produit|article|téléphone|machine|constructeur|légal|matériel)  5
!(appliquer|honorer|respecter) … garantie (constructeur|légal|commercial|décennal|fabricant|conformité)  5
(appareil|produit|article|téléphone|machine|montre|canapé) … garantie … (refuser|refus|exclure)  3
=hors garantie  1
fin garantie … (panne|lâcher|casser)  2
(panne|lâcher|casser) … (fin|après|juste) garantie  3
extension garantie … (inutile|arnaque|refuser|rien)  3
extension garantie … !fonctionner  3
(oxydation|choc) … (prétexte|refuser|prétendre|exclure)  3
mauvais utilisation … (prétexte|refuser|prétendre|exclure)  3
annuler garantie  2
# SAV
@mauvais =sav  2
=sav @mauvais  2
=sav (inexistant|incompétent|injoignable|désastreux|absent|honteux|inutile|incapable|zéro|catastrophe|décevant|inadmissible|pourri|long|lent|muet|sourd|fantôme|horrible|déplorable|bidon|inacceptable)  2
=sav … !(répondre|réparer|résoudre|servir|fonctionner|savoir|pouvoir|vouloir|professionnel|efficace|sérieux|réactif|suivre|hauteur|rien)  2
!=sav  1
problème =sav  1
service après-vente (inexistant|incompétent|injoignable|nul|désastreux|absent|honteux|inutile|zéro|catastrophique|lamentable|déplorable|pitoyable|médiocre|lent|mauvais)  2
!service après-vente  1
service après-vente … !(répondre|réparer|résoudre|servir|fonctionner|efficace|réactif)  2
@mauvais service après-vente  2
après-vente (inexistant|nul|absent|lamentable|déplorable|catastrophique)  4
# réparation ratée
mal réparer  5
réparation @échec  5
@échec réparation  4
réparation (mal|faire) faire  3
réparation … !(tenir|durer|faire|effectuer|fonctionner|résoudre|conforme|terminer|aboutir)  1
!réparer … @appareil  2
@appareil … !(réparer|dépanner)  2
!(réparer|dépanner)  1
!(savoir|parvenir|réussir|arriver) réparer  1
réparer … (mal|moitié|travers)  3
(réparer|réparation) … (encore|retomber|nouveau|toujours) … panne  5
même (panne|problème|défaut|souci) … (après|depuis|malgré|retour) … (réparation|atelier|garage|intervention|réparer|=sav|dépannage)  5
(après|malgré|depuis|suite) … (réparation|dépannage) … (panne|même|toujours|fuite|pire|empirer|persister)  4
retomber … panne  4
(ressortir|sortir|récupérer) … (garage|atelier|réparation|=sav) … (même|pire|encore|toujours|voyant|rayure|rayer|abîmer)  5
revenir … (réparation|=sav|atelier) … (même|encore|panne|état|cassé|pire)  5
pire réparation  3
(<nombre>|=2e|=3e|=4e|=ème|=énième) fois … (changer|remplacer) … (box|appareil|décodeur|téléphone|machine|modem|matériel)  3
<nombre> fois … (réparer|atelier|=sav)  1
(changer|remplacer) … fois … (box|appareil|décodeur|téléphone|machine|modem|pièce)  3
# trop long
(semaine|mois|jour|an|depuis) … =en =réparation  3
(immobiliser|bloquer|garder|dormir) … (atelier|garage|=sav|concession)  1
pièce (détaché|rechange) … (indisponible|rupture|introuvable|attente|mois|semaine|manquer|commander)  4
(attente|attendre|manque|rupture) … pièce (détaché|rechange)  4
!pièce détaché  4
# refus de réparer ou de remplacer
refuser (réparer|dépanner)  2
refuser … (remplacer|changer|échanger) … @appareil  4
refus … (réparer|remplacer|dépanner) … @appareil  4
!(remplacer|changer) (appareil|box|décodeur|modem|pièce|matériel|machine)  3
(appareil|box|décodeur|modem|machine|matériel|télécommande) !(remplacer|changer)  4
(demander|attendre|réclamer) … (remplacement|échange) … (appareil|box|décodeur|modem|matériel|télécommande) … (toujours|vain|depuis|rien)  4
irréparable … (appareil|téléphone|machine|jeter|racheter|an)  3
non réparable … (appareil|téléphone|machine|jeter|racheter|an)  3
!réparable  1
(devis|frais|facture|coût) … réparation … (exorbitant|abusif|payant|délirant|excessif|honteux)  4
(devis|frais|facture|coût) … réparation … prix neuf  4
devis … (exorbitant|abusif) … (réparer|appareil|machine)  3
!(appareil|téléphone) … (prêt|remplacement)  2
(dépannage|intervention|dépanneur) … (inutile|échec|inefficace|bâcler|raté|échouer|vain)  3
(garage|garagiste|réparateur|dépanneur|concessionnaire) … (incapable|incompétent|bâcler)  3
@atelier … !(réparer|trouver|résoudre|savoir) … (panne|problème|réparer|défaut)  4
panne … !(résoudre|réparer|trouver|diagnostiquer)  3
!(résoudre|trouver) panne  3
(ascenseur|chaudière|chauffage|interphone|portail|volet|fuite) … !(réparer|réparation|remplacer)  4
(perdre|égarer) … (téléphone|appareil|ordinateur|machine) … (=sav|réparation|atelier)  4
(renvoyer|envoyer|rejeter) … balle … (constructeur|fabricant|magasin|=sav|garantie)  4
# la garantie qui ne joue pas
(garantie|garantir) (constructeur|légal|commercial|décennal|fabricant|conformité) … !(appliquer|jouer|fonctionner|marcher|couvrir|respecter|honorer|répondre|valable)
garantie … !(appliquer|jouer|fonctionner|marcher|honorer) … @bien
@bien … garantie … !(appliquer|jouer|fonctionner|marcher|couvrir|honorer|valable)
=la =garantie !(appliquer|jouer|fonctionner|marcher|valable)  2
(garantir|garantie) … (=soi-disant|=soi =disant|soi-disant|bidon|illusoire|inutile|=vent)
garantir <nombre> an … !(vouloir|savoir|couvrir|réparer|prendre)
@bien … (garantir|garantie) … (refuser|refus|exclure|oxydation|choc|soi-disant|bidon)
(casser|panne|défaut|lâcher|=hs) … garantie … (refuser|refus|exclure|expirer|terminer)
(oxydation|chute|mauvais usage|mauvais utilisation|mauvais entretien|usure) … (prétendre|selon|prétexte|accuser|eux|garantie|invoquer|soi-disant)
(dire|prétendre|selon|prétexte|accuser|invoquer|prétexter|conclure) … (oxydation|mauvais usage|mauvais utilisation|mauvais entretien|usure normal)
!(couvrir|=couvert|=couverte) … =par =la =garantie
(constructeur|fabricant|marque) … (refuser|refus|renvoyer|rejeter) … (prendre|prise charge|réparer|remplacer|vendeur|magasin|garantie)
(vendeur|magasin|enseigne|distributeur) … (renvoyer|rejeter|voir avec) … (fabricant|constructeur|marque)
(accuser|prétendre) … (tomber|casser|mouiller|ouvrir|abîmer) … @bien
(fin|expiration|après|hors|terme) … garantie … (panne|casser|lâcher|=hs)
(panne|casser|lâcher|=hs|mort) … (après|fin|expiration|juste|hors) … garantie
extension … (=pour =rien|inutile|arnaque)
extension … !(couvrir|servir|fonctionner|marcher)
# SAV et allers-retours
=sav … (attendre|vouloir|demander|exiger|renvoyer|refuser|perdre|facturer|traîner|promener|balader|long|mois|semaine|photo|=moi-même|payant)  2
(renvoyer|envoyer|retourner|retour|allers-retours|passage|déposer) … =sav … (perdre|perdu|payer|rien|même|mois|semaine|toujours|=sans|frais|fois)
(payer|facturer) … (=sav|diagnostic|renvoi =au)
frais … diagnostic  2
aller-retour … (=sav|garage|atelier|réparation)
# réparation ratée, jamais faite
(réparation|devis) … (cher|coûter|prix) … (neuf|achat|racheter)
(technicien|réparateur|dépanneur|plombier|chauffagiste|électricien|artisan|garagiste|serrurier) … =sans =réparer
(technicien|réparateur|dépanneur|plombier|chauffagiste|électricien|artisan|garagiste|garage) … !(résoudre|réparer|reprendre)
(réparer|réparation|reprendre|intervenir|intervention|passage|dépannage|garage|garagiste) … (toujours|encore|même) … (fuite|panne|bruit|problème|voyant|défaut|erreur)
(fuite|panne|bruit|problème|voyant|défaut|erreur) … (toujours|encore|même|revenir|=rallumé|rallumer) … (réparation|passage|intervention|garage|atelier|dépannage)
(rendre|restituer|revenir|récupérer|ressortir) … @bien … (=non =réparé|pire|panne)
@bien … (rendre|=rendu|restituer|revenir|récupérer|ressortir|retourner) … (=non =réparé|=non =réparée|pire|panne|rayer|=sans =réparation)
(=sans|=non) (réparer|réparation|=réparé|=réparée)  1
réparer … (casser|abîmer) … (autre|chose)
(casser|abîmer|rayer|endommager) … (=en =réparant|démontage)  3
(garagiste|atelier|réparateur) … (casser|abîmer|rayer|endommager|empirer)
(échange|remplacement) standard … (panne|défaut|même)
!(appareil|téléphone) =de =prêt  3
@bien … (parti|=partie|immobiliser|bloquer|=coincé|=coincée|dormir|=garage|=atelier) … =en =réparation
@bien … (garage|atelier|=sav|concession|réparateur) … (depuis|semaine|mois)  2
!pièce … (fabriquer|disponible|trouver|commander|stock)
pièce … !(fabriquer|disponible|commander|stock|livrer)  2
pièce … (introuvable|indisponible|rupture) … @bien
@bien … (pièce) … (attente|attendre|introuvable|rupture|semaine|mois|commander)
(bailleur|propriétaire|syndic|agence|gardien|mairie) … !(réparer|remplacer|réparation)
(fuite|chauffage|chaudière|ascenseur|interphone|portail|volet|serrure|vmc|ballon|chauffe-eau) … (jamais|toujours|rien) … (réparer|réparation|remplacer|intervention)
(fuite|ascenseur|chaudière|volet|interphone|portail|chauffe-eau) … panne … depuis … (syndic|bailleur|réparer|rien|propriétaire)
rien … réparer
(irréparable|=non =réparable) … (selon|eux|débrouiller|=dit|=disent|dire)
(changer|remplacer|échanger) … (appareil|box|terminal|machine|décodeur|téléphone|modem|pièce) (défectueux|=hs|=en =panne)
(devis|facture) … (réparer|réparation|=répa) … (cher|prix|=euros|€)  1
(=sous|encore =sous|toujours =sous) garantie … (payer|facturer|devis|=frais|débrouiller|charge)
garantie … <nombre> an … (soi-disant|=mais|pourtant|rien|oublier|refuser|exclure)
(garantir|garantie) <nombre> an … (=soi =disant|soi-disant|pourtant|mais)
(fabricant|constructeur|marque) …, (magasin|vendeur|enseigne|distributeur)  2
(voir|adresser|retourner|tourner) … (avec|=vers|=au|=à =la) (constructeur|fabricant|marque)
(réparer|réparation) … (=mes =frais|=ma =charge|=ma =poche|ailleurs)  1
(revenir|=revenu|=revenue|retour|retourner|=rendu) … =sav
(appareil|téléphone|machine|=console|ordinateur|vélo|voiture|montre|casque) … (revenu|=revenue|revenir) … (même|rayer|rayé|=rayée|abîmer|souci|défaut|problème|panne)
(troisième|quatrième|deuxième|énième) (réparation|dépannage|retour =sav)  3
(panne|tomber =en =rade|lâcher|rendre =âme|mort) … (fin|après|bout|juste) … garantie
obsolescence  2
!(pièce|=pièces) détacher
(réparation|dépannage|intervention) … !(faire|tenir|durer)
consommable … (batterie|garantie|pièce|moteur|panne|selon|=dit|annoncer|refus)  2
(garantie|garantir) … !(main|pièce|batterie|moteur|usure|écran)
garantie …, !prendre … charge  1
(moteur|batterie|écran|carte =mère|=compresseur|pompe|disque) … (mort|mourir|lâcher|=hs|griller|claquer) …, (vendeur|magasin|garantie|=sav|fabricant|marque)
(vendeur|magasin|=sav|marque|fabricant) … (réclamer|exiger|demander) … (facture|ticket|boîte|emballage|numéro =de =série)  2
(diagnostiquer|diagnostic|réparer|réparation) … <nombre> (semaine|mois)  1
<nombre> (semaine|mois) … (diagnostiquer|réparer|réparation|diagnostic)  2
(refus|refuser) … (=de|=la|=sous) garantie … @bien
(refus|refuser) … garantie … (téléviseur|=télé|téléphone|appareil|machine|produit|ordinateur|voiture|facture|carton|ticket|emballage)
garantie … (refuser|refus) … (carton|emballage|ticket|facture|=parce)
(garder|conserver) … (carton|emballage|boîte) … (an|garantie|=origine)
refuser =de =les? =le? =la? (refaire|réparer)  2
!reprendre … (gratuitement|=gratuit|=sans frais|charge)  3
(panne|problème|bruit|voyant|fuite) … revenir … (jour|semaine|mois|encore|lendemain|après)  2
(fabricant|constructeur|marque|concessionnaire) … renvoyer … (installateur|fabricant|vendeur|magasin|concession|garage)  3
installateur … renvoyer … (fabricant|constructeur|marque|sav)  3
(technicien|réparateur|dépanneur|plombier|chauffagiste|électricien|artisan|garagiste) … !revenir … (terminer|finir|réparer)
=sav … (réparation|réparer|pièce|panne|technicien) … (attendre|toujours|jamais|semaine|mois|manquer|rien)  4
!(remédier|réparer) … (problème|panne|service|technicien)  2
# --- garantie refusée, SAV
garantie (refuser|=refusée|=refusé|rejeter|=rejetée|=annulée|=caduque|exclure|=exclue)  5
!(jouer|appliquer|respecter|marcher|fonctionner) garantie  2
(garantie|sav) … (=oxydation|exclusion|exclure|=prétexte|prétexter|=mauvaise =utilisation|=usure|=du =vent|=mensonge|bidon|=inutile|théorique)  4
(montre|téléphone|appareil|machine|télé|ordinateur|frigo|tablette|chaudière|vélo|trottinette|aspirateur) … (panne|tomber =panne|lâcher) … (=personne|=renvoyer|=renvoie|sav|fabricant|constructeur|garantie)  3
(renvoyer|=renvoie|=renvoient|rediriger) … (fabricant|constructeur|marque|=sav|réparateur)  4
(constructeur|fabricant|=la =marque|réparateur|=sav) =qui (voir|=voit|gérer|=gère|décider|=décide|=s =en =occupe)  4
(déposer|=déposé|=déposée|=chez|partir|envoyer|rester|=confié) … (=sav|réparateur|=atelier|centre =technique|réparation) … (depuis|=mois|semaine|<nombre>|toujours|mai|juin|avril|mars)  1
(=en =réparation|=au =sav|=chez =le =réparateur|=en =atelier) … depuis  4
(attente|attendre) … (=pièces =détachées|=pièce =détachée|pièce rechange)  4
pièce … (introuvable|=plus =fabriquée|=indisponible|=plus =disponible|=en =rupture)  3
(=non|jamais|=pas) (=réparé|=réparée|=réparés)  1
(devis) … <nombre> … (réparation|réparer|panne)  2
<nombre> (an|mois) =de garantie …, (mais|=il =faut|refuser|exclusion|=payer|rien|=au =bout|mort)  4
(extension =de garantie|garantie =étendue|assurance =casse) … (rien|inutile|refuser|vent|=arnaque|jamais|=exclusion)  4
(sav|garantie) … (proposer|imposer) … (=bon|=avoir|=reconditionné|reconditionné|payer)  3
(=sav|service après-vente) … (nul|=zéro|inexistant|lamentable|catastrophique|honteux|déplorable|pitoyable|=à =fuir|incompétent|injoignable|lent|inefficace|minable)  2
(réparation|devis|intervention) … (payant|=payante|payer|facturer|=facturée|<nombre>) … garantie  4
garantie … (=me|=nous|=vous|=on) … (=faire =payer|=fait =payer|payer|facturer|=réclame)  2
(réparer|=réparé|=réparée|remonter) … (=n =importe =comment|=à =la =va =vite|=mal|=avec =du =scotch|=bâclé)  4
(retour|revenir|=revenu|=revenue) … (atelier|=sav|réparation) …, (=même|=toujours|=pas|=encore|=pire)  4
(=téléphone|appareil|voiture|véhicule) =de =prêt … (refuser|=refusé|aucun|=inexistant)  2
(perdre|=perdu|égarer) … (=sav|réparation|réparateur|atelier)  2
(=sav|atelier|réparateur) … (perdre|=perdu|égarer|abîmer|=abîmé|casser|=cassé|=rayé|rayer)  4
(appareil|téléphone|montre|=pc|ordinateur) … (perdre|=perdu|égarer|=égaré) … (=sav|réparation|atelier)  4
échange =standard … (refuser|=refusé|refus|attendre|jamais)  3
!réparer … (appareil|machine|téléphone|=sav|garantie|montre|ordinateur|télé|lave-linge)  3
=même (panne|symptôme|défaut|bruit|voyant) … (=après|=réparation|=mois|=semaine|=jour|=aujourd'hui)  4
(réparer|=réparé|=réparée|réparation) …, =même (panne|problème|défaut|symptôme)  5
(=voyant|bruit|panne|défaut|fuite) … (=rallume|=rallumé|=revenu|=revient|=réapparu|=recommence) … (=après|=semaine|=jour|=lendemain|=garage|=réparation)  4
(passage|retour|=retourné|=retournée|=retournés|visite) … (garage|atelier|concession|sav|opticien|dentiste|=chez =eux) …, (=même|=toujours|=rien|défaut|=revient|=pas =réglé|=autre =chose)  4
(=sous =garantie|garantie) … refuser … (=prendre =en =charge|prise =en =charge|réparer|=réparation|=prise)  5
(concession|constructeur|garage|marque|fabricant|vendeur|artisan) … refuser … (=de =prendre =en =charge|=prise =en =charge|garantie|réparer|=réparation)  5
refuser … (=de =reprendre|=de =refaire) … (bridge|couronne|implant|prothèse|travail|pose|verre|lunette|coupe|=son =travail)  5
!vouloir … (=reprendre|=refaire) … (bridge|couronne|implant|prothèse|travail|pose|verre|lunette|malfaçon)  3
!reprendre … travail … (=autres|=collègue|=précédent|=prédécesseur)  4
(véhicule|voiture) … sous garantie … (facturer|payer|=ma =charge|=mes =frais)  5
(=attends|=attend|=attendons|attendre|=rupture|=introuvable|=commande) … (pièce|pompe|boîtier|moteur|turbo) … (=constructeur|mois|semaine|=garage|=garantie|=depuis)  3
(=diagnostic|réparation) … (=faux|=fausse|=erroné|=inutile|=pour =rien|=rien =trouvé)  4
!trouver … (=la =panne|origine|=le =problème) … (garage|mécanicien|technicien|réparateur|atelier)  3
=pour =me =dire =qu =il =faut … (=en =acheter|=changer|=racheter)  4
# --- au SAV, même panne, pièce attendue, garantie refusée
(déposer|envoyer|laisser|confier|=déposé|=envoyé|=déposée|=envoyée) … =sav …, (toujours|rien|jamais|revenir|=revient|refus|nouvelle|depuis)
(rendre|=rendu|=rendue|récupérer|ressortir) … (voiture|véhicule|auto|moto|=appareil) … (témoin|voyant|bruit|panne|=même)
(voyant|témoin) … (rester|toujours|encore)? (=allumé|allumer|clignoter)
(pièce|pompe|carte électronique) … (jamais|toujours =pas) (commander|=commandée|arriver|=arrivée)
(voiture|véhicule|auto|moto|camion|scooter) … (immobiliser|=immobilisée|=immobilisé)  1
garantie (décennal|=décennale) … (refuser|connaître|=connaissent|marcher|jouer|ignorer|=pas)
(changer|remplacer|=changé|=remplacé) … pièce … (inutile|=pas =besoin|hasard|=rien|=même)
!(appliquer|respecter|honorer) … garantie
(panne|problème|bruit|fuite) … (revenir|=revenue|=revenu|recommencer|=recommence) … (jour|semaine|après|lendemain|réparation)
(=en =panne|=tombe =en =panne|=tombée =en =panne) … =sous garantie
=sous garantie …, (refuser|refus|rien|attendre|=attends|toujours|=sav|semaine|mois)
(technicien|dépanneur|chauffagiste|plombier|réparateur) … (repartir|=reparti|=repart|=s'en =va) … (=sans|=rien|=même|toujours)  2
(réparation|intervention) … (raté|=ratée|inefficace|inutile|=bâclée|=mal =faite)
(=sav|magasin|vendeur|constructeur|fabricant|garage|garagiste|concessionnaire|enseigne) … (refuser|refus|=refuse|=refusent) … garantie
(refuser|refus|=refuse|=refusent) … garantie … (constructeur|légal|=légale|fabricant|appareil|produit|téléphone|voiture|réparation)
revenir … =sav … (état|panne|=même|pareil)
=sous garantie …, (réparation|=facture|pièce|devis) … (payant|=payante|facturer|=facturée|payer)
=sous garantie … (mais|pourtant) … (payant|=payante|payer|facturer|refuser)
(<nombre>|=deuxième|=troisième|=quatrième|=second|=3e|=3ème|=2ème) (passage|retour|envoi) … =sav
# --- le réparateur, la pièce, le bien gardé
(réparateur|dépanneur) … !(venir|passer|arriver|présenter|rappeler|déplacer)  4
!(vouloir|pouvoir|savoir|daigner) … réparer  1
!pièce (=de =rechange|rechange)  4
(garage|atelier|concession|=sav|réparateur) … (garder|immobiliser|bloquer) … (voiture|véhicule|moto|vélo|appareil|téléphone|machine) … (depuis|mois|semaine)  4
<nombre> (intervention|réparation|passage) … (toujours|encore|même|rien) … (panne|fuite|bruit|problème|défaut|=là)  4
irréparable … (mois|semaine|attente|attendre)
@bien (rendre|restituer|revenir|ressortir) … même (bruit|panne|défaut|problème|état)  3

[éloge]
@bon =sav  2
=sav (réactif|efficace|rapide|compétent|excellent|irréprochable|parfait|super)  2
@bon service après-vente  5
service après-vente (réactif|efficace|rapide|compétent|excellent|irréprochable|parfait|super|top|impeccable|remarquable)  5
bien réparer  4
réparer (rapidement|parfaitement|vite|efficacement|gratuitement|immédiatement|aussitôt|impeccablement|jour|heure|lendemain)  4
réparation (rapide|impeccable|parfait|soigné|efficace|gratuit|nickel|excellent|immédiat|réussi|top)  5
réparation bien faire  5
(rapide|excellent|bon|super|parfait) réparation  4
rapidité … (réparation|dépannage|dépanneur)  3
dépannage (rapide|efficace|impeccable|parfait|immédiat|excellent)  4
(dépanneur|réparateur) (rapide|efficace|sympathique|compétent|professionnel|super|aimable|top|excellent)  3
(remplacer|échanger|changer|réparer) … sous garantie … (rapidement|gratuitement)  5
(remplacer|échanger|changer|réparer) … sous garantie … !problème  5
(remplacer|échanger|changer|réparer) … sous garantie … !souci  5
(remplacer|échanger|changer|réparer) … sous garantie … !discuter  5
(prendre|prise) charge … sous garantie  3
(appareil|box|décodeur|modem|téléphone|machine) … (remplacer|échanger) … (rapidement|gratuitement|immédiatement)  4
(appareil|box|décodeur|modem|téléphone|machine) … (remplacer|échanger) … !problème  4
(appareil|box|décodeur|modem|téléphone|machine) … (remplacer|échanger) … !souci  4
garantie constructeur … (respecter|parfait|efficace|honorer)  4
@bien … (réparer|remplacer|échanger) … (lendemain|gratuitement|rapidement|aussitôt|=sans =discuter|=sans =frais)
(panne|défaut) … (appareil =neuf|remplacer|échanger|réparer) … (jour|gratuitement|rapidement|heure|=sans)
(appareil|=produit|modèle) =neuf … <nombre> jour
pièce … (renvoyer|recevoir|remplacer|envoyer) … <nombre> jour … =sans
=sav (au top|excellent|réactif|efficace|formidable)
garantie … (jouer|fonctionner|marcher|respecter|honorer) … (parfaitement|bien|=sans|problème|immédiatement)
(technicien|dépanneur|réparateur|plombier|garagiste|chauffagiste) … (réparer|trouver|dépanner|résoudre) … (rapidement|minute|heure|vite|premier coup|immédiatement|=du =premier)
(remplacer|réparer|échanger) … =sans (discuter|discussion|question|rechigner|frais|broncher)  4
(bravo|merci|super|excellent|top|parfait) (sav|service après-vente)  4
(sav|service après-vente) (réactif|efficace|top|parfait|super|excellent|impeccable|rapide|formidable|performant)  4
(=réparé|=réparée|=changé|=changée|=remplacé|=remplacée|=échangé) (=sous|=par =la) garantie  4

[sujet]
service après-vente
après-vente
sous garantie  2
garantie (constructeur|légal|commercial|décennal|fabricant)  2
=sav  1

[neutre]
économiquement irréparable
(dommage|dégât|sinistre|accident|assurance|franchise|expert|expertise|vandalisme|carrosserie) … réparation
réparation … (expert|expertise|assurance|sinistre|assureur|franchise|accident)
réparation … (dommage|préjudice|civil|dégât)
(devis|montant|estimation|charge|frais|coût|facture|prendre) … réparation … (véhicule|voiture|sinistre|dommage)
demande réparation
(niveau|bon|mauvais) garantie
garantie (conducteur|perte|accident|vol|décès|invalidité|obsèques|habitation|bris|juridique|loyer|assistance|santé|dépendance)
pièce (justificatif|identité|joint|complémentaire)
réparer (erreur|injustice|tort|oubli|préjudice)
erreur réparer
réparation … (diagnostic|=plus) … rapide
diagnostiquer … (maladie|cancer|médecin)
=sav … (repas|recette|colis|livraison|box)
réparation (ligne|réseau|fibre|box|antenne)
réparer … (ligne|réseau|fibre|connexion|internet)

[exemples]
plainte  Le SAV refuse de prendre ma cafetière sous garantie.
plainte  Voiture ressortie du garage avec la même panne.
plainte  sav inexistant
plainte  Trois mois que ma console est en réparation, toujours rien.
plainte  Service après-vente lamentable.
plainte  Chaudière mal réparée, elle fuit à nouveau.
plainte  Le technicien n'a pas su réparer la machine.
plainte  L'ascenseur n'est toujours pas réparé.
plainte  On attend une pièce détachée depuis six semaines
plainte  Réparation bâclée, le vélo est retombé en panne.
plainte  Ils refusent de remplacer l'appareil
plainte  c la 3e fois qu'on me change le décodeur
éloge    Réparation rapide et soignée.
éloge    Service après-vente très réactif.
éloge    Mon lave-linge a été bien réparé.
éloge    Dépannage efficace un dimanche, bravo.
éloge    Appareil remplacé sous garantie sans problème.
rien     Les garanties de ce contrat sont faibles.
rien     L'expert a sous-estimé les réparations de ma voiture.
rien     Mon véhicule a été déclaré économiquement irréparable.
rien     Quelle est la durée de la garantie ?
rien     La garantie perte d'emploi a été refusée.
rien     Il manque une pièce justificative.
rien     Plus d'internet depuis lundi.
rien     J'attends la réparation de cette injustice.
rien     Prix trop élevé.
rien     Je n'ai pas été remboursé.
rien     Mon assureur refuse d'indemniser le vol.
plainte  Le fabricant refuse la prise en charge, choc externe selon lui.
plainte  Frais de diagnostic de 45 € pour une tablette sous garantie
plainte  Le plombier n'est jamais revenu terminer.
plainte  vélo rendu avec le même bruit
plainte  le bailleur repare rien dans l'immeuble
éloge    Lave-vaisselle remplacé gratuitement en trois jours.
rien     Ma banque m'a garanti un bon taux.
rien     Je suis passé au garage pour la vidange.
plainte  Ordinateur revenu du SAV avec la même panne.
plainte  Le magasin dit de voir avec la marque, la marque renvoie au magasin.
plainte  Cinq semaines pour réparer un simple fusible.
plainte  Refus de garantie sur mon aspirateur parce que je n'ai plus le carton.
rien     Je souhaite connaître la durée de garantie de ce téléviseur.
plainte  Le SAV attend une pièce pour la réparation depuis deux mois.
rien     L'assureur a fait passer un expert au garage.
plainte  Garantie refusée pour une soi-disant oxydation.
plainte  Mon aspirateur est au SAV depuis trois mois.
plainte  L'atelier a perdu mon ordinateur.
éloge    Écran remplacé sous garantie, sans histoire.
plainte  Tondeuse réparée, même panne.
plainte  Le réparateur n'est jamais passé.
plainte  Le garage garde ma moto depuis un mois.
rien     Pannes récurrentes sur la fibre du quartier.
rien     La réparation de la ligne est retardée d'une semaine.
