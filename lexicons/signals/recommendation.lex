titre  Recommandation
quoi   Le client détourne les autres de l'entreprise, ou la leur recommande.

@recommande    ==recommande ==recommandes =recommandons =recommandez =recommanderai =recommanderais =recommanderons =recommanderions =recommander =recommandable =recommandables     # sans « recommandé » : le courrier, l'envoi
@conseille     ==conseille =conseilles =conseillons =conseillerai =conseillerais =conseillerons        # sans « conseiller », la personne
# impératifs que l'on adresse aux autres clients ; « vous n'allez pas… » est masqué plus bas
@allez         =allez =venez =commandez =achetez =souscrivez =signez =choisissez =réservez =louez =adhérez =prenez =tombez =gaspillez =investissez =cédez =confiez =voyagez =inscrivez
@assurez       =assurez =abonnez =inscrivez =engagez =aventurez =arrêtez =fiez =laissez =lancez
@arnaque       arnaque arnaqueur arnaqueuse escroc escroquerie voleur piège danger fraude vol menteur
@fuir          =fuir =fuire =fuyez =fuyer =fuillez =fuiez =fuiyez =fuyait
@proches       ami amie entourage proche famille collègue connaissance voisin voisine relation parent monde
@société       société entreprise compagnie banque assurance assureur mutuelle opérateur fournisseur transporteur bailleur agence enseigne magasin site boutique organisme établissement restaurant hôtel garage plateforme vendeur marque prestataire

@impératif     =passez =allez =venez =commandez =achetez =acheté =souscrivez =signez =choisissez =réservez =louez =adhérez =prenez =confiez =voyagez =inscrivez =abonnez =engagez =payez =donnez =mettez =versez =faites =envoyez =croyez =vendez =misez =placez =investissez =approchez =prené =allé
@nimpératif    n'achetez n'allez n'y-allez ny-allez n'y-mettez n'y-retournez n'y-croyez n'approchez n'investissez n'envoyez n'acceptez n'inscrivez n'écoutez n'utilisez n'installez n'ouvrez =nachetez =nacheté n'acheté =nallez n'espérez n'attendez
@infin         =assurer =prendre =souscrire =commander =acheter =signer =réserver =aller =fier =louer =voyager =payer =confier =venir =utiliser =investir =envoyer =inscrire =abonner =passer =engager =installer =ouvrir =adhérer =manger =vendre =croire
@méfiez        =méfiez méfiance prudence vigilance =attention =gare =danger
@autrechose    bus train taxi vélo voiture métro avion tram covoiturage
@verbevisite    =visitez =consultez =allez =prenez =choisissez =cherchez =trouvez =contactez =appelez =préférez =tournez =optez =demandez =testez =essayez =achetez =commandez =regardez =voyez =comparez =partez =optez
@monde          =personne =quiconque =pire =ennemi
@chercheurs     parent locataire propriétaire étudiant acheteur vendeur voyageur patient client commerçant auto-entrepreneur senior famille futur maman touriste copropriétaire
@tous           tous toutes ami amie famille entourage proche collègue voisin voisine connaissance copain copine immeuble quartier village sœur frère parent fille fils beau-frère belle-sœur cousin cousine

