titre  Qualité du produit ou de la prestation
quoi   Le produit, le plat, la chambre, les travaux ou la formation sont mauvais, défectueux, faux ou bâclés ; loués, ils sont bons, frais, variés, soignés.

# ce qui se mange et se boit
@mets       plat repas menu cuisine recette nourriture viande poisson poulet bœuf agneau canard magret steak burger hamburger pizza pâte riz frite légume fruit salade tomate sauce dessert gâteau tarte crêpe galette soupe fromage charcuterie fondue tartiflette couscous raviole =tapas sushi crevette moule huître pain croissant vin bière cocktail café boisson aliment ingrédient plateau buffet carpaccio entrecôte sandwich kebab glace viennoiserie herbe
@cuit       viande poisson poulet bœuf agneau canard magret steak burger hamburger pizza pâte riz frite légume plat pain crêpe œuf cuisson poulpe moule
@chaud      plat repas viande poisson poulet steak burger pizza pâte riz frite soupe sauce assiette nourriture cuisine café croissant kebab légume fondue crêpe galette couscous sandwich moule
# ce qui s'achète
@objet      produit article marchandise matériel modèle objet meuble vêtement robe pantalon jean chemise chemisier pull manteau veste chaussure basket sac bijou montre jouet canapé fauteuil table chaise armoire matelas lunette accessoire coque outil
@appareil   appareil box boîtier modem routeur décodeur répéteur télécommande player téléphone smartphone portable tablette ordinateur imprimante télévision télé téléviseur écran casque enceinte chargeur câble batterie machine robot mixeur aspirateur frigo réfrigérateur congélateur four chaudière radiateur climatisation climatiseur chauffage douche robinet volet serrure montre vélo trottinette =console clavier compteur équipement
# ce qui se réalise
@ouvrage    travail chantier installation pose peinture carrelage toiture maçonnerie plomberie rénovation isolation parquet boulot finition intervention raccordement montage ouvrage ravalement couture coupe impression soudure joint
# où l'on séjourne
@lieu       chambre hôtel logement appartement gîte location camping bungalow studio suite literie salle restaurant resto brasserie établissement
@cadre      cadre décor décoration =déco ambiance terrasse atmosphère
# ce qui s'apprend
@cours      formation cours stage module atelier
@bonmets    bon délicieux excellent savoureux parfait super top exquis succulent gourmand raffiné généreux original inventif créatif varié équilibré frais copieux sympa impeccable génial extra remarquable merveilleux exceptionnel fin goûteux divin sublime appétissant réussi inratable sain nickel
@bonobjet   bon excellent parfait super top impeccable génial solide robuste beau magnifique superbe joli pratique efficace conforme fiable extra remarquable performant nickel sublime
@bonlieu    agréable magnifique superbe charmant chaleureux splendide sublime joli beau cosy convivial confortable spacieux calme moderne soigné idyllique enchanteur romantique bucolique parfait top excellent raffiné cocooning typique sympa
@navrant    mauvais nul médiocre lamentable déplorable catastrophique exécrable pitoyable désastreux minable calamiteux décevant horrible affreux infect immonde dégueulasse ignoble bof moyen quelconque insipide fade bas faible piètre douteux inférieur moindre inégal irrégulier passable discutable déceptif basique
@chute      baisser baisse dégrader dégradation régresser diminuer diminution chuter chute décliner déclin effondrer
@neuf       description descriptif photo image annonce visuel fiche catalogue

