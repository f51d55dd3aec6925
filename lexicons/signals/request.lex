titre  Demande d'information
quoi   Le texte demande un renseignement ou de l'aide, sans dire d'insatisfaction.

@moi        =je =j =nous =jaimerais =jvoudrais
@voudrais   =voudrais =voudrait =aimerais =aimerait =souhaite =souhaiterais =souhaiterait =voudrions =aimerions =souhaitons =souhaiterions =désire =désirerais =cherche =recherche =cherchons =recherchons
@connaître  savoir connaître comprendre obtenir recevoir avoir modifier changer souscrire faire demander trouver ajouter réserver prendre consulter récupérer inscrire renseigner déclarer adresser ouvrir
@info       information renseignement précision conseil devis tarif prix horaire attestation document adresse numéro renseigner conseil aide =infos =info =rdv rendez-vous modalité duplicata

[request]
(=sera|=seront|=est|=sont|=aura|=peut|=pourra|=peuvent|=faut|=va|=vont|=existe|=doit|=reste|=accepte|=prend) =t? (=il|=elle|=ils|=elles|=on|=ce) … <question>  4
# --- la question posée, sans plus ---
(=avez|=auriez|=acceptez|=faites|=livrez|=prenez|=proposez|=vendez|=ouvrez|=êtes|=pouvez|=pourriez) =vous … <question>  5
=vous (=avez|=acceptez|=faites|=livrez|=prenez|=proposez|=vendez|=ouvrez|=êtes|=pouvez|=pourriez) … <question>  4
(=quelqu =un|quelqu'un) … <question>  5
(=combien|=comment|=quand|=où|=quel|=quelle|=quels|=quelles) …, <question>  3
(=faut|=doit|=peut|=est|=y =a =t|=existe) (=il|=on|=elle|=ce) … <question>  4
(=dois|=puis|=peux|=ai|=suis) =je … <question>  4
=à =quelle =heure … <question>  5
=à =partir =de … <question>  4
@moi (=cherche|recherche|=cherchons) … (horaire|adresse|numéro|tarif|modalité|renseignement|coordonnée)  4
@moi @voudrais … (=la)? (marche|démarche|procédure|différence|liste)  4
=marche =à =suivre  3
=serait =possible =de  4
# --- je voudrais ---
@moi @voudrais … savoir  5
@moi @voudrais … connaître  4
@moi @voudrais … (obtenir|recevoir|avoir) … @info  4
@moi @voudrais … @info  4
@moi @voudrais … (souscrire|inscrire|adhérer|modifier|réserver|déclarer|assurer|ouvrir|ajouter|commander|louer|passer)  3
=aimerais =savoir  5
=voudrais =savoir  5
=souhaite =savoir  4
=souhaiterais =savoir  5
@moi (=voulais|=souhaitais) =savoir  4
@moi =voudrais =bien =savoir  3
=envie =de =savoir  2
=je (chercher|rechercher) … (information|renseignement|=infos|conseil|=comment)  4
=je =me ==renseigne  4
=je =me =permets =de … (contacter|demander|écrire|solliciter)  3
=je =prends =contact  3
=je =vous =contacte =pour  3
=je =vous =contacte =car  2
=je =vous =contacte =afin  3
=je =vous =écris =pour  2
=ai =une question  5
=aurais =une question  5
=ai =une =petite question  5
=aurais =besoin  4
=aurais =besoin =d @info  5
=ai =besoin =d (aide|information|conseil|renseignement|=infos)  3
besoin … (aide|conseil|renseignement|information|=infos)  2
=petite question  4
question … (=concernant|=sur)
question … =au =sujet
question (=concernant|=sur|=relative)  3
=question =pour  3
demande (renseignement|information|devis|duplicata|documentation)  4
demande =d (information|attestation|inscription|adhésion)  4
# --- pouvez-vous ---
(=pouvez|=pourriez|=pourrez) =vous … (=indiquer|=dire|=renseigner|=informer|=préciser|=expliquer|=envoyer|=transmettre|=communiquer|=confirmer|=conseiller|=aider|=donner|=guider|=éclairer|=orienter|=adresser)
(=pouvez|=pourriez|=pourrez) =vous … =faire =parvenir
(=pouvez|=pourriez|=pourrez) =vous … (=indiquer|=dire|=renseigner|=informer|=préciser|=expliquer|=envoyer|=transmettre|=communiquer|=confirmer|=conseiller|=aider|=donner|=guider|=éclairer|=orienter|=adresser|=parvenir)  4
=vous =pouvez =me (=dire|=indiquer|=renseigner|=expliquer|=aider|=confirmer|=envoyer)  3
=vous =pourriez =me (=dire|=indiquer|=renseigner|=expliquer|=aider|=confirmer|=envoyer)  4
=pourrais =je  4
=puis =je  4
=peux =je  2
=peut =on  4
=pourrait =on  4
=pouvons =nous  3
=pourrions =nous  4
=serait =il =possible  5
=serait =ce =possible  4
=est =il =possible  5
=est =ce =possible  4
=est =ce =qu =il =est =possible  5
=est =ce =que =c =est =possible  5
=c =est =possible =de  4
=c =est =possible =d  4
=possible =d =avoir  3
=possibilité =d =avoir  4
=possibilité =de … (=infos|changer|avoir|modifier|prendre|savoir)  3
=y =a =t =il  4
=existe =t =il  4
=est =ce =que =je =peux  5
=est =ce =qu =on =peut  5
=est =ce =que =vous  4
=est =ce =qu =il =y =a  4
=est =ce =vrai  4
=est =il =vrai  4
=est =ce =que  2
=faut =il  4
=dois =je  4
=doit =on  3
=suis =je =obligé  4
=suis =je  2
=ai =je =droit  4
=auriez =vous  5
=avez =vous  3
=proposez =vous  4
=acceptez =vous  4
=faites =vous  2
=livrez =vous  4
=prenez =vous  3
=remboursez =vous  3
=couvrez =vous  4
=assurez =vous  3
=connaissez =vous  4
=savez =vous  4
=quelqu =un … (=sait|=saurait|=connaît|=connait)  4
# --- comment, quel, quand, où ---
=comment =faire =pour  4
=comment =faire  3
=comment =procéder  5
=comment =puis =je  4
=comment =peut =on  3
=comment =dois =je  4
=comment =se =passe  4
=comment =fonctionne  4
=comment =ça =marche  4
=comment (=obtenir|=récupérer|=souscrire|=modifier|=changer|=activer|=contacter|=déclarer|=ajouter|=faire|=payer|=créer|=trouver|=inscrire|=résilier|=utiliser)  3
=comment =s =inscrire  4
=quelle =est =la (démarche|procédure|différence|marche|date|franchise|durée|garantie)  5
=quelles =sont =les (démarche|modalité|condition|garantie|pièce|étape|formalité)  5
=quels =sont (tarif|délai|horaire|document|prix|garantie|frais)  5
=quel =est (tarif|prix|délai|numéro|montant|coût|horaire)  4
=quelle =est =l =adresse  4
=quels =documents  4
=quelles =pièces  4
=à =partir =de =quand  4
=à =quelle =heure  3
=à =quelle =date  3
=à =quand  3
=quand =est =ce =que  3
=combien =coûte  5
=combien =coute  5
=combien =ça =coûte  5
=où =puis =je  5
=où =peut =on  4
=où =trouver  4
=à =qui =dois =je  4
=à =qui =puis =je  4
=à =qui =m =adresser  4
# --- merci de ---
=merci =de m'indiquer
=merci =de =me (=dire|=indiquer|=préciser|=renseigner|=confirmer|=communiquer|=envoyer|=transmettre|=conseiller|=donner|=contacter)  3
=merci =de =m (=indiquer|=informer|=envoyer|=éclairer|=aider|=expliquer|=adresser)  3
=merci =pour =votre =aide  2
=merci =d =avance  2
=merci =par =avance  2
=pour =plus =d =informations  2
=dans =l =attente =de =votre =réponse  2
=dans =l =attente =de =vous =lire  2
=prendre rendez-vous  2
=prise =de rendez-vous  1

[neutre]
(=savent|=sait|=savaient) … =comment =faire
=a =quand (=même|=mme|=mm)
=comment =peut =on … (=faire|=traiter|=laisser|=être|=oser|=qualifier|=appeler)
=comment =faire =confiance
=comment =faire =pire
=est =ce =une =blague
=est =ce =que =vous =vous =moquez
=est =ce =normal
=y =a =t =il =quelqu =un
=peut =on =parler =de
=peut =on =dire
=peut =on =faire
=on =peut =dire
=que =dire
=je =ne =peux
=impossible =de =savoir
=aimerais =savoir =pourquoi =vous
=merci =pour =votre =accueil
=auriez =vous =dû
=avez =vous =honte

[exemples]
request  Vous avez une borne de recharge ?
request  À partir de quelle heure ouvre le guichet ?
request  Quelqu'un a déjà voyagé avec un chat ?
rien  Le guichet ouvre à neuf heures.
request  Je voudrais savoir si le musée ouvre le lundi.
request  Pouvez-vous m'indiquer les pièces à fournir pour une carte grise ?
request  Comment faire pour changer d'adresse sur mon compte ?
request  Est-il possible de payer en trois fois ?
request  Auriez-vous une taille au-dessus ?
request  Serait-il possible d'avoir un duplicata de ma facture ?
request  bonjour, puis je voyager avec mon chien
request  Quelle est la démarche pour inscrire mon fils ?
request  Quels sont vos horaires pendant les fêtes ?
request  Y a-t-il un parking près de la gare ?
request  J'aurais une question sur le contrat d'entretien.
request  Je souhaiterais recevoir un devis pour une pompe à chaleur.
rien  Service lamentable, je pars.
rien  Livraison rapide, merci.
rien  Comment peut-on traiter les gens ainsi ?
rien  Impossible de savoir où est mon colis.
rien  Est-ce une blague ?
rien  On peut dire que le séjour était réussi.
rien  Très bon accueil, je recommande.
rien  Le technicien n'est jamais venu.
rien  Je ne peux pas payer en ligne.
rien  Comment faire confiance à cette agence ?