[detractor]
(=réservez|=louez|=signez|=souscrivez|=commandez|=inscrivez|=confiez|=mangez|=dormez|=volez|=roulez|=soignez|=formez|=entraînez) … (ailleurs|=plutôt|=autre =part|=à =côté|=en =face|concurrent|concurrence)  5
=réservez … ailleurs  5
!=écoutez … (avis|étoile|promesse|=les|=leur|commercial|vendeur)  4
=avis … (=faux|=bidon|=bidons|=achetés|=truqués|=truqué)  2
=allez =voir (=un|=une|=le|=la|=l|=du|=chez|=plutôt|=ailleurs) … (=atelier|artisan|voisin|concurrent|garage|@société|boulanger|=autre)  3
=sachez =que … (=gérant|=vendeur|=patron|=propriétaire|=ils|=société)  2
=à =vous =de =voir … (=mais)  2
=vous =voilà =prévenus  5
=vous =voilà =prévenu  5
=pas =par =eux  3
(=passez|=prenez|=allez|=choisissez) …, =pas (=par|=chez|=avec|=ici|=là|=celui|=celle|=eux)  5
(=ceux|=celles|=tous =ceux|=qui) … (=cherchent|=hésitent|=veulent|=pensent|=envisagent|=souhaitent) …, (=passez|=fuyez|=évitez|=allez|=prenez|=réfléchissez|=attention|=méfiez)  5
=si =vous (=cherchez|=voulez|=pensez|=hésitez|=tenez|=aimez|=souhaitez) …, (=fuyez|=évitez|=ailleurs|=autre|=passez)  4
(=si =vous =tenez|=tenez) … (=à =votre|=à =vos) … (argent|santé|=nerfs|enfant|voiture)  3
(=je) … (=aurai|=aurez|=aurais) … prévenir  4
=je =vous =aurez =prévenu  5
(=éviter|=épargner) … (=à =quelqu|=aux =autres|=à =autrui|=à =d =autres) … (=perdre|mésaventure|galère|expérience|même)  3
# --- allez plutôt ailleurs ---
@verbevisite … (=autre =chose|ailleurs|=plutôt|concurrence|concurrent|=quelqu =un =d =autre|=un autre|=une autre|=d =autres|=à =côté|=en =face|=autre =part)  4
@verbevisite =vous … (=ailleurs|=vers|=un autre|=une autre)  4
=cherchez =vous … (autre|ailleurs)  4
=tournez =vous … vers  4
=trouvez =vous … (autre|ailleurs|=mieux)  4
(=gardez|=économisez|=conservez|=épargnez) … (=vos|=votre) (=sous|argent|euro|temps|=pognon|=thune|=nerfs|énergie)  4
(=épargnez|=évitez) … (=vous|=ça|=cette|=ce|=cet) (peine|galère|calvaire|=soucis|désagrément|déception|ennui|mésaventure)?  4
=fermez … (onglet|page|site)  4
=passez =à =autre =chose  4
=passez =par =ailleurs  4
(=vous|=on) … (=peut|=pouvez|=trouverez|=trouve|=trouvera) … (=bien)? =mieux … (ailleurs|=pour)  3
(=on|=vous) … (trouver|=trouve|=trouvez|=trouverez) … (=mieux|=moins cher|=meilleur) … (ailleurs|=partout|=en =face|=à =côté)  3
(=autant|=mieux =vaut|=vaut =mieux|=préférable) … (=aller|=passer|=prendre|=payer|=acheter|=choisir|=voir|=commander|=changer|=faire) … (ailleurs|autre|concurrent|concurrence|=soi =même|=plus)  4
=vaut =mieux (=éviter|=passer|=fuir|=payer|=prendre|=aller)  4
# --- ne faites pas… ---
!(=faites|=faite|=commettez|=répétez|=reproduisez) … (bêtise|erreur|=connerie|bourde|faute)  5
(=ne|=surtout) … (=faites|=faite) … comme (=moi|=nous)  4
(=ne|=n) =vous … (=fiez|=laissez|=faites|=engagez|=lancez|=aventurez|=inscrivez|=abonnez|=embarquez|=trompez|=approchez) … (=pas|=jamais|=surtout)  4
(=vous|=se) (=fiez|=fier) =pas  4
=fiez =vous =pas  4
(=allez|=achetez|=commandez|=signez|=souscrivez|=réservez|=louez|=venez|=inscrivez|=confiez|=croyez|=payez|=versez|=passez|=prenez|=abonnez|=mettez) (=pas|=jamais|=rien|=surtout =pas|=y =pas|=vous =pas)  4
=allez =y =pas  5
(=jamais|=surtout|=pas) (=acheter|=commander|=souscrire|=réserver|=signer|=louer|=prendre) … (=chez =eux|=ici|=là =bas|=sur =ce|=dans =ce|=dans =cette|=chez =ce|=chez =cette)  4
(=n|=ne) … (=approchez|=tentez|=risquez|=essayez|=cliquez|=téléchargez|=installez|=inscrivez|=signez) … (=pas|=jamais|=surtout)
==à =ne =pas (=recommander|=conseiller|=prendre|=acheter|=choisir|=fréquenter|=louer)  4
(=à|=a) (=ne)? =jamais … (=prendre|=acheter|=choisir|=louer)  3
# --- je ne le souhaite à personne ---
!(=souhaite|=souhaiterais|souhaiter|=conseille|=recommande) … (=passer|@monde|=vous|ami|ennemi)  3
=souhaite =à =personne  4
!souhaiter … =à =personne  4
!(=enverrais|=enverrai|=enverrons) … (ami|famille|=chien|proche|ennemi|patient|client)
!(=confierais|=confierai|=laisserais) … (chien|poisson|=même|clé|enfant|plante|=rouge)  3
(=déconseille|=dissuade|=préviens|=avertis|=alerte) … @tous  4
=je … (=dissuade|=dissuaderai)  3
(=pour|=vous) dissuader  3
=je … (=préviens|=avertis|=alerte|=déconseille) … (autre|=autres|futur|locataire|client|=vous)
# --- méfiance, avis au public ---
(=avis|attention|conseil|message|alerte) =aux (@chercheurs|amateur|=naïfs)  3
(@chercheurs) … (=fuyez|=évitez|=méfiez|=passez =votre|=visitez|=abstenez|=sauvez|=prudence|=vérifiez)
=réfléchissez … (=bien|deux|avant|=à =deux)
(=photographiez|=filmez|=vérifiez|=exigez) … (=tout|=bien|=écrit|=systématiquement)
=prenez … (photo|vidéo) … (=tout|=avant|état)  2
(=tenez|=restez|=gardez) … (=écart|=distance|loin|=distances)  4
(=loin|écart|=distance) … (=de|=d) (=cette|=ce|=cet|=ces) … (@société|gens|endroit|lieu|boîte|appli)  3
(=sauve|=sauver) =qui =peut  4
(=courez|=partez|=fuyez|=sauvez) … (=loin|=vite|=jambes|=cou)  4
=prenez =vos =jambes  4
(=danger|=arnaque|=alerte|=vigilance|=prudence|=méfiance) … (=absolu|=absolue|=totale|=maximum|=maximale|=extrême)  4
(adresse|endroit|lieu|établissement|site|boutique|enseigne|société|boîte) … (=à|=a) (=éviter|=fuir|=oublier|=rayer|=bannir|=proscrire|=zapper|=boycotter)  5
=à =zapper  4
(=zappez|=laissez =tomber|=boycottez|=bannissez|=écartez)
=oubliez (=cette|=ce|=cet) (@société|endroit|adresse)
(=déconseillé|=déconseillée|=déconseillés) … (=aux|=fortement|=vivement)  4
(=aucune|=sans) … recommandation … =possible  3
(impossible|difficile) … =recommander
(=pourrais|=peux|=puis|=saurais|=pourrai|=peut) … =pas … (=recommander|=conseiller)  5
!(=pourrais|=peux|=puis|=saurais|=pourrai) … =recommander
=faites =passer  3
=gare =aux (frais|arnaque|mauvais|surprise|piège|clause)  4
=allez … =mais =pas  4
=allez =n =importe =où  4
(=passez|=allez) … (=par|=chez|=vers|=voir) … autre (@société|prestataire|plombier|médecin|dentiste|opticien|garagiste)  4
=passez =par =un autre  4
n'ouvrez  4
=n =ouvrez =pas  4
=ne =vous =y (=risquez|=fiez|=trompez|=aventurez|=frottez|=attardez)  5
!(=commettez|=reproduisez|=répétez) … erreur  4
=ne =commettez … erreur  5
=prenez =plutôt  4
(=préférez|=choisissez|=cherchez) … (=plutôt|ailleurs|autre)  3
=ne =jamais =vous @infin  5
=ne =pas =se =fier  4
=ne =surtout =pas @infin  4
=faite =bien attention  3
=ne =conseil =pas  4
=je =ne =conseil  4
=je =conseil =pas  4
=ne =souscrivez (=jamais|=pas)  5
=le =faites =pas  3
(=nachetez|=nacheté|=nallez)
=n =y (=mettez|=retournez|=allez|=croyez) … =pas  5
=mettez =pas … pied  4
(=enverrais|=enverrai) … ennemi  4
@nimpératif  4
n'y =allez  5
=ny =allez  5
=ne @impératif (=pas|=jamais|=surtout|=rien|=plus) … (=chez|=ici|là-bas|=là|=cette|=ce|=cet|=eux|@société|=leur|=leurs)  4
=ne =leur @impératif (=pas|=jamais|=surtout|=rien|=plus)  4
(ne-passez|ne-venez|ne-commandez|ne-souscrivez|ne-signez|ne-louez|ne-réservez|ne-payez|ne-confiez|ne-choisissez|ne-tombez|ne-versez|ne-croyez|ne-vendez|ne-voyagez|ne-prenez|ne-mettez|ne-faites)  4
(ne-vous-fiez|ne-vous-abonnez|ne-vous-engagez|ne-vous-laissez|ne-vous-faites|ne-vous-inscrivez|ne-vous-aventurez|ne-vous-assurez|ne-vous-lancez|ne-leur-confiez|ne-leur-donnez|ne-leur-faites|ne-lui-confiez|ne-lui-donnez|ne-leur-achetez|ne-leur-vendez|ne-leur-prenez|ne-leur-laissez)  5
=ne =faites … (=appel|confiance|affaire)  4
!=faites (=appel|confiance|affaire)  4
!(=faites|=faite) … appel  4
=pas =y =aller  3
=ne @infin (=pas|=rien|=jamais)  3
=surtout (=jamais|=pas|=rien) @infin  4
=ne =jamais @infin
=surtout =pas @société  4
abstenez-vous  5
=abstenez  4
=laissez =tomber  4
=oubliez (=cette|=ce|=cet|=ces|@société|adresse)  4
=faites demi-tour  4
=faites =demi =tour  4
=tournez … =talons  5
=faites =comme =moi  4
=faites … =attention … (@société|=eux|=ce|=cette|=ces|=cet|vendeur|=qui|=pièges|arnaque)  4
=faites =attention =à (@société|=cette|=ce|=eux|=cet)  4
=faites =gaffe  4
=attention =à (=cette|=ce|=cet|=ces) @société  4
attention … @arnaque  4
attention … danger  4
=attention =aux (arnaque|escroc|piège|voleur|frais|contrat|clause)  4
(prudence|vigilance|méfiance)  3
=restez … =gardes  4
=restez =sur =vos =gardes  5
(=réfléchissez|=réfléchir) … (=avant|fois|=deux)  4
=lisez … (avis|commentaire|contrat|condition|clause) … =avant  4
=lisez … avis  3
=renseignez =vous =bien  3
=vérifiez … (facture|compte|relevé|contrat|débit|ticket|note|addition|prélèvement) … (=eux|=bien|=avec)  3
(=prenez|=choisissez|=cherchez|=trouvez|=contactez|=appelez) … autre @société  4
=prenez … @autrechose  4
=prenez (=un|=une) autre  4
=choisissez (=un|=une) autre  4
(=mieux =vaut|=autant|=vaut =mieux|=vaux =mieux) … ailleurs  4
=mieux =vaut … ailleurs  4
=vaut =mieux … ailleurs  4
=autant … ailleurs  4
trouver =mieux ailleurs
=y =a =mieux … ailleurs  4
(=préviens|=avertis|=alerte|=dis|=conseille) … =tout =le =monde … (=autour|=éviter|=fuir|=pas)  4
=préviens … =autour =de =moi  4
(=préviens|=avertis|=alerte|=mets =en =garde) … @proches  3
(=conseille|=conseil|=invite) … =en =faire =autant  5
d'en =faire =autant  4
=faites =en =autant  4
(=enverrais|=enverrai|=souhaite|=souhaiterais|=recommanderais) … =pire =ennemi  5
=pire =ennemi  4
=non =recommandé  4
=pas =recommandé  3
=non =recommandable  4
(=absolument|=vraiment|=surtout|=franchement|=clairement|=certainement|=sûrement|=définitivement) =pas … @recommande  4
@recommande (=absolument|=vraiment|=surtout|=franchement|=clairement|=certainement|=sûrement|=définitivement|=carrément) =pas  5
!@recommande (=absolument|=vraiment|=surtout|=franchement|=clairement|=certainement) =pas  5
=ne @recommande  4
=ne =vous @conseille  5
(ne-vous-conseille|ne-vous-le-conseille|ne-conseille|ne-la-conseille|ne-le-conseille|ne-recommande|ne-le-recommande|ne-la-recommande|ne-les-recommande|ne-vous-recommande)  5
=éviter (=absolument|=tout|=prix)  4
=pensez =pas … (=avoir|=économiser|=faire)  2
=fuire  5
=fuis =vite  4
=fuiez  5
=fuillez  5
fuyez-les  5
évitez-les  5
=plus =cher =mais =allez  4
# --- fuir, éviter ---
@fuir  5
=à @fuir  5
@fuir … @société  5
@recommande @fuir  5
@conseille @fuir  5
=fuyons  4
=prenez … (fuite|=jambes)  4
sauvez-vous  4
=évitez  4
=éviter =absolument  5
=éviter … =tout =prix  5
=éviter =comme =la =peste  5
=à =éviter  5
=a =éviter  5
=faut =éviter  4
=mieux =vaut? =éviter  4
=évitez … (@société|=absolument|endroit|adresse)  5
=éviter (=cette|=ce|=cet|=ces) @société  5
==à (=bannir|=proscrire|=boycotter|=oublier|=rayer|=déconseiller)  4
=a (=bannir|=proscrire|=boycotter|=déconseiller)  4
(bannir|proscrire) @société  4
boycotter  4
=boycott  3
passer … =votre chemin  5
=passez … chemin  5
=passez =votre tour  4
=passe =ton chemin  4
=tourner =talons  2
# --- déconseiller ---
déconseiller  5
!@recommande  5
!@conseille  4
peu =recommandable  4
peu =recommandables  4
=conseil … @fuir  5
=conseil … (=évitez|=éviter)  5
@conseille … (=éviter|=ailleurs|=autre)  4
@conseille … =pas … (aller|souscrire|acheter|prendre|commander)  4
@conseille … =jamais  3
(==conseille|==recommande|=conseillerais|=recommanderais|=conseillerai) … =de =ne =pas
(conseiller|recommander) … =à =personne  5
!souhaiter … (=personne|ennemi)  4
=pire ennemi  3
=même =pas … =pire ennemi  4
# --- n'y allez pas ---
!@allez  4
!@assurez … =chez  5
=ne !@assurez  4

