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

[churn]
# --- partir, quitter ---
partir concurrence  5
partir … concurrence  4
(aller|passer|filer|migrer|basculer|diriger|tourner|orienter|courir|projeter|rejoindre) … (concurrence|concurrent|concurrente)  4
(aller|passer|filer|tourner|diriger) =vers =la concurrence  5
=chez concurrent  3
(voir|chercher|regarder|aller|partir|trouver|tourner|acheter|commander|souscrire|prendre|filer|orienter) ailleurs  4
(aller|partir) … voir ailleurs  5
(chercher|voir|regarder) autre =part  4
faire jouer … concurrence  3
=vais partir  3
@moi (=pars|=partons|=partirai|=partirais|=partirons|=partirions)  3
(=vous|=les) quitter  4
@moi (=quitte|=quittons|=quitterai|=quitterais|=quitterons)  4
=vais … quitter  4
@moi … quitter … @fournisseur  4
=ai quitter  3
=avons quitter  3
=suis … =content =de partir  4
=suis … =contente =de partir  4
=suis partir … ailleurs  4
=suis partir … autre  4
=me barrer  4
=me (=casse|=tire|=sauve)  3
=je =fuis  4
=ai fuir  4
=fuyons  2
=prenons =la =fuite  2
prendre =mes =cliques  4
plier bagage  4
partir =tous  3
# --- changer ---
@moi … changer … @fournisseur  4
=vais … changer … @fournisseur  4
changer @fournisseur  3
@moi … changer =de crémerie  5
changement =de @fournisseur  2
@moi =vais changer  3
(temps|heure|moment) … changer … @fournisseur  4
(passer|partir|aller|trouver|chercher|prendre|voir|choisir|contacter|rechercher|signer|souscrire|basculer) … autre @fournisseur  4
recherche =d autre @fournisseur  4
recherche … (meilleur|autre) (offre|tarif|prix|promo|promotion|contrat)  3
@moi … chercher … (=mieux|autre)  3
@moi … chercher … =moins cher  3
=vais … trouver … (intéressant|=intéressante|=mieux|=moins)  3
=vais … comparer … (offre|tarif|prix|concurrence|devis)  3
(étudier|comparer|regarder) … offre … (concurrent|concurrence|autre)  3
(retourner|repartir|revenir|reprendre) … ancien @fournisseur  4
retourner chez  2
@moi … (opter|signer|souscrire|assurer) … (concurrent|concurrence)  4
@moi … (opter|signer|souscrire|assurer) … =chez autre  4
=passer =à =autre chose  2
# --- résilier, arrêter l'abonnement ---
@moi … résilier  3
@moi =résilie  5
=vais … résilier  5
=ai résilier  4
=avons résilier  4
=ai … demander … résiliation  3
=de résilier … (rapidement|immédiatement|=dès)  3
=de résilier … =au =plus =vite  3
résiliation (immédiat|=immédiate|envoyer|faire|partir|demander|poster|prévoir|programmer|définitif)  4
(lettre|courrier|demande|recommandé|dossier) résiliation (envoyer|partir|poster|faire|suivre)  4
=ce =sera … résiliation  4
=sera résiliation  4
(menacer|menace) … (résilier|partir|quitter)  3
@moi … (annuler|arrêter|stopper|désactiver|interrompre|cesser|terminer|rompre|dénoncer|suspendre|supprimer) … @contrat  4
=mettre =fin … @contrat  4
mettre … terme … @contrat  4
=vais … (annuler|arrêter|stopper|supprimer) … @contrat  5
=vais … arrêter  3
=pense … arrêter  3
@moi … désabonner  4
désabonnement  3
@moi … (désinscrire|désengager|dédire)  3
désinstaller  2
(=ai|=avons|=vais|=allons) … (clôturer|fermer|solder|clore|vider) … @comptes  4
@moi (=clôture|=ferme|=solde|=clôturons|=fermons|=clôturerai|=fermerai|=solderai) … @comptes  5
=je … supprimer … compte  4
(=ai|=vais|=avons|=allons) … (retirer|transférer|rapatrier|basculer|migrer|déplacer) … @comptes  3
=retirer =tout =mon argent  4
(=vais|=ai|=allons|=avons) … (retirer|enlever) … (véhicule|voiture|contrat|enfant) … =de @fournisseur  3
(mobilité|portabilité) =bancaire? … (lancer|demander|faire|engager)  3
=arrêter =les frais  3
@moi (=arrête|=arrêtons|=arrêterai|=stoppe) … (=là|=tout|=définitivement|=frais|=aussi|=dès)  4
(=verrai|=verrais) … arrêter  3
@moi =arrête  2
# --- ne pas renouveler, ne plus être client ---
@moi !@renouvelle  3
!@rachèterai  4
!@reviendrai  5
=on !@reviendra  4
@moi !@reviendra  3
!@irai  2
!compter … (rester|revenir|retourner|renouveler|recommander|poursuivre|continuer)  4
!(=intention|envie) … (rester|revenir|retourner|renouveler|recommander|recommencer|poursuivre|continuer)  4
!(souhaiter|vouloir|désirer|envisager) … (revenir|retourner|renouveler|poursuivre|continuer)  3
!(souhaiter|vouloir|désirer|envisager) … rester =chez  3
=pas près =de (revenir|retourner|recommencer|recommander|commander|remettre)  4
=pas prêt =de (revenir|retourner|recommencer|recommander|commander|remettre)  4
=suis =plus @client  4
=serai !@client  4
=serons !@client  4
=plus =chez (=eux|=vous|=elle|=lui)  2
=quand =je =serai =plus =chez  2
=ex @client  4
=futur =ex  4
=future =ex  4
!@remettrai … pied  5
=plus =jamais  3
=jamais =plus  3
=plus =jamais … (=chez|=eux|=vous|@fournisseur)  5
=jamais =plus … (=chez|=eux|=vous|@fournisseur)  5
=plus =jamais =je  4
=plus =jamais =ça  4
=y !@reprendra  5
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
=basta  2
# --- le client perdu ---
perdre (client|cliente|abonné|abonnée|sociétaire|adhérent|assuré)  4
=me perdre  3
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
(hâte|impatient|=impatiente|pressé|=pressée) … (partir|quitter|changer|résilier)  4
=je … boycotter  4
boycotter  2
=gagner … (récupérer|conquérir) … client  1
goutte =d =eau … (partir|quitter|changer|résilier)  4
=faire =une =croix =sur @fournisseur  3
(=je|=moi|=nous) … (rompre|cesser) … (relation|collaboration)  4
=arrêter =de travailler =avec  3
(=je|=nous) … divorcer  2

[neutre]
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

[exemples]
churn  Je pars à la concurrence dès la semaine prochaine.
churn  Trois mois sans chauffage réparé, je résilie mon contrat d'entretien.
churn  J'ai changé de banque après cette histoire de frais, aucun regret.
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
