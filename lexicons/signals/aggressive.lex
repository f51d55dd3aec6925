titre  Agressivité
quoi   Le client insulte, menace ou méprise les personnes. Un verdict dur sur le service n'y suffit pas.

# noms qui ne se disent des gens que pour les insulter
@insulte    abruti abrutie crétin crétine connard connasse salaud salope salopard enfoiré =enculé ordure pourriture guignol charlatan bouffon tocard crapule canaille truand malfrat gangster racketteur bandit vermine sangsue vautour rapace escroc arnaqueur arnaqueuse menteur menteuse voleur voleuse fainéant feignant feignasse glandeur branleur ignare attardé dégénéré taré branquignol minable raclure parasite mafieux racaille clochard hypocrite idiot imbécile débile lâche gougnafier margoulin filou tordu nullard bourrin mongol goujat brigand profiteur
# insultes en graphie libre
@grossier   =fdp =ntm =pd =enculés =encule =enfoires =batards =batard =bâtards =pute =putes =trdbl =tdc =connards =connard =trouduc =couillons =couillon =baltringues =baltringue =bolos =tocards =trouillards =mongols =gogols =gogol =teubés =blaireaux =branleurs =clowns =salops =raclures =enflures =enflure =pourris =cassos =boloss =charlots =charlot =incapables =incompétents =incompétent =incapable =escrot =escros =escrocs =nuls =bras =cons =con =voleur =voleurs =menteurs =arnaqueurs =rats =chiens =chien =porcs =porc =singes =ânes =moutons =clampins =pieds =rigolos =zozos =zouaves =amateurs =branquignols =brêles =glands =gland =tanches