[plainte]
==vétuste  3
==vétustes  3
inutilisable  2
se redémarrer  2
quantité … (insuffisant|ridicule)  3
(péremption|=dlc) … (juste|court)  3
boîtier défaillant  4
# verdicts sur la qualité
(mauvais|piètre|médiocre|faible|moindre|bas) qualité  4
qualité @navrant  4
@objet qualité @navrant  4
@mets qualité @navrant  4
qualité (produit|plat|repas|article|ingrédient|légume|viande|matériel|cuisine|tissu|recette) @navrant  4
qualité (produit|plat|repas|article|ingrédient|légume|viande|matériel|cuisine|tissu|recette) … laisser désirer  4
qualité laisser désirer  4
qualité @chute
qualité (produit|plat|repas|article|ingrédient|légume|viande|cuisine|recette) @chute
@chute qualité
perte qualité
perdre qualité
qualité … !=rdv  4
qualité … !rendez-vous  4
!qualité … rendez-vous  3
bas gamme  3
=camelote  4
pacotille  4
@objet merdique
@appareil merdique
=toc  2
aspect (toc|cheap|plastique)
faire (toc|cheap)
=cheap  2
# défauts, pannes, casse
défectueux  4
défectuosité  4
défaut (fabrication|conception|couture|fini|usine|série|impression)  4
défaut (produit|article|appareil|machine|écran|matériel)
vice caché  4
malfaçon  5
@appareil (défaillant|hs|vétuste|obsolète|capricieux|instable)
@objet =hs  4
@appareil =hs  4
@appareil hors service  4
@objet inutilisable  4
@appareil … !(fonctionner|marcher|démarrer|allumer|charger|chauffer|tenir)
@objet … !(fonctionner|marcher|tenir|durer)
@appareil panne
@appareil tomber panne  4
@appareil … (lâcher|griller|planter|ramer|bugger|buguer|freezer|surchauffer|disjoncter)
@appareil … redémarrer … (seul|temps|sans|souvent|boucle|fois)
redémarrer … (box|décodeur|téléphone|appareil|ordinateur) … (souvent|fois|jour|temps)
(problème|souci) avec? (box|boîtier|décodeur|modem|télécommande|téléphone|appareil|machine|batterie|chargeur|écran)  2
rendre âme  3
!durer … (jour|semaine|mois|lavage|utilisation)
!tenir … (lavage|utilisation|charge)
casser premier (utilisation|lavage|jour|usage)  4
@objet casser
@appareil casser
@objet (abîmer|rayer|déchirer|fissurer|rouiller|fêler|cabosser|ébrécher|tacher|usager|usé|=décoloré|troué)
@appareil (abîmer|rayer|fissurer|rouiller|fêler|cabosser)
(recevoir|arriver|livrer) … (casser|rayer|fêler|défectueux|cabosser|ébrécher)
(couture|semelle|fermeture|manche|anse|bouton|poignée) … (lâcher|casser|décoller|découdre|craquer)
(rétrécir|déteindre|boulocher|pelucher|effilocher) … lavage
boulocher
se décoller
@objet (effilocher|décoller|découdre|boulocher)
tissu (fin|transparent|rêche|léger)  2
fil (apparent|pendre|dépasser)
mal (conçu|concevoir|fabriquer|finir|coudre|couper|tailler|assembler|imprimer|visser|doser|cuire|assaisonner|cuisiner|poser|monter|isoler|peindre|coller|fixer|raccorder|câbler|souder|insonoriser|chauffer)
(taille|tailler) … (petit|grand)  2
tailler (petit|grand|mal)
(son|image) … (décaler|décalage|saccader|figer|brouiller|pixeliser|grésiller|couper)
décalage … (son|image)
pixeliser  2
# non conforme, faux, erreur
!correspondre … @neuf  4
!correspondre … (commande|taille|couleur|modèle|référence|attente|produit|article|commander)  3
@neuf … !correspondre  4
@objet … !correspondre  4
!ressembler … (photo|image|annonce|description)  4
(photo|image|visuel) trompeur  4
(photo|image) … (mensonger|retoucher)
=rien voir … (photo|annonce|description|image|site|catalogue)  4
différent … @neuf
!refléter … (réalité|image|photo)
(produit|article|commande|travail|installation|appareil|pièce|modèle|couleur|taille|logement|chambre|plat) … !conforme  4
!conforme … (photo|description|annonce|commande|devis|modèle|image)  4
=non conforme  1
=non-conforme  4
=non conforme … @neuf  4
=non =correspondant … @neuf  4
=non =correspondant  2
défaut conformité  4
non-conformité  4
=non =conformité  4
contrefaçon  4
(faux|copie|imitation) (sac|montre|parfum|basket|marque|article|cuir)
(mauvais|faux) (article|produit|modèle|taille|couleur|référence|coloris|pointure|recette|plat)  4
erreur (article|produit|modèle|taille|couleur|référence|coloris|plat|recette|pointure|ingrédient)  3
(tromper|trompé) … (article|produit|modèle|taille|couleur|référence|coloris|plat|recette|pointure|ingrédient)
(recevoir|servir|livrer|apporter) … mauvais (article|produit|modèle|taille|couleur|plat|recette|coloris)  4
(recevoir|servir|livrer|apporter) … place … (commander|demander|choisir)  3
(plat|recette|article|couleur|taille|modèle) … !(commander|choisir)  2
!celui … (commander|choisir)  3
# nourriture : goût, cuisson, température
fade  4
insipide  3
immangeable  5
=imangeable  4
incomestible  5
infect  3
@mets … écœurant  3
(trop|vite) écœurant  3
indigeste  2
dégueulasse  3
dégueu  3
répugnant  2
!goût  3
(mauvais|drôle|arrière) goût  3
goût (bizarre|chimique|étrange|métallique|rance|plastique|brûlé|amer|désagréable|ignoble|affreux|pharmacie)  4
manquer … (goût|saveur|fraîcheur|assaisonnement|sel|cuisson|épice|finesse|relief|gras)  3
manquer (originalité|variété|diversité|viande|légume|finition|précision|quantité|confort|renouvellement)  3
!(saveur|assaisonner|assaisonnement|épicer)
!cuire … @cuit
@cuit … !cuire  4
@cuit … (cru|brûler|calciner|carboniser|sec|caoutchouteux|dur|filandreux|nerveux|gélatineux|spongieux|mou|gras|huileux|pâteux|=desséché|rassis|raide)  3
(trop|pas|peu|mal|sur|sous) cuire  3
trop (salé|saler|sucré|sucrer|gras|épicer|épicé|sec|cuit|poivrer|vinaigrer|acide|amer)  3
caoutchouteux  4
=surgelé  2
@mets (surgelé|réchauffé|réchauffer|industriel|congelé|=décongelé)  4
@mets micro-onde  4
sortir (congélateur|sachet|boîte)  3
sortir micro-onde  3
micro-onde  2
micro-ondes  2
réchauffer  2
@chaud … (froid|tiède|glacé)  3
(servir|manger|arriver|livrer) (froid|tiède)  4
déjà froid  3
(noyer|nager|baigner) … (sauce|huile|gras|graisse|eau|ketchup)  2
@mets … (pourrir|pourri|moisir|moisi|périmer|périmé|avarié|avarier|gâté|gâter|abîmer|flétri|fané|rance|=faisandé|visqueux|noir|tourner|véreux)  4
(pourrir|moisir|périmer|avarié|gâté|abîmer|flétri|fané) … (légume|fruit|viande|salade|tomate|produit|ingrédient|aliment)  3
(produit|aliment|yaourt|lait|oignon|carotte|ail|échalote|courgette|mangue|fraise|persil|radis|œuf|champignon) … (pourrir|pourri|moisir|moisi|périmer|périmé|avarié|gâté|flétri|fané|véreux|noir|rance)  4
avarié  4
date (péremption|consommation|limite|conservation|expiration) … (dépasser|passer|court|proche|juste|limite)  4
=dlc … (court|dépasser|passer|proche|juste|long|limite)  4
(péremption|consommation) (court|trop|dépasser|proche|rapide)
(court|proche) date (péremption|consommation|limite)
!(frais|fraîcheur) … (produit|légume|viande|poisson|fruit|ingrédient|salade)  4
(fraîcheur|frais) … (douteux|limite|revoir|déplorable|discutable)  4
(fraîcheur|frais) … laisser désirer  4
!(toute|grand|première) fraîcheur  4
fraîcheur (douteux|déplorable|limite|discutable|revoir|aléatoire|médiocre|absent)  4
produit … (gâcher|jeter|poubelle)  2
(jeter|finir|partir|mettre) … poubelle  2
# quantité, répétition
portion (ridicule|minuscule|petit|juste|insuffisant|maigre|chiche|congru|réduit|microscopique|limite|léger|faible|trop)  4
quantité (ridicule|minuscule|petit|juste|insuffisant|maigre|réduit|limite|léger|faible|moindre|dérisoire)  4
(petit|maigre|minuscule|ridicule|faible) (portion|quantité|ration)  4
!(assez|suffisamment) (viande|quantité|légume|copieux|garni|portion|poisson|sauce|nourriture|protéine)  3
peu (copieux|garni|généreux|savoureux|goûteux|appétissant|cuit|frais|ragoûtant|épicé|viande)  3
=riquiqui  3
=rikiki  3
rester … faim  3
(sortir|repartir|finir|quitter|terminer) … faim  4
faim … (sortir|repartir|sortie|fin)
toujours même (recette|plat|légume|menu|ingrédient|goût|repas|accompagnement|sauce|base)  3
(souvent|encore) même (recette|plat|légume|menu|ingrédient|goût|repas|accompagnement|sauce|base)  3
(recette|plat|menu|repas|légume|ingrédient|accompagnement) … (répéter|répétitif|redondant|ressembler|identique|essouffler|monotone|lasser|lassant)  3
(recette|plat|menu|repas|légume|ingrédient|accompagnement) … tourner rond  3
(trop|beaucoup) (recette|plat) … (base|avec)  2
trop (poulet|poivron|riz|poisson|piment|sel|sucre|sauce|courgette|patate|viande|porc|gras|huile|crème|pâte|fromage)  3
recette (répétitif|compliqué|long|simpliste|banal|fastidieux)  3
répétition (recette|plat|menu|légume)  3
!(original|=recherché|varié|équilibré) … (plat|recette|menu)
(recette|fiche) … (imprécis|incomplet|erreur|manquer)  2
(recette|fiche) … mal expliquer  2
erreur … (recette|cuisine|dosage|cuisson)  2
# restaurant, hôtel
bruyant  3
(insonorisation|isolation) (nul|inexistant|mauvais|absent|déplorable|médiocre|phonique)  3
!(insonoriser|insonorisé|insonorisation)  4
inconfortable  3
(matelas|literie|sommier|oreiller) (dur|=défoncé|défoncer|mou|usé|affaisser|vieux|fatigué|inconfortable|horrible)  4
@lieu (vétuste|minuscule|exigu|vieillot|défraîchi|délabré|sombre|glacial|étouffant|dégradé|miteux|sordide|triste|abîmer|spartiate|bruyant|lugubre|démodé|désuet)  4
vieillot  2
défraîchi  3
délabré  3
exigu  2
!dormir … (bruit|chambre|hôtel|matelas|nuit|voisin)  3
(bruit|chambre|matelas) … !dormir  3
mal dormir  2
(cadre|décor|déco|ambiance) (triste|froid|impersonnel|kitsch|glacial|vieillot|bruyant)  3
!ambiance  2
serrer … sardine  2
coller … (voisin|table)  1
table … (serrer|coller|bancal|minuscule)  3
usine touriste  4
attrape (touriste|nigaud|couillon)  4
attrape-touriste  4
=cantine  2
digne … cantine  4
# travaux, interventions
bâcler  4
bâclé  4
bâclage  4
(travail|boulot|ouvrage) (cochon|sagouin|amateur|saloper|inachevé)  5
saloper  4
saboter  2
sabotage  2
=ni =fait =ni =à =faire  5
=ni =faites =ni =à =faire  5
=ni =faite =ni =à =faire  5
=ni =faits =ni =à =faire  5
@ouvrage mal (faire|fait|exécuter|réaliser|fini|finir)  5
@ouvrage (inachevé|abandonner|raté|rater|catastrophique|dangereux|désastreux|lamentable|déplorable|grossier|négliger)  4
@ouvrage à refaire  4
@ouvrage … refaire  4
@ouvrage … laisser désirer  4
@ouvrage … reprendre zéro  4
(devoir|falloir) … refaire … (travail|chantier|peinture|installation|pose|joint|toiture|enduit|carrelage)  4
tout refaire  2
(chantier|travail|pose) … (inachevé|plan|abandon|abandonner)  3
laisser … (chantier|travail) … (plan|état|fini)  3
(trou|câble|fil) … (béant|pendre|apparent|dénuder)  3
finition (bâcler|absent|inexistant|médiocre|grossier|moyen|négliger|revoir|douteux|nul)  5
infiltration … (après|depuis|suite) … (travail|chantier|pose|toiture)  4
(technicien|installateur|plombier|artisan|ouvrier|poseur|déménageur|électricien|garagiste|monteur|intervenant|coiffeur) … (casser|débrancher|arracher|endommager|couper|sectionner|percer|abîmer|détruire|décâbler|rayer|saccager|bousiller|rater|trouer)  4
(débrancher|décâbler) … (abonné|voisin|ligne|fibre|client)  3
porte … (percer|abîmer)  1
pire … (avant|après) … (réparation|intervention|travail)  2
# formation, soins, contenus
@cours (creux|inutile|théorique|dépassé|bidon|bâcler|vide|pauvre|obsolète|superficiel|brouillon|inadapté|ennuyeux|soporifique|indigent|désorganisé)  4
(contenu|support|programme|exercice|vidéo) (pauvre|creux|obsolète|dépassé|vide|superficiel|indigent|inadapté|bâcler|daté|copier)  4
@cours … !(apprendre|apporter|servir)  4
!apprendre … @cours  4
(mauvais|erreur) diagnostic  4
mal (soigner|opérer|ausculter|ajuster|coiffer|épiler)  3
(prothèse|couronne|bridge|appareil|lunette|verre) … (mal|ajuster|casser|tomber|blesser|rayer|inadapté)  2
(rater|raté) … (coupe|coloration|couleur|cuisson|soin|photo)  3
(programme|chaîne|replay|film|catalogue) (pauvre|nul|navrant|répétitif|inintéressant)  2
(mets|plat|repas|menu|recette|produit|article|cuisine|dessert) … laisser désirer  4
@mets … !(hauteur|terrible|extraordinaire|fameux|top|folichon|mangeable|comestible)  3
@mets (revoir|bof|moyen|médiocre|quelconque|banal|raté|rater|ordinaire|basique|lamentable|décevant|horrible|affreux|ignoble|honteux|dégueulasse|infâme|douteux)  4
@mets sans plus  4
@objet (bof|moyen|médiocre|quelconque|nul|décevant|horrible|honteux|douteux|bas|fragile|abîmé)  4
@mauvais @mets  4
@mauvais (produit|article|matériel|appareil|formation)  4
fragile  1

