titre  Départ du client
quoi   Le client part, est parti, va partir, menace de changer, ou ne reviendra pas, par insatisfaction.

# --- groupes propres à ce fichier ---
@moi           =je =j =jai =jvais =nous =on =moi            # le client parle de lui
@fournisseur   assurance assureur banque mutuelle opérateur fournisseur compagnie société entreprise prestataire enseigne courtier transporteur syndic agence bailleur organisme établissement garage garagiste magasin boutique site restaurant hôtel médecin dentiste opticien crémerie crèmerie crémier boulangerie plateforme hébergeur école salle coiffeur pharmacie laboratoire artisan constructeur plombier =fai =resto =boîte
@contrat       contrat abonnement assurance souscription adhésion forfait mutuelle police carte box ligne option livret inscription engagement
@comptes       compte livret contrat assurance épargne portefeuille =pel =pea
@partir        partir quitter résilier changer arrêter stopper clôturer fermer rompre désabonner migrer basculer transférer fuir
@songer        songer penser envisager réfléchir compter hésiter prévoir projeter préférer
@contraint     obliger contraindre forcer pousser inciter motiver
# premières personnes du futur et du conditionnel : « le technicien n'est pas revenu » ne doit pas compter
@reviendrai    =reviendrai =reviendrais =reviendrons =reviendrions =revienderai =reviendrait =retournerai =retournerais =retournerons =retournerions =repasserai =repasserais =repasserons
@reviendra     =reviendra =retournera =repassera =remettra =commandera =achètera =ira =prendra =restera
@rachèterai    =commanderai =commanderais =commanderons =recommencerai =recommencerais =recommencerons =achèterai =acheterai =achèterais =acheterais =achèterons =acheterons =rachèterai =racheterai =rachèterais =rachèterons =reprendrai =reprendrais =reprendrons =renouvellerai =renouvelerai =renouvellerais =renouvellerons =réserverai =réserverais =réserverons =louerai =louerais =voyagerai =voyagerais =voyagerons =volerai =utiliserai =utiliserais =utiliserons =souscrirai =souscrirais =souscrirons =resouscrirai =adhérerai =adhererai =resterai =resterais =resterons =referai =referais =referons =confierai =confierais =confierons =signerai =resignerai =continuerai =continuerais =continuerons =prolongerai =reconduirai =reconduirais
@irai          =irai =irais =irons =passerai =passerais =passerons =prendrai =prendrais =prendrons
@remettrai     =mettrai =mettrais =mettrons =remettrai =remettrais =remettrons =met =mets =mettre =remet =remets =remettre =remettra =mettra =remettrez
@reprendra     =reprendra =reprendront =reprendrez =reprendrai =reprendrons =aura =auront =aurez
@renouvelle    renouveler reconduire prolonger poursuivre continuer
@client        client cliente abonné abonnée assuré assurée sociétaire adhérent adhérente usager fidèle

@concurrent     concurrent concurrente concurrence confrère =consœur voisin autre
@faire1         =achète =achete =commande =prends =prend =réserve =loue =vais =irai =voyage =fais =ferai =prendrai =achèterai =acheterai =commanderai =choisirai =réserverai =louerai =passerai =mangerai =irons =prendrons =ferons =choisirons =commanderons =achèterons =passerons
# --- partir : où, comment ---
@quitteverbes   quitter lâcher abandonner délaisser planter larguer
@enfant         fils fille enfant ado garçon =petit =petite mère père bébé gamin gamine chien cheval
@lieu           école établissement crèche club salle cours centre collège lycée cabinet résidence garderie internat maison clinique auto-école conservatoire association agence banque magasin
@partiau        =passé =passée =passés =passées =parti =partie =partis =parties =allé =allée =allés =allées =retourné =retournée =retournés =retournées =reparti =repartie =repartis =revenu =revenue =revenus
@inscrirep      =inscrit =inscrite =inscrits =inscrites =abonné =abonnée =abonnés =tourné =tournée =rabattu =rabattue =réabonné
@futurmoi       =prendrai =prendrons =prendra =choisirai =choisirons =choisira =irai =irons =ira =essaierai =essayerai =chercherai =cherchera =trouverai =trouvera =achèterai =achètera =commanderai =commandera =réserverai =réservera =ferai =ferons =fera =passerai =passerons =passera =louerai =logerai =dormirai =mangerai =consulterai =volerai =voyagerai =partirai =partirons =partira =confierai =viserai =appellerai =testerai =regarderai
@vaisinf        =vais =allons =comptons =pense =pensons =envisage =envisageons =préfère =préférons =voudrais =veux =souhaite =souhaitons =prévois =cherche =cherchons =hésite =songe =songeons
@ailleursx      ailleurs concurrence concurrent confrère
@pris           =pris =prise =trouvé =trouvée =choisi =consulté =souscrit =signé =opté =acheté =commandé =réservé =loué =contacté =appelé =basculé =migré =changé =rejoint =installé =téléchargé =racheté =ouvert

[churn]
# --- avoir l'intention de partir ---
(=je|=j|=on) =compte … (partir|quitter|résilier|clôturer|changer|retirer)  4
(=pense|=pensons|=envisage|=envisageons|=songe|=songeons|=réfléchis) … changer … (@fournisseur|@lieu)  4
(=mettrait|=mettrais) … (pied|=pieds)  3
=fini (=les|=le|=la|=l) … (=chez|=avec|=ici)  4
(=terminé|=fini) (=pour|=avec|=chez) (=moi|=nous|=eux|=vous|=ce|=cette|@fournisseur|@lieu)  4
@moi (=avons|=ai|=a) … trouver … =mieux  3
=avons trouver =mieux  4
(=voter|voter|=voté|décider) … changement … (@fournisseur|=syndic|=prof)  4
=laissez =moi partir  4
laissez-moi partir  4
=cartons … (=faits|=prêts|=bouclés)  3
=ne (=ferai|=finirai|=terminerai) =pas … (=autres|=suite|=reste|=fin)  3
(=confierai|=confierons|=donnerai|=laisserai|=paierai|=payerai|=signerai) !=plus  4