=jamais (=assurer|=prendre|=souscrire|=commander|=acheter|=signer) … =chez  4
=ne =jamais (=assurer|=prendre|=souscrire|=commander|=acheter|=signer|=réserver|=aller)  4
=ne =pas (=vous|=se)? =faire =confiance  4
=allez =surtout =pas  4
=faites =pas … (=confiance|erreur|=avoir)  4
=faites =pas … comme =moi  4
=faite =pas … (=confiance|erreur|=avoir)  4
=faite =pas … comme =moi  4
!faire … même erreur  4
=faites =pas erreur  4
=laissez =pas … (=avoir|tenter|berner|embobiner|séduire|piéger|prendre|convaincre)  4
=vous laisser … (=avoir|tenter|berner|embobiner|piéger)  3
!tomber … (piège|panneau)  3
=perdez =pas … (=temps|=argent)  5
!perdre =votre (temps|argent)  4
=gardez … argent  4
=économisez … argent  3
=gaspillez =pas  4
=jamais =rester … =chez  2
=pas rester … =plus =de  1
!mériter … client  2
!valoir … (=détour|=peine|=coup)  2
# --- méfiance ---
=méfiez  4
méfiez-vous  5
=méfiance  3
=vigilance … @société  2
=soyez … (vigilant|=vigilante|=vigilants|prudent|=prudents|méfiant|=méfiants)  3
=prenez =garde  3
=attention … @arnaque  4
=faites =bien =attention  3
=faite =bien =attention  3
=gare … (@arnaque|@société)  3
=alerte … @arnaque  4
(=avis|=conseil|attention|message|prévenir|avertir|alerter) … =futur client  3
mettre =en garde … =futur client  3
mise =en garde … =futur client  3
(=avis|attention) =aux =futurs (adhérent|assuré|acheteur|locataire|voyageur|client|abonné)
(prévenir|avertir) … (futur|autre|prochain) (client|victime)  4
=je =mets? =en =garde  3
=vous =voilà (prévenir|avertir)  4
=vous =aurai (prévenir|avertir)  4
=à =bon =entendeur  3
# --- allez ailleurs ---
=allez … ailleurs  5
=allez =voir … ailleurs  5
=allez =plutôt  4
=allez =chez … =plutôt  3
=voyez ailleurs  4
(=cherchez|=trouvez|=regardez) … (ailleurs|=mieux|=autre)  4
=préférez … (autre|concurrence|concurrent)  4
=choisissez … (autre|concurrent|concurrence)  4
=tout sauf (=cette|=eux)  4
n'importe … sauf (=cette|=celle|=eux|=ce|=celui)  4
=quittez … @société  3
=résiliez … (vite|immédiatement)  3
=partez … (=vite|=courant)  3
=ruez … =pas  3
(faire|dire) … @proches … (=éviter|=fuir)  4
(faire|dire) … =tout =le =monde … (=éviter|=fuir)  4
=gardez =votre argent  4
=n =utilisez =pas  4
(=utilisez|=installez|=téléchargez|=souscrivez|=commandez|=prenez) =jamais (chez|=ce|=cette|service|site|application)?  4
=ne (=vous|=t) (=inscrivez|=abonnez|=fiez) =pas  4
!=faites … appel … (=eux|=lui|=elle|=ce|=cet|=cette|société|entreprise|agence)  5
!=faites … appel  4
!=faire … appel … (=eux|=lui|=cette|=ce|=cet)  4
!=confiez … (=rien|voiture|véhicule|bien|maison|enfant|argent|chantier|travaux|vente|appartement|logement)  5
!=signez … (=avec|=chez|rien|eux)  4
!=louez  4
!=réservez  4
!=inscrivez  4
!=appelez … =surtout  2
=surtout !=appelez  4
=appelez =surtout =pas  5
(=prenez|=réservez|=achetez|=commandez) … (=en =direct|ailleurs|directement)  3
(=méfiez|=méfiance|=photographiez|=filmez)  1
(=passez|passer) =votre chemin  4
=vous (=ferez|=allez) … (=avoir|=arnaquer|=voler|=plumer)  3
(=à|=a) =évité  4
=vous =recommande … (=rendre|=aller|=passer) … autre  3