[éloge]
travail bien (fait|faire|exécuter)  1
vue imprenable  1
(sortir|changer) (quotidien|ordinaire|routine)  2
fiche (clair|détaillé|explicite)  2
fiche bien expliquer  2
# nourriture
délicieux  4
délicieusement  3
savoureux  4
goûteux  4
=gouteux  3
succulent  4
exquis  4
copieux  3
appétissant  3
gourmand  2
délice  3
régal  4
(régaler|régalade)  4
raffoler  3
tuerie  3
=à =tomber  2
saveur (nouveau|incroyable|original|varié|exceptionnel|parfait)  3
(nouveau|plein|bon|mélange|beau|découverte) saveur  3
plein (saveur|goût)  3
fondre … bouche  3
fondant  2
bien (cuisiner|assaisonner|garnir|doser|proportionner|équilibrer|épicer)  2
(cuire|cuisson) (perfection|parfait|souhait|parfaitement)  4
cuisson (parfait|maîtriser|impeccable)  4
fait maison  3
=fait-maison  3
manger (très|super|vraiment)? (bien|équilibré|sain|sainement)  3
bien manger  3
manger … (délicieusement|divinement|régal)  3
@bonmets @mets  3
@mets @bonmets  4
@mets (très|super|toujours|vraiment)? bien (expliquer|détailler|fait|faire|penser|préparer|présenter|cuire|servir|équilibrer|choisir|élaboré|élaborer|frais|chaud)  4
@mets bien  3
@mets (facile|simple|ludique|rapide|sympathique|diversifié|exotique|abordable|détaillé|clair|=inspirant|chaud|complet|tendre|travaillé|gastronomique|croustillant|léger|végétarien|local|bio|surprenant|agréable|plaisant|intéressant|ravir|cuisiné)  3
(variété|diversité|originalité|simplicité|facilité|qualité|fraîcheur) (recette|plat|menu|repas|cuisine|mets) … (top|parfait|super|apprécier|excellent)  4
(variété|diversité|originalité|simplicité|facilité|qualité|fraîcheur) (recette|plat|menu|repas|cuisine|mets) … rendez-vous  4
fraîcheur … (top|parfait|irréprochable|excellent)  4
fraîcheur … rendez-vous  4
(facile|simple|rapide) (réaliser|préparer|cuisiner|reproduire|mitonner)  2
facilité (préparation|exécution|réalisation)  2
(idée|inspiration) (recette|repas|plat|menu)  2
découvrir … (recette|saveur|plat|goût|produit|épice|cuisine)  2
découverte (culinaire|gustatif|recette|saveur|cuisine|goût)  3
(nouveau|beau|joli|nombreux) (recette|plat|découverte|goût)  2
(plaisir|bonheur|explosion|éveil) (gustatif|gourmand|papille|bouche|cuisiner|saveur)  3
qualité gustatif  3
(produit|légume|viande|poisson|fruit|ingrédient|aliment|sauce|herbe|salade|pâte) … frais  3
frais … (produit|légume|ingrédient)  1
produit (local|bio|terroir|maison|noble|saison)  2
ultra (frais|fraîcheur|bon)  3
(quantité|portion|dosage|proportion) (généreux|suffisant|parfait|bon|correct|adapté|idéal|raisonnable|respecter|gargantuesque|convenable|ajuster|copieux|nickel|ample)  4
(bon|beau|généreux|juste) (quantité|portion|dosage|proportion)  3
(moins|éviter|limiter) (gaspillage|gâchis)  2
(gagner|gain) temps … (repas|cuisine|course|semaine)  2
=plus =besoin … (course|réfléchir|chercher|penser)  1
# objets et prestations
(bon|excellent|super|grand|haut|meilleur|beau|top|irréprochable|vrai) qualité  3
qualité (top|excellent|parfait|super|irréprochable|impeccable|exceptionnel|supérieur|remarquable|constant|bon)  4
qualité rendez-vous  4
qualité être là  4
qualité … rendez-vous  4
@objet qualité  3
@mets qualité  3
(ingrédient|appareil|formation|travail|tissu|matériau|literie) qualité  3
qualité (produit|plat|repas|article|ingrédient|légume|viande|matériel|cuisine|tissu|recette) … (top|excellent|parfait|super|irréprochable|impeccable|exceptionnel|remarquable|constant|bon|là|apprécier)  4
qualité (produit|plat|repas|article|ingrédient|légume|viande|matériel|cuisine|tissu|recette) … rendez-vous  4
haut gamme  2
@bonobjet @objet  3
@objet @bonobjet  3
@objet (très|bien|parfaitement|tout)? conforme  4
conforme … (description|photo|attente|commande|annonce)  3
correspondre … (parfaitement|exactement|description|attente|photo)  2
@appareil … fonctionner (bien|parfaitement|nickel|impeccablement|merveille)  3
@appareil (super|génial|top|excellent|impeccable|parfait|performant|fiable|silencieux|nickel|puissant)  3
(super|excellent|bon|génial|top) @appareil  2
robuste  3
solide  1
bien (fini|finir)  2
finition (soigné|parfait|impeccable|beau|excellent|superbe)  4
(super|bon|excellent|génial|top|chouette|beau|formidable) (concept|principe|formule)  3
concept (super|génial|top|excellent|intéressant|parfait|bon|sympa|pratique|original|innovant|formidable|extra|chouette|plaire|ravir|bien|ingénieux|incroyable|canon)  3
(adorer|valider|aimer|apprécier|ravir|fan|conquérir) … (concept|recette|plat|cuisine|repas|principe|produit|box)  3
(satisfait|content|ravi|enchanté|conquis|heureux) … (produit|article|recette|plat|repas|achat|box|menu|ingrédient|concept|travail|chantier|formation|installation)  3
=inratable  2
(travail|boulot|chantier|ouvrage) (soigné|propre|impeccable|remarquable|parfait|excellent|sérieux|nickel|qualité)  4
(beau|magnifique) (travail|boulot|ouvrage)  1
installation (parfait|impeccable|soigné|nickel|propre|réussir)  3
# lieux
@cadre @bonlieu  1
@bonlieu @cadre  1
@lieu (propre|spacieux|confortable|calme|impeccable|magnifique|superbe|cosy|moderne|lumineux|soigné|agréable|charmant|splendide|excellent|parfait|top|incontournable)  3
(bon|excellent|super|agréable|charmant|magnifique|joli|superbe) (hôtel|chambre|gîte|restaurant|resto|brasserie|table)  3
(bon|excellent|super|agréable|charmant|magnifique|joli|superbe) petit-déjeuner  3
(literie|matelas|lit) (confortable|excellent|parfait|top|moelleux)  4
confortable  1
spacieux  2
bien insonoriser  4
# formation, contenus, couverture
@cours (complet|enrichissant|intéressant|utile|concret|passionnant|qualité|excellent|clair|instructif|riche|adapté|dynamique|pertinent|super|top)  4
(bon|excellent|super|beau) @cours  4
enrichissant  2
apprendre (beaucoup|plein|énormément)  2
(bon|excellent|super) (garantie|couverture|contenu)  1
garantie (complet|intéressant|adapté|bien|parfait|excellent|avantageux)  2
bien couvrir  1

