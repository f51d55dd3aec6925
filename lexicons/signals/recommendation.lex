titre  Recommandation
quoi   Le client détourne les autres de l'entreprise, ou la leur recommande.

@recommande    ==recommande =recommandes =recommandons =recommandez =recommanderai =recommanderais =recommanderons =recommanderions =recommander =recommandable =recommandables     # sans « recommandé » : le courrier, l'envoi
@conseille     ==conseille =conseilles =conseillons =conseillerai =conseillerais =conseillerons        # sans « conseiller », la personne
# impératifs que l'on adresse aux autres clients ; « vous n'allez pas… » est masqué plus bas
@allez         =allez =venez =commandez =achetez =souscrivez =signez =choisissez =réservez =louez =adhérez =prenez =tombez =gaspillez =investissez =cédez =confiez =voyagez =inscrivez
@assurez       =assurez =abonnez =inscrivez =engagez =aventurez =arrêtez =fiez =laissez =lancez
@arnaque       arnaque arnaqueur arnaqueuse escroc escroquerie voleur piège danger fraude vol menteur
@fuir          =fuir =fuire =fuyez =fuyer =fuillez =fuiez =fuiyez =fuyait
@proches       ami amie entourage proche famille collègue connaissance voisin voisine relation parent monde
@société       société entreprise compagnie banque assurance assureur mutuelle opérateur fournisseur transporteur bailleur agence enseigne magasin site boutique organisme établissement restaurant hôtel garage plateforme vendeur marque prestataire

[detractor]
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
=à (bannir|proscrire|boycotter|oublier|rayer|déconseiller)  4
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
(conseiller|recommander) … =de =ne =pas  4
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
=ne =pas (=vous|=se)? (=assurer|=prendre|=souscrire|=commander|=acheter|=signer|=réserver|=aller|=fier)  4
=ne =pas (=vous|=se)? =faire =confiance  4
=allez =surtout =pas  4
n'y =allez  4
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
(=avis|attention) … =futurs? (adhérent|assuré|acheteur|locataire|voyageur|client|abonné)  3
(prévenir|avertir) … (futur|autre|prochain) (client|victime)  4
=je =mets? =en =garde  3
=vous =voilà (prévenir|avertir)  4
=vous =êtes (prévenir|avertir)  4
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

[promoter]
==recommande  4
=recommandons  4
=recommanderai  4
=recommanderais  3
=recommanderons  4
=à =recommander  4
=recommandes  2
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
(=essayez|=testez|=adoptez)  2
=vous =serez … (=déçu|=déçus) … =pas  2
=serez =pas =déçu  4
=serez =pas =déçus  4
=serez =pas =déçue  4

[neutre]
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

[exemples]
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