[promoter]
=faut =y? aller … =au =moins =une =fois  5
=faut (=y)? =aller … (=absolument|=yeux)  4
(=confiez|=laissez|=donnez) … (=lui|=leur|=à) … (=yeux|=tranquille|=serein|=confiance|=sans)  4
confiez-la … (=à|=lui|=leur)  4
confiez-le … (=à|=lui|=leur)  4
confiez-les … (=à|=lui|=leur)  4
=confiez =lui  4
=confiez =leur  3
=pépite … (=faut|=allez|=courez|=à =découvrir|=foncez)  4
=y (=envoie|=envoyons|=emmène|=amène) … (=tous|=nos|=mes|=toute|=mon|=ma) @tous  4
=à =faire =au =moins  4
(=ai|=je|=avons) … (=fait|=fais) … (installer|découvrir|adopter|essayer|télécharger|connaître|goûter|tester) … (=à =tout|=à =toute|=à =tous|@tous)  5
(=future|=futurs|parent|=à =tous) … (=allez|=foncez|=venez|=courez)  3
=allez =y =sereins  4
(=allez|=venez|=partez) … (serein|=sereines|=sereine|=tranquilles|confiance|=yeux)  4
# --- arrêtez d'hésiter ---
=arrêtez … hésiter  4
(=cessez|=inutile|=plus|=pas|=sans) … hésiter … (=une =seconde|=allez|=foncez|=longtemps)  3
=si =vous =hésitez …, (=allez|=foncez|=arrêtez|=venez|=prenez|=lancez|=plus|=testez|=essayez)  5
(=vous|=tu) (=hésitez|=hésites) (=encore|=toujours)?  2
=hésitez =surtout =pas … (=réserver|=aller|=venir|=commander|=essayer|=inscrire|=prendre|=faire)  4
!(=cherchez|=cherche|chercher) … (=plus|=pas) … (=loin|ailleurs)  4
=inutile =de chercher … (ailleurs|=loin)  5
!=passez … (=à =côté)  5
(=surtout|=ne)? =ratez =pas … (=ça|=cette|=ce|=occasion)  3
!=ratez … (=cette|=ce|=ça|=occasion|=adresse|spectacle)  3
# --- j'en parle, j'envoie les miens ---
(donner|=donne|=donné|filer|=filé|transmettre|=transmis|partager|=partage|passer|=passé|refiler|=refilé) … (=leur|=votre|=son|=leurs|=vos|=ses|=le|=sa|=l|=la|=carte) (numéro|adresse|carte|coordonnée|nom|contact|lien|référence) … (=à|=a|=aux|=autour) … @tous  5
(=je|=on|=nous|=j) … (=parle|=parlé|=parlerai|=vante|=vanté|=conseille|=chante) … (=de =vous|=louanges|=mérites|=d =eux|=lui|=elle)? … (=à =tous|=autour =de|=partout|=à =tout)  4
=autour =de =moi … (=recommande|=conseille|=parle|=en =parle)  4
(=en|=je) … (=parler|=parlerai|=parle|=parlé) … =autour  4
(=mon|=ma|=mes) @tous … (recommander|conseiller) … (=y|=remercie|=bien =fait|=raison)  3
(bouche-à-oreille|=bouche =à =oreille) … (fonctionner|=mérité|=positif|=excellent)  2
# --- à refaire, à mettre entre toutes les mains ---
=entre =toutes =les =mains  5
(=à|=a) (=refaire|=découvrir|=retenir|=conserver|=garder|=noter|=essayer|=tester|=consommer|=suivre|=visiter) … (=absolument|=sans =hésiter|=sans =modération|=vite|=urgence|=précieusement|=urgent)
(adresse|maison|artisan|plombier|garage|médecin|boutique|restaurant|hôtel|site|école) … (=à|=a) (=connaître|=garder|=retenir|=conserver|=noter|=partager|=recommander|=conseiller|=découvrir|=suivre|=privilégier)  5
(=mérite|=méritent|=méritez|mériter) … (=être)? (=connu|=connue|=connus|=détour|=découvert|=découverte|=recommandé|=encouragé)  4
=allez =y =les =yeux =fermés  5
=filez =y  4
=courez =y  5
=jetez =vous  3
(=prenez|=choisissez|=essayez|=réservez|=venez|=testez|=goûtez|=optez) … (=sans =hésiter|=yeux =fermés|=tranquille|=vous =ne =serez|=regretterez|=sans =crainte|=absolument)
!=regretterez  5
!(=regretterez|=regretterais) … (=pas|=rien)  4
(=vous|=tu) … (=serez|=seras|=serait) … (=conquis|=ravi|=ravis|=bien =accueilli|=bien =reçu|=entre =de =bonnes =mains|=bonnes =mains)  4
=entre =de =bonnes =mains  3
=faites … (appel|confiance) … (=à =eux|=à =elle|=à =lui|=les =yeux|=sans =hésiter|=sans =crainte)
=vous =pouvez … (=y =aller|=foncer|=leur =faire|=lui =faire|=compter =sur|=commander|=acheter|=réserver|=signer|=souscrire) … (=confiance|=yeux|=tranquille|=sans|=serein|=tranquilles)  4
(==conseille|==recommande|=recommandons|=conseillons) … (=mille =fois|=chaudement|=10|=fortement|=vivement|=plus =que|=largement|=franchement|=vraiment|=absolument|=grandement|=yeux|=chaleureusement|=sans)  4
(=je|=nous|=on) … (=la|=le|=les|=vous|=y|=l)? (==conseille|==recommande|=conseillons|=recommandons|=recommanderai|=conseillerai) … (=sans|=à =tous|=à =toutes|@tous|=vivement)  4
(recommandation|note|avis) … (=maximale|=maximum|=10)  2
hésitez-pas … (=appeler|=contacter) … (=sérieux|=top|=pro|=pros|=professionnels|=super)  3
(ami|famille|collègue|voisin) … =grâce =à =moi  4
=grâce =à =moi … (ami|famille|collègue|voisin)  3
=si =vous =cherchez … =c =est (=lui|=ici|=eux|=là|=elle)  4
parler … (=mes|=nos) @proches … (=tous|adorer|ravir)  4
(==conseillé|==conseillée|==recommandé) ==à (=tous|=mes|=nos|@proches)
==recommandé … =à (=tous|=toute|=mes|=ma|=mon) … (@proches|fille|fils|sœur|frère)  4
=déjà parrainer  4
parrainer … =c =est =dire  4
parrainer … (=plusieurs|=tous|=toute|famille|entourage)  4
(parler|=parle|=parlerai) … =à =tous @proches  4
=parle =à =tous  4
(=en|=ai|=avons) parler … (=tous|@proches) … (adorer|passer|ravir|venir|souscrire|satisfaire|=conquis|content)  4
donner =l =adresse … @proches  4
donner … adresse … (@proches|=toute|=tous)  4
convaincre … (@proches|sœur|frère|mère|père|mari|femme) … (souscrire|venir|=passer|=prendre|adhérer|ouvrir)  4
faire =connaître … (@proches|=tous|=toute|=mes)  4
=cherchez =plus  4
=cherchez =pas =plus =loin  4
=cherchez =pas =ailleurs  4
précipitez-vous  4
recommandation … =100  4
recommandation (=totale|absolu|=complète|=entière)  4
=mes =conseils  2
=sur =mes =conseils  3
adresse … (=garde|=gardons|retenir|conserver|=note|=partage)  3
bonne? =adresse … garde  3
(=à|=a) (=faire|=refaire) … =au =moins =une =fois  4
=faut =tester  3
=vous =pouvez … =confiance  3
=allez =y … =confiance  4
allez-y … confiance  4
!=allez … ailleurs  5
==recommande  4
=recommandons  4
=recommanderai  4
=recommanderais  3
=recommanderons  4
=à =recommander  4
=recommander … @proches  4
(=ai|=avons) … ==recommandé … (ami|amie|entourage|proche|collègue|famille)  4
==recommandé … (=vivement|=fortement|=chaudement|=chaleureusement)  3
=vivement ==recommandé  3
==recommande … (=vivement|=fortement|=sans|=chaudement|=absolument)  5
==recommande … =à =tous  5
==recommande … @proches  5
=recommandable  3
=hautement =recommandable  4
=recommandation … =sans réserve  3
=je ==conseille  4
=nous =conseillons  4
=on ==conseille  4
==conseille … (=vivement|=fortement|@proches)  4
==conseille … =sans hésiter  4
==conseille … =à =tous  4
=je =conseillerai  4
=je =conseillerais  3
=à =conseiller =à =tous  4
(=ai|=avons) conseiller … @proches  2
(=parlerai|=parlerais|=parlerons) … (ami|amie|entourage|proche|famille)  3
=parle =de =vous … (ami|amie|entourage|proche|famille|collègue)  3
allez-y  3
allez-y … =yeux fermer  5
aller =les =yeux fermer  4
=foncez  4
=vous =pouvez =foncer  4
=vous =pouvez =y =aller  4
=vous =pouvez … =faire =confiance  3
faites-leur =confiance  4
courez-y  4
=hésitez =pas … (=aller|=venir|=souscrire|=commander|=essayer|=tester|=réserver|=acheter|=choisir|=prendre|=passer)  4
=hésitez =pas … =une =seconde  4
=hésitez =plus  3
n'hésitez =pas =une =seconde  4
(=à|=a) (=essayer|=tester|=découvrir) … =absolument  4
=adresse =à (=retenir|=conserver|=garder|=noter|=partager)  4
=courir =yeux fermer  3
=bonne adresse … (partager|conseiller|recommander)  4
=incontournable  2
=je =ne =peux =que (=recommander|=conseiller)  5
=peux =que (=recommander|=conseiller)  5
=yeux =fermés  3
=venez =nombreux  4
(=testez|=adoptez)  3
=vous =serez … (=déçu|=déçus) … =pas  2
=serez =pas =déçu  4
=serez =pas =déçus  4
=serez =pas =déçue  4
(=conseillons|=recommandons|==conseille|==recommande) (=ce|=cette|=cet|=ces) … (cabinet|agence|école|auto-école|garage|restaurant|hôtel|entreprise|société|artisan|adresse|établissement|gîte|plombier|salle|magasin|fournisseur|syndic|formation|centre)  5
à-conseiller
(=à|a) recommander … modération  4
=allez =y … (confiance|=yeux|=fermés|=sans)  5
=n =hésitez =pas … (=à|=a)? … (=y =aller|=les =contacter|=les =appeler|=réserver|venir|=faire =appel)  4
==à =ne =pas (=rater|=manquer|=louper)  4
==à =recommandé  3
==a =recommandé  3
=recommandé =pour =les  3
(recommander|conseiller) … =le =fais =sans hésiter  4

