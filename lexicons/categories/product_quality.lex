titre  Qualité du produit ou de la prestation
quoi   Le produit, le plat, la chambre, les travaux ou la formation sont mauvais, défectueux, faux ou bâclés ; loués, ils sont bons, frais, variés, soignés.

# ce qui se mange et se boit
@mets       plat repas menu cuisine recette nourriture viande poisson poulet bœuf agneau canard magret steak burger hamburger pizza pâte riz frite légume fruit salade tomate sauce dessert gâteau tarte crêpe galette soupe fromage charcuterie fondue tartiflette couscous raviole =tapas sushi crevette moule huître pain croissant vin bière cocktail café boisson aliment ingrédient plateau buffet carpaccio entrecôte sandwich kebab glace viennoiserie herbe
@cuit       viande poisson poulet bœuf agneau canard magret steak burger hamburger pizza pâte riz frite légume plat pain crêpe œuf cuisson poulpe moule
@chaud      plat repas viande poisson poulet steak burger pizza pâte riz frite soupe sauce assiette nourriture cuisine café croissant kebab légume fondue crêpe galette couscous sandwich moule
# ce qui s'achète
@site       site application appli page formulaire portail lien bouton internet
@objet      produit article marchandise matériel modèle objet meuble vêtement robe pantalon jean chemise chemisier pull manteau veste chaussure basket sac bijou jouet canapé fauteuil table chaise armoire matelas lunette accessoire coque outil gilet jupe costume botte sandale short blouson =doudoune tee-shirt buffet lit étagère commode lampe poussette ceinture tente rideau tapis drap coussin vaisselle poêle casserole peluche miroir bague collier bracelet parfum crème tondeuse perceuse sèche-cheveux lave-linge lave-vaisselle tablier tiroir sandale drone jeu puzzle instrument guitare piano manette valise serrure parquet gazinière plaque vase bracelet cartouche siège-auto pantoufle chaussette collant maillot =boucles =liner rouge mascara vernis bougie stylo
@appareil   appareil box boîtier modem routeur décodeur répéteur télécommande player téléphone smartphone portable tablette ordinateur imprimante télévision télé téléviseur écran casque enceinte chargeur câble batterie machine robot mixeur aspirateur frigo réfrigérateur congélateur four chaudière radiateur climatisation climatiseur chauffage douche robinet volet serrure vélo trottinette =console compteur équipement terminal tel cafetière friteuse bouilloire fer sèche-linge lave-linge lave-vaisselle ventilateur hotte plaque drone alarme caméra thermostat cumulus ballon pompe chasse interphone ascenseur clim tondeuse perceuse  souris clavier écouteur manette scooter détecteur micro-onde sonnette drone rasoir brosse imprimante prise ampoule
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
@attribut    matière coupe tissu couleur cuir toucher =rendu autonomie qualité finition confort odeur texture présentation design style
@bienachete  achat produit article tel téléphone canapé fauteuil bureau table lit meuble robe veste sac chaussure appareil machine vélo montre bijou cadeau matelas modèle vêtement ordinateur tablette casque jouet
@teinte     bleu noir blanc rouge vert jaune gris rose marron =beige orange violet