[aggressive]
=des =brutes  3
=barbares  3
=fumistes  4
=fumiste  4
=mythomanes  4
=mythos  3
=mytho  3
=pipoteurs  4
=magouilleurs  4
=magouilleur  3
=truqueurs  3
=profiteurs  3
=tortionnaires  4
=esclavagistes  3
=faux =derches  5
=bras =cassés  4
=zéro =pointé =de =cerveau  3
envie =de vomir  3
=me =faites vomir  5
=vous =me =faites (gerber|pitié)  5
=me (=donnez|=donnent) =envie =de (vomir|gerber)  5
=vous =êtes (=la =honte|=une =honte|=pitoyables|=pathétiques|=lamentables)  3
=allez … =rouler  4
=trop (=bêtes|=cons|=stupides|=idiots)  4
=stupides … (=conseillers|=agents|=gens)  3
=pas =foutus =de  3
=même =pas =foutu =de  2
=pourris … =moelle  5
=des =pourris  4
=bande =de =nuls  5
=bandits  4
=tricheurs  4
=tricheur  3
=tricheuses  4
=vous =êtes =des @insulte  5
(vous-êtes|vous-etes|=êtes|=sont|c'est) (=des|=de|=tous|=que) (irresponsable|incapable|incompétent|amateur|inutile|malhonnête|profiteur|tricheur|dangereux|monstre|malade|inhumain)  4
(vous-êtes|vous-etes) … (=irresponsables|=incapables|=incompétents|=malhonnêtes|=nuls|=inutiles|=ridicules|=minables|=pathétiques|=honteux)  4
=vous =savez =lire  5
=vous =savez =compter  4
=vous =savez =parler … français  4
=apprenez … (lire|compter|parler|français|métier|=travail|=politesse|=orthographe)  4
(=changez|=trouvez) =de =métier  3
=bouffons  5
=sans =cervelle  4
=ramassis  4
=équipe =de (=bras|=clowns|=guignols|=rigolos|=nuls)  4
=bougez =votre … (=cul|=derrière)  4
=parasite  3
(=êtes|=sont) =bons =qu … (voler|escroquer|mentir|encaisser|prélever|arnaquer)  4
=grand =chemin  4
# --- bande de… ---
bande @insulte  5
bande @grossier  5
=bandes @grossier  5
bande =de =gros  5
=gros =fils  5
=gros @insulte  5
=sale @insulte  4
=sales @insulte  4
=sale =race  5
(=espèce|=espèces) =de @insulte  5
(=espèce|=espèces) =de @grossier  5
=tas =de @insulte  5
=tas =de @grossier  5
(ramassis|équipe|troupe|troupeau|bande|tas|armée|meute) =de @insulte  4
(ramassis|équipe|troupe|troupeau|tas|armée|meute) =de @grossier  4
# --- voleurs, escrocs, menteurs, incapables ---
=voleurs  4
=voleuses  4
=des voleur  4
=vulgaires =voleurs  5
=escrocs  4
=escroc  4
=escrots  4
=arnaqueurs  4
=arnaqueur  3
=arnaqueuses  4
=arnaqueuse  3
=menteurs  4
=menteuses  4
=manipulateurs  3
=racketteurs  4
=incapables  4
=des incapable  4
=un =incapable  3
=charlatans  5
=charlots  4
=charlot  4
=guignols  5
=guignol  4
=clowns  4
=clown  3
=rigolos  4
=branquignols  5
=branquignol  5
=branquignoles  5
=tocards  5
=margoulins  5
=gougnafiers  5
=bras =cassé  4
=pieds =nickelés  4
=bons =à =rien  4
=bon =à =rien  3
=moins =que =rien  3
=fainéants  4
=fainéant  4
=feignants  4
=feignant  4
=feignasses  4
=glandeurs  4
=branleurs  5
=parasites  2
=sangsues  3
=vautours  4
=rapaces  4
=requins  2
=vermine  3
=racailles  5
=racaille  4
=gangsters  4
=truands  5
=truand  4
=malfrats  5
=crapules  5
=crapule  5
=canailles  4
=mafieux  4
=brigands  4
=filous  3
=hypocrites  4
=faux =culs  5
=faux =jetons  5
faux-culs
# --- crétins, abrutis ---
=abrutis  5
=abruti  5
=abrutie  5
=crétins  5
=crétin  5
=crétine  5
=connards  5
=connard  5
=connasse  5
=connasses  5
=conards  5
=conard  5
=connars  5
(=sont|=êtes|=sacrés|=gros|=bien|=gens|=techniciens|=conseillers) =cons  4
=débiles  3
=débiles =mentaux  5
=idiots  3
=imbéciles  3
=ignares  4
=ignare  3
=analphabètes  4
=illettrés  3
=attardés  5
=attardé  5
=dégénérés  5
=dégénéré  5
=tarés  4
=mongols  5
=gogols  5
=pauvre (type|=con|=conne|tache|idiot|idiote|imbécile|fou|folle)  4
=pauvres (type|=cons|idiot|imbécile|fou)  3
=sombre (idiot|=crétin|=con|imbécile)  5
# --- injures ---
=salauds  5
=salaud  5
=salopards  5
=salopes  5
=salope  5
=salops  5
=enfoirés  5
=enfoiré  5
=enculés  5
=enculé  5
=enculer  5
=enculez  5
=bâtards  5
=bâtard  5
=fdp  5
=ntm  5
=fils =de =pute  5
=fils =de =putes  5
=fils =de =chien  5
=putes  4
=trdbl  5
=trouduc  5
=trou =du =cul  5
=trous =du =cul  5
=tdc  4
=pourritures  5
=pourriture  3
=ordures  2
sous-merdes
=sous =merdes  5
=sous =merde  5
=merdes =humaines  5
(=êtes|=sont) =merde  3
=couillons  3
=enflures  5
=raclures  5
=chiens =galeux  5
=chien =galeux  5
=cassos  4
=baltringues  5
=baltringue  5
# --- allez vous faire… ---
=allez =vous =faire  5
=va =te =faire  5
=allez =bien =vous =faire  5
=allez =tous =vous =faire  5
=qu =ils =aillent =se =faire  5
=aille =se =faire
=aillent =se =faire  5
=faire =foutre  4
=faites =vous =foutre  5
=allez =au =diable  5
=allez =crever  5
=crevez  5
=crever =la =gueule =ouverte  5
=brûlez =en =enfer  5
(=vous|=les|=t) =emmerde  5
=je =conchie  5
=nique  4
=niquez  5
=niquer =mères  5
=niquer =vos =mères  5
=vos =mères  4
=ta =mère =la  5
=ta =gueule  5
=vos =gueules  5
=fermez =la  4
=ferme =la =gueule  5
=tg  3
=vtff  5
=bouffez =vos  3
=vos =morts  5
=honte =à =vos =mères  4
# --- menaces ---
=vous =allez =le =regretter  4
=allez … =regretter  3
=allez =le =payer  4
=allez =me =le =payer  5
=vous =le =paierez  4
=vous =le =payerez  4
=vais =vous =retrouver  5
=je =vous =retrouverai  5
=vous =attends =au =tournant  3
=sais =où =vous =habitez  5
=vais =venir … (casser|péter|brûler|foutre)  5
=vais =venir … régler =ça
(péter|casser|défoncer|éclater|=casse|=pète) =la? (gueule|=gueules|=dents|=genoux)  5
(péter|casser|défoncer|éclater|démonter|tabasser) … (conseiller|technicien|livreur|agence|directeur)  4
tabasser  4
=mettre =le =feu  3
=mérite … (=claques|=baffes|=gifle|=coups)  4
=méritez … (=claques|=baffes|=gifle|=gifles|=coups|=crever|=mourir)  5
=méritent … (=claques|=baffes|=gifle|=gifles|=coups|=crever|=mourir)  5
=ça =va =mal =finir  4
=va =mal =se =passer  3
=sinon =je … (casser|péter|débarquer|brûler)  4
=vous =ne =savez =pas =à =qui =vous  3
# --- mépris ---
quotient intellectuel  4
=qi … (=huître|=moule|=bulot|=poule|=négatif|=bas|moyen)  5
=qi =huître
(=pas|=aucun|=deux|=sans|=un|=demi) neurone  4
=cerveau … (=huître|=moineau|=vide|=poulpe|=pois|=poisson)  5
=pas =de cerveau  4
=sans cerveau  4
=lobotomisés  4
=êtes =des =malades  4
=êtes =des =fous  3
=grands =malades  3
=êtes … =secte  4
=vous =êtes =une =honte  3
=honte =de l'humanité
=bande =de =branques  5
=savent =ni =lire  4
=savez =pas =lire  3
=sait =pas =lire  2
=apprenez =à =lire  4
=apprenez =à =compter  4
=apprenez =à =parler  4
=apprenez =le =français  4
=retournez =à l'école
=retournez … école  4
=retourner … école  3
=au =bled  4
=dans =leur =pays  4
=bande =de =sagouins  4
=sagouins  4
=nuls =à =chier  4
=dégagez  3
cassez-vous
=cassez =vous  3
=vous =me =dégoûtez  3
=me =dégoûtez  3
=vous =êtes =des (=nuls|=nazes|=minables|=rats|=chiens|=porcs|=monstres|=pourris|=vendus)  5
=ce =sont =des (=nuls|=nazes|=minables|=rats|=chiens|=porcs|=monstres|=pourris|=vendus|=malades)  4
=sont =des (=nuls|=nazes|=minables|=rats|=chiens|=porcs|=monstres|=pourris|=vendus|=malades)  4
=honte =de =vous =appeler  2
bouffe-merde
(=êtes|=sont|=ces|bande) … (=voyous|=sauvages|=lâches|=baratineurs)  4
(=cet|=ce|=vrai|=vraie|=gros|=grosse|=vous|=sale) (=menteur|=menteuse|=charlatan|=voyou)  4
(=des|=ces|=aux) =incompétents  4
=ces (=incapables|=nullos|=rigolos|=bouffons|=clowns)  4
=nullos  4
=ce =rigolo  4
fermer … (=ta|=ta =grande|=votre|=vos|=sa) (=bouche|=gueule|=gueules|=clapet)  5
=ferme =ta =grande =bouche  5
(=tes|=vos|=ta|=votre) (=merdes|=merde)  4
=rien =à =foutre =de (=ton|=ta|=tes|=votre|=vos)  4
(lâchez-moi|lâche-moi) =la =grappe  4
=me =les (briser|casser|=brises|=brise|=brisé|=brisez)  4
=fuck  4
=niquer … (=mère|=mere|=mères|=meres)  5
=vous =allez =payer  4
(pompe|=pompes) =à (=fric|=frique)  3
(=les|=ces) =chiens =au =téléphone  4
(=sont|=êtes) (=menteur|=menteuse|=voleur|=escroc)  4
(=lâchez|=lâche) =moi =la =grappe  4
=vos (=foutu|=foutus)  3

[neutre]
=que =vous =êtes …, =menteur
=vous =êtes …, =un =menteur
=que =je =suis …, =un =menteur
=je =suis … =menteur
(dire|expliquer|répondre|insinuer|comprendre|entendre) … =que … =menteur
vol … =voyous
devenir =un =escroc
=vous =êtes … =un =menteur
=que =vous =êtes … =menteur
=que =vous =êtes … (=menteur|=voleur|=fraudeur)
# verdicts durs : pas une insulte aux gens
lamentable
incompétent
=arnaque
=arnaques
escroquerie
=nul
honteux
=service =de =merde
=c =est =de =la =merde
=honte =à =vous
=honte =sur =vous
# le client se sent insulté, ou parle de lui
(prendre|passer|traiter|considérer|voir|croire|accuser) … (=voleur|=voleurs|=voleuse|=menteur|=menteurs|=menteuse|=escroc|=escrocs|=imbécile|=imbéciles|=idiot|=idiots|=cons|=con|=débile|=débiles|=crétin|=crétins|=abruti|=abrutis|=fraudeur|=guignol|=guignols|=clown|=bandit|=bandits|=criminel|=incapable|=incapables|=truand|=demeuré|=demeurés|=attardé)
(prendre|passer|traiter|considérer|voir|croire|accuser) … =moins =que =rien
(prendre|passer|traiter|considérer|voir|croire|accuser) … (=voleur|=voleurs|=voleuse|=menteur|=menteurs|=menteuse|=escroc|=escrocs)
(prendre|passer|traiter|considérer) … =moins =que =rien
=comme (=voleurs|=idiots|=imbéciles|=débiles|=cons|=criminels|=bandits|=escrocs|=menteurs|=incapables)
comme (=un|=une|=des) (=voleur|=voleuse|=voleurs|=idiot|=imbécile|=débile|=con|=conne|=criminel|=bandit|=escroc|=menteur|=menteuse|=chien|=malpropre|=moins)
=suis =pas =un (=voleur|=menteur|=escroc|=idiot|=imbécile|=débile)
=foutre … gueule
=foutent … gueule
=foutez … gueule
# incapable de faire : un constat
=incapables =de
=incapables =d
incapable =de
incapable =d
# les voleurs du sinistre, l'escroc étranger
=les =voleurs
=le =voleur
=un =voleur
=par =voleurs
=mon =voleur
victime … (=escroc|=escrocs|=arnaqueur|=arnaqueurs|=voleur|=voleurs)
(=un|=une|=cet|=des) (=escroc|=escrocs|=arnaqueur|=arnaqueurs) (=qui|=se|=a|=avait)
=à =la =tire
vol … =voleurs
(=serrure|=porte|alarme|=contre) … =voleurs
# autres sens
=bande (=passante|=dessinée|annonce|=originale|=sonore|=magnétique|=larmée)
bande =de (fréquence|ami|amie|copain|copine|pote|papier|collègue|jeune|tissu)
=bande d'arrêt
bac =à =ordures
=ordures =ménagères
=les =parasites
=clown =pour
soirée … =clown
anniversaire … =clown
=tout =casser =les =prix
=va =te =faire =plaisir
=allez =vous =faire =plaisir
=allez =vous =faire (=rembourser|=livrer|=soigner)
=vous =allez =faire
=vous =retrouver =dans
=tête =de =pont
=vos =requins
=requins =de =la =finance
=à =tout =casser
protéger … =arnaqueurs
=en =gros … (=menteur|=menteuse|=voleur)
(prendre|passer|traiter|considérer) … =arnaqueuse
=je =dois =être =un (=abruti|=abrutis|=idiot|=con|=débile)

[exemples]
aggressive  Des fumistes, ces déménageurs.
aggressive  bande de magouilleurs avec vos devis
aggressive  VOUS ME FAITES VOMIR
rien  On me fait comprendre que je suis, en gros, un menteur.
aggressive  Des tricheurs en cravate.
aggressive  Vous êtes des irresponsables, un enfant vit ici.
aggressive  TROIS COURRIERS. VOUS SAVEZ LIRE ???
aggressive  Bande de voleurs, rendez l'argent du billet !
aggressive  Ce sont des escrocs, le compteur est truqué.
aggressive  Des incapables à tous les étages de cette agence.
aggressive  allez vous faire foutre avec votre garantie
aggressive  BANDE DE GUIGNOLS, deux mois pour une chaudière
aggressive  Vous êtes des charlatans, la formation est bidon.
aggressive  Les conseillers sont des abrutis finis.
aggressive  Ces menteurs disent avoir livré.
aggressive  Vous allez le regretter, croyez-moi.
aggressive  Le QI d'une huître au guichet.
aggressive  bande de connards vous avez bloqué mon compte
aggressive  Crevez donc avec vos frais de dossier.
aggressive  Arnaqueurs ! La montre n'a jamais existé.
rien  Lamentable, à fuir.
rien  Service incompétent et injoignable.
rien  Une arnaque, le rabais n'existe pas.
rien  On me prend pour un imbécile depuis trois semaines.
rien  Ils sont incapables de retrouver mon colis.
rien  Le voleur est entré par la fenêtre et l'assurance ne paie pas.
rien  Traité comme un voleur à la caisse.
rien  La bande passante s'effondre chaque soir.
rien  Incapable de me donner une date de passage.
rien  Honteux, scandaleux, inadmissible.
rien  Les ordures ménagères ne sont plus ramassées.
rien  Nous étions une bande d'amis pour l'anniversaire.
rien  Le conseiller a menti sur la date.