[neutre]
(conseiller|recommander) … =à =toute =personne
=je =ne =peux =que =conseiller =de (=fuir|=éviter|=ne|=partir|=changer)
besoin … =faire … appel
=espère =ne =jamais @infin
=êtes … =allez ailleurs
=fuyait
(=a|=as|=avait|=ont) (=rayé|rayer|=rayée)
(=mon|=ma) (médecin|voisin|voisine|garagiste|sœur|frère|ami|amie|fille|fils|collègue|conseiller|conseillère) … (=m|=me|=nous) … (=recommandé|=conseillé)
(=ne|=n) (=prenez|=mettez|=faites|=donnez|=répondez|=payez|=venez) =pas … (=nos|=notre|=mes|=mon|=ma|client|=appel)
parrainer … prime
parrainer … récompense
parrainer … bonus
=ne =prenez =pas … (client|=gens|=nous|=moi|=me) … =pour
=prenez … client … =pour =des
=évitez =de (=me|=nous|=m|=rappeler|=appeler|=prendre|=répondre|=mentir)
(=faites|=faite) =attention =à =vos
=attention =à =la =marche
=attention =particulière
=arrêtez =de
=ne =faites =rien
=vous =ne =faites
=vous =ne =prenez
=vous =ne =payez
=vous =ne =venez
=vous =ne =passez
=vous =ne =donnez
=si =vous =ne
=que =vous =ne
=prenez =rendez-vous
=prenez =un rendez-vous
=bon =à =découvrir
=reste =à =découvrir
=reste =à (=faire|=tester)
=surtout =pas … (=répondre|=oublier|=grâce)
=et =surtout =pas
=parrainé … !prime
parrainer … !(prime|recevoir|bonus|cadeau|parrainage|offre|récompense)
parrainer … (rien|jamais|refuser|prime)
(=enquête|=service|=manque|=fait) … =attention
=à =découvrir =que
=ai =découvrir
# le courrier recommandé, la personne qui conseille
==conseille =de
==conseille =d
==recommande =de
==recommande =d
(lettre|courrier|envoi|pli|colis|=en|=un|=mon|=le) ==recommandé
(=lettre|=lettres) ==recommandée
=lettre =recommandée
=courrier =recommandé
=en =recommandé
=recommandé =avec
=recommandé =a =r
(=on|=vendeur|=garagiste|=médecin|=pharmacien|=site|=conseiller) (=m|=me|=nous) ==recommandé
(=m|=nous|=me) ==recommandé
(=m|=me|=nous) (conseiller|déconseiller)
==recommandé =par
(médecin|notice|fabricant|garagiste|constructeur) déconseiller
(=on|=il|=elle|=qui) ==conseille
@recommande … =de =ne =pas =hésiter
# l'entreprise à qui l'on parle : « vous n'allez pas me rembourser »
=vous @allez
=vous =ne @allez
@allez =vous
=vous =évitez
évitez-moi
évitez-nous
=vous =fuyez
# éviter, fuir : autre chose
=pour =éviter
d'éviter
=permettre =éviter
=pouvoir =éviter
=façon =à =éviter
=manière =à =éviter
=cherche =à =éviter
=sert =à =éviter
(=erreurs|=erreur|=points|=point|=choses) =à =éviter
(faire|fait) =fuir
=fuir … (responsabilité|=responsabilités|problème|réalité|=ses)
=fuir =goutte
# attention, allez : politesse et ordres
=merci =de =votre =attention
=à l'attention
=allez =savoir
=allez =y =comprendre
=pas =hésitez … (appeler|contacter|rappeler|téléphoner|joindre|écrire)
=hésitez =pas … (=appeler|=contacter|=rappeler|=téléphoner|=joindre|=revenir|=répondre|=me|=nous)
allez-y =mollo
=éviter =ce =genre
avis =de =passage … (bidon|=faux|=fictif)
=a =trouvé =mieux ailleurs
=ont =trouvé =mieux ailleurs
=pour =ne =rien =prendre
=pour =ne =rien @infin
=vous (recommander|conseiller) … (=changer|=aller|=rendre) … autre
=vous (recommander|conseiller) … =de =bien (choisir|vérifier|lire|réfléchir|voir)
=vous (recommander|conseiller) … =de =changer
(recommander|conseiller) … (=seulement|=uniquement|=plutôt)
(recommander|conseiller) plus =les