[plainte]
==vétuste  3
==vétustes  3
inutilisable  1
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
bas gamme  2
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
vice caché  3
malfaçon  5
@appareil (défaillant|vétuste|obsolète|capricieux|instable)
@objet =hs  4
@appareil =hs  1
@appareil hors service  4
@objet inutilisable  4
@objet !(fonctionner|marcher|tenir)
@appareil panne  1
@appareil tomber panne  3
@appareil … (lâcher|planter|ramer|bugger|buguer|freezer|surchauffer)  2
@appareil … redémarrer … (seul|temps|sans|souvent|boucle|fois)
redémarrer … (box|décodeur|téléphone|appareil|ordinateur) … (souvent|fois|jour|temps)
rendre âme  2
!durer … (lavage|utilisation)
!tenir … (lavage|utilisation|charge)
casser premier (utilisation|lavage|jour|usage)  4
@objet casser  2
@appareil casser  2
@objet (abîmer|rayer|déchirer|fissurer|rouiller|fêler|cabosser|ébrécher|tacher|usager|usé|=décoloré|troué)  2
@appareil (abîmer|rayer|fissurer|rouiller|fêler|cabosser)  2
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
(=le =son|image) … (décaler|décalage|saccader|figer|brouiller|pixeliser|grésiller|couper)
décalage … (son|image)
pixeliser  2
# non conforme, faux, erreur
!correspondre … (description|descriptif|photo|image|visuel|fiche|catalogue|==annonce)  4
!correspondre … (commande|taille|couleur|modèle|produit|article|commander)  3
(description|descriptif|photo|image|visuel|fiche|catalogue|==annonce) … !correspondre  4
@objet (recevoir|livrer|envoyer)? !correspondre  4
!ressembler … (photo|image|annonce|description)  4
(photo|image|visuel) trompeur  4
(photo|image) … (mensonger|retoucher)
=rien voir … (photo|annonce|description|image|site|catalogue)  4
différent … @neuf
!refléter … (image|photo)
(produit|article|commande|travail|installation|appareil|pièce|modèle|couleur|taille|logement|chambre|plat) … !conforme  4
!conforme … (photo|description|annonce|commande|devis|modèle|image)  4
=non conforme  1
=non-conforme  1
=non conforme … @neuf  4
=non =correspondant … @neuf  4
=non =correspondant  2
défaut conformité  4
non-conformité  1
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
infect  2
@mets … écœurant  3
(trop|vite) écœurant  3
indigeste  1
(nourriture|repas|plat|sandwich|chambre|goût|café) … dégueulasse
répugnant  2
!goût  3
(mauvais|drôle) goût  3
goût (bizarre|chimique|étrange|métallique|rance|plastique|brûlé|amer|désagréable|ignoble|affreux|pharmacie)  4
manquer … (goût|saveur|fraîcheur|assaisonnement|sel|cuisson|finesse|relief)  3
!(saveur|assaisonner|assaisonnement|=épicé|=épicée|=épicés|=épicées)
!cuire … @cuit
@cuit … !cuire  4
@cuit (devenir|trop|bien|carrément)? (cru|brûler|calciner|carboniser|sec|caoutchouteux|dur|filandreux|nerveux|gélatineux|spongieux|mou|huileux|pâteux|=desséché|rassis|raide)  3
(trop|pas|peu|mal|sur|sous) cuire  3
trop (salé|saler|sucré|sucrer|gras|épicer|épicé|sec|cuit|poivrer|vinaigrer|acide|amer)  3
caoutchouteux  4
=surgelé  2
@mets (surgelé|réchauffé|réchauffer|industriel|congelé|=décongelé)  4
@mets micro-onde  4
sortir congélateur  3
sortir micro-onde  3
micro-onde  1
micro-ondes  1
réchauffer  1
@chaud (servir|arriver|livrer)? (presque|complètement|totalement|limite|quasi)? (froid|tiède)  3
(servir|manger|arriver|livrer) (froid|tiède)  4
déjà froid  2
(noyer|nager|baigner) … (sauce|huile|gras|graisse|eau|ketchup)  2
@mets … (pourrir|pourri|moisir|moisi|périmer|périmé|avarié|avarier|gâté|gâter|abîmer|flétri|fané|rance|=faisandé|visqueux|véreux)  4
(pourrir|moisir|périmer|avarié|gâté|abîmer|flétri|fané) … (légume|fruit|viande|salade|tomate|produit|ingrédient|aliment)  3
(produit|aliment|yaourt|lait|oignon|carotte|ail|échalote|courgette|mangue|fraise|persil|radis|œuf|champignon) … (pourrir|pourri|moisir|moisi|périmer|périmé|avarié|gâté|flétri|fané|véreux|noir|rance)  4
(==avarié|==avariée|==avariés|==avariées)  4
date (péremption|consommation|limite|conservation|expiration) … (dépasser|passer|court|proche|juste|limite)  4
=dlc … (court|dépasser|passer|proche|juste|long|limite)  4
(péremption|consommation) (court|trop|dépasser|proche|rapide)
(court|proche) date (péremption|consommation|limite)
!(frais|fraîcheur) … (produit|légume|viande|poisson|fruit|ingrédient|salade)  4
fraîcheur … (douteux|limite|revoir|déplorable|discutable)  4
fraîcheur … laisser désirer  4
!(toute|grand|première) fraîcheur  4
fraîcheur (douteux|déplorable|limite|discutable|revoir|aléatoire|médiocre|absent)  4
produit … (gâcher|jeter|poubelle)  2
(jeter|finir|partir|mettre) … poubelle  1
# quantité, répétition
portion (ridicule|minuscule|petit|juste|insuffisant|maigre|chiche|congru|réduit|microscopique|limite|léger|faible|trop)  4
quantité (ridicule|minuscule|insuffisant|maigre|réduit|limite|léger|faible|moindre|dérisoire)  4
(petit|maigre|minuscule|ridicule|faible) (portion|quantité|ration)  4
peu (copieux|garni|généreux|savoureux|goûteux|appétissant|cuit|frais|ragoûtant|épicé|viande)  3
=riquiqui  3
=rikiki  3
rester … faim  1
(sortir|repartir|finir|quitter|terminer) … faim  4
faim … (sortir|repartir|sortie|fin)
toujours même (recette|plat|légume|menu|ingrédient|goût|repas|accompagnement|sauce|base)  3
(souvent|encore) même (recette|plat|légume|menu|ingrédient|goût|repas|accompagnement|sauce|base)  3
(recette|plat|menu|repas|légume|ingrédient|accompagnement) … (répéter|répétitif|redondant|ressembler|identique|essouffler|monotone|lasser|lassant)  3
(recette|plat|menu|repas|légume|ingrédient|accompagnement) … tourner rond  3
(trop|beaucoup) (recette|plat) … (base|avec)  1
recette (répétitif|compliqué|long|simpliste|banal|fastidieux)  3
répétition (recette|plat|menu|légume)  3
!(original|=recherché|varié|équilibré) … (plat|recette|menu)
(recette|fiche) … mal expliquer  2
erreur (recette|dosage|cuisson)  2
# restaurant, hôtel
bruyant  3
(insonorisation|isolation) (nul|inexistant|mauvais|absent|déplorable|médiocre|phonique)  3
!(insonoriser|insonorisé|insonorisation)  4
inconfortable  1
(matelas|literie|sommier|oreiller) (dur|=défoncé|défoncer|mou|usé|affaisser|vieux|fatigué|inconfortable|horrible)  4
@lieu (vétuste|minuscule|exigu|vieillot|défraîchi|délabré|sombre|glacial|étouffant|dégradé|miteux|sordide|triste|abîmer|spartiate|bruyant|lugubre|démodé|désuet)  4
vieillot  2
défraîchi  3
délabré  1
exigu  2
!dormir … (bruit|chambre|hôtel|matelas|nuit|voisin)  3
(bruit|chambre|matelas) … !dormir  3
mal dormir  2
(cadre|décor|déco|ambiance|salle|éclairage) (triste|impersonnel|kitsch|glacial|vieillot|bruyant|lugubre|sinistre|sombre)  3
!ambiance  1
serrer … sardine  2
coller … (voisin|table)  1
table … (serrer|coller|bancal|minuscule)  3
usine touriste  4
attrape (touriste|nigaud|couillon)  4
attrape-touriste  4
=cantine  1
digne … cantine  4
# travaux, interventions
bâcler  1
bâclé  1
bâclage  4
(travail|boulot|ouvrage) (cochon|sagouin|amateur|saloper|inachevé)  5
saloper  4
=ni =fait =ni =à =faire  5
=ni =faites =ni =à =faire  5
=ni =faite =ni =à =faire  5
=ni =faits =ni =à =faire  5
@ouvrage mal (faire|fait|exécuter|réaliser|fini|finir)  5
@ouvrage (inachevé|raté|rater|catastrophique|dangereux|désastreux|lamentable|déplorable|grossier|négliger)  4
@ouvrage à refaire  4
@ouvrage … laisser désirer  4
@ouvrage … reprendre zéro  4
(devoir|falloir) … refaire … (travail|chantier|peinture|installation|pose|joint|toiture|enduit|carrelage)  4
tout refaire  1
(chantier|travail|pose) … (inachevé|plan|abandon|abandonner)  3
laisser … (chantier|travail) … (plan|état|fini)  3
(trou|câble|fil) … (béant|pendre|apparent|dénuder)  3
finition (bâcler|absent|inexistant|médiocre|grossier|moyen|négliger|revoir|douteux|nul)  5
infiltration … (après|depuis|suite) … (travail|chantier|pose|toiture)  4
(technicien|installateur|plombier|artisan|ouvrier|poseur|déménageur|électricien|garagiste|monteur|intervenant|coiffeur) … (casser|débrancher|arracher|endommager|sectionner|percer|abîmer|détruire|décâbler|rayer|saccager|bousiller|rater|trouer)  4
(débrancher|décâbler) … (abonné|voisin|ligne|fibre|client)  1
porte … (percer|abîmer)  1
# formation, soins, contenus
@cours (creux|inutile|théorique|dépassé|bidon|bâcler|vide|pauvre|obsolète|superficiel|brouillon|inadapté|ennuyeux|soporifique|indigent|désorganisé)  4
(contenu|support|programme|exercice|vidéo) (pauvre|creux|obsolète|dépassé|vide|superficiel|indigent|inadapté|bâcler|daté|copier)  4
@cours … !(apprendre|apporter|servir)  4
!apprendre … @cours  4
(mauvais|erreur) diagnostic  1
mal (soigner|opérer|ausculter|ajuster|coiffer|épiler)  3
(prothèse|couronne|bridge|appareil|lunette|verre) … (mal|ajuster|casser|tomber|blesser|rayer|inadapté)  2
(rater|raté) … (coupe|coloration|couleur|cuisson|soin|photo)  3
(programme|chaîne|replay|film|catalogue) (pauvre|nul|navrant|répétitif|inintéressant)  2
(mets|plat|repas|menu|recette|produit|article|cuisine|dessert) … laisser désirer  4
@mets … !(hauteur|terrible|extraordinaire|fameux|top|folichon|mangeable|comestible)  3
@mets (revoir|bof|moyen|médiocre|quelconque|banal|raté|rater|ordinaire|basique|lamentable|décevant|horrible|affreux|ignoble|honteux|dégueulasse|infâme|douteux)  4
@mets sans plus  4
@objet (bof|moyen|médiocre|quelconque|nul|décevant|horrible|honteux|douteux|fragile|abîmé)  4
@mauvais @mets  4
@mauvais (produit|article|matériel|appareil)  4
fragile  1
@mets … (laisser|être)? (décevant|exécrable|infect|médiocre|immonde|dégueulasse|insipide|fade|nul|minable|bof|quelconque|banal|moyen|passable|basique|raté)  4
(plat|repas|cuisine|nourriture|dessert|entrée|viande|poisson|pizza|burger) !(bon|terrible|top|fameux|réussir|frais|chaud|mangeable)  4
(restaurant|resto|brasserie|pizzeria|crêperie) (nul|mauvais|médiocre|bof|moyen|décevant|lamentable|horrible)  4
(chambre|hôtel|literie|logement|appartement|gîte|camping) (nul|mauvais|médiocre|bof|moyen|décevant|lamentable|horrible|sale|petit|humide|affreux|ignoble)  4
manquer (originalité|variété|diversité|finition|précision|confort|renouvellement|légume)  3
@appareil !(fonctionner|marcher|démarrer|allumer|charger|chauffer|tenir|capter|répondre)  4
@appareil … qui !(fonctionner|marcher|démarrer|allumer|charger|chauffer)  2
(recevoir|arriver|livrer|déballer|revenir|acheter) … (défectueux|cabosser|ébrécher|trouer|rayure|décoller|rouiller|moisissure|tacher|usagé|sale)  4
# défauts visibles
(tache|trou|accroc|rayure|éraflure|déchirure|moisissure|rouille) … (col|manche|dos|bras|écran|plateau|dossier|assise|bois|cuir|joint)  3
(imprimer|coudre|monter|coller|poser|visser|assembler|fixer|installer) … =de =travers  4
(poser|monter|installer|brancher|coudre|coller) … (envers|inverse|n'importe comment)  4
(partir|tomber) (lambeau|morceau|miette|ruine|poussière)  3
partir … en couille  3
(panneau|porte|bois|plateau|parquet|étagère|tiroir|fenêtre) … (gonfler|=gondoler|fendre|effriter|tordre|voiler|=gauchir|rouiller|décoller|écailler|coincer|grincer)  3
(peinture|enduit|papier|carrelage|carreau|=crépi|vernis|revêtement) (écailler|=cloquer|décoller|craqueler|fissurer|tomber|=coulure|effriter)  3
(fenêtre|tiroir|volet|fermeture|couvercle) … !(fermer|ouvrir|coulisser|aligner)  3
!tomber … face  3
!chauffer  2
(trou|vis|cheville) … !(face|aligner|correspondre|tenir)  3
notice … (chinois|incompréhensible|illisible|anglais|erroné|inexistant)  3
(écran|image) (noir|bleu|figé|blanc|fissuré|mort)  2
voyant … (allumer|clignoter|rouge)  3
haut-parleur … (grésiller|mort|cassé|casser)  3
(grésiller|=crachoter|=grésillement)  1
(panne|lâcher|mort|hs|casser|griller|claquer) … (après|bout|seulement) … (jour|semaine|mois|utilisation|lavage|usage)  3
(casser|lâcher|déchirer|céder|craquer) … (premier|deuxième|second) (utilisation|fois|jour|lavage|soir|sortie|semaine|mois)  4
déjà (casser|mort|hs|usé|trouer|abîmer|décoller)  3
usure … (prématuré|rapide|anormal)  4
(bruit|vibration) (bizarre|infernal|anormal|moteur|insupportable)  3
# matière, taille, apparence
(plastique|polyester|=aggloméré|placage|=skaï|=simili|similicuir) … (imiter|imitation|=au =lieu|prétendre)  2
recevoir … (plastique|polyester|=skaï|=simili)  3
imiter (bois|cuir|marbre|soie)  3
faux cuir  2
(taille|pointure|modèle|couleur|coloris|capacité) … (différent|mauvais|erroné|inverser|incorrect|faux)  3
mauvais (taille|pointure|couleur|coloris|référence|modèle|version)  3
taille … (aller|entrer|rentrer) … (enfant|nièce|fille|fils|bébé|poupée|an)  4
(=enfiler|mettre|entrer|rentrer) … !(fermer|rentrer|entrer)  1
(deux|trois|une) taille (trop|petit|grand|dessous|dessus)  3
(couleur|teinte|coloris|=rendu) … (différent|foncé|clair|terne|criard|correspondre|délavé)  2
=rien voir … (photo|annonce|description|image|site|catalogue|écran|commander|commande|réalité|montrer|présenter|vendre|promettre|modèle)  4
(loin|différent) (photo|annonce|description|catalogue)  3
(photo|image|annonce) (flatteur|=embellir|menteur|mensonger)  3
(recevoir|livrer|envoyer|donner|servir|apporter) … =au =lieu =de … @objet  4
(recevoir|livrer|envoyer|servir|apporter) … (@objet|@mets) … (=au =lieu|place)  4
(recevoir|livrer|envoyer|servir|apporter) … autre (chose|produit|article|modèle|plat|taille|couleur|recette)  4
(recevoir|envoyer|livrer) … !celui … (commander|choisir|photo)  4
!celui … (photo|bon commande|commander)  4
(produit|article|commande|colis) (recevoir)? !correspondre  3
erreur (taille|modèle|couleur|plat|prescription|dosage|ordonnance|correction|étiquetage|calibre)  3
(sentir|puer|empester|dégager|odeur) … (chimique|moisi|renfermé|tabac|brûlé|égout|plastique|humidité|pourri|œuf|transpiration|cigarette|javel|=graillon|urine|pétrole|=fuel|chien|rance|=forte|nauséabond)  3
(vendre|annoncer|présenter|décrire|commander|reconditionné|garantir) … (neuf|authentique|parfait|reconditionné|grade|occasion) … (abîmer|rayer|usé|trace|usagé|cassé|faux|rayure|ouvrir|servir|état)  4
produit déjà? (ouvrir|entamer|usagé)  3
reconditionner … (rayure|rayer|abîmer|panne|hs|défectueux|vieux|état|bloquer)  3
mauvais état  3
état (lamentable|déplorable|catastrophique|pitoyable|désastreux|médiocre|douteux|délabrement)  2
piteux état  4
(état|produit|voiture|logement) … !(entretenir|=entretenu)  4
mal =entretenu  4
(qualité|produit|confort|finition|=rendu) … (déplorable|médiocre|lamentable|décevant|catastrophique|pitoyable|désastreux|navrant|horrible)  3
!résultat … (traitement|soin|produit|séance|crème|cure)  3
(traitement|soin|produit|cure|crème) … !(résultat|effet|efficace|agir)  3
inefficace … (produit|traitement|crème)  3
produit … inefficace  4
# ouvrage, intervention
(travail|boulot|chantier|pose|intervention|réparation|installation|peinture|carrelage|toiture|coupe) … (sagouin|cochon|=arrache|bâcler|torcher|massacre|carnage|désastre|catastrophe|honte|amateur|abandonner)  4
=à =la =va =vite  3
=à =l =arrache  3
massacrer  1
bousiller  3
(fuite|fuir|infiltration|humidité|problème|panne|bruit|défaut) … (revenir|réapparaître|recommencer|persister|pire|toujours) … (après|depuis|réparation|intervention|passage|lendemain)  3
(après|depuis|suite) … (réparation|intervention|passage|installation|pose) … (pire|fuir|fuite|panne|marcher|coupure|bruit)  3
(réparer|intervenir|passer|installer) … (toujours|encore|pire) … (fuite|panne|bruit|fuir|problème)  2
(fuir|fuite|goutter|couler) … (depuis|après|suite) … (réparation|intervention|passage|pose|installation|travail)  4
(robinet|chauffe-eau|douche|chasse|siphon|toit|toiture|=velux|tuyau|raccord|évier) … (fuir|goutter|fuite|infiltrer)  3
(porte|mur|cloison|carrelage|étagère|plan|parquet|rail|poteau|clôture) … !(droit|niveau|=aplomb|=équerre)  4
!(=aplomb|=équerre)  3
!norme  1
(installation|tableau|électricité|travail|pose|branchement) … !norme  4
(artisan|ouvrier|plombier|électricien|peintre|carreleur|couvreur|maçon|installateur|technicien|garagiste|mécanicien|déménageur|coiffeur|monteur) … (n'importe|bâcler|abandonner|trou|tromper|endommager|casser|salir)  3
(coupe|coiffure|couleur|coloration|mèche|brushing|épilation|manucure) … (rater|raté|brûler|trop court|massacre|catastrophe|horrible|foirer)  4
(lunette|prothèse|dentier|semelle|lentille) … (blesser|serrer|flou|adapter|tenir|rayer)  3
!voir … (lunette|verre|lentille)  3
(voiture|véhicule|moto) … (louer|location|garage|réviser|récupérer|rendre) … (panne|voyant|pire|sale|bruit|rayer|défaut|usé|lisse)  2
(pneu) (lisse|usé|dégonflé)  2
(plaquette|frein|moteur|embrayage|boîte) … (lâcher|casser|panne|hs|mort|bruit) … (après|jour|achat|révision|réparation)  3
# séjour, repas, voyage
(mur|cloison) (papier|carton)  4
entendre … (voisin|ronfler|couloir|conversation)  3
(clim|climatisation|chauffage|douche|télé|siège) (panne|hs|cassé|casser|bruyant|défectueux|=défoncé|sale)  4
eau (froid|tiède|glacé)  2
(chambre|logement|appartement|location|hébergement|hôtel|gîte) … (froid|humide|moisi|moisissure|bruyant|odeur|minuscule|sombre|insalubre|indigne|cafard)  3
(petit déjeuner|petit-déjeuner|buffet|repas|menu) … (pauvre|maigre|triste|froid|indigne|industriel|chiche|basique|ridicule|vide)  3
(siège|place|couchette|banquette) (inconfortable|cassé|=défoncé|sale|étroit|dur|bancal|minuscule)  4
!(jambe|inclinable) … (siège|place)  2
(plat|assiette|repas|commande|burger|pizza|viande|frite|nourriture) (servir|arriver|livrer|donner)? (presque|complètement|totalement|trop|limite)? (froid|tiède|cru|brûlé|cramé|=carbonisé|dur|mou|sec|fade|salé|gras|renversé)  4
(réclamer|commander|demander) … (bleu|saignant|point|bien cuit) … (recevoir|arriver|servir|semelle|cru|brûlé)  3
!(mangeable|comestible|=buvable|avaler) … (plat|assiette|repas|viande|soupe|café)  3
(tomber|=tombé|=tombée|être|=est) =en =rade  2
(éteindre|=s'éteint|=s =éteint|redémarrer|=redémarre) … (=tout =seul|=toute =seule)  4
(revenir|=revenu|=revenue|renvoyer|rendre|=rendu) … (même|=le =même|toujours) … (défaut|panne|problème)  4
(débit|vitesse) … (=réel|loin|inférieur|divisé) … (annoncer|annoncé|promettre|promis|promesse)  3
(=le|=du|mauvais) =son … (décaler|=décalé|pourri|grésiller)  3
(câble|fil|gaine) … (apparent|=arraché|=pendouille|dénuder)  3
(travail|boulot|installation|raccordement|pose|branchement) … (sagouin|cochon|bâcler|=bâclé|=bâclée|=ni =fait|saboter|amateur|=porc|mal =fait|=mal =faite)  4
(onduleur|panneau|chaudière|pompe|compteur|alarme|ballon) … (=rade|panne|=hs|lâcher|=marche =plus|défectueux)  2
(image|vidéo|sous-titre) … (décaler|=décalé|dégueulasse|pourri|flou|=floue|saccader)  3
(trop|pas assez) … (salade|oignon|ail|épluchage|sel|gras|épice|viande|sauce|riz|pâte) … (goût|dommage)  2
(sachet|emballage|pot|barquette) … (ouvrir|=ouvert|percer|=percé|crever) … (inutilisable|poubelle|jeter|=donc)  3
(antivol|étiquette) (rester|=restait)  3
(huile|frite|viande|poisson|poulet) … (noir|brûler|=cramé|=foutu|rance)  4
(choc|rayure|trace) … (visible|écran|coque|apparent)  3
(débit|connexion|=4g|=5g|réseau) … (=moins =bon|=moins =bonne|divisé|=bien =en =dessous|=inférieur) 2
(piètre|mauvais|médiocre) (=son|qualité =d =image|qualité =de =son)  3
# contenus, cours, jeux, logiciels
(cours|formation|contenu|programme|module|leçon) … (vide|bâcler|creux|inutile|nul|ennuyeux|obsolète|dépassé)  2
!apprendre … (formation|stage|cours|leçon|séance)  4
(formation|stage|cours|leçon|module|séance) … (inutile|servir à rien|rien apprendre|perte temps|vide|nul|bidon)  4
!apprendre rien  2
rien apprendre  3
(machine|appareil|équipement|vestiaire|douche|vélo|tapis) … (panne|hs|cassé|vétuste|vieux|sale|hors) … (salle|club|mois|semaine|toujours)  4
(matériel|équipement|machine|=locaux|installation) (vétuste|obsolète|usé|vieux|cassé|dépassé|vieillissant|défaillant|hors|panne|sale|inadapté|insuffisant)  3
(eau|robinet) (marron|jaune|trouble|calcaire|chlore|=boueux|imbuvable)  3
(soin|massage|coiffure|visite|spectacle|séance|excursion|animation|concert) (bâcler|médiocre|nul|décevant|moyen|raté|expédier|lamentable|mauvais|expédié)  4
(gâcher|ruiner|gâché) … (mariage|vacances|soirée|fête|anniversaire|séjour|repas)  1
qualité (être)? !(bon|terrible|top)  4
qualité … (plus|pas) … (comme|avant|rien|même)  3
==torché  3
!(emboîter|coulisser|refroidir|essorer|visser)  3
trace (usure|doigt|colle|utilisation)  3
(@objet|@appareil) (trou|tache|accroc|bosse|éraflure|éclat|fissure|déchirure|moisissure|rouille)  3
(machine|=lave|fer|plaque|=sèche) (laver|café|coudre|repasser|linge|vaisselle|cuisson|cheveu) … !(fonctionner|marcher|chauffer|allumer|essorer|vidanger|démarrer|tenir)  4
(déçu|déception|décevoir|décevant) (plat|repas|cuisine|recette|produit|article|qualité|nourriture|chambre|hôtel|formation|achat|menu)  3
(plat|repas|cuisine|recette|produit|article|nourriture|chambre|formation|achat|menu|dessert|résultat|entrée|viande|pizza) (déçu|déception|décevant)  3
(couper|percer|découper|monter|poser|scier) … (envers|trop court|mauvais côté|trop long)  3
(=métreur|poseur|artisan|menuisier|cuisiniste|couvreur|plombier|peintre|mécanicien|garagiste) … tromper  3
(centimètre|cm|millimètre|mm) … (court|écart|erreur|décalage)  2
(tromper|erreur|décalage|écart) … <nombre> (centimètre|cm|millimètre|mm)  3
(pied|côté|manche|jambe|panneau|bord) (plus|trop|légèrement|nettement)? (court|long|bancal|différent|tordu)  3
bancal  2
recevoir … (paquet|brique|pierre|sac|kilo|caillou|boîte) … (riz|farine|sable|eau|sel|vide)  3
(chargeur|batterie|moteur|pile|écran) (panne|mort|hs|lâcher|claquer|=naze|foutu)  4
panne (batterie|moteur|écran|=compresseur|pompe|carte mère)  1
(appareil|machine|lave-linge|chaudière|imprimante|four) … (afficher|clignoter) … (erreur|défaut|panne)  2
(servir|apporter|arriver) (froid|tiède|cru|brûlé|cramé|congelé)  3
vendre comme neuf  4
usagé … comme neuf  4
écran … (devenir|=devenu) noir  3
(=est|=était|=faire|=fait) (=du|=en|=de) (=camelote|toc|carton|plastique|polyester)  2
dire carton  2
(artisan|plombier|installateur|technicien|couvreur|électricien|garagiste|mécanicien|peintre) … (laisser|créer|provoquer) … (fuite|trou|dégât|tache|trace|chantier|=gravat|câble|panne|court-circuit)  4
(peinture|enduit|vernis) … (couler|trace|tache|irrégulier|transparent)  3
même (bruit|panne|défaut|fuite) … (garage|réparation|après|réviser|revenir|voiture)  3
(garage|garagiste|mécanicien|concessionnaire) … même (bruit|panne|défaut|voyant)  4
(pire|plus mal) … avant … (garage|réparation|artisan|passage|intervention)  3
(vidange|révision|réparation|entretien|montage|pose|installation|soudure|raccordement|nettoyage|ménage) mal (faire|fait|exécuter|réaliser)  4
mal (serrer|régler|équilibrer|brancher|nettoyer|repasser|emboîter|aligner|graver|imprimer|reliure|traduire|rincer)  3
=bouchonné  3
(vin|bouteille) … (=bouchonné|piqué|=madérisé|vinaigre)  3
(cours|visio|vidéo|son|enregistrement|guide|sono|micro|film|concert) … (inaudible|=inécoutable|incompréhensible)  3
inaudible  1
(manuel|=livre|cours|support|traduction|texte) … (faute|coquille|erreur)  3
bourré (faute|erreur)  3
(lunette|verre|lentille) … (flou|mal tête|vertige|correction|nausée)  3
voir (flou|double)  3
(dentiste|prothésiste|opticien|chirurgien|esthéticienne|coiffeur|coiffeuse|tatoueur|audioprothésiste|podologue) … (rater|raté|tromper|erreur|massacrer|brûler|couper|casser|bâcler)  3
(siège|banquette|fauteuil|couchette) … (cassé|casser|=défoncé|déchirer|humide|étroit|inconfortable)  3
!(chauffage|climatisation|clim|lumière|éclairage|électricité|eau|ventilation) (wagon|chambre|logement|appartement|salle|train|classe|cabine|bus|hôtel|gîte)  3
(roue|cadre|guidon|selle|fourche) (voilé|tordu|cassé|bancal|=desserré|lâcher)  4
(noircir|oxyder|ternir|=verdir|jaunir|craqueler|peler) … (bout|après|jour|semaine|mois|lavage|déjà)  3
(bijou|collier|bague|bracelet|montre|=plaqué|argent) … (noircir|oxyder|ternir|=verdir|allergie)  4
manquer bouton  3
(fleur|bouquet|plante|rose) … (faner|fané|mort|pourrir|sec|flétri|triste|maigre|moche)  4
infiltration  1
infiltration … (=velux|toit|fenêtre|poser|refaire|neuf)  1
(pompe chaleur|poêle|chaudière|climatiseur|panneau solaire|alarme|portail) … !(fonctionner|marcher|chauffer|démarrer)  4
(pompe|ballon|panneau) (chaleur|eau|solaire) … !(fonctionner|marcher|chauffer|démarrer|produire)  4
(voir|entendre) mal (scène|écran|concert|spectacle|film)  3
(logiciel|programme|jeu|=console) … (planter|bug|bugger|buguer|crasher|freezer|instable)  2
!(voir|entendre) … (scène|spectacle|concert)  3
haut gamme … (décevant|déception|loin|pas|aucun)  1
(@objet|@appareil) (effondrer|fendre|siffler|grincer|lâcher|craquer|disjoncter|éclater|céder|tordre|dérégler|gripper|surchauffer|moisir|boulocher|déformer)  3
(casser|lâcher|céder|effondrer|péter|craquer) (=tout =seul|=toute =seule|=net|facilement|=en =deux)  3
(s|ça) casser … (seul|deux|net)  3
(bouton|couture|semelle|talon|poignée|pied|roue|anse|fermeture|=zip|=strass|perle|poil|plume|couleur|vernis|=dorure|étiquette) (tomber|partir|passer|disparaître|découdre|décoller|céder)  3
(perdre) (plume|poil|bouton|couleur|forme|=garnissage|=paillette|élasticité)  3
plein (peluche|bulle|trou|tache|rayure|poussière|défaut|bruit)  3
faire disjoncter  3
!rentrer … (trou|pied|taille|=encoche)  3
mauvais facture  1
(très|trop|hyper|super|vraiment) fragile  1
(produit|matériel|article|tissu|verre|plastique|objet|jouet|appareil) fragile  3
goût (horrible|infect|atroce|dégoûtant|dégueulasse|nul|fade|bizarre|acide)  4
(cheveu|insecte|mouche|limace|asticot) … (soupe|salade|plat|assiette|repas|pizza|pain|sachet)  4
encore faim  3
assiette (minuscule|maigre|triste)  3
=pas =ce (=que|=qu) … (commander|choisir)  3
=pas =du =tout =ce … (commander|choisir|attendre)  3
recevoir … (@teinte|@objet) … =au =lieu  4
recevoir <nombre> … =au =lieu … <nombre> (article|produit|pièce|colis)  2
(recevoir|livrer|servir|apporter) … (@teinte|@objet|@mets) … place  3
casser … (baignoire|évier|vitre|meuble|porte|mur|carrelage|lavabo|parquet|plafond|lampe|robinet) … (poser|installer|livrer|monter|passer|travail|intervention)  4
(ouvrier|artisan|poseur|livreur|technicien) … casser … (baignoire|évier|vitre|meuble|porte|mur|carrelage|lavabo|parquet|plafond|robinet)  4
(contenu|cours|support|formation) … (gratuitement|gratuit|=wikipédia|identique|recopier|copier)  3
(cheveu|peau|ongle|cil|sourcil|visage) … (brûler|abîmer|cassé|casser|massacrer|rater|orange|vert)  4
(coloration|=décoloration|brushing|=permanente|soin|épilation|laser) … (brûler|brûlure|rater|raté|abîmer|massacre)  4
(frein|moteur|boîte|embrayage|direction|suspension) … (grincer|couiner|vibrer|cogner|siffler)  3
couleur … (passer|partir|déteindre|délaver|ternir) … (lavage|machine|soleil)  3
(chaud|froid|neige|eau) … (traverser|infiltrer|passer) … (fenêtre|porte|toit|veste|chaussure|tente)  3
(piscine|plage|vue|jardin|spa|sauna) … (parking|poubelle|chantier|autoroute|mur|vert|sale|fermer) … (annonce|photo|promettre|vanter)  1
(siège|fauteuil|banquette|couchette) … casser  3
(compteur|=afficheur|thermomètre|balance|gps|montre) … (afficher|indiquer|donner) … (n'importe|faux|erroné|mauvais)  3
(chaussure|botte|tente|veste|basket|toit|fenêtre|bateau|sac|montre) … prendre eau  4
(arriver|recevoir|revenir|livrer|acheter|neuf) … (trou|tache|accroc|bosse|éraflure|fissure|déchirure|bavure)  3
(appareil|terminal|machine|chaudière|télé|four|imprimante|tpe|borne|lecteur|capteur|cafetière|tablette|ordinateur) … (erreur|bloquer|bourrer|éteindre|hs|fuir|fuite|panne|vibrer|fumer|sauter|redémarrer)  2
(bout|après) … (jour|semaine|mois|utilisation|lavage|usage|heure|fois) … (lâcher|mort|hs|griller|claquer|décoller|déchirer)  3
(casser|tomber panne) (bout|après) … (jour|semaine|mois|utilisation|lavage|usage)  3
(lampe|ampoule|lumière|écran|télé|appareil|four|plaque) … !allumer  3
(matelas|chambre|canapé|linge|drap|vêtement|produit|logement|voiture|frigo|viande|poisson|eau) … (sentir mauvais|puer|sentir moisi)  4
mauvais (correction|pièce|réglage|montage|branchement|finition)  4
(occasion|usagé|reconditionné|abîmé|ouvert) … (vendre|facturer|présenter) … neuf  4
(pizza|plat|salade|burger|sandwich|assiette|recette|soupe|tarte) !(garniture|sauce|viande|légume|fromage|goût|saveur|assaisonnement)  4
(chambre|studio|logement) !(fenêtre|chauffage|eau|lumière|volet|douche|rideau|serrure)  3
(frigo|réfrigérateur|congélateur|clim|climatisation) … !(froid|refroidir)  4
(moto|scooter|voiture|véhicule|vélo) … panne … (depuis|après) … (révision|réparation|garage|achat|entretien)  4
(prof|professeur|formateur|formatrice|intervenant) … (lire|réciter) … (diapo|=slide|=powerpoint|cours|support|polycopié)  3
(bruit|goût|aspect|finition|=rendu) (horrible|bizarre|infernal|insupportable|affreux|étrange|suspect|anormal|inquiétant|atroce)  3
(rideau|pantalon|manche|robe|jupe|câble|drap|nappe|étagère|planche) (trop|beaucoup)? (court|étroit|long|large|petit)  2
plein (glace|gras|sel|arête|os|conservateur|additif)  3
(plat|menu|repas|soupe|dessert|café|vin|pizza|sandwich|burger|sauce) … (infâme|infect|immangeable|immonde|écœurant|atroce|horrible|affreux|imbuvable|dégueulasse|raté)  4
imbuvable  2
=rien voir … (programme|contenu|brochure|plan|échantillon|modèle|essayer|prévu|prévoir|original|publicité)  4
(volet|store|portail|rideau|porte|fenêtre|vitre|siège|capot) !(descendre|monter|ouvrir|fermer|bouger|remonter|coulisser|tenir|basculer)  4
(parfum|huile|bougie|sauce|plat|café|savon|épice|thé) … sentir rien  3
(parfum|bougie|huile|savon|lessive|thé|café) … !(sentir|odeur|goût|tenir)  3
# --- familles générales (récits) ---
bruit (tracteur|avion|casserole|ferraille|tondeuse|réacteur|hélicoptère|marteau|moteur|camion)  3
@appareil … !(broyer|mixer|aspirer|imprimer|scanner|essorer|souffler|refroidir|griller|détecter|reconnaître|chauffer|démarrer|allumer)  3
(peinture|papier|revêtement|vernis|enduit|crépir|=faïence|plâtre) (partir|tomber)? … =par? (=plaques|=cloques|lambeau|=bulles|morceau)  3
(lit|parquet|porte|sommier|escalier|plancher|canapé|chaise|fauteuil|tiroir|volet|portail) … (grincer|couiner|craquer|coincer|branler)  3
entendre … (circulation|chasse|camion|ascenseur|ronflement)  2
(direction|finir|terminer|partir|aller|mettre|jeter|dormir|laisser|rester|passer) (placard|poubelle|tiroir|déchetterie|benne|cave|grenier)  1
bon (poubelle|déchetterie|benne)  4
attendre (mieux|autre chose)  1
(prix|tarif) … attendre (mieux|autre chose)  2
(kilomètre|jour|semaine|mois|heure) plus tard …, (panne|dépanneuse|lâcher|casse|fuite|voyant|fumée|remorque|mort|hs)  1
(pièce|roue|filtre|courroie|joint|frein|pneu|disque|plaquette|capot|embrayage|injecteur|bougie) … (envers|oublier|inverser|desserrer|=desserré)  2
(pièce|roue|filtre|courroie|joint|disque|plaquette|meuble|étagère|porte) … (monter|poser|installer|fixer) … (envers|travers|mal|faux|mauvais)  4
rebelote  1
(fuite|panne|bruit|voyant|odeur|fissure) … (rebelote|recommencer|réapparaître|identique)  3
(réglage|réparation|intervention|passage|retouche|visite|séance|reprise) …, toujours (pareil|même|idem)  3
(réglage|réparation|retouche|séance) …, rien (changer|fonctionner|marcher)  3
!savoir plus … avant  3
(lire|réciter|défiler) … (=diapositive|diapo|=powerpoint|=slides)  3
(renvoyer|retourner|repartir|ramener|rapporter) … (plat|assiette|viande|burger|steak|pizza) … cuisine  3
(plat|assiette|viande|burger|steak|pizza|entrecôte) … (renvoyer|retourner|repartir|ramener|rapporter) … cuisine  4
@mets … (carboniser|tiède|cramé|fade|=caoutchouteuse|caoutchouteux|insipide|=surcuit|dessécher|rassis|=spongieux)  4
(écran|image) … (vert|rose|bande|trait|pixel|=scintiller|clignoter|scintillement)  3
(batterie|autonomie) … (zéro|vider|chuter|tomber|dégringoler)  3
perdre … (=garnissage|élasticité|couleur|maille|tenue)  2
virer (gris|jaune|rose|marron|orange|vert)  3
premier (passage|lavage|utilisation|usage|pluie|sortie|essai|machine|hiver|montage) …, (rétrécir|casser|trou|déchirer|lâcher|perdre|tacher|décolorer|déteindre|mort|panne|fuir|tomber|décoller|craquer|plier)  4
éclat … (angle|bord|coin|=émail|carrosserie|plan|carrelage|façade|porte)  3
(corde|=mathusalem) … (user|usé|dater|matelas|canapé)  2
usé … corde  3
dater … (=mathusalem|autre âge|=préhistoire)  3
autre âge  2
=hors âge  3
(chambre|logement|hôtel|appartement|matériel|équipement|décoration|gîte|mobilier|meuble) … (=jus|fatigué|fatiguer|vieillot|rafraîchir|rafraîchissement|coup neuf|coup peinture|vieillissant|dater|daté|décrépit|=défraîchie|vieillir)  3
faire (=son|=leur) temps  2
(dos|cou|nuque) … (compote|casser|cassé|bloquer|mal) … (matelas|lit|literie|siège|nuit|canapé)  1
(matelas|sommier|lit|oreiller|canapé) … (creuser|creux|ressort|bosse|affaisser|cuvette|planche|pierre|bois|dos)  3
!fermer oeil  2
nuit blanc … (bruit|matelas|musique|voisin)  3
filet eau  3
(sauce|dessert|soupe|frite|plat) (industriel|congélateur|poudre|micro-onde|=premier =prix)  3
(digne|cantine|digne) (cantine|=self|autoroute|supermarché)  2
(cantine|=self) scolaire?  1
(tenir|marcher|fonctionner) (<nombre>|un|une) (jour|semaine|mois|lavage|utilisation)  2
(après|bout) … (jour|semaine|mois|utilisation|lavage|an) … !(fonctionner|marcher|démarrer|allumer|tenir|chauffer)  4
!(fonctionner|marcher|démarrer|allumer) … (après|bout) … (jour|semaine|mois|utilisation|lavage)  4
!(fonctionner|marcher) … (première|premier|==dès|depuis) (utilisation|jour|achat|réception|déballage)  4
!valoir … (prix|euro|détour|déplacement|réputation)  1
(obsolescence|=camelote|saloperie|=rafistolage|=ersatz|attrape-nigaud)  3
(produit|article|jouet|objet|vêtement|chaussure|outil|bijou|sac) (chinois|=chinoiserie|bazar|foire|pacotille)  2
!ressembler rien  3
!ressembler … (photo|commande|commander|image|description|attendre|annonce|modèle|=présenté)  4
(loin|rien|pas) … =comme =sur (photo|image|site)  4
(gros|grand|énorme|vrai|amer|cruel|beau) déception … (plat|repas|produit|chambre|séjour|goût|réception|ouverture|déballage)  3
(déception|désillusion|mauvais surprise|stupeur) … (ouverture|déballage|ouvrir|déballer|découvrir|bouche|assiette)  2
(déballer|déballage|ouverture) …, (rayure|trace|bosse|trou|tache|éclat|fissure|abîmer|cassé|rayer|sale|usagé|servir|cheveu|=défectueux)  3
(ressortir|revenir|récupérer|rendre|sortir) … (pressing|garage|atelier|réparation|laverie|coiffeur) … (pire|abîmer|tacher|rayer|rétrécir|trou|déchirer|panne|brûler|bosse|sale)  4
(technicien|ouvrier|artisan|poseur|peintre|plombier|maçon|couvreur|électricien|menuisier|entreprise) … (silicone|scotch|bricoler|rafistoler|=chatterton|ficelle)  3
(mettre|poser|étaler) … silicone … partout  3
(chantier|travail|pose|finition|peinture) … (laisser|abandonner) … (plan|état|milieu|inachevé|moitié|=inachever)  3
(inachevé|=inachever|abandonner) … (chantier|travail|finition|pose)  3
(finition|joint|plinthe|raccord|pose|carrelage|peinture|enduit) … (inexistant|dégueulasse|grossier|bâcler|irrégulier|inachevé|honteux|zéro|absent|oublier|travers)  4
(travail|chantier|pose) … (refaire|reprendre|recommencer) … (artisan|entreprise|zéro|autre|derrière|frais)  3
(faire|falloir|devoir) refaire … (travail|installation|pose|peinture|carrelage|coupe|couleur|lunette|prothèse|couronne|toiture|vidange)  3
repasser derrière  3
(trou|fissure|moisissure|champignon|salpêtre|courant air) … (mur|plafond|chambre|salle bain|salon|cuisine|cave|fenêtre|toit|toiture)  2
(moisissure|champignon|salpêtre) … (mur|plafond|chambre|logement|appartement)  3
(fenêtre|porte|volet|simple vitrage|isolation|vitrage) … (=passoire|vent|courant air|fermer mal|condensation)  2
=passoire (thermique|énergétique)  3
(prothèse|audioprothèse|lunette|dentier|semelle|couronne|implant|lentille) … (siffler|tomber|bouger|tenir|gêner|blesser|flou|casser|inutile|tiroir|mal tête|décoller|=desceller)  3
(prothèse|audioprothèse|lunette|dentier|implant) … !(entendre|voir|mâcher|mieux|adapter|tenir)  3
!(entendre|voir) mieux … avant  3
(dent|couronne|plombage|pansement|bridge) … (casser|tomber|cassé|infecter|infection|douleur|mal) … (semaine|jour|mois|après|soin)  3
erreur (fabrication|montage|pose|mesure|cuisson|traduction)  3
(cours|formation|stage|coaching|module|tutoriel|leçon) … (=diapositive|diapo|vidéo|pdf|amateur|vieux|périmer|=copier-coller|creux|superficiel|survoler|brouillon)  2
(matelas|téléphone|voiture|canapé|fauteuil|appareil|produit|article|vélo|ordinateur) … (comme neuf|parfait état|bon état|très bon état|quasi neuf) … (alors|rayure|panne|cassé|mais|tache|abîmer|trace|mensonge)  3
(comme neuf|parfait état|bon état|très bon état|quasi neuf) …, (rayure|panne|cassé|écran|tache|abîmer|trace|batterie|trou|rayer|bosse|rouille|odeur|user)  4
(annoncer|décrire|présenter|vendre|qualifier|marquer) … (comme neuf|parfait état|bon état|très bon état|neuf) …, (rayure|panne|cassé|écran|tache|abîmer|trace|batterie|trou|rayer|bosse|rouille|odeur|user|alors)  4
@objet … (rester|laisser) … (tiroir|placard|carton|cave|garage)  2
(couleur|taille|matière|texture|goût|odeur|modèle|tissu) … (rien à voir|tout autre|à côté|différer|douteux|suspect|trompeur)  3
(arriver|recevoir|livrer|déballer) … (ébréché|fêler|éclater|bancal|tordu|inutilisable|usagé|taché|rouillé|sale|périmer|moisir|pourrir|=défraîchi|fané|faner|mort)  3
(repas|plat|pizza|burger|assiette|entrée|dessert|buffet|viande|poisson|salade) … (immangeable|froid|triste|=trop cuit|trop cuire|insipide|fade|dur|sec|infect|minuscule|ridicule|avarié)  3
(viande|steak|poulet|entrecôte|magret|agneau|bœuf) … (nerf|=nerveuse|nerveux|graisse|=semelle|=carton|caoutchouc|dur|sang)  2
(minuscule|ridicule|chiche|riquiqui|symbolique|rationner|=lilliputien|microscopique) (portion|assiette|part|dose|quantité|ration|verre|chambre|salle|douche)  4
(portion|assiette|part|dose|ration|verre) … (oiseau|moineau|souris|poupée|minuscule|ridicule|symbolique|=lilliputien)  1
(vin|café|soupe|sauce|bière|cocktail|jus) … (eau|flotte|=diluer|tiède|=piquette|=lavasse|pisse|=aqueux)  2
(=lavasse|=piquette|bouillie|gloubi-boulga|=bouillasse|=pâtée)  3
(moteur|boîte|embrayage|turbo|alternateur|batterie|joint =culasse|clim|direction) … (lâcher|casser|hs|mort|changer|refaire|claquer|rendre) … (acheter|achat|mois|semaine|kilomètre|vente|vendeur|garage)  3
vendre … (épave|cassé|panne|vice|poubelle|ruine)  3
épave  1
(volant|frein|fourche|guidon|pédale|moteur|direction|pare-choc|suspension) … (trembler|vibrer|bruit|grincer|tordu|lâcher)  2
(écran|appareil|ordinateur|tablette|télé|télévision|compteur|montre|enceinte|consoler|robot|machine|four|lampe) … (éteindre|éteindre) … (seul|milieu|toutes|sans|moment|conduire|arrêt|bout|maintenant|fois)  2
voyant (orange|rouge|moteur|allumer)  3
prendre =du =jeu  3
refuser (démarrer|allumer|synchroniser|chauffer)  3
(voiture|véhicule|scooter|moto|appareil|téléphone|télé|machine) neuf … (panne|voyant|fuite|bruit|rayure|éteindre|hs|défaut)  3
(lunette|verre|progressif|correction|lentille) …, (tâter|tête tourner|tourner|flou|vertige|escalier|habitude|refaire|mal tête|nausée|loucher)  3
(lunette|prothèse|couronne|dentier|bridge|rideau|porte|meuble|chaussure|bague) … refaire  3
(cours|groupe|classe|séance|visite) … (surcharger|surchargé|trop nombreux|tous niveau|bondé|niveau trop)  3
(parler|jouer|conduire|nager|écrire) aussi mal  3
!(progrès|progresser|apprendre) … (cours|séance|stage|formation|leçon|début)  4
aucun progrès  3
(yaourt|salade|fruit|légume|viande|poisson|fromage|lait|pain|barquette|avocat|banane|poulet|jambon) … (marron|bomber|=bombés|gluant|visqueux|ramollir|mou|verdâtre|gris|=périmé|=périmés|périmer|tourner|tourner|sec|dur|poilu|ver|fané)  4
consommer … avant … (veille|hier|demain|passer)  3
date … (hier|veille|passer|périmer) … (produit|yaourt|viande|poulet|rayon|lait)  1
(collé|coller) … bloc  3
(sortir|provenir) … (surgelé|congélateur|supermarché|micro-onde|rayon surgelé)  3
(joint|carreau|carrelage|dalle|marche|pente|bac|receveur|évacuation|robinetterie) … (effriter|creux|travers|fissurer|fendre|bouger|pente|=boucher|bancal|fuir|décoller|décaler)  4
(vaisselle|verre|assiette|casserole|poêle|couvert) … (ébréché|dépareillé|=dépareillée|fêler|rouiller|sale|rayer|manquer|gras)  3
(poêle|cheminée|four|barbecue|plaque) … fumer  3
(mèche|frange|coupe|couleur|balayage|ongle|sourcil|cil) … (jaune|orange|vert|travers|rater|cramé|brûler|horrible|escalier|inégal|tomber)  4
(bonnet|casquette|foulard|cacher) … (cheveu|coupe|coiffeur|mèche|frange)  3
(ressortir|sortir|repartir) … (mèche|frange|coupe|couleur|cheveu|tête) … (jaune|orange|travers|pire|raté|affreux)  3
(fois|encore|jour|sixième) … (concessionnaire|garage|atelier|=sav) … (voyant|panne|même|voiture|rien)  2
!(moyen|possible|pouvoir|arriver|réussir|parvenir) (=à|=de)? (porter|allumer|démarrer) … (appareil|machine|article|chaussure|robe|vélo|four|lave-linge|télé)  3
impossible … (dormir|utiliser|porter|manger|allumer|monter|assembler) … (produit|appareil|plat|machine|article|chaussure|robe|assiette|vélo|matelas|bruit|meuble)  3
!(ouvrir|fermer|tenir|rester) … (porte|tiroir|couvercle|fermeture|fenêtre) … (depuis|neuf|bien|correctement)  3
!tenir (<nombre>|un|une|=la|=le)? (heure|jour|semaine|mois|minute|saison|route|peau|nuit)  3
(bouchon|couvercle|anse|clip|attache|lanière|talon|=fermoir|bretelle|capuchon|pompe|spray|crochet|roulette|ressort|élastique|charnière|poignée|manche|béquille|tige|vis|branche|=sangle) … (casser|lâcher|céder|rompre|plier|tordre|craquer|arracher|sauter|détacher)  4
servir … (conserve|surgelé|sachet|industriel|poudre|réchauffé|froid|micro-onde|pain mie|veille)  3
moteur … (fumer|chauffer|caler|=brouter|claquer|siffler|cogner|hurler)  3
qualité (zéro|nul|inexistant|absent|disparaître)  4
zéro qualité  4
(oublier|laisser) … (=pan|mur|sac|=gravat|chantier|déchet|outil|=coulure|trace) … (jardin|mur|partout|maison|terrasse|cour|rosier|chantier)  3
(serviette|drap|linge|tapis|moquette|nappe|couverture|peignoir|coussin) … (râper|=râpée|=râpées|usé|rêche|troué|trouer|taché|tacher|=élimer|délaver|gris|jaunir|jaunir|déchirer|humide)  3
(pain|croissant|brioche|viennoiserie|gâteau|baguette) … (veille|rassis|sec|dur|congelé|décongeler|élastique|=caoutchouteux)  3
(poussette|tente|parapluie|table|chaise|=escabeau|siège|transat|échelle|lit) … (replier|plier|effondrer|basculer|écrouler|renverser) … seul  4
(toile|tissu|couleur|cuir|peinture|coque|store|rideau|bâche) … (décolorer|=décolorée|=décoloré|déteindre|faner|ternir|délaver|pâlir|blanchir|craqueler)  3
regretter … achat  2
commander … (taille|pointure|couleur|modèle|=noir|=blanc|=bleu|=rouge) …, (recevoir|envoyer|arriver|livrer)  4
(catalogue|contenu|programme|offre) … (appauvrir|pauvre|maigre|vide)  4
tissu (fin|transparent|rêche|mauvais|médiocre|cheap|synthétique|gratter)  4
(pire|pis) … (=qu'avant|=avant|auparavant)  1
bruit … =toujours ==là  3
(problème|panne|fuite|défaut) … =toujours ==là  2
panne … revenir … (jour|semaine|mois|encore|lendemain|après)  3
déjà <nombre> panne  4
(travail|boulot|chantier) … (débutant|amateur|sagouin|cochon|charlot)  4
(récupérer|rendre|restituer) … (voiture|véhicule|moto) … (rayure|rayer|=cabossée|choc|abîmer|sale|=tache)  4
petit déjeuner … (médiocre|décevant|pauvre|infect|immangeable|=nul|insuffisant|moyen|basique)  4
(taille|couleur|modèle|pointure|coloris|dimension) … !correspondre  4
=dirait =un jouet  4
manquer <nombre>? (vis|boulon|notice|chargeur|accessoire|câble)  4
toujours =le =même (défaut|souci)  3
(livrer|recevoir|donner|servir) … (plat|commande|colis|article|repas) … autre (client|personne)  4
!bon (article|produit|modèle|taille|couleur|coloris|pointure)  3
(catégorie|gamme) … inférieur  2
impossible … dormir  3
!dormir … (bruit|nuit|chaleur|froid)  2
!bon (modèle|taille|couleur|article|pointure|coloris)  4
!(assez|suffisamment) (quantité|copieux|garni|portion|nourriture)
# --- en panne, cassé, inutilisable, quel que soit l'objet
(produit|article|appareil|objet|montre|commande) (recevoir|livrer)? (casser|abîmer|défectueux|inutilisable|hs|périmer)
(article|produit|objet) … qui !(fonctionner|marcher|tenir|servir)
(=il|=elle|=ça) !(fonctionner|marcher) … (premier|depuis|jour|déjà|achat|réception|bout)  2
(embrayage|turbo|courroie|alternateur|démarreur|injecteur|boîte vitesse|batterie|moteur) … (mort|hs|casser|lâcher|serrer|claquer)  2
(viande|barquette|sachet|pot|paquet|bouteille|tube|flacon|boîte) (ouvert|éventrer|percer|crever|fuir|écraser)
(plat|repas|dessert|menu) =à =éviter
(recette|plat|repas|sauce|préparation|cuisson) (trop|un peu|vraiment|assez|bien|si) (simple|basique|gras|compliqué|long|lourd|riche|indigeste)
(portion|quantité) … (trop|un peu|bien|très) (juste|léger|petit|faible)
=quantités (=sont|=étaient|=restent) (juste|limite)  3
(accompagnement|légume|viande|garniture|nourriture) … (minuscule|ridicule|insuffisant|congru)
peu (quantité|viande|garniture|légume|accompagnement)
(provenance|origine) … (produit|viande|légume|ingrédient) … (étranger|inconnu|douteux|absent|loin|incertain|manquer)  3
(produit|viande|légume|ingrédient) … (provenance|origine) … (étranger|inconnu|douteux|loin)  3
!connaître (provenance|origine)  3
(travail|réparation|intervention|pose|installation) mal (faire|effectuer|réaliser|exécuter)  4
réparation … (refaire|rater|raté|bâcler|provisoire|rafistoler|recommencer)
rafistoler  3
(chambre|salle|hôtel|restaurant) trop (petit|bruyant|chaud|froid|sombre|bondé)
(la|ma|cette|leur|une) =montre … !(fonctionner|marcher|tenir)
(=montre|=montres) (casser|défectueux|hs|panne)
# --- l'objet arrive ou devient mauvais
(dalle|écran|coque|cadran|miroir) … (exploser|=explosé|=explosée|fissurer|=fissuré|=fissurée|fêler|=fêlé|=fêlée|=brisé|=brisée|casser|=cassé|=cassée|rayer|=rayé|=rayée)  4
(=s|=se) éteindre … (=tout =seul|=sans =raison|=toutes =les|=au =bout|minute|constamment)  4
!(allumer|démarrer)  1
=ne? =s? =allume =même? (=pas|=plus)  4
(batterie|autonomie) … (=tient|tenir|mort|=morte|=HS|=hs|=vide|=fatiguée|fatigué|=pourcent|gonfler|=gonflée|ridicule|catastrophique) … (heure|=plus|minute)  3
(=plein|=couvert|=couverte|=rempli) =de (rayure|tache|tâche|trou|=bouloche|poil|bosse)  4
(=peluche|=peluchent|boulocher|=bouloche|=boulochent|=déteint|=déteignent|déteindre|rétrécir|=peluché|effilocher|=effiloche)  4
(odeur|=sentir|=sent|=sentent|puer) … (cave|renfermé|=moisi|plastique|chimique|=pétrole|humidité|égout|=pieds|tabac|colle|=produit =chimique)  3
(taille|pointure|=du) <nombre> =au =lieu =de? (=du|<nombre>)  4
taille (=pas =du =tout|=beaucoup =trop|=n =importe =comment|=mal|=trop =petit|=trop =grand|=petit|=grand)  3
(commander|=commandé|=commandée) … (=j =ai|=je =reçois|recevoir|=on =m) … (=reçu|recevoir|=livré|=envoyé) … (taille|rose|vert|bleu|rouge|noir|blanc|autre|=mauvais|=mauvaise|erreur|petit|différent)  4
(=mauvais|=mauvaise|=erreur =de) (article|taille|couleur|coloris|pointure|modèle|produit|référence|canapé|pièce)  4
(coloris|couleur|teinte) … (différent|=différente|autre|=pas =la =même|=rien =à =voir|délavé|=passée|=pas =le =même)  4
(=perçage|trou|vis|panneau|tiroir) … (décaler|=décalés|=décalé|tordu|=voilé|=voilée|=gondoler|=gondolé|=pas =droit|=pas =droite|ébrécher)  4
(meuble|lit|chaise|armoire|buffet|table|bureau|canapé|étagère) … =en carton  4
(=du|=en) carton =pâte  4
(literie|matelas|sommier|lit) … (=à =revoir|défoncer|=défoncé|=défoncés|affaisser|=affaissé|mou|=dur =comme|=trop =dur|=trop =mou|=creux|inconfortable|=ressorts|ressort|=mal =de =dos|tâcher|=taché|grincer)  4
(bruit|bruyant|=boucan|vacarme|musique|tapage) … (nuit|=nuits|voisin|=travaux|dormir|matin)  3
!dormir … (bruit|nuit|=œil|chaleur|voisin)  3
!fermer … =œil  4
(robinetterie|robinet|lavabo|douche|chasse) … (fuir -fuyez|=fuit|goutter|=goutte|=cassée|=cassé|boucher|=bouchée|=bouché|=HS|=hs|=entartrer|rouiller)  4
(papier =peint|peinture|moquette|carrelage|=joints|tapisserie|parquet) … (décoller|=décolle|tâcher|=tachée|=écaillée|écailler|jaunir|abîmer|moisir|usé|=usée|=défraîchie)  4
(déco|décoration|mobilier|chambre|hôtel|établissement|salle =de =bain) … (vieillot|=vieillotte|daté|=datée|=d =un =autre =âge|=d =un =autre =temps|vétuste|défraîchi|=défraîchie|=fatigué|=fatiguée|=démodée|=à =rénover|=à =rafraîchir|=jus|=kitch)  4
(=fait =son =temps|=dans =son =jus|=d =un =autre =âge|=plus =tout =jeune|=coup =de =jeune|=coup =de =peinture)  2
(voiture|véhicule|scooter|vélo|camionnette|utilitaire) (sale|=crade|dégueulasse|=mal =entretenue|=fatiguée|tacot)  3
prendre =feu  1
=a =pris =feu  1
(=un|=vulgaire|=espèce =de|=véritable) (chiffon|torchon|=serpillière|=camelote|jouet =de =plage)  4
(jouet|puzzle|jeu|lot|kit|meuble|set|coffret) … (incomplet|=incomplète|manquer|=manquante|=manquantes|=manque)  4
(livre|=bd|=vinyle|article|vêtement|robe|manteau|pull|chaussure|sac|jean) … (abîmer|=abîmé|=abîmée|corner|=corné|tâcher|=taché|=tachée|trouer|=troué|=trouée|déchirer|=déchiré|user|=usé|=usée|sale|jaunir)  4
(climatisation|clim|chauffage|télé|télévision|=minibar|ascenseur|wifi|=tv|=prise|écran|siège|douche|frigo|sèche-cheveux) … (=en =panne|=hs|=HS|=ne =marche|=ne =marchait|=ne =fonctionnait|=marchait =pas|=fonctionnait =pas|casser|=cassé|=cassée|=en =rade|défectueux|=hors =service)  1
(contrefaçon|=faux|=fausse|imitation|copie) … (grossier|=grossière|chinois|=marque|=authentique|=évident|=vulgaire|sac|=montre|parfum|basket)  4
(mort|=morte|lâcher|=lâché|=HS|=hs|claquer|griller|=grillé|=rendu =l =âme|=cassé|=décollée|décoller|=décollées) … (=au =bout|après|=en) … <nombre> (jour|semaine|mois|lavage|sortie|utilisation|heure)  4
(buffet|plateau =repas|repas|=petit =déjeuner|=petit =déj|petit-déjeuner|cuisine) … (tiède|froid|infect|répétitif|=toujours =le =même|pauvre|immonde|industriel|insipide|=bas =de =gamme|maigre|=immangeable|mauvais|médiocre|fade)  4
# --- pannes, finitions, chambres, véhicules
(tomber|=tombe) =en =panne … (=sans =arrêt|=sans =cesse|=tout =le =temps|=toutes =les|fois|=constamment|=déjà)  1
(marcher|fonctionner) … =une =fois =sur (=deux|=trois|=dix)  2
(=hs|=HS|mort|=morte|cassé|=cassée) (=à =la =réception|=à =l =allumage|==dès|=au =déballage|=à =l =ouverture|=à =l =arrivée|=d =origine)  4
(=zip|fermeture|bouton|anse|bretelle|talon|semelle|couture|poignée|roulette) … (casser|=cassé|=cassée|lâcher|=lâché|manquer|manquant|=arraché|=arrachée|décoller|=cède|=cédé|=HS)  4
rien =à =voir … (descriptif|description|photo|annonce|commande|commander|=site)  4
erreur … (=de =taille|=de =couleur|=de =modèle|=de =référence|=d =article|=de =produit)  4
(chauffer|=chauffe|=bourdonner|vibrer|=vibre|=siffle|=claque|grésiller) … (énormément|trop|=anormalement|=tout =le =temps|=comme|fort)  3
bruit … (enfer|=de =casserole|infernal|=bizarre|=anormal|insupportable|assourdissant|=de =tracteur|=de =ferraille)  4
(bancal|=branlant|=brinquebalant|=bringuebalant|=de =traviole)  1
impossible =à (monter|assembler|régler)  3
(=pas =de|=sans|=aucune|=plus =de) (clim|climatisation|ventilateur|=rideaux|=serviettes|=draps|=papier =toilette)  3
(place|espace) … jambe … (=aucune|=zéro|=peu|=inexistant|minuscule)  2
(=aucune|=pas =de|=peu =de|=zéro) place … jambe  4
entasser … sardine  4
=comme =des =sardines  4
(wagon|rame|=bus|train|métro) … (=bondé|bondé|surchargé|=surpeuplé|=plein =à =craquer|=blindé)  3
(établissement|hôtel|camping|résidence|logement|appartement|mobil-home|gîte) … (=à =l =abandon|abandon|délabré|=en =ruine|insalubre|glauque|=lugubre|=à =fuir|=miteux)  3
(=à =des =années =lumière|=très =loin|=loin|=indigne) … (étoile|=étoiles|=standing|=luxe|photo)  4
=indigne =d =un  1
(voiture|véhicule|=boîte =de =vitesse|embrayage|frein|moteur|batterie|pneu|amortisseur) … (fatigué|=fatigué|=fatigués|=en =fin =de =vie|=HS|=hs|mort|=mort|=morts|usé|=usés|rouillé|vieux|=vieille|=à =changer|=bruyant)  4
(réservoir|=plein) … (vide|=pas =fait|=à =moitié|=sur =la =réserve)  3
(écran|prise|clim|lumière|chauffage|wifi|douche|ascenseur) … (=en =carafe|=en =rade|=aux =abonnés =absents|=capricieux|capricieux)  4
(tiroir|porte|fermeture|roue|bouton|volet|fenêtre) … (=coince|=coincent|=bloque|=grince|=grincent|=ferme =mal|=ferment =mal|=frotte)  4
(vernis|peinture|placage|revêtement|=dorure|=étamage) … (=saute|=s =écaille|=part|=partie|sauter|=cloque|=écaillé|=écaillée)  4
(chambre|local|pièce|cabine) … =sans fenêtre  4
(chaleur|atmosphère) (étouffant|=étouffante|insupportable|suffocant)  3
(=wc|toilettes|sanitaire|douche) … (condamner|=condamnés|=condamné|fermer|=fermés|=hors =service|=HS|=hs|=bouchés)  4
(doublure|couture|semelle|teinture|tissu|fermeture) … (=en =lambeaux|=bave|=bavé|=craque|=craqué|=part =en|=se =décolle|=lâche)  4
(recevoir|=reçois|=reçu|livrer|=livré) … (=enfant|=autre|=mauvais) … =au =lieu =de? … (photo|commander|=commandé|femme|=adulte|=bon|=celui)  4
description … (=erroner|=erronée|=erroné|=fausse|inexact|=inexacte)  3
(plateau|verre|pied|chaise|marbre|écran|lame) (fendu|=fendu|=fendue|=fendus|ébréché|=ébréchée)  4
=ressors … (orange|=jaune|=verte|=vert|=rousse|=carotte|=brûlée|=trouée|=pleurant|=larmes)  4
(voyant|bruit|défaut|panne|fuite|symptôme) … (=rallume|=rallumé|=revenu|=revenue|=revient|=réapparu|=recommence|=recommencé) … (=après|=semaine|=jour|=lendemain|=mois|=même)  4
(toiture|toit|véranda|fenêtre|façade|extension|terrasse|maison|voiture|chaussure|botte|tente) … (=prend =l =eau|=prennent =l =eau|=laisse =passer|=pas =étanche|=pas =étanches|=infiltre)  4
(lame|parquet|bois|terrasse|plan =de =travail|porte|meuble) … (=gondole|=gondolent|=gondolé|=gondolées|=cloque|=cloquent|gonfler|=céder)  3
(verre|lunette|coupe|couleur|balayage|mèche|brushing|pose|épilation|tatouage|prothèse|couronne|bridge|implant|appareil|plat|cuisson|pâte|vidange|peinture|photo) … (raté|rater|=ratés|=ratées|=loupé|=loupée|=foiré|=foirée)  4
(couronne|plombage|bridge|implant|facette|vernis|pose|joint|réparation|semelle|batterie) … =tenu … (jour|semaine|heure|mois)  4
(couronne|bridge|implant|facette|ongle|semelle|carrelage|carreau|papier) … (décoller|=décollé|=décollés|tomber|=infecté|=infectée|=tombée|=tombé)  4
(=brûlé|=brulé|=abîmé|=cramé|=massacré|=bousillé|=détruit|=ruiné) … (pointe|cheveu|crâne|=cuir =chevelu|peau|visage|sourcil|ongle|moteur|embrayage|parquet|moquette|pelouse)  4
(vidéo|support|manuel|programme|équipement|matériel|module|=pdf) … (dater|=datent|=date|=daté) … (<nombre>|=mathusalem|=années|=siècle)  3
(kilométrage|compteur|carnet) … (trafiquer|=trafiqué|=maquillé|=faux)  3
<nombre> réserve … (=levées|=levée|livraison|maison|=moitié|=jamais)  4
réserve … (=jamais|=pas|=toujours =pas) … =levées  4
(=refaire|=reprendre|=refait|=rattraper) … =par =un =vrai? (=pro|professionnel|=autre =artisan|=autre =garage|=autre =coiffeur|=autre =dentiste)  4
(=pas|=pas =très|=pas =trop) (=bon|=bonne|=bons|=bonnes) =et (=froid|=cher|=pas|=sec|=fade)  4
=c =était =pas =bon  4
(=rendu|=rendue|=récupéré|=récupérée) … (auto|voiture|véhicule|costume|robe|téléphone|vélo) … =avec (=une|=un|=des) … (rayure|bosse|tache|tâche|trou|trace)  5
(monter|=monté|poser|=posé|=posée) … (=de =travers|=de =guingois|=faux =aplomb|=à =l =envers|=pas =droit|=pas =droite)  4
(carrelage|plinthe|mur|cloison|papier|étagère|porte|plan) … =pas (=droit|=droite|=droits|=d =aplomb|=niveau)  4
(travail|boulot) … (=amateur|=cochon|=sagouin|=bâclé|=salopé|=ni =fait =ni =à =faire|=bricoleur)  4
(frite|pain|salade|légume|pâte) … (=molles|=molle|=mou|=flétrie|=rassis|=caoutchouteux|=pâteux)  3
(=tiède|=tièdes|=froid|=froids|=froide|=froides) … (=servi|=servis|=servies|=servie)  3
(=servi|=servis|=servies|=servie|=arrivé|=arrivés) … (=tiède|=tièdes|=froid|=froids|=froide|=froides)  3
(=commandé|=commander|commander) … (=un|=une|=du|=des|<nombre>) …, (=reçu|=reçois|=reçoit|=livré|=recoi|=recu) … (=un|=une|=du) … (autre|=à =la =place|bleu|=noir|=noire|=rouge|=rose|=blanc|=blanche|=doré|=vert|=gris)  4
trop =de? (féculent|gras|sel|sucre|huile|sauce|riz|pâte|épice|emballage|crème|fromage|friture|conserve)  3
moitié (brûler|cuire|=cuit|=cuite|cru|congelé|froid|fondu|pourri)  4
!adapté … (personne|usage|besoin|seul|utilisation)  2
(fraîcheur|produit|ingrédient|légume|viande|fruit|salade|finition) … laisser … désirer  4
(tomate|fruit|légume|avocat|banane|viande|poisson|salade|produit|aubergine|poireau) … (noir|moisi|pourri|abîmé|flétri|fané|pas =mûr)  3
(article|produit|commande|plat|envoyer|recevoir|livrer|=place) … (absolument|strictement)? =rien =à voir  3
peu =de (sauce|viande|fromage|garniture|goût|légume|poisson|saveur)  3
avis mitigé … (produit|viande|plat|qualité|cuisine|recette|chambre)  3
# --- mal fait, tordu, fondu, même panne
(rayure|bosse|éraflure) … =sur … (portière|aile|carrosserie|capot|jante)  1
mal (monter|remonter|=monté|=remonté|poser|=posé|=posée|=posées|fixer|=fixé|=fixée|serrer|=serré|visser|coller|=collé|=réparé|=réparée|isoler|=isolé)
(joint|carrelage|étagère|mur|porte|cloison|plan|=joints) … !(droit|aligner|=aligné|=alignés)
=pas =à =la =bonne (=cote|=dimension|=mesure)
(chargeur|batterie|prise|câble|appareil|résistance|cuve) … (fondre|=fondu|brûler|cramer|exploser|griller|=grillé)
(=même|=mêmes) (bruit|défaut|symptôme|fuite|voyant|panne) … (=qu =avant|=qu'avant|avant|après|revenir|=toujours)
(ligne|tache|trait|bande|pixel) … (écran|dalle)
(=gondolé|=gondole|=gondolent|écailler|=écaille|=écaillée)
(=se|=s) (=décolle|=décollent|=effrite|=détache|=découd|=décollé|=décollée)
(repas|café|petit-déjeuner|nourriture|menu|buffet) … (très|assez|plutôt|bien)? (moyen|=moyenne|fade|froid|tiède|mixer)
(pied|roue|charnière|poignée|=coque) (cassé|=cassé|=cassée|casser|arracher|=arrachée|=enfoncé|=fêlée)
(=éteint|=redémarre|=déclenche) =toute =seule
(=défectueuse|défectueux|=défectueuses) … (<nombre>|=neuf|=neuve|déjà|achat|livrer|=depuis)
(téléphone|appareil|batterie|ordinateur|moteur|four|chargeur) … (chauffer|surchauffer|=chauffe|=surchauffe)
(cours|formation|spectacle|visite|stage|module|film) … =sans (intérêt|contenu|queue)
(colle|fixation|couture|peinture|vernis|réparation|soudure|fermeture) … !tenir
# --- taille, matière, usage
trop (petit|grand|étroit|court|serré|large) … (taille|porter|rentrer|pied|correspondre|tailler)
(article|produit|vêtement|robe|manteau|pantalon|chaussure|veste|jupe|pull|=bottines|chemise|meuble|sac|bague|assiette|portion|écran|logement|cuisine) … trop (petit|grand|étroit|court|serré|large|lourd|fin|transparent)  4
trop (petit|étroit|serré|fin|transparent) … (article|produit|vêtement|robe|manteau|pantalon|chaussure|veste|jupe|pull)
(taille|=xl|=xxl|pointure) … (correspondre|équivaloir|=égal) … (=xs|=s|=m|=l|=xl|<nombre>|enfant|taille)
(prendre|=prenez|prévoir|commander) … (=une|=deux|<nombre>) taille … (dessus|dessous|plus|moins|grand)
(matière|tissu|toile|papier|plastique|bois|coton|cuir) … (très|trop|vraiment|hyper|si) (fin|transparent|fragile|rêche|léger|désagréable|dur)  4
voir … (=à =travers|travers) … (tissu|robe|chemise|pantalon|rideau|matière)
(tissu|laine|pull|étiquette|drap|matière) (gratter|=gratte|=grattent|=pique)
(batterie|pile|autonomie) … (vide|mort|gonfler|ridicule|nul|faible|lâcher|médiocre|insuffisant|catastrophique|décevant|=tient)
!(étanche|imperméable|absorbant)
(produit|article|appareil|machine|matériel|crème|traitement) … !(performant|efficace|solide|résistant|adapter|tenir|convenir|=pratique)
(siège|lit|fauteuil|canapé|chaussure|selle|matelas|couchette) … !confortable
(description|descriptif|fiche|notice) … !(précis|préciser|complet|clair|exact|détaillé|indiquer)
(=obligé|obliger|falloir|devoir) … (débrancher|rebrancher|éteindre|redémarrer|secouer|taper) … (démarrer|redémarrer|marcher|fonctionner|rallumer|repartir)
(appareil|machine|robot|moteur|aspirateur|vélo|trottinette|téléphone|ordinateur|télé|four) … (arrêter|=s'arrête|couper|bloquer|caler|chauffer) … (bout|minute|seul|instant|seconde|temps)
(tomber|retomber) panne … (bout|après) … (jour|semaine|mois|utilisation)  4
(casser|=cassé|=cassée|déchirer|craquer|lâcher) … (==dès|première|premier|=au =bout) … (utilisation|fois|jour|semaine|lavage|mois|usage|sortie)
(direct|directement|=aussitôt|finir|=fini|partir|=parti|=partie) … poubelle  2
(choc|rayure|trace|éclat|trou|accroc|tache) … (écran|coque|visible|partout|manche)
(arriver|recevoir|livrer|livre|objet|carton) … (=corné|éventrer|=éventré|écraser|=écrasé|renverser|percer)  2
(pièce|article|taille|modèle|produit) … !=bonne  3
(=reçu|=reçue|=reçus|=reçues) =à =la =place  4
(vendre|produit|travail) … merde
=de =la merde … (produit|article|appareil|matériel|travail|installation)  4
(installation|branchement|raccordement|montage|pose|travail|câblage) … (sauvage|négliger|inachevé)
(travail|chantier|installation|pose|peinture|réparation) … !(terminer|finir|achever|soigner|conforme)  4
n'importe comment … (poser|installer|réparer|monter|brancher|câbler|peindre|couper|emballer)
(poser|installer|réparer|monter|brancher|câbler|peindre|couper|emballer|plier) … n'importe comment
(formation|cours|stage|spectacle|visite|film|séance|module) … sans intérêt  4
(local|=locaux|bâtiment|salle|wagon|train|bus|mobilier|équipement) … (vieillissant|vétuste|vieillot|défraîchi|délabré|=dans =leur =jus|sale)
(logement|appartement|chambre|maison|studio) (=plein =de)? (mal isoler|humide|humidité|moisissure|insalubre|=passoire|bruyant|froid)  4
# --- cuisine : quantité, goût, variété, dates, emballage
(plat|repas|viande|entrée|dessert|cuisine|recette|fondue|pizza|nourriture|vin|café|légume) … (bon|correct|moyen)? sans plus  4
rien =d? (extraordinaire|exceptionnel|=transcendant|fou|fameux|terrible|dingue|folichon|sensationnel|ouf) … (plat|repas|cuisine|assiette|carte|goût|entrée|dessert)  2
cuisine sans (surprise|âme|intérêt|saveur|goût|charme|relief)  4
!(apprécier|plaire|convaincre|emballer|régaler) … (plat|entrée|dessert|recette|viande|poisson|sauce|cuisine|repas|vin|menu|goût)
(plat|entrée|dessert|recette|viande|poisson|sauce|cuisine|repas|vin|menu|légume) … !(aimer|apprécier|plaire|convaincre|emballer|régaler|goût)
(sauce|crème|viande|plat|repas|recette|pâte|huile|friture) … (gras|écœurant|indigeste|lourd)  3
un peu (gras|fade|salé|sucré|sec)
(préparation|=temps =de =préparation|recette|cuisson|réalisation|montage) … (long|compliqué|fastidieux|=trop =de =temps|dépasser|double)
(dépasser|doubler|sous-estimer) … temps … (préparation|cuisson)
temps … (préparation|cuisson|montage) … !(correspondre|respecter|réaliste|exact|juste)
(date|=dlc|=ddm|péremption) … (court|proche|juste|dépasser|passer) … (viande|produit|poisson|conserver|frigo|consommer)
(date|=dlc|=ddm) … (un peu|trop|très|bien|assez|vraiment) (court|limite|proche|juste)
(plat|recette|menu|carte|programme|contenu|légume) … !(renouveler|changer|varier|évoluer)  4
(pas assez|manque|trop peu|aucun|manquer) … (variété|varié|renouvellement|diversité)
(menu|plat|recette|légume|repas|carte|programme) … (peu|pas assez|pas très|pas) varié
(même|identique|=mêmes) … (légume|aliment|ingrédient|plat|produit|recette|accompagnement|programme) … (revenir|=reviennent|souvent|semaine|répéter|toujours)  4
(trop|beaucoup|excès|énormément|plein|surplus) … (emballage|plastique|suremballage|sachet|carton)
=suremballage
(légume|viande|portion|quantité|sauce|garniture|accompagnement|ration) … (insuffisant|maigre|rationner|ridicule|chiche|minuscule)  4
(purée|frite|légume|viande|plat|soupe|café|pâte|riz|sauce|assiette|pizza) … refroidir  4
(purée|=purées|garniture|accompagnement) (froid|tiède|fade|sec)
(décevoir|déçu|déception|décevant) (dessert|viande|poisson|contenu|vin|recette)
(@objet|@appareil) … (rayer|=rayé|=rayée|=rayés) … (recevoir|=reçu|=reçue|livrer|neuf)  3
(recevoir|=reçu|=reçue) … (rayé|rayer|=rayée|=fêlé|=bosselé)
(vendre|envoyer|livrer|recevoir|acheter) =un =faux
(robe|pantalon|chemise|chemisier|jupe|rideau|tee-shirt|pull|tissu) (transparent|=transparente|=transparents)
(cours|formation|stage|séance|atelier|visite) … mal (préparer|=préparé|=préparés|organiser|expliquer|structurer|=structuré)
!=du (cuir|bois|coton|=laine|métal|verre|neuf)
(accessoire|notice) … (manquer|=manquant|=manquante|=manquantes|absent)
(nul|pourri|merdique|=daube) … (produit|article|appareil|matériel)
(plat|recette|cuisine|repas|carte) … sans (originalité|saveur|goût|âme|intérêt|relief|caractère)  4
(=c'était|=cétait|=c =était) !(terrible|fameux|bon|top|ouf|extraordinaire)
(tomate|avocat|banane|fruit) … (vert|dur)  3
déception … (article|produit|qualité|achat)  3
plafonner … (=méga|=mb|=mbps|=mo|=mbits|débit)  3
(porte|portail|capot|coffre|baie) !(fermer|ouvrir|coulisser|aligner)  3

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
saveur (nouveau|incroyable|original|varié|exceptionnel|parfait)  3
(nouveau|plein|bon|mélange|beau|découverte) saveur  3
plein (saveur|goût)  3
fondre … bouche  3
fondant  2
bien (=cuisiné|=cuisinés|=cuisinée|=cuisinées|assaisonner|garnir|doser|proportionner|équilibrer|épicer)  2
(cuire|cuisson) (perfection|parfait|souhait|parfaitement)  4
cuisson (parfait|maîtriser|impeccable)  4
fait-maison  3
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
découvrir … (recette|saveur|plat|goût|produit|épice|cuisine)  2
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
(gagner|gain) temps … (repas|cuisine|semaine)  2
=plus =besoin … (course|réfléchir|chercher|penser)  1
# objets et prestations
(bon|excellent|super|grand|haut|meilleur|beau|top|irréprochable|vrai) qualité  1
qualité (top|excellent|parfait|super|irréprochable|impeccable|exceptionnel|supérieur|remarquable|constant|bon)  4
qualité rendez-vous  4
qualité être là  4
qualité … rendez-vous  4
@objet qualité  3
@mets qualité  3
(ingrédient|appareil|formation|travail|tissu|matériau|literie) qualité  3
qualité (produit|plat|repas|article|ingrédient|légume|viande|matériel|cuisine|tissu|recette) … (top|excellent|parfait|super|irréprochable|impeccable|exceptionnel|remarquable|constant|bon|là|apprécier)  4
qualité (produit|plat|repas|article|ingrédient|légume|viande|matériel|cuisine|tissu|recette) … rendez-vous  4
@bonobjet @objet  3
@objet @bonobjet  3
@objet (très|bien|parfaitement|tout)? conforme  4
correspondre … (parfaitement|exactement|description|attente|photo)  2
@appareil … fonctionner (bien|parfaitement|nickel|impeccablement|merveille)  3
@appareil (super|génial|top|excellent|impeccable|parfait|performant|fiable|silencieux|nickel|puissant)  3
robuste  3
solide  1
bien (fini|finir)  2
finition (soigné|parfait|impeccable|beau|excellent|superbe)  4
(super|bon|excellent|génial|top|chouette|beau|formidable) (concept|principe|formule)  3
concept (super|génial|top|excellent|intéressant|parfait|bon|sympa|pratique|original|innovant|formidable|extra|chouette|plaire|ravir|bien|ingénieux|incroyable|canon)  3
(adorer|valider|aimer|apprécier|ravir|fan|conquérir) … (concept|recette|plat|cuisine|repas|principe|produit|box)  3
=inratable  2
(travail|boulot|chantier|ouvrage) (soigné|propre|impeccable|remarquable|parfait|excellent|nickel|qualité)  4
(beau|magnifique) (travail|boulot|ouvrage)  1
installation (parfait|impeccable|soigné|nickel|propre|réussir)  3
# lieux
@cadre @bonlieu  1
@bonlieu @cadre  1
@lieu (propre|spacieux|confortable|calme|impeccable|magnifique|superbe|cosy|moderne|lumineux|soigné|agréable|charmant|splendide|excellent|parfait|top|incontournable)  3
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
garantie (complet|intéressant|adapté|bien|parfait|excellent|avantageux)  1
bien couvrir  1
découverte (gustatif|recette|saveur|cuisine|goût)  3
(satisfait|content|ravi|enchanté|conquis|heureux) (très|vraiment|toujours)? (du|de|mon|ma|mes|cet|ce)? (produit|article|recette|plat|repas|achat|menu|travail|chantier|formation|installation|voiture|modèle|matériel)  3
(super|excellent|bon|génial|top) (appareil|machine|robot|téléphone|tel|matériel|ordinateur|vélo|matelas|aspirateur)  3
@attribut @bonobjet  3
(très|super|vraiment)? (joli|beau|superbe|magnifique|ravissant|sublime|excellent|super) (produit|article|modèle|robe|sac|veste|table|bijou|meuble|collection|vêtement|canapé|photo)  3
comme neuf  4
(quasi|état) neuf  3
=comme =neufs  4
=comme =neuve  4
(état|produit|véhicule|voiture|logement) (impeccable|irréprochable|parfait|nickel)  3
(chambre|logement|appartement|gîte|hôtel|camping|location) (propre|spacieux|confortable|impeccable|calme|cosy|agréable|moderne|parfait|top|nickel|magnifique|joli|superbe)  4
(tenir|durer) … (route|choc|année|longtemps|promesse)  1
(montage|assemblage|installation|pose) (facile|simple|rapide|aisé|enfantin|minute)  3
(facile|simple|rapide) (monter|assembler|installer)  3
(repas|plat|cuisine|nourriture|carte|menu|dessert) (top|excellent|délicieux|parfait|bon|divin|super|exquis|réussi|savoureux)  4
travail (soigné|propre|impeccable|sérieux|remarquable|nickel|qualité|excellent|bien)  4
(réparation|réparer|pose|installation|chantier|travaux|intervention) (impeccable|nickel|parfait|parfaitement|soigné|propre)  3
pépite  1
(aucun|zéro) défaut  3
=aucun défaut  3
=sans (=aucun|=le =moindre)? défaut  3
=pas =de défaut  2
=zéro défaut  3
(fils|fille|enfant|mari|femme) … (content|ravi|adorer) … (cadeau|produit|jouet|vélo|article|bureau)  1
@bienachete (top|génial|superbe|magnifique|impeccable|parfait|nickel|sublime|excellent|conforme|confortable|solide|canon|ravissant|silencieux|joli|puissant)  3
(voiture|véhicule) (confortable|impeccable|parfait|récent propre|propre récent|excellent état)  3
(beau|magnifique|superbe|joli|excellent|sublime) (matière|coupe|tissu|couleur|cuir|=rendu|finition|texture|design)  3
(table|canapé|bureau|lit|fauteuil|armoire|meuble|commode|buffet) … (superbe|magnifique|sublime|splendide|confortable|solide)  3
rien (dire|redire|reprocher) … (produit|article|repas|cuisine|plat|travail|chambre|marchandise|matériel)  3
!rien =à? (dire|redire|reprocher) … (qualité|quantité|plat|repas|cuisine|produit|nourriture|article|travail|chambre|matériel)
voiture (propre|récent) … (récent|propre|entretenir|confortable)  3
(propre|récent|neuf|confortable) voiture  1
haut gamme  1
(robe|pantalon|veste|manteau|pull|chemise|jupe) (tomber|aller) (parfaitement|bien|merveilleusement)  3
(tissu|cuir|matière|couture|bois) … (épais|net|doux|solide|agréable|noble|soigner|impeccable)  3
(cuisine|gîte|logement|appartement|chambre|studio) … bien (équiper|agencer|isoler|décorer|entretenir|chauffer|tenir)  3
(jardin|gîte|vue|chambre|piscine|terrasse|décoration) (magnifique|splendide|superbe|sublime|ravissant)  2
fondre … fourchette  3
tout … (faire|fait) … (place|maison)  2
(dormir|nuit) … (comme un bébé|merveilleusement|divinement)  3
(siège|voyage|trajet|lit|car|bus|train|avion|fauteuil|cabine) … (confortable|spacieux|moderne)  3
(voyage|trajet|vol|traversée) … (agréable|parfait|excellent|confortable|=top)  3
produit (authentique|original|top|conforme|génial|solide|efficace|impeccable|parfait|qualité)  3
(très|super|vraiment|tellement) (content|satisfait|ravi) … (lunette|appareil|achat|canapé|vélo|matelas|monture|prothèse|cuisine|meuble)  4
(content|satisfait|ravi) … nouveau (lunette|appareil|achat|canapé|vélo|matelas|monture|prothèse|voiture|meuble)  4
résultat … (beau|magnifique|superbe|impeccable|parfait|satisfaisant|top|nickel|bluffant|excellent|splendide|réussir)  4
résultat … (hauteur|attente|espérance)  3
(poseur|ouvrier|artisan|peintre|plombier|maçon|équipe) … bien travailler  3
travail … (bien fait|=bien =fait|réussir|=très beau)  3
(machine|matériel|équipement|appareil|installation|local|bâtiment|véhicule|voiture) (récent|moderne|performant)  3
(salle|logement|cuisine|chambre|appartement|gîte|studio|maison|location) bien (équiper|équipé|agencer|aménager|décorer|entretenir|isoler)  4
(excellent|super|agréable|merveilleux|magnifique|bon|beau|formidable|parfait|délicieux|très) séjour  3
séjour (parfait|agréable|merveilleux|magnifique|formidable|inoubliable|exceptionnel|impeccable|=reposant|excellent|superbe)  4
(hôtel|gîte|logement|appartement|chambre|restaurant|camping|salle|très|idéalement|location) bien? situé  3
(emplacement|situation) … (idéal|parfait|top|excellent|superbe|exceptionnel|génial)  3
conforme … (annonce|description|photo|attente|descriptif|commande)  4
(voiture|véhicule|appartement|logement|produit|article) … (très|parfait|excellent|bon) état  3
(literie|lit|matelas|chambre|vue|séjour|plage) =de rêve  4
(=petit =déj|=petit =déjeuner|petit-déjeuner|buffet|repas|plateau) … (gargantuesque|copieux|varié|excellent|délicieux|correct|royal|complet|généreux|parfait|top)  4
=encore =plus (=beau|=belle|=beaux|=belles|=joli|=jolie) … (vrai|photo|=vrai)  5
(=de =belles|=de =beaux|=jolies|=très =belles|=très =beaux) (pièce|article|produit|vêtement|meuble|=pièces)  4
(=elle|=il|canapé|table|robe|manteau|sac|cuisine|meuble|bijou|lit|montre) (=est|=sont) … (superbe|magnifique|sublime|splendide|=très =beau|=très =belle|ravissant|canon)  4
taille (=bien|=parfaitement|=impeccable|=nickel|=comme =il =faut)  3
(voiture|véhicule) (récent|=récente|=nickel|impeccable|confortable)  4
(coupe|taille) … (tomber|=tombe|parfaitement|impeccable) … parfaitement  2
(=comme|conforme) (=décrit|=décrite|=décrits|=sur =la =photo|=sur =les =photos|=à =la =photo|=à =la =description)  4
(prise|wifi|clim|siège|voiture|wagon) … (=marchent|calme|=calme|=fonctionnent|=au =top|=nickel)  3
(tissu|matière|coupe|finition|cuir|laine) … (doux|=douce|épais|solide|soigné|=soignées|magnifique|agréable|=impeccable)  4
# --- ce qui va, ce qui dure, où l'on dort
(=bien|parfaitement|=très =bien) (=coupé|=coupée|=coupés|=taillé|=taillée|=fini|=finie|=finis|=finies)  4
(taille|pointure) (parfait|=parfaite|impeccable|=nickel|conforme|=au =top)  4
=me =va (parfaitement|=très =bien|=à =merveille|=comme =un =gant|=à =ravir)  4
=en (parfait|excellent|=très =bon|=super) état  4
(téléphone|tablette|ordinateur|=console|vélo|livre|appareil|article|sac|produit|reconditionné) (=nickel|impeccable|=nickel =chrome|=comme =neuf|=au =top)  4
(=très|=super|=hyper) (moelleux|=moelleuse|=solide)  3
(fidèle|=fidèles|conforme|identique) =à =la (photo|description)  5
(fidèle|conforme|identique) =aux (photo|attente)  4
(=bel|beau|=belle|magnifique|superbe|joli|splendide) (établissement|hôtel|gîte|maison|chambre|croisière|voyage|séjour|circuit|plage|piscine|logement|domaine|appartement|villa|camping)  4
(hôtel|gîte|croisière|voyage|séjour|circuit|plage|logement|villa) (magnifique|superbe|sublime|splendide|inoubliable|paradisiaque|merveilleux|=de =rêve|enchanteur)  4
(=très|=super|=bien|merveilleusement) =bien? dormir  4
(confiture|gâteau|pain|brioche|produit|yaourt) (=maison|local|=locaux|=frais)  3
(siège|wagon|cabine|bus|train|avion) … (large|spacieux|confortable|propre|silencieux|moderne)  3
repas … (=bon|=bons|=délicieux|=excellent|=copieux|=savoureux)  3
(coupe|couleur|balayage|brushing|mèche|épilation|manucure|soin|massage|tatouage|vernis) … (réussi|=réussie|réussir|superbe|magnifique|parfait|sublime|top|impeccable)  5
=doigts =de =fée  5
(=bon|=bons|=très =bon|=délicieux|=copieux) =et … (=servi|=copieux|=chaud|=frais|=généreux|=pas =cher)  4
=comme =chez =ma? (grand-mère|=mamie|mère)  4
(=matériel|=matos|équipement|machine|appareil|local) (récent|neuf|moderne|nombreux|varié|=dernier =cri)  4
(chantier|travail|boulot) (propre|soigné|impeccable|nickel|parfait)  4
(formule|menu|plat) … =bon =et  3
(menu|plat|carte|cuisine|assiette) … (élaboré|alléchant|soigné|raffiné|maîtriser|travaillé)  3
(gagner|=gagne|=gagné) … temps … (repas|cuisine|fou|précieux)  3
(repas|plat|produit|nourriture|cuisine|recette|poisson|viande|dessert) très bien  3
(box|appareil|téléphone|machine|produit|matériel|montre|voiture|vélo) … marcher … (bien|parfaitement|nickel|super)  3
# --- bel ouvrage
(beau|bon|super|excellent|joli|=très =beau|magnifique) (travail|boulot|ouvrage)
(content|satisfait|ravi|enchanté) … résultat
(poser|=posé|=posés|=posée|=posées|installer|travailler) proprement
cuisine =maison
(trajet|voyage|wagon|bus|rame|chambre) … (propre|confortable|=impeccable)
(peinture|carrelage|pose|travaux|installation|rénovation|toiture|terrasse|cuisine) (impeccable|parfait|=parfaite|nickel|soigné|=soignée|superbe|magnifique)
# --- bon, correct, conforme, une bonne surprise
@mets … (très|super|hyper|trop|vraiment|toujours|extrêmement) (bon|bien)  4
(=tout|=tous|=toutes) (très|super|hyper|vraiment|absolument|toujours) (=bon|=bonne|=bons|=délicieux)
(=c'est|=cétait|=c =était|=c =est|=cest) (très|super|hyper|trop|vraiment|toujours|tellement) =bon  4
(très|super|hyper|trop|tellement) =bon =et (=très|bien|=équilibré|copieux|frais|=bien|pratique|=pas)
(hyper|super|trop|vraiment|tellement) =bon  3
(=pratique|=facile|=équilibré|=sain|=varié|=frais|=copieux) =et (très|super|vraiment)? =bon  4
(@objet|@appareil|écran|=tee-shirts|=teeshirt) (correct|=corrects|=correcte|convenable)
(agréablement|agréable|bonne|heureux|bon|beau) (surprendre|surprise|surpris) … (produit|article|qualité|repas|plat|goût|colis|achat|recette|chambre|=rendu|déballage|matière|tissu|quantité)  4
correspondre … (description|photo|attente|descriptif|annonce|commande|image)  4
(=au =top|=top|nickel|super|parfait|impeccable|=ok) … la? (qualité|produit|article|plat|quantité)
qualité (=ok|=au =top|nickel|=rdv|correct|présent|constant|irréprochable|parfait|excellent|top|super|impeccable)  4
(léger|facile|simple|pratique) =à (transporter|ranger|monter|plier|=porter|installer|entretenir|nettoyer|assembler|manier)
(content|satisfait|ravi|enchanté|heureux) … (box|produit|article|achat|commande|robe|chaussure|sac|téléphone|=bottines|repas|recette|meuble|canapé|réception)  3
(séduire|conquérir|bluffer|épater|enchanter|ravir) … (plat|entrée|dessert|recette|cuisine|goût|repas|vin|cadre|qualité|produit|chambre)
(plat|entrée|dessert|recette|cuisine|repas|vin|cadre|produit|chambre) … (séduire|conquérir|bluffer|épater|enchanter|ravir)
(excellent|bon|super|agréable|merveilleux|beau) moment … (restaurant|table|resto|repas|séjour|hôtel|spectacle|brasserie|dîner)
@mets !mauvais
!mauvais … @mets
(adorer|=adoré|aimer|=aimé|apprécier|=apprécié|déguster|savourer|recommander) … (choucroute|plat|entrée|dessert|fondue|viande|poisson|burger|pizza|recette|menu|vin|sushi|crêpe|cuisine|repas|produit|article|chambre|spectacle|formation)
(viande|poisson|légume|plat|steak|pâte|poulet|riz) … (parfaitement|bien|idéalement|correctement) (cuire|assaisonner|servir|présenter|cuisiner)  4
meilleur (restaurant|resto|pizza|burger|table|sushi|crêpe|hôtel|brasserie|plat|kebab|cuisine|produit|repas|dessert)
(cuisine|cadre|repas|plat|nourriture|chambre) …, (accueil|service|personnel|cadre|ambiance) … (excellent|parfait|top|super|impeccable|au =top|remarquable|irréprochable)
(parfait|excellent|impeccable|top|super) … (cuisine|plat|assiette|nourriture|=qualité =des =plats)
(éviter|moins|réduire|zéro|limiter|fini) gaspillage
(découvrir|découverte) … (plat|recette|saveur|goût|légume|aliment|produit|menu)
(plat|recette|saveur|menu|produit|cuisine) … découverte
(goût|plaisir|joie) =à? =de? (cuisiner|manger)
(ravi|enchanté|content|satisfait|heureux) … (tester|tenter|découvrir|essayer|cuisiner)
(portion|part|assiette|quantité) … (énorme|gigantesque|généreux|gargantuesque|plus =que =suffisant)
(bon|beau|joli|excellent|parfait) (=rendu|finition|ambiance|décoration|literie)
vue … (rattraper|époustouflant|magnifique|imprenable|à =couper =le =souffle)
(bon|excellent|super|agréable|charmant|magnifique|joli|superbe) (hôtel|chambre|gîte|restaurant|resto|brasserie|table)  2
(produit|article|commande|livraison|colis|objet|vêtement) … conforme  4
(produit|machine|appareil|article|téléphone|matériel|montre|vélo|aspirateur|four) … (fonctionner|marcher) … (bien|parfaitement|merveille|nickel|super)  4
cadre (magnifique|superbe|idyllique|exceptionnel|splendide|agréable|charmant|enchanteur)  4
(enfant|famille) … (adorer|=adoré|raffoler|régaler)
!gaspillage  2
(gagner|gain) temps (=pour|=sur|=dans)? course  2

[sujet]
marchandise  2
concept  2
qualité  2
fraîcheur
saveur  1
cuisson
portion  2
quantité  2
assaisonnement
(finition|couture|tissu)  2
assiette  2
(produit|article)  1
(hôtel|chambre|literie|matelas)  1
(plat|nourriture|cuisine|dessert)  1
goût  1
formation  1

[neutre]
qualité (traitement|écoute|conseil|échange|relation|accompagnement|suivi|explication)
=qui manger bien
=un =bon =pour
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
bon commande
@site … !(fonctionner|marcher|ouvrir|charger)
(téléphone|portable) … (répondre|joindre|conseiller|banque|assistance)
(service|accueil|qualité) téléphone
!norme (dossier|papier)
(devoir|accident|choc|sinistre|vol|orage|tempête|grêle|incendie|dégât) … (abîmer|rayer|casser|hs|fissure|rayure|tache)
(assurer|assurance|indemniser|sinistre|expert|franchise) … (abîmer|rayer|casser|hs|panne|fissure|rayure|trou|bosse)
conforme … (loi|contrat|règle|droit|réglementation|norme|dossier|document|engagement)
!conforme … (dossier|document|justificatif|papier)
voiture (neuf|récent) … (assurer|assurance|acheter)
prestation (social|familial|caf|assurance|compensatoire)
livrer conforme
bon achat
(lampe|retraite) torche
rien (dire|redire|reprocher) … (qualité|quantité|plat|repas|cuisine|produit|nourriture)
rapport qualité
(compte|droit|organisme|centre|demande|recherche) formation
(mail|réponse|appel|son|image|réception|communication) … mauvais qualité
contrat conforme
prise charge
copie écran
(deux|une|trois|juste) taille dessus … (échange|échanger|vouloir)
vouloir … (taille|pointure) (dessus|dessous)
=livré … (faute|erreur)
=livrer … (faute|erreur)
=livrée … (faute|erreur)
(chauffage|climatisation|ascenseur|box) … (arrêter|couper|éteindre) … (depuis|immeuble|résidence|collectif)
chauffage collectif
laisser … (tiroir|placard) … dossier
(dossier|demande|réclamation|courrier) … (poubelle|placard|tiroir)
(jeter|mettre) … (argent|carte|prospectus|courrier) … poubelle
appareil? (comme|quasi) neuf …, (écran|batterie|charge|mais|alors|rayure)
(tout|soi-disant) comme neuf
(assise|chaise) haut
voiture prêt
(pièce|document|formulaire|signer|site|appli) …, écran blanc
image figer … (connexion|internet|technicien|box|débit)
voiture neuf
accueil … froid
(annoncer|vendre|décrire|présenter|indiquer) … comme neuf
porte =claquée
foie gras
fruit sec
table bas
produit laitier
légume sec
gâteau sec
(chaîne|rupture) froid
fils =est =sous
(code|passe|lien|titre) … =périmé
=encore =tiède
beau photo
qualité … (diligence|accueil|service|personnel|équipe|contact|prix)
=qualité =de =ces =services
(box|wifi|wi-fi|internet|décodeur|connexion|fibre) … !(fonctionner|marcher)
perdre … cheveu
se casser =la tête
bon travail
mauvais (accueil|service|foi|volonté|humeur)
(peinture|carrosserie|voiture|véhicule) … rayer … (parking|sinistre|assurance|accident|tiers|choc)
ligne (grésiller|=grésille)
qualité (assurance|mutuelle|intervention|remboursement|assureur|couverture)
(service|mutuelle|assurance|contrat|assureur) (tel|bon|grand|meilleur)? qualité
=peu =plus =de (légume|viande|sauce|poisson|fromage|goût|saveur)
(=du|=pas) =mal =à?
maître hôtel
mauvais état santé
nul =en cuisine
crème brûlé
=de =mauvais =goût
(numéro|=leur|=votre) téléphone … !(fonctionner|marcher)
temps cuisson

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
plainte  Le téléphone s'éteint tout seul.
rien     Un dessert comme je n'aurais pas cru en manger un jour.
plainte  Du travail de sagouin.
rien     La lumière du couloir s'éteint à minuit.
rien     Le site ne fonctionne pas.
rien     Selon l'article 12 du contrat, vous devez me rembourser.
rien     Personne ne répond au standard.
plainte  Le sac s'est déchiré net au premier trajet.
plainte  La tente prend l'eau et la fermeture a lâché.
plainte  Reçu bleu au lieu de noir, pas du tout ce que j'avais commandé.
plainte  mes lunettes neuves, je vois flou avec
plainte  Depuis le passage du plombier la fuite est revenue.
plainte  Matériel de la salle vétuste, machines toujours en panne
éloge    Table en chêne superbe, montage facile.
éloge    Téléphone reconditionné, comme neuf.
rien     La prise en charge de mon dossier n'est pas possible.
rien     Cela montre que rien ne marche chez vous.
rien     Mon contrat est conforme à la loi.
rien     L'expert dit que le pneu a éclaté.
plainte  Le grille-pain fait un bruit de tracteur, direction la déchetterie.
plainte  Le vernis part par plaques et le tiroir coince.
plainte  L'anse a lâché dès la première sortie.
plainte  Trois assiettes renvoyées en cuisine.
rien     Ma voiture neuve est assurée chez vous.
rien     Mon dossier est parti à la poubelle.
plainte  L'embrayage est mort au bout d'une semaine.
plainte  Les quantités sont un peu justes, on reste sur sa faim.
plainte  La barquette de viande était ouverte.
plainte  La pose a été mal faite.
rien     Le foie gras était proposé en entrée.
plainte  La coque est fissurée et l'enceinte s'éteint toute seule.
plainte  Literie à revoir, bruit toute la nuit.
éloge    Literie de rêve et petit déjeuner copieux.
plainte  Anse cassée, chambre avec vue sur les poubelles.
rien     Un bon pour la prise de rendez-vous.
plainte  Le vernis saute et les tiroirs coincent.
éloge    Fidèle à la photo, jupe très bien coupée, elle me va à ravir.
plainte  Brushing raté.
rien  J'ai raté mon bus.
plainte  Le poisson était à moitié congelé.
plainte  Les fruits étaient noirs à l'intérieur.
éloge    Les plats sont soignés.
plainte  La taille L correspond à un S.
plainte  Sauce trop grasse, entrée sans plus.
plainte  Les dates de consommation sont trop courtes.
plainte  Toujours les mêmes légumes qui reviennent.
plainte  Trop de plastique autour des fruits.
plainte  Un pull reçu à la place d'une chemise.
éloge    Hyper bon !
éloge    Agréable surprise à l'ouverture du colis.
éloge    Chemises correctes, bien coupées.
éloge    Une viande parfaitement cuite.
rien     La wifi ne marche pas depuis ce matin.
rien     Un directeur plus ouvert est arrivé.
rien     Merci pour votre bon travail au guichet.
plainte  La robe est transparente.
plainte  Ce n'est pas du cuir.
éloge    L'aspirateur marche très bien.
rien     La ligne grésille, plus de réseau.