[sujet]
@mets
(produit|article)  2
marchandise
concept  2
qualité  2
fraîcheur
goût  2
saveur
cuisson
portion
quantité  2
assaisonnement
(restaurant|resto|brasserie|pizzeria|crêperie|restauration)  2
(hôtel|chambre|literie|matelas)  2
(finition|couture|tissu)
formation  1
chantier  2
appareil  2
assiette  2
(poulpe|saumon|charcuterie|planche|sushi|apéritif|spécialité)  2

[neutre]
perdre qualité service
laisser goût amer
goût amer
=mauvaise =foie
bon (soirée|séjour|journée|moment|appétit|continuation)
vétusté
rapport qualité prix
excuse plat
rapport qualité-prix
rapport-qualité-prix
qualité prix
qualité-prix
prix qualité
qualité tarif
rapport prix qualité
@bon rapport qualité prix
(bon|mauvais|faible|excellent) qualité (service|accueil|réponse|écoute|conseil|échange|relation|communication|suivi|accompagnement|assistance|réseau|connexion|ligne)
qualité (service|accueil|réponse|écoute|conseil|échange|relation|communication|suivi|accompagnement|assistance|réseau|connexion|ligne|personnel|conseiller|contact|relationnel|appel|signal|information)
qualité (service|accueil|réponse|écoute|conseil|suivi|réseau|connexion|prestation) … (excellent|top|bon|parfait|médiocre|déplorable|nul|mauvais)
qualité (service|accueil|réponse|écoute|conseil|suivi|réseau|connexion|prestation) … rendez-vous
service qualité
seul qualité
=en =qualité
qualité (assuré|client|locataire|propriétaire|conducteur)
bris glace
se produire
(sinistre|accident|incident|fait|problème|erreur) produire
produit (financier|bancaire|épargne|assurance|placement)
article (loi|code|journal|presse|contrat)
article <nombre>
(dégât|dommage|préjudice|accident|sinistre|moyen) matériel
=à =plat
(pneu|batterie) plat
remettre plat
menu (=déroulant|site|application|principal|vocal|contextuel|téléphonique)
chambre (particulier|individuel|commerce|double|seul|hôpital)
(mon|ton|son|notre|leur) goût
lieu (travail|naissance|résidence|vie|accident|sinistre|domicile|public)
lieu rendez-vous
avoir lieu
lieu (avoir|être)
donner lieu
=au =lieu
tenir lieu
(nouveau|autre) endroit
cadre (contrat|loi|sinistre|procédure|dossier|légal|juridique|supérieur|professionnel|offre)
=dans =le =cadre
en vue
vue (ensemble|dossier|situation|prix|montant)
(bon|mauvais) endroit
recette (fiscal|impôt)
(arrêt|accident|contrat|code|droit|horaire|lieu|jour) travail
salle (attente|bain|sport)
(centre|organisme) formation
cours (traitement|année|mois|instruction|validation|semaine)
cours (eau|bourse|mois|année|traitement|contrat|appel)
(suivre|suivi) cours
au cours
réchauffement climatique
location (voiture|véhicule)
voiture location
installation (fibre|ligne|internet) … (date|délai)
installation (fibre|ligne|internet) … rendez-vous
casser (pied|tête|oreille|moral)