[exemples]
detractor  Cherchez-vous un autre dentiste.
detractor  Gardez votre argent, la visite guidée dure dix minutes.
detractor  Ne faites pas la même bêtise que moi.
detractor  Passez par un particulier, pas par eux.
detractor  Prenez plutôt l'hôtel d'à côté.
detractor  allez y pas, cest sale
promoter  Arrêtez d'hésiter, prenez ce moniteur.
promoter  J'ai donné leur numéro à tout l'immeuble.
promoter  N'allez pas ailleurs, c'est le meilleur kiné du coin.
promoter  Un livre à mettre entre toutes les mains.
promoter  j'ai fait découvrir ce gîte à toute ma famille
rien  Il a oublié ma commande.
rien  Le garage a rayé ma portière.
detractor  je ne recommande absolument pas
detractor  n achetez rien la bas
detractor  Ne passez jamais par cette agence pour louer.
detractor  Faites attention à cette boutique.
detractor  Ne leur confiez pas vos clés.
detractor  Réfléchissez à deux fois avant de signer.
detractor  Mieux vaut aller ailleurs.
promoter  J'ai déjà parrainé ma sœur.
promoter  Je l'ai conseillé à mes deux filles.
promoter  Ne cherchez plus, c'est ici.
rien  Trois recommandés sans réponse.
rien  J'ai parrainé un ami et je n'ai pas reçu la prime.
rien  Ne prenez pas les clients pour des idiots.
detractor  Banque à fuir, frais cachés et conseillère absente.
detractor  FUYEZ ce garage !!!
detractor  Je déconseille ce transporteur à tout le monde.
detractor  je recommande pas du tout ce site
detractor  Ne recommande absolument pas cette agence immobilière.
detractor  N'allez surtout pas dans cet hôtel.
detractor  A eviter, le chauffagiste ne vient jamais.
detractor  Passez votre chemin, la formation ne vaut rien.
detractor  Méfiez-vous, les photos de l'annonce sont fausses.
detractor  Ne perdez pas votre temps avec ce service en ligne.
detractor  Allez voir ailleurs, les billets y sont moins chers.
detractor  Ne commandez rien sur cette boutique.
detractor  Je vous conseille de fuir ce constructeur.
promoter  Équipe au top, je recommande vivement.
promoter  je recommande les yeux fermés ce plombier
promoter  Je conseille cette mutuelle à tous mes collègues.
promoter  Foncez, le séjour était parfait.
promoter  N'hésitez pas à y aller, l'accueil est formidable.
promoter  Nous recommandons cette auto-école.
promoter  Vous pouvez y aller, le médecin est très à l'écoute.
rien  J'ai envoyé une lettre recommandée il y a un mois.
rien  Mon recommandé avec accusé de réception est resté sans réponse.
rien  Aucun conseiller ne m'a rappelé.
rien  Merci de m'appeler pour éviter une nouvelle coupure.
rien  Vous n'allez pas me faire croire que le colis est livré.
rien  N'hésitez pas à me contacter par téléphone.
rien  Mon médecin me déconseille ce trajet.
rien  La conseillère m'a bien conseillé.
rien  Le robinet fuit depuis l'intervention.
rien  Le prix fait fuir les clients.
rien  Vous ne prenez pas en charge les frais de port.
rien  Lamentable, je pars à la concurrence.