=je =me (=dirige|=oriente|=tourne|=rabats|=replie) … (=vers|=sur) … (autre|concurrent|concurrence)  4
(=notre|=mon|=ma|=nos|=mes) … (=prochain|=prochaine|=prochains|=prochaines) … (=sera|=seront|=se =fera) … (ailleurs|=autre|concurrent|concurrence|=pas|=face|=sans)  4
(=ai|=avons|=a) … (=donc|=alors|=immédiatement|=aussitôt|=finalement|=du =coup|=enfin|=définitivement) (résilier|quitter|clôturer|annuler) … (@contrat|@comptes|@fournisseur|=tout)  4
(=ai|=vais|=avons|=allons) … annuler … (abonnement|adhésion|inscription|souscription)  4
(annuler|=annulé) … définitivement  4
=on !(=reviendra|=réinscrira|=reprendra|=recommencera|=renouvellera|=retournera|=rachètera|=refera|=repartira|=reconduira|=resignera|=recommandera|=réservera)  4
@moi !(=réinscrirai|=réinscrirons|=reconduirons|=resignerai|=resignerons|=relouerai|=replacerai|=remangerai)  5
!réinscrire … @enfant  4
jamais … (=je|=on|=nous) … (=y)? (=remettrai|=mettrai|=remettra|=retournerai|=reviendrai|=reprendrai|=rachèterai|=commanderai)  4
(=quitter|=quittés|quitter|=partir) … soulagement  4
soulagement … (quitter|partir|résilier|=changer)  5
(=dois|=fais|=faut|=vais) … passer … =chez … <question>  4
=quelle =prochaine (commande|fois|réservation) <question>  4
=y =aura =pas =de … (=prochaine|=deuxième|=seconde|=autre) fois  5
(ancien|=ancienne) … (pharmacie|@fournisseur|@lieu) … (=retourné|=retournée|retourner|=reparti|revenir)  4
(=retourné|=retournée|retourner|=reparti|=repartie) … (ancien|=ancienne|=précédent)  4
# --- retirer les siens, s'inscrire ou consulter ailleurs ---
@moi … (retirer|désinscrire|changer|=sortir|=sorti|=sortie|enlever) … (=mon|=ma|=notre|=mes|=l) @enfant … (@lieu|=autre|ailleurs|=privé|=public)  4
@moi … (retirer|désinscrire|enlever) … @lieu  4
(inscrire|mettre|placer|confier|scolariser|emmener) … @enfant … (ailleurs|=autre|concurrent|=privé|=public|=à =côté)  4
@enfant … (changer) … =de? (@lieu|crèche|professeur|=prof|nounou)  4
@enfant … (être|aller)? … (=inscrit|=inscrite|=scolarisé|=scolarisée|=suivi|=suivie) … (ailleurs|=autre)  4
@moi … @inscrirep … (ailleurs|=autre|concurrent|concurrence|=municipale|=municipal|=en =face|=à =côté)  4
=me =suis @inscrirep … (=chez|=vers|ailleurs)  3
=me =suis (=tourné|=tournée|=rabattu|=rabattue) … (=vers|=sur)  4
@moi … (lettre|courrier|=préavis|mail) … (départ|=dédite|démission) … (envoyer|partir|poser|donner|poster)  4
(donner|poser|envoyer|déposer) … (=mon|=notre|=ma) (=préavis|préavis|=dédite|congé|démission)  4
(=mon|=notre) préavis … (donner|poser|envoyer|partir|déposer|courir)  4
@moi … (consulter|voir|prendre|trouver|contacter|choisir|appeler|aller) … (quelqu'un|=quelqu =un) (=d =autre|autre)  4
@moi … (consulter|prendre|trouver|choisir|contacter|engager|appeler) … (=un autre|=une autre) (@fournisseur|artisan|praticien|avocat|professionnel|spécialiste|généraliste|chauffagiste|électricien|déménageur|moniteur|kiné|ostéo|pédiatre|gynéco|vétérinaire|véto|notaire|taxi|appli|application)  4
@moi (=ai|=avons|=a) … changer =de? (kiné|médecin|généraliste|dentiste|pédiatre|gynéco|vétérinaire|véto|notaire|opticien|coiffeur|coiffeuse|pharmacie|boulangerie|salle|club|école|crèche|nounou|plateforme|site|appli|application|logiciel|marque|enseigne|supermarché|magasin|gestionnaire|auto-école|hébergeur|transporteur|livreur|hôtel|camping)  4
(changer|=changé) =de? (kiné|dentiste|généraliste|pédiatre|vétérinaire|opticien|coiffeur|salle|club|auto-école|crèche|logiciel|plateforme|crèmerie|pharmacie|syndic|garagiste|notaire|marque|enseigne|supermarché|appli)  4
# --- passer ailleurs ---
(=suis|=sommes) (=parti|=partie|=partis|=parties) (=chez|=vers)  3
(=suis|=sommes) @partiau (=chez|=vers) … (concurrent|autre)  3
(=suis|=sommes) (=reparti|=repartie|=retourné|=retournée|=revenu|=revenue) … ancien  4
@moi (=ai|=avons) @pris … @ailleursx  3
remplacer … (=par|=contre) … (concurrent|concurrente)  4
@moi … (=remplacé|=remplacée|=remplacés) … (=par|contre) … (autre|concurrent|marque|solution|appli|application|=vrai)  3
(=désormais|=dorénavant|=maintenant|=du =coup) … (=je|=on|=nous|=jvais) … (=fais|=vais|=va|=prends|=prend|=achète|=commande|=roule|=mange|=utilise|=passe|=faisons|=allons|=prenons) … (=chez|=au =marché|voiture|bus|taxi|ailleurs|=autre|drive|concurrent|=celle =en =face|=celui =en =face)  4
(=je|=on|=nous) … (=fais|=fait|=faisons|=préfère|=préférons) … (=désormais|=maintenant|=dorénavant) … (=autre|ailleurs|=plus|route|aller|magasin|marché|kilomètre|minute)  4
=pour =aller … (magasin|boulangerie|pharmacie|garage|poste|boutique|supermarché|médecin|agence|salle|restaurant) … (=voisin|=voisine|=voisins|=autre|ailleurs|=à =côté|concurrent|=suivant)  4
(=irons|=irai|=ira|=vais|=allons) … (=en =face|ailleurs|=à =côté|commune =voisine|village =voisin|ville =voisine)  3
@futurmoi … (ailleurs|=autre =chose|=autre =moyen|concurrent|concurrence|=une autre|=un autre|=d'autres)  4
@futurmoi … =prochaine =fois  3
=prochaine =fois … @futurmoi  4
(=année|=an|=saison|=rentrée|=mois|=semaine|hiver|=été) (=prochain|=prochaine) …, (=sera|=chercherai|=irons|=irai|=changeons|==change|=changerai|=prendrai|=prendrons|=inscrirai|=inscrirons) … (ailleurs|=autre|=sans =nous|=sans =moi|=face)  4
=ce =sera … (ailleurs|=sans =nous|=sans =moi|=autre =chose|concurrent|concurrence|=autre =part)  4
=sera =sans =nous  3
@vaisinf … (partir|quitter|chercher =un autre|chercher ailleurs|retirer|résilier|voir =ailleurs|clôturer|désabonner|=arrêter =là|déménager =à =cause)  3
@vaisinf … (chercher|trouver|prendre|choisir|signer|souscrire|ouvrir) … (ailleurs|concurrent|concurrence|=un autre|=une autre)  3
# --- laisser tomber, rayer, virer ---
(rayer|barrer|effacer|supprimer|sortir|éliminer|=rayé|=rayée|=radié|=biffé|blacklister) … (=mon|=ma|=mes|=notre|=nos) (carnet|liste|adresse|contact|favori|répertoire|agenda|tablette|carte|route|choix|=tablettes)  4
(=viré|=virée|virer|=dégagé|=dégage|=jeté|=supprimé|=effacé|=désinstallé) (=de =mon|=du|=mon|=l|=cette) (téléphone|=tel|=tél|portable|=smartphone|application|=appli|=app|ordinateur|=ordi)  4
(application|appli|=app|logiciel) … (=viré|=virée|=poubelle|=corbeille|=dégage)  4
(tirer|=tiré) … (=un|=le) trait … (=sur)  3
(tourner|=tourné|=tourne) =la page  3
(=on|=je|=nous) … (==arrête|=arrêtons|=arrêté|=stoppe) … (=frais|=massacre|=carnage|=là|expérience|aventure|collaboration)  4
(=arrêté|==arrête|=arrêtons|=stoppé|=cessé) =de … (=aller|=venir|=commander|=acheter|=utiliser|=fréquenter|=jouer)  3
(=je|=on|=nous|=j) !(=vais|=va|=allons|=viens|=vient|=venons|=passe|=achète|=commande|=mange|=utilise|=prends|=prend|=fréquente|=joue|=réserve|=loue|=consulte|=poste|=envoie) =plus … (=là|=chez|=rien|=par|=ce|=cette|=avec|=eux|=dans|=mes|=mon|=du =tout)  4
(=je|=on|=nous) @quitteverbes (=le|=la|=l|=ce|=cette|=cet|=ces)? @fournisseur  4
(quitter) … (=navire|bateau)  4
(laisser|=laisse|=laissé|=lâche|=lâché) … =tomber … (@lieu|@fournisseur|@contrat|commande|=eux)  3
(jeter|=jette|=jeté) =éponge  2
(=c =est|=ce =sera|=était) … (=mon|=ma|=notre|=ma) (=dernier|=dernière) … (hiver|saison|achat|commande|séjour|trajet|voyage|année|cours|séance|mois|visite|repas|passage|facture|location|contrat|colis|soin|réservation)  5
(=dernier|=dernière) … (hiver|saison|achat|commande|séjour|trajet|voyage|année|séance|visite|repas|passage|location|contrat|colis|réservation|fois) … (=ici|=chez =eux|=chez =vous|=avec =eux|=avec =vous|=dans =ce|=dans =cette|=pour =nous|=pour =moi)  4
(dernier|=dernière) =et (premier|=première)  4
(premier|=première) … (=et|=mais) … (surtout|=aussi|=sûrement|=donc) … (dernier|=dernière)  4
(=et|=mais) … (=dernière|=dernier) … =aussi  3
# --- ne plus revenir : autres tours ---
=plus … (=mettre|=remettre|=mets|=met|=mettrai|=mettons|=mettrons|=remettrai|=mettra) … pied  4
!(=mettrai|=mettrons|=mettra|=remettra|=met|=mets|=remet|=remets|=remettrai|=remettrons) … pied  5
!(compter|=compte|=comptez|=comptons) … (=sur =moi|=sur =nous|=me =revoir|=nous =revoir)  3
!(=redonnerai|=donnerai|=redonne|=redonnerons|=laisserai|=dépenserai|=verserai|=mettrai) … (argent|=centime|=sou|euro|=kopeck|=sous|=radis)  3
(=auront|=aurez|=aura|=donnerai|=verserai|=mettrai|=dépenserai|=paierai) … =plus =un (=centime|=sou|euro|=kopeck|=radis)  4
!(=remonterai|=remonte|=remonterons|=dormirai|=mangerai|=irai|=reprends|=reprendrons|=reprendrai|=rachète|=rachèterai|=repasse|==retourne|=retournerai|=revolerai|=retente|=retenterai|=réitérerai|=recommencerai) … (=chez|=ici|=cette|=ce|=eux|=avec|=jamais|=plus|=là)  4
=plus (=question|envie|possible|=moyen) … (=revenir|=retourner|=y =aller|=remettre|=commander|=continuer)  4
!(envie|question|intention|raison) … (=continuer|=rester|=revenir|=retourner|=poursuivre|=renouveler)  4
(jamais|plus) =je … (=repasserai|=reviendrai|=retournerai|=remettrai|=rachèterai|=recommanderai|=prendrai|=achèterai|=commanderai|=ferai)  4
=on =ne =m =y  4
=m =y … (=reprendra|=reverra|=prendra)  4
# --- fidélité finie ---
(client|cliente|fidèle|abonné|abonnée|habitué|habituée|adhérent) … (depuis|pendant) …, (=terminé|=fini|=stop|=ciao|=adieu|=basta|==quitte|=pars|==arrête|==résilie|=partis|=parti|=partie)  4
(=après|=au =bout) … (an|année|mois|fidélité) …, (==quitte|=pars|==arrête|==résilie|==change|=vais =voir|=quittons|=changeons|=partons|=quitté|=résilié)  4
(une|=un) … (client|cliente|famille|foyer|abonné|habitué|adhérent|patient|patiente|élève) =de =moins  5
=bon =vent  4
=bonne =continuation … (=sans)  4
# --- comparer, menacer ---
(devis|=rdv|rendez-vous|offre|dossier|demande|contact) … (=chez|=auprès|avec) … (=un|=une|=le|=la)? (concurrent|confrère|concurrente|concurrence)  4
(devis|=rdv|rendez-vous|offre|contrat|dossier) … ailleurs  4
(=sinon|=à =défaut|=autrement|=sans =quoi) … (=je =pars|=partirai|=partons|=je ==résilie|=résilierai|=je ==change|=changerai|=je ==quitte|=quitterai|=irai|=vais =voir|=ira|=on =part|=ailleurs|=je =ferme|=clôture)  5
(=avons|=ai) résilier … partir  4
résilier … =sommes =partis  4
=de =ce =pas … =chez  3
(passer|partir|aller|=irai|=serai|signer) … =chez (=un|=une) =autre @fournisseur  3
(==supprime|==désinstalle|==vire) … (application|=appli|=app|compte)  4
=je (=supprime|=désinstalle)  3
=fini =par (=partir|=changer|=résilier|=quitter)  4
=ai =fini =par (=partir|=prendre|=changer|=résilier|=acheter|=aller)  3
=chercher =un nouveau @fournisseur  4
=empressé =de résilier  5
=voir =si =je =trouve … prix  3
=on =va =tous partir  4
(=serai|=serais) =plus … (assurer|=assuré|client|abonné) … =chez  3
perdre (=un|=une) (client|cliente)  4
@moi (=ai|=avons) (=basculé|=migré|=switché) (=sur|=vers|=chez) autre  4
=tous =nos (ami|=amie|=amis) … (partir|=parton|=partent|quitter)  3
=première … (et-dernière)  5
(=ai|=avons) quitter (=cette|=ce|=cet) (banque|assurance|assureur|opérateur|mutuelle|salle|club|boutique|enseigne)  3
(=ira|=irons|=irai|=ira) … ailleurs  4
(je-quitte|j'quitte|je-quitterai|nous-quittons|on-quitte|je-quitterais)  4
(=je|=jai|=nous) (==résilie|=résilierai|=résilions|=résilierons|=résilierais)  4
@moi … changer (=de|=d) @fournisseur  4
(on-change|je-change|j'change|nous-changeons) … (=vite|=illico|=immédiatement|=bientôt)? @fournisseur  5
# --- partir : orthographes, périphrases ---
(=je =part|=pars|=partons) … (concurrence|concurrent|=ailleurs|=ailleur)  5
(je-part|je-pars|je-me-casse|je-me-tire|je-me-barre|je-m'en-vais|on-se-casse|j'me-casse|j'me-tire|on-s'en-va|on-se-tire)  4
=suis (=partie|=parti) (=ailleurs|voir|concurrence)  2
(=vais|=irai|=irons|=allons|=va|=aller) … =en =face  4
transférer … ailleurs  4
(transférer|rapatrier|basculer|migrer|déplacer|domicilier) … (prélèvement|salaire|virement|revenu|ligne|argent|domiciliation|ordonnance|compte|contrat) … (ailleurs|autre|concurrent|concurrence)  4
@faire1 … =ailleurs  4
@faire1 … =ailleur  4
(=désormais|=dorénavant|=maintenant|=depuis|=aujourd) … @faire1 … (ailleurs|autre|concurrent|concurrence|voisin)  5
(=depuis|=désormais|=dorénavant) … =je … (=chez|=à) (autre|concurrent|confrère)  4
(aller|passer|acheter|commander|finir|prendre|trouver|réparer|souscrire|réserver|louer|voyager) … =chez (=un|=une|=le|=la) (concurrent|confrère|concurrente)  4
(prendre|acheter|commander|louer|choisir|trouver|souscrire|signer) … (abonnement|appareil|contrat|modèle|ligne|carte|assurance|offre|compte|billet|place|chambre) … =chez (autre|concurrent|confrère)  5
(acheter|commander|louer) … (concurrent|concurrence)  4
acheter … =chez =mon (libraire|boucher|primeur|boulanger|pharmacien|opticien)  3
=c =est =ce =que =je =vais =faire  3
=je (=vire|=virerai) … @fournisseur  3
je-les-vire  4
=quitté … (=regret|=regrets|=soulagement)  4
=quittée … (=sans|=regret|=regrets|=soulagement)  4
(quitter|partir|résilier|changer) … =sans … (regret|=regrets|remords|hésiter)  5
(passer|aller|=passer) … =chez =un =autre  4
(chercher|recherche|rechercher|contacter|trouver) … =autre @fournisseur  4
(=à|=a) =la =recherche … (autre|meilleur|nouveau|=nouvelle) (@fournisseur|promo|offre|assurance)  4
=à =la =recherche … promo  3
# --- la prochaine fois ---
=prochaine =fois … @faire1  4
=prochaine =fois … (ailleurs|concurrent|concurrence|autre)  4
(=prochain|=prochaine) @fournisseur? … =sera … (ailleurs|autre|=pas)  3
=ma =prochaine … !(marque|=eux|=vous)  3
(=prochain|=prochaine) … (=sera|=viendra) … !(=marque|=chez|=vous|=eux)  3
(=prochain|=prochaine) … =viendra … ailleurs  4
=pour … (=prochain|=prochaine|=prochaines|=prochains) … (=choisirai|=prendrai|=irai|=passerai|=achèterai|=chercherai) … (autre|ailleurs|=plus|=pas)  4
# --- première et dernière ---
=première … (=et =dernière|=et =la =dernière)  4
=premier … =et =dernier  4
=et =dernière … =fois  4
(=dernier|=dernière|=derniers|=dernières) (colis|commande|achat|location|voyage|séjour|visite|réservation|billet|course|repas|contrat|année|envoi|saison) (=que|=chez|=avec|=sur|=ici|=pour =moi)  4
=dernière =fois … =avec =eux  4
=dernière =fois … =que =je … (=voyage|=prends|=commande|=achète|=viens|=passe|=réserve|=confie|=loue|=mange|=mets)  4
# --- on ne me reverra plus ---
!(=reverrez|=reverra|=reverront|=reverras)  4
=on =m =y !=verra  4
!(=verrez|=verra) … =chez (=vous|=eux)  4
=on =m !=y (=verra|=voit)  3
=pas =de =sitôt  3
(j'y-retourne|j'y-reviens|je-retourne|je-reviens|j-y-retourne|j-y-reviens|j'y-vais|j'y-remets) =plus  4
(=retourne|=reviens|=remets|=commande|=achète|=prends|=retournons|=revenons|=commandons) =plus … (=ici|=chez|=là|=jamais|=rien|=pieds|=cette|=ce)  4
@moi !(==reviens|=revenons|==retourne)  3
!=achète … (=chez|=ici|là-bas|=eux|=ce|=cette|=site)  4
=je !commande … (=chez|=ici|là-bas|=eux|=ce|=cette)  4
!(sûr|certain) (revenir|retourner|rester|recommander|renouveler|recommencer)  4
!penser … (revenir|retourner|rester|renouveler|recommencer|poursuivre)  4
=pas =prêts … (revenir|retourner|recommander|recommencer|remettre)  4
!(prêt|près|=prete|=prêts) … (revenir|retourner|recommander|recommencer|remettre|reprendre)  4
(=plus|=hors) =de? question … (=revenir|=retourner|=revienne|=retourne|=remettre|=commander|=recommander|=rester|=payer|=renouveler|=acheter|=prendre|=passer)  4
!question … (revenir|retourner|remettre)  4
!(=ferai|=ferons|=ferais|=ferait|=fera) … appel … (=cette|=eux|=vous|=ce|=leurs|=leur|=vos|@fournisseur)  4
=ferai !appel  4
=ferai !confiance  4
=ferons !(appel|confiance)  4
@moi !vouloir … entendre =parler  4
!vouloir … affaire … (=eux|=vous|=cette|=ce)  4
=plus =avoir =affaire … (=eux|=vous)  4
(laisser|=laisse) =tomber … (@fournisseur|site|application|plateforme|=eux|abonnement)  4
j'abandonne … (@fournisseur|application|plateforme|site)  4
(rayer|=rayé|=rayée|barrer|=blacklisté|=blacklistée) … =ma =liste  4
# --- comptes, applications fermés ---
=compte =fermé … (=foulée|=soulagement)  4
=dans =la =foulée … (résilier|désinstaller|désabonner|fermer)  4
(résilier|résiliation|désinstaller|désabonner) … =dans =la =foulée  4
(=ai|=je|=appli|=application) … =désinstallé … (=fin|=définitivement|ailleurs|=bye|concurrence|=passé)
(mobilité|portabilité) =bancaire? … (=cours|=route|partir)  4
retour (=chez|=à) … ancien (@fournisseur|opérateur)  4
=retour =chez … (concurrent|=ancien|=précédent)  4
@moi … tourner … =vers … (autre|concurrent|concurrence)  4
=je =compare … (=offres|concurrence|=concurrents)  3
=herbe … =verte … ailleurs  5
=verte =ailleurs  4
direction … (concurrence|concurrent)  4
(annuler|transférer|basculer) … (concurrence|concurrent)  4
(=je|=nous|=vais) (=retire|=retirons|=sors|=enlève|=retirer) … (=tous|=toutes|=mes|=mon|=ma) … (annonce|argent|enfant|épargne|économie|compte|carte|contrat)  3
(préférer|=préfère|=préférons) … payer … ailleurs  4
(==préfère|=préférons) … payer … (=cher|ailleurs)  3
=préfère =encore  4
=aime =mieux … payer  4
=au =revoir … =jamais  4
=terminé … =avec =eux  4
=terminé (=avec|=chez|=pour)  4
=c =est (=terminé|=fini) (=avec|=pour|=entre) (=eux|=vous|=moi|=nous)  4
perdre … bon client  4
perdre … bonne cliente  4
=perdez … (client|cliente|abonné|adhérent|sociétaire)  4
songer … (partir|quitter|changer|résilier)  4
(=songe|=pense|=envisage|=réfléchis|=hésite|=songeons|=pensons|=envisageons|=réfléchissons) … (=partir|=quitter|=résilier|=changer =de @fournisseur)  4
je-vais-résilier  5
=virement … (=nouvelle|=autre) banque  2
ouvrir … compte … (=ailleurs|autre|concurrent)  4
=viens =de (résilier|=clôturer|=quitter|=désabonner|=changer =de @fournisseur)
=ai (=vite|=vite =fait|=aussitôt|=immédiatement|=finalement|=donc|=tout|=préféré|=fini =par) (=résilié|résilier|=clôturé|=annulé|=stoppé|=transféré|=quitté|=fermé)
=viens … lancer … (résiliation|clôture|transfert)
(=vais|=allons|=on =va) (=donc|=du =coup|=finalement|=aussi|=tout|=certainement|=surement|=sûrement)? (annuler|arrêter|résilier|stopper|clôturer|fermer|quitter|=tout) … (=mon|=mes|=notre|=nos|=cet|=tout) (abonnement|contrat|compte|forfait|assurance|adhésion|ligne|option)
=vais … (=voir|regarder|aller) … (=autre|concurrence|=en =ligne) … (banque|opérateur|fournisseur|assurance|mutuelle)
=vais =aller =voir … (banque|opérateur|fournisseur|assurance|mutuelle|ailleurs|concurrence|autre)
=cherche =à =changer
=cherchons =à =changer
=je =regarde =la =concurrence
=je =regarde =ailleurs
(=je|=nous|=on) … (=compare|=comparons|=démarche|=contacte) … (concurrence|=autres =opérateurs|=autres =banques|=autres =fournisseurs)
(=avons|=ai) décider (partir|quitter|arrêter|résilier)
(=avons|=ai) décider … changer @fournisseur
(=ai|=avons) =mis =fin =à … (contrat|abonnement|assurance|adhésion|collaboration)
(=ai|=avons) … (=transféré|=rapatrié|=basculé|=viré|=déménagé|=migré) … (=tout|=tous|=mes|=mon|compte|épargne|=nos) … (ailleurs|banque|concurrence|=autre|autre|concurrent)
(=je|=on|=nous) (=rapatrie|=rapatrions|=transfère|=transfere|=bascule|=déménage|=migre) … (=tout|=mes|=mon|=nos|compte|épargne)
(=ai|=avons) =changé =de @fournisseur
(=désabonné|=désabonnée|=désabonnés) depuis
=prochaine =étape … résiliation
résiliation (=à =venir|=imminente|=en =vue|=lancée)  3
=je … (=du =coup|=donc) … (=signé|=parti|=partie|=souscrit|=ouvert) … chez  3
(=ai|=avons) =ouvert … (compte|contrat|ligne) … (ailleurs|concurrence|concurrent|=autre =banque|=autre)
(=dès|=à) =la? =fin … (engagement|contrat|promo|promotion) …, (=je|=on|=nous) (=pars|=part|=partons|=quitte|=me =casse|=m =en =vais|=résilie|=change)
(=bye|=ciao|=tchao|=adieu) … (=les|=bande|=sans =regret|=la|=et =sans)  3
=viens =de (résilier|=clôturer|=fermer|=arrêter) (=mon|=mes|=notre|=nos|=tous) (contrat|abonnement|assurance|mutuelle|ligne|compte|forfait|box|=mes)  3
# --- partir, quitter ---
partir concurrence  5
partir … concurrence  4
(aller|passer|filer|migrer|basculer|diriger|tourner|orienter|courir|projeter|rejoindre) … (concurrence|concurrent|concurrente)  4
(aller|passer|filer|tourner|diriger) =vers =la concurrence  5
@moi … (voir|chercher|regarder|aller|partir|trouver|tourner|acheter|commander|souscrire|prendre|filer|orienter) ailleurs  4
aller -allez … voir ailleurs  5
partir … voir ailleurs  5
(chercher|voir|regarder) autre =part  4
faire jouer … concurrence  3
=vais partir  3
@moi (=pars|=partons|=partirai|=partirais|=partirons|=partirions)  3
(=vous|=les) quitter  4
=vais … quitter  4
@moi … quitter … @fournisseur  4
=suis … =content =de partir  4
=suis … =contente =de partir  4
=suis partir … ailleurs  4
=suis partir … autre  4
=me barrer  4
=je =me (=casse|=tire|=sauve)
=je =fuis  4
=ai fuir  4
=de =me perdre  3
=fuyons  2
=prenons =la =fuite  2
prendre =mes =cliques  4
plier bagage  4
partir =tous  3
# --- changer ---
=vais … changer … @fournisseur  4
@moi … changer =de crémerie  5
(=vive|=bientôt|=prochain|=obligé|=contraint|=donc) … changement =de @fournisseur
@moi =vais changer  3
(temps|heure|moment) … changer … @fournisseur  4
(passer|partir|aller|=trouver|chercher|=choisir|rechercher|=signer|=souscrire|basculer) … (=un|=une|=autre|=d) autre @fournisseur  4
recherche =d autre @fournisseur  4
@moi … chercher … (=mieux|autre)  3
@moi … chercher … =moins cher  3
=vais … trouver … (intéressant|=intéressante|=mieux|=moins)  3
=vais … comparer … (offre|tarif|prix|concurrence|devis)  3
(étudier|comparer|regarder) … offre … (concurrent|concurrence|autre)  3
(retourner|repartir|revenir|reprendre) … ancien @fournisseur  4
@moi … (opter|signer|souscrire|assurer) … (concurrent|concurrence)  4
@moi … (opter|signer|souscrire|assurer) =chez autre  4
=passer =à =autre chose  2
# --- résilier, arrêter l'abonnement ---
=vais … résilier  5
=ai résilier  4
=avons résilier  4
=de résilier … (rapidement|immédiatement|=dès)  3
=de résilier … =au =plus =vite  3
résiliation (immédiat|=immédiate|envoyer|partir|poster|prévoir|programmer|définitif)  4
(lettre|courrier|demande|recommandé|dossier) résiliation (envoyer|partir|poster|faire|suivre)  4
=ce =sera … résiliation  4
=sera résiliation  4
@moi … (annuler|arrêter|stopper|désactiver|interrompre|cesser|rompre) @contrat  4
(=je|=j|=nous|=vais|=pour) … =mettre =fin … @contrat  4
(=je|=j|=nous|=vais) … mettre … terme … @contrat  4
=vais … (annuler|arrêter|stopper|supprimer) … @contrat  5
=vais (=tout|=donc)? arrêter … (=chez|abonnement|contrat|=là|=tout|=avec|=eux|=vous)
=pense … arrêter  3
@moi (=désabonne|=désabonnerai|désabonner) … (=aussi|=donc|=immédiatement)  3
=me (=suis|=vais) désabonner  4
=vais =me =désabonner  4
@moi désinstaller  3
(=ai|=avons|=vais|=allons) … (clôturer|fermer|solder|clore) @comptes  4
@moi (=clôture|=ferme|=solde|=clôturons|=fermons|=clôturerai|=fermerai|=solderai) @comptes
=je … supprimer … compte  4
(=vais|=allons) … (retirer|transférer|rapatrier|déplacer) @comptes  4
=retirer =tout =mon argent  4
(=vais|=ai|=allons|=avons) … (retirer|enlever) … (véhicule|voiture|contrat|enfant) … =de @fournisseur  3
(mobilité|portabilité) =bancaire? … (lancer|demander|faire|engager)  3
=arrêter =les frais  3
@moi (=arrête|=arrêtons|=arrêterai|=stoppe) … (=là|=tout|=définitivement|=frais|=aussi|=dès)  4
(=verrai|=verrais) … arrêter  3
# --- ne pas renouveler, ne plus être client ---
@moi !@renouvelle  3
!@rachèterai  4
!@reviendrai  5
=on !@reviendra  4
@moi !@reviendra  3
!(=irai|=irons)  3
!compter (rester|revenir|retourner|renouveler|poursuivre|continuer)  4
!(=intention|envie) … (rester|revenir|retourner|renouveler|recommencer|poursuivre|continuer)  4
!(souhaiter|vouloir|désirer|envisager) (revenir|retourner|renouveler|poursuivre|continuer)  4
!(souhaiter|vouloir|désirer|envisager) … rester =chez  3
=pas près =de (revenir|retourner|recommencer|recommander|commander|remettre)  4
=pas prêt =de (revenir|retourner|recommencer|recommander|commander|remettre)  4
=serai !@client  4
=serons !@client  4
(=serai|=serais|=irai|=achète|=commande) … =plus … =chez (=eux|=vous|=elle|=lui)  4
=quand =je =serai =plus =chez  2
=futur =ex  4
=future =ex  4
!@remettrai … pied  5
=plus =jamais  3
=plus =jamais … (=chez|=eux|=vous|@fournisseur)  5
=jamais =plus … (=chez|=eux|=vous|@fournisseur)  5
=plus =jamais =je  4
=plus =jamais =ça  4
=y !(=reprendra|=reprendront|=reprendrez|=reprendrai)  4
=on =m !@reprendra  5
=m =aurez =plus  4
!@reprendra … =deux =fois  4
(=sera|=est|=était|=serait) =première =et =dernière fois  5
première =et =dernière  4
premier =et =dernier  4
=une =fois =mais =pas =deux  4
(=sera|=est|=était) =la =dernière fois  4
=dernière fois =chez  4
=dernière fois =que =j =achète  4
=dernière fois =que =je (=commande|=prends|=prenais|=viens|=venais|=réserve|=voyage|=loue|=passe|=souscris)  4
(=sera|=est|=était) =mon =dernier achat  5
(=sera|=est|=était) =ma =dernière commande  5
dernier achat  3
!donner … seconde? =deuxième? chance  2
# --- fini, adieu ---
(fini|terminé|finir|terminer) =pour =moi  4
=pour =moi =est (=fini|=terminé|=mort)  4
=c =est (=fini|=terminé) =avec  4
=là =c =est =terminé  3
=entre =nous =c =est =fini  5
=stop =pour =moi  4
=sera =sans =moi  5
=sans =moi  2
=adieu  4
=bye =bye  3
=bon débarras  4
=ciao  3
=hasta =la =vista  3
# --- le client perdu ---
=un client (=perdu|=moins)  5
=une cliente (=perdue|=moins)  5
client perdre  3
cliente perdre  3
=un (abonné|assuré|adhérent|sociétaire) =de =moins  5
(perdre|perdu) … =confiance … (partir|quitter|changer|résilier)  4
# --- intentions ---
@contraint … (changer|partir|quitter|résilier)  3
=me poser … question … (rester|reconduire|continuer|partir|changer|renouveler|fidélité)  3
=vivement … (fin|changement|résilier|changer|partir|quitter|échéance)  4
(=dès|=à) =fin … (engagement|contrat|abonnement|prêt) … (=pars|=change|=quitte|=résilie)  5
(=échéance|anniversaire) … (=pars|=change|=quitte|=résilie|résilier|changer|partir|quitter)  4
(=faut|falloir) … (contacter|prendre|choisir|trouver) =un autre @fournisseur  3
=pas =d autre choix =que (partir|changer|quitter|résilier|aller)  4
(hâte|impatient|=impatiente|pressé|=pressée) … (=partir|quitter|changer|résilier)  4
=je … boycotter  4
=gagner … (récupérer|conquérir) … client  1
goutte =d =eau … (partir|quitter|changer|résilier)  4
=faire =une =croix =sur @fournisseur  3
(=je|=moi|=nous) … (rompre|cesser) … (relation|collaboration)  4
=arrêter =de travailler =avec  3
(=je|=nous) … divorcer  2
=je changer … =dès  3
finir =par (désabonner|résilier|partir|clôturer|désinscrire|quitter|annuler)  4
=j =arrête (=là|tout|abonnement|définitivement)  4
=je (supprimer|fermer|désinstaller|clôturer) (=mon|=mes|=notre|=tous) (compte|application|appli|=comptes|profil)  3
plus … rien … (acheter|commander|prendre) … (chez|ici|site|enseigne|magasin|marque)  4
=dernier =fois … (aller|venir|commander|acheter|louer|réserver|manger)  3
(=dernière|=derniere) =fois (=que|=qu) … (commander|acheter|prendre|réserver|voyager|venir|utiliser|=commande|=achète|=prends|=réserve|=mets|=met) … (=je|=on|=nous|=j|=y)  4
(=je|=j|=nous|=on) (=vais|=irai|=termine|=finis|=continue|=ai =fini|=avons =fini|=prends) … (=en =candidat =libre|=ailleurs|=chez =le =voisin|=dans =celle =en =face|=dans =celui =en =face|=celle =d =en =face)  4
=c =était … (=le|=la|=ma|=notre|=mon) (=dernier|=dernière) (voiture|achat|commande|fois|séjour|visite|contrat|location|passage|repas)?  3
(=nous|=on) =en … changer … (=unanimité|=vote|=voté|syndic|gestionnaire)  3
(voter|=voté) … (changer|changement|révocation|départ|remplacer) … (syndic|gestionnaire|prestataire)  3
préparer … (résilier|résiliation|départ|paperasse)  3
(changer|retirer|sortir|désinscrire) =d (école|établissement|crèche|club|auto-école)  3
=je =compte =bien? (partir|quitter|résilier|changer|=voir =ailleurs)  4
=nous =comptons (partir|quitter|résilier|changer)  4
=ce =sera =la =dernière  3
=ce =sera =la =derniere  3
(parler|=parle|=parlons) =de changer (=de|=d) … (fournisseur|opérateur|banque|assurance)  2
(=ai|=avons) (=arrêté|=cessé) =de payer  3
# --- décidé, sur le point, en quête d'un autre ---
(=vais|=allons) (=donc|=tout =simplement)? résilier  4
=on =va … (partir|quitter|résilier|désabonner|changer =de @fournisseur)  4
(appli-désinstallée|app-désinstallée|application-désinstallée|comptes-fermés)  4
=nous =résilions  4
(=envisage|=envisageons|=pense|=pensons|=songe|=songeons|=réfléchis|=réfléchissons|=décide|=décidé|=décidons) … (arrêter|partir|quitter|désabonner|rétracter|stopper|résilier)  4
(=envisage|=envisageons|=pense|=songe|=réfléchis|=vais|=allons) … (placer|mettre|déplacer|transférer|assurer|acheter) … (ailleurs|autre @fournisseur|concurrent)  4
=à =deux =doigts … (partir|quitter|résilier|changer|arrêter)  5
=empressé … (résilier|partir|quitter)  4
(=obligé|=obligée) … arrêter … (expérience|abonnement|contrat)  3
(@moi|=actuellement) … (=cherche|=recherche|=prospecte|=prospectons|=cherchons|=recherchons|contacter) … (nouveau|autre) @fournisseur  4
(@moi|=actuellement) … (=prospecte|=prospectons)  3
=pars =de (=cet|=cette|=chez)  4
@moi (=changerai|=changerais|=changerons)  4
=vais … =changer (=prochainement|=bientôt|=rapidement)  4
@moi … =ne? =plus commander  3
(=sera|=seront|=serai) … (assurer|acheter|commander) ailleurs  4
(contrat|abonnement) =vont =être (résilier|clôturer|annuler)  4
signature =chez  3
=désabonnement (=total|=immédiat|=définitif)  4
=parle =de changer  3
=y !(=mettra|=mettrait|=mettrais|=mettrai) … pied  4

[neutre]
# le contrat est clos, la plainte porte sur la suite
(=ai|=avons) résilier …, (prélever|débiter|facturer|rembourser|remboursement|prélèvement|facture|restituer|matériel|équipement|=continuez|continuer)
(mois|semaine|jour) =que =j =ai résilier
=ai résilier =le <nombre>
# l'envoi ailleurs vient de l'entreprise ou s'adresse au lecteur
(demander|dire|inviter|conseiller|répondre) … (aller|partir) … voir ailleurs
(=changerai|=changerais|=changerons) … =pour rien
(=irai|=irais) … jusqu'à
!(=resterai|=resterais|=resterons) =là
je-m'en-vais … (=effectuer|=poursuivre|=faire)
(annuler|arrêter|désactiver|stopper) … option
(=achetez|=allez|=cherchez|=passez|=prenez|=souscrivez|=commandez|=voyez|=partez|=tournez) … ailleurs
=que =je résilier
=pense … arrêter =de travailler
suite changement =de @fournisseur
(=suis|=sommes) @partiau =chez (=eux|=vous|=elle|=lui|=moi)
(=je|=on|=nous) … (=suis|=sommes) @partiau =chez (=eux|=vous)
(=je|=on|=nous) =me? quitter … =pour (=vous|=rejoindre|=venir)
=on change … (d'agence|=agence) … (déménagement|déménager)
quand =on change … @fournisseur
(=quand|=lorsque) =on (==change|==quitte|=part)
(=faut|possible|comment|=peut =on) … changer =de @fournisseur
(=on|=ils) … (=a|=ont|=avez) … (=viré|=virée) … (=salarié|conseiller)
@moi (vouloir|essayer|tenter|demander|souhaiter) … (=désabonner|=résilier|=désinscrire|=annuler)
(=de =me|=de) résilier … contrat
=agence … =pour déménagement
=à =partir =de
=à =partir =du
=partout =ailleurs
=cher =ailleurs =mais
=c =est =terminé =pour =vous
=c =est =fini =pour =vous
je-m'en-vais … (déclarer|dire|raconter|expliquer|porter|signaler)
=suite … =ma voisin
=compte =pas … rester =là
quitter =le restaurant
quitter … =restaurant … =à
je-pars … (vacance|retraite|voyage|congé|demain|travail|étranger)
(je-pars|je-part) (du-principe|d'un|=de|=avec|=en)
pourquoi … =aller? =voir? ailleurs
!(intérêt|besoin|raison|utile|envie) … ailleurs
!(aller|partir|chercher|voir) … ailleurs
=impossible … ailleurs
=moins =cher ailleurs
(=de|=entre) =autre
=pars … (vacance|retraite|voyage|congé|week-end|weekend|étranger|urgence|travail)
=partir =en (vacance|retraite|voyage|congé)
quitter (=mon|=ma|=le|=la|=notre)? (domicile|logement|appartement|maison|table|salle|travail|emploi|poste|pays|ville|chambre|restaurant|magasin|guichet|région|hôtel|=lieux)
quitter … ancien? @fournisseur … =pour =venir
quitter … ancien? @fournisseur … =pour =vous
quitter =mon ancien
quitter =mon =ancienne
=prochaine =fois … (réserver|=reviendrai|=reviendrons|=goûterai|=goûterons|=recommanderai)
=prochaine =fois … (=reviendrai|=reviendrons|=essaierai|=goûterai|=goûterons|=testerai|=demanderai)
=voisin =en =face
=en =face =de
=suis =parti … (=vacances|=retraite|=voyage|=travail)
passer … =chez =vous
passer … =chez =un =ami
=dernière =fois … (=réponse|=répondu|=charmant)
option … résilier
résilier … option
résilier … =cette =option
=au =retour
=retour =chez =moi
=retour =chez =nous
=c =est =terminé … (=vite|=bien|=rapidement)
=c =est =fini … (=tôt|=vite)
# venus d'ailleurs, contents d'être ici
changer @fournisseur … =pour (=venir|=vous|=rejoindre|=être)
changer @fournisseur … =pour =aller =chez =vous
=viens =de changer … @fournisseur
=venons =de changer … @fournisseur
quitter … ancien @fournisseur
quitter … =pour =vous
quitter … rejoindre
quitter … =venir =chez
=ai résilier … =pour =vous (rejoindre|=venir)
résilier … ancien @contrat
résilier … ancien @fournisseur
résilier … =chez =mon =ancien
résilier … =à =ma place
=ai bien =fait =de changer
changer … =et =je =regrette
!regretter … (changer|partir|quitter|rejoindre)
(=pour|demande|lettre|courrier) … arrêter =mon (abonnement|contrat|forfait)
# l'entreprise qui résilie, ferme, annule
@moi … =été résilier
@moi =suis résilier
=me résilier
=m résilier
=nous résilier
=fait résilier
mal =à résilier
=plus =je … =jamais
@moi =viens =de changer … @fournisseur
=dernière fois =que =j =ai commander
=ai =été résilier
=suis résilier
=avons =été résilier
(=fait|=faire|=fais) résilier … (=par|=sans)
=fait =été résilier … (=par|=sans)
(=vous|=ils|=elle|=il|=qui) (=ont|=avez|=a) résilier
=on =m … résilier
=on =me … résilier
=on =nous … résilier
(=vous|=ils|=banque) (=ont|=avez|=a) (clôturer|fermer|annuler|supprimer|suspendre) … @comptes
# autres changements
changer … (voiture|véhicule|adresse|avis|téléphone|date|formule|horaire|conducteur|=rib|coordonnée|carte|logement|domicile|pneu|chambre|taille|couleur|métier|travail|poste|nom|interlocuteur|conseiller|conseillère|système)
changer … médecin =traitant
changer … agence … (déménagement|déménager)
(annuler|annulation) … (commande|rendez-vous|=rdv|réservation|billet|vol|virement|prélèvement|paiement|séance)
arrêter … (appeler|harceler|démarcher|mentir|prendre|relancer|augmenter|envoyer)
quitter … (domicile|logement|appartement|maison|table|salle|lieu|pays|travail|emploi|bureau|chambre|route|magasin|restaurant|guichet)
partir … (vacance|retraite|voyage|congé|week-end|weekend|urgence|étranger|travail|=courses|poubelle)
(colis|commande|livreur|technicien|serveur|conseiller|argent|courrier|dossier) partir
# jamais plus de nouvelles, jamais plus de problème
=plus =jamais … (nouvelle|réponse|contact|problème|souci|recevoir|répondre|rappeler|fonctionner|marcher|entendre|revoir|ennui|panne)
=jamais =plus … (nouvelle|réponse|contact|problème|souci|recevoir|répondre|rappeler|fonctionner|marcher|ennui|panne)
=jamais =plus =de
=plus =jamais =eu
# fausses portes de sortie
=adieu (=les|=le|=la|=l|=mes|=mon|=ma|=aux)
(dire|faire) … =adieu
=irai =par =quatre =chemins
=irai =jusqu
=passerai … (détail|silence|sous)
=prendrai … (peine|temps)
=mettrai … (étoile|note|point|avis)
défier … concurrence
(=que|=à) concurrence … (=cher|=chère|égal)
=sans =moi =même
=sans =moi =qui
=par =ailleurs
=comme =partout =ailleurs
!trouver … ailleurs
=une =dernière fois
=dernière fois =que =j =ai
=la =dernière fois =j
=première =fois
=mon dernier achat
=faites … appel
=on =m =a changer
=on =nous =a changer
(=nous|=m|=me) … changer (=d|=de) (hôtel|chambre)
=a =supprimé =son compte
=en =reviens =pas
=en =reviens =toujours =pas
=me =suis =cassé … (nez|dent|tête|jambe|dos|pied)
=plus =jamais (=après|=depuis|=ensuite)
(=obligé|=obliger|=bordel|=pour =me =faire|=à =me =faire|=nous =faire) … changer =de @fournisseur
(=travaille|=travaillent|=exerce|=est) =plus =chez =eux
=on =part =en (procédure|justice|congé|voyage|vacance)
quitter … =fournisseur … déménagement
=ai quitter =ce logement
=je =me =casse =la (cheville|jambe|tête|figure)
=je =me =casse =le (bras|poignet|nez|pied|dos)
=je =me =casse =une (dent|jambe|côte)
=donné =mon =préavis … (logement|appartement|agence|bailleur|propriétaire|caution|zone)
changer … (véhicule|voiture)
=quitter =le marché
=vous (recommander|conseiller) … changer
=décidé =de =partir … (étranger|vacance|voyage|retraite)
(=suis|=sommes) @partiau =vers =vous
désinstaller … réinstaller

[exemples]
rien     Achetez ailleurs si vous voulez.
rien     J'ai quitté ce logement en mai.
churn    Je compte changer de banque.
churn  On a retiré notre fils de cette école.
churn  Je me suis tournée vers un autre kiné.
churn  Cabinet rayé de mon carnet.
churn  J'ai viré l'appli de mon téléphone.
churn  J'ai basculé sur un autre logiciel.
churn  Nous ne réinscrirons pas notre fille au judo.
churn  on prendra autre chose la prochaine fois
churn  C'est mon dernier hiver dans ce club.
churn  Désormais on va à la boulangerie d'en face.
churn  Sinon je pars, ce n'est pas la place qui manque.
churn  jai donné mon préavis, marre de ce bailleur
rien  Je suis passé chez eux hier, accueil parfait.
rien  J'ai voulu me désabonner, impossible.
rien  Quand on change d'agence, garde-t-on son numéro de compte ?
rien  Bonsoir, je cherche un renseignement.
churn  Dix ans client, eh bien bonsoir, je vais en face.
churn  La prochaine fois je prendrai le bus.
churn  Première et dernière commande chez eux.
churn  j'y retourne plus
churn  Désormais je fais réparer mon vélo ailleurs.
churn  Je préfère payer plus cher ailleurs.
churn  je part à la concurrence
churn  Hors de question que je revienne.
rien  Pourquoi aller voir ailleurs ?
rien  Je pars en vacances demain.
rien  J'ai quitté mon logement en juin.
rien  J'ai arrêté de fumer.
churn  Je pars à la concurrence dès la semaine prochaine.
churn  Trois mois sans chauffage réparé, je résilie mon contrat d'entretien.
churn  J'ai changé de banque après cette histoire de frais, aucun regret.
churn  Je viens de clôturer mon compte, à bout.
churn  La confiance est morte, je regarde la concurrence.
churn  J'ai tout transféré dans une autre banque.
rien  Je demande seulement à changer de carte.
churn  Premier et dernier achat sur cette plateforme de vêtements.
churn  Bagage perdu et personne au comptoir : on ne m'y reprendra plus.
churn  Je songe à changer d'opérateur si le débit ne remonte pas.
churn  Le loyer augmente encore et l'agence se tait, adieu.
churn  L'hôtel était sale, nous ne reviendrons pas.
churn  je commanderai plus jamais chez eux
churn  Je cherche une autre auto-école pour ma fille.
churn  Je vais clôturer mes comptes, cette banque ne nous écoute pas.
churn  VOUS VENEZ DE PERDRE UNE CLIENTE
churn  jai resilié mon forfait, trop de coupures
churn  J'irai voir ailleurs la prochaine fois que j'aurai une voiture à réparer.
churn  Colis balancé par-dessus le portail, ce sera sans moi désormais.
churn  Je n'y remettrai plus les pieds, la salle de sport n'est jamais nettoyée.
churn  Nous envisageons de quitter ce syndic à la prochaine assemblée.
churn  c'était la dernière fois que je prenais ce train
rien  Je viens de changer d'assurance pour venir chez vous.
rien  Je viens de changer de voiture et le dossier a été vite fait.
rien  Je souhaite annuler ma commande de chaussures, merci.
rien  Ils ont résilié mon contrat sans prévenir.
rien  J'ai été résilié après deux accidents.
rien  La banque a clôturé mon compte sans explication.
rien  Le technicien n'est jamais revenu.
rien  Depuis, plus jamais eu de nouvelles du vendeur.
rien  Des prix défiant toute concurrence.
rien  La dernière fois que j'ai commandé, tout était parfait.
rien  Je ne mettrai pas plus de deux étoiles.
rien  Adieu les vacances, le vol est annulé.
rien  Le colis est parti hier du dépôt.
rien  Nous reviendrons avec plaisir l'été prochain.
rien  J'ai dû changer de chambre à cause du bruit.
rien  À fuir absolument.
rien  La dernière fois qu'on m'a répondu, c'était en mars.
rien  J'ai perdu des clients à cause de la panne.
rien  En janvier je me casse la jambe.