[exemples]
plainte  Les frites sont arrivées froides et la viande était immangeable.
plainte  La machine à laver ne fonctionne plus au bout de trois jours
plainte  robe recue pas conforme a la photo, tissu tout fin
plainte  Travaux bâclés, le carrelage est à refaire.
plainte  Plat fade et portion ridicule.
plainte  les tomates etaient moisies
plainte  La chambre est vétuste, le matelas défoncé.
plainte  Formation creuse, supports obsolètes.
plainte  PRODUIT DE TRÈS MAUVAISE QUALITÉ
plainte  Les légumes n'étaient pas frais.
plainte  Vous m'avez envoyé le mauvais modèle.
plainte  La batterie ne tient pas la charge.
plainte  Le plombier a percé le mauvais mur et a cassé mon évier.
plainte  On retrouve toujours les mêmes recettes.
plainte  Le décodeur redémarre sans arrêt, défectueux dès le départ.
plainte  Hotel bruyant, impossible de fermer l'oeil
éloge    Plats délicieux et copieux.
éloge    Des produits frais, des recettes variées et faciles.
éloge    Le repas était excellent, on s'est régalés !
éloge    La qualité est au rendez-vous.
éloge    Canapé superbe, conforme à la description.
éloge    Chambre spacieuse et literie confortable.
éloge    les recettes sont bonnes et simples a cuisiner
éloge    Beau travail des peintres, finitions soignées.
éloge    Formation très enrichissante.
éloge    Super concept !
éloge    Cadre magnifique et cuisine raffinée.
éloge    Bonne quantité, portions généreuses.
rien     Bon rapport qualité prix.
rien     Mon dossier a été refusé sans explication.
rien     La conseillère a été très gentille au téléphone.
rien     Mon bris de glace n'a pas été pris en charge.
rien     L'accident s'est produit sur un parking.
rien     Je n'ai toujours pas reçu mon colis.
rien     La qualité du service client est déplorable.
rien     Avez-vous ce modèle en taille 40 ?
rien     Trop cher pour moi.
rien     J'ai crevé, le pneu est à plat.
rien     Quelle est la recette de ce plat ?
rien     Le site ne fonctionne pas.
rien     Selon l'article 12 du contrat, vous devez me rembourser.
rien     Personne ne répond au standard.
